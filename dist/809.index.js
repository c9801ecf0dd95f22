export const id = 809;
export const ids = [809,145];
export const modules = {

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateImage: () => (/* binding */ updateImage)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5804);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2433);
/* harmony import */ var _step_inputs_running_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3867);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1461);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);
/* harmony import */ var _step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2145);









const updateImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'update-image',
    folder: 'actions/update-image',
    title: 'Fengchao: roll out an image',
    description: 'Rolls an image out to the containers of a stateless service, waits until they run it, and puts the earlier image back where that fails.',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['getService', 'updateServiceImage'],
    inputs: {
        ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh,
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .e)('15m'),
        ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .service */ .eu,
        ..._step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageInputs */ .bE,
        force: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Send the update even where every container already has its image; the platform may answer that nothing changes.',
            default: false,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        image_path: 'The image that runs now; a JSON object by container where there are several.',
        previous_image_path: 'The image that ran before, in the same form.',
        status: "The platform's last word for the service.",
        changed: 'true where an update was sent.',
        rolled_back: 'true where the earlier image was put back and runs again.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceProblems */ .gx)(given), ...(0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageProblems */ .yR)(given)],
    async run(inputs, step) {
        step.set({ rolled_back: false });
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(inputs, step);
        const id = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
        const images = (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedImages */ .mo)(inputs);
        const update = { service_id: id, images, min_ready_seconds: inputs.min_ready_seconds, force: inputs.force };
        const result = await (0,_step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_6__.rolledOut)({ client, update, options: (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceOptions */ .eh)(inputs, step) }, inputs.rollback, step);
        (0,_step_inputs_running_images_js__WEBPACK_IMPORTED_MODULE_3__/* .tellRunning */ .R)(step, result.before, images);
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .tellService */ .Zm)(step, result, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)(images.map((one) => one.image_path)));
        return (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOutputs */ .am)(result, images);
    },
});


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  putBack: () => (/* binding */ putBack),
  rolledOut: () => (/* binding */ rolledOut)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/change.js
var engine_change = __webpack_require__(6859);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
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

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
;// CONCATENATED MODULE: ../../lib/src/changes/services/rollback.js






function callsForRollback(error) {
    if (!(error instanceof errors/* RolloutError */.a6) || error.unsent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
function rollback_text(error) {
    return (0,errors/* inFull */.Vz)(error).replace(/[.。]$/, '');
}
function needOurs(update, service, before) {
    const other = (0,services_image/* overtakenBy */.z2)(update, service, before);
    if (other !== undefined)
        throw new errors/* RolloutError */.a6('overtaken', rollback.anotherChange({ other }));
}
async function rollBack(client, update, before, failure, options) {
    const earlier = (0,services_image/* reverse */.BE)(update, before);
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
            needOurs(update, service, before);
            change.check?.(service);
        };
        const wishes = { wait: true, dryRun: false, ifBusy: 'wait' };
        const sure = { ...change, check, justChanged: true };
        const result = await (0,engine_change/* applyChange */.h)(sure, { ...options, observer, deadlineAt, ...wishes });
        const ended = result.outcome === 'unchanged' ? rollback.notNeeded : rollback.done;
        throw new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: true, service: result.after, message: ended(failed) });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof rolled_back_error/* RolledBackError */.A)
            throw error;
        const why = { failure: failure.message, reason: rollback_text(error) };
        throw error instanceof errors/* RolloutError */.a6 && error.ending === 'overtaken'
            ? new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, service: last, message: rollback.notOurs(why) })
            : new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, message: rollback.failed(why) });
    }
}

// EXTERNAL MODULE: ../../lib/src/step/inputs/images.js
var inputs_images = __webpack_require__(2433);
;// CONCATENATED MODULE: ../../lib/src/step/operations/image-rollout.js






async function putBack({ client, update, options }, before, failure, step) {
    try {
        return await rollBack(client, update, before, failure, options);
    }
    catch (error) {
        if (error instanceof rolled_back_error/* RolledBackError */.A) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,inputs_images/* imagesOf */.IC)(error.service, update.images) });
            step.tell({ notes: [error.rolledBack ? rollback.noteDone() : rollback.noteFailed()] });
        }
        throw error;
    }
}
async function rolledOut(rollout, rollback, step, before = async () => { }) {
    const { client, update, options } = rollout;
    const seen = (service) => {
        options.seen?.(service);
        step.set({ image_path: (0,inputs_images/* imagesOf */.IC)(service, update.images) });
    };
    const change = (0,services_image/* imageChange */.i7)(client, update, { seen }, options);
    let replaced;
    const send = async (service) => {
        replaced = service;
        step.set({ previous_image_path: (0,inputs_images/* imagesOf */.IC)(service, update.images) });
        await before(service);
        return change.send(service);
    };
    try {
        return await (0,engine_change/* applyChange */.h)({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined)
            throw error;
        if (!rollback || !callsForRollback(error))
            throw error;
        return putBack(rollout, replaced, error, step);
    }
}


/***/ })

};
