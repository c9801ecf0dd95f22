export const id = 'certificates';
export const ids = ['certificates'];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ certificates),
/* harmony export */   $y: () => (/* binding */ issuerExpired),
/* harmony export */   MP: () => (/* binding */ notPem),
/* harmony export */   Ns: () => (/* binding */ noKey),
/* harmony export */   PN: () => (/* binding */ unreadableCertificate),
/* harmony export */   PT: () => (/* binding */ wrongKey),
/* harmony export */   QH: () => (/* binding */ keyWithPassphrase),
/* harmony export */   S3: () => (/* binding */ uploadFirst),
/* harmony export */   Uh: () => (/* binding */ deletingCertificate),
/* harmony export */   X1: () => (/* binding */ noCertificate),
/* harmony export */   Zx: () => (/* binding */ chainBroken),
/* harmony export */   aJ: () => (/* binding */ certificateTitle),
/* harmony export */   c2: () => (/* binding */ notYetValid),
/* harmony export */   dN: () => (/* binding */ severalKeys),
/* harmony export */   gX: () => (/* binding */ noSuchCertificate),
/* harmony export */   j9: () => (/* binding */ unreadableKey),
/* harmony export */   kd: () => (/* binding */ storingCertificate),
/* harmony export */   oN: () => (/* binding */ hasExpired),
/* harmony export */   pD: () => (/* binding */ certificateIdForm),
/* harmony export */   qT: () => (/* binding */ freeCertificate),
/* harmony export */   qV: () => (/* binding */ wrongOrder),
/* harmony export */   s4: () => (/* binding */ certificateInUse),
/* harmony export */   xJ: () => (/* binding */ certificateUser)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const certificateTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ certificate }) => `Certificate ${certificate}`,
    zh: ({ certificate }) => `证书 ${certificate}`,
});
const certificates = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'certificates', zh: '证书' });
const storingCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Storing the certificate', zh: '保存证书' });
const deletingCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the certificate', zh: '删除证书' });
const certificateUser = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ listener, loadBalancer, namespace }) => `listener ${listener} of load balancer ${loadBalancer} in namespace ${namespace}`,
    zh: ({ listener, loadBalancer, namespace }) => `命名空间 ${namespace} 中负载均衡 ${loadBalancer} 的监听 ${listener}`,
});
const certificateInUse = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, users }) => `Certificate ${name} is in use by ${users.length > 0 ? users.join(', ') : 'a listener'}, and the platform does not delete a certificate in use.`,
    zh: ({ name, users }) => `证书 ${name} 正在被${users.length > 0 ? users.join('、') : '监听'}使用，平台不会删除使用中的证书。`,
});
const freeCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Give the listener another certificate with manage-listener, or delete it, then delete the certificate.',
    zh: '请先用 manage-listener 为该监听更换证书或删除该监听，再删除证书。',
});
const noSuchCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ certificate, names }) => `There is no certificate "${certificate}". Available: ${names.join(', ') || 'none'}.`,
    zh: ({ certificate, names }) => `没有证书“${certificate}”。${names.length > 0 ? `现有证书：${names.join('、')}` : '当前账号没有证书'}。`,
});
const uploadFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Upload it first, or give its id as certId.',
    zh: '请先上传，或将其 id 填入 certId。',
});
const notYetValid = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ from }) => `The certificate is not valid before ${from}.`,
    zh: ({ from }) => `证书在 ${from} 之前无效。`,
});
const issuerExpired = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place, at }) => `Certificate ${place} in pub_cert expired on ${at}.`,
    zh: ({ place, at }) => `pub_cert 中第 ${place} 个证书已于 ${at} 过期。`,
});
const chainBroken = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `Certificate ${place} in pub_cert did not issue the certificate before it, so clients may not trust the chain.`,
    zh: ({ place }) => `pub_cert 中第 ${place} 个证书并未签发它前面的证书，客户端可能不信任该证书链。`,
});
const hasExpired = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ at }) => `must be a certificate that has not expired; this one expired on ${at}`,
    zh: ({ at }) => `应为未过期的证书；当前证书已于 ${at} 过期`,
});
const wrongKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be the private key of the certificate in pub_cert; this key does not match',
    zh: '应为 pub_cert 中证书的私钥；当前私钥与其不匹配',
});
const wrongOrder = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `must start with the certificate that matches pri_key; it is at position ${place}`,
    zh: ({ place }) => `须把与 pri_key 对应的证书放在最前；它现在位于第 ${place} 个`,
});
const certificateIdForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the id of a certificate such as 7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
    zh: '证书的 id，例如 7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
});
const notPem = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be PEM text that starts with its -----BEGIN line, or the path of a PEM file of at most 1 MiB in the workspace; the value is neither',
    zh: '应为从 -----BEGIN 行开始的 PEM 文本，或工作区内不超过 1 MiB 的 PEM 文件的路径；当前内容两者都不是',
});
const unreadableCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `must contain only readable certificates; certificate ${place} cannot be read`,
    zh: ({ place }) => `应为可解析的证书；第 ${place} 个无法解析`,
});
const noCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be PEM text that contains a certificate, from -----BEGIN CERTIFICATE----- to its -----END line',
    zh: '应为包含证书的 PEM，证书从 -----BEGIN CERTIFICATE----- 到其 -----END 行',
});
const noKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be PEM text that contains a private key', zh: '应为包含私钥的 PEM' });
const severalKeys = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `must contain one private key; got ${count}`,
    zh: ({ count }) => `只能包含一个私钥；当前有 ${count} 个`,
});
const keyWithPassphrase = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a private key without a passphrase, because the platform cannot decrypt it; "openssl pkey -in KEY -out PLAIN" removes the passphrase',
    zh: '应为不带口令的私钥，因为平台无法解密；可用“openssl pkey -in KEY -out PLAIN”去除口令',
});
const unreadableKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a readable private key: PKCS#8, PKCS#1 or SEC 1',
    zh: '应为可解析的私钥：PKCS#8、PKCS#1 或 SEC 1',
});


/***/ })

};
