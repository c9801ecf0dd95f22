export const id = 'rehearse';
export const ids = ['rehearse'];
export const modules = {

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _client_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9923);
/* harmony import */ var _github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_runner_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(478);
/* harmony import */ var _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_environment_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3218);







const MOST_NOTES = 100;
function firstOf(lines) {
    if (lines.length <= MOST_NOTES)
        return lines;
    return [...lines.slice(0, MOST_NOTES - 1), _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.more({ count: lines.length - MOST_NOTES + 1 })];
}
function forget(step) {
    try {
        step.saveState('control', '');
    }
    catch { }
}
function handOver(step, rehearsal, saved, variables) {
    try {
        for (const [name, value] of Object.entries(saved))
            step.saveState(name, value);
        for (const [name, value] of variables)
            step.exportVariable(name, value);
    }
    catch (error) {
        rehearsal.abandon();
        forget(step);
        throw error;
    }
    rehearsal.release();
}
const rehearse = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'rehearse',
    branding: { icon: 'play-circle', color: 'green' },
    operations: [],
    groups: [_step_inputs_environment_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .r],
    inputs: {
        world: (0,_github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({}),
        images_file: (0,_github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({}),
        speed: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ default: 20, min: 1, max: 1000 }),
        faults: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({ kind: 'yaml', parse: (text) => text }),
        generation: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)({ allowed: _client_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .API_VERSIONS */ .B }),
        export_env: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ default: true }),
        summary: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ default: true }),
    },
    outputs: ['endpoint', 'app_key', 'app_secret', 'token', 'traffic'],
    secretOutputs: ['app_key', 'app_secret', 'token'],
    async run(inputs, step) {
        const { world, faults, speed, generation, export_env, summary } = inputs;
        step.observer.phase(_messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.starting());
        const { readWorldInputs } = await Promise.all(/* import() */[__webpack_require__.e('world'), __webpack_require__.e('services-service'), __webpack_require__.e('names'), __webpack_require__.e('storage')]).then(__webpack_require__.bind(__webpack_require__, 6246));
        const { text, madeUp } = await readWorldInputs(inputs, step.event.workspace, step.log.warning);
        const { proxyExemption, startRehearsal } = await Promise.all(/* import() */[__webpack_require__.e('process')]).then(__webpack_require__.bind(__webpack_require__, 5238));
        const play = { world: text, faults, speed, generation };
        const rehearsal = await startRehearsal(play, step.signal);
        const { endpoint, app_key, app_secret, token, control, traffic, secret, resources } = rehearsal;
        for (const text of [app_key, app_secret, token, secret])
            (0,_github_runner_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .declareSecret */ .tG)(text);
        const variables = [
            ['FENGCHAO_ENDPOINT', endpoint],
            ['FENGCHAO_APP_KEY', app_key],
            ['FENGCHAO_APP_SECRET', app_secret],
            ['FENGCHAO_TOKEN', token],
            ...(traffic === undefined ? [] : [['FENGCHAO_TRAFFIC', traffic]]),
            ...[proxyExemption()].filter((exemption) => exemption !== undefined),
        ];
        handOver(step, rehearsal, { control, secret, summary: String(summary) }, export_env ? variables : []);
        step.report({
            outcome: 'started',
            subject: world?.relative ?? _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.builtInWorld(),
            headline: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.listens({ endpoint, speed }),
            notes: [
                ...(madeUp.length === 0 ? [] : [_messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.madeUp({ names: madeUp })]),
                ...(traffic === undefined ? [] : [_messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.answers({ traffic })]),
            ],
            list: { title: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.resources(), lines: resources, inSummary: resources },
        });
        step.set({ endpoint, app_key, app_secret, token, traffic: traffic ?? '' });
    },
    async post({ control, secret }, step) {
        if (!control || !secret)
            return;
        (0,_github_runner_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .declareSecret */ .tG)(secret);
        const { endRehearsal } = await Promise.all(/* import() */[__webpack_require__.e('process')]).then(__webpack_require__.bind(__webpack_require__, 5238));
        const journal = await endRehearsal(control, secret);
        if (journal === undefined) {
            step.log.warning(_messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.gone());
            return;
        }
        const { findings, changes, requests } = journal;
        step.report({
            outcome: changes.length === 0 ? 'unchanged' : 'changed',
            subject: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.whatChanged(),
            headline: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.ended({ fields: changes.length, requests: requests.length }),
            notes: findings,
            changes,
            list: { title: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.requests(), lines: requests, inSummary: firstOf(requests) },
        });
    },
});


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   o5: () => (/* binding */ rehearsal),
/* harmony export */   qT: () => (/* binding */ features),
/* harmony export */   uA: () => (/* binding */ requestLine),
/* harmony export */   xq: () => (/* binding */ featureIs)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const rehearsal = {
    starting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Starting the simulator', zh: '启动模拟平台' }),
    listens: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ endpoint, speed }) => `The simulated platform listens on ${endpoint} until the job ends. It runs ${speed} times as fast as the real one.`,
        zh: ({ endpoint, speed }) => `模拟平台在 ${endpoint} 监听，直到作业结束。其速度为真实平台的 ${speed} 倍。`,
    }),
    answers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ traffic }) => `What runs there answers, too: health checks of the later steps reach it, and everybody else through ${traffic}.`,
        zh: ({ traffic }) => `其中运行的服务也会应答：后续步骤的健康检查会访问它，其他请求可通过 ${traffic} 访问。`,
    }),
    resources: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Resources', zh: '资源' }),
    onlyEnvironment: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'can be used only if world is an environment file',
        zh: '仅在 world 为环境文件时可用',
    }),
    otherRegistry: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be an image of hub.c.163.com with its owner, since the simulated platform has no others',
        zh: '应为 hub.c.163.com 上带有所有者的镜像，模拟平台没有其他镜像',
    }),
    madeUp: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Variables without a value got a made-up one, rehearsal-NAME: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `没有给出值的变量使用了虚构的值 rehearsal-NAME：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Created: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `新建：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Deleted: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `删除：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Changed: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `变更：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `The simulated platform refused ${counted(count, 'request')}; see the list of requests.`,
        zh: ({ count }) => `模拟平台拒绝了 ${count} 个请求，详见请求列表。`,
    }),
    builtInWorld: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the built-in resources', zh: '内置资源' }),
    gone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The simulated platform stopped before the job ended, so it is not known what the rehearsal changed.',
        zh: '模拟平台在作业结束前已停止，无法得知预演改变了什么。',
    }),
    ended: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ fields, requests }) => `The rehearsal changed ${counted(fields, 'field')} in ${counted(requests, 'request')}. The simulated platform was stopped.`,
        zh: ({ fields, requests }) => `预演共发出 ${requests} 个请求，改变了 ${fields} 个字段。模拟平台已停止。`,
    }),
    requests: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Requests', zh: '请求' }),
    whatChanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'what changed', zh: '改变的内容' }),
    more: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `and ${count} more, see the log`,
        zh: ({ count }) => `另有 ${count} 条，见日志`,
    }),
    notReady: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'The simulator was not ready in time.', zh: '模拟平台未能及时就绪。' }),
    endedAtOnce: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ code }) => `The simulator exited immediately (exit code ${code}).`,
        zh: ({ code }) => `模拟平台刚启动就退出了（退出码 ${code}）。`,
    }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ reason }) => `The simulator failed: ${reason}`,
        zh: ({ reason }) => `模拟平台出错：${reason}`,
    }),
};
function counted(count, what) {
    return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
const resources = {
    namespace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'namespace', zh: '命名空间' }),
    repository: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'repository', zh: '镜像仓库' }),
    service: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'service', zh: '服务' }),
    load_balancer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'load balancer', zh: '负载均衡' }),
    certificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'certificate', zh: '证书' }),
    volume: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'volume', zh: '云硬盘' }),
    ip: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'public IP', zh: '公网 IP' }),
    secret_key: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'SSH key', zh: 'SSH 密钥' }),
};
const features = {
    full_name: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'full name', zh: () => '全名' }),
    fingerprint: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'fingerprint', zh: () => '指纹' }),
    status: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'status', zh: () => '状态' }),
    replicas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'replicas', zh: () => '副本数' }),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'size', zh: () => '规格' }),
    capacity: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'size', zh: () => '容量' }),
    ports: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'ports', zh: () => '端口' }),
    public_address: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'public address', zh: () => '公网地址' }),
    public_network: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'public network', zh: () => '公网' }),
    address: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'address', zh: () => '地址' }),
    charge_mode: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'charge mode', zh: () => '计费方式' }),
    description: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'description', zh: () => '描述' }),
    type: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'type', zh: () => '类型' }),
    mounted_in: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'mounted in', zh: () => '挂载于' }),
    bound_to: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: () => 'bound to', zh: () => '绑定到' }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `image of ${of}`, zh: ({ of }) => `${of} 的镜像` }),
    log_dirs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `log directories of ${of}`, zh: ({ of }) => `${of} 的日志目录` }),
    volumes: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `volumes of ${of}`, zh: ({ of }) => `${of} 的云硬盘` }),
    ssh_keys: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `SSH keys of ${of}`, zh: ({ of }) => `${of} 的 SSH 密钥` }),
    weights: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `shares of ${of}`, zh: ({ of }) => `${of} 的资源权重` }),
    variable: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ of, key }) => `variable ${key} of ${of}`,
        zh: ({ of, key }) => `${of} 的变量 ${key}`,
    }),
    listener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `listener ${of}`, zh: ({ of }) => `监听 ${of}` }),
    tag: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ of }) => `tag ${of}`, zh: ({ of }) => `标签 ${of}` }),
};
const fieldOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ resource, feature }) => `${resource}: ${feature}`,
    zh: ({ resource, feature }) => `${resource}：${feature}`,
});
const featureIs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ feature, value }) => `${feature}: ${value}`,
    zh: ({ feature, value }) => `${feature}：${value}`,
});
const requestLine = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ time, method, path, operation, status, code, fault }) => `${time} ${method} ${path} (${operation ?? 'no operation'}): ${status ?? 'no answer'}${code === undefined ? '' : `, code ${code}`}${fault === undefined ? '' : `, caused by the fault ${fault}`}`,
    zh: ({ time, method, path, operation, status, code, fault }) => `${time} ${method} ${path}（${operation ?? '无此操作'}）：${status ?? '无应答'}${code === undefined ? '' : `，错误码 ${code}`}${fault === undefined ? '' : `，由故障 ${fault} 引起`}`,
});


/***/ })

};
