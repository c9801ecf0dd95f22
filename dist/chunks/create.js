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
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _engine_absence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4384);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _engine_resource_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9615);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5209);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1038);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2143);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9686);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5329);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9638);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6100);














function serviceByName(client, space, name, seen) {
    let known;
    const resource = {
        title: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceIn */ .Tw)({ name, namespace: space.display_name }),
        status: { of: (service) => service.service_info.status, table: _engine_status_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceStatus */ .E6 },
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            known ??= (await (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .findService */ .Ln)(api, space, name))?.id;
            const found = known === undefined ? undefined : await (0,_engine_absence_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessAbsent */ .Q)(api.services.get(known));
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        known = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function planned(made) {
    const all = (of) => made.containers.flatMap(of).join(', ');
    return (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_11__/* .compareFields */ .z)({}, {
        service_name: made.service_name,
        stateful: made.stateful,
        replicas: made.replicas,
        [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es)()]: (0,_size_js__WEBPACK_IMPORTED_MODULE_10__/* .sizeText */ .lP)(made.spec),
        [_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.images()]: all((one) => [one.image_path]),
        ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(made.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(made.state_public_net),
    });
}
function deviations(made, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = made.containers.flatMap((wanted) => {
        const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name);
        if (found && (0,_images_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameImage */ .G4)(found.image_path, wanted.image_path))
            return [];
        return [
            {
                field: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.imageOf({ container: wanted.container_name }),
                before: found?.image_path ?? '',
                after: wanted.image_path,
            },
        ];
    });
    return [
        ...images,
        ...(0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_11__/* .compareFields */ .z)({ stateful, replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(port_maps) }, { stateful: made.stateful, replicas: made.replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(made.port_maps) }),
    ];
}
const ADDRESS_MS = 60_000;
async function addressed(client, service, options) {
    const { clock, observer } = options;
    if (service.service_info.pub_ip !== '')
        return service;
    const deadlineAt = Math.min(options.deadlineAt, clock.now() + ADDRESS_MS);
    const { id } = service.service_info;
    observer.phase(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.waitingForAddress());
    let last = service;
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)(async () => {
        last = await client.until(deadlineAt).services.get(id);
        options.seen?.(last);
        const { status, pub_ip } = last.service_info;
        const ending = pub_ip === '' ? {} : { ending: { service: last } };
        return { status, sentence: (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceStatus */ .E6)(status)?.sentence, ...ending };
    }, { ...options, deadlineAt });
    if ('service' in ended)
        return ended.service;
    observer.warn(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.addressMissing({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceTitle */ ._B)(last), seconds: Math.round(ended.elapsedMs / 1000) }));
    return last;
}
async function createService(client, space, made, options) {
    const { resource, remember } = serviceByName(client, space, made.service_name, options.seen);
    const result = await (0,_engine_resource_js__WEBPACK_IMPORTED_MODULE_12__/* .ensure */ .D8)(resource, {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.creating(),
        differences: (found) => (found ? deviations(made, found) : planned(made)),
        check: (found) => {
            if (!found)
                return;
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.alreadyThere({
                service: (0,_service_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceTitle */ ._B)(found),
                namespace: space.display_name,
                status: found.service_info.status,
            }), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.ifExists());
        },
        create: async () => {
            const { service_id } = await client.services.create(made);
            remember(service_id);
            options.made?.(service_id);
        },
        missing: _service_js__WEBPACK_IMPORTED_MODULE_9__/* .missingContainers */ .XS,
        isTransient: _service_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnknownImage */ .c0,
        failureAdvice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_13__/* .sentences */ .hC)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFailed */ .zB)(), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.failedStays()),
    }, options);
    if (result.outcome !== 'changed' || result.after === undefined || !made.state_public_net.used)
        return result;
    return { ...result, after: await addressed(client, result.after, options) };
}
async function createIfMissing(...[client, space, made, options]) {
    try {
        return await createService(client, space, made, options);
    }
    catch (error) {
        if (!(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR) || error.ending !== 'refused')
            throw error;
        const there = await (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .findService */ .Ln)(client.until(options.deadlineAt), space, made.service_name);
        if (there === undefined)
            throw error;
        return { there: there.id };
    }
}
async function missingImages(client, made) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return made.containers
        .filter(({ image_path }) => !known.some((image) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameImage */ .G4)(image.image_path, image_path)))
        .map(({ image_path }) => _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.imageUnknown({ image: image_path }));
}


/***/ })

};
