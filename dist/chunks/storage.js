export const id = 'storage';
export const ids = ['storage'];
export const modules = {

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _graph_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);


const WIDTH = 8;
async function readEnvironment(api, name, options = {}) {
    const [inNamespace, loadBalancers, certificates, secretKeys, volumes, repositories, ips] = await Promise.all([
        readServices(api, name),
        readLoadBalancers(api, name),
        api.certificates.list(),
        api.secretKeys.list(),
        Array.fromAsync(api.volumes.list()),
        Array.fromAsync(api.images.list()),
        options.ips === true ? Array.fromAsync(api.ips.list()) : [],
    ]);
    return { ...inNamespace, loadBalancers, certificates, secretKeys, volumes, repositories, ips };
}
async function readServices(api, name) {
    const namespaces = await api.namespaces.list();
    const namespace = namespaces.find((one) => one.namespace === name);
    const listed = namespace ? await Array.fromAsync(api.services.list(namespace.id)) : [];
    const found = await (0,_graph_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .runInParallel */ .I)(listed, WIDTH, ({ id }) => (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(api.services.get(id)));
    return { namespaces, namespace, services: found.filter((one) => one !== undefined) };
}
async function readLoadBalancers(api, name) {
    const all = await Array.fromAsync(api.loadBalancers.list());
    const own = all.filter(({ namespace }) => namespace === undefined || namespace === name);
    const found = await (0,_graph_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .runInParallel */ .I)(own, WIDTH, (one) => withListeners(api, name, one));
    return found.filter((one) => one !== undefined);
}
async function withListeners(api, name, loadBalancer) {
    const listeners = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(api.loadBalancers.listListeners(name, loadBalancer.name));
    return listeners && { ...loadBalancer, listeners };
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
function pathOf(...parts) {
    return parts.join('\n');
}
function lineOf(environment, ...parts) {
    for (let length = parts.length; length > 0; length -= 1) {
        const place = environment.places.get(pathOf(...parts.slice(0, length)));
        if (place !== undefined)
            return place.line;
    }
    return undefined;
}
function holdsSecret(environment, ...parts) {
    const path = pathOf(...parts);
    return [...environment.places].some(([at, { secret }]) => secret && (at === path || at.startsWith(`${path}\n`)));
}


/***/ }),

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


/***/ }),

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ mountForm),
/* harmony export */   By: () => (/* binding */ doubtfulSize),
/* harmony export */   K4: () => (/* binding */ noVolumeOfThisId),
/* harmony export */   MP: () => (/* binding */ askForMore),
/* harmony export */   OS: () => (/* binding */ attachedCannotBeDeleted),
/* harmony export */   Pb: () => (/* binding */ mountedTwice),
/* harmony export */   SA: () => (/* binding */ sizeIsMultiple),
/* harmony export */   TB: () => (/* binding */ attachedCannotGrow),
/* harmony export */   YW: () => (/* binding */ detachAdvice),
/* harmony export */   Z4: () => (/* binding */ waitingForVolume),
/* harmony export */   bJ: () => (/* binding */ deleteAndCreateAgain),
/* harmony export */   b_: () => (/* binding */ deletingVolume),
/* harmony export */   dR: () => (/* binding */ volumeOnlyGrows),
/* harmony export */   f4: () => (/* binding */ volumeTitle),
/* harmony export */   gU: () => (/* binding */ lookInConsole),
/* harmony export */   hq: () => (/* binding */ volumeNeverCreated),
/* harmony export */   jW: () => (/* binding */ volumeFailureAdvice),
/* harmony export */   lL: () => (/* binding */ createVolumeFirst),
/* harmony export */   my: () => (/* binding */ checkVolumeId),
/* harmony export */   on: () => (/* binding */ volumes),
/* harmony export */   oq: () => (/* binding */ volumeNameForm),
/* harmony export */   pq: () => (/* binding */ volumeFailedBefore),
/* harmony export */   zO: () => (/* binding */ noSuchVolume)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const volumeTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume }) => `Volume ${volume}`,
    zh: ({ volume }) => `云硬盘 ${volume}`,
});
const volumes = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'volumes', zh: '云硬盘' });
const waitingForVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the volume', zh: '等待云硬盘' });
const deletingVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the volume', zh: '删除云硬盘' });
const attachedTo = {
    en: ({ name, id, service, places, status }) => `Volume ${name} (${id}) is attached to ${service ? `service ${service}` : 'a service of this account'}${places.length > 0 ? ` at ${places.join(', ')}` : ''} (status "${status}")`,
    zh: ({ name, id, service, places, status }) => `云硬盘 ${name} (${id}) 已挂载到${service ? `服务 ${service}` : '当前账号的某个服务'}${places.length > 0 ? `（路径 ${places.join('、')}）` : ''}（状态“${status}”）`,
};
const attachedCannotGrow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot grow an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法对已挂载的云硬盘扩容。`,
});
const attachedCannotBeDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot delete an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法删除已挂载的云硬盘。`,
});
const detachAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A volume is detached only when its service is deleted: delete the service (delete-service), run this step again, and then create the service again with the volume.',
    zh: '只有删除服务才能卸载云硬盘：请先删除该服务（delete-service），再重新运行此步骤，然后带上该云硬盘重新创建服务。',
});
const volumeNeverCreated = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, status }) => `Volume ${name} (${id}) could not be created (status "${status}"), so it cannot be used or grown.`,
    zh: ({ name, id, status }) => `云硬盘 ${name} (${id}) 创建失败（状态“${status}”），无法使用或扩容。`,
});
const deleteAndCreateAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Delete it (operation: delete) and apply it again.',
    zh: '请先删除（operation: delete），再重新 apply。',
});
const volumeOnlyGrows = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, requested }) => `Volume ${name} (${id}) has ${size} GB, more than the requested ${requested} GB, and a volume cannot be shrunk.`,
    zh: ({ name, id, size, requested }) => `云硬盘 ${name} (${id}) 为 ${size} GB，大于所请求的 ${requested} GB，而云硬盘无法缩容。`,
});
const askForMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `Request at least ${size} GB, or create a smaller volume under another name and move the data.`,
    zh: ({ size }) => `请至少请求 ${size} GB，或以其他名称创建较小的云硬盘并迁移数据。`,
});
const volumeFailedBefore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, status }) => `Volume ${name} (${id}) already has ${size} GB, but its last operation ended with the status "${status}", and the API has no operation that would repair it.`,
    zh: ({ name, id, size, status }) => `云硬盘 ${name} (${id}) 已是 ${size} GB，但其上一次操作以状态“${status}”结束，而 API 没有可以修复它的操作。`,
});
const lookInConsole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the volume in the console (https://c.163.com/dashboard).',
    zh: '请在控制台（https://c.163.com/dashboard）查看该云硬盘。',
});
const noVolumeOfThisId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `There is no volume with the id ${id}, and the platform chooses the id of a new volume.`,
    zh: ({ id }) => `不存在 id 为 ${id} 的云硬盘，而新云硬盘的 id 由平台分配。`,
});
const checkVolumeId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the input volume_id, or give volume_name alone to create a volume.',
    zh: '请检查输入 volume_id，或只填 volume_name 来创建云硬盘。',
});
const volumeFailureAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the volume in the console (https://c.163.com/dashboard). A volume that could not be created must be deleted (operation: delete) before you apply it again.',
    zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该云硬盘。创建失败的云硬盘须先删除（operation: delete），再重新 apply。',
});
const volumeNameForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: '1 to 32 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
    zh: '1 到 32 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
});
const sizeIsMultiple = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ step, near, size }) => `must be a multiple of ${step}, such as ${near}; got ${size}`,
    zh: ({ step, near, size }) => `应为 ${step} 的倍数，例如 ${near}，实际为 ${size}`,
});
const doubtfulSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API reference contradicts itself about 1000 GB. If the platform rejects this size, use 990.',
    zh: 'API 文档对 1000 GB 的说法自相矛盾。如果平台拒绝该容量，请改用 990。',
});
const mountForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ given }) => `must be the id or name of a volume and its mount path, such as data:/var/lib/data; got ${given}`,
    zh: ({ given }) => `应为云硬盘的 id 或名称加挂载路径，例如 data:/var/lib/data，实际为 ${given}`,
});
const noSuchVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, names }) => `There is no volume "${volume}". Available: ${names.join(', ') || 'none'}.`,
    zh: ({ volume, names }) => `没有云硬盘“${volume}”。${names.length > 0 ? `现有云硬盘：${names.join('、')}` : '当前账号没有云硬盘'}。`,
});
const createVolumeFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create it first with manage-volume.',
    zh: '请先用 manage-volume 创建。',
});
const mountedTwice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, id }) => `Volume ${volume} (${id}) appears twice, but a volume can be mounted only once.`,
    zh: ({ volume, id }) => `云硬盘 ${volume} (${id}) 出现了两次，而一个云硬盘只能挂载一次。`,
});


/***/ })

};
