export const id = 'rehearsal-process';
export const ids = ['rehearsal-process'];
export const modules = {

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveRehearsal: () => (/* binding */ serveRehearsal)
});

// UNUSED EXPORTS: startRehearsal

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../../lib/simulator/api/documents.js

const FILES = {
    description: '../../api/fengchao.openapi.yaml',
    worldSchema: '../world/world.schema.json',
    faultsSchema: '../faults/faults.schema.json',
    smallWorld: '../world/worlds/small.yaml',
};
function read(name) {
    return (0,promises_.readFile)(new URL(FILES[name], import.meta.url), 'utf8');
}
function readDescription() {
    return read('description');
}
async function readResources() {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    return {
        description: parse(await readDescription()),
        worldSchema: JSON.parse(await read('worldSchema')),
        faultsSchema: JSON.parse(await read('faultsSchema')),
        smallWorld: await read('smallWorld'),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ../../lib/simulator/api/schema-words.js

const TYPES = {
    string: (value) => typeof value === 'string',
    integer: (value) => Number.isInteger(value),
    number: (value) => typeof value === 'number' && Number.isFinite(value),
    boolean: (value) => typeof value === 'boolean',
    array: (value) => Array.isArray(value),
    object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    null: (value) => value === null,
};
const WORDS = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    null: 'null',
};
function isType(value, types) {
    return [types].flat().some((type) => TYPES[type]?.(value) === true);
}
const FORMATS = {
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    ipv4: { test: external_node_net_.isIPv4 },
    regex: { test: isPattern },
};
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function describeSchema(schema) {
    if (typeof schema.errorMessage === 'string')
        return schema.errorMessage;
    if ('const' in schema)
        return `takes ${JSON.stringify(schema.const)}`;
    if (Array.isArray(schema.enum))
        return `takes ${schema.enum.map(String).join(' or ')}`;
    const types = [schema.type ?? 'value'].flat().map((type) => WORDS[String(type)] ?? 'something else');
    return `takes ${types.join(' or ')}${describeLimits(schema)}`;
}
function describeLimits(schema) {
    const { minimum, maximum, multipleOf, pattern, minItems, maxItems, minLength, maxLength } = schema;
    const unit = schema.type === 'array' ? 'entries' : 'characters';
    const parts = [
        multipleOf === undefined ? '' : `that is a multiple of ${multipleOf}`,
        minimum !== undefined && maximum !== undefined ? `from ${minimum} to ${maximum}` : describeRange(minimum, maximum),
        `${describeRange(minItems ?? minLength, maxItems ?? maxLength)} ${unit}`,
        pattern === undefined ? '' : `that matches ${pattern}`,
        schema.format === undefined ? '' : `in the form of ${schema.format}`,
    ];
    return parts
        .filter((part) => part !== '' && part !== ` ${unit}`)
        .map((part) => ` ${part}`)
        .join('');
}
function describeRange(least, most) {
    if (least !== undefined && most !== undefined)
        return `of ${least} to ${most}`;
    if (least !== undefined)
        return `of at least ${least}`;
    return most === undefined ? '' : `of at most ${most}`;
}

;// CONCATENATED MODULE: ../../lib/simulator/api/schema.js


const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description', 'default', 'example', 'examples'];
const OTHERS = ['contentMediaType', 'errorMessage', 'writeOnly', 'else', 'then'];
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value) => typeof value === 'number';
const isText = (value) => typeof value === 'string';
const schema_length = (text) => [...text].length;
function at(path, key) {
    return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function limit(isIts, keyword, holds) {
    return (set, value, path, schema) => !isIts(value) || holds(value, set)
        ? []
        : [{ instancePath: path, keyword, params: {}, message: describeSchema(schema) }];
}
const anything = (_value) => true;
function anyOf(branches, value, path, schema, context) {
    const tried = branches.map((branch) => problemsOf(branch, value, path, context));
    if (tried.some((problems) => problems.length === 0))
        return [];
    const inner = tried.filter((problems) => problems.every(({ instancePath }) => instancePath !== path));
    if (inner.length === 1)
        return inner.flat();
    const message = isText(schema.errorMessage) ? schema.errorMessage : branches.map(describeSchema).join(', or ');
    return [{ instancePath: path, keyword: 'anyOf', params: {}, message }];
}
function required(names, value, path) {
    if (!isFields(value))
        return [];
    return names
        .filter((name) => value[name] === undefined)
        .map((name) => ({
        instancePath: path,
        keyword: 'required',
        params: { missingProperty: name },
        message: `lacks ${name}`,
    }));
}
function additional(extra, value, path, schema, context) {
    if (!isFields(value))
        return [];
    const known = isFields(schema.properties) ? Object.keys(schema.properties) : [];
    return Object.keys(value)
        .filter((name) => !known.includes(name))
        .flatMap((name) => {
        if (extra !== false)
            return problemsOf(extra, value[name], at(path, name), context);
        const message = `has no key ${JSON.stringify(name)}; it takes ${known.join(', ')}`;
        return [{ instancePath: path, keyword: 'additionalProperties', params: { additionalProperty: name }, message }];
    });
}
function resolve(root, pointer) {
    let found = root;
    for (const key of pointer.slice(2).split('/'))
        found = isFields(found) ? found[key] : undefined;
    if (!isFields(found))
        throw new Error(`The document has nothing at ${pointer}.`);
    return found;
}
const KEYWORDS = {
    type: limit(anything, 'type', isType),
    maximum: limit(isNumber, 'maximum', (value, most) => value <= most),
    minimum: limit(isNumber, 'minimum', (value, least) => value >= least),
    multipleOf: limit(isNumber, 'multipleOf', (value, step) => value % step === 0),
    maxLength: limit(isText, 'maxLength', (value, most) => schema_length(value) <= most),
    minLength: limit(isText, 'minLength', (value, least) => schema_length(value) >= least),
    pattern: limit(isText, 'pattern', (value, pattern) => new RegExp(pattern, 'u').test(value)),
    format: limit(isText, 'format', (value, name) => FORMATS[name]?.test(value) ?? true),
    const: limit(anything, 'const', external_node_util_.isDeepStrictEqual),
    enum: limit(anything, 'enum', (value, words) => words.includes(value)),
    $ref: (pointer, value, path, _, context) => problemsOf(resolve(context.root, pointer), value, path, context),
    not: (schema, value, path, { errorMessage }, context) => problemsOf(schema, value, path, context).length > 0
        ? []
        : [{ instancePath: path, keyword: 'not', params: {}, message: String(errorMessage ?? 'is what it must not be') }],
    anyOf,
    allOf: (parts, value, path, _, context) => parts.flatMap((part) => problemsOf(part, value, path, context)),
    if: (condition, value, path, schema, context) => {
        const next = problemsOf(condition, value, path, context).length === 0 ? schema.then : schema.else;
        return isFields(next) ? problemsOf(next, value, path, context) : [];
    },
    maxItems: limit(Array.isArray, 'maxItems', (value, most) => value.length <= most),
    minItems: limit(Array.isArray, 'minItems', (value, least) => value.length >= least),
    items: (schema, value, path, _, context) => Array.isArray(value) ? value.flatMap((item, index) => problemsOf(schema, item, at(path, index), context)) : [],
    required,
    dependentSchemas: (schemas, value, path, _, context) => Object.entries(schemas).flatMap(([name, schema]) => isFields(value) && value[name] !== undefined ? problemsOf(schema, value, path, context) : []),
    propertyNames: (schema, value, path, _, context) => isFields(value) ? Object.keys(value).flatMap((name) => problemsOf(schema, name, at(path, name), context)) : [],
    additionalProperties: additional,
    properties: (properties, value, path, _, context) => Object.entries(properties).flatMap(([name, schema]) => isFields(value) && value[name] !== undefined ? problemsOf(schema, value[name], at(path, name), context) : []),
};
const NAMES = Object.keys(KEYWORDS);
const KNOWN = new Set([...NAMES, ...ANNOTATIONS, ...OTHERS]);
function problemsOf(schema, value, path, context) {
    const unknown = Object.keys(schema).find((key) => !KNOWN.has(key) && !key.startsWith('x-'));
    if (unknown !== undefined)
        throw new Error(`The document uses the keyword ${unknown}, which is not checked here.`);
    const problems = [];
    for (const name of NAMES) {
        if (schema[name] === undefined)
            continue;
        problems.push(...run(name, schema, value, path, context));
        if (!context.all && problems.length > 0)
            return problems;
    }
    return problems;
}
function run(name, schema, value, path, context) {
    const keyword = KEYWORDS[name];
    return keyword?.(schema[name], value, path, schema, context) ?? [];
}
function check(root, schema, value, all = true) {
    return problemsOf(schema, value, '', { root, all });
}

;// CONCATENATED MODULE: ../../lib/simulator/api/operations.js

const METHODS = ['get', 'post', 'put', 'delete'];
function isDocument(value) {
    return typeof value === 'object' && value !== null && 'openapi' in value && 'paths' in value && 'info' in value;
}
function operationsOf(document) {
    const dereference = (part) => '$ref' in part ? resolve(document, part.$ref) : part;
    const all = Object.entries(document.paths).flatMap(([path, item]) => METHODS.flatMap((method) => {
        const definition = item[method];
        if (definition === undefined)
            return [];
        const parameters = [...(definition.parameters ?? []), ...(item.parameters ?? [])].map((each) => dereference(each));
        const answers = Object.entries(definition.responses).map(([status, each]) => [
            status,
            dereference(each).content ?? {},
        ]);
        return [{ definition, method, path, parameters, answers: Object.fromEntries(answers) }];
    }));
    const literal = ({ path }) => path.replace(/\{\w+\}/g, '').length;
    return all.sort((one, other) => literal(other) - literal(one));
}
function matches({ path: template }, path) {
    const [names, values] = [template.split('/'), path.split('/')];
    return (names.length === values.length &&
        names.every((name, index) => (name.startsWith('{') ? values[index] !== '' : name === values[index])));
}
function parametersSchema({ parameters }) {
    const places = ['path', 'query', 'header'].map((place) => {
        const here = parameters.filter((parameter) => parameter.in === place);
        const nameOf = ({ name }) => (place === 'header' ? name.toLowerCase() : name);
        const properties = Object.fromEntries(here.map((parameter) => [nameOf(parameter), parameter.schema]));
        return [place, { type: 'object', required: here.filter(({ required }) => required).map(nameOf), properties }];
    });
    return { type: 'object', properties: Object.fromEntries(places) };
}

;// CONCATENATED MODULE: ../../lib/simulator/api/refusals.js
const PLATFORM = { invalid: 4000001, missing: 4000002, fields: {} };
const SERVICES = {
    invalid: 4000113,
    missing: 4000112,
    fields: {
        service_name: 4000115,
        replicas: 4000117,
        new_replicas: 4000117,
        spec_id: 4000119,
        spec_alias: 4000119,
        container_name: 4000121,
        key: 4000124,
        value: 4000125,
        cpu_weight: 4000130,
        memory_weight: 4000131,
        volume_info: 4000133,
        local_disk_info: 4000133,
        port_maps: 4000134,
        state_public_net: 4000135,
        ssh_keys: 4000136,
        disk_type: 4000137,
        container_id: 4000149,
        min_ready_seconds: 4000150,
        uuid: 4040002,
    },
};
const BALANCERS = {
    invalid: 4000401,
    missing: 4000402,
    fields: {
        path: 4000450,
        serverName: 4000451,
        certId: 4000452,
        protocol: 4000453,
        listenPort: 4000454,
        servicePort: 4000458,
        namespace: 4000459,
        Namespace: 4000459,
        chargeMode: 4000464,
        bandwidthLimit: 4000465,
        policy: 4000472,
        description: 4000482,
    },
};
const FAMILIES = {
    'Load balancers': BALANCERS,
    Certificates: { invalid: 4000401, missing: 4000402, fields: { name: 4000411, pubCert: 4000412, priKey: 4000412 } },
    Volumes: { invalid: 4000213, missing: 4000202, fields: {} },
    IPs: { invalid: 4000301, missing: 4000302, fields: {} },
    Namespaces: { invalid: 4000113, missing: 4000112, fields: {} },
    Services: SERVICES,
};
const MISSING = { namespace: 4000459, certId: 4000452, name: 4000411 };
const refusals_NAMES = { createLoadBalancer: 4000466 };
function familyOf(operation) {
    return FAMILIES[operation.tag] ?? PLATFORM;
}
function missingOf(problem) {
    return problem.params.missingProperty;
}
function codeAt(operation, problem) {
    const { fields } = familyOf(operation);
    const [, place, ...segments] = problem.instancePath.split('/');
    const inPath = place === 'path' ? segments.filter((segment) => segment === 'uuid') : segments;
    const code = inPath.map((segment) => fields[segment]).findLast((each) => each !== undefined);
    return code ?? (segments.at(-1) === 'name' ? refusals_NAMES[operation.id] : undefined);
}
function refusalFor(operation, problems) {
    const family = familyOf(operation);
    for (const problem of problems) {
        const code = codeAt(operation, problem);
        if (code !== undefined)
            return code;
    }
    const missing = problems.map(missingOf).find((field) => field !== undefined);
    if (missing === undefined)
        return family.invalid;
    const special = missing === 'name' && operation.tag !== 'Certificates' ? undefined : MISSING[missing];
    return special ?? family.missing;
}

;// CONCATENATED MODULE: ../../lib/simulator/api/description.js




class Description {
    #document;
    #operationList;
    #operations;
    constructor(document) {
        this.#document = document;
        this.#operationList = operationsOf(document);
        this.#operations = new Map(this.#operationList.map((each) => [each.definition.operationId, describe(each)]));
    }
    get operationIds() {
        return [...this.#operations.keys()];
    }
    meaningOf(code) {
        return this.#document['x-error-codes']?.[code]?.meaning ?? `The platform refuses with ${code}.`;
    }
    route(method, path) {
        const wanted = (path.split('?', 1)[0] ?? '').replace(/(?<=.)\/+$/, '');
        const fitting = this.#operationList.filter((each) => matches(each, wanted));
        const found = fitting.find((each) => each.method === method);
        const operation = found && this.#operations.get(found.definition.operationId);
        if (operation !== undefined)
            return { operation };
        return fitting.length > 0 ? 'wrong_method' : 'unknown';
    }
    paramsOf(id, path) {
        const names = this.#byId(id).path.split('/');
        const values = path.split('?', 1)[0]?.split('/') ?? [];
        const pairs = names.flatMap((name, index) => name.startsWith('{') ? [[name.slice(1, -1), decode(values[index] ?? '')]] : []);
        return Object.fromEntries(pairs);
    }
    refusalOf(operation, checked) {
        const parameterProblems = this.#parameterProblems(this.#byId(operation.id), checked);
        const problems = [...this.#bodyProblems(operation, checked), ...parameterProblems];
        return problems.length > 0 ? refusalFor(operation, problems) : undefined;
    }
    faultsOf(operation, answer) {
        const content = contentOf(this.#byId(operation.id), answer.status);
        if (content === undefined)
            return [`${operation.id} has no status ${answer.status} in the description.`];
        if (answer.body === undefined)
            return [];
        const schema = answer.contentType === undefined ? undefined : content[answer.contentType]?.schema;
        if (schema === undefined)
            return [`${operation.id} ${answer.status} is not described as ${answer.contentType}.`];
        const problems = check(this.#document, schema, answer.body, false);
        return problems.map(({ instancePath, message }) => `${operation.id} ${answer.status} ${instancePath} ${message}`);
    }
    #bodyProblems({ id, requestType }, { body }) {
        const schema = requestType === undefined ? undefined : this.#byId(id).definition.requestBody?.content[requestType]?.schema;
        if (schema === undefined || body === undefined)
            return [];
        return check(this.#document, { properties: { requestBody: schema } }, { requestBody: body }, false);
    }
    #parameterProblems(operation, { path, query, headers }) {
        const given = { path: this.paramsOf(operation.definition.operationId, path), query, header: headers };
        const read = { path: {}, query: {}, header: {} };
        for (const { name, in: place, schema } of operation.parameters) {
            const key = place === 'header' ? name.toLowerCase() : name;
            const text = given[place][key];
            if (text !== undefined)
                Object.assign(read[place] ?? {}, { [key]: coerce(this.#typeOf(schema), text) });
        }
        return check(this.#document, parametersSchema(operation), read, false);
    }
    #typeOf(schema) {
        return typeof schema.$ref === 'string' ? this.#typeOf(resolve(this.#document, schema.$ref)) : schema.type;
    }
    #byId(id) {
        const found = this.#operationList.find(({ definition }) => definition.operationId === id);
        if (found === undefined)
            throw new Error(`The description has no operation ${id}.`);
        return found;
    }
}
function coerce(type, text) {
    if (type === 'integer' && /^-?\d+$/.test(text))
        return Number(text);
    return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function contentOf({ answers }, status) {
    return answers[String(status)] ?? (status >= 400 ? answers.default : undefined);
}
function describe(operation) {
    const { operationId: id, tags, security, requestBody } = operation.definition;
    const status = Number(Object.keys(operation.answers).find((key) => key.startsWith('2')) ?? 200);
    return {
        id,
        tag: tags?.[0] ?? '',
        isPublic: security?.length === 0,
        requestType: requestBody && Object.keys(requestBody.content)[0],
        bodyRequired: requestBody?.required === true,
        status,
        responseType: Object.keys(contentOf(operation, status) ?? {})[0],
    };
}
let shared;
async function loadDescription(document) {
    if (document !== undefined)
        return parseDescription(document);
    shared ??= readDescription().then(parseDescription);
    return shared;
}
async function parseDescription(given) {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const document = typeof given === 'string' ? parse(given) : given;
    if (!isDocument(document))
        throw new Error('The description of the API is no OpenAPI document.');
    return new Description(document);
}

;// CONCATENATED MODULE: ../../lib/simulator/faults/faults.js
const CHANGE_KINDS = ['fail_next_change', 'stuck', 'unknown_status'];
function isChangeFault(fault) {
    return CHANGE_KINDS.includes(fault.kind);
}
const isView = (fault) => fault.kind === 'stale' || fault.kind === 'lagging_words';
const isNodes = (fault) => fault.kind === 'lagging_nodes';
const isProgress = (fault) => fault.kind === 'progress';
function isAnswerFault(fault) {
    return !isChangeFault(fault) && !isView(fault) && !isNodes(fault) && !isProgress(fault);
}
function hits(match, target) {
    if (match === undefined)
        return true;
    if (match.operationId !== undefined && match.operationId !== target.operationId)
        return false;
    if (match.method !== undefined && match.method.toUpperCase() !== target.method)
        return false;
    return match.path === undefined || new RegExp(match.path).test(target.path);
}
class Faults {
    #armed = [];
    arm(fault) {
        const usually = isNodes(fault) ? Number.POSITIVE_INFINITY : 1;
        this.#armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? usually, reads: 0 });
    }
    clear() {
        this.#armed.length = 0;
    }
    takeForAnswer(target) {
        return this.#take(isAnswerFault, target, () => true);
    }
    takeForChange(target, kind) {
        return this.#take(isChangeFault, target, (fault) => fault.resource === undefined || fault.resource === kind);
    }
    takeProgress(target) {
        return this.#take(isProgress, target, () => true) !== undefined;
    }
    takeView(target) {
        return this.#take(isView, target, () => true);
    }
    takeLag(target) {
        for (const armed of this.#armed) {
            const { fault } = armed;
            if (!isNodes(fault) || armed.times <= 0 || !hits(fault.match, target))
                continue;
            if (armed.skip > 0)
                armed.skip -= 1;
            else {
                armed.reads += 1;
                if (armed.reads % (fault.nodes ?? 2) !== 0)
                    return undefined;
                armed.times -= 1;
                return fault.behind;
            }
        }
        return undefined;
    }
    get needsHistory() {
        return this.#armed.some(({ fault }) => isNodes(fault) || (isView(fault) && 'behind' in fault));
    }
    #take(ofSort, target, fits) {
        for (const armed of this.#armed) {
            const { fault } = armed;
            if (armed.times <= 0 || !ofSort(fault) || !hits(fault.match, target) || !fits(fault))
                continue;
            if (armed.skip > 0)
                armed.skip -= 1;
            else {
                armed.times -= 1;
                return fault;
            }
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/pending.js
function advanceResource(resource, now) {
    const change = resource.pending;
    if (change === undefined)
        return false;
    if (now >= change.showsAt)
        resource.status = change.status;
    for (const step of change.steps?.filter(({ at }) => now >= at) ?? [])
        Object.assign(resource, step.sets);
    if (change.steps !== undefined)
        change.steps = change.steps.filter(({ at }) => now < at);
    if (now >= change.appliesAt) {
        Object.assign(resource, change.becomes);
        change.becomes = {};
    }
    if (now < change.endsAt)
        return false;
    resource.status = change.endStatus;
    if (resource.updatedAt !== undefined)
        resource.updatedAt = change.endsAt;
    delete resource.pending;
    return change.deletes;
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/advance.js

function unbind(ip, now) {
    ip.status = 'available';
    ip.serviceId = '';
    ip.serviceName = '';
    ip.updatedAt = now;
    delete ip.pending;
}
function releaseAddress(world, address, now) {
    for (const ip of world.ips)
        if (ip.address === address)
            unbind(ip, now);
}
function releaseService(world, service, now) {
    if (service.pubIp !== '')
        releaseAddress(world, service.pubIp, now);
    const ids = service.containers.map((container) => container.id);
    for (const volume of world.volumes) {
        if (!volume.mappings.some((mapping) => ids.includes(mapping.serviceContainerId)))
            continue;
        Object.assign(volume, { mappings: [], serviceName: '', status: 'unmount_succ', updatedAt: now });
    }
}
function releaseLoadBalancer(world, balancer, now) {
    releaseAddress(world, balancer.address, now);
}
function advanceWorld(world, now) {
    const deleted = world.services.filter((service) => advanceResource(service, now));
    const deletedBalancers = world.loadBalancers.filter((balancer) => advanceResource(balancer, now));
    for (const ip of world.ips)
        advanceResource(ip, now);
    for (const service of deleted)
        releaseService(world, service, now);
    for (const balancer of deletedBalancers)
        releaseLoadBalancer(world, balancer, now);
    world.services = world.services.filter((service) => !deleted.includes(service));
    world.loadBalancers = world.loadBalancers.filter((balancer) => !deletedBalancers.includes(balancer));
    world.volumes = world.volumes.filter((volume) => !advanceResource(volume, now));
    for (const repository of world.repositories) {
        for (const tag of repository.tags)
            advanceResource(tag, now);
    }
    world.tokens = world.tokens.filter((token) => token.expiresAt > now);
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/progress.js
function isService(resource) {
    return 'replicas' in resource && 'containers' in resource;
}
function withReplicas(containers, replicas) {
    return { replicas, containers: containers.map((each) => ({ ...each, dockerIds: each.dockerIds.slice(0, replicas) })) };
}
function countReplicas(fewer, more, containers, down) {
    const between = Array.from({ length: Math.max(0, more - fewer - 1) }, (_, i) => withReplicas(containers, fewer + 1 + i));
    return down ? between.toReversed() : between;
}
function replaceContainers(before, after) {
    const [only, ...others] = after;
    const [was] = before;
    if (only !== undefined && was !== undefined && others.length === 0) {
        return only.dockerIds.slice(1).map((_, i) => {
            const dockerIds = [...only.dockerIds.slice(0, i + 1), ...was.dockerIds.slice(i + 1)];
            return { containers: [{ ...only, dockerIds }] };
        });
    }
    return after.slice(1).map((_, i) => ({ containers: [...after.slice(0, i + 1), ...before.slice(i + 1)] }));
}
function intermediateStates(service, { replicas, containers = service.containers }) {
    if (replicas === undefined)
        return replaceContainers(service.containers, containers);
    const down = replicas < service.replicas;
    const [fewer, more] = down ? [replicas, service.replicas] : [service.replicas, replicas];
    return countReplicas(fewer, more, down ? service.containers : containers, down);
}
function addProgress(resource, change, now, length) {
    if (!isService(resource))
        return;
    if (change.status === 'creating') {
        const { replicas, containers } = resource;
        change.becomes = { replicas, containers };
        Object.assign(resource, withReplicas(containers, 1));
    }
    const steps = intermediateStates(resource, change.becomes);
    if (steps.length === 0)
        return;
    const moment = (i) => now + (length * (i + 1)) / (steps.length + 2);
    change.steps = steps.map((sets, i) => ({ at: moment(i), sets: { ...sets } }));
    change.appliesAt = moment(steps.length);
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/platform.js



class Platform {
    world;
    clock;
    durations;
    tokenLifeSeconds;
    staleBuildSeconds;
    generation;
    onAdvance = () => { };
    #settings;
    #faults;
    #tokens = 0;
    constructor(settings) {
        this.#settings = settings;
        this.world = settings.world;
        this.clock = settings.clock;
        this.durations = settings.durations;
        this.tokenLifeSeconds = settings.tokenLifeSeconds;
        this.staleBuildSeconds = settings.staleBuildSeconds;
        this.generation = settings.generation;
        this.#faults = settings.faults;
    }
    get now() {
        return this.clock.now();
    }
    advance() {
        advanceWorld(this.world, this.now);
        this.onAdvance();
    }
    copy() {
        return new Platform({ ...this.#settings, world: copyWorld(this.world) });
    }
    nextId() {
        return nextId(this.world);
    }
    nextToken() {
        this.#tokens += 1;
        return digest(`token ${this.#tokens}`).slice(0, 32);
    }
    begin(call, resource, plan) {
        const fault = this.#faults.takeForChange(call, plan.kind);
        const now = this.now;
        const length = plan.seconds * 1000;
        const fails = fault?.kind === 'fail_next_change';
        resource.pending = {
            status: fault?.kind === 'unknown_status' ? fault.word : plan.statusWords.during,
            showsAt: now + (plan.showsAfter ?? 0) * 1000,
            appliesAt: now + length / 2,
            endsAt: fault?.kind === 'stuck' ? Number.POSITIVE_INFINITY : now + length,
            endStatus: endStatus(plan.statusWords, fault),
            becomes: fails && (plan.kind === 'build' || plan.kind === 'volume') ? {} : { ...plan.becomes },
            deletes: plan.deletes === true && !fails,
        };
        if (plan.kind === 'service' && this.#faults.takeProgress(call))
            addProgress(resource, resource.pending, now, length);
        advanceWorld(this.world, now);
    }
}
function copyWorld(world) {
    const copy = { ...world };
    for (const [name, value] of Object.entries(copy))
        if (typeof value === 'function')
            Reflect.deleteProperty(copy, name);
    return structuredClone(copy);
}
function endStatus(words, fault) {
    if (fault?.kind !== 'fail_next_change')
        return words.success;
    if (fault.status === 'timeout')
        return words.timeout;
    return fault.status ?? words.failure;
}
function nextId(world) {
    world.nextId += 1;
    return world.nextId;
}
function hexOf(world, digits) {
    return digest(`fengchao ${nextId(world)}`).slice(0, digits);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function uuidOf(world) {
    const hex = hexOf(world, 32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

;// CONCATENATED MODULE: ../../lib/simulator/world/builders.js

const LONG_AGO = Date.UTC(2016, 11, 15, 6, 50, 20);
function emptyWorld() {
    return {
        account: {
            userName: 'admin',
            suffix: 'admin',
            appKey: '19275e8b113f48e1b0c5ce0d6f1647a8',
            appSecret: 'e9846f12c8e44edc8b0d4df065e5cd89',
        },
        tokens: [],
        namespaces: [
            { id: 51616, displayName: 'my-ev', fullName: 'my-ev-admin' },
            { id: 10685, displayName: 'default', fullName: 'default-sgx52' },
        ],
        secretKeys: [],
        repositories: [],
        publicRepositories: [],
        services: [],
        loadBalancers: [],
        certificates: [],
        volumes: [],
        ips: [],
        quotas: { repositories: 10, tags: 100, secretKeys: 20, loadBalancers: 20, listeners: 20, nce: 10, nlb: 10 },
        nextId: 60000,
    };
}
function builtTags(...newestFirst) {
    return newestFirst.map((name, index) => ({ name, sizeBytes: index === 0 ? 190425418 : 0, status: 2 }));
}
function repository(world, name, tags, extra = {}) {
    return {
        id: extra.id ?? nextId(world),
        userName: world.account.userName,
        name,
        openLevel: 0,
        baseDesc: null,
        detailDesc: null,
        tags,
        createdAt: LONG_AGO,
        updatedAt: LONG_AGO,
        ...extra,
    };
}
function addRepository(world, name, tags, extra = {}) {
    const added = repository(world, name, tags, extra);
    world.repositories.push(added);
    return added;
}
function addRepositories(world, count) {
    for (let index = 1; index <= count; index += 1)
        addRepository(world, `repository-${index}`, builtTags('v1'));
}
function container(world, name, imagePath, extra = {}) {
    return {
        id: extra.id ?? nextId(world),
        name,
        imagePath,
        command: null,
        envs: [],
        logDirs: [],
        cpuWeight: 100,
        memoryWeight: 100,
        sshKeys: [],
        volumes: [],
        localDisks: [],
        dockerIds: [],
        ...extra,
    };
}
function withDockerIds(world, of, replicas) {
    return { ...of, dockerIds: Array.from({ length: replicas }, () => hexOf(world, 64)) };
}
function addService(world, name, containers, extra = {}) {
    const replicas = extra.replicas ?? 1;
    const service = {
        id: nextId(world),
        namespaceId: 51616,
        name,
        stateful: false,
        replicas,
        status: 'create_succ',
        specId: 1,
        ports: [{ servicePort: 80, containerPort: 8080, protocol: 'TCP' }],
        publicNet: { used: false, type: 'flow', bandwidth: 1 },
        pubIp: '',
        stopService: 0,
        containers: containers.map((each) => (each.dockerIds.length > 0 ? each : withDockerIds(world, each, replicas))),
        createdAt: LONG_AGO,
        updatedAt: LONG_AGO,
        ...extra,
    };
    world.services.push(service);
    return service;
}
function addLoadBalancer(world, name, extra = {}) {
    const balancer = {
        name,
        namespace: 'my-ev-admin',
        description: '',
        address: '59.111.126.126',
        addressGiven: false,
        status: 'WORKING',
        instanceStatus: 'UP',
        chargeMode: 'netflow',
        bandwidthLimit: 100,
        listeners: [],
        createdAt: Date.UTC(2016, 11, 15, 9, 33, 53, 605),
        updatedAt: Date.UTC(2016, 11, 15, 9, 35, 33, 703),
        ...extra,
    };
    world.loadBalancers.push(balancer);
    return balancer;
}
function addVolume(world, name, uuid, extra = {}) {
    const volume = {
        id: extra.id ?? nextId(world),
        uuid,
        name,
        sizeGb: 10,
        status: 'create_succ',
        serviceName: '',
        fileSystemType: 'Ext4',
        mappings: [],
        createdAt: Date.UTC(2016, 11, 23, 7, 52, 8),
        updatedAt: Date.UTC(2016, 11, 23, 7, 52, 8),
        ...extra,
    };
    world.volumes.push(volume);
    return volume;
}
function addIp(world, type, id, address, extra = {}) {
    const ip = {
        id,
        address,
        status: 'available',
        type,
        serviceId: '',
        serviceName: '',
        createdAt: Date.UTC(2016, 11, 28, 13, 13, 11),
        updatedAt: Date.UTC(2016, 11, 28, 13, 13, 11),
        ...extra,
    };
    world.ips.push(ip);
    return ip;
}

;// CONCATENATED MODULE: ../../lib/simulator/faults/foreign-changes.js


function serviceById(platform, id) {
    const service = platform.world.services.find((each) => each.id === id);
    if (service === undefined)
        throw new Error(`The simulated world has no service ${id}.`);
    return service;
}
function foreignChanges(platform) {
    return {
        foreignImageUpdate(serviceId, containerName, imagePath) {
            platform.advance();
            const service = serviceById(platform, serviceId);
            if (!service.containers.some((each) => each.name === containerName)) {
                throw new Error(`The simulated service ${serviceId} has no container ${containerName}.`);
            }
            const updated = (container) => container.name === containerName
                ? withDockerIds(platform.world, { ...container, imagePath }, service.replicas)
                : container;
            service.containers = service.containers.map(updated);
            service.updatedAt = platform.now;
            if (service.pending === undefined)
                service.status = 'update_succ';
            else
                service.pending.becomes = { ...service.pending.becomes, containers: service.containers };
        },
        deleteService(serviceId) {
            platform.advance();
            const service = serviceById(platform, serviceId);
            platform.world.services = platform.world.services.filter((each) => each !== service);
            releaseService(platform.world, service, platform.now);
        },
    };
}

;// CONCATENATED MODULE: ../../lib/simulator/api/errors.js
class PlatformError extends Error {
    code;
    constructor(code, detail) {
        super(detail ?? `The platform refuses with ${code}.`);
        this.name = 'PlatformError';
        this.code = code;
    }
}
function statusOf(code) {
    return Number(String(code).slice(0, 3));
}
function demandFound(value, code) {
    if (value === undefined)
        throw new PlatformError(code);
    return value;
}
function demand(condition, code, detail) {
    if (!condition)
        throw new PlatformError(code, detail);
}

;// CONCATENATED MODULE: ../../lib/simulator/api/fields.js

function fieldsOf(value, code) {
    demand(typeof value === 'object' && value !== null && !Array.isArray(value), code);
    return Object.fromEntries(Object.entries(value));
}
function listOf(value, code) {
    if (value === undefined || value === null)
        return [];
    demand(Array.isArray(value), code);
    return value;
}
function textOf(value, code) {
    demand(typeof value === 'string', code);
    return value;
}
function wholeOf(value, code) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    if (typeof value === 'string' && /^\d{1,15}$/.test(value))
        return Number(value);
    throw new PlatformError(code);
}
function firstOf(fields, ...names) {
    return names.map((name) => fields[name]).find((value) => value !== undefined);
}
function isName(text, longest) {
    return text.length <= longest && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text);
}

;// CONCATENATED MODULE: ../../lib/simulator/world/times.js
function toSeconds(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function toMilliseconds(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/certificates.js





function certificateOf(call, platform) {
    return demandFound(platform.world.certificates.find((certificate) => certificate.id === call.params.cert_id), 4040410);
}
function fingerPrintOf(pubCert, priKey) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(pubCert);
        if (certificate.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(priKey)))
            return certificate.fingerprint;
    }
    catch {
    }
    throw new PlatformError(4000412);
}
function certificates_contentOf(call) {
    const body = fieldsOf(call.body, 4000403);
    const name = textOf(body.name, 4000411);
    demand(name !== '', 4000411);
    demand(/^[\w.*-]{1,63}$/.test(name), 4000414);
    const pubCert = textOf(body.pubCert, 4000412);
    const priKey = textOf(body.priKey, 4000412);
    return { name, pubCert, priKey, fingerPrint: fingerPrintOf(pubCert, priKey) };
}
const createCertificate = (call, platform) => {
    const { world, now } = platform;
    const content = certificates_contentOf(call);
    demand(!world.certificates.some((each) => each.name === content.name), 4090410);
    const id = uuidOf(world);
    world.certificates.unshift({ id, ...content, createdAt: now, updatedAt: now });
    return { id, name: content.name };
};
const listCertificates = (_call, { world }) => world.certificates.map((certificate) => ({
    id: certificate.id,
    name: certificate.name,
    fingerPrint: certificate.fingerPrint,
    createtime: toMilliseconds(certificate.createdAt),
    updatetime: toMilliseconds(certificate.updatedAt),
}));
const updateCertificate = (call, platform) => {
    const certificate = certificateOf(call, platform);
    const content = certificates_contentOf(call);
    const others = platform.world.certificates.filter((each) => each !== certificate);
    demand(!others.some((each) => each.name === content.name), 4090410);
    Object.assign(certificate, content, { updatedAt: platform.now });
    return undefined;
};
const deleteCertificate = (call, platform) => {
    const { world } = platform;
    const certificate = certificateOf(call, platform);
    const clusters = world.loadBalancers.flatMap(({ listeners }) => listeners.flatMap((listener) => listener.clusters));
    demand(!clusters.some((cluster) => cluster.certId === certificate.id), 4030410);
    world.certificates = world.certificates.filter((each) => each !== certificate);
    return undefined;
};
const certificateOperations = { createCertificate, listCertificates, updateCertificate, deleteCertificate };

;// CONCATENATED MODULE: ../../lib/simulator/http/pages.js


function pageOf(call, items, rule) {
    const limit = wholeOf(call.query.limit ?? rule.usual, rule.code);
    const offset = wholeOf(call.query.offset ?? 0, rule.code);
    demand(limit >= rule.least && limit <= rule.most, rule.code);
    return items.slice(offset, offset + (limit === 0 ? rule.usual : limit));
}

;// CONCATENATED MODULE: ../../lib/simulator/world/words.js
const IN_PROGRESS = {
    create: 'creating',
    update: 'updating',
    resize: 'resizing',
    restart: 'restarting',
    delete: 'deleting',
    mount: 'mounting',
};
function statusWordsOf(verb) {
    return { during: IN_PROGRESS[verb], success: `${verb}_succ`, failure: `${verb}_fail`, timeout: `${verb}_timeout` };
}
function loadBalancerWords(during) {
    return { during, success: 'WORKING', failure: 'FAILED', timeout: 'FAILED' };
}
const BUILD_WORDS = { during: 1, success: 2, failure: 3, timeout: 3 };
const IP_WORDS = {
    during: 'binding',
    success: 'binded',
    failure: 'available',
    timeout: 'available',
};

;// CONCATENATED MODULE: ../../lib/simulator/platform/lookups.js


function serviceOf(call, platform) {
    const id = wholeOf(call.params.id, 4040141);
    return demandFound(platform.world.services.find((service) => service.id === id), 4040141);
}
function containerOf(service, id) {
    return demandFound(service.containers.find((container) => container.id === id), 4000149);
}
function namespaceOf(platform, id) {
    return demandFound(platform.world.namespaces.find((namespace) => namespace.id === id), 4040114);
}
function namespaceHeaderOf(call, platform) {
    const name = call.headers.namespace ?? '';
    demand(platform.world.namespaces.some((namespace) => namespace.fullName === name), 4000459);
    return name;
}
function loadBalancerOf(call, platform) {
    const namespace = namespaceHeaderOf(call, platform);
    const { lb_name: name } = call.params;
    return demandFound(platform.world.loadBalancers.find((balancer) => balancer.name === name && balancer.namespace === namespace), 4040402);
}
function volumeOf(call, platform) {
    const id = wholeOf(call.params.id, 4040201);
    return demandFound(platform.world.volumes.find((volume) => volume.id === id), 4040201);
}
function ipOf(call, platform) {
    return demandFound(platform.world.ips.find((ip) => ip.id === call.params.id), 4040302);
}
function repositoryNamed(platform, name) {
    return demandFound(platform.world.repositories.find((repository) => repository.name === name), 4040004);
}
function imageAt(world, path) {
    const parts = /^hub\.c\.163\.com\/([^/:]+)\/([^:]+):([^/:]+)$/.exec(path);
    if (parts === null)
        return undefined;
    const [, userName, name, tagName] = parts;
    const repository = [...world.repositories, ...world.publicRepositories].find((each) => each.userName === userName && each.name === name);
    const tag = repository?.tags.find((each) => each.name === tagName && each.status === 2);
    return repository !== undefined && tag !== undefined ? { repository, tag } : undefined;
}
function repositoryPathOf(imagePath) {
    const colon = imagePath.lastIndexOf(':');
    return colon > imagePath.lastIndexOf('/') ? imagePath.slice(0, colon) : imagePath;
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/images.js






const MEBIBYTE = 1024 ** 2;
const TAG_NAME = /^\w[\w.-]{0,127}$/;
function view(repository) {
    return {
        repo_id: repository.id,
        user_name: repository.userName,
        repo_name: repository.name,
        open_level: repository.openLevel,
        base_desc: repository.baseDesc,
        detail_desc: repository.detailDesc,
        tag_count: repository.tags.length,
        created_at: toSeconds(repository.createdAt),
        updated_at: toSeconds(repository.updatedAt),
    };
}
function pathOf(repository, tag) {
    return `hub.c.163.com/${repository.userName}/${repository.name}:${tag.name}`;
}
function tagToBuild(platform, repository, name) {
    const known = repository.tags.find((tag) => tag.name === name);
    if (known === undefined)
        demand(repository.tags.length < platform.world.quotas.tags, 4030008);
    else
        demand(known.pending === undefined, 4030012);
    const tag = known ?? { name, sizeBytes: 0, status: 0 };
    repository.tags = [tag, ...repository.tags.filter((each) => each !== tag)];
    return { tag, isNew: known === undefined };
}
function createEmptyRepository(platform, name, extra = {}) {
    const { world, now } = platform;
    demand(/^[a-z0-9]+([._/-][a-z0-9]+)*$/.test(name) && name.length <= 200, 4000001);
    demand(world.repositories.length < world.quotas.repositories, 4030007);
    const repository = {
        id: platform.nextId(),
        userName: world.account.userName,
        name,
        openLevel: 0,
        baseDesc: null,
        detailDesc: null,
        tags: [],
        createdAt: now,
        updatedAt: now,
        ...extra,
    };
    world.repositories.unshift(repository);
    return repository;
}
function repositoryToBuild(platform, name) {
    return platform.world.repositories.find((each) => each.name === name) ?? createEmptyRepository(platform, name);
}
function build(call, platform, repositoryName, name) {
    demand(TAG_NAME.test(name), 4000001);
    const dockerFile = textOf(fieldsOf(call.body, 4000002).docker_file, 4000002);
    demand(Buffer.byteLength(dockerFile) <= MEBIBYTE, 4000001);
    const repository = repositoryToBuild(platform, repositoryName);
    const { tag, isNew } = tagToBuild(platform, repository, name);
    const builds = /^\s*FROM\s+\S/im.test(dockerFile);
    platform.begin(call, tag, {
        kind: 'build',
        statusWords: builds ? BUILD_WORDS : { ...BUILD_WORDS, success: BUILD_WORDS.failure },
        seconds: platform.durations.build,
        becomes: builds ? { sizeBytes: 190000000 + dockerFile.length } : {},
        showsAfter: isNew ? Math.min(1, platform.staleBuildSeconds) : platform.staleBuildSeconds,
    });
    repository.updatedAt = platform.now;
}
const buildImage = (call, platform) => build(call, platform, call.params.repo_name ?? '', call.params.tag ?? '');
const buildImageV2 = (call, platform) => build(call, platform, call.query.repo_name ?? '', call.query.tag ?? '');
const createRepository = (call, platform) => {
    const body = fieldsOf(call.body, 4220001);
    const name = textOf(body.repo_name, 4000002);
    demand(!platform.world.repositories.some((repository) => repository.name === name), 4090005);
    const openLevel = wholeOf(body.open_level ?? 0, 4000001);
    demand(openLevel === 0 || body.ci_support !== 1, 4000001);
    const baseDesc = textOf(body.base_desc ?? '', 4000001);
    const detailDesc = textOf(body.detail_desc ?? '', 4000001);
    return { repo_id: createEmptyRepository(platform, name, { openLevel, baseDesc, detailDesc }).id };
};
const listRepositories = (call, { world }) => ({
    total: world.repositories.length,
    repositories: pageOf(call, world.repositories, { least: 1, most: 30, usual: 20, code: 4000001 }).map(view),
});
function repositoryWithId(call, platform) {
    const id = wholeOf(call.params.id, 4040004);
    const { repositories, publicRepositories } = platform.world;
    return demandFound([...repositories, ...publicRepositories].find((repository) => repository.id === id), 4040004);
}
const getRepository = (call, platform) => {
    const repository = repositoryWithId(call, platform);
    const [first] = repository.tags;
    return {
        tags: repository.tags.map((tag) => ({ name: tag.name, size: tag.sizeBytes, status: tag.status })),
        ...view(repository),
        download_url: first === undefined ? null : pathOf(repository, first),
    };
};
const deleteImage = (call, platform) => {
    const repository = repositoryNamed(platform, call.params.repo_name);
    const tag = demandFound(repository.tags.find((each) => each.name === call.params.tag), 4040129);
    demand(tag.pending === undefined, 4030012);
    repository.tags = repository.tags.filter((each) => each !== tag);
    repository.updatedAt = platform.now;
    return undefined;
};
function imagesOf(repositories) {
    return repositories.flatMap((repository) => repository.tags
        .filter((tag) => tag.status === 2)
        .map((tag) => ({
        tag: tag.name,
        repo_id: repository.id,
        repo_name: repository.name,
        image_path: pathOf(repository, tag),
    })));
}
const listServiceImages = (_call, { world }) => ({
    custom_images: imagesOf(world.repositories),
    public_images: imagesOf(world.publicRepositories),
});
const imageOperations = {
    buildImage,
    buildImageV2,
    createRepository,
    listRepositories,
    getRepository,
    deleteImage,
    listServiceImages,
};

;// CONCATENATED MODULE: ../../lib/simulator/platform/addresses.js



function nextAddress(platform) {
    const id = platform.nextId();
    return `59.111.${200 + (Math.floor(id / 250) % 50)}.${1 + (id % 250)}`;
}
function createIp(platform, type, quotaCode = 4030302) {
    const { world, now } = platform;
    demand(world.ips.filter((ip) => ip.type === type).length < world.quotas[type], quotaCode);
    const ip = {
        id: type === 'nlb' ? String(platform.nextId()) : uuidOf(world),
        address: nextAddress(platform),
        status: 'available',
        type,
        serviceId: '',
        serviceName: '',
        createdAt: now,
        updatedAt: now,
    };
    world.ips.push(ip);
    return ip;
}
function bindIp(platform, ip, seconds, serviceId, serviceName) {
    const endsAt = platform.now + seconds * 1000;
    ip.serviceId = serviceId;
    ip.serviceName = serviceName;
    ip.status = String(IP_WORDS.during);
    ip.pending = {
        status: IP_WORDS.during,
        showsAt: platform.now,
        appliesAt: endsAt,
        endsAt,
        endStatus: IP_WORDS.success,
        becomes: {},
        deletes: false,
    };
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/ips.js






const STATUSES = ['available', 'disabled', 'binding', 'binded'];
const ips_TYPES = ['nce', 'nlb'];
const YUAN_AN_HOUR = 0.02;
const SERVICE_TYPES = { nce: '容器服务', nlb: '负载均衡' };
function ips_view(ip, generation) {
    const isBound = ip.serviceId !== '';
    return {
        id: ip.id,
        ip: ip.address,
        status: ip.status,
        type: ip.type,
        service_id: ip.serviceId,
        service_name: ip.serviceName,
        ...(generation === '2017-06' ? { service_type: isBound ? SERVICE_TYPES[ip.type] : '' } : {}),
        create_at: toSeconds(ip.createdAt),
        update_at: toSeconds(ip.updatedAt),
    };
}
const createIps = (call, platform) => {
    const { ips, quotas } = platform.world;
    const body = fieldsOf(call.body, 4220001);
    const counts = { nlb: wholeOf(body.nlb ?? 0, 4000301), nce: wholeOf(body.nce ?? 0, 4000301) };
    demand(counts.nlb + counts.nce > 0, 4000302);
    for (const type of ips_TYPES) {
        demand(ips.filter((ip) => ip.type === type).length + counts[type] <= quotas[type], 4030302);
    }
    const created = ['nlb', 'nce'].flatMap((type) => Array.from({ length: counts[type] }, () => createIp(platform, type)));
    return { total: created.length, ips: created.map((ip) => ips_view(ip, platform.generation)) };
};
const listIps = (call, { world, generation }) => {
    const { status, type } = call.query;
    demand(status === undefined || STATUSES.includes(status), 4000301);
    demand(type === undefined || ips_TYPES.some((each) => each === type), 4000301);
    const found = world.ips.filter((ip) => (status === undefined || ip.status === status) && (type === undefined || ip.type === type));
    const page = pageOf(call, found, { least: 1, most: Number.MAX_SAFE_INTEGER, usual: 20, code: 4000301 });
    return { total: found.length, ips: page.map((ip) => ips_view(ip, generation)) };
};
const getIp = (call, platform) => ips_view(ipOf(call, platform), platform.generation);
const getIpQuota = (_call, { world }) => {
    const used = (type) => world.ips.filter((ip) => ip.type === type).length;
    return {
        total: world.quotas.nce + world.quotas.nlb,
        used: world.ips.length,
        quotas: ips_TYPES.map((type) => ({ type, quota: world.quotas[type], used: used(type) })),
    };
};
const getIpCost = (call, platform) => {
    const ip = ipOf(call, platform);
    const hours = Math.max(1, Math.ceil((platform.now - ip.createdAt) / 3_600_000));
    return { id: ip.id, cost: Math.round(hours * YUAN_AN_HOUR * 100) / 100 };
};
const deleteIp = (call, platform) => {
    const ip = ipOf(call, platform);
    demand(ip.status === 'available', 4000301);
    platform.world.ips = platform.world.ips.filter((each) => each !== ip);
    return { ...ips_view(ip, platform.generation), status: 'deleted', update_at: toSeconds(platform.now) };
};
const ipOperations = { createIps, listIps, getIp, getIpQuota, getIpCost, deleteIp };

;// CONCATENATED MODULE: ../../lib/simulator/platform/balancer-changes.js


function demandFree(balancer) {
    demand(balancer.pending === undefined || balancer.status !== 'CREATING', 4030462);
    demand(balancer.pending === undefined, 4000455);
}
function beginUpdate(call, platform, balancer, kind, becomes) {
    const seconds = platform.durations.loadBalancerUpdate;
    platform.begin(call, balancer, { kind, statusWords: loadBalancerWords('UPDATING'), seconds, becomes });
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/clusters.js



const MOST_RULES = 50;
function policyOf(value) {
    if (value === undefined || value === null)
        return undefined;
    const { mode, expire, cookieName } = fieldsOf(value, 4000472);
    if (mode === 'rewrite')
        return { mode, cookieName: textOf(cookieName, 4000472) };
    demand(mode === 'insert', 4000472);
    const seconds = wholeOf(expire ?? 30, 4000472);
    demand(seconds >= 1 && seconds <= 86400, 4000472);
    return { mode, expire: seconds };
}
function clusters_certificateOf(platform, value, protocol) {
    if (protocol === 'http')
        return undefined;
    const id = textOf(value, 4000452);
    demand(platform.world.certificates.some((certificate) => certificate.id === id), 4000452);
    return id;
}
function clusterOf(platform, value, protocol) {
    const fields = fieldsOf(value, 4000403);
    const serverName = textOf(fields.serverName ?? '*', 4000451);
    demand(serverName !== '' && serverName.length <= 512, 4000451);
    const path = textOf(fields.path ?? '/', 4000450);
    demand(path !== '' && path.length <= 128, 4000450);
    const servicePort = wholeOf(fields.servicePort, 4000458);
    demand(servicePort >= 1 && servicePort <= 65535, 4000458);
    const certId = clusters_certificateOf(platform, fields.certId, protocol);
    const policy = policyOf(fields.policy);
    return {
        name: `groupName_${uuidOf(platform.world)}`,
        serverName,
        path,
        serviceName: textOf(fields.serviceName, 4000402),
        servicePort,
        ...(certId === undefined ? {} : { certId }),
        ...(policy === undefined ? {} : { policy }),
    };
}
function clustersOf(platform, value, protocol) {
    const values = listOf(value, 4000403);
    demand(values.length > 0, 4000402);
    demand(values.length <= MOST_RULES, 4000471);
    const clusters = values.map((each) => clusterOf(platform, each, protocol));
    const rules = new Set(clusters.map((cluster) => `${cluster.serverName} ${cluster.path}`));
    demand(rules.size === clusters.length, 4090457);
    return clusters;
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/listeners.js






function clusterView(cluster, place) {
    const { name, serverName, path, serviceName, servicePort, certId, policy } = cluster;
    const rest = { serverName, path, serviceName, servicePort, ...(policy === undefined ? {} : { policy }) };
    if (place === 'detail')
        return { name, ...rest };
    return certId === undefined ? rest : { ...rest, certId };
}
function listenerView(listener, place) {
    return {
        name: listener.name,
        listenPort: listener.listenPort,
        protocol: listener.protocol,
        createtime: toMilliseconds(listener.createdAt),
        updatetime: toMilliseconds(listener.updatedAt),
        clusters: listener.clusters.map((cluster) => clusterView(cluster, place)),
    };
}
function listenerOf(call, balancer) {
    return demandFound(balancer.listeners.find((listener) => listener.name === call.params.listener_name), 4040456);
}
const createListener = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    const body = fieldsOf(call.body, 4000403);
    const name = textOf(body.name, 4000402);
    demand(isName(name, 24), 4000401);
    const { protocol } = body;
    demand(protocol === 'http' || protocol === 'https', 4000453);
    const listenPort = wholeOf(body.listenPort, 4000454);
    const usual = protocol === 'http' ? 80 : 443;
    demand(listenPort === usual || (listenPort >= 1025 && listenPort <= 65535), 4000454);
    const clusters = clustersOf(platform, body.clusters, protocol);
    demandFree(balancer);
    const { listeners } = balancer;
    demand(!listeners.some((each) => each.name === name || each.listenPort === listenPort), 4090480);
    demand(listeners.length < platform.world.quotas.listeners, 4000470);
    const { now } = platform;
    const listener = { name, listenPort, protocol, clusters, createdAt: now, updatedAt: now };
    beginUpdate(call, platform, balancer, 'listener', { listeners: [...listeners, listener] });
    return undefined;
};
const listListeners = (call, platform) => loadBalancerOf(call, platform).listeners.map((listener) => listenerView(listener, 'list'));
const updateListener = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    const listener = listenerOf(call, balancer);
    const clusters = clustersOf(platform, fieldsOf(call.body, 4000403).clusters, listener.protocol);
    demandFree(balancer);
    const changed = { ...listener, clusters, updatedAt: platform.now };
    const listeners = balancer.listeners.map((each) => (each === listener ? changed : each));
    beginUpdate(call, platform, balancer, 'listener', { listeners });
    return undefined;
};
const deleteListener = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    const listener = listenerOf(call, balancer);
    demandFree(balancer);
    const listeners = balancer.listeners.filter((each) => each !== listener);
    beginUpdate(call, platform, balancer, 'listener', { listeners });
    return undefined;
};
const listenerOperations = { createListener, listListeners, updateListener, deleteListener };

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/load-balancers.js










function load_balancers_view(balancer) {
    return {
        name: balancer.name,
        description: balancer.description,
        address: balancer.address,
        status: balancer.status,
        instanceStatus: balancer.instanceStatus,
        chargeMode: balancer.chargeMode,
        bandwidthLimit: balancer.bandwidthLimit,
        namespace: balancer.namespace,
        createtime: toMilliseconds(balancer.createdAt),
        updatetime: toMilliseconds(balancer.updatedAt),
    };
}
function settingsOf(body, before) {
    const chargeMode = body.chargeMode ?? before.chargeMode;
    demand(chargeMode === 'netflow' || chargeMode === 'bandwidth', 4000464);
    const bandwidthLimit = wholeOf(body.bandwidthLimit ?? before.bandwidthLimit, 4000465);
    demand(bandwidthLimit >= 1 && bandwidthLimit <= 1024, 4000465);
    const description = textOf(body.description ?? before.description, 4000482);
    demand(description.length <= 255, 4000482);
    return { chargeMode, bandwidthLimit, description };
}
function addressFor(platform, wanted) {
    if (wanted === undefined || wanted === '')
        return createIp(platform, 'nlb');
    const ip = demandFound(platform.world.ips.find((each) => each.address === wanted && each.type === 'nlb'), 4040412);
    demand(ip.status === 'available', 4030411);
    return ip;
}
const createLoadBalancer = (call, platform) => {
    const { world, now, durations } = platform;
    const namespace = namespaceHeaderOf(call, platform);
    const body = fieldsOf(call.body, 4000403);
    const name = textOf(body.name, 4000402);
    demand(isName(name, 63), 4000466);
    const settings = settingsOf(body, { chargeMode: 'netflow', bandwidthLimit: 100, description: '' });
    demand(!world.loadBalancers.some((each) => each.name === name && each.namespace === namespace), 4090483);
    demand(world.loadBalancers.length < world.quotas.loadBalancers, 4000469);
    const ip = addressFor(platform, body.address);
    const balancer = {
        name,
        namespace,
        ...settings,
        address: ip.address,
        addressGiven: body.address === ip.address,
        status: 'CREATING',
        instanceStatus: 'UP',
        listeners: [],
        createdAt: now,
        updatedAt: now,
    };
    bindIp(platform, ip, durations.loadBalancerCreate, uuidOf(world), name);
    world.loadBalancers.unshift(balancer);
    platform.begin(call, balancer, {
        kind: 'load_balancer',
        statusWords: loadBalancerWords('CREATING'),
        seconds: durations.loadBalancerCreate,
    });
    const { namespace: _, instanceStatus: __, address, ...answer } = load_balancers_view(balancer);
    return balancer.addressGiven ? { ...answer, address } : answer;
};
const listLoadBalancers = (call, { world }) => pageOf(call, world.loadBalancers, { least: 0, most: 199, usual: 50, code: 4000401 }).map(load_balancers_view);
const getLoadBalancer = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    return { ...load_balancers_view(balancer), listeners: balancer.listeners.map((listener) => listenerView(listener, 'detail')) };
};
const updateLoadBalancer = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    demandFree(balancer);
    beginUpdate(call, platform, balancer, 'load_balancer', settingsOf(fieldsOf(call.body, 4000403), balancer));
    return undefined;
};
const deleteLoadBalancer = (call, platform) => {
    const balancer = loadBalancerOf(call, platform);
    demandFree(balancer);
    platform.begin(call, balancer, {
        kind: 'load_balancer',
        statusWords: loadBalancerWords('DELETING'),
        seconds: platform.durations.loadBalancerDelete,
        deletes: true,
    });
    return undefined;
};
const loadBalancerOperations = {
    createLoadBalancer,
    listLoadBalancers,
    getLoadBalancer,
    updateLoadBalancer,
    deleteLoadBalancer,
};

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/namespaces.js



const isDefault = ({ displayName }) => displayName === 'default';
const byDefaultLast = (one, other) => Number(isDefault(one)) - Number(isDefault(other));
function isDeletable({ world }, namespace) {
    return !isDefault(namespace) && !world.services.some((each) => each.namespaceId === namespace.id);
}
const createNamespace = (call, platform) => {
    const { namespaces, account } = platform.world;
    const name = textOf(fieldsOf(call.body, 4220001).name, 4000112);
    demand(isName(name, 63), 4000113);
    demand(!namespaces.some((namespace) => namespace.displayName === name), 4000113);
    const id = platform.nextId();
    namespaces.unshift({ id, displayName: name, fullName: `${name}-${account.suffix}` });
    return { namespace_Id: id };
};
const listNamespaces = (_call, platform) => ({
    namespaces: platform.world.namespaces.toSorted(byDefaultLast).map((namespace) => ({
        deletable: isDeletable(platform, namespace),
        id: namespace.id,
        display_name: namespace.displayName,
        namespace: namespace.fullName,
    })),
});
const deleteNamespace = (call, platform) => {
    const namespace = namespaceOf(platform, wholeOf(call.params.id, 4040114));
    demand(isDeletable(platform, namespace), 4000111);
    platform.world.namespaces = platform.world.namespaces.filter((each) => each !== namespace);
    return undefined;
};
const namespaceOperations = { createNamespace, listNamespaces, deleteNamespace };

;// CONCATENATED MODULE: ../../lib/simulator/world/key-pairs.js

const generatedKeys = new Map();
function privateKeyOf({ id, privateKey }) {
    const known = privateKey ?? generatedKeys.get(id);
    if (known !== undefined)
        return known;
    const pem = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs1', format: 'pem' })
        .toString();
    generatedKeys.set(id, pem);
    return pem;
}
function fingerprintOf(key) {
    return key.fingerprint ?? md5Fingerprint(privateKeyOf(key));
}
function md5Fingerprint(pem) {
    const digest = (0,external_node_crypto_.createHash)('md5').update(sshForm(pem)).digest('hex');
    return digest.match(/../g)?.join(':') ?? '';
}
function sshForm(pem) {
    const { kty, n = '', e = '', x = '', y = '' } = (0,external_node_crypto_.createPublicKey)(pem).export({ format: 'jwk' });
    if (kty === 'RSA')
        return Buffer.concat([field(Buffer.from('ssh-rsa')), number(e), number(n)]);
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    return Buffer.concat([...['ecdsa-sha2-nistp256', 'nistp256'].map((text) => field(Buffer.from(text))), field(point)]);
}
function field(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
function number(text) {
    const bytes = Buffer.from(text, 'base64url');
    return field((bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]));
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/secret-keys.js




function keyOf(call, platform) {
    const id = wholeOf(call.params.id, 4040005);
    return demandFound(platform.world.secretKeys.find((key) => key.id === id), 4040005);
}
function secret_keys_view(key) {
    return { id: key.id, name: key.name, fingerprint: fingerprintOf(key), created_at: toSeconds(key.createdAt) };
}
const createSecretKey = (call, platform) => {
    const { world, now } = platform;
    const body = fieldsOf(call.body ?? {}, 4220001);
    demand(world.secretKeys.length < world.quotas.secretKeys, 4030013);
    const id = platform.nextId();
    const name = body.key_name === undefined ? `key-${id}` : textOf(body.key_name, 4000001);
    demand(/^[\w.-]{1,64}$/.test(name), 4000001);
    demand(!world.secretKeys.some((key) => key.name === name), 4090004);
    const key = { id, name, createdAt: now };
    Object.assign(key, { fingerprint: fingerprintOf(key), privateKey: privateKeyOf(key) });
    world.secretKeys.unshift(key);
    return secret_keys_view(key);
};
const listSecretKeys = (_call, { world }) => {
    if (world.secretKeys.length === 0)
        throw new PlatformError(4040005);
    return world.secretKeys.map(secret_keys_view);
};
const getPrivateKey = (call, platform) => {
    const key = keyOf(call, platform);
    key.privateKey ??= privateKeyOf(key);
    return key.privateKey;
};
const deleteSecretKey = (call, platform) => {
    const key = keyOf(call, platform);
    platform.world.secretKeys = platform.world.secretKeys.filter((each) => each !== key);
    return undefined;
};
const secretKeyOperations = { createSecretKey, listSecretKeys, getPrivateKey, deleteSecretKey };

;// CONCATENATED MODULE: ../../lib/simulator/world/specs.js
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const STORAGE = 20;
const CORES_AND_MEMORY = [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 4],
    [2, 8],
    [4, 4],
    [4, 8],
    [4, 16],
    [8, 8],
    [8, 16],
    [8, 32],
    [16, 16],
    [16, 32],
    [16, 64],
    [16, 128],
    [32, 32],
    [32, 64],
    [32, 128],
];
const MICRO = {
    ...{ id: 1, cpu: 1000, memory: 640 * MIB, storage: STORAGE },
    named: { name: '微小型', price: 0.049 },
};
const NUMBERED = {
    C1M1S20: { id: 2, name: '小型', price: 0.06 },
    C2M2S20: { id: 3, name: '中型', price: 0.19 },
    C2M4S20: { id: 4, name: '大型', price: 0.25 },
    C4M8S20: { id: 5, name: '豪华型', price: 0.52 },
    C8M16S20: { id: 6, name: '旗舰型', price: 1.02 },
    C16M64S20: { id: 7, name: '超级旗舰型', price: 3.32 },
};
const FIRST_HIDDEN_ID = 100;
const SPECS = [
    MICRO,
    ...CORES_AND_MEMORY.map(([cores, gigabytes], index) => {
        const alias = `C${cores}M${gigabytes}S${STORAGE}`;
        const size = { cpu: cores * 1000, memory: gigabytes * GIB, storage: STORAGE, alias };
        const numbered = NUMBERED[alias];
        if (numbered === undefined)
            return { id: FIRST_HIDDEN_ID + index, ...size };
        const { id, name, price } = numbered;
        return { id, ...size, named: { name, price } };
    }),
];
function specOf(id) {
    return SPECS.find((each) => each.id === id);
}
function specNamed(alias) {
    return SPECS.find((each) => each.alias === alias);
}
const specs_NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
function specNumber(name) {
    const index = specs_NAMES.indexOf(name);
    return index < 0 ? undefined : index + 1;
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/service-fields.js




const MOST_ENVS = 100;
const MOST_PORTS = 50;
const MOST_LOG_DIRS = 10;
function portOf(value) {
    const port = wholeOf(value, 4000134);
    demand(port >= 1 && port <= 65535, 4000134);
    return port;
}
function portsOf(value, generation) {
    demand(value !== undefined || generation === '2017-01', 4000112);
    const ports = listOf(value, 4000134).map((each) => {
        const fields = fieldsOf(each, 4000134);
        const protocol = fields.protocol ?? 'TCP';
        demand(protocol === 'TCP' || protocol === 'UDP', 4000134);
        return {
            servicePort: portOf(firstOf(fields, 'source_port', 'src_port', 'port')),
            containerPort: portOf(firstOf(fields, 'dest_port', 'dst_port', 'target_port')),
            protocol,
        };
    });
    demand(ports.length > 0 || generation === '2017-01', 4000134);
    demand(ports.length <= MOST_PORTS, 4000139);
    for (const side of ['servicePort', 'containerPort']) {
        demand(new Set(ports.map((port) => `${port[side]}/${port.protocol}`)).size === ports.length, 4000134);
    }
    return ports;
}
function publicNetOf(value) {
    if (value === undefined || value === null)
        return { used: false, type: 'flow', bandwidth: 1 };
    const { used = false, type, bandwidth } = fieldsOf(value, 4000135);
    demand(typeof used === 'boolean' && (type === 'flow' || type === 'bandwidth'), 4000135);
    return { used, type, bandwidth: wholeOf(bandwidth, 4000135) };
}
function specFrom(id, alias) {
    if (id === undefined)
        return demandFound(specNamed(textOf(alias, 4000112)), 4040118);
    return demandFound(specOf(wholeOf(id, 4000119)), 4040118);
}
function envsOf(value) {
    const envs = listOf(value, 4000113).map((each) => {
        const fields = fieldsOf(each, 4000124);
        const key = textOf(fields.key, 4000124);
        demand(/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key), 4000124);
        return { key, value: textOf(fields.value, 4000125) };
    });
    demand(envs.length <= MOST_ENVS, 4000123);
    return envs;
}
function logDirsOf(value) {
    const dirs = listOf(value, 4000113).map((each) => textOf(each, 4000113));
    demand(dirs.every((dir) => dir.startsWith('/') && dir.endsWith('/')), 4000113);
    demand(dirs.every((dir) => dir.length <= 255), 4000128);
    demand(dirs.length <= MOST_LOG_DIRS, 4000127);
    demand(new Set(dirs).size === dirs.length, 4090138);
    return dirs;
}
function demandWeights(containers) {
    demand(addUp(containers.map((each) => each.cpuWeight)), 4000130);
    demand(addUp(containers.map((each) => each.memoryWeight)), 4000131);
}
function addUp(weights) {
    const most = weights.length === 1 ? 100 : 99;
    const inRange = weights.every((weight) => weight >= 1 && weight <= most);
    return inRange && weights.reduce((sum, weight) => sum + weight, 0) === 100;
}
function sshKeysOf(value, platform) {
    const names = listOf(value, 4000136).map((each) => textOf(each, 4000136));
    const known = platform.world.secretKeys.map((key) => key.name);
    demand(names.length <= 5 && names.every((name) => known.includes(name)), 4000136);
    return names;
}
function localDisksOf(value) {
    return listOf(value, 4000133).map((each) => {
        const { name, path, size } = fieldsOf(each, 4000133);
        return { name: textOf(name, 4000133), path: textOf(path, 4000133), size: wholeOf(size, 4000133) };
    });
}
function containerFrom(fields, platform) {
    const imagePath = textOf(fields.image_path, 4000112);
    demand(imageAt(platform.world, imagePath) !== undefined, 4040129);
    const name = textOf(fields.container_name, 4000112);
    demand(isName(name, 63), 4000121);
    const command = textOf(fields.command ?? '', 4000113);
    demand(command.length <= 1024, 4000126);
    return {
        id: platform.nextId(),
        name,
        imagePath,
        command: command === '' ? null : command,
        envs: envsOf(fields.envs),
        logDirs: logDirsOf(fields.log_dirs),
        cpuWeight: wholeOf(fields.cpu_weight ?? 100, 4000130),
        memoryWeight: wholeOf(fields.memory_weight ?? 100, 4000131),
        sshKeys: sshKeysOf(fields.ssh_keys, platform),
        volumes: [],
        localDisks: localDisksOf(fields.local_disk_info),
        dockerIds: [],
    };
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/service-changes.js







const ROLLOUT_TAIL = 10;
function begin(call, platform, service, { verb, seconds, becomes = {} }) {
    platform.begin(call, service, { kind: 'service', statusWords: statusWordsOf(verb), seconds, becomes });
}
function statelessOf(call, platform, busyCode) {
    const service = serviceOf(call, platform);
    demand(!service.stateful, 4030142);
    demand(service.pending === undefined, busyCode);
    return service;
}
const updateStatefulService = (call, platform) => {
    const service = serviceOf(call, platform);
    demand(service.stateful, 4000145);
    demand(service.pending === undefined, 4030144);
    const publicNet = publicNetOf(fieldsOf(call.body, 4000113).state_public_net);
    demand(publicNet.used === service.publicNet.used, 4000135);
    demand(!(0,external_node_util_.isDeepStrictEqual)(publicNet, service.publicNet), 4030143);
    begin(call, platform, service, {
        verb: 'update',
        seconds: platform.durations.serviceUpdate,
        becomes: { publicNet },
    });
    return undefined;
};
function updatedContainer(before, value) {
    const fields = fieldsOf(value, 4000113);
    return {
        ...before,
        envs: envsOf(fields.envs),
        logDirs: logDirsOf(fields.log_dirs),
        cpuWeight: wholeOf(fields.cpu_weight, 4000130),
        memoryWeight: wholeOf(fields.memory_weight, 4000131),
    };
}
const updateStatelessService = (call, platform) => {
    const service = statelessOf(call, platform, 4030144);
    const infos = listOf(fieldsOf(call.body, 4000113).container_infos, 4000113);
    const changed = new Map();
    for (const info of infos) {
        const id = wholeOf(fieldsOf(info, 4000113).container_id, 4000149);
        changed.set(id, updatedContainer(containerOf(service, id), info));
    }
    const after = service.containers.map((container) => changed.get(container.id) ?? container);
    demandWeights(after);
    demand(!(0,external_node_util_.isDeepStrictEqual)(after, service.containers), 4030143);
    const containers = after.map((each) => withDockerIds(platform.world, each, service.replicas));
    begin(call, platform, service, {
        verb: 'update',
        seconds: platform.durations.serviceUpdate,
        becomes: { containers },
    });
    return undefined;
};
const updateServicePorts = (call, platform) => {
    const service = serviceOf(call, platform);
    demand(service.pending === undefined, 4030144);
    const ports = portsOf(fieldsOf(call.body, 4000113).port_maps, platform.generation);
    demand(!(0,external_node_util_.isDeepStrictEqual)(ports, service.ports), 4030143);
    begin(call, platform, service, { verb: 'update', seconds: platform.durations.serviceUpdate, becomes: { ports } });
    return undefined;
};
function scaled(platform, container, replicas) {
    const fresh = withDockerIds(platform.world, container, replicas);
    return { ...fresh, dockerIds: fresh.dockerIds.map((id, index) => container.dockerIds[index] ?? id) };
}
const scaleService = (call, platform) => {
    const service = statelessOf(call, platform, 4030153);
    const replicas = wholeOf(call.query.new_replicas, 4000117);
    demand(replicas >= 1 && replicas <= 5, 4000117);
    demand(replicas !== service.replicas, 4030143);
    const containers = service.containers.map((container) => scaled(platform, container, replicas));
    begin(call, platform, service, {
        verb: 'resize',
        seconds: platform.durations.serviceScale,
        becomes: { replicas, containers },
    });
    return undefined;
};
function imagesFrom(value, platform, service) {
    const images = new Map();
    for (const each of listOf(value, 4000113)) {
        const fields = fieldsOf(each, 4000113);
        const container = containerOf(service, wholeOf(fields.container_id, 4000149));
        const imagePath = textOf(fields.image_path, 4000112);
        demand(imageAt(platform.world, imagePath) !== undefined, 4040129);
        demand(repositoryPathOf(imagePath) === repositoryPathOf(container.imagePath), 4030151);
        images.set(container.id, imagePath);
    }
    return images;
}
const updateServiceImage = (call, platform) => {
    const service = statelessOf(call, platform, 4030144);
    const body = fieldsOf(call.body, 4000113);
    const pause = wholeOf(body.min_ready_seconds, 4000150);
    demand(pause >= 1 && pause <= 600, 4000150);
    const images = imagesFrom(body.container_images, platform, service);
    const imageOf = (container) => images.get(container.id) ?? container.imagePath;
    demand(service.containers.some((container) => imageOf(container) !== container.imagePath), 4030143);
    const containers = service.containers.map((container) => withDockerIds(platform.world, { ...container, imagePath: imageOf(container) }, service.replicas));
    const seconds = platform.durations.serviceImage ?? service.replicas * pause + ROLLOUT_TAIL;
    begin(call, platform, service, { verb: 'update', seconds, becomes: { containers } });
    return undefined;
};
const changeServiceSpec = (call, platform) => {
    const service = statelessOf(call, platform, 4030144);
    const { id: specId, alias } = specFrom(call.query.spec_id, call.query.spec_alias);
    demand(specId !== service.specId, 4030143);
    const containers = service.containers.map((each) => withDockerIds(platform.world, each, service.replicas));
    begin(call, platform, service, {
        verb: 'resize',
        seconds: platform.durations.serviceScale,
        becomes: { specId, containers, ...(alias === undefined ? {} : { specAlias: alias }) },
    });
    return undefined;
};
function restartableOf(call, platform) {
    const service = serviceOf(call, platform);
    demand(service.stateful, 4030152);
    demand(service.pending === undefined, 4030153);
    return service;
}
const restartService = (call, platform) => {
    const service = restartableOf(call, platform);
    const { option } = call.query;
    demand(option === 'restart' || option === 'hard_reboot', 4000113);
    const cold = service.containers.map((each) => withDockerIds(platform.world, each, service.replicas));
    begin(call, platform, service, {
        verb: 'restart',
        seconds: platform.durations.serviceRestart,
        becomes: option === 'hard_reboot' ? { containers: cold } : {},
    });
    return undefined;
};
const restartContainer = (call, platform) => {
    const service = restartableOf(call, platform);
    demandFound(service.containers.find((container) => container.dockerIds.some((id) => id === call.params.uuid)), 4040002);
    begin(call, platform, service, { verb: 'restart', seconds: platform.durations.serviceRestart });
    return undefined;
};
const serviceChangeOperations = {
    updateStatefulService,
    updateStatelessService,
    updateServicePorts,
    scaleService,
    updateServiceImage,
    changeServiceSpec,
    restartService,
    restartContainer,
};

;// CONCATENATED MODULE: ../../lib/simulator/platform/service-storage.js




function mountsOf(platform, fields, container, stateful) {
    const entries = Object.entries(fieldsOf(fields.volume_info ?? {}, 4000133));
    demand(stateful || entries.length === 0, 4000133);
    return entries.map(([key, path]) => {
        const id = wholeOf(key, 4000133);
        const volume = demandFound(platform.world.volumes.find((each) => each.id === id), 4040201);
        demand(volume.pending === undefined && volume.mappings.length === 0, 4030258);
        return { container, volume, path: textOf(path, 4000133) };
    });
}
function attach(platform, mounts, namespace, service) {
    const words = statusWordsOf('mount');
    const endsAt = platform.now + platform.durations.serviceCreate * 1000;
    for (const { container, volume, path } of mounts) {
        container.volumes.push({ name: volume.name, mountPath: path });
        volume.mappings = [{ mountPath: path, serviceContainerId: container.id }];
        volume.serviceName = `${namespace.displayName}/${service.name}`;
        volume.status = String(words.during);
        const times = { showsAt: platform.now, appliesAt: endsAt, endsAt };
        volume.pending = { status: words.during, endStatus: words.success, ...times, becomes: {}, deletes: false };
    }
}
function addressNamed(platform, value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const ip = demandFound(platform.world.ips.find((each) => each.id === value && each.type === 'nce'), 4040302);
    demand(ip.status === 'available', 4000301);
    return ip;
}
function bindAddress(platform, service, named) {
    if (!service.publicNet.used)
        return;
    const ip = named ?? createIp(platform, 'nce');
    service.pubIp = ip.address;
    bindIp(platform, ip, platform.durations.serviceCreate, String(service.id), service.name);
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/replicas.js
function lanIpOf(dockerId) {
    const byte = (index) => Number.parseInt(dockerId.slice(2 * index, 2 * index + 2), 16);
    return `10.${byte(0)}.${byte(1)}.${1 + (byte(2) % 254)}`;
}
function podNameOf({ name, id }, dockerId) {
    return `${name}-${id}-${Number.parseInt(dockerId.slice(0, 7), 16)}-${dockerId.slice(-5)}`;
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/service-views.js


function partsOf(imagePath) {
    const [, repository = '', tag = ''] = /^[^/]+\/[^/]+\/([^:]+):(.+)$/.exec(imagePath) ?? [];
    return { repo_name: repository, image_tag: tag };
}
function listedPort(port, generation) {
    if (generation === '2017-06')
        return laterPort(port);
    return { protocol: port.protocol, source_port: port.servicePort, dest_port: port.containerPort };
}
function detailedPort(port, generation) {
    if (generation === '2017-06')
        return laterPort(port);
    return { destPort: port.containerPort, protocol: port.protocol, sourcePort: port.servicePort };
}
function laterPort(port) {
    return { protocol: port.protocol, port: port.servicePort, target_port: port.containerPort };
}
function specInfo({ specId, specAlias }, generation) {
    const { id, cpu, memory, storage, named, alias } = specOf(specId) ?? {};
    if (generation === '2017-06') {
        return JSON.stringify({ cpu, disk_type: 'SSD', memory, spec_alias: specAlias, storage });
    }
    if (named === undefined)
        return JSON.stringify({ cpu, diskType: 'SSD', memory, spec_alias: alias, storage });
    return JSON.stringify({ cpu, diskType: 'SSD', id, memory, name: named.name, price: named.price, storage });
}
function listedSize(service, generation) {
    const isNumbered = specOf(service.specId)?.named !== undefined;
    if (generation === '2017-01' && isNumbered)
        return { spec_id: service.specId };
    return { spec_info: specInfo(service, generation) };
}
function serviceItem(service, generation) {
    return {
        id: service.id,
        status: service.status,
        replicas: service.replicas,
        service_name: service.name,
        stateful: service.stateful ? 1 : 0,
        port_maps: service.ports.map((port) => listedPort(port, generation)),
        ...listedSize(service, generation),
        stop_service: service.stopService,
    };
}
function addressesOf({ dockerIds }, { pending }, generation) {
    if (generation === '2017-01')
        return {};
    return { lan_ips: pending === undefined ? dockerIds.map(lanIpOf) : [] };
}
function containerView(container, service, generation) {
    return {
        envs: container.envs,
        command: container.command,
        volumes: container.volumes.map((volume) => ({ name: volume.name, mount_path: volume.mountPath })),
        container_id: container.id,
        container_name: container.name,
        ssh_keys: container.sshKeys,
        log_dirs: container.logDirs,
        image_path: container.imagePath,
        ...partsOf(container.imagePath),
        local_disk_info: container.localDisks,
        cpu_weight: container.cpuWeight,
        memory_weight: container.memoryWeight,
        docker_container_ids: container.dockerIds,
        ...addressesOf(container, service, generation),
    };
}
function serviceDetail(service, namespace, generation) {
    const { bandwidth, type, used } = service.publicNet;
    return {
        service_info: {
            id: service.id,
            namespace: namespace.fullName,
            replicas: service.replicas,
            status: service.status,
            service_name: service.name,
            spec_info: specInfo(service, generation),
            port_maps: JSON.stringify(service.ports.map((port) => detailedPort(port, generation))),
            stateful: service.stateful ? 1 : 0,
            state_public_net: JSON.stringify({ bandwidth, type, used }),
            extends_disk_size: 0,
            pub_ip: service.pubIp,
            stop_service: service.stopService,
        },
        service_container_infos: service.containers.map((each) => containerView(each, service, generation)),
    };
}
function serviceDetailV2(service, namespace, generation) {
    const { service_info, service_container_infos } = serviceDetail(service, namespace, generation);
    return {
        service_info,
        service_container_infos: service_container_infos.map((each) => ({
            ...each,
            replicas: each.docker_container_ids.map((id) => podNameOf(service, id)),
        })),
    };
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/services.js









function serviceFrom(platform, info) {
    const { world, now } = platform;
    const namespace = namespaceOf(platform, wholeOf(info.namespace_id, 4000112));
    const name = textOf(info.service_name, 4000112);
    demand(isName(name, 24), 4000115);
    const stateful = wholeOf(info.stateful, 4000113) === 1;
    const replicas = wholeOf(info.replicas, 4000117);
    demand(replicas >= 1 && replicas <= (stateful ? 1 : 5), 4000117);
    demand(!world.services.some((each) => each.name === name && each.namespaceId === namespace.id), 4090116);
    const diskType = wholeOf(info.disk_type ?? 2, 4000137);
    demand(diskType <= 3, 4000137);
    const publicNet = publicNetOf(info.state_public_net);
    demand(stateful || !publicNet.used, 4000135);
    const { id: specId, alias } = specFrom(info.spec_id, info.spec_alias);
    return {
        id: platform.nextId(),
        namespaceId: namespace.id,
        name,
        stateful,
        replicas,
        status: 'creating',
        specId,
        ...(alias === undefined ? {} : { specAlias: alias }),
        ports: portsOf(info.port_maps, platform.generation),
        publicNet,
        pubIp: '',
        stopService: 0,
        containers: [],
        createdAt: now,
        updatedAt: now,
    };
}
const createService = (call, platform) => {
    const body = fieldsOf(call.body, 4000113);
    const info = fieldsOf(body.service_info, 4000112);
    const service = serviceFrom(platform, info);
    const specified = listOf(body.service_container_infos, 4000112).map((each) => fieldsOf(each, 4000113));
    demand(specified.length > 0, 4000112);
    const containers = specified.map((fields) => containerFrom(fields, platform));
    demand(new Set(containers.map((each) => each.name)).size === containers.length, 4090122);
    demandWeights(containers);
    service.containers = containers.map((each) => withDockerIds(platform.world, each, service.replicas));
    const mounts = specified.flatMap((fields, index) => {
        const container = demandFound(service.containers[index], 4000113);
        return mountsOf(platform, fields, container, service.stateful);
    });
    demand(new Set(mounts.map((mount) => mount.volume)).size === mounts.length, 4090132);
    bindAddress(platform, service, addressNamed(platform, info.ip_id));
    attach(platform, mounts, namespaceOf(platform, service.namespaceId), service);
    platform.world.services.unshift(service);
    const seconds = platform.durations.serviceCreate;
    platform.begin(call, service, { kind: 'service', statusWords: statusWordsOf('create'), seconds });
    return { service_id: String(service.id) };
};
const listServices = (call, platform) => {
    const namespace = namespaceOf(platform, wholeOf(call.params.id, 4040114));
    const services = platform.world.services.filter((service) => service.namespaceId === namespace.id);
    const page = pageOf(call, services, { least: 1, most: Number.MAX_SAFE_INTEGER, usual: 20, code: 4000113 });
    return {
        total: services.length,
        microservice_infos: page.map((service) => serviceItem(service, platform.generation)),
    };
};
const getService = (call, platform) => {
    const service = serviceOf(call, platform);
    return serviceDetail(service, namespaceOf(platform, service.namespaceId), platform.generation);
};
const getServiceV2 = (call, platform) => {
    const service = serviceOf(call, platform);
    return serviceDetailV2(service, namespaceOf(platform, service.namespaceId), platform.generation);
};
function freeAddressOf(service, platform) {
    platform.world.ips = platform.world.ips.filter((ip) => ip.address !== service.pubIp);
}
const deleteService = (call, platform) => {
    const service = serviceOf(call, platform);
    demand(call.query.free_ip === 'true' || call.query.free_ip === 'false', 4000112);
    demand(service.pending === undefined, 4030153);
    if (call.query.free_ip === 'true')
        freeAddressOf(service, platform);
    const seconds = platform.durations.serviceDelete;
    platform.begin(call, service, {
        kind: 'service',
        statusWords: statusWordsOf('delete'),
        seconds,
        deletes: true,
    });
    return undefined;
};
const serviceOperations = { createService, listServices, getService, getServiceV2, deleteService };

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/tokens.js


const createToken = (call, platform) => {
    const { world, now, tokenLifeSeconds } = platform;
    const body = fieldsOf(call.body, 4220001);
    const { appKey, appSecret } = world.account;
    demand(body.app_key === appKey && body.app_secret === appSecret, 4010001);
    const token = platform.nextToken();
    world.tokens.push({ token, expiresAt: now + tokenLifeSeconds * 1000 });
    return { token, expires_in: String(tokenLifeSeconds) };
};
const tokenOperations = { createToken };

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/volumes.js







function volumes_view(volume) {
    return {
        id: volume.id,
        name: volume.name,
        size: volume.sizeGb,
        status: volume.status,
        volume_uuid: volume.uuid,
        service_name: volume.serviceName,
        file_system_type: volume.fileSystemType,
        from_snapshot_id: 0,
        volume_mappings: volume.mappings.map((mapping) => ({
            mount_path: mapping.mountPath,
            service_container_id: mapping.serviceContainerId,
        })),
        created_at: toSeconds(volume.createdAt),
        upated_at: toSeconds(volume.updatedAt),
    };
}
function sizeOf(value) {
    const size = wholeOf(value, 4000213);
    demand(size >= 10 && size <= 1000 && size % 10 === 0, 4000213);
    return size;
}
const createVolume = (call, platform) => {
    const { world, now } = platform;
    const body = fieldsOf(call.body, 4220001);
    const name = textOf(body.volume_name, 4000202);
    demand(isName(name, 32), 4000213);
    const sizeGb = sizeOf(body.size);
    demand(!world.volumes.some((volume) => volume.name === name), 4090201);
    const id = platform.nextId();
    const volume = {
        id,
        uuid: uuidOf(world),
        name,
        sizeGb,
        status: 'creating',
        serviceName: '',
        fileSystemType: textOf(body.format ?? 'Ext4', 4000213),
        mappings: [],
        createdAt: now,
        updatedAt: now,
    };
    world.volumes.unshift(volume);
    const seconds = platform.durations.volumeCreate;
    platform.begin(call, volume, { kind: 'volume', statusWords: statusWordsOf('create'), seconds });
    return { id };
};
const listVolumes = (call, { world }) => ({
    total: world.volumes.length,
    volumes: pageOf(call, world.volumes, { least: 1, most: 20, usual: 20, code: 4000213 }).map(volumes_view),
});
const getVolume = (call, platform) => volumes_view(volumeOf(call, platform));
const resizeVolume = (call, platform) => {
    const volume = volumeOf(call, platform);
    const sizeGb = sizeOf(call.query.size);
    demand(volume.pending === undefined && volume.mappings.length === 0, 4030258);
    demand(sizeGb > volume.sizeGb, 4000213);
    const seconds = platform.durations.volumeResize;
    platform.begin(call, volume, {
        kind: 'volume',
        statusWords: statusWordsOf('resize'),
        seconds,
        becomes: { sizeGb },
    });
    return undefined;
};
const deleteVolume = (call, platform) => {
    const volume = volumeOf(call, platform);
    demand(volume.pending === undefined && volume.mappings.length === 0, 4030258);
    const seconds = platform.durations.volumeDelete;
    platform.begin(call, volume, { kind: 'volume', statusWords: statusWordsOf('delete'), seconds, deletes: true });
    return undefined;
};
const volumeOperations = { createVolume, listVolumes, getVolume, resizeVolume, deleteVolume };

;// CONCATENATED MODULE: ../../lib/simulator/platform/operations/index.js











const OPERATIONS = {
    ...tokenOperations,
    ...secretKeyOperations,
    ...imageOperations,
    ...loadBalancerOperations,
    ...listenerOperations,
    ...certificateOperations,
    ...volumeOperations,
    ...ipOperations,
    ...namespaceOperations,
    ...serviceOperations,
    ...serviceChangeOperations,
};

;// CONCATENATED MODULE: ../../lib/simulator/platform/mutation.js
function serializeWorld({ tokens: _, nextId: __, ...rest }) {
    return JSON.stringify(rest);
}
function detectMutation(world, work, onMutation) {
    const before = serializeWorld(world);
    try {
        return work();
    }
    finally {
        if (serializeWorld(world) !== before)
            onMutation();
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/faults/history.js


class History {
    #states = [];
    #observedAt = 0;
    clear() {
        this.#states.length = 0;
    }
    observe(platform) {
        const { now } = platform;
        const last = this.#states.at(-1);
        if (last === undefined ||
            serializeWorld(platformAt(last.platform, now).world) !== serializeWorld(platform.copy().world)) {
            this.#states.push({
                at: last === undefined ? Number.NEGATIVE_INFINITY : this.#observedAt,
                platform: platform.copy(),
            });
        }
        this.#observedAt = now;
    }
    record(platform) {
        this.#states.push({ at: platform.now, platform: platform.copy() });
    }
    at(moment) {
        const known = this.#states.findLast(({ at }) => at <= moment) ?? this.#states[0];
        return known && platformAt(known.platform, moment);
    }
}
function platformAt(platform, now) {
    const copy = platform.copy();
    advanceWorld(copy.world, now);
    return copy;
}

;// CONCATENATED MODULE: ../../lib/simulator/faults/identities.js
function resourcesByKey({ services, loadBalancers, volumes, ips, repositories }) {
    const all = [
        ...services.map((each) => [`service ${each.id}`, each]),
        ...loadBalancers.map((each) => [`load balancer ${each.namespace} ${each.name}`, each]),
        ...volumes.map((each) => [`volume ${each.id}`, each]),
        ...ips.map((each) => [`ip ${each.id}`, each]),
        ...repositories.flatMap(({ id, tags }) => tags.map((tag) => [`tag ${id} ${tag.name}`, tag])),
    ];
    return new Map(all);
}
function withStatusesOf(content, statuses) {
    const mixed = content.copy();
    const others = resourcesByKey(statuses.world);
    for (const [key, resource] of resourcesByKey(mixed.world)) {
        const other = others.get(key);
        if (other !== undefined)
            Object.assign(resource, identities_statusOf(other));
    }
    return mixed;
}
function identities_statusOf(resource) {
    const { status } = resource;
    return 'sizeBytes' in resource ? { status, ...{ sizeBytes: resource.sizeBytes } } : { status };
}

;// CONCATENATED MODULE: ../../lib/simulator/faults/stale-reads.js



class StaleReads {
    #faults;
    #history = new History();
    #earlierStates = new Map();
    #recordsHistory = false;
    constructor(faults) {
        this.#faults = faults;
    }
    clear() {
        this.#earlierStates.clear();
        this.#history.clear();
        this.#recordsHistory = false;
    }
    run(call, platform, operation, onStale) {
        this.#recordsHistory ||= this.#faults.needsHistory;
        if (this.#recordsHistory)
            this.#history.observe(platform);
        if (call.method === 'GET')
            return this.#read(call, platform, operation, onStale);
        const value = this.#change(call, platform, operation);
        if (this.#recordsHistory)
            this.#history.record(platform);
        return value;
    }
    #change(call, platform, operation) {
        const kind = resourceKindOf(call);
        const fault = kind === 'token' ? undefined : this.#faults.takeView(call);
        if (fault === undefined)
            return operation();
        const before = platform.copy();
        const value = operation();
        this.#earlierStates.set(kind, earlierState(before, fault, platform.now));
        return value;
    }
    #read(call, platform, operation, onStale) {
        if (call.operationId === 'getPrivateKey')
            return operation();
        const answerFrom = (lag, source) => {
            if (source === undefined)
                return operation();
            onStale(lag);
            return OPERATIONS[call.operationId]?.(call, source);
        };
        const behind = this.#faults.takeLag(call);
        if (behind !== undefined)
            return answerFrom('lagging_nodes', this.#history.at(platform.now - behind * 1000));
        const earlier = this.#earlierStates.get(resourceKindOf(call));
        if (earlier === undefined || !this.#countRead(earlier, call, platform.now))
            return operation();
        return answerFrom(earlier.fault.kind, this.#platformFor(earlier, platform));
    }
    #countRead(earlier, call, now) {
        const key = `${call.headers.namespace ?? ''} ${call.path}`;
        const left = earlier.readsLeft.get(key) ?? earlier.reads;
        if (left <= 0 || now >= earlier.until)
            return false;
        earlier.readsLeft.set(key, left - 1);
        return true;
    }
    #platformFor({ fault, platform: earlier }, platform) {
        if (fault.kind === 'stale')
            return earlier;
        const { lags = 'word', behind } = fault;
        const old = (behind === undefined ? undefined : this.#history.at(platform.now - behind * 1000)) ?? earlier;
        return lags === 'word' ? withStatusesOf(platform, old) : withStatusesOf(old, platform);
    }
}
function earlierState(before, fault, now) {
    const bySeconds = fault.seconds !== undefined;
    const forEver = bySeconds || fault.kind === 'lagging_words';
    return {
        fault,
        platform: before,
        readsLeft: new Map(),
        reads: ('reads' in fault ? fault.reads : undefined) ?? (forEver ? Number.POSITIVE_INFINITY : 1),
        until: bySeconds ? now + (fault.seconds ?? 0) * 1000 : Number.POSITIVE_INFINITY,
    };
}
function resourceKindOf({ path }) {
    const [, , , first = '', second = '', third = ''] = path.replace(/\?.*/, '').split('/');
    if (first === 'nlb')
        return second;
    return third === 'microservices' ? third : first;
}

;// CONCATENATED MODULE: ../../lib/simulator/api/request-body.js

function mediaTypeOf({ headers }) {
    return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
async function formFields({ body, headers }) {
    try {
        const copy = new Uint8Array(body);
        const form = await new Response(copy, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
        const fields = {};
        for (const [name, value] of form)
            fields[name] = typeof value === 'string' ? value : await value.text();
        return fields;
    }
    catch {
        throw new PlatformError(4220001);
    }
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new PlatformError(4220001);
    }
}
async function parseBody(incoming, operation) {
    if (operation.requestType === undefined)
        return undefined;
    if (incoming.body.length === 0 && !operation.bodyRequired)
        return undefined;
    demand(mediaTypeOf(incoming) === operation.requestType, 4150001);
    return operation.requestType === 'application/json' ? json(incoming.body.toString('utf8')) : formFields(incoming);
}

;// CONCATENATED MODULE: ../../lib/simulator/http/gateway.js




function errorAnswer(code, message, status = statusOf(Number(code))) {
    const words = Number(code) === 4030001 ? { msg: message } : { message };
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, ...words }) };
}
class Gateway {
    #options;
    constructor(options) {
        this.#options = options;
    }
    route(incoming) {
        return this.#options.description.route(incoming.method.toLowerCase(), incoming.path);
    }
    async answer(incoming, route) {
        const observed = {};
        try {
            return { ...(await this.#perform(incoming, route, observed)), ...observed };
        }
        catch (error) {
            if (!(error instanceof PlatformError))
                throw error;
            const outgoing = errorAnswer(error.code, this.#options.description.meaningOf(error.code));
            if (typeof route === 'object')
                this.#check(route.operation, outgoing);
            return { ...outgoing, ...observed, code: error.code };
        }
    }
    async #perform(incoming, route, observed) {
        const { limiter, platform, description } = this.#options;
        demand(limiter.admits(incoming.headers.authorization ?? '', platform.now), 4030001);
        demand(route !== 'unknown', 4040006);
        demand(route !== 'wrong_method', 4050001);
        const { operation } = route;
        if (!operation.isPublic)
            this.#authorize(incoming);
        const body = await parseBody(incoming, operation);
        observed.parsedBody = body;
        const query = queryOf(incoming.path);
        const code = description.refusalOf(operation, { ...incoming, query, body });
        if (code !== undefined)
            throw new PlatformError(code);
        const params = description.paramsOf(operation.id, incoming.path);
        const { method, path, headers } = incoming;
        return this.#run(operation, { operationId: operation.id, method, path, params, query, headers, body }, observed);
    }
    #authorize({ headers }) {
        const token = /^Token ([0-9a-f]{32})$/.exec(headers.authorization ?? '')?.[1];
        demand(this.#options.platform.world.tokens.some((each) => each.token === token), 4010001);
    }
    #run(operation, call, observed) {
        const { platform, stale } = this.#options;
        const work = OPERATIONS[operation.id];
        if (work === undefined)
            throw new PlatformError(4040006);
        const onStale = (lag) => {
            observed.stale = lag;
        };
        const perform = () => stale.run(call, platform, () => work(call, platform), onStale);
        const onMutation = () => {
            observed.mutated = true;
        };
        const value = call.method === 'GET' ? perform() : detectMutation(platform.world, perform, onMutation);
        const outgoing = answerOf(operation, value);
        return this.#check(operation, outgoing);
    }
    #check(operation, outgoing) {
        const contentType = outgoing.headers['content-type'];
        const body = outgoing.body === '' ? undefined : contentType === 'application/json' ? JSON.parse(outgoing.body) : outgoing.body;
        const faults = this.#options.description.faultsOf(operation, { status: outgoing.status, contentType, body });
        if (faults.length === 0)
            return outgoing;
        this.#options.violations.push(...faults);
        return errorAnswer(5000007, `The simulator broke the description: ${faults.join('; ')}`);
    }
}
function answerOf(operation, value) {
    if (value === undefined)
        return { status: operation.status, headers: {}, body: '' };
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    const contentType = typeof value === 'string' ? 'text/plain' : 'application/json';
    return { status: operation.status, headers: { 'content-type': contentType }, body };
}
function queryOf(path) {
    return Object.fromEntries(new URL(path, 'http://localhost').searchParams);
}

;// CONCATENATED MODULE: ../../lib/simulator/http/rate-limiter.js
class RateLimiter {
    #most;
    #seen = new Map();
    constructor(requestsPerSecond = Number.POSITIVE_INFINITY) {
        this.#most = requestsPerSecond;
    }
    admits(caller, now) {
        if (this.#most === Number.POSITIVE_INFINITY)
            return true;
        const recent = (this.#seen.get(caller) ?? []).filter((at) => at > now - 1000);
        const admitted = recent.length < this.#most;
        this.#seen.set(caller, admitted ? [...recent, now] : recent);
        return admitted;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../../lib/simulator/http/journal.js
function isChangeRequest({ method, operationId }) {
    return method !== 'GET' && operationId !== 'createToken';
}
const KEPT = ['authorization', 'content-type', 'namespace', 'user-agent', 'connection'];
function keptHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ../../lib/simulator/http/port.js

const HOST = '127.0.0.1';
class Port {
    #server;
    #scheme;
    #clock;
    #number = 0;
    #shut = false;
    #closed = false;
    constructor(server, scheme, clock) {
        this.#server = server;
        this.#scheme = scheme;
        this.#clock = clock;
    }
    get isShut() {
        return this.#shut;
    }
    async open(port) {
        this.#server.listen(port, HOST);
        await (0,external_node_events_.once)(this.#server, 'listening');
        const address = this.#server.address();
        if (address === null || typeof address === 'string')
            throw new Error('The simulator listens on no port.');
        this.#number = address.port;
        return `${this.#scheme}://${HOST}:${address.port}`;
    }
    shut(seconds) {
        if (this.#clock.wake === undefined)
            throw new Error('Only a clock that wakes can open a port again.');
        this.#shut = true;
        this.#server.close();
        this.#clock.wake(this.#clock.now() + seconds * 1000, () => {
            this.#shut = false;
            if (!this.#closed)
                this.#server.listen(this.#number, HOST);
        });
    }
    async close() {
        this.#closed = true;
        const closed = (0,external_node_events_.once)(this.#server, 'close');
        this.#server.close();
        this.#server.closeAllConnections();
        await closed;
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/http/server.js







const MOST_BYTES = 8 * 1024 ** 2;
const IDLE_MS = 120_000;
function serve(options) {
    const listener = (request, response) => {
        handle(options, port, request, response).catch((error) => {
            response.writeHead(500, { 'content-type': 'text/plain' });
            response.end(`The simulator failed: ${error instanceof Error ? error.stack : String(error)}`);
        });
    };
    const { tls } = options;
    const serverOptions = { keepAliveTimeout: IDLE_MS };
    const server = tls === undefined
        ? (0,external_node_http_.createServer)(serverOptions, listener)
        : (0,external_node_https_.createServer)({ ...serverOptions, cert: tls.pubCert, key: tls.priKey }, listener);
    const port = new Port(server, tls === undefined ? 'http' : 'https', options.platform.clock);
    return port;
}
async function handle(options, port, request, response) {
    const incoming = await readRequest(request);
    if (incoming === undefined)
        return void request.socket.destroy();
    const { platform, gateway, faults, journal } = options;
    platform.clock.step?.();
    platform.advance();
    const route = gateway.route(incoming);
    const entry = entryOf(incoming, typeof route === 'object' ? route.operation.id : undefined, platform.now);
    journal.push(entry);
    const fault = faults.takeForAnswer(entry);
    if (fault !== undefined)
        entry.fault = fault.kind;
    const work = async () => {
        const answer = await gateway.answer(incoming, route);
        entry.done = answer.status < 300;
        return answer;
    };
    const outgoing = await applyFault(options, fault, work, entry);
    if (outgoing !== undefined && 'parsedBody' in outgoing)
        entry.body = outgoing.parsedBody;
    entry.mutated = outgoing?.mutated === true;
    if (outgoing?.stale)
        entry.fault ??= outgoing.stale;
    if (options.latency > 0)
        await (0,external_node_timers_promises_.setTimeout)(options.latency);
    response.setHeader('date', new Date(platform.now).toUTCString());
    if (fault?.kind === 'refuse_next')
        port.shut(fault.seconds ?? 1);
    if (port.isShut)
        response.setHeader('connection', 'close');
    sendAnswer(response, outgoing, fault, entry);
    options.onRequest(entry);
}
async function readRequest(request) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of request) {
            const bytes = Buffer.from(chunk);
            size += bytes.length;
            if (size > MOST_BYTES)
                return undefined;
            chunks.push(bytes);
        }
    }
    catch {
        return undefined;
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    return { method: request.method ?? 'GET', path: request.url ?? '/', headers, body: Buffer.concat(chunks) };
}
function entryOf(incoming, operationId, at) {
    const { method, path, headers } = incoming;
    const requestId = (0,external_node_crypto_.randomUUID)();
    const seen = { method, path, operationId, requestId, at, headers: keptHeaders(headers) };
    return { ...seen, status: 0, body: undefined, mutated: false };
}
async function applyFault(options, fault, work, entry) {
    switch (fault?.kind) {
        case 'drop_before':
            return undefined;
        case 'hang':
            return fault.after === true ? work() : undefined;
        case 'gate': {
            const done = fault.after === true ? await work() : undefined;
            if (!(await fault.gate.hold(entry)))
                return undefined;
            options.platform.advance();
            return done ?? work();
        }
        case 'delay':
            await (0,external_node_timers_promises_.setTimeout)(fault.ms);
            options.platform.advance();
            return work();
        case 'rate_limit':
            return { ...errorAnswer(4030001, 'Too many requests came from this user or address.'), code: 4030001 };
        case 'gateway_page':
            return { status: fault.status, headers: { 'content-type': 'text/html' }, body: gatewayPage(fault.status) };
        case 'status': {
            const { parsedBody, mutated = false } = fault.after === true ? await work() : { parsedBody: undefined, mutated: false };
            return { ...statusAnswer(fault, options.platform.now), parsedBody, mutated };
        }
        default:
            return work();
    }
}
function gatewayPage(status) {
    const title = `${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
    return `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`;
}
function statusAnswer(fault, now) {
    const { code, message = 'This answer was requested by a fault.', retryAfter } = fault;
    const headers = {
        ...(retryAfter === undefined ? {} : { 'retry-after': formatRetryAfter(retryAfter, now) }),
        ...fault.headers,
    };
    if (code !== undefined) {
        const outgoing = errorAnswer(code, message, fault.status);
        return { ...outgoing, headers: { ...outgoing.headers, ...headers }, code: Number(code) };
    }
    return { status: fault.status, headers: { 'content-type': 'text/plain', ...headers }, body: message };
}
function formatRetryAfter({ seconds, as = 'seconds' }, now) {
    return as === 'seconds' ? String(seconds) : new Date(now + seconds * 1000).toUTCString();
}
function sendAnswer(response, outgoing, fault, entry) {
    if (fault?.kind === 'hang')
        return;
    if (outgoing === undefined || fault?.kind === 'drop_before' || fault?.kind === 'drop_after') {
        response.destroy();
        return;
    }
    entry.status = outgoing.status;
    if (outgoing.code !== undefined)
        entry.code = outgoing.code;
    const body = damageBody(fault, outgoing.body);
    const headers = { ...outgoing.headers, ...(fault?.kind === 'garbage' ? { 'content-type': 'text/html' } : {}) };
    const length = String(Buffer.byteLength(fault?.kind === 'truncate' ? `${outgoing.body}....` : body));
    response.writeHead(outgoing.status, { 'Request-Id': entry.requestId, ...headers, 'content-length': length });
    if (fault?.kind === 'truncate')
        response.write(body, () => response.destroy());
    else
        response.end(body);
}
function damageBody(fault, body) {
    switch (fault?.kind) {
        case 'garbage':
            return '<html><body><h1>502 Bad Gateway</h1></body></html>';
        case 'empty_list':
            return withoutItems(body);
        case 'empty':
            return '';
        case 'body':
            return fault.text;
        case 'truncate':
            return body.slice(0, Math.max(1, Math.floor(body.length / 2)));
        default:
            return body;
    }
}
function withoutItems(body) {
    let list;
    try {
        list = JSON.parse(body);
    }
    catch {
        return body;
    }
    if (Array.isArray(list))
        return '[]';
    if (typeof list !== 'object' || list === null)
        return body;
    const entries = Object.entries(list);
    if (!entries.every(([name, value]) => name === 'total' || Array.isArray(value)))
        return body;
    return JSON.stringify(Object.fromEntries(entries.map(([name]) => [name, name === 'total' ? 0 : []])));
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/clock.js
const DEFAULT_START = Date.UTC(2017, 0, 4, 9);
function realClock(speed = 1) {
    if (!(speed > 0))
        throw new RangeError(`The speed of a clock is a number above 0, not ${speed}.`);
    const start = Date.now();
    const origin = performance.now();
    const now = () => Math.floor(start + (performance.now() - origin) * speed);
    return { now, wake: (at, call) => void setTimeout(call, Math.max(0, (at - now()) / speed)).unref() };
}
function manualClock(start = DEFAULT_START) {
    let now = start;
    let timers = [];
    return {
        now: () => now,
        advance(ms) {
            if (!(ms >= 0))
                throw new RangeError(`A clock moves forward by 0 ms or more, not by ${ms}.`);
            now += ms;
            const due = timers.filter(({ at }) => at <= now);
            timers = timers.filter((timer) => !due.includes(timer));
            for (const { call } of due)
                call();
        },
        wake: (at, call) => void timers.push({ at, call }),
    };
}
function steppingClock(stepMs, start = DEFAULT_START) {
    const clock = manualClock(start);
    return { ...clock, step: () => clock.advance(stepMs) };
}

;// CONCATENATED MODULE: ../../lib/simulator/platform/durations.js
const DEFAULT_DURATIONS = {
    serviceCreate: 34,
    serviceUpdate: 30,
    serviceScale: 30,
    serviceRestart: 30,
    serviceDelete: 10,
    loadBalancerCreate: 19.5,
    loadBalancerUpdate: 3,
    loadBalancerDelete: 3,
    build: 60,
    volumeCreate: 2,
    volumeResize: 10,
    volumeDelete: 5,
};

;// CONCATENATED MODULE: ../../lib/simulator/traffic/rules.js
function hostRank(pattern, host) {
    if (pattern === host)
        return 4000;
    if (pattern === '*')
        return 1;
    if (pattern.startsWith('*'))
        return host.endsWith(pattern.slice(1)) ? 2000 + pattern.length : 0;
    if (pattern.endsWith('*'))
        return host.startsWith(pattern.slice(0, -1)) ? 1000 + pattern.length : 0;
    return pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(host) ? 2 : 0;
}
function bestOf(patterns, rank) {
    return Math.max(...patterns.split(/\s+/).map(rank));
}
function ruleFor(rules, host, path) {
    const ranked = rules.map((rule) => {
        const byHost = bestOf(rule.serverName, (pattern) => hostRank(pattern.toLowerCase(), host.toLowerCase()));
        const byPath = bestOf(rule.path, (prefix) => (path.startsWith(prefix) ? prefix.length : 0));
        return { rule, byHost, byPath };
    });
    const [best] = ranked
        .filter(({ byHost, byPath }) => byHost > 0 && byPath > 0)
        .sort((one, other) => other.byHost - one.byHost || other.byPath - one.byPath);
    return best?.rule;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ../../lib/simulator/traffic/servers.js





const servers_HOST = '127.0.0.1';
function servers_keyOf({ balancer, listener }) {
    return `${balancer.namespace}/${balancer.name}/${listener.name}/${listener.protocol}`;
}
async function listen(server) {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
    });
    server.listen(0, servers_HOST);
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The listener has no port.');
    const close = async () => {
        const closed = (0,external_node_events_.once)(server, 'close');
        server.close();
        for (const socket of sockets)
            socket.destroy();
        await closed;
    };
    return { port: address.port, close };
}
class ListenerServers {
    #world;
    #answer;
    #open = new Map();
    constructor(world, answer) {
        this.#world = world;
        this.#answer = answer;
    }
    follow(doors) {
        const wanted = new Map(doors.map((door) => [servers_keyOf(door), door]));
        for (const [key, opening] of this.#open) {
            if (wanted.has(key))
                continue;
            this.#open.delete(key);
            void opening.then((server) => server.close());
        }
        for (const [key, door] of wanted) {
            if (!this.#open.has(key))
                this.#open.set(key, listen(this.#serverFor(key, door)));
        }
    }
    portOf(key) {
        return this.#open.get(key)?.then(({ port }) => port);
    }
    async close() {
        const all = [...this.#open.values()];
        this.#open.clear();
        await Promise.all(all.map(async (opening) => (await opening).close()));
    }
    #serverFor(key, { listener }) {
        const answer = (request, response) => this.#answer(key, request, response);
        if (listener.protocol === 'http')
            return (0,external_node_http_.createServer)(answer);
        const SNICallback = (host, done) => this.#contextFor(key, host, done);
        const first = this.#certificateOf(listener.clusters[0]);
        return (0,external_node_https_.createServer)({ SNICallback, ...(first && { cert: first.pubCert, key: first.priKey }) }, answer);
    }
    #contextFor(key, host, done) {
        const listeners = this.#world.loadBalancers.flatMap((balancer) => balancer.listeners.map((listener) => ({ balancer, listener })));
        const clusters = listeners.find((door) => servers_keyOf(door) === key)?.listener.clusters ?? [];
        const certificate = this.#certificateOf(ruleFor(clusters, host, '/') ?? clusters[0]);
        try {
            if (certificate === undefined)
                throw new Error('The rule has no certificate.');
            done(null, (0,external_node_tls_.createSecureContext)({ cert: certificate.pubCert, key: certificate.priKey }));
        }
        catch (error) {
            done(error instanceof Error ? error : new Error(String(error)));
        }
    }
    #certificateOf(rule) {
        return this.#world.certificates.find(({ id }) => id === rule?.certId);
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/traffic/behaviour.js
function behaviourOf(behaviours, question) {
    const { status = 200, delay_ms = 0 } = behaviours.find((each) => applies(each, question)) ?? {};
    return { status, delay_ms };
}
function applies(behaviour, { images, age, replica, path, listener }) {
    const { image, from = 0, replicas, path: prefix = '', listeners } = behaviour;
    return (images.some((each) => each === image || each.startsWith(`${image}:`)) &&
        age >= from &&
        (replicas === undefined || replicas.includes(replica)) &&
        (listeners === undefined || listeners.includes(listener)) &&
        path.startsWith(prefix));
}

;// CONCATENATED MODULE: ../../lib/simulator/traffic/replicas.js
class Replicas {
    #started = new Map();
    observe(world, now) {
        const seen = world.services.flatMap(({ containers }) => containers.flatMap(({ dockerIds, imagePath }) => dockerIds.map((id) => [id, this.#started.get(id) ?? { image: imagePath, at: now }])));
        this.#started = new Map(seen);
    }
    of(service) {
        if (/^creat|^delet/.test(service.status) && service.status !== 'create_succ')
            return [];
        if (service.stopService !== 0)
            return [];
        const [first, ...others] = service.containers;
        return (first?.dockerIds ?? []).map((id, index) => {
            const ids = [id, ...others.flatMap(({ dockerIds }) => dockerIds[index] ?? [])];
            const started = ids.flatMap((each) => this.#started.get(each) ?? []);
            return {
                number: index + 1,
                id,
                images: started.map(({ image }) => image),
                startedAt: Math.max(...started.map(({ at }) => at)),
            };
        });
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/traffic/sessions.js
const INSERTED = 'NLBSESSION';
const tagOf = ({ id }) => id.slice(0, 16);
const nameOf = (policy) => (policy.mode === 'rewrite' ? (policy.cookieName ?? INSERTED) : INSERTED);
function sessionOf(policy, cookies, replicas) {
    if (policy === undefined)
        return undefined;
    const name = nameOf(policy);
    const given = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
    return replicas.find((replica) => given === `${name}=${tagOf(replica)}`);
}
function cookieFor(policy, replica) {
    const age = policy.mode === 'insert' ? `; Max-Age=${policy.expire ?? 30}` : '';
    return `${nameOf(policy)}=${tagOf(replica)}; Path=/${age}`;
}

;// CONCATENATED MODULE: ../../lib/simulator/traffic/traffic.js




const traffic_pathOf = (target) => target.split('?')[0] ?? '/';
class Traffic {
    #world;
    #replicas = new Replicas();
    #turns = new Map();
    #now = 0;
    constructor(world) {
        this.#world = world;
    }
    observe(now) {
        this.#now = now;
        this.#replicas.observe(this.#world, now);
        for (const balancer of this.#world.loadBalancers)
            balancer.instanceStatus = this.#healthOf(balancer);
    }
    doors() {
        const open = this.#world.loadBalancers.filter(({ status }) => status !== 'CREATING' && status !== 'DELETING');
        return open.flatMap((balancer) => balancer.listeners.map((listener) => ({ balancer, listener })));
    }
    serve({ balancer, listener }, visit) {
        const at = `${balancer.name}/${listener.name}`;
        const rule = ruleFor(listener.clusters, visit.host, traffic_pathOf(visit.path));
        if (rule === undefined)
            return { at, status: 403, delay: 0, reason: 'no rule is for this host and path' };
        const service = this.#serviceOf(balancer, rule);
        if (service === undefined)
            return { at, status: 503, delay: 0, reason: 'the rule points at no port of a service' };
        const replicas = this.#replicas.of(service);
        const known = sessionOf(rule.policy, visit.cookies, replicas);
        const replica = known ?? this.#next(`${balancer.namespace}/${at}/${service.id}`, replicas);
        if (replica === undefined)
            return { at, status: 503, delay: 0, reason: 'no replica runs' };
        const served = this.#ask(service, replica, listener.name, visit.path);
        const { policy } = rule;
        return { at, ...served, ...(policy && known === undefined ? { cookie: cookieFor(policy, replica) } : {}) };
    }
    serveDirectly(service, visit) {
        const replica = this.#next(`${service.id}`, this.#replicas.of(service));
        if (replica === undefined)
            return { at: service.name, status: 503, delay: 0, reason: 'no replica runs' };
        return { at: service.name, ...this.#ask(service, replica, '', visit.path) };
    }
    #ask(service, replica, listener, target) {
        const { images, number, startedAt } = replica;
        const question = { images, age: (this.#now - startedAt) / 1000, replica: number, path: traffic_pathOf(target), listener };
        const { status, delay_ms: delay } = behaviourOf(this.#world.traffic?.images ?? [], question);
        return { status, delay, service: service.name, replica: number, image: images[0] ?? '' };
    }
    #next(key, replicas) {
        const turn = this.#turns.get(key) ?? 0;
        this.#turns.set(key, turn + 1);
        return replicas[turn % Math.max(1, replicas.length)];
    }
    #serviceOf({ namespace }, { serviceName, servicePort }) {
        const space = this.#world.namespaces.find(({ fullName }) => fullName === namespace);
        const service = this.#world.services.find(({ name, namespaceId }) => name === serviceName && namespaceId === space?.id);
        return service?.ports.some((port) => port.servicePort === servicePort) ? service : undefined;
    }
    #healthOf(balancer) {
        const isUp = (listener, rule) => {
            const service = this.#serviceOf(balancer, rule);
            const [path = '/'] = rule.path.split(/\s+/);
            const replicas = service === undefined ? [] : this.#replicas.of(service);
            return replicas.some((each) => service && this.#ask(service, each, listener.name, path).status < 500);
        };
        const rules = balancer.listeners.flatMap((listener) => listener.clusters.map((rule) => [listener, rule]));
        return rules.every(([listener, rule]) => isUp(listener, rule)) ? 'UP' : 'DOWN';
    }
}

;// CONCATENATED MODULE: ../../lib/simulator/traffic/data-plane.js






const NOBODY = { at: '', status: 502, delay: 0, reason: 'nothing listens there' };
async function openDataPlane({ world, now, advance }) {
    const traffic = new Traffic(world);
    const requests = [];
    const answer = async (path, find, request, response) => {
        advance();
        const host = (request.headers.host ?? '').replace(/:\d+$/, '');
        const server = find(host);
        const served = server?.({ host, path, cookies: request.headers.cookie ?? '' }) ?? NOBODY;
        requests.push({ time: now(), host, path, ...served });
        if (served.delay > 0)
            await (0,external_node_timers_promises_.setTimeout)(served.delay);
        send(response, served);
    };
    const doorOf = (key) => traffic.doors().find((door) => servers_keyOf(door) === key);
    const servers = new ListenerServers(world, (key, request, response) => {
        const find = () => serverAt(traffic, doorOf(key));
        void answer(request.url ?? '/', find, request, response);
    });
    const wayIn = (0,external_node_http_.createServer)((request, response) => {
        const url = URL.parse((request.url ?? '').replace(/^\//, ''));
        if (url === null)
            return void response.writeHead(400).end('This takes a whole address: /http://59.111.163.163/.\n');
        void answer(url.pathname + url.search, (host) => serverFor(traffic, world, url, host), request, response);
    });
    wayIn.on('connect', (request, socket, head) => {
        const door = doorAt(traffic.doors(), URL.parse(`http://${request.url}`), '');
        void tunnel(door && servers.portOf(servers_keyOf(door)), socket, head);
    });
    const { port, close } = await listen(wayIn);
    return {
        url: `http://127.0.0.1:${port}`,
        requests,
        async urlOf(balancer, listener) {
            const door = traffic.doors().find((each) => each.balancer.name === balancer && each.listener.name === listener);
            const opened = door && (await servers.portOf(servers_keyOf(door)));
            if (door === undefined || opened === undefined)
                throw new Error(`Nothing listens at ${balancer}/${listener}.`);
            return `${door.listener.protocol}://127.0.0.1:${opened}`;
        },
        observe() {
            traffic.observe(now());
            servers.follow(traffic.doors());
        },
        close: async () => void (await Promise.all([close(), servers.close()])),
    };
}
const data_plane_portOf = ({ port, protocol }) => Number(port || (protocol === 'https:' ? 443 : 80));
function doorAt(doors, url, host) {
    if (url === null)
        return undefined;
    const atPort = doors.filter(({ listener }) => listener.listenPort === data_plane_portOf(url));
    const byAddress = atPort.find(({ balancer }) => balancer.address === url.hostname);
    if (byAddress || /^[\d.]+$/.test(url.hostname))
        return byAddress;
    return atPort.find(({ listener }) => ruleFor(listener.clusters, host || url.hostname, url.pathname) !== undefined);
}
function serverAt(traffic, door) {
    return door && ((visit) => traffic.serve(door, visit));
}
function serverFor(traffic, world, url, host) {
    const service = world.services.find((each) => isAt(each, url));
    return service
        ? (visit) => traffic.serveDirectly(service, visit)
        : serverAt(traffic, doorAt(traffic.doors(), url, host));
}
const isAt = ({ pubIp, ports }, url) => pubIp === url.hostname && ports.some(({ servicePort }) => servicePort === data_plane_portOf(url));
function send(response, { status, cookie, delay: _, ...by }) {
    const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) };
    response.writeHead(status, headers).end(`${JSON.stringify(by)}\n`);
}
async function tunnel(found, socket, head) {
    const port = await found;
    socket.on('error', () => { });
    if (port === undefined)
        return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = (0,external_node_net_.connect)(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
}

;// CONCATENATED MODULE: ../../lib/simulator/http/self-signed.js


const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];
function selfSigned(hosts, notBefore = Date.UTC(2016, 0, 1), notAfter = Date.UTC(2049, 0, 1)) {
    const all = [hosts].flat();
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const algorithm = der(0x30, der(0x06, Buffer.from(ECDSA_WITH_SHA256)));
    const name = der(0x30, der(0x31, der(0x30, der(0x06, Buffer.from(COMMON_NAME)), der(0x0c, Buffer.from(all[0] ?? '')))));
    const altName = der(0x04, der(0x30, ...all.map(generalName)));
    const extensions = der(0xa3, der(0x30, der(0x30, der(0x06, Buffer.from(SUBJECT_ALT_NAME)), altName)));
    const body = der(0x30, der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1]), (0,external_node_crypto_.randomBytes)(15)), algorithm, name, der(0x30, utcTime(notBefore), utcTime(notAfter)), name, publicKey.export({ type: 'spki', format: 'der' }), extensions);
    const signature = der(0x03, Buffer.from([0]), (0,external_node_crypto_.sign)('sha256', body, privateKey));
    return {
        pubCert: pem('CERTIFICATE', der(0x30, body, algorithm, signature)),
        priKey: privateKey.export({ type: 'sec1', format: 'pem' }).toString().trim(),
    };
}
function generalName(host) {
    return (0,external_node_net_.isIPv4)(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host));
}
function der(tag, ...parts) {
    const content = Buffer.concat(parts);
    const size = content.length;
    const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
function utcTime(ms) {
    const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14);
    return der(0x17, Buffer.from(`${digits}Z`));
}
function pem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}

;// CONCATENATED MODULE: ../../lib/simulator/world/seed.js



const REGISTRY = 'hub.c.163.com';
function seededWorld() {
    const world = emptyWorld();
    seedImages(world);
    seedServices(world);
    seedLoadBalancers(world);
    seedVolumes(world);
    seedIps(world);
    world.secretKeys.push({
        id: 119766,
        name: 'mykey',
        createdAt: Date.UTC(2016, 11, 22, 13, 3),
    });
    const pair = selfSigned('www.example.com');
    world.certificates.push({
        id: '7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
        name: 'my-cer',
        fingerPrint: new external_node_crypto_.X509Certificate(pair.pubCert).fingerprint,
        ...pair,
        createdAt: Date.UTC(2017, 0, 3, 9, 29, 23, 658),
        updatedAt: Date.UTC(2017, 0, 3, 9, 29, 23, 658),
    });
    return world;
}
function seedImages(world) {
    addRepository(world, 'web', builtTags('v2', 'v1'), { id: 45433, baseDesc: '基本描述', detailDesc: '详细描述' });
    addRepository(world, 'api', builtTags('v2', 'v1'), { id: 44627, baseDesc: 'basedesc', detailDesc: 'detaildesc' });
    const open = { userName: 'public', openLevel: 1, baseDesc: null, detailDesc: null };
    const dates = { createdAt: Date.UTC(2016, 0, 1), updatedAt: Date.UTC(2016, 0, 1) };
    world.publicRepositories.push({ ...open, ...dates, id: 1055, name: 'centos', tags: builtTags('7.2.1511', '6.5') }, { ...open, ...dates, id: 1056, name: 'ubuntu', tags: builtTags('16.04', '14.04') });
}
function seedServices(world) {
    const web = container(world, 'web', `${REGISTRY}/admin/web:v1`, {
        id: 50890,
        envs: [{ key: 'MODE', value: 'production' }],
        logDirs: ['/var/log/'],
    });
    addService(world, 'web', [web], { id: 50883, replicas: 2 });
    const half = { cpuWeight: 50, memoryWeight: 50 };
    addService(world, 'shop', [
        container(world, 'front', `${REGISTRY}/admin/web:v1`, { id: 50912, ...half }),
        container(world, 'api', `${REGISTRY}/admin/api:v1`, { id: 50913, ...half }),
    ], { id: 50901, replicas: 1, specId: 3, status: 'update_succ' });
    seedDatabase(world);
}
function seedDatabase(world) {
    const database = container(world, 'container002', `${REGISTRY}/public/ubuntu:14.04`, {
        id: 51577,
        envs: [
            { key: 'password', value: 'password' },
            { key: 'user', value: 'user' },
        ],
        logDirs: ['/var/log/'],
        volumes: [{ name: 'myvolume2', mountPath: '/data/' }],
        sshKeys: ['mykey'],
        dockerIds: ['79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'],
    });
    addService(world, 'db', [database], {
        id: 51572,
        stateful: true,
        publicNet: { used: true, type: 'flow', bandwidth: 20 },
        pubIp: '59.111.120.200',
    });
}
function seedLoadBalancers(world) {
    const created = Date.UTC(2016, 11, 15, 9, 35, 33, 367);
    addLoadBalancer(world, 'mylb', {
        description: 'mylb description',
        address: '59.111.163.163',
        addressGiven: true,
        chargeMode: 'bandwidth',
        bandwidthLimit: 1,
        listeners: [
            {
                name: 'http-listeners',
                listenPort: 80,
                protocol: 'http',
                createdAt: created,
                updatedAt: created,
                clusters: [
                    {
                        name: 'groupName_3a407e12-add5-4ad7-8a92-5425eee88fc7',
                        serverName: '*',
                        path: '/',
                        serviceName: 'web',
                        servicePort: 80,
                        policy: { mode: 'insert', expire: 60 },
                    },
                ],
            },
        ],
    });
    addLoadBalancer(world, 'mysql', { namespace: 'default-sgx52' });
}
function seedVolumes(world) {
    addVolume(world, 'myvolume2', '3df611c0-cfda-4c0c-aeda-304ef3a49d8f', {
        id: 19894,
        status: 'mount_succ',
        serviceName: 'my-ev/db',
        mappings: [{ mountPath: '/data/', serviceContainerId: 51577 }],
        createdAt: Date.UTC(2016, 11, 23, 8, 5, 22),
        updatedAt: Date.UTC(2016, 11, 23, 8, 17, 21),
    });
    addVolume(world, 'myvolume', '2cf3face-adc8-41af-992c-78415d2fcd96', { id: 19893 });
}
function seedIps(world) {
    const bound = { status: 'binded', createdAt: Date.UTC(2016, 11, 15, 9, 33, 53) };
    addIp(world, 'nlb', '896', '59.111.109.202');
    addIp(world, 'nlb', '163', '59.111.163.163', {
        ...bound,
        serviceId: 'e2cc21da-9bb9-4db8-ae54-10b358a3a7aa',
        serviceName: 'mylb',
    });
    addIp(world, 'nlb', '164', '59.111.126.126', {
        ...bound,
        serviceId: 'f3dd32eb-0cc0-4ec9-bf65-21c469b4b8bb',
        serviceName: 'mysql',
    });
    addIp(world, 'nce', '7f7a9f12-035f-401b-ace0-7926b4a518b4', '59.111.120.202');
    addIp(world, 'nce', 'cef9069c-d97d-42b1-a86c-f815f748820c', '59.111.120.200', {
        ...bound,
        serviceId: '51572',
        serviceName: 'db',
    });
}

;// CONCATENATED MODULE: ../../lib/simulator/index.js


















async function startSimulator(options = {}) {
    const description = await loadDescription(options.description);
    const faults = new Faults();
    const stale = new StaleReads(faults);
    const platform = platformOf(options, faults);
    const limiter = new RateLimiter(options.rateLimit?.requestsPerSecond);
    const violations = [];
    const journal = [];
    const gateway = new Gateway({ platform, description, limiter, stale, violations });
    const { latency = 0, onRequest = () => { }, tls } = options;
    const port = serve({ platform, gateway, faults, journal, latency, onRequest, tls });
    const url = await port.open(options.port ?? 0);
    const traffic = await openTraffic(platform);
    const world = Object.assign(platform.world, foreignChanges(platform));
    return {
        url,
        appKey: world.account.appKey,
        appSecret: world.account.appSecret,
        clock: platform.clock,
        generation: platform.generation,
        get world() {
            platform.advance();
            return world;
        },
        requests: journal,
        violations,
        traffic,
        fault: (fault) => faults.arm(fault),
        refuseConnections: (seconds) => port.shut(seconds),
        clearFaults() {
            faults.clear();
            stale.clear();
        },
        close: async () => void (await Promise.all([port.close(), traffic?.close()])),
    };
}
async function openTraffic(platform) {
    const { world } = platform;
    if (world.traffic === undefined)
        return undefined;
    const traffic = await openDataPlane({ world, now: () => platform.now, advance: () => platform.advance() });
    platform.onAdvance = traffic.observe;
    platform.advance();
    return traffic;
}
function platformOf(options, faults) {
    const world = options.world ?? seededWorld();
    return new Platform({
        world,
        clock: options.clock ?? realClock(),
        durations: { ...DEFAULT_DURATIONS, ...options.durations },
        faults,
        tokenLifeSeconds: options.tokenLifeSeconds ?? 86400,
        staleBuildSeconds: options.staleBuildSeconds ?? 3,
        generation: options.generation ?? world.generation ?? '2017-01',
    });
}

;// CONCATENATED MODULE: ../../lib/simulator/world/build.js





const FIRST_ID = 60_000;
const randomKey = () => (0,external_node_crypto_.randomBytes)(16).toString('hex');
function buildWorld(file) {
    const world = emptyWorld();
    world.nextId = Math.max(FIRST_ID, ...idsOf(file));
    const { user_name: user = 'admin', app_key = randomKey(), app_secret = randomKey() } = file.account ?? {};
    world.account = { userName: user, suffix: user, appKey: app_key, appSecret: app_secret };
    world.namespaces = (file.namespaces ?? [{ display_name: 'default' }]).map((each) => ({
        id: each.namespace_id ?? nextId(world),
        displayName: each.display_name,
        fullName: each.namespace ?? `${each.display_name}-${user}`,
    }));
    world.quotas = quotasOf(world.quotas, file.quotas);
    if (file.generation !== undefined)
        world.generation = file.generation;
    if (file.traffic !== undefined)
        world.traffic = { images: structuredClone([...(file.traffic.images ?? [])]) };
    addImages(world, file);
    addOtherResources(world, file);
    for (const service of file.services ?? [])
        addWrittenService(world, service);
    for (const balancer of file.load_balancers ?? [])
        addWrittenBalancer(world, balancer);
    return world;
}
function idsOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => typeof item === 'number' && key.endsWith('_id') ? [item] : idsOf(item));
}
function quotasOf(usual, written = {}) {
    const { secret_keys: secretKeys, load_balancers: loadBalancers, ...rest } = written;
    return {
        ...usual,
        ...rest,
        ...(secretKeys === undefined ? {} : { secretKeys }),
        ...(loadBalancers === undefined ? {} : { loadBalancers }),
    };
}
function addImages(world, file) {
    for (const { repo_name: name, repo_id, open_level: openLevel = 0, tags = [] } of file.repositories ?? []) {
        addRepository(world, name, builtTags(...tags), { id: repo_id ?? nextId(world), openLevel });
    }
    for (const { user_name: userName = 'public', repo_name: name, repo_id, tags = [] } of file.public_repositories ??
        []) {
        const id = repo_id ?? nextId(world);
        world.publicRepositories.push(repository(world, name, builtTags(...tags), { id, userName, openLevel: 1 }));
    }
}
function addOtherResources(world, file) {
    for (const { volume_name: name, volume_id, size: sizeGb = 10 } of file.volumes ?? []) {
        addVolume(world, name, uuidOf(world), { id: volume_id ?? nextId(world), sizeGb });
    }
    for (const { ip, ip_id, type } of file.ips ?? [])
        addIp(world, type, ip_id ?? nextIpId(world, type), ip);
    const createdAt = Date.UTC(2016, 11, 22, 13, 3);
    for (const { key_name: name, key_id: id = nextId(world) } of file.secret_keys ?? []) {
        world.secretKeys.push({ id, name, createdAt });
    }
    for (const { cert_name: name, cert_id: id = uuidOf(world), host = 'www.example.com', pub_cert, } of file.certificates ?? []) {
        const pair = pub_cert === undefined ? selfSigned(host) : { pubCert: pub_cert, priKey: '' };
        const { fingerprint: fingerPrint } = new external_node_crypto_.X509Certificate(pair.pubCert);
        world.certificates.push({ id, name, fingerPrint, ...pair, createdAt, updatedAt: createdAt });
    }
}
function nextIpId(world, type) {
    return type === 'nlb' ? String(nextId(world)) : uuidOf(world);
}
function build_bindAddress(world, type, address, serviceId, name) {
    const wanted = address ?? `59.111.126.${world.ips.length + 1}`;
    const listed = world.ips.find((each) => each.address === wanted) ?? addIp(world, type, nextIpId(world, type), wanted);
    Object.assign(listed, { status: 'binded', serviceId, serviceName: name });
    return wanted;
}
function build_namespaceOf(world, wanted) {
    const namespace = world.namespaces.find((each) => [undefined, each.displayName, each.fullName].includes(wanted));
    if (namespace === undefined)
        throw new Error(`The world file has no namespace ${wanted}.`);
    return namespace;
}
function build_portOf(text) {
    const [servicePort = 0, containerPort = 0] = text.split(/[:/]/).map(Number);
    return { servicePort, containerPort, protocol: (text.split('/')[1] ?? 'TCP').toUpperCase() };
}
function build_containerOf(world, service, index, written) {
    const count = service.containers.length;
    const weight = Math.floor(100 / count) + (index === 0 ? 100 % count : 0);
    return container(world, written.container_name ?? service.service_name, written.image_path, {
        id: written.container_id ?? nextId(world),
        command: written.command ?? null,
        envs: Object.entries(written.envs ?? {}).map(([key, value]) => ({ key, value: String(value) })),
        logDirs: [...(written.log_dirs ?? [])],
        sshKeys: [...(written.ssh_keys ?? [])],
        volumes: Object.entries(written.volumes ?? {}).map(([name, mountPath]) => ({ name, mountPath })),
        cpuWeight: written.cpu_weight ?? weight,
        memoryWeight: written.memory_weight ?? weight,
    });
}
function build_sizeOf({ spec_id: size = 1, spec_alias }) {
    const specId = /^[1-7]$/.test(String(size)) ? Number(size) : specNumber(String(size));
    if (spec_alias === undefined && specId !== undefined)
        return { specId };
    const spec = specNamed(spec_alias ?? String(size));
    if (spec?.alias === undefined)
        throw new Error(`The world file has a size ${spec_alias ?? size} that is none.`);
    return { specId: spec.id, specAlias: spec.alias };
}
function addWrittenService(world, written) {
    const { service_name: name, stateful = false, replicas = 1, pub_ip, bandwidth = 1 } = written;
    const namespace = build_namespaceOf(world, written.namespace);
    const id = written.service_id ?? nextId(world);
    const containers = written.containers.map((each, index) => build_containerOf(world, written, index, each));
    addService(world, name, containers, {
        ...{ id, namespaceId: namespace.id, stateful, replicas, ...build_sizeOf(written) },
        ports: (written.port_maps ?? ['80:8080/TCP']).map(build_portOf),
        publicNet: { used: pub_ip !== undefined, type: written.public_net_type ?? 'flow', bandwidth },
        pubIp: pub_ip === undefined ? '' : build_bindAddress(world, 'nce', pub_ip, String(id), name),
    });
    for (const { id: serviceContainerId, volumes } of containers) {
        for (const { name: volumeName, mountPath } of volumes) {
            const volume = world.volumes.find((each) => each.name === volumeName);
            const serviceName = `${namespace.displayName}/${name}`;
            Object.assign(volume ?? {}, {
                ...{ status: 'mount_succ', serviceName },
                mappings: [{ mountPath, serviceContainerId }],
            });
        }
    }
}
function build_clusterOf(world, rule) {
    const { serverName = '*', path = '/', serviceName, servicePort, certName, policy } = rule;
    const certId = rule.certId ?? world.certificates.find(({ name }) => name === certName)?.id;
    return {
        ...{ name: `groupName_${uuidOf(world)}`, serverName, path, serviceName, servicePort },
        ...(certId === undefined ? {} : { certId }),
        ...(policy === undefined ? {} : { policy: { ...(policy.mode === 'insert' ? { expire: 30 } : {}), ...policy } }),
    };
}
function build_listenerOf(world, written) {
    const { listener_name: name, protocol = 'http', clusters } = written;
    const createdAt = Date.UTC(2016, 11, 15, 9, 35, 33, 367);
    return {
        ...{ name, protocol, createdAt, updatedAt: createdAt },
        listenPort: written.listen_port ?? (protocol === 'http' ? 80 : 443),
        clusters: clusters.map((rule) => build_clusterOf(world, rule)),
    };
}
function addWrittenBalancer(world, written) {
    const { lb_name: name, address, charge_mode: chargeMode = 'netflow', bandwidth_limit: bandwidthLimit = 100 } = written;
    addLoadBalancer(world, name, {
        ...{ chargeMode, bandwidthLimit, description: written.description ?? '' },
        namespace: build_namespaceOf(world, written.namespace).fullName,
        address: build_bindAddress(world, 'nlb', address, uuidOf(world), name),
        addressGiven: address !== undefined,
        listeners: (written.listeners ?? []).map((each) => build_listenerOf(world, each)),
    });
}

;// CONCATENATED MODULE: ../../lib/simulator/world/yaml-file.js
class FileError extends Error {
    name = 'FileError';
    problems;
    constructor(problems) {
        super(problems.map(formatProblem).join('\n'));
        this.problems = problems;
    }
}
function formatProblem({ line, place, message }) {
    const where = [line === undefined ? '' : `line ${line}`, place].filter((part) => part !== '').join(', ');
    return where === '' ? message : `${where}: ${message}`;
}
const MOST_ALIASES = 100;
async function readYaml(text) {
    const { LineCounter, parseDocument } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { version: '1.2', stringKeys: true, logLevel: 'error', lineCounter });
    const wrong = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) => ({
        line: lineCounter.linePos(offset).line,
        place: '',
        message: `is not YAML: ${firstLine(message)}`,
    }));
    if (wrong.length > 0)
        throw new FileError(wrong);
    const lineOf = (keys) => {
        const offset = offsetOf(document, keys);
        return offset === undefined ? undefined : lineCounter.linePos(offset).line;
    };
    return {
        data: plainOf(document),
        problemAt: (pointer, message, key) => {
            const keys = keysOf(pointer);
            const all = key === undefined ? keys : [...keys, key];
            return { line: lineOf(all), place: placeOf(all), message };
        },
    };
}
function plainOf(document) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        throw new FileError([{ line: undefined, place: '', message: `is not YAML: ${String(error)}` }]);
    }
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
function keysOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function offsetOf(document, keys) {
    const node = document.getIn(keys, true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return Number(node.range[0]);
    }
    return keys.length === 0 ? undefined : offsetOf(document, keys.slice(0, -1));
}
function placeOf(keys) {
    return keys
        .map((key) => (/^\d+$/.test(key) ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
        .join('')
        .replace(/^\./, '');
}

;// CONCATENATED MODULE: ../../lib/simulator/world/checked-file.js


const LONGEST = 60;
async function readChecked(text, schema, empty, references = () => []) {
    const file = await readYaml(text);
    const data = file.data ?? empty;
    const broken = check(schema, schema, data).map((problem) => findingOf(file, problem));
    const dangling = references(data).map(({ pointer, message }) => file.problemAt(pointer, message));
    const problems = [...broken, ...dangling].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    if (problems.length > 0)
        throw new FileError(problems);
    return data;
}
function findingOf(file, { instancePath, params, message }) {
    if (params.additionalProperty !== undefined)
        return file.problemAt(instancePath, message, params.additionalProperty);
    if (params.missingProperty !== undefined)
        return file.problemAt(instancePath, message);
    return file.problemAt(instancePath, `${message}${quote(valueAt(file.data, instancePath))}`);
}
function valueAt(data, pointer) {
    const keys = pointer.split('/').slice(1);
    return keys.reduce((value, key) => {
        const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
        return typeof value === 'object' && value !== null
            ? Object.entries(value).find(([each]) => each === name)?.[1]
            : value;
    }, data);
}
function quote(value) {
    if (typeof value === 'object' && value !== null)
        return '';
    const text = JSON.stringify(value) ?? 'nothing';
    return `; got ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
}

;// CONCATENATED MODULE: ../../lib/simulator/world/references.js
const references_isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function entriesOf({ pointer, fields }, name) {
    const list = fields[name];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item, index) => references_isFields(item) ? [{ pointer: `${pointer}/${name}/${index}`, fields: item }] : []);
}
function textsOf({ fields }, name) {
    const value = fields[name];
    if (Array.isArray(value))
        return value.map(String);
    return references_isFields(value) ? Object.keys(value) : [];
}
class File {
    root;
    user;
    namespaces;
    constructor(data) {
        this.root = { pointer: '', fields: references_isFields(data) ? data : {} };
        const { account } = this.root.fields;
        this.user = String((references_isFields(account) ? account.user_name : undefined) ?? 'admin');
        const written = this.list('namespaces').map(({ fields }) => fields);
        this.namespaces = written.length > 0 ? written : [{ display_name: 'default' }];
    }
    list(name) {
        return entriesOf(this.root, name);
    }
    names(list, key) {
        return this.list(list).map(({ fields }) => fields[key]);
    }
    fullName({ display_name: name, namespace }) {
        return String(namespace ?? `${String(name)}-${this.user}`);
    }
    namespaceOf({ fields: { namespace: wanted } }) {
        const namespace = this.namespaces.find((each) => [undefined, each.display_name, this.fullName(each)].includes(wanted));
        return namespace && this.fullName(namespace);
    }
    images() {
        const pathsOf = (list, owner) => this.list(list).flatMap((each) => textsOf(each, 'tags').map((tag) => `hub.c.163.com/${each.fields.user_name ?? owner}/${each.fields.repo_name}:${tag}`));
        return [...pathsOf('repositories', this.user), ...pathsOf('public_repositories', 'public')];
    }
}
function findDuplicates(entries, key, of = ({ fields }) => fields[key]) {
    const seen = new Set();
    return entries.flatMap((entry) => {
        const value = of(entry);
        if (value === undefined || !seen.has(value)) {
            seen.add(value);
            return [];
        }
        return [{ pointer: `${entry.pointer}/${key}`, message: `is a duplicate: ${String(entry.fields[key] ?? value)}` }];
    });
}
const UNIQUE = [
    ['namespaces', 'display_name', 'namespace_id'],
    ['repositories', 'repo_name'],
    ['services', 'service_id'],
    ['certificates', 'cert_name', 'cert_id'],
    ['volumes', 'volume_name', 'volume_id'],
    ['ips', 'ip', 'ip_id'],
    ['secret_keys', 'key_name', 'key_id'],
];
function duplicatePorts({ pointer, fields: { port_maps: ports } }) {
    if (!Array.isArray(ports))
        return [];
    const maps = ports.map((port) => {
        const [service, container, protocol = 'TCP'] = String(port).split(/[:/]/);
        return [`service port ${Number(service)}/${protocol}`, `container port ${Number(container)}/${protocol}`];
    });
    return maps.flatMap((sides, index) => sides.flatMap((text, side) => maps.slice(0, index).some((earlier) => earlier[side] === text)
        ? [{ pointer: `${pointer}/port_maps/${index}`, message: `is a duplicate: ${text}` }]
        : []));
}
function duplicates(file) {
    const within = (key) => (entry) => entry.fields[key] === undefined ? undefined : `${file.namespaceOf(entry)} ${entry.fields[key]}`;
    const services = file.list('services');
    const balancers = file.list('load_balancers');
    const named = (service) => (container) => container.fields.container_name ?? service.fields.service_name;
    return [
        ...UNIQUE.flatMap(([list, ...keys]) => keys.flatMap((key) => findDuplicates(file.list(list), key))),
        ...findDuplicates([...file.list('repositories'), ...file.list('public_repositories')], 'repo_id'),
        ...services.flatMap(duplicatePorts),
        ...findDuplicates(services, 'service_name', within('service_name')),
        ...findDuplicates(balancers, 'lb_name', within('lb_name')),
        ...findDuplicates(services.flatMap((each) => entriesOf(each, 'containers')), 'container_id'),
        ...services.flatMap((each) => findDuplicates(entriesOf(each, 'containers'), 'container_name', named(each))),
        ...balancers.flatMap((each) => findDuplicates(entriesOf(each, 'listeners'), 'listener_name')),
    ];
}
function findMissing(entry, key, what, known, value = entry.fields[key]) {
    if (value === undefined || known.includes(value))
        return [];
    const names = known.filter((name) => name !== undefined).join(', ');
    const message = `names an unknown ${what}: ${String(value)}; known: ${names === '' ? 'none' : names}`;
    return [{ pointer: `${entry.pointer}/${key}`, message }];
}
function namespaceProblems(file, entry) {
    const names = file.namespaces.flatMap((each) => [each.display_name, file.fullName(each)]);
    return findMissing(entry, 'namespace', 'namespace', names);
}
function sizeProblems({ pointer, fields: { spec_id: id, spec_alias: alias } }) {
    if (id === undefined || alias === undefined)
        return [];
    return [{ pointer: `${pointer}/spec_alias`, message: 'cannot be combined with spec_id; a service has one size' }];
}
function serviceProblems(file, service) {
    const containers = entriesOf(service, 'containers');
    const images = file.images();
    const volumes = containers.flatMap((each) => textsOf(each, 'volumes').map((volume) => [each, volume]));
    return [
        ...namespaceProblems(file, service),
        ...sizeProblems(service),
        ...containers.flatMap((each) => findMissing(each, 'image_path', 'image tag', images)),
        ...containers.flatMap((each) => textsOf(each, 'ssh_keys').flatMap((key) => findMissing(each, 'ssh_keys', 'SSH key', file.names('secret_keys', 'key_name'), key))),
        ...volumes.flatMap(([each, volume]) => [
            ...findMissing(each, 'volumes', 'volume', file.names('volumes', 'volume_name'), volume),
            ...(service.fields.stateful === true
                ? []
                : [{ pointer: `${each.pointer}/volumes`, message: `is only for stateful services: ${volume}` }]),
        ]),
    ];
}
function references_portsOf({ fields }) {
    const { port_maps: ports } = fields;
    return Array.isArray(ports) ? ports.map((port) => Number(String(port).split(':')[0])) : [80];
}
function ruleProblems(file, balancer, rule) {
    const services = file.list('services').filter((each) => file.namespaceOf(each) === file.namespaceOf(balancer));
    const service = services.find(({ fields }) => fields.service_name === rule.fields.serviceName);
    const names = services.map(({ fields }) => fields.service_name);
    return [
        ...findMissing(rule, 'serviceName', `service in namespace ${file.namespaceOf(balancer)}`, names),
        ...(service === undefined ? [] : findMissing(rule, 'servicePort', 'port of its service', references_portsOf(service))),
        ...findMissing(rule, 'certId', 'certificate', file.names('certificates', 'cert_id')),
        ...findMissing(rule, 'certName', 'certificate', file.names('certificates', 'cert_name')),
    ];
}
function duplicateVolumes(file) {
    const mounts = file
        .list('services')
        .flatMap((service) => entriesOf(service, 'containers'))
        .flatMap((each) => textsOf(each, 'volumes').map((volume) => ({ pointer: each.pointer, fields: { volumes: volume } })));
    return findDuplicates(mounts, 'volumes');
}
function behaviourProblems(file) {
    const repositories = file.images().map((image) => image.slice(0, image.lastIndexOf(':')));
    const { traffic } = file.root.fields;
    if (!references_isFields(traffic))
        return [];
    return entriesOf({ pointer: '/traffic', fields: traffic }, 'images').flatMap((entry) => {
        const [repository] = /^[^/]+\/[^:]+/.exec(String(entry.fields.image)) ?? [];
        return findMissing(entry, 'image', 'repository', [...new Set(repositories)], repository ?? entry.fields.image);
    });
}
function worldReferences(data) {
    const file = new File(data);
    return [
        ...duplicates(file),
        ...file.list('services').flatMap((service) => serviceProblems(file, service)),
        ...duplicateVolumes(file),
        ...file.list('load_balancers').flatMap((balancer) => [
            ...namespaceProblems(file, balancer),
            ...entriesOf(balancer, 'listeners')
                .flatMap((listener) => entriesOf(listener, 'clusters'))
                .flatMap((rule) => ruleProblems(file, balancer, rule)),
        ]),
        ...behaviourProblems(file),
    ];
}

;// CONCATENATED MODULE: ../../lib/simulator/world/files.js



async function readWorld(text, schema) {
    return buildWorld((await readChecked(text, schema, {}, worldReferences)));
}
async function readFaults(text, schema) {
    return (await readChecked(text, schema, []));
}

;// CONCATENATED MODULE: ../../lib/simulator/world/snapshot.js


const BUILDS = ['init', 'building', 'built', 'failed'];
const salt = (0,external_node_crypto_.randomBytes)(32);
function hashOf(value) {
    return `#${(0,external_node_crypto_.createHmac)('sha256', salt).update(value).digest('hex').slice(0, 6)}`;
}
function plainFeatures(values) {
    const kinds = Object.keys(values);
    return kinds.map((kind) => ({ feature: { kind }, value: values[kind] ?? '' }));
}
function containerFeatures(container) {
    const { name: of } = container;
    const feature = (kind, value) => ({ feature: { kind, of }, value });
    return [
        feature('image', container.imagePath),
        feature('log_dirs', container.logDirs.join(', ')),
        feature('volumes', container.volumes.map((volume) => `${volume.name}:${volume.mountPath}`).join(', ')),
        feature('ssh_keys', container.sshKeys.join(', ')),
        feature('weights', `${container.cpuWeight} / ${container.memoryWeight}`),
        ...container.envs.map(({ key, value }) => ({ feature: { kind: 'variable', of, key }, value: hashOf(value) })),
    ];
}
function serviceFeatures(service) {
    return [
        ...plainFeatures({
            status: service.status,
            replicas: String(service.replicas),
            size: String(service.specId),
            ports: service.ports.map((port) => `${port.servicePort}:${port.containerPort}/${port.protocol}`).join(', '),
            public_address: service.pubIp,
            public_network: `${service.publicNet.type} ${service.publicNet.bandwidth}`,
        }),
        ...service.containers.flatMap(containerFeatures),
    ];
}
function listenerFeature({ name, protocol, listenPort, clusters }) {
    const rules = clusters.map((rule) => {
        const certificate = rule.certId === undefined ? '' : ` (${rule.certId})`;
        return `${rule.serverName}${rule.path} → ${rule.serviceName}:${rule.servicePort}${certificate}`;
    });
    return { feature: { kind: 'listener', of: name }, value: `${protocol} ${listenPort}: ${rules.join(', ')}` };
}
function balancerFeatures(balancer) {
    const { status, address, description } = balancer;
    const charge_mode = `${balancer.chargeMode} ${balancer.bandwidthLimit}`;
    return [...plainFeatures({ status, address, charge_mode, description }), ...balancer.listeners.map(listenerFeature)];
}
function repositoryFeatures({ tags }) {
    return tags.map(({ name, status }) => ({
        feature: { kind: 'tag', of: name },
        value: BUILDS[status] ?? String(status),
    }));
}
function takeSnapshot(world) {
    const namespaceOf = (id) => world.namespaces.find((each) => each.id === id)?.displayName ?? String(id);
    const of = (kind, name, features) => ({
        resource: { kind, name },
        features,
    });
    const all = [
        ...world.namespaces.map((each) => of('namespace', each.displayName, plainFeatures({ full_name: each.fullName }))),
        ...world.repositories.map((each) => of('repository', each.name, repositoryFeatures(each))),
        ...world.services.map((each) => of('service', `${namespaceOf(each.namespaceId)}/${each.name}`, serviceFeatures(each))),
        ...world.loadBalancers.map((each) => of('load_balancer', `${each.namespace}/${each.name}`, balancerFeatures(each))),
        ...world.certificates.map((each) => of('certificate', each.name, plainFeatures({ fingerprint: each.fingerPrint }))),
        ...world.volumes.map(({ name, sizeGb, status, serviceName }) => of('volume', name, plainFeatures({ capacity: `${sizeGb} GB`, status, mounted_in: serviceName }))),
        ...world.ips.map(({ address, type, status, serviceName }) => of('ip', address, plainFeatures({ type, status, bound_to: serviceName }))),
        ...world.secretKeys.map((each) => of('secret_key', each.name, plainFeatures({ fingerprint: fingerprintOf(each) }))),
    ];
    return new Map(all.map((each) => [`${each.resource.kind} ${each.resource.name}`, each]));
}
function differencesOf(before, after) {
    const all = new Map([...before, ...after]);
    return [...all].flatMap(([key, { resource }]) => {
        const [old, fresh] = [before.get(key)?.features, after.get(key)?.features];
        if (old === undefined || fresh === undefined)
            return [{ resource, before: nonEmpty(old), after: nonEmpty(fresh) }];
        const [was, is] = [byFeature(old), byFeature(fresh)];
        return [...new Map([...was, ...is])]
            .map(([name, { feature }]) => ({
            resource,
            feature,
            before: was.get(name)?.value,
            after: is.get(name)?.value,
        }))
            .filter((each) => each.before !== each.after);
    });
}
function byFeature(features) {
    return new Map(features.map((each) => [JSON.stringify(each.feature), each]));
}
function nonEmpty(features) {
    return features?.filter(({ value }) => value !== '');
}

;// CONCATENATED MODULE: ../../lib/simulator/rehearsal/control.js



const control_digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
async function startControlServer(secret, end) {
    const expected = control_digest(`Bearer ${secret}`);
    const server = (0,external_node_http_.createServer)((request, response) => {
        const known = (0,external_node_crypto_.timingSafeEqual)(control_digest(request.headers.authorization ?? ''), expected);
        if (!known || request.method !== 'POST') {
            response.writeHead(403, { connection: 'close' }).end();
            return;
        }
        const headers = { 'content-type': 'application/json', connection: 'close' };
        response.writeHead(200, headers).end(JSON.stringify(end()));
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The rehearsal listens on no port.');
    return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() };
}

;// CONCATENATED MODULE: ../../lib/simulator/rehearsal/report.js


function createReport({ world, requests }, before) {
    const changing = requests.filter(isChangeRequest);
    return { changes: differencesOf(before, takeSnapshot(world)), requests: changing.map(toReportedRequest) };
}
function toReportedRequest({ at, method, path, operationId, status, code, fault }) {
    return {
        time: new Date(at).toISOString().slice(11, 19),
        method,
        path,
        ...(operationId === undefined ? {} : { operation: operationId }),
        ...(status === 0 ? {} : { status }),
        ...(code === undefined ? {} : { code }),
        ...(fault === undefined ? {} : { fault }),
    };
}

;// CONCATENATED MODULE: ../../lib/simulator/rehearsal/process.js








const MAX_LIFETIME_MS = 6 * 60 * 60 * 1000;
async function tryRead(read) {
    try {
        return { value: await read };
    }
    catch (error) {
        if (!(error instanceof FileError))
            throw error;
        return { problems: error.problems.map(formatProblem) };
    }
}
async function startRehearsal(options, resources) {
    const world = await tryRead(readWorld(options.world ?? resources.smallWorld, resources.worldSchema));
    const faults = await tryRead(readFaults(options.faults ?? '', resources.faultsSchema));
    if ('problems' in world || 'problems' in faults) {
        const of = (input, read) => 'problems' in read ? read.problems.map((message) => ({ input, message: `is wrong: ${message}` })) : [];
        return { problems: [...of('world', world), ...of('faults', faults)] };
    }
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    world.value.tokens.push({ token, expiresAt: Number.POSITIVE_INFINITY });
    const simulator = await startSimulator({
        world: world.value,
        clock: realClock(options.speed),
        ...(options.generation === undefined ? {} : { generation: options.generation }),
        description: resources.description,
    });
    for (const fault of faults.value)
        simulator.fault(fault);
    return { ...(await serveControl(simulator, options.secret)), token };
}
async function serveControl(simulator, secret) {
    const before = takeSnapshot(simulator.world);
    const close = () => {
        clearTimeout(timer);
        control.close();
        void simulator.close();
    };
    const control = await startControlServer(secret, () => {
        close();
        return createReport(simulator, before);
    });
    const timer = setTimeout(close, MAX_LIFETIME_MS);
    const { url: endpoint, appKey: app_key, appSecret: app_secret } = simulator;
    return {
        endpoint,
        app_key,
        app_secret,
        control: control.url,
        ...(simulator.traffic === undefined ? {} : { traffic: simulator.traffic.url }),
        resources: [...before.values()].map(({ resource }) => resource),
    };
}
function isStartOptions(message) {
    return typeof message === 'object' && message !== null && 'speed' in message && 'secret' in message;
}
function serveRehearsal(resources) {
    if (process.send === undefined)
        throw new Error('The action rehearse starts this; in a terminal use npm run simulator.');
    const exit = () => process.exit(0);
    if (!process.connected)
        exit();
    process.once('disconnect', exit);
    process.on('message', (message) => {
        if (isStartOptions(message)) {
            startRehearsal(message, resources).then((reply) => process.send?.(reply), (error) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }));
        }
        else {
            process.off('disconnect', exit);
            process.disconnect();
        }
    });
}


/***/ })

};
