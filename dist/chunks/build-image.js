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
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1526);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5248);








function headlineOf({ outcome, image_path: image, status }, { namesContent }) {
    if (outcome !== 'unchanged')
        return _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildEnded */ .d4[outcome]({ image, status });
    return namesContent ? (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .reusedByContent */ .xk)({ image }) : (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .reusedAsRequested */ .L6)({ image });
}
const buildImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'build-image',
    branding: { icon: 'package', color: 'green' },
    operations: ['listRepositories', 'getRepository', 'buildImage'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .waiting */ .eg)('30m'), _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_3__/* .build */ .jq],
    inputs: { repo_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ required: true, ..._step_inputs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_NAME */ .Ni }) },
    outputs: ['repo_id', 'repo_name', 'tag', 'image_path', 'download_url', 'size', 'status', 'built'],
    rules: (values) => (0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_3__/* .tagProblems */ .nI)(values),
    async run(inputs, step) {
        const { OWN_WORDS } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 5209));
        const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e('name'), __webpack_require__.e('images-build'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3587));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { repo_name } = inputs;
        const named = (0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBuild */ .hU)(inputs, step.event);
        step.set({ repo_name, tag: named.tag, built: false });
        const client = connect(inputs, step);
        if (!named.skip_existing)
            step.report({ again: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsOnceMore */ .uC)() });
        const result = await buildImage(client, { repo_name, ...named }, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOptions */ .D$)(inputs, step));
        const { outcome, rebuilt, ...image } = result;
        step.report({
            outcome,
            subject: image.image_path,
            headline: headlineOf(result, named),
            facts: [
                { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageFacts */ .JC.image(), value: image.image_path },
                { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageFacts */ .JC.dockerfile(), value: inputs.docker_file.relative },
            ],
        });
        for (const warning of outcome === 'planned' ? named.warnings : [])
            step.log.warning(warning);
        if (rebuilt)
            step.log.warning((0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .rebuildingTag */ .AL)({ image: image.image_path }));
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
