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
async function tryOnce(visit, { url, host, accepts }, timeoutMs, signal) {
    try {
        const headers = host === undefined ? HEADERS : { ...HEADERS, host };
        return answerOf(await visit({ url, headers, signal, timeoutMs }), accepts);
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


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEntrance: () => (/* binding */ checkEntrance),
  p: () => (/* binding */ probeLive),
  v: () => (/* binding */ watchMove)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var client_errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/network/switching.js
var switching = __webpack_require__(4134);
// EXTERNAL MODULE: ../../lib/src/messages/services/probe.js
var probe = __webpack_require__(8290);
// EXTERNAL MODULE: ../../lib/src/changes/engine/stability.js
var stability = __webpack_require__(6644);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
// EXTERNAL MODULE: ../../lib/src/changes/services/probe.js
var services_probe = __webpack_require__(5575);
// EXTERNAL MODULE: ../../lib/src/changes/services/probe-settings.js
var probe_settings = __webpack_require__(8141);
// EXTERNAL MODULE: ../../lib/src/changes/network/load-balancer.js
var load_balancer = __webpack_require__(4060);
;// CONCATENATED MODULE: ../../lib/src/changes/network/bake.js









const BAD_ANSWERS = 2;
const TRY_MS = 5_000;
const LOOK_MS = 5_000;
const LOOK_LIMIT_MS = 3_000;
class Bake {
    #visit;
    #watch;
    #options;
    #startedAt;
    #answers = [];
    #good = 0;
    #bad = 0;
    #lateTries = 0;
    #hasLooked = false;
    #lastFailure;
    #looksAt;
    #health = '';
    #suspicion;
    constructor(visit, watch, options) {
        this.#visit = visit;
        this.#watch = watch;
        this.#options = options;
        this.#startedAt = options.clock.now();
        this.#looksAt = this.#startedAt;
        this.#health = watch.healthBefore ?? '';
    }
    async poll() {
        const { clock, signal } = this.#options;
        const { words, good } = await (0,services_probe.tryOnce)(this.#visit, this.#watch.probe, TRY_MS, signal);
        this.#answers.push(words);
        this.#good = good ? this.#good + 1 : 0;
        this.#bad = good ? 0 : this.#bad + 1;
        const isOver = this.#elapsed() >= this.#watch.durationMs;
        if (isOver)
            this.#lateTries += 1;
        const looked = clock.now() >= this.#looksAt ? await this.#look() : undefined;
        const error = this.#badAnswers() ?? looked ?? (this.#isUnsteady() ? this.unsteady() : undefined);
        const passed = isOver && this.#good >= probe_settings/* GOOD_ANSWERS */.U && this.#hasLooked && this.#suspicion === undefined;
        const ending = error ? { error } : passed ? { passed: true } : undefined;
        const status = (0,switching/* watched */.VI)({ answer: words, health: this.#health });
        return { status, sentence: (0,probe/* answered */.oQ)(), ...(ending === undefined ? {} : { ending }) };
    }
    #elapsed() {
        return this.#options.clock.now() - this.#startedAt;
    }
    #seconds() {
        return Math.round(this.#elapsed() / 1000);
    }
    #badAnswers() {
        if (this.#bad < BAD_ANSWERS)
            return undefined;
        const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-BAD_ANSWERS), seconds: this.#seconds() };
        return new errors/* ChangeError */.P('failed', switching/* bakeFailed */.he.badAnswers(facts), { advice: (0,switching/* bakeAdvice */.wz)() });
    }
    #isUnsteady() {
        return this.#lateTries >= probe_settings/* GOOD_ANSWERS */.U && this.#good < probe_settings/* GOOD_ANSWERS */.U;
    }
    timedOut() {
        if (this.#lastFailure === undefined || this.#good < probe_settings/* GOOD_ANSWERS */.U)
            return this.unsteady();
        return new errors/* ChangeError */.P('unobserved', switching/* bakeFailed */.he.unread({ url: this.#watch.probe.url }), {
            cause: this.#lastFailure,
        });
    }
    unsteady() {
        const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-probe_settings/* GOOD_ANSWERS */.U), needed: probe_settings/* GOOD_ANSWERS */.U };
        return new errors/* ChangeError */.P('failed', switching/* bakeFailed */.he.unsteady(facts), { advice: (0,switching/* bakeAdvice */.wz)() });
    }
    async #look() {
        const { clock } = this.#options;
        this.#looksAt = clock.now() + LOOK_MS;
        const found = await this.#read();
        const now = clock.now();
        if (found === undefined)
            return undefined;
        this.#hasLooked = true;
        this.#health = found.instanceStatus ?? '';
        const problem = this.#problemOf(found);
        if (problem === undefined) {
            this.#suspicion = undefined;
            return undefined;
        }
        const { ending: kind } = problem;
        if (this.#suspicion?.kind !== kind)
            this.#suspicion = { kind, since: now };
        this.#looksAt = now + stability/* CONFIRM_MS */.MD;
        return now - this.#suspicion.since >= stability/* CONFIRM_MS */.MD ? problem : undefined;
    }
    #problemOf(found) {
        const { healthBefore, overtakenBy } = this.#watch;
        const other = overtakenBy(found);
        if (other)
            return new errors/* ChangeError */.P('superseded', switching/* bakeFailed */.he.overtaken(other));
        const facts = { loadBalancer: found.name, status: found.status, seconds: this.#seconds() };
        const failed = (0,load_balancer/* loadBalancerStatus */.B)(found.status)?.phase === 'failed';
        if (failed)
            return new errors/* ChangeError */.P('failed', switching/* bakeFailed */.he.status(facts), { status: found.status });
        const isDown = healthBefore === 'UP' && found.instanceStatus === 'DOWN';
        return isDown ? new errors/* ChangeError */.P('failed', switching/* bakeFailed */.he.down(facts), { advice: (0,switching/* bakeAdvice */.wz)() }) : undefined;
    }
    async #read() {
        const { clock, observer, signal } = this.#options;
        try {
            return await this.#watch.look(clock.now() + LOOK_LIMIT_MS);
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof client_errors/* FengchaoError */.kQ))
                throw error;
            observer.detail(error.message);
            this.#lastFailure = error;
            if (error instanceof client_errors/* ApiError */.hD)
                this.#looksAt = Math.max(this.#looksAt, clock.now() + (error.retryAfterMs ?? 0));
            return undefined;
        }
    }
}
const LATEST_MS = 60_000;
async function bake(visit, watch, options) {
    const { clock, observer } = options;
    observer.phase(switching/* switchPhases */.z5.baking());
    const quiet = { ...observer, status: (word) => observer.progress((0,probe/* probeAnswer */.Zb)({ answer: word })) };
    const deadlineAt = clock.now() + watch.durationMs + LATEST_MS + 3 * watch.probe.intervalMs;
    const watching = new Bake(visit, watch, options);
    const timing = { deadlineAt, pollIntervalMs: watch.probe.intervalMs };
    const ended = await (0,wait/* waitFor */.f)(() => watching.poll(), { ...options, ...timing, observer: quiet });
    if ('error' in ended)
        throw ended.error;
    if ('timedOut' in ended)
        throw watching.timedOut();
}

// EXTERNAL MODULE: ../../lib/src/changes/network/switching.js
var network_switching = __webpack_require__(3917);
// EXTERNAL MODULE: ../../lib/src/client/http/transport.js
var transport = __webpack_require__(8584);
// EXTERNAL MODULE: ../../lib/src/messages/network/blue-green.js
var blue_green = __webpack_require__(586);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/watch.js









const BEFOREHAND_MS = 5_000;
async function checkEntrance({ options, step }, entrance) {
    const { url } = entrance.probe;
    const ask = () => (0,services_probe.tryOnce)(transport.visit, entrance.probe, BEFOREHAND_MS, options.signal);
    let answer = await ask();
    if (answer.obstacle !== undefined)
        answer = await ask();
    const { obstacle, words, good } = answer;
    if (obstacle === 'certificate' || obstacle === 'proxy')
        (0,errors.refuse)(probe/* beforehand */.r0.refused({ why: probe/* unreachable */.HB[obstacle]({ url, words }) }), probe/* unreachableAdvice */.t6[obstacle]());
    if (!good)
        step.log.warning(blue_green/* blueGreenNotes */.xo.badNow({ url, answer: words }));
}
async function watchMove({ client, namespace, options }, entrance, move, healthBefore, durationMs) {
    const look = (deadlineAt) => client.until(deadlineAt).loadBalancers.get(namespace.namespace, move.loadBalancer);
    const watch = { probe: entrance.probe, durationMs, healthBefore, look, overtakenBy: overtakenBy(move) };
    await bake(transport.visit, watch, options);
}
function overtakenBy({ from, to, listeners, loadBalancer }) {
    const names = new Set(listeners.map(({ name }) => name));
    return (found) => {
        const shown = found.listeners.filter(({ name }) => names.has(name));
        const other = shown.find(({ clusters }) => (0,network_switching/* forwardsTo */.SX)(clusters, from.service_info.service_name) || !(0,network_switching/* forwardsTo */.SX)(clusters, to.service_info.service_name));
        if (other === undefined)
            return undefined;
        const listener = (0,network/* listenerTitle */.RI)({ name: other.name, loadBalancer });
        return { listener, other: (0,switching/* otherRules */.y8)({ rules: (0,network_switching/* rulesText */.TK)(other.clusters) }) };
    };
}
async function probeLive({ values, options }, entrance, live) {
    const deadlineAt = options.clock.now() + values.health_check_timeout;
    try {
        await (0,services_probe.probe)(transport.visit, entrance.probe, { ...options, deadlineAt });
    }
    catch (error) {
        if (!(error instanceof errors/* ChangeError */.P))
            throw error;
        throw new errors/* ChangeError */.P('failed', (0,blue_green/* liveFails */.Ir)({ live, why: error.message }), { advice: (0,blue_green/* liveFailsAdvice */.Eb)() });
    }
}


/***/ })

};
