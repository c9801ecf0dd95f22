export const id = 887;
export const ids = [887];
export const modules = {

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

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
const DEEPEST = 64;
const MOST_VALUES = 500_000;
function isMonstrous(json) {
    let depth = 0;
    let values = 0;
    let quoted = false;
    for (let i = 0; i < json.length; i += 1) {
        const character = json.charAt(i);
        if (character === '"')
            quoted = !quoted;
        else if (quoted)
            i += character === '\\' ? 1 : 0;
        else if (character === ']' || character === '}')
            depth -= 1;
        else if (character === '[' || character === '{')
            depth += 1;
        else if (character === ',')
            values += 1;
        if (depth > DEEPEST || values > MOST_VALUES)
            return true;
    }
    return false;
}
function parseJson(text, at) {
    if (isMonstrous(text))
        throw new DecodeError(at, `JSON of at most ${MOST_VALUES} values, nested at most ${DEEPEST} deep`, text);
    return JSON.parse(text);
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
            parsed = parseJson(value, at);
        }
        catch (error) {
            throw error instanceof DecodeError ? error : new DecodeError(at, 'JSON', value);
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

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
;// CONCATENATED MODULE: ../../lib/src/client/error-answer.js


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
    return new errors/* ApiError */.hD(message, errorClass, untouched, facts);
}

// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
// EXTERNAL MODULE: ../../lib/src/client/transport.js
var client_transport = __webpack_require__(6717);
;// CONCATENATED MODULE: ../../lib/src/client/withheld.js

const SHORTEST = 3;
function* valuesIn(json) {
    if (Array.isArray(json))
        for (const item of json)
            yield* valuesIn(item);
    if (!isRecord(json))
        return;
    if (typeof json.key === 'string' && typeof json.value === 'string')
        yield json.value;
    for (const item of Object.values(json))
        yield* valuesIn(item);
}
function formsOf(value) {
    const url = value.isWellFormed() ? encodeURIComponent(value) : value;
    return [value, JSON.stringify(value).slice(1, -1), url, Buffer.from(value).toString('base64')];
}
function withheld(words, sent) {
    const forms = [...valuesIn(sent)].flatMap(formsOf).filter((form) => form.length >= SHORTEST);
    return forms.toSorted((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, '***'), words);
}

;// CONCATENATED MODULE: ../../lib/src/client/call.js






const USER_AGENT = 'fengchao-actions';
const LONGEST_WORDS = 500;
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
    const code = typeof body.code === 'string' || typeof body.code === 'number'
        ? String(body.code).slice(0, LONGEST_WORDS)
        : undefined;
    const message = body.message ?? body.msg;
    return { code, message: typeof message === 'string' ? message : '' };
}
function serverNow(answer, clock) {
    const date = Date.parse(answer.headers.date ?? '');
    return Number.isNaN(date) ? clock.now() : date;
}
function errorOf(request, answer, { clock, hide = String }) {
    const redirect = answer.status >= 300 && answer.status < 400;
    const { code, message } = platformWords(answer.text);
    return apiError(request.task, {
        operation: request.operation,
        status: answer.status,
        code,
        platformMessage: redirect
            ? 'a redirect, which a request with a token does not follow; check the endpoint'
            : hide(withheld(message, request.json)).slice(0, LONGEST_WORDS),
        requestId: requestId(answer),
        retryAfterMs: (0,retry/* parseRetryAfter */.mu)(answer.headers['retry-after'], serverNow(answer, clock)),
    });
}
function readBody(request, text) {
    if (request.text)
        return text;
    if (request.decode === nothing && !text.trimStart().startsWith('<'))
        return undefined;
    return parseJson(text, '');
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
        throw errorOf(request, answer, options);
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

// EXTERNAL MODULE: ../../lib/src/client/path.js
var path = __webpack_require__(8089);
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
            path: ROOT + (0,path/* path */.Ae) `/${id}`,
            json: made,
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteCertificate',
            task: `delete certificate ${id}`,
            method: 'DELETE',
            path: ROOT + (0,path/* path */.Ae) `/${id}`,
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
            path: (0,path/* path */.Ae) `/repositories/${repoName}/tags/${tagName}/actions/build`,
            body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
            decode: nothing,
        }),
        list: () => (0,pages/* pages */.Bd)(PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listRepositories',
                task: 'list the image repositories',
                method: 'GET',
                path: `/repositories${(0,path/* query */.P)({ limit, offset })}`,
                decode: object({ total: optional(integer), repositories: list(summary) }),
            });
            return { items: page.repositories, total: page.total };
        }),
        get: (id) => call({
            operation: 'getRepository',
            task: `read image repository ${id}`,
            method: 'GET',
            path: (0,path/* path */.Ae) `/repositories/${id}`,
            decode: repository,
        }),
        delete: (repoName, tagName) => call({
            operation: 'deleteImage',
            task: `delete image ${repoName}:${tagName}`,
            method: 'DELETE',
            path: (0,path/* path */.Ae) `/repositories/${repoName}/tags/${tagName}`,
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
        list: (filter = {}) => (0,pages/* pages */.Bd)(ips_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listIps',
                task: 'list the public IPs',
                method: 'GET',
                path: ips_ROOT + (0,path/* query */.P)({ status: filter.status, type: filter.type, offset, limit }),
                decode: ipList,
            });
            return { items: page.ips, total: page.total };
        }),
        get: (id) => call({ operation: 'getIp', task: `read public IP ${id}`, method: 'GET', path: ips_ROOT + (0,path/* path */.Ae) `/${id}`, decode: ip }),
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
            path: ips_ROOT + (0,path/* path */.Ae) `/${id}/cost`,
            decode: object({ id: string, cost: number }),
        }),
        delete: (id) => call({
            operation: 'deleteIp',
            task: `release public IP ${id}`,
            method: 'DELETE',
            path: ips_ROOT + (0,path/* path */.Ae) `/${id}`,
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
    const inSpace = (namespace) => ({ namespace: (0,path/* headerValue */.Z)(namespace) });
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
        list: () => (0,pages/* pages */.Bd)(load_balancers_PAGE, async (offset, limit) => ({
            items: await call({
                operation: 'listLoadBalancers',
                task: 'list the load balancers',
                method: 'GET',
                path: load_balancers_ROOT + (0,path/* query */.P)({ offset, limit }),
                decode: list(loadBalancer),
            }),
        })),
        get: (namespace, name) => call({
            operation: 'getLoadBalancer',
            task: `read load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inSpace(namespace),
            decode: loadBalancer,
        }),
        update: (namespace, name, settings) => call({
            operation: 'updateLoadBalancer',
            task: `change load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inSpace(namespace),
            json: settings,
            decode: nothing,
        }),
        delete: (namespace, name) => call({
            operation: 'deleteLoadBalancer',
            task: `delete load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inSpace(namespace),
            decode: nothing,
        }),
        createListener: (namespace, name, made) => call({
            operation: 'createListener',
            task: `create listener ${made.name} of load balancer ${name}`,
            method: 'POST',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners`,
            headers: inSpace(namespace),
            json: made,
            decode: nothing,
        }),
        listListeners: (namespace, name) => call({
            operation: 'listListeners',
            task: `list the listeners of load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners`,
            headers: inSpace(namespace),
            decode: list(listener),
        }),
        updateListener: (namespace, name, listenerName, clusters) => call({
            operation: 'updateListener',
            task: `change listener ${listenerName} of load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners/${listenerName}`,
            headers: inSpace(namespace),
            json: { clusters },
            decode: nothing,
        }),
        deleteListener: (namespace, name, listenerName) => call({
            operation: 'deleteListener',
            task: `delete listener ${listenerName} of load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners/${listenerName}`,
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
            path: namespaces_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/secret-keys.js



const secretKey = object({ id: integer, name: string, fingerprint: string, created_at: optional(string) });
const pem = (value, at) => {
    const whole = /^-----BEGIN ([A-Z0-9 ]+)-----\s[\w+/=:,\-\s]+\s-----END \1-----$/;
    if (typeof value === 'string' && whole.test(value.trim()))
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
            path: secret_keys_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: pem,
            text: true,
        }),
        delete: (id) => call({
            operation: 'deleteSecretKey',
            task: `delete SSH key ${id}`,
            method: 'DELETE',
            path: secret_keys_ROOT + (0,path/* path */.Ae) `/${id}`,
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
        list: (namespaceId) => (0,pages/* pages */.Bd)(services_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listServices',
                task: `list the services of space ${namespaceId}`,
                method: 'GET',
                path: (0,path/* path */.Ae) `/namespaces/${namespaceId}/microservices` + (0,path/* query */.P)({ offset, limit }),
                decode: object({ total: optional(integer), microservice_infos: list(services_summary) }),
            });
            return { items: page.microservice_infos, total: page.total };
        }),
        get: (id) => call({
            operation: 'getService',
            task: `read ${name(id)}`,
            method: 'GET',
            path: (0,path/* path */.Ae) `/microservices/${id}`,
            decode: service,
        }),
        updateStateful: (id, net) => change('updateStatefulService', `change the public network of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/actions/update-stateful`, { state_public_net: net }),
        updateStateless: (id, settings) => change('updateStatelessService', `change the settings of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/actions/update-stateless`, { container_infos: settings }),
        updatePorts: (id, maps) => change('updateServicePorts', `change the ports of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/actions/update-port`, {
            port_maps: (0,client_dialect/* spellPortMaps */.fN)(dialect, 'update', maps),
        }),
        scale: (id, replicas) => change('scaleService', `scale ${name(id)} to ${replicas}`, (0,path/* path */.Ae) `/microservices/${id}/actions/elastic-scale` + (0,path/* query */.P)({ new_replicas: replicas })),
        updateImage: (id, images, minReadySeconds) => change('updateServiceImage', `update the image of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/actions/update-image`, {
            container_images: images,
            min_ready_seconds: minReadySeconds,
        }),
        changeSpec: (id, spec) => change('changeServiceSpec', `change the size of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/specification` + (0,path/* query */.P)({ ...(0,client_dialect/* spellSpec */.yX)(dialect, spec) })),
        restart: (id, option) => change('restartService', `restart ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/actions/restart` + (0,path/* query */.P)({ option })),
        restartContainer: (id, dockerId) => change('restartContainer', `restart container ${dockerId.slice(0, 12)} of ${name(id)}`, (0,path/* path */.Ae) `/microservices/${id}/containers/${dockerId}/actions/restart`),
        delete: (id, freeIp) => call({
            operation: 'deleteService',
            task: `delete ${name(id)}`,
            method: 'DELETE',
            path: (0,path/* path */.Ae) `/microservices/${id}` + (0,path/* query */.P)({ free_ip: freeIp }),
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/token.js

const word = (value, at) => {
    if (typeof value === 'string' && /^[\w.~+/-]{16,}=*$/.test(value))
        return value;
    throw new DecodeError(at, 'a token of at least 16 letters, digits and signs', value);
};
const lifetime = (value, at) => {
    const seconds = integer(value, at);
    if (seconds >= 0 && seconds <= 100 * 365 * 86_400)
        return seconds;
    throw new DecodeError(at, 'a number of seconds from now on', value);
};
const token = object({ token: word, expires_in: lifetime });
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
        list: () => (0,pages/* pages */.Bd)(volumes_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listVolumes',
                task: 'list the volumes',
                method: 'GET',
                path: volumes_ROOT + (0,path/* query */.P)({ limit, offset }),
                decode: object({ total: optional(integer), volumes: list(volume) }),
            });
            return { items: page.volumes, total: page.total };
        }),
        get: (id) => call({
            operation: 'getVolume',
            task: `read volume ${id}`,
            method: 'GET',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: volume,
        }),
        resize: (id, size) => call({
            operation: 'resizeVolume',
            task: `grow volume ${id} to ${size} GB`,
            method: 'PUT',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}/actions/resize` + (0,path/* query */.P)({ size }),
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteVolume',
            task: `delete volume ${id}`,
            method: 'DELETE',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}`,
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
        ...(options.hide ? { hide: options.hide } : {}),
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

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* unused harmony export MOST_PAGES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

const MOST_PAGES = 500;
async function* pages(limit, fetchPage) {
    let offset = 0;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
    const message = `Could not read a list to its end: the platform went on after ${MOST_PAGES} pages with ${offset} items.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV(message, { operation: 'list', status: 200, requestId: undefined });
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
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


/***/ })

};
