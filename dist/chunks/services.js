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
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
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
    const got = (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given);
    if (isDigest(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.digest({ got }));
    if (given.length > LONGEST_IMAGE)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.longImage({ most: LONGEST_IMAGE, length: given.length, got }));
    if (!isImagePath(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.image({ got }));
    return given;
}
const imagePath = (description) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({ kind: 'string', description, parse: parseImagePath });
function tagFromRef(ref) {
    return ref.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[.-]+/, '');
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.container,
    ...options,
});


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  SL: () => (/* binding */ reportService),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs),
  gx: () => (/* binding */ serviceProblems)
});

// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
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
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/service.js







const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: name_forms/* nameForms */.P.any };
const service_service = {
    service_id: (0,input_kinds/* integer */.nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,input_kinds/* text */.Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: serviceInputProblems.nameToo() }];
    if (given('service_name'))
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
    return (0,names/* requireServiceId */.CZ)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (told)
            return;
        told = true;
        step.report({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspensionWarning */.q)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function reportService(step, result, aim) {
    const title = (0,service/* serviceTitle */._B)(result.after);
    const headline = serviceEnded[result.outcome]({ service: title, aim });
    (0,report/* reportChange */.R)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
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

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   ax: () => (/* binding */ runningImages),
/* harmony export */   vW: () => (/* binding */ addressOutputs)
/* harmony export */ });
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
function serviceUrl({ service_info }) {
    const { pub_ip, port_maps } = service_info;
    const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port;
    if (!ADDRESS.test(pub_ip) || port === undefined)
        return '';
    if (port === 443)
        return `https://${pub_ip}`;
    return port === 80 ? `http://${pub_ip}` : `http://${pub_ip}:${port}`;
}
function runningImages({ service_container_infos: containers }) {
    const [first, ...others] = containers;
    if (first && others.length === 0)
        return first.image_path;
    return Object.fromEntries(containers.map((one) => [one.container_name, one.image_path]));
}
function addressOutputs(service) {
    if (service === undefined)
        return {};
    const { replicas, pub_ip } = service.service_info;
    return { replicas, image_path: runningImages(service), pub_ip, url: serviceUrl(service) };
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);



const UNKNOWN_IMAGE = '4040129';
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
    return { running, asked: counts.length * replicas };
}
function missingContainers(service) {
    const counted = runningContainers(service);
    return counted && counted.running < counted.asked ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .containersRunning */ .Ck)(counted) : undefined;
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
        table: _engine_status_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceStatus */ .E6,
        read: async (deadlineAt) => {
            const service = await client.until(deadlineAt).services.get(id);
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


/***/ })

};
