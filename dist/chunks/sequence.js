export const id = 'sequence';
export const ids = ['sequence'];
export const modules = {

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyInOrder: () => (/* binding */ applyInOrder),
/* harmony export */   pendingChanges: () => (/* binding */ pendingChanges),
/* harmony export */   r: () => (/* binding */ requireAll),
/* harmony export */   requireAllStill: () => (/* binding */ requireAllStill),
/* harmony export */   strongestOutcome: () => (/* binding */ strongestOutcome)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1759);
/* harmony import */ var _engine_change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5209);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1038);







const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongestOutcome(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function pendingChanges(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        goal: (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRequested */ .qf)(),
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhenIdle */ .zU)(all, options));
}
function undoneBy(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    return undone && (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .undoneSince */ .s$)({ subject: undone.subject(state), what: undone.goal }, undone.status(state));
}
function requireAll(changes, state) {
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        throw undone;
}
async function requireAllStill(changes, before, options) {
    const [change] = changes;
    const startedAt = options.clock.now();
    let brokenAt;
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)(async () => {
        const state = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(change.read());
        const status = state === undefined ? _engine_status_js__WEBPACK_IMPORTED_MODULE_4__/* .GONE */ .uj : change.status(state);
        const look = { status, sentence: change.table(status)?.sentence ?? status };
        const error = state === undefined ? (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedSince */ .s7)(change.subject(before)) : brokenBy(changes, state);
        const now = options.clock.now();
        const behindMs = change.table(status)?.phase === 'pending' ? _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__/* .SAME_WORD_MS */ .Jk - (now - startedAt) : 0;
        if (state !== undefined && error === undefined)
            return behindMs > 0 ? { ...look, confirmMs: _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_MS */ .MD } : { ...look, ending: { state } };
        brokenAt ??= now;
        const leftMs = _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_MS */ .MD - (now - brokenAt);
        return { ...look, ...(error === undefined || leftMs > 0 ? { confirmMs: leftMs } : { ending: { error } }) };
    }, options);
    if ('timedOut' in ended)
        throw (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(change.subject(before), _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .awaited */ .QZ.lastLook(), ended, { nothingSent: false, advice: undefined });
    if ('error' in ended)
        throw ended.error;
    return ended.state;
}
function brokenBy(changes, state) {
    const [change] = changes;
    const status = change.status(state);
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        return undone;
    return change.table(status)?.phase === 'failed' ? (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failedSince */ .Yi)(change.subject(state), status) : undefined;
}
async function applyInOrder(changes, options, desired = changes) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        const isMidway = options.isMidway || i > 0;
        results.push(await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .applyChange */ .hX)(change, { ...options, isMidway, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongestOutcome(results.map((result) => result.outcome));
    if (outcome === 'changed')
        requireAll(desired, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   Yi: () => (/* binding */ failedSince),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ deletedMeanwhile),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   ic: () => (/* binding */ busyUntilDeadline),
/* harmony export */   kV: () => (/* binding */ undeterminable),
/* harmony export */   mj: () => (/* binding */ unobserved),
/* harmony export */   s$: () => (/* binding */ undoneSince),
/* harmony export */   s7: () => (/* binding */ deletedSince),
/* harmony export */   zT: () => (/* binding */ superseded)
/* harmony export */ });
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);


function seconds(ms) {
    return Math.round(ms / 1000);
}
const UNREAD = 'unknown';
function timedOut(subject, what, ending, facts) {
    const message = _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .timedOut */ .iU({
        subject,
        what,
        seconds: seconds(ending.elapsedMs),
        status: ending.status ?? UNREAD,
        ...(ending.stalledMs >= 60_000 ? { stalled: seconds(ending.stalledMs) } : {}),
        ...(facts.missing === undefined ? {} : { lacks: facts.missing }),
    });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('timed_out', message, {
        status: ending.status,
        nothingSent: facts.nothingSent,
        advice: facts.advice ?? _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .slow */ .WC(),
        cause: ending.lastError,
    });
}
function unconfirmed(target, { status, lastError }) {
    const message = _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeUnknown */ .Hu({ ...target, status: status ?? UNREAD });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('timed_out', message, { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .runAgainForMissing */ .xp(), cause: lastError });
}
function undeterminable(target, status, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('failed', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .responseLost */ .ET({ ...target, status }), {
        status,
        advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtOperationLog */ .I2(),
        cause,
    });
}
function busy(target, status, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('busy', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .busy */ .S2({ ...target, status }), { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForEarlier */ .VQ(), cause });
}
function busyUntilDeadline(target, nothingSent, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('timed_out', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .busyToTheEnd */ .BY(target), { nothingSent, cause });
}
function superseded(target, other, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('superseded', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .superseded */ .zT({ ...target, other }), { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function failedSince(subject, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('superseded', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .failedSince */ .Yi({ subject, status }), { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function undoneSince(target, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('superseded', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .undoneSince */ .s$(target), { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function deletedSince(subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('deleted', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .deletedSince */ .s7(subject));
}
function stuckInFailure({ subject }, status, nothingSent, cause) {
    const message = _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .stuckInFailure */ ._V({ subject, status });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('failed', message, { status, advice: _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .clearFailure */ .kj(), nothingSent, cause });
}
function deletedMeanwhile(target) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('deleted', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .deletedMeanwhile */ .e_(target));
}
function unobserved(target, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('unobserved', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .unobserved */ .mj(target), { cause });
}
function failed(target, differences, facts) {
    const { status, isMismatched, advice } = facts;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('failed', _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz({ ...target, status, isMismatched, differences }), { status, advice });
}


/***/ }),

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
const TRANSIENT_MS = 60_000;
const TRANSIENT_PAUSE_MS = 3_000;
function isUndecided(error) {
    if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ) || error.notApplied)
        return false;
    return !(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status >= 500 || error.errorClass === 'transient';
}
async function sendOnce(execution, before) {
    const { signal } = execution.options;
    const cancelled = () => execution.markSent();
    execution.report('in_flight');
    signal?.addEventListener('abort', cancelled, { once: true });
    try {
        await execution.change.send(before);
    }
    finally {
        signal?.removeEventListener('abort', cancelled);
    }
    execution.report('accepted');
    execution.markSent();
}
async function submit(execution, first) {
    const { change, options } = execution;
    let before = first;
    let lost;
    let refusals = 0;
    const retryTransient = transientRetry(execution);
    for (let count = 1;;) {
        const sentAt = options.clock.now();
        try {
            await sendOnce(execution, before);
            return { before, sentAt };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!lost && !isUndecided(error))
                execution.report('rejected');
            if (await retryTransient(error))
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
function transientRetry({ change, options }) {
    const { clock, deadlineAt, observer, signal } = options;
    let endsAt;
    return async (error) => {
        if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || change.isTransient?.(error) !== true)
            return false;
        if (endsAt === undefined)
            observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsRetrying */ .v2)(error.message));
        endsAt ??= clock.now() + TRANSIENT_MS;
        const now = clock.now();
        const pauseMs = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(TRANSIENT_PAUSE_MS, Math.min(endsAt, deadlineAt) - now);
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
async function waitUntilFree(execution, refusal, refusals, nothingSent) {
    const { options } = execution;
    const { clock, deadlineAt } = options;
    if (refusals === 1)
        options.observer.warn(refusal.message);
    const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000;
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busyUntilDeadline */ .ic)(execution.target, nothingSent, refusal);
    await clock.sleep(cut, options.signal);
    return execution.waitUntilIdle(nothingSent);
}


/***/ })

};
