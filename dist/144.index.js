export const id = 144;
export const ids = [144,706];
export const modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   callsForRollback: () => (/* binding */ callsForRollback)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2930);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _image_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);



function callsForRollback(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6) || error.unsent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
function text(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inFull */ .Vz)(error).replace(/\.$/, '');
}
function needOurs(update, service, before) {
    const other = (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .overtakenBy */ .z2)(update, service, before);
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('overtaken', `another change came in between, and ${other}`);
}
async function rollBack(client, update, before, failure, options) {
    const earlier = (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .reverse */ .BE)(update, before);
    const names = earlier.images.map((one) => one.image_path).join(', ');
    options.observer.warn(`${failure.message} Putting back ${names}.`);
    options.observer.phase('Putting back', 'failed');
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    let last;
    try {
        const change = (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .imageChange */ .i7)(client.until(deadlineAt), earlier, options);
        const check = (service) => {
            last = service;
            needOurs(update, service, before);
            change.check?.(service);
        };
        const wishes = { wait: true, dryRun: false, ifBusy: 'wait' };
        const sure = { ...change, check, justChanged: true };
        const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChange */ .h)(sure, { ...options, observer, deadlineAt, ...wishes });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolledBackError */ .Ai(failure, {
            rolledBack: true,
            service: result.after,
            message: `${failure.message} ${result.outcome === 'unchanged' ? 'Nothing had to be put back' : 'The earlier image was put back'}: ${names} runs now.`,
        });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolledBackError */ .Ai)
            throw error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6 && error.ending === 'overtaken') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolledBackError */ .Ai(failure, {
                rolledBack: false,
                service: last,
                message: `${failure.message} The earlier image was not put back: ${text(error)}.`,
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolledBackError */ .Ai(failure, {
            rolledBack: false,
            message: `The earlier image could not be put back (${text(error)}), so it is not sure what runs. Before that: ${failure.message}`,
        });
    }
}


/***/ }),

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putBack: () => (/* binding */ putBack),
/* harmony export */   rolledOut: () => (/* binding */ rolledOut)
/* harmony export */ });
/* harmony import */ var _rollout_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2930);
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);





async function putBack({ client, update, options }, before, failure, step) {
    try {
        return await (0,_rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBack */ .F)(client, update, before, failure, options);
    }
    catch (error) {
        if (error instanceof _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolledBackError */ .Ai) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(error.service, update.images) });
            const note = error.rolledBack ? 'The earlier image runs again.' : 'The earlier image could not be put back.';
            step.tell({ notes: [note] });
        }
        throw error;
    }
}
async function rolledOut(rollout, rollback, step) {
    const { client, update, options } = rollout;
    const change = (0,_rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .imageChange */ .i7)(client, update, {
        seen: (service) => {
            options.seen?.(service);
            step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(service, update.images) });
        },
    });
    let replaced;
    const send = (service) => {
        replaced = service;
        step.set({ previous_image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(service, update.images) });
        return change.send(service);
    };
    try {
        return await (0,_rollout_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined)
            throw error;
        if (!rollback || !(0,_rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__.callsForRollback)(error))
            throw error;
        return putBack(rollout, replaced, error, step);
    }
}


/***/ })

};
