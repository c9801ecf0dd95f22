export const id = 62;
export const ids = [62];
export const modules = {

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ../../lib/src/rollout/image-name.js
var image_name = __webpack_require__(1237);
// EXTERNAL MODULE: ../../lib/src/client/transport.js
var client_transport = __webpack_require__(6717);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
// EXTERNAL MODULE: ../../lib/src/rollout/wait.js
var wait = __webpack_require__(2803);
;// CONCATENATED MODULE: ../../lib/src/rollout/probe.js



const GOOD_ANSWERS = 3;
const TRY_MS = 10_000;
async function probe(transport, { url, accepts }, options) {
    options.observer.phase('Probing');
    let good = 0;
    let last = 'it was not asked yet';
    const ask = async () => {
        try {
            const timeoutMs = Math.max(1, Math.ceil(Math.min(TRY_MS, options.deadlineAt - options.clock.now())));
            const { status } = await transport.send({ method: 'GET', url, headers: {}, signal: options.signal, timeoutMs });
            last = `HTTP ${status}`;
            return accepts.some(({ from, to }) => status >= from && status <= to);
        }
        catch (error) {
            if (!(error instanceof client_transport/* TransportError */.wX))
                throw error;
            last = error.message;
            return false;
        }
    };
    const observer = {
        ...options.observer,
        status: (word) => options.observer.progress(`The probe: ${word}.`),
    };
    const ended = await (0,wait/* waitFor */.fm)(async () => {
        good = (await ask()) ? good + 1 : 0;
        const status = good > 0 ? `${last}, good answer ${good} of ${GOOD_ANSWERS}` : last;
        return { status, sentence: 'answered', ...(good >= GOOD_ANSWERS ? { ending: { passed: true } } : {}) };
    }, { ...options, observer });
    if ('passed' in ended)
        return;
    throw new errors/* RolloutError */.a('failed', `The probe of ${url} did not pass within ${Math.round(ended.elapsedMs / 1000)} s; the last answer was: ${last}.`, {
        advice: 'Look whether the new image serves this address, and whether health_check_status and health_check_timeout fit it.',
    });
}

// EXTERNAL MODULE: ../../lib/src/rollout/rollback.js
var rollback = __webpack_require__(706);
// EXTERNAL MODULE: ../../lib/src/rollout/scaling.js
var scaling = __webpack_require__(121);
// EXTERNAL MODULE: ../../lib/src/rollout/sequence.js
var sequence = __webpack_require__(555);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/build.js
var build = __webpack_require__(7761);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js + 14 modules
var credentials = __webpack_require__(4927);
// EXTERNAL MODULE: ../../lib/src/rollout/build.js
var rollout_build = __webpack_require__(9660);
// EXTERNAL MODULE: ../../lib/src/rollout/image-update.js
var image_update = __webpack_require__(6319);
// EXTERNAL MODULE: ../../lib/src/rollout/names.js
var names = __webpack_require__(8480);
// EXTERNAL MODULE: ../../lib/src/rollout/service-state.js
var service_state = __webpack_require__(5351);
// EXTERNAL MODULE: ../../lib/src/step/images.js
var step_images = __webpack_require__(599);
;// CONCATENATED MODULE: ../../lib/src/step/deployed-image.js








function targetImage(service, asked, repository, tag) {
    (0,service_state/* needStateless */.Lq)(service, 'change the image', 'For a stateful service, create it anew with the new image.');
    const { container_name, image_path: running } = (0,image_update/* findContainer */.FA)(service, asked.container_name);
    const current = (0,image_name/* parseImage */.zZ)(running).repository;
    const name = `${repository.user_name}/${repository.repo_name}`;
    if (current === name || current.endsWith(`/${name}`))
        return { running, image_path: (0,image_name/* withTag */.Rd)(running, tag) };
    return (0,errors/* refuse */.T)(`Container ${container_name} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${name}.`, 'Build into the same repository, or create a new service for the other one.');
}
const SAME = 'and the platform does not roll out the same name again, so nothing was built. Give each build a tag of its own, such as the commit.';
async function deployedImages(client, id, asked, options, step) {
    if (asked.image_path !== undefined || asked.container_images !== undefined)
        return { images: (0,step_images/* wantedImages */.mo)(asked) };
    step.observer.phase('Reading');
    const service = await client.services.get(id);
    const repository = await (0,names/* findRepository */.W1)(client, asked.repo_name ?? '');
    const tag = (0,build/* chosenTag */.Ln)(asked.tag, step.event);
    const target = targetImage(service, asked, repository, tag);
    if ((0,image_name/* sameImage */.G4)(target.running, target.image_path)) {
        if (asked.tag !== undefined)
            step.log.warning(`The service already runs ${target.image_path}, ${SAME}`);
        return { images: (0,step_images/* wantedImages */.mo)({ ...asked, image_path: target.image_path }) };
    }
    const dockerfile = (0,build/* readDockerfile */.n_)(asked.docker_file);
    if (asked.tag !== undefined)
        step.tell({ again: 'Run again, the step builds the image once more, unless the service runs it by then.' });
    const request = {
        repo_name: repository.repo_name,
        repository,
        tag,
        dockerfile,
        skip_existing: asked.tag === undefined,
    };
    const { image_path, outcome } = await (0,rollout_build/* buildImage */._w)(client, request, { ...options, wait: true });
    if (outcome === 'planned') {
        const plan = `Would build ${image_path} from ${asked.docker_file.relative} first.`;
        step.log.info(plan);
        step.tell({ notes: [plan] });
    }
    return { images: (0,step_images/* wantedImages */.mo)({ ...asked, image_path }), built: outcome };
}

// EXTERNAL MODULE: ../../lib/src/client/dispatcher.js
var dispatcher = __webpack_require__(1087);
;// CONCATENATED MODULE: ../../lib/src/client/web-fetch.js


function innermost(error) {
    const wraps = error instanceof TypeError || error instanceof DOMException;
    return wraps && error.cause !== undefined ? innermost(error.cause) : error;
}
function openFetch(env = process.env) {
    const routes = (0,dispatcher/* openRoutes */.R)(env);
    return {
        fetch: async (url, init = {}) => {
            let route;
            try {
                route = await routes.to(url);
                const { undici, dispatcher } = route;
                return await undici.fetch(url, { ...init, dispatcher });
            }
            catch (error) {
                init.signal?.throwIfAborted();
                throw (0,client_transport/* transportError */.WQ)(innermost(error), route?.proxy);
            }
        },
        close: routes.close,
    };
}

// EXTERNAL MODULE: ../../lib/src/workflow/excerpt.js
var excerpt = __webpack_require__(4543);
// EXTERNAL MODULE: ../../lib/src/workflow/plain-text.js
var plain_text = __webpack_require__(28);
;// CONCATENATED MODULE: ../../lib/src/workflow/deployment.js


const defaultTimeout = 10_000;
const longestDescription = 140;
async function openDeployment(request) {
    const { token, event, environment, log } = request;
    const { repository, sha } = event;
    const missing = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY', sha ? '' : 'GITHUB_SHA'];
    const named = missing.filter((name) => name !== '');
    if (!token || !repository || !sha)
        return unrecorded(request, `there is no ${named.join(' and no ')}`);
    const signal = AbortSignal.timeout(defaultTimeout);
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(378), __webpack_require__.e(329), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 1329));
        const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } };
        const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier });
        const created = await octokit.rest.repos.createDeployment({
            ...repository,
            ref: sha,
            environment,
            auto_merge: false,
            required_contexts: [],
            transient_environment: request.transient ?? false,
            ...described(request.description),
            request: { signal },
        });
        if (created.status !== 201)
            return unrecorded(request, 'GitHub answered with a merge instead of a deployment');
        const { id } = created.data;
        log.debug(`GitHub deployment ${id} in ${environment}.`);
        const mark = marker(octokit, { ...request, repository }, id);
        await mark('in_progress', {});
        return { id, finish: (state, end = {}) => mark(state, end) };
    }
    catch (error) {
        return unrecorded(request, reason(error, signal));
    }
}
function unrecorded({ environment, log }, why) {
    log.warning(`No GitHub deployment was recorded for ${environment}: ${why}.`, { title: 'GitHub deployment' });
    return { id: undefined, finish: async () => { } };
}
function marker(octokit, request, id) {
    const { repository, event, environment, log } = request;
    return async (state, { url, description, timeoutMs = defaultTimeout }) => {
        const page = webPage(url ?? request.environmentUrl);
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: id,
                state,
                environment,
                ...described(description),
                ...(event.runUrl ? { log_url: event.runUrl } : {}),
                ...(page ? { environment_url: page } : {}),
                request: { signal },
            });
        }
        catch (error) {
            const text = `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${reason(error, signal)}.`;
            log.warning(text, { title: 'GitHub deployment' });
        }
    };
}
function described(description) {
    if (!description)
        return {};
    return { description: (0,excerpt/* cut */.J)((0,plain_text/* presentable */.K)(description).replaceAll('\n', ' ').trim(), longestDescription) };
}
function webPage(url) {
    if (!url || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
function reason(error, signal) {
    if (signal.aborted)
        return 'GitHub did not answer in time';
    const text = error instanceof Error ? error.message : String(error);
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 403 || status === 404) {
        return `GitHub answered ${status} (${text}); give the job \`permissions: deployments: write\`, and hand on a token of this repository`;
    }
    if (status === 401)
        return `GitHub does not accept the token (${text}); leave github_token at its default`;
    return text.replace(/\.$/, '');
}

// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
// EXTERNAL MODULE: ../../lib/src/workflow/parsers.js + 5 modules
var parsers = __webpack_require__(7414);
;// CONCATENATED MODULE: ../../lib/src/step/health-check.js



function parseWebAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
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

// EXTERNAL MODULE: ../../lib/src/step/names.js
var step_names = __webpack_require__(5165);
// EXTERNAL MODULE: ../../lib/src/step/rollout.js
var step_rollout = __webpack_require__(7144);
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
        ...step_names/* REPOSITORY_NAME */.Ni,
    }),
    ...build/* buildInputs */._9,
    replicas: (0,input_kinds/* integer */.nd)({ description: 'Scale to this after the rollout, 1 to 5; empty leaves it.', ...scaling/* REPLICAS */.Y7 }),
    ...healthCheck,
    ...githubDeployment,
};
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
async function probed(values, rollout, result, step) {
    const { client, options } = rollout;
    const wanted = probeOf(values);
    if (wanted === undefined || values.dry_run)
        return;
    try {
        await probe(client.transport, wanted, { ...options, deadlineAt: options.clock.now() + values.health_check_timeout });
    }
    catch (error) {
        if (!values.rollback || result.outcome !== 'changed' || !(0,rollback/* callsForRollback */.vt)(error))
            throw error;
        if (values.replicas !== undefined) {
            step.tell({ notes: [`The service stays at ${values.replicas} replicas: only images are put back.`] });
        }
        await (0,step_rollout/* putBack */.p)(rollout, result.before, error, step);
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
        const client = (0,credentials/* connect */.Ng)(values, step);
        const options = (0,service/* serviceOptions */.eh)(values, step);
        const id = await (0,service/* resolveService */.Wl)(values, client);
        step.set({ service_id: id });
        if (!values.dry_run)
            await recordDeployment(values, url, step);
        const { images, built } = await deployedImages(client, id, values, options, step);
        const names = images.map(({ image_path }) => image_path).join(', ');
        if (images.length === 1)
            step.set({ download_url: names, tag: (0,image_name/* parseImage */.zZ)(names).tag });
        const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false };
        const rollout = { client, update, options };
        const result = await (0,step_rollout/* rolledOut */.T)(rollout, values.rollback, step);
        (0,service/* tellService */.Zm)(step, result, names);
        step.set({ ...(0,step_images/* imageOutputs */.am)(result, images), replicas: result.after.service_info.replicas });
        const scaled = values.replicas === undefined ? undefined : await (0,scaling/* scale */.hs)(client, id, values.replicas, options);
        if (scaled) {
            const outcome = (0,sequence/* strongest */.yX)([result.outcome, scaled.outcome]);
            (0,service/* tellService */.Zm)(step, { ...scaled, outcome }, `${names} with ${values.replicas} replicas`);
            step.set({ replicas: scaled.after.service_info.replicas });
        }
        await probed(values, rollout, result, step);
        step.conclude((0,sequence/* strongest */.yX)([built, result.outcome, scaled?.outcome]));
        if (url !== '')
            step.tell({ links: [{ text: url, url }] });
        return {};
    },
});


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ buildImage)
/* harmony export */ });
/* unused harmony exports BUILD_LIMIT_MS, imagePath */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1237);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8480);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8504);




const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
const AT_LIMIT = 'The platform itself ends a build after two hours, so a longer timeout does not help: make the build shorter, for example with a base image that holds what takes long.';
const SETTLE_MS = 15_000;
const REGISTRY = 'hub.c.163.com';
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return (0,_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStatusWord */ .XP)(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${REGISTRY}/${repository.user_name}/${repository.repo_name}`;
    return (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .withTag */ .Rd)(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = request.repository ?? (await (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(client.until(options.deadlineAt), request.repo_name));
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)({
        subject: () => `Image ${found.repo_name}:${tag}`,
        what: 'be built',
        phase: 'Building',
        table: _statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStatus */ .RM,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        settleMs: SETTLE_MS,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === _statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TAG */ .v$ ? '' : status, after: 'built' }];
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
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);


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
    return matching(all, name) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no space "${name}": ${some(names)}.`, 'Check the input namespace.');
}
function lookUpService(api, space, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return (service?.id ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no service "${name}" in space ${space.display_name} (${space.namespace}).`, 'Check the inputs service_name and namespace.'));
}
async function findRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return (found ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no image repository "${name}" in this account.`, 'Check the input repo_name, or make the repository in the console first: a build does not make it.'));
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
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        phase: 'Scaling',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the number of replicas', 'A stateful service has one replica; leave replicas out, or give it a larger size.'),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(service.service_info, { replicas }),
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
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);


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
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(all, options));
}
function needAll(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    if (!undone)
        return;
    const message = `${undone.subject(state)}: the change to ${undone.what} was made, but another change has undone it since.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a('overtaken', message, {
        status: undone.status(state),
        advice: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
    });
}
async function applyInOrder(changes, options) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)(change, { ...options, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(changes, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
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

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rolledOut),
/* harmony export */   p: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var _rollout_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);




async function putBack({ client, update, options }, before, failure, step) {
    try {
        return await (0,_rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBack */ .Fu)(client, update, before, failure, options);
    }
    catch (error) {
        if (error instanceof _rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .RolledBackError */ .Ai) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(error.service, update.images) });
            const note = error.rolledBack ? 'The earlier image runs again.' : 'The earlier image could not be put back.';
            step.tell({ notes: [note] });
        }
        throw error;
    }
}
async function rolledOut(rollout, rollback, step) {
    const { client, update, options } = rollout;
    const change = (0,_rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .imageChange */ .i7)(client, update, {
        seen: (service) => {
            options.seen?.(service);
            step.set({ image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(service, update.images) });
        },
    });
    let replaced;
    const send = (service) => {
        replaced = service;
        step.set({ previous_image_path: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC)(service, update.images) });
        return change.send(service);
    };
    try {
        return await (0,_rollout_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined)
            throw error;
        if (!rollback || !(0,_rollout_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .callsForRollback */ .vt)(error))
            throw error;
        return putBack(rollout, replaced, error, step);
    }
}


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
