export const id = 50;
export const ids = [50];
export const modules = {

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ../../lib/src/rollout/image-name.js
var image_name = __webpack_require__(1237);
// EXTERNAL MODULE: ../../lib/src/rollout/image-update.js
var image_update = __webpack_require__(6319);
// EXTERNAL MODULE: ../../lib/src/rollout/scaling.js
var rollout_scaling = __webpack_require__(121);
// EXTERNAL MODULE: ../../lib/src/rollout/sequence.js
var sequence = __webpack_require__(555);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/build.js
var build = __webpack_require__(7761);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __webpack_require__(6351);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
// EXTERNAL MODULE: ../../lib/src/workflow/parsers.js + 5 modules
var parsers = __webpack_require__(7414);
;// CONCATENATED MODULE: ../../lib/src/step/health-check.js



function parseWebAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url && (url.username !== '' || url.password !== ''))
        throw new input/* InputProblem */.S('takes an http or https address without a user name or password in it');
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url.href;
    throw new input/* InputProblem */.S(`takes an http or https address; got ${(0,parsers/* quote */.hD)(given)}`);
}
function parseStatusRange(given) {
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from <= to)
        return { from, to };
    throw new input/* InputProblem */.S(`takes HTTP statuses or ranges of them, such as 200 or 200-399; got ${(0,parsers/* quote */.hD)(given)}`);
}
const healthCheck = {
    health_check_url: (0,input_kinds/* custom */.Ie)({
        kind: 'string',
        description: 'Probed after the rollout until it answers well three times in a row; failing it counts as a failed rollout.',
        parse: parseWebAddress,
    }),
    health_check_status: (0,input_kinds/* list */.p_)({
        description: 'Statuses that count as a good answer, singly or as ranges.',
        default: '200-399',
        commas: true,
        item: parseStatusRange,
    }),
    health_check_timeout: (0,input_kinds/* duration */.p0)({ description: 'How long the probe may take to pass.', default: '2m' }),
};
function probeOf(inputs) {
    return inputs.health_check_url === undefined
        ? undefined
        : { url: inputs.health_check_url, accepts: inputs.health_check_status };
}

;// CONCATENATED MODULE: ../../lib/src/step/github-deployment.js


const githubDeployment = {
    environment: (0,input_kinds/* text */.Qq)({
        description: 'Record a GitHub deployment under this name; empty records none.',
        pattern: /[^\p{Cc}]{1,255}/u,
        takes: 'the name of an environment',
    }),
    environment_url: (0,input_kinds/* custom */.Ie)({
        kind: 'string',
        description: 'Address of the environment, shown with the deployment.',
        parse: parseWebAddress,
    }),
    github_token: (0,input_kinds/* secret */.rJ)({
        description: 'Token that records the deployment; it needs deployments: write.',
        default: '${{ github.token }}',
    }),
};
const STATES = {
    changed: 'success',
    unchanged: 'success',
    failed: 'failure',
    timed_out: 'failure',
    cancelled: 'inactive',
};
const CANCELLED_MS = 800;
async function recordDeployment(inputs, url, step) {
    const { environment, github_token } = inputs;
    if (environment === undefined)
        return;
    const [{ openFetch }, { openDeployment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 5067)),
        __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 4035)),
    ]);
    const { fetch, close } = openFetch();
    step.atEnd(close);
    const deployment = await openDeployment({
        token: github_token,
        fetch,
        environment,
        environmentUrl: url,
        event: step.event,
        log: step.log,
    });
    step.set({ deployment_id: deployment.id });
    step.atEnd(async (outcome) => {
        const state = STATES[outcome];
        if (state === undefined)
            return;
        const timeoutMs = outcome === 'cancelled' ? { timeoutMs: CANCELLED_MS } : {};
        await deployment.finish(state, { url, ...timeoutMs });
    });
}

// EXTERNAL MODULE: ../../lib/src/step/images.js
var step_images = __webpack_require__(599);
// EXTERNAL MODULE: ../../lib/src/step/names.js
var names = __webpack_require__(5165);
// EXTERNAL MODULE: ../../lib/src/step/service.js
var service = __webpack_require__(902);
// EXTERNAL MODULE: ../../lib/src/step/waiting.js
var waiting = __webpack_require__(4526);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy.js














const inputs = {
    ...credentials/* common */.sh,
    ...(0,waiting/* waiting */.e)('30m'),
    ...service/* service */.eu,
    ...step_images/* imageInputs */.bE,
    image_path: {
        ...step_images/* imageInputs */.bE.image_path,
        description: 'Image to roll out; left empty, the image is built first from the inputs below.',
    },
    repo_name: (0,input_kinds/* text */.Qq)({
        description: 'Image repository that the image is built into, where image_path is empty.',
        ...names/* REPOSITORY_NAME */.Ni,
    }),
    ...build/* buildInputs */._9,
    replicas: (0,input_kinds/* integer */.nd)({ description: 'Scale to this after the rollout, 1 to 5; empty leaves it.', ...rollout_scaling/* REPLICAS */.Y7 }),
    ...healthCheck,
    ...githubDeployment,
};
const LAST_LOOK_MS = 30_000;
function problems(values, given) {
    const found = [...(0,credentials/* credentialProblems */._e)(given), ...(0,service/* serviceProblems */.gx)(given)];
    if (given('container_images') && given('repo_name'))
        found.push({
            input: 'repo_name',
            message: 'builds the image of one container, and does not go with container_images',
        });
    if (given('image_path') || given('container_images'))
        found.push(...(0,step_images/* imageProblems */.yR)(values, given));
    else {
        if (!given('repo_name'))
            found.push({ input: 'image_path', message: 'is required, or repo_name to build the image first' });
        else
            found.push(...(0,build/* tagProblems */.nI)(values));
    }
    if (values.wait === false) {
        for (const input of ['replicas', 'health_check_url'].filter(given)) {
            found.push({ input, message: 'needs wait: true, since it comes after the end of the rollout' });
        }
    }
    return found;
}
function changesOf({ client, update, options }, replicas) {
    const scaling = replicas === undefined ? [] : [(0,rollout_scaling/* scaleChange */.Vg)(client, update.service_id, replicas, options)];
    return [(0,image_update/* imageChange */.i7)(client, update, options), ...scaling];
}
async function probed(values, rollout, result, step) {
    const { client, options } = rollout;
    const wanted = probeOf(values);
    if (wanted === undefined || values.dry_run)
        return false;
    const { probe } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 1582));
    const { callsForRollback } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 706));
    const { putBack } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 7144));
    try {
        await probe(client.transport, wanted, { ...options, deadlineAt: options.clock.now() + values.health_check_timeout });
        return true;
    }
    catch (error) {
        if (!values.rollback || result.outcome !== 'changed' || !callsForRollback(error))
            throw error;
        if (values.replicas !== undefined) {
            step.tell({ notes: [`The service stays at ${values.replicas} replicas: only images are put back.`] });
        }
        return putBack(rollout, result.before, error, step);
    }
}
const deploy = (0,action/* defineAction */.Q)({
    name: 'deploy',
    folder: '.',
    title: 'Deploy to NetEase Fengchao',
    description: 'Builds an image, rolls it out, scales and probes the service; green means running, and what fails is put back.',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['buildImage', 'updateServiceImage', 'scaleService'],
    inputs,
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        image_path: 'The image that runs now; a JSON object by container where there are several.',
        previous_image_path: 'The image that ran before, in the same form.',
        download_url: 'The image that was built or given: what docker pull takes; empty where there are several.',
        tag: 'Its tag.',
        status: "The platform's last word for the service.",
        replicas: 'How many replicas the service has now.',
        changed: 'true where a change was sent.',
        rolled_back: 'true where the earlier image was put back and runs again.',
        url: 'environment_url, else health_check_url.',
        deployment_id: 'Id of the GitHub deployment, where one was recorded.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: problems,
    async run(values, step) {
        const url = values.environment_url ?? values.health_check_url ?? '';
        step.set({ rolled_back: false, url });
        const client = await (0,credentials/* connect */.Ng)(values, step);
        const options = (0,service/* serviceOptions */.eh)(values, step);
        const id = await (0,service/* resolveService */.Wl)(values, client);
        step.set({ service_id: id });
        if (!values.dry_run)
            await recordDeployment(values, url, step);
        const [{ deployedImages }, { rolledOut }] = await Promise.all([
            __webpack_require__.e(/* import() */ 215).then(__webpack_require__.bind(__webpack_require__, 3215)),
            __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 7144)),
        ]);
        const { images, built } = await deployedImages(client, id, values, options, step);
        const names = images.map(({ image_path }) => image_path).join(', ');
        if (images.length === 1)
            step.set({ download_url: names, tag: (0,image_name/* parseImage */.zZ)(names).tag });
        const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false };
        const rollout = { client, update, options };
        const result = await rolledOut(rollout, values.rollback, step);
        (0,service/* tellService */.Zm)(step, result, names);
        step.set({ ...(0,step_images/* imageOutputs */.am)(result, images), replicas: result.after.service_info.replicas });
        const scaled = values.replicas === undefined ? undefined : await (0,rollout_scaling/* scale */.hs)(client, id, values.replicas, options);
        if (scaled) {
            const outcome = (0,sequence/* strongest */.yX)([result.outcome, scaled.outcome]);
            (0,service/* tellService */.Zm)(step, { ...scaled, outcome }, `${names} with ${values.replicas} replicas`);
            step.set({ replicas: scaled.after.service_info.replicas });
        }
        const changes = changesOf(rollout, values.replicas);
        if (scaled && !values.dry_run)
            (0,sequence/* needAll */.Wo)(changes, scaled.after);
        const before = scaled?.after ?? result.after;
        if (await probed(values, rollout, result, step)) {
            const last = await (0,sequence/* needAllStill */.Op)(changes, before, options.clock.now() + LAST_LOOK_MS);
            step.set({ replicas: last.service_info.replicas });
        }
        step.conclude((0,sequence/* strongest */.yX)([built, result.outcome, scaled?.outcome]));
        if (url !== '')
            step.tell({ links: [{ text: url, url }] });
        return {};
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

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ busyToTheEnd),
/* harmony export */   Jv: () => (/* binding */ vanished),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   Ml: () => (/* binding */ unwatched),
/* harmony export */   Nl: () => (/* binding */ ONE_GROUP),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ neverKnown),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   ox: () => (/* binding */ spoiltSince),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   zu: () => (/* binding */ vanishedSince)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);

function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
const SLOW = 'Where it is only slow, give a longer timeout; the operation log in the console tells more.';
const ONE_GROUP = 'Give all workflows that change this service one concurrency group, so that they wait for one another.';
function timedOut(subject, what, ending, facts) {
    const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : '';
    const message = `${subject}: ${what} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, {
        status: ending.status,
        unsent: facts.unsent,
        advice: facts.advice ?? SLOW,
        cause: ending.trouble,
    });
}
function neverKnown({ subject, what }, { status, trouble }) {
    const message = `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it could be read whether it was done; the last status is "${status ?? 'unknown'}".`;
    const advice = 'Run the step again: it reads first and sends only what is still missing.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, { status, advice, cause: trouble });
}
function untold({ subject, what }, status, cause) {
    const message = `${subject}: the answer to the change to ${what} was lost, and it cannot be told whether it was done: the status is "${status}", as it was before and as it would be after. It was not sent again.`;
    const advice = 'Its operation log in the console tells whether it was done; where it was not, run the step again.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', message, { status, advice, cause });
}
function busy({ subject, what }, status, cause) {
    const said = status === undefined ? '' : ` (status "${status}")`;
    const message = `${subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${what} was not sent.`;
    const advice = 'Run the step again when that change has ended, or set if_busy: wait.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('busy', message, { status, advice, cause });
}
function busyToTheEnd({ subject, what }, unsent, cause) {
    const message = `${subject} was busy until the timeout, so the change to ${what} was not made.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('timed_out', message, { unsent, cause });
}
function overtaken({ subject, what }, other, status) {
    const message = `${subject}: the change to ${what} was overtaken: ${other}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('overtaken', message, { status, advice: ONE_GROUP });
}
function spoiltSince(subject, status) {
    const message = `${subject} was brought to what is asked, but an operation of somebody else has ended in "${status}" since, so it is not sure that it runs.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('overtaken', message, { status, advice: ONE_GROUP });
}
function vanishedSince(subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('vanished', `${subject} was brought to what is asked, and was deleted since.`);
}
function stuckInFailure({ subject }, status, unsent, cause) {
    const message = `${subject} is already as asked, but its last operation ended in "${status}", and the platform does not repeat a change that changes nothing, so it is not sure that it runs.`;
    const advice = 'Look at its operation log in the console; another change that succeeds (another tag, another number of replicas and back) brings it out of this state.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', message, { status, advice, unsent, cause });
}
function vanished({ subject, what }) {
    const message = `${subject} was deleted while its change to ${what} was waited for.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('vanished', message);
}
function unwatched({ subject, what }, cause) {
    const message = `${subject}: the change to ${what} was sent, but it cannot be read what became of it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('unwatched', message, { cause });
}
function failed({ subject, what }, how, differences, facts) {
    const listed = differences.map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`);
    const details = listed.length > 0 ? ` (${listed.join('; ')})` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', `${subject}: the change to ${what} ${how}${details}.`, facts);
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

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ reverse),
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   i7: () => (/* binding */ imageChange),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* unused harmony export updateImages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1237);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);




function theOnly(service) {
    const [first, ...others] = service.service_container_infos;
    if (first !== undefined && others.length === 0)
        return first;
    const names = service.service_container_infos.map((container) => container.container_name).join(', ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(service)} has ${others.length + (first ? 1 : 0)} containers (${names}), so it has to be said which of them gets the image.`, 'Give container_name, or container_images for several at once.');
}
function findContainer(service, name) {
    if (name === undefined)
        return theOnly(service);
    const found = service.service_container_infos.find((one) => one.container_name === name);
    if (found)
        return found;
    const names = service.service_container_infos.map((one) => one.container_name).join(', ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(service)} has no container "${name}": there is ${names}.`, 'Check container_name.');
}
function assign(service, images) {
    return images.map(({ container_name, image_path }) => ({
        container: findContainer(service, container_name),
        image_path,
    }));
}
function checkRepository({ container, image_path }) {
    const current = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(container.image_path).repository;
    const asked = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(image_path).repository;
    if (current === asked)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`Container ${container.container_name} runs an image of ${current}, and the platform changes an image only within its repository; ${image_path} belongs to ${asked}.`, 'Push or build the image into the same repository, or create a new service for the other one.');
}
function overtakenBy(update, state, before) {
    const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]));
    const other = assign(state, update.images).find(({ container, image_path }) => {
        const was = earlier.get(container.container_id);
        return !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path) && was !== undefined && !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, was);
    });
    return (other &&
        `container ${other.container.container_name} now runs ${other.container.image_path}, which is neither the image asked for nor the one before`);
}
function imageChange(client, update, options) {
    const images = update.images.map((one) => one.image_path).join(', ');
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, update.service_id, options),
        what: `run ${images}`,
        phase: 'Rolling out',
        settleMs: update.min_ready_seconds * 1000,
        always: update.force,
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the image', 'For a stateful service, create it anew with the new image.');
            for (const assignment of assign(service, update.images))
                checkRepository(assignment);
        },
        matches: (service) => assign(service, update.images).every(({ container, image_path }) => (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path)),
        differences: (service) => assign(service, update.images)
            .filter(({ container, image_path }) => !(0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameImage */ .G4)(container.image_path, image_path))
            .map(({ container, image_path }) => ({
            field: `image of ${container.container_name}`,
            before: container.image_path,
            after: image_path,
        })),
        send: (service) => client.services.updateImage(update.service_id, assign(service, update.images).map(({ container, image_path }) => ({
            container_id: container.container_id,
            image_path,
        })), update.min_ready_seconds),
        overtaken: (state, before) => overtakenBy(update, state, before),
    };
}
function reverse(update, before) {
    const images = assign(before, update.images).map(({ container }) => ({
        container_name: container.container_name,
        image_path: container.image_path,
    }));
    return { ...update, images, force: false };
}
function updateImages(client, update, options) {
    return applyChange(imageChange(client, update, options), options);
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

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
function text(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function differences(current, asked) {
    return Object.entries(asked)
        .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
        .filter(({ before, after }) => before !== after);
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2930);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);



const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceChange */ .uK)(client, id, options),
        what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        phase: 'Scaling',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .needStateless */ .Lq)(service, 'change the number of replicas', 'A stateful service has one replica; leave replicas out, or give it a larger size.'),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        overtaken: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return `it now has ${now} replicas, which is neither the number asked for nor the one before`;
        },
    };
}
function scale(client, id, replicas, options) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ needAllStill),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   Wo: () => (/* binding */ needAll),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7467);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7381);




const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: 'be as asked for',
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(all, options));
}
function needAll(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    if (!undone)
        return;
    const message = `${undone.subject(state)}: it did ${undone.what}, but another change has undone that since.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RolloutError */ .a6('overtaken', message, { status: undone.status(state), advice: _change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE_GROUP */ .Nl });
}
async function needAllStill(changes, before, deadlineAt) {
    const [change] = changes;
    const seen = await (0,_absence_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessAbsent */ .Q)(change.read(deadlineAt));
    if (seen === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .vanishedSince */ .zu)(change.subject(before));
    needAll(changes, seen);
    const status = change.status(seen);
    if (change.table(status)?.phase === 'failed')
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .spoiltSince */ .ox)(change.subject(seen), status);
    return seen;
}
async function applyInOrder(changes, options, asked = changes) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .h)(change, { ...options, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(asked, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}


/***/ }),

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ needStateless),
/* harmony export */   RK: () => (/* binding */ needStateful),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   ko: () => (/* binding */ serviceFailureAdvice),
/* harmony export */   uK: () => (/* binding */ serviceChange)
/* harmony export */ });
/* unused harmony export runtimeMark */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8504);


function serviceTitle(service) {
    return `Service ${service.service_info.service_name} (${service.service_info.id})`;
}
function runtimeMark(service) {
    return service.service_container_infos
        .flatMap((container) => container.docker_container_ids)
        .toSorted()
        .join(' ');
}
function serviceFailureAdvice() {
    return 'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Usual ones: the image exits at once or cannot be pulled, a variable is missing, the memory is too small.';
}
const SLOW = 'A rollout that does not move usually means that new containers do not start: an image that exits at once, a missing variable, too little memory, or an image that cannot be pulled. The operation log in the console tells; where it is only slow, give a longer timeout.';
function serviceChange(client, id, { seen }) {
    return {
        subject: (service) => (service === undefined ? `Service ${id}` : serviceTitle(service)),
        table: _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6,
        read: async (deadlineAt) => {
            const service = await client.until(deadlineAt).services.get(id);
            seen?.(service);
            return service;
        },
        status: (service) => service.service_info.status,
        mark: runtimeMark,
        slowAdvice: SLOW,
        failureAdvice: serviceFailureAdvice,
    };
}
function needStateless(service, what, instead) {
    if (service.service_info.stateful)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${serviceTitle(service)} is stateful, and the platform can ${what} only of stateless services.`, instead);
}
function needStateful(service, what, instead) {
    if (!service.service_info.stateful)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${serviceTitle(service)} is stateless, and the platform can ${what} only stateful services.`, instead);
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

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   am: () => (/* binding */ imageOutputs),
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   mo: () => (/* binding */ wantedImages),
/* harmony export */   yR: () => (/* binding */ imageProblems)
/* harmony export */ });
/* harmony import */ var _rollout_image_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5165);





function decodeImages(value) {
    const takes = 'takes a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"';
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(takes);
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}; got none`);
    return entries.map(([container_name, image_path]) => {
        if (typeof image_path === 'string' && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isImagePath */ .RW)(image_path))
            return { container_name, image_path };
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${takes}; the image of ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(container_name)} is ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(image_path))}`);
    });
}
const imageInputs = {
    image_path: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'New image of one container.', ..._names_js__WEBPACK_IMPORTED_MODULE_4__/* .IMAGE_PATH */ .Ir }),
    container_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .containerName */ .xN)(),
    min_ready_seconds: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
        description: 'Seconds between two replicas during the rollout, 1 to 600.',
        default: 10,
        min: 1,
        max: 600,
    }),
    rollback: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'When the rollout fails or times out, put the earlier images back; the step still fails.',
        default: true,
    }),
    container_images: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .yaml */ .oQ)({
        description: 'Map of container name to image, for several containers at once; instead of image_path.',
        decode: decodeImages,
    }),
};
function imageProblems(_values, given) {
    const several = given('container_images');
    if (!given('image_path') && !several)
        return [{ input: 'image_path', message: 'is required, or container_images for several containers' }];
    const message = 'names the container of image_path, and does not go with container_images';
    const problems = [];
    if (given('image_path') && several)
        problems.push({ input: 'container_images', message: 'does not go with image_path: give one of them' });
    if (given('container_name') && several)
        problems.push({ input: 'container_name', message });
    return problems;
}
function wantedImages(inputs) {
    if (inputs.container_images !== undefined)
        return inputs.container_images;
    if (inputs.image_path === undefined)
        throw new TypeError('The rules of the inputs let no image through.');
    return [{ container_name: inputs.container_name, image_path: inputs.image_path }];
}
function byContainer(service, images) {
    return (0,_rollout_image_update_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(service, images).map(({ container }) => [container.container_name, container.image_path]);
}
function imagesOf(service, images) {
    const pairs = byContainer(service, images);
    const [first] = pairs;
    return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs);
}
function imageOutputs(result, images) {
    return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) };
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

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   Wl: () => (/* binding */ resolveService),
/* harmony export */   Zm: () => (/* binding */ tellService),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   eh: () => (/* binding */ serviceOptions),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   gx: () => (/* binding */ serviceProblems)
/* harmony export */ });
/* harmony import */ var _rollout_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);
/* harmony import */ var _rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4526);





const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: 'a name of at most 128 characters' };
const service = {
    service_id: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: 'is required where namespace is given without service_id' }];
    if (given('service_name'))
        return [{ input: 'namespace', message: 'is required where service_name is given without service_id' }];
    return [{ input: 'service_id', message: 'is required, or namespace and service_name' }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined)
        return service_id;
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,_rollout_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findServiceId */ .GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (!told)
            step.tell({ subject: (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(found) });
        told = true;
    };
    return { ...(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOptions */ .D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
const OUTCOME_WORDS = {
    changed: 'Done and verified',
    unchanged: 'Nothing to do: it is already as asked',
    planned: 'Dry run: this would change, and nothing was sent',
    started: 'Sent; its end was not waited for',
};
function tellService(step, result, aim) {
    const title = (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(result.after);
    const headline = `${title}: ${aim}. ${OUTCOME_WORDS[result.outcome]}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info(`Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


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
