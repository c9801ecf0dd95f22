export const id = 'update-service';
export const ids = ['update-service'];
export const modules = {

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateService: () => (/* binding */ updateService)
/* harmony export */ });
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _changes_services_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5329);
/* harmony import */ var _changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8762);
/* harmony import */ var _changes_services_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1208);
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6100);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4929);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_ports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8219);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1461);
/* harmony import */ var _step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(706);
/* harmony import */ var _step_inputs_size_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8097);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5248);
















const inputs = {
    spec_id: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .Ie)({ kind: 'integer', parse: _step_inputs_size_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSize */ .D }),
    port_maps: (0,_step_inputs_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .portMaps */ .pc)(),
    envs: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .variables */ .Ee)({}),
    envs_strategy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)({ allowed: ['merge', 'overwrite'], default: 'merge' }),
    log_dirs: (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .logDirs */ .bx)(),
    container_name: (0,_step_inputs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .containerName */ .xN)(),
    bandwidth: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)({ min: 1, max: 1_024 }),
    public_net_type: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)({ allowed: ['flow', 'bandwidth'] }),
};
const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'];
function changesFor(client, id, inputs, options) {
    const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs, envs_strategy, log_dirs } = inputs;
    const settings = { container_name, envs, envs_strategy, log_dirs };
    const net = { bandwidth, type };
    return [
        ...(envs === undefined && log_dirs === undefined ? [] : [(0,_changes_services_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsChange */ .Q)(client, id, [settings], options)]),
        ...(spec_id === undefined ? [] : [(0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeChange */ .S8)(client, id, spec_id, options)]),
        ...(port_maps === undefined ? [] : [(0,_changes_services_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portChange */ .u)(client, id, port_maps, options)]),
        ...(bandwidth === undefined && type === undefined ? [] : [(0,_changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_2__/* .publicNetChange */ .n)(client, id, net, options)]),
    ];
}
function problems({ port_maps }, isProvided) {
    const found = [];
    if (!CHANGING.some(isProvided)) {
        found.push({ input: CHANGING[0], message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.nothing({ others: CHANGING.slice(1) }) });
    }
    const ports = (0,_step_inputs_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .portProblem */ .BI)(port_maps ?? []);
    if (ports !== undefined)
        found.push({ input: 'port_maps', message: ports });
    if (isProvided('envs_strategy') && !isProvided('envs'))
        found.push({ input: 'envs_strategy', message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.goesWith({ names: ['envs'] }) });
    if (isProvided('container_name') && !isProvided('envs') && !isProvided('log_dirs'))
        found.push({ input: 'container_name', message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.goesWith({ names: ['envs', 'log_dirs'] }) });
    return found;
}
const updateService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_14__/* .defineAction */ .Q)({
    name: 'update-service',
    branding: { icon: 'sliders', color: 'green' },
    operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_13__/* .waiting */ .eg)('15m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .service */ .eu],
    inputs,
    rules: problems,
    async run(inputs, step) {
        const { client, id } = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .openService */ .IH)(inputs, step);
        for (const warning of (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .envsWarnings */ .MP)(inputs.envs))
            step.log.warning(warning);
        const options = (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .serviceOptions */ .eh)(inputs, step);
        const requested = changesFor(client, id, inputs, options);
        const [first, ...others] = requested;
        if (first === undefined)
            throw new TypeError('The rules of the inputs let nothing through.');
        const due = await (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingChanges */ .Pn)([first, ...others], options);
        const result = await (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .applyInOrder */ .g$)(due.length > 0 ? due : [others.at(-1) ?? first], options, requested);
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .reportService */ .SL)(step, result, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_15__/* .joined */ .oR)(CHANGING.filter((name) => inputs[name] !== undefined)));
    },
});


/***/ })

};
