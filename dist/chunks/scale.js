export const id = 'scale';
export const ids = ['scale'];
export const modules = {

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scale: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_replicas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4370);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);






const scale = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'scale',
    branding: { icon: 'maximize-2', color: 'green' },
    operations: ['getService', 'scaleService'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('10m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__/* .service */ .eu],
    inputs: { replicas: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ required: true, ..._step_inputs_replicas_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLICAS */ .Y }) },
    outputs: ['replicas', 'previous_replicas'],
    async run(inputs, step) {
        const { replicasTarget } = await Promise.all(/* import() */[__webpack_require__.e('scaling')]).then(__webpack_require__.bind(__webpack_require__, 85));
        const { scale } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('scaling')]).then(__webpack_require__.bind(__webpack_require__, 6219));
        const { openService, reportService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { client, id } = await openService(inputs, step);
        const options = serviceOptions(inputs, step);
        let previous_replicas;
        const seen = (found) => {
            options.seen?.(found);
            const { replicas } = found.service_info;
            previous_replicas ??= replicas;
            step.set({ replicas, previous_replicas });
        };
        const result = await scale(client, id, inputs.replicas, { ...options, seen });
        reportService(step, result, replicasTarget({ replicas: inputs.replicas }));
        step.set({
            replicas: result.after.service_info.replicas,
            previous_replicas: result.before.service_info.replicas,
        });
    },
});


/***/ })

};
