export const id = 'submit';
export const ids = ['submit'];
export const modules = {

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   tA: () => (/* binding */ submit),
/* harmony export */   vz: () => (/* binding */ MAX_SENDS)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4578);




const MAX_SENDS = 4;
const PATIENCE_MS = 60_000;
const PATIENT_PAUSE_MS = 3_000;
function isUndecided(error) {
    if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ) || error.notApplied)
        return false;
    return !(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status >= 500 || error.errorClass === 'transient';
}
async function sendOnce(execution, before) {
    const { signal } = execution.options;
    const cancelled = () => execution.markSent();
    signal?.addEventListener('abort', cancelled, { once: true });
    try {
        await execution.change.send(before);
    }
    finally {
        signal?.removeEventListener('abort', cancelled);
    }
}
async function submit(execution, first) {
    const { change, options } = execution;
    let before = first;
    let lost;
    let refusals = 0;
    const patience = patienceOf(execution);
    for (let count = 1;;) {
        const sentAt = options.clock.now();
        execution.report('in_flight');
        try {
            await sendOnce(execution, before);
            execution.report('accepted');
            execution.markSent();
            return { before, sentAt };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!lost && !isUndecided(error))
                execution.report('rejected');
            if (await patience(error))
                continue;
            if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'busy')) {
                if (lost && change.always)
                    return lost;
                if (!lost && options.ifBusy === 'fail')
                    throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busy */ .S2)(execution.target, undefined, error);
                refusals += 1;
                before = await waitUntilFree(execution, error, refusals, !lost);
                change.check?.(before);
                if (!change.always && execution.isDone(before))
                    return { nothingToDo: before, byUs: lost !== undefined };
            }
            else if (isUndecided(error)) {
                options.observer.warn(error instanceof Error ? error.message : String(error));
                execution.markSent();
                if (await execution.wasApplied(before, sentAt, error)) {
                    execution.report('accepted');
                    return { before, sentAt };
                }
                if (count >= MAX_SENDS)
                    throw error;
                count += 1;
                lost ??= { before, sentAt };
            }
            else {
                return await resolveRefusal(execution, error, lost);
            }
        }
    }
}
function patienceOf({ change, options }) {
    const { clock, deadlineAt, observer, signal } = options;
    let endsAt;
    return async (error) => {
        if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || change.isTransient?.(error) !== true)
            return false;
        if (endsAt === undefined)
            observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .triesAgainSoon */ .dW)(error.message));
        endsAt ??= clock.now() + PATIENCE_MS;
        const now = clock.now();
        const pauseMs = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(PATIENT_PAUSE_MS, Math.min(endsAt, deadlineAt) - now);
        if (pauseMs === undefined)
            return false;
        await clock.sleep(pauseMs, signal);
        return true;
    };
}
async function resolveRefusal(execution, refusal, lost) {
    const { change } = execution;
    if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') || (lost && !change.always && refusal instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)) {
        const state = await execution.waitUntilRecognized();
        if (execution.isDone(state))
            return { nothingToDo: state, byUs: lost !== undefined };
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') && change.matches(state) && execution.phaseOf(state) === 'failed') {
            throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .stuckInFailure */ ._V)(execution.target, change.status(state), !lost, refusal);
        }
    }
    if (!change.always && (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'conflict')) {
        if (lost) {
            if (await execution.wasApplied(lost.before, lost.sentAt, refusal))
                return lost;
        }
        else {
            const state = await createdMeanwhile(execution);
            if (state !== undefined)
                return { nothingToDo: state, byUs: false };
        }
    }
    throw refusal;
}
async function createdMeanwhile(execution) {
    const { change, options } = execution;
    const now = await execution.waitUntilRecognized();
    change.check?.(now);
    const state = options.wait && execution.isPending(now) ? await execution.waitUntilIdle(true) : now;
    return execution.isDone(state) ? state : undefined;
}
async function waitUntilFree(execution, refusal, refusals, unsent) {
    const { options } = execution;
    const { clock, deadlineAt } = options;
    if (refusals === 1)
        options.observer.warn(refusal.message);
    const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000;
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busyUntilDeadline */ .ic)(execution.target, unsent, refusal);
    await clock.sleep(cut, options.signal);
    return execution.waitUntilIdle(unsent);
}


/***/ })

};
