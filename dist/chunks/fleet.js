export const id = 'fleet';
export const ids = ['fleet'];
export const modules = {

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployAll: () => (/* binding */ deployAll)
});

// EXTERNAL MODULE: ../../lib/src/changes/graph/run.js
var run = __webpack_require__(2286);
;// CONCATENATED MODULE: ../../lib/src/changes/services/shared-lookups.js
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}
function withSharedLookups(client) {
    const { namespaces, services } = client;
    const lists = new Map();
    const listOf = (namespaceId) => once(() => Array.fromAsync(services.list(namespaceId)));
    return {
        ...client,
        namespaces: { ...namespaces, list: once(() => namespaces.list()) },
        services: {
            ...services,
            list: async function* (namespaceId) {
                const list = lists.get(namespaceId) ?? listOf(namespaceId);
                lists.set(namespaceId, list);
                yield* await list();
            },
        },
    };
}

// EXTERNAL MODULE: ../../lib/src/messages/services/fleet.js
var services_fleet = __webpack_require__(988);
// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var run_failure = __webpack_require__(8252);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var messages_message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/failure.js




const MOST_REASONS = 5;
function isFailed({ outcome }) {
    return outcome === 'failed' || outcome === 'timed_out';
}
function reasons(failed) {
    const groups = [...Map.groupBy(failed, ({ failure }) => failure.message)];
    const listed = groups.slice(0, MOST_REASONS).map(([message, of]) => services_fleet/* fleetFailed */.eN.one({ names: namesOf(of), message }));
    const rest = groups.slice(MOST_REASONS).flatMap(([, of]) => of);
    return rest.length === 0 ? listed : [...listed, services_fleet/* fleetFailed */.eN.more({ count: rest.length })];
}
function namesOf(named) {
    return (0,messages_message/* joined */.oR)(named.map(({ name }) => name));
}
function sentenceOf(reports, say) {
    return reports.length === 0 ? undefined : say({ names: namesOf(reports) });
}
function fleetFailure(reports, begun) {
    const failed = reports.filter(isFailed).map(({ name, error }) => ({ name, failure: (0,run_failure/* failureOf */.g)(error) }));
    const [first] = failed;
    if (first === undefined)
        return undefined;
    const facts = { count: failed.length, all: reports.length };
    const stuck = reports.filter(({ undoError }) => undoError !== undefined);
    const message = (0,messages_message/* sentences */.hC)(...stuck.map(({ name, undoError }) => services_fleet/* fleetFailed */.eN.notRolledBack({ names: name, message: (0,run_failure/* failureOf */.g)(undoError).message })), begun ? services_fleet/* fleetFailed */.eN.failed(facts) : services_fleet/* fleetFailed */.eN.refused(facts), ...reasons(failed), sentenceOf(reports.filter(({ undone }) => undone), services_fleet/* fleetFailed */.eN.rolledBack), begun
        ? sentenceOf(reports.filter(({ outcome }) => outcome === 'skipped'), services_fleet/* fleetFailed */.eN.skipped)
        : undefined);
    const unexpected = failed.find(({ failure }) => failure.unexpected);
    const late = failed.every(({ failure }) => failure.outcome === 'timed_out');
    const advice = (unexpected ?? first).failure.hint;
    return new errors/* ChangeError */.P(late ? 'timed_out' : 'failed', message, { advice, ofSeveral: true });
}

// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
// EXTERNAL MODULE: ../../lib/src/changes/services/undo.js
var undo = __webpack_require__(2115);
// EXTERNAL MODULE: ../../lib/src/step/operations/deploy/service.js + 3 modules
var deploy_service = __webpack_require__(1189);
// EXTERNAL MODULE: ../../lib/src/step/operations/images.js
var operations_images = __webpack_require__(7528);
// EXTERNAL MODULE: ../../lib/src/step/operations/service.js + 1 modules
var operations_service = __webpack_require__(6579);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/node.js









class FleetMember {
    name;
    needs;
    lane;
    #service;
    #fleet;
    #deployment;
    checked;
    #replaced;
    constructor(service, fleet) {
        this.name = service.name;
        this.needs = service.needs;
        this.#service = service;
        this.#fleet = fleet;
        this.lane = fleet.step.lane(service.name);
        this.check = this.#failing(() => this.#check());
        this.run = this.#failing(() => this.#run());
        this.undo = () => this.#undo();
    }
    check;
    run;
    undo;
    get requested() {
        const { checked } = this;
        if (checked === undefined)
            return undefined;
        const [first, ...others] = checked.plan.images;
        if (first && others.length === 0)
            return first.image_path;
        return Object.fromEntries(checked.plan.images.map((one) => [one.container_name ?? '', one.image_path]));
    }
    async #check() {
        const { client, waiting, step, claimed } = this.#fleet;
        const { values } = this.#service;
        const id = await (0,operations_service.resolveService)(values, client);
        const other = claimed.get(id);
        if (other !== undefined)
            (0,errors.refuse)((0,services_fleet/* sameService */.cm)({ other, id }), (0,services_fleet/* oneItemEach */.$1)());
        claimed.set(id, this.name);
        this.lane.step.set({ service_id: id, rolled_back: false, built: false });
        const options = (0,operations_service.serviceOptions)(waiting, this.lane.step);
        this.#deployment = {
            ...{ client, id, options },
            values: { ...values, dry_run: waiting.dry_run },
            step: this.lane.step,
            record: (before, images) => this.#record(before, images),
        };
        this.checked = await (0,deploy_service/* checkDeployment */.Q)(this.#deployment);
        const { service, plan } = this.checked;
        this.lane.step.set({ image_path: (0,operations_images/* imagesOf */.I)(service, plan.images), replicas: service.service_info.replicas });
        step.signal.throwIfAborted();
    }
    #record(before, images) {
        this.#replaced = { before, images };
        return this.#fleet.record();
    }
    async #run() {
        if (this.#deployment === undefined)
            throw new TypeError('A service that was not checked cannot be deployed.');
        const options = { ...this.#deployment.options, isMidway: this.#fleet.hasSent() };
        const outcome = await (0,deploy_service.deployService)({ ...this.#deployment, options }, this.checked);
        return { outcome, value: undefined };
    }
    async #undo() {
        const deployment = this.#deployment;
        const replaced = this.#replaced;
        if (deployment === undefined || replaced === undefined)
            return false;
        const { before, images } = replaced;
        const { client, options, values } = deployment;
        const { outputs, step, end } = this.lane;
        const rolledBack = outputs.rolled_back === true;
        const replicas = values.replicas !== undefined && values.replicas !== before.service_info.replicas;
        try {
            const rollout = { client, update: (0,deploy_service/* updateOf */.x)(deployment, images), options };
            const kept = rolledBack || (0,services_image/* imageChange */.i7)(client, rollout.update, options).matches(before);
            const after = await (0,undo/* undoRollout */.o)(rollout, { before, images: !kept, replicas });
            end('done');
            if (after === undefined)
                return rolledBack;
            const ran = (0,operations_images/* imagesOf */.I)(after, images);
            step.set({ image_path: ran, replicas: after.service_info.replicas, rolled_back: true });
            return true;
        }
        catch (error) {
            end('failed');
            throw error;
        }
    }
    #failing(work) {
        return async () => {
            const { step, end } = this.lane;
            try {
                const result = await work();
                end('done');
                return result;
            }
            catch (error) {
                end(error instanceof rolled_back_error/* RolledBackError */.A && error.rolledBack ? 'done' : 'failed');
                if (!step.signal.aborted) {
                    const { message, hint } = (0,run_failure/* failureOf */.g)(error);
                    step.log.info((0,services_fleet/* itemFailed */.l$)({ message, hint }));
                }
                throw error;
            }
        };
    }
}

// EXTERNAL MODULE: ../../lib/src/step/operations/deploy/github-deployment.js
var github_deployment = __webpack_require__(6607);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/recorder.js

function fleetRecorder(inputs, step, members) {
    const record = (0,github_deployment/* payloadRecorder */.XW)({ inputs, folder: '.', url: inputs.environment_url ?? '', step });
    return () => record(() => (0,github_deployment/* mergedPayload */.vP)(members().flatMap(({ checked }) => (checked ? [(0,github_deployment/* payloadOf */.Md)(checked.service, checked.plan.images)] : []))));
}

// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/messages/step/endings.js
var endings = __webpack_require__(4646);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/results.js





function isGood(outcome) {
    return ['changed', 'unchanged', 'planned', 'started'].includes(outcome);
}
function wordOf(outcome) {
    return outcome === 'skipped' ? services_fleet/* fleetWords */._Y.skipped() : endings/* outcomeWords */.wX[outcome]();
}
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    return Object.entries(value)
        .map(([container, image]) => `${container}: ${image}`)
        .join('\n');
}
class Results {
    #members;
    #reports = new Map();
    constructor(members) {
        this.#members = members;
    }
    note = (report) => {
        this.#reports.set(report.name, report);
    };
    get outputs() {
        const live = (value) => ({ toJSON: value });
        const count = (holds) => live(() => this.rows().filter(({ outcome }) => holds(outcome)).length);
        return {
            results: live(() => this.rows()),
            succeeded: count(isGood),
            failed: count((outcome) => outcome === 'failed' || outcome === 'timed_out'),
            skipped: count((outcome) => outcome === 'skipped'),
            rolled_back: live(() => this.rows().some(({ rolled_back }) => rolled_back)),
        };
    }
    rows() {
        return this.#members.map((member) => {
            const { outputs } = member.lane;
            const report = this.#of(member);
            return {
                name: member.name,
                service_id: outputs.service_id ?? null,
                service_name: outputs.service_name ?? null,
                namespace: outputs.namespace ?? null,
                outcome: report.outcome,
                image_path: outputs.image_path ?? null,
                previous_image_path: outputs.previous_image_path ?? null,
                requested_image_path: member.requested ?? null,
                replicas: outputs.replicas ?? null,
                rolled_back: report.undone || outputs.rolled_back === true,
                error: noteOf(report) ?? null,
            };
        });
    }
    table = () => {
        const { service, outcome, image, previous, replicas, note } = services_fleet/* fleetColumns */.iP;
        return {
            heads: [service(), outcome(), image(), previous(), replicas(), note()],
            rows: this.rows().map((row, i) => [
                row.name,
                row.rolled_back ? services_fleet/* fleetWords */._Y.rolledBack({ outcome: wordOf(row.outcome) }) : wordOf(row.outcome),
                textOf(row.image_path),
                textOf(row.previous_image_path),
                textOf(row.replicas),
                row.error ?? this.#reasonOf(i) ?? '',
            ]),
        };
    };
    get outcome() {
        return (0,sequence/* strongestOutcome */.qh)(this.rows().flatMap(({ outcome }) => (isGood(outcome) ? [outcome] : [])));
    }
    get headline() {
        const words = Map.groupBy(this.rows(), ({ outcome }) => wordOf(outcome));
        const parts = [...words].map(([word, rows]) => (0,services_fleet/* countOf */.pq)({ count: rows.length, word }));
        return (0,services_fleet/* fleetEnded */.z1)({ fleet: (0,services_fleet/* fleetOf */.aP)({ count: this.#members.length }), parts });
    }
    #reasonOf(index) {
        const member = this.#members[index];
        return member && this.#of(member).reason;
    }
    #of({ name }) {
        return this.#reports.get(name) ?? { name, phase: 'waiting', outcome: 'skipped', undone: false };
    }
}
function noteOf({ name, error, outcome, undoError }) {
    const failure = error === undefined || outcome === 'cancelled' ? undefined : (0,run_failure/* failureOf */.g)(error).message;
    const undo = undoError === undefined
        ? undefined
        : services_fleet/* fleetFailed */.eN.notRolledBack({ names: name, message: (0,run_failure/* failureOf */.g)(undoError).message });
    return failure === undefined && undo === undefined ? undefined : (0,messages_message/* sentences */.hC)(failure, undo);
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/fleet.js








async function deployAll(client, services, options, step) {
    step.report({ subject: (0,services_fleet/* fleetOf */.aP)({ count: services.length }), again: (0,services_fleet/* againInFleet */.wJ)() });
    const record = fleetRecorder(options, step, () => members);
    const hasSent = () => members.some(({ lane }) => lane.outputs.changed === true);
    const fleet = {
        client: withSharedLookups(client),
        waiting: options,
        step,
        claimed: new Map(),
        hasSent,
        record,
    };
    const members = services.map((service) => new FleetMember(service, fleet));
    const results = new Results(members);
    step.set(results.outputs);
    step.report({ table: results.table });
    let begun = false;
    const reports = await (0,run/* runGraph */.C)(members, {
        maxParallel: options.max_parallel,
        onFailure: options.on_failure,
        signal: step.signal,
        outcomeOf: (error) => ((0,run_failure/* failureOf */.g)(error).outcome === 'timed_out' ? 'timed_out' : 'failed'),
        changed: (report) => {
            begun ||= report.phase === 'running';
            results.note(report);
        },
        undoing: (count) => step.log.info((0,services_fleet/* rollingBackAll */._o)({ count })),
    });
    const failure = fleetFailure(reports, begun);
    if (failure)
        throw failure;
    const { environment_url: url } = options;
    const { outcome, headline } = results;
    step.report({ outcome, headline, links: url === undefined ? [] : [{ text: url, url }] });
}


/***/ })

};
