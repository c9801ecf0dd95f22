export const id = 'listener';
export const ids = ['listener'];
export const modules = {

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  desiredListener: () => (/* binding */ desiredListener),
  listenerRemoval: () => (/* binding */ listenerRemoval),
  listenerResource: () => (/* binding */ listenerResource)
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
        status: { of: ({ loadBalancer }) => loadBalancer.status, table: load_balancer/* loadBalancerStatus */.B },
        fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    };
}
function named({ listener_name, lb_name }) {
    return { name: listener_name, loadBalancer: lb_name };
}
function checkFixed(name, listener, desired) {
    const { listenPort: port, protocol } = listener;
    if (port !== desired.listen_port)
        (0,errors.refuse)((0,network/* portIsFixed */.CW)({ ...named(name), port, requested: desired.listen_port }), (0,network/* listenerAnew */.UI)());
    if (protocol !== desired.protocol)
        (0,errors.refuse)((0,network/* protocolIsFixed */.Fc)({ ...named(name), protocol, requested: desired.protocol }), (0,network/* listenerAnew */.UI)());
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


/***/ })

};
