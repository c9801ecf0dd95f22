export const id = 482;
export const ids = [482];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageIp: () => (/* binding */ manageIp)
});

// EXTERNAL MODULE: ../../lib/src/rollout/absence.js
var absence = __webpack_require__(7467);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
;// CONCATENATED MODULE: ../../lib/src/rollout/ip.js


function ipResource(client, id) {
    return {
        title: `Public IP ${id}`,
        find: async (deadlineAt) => {
            const ip = await (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).ips.get(id));
            return ip?.status === 'deleted' ? undefined : ip;
        },
    };
}
function ipCost(client, id) {
    return {
        title: `Cost of public IP ${id}`,
        find: (deadlineAt) => (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).ips.cost(id)),
    };
}
const INSTEAD = {
    binded: 'Delete what it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
    binding: 'Delete what it is being bound to first, once that is there.',
    disabled: 'Its network is switched off; look at the account and the IP in the console (https://c.163.com/dashboard).',
};
function ipRelease(client) {
    return {
        phase: 'Releasing the IP',
        check: ({ id, ip, status, service_name }) => {
            if (status === 'available')
                return;
            const holder = service_name === '' ? '' : ` (held by ${service_name})`;
            (0,errors/* refuse */.TR)(`Public IP ${ip} (${id}) has the status "${status}"${holder}, and the platform releases only those that are available.`, INSTEAD[status]);
        },
        send: ({ id }) => client.ips.delete(id),
    };
}

// EXTERNAL MODULE: ../../lib/src/rollout/belief.js
var belief = __webpack_require__(9043);
// EXTERNAL MODULE: ../../lib/src/rollout/sending.js
var sending = __webpack_require__(1238);
// EXTERNAL MODULE: ../../lib/src/rollout/wait.js
var wait = __webpack_require__(2803);
;// CONCATENATED MODULE: ../../lib/src/rollout/ip-creation.js




function checkQuota({ quotas }, { type, count }, there) {
    const entry = quotas.find((one) => one.type === type);
    if (entry === undefined)
        return;
    const used = entry.used ?? there;
    if (used + count <= entry.quota)
        return;
    (0,errors/* refuse */.TR)(`The quota of public IPs of type ${type} is ${entry.quota} and ${used} of it are used, so ${count} more do not fit.`, 'Release IPs that nothing uses (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.');
}
class Creation {
    client;
    request;
    options;
    made = [];
    known;
    #told;
    constructor(client, request, options, known, told) {
        this.client = client;
        this.request = request;
        this.options = options;
        this.known = new Set(known);
        this.#told = told;
    }
    get missing() {
        return this.request.count - this.made.length;
    }
    take(ips) {
        for (const ip of ips)
            this.known.add(ip.id);
        this.made.push(...ips);
        if (ips.length > 0)
            this.#told(this.made);
    }
    tell(fate) {
        const aim = { subject: `Public IPs of type ${this.request.type}`, what: `make ${this.request.count}` };
        this.options.observer.fate(aim, fate);
    }
    async send() {
        const { options, missing } = this;
        this.tell('on_its_way');
        let fresh = [];
        let open;
        try {
            fresh = await this.answered();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!(0,sending/* isOpen */.nT)(error)) {
                this.tell('not_taken');
                throw this.short(error);
            }
            options.observer.warn(error instanceof Error ? error.message : String(error));
            open = error;
        }
        options.observer.sent();
        this.take(fresh.length === missing ? fresh : await this.arrived());
        this.tell('ended');
        return open;
    }
    async answered() {
        const { client, options, request, missing, known } = this;
        const { ips } = await client.until(options.deadlineAt).ips.create({ [request.type]: missing });
        return ips.filter(({ id, type }) => type === request.type && !known.has(id));
    }
    async arrived() {
        const { client, options, request, missing, known } = this;
        const { observer } = options;
        observer.phase('Finding out which IPs were made');
        let same = 0;
        let last;
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const fresh = [...(await listed(client, request.type, options.deadlineAt)).values()].filter(({ id }) => !known.has(id));
            same = fresh.length === last ? same + 1 : 1;
            last = fresh.length;
            const status = `${fresh.length} of ${missing}`;
            const ending = fresh.length >= missing || same >= belief/* STEADY_READS */.T ? { ending: { fresh } } : {};
            return { status, sentence: `so many new IPs of type ${request.type} are in the list`, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(`${word}: ${sentence}.`) } });
        if ('timedOut' in ended)
            throw this.unknown(ended.trouble);
        if (ended.fresh.length > missing)
            throw this.overtaken(ended.fresh);
        return ended.fresh;
    }
    unknown(cause) {
        const { type } = this.request;
        return new errors/* RolloutError */.a6('timed_out', `The answer to the creation of ${this.missing} public IPs of type ${type} was lost, and it could not be read in time which of them were made.`, { cause, advice: 'Look at the list (operation: list) before you run the step again: each IP bills.' });
    }
    overtaken(fresh) {
        return new errors/* RolloutError */.a6('overtaken', `The answer to the creation of ${this.missing} public IPs of type ${this.request.type} was lost, and ${fresh.length} new ones are there: ${namesOf(fresh)}. Which of them are this step's cannot be told.`, {
            advice: 'Somebody else makes IPs at the same time. Give all workflows that do so one concurrency group, and release those that nobody uses.',
        });
    }
    short(cause) {
        const { made, request } = this;
        if (made.length === 0 && cause !== undefined)
            return cause;
        const those = made.length === 0 ? '' : ` (${namesOf(made)})`;
        return new errors/* RolloutError */.a6('failed', `Only ${made.length} of ${request.count} public IPs of type ${request.type} were made${those}.`, { cause, advice: 'Those that were made bill: use them, or release them with operation: delete.' });
    }
}
function namesOf(ips) {
    return ips.map(({ id, ip }) => `${ip} with id ${id}`).join(', ');
}
async function listed(client, type, deadlineAt) {
    const found = new Map();
    for await (const ip of client.until(deadlineAt).ips.list({ type }))
        found.set(ip.id, ip);
    return found;
}
async function createIps(client, request, options, told) {
    const { type, count } = request;
    const { observer, deadlineAt, dryRun } = options;
    observer.phase('Reading');
    const there = await listed(client, type, deadlineAt);
    checkQuota(await client.until(deadlineAt).ips.quota(), request, there.size);
    const differences = [
        { field: `public IPs of type ${type}`, before: String(there.size), after: String(there.size + count) },
    ];
    if (dryRun)
        return { outcome: 'planned', before: undefined, after: undefined, differences };
    observer.sending(differences);
    const creation = new Creation(client, request, options, there.keys(), told);
    let open;
    for (let sends = 0; creation.missing > 0; sends += 1) {
        if (sends >= sending/* MAX_SENDS */.vz)
            throw creation.short(open);
        observer.phase('Sending');
        open = await creation.send();
    }
    return { outcome: 'changed', before: undefined, after: creation.made, differences };
}

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __webpack_require__(6351);
// EXTERNAL MODULE: ../../lib/src/step/manage.js
var manage = __webpack_require__(2654);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-ip.js






const outputsOf = (ip) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status });
const manageIp = (0,action/* defineAction */.Q)({
    name: 'manage-ip',
    folder: 'actions/manage-ip',
    title: 'Fengchao: manage public IPs',
    description: 'Makes public IPs, each exactly once, releases one, reads one, lists them, or tells their quota and cost.',
    branding: { icon: 'globe', color: 'green' },
    operations: ['createIps', 'listIps', 'getIp', 'getIpQuota', 'getIpCost', 'deleteIp'],
    inputs: {
        ...credentials/* common */.sh,
        ...manage/* dryRun */.PA,
        operation: (0,manage/* operation */.MQ)('create', 'delete', 'get', 'list', 'quota', 'cost'),
        type: (0,input_kinds/* choice */.Yq)({
            description: 'What the IPs are for: services (nce) or load balancers (nlb); narrows a list.',
            allowed: ['nce', 'nlb'],
        }),
        count: (0,input_kinds/* integer */.nd)({ description: 'How many to create; each bills from then on.', default: 1, min: 1 }),
        ip_id: (0,input_kinds/* text */.Qq)({
            description: 'Id of the IP to delete, to get, or whose cost is asked.',
            pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/,
            takes: 'the id of a public IP, such as 896 or 7f7a9f12-035f-401b-ace0-7926b4a518b4',
        }),
        status: (0,input_kinds/* choice */.Yq)({
            description: 'Narrows a list to IPs of this status.',
            allowed: ['available', 'disabled', 'binding', 'binded'],
        }),
    },
    outputs: {
        ip_id: 'Id of the IP; the first of those made.',
        ip: 'Its address.',
        status: 'available, disabled, binding or binded; deleted for one that was released.',
        ips: 'All IPs made or listed, as a JSON list; there also where fewer were made than asked.',
        total: 'How many these are.',
        quota: 'The quota in all and of each type as one JSON object, for operation quota.',
        cost: 'Yuan since the IP was made, for operation cost.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,manage/* missing */.LO)(values.operation, { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] }, given),
    ],
    async run(inputs, step) {
        const { ip_id = '', type = 'nce', count } = inputs;
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        switch (inputs.operation) {
            case 'create': {
                step.tell({
                    again: 'Look at the list (operation: list) before you run the step again: each run makes new IPs, and each bills.',
                });
                const told = (ips) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length });
                const result = await createIps(client, { type, count }, options, told);
                (0,manage/* tellManaged */.JV)(step, `${count} public ${count === 1 ? 'IP' : 'IPs'} of type ${type}`, result, 'created');
                return {};
            }
            case 'delete': {
                step.set({ ip_id });
                const { found } = await (0,manage/* deleted */.KF)(step, ipResource(client, ip_id), ipRelease(client), options);
                return found ? { ...outputsOf(found), ...(inputs.dry_run ? {} : { status: 'deleted' }) } : {};
            }
            case 'get':
                return outputsOf(await (0,manage/* got */.Lt)(step, ipResource(client, ip_id), options.deadlineAt));
            case 'list': {
                const ips = await (0,manage/* listed */.KE)(step, 'public IPs', client.ips.list({ type: inputs.type, status: inputs.status }));
                return { ips, total: ips.length };
            }
            case 'quota': {
                const quota = await (0,manage/* got */.Lt)(step, { title: 'Quota of public IPs', find: () => client.ips.quota() }, options.deadlineAt);
                return { quota };
            }
            case 'cost': {
                const { cost } = await (0,manage/* got */.Lt)(step, ipCost(client, ip_id), options.deadlineAt);
                return { ip_id, cost };
            }
        }
    },
});


/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export pauseBeforeRetry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

const DEFAULT_POLICY = { attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 };
function pauseBeforeRetry(failure) {
    const { error, effect, attempt, leftMs, policy, random } = failure;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ))
        return undefined;
    const crowded = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'rate_limit');
    if (attempt >= policy.attempts && !crowded)
        return undefined;
    if (effect === 'change' && !error.untouched)
        return undefined;
    if (!passes(error))
        return undefined;
    const firstMs = crowded ? policy.crowdedMs : policy.baseMs;
    const own = random * Math.min(policy.capMs, firstMs * 2 ** (attempt - 1));
    const asked = serverPause(error);
    const pause = attempt < policy.attempts ? (asked ?? own) : Math.max(asked ?? 0, own);
    return pause < leftMs ? pause : undefined;
}
function passes(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return error.phase !== 'untrusted' && error.phase !== 'refused';
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV)
        return true;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) {
        return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500;
    }
    return false;
}
function serverPause(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? error.retryAfterMs : undefined;
}
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = text.includes(':') ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
async function withRetry(attempt, options) {
    for (let count = 1;; count += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            const leftMs = options.deadlineAt - options.clock.now();
            const { effect, policy } = options;
            const pauseMs = pauseBeforeRetry({ error, effect, attempt: count, leftMs, policy, random: options.random() });
            if (pauseMs === undefined)
                throw error;
            options.onRetry?.(error, pauseMs, count);
            await options.clock.sleep(pauseMs, options.signal);
        }
    }
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

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STEADY_READS),
/* harmony export */   m: () => (/* binding */ createBelief)
/* harmony export */ });
const STEADY_READS = 5;
function createBelief({ table, before, settleMs, markTells, }) {
    let moved = false;
    let steady = 0;
    let last = '';
    return (sight, sinceSentMs) => {
        const key = JSON.stringify([sight.status, sight.mark, sight.matches]);
        steady = key === last ? steady + 1 : 1;
        last = key;
        if (sight.status !== before.status || (markTells && sight.mark !== before.mark))
            moved = true;
        const word = table(sight.status);
        if (word === undefined)
            return 'unknown';
        if (word.phase === 'pending')
            return 'going';
        if (word.phase === 'gone')
            return 'gone';
        const stood = steady >= STEADY_READS;
        const believed = moved || (stood && sight.matches && sinceSentMs >= settleMs);
        if (!believed)
            return 'going';
        if (word.phase === 'failed')
            return 'failed';
        if (sight.matches)
            return 'succeeded';
        return stood ? 'astray' : 'going';
    };
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

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2930);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);



function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'succeeded', sentence: 'it is not there' };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: 'it is there' };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
        mark: (found) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
        markTells: resource.mark !== undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: present(resource, result.before), after: present(resource, result.after) };
}
async function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be as asked for',
        phase: wanted.phase,
        check: (state) => {
            const found = present(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${resource.title} is not there.`);
        },
        matches: (state) => {
            const found = present(resource, state);
            return found !== undefined && wanted.differences(found).length === 0;
        },
        differences: (state) => wanted.differences(present(resource, state)),
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${resource.title} is there, and the platform cannot change it.`);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be deleted',
        phase: how.phase,
        check: (state) => {
            const found = present(resource, state);
            if (found !== undefined)
                how.check?.(found);
        },
        matches: (state) => present(resource, state) === undefined,
        differences: (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return [];
            return [how.before?.(found) ?? { field: resource.title, before: 'there', after: '' }];
        },
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return;
            try {
                await how.send(found);
            }
            catch (error) {
                if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found'))
                    throw error;
            }
        },
        ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ sendUntilTaken),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vz: () => (/* binding */ MAX_SENDS)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);



const MAX_SENDS = 4;
function isOpen(error) {
    if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ) || error.untouched)
        return false;
    return !(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status >= 500 || error.errorClass === 'transient';
}
async function sendOnce(attempt, before) {
    const { signal } = attempt.options;
    const cancelled = () => attempt.sent();
    signal?.addEventListener('abort', cancelled, { once: true });
    try {
        await attempt.change.send(before);
    }
    finally {
        signal?.removeEventListener('abort', cancelled);
    }
}
async function sendUntilTaken(attempt, first) {
    const { change, options } = attempt;
    let before = first;
    let lost;
    let refusals = 0;
    for (let count = 1;;) {
        const sentAt = options.clock.now();
        attempt.tell('on_its_way');
        try {
            await sendOnce(attempt, before);
            attempt.tell('taken');
            attempt.sent();
            return { before, sentAt };
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!lost && !isOpen(error))
                attempt.tell('not_taken');
            if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'busy')) {
                if (lost && change.always)
                    return lost;
                if (!lost && options.ifBusy === 'fail')
                    throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .busy */ .S2)(attempt.aim, undefined, error);
                refusals += 1;
                before = await freed(attempt, error, refusals, !lost);
                change.check?.(before);
                if (!change.always && attempt.isDone(before))
                    return { nothingToDo: before, ours: lost !== undefined };
            }
            else if (isOpen(error)) {
                options.observer.warn(error instanceof Error ? error.message : String(error));
                attempt.sent();
                if (await attempt.wasDone(before, sentAt, error)) {
                    attempt.tell('taken');
                    return { before, sentAt };
                }
                if (count >= MAX_SENDS)
                    throw error;
                count += 1;
                lost ??= { before, sentAt };
            }
            else {
                return await doneAlready(attempt, error, lost);
            }
        }
    }
}
async function doneAlready(attempt, refusal, lost) {
    const { change } = attempt;
    if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') || (lost && !change.always && refusal instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)) {
        const state = await attempt.read();
        if (attempt.isDone(state))
            return { nothingToDo: state, ours: lost !== undefined };
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') && change.matches(state) && attempt.phaseOf(state) === 'failed') {
            throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stuckInFailure */ ._V)(attempt.aim, change.status(state), !lost, refusal);
        }
    }
    if (!change.always && (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'conflict')) {
        if (lost) {
            if (await attempt.wasDone(lost.before, lost.sentAt, refusal))
                return lost;
        }
        else {
            const state = await madeMeanwhile(attempt);
            if (state !== undefined)
                return { nothingToDo: state, ours: false };
        }
    }
    throw refusal;
}
async function madeMeanwhile(attempt) {
    const { change, options } = attempt;
    const now = await attempt.read();
    change.check?.(now);
    const state = options.wait && attempt.isPending(now) ? await attempt.untilFree(true) : now;
    return attempt.isDone(state) ? state : undefined;
}
async function freed(attempt, refusal, refusals, unsent) {
    const { options } = attempt;
    const { clock, deadlineAt } = options;
    if (refusals === 1)
        options.observer.warn(refusal.message);
    const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000;
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .busyToTheEnd */ .BY)(attempt.aim, unsent, refusal);
    await clock.sleep(cut, options.signal);
    return attempt.untilFree(unsent);
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* unused harmony export HEARTBEAT_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);



const HEARTBEAT_MS = 30_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(error);
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let trouble;
    const warned = new Set();
    const beat = () => {
        const now = clock.now();
        if (now - saidAt < HEARTBEAT_MS)
            return;
        saidAt = now;
        observer.heartbeat({
            status: status ?? 'not read yet',
            elapsedMs: now - startedAt,
            stalledMs: now - movedAt,
            leftMs: Math.max(0, deadlineAt - now),
        });
    };
    const pause = async (ms) => {
        const until = clock.now() + ms;
        for (let now = clock.now(); now < until; now = clock.now()) {
            await clock.sleep(Math.min(until - now, Math.max(1, saidAt + HEARTBEAT_MS - now)), options.signal);
            beat();
        }
    };
    for (;;) {
        options.signal?.throwIfAborted();
        const lookedAt = clock.now();
        try {
            const seen = await look();
            trouble = undefined;
            if (seen.status !== status) {
                if (seen.sentence === undefined && !warned.has(seen.status)) {
                    warned.add(seen.status);
                    observer.warn(`The platform calls the status "${seen.status}", a word that is not known; it counts as not ended.`);
                }
                observer.status(seen.status, seen.sentence);
                status = seen.status;
                movedAt = saidAt = clock.now();
            }
            if (seen.ending !== undefined)
                return seen.ending;
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!isPassing(error))
                throw error;
            if (trouble === undefined)
                observer.warn(`${error instanceof Error ? error.message : String(error)} The wait goes on.`);
            trouble = error;
        }
        beat();
        const now = clock.now();
        const { pollIntervalMs: fixed, random } = options;
        const wanted = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPause */ .e$)({ sinceMovedMs: now - movedAt, lookMs: now - lookedAt, fixedMs: fixed, random: random() });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPause */ .$s)(wanted, deadlineAt - now);
        if (ms === undefined)
            return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt, trouble };
        await pause(ms);
    }
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

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ applied),
/* harmony export */   JV: () => (/* binding */ tellManaged),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KF: () => (/* binding */ deleted),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   MQ: () => (/* binding */ operation),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   wW: () => (/* binding */ directOptions)
/* harmony export */ });
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);




function operation(first, ...others) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ description: 'What to do.', allowed: [first, ...others], default: first });
}
const dryRun = {
    dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
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
        const choiceOf = names.length > 1 ? `, or ${names.slice(1).join(' or ')}` : '';
        return [{ input: first, message: `is required for operation ${chosen}${choiceOf}` }];
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
const WORDS = {
    created: 'created',
    updated: 'updated',
    deleted: 'deleted',
    unchanged: 'already as asked',
    read: 'read',
};
const PLANNED = {
    created: 'would be created',
    updated: 'would be updated',
    deleted: 'would be deleted',
    unchanged: 'already as asked',
    read: 'read',
};
function tellManaged(step, title, result, done) {
    const words = (result.outcome === 'planned' ? PLANNED : WORDS)[done];
    const rest = result.outcome === 'planned'
        ? ' (dry run: nothing was sent)'
        : result.outcome === 'started'
            ? ' (sent; its end was not waited for)'
            : '';
    const headline = `${title}: ${words}${rest}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .remove */ .TF)(resource, how, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function read(step, resource, deadlineAt) {
    step.observer.phase('Reading');
    const found = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(resource, await resource.find(deadlineAt));
    const headline = `${resource.title}: ${found === undefined ? 'not there' : 'read'}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: resource.title, headline });
    return found;
}
async function got(step, resource, deadlineAt) {
    const found = await read(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.');
}
async function listed(step, noun, items) {
    step.observer.phase('Reading');
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = `${all.length} ${noun}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: 'Count', value: all.length }] });
    return all;
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


/***/ })

};
