export const id = 'service-inputs';
export const ids = ['service-inputs'];
export const modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ envsWarnings),
/* harmony export */   Tt: () => (/* binding */ parseLogDir),
/* harmony export */   bx: () => (/* binding */ logDirs),
/* harmony export */   ht: () => (/* binding */ variablesOf)
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
function variablesOf({ envs, envs_file }) {
    if (envs === undefined || envs_file === undefined)
        return envs ?? envs_file;
    return [...new Map([...envs_file, ...envs].map((one) => [one.key, one])).values()];
}
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
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   wN: () => (/* binding */ updateProblems)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);


const updateProblems = {
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

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   F: () => (/* binding */ SIZES)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4929);



const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const SIZES = [...NAMES.map((_, i) => String(i + 1)), ...NAMES];
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
