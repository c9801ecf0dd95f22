export const id = 79;
export const ids = [79];
export const modules = {

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/changes/engine/sequence.js
var sequence = __webpack_require__(1058);
// EXTERNAL MODULE: ../../lib/src/changes/images/name.js
var images_name = __webpack_require__(2143);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/scale.js
var scale = __webpack_require__(6219);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/images/image-inputs.js
var image_inputs = __webpack_require__(6265);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/build.js + 1 modules
var build = __webpack_require__(1756);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/images.js
var inputs_images = __webpack_require__(2433);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/running-images.js
var running_images = __webpack_require__(3867);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/files/checkout.js
var checkout = __webpack_require__(9318);
// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/changes/services/probe-settings.js
var probe_settings = __webpack_require__(8141);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js + 5 modules
var parsers = __webpack_require__(2743);
// EXTERNAL MODULE: ../../lib/src/messages/services/probe.js
var probe = __webpack_require__(8290);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy/health-check.js





function parseWebAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url && (url.username !== '' || url.password !== ''))
        throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.noPassword());
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url.href;
    throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.address({ given: (0,parsers/* quote */.hD)(given) }));
}
function parseStatusRange(given) {
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from <= to)
        return { from, to };
    throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.statuses({ given: (0,parsers/* quote */.hD)(given) }));
}
const healthCheck = {
    health_check_url: (0,input_kinds/* custom */.Ie)({
        kind: 'string',
        description: 'Probed after the rollout until it answers well three times in a row; failing it counts as a failed rollout.',
        parse: parseWebAddress,
    }),
    health_check_status: (0,input_kinds/* list */.p_)({
        description: 'Statuses that count as a good answer, singly or as ranges. A redirect is not followed, and is no good answer unless its status is listed.',
        default: '200-299',
        commas: true,
        item: parseStatusRange,
    }),
    health_check_timeout: (0,input_kinds/* duration */.p0)({ description: 'How long the probe may take to pass.', default: '2m' }),
    health_check_interval: (0,input_kinds/* duration */.p0)({ description: 'Pause between two probes.', default: '1s' }),
};
function healthCheckProblems(values) {
    const { health_check_url, health_check_timeout: timeout, health_check_interval: interval } = values;
    if (health_check_url === undefined || timeout === undefined || interval === undefined)
        return [];
    if (interval * (probe_settings/* GOOD_ANSWERS */.U - 1) < timeout)
        return [];
    const facts = { needed: probe_settings/* GOOD_ANSWERS */.U, timeout: (0,parsers/* formatDuration */.a3)(timeout), interval: (0,parsers/* formatDuration */.a3)(interval) };
    return [{ input: 'health_check_interval', message: probe/* healthCheckProblems */.du.tooSlow(facts) }];
}
function probeOf(inputs) {
    const { health_check_url: url, health_check_status: accepts, health_check_interval: intervalMs } = inputs;
    return url === undefined ? undefined : { url, accepts, intervalMs };
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy/github-deployment.js






const githubDeployment = {
    environment: (0,input_kinds/* text */.Qq)({
        description: 'Record a GitHub deployment under this name; empty records none.',
        pattern: /[^\p{Cc}]{1,255}/u,
        takes: github/* takes */.ny.environment,
    }),
    environment_url: (0,input_kinds/* custom */.Ie)({
        kind: 'string',
        description: 'Address of the environment, shown with the deployment.',
        parse: parseWebAddress,
    }),
    ref: (0,input_kinds/* text */.Qq)({
        description: 'Commit that the GitHub deployment is recorded for.',
        runtimeDefault: 'the commit that is checked out, else GITHUB_SHA',
        pattern: /[^\p{Cc}\s~^:?*[\\]{1,255}/u,
        takes: github/* takes */.ny.ref,
    }),
    github_token: (0,input_kinds/* secret */.rJ)({
        description: 'Token that records the deployment; it needs deployments: write.',
        default: '${{ github.token }}',
    }),
};
const CANCELLED_MS = 800;
function endOf(outcome) {
    if (outcome === 'failed' || outcome === 'timed_out')
        return ['failure', {}];
    if (outcome === 'started')
        return ['inactive', { description: github/* described */.WY.notWaited() }];
    if (outcome === 'cancelled')
        return ['inactive', { description: github/* described */.WY.cancelled(), totalMs: CANCELLED_MS }];
    return ['success', {}];
}
function payloadOf(service, images) {
    const { id, service_name, namespace } = service.service_info;
    const previous = Object.fromEntries(service.service_container_infos.map(({ container_name, image_path }) => [container_name, image_path]));
    const wanted = (0,services_image/* assign */.kp)(service, images).map(({ container, image_path }) => [container.container_name, image_path]);
    const after = { ...previous, ...Object.fromEntries(wanted) };
    return { fengchao: 1, services: [{ service_id: id, service_name, namespace, images: after, previous }] };
}
function deploymentRecorder(recording) {
    let recorded = recording.inputs.environment === undefined;
    return async (service, images) => {
        if (recorded)
            return;
        recorded = true;
        await record(recording, payloadOf(service, images));
    };
}
async function record({ inputs, folder, url, step }, payload) {
    const { environment = '', github_token } = inputs;
    const { workspace } = step.event;
    const [{ openFetch }, { openDeployment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394)),
        __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 1671)),
    ]);
    const { fetch, close } = openFetch();
    step.atEnd(close);
    const opening = openDeployment({
        token: github_token,
        ref: inputs.ref ?? (0,checkout/* checkedOutCommit */.X)((0,external_node_path_.join)(workspace, folder), workspace),
        payload,
        fetch,
        environment,
        environmentUrl: url,
        event: step.event,
        log: step.log,
        signal: step.signal,
        pace: { now: step.clock.now, sleep: step.clock.sleep, random: Math.random },
    });
    step.atEnd(async (outcome) => {
        const { id, finish } = await opening;
        const [state, end] = endOf(outcome);
        const taken = await finish(state, { url, ...end });
        if (taken && id !== undefined && outcome === 'started')
            step.log.info((0,github/* closedUnwatched */.gR)({ id, environment }));
    });
    step.set({ deployment_id: (await opening).id });
}

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy/verification.js



async function checkedBeforehand({ probe }, options) {
    const [{ visit }, { checkBeforehand }] = await Promise.all([
        __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 8584)),
        __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    await checkBeforehand(visit, probe, options);
}
function mayStay(error) {
    if (!(error instanceof errors/* RolloutError */.a6) || error.unsent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out' || error.ending === 'unwatched';
}
async function toBeProved(proof, step, rollOut) {
    if (proof === undefined)
        return rollOut();
    step.tell({ again: (0,probe/* againAfterCancelling */.Zy)() });
    try {
        return await rollOut();
    }
    catch (error) {
        if (mayStay(error))
            step.tell({ notes: [(0,probe/* notProbed */.EZ)()] });
        throw error;
    }
}
async function attempted(later, signal) {
    try {
        return { value: await later() };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof errors/* RolloutError */.a6 && error.ending === 'vanished')
            throw error;
        return { error };
    }
}
async function provedAfter(later, proof, rollout, result, step) {
    const images = (0,message/* joined */.oR)(rollout.update.images.map((one) => one.image_path));
    const ended = await attempted(later, rollout.options.signal);
    const earlier = 'error' in ended ? ended.error : undefined;
    const failure = await probeFailure(proof, rollout.options, earlier);
    if (failure !== undefined) {
        const replicas = 'value' in ended ? proof.replicas : undefined;
        return notProved(failure, images, { ...proof, replicas }, rollout, result, step);
    }
    if ('value' in ended)
        return ended.value;
    step.log.info((0,probe/* scaledFailedButProbed */.Rz)({ images }));
    step.tell({ notes: [(0,probe/* scaledFailedButProbed */.Rz)({ images })] });
    throw ended.error;
}
async function probeFailure({ probe: wanted, timeoutMs }, options, earlier) {
    const [{ visit }, { probe }] = await Promise.all([
        __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 8584)),
        __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    try {
        await probe(visit, wanted, { ...options, deadlineAt: options.clock.now() + timeoutMs });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* RolloutError */.a6))
            throw error;
        if (earlier === undefined)
            return error;
        return new errors/* RolloutError */.a6('failed', (0,message/* sentences */.hC)((0,errors/* inFull */.Vz)(earlier), error.message), {
            advice: (0,message/* sentences */.hC)(earlier instanceof errors/* RolloutError */.a6 ? earlier.advice : undefined, error.advice),
        });
    }
}
async function notProved(failure, images, { rollback, replicas }, rollout, result, step) {
    const stays = { images, why: failure.message };
    if (!rollback)
        throw new errors/* RolloutError */.a6('failed', probe/* imageStays */.CS.rollbackOff(stays), { advice: failure.advice });
    if (result.outcome !== 'changed') {
        const advice = (0,message/* sentences */.hC)(failure.advice, probe/* imageStays */.CS.earlierUnknownAdvice());
        throw new errors/* RolloutError */.a6('failed', probe/* imageStays */.CS.earlierUnknown(stays), { advice });
    }
    if (replicas !== undefined)
        step.tell({ notes: [(0,probe/* replicasStay */.ZA)({ replicas })] });
    const { putBack } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 2145));
    return putBack(rollout, result.before, failure, step);
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy.js




















const inputs = {
    ...credentials/* common */.sh,
    ...(0,waiting/* waiting */.e)('30m'),
    ...service/* service */.eu,
    ...inputs_images/* imageInputs */.bE,
    image_path: {
        ...inputs_images/* imageInputs */.bE.image_path,
        description: 'Image to roll out. Exactly one of image_path, container_images and repo_name is given; with repo_name the image is built first.',
    },
    repo_name: (0,input_kinds/* text */.Qq)({
        description: 'Image repository that the image is built into before it is rolled out.',
        ...names/* REPOSITORY_NAME */.Ni,
    }),
    ...build/* buildInputs */._9,
    replicas: (0,input_kinds/* integer */.nd)({ description: 'Scale to this after the rollout, 1 to 5; empty leaves it.', ...scale/* REPLICAS */.Y7 }),
    ...healthCheck,
    ...githubDeployment,
};
const LAST_LOOK_MS = 30_000;
function problems(values, given) {
    const found = [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,service/* serviceProblems */.gx)(given),
        ...healthCheckProblems(values),
        ...(0,inputs_images/* imageOrBuildProblems */.f3)(given),
    ];
    if (!given('image_path') && !given('container_images') && given('repo_name'))
        found.push(...(0,build/* tagProblems */.nI)(values));
    if (values.wait === false) {
        for (const input of ['replicas', 'health_check_url'].filter(given)) {
            found.push({ input, message: image_inputs/* imageInputProblems */.i.needsWait() });
        }
    }
    return found;
}
function changesOf({ client, update, options }, replicas) {
    const scaling = replicas === undefined ? [] : [(0,scale/* scaleChange */.Vg)(client, update.service_id, replicas, options)];
    return [(0,services_image/* imageChange */.i7)(client, update, options), ...scaling];
}
async function scaledAfter(result, rollout, names, { replicas, dry_run }, step) {
    if (replicas === undefined)
        return undefined;
    const { client, update, options } = rollout;
    const scaled = await (0,scale/* scale */.hs)(client, update.service_id, replicas, { ...options, isMidway: true });
    const outcome = (0,sequence/* strongest */.yX)([result.outcome, scaled.outcome]);
    (0,service/* tellService */.Zm)(step, { ...scaled, outcome }, (0,services/* imageWithReplicas */.Vr)({ images: names, replicas }));
    step.set({ replicas: scaled.after.service_info.replicas });
    if (!dry_run)
        (0,sequence/* needAll */.Wo)(changesOf(rollout, replicas), scaled.after);
    return scaled;
}
function proofOf(values) {
    const probe = probeOf(values);
    if (probe === undefined || values.dry_run)
        return undefined;
    const { health_check_timeout: timeoutMs, rollback, replicas } = values;
    return { probe, timeoutMs, rollback, replicas };
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
        built: 'true where this step built the image; false where one that was there was taken, or none was to be built.',
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
        step.set({ rolled_back: false, built: false, url });
        const client = await (0,credentials/* connect */.Ng)(values, step);
        const options = (0,service/* serviceOptions */.eh)(values, step);
        const id = await (0,service/* resolveService */.Wl)(values, client);
        step.set({ service_id: id });
        const proof = proofOf(values);
        if (proof)
            await checkedBeforehand(proof, options);
        const [{ deployedImages }, { rolledOut }] = await Promise.all([
            __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 9025)),
            __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 2145)),
        ]);
        const { images, built } = await deployedImages(client, id, values, options, step);
        const names = (0,message/* joined */.oR)(images.map(({ image_path }) => image_path));
        if (images.length === 1)
            step.set({ download_url: names, tag: (0,images_name/* parseImage */.zZ)(names).tag });
        const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false };
        const rollout = { client, update, options: { ...options, isMidway: built === 'changed' } };
        const folder = (0,external_node_path_.dirname)(values.docker_file.relative);
        const record = deploymentRecorder({ inputs: values, folder, url, step });
        const result = await toBeProved(proof, step, () => rolledOut(rollout, values.rollback, step, (service) => record(service, images)));
        if (!values.dry_run)
            await record(result.before, images);
        if (values.repo_name === undefined || built === 'changed')
            (0,running_images/* tellRunning */.R)(step, result.before, images, built);
        (0,service/* tellService */.Zm)(step, result, names);
        step.set({ ...(0,inputs_images/* imageOutputs */.am)(result, images), replicas: result.after.service_info.replicas });
        const scaling = () => scaledAfter(result, rollout, names, values, step);
        const scaled = await (proof ? provedAfter(scaling, proof, rollout, result, step) : scaling());
        if (proof) {
            const changes = changesOf(rollout, values.replicas);
            const lastLook = { ...options, deadlineAt: options.clock.now() + LAST_LOOK_MS };
            const last = await (0,sequence/* needAllStill */.Op)(changes, scaled?.after ?? result.after, lastLook);
            step.set({ replicas: last.service_info.replicas });
        }
        step.conclude((0,sequence/* strongest */.yX)([built, result.outcome, scaled?.outcome]));
        if (url !== '')
            step.tell({ links: [{ text: url, url }] });
        return {};
    },
});


/***/ }),

/***/ 4384:
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

/***/ 2140:
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

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ needAllStill),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   Wo: () => (/* binding */ needAll),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4384);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6859);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _stability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1038);






const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .beAsRequested */ .q8)(),
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .settled */ .g)(all, options));
}
function undoneBy(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    return undone && (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .undoneSince */ .s$)({ subject: undone.subject(state), what: undone.what }, undone.status(state));
}
function needAll(changes, state) {
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        throw undone;
}
async function needAllStill(changes, before, options) {
    const [change] = changes;
    const startedAt = options.clock.now();
    let spoiltAt;
    const ended = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(async () => {
        const state = await (0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAbsent */ .Q)(change.read(options.deadlineAt));
        const status = state === undefined ? 'gone' : change.status(state);
        const look = { status, sentence: change.table(status)?.sentence ?? status };
        const error = state === undefined ? (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .vanishedSince */ .zu)(change.subject(before)) : spoiltBy(changes, state);
        const now = options.clock.now();
        const behindMs = change.table(status)?.phase === 'pending' ? _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .SAME_WORD_MS */ .Jk - (now - startedAt) : 0;
        if (state !== undefined && error === undefined)
            return behindMs > 0 ? { ...look, againMs: _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv } : { ...look, ending: { state } };
        spoiltAt ??= now;
        const leftMs = _stability_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv - (now - spoiltAt);
        return { ...look, ...(error === undefined || leftMs > 0 ? { againMs: leftMs } : { ending: { error } }) };
    }, options);
    if ('timedOut' in ended)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(change.subject(before), _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .awaited */ .QZ.lastLook(), ended, { unsent: false, advice: undefined });
    if ('error' in ended)
        throw ended.error;
    return ended.state;
}
function spoiltBy(changes, state) {
    const [change] = changes;
    const status = change.status(state);
    const undone = undoneBy(changes, state);
    if (undone !== undefined)
        return undone;
    return change.table(status)?.phase === 'failed' ? (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .spoiltSince */ .ox)(change.subject(state), status) : undefined;
}
async function applyInOrder(changes, options, asked = changes) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        const isMidway = options.isMidway || i > 0;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)(change, { ...options, isMidway, wait: options.wait || !isLast }));
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

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GOOD_ANSWERS)
/* harmony export */ });
const GOOD_ANSWERS = 3;


/***/ }),

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6859);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);




const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        what: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toReplicas */ .rJ)({ replicas }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .scaling */ .AQ)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canScale */ .vn)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulReplicasAdvice */ .Cy)()),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        overtaken: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .otherReplicas */ .IB)({ replicas: now });
        },
    };
}
function scale(client, id, replicas, options) {
    return (0,_engine_change_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
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

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ withoutId),
/* harmony export */   HW: () => (/* binding */ githubRefuses),
/* harmony export */   QY: () => (/* binding */ notMarked),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ac: () => (/* binding */ retryingGithub),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   gR: () => (/* binding */ closedUnwatched),
/* harmony export */   iJ: () => (/* binding */ perhapsRecorded),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   qF: () => (/* binding */ annotationTitle)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const annotationTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'GitHub deployment', zh: 'GitHub 部署' });
const notRecorded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ environment, why }) => `No GitHub deployment was recorded for ${environment}: ${why}.`,
    zh: ({ environment, why }) => `未能为 ${environment} 记录 GitHub 部署：${why}。`,
});
const notMarked = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id, environment, state, why }) => `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${why}.`,
    zh: ({ id, environment, state, why }) => `无法将 ${environment} 的 GitHub 部署 ${id} 标记为 ${state}：${why}。`,
});
const isMissing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => `there is no ${names.join(' and no ')}`,
    zh: ({ names }) => `缺少 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}`,
});
const merged = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'GitHub returned a merge instead of a deployment',
    zh: 'GitHub 返回的是一次合并，而不是部署',
});
const withoutId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'GitHub returned no id of a deployment',
    zh: 'GitHub 没有返回部署的 id',
});
const perhapsRecorded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ why }) => `${why}; the deployment may have been recorded anyway`,
    zh: ({ why }) => `${why}；部署可能仍已被记录`,
});
const takes = {
    environment: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of an environment', zh: '环境名称' }),
    ref: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a commit, a branch or a tag', zh: '提交、分支或标签' }),
};
const described = {
    notWaited: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Started on the platform; the step did not wait for it to finish (wait: false).',
        zh: '已在平台上启动；步骤未等待其结束（wait: false）。',
    }),
    cancelled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Cancelled; changes that were already sent are still in progress on the platform.',
        zh: '已取消；已发送的变更仍在平台上进行。',
    }),
};
const closedUnwatched = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id, environment }) => `GitHub deployment ${id} in ${environment} was marked inactive: the rollout is still in progress on the platform, and no step waits for it to finish (wait: false).`,
    zh: ({ id, environment }) => `${environment} 的 GitHub 部署 ${id} 已标记为 inactive：滚动更新仍在平台上进行，但没有步骤等待其结束（wait: false）。`,
});
const githubRefuses = {
    rights: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words, needed }) => `GitHub returned ${status} (${words}); give the job \`permissions: deployments: write\` and pass a token of this repository` +
            `${needed === undefined ? '' : ` (it needs ${needed})`}`,
        zh: ({ status, words, needed }) => `GitHub 返回 ${status}（${words}）；请为该 job 设置 \`permissions: deployments: write\`，并传入本仓库的 token` +
            `${needed === undefined ? '' : `（需要 ${needed}）`}`,
    }),
    policy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words }) => `GitHub returned ${status} (${words}); a rule of the organization, the enterprise or the environment forbids it: check its protection rules, its IP allow list and its single sign-on`,
        zh: ({ status, words }) => `GitHub 返回 ${status}（${words}）；被组织、企业或环境的规则禁止：请检查其保护规则、IP 允许列表和单点登录`,
    }),
    forbidden: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words }) => `GitHub returned ${status} (${words}) without naming a missing permission or a rate limit`,
        zh: ({ status, words }) => `GitHub 返回 ${status}（${words}），既未指明缺少的权限，也不是频率限制`,
    }),
    token: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words }) => `GitHub rejected the token (${words}); leave github_token at its default`,
        zh: ({ words }) => `GitHub 不接受该 token（${words}）；请让 github_token 保持默认值`,
    }),
    ref: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words }) => `GitHub rejected the deployment (${words}); the commit must belong to this repository and be pushed to GitHub: set it in the input ref`,
        zh: ({ words }) => `GitHub 拒绝了该部署（${words}）；该提交必须属于本仓库且已推送到 GitHub：请用输入 ref 指定`,
    }),
    rateLimit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words, wait }) => `GitHub's rate limit for this token is exhausted (${words})${wait === undefined ? '' : `, and GitHub asks to wait ${wait}`}`,
        zh: ({ words, wait }) => `该 token 的 GitHub 请求频率额度已用尽（${words}）${wait === undefined ? '' : `，GitHub 要求等待 ${wait}`}`,
    }),
    secondaryLimit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words, wait }) => `GitHub asks for fewer requests at a time (${words})${wait === undefined ? '' : `, and to wait ${wait}`}`,
        zh: ({ words, wait }) => `GitHub 要求降低请求频率（${words}）${wait === undefined ? '' : `，并等待 ${wait}`}`,
    }),
    silent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'GitHub did not respond in time', zh: 'GitHub 未在限定时间内响应' }),
    other: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ words }) => words, zh: ({ words }) => words }),
};
const retryingGithub = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ why, pause }) => `GitHub: ${why}. Retrying in ${pause}.`,
    zh: ({ why, pause }) => `GitHub：${why}。${pause} 后重试。`,
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

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ imageStays),
/* harmony export */   EZ: () => (/* binding */ notProbed),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Rz: () => (/* binding */ scaledFailedButProbed),
/* harmony export */   Sk: () => (/* binding */ probeTimedOut),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   ZA: () => (/* binding */ replicasStay),
/* harmony export */   Zb: () => (/* binding */ probeAnswer),
/* harmony export */   Zy: () => (/* binding */ againAfterCancelling),
/* harmony export */   _B: () => (/* binding */ goodAnswer),
/* harmony export */   du: () => (/* binding */ healthCheckProblems),
/* harmony export */   i6: () => (/* binding */ probeTimedOutAdvice),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   r0: () => (/* binding */ beforehand),
/* harmony export */   t6: () => (/* binding */ unreachableAdvice),
/* harmony export */   yD: () => (/* binding */ probing)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const probing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Probing', zh: '健康探测' });
const answered = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'responded', zh: '已响应' });
const probeAnswer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ answer }) => `Probe: ${answer}.`,
    zh: ({ answer }) => `健康探测：${answer}。`,
});
const goodAnswer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ answer, count, needed }) => `${answer}, success ${count} of ${needed}`,
    zh: ({ answer, count, needed }) => `${answer}，连续第 ${count} 次成功（共需 ${needed} 次）`,
});
const redirect = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status }) => `HTTP ${status} (a redirect, which is not followed)`,
    zh: ({ status }) => `HTTP ${status}（重定向，不会跟随）`,
});
function tallied(tallies) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(tallies.map(({ answer, count }) => `${answer} × ${count}`));
}
const probeTimedOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ url, seconds, needed, answers, others }) => `The probe of ${url} did not pass within ${seconds} s: it needs ${needed} successful responses in a row and got ${tallied(answers)}${others > 0 ? ` and ${others} others` : ''}.`,
    zh: ({ url, seconds, needed, answers, others }) => `对 ${url} 的健康探测在 ${seconds} 秒内未通过：需要连续 ${needed} 次成功响应，实际得到 ${tallied(answers)}${others > 0 ? `，另有 ${others} 次其他响应` : ''}。`,
});
const probeTimedOutAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check that the new image serves this address, and that health_check_status and health_check_timeout fit it. If good and bad responses alternate, one of the replicas does not work.',
    zh: '请检查新镜像是否提供此地址，以及 health_check_status 和 health_check_timeout 是否合适。如果正常与异常响应交替出现，说明有副本工作不正常。',
});
const unreachable = {
    certificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because its certificate is not accepted: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为其证书不被接受：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    tls: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because no TLS connection can be established: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为无法与其建立 TLS 连接：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    host: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because its host name cannot be resolved: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为无法解析其主机名：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    proxy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because the proxy does not let the request through: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为代理不予放行：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
};
const unreachableAdvice = {
    certificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Renew the certificate or correct the host name in health_check_url. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the environment of the job. To deploy without a probe this time, omit health_check_url.',
        zh: '请更新证书或更正 health_check_url 中的主机名；使用私有证书颁发机构时，请在作业环境中设置 NODE_EXTRA_CA_CERTS。如果这一次不经探测即部署，可不填 health_check_url。',
    }),
    tls: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check that health_check_url names the right port, and uses https only if the server speaks TLS.',
        zh: '请检查 health_check_url 的端口是否正确，且仅在提供 TLS 时使用 https。',
    }),
    host: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check the host name in health_check_url, and that the runner can resolve it.',
        zh: '请检查 health_check_url 中的主机名，并确认运行器能够解析它。',
    }),
    proxy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check HTTPS_PROXY and HTTP_PROXY, or add the host to NO_PROXY.',
        zh: '请检查 HTTPS_PROXY 和 HTTP_PROXY，或将该主机加入 NO_PROXY。',
    }),
};
const beforehand = {
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ why }) => `${why} Nothing was sent.`,
        zh: ({ why }) => `${why}没有发送任何变更。`,
    }),
    notNow: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The address of health_check_url (${url}) cannot be reached now: ${words}. If this does not change, the probe after the rollout will fail.`,
        zh: ({ url, words }) => `目前无法访问 health_check_url 的地址（${url}）：${words}。如果情况没有变化，发布之后的健康探测将失败。`,
    }),
};
const imageStays = {
    earlierUnknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images, why }) => `${images} keeps running although its probe did not pass: it was already running when this step started, so this step does not know the earlier image and did not roll back. ${why}`,
        zh: ({ images, why }) => `${images} 未通过健康探测，但仍在运行：此步骤开始时它已经在运行，因此此步骤不知道之前的镜像，没有回滚。${why}`,
    }),
    earlierUnknownAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Roll back by hand: run update-image with the earlier image as image_path. The run that rolled out the current image names it in its log, its summary and its output previous_image_path.',
        zh: '请手动回滚：用 update-image 发布之前的镜像（image_path）。在发布当前镜像的那次运行中，日志、摘要和输出 previous_image_path 都包含之前镜像的名称。',
    }),
    rollbackOff: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images, why }) => `${images} keeps running although its probe did not pass, because rollback is false. ${why}`,
        zh: ({ images, why }) => `${images} 未通过健康探测，但由于 rollback 为 false，它仍在运行。${why}`,
    }),
};
const againAfterCancelling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The step was cancelled before the probe passed. If you run the step again, it probes the new image, but it cannot roll back, since it does not know the earlier image. To go back, run update-image with the image in the output previous_image_path of this run.',
    zh: '步骤在健康探测通过之前被取消。重新运行时，此步骤会探测新镜像，但由于不知道之前的镜像而无法回滚。如需回退，请用 update-image 发布本次运行的输出 previous_image_path 中的镜像。',
});
const notProbed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The new image was not probed.',
    zh: '新镜像没有经过健康探测。',
});
const scaledFailedButProbed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ images }) => `${images} passed its probe and keeps running; only the change of the number of replicas failed.`,
    zh: ({ images }) => `${images} 已通过健康探测并继续运行；失败的只是副本数的调整。`,
});
const replicasStay = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `The service keeps ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: only images are rolled back.`,
    zh: ({ replicas }) => `服务保持 ${replicas} 个副本：只回滚镜像。`,
});
const healthCheckProblems = {
    noPassword: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be an http or https address without a user name or password',
        zh: '应为不含用户名和密码的 http 或 https 地址',
    }),
    address: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ given }) => `must be an http or https address; got ${given}`,
        zh: ({ given }) => `应为 http 或 https 地址；实际为 ${given}`,
    }),
    statuses: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ given }) => `must be HTTP statuses or ranges of them, such as 200 or 200-399; got ${given}`,
        zh: ({ given }) => `应为 HTTP 状态码或其范围，例如 200 或 200-399；实际为 ${given}`,
    }),
    tooSlow: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ needed, timeout, interval }) => `leaves no time for ${needed} responses within health_check_timeout (${timeout}); got ${interval}`,
        zh: ({ needed, timeout, interval }) => `过长，在 health_check_timeout（${timeout}）内来不及得到 ${needed} 次响应；实际为 ${interval}`,
    }),
};


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ scaling),
/* harmony export */   Cy: () => (/* binding */ statefulReplicasAdvice),
/* harmony export */   Dm: () => (/* binding */ changingSize),
/* harmony export */   IB: () => (/* binding */ otherReplicas),
/* harmony export */   MF: () => (/* binding */ statefulSettingsAdvice),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   SI: () => (/* binding */ toPublicNet),
/* harmony export */   Sw: () => (/* binding */ canChangeSettings),
/* harmony export */   U9: () => (/* binding */ toPorts),
/* harmony export */   Vj: () => (/* binding */ createWithPublicNet),
/* harmony export */   YT: () => (/* binding */ keptReplicas),
/* harmony export */   _E: () => (/* binding */ keptSize),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ac: () => (/* binding */ canChangeSize),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cO: () => (/* binding */ changingPorts),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   ip: () => (/* binding */ noPublicNet),
/* harmony export */   is: () => (/* binding */ statefulSizeAdvice),
/* harmony export */   j: () => (/* binding */ canChangePublicNet),
/* harmony export */   qr: () => (/* binding */ changingPublicNet),
/* harmony export */   rJ: () => (/* binding */ toReplicas),
/* harmony export */   sy: () => (/* binding */ statelessNetAdvice),
/* harmony export */   tH: () => (/* binding */ changingSettings),
/* harmony export */   tQ: () => (/* binding */ replicasAim),
/* harmony export */   vn: () => (/* binding */ canScale),
/* harmony export */   xq: () => (/* binding */ toSize)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const replicasAim = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `${replicas} 个副本`,
});
const toReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `扩缩到 ${replicas} 个副本`,
});
const scaling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Scaling', zh: '扩缩容' });
const canScale = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the number of replicas', zh: '修改副本数' });
const statefulReplicasAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A stateful service always has one replica. Omit replicas, or choose a larger size.',
    zh: '有状态服务始终只有一个副本。请不要填写 replicas，或选择更大的规格。',
});
const otherReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `it now has ${replicas} replicas, which is neither the requested number nor the previous one`,
    zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所请求的数量，也不是之前的数量`,
});
const toSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}`,
    zh: ({ size }) => `修改规格为 ${size}`,
});
const changingSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the size', zh: '修改规格' });
const canChangeSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the size', zh: '修改规格' });
const sizeField = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'size', zh: '规格' });
const statefulSizeAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit the size, or create a new service with the other size.',
    zh: '请不要填写规格，或以另一规格创建新的服务。',
});
const toPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ports }) => `ports ${ports}`,
    zh: ({ ports }) => `修改端口为 ${ports}`,
});
const changingPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the ports', zh: '修改端口' });
const toPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the requested public network', zh: '按要求修改公网配置' });
const changingPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the public network', zh: '修改公网配置' });
const canChangePublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the public network of', zh: '修改公网配置' });
const statelessNetAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'For a stateless service, use a load balancer instead.',
    zh: '无状态服务请改用负载均衡。',
});
const noPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service }) => `${service} has no public network, and the platform cannot add one to an existing service.`,
    zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
});
const createWithPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create a new service with public_net: true.',
    zh: '请以 public_net: true 创建新的服务。',
});
const toSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the requested variables and log directories',
    zh: '按要求修改环境变量和日志目录',
});
const changingSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the settings', zh: '修改配置' });
const canChangeSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'change variables and log directories',
    zh: '修改环境变量和日志目录',
});
const statefulSettingsAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change them, create a new stateful service with the new settings.',
    zh: '如需修改，请以新的配置创建新的有状态服务。',
});
const fieldOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, container }) => `${field} of ${container}`,
    zh: ({ field, container }) => `${container} 的 ${field}`,
});
const variable = {
    removed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
    added: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (added)`, zh: ({ key }) => `${key}（新增）` }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ key }) => `${key} (new value)`,
        zh: ({ key }) => `${key}（新值）`,
    }),
};
const keptSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}, because spec_id has its default value`,
    zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
});
const keptReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} replicas, because replicas has its default value`,
    zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
});


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


/***/ })

};
