export const id = 'create-or-update';
export const ids = ['create-or-update'];
export const modules = {

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create),
  optionsOf: () => (/* binding */ optionsOf),
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/scaling.js
var scaling = __webpack_require__(85);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services_services = __webpack_require__(5390);
// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/engine/difference.js
var difference = __webpack_require__(2140);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
// EXTERNAL MODULE: ../../lib/src/changes/images/name.js
var images_name = __webpack_require__(2143);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/changes/services/ports.js
var ports = __webpack_require__(5329);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/changes/services/size.js
var size = __webpack_require__(6100);
;// CONCATENATED MODULE: ../../lib/src/changes/services/create.js













function serviceByName(client, namespace, name, seen) {
    let knownId;
    const resource = {
        title: (0,services_services/* serviceIn */.Tw)({ name, namespace: namespace.display_name }),
        status: { of: (service) => service.service_info.status, table: services_service/* serviceStatus */.E6 },
        find: async () => {
            knownId ??= (await (0,lookup.findService)(client, namespace, name))?.id;
            const found = knownId === undefined ? undefined : await (0,errors/* ifExists */.AG)(client.services.get(knownId));
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
    return (0,difference/* compareFields */.z)({}, {
        service_name: service.service_name,
        stateful: service.stateful,
        replicas: service.replicas,
        [(0,scaling/* sizeField */.es)()]: (0,size/* sizeText */.lP)(service.spec),
        [services_services/* creation */.Ix.images()]: all((one) => [one.image_path]),
        ports: (0,ports/* portText */.Z)(service.port_maps),
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
        if (found && (0,images_name/* sameImage */.G4)(found.image_path, container.image_path))
            return [];
        return [
            {
                field: services_services/* creation */.Ix.imageOf({ container: container.container_name }),
                before: found?.image_path ?? '',
                after: container.image_path,
            },
        ];
    });
    return [
        ...images,
        ...(0,difference/* compareFields */.z)({ stateful, replicas, ports: (0,ports/* portText */.Z)(port_maps) }, { stateful: desired.stateful, replicas: desired.replicas, ports: (0,ports/* portText */.Z)(desired.port_maps) }),
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
    observer.phase(services_services/* servicePhases */.a0.waitingForAddress());
    let last = service;
    const ended = await (0,wait/* waitFor */.f)(async () => {
        last = await services.get(id);
        options.seen?.(last);
        const { status, pub_ip } = last.service_info;
        const ending = pub_ip === '' ? {} : { ending: { service: last } };
        return { status, sentence: (0,services_service/* serviceStatus */.E6)(status)?.sentence, ...ending };
    }, { ...options, deadlineAt });
    if ('service' in ended)
        return ended.service;
    observer.warn(services_services/* creation */.Ix.addressMissing({ service: (0,services_service.serviceTitle)(last), seconds: Math.round(ended.elapsedMs / 1000) }));
    return last;
}
async function createService(client, namespace, desired, options) {
    const { resource, remember } = serviceByName(client, namespace, desired.service_name, options.seen);
    const result = await (0,apply/* ensure */.D8)(resource, {
        phase: services_services/* servicePhases */.a0.creating(),
        differences: (found) => (found ? deviations(desired, found) : plannedDifferences(desired)),
        check: (found) => {
            if (!found)
                return;
            (0,engine_errors.refuse)(services_services/* creation */.Ix.alreadyThere({
                service: (0,services_service.serviceTitle)(found),
                namespace: namespace.display_name,
                status: found.service_info.status,
            }), services_services/* creation */.Ix.ifExists());
        },
        create: async () => {
            const { service_id } = await client.services.create(desired);
            remember(service_id);
            options.created?.(service_id);
        },
        missing: services_service/* missingContainers */.XS,
        isTransient: services_service/* isUnknownImage */.c0,
        failureAdvice: (0,message/* sentences */.hC)((0,services_services/* serviceFailed */.zB)(), services_services/* creation */.Ix.failedStays()),
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
        if (!(error instanceof engine_errors/* ChangeError */.P) || error.ending !== 'refused')
            throw error;
        const existing = await (0,lookup.findService)(client, namespace, desired.service_name);
        if (existing === undefined)
            throw error;
        return { existingId: existing.id };
    }
}
async function missingImages(client, service) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return service.containers
        .filter(({ image_path }) => !known.some((image) => (0,images_name/* sameImage */.G4)(image.image_path, image_path)))
        .map(({ image_path }) => services_services/* creation */.Ix.imageUnknown({ image: image_path }));
}

// EXTERNAL MODULE: ../../lib/src/messages/services/service-inputs.js
var service_inputs = __webpack_require__(4929);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service-address.js
var service_address = __webpack_require__(8777);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js
var manage = __webpack_require__(977);
// EXTERNAL MODULE: ../../lib/src/step/operations/service.js + 1 modules
var service = __webpack_require__(6579);
// EXTERNAL MODULE: ../../lib/src/messages/storage/storage.js
var storage = __webpack_require__(8588);
;// CONCATENATED MODULE: ../../lib/src/actions/create-service/volumes.js


const isId = (volume) => /^\d+$/.test(volume);
async function lookUpVolumeIds(client, mounts) {
    const byName = new Map();
    if (mounts.some(({ volume }) => !isId(volume))) {
        for await (const { id, name } of client.volumes.list())
            byName.set(name, String(id));
    }
    return (volume) => isId(volume)
        ? volume
        : (byName.get(volume) ?? (0,engine_errors.refuse)((0,storage/* noSuchVolume */.zO)({ volume, names: [...byName.keys()] }), (0,storage/* createVolumeFirst */.lL)()));
}
function mountInfo(mounts, idOf) {
    const info = {};
    for (const { volume, mount_path } of mounts) {
        const id = idOf(volume);
        if (info[id] !== undefined)
            (0,engine_errors.refuse)((0,storage/* mountedTwice */.Pb)({ volume, id }));
        info[id] = mount_path;
    }
    return info;
}
async function buildNewService(client, namespace_id, requested) {
    const idOf = await lookUpVolumeIds(client, requested.containers.flatMap((one) => one.mounts));
    const containers = requested.containers.map(({ mounts, ...one }) => ({
        ...one,
        volume_info: mountInfo(mounts, idOf),
    }));
    return { ...requested, namespace_id, containers };
}

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/create-or-update.js







function optionsOf(inputs, step) {
    const options = (0,service.serviceOptions)(inputs, step);
    const seen = (service) => {
        options.seen?.(service);
        step.set((0,service_address/* addressOutputs */.vW)(service));
    };
    return { ...options, seen };
}
async function create(fails, client, namespace, requested, options, step) {
    const request = await buildNewService(client, namespace.id, requested);
    if (options.dryRun)
        for (const image of await missingImages(client, request))
            step.log.warning(image);
    const created = (service_id) => step.set({ service_id });
    const createOne = fails ? createService : createIfMissing;
    const result = await createOne(client, namespace, request, { ...options, created });
    if ('existingId' in result)
        return result.existingId;
    const title = service_inputs/* newService */.IL.title({ name: requested.service_name, namespace: namespace.display_name });
    (0,manage.reportManaged)(step, title, result, (0,resource/* operationOf */.z)(result, false));
    return undefined;
}
async function update(client, id, requested, inputs, isProvided, options, step) {
    const { explicitRequestOf, reconcile, leaveUnchanged } = await Promise.all(/* import() */[__webpack_require__.e('existing'), __webpack_require__.e('operations-images'), __webpack_require__.e('sequence'), __webpack_require__.e('services-scaling')]).then(__webpack_require__.bind(__webpack_require__, 5492));
    if (inputs.if_exists !== 'update')
        return (0,service.reportService)(step, await leaveUnchanged(client, id, options), service_inputs/* newService */.IL.leftAsItIs());
    const { findDrift } = await Promise.all(/* import() */[__webpack_require__.e('drift')]).then(__webpack_require__.bind(__webpack_require__, 2846));
    const explicit = explicitRequestOf(inputs, isProvided);
    const result = await reconcile(client, id, requested, explicit, options);
    for (const what of findDrift(client, result.after, requested, explicit))
        step.log.warning(service_inputs/* newService */.IL.keeps({ what }));
    (0,service.reportService)(step, result, service_inputs/* newService */.IL.broughtTo());
}


/***/ })

};
