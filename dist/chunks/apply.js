export const id = 'apply';
export const ids = ['apply'];
export const modules = {

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  awaitIdle: () => (/* binding */ awaitIdle)
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
    report(fate) {
        this.options.observer.delivery(this.target, fate);
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
    async watch(judge) {
        try {
            return await (0,wait/* waitFor */.f)(judge, this.options);
        }
        catch (error) {
            const final = error instanceof errors/* FengchaoError */.kQ && !(0,retry/* isTransient */.dg)(error) && !(0,errors/* isApiError */.d7)(error, 'not_found');
            throw this.#sent && final ? (0,change_errors/* unobserved */.mj)(this.target, error) : error;
        }
    }
    #look(state) {
        const status = this.change.status(state);
        return { status, sentence: this.change.table(status)?.sentence };
    }
    async waitUntilIdle(unsent) {
        this.options.observer.phase(phases/* phases */.t.earlierChange());
        const ended = await this.watch(async () => {
            const state = await this.read();
            return { ...this.#look(state), ...(this.isPending(state) ? {} : { ending: { state } }) };
        });
        return this.#inTime(ended, unsent);
    }
    async readReliably() {
        const ended = await this.watch(async () => {
            const state = await this.read();
            return { ...this.#look(state), ending: { state } };
        });
        return this.#inTime(ended, true);
    }
    async waitUntilStable(patienceMs) {
        const { clock } = this.options;
        const stood = (0,stopwatch/* stopwatch */.s)();
        const ended = await this.watch(async () => {
            const state = await this.read();
            const observation = this.observe(state);
            const leftMs = patienceMs - stood(JSON.stringify(observation), clock.now());
            const known = !observation.matches || this.isPending(state) || leftMs <= 0;
            return { ...this.#look(state), ...(known ? { ending: { state } } : { againMs: leftMs }) };
        });
        return this.#inTime(ended, true);
    }
    async waitUntilRecognized() {
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
        throw (0,change_errors/* timedOut */.iU)(this.target.subject, changes/* awaited */.QZ.earlierChange(), ended, { unsent, advice });
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
        const unseen = startedAt - sentAt >= UNSEEN_MS;
        const patienceMs = first.matches ? stability/* UNCHANGED_MS */.nE : stability/* SAME_WORD_MS */.Jk;
        let hasMoved = false;
        options.observer.phase(phases/* phases */.t.confirming());
        const ended = await this.watch(async () => {
            const seen = await this.look();
            const observation = seen && this.observe(seen.state);
            const shown = seen === undefined ? { status: GONE, sentence: (0,changes/* isGone */.ST)() } : this.#look(seen.state);
            const end = (done) => ({ ...shown, ending: { done, status: shown.status } });
            if (observation?.matches && !first.matches)
                return end(true);
            const moved = observation === undefined ||
                observation.status !== first.status ||
                observation.fingerprint !== first.fingerprint;
            const now = clock.now();
            hasMoved ||= moved;
            const leftMs = moved ? stability/* CONFIRM_MS */.MD - (now - sentAt) : patienceMs - (now - startedAt);
            return leftMs > 0 ? { ...shown, againMs: leftMs } : end(moved);
        });
        if ('timedOut' in ended)
            throw (0,change_errors/* unconfirmed */.B1)(this.target, ended);
        const mayHaveEnded = change.mayEndUnseen?.(before) === true && (unseen || hasMoved);
        if (!ended.done && mayHaveEnded)
            throw (0,change_errors/* undeterminable */.kV)(this.target, ended.status, cause);
        return ended.done;
    }
    async waitAndVerify(before) {
        const { change, options } = this;
        const judge = (0,stability/* createStabilityCheck */.KM)({
            table: change.table,
            before: this.observe(before),
            family: change.family,
            synchronous: change.synchronous ?? false,
            settleMs: change.settleMs ?? 0,
            fingerprintProves: change.fingerprintProves ?? false,
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
                return {
                    status: GONE,
                    sentence: (0,changes/* isGone */.ST)(),
                    ...this.#again(stability/* CONFIRM_MS */.MD - goneMs, () => (0,change_errors/* deletedMeanwhile */.e_)(this.target)),
                };
            const { state } = seen;
            const look = this.#look(state);
            const verdict = judge(this.observe(state), now);
            const other = this.isPending(state) ? undefined : change.supersededBy?.(state, before);
            const otherMs = others(other ?? '', now);
            if (other !== undefined)
                return { ...look, ...this.#again(stability/* CONFIRM_MS */.MD - otherMs, () => (0,change_errors/* superseded */.zT)(this.target, other, look.status)) };
            lacks = verdict.judgement === 'succeeded' ? this.#missing(state, lacks) : undefined;
            if (lacks !== undefined)
                return look;
            return { ...look, ...this.#ending(state, verdict) };
        });
        if ('timedOut' in ended) {
            const facts = { unsent: false, advice: change.slowAdvice, lacks };
            throw (0,change_errors/* timedOut */.iU)(this.target.subject, changes/* awaited */.QZ.change(change.goal), ended, facts);
        }
        this.report('finished');
        if ('error' in ended)
            throw ended.error;
        return ended.state;
    }
    async waitUntilComplete(first) {
        const { change } = this;
        let lacks = change.missing?.(first);
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
        throw (0,change_errors/* timedOut */.iU)(this.target.subject, changes/* awaited */.QZ.change(change.goal), ended, facts);
    }
    #missing(state, known) {
        const lacks = this.change.missing?.(state);
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
            this.options.observer.detail((0,changes/* foreignWord */.n)({ subject: this.target.subject, word: status }));
        switch (judgement) {
            case 'succeeded':
                return { ending: { state } };
            case 'failed':
            case 'mismatched':
                return { ending: { error: this.#failed(state, judgement === 'mismatched') } };
            case 'gone':
                return { ending: { error: (0,change_errors/* deletedMeanwhile */.e_)(this.target) } };
            default:
                return { againMs };
        }
    }
    #failed(state, isMismatched) {
        const { change } = this;
        const facts = { status: change.status(state), isMismatched, advice: change.failureAdvice?.(state) };
        return (0,change_errors/* failed */.gz)(this.target, change.differences(state), facts);
    }
}

// EXTERNAL MODULE: ../../lib/src/changes/engine/submit.js
var engine_submit = __webpack_require__(4363);
;// CONCATENATED MODULE: ../../lib/src/changes/engine/apply.js





const isWanted = (change, state) => change.always === true || !change.matches(state);
async function firstRead(execution) {
    const { change, options } = execution;
    if (change.justChanged)
        return execution.waitUntilStable(stability/* UNCHANGED_MS */.nE);
    const before = await (options.isMidway ? execution.readReliably() : execution.read());
    return change.deletes && change.matches(before) ? execution.waitUntilStable(stability/* CONFIRM_MS */.MD) : before;
}
async function ready(execution) {
    const { change, options } = execution;
    options.observer.phase(phases/* phases */.t.reading());
    const before = await firstRead(execution);
    change.check?.(before);
    if (options.dryRun || !execution.isPending(before))
        return before;
    if (isWanted(change, before) && options.ifBusy === 'fail')
        throw (0,change_errors/* busy */.S2)(execution.target, change.status(before));
    if (!isWanted(change, before) && !options.wait)
        return before;
    const free = await execution.waitUntilIdle(true);
    change.check?.(free);
    return free;
}
function awaitIdle(change, options) {
    return ready(new Execution(change, options));
}
async function apply(change, options) {
    const execution = new Execution(change, options);
    const before = await ready(execution);
    const differences = change.differences(before);
    const isComplete = !isWanted(change, before) && execution.isDone(before);
    if (isComplete && options.wait && !options.dryRun) {
        return { outcome: 'unchanged', before, after: await execution.waitUntilComplete(before), differences: [] };
    }
    if (!isWanted(change, before) && (isComplete || execution.isPending(before))) {
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
    const after = await execution.waitAndVerify(sent.before);
    return { outcome: 'changed', before, after, differences };
}


/***/ })

};
