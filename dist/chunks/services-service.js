export const id = 'services-service';
export const ids = ['services-service'];
export const modules = {

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   hX: () => (/* binding */ applyChange),
/* harmony export */   zU: () => (/* binding */ readWhenIdle)
/* harmony export */ });
async function readWhenIdle(change, options) {
    const { readWhenIdle } = await Promise.all(/* import() */[__webpack_require__.e('sequence'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 353));
    return readWhenIdle(change, options);
}
async function applyChange(change, options) {
    const { reconcile } = await Promise.all(/* import() */[__webpack_require__.e('sequence'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 353));
    return reconcile(change, options);
}
async function ensure(resource, desired, options) {
    const { ensure } = await Promise.all(/* import() */[__webpack_require__.e('resource-change'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('manage'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 3184));
    return ensure(resource, desired, options);
}
async function remove(resource, removal, options) {
    const { remove } = await Promise.all(/* import() */[__webpack_require__.e('resource-change'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('manage'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 3184));
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

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ serviceOfId),
/* harmony export */   B0: () => (/* binding */ onlyStateless),
/* harmony export */   Ck: () => (/* binding */ containersRunning),
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
    en: ({ running, requested }) => `${running} of ${requested} containers are running`,
    zh: ({ running, requested }) => `应运行 ${requested} 个容器，目前只有 ${running} 个`,
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
        en: ({ service, there, requested }) => `${service} has the containers ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(there)}, not ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(requested)}, and the platform cannot change the containers of a service.`,
        zh: ({ service, there, requested }) => `${service} 的容器为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(there)}，而不是 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(requested)}，平台不支持更改服务的容器。`,
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
/* harmony export */   c0: () => (/* binding */ isUnknownImage),
/* harmony export */   c7: () => (/* binding */ requireStateful),
/* harmony export */   kH: () => (/* binding */ runningContainers),
/* harmony export */   serviceTitle: () => (/* binding */ serviceTitle),
/* harmony export */   suspensionWarning: () => (/* binding */ suspensionWarning),
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
        ? (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .containersRunning */ .Ck)({ running: counted.running, requested: counted.desired })
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
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateless */ .B0)({ service: serviceTitle(service), what }), instead);
}
function requireStateful(service, what, instead) {
    if (!service.service_info.stateful)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyStateful */ .n6)({ service: serviceTitle(service), what }), instead);
}


/***/ })

};
