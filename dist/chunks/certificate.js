export const id = 'certificate';
export const ids = ['certificate'];
export const modules = {

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificateResource: () => (/* binding */ certificateResource),
/* harmony export */   checkUnused: () => (/* binding */ checkUnused),
/* harmony export */   deleteCertificate: () => (/* binding */ deleteCertificate),
/* harmony export */   desiredCertificate: () => (/* binding */ desiredCertificate)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
/* harmony import */ var _messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);




const IN_USE = '4030410';
function certificateResource(client, { cert_id, cert_name }) {
    const is = (one) => (cert_id === undefined ? one.name === cert_name : one.id === cert_id);
    return {
        title: (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateTitle */ .aJ)({ certificate: cert_name ?? cert_id }),
        find: async () => (await client.certificates.list()).find(is),
        fingerprint: (found) => found.updatetime ?? '',
    };
}
function normalize(fingerprint) {
    return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase();
}
function differencesFrom(found, name, { fingerprint }) {
    const print = found?.fingerPrint ?? '';
    const differs = [
        { field: 'cert_name', before: found?.name ?? '', after: name ?? found?.name ?? '' },
        {
            field: 'finger_print',
            before: print,
            after: normalize(print) === normalize(fingerprint) ? print : fingerprint,
        },
    ];
    return differs.filter(({ before, after }) => before !== after);
}
function desiredCertificate(client, { cert_id, cert_name }, upload) {
    const { pubCert, priKey } = upload;
    const create = cert_id === undefined && cert_name !== undefined
        ? () => client.certificates.create({ name: cert_name, pubCert, priKey })
        : undefined;
    return {
        phase: (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .storingCertificate */ .kd)(),
        differences: (found) => differencesFrom(found, cert_name, upload),
        ...(create ? { create } : {}),
        update: (found) => client.certificates.update(found.id, { name: cert_name ?? found.name, pubCert, priKey }),
    };
}
async function listenersWith(client, id) {
    const users = [];
    try {
        for await (const { name, namespace } of client.loadBalancers.list()) {
            if (namespace === undefined)
                continue;
            const listeners = await client.loadBalancers.listListeners(namespace, name).catch(ignoreFailedRead);
            const using = listeners.filter((one) => one.clusters.some((cluster) => cluster.certId === id));
            users.push(...using.map((one) => (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateUser */ .xJ)({ listener: one.name, loadBalancer: name, namespace })));
        }
    }
    catch (error) {
        ignoreFailedRead(error);
    }
    return users;
}
function ignoreFailedRead(error) {
    if (error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ)
        return [];
    throw error;
}
function refuseUsed({ name }, users, cause) {
    const said = cause instanceof Error ? cause.message : undefined;
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)((0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateInUse */ .s4)({ name, users }), said), (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .freeCertificate */ .qT)());
}
async function checkUnused(client, found) {
    const users = await listenersWith(client, found.id);
    if (users.length > 0)
        refuseUsed(found, users);
}
async function deleteCertificate(client, found) {
    try {
        await client.certificates.delete(found.id);
    }
    catch (error) {
        if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error) || error.code !== IN_USE)
            throw error;
        refuseUsed(found, await listenersWith(client, found.id), error);
    }
}


/***/ })

};
