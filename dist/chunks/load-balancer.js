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


/***/ })

};
