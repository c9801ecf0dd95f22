export const id = 'create-or-update';
export const ids = ['create-or-update'];
export const modules = {

/***/ 934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create_or_update_create),
  optionsOf: () => (/* binding */ optionsOf),
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/changes/services/create.js
var create = __webpack_require__(6453);
// EXTERNAL MODULE: ../../lib/src/messages/services/service-inputs.js
var service_inputs = __webpack_require__(4929);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service-address.js
var service_address = __webpack_require__(8777);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js
var manage = __webpack_require__(977);
// EXTERNAL MODULE: ../../lib/src/step/operations/service.js + 1 modules
var service = __webpack_require__(6579);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
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
        : (byName.get(volume) ?? (0,errors.refuse)((0,storage/* noSuchVolume */.zO)({ volume, names: [...byName.keys()] }), (0,storage/* createVolumeFirst */.lL)()));
}
function mountInfo(mounts, idOf) {
    const info = {};
    for (const { volume, mount_path } of mounts) {
        const id = idOf(volume);
        if (info[id] !== undefined)
            (0,errors.refuse)((0,storage/* mountedTwice */.Pb)({ volume, id }));
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
async function create_or_update_create(fails, client, namespace, requested, options, step) {
    const request = await buildNewService(client, namespace.id, requested);
    if (options.dryRun)
        for (const image of await (0,create/* missingImages */.fR)(client, request))
            step.log.warning(image);
    const created = (service_id) => step.set({ service_id });
    const createOne = fails ? create/* createService */.sR : create/* createIfMissing */.cw;
    const result = await createOne(client, namespace, request, { ...options, created });
    if ('existingId' in result)
        return result.existingId;
    const title = service_inputs/* newService */.IL.title({ name: requested.service_name, namespace: namespace.display_name });
    (0,manage.reportManaged)(step, title, result, (0,resource/* operationOf */.z)(result, false));
    return undefined;
}
async function update(client, id, requested, inputs, isProvided, options, step) {
    const { explicitRequestOf, reconcile } = await Promise.all(/* import() */[__webpack_require__.e('existing'), __webpack_require__.e('scaling'), __webpack_require__.e('sequence'), __webpack_require__.e('secret-key'), __webpack_require__.e('image-rollout')]).then(__webpack_require__.bind(__webpack_require__, 5492));
    const { leaveUnchanged } = await Promise.all(/* import() */[__webpack_require__.e('secret-key')]).then(__webpack_require__.bind(__webpack_require__, 4352));
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
