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
    folder: 'actions/scale',
    title: 'Fengchao: scale a service',
    description: 'Brings a stateless service to a number of replicas and waits until they run.',
    branding: { icon: 'maximize-2', color: 'green' },
    operations: ['getService', 'scaleService'],
    inputs: {
        ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .common */ .sh,
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .e)('10m'),
        ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .service */ .eu,
        replicas: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({
            description: 'How many replicas the service is to have, 1 to 5.',
            required: true,
            ..._changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICAS */ .Y7,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        replicas: 'How many replicas it has now.',
        previous_replicas: 'How many it had before.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceProblems */ .gx)(given)],
    async run(inputs, step) {
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(inputs, step);
        const id = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
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
        return {
            replicas: result.after.service_info.replicas,
            previous_replicas: result.before.service_info.replicas,
        };
    },
});


/***/ })

};
