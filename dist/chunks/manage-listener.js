export const id = 'manage-listener';
export const ids = ['manage-listener'];
export const modules = {

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageListener: () => (/* binding */ manageListener)
});

// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/changes/network/forwarding-rules.js
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

// EXTERNAL MODULE: ../../lib/src/changes/network/load-balancer.js
var load_balancer = __webpack_require__(4060);
;// CONCATENATED MODULE: ../../lib/src/changes/network/listener.js




async function readListener(client, name) {
    const loadBalancer = await client.loadBalancers.get(name.namespace, name.lb_name);
    if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
        return { loadBalancer, listener: undefined };
    const listeners = await client.loadBalancers.listListeners(name.namespace, name.lb_name);
    return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) };
}
function listenerResource(client, name, seen) {
    return {
        title: (0,network/* listenerTitle */.RI)(named(name)),
        find: async () => {
            const state = await readListener(client, name);
            seen(state);
            return state;
        },
        absent: ({ listener }) => listener === undefined,
        status: { of: ({ loadBalancer }) => loadBalancer.status, table: load_balancer/* loadBalancerStatus */.Bu },
        fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    };
}
function named({ listener_name, lb_name }) {
    return { name: listener_name, loadBalancer: lb_name };
}
function checkFixed(name, listener, desired) {
    const { listenPort: port, protocol } = listener;
    if (port !== desired.listen_port)
        (0,errors/* refuse */.TR)((0,network/* portIsFixed */.CW)({ ...named(name), port, asked: desired.listen_port }), (0,network/* listenerAnew */.UI)());
    if (protocol !== desired.protocol)
        (0,errors/* refuse */.TR)((0,network/* protocolIsFixed */.Fc)({ ...named(name), protocol, asked: desired.protocol }), (0,network/* listenerAnew */.UI)());
}
function differencesOf(listener, desired) {
    const fields = [
        ['listen_port', listener?.listenPort, desired.listen_port],
        ['protocol', listener?.protocol, desired.protocol],
        ['clusters', listener && JSON.stringify(listener.clusters), JSON.stringify(desired.clusters)],
    ];
    return fields
        .map(([field, before, after]) => ({
        field,
        before: before === undefined ? '' : String(before),
        after: String(after),
    }))
        .filter(({ field, before, after }) => field === 'clusters'
        ? !listener || !sameRules(listener.clusters, desired.clusters, desired.protocol)
        : before !== after);
}
function desiredListener(client, name, desired, check) {
    const { namespace, lb_name, listener_name } = name;
    const { listen_port: listenPort, protocol, clusters } = desired;
    return {
        phase: (0,network/* waitingForLoadBalancer */.F0)(),
        check: (state) => {
            check(state?.listener);
            if (state?.listener)
                checkFixed(name, state.listener, desired);
        },
        differences: (state) => differencesOf(state?.listener, desired),
        create: () => client.loadBalancers.createListener(namespace, lb_name, { name: listener_name, listenPort, protocol, clusters }),
        update: () => client.loadBalancers.updateListener(namespace, lb_name, listener_name, clusters),
    };
}
function listenerRemoval(client, name) {
    return {
        phase: (0,network/* waitingForLoadBalancer */.F0)(),
        before: ({ listener }) => ({ field: 'listener', before: JSON.stringify(listener), after: '' }),
        send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
    };
}

// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/changes/resources.js
var resources = __webpack_require__(3776);
// EXTERNAL MODULE: ../../lib/src/messages/network/certificates.js
var network_certificates = __webpack_require__(3480);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/step/inputs/fields.js
var inputs_fields = __webpack_require__(2434);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-listener/forwarding-rules.js



function policyOf(value, at) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, at, ['mode', 'expire', 'cookieName']);
    const mode = fields.mode;
    if (mode !== 'insert' && mode !== 'rewrite')
        throw new input/* InputProblem */.S((0,network/* policyMode */.IX)({ place: `${at}.mode` }));
    const expire = (0,inputs_fields/* numberOf */.rl)(fields, 'expire', at, 86_400);
    const cookieName = (0,inputs_fields/* textOf */.b6)(fields, 'cookieName', at, 128);
    if (mode === 'rewrite')
        (0,inputs_fields/* needed */.Ow)(cookieName, (0,network/* cookieOfRewrite */.Ig)({ place: `${at}.cookieName` }));
    return { mode, ...(expire === undefined ? {} : { expire }), ...(cookieName === undefined ? {} : { cookieName }) };
}
const FIELDS = ['serverName', 'certId', 'certName', 'path', 'serviceName', 'servicePort', 'policy'];
function ruleOf(value, at) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, at, FIELDS);
    const serverName = (0,inputs_fields/* textOf */.b6)(fields, 'serverName', at, 512);
    const certId = (0,inputs_fields/* textOf */.b6)(fields, 'certId', at, 128);
    const certName = (0,inputs_fields/* textOf */.b6)(fields, 'certName', at, 128);
    const path = (0,inputs_fields/* textOf */.b6)(fields, 'path', at, 128);
    return {
        serviceName: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'serviceName', at, 63), `${at}.serviceName`),
        servicePort: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* numberOf */.rl)(fields, 'servicePort', at, 65_535), `${at}.servicePort`),
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
        throw new input/* InputProblem */.S((0,network/* someRules */.aw)());
    return value.map((rule, i) => ruleOf(rule, (0,network/* rulePlace */.C7)({ rule: i + 1 })));
}

;// CONCATENATED MODULE: ../../lib/src/actions/manage-listener/inputs.js









const WRITTEN = ['listen_port', 'clusters'];
const listenerOperations = (0,operation/* operations */.z)(['apply', 'create', 'update', 'delete', 'get'], {
    apply: WRITTEN,
    create: WRITTEN,
    update: WRITTEN,
});
const listenerInputs = {
    namespace: (0,input_kinds/* text */.Qq)({ required: true, ...service/* ANY_NAME */.dA }),
    lb_name: (0,input_kinds/* text */.Qq)({ required: true, ...names/* LABEL_NAME */.jP }),
    listener_name: (0,input_kinds/* text */.Qq)({ required: true, ...names/* LABEL_NAME */.jP }),
    listen_port: (0,input_kinds/* integer */.nd)({ min: 1, max: 65_535 }),
    protocol: (0,input_kinds/* choice */.Yq)({ allowed: ['http', 'https'], default: 'http' }),
    clusters: (0,input_kinds/* yaml */.oQ)({ decode: decodeRules }),
};
const WELL_KNOWN = { http: 80, https: 443 };
function listenerProblems(values) {
    const { operation, listen_port: port, protocol = 'http', clusters = [] } = values;
    if (operation === 'get' || operation === 'delete')
        return [];
    const problems = [];
    if (port !== undefined && port !== WELL_KNOWN[protocol] && port < 1025) {
        const message = (0,network/* listenPortRange */.UQ)({ wellKnown: WELL_KNOWN[protocol], protocol, port });
        problems.push({ input: 'listen_port', message });
    }
    clusters.forEach((rule, i) => {
        const certificates = [rule.certId, rule.certName].filter((one) => one !== undefined).length;
        if (certificates > 1)
            problems.push({ input: 'clusters', message: (0,network/* oneCertificate */._H)({ rule: i + 1 }) });
        if (protocol === 'https' && certificates === 0) {
            problems.push({ input: 'clusters', message: (0,network/* needsCertificate */.bD)({ rule: i + 1 }) });
        }
    });
    return problems;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function resolveListener(client, inputs) {
    const { listen_port, protocol, clusters } = inputs;
    if (listen_port === undefined || clusters === undefined)
        throw new TypeError('The rules of the inputs let no listener through.');
    const byName = clusters.some((rule) => rule.certName !== undefined || (rule.certId !== undefined && !UUID.test(rule.certId)));
    const certificates = byName ? await client.certificates.list() : [];
    const idOf = (name) => {
        const found = certificates.filter((one) => one.name === name || one.id === name);
        if (found.length === 1 && found[0])
            return found[0].id;
        const names = certificates.map((one) => one.name);
        return (0,errors/* refuse */.TR)((0,network_certificates/* noSuchCertificate */.gX)({ certificate: name, names }), (0,network_certificates/* uploadFirst */.S3)());
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
            (0,errors/* refuse */.TR)((0,network/* alreadyExists */.B$)({ title }), (0,network/* applyInstead */.Dw)());
        if (operation === 'update' && !listener)
            (0,errors/* refuse */.TR)((0,resources/* notThere */._)({ title }), (0,network/* applyCreates */.EF)());
    };
}

;// CONCATENATED MODULE: ../../lib/src/actions/manage-listener.js







const manageListener = (0,action/* defineAction */.Q)({
    name: 'manage-listener',
    branding: { icon: 'share-2', color: 'green' },
    operations: ['getLoadBalancer', 'createListener', 'listListeners', 'updateListener', 'deleteListener'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('10m'), listenerOperations],
    inputs: listenerInputs,
    outputs: ['listener_name', 'lb_name', 'namespace', 'address', 'listener', 'status'],
    rules: listenerProblems,
    async run(inputs, step) {
        const { applyResource, readResource, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('manage'), __webpack_require__.e('resources'), __webpack_require__.e('services')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { lb_name, listener_name, operation } = inputs;
        step.set({ lb_name, listener_name });
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,waiting/* changeOptions */.D$)(inputs, step);
        step.observer.phase(phases/* phases */.t.reading());
        const { namespace } = await (0,lookup/* requireNamespace */.vc)(client, inputs.namespace);
        const name = { namespace, lb_name, listener_name };
        step.set({ namespace });
        const resource = listenerResource(client, name, ({ loadBalancer, listener }) => step.set({ address: loadBalancer.address, status: loadBalancer.status, listener }));
        if (operation === 'get')
            await readResource(step, resource);
        else if (operation === 'delete')
            await removeResource(step, resource, listenerRemoval(client, name), options);
        else {
            const requested = await resolveListener(client, inputs);
            const desired = desiredListener(client, name, requested, checkExists(operation, resource.title));
            await applyResource(step, resource, desired, options);
        }
    },
});


/***/ })

};
