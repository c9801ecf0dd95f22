export const id = 'environment';
export const ids = ['environment'];
export const modules = {

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBackEnvironment: () => (/* binding */ rollBackEnvironment)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/client/http/web-fetch.js
var web_fetch = __webpack_require__(394);
// EXTERNAL MODULE: ../../lib/src/github/api/deployments.js
var deployments = __webpack_require__(9623);
// EXTERNAL MODULE: ../../lib/src/github/api/retry.js + 1 modules
var retry = __webpack_require__(6696);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var messages_message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/ledger.js
var services_ledger = __webpack_require__(2027);
// EXTERNAL MODULE: ../../lib/src/step/inputs/health-check.js
var health_check = __webpack_require__(4460);
// EXTERNAL MODULE: ../../lib/src/step/operations/deploy/github-deployment.js
var github_deployment = __webpack_require__(6607);
// EXTERNAL MODULE: ../../lib/src/step/operations/deploy/verification.js
var verification = __webpack_require__(9427);
// EXTERNAL MODULE: ../../lib/src/step/operations/service.js + 1 modules
var operations_service = __webpack_require__(6579);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var client_errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/changes/images/name.js
var images_name = __webpack_require__(2143);
;// CONCATENATED MODULE: ../../lib/src/actions/rollback/history.js

function partOf(entry, { service_id, service_name, namespace }) {
    const { services } = entry;
    return (services.find((one) => one.service_id === service_id) ??
        services.find((one) => one.service_name === service_name && one.namespace === namespace));
}
function runs(current, images) {
    return Object.entries(images).every(([name, image]) => {
        const running = current[name];
        return running !== undefined && (0,images_name/* sameImage */.G4)(running, image);
    });
}
class History {
    #ledger;
    #services;
    constructor(ledger, services) {
        this.#ledger = ledger;
        this.#services = services;
    }
    entryAt(place) {
        return this.#ledger.entries[place];
    }
    placeOf(id) {
        const place = this.#ledger.entries.findIndex((entry) => entry.id === id);
        return place === -1 ? undefined : place;
    }
    async succeeded(entry) {
        return (await this.#ledger.ending(entry))?.succeeded === true;
    }
    runsNow(state) {
        return this.#services.every(({ service_id, images }) => runs(images, state.get(service_id) ?? {}));
    }
    get length() {
        return this.#ledger.entries.length;
    }
    async find(from, holds = () => true) {
        for (const [place, entry] of this.#ledger.entries.entries()) {
            if (place < from || this.#partsOf(entry).length === 0)
                continue;
            if ((await this.succeeded(entry)) && holds(await this.stateAt(place), entry))
                return place;
        }
        return undefined;
    }
    async findCurrent() {
        for (const [place, entry] of this.#ledger.entries.entries()) {
            const parts = this.#partsOf(entry);
            if (parts.length === 0 || !parts.every(({ images, service }) => runs(service.images, images)))
                continue;
            if ((await this.succeeded(entry)) && this.runsNow(await this.stateAt(place)))
                return place;
        }
        return undefined;
    }
    async stateAt(place) {
        const state = new Map();
        for (const service of this.#services) {
            const images = (await this.#deployedBy(place, service))?.images ?? (await this.#replacedSince(place, service))?.previous;
            if (images !== undefined)
                state.set(service.service_id, images);
        }
        return state;
    }
    replacedAt(place) {
        const entry = this.entryAt(place);
        const parts = entry === undefined ? [] : this.#partsOf(entry);
        const known = parts.filter(({ previous }) => Object.keys(previous).length > 0);
        if (known.length < this.#services.length)
            return undefined;
        return new Map(known.map(({ service, previous }) => [service.service_id, previous]));
    }
    #partsOf(entry) {
        return this.#services.flatMap((service) => {
            const part = partOf(entry, service);
            return part === undefined ? [] : [{ ...part, service }];
        });
    }
    #deployedBy(place, service) {
        return this.#firstOf(this.#ledger.entries.slice(place), service);
    }
    #replacedSince(place, service) {
        return this.#firstOf(this.#ledger.entries.slice(0, place).toReversed(), service);
    }
    async #firstOf(entries, service) {
        for (const entry of entries) {
            const part = partOf(entry, service);
            if (part !== undefined && (await this.succeeded(entry)))
                return part;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../lib/src/actions/rollback/target.js


async function previousTarget(history) {
    const current = await history.findCurrent();
    if (current === undefined) {
        const newest = await history.find(0);
        return newest === undefined ? 'unknown' : targetAt(history, newest);
    }
    const { place, isReplaced } = await originOf(history, current);
    const older = await history.find(place + 1, (state) => !history.runsNow(state));
    if (older !== undefined)
        return targetAt(history, older);
    const replaced = isReplaced ? undefined : replacedTarget(history, place);
    return replaced === undefined || history.runsNow(replaced.state) ? 'nothing_older' : replaced;
}
async function targetAt(history, place) {
    const entry = history.entryAt(place);
    if (entry === undefined)
        throw new TypeError(`The ledger has no place ${place}.`);
    const { place: origin, isReplaced } = await originOf(history, place);
    const rollbackOf = isReplaced ? entry.rollbackOf : history.entryAt(origin)?.id;
    return { entry, side: 'images', state: await history.stateAt(place), rollbackOf: rollbackOf ?? entry.id };
}
function replacedTarget(history, place) {
    const entry = history.entryAt(place);
    const state = history.replacedAt(place);
    if (entry === undefined || state === undefined)
        return undefined;
    return { entry, side: 'previous', state, rollbackOf: entry.id };
}
async function originOf(history, place) {
    const rollbackOf = history.entryAt(place)?.rollbackOf;
    if (rollbackOf === undefined)
        return { place, isReplaced: false };
    const state = await history.stateAt(place);
    const named = history.placeOf(rollbackOf);
    if (named !== undefined && named > place) {
        if (sameState(state, await history.stateAt(named)))
            return { place: named, isReplaced: false };
        const replaced = history.replacedAt(named);
        if (replaced && sameState(state, replaced))
            return { place: named, isReplaced: true };
    }
    const same = await history.find(place + 1, (other, entry) => entry.rollbackOf === undefined && sameState(state, other));
    return same === undefined ? { place: history.length, isReplaced: true } : { place: same, isReplaced: false };
}
function sameState(one, other) {
    return (one.size === other.size &&
        [...one].every(([id, images]) => {
            const others = other.get(id);
            return others !== undefined && runs(images, others) && runs(others, images);
        }));
}
function hasTag(images, tag) {
    return Object.values(images).some((image) => (0,images_name/* parseImage */.zZ)(image).tag === tag);
}

;// CONCATENATED MODULE: ../../lib/src/actions/rollback/choose.js









function currentOf(service) {
    const { id, service_name, namespace } = service.service_info;
    return { service_id: id, service_name, namespace, images: (0,github_deployment/* imagesByContainer */.TR)(service) };
}
async function choose(client, ledger, wish) {
    requireEntries(ledger, wish);
    if (wish.to === 'previous')
        return choosePrevious(client, ledger, wish);
    return (await chooseById(client, ledger, wish)) ?? chooseByTag(client, ledger, wish);
}
function requireEntries({ entries, others }, { environment }) {
    if (entries.length > 0)
        return;
    if (others.size === 0)
        (0,errors.refuse)(services_ledger/* noTarget */.lP.noDeployments({ environment }), services_ledger/* ledgerAdvice */._E.record());
    (0,errors.refuse)(services_ledger/* noTarget */.lP.noPayloads({ environment, count: others.size }), services_ledger/* ledgerAdvice */._E.record());
}
async function choosePrevious(client, ledger, wish) {
    const { environment, named } = wish;
    const services = named ? [named] : await servicesOf(client, await newestOf(ledger, wish), environment);
    const target = await previousTarget(new History(ledger, services.map(currentOf)));
    if (typeof target === 'object')
        return { target, services };
    if (target === 'unknown') {
        const facts = { environment, service: (0,messages_message/* joined */.oR)(services.map(services_service.serviceTitle)) };
        return (0,errors.refuse)((0,messages_message/* sentences */.hC)(services_ledger/* noTarget */.lP.neverDeployed(facts), cut(ledger)), services_ledger/* ledgerAdvice */._E.checkService());
    }
    const images = services.flatMap((service) => Object.values((0,github_deployment/* imagesByContainer */.TR)(service)));
    const message = services_ledger/* noTarget */.lP.nothingOlder({ environment, images: (0,messages_message/* joined */.oR)([...new Set(images)]) });
    return (0,errors.refuse)((0,messages_message/* sentences */.hC)(message, cut(ledger)), services_ledger/* ledgerAdvice */._E.choose());
}
async function chooseById(client, ledger, wish) {
    const { environment, to } = wish;
    if (!/^\d{1,15}$/.test(to))
        return undefined;
    const id = Number(to);
    if (ledger.others.has(id))
        (0,errors.refuse)(services_ledger/* noTarget */.lP.foreign({ environment, id }), services_ledger/* ledgerAdvice */._E.choose());
    const place = ledger.entries.findIndex((entry) => entry.id === id);
    const entry = ledger.entries[place];
    if (entry === undefined)
        return undefined;
    if (!(await ledger.ending(entry))?.succeeded)
        (0,errors.refuse)(services_ledger/* noTarget */.lP.notSucceeded({ environment, id }), services_ledger/* ledgerAdvice */._E.choose());
    return choiceAt(client, ledger, wish, entry, (history) => targetAt(history, place));
}
async function chooseByTag(client, ledger, wish) {
    const { environment, to, named } = wish;
    for (const side of ['images', 'previous']) {
        for (const [place, entry] of ledger.entries.entries()) {
            if (!partsOf(entry, named).some((part) => hasTag(part[side], to)))
                continue;
            if (!(await ledger.ending(entry))?.succeeded)
                continue;
            return choiceAt(client, ledger, wish, entry, async (history) => side === 'images' ? targetAt(history, place) : (replacedTarget(history, place) ?? gone({ environment, to })));
        }
    }
    return (0,errors.refuse)((0,messages_message/* sentences */.hC)(services_ledger/* noTarget */.lP.unknown({ environment, to }), cut(ledger)), services_ledger/* ledgerAdvice */._E.choose());
}
function gone(facts) {
    return (0,errors.refuse)(services_ledger/* noTarget */.lP.unknown(facts), services_ledger/* ledgerAdvice */._E.choose());
}
function partsOf(entry, named) {
    if (named === undefined)
        return entry.services;
    const part = partOf(entry, currentOf(named));
    return part === undefined ? [] : [part];
}
async function choiceAt(client, ledger, { environment, named }, entry, targetOf) {
    if (named && partsOf(entry, named).length === 0) {
        const facts = { environment, id: entry.id, service: (0,services_service.serviceTitle)(named) };
        return (0,errors.refuse)(services_ledger/* noTarget */.lP.notContained(facts), services_ledger/* ledgerAdvice */._E.checkService());
    }
    const services = named ? [named] : await servicesOf(client, entry, environment);
    return { target: await targetOf(new History(ledger, services.map(currentOf))), services };
}
async function newestOf(ledger, { environment }) {
    for (const entry of ledger.entries)
        if ((await ledger.ending(entry))?.succeeded)
            return entry;
    return (0,errors.refuse)(services_ledger/* noTarget */.lP.noSuccess({ environment, count: ledger.entries.length }), services_ledger/* ledgerAdvice */._E.record());
}
async function servicesOf(client, entry, environment) {
    const found = [];
    for (const part of entry.services)
        found.push(await serviceOf(client, part, entry, environment));
    return found;
}
async function serviceOf(client, { service_id, service_name: name, namespace }, { id }, environment) {
    const found = await (0,client_errors/* ifExists */.AG)(client.services.get(service_id));
    if (found)
        return found;
    const other = await (0,lookup.findServiceId)(client, namespace, name);
    if (other !== undefined)
        return client.services.get(other);
    return (0,errors.refuse)(services_ledger/* notBackTo */.ox.serviceGone({ environment, id, name, namespace }), services_ledger/* notBackTo */.ox.createAgain());
}
function cut({ isCut, entries, others }) {
    return isCut ? (0,services_ledger/* ledgerCut */.o1)({ count: entries.length + others.size }) : undefined;
}

// EXTERNAL MODULE: ../../lib/src/client/decode.js
var decode = __webpack_require__(5940);
;// CONCATENATED MODULE: ../../lib/src/actions/rollback/payload.js

const payload_images = (value, at) => {
    const entries = (0,decode/* object */.Ik)({})(value, at);
    return Object.fromEntries(Object.entries(entries).map(([name, image]) => [name, (0,decode/* string */.Yj)(image, `${at}.${name}`)]));
};
const service = (0,decode/* object */.Ik)({ service_id: decode/* integer */.nd, service_name: decode/* string */.Yj, namespace: decode/* string */.Yj, images: payload_images, previous: payload_images });
const payload = (0,decode/* object */.Ik)({ services: (0,decode/* list */.p_)(service), rollback_of: (0,decode/* optional */.lq)(decode/* integer */.nd) });
function decodePayload(value) {
    if (!(0,decode/* isRecord */.u4)(value) || value.fengchao !== 1)
        return undefined;
    try {
        const { services, rollback_of } = payload(value, 'payload');
        if (services.length === 0)
            return undefined;
        return { fengchao: 1, services, ...(rollback_of === undefined ? {} : { rollback_of }) };
    }
    catch (error) {
        if (error instanceof decode/* DecodeError */.Xc)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../lib/src/actions/rollback/ledger.js

const MOST = 500;
async function readLedger(deployments) {
    const entries = [];
    const others = new Set();
    const endings = new Map();
    let isCut = false;
    for await (const { id, sha, payload } of deployments.list()) {
        isCut = entries.length + others.size >= MOST;
        if (isCut)
            break;
        const ours = decodePayload(payload);
        if (ours)
            entries.push({ id, sha, services: ours.services, rollbackOf: ours.rollback_of });
        else
            others.add(id);
    }
    const ending = (entry) => {
        const asked = endings.get(entry.id) ?? deployments.ending(entry.id);
        endings.set(entry.id, asked);
        return asked;
    };
    return { entries, others, isCut, ending };
}

// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/changes/images/availability.js
var availability = __webpack_require__(684);
// EXTERNAL MODULE: ../../lib/src/changes/images/tag-status.js
var tag_status = __webpack_require__(5070);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/undo.js
var undo = __webpack_require__(2115);
// EXTERNAL MODULE: ../../lib/src/step/operations/image-rollout.js
var image_rollout = __webpack_require__(701);
// EXTERNAL MODULE: ../../lib/src/step/operations/images.js
var operations_images = __webpack_require__(7528);
;// CONCATENATED MODULE: ../../lib/src/actions/rollback/member.js
















const LAST_LOOK_MS = 30_000;
class Member {
    service;
    images;
    step;
    #options;
    #shared;
    #replaced;
    constructor(service, images, { step, options }, shared) {
        this.service = service;
        this.images = Object.entries(images).map(([container_name, image_path]) => ({ container_name, image_path }));
        this.step = step;
        this.#options = options;
        this.#shared = shared;
    }
    get rollout() {
        const { client, min_ready_seconds } = this.#shared;
        const update = { service_id: this.service.service_info.id, images: this.images, min_ready_seconds, force: false };
        return { client, update, options: this.#options };
    }
    get names() {
        return (0,messages_message/* joined */.oR)(this.images.map(({ image_path }) => image_path));
    }
    async check() {
        const { service, images, step } = this;
        const now = (0,github_deployment/* imagesByContainer */.TR)(service);
        const gone = images.flatMap(({ container_name: name }) => (name && now[name] === undefined ? [name] : []));
        if (gone.length > 0)
            (0,errors.refuse)(services_ledger/* notBackTo */.ox.containerGone({ service: (0,services_service.serviceTitle)(service), containers: gone }));
        (0,services_image/* imageChange */.i7)(this.#shared.client, this.rollout.update, {}, this.#options).check?.(service);
        for (const { container_name: name = '', image_path: image } of images) {
            if (runs(now, { [name]: image }))
                continue;
            await requireTag(this.#shared.client, image);
            if ((0,images_name/* isMovingTag */.Tp)(image))
                step.report({ warnings: [(0,services_ledger/* movingTagOfOld */.P5)({ image })] });
        }
        step.set({ image_path: (0,operations_images/* imagesOf */.I)(service, images) });
    }
    async run(proof) {
        const { rollout, step } = this;
        const result = await (0,verification/* verifyRollout */.JK)(proof, step, () => (0,image_rollout.rollOutImages)(rollout, this.#shared.rollback, step, (service) => this.#before(service)));
        (0,operations_service.reportService)(step, result, services_ledger/* goingBack */.WL.target({ images: this.names }));
        step.set((0,operations_images.imageOutputs)(result, this.images));
        if (proof) {
            await (0,verification/* probeAfterwards */.Yf)(async () => { }, proof, rollout, result, step);
            await this.#lastLook(result.after);
        }
        return { outcome: result.outcome, value: undefined };
    }
    async undo(rolledBack) {
        const before = this.#replaced;
        if (before === undefined)
            return false;
        if (rolledBack)
            return true;
        const after = await (0,undo/* undoRollout */.o)(this.rollout, { before, images: true, replicas: false });
        if (after)
            this.step.set({ image_path: (0,operations_images/* imagesOf */.I)(after, this.images), rolled_back: true });
        return after !== undefined;
    }
    async #before(service) {
        if (!runs((0,github_deployment/* imagesByContainer */.TR)(service), (0,github_deployment/* imagesByContainer */.TR)(this.service))) {
            const images = (0,messages_message/* joined */.oR)(Object.values((0,github_deployment/* imagesByContainer */.TR)(service)));
            const message = services_ledger/* notBackTo */.ox.changedSince({ service: (0,services_service.serviceTitle)(service), images });
            throw new errors/* ChangeError */.P('superseded', message, { advice: services_ledger/* notBackTo */.ox.lookAgain(), nothingSent: true });
        }
        this.#replaced = service;
        await this.#shared.record();
    }
    async #lastLook(before) {
        const { client, update, options } = this.rollout;
        const deadlineAt = options.clock.now() + LAST_LOOK_MS;
        await (0,sequence/* requireAllStill */.rW)([(0,services_image/* imageChange */.i7)(client.until(deadlineAt), update, options)], before, { ...options, deadlineAt });
    }
}
async function requireTag(client, image) {
    const word = await (0,availability/* tagWordOf */.O)(client, image);
    if (word === undefined || (0,tag_status/* tagStatus */.RM)(word)?.phase === 'succeeded')
        return;
    if (word === tag_status/* NO_TAG */.v$)
        (0,errors.refuse)(services_ledger/* notBackTo */.ox.pruned({ image }), services_ledger/* notBackTo */.ox.pruneLess());
    (0,errors.refuse)(services_ledger/* notBackTo */.ox.rebuilt({ image, status: word }), services_ledger/* notBackTo */.ox.pruneLess());
}

// EXTERNAL MODULE: ../../lib/src/changes/graph/run.js
var run = __webpack_require__(2286);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var run_failure = __webpack_require__(8252);
;// CONCATENATED MODULE: ../../lib/src/actions/rollback/several.js







const WIDTH = 4;
async function inLane({ end }, work) {
    try {
        const result = await work();
        end('done');
        return result;
    }
    catch (error) {
        end(error instanceof rolled_back_error/* RolledBackError */.A && error.rolledBack ? 'done' : 'failed');
        throw error;
    }
}
function nodeOf({ name, lane, member }) {
    return {
        name,
        needs: [],
        check: () => inLane(lane, () => member.check()),
        run: () => inLane(lane, () => member.run(undefined)),
        undo: () => inLane(lane, () => member.undo(lane.outputs.rolled_back === true)),
    };
}
function probeNode(members, { probe: wanted, timeoutMs }, step) {
    return {
        name: services_ledger/* rolledBackFleet */.Ur.probe(),
        needs: members.map(({ name }) => name),
        run: async () => {
            const { visit } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8584));
            const { probe } = await Promise.all(/* import() */[__webpack_require__.e('probe')]).then(__webpack_require__.bind(__webpack_require__, 5575));
            const { clock, signal, observer } = step;
            const deadlineAt = clock.now() + timeoutMs;
            await probe(visit, wanted, {
                clock,
                signal,
                observer,
                deadlineAt,
                pollIntervalMs: undefined,
                random: Math.random,
            });
            return { outcome: 'unchanged', value: undefined };
        },
    };
}
async function rollBackSeveral(members, proof, rollback, step) {
    const nodes = members.map(nodeOf);
    const last = proof === undefined ? [] : [probeNode(members, proof, step)];
    const seen = new Map();
    step.set({ services: { toJSON: () => members.map((one) => resultOf(one, seen.get(one.name))) } });
    const reports = await (0,run/* runGraph */.C)([...nodes, ...last], {
        maxParallel: WIDTH,
        onFailure: rollback ? 'roll_back_all' : 'stop',
        signal: step.signal,
        outcomeOf: (error) => ((0,run_failure/* failureOf */.g)(error).outcome === 'timed_out' ? 'timed_out' : 'failed'),
        changed: (report) => void seen.set(report.name, report),
    });
    const failure = failureOfAll(reports);
    if (failure)
        throw failure;
    return (0,sequence/* strongestOutcome */.qh)(reports.map(({ outcome }) => (isGood(outcome) ? outcome : undefined)));
}
function isGood(outcome) {
    return ['changed', 'unchanged', 'planned', 'started'].includes(outcome);
}
function resultOf({ lane: { outputs } }, report) {
    const { service_id, service_name, namespace, image_path, previous_image_path, rolled_back } = outputs;
    const names = { service_id, service_name, namespace, image_path, previous_image_path };
    const undone = report?.undone === true || rolled_back === true;
    return { ...names, outcome: report?.outcome ?? 'skipped', rolled_back: undone };
}
function failureOfAll(reports) {
    const failed = reports
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out')
        .map(({ name, error }) => ({ name, failure: (0,run_failure/* failureOf */.g)(error) }));
    const [first] = failed;
    if (first === undefined)
        return undefined;
    const stuck = reports.flatMap(({ name, undoError }) => undoError === undefined ? [] : [services_ledger/* rolledBackFleet */.Ur.failed({ names: name, message: (0,run_failure/* failureOf */.g)(undoError).message })]);
    const of = (say, holds) => {
        const names = reports.filter(holds).map(({ name }) => name);
        return names.length === 0 ? undefined : say({ names: (0,messages_message/* joined */.oR)(names) });
    };
    const message = (0,messages_message/* sentences */.hC)(...stuck, ...failed.map(({ name, failure }) => services_ledger/* rolledBackFleet */.Ur.failed({ names: name, message: failure.message })), of(services_ledger/* rolledBackFleet */.Ur.undone, ({ undone }) => undone), of(services_ledger/* rolledBackFleet */.Ur.notUndone, ({ outcome, undone }) => outcome === 'changed' && !undone), of(services_ledger/* rolledBackFleet */.Ur.skipped, ({ outcome }) => outcome === 'skipped'));
    const late = failed.every(({ failure }) => failure.outcome === 'timed_out');
    return new errors/* ChangeError */.P(late ? 'timed_out' : 'failed', message, { advice: first.failure.hint });
}

;// CONCATENATED MODULE: ../../lib/src/actions/rollback/environment.js
















const SHORT = 7;
async function rollBackEnvironment(client, requested, step) {
    step.observer.phase(phases/* phases */.t.reading());
    const named = await namedService(client, requested);
    const { ledger, choice } = await fromLedger(client, requested, named, step);
    const { target } = choice;
    const proof = proofOf(requested);
    if (proof)
        await (0,verification/* checkProbeTarget */.ad)(proof, (0,operations_service.serviceOptions)(requested, step));
    const url = (await ledger.ending(target.entry))?.url || requested.health_check_url || '';
    reportTarget(requested, choice, step);
    let members = [];
    const inputs = { ...requested, environment_url: undefined, ref: commitOf(choice) };
    const record = (0,github_deployment/* payloadRecorder */.XW)({ inputs, folder: '.', url, step });
    const shared = {
        client,
        min_ready_seconds: requested.min_ready_seconds,
        rollback: requested.rollback,
        record: () => record(() => ({
            ...(0,github_deployment/* mergedPayload */.vP)(members.map(({ service, images }) => (0,github_deployment/* payloadOf */.Md)(service, images))),
            rollback_of: target.rollbackOf,
        })),
    };
    const placed = place(choice, shared, requested, step);
    members = placed.map(({ member }) => member);
    return { outcome: await goBack(placed, proof, requested, step), url };
}
async function namedService(client, requested) {
    const { service_id, service_name } = requested;
    if (service_id === undefined && service_name === undefined)
        return undefined;
    return client.services.get(await (0,operations_service.resolveService)(requested, client));
}
async function fromLedger(client, { environment, to, github_token: token }, named, step) {
    const { event, log, signal, clock } = step;
    const { fetch, close } = (0,web_fetch.openFetch)();
    step.atEnd(close);
    const pace = { now: clock.now, sleep: clock.sleep, random: Math.random };
    try {
        const ledger = await readLedger(await (0,deployments/* openDeployments */.X)({ token, environment, event, log, pace, signal, fetch }));
        return { ledger, choice: await choose(client, ledger, { environment, to, named }) };
    }
    catch (error) {
        if (!(error instanceof retry/* GithubError */.E))
            throw error;
        return (0,errors.refuse)((0,services_ledger/* ledgerUnread */.fo)({ environment, why: error.message.replace(/[.。]$/, '') }));
    }
}
function proofOf(requested) {
    const probe = (0,health_check/* probeOf */.u0)(requested);
    if (probe === undefined || requested.dry_run)
        return undefined;
    return { probe, timeoutMs: requested.health_check_timeout, rollback: requested.rollback, replicas: undefined };
}
function commitOf({ target: { entry, side } }) {
    return side === 'images' ? entry.sha : undefined;
}
function reportTarget({ environment }, { target }, step) {
    const { id, sha } = target.entry;
    const images = (0,messages_message/* joined */.oR)([...new Set([...target.state.values()].flatMap((one) => Object.values(one)))]);
    const facts = { environment, id, images };
    const note = target.side === 'images' ? services_ledger/* goingBack */.WL.to({ ...facts, sha: sha.slice(0, SHORT) }) : services_ledger/* goingBack */.WL.toReplaced(facts);
    step.report({ notes: [note] });
}
function place({ target, services }, shared, requested, step) {
    const known = services.filter(({ service_info }) => target.state.has(service_info.id));
    return known.map((service) => {
        const { id, service_name } = service.service_info;
        const twice = known.filter((one) => one.service_info.service_name === service_name).length > 1;
        const name = twice ? (0,services_service.serviceTitle)(service) : service_name;
        const lane = known.length > 1
            ? step.lane(name)
            : undefined;
        const own = lane?.step ?? step;
        const options = (0,operations_service.serviceOptions)(requested, own);
        options.seen?.(service);
        return { name, lane, member: new Member(service, target.state.get(id) ?? {}, { step: own, options }, shared) };
    });
}
async function goBack(placed, proof, { rollback }, step) {
    const [only, ...others] = placed;
    if (only === undefined)
        throw new TypeError('A deployment without services is no entry of the ledger.');
    if (others.length === 0) {
        await only.member.check();
        return (await only.member.run(proof)).outcome;
    }
    const inLanes = placed.flatMap(({ lane, ...one }) => (lane === undefined ? [] : [{ ...one, lane }]));
    return rollBackSeveral(inLanes, proof, rollback, step);
}


/***/ })

};
