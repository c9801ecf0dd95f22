export const id = 'manage-ip';
export const ids = ['manage-ip'];
export const modules = {

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageIp: () => (/* binding */ manageIp)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/network/ips.js

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
    en: ({ ip, id, status, holder }) => `Public IP ${ip} (${id}) has the status "${status}"${holder === '' ? '' : ` (held by ${holder})`}, and the platform releases only IPs that are available.`,
    zh: ({ ip, id, status, holder }) => `公网 IP ${ip} (${id}) 的状态为“${status}”${holder === '' ? '' : `（由 ${holder} 占用）`}，平台只能释放状态为 available 的公网 IP。`,
});
const releaseFirst = {
    binded: (0,message/* message */.iU)({
        en: 'Delete the resource that it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
        zh: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
    }),
    binding: (0,message/* message */.iU)({
        en: 'It is being bound to a resource. Delete that resource first, once it is ready.',
        zh: '它正在绑定到某个资源。请在该资源就绪后先将其删除。',
    }),
    disabled: (0,message/* message */.iU)({
        en: 'Its network is disabled. Check the account and the IP in the console (https://c.163.com/dashboard).',
        zh: '它的网络已被停用。请在控制台（https://c.163.com/dashboard）查看账号和该公网 IP。',
    }),
};
const overQuota = (0,message/* message */.iU)({
    en: ({ type, quota, used, count }) => `The quota of public IPs of type ${type} is ${quota} and ${used} are in use, so ${count} more cannot be created.`,
    zh: ({ type, quota, used, count }) => `${type} 类型公网 IP 的配额为 ${quota}，已使用 ${used}，无法再创建 ${count} 个。`,
});
const overQuotaAdvice = (0,message/* message */.iU)({
    en: 'Release unused IPs (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.',
    zh: '请释放未使用的公网 IP（先用 operation: list 和 status: available 列出，再用 operation: delete 释放），或向平台申请更高的配额。',
});
const creatingIps = (0,message/* message */.iU)({
    en: ({ count }) => `create ${count}`,
    zh: ({ count }) => `创建 ${count} 个`,
});
const findingOut = (0,message/* message */.iU)({ en: 'Checking which IPs were created', zh: '检查创建了哪些公网 IP' });
const inTheList = (0,message/* message */.iU)({
    en: ({ found, missing, type }) => `${found} of ${missing} new IPs of type ${type} are in the list.`,
    zh: ({ found, missing, type }) => `列表中有 ${found} 个新的 ${type} 类型公网 IP，共应有 ${missing} 个。`,
});
const answerLost = (0,message/* message */.iU)({
    en: ({ missing, type }) => `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and the step could not find out in time which of them were created.`,
    zh: ({ missing, type }) => `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，且此步骤未能及时确认创建了其中哪些。`,
});
const lookAtList = (0,message/* message */.iU)({
    en: 'Check the list (operation: list) before you run the step again: each IP is billed.',
    zh: '重新运行此步骤之前，请先查看列表（operation: list）：每个公网 IP 都会计费。',
});
const againCreates = (0,message/* message */.iU)({
    en: 'Check the list (operation: list) before you run the step again: each run creates new IPs, and each IP is billed.',
    zh: '重新运行此步骤之前，请先查看列表（operation: list）：每次运行都会创建新的公网 IP，且每个都会计费。',
});
const notToBeTold = (0,message/* message */.iU)({
    en: ({ missing, type, found, names }) => `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and there are ${found} new ones: ${names}. The step cannot tell which of them it created.`,
    zh: ({ missing, type, found, names }) => `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，而现在新出现了 ${found} 个：${names}。此步骤无法判断其中哪些由它创建。`,
});
const othersCreate = (0,message/* message */.iU)({
    en: 'Another job created IPs at the same time. Put all workflows that create IPs into one concurrency group, and release the IPs that nothing uses.',
    zh: '另一个作业同时创建了公网 IP。请让所有会创建公网 IP 的工作流使用同一个 concurrency 组，并释放未使用的公网 IP。',
});
const onlySome = (0,message/* message */.iU)({
    en: ({ created, count, type, names }) => `Only ${created} of ${count} public IPs of type ${type} were created${names === '' ? '' : ` (${names})`}.`,
    zh: ({ created, count, type, names }) => `只创建了 ${count} 个 ${type} 类型公网 IP 中的 ${created} 个${names === '' ? '' : `（${names}）`}。`,
});
const thoseBill = (0,message/* message */.iU)({
    en: 'The created IPs are billed: use them, or release them with operation: delete.',
    zh: '已创建的公网 IP 正在计费：请使用它们，或用 operation: delete 释放。',
});
const ipNamed = (0,message/* message */.iU)({
    en: ({ ip, id }) => `${ip} with id ${id}`,
    zh: ({ ip, id }) => `${ip}（id 为 ${id}）`,
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/changes/network/ip.js



function ipResource(client, id) {
    return {
        title: ipTitle({ id }),
        find: async () => {
            const ip = await (0,errors/* ifExists */.AG)(client.ips.get(id));
            return ip?.status === 'deleted' ? undefined : ip;
        },
    };
}
function ipCost(client, id) {
    return {
        title: costTitle({ id }),
        find: () => (0,errors/* ifExists */.AG)(client.ips.cost(id)),
    };
}
const INSTEAD = releaseFirst;
function ipRelease(client) {
    return {
        phase: releasing(),
        check: ({ id, ip, status, service_name }) => {
            if (status === 'available')
                return;
            (0,engine_errors/* refuse */.TR)(notReleasable({ ip, id, status, holder: service_name }), INSTEAD[status]?.());
        },
        send: ({ id }) => client.ips.delete(id),
    };
}

// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/changes/engine/stability.js
var stability = __webpack_require__(6644);
// EXTERNAL MODULE: ../../lib/src/changes/engine/submit.js
var engine_submit = __webpack_require__(4363);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../lib/src/changes/network/ip-creation.js







function checkQuota({ quotas }, { type, count }, existing) {
    const entry = quotas.find((one) => one.type === type);
    if (entry === undefined)
        return;
    const used = entry.used ?? existing;
    if (used + count <= entry.quota)
        return;
    (0,engine_errors/* refuse */.TR)(overQuota({ type, quota: entry.quota, used, count }), overQuotaAdvice());
}
class Creation {
    client;
    request;
    options;
    created = [];
    known;
    #onCreated;
    constructor(client, request, options, known, onCreated) {
        this.client = client;
        this.request = request;
        this.options = options;
        this.known = new Set(known);
        this.#onCreated = onCreated;
    }
    get missing() {
        return this.request.count - this.created.length;
    }
    add(ips) {
        for (const ip of ips)
            this.known.add(ip.id);
        this.created.push(...ips);
        if (ips.length > 0)
            this.#onCreated(this.created);
    }
    report(state) {
        const { type, count } = this.request;
        this.options.observer.delivery({ subject: ipsOfType({ type }), what: creatingIps({ count }) }, state);
    }
    async send() {
        const { options, missing } = this;
        this.report('in_flight');
        let fresh = [];
        let openError;
        try {
            fresh = await this.requestMissing();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!(0,engine_submit/* isUndecided */.Ae)(error)) {
                this.report('rejected');
                throw this.incomplete(error);
            }
            options.observer.warn(error instanceof Error ? error.message : String(error));
            openError = error;
        }
        options.observer.sent();
        this.add(fresh.length === missing ? fresh : await this.findCreated());
        this.report('finished');
        return openError;
    }
    async requestMissing() {
        const { client, request, missing, known } = this;
        const { ips } = await client.ips.create({ [request.type]: missing });
        return ips.filter(({ id, type }) => type === request.type && !known.has(id));
    }
    async findCreated() {
        const { client, options, request, missing, known } = this;
        const { observer } = options;
        observer.phase(findingOut());
        const unchanged = (0,stability/* stopwatch */.sX)();
        const ended = await (0,wait/* waitFor */.f)(async () => {
            const fresh = [...(await listByType(client, request.type)).values()].filter(({ id }) => !known.has(id));
            const leftMs = stability/* UNCHANGED_MS */.nE - unchanged(String(fresh.length), options.clock.now());
            const ending = fresh.length >= missing || leftMs <= 0 ? { ending: { fresh } } : { confirmMs: leftMs };
            const sentence = inTheList({ found: fresh.length, missing, type: request.type });
            return { status: `${fresh.length}/${missing}`, sentence, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(sentence ?? word) } });
        if ('timedOut' in ended)
            throw this.unknown(ended.lastError);
        if (ended.fresh.length > missing)
            throw this.superseded(ended.fresh);
        return ended.fresh;
    }
    unknown(cause) {
        const { type } = this.request;
        return new engine_errors/* ChangeError */.PR('timed_out', answerLost({ missing: this.missing, type }), { cause, advice: lookAtList() });
    }
    superseded(fresh) {
        return new engine_errors/* ChangeError */.PR('superseded', notToBeTold({ missing: this.missing, type: this.request.type, found: fresh.length, names: namesOf(fresh) }), { advice: othersCreate() });
    }
    incomplete(cause) {
        const { created, request } = this;
        if (created.length === 0 && cause !== undefined)
            return cause;
        const { type, count } = request;
        const advice = created.length === 0 ? {} : { advice: thoseBill() };
        return new engine_errors/* ChangeError */.PR('failed', onlySome({ created: created.length, count, type, names: namesOf(created) }), {
            cause,
            ...advice,
        });
    }
}
function namesOf(ips) {
    return (0,message/* joined */.oR)(ips.map(({ id, ip }) => ipNamed({ ip, id })));
}
async function listByType(client, type) {
    const found = new Map();
    for await (const ip of client.ips.list({ type }))
        found.set(ip.id, ip);
    return found;
}
async function createIps(client, request, options, onCreated) {
    const { type, count } = request;
    const { observer, dryRun } = options;
    observer.phase(phases/* phases */.t.reading());
    const existing = await listByType(client, type);
    checkQuota(await client.ips.quota(), request, existing.size);
    const differences = [
        { field: ipsOfType({ type }), before: String(existing.size), after: String(existing.size + count) },
    ];
    if (dryRun)
        return { outcome: 'planned', before: undefined, after: undefined, differences };
    observer.sending(differences);
    const creation = new Creation(client, request, options, existing.keys(), onCreated);
    let openError;
    for (let sends = 0; creation.missing > 0; sends += 1) {
        if (sends >= engine_submit/* MAX_SENDS */.vz)
            throw creation.incomplete(openError);
        observer.phase(phases/* phases */.t.sending());
        openError = await creation.send();
    }
    return { outcome: 'changed', before: undefined, after: creation.created, differences };
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/contradiction.js + 1 modules
var contradiction = __webpack_require__(6181);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var inputs_operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-ip.js









const CREATION_MS = 300_000;
const outputsOf = (ip) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status });
const NEEDS = { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] };
const operation = (0,action/* group */.O)({
    name: 'operation',
    inputs: {
        operation: (0,input_kinds/* choice */.Yq)({
            allowed: ['create', 'delete', 'get', 'list', 'quota', 'cost'],
            required: true,
            guards: true,
        }),
    },
    outputs: ['operation'],
    rules: ({ operation }, isProvided) => (0,inputs_operation/* missing */.L)(operation, NEEDS, isProvided),
});
const manageIp = (0,action/* defineAction */.Q)({
    name: 'manage-ip',
    branding: { icon: 'globe', color: 'green' },
    operations: ['createIps', 'listIps', 'getIp', 'getIpQuota', 'getIpCost', 'deleteIp'],
    groups: [credentials/* account */.ct, waiting/* dryRun */.PA, operation],
    inputs: {
        type: (0,input_kinds/* choice */.Yq)({ allowed: ['nce', 'nlb'] }),
        count: (0,input_kinds/* integer */.nd)({ default: 1, min: 1 }),
        ip_id: (0,input_kinds/* text */.Qq)({ pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/, takes: idForm }),
        status: (0,input_kinds/* choice */.Yq)({ allowed: ['available', 'disabled', 'binding', 'binded'] }),
    },
    outputs: ['ip_id', 'ip', 'status', 'ips', 'total', 'quota', 'cost'],
    rules: ({ operation }, isProvided) => (0,contradiction/* idProblems */.o)(operation, 'create', 'ip_id', isProvided),
    async run(inputs, step) {
        const { getResource, listResources, removeResource, reportOperation } = await Promise.all(/* import() */[__webpack_require__.e('manage'), __webpack_require__.e('resources'), __webpack_require__.e('services')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { ip_id = '', type = 'nce', count } = inputs;
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const reads = client.until(options.deadlineAt);
        switch (inputs.operation) {
            case 'create': {
                step.report({ again: againCreates() });
                const setIps = (ips) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length });
                const deadlineAt = step.startedAt + CREATION_MS;
                const creation = { ...options, deadlineAt };
                const result = await createIps(client.until(deadlineAt), { type, count }, creation, setIps);
                return reportOperation(step, countedIps({ count, type }), result, 'created');
            }
            case 'delete': {
                step.set({ ip_id });
                const found = await removeResource(step, ipResource(reads, ip_id), ipRelease(client), options);
                if (found)
                    step.set({ ...outputsOf(found), ...(inputs.dry_run ? {} : { status: 'deleted' }) });
                return;
            }
            case 'get':
                return step.set(outputsOf(await getResource(step, ipResource(reads, ip_id))));
            case 'list': {
                const ips = await listResources(step, publicIps(), client.ips.list({ type: inputs.type, status: inputs.status }));
                return step.set({ ips, total: ips.length });
            }
            case 'quota': {
                const resource = { title: quotaTitle(), find: () => client.ips.quota() };
                return step.set({ quota: await getResource(step, resource) });
            }
            case 'cost': {
                const { cost } = await getResource(step, ipCost(reads, ip_id));
                return step.set({ ip_id, cost });
            }
        }
    },
});


/***/ })

};
