export const id = 'image';
export const ids = ['image'];
export const modules = {

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployImages: () => (/* binding */ deployImages)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _changes_images_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3317);
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9638);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(501);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1526);
/* harmony import */ var _step_operations_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3637);
/* harmony import */ var _step_operations_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7528);











const LEAST_MS = 5_000;
async function targetImage(client, service, requested, repository, tag) {
    (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__/* .requireStateless */ .u)(service, _messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .imageTargets */ .e_.changeImage(), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulInstead */ .pC)());
    const { container_name: container, image_path: running } = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .findContainer */ .FA)(service, requested.container_name);
    const name = `${repository.user_name}/${repository.repo_name}`;
    const full = (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnPlatform */ .D2)(running) ? name : (0,_changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePath */ .d)(await client.images.get(repository.repo_id), tag);
    if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRepository */ .RB)(running, full))
        return { running, image_path: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__/* .withTag */ .Rd)(running, tag) };
    const facts = { container, current: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__.parseImage)(running).repository, requested: (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__.parseImage)(full).repository };
    return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .buildElsewhere */ .Xt)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .buildIntoSame */ .pf)());
}
function requireRunning(step, service, image, build) {
    const facts = { service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__.serviceTitle)(service), image };
    if (!build.skip_existing)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .nameRunsAlready */ .mU)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .giveOtherTag */ .yJ)());
    step.report(build.namesContent ? { notes: [(0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .contentRuns */ .a)(facts)] } : { warnings: [(0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .givenTagRuns */ .QR)(facts)] });
}
function requireTimeAfterBuild(service, image, build, requested, options) {
    const leastMs = Math.max(LEAST_MS, (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .minRolloutMs */ .eI)(service, requested.min_ready_seconds));
    if (!options.wait || leastMs < options.deadlineAt - options.clock.now())
        return;
    const spans = { least: leastMs / 1000, left: (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsLeft */ .Li)(options) };
    const advice = build.skip_existing ? (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .reusedNextTime */ .Lf)() : (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .reuseNextTime */ .$c)({ image });
    (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_8__/* .builtTooLate */ .dx)({ service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__.serviceTitle)(service), image, ...spans }), advice);
}
async function deployImages(client, id, requested, options, step) {
    step.set({ built: false });
    if (requested.image_path !== undefined || requested.container_images !== undefined)
        return { images: (0,_step_operations_images_js__WEBPACK_IMPORTED_MODULE_10__.desiredImages)(requested) };
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phases */ .t.reading());
    const service = await client.services.get(id);
    const repository = await (0,_changes_images_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .C)(client, requested.repo_name ?? '');
    const build = (0,_step_operations_build_js__WEBPACK_IMPORTED_MODULE_9__.resolveBuild)(requested, step.event);
    const { running, image_path } = await targetImage(client, service, requested, repository, build.tag);
    const images = (0,_step_operations_images_js__WEBPACK_IMPORTED_MODULE_10__.desiredImages)({ ...requested, image_path });
    if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(running, image_path)) {
        requireRunning(step, service, image_path, build);
        return { images };
    }
    (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTime */ .zH)(service, requested.min_ready_seconds, options);
    if (!build.skip_existing)
        step.report({ again: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .buildsUnlessRunning */ .DB)() });
    const request = { repo_name: repository.repo_name, repository, ...build };
    const { outcome } = await (0,_changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__.buildImage)(client, request, { ...options, wait: true });
    if (outcome === 'planned') {
        step.report({ notes: [(0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .wouldBuildFirst */ .OS)({ image: image_path, file: requested.docker_file.relative })] });
        for (const warning of build.warnings)
            step.log.warning(warning);
        return { images, built: outcome };
    }
    step.set({ built: outcome === 'changed' });
    if (outcome === 'unchanged') {
        step.report({ notes: [(build.namesContent ? _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .reusedByContent */ .xk : _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .reusedAsRequested */ .L6)({ image: image_path })] });
    }
    if (!options.dryRun)
        requireTimeAfterBuild(service, image_path, build, requested, options);
    return { images, built: outcome };
}


/***/ })

};
