export const id = 25;
export const ids = [25];
export const modules = {

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployedImages: () => (/* binding */ deployedImages)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9686);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9638);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(501);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1526);
/* harmony import */ var _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1756);
/* harmony import */ var _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2433);











const LEAST_MS = 5_000;
async function targetImage(client, service, asked, repository, tag) {
    (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__/* .needStateless */ .Lq)(service, _messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .imageAims */ .o9.changeImage(), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulInstead */ .pC)());
    const { container_name: container, image_path: running } = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .findContainer */ .FA)(service, asked.container_name);
    const name = `${repository.user_name}/${repository.repo_name}`;
    const full = (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnPlatform */ .D2)(running) ? name : (0,_changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePath */ .d0)(await client.images.get(repository.repo_id), tag);
    if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB)(running, full))
        return { running, image_path: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withTag */ .Rd)(running, tag) };
    const facts = { container, current: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(running).repository, asked: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(full).repository };
    return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .buildElsewhere */ .Xt)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .buildIntoSame */ .pf)());
}
function tellNote(step, note) {
    step.log.info(note);
    step.tell({ notes: [note] });
}
function tellWarning(step, warning) {
    step.log.warning(warning);
    step.tell({ notes: [warning] });
}
function needRunning(step, service, image, build) {
    const facts = { service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceTitle */ ._B)(service), image };
    if (!build.skip_existing)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .nameRunsAlready */ .mU)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .giveOtherTag */ .yJ)());
    if (build.namesContent)
        tellNote(step, (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .contentRuns */ .a)(facts));
    else
        tellWarning(step, (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .givenTagRuns */ .QR)(facts));
}
function needTimeAfterBuild(service, image, build, asked, options) {
    const leastMs = Math.max(LEAST_MS, (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRolloutMs */ .hx)(service, asked.min_ready_seconds));
    if (!options.wait || leastMs < options.deadlineAt - options.clock.now())
        return;
    const spans = { least: leastMs / 1000, left: (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsLeft */ .Li)(options) };
    const advice = build.skip_existing ? (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .takenNextTime */ .OK)() : (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .takeNextTime */ .sg)({ image });
    (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .builtTooLate */ .dx)({ service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceTitle */ ._B)(service), image, ...spans }), advice);
}
async function deployedImages(client, id, asked, options, step) {
    step.set({ built: false });
    if (asked.image_path !== undefined || asked.container_images !== undefined)
        return { images: (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedImages */ .mo)(asked) };
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phases */ .t.reading());
    const service = await client.services.get(id);
    const repository = await (0,_changes_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(client, asked.repo_name ?? '');
    const build = (0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_9__/* .namedBuild */ .gg)(asked, step.event);
    const { running, image_path } = await targetImage(client, service, asked, repository, build.tag);
    const images = (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedImages */ .mo)({ ...asked, image_path });
    if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(running, image_path)) {
        needRunning(step, service, image_path, build);
        return { images };
    }
    (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .needTime */ .uq)(service, asked.min_ready_seconds, options);
    if (!build.skip_existing)
        step.tell({ again: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .buildsUnlessRunning */ .DB)() });
    const request = { repo_name: repository.repo_name, repository, ...build };
    const { outcome } = await (0,_changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildImage */ ._w)(client, request, { ...options, wait: true });
    if (outcome === 'planned') {
        tellNote(step, (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .wouldBuildFirst */ .OS)({ image: image_path, file: asked.docker_file.relative }));
        for (const warning of build.warnings)
            step.log.warning(warning);
        return { images, built: outcome };
    }
    step.set({ built: outcome === 'changed' });
    if (outcome === 'unchanged') {
        tellNote(step, build.namesContent ? (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .takenAsItIs */ .xS)({ image: image_path }) : (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .takenAsAsked */ .CM)({ image: image_path }));
    }
    if (!options.dryRun)
        needTimeAfterBuild(service, image_path, build, asked, options);
    return { images, built: outcome };
}


/***/ }),

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
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const unsaid = new Set(request.warnings);
    const result = await (0,_engine_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({
        subject: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTitle */ .cR)({ image: `${found.repo_name}:${tag}` }),
        what: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .beBuilt */ .m_)(),
        phase: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .building */ .PH)(),
        table: _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        mark: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        endsUnseen: (repository) => (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
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
