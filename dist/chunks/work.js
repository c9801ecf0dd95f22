export const id = 'work';
export const ids = ['work'];
export const modules = {

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readReliably),
/* harmony export */   q: () => (/* binding */ readIfThere),
/* harmony export */   workOptions: () => (/* binding */ workOptions)
/* harmony export */ });
/* harmony import */ var _changes_engine_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1038);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5248);



function workOptions(inputs, step) {
    let sent = false;
    const observer = {
        ...step.observer,
        sent: () => {
            sent = true;
            step.observer.sent();
        },
    };
    return {
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOptions */ .D$)(inputs, step),
        observer,
        get isMidway() {
            return sent;
        },
    };
}
async function readReliably({ options }, read) {
    if (!options.isMidway)
        return read();
    let last;
    const observer = { ...options.observer, status: () => { } };
    const ended = await (0,_changes_engine_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .waitFor */ .f)(async () => {
        try {
            return { status: '', sentence: '', ending: { value: await read() } };
        }
        catch (error) {
            last = error;
            throw error;
        }
    }, { ...options, observer });
    if ('value' in ended)
        return ended.value;
    throw last;
}
async function readIfThere(work, read) {
    try {
        return await readReliably(work, read);
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isApiError */ .d7)(error, 'not_found'))
            return undefined;
        throw error;
    }
}


/***/ })

};
