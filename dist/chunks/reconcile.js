export const id = 'reconcile';
export const ids = ['reconcile'];
export const modules = {

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWhenIdle: () => (/* binding */ readWhenIdle),
  reconcile: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/changes/engine/change-errors.js
var change_errors = __webpack_require__(735);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
// EXTERNAL MODULE: ../../lib/src/messages/changes/changes.js
var changes = __webpack_require__(4468);
// EXTERNAL MODULE: ../../lib/src/changes/engine/stability.js
var stability = __webpack_require__(6644);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../lib/src/changes/engine/execution.js








const UNOBSERVED_MS = 5_000;
class Execution {
    change;
    options;
    #last;
    #sent = false;
    constructor(change, options) {
        this.change = change;
        this.options = options;
    }
    get target() {
        return { subject: this.change.subject(this.#last), what: this.change.goal };
    }
    report(state) {
        this.options.observer.delivery(this.target, state);
    }
    async read() {
        this.#last = await this.change.read();
        return this.#last;
    }
    async readIfFound() {
        try {
            return { state: await this.read() };
        }
        catch (error) {
            if ((0,errors/* isApiError */.d7)(error, 'not_found'))
                return undefined;
            throw error;
        }
    }
    markSent() {
        this.#sent = true;
        this.options.observer.sent();
    }
    observe(state) {
        const { change } = this;
        return {
            status: change.status(state),
            fingerprint: change.fingerprint?.(state) ?? '',
            matches: change.matches(state),
        };
    }
    async poll(once) {
        try {
            return await (0,wait/* waitFor */.f)(once, this.options);
        }
        catch (error) {
            const final = error instanceof errors/* FengchaoError */.kQ && !(0,retry/* isTransient */.dg)(error) && !(0,errors/* isApiError */.d7)(error, 'not_found');
            throw this.#sent && final ? (0,change_errors/* unobserved */.mj)(this.target, error) : error;
        }
    }
    describe(state) {
        const status = this.change.status(state);
        return { status, sentence: this.change.table(status)?.sentence };
    }
    async waitUntilIdle(nothingSent) {
        this.options.observer.phase(phases/* phases */.t.earlierChange());
        const ended = await this.poll(async () => {
            const state = await this.read();
            return { ...this.describe(state), ...(this.isPending(state) ? {} : { ending: { state } }) };
        });
        return this.#inTime(ended, nothingSent);
    }
    async readReliably() {
        const ended = await this.poll(async () => {
            const state = await this.read();
            return { ...this.describe(state), ending: { state } };
        });
        return this.#inTime(ended, true);
    }
    async waitUntilStable(stableMs) {
        const { clock } = this.options;
        const unchanged = (0,stability/* stopwatch */.sX)();
        const ended = await this.poll(async () => {
            const state = await this.read();
            const observation = this.observe(state);
            const leftMs = stableMs - unchanged(JSON.stringify(observation), clock.now());
            const known = !observation.matches || this.isPending(state) || leftMs <= 0;
            return { ...this.describe(state), ...(known ? { ending: { state } } : { confirmMs: leftMs }) };
        });
        return this.#inTime(ended, true);
    }
    async waitUntilRecognized() {
        const { clock } = this.options;
        const startedAt = clock.now();
        const ended = await this.poll(async () => {
            const state = await this.read();
            const leftMs = stability/* SAME_WORD_MS */.Jk - (clock.now() - startedAt);
            const known = this.isDone(state) || this.isPending(state) || leftMs <= 0;
            return { ...this.describe(state), ...(known ? { ending: { state } } : { confirmMs: leftMs }) };
        });
        return this.#inTime(ended, false);
    }
    #inTime(ended, nothingSent) {
        if (!('timedOut' in ended))
            return ended.state;
        const advice = this.change.slowAdvice;
        throw (0,change_errors/* timedOut */.iU)(this.target.subject, changes/* awaited */.QZ.earlierChange(), ended, { nothingSent, advice });
    }
    phaseOf(state) {
        return this.change.table(this.change.status(state))?.phase;
    }
    isPending(state) {
        if (this.change.busy)
            return this.change.busy(state);
        const phase = this.phaseOf(state);
        return phase === undefined || phase === 'pending';
    }
    isDone(state) {
        const phase = this.phaseOf(state);
        return this.change.matches(state) && (phase === 'succeeded' || phase === 'gone');
    }
    async wasApplied(before, sentAt, cause) {
        const { change, options } = this;
        const { clock } = options;
        const first = this.observe(before);
        const startedAt = clock.now();
        const isLate = startedAt - sentAt >= UNOBSERVED_MS;
        const stableMs = first.matches ? stability/* UNCHANGED_MS */.nE : stability/* SAME_WORD_MS */.Jk;
        const absences = (0,stability/* stopwatch */.sX)();
        let hasChanged = false;
        options.observer.phase(phases/* phases */.t.confirming());
        const ended = await this.poll(async () => {
            const seen = await this.readIfFound();
            const now = clock.now();
            const absentMs = absences(String(seen === undefined), now);
            if (seen === undefined) {
                const gone = { status: engine_status/* GONE */.uj, sentence: (0,changes/* isGone */.ST)() };
                return absentMs < stability/* CONFIRM_MS */.MD
                    ? { ...gone, confirmMs: stability/* CONFIRM_MS */.MD - absentMs }
                    : { ...gone, ending: { applied: true, status: engine_status/* GONE */.uj } };
            }
            const observation = this.observe(seen.state);
            const shown = this.describe(seen.state);
            const end = (applied) => ({ ...shown, ending: { applied, status: shown.status } });
            if (observation.matches && !first.matches)
                return end(true);
            const changed = observation.status !== first.status || observation.fingerprint !== first.fingerprint;
            hasChanged ||= changed;
            const leftMs = changed ? stability/* CONFIRM_MS */.MD - (now - sentAt) : stableMs - (now - startedAt);
            return leftMs > 0 ? { ...shown, confirmMs: leftMs } : end(changed);
        });
        if ('timedOut' in ended)
            throw (0,change_errors/* unconfirmed */.B1)(this.target, ended);
        if (ended.status === engine_status/* GONE */.uj && !change.deletes)
            throw (0,change_errors/* deletedMeanwhile */.e_)(this.target);
        const mayHaveEnded = change.mayEndUnseen?.(before) === true && (isLate || hasChanged);
        if (!ended.applied && mayHaveEnded)
            throw (0,change_errors/* undeterminable */.kV)(this.target, ended.status, cause);
        return ended.applied;
    }
}

// EXTERNAL MODULE: ../../lib/src/changes/engine/submit.js
var engine_submit = __webpack_require__(4363);
;// CONCATENATED MODULE: ../../lib/src/changes/engine/verify.js




async function waitAndVerify(execution, before) {
    const verification = new Verification(execution, before);
    execution.options.observer.phase(execution.change.phase);
    const ended = await execution.poll(() => verification.poll());
    if ('timedOut' in ended)
        throw notInTime(execution, ended, false, verification.missing);
    execution.report('finished');
    if ('error' in ended)
        throw ended.error;
    return ended.state;
}
async function waitUntilComplete(execution, first) {
    const { change, options } = execution;
    let missing = change.missing?.(first);
    if (missing === undefined)
        return first;
    options.observer.phase(change.phase);
    const ended = await execution.poll(async () => {
        const state = await execution.read();
        const isDone = execution.isDone(state);
        missing = isDone ? missingOf(execution, state, missing) : missing;
        return { ...execution.describe(state), ...(isDone && missing === undefined ? { ending: { state } } : {}) };
    });
    if (!('timedOut' in ended))
        return ended.state;
    throw notInTime(execution, ended, true, missing);
}
function notInTime({ change, target }, ended, nothingSent, missing) {
    const facts = { nothingSent, advice: change.slowAdvice, missing };
    return (0,change_errors/* timedOut */.iU)(target.subject, changes/* awaited */.QZ.change(change.goal), ended, facts);
}
function missingOf({ change, options }, state, known) {
    const missing = change.missing?.(state);
    if (missing !== undefined && missing !== known)
        options.observer.progress((0,changes/* incomplete */.$x)(missing));
    return missing;
}
function onceConfirmed(leftMs, error) {
    return leftMs > 0 ? { confirmMs: leftMs } : { ending: { error: error() } };
}
class Verification {
    #execution;
    #before;
    #judge;
    #others = (0,stability/* stopwatch */.sX)();
    #absences = (0,stability/* stopwatch */.sX)();
    missing;
    constructor(execution, before) {
        const { change } = execution;
        this.#execution = execution;
        this.#before = before;
        this.#judge = (0,stability/* createStabilityCheck */.KM)({
            table: change.table,
            before: execution.observe(before),
            family: change.family,
            synchronous: change.synchronous ?? false,
            settleMs: change.settleMs ?? 0,
            fingerprintProves: change.fingerprintProves ?? false,
        });
    }
    async poll() {
        const now = this.#execution.options.clock.now();
        const found = await this.#execution.readIfFound();
        const absentMs = this.#absences(String(found === undefined), now);
        if (found !== undefined)
            return this.#found(found.state, now);
        const end = onceConfirmed(stability/* CONFIRM_MS */.MD - absentMs, () => (0,change_errors/* deletedMeanwhile */.e_)(this.#execution.target));
        return { status: engine_status/* GONE */.uj, sentence: (0,changes/* isGone */.ST)(), ...end };
    }
    #found(state, now) {
        const execution = this.#execution;
        const described = execution.describe(state);
        const verdict = this.#judge(execution.observe(state), now);
        const other = execution.isPending(state) ? undefined : execution.change.supersededBy?.(state, this.#before);
        const otherMs = this.#others(other ?? '', now);
        if (other !== undefined) {
            const error = () => (0,change_errors/* superseded */.zT)(execution.target, other, described.status);
            return { ...described, ...onceConfirmed(stability/* CONFIRM_MS */.MD - otherMs, error) };
        }
        this.missing = verdict.judgement === 'succeeded' ? missingOf(execution, state, this.missing) : undefined;
        return this.missing === undefined ? { ...described, ...this.#end(state, verdict) } : described;
    }
    #end(state, { judgement, confirmMs, foreign }) {
        const { change, options, target } = this.#execution;
        const status = change.status(state);
        if (foreign)
            options.observer.detail((0,changes/* foreignStatus */.rn)({ subject: target.subject, word: status }));
        switch (judgement) {
            case 'succeeded':
                return { ending: { state } };
            case 'failed':
            case 'mismatched': {
                const facts = { status, isMismatched: judgement === 'mismatched', advice: change.failureAdvice?.(state) };
                return { ending: { error: (0,change_errors/* failed */.gz)(target, change.differences(state), facts) } };
            }
            case 'gone':
                return { ending: { error: (0,change_errors/* deletedMeanwhile */.e_)(target) } };
            default:
                return { confirmMs };
        }
    }
}

;// CONCATENATED MODULE: ../../lib/src/changes/engine/reconcile.js






const isNeeded = (change, state) => change.always === true || !change.matches(state);
async function firstRead(execution) {
    const { change, options } = execution;
    if (change.justChanged)
        return execution.waitUntilStable(stability/* UNCHANGED_MS */.nE);
    const before = await (options.isMidway ? execution.readReliably() : execution.read());
    return change.deletes && change.matches(before) ? execution.waitUntilStable(stability/* CONFIRM_MS */.MD) : before;
}
async function firstIdle(execution) {
    const { change, options } = execution;
    options.observer.phase(phases/* phases */.t.reading());
    const before = await firstRead(execution);
    change.check?.(before);
    if (options.dryRun || !execution.isPending(before))
        return before;
    if (isNeeded(change, before) && options.ifBusy === 'fail')
        throw (0,change_errors/* busy */.S2)(execution.target, change.status(before));
    if (!isNeeded(change, before) && !options.wait)
        return before;
    const free = await execution.waitUntilIdle(true);
    change.check?.(free);
    return free;
}
function readWhenIdle(change, options) {
    return firstIdle(new Execution(change, options));
}
async function reconcile(change, options) {
    const execution = new Execution(change, options);
    const before = await firstIdle(execution);
    const differences = change.differences(before);
    const isComplete = !isNeeded(change, before) && execution.isDone(before);
    if (isComplete && options.wait && !options.dryRun) {
        return { outcome: 'unchanged', before, after: await waitUntilComplete(execution, before), differences: [] };
    }
    if (!isNeeded(change, before) && (isComplete || execution.isPending(before))) {
        return { outcome: 'unchanged', before, after: before, differences: [] };
    }
    if (options.dryRun)
        return { outcome: 'planned', before, after: before, differences };
    options.observer.phase(phases/* phases */.t.sending());
    options.observer.sending(differences);
    const sent = await (0,engine_submit/* submit */.tA)(execution, before);
    if ('nothingToDo' in sent) {
        const after = sent.nothingToDo;
        if (sent.byUs)
            execution.report('finished');
        return sent.byUs
            ? { outcome: 'changed', before, after, differences }
            : { outcome: 'unchanged', before, after, differences: [] };
    }
    if (!options.wait)
        return { outcome: 'started', before, after: sent.before, differences };
    const after = await waitAndVerify(execution, sent.before);
    return { outcome: 'changed', before, after, differences };
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
