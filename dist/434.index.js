export const id = 434;
export const ids = [434];
export const modules = {

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export pauseBeforeRetry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

const DEFAULT_POLICY = { attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 };
function pauseBeforeRetry(failure) {
    const { error, effect, attempt, leftMs, policy, random } = failure;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ))
        return undefined;
    const crowded = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'rate_limit');
    if (attempt >= policy.attempts && !crowded)
        return undefined;
    if (effect === 'change' && !error.untouched)
        return undefined;
    if (!passes(error))
        return undefined;
    const firstMs = crowded ? policy.crowdedMs : policy.baseMs;
    const own = random * Math.min(policy.capMs, firstMs * 2 ** (attempt - 1));
    const asked = serverPause(error);
    const pause = attempt < policy.attempts ? (asked ?? own) : Math.max(asked ?? 0, own);
    return pause < leftMs ? pause : undefined;
}
function passes(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return error.phase !== 'untrusted' && error.phase !== 'refused';
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV)
        return true;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) {
        return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500;
    }
    return false;
}
function serverPause(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? error.retryAfterMs : undefined;
}
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = text.includes(':') ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
async function withRetry(attempt, options) {
    for (let count = 1;; count += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            const leftMs = options.deadlineAt - options.clock.now();
            const { effect, policy } = options;
            const pauseMs = pauseBeforeRetry({ error, effect, attempt: count, leftMs, policy, random: options.random() });
            if (pauseMs === undefined)
                throw error;
            options.onRetry?.(error, pauseMs, count);
            await options.clock.sleep(pauseMs, options.signal);
        }
    }
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STEADY_READS),
/* harmony export */   m: () => (/* binding */ createBelief)
/* harmony export */ });
const STEADY_READS = 5;
function createBelief({ table, before, settleMs, markTells, }) {
    let moved = false;
    let steady = 0;
    let last = '';
    return (sight, sinceSentMs) => {
        const key = JSON.stringify([sight.status, sight.mark, sight.matches]);
        steady = key === last ? steady + 1 : 1;
        last = key;
        if (sight.status !== before.status || (markTells && sight.mark !== before.mark))
            moved = true;
        const word = table(sight.status);
        if (word === undefined)
            return 'unknown';
        if (word.phase === 'pending')
            return 'going';
        if (word.phase === 'gone')
            return 'gone';
        const stood = steady >= STEADY_READS;
        const believed = moved || (stood && sight.matches && sinceSentMs >= settleMs);
        if (!believed)
            return 'going';
        if (word.phase === 'failed')
            return 'failed';
        if (sight.matches)
            return 'succeeded';
        return stood ? 'astray' : 'going';
    };
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaited: () => (/* binding */ awaited),
  carriedOut: () => (/* binding */ carriedOut)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
// EXTERNAL MODULE: ../../lib/src/rollout/belief.js
var belief = __webpack_require__(9043);
// EXTERNAL MODULE: ../../lib/src/rollout/change-errors.js
var change_errors = __webpack_require__(7520);
// EXTERNAL MODULE: ../../lib/src/rollout/wait.js
var wait = __webpack_require__(2803);
;// CONCATENATED MODULE: ../../lib/src/rollout/attempt.js





const UNSEEN_MS = 5_000;
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
        try {
            this.#last = await this.change.read(this.options.deadlineAt);
            return this.#last;
        }
        catch (error) {
            const final = error instanceof errors/* FengchaoError */.kQ && !(0,retry/* passes */.WE)(error) && !(0,errors/* isApiError */.d7)(error, 'not_found');
            throw this.#sent && final ? (0,change_errors/* unwatched */.Ml)(this.aim, error) : error;
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
    async untilFree(unsent) {
        const { change, options } = this;
        options.observer.phase('Waiting for an earlier change');
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const state = await this.read();
            const status = change.status(state);
            const sentence = change.table(status)?.sentence;
            return { status, sentence, ...(this.isPending(state) ? {} : { ending: { state } }) };
        }, options);
        if ('timedOut' in ended)
            throw (0,change_errors/* timedOut */.iU)(this.aim.subject, 'an earlier change', ended, { unsent, advice: change.slowAdvice });
        return ended.state;
    }
    async settled() {
        const { change, options } = this;
        let last = '';
        let same = 0;
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const state = await this.read();
            const sight = this.sight(state);
            const key = JSON.stringify(sight);
            same = key === last ? same + 1 : 1;
            last = key;
            const known = !sight.matches || this.isPending(state) || same >= belief/* STEADY_READS */.T;
            const sentence = change.table(sight.status)?.sentence;
            return { status: sight.status, sentence, ...(known ? { ending: { state } } : {}) };
        }, options);
        if (!('timedOut' in ended))
            return ended.state;
        throw (0,change_errors/* timedOut */.iU)(this.aim.subject, 'an earlier change', ended, { unsent: true, advice: change.slowAdvice });
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
        return this.change.matches(state) && this.phaseOf(state) === 'succeeded';
    }
    async wasDone(before, sentAt, cause) {
        const { change, options } = this;
        const unseen = options.clock.now() - sentAt >= UNSEEN_MS && change.endsUnseen?.(before) === true;
        const first = this.sight(before);
        let same = 0;
        options.observer.phase('Finding out whether the change arrived');
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const seen = await this.look();
            if (seen === undefined)
                return { status: 'gone', sentence: 'it is gone', ending: { done: true, status: 'gone' } };
            const now = this.sight(seen.state);
            const moved = now.status !== first.status || now.mark !== first.mark || (now.matches && !first.matches);
            same += 1;
            const known = moved || same >= belief/* STEADY_READS */.T;
            const sentence = change.table(now.status)?.sentence;
            return { status: now.status, sentence, ...(known ? { ending: { done: moved, status: now.status } } : {}) };
        }, options);
        if ('timedOut' in ended)
            throw (0,change_errors/* neverKnown */.e_)(this.aim, ended);
        if (unseen && !ended.done)
            throw (0,change_errors/* untold */.r_)(this.aim, ended.status, cause);
        return ended.done;
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
    async verified(before, sentAt) {
        const { change, options } = this;
        const judge = (0,belief/* createBelief */.m)({
            table: change.table,
            before: this.sight(before),
            settleMs: change.settleMs ?? 0,
            markTells: change.markTells ?? false,
        });
        options.observer.phase(change.phase);
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const seen = await this.look();
            if (seen === undefined)
                return { status: 'gone', sentence: 'it is gone', ending: this.#gone(before) };
            const { state } = seen;
            const sight = this.sight(state);
            const sentence = change.table(sight.status)?.sentence;
            const look = { status: sight.status, sentence };
            const other = change.overtaken?.(state, before);
            if (other !== undefined)
                return { ...look, ending: { error: (0,change_errors/* overtaken */.K1)(this.aim, other, sight.status) } };
            switch (judge(sight, options.clock.now() - sentAt)) {
                case 'succeeded':
                    return { ...look, ending: { state } };
                case 'failed':
                    return { ...look, ending: { error: this.#failed(state, `ended in "${sight.status}"`) } };
                case 'astray':
                    return {
                        ...look,
                        ending: { error: this.#failed(state, `ended in "${sight.status}" but is not what was asked for`) },
                    };
                case 'gone':
                    return { ...look, ending: this.#gone(before) };
                default:
                    return look;
            }
        }, options);
        if ('timedOut' in ended)
            throw (0,change_errors/* timedOut */.iU)(this.aim.subject, `the change to ${change.what}`, ended, {
                unsent: false,
                advice: change.slowAdvice,
            });
        this.tell('ended');
        if ('error' in ended)
            throw ended.error;
        return ended.state;
    }
    #gone(before) {
        return this.change.goneIsDone ? { state: before } : { error: (0,change_errors/* vanished */.Jv)(this.aim) };
    }
    #failed(state, how) {
        const { change } = this;
        const facts = { status: change.status(state), advice: change.failureAdvice?.(state) };
        return (0,change_errors/* failed */.gz)(this.aim, how, change.differences(state), facts);
    }
}

// EXTERNAL MODULE: ../../lib/src/rollout/sending.js
var sending = __webpack_require__(1238);
;// CONCATENATED MODULE: ../../lib/src/rollout/carrying-out.js



const isWanted = (change, state) => change.always === true || !change.matches(state);
async function ready(attempt) {
    const { change, options } = attempt;
    options.observer.phase('Reading');
    const before = await (change.justChanged ? attempt.settled() : attempt.read());
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
    if (!isWanted(change, before) && (attempt.isDone(before) || attempt.isPending(before))) {
        return { outcome: 'unchanged', before, after: before, differences: [] };
    }
    if (options.dryRun)
        return { outcome: 'planned', before, after: before, differences };
    options.observer.phase('Sending');
    options.observer.sending(differences);
    const sent = await (0,sending/* sendUntilTaken */.cR)(attempt, before);
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
    const after = await attempt.verified(sent.before, sent.sentAt);
    return { outcome: 'changed', before, after, differences };
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ busyToTheEnd),
/* harmony export */   Jv: () => (/* binding */ vanished),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   Ml: () => (/* binding */ unwatched),
/* harmony export */   Nl: () => (/* binding */ ONE_GROUP),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ neverKnown),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   ox: () => (/* binding */ spoiltSince),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   zu: () => (/* binding */ vanishedSince)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);

function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
const SLOW = 'Where it is only slow, give a longer timeout; the operation log in the console tells more.';
const ONE_GROUP = 'Give all workflows that change this service one concurrency group, so that they wait for one another.';
function timedOut(subject, what, ending, facts) {
    const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : '';
    const message = `${subject}: ${what} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, {
        status: ending.status,
        unsent: facts.unsent,
        advice: facts.advice ?? SLOW,
        cause: ending.trouble,
    });
}
function neverKnown({ subject, what }, { status, trouble }) {
    const message = `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it could be read whether it was done; the last status is "${status ?? 'unknown'}".`;
    const advice = 'Run the step again: it reads first and sends only what is still missing.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, { status, advice, cause: trouble });
}
function untold({ subject, what }, status, cause) {
    const message = `${subject}: the answer to the change to ${what} was lost, and it cannot be told whether it was done: the status is "${status}", as it was before and as it would be after. It was not sent again.`;
    const advice = 'Its operation log in the console tells whether it was done; where it was not, run the step again.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', message, { status, advice, cause });
}
function busy({ subject, what }, status, cause) {
    const said = status === undefined ? '' : ` (status "${status}")`;
    const message = `${subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${what} was not sent.`;
    const advice = 'Run the step again when that change has ended, or set if_busy: wait.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('busy', message, { status, advice, cause });
}
function busyToTheEnd({ subject, what }, unsent, cause) {
    const message = `${subject} was busy until the timeout, so the change to ${what} was not made.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, { unsent, cause });
}
function overtaken({ subject, what }, other, status) {
    const message = `${subject}: the change to ${what} was overtaken: ${other}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('overtaken', message, { status, advice: ONE_GROUP });
}
function spoiltSince(subject, status) {
    const message = `${subject} was brought to what is asked, but an operation of somebody else has ended in "${status}" since, so it is not sure that it runs.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('overtaken', message, { status, advice: ONE_GROUP });
}
function vanishedSince(subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('vanished', `${subject} was brought to what is asked, and was deleted since.`);
}
function stuckInFailure({ subject }, status, unsent, cause) {
    const message = `${subject} is already as asked, but its last operation ended in "${status}", and the platform does not repeat a change that changes nothing, so it is not sure that it runs.`;
    const advice = 'Look at its operation log in the console; another change that succeeds (another tag, another number of replicas and back) brings it out of this state.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', message, { status, advice, unsent, cause });
}
function vanished({ subject, what }) {
    const message = `${subject} was deleted while its change to ${what} was waited for.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('vanished', message);
}
function unwatched({ subject, what }, cause) {
    const message = `${subject}: the change to ${what} was sent, but it cannot be read what became of it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('unwatched', message, { cause });
}
function failed({ subject, what }, how, differences, facts) {
    const listed = differences.map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`);
    const details = listed.length > 0 ? ` (${listed.join('; ')})` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', `${subject}: the change to ${what} ${how}${details}.`, facts);
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ sendUntilTaken),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vz: () => (/* binding */ MAX_SENDS)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);



const MAX_SENDS = 4;
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
            if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'busy')) {
                if (lost && change.always)
                    return lost;
                if (!lost && options.ifBusy === 'fail')
                    throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .busy */ .S2)(attempt.aim, undefined, error);
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
async function doneAlready(attempt, refusal, lost) {
    const { change } = attempt;
    if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') || (lost && !change.always && refusal instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)) {
        const state = await attempt.read();
        if (attempt.isDone(state))
            return { nothingToDo: state, ours: lost !== undefined };
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') && change.matches(state) && attempt.phaseOf(state) === 'failed') {
            throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stuckInFailure */ ._V)(attempt.aim, change.status(state), !lost, refusal);
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
    const now = await attempt.read();
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
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .busyToTheEnd */ .BY)(attempt.aim, unsent, refusal);
    await clock.sleep(cut, options.signal);
    return attempt.untilFree(unsent);
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* unused harmony export HEARTBEAT_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);



const HEARTBEAT_MS = 30_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(error);
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let trouble;
    const warned = new Set();
    const beat = () => {
        const now = clock.now();
        if (now - saidAt < HEARTBEAT_MS)
            return;
        saidAt = now;
        observer.heartbeat({
            status: status ?? 'not read yet',
            elapsedMs: now - startedAt,
            stalledMs: now - movedAt,
            leftMs: Math.max(0, deadlineAt - now),
        });
    };
    const pause = async (ms) => {
        const until = clock.now() + ms;
        for (let now = clock.now(); now < until; now = clock.now()) {
            await clock.sleep(Math.min(until - now, Math.max(1, saidAt + HEARTBEAT_MS - now)), options.signal);
            beat();
        }
    };
    for (;;) {
        options.signal?.throwIfAborted();
        const lookedAt = clock.now();
        try {
            const seen = await look();
            trouble = undefined;
            if (seen.status !== status) {
                if (seen.sentence === undefined && !warned.has(seen.status)) {
                    warned.add(seen.status);
                    observer.warn(`The platform calls the status "${seen.status}", a word that is not known; it counts as not ended.`);
                }
                observer.status(seen.status, seen.sentence);
                status = seen.status;
                movedAt = saidAt = clock.now();
            }
            if (seen.ending !== undefined)
                return seen.ending;
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!isPassing(error))
                throw error;
            if (trouble === undefined)
                observer.warn(`${error instanceof Error ? error.message : String(error)} The wait goes on.`);
            trouble = error;
        }
        beat();
        const now = clock.now();
        const { pollIntervalMs: fixed, random } = options;
        const wanted = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPause */ .e$)({ sinceMovedMs: now - movedAt, lookMs: now - lookedAt, fixedMs: fixed, random: random() });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPause */ .$s)(wanted, deadlineAt - now);
        if (ms === undefined)
            return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt, trouble };
        await pause(ms);
    }
}


/***/ })

};
