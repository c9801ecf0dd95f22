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

// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var inputs_service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service-address.js
var service_address = __webpack_require__(8777);
;// CONCATENATED MODULE: ../../lib/src/actions/describe-service/report.js






function sizeOf({ service_info: { spec_info } }) {
    return spec_info && (0,api_version/* reportedSize */.LE)(spec_info);
}
function describeOutputs(service) {
    return {
        ...(0,inputs_service/* serviceOutputs */.KH)(service),
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
        { name: services/* described */.WY.running(), value: counted && `${counted.running} / ${counted.asked}` },
        { name: services/* described */.WY.size(), value: sizeOf(service) },
        { name: services/* described */.WY.ports(), value: ports.join(', ') },
        url === '' ? { name: address, value: pub_ip || undefined } : { name: address, value: url, page: true },
        ...service.service_container_infos.map(containerFact),
    ];
}
function reportDescription(step, service) {
    const title = (0,services_service/* serviceTitle */._B)(service);
    const { status, replicas } = service.service_info;
    const running = (0,service_address/* runningImages */.ax)(service);
    const images = typeof running === 'string' ? running : (0,message/* joined */.oR)(Object.values(running));
    const suspended = (0,services_service/* suspensionWarning */.q)(service);
    if (suspended !== undefined)
        step.log.warning(suspended);
    const headline = services/* described */.WY.headline({ service: title, status, replicas, images });
    step.conclude('unchanged');
    step.log.info(headline);
    step.report({ subject: title, headline, facts: factsOf(service) });
}

;// CONCATENATED MODULE: ../../lib/src/actions/describe-service.js





const describeService = (0,action/* defineAction */.Q)({
    name: 'describe-service',
    folder: 'actions/describe-service',
    title: 'Fengchao: describe a service',
    description: 'Reads everything that the platform tells of a service and hands it on as outputs.',
    branding: { icon: 'info', color: 'green' },
    operations: ['listServices', 'getService'],
    inputs: { ...credentials/* common */.sh, ...inputs_service/* service */.eu },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        stateful: 'true for a stateful service.',
        replicas: 'How many replicas it has.',
        spec_id: 'Its size by number; by its alias where the platform tells no number.',
        image_path: 'The image that it runs; a JSON object by container where there are several.',
        pub_ip: 'Its public address, where it has one.',
        url: 'The same as a web address with its first TCP port.',
        containers: 'Its containers as a JSON list, the values of their variables included.',
        service: 'All of it as one JSON object, as the platform gives it.',
    },
    rules: (_values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...(0,inputs_service/* serviceProblems */.gx)(given)],
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        step.observer.phase(phases/* phases */.t.reading());
        const id = await (0,inputs_service/* resolveService */.Wl)(inputs, client);
        step.set({ service_id: id });
        const found = await client.services.get(id);
        reportDescription(step, found);
        return describeOutputs(found);
    },
});


/***/ })

};
