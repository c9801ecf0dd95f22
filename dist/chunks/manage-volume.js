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

// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
// EXTERNAL MODULE: ../../lib/src/messages/storage/storage.js
var storage = __webpack_require__(8588);
// EXTERNAL MODULE: ../../lib/src/changes/engine/absence.js
var absence = __webpack_require__(4384);
// EXTERNAL MODULE: ../../lib/src/changes/engine/difference.js
var difference = __webpack_require__(2140);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
;// CONCATENATED MODULE: ../../lib/src/changes/storage/volume.js






function volumeResource(client, name, seen) {
    let known = name.volume_id;
    const isIt = (volume) => volume.id === known || (name.volume_id === undefined && volume.name === name.volume_name);
    return {
        title: (0,storage/* volumeTitle */.f4)({ volume: name.volume_name ?? name.volume_id }),
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            const direct = known === undefined ? undefined : await (0,absence/* unlessAbsent */.Q)(api.volumes.get(known));
            const volume = direct ?? (await (0,pages/* findIn */.r9)(api.volumes.list(), isIt));
            const found = volume && (0,engine_status/* volumeStatus */.VA)(volume.status)?.phase !== 'gone' ? volume : undefined;
            known = found?.id ?? known;
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: engine_status/* volumeStatus */.VA },
    };
}
function isAttached({ status, volume_mappings }) {
    return status === 'mount_succ' || volume_mappings.length > 0;
}
function needFree(volume, refusal) {
    if (!isAttached(volume))
        return;
    const { name, id, status, service_name: service, volume_mappings } = volume;
    const places = volume_mappings.map(({ mount_path }) => mount_path);
    (0,errors/* refuse */.TR)(refusal({ name, id, status, service, places }), (0,storage/* detachAdvice */.YW)());
}
function checkSize(volume, size) {
    const { name, id, status } = volume;
    if (status === 'create_fail' || status === 'create_timeout') {
        (0,errors/* refuse */.TR)((0,storage/* volumeNeverCreated */.hq)({ name, id, status }), (0,storage/* deleteAndCreateAgain */.bJ)());
    }
    if (volume.size > size) {
        (0,errors/* refuse */.TR)((0,storage/* volumeOnlyGrows */.dR)({ name, id, size: volume.size, asked: size }), (0,storage/* askForMore */.MP)({ size: volume.size }));
    }
    if (volume.size < size)
        needFree(volume, storage/* attachedCannotGrow */.TB);
    else if ((0,engine_status/* volumeStatus */.VA)(status)?.phase === 'failed') {
        (0,errors/* refuse */.TR)((0,storage/* volumeFailedBefore */.pq)({ name, id, size, status }), (0,storage/* lookInConsole */.gU)());
    }
}
function desiredVolume(client, name, size, made) {
    const { volume_id, volume_name } = name;
    return {
        phase: (0,storage/* waitingForVolume */.Z4)(),
        differences: (found) => found ? (0,difference/* compareFields */.z)({ size: found.size }, { size }) : (0,difference/* compareFields */.z)({}, { volume_name, size }),
        check: (found) => {
            if (found)
                checkSize(found, size);
            else if (volume_id !== undefined || volume_name === undefined) {
                (0,errors/* refuse */.TR)((0,storage/* noVolumeOfThisId */.K4)({ id: volume_id }), (0,storage/* checkVolumeId */.my)());
            }
        },
        create: async () => made((await client.volumes.create(volume_name ?? '', size)).id),
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
        check: (found) => needFree(found, storage/* attachedCannotBeDeleted */.OS),
        send: (found) => {
            needFree(found, storage/* attachedCannotBeDeleted */.OS);
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
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
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
    folder: 'actions/manage-volume',
    title: 'Fengchao: manage a volume',
    description: 'Makes a cloud volume where it is missing or grows it, and waits; deletes one, reads one or lists all.',
    branding: { icon: 'hard-drive', color: 'green' },
    operations: ['createVolume', 'listVolumes', 'resizeVolume', 'deleteVolume'],
    inputs: {
        ...credentials/* common */.sh,
        ...(0,waiting/* waiting */.e)('10m'),
        operation: (0,manage/* operation */.MQ)('apply', 'delete', 'get', 'list'),
        volume_name: (0,input_kinds/* text */.Qq)({
            description: 'Name of the volume.',
            pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/,
            get takes() {
                return (0,storage/* volumeNameForm */.oq)();
            },
        }),
        volume_id: (0,input_kinds/* integer */.nd)({
            description: 'Id of the volume, instead of its name; where both are given, they have to name the same volume.',
            min: 1,
        }),
        size: (0,input_kinds/* integer */.nd)({
            description: 'Size in GB that apply brings it to: a multiple of 10, from 10 to 990.',
            min: 10,
            max: 1000,
        }),
    },
    outputs: {
        volume_id: 'Id of the volume; there also where its creation failed.',
        volume_name: 'Its name.',
        size: 'Its size in GB.',
        status: "The platform's last word for it; absent where it is not there.",
        volume: 'It as one JSON object; after a deletion as it was.',
        volumes: 'All volumes as a JSON list, for operation list.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,manage/* missing */.LO)(values.operation, { apply: [...NAMED, 'size'], delete: NAMED, get: NAMED }, given),
        ...sizeProblems(values.size),
    ],
    async run(inputs, step) {
        const options = (0,waiting/* changeOptions */.D)(inputs, step);
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        if (inputs.operation === 'list')
            return { volumes: await (0,manage/* listResources */.U2)(step, (0,storage/* volumes */.on)(), client.volumes.list()), operation: 'read' };
        const { volume_id, volume_name } = inputs;
        const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)));
        const volume = (0,contradiction/* requireAgreement */.O)(either, { volume_id, volume_name }, ({ name }) => name);
        if (inputs.operation === 'get') {
            await (0,manage/* getResource */.hZ)(step, volume, options.deadlineAt);
            return { operation: 'read' };
        }
        if (inputs.operation === 'delete')
            return { operation: (await (0,manage/* removeResource */.ls)(step, volume, volumeDeletion(client), options)).operation };
        const { size = 0 } = inputs;
        if (size === DOUBTFUL_GB)
            step.log.warning((0,storage/* doubtfulSize */.By)());
        const wanted = desiredVolume(client, inputs, size, (volume_id) => step.set({ volume_id }));
        return { operation: (await (0,manage/* applyResource */.NT)(step, volume, wanted, options)).operation };
    },
});


/***/ })

};
