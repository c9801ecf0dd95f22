export const id = 149;
export const ids = [149];
export const modules = {

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   fN: () => (/* binding */ spellPortMaps),
/* harmony export */   hU: () => (/* binding */ PORT_ALIASES),
/* harmony export */   kZ: () => (/* binding */ hasSpec),
/* harmony export */   yX: () => (/* binding */ spellSpec)
/* harmony export */ });
const DIALECTS = ['2017-01', '2017-06'];
const PORT_NAMES = {
    '2017-01': {
        create: { service: 'source_port', container: 'dest_port' },
        update: { service: 'src_port', container: 'dst_port' },
    },
    '2017-06': {
        create: { service: 'port', container: 'target_port' },
        update: { service: 'port', container: 'target_port' },
    },
};
function spellPortMaps(dialect, use, maps) {
    const names = PORT_NAMES[dialect][use];
    return maps.map((map) => ({
        [names.service]: map.source_port,
        [names.container]: map.dest_port,
        protocol: map.protocol,
    }));
}
const PORT_ALIASES = {
    source_port: ['sourcePort', 'src_port', 'port'],
    dest_port: ['destPort', 'dst_port', 'target_port', 'targetPort'],
};
const SPEC_ALIASES = {
    1: 'C1M1S20',
    2: 'C1M1S20',
    3: 'C2M2S20',
    4: 'C2M4S20',
    5: 'C4M8S20',
    6: 'C8M16S20',
    7: 'C16M64S20',
};
function spellSpec(dialect, spec) {
    if (dialect === '2017-01' || !('spec_id' in spec))
        return spec;
    const alias = SPEC_ALIASES[spec.spec_id];
    return alias === undefined ? spec : { spec_alias: alias };
}
function hasSpec(dialect, info, spec) {
    const asked = spellSpec(dialect, spec);
    const aliasOf = (id) => (id === undefined ? undefined : SPEC_ALIASES[id]);
    if ('spec_alias' in asked)
        return (info.spec_alias ?? aliasOf(info.id)) === asked.spec_alias;
    if (info.id !== undefined)
        return info.id === asked.spec_id;
    return info.spec_alias !== undefined && info.spec_alias === aliasOf(asked.spec_id);
}


/***/ }),

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
        const undici = await Promise.all(/* import() */[__webpack_require__.e(378), __webpack_require__.e(898)]).then(__webpack_require__.t.bind(__webpack_require__, 5898, 19));
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

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   r: () => (/* binding */ findIn)
/* harmony export */ });
async function* pages(limit, fetchPage) {
    for (let offset = 0;;) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1087);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4496);



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
    if (error instanceof _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyProblem */ .Wf)
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
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .openRoutes */ .R)(env);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
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

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sh: () => (/* binding */ common),
  Ng: () => (/* binding */ connect),
  _e: () => (/* binding */ credentialProblems)
});

// UNUSED EXPORTS: parseEndpoint

;// CONCATENATED MODULE: ../../lib/src/client/decode.js
class DecodeError extends Error {
    name = 'DecodeError';
    constructor(at, expected, got) {
        super(`${at || 'the answer'} must be ${expected} but is ${describe(got)}`);
    }
}
function describe(value) {
    if (value === undefined)
        return 'absent';
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const string = (value, at) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    throw new DecodeError(at, 'text', value);
};
const number = (value, at) => {
    const parsed = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    if (typeof parsed === 'number' && Number.isFinite(parsed))
        return parsed;
    throw new DecodeError(at, 'a number', value);
};
const integer = (value, at) => {
    const parsed = number(value, at);
    if (Number.isSafeInteger(parsed))
        return parsed;
    throw new DecodeError(at, 'a whole number', value);
};
const decode_boolean = (value, at) => {
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new DecodeError(at, 'true or false', value);
};
function optional(decoder) {
    return (value, at) => (value === undefined || value === null ? undefined : decoder(value, at));
}
function withDefault(decoder, fallback) {
    return (value, at) => (value === undefined || value === null ? fallback : decoder(value, at));
}
function list(decoder) {
    return (value, at) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw new DecodeError(at, 'a list', value);
        return value.map((item, i) => decoder(item, `${at}[${i}]`));
    };
}
function embedded(decoder) {
    return (value, at) => {
        if (typeof value !== 'string')
            return decoder(value, at);
        if (value.trim() === '')
            return decoder(undefined, at);
        let parsed;
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new DecodeError(at, 'JSON', value);
        }
        return decoder(parsed, at);
    };
}
function object(shape, aliases = {}) {
    return (value, at) => {
        if (!isRecord(value))
            throw new DecodeError(at, 'an object', value);
        const fields = Object.entries(shape).map(([name, decoder]) => {
            const spelling = [name, ...(aliases[name] ?? [])].find((key) => Object.hasOwn(value, key));
            return [name, decoder(spelling === undefined ? undefined : value[spelling], at === '' ? name : `${at}.${name}`)];
        });
        return { ...value, ...Object.fromEntries(fields) };
    };
}
const nothing = () => undefined;

// EXTERNAL MODULE: ../../lib/src/client/errors.js + 1 modules
var errors = __webpack_require__(6434);
// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
// EXTERNAL MODULE: ../../lib/src/client/transport.js
var client_transport = __webpack_require__(6717);
;// CONCATENATED MODULE: ../../lib/src/client/call.js




const USER_AGENT = 'fengchao-actions';
function requestId(answer) {
    return answer.headers['request-id'] ?? answer.headers['x-request-id'];
}
function platformWords(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return { code: undefined, message: '' };
    }
    if (!isRecord(body))
        return { code: undefined, message: '' };
    const code = typeof body.code === 'string' || typeof body.code === 'number' ? String(body.code) : undefined;
    const message = body.message ?? body.msg;
    return { code, message: typeof message === 'string' ? message.slice(0, 500) : '' };
}
function serverNow(answer, clock) {
    const date = Date.parse(answer.headers.date ?? '');
    return Number.isNaN(date) ? clock.now() : date;
}
function errorOf(request, answer, clock) {
    const redirect = answer.status >= 300 && answer.status < 400;
    const { code, message } = platformWords(answer.text);
    return (0,errors/* apiError */.pb)(request.task, {
        operation: request.operation,
        status: answer.status,
        code,
        platformMessage: redirect
            ? 'a redirect, which a request with a token does not follow; check the endpoint'
            : message,
        requestId: requestId(answer),
        retryAfterMs: (0,retry/* parseRetryAfter */.mu)(answer.headers['retry-after'], serverNow(answer, clock)),
    });
}
function readBody(request, text) {
    if (request.text)
        return text;
    if (request.decode === nothing && !text.trimStart().startsWith('<'))
        return undefined;
    return JSON.parse(text);
}
function decoded(request, answer) {
    try {
        return request.decode(readBody(request, answer.text), '');
    }
    catch (error) {
        const id = requestId(answer);
        const what = error instanceof DecodeError ? error.message : 'it is not the JSON that it must be';
        const suffix = id === undefined ? '' : `, Request-Id ${id}`;
        throw new errors/* AnswerError */.dV(`Could not ${request.task}: the platform answered HTTP ${answer.status} with a body that cannot be used: ${what}${suffix}.`, { operation: request.operation, status: answer.status, requestId: id, cause: error });
    }
}
const PHASE_WORDS = {
    never_sent: 'the request could not be sent',
    untrusted: 'the server could not be trusted, so nothing was sent',
    refused: 'no proxy let the request through',
    interrupted: 'the connection broke before the answer came',
    timed_out: 'no answer came in time',
};
function connectionError(request, error, late) {
    const { operation } = request;
    if (error.failure === 'too_large') {
        const message = `Could not ${request.task}: ${error.message}.`;
        return new errors/* AnswerError */.dV(message, { operation, status: 200, requestId: undefined, cause: error });
    }
    const words = PHASE_WORDS[error.failure];
    const message = `Could not ${request.task}: ${words} (${error.message}).`;
    return new errors/* ConnectionError */.Rc(message, { operation, phase: error.failure, late, cause: error });
}
function httpRequest(request, token, options) {
    const contentType = request.body?.contentType ?? 'application/json';
    const left = options.deadlineAt - options.clock.now();
    return {
        method: request.method,
        url: `${options.endpoint}/api/v1${request.path}`,
        headers: {
            accept: 'application/json, text/plain',
            'user-agent': USER_AGENT,
            'content-type': contentType,
            ...(token === undefined ? {} : { authorization: `Token ${token}` }),
            ...request.headers,
        },
        ...(request.body ? { body: request.body.body } : {}),
        ...(request.json === undefined ? {} : { body: JSON.stringify(request.json) }),
        signal: options.signal,
        timeoutMs: Math.max(1, Math.ceil(Math.min(options.tryMs, left))),
    };
}
async function exchange(request, token, options) {
    const startedAt = options.clock.now();
    const report = (answer) => options.onExchange?.({
        method: request.method,
        path: request.path,
        status: answer?.status,
        elapsedMs: options.clock.now() - startedAt,
        requestId: answer && requestId(answer),
    });
    if (startedAt >= options.deadlineAt) {
        throw connectionError(request, new client_transport/* TransportError */.wX('never_sent', 'the time was up before'), true);
    }
    let answer;
    try {
        answer = await options.transport(httpRequest(request, token, options));
    }
    catch (error) {
        report(undefined);
        if (!(error instanceof client_transport/* TransportError */.wX))
            throw error;
        throw connectionError(request, error, options.clock.now() >= options.deadlineAt);
    }
    report(answer);
    if (answer.status < 200 || answer.status >= 300)
        throw errorOf(request, answer, options.clock);
    return decoded(request, answer);
}
async function authorised(request, options) {
    if (request.anonymous)
        return exchange(request, undefined, options);
    const tokens = options.tokens();
    const token = await tokens.get();
    try {
        return await exchange(request, token, options);
    }
    catch (error) {
        if (!(0,errors/* isApiError */.d7)(error, 'auth'))
            throw error;
        const fresh = await tokens.renew(token);
        if (fresh === undefined)
            throw error;
        return exchange(request, fresh, options);
    }
}
function createCall(options) {
    return (request) => {
        const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + options.callMs);
        return (0,retry/* withRetry */.bD)(() => authorised(request, { ...options, deadlineAt }), {
            effect: request.effect ?? (request.method === 'GET' ? 'read' : 'change'),
            clock: options.clock,
            deadlineAt,
            signal: options.signal,
            policy: options.policy,
            random: options.random,
            ...(options.onRetry ? { onRetry: options.onRetry } : {}),
        });
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/path.js
class PathError extends Error {
    name = 'PathError';
}
function segment(value) {
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value) || value < 0)
            throw new PathError(`${value} is not an id that the API takes.`);
        return String(value);
    }
    if (value === '' || value === '.' || value === '..' || /[\p{Cc}\p{Cs}]/u.test(value)) {
        throw new PathError(`${JSON.stringify(value)} is not a name that the API takes.`);
    }
    return encodeURIComponent(value);
}
function path(parts, ...values) {
    return parts.reduce((whole, part, i) => {
        const value = values[i - 1];
        return whole + (value === undefined ? '' : segment(value)) + part;
    });
}
function headerValue(value) {
    if (!/^[!-~]+$/.test(value))
        throw new PathError(`${JSON.stringify(value)} is not a name that the API takes.`);
    return value;
}
function query(parameters) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value !== undefined)
            search.append(name, String(value));
    }
    const text = search.toString();
    return text === '' ? '' : `?${text}`;
}

;// CONCATENATED MODULE: ../../lib/src/client/certificates.js


const certificate = object({
    id: string,
    name: string,
    fingerPrint: optional(string),
    createtime: optional(string),
    updatetime: optional(string),
});
const ROOT = '/nlb/certs';
function certificates(call) {
    return {
        create: (made) => call({
            operation: 'createCertificate',
            task: `upload certificate ${made.name}`,
            method: 'POST',
            path: ROOT,
            json: made,
            decode: certificate,
        }),
        list: () => call({
            operation: 'listCertificates',
            task: 'list the certificates',
            method: 'GET',
            path: ROOT,
            decode: list(certificate),
        }),
        update: (id, made) => call({
            operation: 'updateCertificate',
            task: `change certificate ${id}`,
            method: 'PUT',
            path: ROOT + path `/${id}`,
            json: made,
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteCertificate',
            task: `delete certificate ${id}`,
            method: 'DELETE',
            path: ROOT + path `/${id}`,
            decode: nothing,
        }),
    };
}

// EXTERNAL MODULE: ../../lib/src/client/clock.js
var client_clock = __webpack_require__(9654);
;// CONCATENATED MODULE: ../../lib/src/client/multipart.js
function multipart(part) {
    const boundary = `fengchao-${globalThis.crypto.randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"; filename="${part.filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), part.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
;// CONCATENATED MODULE: ../../lib/src/client/images.js




const tag = object({ name: string, size: withDefault(number, 0), status: integer });
const summary = object({
    repo_id: integer,
    user_name: string,
    repo_name: string,
    open_level: withDefault(integer, 0),
    tag_count: withDefault(integer, 0),
});
const repository = object({
    repo_id: integer,
    user_name: string,
    repo_name: string,
    tags: list(tag),
    download_url: withDefault(string, ''),
});
const PAGE = 30;
function images_images(call) {
    return {
        build: (repoName, tagName, dockerfile) => call({
            operation: 'buildImage',
            task: `build image ${repoName}:${tagName}`,
            method: 'POST',
            path: path `/repositories/${repoName}/tags/${tagName}/actions/build`,
            body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
            decode: nothing,
        }),
        list: () => (0,pages/* pages */.B)(PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listRepositories',
                task: 'list the image repositories',
                method: 'GET',
                path: `/repositories${query({ limit, offset })}`,
                decode: object({ total: optional(integer), repositories: list(summary) }),
            });
            return { items: page.repositories, total: page.total };
        }),
        get: (id) => call({
            operation: 'getRepository',
            task: `read image repository ${id}`,
            method: 'GET',
            path: path `/repositories/${id}`,
            decode: repository,
        }),
        delete: (repoName, tagName) => call({
            operation: 'deleteImage',
            task: `delete image ${repoName}:${tagName}`,
            method: 'DELETE',
            path: path `/repositories/${repoName}/tags/${tagName}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/ips.js



const ip = object({
    id: string,
    ip: string,
    status: string,
    type: string,
    service_id: withDefault(string, ''),
    service_name: withDefault(string, ''),
    create_at: optional(string),
    update_at: optional(string),
});
const ipList = object({ total: optional(integer), ips: list(ip) });
const quota = object({
    total: integer,
    used: integer,
    quotas: list(object({ type: string, quota: integer, used: optional(integer) })),
});
const ips_PAGE = 100;
const ips_ROOT = '/ips';
function ips(call) {
    return {
        create: (counts) => call({
            operation: 'createIps',
            task: 'create public IPs',
            method: 'POST',
            path: ips_ROOT,
            json: counts,
            decode: ipList,
        }),
        list: (filter = {}) => (0,pages/* pages */.B)(ips_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listIps',
                task: 'list the public IPs',
                method: 'GET',
                path: ips_ROOT + query({ status: filter.status, type: filter.type, offset, limit }),
                decode: ipList,
            });
            return { items: page.ips, total: page.total };
        }),
        get: (id) => call({ operation: 'getIp', task: `read public IP ${id}`, method: 'GET', path: ips_ROOT + path `/${id}`, decode: ip }),
        quota: () => call({
            operation: 'getIpQuota',
            task: 'read the quota of public IPs',
            method: 'GET',
            path: `${ips_ROOT}/quota`,
            decode: quota,
        }),
        cost: (id) => call({
            operation: 'getIpCost',
            task: `read the cost of public IP ${id}`,
            method: 'GET',
            path: ips_ROOT + path `/${id}/cost`,
            decode: object({ id: string, cost: number }),
        }),
        delete: (id) => call({
            operation: 'deleteIp',
            task: `release public IP ${id}`,
            method: 'DELETE',
            path: ips_ROOT + path `/${id}`,
            decode: ip,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/load-balancers.js



const policy = object({ mode: string, expire: optional(integer), cookieName: optional(string) });
const cluster = object({
    serverName: optional(string),
    certId: optional(string),
    path: optional(string),
    serviceName: string,
    servicePort: integer,
    policy: optional(policy),
});
const listener = object({
    name: string,
    listenPort: integer,
    protocol: string,
    clusters: list(cluster),
    createtime: optional(string),
    updatetime: optional(string),
});
const loadBalancer = object({
    name: string,
    description: withDefault(string, ''),
    address: withDefault(string, ''),
    status: string,
    instanceStatus: optional(string),
    chargeMode: optional(string),
    bandwidthLimit: optional(integer),
    namespace: optional(string),
    createtime: optional(string),
    updatetime: optional(string),
    listeners: list(listener),
});
const load_balancers_PAGE = 100;
const load_balancers_ROOT = '/nlb/loadbalancers';
function loadBalancers(call) {
    const inSpace = (namespace) => ({ namespace: headerValue(namespace) });
    return {
        create: (namespace, made) => call({
            operation: 'createLoadBalancer',
            task: `create load balancer ${made.name}`,
            method: 'POST',
            path: load_balancers_ROOT,
            headers: inSpace(namespace),
            json: made,
            decode: loadBalancer,
        }),
        list: () => (0,pages/* pages */.B)(load_balancers_PAGE, async (offset, limit) => ({
            items: await call({
                operation: 'listLoadBalancers',
                task: 'list the load balancers',
                method: 'GET',
                path: load_balancers_ROOT + query({ offset, limit }),
                decode: list(loadBalancer),
            }),
        })),
        get: (namespace, name) => call({
            operation: 'getLoadBalancer',
            task: `read load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + path `/${name}`,
            headers: inSpace(namespace),
            decode: loadBalancer,
        }),
        update: (namespace, name, settings) => call({
            operation: 'updateLoadBalancer',
            task: `change load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + path `/${name}`,
            headers: inSpace(namespace),
            json: settings,
            decode: nothing,
        }),
        delete: (namespace, name) => call({
            operation: 'deleteLoadBalancer',
            task: `delete load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + path `/${name}`,
            headers: inSpace(namespace),
            decode: nothing,
        }),
        createListener: (namespace, name, made) => call({
            operation: 'createListener',
            task: `create listener ${made.name} of load balancer ${name}`,
            method: 'POST',
            path: load_balancers_ROOT + path `/${name}/listeners`,
            headers: inSpace(namespace),
            json: made,
            decode: nothing,
        }),
        listListeners: (namespace, name) => call({
            operation: 'listListeners',
            task: `list the listeners of load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + path `/${name}/listeners`,
            headers: inSpace(namespace),
            decode: list(listener),
        }),
        updateListener: (namespace, name, listenerName, clusters) => call({
            operation: 'updateListener',
            task: `change listener ${listenerName} of load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + path `/${name}/listeners/${listenerName}`,
            headers: inSpace(namespace),
            json: { clusters },
            decode: nothing,
        }),
        deleteListener: (namespace, name, listenerName) => call({
            operation: 'deleteListener',
            task: `delete listener ${listenerName} of load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + path `/${name}/listeners/${listenerName}`,
            headers: inSpace(namespace),
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/namespaces.js


const namespace = object({
    id: integer,
    display_name: string,
    namespace: string,
    deletable: withDefault(decode_boolean, false),
});
const namespaces_ROOT = '/namespaces';
function namespaces(call) {
    return {
        create: (name) => call({
            operation: 'createNamespace',
            task: `create space ${name}`,
            method: 'POST',
            path: namespaces_ROOT,
            json: { name },
            decode: object({ namespace_id: integer }, { namespace_id: ['namespace_Id'] }),
        }),
        list: async () => {
            const decode = object({ namespaces: list(namespace) });
            const answer = await call({
                operation: 'listNamespaces',
                task: 'list the spaces',
                method: 'GET',
                path: namespaces_ROOT,
                decode,
            });
            return answer.namespaces;
        },
        delete: (id) => call({
            operation: 'deleteNamespace',
            task: `delete space ${id}`,
            method: 'DELETE',
            path: namespaces_ROOT + path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/secret-keys.js



const secretKey = object({ id: integer, name: string, fingerprint: string, created_at: optional(string) });
const pem = (value, at) => {
    if (typeof value === 'string' && /^-----BEGIN [\s\S]+-----END [A-Z0-9 ]+-----$/.test(value.trim()))
        return value;
    throw new DecodeError(at, 'a private key as PEM text', value);
};
const secret_keys_ROOT = '/secret-keys';
const NO_KEYS = '4040005';
function secretKeys(call) {
    return {
        create: (name) => call({
            operation: 'createSecretKey',
            task: `create SSH key ${name ?? ''}`.trim(),
            method: 'POST',
            path: secret_keys_ROOT,
            json: name === undefined ? {} : { key_name: name },
            decode: secretKey,
        }),
        list: async () => {
            try {
                return await call({
                    operation: 'listSecretKeys',
                    task: 'list the SSH keys',
                    method: 'GET',
                    path: secret_keys_ROOT,
                    decode: list(secretKey),
                });
            }
            catch (error) {
                if ((0,errors/* isApiError */.d7)(error, 'not_found') && error.code === NO_KEYS)
                    return [];
                throw error;
            }
        },
        privateKey: (id) => call({
            operation: 'getPrivateKey',
            task: `download SSH key ${id}`,
            method: 'GET',
            path: secret_keys_ROOT + path `/${id}`,
            decode: pem,
            text: true,
        }),
        delete: (id) => call({
            operation: 'deleteSecretKey',
            task: `delete SSH key ${id}`,
            method: 'DELETE',
            path: secret_keys_ROOT + path `/${id}`,
            decode: nothing,
        }),
    };
}

// EXTERNAL MODULE: ../../lib/src/client/dialect.js
var client_dialect = __webpack_require__(8574);
;// CONCATENATED MODULE: ../../lib/src/client/services.js




const portMap = object({ source_port: integer, dest_port: integer, protocol: withDefault(string, 'TCP') }, client_dialect/* PORT_ALIASES */.hU);
const env = object({ key: string, value: withDefault(string, '') });
const publicNet = object({ used: withDefault(decode_boolean, false), type: optional(string), bandwidth: optional(integer) });
const specInfo = object({
    id: optional(integer),
    spec_alias: optional(string),
    name: optional(string),
    cpu: optional(number),
    memory: optional(number),
}, { spec_alias: ['specAlias', 'alias'] });
const container = object({
    container_id: integer,
    container_name: string,
    image_path: string,
    command: withDefault(string, ''),
    envs: list(env),
    log_dirs: list(string),
    ssh_keys: list(string),
    volumes: list(object({ name: string, mount_path: string })),
    cpu_weight: withDefault(integer, 100),
    memory_weight: withDefault(integer, 100),
    docker_container_ids: list(string),
});
const serviceInfo = object({
    id: integer,
    namespace: string,
    service_name: string,
    status: string,
    replicas: integer,
    stateful: decode_boolean,
    spec_info: optional(embedded(specInfo)),
    port_maps: embedded(list(portMap)),
    state_public_net: optional(embedded(optional(publicNet))),
    pub_ip: withDefault(string, ''),
    stop_service: withDefault(integer, 0),
});
const service = object({ service_info: serviceInfo, service_container_infos: list(container) });
const services_summary = object({
    id: integer,
    service_name: string,
    status: string,
    replicas: integer,
    stateful: decode_boolean,
    port_maps: embedded(list(portMap)),
});
const services_image = object({ tag: string, repo_id: integer, repo_name: string, image_path: string });
const services_PAGE = 100;
function createBody(dialect, made) {
    const { bill_info = 'default', spec, port_maps, stateful, containers, ...info } = made;
    return {
        bill_info,
        service_info: {
            ...info,
            stateful: stateful ? 1 : 0,
            port_maps: (0,client_dialect/* spellPortMaps */.fN)(dialect, 'create', port_maps),
            ...(0,client_dialect/* spellSpec */.yX)(dialect, spec),
        },
        service_container_infos: containers,
    };
}
function services(call, dialect) {
    const change = (operation, task, at, json) => call({ operation, task, method: 'PUT', path: at, json, decode: nothing });
    const name = (id) => `service ${id}`;
    return {
        listImages: () => call({
            operation: 'listServiceImages',
            task: 'list the images for services',
            method: 'GET',
            path: '/microservices/images',
            decode: object({ custom_images: list(services_image), public_images: list(services_image) }),
        }),
        create: (made) => call({
            operation: 'createService',
            task: `create service ${made.service_name}`,
            method: 'POST',
            path: '/microservices',
            json: createBody(dialect, made),
            decode: object({ service_id: integer }),
        }),
        list: (namespaceId) => (0,pages/* pages */.B)(services_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listServices',
                task: `list the services of space ${namespaceId}`,
                method: 'GET',
                path: path `/namespaces/${namespaceId}/microservices` + query({ offset, limit }),
                decode: object({ total: optional(integer), microservice_infos: list(services_summary) }),
            });
            return { items: page.microservice_infos, total: page.total };
        }),
        get: (id) => call({
            operation: 'getService',
            task: `read ${name(id)}`,
            method: 'GET',
            path: path `/microservices/${id}`,
            decode: service,
        }),
        updateStateful: (id, net) => change('updateStatefulService', `change the public network of ${name(id)}`, path `/microservices/${id}/actions/update-stateful`, { state_public_net: net }),
        updateStateless: (id, settings) => change('updateStatelessService', `change the settings of ${name(id)}`, path `/microservices/${id}/actions/update-stateless`, { container_infos: settings }),
        updatePorts: (id, maps) => change('updateServicePorts', `change the ports of ${name(id)}`, path `/microservices/${id}/actions/update-port`, {
            port_maps: (0,client_dialect/* spellPortMaps */.fN)(dialect, 'update', maps),
        }),
        scale: (id, replicas) => change('scaleService', `scale ${name(id)} to ${replicas}`, path `/microservices/${id}/actions/elastic-scale` + query({ new_replicas: replicas })),
        updateImage: (id, images, minReadySeconds) => change('updateServiceImage', `update the image of ${name(id)}`, path `/microservices/${id}/actions/update-image`, {
            container_images: images,
            min_ready_seconds: minReadySeconds,
        }),
        changeSpec: (id, spec) => change('changeServiceSpec', `change the size of ${name(id)}`, path `/microservices/${id}/specification` + query({ ...(0,client_dialect/* spellSpec */.yX)(dialect, spec) })),
        restart: (id, option) => change('restartService', `restart ${name(id)}`, path `/microservices/${id}/actions/restart` + query({ option })),
        restartContainer: (id, dockerId) => change('restartContainer', `restart container ${dockerId.slice(0, 12)} of ${name(id)}`, path `/microservices/${id}/containers/${dockerId}/actions/restart`),
        delete: (id, freeIp) => call({
            operation: 'deleteService',
            task: `delete ${name(id)}`,
            method: 'DELETE',
            path: path `/microservices/${id}` + query({ free_ip: freeIp }),
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/token.js

const token = object({ token: string, expires_in: integer });
function createToken(call, keys) {
    const request = {
        operation: 'createToken',
        task: 'log in with the key pair',
        method: 'POST',
        path: '/token',
        effect: 'read',
        json: { app_key: keys.app_key, app_secret: keys.app_secret },
        decode: token,
        anonymous: true,
    };
    return call(request);
}
function tokenSource(credentials, login, onToken = () => { }) {
    let current = credentials.token;
    let pending;
    const fresh = (keys) => {
        pending ??= login(keys)
            .then((made) => {
            onToken(made.token);
            current = made.token;
            return made.token;
        })
            .finally(() => {
            pending = undefined;
        });
        return pending;
    };
    return {
        get: async () => {
            if (current !== undefined)
                return current;
            if (!credentials.keys)
                throw new Error('No token and no key pair was given to the client.');
            return fresh(credentials.keys);
        },
        renew: async (dead) => {
            if (current !== undefined && current !== dead)
                return current;
            return credentials.keys ? fresh(credentials.keys) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/volumes.js



const volume = object({
    id: integer,
    name: string,
    size: integer,
    status: string,
    service_name: withDefault(string, ''),
    volume_mappings: list(object({ mount_path: string, service_container_id: optional(integer) })),
    created_at: optional(string),
    updated_at: optional(string),
}, { updated_at: ['upated_at'] });
const volumes_PAGE = 20;
const volumes_ROOT = '/cloud-volumes';
function volumes(call) {
    return {
        create: (name, size) => call({
            operation: 'createVolume',
            task: `create volume ${name}`,
            method: 'POST',
            path: volumes_ROOT,
            json: { volume_name: name, size },
            decode: object({ id: integer }),
        }),
        list: () => (0,pages/* pages */.B)(volumes_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listVolumes',
                task: 'list the volumes',
                method: 'GET',
                path: volumes_ROOT + query({ limit, offset }),
                decode: object({ total: optional(integer), volumes: list(volume) }),
            });
            return { items: page.volumes, total: page.total };
        }),
        get: (id) => call({
            operation: 'getVolume',
            task: `read volume ${id}`,
            method: 'GET',
            path: volumes_ROOT + path `/${id}`,
            decode: volume,
        }),
        resize: (id, size) => call({
            operation: 'resizeVolume',
            task: `grow volume ${id} to ${size} GB`,
            method: 'PUT',
            path: volumes_ROOT + path `/${id}/actions/resize` + query({ size }),
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteVolume',
            task: `delete volume ${id}`,
            method: 'DELETE',
            path: volumes_ROOT + path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/client.js













function resources(options, dialect) {
    const call = createCall(options);
    return {
        login: (keys) => createToken(call, keys),
        certificates: certificates(call),
        images: images_images(call),
        ips: ips(call),
        loadBalancers: loadBalancers(call),
        namespaces: namespaces(call),
        secretKeys: secretKeys(call),
        services: services(call, dialect),
        volumes: volumes(call),
    };
}
function createClient(options) {
    const transport = options.transport ?? (0,client_transport/* openTransport */.g2)();
    const clock = options.clock ?? client_clock/* systemClock */.m;
    const dialect = options.dialect ?? '2017-01';
    const common = {
        endpoint: options.endpoint.replace(/\/+$/, ''),
        transport: transport.send,
        clock,
        tokens: () => tokens,
        signal: options.signal,
        policy: options.policy ?? retry/* DEFAULT_POLICY */.zj,
        random: options.random ?? Math.random,
        tryMs: options.tryMs ?? 30_000,
        callMs: options.callMs ?? 120_000,
        deadlineAt: options.deadlineAt ?? Number.POSITIVE_INFINITY,
        ...(options.onExchange ? { onExchange: options.onExchange } : {}),
        ...(options.onRetry ? { onRetry: options.onRetry } : {}),
    };
    const api = resources(common, dialect);
    const tokens = tokenSource(options.credentials, api.login, options.onToken);
    const view = (methods) => ({
        ...methods,
        dialect,
        until: (deadlineAt) => view(resources({ ...common, deadlineAt }, dialect)),
        transport,
        close: () => transport.close(),
    });
    return view(api);
}

// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/workflow/parsers.js + 5 modules
var parsers = __webpack_require__(7414);
// EXTERNAL MODULE: ../../lib/src/workflow/secrets.js
var secrets = __webpack_require__(8959);
;// CONCATENATED MODULE: ../../lib/src/step/credentials.js






const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
function parseEndpoint(text) {
    const takes = 'takes an https address such as https://open.c.163.com';
    if (!URL.canParse(text))
        throw new input/* InputProblem */.S(`${takes}; got ${(0,parsers/* quote */.hD)(text)}`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new input/* InputProblem */.S(`${takes}, without a user name or password in it`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
        throw new input/* InputProblem */.S(`${takes}; http is taken only for 127.0.0.1, [::1] and localhost; got ${(0,parsers/* quote */.hD)(text)}`);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new input/* InputProblem */.S(`${takes}, without a path: the client adds /api/v1 itself; got ${(0,parsers/* quote */.hD)(text)}`);
    }
    return url.origin;
}
const common = {
    app_key: (0,input_kinds/* secret */.rJ)({ description: 'Access Key of the Fengchao account.', env: 'FENGCHAO_APP_KEY' }),
    app_secret: (0,input_kinds/* secret */.rJ)({ description: 'Access Secret that belongs to the key.', env: 'FENGCHAO_APP_SECRET' }),
    token: (0,input_kinds/* secret */.rJ)({ description: 'API token of an earlier login step, instead of the key pair.', env: 'FENGCHAO_TOKEN' }),
    endpoint: (0,input_kinds/* custom */.Ie)({
        kind: 'string',
        description: 'Address of the API.',
        default: 'https://open.c.163.com',
        env: 'FENGCHAO_ENDPOINT',
        parse: parseEndpoint,
    }),
    api_dialect: (0,input_kinds/* choice */.Yq)({
        description: 'Which generation of field names is sent; both are understood in answers.',
        allowed: client_dialect/* DIALECTS */.O9,
        default: '2017-01',
        env: 'FENGCHAO_API_DIALECT',
    }),
    language: (0,input_kinds/* choice */.Yq)({
        description: 'Language of the hints in error messages.',
        allowed: ['en', 'zh'],
        default: 'en',
        env: 'FENGCHAO_LANGUAGE',
    }),
    summary: (0,input_kinds/* boolean */.zM)({ description: 'Write what happened to the job summary.', default: true }),
};
function credentialProblems(given) {
    const key = given('app_key');
    const secretGiven = given('app_secret');
    if (given('token') || (key && secretGiven))
        return [];
    if (key)
        return [{ input: 'app_secret', message: 'is required where app_key is given, here or as FENGCHAO_APP_SECRET' }];
    if (secretGiven)
        return [{ input: 'app_key', message: 'is required where app_secret is given, here or as FENGCHAO_APP_KEY' }];
    const message = 'is required with app_secret, or a token: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET';
    return [{ input: 'app_key', message }];
}
function keysOf(inputs) {
    const { app_key, app_secret } = inputs;
    return app_key === undefined || app_secret === undefined
        ? undefined
        : { app_key: app_key.trim(), app_secret: app_secret.trim() };
}
function connect(inputs, step) {
    const { log } = step;
    const client = createClient({
        endpoint: inputs.endpoint,
        credentials: { token: inputs.token?.trim(), keys: keysOf(inputs) },
        dialect: inputs.api_dialect,
        clock: step.clock,
        signal: step.signal,
        ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
        onToken: secrets/* declareSecret */.tG,
        onExchange: ({ method, path, status, elapsedMs, requestId }) => log.debug(`${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`),
        onRetry: (error, pauseMs) => log.info(`${error instanceof Error ? error.message : String(error)} Trying again in ${(pauseMs / 1000).toFixed(1)} s.`),
    });
    step.atEnd(() => client.close());
    return client;
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);


function custom(options) {
    return declare(options.kind, options, options.parse, options.allowed);
}
const text = (options) => declare('string', options, (given) => checkedText(given, options));
const secret = (options) => declare('secret', options, (given) => given);
const integer = (options) => declare('integer', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInteger */ .cG)(given, options));
const boolean = (options) => declare('boolean', options, _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG);
const duration = (options) => declare('duration', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given, options));
const path = (options) => declare('path', options, (given, { workspace }) => given === options.default
    ? (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDefaultFile */ .Pc)(given, workspace, options)
    : (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkspaceFile */ .P2)(given, workspace, options));
const target = (options) => declare('path', options, (given, { workspace, temp }) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTargetPath */ .YO)(given, temp === undefined ? [workspace] : [workspace, temp]));
function list(options) {
    if ('item' in options)
        return declare('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseList */ .E1)(given, options));
    return declare('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseList */ .E1)(given, { ...options, item: (item) => item }));
}
function choice(options) {
    return declare('string', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChoice */ .HU)(given, options.allowed), options.allowed);
}
function yaml(options) {
    return declare('yaml', options, async (given) => options.decode(await (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(given)));
}
function declare(kind, options, parse, allowed) {
    if (options.default === '')
        throw new TypeError('An input without a default leaves it out; an empty text is none.');
    return {
        kind,
        description: options.description,
        required: options.required ?? false,
        ...(options.default === undefined ? {} : { default: String(options.default) }),
        ...(options.runtimeDefault === undefined ? {} : { runtimeDefault: options.runtimeDefault }),
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(allowed === undefined ? {} : { allowed }),
        parse,
    };
}
function checkedText(given, { pattern, takes = 'another form of text', maxLength }) {
    if (maxLength !== undefined && given.length > maxLength) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes at most ${maxLength} characters; got ${given.length}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
    }
    if (pattern && pattern.exec(given)?.[0] !== given)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes ${takes}; got ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
    return given;
}


/***/ })

};
