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
    (0,errors/* refuse */.TR)(`Listener ${name.listener_name} of load balancer ${name.lb_name} ${differs}, and the platform cannot change that of a listener.`, 'Delete the listener first (operation: delete) and apply it anew, or give the new one another listener_name.');
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
// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __webpack_require__(6351);
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
        return (0,errors/* refuse */.TR)(`There is no certificate "${name}": there is ${names || 'none'}.`, 'Upload it first, or give its id as certId.');
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
            (0,errors/* refuse */.TR)(`${title} is there already.`, 'Use operation: apply, which changes what differs.');
        if (operation === 'update' && !listener)
            (0,errors/* refuse */.TR)(`${title} is not there.`, 'Use operation: apply, which creates it.');
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
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
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


/***/ })

};
