export const id = 'image-rollout';
export const ids = ['image-rollout'];
export const modules = {

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ rollBackImages),
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
    if (!(error instanceof errors/* ChangeError */.P) || error.nothingSent)
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
    return (0,errors/* messageOf */.b)(error).replace(/[.。]$/, '');
}
function checkOurs(update, service, before) {
    const other = (0,services_image/* supersededBy */.gT)(update, service, before);
    if (other !== undefined)
        throw new errors/* ChangeError */.P('superseded', rollback.anotherChange({ other }));
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
        throw error instanceof errors/* ChangeError */.P && error.ending === 'superseded'
            ? new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, service: last, message: rollback.notOurs(why) })
            : new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, message: rollback.failed(why) });
    }
}

// EXTERNAL MODULE: ../../lib/src/step/operations/images.js
var operations_images = __webpack_require__(7528);
;// CONCATENATED MODULE: ../../lib/src/step/operations/image-rollout.js




async function reportingRollback({ update }, step, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof rolled_back_error/* RolledBackError */.A) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,operations_images/* imagesOf */.I)(error.service, update.images) });
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
        step.set({ image_path: (0,operations_images/* imagesOf */.I)(service, update.images) });
    };
    const replacing = (service) => {
        step.set({ previous_image_path: (0,operations_images/* imagesOf */.I)(service, update.images) });
        return before(service);
    };
    const observed = { ...rollout, options: { ...options, seen } };
    return reportingRollback(rollout, step, () => rollOut(observed, rollback, replacing));
}


/***/ })

};
