export const id = 'operations-images';
export const ids = ['operations-images'];
export const modules = {

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reuseNextTime),
/* harmony export */   AF: () => (/* binding */ noSuchContainer),
/* harmony export */   Hu: () => (/* binding */ noTimeToRollOut),
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   Lf: () => (/* binding */ reusedNextTime),
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
/* harmony export */   e_: () => (/* binding */ imageTargets),
/* harmony export */   i3: () => (/* binding */ rollingOut),
/* harmony export */   j5: () => (/* binding */ otherRepository),
/* harmony export */   lL: () => (/* binding */ giveContainer),
/* harmony export */   mU: () => (/* binding */ nameRunsAlready),
/* harmony export */   mx: () => (/* binding */ rebuiltTagRuns),
/* harmony export */   pC: () => (/* binding */ statefulInstead),
/* harmony export */   pf: () => (/* binding */ buildIntoSame),
/* harmony export */   rB: () => (/* binding */ whichContainer),
/* harmony export */   yJ: () => (/* binding */ giveOtherTag)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const rollingOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Rolling out', zh: '更新镜像' });
const imageTargets = {
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
    en: ({ container, current, image, requested, }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; ${image} belongs to ${requested}.`,
    zh: ({ container, current, image, requested }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；${image} 属于 ${requested}。`,
});
const sameRepositoryInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Push or build the image into the same repository, or create a new service for the other one.',
    zh: '请将镜像推送或构建到同一仓库，或为另一个仓库创建新的服务。',
});
const buildElsewhere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, current, requested }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${requested}.`,
    zh: ({ container, current, requested }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；本次构建会写入 ${requested}。`,
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
const reusedNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again: it reuses the image. If builds always take this long, set a longer timeout.',
    zh: '请重新运行此步骤：该镜像会被直接使用。如果构建总是这么久，请增大 timeout。',
});
const reuseNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
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

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   desiredImages: () => (/* binding */ desiredImages),
/* harmony export */   imageOutputs: () => (/* binding */ imageOutputs),
/* harmony export */   runningImageWarnings: () => (/* binding */ runningImageWarnings)
/* harmony export */ });
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1526);



function desiredImages(inputs) {
    if (inputs.container_images !== undefined)
        return inputs.container_images;
    if (inputs.image_path === undefined)
        throw new TypeError('The rules of the inputs let no image through.');
    return [{ container_name: inputs.container_name, image_path: inputs.image_path }];
}
function byContainer(service, images) {
    return (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(service, images).map(({ container }) => [container.container_name, container.image_path]);
}
function imagesOf(service, images) {
    const pairs = byContainer(service, images);
    const [first] = pairs;
    return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs);
}
function imageOutputs(result, images) {
    return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) };
}
function runningImageWarnings(before, images, built) {
    const running = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(before, images).filter(({ container, image_path }) => (built === 'changed' || (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isMovingTag */ .Tp)(image_path)) && (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sameImage */ .G4)(container.image_path, image_path));
    const warning = built === 'changed' ? _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .rebuiltTagRuns */ .mx : _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .movingTagRuns */ .Rv;
    return running.map(({ container, image_path }) => warning({ container: container.container_name, image: image_path }));
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   Li: () => (/* binding */ secondsLeft),
/* harmony export */   eI: () => (/* binding */ minRolloutMs),
/* harmony export */   gT: () => (/* binding */ supersededBy),
/* harmony export */   i7: () => (/* binding */ imageChange),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   mV: () => (/* binding */ revertUpdate),
/* harmony export */   zH: () => (/* binding */ requireTime)
/* harmony export */ });
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
    const facts = { service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(service), count, names: containerNames(service) };
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .whichContainer */ .rB)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .giveContainer */ .lL)());
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
    const facts = { service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(service), name, names: containerNames(service) };
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchContainer */ .AF)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .checkContainerName */ .RG)());
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
    const current = (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__.parseImage)(container.image_path).repository;
    const requested = (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__.parseImage)(image).repository;
    const facts = { container: container.container_name, current, image, requested };
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .otherRepository */ .j5)(facts), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepositoryInstead */ .Zt)());
}
function minRolloutMs(service, min_ready_seconds) {
    return Math.max(0, service.service_info.replicas - 1) * min_ready_seconds * 1000;
}
function secondsLeft({ clock, deadlineAt }) {
    return Math.max(0, Math.floor((deadlineAt - clock.now()) / 1000));
}
function requireTime(service, min_ready_seconds, time) {
    const leastMs = minRolloutMs(service, min_ready_seconds);
    if (!time.wait || leastMs === 0 || leastMs < time.deadlineAt - time.clock.now())
        return;
    const { replicas } = service.service_info;
    const spans = { pause: min_ready_seconds, least: leastMs / 1000, left: secondsLeft(time) };
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .noTimeToRollOut */ .Hu)({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.serviceTitle)(service), replicas, ...spans }), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .giveMoreTime */ .O_)());
}
function supersededBy(update, state, before) {
    const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]));
    const other = assign(state, update.images).find(({ container, image_path }) => {
        const previous = earlier.get(container.container_id);
        if (previous === undefined)
            return false;
        return !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path) && !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, previous);
    });
    return other && (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .otherImageRuns */ .cj)({ container: other.container.container_name, image: other.container.image_path });
}
function isRunning(service, images) {
    return assign(service, images).every(({ container, image_path }) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path));
}
function imageDifferences(service, images) {
    return assign(service, images)
        .filter(({ container, image_path }) => !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path))
        .map(({ container, image_path }) => ({
        field: (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)({ container: container.container_name }),
        before: container.image_path,
        after: image_path,
    }));
}
function imageChange(client, update, options, time) {
    const images = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(update.images.map((one) => one.image_path));
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceChange */ .uK)(client, update.service_id, options),
        family: 'update',
        goal: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTargets */ .e_.run({ images }),
        phase: (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .rollingOut */ .i3)(),
        settleMs: update.min_ready_seconds * 1000,
        isTransient: _service_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknownImage */ .c0,
        always: update.force,
        check: (service) => {
            (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStateless */ .u)(service, _messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTargets */ .e_.changeImage(), (0,_messages_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulInstead */ .pC)());
            for (const assignment of assign(service, update.images))
                checkRepository(assignment);
            if (time && (update.force || !isRunning(service, update.images))) {
                requireTime(service, update.min_ready_seconds, time);
            }
        },
        matches: (service) => isRunning(service, update.images),
        differences: (service) => imageDifferences(service, update.images),
        send: (service) => client.services.updateImage(update.service_id, assign(service, update.images).map(({ container, image_path }) => ({
            container_id: container.container_id,
            image_path,
        })), update.min_ready_seconds),
        supersededBy: (state, before) => supersededBy(update, state, before),
    };
}
function revertUpdate(update, before) {
    const images = assign(before, update.images).map(({ container }) => ({
        container_name: container.container_name,
        image_path: container.image_path,
    }));
    return { ...update, images, force: false };
}


/***/ })

};
