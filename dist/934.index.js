export const id = 934;
export const ids = [934];
export const modules = {

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage)
/* harmony export */ });
/* harmony import */ var _rollout_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9660);
/* harmony import */ var _rollout_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8504);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _step_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
/* harmony import */ var _step_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6351);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5165);
/* harmony import */ var _step_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4526);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7556);








const OPEN_ENDS = {
    planned: 'would be built (dry run: nothing was sent)',
    started: 'its build was sent; its end was not waited for',
};
const buildImage = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'build-image',
    folder: 'actions/build-image',
    title: 'Fengchao: build an image',
    description: 'Builds an image from a Dockerfile on the platform and waits for the end of the build.',
    branding: { icon: 'package', color: 'green' },
    operations: ['listRepositories', 'getRepository', 'buildImage'],
    inputs: {
        ..._step_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .common */ .sh,
        ...(0,_step_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .e)('30m'),
        ..._step_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildInputs */ ._9,
        repo_name: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)({
            description: 'Image repository that the image is built into; it has to exist.',
            required: true,
            ..._step_names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY_NAME */ .Ni,
        }),
        skip_existing: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)({ description: 'Take a tag that is built already as it is.', default: false }),
    },
    outputs: {
        repo_id: 'Id of the repository.',
        repo_name: 'Name of the repository.',
        tag: 'The tag that was built.',
        image_path: 'Full name of the image, for update-image and deploy.',
        download_url: 'The same: what docker pull takes.',
        size: 'Bytes of the image, as the platform tells them; 0 where it does not.',
        status: 'init, building, build_succ or build_fail.',
        changed: 'true where a build was started.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,_step_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialProblems */ ._e)(given), ...(0,_step_build_js__WEBPACK_IMPORTED_MODULE_2__/* .tagProblems */ .nI)(values)],
    async run(inputs, step) {
        const tag = (0,_step_build_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenTag */ .Ln)(inputs.tag, step.event);
        step.set({ repo_name: inputs.repo_name, tag });
        const client = await (0,_step_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(inputs, step);
        if (!inputs.skip_existing)
            step.tell({
                again: 'Run again, the step waits for this build and then builds once more, unless skip_existing is true.',
            });
        const request = {
            repo_name: inputs.repo_name,
            tag,
            dockerfile: (0,_step_build_js__WEBPACK_IMPORTED_MODULE_2__/* .readDockerfile */ .n_)(inputs.docker_file),
            skip_existing: inputs.skip_existing,
        };
        const { outcome, ...built } = await (0,_rollout_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildImage */ ._w)(client, request, (0,_step_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOptions */ .D)(inputs, step));
        const headline = `Image ${built.image_path}: ${OPEN_ENDS[outcome] ?? built.status}.`;
        step.conclude(outcome);
        step.log.info(headline);
        step.tell({
            subject: built.image_path,
            headline,
            facts: [
                { name: 'Image', value: built.image_path },
                { name: 'Dockerfile', value: inputs.docker_file.relative },
            ],
        });
        return { ...built, status: _rollout_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_WORDS */ .Lj.has(built.status) ? '' : built.status, download_url: built.image_path };
    },
});


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* unused harmony export MOST_PAGES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

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
    const message = `Could not read a list to its end: the platform went on after ${MOST_PAGES} pages with ${offset} items.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV(message, { operation: 'list', status: 200, requestId: undefined });
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ buildImage)
/* harmony export */ });
/* unused harmony exports BUILD_LIMIT_MS, imagePath */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1237);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8504);




const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
const AT_LIMIT = 'The platform itself ends a build after two hours, so a longer timeout does not help: make the build shorter, for example with a base image that holds what takes long.';
const SETTLE_MS = 15_000;
const REGISTRY = 'hub.c.163.com';
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${REGISTRY}/${repository.user_name}/${repository.repo_name}`;
    return (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withTag */ .Rd)(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .h)({
        subject: () => `Image ${found.repo_name}:${tag}`,
        what: 'be built',
        phase: 'Building',
        table: _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        mark: (repository) => String(tagOf(repository, tag)?.size ?? ''),
        endsUnseen: (repository) => (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStatus */ .RM)(statusOf(repository, tag))?.phase !== 'pending',
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        settleMs: SETTLE_MS,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TAG */ .v$ ? '' : status, after: 'built' }];
        },
        send: () => client.images.build(found.repo_name, tag, request.dockerfile),
        ...(deadlineAt < options.deadlineAt ? { slowAdvice: AT_LIMIT } : {}),
        failureAdvice: () => `The API does not give the build's log; it is in the console (https://c.163.com/dashboard) under image repositories, ${found.repo_name}, tag ${tag}. The platform builds from the Dockerfile alone: COPY and ADD of local files cannot work.`,
    }, { ...options, deadlineAt });
    const { after, outcome } = result;
    return {
        outcome,
        repo_id: after.repo_id,
        repo_name: after.repo_name,
        tag,
        image_path: imagePath(after, tag),
        size: tagOf(after, tag)?.size ?? 0,
        status: statusOf(after, tag),
    };
}


/***/ }),

/***/ 2930:
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
const machinery = () => __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 6434));


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
function parseImage(image) {
    const colon = image.indexOf(':', image.lastIndexOf('/') + 1);
    return colon === -1
        ? { repository: image, tag: 'latest' }
        : { repository: image.slice(0, colon), tag: image.slice(colon + 1) };
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.repository === b.repository && a.tag === b.tag;
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ findServiceId),
/* harmony export */   GZ: () => (/* binding */ lookUpNamespace),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   cu: () => (/* binding */ lookUpService),
/* harmony export */   xZ: () => (/* binding */ lookUpServiceId),
/* harmony export */   z$: () => (/* binding */ findNamespace)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);


function some(names) {
    if (names.length === 0)
        return 'there is none';
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `there are ${shown} and ${names.length - 10} more` : `there is ${shown}`;
}
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
    return matching(all, name) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`There is no space "${name}": ${some(names)}.`, 'Check the input namespace.');
}
function lookUpService(api, space, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return (service?.id ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`There is no service "${name}" in space ${space.display_name} (${space.namespace}).`, 'Check the inputs service_name and namespace.'));
}
async function findRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return (found ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`There is no image repository "${name}" in this account.`, 'Check the input repo_name, or make the repository in the console first: a build does not make it.'));
}


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

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ chosenTag),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   nI: () => (/* binding */ tagProblems),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _workflow_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5165);




const buildInputs = {
    tag: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Tag of the image.',
        runtimeDefault: 'on a tag or release event that tag; else the first 12 characters of the commit SHA',
        ..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG_NAME */ .vS,
    }),
    docker_file: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'The Dockerfile, inside the workspace, at most 1 MiB. It is all that the platform gets: it builds without a context.',
        default: 'Dockerfile',
    }),
};
function tagProblems(values, env = process.env) {
    const problems = [];
    if (values.docker_file?.problem !== undefined)
        problems.push({ input: 'docker_file', message: values.docker_file.problem });
    if (values.tag === undefined && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFromRef */ .q)((0,_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTag */ .q)((0,_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env)) ?? '') === '') {
        problems.push({
            input: 'tag',
            message: 'is required here: neither a tag nor a commit is known that it could be taken from',
        });
    }
    return problems;
}
function chosenTag(tag, event) {
    const chosen = tag ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFromRef */ .q)((0,_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTag */ .q)(event) ?? '');
    if (chosen === '')
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ input: 'tag', message: 'is required here' }]);
    return chosen;
}
function readDockerfile(file) {
    try {
        return file.read();
    }
    catch (problem) {
        if (!(problem instanceof _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S))
            throw problem;
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ input: 'docker_file', message: problem.message }]);
    }
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ IMAGE_PATH),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: 'the name of a repository such as web',
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
};
const IMAGE_PATH = {
    pattern: IMAGE,
    takes: 'an image such as hub.c.163.com/admin/web:v2',
    maxLength: 400,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= IMAGE_PATH.maxLength;
}
function tagFromRef(ref) {
    return ref
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: 'the name of a container',
    ...options,
});


/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

function waiting(timeout) {
    return {
        wait: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true }),
        timeout: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
        }),
        dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
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
