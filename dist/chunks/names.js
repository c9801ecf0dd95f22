export const id = 'names';
export const ids = ['names'];
export const modules = {

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareFields)
/* harmony export */ });
function text(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function compareFields(current, asked) {
    return Object.entries(asked)
        .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
        .filter(({ before, after }) => before !== after);
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ isOnPlatform),
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
const REGISTRY = 'hub.c.163.com';
const SPELLINGS = [REGISTRY, 'c.163.com', ''];
const IS_REGISTRY = /[.:]|^localhost$/;
function parseImage(image) {
    const [name = '', digest] = image.split('@');
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const repository = colon === -1 ? name : name.slice(0, colon);
    const untagged = digest === undefined ? 'latest' : '';
    const slash = repository.indexOf('/');
    const first = repository.slice(0, Math.max(0, slash));
    const registry = IS_REGISTRY.test(first) ? first : '';
    return {
        registry,
        path: registry === '' ? repository : repository.slice(slash + 1),
        repository,
        tag: colon === -1 ? untagged : name.slice(colon + 1),
        digest,
    };
}
function isOnPlatform(image) {
    return SPELLINGS.includes(parseImage(image).registry.toLowerCase());
}
function sameRegistry(one, other) {
    return one === other || (SPELLINGS.includes(one) && SPELLINGS.includes(other));
}
function sameRepository(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.path === b.path && sameRegistry(a.registry.toLowerCase(), b.registry.toLowerCase());
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    if (!sameRepository(one, other) || a.tag !== b.tag)
        return false;
    return a.digest === b.digest || (a.tag !== '' && (a.digest === undefined || b.digest === undefined));
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}
function isMovingTag(image) {
    const { tag } = parseImage(image);
    return tag !== '' && !/\d/.test(tag);
}


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

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NT: () => (/* binding */ applyResource),
  wW: () => (/* binding */ directOptions),
  PA: () => (/* binding */ dryRun),
  hZ: () => (/* binding */ getResource),
  U2: () => (/* binding */ listResources),
  LO: () => (/* binding */ missing),
  MQ: () => (/* binding */ operation),
  R_: () => (/* binding */ readResource),
  ls: () => (/* binding */ removeResource),
  o3: () => (/* binding */ reportManaged)
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
const machinery = () => Promise.all(/* import() */[__webpack_require__.e('manage-change'), __webpack_require__.e('resources'), __webpack_require__.e('names')]).then(__webpack_require__.bind(__webpack_require__, 2450));
async function reportManaged(step, title, result, done) {
    const { reportManaged: tell } = await machinery();
    tell(step, title, result, done);
}
async function applyResource(step, resource, wanted, options) {
    return (await machinery()).applyResource(step, resource, wanted, options);
}
async function removeResource(step, resource, how, options) {
    return (await machinery()).removeResource(step, resource, how, options);
}
async function readResource(step, resource, deadlineAt) {
    return (await machinery()).readResource(step, resource, deadlineAt);
}
async function getResource(step, resource, deadlineAt) {
    return (await machinery()).getResource(step, resource, deadlineAt);
}
async function listResources(step, noun, items) {
    return (await machinery()).listResources(step, noun, items);
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportChange)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function reportChange(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.report({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


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

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ idProblems),
  O: () => (/* binding */ requireAgreement)
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


function requireAgreement(resource, inputs, nameOf) {
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

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ applyChange),
/* harmony export */   z: () => (/* binding */ readWhenIdle)
/* harmony export */ });
async function readWhenIdle(change, options) {
    const { awaitIdle } = await machinery();
    return awaitIdle(change, options);
}
async function applyChange(change, options) {
    const { apply } = await machinery();
    return apply(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e('apply'), __webpack_require__.e('submit'), __webpack_require__.e('changes')]).then(__webpack_require__.bind(__webpack_require__, 1912));


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

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   fl: () => (/* binding */ existingOf),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
function existingOf(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
async function ensure(resource, wanted, options) {
    const { ensure } = await machinery();
    return ensure(resource, wanted, options);
}
async function remove(resource, how, options) {
    const { remove } = await machinery();
    return remove(resource, how, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e('ensure'), __webpack_require__.e('resources'), __webpack_require__.e('names')]).then(__webpack_require__.bind(__webpack_require__, 5557));
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ findNamespace),
  Ln: () => (/* binding */ findService),
  GI: () => (/* binding */ findServiceId),
  vc: () => (/* binding */ requireNamespace),
  Cc: () => (/* binding */ requireRepository),
  CZ: () => (/* binding */ requireServiceId)
});

// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/lookups.js

const SHOWN = 10;
const those = (0,message/* message */.iU)({
    en: ({ names }) => {
        if (names.length === 0)
            return 'This account has none';
        const shown = (0,message/* joined */.oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `Available: ${shown} and ${names.length - SHOWN} more` : `Available: ${shown}`;
    },
    zh: ({ names }) => {
        if (names.length === 0)
            return '该账号下没有任何命名空间';
        const shown = (0,message/* joined */.oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `现有 ${shown}，另有 ${names.length - SHOWN} 个` : `现有 ${shown}`;
    },
});
const noNamespace = (0,message/* message */.iU)({
    en: ({ name, names }) => `There is no namespace "${name}". ${those({ names })}.`,
    zh: ({ name, names }) => `没有命名空间“${name}”。${those({ names })}。`,
});
const checkNamespace = (0,message/* message */.iU)({ en: 'Check the input namespace.', zh: '请检查输入 namespace。' });
const noService = (0,message/* message */.iU)({
    en: ({ name, display, full }) => `There is no service "${name}" in namespace ${display} (${full}).`,
    zh: ({ name, display, full }) => `命名空间 ${display} (${full}) 中没有服务“${name}”。`,
});
const checkService = (0,message/* message */.iU)({
    en: 'Check the inputs service_name and namespace.',
    zh: '请检查输入 service_name 和 namespace。',
});
const noRepository = (0,message/* message */.iU)({
    en: ({ name }) => `There is no image repository "${name}" in this account.`,
    zh: ({ name }) => `该账号下没有镜像仓库“${name}”。`,
});
const checkRepository = (0,message/* message */.iU)({
    en: 'Check the input repo_name, or create the repository in the console first: a build does not create it.',
    zh: '请检查输入 repo_name，或先在控制台创建该仓库：构建不会创建仓库。',
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/changes/names.js



function matching(all, name) {
    return (all.find((space) => space.namespace === name) ??
        all.find((space) => space.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function findNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function requireNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? (0,errors/* refuse */.TR)(noNamespace({ name, names }), checkNamespace());
}
function findService(api, space, name) {
    return (0,pages/* findIn */.r9)(api.services.list(space.id), (service) => service.service_name === name);
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    return space && (await findService(api, space, name))?.id;
}
async function requireServiceId(api, namespace, name) {
    const space = await requireNamespace(api, namespace);
    const service = await findService(api, space, name);
    return service?.id ?? (0,errors/* refuse */.TR)(noService({ name, display: space.display_name, full: space.namespace }), checkService());
}
async function requireRepository(api, name) {
    const found = await (0,pages/* findIn */.r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return found ?? (0,errors/* refuse */.TR)(noRepository({ name }), checkRepository());
}


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
    en: ({ at, expected, got }) => `${at || 'the response'} must be ${expected} but is ${got}`,
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
    en: ({ pages, items }) => `Could not read a whole list: the platform still had more after ${pages} pages with ${items} items.`,
    zh: ({ pages, items }) => `无法读完列表：平台在 ${pages} 页（${items} 项）之后仍有后续页。`,
});


/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nameForms)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const nameForms = {
    repository: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of a repository such as web', zh: '仓库名称，例如 web' }),
    tag: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
        zh: '由字母、数字、点、连字符和下划线组成的标签，最多 128 个字符',
    }),
    label: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: '1 to 24 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
        zh: '1 到 24 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
    }),
    container: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of a container', zh: '容器名称' }),
    any: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a name of at most 128 characters', zh: '最多 128 个字符的名称' }),
};


/***/ })

};
