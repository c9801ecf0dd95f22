export const id = 977;
export const ids = [977];
export const modules = {

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageCertificate: () => (/* binding */ manageCertificate)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/network/certificates.js
var certificates = __webpack_require__(3480);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/changes/network/certificate.js




const IN_USE = '4030410';
function certificateResource(client, { cert_id, cert_name }) {
    const is = (one) => (cert_id === undefined ? one.name === cert_name : one.id === cert_id);
    return {
        title: (0,certificates/* certificateTitle */.aJ)({ certificate: cert_name ?? cert_id }),
        find: async (deadlineAt) => (await client.until(deadlineAt).certificates.list()).find(is),
        mark: (found) => found.updatetime ?? '',
    };
}
function plainDigits(fingerprint) {
    return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase();
}
function differencesFrom(found, name, { fingerprint }) {
    const print = found?.fingerPrint ?? '';
    const differs = [
        { field: 'cert_name', before: found?.name ?? '', after: name ?? found?.name ?? '' },
        {
            field: 'finger_print',
            before: print,
            after: plainDigits(print) === plainDigits(fingerprint) ? print : fingerprint,
        },
    ];
    return differs.filter(({ before, after }) => before !== after);
}
function wantedCertificate(client, { cert_id, cert_name }, upload) {
    const { pubCert, priKey } = upload;
    const create = cert_id === undefined && cert_name !== undefined
        ? () => client.certificates.create({ name: cert_name, pubCert, priKey })
        : undefined;
    return {
        phase: (0,certificates/* storingCertificate */.kd)(),
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
            const listeners = await client.loadBalancers.listListeners(namespace, name).catch(ifAnswered);
            const using = listeners.filter((one) => one.clusters.some((cluster) => cluster.certId === id));
            users.push(...using.map((one) => (0,certificates/* certificateUser */.xJ)({ listener: one.name, loadBalancer: name, namespace })));
        }
    }
    catch (error) {
        ifAnswered(error);
    }
    return users;
}
function ifAnswered(error) {
    if (error instanceof errors/* FengchaoError */.kQ)
        return [];
    throw error;
}
function refuseUsed({ name }, users, cause) {
    const said = cause instanceof Error ? cause.message : undefined;
    return (0,engine_errors/* refuse */.TR)((0,message/* sentences */.hC)((0,certificates/* certificateInUse */.s4)({ name, users }), said), (0,certificates/* freeCertificate */.qT)());
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
        if (!(0,errors/* isApiError */.d7)(error) || error.code !== IN_USE)
            throw error;
        refuseUsed(found, await listenersWith(client, found.id), error);
    }
}

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/contradiction.js + 1 modules
var contradiction = __webpack_require__(6181);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
// EXTERNAL MODULE: ../../lib/src/client/clock.js
var clock = __webpack_require__(9654);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js + 5 modules
var parsers = __webpack_require__(2743);
// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-certificate/pem.js




const pem_crypto = () => process.getBuiltinModule('node:crypto');
function pemText(given, { workspace }) {
    const text = given.includes('-----BEGIN ') ? given.replaceAll('\\n', '\n') : fileText(given, workspace);
    (0,secrets/* declareSecret */.tG)(text);
    return text;
}
function fileText(path, workspace) {
    try {
        return (0,parsers/* parseWorkspaceFile */.P2)(path, workspace).read().toString('utf8');
    }
    catch (problem) {
        if (!(problem instanceof input/* InputProblem */.S))
            throw problem;
        throw new input/* InputProblem */.S((0,certificates/* notPem */.MP)());
    }
}
function blocksOf(text) {
    const found = text.matchAll(/^[ \t]*(-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \2-----)[ \t]*\r?$/gm);
    return [...found].map(([, block = '', label = '']) => ({ label, pem: `${block.replace(/\s*\r?\n\s*/g, '\n')}\n` }));
}
function certificateOf(pem, place) {
    try {
        return new (pem_crypto().X509Certificate)(pem);
    }
    catch {
        throw new input/* InputProblem */.S((0,certificates/* unreadableCertificate */.PN)({ place }));
    }
}
function parseCertificate(given, context) {
    const blocks = blocksOf(pemText(given, context)).filter(({ label }) => label === 'CERTIFICATE');
    const [leaf, ...chain] = blocks.map(({ pem }, i) => certificateOf(pem, i + 1));
    if (leaf === undefined)
        throw new input/* InputProblem */.S((0,certificates/* noCertificate */.X1)());
    return { pem: blocks.map(({ pem }) => pem).join(''), fingerprint: leaf.fingerprint, leaf, chain };
}
function parsePrivateKey(given, context) {
    const [block, ...others] = blocksOf(pemText(given, context)).filter(({ label }) => label.endsWith('PRIVATE KEY'));
    if (block === undefined)
        throw new input/* InputProblem */.S((0,certificates/* noKey */.Ns)());
    if (others.length > 0)
        throw new input/* InputProblem */.S((0,certificates/* severalKeys */.dN)({ count: others.length + 1 }));
    if (block.label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(block.pem)) {
        throw new input/* InputProblem */.S((0,certificates/* keyWithPassphrase */.QH)());
    }
    try {
        return { pem: block.pem, key: pem_crypto().createPrivateKey(block.pem) };
    }
    catch {
        throw new input/* InputProblem */.S((0,certificates/* unreadableKey */.j9)());
    }
}

;// CONCATENATED MODULE: ../../lib/src/actions/manage-certificate/inputs.js






const certificateInputs = {
    operation: (0,manage/* operation */.MQ)('apply', 'delete', 'get', 'list'),
    cert_name: (0,input_kinds/* text */.Qq)({
        description: 'Name of the certificate; a new one needs it, and with cert_id it becomes the new name.',
        ...service/* ANY_NAME */.dA,
    }),
    cert_id: (0,input_kinds/* text */.Qq)({
        description: 'Id of the certificate, instead of its name.',
        pattern: /[A-Za-z0-9-]{1,64}/,
        get takes() {
            return (0,certificates/* certificateIdForm */.pD)();
        },
    }),
    pub_cert: (0,input_kinds/* custom */.Ie)({
        kind: 'secret',
        description: 'The certificate, its chain after it: PEM text, or the path of a PEM file in the workspace.',
        orPath: true,
        parse: parseCertificate,
    }),
    pri_key: (0,input_kinds/* custom */.Ie)({
        kind: 'secret',
        description: 'Its private key without a passphrase: PEM text, or the path of a PEM file in the workspace.',
        orPath: true,
        parse: parsePrivateKey,
    }),
};
function notAfterOf({ leaf }) {
    return new Date(leaf.validTo).toISOString();
}
function pairProblems({ pub_cert, pri_key }, now) {
    const problems = [];
    if (pub_cert && Date.parse(pub_cert.leaf.validTo) <= now) {
        problems.push({ input: 'pub_cert', message: (0,certificates/* hasExpired */.oN)({ at: notAfterOf(pub_cert) }) });
    }
    if (pub_cert && pri_key && !pub_cert.leaf.checkPrivateKey(pri_key.key)) {
        const at = pub_cert.chain.findIndex((one) => one.checkPrivateKey(pri_key.key));
        problems.push(at < 0
            ? { input: 'pri_key', message: (0,certificates/* wrongKey */.PT)() }
            : { input: 'pub_cert', message: (0,certificates/* wrongOrder */.qV)({ place: at + 2 }) });
    }
    return problems;
}
function certificateProblems(values, given, now = clock/* systemClock */.m.now()) {
    const either = ['cert_name', 'cert_id'];
    const needs = { apply: [either, 'pub_cert', 'pri_key'], delete: [either], get: [either] };
    const pair = values.operation === 'apply' ? pairProblems(values, now) : [];
    return [...(0,manage/* missing */.LO)(values.operation, needs, given), ...pair];
}
function warnOfCertificate({ leaf, chain }, step) {
    const now = step.clock.now();
    if (Date.parse(leaf.validFrom) > now)
        step.log.warning((0,certificates/* notYetValid */.c2)({ from: new Date(leaf.validFrom).toISOString() }));
    chain.forEach((issuer, i) => {
        const place = i + 2;
        if (Date.parse(issuer.validTo) <= now)
            step.log.warning((0,certificates/* issuerExpired */.$y)({ place, at: new Date(issuer.validTo).toISOString() }));
        const issued = chain[i - 1] ?? leaf;
        if (!issued.checkIssued(issuer) || !issued.verify(issuer.publicKey))
            step.log.warning((0,certificates/* chainBroken */.Zx)({ place }));
    });
}

;// CONCATENATED MODULE: ../../lib/src/actions/manage-certificate.js







const outputsOf = (found) => found ? { cert_id: found.id, cert_name: found.name, finger_print: found.fingerPrint } : {};
const manageCertificate = (0,action/* defineAction */.Q)({
    name: 'manage-certificate',
    folder: 'actions/manage-certificate',
    title: 'Fengchao: manage a certificate',
    description: 'Uploads a certificate or renews it in place, so that listeners keep it; deletes, reads or lists.',
    branding: { icon: 'lock', color: 'green' },
    operations: ['createCertificate', 'listCertificates', 'updateCertificate', 'deleteCertificate'],
    inputs: { ...credentials/* common */.sh, ...manage/* dryRun */.PA, ...certificateInputs },
    outputs: {
        cert_id: 'Id of the certificate, for the certId of manage-listener; a renewal keeps it.',
        cert_name: 'Its name.',
        finger_print: 'Its SHA-1 fingerprint.',
        not_after: 'When it ends, as an ISO 8601 time, for operation apply; the API does not tell it of others.',
        certificates: 'All certificates as a JSON list, for operation list.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...certificateProblems(values, given)],
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        if (inputs.operation === 'list') {
            return { certificates: await (0,manage/* listed */.KE)(step, (0,certificates/* certificates */.$H)(), client.certificates.list()), operation: 'read' };
        }
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        const { cert_id, cert_name } = inputs;
        const either = certificateResource(client, inputs);
        const certificate = inputs.operation === 'apply' ? either : (0,contradiction/* agreeing */.H)(either, { cert_id, cert_name }, ({ name }) => name);
        if (inputs.operation === 'get') {
            return { ...outputsOf(await (0,manage/* got */.Lt)(step, certificate, options.deadlineAt)), operation: 'read' };
        }
        if (inputs.operation === 'delete') {
            const there = inputs.dry_run ? await certificate.find(options.deadlineAt) : undefined;
            if (there)
                await checkUnused(client, there);
            const send = (found) => deleteCertificate(client, found);
            const { found, operation } = await (0,manage/* deleted */.KF)(step, certificate, { phase: (0,certificates/* deletingCertificate */.Uh)(), send }, options);
            return { ...outputsOf(found), operation };
        }
        const { pub_cert, pri_key } = inputs;
        if (!pub_cert || !pri_key)
            throw new TypeError('The rules of the inputs let no certificate through.');
        warnOfCertificate(pub_cert, step);
        const asked = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) };
        step.set({ ...asked, cert_name });
        const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint };
        const { found, operation } = await (0,manage/* applied */.Ic)(step, certificate, wantedCertificate(client, inputs, upload), options);
        return { ...outputsOf(found), ...asked, operation };
    },
});


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

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ agreeing),
  o: () => (/* binding */ idProblems)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/step/contradictions.js

const idAndName = (0,message/* message */.iU)({
    en: ({ idInput, id, nameInput, name, found }) => `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
    zh: ({ idInput, id, nameInput, name, found }) => `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
});
const giveOneOf = (0,message/* message */.iU)({
    en: ({ idInput, nameInput }) => `Give ${idInput} or ${nameInput}, not both.`,
    zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
});
const idOfNew = (0,message/* message */.iU)({
    en: ({ operation }) => `cannot be combined with operation ${operation}: the platform chooses the id of a new resource`,
    zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
});

;// CONCATENATED MODULE: ../../lib/src/step/inputs/contradiction.js


function agreeing(resource, inputs, nameOf) {
    const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs);
    if (id === undefined || name === undefined)
        return resource;
    const find = async (deadlineAt) => {
        const thing = await resource.find(deadlineAt);
        const found = thing === undefined ? name : nameOf(thing);
        if (found === name)
            return thing;
        const facts = { idInput, id, nameInput, name: String(name), found: String(found) };
        return (0,errors/* refuse */.TR)(idAndName(facts), giveOneOf({ idInput, nameInput }));
    };
    return { ...resource, find };
}
function idProblems(operation, making, input, given) {
    return operation === making && given(input) ? [{ input, message: idOfNew({ operation }) }] : [];
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs),
  gx: () => (/* binding */ serviceProblems),
  Zm: () => (/* binding */ tellService)
});

// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/service-naming.js

const serviceInputProblems = {
    required: (0,message/* message */.iU)({
        en: 'is required, unless namespace and service_name are given',
        zh: '必填；也可以改为填写 namespace 和 service_name',
    }),
    nameToo: (0,message/* message */.iU)({
        en: 'is required if namespace is given without service_id',
        zh: '在填写 namespace 而未填写 service_id 时必填',
    }),
    namespaceToo: (0,message/* message */.iU)({
        en: 'is required if service_name is given without service_id',
        zh: '在填写 service_name 而未填写 service_id 时必填',
    }),
};
const serviceEnded = {
    changed: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Completed and verified.`,
        zh: ({ service, aim }) => `${service}：${aim}。已完成并验证。`,
    }),
    unchanged: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Already up to date, nothing to do.`,
        zh: ({ service, aim }) => `${service}：${aim}。已是最新，无需变更。`,
    }),
    planned: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Dry run: this would change; nothing was sent.`,
        zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
    }),
    started: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Sent; the step did not wait for it to finish.`,
        zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
    }),
};

// EXTERNAL MODULE: ../../lib/src/messages/step/name-forms.js
var name_forms = __webpack_require__(9793);
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/service.js







const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: name_forms/* nameForms */.P.any };
const service_service = {
    service_id: (0,input_kinds/* integer */.nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,input_kinds/* text */.Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: serviceInputProblems.nameToo() }];
    if (given('service_name'))
        return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }];
    return [{ input: 'service_id', message: serviceInputProblems.required() }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined) {
        if (namespace !== undefined || service_name !== undefined)
            await (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 3303))).needSame(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,names/* findServiceId */.GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (told)
            return;
        told = true;
        step.tell({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspension */.EH)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function tellService(step, result, aim) {
    const title = (0,service/* serviceTitle */._B)(result.after);
    const headline = serviceEnded[result.outcome]({ service: title, aim });
    (0,report/* tellEnding */.L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);

function waiting(timeout) {
    return {
        wait: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true, guards: true }),
        timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
            guards: true,
        }),
        dry_run: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
            guards: true,
        }),
    };
}
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ applied),
  KF: () => (/* binding */ deleted),
  wW: () => (/* binding */ directOptions),
  PA: () => (/* binding */ dryRun),
  Lt: () => (/* binding */ got),
  KE: () => (/* binding */ listed),
  LO: () => (/* binding */ missing),
  MQ: () => (/* binding */ operation),
  LF: () => (/* binding */ read),
  JV: () => (/* binding */ tellManaged)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/operations.js

const requiredFor = (0,message/* message */.iU)({
    en: ({ operation, others }) => `is required for operation ${operation}${others.length > 0 ? `, unless ${others.join(' or ')} is given` : ''}`,
    zh: ({ operation, others }) => `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
});

;// CONCATENATED MODULE: ../../lib/src/step/operations/manage.js


function operation(first, ...others) {
    return (0,input_kinds/* choice */.Yq)({
        description: 'What to do.',
        allowed: [first, ...others],
        default: first,
        guards: true,
        refuseEmpty: true,
    });
}
const dryRun = {
    dry_run: (0,input_kinds/* boolean */.zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
        guards: true,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        return [{ input: first, message: requiredFor({ operation: chosen, others: names.slice(1) }) }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const machinery = () => __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 2450));
async function tellManaged(step, title, result, done) {
    const { tellManaged: tell } = await machinery();
    tell(step, title, result, done);
}
async function applied(step, resource, wanted, options) {
    return (await machinery()).applied(step, resource, wanted, options);
}
async function deleted(step, resource, how, options) {
    return (await machinery()).deleted(step, resource, how, options);
}
async function read(step, resource, deadlineAt) {
    return (await machinery()).read(step, resource, deadlineAt);
}
async function got(step, resource, deadlineAt) {
    return (await machinery()).got(step, resource, deadlineAt);
}
async function listed(step, noun, items) {
    return (await machinery()).listed(step, noun, items);
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
