export const id = 'apply';
export const ids = ['apply'];
export const modules = {

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply_apply)
});

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/environment-variables.js
var environment_variables = __webpack_require__(3218);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/changes/operations.js
var operations = __webpack_require__(1011);
// EXTERNAL MODULE: ../../lib/src/messages/environment/apply.js
var apply = __webpack_require__(1861);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
;// CONCATENATED MODULE: ../../lib/src/actions/apply/file.js





function targetOf(given, workspace) {
    try {
        return { path: (0,workspace_path/* parseTargetPath */.YO)(given, [workspace]) };
    }
    catch (problem) {
        if (!(problem instanceof input/* InputProblem */.S))
            throw problem;
        return { problem: problem.message };
    }
}
const environmentFile = () => (0,input_kinds/* custom */.Ie)({
    kind: 'path',
    required: true,
    parse: (given, { workspace }) => ({
        source: (0,workspace_path/* parseDefaultFile */.Pc)(given, workspace),
        target: targetOf(given, workspace),
    }),
});
function fileProblems({ source, target }, exports) {
    const problem = (message) => [{ input: 'file', message }];
    if (!exports)
        return source.problem === undefined ? [] : problem(source.problem);
    if ('problem' in target)
        return problem(target.problem);
    return (0,external_node_fs_.existsSync)(target.path) ? problem(apply/* applyProblems */.LQ.fileExists()) : [];
}

;// CONCATENATED MODULE: ../../lib/src/actions/apply/inputs.js





const applyInputs = {
    operation: (0,input_kinds/* choice */.Yq)({ allowed: ['plan', 'apply', 'export'], default: 'plan', guards: true }),
    file: environmentFile(),
    namespace: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA),
    max_parallel: (0,input_kinds/* integer */.nd)({ default: 4, min: 1, max: 20 }),
    on_failure: (0,input_kinds/* choice */.Yq)({ allowed: ['continue', 'stop'], default: 'continue', guards: true }),
    max_deletions: (0,input_kinds/* integer */.nd)({ default: 3, min: 0, max: 1000 }),
    allow_data_loss: (0,input_kinds/* boolean */.zM)({ default: false, guards: true }),
    expect_no_changes: (0,input_kinds/* boolean */.zM)({ default: false, guards: true }),
    comment: (0,input_kinds/* boolean */.zM)({ default: true }),
    github_token: (0,input_kinds/* secret */.rJ)({ default: '${{ github.token }}' }),
};
function problemsOfApply(values, isProvided) {
    const { operation, file, expect_no_changes } = values;
    if (operation === undefined)
        return [];
    const exports = operation === 'export';
    const problems = [...(file === undefined ? [] : fileProblems(file, exports))];
    if (exports && !isProvided('namespace'))
        problems.push({ input: 'namespace', message: (0,operations/* requiredFor */.t)({ operation, others: [] }) });
    if (!exports && isProvided('namespace'))
        problems.push({ input: 'namespace', message: apply/* applyProblems */.LQ.namespaceOfFile() });
    if (expect_no_changes && operation !== 'plan')
        problems.push({ input: 'expect_no_changes', message: apply/* applyProblems */.LQ.onlyForPlan() });
    return problems;
}

;// CONCATENATED MODULE: ../../lib/src/actions/apply.js





const apply_apply = (0,action/* defineAction */.Q)({
    name: 'apply',
    branding: { icon: 'git-pull-request', color: 'green' },
    operations: ['listServices', 'listLoadBalancers', 'createService', 'createListener'],
    groups: [credentials/* account */.ct, (0,waiting/* waitingWithPlan */.lf)('60m'), environment_variables/* environmentVariables */.r],
    inputs: applyInputs,
    outputs: [
        ...['to_create', 'to_update', 'to_recreate', 'to_delete', 'unmanaged', 'drift', 'changes', 'file'],
        'comment_url',
    ],
    rules: problemsOfApply,
    async run(inputs, step) {
        if (inputs.operation === 'export') {
            const { exportNamespace } = await Promise.all(/* import() */[__webpack_require__.e('export'), __webpack_require__.e('services-service'), __webpack_require__.e('services-probe'), __webpack_require__.e('load-balancer'), __webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('image-inputs'), __webpack_require__.e('read'), __webpack_require__.e('pem')]).then(__webpack_require__.bind(__webpack_require__, 3641));
            return exportNamespace(inputs, step);
        }
        const { readEnvironmentFile } = await Promise.all(/* import() */[__webpack_require__.e('services-probe'), __webpack_require__.e('load-balancer'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('image-inputs'), __webpack_require__.e('read'), __webpack_require__.e('pem')]).then(__webpack_require__.bind(__webpack_require__, 407));
        const { variables, secrets, file } = inputs;
        const environment = await readEnvironmentFile(file.source, {
            ...{ variables, secrets, input: 'file', warn: (text) => step.log.warning(text) },
            certificates: { workspace: step.event.workspace, now: step.clock.now() },
        });
        const { connectPaced } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3295));
        const { planInStep } = await Promise.all(/* import() */[__webpack_require__.e('planning'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('volume'), __webpack_require__.e('delete'), __webpack_require__.e('nodes')]).then(__webpack_require__.bind(__webpack_require__, 643));
        const { applyPlan, endPlan } = await Promise.all(/* import() */[__webpack_require__.e('endings'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('certificate'), __webpack_require__.e('secret-key'), __webpack_require__.e('storage'), __webpack_require__.e('lookup'), __webpack_require__.e('volume'), __webpack_require__.e('delete'), __webpack_require__.e('nodes'), __webpack_require__.e('image-rollout')]).then(__webpack_require__.bind(__webpack_require__, 6994));
        step.report({ subject: environment.namespace });
        const client = connectPaced(inputs, step);
        const planning = await planInStep(client, environment, inputs, step);
        if (inputs.operation === 'plan' || planning.plan.problems.length > 0)
            return endPlan(planning, inputs, step);
        await applyPlan(planning, client, inputs, step);
    },
});


/***/ })

};
