export const id = 'manage-secret-key';
export const ids = ['manage-secret-key'];
export const modules = {

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageSecretKey: () => (/* binding */ manageSecretKey)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/file-kinds.js
var file_kinds = __webpack_require__(7930);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/storage/secret-keys.js

const keyTitle = (0,message/* message */.iU)({
    en: ({ key }) => `SSH key ${key}`,
    zh: ({ key }) => `SSH 密钥 ${key}`,
});
const keys = (0,message/* message */.iU)({ en: 'SSH keys', zh: 'SSH 密钥' });
const creatingKey = (0,message/* message */.iU)({ en: 'Creating the key', zh: '创建密钥' });
const deletingKey = (0,message/* message */.iU)({ en: 'Deleting the key', zh: '删除密钥' });
const keyFileIgnored = (0,message/* message */.iU)({
    en: 'key_file has an effect only for operation download; no file is written.',
    zh: 'key_file 仅在 operation 为 download 时有效；本次不写入任何文件。',
});
const keyWritten = (0,message/* message */.iU)({
    en: ({ title, file }) => `${title}: the private key was written to ${file}.`,
    zh: ({ title, file }) => `${title}：私钥已写入 ${file}。`,
});
const keyPlanned = (0,message/* message */.iU)({
    en: ({ title, file }) => `${title}: the private key would be written to ${file} (dry run: the key was not downloaded).`,
    zh: ({ title, file }) => `${title}：私钥将会写入 ${file}（试运行：未获取私钥）。`,
});
const inWorkspace = (0,message/* message */.iU)({
    en: 'key_file is inside the workspace, where a later step may commit or upload it. If you omit key_file, the key is written to RUNNER_TEMP.',
    zh: 'key_file 位于工作区内，后续步骤可能会将其提交或上传。如不填写 key_file，私钥写入 RUNNER_TEMP。',
});
const readByOthers = (0,message/* message */.iU)({
    en: 'The file system of key_file does not support file permissions: other users of this machine may be able to read the key.',
    zh: 'key_file 所在的文件系统不支持文件权限：本机的其他用户可能读取该私钥。',
});
const noDefaultFolder = (0,message/* message */.iU)({
    en: 'is required here, because RUNNER_TEMP is not set to a folder',
    zh: '在此必填，因为 RUNNER_TEMP 未指向任何目录',
});
const noSafeFolder = (0,message/* message */.iU)({
    en: 'is required here, because RUNNER_TEMP is inside the workspace',
    zh: '在此必填，因为 RUNNER_TEMP 位于工作区内',
});
const folderMoved = (0,message/* message */.iU)({
    en: 'must be a file in a folder that does not change during the step; this folder was replaced after the inputs were read',
    zh: '应为步骤运行期间不变的目录中的文件；读取输入之后，该目录已被替换',
});
const notWritable = (0,message/* message */.iU)({
    en: ({ code }) => `must be a writable file; this one cannot be written${code && ` (${code})`}`,
    zh: ({ code }) => `应为可写入的文件；当前文件无法写入${code && `（${code}）`}`,
});
const ofDefaultFile = (0,message/* message */.iU)({
    en: ({ problem }) => `${problem} (its default in RUNNER_TEMP)`,
    zh: ({ problem }) => `${problem}（RUNNER_TEMP 中的默认文件）`,
});
const keyFileEnd = {
    removed: (0,message/* message */.iU)({
        en: ({ file }) => `The private key was removed from ${file}.`,
        zh: ({ file }) => `已从 ${file} 移除私钥。`,
    }),
    gone: (0,message/* message */.iU)({
        en: ({ file }) => `The private key is no longer in ${file}, so there is nothing to remove.`,
        zh: ({ file }) => `${file} 中已没有私钥，无需移除。`,
    }),
    replaced: (0,message/* message */.iU)({
        en: ({ file }) => `${file} no longer contains the private key that this step wrote, so it was not removed.`,
        zh: ({ file }) => `${file} 中的内容已不是此步骤写入的私钥，因此没有移除。`,
    }),
};
const keyNotRemoved = (0,message/* message */.iU)({
    en: ({ file, code }) => `The private key in ${file} could not be removed${code && ` (${code})`}; remove it by hand.`,
    zh: ({ file, code }) => `无法移除 ${file} 中的私钥${code && `（${code}）`}。请手动移除。`,
});

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/contradiction.js
var contradiction = __webpack_require__(166);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/messages/github/files.js
var files = __webpack_require__(4532);
// EXTERNAL MODULE: ../../lib/src/github/files/opened-file.js
var opened_file = __webpack_require__(2086);
;// CONCATENATED MODULE: ../../lib/src/github/files/private-file.js




const FRESH = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const OWNER_ONLY = 0o600;
const private_file_crypto = () => process.getBuiltinModule('node:crypto');
class FolderMoved extends Error {
    name = 'FolderMoved';
}
function writePrivateFile(path, text) {
    const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${private_file_crypto().randomBytes(6).toString('hex')}`);
    const file = (0,external_node_fs_.openSync)(fresh, FRESH, OWNER_ONLY);
    try {
        let ownerOnly;
        try {
            if (!(0,opened_file/* isStillAt */.a)(file, fresh))
                throw new FolderMoved((0,files/* folderMoved */.S)({ folder: (0,external_node_path_.dirname)(path) }));
            ownerOnly = closeToOthers(file);
            (0,external_node_fs_.writeFileSync)(file, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(fresh, path);
        return ownerOnly;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        throw error;
    }
}
function closeToOthers(file) {
    try {
        (0,external_node_fs_.fchmodSync)(file, OWNER_ONLY);
    }
    catch {
    }
    return process.platform === 'win32' || ((0,external_node_fs_.fstatSync)(file).mode & 0o077) === 0;
}
function hashOf(text) {
    return private_file_crypto().createHash('sha256').update(text).digest('hex');
}
function removePrivateFile(path, hash) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return 'gone';
    if (!stat.isFile() || external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)) !== (0,external_node_path_.dirname)(path))
        return 'replaced';
    if (hashOf((0,external_node_fs_.readFileSync)(path, 'utf8')) !== hash)
        return 'replaced';
    (0,external_node_fs_.unlinkSync)(path);
    return 'removed';
}

// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-secret-key/key-file.js






function keyFileProblems(isProvided, env = process.env) {
    if (isProvided)
        return [];
    const why = unfit(env);
    return why === undefined ? [] : [{ input: 'key_file', message: why }];
}
function unfit({ RUNNER_TEMP, GITHUB_WORKSPACE }) {
    if (!RUNNER_TEMP || !(0,external_node_fs_.existsSync)(RUNNER_TEMP))
        return noDefaultFolder();
    const inside = GITHUB_WORKSPACE && (0,workspace_path/* isInside */.FK)((0,external_node_fs_.realpathSync)(RUNNER_TEMP), (0,external_node_fs_.realpathSync)(GITHUB_WORKSPACE));
    return inside ? noSafeFolder() : undefined;
}
function warnOfCheckout(file, step, env) {
    if (!(0,workspace_path/* isInside */.FK)(file, (0,external_node_fs_.realpathSync)(env.GITHUB_WORKSPACE || process.cwd())))
        return;
    step.log.warning(inWorkspace());
}
function keyFileFor(requested, keyName, step, env = process.env) {
    if (requested !== undefined) {
        warnOfCheckout(requested, step, env);
        return requested;
    }
    try {
        return (0,workspace_path/* parseTargetPath */.YO)(`${keyName.replace(/[^A-Za-z0-9._-]/g, '-')}.pem`, [env.RUNNER_TEMP ?? '']);
    }
    catch (problem) {
        if (!(problem instanceof input/* InputProblem */.S))
            throw problem;
        throw new input/* InputError */.d([{ input: 'key_file', message: ofDefaultFile({ problem: problem.message }) }]);
    }
}
function keyText(privateKey) {
    return `${privateKey.replace(/\r\n?/g, '\n').trim()}\n`;
}
function saveKey(file, text, { log }) {
    (0,secrets/* declareSecret */.tG)(text);
    try {
        if (!writePrivateFile(file, text))
            log.warning(readByOthers());
    }
    catch (error) {
        if (error instanceof FolderMoved)
            throw new input/* InputError */.d([{ input: 'key_file', message: folderMoved() }]);
        throw new input/* InputError */.d([{ input: 'key_file', message: notWritable({ code: codeOf(error) }) }]);
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
function saveForRemoval(step, file, text) {
    step.saveState('key_file', file);
    step.saveState('key_print', hashOf(text));
}
function removeSavedKey({ key_file, key_print }, { log }) {
    if (key_file === undefined || key_print === undefined)
        return;
    try {
        log.info(keyFileEnd[removePrivateFile(key_file, key_print)]({ file: key_file }));
    }
    catch (error) {
        log.warning(keyNotRemoved({ file: key_file, code: codeOf(error) }));
    }
}

;// CONCATENATED MODULE: ../../lib/src/actions/manage-secret-key.js










const outputsOf = (key) => key ? { key_id: key.id, key_name: key.name, fingerprint: key.fingerprint } : {};
const EITHER = ['key_name', 'key_id'];
function keyResource(client, id, name) {
    return {
        title: keyTitle({ key: id ?? name }),
        find: async () => {
            const all = await client.secretKeys.list();
            return all.find((one) => (id === undefined ? one.name === name : one.id === id));
        },
    };
}
const manageSecretKey = (0,action/* defineAction */.Q)({
    name: 'manage-secret-key',
    branding: { icon: 'key', color: 'green' },
    operations: ['createSecretKey', 'listSecretKeys', 'getPrivateKey', 'deleteSecretKey'],
    groups: [
        credentials/* account */.ct,
        waiting/* dryRun */.PA,
        (0,operation/* operations */.z)(['apply', 'download', 'delete', 'get', 'list'], {
            apply: ['key_name'],
            download: [EITHER],
            delete: [EITHER],
            get: [EITHER],
        }),
    ],
    inputs: { key_name: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA), key_id: (0,input_kinds/* integer */.nd)({ min: 1 }), key_file: (0,file_kinds/* target */.aC)({}) },
    outputs: ['key_id', 'key_name', 'fingerprint', 'key_file', 'keys'],
    rules: ({ operation }, isProvided) => [
        ...(0,contradiction/* idProblems */.o)(operation, 'apply', 'key_id', isProvided),
        ...(operation === 'download' ? keyFileProblems(isProvided('key_file')) : []),
    ],
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { requireAgreement } = await Promise.all(/* import() */[__webpack_require__.e('agreement'), __webpack_require__.e('contradictions')]).then(__webpack_require__.bind(__webpack_require__, 6708));
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ keys: await listResources(step, keys(), client.secretKeys.list()) });
        const { key_name = '', key_id, dry_run } = inputs;
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const key = requireAgreement(keyResource(client.until(options.deadlineAt), key_id, key_name), { key_id, key_name: inputs.key_name }, ({ name }) => name);
        if (inputs.operation === 'delete') {
            const send = (found) => client.secretKeys.delete(found.id);
            return step.set(outputsOf(await removeResource(step, key, { phase: deletingKey(), send }, options)));
        }
        if (inputs.operation === 'apply') {
            if (inputs.key_file !== undefined)
                step.log.warning(keyFileIgnored());
            const desired = {
                phase: creatingKey(),
                differences: (found) => found ? [] : [{ field: 'key_name', before: '', after: key_name }],
                create: () => client.secretKeys.create(key_name),
            };
            return step.set(outputsOf(await applyResource(step, key, desired, options)));
        }
        const found = await getResource(step, key);
        step.set(outputsOf(found));
        if (inputs.operation === 'get')
            return;
        const key_file = keyFileFor(inputs.key_file, found.name, step);
        if (!dry_run) {
            const text = keyText(await client.secretKeys.privateKey(found.id));
            if (inputs.key_file === undefined)
                saveForRemoval(step, key_file, text);
            saveKey(key_file, text, step);
        }
        const headline = (dry_run ? keyPlanned : keyWritten)({ title: key.title, file: key_file });
        step.report({ ...(dry_run ? { outcome: 'planned' } : {}), subject: key.title, headline });
        step.set({ key_file });
    },
    async post(saved, step) {
        removeSavedKey(saved, step);
    },
});


/***/ })

};
