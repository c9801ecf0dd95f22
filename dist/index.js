import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   d7: () => (/* binding */ isApiError),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   kQ: () => (/* binding */ FengchaoError)
/* harmony export */ });
class FengchaoError extends Error {
    operation;
    errorClass;
    untouched;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.operation = facts.operation;
        this.errorClass = facts.errorClass;
        this.untouched = facts.untouched;
    }
}
class ApiError extends FengchaoError {
    name = 'ApiError';
    status;
    code;
    platformMessage;
    requestId;
    retryAfterMs;
    constructor(message, errorClass, untouched, facts) {
        super(message, { operation: facts.operation, errorClass, untouched });
        this.status = facts.status;
        this.code = facts.code;
        this.platformMessage = facts.platformMessage;
        this.requestId = facts.requestId;
        this.retryAfterMs = facts.retryAfterMs;
    }
}
class ConnectionError extends FengchaoError {
    name = 'ConnectionError';
    phase;
    late;
    constructor(message, facts) {
        const untouched = facts.phase === 'never_sent' || facts.phase === 'untrusted' || facts.phase === 'refused';
        super(message, { operation: facts.operation, errorClass: 'transient', untouched, cause: facts.cause });
        this.phase = facts.phase;
        this.late = facts.late ?? false;
    }
}
class AnswerError extends FengchaoError {
    name = 'AnswerError';
    status;
    requestId;
    constructor(message, facts) {
        super(message, { operation: facts.operation, errorClass: 'server', untouched: false, cause: facts.cause });
        this.status = facts.status;
        this.requestId = facts.requestId;
    }
}
function isApiError(error, ...classes) {
    return error instanceof ApiError && (classes.length === 0 || classes.includes(error.errorClass));
}


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   ER: () => (/* binding */ PathError),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   Z: () => (/* binding */ headerValue)
/* harmony export */ });
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


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ ProxyProblem),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
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
        return [plain, decoded(plain), basic(user, password)];
    });
}
function parseProxy(text, variable) {
    const given = withScheme(text);
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || url.hostname === '' || !(url.protocol in DEFAULT_PORTS)) {
        throw new ProxyProblem(`${variable} takes http://HOST:PORT or https://HOST:PORT, and holds something else`);
    }
    const { user, password } = credentialsIn(text);
    const authorization = user === '' && password === '' ? undefined : `Basic ${basic(user, password)}`;
    return { address: url.origin, authorization, variable };
}
function withScheme(text) {
    return text.includes('://') ? text.trim() : `http://${text.trim()}`;
}
function credentialsIn(text) {
    const [, given = ''] = /^[^/?#]*:\/\/([^/?#]*)@/.exec(withScheme(text)) ?? [];
    const at = given.indexOf(':');
    return at < 0 ? { user: given, password: '' } : { user: given.slice(0, at), password: given.slice(at + 1) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function basic(user, password) {
    return Buffer.from(`${decoded(user)}:${decoded(password)}`).toString('base64');
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


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ RolledBackError),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vz: () => (/* binding */ inFull),
/* harmony export */   a6: () => (/* binding */ RolloutError)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2561);

class RolloutError extends Error {
    name = 'RolloutError';
    ending;
    status;
    advice;
    unsent;
    constructor(ending, message, facts = {}) {
        super(message, { cause: facts.cause });
        this.ending = ending;
        this.status = facts.status;
        this.advice = facts.advice;
        this.unsent = facts.unsent ?? false;
    }
}
function inFull(error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof RolloutError && error.cause instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ
        ? `${message} ${error.cause.message}`
        : message;
}
class RolledBackError extends Error {
    name = 'RolledBackError';
    failure;
    rolledBack;
    service;
    constructor(failure, facts) {
        super(facts.message, { cause: failure });
        this.failure = failure;
        this.rolledBack = facts.rolledBack;
        this.service = facts.service;
    }
}
function refuse(message, advice) {
    throw new RolloutError('refused', message, { advice });
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ cutPause),
/* harmony export */   e$: () => (/* binding */ nextPause),
/* harmony export */   te: () => (/* binding */ STALLED_MS)
/* harmony export */ });
/* unused harmony export LAST_LOOK_MS */
const SHARE = 0.1;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 10_000;
const JITTER = 0.2;
const LAST_LOOK_MS = 500;
const STALLED_MS = 120_000;
function nextPause({ sinceMovedMs, lookMs, fixedMs, random }) {
    if (fixedMs !== undefined)
        return fixedMs;
    const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceMovedMs * SHARE, lookMs));
    return pause * (1 - JITTER + 2 * JITTER * random);
}
function cutPause(pauseMs, leftMs) {
    const lastMs = leftMs - LAST_LOOK_MS;
    if (lastMs <= 0)
        return undefined;
    return Math.min(pauseMs, lastMs);
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ loadBalancerStatus),
/* harmony export */   E6: () => (/* binding */ serviceStatus),
/* harmony export */   Lj: () => (/* binding */ OWN_WORDS),
/* harmony export */   RM: () => (/* binding */ tagStatus),
/* harmony export */   VA: () => (/* binding */ volumeStatus),
/* harmony export */   XP: () => (/* binding */ tagStatusWord),
/* harmony export */   v$: () => (/* binding */ NO_TAG)
/* harmony export */ });
/* unused harmony export TAG_STATUS_WORDS */
const OPERATIONS = {
    create: { going: 'creating', past: 'created', doing: 'being created' },
    update: { going: 'updating', past: 'updated', doing: 'being updated' },
    resize: { going: 'resizing', past: 'resized', doing: 'being resized' },
    restart: { going: 'restarting', past: 'restarted', doing: 'being restarted' },
    delete: { going: 'deleting', past: 'deleted', doing: 'being deleted' },
};
const MOUNTING = {
    mount: { going: 'mounting', past: 'attached', doing: 'being attached' },
    unmount: { going: 'unmounting', past: 'detached', doing: 'being detached' },
};
function grammar(operations) {
    const words = new Map();
    for (const [name, { going, past, doing }] of Object.entries(operations)) {
        words.set(going, { phase: 'pending', sentence: `it is ${doing}` });
        words.set(`${name}_succ`, { phase: name === 'delete' ? 'gone' : 'succeeded', sentence: `it was ${past}` });
        words.set(`${name}_fail`, { phase: 'failed', sentence: `it could not be ${past}` });
        words.set(`${name}_timeout`, { phase: 'failed', sentence: `it was not ${past} within the platform’s own time` });
    }
    return words;
}
const SERVICE_WORDS = grammar(OPERATIONS);
const VOLUME_WORDS = grammar({ ...OPERATIONS, ...MOUNTING });
const LOAD_BALANCER_WORDS = new Map([
    ['CREATING', { phase: 'pending', sentence: 'it is being created' }],
    ['UPDATING', { phase: 'pending', sentence: 'it is being changed' }],
    ['DELETING', { phase: 'pending', sentence: 'it is being deleted' }],
    ['WORKING', { phase: 'succeeded', sentence: 'it works' }],
    ['FAILED', { phase: 'failed', sentence: 'it failed' }],
    ['ERROR', { phase: 'failed', sentence: 'it failed' }],
]);
const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const OWN_WORDS = new Set(['absent', 'gone', 'there']);
const NO_TAG = 'absent';
const TAG_WORDS = new Map([
    [NO_TAG, { phase: 'pending', sentence: 'the repository does not show it yet' }],
    ['init', { phase: 'pending', sentence: 'its build has not begun' }],
    ['building', { phase: 'pending', sentence: 'it is being built' }],
    ['build_succ', { phase: 'succeeded', sentence: 'it was built' }],
    ['build_fail', { phase: 'failed', sentence: 'its build failed' }],
]);
const serviceStatus = (word) => SERVICE_WORDS.get(word);
const volumeStatus = (word) => VOLUME_WORDS.get(word);
const loadBalancerStatus = (word) => LOAD_BALANCER_WORDS.get(word);
const tagStatus = (word) => TAG_WORDS.get(word);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   _e: () => (/* binding */ credentialProblems),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* unused harmony exports parseEndpoint, parseToken */
/* harmony import */ var _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8574);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7414);
/* harmony import */ var _workflow_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8959);





const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
function parseEndpoint(text) {
    const takes = 'takes an https address such as https://open.c.163.com';
    if (!URL.canParse(text))
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}, without a user name or password in it`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}; http is taken only for 127.0.0.1, [::1] and localhost; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}, without a path: the client adds /api/v1 itself; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`);
    }
    return url.origin;
}
function parseToken(text) {
    if (/^[!-~]+$/.test(text))
        return text;
    throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S('takes a token as the login action gives it: letters, digits and signs without a space');
}
const common = {
    app_key: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .rJ)({ description: 'Access Key of the Fengchao account.', env: 'FENGCHAO_APP_KEY' }),
    app_secret: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .rJ)({ description: 'Access Secret that belongs to the key.', env: 'FENGCHAO_APP_SECRET' }),
    token: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)({
        kind: 'secret',
        description: 'API token of an earlier login step, instead of the key pair.',
        env: 'FENGCHAO_TOKEN',
        parse: parseToken,
    }),
    endpoint: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)({
        kind: 'string',
        description: 'Address of the API.',
        default: 'https://open.c.163.com',
        env: 'FENGCHAO_ENDPOINT',
        parse: parseEndpoint,
    }),
    api_dialect: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({
        description: 'Which generation of field names is sent; both are understood in answers.',
        allowed: _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9,
        default: '2017-01',
        env: 'FENGCHAO_API_DIALECT',
    }),
    language: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({
        description: 'Language of the hints in error messages.',
        allowed: ['en', 'zh'],
        default: 'en',
        env: 'FENGCHAO_LANGUAGE',
    }),
    summary: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Write what happened to the job summary.', default: true }),
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
async function connect(inputs, step) {
    const { log } = step;
    const { createClient } = await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 6887));
    const client = createClient({
        endpoint: inputs.endpoint,
        credentials: { token: inputs.token, keys: keysOf(inputs) },
        dialect: inputs.api_dialect,
        clock: step.clock,
        signal: step.signal,
        ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
        onToken: _workflow_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .declareSecret */ .tG,
        hide: _workflow_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$,
        onExchange: ({ method, path, status, elapsedMs, requestId }) => log.debug(`${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`),
        onRetry: (error, pauseMs) => log.info(`${error instanceof Error ? error.message : String(error)} Trying again in ${(pauseMs / 1000).toFixed(1)} s.`),
    });
    step.atEnd(() => client.close());
    return client;
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4543);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5178);


const week = 7 * 24 * 3_600_000;
const bare = /^\d+(?:\.\d+)?$/;
const units = /^(?:(?<h>\d+(?:\.\d+)?)h)?(?:(?<m>\d+(?:\.\d+)?)m)?(?:(?<s>\d+(?:\.\d+)?)s)?$/;
function parseDuration(text, { min = 1, max = week } = {}) {
    const value = milliseconds(text);
    if (value === undefined) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a duration such as 90, 90s, 1.5s, 10m or 1h30m; got ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}`);
    }
    if (value < min || value > max) {
        const least = min > 1 ? `of at least ${formatDuration(min)}` : min === 1 ? 'longer than zero' : 'of zero or more';
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a duration ${least} and at most ${formatDuration(max)}; got ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}`);
    }
    return value;
}
function milliseconds(text) {
    if (bare.test(text))
        return Math.round(Number(text) * 1000);
    const groups = text === '' ? undefined : units.exec(text)?.groups;
    if (!groups)
        return undefined;
    return Math.round((Number(groups.h ?? 0) * 3600 + Number(groups.m ?? 0) * 60 + Number(groups.s ?? 0)) * 1000);
}
function formatDuration(ms) {
    if (ms < 10_000)
        return `${Math.round(ms / 100) / 10} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const pad = (value) => String(value).padStart(2, '0');
    if (seconds < 3600)
        return joined(`${Math.floor(seconds / 60)} min`, seconds % 60, (rest) => `${pad(rest)} s`);
    return joined(`${Math.floor(seconds / 3600)} h`, Math.floor(seconds / 60) % 60, (rest) => `${pad(rest)} min`);
}
function joined(whole, rest, text) {
    return rest === 0 ? whole : `${whole} ${text(rest)}`;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   q: () => (/* binding */ defaultTag)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


function readEvent(env) {
    return {
        sha: env.GITHUB_SHA || undefined,
        ref: env.GITHUB_REF || undefined,
        refName: env.GITHUB_REF_NAME || undefined,
        eventName: env.GITHUB_EVENT_NAME || undefined,
        tag: tagOf(env),
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        repository: repositoryOf(env),
        runUrl: runUrlOf(env),
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runnerTemp: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
function defaultTag(event) {
    return event.tag ?? event.sha?.slice(0, 12);
}
function tagOf(env) {
    if (env.GITHUB_REF_TYPE === 'tag' && env.GITHUB_REF_NAME)
        return env.GITHUB_REF_NAME;
    return env.GITHUB_EVENT_NAME === 'release' ? releasedTag(env.GITHUB_EVENT_PATH) : undefined;
}
function releasedTag(path) {
    const tag = member(member(payload(path), 'release'), 'tag_name');
    return typeof tag === 'string' && tag !== '' ? tag : undefined;
}
function payload(path) {
    try {
        return path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Reflect.get(value, name);
}
function repositoryOf(env) {
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return owner && repo && rest.length === 0 ? { owner, repo } : undefined;
}
function runUrlOf(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
    return env.GITHUB_RUN_ATTEMPT ? `${run}/attempts/${env.GITHUB_RUN_ATTEMPT}` : run;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
function quote(text) {
    const visible = cut(text, 60).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, escapeControl);
    return `"${visible}"`;
}
function escapeControl(character) {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5178);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7414);


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


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ InputProblem),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputProblem extends Error {
    name = 'InputProblem';
}
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map((problem) => `Input ${problem.input} ${problem.message}.`).join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isStillAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function isStillAt(file, path) {
    try {
        const [open, there] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true })];
        const sameDevice = process.platform === 'win32' || open.dev === there.dev;
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path && open.ino === there.ino && sameDevice;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a3: () => (/* reexport */ duration/* formatDuration */.a),
  yG: () => (/* reexport */ parseBoolean),
  HU: () => (/* reexport */ parseChoice),
  Pc: () => (/* reexport */ workspace_path/* parseDefaultFile */.Pc),
  E9: () => (/* reexport */ duration/* parseDuration */.E),
  cG: () => (/* reexport */ parseInteger),
  aK: () => (/* reexport */ parseKeyValue),
  E1: () => (/* reexport */ parseList),
  YO: () => (/* reexport */ workspace_path/* parseTargetPath */.YO),
  P2: () => (/* reexport */ workspace_path/* parseWorkspaceFile */.P2),
  hN: () => (/* reexport */ yaml/* parseYaml */.h),
  hD: () => (/* reexport */ excerpt/* quote */.h)
});

// UNUSED EXPORTS: alternatives, cut

// EXTERNAL MODULE: ../../lib/src/workflow/excerpt.js
var excerpt = __nccwpck_require__(4543);
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __nccwpck_require__(5178);
;// CONCATENATED MODULE: ../../lib/src/workflow/boolean.js


const words = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function parseBoolean(text) {
    const value = words.get(text);
    if (value === undefined)
        throw new input/* InputProblem */.S(`takes true or false; got ${(0,excerpt/* quote */.h)(text)}`);
    return value;
}

;// CONCATENATED MODULE: ../../lib/src/workflow/choice.js


function parseChoice(text, allowed) {
    const word = allowed.find((candidate) => candidate === text);
    if (word === undefined)
        throw new input/* InputProblem */.S(`takes ${alternatives(allowed)}; got ${(0,excerpt/* quote */.h)(text)}`);
    return word;
}
function alternatives(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

// EXTERNAL MODULE: ../../lib/src/workflow/duration.js
var duration = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ../../lib/src/workflow/integer.js


function parseInteger(text, range = {}) {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = range;
    if (value >= min && value <= max)
        return value;
    throw new input/* InputProblem */.S(`takes ${describeRange(range)}; got ${(0,excerpt/* quote */.h)(text)}`);
}
function describeRange({ min, max }) {
    if (max !== undefined)
        return `a whole number from ${min ?? 0} to ${max}`;
    return min === undefined ? 'a whole number' : `a whole number of at least ${min}`;
}

;// CONCATENATED MODULE: ../../lib/src/workflow/key-value.js

function parseKeyValue(text) {
    const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(?<value>.*)$/s.exec(text)?.groups;
    if (match?.key === undefined || match.value === undefined) {
        throw new input/* InputProblem */.S('takes KEY=value, the key of letters, digits, "_", "." and "-", not beginning with a digit');
    }
    return { key: match.key, value: match.value };
}

;// CONCATENATED MODULE: ../../lib/src/workflow/list.js


function parseList(text, rules) {
    const items = [];
    const problems = [];
    const seen = new Set();
    for (const piece of pieces(text, rules.commas === true)) {
        try {
            const item = rules.item(piece.text);
            refuseTwice(rules.unique?.(item), seen);
            items.push(item);
        }
        catch (problem) {
            if (!(problem instanceof input/* InputProblem */.S))
                throw problem;
            problems.push(`${problem.message} (line ${piece.line})`);
        }
    }
    if (problems.length > 0)
        throw new input/* InputProblem */.S(problems.join('; '));
    return items;
}
function pieces(text, commas) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ text: line.trim(), line: index + 1 }))
        .filter(({ text }) => !text.startsWith('#'))
        .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
        .filter(({ text }) => text !== '');
}
function refuseTwice(key, seen) {
    if (key === undefined)
        return;
    if (seen.has(key))
        throw new input/* InputProblem */.S(`takes ${(0,excerpt/* quote */.h)(key)} only once`);
    seen.add(key);
}

// EXTERNAL MODULE: ../../lib/src/workflow/workspace-path.js
var workspace_path = __nccwpck_require__(6095);
// EXTERNAL MODULE: ../../lib/src/workflow/yaml.js
var yaml = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ../../lib/src/workflow/parsers.js











/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls),
/* harmony export */   K: () => (/* binding */ presentable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8959);


function withoutControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n|[\r\p{Zl}\p{Zp}]/gu, '\n')
        .replace(/\t/g, ' ')
        .replace(/(?!\n)[\p{Cc}\p{Bidi_C}]/gu, '');
}
function presentable(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(withoutControls((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text)));
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   s1: () => (/* binding */ urlPasswords),
/* harmony export */   tG: () => (/* binding */ declareSecret)
/* harmony export */ });
/* unused harmony export secretForms */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3680);

let known = [];
const shortest = 3;
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
function secretForms(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())];
    const forms = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), urlForm(form)]);
    const telling = forms.filter((form) => form.trim().length >= shortest && !armour.test(form.trim()));
    const whole = telling.filter((form) => form === text || form === text.trim()).map(base64);
    return [...new Set([...telling, ...whole])];
}
function declareSecret(text) {
    const fresh = secretForms(text).filter((form) => !known.includes(form));
    for (const form of fresh)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
    known = [...known, ...fresh].sort((a, b) => b.length - a.length);
}
function redact(text) {
    return known.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
function urlPasswords(text) {
    return [...text.matchAll(/:\/\/([^\s/?#@:]*):([^\s/?#]+)@/g)].flatMap(([, user = '', password = '']) => {
        const plain = decoded(password);
        return [password, plain, Buffer.from(`${decoded(user)}:${plain}`).toString('base64')];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
function urlForm(text) {
    return text.isWellFormed() ? encodeURIComponent(text) : text;
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P2: () => (/* binding */ parseWorkspaceFile),
/* harmony export */   Pc: () => (/* binding */ parseDefaultFile),
/* harmony export */   YO: () => (/* binding */ parseTargetPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4543);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5178);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4940);





const mebibyte = 1024 * 1024;
function parseWorkspaceFile(text, workspace, rules = {}) {
    const maxBytes = rules.maxBytes ?? mebibyte;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const path = realFile(confine(text, root), text);
    refuseOutside(path, root, text);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (!stat.isFile())
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a file; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is not a regular one`);
    refuseLarge(stat.size, maxBytes, text);
    return {
        path,
        relative: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        problem: undefined,
        read: () => readBounded(path, maxBytes, text),
    };
}
function parseDefaultFile(text, workspace, rules = {}) {
    try {
        return parseWorkspaceFile(text, workspace, rules);
    }
    catch (problem) {
        if (!(problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S))
            throw problem;
        const read = () => {
            throw problem;
        };
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text), relative: text, problem: problem.message, read };
    }
}
function parseTargetPath(text, roots) {
    const [first, ...others] = roots.map((root) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root));
    const start = first ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots[0]);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, normalized(text));
    const folder = realFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), text);
    if (![start, ...others].some((root) => isInside(folder, root))) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a path inside the workspace; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} leads out of it`);
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
    const stat = found(target, text);
    if (stat && !stat.isFile())
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes the path of a file; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is not a regular one`);
    return target;
}
function found(path, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes the path of a file; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} cannot be one`);
    }
}
function normalized(text) {
    if (text.includes('\0'))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a path; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is none`);
    const drive = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.parse(text).root.includes(':');
    if (drive && node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/')
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a path inside the workspace; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} leads out of it`);
    return text.replaceAll('\\', '/');
}
function confine(text, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, normalized(text));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(normalized(text)))
        refuseOutside(path, root, text);
    return path;
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function refuseOutside(path, root, text) {
    if (!isInside(path, root)) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a path inside the workspace; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} leads out of it`);
    }
}
function realFile(path, text) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes the path of something that exists in the workspace; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} was not found`);
    }
}
function refuseLarge(size, maxBytes, text) {
    if (size > maxBytes) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a file of at most ${maxBytes} bytes; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} has ${size}`);
    }
}
const UNFOLLOWED = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readBounded(path, maxBytes, text) {
    const file = opened(path, UNFOLLOWED, text);
    try {
        if (!(0,_opened_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isStillAt */ .a)(file, path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(text);
        refuseLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, maxBytes, text);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function opened(path, flags, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch {
        throw unreadable(text);
    }
}
function unreadable(text) {
    return new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes a file that can be read; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} cannot`);
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4543);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5178);


const maxAliases = 100;
async function parseYaml(text) {
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 483).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19));
    try {
        const document = parseDocument(text, { version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error' });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong)
            throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes YAML or JSON; ${sentence(wrong.message)}`);
        const value = document.toJS({ maxAliasCount: maxAliases });
        refuseUnplain(value, new Set(), new Set());
        return value;
    }
    catch (problem) {
        if (problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S)
            throw problem;
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes YAML or JSON; ${sentence(problem instanceof Error ? problem.message : String(problem))}`);
    }
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(first.charAt(0).toLowerCase() + first.slice(1), 160);
}
function refuseUnplain(value, above, done) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S('takes only finite numbers');
    if (typeof value !== 'object' || value === null || done.has(value))
        return;
    if (above.has(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S('takes no alias that leads back into itself');
    above.add(value);
    for (const [key, item] of Object.entries(value)) {
        if (key === '__proto__')
            throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes no key named ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)}`);
        refuseUnplain(item, above, done);
    }
    above.delete(value);
    done.add(value);
}


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./core.js
/**
 * Stands in for @actions/core in the bundle: the functions that are used, which print and write what the package's own do
 * (`test/build/core.test.ts` compares them). The package loads node:crypto, fs.promises and the streams behind
 * process.stdout before a step has read its first input: 10 ms of a step that takes 35.
 */




function getInput(name, { required = false, trimWhitespace = true } = {}) {
  const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || ''
  if (required && !value) throw new Error(`Input required and not supplied: ${name}`)
  return trimWhitespace ? value.trim() : value
}

function exportVariable(name, value) {
  const text = toCommandValue(value)
  process.env[name] = text
  if (process.env.GITHUB_ENV) append('ENV', name, text)
  else issue('set-env', text, { name })
}

function setOutput(name, value) {
  const text = toCommandValue(value)
  if (process.env.GITHUB_OUTPUT) return append('OUTPUT', name, text)
  print(external_node_os_.EOL)
  issue('set-output', text, { name })
}

function saveState(name, value) {
  const text = toCommandValue(value)
  if (process.env.GITHUB_STATE) append('STATE', name, text)
  else issue('save-state', text, { name })
}

const setSecret = (secret) => issue('add-mask', secret)
const isDebug = () => process.env.RUNNER_DEBUG === '1'
const debug = (message) => issue('debug', message)
const info = (message) => print(message + external_node_os_.EOL)
const startGroup = (name) => issue('group', name)
const endGroup = () => issue('endgroup', '')
const notice = (message, properties) => annotate('notice', message, properties)
const warning = (message, properties) => annotate('warning', message, properties)
const error = (message, properties) => annotate('error', message, properties)

function annotate(command, message, properties = {}) {
  issue(command, message instanceof Error ? message.toString() : message, toCommandProperties(properties))
}

function issue(command, message, properties = {}) {
  const named = Object.entries(properties).filter(([, value]) => value)
  const list = named.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')
  print(`::${command}${list && ` ${list}`}::${escapeData(message)}${external_node_os_.EOL}`)
}

function escapeData(value) {
  return toCommandValue(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value) {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

let streamed = false

/** Straight to the descriptor; where that does not take all at once, the stream does from then on, so that order is kept. */
function print(text) {
  let rest = Buffer.from(text)
  try {
    while (!streamed && rest.length > 0) rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest))
  } catch {
    streamed = true
  }
  if (rest.length > 0) process.stdout.write(rest)
}

function append(command, name, text) {
  const path = process.env[`GITHUB_${command}`]
  if (!(0,external_node_fs_.existsSync)(path)) throw new Error(`Missing file at path: ${path}`)
  ;(0,external_node_fs_.appendFileSync)(path, `${keyValue(name, text)}${external_node_os_.EOL}`)
}

/** One line where the value is one, else a block whose end nobody can guess. */
function keyValue(name, text) {
  if (/^(?:\S|\S.*\S)?$/.test(text)) return `${name}=${text}`
  const delimiter = `ghadelimiter_${process.getBuiltinModule('node:crypto').randomUUID()}`
  return `${name}<<${delimiter}${external_node_os_.EOL}${text}${external_node_os_.EOL}${delimiter}`
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iW: () => (/* reexport */ main),
  bE: () => (/* reexport */ post),
  ft: () => (/* binding */ simulator)
});

// EXTERNAL MODULE: ../../lib/src/client/proxy.js
var proxy = __nccwpck_require__(4496);
;// CONCATENATED MODULE: ../../lib/src/registry.js
const actions = {
    'build-image': async () => (await __nccwpck_require__.e(/* import() */ 934).then(__nccwpck_require__.bind(__nccwpck_require__, 8934))).buildImage,
    'create-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(379), __nccwpck_require__.e(590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1590))).createService,
    'delete-service': async () => (await __nccwpck_require__.e(/* import() */ 800).then(__nccwpck_require__.bind(__nccwpck_require__, 800))).deleteService,
    deploy: async () => (await __nccwpck_require__.e(/* import() */ 50).then(__nccwpck_require__.bind(__nccwpck_require__, 3050))).deploy,
    'describe-service': async () => (await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 6856))).describeService,
    login: async () => (await __nccwpck_require__.e(/* import() */ 211).then(__nccwpck_require__.bind(__nccwpck_require__, 4211))).login,
    'manage-certificate': async () => (await __nccwpck_require__.e(/* import() */ 37).then(__nccwpck_require__.bind(__nccwpck_require__, 6037))).manageCertificate,
    'manage-ip': async () => (await __nccwpck_require__.e(/* import() */ 482).then(__nccwpck_require__.bind(__nccwpck_require__, 1482))).manageIp,
    'manage-listener': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(379), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103))).manageListener,
    'manage-load-balancer': async () => (await __nccwpck_require__.e(/* import() */ 239).then(__nccwpck_require__.bind(__nccwpck_require__, 3239))).manageLoadBalancer,
    'manage-namespace': async () => (await __nccwpck_require__.e(/* import() */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 8997))).manageNamespace,
    'manage-secret-key': async () => (await __nccwpck_require__.e(/* import() */ 459).then(__nccwpck_require__.bind(__nccwpck_require__, 459))).manageSecretKey,
    'manage-volume': async () => (await __nccwpck_require__.e(/* import() */ 430).then(__nccwpck_require__.bind(__nccwpck_require__, 3430))).manageVolume,
    'prune-images': async () => (await __nccwpck_require__.e(/* import() */ 249).then(__nccwpck_require__.bind(__nccwpck_require__, 8249))).pruneImages,
    rehearse: async () => (await __nccwpck_require__.e(/* import() */ 973).then(__nccwpck_require__.bind(__nccwpck_require__, 6973))).rehearse,
    restart: async () => (await __nccwpck_require__.e(/* import() */ 248).then(__nccwpck_require__.bind(__nccwpck_require__, 5248))).restart,
    scale: async () => (await __nccwpck_require__.e(/* import() */ 980).then(__nccwpck_require__.bind(__nccwpck_require__, 4980))).scale,
    'update-image': async () => (await __nccwpck_require__.e(/* import() */ 809).then(__nccwpck_require__.bind(__nccwpck_require__, 8809))).updateImage,
    'update-service': async () => (await __nccwpck_require__.e(/* import() */ 63).then(__nccwpck_require__.bind(__nccwpck_require__, 1063))).updateService,
};

// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __nccwpck_require__(6351);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __nccwpck_require__(2561);
;// CONCATENATED MODULE: ../../lib/src/client/hints.js

const HINTS = {
    auth: {
        en: 'Check app_key and app_secret, or run the login action again: a token lives for 24 hours and cannot be renewed without the key pair.',
        zh: '请检查 app_key 与 app_secret，或重新执行 login:Token 有效期为 24 小时，没有密钥对就无法续期。',
    },
    rate_limit: {
        en: 'The account is over its request rate; run fewer jobs at the same time or give a longer poll_interval, then run the step again.',
        zh: '请求频率超过账号上限；请减少并行任务或加大 poll_interval，然后重新运行此步骤。',
    },
    busy: {
        en: 'The platform still works on an earlier change of this resource; use if_busy: wait with a longer timeout, and one concurrency group per service.',
        zh: '平台仍在处理该资源的上一次变更；请使用 if_busy: wait 并加大 timeout，且让每个服务使用同一个 concurrency 组。',
    },
    no_change: {
        en: 'Nothing differs from what is there; nothing has to be done.',
        zh: '与当前状态一致，无需变更。',
    },
    not_found: {
        en: 'Check the id or the name, the space that it is in, and that this account owns it.',
        zh: '请检查 id 或名称、所在空间，以及该资源是否属于当前账号。',
    },
    conflict: {
        en: 'The name, port or resource is already taken or still in use; choose another, or free it first.',
        zh: '名称、端口或资源已被占用；请更换，或先释放占用。',
    },
    quota: {
        en: 'A quota of the account is used up; delete what is no longer needed or ask the platform to raise it.',
        zh: '账号配额已用尽；请清理不再需要的资源，或申请提高配额。',
    },
    account: {
        en: 'The account may not do this: look at its balance, its state and the rights of this key in the console.',
        zh: '账号无法执行此操作：请在控制台查看余额、账号状态以及该密钥的权限。',
    },
    bad_request: {
        en: 'The platform refuses this request as it stands; correct the input that its message speaks of. Running it again unchanged fails again.',
        zh: '平台拒绝了该请求；请按提示修正对应的输入，原样重试仍会失败。',
    },
    transient: {
        en: 'The platform or the network was not reachable for a while; run the step again: what is already done is not done twice.',
        zh: '平台或网络暂时不可用；请重新运行此步骤：已完成的变更不会重复执行。',
    },
    server: {
        en: 'The platform failed on its own side; run the step again later, and give the Request-Id to its support if that does not help.',
        zh: '平台内部出错；请稍后重试，若仍失败，请将 Request-Id 提供给平台客服。',
    },
};
const UNTRUSTED = {
    en: 'The server’s certificate has to be valid today, for the host name in endpoint, and signed by an authority that the runner knows; for a private one set NODE_EXTRA_CA_CERTS on the runner to its PEM file.',
    zh: '服务器证书须在有效期内、与 endpoint 的主机名一致，且由 runner 信任的 CA 签发；如使用私有 CA，请在 runner 上将 NODE_EXTRA_CA_CERTS 设为其 PEM 文件。',
};
const REFUSED = {
    en: 'Correct HTTPS_PROXY and HTTP_PROXY, from a secret where there is a password in them, or name the host in NO_PROXY.',
    zh: '请修正 HTTPS_PROXY 与 HTTP_PROXY（含密码时请使用 secret），或将该主机加入 NO_PROXY。',
};
function hintFor(error, language) {
    const phase = error instanceof errors/* ConnectionError */.Rc ? error.phase : undefined;
    if (phase === 'untrusted')
        return UNTRUSTED[language];
    if (phase === 'refused')
        return REFUSED[language];
    return HINTS[error.errorClass][language];
}

// EXTERNAL MODULE: ../../lib/src/client/path.js
var path = __nccwpck_require__(8089);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var rollout_errors = __nccwpck_require__(7381);
;// CONCATENATED MODULE: ../../lib/src/workflow/cancellation.js
const signals = ['SIGINT', 'SIGTERM'];
function onCancel(handler) {
    let heard = false;
    const listener = (signal) => {
        if (heard)
            return;
        heard = true;
        handler(signal);
    };
    for (const signal of signals)
        process.on(signal, listener);
    return () => {
        for (const signal of signals)
            process.off(signal, listener);
    };
}
class Cancelled extends Error {
    name = 'Cancelled';
    signal;
    constructor(signal) {
        super(`The step was cancelled (${signal}).`);
        this.signal = signal;
    }
}
function cancellationSignal() {
    const controller = new AbortController();
    const dispose = onCancel((signal) => controller.abort(new Cancelled(signal)));
    return { signal: controller.signal, dispose };
}

// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var workflow_input = __nccwpck_require__(5178);
;// CONCATENATED MODULE: ../../lib/src/step/standing.js
const LISTED = 3;
const WORDS = {
    ended: 'had ended',
    on_its_way: 'was on its way, and whether the platform took it is not known',
    taken: 'goes on at the platform',
};
class Fates {
    #fields = [];
    #fates = new Map();
    hear(aim, fate) {
        this.#fates.set(`${aim.subject}: ${aim.what}`, { aim, fate });
    }
    sent(differences) {
        if (differences.length > 0)
            this.#fields.push(differences.map(({ field }) => field).join(', '));
    }
    standing(status) {
        const fields = this.#fields;
        const all = [...this.#fates.values()].filter(({ fate }) => fate !== 'not_taken');
        if (all.length === 0)
            return {
                sent: false,
                goesOn: false,
                fields,
                told: 'No change was sent, so nothing of it goes on at the platform.',
            };
        const over = all.filter(({ fate }) => fate === 'ended');
        const listed = over.length > LISTED ? all.filter(({ fate }) => fate !== 'ended') : all;
        const sentences = listed.flatMap(({ aim, fate }) => fate === 'not_taken' ? [] : [`${aim.subject}: the change to ${aim.what} ${WORDS[fate]}.`]);
        if (over.length > LISTED)
            sentences.unshift(`${over.length} changes had ended.`);
        if (status !== '' && over.length < all.length)
            sentences.push(`The last status is "${status}".`);
        return { sent: true, goesOn: over.length < all.length, fields, told: sentences.join(' ') };
    }
}

;// CONCATENATED MODULE: ../../lib/src/step/ending.js







const UNSENT = {
    en: 'Run the step again to make the change.',
    zh: '重新运行此步骤即可进行变更。',
};
const NOT_UNDONE = {
    en: 'Nothing was undone: what was already sent goes on at the platform.',
    zh: '没有撤销任何操作：已发送的变更会在平台上继续执行。',
};
const AGAIN = {
    en: 'Run the step again to bring it to its end.',
    zh: '重新运行此步骤即可完成。',
};
const DEFECT = {
    en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
    zh: '这是本 Action 的缺陷；请开启调试日志重新运行，并反馈其输出。',
};
function ending(outcome, error, facts) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome, message, hint: undefined, status: undefined, recovered: false, unexpected: false, ...facts };
}
function cancelled(error, language, step) {
    const space = language === 'zh' ? '' : ' ';
    const hint = step.sent ? `${NOT_UNDONE[language]}${space}${step.again ?? AGAIN[language]}` : UNSENT[language];
    return ending('cancelled', error, { message: `${error.message} ${step.told}`, hint });
}
const MOST_NAMES = 5;
function whatWasSent(error, { goesOn, told, fields }) {
    const ofOne = error instanceof rollout_errors/* RolloutError */.a6 || error instanceof rollout_errors/* RolledBackError */.Ai;
    const unwatched = error instanceof rollout_errors/* RolloutError */.a6 && error.ending === 'unwatched';
    if (goesOn && (unwatched || error instanceof errors/* FengchaoError */.kQ))
        return ` ${told}`;
    const names = [...new Set(fields)];
    if (names.length === 0 || (ofOne && names.length === 1))
        return '';
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return ` Sent by this step before it ended: ${names.slice(0, MOST_NAMES).join(', ')}${more}.`;
}
function endingOf(error, language, step = new Fates().standing('')) {
    if (error instanceof Cancelled)
        return cancelled(error, language, step);
    const bad = sorted(error, language);
    return { ...bad, message: bad.message + whatWasSent(error, step) };
}
function sorted(error, language) {
    if (error instanceof workflow_input/* InputError */.d || error instanceof path/* PathError */.ER)
        return ending('failed', error, {});
    if (error instanceof rollout_errors/* RolledBackError */.Ai) {
        const { outcome, hint, status } = sorted(error.failure, language);
        return ending(outcome, error, {
            hint,
            status: error.service?.service_info.status ?? status,
            recovered: error.rolledBack,
        });
    }
    if (error instanceof rollout_errors/* RolloutError */.a6) {
        const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed';
        const { advice, status, cause } = error;
        const unwatched = error.ending === 'unwatched' && cause instanceof errors/* FengchaoError */.kQ;
        const hint = advice ?? (unwatched ? hintFor(cause, language) : undefined);
        return ending(outcome, error, { message: (0,rollout_errors/* inFull */.Vz)(error), hint, status });
    }
    if (error instanceof errors/* FengchaoError */.kQ) {
        const late = error instanceof errors/* ConnectionError */.Rc && error.late;
        return ending(late ? 'timed_out' : 'failed', error, { hint: hintFor(error, language) });
    }
    return ending('failed', error, { hint: DEFECT[language], unexpected: true });
}

// EXTERNAL MODULE: ../../lib/src/client/clock.js
var client_clock = __nccwpck_require__(9654);
// EXTERNAL MODULE: ../../lib/src/rollout/schedule.js
var schedule = __nccwpck_require__(4055);
// EXTERNAL MODULE: ../../lib/src/rollout/statuses.js
var statuses = __nccwpck_require__(8504);
// EXTERNAL MODULE: ../../lib/src/workflow/event.js
var workflow_event = __nccwpck_require__(6042);
// EXTERNAL MODULE: ./core.js + 1 modules
var core = __nccwpck_require__(3680);
// EXTERNAL MODULE: ../../lib/src/workflow/excerpt.js
var excerpt = __nccwpck_require__(4543);
// EXTERNAL MODULE: ../../lib/src/workflow/plain-text.js
var plain_text = __nccwpck_require__(28);
;// CONCATENATED MODULE: ../../lib/src/workflow/escape.js


function forLog(text) {
    return ((0,plain_text/* withoutControls */.D)(text)
        .trimEnd()
        .replace(/ *\n/g, ' ⏎ ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: '));
}
const special = /[&<>|`*_[\]~$\\]|#(?=\d)|#|@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|\n/gi;
function forMarkdown(text) {
    return (0,plain_text/* withoutControls */.D)(text)
        .trim()
        .replace(special, (character, offset, whole) => character === '#' && /\d/.test(whole.charAt(offset + 1)) ? '&#35;<!-- -->' : entity(character))
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`)
        .replace(/^[-+=]/, entity);
}
function entity(character) {
    if (character === '\n')
        return '<br>';
    if (character === '@')
        return '@<!-- -->';
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[character];
    return named ?? `&#${character.charCodeAt(0)};`;
}
function forCode(text) {
    return text.trim() === '' ? '' : `<code>${forMarkdown(text)}</code>`;
}
function forLink(text, url) {
    const page = URL.canParse(url) ? new URL(url) : undefined;
    if (page === undefined || !/^https?:$/.test(page.protocol) || page.username !== '')
        return forMarkdown(text);
    const href = page.href.replace(/[()|`\\<>*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${forMarkdown(text)}](${href})`;
}
const ganttWords = /^(?:gantt|title|section|click|call|href|vert|accTitle|accDescr|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|excludes|includes|todayMarker|weekday|weekend|displayMode|\d{4}-)/i;
function forMermaid(text) {
    const label = (0,plain_text/* withoutControls */.D)(text)
        .replaceAll(':', '∶')
        .replace(/["'`]/g, '’')
        .replace(/[\s;,#%<>{}[\]()|\\&@]+/g, ' ')
        .trim();
    if (label === '')
        return '–';
    return (0,excerpt/* cut */.J)(ganttWords.test(label) ? `· ${label}` : label, 60);
}

;// CONCATENATED MODULE: ../../lib/src/workflow/log.js




const longest = 4000;
const longestTitle = 200;
function createLog() {
    return {
        info: (text) => core/* info */.pq(oneLine(text)),
        debug: (text) => core/* debug */.Yz(oneLine(text)),
        notice: (text, annotation) => core/* notice */.lm(oneLine(text), properties(annotation)),
        warning: (text, annotation) => core/* warning */.$e(oneLine(text), properties(annotation)),
        error: (text, annotation) => core/* error */.z3(manyLines(text), properties(annotation)),
        group: (title, lines) => {
            core/* startGroup */.Oh((0,excerpt/* cut */.J)(oneLine(title), longestTitle));
            for (const line of lines)
                core/* info */.pq(oneLine(line));
            core/* endGroup */.N4();
        },
        isDebug: () => core/* isDebug */._o(),
    };
}
function oneLine(text) {
    return (0,excerpt/* cut */.J)(forLog((0,plain_text/* presentable */.K)(text)), longest);
}
function manyLines(text) {
    return (0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(text).trim().split('\n').map(forLog).join('\n'), longest);
}
function properties({ title } = {}) {
    return title === undefined ? {} : { title: (0,excerpt/* cut */.J)(oneLine(title), longestTitle) };
}

// EXTERNAL MODULE: ../../lib/src/workflow/parsers.js + 5 modules
var parsers = __nccwpck_require__(7414);
;// CONCATENATED MODULE: ../../lib/src/workflow/state.js

const PREFIX = 'STATE_';
function keep(name, value) {
    (0,core/* saveState */.LZ)(name, value);
}
function readKept(env) {
    const kept = Object.entries(env).filter(([name]) => name.startsWith(PREFIX));
    return Object.fromEntries(kept.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']));
}

;// CONCATENATED MODULE: ../../lib/src/workflow/variables.js


;// CONCATENATED MODULE: ../../lib/src/step/journal.js
class Journal {
    #clock;
    #entries = [];
    constructor(clock) {
        this.#clock = clock;
    }
    begin(label, before) {
        const last = this.#entries.at(-1);
        if (last && before === 'failed')
            last.failed = true;
        if (last?.label === label)
            return;
        this.#entries.push({ label, startedAt: this.#clock.now(), failed: false });
    }
    phases(lastFailed) {
        const now = this.#clock.now();
        return this.#entries.map(({ label, startedAt, failed }, i) => {
            const next = this.#entries[i + 1];
            const state = failed || (next === undefined && lastFailed) ? 'failed' : 'done';
            return { label, startedAt, endedAt: next?.startedAt ?? now, state };
        });
    }
}

;// CONCATENATED MODULE: ../../lib/src/step/run.js











function observerOf(log, journal, mark) {
    let said;
    return {
        phase: (label, before) => {
            journal.begin(label, before);
            const brief = label === 'Reading' || label === 'Sending';
            log[brief ? 'debug' : 'info'](`${label} …`);
        },
        status: (word, sentence) => {
            if (!statuses/* OWN_WORDS */.Lj.has(word))
                mark.status(word);
            if (word === said)
                return;
            said = word;
            log.info(sentence === undefined ? `Status: ${word}.` : `Status: ${word} (${sentence}).`);
        },
        sending: (differences) => {
            said = undefined;
            mark.sending(differences);
            for (const { field, before, after } of differences)
                log.info(`Changing ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
        },
        sent: mark.sent,
        fate: mark.fate,
        progress: (text) => log.info(text),
        heartbeat: ({ status, elapsedMs, stalledMs, leftMs }) => {
            const stalled = stalledMs >= schedule/* STALLED_MS */.te ? `, nothing has moved for ${(0,parsers/* formatDuration */.a3)(stalledMs)}` : '';
            log.info(`Still ${(0,plain_text/* presentable */.K)(status)} after ${(0,parsers/* formatDuration */.a3)(elapsedMs)}${stalled}; ${(0,parsers/* formatDuration */.a3)(leftMs)} left.`);
        },
        warn: (text) => log.warning(text),
    };
}
function openRun({ env, signal, declared, clock = client_clock/* systemClock */.m, log = createLog() }) {
    const event = (0,workflow_event/* readEvent */.j)(env);
    const journal = new Journal(clock);
    const outputs = {};
    const tellings = [];
    const fates = new Fates();
    const endings = [];
    let outcome = 'changed';
    const record = (name) => (value) => {
        if (declared.includes(name))
            outputs[name] = value;
    };
    let due = [];
    const mark = {
        status: record('status'),
        sent: () => {
            record('changed')(true);
            fates.sent(due);
            due = [];
        },
        fate: (aim, fate) => fates.hear(aim, fate),
        sending: (changes) => {
            due = changes;
            tellings.push({ changes });
        },
    };
    const step = {
        clock,
        signal,
        log,
        event,
        observer: observerOf(log, journal, mark),
        startedAt: clock.now(),
        set: (values) => Object.assign(outputs, values),
        conclude: (good) => {
            outcome = good;
        },
        tell: (telling) => tellings.push(telling),
        exportVariable: core/* exportVariable */.dN,
        keep: keep,
        atEnd: (finish) => endings.unshift(finish),
    };
    const finish = async (ended) => {
        for (const end of endings) {
            try {
                await end(ended);
            }
            catch (error) {
                log.warning(`Cleaning up failed: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
    };
    const standing = () => {
        const status = String(outputs.status ?? '');
        return fates.standing(statuses/* OWN_WORDS */.Lj.has(status) ? '' : status);
    };
    return { step, journal, outputs, tellings, outcome: () => outcome, standing, finish };
}

;// CONCATENATED MODULE: ../../lib/src/workflow/misspelling.js
function nearestName(written, names) {
    const plain = bare(written);
    const exact = names.find((name) => bare(name) === plain);
    if (exact !== undefined)
        return exact;
    const allowed = plain.length > 5 ? 2 : 1;
    const ranked = names
        .map((name) => ({ name, slips: distance(plain, bare(name)) }))
        .filter(({ slips }) => plain.length > 2 && slips <= allowed)
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.name;
}
function bare(name) {
    return name.toLowerCase().replace(/[-_\s]/g, '');
}
function distance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...a].entries()) {
        const current = [row + 1];
        for (let column = 1; column <= b.length; column += 1) {
            const [left = 0, diagonal = 0, up = 0] = [current[column - 1], above[column - 1], above[column]];
            current.push(Math.min(left + 1, up + 1, diagonal + (b[column - 1] === letter ? 0 : 1)));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}

// EXTERNAL MODULE: ../../lib/src/workflow/secrets.js
var workflow_secrets = __nccwpck_require__(8959);
;// CONCATENATED MODULE: ../../lib/src/workflow/inputs.js






async function readInputs(inputs, options) {
    const { env, rules, warn = createLog().warning } = options;
    const secrets = maskSecrets(inputs, env);
    for (const warning of unknownInputs(inputs, env))
        warn(warning);
    const sources = new Map(Object.entries(inputs).map(([name, input]) => [name, sourceOf(name, input, env)]));
    const { parsed, problems } = await parseAll(inputs, sources, contextOf(env));
    const given = (name) => sources.get(name)?.given ?? false;
    problems.push(...(rules?.(parsed, given) ?? []));
    if (problems.length > 0) {
        throw new workflow_input/* InputError */.d(problems.map(({ input, message }) => ({ input, message: (0,workflow_secrets/* redact */.E$)(message) })));
    }
    return { values: Object.freeze(parsed), given, secrets };
}
function maskSecrets(inputs, env) {
    const texts = Object.entries(inputs)
        .filter(([, input]) => input.kind === 'secret')
        .flatMap(([name, input]) => [(0,core/* getInput */.V4)(name, { trimWhitespace: false }), env[input.env ?? ''] ?? ''])
        .filter((text) => text.trim() !== '');
    const secrets = [...new Set(texts)];
    for (const text of [...secrets, ...passwordsIn(inputs, env)])
        (0,workflow_secrets/* declareSecret */.tG)(text);
    return secrets;
}
const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
function passwordsIn(inputs, env) {
    const given = Object.entries(inputs).flatMap(([name, input]) => [(0,core/* getInput */.V4)(name), env[input.env ?? ''] ?? '']);
    return [...given, ...PROXIES.map((name) => env[name] ?? '')].flatMap(workflow_secrets/* urlPasswords */.s1);
}
function unknownInputs(inputs, env) {
    const names = Object.keys(inputs);
    const known = new Set(names.map((name) => name.toUpperCase()));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable.slice('INPUT_'.length)))
        .map((variable) => {
        const written = variable.slice('INPUT_'.length).toLowerCase();
        const meant = nearestName(written, names);
        const rest = meant === undefined ? 'it is ignored.' : `it is ignored. Did you mean ${meant}?`;
        return `This action has no input ${(0,excerpt/* quote */.h)(written)}; ${rest}`;
    });
}
function sourceOf(name, input, env) {
    const own = (0,core/* getInput */.V4)(name);
    const fallback = input.env === undefined ? '' : (env[input.env] ?? '').trim();
    if (input.env !== undefined && fallback !== '' && (own === '' || own === input.default)) {
        return { text: fallback, given: true, variable: input.env };
    }
    if (own !== '')
        return { text: own, given: own !== input.default };
    if (input.default === undefined || input.default.startsWith('${{'))
        return undefined;
    return { text: input.default, given: false };
}
async function parseAll(inputs, sources, context) {
    const parsed = {};
    const problems = [];
    for (const [name, input] of Object.entries(inputs)) {
        try {
            parsed[name] = await parseOne(input, sources.get(name), context);
        }
        catch (problem) {
            if (!(problem instanceof workflow_input/* InputProblem */.S))
                throw problem;
            problems.push({ input: name, message: problem.message });
        }
    }
    return { parsed, problems };
}
async function parseOne(input, source, context) {
    if (source === undefined) {
        if (!input.required)
            return undefined;
        throw new workflow_input/* InputProblem */.S(input.env === undefined ? 'is required' : `is required, here or as ${input.env}`);
    }
    try {
        return await input.parse(source.text, context);
    }
    catch (problem) {
        if (!(problem instanceof workflow_input/* InputProblem */.S) || source.variable === undefined)
            throw problem;
        throw new workflow_input/* InputProblem */.S(`${problem.message} (from the environment variable ${source.variable})`);
    }
}
function contextOf(env) {
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    return env.RUNNER_TEMP ? { workspace, temp: env.RUNNER_TEMP } : { workspace };
}

;// CONCATENATED MODULE: ../../lib/src/workflow/outputs.js



function writeOutputs(declared, values, secretOutputs = [], warn = createLog().warning) {
    for (const name of secretOutputs) {
        const value = values[name];
        if (value !== undefined && value !== null)
            (0,workflow_secrets/* declareSecret */.tG)(asText(value));
    }
    const result = {};
    const names = new Set([...declared, 'outcome']);
    names.delete('result');
    for (const name of names) {
        const value = plain(values[name]);
        if (secretOutputs.includes(name)) {
            (0,core/* setOutput */.uH)(name, asText(value));
            continue;
        }
        const shown = name === 'outcome' ? value : withoutSecrets(value);
        if (asText(shown) !== asText(value)) {
            warn(`The output ${name} would have held a secret, which GitHub does not hand on; it reads *** there.`);
        }
        (0,core/* setOutput */.uH)(name, asText(shown));
        result[name] = shown;
    }
    (0,core/* setOutput */.uH)('result', JSON.stringify(result));
}
function plain(value) {
    const json = JSON.stringify(value);
    return json === undefined ? null : JSON.parse(json);
}
function asText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function withoutSecrets(value) {
    if (typeof value === 'string')
        return (0,workflow_secrets/* redact */.E$)(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [(0,workflow_secrets/* redact */.E$)(key), withoutSecrets(item)]));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../lib/src/workflow/difference.js



const mostChanges = 100;
const longestCell = 200;
const longestBlock = 20_000;
function renderChanges(changes) {
    if (changes.length === 0)
        return '';
    const shown = changes.slice(0, mostChanges);
    const rows = shown.map(({ field, before, after }) => `| ${forMarkdown((0,plain_text/* presentable */.K)(field))} | ${cell(before)} | ${cell(after)} |`);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [`| and ${rest} more | | |`] : [];
    const table = ['| Field | Before | After |', '|---|---|---|', ...rows, ...more].join('\n');
    return `${table}\n\n<details><summary>Line by line</summary>\n\n${block(shown)}\n\n</details>`;
}
function cell(value) {
    return forCode((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(value ?? ''), longestCell)) || '–';
}
function block(changes) {
    const text = (0,excerpt/* cut */.J)(changes.map(lines).join('\n'), longestBlock);
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
function lines({ field, before, after }) {
    const old = split(before);
    const fresh = split(after);
    const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
    const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
    return [`@@ ${(0,plain_text/* presentable */.K)(field).replaceAll('\n', ' ')} @@`, ...gone, ...come].join('\n');
}
function split(value) {
    return value ? (0,plain_text/* presentable */.K)(value).split('\n') : [];
}

// EXTERNAL MODULE: ../../lib/src/workflow/duration.js
var duration = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ../../lib/src/workflow/gantt.js




const tags = { done: '', active: 'active, ', failed: 'crit, ', waiting: '' };
const signs = { done: '✅', active: '⏳', failed: '❌', waiting: '💤' };
const mostPhases = 60;
const hour = 3_600_000;
const look = (rightPadding) => ({
    gantt: { leftPadding: 16, rightPadding, barHeight: 26, barGap: 6, fontSize: 13 },
    themeVariables: {
        sectionBkgColor: 'transparent',
        taskBkgColor: '#1a7f37',
        taskBorderColor: '#1a7f37',
        taskTextColor: '#ffffff',
        activeTaskBkgColor: '#54aeff',
        activeTaskBorderColor: '#54aeff',
        critBkgColor: '#cf222e',
        critBorderColor: '#cf222e',
    },
});
function renderPhases(phases) {
    const shown = phases.slice(0, mostPhases);
    const bars = barsOf(shown);
    if (bars.length === 0 || (phases.length === 1 && phases[0]?.state === 'done'))
        return '';
    const rows = [...bars.map(barRow), ...shown.filter(({ startedAt }) => startedAt === undefined).map(waitingRow)];
    const table = ['| | Phase | Began after | Took |', '|:-:|---|--:|--:|', ...rows].join('\n');
    return `${gantt(telling(bars))}\n\n<details><summary>The same as a table</summary>\n\n${table}\n\n</details>`;
}
function telling(bars) {
    const whole = Math.max(...bars.map(({ end }) => end));
    const long = bars.filter(({ state, start, end }) => state !== 'done' || end - start >= whole / 100);
    const [first, ...others] = long;
    if (first === undefined)
        return bars;
    return first.start < whole / 50 ? [{ ...first, start: 0 }, ...others] : long;
}
function barRow({ label, state, start, end }) {
    return `| ${signs[state]} | ${gantt_cell(label)} | ${(0,duration/* formatDuration */.a)(start)} | ${(0,duration/* formatDuration */.a)(end - start)} |`;
}
function waitingRow({ label, state }) {
    return `| ${signs[state]} | ${gantt_cell(label)} | – | – |`;
}
function gantt_cell(label) {
    return forMarkdown((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(label), 100));
}
function gantt(bars) {
    const last = Math.max(...bars.map(({ end }) => end));
    const tasks = bars.map(({ label, state, start, end }) => {
        const visible = Math.max(end, start + Math.max(last / 200, 100));
        return `  ${forMermaid((0,plain_text/* presentable */.K)(label))} :${tags[state]}${timeOfDay(start)}, ${timeOfDay(visible)}`;
    });
    const head = [
        `%%{init: ${JSON.stringify(look(roomBeside(bars, last)))}}%%`,
        'gantt',
        '  dateFormat HH:mm:ss.SSS',
        `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
        '  todayMarker off',
    ];
    return ['```mermaid', ...head, ...tasks, '```'].join('\n');
}
function roomBeside(bars, last) {
    const beside = bars
        .map(({ label, start, end }) => ({ width: forMermaid((0,plain_text/* presentable */.K)(label)).length * 8 + 16, start, end }))
        .filter(({ width, start, end }) => pixels(end - start, last) < width && pixels(last - end, last) < width);
    return Math.max(16, ...beside.map(({ width }) => width));
}
function pixels(ms, last) {
    return last === 0 ? 0 : (ms / last) * 800;
}
function timeOfDay(ms) {
    return new Date(Math.min(ms, 24 * hour - 1)).toISOString().slice(11, 23);
}
function barsOf(phases) {
    const instants = phases.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).filter((time) => time !== undefined);
    const origin = Math.min(...instants);
    const last = Math.max(...instants);
    return phases.flatMap(({ label, state, startedAt, endedAt }) => {
        if (startedAt === undefined)
            return [];
        const start = startedAt - origin;
        return [{ label, state, start, end: Math.max(start, (endedAt ?? last) - origin) }];
    });
}

;// CONCATENATED MODULE: ../../lib/src/workflow/summary.js








const summary_signs = {
    changed: '✅',
    unchanged: '☑️',
    planned: '📝',
    started: '🚀',
    failed: '❌',
    timed_out: '⏱️',
    cancelled: '🛑',
};
const longestText = 2000;
const longestDetails = 10_000;
const mostItems = 100;
function renderSummary(report) {
    const parts = [
        heading(report),
        report.error ? renderError(report.error, report.outcome) : '',
        renderFacts(report.facts),
        titled(changesTitle(report.outcome), renderChanges(report.changes)),
        titled('Where the time went', renderPhases(report.phases)),
        renderNotes(report.notes),
        renderLinks(report.links),
        `<sub>${report.outcome.replace('_', ' ')} after ${(0,duration/* formatDuration */.a)(report.elapsedSeconds * 1000)}</sub>`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}
function writeSummary(markdown, env = process.env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return false;
    try {
        const room = largest - (0,external_node_fs_.statSync)(file).size;
        (0,external_node_fs_.appendFileSync)(file, shortened((0,workflow_secrets/* redact */.E$)(markdown), room));
        return true;
    }
    catch {
        return false;
    }
}
const largest = 1024 * 1024;
const summary_ending = '\n\nThe summary ends here, because GitHub takes no more than 1024 KiB of one step.\n';
function shortened(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= room)
        return markdown;
    const kept = bytes.subarray(0, Math.max(0, room - summary_ending.length - 100)).toString();
    const whole = kept.slice(0, kept.lastIndexOf('\n') + 1);
    if (whole === '')
        return '';
    return `${whole}${openFence(whole)}${summary_ending}`;
}
function openFence(text) {
    let open = '';
    for (const [, fence = ''] of text.matchAll(/^(`{3,})/gm)) {
        if (open === '')
            open = fence;
        else if (fence.length >= open.length)
            open = '';
    }
    return open;
}
function inline(text) {
    return forMarkdown((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(text), longestText));
}
function heading({ action, subject, outcome, headline, error }) {
    const title = subject ? `${inline(action)} · ${inline(subject)}` : inline(action);
    return error ? `### ${summary_signs[outcome]} ${title}` : `### ${summary_signs[outcome]} ${title}\n\n${inline(headline)}`;
}
function renderError({ message, hint, details }, outcome) {
    const kind = outcome === 'cancelled' ? 'WARNING' : 'CAUTION';
    const quoted = `> [!${kind}]\n> **${inline(message)}**${hint ? `\n>\n> 💡 ${inline(hint)}` : ''}`;
    if (!details)
        return quoted;
    const text = forMarkdown((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(details), longestDetails));
    return `${quoted}\n\n<details><summary>Details</summary>\n\n${text}\n\n</details>`;
}
function renderFacts(facts) {
    if (facts.length === 0)
        return '';
    const rows = facts.slice(0, mostItems).map((fact) => `| **${inline(fact.name)}** | ${factValue(fact)} |`);
    return ['| | |', '|---|---|', ...rows].join('\n');
}
function factValue({ value, page }) {
    if (value === null || value === undefined || value === '')
        return '–';
    const text = (0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(String(value)), longestText);
    return page ? forLink(text, text) : forMarkdown(text);
}
function changesTitle(outcome) {
    if (outcome === 'planned')
        return 'What would change';
    return outcome === 'changed' ? 'What changed' : 'What was sent';
}
function titled(title, body) {
    return body === '' ? '' : `#### ${title}\n\n${body}`;
}
function renderNotes(notes) {
    return notes
        .slice(0, mostItems)
        .map((note) => `- ${inline(note)}`)
        .join('\n');
}
function renderLinks(links) {
    return links
        .slice(0, mostItems)
        .map(({ text, url }) => `🔗 ${forLink((0,plain_text/* presentable */.K)(text), (0,plain_text/* presentable */.K)(url))}`)
        .join(' · ');
}

;// CONCATENATED MODULE: ../../lib/src/main.js












const LAST_MS = 1_700;
function wishes(values, env) {
    const zh = values.language === 'zh' || (values.language === undefined && env.FENGCHAO_LANGUAGE === 'zh');
    return { language: zh ? 'zh' : 'en', summary: values.summary !== false };
}
function main_cancelled({ signal }) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
async function attempt(action, run, values, given) {
    run.step.set(await Promise.race([action.run(values, run.step, given), main_cancelled(run.step)]));
}
async function clean(action, run, kept) {
    await Promise.race([action.post?.(kept, run.step), main_cancelled(run.step)]);
}
function report(action, run, outcome, bad, summary) {
    const { outputs } = run;
    const found = bad?.status === undefined || outputs.status ? {} : { status: bad.status };
    const maybeSent = outcome === 'cancelled' && run.standing().sent;
    const changed = outcome === 'changed' || outcome === 'started' || maybeSent;
    const always = { changed, elapsed_seconds: elapsedSeconds(run) };
    writeOutputs(Object.keys(action.outputs), { ...always, ...found, ...outputs, outcome }, action.secretOutputs);
    if (summary)
        writeSummary(summaryOf(action, run, outcome, bad));
}
function elapsedSeconds({ step }) {
    return Math.round((step.clock.now() - step.startedAt) / 1000);
}
function summaryOf(action, run, outcome, bad) {
    const { tellings, journal } = run;
    const last = (key) => tellings.findLast((telling) => telling[key] !== undefined)?.[key];
    return renderSummary({
        action: action.name,
        subject: last('subject'),
        outcome,
        headline: bad === undefined ? (last('headline') ?? 'Done.') : firstLine(bad.message),
        error: bad && { message: bad.message, hint: bad.hint },
        facts: tellings.flatMap((telling) => telling.facts ?? []),
        changes: tellings.flatMap((telling) => telling.changes ?? []),
        phases: journal.phases(bad !== undefined && !bad.recovered),
        links: tellings.flatMap((telling) => telling.links ?? []),
        notes: tellings.flatMap((telling) => telling.notes ?? []),
        elapsedSeconds: elapsedSeconds(run),
    });
}
function stepAtEnd({ tellings, standing }) {
    return { ...standing(), again: tellings.findLast(({ again }) => again !== undefined)?.again };
}
function firstLine(text) {
    return text.split('\n')[0] ?? text;
}
function sayBad(action, run, bad, error) {
    const { log } = run.step;
    const title = `${action.title}: ${bad.outcome.replace('_', ' ')}`;
    log.error(bad.hint === undefined ? bad.message : `${bad.message}\n${bad.hint}`, { title });
    if (log.isDebug() && error instanceof Error)
        log.debug(error.stack ?? error.message);
}
function maskProxies(env) {
    for (const secret of (0,proxy/* proxySecrets */.Wm)(env))
        (0,workflow_secrets/* declareSecret */.tG)(secret);
}
async function actionNamed(name) {
    const action = await actions[name]?.();
    if (action === undefined)
        throw new Error(`There is no action "${name}".`);
    return action;
}
async function endingBadly(action, run, language, work) {
    const { signal } = run.step;
    let bad;
    try {
        await work();
    }
    catch (error) {
        const reason = signal.aborted && !(error instanceof workflow_input/* InputError */.d) ? signal.reason : error;
        bad = endingOf(reason, language(), stepAtEnd(run));
        process.exitCode = 1;
        sayBad(action, run, bad, error);
    }
    if (signal.aborted)
        setTimeout(() => process.exit(1), LAST_MS).unref();
    return bad;
}
function stopListening({ signal, dispose }) {
    if (!signal.aborted)
        dispose();
}
async function main(name, env = process.env) {
    maskProxies(env);
    const action = await actionNamed(name);
    const cancellation = cancellationSignal();
    const run = openRun({ env, signal: cancellation.signal, declared: Object.keys(action.outputs) });
    let wanted = wishes({}, env);
    const language = () => wanted.language;
    const bad = await endingBadly(action, run, language, async () => {
        const { values, given } = await readInputs(action.inputs, {
            env,
            warn: (text) => run.step.log.warning(text),
            rules: (parsed, has) => {
                wanted = wishes(parsed, env);
                return action.rules?.(parsed, has) ?? [];
            },
        });
        await attempt(action, run, values, given);
    });
    const outcome = bad?.outcome ?? run.outcome();
    try {
        report(action, run, outcome, bad, wanted.summary);
    }
    catch (error) {
        process.exitCode = 1;
        run.step.log.error(`The outputs could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
    await run.finish(outcome);
    stopListening(cancellation);
}
async function post(name, env = process.env) {
    maskProxies(env);
    const action = await actionNamed(name);
    const cancellation = cancellationSignal();
    const run = openRun({ env, signal: cancellation.signal, declared: [] });
    const { language } = wishes({}, env);
    const bad = await endingBadly(action, run, () => language, () => clean(action, run, readKept(env)));
    const outcome = bad?.outcome ?? run.outcome();
    if (run.tellings.length > 0)
        writeSummary(summaryOf(action, run, outcome, bad));
    await run.finish(outcome);
    stopListening(cancellation);
}

;// CONCATENATED MODULE: ../../lib/src/bundle.js

async function simulator(resources) {
    const { serveRehearsal } = await __nccwpck_require__.e(/* import() */ 572).then(__nccwpck_require__.bind(__nccwpck_require__, 3572));
    serveRehearsal(resources);
}

var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__simulator = __webpack_exports__.ft;
export { __webpack_exports__main as main, __webpack_exports__post as post, __webpack_exports__simulator as simulator };
