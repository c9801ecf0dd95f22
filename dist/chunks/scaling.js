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
/* harmony export */   YT: () => (/* binding */ keptReplicas),
/* harmony export */   _E: () => (/* binding */ keptSize),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ac: () => (/* binding */ canChangeSize),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cO: () => (/* binding */ changingPorts),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   ip: () => (/* binding */ noPublicNet),
/* harmony export */   is: () => (/* binding */ statefulSizeAdvice),
/* harmony export */   j: () => (/* binding */ canChangePublicNet),
/* harmony export */   qr: () => (/* binding */ changingPublicNet),
/* harmony export */   rJ: () => (/* binding */ toReplicas),
/* harmony export */   sy: () => (/* binding */ statelessNetAdvice),
/* harmony export */   tH: () => (/* binding */ changingSettings),
/* harmony export */   tQ: () => (/* binding */ replicasAim),
/* harmony export */   vn: () => (/* binding */ canScale),
/* harmony export */   xq: () => (/* binding */ toSize)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const replicasAim = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
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
const keptSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}, because spec_id has its default value`,
    zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
});
const keptReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} replicas, because replicas has its default value`,
    zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
});


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ envsWarnings),
/* harmony export */   Tt: () => (/* binding */ parseLogDir),
/* harmony export */   bx: () => (/* binding */ logDirs)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);




function parseLogDir(given) {
    if (/^\/(?:[^/\s]+\/)+$/.test(given))
        return given;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.logDir({ got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(given) }));
}
const logDirs = () => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ item: parseLogDir, unique: (one) => one });
const CAPITALS = /^[A-Z0-9_]+$/;
function envsWarnings(envs = []) {
    const empty = envs.filter(({ value }) => value.trim() === '').map(({ key }) => key);
    const stray = envs.flatMap(({ key }, i) => {
        const before = envs.slice(0, i).findLast((one) => CAPITALS.test(one.key))?.key;
        return CAPITALS.test(key) || before === undefined ? [] : [_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.strayVariable({ key: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key), before })];
    });
    return [...(empty.length > 0 ? [_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.emptyVariable({ keys: empty })] : []), ...stray];
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ newService),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   W0: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);


const asked = {
    nothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ others }) => `or one of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(others)} is required: no change was requested`,
        zh: ({ others }) => `或 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(others)} 中至少须给出一项：没有请求任何变更`,
    }),
    goesWith: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ names }) => `can be used only with ${(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(names)}`,
        zh: ({ names }) => `只能与 ${(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(names)} 一同使用`,
    }),
};
const newService = {
    againIfFails: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: 'When you run the step again, set if_exists: skip or update, since the service may exist by then.',
        zh: '重新运行时请设置 if_exists: skip 或 update，因为届时服务可能已经存在。',
    }),
    title: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ name, namespace }) => `Service ${name} in namespace ${namespace}`,
        zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
    }),
    leftAsItIs: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'left unchanged', zh: '保持不变' }),
    keeps: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ what }) => `Left unchanged: ${what}.`,
        zh: ({ what }) => `保持不变：${what}。`,
    }),
    broughtTo: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'update to match the inputs', zh: '更新为输入所指定的状态' }),
};
const settings = {
    logDir: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ got }) => `must be absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${got}`,
        zh: ({ got }) => `应为以斜杠结尾的绝对路径，例如 /var/log/app/，且不能是根目录；实际为 ${got}`,
    }),
    emptyVariable: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ keys }) => `envs sets ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(keys)} to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.`,
        zh: ({ keys }) => `envs 把 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(keys)} 设为空值。如果该值来自密钥，请确认此作业能够读取它：作业无法读取的密钥为空。`,
    }),
    strayVariable: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ key, before }) => `envs sets a variable ${key}. If this line belongs to the value of ${before}, write that value over several lines: ${before}<<END, the value, and END.`,
        zh: ({ key, before }) => `envs 会设置变量 ${key}。如果这一行属于 ${before} 的值，请把该值写成多行：${before}<<END、值的内容、END。`,
    }),
    portMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ last, got }) => `must be SERVICE_PORT:CONTAINER_PORT[/PROTOCOL] with ports from 1 to ${last} and TCP or UDP, such as 80:8080/TCP; got ${got}`,
        zh: ({ last, got }) => `应为 SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，端口为 1 到 ${last}，协议为 TCP 或 UDP，例如 80:8080/TCP；实际为 ${got}`,
    }),
    servicePortTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ port }) => `must list each service port only once; ${port} appears twice`,
        zh: ({ port }) => `中每个服务端口只能出现一次，${port} 出现了两次`,
    }),
    containerPortTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ port }) => `must list each container port only once; ${port} appears twice`,
        zh: ({ port }) => `中每个容器端口只能出现一次，${port} 出现了两次`,
    }),
    ipId: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'the id of an IP', zh: '公网 IP 的 id' }),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ names, got }) => `must be a size from 1 to 7, one of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names)}, or an alias such as C2M4S20; got ${got}`,
        zh: ({ names, got }) => `应为 1 到 7 的规格编号、${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names)} 之一，或 C2M4S20 这样的规格别名；实际为 ${got}`,
    }),
};


/***/ }),

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1759);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);




const REPLICAS = { min: 1, max: 5 };
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


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4929);



const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/;
function parseSize(given) {
    const named = NAMES.indexOf(given.toLowerCase());
    if (named >= 0)
        return { spec_id: named + 1 };
    if (/^[1-7]$/.test(given))
        return { spec_id: Number(given) };
    if (ALIAS.test(given))
        return { spec_alias: given };
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.size({ names: NAMES, got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(given) }));
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ LAST_PORT),
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   pc: () => (/* binding */ portMaps)
/* harmony export */ });
/* unused harmony export parsePortMap */
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);




const LAST_PORT = 65_535;
function portOf(digits) {
    const port = Number(digits);
    return port >= 1 && port <= LAST_PORT ? port : undefined;
}
function protocolOf(given) {
    const protocol = given.toUpperCase();
    return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}
function parsePortMap(given) {
    const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? [];
    const source_port = portOf(service);
    const dest_port = portOf(container);
    const protocol = protocolOf(last);
    if (source_port === undefined || dest_port === undefined || protocol === undefined) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.portMap({ last: LAST_PORT, got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(given) }));
    }
    return { source_port, dest_port, protocol };
}
function twice(maps, side) {
    const ports = maps.map((map) => `${map[side]}/${map.protocol}`);
    return ports.find((port, i) => ports.indexOf(port) !== i);
}
function portProblem(maps) {
    const service = twice(maps, 'source_port');
    if (service !== undefined)
        return _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.servicePortTwice({ port: service });
    const container = twice(maps, 'dest_port');
    return container === undefined ? undefined : _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.containerPortTwice({ port: container });
}
const portMaps = () => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ commas: true, item: parsePortMap });


/***/ })

};
