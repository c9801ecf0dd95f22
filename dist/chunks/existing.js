export const id = 'existing';
export const ids = ['existing'];
export const modules = {

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveUnchanged: () => (/* binding */ leaveUnchanged),
/* harmony export */   reconcile: () => (/* binding */ reconcile),
/* harmony export */   requestedOf: () => (/* binding */ requestedOf)
/* harmony export */ });
/* harmony import */ var _changes_engine_change_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6859);
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1058);
/* harmony import */ var _changes_engine_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5329);
/* harmony import */ var _changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8762);
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6219);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9638);
/* harmony import */ var _changes_services_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1208);
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6100);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5577);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5390);













function requestedOf({ definition, bandwidth, public_net_type }, given) {
    const net = definition?.state_public_net;
    return {
        size: given('spec_id') || definition?.spec !== undefined,
        replicas: given('replicas') || definition?.replicas !== undefined,
        net: { bandwidth: bandwidth ?? net?.bandwidth, type: given('public_net_type') ? public_net_type : net?.type },
    };
}
async function leaveUnchanged(client, id, options) {
    const nothing = {
        ...(0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceChange */ .uK)(client, id, options),
        goal: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.stayAsItIs(),
        phase: _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_10__/* .phases */ .t.reading(),
        matches: () => true,
        differences: () => [],
        send: async () => { },
    };
    const service = await (0,_changes_engine_change_js__WEBPACK_IMPORTED_MODULE_12__/* .readWhenIdle */ .z)(nothing, options);
    const { status } = service.service_info;
    if ((0,_changes_engine_status_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceStatus */ .E6)(status)?.phase !== 'failed')
        return { outcome: 'unchanged', before: service, after: service, differences: [] };
    const message = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.lastOperationFailed({ service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceTitle */ ._B)(service), status });
    throw new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .PR('failed', message, { status, advice: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.lastOperationAdvice() });
}
function checkKind(service, { stateful, containers, state_public_net: net, service_name }) {
    const title = (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceTitle */ ._B)(service);
    const advice = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.deleteOrRename({ name: service_name });
    if (service.service_info.stateful !== stateful)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((stateful ? _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.isStateless : _messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.isStateful)({ service: title }), advice);
    if (net.used && !service.service_info.state_public_net?.used)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.noPublicNetwork({ service: title }), advice);
    const names = (all) => all.map((one) => one.container_name).toSorted();
    const there = names(service.service_container_infos);
    const asked = names(containers);
    if (there.join() === asked.join() || (containers.length === 1 && service.service_container_infos.length === 1))
        return;
    (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_11__/* .existing */ .gT.otherContainers({ service: title, there, asked }), advice);
}
function changesFor(client, id, asked, asking, options) {
    const alone = asked.containers.length === 1;
    const nameOf = (container_name) => (alone ? undefined : container_name);
    const settings = asked.containers.map(({ container_name, envs, log_dirs }) => ({
        container_name: nameOf(container_name),
        envs_strategy: 'overwrite',
        ...(envs.length > 0 ? { envs } : {}),
        ...(log_dirs.length > 0 ? { log_dirs } : {}),
    }));
    const images = asked.containers.map(({ container_name, image_path }) => ({
        container_name: nameOf(container_name),
        image_path,
    }));
    const update = { service_id: id, images, min_ready_seconds: 10, force: false };
    return [
        (0,_changes_services_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .settingsChange */ .Q)(client, id, settings, options),
        (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageChange */ .i7)(client, update, options, options),
        ...(asking.size ? [(0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_9__/* .sizeChange */ .S8)(client, id, asked.spec, options)] : []),
        ...(asked.port_maps.length > 0 ? [(0,_changes_services_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .portChange */ .u)(client, id, asked.port_maps, options)] : []),
        ...(asked.state_public_net.used ? [(0,_changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_5__/* .publicNetChange */ .n)(client, id, asking.net, options)] : []),
        ...(asking.replicas ? [(0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_6__/* .scaleChange */ .Vg)(client, id, asked.replicas, options)] : []),
    ];
}
async function reconcile(client, id, asked, asking, options) {
    checkKind(await client.until(options.deadlineAt).services.get(id), asked);
    const changes = changesFor(client, id, asked, asking, options);
    const due = await (0,_changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingChanges */ .Pn)(changes, options);
    return due.length > 0 ? (0,_changes_engine_sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .applyInOrder */ .g$)(due, options, changes) : leaveUnchanged(client, id, options);
}


/***/ })

};
