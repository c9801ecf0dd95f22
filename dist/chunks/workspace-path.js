export const id = 'workspace-path';
export const ids = ['workspace-path'];
export const modules = {

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P2: () => (/* binding */ parseWorkspaceFile),
/* harmony export */   Pc: () => (/* binding */ parseDefaultFile),
/* harmony export */   YO: () => (/* binding */ parseTargetPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4532);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6764);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3989);
/* harmony import */ var _largest_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4327);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2086);







function parseWorkspaceFile(text, workspace, rules = {}) {
    const maxBytes = rules.maxBytes ?? _largest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_FILE */ .K;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const path = checkedOutFile(confine(text, root), text, root);
    refuseOutside(path, root, text);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (!stat.isFile())
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.notRegular({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    refuseLarge(stat.size, maxBytes, text);
    return {
        path,
        relative: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        problem: undefined,
        read: () => readBounded(path, maxBytes, text),
    };
}
function parseDefaultFile(text, workspace, rules = {}) {
    try {
        return parseWorkspaceFile(text, workspace, rules);
    }
    catch (problem) {
        if (!(problem instanceof _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S))
            throw problem;
        const read = () => {
            throw problem;
        };
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text), relative: text, problem: problem.message, read };
    }
}
function parseTargetPath(text, roots) {
    const [first, ...others] = roots.map((root) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root));
    const start = first ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots[0]);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, normalized(text));
    const folder = realFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), text);
    if (![start, ...others].some((root) => isInside(folder, root))) {
        throw outside(text);
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
    const stat = found(target, text);
    if (stat && !stat.isFile())
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.notRegularTarget({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    return target;
}
function found(path, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.cannotBe({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    }
}
function normalized(text) {
    if (text.includes('\0'))
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.noPath({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    const drive = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.parse(text).root.includes(':');
    if (drive && node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/')
        throw outside(text);
    return text.replaceAll('\\', '/');
}
function confine(text, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, normalized(text));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(normalized(text)))
        refuseOutside(path, root, text);
    return path;
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function refuseOutside(path, root, text) {
    if (!isInside(path, root))
        throw outside(text);
}
function outside(text) {
    return new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.outside({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
}
function checkedOutFile(path, text, root) {
    try {
        return realFile(path, text);
    }
    catch (error) {
        if (!(error instanceof _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S))
            throw error;
        const problem = error.message;
        const problemOf = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) ? _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.checkoutHas : _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.checkoutFirst;
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(problemOf({ problem }));
    }
}
function realFile(path, text) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.missing({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    }
}
function refuseLarge(size, maxBytes, text) {
    if (size > maxBytes) {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.tooLarge({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text), most: maxBytes, size }));
    }
}
const UNFOLLOWED = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readBounded(path, maxBytes, text) {
    const file = opened(path, UNFOLLOWED, text);
    try {
        if (!(0,_opened_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStillAt */ .a)(file, path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(text);
        refuseLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, maxBytes, text);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function opened(path, flags, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch {
        throw unreadable(text);
    }
}
function unreadable(text) {
    return new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.unreadable({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isStillAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function isStillAt(file, path) {
    try {
        const [open, current] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true })];
        const sameDevice = process.platform === 'win32' || open.dev === current.dev;
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path && open.ino === current.ino && sameDevice;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LARGEST_FILE)
/* harmony export */ });
const LARGEST_FILE = 1024 * 1024;


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ folderMoved),
/* harmony export */   t: () => (/* binding */ fileProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const fileProblems = {
    notRegular: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a file; ${got} is not a regular file`,
        zh: ({ got }) => `应为文件；${got} 不是普通文件`,
    }),
    notRegularTarget: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be the path of a file; ${got} is not a regular file`,
        zh: ({ got }) => `应为文件路径；${got} 不是普通文件`,
    }),
    cannotBe: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be the path of a file; ${got} cannot be a file`,
        zh: ({ got }) => `应为文件路径；${got} 不能作为文件路径`,
    }),
    noPath: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path; ${got} is not a path`,
        zh: ({ got }) => `应为路径；${got} 不是路径`,
    }),
    outside: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path in the workspace; ${got} is outside the workspace`,
        zh: ({ got }) => `应为工作区内的路径；${got} 位于工作区之外`,
    }),
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path that exists in the workspace; ${got} was not found`,
        zh: ({ got }) => `应为工作区中已存在的路径；找不到 ${got}`,
    }),
    checkoutFirst: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `${problem}; the workspace has no checkout: run actions/checkout before this step`,
        zh: ({ problem }) => `${problem}；工作区中没有检出代码：请在此步骤之前运行 actions/checkout`,
    }),
    checkoutHas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `${problem}: before this step, run actions/checkout with a commit that contains the file`,
        zh: ({ problem }) => `${problem}：请在此步骤之前运行 actions/checkout，并检出包含该文件的提交`,
    }),
    tooLarge: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got, most, size }) => `must be a file of at most ${most} bytes; ${got} has ${size}`,
        zh: ({ got, most, size }) => `文件最大为 ${most} 字节；${got} 有 ${size} 字节`,
    }),
    unreadable: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a readable file; ${got} cannot be read`,
        zh: ({ got }) => `应为可读取的文件；${got} 无法读取`,
    }),
};
const folderMoved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ folder }) => `${folder} now leads to another place.`,
    zh: ({ folder }) => `${folder} 现在指向其他位置。`,
});


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6764);



const maxAliases = 100;
async function parseYaml(text) {
    const { parseDocument } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    try {
        const document = parseDocument(text, { version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error' });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong)
            throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlForm */ .Qn)({ wrong: sentence(wrong.message) }));
        const value = document.toJS({ maxAliasCount: maxAliases });
        refuseUnplain(value, new Set(), new Set());
        return value;
    }
    catch (problem) {
        if (problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S)
            throw problem;
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlForm */ .Qn)({ wrong: sentence(problem instanceof Error ? problem.message : String(problem)) }));
    }
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(first.charAt(0).toLowerCase() + first.slice(1), 160);
}
function refuseUnplain(value, above, done) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteNumbers */ .qW)());
    if (typeof value !== 'object' || value === null || done.has(value))
        return;
    if (above.has(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .circularAlias */ .EX)());
    above.add(value);
    for (const [key, item] of Object.entries(value)) {
        if (key === '__proto__')
            throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)({ key: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key) }));
        refuseUnplain(item, above, done);
    }
    above.delete(value);
    done.add(value);
}


/***/ }),

/***/ 7930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ke: () => (/* binding */ variablesFile),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   oQ: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _files_largest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);




const path = (options) => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('path', options, (given, { workspace }) => given === options.default
    ? (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDefaultFile */ .Pc)(given, workspace, options)
    : (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkspaceFile */ .P2)(given, workspace, options), { form: { maxBytes: options.maxBytes ?? _files_largest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_FILE */ .K } });
const target = (options) => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('path', options, (given, { workspace, temp }) => (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargetPath */ .YO)(given, temp === undefined ? [workspace] : [workspace, temp]), { form: { written: true } });
const variablesFile = (options) => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('path', options, async (given, { workspace }) => (await Promise.all(/* import() */[__webpack_require__.e('dotenv')]).then(__webpack_require__.bind(__webpack_require__, 12))).parseVariablesFile(given, workspace));
function yaml(options) {
    return (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('yaml', options, async (given) => options.decode(await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(given)));
}


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   nI: () => (/* binding */ tagProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _github_files_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
/* harmony import */ var _github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7930);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);
/* harmony import */ var _github_runner_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6135);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6265);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(963);








const inputs = {
    tag: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_names_js__WEBPACK_IMPORTED_MODULE_6__/* .TAG_NAME */ .vS),
    docker_file: (0,_github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({ default: 'Dockerfile' }),
    skip_existing: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({}),
};
const build = (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .group */ .O)({ name: 'build', inputs });
function tagProblems({ tag, docker_file }, env = process.env) {
    const problems = [];
    if (docker_file?.problem !== undefined)
        problems.push({ input: 'docker_file', message: docker_file.problem });
    else if (tag === undefined && docker_file !== undefined && commitOf(docker_file, (0,_github_runner_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j)(env)) === undefined) {
        problems.push({ input: 'tag', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .imageInputProblems */ .i.noCommit() });
    }
    return problems;
}
function commitOf(file, { sha, workspace }) {
    return (0,_github_files_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOutCommit */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file.path), workspace) ?? sha;
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const SYMBOLIC = /^ref:\s*(refs\/\S+)$/;
const MOST_LINKS = 5;
function checkedOutCommit(folder, workspace) {
    const top = real(workspace);
    const start = real(folder);
    if (top === undefined || start === undefined || !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(start, top))
        return undefined;
    for (let at = start; (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(at, top); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const git = gitFolder(at);
        const head = git && textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.own, 'HEAD'));
        if (git && head !== undefined)
            return commitOf(head, git);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return undefined;
}
function gitFolder(at) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git');
    const named = /^gitdir:\s*(.+)$/.exec(textOf(git) ?? '')?.[1];
    const own = named === undefined ? git : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, named);
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    return { own, shared: common === undefined ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, common) };
}
function commitOf(head, git) {
    let text = head;
    for (let links = 0; links <= MOST_LINKS && text !== undefined; links += 1) {
        if (COMMIT.test(text))
            return text.toLowerCase();
        const ref = SYMBOLIC.exec(text)?.[1];
        text = ref === undefined ? undefined : refText(ref, git);
    }
    return undefined;
}
function refText(ref, { own, shared }) {
    return textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, ref)) ?? textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, ref)) ?? packed(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'packed-refs')) ?? '', ref);
}
function packed(lines, ref) {
    for (const line of lines.split('\n')) {
        const [commit, name] = line.trimEnd().split(' ');
        if (name === ref)
            return commit;
    }
    return undefined;
}
function real(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim() : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
