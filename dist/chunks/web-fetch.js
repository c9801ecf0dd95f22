export const id = 'web-fetch';
export const ids = ['web-fetch'];
export const modules = {

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFetch: () => (/* binding */ openFetch)
/* harmony export */ });
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3460);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8584);


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
                throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__.transportError)(innermost(error), route?.proxy);
            }
        },
        close: routes.close,
    };
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ noMessage),
/* harmony export */   NF: () => (/* binding */ couldNot),
/* harmony export */   T0: () => (/* binding */ notTheJson),
/* harmony export */   U8: () => (/* binding */ unusableBody),
/* harmony export */   Ux: () => (/* binding */ answeredError),
/* harmony export */   WJ: () => (/* binding */ stillTrying),
/* harmony export */   cP: () => (/* binding */ redirected),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gy: () => (/* binding */ tryingAgain),
/* harmony export */   hj: () => (/* binding */ proxySays),
/* harmony export */   iM: () => (/* binding */ timeWasUp),
/* harmony export */   qE: () => (/* binding */ noAnswer),
/* harmony export */   zG: () => (/* binding */ noWholeAnswer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const couldNot = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ task, why }) => `Could not ${task}: ${why}.`,
    zh: ({ task, why }) => `无法${task}：${why}。`,
});
const answeredError = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status, code, requestId, words, meaning }) => `the platform returned HTTP ${status}${code === undefined ? '' : `, code ${code}`}: "${words}"` +
        `${meaning === undefined ? '' : ` (meaning: ${meaning})`}${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
    zh: ({ status, code, requestId, words, meaning }) => `平台返回 HTTP ${status}${code === undefined ? '' : `，错误码 ${code}`}：“${words}”` +
        `${meaning === undefined ? '' : `（即：${meaning}）`}${requestId === undefined ? '' : `，Request-Id ${requestId}`}`,
});
const noMessage = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'no message', zh: '没有说明' });
const redirected = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'a redirect, which the client does not follow with a token; check the endpoint',
    zh: '重定向，而带 Token 的请求不会跟随重定向；请检查 endpoint',
});
const unusableBody = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status, what, requestId }) => `the platform returned HTTP ${status} with an unusable body: ${what}${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
    zh: ({ status, what, requestId }) => `平台返回 HTTP ${status}，但响应体无法使用：${what}${requestId === undefined ? '' : `，Request-Id ${requestId}`}`,
});
const notTheJson = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is not the expected JSON', zh: '不是预期的 JSON' });
const noAnswer = {
    never_sent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ detail }) => `the request could not be sent (${detail})`,
        zh: ({ detail }) => `请求未能发出（${detail}）`,
    }),
    untrusted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ detail }) => `the server is not trusted, so nothing was sent (${detail})`,
        zh: ({ detail }) => `服务器不可信，因此没有发送任何内容（${detail}）`,
    }),
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ detail }) => `the proxy did not let the request through (${detail})`,
        zh: ({ detail }) => `代理没有放行该请求（${detail}）`,
    }),
    interrupted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ detail }) => `the connection broke before the response arrived (${detail})`,
        zh: ({ detail }) => `在收到响应之前连接中断（${detail}）`,
    }),
    timed_out: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ detail }) => `no response arrived in time (${detail})`,
        zh: ({ detail }) => `未在限定时间内收到响应（${detail}）`,
    }),
};
const timeWasUp = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the deadline had already passed', zh: '在此之前已到截止时间' });
const noWholeAnswer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ seconds }) => `no complete response within ${seconds} s`,
    zh: ({ seconds }) => `${seconds} 秒内没有收到完整的响应`,
});
const tooLarge = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ bytes }) => `the response is larger than ${bytes} bytes`,
    zh: ({ bytes }) => `响应超过 ${bytes} 字节`,
});
const proxySays = {
    unreached: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable, status }) => `the proxy ${address} (${variable}) did not reach the server and returned ${status}`,
        zh: ({ address, variable, status }) => `代理 ${address}（${variable}）未能连接到服务器，返回 ${status}`,
    }),
    answered: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable, status }) => `the proxy ${address} (${variable}) returned ${status}`,
        zh: ({ address, variable, status }) => `代理 ${address}（${variable}）返回 ${status}`,
    }),
    wantsCredentials: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable }) => `the proxy ${address} (${variable}) requires a user name and a password (407); set ${variable} to http://USER:PASSWORD@HOST:PORT`,
        zh: ({ address, variable }) => `代理 ${address}（${variable}）要求用户名和密码（407）；请将 ${variable} 设为 http://USER:PASSWORD@HOST:PORT`,
    }),
    refusesCredentials: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable }) => `the proxy ${address} (${variable}) rejects the user name and password (407); set ${variable} to http://USER:PASSWORD@HOST:PORT`,
        zh: ({ address, variable }) => `代理 ${address}（${variable}）不接受该用户名和密码（407）；请将 ${variable} 设为 http://USER:PASSWORD@HOST:PORT`,
    }),
    unreachable: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable, words }) => `the proxy ${address} (${variable}) cannot be reached: ${words}`,
        zh: ({ address, variable, words }) => `无法连接代理 ${address}（${variable}）：${words}`,
    }),
    between: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, variable, words }) => `${words}, through the proxy ${address} (${variable})`,
        zh: ({ address, variable, words }) => `${words}（经由代理 ${address}，${variable}）`,
    }),
};
const tryingAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ error, pause }) => `${error} Retrying in ${pause}.`,
    zh: ({ error, pause }) => `${error}${pause} 后重试。`,
});
const stillTrying = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ error, pause, tries, elapsed }) => `${error} Attempt ${tries} in ${elapsed}; retrying in ${pause}.`,
    zh: ({ error, pause, tries, elapsed }) => `${error}${elapsed} 内已尝试 ${tries} 次；${pause} 后重试。`,
});


/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openRoutes)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8685);

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
        const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(new URL(url), env);
        const undici = await Promise.all(/* import() */[__webpack_require__.e('undici')]).then(__webpack_require__.t.bind(__webpack_require__, 5898, 19));
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

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY_BYTES: () => (/* binding */ MAX_BODY_BYTES),
/* harmony export */   TransportError: () => (/* binding */ TransportError),
/* harmony export */   obstacleOf: () => (/* binding */ obstacleOf),
/* harmony export */   openTransport: () => (/* binding */ openTransport),
/* harmony export */   transportError: () => (/* binding */ transportError),
/* harmony export */   visit: () => (/* binding */ visit)
/* harmony export */ });
/* harmony import */ var _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(556);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3460);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8685);



class TransportError extends Error {
    name = 'TransportError';
    failure;
    atProxy;
    constructor(failure, message, cause, atProxy = false) {
        super(message, { cause });
        this.failure = failure;
        this.atProxy = atProxy;
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
function proxyStatus(message) {
    const [, tunnel, plain] = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/.exec(message) ?? [];
    return tunnel === undefined && plain === undefined ? undefined : Number(tunnel ?? plain);
}
function refusal({ address, variable, authorization }, status) {
    const proxy = { address, variable };
    if (status >= 500)
        return new TransportError('never_sent', _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.unreached({ ...proxy, status }));
    if (status !== 407)
        return new TransportError('refused', _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.answered({ ...proxy, status }));
    const says = authorization === undefined ? _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.wantsCredentials : _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.refusesCredentials;
    return new TransportError('refused', says(proxy));
}
function proxyError(words, failure, proxy, cause) {
    const status = proxyStatus(words);
    if (status !== undefined)
        return refusal(proxy, status);
    const { address, variable } = proxy;
    if (failure === 'never_sent')
        return new TransportError(failure, _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.unreachable({ address, variable, words }), cause, true);
    if (failure === 'untrusted')
        return new TransportError(failure, _messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySays */ .hj.between({ address, variable, words }), cause);
    return undefined;
}
function firstOf(error) {
    return error instanceof AggregateError && error.errors[0] !== undefined ? error.errors[0] : error;
}
function wordsOf(cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    return /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/.exec(text)?.[1] ?? text;
}
function transportError(error, proxy) {
    if (error instanceof TransportError)
        return error;
    if (error instanceof _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyProblem */ .W)
        return new TransportError('refused', error.message, error);
    const cause = firstOf(error);
    const words = wordsOf(cause);
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
            throw new TransportError('too_large', (0,_messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)({ bytes: MAX_BODY_BYTES }));
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
async function exchange(routes, { method, url, headers, body, signal, timeoutMs }, read, options = {}) {
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
            ...options,
        });
        return await read(answer);
    }
    catch (error) {
        if (signal?.aborted)
            throw signal.reason;
        if (timeout.aborted)
            throw new TransportError('timed_out', (0,_messages_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .noWholeAnswer */ .zG)({ seconds: timeoutMs / 1000 }), error);
        throw transportError(error, route?.proxy);
    }
}
function openTransport(env = process.env) {
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .openRoutes */ .R)(env);
    const send = (request) => exchange(routes, request, async (answer) => {
        const text = await readText(answer.body);
        await new Promise((resolve) => setImmediate(resolve));
        return { status: answer.statusCode, headers: plainHeaders(answer.headers), text };
    });
    return { send, close: routes.close };
}
async function visit(request, env = process.env) {
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .openRoutes */ .R)(env);
    try {
        const get = { ...request, method: 'GET' };
        const read = ({ statusCode, body }) => {
            body.on('error', () => { }).destroy();
            return statusCode;
        };
        return await exchange(routes, get, read, { reset: true });
    }
    finally {
        await routes.close();
    }
}
function obstacleOf({ failure, atProxy, cause }) {
    if (failure === 'untrusted')
        return 'certificate';
    const code = codeOf(firstOf(cause));
    const unknown = code === 'ENOTFOUND';
    if (failure === 'refused' || (unknown && atProxy))
        return 'proxy';
    if (unknown)
        return 'host';
    return code.startsWith('ERR_SSL_') ? 'tls' : undefined;
}


/***/ }),

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ProxyProblem),
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   proxySecrets: () => (/* binding */ proxySecrets)
/* harmony export */ });
/* harmony import */ var _messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5279);


const isIP = (host) => process.getBuiltinModule('node:net').isIP(host);
class ProxyProblem extends Error {
    name = 'ProxyProblem';
}
const VARIABLES = { https: ['https_proxy', 'HTTPS_PROXY'], http: ['http_proxy', 'HTTP_PROXY'] };
const HTTPS_NAMES = [...VARIABLES.https, ...VARIABLES.http];
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
function proxyFor(url, env) {
    const names = url.protocol === 'https:' ? HTTPS_NAMES : VARIABLES.http;
    const variable = names.find((name) => env[name]?.trim());
    if (variable === undefined || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    return parseProxy(env[variable] ?? '', variable);
}
function proxySecrets(env) {
    return HTTPS_NAMES.flatMap((name) => {
        const { user, password } = credentialsIn(env[name] ?? '');
        if (user === '' && password === '')
            return [];
        const plain = password === '' ? user : password;
        return [plain, (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF)(plain), basic(user, password)];
    });
}
function parseProxy(text, variable) {
    const address = withScheme(text);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.hostname === '' || !(url.protocol in DEFAULT_PORTS)) {
        throw new ProxyProblem((0,_messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .notAProxy */ .rg)({ variable }));
    }
    const { user, password } = credentialsIn(text);
    const authorization = user === '' && password === '' ? undefined : `Basic ${basic(user, password)}`;
    return { address: url.origin, authorization, variable };
}
function withScheme(text) {
    return text.includes('://') ? text.trim() : `http://${text.trim()}`;
}
function credentialsIn(text) {
    const [, userinfo = ''] = /^[^/?#]*:\/\/([^/?#]*)@/.exec(withScheme(text)) ?? [];
    const at = userinfo.indexOf(':');
    return at < 0 ? { user: userinfo, password: '' } : { user: userinfo.slice(0, at), password: userinfo.slice(at + 1) };
}
function basic(user, password) {
    return Buffer.from(`${(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF)(user)}:${(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF)(password)}`).toString('base64');
}
function isExempt(url, noProxy) {
    const host = plainHost(url.hostname);
    if (host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.')))
        return true;
    const port = url.port || DEFAULT_PORTS[url.protocol];
    return noProxy.split(/[,\s]+/).some((entry) => entry !== '' && names(entry.toLowerCase(), host, port));
}
function plainHost(text) {
    return text.replace(/^\[(.*)\]$/, '$1').replace(/(.)\.$/, '$1');
}
function names(entry, host, port) {
    const [, name = entry, only] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && only !== port)
        return false;
    const bare = plainHost(name);
    if (bare === '*')
        return true;
    const suffix = bare.replace(/^\*?\.?/, '.');
    if (host === suffix.slice(1))
        return !bare.startsWith('*');
    return isIP(host) === 0 && host.endsWith(suffix);
}


/***/ })

};
