export const id = 'existing';
export const ids = ['existing'];
export const modules = {

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explicitRequestOf: () => (/* binding */ explicitRequestOf),
/* harmony export */   reconcile: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5329);
/* harmony import */ var _changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8762);
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6219);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9638);
/* harmony import */ var _changes_services_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1208);
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6100);
/* harmony import */ var _changes_services_unchanged_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4352);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5390);











function explicitRequestOf({ definition, bandwidth, public_net_type }, isProvided) {
    const net = definition?.state_public_net;
    return {
        size: isProvided('spec_id') || definition?.spec !== undefined,
        replicas: isProvided('replicas') || definition?.replicas !== undefined,
        net: { bandwidth: bandwidth ?? net?.bandwidth, type: isProvided('public_net_type') ? public_net_type : net?.type },
    };
}
function checkKind(service, { stateful, containers, state_public_net: net, service_name }) {
    const title = (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_6__.serviceTitle)(service);
    const advice = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__/* .existing */ .gT.deleteOrRename({ name: service_name });
    if (service.service_info.stateful !== stateful)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((stateful ? _messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__/* .existing */ .gT.isStateless : _messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__/* .existing */ .gT.isStateful)({ service: title }), advice);
    if (net.used && !service.service_info.state_public_net?.used)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__/* .existing */ .gT.noPublicNetwork({ service: title }), advice);
    const names = (all) => all.map((one) => one.container_name).toSorted();
    const there = names(service.service_container_infos);
    const requestedNames = names(containers);
    if (there.join() === requestedNames.join() ||
        (containers.length === 1 && service.service_container_infos.length === 1))
        return;
    (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_10__/* .existing */ .gT.otherContainers({ service: title, there, requested: requestedNames }), advice);
}
function changesFor(client, id, requested, explicit, options) {
    const alone = requested.containers.length === 1;
    const nameOf = (container_name) => (alone ? undefined : container_name);
    const settings = requested.containers.map(({ container_name, envs, log_dirs }) => ({
        container_name: nameOf(container_name),
        envs_strategy: 'overwrite',
        ...(envs.length > 0 ? { envs } : {}),
        ...(log_dirs.length > 0 ? { log_dirs } : {}),
    }));
    const images = requested.containers.map(({ container_name, image_path }) => ({
        container_name: nameOf(container_name),
        image_path,
    }));
    const update = { service_id: id, images, min_ready_seconds: 10, force: false };
    return [
        (0,_changes_services_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsChange */ .Q)(client, id, settings, options),
        (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageChange */ .i7)(client, update, options, options),
        ...(explicit.size ? [(0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_8__/* .sizeChange */ .S8)(client, id, requested.spec, options)] : []),
        ...(requested.port_maps.length > 0 ? [(0,_changes_services_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .portChange */ .u)(client, id, requested.port_maps, options)] : []),
        ...(requested.state_public_net.used ? [(0,_changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_4__/* .publicNetChange */ .n)(client, id, explicit.net, options)] : []),
        ...(explicit.replicas ? [(0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_5__/* .scaleChange */ .V)(client, id, requested.replicas, options)] : []),
    ];
}
async function reconcile(client, id, requested, explicit, options) {
    checkKind(await client.services.get(id), requested);
    const changes = changesFor(client, id, requested, explicit, options);
    const due = await (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__.pendingChanges)(changes, options);
    return due.length > 0 ? (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__.applyInOrder)(due, options, changes) : (0,_changes_services_unchanged_js__WEBPACK_IMPORTED_MODULE_9__.leaveUnchanged)(client, id, options);
}


/***/ })

};
