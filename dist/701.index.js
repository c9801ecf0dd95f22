export const id = 701;
export const ids = [701];
export const modules = {

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageIp: () => (/* binding */ manageIp)
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/ips.js

const ipTitle = (0,message/* message */.iU)({ en: ({ id }) => `Public IP ${id}`, zh: ({ id }) => `公网 IP ${id}` });
const costTitle = (0,message/* message */.iU)({
    en: ({ id }) => `Cost of public IP ${id}`,
    zh: ({ id }) => `公网 IP ${id} 的费用`,
});
const quotaTitle = (0,message/* message */.iU)({ en: 'Quota of public IPs', zh: '公网 IP 的配额' });
const publicIps = (0,message/* message */.iU)({ en: 'public IPs', zh: '公网 IP' });
const countedIps = (0,message/* message */.iU)({
    en: ({ count, type }) => `${count} public ${count === 1 ? 'IP' : 'IPs'} of type ${type}`,
    zh: ({ count, type }) => `${count} 个 ${type} 类型的公网 IP`,
});
const ipsOfType = (0,message/* message */.iU)({
    en: ({ type }) => `public IPs of type ${type}`,
    zh: ({ type }) => `${type} 类型的公网 IP`,
});
const idForm = (0,message/* message */.iU)({
    en: 'the id of a public IP, such as 896 or 7f7a9f12-035f-401b-ace0-7926b4a518b4',
    zh: '公网 IP 的 id，例如 896 或 7f7a9f12-035f-401b-ace0-7926b4a518b4',
});
const releasing = (0,message/* message */.iU)({ en: 'Releasing the IP', zh: '释放公网 IP' });
const notReleasable = (0,message/* message */.iU)({
    en: ({ ip, id, status, holder }) => `Public IP ${ip} (${id}) has the status "${status}"${holder === '' ? '' : ` (held by ${holder})`}, and the platform releases only those that are available.`,
    zh: ({ ip, id, status, holder }) => `公网 IP ${ip} (${id}) 的状态为“${status}”${holder === '' ? '' : `（由 ${holder} 占用）`}，平台只能释放状态为 available 的公网 IP。`,
});
const releaseFirst = {
    binded: (0,message/* message */.iU)({
        en: 'Delete what it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
        zh: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
    }),
    binding: (0,message/* message */.iU)({
        en: 'Delete what it is being bound to first, once that exists.',
        zh: '它正在绑定到某个资源，请在该资源就绪后先将其删除。',
    }),
    disabled: (0,message/* message */.iU)({
        en: 'Its network is switched off; look at the account and the IP in the console (https://c.163.com/dashboard).',
        zh: '它的网络已被关闭；请在控制台（https://c.163.com/dashboard）查看账户和该公网 IP。',
    }),
};
const overQuota = (0,message/* message */.iU)({
    en: ({ type, quota, used, count }) => `The quota of public IPs of type ${type} is ${quota} and ${used} of it are used, so ${count} more do not fit.`,
    zh: ({ type, quota, used, count }) => `${type} 类型公网 IP 的配额为 ${quota}，已使用 ${used}，无法再创建 ${count} 个。`,
});
const overQuotaAdvice = (0,message/* message */.iU)({
    en: 'Release IPs that nothing uses (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.',
    zh: '请释放未使用的公网 IP（先用 operation: list 和 status: available 列出，再用 operation: delete 释放），或向平台申请更高的配额。',
});
const creatingIps = (0,message/* message */.iU)({
    en: ({ count }) => `create ${count}`,
    zh: ({ count }) => `创建 ${count} 个`,
});
const findingOut = (0,message/* message */.iU)({ en: 'Finding out which IPs were created', zh: '确认创建了哪些公网 IP' });
const inTheList = (0,message/* message */.iU)({
    en: ({ found, missing, type }) => `${found} of ${missing} new IPs of type ${type} are in the list.`,
    zh: ({ found, missing, type }) => `列表中有 ${found} 个新的 ${type} 类型公网 IP，共应有 ${missing} 个。`,
});
const answerLost = (0,message/* message */.iU)({
    en: ({ missing, type }) => `The answer to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and it could not be read in time which of them were created.`,
    zh: ({ missing, type }) => `创建 ${missing} 个 ${type} 类型公网 IP 的应答丢失，且未能及时读到创建了其中哪些。`,
});
const lookAtList = (0,message/* message */.iU)({
    en: 'Look at the list (operation: list) before you run the step again: each IP bills.',
    zh: '再次运行该步骤之前，请先查看列表（operation: list）：每个公网 IP 都会计费。',
});
const againCreates = (0,message/* message */.iU)({
    en: 'Look at the list (operation: list) before you run the step again: each run creates new IPs, and each bills.',
    zh: '再次运行该步骤之前，请先查看列表（operation: list）：每次运行都会创建新的公网 IP，且每个都会计费。',
});
const notToBeTold = (0,message/* message */.iU)({
    en: ({ missing, type, found, names }) => `The answer to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and there are ${found} new ones: ${names}. Which of them are this step's cannot be told.`,
    zh: ({ missing, type, found, names }) => `创建 ${missing} 个 ${type} 类型公网 IP 的应答丢失，而现在新出现了 ${found} 个：${names}。无法判断其中哪些属于本步骤。`,
});
const othersCreate = (0,message/* message */.iU)({
    en: 'Somebody else creates IPs at the same time. Give all workflows that do so one concurrency group, and release those that nobody uses.',
    zh: '同时有其他人在创建公网 IP。请为所有会创建公网 IP 的工作流设置同一个 concurrency 组，并释放无人使用的公网 IP。',
});
const onlySome = (0,message/* message */.iU)({
    en: ({ created, count, type, names }) => `Only ${created} of ${count} public IPs of type ${type} were created${names === '' ? '' : ` (${names})`}.`,
    zh: ({ created, count, type, names }) => `只创建了 ${count} 个 ${type} 类型公网 IP 中的 ${created} 个${names === '' ? '' : `（${names}）`}。`,
});
const thoseBill = (0,message/* message */.iU)({
    en: 'Those that were created bill: use them, or release them with operation: delete.',
    zh: '已创建的公网 IP 正在计费：请使用它们，或用 operation: delete 释放。',
});
const ipNamed = (0,message/* message */.iU)({
    en: ({ ip, id }) => `${ip} with id ${id}`,
    zh: ({ ip, id }) => `${ip}（id 为 ${id}）`,
});

// EXTERNAL MODULE: ../../lib/src/rollout/absence.js
var absence = __webpack_require__(7467);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
;// CONCATENATED MODULE: ../../lib/src/rollout/ip.js



function ipResource(client, id) {
    return {
        title: ipTitle({ id }),
        find: async (deadlineAt) => {
            const ip = await (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).ips.get(id));
            return ip?.status === 'deleted' ? undefined : ip;
        },
    };
}
function ipCost(client, id) {
    return {
        title: costTitle({ id }),
        find: (deadlineAt) => (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).ips.cost(id)),
    };
}
const INSTEAD = releaseFirst;
function ipRelease(client) {
    return {
        phase: releasing(),
        check: ({ id, ip, status, service_name }) => {
            if (status === 'available')
                return;
            (0,errors/* refuse */.TR)(notReleasable({ ip, id, status, holder: service_name }), INSTEAD[status]?.());
        },
        send: ({ id }) => client.ips.delete(id),
    };
}

// EXTERNAL MODULE: ../../lib/src/rollout/belief.js
var belief = __webpack_require__(9043);
// EXTERNAL MODULE: ../../lib/src/rollout/sending.js
var sending = __webpack_require__(1238);
// EXTERNAL MODULE: ../../lib/src/rollout/stopwatch.js
var stopwatch = __webpack_require__(6411);
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
    (0,errors/* refuse */.TR)(overQuota({ type, quota: entry.quota, used, count }), overQuotaAdvice());
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
        const { type, count } = this.request;
        this.options.observer.fate({ subject: ipsOfType({ type }), what: creatingIps({ count }) }, fate);
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
        observer.phase(findingOut());
        const stood = (0,stopwatch/* stopwatch */.s)();
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const fresh = [...(await listed(client, request.type, options.deadlineAt)).values()].filter(({ id }) => !known.has(id));
            const leftMs = belief/* STOOD_MS */.x8 - stood(String(fresh.length), options.clock.now());
            const ending = fresh.length >= missing || leftMs <= 0 ? { ending: { fresh } } : { againMs: leftMs };
            const sentence = inTheList({ found: fresh.length, missing, type: request.type });
            return { status: `${fresh.length}/${missing}`, sentence, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(sentence ?? word) } });
        if ('timedOut' in ended)
            throw this.unknown(ended.trouble);
        if (ended.fresh.length > missing)
            throw this.overtaken(ended.fresh);
        return ended.fresh;
    }
    unknown(cause) {
        const { type } = this.request;
        return new errors/* RolloutError */.a6('timed_out', answerLost({ missing: this.missing, type }), { cause, advice: lookAtList() });
    }
    overtaken(fresh) {
        return new errors/* RolloutError */.a6('overtaken', notToBeTold({ missing: this.missing, type: this.request.type, found: fresh.length, names: namesOf(fresh) }), { advice: othersCreate() });
    }
    short(cause) {
        const { made, request } = this;
        if (made.length === 0 && cause !== undefined)
            return cause;
        const { type, count } = request;
        const advice = made.length === 0 ? {} : { advice: thoseBill() };
        return new errors/* RolloutError */.a6('failed', onlySome({ created: made.length, count, type, names: namesOf(made) }), {
            cause,
            ...advice,
        });
    }
}
function namesOf(ips) {
    return (0,message/* joined */.oR)(ips.map(({ id, ip }) => ipNamed({ ip, id })));
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
    const differences = [{ field: ipsOfType({ type }), before: String(there.size), after: String(there.size + count) }];
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
// EXTERNAL MODULE: ../../lib/src/step/contradiction.js + 1 modules
var contradiction = __webpack_require__(6480);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __webpack_require__(6351);
// EXTERNAL MODULE: ../../lib/src/step/manage.js
var manage = __webpack_require__(2654);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-ip.js








const CREATION_MS = 300_000;
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
        operation: (0,input_kinds/* choice */.Yq)({
            description: 'What to do. It has no default, since an IP bills as soon as it is created.',
            allowed: ['create', 'delete', 'get', 'list', 'quota', 'cost'],
            required: true,
            guards: true,
        }),
        type: (0,input_kinds/* choice */.Yq)({
            description: 'What the IPs are for: services (nce) or load balancers (nlb); narrows a list.',
            allowed: ['nce', 'nlb'],
        }),
        count: (0,input_kinds/* integer */.nd)({ description: 'How many to create; each bills from then on.', default: 1, min: 1 }),
        ip_id: (0,input_kinds/* text */.Qq)({
            description: 'Id of the IP to delete, to get, or whose cost is asked.',
            pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/,
            takes: idForm,
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
        ...(0,contradiction/* idProblems */.o)(values.operation, 'create', 'ip_id', given),
    ],
    async run(inputs, step) {
        const { ip_id = '', type = 'nce', count } = inputs;
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        switch (inputs.operation) {
            case 'create': {
                step.tell({ again: againCreates() });
                const told = (ips) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length });
                const result = await createIps(client, { type, count }, { ...options, deadlineAt: step.startedAt + CREATION_MS }, told);
                (0,manage/* tellManaged */.JV)(step, countedIps({ count, type }), result, 'created');
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
                const ips = await (0,manage/* listed */.KE)(step, publicIps(), client.ips.list({ type: inputs.type, status: inputs.status }));
                return { ips, total: ips.length };
            }
            case 'quota': {
                const quota = await (0,manage/* got */.Lt)(step, { title: quotaTitle(), find: () => client.ips.quota() }, options.deadlineAt);
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
/* harmony export */   et: () => (/* binding */ jittered),
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
    const own = jittered(Math.min(policy.capMs, firstMs * 2 ** (attempt - 1)), random);
    const asked = serverPause(error);
    const pause = attempt < policy.attempts ? (asked ?? own) : Math.max(asked ?? 0, own);
    return pause < leftMs ? pause : undefined;
}
function jittered(longestMs, random) {
    return longestMs * (0.2 + 0.6 * random);
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

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readNothing),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   bv: () => (/* binding */ cannotBeChanged),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   pt: () => (/* binding */ asRequested),
/* harmony export */   q1: () => (/* binding */ begun),
/* harmony export */   rb: () => (/* binding */ beDeleted),
/* harmony export */   sf: () => (/* binding */ checkItsName),
/* harmony export */   th: () => (/* binding */ requiredFor),
/* harmony export */   uG: () => (/* binding */ nothingToDelete),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const reading = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Reading', zh: '读取' });
const asRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'be as requested', zh: '调整为所要求的状态' });
const beDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'be deleted', zh: '删除' });
const existing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'exists', zh: '存在' });
const notThere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} does not exist.`,
    zh: ({ title }) => `${title} 不存在。`,
});
const checkItsName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its name or id, and that this account owns it.',
    zh: '请检查其名称或 id，以及它是否属于当前账号。',
});
const cannotBeChanged = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} exists, and the platform cannot change it.`,
    zh: ({ title }) => `${title} 已存在，平台无法对其进行修改。`,
});
const requiredFor = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ operation, others }) => `is required for operation ${operation}${others.length > 0 ? `, or ${others.join(' or ')}` : ''}`,
    zh: ({ operation, others }) => `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
});
const ended = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: created.`, zh: ({ title }) => `${title}：已创建。` }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: updated.`, zh: ({ title }) => `${title}：已更新。` }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: deleted.`, zh: ({ title }) => `${title}：已删除。` }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: already up to date.`,
        zh: ({ title }) => `${title}：已符合要求，无需变更。`,
    }),
    read: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: read.`, zh: ({ title }) => `${title}：已读取。` }),
};
const nothingToDelete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist, so there is nothing to delete.`,
    zh: ({ title }) => `${title}：不存在，无需删除。`,
});
const begun = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: its creation was sent; its end was not waited for.`,
        zh: ({ title }) => `${title}：已发送创建请求，未等待其结束。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: its update was sent; its end was not waited for.`,
        zh: ({ title }) => `${title}：已发送更新请求，未等待其结束。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: its deletion was sent; its end was not waited for.`,
        zh: ({ title }) => `${title}：已发送删除请求，未等待其结束。`,
    }),
};
const planned = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be created (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会创建（试运行：未发送任何变更）。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be updated (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会更新（试运行：未发送任何变更）。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be deleted (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会删除（试运行：未发送任何变更）。`,
    }),
};
const readNothing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist.`,
    zh: ({ title }) => `${title}：不存在。`,
});
const counted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, noun }) => `${count} ${noun}.`,
    zh: ({ count, noun }) => `${noun}：共 ${count} 个。`,
});
const count = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Count', zh: '数量' });


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
/* harmony export */   Jk: () => (/* binding */ SAME_WORD_MS),
/* harmony export */   m6: () => (/* binding */ createBelief),
/* harmony export */   wv: () => (/* binding */ AGAIN_MS),
/* harmony export */   x8: () => (/* binding */ STOOD_MS)
/* harmony export */ });
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6411);

const AGAIN_MS = 2_000;
const SAME_WORD_MS = 5_000;
const STOOD_MS = 30_000;
const GOING = { judgement: 'going' };
function once(judgement, neededMs, stoodMs) {
    return stoodMs >= neededMs ? { judgement } : { judgement: 'going', againMs: neededMs - stoodMs };
}
function createBelief(options) {
    const { table, before, family, synchronous, markTells, settleMs } = options;
    const sights = (0,_stopwatch_js__WEBPACK_IMPORTED_MODULE_0__/* .stopwatch */ .s)();
    const words = (0,_stopwatch_js__WEBPACK_IMPORTED_MODULE_0__/* .stopwatch */ .s)();
    let moved = false;
    let wasThere = table(before.status)?.phase !== 'gone';
    const failure = (isSame, wordMs) => {
        if (isSame && !moved)
            return once('failed', STOOD_MS, wordMs);
        return once('failed', isSame ? SAME_WORD_MS : AGAIN_MS, wordMs);
    };
    const success = (sight, word, isSame, stoodMs) => {
        const isOwn = family === undefined || word.family === undefined || word.family === family;
        const isKnown = moved || (isOwn && !isSame);
        if (!sight.matches)
            return isKnown ? once('astray', STOOD_MS, stoodMs) : GOING;
        if (synchronous && !before.matches)
            return { judgement: 'succeeded' };
        if (!isKnown)
            return once('succeeded', Math.max(STOOD_MS, settleMs), stoodMs);
        if (before.matches && isSame)
            return once('succeeded', SAME_WORD_MS, stoodMs);
        return { judgement: 'succeeded', ...(isOwn ? {} : { foreign: true }) };
    };
    const absence = (sight, wordMs) => {
        if (!wasThere)
            return GOING;
        return once(sight.matches ? 'succeeded' : 'gone', synchronous && sight.matches ? 0 : AGAIN_MS, wordMs);
    };
    return (sight, now) => {
        const stoodMs = sights(JSON.stringify([sight.status, sight.mark, sight.matches]), now);
        const wordMs = words(sight.status, now);
        const word = table(sight.status);
        if (word?.phase === 'gone')
            return absence(sight, wordMs);
        wasThere = true;
        const isPending = word === undefined || word.phase === 'pending';
        if (isPending || (markTells && sight.mark !== before.mark))
            moved = true;
        if (word === undefined)
            return { judgement: 'unknown' };
        if (isPending)
            return GOING;
        const isSame = sight.status === before.status;
        return word.phase === 'failed' ? failure(isSame, wordMs) : success(sight, word, isSame, stoodMs);
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
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   e_: () => (/* binding */ neverKnown),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   ox: () => (/* binding */ spoiltSince),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   s$: () => (/* binding */ undoneSince),
/* harmony export */   zu: () => (/* binding */ vanishedSince)
/* harmony export */ });
/* harmony import */ var _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3818);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);


function seconds(ms) {
    return Math.round(ms / 1000);
}
const UNREAD = 'unknown';
function timedOut(subject, what, ending, facts) {
    const message = _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .timedOut */ .iU({
        subject,
        what,
        seconds: seconds(ending.elapsedMs),
        status: ending.status ?? UNREAD,
        ...(ending.stalledMs >= 60_000 ? { stalled: seconds(ending.stalledMs) } : {}),
        ...(facts.lacks === undefined ? {} : { lacks: facts.lacks }),
    });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('timed_out', message, {
        status: ending.status,
        unsent: facts.unsent,
        advice: facts.advice ?? _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .slow */ .WC(),
        cause: ending.trouble,
    });
}
function neverKnown(aim, { status, trouble }) {
    const message = _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .neverKnown */ .NM({ ...aim, status: status ?? UNREAD });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('timed_out', message, { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .readsFirst */ .cz(), cause: trouble });
}
function untold(aim, status, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('failed', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .untold */ .r_({ ...aim, status }), { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtOperationLog */ .I2(), cause });
}
function busy(aim, status, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('busy', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .busy */ .S2({ ...aim, status }), { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForEarlier */ .VQ(), cause });
}
function busyToTheEnd(aim, unsent, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('timed_out', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .busyToTheEnd */ .BY(aim), { unsent, cause });
}
function overtaken(aim, other, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('overtaken', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .overtaken */ .K1({ ...aim, other }), { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function spoiltSince(subject, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('overtaken', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .spoiltSince */ .ox({ subject, status }), { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function undoneSince(aim, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('overtaken', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .undoneSince */ .s$(aim), { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV() });
}
function vanishedSince(subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('vanished', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .deletedSince */ .s7(subject));
}
function stuckInFailure({ subject }, status, unsent, cause) {
    const message = _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .stuckInFailure */ ._V({ subject, status });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('failed', message, { status, advice: _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveFailure */ .ou(), unsent, cause });
}
function vanished(aim) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('vanished', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .deletedMeanwhile */ .e_(aim));
}
function unwatched(aim, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('unwatched', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .unwatched */ .Ml(aim), { cause });
}
function failed(aim, differences, facts) {
    const { status, isAstray, advice } = facts;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a6('failed', _messages_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz({ ...aim, status, isAstray, differences }), { status, advice });
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
const machinery = () => __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 6434));


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
/* harmony import */ var _messages_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
/* harmony import */ var _messages_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1493);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2930);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7381);





function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'gone', sentence: _messages_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.absent() };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: _messages_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.there() };
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
        synchronous: resource.status === undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: present(resource, result.before), after: present(resource, result.after) };
}
async function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .asRequested */ .pt)(),
        phase: wanted.phase,
        check: (state) => {
            const found = present(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .notThere */ ._)({ title: resource.title }));
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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotBeChanged */ .bv)({ title: resource.title }));
        },
        lacks: (state) => {
            const found = present(resource, state);
            return found === undefined ? undefined : wanted.lacks?.(found);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
        ...(wanted.passes === undefined ? {} : { passes: wanted.passes }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .beDeleted */ .rb)(),
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
            return [how.before?.(found) ?? { field: resource.title, before: (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)(), after: '' }];
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
/* harmony import */ var _messages_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3818);
/* harmony import */ var _change_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7520);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);




const MAX_SENDS = 4;
const PATIENCE_MS = 60_000;
const PATIENT_PAUSE_MS = 3_000;
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
    const patience = patienceOf(attempt);
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
            if (await patience(error))
                continue;
            if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'busy')) {
                if (lost && change.always)
                    return lost;
                if (!lost && options.ifBusy === 'fail')
                    throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busy */ .S2)(attempt.aim, undefined, error);
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
function patienceOf({ change, options }) {
    const { clock, deadlineAt, observer, signal } = options;
    let endsAt;
    return async (error) => {
        if (!(error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || change.passes?.(error) !== true)
            return false;
        if (endsAt === undefined)
            observer.warn((0,_messages_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .triesAgainSoon */ .dW)(error.message));
        endsAt ??= clock.now() + PATIENCE_MS;
        const now = clock.now();
        const pauseMs = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(PATIENT_PAUSE_MS, Math.min(endsAt, deadlineAt) - now);
        if (pauseMs === undefined)
            return false;
        await clock.sleep(pauseMs, signal);
        return true;
    };
}
async function doneAlready(attempt, refusal, lost) {
    const { change } = attempt;
    if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') || (lost && !change.always && refusal instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)) {
        const state = await attempt.recognised();
        if (attempt.isDone(state))
            return { nothingToDo: state, ours: lost !== undefined };
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(refusal, 'no_change') && change.matches(state) && attempt.phaseOf(state) === 'failed') {
            throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .stuckInFailure */ ._V)(attempt.aim, change.status(state), !lost, refusal);
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
    const now = await attempt.recognised();
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
    const cut = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPause */ .$s)(pauseMs, deadlineAt - clock.now());
    if (cut === undefined)
        throw (0,_change_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .busyToTheEnd */ .BY)(attempt.aim, unsent, refusal);
    await clock.sleep(cut, options.signal);
    return attempt.untilFree(unsent);
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
function stopwatch() {
    let last;
    let since = 0;
    return (seen, now) => {
        if (seen !== last)
            since = now;
        last = seen;
        return now - since;
    };
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
/* harmony import */ var _messages_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3818);
/* harmony import */ var _belief_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9043);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4055);






const HEARTBEAT_MS = 30_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(error);
}
function isAnswer(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RolloutError */ .a6;
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let trouble;
    let refusedAt;
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
        let againMs;
        try {
            const seen = await look();
            trouble = undefined;
            refusedAt = undefined;
            againMs = seen.againMs;
            if (seen.status !== status) {
                if (seen.sentence === undefined && !warned.has(seen.status)) {
                    warned.add(seen.status);
                    observer.warn((0,_messages_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWord */ .$5)({ word: seen.status }));
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
            if (isPassing(error)) {
                if (trouble === undefined)
                    observer.warn((0,_messages_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .waitGoesOn */ .tx)(words(error)));
            }
            else {
                if (!isAnswer(error))
                    throw error;
                const now = clock.now();
                if (refusedAt === undefined)
                    observer.warn((0,_messages_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOnce */ .BJ)(words(error)));
                else if (now - refusedAt >= _belief_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv)
                    throw error;
                refusedAt ??= now;
                againMs = _belief_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MS */ .wv - (now - refusedAt);
            }
            trouble = error;
        }
        beat();
        const now = clock.now();
        const { pollIntervalMs: fixed, random } = options;
        const wanted = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .nextPause */ .e$)({
            sinceMovedMs: now - movedAt,
            lookMs: now - lookedAt,
            fixedMs: fixed,
            againMs,
            random: random(),
        });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .cutPause */ .$s)(wanted, deadlineAt - now);
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

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ agreeing),
  o: () => (/* binding */ idProblems)
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/contradictions.js

const idAndName = (0,message/* message */.iU)({
    en: ({ idInput, id, nameInput, name, found }) => `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
    zh: ({ idInput, id, nameInput, name, found }) => `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
});
const giveOneOf = (0,message/* message */.iU)({
    en: ({ idInput, nameInput }) => `Give ${idInput} or ${nameInput}, not both.`,
    zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
});
const idOfNew = (0,message/* message */.iU)({
    en: ({ operation }) => `does not go with operation ${operation}: the platform chooses the id of what it makes`,
    zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
});

// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
;// CONCATENATED MODULE: ../../lib/src/step/contradiction.js


function agreeing(resource, inputs, nameOf) {
    const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs);
    if (id === undefined || name === undefined)
        return resource;
    const find = async (deadlineAt) => {
        const thing = await resource.find(deadlineAt);
        const found = thing === undefined ? name : nameOf(thing);
        if (found === name)
            return thing;
        const facts = { idInput, id, nameInput, name: String(name), found: String(found) };
        return (0,errors/* refuse */.TR)(idAndName(facts), giveOneOf({ idInput, nameInput }));
    };
    return { ...resource, find };
}
function idProblems(operation, making, input, given) {
    return operation === making && given(input) ? [{ input, message: idOfNew({ operation }) }] : [];
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
/* harmony import */ var _messages_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);
/* harmony import */ var _rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);





function operation(first, ...others) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)({
        description: 'What to do.',
        allowed: [first, ...others],
        default: first,
        guards: true,
        refuseEmpty: true,
    });
}
const dryRun = {
    dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
        guards: true,
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
        return [{ input: first, message: (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredFor */ .th)({ operation: chosen, others: names.slice(1) }) }];
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
const UNFINISHED = {
    planned: { ..._messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6, ..._messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .planned */ .lM },
    started: { ..._messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6, ..._messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .begun */ .q1 },
};
function tellManaged(step, title, result, done) {
    const absent = done === 'unchanged' && result.after === undefined;
    const headline = absent ? (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDelete */ .uG)({ title }) : (UNFINISHED[result.outcome] ?? _messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6)[done]({ title });
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .zI)(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF)(resource, how, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .zI)(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function read(step, resource, deadlineAt) {
    step.observer.phase((0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)());
    const found = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(resource, await resource.find(deadlineAt));
    const headline = (found === undefined ? _messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .readNothing */ .MS : _messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6.read)({ title: resource.title });
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: resource.title, headline });
    return found;
}
async function got(step, resource, deadlineAt) {
    const found = await read(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .notThere */ ._)({ title: resource.title }), (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .checkItsName */ .sf)());
}
async function listed(step, noun, items) {
    step.observer.phase((0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)());
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)({ count: all.length, noun });
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: (0,_messages_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(), value: all.length }] });
    return all;
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7045);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
