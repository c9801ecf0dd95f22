export const id = 'settings';
export const ids = ['settings'];
export const modules = {

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settingsChange)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2140);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);




function nextEnvs(container, desired) {
    if (desired?.envs === undefined)
        return container.envs;
    const named = new Set(desired.envs.map((env) => env.key));
    const retained = desired.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : [];
    return [...retained, ...desired.envs];
}
function pairsOf(service, desired) {
    const byId = new Map(desired.map((one) => [(0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(service, one.container_name).container_id, one]));
    return service.service_container_infos.map((container) => {
        const { container_id, cpu_weight, memory_weight } = container;
        const settings = byId.get(container_id);
        const envs = nextEnvs(container, settings).map(({ key, value }) => ({ key, value }));
        const log_dirs = settings?.log_dirs ?? container.log_dirs;
        return { container, next: { container_id, cpu_weight, memory_weight, envs, log_dirs } };
    });
}
function envDifference({ container, next }) {
    const current = new Map(container.envs.map((env) => [env.key, env.value]));
    const desired = new Map(next.envs.map((env) => [env.key, env.value]));
    const changes = [...new Set([...current.keys(), ...desired.keys()])].toSorted().flatMap((key) => {
        if (!desired.has(key))
            return [_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv.removed({ key })];
        if (!current.has(key))
            return [_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv.added({ key })];
        return current.get(key) === desired.get(key) ? [] : [_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv.changed({ key })];
    });
    if (changes.length === 0)
        return [];
    const before = [...current.keys()].toSorted().join(', ');
    return [{ field: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)({ field: 'envs', container: container.container_name }), before, after: changes.join(', ') }];
}
function logDifference({ container, next }) {
    const field = (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)({ field: 'log_dirs', container: container.container_name });
    const text = (dirs) => dirs.toSorted().join(', ');
    return (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFields */ .z)({ [field]: text(container.log_dirs) }, { [field]: text(next.log_dirs) });
}
function settingsChange(client, id, desired, options) {
    const differing = (service) => pairsOf(service, desired).flatMap((pair) => [...envDifference(pair), ...logDifference(pair)]);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'update',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toSettings */ .R4)(),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .changingSettings */ .tH)(),
        check: (service) => {
            (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStateless */ .u)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canChangeSettings */ .Sw)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulSettingsAdvice */ .MF)());
            pairsOf(service, desired);
        },
        matches: (service) => differing(service).length === 0,
        differences: differing,
        send: (service) => client.services.updateStateless(id, pairsOf(service, desired).map(({ next }) => next)),
    };
}


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ publicNetChange)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);




function requirePublicNet(service) {
    if (service.service_info.state_public_net?.used)
        return;
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .noPublicNet */ .ip)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.serviceTitle)(service) }), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .createWithPublicNet */ .Vj)());
}
function publicNetChange(client, id, { bandwidth, type }, options) {
    const desired = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) };
    const differing = (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFields */ .z)({ ...service.service_info.state_public_net }, desired);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'update',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toPublicNet */ .SI)(),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPublicNet */ .qr)(),
        check: (service) => {
            (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStateful */ .c7)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canChangePublicNet */ .j)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statelessNetAdvice */ .sy)());
            requirePublicNet(service);
        },
        matches: (service) => differing(service).length === 0 &&
            (service.service_info.state_public_net?.used === true || Object.keys(desired).length === 0),
        differences: differing,
        send: (service) => {
            const current = service.service_info.state_public_net;
            return client.services.updateStateful(id, {
                used: true,
                type: current?.type,
                bandwidth: current?.bandwidth,
                ...desired,
            });
        },
    };
}


/***/ })

};
