export const id = 'manage-ip';
export const ids = ['manage-ip'];
export const modules = {

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manageIp: () => (/* binding */ manageIp)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_contradiction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(166);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7437);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







const CREATION_MS = 300_000;
const outputsOf = (ip) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status });
const NEEDS = { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] };
const operation = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_6__/* .group */ .O)({
    name: 'operation',
    inputs: {
        operation: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            allowed: ['create', 'delete', 'get', 'list', 'quota', 'cost'],
            required: true,
            guards: true,
        }),
    },
    outputs: ['operation'],
    rules: ({ operation }, isProvided) => (0,_step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .L)(operation, NEEDS, isProvided),
});
const manageIp = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'manage-ip',
    branding: { icon: 'globe', color: 'green' },
    operations: ['createIps', 'listIps', 'getIp', 'getIpQuota', 'getIpCost', 'deleteIp'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct, _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .dryRun */ .PA, operation],
    inputs: {
        type: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ allowed: ['nce', 'nlb'] }),
        count: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ default: 1, min: 1 }),
        ip_id: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/, takes: _messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .idForm */ .mX }),
        status: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ allowed: ['available', 'disabled', 'binding', 'binded'] }),
    },
    outputs: ['ip_id', 'ip', 'status', 'ips', 'total', 'quota', 'cost'],
    rules: ({ operation }, isProvided) => (0,_step_inputs_contradiction_js__WEBPACK_IMPORTED_MODULE_2__/* .idProblems */ .o)(operation, 'create', 'ip_id', isProvided),
    async run(inputs, step) {
        const { getResource, listResources, removeResource, reportOperation } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { ipCost, ipRelease, ipResource } = await Promise.all(/* import() */[__webpack_require__.e('ip')]).then(__webpack_require__.bind(__webpack_require__, 3204));
        const { ip_id = '', type = 'nce', count } = inputs;
        const client = connect(inputs, step);
        const options = (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .directOptions */ .wW)(inputs, step);
        const reads = client.until(options.deadlineAt);
        switch (inputs.operation) {
            case 'create': {
                const { createIps } = await Promise.all(/* import() */[__webpack_require__.e('ip-creation'), __webpack_require__.e('sequence'), __webpack_require__.e('reconcile')]).then(__webpack_require__.bind(__webpack_require__, 92));
                step.report({ again: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .againCreates */ .is)() });
                const setIps = (ips) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length });
                const deadlineAt = step.startedAt + CREATION_MS;
                const creation = { ...options, deadlineAt };
                const result = await createIps(client.until(deadlineAt), { type, count }, creation, setIps);
                return reportOperation(step, (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .countedIps */ .TF)({ count, type }), result, 'created');
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
                const ips = await listResources(step, (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .publicIps */ .e1)(), client.ips.list({ type: inputs.type, status: inputs.status }));
                return step.set({ ips, total: ips.length });
            }
            case 'quota': {
                const resource = { title: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaTitle */ .Zf)(), find: () => client.ips.quota() };
                return step.set({ quota: await getResource(step, resource) });
            }
            case 'cost': {
                const { cost } = await getResource(step, ipCost(reads, ip_id));
                return step.set({ ip_id, cost });
            }
        }
    },
});


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ overQuotaAdvice),
/* harmony export */   G2: () => (/* binding */ creatingIps),
/* harmony export */   Id: () => (/* binding */ releaseFirst),
/* harmony export */   QJ: () => (/* binding */ notReleasable),
/* harmony export */   RP: () => (/* binding */ lookAtList),
/* harmony export */   TF: () => (/* binding */ countedIps),
/* harmony export */   Tt: () => (/* binding */ overQuota),
/* harmony export */   Zf: () => (/* binding */ quotaTitle),
/* harmony export */   Zr: () => (/* binding */ thoseBill),
/* harmony export */   bh: () => (/* binding */ releasing),
/* harmony export */   e1: () => (/* binding */ publicIps),
/* harmony export */   ii: () => (/* binding */ ipsOfType),
/* harmony export */   is: () => (/* binding */ againCreates),
/* harmony export */   lM: () => (/* binding */ answerLost),
/* harmony export */   lh: () => (/* binding */ ambiguousIps),
/* harmony export */   mX: () => (/* binding */ idForm),
/* harmony export */   ml: () => (/* binding */ ipTitle),
/* harmony export */   pU: () => (/* binding */ inTheList),
/* harmony export */   s0: () => (/* binding */ costTitle),
/* harmony export */   uv: () => (/* binding */ othersCreate),
/* harmony export */   vm: () => (/* binding */ checkingCreatedIps),
/* harmony export */   xM: () => (/* binding */ ipNamed),
/* harmony export */   ze: () => (/* binding */ onlySome)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const ipTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ id }) => `Public IP ${id}`, zh: ({ id }) => `公网 IP ${id}` });
const costTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `Cost of public IP ${id}`,
    zh: ({ id }) => `公网 IP ${id} 的费用`,
});
const quotaTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Quota of public IPs', zh: '公网 IP 的配额' });
const publicIps = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'public IPs', zh: '公网 IP' });
const countedIps = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, type }) => `${count} public ${count === 1 ? 'IP' : 'IPs'} of type ${type}`,
    zh: ({ count, type }) => `${count} 个 ${type} 类型的公网 IP`,
});
const ipsOfType = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ type }) => `public IPs of type ${type}`,
    zh: ({ type }) => `${type} 类型的公网 IP`,
});
const idForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the id of a public IP, such as 896 or 7f7a9f12-035f-401b-ace0-7926b4a518b4',
    zh: '公网 IP 的 id，例如 896 或 7f7a9f12-035f-401b-ace0-7926b4a518b4',
});
const releasing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Releasing the IP', zh: '释放公网 IP' });
const notReleasable = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ip, id, status, holder }) => `Public IP ${ip} (${id}) has the status "${status}"${holder === '' ? '' : ` (held by ${holder})`}, and the platform releases only IPs that are available.`,
    zh: ({ ip, id, status, holder }) => `公网 IP ${ip} (${id}) 的状态为“${status}”${holder === '' ? '' : `（由 ${holder} 占用）`}，平台只能释放状态为 available 的公网 IP。`,
});
const releaseFirst = {
    binded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Delete the resource that it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
        zh: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
    }),
    binding: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'It is being bound to a resource. Delete that resource first, once it is ready.',
        zh: '它正在绑定到某个资源。请在该资源就绪后先将其删除。',
    }),
    disabled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Its network is disabled. Check the account and the IP in the console (https://c.163.com/dashboard).',
        zh: '它的网络已被停用。请在控制台（https://c.163.com/dashboard）查看账号和该公网 IP。',
    }),
};
const overQuota = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ type, quota, used, count }) => `The quota of public IPs of type ${type} is ${quota} and ${used} are in use, so ${count} more cannot be created.`,
    zh: ({ type, quota, used, count }) => `${type} 类型公网 IP 的配额为 ${quota}，已使用 ${used}，无法再创建 ${count} 个。`,
});
const overQuotaAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Release unused IPs (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.',
    zh: '请释放未使用的公网 IP（先用 operation: list 和 status: available 列出，再用 operation: delete 释放），或向平台申请更高的配额。',
});
const creatingIps = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `create ${count}`,
    zh: ({ count }) => `创建 ${count} 个`,
});
const checkingCreatedIps = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Checking which IPs were created', zh: '检查创建了哪些公网 IP' });
const inTheList = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ found, missing, type }) => `${found} of ${missing} new IPs of type ${type} are in the list.`,
    zh: ({ found, missing, type }) => `列表中有 ${found} 个新的 ${type} 类型公网 IP，共应有 ${missing} 个。`,
});
const answerLost = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ missing, type }) => `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and the step could not find out in time which of them were created.`,
    zh: ({ missing, type }) => `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，且此步骤未能及时确认创建了其中哪些。`,
});
const lookAtList = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the list (operation: list) before you run the step again: each IP is billed.',
    zh: '重新运行此步骤之前，请先查看列表（operation: list）：每个公网 IP 都会计费。',
});
const againCreates = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the list (operation: list) before you run the step again: each run creates new IPs, and each IP is billed.',
    zh: '重新运行此步骤之前，请先查看列表（operation: list）：每次运行都会创建新的公网 IP，且每个都会计费。',
});
const ambiguousIps = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ missing, type, found, names }) => `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and there are ${found} new ones: ${names}. The step cannot tell which of them it created.`,
    zh: ({ missing, type, found, names }) => `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，而现在新出现了 ${found} 个：${names}。此步骤无法判断其中哪些由它创建。`,
});
const othersCreate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Another job created IPs at the same time. Put all workflows that create IPs into one concurrency group, and release the IPs that nothing uses.',
    zh: '另一个作业同时创建了公网 IP。请让所有会创建公网 IP 的工作流使用同一个 concurrency 组，并释放未使用的公网 IP。',
});
const onlySome = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ created, count, type, names }) => `Only ${created} of ${count} public IPs of type ${type} were created${names === '' ? '' : ` (${names})`}.`,
    zh: ({ created, count, type, names }) => `只创建了 ${count} 个 ${type} 类型公网 IP 中的 ${created} 个${names === '' ? '' : `（${names}）`}。`,
});
const thoseBill = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The created IPs are billed: use them, or release them with operation: delete.',
    zh: '已创建的公网 IP 正在计费：请使用它们，或用 operation: delete 释放。',
});
const ipNamed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ip, id }) => `${ip} with id ${id}`,
    zh: ({ ip, id }) => `${ip}（id 为 ${id}）`,
});


/***/ })

};
