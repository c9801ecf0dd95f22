/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 5881:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/consumers");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2561);

class ChangeError extends Error {
    name = 'ChangeError';
    ending;
    status;
    advice;
    nothingSent;
    ofSeveral;
    constructor(ending, message, facts = {}) {
        super(message, { cause: facts.cause });
        this.ending = ending;
        this.status = facts.status;
        this.advice = facts.advice;
        this.nothingSent = facts.nothingSent ?? false;
        this.ofSeveral = facts.ofSeveral ?? false;
    }
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof ChangeError && error.cause instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ
        ? `${message} ${error.cause.message}`
        : message;
}
function refuse(message, advice) {
    throw new ChangeError('refused', message, { advice });
}


__unused_webpack___webpack_module__.exports = { P: ChangeError, b: messageOf, refuse: refuse };
/***/ }),

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

const SHARE = 0.1;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 10_000;
const JITTER = 0.2;
const LAST_POLL_LEAD_MS = 500;
const STALLED_MS = 120_000;
function nextPause({ sinceChangeMs, pollMs, fixedMs, confirmMs, random }) {
    if (fixedMs !== undefined)
        return fixedMs;
    const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceChangeMs * SHARE, pollMs));
    const jittered = pause * (1 - JITTER + 2 * JITTER * random);
    return confirmMs === undefined ? jittered : Math.min(jittered, Math.max(confirmMs, pollMs));
}
function cutPause(pauseMs, leftMs) {
    const lastMs = leftMs - LAST_POLL_LEAD_MS;
    if (lastMs <= 0)
        return undefined;
    return Math.min(pauseMs, lastMs);
}


__unused_webpack___webpack_module__.exports = { $s: cutPause, e$: nextPause, n: LAST_POLL_LEAD_MS, te: STALLED_MS };
/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

const ABSENT = 'absent';
const GONE = 'gone';
const PRESENT = 'there';
const OWN_WORDS = new Set([ABSENT, GONE, PRESENT]);


__unused_webpack___webpack_module__.exports = { CK: PRESENT, OWN_WORDS: OWN_WORDS, sj: ABSENT, uj: GONE };
/***/ }),

/***/ 4444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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


__unused_webpack___webpack_module__.exports = { A: RolledBackError };
/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

const uptimeMs = () => Number(process.hrtime.bigint()) / 1e6;
const startedAt = Date.now() - uptimeMs();
const systemClock = {
    now: () => Math.round(startedAt + uptimeMs()),
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


__unused_webpack___webpack_module__.exports = { m: systemClock };
/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

class FengchaoError extends Error {
    operation;
    errorClass;
    notApplied;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.operation = facts.operation;
        this.errorClass = facts.errorClass;
        this.notApplied = facts.notApplied;
    }
}
class ApiError extends FengchaoError {
    name = 'ApiError';
    status;
    code;
    platformMessage;
    requestId;
    retryAfterMs;
    constructor(message, errorClass, notApplied, facts) {
        super(message, { operation: facts.operation, errorClass, notApplied });
        this.status = facts.status;
        this.code = facts.code;
        this.platformMessage = facts.platformMessage;
        this.requestId = facts.requestId;
        this.retryAfterMs = facts.retryAfterMs;
    }
}
class ConnectionError extends FengchaoError {
    name = 'ConnectionError';
    failure;
    late;
    unreached;
    constructor(message, facts) {
        const notApplied = facts.failure === 'never_sent' || facts.failure === 'untrusted' || facts.failure === 'refused';
        super(message, { operation: facts.operation, errorClass: 'transient', notApplied, cause: facts.cause });
        this.failure = facts.failure;
        this.late = facts.late ?? false;
        this.unreached = facts.unreached;
    }
}
class AnswerError extends FengchaoError {
    name = 'AnswerError';
    status;
    requestId;
    constructor(message, facts) {
        super(message, { operation: facts.operation, errorClass: 'server', notApplied: false, cause: facts.cause });
        this.status = facts.status;
        this.requestId = facts.requestId;
    }
}
function isApiError(error, ...classes) {
    return error instanceof ApiError && (classes.length === 0 || classes.includes(error.errorClass));
}
async function ifExists(read) {
    try {
        return await read;
    }
    catch (error) {
        if (isApiError(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


__unused_webpack___webpack_module__.exports = { AG: ifExists, Rc: ConnectionError, d7: isApiError, dV: AnswerError, hD: ApiError, kQ: FengchaoError };
/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5558);

class PathError extends Error {
    name = 'PathError';
}
function segment(value) {
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value) || value < 0)
            throw new PathError((0,_messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .notAnId */ .Wm)({ value }));
        return String(value);
    }
    if (value === '' || value === '.' || value === '..' || /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{d800}-\u{dfff}]/u.test(value)) {
        throw new PathError((0,_messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .notAName */ .Gf)({ value: JSON.stringify(value) }));
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
        throw new PathError((0,_messages_client_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .notAName */ .Gf)({ value: JSON.stringify(value) }));
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


__unused_webpack___webpack_module__.exports = { Ae: path, ER: PathError, P: query, Z: headerValue };
/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

const API_VERSIONS = ['2017-01', '2017-06'];


__unused_webpack___webpack_module__.exports = { B: API_VERSIONS };
/***/ }),

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}


__unused_webpack___webpack_module__.exports = { s: defined };
/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export rangeInWords */
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3989);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6764);



const DURATIONS = { min: 1, max: 7 * 24 * 3_600_000 };
const bare = /^\d+(?:\.\d+)?$/;
const units = /^(?:(?<h>\d+(?:\.\d+)?)h)?(?:(?<m>\d+(?:\.\d+)?)m)?(?:(?<s>\d+(?:\.\d+)?)s)?$/;
function parseDuration(text, { min = DURATIONS.min, max = DURATIONS.max } = {}) {
    const value = milliseconds(text);
    if (value === undefined) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk)(), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) }));
    }
    if (value < min || value > max) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: rangeInWords({ min, max }), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) }));
    }
    return value;
}
function rangeInWords({ min, max }) {
    const least = min > 1 ? formatDuration(min) : min === 1 ? 1 : 0;
    return (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .durationRange */ .U4)({ min: least, max: formatDuration(max) });
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
        return (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)({ s: String(Math.round(ms / 100) / 10) });
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)({ s: String(seconds) });
    const pad = (value) => String(value).padStart(2, '0');
    if (seconds < 3600) {
        const rest = seconds % 60;
        return (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)({ min: String(Math.floor(seconds / 60)), ...(rest === 0 ? {} : { s: pad(rest) }) });
    }
    const rest = Math.floor(seconds / 60) % 60;
    return (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)({ h: String(Math.floor(seconds / 3600)), ...(rest === 0 ? {} : { min: pad(rest) }) });
}


__unused_webpack___webpack_module__.exports = { E9: parseDuration, a3: formatDuration, eh: DURATIONS };
/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3989);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4161);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6106);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6764);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3820);






function custom(options) {
    const { kind, allowed, form, parse } = options;
    const input = declareInput(kind, options, parse, { allowed, form });
    return kind === 'string' ? { ...input, isName: true } : input;
}
const text = (options) => ({
    ...declareInput('string', options, (given) => checkedText(given, options), { form: lengthOf(options) }),
    ...(options.pattern === undefined ? {} : { isName: true }),
});
const secret = (options) => declareInput('secret', options, (given) => given);
const integer = (options) => declareInput('integer', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInteger */ .cG)(given, options), { form: rangeOf(options) });
const boolean = (options) => declareInput('boolean', options, _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG);
const duration = (options) => declareInput('duration', options, (given) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(given, options), {
    form: { ..._duration_js__WEBPACK_IMPORTED_MODULE_2__/* .DURATIONS */ .eh, ...rangeOf(options) },
});
function list(options) {
    const form = { commas: options.commas === true };
    if ('item' in options)
        return declareInput('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseList */ .E1)(given, options), { form });
    return declareInput('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseList */ .E1)(given, { ...options, item: (item) => item }), { form });
}
function variables(options) {
    return declareInput('list', options, _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseKeyValues */ .Hl, { form: { pairs: true } });
}
function choice(options) {
    return declareInput('string', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChoice */ .HU)(given, options.allowed), {
        allowed: options.allowed,
    });
}
function declareInput(kind, options, parse, { allowed, form } = {}) {
    if (options.default === '')
        throw new TypeError('An input without a default leaves it out; an empty text is none.');
    const { required = false, env, envUnless, envBelongsTo } = options;
    const { guards, refuseEmpty, orPath } = options;
    return {
        ...{ kind, required },
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ ...defaults(options), env, envUnless, envBelongsTo, allowed, form }),
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ guards, refuseEmpty, orPath }),
        parse,
    };
}
function defaults({ default: given, env }) {
    if (given === undefined)
        return {};
    return env === undefined ? { default: String(given) } : { preset: String(given) };
}
function rangeOf({ min, max }) {
    return (0,_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ min, max });
}
function lengthOf({ maxLength }) {
    return maxLength === undefined ? undefined : { maxLength };
}
function checkedText(given, { pattern, takes: what = _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .anotherText */ .Zb, maxLength }) {
    if (maxLength !== undefined && given.length > maxLength) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLong */ .Po)({ most: maxLength, length: given.length, got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(given) }));
    }
    if (pattern && pattern.exec(given)?.[0] !== given) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: typeof what === 'string' ? what : what(), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(given) }));
    }
    return given;
}


__unused_webpack___webpack_module__.exports = { Ee: variables, H4: declareInput, Ie: custom, Qq: text, Yq: choice, nd: integer, p0: duration, p_: list, rJ: secret, zM: boolean };
/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2822);

class InputProblem extends Error {
    name = 'InputProblem';
}
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map(({ input, message }) => (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ input, problem: message })).join('\n'));
        this.problems = problems;
    }
}


__unused_webpack___webpack_module__.exports = { S: InputProblem, d: InputError };
/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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


__unused_webpack___webpack_module__.exports = { q: nearestName };
/***/ }),

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3989);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6764);



const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function parseBoolean(text) {
    const value = BOOLEANS.get(text);
    if (value === undefined)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt)(), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) }));
    return value;
}
function parseChoice(text, allowed) {
    const word = allowed.find((candidate) => candidate === text);
    if (word === undefined)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(allowed), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) }));
    return word;
}
function parseInteger(text, { min, max } = {}) {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= (min ?? 0) && value <= (max ?? Number.MAX_SAFE_INTEGER))
        return value;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)({ what: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min, max }), got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) }));
}
function parseList(text, rules) {
    const items = [];
    const problems = [];
    const seen = new Set();
    for (const piece of jsonPieces(text, rules.named) ?? linePieces(text, rules.commas === true)) {
        try {
            const item = rules.item(piece.text);
            checkUnique(rules.unique?.(item), seen);
            items.push(item);
        }
        catch (problem) {
            if (!(problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S))
                throw problem;
            problems.push(piece.place(problem.message));
        }
    }
    if (problems.length > 0)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .severalProblems */ .Jx)({ problems }));
    if (items.length === 0)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz)());
    return items;
}
function jsonPieces(text, named) {
    const list = text.trim().startsWith('[') ? parseJsonList(text) : undefined;
    if (!Array.isArray(list))
        return undefined;
    return list.map((item, i) => {
        const place = (problem) => (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onItem */ .tF)({ problem, item: i + 1 });
        const name = named !== undefined && isObject(item) ? item[named] : item;
        if (typeof name === 'number' || (typeof name === 'string' && name.trim() !== ''))
            return { text: String(name), place };
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(place((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .itemForm */ .Qr)()));
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJsonList(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function linePieces(text, commas) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ text: line.trim(), line: index + 1 }))
        .filter(({ text }) => !text.startsWith('#'))
        .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
        .filter(({ text }) => text !== '')
        .map(({ text, line }) => ({ text, place: (problem) => (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onLine */ .Cl)({ problem, line }) }));
}
function checkUnique(key, seen) {
    if (key === undefined)
        return;
    if (seen.has(key))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOnce */ .g)({ item: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key) }));
    seen.add(key);
}
const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*/;
function parseKeyValue(text) {
    const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=(?<value>.*)$/s.exec(text)?.groups;
    if (match?.key === undefined || match.value === undefined)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .keyValueForm */ .lF)());
    return { key: match.key, value: match.value };
}
function collectEntries(text, entryAt) {
    const lines = text.split(/\r\n|\r|\n/);
    const found = new Map();
    const problems = [];
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        try {
            const entry = entryAt(lines, first);
            if (entry === undefined)
                continue;
            at = entry.last;
            if (found.has(entry.key))
                throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOnce */ .g)({ item: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entry.key) }));
            found.set(entry.key, { key: entry.key, value: entry.value });
        }
        catch (problem) {
            if (!(problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S))
                throw problem;
            problems.push((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onLine */ .Cl)({ problem: problem.message, line: first + 1 }));
        }
    }
    if (problems.length > 0)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .severalProblems */ .Jx)({ problems }));
    if (found.size === 0)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz)());
    return [...found.values()];
}
function parseKeyValues(text) {
    return collectEntries(text, (lines, first) => {
        const line = (lines[first] ?? '').trimStart();
        if (line === '' || line.startsWith('#'))
            return undefined;
        const [, key, mark] = /^(.+?)<<(\S+)$/.exec(line.trimEnd()) ?? [];
        const several = key !== undefined && mark !== undefined && KEY.exec(key)?.[0] === key;
        if (!several)
            return { ...parseKeyValue(line), last: first };
        const last = endOf(lines, first + 1, key, mark);
        return { key, value: lines.slice(first + 1, last).join('\n'), last };
    });
}
function endOf(lines, from, key, mark) {
    const end = lines.findIndex((line, at) => at >= from && line.trim() === mark);
    if (end < 0)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .heredocEnd */ .e)({ key, mark: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(mark) }));
    return end;
}


__unused_webpack___webpack_module__.exports = { E1: parseList, HU: parseChoice, Hl: parseKeyValues, XU: collectEntries, aK: parseKeyValue, cG: parseInteger, yG: parseBoolean };
/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1548);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3989);


function forLog(text) {
    return ((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControls */ .D)(text)
        .trimEnd()
        .replace(/ *\n/g, ' ⏎ ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: '));
}
const special = /[&<>|`*_[\]~$\\]|#(?=\d)|#|@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|\n/gi;
function forMarkdown(text) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControls */ .D)(text)
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
    const label = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControls */ .D)(text)
        .replaceAll(':', '∶')
        .replace(/["'`]/g, '’')
        .replace(/[\s;,#%<>{}[\]()|\\&@]+/g, ' ')
        .trim();
    if (label === '')
        return '–';
    return (0,_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(ganttWords.test(label) ? `· ${label}` : label, 60);
}


__unused_webpack___webpack_module__.exports = { Bm: forMarkdown, DE: forMermaid, Ig: forLog, Sg: forLink, jj: forCode };
/***/ }),

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _runner_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(478);


function withoutControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n|[\r\u{2028}\u{2029}]/gu, '\n')
        .replace(/\t/g, ' ')
        .replace(/(?!\n)[\u{0}-\u{1f}\u{7f}-\u{9f}\u{61c}\u{200e}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '');
}
function sanitize(text) {
    return (0,_runner_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(withoutControls((0,_runner_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(text)));
}


__unused_webpack___webpack_module__.exports = { D: withoutControls, a: sanitize };
/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _runner_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(478);

function truncate(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
const invisible = /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{600}-\u{605}\u{61c}\u{6dd}\u{70f}\u{890}-\u{891}\u{8e2}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}\u{d800}-\u{dfff}\u{2028}\u{2029}\u{ad}\u{34f}\u{61c}\u{115f}-\u{1160}\u{17b4}-\u{17b5}\u{180b}-\u{180f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fff8}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|(?! )[\u{20}\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]/gu;
function quote(text) {
    return `"${truncate((0,_runner_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)(text), 60).replace(invisible, escaped)}"`;
}
function escaped(character) {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return short ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}


__unused_webpack___webpack_module__.exports = { h: quote, x: truncate };
/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export onCancel */
/* harmony import */ var _messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4646);

const signals = ['SIGINT', 'SIGTERM'];
function onCancel(handler) {
    let received = false;
    const listener = (signal) => {
        if (received)
            return;
        received = true;
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
    constructor(signal) {
        super((0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .wasCancelled */ .r1)({ signal }));
    }
}
function cancellationSignal() {
    const controller = new AbortController();
    const dispose = onCancel((signal) => controller.abort(new Cancelled(signal)));
    return { signal: controller.signal, dispose };
}


__unused_webpack___webpack_module__.exports = { cJ: Cancelled, w6: cancellationSignal };
/***/ }),

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export terminal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function getInput(name, { trimWhitespace = true } = {}) {
    const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return trimWhitespace ? value.trim() : value;
}
function exportVariable(name, value) {
    const text = toText(value);
    process.env[name] = text;
    if (process.env.GITHUB_ENV)
        append(process.env.GITHUB_ENV, name, text);
    else
        issue('set-env', text, { name });
}
function setOutput(name, value) {
    const text = toText(value);
    if (process.env.GITHUB_OUTPUT)
        append(process.env.GITHUB_OUTPUT, name, text);
    else {
        terminal.write(EOL);
        issue('set-output', text, { name });
    }
}
function saveState(name, value) {
    const text = toText(value);
    if (process.env.GITHUB_STATE)
        append(process.env.GITHUB_STATE, name, text);
    else
        issue('save-state', text, { name });
}
const setSecret = (secret) => issue('add-mask', secret);
const isDebug = () => process.env.RUNNER_DEBUG === '1';
const debug = (message) => issue('debug', message);
const info = (message) => terminal.write(message + EOL);
const startGroup = (name) => issue('group', name);
const endGroup = () => issue('endgroup', '');
const warning = (message, properties = {}) => issue('warning', message, { ...properties });
const error = (message, properties = {}) => issue('error', message, { ...properties });
const terminal = { write: writeToDescriptor };
function issue(command, message, properties = {}) {
    const named = Object.entries(properties).filter(([, value]) => value);
    const list = named.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    terminal.write(`::${command}${list && ` ${list}`}::${escapeData(message)}${EOL}`);
}
function toText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function escapeData(value) {
    return toText(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
let streamed = false;
function writeToDescriptor(text) {
    let rest = Buffer.from(text);
    try {
        while (!streamed && rest.length > 0)
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
    }
    catch {
        streamed = true;
    }
    if (rest.length > 0)
        process.stdout.write(rest);
}
function append(path, name, text) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new Error(`Missing file at path: ${path}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${keyValue(name, text)}${EOL}`);
}
function keyValue(name, text) {
    if (/^(?:\S|\S.*\S)?$/.test(text))
        return `${name}=${text}`;
    const delimiter = `ghadelimiter_${process.getBuiltinModule('node:crypto').randomUUID()}`;
    return `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}`;
}


__unused_webpack___webpack_module__.exports = { $e: warning, LZ: saveState, N4: endGroup, Oh: startGroup, Pq: setSecret, V4: getInput, Yz: debug, _o: isDebug, dN: exportVariable, pq: info, uH: setOutput, z3: error };
/***/ }),

/***/ 6135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function readEvent(env) {
    return {
        sha: env.GITHUB_SHA || undefined,
        tag: tagOf(env),
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        repository: repositoryOf(env),
        runUrl: runUrlOf(env),
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        actionFiles: actionFilesOf(env),
        pullRequest: env.GITHUB_EVENT_NAME === 'pull_request' ? numberOf(env.GITHUB_EVENT_PATH) : undefined,
        name: env.GITHUB_EVENT_NAME || undefined,
        change: env.GITHUB_EVENT_NAME === 'pull_request' ? changeOf(env) : undefined,
    };
}
function changeOf({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository }) {
    const event = payload(path);
    const head = member(member(event, 'pull_request'), 'head');
    const [action, sha, from] = [member(event, 'action'), member(head, 'sha'), member(member(head, 'repo'), 'full_name')];
    return {
        action: typeof action === 'string' ? action : '',
        head: typeof sha === 'string' && sha !== '' ? sha : undefined,
        isFork: typeof from !== 'string' || from.toLowerCase() !== repository?.toLowerCase(),
    };
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
function numberOf(path) {
    const number = member(member(payload(path), 'pull_request'), 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
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
function actionFilesOf(env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server } = env;
    const isPublic = server === undefined || server === 'https://github.com';
    if (!isPublic || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
        return undefined;
    return `https://raw.githubusercontent.com/${repository}/${ref}/`;
}
function runUrlOf(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
    return env.GITHUB_RUN_ATTEMPT ? `${run}/attempts/${env.GITHUB_RUN_ATTEMPT}` : run;
}


__unused_webpack___webpack_module__.exports = { j: readEvent };
/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS

;// CONCATENATED MODULE: ../../lib/src/github/runner/outcome.js
const outcomes = ['changed', 'unchanged', 'planned', 'started', 'failed', 'timed_out', 'cancelled'];

;// CONCATENATED MODULE: ../../lib/src/github/runner/output-words.js

const OPERATIONS = ['create', 'update', 'resize', 'restart', 'delete', 'mount', 'unmount', 'build'];
const GOING = ['creating', 'updating', 'resizing', 'restarting', 'deleting', 'mounting', 'unmounting', 'building'];
const ENDINGS = ['succ', 'fail', 'timeout'];
const WORDS = new Set([
    ...outcomes,
    ...['true', 'false', 'created', 'updated', 'deleted', 'read', 'skipped', 'absent'],
    ...GOING.flatMap((word) => [word, word.toUpperCase()]),
    ...OPERATIONS.flatMap((operation) => ENDINGS.map((ending) => `${operation}_${ending}`)),
    ...['WORKING', 'FAILED', 'ERROR', 'init', 'available', 'disabled', 'binding', 'binded'],
]);
let names = new Set();
function exemptFromMasking(texts) {
    names = new Set([...texts].flatMap((text) => [text, ...text.split(/[/:]+/)]).filter((text) => /^\S+$/.test(text)));
}
function isOutputWord(text) {
    return WORDS.has(text) || names.has(text);
}


__unused_webpack___webpack_module__.exports = { M: exemptFromMasking, _: isOutputWord };
/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4646);

class RunnerFileError extends Error {
    name = 'RunnerFileError';
    advice;
    constructor(file, cause) {
        const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
        super((0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerFileUnwritable */ .sy)({ variable: file, reason }), { cause });
        this.advice = (0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerFileAdvice */ .$f)({ variable: file });
    }
}
function writingTo(file, write) {
    try {
        write();
    }
    catch (error) {
        throw new RunnerFileError(file, error);
    }
}


__unused_webpack___webpack_module__.exports = { T: RunnerFileError, g: writingTo };
/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export secretForms */
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5279);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49);
/* harmony import */ var _output_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4509);



let known = [];
const shortest = 8;
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
function canBeMasked(form) {
    const text = form.trim();
    return text.length >= shortest && !armour.test(text) && !(0,_output_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutputWord */ ._)(text);
}
function secretForms(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())].filter(canBeMasked);
    const forms = plain.flatMap(_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .plainForms */ .Uy);
    const whole = plain.filter((form) => form === text || form === text.trim()).map(base64);
    return [...new Set([...forms, ...whole])];
}
function declareSecret(text) {
    const forms = secretForms(text);
    const fresh = forms.filter((form) => !known.includes(form));
    for (const form of fresh)
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
    known = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .longestFirst */ .z3)([...known, ...fresh]);
    return forms.length > 0;
}
function declareGuess(text) {
    if (!/^[a-z]+$/.test(text))
        declareSecret(text);
}
const userinfo = /(:\/\/)[^\s/?#@:]*:[^\s/?#]+@/g;
function redact(text) {
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactForms */ .$)(text, known);
}
function mask(text) {
    return redact(text).replace(userinfo, '$1***@');
}
function urlPasswords(text) {
    return [...text.matchAll(/:\/\/([^\s/?#@:]*):([^\s/?#]+)@/g)].flatMap(([, user = '', password = '']) => {
        const plain = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecoded */ .oF)(password);
        return [password, plain, Buffer.from(`${(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecoded */ .oF)(user)}:${plain}`).toString('base64')];
    });
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}


__unused_webpack___webpack_module__.exports = { E$: redact, aP: declareGuess, dK: mask, s1: urlPasswords, tG: declareSecret };
/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const phases = {
    reading: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Reading', zh: '读取' }),
    sending: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Sending', zh: '发送' }),
    earlierChange: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for an earlier change', zh: '等待先前的变更' }),
    confirming: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Checking whether the change was received', zh: '检查变更是否已送达' }),
};


__unused_webpack___webpack_module__.exports = { t: phases };
/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const notAProxy = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable }) => `${variable} must be http://HOST:PORT or https://HOST:PORT, but has another value`,
    zh: ({ variable }) => `${variable} 应为 http://HOST:PORT 或 https://HOST:PORT，当前内容不符`,
});
const notAnId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ value }) => `${value} is not an id that the API accepts.`,
    zh: ({ value }) => `${value} 不是 API 接受的 id。`,
});
const notAName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ value }) => `${value} is not a name that the API accepts.`,
    zh: ({ value }) => `${value} 不是 API 接受的名称。`,
});


__unused_webpack___webpack_module__.exports = { Gf: notAName, Wm: notAnId, rg: notAProxy };
/***/ }),

/***/ 2822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

function alternatives(words) {
    if (words.length < 2)
        return words.join('');
    const or = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)() === 'zh' ? ' 或 ' : ' or ';
    return `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(words.slice(0, -1))}${or}${words.at(-1)}`;
}
const problemOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ input, problem }) => `Input ${input} ${problem}.`,
    zh: ({ input, problem }) => `输入 ${input} ${problem}。`,
});
const isRequired = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'is required', zh: '为必填项' });
const isRequiredHereOrAs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable }) => `is required, here or as the environment variable ${variable}`,
    zh: ({ variable }) => `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出`,
});
const isEmpty = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ preset }) => `is empty, for example because an expression has no value. The step does not guess: omit the input to use its default (${preset}), or set a value`,
    zh: ({ preset }) => `为空，例如因为表达式没有值。此步骤不会猜测其含义：如需使用默认值（${preset}），请去掉该输入；否则请填写一个值`,
});
const fromVariable = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problem, variable }) => `${problem} (from the environment variable ${variable})`,
    zh: ({ problem, variable }) => `${problem}（取自环境变量 ${variable}）`,
});
const belongsElsewhere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable, owner, here, there }) => `comes from the environment variable ${variable} and belongs to ${there}, but ${owner} is ${here}. The step does not send it to another address; give this step its own credentials`,
    zh: ({ variable, owner, here, there }) => `取自环境变量 ${variable}，属于 ${there}，而 ${owner} 为 ${here}。此步骤不会将其发送到其他地址；请为此步骤单独提供凭证`,
});
const unknownInput = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ written, meant }) => `This action has no input ${written}, so it is ignored.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    zh: ({ written, meant }) => `此 Action 没有输入 ${written}，已忽略。${meant === undefined ? '' : `是否想写 ${meant}？`}`,
});
const typoOfGuard = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ meant }) => `is not an input of this action and looks like a typo of ${meant}. Without ${meant} the step might do more than intended, so it stops here; use ${meant}`,
    zh: ({ meant }) => `不是此 Action 的输入，看起来是 ${meant} 的误写。缺少 ${meant} 时，此步骤可能会执行预期之外的操作，因此在此停止；请改用 ${meant}`,
});
const cannotBeHidden = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => `The value of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)} cannot be masked in the log: it is shorter than eight characters, or a word that appears in outputs.`,
    zh: ({ names }) => `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)} 的值无法在日志中屏蔽：它不足 8 个字符，或者是输出中会出现的词。`,
});
const outputHeldSecret = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `The output ${name} contains a secret, which GitHub does not pass on; the secret is replaced by ***.`,
    zh: ({ name }) => `输出 ${name} 包含密钥，而 GitHub 不会传递密钥；该密钥已替换为 ***。`,
});
const takes = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ what, got }) => `must be ${what}${got === undefined ? '' : `; got ${got}`}`,
    zh: ({ what, got }) => `应为${spaced(what)}${got === undefined ? '' : `，实际为 ${got}`}`,
});
function spaced(what) {
    return /^[\u{2e80}-\u{2e99}\u{2e9b}-\u{2ef3}\u{2f00}-\u{2fd5}\u{3005}\u{3007}\u{3021}-\u{3029}\u{3038}-\u{303b}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{f900}-\u{fa6d}\u{fa70}-\u{fad9}\u{16fe2}-\u{16fe3}\u{16ff0}-\u{16ff6}\u{20000}-\u{2a6df}\u{2a700}-\u{2b81d}\u{2b820}-\u{2cead}\u{2ceb0}-\u{2ebe0}\u{2ebf0}-\u{2ee5d}\u{2f800}-\u{2fa1d}\u{30000}-\u{3134a}\u{31350}-\u{33479}“（]/u.test(what) ? what : ` ${what}`;
}
const anotherText = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'text of another form', zh: '其他形式的文本' });
const tooLong = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ most, length, got }) => `must have at most ${most} characters; got ${length}: ${got}`,
    zh: ({ most, length, got }) => `最多 ${most} 个字符，实际有 ${length} 个：${got}`,
});
const wholeNumber = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ min, max }) => {
        if (max !== undefined)
            return `a whole number from ${min ?? 0} to ${max}`;
        return min === undefined ? 'a whole number' : `a whole number of at least ${min}`;
    },
    zh: ({ min, max }) => {
        if (max !== undefined)
            return `${min ?? 0} 到 ${max} 的整数`;
        return min === undefined ? '整数' : `不小于 ${min} 的整数`;
    },
});
const trueOrFalse = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'true or false', zh: 'true 或 false' });
const durationForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'a duration such as 90, 90s, 1.5s, 10m or 1h30m',
    zh: '时长，例如 90、90s、1.5s、10m 或 1h30m',
});
const durationRange = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ min, max }) => {
        const least = min === 0 ? 'of zero or more' : min === 1 ? 'longer than zero' : `of at least ${min}`;
        return `a duration ${least} and at most ${max}`;
    },
    zh: ({ min, max }) => {
        const least = min === 0 ? '不小于零' : min === 1 ? '大于零' : `不少于 ${min}`;
        return `${least}且不超过 ${max}的时长`;
    },
});
const span = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ h, min, s }) => units([h, 'h'], [min, 'min'], [s, 's']),
    zh: ({ h, min, s }) => units([h, '小时'], [min, '分'], [s, '秒']),
});
function units(...parts) {
    return parts.flatMap(([count, unit]) => (count === undefined ? [] : [`${count} ${unit}`])).join(' ');
}
const keyValueForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be KEY=value; a key consists of letters, digits, "_", "." and "-" and does not start with a digit',
    zh: '应为 KEY=value，KEY 由字母、数字、“_”、“.”和“-”组成，且不以数字开头',
});
const heredocEnd = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ key, mark }) => `must end the value of ${key} with a line that contains only ${mark}; there is no such line`,
    zh: ({ key, mark }) => `中 ${key} 的值应以仅含 ${mark} 的一行结束，但没有这样的行`,
});
const onLine = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problem, line }) => `${problem} (line ${line})`,
    zh: ({ problem, line }) => `${problem}（第 ${line} 行）`,
});
const onItem = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problem, item }) => `${problem} (item ${item})`,
    zh: ({ problem, item }) => `${problem}（第 ${item} 项）`,
});
const severalProblems = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problems }) => problems.join('; '),
    zh: ({ problems }) => problems.join('；'),
});
const onlyOnce = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ item }) => `must list ${item} only once`,
    zh: ({ item }) => `中 ${item} 只能出现一次`,
});
const noItems = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must have at least one item, but the value has none: leave the value empty or omit the input',
    zh: '至少应有一项，但给出的内容一项也没有：请留空或去掉该输入',
});
const itemForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must have only texts or numbers as items if it is a JSON list',
    zh: '以 JSON 列表给出时，各项应为文本或数字',
});
const yamlForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ wrong }) => `must be YAML or JSON; ${wrong}`,
    zh: ({ wrong }) => `应为 YAML 或 JSON；解析器报告：${wrong}`,
});
const finiteNumbers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must contain only finite numbers', zh: '只能包含有限的数' });
const circularAlias = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must not contain an alias that refers to itself',
    zh: '不能包含指回自身的别名',
});
const severalDocuments = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be one document; a second one begins with ---',
    zh: '只能是一个文档；此处以 --- 开始了第二个文档',
});
const unknownTag = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must not use tags of its own (such as !secret)',
    zh: '不能使用自定义标签（例如 !secret）',
});
const unknownAlias = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ alias }) => `must define &${alias} before *${alias} repeats it`,
    zh: ({ alias }) => `在用 *${alias} 引用之前应先定义 &${alias}`,
});
const manyAliases = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ most }) => `must not repeat more than ${most} values by aliases`,
    zh: ({ most }) => `通过别名重复的值不能超过 ${most} 个`,
});
const nestedTooDeep = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must not be nested this deeply',
    zh: '嵌套过深',
});
const forbiddenKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ key }) => `must not have a key named ${key}`,
    zh: ({ key }) => `不能包含名为 ${key} 的键`,
});
const globSet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ pattern }) => `must be a glob; the set that [ opens in ${pattern} is not closed`,
    zh: ({ pattern }) => `应为通配模式；${pattern} 中以 [ 开始的字符集没有闭合`,
});
const fields = {
    map: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ at }) => `must have a map as ${at}`, zh: ({ at }) => `中 ${at} 应为键值映射` }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ at }) => `must have a list as ${at}`, zh: ({ at }) => `中 ${at} 应为列表` }),
    flag: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ at }) => `must have true or false as ${at}`,
        zh: ({ at }) => `中 ${at} 应为 true 或 false`,
    }),
    text: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ at, most }) => `must have text of 1 to ${most} characters as ${at}`,
        zh: ({ at, most }) => `中 ${at} 应为 1 到 ${most} 个字符的文本`,
    }),
    number: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ at, min, max }) => `must have a whole number from ${min} to ${max} as ${at}`,
        zh: ({ at, min, max }) => `中 ${at} 应为 ${min} 到 ${max} 的整数`,
    }),
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, at, allowed }) => `must not have ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)} in ${at}; the allowed fields are ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
        zh: ({ names, at, allowed }) => `中 ${at} 不能有 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}；可用字段为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
    }),
    needed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ at }) => `needs ${at}`, zh: ({ at }) => `缺少 ${at}` }),
    placed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem, place }) => `${problem} (in ${place})`,
        zh: ({ problem, place }) => `${problem}（位于 ${place}）`,
    }),
};


__unused_webpack___webpack_module__.exports = { $X: forbiddenKey, $s: unknownAlias, Cl: onLine, Cz: noItems, Dw: severalDocuments, EX: circularAlias, Fu: belongsElsewhere, H_: cannotBeHidden, Im: isEmpty, Jh: unknownTag, Jx: severalProblems, Ln: span, MQ: manyAliases, OA: fields, Po: tooLong, Qn: yamlForm, Qr: itemForm, Ti: isRequiredHereOrAs, U4: durationRange, Vo: alternatives, XL: fromVariable, Zb: anotherText, Zw: problemOf, dt: trueOrFalse, e: heredocEnd, fs: typoOfGuard, g: onlyOnce, gx: isRequired, hh: outputHeldSecret, lF: keyValueForm, ny: takes, pv: unknownInput, qF: nestedTooDeep, qW: finiteNumbers, rD: wholeNumber, rk: durationForm, tF: onItem, xk: globSet };
/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const statusIs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ word, meaning }) => (meaning === undefined ? `Status: ${word}.` : `Status: ${word} (${meaning}).`),
    zh: ({ word, meaning }) => (meaning === undefined ? `状态：${word}。` : `状态：${word}（${meaning}）。`),
});
const changing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, before, after }) => `Changing ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`,
    zh: ({ field, before, after }) => `正在变更 ${field}：${before || '无'} → ${after || '无'}。`,
});
const wouldChange = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, before, after }) => `Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`,
    zh: ({ field, before, after }) => `将会变更 ${field}：${before || '无'} → ${after || '无'}。`,
});
const stillWaiting = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status, elapsed, stalled, left }) => `Still ${status} after ${elapsed}${stalled === undefined ? '' : `, no progress for ${stalled}`}; ${left} left.`,
    zh: ({ status, elapsed, stalled, left }) => `${elapsed} 后状态仍为 ${status}${stalled === undefined ? '' : `，已有 ${stalled} 没有进展`}；剩余 ${left}。`,
});


__unused_webpack___webpack_module__.exports = { Wt: changing, ev: wouldChange, gT: stillWaiting, lv: statusIs };
/***/ }),

/***/ 2383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const done = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Done.', zh: '完成。' });
const whereTheTimeWent = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Where the time went', zh: '耗时分布' });
const sameAsTable = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'The same as a table', zh: '以表格显示' });
const lineByLine = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Line by line', zh: '逐行对比' });
const changesTitle = {
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'What would change', zh: '将会变更的内容' }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'What changed', zh: '变更内容' }),
    sent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'What was sent', zh: '已发送的变更' }),
};
const columns = {
    field: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Field', zh: '字段' }),
    before: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Before', zh: '变更前' }),
    after: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'After', zh: '变更后' }),
    resource: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Resource', zh: '资源' }),
    phase: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Phase', zh: '阶段' }),
    beganAfter: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Began after', zh: '开始于' }),
    took: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Took', zh: '耗时' }),
};
const andMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `and ${count} more`,
    zh: ({ count }) => `另有 ${count} 项`,
});
const endedAfter = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ outcome, elapsed }) => `${outcome} after ${elapsed}`,
    zh: ({ outcome, elapsed }) => `${outcome}，用时 ${elapsed}`,
});
const cutOff = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The summary ends here, because GitHub accepts at most 1024 KiB per step.',
    zh: '摘要到此为止，因为 GitHub 对每个步骤最多接受 1024 KiB。',
});


__unused_webpack___webpack_module__.exports = { Vw: done, Ws: whereTheTimeWent, YB: columns, mg: lineByLine, qG: cutOff, rC: endedAfter, v: andMore, vH: sameAsTable, wv: changesTitle };
/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

const LANGUAGES = ['en', 'zh'];
let spoken = 'en';
function speak(language) {
    spoken = language;
}
function language() {
    return spoken;
}
function message(texts) {
    const say = (language, parameters) => {
        const text = texts[language];
        return typeof text === 'string' ? text : text(parameters);
    };
    return Object.assign((parameters) => say(spoken, parameters), { in: say });
}
function joined(words) {
    return words.join(spoken === 'zh' ? '、' : ', ');
}
function sentences(...texts) {
    return texts.filter((text) => text !== undefined && text !== '').join(spoken === 'zh' ? '' : ' ');
}


__unused_webpack___webpack_module__.exports = { BH: language, Lr: speak, Yj: LANGUAGES, hC: sentences, iU: message, oR: joined };
/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const addressForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an https address such as https://open.c.163.com',
    zh: 'https 地址，例如 https://open.c.163.com',
});
const noUserinfo = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an https address such as https://open.c.163.com, without a user name or password',
    zh: '不含用户名和密码的 https 地址，例如 https://open.c.163.com',
});
const httpOnlyHere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an https address such as https://open.c.163.com; http is allowed only for 127.0.0.1, [::1] and localhost',
    zh: 'https 地址，例如 https://open.c.163.com；http 仅可用于 127.0.0.1、[::1] 和 localhost',
});
const noPath = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an https address such as https://open.c.163.com, without a path: the client adds /api/v1 itself',
    zh: '不含路径的 https 地址，例如 https://open.c.163.com：客户端会自行加上 /api/v1',
});
const tokenForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a token from the login action: letters, digits and signs without spaces',
    zh: '应为 login Action 给出的 Token：由字母、数字和符号组成，不含空格',
});
const emptySecrets = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The secret may exist and still be empty here: GitHub passes no secrets to pull requests from forks, only Dependabot secrets to Dependabot, and the secrets of an environment only to jobs that use this environment (environment:)',
    zh: '密钥即使已设置，在此处也可能为空：GitHub 不向来自 fork 的拉取请求提供密钥，只向 Dependabot 提供 Dependabot 密钥，环境密钥则只提供给使用该环境（environment:）的作业',
});
const otherHalf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ given, variable }) => `is required if ${given} is given, here or as the environment variable ${variable}. ${emptySecrets()}`,
    zh: ({ given, variable }) => `在给出 ${given} 时为必填项，可在此处给出，也可通过环境变量 ${variable} 给出。${emptySecrets()}`,
});
const noCredentials = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: () => `is required together with app_secret, unless token is given: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET. ${emptySecrets()}`,
    zh: () => `须与 app_secret 一并给出，除非给出 token：请先运行 login Action，或设置 FENGCHAO_APP_KEY 和 FENGCHAO_APP_SECRET。${emptySecrets()}`,
});
const keyPairForToken = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable }) => `is required, here or as the environment variable ${variable}: the action gets a token with a key pair. ${emptySecrets()}`,
    zh: ({ variable }) => `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出：Token 由密钥对换取。${emptySecrets()}`,
});
const onThisMachine = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ endpoint }) => `The endpoint ${endpoint} is on this machine: this is a rehearsal, not the real platform.`,
    zh: ({ endpoint }) => `endpoint ${endpoint} 位于本机：这是预演，不是真实平台。`,
});
const loggingIn = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Logging in', zh: '登录' });
const loggedIn = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ endpoint, expires }) => `Logged in to ${endpoint}; the token is valid until ${expires}.`,
    zh: ({ endpoint, expires }) => `已登录 ${endpoint}；Token 有效期至 ${expires}。`,
});


__unused_webpack___webpack_module__.exports = { LX: noPath, X7: loggingIn, Yx: otherHalf, eY: loggedIn, gT: noCredentials, h6: addressForm, kB: keyPairForToken, qc: tokenForm, rF: onThisMachine, tO: httpOnlyHere, xi: noUserinfo };
/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

const wasCancelled = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ signal }) => `The step was cancelled (${signal}).`,
    zh: ({ signal }) => `步骤已被取消（${signal}）。`,
});
const runAgainToChange = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to make the change.',
    zh: '重新运行此步骤即可进行变更。',
});
const nothingRolledBack = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Nothing was rolled back: changes that were already sent are still in progress on the platform.',
    zh: '没有回滚任何变更：已发送的变更仍在平台上进行。',
});
const runAgainToFinish = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to finish the change.',
    zh: '重新运行此步骤即可完成变更。',
});
const isDefect = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'This is a bug in the action. Run it again with debug logging and report the log.',
    zh: '这是此 Action 的缺陷。请开启调试日志重新运行，并反馈日志。',
});
const sentBefore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ fields, more }) => `Changes sent by this step before it ended: ${fields.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    zh: ({ fields, more }) => `此步骤结束前已发送的变更：${fields.join('、')}${more > 0 ? `，以及另外 ${more} 项` : ''}。`,
});
const nothingSent = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'No change was sent, so nothing is in progress on the platform.',
    zh: '没有发送任何变更，因此平台上没有正在进行的操作。',
});
const changeState = {
    finished: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ subject, what }) => `${subject}: the change to ${what} has finished.`,
        zh: ({ subject, what }) => `${subject}：变更“${what}”已结束。`,
    }),
    in_flight: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ subject, what }) => `${subject}: the change to ${what} was being sent; it is not known whether the platform accepted it.`,
        zh: ({ subject, what }) => `${subject}：变更“${what}”正在发送，尚不清楚平台是否已接受。`,
    }),
    accepted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ subject, what }) => `${subject}: the change to ${what} is still in progress on the platform.`,
        zh: ({ subject, what }) => `${subject}：变更“${what}”仍在平台上进行。`,
    }),
};
const changesHadEnded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `${count} changes have finished.`,
    zh: ({ count }) => `已有 ${count} 项变更结束。`,
});
const lastStatus = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status }) => `The last reported status is "${status}".`,
    zh: ({ status }) => `平台最后报告的状态为“${status}”。`,
});
const runnerFileUnwritable = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable, reason }) => `The runner's file ${variable} could not be written: ${reason}.`,
    zh: ({ variable, reason }) => `无法写入 runner 的文件 ${variable}：${reason}。`,
});
const runnerFileAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ variable }) => `Make ${variable} writable for the step: check whether the disk is full or read-only, whether the runner's folder is mounted into the job container, and who owns the file with which permissions.`,
    zh: ({ variable }) => `请确保 ${variable} 对此步骤可写：检查磁盘是否已满或只读、作业容器是否挂载了 runner 的目录，以及文件的属主和权限。`,
});
const doneBefore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ what }) => `Before that, the step ended with: ${what}`,
    zh: ({ what }) => `此前此步骤的结果：${what}`,
});
const cleanUpFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ reason }) => `The cleanup failed: ${reason}`,
    zh: ({ reason }) => `清理失败：${reason}`,
});
const outcomeWords = {
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'changed', zh: '已变更' }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'unchanged', zh: '无变更' }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'planned', zh: '计划变更' }),
    started: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'started', zh: '已启动' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'failed', zh: '失败' }),
    timed_out: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'timed out', zh: '超时' }),
    cancelled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'cancelled', zh: '已取消' }),
};


__unused_webpack___webpack_module__.exports = { $f: runnerFileAdvice, A7: isDefect, I5: sentBefore, Li: nothingRolledBack, MB: nothingSent, Uk: changeState, ZD: runAgainToChange, by: lastStatus, dG: changesHadEnded, gB: runAgainToFinish, qF: cleanUpFailed, qv: doneBefore, r1: wasCancelled, sy: runnerFileUnwritable, wX: outcomeWords };
/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

function group({ inputs, outputs = [], rules = () => [], ...rest }) {
    return { inputs, outputs, rules, ...rest };
}
const LAST = ['operation', 'changed', 'elapsed_seconds'];
function defineAction(declaration) {
    const { groups = [], inputs, outputs = [], rules, ...rest } = declaration;
    const names = [...groups.flatMap((one) => one.outputs), ...outputs];
    return {
        secretOutputs: [],
        ...rest,
        groups,
        inputs: Object.assign({}, ...groups.map((one) => one.inputs), inputs),
        outputs: [
            ...new Set([...names.filter((name) => !LAST.includes(name)), ...names.filter((name) => LAST.includes(name))]),
        ],
        rules: (values, isProvided) => [
            ...groups.flatMap((one) => one.rules(values, isProvided)),
            ...(rules?.(values, isProvided) ?? []),
        ],
    };
}


__unused_webpack___webpack_module__.exports = { O: group, Q: defineAction };
/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony exports parseEndpoint, parseToken */
/* harmony import */ var _client_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9923);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3989);
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2822);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4524);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3203);








const TOKEN_TIME = 'FENGCHAO_TOKEN_TIME';
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
function parseEndpoint(text) {
    if (!URL.canParse(text))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)({ what: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .addressForm */ .h6)(), got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text) }));
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)({ what: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .noUserinfo */ .xi)() }));
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)({ what: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .httpOnlyHere */ .tO)(), got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text) }));
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)({ what: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .noPath */ .LX)(), got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text) }));
    return url.origin;
}
function isLoopback({ hostname }) {
    return LOOPBACK.has(hostname);
}
function parseToken(text) {
    if (/^[!-~]+$/.test(text))
        return text;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenForm */ .qc)());
}
const inputs = {
    app_key: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)({ env: 'FENGCHAO_APP_KEY', envUnless: ['token'], guards: true }),
    app_secret: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)({ env: 'FENGCHAO_APP_SECRET', envUnless: ['token'], guards: true }),
    token: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({
        kind: 'secret',
        env: 'FENGCHAO_TOKEN',
        envUnless: ['app_key', 'app_secret'],
        envBelongsTo: 'endpoint',
        guards: true,
        parse: parseToken,
    }),
    endpoint: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({
        kind: 'string',
        default: 'https://open.c.163.com',
        env: 'FENGCHAO_ENDPOINT',
        guards: true,
        parse: parseEndpoint,
    }),
    api_dialect: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)({ allowed: _client_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .API_VERSIONS */ .B, default: '2017-01', env: 'FENGCHAO_API_DIALECT' }),
    language: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)({ allowed: _messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .LANGUAGES */ .Yj, default: 'en', env: 'FENGCHAO_LANGUAGE' }),
    summary: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ default: true }),
};
const account = (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .group */ .O)({
    name: 'account',
    inputs,
    rules: (_, isProvided) => credentialProblems(isProvided),
});
function credentialProblems(isProvided) {
    const key = isProvided('app_key');
    const other = isProvided('app_secret');
    if (isProvided('token') || (key && other))
        return [];
    if (key)
        return [{ input: 'app_secret', message: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .otherHalf */ .Yx)({ given: 'app_key', variable: 'FENGCHAO_APP_SECRET' }) }];
    if (other)
        return [{ input: 'app_key', message: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .otherHalf */ .Yx)({ given: 'app_secret', variable: 'FENGCHAO_APP_KEY' }) }];
    return [{ input: 'app_key', message: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .noCredentials */ .gT)() }];
}


__unused_webpack___webpack_module__.exports = { U9: isLoopback, ct: account, uf: TOKEN_TIME };
/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5938);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3203);


const dry_run = (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ default: false, guards: true });
function inputs(timeout) {
    return {
        wait: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ default: true, guards: true }),
        timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ default: timeout }),
        poll_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({}),
        if_busy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ allowed: ['wait', 'fail'], default: 'wait', guards: true }),
        dry_run,
    };
}
function waiting(timeout) {
    return (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .O)({ name: 'waiting', inputs: inputs(timeout), outputs: ['changed', 'elapsed_seconds'] });
}
function waitingWithPlan(timeout) {
    const { dry_run: _, ...rest } = inputs(timeout);
    return (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .O)({ name: 'waiting', inputs: rest, outputs: ['changed', 'elapsed_seconds'] });
}
const dryRun = (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .O)({ name: 'waiting', inputs: { dry_run }, outputs: ['changed'] });
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const DIRECT_MS = 120_000;
function directOptions({ dry_run }, step) {
    return changeOptions({ wait: true, timeout: DIRECT_MS, poll_interval: undefined, if_busy: 'wait', dry_run }, step);
}


__unused_webpack___webpack_module__.exports = { D$: changeOptions, PA: dryRun, eg: waiting, lf: waitingWithPlan, wW: directOptions };
/***/ }),

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __nccwpck_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __nccwpck_require__(4444);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var client_errors = __nccwpck_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/client/hints.js

const HINTS = {
    auth: (0,message/* message */.iU)({
        en: 'Check app_key and app_secret, or run the login action again: a token is valid for 24 hours and cannot be renewed without the key pair.',
        zh: '请检查 app_key 与 app_secret，或重新执行 login：Token 有效期为 24 小时，没有密钥对就无法续期。',
    }),
    rate_limit: (0,message/* message */.iU)({
        en: 'The account exceeded its request rate. Run fewer jobs at the same time or set a longer poll_interval, then run the step again.',
        zh: '账号的请求频率已超过上限。请减少并行作业或加大 poll_interval，然后重新运行此步骤。',
    }),
    busy: (0,message/* message */.iU)({
        en: 'The platform is still processing an earlier change of this resource. Use if_busy: wait with a longer timeout, and one concurrency group per service.',
        zh: '平台仍在处理该资源的上一次变更。请使用 if_busy: wait 并加大 timeout，且让每个服务使用同一个 concurrency 组。',
    }),
    no_change: (0,message/* message */.iU)({
        en: 'The resource is already up to date, so there is nothing to do.',
        zh: '该资源已是最新，无需变更。',
    }),
    not_found: (0,message/* message */.iU)({
        en: 'Check the id or the name, the namespace, and that this account owns the resource.',
        zh: '请检查 id 或名称、所在命名空间，以及该资源是否属于当前账号。',
    }),
    conflict: (0,message/* message */.iU)({
        en: 'The name, port or resource is already taken or still in use. Choose another one, or free it first.',
        zh: '名称、端口或资源已被占用；请更换，或先释放占用。',
    }),
    quota: (0,message/* message */.iU)({
        en: 'A quota of the account is exhausted. Delete resources that you no longer need, or ask the platform to raise the quota.',
        zh: '账号配额已用尽。请清理不再需要的资源，或申请提高配额。',
    }),
    account: (0,message/* message */.iU)({
        en: 'The account is not allowed to do this. Check its balance, its state and the permissions of this key in the console.',
        zh: '账号无法执行此操作。请在控制台查看余额、账号状态以及该密钥的权限。',
    }),
    bad_request: (0,message/* message */.iU)({
        en: 'The platform rejected this request. Correct the input that its message names; the same request will fail again.',
        zh: '平台拒绝了该请求。请按其消息修正对应的输入；相同的请求仍会失败。',
    }),
    transient: (0,message/* message */.iU)({
        en: 'The platform or the network was unavailable. Run the step again: changes that were already made are not repeated.',
        zh: '平台或网络暂时不可用。请重新运行此步骤：已完成的变更不会重复执行。',
    }),
    server: (0,message/* message */.iU)({
        en: 'The platform had an internal error. Run the step again later; if that does not help, give the Request-Id to the support of the platform.',
        zh: '平台内部出错。请稍后重试；若仍失败，请将 Request-Id 提供给平台客服。',
    }),
};
const serverUntrusted = (0,message/* message */.iU)({
    en: 'The server’s certificate must be valid today, match the host name in endpoint, and be signed by an authority that the runner trusts. For a private authority, set NODE_EXTRA_CA_CERTS on the runner to its PEM file.',
    zh: '服务器证书须在有效期内、与 endpoint 的主机名一致，且由 runner 信任的 CA 签发。如使用私有 CA，请在 runner 上将 NODE_EXTRA_CA_CERTS 设为其 PEM 文件。',
});
const proxyRefused = (0,message/* message */.iU)({
    en: 'Correct HTTPS_PROXY and HTTP_PROXY (use a secret if they contain a password), or add the host to NO_PROXY.',
    zh: '请修正 HTTPS_PROXY 与 HTTP_PROXY（含密码时请使用 secret），或将该主机加入 NO_PROXY。',
});
const endpointUnreached = (0,message/* message */.iU)({
    en: ({ endpoint }) => `No response from ${endpoint}. Check the input endpoint (or FENGCHAO_ENDPOINT), and that this runner can reach it (DNS, firewall, proxy).`,
    zh: ({ endpoint }) => `${endpoint} 从未响应。请检查输入 endpoint（或 FENGCHAO_ENDPOINT），以及此 runner 能否访问该地址（DNS、防火墙、代理）。`,
});

;// CONCATENATED MODULE: ../../lib/src/client/hints.js


function hintFor(error) {
    if (error instanceof client_errors/* ConnectionError */.Rc) {
        const { failure, unreached } = error;
        if (failure === 'untrusted')
            return serverUntrusted();
        if (failure === 'refused')
            return proxyRefused();
        if (unreached !== undefined)
            return endpointUnreached({ endpoint: unreached });
    }
    return HINTS[error.errorClass]();
}

// EXTERNAL MODULE: ../../lib/src/client/path.js
var path = __nccwpck_require__(8089);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __nccwpck_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/runner/cancellation.js
var cancellation = __nccwpck_require__(4768);
// EXTERNAL MODULE: ../../lib/src/github/runner/runner-file.js
var runner_file = __nccwpck_require__(592);
// EXTERNAL MODULE: ../../lib/src/messages/step/endings.js
var endings = __nccwpck_require__(4646);
// EXTERNAL MODULE: ../../lib/src/step/run/in-flight.js
var in_flight = __nccwpck_require__(5347);
;// CONCATENATED MODULE: ../../lib/src/step/run/failure.js











function ending(outcome, error, facts) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome, message, hint: undefined, status: undefined, rolledBack: false, unexpected: false, ...facts };
}
function cancelled(error, step) {
    const hint = step.sent ? (0,message/* sentences */.hC)((0,endings/* nothingRolledBack */.Li)(), step.again ?? (0,endings/* runAgainToFinish */.gB)()) : (0,endings/* runAgainToChange */.ZD)();
    return ending('cancelled', error, { message: (0,message/* sentences */.hC)(error.message, step.text), hint });
}
const MOST_NAMES = 5;
function whatWasSent(error, { inProgress, text, fields }) {
    const ofOne = error instanceof errors/* ChangeError */.P ? !error.ofSeveral : error instanceof rolled_back_error/* RolledBackError */.A;
    const unobserved = error instanceof errors/* ChangeError */.P && error.ending === 'unobserved';
    if (inProgress && (unobserved || error instanceof client_errors/* FengchaoError */.kQ))
        return text;
    const names = [...new Set(fields)];
    if (names.length === 0 || (ofOne && names.length === 1))
        return undefined;
    return (0,endings/* sentBefore */.I5)({ fields: names.slice(0, MOST_NAMES), more: names.length - MOST_NAMES });
}
function failureOf(error, step = new in_flight/* InFlight */.Y().summarize('')) {
    if (error instanceof cancellation/* Cancelled */.cJ)
        return cancelled(error, step);
    const bad = sorted(error);
    return { ...bad, message: (0,message/* sentences */.hC)(bad.message, whatWasSent(error, step)) };
}
function sorted(error) {
    if (error instanceof input/* InputError */.d || error instanceof path/* PathError */.ER)
        return ending('failed', error, {});
    if (error instanceof rolled_back_error/* RolledBackError */.A) {
        const { outcome, hint, status } = sorted(error.failure);
        return ending(outcome, error, {
            hint,
            status: error.service?.service_info.status ?? status,
            rolledBack: error.rolledBack,
        });
    }
    if (error instanceof errors/* ChangeError */.P) {
        const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed';
        const { advice, status, cause } = error;
        const unobserved = error.ending === 'unobserved' && cause instanceof client_errors/* FengchaoError */.kQ;
        const hint = advice ?? (unobserved ? hintFor(cause) : undefined);
        return ending(outcome, error, { message: (0,errors/* messageOf */.b)(error), hint, status });
    }
    if (error instanceof client_errors/* FengchaoError */.kQ) {
        const late = error instanceof client_errors/* ConnectionError */.Rc && error.late;
        return ending(late ? 'timed_out' : 'failed', error, { hint: hintFor(error) });
    }
    if (error instanceof runner_file/* RunnerFileError */.T)
        return ending('failed', error, { hint: error.advice });
    return ending('failed', error, { hint: (0,endings/* isDefect */.A7)(), unexpected: true });
}


__unused_webpack___webpack_module__.exports = { g: failureOf };
/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4646);


const LISTED = 3;
class InFlight {
    #fields = [];
    #deliveries = new Map();
    hear(target, delivery) {
        this.#deliveries.set(`${target.subject}: ${target.what}`, { target, delivery });
    }
    sent(differences) {
        if (differences.length > 0)
            this.#fields.push(differences.map(({ field }) => field).join(', '));
    }
    summarize(status) {
        const fields = this.#fields;
        const all = [...this.#deliveries.values()].filter(({ delivery }) => delivery !== 'rejected');
        if (all.length === 0)
            return {
                sent: false,
                inProgress: false,
                fields,
                text: (0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSent */ .MB)(),
            };
        const over = all.filter(({ delivery }) => delivery === 'finished');
        const listed = over.length > LISTED ? all.filter(({ delivery }) => delivery !== 'finished') : all;
        const texts = listed.flatMap(({ target, delivery }) => delivery === 'rejected' ? [] : [_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .changeState */ .Uk[delivery](target)]);
        if (over.length > LISTED)
            texts.unshift((0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .changesHadEnded */ .dG)({ count: over.length }));
        if (status !== '' && over.length < all.length)
            texts.push((0,_messages_step_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStatus */ .by)({ status }));
        return { sent: true, inProgress: over.length < all.length, fields, text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(...texts) };
    }
}


__unused_webpack___webpack_module__.exports = { Y: InFlight };
/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8109);

function logReport(log, { outcome, warnings = [], list, ...part }) {
    for (const { field, before, after } of outcome === 'planned' ? (part.changes ?? []) : []) {
        log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    for (const line of [part.headline ?? [], part.notes ?? []].flat())
        log.info(line);
    for (const warning of warnings)
        log.warning(warning);
    if (list !== undefined)
        log.group(list.title, list.lines);
    const notes = [...(part.notes ?? []), ...warnings, ...(list?.inSummary ?? [])];
    return notes.length === 0 ? part : { ...part, notes };
}
function endingOf({ outcome, differences }) {
    return outcome === 'planned' ? { outcome, changes: differences } : { outcome };
}


__unused_webpack___webpack_module__.exports = { T: logReport, z: endingOf };
/***/ }),

/***/ 5279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

function plainForms(value) {
    const url = value.isWellFormed() ? encodeURIComponent(value) : value;
    return [value, JSON.stringify(value).slice(1, -1), url];
}
function longestFirst(forms) {
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
function redactForms(text, forms) {
    return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


__unused_webpack___webpack_module__.exports = { $: redactForms, Uy: plainForms, oF: percentDecoded, z3: longestFirst };
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
/******/ 		return "chunks/" + chunkId + ".js";
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
/******/ 		8792: 0
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

// EXTERNAL MODULE: ../../lib/src/messages/github/summary.js
var summary = __nccwpck_require__(2383);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var messages_message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/step/endings.js
var step_endings = __nccwpck_require__(4646);
;// CONCATENATED MODULE: ../../lib/src/registry.js
const actions = {
    apply: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('apply'), __nccwpck_require__.e('failure'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 392))).apply,
    'blue-green': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('blue-green'), __nccwpck_require__.e('probe'), __nccwpck_require__.e('github-github'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('images'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 2758))).blueGreen,
    'build-image': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('build-image'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('github-deployment'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8934))).buildImage,
    'create-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('create-service'), __nccwpck_require__.e('service-address'), __nccwpck_require__.e('storage'), __nccwpck_require__.e('service-inputs'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 6560))).createService,
    'delete-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('delete-service'), __nccwpck_require__.e('services-service'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 273))).deleteService,
    'deploy-fleet': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('deploy-fleet'), __nccwpck_require__.e('probe'), __nccwpck_require__.e('changes-environment'), __nccwpck_require__.e('github-github'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 2056))).deployFleet,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('deploy'), __nccwpck_require__.e('probe'), __nccwpck_require__.e('github-github'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('github-deployment'), __nccwpck_require__.e('images'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 1307))).deploy,
    'describe-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('describe-service'), __nccwpck_require__.e('service-address'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 5627))).describeService,
    login: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('login')]).then(__nccwpck_require__.bind(__nccwpck_require__, 4211))).login,
    'manage-certificate': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-certificate'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs'), __nccwpck_require__.e('volume')]).then(__nccwpck_require__.bind(__nccwpck_require__, 6976))).manageCertificate,
    'manage-ip': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-ip'), __nccwpck_require__.e('contradictions'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 4921))).manageIp,
    'manage-listener': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-listener'), __nccwpck_require__.e('fields'), __nccwpck_require__.e('load-balancer'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs'), __nccwpck_require__.e('lookup')]).then(__nccwpck_require__.bind(__nccwpck_require__, 5496))).manageListener,
    'manage-load-balancer': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-load-balancer'), __nccwpck_require__.e('load-balancer'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 9895))).manageLoadBalancer,
    'manage-namespace': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-namespace'), __nccwpck_require__.e('image-inputs'), __nccwpck_require__.e('secret-key')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8997))).manageNamespace,
    'manage-secret-key': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-secret-key'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('contradictions'), __nccwpck_require__.e('image-inputs'), __nccwpck_require__.e('secret-key')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8242))).manageSecretKey,
    'manage-volume': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('manage-volume'), __nccwpck_require__.e('storage'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8106))).manageVolume,
    preview: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('preview'), __nccwpck_require__.e('service-inputs'), __nccwpck_require__.e('github-github'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 6743))).preview,
    'prune-images': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('prune-images'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 4440))).pruneImages,
    rehearse: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('rehearse'), __nccwpck_require__.e('workspace-path')]).then(__nccwpck_require__.bind(__nccwpck_require__, 6973))).rehearse,
    restart: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('actions-restart'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 5377))).restart,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('rollback'), __nccwpck_require__.e('probe'), __nccwpck_require__.e('github-github'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 9112))).rollback,
    scale: async () => (await Promise.all(/* import() */[__nccwpck_require__.e('scale'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 4980))).scale,
    'update-image': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('update-image'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('images'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8809))).updateImage,
    'update-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e('update-service'), __nccwpck_require__.e('service-inputs'), __nccwpck_require__.e('workspace-path'), __nccwpck_require__.e('image-inputs')]).then(__nccwpck_require__.bind(__nccwpck_require__, 1669))).updateService,
};

// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __nccwpck_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __nccwpck_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var inputs_input = __nccwpck_require__(6764);
// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var github_inputs = __nccwpck_require__(2822);
// EXTERNAL MODULE: ../../lib/src/github/runner/commands.js
var commands = __nccwpck_require__(49);
// EXTERNAL MODULE: ../../lib/src/github/report/escape.js
var report_escape = __nccwpck_require__(8744);
// EXTERNAL MODULE: ../../lib/src/github/report/sanitize.js
var sanitize = __nccwpck_require__(1548);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __nccwpck_require__(3989);
;// CONCATENATED MODULE: ../../lib/src/github/report/log.js




const longest = 4000;
const longestTitle = 200;
function createLog() {
    return {
        info: (text) => commands/* info */.pq(oneLine(text)),
        debug: (text) => commands/* debug */.Yz(oneLine(text)),
        warning: (text, annotation) => commands/* warning */.$e(oneLine(text), properties(annotation)),
        error: (text, annotation) => commands/* error */.z3(manyLines(text), properties(annotation)),
        group: (title, lines) => {
            commands/* startGroup */.Oh((0,truncate/* truncate */.x)(oneLine(title), longestTitle));
            for (const line of lines)
                commands/* info */.pq(oneLine(line));
            commands/* endGroup */.N4();
        },
        isDebug: () => commands/* isDebug */._o(),
    };
}
function oneLine(text) {
    return (0,truncate/* truncate */.x)((0,report_escape/* forLog */.Ig)((0,sanitize/* sanitize */.a)(text)), longest);
}
function manyLines(text) {
    return (0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(text).trim().split('\n').map(report_escape/* forLog */.Ig).join('\n'), longest);
}
function properties({ title } = {}) {
    return title === undefined ? {} : { title: (0,truncate/* truncate */.x)(oneLine(title), longestTitle) };
}

// EXTERNAL MODULE: ../../lib/src/github/runner/output-words.js + 1 modules
var output_words = __nccwpck_require__(4509);
// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __nccwpck_require__(478);
;// CONCATENATED MODULE: ../../lib/src/github/inputs/input-sources.js



function providedText(name) {
    return (0,commands/* getInput */.V4)(name);
}
function variableText(input, env) {
    return input?.env === undefined ? '' : (env[input.env] ?? '').trim();
}
async function sourcesOf(inputs, env) {
    const sources = new Map();
    for (const [name, input] of Object.entries(inputs))
        sources.set(name, await sourceOf(name, input, inputs, env));
    return sources;
}
async function sourceOf(name, input, inputs, env) {
    const own = providedText(name);
    if (own !== '')
        return { text: own, given: own !== input.default };
    const fallback = await fromEnvironment(input, inputs, env);
    if (fallback !== undefined)
        return fallback;
    const written = env[`INPUT_${name.toUpperCase()}`] !== undefined;
    if (input.refuseEmpty && written && input.default !== undefined)
        return { text: '', given: true, empty: true };
    const preset = input.default ?? input.preset;
    if (preset === undefined || preset.startsWith('${{'))
        return undefined;
    return { text: preset, given: false };
}
async function fromEnvironment(input, inputs, env) {
    const text = variableText(input, env);
    if (text === '' || input.env === undefined)
        return undefined;
    const others = input.envUnless ?? [];
    if (others.some((other) => providedText(other) !== ''))
        return undefined;
    const elsewhere = await elsewhereOf(input, inputs, env);
    if (elsewhere === undefined)
        return { text, given: true, variable: input.env };
    const instead = others.some((other) => variableText(inputs[other], env) !== '');
    return instead ? undefined : { text, given: true, elsewhere };
}
async function elsewhereOf(input, inputs, env) {
    const owner = input.envBelongsTo;
    const owning = owner === undefined ? undefined : inputs[owner];
    if (owner === undefined || owning === undefined || input.env === undefined)
        return undefined;
    const written = providedText(owner);
    if (written === '')
        return undefined;
    const here = await plain(owning, written);
    if (here === undefined)
        return undefined;
    const text = variableText(owning, env) || (owning.preset ?? owning.default ?? '');
    const there = await plain(owning, text);
    return here === there ? undefined : { variable: input.env, owner, here, there: there ?? (0,truncate/* quote */.h)(text) };
}
async function plain(input, text) {
    try {
        return String(await input.parse(text, { workspace: '' }));
    }
    catch (problem) {
        if (problem instanceof inputs_input/* InputProblem */.S)
            return undefined;
        throw problem;
    }
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/misspelling.js
var misspelling = __nccwpck_require__(7677);
;// CONCATENATED MODULE: ../../lib/src/github/inputs/inputs.js









async function readInputs(inputs, options) {
    const { env, rules, warn = createLog().warning, debug = createLog().debug } = options;
    (0,output_words/* exemptFromMasking */.M)(Object.entries(inputs).flatMap(([name, input]) => (input.isName ? [providedText(name)] : [])));
    maskSecrets(inputs, env, warn);
    const slips = slipsOf(inputs, env, warn);
    const sources = await sourcesOf(inputs, env);
    for (const [name, source] of sources)
        if (source?.variable)
            debug(`Input ${name} is taken from ${source.variable}.`);
    const { parsed, problems } = await parseAll(inputs, sources, contextOf(env));
    const isProvided = (name) => sources.get(name)?.given ?? false;
    problems.push(...slips, ...(rules?.(parsed, isProvided) ?? []));
    if (problems.length > 0) {
        throw new inputs_input/* InputError */.d(problems.map(({ input, message }) => ({ input, message: (0,secrets/* mask */.dK)(message) })));
    }
    return { values: Object.freeze(parsed), isProvided };
}
function maskSecrets(inputs, env, warn) {
    const texts = Object.entries(inputs)
        .filter(([, input]) => input.kind === 'secret')
        .flatMap(([name, input]) => {
        const given = [(0,commands/* getInput */.V4)(name, { trimWhitespace: false }), env[input.env ?? ''] ?? ''];
        return given.filter((text) => text.trim() !== '').map((text) => ({ name, text, orPath: input.orPath }));
    });
    const bare = texts.filter(({ text, orPath }) => !(0,secrets/* declareSecret */.tG)(text) && !orPath).map(({ name }) => name);
    for (const text of passwordsIn(inputs, env))
        (0,secrets/* declareGuess */.aP)(text);
    if (bare.length > 0)
        warn((0,github_inputs/* cannotBeHidden */.H_)({ names: [...new Set(bare)] }));
}
const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
function passwordsIn(inputs, env) {
    const given = Object.entries(inputs).flatMap(([name, input]) => [(0,commands/* getInput */.V4)(name), env[input.env ?? ''] ?? '']);
    return [...given, ...PROXIES.map((name) => env[name] ?? '')].flatMap(secrets/* urlPasswords */.s1);
}
function slipsOf(inputs, env, warn) {
    const names = Object.keys(inputs);
    const known = new Set(names.map((name) => name.toUpperCase()));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable.slice('INPUT_'.length)))
        .flatMap((variable) => {
        const written = variable.slice('INPUT_'.length).toLowerCase();
        const meant = (0,misspelling/* nearestName */.q)(written, names);
        if (meant !== undefined && inputs[meant]?.guards) {
            return [{ input: /^[\w-]+$/.test(written) ? written : (0,truncate/* quote */.h)(written), message: (0,github_inputs/* typoOfGuard */.fs)({ meant }) }];
        }
        warn((0,github_inputs/* unknownInput */.pv)({ written: (0,truncate/* quote */.h)(written), meant }));
        return [];
    });
}
async function parseAll(inputs, sources, context) {
    const parsed = {};
    const problems = [];
    for (const [name, input] of Object.entries(inputs)) {
        try {
            parsed[name] = await parseOne(input, sources.get(name), context);
        }
        catch (problem) {
            if (!(problem instanceof inputs_input/* InputProblem */.S))
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
        throw new inputs_input/* InputProblem */.S(input.env === undefined ? (0,github_inputs/* isRequired */.gx)() : (0,github_inputs/* isRequiredHereOrAs */.Ti)({ variable: input.env }));
    }
    if (source.empty)
        throw new inputs_input/* InputProblem */.S((0,github_inputs/* isEmpty */.Im)({ preset: input.default ?? '' }));
    if (source.elsewhere)
        throw new inputs_input/* InputProblem */.S((0,github_inputs/* belongsElsewhere */.Fu)(source.elsewhere));
    try {
        return await input.parse(source.text, context);
    }
    catch (problem) {
        if (!(problem instanceof inputs_input/* InputProblem */.S) || source.variable === undefined)
            throw problem;
        throw new inputs_input/* InputProblem */.S((0,github_inputs/* fromVariable */.XL)({ problem: problem.message, variable: source.variable }));
    }
}
function contextOf(env) {
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    return env.RUNNER_TEMP ? { workspace, temp: env.RUNNER_TEMP } : { workspace };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../lib/src/github/inputs/duration.js
var duration = __nccwpck_require__(6106);
// EXTERNAL MODULE: ../../lib/src/github/runner/runner-file.js
var runner_file = __nccwpck_require__(592);
;// CONCATENATED MODULE: ../../lib/src/github/report/difference.js




const mostChanges = 100;
const longestCell = 200;
const longestBlock = 20_000;
function renderChanges(changes) {
    if (changes.length === 0)
        return '';
    const shown = changes.slice(0, mostChanges);
    const rows = byResource(shown).map(({ field, before, after }) => `| ${(0,report_escape/* forMarkdown */.Bm)((0,sanitize/* sanitize */.a)(field))} | ${cell(before)} | ${cell(after)} |`);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [`| ${(0,summary/* andMore */.v)({ count: rest })} | | |`] : [];
    const heads = `| ${summary/* columns */.YB.field()} | ${summary/* columns */.YB.before()} | ${summary/* columns */.YB.after()} |`;
    const table = [heads, '|---|---|---|', ...rows, ...more].join('\n');
    return `${table}\n\n<details><summary>${(0,summary/* lineByLine */.mg)()}</summary>\n\n${block(byResource(shown))}\n\n</details>`;
}
function byResource(changes) {
    return [...Map.groupBy(changes, (change) => change.of)].flatMap(([of, own]) => of === undefined ? own : own.map((change) => ({ ...change, field: `${of}: ${change.field}` })));
}
function cell(value) {
    return (0,report_escape/* forCode */.jj)((0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(value ?? ''), longestCell)) || '–';
}
function block(changes) {
    const text = (0,truncate/* truncate */.x)(changes.map(lines).join('\n'), longestBlock);
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
function lines({ field, before, after }) {
    const old = split(before);
    const fresh = split(after);
    const removed = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
    const added = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
    return [`@@ ${(0,sanitize/* sanitize */.a)(field).replaceAll('\n', ' ')} @@`, ...removed, ...added].join('\n');
}
function split(value) {
    return value ? (0,sanitize/* sanitize */.a)(value).split('\n') : [];
}

;// CONCATENATED MODULE: ../../lib/src/github/report/gantt.js





const tags = { done: '', failed: 'crit, ' };
const signs = { done: '✅', failed: '❌' };
const mostPhases = 60;
const hour = 3_600_000;
const appearance = (leftPadding, rightPadding) => ({
    gantt: { leftPadding, rightPadding, barHeight: 26, barGap: 6, fontSize: 13 },
    themeVariables: {
        sectionBkgColor: 'transparent',
        sectionBkgColor2: 'transparent',
        altSectionBkgColor: 'transparent',
        taskBkgColor: '#1a7f37',
        taskBorderColor: '#1a7f37',
        taskTextColor: '#ffffff',
        critBkgColor: '#cf222e',
        critBorderColor: '#cf222e',
    },
});
function renderPhases(phases) {
    const bars = barsOf(fitting(phases).slice(0, mostPhases));
    if (bars.length === 0 || (phases.length === 1 && phases[0]?.state === 'done'))
        return '';
    const lanes = bars.some(({ lane }) => lane !== undefined);
    const heads = `| | ${lanes ? `${summary/* columns */.YB.resource()} | ` : ''}${summary/* columns */.YB.phase()} | ${summary/* columns */.YB.beganAfter()} | ${summary/* columns */.YB.took()} |`;
    const table = [heads, `|:-:|${lanes ? '---|' : ''}---|--:|--:|`, ...bars.map((bar) => barRow(bar, lanes))].join('\n');
    return `${gantt(visibleBars(bars))}\n\n<details><summary>${(0,summary/* sameAsTable */.vH)()}</summary>\n\n${table}\n\n</details>`;
}
function fitting(phases) {
    if (phases.length <= mostPhases)
        return phases;
    return [...Map.groupBy(phases, ({ lane }) => lane)].flatMap(([lane, own]) => {
        const last = own.at(-1);
        if (lane === undefined || last === undefined)
            return own;
        const startedAt = Math.min(...own.map((phase) => phase.startedAt));
        const endedAt = Math.max(...own.map((phase) => phase.endedAt));
        return [{ ...last, startedAt, endedAt, state: own.some(({ state }) => state === 'failed') ? 'failed' : 'done' }];
    });
}
function visibleBars(bars) {
    const whole = Math.max(...bars.map(({ end }) => end));
    const long = bars.filter(({ state, start, end }) => state !== 'done' || end - start >= whole / 100);
    const [first, ...others] = long;
    if (first === undefined)
        return bars;
    return first.start < whole / 50 ? [{ ...first, start: 0 }, ...others] : long;
}
function barRow({ lane = '', label, state, start, end }, lanes) {
    return `| ${signs[state]} | ${lanes ? `${gantt_cell(lane)} | ` : ''}${gantt_cell(label)} | ${(0,duration/* formatDuration */.a3)(start)} | ${(0,duration/* formatDuration */.a3)(end - start)} |`;
}
function gantt_cell(label) {
    return (0,report_escape/* forMarkdown */.Bm)((0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(label), 100));
}
function gantt(bars) {
    const last = Math.max(...bars.map(({ end }) => end));
    const tasks = [...Map.groupBy(bars, ({ lane }) => lane)].flatMap(([lane, own]) => [
        ...(lane === undefined ? [] : [`  section ${(0,report_escape/* forMermaid */.DE)((0,sanitize/* sanitize */.a)(lane))}`]),
        ...own.map((bar) => taskOf(bar, last)),
    ]);
    const head = [
        `%%{init: ${JSON.stringify(appearance(roomBefore(bars), roomBeside(bars, last)))}}%%`,
        'gantt',
        '  dateFormat HH:mm:ss.SSS',
        `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
        '  todayMarker off',
    ];
    return ['```mermaid', ...head, ...tasks, '```'].join('\n');
}
function taskOf({ label, state, start, end }, last) {
    const visible = Math.max(end, start + Math.max(last / 200, 100));
    return `  ${(0,report_escape/* forMermaid */.DE)((0,sanitize/* sanitize */.a)(label))} :${tags[state]}${timeOfDay(start)}, ${timeOfDay(visible)}`;
}
function roomBefore(bars) {
    const names = bars.map(({ lane }) => (lane === undefined ? 0 : (0,report_escape/* forMermaid */.DE)((0,sanitize/* sanitize */.a)(lane)).length * 8 + 24));
    return Math.min(200, Math.max(16, ...names));
}
function roomBeside(bars, last) {
    const beside = bars
        .map(({ label, start, end }) => ({ width: (0,report_escape/* forMermaid */.DE)((0,sanitize/* sanitize */.a)(label)).length * 8 + 16, start, end }))
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
    const origin = Math.min(...phases.map(({ startedAt }) => startedAt));
    return phases.map(({ lane, label, state, startedAt, endedAt }) => {
        const start = startedAt - origin;
        return { lane, label, state, start, end: Math.max(start, endedAt - origin) };
    });
}

;// CONCATENATED MODULE: ../../lib/src/github/report/summary.js











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
const mostItems = 100;
const mostRows = 300;
function renderSummary(report) {
    const parts = [
        heading(report),
        report.error ? renderError(report.error, report.outcome) : '',
        renderFacts(report.facts),
        ...(report.tables ?? []).map(renderTable),
        titled(titleOfChanges(report.outcome), renderChanges(report.changes)),
        titled((0,summary/* whereTheTimeWent */.Ws)(), renderPhases(report.phases)),
        renderNotes(report.notes),
        renderLinks(report.links),
        `<sub>${(0,summary/* endedAfter */.rC)({ outcome: step_endings/* outcomeWords */.wX[report.outcome](), elapsed: (0,duration/* formatDuration */.a3)(report.elapsedSeconds * 1000) })}</sub>`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}
function writeSummary(markdown, env = process.env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    (0,runner_file/* writingTo */.g)('GITHUB_STEP_SUMMARY', () => {
        const room = largest - (0,external_node_fs_.statSync)(file).size;
        (0,external_node_fs_.appendFileSync)(file, shortened((0,secrets/* redact */.E$)(markdown), room));
    });
}
const largest = 1024 * 1024;
const ending = () => `\n\n${(0,summary/* cutOff */.qG)()}\n`;
function shortened(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= room)
        return markdown;
    const last = ending();
    const fitting = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(last) - 100)).toString();
    const whole = fitting.slice(0, fitting.lastIndexOf('\n') + 1);
    if (whole === '')
        return '';
    return `${whole}${openFence(whole)}${last}`;
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
    return (0,report_escape/* forMarkdown */.Bm)((0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(text), longestText));
}
function heading({ action, subject, outcome, headline, error }) {
    const title = subject ? `${inline(action)} · ${inline(subject)}` : inline(action);
    return error ? `### ${summary_signs[outcome]} ${title}` : `### ${summary_signs[outcome]} ${title}\n\n${inline(headline)}`;
}
function renderError({ message, hint }, outcome) {
    const kind = outcome === 'cancelled' ? 'WARNING' : 'CAUTION';
    return `> [!${kind}]\n> **${inline(message)}**${hint ? `\n>\n> 💡 ${inline(hint)}` : ''}`;
}
function renderFacts(facts) {
    if (facts.length === 0)
        return '';
    const rows = facts.slice(0, mostItems).map((fact) => `| **${inline(fact.name)}** | ${factValue(fact)} |`);
    return ['| | |', '|---|---|', ...rows].join('\n');
}
function renderTable({ heads, rows }) {
    if (rows.length === 0)
        return '';
    const row = (cells) => `| ${cells.map((cell) => inline(cell) || '–').join(' | ')} |`;
    const more = rows.length > mostRows ? [(0,summary/* andMore */.v)({ count: rows.length - mostRows })] : [];
    return [row(heads), `|${'---|'.repeat(heads.length)}`, ...rows.slice(0, mostRows).map(row), ...more].join('\n');
}
function factValue({ value, page }) {
    if (value === null || value === undefined || value === '')
        return '–';
    const text = (0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(String(value)), longestText);
    return page ? (0,report_escape/* forLink */.Sg)(text, text) : (0,report_escape/* forMarkdown */.Bm)(text);
}
function titleOfChanges(outcome) {
    if (outcome === 'planned')
        return summary/* changesTitle */.wv.planned();
    return outcome === 'changed' ? summary/* changesTitle */.wv.changed() : summary/* changesTitle */.wv.sent();
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
        .map(({ text, url }) => `🔗 ${(0,report_escape/* forLink */.Sg)((0,sanitize/* sanitize */.a)(text), (0,sanitize/* sanitize */.a)(url))}`)
        .join(' · ');
}

// EXTERNAL MODULE: ../../lib/src/github/runner/cancellation.js
var runner_cancellation = __nccwpck_require__(4768);
;// CONCATENATED MODULE: ../../lib/src/github/runner/outputs.js





function writeOutputs(declared, values, secretOutputs = [], warn = createLog().warning) {
    for (const name of secretOutputs) {
        const value = values[name];
        if (value !== undefined && value !== null)
            (0,secrets/* declareSecret */.tG)(asText(value));
    }
    const result = {};
    const names = new Set([...declared, 'outcome']);
    names.delete('result');
    for (const name of names) {
        const value = outputs_plain(values[name]);
        if (secretOutputs.includes(name)) {
            put(name, asText(value));
            continue;
        }
        const shown = name === 'outcome' ? value : withoutSecrets(value);
        if (asText(shown) !== asText(value)) {
            warn((0,github_inputs/* outputHeldSecret */.hh)({ name }));
        }
        put(name, asText(shown));
        result[name] = shown;
    }
    put('result', JSON.stringify(result));
}
function put(name, text) {
    (0,runner_file/* writingTo */.g)('GITHUB_OUTPUT', () => (0,commands/* setOutput */.uH)(name, text));
}
function outputs_plain(value) {
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
        return (0,secrets/* redact */.E$)(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [(0,secrets/* redact */.E$)(key), withoutSecrets(item)]));
}

;// CONCATENATED MODULE: ../../lib/src/github/runner/state.js


const PREFIX = 'STATE_';
function saveState(name, value) {
    (0,runner_file/* writingTo */.g)('GITHUB_STATE', () => (0,commands/* saveState */.LZ)(name, value));
}
function readState(env) {
    const saved = Object.entries(env).filter(([name]) => name.startsWith(PREFIX));
    return Object.fromEntries(saved.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']));
}

// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var run_failure = __nccwpck_require__(8252);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __nccwpck_require__(5209);
// EXTERNAL MODULE: ../../lib/src/client/clock.js
var client_clock = __nccwpck_require__(9654);
// EXTERNAL MODULE: ../../lib/src/github/runner/event.js
var runner_event = __nccwpck_require__(6135);
;// CONCATENATED MODULE: ../../lib/src/github/runner/variables.js


function exportVariable(name, value) {
    (0,runner_file/* writingTo */.g)('GITHUB_ENV', () => commands/* exportVariable */.dN(name, value));
}

// EXTERNAL MODULE: ../../lib/src/step/run/in-flight.js
var in_flight = __nccwpck_require__(5347);
// EXTERNAL MODULE: ../../lib/src/changes/engine/schedule.js
var schedule = __nccwpck_require__(4578);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __nccwpck_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/github/log.js
var github_log = __nccwpck_require__(8109);
;// CONCATENATED MODULE: ../../lib/src/step/run/observer.js






function observerOf(log, timeline, mark) {
    let said;
    return {
        phase: (label, before) => {
            timeline.begin(label, before);
            const brief = label === phases/* phases */.t.reading() || label === phases/* phases */.t.sending();
            log[brief ? 'debug' : 'info'](`${label} …`);
        },
        status: (word, sentence) => {
            if (!engine_status.OWN_WORDS.has(word))
                mark.status(word);
            if (word === said)
                return;
            said = word;
            log.info((0,github_log/* statusIs */.lv)({ word, meaning: sentence }));
        },
        sending: (differences) => {
            said = undefined;
            mark.sending(differences);
            for (const { field, before, after } of differences)
                log.info((0,github_log/* changing */.Wt)({ field, before, after }));
        },
        sent: mark.sent,
        delivery: mark.delivery,
        progress: (text) => log.info(text),
        heartbeat: ({ status, elapsedMs, stalledMs, leftMs }) => {
            const stalled = stalledMs >= schedule/* STALLED_MS */.te ? (0,duration/* formatDuration */.a3)(stalledMs) : undefined;
            const times = { elapsed: (0,duration/* formatDuration */.a3)(elapsedMs), stalled, left: (0,duration/* formatDuration */.a3)(leftMs) };
            log.info((0,github_log/* stillWaiting */.gT)({ status: (0,sanitize/* sanitize */.a)(status), ...times }));
        },
        detail: (text) => log.debug(text),
        warn: (text) => log.warning(text),
    };
}
function marksOf({ record, deliveries, reports }, of) {
    let due = [];
    return {
        status: record('status'),
        sent: () => {
            record('changed')(true);
            deliveries.sent(of === undefined ? due : due.map((one) => ({ ...one, field: `${of}: ${one.field}` })));
            due = [];
        },
        delivery: (target, delivery) => deliveries.hear(target, delivery),
        sending: (changes) => {
            due = changes;
            reports.push({ changes: of === undefined ? changes : changes.map((one) => ({ of, ...one })) });
        },
    };
}

// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var run_report = __nccwpck_require__(3925);
;// CONCATENATED MODULE: ../../lib/src/step/run/lane.js


function prefixed(log, name) {
    const named = (text) => `[${name}] ${text}`;
    return {
        info: (text) => log.info(named(text)),
        debug: (text) => log.debug(named(text)),
        warning: (text, annotation) => log.warning(named(text), annotation),
        error: (text, annotation) => log.error(named(text), annotation),
        group: (title, lines) => log.group(named(title), lines),
        isDebug: () => log.isDebug(),
    };
}
function openLane(step, name, { timeline, ...memory }) {
    const outputs = {};
    const log = prefixed(step.log, name);
    const record = (output) => (value) => {
        outputs[output] = value;
        if (output === 'changed')
            memory.record(output)(value);
    };
    const lane = {
        ...step,
        log,
        observer: observerOf(log, timeline, marksOf({ ...memory, record }, name)),
        set: (values) => Object.assign(outputs, values),
        report: (report) => {
            const { changes = [], notes = [], facts = [] } = (0,run_report/* logReport */.T)(log, report);
            memory.reports.push({
                changes: changes.map((one) => ({ of: name, ...one })),
                facts: facts.map((fact) => ({ ...fact, name: `${name}: ${fact.name}` })),
                notes: notes.map((note) => `${name}: ${note}`),
            });
        },
        lane: (part) => step.lane(`${name} ${part}`),
    };
    return { step: lane, outputs, end: (state) => timeline.end(state) };
}

;// CONCATENATED MODULE: ../../lib/src/step/run/timeline.js
class Timeline {
    #clock;
    #name;
    #entries = [];
    #lanes = [];
    constructor(clock, name) {
        this.#clock = clock;
        this.#name = name;
    }
    begin(label, before) {
        const last = this.#entries.at(-1);
        if (last && before === 'failed')
            last.failed = true;
        if (last?.label === label && last.endedAt === undefined)
            return;
        const now = this.#clock.now();
        if (last)
            last.endedAt ??= now;
        this.#entries.push({ label, startedAt: now, endedAt: undefined, failed: false });
    }
    end(state) {
        const last = this.#entries.at(-1);
        if (last === undefined || last.endedAt !== undefined)
            return;
        last.endedAt = this.#clock.now();
        if (state === 'failed')
            last.failed = true;
    }
    lane(name) {
        this.end('done');
        const lane = new Timeline(this.#clock, name);
        this.#lanes.push(lane);
        return lane;
    }
    phases(lastFailed) {
        const now = this.#clock.now();
        const lane = this.#name === undefined ? {} : { lane: this.#name };
        const own = this.#entries.map(({ label, startedAt, endedAt = now, failed }, i) => {
            const isOpen = this.#entries[i]?.endedAt === undefined;
            return { ...lane, label, startedAt, endedAt, state: failed || (isOpen && lastFailed) ? 'failed' : 'done' };
        });
        return [...own, ...this.#lanes.flatMap((each) => each.phases(lastFailed))];
    }
}

;// CONCATENATED MODULE: ../../lib/src/step/run/run.js












function openRun({ env, signal, declared, clock = client_clock/* systemClock */.m, log = createLog() }) {
    const event = (0,runner_event/* readEvent */.j)(env);
    const timeline = new Timeline(clock);
    const outputs = {};
    const reports = [];
    const deliveries = new in_flight/* InFlight */.Y();
    const endings = [];
    let outcome = 'changed';
    const record = (name) => (value) => {
        if (declared.includes(name))
            outputs[name] = value;
    };
    const marks = marksOf({ record, deliveries, reports });
    const step = {
        clock,
        signal,
        log,
        event,
        observer: observerOf(log, timeline, marks),
        startedAt: clock.now(),
        set: (values) => Object.assign(outputs, values),
        report: (report) => {
            outcome = report.outcome ?? outcome;
            reports.push((0,run_report/* logReport */.T)(log, report));
        },
        exportVariable: exportVariable,
        saveState: saveState,
        lane: (name) => openLane(step, name, { record, deliveries, reports, timeline: timeline.lane(name) }),
        atEnd: (finish) => endings.unshift(finish),
    };
    const finish = async (ended) => {
        for (const end of endings) {
            try {
                await end(ended);
            }
            catch (error) {
                log.warning((0,step_endings/* cleanUpFailed */.qF)({ reason: error instanceof Error ? error.message : String(error) }));
            }
        }
    };
    const inFlight = () => {
        const status = String(outputs.status ?? '');
        return deliveries.summarize(engine_status.OWN_WORDS.has(status) ? '' : status);
    };
    return { step, timeline, outputs, reports, outcome: () => outcome, inFlight, finish };
}

;// CONCATENATED MODULE: ../../lib/src/main.js















const LAST_MS = 1_700;
function languageOf(env) {
    const word = env.INPUT_LANGUAGE?.trim() || env.FENGCHAO_LANGUAGE?.trim();
    return word === 'zh' ? 'zh' : 'en';
}
function cancelled({ signal }) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
async function attempt(action, run, values, isProvided) {
    await Promise.race([action.run(values, run.step, isProvided), cancelled(run.step)]);
}
async function clean(action, run, saved) {
    await Promise.race([action.post?.(saved, run.step), cancelled(run.step)]);
}
function writeAllOutputs(action, run, outcome, failure) {
    const { outputs } = run;
    const found = failure?.status === undefined || outputs.status ? {} : { status: failure.status };
    const maybeSent = outcome === 'cancelled' && run.inFlight().sent;
    const changed = outcome === 'changed' || outcome === 'started' || maybeSent;
    const always = { changed, elapsed_seconds: elapsedSeconds(run) };
    writeOutputs(action.outputs, { ...always, ...found, ...outputs, outcome }, action.secretOutputs);
}
function withOutputs(action, run, failure) {
    try {
        writeAllOutputs(action, run, failure?.outcome ?? run.outcome(), failure);
        return failure;
    }
    catch (error) {
        process.exitCode = 1;
        const unwritten = (0,run_failure/* failureOf */.g)(error);
        const what = failure?.message ?? lastReported(run, 'headline') ?? (0,summary/* done */.Vw)();
        const ending = { ...unwritten, message: (0,messages_message/* sentences */.hC)(unwritten.message, (0,step_endings/* doneBefore */.qv)({ what })) };
        reportFailure(action, run, ending, error);
        return failure ?? ending;
    }
}
function summarize(action, run, outcome, failure) {
    try {
        writeSummary(summaryOf(action, run, outcome, failure));
    }
    catch (error) {
        const { message, hint } = (0,run_failure/* failureOf */.g)(error);
        run.step.log.warning((0,messages_message/* sentences */.hC)(message, hint));
    }
}
function elapsedSeconds({ step }) {
    return Math.round((step.clock.now() - step.startedAt) / 1000);
}
function summaryOf(action, run, outcome, failure) {
    const { reports, timeline } = run;
    return renderSummary({
        action: action.name,
        subject: lastReported(run, 'subject'),
        outcome,
        headline: failure === undefined ? (lastReported(run, 'headline') ?? (0,summary/* done */.Vw)()) : firstLine(failure.message),
        error: failure && { message: failure.message, hint: failure.hint },
        facts: reports.flatMap((report) => report.facts ?? []),
        tables: reports.flatMap((report) => report.table?.() ?? []),
        changes: reports.flatMap((report) => report.changes ?? []),
        phases: timeline.phases(failure !== undefined && !failure.rolledBack),
        links: reports.flatMap((report) => report.links ?? []),
        notes: reports.flatMap((report) => report.notes ?? []),
        elapsedSeconds: elapsedSeconds(run),
    });
}
function lastReported({ reports }, key) {
    return reports.findLast((report) => report[key] !== undefined)?.[key];
}
function stepAtEnd({ reports, inFlight }) {
    return { ...inFlight(), again: reports.findLast(({ again }) => again !== undefined)?.again };
}
function firstLine(text) {
    return text.split('\n')[0] ?? text;
}
function reportFailure(action, run, failure, error) {
    const { log } = run.step;
    const title = `Fengchao ${action.name}: ${step_endings/* outcomeWords */.wX[failure.outcome]()}`;
    log.error(failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`, { title });
    if (log.isDebug() && error instanceof Error)
        log.debug(error.stack ?? error.message);
}
async function maskProxies(env) {
    if (!Object.keys(env).some((name) => /^https?_proxy$/i.test(name)))
        return;
    const { proxySecrets } = await Promise.all(/* import() */[__nccwpck_require__.e('web-fetch')]).then(__nccwpck_require__.bind(__nccwpck_require__, 8685));
    for (const secret of proxySecrets(env))
        (0,secrets/* declareGuess */.aP)(secret);
}
async function actionNamed(name) {
    const action = await actions[name]?.();
    if (action === undefined)
        throw new Error(`There is no action "${name}".`);
    return action;
}
async function catchFailure(action, run, work) {
    const { signal } = run.step;
    let failure;
    try {
        await work();
    }
    catch (error) {
        const reason = signal.aborted && !(error instanceof inputs_input/* InputError */.d) ? signal.reason : error;
        failure = (0,run_failure/* failureOf */.g)(reason, stepAtEnd(run));
        process.exitCode = 1;
        reportFailure(action, run, failure, error);
    }
    if (signal.aborted)
        setTimeout(() => process.exit(1), LAST_MS).unref();
    return failure;
}
function stopListening({ signal, dispose }) {
    if (!signal.aborted)
        dispose();
}
async function main(name, env = process.env) {
    (0,messages_message/* speak */.Lr)(languageOf(env));
    await maskProxies(env);
    const action = await actionNamed(name);
    const cancellation = (0,runner_cancellation/* cancellationSignal */.w6)();
    const run = openRun({ env, signal: cancellation.signal, declared: action.outputs });
    let summary = true;
    const failure = await catchFailure(action, run, async () => {
        const { values, isProvided } = await readInputs(action.inputs, {
            env,
            warn: (text) => run.step.log.warning(text),
            rules: (parsed, provided) => {
                summary = !('summary' in parsed && parsed.summary === false);
                return action.rules(parsed, provided);
            },
        });
        await attempt(action, run, values, isProvided);
    });
    const ending = withOutputs(action, run, failure);
    const outcome = ending?.outcome ?? run.outcome();
    if (summary)
        summarize(action, run, outcome, ending);
    await run.finish(outcome);
    stopListening(cancellation);
}
async function post(name, env = process.env) {
    (0,messages_message/* speak */.Lr)(languageOf(env));
    await maskProxies(env);
    const action = await actionNamed(name);
    const cancellation = (0,runner_cancellation/* cancellationSignal */.w6)();
    const run = openRun({ env, signal: cancellation.signal, declared: [] });
    const saved = readState(env);
    const failure = await catchFailure(action, run, () => clean(action, run, saved));
    const outcome = failure?.outcome ?? run.outcome();
    if (saved.summary !== 'false' && run.reports.length > 0)
        summarize(action, run, outcome, failure);
    await run.finish(outcome);
    stopListening(cancellation);
}

;// CONCATENATED MODULE: ../../lib/src/bundle.js

async function simulator(resources) {
    const { serveRehearsal } = await Promise.all(/* import() */[__nccwpck_require__.e('process')]).then(__nccwpck_require__.bind(__nccwpck_require__, 3153));
    serveRehearsal(resources);
}

var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__simulator = __webpack_exports__.ft;
export { __webpack_exports__main as main, __webpack_exports__post as post, __webpack_exports__simulator as simulator };
