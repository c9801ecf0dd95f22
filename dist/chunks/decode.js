export const id = 'decode';
export const ids = ['decode'];
export const modules = {

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _client_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);




function fieldsOf(value, at, allowed) {
    if (!(0,_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.map({ at }));
    const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.unknown({ names: unknown.map(_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h), at, allowed }));
    }
    return { ...value };
}
function absent(value) {
    return value === undefined || value === null;
}
function decoded(decoder, value, at, problem) {
    try {
        return decoder(value, at);
    }
    catch (error) {
        throw error instanceof _client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodeError */ .Xc ? new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(problem({ at })) : error;
    }
}
function textOf(fields, name, at, longest) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value))
        return value;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.text({ at: `${at}.${name}`, most: longest }));
}
function numberOf(fields, name, at, max, min = 1) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
        return number;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.number({ at: `${at}.${name}`, min, max }));
}
function flagOf(fields, name, at) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    return decoded(_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, value, `${at}.${name}`, _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.flag);
}
function itemsOf(fields, name, at, item) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    return decoded((0,_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(item), value, `${at}.${name}`, _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.list);
}
function needed(value, at) {
    if (value === undefined)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.needed({ at }));
    return value;
}
function placed(place, parse) {
    try {
        return parse();
    }
    catch (problem) {
        if (problem instanceof _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S)
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.placed({ problem: problem.message, place }));
        throw problem;
    }
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ embedded),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);

class DecodeError extends Error {
    name = 'DecodeError';
    constructor(at, what, got) {
        super((0,_messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .misfit */ .hH)({ at, expected: what, got: describe(got) }));
    }
}
function describe(value) {
    if (value === undefined)
        return _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.absent();
    if (value === null)
        return _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.null();
    return Array.isArray(value) ? _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.list() : _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.type({ type: typeof value });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const DEEPEST = 64;
const MOST_VALUES = 500_000;
function isOversized(json) {
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
    if (isOversized(text))
        throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.smallJson({ values: MOST_VALUES, depth: DEEPEST }), text);
    return JSON.parse(text);
}
const string = (value, at) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.text(), value);
};
const number = (value, at) => {
    const parsed = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    if (typeof parsed === 'number' && Number.isFinite(parsed))
        return parsed;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.number(), value);
};
const integer = (value, at) => {
    const parsed = number(value, at);
    if (Number.isSafeInteger(parsed))
        return parsed;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.integer(), value);
};
const boolean = (value, at) => {
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.boolean(), value);
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
            throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.list(), value);
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
            throw error instanceof DecodeError ? error : new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.json(), value);
        }
        return decoder(parsed, at);
    };
}
function object(shape, aliases = {}) {
    return (value, at) => {
        if (!isRecord(value))
            throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.object(), value);
        const fields = Object.entries(shape).map(([name, decoder]) => {
            const spelling = [name, ...(aliases[name] ?? [])].find((key) => Object.hasOwn(value, key));
            return [name, decoder(spelling === undefined ? undefined : value[spelling], at === '' ? name : `${at}.${name}`)];
        });
        return { ...value, ...Object.fromEntries(fields) };
    };
}
const nothing = () => undefined;


/***/ })

};
