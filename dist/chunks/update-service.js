export const id = 'update-service';
export const ids = ['update-service'];
export const modules = {

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateService: () => (/* binding */ updateService)
/* harmony export */ });
/* harmony import */ var _changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
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
















const wanted = {
    spec_id: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .Ie)({
        kind: 'integer',
        description: `Size of a stateless service: 1 to 7, or by name: ${_step_inputs_size_js__WEBPACK_IMPORTED_MODULE_12__/* .SIZE_NAMES */ .t}.`,
        parse: _step_inputs_size_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSize */ .D,
    }),
    port_maps: (0,_step_inputs_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .portMaps */ .pc)('The full list of ports'),
    envs: (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .envs */ .DR)('Environment variables of a stateless service: KEY=value, a line each.'),
    envs_strategy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)({
        description: 'merge: what is not named stays; overwrite: it goes.',
        allowed: ['merge', 'overwrite'],
        default: 'merge',
    }),
    log_dirs: (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .logDirs */ .bx)('The full list of log directories of a stateless service; empty leaves it.'),
    container_name: (0,_step_inputs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .containerName */ .xN)({
        description: 'Whose envs and log_dirs; may be left out where the service has one container.',
    }),
    bandwidth: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)({
        description: 'Bandwidth in Mbps of the public network of a stateful service.',
        min: 1,
        max: 1_024,
    }),
    public_net_type: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)({
        description: 'How the public network of a stateful service is charged.',
        allowed: ['flow', 'bandwidth'],
    }),
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
function problems({ port_maps }, given) {
    const found = [];
    if (!CHANGING.some(given)) {
        found.push({ input: CHANGING[0], message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.nothing({ others: CHANGING.slice(1) }) });
    }
    const ports = (0,_step_inputs_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .portProblem */ .BI)(port_maps ?? []);
    if (ports !== undefined)
        found.push({ input: 'port_maps', message: ports });
    if (given('envs_strategy') && !given('envs'))
        found.push({ input: 'envs_strategy', message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.goesWith({ names: ['envs'] }) });
    if (given('container_name') && !given('envs') && !given('log_dirs'))
        found.push({ input: 'container_name', message: _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ.goesWith({ names: ['envs', 'log_dirs'] }) });
    return found;
}
const updateService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_14__/* .defineAction */ .Q)({
    name: 'update-service',
    folder: 'actions/update-service',
    title: 'Fengchao: update a service',
    description: 'Changes size, ports, variables, log directories or public network of a service; what is not named stays as it is.',
    branding: { icon: 'sliders', color: 'green' },
    operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
    inputs: { ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .common */ .sh, ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_13__/* .waiting */ .e)('15m'), ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .service */ .eu, ...wanted },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .serviceProblems */ .gx)(given), ...problems(values, given)],
    async run(inputs, step) {
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .connect */ .Ng)(inputs, step);
        for (const warning of (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .envsWarnings */ .MP)(inputs.envs))
            step.log.warning(warning);
        const id = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
        const options = (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .serviceOptions */ .eh)(inputs, step);
        const asked = changesFor(client, id, inputs, options);
        const [first, ...others] = asked;
        if (first === undefined)
            throw new TypeError('The rules of the inputs let nothing be asked for.');
        const due = await (0,_changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingChanges */ .Pn)([first, ...others], options);
        const result = await (0,_changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .applyInOrder */ .g$)(due.length > 0 ? due : [others.at(-1) ?? first], options, asked);
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .reportService */ .SL)(step, result, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_15__/* .joined */ .oR)(CHANGING.filter((name) => inputs[name] !== undefined)));
        return {};
    },
});


/***/ })

};
