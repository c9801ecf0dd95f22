export const id = 985;
export const ids = [985];
export const modules = {

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
function parseImage(image) {
    const colon = image.indexOf(':', image.lastIndexOf('/') + 1);
    return colon === -1
        ? { repository: image, tag: 'latest' }
        : { repository: image.slice(0, colon), tag: image.slice(colon + 1) };
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.repository === b.repository && a.tag === b.tag;
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText),
/* harmony export */   u: () => (/* binding */ portChange)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);


function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceChange */ .uK)(client, id, options),
        what: `have the ports ${ports}`,
        phase: 'Changing the ports',
        matches: (service) => portsOf(service) === ports,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createService: () => (/* binding */ createService),
/* harmony export */   createUnlessThere: () => (/* binding */ createUnlessThere),
/* harmony export */   missingImages: () => (/* binding */ missingImages)
/* harmony export */ });
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7467);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1237);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8480);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9017);
/* harmony import */ var _port_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9982);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8602);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5351);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6424);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8504);










function serviceByName(client, space, name, seen) {
    let known;
    const resource = {
        title: `Service ${name} in space ${space.display_name}`,
        status: { of: (service) => service.service_info.status, table: _statuses_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceStatus */ .E6 },
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            known ??= (await (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpService */ .cu)(api, space, name))?.id;
            const found = known === undefined ? undefined : await (0,_absence_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessAbsent */ .Q)(api.services.get(known));
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
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .differences */ .t)({}, {
        service_name: made.service_name,
        stateful: made.stateful,
        replicas: made.replicas,
        size: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeText */ .lP)(made.spec),
        images: all((one) => [one.image_path]),
        ports: (0,_port_change_js__WEBPACK_IMPORTED_MODULE_3__/* .portText */ .Z)(made.port_maps),
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
        if (found && (0,_image_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameImage */ .G4)(found.image_path, wanted.image_path))
            return [];
        return [{ field: `image of ${wanted.container_name}`, before: found?.image_path ?? '', after: wanted.image_path }];
    });
    return [
        ...images,
        ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .differences */ .t)({ stateful, replicas, ports: (0,_port_change_js__WEBPACK_IMPORTED_MODULE_3__/* .portText */ .Z)(port_maps) }, { stateful: made.stateful, replicas: made.replicas, ports: (0,_port_change_js__WEBPACK_IMPORTED_MODULE_3__/* .portText */ .Z)(made.port_maps) }),
    ];
}
function createService(client, space, made, options) {
    const { resource, remember } = serviceByName(client, space, made.service_name, options.seen);
    return (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .ensure */ .D8)(resource, {
        phase: 'Creating the service',
        differences: (found) => (found ? deviations(made, found) : planned(made)),
        check: (found) => {
            if (!found)
                return;
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceTitle */ ._B)(found)} is there already in space ${space.display_name}, with status "${found.service_info.status}".`, 'Set if_exists: skip to leave it as it is, or if_exists: update to bring it to what is asked.');
        },
        create: async () => {
            const { service_id } = await client.services.create(made);
            remember(service_id);
            options.made?.(service_id);
        },
        failureAdvice: `${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceFailureAdvice */ .ko)()} The service that failed stays there: delete it before it is created anew.`,
    }, options);
}
async function createUnlessThere(...[client, space, made, options]) {
    try {
        return await createService(client, space, made, options);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6) || error.ending !== 'refused')
            throw error;
        const there = await (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpService */ .cu)(client.until(options.deadlineAt), space, made.service_name);
        if (there === undefined)
            throw error;
        return { there: there.id };
    }
}
async function missingImages(client, made) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return made.containers
        .filter(({ image_path }) => !known.some((image) => (0,_image_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameImage */ .G4)(image.image_path, image_path)))
        .map(({ image_path }) => `${image_path} is not among the images that this account can run.`);
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);


function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const { id, spec_alias } = service.service_info.spec_info ?? {};
    return String(('spec_id' in asked ? (id ?? spec_alias) : (spec_alias ?? id)) ?? '');
}
function hasSize(client, service, asked) {
    return (0,_client_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: `have size ${sizeText(asked)}`,
        phase: 'Changing the size',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the size', 'Leave the size out, or create the service anew with another one.'),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: 'size', before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
}


/***/ })

};
