export const id = 'manage-certificate';
export const ids = ['manage-certificate'];
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
        fingerprint: (found) => found.updatetime ?? '',
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
function desiredCertificate(client, { cert_id, cert_name }, upload) {
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
            return { certificates: await (0,manage/* listResources */.U2)(step, (0,certificates/* certificates */.$H)(), client.certificates.list()), operation: 'read' };
        }
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        const { cert_id, cert_name } = inputs;
        const either = certificateResource(client, inputs);
        const certificate = inputs.operation === 'apply' ? either : (0,contradiction/* requireAgreement */.O)(either, { cert_id, cert_name }, ({ name }) => name);
        if (inputs.operation === 'get') {
            return { ...outputsOf(await (0,manage/* getResource */.hZ)(step, certificate, options.deadlineAt)), operation: 'read' };
        }
        if (inputs.operation === 'delete') {
            const there = inputs.dry_run ? await certificate.find(options.deadlineAt) : undefined;
            if (there)
                await checkUnused(client, there);
            const send = (found) => deleteCertificate(client, found);
            const { found, operation } = await (0,manage/* removeResource */.ls)(step, certificate, { phase: (0,certificates/* deletingCertificate */.Uh)(), send }, options);
            return { ...outputsOf(found), operation };
        }
        const { pub_cert, pri_key } = inputs;
        if (!pub_cert || !pri_key)
            throw new TypeError('The rules of the inputs let no certificate through.');
        warnAboutCertificate(pub_cert, step);
        const asked = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) };
        step.set({ ...asked, cert_name });
        const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint };
        const { found, operation } = await (0,manage/* applyResource */.NT)(step, certificate, desiredCertificate(client, inputs, upload), options);
        return { ...outputsOf(found), ...asked, operation };
    },
});


/***/ })

};
