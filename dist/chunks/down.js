export const id = 'down';
export const ids = ['down'];
export const modules = {

/***/ 1861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ unmanagedTitle),
/* harmony export */   B_: () => (/* binding */ listOfChanges),
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   GM: () => (/* binding */ refusedPlan),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   LQ: () => (/* binding */ applyProblems),
/* harmony export */   QC: () => (/* binding */ applyColumns),
/* harmony export */   Ye: () => (/* binding */ valuesNeeded),
/* harmony export */   Zz: () => (/* binding */ operationWords),
/* harmony export */   aG: () => (/* binding */ driftAdvice),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   ev: () => (/* binding */ applyFailed),
/* harmony export */   fM: () => (/* binding */ fileNotWritten),
/* harmony export */   fN: () => (/* binding */ drifted),
/* harmony export */   hE: () => (/* binding */ applyEnded),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nL: () => (/* binding */ againAfterApply),
/* harmony export */   p1: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const applyProblems = {
    fileExists: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a new file, since an export overwrites none',
        zh: '应为新文件：导出不会覆盖已有文件',
    }),
    namespaceOfFile: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'has an effect only for operation export; otherwise the file names the namespace',
        zh: '仅在 operation 为 export 时有效；其他情况下由文件指定命名空间',
    }),
    onlyForPlan: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'has an effect only for operation plan',
        zh: '仅在 operation 为 plan 时有效',
    }),
};
const operationWords = {
    create: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'create', zh: '创建' }),
    update: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'update', zh: '更新' }),
    recreate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'recreate', zh: '重新创建' }),
    delete: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'delete', zh: '删除' }),
};
const CHINESE = {
    create: '创建',
    update: '更新',
    recreate: '重新创建',
    delete: '删除',
};
const plan = {
    count: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, operation }) => `${count} to ${operation}`,
        zh: ({ count, operation }) => `${CHINESE[operation]} ${count} 个`,
    }),
    nothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'nothing to change', zh: '无需变更' }),
};
const listOfChanges = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ parts }) => parts.join(', '),
    zh: ({ parts }) => parts.join('，'),
});
const unnamed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'new', zh: '新建' });
const applyColumns = {
    resource: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Resource', zh: '资源' }),
    operation: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Operation', zh: '操作' }),
    outcome: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Outcome', zh: '结果' }),
    note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Note', zh: '说明' }),
};
const applyEnded = {
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file }) => `${file}: everything is as declared.`,
        zh: ({ file }) => `${file}：一切与声明一致。`,
    }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file, counts }) => `${file}: ${counts} (plan: nothing was sent).`,
        zh: ({ file, counts }) => `${file}：${counts}（仅计划：未发送任何变更）。`,
    }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file, counts }) => `${file}: applied (${counts}).`,
        zh: ({ file, counts }) => `${file}：已应用（${counts}）。`,
    }),
    started: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file, counts }) => `${file}: all changes were requested (${counts}); the step did not wait for the last of them to finish.`,
        zh: ({ file, counts }) => `${file}：已发送所有变更（${counts}），未等待最后的变更结束。`,
    }),
};
const problemAt = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ message: text, line }) => line === undefined ? text : `Line ${line}: ${text}`,
    zh: ({ message: text, line }) => (line === undefined ? text : `第 ${line} 行：${text}`),
});
const refusedPlan = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, problems }) => `${file} cannot be applied, and nothing was changed:\n${problems.join('\n')}`,
    zh: ({ file, problems }) => `${file} 无法应用，没有变更任何内容：\n${problems.join('\n')}`,
});
const drifted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, counts }) => `${file}: the current state differs from what is declared: ${counts}.`,
    zh: ({ file, counts }) => `${file}：当前状态与声明不一致：${counts}。`,
});
const driftAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Apply the file, or change it to what is there: the differences stand in the job summary and in the output changes.',
    zh: '请应用该文件，或按当前状态修改它：差异见作业摘要和输出 changes。',
});
const unmanagedTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `${count} ${count === 1 ? 'resource is' : 'resources are'} not managed by the file`,
    zh: ({ count }) => `${count} 个资源不由该文件管理`,
});
const againAfterApply = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to go on: it goes by what the platform says then.',
    zh: '重新运行此步骤即可继续：以届时平台的状态为准。',
});
const comment = {
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file, counts }) => `Plan of ${file}: ${counts}`,
        zh: ({ file, counts }) => `${file} 的计划：${counts}`,
    }),
    applied: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ file, counts }) => `Applied ${file}: ${counts}`,
        zh: ({ file, counts }) => `已应用 ${file}：${counts}`,
    }),
    namespace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ namespace }) => `Namespace ${namespace}`,
        zh: ({ namespace }) => `命名空间 ${namespace}`,
    }),
    run: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Run and job summary', zh: '本次运行及作业摘要' }),
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'This plan cannot be applied.', zh: '此计划无法应用。' }),
    more: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `and ${count} more`,
        zh: ({ count }) => `另有 ${count} 项`,
    }),
    unmanaged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `${count} not managed by the file`,
        zh: ({ count }) => `${count} 个不由该文件管理`,
    }),
    cut: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `${count} more ${count === 1 ? 'part is' : 'parts are'} left out, because GitHub accepts at most 65,536 characters: the job summary of the run and the output changes have them.`,
        zh: ({ count }) => `另有 ${count} 部分未列出，因为 GitHub 最多接受 65,536 个字符：见该次运行的作业摘要和输出 changes。`,
    }),
};
const applyFailed = {
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, all }) => `${count} of ${all} changes failed.`,
        zh: ({ count, all }) => `${all} 项变更中有 ${count} 项失败。`,
    }),
    one: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message: text }) => `${names}: ${text}`,
        zh: ({ names, message: text }) => `${names}：${text}`,
    }),
    more: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `And ${count} more.`,
        zh: ({ count }) => `另有 ${count} 项。`,
    }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Done: ${names}.`,
        zh: ({ names }) => `已完成：${names}。`,
    }),
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Not begun: ${names}.`,
        zh: ({ names }) => `没有开始：${names}。`,
    }),
};
const exported = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, namespace }) => `Namespace ${namespace} was written to ${file}.`,
    zh: ({ file, namespace }) => `命名空间 ${namespace} 已写入 ${file}。`,
});
const valuesNeeded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => `The file holds no values that look like secrets: give ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)} in the input secrets when it is applied.`,
    zh: ({ names }) => `文件中不含疑似机密的值：应用时请在输入 secrets 中给出 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
});
const fileNotWritten = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ code }) => `cannot be written (${code})`,
    zh: ({ code }) => `无法写入（${code}）`,
});


/***/ }),

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qT: () => (/* binding */ SharedRule),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   tT: () => (/* binding */ removeRule)
/* harmony export */ });
/* harmony import */ var _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7497);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1759);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1038);
/* harmony import */ var _forwarding_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9252);
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4357);
/* harmony import */ var _load_balancer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4060);







const WATCH_MS = 15_000;
const WATCH_PAUSE_MS = 3_000;
const MOST_TRIES = 6;
function hostOf({ serverName = '*' }) {
    return serverName.toLowerCase();
}
function sameRule(one, other, protocol) {
    return (0,_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .sameRules */ .G)([one], [other], protocol);
}
const rulesOf = ({ listener }) => listener?.clusters ?? [];
function ruleFor(listener, rule) {
    if (listener.protocol !== 'https' || rule.certId !== undefined)
        return rule;
    const other = listener.clusters.find((one) => hostOf(one).startsWith('*')) ?? listener.clusters[0];
    return other?.certId === undefined ? rule : { ...rule, certId: other.certId };
}
function ruleChange({ client, name, goal, seen, matches, rules }) {
    const { title, find } = (0,_listener_js__WEBPACK_IMPORTED_MODULE_3__.listenerResource)(client, name, seen);
    const { namespace, lb_name, listener_name } = name;
    const text = (of) => of.map((one) => `${one.serverName ?? '*'} → ${one.serviceName}:${one.servicePort}`).join(', ');
    return {
        subject: () => title,
        goal,
        phase: goal,
        table: _load_balancer_js__WEBPACK_IMPORTED_MODULE_4__/* .loadBalancerStatus */ .B,
        read: async () => {
            const state = await find();
            if (state?.listener === undefined)
                return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.missing({ listener: title }), _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.createIt());
            return state;
        },
        status: ({ loadBalancer }) => loadBalancer.status,
        fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
        fingerprintProves: true,
        matches,
        differences: (state) => [
            { field: `${lb_name}/${listener_name}`, before: text(rulesOf(state)), after: text(rules(state)) },
        ],
        send: (state) => client.loadBalancers.updateListener(namespace, lb_name, listener_name, rules(state)),
        supersededBy: (state, before) => matches(state) || text(rulesOf(state)) === text(rulesOf(before)) ? undefined : text(rulesOf(state)),
    };
}
class SharedRule {
    #client;
    #name;
    #rule;
    #mayStay;
    #others = new Map();
    #lost = [];
    constructor(client, name, rule, mayStay) {
        this.#client = client;
        this.#name = name;
        this.#rule = rule;
        this.#mayStay = mayStay;
    }
    #isOwn(rule) {
        return hostOf(rule) === hostOf(this.#rule);
    }
    #seen = (state) => {
        for (const rule of rulesOf(state))
            if (!this.#isOwn(rule))
                this.#others.set(keyOf(rule), rule);
    };
    #stands(state) {
        const { listener } = state;
        if (listener === undefined)
            return false;
        const own = listener.clusters.filter((rule) => this.#isOwn(rule));
        const wanted = ruleFor(listener, this.#rule);
        const there = new Set(listener.clusters.map(keyOf));
        return (own.length === 1 &&
            own.every((rule) => sameRule(rule, wanted, listener.protocol)) &&
            this.#lost.every((rule) => there.has(keyOf(rule))));
    }
    #rules(state) {
        const { listener } = state;
        const rules = rulesOf(state).filter((rule) => !this.#isOwn(rule));
        const there = new Set(rules.map(keyOf));
        const own = listener === undefined ? this.#rule : ruleFor(listener, this.#rule);
        return [...rules, ...this.#lost.filter((rule) => !there.has(keyOf(rule))), own];
    }
    async add(options) {
        const change = ruleChange({
            ...{
                client: this.#client,
                name: this.#name,
                goal: _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.addRule({ host: hostOf(this.#rule) }),
                seen: this.#seen,
            },
            matches: (state) => this.#stands(state),
            rules: (state) => this.#rules(state),
        });
        let outcome = 'unchanged';
        for (let tries = 1;; tries += 1) {
            const ended = await this.#once(change, options);
            if (ended !== undefined) {
                outcome = ended === 'unchanged' ? outcome : ended;
                if (ended !== 'changed' || (await this.#watch(options)))
                    return outcome;
            }
            if (tries >= MOST_TRIES) {
                const listener = change.subject(undefined);
                throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P('superseded', _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.keepsLosing({ listener, tries }));
            }
        }
    }
    async #once(change, options) {
        try {
            return (await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .applyChange */ .hX)(change, options)).outcome;
        }
        catch (error) {
            if (error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P && error.ending === 'superseded')
                return undefined;
            throw error;
        }
    }
    async #watch(options) {
        const { clock, observer } = options;
        observer.phase(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.phase());
        const { title, find } = (0,_listener_js__WEBPACK_IMPORTED_MODULE_3__.listenerResource)(this.#client, this.#name, this.#seen);
        const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitFor */ .f)(async () => {
            const state = await find();
            const status = state?.loadBalancer.status ?? '';
            const look = { status, sentence: (0,_load_balancer_js__WEBPACK_IMPORTED_MODULE_4__/* .loadBalancerStatus */ .B)(status)?.sentence ?? status };
            if (state === undefined)
                return look;
            this.#lost = await this.#missingIn(state);
            return this.#stands(state) ? look : { ...look, ending: { missing: true } };
        }, { ...options, deadlineAt: clock.now() + WATCH_MS, pollIntervalMs: options.pollIntervalMs ?? WATCH_PAUSE_MS });
        if ('timedOut' in ended)
            return true;
        observer.warn(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.lost({ listener: title, hosts: [hostOf(this.#rule), ...this.#lost.map(hostOf)] }));
        return false;
    }
    async #missingIn(state) {
        const there = new Set(rulesOf(state).map(keyOf));
        const missing = [...this.#others.values()].filter((rule) => !there.has(keyOf(rule)));
        const kept = [];
        for (const rule of missing) {
            if (await this.#mayStay(rule))
                kept.push(rule);
            else
                this.#others.delete(keyOf(rule));
        }
        return kept;
    }
}
function keyOf(rule) {
    return `${hostOf(rule)} ${rule.path ?? '/'}`;
}
async function removeRule(client, name, host, options) {
    const isOwn = (rule) => hostOf(rule) === host.toLowerCase();
    const change = ruleChange({
        ...{ client, name, goal: _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.removeRule({ host }), seen: () => { } },
        matches: (state) => !rulesOf(state).some(isOwn),
        rules: (state) => rulesOf(state).filter((rule) => !isOwn(rule)),
    });
    const check = (state) => {
        if (!change.matches(state) && rulesOf(state).every(isOwn))
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.needsOther({ listener: change.subject(state) }), _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedListener */ .MH.createIt());
    };
    for (let tries = 1;; tries += 1) {
        try {
            return (await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .applyChange */ .hX)({ ...change, check }, options)).outcome;
        }
        catch (error) {
            if (tries >= MOST_TRIES || !(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P) || error.ending !== 'superseded')
                throw error;
        }
    }
}


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ listenerOf),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _changes_services_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5327);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);


function hostOf({ values }, number) {
    return values.host === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(values.host), number);
}
async function namespaceOf({ client, values, templates }, number) {
    if (values.namespace !== undefined)
        return (await (0,_changes_services_lookup_js__WEBPACK_IMPORTED_MODULE_0__.requireNamespace)(client, values.namespace)).namespace;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(templates.namespace, number);
}
async function listenerOf({ client, values }, namespace) {
    const { lb_name, listener_name } = values;
    if (lb_name === undefined || listener_name === undefined)
        return undefined;
    if ((await (0,_changes_services_lookup_js__WEBPACK_IMPORTED_MODULE_0__.findNamespace)(client, namespace)) === undefined)
        return undefined;
    return { namespace, lb_name, listener_name };
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ previewDeployments),
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   k9: () => (/* binding */ recordPreview),
/* harmony export */   n6: () => (/* binding */ lastDeployed)
/* harmony export */ });
/* harmony import */ var _client_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);
/* harmony import */ var _client_http_web_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);
/* harmony import */ var _github_api_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2248);
/* harmony import */ var _github_api_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9623);
/* harmony import */ var _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7497);





const MOST = 500;
const CANCELLED_MS = 800;
const payloadOf = (number) => ({ fengchao_preview: number });
function numberOf(payload) {
    return (0,_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(payload) && typeof payload.fengchao_preview === 'number' ? payload.fengchao_preview : undefined;
}
function connection({ step }) {
    const { fetch, close } = (0,_client_http_web_fetch_js__WEBPACK_IMPORTED_MODULE_1__.openFetch)();
    step.atEnd(close);
    const { event, log, signal, clock } = step;
    return { fetch, event, log, signal, pace: { now: clock.now, sleep: clock.sleep, random: Math.random } };
}
function stateOf(outcome) {
    if (outcome === 'failed' || outcome === 'timed_out')
        return 'failure';
    return outcome === 'cancelled' || outcome === 'started' ? 'inactive' : 'success';
}
async function recordPreview(work, number, url) {
    const { values, step } = work;
    const opening = (0,_github_api_deployment_js__WEBPACK_IMPORTED_MODULE_2__.openDeployment)({
        ...connection(work),
        token: values.github_token,
        environment: values.environment,
        environmentUrl: url,
        ref: step.event.change?.head,
        payload: payloadOf(number),
        description: (0,_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_4__/* .previewDescription */ .$Q)({ number }),
        transient: true,
        autoInactive: false,
    });
    step.atEnd(async (outcome) => {
        const { finish } = await opening;
        await finish(stateOf(outcome), { url, ...(outcome === 'cancelled' ? { totalMs: CANCELLED_MS } : {}) });
    });
    step.set({ deployment_id: (await opening).id });
}
function previewDeployments(work) {
    const { github_token: token, environment } = work.values;
    return (0,_github_api_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .openDeployments */ .X)({ ...connection(work), token, environment });
}
async function lastDeployed(deployments) {
    const last = new Map();
    let count = 0;
    for await (const { payload, createdAt } of deployments.list()) {
        const number = numberOf(payload);
        if (number !== undefined && !last.has(number))
            last.set(number, createdAt);
        count += 1;
        if (count >= MOST)
            break;
    }
    return last;
}
async function retire(work, number) {
    const { step } = work;
    try {
        const deployments = await previewDeployments(work);
        let count = 0;
        for await (const { id, payload } of deployments.list()) {
            if (numberOf(payload) === number)
                await deployments.deactivate(id);
            count += 1;
            if (count >= MOST)
                break;
        }
    }
    catch (error) {
        step.signal.throwIfAborted();
        step.log.warning(error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeDown: () => (/* binding */ takeDown)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _changes_network_listener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3075);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8420);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3776);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1861);
/* harmony import */ var _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7497);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5248);
/* harmony import */ var _step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8172);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3905);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7044);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3692);














function environmentOf(namespace, absent) {
    return {
        ...{ namespace, absent, places: new Map() },
        ...{ repositories: [], secret_keys: [], certificates: [], volumes: [], services: [], load_balancers: [] },
    };
}
async function hasRule({ client }, name, host) {
    const state = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ifExists */ .AG)((0,_changes_network_listener_js__WEBPACK_IMPORTED_MODULE_2__.listenerResource)(client, name, () => { }).find());
    return (state?.listener?.clusters.some(({ serverName = '' }) => serverName.toLowerCase() === host.toLowerCase()) ?? false);
}
async function takeDown(work, number) {
    const { client, values, templates, step } = work;
    const namespace = await (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .namespaceOf */ .N6)(work, number);
    const host = (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .hostOf */ .w4)(work, number);
    const name = await (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .listenerOf */ .Al)(work, namespace);
    const options = { ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_9__/* .changeOptions */ .D$)(values, step), isMidway: true };
    const ruled = host !== undefined && name !== undefined && (await hasRule(work, name, host));
    step.report({ again: (0,_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_8__/* .againPreview */ .f5)() });
    const rule = ruled ? await (0,_changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRule */ .tT)(client, name, host, options) : 'unchanged';
    const planned = await (0,_step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__/* .plan */ .e)(client, environmentOf(namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .absentOf */ .Vc)(templates, number)));
    const { problems, changes } = planned.plan;
    const problemsLeft = values.dry_run && ruled ? [] : problems;
    if (problemsLeft.length > 0) {
        const file = values.file.relative;
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_8__/* .previewRefused */ .lc)({ file, problems: problemsLeft.map((one) => (0,_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_7__/* .problemAt */ .l4)(one)) }));
    }
    if (values.dry_run) {
        step.report({ changes: changes.map((one) => ({ field: (0,_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .thing */ .bI)(one), before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_6__/* .existing */ .gT)(), after: '' })) });
        return { outcome: ruled || changes.length > 0 ? 'planned' : 'unchanged', removed: changes.map(plain) };
    }
    const { outcome, deleted, failure } = await (0,_step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__/* .carryOut */ .u)(planned, client, values, step);
    if (failure)
        throw failure;
    if (ruled && (await hasRule(work, name, host)))
        await (0,_changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRule */ .tT)(client, name, host, options);
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_12__/* .retire */ .S5)(work, number);
    return { outcome: (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestOutcome */ .qh)([rule, outcome]), removed: deleted };
}
function plain({ kind, name }) {
    return { kind, name };
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plan),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _changes_environment_plan_situation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7572);
/* harmony import */ var _changes_environment_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
/* harmony import */ var _changes_graph_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2286);
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8252);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7391);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4041);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4015);








const WIDTH = 4;
async function plan(client, environment) {
    const { actual, certificateUsers } = await (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readCurrentState */ .R)(client, environment);
    const options = {
        ...{ maxDeletions: Number.POSITIVE_INFINITY, allowDataLoss: true },
        ...{ dialect: client.dialect, certificateUsers },
    };
    return { plan: (0,_changes_environment_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnvironment */ .R)(environment, actual, options), situation: new _changes_environment_plan_situation_js__WEBPACK_IMPORTED_MODULE_7__/* .Situation */ .R(environment, actual, options) };
}
async function carryOut({ plan, situation }, client, waiting, step) {
    const nodes = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .nodesInLanes */ .s)(plan, situation, { client, waiting, step, sideBySide: waiting.wait });
    const reports = await (0,_changes_graph_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGraph */ .C)(nodes, {
        ...{ maxParallel: WIDTH, onFailure: 'continue', signal: step.signal },
        outcomeOf: (error) => ((0,_run_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(error).outcome === 'timed_out' ? 'timed_out' : 'failed'),
    });
    const good = ({ outcome }) => (isGood(outcome) ? [outcome] : []);
    const gone = new Set(reports.filter(({ outcome }) => outcome === 'changed').map(({ name }) => name));
    const deleted = plan.steps.filter(({ does, id }) => does === 'delete' && gone.has(id));
    return {
        outcome: (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .strongestOutcome */ .qh)(reports.flatMap(good)),
        deleted: deleted.map(({ kind, name }) => ({ kind, name })),
        failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .applyFailure */ .n)(reports),
    };
}
function isGood(outcome) {
    return outcome !== 'skipped' && outcome !== 'failed' && outcome !== 'timed_out' && outcome !== 'cancelled';
}


/***/ })

};
