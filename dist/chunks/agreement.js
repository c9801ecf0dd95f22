export const id = 'agreement';
export const ids = ['agreement'];
export const modules = {

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireAgreement: () => (/* binding */ requireAgreement)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_step_contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);


function requireAgreement(resource, inputs, nameOf) {
    const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs);
    if (id === undefined || name === undefined)
        return resource;
    const find = async () => {
        const existing = await resource.find();
        const found = existing === undefined ? name : nameOf(existing);
        if (found === name)
            return existing;
        const facts = { idInput, id, nameInput, name: String(name), found: String(found) };
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_step_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .idAndName */ .w4)(facts), (0,_messages_step_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .giveOneOf */ .lK)({ idInput, nameInput }));
    };
    return { ...resource, find };
}


/***/ })

};
