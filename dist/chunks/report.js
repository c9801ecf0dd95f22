export const id = 'report';
export const ids = ['report'];
export const modules = {

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeOutputs: () => (/* binding */ describeOutputs),
/* harmony export */   descriptionOf: () => (/* binding */ descriptionOf)
/* harmony export */ });
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9638);
/* harmony import */ var _client_api_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5390);
/* harmony import */ var _step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8777);
/* harmony import */ var _step_operations_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);






function sizeOf({ service_info: { spec_info } }) {
    return spec_info && (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedSize */ .LE)(spec_info);
}
function describeOutputs(service) {
    return {
        ...(0,_step_operations_service_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .c)(service),
        ...(0,_step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOutputs */ .vW)(service),
        stateful: service.service_info.stateful,
        spec_id: sizeOf(service),
        containers: service.service_container_infos,
        service,
    };
}
function containerFact({ container_name, image_path, envs }) {
    const variables = envs.map((env) => env.key);
    return {
        name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.container({ name: container_name }),
        value: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.containerValue({ image: image_path, variables }),
    };
}
function factsOf(service) {
    const { namespace, status, stateful, replicas, port_maps, pub_ip } = service.service_info;
    const url = (0,_step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceUrl */ .Rs)(service);
    const ports = port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`);
    const counted = (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_0__/* .runningContainers */ .kH)(service);
    const address = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.address();
    return [
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.namespace(), value: namespace },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.status(), value: status },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.kind(), value: stateful ? _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.stateful() : _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.stateless() },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.replicas(), value: replicas },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.running(), value: counted && `${counted.running} / ${counted.desired}` },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.size(), value: sizeOf(service) },
        { name: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.ports(), value: ports.join(', ') },
        url === '' ? { name: address, value: pub_ip || undefined } : { name: address, value: url, page: true },
        ...service.service_container_infos.map(containerFact),
    ];
}
function descriptionOf(service) {
    const subject = (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_0__.serviceTitle)(service);
    const { status, replicas } = service.service_info;
    const running = (0,_step_inputs_service_address_js__WEBPACK_IMPORTED_MODULE_3__/* .runningImages */ .ax)(service);
    const images = typeof running === 'string' ? running : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(Object.values(running));
    const headline = _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY.headline({ service: subject, status, replicas, images });
    return { outcome: 'unchanged', subject, headline, facts: factsOf(service) };
}


/***/ })

};
