export const id = 'load-balancer';
export const ids = ['load-balancer'];
export const modules = {

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadBalancerStatus),
/* harmony export */   desiredLoadBalancer: () => (/* binding */ desiredLoadBalancer),
/* harmony export */   findRetainedIp: () => (/* binding */ findRetainedIp),
/* harmony export */   loadBalancerResource: () => (/* binding */ loadBalancerResource),
/* harmony export */   loadBalancersOf: () => (/* binding */ loadBalancersOf),
/* harmony export */   withRules: () => (/* binding */ withRules)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);
/* harmony import */ var _messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8032);
/* harmony import */ var _engine_status_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4232);







const loadBalancerStatus = (0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_5__/* .statusTable */ .XR)([
    ['CREATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.creating],
    ['UPDATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.updating],
    ['DELETING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.deleting],
    ['WORKING', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.working],
    ['FAILED', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.failed],
    ['ERROR', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerIs */ .lj.failed],
]);
function loadBalancerResource(client, name, seen) {
    return {
        title: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .loadBalancerTitle */ .$u)({ name: name.lb_name }),
        find: async () => {
            const found = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.loadBalancers.get(name.namespace, name.lb_name));
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: loadBalancerStatus },
        fingerprint: ({ updatetime = '' }) => updatetime,
    };
}
function currentOf({ chargeMode, bandwidthLimit, description, address }) {
    return { charge_mode: chargeMode, bandwidth_limit: bandwidthLimit, description, address };
}
function difference(lbName, found, desired) {
    const { charge_mode, bandwidth_limit, description, address } = desired;
    const fields = Object.entries({ charge_mode, bandwidth_limit, description, address });
    const requested = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    return found
        ? (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .compareFields */ .z)({ ...currentOf(found) }, requested)
        : (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .compareFields */ .z)({}, { lb_name: lbName, ...requested });
}
function checkAddress(lbName, found, address) {
    if (address === undefined || found.address === address)
        return;
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_4__.refuse)((0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .addressIsFixed */ .l1)({ name: lbName, address: found.address, requested: address }), (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveAddressOut */ .ov)());
}
function desiredLoadBalancer(client, name, desired) {
    const { namespace, lb_name } = name;
    const { charge_mode, bandwidth_limit, description, address } = desired;
    return {
        phase: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingForLoadBalancer */ .F0)(),
        differences: (found) => difference(lb_name, found, desired),
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
        failureAdvice: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .loadBalancerFailureAdvice */ .pJ)(),
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
        return await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r9)(client.ips.list({ type: 'nlb' }), ({ ip }) => ip === address);
    }
    catch (error) {
        if (error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   desiredListener: () => (/* binding */ desiredListener),
/* harmony export */   listenerRemoval: () => (/* binding */ listenerRemoval),
/* harmony export */   listenerResource: () => (/* binding */ listenerResource)
/* harmony export */ });
/* harmony import */ var _messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _forwarding_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9252);
/* harmony import */ var _load_balancer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4060);




async function readListener(client, name) {
    const loadBalancer = await client.loadBalancers.get(name.namespace, name.lb_name);
    if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
        return { loadBalancer, listener: undefined };
    const listeners = await client.loadBalancers.listListeners(name.namespace, name.lb_name);
    return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) };
}
function listenerResource(client, name, seen) {
    return {
        title: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .listenerTitle */ .RI)(named(name)),
        find: async () => {
            const state = await readListener(client, name);
            seen(state);
            return state;
        },
        absent: ({ listener }) => listener === undefined,
        status: { of: ({ loadBalancer }) => loadBalancer.status, table: _load_balancer_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerStatus */ .B },
        fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    };
}
function named({ listener_name, lb_name }) {
    return { name: listener_name, loadBalancer: lb_name };
}
function checkFixed(name, listener, desired) {
    const { listenPort: port, protocol } = listener;
    if (port !== desired.listen_port)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .portIsFixed */ .CW)({ ...named(name), port, requested: desired.listen_port }), (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .listenerAnew */ .UI)());
    if (protocol !== desired.protocol)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolIsFixed */ .Fc)({ ...named(name), protocol, requested: desired.protocol }), (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .listenerAnew */ .UI)());
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
        ? !listener || !(0,_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRules */ .G)(listener.clusters, desired.clusters, desired.protocol)
        : before !== after);
}
function desiredListener(client, name, desired, check) {
    const { namespace, lb_name, listener_name } = name;
    const { listen_port: listenPort, protocol, clusters } = desired;
    return {
        phase: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingForLoadBalancer */ .F0)(),
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
        phase: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingForLoadBalancer */ .F0)(),
        before: ({ listener }) => ({ field: 'listener', before: JSON.stringify(listener), after: '' }),
        send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
    };
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ loadBalancerTitle),
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   C7: () => (/* binding */ rulePlace),
/* harmony export */   CW: () => (/* binding */ portIsFixed),
/* harmony export */   Cm: () => (/* binding */ loadBalancers),
/* harmony export */   Dw: () => (/* binding */ applyInstead),
/* harmony export */   EF: () => (/* binding */ applyCreates),
/* harmony export */   F0: () => (/* binding */ waitingForLoadBalancer),
/* harmony export */   Fc: () => (/* binding */ protocolIsFixed),
/* harmony export */   IX: () => (/* binding */ policyMode),
/* harmony export */   Ig: () => (/* binding */ cookieOfRewrite),
/* harmony export */   J$: () => (/* binding */ deletingLoadBalancer),
/* harmony export */   RI: () => (/* binding */ listenerTitle),
/* harmony export */   UI: () => (/* binding */ listenerAnew),
/* harmony export */   UQ: () => (/* binding */ listenPortRange),
/* harmony export */   Wj: () => (/* binding */ ipStays),
/* harmony export */   _H: () => (/* binding */ oneCertificate),
/* harmony export */   aw: () => (/* binding */ someRules),
/* harmony export */   bD: () => (/* binding */ needsCertificate),
/* harmony export */   h6: () => (/* binding */ addressForm),
/* harmony export */   l1: () => (/* binding */ addressIsFixed),
/* harmony export */   ov: () => (/* binding */ leaveAddressOut),
/* harmony export */   pJ: () => (/* binding */ loadBalancerFailureAdvice)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const loadBalancerTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `Load balancer ${name}`,
    zh: ({ name }) => `负载均衡 ${name}`,
});
const loadBalancers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'load balancers', zh: '负载均衡' });
const waitingForLoadBalancer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the load balancer', zh: '等待负载均衡' });
const deletingLoadBalancer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the load balancer', zh: '删除负载均衡' });
const addressIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, address, requested }) => `Load balancer ${name} has ${address ? `the address ${address}` : 'an address that the platform does not report'}, not ${requested}, and the platform sets an address only at creation.`,
    zh: ({ name, address, requested }) => `负载均衡 ${name} 的地址${address ? `是 ${address}` : '未由平台报告'}，而不是 ${requested}；平台只能在创建时指定地址。`,
});
const leaveAddressOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit address, or delete the load balancer (operation: delete) and apply it again. Deleting it also deletes its listeners.',
    zh: '请不要填写 address，或先删除该负载均衡（operation: delete）再重新 apply。删除负载均衡会一并删除其监听。',
});
const loadBalancerFailureAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the load balancer in the console (https://c.163.com/dashboard). If its creation failed, you may have to delete it (operation: delete) and apply it again.',
    zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该负载均衡。创建失败的负载均衡可能需要先删除（operation: delete），再重新 apply。',
});
const ipStays = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ address, id }) => `Its public IP ${address}${id === undefined ? '' : ` (id ${id})`} stays with the account and is still billed; manage-ip with operation: delete releases it once it is unused.`,
    zh: ({ address, id }) => `其公网 IP ${address}${id === undefined ? '' : `（id ${id}）`}仍保留在账号中并继续计费；不再使用后，可用 manage-ip（operation: delete）释放。`,
});
const listenerTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer }) => `Listener ${name} of load balancer ${loadBalancer}`,
    zh: ({ name, loadBalancer }) => `负载均衡 ${loadBalancer} 的监听 ${name}`,
});
const portIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer, port, requested }) => `Listener ${name} of load balancer ${loadBalancer} listens on port ${port}, not ${requested}, and the platform cannot change it.`,
    zh: ({ name, loadBalancer, port, requested }) => `负载均衡 ${loadBalancer} 的监听 ${name} 使用端口 ${port}，而不是 ${requested}；平台无法修改监听的端口。`,
});
const protocolIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer, protocol, requested }) => `Listener ${name} of load balancer ${loadBalancer} uses ${protocol}, not ${requested}, and the platform cannot change it.`,
    zh: ({ name, loadBalancer, protocol, requested }) => `负载均衡 ${loadBalancer} 的监听 ${name} 使用协议 ${protocol}，而不是 ${requested}；平台无法修改监听的协议。`,
});
const listenerAnew = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Delete the listener (operation: delete) and apply it again, or choose another listener_name for the new listener.',
    zh: '请先删除该监听（operation: delete）再重新 apply，或为新监听使用另一个 listener_name。',
});
const alreadyExists = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} already exists.`,
    zh: ({ title }) => `${title} 已存在。`,
});
const applyInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Use operation: apply, which updates the listener to match the inputs.',
    zh: '请使用 operation: apply，它会将监听更新为输入所指定的状态。',
});
const applyCreates = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Use operation: apply, which creates the listener.',
    zh: '请使用 operation: apply，它会创建该监听。',
});
const addressForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an IPv4 address such as 59.111.163.163',
    zh: 'IPv4 地址，例如 59.111.163.163',
});
const listenPortRange = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ wellKnown, protocol, port }) => `must be ${wellKnown} or 1025 to 65535 for ${protocol}; got ${port}`,
    zh: ({ wellKnown, protocol, port }) => `在协议为 ${protocol} 时应为 ${wellKnown} 或 1025 到 65535，实际为 ${port}`,
});
const oneCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `must have certId or certName in rule ${rule}, not both`,
    zh: ({ rule }) => `中规则 ${rule} 的 certId 与 certName 只能填一个`,
});
const needsCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `needs certId (or certName) in rule ${rule}, because the listener uses https`,
    zh: ({ rule }) => `中规则 ${rule} 须填写 certId（或 certName），因为监听使用 https`,
});
const someRules = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a list of at least one forwarding rule',
    zh: '应为至少包含一条转发规则的列表',
});
const rulePlace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `rule ${rule}`,
    zh: ({ rule }) => `规则 ${rule}`,
});
const policyMode = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `must have insert or rewrite as ${place}`,
    zh: ({ place }) => `中 ${place} 应为 insert 或 rewrite`,
});
const cookieOfRewrite = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `${place} with mode rewrite`,
    zh: ({ place }) => `${place}（mode 为 rewrite 时）`,
});


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sameRules)
/* harmony export */ });
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


/***/ })

};
