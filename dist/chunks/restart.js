export const id = 'restart';
export const ids = ['restart'];
export const modules = {

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restart: () => (/* binding */ restart)
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/restart.js

const toRestart = (0,message/* message */.iU)({ en: 'restart', zh: '重启' });
const toRestartCold = (0,message/* message */.iU)({ en: 'cold-restart', zh: '冷重启' });
const toRestartContainer = (0,message/* message */.iU)({
    en: ({ id }) => `restart container ${id}`,
    zh: ({ id }) => `重启容器 ${id}`,
});
const restarting = (0,message/* message */.iU)({ en: 'Restarting', zh: '重启' });
const running = (0,message/* message */.iU)({ en: 'running', zh: '运行中' });
const statelessAdvice = (0,message/* message */.iU)({
    en: 'The platform cannot restart a stateless service. Rolling out another tag with update-image replaces its containers.',
    zh: '平台不支持重启无状态服务；用 update-image 更新到另一个标签会替换其容器。',
});
const noSuchContainer = (0,message/* message */.iU)({
    en: ({ service, name, names }) => `${service} has no container "${name}". Available: ${names.join(', ')}.`,
    zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names.join('、')}。`,
});
const nameContainers = (0,message/* message */.iU)({
    en: 'Use container names, or ids from the output docker_container_ids.',
    zh: '请填写容器名称，或输出 docker_container_ids 中的 id。',
});
const nothingRuns = (0,message/* message */.iU)({
    en: ({ service }) => `${service} has no running container to restart.`,
    zh: ({ service }) => `${service} 没有可重启的运行中容器。`,
});
const restartTheWhole = (0,message/* message */.iU)({
    en: 'Restart the whole service: leave containers empty.',
    zh: '请重启整个服务：将 containers 留空。',
});
const noColdContainer = (0,message/* message */.iU)({
    en: 'must be restart if containers is given: a single container cannot be cold-restarted',
    zh: '在填写 containers 时只能为 restart：单个容器无法冷重启',
});
const againRestarts = (0,message/* message */.iU)({
    en: 'If you run the step again, it waits for this restart to finish and then restarts once more.',
    zh: '若重新运行，此步骤会先等待本次重启结束，然后再重启一次。',
});
const aim = {
    restart: (0,message/* message */.iU)({ en: 'restart', zh: '重启' }),
    hard_reboot: (0,message/* message */.iU)({ en: 'cold restart', zh: '冷重启' }),
};
const aimContainers = (0,message/* message */.iU)({
    en: ({ names }) => `restart of ${names.join(', ')}`,
    zh: ({ names }) => `重启 ${names.join('、')}`,
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
;// CONCATENATED MODULE: ../../lib/src/changes/services/restart.js





const RUNTIME_ID = /^[0-9a-f]{64}$/;
function check(service) {
    (0,services_service/* requireStateful */.c7)(service, toRestart(), statelessAdvice());
}
function restartChange(client, id, restart, options) {
    const { what, keepsContainers, send } = restart;
    return {
        ...(0,services_service/* serviceChange */.uK)(client, id, options),
        family: 'restart',
        goal: what,
        phase: restarting(),
        always: true,
        check,
        matches: () => true,
        differences: () => [{ field: 'containers', before: running(), after: what }],
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
        return (0,errors/* refuse */.TR)(noSuchContainer({ service: (0,services_service/* serviceTitle */._B)(service), name, names }), nameContainers());
    });
    return [...new Set(ids)];
}
function restartService(client, id, option, options) {
    const keepsContainers = option === 'restart';
    const what = keepsContainers ? toRestart() : toRestartCold();
    const send = () => client.services.restart(id, option);
    return (0,apply/* applyChange */.hX)(restartChange(client, id, { what, keepsContainers, send }, options), options);
}
async function restartContainers(client, id, named, options) {
    const first = await client.services.get(id);
    check(first);
    const ids = runtimeIds(first, named);
    if (ids.length === 0)
        (0,errors/* refuse */.TR)(nothingRuns({ service: (0,services_service/* serviceTitle */._B)(first) }), restartTheWhole());
    const restarts = ids.map((dockerId) => ({
        what: toRestartContainer({ id: dockerId.slice(0, 12) }),
        keepsContainers: true,
        send: () => client.services.restartContainer(id, dockerId),
    }));
    return (0,sequence/* applyInOrder */.g$)(restarts.map((one) => restartChange(client, id, one, options)), options);
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/restart.js







const HARD = 'hard_reboot';
const restart = (0,action/* defineAction */.Q)({
    name: 'restart',
    branding: { icon: 'rotate-cw', color: 'green' },
    operations: ['getService', 'restartService', 'restartContainer'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('10m'), service/* service */.eu],
    inputs: {
        option: (0,input_kinds/* choice */.Yq)({ allowed: ['restart', HARD], default: 'restart' }),
        containers: (0,input_kinds/* list */.p_)({ commas: true, named: 'container_name', guards: true }),
    },
    rules: ({ option, containers = [] }) => option === HARD && containers.length > 0 ? [{ input: 'option', message: noColdContainer() }] : [],
    async run({ option, containers = [], ...inputs }, step) {
        const { client, id } = await (0,service/* openService */.IH)(inputs, step);
        const options = (0,service/* serviceOptions */.eh)(inputs, step);
        step.report({ again: againRestarts() });
        const result = containers.length > 0
            ? await restartContainers(client, id, containers, options)
            : await restartService(client, id, option, options);
        (0,service/* reportService */.SL)(step, result, containers.length > 0 ? aimContainers({ names: containers }) : aim[option]());
    },
});


/***/ })

};
