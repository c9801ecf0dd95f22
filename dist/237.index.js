export const id = 237;
export const ids = [237];
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

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ reverse),
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   Li: () => (/* binding */ secondsLeft),
/* harmony export */   hx: () => (/* binding */ leastRolloutMs),
/* harmony export */   i7: () => (/* binding */ imageChange),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   uq: () => (/* binding */ needTime),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* unused harmony export updateImages */
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5804);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9638);






function theOnly(service) {
    const [first, ...others] = service.service_container_infos;
    if (first !== undefined && others.length === 0)
        return first;
    const count = others.length + (first ? 1 : 0);
    const facts = { service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceTitle */ ._B)(service), count, names: containerNames(service) };
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .whichContainer */ .rB)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .giveContainer */ .lL)());
}
function containerNames(service) {
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(service.service_container_infos.map((one) => one.container_name));
}
function findContainer(service, name) {
    if (name === undefined)
        return theOnly(service);
    const found = service.service_container_infos.find((one) => one.container_name === name);
    if (found)
        return found;
    const facts = { service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceTitle */ ._B)(service), name, names: containerNames(service) };
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchContainer */ .AF)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .checkContainerName */ .RG)());
}
function assign(service, images) {
    return images.map(({ container_name, image_path }) => ({
        container: findContainer(service, container_name),
        image_path,
    }));
}
function checkRepository({ container, image_path: image }) {
    if ((0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB)(container.image_path, image))
        return;
    const current = (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(container.image_path).repository;
    const asked = (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(image).repository;
    const facts = { container: container.container_name, current, image, asked };
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .otherRepository */ .j5)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepositoryInstead */ .Zt)());
}
function leastRolloutMs(service, min_ready_seconds) {
    return Math.max(0, service.service_info.replicas - 1) * min_ready_seconds * 1000;
}
function secondsLeft({ clock, deadlineAt }) {
    return Math.max(0, Math.floor((deadlineAt - clock.now()) / 1000));
}
function needTime(service, min_ready_seconds, time) {
    const leastMs = leastRolloutMs(service, min_ready_seconds);
    if (!time.wait || leastMs === 0 || leastMs < time.deadlineAt - time.clock.now())
        return;
    const { replicas } = service.service_info;
    const spans = { pause: min_ready_seconds, least: leastMs / 1000, left: secondsLeft(time) };
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .noTimeToRollOut */ .Hu)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceTitle */ ._B)(service), replicas, ...spans }), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .giveMoreTime */ .O_)());
}
function overtakenBy(update, state, before) {
    const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]));
    const other = assign(state, update.images).find(({ container, image_path }) => {
        const was = earlier.get(container.container_id);
        return !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path) && was !== undefined && !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, was);
    });
    return other && (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .otherImageRuns */ .cj)({ container: other.container.container_name, image: other.container.image_path });
}
function isRunning(service, images) {
    return assign(service, images).every(({ container, image_path }) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path));
}
function imageChange(client, update, options, time) {
    const images = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(update.images.map((one) => one.image_path));
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceChange */ .uK)(client, update.service_id, options),
        family: 'update',
        what: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageAims */ .o9.run({ images }),
        phase: (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .rollingOut */ .i3)(),
        settleMs: update.min_ready_seconds * 1000,
        passes: _service_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknownImage */ .c0,
        always: update.force,
        check: (service) => {
            (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .needStateless */ .Lq)(service, _messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageAims */ .o9.changeImage(), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulInstead */ .pC)());
            for (const assignment of assign(service, update.images))
                checkRepository(assignment);
            if (time && (update.force || !isRunning(service, update.images))) {
                needTime(service, update.min_ready_seconds, time);
            }
        },
        matches: (service) => isRunning(service, update.images),
        differences: (service) => assign(service, update.images)
            .filter(({ container, image_path }) => !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path))
            .map(({ container, image_path }) => ({
            field: (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)({ container: container.container_name }),
            before: container.image_path,
            after: image_path,
        })),
        send: (service) => client.services.updateImage(update.service_id, assign(service, update.images).map(({ container, image_path }) => ({
            container_id: container.container_id,
            image_path,
        })), update.min_ready_seconds),
        overtaken: (state, before) => overtakenBy(update, state, before),
    };
}
function reverse(update, before) {
    const images = assign(before, update.images).map(({ container }) => ({
        container_name: container.container_name,
        image_path: container.image_path,
    }));
    return { ...update, images, force: false };
}
function updateImages(client, update, options) {
    return applyChange(imageChange(client, update, options), options);
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

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ noSuchContainer),
/* harmony export */   Hu: () => (/* binding */ noTimeToRollOut),
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   OK: () => (/* binding */ takenNextTime),
/* harmony export */   O_: () => (/* binding */ giveMoreTime),
/* harmony export */   QR: () => (/* binding */ givenTagRuns),
/* harmony export */   RG: () => (/* binding */ checkContainerName),
/* harmony export */   Rv: () => (/* binding */ movingTagRuns),
/* harmony export */   Xt: () => (/* binding */ buildElsewhere),
/* harmony export */   Zt: () => (/* binding */ sameRepositoryInstead),
/* harmony export */   a: () => (/* binding */ contentRuns),
/* harmony export */   cj: () => (/* binding */ otherImageRuns),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   dx: () => (/* binding */ builtTooLate),
/* harmony export */   i3: () => (/* binding */ rollingOut),
/* harmony export */   j5: () => (/* binding */ otherRepository),
/* harmony export */   lL: () => (/* binding */ giveContainer),
/* harmony export */   mU: () => (/* binding */ nameRunsAlready),
/* harmony export */   mx: () => (/* binding */ rebuiltTagRuns),
/* harmony export */   o9: () => (/* binding */ imageAims),
/* harmony export */   pC: () => (/* binding */ statefulInstead),
/* harmony export */   pf: () => (/* binding */ buildIntoSame),
/* harmony export */   rB: () => (/* binding */ whichContainer),
/* harmony export */   sg: () => (/* binding */ takeNextTime),
/* harmony export */   yJ: () => (/* binding */ giveOtherTag)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const rollingOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Rolling out', zh: '更新镜像' });
const imageAims = {
    run: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ images }) => `run ${images}`, zh: ({ images }) => `运行 ${images}` }),
    changeImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the image', zh: '更换镜像' }),
};
const statefulInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change the image of a stateful service, create a new service with the new image.',
    zh: '如需更换有状态服务的镜像，请使用新镜像创建新的服务。',
});
const imageOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container }) => `image of ${container}`,
    zh: ({ container }) => `${container} 的镜像`,
});
const imageFacts = {
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Image', zh: '镜像' }),
    dockerfile: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Dockerfile', zh: 'Dockerfile' }),
};
const whichContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, count, names }) => `${service} has ${count} containers (${names}), and the inputs do not say which of them gets the image.`,
    zh: ({ service, count, names }) => `${service} 有 ${count} 个容器（${names}），而输入没有指明由哪个容器使用该镜像。`,
});
const giveContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Give container_name, or container_images for several at once.',
    zh: '请填写 container_name；要同时更新多个容器，请使用 container_images。',
});
const noSuchContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, name, names }) => `${service} has no container "${name}". Available: ${names}.`,
    zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names}。`,
});
const checkContainerName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Check container_name.', zh: '请检查 container_name。' });
const otherRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, current, image, asked }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; ${image} belongs to ${asked}.`,
    zh: ({ container, current, image, asked }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；${image} 属于 ${asked}。`,
});
const sameRepositoryInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Push or build the image into the same repository, or create a new service for the other one.',
    zh: '请将镜像推送或构建到同一仓库，或为另一个仓库创建新的服务。',
});
const buildElsewhere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, current, asked }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${asked}.`,
    zh: ({ container, current, asked }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；本次构建会写入 ${asked}。`,
});
const buildIntoSame = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Build into the same repository, or create a new service for the other one.',
    zh: '请构建到同一仓库，或为另一个仓库创建新的服务。',
});
const otherImageRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `container ${container} now runs ${image}, which is neither the requested image nor the previous one`,
    zh: ({ container, image }) => `容器 ${container} 现在运行的是 ${image}，既不是所请求的镜像，也不是之前的镜像`,
});
const noTimeToRollOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, replicas, pause, least, left }) => `${service}: a rollout to ${replicas} replicas with min_ready_seconds ${pause} takes at least ${least} s, but only ${left} s of the timeout are left, so the rollout was not started.`,
    zh: ({ service, replicas, pause, least, left }) => `${service}：${replicas} 个副本、min_ready_seconds 为 ${pause} 的更新至少需要 ${least} 秒，而 timeout 只剩 ${left} 秒，因此没有开始更新。`,
});
const giveMoreTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Set a longer timeout or a smaller min_ready_seconds.',
    zh: '请增大 timeout，或减小 min_ready_seconds。',
});
const builtTooLate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image, least, left }) => `${image} was built, but only ${left} s of the timeout are left and the rollout to ${service} takes at least ${least} s, so the rollout was not started.`,
    zh: ({ service, image, least, left }) => `${image} 已构建完成，但 timeout 只剩 ${left} 秒，而 ${service} 的更新至少需要 ${least} 秒，因此没有开始更新。`,
});
const takenNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again: it reuses the image. If builds always take this long, set a longer timeout.',
    zh: '请重新运行此步骤：该镜像会被直接使用。如果构建总是这么久，请增大 timeout。',
});
const takeNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `Run the step again with skip_existing: true, or with image_path: ${image} instead of the build inputs. If builds always take this long, set a longer timeout.`,
    zh: ({ image }) => `请设置 skip_existing: true 后重新运行此步骤，或用 image_path: ${image} 代替构建相关的输入。如果构建总是这么久，请增大 timeout。`,
});
const movingTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `Container ${container} already runs ${image}. This tag may refer to a newer build by now, but the platform does not roll out the same image name again, so the running image may be an earlier build. Give each build its own tag, such as the commit SHA.`,
    zh: ({ container, image }) => `容器 ${container} 已在运行 ${image}。该标签现在可能对应较新的构建，但平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
});
const rebuiltTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `Container ${container} already ran ${image} when this step rebuilt it. The platform does not roll out the same image name again, so the running image may be the earlier build. Give each build its own tag, such as the commit SHA.`,
    zh: ({ container, image }) => `此步骤重新构建 ${image} 时，容器 ${container} 已在运行该名称的镜像。平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
});
const contentRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image}, whose tag identifies this commit and this Dockerfile, so nothing was built.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}，其标签对应当前的提交和 Dockerfile，因此没有构建。`,
});
const givenTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image} and skip_existing is true, so nothing was built. The running image may not match this commit and this Dockerfile.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}，且 skip_existing 为 true，因此没有构建。正在运行的镜像可能与当前的提交和 Dockerfile 不一致。`,
});
const nameRunsAlready = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image}. The platform does not roll out the same image name again, so a new build with this name would never run. Nothing was built.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}。平台不会再次更新为同名镜像，用该名称构建的新镜像永远不会运行。没有构建。`,
});
const giveOtherTag = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit tag, so that it is derived from commit and Dockerfile, or give each build its own tag. To accept the running image, set skip_existing: true.',
    zh: '请不要填写 tag（此时标签由提交和 Dockerfile 生成），或为每次构建使用不同的标签。如接受正在运行的镜像，请设置 skip_existing: true。',
});


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   am: () => (/* binding */ imageOutputs),
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   f3: () => (/* binding */ imageOrBuildProblems),
/* harmony export */   mo: () => (/* binding */ wantedImages),
/* harmony export */   yR: () => (/* binding */ imageProblems)
/* harmony export */ });
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2743);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6265);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(963);






function decodeImages(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.map());
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.emptyMap());
    return entries.map(([container_name, image_path]) => {
        if (typeof image_path === 'string' && (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isImagePath */ .RW)(image_path))
            return { container_name, image_path };
        const got = (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(image_path));
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(String(image_path)))
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.digest({ got }));
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.wrongInMap({ container: (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(container_name), got }));
    });
}
const imageInputs = {
    image_path: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imagePath */ .d0)('New image of one container.'),
    container_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerName */ .xN)(),
    min_ready_seconds: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
        description: 'Seconds between two replicas during the rollout, 1 to 600.',
        default: 10,
        min: 1,
        max: 600,
    }),
    rollback: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'When the rollout fails or times out, put the earlier images back; the step still fails.',
        default: true,
        guards: true,
    }),
    container_images: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .yaml */ .oQ)({
        description: 'Map of container name to image, for several containers at once; instead of image_path.',
        decode: decodeImages,
    }),
};
function mapProblems(given) {
    if (!given('container_images') || !given('container_name'))
        return [];
    return [{ input: 'container_name', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.ofOne() }];
}
function oneOf(sources, given, required) {
    const [first, ...others] = sources.filter(given);
    if (first === undefined)
        return [{ input: sources[0], message: required }];
    return others.map((input) => ({ input, message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.notWith({ other: first }) }));
}
function imageProblems(given) {
    const sources = oneOf(['image_path', 'container_images'], given, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.required());
    return [...sources, ...mapProblems(given)];
}
const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'];
function imageOrBuildProblems(given) {
    const sources = oneOf(['image_path', 'container_images', 'repo_name'], given, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.oneSource());
    const other = ['image_path', 'container_images'].find(given);
    if (given('repo_name') || other === undefined)
        return [...sources, ...mapProblems(given)];
    const unused = OF_A_BUILD.filter(given).map((input) => {
        const says = input === 'tag' ? _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.tagWithImage : _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.buildsNothing;
        return { input, message: says({ other }) };
    });
    return [...sources, ...mapProblems(given), ...unused];
}
function wantedImages(inputs) {
    if (inputs.container_images !== undefined)
        return inputs.container_images;
    if (inputs.image_path === undefined)
        throw new TypeError('The rules of the inputs let no image through.');
    return [{ container_name: inputs.container_name, image_path: inputs.image_path }];
}
function byContainer(service, images) {
    return (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(service, images).map(({ container }) => [container.container_name, container.image_path]);
}
function imagesOf(service, images) {
    const pairs = byContainer(service, images);
    const [first] = pairs;
    return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs);
}
function imageOutputs(result, images) {
    return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) };
}


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

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellRunning)
/* harmony export */ });
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1526);



function tellRunning(step, before, images, built = undefined) {
    for (const { container, image_path } of (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(before, images)) {
        const suspect = built === 'changed' || (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isMovingTag */ .Tp)(image_path);
        if (!suspect || !(0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sameImage */ .G4)(container.image_path, image_path))
            continue;
        const facts = { container: container.container_name, image: image_path };
        const warning = built === 'changed' ? (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .rebuiltTagRuns */ .mx)(facts) : (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .movingTagRuns */ .Rv)(facts);
        step.log.warning(warning);
        step.tell({ notes: [warning] });
    }
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
