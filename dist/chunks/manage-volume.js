export const id = 'manage-volume';
export const ids = ['manage-volume'];
export const modules = {

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageVolume: () => (/* binding */ manageVolume)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
// EXTERNAL MODULE: ../../lib/src/messages/storage/storage.js
var storage = __webpack_require__(8588);
// EXTERNAL MODULE: ../../lib/src/changes/engine/difference.js
var difference = __webpack_require__(2140);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status-table.js
var status_table = __webpack_require__(4232);
;// CONCATENATED MODULE: ../../lib/src/changes/storage/volume.js






const volumeStatus = (0,status_table/* statusTable */.XR)((0,status_table/* operationWords */.Zz)([...status_table/* LIFECYCLE */.VD, 'mount', 'unmount']));
function volumeResource(client, name, seen) {
    let knownId = name.volume_id;
    const isIt = (volume) => volume.id === knownId || (name.volume_id === undefined && volume.name === name.volume_name);
    return {
        title: (0,storage/* volumeTitle */.f4)({ volume: name.volume_name ?? name.volume_id }),
        find: async () => {
            const direct = knownId === undefined ? undefined : await (0,errors/* ifExists */.AG)(client.volumes.get(knownId));
            const volume = direct ?? (await (0,pages/* findIn */.r9)(client.volumes.list(), isIt));
            const found = volume && volumeStatus(volume.status)?.phase !== 'gone' ? volume : undefined;
            knownId = found?.id ?? knownId;
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: volumeStatus },
    };
}
function isAttached({ status, volume_mappings }) {
    return status === 'mount_succ' || volume_mappings.length > 0;
}
function requireDetached(volume, refusal) {
    if (!isAttached(volume))
        return;
    const { name, id, status, service_name: service, volume_mappings } = volume;
    const places = volume_mappings.map(({ mount_path }) => mount_path);
    (0,engine_errors/* refuse */.TR)(refusal({ name, id, status, service, places }), (0,storage/* detachAdvice */.YW)());
}
function checkSize(volume, size) {
    const { name, id, status } = volume;
    if (status === 'create_fail' || status === 'create_timeout') {
        (0,engine_errors/* refuse */.TR)((0,storage/* volumeNeverCreated */.hq)({ name, id, status }), (0,storage/* deleteAndCreateAgain */.bJ)());
    }
    if (volume.size > size) {
        (0,engine_errors/* refuse */.TR)((0,storage/* volumeOnlyGrows */.dR)({ name, id, size: volume.size, asked: size }), (0,storage/* askForMore */.MP)({ size: volume.size }));
    }
    if (volume.size < size)
        requireDetached(volume, storage/* attachedCannotGrow */.TB);
    else if (volumeStatus(status)?.phase === 'failed') {
        (0,engine_errors/* refuse */.TR)((0,storage/* volumeFailedBefore */.pq)({ name, id, size, status }), (0,storage/* lookInConsole */.gU)());
    }
}
function desiredVolume(client, name, size, onCreated) {
    const { volume_id, volume_name } = name;
    return {
        phase: (0,storage/* waitingForVolume */.Z4)(),
        differences: (found) => found ? (0,difference/* compareFields */.z)({ size: found.size }, { size }) : (0,difference/* compareFields */.z)({}, { volume_name, size }),
        check: (found) => {
            if (found)
                checkSize(found, size);
            else if (volume_id !== undefined || volume_name === undefined) {
                (0,engine_errors/* refuse */.TR)((0,storage/* noVolumeOfThisId */.K4)({ id: volume_id }), (0,storage/* checkVolumeId */.my)());
            }
        },
        create: async () => onCreated((await client.volumes.create(volume_name ?? '', size)).id),
        update: (found) => {
            checkSize(found, size);
            return client.volumes.resize(found.id, size);
        },
        failureAdvice: (0,storage/* volumeFailureAdvice */.jW)(),
    };
}
function volumeDeletion(client) {
    return {
        phase: (0,storage/* deletingVolume */.b_)(),
        check: (found) => requireDetached(found, storage/* attachedCannotBeDeleted */.OS),
        send: (found) => {
            requireDetached(found, storage/* attachedCannotBeDeleted */.OS);
            return client.volumes.delete(found.id);
        },
    };
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/contradiction.js + 1 modules
var contradiction = __webpack_require__(6181);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-volume.js








const outputsOf = (found) => found === undefined
    ? { status: 'absent' }
    : { volume_id: found.id, volume_name: found.name, size: found.size, status: found.status, volume: found };
const STEP_GB = 10;
const DOUBTFUL_GB = 1000;
function sizeProblems(size) {
    if (size === undefined || size % STEP_GB === 0)
        return [];
    return [{ input: 'size', message: (0,storage/* sizeIsMultiple */.SA)({ step: STEP_GB, near: size - (size % STEP_GB), size }) }];
}
const NAMED = [['volume_name', 'volume_id']];
const manageVolume = (0,action/* defineAction */.Q)({
    name: 'manage-volume',
    branding: { icon: 'hard-drive', color: 'green' },
    operations: ['createVolume', 'listVolumes', 'resizeVolume', 'deleteVolume'],
    groups: [
        credentials/* account */.ct,
        (0,waiting/* waiting */.eg)('10m'),
        (0,operation/* operations */.z)(['apply', 'delete', 'get', 'list'], { apply: [...NAMED, 'size'], delete: NAMED, get: NAMED }),
    ],
    inputs: {
        volume_name: (0,input_kinds/* text */.Qq)({ pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/, takes: storage/* volumeNameForm */.oq }),
        volume_id: (0,input_kinds/* integer */.nd)({ min: 1 }),
        size: (0,input_kinds/* integer */.nd)({ min: 10, max: 1000 }),
    },
    outputs: ['volume_id', 'volume_name', 'size', 'status', 'volume', 'volumes'],
    rules: ({ size }) => sizeProblems(size),
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('manage'), __webpack_require__.e('resources'), __webpack_require__.e('services')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const options = (0,waiting/* changeOptions */.D$)(inputs, step);
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ volumes: await listResources(step, (0,storage/* volumes */.on)(), client.volumes.list()) });
        const { volume_id, volume_name, size = 0 } = inputs;
        const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)));
        const volume = (0,contradiction/* requireAgreement */.O)(either, { volume_id, volume_name }, ({ name }) => name);
        if (inputs.operation === 'get')
            await getResource(step, volume);
        else if (inputs.operation === 'delete')
            await removeResource(step, volume, volumeDeletion(client), options);
        else {
            if (size === DOUBTFUL_GB)
                step.log.warning((0,storage/* doubtfulSize */.By)());
            const desired = desiredVolume(client, inputs, size, (volume_id) => step.set({ volume_id }));
            await applyResource(step, volume, desired, options);
        }
    },
});


/***/ })

};
