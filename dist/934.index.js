export const id = 934;
export const ids = [934];
export const modules = {

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage)
/* harmony export */ });
/* harmony import */ var _changes_engine_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7915);
/* harmony import */ var _changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1526);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1756);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5248);










function headlineOf({ outcome, image_path: image, status }, { namesContent }) {
    if (outcome !== 'unchanged')
        return _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .buildEnded */ .d4[outcome]({ image, status });
    return namesContent ? (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .takenAsItIs */ .xS)({ image }) : (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .takenAsAsked */ .CM)({ image });
}
const buildImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_9__/* .defineAction */ .Q)({
    name: 'build-image',
    folder: 'actions/build-image',
    title: 'Fengchao: build an image',
    description: 'Builds an image from a Dockerfile on the platform and waits for the end of the build.',
    branding: { icon: 'package', color: 'green' },
    operations: ['listRepositories', 'getRepository', 'buildImage'],
    inputs: {
        ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .common */ .sh,
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_8__/* .waiting */ .e)('30m'),
        ..._step_inputs_build_js__WEBPACK_IMPORTED_MODULE_5__/* .buildInputs */ ._9,
        repo_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'Image repository that the image is built into; it has to exist.',
            required: true,
            ..._step_inputs_names_js__WEBPACK_IMPORTED_MODULE_7__/* .REPOSITORY_NAME */ .Ni,
        }),
    },
    outputs: {
        repo_id: 'Id of the repository.',
        repo_name: 'Name of the repository.',
        tag: 'The tag that was built, or was there.',
        image_path: 'Full name of the image, for update-image and deploy.',
        download_url: 'The same: what docker pull takes.',
        size: 'Bytes of the image, as the platform tells them; 0 where it does not.',
        status: 'init, building, build_succ or build_fail.',
        built: 'true where this step built the image or began to; false where one that was there was taken.',
        changed: 'true where a build was started.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_5__/* .tagProblems */ .nI)(values)],
    async run(inputs, step) {
        const wanted = (0,_step_inputs_build_js__WEBPACK_IMPORTED_MODULE_5__/* .namedBuild */ .gg)(inputs, step.event);
        step.set({ repo_name: inputs.repo_name, tag: wanted.tag, built: false });
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .Ng)(inputs, step);
        if (!wanted.skip_existing)
            step.tell({ again: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .buildsOnceMore */ .uC)() });
        const result = await (0,_changes_images_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildImage */ ._w)(client, { repo_name: inputs.repo_name, ...wanted }, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_8__/* .changeOptions */ .D)(inputs, step));
        const { outcome, rebuilt, ...image } = result;
        const headline = headlineOf(result, wanted);
        step.conclude(outcome);
        step.log.info(headline);
        for (const warning of outcome === 'planned' ? wanted.warnings : [])
            step.log.warning(warning);
        if (rebuilt)
            step.log.warning((0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .builtTagAnew */ .Q4)({ image: image.image_path }));
        step.tell({
            subject: image.image_path,
            headline,
            facts: [
                { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__/* .imageFacts */ .JC.image(), value: image.image_path },
                { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_4__/* .imageFacts */ .JC.dockerfile(), value: inputs.docker_file.relative },
            ],
        });
        return {
            ...image,
            status: _changes_engine_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_WORDS */ .L.has(image.status) ? '' : image.status,
            download_url: image.image_path,
            built: outcome === 'changed' || outcome === 'started',
        };
    },
});


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   h: () => (/* binding */ applyChange)
/* harmony export */ });
async function settled(change, options) {
    const { awaited } = await machinery();
    return awaited(change, options);
}
async function applyChange(change, options) {
    const { carriedOut } = await machinery();
    return carriedOut(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e(352), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 1912));


/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ loadBalancerStatus),
/* harmony export */   E6: () => (/* binding */ serviceStatus),
/* harmony export */   RM: () => (/* binding */ tagStatus),
/* harmony export */   VA: () => (/* binding */ volumeStatus),
/* harmony export */   XP: () => (/* binding */ tagStatusWord),
/* harmony export */   v$: () => (/* binding */ NO_TAG)
/* harmony export */ });
/* unused harmony export TAG_STATUS_WORDS */
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);

function tableOf(entries) {
    const words = new Map(entries.map((entry) => [entry[0], entry]));
    return (word) => {
        const entry = words.get(word);
        if (entry === undefined)
            return undefined;
        const [, phase, sentence, family] = entry;
        return { phase, sentence: sentence(), ...(family === undefined ? {} : { family }) };
    };
}
const OPERATIONS = [
    ['create', 'creating'],
    ['update', 'updating'],
    ['resize', 'resizing'],
    ['restart', 'restarting'],
    ['delete', 'deleting'],
];
const MOUNTING = [
    ['mount', 'mounting'],
    ['unmount', 'unmounting'],
];
function grammar(operations) {
    return operations.flatMap(([operation, going]) => {
        const { doing, succeeded, failed, timedOut } = _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2[operation];
        return [
            [going, 'pending', doing, operation],
            [`${operation}_succ`, operation === 'delete' ? 'gone' : 'succeeded', succeeded, operation],
            [`${operation}_fail`, 'failed', failed, operation],
            [`${operation}_timeout`, 'failed', timedOut, operation],
        ];
    });
}
const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const NO_TAG = 'absent';
const serviceStatus = tableOf(grammar(OPERATIONS));
const volumeStatus = tableOf([...grammar(OPERATIONS), ...grammar(MOUNTING)]);
const loadBalancerStatus = tableOf([
    ['CREATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.creating],
    ['UPDATING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.updating],
    ['DELETING', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.deleting],
    ['WORKING', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.working],
    ['FAILED', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.failed],
    ['ERROR', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancerIs */ .lj.failed],
]);
const tagStatus = tableOf([
    [NO_TAG, 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.absent],
    ['init', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.waiting],
    ['building', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.building],
    ['build_succ', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.built],
    ['build_fail', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.failed],
]);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ buildImage),
/* harmony export */   d0: () => (/* binding */ imagePath)
/* harmony export */ });
/* unused harmony export BUILD_LIMIT_MS */
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6859);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9686);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);





const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${_name_js__WEBPACK_IMPORTED_MODULE_3__/* .REGISTRY */ .Mo}/${repository.user_name}/${repository.repo_name}`;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .withTag */ .Rd)(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const unsaid = new Set(request.warnings);
    const result = await (0,_engine_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({
        subject: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTitle */ .cR)({ image: `${found.repo_name}:${tag}` }),
        what: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .beBuilt */ .m_)(),
        phase: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .building */ .PH)(),
        table: _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        mark: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        endsUnseen: (repository) => (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TAG */ .v$ ? '' : status, after: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .builtWord */ .lt)() }];
        },
        send: () => {
            for (const warning of unsaid)
                options.observer.warn(warning);
            unsaid.clear();
            return client.images.build(found.repo_name, tag, request.dockerfile);
        },
        ...(deadlineAt < options.deadlineAt ? { slowAdvice: (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAtLimit */ .l_)() } : {}),
        failureAdvice: () => (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFailed */ .q3)({ repository: found.repo_name, tag }),
    }, { ...options, deadlineAt });
    const { before, after, outcome } = result;
    return {
        outcome,
        repo_id: after.repo_id,
        repo_name: after.repo_name,
        tag,
        image_path: imagePath(after, tag),
        size: tagOf(after, tag)?.size ?? 0,
        status: statusOf(after, tag),
        rebuilt: outcome !== 'unchanged' && outcome !== 'planned' && statusOf(before, tag) === 'build_succ',
    };
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ isOnPlatform),
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
const REGISTRY = 'hub.c.163.com';
const SPELLINGS = [REGISTRY, 'c.163.com', ''];
const IS_REGISTRY = /[.:]|^localhost$/;
function parseImage(image) {
    const [name = '', digest] = image.split('@');
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const repository = colon === -1 ? name : name.slice(0, colon);
    const untagged = digest === undefined ? 'latest' : '';
    const slash = repository.indexOf('/');
    const first = repository.slice(0, Math.max(0, slash));
    const registry = IS_REGISTRY.test(first) ? first : '';
    return {
        registry,
        path: registry === '' ? repository : repository.slice(slash + 1),
        repository,
        tag: colon === -1 ? untagged : name.slice(colon + 1),
        digest,
    };
}
function isOnPlatform(image) {
    return SPELLINGS.includes(parseImage(image).registry.toLowerCase());
}
function sameRegistry(one, other) {
    return one === other || (SPELLINGS.includes(one) && SPELLINGS.includes(other));
}
function sameRepository(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.path === b.path && sameRegistry(a.registry.toLowerCase(), b.registry.toLowerCase());
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    if (!sameRepository(one, other) || a.tag !== b.tag)
        return false;
    return a.digest === b.digest || (a.tag !== '' && (a.digest === undefined || b.digest === undefined));
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}
function isMovingTag(image) {
    const { tag } = parseImage(image);
    return tag !== '' && !/\d/.test(tag);
}


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ findNamespace),
  W1: () => (/* binding */ findRepository),
  GI: () => (/* binding */ findServiceId),
  GZ: () => (/* binding */ lookUpNamespace),
  cu: () => (/* binding */ lookUpService),
  xZ: () => (/* binding */ lookUpServiceId)
});

// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/lookups.js

const SHOWN = 10;
const those = (0,message/* message */.iU)({
    en: ({ names }) => {
        if (names.length === 0)
            return 'This account has none';
        const shown = (0,message/* joined */.oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `Available: ${shown} and ${names.length - SHOWN} more` : `Available: ${shown}`;
    },
    zh: ({ names }) => {
        if (names.length === 0)
            return '该账号下没有任何命名空间';
        const shown = (0,message/* joined */.oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `现有 ${shown}，另有 ${names.length - SHOWN} 个` : `现有 ${shown}`;
    },
});
const noNamespace = (0,message/* message */.iU)({
    en: ({ name, names }) => `There is no namespace "${name}". ${those({ names })}.`,
    zh: ({ name, names }) => `没有命名空间“${name}”。${those({ names })}。`,
});
const checkNamespace = (0,message/* message */.iU)({ en: 'Check the input namespace.', zh: '请检查输入 namespace。' });
const noService = (0,message/* message */.iU)({
    en: ({ name, display, full }) => `There is no service "${name}" in namespace ${display} (${full}).`,
    zh: ({ name, display, full }) => `命名空间 ${display} (${full}) 中没有服务“${name}”。`,
});
const checkService = (0,message/* message */.iU)({
    en: 'Check the inputs service_name and namespace.',
    zh: '请检查输入 service_name 和 namespace。',
});
const noRepository = (0,message/* message */.iU)({
    en: ({ name }) => `There is no image repository "${name}" in this account.`,
    zh: ({ name }) => `该账号下没有镜像仓库“${name}”。`,
});
const checkRepository = (0,message/* message */.iU)({
    en: 'Check the input repo_name, or create the repository in the console first: a build does not create it.',
    zh: '请检查输入 repo_name，或先在控制台创建该仓库：构建不会创建仓库。',
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/changes/names.js



function matching(all, name) {
    return (all.find((space) => space.namespace === name) ??
        all.find((space) => space.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function lookUpNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function findNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? (0,errors/* refuse */.TR)(noNamespace({ name, names }), checkNamespace());
}
function lookUpService(api, space, name) {
    return (0,pages/* findIn */.r9)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return service?.id ?? (0,errors/* refuse */.TR)(noService({ name, display: space.display_name, full: space.namespace }), checkService());
}
async function findRepository(api, name) {
    const found = await (0,pages/* findIn */.r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return found ?? (0,errors/* refuse */.TR)(noRepository({ name }), checkRepository());
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* unused harmony export MOST_PAGES */
/* harmony import */ var _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);


const MOST_PAGES = 500;
async function* pages(limit, fetchPage) {
    let offset = 0;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV((0,_messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .endlessList */ .jS)({ pages: MOST_PAGES, items: offset }), {
        operation: 'list',
        status: 200,
        requestId: undefined,
    });
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const SYMBOLIC = /^ref:\s*(refs\/\S+)$/;
const MOST_LINKS = 5;
function checkedOutCommit(folder, workspace) {
    const top = real(workspace);
    const start = real(folder);
    if (top === undefined || start === undefined || !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(start, top))
        return undefined;
    for (let at = start; (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(at, top); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const git = gitFolder(at);
        const head = git && textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.own, 'HEAD'));
        if (git && head !== undefined)
            return commitOf(head, git);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return undefined;
}
function gitFolder(at) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git');
    const named = /^gitdir:\s*(.+)$/.exec(textOf(git) ?? '')?.[1];
    const own = named === undefined ? git : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, named);
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    return { own, shared: common === undefined ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, common) };
}
function commitOf(head, git) {
    let text = head;
    for (let links = 0; links <= MOST_LINKS && text !== undefined; links += 1) {
        if (COMMIT.test(text))
            return text.toLowerCase();
        const ref = SYMBOLIC.exec(text)?.[1];
        text = ref === undefined ? undefined : refText(ref, git);
    }
    return undefined;
}
function refText(ref, { own, shared }) {
    return textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, ref)) ?? textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, ref)) ?? packed(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'packed-refs')) ?? '', ref);
}
function packed(lines, ref) {
    for (const line of lines.split('\n')) {
        const [commit, name] = line.trimEnd().split(' ');
        if (name === ref)
            return commit;
    }
    return undefined;
}
function real(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim() : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   TS: () => (/* binding */ tagIs),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lj: () => (/* binding */ loadBalancerIs)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

function operation(en, zh) {
    return {
        doing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it is being ${en.doing}`, zh: `正在${zh}` }),
        succeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it was ${en.past}`, zh: `${zh}成功` }),
        failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it could not be ${en.past}`, zh: `${zh}失败` }),
        timedOut: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
            en: `it was not ${en.past} within the platform’s own time limit`,
            zh: `平台未能在其自身时限内完成${zh}`,
        }),
    };
}
const statusOf = {
    create: operation({ doing: 'created', past: 'created' }, '创建'),
    update: operation({ doing: 'updated', past: 'updated' }, '更新'),
    resize: operation({ doing: 'resized', past: 'resized' }, '调整'),
    restart: operation({ doing: 'restarted', past: 'restarted' }, '重启'),
    delete: operation({ doing: 'deleted', past: 'deleted' }, '删除'),
    mount: operation({ doing: 'attached', past: 'attached' }, '挂载'),
    unmount: operation({ doing: 'detached', past: 'detached' }, '卸载'),
};
const loadBalancerIs = {
    creating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being created', zh: '正在创建' }),
    updating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being changed', zh: '正在变更' }),
    deleting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being deleted', zh: '正在删除' }),
    working: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is running', zh: '运行正常' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it failed', zh: '已失败' }),
};
const tagIs = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is not in the repository yet', zh: '镜像仓库中尚未出现该标签' }),
    waiting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build has not started', zh: '构建尚未开始' }),
    building: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being built', zh: '正在构建' }),
    built: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it was built', zh: '构建成功' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build failed', zh: '构建失败' }),
};
const presence = {
    there: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it exists', zh: '已存在' }),
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it does not exist', zh: '不存在' }),
};


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   jS: () => (/* binding */ endlessList),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const misfit = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ at, expected, got }) => `${at || 'the answer'} must be ${expected} but is ${got}`,
    zh: ({ at, expected, got }) => `${at || '响应'} 应为${expected}，实际为${got}`,
});
const expected = {
    text: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'text', zh: '文本' }),
    number: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number', zh: '数字' }),
    integer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a whole number', zh: '整数' }),
    boolean: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'true or false', zh: ' true 或 false' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    object: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an object', zh: '对象' }),
    json: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'JSON', zh: ' JSON' }),
    smallJson: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ values, depth }) => `JSON of at most ${values} values, nested at most ${depth} deep`,
        zh: ({ values, depth }) => `至多 ${values} 个值、嵌套至多 ${depth} 层的 JSON`,
    }),
    token: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a token of at least 16 letters, digits and signs', zh: '至少 16 个字母、数字和符号的 Token' }),
    lifetime: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number of seconds from now on', zh: '从现在起的秒数' }),
    privateKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a private key as PEM text', zh: ' PEM 格式的私钥' }),
};
const found = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'absent', zh: '缺失' }),
    null: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'null', zh: ' null' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    type: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ type }) => `of type ${type}`,
        zh: ({ type }) => ` ${type} 类型`,
    }),
};
const endlessList = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ pages, items }) => `Could not read a list to its end: the platform went on after ${pages} pages with ${items} items.`,
    zh: ({ pages, items }) => `无法读完列表：平台在 ${pages} 页（${items} 项）之后仍有后续页。`,
});


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ takenAsAsked),
/* harmony export */   DB: () => (/* binding */ buildsUnlessRunning),
/* harmony export */   Jd: () => (/* binding */ localFiles),
/* harmony export */   OS: () => (/* binding */ wouldBuildFirst),
/* harmony export */   PH: () => (/* binding */ building),
/* harmony export */   Q4: () => (/* binding */ builtTagAnew),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cR: () => (/* binding */ imageTitle),
/* harmony export */   d4: () => (/* binding */ buildEnded),
/* harmony export */   l_: () => (/* binding */ buildAtLimit),
/* harmony export */   lt: () => (/* binding */ builtWord),
/* harmony export */   m_: () => (/* binding */ beBuilt),
/* harmony export */   q3: () => (/* binding */ buildFailed),
/* harmony export */   uC: () => (/* binding */ buildsOnceMore),
/* harmony export */   xS: () => (/* binding */ takenAsItIs)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const building = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Building', zh: '构建镜像' });
const beBuilt = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'build it', zh: '构建' });
const imageTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `Image ${image}`,
    zh: ({ image }) => `镜像 ${image}`,
});
const builtWord = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'built', zh: '已构建' });
const buildAtLimit = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The platform stops every build after two hours, so a longer timeout does not help. Make the build faster, for example with a base image that already contains the slow parts.',
    zh: '平台会在两小时后终止任何构建，增大 timeout 没有作用。请缩短构建时间，例如把耗时的内容放进基础镜像。',
});
const buildFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, tag }) => `The API does not provide the build log. Find it in the console (https://c.163.com/dashboard) under image repositories, ${repository}, tag ${tag}. The platform builds from the Dockerfile alone, so COPY and ADD of local files fail.`,
    zh: ({ repository, tag }) => `API 不提供构建日志，请在控制台（https://c.163.com/dashboard）的镜像仓库 ${repository}、标签 ${tag} 下查看。平台仅用 Dockerfile 构建，因此 COPY 和 ADD 本地文件会失败。`,
});
const localFiles = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, places }) => `${file} copies local files, but the platform builds from the Dockerfile alone, so the build will fail (${places}). Fetch the files during the build (ADD with a URL, git clone, COPY --from), or build on the runner and push the image.`,
    zh: ({ file, places }) => `${file} 会复制本地文件，而平台仅用 Dockerfile 构建，因此构建会失败（${places}）。请在构建中获取这些文件（ADD 使用 URL、git clone、COPY --from），或在 runner 上构建后推送镜像。`,
});
const lineOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ line, instruction }) => `line ${line}: ${instruction}`,
    zh: ({ line, instruction }) => `第 ${line} 行：${instruction}`,
});
const buildsOnceMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If you run the step again, it waits for this build to finish and then builds once more, unless skip_existing is true.',
    zh: '重新运行时，此步骤会先等待本次构建，然后再构建一次；skip_existing 为 true 时除外。',
});
const buildsUnlessRunning = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If you run the step again, it builds the image once more. If the service already runs the image by then, set skip_existing: true.',
    zh: '重新运行时，此步骤会再次构建镜像。如果届时服务已在运行该镜像，请设置 skip_existing: true。',
});
const builtTagAnew = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and is being rebuilt. Services that run it keep the earlier build, because the platform does not roll out the same image name again.`,
    zh: ({ image }) => `${image} 已存在，正在重新构建。正在运行它的服务会继续使用较早的构建，因为平台不会再次更新为同名镜像。`,
});
const takenAsItIs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and its tag identifies this commit and this Dockerfile, so it was reused and nothing was built.`,
    zh: ({ image }) => `${image} 已存在，且其标签对应当前的提交和 Dockerfile，因此直接使用该镜像，没有构建。`,
});
const takenAsAsked = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} already exists and skip_existing is true, so it was reused and nothing was built.`,
    zh: ({ image }) => `${image} 已存在，且 skip_existing 为 true，因此直接使用该镜像，没有构建。`,
});
const wouldBuildFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image, file }) => `Would build ${image} from ${file} first.`,
    zh: ({ image, file }) => `将先用 ${file} 构建 ${image}。`,
});
const buildEnded = {
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image, status }) => `Image ${image}: ${status}.`,
        zh: ({ image, status }) => `镜像 ${image}：${status}。`,
    }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `Image ${image}: would be built (dry run: nothing was sent).`,
        zh: ({ image }) => `镜像 ${image}：将会构建（试运行：没有发送任何请求）。`,
    }),
    started: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `Image ${image}: build requested; the step did not wait for it to finish.`,
        zh: ({ image }) => `镜像 ${image}：构建请求已发送，未等待其结束。`,
    }),
};


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageInputProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const imageInputProblems = {
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images is given for several containers',
        zh: '必填；要更新多个容器，请改用 container_images',
    }),
    oneSource: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images (for several containers) or repo_name (to build the image first) is given',
        zh: '必填；要更新多个容器，请改用 container_images；要先构建镜像，请改用 repo_name',
    }),
    notWith: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `cannot be combined with ${other}; give only one of them`,
        zh: ({ other }) => `不能与 ${other} 同时使用，请只填写其中一个`,
    }),
    buildsNothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which builds nothing`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者不会构建`,
    }),
    tagWithImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which already contains the tag`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者已包含标签`,
    }),
    buildsOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'builds the image of one container and cannot be combined with container_images',
        zh: '只构建一个容器的镜像，不能与 container_images 同时使用',
    }),
    ofOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'names the container for image_path and cannot be combined with container_images',
        zh: '指明使用 image_path 的容器，不能与 container_images 同时使用',
    }),
    needsWait: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'requires wait: true, because it runs after the rollout',
        zh: '需要 wait: true，因为它在更新结束之后执行',
    }),
    noCommit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required here, because there is no commit to derive it from: nothing is checked out (run actions/checkout first) and GITHUB_SHA is not set',
        zh: '在此处必填，因为没有可用于生成标签的提交：工作区中没有检出代码（请先运行 actions/checkout），也没有设置 GITHUB_SHA',
    }),
    map: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"',
    }),
    emptyMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; it is empty',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但内容为空',
    }),
    wrongInMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ container, got }) => `must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; the image of ${container} is ${got}`,
        zh: ({ container, got }) => `应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但 ${container} 的镜像为 ${got}`,
    }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image such as hub.c.163.com/admin/web:v2; got ${got}`,
        zh: ({ got }) => `应为镜像名称，例如 hub.c.163.com/admin/web:v2；实际为 ${got}`,
    }),
    longImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most, length, got }) => `must have at most ${most} characters; got ${length}: ${got}`,
        zh: ({ most, length, got }) => `最多 ${most} 个字符；实际有 ${length} 个：${got}`,
    }),
    digest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image with a tag, not a digest, because the platform identifies images only by repository and tag; got ${got}`,
        zh: ({ got }) => `应使用标签而不是摘要（digest）指定镜像，因为平台只按仓库和标签识别镜像；实际为 ${got}`,
    }),
};


/***/ }),

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ noSuchContainer),
/* harmony export */   Hu: () => (/* binding */ noTimeToRollOut),
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   OK: () => (/* binding */ takenNextTime),
/* harmony export */   O_: () => (/* binding */ giveMoreTime),
/* harmony export */   QR: () => (/* binding */ givenTagRuns),
/* harmony export */   RG: () => (/* binding */ checkContainerName),
/* harmony export */   Rv: () => (/* binding */ movingTagRuns),
/* harmony export */   Xt: () => (/* binding */ buildElsewhere),
/* harmony export */   Zt: () => (/* binding */ sameRepositoryInstead),
/* harmony export */   a: () => (/* binding */ contentRuns),
/* harmony export */   cj: () => (/* binding */ otherImageRuns),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   dx: () => (/* binding */ builtTooLate),
/* harmony export */   i3: () => (/* binding */ rollingOut),
/* harmony export */   j5: () => (/* binding */ otherRepository),
/* harmony export */   lL: () => (/* binding */ giveContainer),
/* harmony export */   mU: () => (/* binding */ nameRunsAlready),
/* harmony export */   mx: () => (/* binding */ rebuiltTagRuns),
/* harmony export */   o9: () => (/* binding */ imageAims),
/* harmony export */   pC: () => (/* binding */ statefulInstead),
/* harmony export */   pf: () => (/* binding */ buildIntoSame),
/* harmony export */   rB: () => (/* binding */ whichContainer),
/* harmony export */   sg: () => (/* binding */ takeNextTime),
/* harmony export */   yJ: () => (/* binding */ giveOtherTag)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const rollingOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Rolling out', zh: '更新镜像' });
const imageAims = {
    run: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ images }) => `run ${images}`, zh: ({ images }) => `运行 ${images}` }),
    changeImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the image', zh: '更换镜像' }),
};
const statefulInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change the image of a stateful service, create a new service with the new image.',
    zh: '如需更换有状态服务的镜像，请使用新镜像创建新的服务。',
});
const imageOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container }) => `image of ${container}`,
    zh: ({ container }) => `${container} 的镜像`,
});
const imageFacts = {
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Image', zh: '镜像' }),
    dockerfile: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Dockerfile', zh: 'Dockerfile' }),
};
const whichContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, count, names }) => `${service} has ${count} containers (${names}), and the inputs do not say which of them gets the image.`,
    zh: ({ service, count, names }) => `${service} 有 ${count} 个容器（${names}），而输入没有指明由哪个容器使用该镜像。`,
});
const giveContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Give container_name, or container_images for several at once.',
    zh: '请填写 container_name；要同时更新多个容器，请使用 container_images。',
});
const noSuchContainer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, name, names }) => `${service} has no container "${name}". Available: ${names}.`,
    zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names}。`,
});
const checkContainerName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Check container_name.', zh: '请检查 container_name。' });
const otherRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, current, image, asked }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; ${image} belongs to ${asked}.`,
    zh: ({ container, current, image, asked }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；${image} 属于 ${asked}。`,
});
const sameRepositoryInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Push or build the image into the same repository, or create a new service for the other one.',
    zh: '请将镜像推送或构建到同一仓库，或为另一个仓库创建新的服务。',
});
const buildElsewhere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, current, asked }) => `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${asked}.`,
    zh: ({ container, current, asked }) => `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；本次构建会写入 ${asked}。`,
});
const buildIntoSame = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Build into the same repository, or create a new service for the other one.',
    zh: '请构建到同一仓库，或为另一个仓库创建新的服务。',
});
const otherImageRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `container ${container} now runs ${image}, which is neither the requested image nor the previous one`,
    zh: ({ container, image }) => `容器 ${container} 现在运行的是 ${image}，既不是所请求的镜像，也不是之前的镜像`,
});
const noTimeToRollOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, replicas, pause, least, left }) => `${service}: a rollout to ${replicas} replicas with min_ready_seconds ${pause} takes at least ${least} s, but only ${left} s of the timeout are left, so the rollout was not started.`,
    zh: ({ service, replicas, pause, least, left }) => `${service}：${replicas} 个副本、min_ready_seconds 为 ${pause} 的更新至少需要 ${least} 秒，而 timeout 只剩 ${left} 秒，因此没有开始更新。`,
});
const giveMoreTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Set a longer timeout or a smaller min_ready_seconds.',
    zh: '请增大 timeout，或减小 min_ready_seconds。',
});
const builtTooLate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image, least, left }) => `${image} was built, but only ${left} s of the timeout are left and the rollout to ${service} takes at least ${least} s, so the rollout was not started.`,
    zh: ({ service, image, least, left }) => `${image} 已构建完成，但 timeout 只剩 ${left} 秒，而 ${service} 的更新至少需要 ${least} 秒，因此没有开始更新。`,
});
const takenNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again: it reuses the image. If builds always take this long, set a longer timeout.',
    zh: '请重新运行此步骤：该镜像会被直接使用。如果构建总是这么久，请增大 timeout。',
});
const takeNextTime = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `Run the step again with skip_existing: true, or with image_path: ${image} instead of the build inputs. If builds always take this long, set a longer timeout.`,
    zh: ({ image }) => `请设置 skip_existing: true 后重新运行此步骤，或用 image_path: ${image} 代替构建相关的输入。如果构建总是这么久，请增大 timeout。`,
});
const movingTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `Container ${container} already runs ${image}. This tag may refer to a newer build by now, but the platform does not roll out the same image name again, so the running image may be an earlier build. Give each build its own tag, such as the commit SHA.`,
    zh: ({ container, image }) => `容器 ${container} 已在运行 ${image}。该标签现在可能对应较新的构建，但平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
});
const rebuiltTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ container, image }) => `Container ${container} already ran ${image} when this step rebuilt it. The platform does not roll out the same image name again, so the running image may be the earlier build. Give each build its own tag, such as the commit SHA.`,
    zh: ({ container, image }) => `此步骤重新构建 ${image} 时，容器 ${container} 已在运行该名称的镜像。平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
});
const contentRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image}, whose tag identifies this commit and this Dockerfile, so nothing was built.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}，其标签对应当前的提交和 Dockerfile，因此没有构建。`,
});
const givenTagRuns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image} and skip_existing is true, so nothing was built. The running image may not match this commit and this Dockerfile.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}，且 skip_existing 为 true，因此没有构建。正在运行的镜像可能与当前的提交和 Dockerfile 不一致。`,
});
const nameRunsAlready = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, image }) => `${service} already runs ${image}. The platform does not roll out the same image name again, so a new build with this name would never run. Nothing was built.`,
    zh: ({ service, image }) => `${service} 已在运行 ${image}。平台不会再次更新为同名镜像，用该名称构建的新镜像永远不会运行。没有构建。`,
});
const giveOtherTag = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit tag, so that it is derived from commit and Dockerfile, or give each build its own tag. To accept the running image, set skip_existing: true.',
    zh: '请不要填写 tag（此时标签由提交和 Dockerfile 生成），或为每次构建使用不同的标签。如接受正在运行的镜像，请设置 skip_existing: true。',
});


/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nameForms)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const nameForms = {
    repository: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of a repository such as web', zh: '仓库名称，例如 web' }),
    tag: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
        zh: '由字母、数字、点、连字符和下划线组成的标签，最多 128 个字符',
    }),
    label: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: '1 to 24 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
        zh: '1 到 24 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
    }),
    container: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of a container', zh: '容器名称' }),
    any: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a name of at most 128 characters', zh: '最多 128 个字符的名称' }),
};


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _9: () => (/* binding */ buildInputs),
  gg: () => (/* binding */ namedBuild),
  nI: () => (/* binding */ tagProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/github/files/checkout.js
var checkout = __webpack_require__(9318);
;// CONCATENATED MODULE: ../../lib/src/github/files/dockerfile.js
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const UNKNOWN = /^\$/;
function localCopies(dockerfile) {
    return instructionsOf(dockerfile).flatMap(({ line, text }) => isLocalCopy(text) ? [{ line, instruction: text }] : []);
}
function isLocalCopy(text) {
    const [, verb = '', rest = ''] = /^(COPY|ADD)\s+(.*)$/i.exec(text) ?? [];
    if (verb === '')
        return false;
    const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
    if (/--from=/i.test(flags))
        return false;
    const fetches = verb.toUpperCase() === 'ADD';
    return sourcesOf(rest.slice(flags.length)).some((source) => {
        if (source.startsWith('<<'))
            return false;
        return !fetches || !(REMOTE.test(source) || UNKNOWN.test(source));
    });
}
function sourcesOf(words) {
    const list = words.startsWith('[') ? jsonWords(words) : undefined;
    return (list ?? words.split(/\s+/).filter((word) => word !== '')).slice(0, -1);
}
function jsonWords(text) {
    try {
        const words = JSON.parse(text);
        return Array.isArray(words) ? words.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
function instructionsOf(dockerfile) {
    const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/);
    const continued = new RegExp(`${escapeOf(lines) === '`' ? '`' : '\\\\'}[ \\t]*$`);
    const found = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = at + 1;
        let text = '';
        for (; at < lines.length; at += 1) {
            const part = lines[at] ?? '';
            if (/^\s*(?:#|$)/.test(part)) {
                if (text === '')
                    break;
                continue;
            }
            text += ` ${part.replace(continued, '').trim()}`;
            if (!continued.test(part))
                break;
        }
        text = text.trim();
        if (text !== '')
            found.push({ line, text });
        at = afterHeredocs(lines, at, text);
    }
    return found;
}
function afterHeredocs(lines, end, text) {
    if (!/^(?:COPY|ADD|RUN)\s/i.test(text))
        return end;
    let at = end;
    for (const [opening, , word = ''] of text.matchAll(HEREDOC)) {
        const indented = opening.startsWith('<<-');
        const closing = lines.findIndex((line, i) => i > at && (indented ? line.replace(/^\t+/, '') : line) === word);
        if (closing !== -1)
            at = closing;
    }
    return at;
}
function escapeOf(lines) {
    for (const line of lines) {
        const [, name = '', value] = /^#\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
        if (name === '')
            return undefined;
        if (name.toLowerCase() === 'escape')
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/github/runner/event.js
var runner_event = __webpack_require__(6135);
// EXTERNAL MODULE: ../../lib/src/messages/images/builds.js
var builds = __webpack_require__(501);
// EXTERNAL MODULE: ../../lib/src/messages/images/image-inputs.js
var image_inputs = __webpack_require__(6265);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/build.js










const build_crypto = () => process.getBuiltinModule('node:crypto');
const buildInputs = {
    tag: (0,input_kinds/* text */.Qq)({
        description: 'Tag of the image.',
        runtimeDefault: 'NAME-HASH, which names its content: the tag of a tag or release event, else the first 12 characters of the commit that is checked out; and 8 digits of a hash of commit and Dockerfile',
        ...names/* TAG_NAME */.vS,
    }),
    docker_file: (0,input_kinds/* path */.Ae)({
        description: 'The Dockerfile, inside the workspace, at most 1 MiB. It is all that the platform gets: it builds without a context.',
        default: 'Dockerfile',
    }),
    skip_existing: (0,input_kinds/* boolean */.zM)({
        description: 'Take a tag that is built already as it is.',
        runtimeDefault: 'true for a default tag, which names its content; false for a tag that is given',
    }),
};
const COMMIT_DIGITS = 12;
const HASH_DIGITS = 8;
const LONGEST_TAG = 128;
function tagProblems({ tag, docker_file }, env = process.env) {
    const problems = [];
    if (docker_file?.problem !== undefined)
        problems.push({ input: 'docker_file', message: docker_file.problem });
    else if (tag === undefined && docker_file !== undefined && commitOf(docker_file, (0,runner_event/* readEvent */.j)(env)) === undefined) {
        problems.push({ input: 'tag', message: image_inputs/* imageInputProblems */.i.noCommit() });
    }
    return problems;
}
function namedBuild({ tag, docker_file, skip_existing }, event) {
    const dockerfile = readDockerfile(docker_file);
    const namesContent = tag === undefined;
    return {
        tag: tag ?? contentTag(docker_file, dockerfile, event),
        dockerfile,
        skip_existing: skip_existing ?? namesContent,
        namesContent,
        warnings: warningsOf(docker_file, dockerfile),
    };
}
function commitOf(file, { sha, workspace }) {
    return (0,checkout/* checkedOutCommit */.X)((0,external_node_path_.dirname)(file.path), workspace) ?? sha;
}
function contentTag(file, dockerfile, event) {
    const commit = commitOf(file, event);
    if (commit === undefined)
        throw new input/* InputError */.d([{ input: 'tag', message: image_inputs/* imageInputProblems */.i.noCommit() }]);
    const name = (0,names/* tagFromRef */.q)(event.tag ?? '') || commit.slice(0, COMMIT_DIGITS);
    const hash = build_crypto().createHash('sha256').update(`${commit}\n`).update(dockerfile).digest('hex');
    return `${name.slice(0, LONGEST_TAG - HASH_DIGITS - 1)}-${hash.slice(0, HASH_DIGITS)}`;
}
function readDockerfile(file) {
    try {
        return file.read();
    }
    catch (problem) {
        if (!(problem instanceof input/* InputProblem */.S))
            throw problem;
        throw new input/* InputError */.d([{ input: 'docker_file', message: problem.message }]);
    }
}
function warningsOf(file, dockerfile) {
    const copies = localCopies(Buffer.from(dockerfile).toString('utf8'));
    return copies.length === 0 ? [] : [(0,builds/* localFiles */.Jd)({ file: file.relative, places: (0,message/* joined */.oR)(copies.map(builds/* lineOf */.cA)) })];
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   d0: () => (/* binding */ imagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6265);
/* harmony import */ var _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9793);





const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LONGEST_IMAGE = 400;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.repository,
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.tag,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.label,
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= LONGEST_IMAGE;
}
function isDigest(given) {
    return /@[a-z0-9]+:/i.test(given);
}
function parseImagePath(given) {
    const got = (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given);
    if (isDigest(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.digest({ got }));
    if (given.length > LONGEST_IMAGE)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.longImage({ most: LONGEST_IMAGE, length: given.length, got }));
    if (!isImagePath(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.image({ got }));
    return given;
}
const imagePath = (description) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({ kind: 'string', description, parse: parseImagePath });
function tagFromRef(ref) {
    return ref.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[.-]+/, '');
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.container,
    ...options,
});


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


/***/ })

};
