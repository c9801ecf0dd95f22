export const id = 63;
export const ids = [63];
export const modules = {

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateService: () => (/* binding */ updateService)
/* harmony export */ });
/* harmony import */ var _rollout_port_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _rollout_public_net_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
/* harmony import */ var _rollout_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(555);
/* harmony import */ var _rollout_settings_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1412);
/* harmony import */ var _rollout_size_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3203);
/* harmony import */ var _step_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6351);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5165);
/* harmony import */ var _step_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7073);
/* harmony import */ var _step_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(902);
/* harmony import */ var _step_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1128);
/* harmony import */ var _step_size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2676);
/* harmony import */ var _step_waiting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4526);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7556);














const wanted = {
    spec_id: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_12__/* .custom */ .Ie)({
        kind: 'integer',
        description: `Size of a stateless service: ${_step_size_js__WEBPACK_IMPORTED_MODULE_10__/* .SIZES */ .F}.`,
        parse: _step_size_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSize */ .D,
    }),
    port_maps: (0,_step_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portMaps */ .pc)('The full list of ports'),
    envs: (0,_step_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .envs */ .DR)('Environment variables of a stateless service: KEY=value, a line each.'),
    envs_strategy: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_12__/* .choice */ .Yq)({
        description: 'merge: what is not named stays; overwrite: it goes.',
        allowed: ['merge', 'overwrite'],
        default: 'merge',
    }),
    log_dirs: (0,_step_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .logDirs */ .bx)('The full list of log directories of a stateless service; empty leaves it.'),
    container_name: (0,_step_names_js__WEBPACK_IMPORTED_MODULE_6__/* .containerName */ .xN)({
        description: 'Whose envs and log_dirs; may be left out where the service has one container.',
    }),
    bandwidth: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)({
        description: 'Bandwidth in Mbps of the public network of a stateful service.',
        min: 1,
        max: 1_024,
    }),
    public_net_type: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_12__/* .choice */ .Yq)({
        description: 'How the public network of a stateful service is charged.',
        allowed: ['flow', 'bandwidth'],
    }),
};
const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'];
function changesFor(client, id, inputs, options) {
    const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs, envs_strategy, log_dirs } = inputs;
    const settings = { container_name, envs, envs_strategy, log_dirs };
    const net = { bandwidth, type };
    return [
        ...(envs === undefined && log_dirs === undefined ? [] : [(0,_rollout_settings_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsChange */ .Q)(client, id, [settings], options)]),
        ...(spec_id === undefined ? [] : [(0,_rollout_size_change_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeChange */ .S8)(client, id, spec_id, options)]),
        ...(port_maps === undefined ? [] : [(0,_rollout_port_change_js__WEBPACK_IMPORTED_MODULE_0__/* .portChange */ .u)(client, id, port_maps, options)]),
        ...(bandwidth === undefined && type === undefined ? [] : [(0,_rollout_public_net_change_js__WEBPACK_IMPORTED_MODULE_1__/* .publicNetChange */ .n)(client, id, net, options)]),
    ];
}
function problems({ port_maps }, given) {
    const found = [];
    if (!CHANGING.some(given)) {
        const others = CHANGING.slice(1).join(', ');
        found.push({ input: CHANGING[0], message: `is required, or another of ${others}: nothing was asked for` });
    }
    const ports = (0,_step_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portProblem */ .BI)(port_maps ?? []);
    if (ports !== undefined)
        found.push({ input: 'port_maps', message: ports });
    if (given('envs_strategy') && !given('envs'))
        found.push({ input: 'envs_strategy', message: 'goes with envs, which are not given' });
    if (given('container_name') && !given('envs') && !given('log_dirs'))
        found.push({ input: 'container_name', message: 'goes with envs or log_dirs, which are not given' });
    return found;
}
const updateService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_13__/* .defineAction */ .Q)({
    name: 'update-service',
    folder: 'actions/update-service',
    title: 'Fengchao: update a service',
    description: 'Changes size, ports, variables, log directories or public network of a service; what is not named stays as it is.',
    branding: { icon: 'sliders', color: 'green' },
    operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
    inputs: { ..._step_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .common */ .sh, ...(0,_step_waiting_js__WEBPACK_IMPORTED_MODULE_11__/* .waiting */ .e)('15m'), ..._step_service_js__WEBPACK_IMPORTED_MODULE_8__/* .service */ .eu, ...wanted },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,_step_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialProblems */ ._e)(given), ...(0,_step_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceProblems */ .gx)(given), ...problems(values, given)],
    async run(inputs, step) {
        const client = await (0,_step_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(inputs, step);
        const id = await (0,_step_service_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
        const options = (0,_step_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceOptions */ .eh)(inputs, step);
        const asked = changesFor(client, id, inputs, options);
        const [first, ...others] = asked;
        if (first === undefined)
            throw new TypeError('The rules of the inputs let nothing be asked for.');
        const due = await (0,_rollout_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .outstanding */ .Te)([first, ...others], options);
        const result = await (0,_rollout_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .applyInOrder */ .g$)(due.length > 0 ? due : [others.at(-1) ?? first], options, asked);
        (0,_step_service_js__WEBPACK_IMPORTED_MODULE_8__/* .tellService */ .Zm)(step, result, CHANGING.filter((name) => inputs[name] !== undefined).join(', '));
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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText),
/* harmony export */   u: () => (/* binding */ portChange)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);


function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceChange */ .uK)(client, id, options),
        what: `have the ports ${ports}`,
        phase: 'Changing the ports',
        matches: (service) => portsOf(service) === ports,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ publicNetChange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



function needPublicNet(service) {
    if (service.service_info.state_public_net?.used)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(service)} has no public network, and the platform cannot give one to a service that is there.`, 'Create the service anew with public_net: true.');
}
function publicNetChange(client, id, { bandwidth, type }, options) {
    const asked = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) };
    const differing = (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ ...service.service_info.state_public_net }, asked);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: 'have the public network asked for',
        phase: 'Changing the public network',
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateful */ .RK)(service, 'change the public network of', 'Put a load balancer in front of a stateless service.');
            needPublicNet(service);
        },
        matches: (service) => differing(service).length === 0 &&
            (service.service_info.state_public_net?.used === true || Object.keys(asked).length === 0),
        differences: differing,
        send: (service) => {
            const now = service.service_info.state_public_net;
            return client.services.updateStateful(id, { used: true, type: now?.type, bandwidth: now?.bandwidth, ...asked });
        },
    };
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

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settingsChange)
/* harmony export */ });
/* harmony import */ var _image_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



function nextEnvs(container, wanted) {
    if (wanted?.envs === undefined)
        return container.envs;
    const named = new Set(wanted.envs.map((env) => env.key));
    const kept = wanted.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : [];
    return [...kept, ...wanted.envs];
}
function pairsOf(service, wishes) {
    const wanted = new Map(wishes.map((wish) => [(0,_image_update_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(service, wish.container_name).container_id, wish]));
    return service.service_container_infos.map((container) => {
        const { container_id, cpu_weight, memory_weight } = container;
        const wish = wanted.get(container_id);
        const envs = nextEnvs(container, wish).map(({ key, value }) => ({ key, value }));
        const log_dirs = wish?.log_dirs ?? container.log_dirs;
        return { container, next: { container_id, cpu_weight, memory_weight, envs, log_dirs } };
    });
}
function envDifference({ container, next }) {
    const now = new Map(container.envs.map((env) => [env.key, env.value]));
    const then = new Map(next.envs.map((env) => [env.key, env.value]));
    const marks = [...new Set([...now.keys(), ...then.keys()])].toSorted().flatMap((key) => {
        if (!then.has(key))
            return [`${key} (removed)`];
        if (!now.has(key))
            return [`${key} (new)`];
        return now.get(key) === then.get(key) ? [] : [`${key} (another value)`];
    });
    if (marks.length === 0)
        return [];
    const before = [...now.keys()].toSorted().join(', ');
    return [{ field: `envs of ${container.container_name}`, before, after: marks.join(', ') }];
}
function logDifference({ container, next }) {
    const field = `log_dirs of ${container.container_name}`;
    const text = (dirs) => dirs.toSorted().join(', ');
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ [field]: text(container.log_dirs) }, { [field]: text(next.log_dirs) });
}
function settingsChange(client, id, wishes, options) {
    const differing = (service) => pairsOf(service, wishes).flatMap((pair) => [...envDifference(pair), ...logDifference(pair)]);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: 'have the variables and log directories asked for',
        phase: 'Changing the settings',
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change variables and log directories', 'Create a stateful service anew with other ones.');
            pairsOf(service, wishes);
        },
        matches: (service) => differing(service).length === 0,
        differences: differing,
        send: (service) => client.services.updateStateless(id, pairsOf(service, wishes).map(({ next }) => next)),
    };
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);


function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const { id, spec_alias } = service.service_info.spec_info ?? {};
    return String(('spec_id' in asked ? (id ?? spec_alias) : (spec_alias ?? id)) ?? '');
}
function hasSize(client, service, asked) {
    return (0,_client_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: `have size ${sizeText(asked)}`,
        phase: 'Changing the size',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the size', 'Leave the size out, or create the service anew with another one.'),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: 'size', before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
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

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ LAST_PORT),
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   pc: () => (/* binding */ portMaps)
/* harmony export */ });
/* unused harmony export parsePortMap */
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);



const LAST_PORT = 65_535;
function portOf(digits) {
    const port = Number(digits);
    return port >= 1 && port <= LAST_PORT ? port : undefined;
}
function protocolOf(given) {
    const protocol = given.toUpperCase();
    return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}
function parsePortMap(given) {
    const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? [];
    const source_port = portOf(service);
    const dest_port = portOf(container);
    const protocol = protocolOf(last);
    if (source_port === undefined || dest_port === undefined || protocol === undefined) {
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], ports from 1 to ${LAST_PORT} and TCP or UDP, such as 80:8080/TCP; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}`);
    }
    return { source_port, dest_port, protocol };
}
function twice(ports) {
    return ports.find((port, i) => ports.indexOf(port) !== i);
}
function portProblem(maps) {
    const service = twice(maps.map((map) => map.source_port));
    if (service !== undefined)
        return `takes each service port once; ${service} comes twice`;
    const container = twice(maps.map((map) => map.dest_port));
    return container === undefined ? undefined : `takes each container port once; ${container} comes twice`;
}
function portMaps(what) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: `${what}: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], a line each, for example 80:8080/TCP.`,
        commas: true,
        item: parsePortMap,
    });
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

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ envs),
/* harmony export */   Tt: () => (/* binding */ parseLogDir),
/* harmony export */   bx: () => (/* binding */ logDirs)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);



function parseLogDir(given) {
    if (/^\/(?:[^/\s]+\/)+$/.test(given))
        return given;
    throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}`);
}
const envs = (description) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ description, item: _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyValue */ .aK, unique: (one) => one.key });
const logDirs = (description) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ description, item: parseLogDir, unique: (one) => one });


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   F: () => (/* binding */ SIZES)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);


const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/;
const SIZES = `1 to 7, or by name: ${NAMES.join(', ')}`;
function parseSize(given) {
    const named = NAMES.indexOf(given.toLowerCase());
    if (named >= 0)
        return { spec_id: named + 1 };
    if (/^[1-7]$/.test(given))
        return { spec_id: Number(given) };
    if (ALIAS.test(given))
        return { spec_alias: given };
    throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a size from 1 to 7, one of ${NAMES.join(', ')}, or an alias such as C2M4S20; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
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
