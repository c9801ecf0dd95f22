export const id = 'ip';
export const ids = ['ip'];
export const modules = {

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ipCost: () => (/* binding */ ipCost),
/* harmony export */   ipRelease: () => (/* binding */ ipRelease),
/* harmony export */   ipResource: () => (/* binding */ ipResource)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);



function ipResource(client, id) {
    return {
        title: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .ipTitle */ .ml)({ id }),
        find: async () => {
            const ip = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.ips.get(id));
            return ip?.status === 'deleted' ? undefined : ip;
        },
    };
}
function ipCost(client, id) {
    return {
        title: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .costTitle */ .s0)({ id }),
        find: () => (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.ips.cost(id)),
    };
}
const INSTEAD = _messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFirst */ .Id;
function ipRelease(client) {
    return {
        phase: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .releasing */ .bh)(),
        check: ({ id, ip, status, service_name }) => {
            if (status === 'available')
                return;
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .notReleasable */ .QJ)({ ip, id, status, holder: service_name }), INSTEAD[status]?.());
        },
        send: ({ id }) => client.ips.delete(id),
    };
}


/***/ })

};
