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

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

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

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dV: () => (/* binding */ AnswerError),
  hD: () => (/* binding */ ApiError),
  Rc: () => (/* binding */ ConnectionError),
  kQ: () => (/* binding */ FengchaoError),
  pb: () => (/* binding */ apiError),
  d7: () => (/* binding */ isApiError)
});

// UNUSED EXPORTS: classify

;// CONCATENATED MODULE: ../../lib/src/client/codes.js
const CODES = {
    4000001: { class: 'bad_request', meaning: 'A parameter was rejected.' },
    4000002: { class: 'bad_request', meaning: 'A required parameter is missing.' },
    4000111: { class: 'bad_request', meaning: 'The request failed, and the platform does not say why.' },
    4000112: { class: 'bad_request', meaning: 'A required parameter of the service is missing.' },
    4000113: { class: 'bad_request', meaning: 'A parameter of the service is invalid.' },
    4000115: { class: 'bad_request', meaning: 'The name of the service is not allowed.' },
    4000117: { class: 'bad_request', meaning: 'The number of replicas is out of range.' },
    4000119: { class: 'bad_request', meaning: 'The size of the service is invalid.' },
    4000120: { class: 'bad_request', meaning: 'The description of the container is too long.' },
    4000121: { class: 'bad_request', meaning: 'The name of the container is not allowed.' },
    4000123: { class: 'bad_request', meaning: 'There are too many environment variables.' },
    4000124: { class: 'bad_request', meaning: 'The name of an environment variable is not allowed.' },
    4000125: { class: 'bad_request', meaning: 'The value of an environment variable is not allowed.' },
    4000126: { class: 'bad_request', meaning: 'The start command is too long.' },
    4000127: { class: 'bad_request', meaning: 'There are too many log directories.' },
    4000128: { class: 'bad_request', meaning: 'The path of a log directory is too long.' },
    4000130: { class: 'bad_request', meaning: 'The CPU weights are out of range, or do not sum up to 100.' },
    4000131: { class: 'bad_request', meaning: 'The memory weights are out of range, or do not sum up to 100.' },
    4000133: { class: 'bad_request', meaning: 'The mapping of volumes is invalid.' },
    4000134: { class: 'bad_request', meaning: 'The mapping of ports is invalid.' },
    4000135: { class: 'bad_request', meaning: 'The public network settings are invalid or incomplete.' },
    4000136: { class: 'bad_request', meaning: 'The list of SSH keys is invalid.' },
    4000137: { class: 'bad_request', meaning: 'The disk type is invalid.' },
    4000139: { class: 'quota', meaning: 'The service may have no more port mappings.' },
    4000145: { class: 'bad_request', meaning: 'The service could not be updated.' },
    4000146: { class: 'bad_request', meaning: 'The volumes of the service could not be updated.' },
    4000149: { class: 'bad_request', meaning: 'A container in the request is not one of this service.' },
    4000150: { class: 'bad_request', meaning: 'The pause between replicas is not within 1 to 600 seconds.' },
    4000199: {
        class: 'transient',
        meaning: 'Services are overloaded; the platform asks to come back later.',
        untouched: true,
    },
    4000201: { class: 'bad_request', meaning: 'A parameter of the volume is invalid.' },
    4000202: { class: 'bad_request', meaning: 'A required parameter of the volume is missing.' },
    4000213: { class: 'bad_request', meaning: 'A parameter of the request for a volume is invalid.' },
    4000299: {
        class: 'transient',
        meaning: 'Volumes are overloaded; the platform asks to come back later.',
        untouched: true,
    },
    4000301: { class: 'bad_request', meaning: 'A parameter of the address is invalid.' },
    4000302: { class: 'bad_request', meaning: 'A required parameter of the address is missing.' },
    4000401: { class: 'bad_request', meaning: 'A parameter of the load balancer is invalid.' },
    4000402: { class: 'bad_request', meaning: 'A required parameter of the load balancer is missing.' },
    4000403: { class: 'bad_request', meaning: 'The body of the request cannot be used.' },
    4000411: { class: 'bad_request', meaning: 'The name of the certificate is missing.' },
    4000412: { class: 'bad_request', meaning: 'The certificate or its key is malformed.' },
    4000413: { class: 'quota', meaning: 'The account may have no more certificates.' },
    4000414: { class: 'bad_request', meaning: 'The name of the certificate is not allowed.' },
    4000450: { class: 'bad_request', meaning: 'The path of a forwarding rule is invalid.' },
    4000451: { class: 'bad_request', meaning: 'The domain of a forwarding rule is invalid.' },
    4000452: { class: 'not_found', meaning: 'A forwarding rule names a certificate that does not exist.' },
    4000453: { class: 'bad_request', meaning: 'The protocol of the listener is invalid.' },
    4000454: { class: 'bad_request', meaning: 'The port of the listener is not allowed for its protocol.' },
    4000455: { class: 'busy', meaning: 'The listener is in a state that does not allow this.', untouched: true },
    4000458: { class: 'bad_request', meaning: 'The service port of a forwarding rule is invalid.' },
    4000459: { class: 'not_found', meaning: 'The namespace header names no namespace.' },
    4000460: { class: 'bad_request', meaning: 'A parameter has the wrong type.' },
    4000464: { class: 'bad_request', meaning: 'The charge mode is invalid.' },
    4000465: { class: 'bad_request', meaning: 'The bandwidth limit is invalid.' },
    4000466: { class: 'bad_request', meaning: 'The name of the load balancer is not allowed.' },
    4000469: { class: 'quota', meaning: 'The account may create no more load balancers.' },
    4000470: { class: 'quota', meaning: 'The load balancer may have no more listeners.' },
    4000471: { class: 'quota', meaning: 'The listener may have no more forwarding rules.' },
    4000472: { class: 'bad_request', meaning: 'The session policy of a forwarding rule is invalid.' },
    4000482: { class: 'bad_request', meaning: 'The description is invalid.' },
    4000511: { class: 'bad_request', meaning: 'The host request failed, and the platform does not say why.' },
    4010001: { class: 'auth', meaning: 'The token is missing, unknown or expired, or the key pair is wrong.' },
    4030001: { class: 'rate_limit', meaning: 'Too many requests came from this user or address.', untouched: true },
    4030002: { class: 'quota', meaning: 'The account may have no more containers.' },
    4030003: { class: 'quota', meaning: 'The account may have no more public addresses.' },
    4030004: { class: 'quota', meaning: 'The account may have no more clusters.' },
    4030005: { class: 'quota', meaning: 'The account may have no more replicas.' },
    4030006: { class: 'quota', meaning: 'The account may have no more load balancers.' },
    4030007: { class: 'quota', meaning: 'The account may have no more image repositories.' },
    4030008: { class: 'quota', meaning: 'The repository may have no more tags.' },
    4030009: { class: 'account', meaning: 'The account is not in a state to be used.' },
    4030010: { class: 'busy', meaning: 'The container is in a state that does not allow this.', untouched: true },
    4030011: { class: 'busy', meaning: 'The cluster is in a state that does not allow this.', untouched: true },
    4030012: { class: 'busy', meaning: 'The image is in a state that does not allow this.', untouched: true },
    4030013: { class: 'quota', meaning: 'The account may have no more SSH keys.' },
    4030102: { class: 'account', meaning: 'The service was suspended because the account is in arrears.' },
    4030140: { class: 'bad_request', meaning: 'The favoured image repository has become private.' },
    4030142: { class: 'bad_request', meaning: 'A stateful service does not allow this.' },
    4030143: { class: 'no_change', meaning: 'The update changes nothing.' },
    4030144: { class: 'busy', meaning: 'The service is in a state that does not allow updates.', untouched: true },
    4030147: { class: 'account', meaning: 'The fee could not be reserved.' },
    4030148: { class: 'account', meaning: 'The balance does not cover the service.' },
    4030151: { class: 'bad_request', meaning: 'The new image is of another repository.' },
    4030152: { class: 'bad_request', meaning: 'A stateless service cannot be restarted.' },
    4030153: { class: 'busy', meaning: 'The service is in a state that does not allow this.', untouched: true },
    4030201: { class: 'account', meaning: 'The balance does not cover the volume.' },
    4030202: { class: 'busy', meaning: 'The volume is in an abnormal state.', untouched: true },
    4030258: { class: 'busy', meaning: 'The volume is in a state that does not allow this.', untouched: true },
    4030301: { class: 'account', meaning: 'The balance does not cover the address.' },
    4030302: { class: 'quota', meaning: 'The account may have no more addresses of this type.' },
    4030401: { class: 'bad_request', meaning: 'The load balancer does not permit this.' },
    4030410: { class: 'conflict', meaning: 'A listener still uses the certificate.' },
    4030411: { class: 'conflict', meaning: 'The address is bound already.' },
    4030432: { class: 'account', meaning: 'The balance does not cover the load balancer.' },
    4030462: { class: 'busy', meaning: 'The load balancer is still being created.', untouched: true },
    4030503: { class: 'account', meaning: 'The balance does not cover the host.' },
    4040001: { class: 'not_found', meaning: 'There is no such user.' },
    4040002: { class: 'not_found', meaning: 'There is no such container.' },
    4040003: { class: 'not_found', meaning: 'There is no such cluster.' },
    4040004: { class: 'not_found', meaning: 'There is no such image repository.' },
    4040005: { class: 'not_found', meaning: 'There is no such SSH key, or no key at all.' },
    4040006: { class: 'not_found', meaning: 'The API has no such path.' },
    4040114: { class: 'not_found', meaning: 'There is no such namespace.' },
    4040118: { class: 'not_found', meaning: 'There is no such size.' },
    4040129: { class: 'not_found', meaning: 'There is no such image.' },
    4040141: { class: 'not_found', meaning: 'There is no such service.' },
    4040201: { class: 'not_found', meaning: 'There is no such volume.' },
    4040301: { class: 'not_found', meaning: 'The user of the address is not known.' },
    4040302: { class: 'not_found', meaning: 'There is no such address.' },
    4040401: { class: 'not_found', meaning: 'There is no such resource of the load balancer.' },
    4040402: { class: 'not_found', meaning: 'There is no such load balancer.' },
    4040410: { class: 'not_found', meaning: 'There is no such certificate.' },
    4040412: { class: 'not_found', meaning: 'There is no such address to give to the load balancer.' },
    4040456: { class: 'not_found', meaning: 'There is no such listener.' },
    4050001: { class: 'bad_request', meaning: 'The path does not take this method.' },
    4080001: { class: 'transient', meaning: 'The gateway waited too long for the platform.' },
    4090001: { class: 'conflict', meaning: 'A container of this name exists.' },
    4090002: { class: 'no_change', meaning: 'The cluster has this many replicas already.' },
    4090003: { class: 'conflict', meaning: 'A cluster of this name exists.' },
    4090004: { class: 'conflict', meaning: 'An SSH key of this name exists.' },
    4090005: { class: 'conflict', meaning: 'A repository of this name exists.' },
    4090116: { class: 'conflict', meaning: 'A service of this name exists in the namespace.' },
    4090122: { class: 'conflict', meaning: 'Two containers have the same name.' },
    4090132: { class: 'conflict', meaning: 'A volume is mapped twice.' },
    4090138: { class: 'conflict', meaning: 'A log directory is named twice.' },
    4090201: { class: 'conflict', meaning: 'A volume of this name exists.' },
    4090401: { class: 'conflict', meaning: 'The load balancer has this already.' },
    4090410: { class: 'conflict', meaning: 'A certificate of this name exists.' },
    4090451: { class: 'conflict', meaning: 'Two forwarding rules have the same domain.' },
    4090457: { class: 'conflict', meaning: 'Two forwarding rules are the same.' },
    4090467: { class: 'conflict', meaning: 'Two forwarding rules have the same path.' },
    4090480: { class: 'conflict', meaning: 'A listener of this name or on this port exists.' },
    4090483: { class: 'conflict', meaning: 'A load balancer of this name exists.' },
    4150001: { class: 'bad_request', meaning: 'The Content-Type of the request is wrong.' },
    4220001: { class: 'bad_request', meaning: 'The body can be read but not used.' },
    5000001: { class: 'server', meaning: 'The container could not be created.' },
    5000002: { class: 'server', meaning: 'The container could not be deleted.' },
    5000003: { class: 'server', meaning: 'The cluster could not be created.' },
    5000004: { class: 'server', meaning: 'The cluster could not be deleted.' },
    5000005: { class: 'server', meaning: 'The SSH key could not be created.' },
    5000006: { class: 'server', meaning: 'The SSH key could not be deleted.' },
    5000007: { class: 'server', meaning: 'The container engine failed.' },
    5000300: { class: 'server', meaning: 'The management of addresses failed.' },
    5000301: { class: 'server', meaning: 'The address could not be created.' },
    5000302: { class: 'server', meaning: 'The address could not be deleted.' },
    5000303: { class: 'server', meaning: 'The platform has run out of addresses.' },
    5000400: { class: 'server', meaning: 'The management of load balancers failed.' },
    5000401: { class: 'server', meaning: 'The load balancers could not be listed.' },
    5000402: { class: 'server', meaning: 'The load balancer could not be created.' },
    5000403: { class: 'server', meaning: 'The load balancer could not be read.' },
    5000404: { class: 'server', meaning: 'The load balancer could not be changed.' },
    5000405: { class: 'server', meaning: 'The load balancer could not be deleted.' },
    5000406: { class: 'server', meaning: 'The listeners could not be read.' },
    5000407: { class: 'server', meaning: 'The listener could not be added.' },
    5000408: { class: 'server', meaning: 'The listener could not be changed.' },
    5000409: { class: 'server', meaning: 'The listener could not be deleted.' },
    5000410: { class: 'server', meaning: 'The certificates could not be listed.' },
    5000411: { class: 'server', meaning: 'The certificate could not be uploaded.' },
    5000412: { class: 'server', meaning: 'The certificate could not be changed.' },
    5000413: { class: 'server', meaning: 'The certificate could not be deleted.' },
    5000500: { class: 'server', meaning: 'The host could not be created.' },
};

;// CONCATENATED MODULE: ../../lib/src/client/errors.js

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
const CLASS_OF_STATUS = {
    401: 'auth',
    403: 'account',
    404: 'not_found',
    408: 'transient',
    409: 'conflict',
    429: 'rate_limit',
    502: 'transient',
    503: 'transient',
    504: 'transient',
};
function factOf(code) {
    return code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
function classify(status, code) {
    const fact = factOf(code);
    if (fact)
        return { errorClass: fact.class, untouched: fact.untouched === true };
    const errorClass = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'bad_request');
    return { errorClass, untouched: status === 429 };
}
function apiError(task, facts) {
    const { errorClass, untouched } = classify(facts.status, facts.code);
    const code = facts.code === undefined ? '' : `, code ${facts.code}`;
    const known = factOf(facts.code)?.meaning;
    const words = facts.platformMessage || known || 'no message';
    const meaning = known && facts.platformMessage && known !== facts.platformMessage ? ` (that is: ${known})` : '';
    const request = facts.requestId === undefined ? '' : `, Request-Id ${facts.requestId}`;
    const message = `Could not ${task}: the platform answered HTTP ${facts.status}${code}: "${words}"${meaning}${request}.`;
    return new ApiError(message, errorClass, untouched, facts);
}
function isApiError(error, ...classes) {
    return error instanceof ApiError && (classes.length === 0 || classes.includes(error.errorClass));
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ ProxyProblem),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

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
    if (host === 'localhost' || host === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.')))
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
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(suffix);
}


/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export pauseBeforeRetry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6434);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ busyToTheEnd),
/* harmony export */   Jv: () => (/* binding */ vanished),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ neverKnown),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7381);

function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
const SLOW = 'Where it is only slow, give a longer timeout; the operation log in the console tells more.';
function timedOut(subject, what, ending, facts) {
    const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : '';
    const message = `${subject}: ${what} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('timed_out', message, {
        status: ending.status,
        unsent: facts.unsent,
        advice: facts.advice ?? SLOW,
    });
}
function neverKnown({ subject, what }, status) {
    const message = `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it could be read whether it was done; the last status is "${status ?? 'unknown'}".`;
    const advice = 'Run the step again: it reads first and sends only what is still missing.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('timed_out', message, { status, advice });
}
function busy({ subject, what }, status, cause) {
    const said = status === undefined ? '' : ` (status "${status}")`;
    const message = `${subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${what} was not sent.`;
    const advice = 'Run the step again when that change has ended, or set if_busy: wait.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('busy', message, { status, advice, cause });
}
function busyToTheEnd({ subject, what }, unsent, cause) {
    const message = `${subject} was busy until the timeout, so the change to ${what} was not made.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('timed_out', message, { unsent, cause });
}
function overtaken({ subject, what }, other, status) {
    const advice = 'Give all workflows that deploy this service one concurrency group, so that they wait for one another.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('overtaken', `${subject}: the change to ${what} was overtaken: ${other}.`, { status, advice });
}
function stuckInFailure({ subject }, status, unsent, cause) {
    const message = `${subject} is already as asked, but its last operation ended in "${status}", and the platform does not repeat a change that changes nothing, so it is not sure that it runs.`;
    const advice = 'Look at its operation log in the console; another change that succeeds (another tag, another number of replicas and back) brings it out of this state.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('failed', message, { status, advice, unsent, cause });
}
function vanished({ subject, what }) {
    const message = `${subject} was deleted while its change to ${what} was waited for.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('vanished', message);
}
function failed({ subject, what }, how, differences, facts) {
    const listed = differences.map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`);
    const details = listed.length > 0 ? ` (${listed.join('; ')})` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('failed', `${subject}: the change to ${what} ${how}${details}.`, facts);
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ applyChange),
  g: () => (/* binding */ settled)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js + 1 modules
var errors = __nccwpck_require__(6434);
// EXTERNAL MODULE: ../../lib/src/rollout/belief.js
var belief = __nccwpck_require__(9043);
// EXTERNAL MODULE: ../../lib/src/rollout/change-errors.js
var change_errors = __nccwpck_require__(7520);
// EXTERNAL MODULE: ../../lib/src/rollout/wait.js
var wait = __nccwpck_require__(2803);
;// CONCATENATED MODULE: ../../lib/src/rollout/attempt.js




class Attempt {
    change;
    options;
    #last;
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
        this.#last = await this.change.read(this.options.deadlineAt);
        return this.#last;
    }
    sight(state) {
        const { change } = this;
        return { status: change.status(state), mark: change.mark?.(state) ?? '', matches: change.matches(state) };
    }
    async untilFree(unsent) {
        const { change, options } = this;
        options.observer.phase('Waiting for an earlier change');
        const ended = await (0,wait/* waitFor */.fm)(async () => {
            const state = await this.read();
            const status = change.status(state);
            const sentence = change.table(status)?.sentence;
            return { status, sentence, ...(this.isPending(state) ? {} : { ending: { state } }) };
        }, options);
        if ('timedOut' in ended)
            throw (0,change_errors/* timedOut */.iU)(this.aim.subject, 'an earlier change', ended, { unsent, advice: change.slowAdvice });
        return ended.state;
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
    async wasDone(before) {
        const { change, options } = this;
        const first = this.sight(before);
        let same = 0;
        options.observer.phase('Finding out whether the change arrived');
        const ended = await (0,wait/* waitFor */.fm)(async () => {
            const seen = await this.look();
            if (seen === undefined)
                return { status: 'gone', sentence: 'it is gone', ending: { done: true } };
            const now = this.sight(seen.state);
            const moved = now.status !== first.status || now.mark !== first.mark || (now.matches && !first.matches);
            same += 1;
            const known = moved || same >= belief/* STEADY_READS */.T;
            const sentence = change.table(now.status)?.sentence;
            return { status: now.status, sentence, ...(known ? { ending: { done: moved } } : {}) };
        }, options);
        if (!('timedOut' in ended))
            return ended.done;
        throw (0,change_errors/* neverKnown */.e_)(this.aim, ended.status);
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
        const ended = await (0,wait/* waitFor */.fm)(async () => {
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
var sending = __nccwpck_require__(1238);
;// CONCATENATED MODULE: ../../lib/src/rollout/change.js



const isWanted = (change, state) => change.always === true || !change.matches(state);
async function ready(attempt) {
    const { change, options } = attempt;
    options.observer.phase('Reading');
    const before = await attempt.read();
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
function settled(change, options) {
    return ready(new Attempt(change, options));
}
async function applyChange(change, options) {
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

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   a: () => (/* binding */ RolloutError)
/* harmony export */ });
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
function refuse(message, advice) {
    throw new RolloutError('refused', message, { advice });
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
function parseImage(image) {
    const colon = image.indexOf(':', image.lastIndexOf('/') + 1);
    return colon === -1
        ? { repository: image, tag: 'latest' }
        : { repository: image.slice(0, colon), tag: image.slice(colon + 1) };
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.repository === b.repository && a.tag === b.tag;
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ updateImages),
/* harmony export */   BE: () => (/* binding */ reverse),
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   i7: () => (/* binding */ imageChange),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7381);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1237);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5351);




function theOnly(service) {
    const [first, ...others] = service.service_container_infos;
    if (first !== undefined && others.length === 0)
        return first;
    const names = service.service_container_infos.map((container) => container.container_name).join(', ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTitle */ ._B)(service)} has ${others.length + (first ? 1 : 0)} containers (${names}), so it has to be said which of them gets the image.`, 'Give container_name, or container_images for several at once.');
}
function findContainer(service, name) {
    if (name === undefined)
        return theOnly(service);
    const found = service.service_container_infos.find((one) => one.container_name === name);
    if (found)
        return found;
    const names = service.service_container_infos.map((one) => one.container_name).join(', ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTitle */ ._B)(service)} has no container "${name}": there is ${names}.`, 'Check container_name.');
}
function assign(service, images) {
    return images.map(({ container_name, image_path }) => ({
        container: findContainer(service, container_name),
        image_path,
    }));
}
function checkRepository({ container, image_path }) {
    const current = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(container.image_path).repository;
    const asked = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(image_path).repository;
    if (current === asked)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(`Container ${container.container_name} runs an image of ${current}, and the platform changes an image only within its repository; ${image_path} belongs to ${asked}.`, 'Push or build the image into the same repository, or create a new service for the other one.');
}
function overtakenBy(update, state, before) {
    const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]));
    const other = assign(state, update.images).find(({ container, image_path }) => {
        const was = earlier.get(container.container_id);
        return !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(container.image_path, image_path) && was !== undefined && !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(container.image_path, was);
    });
    return (other &&
        `container ${other.container.container_name} now runs ${other.container.image_path}, which is neither the image asked for nor the one before`);
}
function imageChange(client, update, options) {
    const images = update.images.map((one) => one.image_path).join(', ');
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, update.service_id, options),
        what: `run ${images}`,
        phase: 'Rolling out',
        settleMs: update.min_ready_seconds * 1000,
        always: update.force,
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_2__/* .needStateless */ .Lq)(service, 'change the image', 'For a stateful service, create it anew with the new image.');
            for (const assignment of assign(service, update.images))
                checkRepository(assignment);
        },
        matches: (service) => assign(service, update.images).every(({ container, image_path }) => (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(container.image_path, image_path)),
        differences: (service) => assign(service, update.images)
            .filter(({ container, image_path }) => !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(container.image_path, image_path))
            .map(({ container, image_path }) => ({
            field: `image of ${container.container_name}`,
            before: container.image_path,
            after: image_path,
        })),
        send: (service) => client.services.updateImage(update.service_id, assign(service, update.images).map(({ container, image_path }) => ({
            container_id: container.container_id,
            image_path,
        })), update.min_ready_seconds),
        overtaken: (state, before) => overtakenBy(update, state, before),
    };
}
function reverse(update, before) {
    const images = assign(before, update.images).map(({ container }) => ({
        container_name: container.container_name,
        image_path: container.image_path,
    }));
    return { ...update, images, force: false };
}
function updateImages(client, update, options) {
    const change = imageChange(client, update, options);
    const check = (service) => {
        options.check?.(service);
        change.check?.(service);
    };
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)({ ...change, check }, options);
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ RolledBackError),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   vt: () => (/* binding */ callsForRollback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7381);
/* harmony import */ var _image_update_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6319);


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
function callsForRollback(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a) || error.unsent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
function text(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
function needOurs(update, service, before) {
    const other = (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .overtakenBy */ .z2)(update, service, before);
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a('overtaken', `another change came in between, and ${other}`);
}
async function rollBack(client, update, before, failure, options) {
    const earlier = (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .reverse */ .BE)(update, before);
    const names = earlier.images.map((one) => one.image_path).join(', ');
    options.observer.warn(`${failure.message} Putting back ${names}.`);
    options.observer.phase('Putting back', 'failed');
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    let last;
    const check = (service) => {
        last = service;
        needOurs(update, service, before);
    };
    try {
        const result = await (0,_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .updateImages */ .AK)(client.until(deadlineAt), earlier, {
            ...options,
            check,
            observer,
            deadlineAt,
            wait: true,
            dryRun: false,
            ifBusy: 'wait',
        });
        throw new RolledBackError(failure, {
            rolledBack: true,
            service: result.after,
            message: `${failure.message} ${result.outcome === 'unchanged' ? 'Nothing had to be put back' : 'The earlier image was put back'}: ${names} runs now.`,
        });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof RolledBackError)
            throw error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a && error.ending === 'overtaken') {
            throw new RolledBackError(failure, {
                rolledBack: false,
                service: last,
                message: `${failure.message} The earlier image was not put back: ${text(error)}.`,
            });
        }
        throw new RolledBackError(failure, {
            rolledBack: false,
            message: `The earlier image could not be put back (${text(error)}), so it is not sure what runs. Before that: ${failure.message}`,
        });
    }
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ cutPause),
/* harmony export */   e$: () => (/* binding */ nextPause)
/* harmony export */ });
/* unused harmony export LAST_LOOK_MS */
const SHARE = 0.1;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 10_000;
const JITTER = 0.2;
const LAST_LOOK_MS = 500;
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

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ sendUntilTaken),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vz: () => (/* binding */ MAX_SENDS)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6434);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7520);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4055);



const MAX_SENDS = 4;
function isOpen(error) {
    if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ) || error.untouched)
        return false;
    return !(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status >= 500 || error.errorClass === 'transient';
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
            await change.send(before);
            attempt.tell('taken');
            options.observer.sent();
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
                options.observer.sent();
                if (await attempt.wasDone(before)) {
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
            if (await attempt.wasDone(lost.before))
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

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ needStateless),
/* harmony export */   RK: () => (/* binding */ needStateful),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   ko: () => (/* binding */ serviceFailureAdvice),
/* harmony export */   uK: () => (/* binding */ serviceChange)
/* harmony export */ });
/* unused harmony export runtimeMark */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7381);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8504);


function serviceTitle(service) {
    return `Service ${service.service_info.service_name} (${service.service_info.id})`;
}
function runtimeMark(service) {
    return service.service_container_infos
        .flatMap((container) => container.docker_container_ids)
        .toSorted()
        .join(' ');
}
function serviceFailureAdvice() {
    return 'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Usual ones: the image exits at once or cannot be pulled, a variable is missing, the memory is too small.';
}
const SLOW = 'A rollout that does not move usually means that new containers do not start: an image that exits at once, a missing variable, too little memory, or an image that cannot be pulled. The operation log in the console tells; where it is only slow, give a longer timeout.';
function serviceChange(client, id, { seen }) {
    return {
        subject: (service) => (service === undefined ? `Service ${id}` : serviceTitle(service)),
        table: _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6,
        read: async (deadlineAt) => {
            const service = await client.until(deadlineAt).services.get(id);
            seen?.(service);
            return service;
        },
        status: (service) => service.service_info.status,
        mark: runtimeMark,
        slowAdvice: SLOW,
        failureAdvice: serviceFailureAdvice,
    };
}
function needStateless(service, what, instead) {
    if (service.service_info.stateful)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${serviceTitle(service)} is stateful, and the platform can ${what} only of stateless services.`, instead);
}
function needStateful(service, what, instead) {
    if (!service.service_info.stateful)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${serviceTitle(service)} is stateless, and the platform can ${what} only stateful services.`, instead);
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

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   te: () => (/* binding */ STALLED_MS)
/* harmony export */ });
/* unused harmony export HEARTBEAT_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6434);
/* harmony import */ var _client_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7962);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4055);



const HEARTBEAT_MS = 30_000;
const STALLED_MS = 120_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(error);
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let troubled = false;
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
            troubled = false;
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
            if (!troubled)
                observer.warn(`${error instanceof Error ? error.message : String(error)} The wait goes on.`);
            troubled = true;
        }
        beat();
        const now = clock.now();
        const { pollIntervalMs: fixed, random } = options;
        const wanted = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPause */ .e$)({ sinceMovedMs: now - movedAt, lookMs: now - lookedAt, fixedMs: fixed, random: random() });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPause */ .$s)(wanted, deadlineAt - now);
        if (ms === undefined)
            return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt };
        await pause(ms);
    }
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
        super(problems.map((problem) => `Input ${problem.input} ${problem.message}`).join('\n'));
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
/* harmony export */   tG: () => (/* binding */ declareSecret)
/* harmony export */ });
/* unused harmony export secretForms */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9536);

let known = [];
const shortest = 3;
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
function secretForms(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())];
    const forms = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), urlForm(form)]);
    return [...new Set(forms)].filter((form) => form.trim().length >= shortest && !armour.test(form.trim()));
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
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (stat && !stat.isFile())
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`takes the path of a file; ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is not a regular one`);
    return target;
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

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, getBooleanInput, getIDToken, getMultilineInput, getState, group, markdownSummary, platform, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

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
    'build-image': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8934))).buildImage,
    'create-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3428))).createService,
    'delete-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 800))).deleteService,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(62)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9062))).deploy,
    'describe-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6856))).describeService,
    login: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4211))).login,
    'manage-certificate': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(37)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6037))).manageCertificate,
    'manage-ip': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1482))).manageIp,
    'manage-listener': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103))).manageListener,
    'manage-load-balancer': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(239)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3239))).manageLoadBalancer,
    'manage-namespace': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(997)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8997))).manageNamespace,
    'manage-secret-key': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 459))).manageSecretKey,
    'manage-volume': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3430))).manageVolume,
    'prune-images': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(249)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8249))).pruneImages,
    rehearse: async () => (await __nccwpck_require__.e(/* import() */ 996).then(__nccwpck_require__.bind(__nccwpck_require__, 2996))).rehearse,
    restart: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5248))).restart,
    scale: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4980))).scale,
    'update-image': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(809)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8809))).updateImage,
    'update-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(63)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1063))).updateService,
};

// EXTERNAL MODULE: ../../lib/src/client/errors.js + 1 modules
var errors = __nccwpck_require__(6434);
;// CONCATENATED MODULE: ../../lib/src/client/hints.js

const HINTS = {
    auth: {
        en: 'Check app_key and app_secret, or run the login action again: a token lives for 24 hours and cannot be renewed without the key pair.',
        zh: '请检查 app_key 与 app_secret,或重新执行 login:Token 有效期为 24 小时,没有密钥对就无法续期。',
    },
    rate_limit: {
        en: 'The account is over its request rate; run fewer jobs at the same time or give a longer poll_interval, then run the step again.',
        zh: '请求频率超过账号上限;请减少并行任务或加大 poll_interval,然后重新运行此步骤。',
    },
    busy: {
        en: 'The platform still works on an earlier change of this resource; use if_busy: wait with a longer timeout, and one concurrency group per service.',
        zh: '平台仍在处理该资源的上一次变更;请使用 if_busy: wait 并加大 timeout,且让每个服务使用同一个 concurrency 组。',
    },
    no_change: {
        en: 'Nothing differs from what is there; nothing has to be done.',
        zh: '与当前状态一致,无需变更。',
    },
    not_found: {
        en: 'Check the id or the name, the space that it is in, and that this account owns it.',
        zh: '请检查 id 或名称、所在空间,以及该资源是否属于当前账号。',
    },
    conflict: {
        en: 'The name, port or resource is already taken or still in use; choose another, or free it first.',
        zh: '名称、端口或资源已被占用;请更换,或先释放占用。',
    },
    quota: {
        en: 'A quota of the account is used up; delete what is no longer needed or ask the platform to raise it.',
        zh: '账号配额已用尽;请清理不再需要的资源,或申请提高配额。',
    },
    account: {
        en: 'The account may not do this: look at its balance, its state and the rights of this key in the console.',
        zh: '账号无法执行此操作:请在控制台查看余额、账号状态以及该密钥的权限。',
    },
    bad_request: {
        en: 'The platform refuses this request as it stands; correct the input that its message speaks of. Running it again unchanged fails again.',
        zh: '平台拒绝了该请求;请按提示修正对应的输入,原样重试仍会失败。',
    },
    transient: {
        en: 'The platform or the network was not reachable for a while; run the step again: what is already done is not done twice.',
        zh: '平台或网络暂时不可用;请重新运行此步骤:已完成的变更不会重复执行。',
    },
    server: {
        en: 'The platform failed on its own side; run the step again later, and give the Request-Id to its support if that does not help.',
        zh: '平台内部出错;请稍后重试,若仍失败,请将 Request-Id 提供给平台客服。',
    },
};
const UNTRUSTED = {
    en: 'The server’s certificate is not trusted here; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.',
    zh: '服务器证书不受信任;如使用私有 CA,请在 runner 上设置 NODE_EXTRA_CA_CERTS。',
};
const REFUSED = {
    en: 'Correct HTTPS_PROXY and HTTP_PROXY, from a secret where there is a password in them, or name the host in NO_PROXY.',
    zh: '请修正 HTTPS_PROXY 与 HTTP_PROXY(含密码时请使用 secret),或将该主机加入 NO_PROXY。',
};
function hintFor(error, language) {
    const phase = error instanceof errors/* ConnectionError */.Rc ? error.phase : undefined;
    if (phase === 'untrusted')
        return UNTRUSTED[language];
    if (phase === 'refused')
        return REFUSED[language];
    return HINTS[error.errorClass][language];
}

// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var rollout_errors = __nccwpck_require__(7381);
// EXTERNAL MODULE: ../../lib/src/rollout/rollback.js
var rollback = __nccwpck_require__(706);
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
    #fates = new Map();
    hear(aim, fate) {
        this.#fates.set(`${aim.subject}: ${aim.what}`, { aim, fate });
    }
    standing(status) {
        const all = [...this.#fates.values()].filter(({ fate }) => fate !== 'not_taken');
        if (all.length === 0)
            return { sent: false, goesOn: false, told: 'No change was sent, so nothing of it goes on at the platform.' };
        const over = all.filter(({ fate }) => fate === 'ended');
        const listed = over.length > LISTED ? all.filter(({ fate }) => fate !== 'ended') : all;
        const sentences = listed.flatMap(({ aim, fate }) => fate === 'not_taken' ? [] : [`${aim.subject}: the change to ${aim.what} ${WORDS[fate]}.`]);
        if (over.length > LISTED)
            sentences.unshift(`${over.length} changes had ended.`);
        if (status !== '' && over.length < all.length)
            sentences.push(`The last status is "${status}".`);
        return { sent: true, goesOn: over.length < all.length, told: sentences.join(' ') };
    }
}

;// CONCATENATED MODULE: ../../lib/src/step/ending.js







const UNSENT = {
    en: 'Run the step again to make the change.',
    zh: '重新运行此步骤即可进行变更。',
};
const NOT_UNDONE = {
    en: 'Nothing was undone: what was already sent goes on at the platform.',
    zh: '没有撤销任何操作:已发送的变更会在平台上继续执行。',
};
const AGAIN = {
    en: 'Run the step again to bring it to its end.',
    zh: '重新运行此步骤即可完成。',
};
const DEFECT = {
    en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
    zh: '这是本 Action 的缺陷;请开启调试日志重新运行,并反馈其输出。',
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
function endingOf(error, language, step = new Fates().standing('')) {
    if (error instanceof Cancelled)
        return cancelled(error, language, step);
    if (error instanceof workflow_input/* InputError */.d)
        return ending('failed', error, {});
    if (error instanceof rollback/* RolledBackError */.Ai) {
        const { outcome, hint, status } = endingOf(error.failure, language, step);
        return ending(outcome, error, {
            hint,
            status: error.service?.service_info.status ?? status,
            recovered: error.rolledBack,
        });
    }
    if (error instanceof rollout_errors/* RolloutError */.a) {
        const cause = error.cause instanceof errors/* FengchaoError */.kQ ? ` ${error.cause.message}` : '';
        const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed';
        return ending(outcome, error, { message: error.message + cause, hint: error.advice, status: error.status });
    }
    if (error instanceof errors/* FengchaoError */.kQ) {
        const late = error instanceof errors/* ConnectionError */.Rc && error.late;
        const message = step.goesOn ? `${error.message} ${step.told}` : error.message;
        return ending(late ? 'timed_out' : 'failed', error, { message, hint: hintFor(error, language) });
    }
    return ending('failed', error, { hint: DEFECT[language], unexpected: true });
}

// EXTERNAL MODULE: ../../lib/src/client/clock.js
var client_clock = __nccwpck_require__(9654);
// EXTERNAL MODULE: ../../lib/src/rollout/statuses.js
var statuses = __nccwpck_require__(8504);
// EXTERNAL MODULE: ../../lib/src/rollout/wait.js
var wait = __nccwpck_require__(2803);
// EXTERNAL MODULE: ../../lib/src/workflow/event.js
var workflow_event = __nccwpck_require__(6042);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(9536);
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
            const stalled = stalledMs >= wait/* STALLED_MS */.te ? `, nothing has moved for ${(0,parsers/* formatDuration */.a3)(stalledMs)}` : '';
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
    const mark = {
        status: record('status'),
        sent: () => record('changed')(true),
        fate: (aim, fate) => fates.hear(aim, fate),
        sending: (changes) => tellings.push({ changes }),
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
    for (const text of secrets)
        (0,workflow_secrets/* declareSecret */.tG)(text);
    return secrets;
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
        const shown = withoutSecrets(value);
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
    return value === undefined ? '–' : forCode((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(value), longestCell)) || '<i>empty</i>';
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
    return value === undefined ? [] : (0,plain_text/* presentable */.K)(value).split('\n');
}

// EXTERNAL MODULE: ../../lib/src/workflow/duration.js
var duration = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ../../lib/src/workflow/gantt.js




const tags = { done: 'done, ', active: 'active, ', failed: 'crit, ', waiting: '' };
const signs = { done: '✅', active: '⏳', failed: '❌', waiting: '💤' };
const mostPhases = 60;
const hour = 3_600_000;
function renderPhases(phases) {
    const shown = phases.slice(0, mostPhases);
    const bars = barsOf(shown);
    if (bars.length === 0)
        return '';
    const rows = [...bars.map(barRow), ...shown.filter(({ startedAt }) => startedAt === undefined).map(waitingRow)];
    const table = ['| | Phase | Began after | Took |', '|:-:|---|--:|--:|', ...rows].join('\n');
    return `${gantt(telling(bars))}\n\n<details><summary>The same as a table</summary>\n\n${table}\n\n</details>`;
}
function telling(bars) {
    const whole = Math.max(...bars.map(({ end }) => end));
    const long = bars.filter(({ state, start, end }) => state !== 'done' || end - start >= whole / 50);
    return long.length > 0 ? long : bars;
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
        'gantt',
        '  dateFormat HH:mm:ss.SSS',
        `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
        '  todayMarker off',
    ];
    return ['```mermaid', ...head, ...tasks, '```'].join('\n');
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
        report.error ? renderError(report.error) : '',
        renderFacts(report.facts),
        titled('What changed', renderChanges(report.changes)),
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
function renderError({ message, hint, details }) {
    const quoted = `> **${inline(message)}**${hint ? `\n>\n> 💡 ${inline(hint)}` : ''}`;
    if (!details)
        return quoted;
    const text = forMarkdown((0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(details), longestDetails));
    return `${quoted}\n\n<details><summary>Details</summary>\n\n${text}\n\n</details>`;
}
function renderFacts(facts) {
    if (facts.length === 0)
        return '';
    const rows = facts.slice(0, mostItems).map(({ name, value }) => `| **${inline(name)}** | ${factValue(value)} |`);
    return ['| | |', '|---|---|', ...rows].join('\n');
}
function factValue(value) {
    if (value === null || value === undefined || value === '')
        return '–';
    const text = (0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(String(value)), longestText);
    return forLink(text, text);
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
    cancellation.dispose();
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
    cancellation.dispose();
}

;// CONCATENATED MODULE: ../../lib/src/bundle.js

async function simulator(resources) {
    const { serveRehearsal } = await __nccwpck_require__.e(/* import() */ 766).then(__nccwpck_require__.bind(__nccwpck_require__, 7766));
    serveRehearsal(resources);
}

var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__simulator = __webpack_exports__.ft;
export { __webpack_exports__main as main, __webpack_exports__post as post, __webpack_exports__simulator as simulator };
