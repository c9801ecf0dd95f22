export const id = 791;
export const ids = [791];
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

// EXTERNAL MODULE: ../../lib/src/changes/engine/change.js
var change = __webpack_require__(6859);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/sequence.js
var sequence = __webpack_require__(1058);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
;// CONCATENATED MODULE: ../../lib/src/changes/services/restart.js





const RUNTIME_ID = /^[0-9a-f]{64}$/;
function check(service) {
    (0,services_service/* needStateful */.RK)(service, toRestart(), statelessAdvice());
}
function restartChange(client, id, restart, options) {
    const { what, keepsContainers, send } = restart;
    return {
        ...(0,services_service/* serviceChange */.uK)(client, id, options),
        family: 'restart',
        what,
        phase: restarting(),
        always: true,
        check,
        matches: () => true,
        differences: () => [{ field: 'containers', before: running(), after: what }],
        endsUnseen: ({ service_info }) => keepsContainers && service_info.status.startsWith('restart_'),
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
    return (0,change/* applyChange */.h)(restartChange(client, id, { what, keepsContainers, send }, options), options);
}
async function restartContainers(client, id, named, options) {
    const first = await client.until(options.deadlineAt).services.get(id);
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
    folder: 'actions/restart',
    title: 'Fengchao: restart a service',
    description: 'Restarts a stateful service, or single containers of it, and waits until it runs again.',
    branding: { icon: 'rotate-cw', color: 'green' },
    operations: ['getService', 'restartService', 'restartContainer'],
    inputs: {
        ...credentials/* common */.sh,
        ...(0,waiting/* waiting */.e)('10m'),
        ...service/* service */.eu,
        option: (0,input_kinds/* choice */.Yq)({
            description: 'How the whole service is restarted.',
            allowed: ['restart', HARD],
            default: 'restart',
        }),
        containers: (0,input_kinds/* list */.p_)({
            description: 'Restart only these, one after the other: names of containers, or run-time ids (docker_container_ids).',
            commas: true,
            named: 'container_name',
            guards: true,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        changed: 'true where a restart was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => {
        const both = values.option === HARD && (values.containers?.length ?? 0) > 0;
        return [
            ...(0,credentials/* credentialProblems */._e)(given),
            ...(0,service/* serviceProblems */.gx)(given),
            ...(both ? [{ input: 'option', message: noColdContainer() }] : []),
        ];
    },
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const id = await (0,service/* resolveService */.Wl)(inputs, client);
        step.set({ service_id: id });
        const options = (0,service/* serviceOptions */.eh)(inputs, step);
        const containers = inputs.containers ?? [];
        step.tell({ again: againRestarts() });
        const result = containers.length > 0
            ? await restartContainers(client, id, containers, options)
            : await restartService(client, id, inputs.option, options);
        (0,service/* tellService */.Zm)(step, result, containers.length > 0 ? aimContainers({ names: containers }) : aim[inputs.option]());
        return {};
    },
});


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   h: () => (/* binding */ applyChange)
/* harmony export */ });
async function settled(change, options) {
    const { awaited } = await machinery();
    return awaited(change, options);
}
async function applyChange(change, options) {
    const { carriedOut } = await machinery();
    return carriedOut(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e(352), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 1912));


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ needAllStill),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   Wo: () => (/* binding */ needAll),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4384);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6859);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _stability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1038);






const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .beAsRequested */ .q8)(),
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .settled */ .g)(all, options));
}
function undoneBy(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    return undone && (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .undoneSince */ .s$)({ subject: undone.subject(state), what: undone.what }, undone.status(state));
}
function needAll(changes, state) {
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        throw undone;
}
async function needAllStill(changes, before, options) {
    const [change] = changes;
    const startedAt = options.clock.now();
    let spoiltAt;
    const ended = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(async () => {
        const state = await (0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAbsent */ .Q)(change.read(options.deadlineAt));
        const status = state === undefined ? 'gone' : change.status(state);
        const look = { status, sentence: change.table(status)?.sentence ?? status };
        const error = state === undefined ? (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .vanishedSince */ .zu)(change.subject(before)) : spoiltBy(changes, state);
        const now = options.clock.now();
        const behindMs = change.table(status)?.phase === 'pending' ? _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .SAME_WORD_MS */ .Jk - (now - startedAt) : 0;
        if (state !== undefined && error === undefined)
            return behindMs > 0 ? { ...look, againMs: _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv } : { ...look, ending: { state } };
        spoiltAt ??= now;
        const leftMs = _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv - (now - spoiltAt);
        return { ...look, ...(error === undefined || leftMs > 0 ? { againMs: leftMs } : { ending: { error } }) };
    }, options);
    if ('timedOut' in ended)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(change.subject(before), _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .awaited */ .QZ.lastLook(), ended, { unsent: false, advice: undefined });
    if ('error' in ended)
        throw ended.error;
    return ended.state;
}
function spoiltBy(changes, state) {
    const [change] = changes;
    const status = change.status(state);
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        return undone;
    return change.table(status)?.phase === 'failed' ? (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .spoiltSince */ .ox)(change.subject(state), status) : undefined;
}
async function applyInOrder(changes, options, asked = changes) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        const isMidway = options.isMidway || i > 0;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)(change, { ...options, isMidway, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(asked, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs),
  gx: () => (/* binding */ serviceProblems),
  Zm: () => (/* binding */ tellService)
});

// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/service-naming.js

const serviceInputProblems = {
    required: (0,message/* message */.iU)({
        en: 'is required, unless namespace and service_name are given',
        zh: '必填；也可以改为填写 namespace 和 service_name',
    }),
    nameToo: (0,message/* message */.iU)({
        en: 'is required if namespace is given without service_id',
        zh: '在填写 namespace 而未填写 service_id 时必填',
    }),
    namespaceToo: (0,message/* message */.iU)({
        en: 'is required if service_name is given without service_id',
        zh: '在填写 service_name 而未填写 service_id 时必填',
    }),
};
const serviceEnded = {
    changed: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Completed and verified.`,
        zh: ({ service, aim }) => `${service}：${aim}。已完成并验证。`,
    }),
    unchanged: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Already up to date, nothing to do.`,
        zh: ({ service, aim }) => `${service}：${aim}。已是最新，无需变更。`,
    }),
    planned: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Dry run: this would change; nothing was sent.`,
        zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
    }),
    started: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Sent; the step did not wait for it to finish.`,
        zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
    }),
};

// EXTERNAL MODULE: ../../lib/src/messages/step/name-forms.js
var name_forms = __webpack_require__(9793);
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/service.js







const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: name_forms/* nameForms */.P.any };
const service_service = {
    service_id: (0,input_kinds/* integer */.nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,input_kinds/* text */.Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: serviceInputProblems.nameToo() }];
    if (given('service_name'))
        return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }];
    return [{ input: 'service_id', message: serviceInputProblems.required() }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined) {
        if (namespace !== undefined || service_name !== undefined)
            await (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 3303))).needSame(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,names/* findServiceId */.GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (told)
            return;
        told = true;
        step.tell({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspension */.EH)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function tellService(step, result, aim) {
    const title = (0,service/* serviceTitle */._B)(result.after);
    const headline = serviceEnded[result.outcome]({ service: title, aim });
    (0,report/* tellEnding */.L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);

function waiting(timeout) {
    return {
        wait: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true, guards: true }),
        timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
            guards: true,
        }),
        dry_run: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
            guards: true,
        }),
    };
}
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
