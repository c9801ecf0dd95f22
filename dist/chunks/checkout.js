export const id = 'checkout';
export const ids = ['checkout'];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tagWordOf)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _tag_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5070);



async function tagWordOf(api, image) {
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnPlatform */ .D2)(image))
        return undefined;
    const { path, tag } = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .zZ)(image);
    const repository = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.images.list(), (one) => `${one.user_name}/${one.repo_name}` === path);
    if (repository === undefined)
        return undefined;
    const { tags } = await api.images.get(repository.repo_id);
    return (0,_tag_status_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStatusWord */ .XP)(tags.find((one) => one.name === tag)?.status);
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
