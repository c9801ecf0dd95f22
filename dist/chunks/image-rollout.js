export const id = 'image-rollout';
export const ids = ['image-rollout'];
export const modules = {

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBackImages: () => (/* binding */ rollBackImages),
  rollOutImages: () => (/* binding */ rollOutImages)
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/rollback.js

const rollingBack = (0,message/* message */.iU)({ en: 'Rolling back', zh: '回滚' });
const rollback = {
    begins: (0,message/* message */.iU)({
        en: ({ failure, images }) => `${failure} Rolling back to ${images}.`,
        zh: ({ failure, images }) => `${failure}正在回滚到 ${images}。`,
    }),
    done: (0,message/* message */.iU)({
        en: ({ failure, images }) => `${failure} Rolled back: ${images} runs now.`,
        zh: ({ failure, images }) => `${failure}已回滚：当前运行 ${images}。`,
    }),
    notNeeded: (0,message/* message */.iU)({
        en: ({ failure, images }) => `${failure} No rollback was needed: ${images} runs now.`,
        zh: ({ failure, images }) => `${failure}无需回滚：当前运行 ${images}。`,
    }),
    notOurs: (0,message/* message */.iU)({
        en: ({ failure, reason }) => `Not rolled back: ${reason}. The failure before that: ${failure}`,
        zh: ({ failure, reason }) => `没有回滚：${reason}。此前的失败：${failure}`,
    }),
    failed: (0,message/* message */.iU)({
        en: ({ failure, reason }) => `The rollback failed, so the running image is not known: ${reason}. The failure before that: ${failure}`,
        zh: ({ failure, reason }) => `回滚失败，因此无法确定当前运行的镜像：${reason}。此前的失败：${failure}`,
    }),
    anotherChange: (0,message/* message */.iU)({
        en: ({ other }) => `another change was made in the meantime: ${other}`,
        zh: ({ other }) => `期间发生了其他变更：${other}`,
    }),
    noteDone: (0,message/* message */.iU)({ en: 'The earlier image is running again.', zh: '之前的镜像已重新运行。' }),
    noteFailed: (0,message/* message */.iU)({ en: 'The rollback failed.', zh: '回滚失败。' }),
};

// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
;// CONCATENATED MODULE: ../../lib/src/changes/services/rollback.js






function needsRollback(error) {
    if (!(error instanceof errors/* ChangeError */.PR) || error.nothingSent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
async function rollOut({ client, update, options }, rollback, replacing) {
    const change = (0,services_image/* imageChange */.i7)(client, update, options, options);
    let replaced;
    const send = async (service) => {
        replaced = service;
        await replacing(service);
        return change.send(service);
    };
    try {
        return await (0,apply/* applyChange */.hX)({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined || !rollback || !needsRollback(error))
            throw error;
        return rollBack(client, update, replaced, error, options);
    }
}
function reasonOf(error) {
    return (0,errors/* messageOf */.bD)(error).replace(/[.。]$/, '');
}
function checkOurs(update, service, before) {
    const other = (0,services_image/* supersededBy */.gT)(update, service, before);
    if (other !== undefined)
        throw new errors/* ChangeError */.PR('superseded', rollback.anotherChange({ other }));
}
async function rollBack(client, update, before, failure, options) {
    const earlier = (0,services_image/* revertUpdate */.mV)(update, before);
    const images = (0,message/* joined */.oR)(earlier.images.map((one) => one.image_path));
    const failed = { failure: failure.message, images };
    options.observer.warn(rollback.begins(failed));
    options.observer.phase(rollingBack(), 'failed');
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    let last;
    try {
        const change = (0,services_image/* imageChange */.i7)(client.until(deadlineAt), earlier, options);
        const check = (service) => {
            last = service;
            checkOurs(update, service, before);
            change.check?.(service);
        };
        const always = { wait: true, dryRun: false, ifBusy: 'wait' };
        const confirmed = { ...change, check, justChanged: true };
        const result = await (0,apply/* applyChange */.hX)(confirmed, { ...options, observer, deadlineAt, ...always });
        const ended = result.outcome === 'unchanged' ? rollback.notNeeded : rollback.done;
        throw new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: true, service: result.after, message: ended(failed) });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof rolled_back_error/* RolledBackError */.A)
            throw error;
        const why = { failure: failure.message, reason: reasonOf(error) };
        throw error instanceof errors/* ChangeError */.PR && error.ending === 'superseded'
            ? new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, service: last, message: rollback.notOurs(why) })
            : new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, message: rollback.failed(why) });
    }
}

// EXTERNAL MODULE: ../../lib/src/step/inputs/images.js
var inputs_images = __webpack_require__(2433);
;// CONCATENATED MODULE: ../../lib/src/step/operations/image-rollout.js




async function reportingRollback({ update }, step, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof rolled_back_error/* RolledBackError */.A) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,inputs_images/* imagesOf */.IC)(error.service, update.images) });
            step.report({ notes: [error.rolledBack ? rollback.noteDone() : rollback.noteFailed()] });
        }
        throw error;
    }
}
function rollBackImages(rollout, before, failure, step) {
    const { client, update, options } = rollout;
    return reportingRollback(rollout, step, () => rollBack(client, update, before, failure, options));
}
function rollOutImages(rollout, rollback, step, before = async () => { }) {
    const { update, options } = rollout;
    const seen = (service) => {
        options.seen?.(service);
        step.set({ image_path: (0,inputs_images/* imagesOf */.IC)(service, update.images) });
    };
    const replacing = (service) => {
        step.set({ previous_image_path: (0,inputs_images/* imagesOf */.IC)(service, update.images) });
        return before(service);
    };
    const observed = { ...rollout, options: { ...options, seen } };
    return reportingRollback(rollout, step, () => rollOut(observed, rollback, replacing));
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ desiredImages),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   am: () => (/* binding */ imageOutputs),
/* harmony export */   f3: () => (/* binding */ imageOrBuildProblems),
/* harmony export */   yR: () => (/* binding */ imageProblems),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6265);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
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
        const got = (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(image_path));
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(String(image_path)))
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.digest({ got }));
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.wrongInMap({ container: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(container_name), got }));
    });
}
const inputs = {
    image_path: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imagePath */ .d0)(),
    container_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerName */ .xN)(),
    min_ready_seconds: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ default: 10, min: 1, max: 600 }),
    rollback: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: true, guards: true }),
    container_images: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .yaml */ .oQ)({ decode: decodeImages }),
};
const images = (0,_action_js__WEBPACK_IMPORTED_MODULE_6__/* .group */ .O)({
    name: 'images',
    inputs,
    outputs: ['image_path', 'previous_image_path', 'rolled_back'],
    rules: (_, isProvided) => isProvided('container_images') && isProvided('container_name')
        ? [{ input: 'container_name', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.ofOne() }]
        : [],
});
function oneOf(sources, isProvided, required) {
    const [first, ...others] = sources.filter(isProvided);
    if (first === undefined)
        return [{ input: sources[0], message: required }];
    return others.map((input) => ({ input, message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.notWith({ other: first }) }));
}
function imageProblems(isProvided) {
    return oneOf(['image_path', 'container_images'], isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.required());
}
const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'];
function imageOrBuildProblems(isProvided) {
    const sources = ['image_path', 'container_images', 'repo_name'];
    const problems = oneOf(sources, isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.oneSource());
    const other = ['image_path', 'container_images'].find(isProvided);
    if (isProvided('repo_name') || other === undefined)
        return problems;
    const unused = OF_A_BUILD.filter(isProvided).map((input) => {
        const says = input === 'tag' ? _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.tagWithImage : _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.buildsNothing;
        return { input, message: says({ other }) };
    });
    return [...problems, ...unused];
}
function desiredImages(inputs) {
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

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runningImageWarnings)
/* harmony export */ });
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1526);



function runningImageWarnings(before, images, built) {
    const running = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(before, images).filter(({ container, image_path }) => (built === 'changed' || (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isMovingTag */ .Tp)(image_path)) && (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sameImage */ .G4)(container.image_path, image_path));
    const warning = built === 'changed' ? _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .rebuiltTagRuns */ .mx : _messages_images_images_js__WEBPACK_IMPORTED_MODULE_2__/* .movingTagRuns */ .Rv;
    return running.map(({ container, image_path }) => warning({ container: container.container_name, image: image_path }));
}


/***/ })

};
