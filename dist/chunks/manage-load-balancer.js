export const id = 'manage-load-balancer';
export const ids = ['manage-load-balancer'];
export const modules = {

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manageLoadBalancer: () => (/* binding */ manageLoadBalancer)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
/* harmony import */ var _messages_network_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7437);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5248);









const outputsOf = (found) => found === undefined ? { status: 'absent' } : { address: found.address, status: found.status, load_balancer: found };
const NAMED = ['namespace', 'lb_name'];
const manageLoadBalancer = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_8__/* .defineAction */ .Q)({
    name: 'manage-load-balancer',
    branding: { icon: 'share-2', color: 'green' },
    operations: [
        'createLoadBalancer',
        'listLoadBalancers',
        'getLoadBalancer',
        'updateLoadBalancer',
        'deleteLoadBalancer',
    ],
    groups: [
        _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct,
        (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_7__/* .waiting */ .eg)('10m'),
        (0,_step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .operations */ .z)(['apply', 'delete', 'get', 'list'], { apply: NAMED, delete: NAMED, get: NAMED }),
    ],
    inputs: {
        namespace: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY_NAME */ .dA),
        lb_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_step_inputs_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LABEL_NAME */ .jP),
        charge_mode: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ allowed: ['netflow', 'bandwidth'] }),
        bandwidth_limit: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 1024 }),
        description: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 255 }),
        address: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /\d{1,3}(\.\d{1,3}){3}/, takes: _messages_network_network_js__WEBPACK_IMPORTED_MODULE_2__/* .addressForm */ .h6 }),
    },
    outputs: ['lb_name', 'namespace', 'address', 'status', 'load_balancer', 'load_balancers', 'ip_id'],
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { requireNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { desiredLoadBalancer, findRetainedIp, loadBalancerResource, loadBalancersOf, withRules } = await Promise.all(/* import() */[__webpack_require__.e('load-balancer'), __webpack_require__.e('services-service'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 4060));
        const { lb_name = '' } = inputs;
        step.set({ lb_name });
        const options = (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOptions */ .D$)(inputs, step);
        const client = connect(inputs, step);
        step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
        const { namespace } = inputs.namespace === undefined ? {} : await requireNamespace(client, inputs.namespace);
        step.set({ namespace });
        if (inputs.operation === 'list') {
            const load_balancers = await listResources(step, (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancers */ .Cm)(), loadBalancersOf(client, namespace));
            return step.set({ load_balancers });
        }
        const name = { namespace: namespace ?? '', lb_name };
        const resource = loadBalancerResource(client, name, (found) => step.set(outputsOf(found)));
        if (inputs.operation === 'get') {
            const found = await getResource(step, resource);
            return step.set({ load_balancer: await withRules(client, name, found) });
        }
        if (inputs.operation === 'apply') {
            await applyResource(step, resource, desiredLoadBalancer(client, name, inputs), options);
            return;
        }
        const send = () => client.loadBalancers.delete(name.namespace, lb_name);
        const deleted = await removeResource(step, resource, { phase: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_2__/* .deletingLoadBalancer */ .J$)(), send }, options);
        if (deleted === undefined)
            return;
        const ip = await findRetainedIp(client, deleted.address);
        step.report({ notes: [(0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_2__/* .ipStays */ .Wj)({ address: deleted.address, id: ip?.id })] });
        step.set({ ip_id: ip?.id });
    },
});


/***/ })

};
