export const id = 'secret-key';
export const ids = ['secret-key'];
export const modules = {

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   desiredKey: () => (/* binding */ desiredKey),
/* harmony export */   keyResource: () => (/* binding */ keyResource)
/* harmony export */ });
/* harmony import */ var _messages_storage_secret_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7014);

function keyResource(client, id, name) {
    return {
        title: (0,_messages_storage_secret_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)({ key: id ?? name }),
        find: async () => {
            const all = await client.secretKeys.list();
            return all.find((one) => (id === undefined ? one.name === name : one.id === id));
        },
    };
}
function desiredKey(client, name) {
    return {
        phase: (0,_messages_storage_secret_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .creatingKey */ .b5)(),
        differences: (found) => (found ? [] : [{ field: 'key_name', before: '', after: name }]),
        create: () => client.secretKeys.create(name),
    };
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveUnchanged: () => (/* binding */ leaveUnchanged)
/* harmony export */ });
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9638);





async function leaveUnchanged(client, id, options) {
    const nothing = {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceChange */ .uK)(client, id, options),
        goal: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT.stayAsItIs(),
        phase: _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.reading(),
        matches: () => true,
        differences: () => [],
        send: async () => { },
    };
    const service = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhenIdle */ .zU)(nothing, options);
    const { status } = service.service_info;
    if ((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceStatus */ .E6)(status)?.phase !== 'failed')
        return { outcome: 'unchanged', before: service, after: service, differences: [] };
    const message = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT.lastOperationFailed({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(service), status });
    throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('failed', message, { status, advice: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT.lastOperationAdvice() });
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ namespaceTitle),
/* harmony export */   eU: () => (/* binding */ deletingNamespace),
/* harmony export */   iU: () => (/* binding */ deleteServicesFirst),
/* harmony export */   jX: () => (/* binding */ creatingNamespace),
/* harmony export */   qJ: () => (/* binding */ namespaceInUse),
/* harmony export */   r$: () => (/* binding */ namespaces)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const namespaceTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `Namespace ${name}`,
    zh: ({ name }) => `命名空间 ${name}`,
});
const namespaces = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'namespaces', zh: '命名空间' });
const creatingNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Creating the namespace', zh: '创建命名空间' });
const deletingNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the namespace', zh: '删除命名空间' });
const namespaceInUse = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `Namespace ${name} cannot be deleted: it contains services, or it is the default namespace.`,
    zh: ({ name }) => `命名空间 ${name} 无法删除：其中仍有服务，或者它是默认命名空间。`,
});
const deleteServicesFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Delete its services first.', zh: '请先删除其中的服务。' });


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ publicNetChange)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);




function requirePublicNet(service) {
    if (service.service_info.state_public_net?.used)
        return;
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .noPublicNet */ .ip)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.serviceTitle)(service) }), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .createWithPublicNet */ .Vj)());
}
function publicNetChange(client, id, { bandwidth, type }, options) {
    const desired = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) };
    const differing = (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFields */ .z)({ ...service.service_info.state_public_net }, desired);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'update',
        goal: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toPublicNet */ .SI)(),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPublicNet */ .qr)(),
        check: (service) => {
            (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStateful */ .c7)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canChangePublicNet */ .j)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statelessNetAdvice */ .sy)());
            requirePublicNet(service);
        },
        matches: (service) => differing(service).length === 0 &&
            (service.service_info.state_public_net?.used === true || Object.keys(desired).length === 0),
        differences: differing,
        send: (service) => {
            const current = service.service_info.state_public_net;
            return client.services.updateStateful(id, {
                used: true,
                type: current?.type,
                bandwidth: current?.bandwidth,
                ...desired,
            });
        },
    };
}


/***/ })

};
