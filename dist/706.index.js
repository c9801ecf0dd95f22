export const id = 706;
export const ids = [706];
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


/***/ })

};
