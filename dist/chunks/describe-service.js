export const id = 'describe-service';
export const ids = ['describe-service'];
export const modules = {

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeService: () => (/* binding */ describeService)
});

// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var inputs_service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service-address.js
var service_address = __webpack_require__(8777);
// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
;// CONCATENATED MODULE: ../../lib/src/actions/describe-service/report.js






function sizeOf({ service_info: { spec_info } }) {
    return spec_info && (0,api_version/* reportedSize */.LE)(spec_info);
}
function describeOutputs(service) {
    return {
        ...(0,inputs_service/* identityOf */.cu)(service),
        ...(0,service_address/* addressOutputs */.vW)(service),
        stateful: service.service_info.stateful,
        spec_id: sizeOf(service),
        containers: service.service_container_infos,
        service,
    };
}
function containerFact({ container_name, image_path, envs }) {
    const variables = envs.map((env) => env.key);
    return {
        name: services/* described */.WY.container({ name: container_name }),
        value: services/* described */.WY.containerValue({ image: image_path, variables }),
    };
}
function factsOf(service) {
    const { namespace, status, stateful, replicas, port_maps, pub_ip } = service.service_info;
    const url = (0,service_address/* serviceUrl */.Rs)(service);
    const ports = port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`);
    const counted = (0,services_service/* runningContainers */.kH)(service);
    const address = services/* described */.WY.address();
    return [
        { name: services/* described */.WY.namespace(), value: namespace },
        { name: services/* described */.WY.status(), value: status },
        { name: services/* described */.WY.kind(), value: stateful ? services/* described */.WY.stateful() : services/* described */.WY.stateless() },
        { name: services/* described */.WY.replicas(), value: replicas },
        { name: services/* described */.WY.running(), value: counted && `${counted.running} / ${counted.desired}` },
        { name: services/* described */.WY.size(), value: sizeOf(service) },
        { name: services/* described */.WY.ports(), value: ports.join(', ') },
        url === '' ? { name: address, value: pub_ip || undefined } : { name: address, value: url, page: true },
        ...service.service_container_infos.map(containerFact),
    ];
}
function descriptionOf(service) {
    const subject = (0,services_service/* serviceTitle */._B)(service);
    const { status, replicas } = service.service_info;
    const running = (0,service_address/* runningImages */.ax)(service);
    const images = typeof running === 'string' ? running : (0,message/* joined */.oR)(Object.values(running));
    const headline = services/* described */.WY.headline({ service: subject, status, replicas, images });
    return { outcome: 'unchanged', subject, headline, facts: factsOf(service) };
}

;// CONCATENATED MODULE: ../../lib/src/actions/describe-service.js







const describeService = (0,action/* defineAction */.Q)({
    name: 'describe-service',
    branding: { icon: 'info', color: 'green' },
    operations: ['listServices', 'getService'],
    groups: [credentials/* account */.ct, inputs_service/* service */.eu, service_address/* address */.hl],
    outputs: ['stateful', 'spec_id', 'containers', 'service'],
    async run(inputs, step) {
        step.observer.phase(phases/* phases */.t.reading());
        const { client, id } = await (0,inputs_service/* openService */.IH)(inputs, step);
        const found = await client.services.get(id);
        const suspended = (0,services_service/* suspensionWarning */.q)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
        step.report(descriptionOf(found));
        step.set(describeOutputs(found));
    },
});


/***/ })

};
