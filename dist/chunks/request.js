export const id = 'request';
export const ids = ['request'];
export const modules = {

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkExists: () => (/* binding */ checkExists),
/* harmony export */   resolveListener: () => (/* binding */ resolveListener)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3480);
/* harmony import */ var _messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);




const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function resolveListener(client, inputs) {
    const { listen_port, protocol, clusters } = inputs;
    if (listen_port === undefined || clusters === undefined)
        throw new TypeError('The rules of the inputs let no listener through.');
    const byName = clusters.some((rule) => rule.certName !== undefined || (rule.certId !== undefined && !UUID.test(rule.certId)));
    const certificates = byName ? await client.certificates.list() : [];
    const idOf = (name) => {
        const found = certificates.filter((one) => one.name === name || one.id === name);
        if (found.length === 1 && found[0])
            return found[0].id;
        const names = certificates.map((one) => one.name);
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_2__/* .noSuchCertificate */ .gX)({ certificate: name, names }), (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFirst */ .S3)());
    };
    const resolved = ({ certName, ...rule }) => {
        const name = certName ?? (rule.certId !== undefined && !UUID.test(rule.certId) ? rule.certId : undefined);
        return name === undefined ? rule : { ...rule, certId: idOf(name) };
    };
    return { listen_port, protocol, clusters: clusters.map(resolved) };
}
function checkExists(operation, title) {
    return (listener) => {
        if (operation === 'create' && listener)
            (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .alreadyExists */ .B$)({ title }), (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .applyInstead */ .Dw)());
        if (operation === 'update' && !listener)
            (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .doesNotExist */ .WG)({ title }), (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_3__/* .applyCreates */ .EF)());
    };
}


/***/ })

};
