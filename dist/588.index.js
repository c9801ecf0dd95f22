export const id = 588;
export const ids = [588];
export const modules = {

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   h: () => (/* binding */ applyChange)
/* harmony export */ });
async function settled(change, options) {
    const { awaited } = await machinery();
    return awaited(change, options);
}
async function applyChange(change, options) {
    const { carriedOut } = await machinery();
    return carriedOut(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e(352), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 1912));


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

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ scaling),
/* harmony export */   Cy: () => (/* binding */ statefulReplicasAdvice),
/* harmony export */   Dm: () => (/* binding */ changingSize),
/* harmony export */   IB: () => (/* binding */ otherReplicas),
/* harmony export */   MF: () => (/* binding */ statefulSettingsAdvice),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   SI: () => (/* binding */ toPublicNet),
/* harmony export */   Sw: () => (/* binding */ canChangeSettings),
/* harmony export */   U9: () => (/* binding */ toPorts),
/* harmony export */   Vj: () => (/* binding */ createWithPublicNet),
/* harmony export */   YT: () => (/* binding */ keptReplicas),
/* harmony export */   _E: () => (/* binding */ keptSize),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ac: () => (/* binding */ canChangeSize),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cO: () => (/* binding */ changingPorts),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   ip: () => (/* binding */ noPublicNet),
/* harmony export */   is: () => (/* binding */ statefulSizeAdvice),
/* harmony export */   j: () => (/* binding */ canChangePublicNet),
/* harmony export */   qr: () => (/* binding */ changingPublicNet),
/* harmony export */   rJ: () => (/* binding */ toReplicas),
/* harmony export */   sy: () => (/* binding */ statelessNetAdvice),
/* harmony export */   tH: () => (/* binding */ changingSettings),
/* harmony export */   tQ: () => (/* binding */ replicasAim),
/* harmony export */   vn: () => (/* binding */ canScale),
/* harmony export */   xq: () => (/* binding */ toSize)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const replicasAim = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `${replicas} 个副本`,
});
const toReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `扩缩到 ${replicas} 个副本`,
});
const scaling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Scaling', zh: '扩缩容' });
const canScale = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the number of replicas', zh: '修改副本数' });
const statefulReplicasAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A stateful service always has one replica. Omit replicas, or choose a larger size.',
    zh: '有状态服务始终只有一个副本。请不要填写 replicas，或选择更大的规格。',
});
const otherReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `it now has ${replicas} replicas, which is neither the requested number nor the previous one`,
    zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所请求的数量，也不是之前的数量`,
});
const toSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}`,
    zh: ({ size }) => `修改规格为 ${size}`,
});
const changingSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the size', zh: '修改规格' });
const canChangeSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the size', zh: '修改规格' });
const sizeField = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'size', zh: '规格' });
const statefulSizeAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit the size, or create a new service with the other size.',
    zh: '请不要填写规格，或以另一规格创建新的服务。',
});
const toPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ports }) => `ports ${ports}`,
    zh: ({ ports }) => `修改端口为 ${ports}`,
});
const changingPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the ports', zh: '修改端口' });
const toPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the requested public network', zh: '按要求修改公网配置' });
const changingPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the public network', zh: '修改公网配置' });
const canChangePublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the public network of', zh: '修改公网配置' });
const statelessNetAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'For a stateless service, use a load balancer instead.',
    zh: '无状态服务请改用负载均衡。',
});
const noPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service }) => `${service} has no public network, and the platform cannot add one to an existing service.`,
    zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
});
const createWithPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create a new service with public_net: true.',
    zh: '请以 public_net: true 创建新的服务。',
});
const toSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the requested variables and log directories',
    zh: '按要求修改环境变量和日志目录',
});
const changingSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the settings', zh: '修改配置' });
const canChangeSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'change variables and log directories',
    zh: '修改环境变量和日志目录',
});
const statefulSettingsAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change them, create a new stateful service with the new settings.',
    zh: '如需修改，请以新的配置创建新的有状态服务。',
});
const fieldOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, container }) => `${field} of ${container}`,
    zh: ({ field, container }) => `${container} 的 ${field}`,
});
const variable = {
    removed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
    added: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (added)`, zh: ({ key }) => `${key}（新增）` }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ key }) => `${key} (new value)`,
        zh: ({ key }) => `${key}（新值）`,
    }),
};
const keptSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}, because spec_id has its default value`,
    zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
});
const keptReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} replicas, because replicas has its default value`,
    zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
});


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ newService),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   W0: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);


const asked = {
    nothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ others }) => `or one of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(others)} is required: no change was requested`,
        zh: ({ others }) => `或 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(others)} 中至少须给出一项：没有请求任何变更`,
    }),
    goesWith: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ names }) => `can be used only with ${(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(names)}`,
        zh: ({ names }) => `只能与 ${(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(names)} 一同使用`,
    }),
};
const newService = {
    againIfFails: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: 'When you run the step again, set if_exists: skip or update, since the service may exist by then.',
        zh: '重新运行时请设置 if_exists: skip 或 update，因为届时服务可能已经存在。',
    }),
    title: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ name, namespace }) => `Service ${name} in namespace ${namespace}`,
        zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
    }),
    leftAsItIs: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'left unchanged', zh: '保持不变' }),
    keeps: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ what }) => `Left unchanged: ${what}.`,
        zh: ({ what }) => `保持不变：${what}。`,
    }),
    broughtTo: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'update to match the inputs', zh: '更新为输入所指定的状态' }),
};
const settings = {
    logDir: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ got }) => `must be absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${got}`,
        zh: ({ got }) => `应为以斜杠结尾的绝对路径，例如 /var/log/app/，且不能是根目录；实际为 ${got}`,
    }),
    emptyVariable: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ keys }) => `envs sets ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(keys)} to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.`,
        zh: ({ keys }) => `envs 把 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(keys)} 设为空值。如果该值来自密钥，请确认此作业能够读取它：作业无法读取的密钥为空。`,
    }),
    strayVariable: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ key, before }) => `envs sets a variable ${key}. If this line belongs to the value of ${before}, write that value over several lines: ${before}<<END, the value, and END.`,
        zh: ({ key, before }) => `envs 会设置变量 ${key}。如果这一行属于 ${before} 的值，请把该值写成多行：${before}<<END、值的内容、END。`,
    }),
    portMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ last, got }) => `must be SERVICE_PORT:CONTAINER_PORT[/PROTOCOL] with ports from 1 to ${last} and TCP or UDP, such as 80:8080/TCP; got ${got}`,
        zh: ({ last, got }) => `应为 SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，端口为 1 到 ${last}，协议为 TCP 或 UDP，例如 80:8080/TCP；实际为 ${got}`,
    }),
    servicePortTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ port }) => `must list each service port only once; ${port} appears twice`,
        zh: ({ port }) => `中每个服务端口只能出现一次，${port} 出现了两次`,
    }),
    containerPortTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ port }) => `must list each container port only once; ${port} appears twice`,
        zh: ({ port }) => `中每个容器端口只能出现一次，${port} 出现了两次`,
    }),
    ipId: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ en: 'the id of an IP', zh: '公网 IP 的 id' }),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({
        en: ({ names, got }) => `must be a size from 1 to 7, one of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names)}, or an alias such as C2M4S20; got ${got}`,
        zh: ({ names, got }) => `应为 1 到 7 的规格编号、${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names)} 之一，或 C2M4S20 这样的规格别名；实际为 ${got}`,
    }),
};


/***/ }),

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

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ LAST_PORT),
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   pc: () => (/* binding */ portMaps)
/* harmony export */ });
/* unused harmony export parsePortMap */
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);




const LAST_PORT = 65_535;
function portOf(digits) {
    const port = Number(digits);
    return port >= 1 && port <= LAST_PORT ? port : undefined;
}
function protocolOf(given) {
    const protocol = given.toUpperCase();
    return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}
function parsePortMap(given) {
    const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? [];
    const source_port = portOf(service);
    const dest_port = portOf(container);
    const protocol = protocolOf(last);
    if (source_port === undefined || dest_port === undefined || protocol === undefined) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.portMap({ last: LAST_PORT, got: (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given) }));
    }
    return { source_port, dest_port, protocol };
}
function twice(maps, side) {
    const ports = maps.map((map) => `${map[side]}/${map.protocol}`);
    return ports.find((port, i) => ports.indexOf(port) !== i);
}
function portProblem(maps) {
    const service = twice(maps, 'source_port');
    if (service !== undefined)
        return _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.servicePortTwice({ port: service });
    const container = twice(maps, 'dest_port');
    return container === undefined ? undefined : _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.containerPortTwice({ port: container });
}
function portMaps(what) {
    return (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: `${what}: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], a line each, for example 80:8080/TCP.`,
        commas: true,
        item: parsePortMap,
    });
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs),
  gx: () => (/* binding */ serviceProblems),
  Zm: () => (/* binding */ tellService)
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
            await (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 3303))).needSame(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,names/* findServiceId */.GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (told)
            return;
        told = true;
        step.tell({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspension */.EH)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function tellService(step, result, aim) {
    const title = (0,service/* serviceTitle */._B)(result.after);
    const headline = serviceEnded[result.outcome]({ service: title, aim });
    (0,report/* tellEnding */.L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ envs),
/* harmony export */   MP: () => (/* binding */ envsWarnings),
/* harmony export */   Tt: () => (/* binding */ parseLogDir),
/* harmony export */   bx: () => (/* binding */ logDirs)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);




function parseLogDir(given) {
    if (/^\/(?:[^/\s]+\/)+$/.test(given))
        return given;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.logDir({ got: (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given) }));
}
const envs = (description) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)({ description });
const logDirs = (description) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ description, item: parseLogDir, unique: (one) => one });
const CAPITALS = /^[A-Z0-9_]+$/;
function envsWarnings(envs = []) {
    const empty = envs.filter(({ value }) => value.trim() === '').map(({ key }) => key);
    const stray = envs.flatMap(({ key }, i) => {
        const before = envs.slice(0, i).findLast((one) => CAPITALS.test(one.key))?.key;
        return CAPITALS.test(key) || before === undefined ? [] : [_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.strayVariable({ key: (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key), before })];
    });
    return [...(empty.length > 0 ? [_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.emptyVariable({ keys: empty })] : []), ...stray];
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   t: () => (/* binding */ SIZE_NAMES)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2743);
/* harmony import */ var _messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4929);



const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/;
const SIZE_NAMES = NAMES.join(', ');
function parseSize(given) {
    const named = NAMES.indexOf(given.toLowerCase());
    if (named >= 0)
        return { spec_id: named + 1 };
    if (/^[1-7]$/.test(given))
        return { spec_id: Number(given) };
    if (ALIAS.test(given))
        return { spec_alias: given };
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_services_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.size({ names: NAMES, got: (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given) }));
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

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
