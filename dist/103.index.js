export const id = 103;
export const ids = [103];
export const modules = {

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageListener: () => (/* binding */ manageListener)
});

// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
;// CONCATENATED MODULE: ../../lib/src/rollout/forwarding-rules.js
const DEFAULT_EXPIRE = 30;
function canonical(rule, protocol) {
    const { policy } = rule;
    return JSON.stringify([
        rule.serverName || '*',
        rule.path || '/',
        rule.serviceName,
        rule.servicePort,
        protocol === 'https' ? (rule.certId ?? '') : '',
        policy && [policy.mode, policy.mode === 'insert' ? (policy.expire ?? DEFAULT_EXPIRE) : (policy.cookieName ?? '')],
    ]);
}
function sameRules(one, other, protocol) {
    const a = one.map((rule) => canonical(rule, protocol)).toSorted();
    const b = other.map((rule) => canonical(rule, protocol)).toSorted();
    return a.length === b.length && a.every((rule, i) => rule === b[i]);
}

// EXTERNAL MODULE: ../../lib/src/rollout/statuses.js
var statuses = __webpack_require__(8504);
;// CONCATENATED MODULE: ../../lib/src/rollout/listener.js



async function readListener(client, name, deadlineAt) {
    const api = client.until(deadlineAt);
    const loadBalancer = await api.loadBalancers.get(name.namespace, name.lb_name);
    if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
        return { loadBalancer, listener: undefined };
    const listeners = await api.loadBalancers.listListeners(name.namespace, name.lb_name);
    return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) };
}
function listenerResource(client, name, seen) {
    return {
        title: `Listener ${name.listener_name} of load balancer ${name.lb_name}`,
        find: async (deadlineAt) => {
            const state = await readListener(client, name, deadlineAt);
            seen(state);
            return state;
        },
        absent: ({ listener }) => listener === undefined,
        status: { of: ({ loadBalancer }) => loadBalancer.status, table: statuses/* loadBalancerStatus */.Bu },
        mark: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    };
}
function checkFixed(name, listener, wanted) {
    const differs = listener.listenPort !== wanted.listen_port
        ? `listens on port ${listener.listenPort}, not ${wanted.listen_port}`
        : listener.protocol !== wanted.protocol
            ? `speaks ${listener.protocol}, not ${wanted.protocol}`
            : undefined;
    if (differs === undefined)
        return;
    (0,errors/* refuse */.T)(`Listener ${name.listener_name} of load balancer ${name.lb_name} ${differs}, and the platform cannot change that of a listener.`, 'Delete the listener first (operation: delete) and apply it anew, or give the new one another listener_name.');
}
function show(listener, wanted) {
    const fields = [
        ['listen_port', listener?.listenPort, wanted.listen_port],
        ['protocol', listener?.protocol, wanted.protocol],
        ['clusters', listener && JSON.stringify(listener.clusters), JSON.stringify(wanted.clusters)],
    ];
    return fields
        .map(([field, before, after]) => ({
        field,
        before: before === undefined ? '' : String(before),
        after: String(after),
    }))
        .filter(({ field, before, after }) => field === 'clusters'
        ? !listener || !sameRules(listener.clusters, wanted.clusters, wanted.protocol)
        : before !== after);
}
const PHASE = 'Waiting for the load balancer';
function wantedListener(client, name, asked, check) {
    const { namespace, lb_name, listener_name } = name;
    const { listen_port: listenPort, protocol, clusters } = asked;
    return {
        phase: PHASE,
        check: (state) => {
            check(state?.listener);
            if (state?.listener)
                checkFixed(name, state.listener, asked);
        },
        differences: (state) => show(state?.listener, asked),
        create: () => client.loadBalancers.createListener(namespace, lb_name, { name: listener_name, listenPort, protocol, clusters }),
        update: () => client.loadBalancers.updateListener(namespace, lb_name, listener_name, clusters),
    };
}
function listenerRemoval(client, name) {
    return {
        phase: PHASE,
        before: ({ listener }) => ({ field: 'listener', before: JSON.stringify(listener), after: '' }),
        send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
    };
}

// EXTERNAL MODULE: ../../lib/src/rollout/names.js
var names = __webpack_require__(8480);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js + 14 modules
var credentials = __webpack_require__(4927);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/workflow/fields.js
var workflow_fields = __webpack_require__(6941);
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
;// CONCATENATED MODULE: ../../lib/src/step/forwarding-rules.js


function policyOf(value, at) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, at, ['mode', 'expire', 'cookieName']);
    const mode = fields.mode;
    if (mode !== 'insert' && mode !== 'rewrite')
        throw new input/* InputProblem */.S(`takes insert or rewrite as ${at}.mode`);
    const expire = (0,workflow_fields/* numberOf */.rl)(fields, 'expire', at, 86_400);
    const cookieName = (0,workflow_fields/* textOf */.b6)(fields, 'cookieName', at, 128);
    if (mode === 'rewrite')
        (0,workflow_fields/* needed */.Ow)(cookieName, `${at}.cookieName with mode rewrite`);
    return { mode, ...(expire === undefined ? {} : { expire }), ...(cookieName === undefined ? {} : { cookieName }) };
}
const FIELDS = ['serverName', 'certId', 'certName', 'path', 'serviceName', 'servicePort', 'policy'];
function ruleOf(value, at) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, at, FIELDS);
    const serverName = (0,workflow_fields/* textOf */.b6)(fields, 'serverName', at, 512);
    const certId = (0,workflow_fields/* textOf */.b6)(fields, 'certId', at, 128);
    const certName = (0,workflow_fields/* textOf */.b6)(fields, 'certName', at, 128);
    const path = (0,workflow_fields/* textOf */.b6)(fields, 'path', at, 128);
    return {
        serviceName: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'serviceName', at, 63), `${at}.serviceName`),
        servicePort: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* numberOf */.rl)(fields, 'servicePort', at, 65_535), `${at}.servicePort`),
        ...(serverName === undefined ? {} : { serverName }),
        ...(certId === undefined ? {} : { certId }),
        ...(certName === undefined ? {} : { certName }),
        ...(path === undefined ? {} : { path }),
        ...(fields.policy === undefined || fields.policy === null
            ? {}
            : { policy: policyOf(fields.policy, `${at}.policy`) }),
    };
}
function decodeRules(value) {
    if (!Array.isArray(value) || value.length === 0)
        throw new input/* InputProblem */.S('takes a list of at least one forwarding rule');
    return value.map((rule, i) => ruleOf(rule, `rule ${i + 1}`));
}

// EXTERNAL MODULE: ../../lib/src/step/manage.js
var manage = __webpack_require__(2654);
// EXTERNAL MODULE: ../../lib/src/step/names.js
var step_names = __webpack_require__(5165);
// EXTERNAL MODULE: ../../lib/src/step/service.js
var service = __webpack_require__(902);
;// CONCATENATED MODULE: ../../lib/src/step/listener.js






const listenerInputs = {
    operation: (0,manage/* operation */.MQ)('apply', 'create', 'update', 'delete', 'get'),
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the load balancer: its id, its full name (my-ev-admin) or its display name (my-ev).',
        required: true,
        ...service/* ANY_NAME */.dA,
    }),
    lb_name: (0,input_kinds/* text */.Qq)({ description: 'Name of the load balancer.', required: true, ...step_names/* LABEL_NAME */.jP }),
    listener_name: (0,input_kinds/* text */.Qq)({ description: 'Name of the listener.', required: true, ...step_names/* LABEL_NAME */.jP }),
    listen_port: (0,input_kinds/* integer */.nd)({
        description: 'Port: for http 80 or 1025 to 65535, for https 443 or 1025 to 65535.',
        min: 1,
        max: 65_535,
    }),
    protocol: (0,input_kinds/* choice */.Yq)({ description: 'Protocol of the listener.', allowed: ['http', 'https'], default: 'http' }),
    clusters: (0,input_kinds/* yaml */.oQ)({
        description: "The full list of forwarding rules, in the API's field names; certName may stand for certId.",
        decode: decodeRules,
    }),
};
const WRITTEN = ['listen_port', 'clusters'];
const WELL_KNOWN = { http: 80, https: 443 };
function listenerProblems(values, given) {
    if (values.operation === 'get' || values.operation === 'delete')
        return [];
    const problems = [...(0,manage/* missing */.LO)(values.operation, { apply: WRITTEN, create: WRITTEN, update: WRITTEN }, given)];
    const { listen_port: port, protocol = 'http', clusters = [] } = values;
    if (port !== undefined && port !== WELL_KNOWN[protocol] && port < 1025) {
        problems.push({
            input: 'listen_port',
            message: `takes ${WELL_KNOWN[protocol]} or 1025 to 65535 for ${protocol}; got ${port}`,
        });
    }
    clusters.forEach((rule, i) => {
        const certificates = [rule.certId, rule.certName].filter((one) => one !== undefined).length;
        if (certificates > 1)
            problems.push({ input: 'clusters', message: `takes certId or certName in rule ${i + 1}, not both` });
        if (protocol === 'https' && certificates === 0) {
            problems.push({
                input: 'clusters',
                message: `needs certId (or certName) in rule ${i + 1}, since the listener speaks https`,
            });
        }
    });
    return problems;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function askedListener(client, inputs) {
    const { listen_port, protocol, clusters } = inputs;
    if (listen_port === undefined || clusters === undefined)
        throw new TypeError('The rules of the inputs let no listener through.');
    const byName = clusters.some((rule) => rule.certName !== undefined || (rule.certId !== undefined && !UUID.test(rule.certId)));
    const certificates = byName ? await client.certificates.list() : [];
    const idOf = (name) => {
        const found = certificates.filter((one) => one.name === name || one.id === name);
        if (found.length === 1 && found[0])
            return found[0].id;
        const names = certificates.map((one) => one.name).join(', ');
        return (0,errors/* refuse */.T)(`There is no certificate "${name}": there is ${names || 'none'}.`, 'Upload it first, or give its id as certId.');
    };
    const resolved = ({ certName, ...rule }) => {
        const name = certName ?? (rule.certId !== undefined && !UUID.test(rule.certId) ? rule.certId : undefined);
        return name === undefined ? rule : { ...rule, certId: idOf(name) };
    };
    return { listen_port, protocol, clusters: clusters.map(resolved) };
}
function checkExists(operation, title) {
    return (listener) => {
        if (operation === 'create' && listener)
            (0,errors/* refuse */.T)(`${title} is there already.`, 'Use operation: apply, which changes what differs.');
        if (operation === 'update' && !listener)
            (0,errors/* refuse */.T)(`${title} is not there.`, 'Use operation: apply, which creates it.');
    };
}

// EXTERNAL MODULE: ../../lib/src/step/waiting.js
var waiting = __webpack_require__(4526);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-listener.js







const manageListener = (0,action/* defineAction */.Q)({
    name: 'manage-listener',
    folder: 'actions/manage-listener',
    title: 'Fengchao: manage a listener',
    description: 'Brings a listener of a load balancer to what is asked for and waits until the load balancer shows it.',
    branding: { icon: 'share-2', color: 'green' },
    operations: ['getLoadBalancer', 'createListener', 'listListeners', 'updateListener', 'deleteListener'],
    inputs: { ...credentials/* common */.sh, ...(0,waiting/* waiting */.e)('10m'), ...listenerInputs },
    outputs: {
        listener_name: 'Name of the listener.',
        lb_name: 'Name of the load balancer.',
        namespace: 'Full name of its space.',
        address: 'Public address of the load balancer.',
        listener: 'The listener as one JSON object; empty where there is none.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        status: "The platform's last word for the load balancer.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...listenerProblems(values, given)],
    async run(inputs, step) {
        const { lb_name, listener_name, operation } = inputs;
        step.set({ lb_name, listener_name });
        const client = (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,waiting/* changeOptions */.D)(inputs, step);
        step.observer.phase('Reading');
        const { namespace } = await (0,names/* findNamespace */.z$)(client.until(options.deadlineAt), inputs.namespace);
        const name = { namespace, lb_name, listener_name };
        step.set({ namespace });
        const resource = listenerResource(client, name, ({ loadBalancer, listener }) => step.set({ address: loadBalancer.address, status: loadBalancer.status, listener }));
        if (operation === 'get') {
            await (0,manage/* read */.LF)(step, resource, options.deadlineAt);
            return { operation: 'read' };
        }
        if (operation === 'delete')
            return { operation: (await (0,manage/* deleted */.KF)(step, resource, listenerRemoval(client, name), options)).operation };
        const asked = await askedListener(client, inputs);
        const wanted = wantedListener(client, name, asked, checkExists(operation, resource.title));
        return { operation: (await (0,manage/* applied */.Ic)(step, resource, wanted, options)).operation };
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

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7381);



function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'succeeded', sentence: 'it is not there' };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: 'it is there' };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
        mark: (found) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
        markTells: resource.mark !== undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: present(resource, result.before), after: present(resource, result.after) };
}
async function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be as asked for',
        phase: wanted.phase,
        check: (state) => {
            const found = present(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is not there.`);
        },
        matches: (state) => {
            const found = present(resource, state);
            return found !== undefined && wanted.differences(found).length === 0;
        },
        differences: (state) => wanted.differences(present(resource, state)),
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is there, and the platform cannot change it.`);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be deleted',
        phase: how.phase,
        check: (state) => {
            const found = present(resource, state);
            if (found !== undefined)
                how.check?.(found);
        },
        matches: (state) => present(resource, state) === undefined,
        differences: (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return [];
            return [how.before?.(found) ?? { field: resource.title, before: 'there', after: '' }];
        },
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return;
            try {
                await how.send(found);
            }
            catch (error) {
                if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found'))
                    throw error;
            }
        },
        ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ applied),
/* harmony export */   JV: () => (/* binding */ tellManaged),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KF: () => (/* binding */ deleted),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   MQ: () => (/* binding */ operation),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   wW: () => (/* binding */ directOptions)
/* harmony export */ });
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);




function operation(first, ...others) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ description: 'What to do.', allowed: [first, ...others], default: first });
}
const dryRun = {
    dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        const choiceOf = names.length > 1 ? `, or ${names.slice(1).join(' or ')}` : '';
        return [{ input: first, message: `is required for operation ${chosen}${choiceOf}` }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const WORDS = {
    created: 'created',
    updated: 'updated',
    deleted: 'deleted',
    unchanged: 'already as asked',
    read: 'read',
};
const PLANNED = {
    created: 'would be created',
    updated: 'would be updated',
    deleted: 'would be deleted',
    unchanged: 'already as asked',
    read: 'read',
};
function tellManaged(step, title, result, done) {
    const words = (result.outcome === 'planned' ? PLANNED : WORDS)[done];
    const rest = result.outcome === 'planned'
        ? ' (dry run: nothing was sent)'
        : result.outcome === 'started'
            ? ' (sent; its end was not waited for)'
            : '';
    const headline = `${title}: ${words}${rest}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .remove */ .TF)(resource, how, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function read(step, resource, deadlineAt) {
    step.observer.phase('Reading');
    const found = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(resource, await resource.find(deadlineAt));
    const headline = `${resource.title}: ${found === undefined ? 'not there' : 'read'}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: resource.title, headline });
    return found;
}
async function got(step, resource, deadlineAt) {
    const found = await read(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.');
}
async function listed(step, noun, items) {
    step.observer.phase('Reading');
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = `${all.length} ${noun}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: 'Count', value: all.length }] });
    return all;
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ IMAGE_PATH),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: 'the name of a repository such as web',
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
};
const IMAGE_PATH = {
    pattern: IMAGE,
    takes: 'an image such as hub.c.163.com/admin/web:v2',
    maxLength: 400,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= IMAGE_PATH.maxLength;
}
function tagFromRef(ref) {
    return ref
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: 'the name of a container',
    ...options,
});


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


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);


function fieldsOf(value, at, allowed) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a map as ${at}`);
    }
    const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`knows no field ${unknown.map(_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h).join(', ')} in ${at}; it takes ${allowed.join(', ')}`);
    }
    return Object.fromEntries(Object.entries(value));
}
function absent(value) {
    return value === undefined || value === null;
}
function textOf(fields, name, at, longest) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value))
        return value;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes text of 1 to ${longest} characters as ${at}.${name}`);
}
function numberOf(fields, name, at, max, min = 1) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
        return number;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a whole number from ${min} to ${max} as ${at}.${name}`);
}
function flagOf(fields, name, at) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes true or false as ${at}.${name}`);
}
function itemsOf(fields, name, at, item) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (!Array.isArray(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a list as ${at}.${name}`);
    return value.map((one, i) => item(one, `${at}.${name}[${i}]`));
}
function needed(value, at) {
    if (value === undefined)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`needs ${at}`);
    return value;
}
function placed(place, parse) {
    try {
        return parse();
    }
    catch (problem) {
        if (problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S)
            throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`${problem.message} (in ${place})`);
        throw problem;
    }
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}


/***/ })

};
