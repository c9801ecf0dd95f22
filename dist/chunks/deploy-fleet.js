export const id = 'deploy-fleet';
export const ids = ['deploy-fleet'];
export const modules = {

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployFleet: () => (/* binding */ deployFleet)
});

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/github-deployment.js
var github_deployment = __webpack_require__(9698);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/changes/graph/node.js
const ON_FAILURE = ['stop', 'continue', 'roll_back_all'];

// EXTERNAL MODULE: ../../lib/src/changes/graph/order.js
var graph_order = __webpack_require__(3543);
// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var inputs = __webpack_require__(2822);
// EXTERNAL MODULE: ../../lib/src/messages/services/fleet.js
var fleet = __webpack_require__(988);
// EXTERNAL MODULE: ../../lib/src/step/inputs/deployed-service.js
var deployed_service = __webpack_require__(4871);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var inputs_input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/yaml-tree.js
var yaml_tree = __webpack_require__(8534);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/items.js





const itemInputs = Object.assign({}, ...deployed_service/* deployedService */.y.map((group) => group.inputs));
const OWN = ['name', 'needs'];
async function parseItems(text, context) {
    const tree = await (0,yaml_tree/* readYamlTree */._)(text);
    if ('problems' in tree) {
        throw new inputs_input/* InputProblem */.S((0,inputs/* severalProblems */.Jx)({ problems: tree.problems.map(({ message, line }) => (0,inputs/* onLine */.Cl)({ problem: message, line })) }));
    }
    const { root } = tree;
    if (root?.kind !== 'list')
        throw new inputs_input/* InputProblem */.S(fleet/* fleetProblems */.x5.list());
    if (root.items.length === 0)
        throw new inputs_input/* InputProblem */.S(fleet/* fleetProblems */.x5.noItems());
    return Promise.all(root.items.map((node, i) => parseItem(node, i + 1, context)));
}
class Reading {
    problems = [];
    name;
    constructor(name) {
        this.name = name;
    }
    problem(line, message, field) {
        const input = field === undefined ? this.name : `${this.name}.${field}`;
        this.problems.push({ input, message: (0,inputs/* onLine */.Cl)({ problem: message, line }) });
    }
}
async function parseItem(node, number, context) {
    const unnamed = `#${number}`;
    if (node.kind !== 'map') {
        const item = { name: unnamed, needs: [], line: node.line, values: {}, given: new Set() };
        return { ...item, problems: [{ input: unnamed, message: (0,inputs/* onLine */.Cl)({ problem: fleet/* fleetProblems */.x5.list(), line: node.line }) }] };
    }
    const own = scalarOf(node, 'name') ?? scalarOf(node, 'service_name');
    const reading = new Reading(own ?? unnamed);
    if (own === undefined)
        reading.problem(node.line, fleet/* fleetProblems */.x5.noName(), 'name');
    const allowed = [...OWN, ...Object.keys(itemInputs)];
    for (const { key, line } of node.entries) {
        if (!allowed.includes(key))
            reading.problem(line, fleet/* fleetProblems */.x5.unknownKey({ allowed }), key);
    }
    const needs = needsOf(node, reading);
    const { values, given } = await valuesOf(node, reading, context);
    return { name: reading.name, needs, line: node.line, values, given, problems: reading.problems };
}
function entryOf(node, key) {
    return node.entries.find((entry) => entry.key === key);
}
function scalarOf(node, key) {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'scalar' && value.value !== null && /^[^\p{Cc}]{1,128}$/u.test(value.text)
        ? value.text
        : undefined;
}
function needsOf(node, reading) {
    const value = entryOf(node, 'needs')?.value;
    if (value === undefined || isNothing(value))
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
        if (item.kind === 'scalar' && !isNothing(item))
            return [item.text];
        reading.problem(item.line, fleet/* fleetProblems */.x5.names(), 'needs');
        return [];
    });
}
function isNothing(node) {
    return node.kind === 'scalar' && (node.value === null || node.text.trim() === '');
}
async function valuesOf(node, reading, context) {
    const values = {};
    const given = new Set();
    for (const [name, input] of Object.entries(itemInputs)) {
        const entry = entryOf(node, name);
        const written = entry === undefined || isNothing(entry.value) ? undefined : entry.value;
        try {
            const text = written === undefined ? input.default : textOf(written, input);
            values[name] = text === undefined ? undefined : await input.parse(text, context);
            if (written !== undefined && text !== input.default)
                given.add(name);
        }
        catch (problem) {
            if (!(problem instanceof inputs_input/* InputProblem */.S))
                throw problem;
            given.add(name);
            reading.problem(entry?.line ?? node.line, problem.message, name);
        }
    }
    return { values, given };
}
function textOf(node, { kind }) {
    if (node.kind === 'scalar')
        return node.text.trim();
    if (kind === 'yaml' || (kind === 'list' && node.kind === 'list'))
        return JSON.stringify(plain(node));
    throw new inputs_input/* InputProblem */.S(fleet/* fleetProblems */.x5.single());
}
function plain(node) {
    if (node.kind === 'scalar')
        return node.value === null ? null : node.text;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/inputs.js









const fleetInputs = {
    namespace: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA),
    services: (0,input_kinds/* custom */.Ie)({ kind: 'yaml', parse: parseItems }),
    services_file: (0,input_kinds/* custom */.Ie)({
        kind: 'path',
        parse: (given, context) => parseItems((0,workspace_path/* parseWorkspaceFile */.P2)(given, context.workspace).read().toString('utf8'), context),
    }),
    max_parallel: (0,input_kinds/* integer */.nd)({ default: 4, min: 1, max: 20 }),
    on_failure: (0,input_kinds/* choice */.Yq)({ allowed: ON_FAILURE, default: 'stop', guards: true }),
    rollback: (0,input_kinds/* boolean */.zM)({ default: true, guards: true }),
};
const groups = deployed_service/* deployedService */.y;
function withDefaults({ values, given }, { namespace, rollback }) {
    const isProvided = (name) => given.has(name) || (name === 'namespace' && namespace !== undefined && !given.has('service_id'));
    return {
        isProvided,
        values: {
            ...values,
            ...(given.has('namespace') || !isProvided('namespace') ? {} : { namespace }),
            ...(given.has('rollback') || rollback === undefined ? {} : { rollback }),
        },
    };
}
function isComplete(values) {
    return Object.keys(itemInputs).every((name) => name in values);
}
function problemsOfItem(item, fleet) {
    const { values, isProvided } = withDefaults(item, fleet);
    const { wait } = fleet;
    const found = [
        ...groups.flatMap((group) => group.rules(values, isProvided)),
        ...(0,deployed_service/* deployProblems */.o)({ ...values, ...(wait === undefined ? {} : { wait }) }, isProvided),
    ];
    const placed = found.map(({ input, message }) => ({
        input: `${item.name}.${input}`,
        message: (0,inputs/* onLine */.Cl)({ problem: message, line: item.line }),
    }));
    return [...item.problems, ...placed];
}
function fleetProblems(values, isProvided) {
    const { services, services_file } = values;
    if (isProvided('services') && isProvided('services_file'))
        return [{ input: 'services_file', message: fleet/* fleetProblems */.x5.notBoth() }];
    if (!isProvided('services') && !isProvided('services_file'))
        return [{ input: 'services', message: fleet/* fleetProblems */.x5.required() }];
    const items = services ?? services_file ?? [];
    const order = (0,graph_order/* orderProblems */.xv)(items).map(({ name, message }) => ({
        input: name,
        message: fleet/* fleetProblems */.x5.order({ problem: message }),
    }));
    return [...items.flatMap((item) => problemsOfItem(item, values)), ...order];
}
function servicesOf(inputs) {
    return (inputs.services ?? inputs.services_file ?? []).map((item) => {
        const { values } = withDefaults(item, inputs);
        if (!isComplete(values))
            throw new TypeError('The rules of the inputs let an incomplete item through.');
        return { name: item.name, needs: item.needs, values };
    });
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet.js





const deployFleet = (0,action/* defineAction */.Q)({
    name: 'deploy-fleet',
    branding: { icon: 'layers', color: 'green' },
    operations: ['listServices', 'buildImage', 'updateServiceImage', 'scaleService'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('60m'), github_deployment/* githubDeployment */.V],
    inputs: fleetInputs,
    outputs: ['results', 'succeeded', 'failed', 'skipped', 'rolled_back'],
    rules: fleetProblems,
    async run(inputs, step) {
        const { connectPaced } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3295));
        const { deployAll } = await Promise.all(/* import() */[__webpack_require__.e('fleet'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('builds'), __webpack_require__.e('volume'), __webpack_require__.e('service'), __webpack_require__.e('image-rollout')]).then(__webpack_require__.bind(__webpack_require__, 1971));
        await deployAll(connectPaced(inputs, step), servicesOf(inputs), inputs, step);
    },
});


/***/ })

};
