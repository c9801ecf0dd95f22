export const id = 'scale';
export const ids = ['scale'];
export const modules = {

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scale: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6219);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1461);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







const scale = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'scale',
    branding: { icon: 'maximize-2', color: 'green' },
    operations: ['getService', 'scaleService'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .eg)('10m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .service */ .eu],
    inputs: { replicas: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ required: true, ..._changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICAS */ .Y7 }) },
    outputs: ['replicas', 'previous_replicas'],
    async run(inputs, step) {
        const { client, id } = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .openService */ .IH)(inputs, step);
        const options = (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceOptions */ .eh)(inputs, step);
        let previous_replicas;
        const seen = (found) => {
            options.seen?.(found);
            const { replicas } = found.service_info;
            previous_replicas ??= replicas;
            step.set({ replicas, previous_replicas });
        };
        const result = await (0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .scale */ .hs)(client, id, inputs.replicas, { ...options, seen });
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .reportService */ .SL)(step, result, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasAim */ .tQ)({ replicas: inputs.replicas }));
        step.set({
            replicas: result.after.service_info.replicas,
            previous_replicas: result.before.service_info.replicas,
        });
    },
});


/***/ })

};
