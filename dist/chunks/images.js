export const id = 'images';
export const ids = ['images'];
export const modules = {

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ imageOrBuildProblems),
/* harmony export */   yR: () => (/* binding */ imageProblems),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6265);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(963);







function decodeImages(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.map());
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.emptyMap());
    return entries.map(([container_name, image_path]) => {
        if (typeof image_path === 'string' && (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isImagePath */ .RW)(image_path))
            return { container_name, image_path };
        const got = (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(image_path));
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(String(image_path)))
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.digest({ got }));
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.wrongInMap({ container: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(container_name), got }));
    });
}
const inputs = {
    image_path: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imagePath */ .d0)(),
    container_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerName */ .xN)(),
    min_ready_seconds: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ default: 10, min: 1, max: 600 }),
    rollback: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: true, guards: true }),
    container_images: (0,_github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yaml */ .oQ)({ decode: decodeImages }),
};
const images = (0,_action_js__WEBPACK_IMPORTED_MODULE_6__/* .group */ .O)({
    name: 'images',
    inputs,
    outputs: ['image_path', 'previous_image_path', 'rolled_back'],
    rules: (_, isProvided) => isProvided('container_images') && isProvided('container_name')
        ? [{ input: 'container_name', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.ofOne() }]
        : [],
});
function oneOf(sources, isProvided, required) {
    const [first, ...others] = sources.filter(isProvided);
    if (first === undefined)
        return [{ input: sources[0], message: required }];
    return others.map((input) => ({ input, message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.notWith({ other: first }) }));
}
function imageProblems(isProvided) {
    return oneOf(['image_path', 'container_images'], isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.required());
}
const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'];
function imageOrBuildProblems(isProvided) {
    const sources = ['image_path', 'container_images', 'repo_name'];
    const problems = oneOf(sources, isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.oneSource());
    const other = ['image_path', 'container_images'].find(isProvided);
    if (isProvided('repo_name') || other === undefined)
        return problems;
    const unused = OF_A_BUILD.filter(isProvided).map((input) => {
        const says = input === 'tag' ? _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.tagWithImage : _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.buildsNothing;
        return { input, message: says({ other }) };
    });
    return [...problems, ...unused];
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
