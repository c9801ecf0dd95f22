export const id = 'probe';
export const ids = ['probe'];
export const modules = {

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TRY_MS: () => (/* binding */ TRY_MS),
/* harmony export */   checkTarget: () => (/* binding */ checkTarget),
/* harmony export */   probe: () => (/* binding */ probe),
/* harmony export */   tryOnce: () => (/* binding */ tryOnce)
/* harmony export */ });
/* harmony import */ var _client_http_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8584);
/* harmony import */ var _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1038);
/* harmony import */ var _probe_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);





const TRY_MS = 10_000;
const LIMITS = {
    certificate: { tries: 2, ms: 0 },
    proxy: { tries: 2, ms: 0 },
    host: { tries: 3, ms: 10_000 },
    tls: { tries: 3, ms: 10_000 },
};
const LISTED = 5;
const HEADERS = { 'user-agent': 'fengchao-actions (health check)', accept: '*/*' };
function answerOf(status, accepts) {
    const good = accepts.some(({ from, to }) => status >= from && status <= to);
    const redirects = status >= 300 && status < 400 && status !== 304;
    return { words: redirects && !good ? (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .redirect */ .V2)({ status }) : `HTTP ${status}`, good };
}
async function tryOnce(visit, { url, accepts }, timeoutMs, signal) {
    try {
        return answerOf(await visit({ url, headers: HEADERS, signal, timeoutMs }), accepts);
    }
    catch (error) {
        if (!(error instanceof _client_http_transport_js__WEBPACK_IMPORTED_MODULE_0__.TransportError))
            throw error;
        return { words: error.message, good: false, obstacle: (0,_client_http_transport_js__WEBPACK_IMPORTED_MODULE_0__.obstacleOf)(error) };
    }
}
class Answers {
    #counts = new Map();
    #good = 0;
    #row;
    add({ words, good, obstacle }, now) {
        this.#counts.set(words, (this.#counts.get(words) ?? 0) + 1);
        this.#good = good ? this.#good + 1 : 0;
        if (obstacle === undefined)
            this.#row = undefined;
        else if (this.#row?.obstacle === obstacle)
            this.#row.tries += 1;
        else
            this.#row = { obstacle, since: now, tries: 1 };
    }
    get good() {
        return this.#good;
    }
    lastingObstacle(now) {
        if (this.#row === undefined)
            return undefined;
        const { tries, ms } = LIMITS[this.#row.obstacle];
        return this.#row.tries >= tries && now - this.#row.since >= ms ? this.#row.obstacle : undefined;
    }
    tally() {
        const all = [...this.#counts].map(([answer, count]) => ({ answer, count })).toSorted((a, b) => b.count - a.count);
        const others = all.slice(LISTED).reduce((sum, { count }) => sum + count, 0);
        return { answers: all.slice(0, LISTED), others };
    }
}
async function probe(visit, settings, options) {
    const { url, intervalMs } = settings;
    const { clock, deadlineAt } = options;
    options.observer.phase((0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probing */ .yD)());
    const answers = new Answers();
    const observer = {
        ...options.observer,
        status: (word) => options.observer.progress((0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probeAnswer */ .Zb)({ answer: word })),
    };
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)(async () => {
        const timeoutMs = Math.max(1, Math.ceil(Math.min(TRY_MS, deadlineAt - clock.now())));
        const answer = await tryOnce(visit, settings, timeoutMs, options.signal);
        const { words } = answer;
        answers.add(answer, clock.now());
        const { good } = answers;
        const status = good > 0 ? (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .goodAnswer */ ._B)({ answer: words, count: good, needed: _probe_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .GOOD_ANSWERS */ .U }) : words;
        const result = { status, sentence: (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)() };
        if (good >= _probe_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .GOOD_ANSWERS */ .U)
            return { ...result, ending: { passed: true } };
        const obstacle = answers.lastingObstacle(clock.now());
        return obstacle === undefined ? result : { ...result, ending: { obstacle, words } };
    }, { ...options, observer, pollIntervalMs: intervalMs });
    if ('passed' in ended)
        return;
    if ('obstacle' in ended)
        throw obstructed(url, ended.obstacle, ended.words);
    const seconds = Math.round(ended.elapsedMs / 1000);
    throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('failed', (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probeTimedOut */ .Sk)({ url, seconds, needed: _probe_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .GOOD_ANSWERS */ .U, ...answers.tally() }), {
        advice: (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probeTimedOutAdvice */ .i6)(),
    });
}
function obstructed(url, obstacle, words) {
    return new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('failed', _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB[obstacle]({ url, words }), { advice: _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachableAdvice */ .t6[obstacle]() });
}
const BEFOREHAND_MS = 5_000;
function isLasting(obstacle) {
    return obstacle === 'certificate' || obstacle === 'proxy';
}
async function checkTarget(visit, settings, { signal, observer }) {
    const { url } = settings;
    const check = () => tryOnce(visit, settings, BEFOREHAND_MS, signal);
    let answer = await check();
    if (isLasting(answer.obstacle))
        answer = await check();
    const { obstacle, words } = answer;
    if (isLasting(obstacle))
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .beforehand */ .r0.refused({ why: _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB[obstacle]({ url, words }) }), _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachableAdvice */ .t6[obstacle]());
    if (obstacle !== undefined)
        observer.warn(_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .beforehand */ .r0.notNow({ url, words }));
}


/***/ })

};
