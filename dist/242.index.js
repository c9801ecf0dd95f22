export const id = 242;
export const ids = [242];
export const modules = {

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageSecretKey: () => (/* binding */ manageSecretKey)
});

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
// EXTERNAL MODULE: ../../lib/src/step/inputs/contradiction.js + 1 modules
var contradiction = __webpack_require__(6181);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
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
function printOf(text) {
    return private_file_crypto().createHash('sha256').update(text).digest('hex');
}
function removePrivateFile(path, print) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return 'gone';
    if (!stat.isFile() || external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)) !== (0,external_node_path_.dirname)(path))
        return 'replaced';
    if (printOf((0,external_node_fs_.readFileSync)(path, 'utf8')) !== print)
        return 'replaced';
    (0,external_node_fs_.unlinkSync)(path);
    return 'removed';
}

// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js + 5 modules
var parsers = __webpack_require__(2743);
// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-secret-key/key-file.js








const keyFile = {
    key_file: (0,input_kinds/* target */.aC)({
        description: 'For operation download: the file that gets the private key, readable by its owner alone; in RUNNER_TEMP or the workspace.',
        runtimeDefault: 'a file in RUNNER_TEMP that is named after the key, removed when the job ends',
    }),
};
function keyFileProblems(given, env = process.env) {
    if (given)
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
function keyFileFor(asked, keyName, step, env = process.env) {
    if (asked !== undefined) {
        warnOfCheckout(asked, step, env);
        return asked;
    }
    try {
        return (0,parsers/* parseTargetPath */.YO)(`${keyName.replace(/[^A-Za-z0-9._-]/g, '-')}.pem`, [env.RUNNER_TEMP ?? '']);
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
function keepForRemoval(step, file, text) {
    step.keep('key_file', file);
    step.keep('key_print', printOf(text));
}
function removeKept({ key_file, key_print }, { log }) {
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
const either = ['key_name', 'key_id'];
const manageSecretKey = (0,action/* defineAction */.Q)({
    name: 'manage-secret-key',
    folder: 'actions/manage-secret-key',
    title: 'Fengchao: manage an SSH key',
    description: 'Makes an SSH key where it is missing, saves its private half for its owner alone, deletes, reads or lists.',
    branding: { icon: 'key', color: 'green' },
    operations: ['createSecretKey', 'listSecretKeys', 'getPrivateKey', 'deleteSecretKey'],
    inputs: {
        ...credentials/* common */.sh,
        ...manage/* dryRun */.PA,
        operation: (0,manage/* operation */.MQ)('apply', 'download', 'delete', 'get', 'list'),
        key_name: (0,input_kinds/* text */.Qq)({ description: 'Name of the key; operation apply makes it under this name.', ...service/* ANY_NAME */.dA }),
        key_id: (0,input_kinds/* integer */.nd)({ description: 'Id of the key, instead of its name, for all operations but apply.', min: 1 }),
        ...keyFile,
    },
    outputs: {
        key_id: 'Id of the key.',
        key_name: 'Its name, as the ssh_keys of a new service want it.',
        fingerprint: 'Its MD5 fingerprint.',
        key_file: 'Where the private key was written, for operation download.',
        keys: 'All keys as a JSON list, for operation list.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,manage/* missing */.LO)(values.operation, { apply: ['key_name'], download: [either], delete: [either], get: [either] }, given),
        ...(0,contradiction/* idProblems */.o)(values.operation, 'apply', 'key_id', given),
        ...(values.operation === 'download' ? keyFileProblems(given('key_file')) : []),
    ],
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        if (inputs.operation === 'list')
            return { keys: await (0,manage/* listed */.KE)(step, keys(), client.secretKeys.list()) };
        const { key_name = '', dry_run } = inputs;
        const { key_id } = inputs;
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        const either = {
            title: keyTitle({ key: key_id ?? key_name }),
            find: async (deadlineAt) => {
                const all = await client.until(deadlineAt).secretKeys.list();
                return all.find((one) => (key_id === undefined ? one.name === key_name : one.id === key_id));
            },
        };
        const key = (0,contradiction/* agreeing */.H)(either, { key_id, key_name: inputs.key_name }, ({ name }) => name);
        if (inputs.operation === 'delete') {
            const send = (found) => client.secretKeys.delete(found.id);
            return outputsOf((await (0,manage/* deleted */.KF)(step, key, { phase: deletingKey(), send }, options)).found);
        }
        if (inputs.operation === 'apply') {
            if (inputs.key_file !== undefined)
                step.log.warning(keyFileIgnored());
            const wanted = {
                phase: creatingKey(),
                differences: (found) => found ? [] : [{ field: 'key_name', before: '', after: key_name }],
                create: () => client.secretKeys.create(key_name),
            };
            return outputsOf((await (0,manage/* applied */.Ic)(step, key, wanted, options)).found);
        }
        const found = await (0,manage/* got */.Lt)(step, key, options.deadlineAt);
        step.set(outputsOf(found));
        if (inputs.operation === 'get')
            return {};
        const key_file = keyFileFor(inputs.key_file, found.name, step);
        if (dry_run)
            step.conclude('planned');
        else {
            const text = keyText(await client.secretKeys.privateKey(found.id));
            if (inputs.key_file === undefined)
                keepForRemoval(step, key_file, text);
            saveKey(key_file, text, step);
        }
        const headline = (dry_run ? keyPlanned : keyWritten)({ title: key.title, file: key_file });
        step.log.info(headline);
        step.tell({ subject: key.title, headline });
        return { key_file };
    },
    async post(kept, step) {
        removeKept(kept, step);
    },
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
