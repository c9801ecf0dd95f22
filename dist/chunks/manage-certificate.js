export const id = 'manage-certificate';
export const ids = ['manage-certificate'];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageCertificate: () => (/* binding */ manageCertificate)
});

// EXTERNAL MODULE: ../../lib/src/messages/network/certificates.js
var certificates = __webpack_require__(3480);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/client/clock.js
var clock = __webpack_require__(9654);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
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
        return (0,workspace_path/* parseWorkspaceFile */.P2)(path, workspace).read().toString('utf8');
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






const EITHER = ['cert_name', 'cert_id'];
const certificateOperations = (0,operation/* operations */.z)(['apply', 'delete', 'get', 'list'], {
    apply: [EITHER, 'pub_cert', 'pri_key'],
    delete: [EITHER],
    get: [EITHER],
});
const certificateInputs = {
    cert_name: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA),
    cert_id: (0,input_kinds/* text */.Qq)({ pattern: /[A-Za-z0-9-]{1,64}/, takes: certificates/* certificateIdForm */.pD }),
    pub_cert: (0,input_kinds/* custom */.Ie)({ kind: 'secret', orPath: true, parse: parseCertificate }),
    pri_key: (0,input_kinds/* custom */.Ie)({ kind: 'secret', orPath: true, parse: parsePrivateKey }),
};
function notAfterOf({ leaf }) {
    return new Date(leaf.validTo).toISOString();
}
function pairProblems({ operation, pub_cert, pri_key }, now = clock/* systemClock */.m.now()) {
    if (operation !== 'apply')
        return [];
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
function warnAboutCertificate({ leaf, chain }, step) {
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
    branding: { icon: 'lock', color: 'green' },
    operations: ['createCertificate', 'listCertificates', 'updateCertificate', 'deleteCertificate'],
    groups: [credentials/* account */.ct, waiting/* dryRun */.PA, certificateOperations],
    inputs: certificateInputs,
    outputs: ['cert_id', 'cert_name', 'finger_print', 'not_after', 'certificates'],
    rules: (values) => pairProblems(values),
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { requireAgreement } = await Promise.all(/* import() */[__webpack_require__.e('agreement'), __webpack_require__.e('contradictions')]).then(__webpack_require__.bind(__webpack_require__, 6708));
        const { certificateResource, checkUnused, deleteCertificate, desiredCertificate } = await Promise.all(/* import() */[__webpack_require__.e('certificate')]).then(__webpack_require__.bind(__webpack_require__, 8058));
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ certificates: await listResources(step, (0,certificates/* certificates */.$H)(), client.certificates.list()) });
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const { cert_id, cert_name, pub_cert, pri_key } = inputs;
        const either = certificateResource(client.until(options.deadlineAt), inputs);
        const certificate = inputs.operation === 'apply' ? either : requireAgreement(either, { cert_id, cert_name }, ({ name }) => name);
        if (inputs.operation === 'get')
            return step.set(outputsOf(await getResource(step, certificate)));
        if (inputs.operation === 'delete') {
            const found = inputs.dry_run ? await certificate.find() : undefined;
            if (found)
                await checkUnused(client, found);
            const removal = {
                phase: (0,certificates/* deletingCertificate */.Uh)(),
                send: (found) => deleteCertificate(client, found),
            };
            return step.set(outputsOf(await removeResource(step, certificate, removal, options)));
        }
        if (!pub_cert || !pri_key)
            throw new TypeError('The rules of the inputs let no certificate through.');
        warnAboutCertificate(pub_cert, step);
        const uploaded = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) };
        step.set({ ...uploaded, cert_name });
        const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint };
        const found = await applyResource(step, certificate, desiredCertificate(client, inputs, upload), options);
        step.set({ ...outputsOf(found), ...uploaded });
    },
});


/***/ })

};
