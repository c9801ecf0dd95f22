export const id = 67;
export const ids = [67];
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

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFetch: () => (/* binding */ openFetch)
/* harmony export */ });
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1087);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6717);


function innermost(error) {
    const wraps = error instanceof TypeError || error instanceof DOMException;
    return wraps && error.cause !== undefined ? innermost(error.cause) : error;
}
function openFetch(env = process.env) {
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_0__/* .openRoutes */ .R)(env);
    return {
        fetch: async (url, init = {}) => {
            let route;
            try {
                route = await routes.to(url);
                const { undici, dispatcher } = route;
                return await undici.fetch(url, { ...init, dispatcher });
            }
            catch (error) {
                init.signal?.throwIfAborted();
                throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .transportError */ .WQ)(innermost(error), route?.proxy);
            }
        },
        close: routes.close,
    };
}


/***/ })

};
