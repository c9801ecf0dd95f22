export const id = 912;
export const ids = [912];
export const modules = {

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaited: () => (/* binding */ awaited),
  carriedOut: () => (/* binding */ carriedOut)
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
// EXTERNAL MODULE: ../../lib/src/changes/engine/stopwatch.js
var stopwatch = __webpack_require__(6876);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../lib/src/changes/engine/execution.js








const UNSEEN_MS = 5_000;
const GONE = 'gone';
class Attempt {
    change;
    options;
    #last;
    #sent = false;
    constructor(change, options) {
        this.change = change;
        this.options = options;
    }
    get aim() {
        return { subject: this.change.subject(this.#last), what: this.change.what };
    }
    tell(fate) {
        this.options.observer.fate(this.aim, fate);
    }
    async read() {
        this.#last = await this.change.read(this.options.deadlineAt);
        return this.#last;
    }
    async look() {
        try {
            return { state: await this.read() };
        }
        catch (error) {
            if ((0,errors/* isApiError */.d7)(error, 'not_found'))
                return undefined;
            throw error;
        }
    }
    sent() {
        this.#sent = true;
        this.options.observer.sent();
    }
    sight(state) {
        const { change } = this;
        return { status: change.status(state), mark: change.mark?.(state) ?? '', matches: change.matches(state) };
    }
    async watch(judge) {
        try {
            return await (0,wait/* waitFor */.f)(judge, this.options);
        }
        catch (error) {
            const final = error instanceof errors/* FengchaoError */.kQ && !(0,retry/* passes */.WE)(error) && !(0,errors/* isApiError */.d7)(error, 'not_found');
            throw this.#sent && final ? (0,change_errors/* unwatched */.Ml)(this.aim, error) : error;
        }
    }
    #look(state) {
        const status = this.change.status(state);
        return { status, sentence: this.change.table(status)?.sentence };
    }
    async untilFree(unsent) {
        this.options.observer.phase(phases/* phases */.t.earlierChange());
        const ended = await this.watch(async () => {
            const state = await this.read();
            return { ...this.#look(state), ...(this.isPending(state) ? {} : { ending: { state } }) };
        });
        return this.#inTime(ended, unsent);
    }
    async readSurely() {
        const ended = await this.watch(async () => {
            const state = await this.read();
            return { ...this.#look(state), ending: { state } };
        });
        return this.#inTime(ended, true);
    }
    async settled(patienceMs) {
        const { clock } = this.options;
        const stood = (0,stopwatch/* stopwatch */.s)();
        const ended = await this.watch(async () => {
            const state = await this.read();
            const sight = this.sight(state);
            const leftMs = patienceMs - stood(JSON.stringify(sight), clock.now());
            const known = !sight.matches || this.isPending(state) || leftMs <= 0;
            return { ...this.#look(state), ...(known ? { ending: { state } } : { againMs: leftMs }) };
        });
        return this.#inTime(ended, true);
    }
    async recognised() {
        const { clock } = this.options;
        const startedAt = clock.now();
        const ended = await this.watch(async () => {
            const state = await this.read();
            const leftMs = stability/* SAME_WORD_MS */.Jk - (clock.now() - startedAt);
            const known = this.isDone(state) || this.isPending(state) || leftMs <= 0;
            return { ...this.#look(state), ...(known ? { ending: { state } } : { againMs: leftMs }) };
        });
        return this.#inTime(ended, false);
    }
    #inTime(ended, unsent) {
        if (!('timedOut' in ended))
            return ended.state;
        const advice = this.change.slowAdvice;
        throw (0,change_errors/* timedOut */.iU)(this.aim.subject, changes/* awaited */.QZ.earlierChange(), ended, { unsent, advice });
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
    async wasDone(before, sentAt, cause) {
        const { change, options } = this;
        const { clock } = options;
        const first = this.sight(before);
        const startedAt = clock.now();
        const unseen = startedAt - sentAt >= UNSEEN_MS;
        const patienceMs = first.matches ? stability/* STOOD_MS */.x8 : stability/* SAME_WORD_MS */.Jk;
        let hasMoved = false;
        options.observer.phase(phases/* phases */.t.confirming());
        const ended = await this.watch(async () => {
            const seen = await this.look();
            const sight = seen && this.sight(seen.state);
            const shown = seen === undefined ? { status: GONE, sentence: (0,changes/* isGone */.ST)() } : this.#look(seen.state);
            const end = (done) => ({ ...shown, ending: { done, status: shown.status } });
            if (sight?.matches && !first.matches)
                return end(true);
            const moved = sight === undefined || sight.status !== first.status || sight.mark !== first.mark;
            const now = clock.now();
            hasMoved ||= moved;
            const leftMs = moved ? stability/* AGAIN_MS */.wv - (now - sentAt) : patienceMs - (now - startedAt);
            return leftMs > 0 ? { ...shown, againMs: leftMs } : end(moved);
        });
        if ('timedOut' in ended)
            throw (0,change_errors/* neverKnown */.e_)(this.aim, ended);
        const mayHaveEnded = change.endsUnseen?.(before) === true && (unseen || hasMoved);
        if (!ended.done && mayHaveEnded)
            throw (0,change_errors/* untold */.r_)(this.aim, ended.status, cause);
        return ended.done;
    }
    async verified(before) {
        const { change, options } = this;
        const judge = (0,stability/* createBelief */.m6)({
            table: change.table,
            before: this.sight(before),
            family: change.family,
            synchronous: change.synchronous ?? false,
            settleMs: change.settleMs ?? 0,
            markTells: change.markTells ?? false,
        });
        const others = (0,stopwatch/* stopwatch */.s)();
        const absences = (0,stopwatch/* stopwatch */.s)();
        let lacks;
        options.observer.phase(change.phase);
        const ended = await this.watch(async () => {
            const now = options.clock.now();
            const seen = await this.look();
            const goneMs = absences(String(seen === undefined), now);
            if (seen === undefined)
                return { status: GONE, sentence: (0,changes/* isGone */.ST)(), ...this.#again(stability/* AGAIN_MS */.wv - goneMs, () => (0,change_errors/* vanished */.Jv)(this.aim)) };
            const { state } = seen;
            const look = this.#look(state);
            const verdict = judge(this.sight(state), now);
            const other = this.isPending(state) ? undefined : change.overtaken?.(state, before);
            const otherMs = others(other ?? '', now);
            if (other !== undefined)
                return { ...look, ...this.#again(stability/* AGAIN_MS */.wv - otherMs, () => (0,change_errors/* overtaken */.K1)(this.aim, other, look.status)) };
            lacks = verdict.judgement === 'succeeded' ? this.#missing(state, lacks) : undefined;
            if (lacks !== undefined)
                return look;
            return { ...look, ...this.#ending(state, verdict) };
        });
        if ('timedOut' in ended) {
            const facts = { unsent: false, advice: change.slowAdvice, lacks };
            throw (0,change_errors/* timedOut */.iU)(this.aim.subject, changes/* awaited */.QZ.change(change.what), ended, facts);
        }
        this.tell('ended');
        if ('error' in ended)
            throw ended.error;
        return ended.state;
    }
    async completed(first) {
        const { change } = this;
        let lacks = change.lacks?.(first);
        if (lacks === undefined)
            return first;
        this.options.observer.phase(change.phase);
        const ended = await this.watch(async () => {
            const state = await this.read();
            lacks = this.isDone(state) ? this.#missing(state, lacks) : lacks;
            return { ...this.#look(state), ...(this.isDone(state) && lacks === undefined ? { ending: { state } } : {}) };
        });
        if (!('timedOut' in ended))
            return ended.state;
        const facts = { unsent: true, advice: change.slowAdvice, lacks };
        throw (0,change_errors/* timedOut */.iU)(this.aim.subject, changes/* awaited */.QZ.change(change.what), ended, facts);
    }
    #missing(state, known) {
        const lacks = this.change.lacks?.(state);
        if (lacks !== undefined && lacks !== known)
            this.options.observer.progress((0,changes/* incomplete */.$x)(lacks));
        return lacks;
    }
    #again(leftMs, error) {
        return leftMs > 0 ? { againMs: leftMs } : { ending: { error: error() } };
    }
    #ending(state, { judgement, againMs, foreign }) {
        const status = this.change.status(state);
        if (foreign)
            this.options.observer.detail((0,changes/* foreignWord */.n)({ subject: this.aim.subject, word: status }));
        switch (judgement) {
            case 'succeeded':
                return { ending: { state } };
            case 'failed':
            case 'astray':
                return { ending: { error: this.#failed(state, judgement === 'astray') } };
            case 'gone':
                return { ending: { error: (0,change_errors/* vanished */.Jv)(this.aim) } };
            default:
                return { againMs };
        }
    }
    #failed(state, isAstray) {
        const { change } = this;
        const facts = { status: change.status(state), isAstray, advice: change.failureAdvice?.(state) };
        return (0,change_errors/* failed */.gz)(this.aim, change.differences(state), facts);
    }
}

// EXTERNAL MODULE: ../../lib/src/changes/engine/submit.js
var engine_submit = __webpack_require__(4363);
;// CONCATENATED MODULE: ../../lib/src/changes/engine/apply.js





const isWanted = (change, state) => change.always === true || !change.matches(state);
async function firstRead(attempt) {
    const { change, options } = attempt;
    if (change.justChanged)
        return attempt.settled(stability/* STOOD_MS */.x8);
    const before = await (options.isMidway ? attempt.readSurely() : attempt.read());
    return change.deletes && change.matches(before) ? attempt.settled(stability/* AGAIN_MS */.wv) : before;
}
async function ready(attempt) {
    const { change, options } = attempt;
    options.observer.phase(phases/* phases */.t.reading());
    const before = await firstRead(attempt);
    change.check?.(before);
    if (options.dryRun || !attempt.isPending(before))
        return before;
    if (isWanted(change, before) && options.ifBusy === 'fail')
        throw (0,change_errors/* busy */.S2)(attempt.aim, change.status(before));
    if (!isWanted(change, before) && !options.wait)
        return before;
    const free = await attempt.untilFree(true);
    change.check?.(free);
    return free;
}
function awaited(change, options) {
    return ready(new Attempt(change, options));
}
async function carriedOut(change, options) {
    const attempt = new Attempt(change, options);
    const before = await ready(attempt);
    const differences = change.differences(before);
    const isComplete = !isWanted(change, before) && attempt.isDone(before);
    if (isComplete && options.wait && !options.dryRun) {
        return { outcome: 'unchanged', before, after: await attempt.completed(before), differences: [] };
    }
    if (!isWanted(change, before) && (isComplete || attempt.isPending(before))) {
        return { outcome: 'unchanged', before, after: before, differences: [] };
    }
    if (options.dryRun)
        return { outcome: 'planned', before, after: before, differences };
    options.observer.phase(phases/* phases */.t.sending());
    options.observer.sending(differences);
    const sent = await (0,engine_submit/* sendUntilTaken */.cR)(attempt, before);
    if ('nothingToDo' in sent) {
        const after = sent.nothingToDo;
        if (sent.ours)
            attempt.tell('ended');
        return sent.ours
            ? { outcome: 'changed', before, after, differences }
            : { outcome: 'unchanged', before, after, differences: [] };
    }
    if (!options.wait)
        return { outcome: 'started', before, after: sent.before, differences };
    const after = await attempt.verified(sent.before);
    return { outcome: 'changed', before, after, differences };
}


/***/ }),

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ sendUntilTaken),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vz: () => (/* binding */ MAX_SENDS)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4578);




const MAX_SENDS = 4;
const PATIENCE_MS = 60_000;
const PATIENT_PAUSE_MS = 3_000;
function isOpen(error) {
    if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ) || error.untouched)
        return false;
    return !(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status >= 500 || error.errorClass === 'transient';
}
async function sendOnce(attempt, before) {
    const { signal } = attempt.options;
    const cancelled = () => attempt.sent();
    signal?.addEventListener('abort', cancelled, { once: true });
    try {
        await attempt.change.send(before);
    }
    finally {
        signal?.removeEventListener('abort', cancelled);
    }
}
async function sendUntilTaken(attempt, first) {
    const { change, options } = attempt;
    let before = first;
    let lost;
    let refusals = 0;
    const patience = patienceOf(attempt);
    for (let count = 1;;) {
        const sentAt = options.clock.now();
        attempt.tell('on_its_way');
        try {
            await sendOnce(attempt, before);
            attempt.tell('taken');
            attempt.sent();
            return { before, sentAt };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!lost && !isOpen(error))
                attempt.tell('not_taken');
            if (await patience(error))
                continue;
            if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'busy')) {
                if (lost && change.always)
                    return lost;
                if (!lost && options.ifBusy === 'fail')
                    throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busy */ .S2)(attempt.aim, undefined, error);
                refusals += 1;
                before = await freed(attempt, error, refusals, !lost);
                change.check?.(before);
                if (!change.always && attempt.isDone(before))
                    return { nothingToDo: before, ours: lost !== undefined };
            }
            else if (isOpen(error)) {
                options.observer.warn(error instanceof Error ? error.message : String(error));
                attempt.sent();
                if (await attempt.wasDone(before, sentAt, error)) {
                    attempt.tell('taken');
                    return { before, sentAt };
                }
                if (count >= MAX_SENDS)
                    throw error;
                count += 1;
                lost ??= { before, sentAt };
            }
            else {
                return await doneAlready(attempt, error, lost);
            }
        }
    }
}
function patienceOf({ change, options }) {
    const { clock, deadlineAt, observer, signal } = options;
    let endsAt;
    return async (error) => {
        if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || change.passes?.(error) !== true)
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
async function doneAlready(attempt, refusal, lost) {
    const { change } = attempt;
    if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') || (lost && !change.always && refusal instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)) {
        const state = await attempt.recognised();
        if (attempt.isDone(state))
            return { nothingToDo: state, ours: lost !== undefined };
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') && change.matches(state) && attempt.phaseOf(state) === 'failed') {
            throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .stuckInFailure */ ._V)(attempt.aim, change.status(state), !lost, refusal);
        }
    }
    if (!change.always && (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'conflict')) {
        if (lost) {
            if (await attempt.wasDone(lost.before, lost.sentAt, refusal))
                return lost;
        }
        else {
            const state = await madeMeanwhile(attempt);
            if (state !== undefined)
                return { nothingToDo: state, ours: false };
        }
    }
    throw refusal;
}
async function madeMeanwhile(attempt) {
    const { change, options } = attempt;
    const now = await attempt.recognised();
    change.check?.(now);
    const state = options.wait && attempt.isPending(now) ? await attempt.untilFree(true) : now;
    return attempt.isDone(state) ? state : undefined;
}
async function freed(attempt, refusal, refusals, unsent) {
    const { options } = attempt;
    const { clock, deadlineAt } = options;
    if (refusals === 1)
        options.observer.warn(refusal.message);
    const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000;
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busyToTheEnd */ .BY)(attempt.aim, unsent, refusal);
    await clock.sleep(cut, options.signal);
    return attempt.untilFree(unsent);
}


/***/ })

};
