export const id = 'manage-listener';
export const ids = ['manage-listener'];
export const modules = {

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageListener: () => (/* binding */ manageListener)
});

// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/file-kinds.js
var file_kinds = __webpack_require__(7930);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
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
    clusters: (0,file_kinds/* yaml */.oQ)({ decode: decodeRules }),
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
        const { applyResource, readResource, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { requireNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { desiredListener, listenerRemoval, listenerResource } = await Promise.all(/* import() */[__webpack_require__.e('listener'), __webpack_require__.e('load-balancer'), __webpack_require__.e('services-service'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 4212));
        const { lb_name, listener_name, operation } = inputs;
        step.set({ lb_name, listener_name });
        const client = connect(inputs, step);
        const options = (0,waiting/* changeOptions */.D$)(inputs, step);
        step.observer.phase(phases/* phases */.t.reading());
        const { namespace } = await requireNamespace(client, inputs.namespace);
        const name = { namespace, lb_name, listener_name };
        step.set({ namespace });
        const resource = listenerResource(client, name, ({ loadBalancer, listener }) => step.set({ address: loadBalancer.address, status: loadBalancer.status, listener }));
        if (operation === 'get')
            await readResource(step, resource);
        else if (operation === 'delete')
            await removeResource(step, resource, listenerRemoval(client, name), options);
        else {
            const { checkExists, resolveListener } = await Promise.all(/* import() */[__webpack_require__.e('request'), __webpack_require__.e('certificates'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 2466));
            const requested = await resolveListener(client, inputs);
            const desired = desiredListener(client, name, requested, checkExists(operation, resource.title));
            await applyResource(step, resource, desired, options);
        }
    },
});


/***/ })

};
