export const id = 'fields';
export const ids = ['fields'];
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


/***/ })

};
