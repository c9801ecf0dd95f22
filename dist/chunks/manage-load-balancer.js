export const id = 'manage-load-balancer';
export const ids = ['manage-load-balancer'];
export const modules = {

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageLoadBalancer: () => (/* binding */ manageLoadBalancer)
});

// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/changes/engine/absence.js
var absence = __webpack_require__(4384);
// EXTERNAL MODULE: ../../lib/src/changes/engine/difference.js
var difference = __webpack_require__(2140);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
;// CONCATENATED MODULE: ../../lib/src/changes/network/load-balancer.js







function loadBalancerResource(client, name, seen) {
    return {
        title: (0,network/* loadBalancerTitle */.$u)({ name: name.lb_name }),
        find: async (deadlineAt) => {
            const found = await (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).loadBalancers.get(name.namespace, name.lb_name));
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: engine_status/* loadBalancerStatus */.Bu },
        fingerprint: ({ updatetime = '' }) => updatetime,
    };
}
function currentOf({ chargeMode, bandwidthLimit, description, address }) {
    return { charge_mode: chargeMode, bandwidth_limit: bandwidthLimit, description, address };
}
function load_balancer_difference(lbName, found, asked) {
    const { charge_mode, bandwidth_limit, description, address } = asked;
    const fields = Object.entries({ charge_mode, bandwidth_limit, description, address });
    const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    return found ? (0,difference/* compareFields */.z)({ ...currentOf(found) }, given) : (0,difference/* compareFields */.z)({}, { lb_name: lbName, ...given });
}
function checkAddress(lbName, found, address) {
    if (address === undefined || found.address === address)
        return;
    (0,engine_errors/* refuse */.TR)((0,network/* addressIsFixed */.l1)({ name: lbName, address: found.address, asked: address }), (0,network/* leaveAddressOut */.ov)());
}
function desiredLoadBalancer(client, name, asked) {
    const { namespace, lb_name } = name;
    const { charge_mode, bandwidth_limit, description, address } = asked;
    return {
        phase: (0,network/* waitingForLoadBalancer */.F0)(),
        differences: (found) => load_balancer_difference(lb_name, found, asked),
        check: (found) => found && checkAddress(lb_name, found, address),
        create: () => client.loadBalancers.create(namespace, {
            name: lb_name,
            chargeMode: charge_mode,
            bandwidthLimit: bandwidth_limit,
            description,
            address,
        }),
        update: (found) => client.loadBalancers.update(namespace, lb_name, {
            chargeMode: charge_mode ?? found.chargeMode,
            bandwidthLimit: bandwidth_limit ?? found.bandwidthLimit,
            description: description ?? found.description,
        }),
        failureAdvice: (0,network/* loadBalancerFailureAdvice */.pJ)(),
    };
}
async function withRules(client, name, found) {
    if (found.listeners.length === 0)
        return found;
    return { ...found, listeners: await client.loadBalancers.listListeners(name.namespace, name.lb_name) };
}
async function* loadBalancersOf(client, namespace) {
    for await (const found of client.loadBalancers.list())
        if (namespace === undefined || found.namespace === namespace)
            yield found;
}
async function findRetainedIp(client, address) {
    try {
        return await (0,pages/* findIn */.r9)(client.ips.list({ type: 'nlb' }), ({ ip }) => ip === address);
    }
    catch (error) {
        if (error instanceof errors/* FengchaoError */.kQ)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var inputs_names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-load-balancer.js











const outputsOf = (found) => found === undefined ? { status: 'absent' } : { address: found.address, status: found.status, load_balancer: found };
const NAMED = ['namespace', 'lb_name'];
const manageLoadBalancer = (0,action/* defineAction */.Q)({
    name: 'manage-load-balancer',
    folder: 'actions/manage-load-balancer',
    title: 'Fengchao: manage a load balancer',
    description: 'Brings a load balancer to what is asked for and waits until it works, deletes one, reads one or lists all.',
    branding: { icon: 'share-2', color: 'green' },
    operations: [
        'createLoadBalancer',
        'listLoadBalancers',
        'getLoadBalancer',
        'updateLoadBalancer',
        'deleteLoadBalancer',
    ],
    inputs: {
        ...credentials/* common */.sh,
        ...(0,waiting/* waiting */.e)('10m'),
        operation: (0,manage/* operation */.MQ)('apply', 'delete', 'get', 'list'),
        namespace: (0,input_kinds/* text */.Qq)({
            description: 'Space of the load balancer: its id, its full name (my-ev-admin) or its display name (my-ev); narrows a list.',
            ...service/* ANY_NAME */.dA,
        }),
        lb_name: (0,input_kinds/* text */.Qq)({ description: 'Name of the load balancer.', ...inputs_names/* LABEL_NAME */.jP }),
        charge_mode: (0,input_kinds/* choice */.Yq)({
            description: 'What is charged: traffic (netflow) or bandwidth; empty leaves it, netflow for a new one.',
            allowed: ['netflow', 'bandwidth'],
        }),
        bandwidth_limit: (0,input_kinds/* integer */.nd)({
            description: 'Bandwidth in Mbps, 1 to 1024; older accounts may take only 1 to 100. Empty leaves it, 100 for a new one.',
            min: 1,
            max: 1024,
        }),
        description: (0,input_kinds/* text */.Qq)({ description: 'Free text, at most 255 characters; empty leaves it.', maxLength: 255 }),
        address: (0,input_kinds/* text */.Qq)({
            description: 'Address of a free IP of type nlb for a new load balancer; empty takes a new one, which bills.',
            pattern: /\d{1,3}(\.\d{1,3}){3}/,
            get takes() {
                return (0,network/* addressForm */.h6)();
            },
        }),
    },
    outputs: {
        lb_name: 'Name of the load balancer.',
        namespace: 'Full name of its space.',
        address: 'Its public address.',
        status: "The platform's last word for it; absent where it is not there.",
        load_balancer: 'It as one JSON object with its listeners; after a deletion as it was.',
        load_balancers: 'All of them as a JSON list, for operation list.',
        ip_id: 'Id of the public IP that stays after a deletion, for manage-ip.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,manage/* missing */.LO)(values.operation, { apply: NAMED, delete: NAMED, get: NAMED }, given),
    ],
    async run(inputs, step) {
        const { lb_name = '' } = inputs;
        step.set({ lb_name });
        const options = (0,waiting/* changeOptions */.D)(inputs, step);
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        step.observer.phase(phases/* phases */.t.reading());
        const space = inputs.namespace === undefined ? undefined : await (0,names/* requireNamespace */.vc)(client, inputs.namespace);
        step.set({ namespace: space?.namespace });
        if (inputs.operation === 'list') {
            const all = await (0,manage/* listResources */.U2)(step, (0,network/* loadBalancers */.Cm)(), loadBalancersOf(client, space?.namespace));
            return { load_balancers: all, operation: 'read' };
        }
        const name = { namespace: space?.namespace ?? '', lb_name };
        const resource = loadBalancerResource(client, name, (found) => step.set(outputsOf(found)));
        if (inputs.operation === 'get') {
            const found = await (0,manage/* getResource */.hZ)(step, resource, options.deadlineAt);
            return { load_balancer: await withRules(client, name, found), operation: 'read' };
        }
        if (inputs.operation === 'apply')
            return {
                operation: (await (0,manage/* applyResource */.NT)(step, resource, desiredLoadBalancer(client, name, inputs), options)).operation,
            };
        const how = {
            phase: (0,network/* deletingLoadBalancer */.J$)(),
            send: () => client.loadBalancers.delete(name.namespace, lb_name),
        };
        const done = await (0,manage/* removeResource */.ls)(step, resource, how, options);
        if (done.found === undefined)
            return { operation: done.operation };
        const ip = await findRetainedIp(client, done.found.address);
        const note = (0,network/* ipStays */.Wj)({ address: done.found.address, id: ip?.id });
        step.log.info(note);
        step.report({ notes: [note] });
        return { ip_id: ip?.id, operation: done.operation };
    },
});


/***/ })

};
