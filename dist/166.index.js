export const id = 166;
export const ids = [166];
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
function wantedVolume(client, name, size, made) {
    const { volume_id, volume_name } = name;
    return {
        phase: (0,storage/* waitingForVolume */.Z4)(),
        differences: (found) => found ? (0,difference/* differences */.t)({ size: found.size }, { size }) : (0,difference/* differences */.t)({}, { volume_name, size }),
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
            return { volumes: await (0,manage/* listed */.KE)(step, (0,storage/* volumes */.on)(), client.volumes.list()), operation: 'read' };
        const { volume_id, volume_name } = inputs;
        const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)));
        const volume = (0,contradiction/* agreeing */.H)(either, { volume_id, volume_name }, ({ name }) => name);
        if (inputs.operation === 'get') {
            await (0,manage/* got */.Lt)(step, volume, options.deadlineAt);
            return { operation: 'read' };
        }
        if (inputs.operation === 'delete')
            return { operation: (await (0,manage/* deleted */.KF)(step, volume, volumeDeletion(client), options)).operation };
        const { size = 0 } = inputs;
        if (size === DOUBTFUL_GB)
            step.log.warning((0,storage/* doubtfulSize */.By)());
        const wanted = wantedVolume(client, inputs, size, (volume_id) => step.set({ volume_id }));
        return { operation: (await (0,manage/* applied */.Ic)(step, volume, wanted, options)).operation };
    },
});


/***/ }),

/***/ 4384:
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

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
function text(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function differences(current, asked) {
    return Object.entries(asked)
        .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
        .filter(({ before, after }) => before !== after);
}


/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ loadBalancerStatus),
/* harmony export */   E6: () => (/* binding */ serviceStatus),
/* harmony export */   RM: () => (/* binding */ tagStatus),
/* harmony export */   VA: () => (/* binding */ volumeStatus),
/* harmony export */   XP: () => (/* binding */ tagStatusWord),
/* harmony export */   v$: () => (/* binding */ NO_TAG)
/* harmony export */ });
/* unused harmony export TAG_STATUS_WORDS */
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);

function tableOf(entries) {
    const words = new Map(entries.map((entry) => [entry[0], entry]));
    return (word) => {
        const entry = words.get(word);
        if (entry === undefined)
            return undefined;
        const [, phase, sentence, family] = entry;
        return { phase, sentence: sentence(), ...(family === undefined ? {} : { family }) };
    };
}
const OPERATIONS = [
    ['create', 'creating'],
    ['update', 'updating'],
    ['resize', 'resizing'],
    ['restart', 'restarting'],
    ['delete', 'deleting'],
];
const MOUNTING = [
    ['mount', 'mounting'],
    ['unmount', 'unmounting'],
];
function grammar(operations) {
    return operations.flatMap(([operation, going]) => {
        const { doing, succeeded, failed, timedOut } = _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2[operation];
        return [
            [going, 'pending', doing, operation],
            [`${operation}_succ`, operation === 'delete' ? 'gone' : 'succeeded', succeeded, operation],
            [`${operation}_fail`, 'failed', failed, operation],
            [`${operation}_timeout`, 'failed', timedOut, operation],
        ];
    });
}
const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const NO_TAG = 'absent';
const serviceStatus = tableOf(grammar(OPERATIONS));
const volumeStatus = tableOf([...grammar(OPERATIONS), ...grammar(MOUNTING)]);
const loadBalancerStatus = tableOf([
    ['CREATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.creating],
    ['UPDATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.updating],
    ['DELETING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.deleting],
    ['WORKING', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.working],
    ['FAILED', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.failed],
    ['ERROR', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.failed],
]);
const tagStatus = tableOf([
    [NO_TAG, 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.absent],
    ['init', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.waiting],
    ['building', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.building],
    ['build_succ', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.built],
    ['build_fail', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.failed],
]);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* unused harmony export MOST_PAGES */
/* harmony import */ var _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);


const MOST_PAGES = 500;
async function* pages(limit, fetchPage) {
    let offset = 0;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV((0,_messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .endlessList */ .jS)({ pages: MOST_PAGES, items: offset }), {
        operation: 'list',
        status: 200,
        requestId: undefined,
    });
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   TS: () => (/* binding */ tagIs),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lj: () => (/* binding */ loadBalancerIs)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

function operation(en, zh) {
    return {
        doing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it is being ${en.doing}`, zh: `正在${zh}` }),
        succeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it was ${en.past}`, zh: `${zh}成功` }),
        failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it could not be ${en.past}`, zh: `${zh}失败` }),
        timedOut: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
            en: `it was not ${en.past} within the platform’s own time limit`,
            zh: `平台未能在其自身时限内完成${zh}`,
        }),
    };
}
const statusOf = {
    create: operation({ doing: 'created', past: 'created' }, '创建'),
    update: operation({ doing: 'updated', past: 'updated' }, '更新'),
    resize: operation({ doing: 'resized', past: 'resized' }, '调整'),
    restart: operation({ doing: 'restarted', past: 'restarted' }, '重启'),
    delete: operation({ doing: 'deleted', past: 'deleted' }, '删除'),
    mount: operation({ doing: 'attached', past: 'attached' }, '挂载'),
    unmount: operation({ doing: 'detached', past: 'detached' }, '卸载'),
};
const loadBalancerIs = {
    creating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being created', zh: '正在创建' }),
    updating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being changed', zh: '正在变更' }),
    deleting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being deleted', zh: '正在删除' }),
    working: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is running', zh: '运行正常' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it failed', zh: '已失败' }),
};
const tagIs = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is not in the repository yet', zh: '镜像仓库中尚未出现该标签' }),
    waiting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build has not started', zh: '构建尚未开始' }),
    building: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being built', zh: '正在构建' }),
    built: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it was built', zh: '构建成功' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build failed', zh: '构建失败' }),
};
const presence = {
    there: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it exists', zh: '已存在' }),
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it does not exist', zh: '不存在' }),
};


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   jS: () => (/* binding */ endlessList),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const misfit = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ at, expected, got }) => `${at || 'the answer'} must be ${expected} but is ${got}`,
    zh: ({ at, expected, got }) => `${at || '响应'} 应为${expected}，实际为${got}`,
});
const expected = {
    text: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'text', zh: '文本' }),
    number: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number', zh: '数字' }),
    integer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a whole number', zh: '整数' }),
    boolean: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'true or false', zh: ' true 或 false' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    object: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an object', zh: '对象' }),
    json: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'JSON', zh: ' JSON' }),
    smallJson: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ values, depth }) => `JSON of at most ${values} values, nested at most ${depth} deep`,
        zh: ({ values, depth }) => `至多 ${values} 个值、嵌套至多 ${depth} 层的 JSON`,
    }),
    token: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a token of at least 16 letters, digits and signs', zh: '至少 16 个字母、数字和符号的 Token' }),
    lifetime: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number of seconds from now on', zh: '从现在起的秒数' }),
    privateKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a private key as PEM text', zh: ' PEM 格式的私钥' }),
};
const found = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'absent', zh: '缺失' }),
    null: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'null', zh: ' null' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    type: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ type }) => `of type ${type}`,
        zh: ({ type }) => ` ${type} 类型`,
    }),
};
const endlessList = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ pages, items }) => `Could not read a list to its end: the platform went on after ${pages} pages with ${items} items.`,
    zh: ({ pages, items }) => `无法读完列表：平台在 ${pages} 页（${items} 项）之后仍有后续页。`,
});


/***/ }),

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ mountForm),
/* harmony export */   By: () => (/* binding */ doubtfulSize),
/* harmony export */   K4: () => (/* binding */ noVolumeOfThisId),
/* harmony export */   MP: () => (/* binding */ askForMore),
/* harmony export */   OS: () => (/* binding */ attachedCannotBeDeleted),
/* harmony export */   Pb: () => (/* binding */ mountedTwice),
/* harmony export */   SA: () => (/* binding */ sizeIsMultiple),
/* harmony export */   TB: () => (/* binding */ attachedCannotGrow),
/* harmony export */   YW: () => (/* binding */ detachAdvice),
/* harmony export */   Z4: () => (/* binding */ waitingForVolume),
/* harmony export */   bJ: () => (/* binding */ deleteAndCreateAgain),
/* harmony export */   b_: () => (/* binding */ deletingVolume),
/* harmony export */   dR: () => (/* binding */ volumeOnlyGrows),
/* harmony export */   f4: () => (/* binding */ volumeTitle),
/* harmony export */   gU: () => (/* binding */ lookInConsole),
/* harmony export */   hq: () => (/* binding */ volumeNeverCreated),
/* harmony export */   jW: () => (/* binding */ volumeFailureAdvice),
/* harmony export */   lL: () => (/* binding */ createVolumeFirst),
/* harmony export */   my: () => (/* binding */ checkVolumeId),
/* harmony export */   on: () => (/* binding */ volumes),
/* harmony export */   oq: () => (/* binding */ volumeNameForm),
/* harmony export */   pq: () => (/* binding */ volumeFailedBefore),
/* harmony export */   zO: () => (/* binding */ noSuchVolume)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const volumeTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume }) => `Volume ${volume}`,
    zh: ({ volume }) => `云硬盘 ${volume}`,
});
const volumes = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'volumes', zh: '云硬盘' });
const waitingForVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the volume', zh: '等待云硬盘' });
const deletingVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the volume', zh: '删除云硬盘' });
const attachedTo = {
    en: ({ name, id, service, places, status }) => `Volume ${name} (${id}) is attached to ${service ? `service ${service}` : 'a service of this account'}${places.length > 0 ? ` at ${places.join(', ')}` : ''} (status "${status}")`,
    zh: ({ name, id, service, places, status }) => `云硬盘 ${name} (${id}) 已挂载到${service ? `服务 ${service}` : '当前账号的某个服务'}${places.length > 0 ? `（路径 ${places.join('、')}）` : ''}（状态“${status}”）`,
};
const attachedCannotGrow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot grow an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法对已挂载的云硬盘扩容。`,
});
const attachedCannotBeDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot delete an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法删除已挂载的云硬盘。`,
});
const detachAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A volume is detached only when its service is deleted: delete the service (delete-service), run this step again, and then create the service again with the volume.',
    zh: '只有删除服务才能卸载云硬盘：请先删除该服务（delete-service），再重新运行此步骤，然后带上该云硬盘重新创建服务。',
});
const volumeNeverCreated = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, status }) => `Volume ${name} (${id}) could not be created (status "${status}"), so it cannot be used or grown.`,
    zh: ({ name, id, status }) => `云硬盘 ${name} (${id}) 创建失败（状态“${status}”），无法使用或扩容。`,
});
const deleteAndCreateAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Delete it (operation: delete) and apply it again.',
    zh: '请先删除（operation: delete），再重新 apply。',
});
const volumeOnlyGrows = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, asked }) => `Volume ${name} (${id}) has ${size} GB, more than the requested ${asked} GB, and a volume cannot be shrunk.`,
    zh: ({ name, id, size, asked }) => `云硬盘 ${name} (${id}) 为 ${size} GB，大于所请求的 ${asked} GB，而云硬盘无法缩容。`,
});
const askForMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `Request at least ${size} GB, or create a smaller volume under another name and move the data.`,
    zh: ({ size }) => `请至少请求 ${size} GB，或以其他名称创建较小的云硬盘并迁移数据。`,
});
const volumeFailedBefore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, status }) => `Volume ${name} (${id}) already has ${size} GB, but its last operation ended with the status "${status}", and the API has no operation that would repair it.`,
    zh: ({ name, id, size, status }) => `云硬盘 ${name} (${id}) 已是 ${size} GB，但其上一次操作以状态“${status}”结束，而 API 没有可以修复它的操作。`,
});
const lookInConsole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the volume in the console (https://c.163.com/dashboard).',
    zh: '请在控制台（https://c.163.com/dashboard）查看该云硬盘。',
});
const noVolumeOfThisId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `There is no volume with the id ${id}, and the platform chooses the id of a new volume.`,
    zh: ({ id }) => `不存在 id 为 ${id} 的云硬盘，而新云硬盘的 id 由平台分配。`,
});
const checkVolumeId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the input volume_id, or give volume_name alone to create a volume.',
    zh: '请检查输入 volume_id，或只填 volume_name 来创建云硬盘。',
});
const volumeFailureAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the volume in the console (https://c.163.com/dashboard). A volume that could not be created must be deleted (operation: delete) before you apply it again.',
    zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该云硬盘。创建失败的云硬盘须先删除（operation: delete），再重新 apply。',
});
const volumeNameForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: '1 to 32 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
    zh: '1 到 32 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
});
const sizeIsMultiple = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ step, near, size }) => `must be a multiple of ${step}, such as ${near}; got ${size}`,
    zh: ({ step, near, size }) => `应为 ${step} 的倍数，例如 ${near}，实际为 ${size}`,
});
const doubtfulSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API reference contradicts itself about 1000 GB. If the platform rejects this size, use 990.',
    zh: 'API 文档对 1000 GB 的说法自相矛盾。如果平台拒绝该容量，请改用 990。',
});
const mountForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ given }) => `must be the id or name of a volume and its mount path, such as data:/var/lib/data; got ${given}`,
    zh: ({ given }) => `应为云硬盘的 id 或名称加挂载路径，例如 data:/var/lib/data，实际为 ${given}`,
});
const noSuchVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, names }) => `There is no volume "${volume}". Available: ${names.join(', ') || 'none'}.`,
    zh: ({ volume, names }) => `没有云硬盘“${volume}”。${names.length > 0 ? `现有云硬盘：${names.join('、')}` : '当前账号没有云硬盘'}。`,
});
const createVolumeFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create it first with manage-volume.',
    zh: '请先用 manage-volume 创建。',
});
const mountedTwice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, id }) => `Volume ${volume} (${id}) appears twice, but a volume can be mounted only once.`,
    zh: ({ volume, id }) => `云硬盘 ${volume} (${id}) 出现了两次，而一个云硬盘只能挂载一次。`,
});


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ agreeing),
  o: () => (/* binding */ idProblems)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/step/contradictions.js

const idAndName = (0,message/* message */.iU)({
    en: ({ idInput, id, nameInput, name, found }) => `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
    zh: ({ idInput, id, nameInput, name, found }) => `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
});
const giveOneOf = (0,message/* message */.iU)({
    en: ({ idInput, nameInput }) => `Give ${idInput} or ${nameInput}, not both.`,
    zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
});
const idOfNew = (0,message/* message */.iU)({
    en: ({ operation }) => `cannot be combined with operation ${operation}: the platform chooses the id of a new resource`,
    zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
});

;// CONCATENATED MODULE: ../../lib/src/step/inputs/contradiction.js


function agreeing(resource, inputs, nameOf) {
    const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs);
    if (id === undefined || name === undefined)
        return resource;
    const find = async (deadlineAt) => {
        const thing = await resource.find(deadlineAt);
        const found = thing === undefined ? name : nameOf(thing);
        if (found === name)
            return thing;
        const facts = { idInput, id, nameInput, name: String(name), found: String(found) };
        return (0,errors/* refuse */.TR)(idAndName(facts), giveOneOf({ idInput, nameInput }));
    };
    return { ...resource, find };
}
function idProblems(operation, making, input, given) {
    return operation === making && given(input) ? [{ input, message: idOfNew({ operation }) }] : [];
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);

function waiting(timeout) {
    return {
        wait: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true, guards: true }),
        timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
            guards: true,
        }),
        dry_run: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
            guards: true,
        }),
    };
}
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ applied),
  KF: () => (/* binding */ deleted),
  wW: () => (/* binding */ directOptions),
  PA: () => (/* binding */ dryRun),
  Lt: () => (/* binding */ got),
  KE: () => (/* binding */ listed),
  LO: () => (/* binding */ missing),
  MQ: () => (/* binding */ operation),
  LF: () => (/* binding */ read),
  JV: () => (/* binding */ tellManaged)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/operations.js

const requiredFor = (0,message/* message */.iU)({
    en: ({ operation, others }) => `is required for operation ${operation}${others.length > 0 ? `, unless ${others.join(' or ')} is given` : ''}`,
    zh: ({ operation, others }) => `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
});

;// CONCATENATED MODULE: ../../lib/src/step/operations/manage.js


function operation(first, ...others) {
    return (0,input_kinds/* choice */.Yq)({
        description: 'What to do.',
        allowed: [first, ...others],
        default: first,
        guards: true,
        refuseEmpty: true,
    });
}
const dryRun = {
    dry_run: (0,input_kinds/* boolean */.zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
        guards: true,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        return [{ input: first, message: requiredFor({ operation: chosen, others: names.slice(1) }) }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const machinery = () => __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 2450));
async function tellManaged(step, title, result, done) {
    const { tellManaged: tell } = await machinery();
    tell(step, title, result, done);
}
async function applied(step, resource, wanted, options) {
    return (await machinery()).applied(step, resource, wanted, options);
}
async function deleted(step, resource, how, options) {
    return (await machinery()).deleted(step, resource, how, options);
}
async function read(step, resource, deadlineAt) {
    return (await machinery()).read(step, resource, deadlineAt);
}
async function got(step, resource, deadlineAt) {
    return (await machinery()).got(step, resource, deadlineAt);
}
async function listed(step, noun, items) {
    return (await machinery()).listed(step, noun, items);
}


/***/ })

};
