export const id = 'delete-service';
export const ids = ['delete-service'];
export const modules = {

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteService: () => (/* binding */ deleteService)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9615);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5390);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5248);










function reportMissing(title, ifMissing, step) {
    if (ifMissing === 'fail')
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.notThere({ service: title }), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.ifMissing());
    step.report({ outcome: 'unchanged', subject: title, headline: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.nothingToDelete({ service: title }) });
    step.set({ status: 'absent' });
}
function addressNote({ service_info: { pub_ip } }, freed) {
    if (pub_ip === '')
        return [];
    return [(freed ? _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.addressFreed : _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.addressStays)({ ip: pub_ip })];
}
async function idOf(inputs, client) {
    const { findServiceId } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
    const { resolveService } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
    const { service_id, namespace = '', service_name = '' } = inputs;
    if (service_id === undefined)
        return findServiceId(client, namespace, service_name);
    return (await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifExists */ .AG)(resolveService(inputs, client))) ?? service_id;
}
const deleteService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_8__/* .defineAction */ .Q)({
    name: 'delete-service',
    branding: { icon: 'trash-2', color: 'green' },
    operations: ['deleteService'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_7__/* .waiting */ .eg)('10m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_6__/* .service */ .eu],
    inputs: {
        free_ip: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: false }),
        if_missing: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ allowed: ['fail', 'skip'], default: 'fail' }),
    },
    async run(inputs, step) {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { deleteService } = await Promise.all(/* import() */[__webpack_require__.e('delete'), __webpack_require__.e('services-service')]).then(__webpack_require__.bind(__webpack_require__, 498));
        const { serviceTitle } = await Promise.all(/* import() */[__webpack_require__.e('services-service')]).then(__webpack_require__.bind(__webpack_require__, 9638));
        const { reportManaged } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { namespace = '', service_name = '', free_ip, if_missing } = inputs;
        const client = connect(inputs, step);
        const options = serviceOptions(inputs, step);
        if (if_missing === 'fail')
            step.report({ again: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .deletion */ .jo.again() });
        step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .t.reading());
        const id = await idOf(inputs, client);
        if (id === undefined)
            return reportMissing((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceIn */ .Tw)({ name: service_name, namespace }), if_missing, step);
        step.set({ service_id: id });
        const { result, last } = await deleteService(client, { service_id: id, free_ip }, options);
        if (last === undefined)
            return reportMissing((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceOfId */ .Aj)({ id }), if_missing, step);
        reportManaged(step, serviceTitle(last), result, (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .operationOf */ .z)(result, true));
        if (result.outcome !== 'unchanged')
            step.report({ notes: addressNote(last, free_ip) });
        if (result.after === undefined)
            step.set({ status: 'absent' });
    },
});


/***/ })

};
