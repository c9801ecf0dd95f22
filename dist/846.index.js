export const id = 846;
export const ids = [846];
export const modules = {

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kept: () => (/* binding */ kept)
/* harmony export */ });
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6100);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);


function keptOfContainers({ service_container_infos: there }, asked) {
    const paths = (all) => all
        .map((one) => one.mount_path)
        .toSorted()
        .join();
    return asked.containers.flatMap((one) => {
        const found = there.find(({ container_name }) => there.length === 1 || container_name === one.container_name);
        if (!found)
            return [];
        const kept = [
            one.command !== '' && one.command !== found.command && 'command',
            one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
            one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
        ];
        return kept.flatMap((what) => (what ? [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)({ field: what, container: found.container_name })] : []));
    });
}
function kept(client, service, asked, asking) {
    const { replicas } = service.service_info;
    const size = (0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(service, asked.spec);
    return [
        ...keptOfContainers(service, asked),
        ...(asking.size || (0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSize */ .IE)(client, service, asked.spec) ? [] : [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSize */ ._E)({ size })]),
        ...(asking.replicas || replicas === asked.replicas ? [] : [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .keptReplicas */ .YT)({ replicas })]),
    ];
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _client_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);



function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const info = service.service_info.spec_info ?? {};
    return String(('spec_alias' in asked ? info.spec_alias : undefined) ?? (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toldSize */ .DV)(info) ?? '');
}
function hasSize(client, service, asked) {
    return (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        what: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .toSize */ .xq)({ size: sizeText(asked) }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .changingSize */ .Dm)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .needStateless */ .Lq)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .canChangeSize */ .ac)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .statefulSizeAdvice */ .is)()),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeField */ .es)(), before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
}


/***/ })

};
