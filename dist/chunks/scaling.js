export const id = 'scaling';
export const ids = ['scaling'];
export const modules = {

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ scaling),
/* harmony export */   Cy: () => (/* binding */ statefulReplicasAdvice),
/* harmony export */   Dm: () => (/* binding */ changingSize),
/* harmony export */   IB: () => (/* binding */ otherReplicas),
/* harmony export */   MF: () => (/* binding */ statefulSettingsAdvice),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   SI: () => (/* binding */ toPublicNet),
/* harmony export */   Sw: () => (/* binding */ canChangeSettings),
/* harmony export */   U9: () => (/* binding */ toPorts),
/* harmony export */   Vj: () => (/* binding */ createWithPublicNet),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ac: () => (/* binding */ canChangeSize),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cO: () => (/* binding */ changingPorts),
/* harmony export */   dV: () => (/* binding */ unchangedReplicas),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   ip: () => (/* binding */ noPublicNet),
/* harmony export */   is: () => (/* binding */ statefulSizeAdvice),
/* harmony export */   j: () => (/* binding */ canChangePublicNet),
/* harmony export */   qr: () => (/* binding */ changingPublicNet),
/* harmony export */   rJ: () => (/* binding */ toReplicas),
/* harmony export */   replicasTarget: () => (/* binding */ replicasTarget),
/* harmony export */   sy: () => (/* binding */ statelessNetAdvice),
/* harmony export */   tH: () => (/* binding */ changingSettings),
/* harmony export */   tp: () => (/* binding */ unchangedSize),
/* harmony export */   vn: () => (/* binding */ canScale),
/* harmony export */   xq: () => (/* binding */ toSize)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const replicasTarget = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `${replicas} 个副本`,
});
const toReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `扩缩到 ${replicas} 个副本`,
});
const scaling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Scaling', zh: '扩缩容' });
const canScale = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the number of replicas', zh: '修改副本数' });
const statefulReplicasAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A stateful service always has one replica. Omit replicas, or choose a larger size.',
    zh: '有状态服务始终只有一个副本。请不要填写 replicas，或选择更大的规格。',
});
const otherReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `it now has ${replicas} replicas, which is neither the requested number nor the previous one`,
    zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所请求的数量，也不是之前的数量`,
});
const toSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}`,
    zh: ({ size }) => `修改规格为 ${size}`,
});
const changingSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the size', zh: '修改规格' });
const canChangeSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the size', zh: '修改规格' });
const sizeField = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'size', zh: '规格' });
const statefulSizeAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit the size, or create a new service with the other size.',
    zh: '请不要填写规格，或以另一规格创建新的服务。',
});
const toPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ports }) => `ports ${ports}`,
    zh: ({ ports }) => `修改端口为 ${ports}`,
});
const changingPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the ports', zh: '修改端口' });
const toPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the requested public network', zh: '按要求修改公网配置' });
const changingPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the public network', zh: '修改公网配置' });
const canChangePublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the public network of', zh: '修改公网配置' });
const statelessNetAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'For a stateless service, use a load balancer instead.',
    zh: '无状态服务请改用负载均衡。',
});
const noPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service }) => `${service} has no public network, and the platform cannot add one to an existing service.`,
    zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
});
const createWithPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create a new service with public_net: true.',
    zh: '请以 public_net: true 创建新的服务。',
});
const toSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the requested variables and log directories',
    zh: '按要求修改环境变量和日志目录',
});
const changingSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the settings', zh: '修改配置' });
const canChangeSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'change variables and log directories',
    zh: '修改环境变量和日志目录',
});
const statefulSettingsAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change them, create a new stateful service with the new settings.',
    zh: '如需修改，请以新的配置创建新的有状态服务。',
});
const fieldOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, container }) => `${field} of ${container}`,
    zh: ({ field, container }) => `${container} 的 ${field}`,
});
const variable = {
    removed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
    added: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (added)`, zh: ({ key }) => `${key}（新增）` }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ key }) => `${key} (new value)`,
        zh: ({ key }) => `${key}（新值）`,
    }),
};
const unchangedSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}, because spec_id has its default value`,
    zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
});
const unchangedReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} replicas, because replicas has its default value`,
    zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
});


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

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scaleChange),
/* harmony export */   scale: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1759);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);




function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toReplicas */ .rJ)({ replicas }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .scaling */ .AQ)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStateless */ .u)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canScale */ .vn)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulReplicasAdvice */ .Cy)()),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFields */ .z)(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        supersededBy: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .otherReplicas */ .IB)({ replicas: now });
        },
    };
}
function scale(client, id, replicas, options) {
    return (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .hX)(scaleChange(client, id, replicas, options), options);
}


/***/ })

};
