export const id = 'deploy-fleet';
export const ids = ['deploy-fleet'];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ oneItemEach),
/* harmony export */   _Y: () => (/* binding */ fleetWords),
/* harmony export */   _o: () => (/* binding */ rollingBackAll),
/* harmony export */   aP: () => (/* binding */ fleetOf),
/* harmony export */   cm: () => (/* binding */ sameService),
/* harmony export */   eN: () => (/* binding */ fleetFailed),
/* harmony export */   iP: () => (/* binding */ fleetColumns),
/* harmony export */   l$: () => (/* binding */ itemFailed),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wJ: () => (/* binding */ againInFleet),
/* harmony export */   x5: () => (/* binding */ fleetProblems),
/* harmony export */   z1: () => (/* binding */ fleetEnded)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const fleetProblems = {
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a list of services, each a map', zh: '应为服务的列表，每一项为键值映射' }),
    noItems: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must have at least one service', zh: '至少应有一个服务' }),
    notBoth: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'cannot be combined with services', zh: '不能与 services 同时填写' }),
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless services_file is given',
        zh: '必填；也可以改为填写 services_file',
    }),
    unknownKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ allowed }) => `is not a field of an item; the fields are ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
        zh: ({ allowed }) => `不是列表项的字段；可用字段为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
    }),
    noName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required for an item that has no service_name: results and needs use it',
        zh: '在没有填写 service_name 时必填：results 和 needs 以它称呼该项',
    }),
    single: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a single value', zh: '应为单个值' }),
    names: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a name, or a list of names', zh: '应为名称或名称的列表' }),
    order: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `is wrong: ${problem}`,
        zh: ({ problem }) => `有误：${problem}`,
    }),
};
const sameService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ other, id }) => `It is the same service as ${other} (${id}).`,
    zh: ({ other, id }) => `它与 ${other} 是同一个服务（${id}）。`,
});
const oneItemEach = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Name each service in one item.',
    zh: '每个服务只应出现在一项中。',
});
const fleetFailed = {
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, all }) => `${count} of ${all} services failed.`,
        zh: ({ count, all }) => `${all} 个服务中有 ${count} 个失败。`,
    }),
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, all }) => `Nothing was changed, since ${count} of ${all} services cannot be deployed.`,
        zh: ({ count, all }) => `没有变更任何内容：${all} 个服务中有 ${count} 个无法部署。`,
    }),
    one: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message }) => `${names}: ${message}`,
        zh: ({ names, message }) => `${names}：${message}`,
    }),
    more: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `And ${count} more.`,
        zh: ({ count }) => `另有 ${count} 个。`,
    }),
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Not begun: ${names}.`,
        zh: ({ names }) => `没有开始：${names}。`,
    }),
    rolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Rolled back: ${names}.`,
        zh: ({ names }) => `已回滚：${names}。`,
    }),
    notRolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message }) => `Could not be rolled back: ${names}: ${message}`,
        zh: ({ names, message }) => `未能回滚：${names}：${message}`,
    }),
};
const itemFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ message, hint }) => `Failed: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    zh: ({ message, hint }) => `失败：${message}${hint ?? ''}`,
});
const rollingBackAll = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `Rolling back what this step changed, in ${count} services …`,
    zh: ({ count }) => `正在回滚此步骤所做的变更，涉及 ${count} 个服务 …`,
});
const againInFleet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to go on: services that are done are left as they are.',
    zh: '重新运行此步骤即可继续：已完成的服务保持不变。',
});
const fleetOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `${count} ${count === 1 ? 'service' : 'services'}`,
    zh: ({ count }) => `${count} 个服务`,
});
const fleetEnded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ fleet, parts }) => `${fleet}: ${parts.join(', ')}.`,
    zh: ({ fleet, parts }) => `${fleet}：${parts.join('，')}。`,
});
const countOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, word }) => `${count} ${word}`,
    zh: ({ count, word }) => `${count} 个${word}`,
});
const fleetWords = {
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'skipped', zh: '已跳过' }),
    rolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ outcome }) => `${outcome}, rolled back`,
        zh: ({ outcome }) => `${outcome}，已回滚`,
    }),
};
const fleetColumns = {
    service: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Service', zh: '服务' }),
    outcome: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Outcome', zh: '结果' }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Image', zh: '镜像' }),
    previous: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Previous image', zh: '之前的镜像' }),
    replicas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Replicas', zh: '副本数' }),
    note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Note', zh: '说明' }),
};


/***/ }),

/***/ 5308:
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
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
;// CONCATENATED MODULE: ../../lib/src/github/inputs/yaml-tree.js


const MOST_REPEATED = 1_000;
async function readYamlTree(text) {
    const yaml = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const lines = new yaml.LineCounter();
    try {
        const document = yaml.parseDocument(text, {
            ...{ version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error', prettyErrors: false },
            lineCounter: lines,
        });
        const wrong = [...document.errors, ...document.warnings];
        if (wrong.length > 0)
            return { problems: wrong.map((one) => problemAt(lines, one)) };
        const { contents } = document;
        return { root: contents === null ? undefined : new Tree(yaml, lines).node(contents, 1) };
    }
    catch (error) {
        if (error instanceof AliasProblem)
            return { problems: [{ line: error.line, message: error.message }] };
        if (error instanceof RangeError)
            return { problems: [{ line: 1, message: (0,inputs/* nestedTooDeep */.qF)() }] };
        throw error;
    }
}
function problemAt(lines, { code, message, pos }) {
    const { line } = lines.linePos(pos[0]);
    if (code === 'MULTIPLE_DOCS')
        return { line, message: (0,inputs/* severalDocuments */.Dw)() };
    if (code === 'TAG_RESOLVE_FAILED')
        return { line, message: (0,inputs/* unknownTag */.Jh)() };
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return { line, message: (0,inputs/* yamlForm */.Qn)({ wrong: (0,truncate/* truncate */.x)(first.charAt(0).toLowerCase() + first.slice(1), 160) }) };
}
class AliasProblem extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
class Tree {
    #yaml;
    #lines;
    #anchors = new Map();
    #above = new Set();
    #repeated = 0;
    constructor(yaml, lines) {
        this.#yaml = yaml;
        this.#lines = lines;
    }
    node(node, around, alias) {
        const line = alias ?? (node === null ? around : this.#lineOf(node));
        if (alias !== undefined)
            this.#countRepeated(line);
        if (node === null)
            return { kind: 'scalar', line, value: null, text: '' };
        if (this.#yaml.isAlias(node))
            return this.#repeat(node.source, line);
        if (node.anchor !== undefined && alias === undefined)
            this.#anchors.set(node.anchor, node);
        if (this.#yaml.isScalar(node))
            return { kind: 'scalar', line, ...scalarOf(node) };
        if (this.#above.has(node))
            throw new AliasProblem(line, (0,inputs/* circularAlias */.EX)());
        this.#above.add(node);
        const found = this.#collection(node, line, alias);
        this.#above.delete(node);
        return found;
    }
    #lineOf({ range: [start] }) {
        return this.#lines.linePos(start).line;
    }
    #collection(node, line, alias) {
        if (!this.#yaml.isMap(node)) {
            return { kind: 'list', line, items: node.items.map((item) => this.node(item, line, alias)) };
        }
        const entries = node.items.map(({ key, value }) => {
            const at = alias ?? this.#lineOf(key);
            return { key: 'value' in key ? String(key.value) : '', line: at, value: this.node(value, at, alias) };
        });
        return { kind: 'map', line, entries };
    }
    #repeat(anchor, line) {
        const target = this.#anchors.get(anchor);
        if (target === undefined)
            throw new AliasProblem(line, (0,inputs/* unknownAlias */.$s)({ alias: (0,truncate/* truncate */.x)(anchor, 60) }));
        return this.node(target, line, line);
    }
    #countRepeated(line) {
        this.#repeated += 1;
        if (this.#repeated > MOST_REPEATED)
            throw new AliasProblem(line, (0,inputs/* manyAliases */.MQ)({ most: MOST_REPEATED }));
    }
}
function scalarOf({ value, source }) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { value: isPlain ? value : null, text: typeof value === 'string' ? value : source };
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy-fleet/items.js





const itemInputs = Object.assign({}, ...deployed_service/* deployedService */.y.map((group) => group.inputs));
const OWN = ['name', 'needs'];
async function parseItems(text, context) {
    const tree = await readYamlTree(text);
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
    const own = items_scalarOf(node, 'name') ?? items_scalarOf(node, 'service_name');
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
function items_scalarOf(node, key) {
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
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { deployAll } = await Promise.all(/* import() */[__webpack_require__.e('fleet'), __webpack_require__.e('service'), __webpack_require__.e('images'), __webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('image-rollout'), __webpack_require__.e('builds'), __webpack_require__.e('github-deployment'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('scaling')]).then(__webpack_require__.bind(__webpack_require__, 1971));
        await deployAll(connect(inputs, step), servicesOf(inputs), inputs, step);
    },
});


/***/ })

};
