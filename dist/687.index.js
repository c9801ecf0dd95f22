export const id = 687;
export const ids = [687];
export const modules = {

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

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ findNamespace),
  W1: () => (/* binding */ findRepository),
  GI: () => (/* binding */ findServiceId),
  GZ: () => (/* binding */ lookUpNamespace),
  cu: () => (/* binding */ lookUpService),
  xZ: () => (/* binding */ lookUpServiceId)
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
async function lookUpNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function findNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? (0,errors/* refuse */.TR)(noNamespace({ name, names }), checkNamespace());
}
function lookUpService(api, space, name) {
    return (0,pages/* findIn */.r9)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return service?.id ?? (0,errors/* refuse */.TR)(noService({ name, display: space.display_name, full: space.namespace }), checkService());
}
async function findRepository(api, name) {
    const found = await (0,pages/* findIn */.r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return found ?? (0,errors/* refuse */.TR)(noRepository({ name }), checkRepository());
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ suspension),
/* harmony export */   Lq: () => (/* binding */ needStateless),
/* harmony export */   RK: () => (/* binding */ needStateful),
/* harmony export */   XS: () => (/* binding */ missingContainers),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   c0: () => (/* binding */ isUnknownImage),
/* harmony export */   kH: () => (/* binding */ runningContainers),
/* harmony export */   uK: () => (/* binding */ serviceChange)
/* harmony export */ });
/* unused harmony export runtimeMark */
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);



const UNKNOWN_IMAGE = '4040129';
function serviceTitle({ service_info: { service_name, id } }) {
    return (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceCalled */ .h0)({ name: service_name, id });
}
function runtimeMark(service) {
    return service.service_container_infos
        .flatMap((container) => container.docker_container_ids)
        .toSorted()
        .join(' ');
}
function runningContainers({ service_info: { replicas }, service_container_infos, }) {
    const counts = service_container_infos.map((container) => container.docker_container_ids.length);
    if (counts.every((count) => count === 0))
        return undefined;
    const running = counts.reduce((sum, count) => sum + Math.min(count, replicas), 0);
    return { running, asked: counts.length * replicas };
}
function missingContainers(service) {
    const counted = runningContainers(service);
    return counted && counted.running < counted.asked ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .containersRunning */ .Ck)(counted) : undefined;
}
function suspension(service) {
    const { stop_service } = service.service_info;
    return stop_service === 0 ? undefined : (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSuspended */ .l4)({ service: serviceTitle(service), value: stop_service });
}
function isUnknownImage(refusal) {
    return refusal.code === UNKNOWN_IMAGE;
}
function serviceChange(client, id, { seen }) {
    return {
        subject: (service) => (service === undefined ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOfId */ .Aj)({ id }) : serviceTitle(service)),
        table: _engine_status_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceStatus */ .E6,
        read: async (deadlineAt) => {
            const service = await client.until(deadlineAt).services.get(id);
            seen?.(service);
            return service;
        },
        status: (service) => service.service_info.status,
        mark: runtimeMark,
        lacks: missingContainers,
        slowAdvice: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSlow */ .Z)(),
        failureAdvice: () => (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceFailed */ .zB)(),
    };
}
function needStateless(service, what, instead) {
    if (service.service_info.stateful)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateless */ .B0)({ service: serviceTitle(service), what }), instead);
}
function needStateful(service, what, instead) {
    if (!service.service_info.stateful)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateful */ .n6)({ service: serviceTitle(service), what }), instead);
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

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ serviceOfId),
/* harmony export */   B0: () => (/* binding */ onlyStateless),
/* harmony export */   Ck: () => (/* binding */ containersRunning),
/* harmony export */   IL: () => (/* binding */ newService),
/* harmony export */   Ix: () => (/* binding */ creation),
/* harmony export */   Tw: () => (/* binding */ serviceIn),
/* harmony export */   Vr: () => (/* binding */ imageWithReplicas),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Z: () => (/* binding */ serviceSlow),
/* harmony export */   a0: () => (/* binding */ servicePhases),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   h0: () => (/* binding */ serviceCalled),
/* harmony export */   jo: () => (/* binding */ deletion),
/* harmony export */   l4: () => (/* binding */ serviceSuspended),
/* harmony export */   n6: () => (/* binding */ onlyStateful),
/* harmony export */   zB: () => (/* binding */ serviceFailed)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const servicePhases = {
    creating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Creating the service', zh: '创建服务' }),
    deleting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the service', zh: '删除服务' }),
    waitingForAddress: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the public address', zh: '等待公网地址' }),
};
const serviceCalled = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id }) => `Service ${name} (${id})`,
    zh: ({ name, id }) => `服务 ${name} (${id})`,
});
const serviceOfId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `Service ${id}`,
    zh: ({ id }) => `服务 ${id}`,
});
const serviceIn = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, namespace }) => `Service ${name} in namespace ${namespace}`,
    zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
});
const serviceFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the operation log of the service in the console (https://c.163.com/dashboard). Common causes: the image exits immediately or cannot be pulled, a variable is missing, or there is too little memory.',
    zh: 'API 不提供失败原因，请查看控制台（https://c.163.com/dashboard）中该服务的操作日志。常见原因：镜像启动后立即退出或无法拉取、缺少环境变量、内存过小。',
});
const serviceSlow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A rollout that makes no progress usually means that new containers do not start: the image exits immediately or cannot be pulled, a variable is missing, or there is too little memory. Check the operation log in the console. If the rollout is only slow, set a longer timeout.',
    zh: '发布长时间没有进展，通常是新容器无法启动：镜像启动后立即退出或无法拉取、缺少环境变量，或内存不足。请查看控制台中的操作日志。如果只是较慢，请增大 timeout。',
});
const containersRunning = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ running, asked }) => `${running} of ${asked} containers are running`,
    zh: ({ running, asked }) => `应运行 ${asked} 个容器，目前只有 ${running} 个`,
});
const onlyStateless = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, what }) => `${service} is stateful, and the platform can ${what} only of stateless services.`,
    zh: ({ service, what }) => `${service} 是有状态服务，而平台仅支持对无状态服务${what}。`,
});
const onlyStateful = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, what }) => `${service} is stateless, and the platform can ${what} only stateful services.`,
    zh: ({ service, what }) => `${service} 是无状态服务，而平台仅支持对有状态服务${what}。`,
});
const serviceSuspended = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, value }) => `${service} is suspended (stop_service is ${value}), which the platform does when the account is in arrears. The changed service may not run until the account is settled.`,
    zh: ({ service, value }) => `${service} 已被停服（stop_service 为 ${value}），账号欠费时平台会停服。欠费结清之前，变更后的服务可能无法运行。`,
});
const imageWithReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ images, replicas }) => `${images} with ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ images, replicas }) => `${images}，${replicas} 个副本`,
});
const creation = {
    images: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'images', zh: '镜像' }),
    alreadyThere: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, namespace, status }) => `${service} already exists in namespace ${namespace}, with status "${status}".`,
        zh: ({ service, namespace, status }) => `${service} 已存在于命名空间 ${namespace} 中，状态为“${status}”。`,
    }),
    ifExists: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Set if_exists: skip to leave it unchanged, or if_exists: update to update it to match the inputs.',
        zh: '设置 if_exists: skip 可保持其不变，设置 if_exists: update 可将其更新为输入所指定的状态。',
    }),
    failedStays: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The failed service still exists: delete it before you create it again.',
        zh: '创建失败的服务仍然存在：重新创建之前请先将其删除。',
    }),
    imageOf: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ container }) => `image of ${container}`,
        zh: ({ container }) => `${container} 的镜像`,
    }),
    imageUnknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `${image} is not among the images that this account can run.`,
        zh: ({ image }) => `${image} 不在此账号可运行的镜像之中。`,
    }),
    addressMissing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, seconds }) => `${service} is running, but after ${seconds} s the platform still reports no public address for it, so pub_ip and url are empty. A later describe-service step can read them.`,
        zh: ({ service, seconds }) => `${service} 已在运行，但 ${seconds} 秒后平台仍未报告其公网地址，因此 pub_ip 和 url 为空。可在稍后用 describe-service 步骤读取。`,
    }),
};
const deletion = {
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The API does not report the cause. Check the operation log of the service in the console (https://c.163.com/dashboard). To send the deletion again, run the step again.',
        zh: 'API 不提供失败原因，请查看控制台（https://c.163.com/dashboard）中该服务的操作日志。重新运行此步骤会再次发送删除请求。',
    }),
    notThere: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} does not exist.`,
        zh: ({ service }) => `${service} 不存在。`,
    }),
    ifMissing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'If the service may already be deleted, set if_missing: skip.',
        zh: '如果该服务可能已被删除，请设置 if_missing: skip。',
    }),
    nothingToDelete: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} does not exist, so there is nothing to delete.`,
        zh: ({ service }) => `${service} 不存在，无需删除。`,
    }),
    addressFreed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ ip }) => `Its public IP ${ip} is released with it.`,
        zh: ({ ip }) => `其公网 IP ${ip} 会随之释放。`,
    }),
    addressStays: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ ip }) => `Its public IP ${ip} stays with the account and is still billed; free_ip or manage-ip releases it.`,
        zh: ({ ip }) => `其公网 IP ${ip} 仍保留在账号中并继续计费；可通过 free_ip 或 manage-ip 释放。`,
    }),
    again: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'When you run the step again, set if_missing: skip, since the service may be deleted by then.',
        zh: '重新运行时请设置 if_missing: skip，因为届时服务可能已被删除。',
    }),
};
const existing = {
    lastOperationFailed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, status }) => `${service} exists, but its last operation ended with the status "${status}".`,
        zh: ({ service, status }) => `${service} 已存在，但其上一次操作以状态“${status}”结束。`,
    }),
    lastOperationAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check the operation log of the service in the console. A service that could not be created must be deleted before you create it again.',
        zh: '请查看控制台中该服务的操作日志。未能创建成功的服务须先删除，才能重新创建。',
    }),
    stayAsItIs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'leave it unchanged', zh: '保持不变' }),
    deleteOrRename: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `Delete it first, or choose another name than ${name} for the new service.`,
        zh: ({ name }) => `请先删除它，或为新服务使用 ${name} 以外的名称。`,
    }),
    isStateless: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} is stateless and cannot be turned into the requested stateful service.`,
        zh: ({ service }) => `${service} 是无状态服务，无法转换为所请求的有状态服务。`,
    }),
    isStateful: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} is stateful and cannot be turned into the requested stateless service.`,
        zh: ({ service }) => `${service} 是有状态服务，无法转换为所请求的无状态服务。`,
    }),
    noPublicNetwork: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} has no public network, and the platform can add one only to a new service.`,
        zh: ({ service }) => `${service} 没有公网，而平台只能为新服务开通公网。`,
    }),
    otherContainers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, there, asked }) => `${service} has the containers ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(there)}, not ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(asked)}, and the platform cannot change the containers of a service.`,
        zh: ({ service, there, asked }) => `${service} 的容器为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(there)}，而不是 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(asked)}，平台不支持更改服务的容器。`,
    }),
};
const newService = {
    weightMissing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ weight, containers }) => `needs ${weight} of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)}: only a single container may omit it`,
        zh: ({ weight, containers }) => `缺少 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)} 的 ${weight}：只有单个容器时才可省略`,
    }),
    weightSum: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ weight, total }) => `must have a ${weight} for each container, 100 in total; the sum is ${total}`,
        zh: ({ weight, total }) => `中各容器的 ${weight} 之和须为 100，现为 ${total}`,
    }),
    nameTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `must have each container_name only once; ${name} appears twice`,
        zh: ({ name }) => `中的 container_name 不能重复；${name} 出现了两次`,
    }),
    ofOneContainer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `applies to a service with one container, but the definition has ${count}`,
        zh: ({ count }) => `仅适用于只有一个容器的服务，但 definition 中有 ${count} 个容器`,
    }),
    oneReplica: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'allows only one replica for a stateful service',
        zh: '对有状态服务只允许一个副本',
    }),
    volumesStateful: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'allows volumes only for a stateful service (stateful: true)',
        zh: '仅可用于有状态服务（stateful: true）',
    }),
    mostKeys: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most }) => `allows at most ${most} SSH keys per container`,
        zh: ({ most }) => `对每个容器最多接受 ${most} 个 SSH 密钥`,
    }),
    netStateful: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'allows a public network only for a stateful service (stateful: true); for a stateless service, use a load balancer',
        zh: '仅可用于有状态服务（stateful: true）；无状态服务请使用负载均衡',
    }),
    ipNeedsNet: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'allows an IP only with a public network (public_net: true)',
        zh: '仅可与公网（public_net: true）一起使用',
    }),
    needsNet: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'has an effect only with a public network (public_net: true)',
        zh: '仅在使用公网（public_net: true）时有效',
    }),
    noContainer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless definition has service_container_infos',
        zh: '必填，除非 definition 中包含 service_container_infos',
    }),
};
const described = {
    headline: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, status, replicas, images }) => `${service}: ${status}, ${replicas} × ${images}.`,
        zh: ({ service, status, replicas, images }) => `${service}：${status}，${replicas} × ${images}。`,
    }),
    container: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `Container ${name}`,
        zh: ({ name }) => `容器 ${name}`,
    }),
    containerValue: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image, variables }) => variables.length === 0 ? image : `${image}, variables ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(variables)}`,
        zh: ({ image, variables }) => (variables.length === 0 ? image : `${image}，环境变量 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(variables)}`),
    }),
    namespace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Namespace', zh: '命名空间' }),
    status: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Status', zh: '状态' }),
    kind: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Kind', zh: '类型' }),
    stateful: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'stateful', zh: '有状态' }),
    stateless: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'stateless', zh: '无状态' }),
    replicas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Replicas', zh: '副本数' }),
    running: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Running containers', zh: '运行中的容器' }),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Size', zh: '规格' }),
    ports: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Ports', zh: '端口' }),
    address: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Address', zh: '地址' }),
};


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


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ })

};
