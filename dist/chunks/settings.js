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

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText),
/* harmony export */   u: () => (/* binding */ portChange)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);



function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        family: 'update',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toPorts */ .U9)({ ports }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPorts */ .cO)(),
        matches: (service) => portsOf(service) === ports,
        differences: (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFields */ .z)({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
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
function sizeOf(service, desired) {
    const info = service.service_info.spec_info ?? {};
    return String(('spec_alias' in desired ? info.spec_alias : undefined) ?? (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSize */ .LE)(info) ?? '');
}
function hasSize(client, service, desired) {
    return (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, desired);
}
function sizeChange(client, id, desired, options) {
    const matches = (service) => hasSize(client, service, desired);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .toSize */ .xq)({ size: sizeText(desired) }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .changingSize */ .Dm)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStateless */ .u)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .canChangeSize */ .ac)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .statefulSizeAdvice */ .is)()),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeField */ .es)(), before: sizeOf(service, desired), after: sizeText(desired) }],
        send: () => client.services.changeSpec(id, desired),
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
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .noPublicNet */ .ip)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTitle */ ._B)(service) }), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .createWithPublicNet */ .Vj)());
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
