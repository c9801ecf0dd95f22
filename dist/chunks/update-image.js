export const id = 'update-image';
export const ids = ['update-image'];
export const modules = {

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateImage: () => (/* binding */ updateImage)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5804);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2433);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);







const updateImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'update-image',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['getService', 'updateServiceImage'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('15m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__/* .service */ .eu, _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .images */ .zC],
    inputs: { force: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ default: false }) },
    rules: (_, isProvided) => (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageProblems */ .yR)(isProvided),
    async run(inputs, step) {
        const { desiredImages, imageOutputs, runningImageWarnings } = await Promise.all(/* import() */[__webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 7528));
        const { rollOutImages } = await Promise.all(/* import() */[__webpack_require__.e('image-rollout'), __webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 2145));
        const { openService, reportService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('name'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        step.set({ rolled_back: false });
        const { client, id } = await openService(inputs, step);
        const desired = desiredImages(inputs);
        const { min_ready_seconds, force } = inputs;
        const update = { service_id: id, images: desired, min_ready_seconds, force };
        const result = await rollOutImages({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step);
        step.report({ warnings: runningImageWarnings(result.before, desired) });
        reportService(step, result, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(desired.map((one) => one.image_path)));
        step.set(imageOutputs(result, desired));
    },
});


/***/ })

};
