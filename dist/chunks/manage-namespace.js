export const id = 'manage-namespace';
export const ids = ['manage-namespace'];
export const modules = {

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manageNamespace: () => (/* binding */ manageNamespace)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7186);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6326);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







const outputsOf = (found) => ({
    namespace_id: found?.id,
    namespace: found?.namespace,
    display_name: found?.display_name,
});
const NAMED = ['namespace'];
const manageNamespace = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'manage-namespace',
    branding: { icon: 'box', color: 'green' },
    operations: ['createNamespace', 'listNamespaces', 'deleteNamespace'],
    groups: [
        _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .account */ .ct,
        _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .dryRun */ .PA,
        (0,_step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .operations */ .z)(['apply', 'delete', 'get', 'list'], { apply: NAMED, delete: NAMED, get: NAMED }),
    ],
    inputs: { namespace: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_NAME */ .dA) },
    outputs: ['namespace_id', 'namespace', 'display_name', 'namespaces'],
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('manage'), __webpack_require__.e('services-service'), __webpack_require__.e('delete')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3295));
        const { findNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { refuse } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8032));
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ namespaces: await listResources(step, (0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaces */ .r$)(), client.namespaces.list()) });
        const name = inputs.namespace ?? '';
        const options = (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .directOptions */ .wW)(inputs, step);
        const reads = client.until(options.deadlineAt);
        const resource = {
            title: (0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceTitle */ .WZ)({ name }),
            find: () => findNamespace(reads, name),
        };
        if (inputs.operation === 'get')
            return step.set(outputsOf(await getResource(step, resource)));
        if (inputs.operation === 'delete') {
            const removal = {
                phase: (0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .deletingNamespace */ .eU)(),
                check: (found) => {
                    if (!found.deletable)
                        refuse((0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceInUse */ .qJ)({ name: found.display_name }), (0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteServicesFirst */ .iU)());
                },
                send: (found) => client.namespaces.delete(found.id),
            };
            return step.set(outputsOf(await removeResource(step, resource, removal, options)));
        }
        const desired = {
            phase: (0,_messages_services_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .creatingNamespace */ .jX)(),
            differences: (found) => found ? [] : [{ field: 'display_name', before: '', after: name }],
            create: () => client.namespaces.create(name),
        };
        step.set(outputsOf(await applyResource(step, resource, desired, options)));
    },
});


/***/ })

};
