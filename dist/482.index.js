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
            (0,errors/* refuse */.T)(`Public IP ${ip} (${id}) has the status "${status}"${holder}, and the platform releases only those that are available.`, INSTEAD[status]);
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
    (0,errors/* refuse */.T)(`The quota of public IPs of type ${type} is ${entry.quota} and ${used} of it are used, so ${count} more do not fit.`, 'Release IPs that nothing uses (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.');
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
        const ended = await (0,wait/* waitFor */.fm)(async () => {
            const fresh = [...(await listed(client, request.type, options.deadlineAt)).values()].filter(({ id }) => !known.has(id));
            same = fresh.length === last ? same + 1 : 1;
            last = fresh.length;
            const status = `${fresh.length} of ${missing}`;
            const ending = fresh.length >= missing || same >= belief/* STEADY_READS */.T ? { ending: { fresh } } : {};
            return { status, sentence: `so many new IPs of type ${request.type} are in the list`, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(`${word}: ${sentence}.`) } });
        if ('timedOut' in ended)
            throw this.unknown();
        if (ended.fresh.length > missing)
            throw this.overtaken(ended.fresh);
        return ended.fresh;
    }
    unknown() {
        const { type } = this.request;
        return new errors/* RolloutError */.a('timed_out', `The answer to the creation of ${this.missing} public IPs of type ${type} was lost, and it could not be read in time which of them were made.`, { advice: 'Look at the list (operation: list) before you run the step again: each IP bills.' });
    }
    overtaken(fresh) {
        return new errors/* RolloutError */.a('overtaken', `The answer to the creation of ${this.missing} public IPs of type ${this.request.type} was lost, and ${fresh.length} new ones are there: ${namesOf(fresh)}. Which of them are this step's cannot be told.`, {
            advice: 'Somebody else makes IPs at the same time. Give all workflows that do so one concurrency group, and release those that nobody uses.',
        });
    }
    short(cause) {
        const { made, request } = this;
        if (made.length === 0 && cause !== undefined)
            return cause;
        const those = made.length === 0 ? '' : ` (${namesOf(made)})`;
        return new errors/* RolloutError */.a('failed', `Only ${made.length} of ${request.count} public IPs of type ${request.type} were made${those}.`, { cause, advice: 'Those that were made bill: use them, or release them with operation: delete.' });
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
// EXTERNAL MODULE: ../../lib/src/step/credentials.js + 14 modules
var credentials = __webpack_require__(4927);
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
        const client = (0,credentials/* connect */.Ng)(inputs, step);
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

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);

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

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7381);



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
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be as asked for',
        phase: wanted.phase,
        check: (state) => {
            const found = present(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is not there.`);
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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is there, and the platform cannot change it.`);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
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
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.');
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
