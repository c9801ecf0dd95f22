export const id = 'build-image';
export const ids = ['build-image'];
export const modules = {

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8211);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);






const buildImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'build-image',
    branding: { icon: 'package', color: 'green' },
    operations: ['listRepositories', 'getRepository', 'buildImage'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('30m'), _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .jq],
    inputs: { repo_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ required: true, ..._step_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY_NAME */ .Ni }) },
    outputs: ['repo_id', 'repo_name', 'tag', 'image_path', 'download_url', 'size', 'status', 'built'],
    rules: (values) => (0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_1__/* .tagProblems */ .nI)(values),
    async run(inputs, step) {
        const { OWN_WORDS } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 5209));
        const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('build'), __webpack_require__.e('builds')]).then(__webpack_require__.bind(__webpack_require__, 3587));
        const { buildsOnceMore, rebuildingTag } = await Promise.all(/* import() */[__webpack_require__.e('builds')]).then(__webpack_require__.bind(__webpack_require__, 501));
        const { resolveBuild } = await Promise.all(/* import() */[__webpack_require__.e('builds')]).then(__webpack_require__.bind(__webpack_require__, 3637));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { reportOf } = await Promise.all(/* import() */[__webpack_require__.e('build-image-report'), __webpack_require__.e('operations-images'), __webpack_require__.e('builds')]).then(__webpack_require__.bind(__webpack_require__, 3451));
        const { repo_name } = inputs;
        const named = resolveBuild(inputs, step.event);
        step.set({ repo_name, tag: named.tag, built: false });
        const client = connect(inputs, step);
        if (!named.skip_existing)
            step.report({ again: buildsOnceMore() });
        const result = await buildImage(client, { repo_name, ...named }, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .changeOptions */ .D$)(inputs, step));
        const { outcome, rebuilt, ...image } = result;
        step.report(reportOf(result, named, inputs.docker_file.relative));
        for (const warning of outcome === 'planned' ? named.warnings : [])
            step.log.warning(warning);
        if (rebuilt)
            step.log.warning(rebuildingTag({ image: image.image_path }));
        step.set({
            ...image,
            status: OWN_WORDS.has(image.status) ? '' : image.status,
            download_url: image.image_path,
            built: outcome === 'changed' || outcome === 'started',
        });
    },
});


/***/ })

};
