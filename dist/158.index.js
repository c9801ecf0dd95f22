export const id = 158;
export const ids = [158];
export const modules = {

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

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askingOf: () => (/* binding */ askingOf),
/* harmony export */   broughtTo: () => (/* binding */ broughtTo),
/* harmony export */   leftAsItIs: () => (/* binding */ leftAsItIs)
/* harmony export */ });
/* harmony import */ var _rollout_change_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2930);
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _rollout_port_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9982);
/* harmony import */ var _rollout_public_net_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3442);
/* harmony import */ var _rollout_scaling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(121);
/* harmony import */ var _rollout_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(555);
/* harmony import */ var _rollout_service_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5351);
/* harmony import */ var _rollout_settings_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1412);
/* harmony import */ var _rollout_size_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6424);
/* harmony import */ var _rollout_statuses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8504);











function askingOf({ definition, bandwidth, public_net_type }, given) {
    const net = definition?.state_public_net;
    return {
        size: given('spec_id') || definition?.spec !== undefined,
        replicas: given('replicas') || definition?.replicas !== undefined,
        net: { bandwidth: bandwidth ?? net?.bandwidth, type: given('public_net_type') ? public_net_type : net?.type },
    };
}
async function leftAsItIs(client, id, options) {
    const nothing = {
        ...(0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceChange */ .uK)(client, id, options),
        what: 'stay as it is',
        phase: 'Reading',
        matches: () => true,
        differences: () => [],
        send: async () => { },
    };
    const service = await (0,_rollout_change_js__WEBPACK_IMPORTED_MODULE_10__/* .settled */ .g)(nothing, options);
    const { status } = service.service_info;
    if ((0,_rollout_statuses_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceStatus */ .E6)(status)?.phase !== 'failed')
        return { outcome: 'unchanged', before: service, after: service, differences: [] };
    throw new _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RolloutError */ .a6('failed', `${(0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(service)} is there, but its last operation ended in "${status}".`, {
        status,
        advice: 'The operation log of the service in the console tells why. A service that could not be created has to be deleted before it is created anew.',
    });
}
function checkKind(service, { stateful, containers, state_public_net: net, service_name }) {
    const title = (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(service);
    const advice = `Delete it first, or give the new one another name than ${service_name}.`;
    if (service.service_info.stateful !== stateful) {
        const [is, asked] = stateful ? ['stateless', 'stateful'] : ['stateful', 'stateless'];
        (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${title} is ${is}, and cannot be made the ${asked} service that is asked for.`, advice);
    }
    if (net.used && !service.service_info.state_public_net?.used)
        (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${title} has no public network, and the platform gives one only to a new service.`, advice);
    const names = (all) => all.map((one) => one.container_name).toSorted();
    const there = names(service.service_container_infos).join(', ');
    const asked = names(containers).join(', ');
    if (there === asked || (containers.length === 1 && service.service_container_infos.length === 1))
        return;
    (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${title} has the containers ${there}, not ${asked}, and the platform changes no containers.`, advice);
}
function changesFor(client, id, asked, asking, options) {
    const alone = asked.containers.length === 1;
    const nameOf = (container_name) => (alone ? undefined : container_name);
    const settings = asked.containers.map(({ container_name, envs, log_dirs }) => ({
        container_name: nameOf(container_name),
        envs_strategy: 'overwrite',
        ...(envs.length > 0 ? { envs } : {}),
        ...(log_dirs.length > 0 ? { log_dirs } : {}),
    }));
    const images = asked.containers.map(({ container_name, image_path }) => ({
        container_name: nameOf(container_name),
        image_path,
    }));
    const update = { service_id: id, images, min_ready_seconds: 10, force: false };
    return [
        (0,_rollout_settings_change_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsChange */ .Q)(client, id, settings, options),
        (0,_rollout_image_update_js__WEBPACK_IMPORTED_MODULE_1__/* .imageChange */ .i7)(client, update, options),
        ...(asking.size ? [(0,_rollout_size_change_js__WEBPACK_IMPORTED_MODULE_8__/* .sizeChange */ .S8)(client, id, asked.spec, options)] : []),
        ...(asked.port_maps.length > 0 ? [(0,_rollout_port_change_js__WEBPACK_IMPORTED_MODULE_2__/* .portChange */ .u)(client, id, asked.port_maps, options)] : []),
        ...(asked.state_public_net.used ? [(0,_rollout_public_net_change_js__WEBPACK_IMPORTED_MODULE_3__/* .publicNetChange */ .n)(client, id, asking.net, options)] : []),
        ...(asking.replicas ? [(0,_rollout_scaling_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleChange */ .Vg)(client, id, asked.replicas, options)] : []),
    ];
}
async function broughtTo(client, id, asked, asking, options) {
    checkKind(await client.until(options.deadlineAt).services.get(id), asked);
    const changes = changesFor(client, id, asked, asking, options);
    const due = await (0,_rollout_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .outstanding */ .Te)(changes, options);
    return due.length > 0 ? (0,_rollout_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .applyInOrder */ .g$)(due, options, changes) : leftAsItIs(client, id, options);
}


/***/ })

};
