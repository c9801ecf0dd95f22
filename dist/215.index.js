export const id = 215;
export const ids = [215];
export const modules = {

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ buildImage)
/* harmony export */ });
/* unused harmony exports BUILD_LIMIT_MS, imagePath */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1237);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8504);




const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
const AT_LIMIT = 'The platform itself ends a build after two hours, so a longer timeout does not help: make the build shorter, for example with a base image that holds what takes long.';
const SETTLE_MS = 15_000;
const REGISTRY = 'hub.c.163.com';
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${REGISTRY}/${repository.user_name}/${repository.repo_name}`;
    return (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withTag */ .Rd)(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .h)({
        subject: () => `Image ${found.repo_name}:${tag}`,
        what: 'be built',
        phase: 'Building',
        table: _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        mark: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        endsUnseen: (repository) => (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        settleMs: SETTLE_MS,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TAG */ .v$ ? '' : status, after: 'built' }];
        },
        send: () => client.images.build(found.repo_name, tag, request.dockerfile),
        ...(deadlineAt < options.deadlineAt ? { slowAdvice: AT_LIMIT } : {}),
        failureAdvice: () => `The API does not give the build's log; it is in the console (https://c.163.com/dashboard) under image repositories, ${found.repo_name}, tag ${tag}. The platform builds from the Dockerfile alone: COPY and ADD of local files cannot work.`,
    }, { ...options, deadlineAt });
    const { after, outcome } = result;
    return {
        outcome,
        repo_id: after.repo_id,
        repo_name: after.repo_name,
        tag,
        image_path: imagePath(after, tag),
        size: tagOf(after, tag)?.size ?? 0,
        status: statusOf(after, tag),
    };
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployedImages: () => (/* binding */ deployedImages)
/* harmony export */ });
/* harmony import */ var _rollout_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9660);
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);
/* harmony import */ var _rollout_image_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1237);
/* harmony import */ var _rollout_image_update_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6319);
/* harmony import */ var _rollout_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8480);
/* harmony import */ var _rollout_service_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5351);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7761);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(599);








function targetImage(service, asked, repository, tag) {
    (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_4__/* .needStateless */ .Lq)(service, 'change the image', 'For a stateful service, create it anew with the new image.');
    const { container_name, image_path: running } = (0,_rollout_image_update_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(service, asked.container_name);
    const current = (0,_rollout_image_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parseImage */ .zZ)(running).repository;
    const name = `${repository.user_name}/${repository.repo_name}`;
    if (current === name || current.endsWith(`/${name}`))
        return { running, image_path: (0,_rollout_image_name_js__WEBPACK_IMPORTED_MODULE_7__/* .withTag */ .Rd)(running, tag) };
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`Container ${container_name} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${name}.`, 'Build into the same repository, or create a new service for the other one.');
}
const SAME = 'and the platform does not roll out the same name again, so nothing was built. Give each build a tag of its own, such as the commit.';
async function deployedImages(client, id, asked, options, step) {
    if (asked.image_path !== undefined || asked.container_images !== undefined)
        return { images: (0,_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedImages */ .mo)(asked) };
    step.observer.phase('Reading');
    const service = await client.services.get(id);
    const repository = await (0,_rollout_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(client, asked.repo_name ?? '');
    const tag = (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenTag */ .Ln)(asked.tag, step.event);
    const target = targetImage(service, asked, repository, tag);
    if ((0,_rollout_image_name_js__WEBPACK_IMPORTED_MODULE_7__/* .sameImage */ .G4)(target.running, target.image_path)) {
        if (asked.tag !== undefined)
            step.log.warning(`The service already runs ${target.image_path}, ${SAME}`);
        return { images: (0,_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedImages */ .mo)({ ...asked, image_path: target.image_path }) };
    }
    const dockerfile = (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .readDockerfile */ .n_)(asked.docker_file);
    if (asked.tag !== undefined)
        step.tell({ again: 'Run again, the step builds the image once more, unless the service runs it by then.' });
    const request = {
        repo_name: repository.repo_name,
        repository,
        tag,
        dockerfile,
        skip_existing: asked.tag === undefined,
    };
    const { image_path, outcome } = await (0,_rollout_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildImage */ ._w)(client, request, { ...options, wait: true });
    if (outcome === 'planned') {
        const plan = `Would build ${image_path} from ${asked.docker_file.relative} first.`;
        step.log.info(plan);
        step.tell({ notes: [plan] });
    }
    return { images: (0,_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedImages */ .mo)({ ...asked, image_path }), built: outcome };
}


/***/ })

};
