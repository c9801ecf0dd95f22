export const id = 'describe-service';
export const ids = ['describe-service'];
export const modules = {

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeService: () => (/* binding */ describeService)
/* harmony export */ });
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8777);





const describeService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'describe-service',
    branding: { icon: 'info', color: 'green' },
    operations: ['listServices', 'getService'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct, _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_2__/* .service */ .eu, _step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__/* .address */ .hl],
    outputs: ['stateful', 'spec_id', 'containers', 'service'],
    async run(inputs, step) {
        const { suspensionWarning } = await Promise.all(/* import() */[__webpack_require__.e('services-service')]).then(__webpack_require__.bind(__webpack_require__, 9638));
        const { openService } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { describeOutputs, descriptionOf } = await Promise.all(/* import() */[__webpack_require__.e('report'), __webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 2327));
        step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.reading());
        const { client, id } = await openService(inputs, step);
        const found = await client.services.get(id);
        const suspended = suspensionWarning(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
        step.report(descriptionOf(found));
        step.set(describeOutputs(found));
    },
});


/***/ })

};
