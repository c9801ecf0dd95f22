export const id = 'contradictions';
export const ids = ['contradictions'];
export const modules = {

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ idProblems)
/* harmony export */ });
/* harmony import */ var _messages_step_contradictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7822);

function idProblems(operation, creating, input, isProvided) {
    return operation === creating && isProvided(input) ? [{ input, message: (0,_messages_step_contradictions_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfNew */ .ft)({ operation }) }] : [];
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ft: () => (/* binding */ idOfNew),
/* harmony export */   lK: () => (/* binding */ giveOneOf),
/* harmony export */   w4: () => (/* binding */ idAndName)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const idAndName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ idInput, id, nameInput, name, found }) => `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
    zh: ({ idInput, id, nameInput, name, found }) => `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
});
const giveOneOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ idInput, nameInput }) => `Give ${idInput} or ${nameInput}, not both.`,
    zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
});
const idOfNew = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ operation }) => `cannot be combined with operation ${operation}: the platform chooses the id of a new resource`,
    zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
});


/***/ })

};
