export const id = 248;
export const ids = [248];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restart: () => (/* binding */ restart)
});

// EXTERNAL MODULE: ../../lib/src/rollout/change.js + 1 modules
var change = __webpack_require__(3941);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
// EXTERNAL MODULE: ../../lib/src/rollout/sequence.js
var sequence = __webpack_require__(555);
// EXTERNAL MODULE: ../../lib/src/rollout/service-state.js
var service_state = __webpack_require__(5351);
;// CONCATENATED MODULE: ../../lib/src/rollout/restart.js




const RUNTIME_ID = /^[0-9a-f]{64}$/;
function check(service) {
    (0,service_state/* needStateful */.RK)(service, 'restart', 'The platform has no restart for a stateless service; rolling out another tag with update-image replaces its containers.');
}
function restartChange(client, id, { what, send }, options) {
    return {
        ...(0,service_state/* serviceChange */.uK)(client, id, options),
        what,
        phase: 'Restarting',
        always: true,
        check,
        matches: () => true,
        differences: () => [{ field: 'containers', before: 'running', after: what }],
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
        const names = containers.map((container) => container.container_name).join(', ');
        return (0,errors/* refuse */.T)(`${(0,service_state/* serviceTitle */._B)(service)} has no container "${name}": there is ${names}.`, 'Give names of containers, or ids from docker_container_ids.');
    });
    return [...new Set(ids)];
}
function restartService(client, id, option, options) {
    const what = option === 'restart' ? 'restart' : 'restart cold';
    return (0,change/* applyChange */.h)(restartChange(client, id, { what, send: () => client.services.restart(id, option) }, options), options);
}
async function restartContainers(client, id, named, options) {
    const first = await client.until(options.deadlineAt).services.get(id);
    check(first);
    const ids = runtimeIds(first, named);
    if (ids.length === 0)
        (0,errors/* refuse */.T)(`${(0,service_state/* serviceTitle */._B)(first)} has no running container to restart.`, 'Restart the whole service: leave containers empty.');
    const restarts = ids.map((dockerId) => ({
        what: `restart container ${dockerId.slice(0, 12)}`,
        send: () => client.services.restartContainer(id, dockerId),
    }));
    return (0,sequence/* applyInOrder */.g$)(restarts.map((one) => restartChange(client, id, one, options)), options);
}

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js + 14 modules
var credentials = __webpack_require__(4927);
// EXTERNAL MODULE: ../../lib/src/step/service.js
var service = __webpack_require__(902);
// EXTERNAL MODULE: ../../lib/src/step/waiting.js
var waiting = __webpack_require__(4526);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
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
        const message = 'takes only restart where containers are given: a single container cannot be restarted cold';
        return [...(0,credentials/* credentialProblems */._e)(given), ...(0,service/* serviceProblems */.gx)(given), ...(both ? [{ input: 'option', message }] : [])];
    },
    async run(inputs, step) {
        const client = (0,credentials/* connect */.Ng)(inputs, step);
        const id = await (0,service/* resolveService */.Wl)(inputs, client);
        step.set({ service_id: id });
        const options = (0,service/* serviceOptions */.eh)(inputs, step);
        const containers = inputs.containers ?? [];
        step.tell({ again: 'Run again, the step waits for this restart and then restarts once more.' });
        const result = containers.length > 0
            ? await restartContainers(client, id, containers, options)
            : await restartService(client, id, inputs.option, options);
        (0,service/* tellService */.Zm)(step, result, containers.length > 0 ? `restart of ${containers.join(', ')}` : inputs.option);
        return {};
    },
});


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ findServiceId),
/* harmony export */   GZ: () => (/* binding */ lookUpNamespace),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   cu: () => (/* binding */ lookUpService),
/* harmony export */   xZ: () => (/* binding */ lookUpServiceId),
/* harmony export */   z$: () => (/* binding */ findNamespace)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);


function some(names) {
    if (names.length === 0)
        return 'there is none';
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `there are ${shown} and ${names.length - 10} more` : `there is ${shown}`;
}
function matching(all, name) {
    return (all.find((space) => space.namespace === name) ??
        all.find((space) => space.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function lookUpNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function findNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no space "${name}": ${some(names)}.`, 'Check the input namespace.');
}
function lookUpService(api, space, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return (service?.id ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no service "${name}" in space ${space.display_name} (${space.namespace}).`, 'Check the inputs service_name and namespace.'));
}
async function findRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return (found ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no image repository "${name}" in this account.`, 'Check the input repo_name, or make the repository in the console first: a build does not make it.'));
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);


const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: 'be as asked for',
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(all, options));
}
function needAll(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    if (!undone)
        return;
    const message = `${undone.subject(state)}: the change to ${undone.what} was made, but another change has undone it since.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a('overtaken', message, {
        status: undone.status(state),
        advice: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
    });
}
async function applyInOrder(changes, options) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)(change, { ...options, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(changes, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   Wl: () => (/* binding */ resolveService),
/* harmony export */   Zm: () => (/* binding */ tellService),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   eh: () => (/* binding */ serviceOptions),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   gx: () => (/* binding */ serviceProblems)
/* harmony export */ });
/* harmony import */ var _rollout_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);
/* harmony import */ var _rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4526);





const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: 'a name of at most 128 characters' };
const service = {
    service_id: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: 'is required where namespace is given without service_id' }];
    if (given('service_name'))
        return [{ input: 'namespace', message: 'is required where service_name is given without service_id' }];
    return [{ input: 'service_id', message: 'is required, or namespace and service_name' }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined)
        return service_id;
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,_rollout_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findServiceId */ .GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (!told)
            step.tell({ subject: (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(found) });
        told = true;
    };
    return { ...(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOptions */ .D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
const OUTCOME_WORDS = {
    changed: 'Done and verified',
    unchanged: 'Nothing to do: it is already as asked',
    planned: 'Dry run: this would change, and nothing was sent',
    started: 'Sent; its end was not waited for',
};
function tellService(step, result, aim) {
    const title = (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(result.after);
    const headline = `${title}: ${aim}. ${OUTCOME_WORDS[result.outcome]}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info(`Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

function waiting(timeout) {
    return {
        wait: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true }),
        timeout: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
        }),
        dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
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


/***/ })

};
