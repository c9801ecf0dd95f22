export const id = 'preview';
export const ids = ['preview'];
export const modules = {

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview_preview)
});

// EXTERNAL MODULE: ../../lib/src/messages/environment/preview.js
var preview = __webpack_require__(7497);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/environment-variables.js
var environment_variables = __webpack_require__(3218);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/file-kinds.js
var file_kinds = __webpack_require__(7930);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/github/runner/event.js
var runner_event = __webpack_require__(6135);
// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/messages/step/name-forms.js
var name_forms = __webpack_require__(9793);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var ports = __webpack_require__(8219);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
;// CONCATENATED MODULE: ../../lib/src/actions/preview/operation.js
function isIdle(given, event) {
    return event.change?.isFork === true || operationOf(given, event) === 'none';
}
const UP = ['opened', 'reopened', 'synchronize'];
function operationOf(given, { name, change }) {
    if (given !== undefined)
        return given;
    if (name === 'schedule')
        return 'sweep';
    if (name !== 'pull_request' || change === undefined)
        return undefined;
    if (change.action === 'closed')
        return 'down';
    return UP.includes(change.action) ? 'up' : 'none';
}

;// CONCATENATED MODULE: ../../lib/src/actions/preview/inputs.js












const HOST = { pattern: /[^\s/:\p{Cc}]{1,253}/u, takes: name_forms/* nameForms */.P.any };
const previewInputs = {
    operation: (0,input_kinds/* choice */.Yq)({ allowed: ['up', 'down', 'sweep'], guards: true }),
    file: (0,file_kinds/* path */.Ae)({ required: true }),
    namespace: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA),
    lb_name: (0,input_kinds/* text */.Qq)(names/* LABEL_NAME */.jP),
    listener_name: (0,input_kinds/* text */.Qq)(names/* LABEL_NAME */.jP),
    service_name: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA),
    service_port: (0,input_kinds/* integer */.nd)({ min: 1, max: ports/* LAST_PORT */.$t }),
    number: (0,input_kinds/* integer */.nd)({ min: 1 }),
    host: (0,input_kinds/* text */.Qq)(HOST),
    expire_after: (0,input_kinds/* duration */.p0)({ default: '72h' }),
    environment: (0,input_kinds/* text */.Qq)({ default: 'preview', pattern: /[^\p{Cc}]{1,255}/u, takes: github/* takes */.ny.environment }),
    github_token: (0,input_kinds/* secret */.rJ)({ default: '${{ github.token }}' }),
};
const accountUnlessIdle = (0,action/* group */.O)({
    ...credentials/* account */.ct,
    rules: (values, isProvided) => (isIdle(undefined, (0,runner_event/* readEvent */.j)(process.env)) ? [] : credentials/* account */.ct.rules(values, isProvided)),
});
function problemsOfPreview(values, isProvided, env = process.env) {
    const found = [];
    const rule = ['lb_name', 'listener_name', 'host'];
    const given = rule.find(isProvided);
    if (given !== undefined)
        for (const input of rule.filter((one) => !isProvided(one)))
            found.push({ input, message: preview/* previewProblems */.Hw.needs({ input: given }) });
    if (values.host !== undefined && !values.host.includes('${PR}'))
        found.push({ input: 'host', message: preview/* previewProblems */.Hw.noPr() });
    if (values.variables?.some(({ key }) => key === 'PR'))
        found.push({ input: 'variables', message: preview/* previewProblems */.Hw.prIsOurs() });
    return [...found, ...eventProblems(values, isProvided, env)];
}
function eventProblems({ operation: given }, isProvided, env) {
    const event = (0,runner_event/* readEvent */.j)(env);
    if (isIdle(given, event))
        return [];
    const name = event.name ?? '';
    if (name === 'pull_request_target')
        return [{ input: 'operation', message: preview/* previewProblems */.Hw.pullRequestTarget() }];
    const operation = operationOf(given, event);
    if (operation === undefined)
        return [{ input: 'operation', message: preview/* previewProblems */.Hw.byHand({ event: name }) }];
    const needsNumber = (operation === 'up' || operation === 'down') && !isProvided('number');
    return needsNumber && event.pullRequest === undefined ? [{ input: 'number', message: preview/* previewProblems */.Hw.numberNeeded() }] : [];
}

;// CONCATENATED MODULE: ../../lib/src/actions/preview.js







const preview_preview = (0,action/* defineAction */.Q)({
    name: 'preview',
    branding: { icon: 'eye', color: 'green' },
    operations: ['listServices', 'listLoadBalancers', 'createService', 'updateListener'],
    groups: [accountUnlessIdle, (0,waiting/* waiting */.eg)('45m'), environment_variables/* environmentVariables */.r],
    inputs: previewInputs,
    outputs: ['url', 'services', 'removed', 'deployment_id', 'operation'],
    rules: problemsOfPreview,
    async run(values, step) {
        const { event } = step;
        const operation = operationOf(values.operation, event) ?? 'none';
        step.set({ operation, services: [], removed: [], url: '' });
        if (isIdle(values.operation, event)) {
            const name = `${event.name ?? ''} (${event.change?.action ?? ''})`;
            const headline = event.change?.isFork ? preview/* previewEnded */.r1.fork() : preview/* previewEnded */.r1.otherEvent({ event: name });
            return step.report({ outcome: 'unchanged', headline });
        }
        const { readTemplates } = await Promise.all(/* import() */[__webpack_require__.e('names'), __webpack_require__.e('storage')]).then(__webpack_require__.bind(__webpack_require__, 3905));
        const { connectPaced } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3295));
        const text = values.file.read().toString('utf8');
        const templates = await readTemplates(text, values.variables ?? []);
        const work = { client: connectPaced(values, step), values, templates, step };
        const number = values.number ?? event.pullRequest ?? 0;
        if (operation === 'sweep') {
            const { sweep } = await Promise.all(/* import() */[__webpack_require__.e('sweep'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('certificate'), __webpack_require__.e('deployment'), __webpack_require__.e('secret-key'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('volume'), __webpack_require__.e('down'), __webpack_require__.e('delete'), __webpack_require__.e('nodes'), __webpack_require__.e('image-rollout')]).then(__webpack_require__.bind(__webpack_require__, 7545));
            return step.report({ outcome: (await sweep(work)).outcome });
        }
        if (operation === 'up') {
            const { bringUp } = await Promise.all(/* import() */[__webpack_require__.e('up'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('services-probe'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('certificate'), __webpack_require__.e('deployment'), __webpack_require__.e('secret-key'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('volume'), __webpack_require__.e('image-inputs'), __webpack_require__.e('down'), __webpack_require__.e('delete'), __webpack_require__.e('read'), __webpack_require__.e('nodes'), __webpack_require__.e('image-rollout'), __webpack_require__.e('pem')]).then(__webpack_require__.bind(__webpack_require__, 9420));
            return step.report({ outcome: await bringUp(work, number) });
        }
        const { takeDown } = await Promise.all(/* import() */[__webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('certificate'), __webpack_require__.e('deployment'), __webpack_require__.e('secret-key'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('volume'), __webpack_require__.e('down'), __webpack_require__.e('delete'), __webpack_require__.e('nodes'), __webpack_require__.e('image-rollout')]).then(__webpack_require__.bind(__webpack_require__, 7813));
        const { outcome, removed } = await takeDown(work, number);
        step.set({ removed });
        const facts = { number, names: (0,message/* joined */.oR)(removed.map(({ name }) => name)) };
        const said = values.dry_run ? preview/* previewEnded */.r1.wouldGo : preview/* previewEnded */.r1.down;
        step.report({ outcome, headline: removed.length === 0 ? preview/* previewEnded */.r1.nothing({ number }) : said(facts) });
    },
});


/***/ }),

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ previewDescription),
/* harmony export */   Hw: () => (/* binding */ previewProblems),
/* harmony export */   MH: () => (/* binding */ sharedListener),
/* harmony export */   RO: () => (/* binding */ previewFile),
/* harmony export */   f5: () => (/* binding */ againPreview),
/* harmony export */   lc: () => (/* binding */ previewRefused),
/* harmony export */   qU: () => (/* binding */ sweepReasons),
/* harmony export */   r1: () => (/* binding */ previewEnded)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const previewProblems = {
    noPr: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must contain ${PR}, the number of the pull request',
        zh: '必须包含 ${PR}，即 pull request 的编号',
    }),
    prIsOurs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must not set PR: it is the number of the pull request',
        zh: '不能设置 PR：它是 pull request 的编号',
    }),
    needs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ input }) => `is required together with ${input}`,
        zh: ({ input }) => `与 ${input} 一起使用时必填`,
    }),
    pullRequestTarget: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'cannot be used with pull_request_target, which would run code of a fork with your secrets; use pull_request',
        zh: '不能与 pull_request_target 一起使用，否则来自 fork 的代码会带着你的密钥运行；请使用 pull_request',
    }),
    byHand: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ event }) => `is required for the event ${event}: it decides only for pull_request and schedule`,
        zh: ({ event }) => `在事件 ${event} 下必填：仅 pull_request 和 schedule 事件可自动判断`,
    }),
    numberNeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required here, because the run is not about a pull request',
        zh: '在此处必填，因为此次运行与 pull request 无关',
    }),
};
const previewFile = {
    services: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Every service of a preview needs \${PR} in its name, so that pull requests do not share it: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `预览中每个服务的名称都须包含 \${PR}，以免多个 pull request 共用：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    noServices: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The file declares no service.',
        zh: '该文件没有声明任何服务。',
    }),
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The file of a preview has nothing to delete: take absent out. What carries the number of the pull request goes when it is closed.',
        zh: '预览的文件不应删除任何内容：请去掉 absent。带有 pull request 编号的资源会在其关闭时删除。',
    }),
    moreVariables: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `These names contain other variables than PR, and variables does not set them: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `以下名称含有 PR 以外的变量，而 variables 没有给出：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    whichService: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `The file does not say which service the rule of the preview points at. Those with ports: ${names.length === 0 ? '-' : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ names }) => `该文件没有说明预览的规则指向哪个服务。有端口的服务：${names.length === 0 ? '-' : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    giveService: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Set service_name, and service_port if it has several ports.',
        zh: '请填写 service_name；有多个端口时还需填写 service_port。',
    }),
};
const sharedListener = {
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener }) => `${listener} does not exist.`,
        zh: ({ listener }) => `${listener}不存在。`,
    }),
    createIt: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Create it once, with a rule of its own, for example by manage-listener: previews only add rules to it.',
        zh: '请先创建它并设置一条固定规则，例如使用 manage-listener：预览只会在其中添加规则。',
    }),
    needsOther: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener }) => `${listener} has no rule besides those of previews, and the platform keeps no listener without rules: the last preview could never go.`,
        zh: ({ listener }) => `${listener}除预览外没有其他规则，而平台不允许监听器没有规则：最后一个预览将无法删除。`,
    }),
    lost: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, hosts }) => `${listener}: another change took away the rules of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(hosts)}; they are added again.`,
        zh: ({ listener, hosts }) => `${listener}：另一变更去掉了 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(hosts)} 的规则，正在重新添加。`,
    }),
    keepsLosing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, tries }) => `${listener}: other changes have taken away the rule of this preview ${tries} times.`,
        zh: ({ listener, tries }) => `${listener}：其他变更已 ${tries} 次去掉此预览的规则。`,
    }),
    phase: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Watching the shared listener', zh: '观察共享监听器' }),
    addRule: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ host }) => `forward ${host}`, zh: ({ host }) => `转发 ${host}` }),
    removeRule: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ host }) => `no longer forward ${host}`,
        zh: ({ host }) => `不再转发 ${host}`,
    }),
};
const previewEnded = {
    up: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number, services }) => `Preview of pull request ${number}: ${services}.`,
        zh: ({ number, services }) => `pull request ${number} 的预览：${services}。`,
    }),
    down: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number, names }) => `Preview of pull request ${number} removed: ${names}.`,
        zh: ({ number, names }) => `pull request ${number} 的预览已删除：${names}。`,
    }),
    nothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number }) => `Nothing carries the number of pull request ${number}.`,
        zh: ({ number }) => `没有带有 pull request ${number} 编号的资源。`,
    }),
    wouldGo: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number, names }) => `The preview of pull request ${number} would go: ${names}.`,
        zh: ({ number, names }) => `pull request ${number} 的预览将被删除：${names}。`,
    }),
    swept: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ removed, kept }) => `${removed} ${removed === 1 ? 'preview' : 'previews'} to remove, ${kept} kept.`,
        zh: ({ removed, kept }) => `要删除 ${removed} 个预览，保留 ${kept} 个。`,
    }),
    fork: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The pull request comes from a fork, which gets no secrets, so there is no preview of it. rehearse shows its deployment without any.',
        zh: '该 pull request 来自 fork，无法获得密钥，因此没有预览。rehearse 无需密钥即可演练其部署。',
    }),
    otherEvent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ event }) => `The event ${event} neither brings a preview up nor takes it away.`,
        zh: ({ event }) => `事件 ${event} 既不会创建预览，也不会删除预览。`,
    }),
};
const sweepReasons = {
    closed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number }) => `Pull request ${number} is closed.`,
        zh: ({ number }) => `pull request ${number} 已关闭。`,
    }),
    expired: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number, since }) => `Pull request ${number} is open, but has had no update for ${since}.`,
        zh: ({ number, since }) => `pull request ${number} 仍打开，但已 ${since} 没有更新。`,
    }),
    open: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number }) => `Kept: pull request ${number} is open.`,
        zh: ({ number }) => `保留：pull request ${number} 仍打开。`,
    }),
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ number }) => `Kept: GitHub does not know pull request ${number} in this repository.`,
        zh: ({ number }) => `保留：GitHub 在此仓库中找不到 pull request ${number}。`,
    }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ why }) => `GitHub does not say which pull requests are open: ${why}. Nothing was deleted.`,
        zh: ({ why }) => `无法从 GitHub 得知哪些 pull request 仍打开：${why}。没有删除任何内容。`,
    }),
};
const previewRefused = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, problems }) => `The preview of ${file} cannot be applied, and nothing was changed:\n${problems.join('\n')}`,
    zh: ({ file, problems }) => `${file} 的预览无法应用，没有变更任何内容：\n${problems.join('\n')}`,
});
const againPreview = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to go on: it goes by what the platform says then.',
    zh: '重新运行此步骤即可继续：以届时平台的状态为准。',
});
const previewDescription = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ number }) => `Preview of pull request ${number}`,
    zh: ({ number }) => `pull request ${number} 的预览`,
});


/***/ })

};
