export const id = 'build';
export const ids = ['build'];
export const modules = {

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireRepository)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);



async function requireRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return found ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noRepository */ .GD)({ name }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n_)());
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage),
/* harmony export */   d: () => (/* binding */ imagePath)
/* harmony export */ });
/* unused harmony export BUILD_LIMIT_MS */
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3317);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _tag_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5070);





const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_tag_status_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${_name_js__WEBPACK_IMPORTED_MODULE_2__/* .REGISTRY */ .Mo}/${repository.user_name}/${repository.repo_name}`;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withTag */ .Rd)(known, tag);
}
function buildChange(client, repo, request, { observer, deadlineAt }) {
    const { tag } = request;
    const { images } = client.until(deadlineAt);
    const pendingWarnings = new Set(request.warnings);
    return {
        subject: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTitle */ .cR)({ image: `${repo.repo_name}:${tag}` }),
        goal: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIt */ .uX)(),
        phase: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .building */ .PH)(),
        table: _tag_status_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStatus */ .RM,
        read: () => images.get(repo.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        fingerprint: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        mayEndUnseen: (repository) => (0,_tag_status_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${repo.repo_name}:${tag}`, before: status === _tag_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_TAG */ .v$ ? '' : status, after: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .builtWord */ .lt)() }];
        },
        send: () => {
            for (const warning of pendingWarnings)
                observer.warn(warning);
            pendingWarnings.clear();
            return client.images.build(repo.repo_name, tag, request.dockerfile);
        },
        failureAdvice: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFailed */ .q3)({ repository: repo.repo_name, tag }),
    };
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const repo = request.repository ?? (await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .C)(client, request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const limited = { ...options, deadlineAt };
    const change = buildChange(client, repo, request, limited);
    const slow = deadlineAt < options.deadlineAt ? { slowAdvice: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAtLimit */ .l_)() } : {};
    const { before, after, outcome } = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .hX)({ ...change, ...slow }, limited);
    return {
        outcome,
        repo_id: after.repo_id,
        repo_name: after.repo_name,
        tag,
        image_path: imagePath(after, tag),
        size: tagOf(after, tag)?.size ?? 0,
        status: statusOf(after, tag),
        rebuilt: outcome !== 'unchanged' && outcome !== 'planned' && statusOf(before, tag) === 'build_succ',
    };
}


/***/ }),

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ tagStatus),
/* harmony export */   XP: () => (/* binding */ tagStatusWord),
/* harmony export */   v$: () => (/* binding */ NO_TAG)
/* harmony export */ });
/* unused harmony export TAG_STATUS_WORDS */
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4232);



const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const NO_TAG = _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
const tagStatus = (0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__/* .statusTable */ .XR)([
    [NO_TAG, 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.absent],
    ['init', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.waiting],
    ['building', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.building],
    ['build_succ', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.built],
    ['build_fail', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.failed],
]);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}


/***/ })

};
