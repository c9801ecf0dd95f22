export const id = 'services';
export const ids = ['services'];
export const modules = {

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   d0: () => (/* binding */ imagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6265);
/* harmony import */ var _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9793);





const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LONGEST_IMAGE = 400;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.repository,
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.tag,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.label,
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= LONGEST_IMAGE;
}
function isDigest(given) {
    return /@[a-z0-9]+:/i.test(given);
}
function parseImagePath(given) {
    const got = (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(given);
    if (isDigest(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.digest({ got }));
    if (given.length > LONGEST_IMAGE)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.longImage({ most: LONGEST_IMAGE, length: given.length, got }));
    if (!isImagePath(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.image({ got }));
    return given;
}
const imagePath = () => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({ kind: 'string', parse: parseImagePath });
function tagFromRef(ref) {
    return ref.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[.-]+/, '');
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = () => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: CONTAINER, takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.container });


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  cu: () => (/* binding */ identityOf),
  IH: () => (/* binding */ openService),
  SL: () => (/* binding */ reportService),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs)
});

// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/service-naming.js

const serviceInputProblems = {
    required: (0,message/* message */.iU)({
        en: 'is required, unless namespace and service_name are given',
        zh: '必填；也可以改为填写 namespace 和 service_name',
    }),
    nameToo: (0,message/* message */.iU)({
        en: 'is required if namespace is given without service_id',
        zh: '在填写 namespace 而未填写 service_id 时必填',
    }),
    namespaceToo: (0,message/* message */.iU)({
        en: 'is required if service_name is given without service_id',
        zh: '在填写 service_name 而未填写 service_id 时必填',
    }),
};
const serviceEnded = {
    changed: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Completed and verified.`,
        zh: ({ service, aim }) => `${service}：${aim}。已完成并验证。`,
    }),
    unchanged: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Already up to date, nothing to do.`,
        zh: ({ service, aim }) => `${service}：${aim}。已是最新，无需变更。`,
    }),
    planned: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Dry run: this would change; nothing was sent.`,
        zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
    }),
    started: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Sent; the step did not wait for it to finish.`,
        zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
    }),
};

// EXTERNAL MODULE: ../../lib/src/messages/step/name-forms.js
var name_forms = __webpack_require__(9793);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/service.js









const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: name_forms/* nameForms */.P.any };
const inputs = {
    service_id: (0,input_kinds/* integer */.nd)({ min: 1 }),
    namespace: (0,input_kinds/* text */.Qq)(ANY_NAME),
    service_name: (0,input_kinds/* text */.Qq)(ANY_NAME),
};
const serviceOutputs = (0,action/* group */.O)({
    name: 'service',
    inputs: {},
    outputs: ['service_id', 'service_name', 'namespace', 'status'],
});
const service_service = (0,action/* group */.O)({ ...serviceOutputs, inputs, rules: (_, isProvided) => namingProblems(isProvided) });
function namingProblems(isProvided) {
    if (isProvided('service_id') || (isProvided('namespace') && isProvided('service_name')))
        return [];
    if (isProvided('namespace'))
        return [{ input: 'service_name', message: serviceInputProblems.nameToo() }];
    if (isProvided('service_name'))
        return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }];
    return [{ input: 'service_id', message: serviceInputProblems.required() }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined) {
        if (namespace !== undefined || service_name !== undefined)
            await (await Promise.all(/* import() */[__webpack_require__.e('named-service')]).then(__webpack_require__.bind(__webpack_require__, 3303))).requireSameService(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,lookup/* requireServiceId */.CZ)(client, namespace, service_name);
}
async function openService(inputs, step) {
    const client = await (0,credentials/* connect */.Ng)(inputs, step);
    const id = await resolveService(inputs, client);
    step.set({ service_id: id });
    return { client, id };
}
function serviceOptions(inputs, step) {
    let isReported = false;
    const seen = (found) => {
        step.set(identityOf(found));
        if (isReported)
            return;
        isReported = true;
        step.report({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspensionWarning */.q)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D$)(inputs, step), seen };
}
function identityOf({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function reportService(step, result, aim) {
    const subject = (0,service/* serviceTitle */._B)(result.after);
    step.report({ subject, headline: serviceEnded[result.outcome]({ service: subject, aim }), ...(0,report/* endingOf */.z)(result) });
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   hX: () => (/* binding */ applyChange),
/* harmony export */   zU: () => (/* binding */ readWhenIdle)
/* harmony export */ });
async function readWhenIdle(change, options) {
    const { readWhenIdle } = await Promise.all(/* import() */[__webpack_require__.e('changes'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 353));
    return readWhenIdle(change, options);
}
async function applyChange(change, options) {
    const { reconcile } = await Promise.all(/* import() */[__webpack_require__.e('changes'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 353));
    return reconcile(change, options);
}
async function ensure(resource, desired, options) {
    const { ensure } = await Promise.all(/* import() */[__webpack_require__.e('resource-change'), __webpack_require__.e('resources'), __webpack_require__.e('services'), __webpack_require__.e('changes'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 3184));
    return ensure(resource, desired, options);
}
async function remove(resource, removal, options) {
    const { remove } = await Promise.all(/* import() */[__webpack_require__.e('resource-change'), __webpack_require__.e('resources'), __webpack_require__.e('services'), __webpack_require__.e('changes'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 3184));
    return remove(resource, removal, options);
}


/***/ }),

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
function compareFields(current, desired) {
    return Object.entries(desired)
        .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
        .filter(({ before, after }) => before !== after);
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ noNamespace),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   Tr: () => (/* binding */ noService),
/* harmony export */   _x: () => (/* binding */ checkService),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   oO: () => (/* binding */ checkNamespace)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const SHOWN = 10;
const those = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => {
        if (names.length === 0)
            return 'This account has none';
        const shown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `Available: ${shown} and ${names.length - SHOWN} more` : `Available: ${shown}`;
    },
    zh: ({ names }) => {
        if (names.length === 0)
            return '该账号下没有任何命名空间';
        const shown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `现有 ${shown}，另有 ${names.length - SHOWN} 个` : `现有 ${shown}`;
    },
});
const noNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, names }) => `There is no namespace "${name}". ${those({ names })}.`,
    zh: ({ name, names }) => `没有命名空间“${name}”。${those({ names })}。`,
});
const checkNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Check the input namespace.', zh: '请检查输入 namespace。' });
const noService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, display, full }) => `There is no service "${name}" in namespace ${display} (${full}).`,
    zh: ({ name, display, full }) => `命名空间 ${display} (${full}) 中没有服务“${name}”。`,
});
const checkService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the inputs service_name and namespace.',
    zh: '请检查输入 service_name 和 namespace。',
});
const noRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `There is no image repository "${name}" in this account.`,
    zh: ({ name }) => `该账号下没有镜像仓库“${name}”。`,
});
const checkRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the input repo_name, or create the repository in the console first: a build does not create it.',
    zh: '请检查输入 repo_name，或先在控制台创建该仓库：构建不会创建仓库。',
});


/***/ }),

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ LIFECYCLE),
/* harmony export */   XR: () => (/* binding */ statusTable),
/* harmony export */   Zz: () => (/* binding */ operationWords)
/* harmony export */ });
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);

function statusTable(entries) {
    const words = new Map(entries.map((entry) => [entry[0], entry]));
    return (word) => {
        const entry = words.get(word);
        if (entry === undefined)
            return undefined;
        const [, phase, sentence, family] = entry;
        return { phase, sentence: sentence(), ...(family === undefined ? {} : { family }) };
    };
}
const IN_PROGRESS = {
    create: 'creating',
    update: 'updating',
    resize: 'resizing',
    restart: 'restarting',
    delete: 'deleting',
    mount: 'mounting',
    unmount: 'unmounting',
};
const LIFECYCLE = ['create', 'update', 'resize', 'restart', 'delete'];
function operationWords(operations) {
    return operations.flatMap((operation) => {
        const { doing, succeeded, failed, timedOut } = _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2[operation];
        return [
            [IN_PROGRESS[operation], 'pending', doing, operation],
            [`${operation}_succ`, operation === 'delete' ? 'gone' : 'succeeded', succeeded, operation],
            [`${operation}_fail`, 'failed', failed, operation],
            [`${operation}_timeout`, 'failed', timedOut, operation],
        ];
    });
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ requireServiceId),
/* harmony export */   GI: () => (/* binding */ findServiceId),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   vc: () => (/* binding */ requireNamespace),
/* harmony export */   z$: () => (/* binding */ findNamespace)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);



function matching(all, name) {
    return (all.find((one) => one.namespace === name) ??
        all.find((one) => one.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function findNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function requireNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((one) => one.display_name);
    return matching(all, name) ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noNamespace */ .DP)({ name, names }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNamespace */ .oO)());
}
function findService(api, namespace, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.services.list(namespace.id), (service) => service.service_name === name);
}
async function findServiceId(api, namespace, name) {
    const found = await findNamespace(api, namespace);
    return found && (await findService(api, found, name))?.id;
}
async function requireServiceId(api, namespace, name) {
    const found = await requireNamespace(api, namespace);
    const service = await findService(api, found, name);
    return service?.id ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noService */ .Tr)({ name, display: found.display_name, full: found.namespace }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkService */ ._x)());
}


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
    zh: '滚动更新长时间没有进展，通常是新容器无法启动：镜像启动后立即退出或无法拉取、缺少环境变量，或内存不足。请查看控制台中的操作日志。如果只是较慢，请增大 timeout。',
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

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageInputProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const imageInputProblems = {
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images is given for several containers',
        zh: '必填；要更新多个容器，请改用 container_images',
    }),
    oneSource: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images (for several containers) or repo_name (to build the image first) is given',
        zh: '必填；要更新多个容器，请改用 container_images；要先构建镜像，请改用 repo_name',
    }),
    notWith: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `cannot be combined with ${other}; give only one of them`,
        zh: ({ other }) => `不能与 ${other} 同时使用，请只填写其中一个`,
    }),
    buildsNothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which builds nothing`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者不会构建`,
    }),
    tagWithImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which already contains the tag`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者已包含标签`,
    }),
    buildsOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'builds the image of one container and cannot be combined with container_images',
        zh: '只构建一个容器的镜像，不能与 container_images 同时使用',
    }),
    ofOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'names the container for image_path and cannot be combined with container_images',
        zh: '指明使用 image_path 的容器，不能与 container_images 同时使用',
    }),
    needsWait: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'requires wait: true, because it runs after the rollout',
        zh: '需要 wait: true，因为它在更新结束之后执行',
    }),
    noCommit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required here, because there is no commit to derive it from: nothing is checked out (run actions/checkout first) and GITHUB_SHA is not set',
        zh: '在此处必填，因为没有可用于生成标签的提交：工作区中没有检出代码（请先运行 actions/checkout），也没有设置 GITHUB_SHA',
    }),
    map: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"',
    }),
    emptyMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; it is empty',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但内容为空',
    }),
    wrongInMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ container, got }) => `must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; the image of ${container} is ${got}`,
        zh: ({ container, got }) => `应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但 ${container} 的镜像为 ${got}`,
    }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image such as hub.c.163.com/admin/web:v2; got ${got}`,
        zh: ({ got }) => `应为镜像名称，例如 hub.c.163.com/admin/web:v2；实际为 ${got}`,
    }),
    longImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most, length, got }) => `must have at most ${most} characters; got ${length}: ${got}`,
        zh: ({ most, length, got }) => `最多 ${most} 个字符；实际有 ${length} 个：${got}`,
    }),
    digest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image with a tag, not a digest, because the platform identifies images only by repository and tag; got ${got}`,
        zh: ({ got }) => `应使用标签而不是摘要（digest）指定镜像，因为平台只按仓库和标签识别镜像；实际为 ${got}`,
    }),
};


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
/* harmony export */   f: () => (/* binding */ existingOf),
/* harmony export */   z: () => (/* binding */ operationOf)
/* harmony export */ });
function existingOf(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ serviceStatus),
/* harmony export */   XS: () => (/* binding */ missingContainers),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   c0: () => (/* binding */ isUnknownImage),
/* harmony export */   c7: () => (/* binding */ requireStateful),
/* harmony export */   kH: () => (/* binding */ runningContainers),
/* harmony export */   q: () => (/* binding */ suspensionWarning),
/* harmony export */   u: () => (/* binding */ requireStateless),
/* harmony export */   uK: () => (/* binding */ serviceChange)
/* harmony export */ });
/* unused harmony export runtimeFingerprint */
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4232);



const UNKNOWN_IMAGE = '4040129';
const serviceStatus = (0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__/* .statusTable */ .XR)((0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__/* .operationWords */ .Zz)(_engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__/* .LIFECYCLE */ .VD));
function serviceTitle({ service_info: { service_name, id } }) {
    return (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceCalled */ .h0)({ name: service_name, id });
}
function runtimeFingerprint(service) {
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
    return { running, desired: counts.length * replicas };
}
function missingContainers(service) {
    const counted = runningContainers(service);
    return counted && counted.running < counted.desired
        ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .containersRunning */ .Ck)({ running: counted.running, asked: counted.desired })
        : undefined;
}
function suspensionWarning(service) {
    const { stop_service } = service.service_info;
    return stop_service === 0 ? undefined : (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSuspended */ .l4)({ service: serviceTitle(service), value: stop_service });
}
function isUnknownImage(refusal) {
    return refusal.code === UNKNOWN_IMAGE;
}
function serviceChange(client, id, { seen }) {
    return {
        subject: (service) => (service === undefined ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOfId */ .Aj)({ id }) : serviceTitle(service)),
        table: serviceStatus,
        read: async () => {
            const service = await client.services.get(id);
            seen?.(service);
            return service;
        },
        status: (service) => service.service_info.status,
        fingerprint: runtimeFingerprint,
        missing: missingContainers,
        slowAdvice: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSlow */ .Z)(),
        failureAdvice: () => (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceFailed */ .zB)(),
    };
}
function requireStateless(service, what, instead) {
    if (service.service_info.stateful)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateless */ .B0)({ service: serviceTitle(service), what }), instead);
}
function requireStateful(service, what, instead) {
    if (!service.service_info.stateful)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateful */ .n6)({ service: serviceTitle(service), what }), instead);
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
