export const id = 'delete';
export const ids = ['delete'];
export const modules = {

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteService: () => (/* binding */ deleteService)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1759);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);




const untilNotFound = (word) => {
    const known = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceStatus */ .E6)(word);
    return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known;
};
async function deleteService(client, { service_id, free_ip }, options) {
    let last;
    const service = {
        get title() {
            return last ? (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.serviceTitle)(last) : (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOfId */ .Aj)({ id: service_id });
        },
        status: { of: (found) => found.service_info.status, table: untilNotFound },
        find: async () => {
            const found = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.services.get(service_id));
            if (found === undefined)
                return undefined;
            last = found;
            options.seen?.(found);
            return found;
        },
    };
    const removal = {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.deleting(),
        send: () => client.services.delete(service_id, free_ip),
        failureAdvice: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .deletion */ .jo.failed(),
    };
    const result = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF)(service, removal, options);
    return { result, last };
}


/***/ })

};
