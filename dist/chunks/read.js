export const id = 'read';
export const ids = ['read'];
export const modules = {

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEnvironmentFile: () => (/* binding */ readEnvironmentFile)
});

// UNUSED EXPORTS: readEnvironmentText

// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var inputs_input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/yaml-tree.js
var yaml_tree = __webpack_require__(8534);
// EXTERNAL MODULE: ../../lib/src/messages/environment/file.js
var environment_file = __webpack_require__(6347);
// EXTERNAL MODULE: ../../lib/src/step/inputs/pem.js
var pem = __webpack_require__(4149);
;// CONCATENATED MODULE: ../../lib/src/step/environment/certificates.js


function readCertificates(certificates, reading, source) {
    if (source === undefined)
        return new Map();
    return new Map(certificates.flatMap((one) => {
        const content = contentOf(one, reading, source);
        return content === undefined ? [] : [[one.cert_name, content]];
    }));
}
function contentOf({ cert_name, pub_cert, pri_key }, reading, { workspace, now, publicOnly }) {
    if (publicOnly)
        return publicContent(pub_cert, workspace);
    const at = ['certificates', cert_name];
    const certificate = parse(pub_cert, [...at, 'pub_cert'], reading, (given) => (0,pem/* parseCertificate */.hB)(given, { workspace }));
    const key = parse(pri_key, [...at, 'pri_key'], reading, (given) => (0,pem/* parsePrivateKey */.QW)(given, { workspace }));
    for (const { input, message } of (0,pem/* pairProblems */.xE)(certificate, key, now)) {
        const place = [...at, input];
        reading.problem(reading.lineOf(place), place, message);
    }
    if (certificate === undefined || key === undefined)
        return undefined;
    return contentWith(certificate, key.pem);
}
function publicContent(given, workspace) {
    if (given === undefined)
        return undefined;
    try {
        return contentWith((0,pem/* parseCertificate */.hB)(given, { workspace }), '');
    }
    catch (problem) {
        if (problem instanceof inputs_input/* InputProblem */.S)
            return undefined;
        throw problem;
    }
}
function contentWith({ pem, fingerprint, leaf }, pri_key) {
    return { pub_cert: pem, pri_key, fingerprint, notAfter: Date.parse(leaf.validTo) };
}
function parse(given, at, reading, read) {
    if (given === undefined)
        return undefined;
    try {
        return read(given);
    }
    catch (problem) {
        if (!(problem instanceof inputs_input/* InputProblem */.S))
            throw problem;
        return void reading.problem(reading.lineOf(at), at, problem.message);
    }
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/defined.js
var defined = __webpack_require__(4161);
// EXTERNAL MODULE: ../../lib/src/step/environment/reading.js
var environment_reading = __webpack_require__(7247);
;// CONCATENATED MODULE: ../../lib/src/step/environment/declare.js



function declare(written, contents, reading) {
    const { absent = {} } = written;
    const { services = [], listeners = [], load_balancers = [], certificates = [], volumes = [], secret_keys = [], } = absent;
    return {
        namespace: written.namespace,
        repositories: written.repositories ?? [],
        secret_keys: written.secret_keys ?? [],
        certificates: (written.certificates ?? []).map(({ cert_name }) => ({
            cert_name,
            content: contents.get(cert_name),
        })),
        volumes: written.volumes ?? [],
        services: (written.services ?? []).map((one) => declareService(one, reading)),
        load_balancers: (written.load_balancers ?? []).map(declareLoadBalancer),
        absent: {
            ...{ services, listeners, load_balancers, certificates, volumes, secret_keys },
            namespace: absent.namespace ?? false,
        },
        places: reading.places,
    };
}
function declareService(written, reading) {
    const { spec_id: spec, needs = [], recreate = 'refuse', health_check, containers, ...rest } = written;
    return {
        ...rest,
        ...(0,defined/* defined */.s)({
            spec,
            health_check: health_check && declareHealthCheck(health_check),
            containers: containers?.map((one) => declareContainer(one, written.service_name, reading)),
        }),
        needs,
        recreate,
    };
}
const GOOD_STATUSES = [{ from: 200, to: 299 }];
function declareHealthCheck(written) {
    const { url, status: accepts = GOOD_STATUSES, timeout = 120_000, interval = 1_000 } = written;
    return { probe: { url, accepts, intervalMs: interval }, timeoutMs: timeout };
}
function declareContainer(written, service, reading) {
    const { container_name = service, envs, volumes, ...rest } = written;
    for (const { key, value } of envs ?? []) {
        const at = ['services', service, 'containers', container_name, 'envs', key];
        if (value.trim() === '')
            reading.warn(reading.lineOf(at), environment_file/* variables */.Ee.emptyValue({ at: (0,environment_reading/* spell */.l)(at) }));
    }
    return {
        ...rest,
        container_name,
        ...(0,defined/* defined */.s)({ envs, volumes: volumes?.map(({ key, value }) => ({ volume: key, mount_path: value })) }),
    };
}
function declareLoadBalancer({ listeners = [], ...rest }) {
    return {
        ...rest,
        listeners: listeners.map(({ recreate = 'refuse', clusters, ...one }) => ({
            ...one,
            ...(0,defined/* defined */.s)({ clusters: clusters?.map(declareRule) }),
            recreate,
        })),
    };
}
function declareRule({ policy, ...rest }) {
    if (policy === undefined)
        return rest;
    const { mode, expire, cookieName } = policy;
    return { ...rest, policy: { mode, ...(0,defined/* defined */.s)({ expire, cookieName }) } };
}

// EXTERNAL MODULE: ../../lib/src/step/environment/format/environment.js + 5 modules
var environment = __webpack_require__(2320);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var inputs_ports = __webpack_require__(8219);
;// CONCATENATED MODULE: ../../lib/src/step/environment/rules.js



function checkRules(written, reading) {
    const look = {
        note: (at, problem) => reading.problem(reading.lineOf(at), at, problem),
        has: (at) => reading.has(at),
        lineOf: (at) => reading.lineOf(at),
    };
    for (const one of written.services ?? [])
        checkService(one, ['services', one.service_name], look);
    checkNeeds(written.services ?? [], look);
    for (const one of written.load_balancers ?? [])
        checkLoadBalancer(one, ['load_balancers', one.lb_name], look);
    for (const { cert_name, pub_cert, pri_key } of written.certificates ?? []) {
        const at = ['certificates', cert_name];
        if (pub_cert !== undefined && !look.has([...at, 'pri_key']))
            look.note(at, (0,environment_file/* isMissing */.b2)({ key: 'pri_key' }));
        if (pri_key !== undefined && !look.has([...at, 'pub_cert']))
            look.note(at, (0,environment_file/* isMissing */.b2)({ key: 'pub_cert' }));
    }
    checkAbsent(written, look);
}
function checkService(service, at, look) {
    const { stateful, replicas, port_maps, pub_ip, containers = [] } = service;
    const { note } = look;
    if (stateful === true && replicas !== undefined && replicas > 1)
        note([...at, 'replicas'], environment_file/* rules */.aO.oneReplica());
    if (stateful === false && pub_ip !== undefined)
        note([...at, 'pub_ip'], environment_file/* rules */.aO.statefulOnly());
    const ports = (0,inputs_ports/* portProblem */.BI)(port_maps ?? []);
    if (ports !== undefined)
        note([...at, 'port_maps'], ports);
    for (const { container_name, volumes = [] } of containers) {
        const place = [...at, 'containers', container_name ?? service.service_name, 'volumes'];
        if (stateful === false && volumes.length > 0)
            note(place, environment_file/* rules */.aO.statefulOnly());
    }
    for (const weight of ['cpu_weight', 'memory_weight'])
        checkWeights(service, weight, at, look);
}
function checkWeights(service, weight, at, { note, has }) {
    const { containers = [] } = service;
    const place = [...at, 'containers'];
    const names = containers
        .filter((one) => one[weight] === undefined)
        .map((one) => one.container_name ?? service.service_name);
    if (names.length === containers.length || names.some((name) => has([...place, name, weight])))
        return;
    if (names.length > 0)
        note(place, environment_file/* rules */.aO.weightMissing({ weight, containers: names }));
    if (names.length > 0)
        return;
    const total = containers.reduce((sum, one) => sum + (one[weight] ?? 0), 0);
    if (total !== 100)
        note(place, environment_file/* rules */.aO.weightSum({ weight, total }));
}
function checkNeeds(services, { note, has }) {
    const names = services.map((one) => one.service_name);
    for (const { service_name, needs = [] } of services) {
        const at = ['services', service_name, 'needs'];
        for (const name of needs)
            if (!has(['services', name]))
                note(at, environment_file/* rules */.aO.needsUnknown({ name, names }));
    }
    const cycle = findCycle(new Map(services.map(({ service_name, needs = [] }) => [service_name, needs])));
    const [first] = cycle;
    if (first !== undefined)
        note(['services', first, 'needs'], environment_file/* rules */.aO.needsCycle({ names: [...cycle, first] }));
}
function findCycle(needs) {
    const done = new Set();
    const visit = (name, path) => {
        if (path.includes(name))
            return path.slice(path.indexOf(name));
        if (done.has(name))
            return [];
        for (const next of needs.get(name) ?? []) {
            const cycle = visit(next, [...path, name]);
            if (cycle.length > 0)
                return cycle;
        }
        done.add(name);
        return [];
    };
    for (const name of needs.keys()) {
        const cycle = visit(name, []);
        if (cycle.length > 0)
            return cycle;
    }
    return [];
}
const WELL_KNOWN = { http: 80, https: 443 };
function checkLoadBalancer({ listeners = [] }, at, look) {
    const byPort = new Map();
    for (const listener of listeners) {
        const place = [...at, 'listeners', listener.listener_name];
        checkListener(listener, place, look);
        const { listen_port: port, listener_name } = listener;
        if (port === undefined)
            continue;
        const other = byPort.get(port);
        if (other === undefined)
            byPort.set(port, listener_name);
        else
            look.note([...place, 'listen_port'], environment_file/* rules */.aO.portTwice({ port, listener: other }));
    }
}
function checkListener({ protocol, listen_port: port, clusters = [] }, at, look) {
    const { note } = look;
    if (protocol !== undefined && port !== undefined && port !== WELL_KNOWN[protocol] && port < 1_025) {
        note([...at, 'listen_port'], (0,network/* listenPortRange */.UQ)({ wellKnown: WELL_KNOWN[protocol], protocol, port }));
    }
    const seen = new Map();
    for (const [i, rule] of clusters.entries()) {
        const place = [...at, 'clusters', `[${i}]`];
        checkRule(rule, protocol, place, look);
        const target = `${rule.serverName ?? '*'} ${rule.path ?? '/'}`;
        const earlier = seen.get(target);
        if (earlier === undefined)
            seen.set(target, i);
        else
            note(place, environment_file/* rules */.aO.ruleTwice({ target, rule: earlier + 1 }));
    }
}
function checkRule({ certName, certId, policy }, protocol, at, { note, has }) {
    if (certName !== undefined && certId !== undefined)
        note(at, environment_file/* rules */.aO.oneCertificate());
    const certified = has([...at, 'certName']) || has([...at, 'certId']);
    if (protocol === 'https' && !certified)
        note(at, environment_file/* rules */.aO.needsCertificate());
    if (policy?.mode === 'rewrite' && !has([...at, 'policy', 'cookieName']))
        note([...at, 'policy'], (0,environment_file/* isMissing */.b2)({ key: 'cookieName' }));
}
const DELETABLE = ['services', 'load_balancers', 'certificates', 'volumes', 'secret_keys'];
function checkAbsent(written, { note, has, lineOf }) {
    const { absent = {}, load_balancers = [] } = written;
    const clash = (at, declared) => {
        if (has(declared))
            note(at, environment_file/* rules */.aO.declaredAndAbsent({ line: lineOf(declared) }));
    };
    for (const kind of DELETABLE) {
        for (const name of absent[kind] ?? [])
            clash(['absent', kind, name], [kind, name]);
    }
    for (const path of absent.listeners ?? []) {
        const [lb = '', listener = ''] = path.split('/');
        clash(['absent', 'listeners', path], ['load_balancers', lb, 'listeners', listener]);
    }
    if (absent.namespace !== true)
        return;
    const inside = { services: written.services ?? [], load_balancers };
    for (const [key, declared] of Object.entries(inside)) {
        if (declared.length > 0)
            note(['absent', 'namespace'], environment_file/* rules */.aO.namespaceAbsent({ key }));
    }
}

;// CONCATENATED MODULE: ../../lib/src/step/environment/read.js








async function readEnvironmentText(text, options) {
    const tree = await (0,yaml_tree/* readYamlTree */._)(text.replace(/^\uFEFF/, ''));
    if ('problems' in tree)
        return wholeFile(...tree.problems);
    const { root } = tree;
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return wholeFile({ line: 1, message: (0,environment_file/* isEmptyFile */.cX)() });
    const other = otherKind(root);
    if (other !== undefined)
        return wholeFile({ line: root.line, message: other });
    const reading = new environment_reading/* Reading */.z(options);
    const written = environment/* environment */.c.read(root, [], reading);
    if (written !== undefined)
        checkRules(written, reading);
    const contents = readCertificates(written?.certificates ?? [], reading, options.certificates);
    if (written === undefined || reading.problems.length > 0)
        return { problems: reading.problems.toSorted((one, other) => one.line - other.line) };
    return { environment: declare(written, contents, reading), warnings: reading.warnings };
}
async function readEnvironmentFile(file, options) {
    const { input, warn } = options;
    const found = await readEnvironmentText(file.read().toString('utf8'), options);
    if ('problems' in found)
        throw new inputs_input/* InputError */.d(found.problems.map(({ message }) => ({ input, message })));
    for (const { line, text } of found.warnings)
        warn((0,environment_file/* warned */.k9)({ file: file.relative, line, text }));
    return found.environment;
}
function wholeFile(...problems) {
    const at = undefined;
    return { problems: problems.map(({ line, message }) => ({ line, message: (0,environment_file/* placed */.GS)({ line, at, problem: message }) })) };
}
function otherKind(root) {
    const [namespace, ...others] = Object.keys(environment/* environment */.c.fields);
    const keys = root.kind === 'map' ? root.entries.map(({ key }) => key) : [];
    if (namespace === undefined || keys.includes(namespace))
        return undefined;
    if (keys.includes('namespaces') || keys.includes('account'))
        return (0,environment_file/* isWorldFile */.p8)();
    return others.some((key) => keys.includes(key)) ? undefined : (0,environment_file/* isAnotherFile */.Gj)({ keys: others });
}


/***/ }),

/***/ 2320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ environment)
});

// EXTERNAL MODULE: ../../lib/src/messages/environment/file.js
var file = __webpack_require__(6347);
// EXTERNAL MODULE: ../../lib/src/github/inputs/misspelling.js
var misspelling = __webpack_require__(7677);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
;// CONCATENATED MODULE: ../../lib/src/step/environment/collections.js



function optional(kind) {
    return { kind, required: false };
}
function required(kind) {
    return { kind, required: true };
}
function recordSchema(fields) {
    const entries = Object.entries(fields);
    return {
        type: 'object',
        required: entries.filter(([, field]) => field.required).map(([name]) => name),
        properties: Object.fromEntries(entries.map(([name, { kind }]) => [name, kind.schema])),
        additionalProperties: false,
    };
}
function mapOf(node, at, reading) {
    if (node.kind === 'map')
        return node;
    const isNothing = node.kind === 'scalar' && node.value === null;
    return void reading.problem(node.line, at, isNothing ? file/* shapes */.nq.nothing() : file/* shapes */.nq.map());
}
function record(fields) {
    const allowed = Object.keys(fields);
    const readEntry = ({ key, line, value }, at, reading) => {
        const field = fields[key];
        if (field === undefined || !Object.hasOwn(fields, key)) {
            const facts = { key: (0,truncate/* quote */.h)(key), meant: (0,misspelling/* nearestName */.q)(key, allowed), allowed };
            return void reading.problem(line, at, (0,file/* unknownKey */.a)(facts));
        }
        reading.place([...at, key], line);
        return field.kind.read(value, [...at, key], reading);
    };
    const read = (node, at, reading) => {
        const map = mapOf(node, at, reading);
        if (map === undefined)
            return undefined;
        const found = Object.fromEntries(map.entries.map((entry) => [entry.key, readEntry(entry, at, reading)]));
        const needed = allowed.filter((name) => fields[name]?.required);
        const missing = needed.filter((name) => !map.entries.some(({ key }) => key === name));
        for (const key of missing)
            reading.problem(node.line, at, (0,file/* isMissing */.b2)({ key }));
        return needed.every((name) => found[name] !== undefined) ? found : undefined;
    };
    return { fields, schema: recordSchema(fields), read };
}
function itemsOf(node, at, reading, { most, least }) {
    if (node.kind === 'list') {
        const count = node.items.length;
        if (most !== undefined && count > most)
            reading.problem(node.line, at, file/* shapes */.nq.most({ most, count }));
        if (least !== undefined && count < least)
            reading.problem(node.line, at, file/* shapes */.nq.least());
        return node.items;
    }
    const isNothing = node.kind === 'scalar' && node.value === null;
    reading.problem(node.line, at, isNothing ? file/* shapes */.nq.nothing() : file/* shapes */.nq.list());
    return [];
}
function checkUnique(names, at, reading) {
    const seen = new Map();
    for (const [name, line] of names) {
        const earlier = seen.get(name);
        if (earlier === undefined)
            seen.set(name, line);
        else
            reading.problem(line, at, (0,file/* duplicate */.YW)({ given: (0,truncate/* quote */.h)(name), line: earlier }));
    }
}
function list(item, rules = {}) {
    const { most, least, unique } = rules;
    return {
        schema: {
            type: 'array',
            items: item.schema,
            ...(most === undefined ? {} : { maxItems: most }),
            ...(least === undefined ? {} : { minItems: least }),
        },
        read: (node, at, reading) => {
            const before = reading.problems.length;
            const found = itemsOf(node, at, reading, rules).flatMap((one, i) => {
                const place = [...at, `[${i}]`];
                reading.place(place, one.line);
                const value = item.read(one, place, reading);
                return value === undefined ? [] : [{ value, line: one.line }];
            });
            if (unique)
                checkUnique(found.map(({ value, line }) => [unique(value), line]), at, reading);
            return reading.problems.length > before ? undefined : found.map(({ value }) => value);
        },
    };
}
function named(item, key, rules = {}) {
    const nameOf = (node, at, reading) => {
        const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
        if (value === undefined)
            return rules.fallback?.(at);
        return value.kind === 'scalar' && value.value !== null ? reading.peek(value) : undefined;
    };
    return {
        ...{ item, key, whole: rules.whole ?? false },
        schema: { type: 'array', items: item.schema, ...(rules.least === undefined ? {} : { minItems: rules.least }) },
        read: (node, at, reading) => {
            const names = [];
            const found = itemsOf(node, at, reading, rules).flatMap((one, i) => {
                const name = nameOf(one, at, reading);
                if (name !== undefined && name !== '')
                    names.push([name, one.line]);
                const place = [...at, name || `[${i}]`];
                reading.place(place, one.line);
                const value = item.read(one, place, reading);
                return value === undefined ? [] : [value];
            });
            checkUnique(names, at, reading);
            return found;
        },
    };
}
function map(keys, values) {
    const read = (node, at, reading) => {
        const whole = mapOf(node, at, reading);
        if (whole === undefined)
            return undefined;
        const before = reading.problems.length;
        const found = whole.entries.flatMap(({ key, line, value }) => {
            const name = keys.read({ kind: 'scalar', line, value: key, text: key }, [...at, key], reading);
            const place = [...at, name ?? key];
            reading.place(place, line);
            const read = values.read(value, place, reading);
            return name === undefined || read === undefined ? [] : [{ pair: { key: name, value: read }, line }];
        });
        checkUnique(found.map(({ pair, line }) => [pair.key, line]), at, reading);
        return reading.problems.length > before ? undefined : found.map(({ pair }) => pair);
    };
    return { schema: { type: 'object', propertyNames: keys.schema, additionalProperties: values.schema }, read };
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js
var parsers = __webpack_require__(3820);
// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var inputs = __webpack_require__(2822);
;// CONCATENATED MODULE: ../../lib/src/step/environment/kinds.js




const inEnglish = (words) => words === undefined ? {} : { errorMessage: inputs/* takes */.ny.in('en', { what: words.in('en') }) };
function scalar(node, at, reading, written) {
    if (node.kind !== 'scalar')
        reading.problem(node.line, at, file/* shapes */.nq.text());
    else if (node.value === null)
        reading.problem(node.line, at, file/* shapes */.nq.nothing());
    else if (!written && typeof node.value !== 'string')
        reading.problem(node.line, at, file/* shapes */.nq.quoted({ text: node.text }));
    else
        return reading.expand(node, at);
    return undefined;
}
function textProblem({ text }, rules) {
    const { pattern, takes: what, most = Number.POSITIVE_INFINITY } = rules;
    if (text === '' && rules.empty !== true)
        return () => file/* shapes */.nq.noText();
    if (text.length > most)
        return () => file/* shapes */.nq.longest({ most, length: text.length });
    if (rules.lines === true ? text.includes('\0') : /\p{Cc}/u.test(text))
        return () => file/* shapes */.nq.controls();
    if (pattern === undefined || what === undefined || pattern.exec(text)?.[0] === text)
        return undefined;
    return (got) => (0,inputs/* takes */.ny)({ what: what(), got });
}
function kinds_text(rules = {}) {
    const { pattern, most, empty = false, written = false } = rules;
    return {
        schema: {
            type: written ? ['string', 'number', 'boolean'] : 'string',
            ...(empty || pattern ? {} : { minLength: 1 }),
            ...(most === undefined ? {} : { maxLength: most }),
            ...(pattern === undefined ? {} : { pattern: `^(?:${pattern.source})$`, ...inEnglish(rules.takes) }),
        },
        read: (node, at, reading) => {
            const found = scalar(node, at, reading, written);
            if (found === undefined)
                return undefined;
            const problem = textProblem(found, rules);
            if (problem === undefined)
                return found.text;
            return void reading.wrong(node.line, at, found, problem);
        },
    };
}
function parsed(parse, schema) {
    return {
        schema,
        read: (node, at, reading) => {
            const found = scalar(node, at, reading, true);
            if (found === undefined)
                return undefined;
            try {
                return parse(found.text);
            }
            catch (problem) {
                if (!(problem instanceof input/* InputProblem */.S))
                    throw problem;
                return void reading.wrong(node.line, at, found, () => problem.message);
            }
        },
    };
}
function integer({ min, max, step = 1, takes: what = () => (0,inputs/* wholeNumber */.rD)({ min, max }), }) {
    const { schema } = parsed(String, {
        type: 'integer',
        ...{ minimum: min, maximum: max, ...(step === 1 ? {} : { multipleOf: step }) },
    });
    const read = (node, at, reading) => {
        const found = scalar(node, at, reading, true);
        if (found === undefined)
            return undefined;
        const number = /^\d{1,15}$/.test(found.text) ? Number(found.text) : Number.NaN;
        if (number >= min && number <= max && number % step === 0)
            return number;
        return void reading.wrong(node.line, at, found, (got) => (0,inputs/* takes */.ny)({ what: what(), got }));
    };
    return { schema, read };
}
function flag() {
    const read = (node, at, reading) => {
        const found = scalar(node, at, reading, true);
        if (found === undefined)
            return undefined;
        try {
            return (0,parsers/* parseBoolean */.yG)(found.text);
        }
        catch {
            return void reading.wrong(node.line, at, found, (got) => (0,inputs/* takes */.ny)({ what: (0,inputs/* trueOrFalse */.dt)(), got }));
        }
    };
    return { schema: { type: 'boolean' }, read };
}
function choice(words) {
    const read = (node, at, reading) => {
        const found = scalar(node, at, reading, true);
        if (found === undefined)
            return undefined;
        const word = words.find((one) => one === found.text);
        if (word !== undefined)
            return word;
        return void reading.wrong(node.line, at, found, (got) => (0,inputs/* takes */.ny)({ what: (0,inputs/* alternatives */.Vo)(words), got }));
    };
    return { schema: { type: 'string', enum: words }, read };
}
function oneOf(numbers) {
    const read = (node, at, reading) => {
        const found = scalar(node, at, reading, true);
        if (found === undefined)
            return undefined;
        const number = numbers.find((one) => String(one) === found.text);
        if (number !== undefined)
            return number;
        return void reading.wrong(node.line, at, found, (got) => (0,inputs/* takes */.ny)({ what: (0,inputs/* alternatives */.Vo)(numbers.map(String)), got }));
    };
    return { schema: { enum: numbers }, read };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/messages/storage/storage.js
var storage = __webpack_require__(8588);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var ports = __webpack_require__(8219);
;// CONCATENATED MODULE: ../../lib/src/step/environment/format/names.js











const label = kinds_text({ pattern: names/* LABEL_NAME */.jP.pattern, takes: names/* LABEL_NAME */.jP.takes, most: 24 });
const containerLabel = kinds_text({ pattern: names/* CONTAINER_NAME */.Cz.pattern, takes: names/* CONTAINER_NAME */.Cz.takes, most: 63 });
const anyName = kinds_text({ most: 128 });
const volumeName = kinds_text({ pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/, takes: storage/* volumeNameForm */.oq });
const keyName = kinds_text({ pattern: /[\w.-]{1,64}/, takes: file/* forms */.uO.keyName });
const repositoryName = kinds_text({ pattern: names/* REPOSITORY_NAME */.Ni.pattern, takes: names/* REPOSITORY_NAME */.Ni.takes, most: 200 });
const fullName = kinds_text({ pattern: /[a-z][a-z0-9-]*-[A-Za-z0-9_.]+/, takes: file/* forms */.uO.fullName, most: 128 });
const listenerPath = kinds_text({
    pattern: new RegExp(`${names/* LABEL_NAME */.jP.pattern.source}/${names/* LABEL_NAME */.jP.pattern.source}`),
    takes: file/* forms */.uO.listener,
});
const port = integer({ min: 1, max: ports/* LAST_PORT */.$t });
const megabits = integer({ min: 1, max: 1_024 });
const recreate = choice(['refuse', 'allow']);
function parseAddress(given) {
    if ((0,external_node_net_.isIPv4)(given))
        return given;
    throw new input/* InputProblem */.S((0,inputs/* takes */.ny)({ what: (0,network/* addressForm */.h6)(), got: (0,truncate/* quote */.h)(given) }));
}
const address = parsed(parseAddress, { type: 'string', format: 'ipv4' });
const names_names = (name) => list(name, { unique: (one) => one });

;// CONCATENATED MODULE: ../../lib/src/step/environment/format/network.js



const policy = record({
    mode: required(choice(['insert', 'rewrite'])),
    expire: optional(integer({ min: 1, max: 86_400 })),
    cookieName: optional(kinds_text({ most: 128 })),
});
const cluster = record({
    serverName: optional(kinds_text({ most: 512 })),
    path: optional(kinds_text({ most: 128 })),
    serviceName: required(kinds_text({ most: 63 })),
    servicePort: required(port),
    certName: optional(anyName),
    certId: optional(anyName),
    policy: optional(policy),
});
const listener = record({
    listener_name: required(label),
    protocol: optional(choice(['http', 'https'])),
    listen_port: optional(port),
    clusters: optional(list(cluster, { least: 1 })),
    recreate: optional(recreate),
});
const loadBalancer = record({
    lb_name: required(label),
    address: optional(address),
    charge_mode: optional(choice(['netflow', 'bandwidth'])),
    bandwidth_limit: optional(megabits),
    description: optional(kinds_text({ empty: true, most: 255 })),
    listeners: optional(named(listener, 'listener_name')),
});
const certificate = record({
    cert_name: required(anyName),
    pub_cert: optional(kinds_text({ lines: true })),
    pri_key: optional(kinds_text({ lines: true })),
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/duration.js
var duration = __webpack_require__(6106);
// EXTERNAL MODULE: ../../lib/src/step/inputs/health-check.js
var health_check = __webpack_require__(4460);
// EXTERNAL MODULE: ../../lib/src/step/inputs/replicas.js
var replicas = __webpack_require__(4370);
// EXTERNAL MODULE: ../../lib/src/step/inputs/settings.js
var settings = __webpack_require__(706);
// EXTERNAL MODULE: ../../lib/src/step/inputs/size.js
var size = __webpack_require__(8097);
;// CONCATENATED MODULE: ../../lib/src/step/environment/format/services.js














const MOST_KEYS = 5;
function parseImage(given) {
    if ((0,names/* isImagePath */.RW)(given))
        return given;
    throw new input/* InputProblem */.S((0,inputs/* takes */.ny)({ what: file/* forms */.uO.image(), got: (0,truncate/* quote */.h)(given) }));
}
const services_image = parsed(parseImage, { type: 'string', minLength: 1, maxLength: 400 });
const weight = integer({ min: 1, max: 100 });
const variableName = kinds_text({ pattern: /[A-Za-z_][A-Za-z0-9_.-]*/, takes: file/* forms */.uO.key, most: 128 });
const variableValue = kinds_text({ written: true, empty: true, lines: true });
const mountPath = kinds_text({ pattern: /\/\S*/, takes: file/* forms */.uO.mountPath });
const logDir = parsed(settings/* parseLogDir */.Tt, { type: 'string', pattern: '^/([^/\\s]+/)+$', ...inEnglish(file/* forms */.uO.logDir) });
const portMap = parsed(ports/* parsePortMap */.bE, {
    type: 'string',
    pattern: '^[0-9]{1,5}:[0-9]{1,5}(/(TCP|UDP|tcp|udp))?$',
    ...inEnglish(file/* forms */.uO.portMap),
});
const services_size = parsed(size/* parseSize */.DB, {
    anyOf: [
        { type: 'integer', minimum: 1, maximum: 7 },
        { type: 'string', pattern: '^([1-7]|micro|small|medium|large|luxury|flagship|super|C[0-9]+M[0-9]+S[0-9]+)$' },
    ],
    ...inEnglish(file/* forms */.uO.size),
});
const container = record({
    container_name: optional(containerLabel),
    image_path: optional(services_image),
    envs: optional(map(variableName, variableValue)),
    log_dirs: optional(list(logDir, { unique: String })),
    command: optional(kinds_text({ empty: true, most: 4_096 })),
    ssh_keys: optional(list(keyName, { most: MOST_KEYS, unique: String })),
    volumes: optional(map(volumeName, mountPath)),
    cpu_weight: optional(weight),
    memory_weight: optional(weight),
});
const statusRange = parsed(health_check/* parseStatusRange */.X0, {
    anyOf: [
        { type: 'integer', minimum: 100, maximum: 599 },
        { type: 'string', pattern: '^[1-5][0-9][0-9](-[1-5][0-9][0-9])?(\\s*,\\s*[1-5][0-9][0-9](-[1-5][0-9][0-9])?)*$' },
    ],
});
const statuses = {
    schema: { anyOf: [statusRange.schema, { type: 'array', items: statusRange.schema, minItems: 1 }] },
    read: (node, at, reading) => node.kind === 'list' ? list(statusRange, { least: 1 }).read(node, at, reading) : statusLine.read(node, at, reading),
};
const statusLine = parsed((given) => given.split(',').map((one) => (0,health_check/* parseStatusRange */.X0)(one.trim())), statusRange.schema);
const services_duration = parsed((given) => (0,duration/* parseDuration */.E9)(given), { type: ['string', 'integer'] });
const healthCheck = record({
    url: required(parsed(health_check/* parseWebAddress */.K7, { type: 'string', pattern: '^https?://' })),
    status: optional(statuses),
    timeout: optional(services_duration),
    interval: optional(services_duration),
});
const service = record({
    service_name: required(label),
    stateful: optional(flag()),
    replicas: optional(integer(replicas/* REPLICAS */.Y)),
    spec_id: optional(services_size),
    port_maps: optional(list(portMap)),
    pub_ip: optional(address),
    public_net_type: optional(choice(['flow', 'bandwidth'])),
    bandwidth: optional(megabits),
    needs: optional(names_names(label)),
    recreate: optional(recreate),
    health_check: optional(healthCheck),
    containers: optional(named(container, 'container_name', { least: 1, whole: true, fallback: (at) => at.at(-2) })),
});

;// CONCATENATED MODULE: ../../lib/src/step/environment/format/environment.js






const repository = record({
    repo_name: required(repositoryName),
    open_level: optional(oneOf([0, 1])),
});
const secretKey = record({ key_name: required(keyName) });
const volume = record({
    volume_name: required(volumeName),
    size: optional(integer({ min: 10, max: 1_000, step: 10, takes: file/* forms */.uO.volumeSize })),
});
const absent = record({
    services: optional(names_names(label)),
    listeners: optional(names_names(listenerPath)),
    load_balancers: optional(names_names(label)),
    certificates: optional(names_names(anyName)),
    volumes: optional(names_names(volumeName)),
    secret_keys: optional(names_names(keyName)),
    namespace: optional(flag()),
});
const environment = record({
    namespace: required(fullName),
    repositories: optional(named(repository, 'repo_name')),
    secret_keys: optional(named(secretKey, 'key_name')),
    certificates: optional(named(certificate, 'cert_name')),
    volumes: optional(named(volume, 'volume_name')),
    services: optional(named(service, 'service_name')),
    load_balancers: optional(named(loadBalancer, 'lb_name')),
    absent: optional(absent),
});


/***/ })

};
