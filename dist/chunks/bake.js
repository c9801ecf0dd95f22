export const id = 'bake';
export const ids = ['bake'];
export const modules = {

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakeAddress: () => (/* binding */ bakeAddress),
/* harmony export */   bakeService: () => (/* binding */ bakeService)
/* harmony export */ });
/* unused harmony export BAD_ANSWERS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5959);
/* harmony import */ var _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8290);
/* harmony import */ var _engine_change_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8032);
/* harmony import */ var _engine_stability_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6644);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5209);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1038);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5575);









const BAD_ANSWERS = 2;
const LAST_LOOK_MS = 10_000;
async function bakeAddress(visit, probe, options) {
    const { clock, signal } = options;
    const startedAt = clock.now();
    options.observer.phase(_messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .baking */ .f.phase());
    let bad = [];
    const poll = async () => {
        const { words: answer, good } = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_8__.tryOnce)(visit, probe, _probe_js__WEBPACK_IMPORTED_MODULE_8__.TRY_MS, signal);
        bad = good ? [] : [...bad, answer];
        return { status: answer, sentence: (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(), ...(bad.length >= BAD_ANSWERS ? { ending: { failed: true } } : {}) };
    };
    const observer = {
        ...calm(options.observer),
        status: (answer) => options.observer.progress((0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeAnswer */ .Zb)({ answer })),
    };
    await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .waitFor */ .f)(poll, { ...options, observer, pollIntervalMs: probe.intervalMs });
    if (bad.length === 1) {
        await clock.sleep(probe.intervalMs, signal);
        await poll();
    }
    if (bad.length < BAD_ANSWERS)
        return;
    const facts = { url: probe.url, seconds: Math.round((clock.now() - startedAt) / 1000), answers: bad };
    throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P('failed', _messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .baking */ .f.badAnswers(facts), { advice: _messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .baking */ .f.badAnswersAdvice() });
}
async function bakeService(change, before, options) {
    const { clock } = options;
    const startedAt = clock.now();
    options.observer.phase(_messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .baking */ .f.phase());
    const stable = (0,_engine_stability_js__WEBPACK_IMPORTED_MODULE_5__/* .stopwatch */ .sX)();
    let pending = false;
    const look = async (last) => {
        const state = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(change.read());
        const status = state === undefined ? _engine_status_js__WEBPACK_IMPORTED_MODULE_6__/* .GONE */ .uj : change.status(state);
        const now = clock.now();
        const error = problemOf(change, state, before, Math.round((now - startedAt) / 1000));
        const leftMs = _engine_stability_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIRM_MS */ .MD - stable(error?.ending ?? '', now);
        pending = error !== undefined;
        const seen = { status, sentence: change.table(status)?.sentence ?? status };
        if (error === undefined)
            return last ? { ...seen, ending: { error } } : seen;
        return leftMs > 0 ? { ...seen, confirmMs: leftMs } : { ...seen, ending: { error } };
    };
    const watching = { ...options, observer: calm(options.observer) };
    let ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .waitFor */ .f)(() => look(false), watching);
    if ('timedOut' in ended && pending)
        ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .waitFor */ .f)(() => look(true), { ...watching, deadlineAt: clock.now() + LAST_LOOK_MS });
    if ('error' in ended && ended.error !== undefined)
        throw ended.error;
}
function calm(observer) {
    return { ...observer, heartbeat: (beat) => observer.heartbeat({ ...beat, stalledMs: 0 }) };
}
function problemOf(change, state, before, seconds) {
    const subject = change.subject(state ?? before);
    if (state === undefined)
        return (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .deletedSince */ .s7)(subject);
    const status = change.status(state);
    if (!change.matches(state))
        return (0,_engine_change_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .undoneSince */ .s$)({ subject, what: change.goal }, status);
    if (change.table(status)?.phase !== 'failed')
        return undefined;
    return new _engine_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P('failed', _messages_services_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .baking */ .f.statusFailed({ subject, status, seconds }), {
        status,
        advice: change.failureAdvice?.(state),
    });
}


/***/ })

};
