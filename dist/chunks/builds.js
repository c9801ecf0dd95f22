export const id = 'builds';
export const ids = ['builds'];
export const modules = {

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ buildsUnlessRunning),
/* harmony export */   Jd: () => (/* binding */ localFiles),
/* harmony export */   L6: () => (/* binding */ reusedAsRequested),
/* harmony export */   OS: () => (/* binding */ wouldBuildFirst),
/* harmony export */   PH: () => (/* binding */ building),
/* harmony export */   buildsOnceMore: () => (/* binding */ buildsOnceMore),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cR: () => (/* binding */ imageTitle),
/* harmony export */   d4: () => (/* binding */ buildEnded),
/* harmony export */   l_: () => (/* binding */ buildAtLimit),
/* harmony export */   lt: () => (/* binding */ builtWord),
/* harmony export */   q3: () => (/* binding */ buildFailed),
/* harmony export */   rebuildingTag: () => (/* binding */ rebuildingTag),
/* harmony export */   uX: () => (/* binding */ buildIt),
/* harmony export */   xk: () => (/* binding */ reusedByContent)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const building = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Building', zh: '构建镜像' });
const buildIt = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'build it', zh: '构建' });
const imageTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `Image ${image}`,
    zh: ({ image }) => `镜像 ${image}`,
});
const builtWord = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'built', zh: '已构建' });
const buildAtLimit = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The platform stops every build after two hours, so a longer timeout does not help. Make the build faster, for example with a base image that already contains the slow parts.',
    zh: '平台会在两小时后终止任何构建，增大 timeout 没有作用。请缩短构建时间，例如把耗时的内容放进基础镜像。',
});
const buildFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, tag }) => `The API does not provide the build log. Find it in the console (https://c.163.com/dashboard) under image repositories, ${repository}, tag ${tag}. The platform builds from the Dockerfile alone, so COPY and ADD of local files fail.`,
    zh: ({ repository, tag }) => `API 不提供构建日志，请在控制台（https://c.163.com/dashboard）的镜像仓库 ${repository}、标签 ${tag} 下查看。平台仅用 Dockerfile 构建，因此 COPY 和 ADD 本地文件会失败。`,
});
const localFiles = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, places }) => `${file} copies local files, but the platform builds from the Dockerfile alone, so the build will fail (${places}). Fetch the files during the build (ADD with a URL, git clone, COPY --from), or build on the runner and push the image.`,
    zh: ({ file, places }) => `${file} 会复制本地文件，而平台仅用 Dockerfile 构建，因此构建会失败（${places}）。请在构建中获取这些文件（ADD 使用 URL、git clone、COPY --from），或在 runner 上构建后推送镜像。`,
});
const lineOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ line, instruction }) => `line ${line}: ${instruction}`,
    zh: ({ line, instruction }) => `第 ${line} 行：${instruction}`,
});
const buildsOnceMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If you run the step again, it waits for this build to finish and then builds once more, unless skip_existing is true.',
    zh: '重新运行时，此步骤会先等待本次构建，然后再构建一次；skip_existing 为 true 时除外。',
});
const buildsUnlessRunning = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If you run the step again, it builds the image once more. If the service already runs the image by then, set skip_existing: true.',
    zh: '重新运行时，此步骤会再次构建镜像。如果届时服务已在运行该镜像，请设置 skip_existing: true。',
});
const rebuildingTag = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and is being rebuilt. Services that run it keep the earlier build, because the platform does not roll out the same image name again.`,
    zh: ({ image }) => `${image} 已存在，正在重新构建。正在运行它的服务会继续使用较早的构建，因为平台不会再次更新为同名镜像。`,
});
const reusedByContent = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and its tag identifies this commit and this Dockerfile, so it was reused and nothing was built.`,
    zh: ({ image }) => `${image} 已存在，且其标签对应当前的提交和 Dockerfile，因此直接使用该镜像，没有构建。`,
});
const reusedAsRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and skip_existing is true, so it was reused and nothing was built.`,
    zh: ({ image }) => `${image} 已存在，且 skip_existing 为 true，因此直接使用该镜像，没有构建。`,
});
const wouldBuildFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image, file }) => `Would build ${image} from ${file} first.`,
    zh: ({ image, file }) => `将先用 ${file} 构建 ${image}。`,
});
const buildEnded = {
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image, status }) => `Image ${image}: ${status}.`,
        zh: ({ image, status }) => `镜像 ${image}：${status}。`,
    }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `Image ${image}: would be built (dry run: nothing was sent).`,
        zh: ({ image }) => `镜像 ${image}：将会构建（试运行：没有发送任何请求）。`,
    }),
    started: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `Image ${image}: build requested; the step did not wait for it to finish.`,
        zh: ({ image }) => `镜像 ${image}：构建请求已发送，未等待其结束。`,
    }),
};


/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveBuild: () => (/* binding */ resolveBuild)
});

;// CONCATENATED MODULE: ../../lib/src/github/files/dockerfile.js
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const UNKNOWN = /^\$/;
function localCopies(dockerfile) {
    return instructionsOf(dockerfile).flatMap(({ line, text }) => isLocalCopy(text) ? [{ line, instruction: text }] : []);
}
function isLocalCopy(text) {
    const [, verb = '', rest = ''] = /^(COPY|ADD)\s+(.*)$/i.exec(text) ?? [];
    if (verb === '')
        return false;
    const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
    if (/--from=/i.test(flags))
        return false;
    const fetches = verb.toUpperCase() === 'ADD';
    return sourcesOf(rest.slice(flags.length)).some((source) => {
        if (source.startsWith('<<'))
            return false;
        return !fetches || !(REMOTE.test(source) || UNKNOWN.test(source));
    });
}
function sourcesOf(words) {
    const list = words.startsWith('[') ? jsonWords(words) : undefined;
    return (list ?? words.split(/\s+/).filter((word) => word !== '')).slice(0, -1);
}
function jsonWords(text) {
    try {
        const words = JSON.parse(text);
        return Array.isArray(words) ? words.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
function instructionsOf(dockerfile) {
    const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/);
    const continued = new RegExp(`${escapeOf(lines) === '`' ? '`' : '\\\\'}[ \\t]*$`);
    const found = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = at + 1;
        let text = '';
        for (; at < lines.length; at += 1) {
            const part = lines[at] ?? '';
            if (/^\s*(?:#|$)/.test(part)) {
                if (text === '')
                    break;
                continue;
            }
            text += ` ${part.replace(continued, '').trim()}`;
            if (!continued.test(part))
                break;
        }
        text = text.trim();
        if (text !== '')
            found.push({ line, text });
        at = afterHeredocs(lines, at, text);
    }
    return found;
}
function afterHeredocs(lines, end, text) {
    if (!/^(?:COPY|ADD|RUN)\s/i.test(text))
        return end;
    let at = end;
    for (const [opening, , word = ''] of text.matchAll(HEREDOC)) {
        const indented = opening.startsWith('<<-');
        const closing = lines.findIndex((line, i) => i > at && (indented ? line.replace(/^\t+/, '') : line) === word);
        if (closing !== -1)
            at = closing;
    }
    return at;
}
function escapeOf(lines) {
    for (const line of lines) {
        const [, name = '', value] = /^#\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
        if (name === '')
            return undefined;
        if (name.toLowerCase() === 'escape')
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/messages/images/builds.js
var builds = __webpack_require__(501);
// EXTERNAL MODULE: ../../lib/src/messages/images/image-inputs.js
var image_inputs = __webpack_require__(6265);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/inputs/build.js
var build = __webpack_require__(8211);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
;// CONCATENATED MODULE: ../../lib/src/step/operations/build.js







const build_crypto = () => process.getBuiltinModule('node:crypto');
const COMMIT_DIGITS = 12;
const HASH_DIGITS = 8;
const LONGEST_TAG = 128;
function resolveBuild({ tag, docker_file, skip_existing }, event) {
    const dockerfile = readDockerfile(docker_file);
    const namesContent = tag === undefined;
    return {
        tag: tag ?? contentTag(docker_file, dockerfile, event),
        dockerfile,
        skip_existing: skip_existing ?? namesContent,
        namesContent,
        warnings: warningsOf(docker_file, dockerfile),
    };
}
function contentTag(file, dockerfile, event) {
    const commit = (0,build/* commitOf */.D3)(file, event);
    if (commit === undefined)
        throw new input/* InputError */.d([{ input: 'tag', message: image_inputs/* imageInputProblems */.i.noCommit() }]);
    const name = (0,names/* tagFromRef */.q)(event.tag ?? '') || commit.slice(0, COMMIT_DIGITS);
    const hash = build_crypto().createHash('sha256').update(`${commit}\n`).update(dockerfile).digest('hex');
    return `${name.slice(0, LONGEST_TAG - HASH_DIGITS - 1)}-${hash.slice(0, HASH_DIGITS)}`;
}
function readDockerfile(file) {
    try {
        return file.read();
    }
    catch (problem) {
        if (!(problem instanceof input/* InputProblem */.S))
            throw problem;
        throw new input/* InputError */.d([{ input: 'docker_file', message: problem.message }]);
    }
}
function warningsOf(file, dockerfile) {
    const copies = localCopies(Buffer.from(dockerfile).toString('utf8'));
    return copies.length === 0 ? [] : [(0,builds/* localFiles */.Jd)({ file: file.relative, places: (0,message/* joined */.oR)(copies.map(builds/* lineOf */.cA)) })];
}


/***/ })

};
