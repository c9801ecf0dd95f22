export const id = 'image-inputs';
export const ids = ['image-inputs'];
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

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ serviceEnded),
/* harmony export */   c: () => (/* binding */ serviceInputProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const serviceInputProblems = {
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless namespace and service_name are given',
        zh: '必填；也可以改为填写 namespace 和 service_name',
    }),
    nameToo: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required if namespace is given without service_id',
        zh: '在填写 namespace 而未填写 service_id 时必填',
    }),
    namespaceToo: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required if service_name is given without service_id',
        zh: '在填写 service_name 而未填写 service_id 时必填',
    }),
};
const serviceEnded = {
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, target }) => `${service}: ${target}. Completed and verified.`,
        zh: ({ service, target }) => `${service}：${target}。已完成并验证。`,
    }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, target }) => `${service}: ${target}. Already up to date, nothing to do.`,
        zh: ({ service, target }) => `${service}：${target}。已是最新，无需变更。`,
    }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, target }) => `${service}: ${target}. Dry run: this would change; nothing was sent.`,
        zh: ({ service, target }) => `${service}：${target}。试运行：将会变更，但没有发送任何请求。`,
    }),
    started: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, target }) => `${service}: ${target}. Sent; the step did not wait for it to finish.`,
        zh: ({ service, target }) => `${service}：${target}。已发送，未等待其结束。`,
    }),
};


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ REPLICAS)
/* harmony export */ });
const REPLICAS = { min: 1, max: 5 };


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   eu: () => (/* binding */ service)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_services_service_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2736);
/* harmony import */ var _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9793);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3203);




const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .nameForms */ .P.any };
const inputs = {
    service_id: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1 }),
    namespace: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ANY_NAME),
    service_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ANY_NAME),
};
const serviceOutputs = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .O)({
    name: 'service',
    inputs: {},
    outputs: ['service_id', 'service_name', 'namespace', 'status'],
});
const service = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .O)({ ...serviceOutputs, inputs, rules: (_, isProvided) => namingProblems(isProvided) });
function namingProblems(isProvided) {
    if (isProvided('service_id') || (isProvided('namespace') && isProvided('service_name')))
        return [];
    if (isProvided('namespace'))
        return [{ input: 'service_name', message: _messages_services_service_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceInputProblems */ .c.nameToo() }];
    if (isProvided('service_name'))
        return [{ input: 'namespace', message: _messages_services_service_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceInputProblems */ .c.namespaceToo() }];
    return [{ input: 'service_id', message: _messages_services_service_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceInputProblems */ .c.required() }];
}


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

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ missing),
  z: () => (/* binding */ operations)
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

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/operation.js



function operations(allowed, needs) {
    return (0,action/* group */.O)({
        name: 'operation',
        inputs: { operation: (0,input_kinds/* choice */.Yq)({ allowed, default: allowed[0], guards: true, refuseEmpty: true }) },
        outputs: ['operation'],
        rules: ({ operation }, isProvided) => missing(operation, needs, isProvided),
    });
}
function missing(operation, needs, isProvided) {
    if (operation === undefined)
        return [];
    return (needs[operation] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(isProvided))
            return [];
        return [{ input: first, message: requiredFor({ operation, others: names.slice(1) }) }];
    });
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   ax: () => (/* binding */ runningImages),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   vW: () => (/* binding */ addressOutputs)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3203);

const address = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .O)({
    name: 'address',
    inputs: {},
    outputs: ['replicas', 'image_path', 'pub_ip', 'url'],
});
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
