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
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5804);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2433);
/* harmony import */ var _step_inputs_running_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3867);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1461);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);
/* harmony import */ var _step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2145);









const updateImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'update-image',
    folder: 'actions/update-image',
    title: 'Fengchao: roll out an image',
    description: 'Rolls an image out to the containers of a stateless service, waits until they run it, and puts the earlier image back where that fails.',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['getService', 'updateServiceImage'],
    inputs: {
        ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh,
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .e)('15m'),
        ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .service */ .eu,
        ..._step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageInputs */ .bE,
        force: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Send the update even where every container already has its image; the platform may answer that nothing changes.',
            default: false,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        image_path: 'The image that runs now; a JSON object by container where there are several.',
        previous_image_path: 'The image that ran before, in the same form.',
        status: "The platform's last word for the service.",
        changed: 'true where an update was sent.',
        rolled_back: 'true where the earlier image was put back and runs again.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceProblems */ .gx)(given), ...(0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageProblems */ .yR)(given)],
    async run(inputs, step) {
        step.set({ rolled_back: false });
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(inputs, step);
        const id = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
        const images = (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredImages */ .H4)(inputs);
        const update = { service_id: id, images, min_ready_seconds: inputs.min_ready_seconds, force: inputs.force };
        const result = await (0,_step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_6__.rollOut)({ client, update, options: (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceOptions */ .eh)(inputs, step) }, inputs.rollback, step);
        (0,_step_inputs_running_images_js__WEBPACK_IMPORTED_MODULE_3__/* .reportRunningImages */ .w)(step, result.before, images);
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .reportService */ .SL)(step, result, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)(images.map((one) => one.image_path)));
        return (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOutputs */ .am)(result, images);
    },
});


/***/ })

};
