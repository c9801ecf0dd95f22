export const id = 582;
export const ids = [582];
export const modules = {

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openRoutes)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);

const CONNECT_TIMEOUT_MS = 10_000;
const HTTP1 = { allowH2: false };
function agentFor(undici, proxy) {
    if (proxy === undefined)
        return new undici.Agent({ ...HTTP1, connect: { ...HTTP1, timeout: CONNECT_TIMEOUT_MS } });
    const { address: uri, authorization: token } = proxy;
    return new undici.ProxyAgent({ ...HTTP1, uri, proxyTls: HTTP1, ...(token ? { token } : {}) });
}
function openRoutes(env) {
    const agents = new Map();
    const to = async (url) => {
        const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(new URL(url), env);
        const undici = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(898)]).then(__webpack_require__.t.bind(__webpack_require__, 5898, 19));
        const key = proxy === undefined ? '' : `${proxy.address} ${proxy.authorization}`;
        const dispatcher = agents.get(key) ?? agentFor(undici, proxy);
        agents.set(key, dispatcher);
        return { undici, dispatcher, proxy };
    };
    const close = async () => {
        await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    };
    return { to, close };
}


/***/ }),

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

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ transportError),
/* harmony export */   g2: () => (/* binding */ openTransport),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* unused harmony export MAX_BODY_BYTES */
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1087);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4496);


class TransportError extends Error {
    name = 'TransportError';
    failure;
    constructor(failure, message, cause) {
        super(message, { cause });
        this.failure = failure;
    }
}
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_PRX_CONN',
]);
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function failureOf(error) {
    const code = codeOf(error);
    if (NEVER_SENT.has(code))
        return 'never_sent';
    if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|PRX_TLS/.test(code))
        return 'untrusted';
    return TIMED_OUT.has(code) ? 'timed_out' : 'interrupted';
}
function proxyStatus(words) {
    const [, tunnel, plain] = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/.exec(words) ?? [];
    return tunnel === undefined && plain === undefined ? undefined : Number(tunnel ?? plain);
}
function refusal({ address, variable, authorization }, status) {
    const who = `the proxy ${address} (${variable})`;
    if (status >= 500)
        return new TransportError('never_sent', `${who} did not reach the server: it answered ${status}`);
    if (status !== 407)
        return new TransportError('refused', `${who} answered ${status}`);
    const given = authorization === undefined ? 'wants a user name and a password' : 'does not accept its user name and password';
    return new TransportError('refused', `${who} ${given} (407); ${variable} takes them as http://USER:PASSWORD@HOST:PORT`);
}
function proxyError(words, failure, proxy, cause) {
    const status = proxyStatus(words);
    if (status !== undefined)
        return refusal(proxy, status);
    const { address, variable } = proxy;
    if (failure === 'never_sent')
        return new TransportError(failure, `the proxy ${address} (${variable}) cannot be reached: ${words}`, cause);
    if (failure === 'untrusted')
        return new TransportError(failure, `${words}, through the proxy ${address} (${variable})`, cause);
    return undefined;
}
function transportError(error, proxy) {
    if (error instanceof TransportError)
        return error;
    if (error instanceof _proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyProblem */ .Wf)
        return new TransportError('refused', error.message, error);
    const cause = error instanceof AggregateError && error.errors[0] !== undefined ? error.errors[0] : error;
    const words = cause instanceof Error ? cause.message : String(cause);
    const code = codeOf(cause);
    const said = code && !words.includes(code) ? `${words} (${code})` : words;
    const failure = failureOf(cause);
    return (proxy && proxyError(said, failure, proxy, error)) ?? new TransportError(failure, said, error);
}
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_BODY_BYTES)
            throw new TransportError('too_large', `the answer is larger than ${MAX_BODY_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function plainHeaders(headers) {
    const plain = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return plain;
}
function openTransport(env = process.env) {
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_0__/* .openRoutes */ .R)(env);
    const send = async ({ method, url, headers, body, signal, timeoutMs }) => {
        let route;
        const timeout = AbortSignal.timeout(timeoutMs);
        const ended = signal ? AbortSignal.any([signal, timeout]) : timeout;
        try {
            route = await routes.to(url);
            const { undici, dispatcher } = route;
            const answer = await undici.request(url, {
                method,
                headers,
                body: body ?? null,
                dispatcher,
                signal: ended,
                headersTimeout: timeoutMs,
                bodyTimeout: timeoutMs,
            });
            const text = await readText(answer.body);
            await new Promise((resolve) => setImmediate(resolve));
            return { status: answer.statusCode, headers: plainHeaders(answer.headers), text };
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (timeout.aborted)
                throw new TransportError('timed_out', `no whole answer within ${timeoutMs / 1000} s`, error);
            throw transportError(error, route?.proxy);
        }
    };
    return { send, close: routes.close };
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* unused harmony export GOOD_ANSWERS */
/* harmony import */ var _client_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6717);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2803);



const GOOD_ANSWERS = 3;
const TRY_MS = 10_000;
async function probe(transport, { url, accepts }, options) {
    options.observer.phase('Probing');
    let good = 0;
    let last = 'it was not asked yet';
    const ask = async () => {
        try {
            const timeoutMs = Math.max(1, Math.ceil(Math.min(TRY_MS, options.deadlineAt - options.clock.now())));
            const { status } = await transport.send({ method: 'GET', url, headers: {}, signal: options.signal, timeoutMs });
            last = `HTTP ${status}`;
            return accepts.some(({ from, to }) => status >= from && status <= to);
        }
        catch (error) {
            if (!(error instanceof _client_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX))
                throw error;
            last = error.message;
            return false;
        }
    };
    const observer = {
        ...options.observer,
        status: (word) => options.observer.progress(`The probe: ${word}.`),
    };
    const ended = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitFor */ .f)(async () => {
        good = (await ask()) ? good + 1 : 0;
        const status = good > 0 ? `${last}, good answer ${good} of ${GOOD_ANSWERS}` : last;
        return { status, sentence: 'answered', ...(good >= GOOD_ANSWERS ? { ending: { passed: true } } : {}) };
    }, { ...options, observer });
    if ('passed' in ended)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('failed', `The probe of ${url} did not pass within ${Math.round(ended.elapsedMs / 1000)} s; the last answer was: ${last}.`, {
        advice: 'Look whether the new image serves this address, and whether health_check_status and health_check_timeout fit it.',
    });
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
