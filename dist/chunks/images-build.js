export const id = 'images-build';
export const ids = ['images-build'];
export const modules = {

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ buildImage),
/* harmony export */   d0: () => (/* binding */ imagePath)
/* harmony export */ });
/* unused harmony export BUILD_LIMIT_MS */
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6859);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9686);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);





const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${_name_js__WEBPACK_IMPORTED_MODULE_3__/* .REGISTRY */ .Mo}/${repository.user_name}/${repository.repo_name}`;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .withTag */ .Rd)(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .Cc)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const unsaid = new Set(request.warnings);
    const result = await (0,_engine_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({
        subject: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTitle */ .cR)({ image: `${found.repo_name}:${tag}` }),
        goal: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .beBuilt */ .m_)(),
        phase: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .building */ .PH)(),
        table: _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        fingerprint: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        mayEndUnseen: (repository) => (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TAG */ .v$ ? '' : status, after: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .builtWord */ .lt)() }];
        },
        send: () => {
            for (const warning of unsaid)
                options.observer.warn(warning);
            unsaid.clear();
            return client.images.build(found.repo_name, tag, request.dockerfile);
        },
        ...(deadlineAt < options.deadlineAt ? { slowAdvice: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAtLimit */ .l_)() } : {}),
        failureAdvice: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFailed */ .q3)({ repository: found.repo_name, tag }),
    }, { ...options, deadlineAt });
    const { before, after, outcome } = result;
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


/***/ })

};
