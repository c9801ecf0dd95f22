export const id = 'sequence';
export const ids = ['sequence'];
export const modules = {

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyInOrder: () => (/* binding */ applyInOrder),
/* harmony export */   pendingChanges: () => (/* binding */ pendingChanges),
/* harmony export */   qh: () => (/* binding */ strongestOutcome),
/* harmony export */   rW: () => (/* binding */ requireAllStill),
/* harmony export */   rs: () => (/* binding */ requireAll)
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

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* unused harmony export HEARTBEAT_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4578);
/* harmony import */ var _stability_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6644);






const HEARTBEAT_MS = 30_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error);
}
function isAnswer(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
class Progress {
    #options;
    #startedAt;
    #warned = new Set();
    #status;
    #changedAt;
    #reportedAt;
    #lastError;
    #refusedAt;
    constructor(options) {
        this.#options = options;
        this.#startedAt = options.clock.now();
        this.#changedAt = this.#startedAt;
        this.#reportedAt = this.#startedAt;
    }
    get changedAt() {
        return this.#changedAt;
    }
    observe({ status, sentence }) {
        const { clock, observer } = this.#options;
        this.#lastError = undefined;
        this.#refusedAt = undefined;
        if (status === this.#status)
            return;
        if (sentence === undefined && !this.#warned.has(status)) {
            this.#warned.add(status);
            observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownStatus */ .lj)({ word: status }));
        }
        observer.status(status, sentence);
        this.#status = status;
        this.#changedAt = this.#reportedAt = clock.now();
    }
    fail(error) {
        const { clock, observer } = this.#options;
        const isFirst = this.#lastError === undefined;
        if (isPassing(error)) {
            if (isFirst)
                observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .keepsWaiting */ .GE)(messageOf(error)));
            this.#lastError = error;
            return undefined;
        }
        if (!isAnswer(error))
            throw error;
        const now = clock.now();
        if (this.#refusedAt === undefined)
            observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .needsConfirmation */ .Jj)(messageOf(error)));
        else if (now - this.#refusedAt >= _stability_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIRM_MS */ .MD)
            throw error;
        this.#refusedAt ??= now;
        this.#lastError = error;
        return _stability_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIRM_MS */ .MD - (now - this.#refusedAt);
    }
    heartbeat() {
        const { clock, deadlineAt, observer } = this.#options;
        const now = clock.now();
        if (now - this.#reportedAt < HEARTBEAT_MS)
            return;
        this.#reportedAt = now;
        observer.heartbeat({
            status: this.#status ?? (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .notReadYet */ .Q1)(),
            elapsedMs: now - this.#startedAt,
            stalledMs: now - this.#changedAt,
            leftMs: Math.max(0, deadlineAt - now),
        });
    }
    async pause(ms) {
        const { clock, signal } = this.#options;
        const until = clock.now() + ms;
        for (let now = clock.now(); now < until; now = clock.now()) {
            await clock.sleep(Math.min(until - now, Math.max(1, this.#reportedAt + HEARTBEAT_MS - now)), signal);
            this.heartbeat();
        }
    }
    timedOut(now) {
        return {
            timedOut: true,
            status: this.#status,
            elapsedMs: now - this.#startedAt,
            stalledMs: now - this.#changedAt,
            lastError: this.#lastError,
        };
    }
}
async function waitFor(poll, options) {
    const { clock, deadlineAt, signal, pollIntervalMs: fixedMs } = options;
    const progress = new Progress(options);
    for (;;) {
        signal?.throwIfAborted();
        const polledAt = clock.now();
        let confirmMs;
        try {
            const result = await poll();
            confirmMs = result.confirmMs;
            progress.observe(result);
            if (result.ending !== undefined)
                return result.ending;
        }
        catch (error) {
            signal?.throwIfAborted();
            confirmMs = progress.fail(error);
        }
        progress.heartbeat();
        const now = clock.now();
        const pauseMs = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .nextPause */ .e$)({
            sinceChangeMs: now - progress.changedAt,
            pollMs: now - polledAt,
            fixedMs,
            confirmMs,
            random: options.random(),
        });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .cutPause */ .$s)(pauseMs, deadlineAt - now);
        if (ms === undefined)
            return progress.timedOut(now);
        await progress.pause(ms);
    }
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   BY: () => (/* binding */ busyToTheEnd),
/* harmony export */   ET: () => (/* binding */ responseLost),
/* harmony export */   GE: () => (/* binding */ keepsWaiting),
/* harmony export */   Hu: () => (/* binding */ outcomeUnknown),
/* harmony export */   I2: () => (/* binding */ lookAtOperationLog),
/* harmony export */   Jj: () => (/* binding */ needsConfirmation),
/* harmony export */   Q1: () => (/* binding */ notReadYet),
/* harmony export */   QZ: () => (/* binding */ awaited),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   VQ: () => (/* binding */ waitForEarlier),
/* harmony export */   WC: () => (/* binding */ slow),
/* harmony export */   Yi: () => (/* binding */ failedSince),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ deletedMeanwhile),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   iV: () => (/* binding */ oneGroup),
/* harmony export */   kj: () => (/* binding */ clearFailure),
/* harmony export */   lj: () => (/* binding */ unknownStatus),
/* harmony export */   mj: () => (/* binding */ unobserved),
/* harmony export */   qf: () => (/* binding */ matchRequested),
/* harmony export */   rn: () => (/* binding */ foreignStatus),
/* harmony export */   s$: () => (/* binding */ undoneSince),
/* harmony export */   s7: () => (/* binding */ deletedSince),
/* harmony export */   v2: () => (/* binding */ keepsRetrying),
/* harmony export */   xp: () => (/* binding */ runAgainForMissing),
/* harmony export */   zT: () => (/* binding */ superseded)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const awaited = {
    earlierChange: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an earlier change', zh: '先前的变更' }),
    lastLook: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the final check', zh: '最后一次检查' }),
    change: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: (what) => `the change to ${what}`, zh: (what) => `变更（${what}）` }),
};
const notReadYet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'not read yet', zh: '尚未读取' });
const isGone = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it no longer exists', zh: '已不存在' });
const unknownStatus = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ word }) => `The platform reports the unknown status "${word}". The step treats it as still in progress.`,
    zh: ({ word }) => `平台报告了未知的状态“${word}”。此步骤将其视为仍在进行中。`,
});
const foreignStatus = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, word }) => `${subject}: the change ended with the status "${word}", which belongs to another kind of operation. The change was in progress before, so the step accepts this as its end.`,
    zh: ({ subject, word }) => `${subject}：变更以状态“${word}”结束，该状态属于另一类操作。此前变更一直在进行中，因此此步骤将其视为变更的结束。`,
});
const keepsWaiting = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (trouble) => `${trouble} The step keeps waiting.`,
    zh: (trouble) => `${trouble}继续等待。`,
});
const needsConfirmation = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (trouble) => `${trouble} The step acts on this only if it happens again.`,
    zh: (trouble) => `${trouble}只有再次出现时，此步骤才会据此处理。`,
});
const keepsRetrying = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (refusal) => `${refusal} This may resolve itself; the step keeps trying for up to a minute.`,
    zh: (refusal) => `${refusal}这可能会自行恢复；此步骤最多会持续重试一分钟。`,
});
const timedOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (p) => `${p.subject}: ${p.what} did not finish within ${p.seconds} s; the last reported status is "${p.status}"${p.stalled === undefined ? '' : ` and has not changed for ${p.stalled} s`}${p.lacks === undefined ? '' : `, but ${p.lacks}`}. Anything already started is still in progress on the platform.`,
    zh: (p) => `${p.subject}：等待 ${p.seconds} 秒后，${p.what}仍未结束；平台最后报告的状态为“${p.status}”${p.stalled === undefined ? '' : `，且已 ${p.stalled} 秒没有变化`}${p.lacks === undefined ? '' : `，但${p.lacks}`}。已开始的操作仍在平台上进行。`,
});
const slow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If the change is only slow, set a longer timeout. The operation log in the console has the details.',
    zh: '如果只是较慢，请加大 timeout。详情请查看控制台中的操作日志。',
});
const oneGroup = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Put all workflows that change this service into one concurrency group, so that they run one after another.',
    zh: '请让所有变更该服务的工作流使用同一个 concurrency 组，使其依次执行。',
});
const outcomeUnknown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject}: the connection broke while the change to ${what} was being sent, and the step timed out before it could find out whether the platform made the change; the last reported status is "${status}".`,
    zh: ({ subject, what, status }) => `${subject}：发送变更（${what}）时连接中断，直到超时仍无法确认平台是否已执行；平台最后报告的状态为“${status}”。`,
});
const runAgainForMissing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again: it reads the current state first and sends only what is still missing.',
    zh: '请重新运行此步骤：它会先读取当前状态，只发送仍缺少的部分。',
});
const responseLost = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject}: the response to the change to ${what} was lost, and the step cannot tell whether the change was made: the status is "${status}", the same as before the change and after it. The step did not send the change again.`,
    zh: ({ subject, what, status }) => `${subject}：变更（${what}）的响应丢失，无法判断变更是否已执行：状态为“${status}”，与变更前后均一致。此步骤没有再次发送该变更。`,
});
const lookAtOperationLog = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its operation log in the console to see whether the change was made. If it was not, run the step again.',
    zh: '请在控制台的操作日志中确认变更是否已执行。如未执行，请重新运行此步骤。',
});
const busy = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject} is busy with an earlier change${status === undefined ? '' : ` (status "${status}")`}, and if_busy is fail, so the change to ${what} was not sent.`,
    zh: ({ subject, what, status }) => `${subject}正在进行先前的变更${status === undefined ? '' : `（状态“${status}”）`}，而 if_busy 为 fail，因此未发送变更（${what}）。`,
});
const waitForEarlier = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again once that change has finished, or set if_busy: wait.',
    zh: '请在该变更结束后重新运行此步骤，或设置 if_busy: wait。',
});
const busyToTheEnd = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject} was busy with an earlier change until the timeout, so the change to ${what} was not made.`,
    zh: ({ subject, what }) => `${subject}直到超时仍在处理先前的变更，因此未执行变更（${what}）。`,
});
const superseded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, other }) => `${subject}: the change to ${what} was superseded: ${other}.`,
    zh: ({ subject, what, other }) => `${subject}：变更（${what}）已被取代：${other}。`,
});
const failedSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, status }) => `${subject} was updated as requested, but another operation has since ended with the status "${status}", so it may not be running.`,
    zh: ({ subject, status }) => `${subject}已按要求更新，但之后另一操作以状态“${status}”结束，因此它可能没有在正常运行。`,
});
const deletedSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (subject) => `${subject} was updated as requested, but has since been deleted.`,
    zh: (subject) => `${subject}已按要求更新，但之后被删除。`,
});
const undoneSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject}: the change to ${what} succeeded, but another change has since reverted it.`,
    zh: ({ subject, what }) => `${subject}：变更（${what}）已成功，但之后被另一变更还原。`,
});
const stuckInFailure = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, status }) => `${subject} is already up to date, but its last operation ended with the status "${status}", so it may not be running. The platform does not repeat a change that changes nothing.`,
    zh: ({ subject, status }) => `${subject}已是最新，但其上一次操作以状态“${status}”结束，因此它可能没有在正常运行。平台不会重复执行没有变化的变更。`,
});
const clearFailure = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its operation log in the console. Any other change that succeeds clears this state, such as another tag, or another number of replicas and back.',
    zh: '请查看控制台中的操作日志；任何其他成功的变更都可使其脱离该状态，例如换一个标签，或调整副本数后再恢复。',
});
const deletedMeanwhile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject} was deleted while the change to ${what} was in progress.`,
    zh: ({ subject, what }) => `${subject}在变更（${what}）进行期间被删除。`,
});
const unobserved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject}: the change to ${what} was sent, but its result cannot be read.`,
    zh: ({ subject, what }) => `${subject}：变更（${what}）已发送，但无法读取其结果。`,
});
const failed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status, isMismatched, differences }) => `${subject}: the change to ${what} ended with the status "${status}"${isMismatched ? ', but the result is not as requested' : ''}${differences.length === 0 ? '' : ` (${differences.map((one) => differs.in('en', one)).join('; ')})`}.`,
    zh: ({ subject, what, status, isMismatched, differences }) => `${subject}：变更（${what}）以状态“${status}”结束${isMismatched ? '，但结果与要求不符' : ''}${differences.length === 0 ? '' : `（${differences.map((one) => differs.in('zh', one)).join('；')}）`}。`,
});
const differs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after || 'nothing'}`,
    zh: ({ field, before, after }) => `${field} 为 ${before || '未设置'}，而非 ${after || '空'}`,
});
const incomplete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (lacks) => `Not complete yet: ${lacks}.`,
    zh: (lacks) => `尚未完成：${lacks}。`,
});
const matchRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'match the requested state', zh: '调整为所要求的状态' });


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ SAME_WORD_MS),
/* harmony export */   KM: () => (/* binding */ createStabilityCheck),
/* harmony export */   MD: () => (/* binding */ CONFIRM_MS),
/* harmony export */   nE: () => (/* binding */ UNCHANGED_MS),
/* harmony export */   sX: () => (/* binding */ stopwatch)
/* harmony export */ });
const CONFIRM_MS = 2_000;
const SAME_WORD_MS = 5_000;
const UNCHANGED_MS = 30_000;
function stopwatch() {
    let last;
    let since = 0;
    return (value, now) => {
        if (value !== last)
            since = now;
        last = value;
        return now - since;
    };
}
const PENDING = { judgement: 'pending' };
function onceStable(judgement, neededMs, stableMs) {
    return stableMs >= neededMs ? { judgement } : { judgement: 'pending', confirmMs: neededMs - stableMs };
}
function createStabilityCheck(options) {
    const check = new StabilityCheck(options);
    return (observation, now) => check.judge(observation, now);
}
class StabilityCheck {
    #options;
    #observed = stopwatch();
    #words = stopwatch();
    #inProgress = false;
    #existed;
    constructor(options) {
        this.#options = options;
        this.#existed = options.table(options.before.status)?.phase !== 'gone';
    }
    judge(observation, now) {
        const { table, before, fingerprintProves } = this.#options;
        const { status, fingerprint, matches } = observation;
        const stableMs = this.#observed(JSON.stringify([status, fingerprint, matches]), now);
        const wordMs = this.#words(status, now);
        const word = table(status);
        if (word?.phase === 'gone')
            return this.#absence(observation, wordMs);
        this.#existed = true;
        const isPending = word === undefined || word.phase === 'pending';
        if (isPending || (fingerprintProves && fingerprint !== before.fingerprint))
            this.#inProgress = true;
        if (word === undefined)
            return { judgement: 'unknown' };
        if (isPending)
            return PENDING;
        const isSame = status === before.status;
        return word.phase === 'failed' ? this.#failure(isSame, wordMs) : this.#success(observation, word, isSame, stableMs);
    }
    #failure(isSame, wordMs) {
        if (isSame && !this.#inProgress)
            return onceStable('failed', UNCHANGED_MS, wordMs);
        return onceStable('failed', isSame ? SAME_WORD_MS : CONFIRM_MS, wordMs);
    }
    #success(observation, word, isSame, stableMs) {
        const { before, family, synchronous, settleMs } = this.#options;
        const isOwn = family === undefined || word.family === undefined || word.family === family;
        const isKnown = this.#inProgress || (isOwn && !isSame);
        if (!observation.matches)
            return isKnown ? onceStable('mismatched', UNCHANGED_MS, stableMs) : PENDING;
        if (synchronous && !before.matches)
            return { judgement: 'succeeded' };
        if (!isKnown)
            return onceStable('succeeded', Math.max(UNCHANGED_MS, settleMs), stableMs);
        const doubts = [before.matches, isSame, !isOwn].filter(Boolean).length;
        const verdict = onceStable('succeeded', doubts > 1 ? SAME_WORD_MS : 0, stableMs);
        return isOwn || verdict.judgement === 'pending' ? verdict : { ...verdict, foreign: true };
    }
    #absence({ matches }, wordMs) {
        if (!this.#existed)
            return PENDING;
        return onceStable(matches ? 'succeeded' : 'gone', this.#options.synchronous && matches ? 0 : CONFIRM_MS, wordMs);
    }
}


/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p$: () => (/* binding */ jitter),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export pauseBeforeRetry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

const DEFAULT_POLICY = { attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 };
function pauseBeforeRetry(failure) {
    const { error, effect, attempt, leftMs, policy, random } = failure;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ))
        return undefined;
    const isRateLimited = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'rate_limit');
    if (attempt >= policy.attempts && !isRateLimited)
        return undefined;
    if (effect === 'change' && !error.notApplied)
        return undefined;
    if (!isTransient(error))
        return undefined;
    const firstMs = isRateLimited ? policy.crowdedMs : policy.baseMs;
    const own = jitter(Math.min(policy.capMs, firstMs * 2 ** (attempt - 1)), random);
    const requested = serverPause(error);
    const pause = attempt < policy.attempts ? (requested ?? own) : Math.max(requested ?? 0, own);
    return pause < leftMs ? pause : undefined;
}
function jitter(longestMs, random) {
    return longestMs * (0.2 + 0.6 * random);
}
function isTransient(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return error.failure !== 'untrusted' && error.failure !== 'refused';
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


/***/ })

};
