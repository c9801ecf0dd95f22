export const id = 'actions-restart';
export const ids = ['actions-restart'];
export const modules = {

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restart: () => (/* binding */ restart)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_services_restart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);






const HARD = 'hard_reboot';
const restart = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'restart',
    branding: { icon: 'rotate-cw', color: 'green' },
    operations: ['getService', 'restartService', 'restartContainer'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('10m'), _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_3__/* .service */ .eu],
    inputs: {
        option: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ allowed: ['restart', HARD], default: 'restart' }),
        containers: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({ commas: true, named: 'container_name', guards: true }),
    },
    rules: ({ option, containers = [] }) => option === HARD && containers.length > 0 ? [{ input: 'option', message: (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_1__/* .noColdContainer */ .P4)() }] : [],
    async run({ option, containers = [], ...inputs }, step) {
        const { restartContainers, restartService } = await Promise.all(/* import() */[__webpack_require__.e('restart'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence')]).then(__webpack_require__.bind(__webpack_require__, 1578));
        const { openService, reportService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { client, id } = await openService(inputs, step);
        const options = serviceOptions(inputs, step);
        step.report({ again: (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_1__/* .againRestarts */ .ld)() });
        const result = containers.length > 0
            ? await restartContainers(client, id, containers, options)
            : await restartService(client, id, option, options);
        reportService(step, result, containers.length > 0 ? (0,_messages_services_restart_js__WEBPACK_IMPORTED_MODULE_1__/* .containersTarget */ .OE)({ names: containers }) : _messages_services_restart_js__WEBPACK_IMPORTED_MODULE_1__/* .restartTarget */ .vp[option]());
    },
});


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ noSuchContainer),
/* harmony export */   KB: () => (/* binding */ restartTheWhole),
/* harmony export */   O1: () => (/* binding */ nameContainers),
/* harmony export */   OE: () => (/* binding */ containersTarget),
/* harmony export */   Os: () => (/* binding */ restarting),
/* harmony export */   P4: () => (/* binding */ noColdContainer),
/* harmony export */   Zm: () => (/* binding */ toRestartCold),
/* harmony export */   jK: () => (/* binding */ statelessAdvice),
/* harmony export */   ld: () => (/* binding */ againRestarts),
/* harmony export */   rs: () => (/* binding */ toRestart),
/* harmony export */   up: () => (/* binding */ toRestartContainer),
/* harmony export */   vp: () => (/* binding */ restartTarget),
/* harmony export */   w7: () => (/* binding */ nothingRuns),
/* harmony export */   yk: () => (/* binding */ running)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const toRestart = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'restart', zh: '重启' });
const toRestartCold = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'cold-restart', zh: '冷重启' });
const toRestartContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `restart container ${id}`,
    zh: ({ id }) => `重启容器 ${id}`,
});
const restarting = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Restarting', zh: '重启' });
const running = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'running', zh: '运行中' });
const statelessAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The platform cannot restart a stateless service. Rolling out another tag with update-image replaces its containers.',
    zh: '平台不支持重启无状态服务；用 update-image 更新到另一个标签会替换其容器。',
});
const noSuchContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, name, names }) => `${service} has no container "${name}". Available: ${names.join(', ')}.`,
    zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names.join('、')}。`,
});
const nameContainers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Use container names, or ids from the output docker_container_ids.',
    zh: '请填写容器名称，或输出 docker_container_ids 中的 id。',
});
const nothingRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service }) => `${service} has no running container to restart.`,
    zh: ({ service }) => `${service} 没有可重启的运行中容器。`,
});
const restartTheWhole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Restart the whole service: leave containers empty.',
    zh: '请重启整个服务：将 containers 留空。',
});
const noColdContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be restart if containers is given: a single container cannot be cold-restarted',
    zh: '在填写 containers 时只能为 restart：单个容器无法冷重启',
});
const againRestarts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If you run the step again, it waits for this restart to finish and then restarts once more.',
    zh: '若重新运行，此步骤会先等待本次重启结束，然后再重启一次。',
});
const restartTarget = {
    restart: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'restart', zh: '重启' }),
    hard_reboot: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'cold restart', zh: '冷重启' }),
};
const containersTarget = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => `restart of ${names.join(', ')}`,
    zh: ({ names }) => `重启 ${names.join('、')}`,
});


/***/ })

};
