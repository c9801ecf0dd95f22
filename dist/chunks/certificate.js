export const id = 'certificate';
export const ids = ['certificate'];
export const modules = {

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ keyNotRemoved),
/* harmony export */   GZ: () => (/* binding */ notWritable),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   JX: () => (/* binding */ noDefaultFolder),
/* harmony export */   RT: () => (/* binding */ noSafeFolder),
/* harmony export */   Sc: () => (/* binding */ folderMoved),
/* harmony export */   Wu: () => (/* binding */ keyFileIgnored),
/* harmony export */   b5: () => (/* binding */ creatingKey),
/* harmony export */   lD: () => (/* binding */ ofDefaultFile),
/* harmony export */   n8: () => (/* binding */ keyFileEnd),
/* harmony export */   sw: () => (/* binding */ keyPlanned),
/* harmony export */   tp: () => (/* binding */ readByOthers),
/* harmony export */   vc: () => (/* binding */ keyWritten),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yg: () => (/* binding */ deletingKey)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const keyTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ key }) => `SSH key ${key}`,
    zh: ({ key }) => `SSH 密钥 ${key}`,
});
const keys = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'SSH keys', zh: 'SSH 密钥' });
const creatingKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Creating the key', zh: '创建密钥' });
const deletingKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the key', zh: '删除密钥' });
const keyFileIgnored = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'key_file has an effect only for operation download; no file is written.',
    zh: 'key_file 仅在 operation 为 download 时有效；本次不写入任何文件。',
});
const keyWritten = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title, file }) => `${title}: the private key was written to ${file}.`,
    zh: ({ title, file }) => `${title}：私钥已写入 ${file}。`,
});
const keyPlanned = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title, file }) => `${title}: the private key would be written to ${file} (dry run: the key was not downloaded).`,
    zh: ({ title, file }) => `${title}：私钥将会写入 ${file}（试运行：未获取私钥）。`,
});
const inWorkspace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'key_file is inside the workspace, where a later step may commit or upload it. If you omit key_file, the key is written to RUNNER_TEMP.',
    zh: 'key_file 位于工作区内，后续步骤可能会将其提交或上传。如不填写 key_file，私钥写入 RUNNER_TEMP。',
});
const readByOthers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The file system of key_file does not support file permissions: other users of this machine may be able to read the key.',
    zh: 'key_file 所在的文件系统不支持文件权限：本机的其他用户可能读取该私钥。',
});
const noDefaultFolder = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'is required here, because RUNNER_TEMP is not set to a folder',
    zh: '在此必填，因为 RUNNER_TEMP 未指向任何目录',
});
const noSafeFolder = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'is required here, because RUNNER_TEMP is inside the workspace',
    zh: '在此必填，因为 RUNNER_TEMP 位于工作区内',
});
const folderMoved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a file in a folder that does not change during the step; this folder was replaced after the inputs were read',
    zh: '应为步骤运行期间不变的目录中的文件；读取输入之后，该目录已被替换',
});
const notWritable = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ code }) => `must be a writable file; this one cannot be written${code && ` (${code})`}`,
    zh: ({ code }) => `应为可写入的文件；当前文件无法写入${code && `（${code}）`}`,
});
const ofDefaultFile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problem }) => `${problem} (its default in RUNNER_TEMP)`,
    zh: ({ problem }) => `${problem}（RUNNER_TEMP 中的默认文件）`,
});
const keyFileEnd = {
    removed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file }) => `The private key was removed from ${file}.`,
        zh: ({ file }) => `已从 ${file} 移除私钥。`,
    }),
    gone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file }) => `The private key is no longer in ${file}, so there is nothing to remove.`,
        zh: ({ file }) => `${file} 中已没有私钥，无需移除。`,
    }),
    replaced: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file }) => `${file} no longer contains the private key that this step wrote, so it was not removed.`,
        zh: ({ file }) => `${file} 中的内容已不是此步骤写入的私钥，因此没有移除。`,
    }),
};
const keyNotRemoved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, code }) => `The private key in ${file} could not be removed${code && ` (${code})`}; remove it by hand.`,
    zh: ({ file, code }) => `无法移除 ${file} 中的私钥${code && `（${code}）`}。请手动移除。`,
});


/***/ }),

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
