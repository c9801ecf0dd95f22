export const id = 'image-rollout';
export const ids = ['image-rollout'];
export const modules = {

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollOutImages: () => (/* binding */ rollOutImages),
/* harmony export */   v: () => (/* binding */ rollBackImages)
/* harmony export */ });
/* harmony import */ var _changes_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6241);
/* harmony import */ var _changes_services_rolled_back_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4444);
/* harmony import */ var _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7528);




async function reportingRollback({ update }, step, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _changes_services_rolled_back_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RolledBackError */ .A) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .I)(error.service, update.images) });
            step.report({ notes: [error.rolledBack ? _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollback */ .d.noteDone() : _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollback */ .d.noteFailed()] });
        }
        throw error;
    }
}
function rollBackImages(rollout, before, failure, step) {
    const { client, update, options } = rollout;
    return reportingRollback(rollout, step, () => (0,_changes_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollBack */ .Fu)(client, update, before, failure, options));
}
function rollOutImages(rollout, rollback, step, before = async () => { }) {
    const { update, options } = rollout;
    const seen = (service) => {
        options.seen?.(service);
        step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .I)(service, update.images) });
    };
    const replacing = (service) => {
        step.set({ previous_image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .I)(service, update.images) });
        return before(service);
    };
    const observed = { ...rollout, options: { ...options, seen } };
    return reportingRollback(rollout, step, () => (0,_changes_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollOut */ .Of)(observed, rollback, replacing));
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ promotion)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const promotion = {
    from: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, namespace, images }) => `Promoted from ${service} in namespace ${namespace}, which runs ${images}.`,
        zh: ({ service, namespace, images }) => `镜像取自命名空间 ${namespace} 中的 ${service}，它正在运行 ${images}。`,
    }),
    checkInput: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Check the input image_from.', zh: '请检查输入 image_from。' }),
    itself: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `image_from names ${service}, the service that is to be updated.`,
        zh: ({ service }) => `image_from 指的是 ${service}，也就是要更新的服务本身。`,
    }),
    notSettled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, status }) => `The images of ${service} are not taken, because its status is "${status}": only what runs there successfully is promoted.`,
        zh: ({ service, status }) => `没有采用 ${service} 的镜像，因为它的状态为“${status}”：只有在那里成功运行的镜像才会被采用。`,
    }),
    wait: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Wait until its change has ended successfully, and run the step again.',
        zh: '请等待它的变更成功结束，然后重新运行此步骤。',
    }),
    otherContainers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ source, theirs, target, ours, container }) => `${source} has the containers ${theirs} and ${target} has ${ours}, so it is not clear which image belongs to ${container}.`,
        zh: ({ source, theirs, target, ours, container }) => `${source} 的容器为 ${theirs}，而 ${target} 的容器为 ${ours}，无法确定 ${container} 对应哪个镜像。`,
    }),
    giveContainer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Give container_name, the container that gets the image and is called the same in both, or give the images as container_images.',
        zh: '请填写 container_name，即使用该镜像且在两个服务中同名的容器；或用 container_images 直接给出镜像。',
    }),
    latest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, image }) => `${service} runs ${image}. Nothing shows which build the tag latest was when it was rolled out there, so it is not promoted.`,
        zh: ({ service, image }) => `${service} 正在运行 ${image}。无从得知当初更新到那里时标签 latest 对应哪次构建，因此没有采用它。`,
    }),
    digest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, image }) => `${service} runs ${image}, which is named by a digest. The platform rolls out images by repository and tag only.`,
        zh: ({ service, image }) => `${service} 正在运行以摘要（digest）指定的 ${image}，而平台只能按仓库和标签更新镜像。`,
    }),
    tagIt: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Deploy an image with a tag of its own there first, such as the one that build-image derives from commit and Dockerfile.',
        zh: '请先在那里部署带有专属标签的镜像，例如 build-image 由提交和 Dockerfile 生成的标签。',
    }),
    gone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, image }) => `${service} runs ${image}, which its repository no longer has.`,
        zh: ({ service, image }) => `${service} 正在运行 ${image}，但镜像仓库中已没有它。`,
    }),
    buildAgain: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Build the image again under a new tag and deploy it there first; prune-images keeps what services run.',
        zh: '请用新标签重新构建该镜像并先部署到那里；prune-images 会保留服务正在使用的镜像。',
    }),
    rebuilt: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, image, status }) => `${service} runs ${image}, and this tag has been built again since (its status is "${status}"), so it may no longer be what runs there.`,
        zh: ({ service, image, status }) => `${service} 正在运行 ${image}，但该标签之后又被重新构建（状态为“${status}”），可能已不是那里正在运行的镜像。`,
    }),
    rebuiltAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Give each build its own tag, and deploy the new one there first.',
        zh: '请为每次构建使用不同的标签，并先将新镜像部署到那里。',
    }),
    moving: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, image }) => `${service} runs ${image}, whose tag names no version: if it was built again since it was rolled out there, another image is rolled out now. Give each build its own tag.`,
        zh: ({ service, image }) => `${service} 正在运行 ${image}，其标签不代表固定版本：如果在更新到那里之后又被重新构建，现在更新的就是另一个镜像。请为每次构建使用不同的标签。`,
    }),
};


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rollback),
/* harmony export */   r: () => (/* binding */ rollingBack)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const rollingBack = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Rolling back', zh: '回滚' });
const rollback = {
    begins: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, images }) => `${failure} Rolling back to ${images}.`,
        zh: ({ failure, images }) => `${failure}正在回滚到 ${images}。`,
    }),
    done: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, images }) => `${failure} Rolled back: ${images} runs now.`,
        zh: ({ failure, images }) => `${failure}已回滚：当前运行 ${images}。`,
    }),
    notNeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, images }) => `${failure} No rollback was needed: ${images} runs now.`,
        zh: ({ failure, images }) => `${failure}无需回滚：当前运行 ${images}。`,
    }),
    notOurs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, reason }) => `Not rolled back: ${reason}. The failure before that: ${failure}`,
        zh: ({ failure, reason }) => `没有回滚：${reason}。此前的失败：${failure}`,
    }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, reason }) => `The rollback failed, so the running image is not known: ${reason}. The failure before that: ${failure}`,
        zh: ({ failure, reason }) => `回滚失败，因此无法确定当前运行的镜像：${reason}。此前的失败：${failure}`,
    }),
    anotherChange: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `another change was made in the meantime: ${other}`,
        zh: ({ other }) => `期间发生了其他变更：${other}`,
    }),
    noteDone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'The earlier image is running again.', zh: '之前的镜像已重新运行。' }),
    noteFailed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'The rollback failed.', zh: '回滚失败。' }),
};


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   mi: () => (/* binding */ checkOurs)
/* harmony export */ });
/* unused harmony export needsRollback */
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9640);
/* harmony import */ var _rolled_back_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4444);






function needsRollback(error) {
    if (!(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P) || error.nothingSent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
async function rollOut({ client, update, options }, rollback, replacing) {
    const change = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageChange */ .i7)(client, update, options, options);
    let replaced;
    const send = async (service) => {
        replaced = service;
        await replacing(service);
        return change.send(service);
    };
    try {
        return await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .hX)({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined || !rollback || !needsRollback(error))
            throw error;
        return rollBack(client, update, replaced, error, options);
    }
}
function reasonOf(error) {
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error).replace(/[.。]$/, '');
}
function checkOurs(update, service, before) {
    const other = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .supersededBy */ .gT)(update, service, before);
    if (other !== undefined)
        throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('superseded', _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.anotherChange({ other }));
}
async function rollBack(client, update, before, failure, options) {
    const earlier = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .revertUpdate */ .mV)(update, before);
    const images = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(earlier.images.map((one) => one.image_path));
    const failed = { failure: failure.message, images };
    options.observer.warn(_messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.begins(failed));
    options.observer.phase((0,_messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollingBack */ .r)(), 'failed');
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    let last;
    try {
        const change = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageChange */ .i7)(client.until(deadlineAt), earlier, options);
        const check = (service) => {
            last = service;
            checkOurs(update, service, before);
            change.check?.(service);
        };
        const always = { wait: true, dryRun: false, ifBusy: 'wait' };
        const confirmed = { ...change, check, justChanged: true };
        const result = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .hX)(confirmed, { ...options, observer, deadlineAt, ...always });
        const ended = result.outcome === 'unchanged' ? _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.notNeeded : _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.done;
        throw new _rolled_back_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RolledBackError */ .A(failure, { rolledBack: true, service: result.after, message: ended(failed) });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof _rolled_back_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RolledBackError */ .A)
            throw error;
        const why = { failure: failure.message, reason: reasonOf(error) };
        throw error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P && error.ending === 'superseded'
            ? new _rolled_back_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RolledBackError */ .A(failure, { rolledBack: false, service: last, message: _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.notOurs(why) })
            : new _rolled_back_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RolledBackError */ .A(failure, { rolledBack: false, message: _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollback */ .d.failed(why) });
    }
}


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ desiredImages),
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   imageOutputs: () => (/* binding */ imageOutputs),
/* harmony export */   resolveImages: () => (/* binding */ resolveImages),
/* harmony export */   runningImageWarnings: () => (/* binding */ runningImageWarnings)
/* harmony export */ });
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1526);
/* harmony import */ var _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3499);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5804);







function desiredImages(inputs) {
    if (inputs.container_images !== undefined)
        return inputs.container_images;
    if (inputs.image_path === undefined)
        throw new TypeError('The rules of the inputs let no image through.');
    return [{ container_name: inputs.container_name, image_path: inputs.image_path }];
}
async function resolveImages(client, inputs, target, step) {
    const { image_from: from, container_name } = inputs;
    if (from === undefined)
        return desiredImages(inputs);
    const { promote } = await Promise.all(/* import() */[__webpack_require__.e('promotion'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 7164));
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .t.reading());
    const { source, images, warnings } = await promote(client, from, await target(), container_name);
    const { namespace } = source.service_info;
    const names = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)([...new Set(images.map((one) => one.image_path))]);
    step.report({ notes: [_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .promotion */ .K.from({ service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_2__.serviceTitle)(source), namespace, images: names })], warnings });
    return images;
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
    const warning = built === 'changed' ? _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__/* .rebuiltTagRuns */ .mx : _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__/* .movingTagRuns */ .Rv;
    return running.map(({ container, image_path }) => warning({ container: container.container_name, image: image_path }));
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ verifyRollout),
/* harmony export */   Yf: () => (/* binding */ probeAfterwards),
/* harmony export */   ad: () => (/* binding */ checkProbeTarget)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
/* harmony import */ var _image_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(701);




async function checkProbeTarget({ probe }, options) {
    const [{ visit }, { checkTarget }] = await Promise.all([
        Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8584)),
        Promise.all(/* import() */[__webpack_require__.e('probe')]).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    await checkTarget(visit, probe, options);
}
function mayStay(error) {
    if (!(error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P) || error.nothingSent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out' || error.ending === 'unobserved';
}
async function verifyRollout(proof, step, rollOut) {
    if (proof === undefined)
        return rollOut();
    step.report({ again: (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfterCancelling */ .Zy)() });
    try {
        return await rollOut();
    }
    catch (error) {
        if (mayStay(error))
            step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .notProbed */ .EZ)()] });
        throw error;
    }
}
async function attempted(later, signal) {
    try {
        return { value: await later() };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P && error.ending === 'deleted')
            throw error;
        return { error };
    }
}
async function probeAfterwards(later, proof, rollout, result, step) {
    const images = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(rollout.update.images.map((one) => one.image_path));
    const ended = await attempted(later, rollout.options.signal);
    const earlier = 'error' in ended ? ended.error : undefined;
    const failure = await probeFailure(proof, rollout.options, earlier);
    if (failure !== undefined) {
        const replicas = 'value' in ended ? proof.replicas : undefined;
        return notProved(failure, images, { ...proof, replicas }, rollout, result, step);
    }
    if ('value' in ended)
        return ended.value;
    step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledFailedButProbed */ .Rz)({ images })] });
    throw ended.error;
}
async function probeFailure({ probe: wanted, timeoutMs }, options, earlier) {
    const [{ visit }, { probe }] = await Promise.all([
        Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8584)),
        Promise.all(/* import() */[__webpack_require__.e('probe')]).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    try {
        await probe(visit, wanted, { ...options, deadlineAt: options.clock.now() + timeoutMs });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P))
            throw error;
        if (earlier === undefined)
            return error;
        return new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)((0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(earlier), error.message), {
            advice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(earlier instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P ? earlier.advice : undefined, error.advice),
        });
    }
}
async function notProved(failure, images, { rollback, replicas }, rollout, result, step) {
    const stays = { images, why: failure.message };
    if (!rollback)
        throw new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.rollbackOff(stays), { advice: failure.advice });
    if (result.outcome !== 'changed') {
        const advice = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(failure.advice, _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.earlierUnknownAdvice());
        throw new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.earlierUnknown(stays), { advice });
    }
    if (replicas !== undefined)
        step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .replicasKept */ .Su)({ replicas })] });
    return (0,_image_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBackImages */ .v)(rollout, result.before, failure, step);
}


/***/ })

};
