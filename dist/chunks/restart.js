export const id = 'restart';
export const ids = ['restart'];
export const modules = {

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restartContainers: () => (/* binding */ restartContainers),
/* harmony export */   restartService: () => (/* binding */ restartService)
/* harmony export */ });
/* unused harmony export runtimeIds */
/* harmony import */ var _messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _graph_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9638);





const RUNTIME_ID = /^[0-9a-f]{64}$/;
function check(service) {
    (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStateful */ .c7)(service, (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .toRestart */ .rs)(), (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .statelessAdvice */ .jK)());
}
function restartChange(client, id, restart, options) {
    const { what, keepsContainers, send } = restart;
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceChange */ .uK)(client, id, options),
        family: 'restart',
        goal: what,
        phase: (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .restarting */ .Os)(),
        always: true,
        check,
        matches: () => true,
        differences: () => [{ field: 'containers', before: (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .running */ .yk)(), after: what }],
        mayEndUnseen: ({ service_info }) => keepsContainers && service_info.status.startsWith('restart_'),
        send,
    };
}
function runtimeIds(service, named) {
    const containers = service.service_container_infos;
    const ids = named.flatMap((name) => {
        const byName = containers.find((container) => container.container_name === name);
        if (byName)
            return byName.docker_container_ids;
        if (RUNTIME_ID.test(name) && containers.some((one) => one.docker_container_ids.includes(name)))
            return [name];
        const names = containers.map((container) => container.container_name);
        return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchContainer */ .AF)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(service), name, names }), (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .nameContainers */ .O1)());
    });
    return [...new Set(ids)];
}
function restartService(client, id, option, options) {
    const keepsContainers = option === 'restart';
    const what = keepsContainers ? (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .toRestart */ .rs)() : (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .toRestartCold */ .Zm)();
    const send = () => client.services.restart(id, option);
    return (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .hX)(restartChange(client, id, { what, keepsContainers, send }, options), options);
}
async function restartContainers(client, id, named, options) {
    const first = await client.services.get(id);
    check(first);
    const ids = runtimeIds(first, named);
    if (ids.length === 0)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRuns */ .w7)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(first) }), (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .restartTheWhole */ .KB)());
    const restarts = ids.map((dockerId) => ({
        what: (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_0__/* .toRestartContainer */ .up)({ id: dockerId.slice(0, 12) }),
        keepsContainers: true,
        send: () => client.services.restartContainer(id, dockerId),
    }));
    return (0,_graph_sequence_js__WEBPACK_IMPORTED_MODULE_2__.applyInOrder)(restarts.map((one) => restartChange(client, id, one, options)), options);
}


/***/ })

};
