export const id = 'drift';
export const ids = ['drift'];
export const modules = {

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDrift: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6100);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);


function containerDrift({ service_container_infos: containers }, requested) {
    const paths = (all) => all
        .map((one) => one.mount_path)
        .toSorted()
        .join();
    return requested.containers.flatMap((one) => {
        const found = containers.find(({ container_name }) => containers.length === 1 || container_name === one.container_name);
        if (!found)
            return [];
        const drift = [
            one.command !== '' && one.command !== found.command && 'command',
            one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
            one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
        ];
        return drift.flatMap((what) => (what ? [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)({ field: what, container: found.container_name })] : []));
    });
}
function findDrift(client, service, requested, explicit) {
    const { replicas } = service.service_info;
    const size = (0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(service, requested.spec);
    return [
        ...containerDrift(service, requested),
        ...(explicit.size || (0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSize */ .IE)(client, service, requested.spec) ? [] : [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .unchangedSize */ .tp)({ size })]),
        ...(explicit.replicas || replicas === requested.replicas ? [] : [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .unchangedReplicas */ .dV)({ replicas })]),
    ];
}


/***/ })

};
