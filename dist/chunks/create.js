export const id = 'create';
export const ids = ['create'];
export const modules = {

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIfMissing: () => (/* binding */ createIfMissing),
/* harmony export */   createService: () => (/* binding */ createService),
/* harmony export */   missingImages: () => (/* binding */ missingImages)
/* harmony export */ });
/* unused harmony export ADDRESS_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5390);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1759);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1038);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2143);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5327);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5329);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9638);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6100);













function serviceByName(client, namespace, name, seen) {
    let knownId;
    const resource = {
        title: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceIn */ .Tw)({ name, namespace: namespace.display_name }),
        status: { of: (service) => service.service_info.status, table: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceStatus */ .E6 },
        find: async () => {
            knownId ??= (await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .findService */ .Ln)(client, namespace, name))?.id;
            const found = knownId === undefined ? undefined : await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.services.get(knownId));
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        knownId = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function plannedDifferences(service) {
    const all = (of) => service.containers.flatMap(of).join(', ');
    return (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .compareFields */ .z)({}, {
        service_name: service.service_name,
        stateful: service.stateful,
        replicas: service.replicas,
        [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeField */ .es)()]: (0,_size_js__WEBPACK_IMPORTED_MODULE_9__/* .sizeText */ .lP)(service.spec),
        [_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.images()]: all((one) => [one.image_path]),
        ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(service.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(service.state_public_net),
    });
}
function deviations(desired, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = desired.containers.flatMap((container) => {
        const found = service.service_container_infos.find((one) => one.container_name === container.container_name);
        if (found && (0,_images_name_js__WEBPACK_IMPORTED_MODULE_5__/* .sameImage */ .G4)(found.image_path, container.image_path))
            return [];
        return [
            {
                field: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.imageOf({ container: container.container_name }),
                before: found?.image_path ?? '',
                after: container.image_path,
            },
        ];
    });
    return [
        ...images,
        ...(0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .compareFields */ .z)({ stateful, replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(port_maps) }, { stateful: desired.stateful, replicas: desired.replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(desired.port_maps) }),
    ];
}
const ADDRESS_MS = 60_000;
async function waitForAddress(client, service, options) {
    const { clock, observer } = options;
    if (service.service_info.pub_ip !== '')
        return service;
    const deadlineAt = Math.min(options.deadlineAt, clock.now() + ADDRESS_MS);
    const { services } = client.until(deadlineAt);
    const { id } = service.service_info;
    observer.phase(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePhases */ .a0.waitingForAddress());
    let last = service;
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(async () => {
        last = await services.get(id);
        options.seen?.(last);
        const { status, pub_ip } = last.service_info;
        const ending = pub_ip === '' ? {} : { ending: { service: last } };
        return { status, sentence: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceStatus */ .E6)(status)?.sentence, ...ending };
    }, { ...options, deadlineAt });
    if ('service' in ended)
        return ended.service;
    observer.warn(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.addressMissing({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceTitle */ ._B)(last), seconds: Math.round(ended.elapsedMs / 1000) }));
    return last;
}
async function createService(client, namespace, desired, options) {
    const { resource, remember } = serviceByName(client, namespace, desired.service_name, options.seen);
    const result = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_11__/* .ensure */ .D8)(resource, {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePhases */ .a0.creating(),
        differences: (found) => (found ? deviations(desired, found) : plannedDifferences(desired)),
        check: (found) => {
            if (!found)
                return;
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.alreadyThere({
                service: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceTitle */ ._B)(found),
                namespace: namespace.display_name,
                status: found.service_info.status,
            }), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.ifExists());
        },
        create: async () => {
            const { service_id } = await client.services.create(desired);
            remember(service_id);
            options.created?.(service_id);
        },
        missing: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .missingContainers */ .XS,
        isTransient: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknownImage */ .c0,
        failureAdvice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_12__/* .sentences */ .hC)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceFailed */ .zB)(), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.failedStays()),
    }, options);
    if (result.outcome !== 'changed' || result.after === undefined || !desired.state_public_net.used)
        return result;
    return { ...result, after: await waitForAddress(client, result.after, options) };
}
async function createIfMissing(...[client, namespace, desired, options]) {
    try {
        return await createService(client, namespace, desired, options);
    }
    catch (error) {
        if (!(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR) || error.ending !== 'refused')
            throw error;
        const existing = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .findService */ .Ln)(client, namespace, desired.service_name);
        if (existing === undefined)
            throw error;
        return { existingId: existing.id };
    }
}
async function missingImages(client, service) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return service.containers
        .filter(({ image_path }) => !known.some((image) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_5__/* .sameImage */ .G4)(image.image_path, image_path)))
        .map(({ image_path }) => _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.imageUnknown({ image: image_path }));
}


/***/ })

};
