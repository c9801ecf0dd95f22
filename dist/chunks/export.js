export const id = 'export';
export const ids = ['export'];
export const modules = {

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportNamespace: () => (/* binding */ exportNamespace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../lib/src/changes/environment/actual.js
var environment_actual = __webpack_require__(54);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/environment/apply.js
var apply = __webpack_require__(1861);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
;// CONCATENATED MODULE: ../../lib/src/github/files/yaml-text.js
const SHORT = 80;
async function formatYaml(data, { header, comments }) {
    const { Document, Pair, Scalar, YAMLMap, YAMLSeq } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const document = new Document(undefined, { version: '1.2' });
    const build = (value) => {
        if (typeof value !== 'object' || value === null) {
            const scalar = new Scalar(value);
            const style = typeof value === 'string' ? styleOf(value) : undefined;
            if (style !== undefined)
                scalar.type = style;
            return scalar;
        }
        const node = Array.isArray(value) ? new YAMLSeq() : new YAMLMap();
        if (node instanceof YAMLMap)
            node.items = Object.entries(value).map(([key, item]) => new Pair(key, build(item)));
        else
            node.items = Object.values(value).map(build);
        const lines = comments.get(value);
        if (lines !== undefined)
            node.commentBefore = commentOf(lines);
        node.flow = isShortList(value);
        return node;
    };
    document.contents = build(data);
    if (header.length > 0)
        document.commentBefore = commentOf(header);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function styleOf(text) {
    if (/^\d+:/.test(text))
        return 'QUOTE_SINGLE';
    return text.includes('\n') && /^\s|[^\S\n]\n|\n[^\S\n]*$/.test(text.replace(/\n$/, '')) ? 'QUOTE_DOUBLE' : undefined;
}
function commentOf(lines) {
    return lines.map((line) => ` ${line.replace(/[\r\n]+/g, ' ')}`).join('\n');
}
function isShortList(value) {
    if (!Array.isArray(value))
        return false;
    const plain = value.every((item) => typeof item !== 'object');
    return plain && value.join(', ').length <= SHORT && !value.join('').includes('\n');
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/defined.js
var defined = __webpack_require__(4161);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/environment/export.js

const exportedFrom = (0,message/* message */.iU)({
    en: ({ namespace }) => `The namespace ${namespace} as it was when this file was exported. A field that is removed from the file is no longer managed.`,
    zh: ({ namespace }) => `命名空间 ${namespace} 在导出时的状态。从此文件中删去的字段不再受管理。`,
});
const valuesToGive = (0,message/* message */.iU)({
    en: ({ names }) => `Values that look like secrets are left out. Give them with the input secrets: ${(0,message/* joined */.oR)(names)}.`,
    zh: ({ names }) => `看起来是密钥的值未写入。请通过输入 secrets 给出：${(0,message/* joined */.oR)(names)}。`,
});
const leftOut = (0,message/* message */.iU)({
    en: ({ what, why }) => `Left out: ${what} ${why}.`,
    zh: ({ what, why }) => `未写入：${what} ${why}。`,
});
const reasons = {
    neverCreated: (0,message/* message */.iU)({ en: 'failed to be created', zh: '创建失败' }),
    isDeleted: (0,message/* message */.iU)({ en: 'is being deleted', zh: '正在被删除' }),
    unknownSize: (0,message/* message */.iU)({ en: 'is not reported by the platform', zh: '未由平台报告' }),
    weights: (0,message/* message */.iU)({ en: 'does not add up to 100', zh: '的总和不是 100' }),
    leadsNowhere: (0,message/* message */.iU)({
        en: ({ service, port }) => `has a rule to ${service}:${port}, and there is no such service with this TCP port`,
        zh: ({ service, port }) => `有一条规则指向 ${service}:${port}，但没有带此 TCP 端口的该服务`,
    }),
    noAddress: (0,message/* message */.iU)({ en: 'has no address that the platform reports', zh: '的地址未由平台报告' }),
};

// EXTERNAL MODULE: ../../lib/src/step/environment/reading.js
var reading = __webpack_require__(7247);
;// CONCATENATED MODULE: ../../lib/src/step/environment/export/fit.js

class Trial extends reading/* Reading */.z {
    found = [];
    problem(line, at, text) {
        super.problem(line, at, text);
        this.found.push(text);
    }
}
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function nodeOf(value) {
    if (Array.isArray(value))
        return { kind: 'list', line: 0, items: value.map(nodeOf) };
    if (isPlain(value)) {
        const entries = Object.entries(value).map(([key, item]) => ({ key, line: 0, value: nodeOf(item) }));
        return { kind: 'map', line: 0, entries };
    }
    const plain = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    return { kind: 'scalar', line: 0, value: plain, text: String(plain) };
}
function problemOf(kind, value) {
    const trial = new Trial({ missing: () => 'given' });
    kind.read(nodeOf(value), [], trial);
    return trial.found[0];
}
function fitList({ item, key }, values, at, notes) {
    return values.flatMap((value) => {
        const plain = isPlain(value) ? value : {};
        const name = String(plain[key]);
        const fitted = fitRecord(item, plain, [...at, name], notes);
        return fitted === undefined ? [] : [fitted];
    });
}
const isNamedList = (kind) => 'item' in kind && 'whole' in kind;
function fitRecord(kind, plain, at, notes) {
    const kept = {};
    for (const [name, field] of Object.entries(kind.fields)) {
        const value = plain[name];
        if (value === undefined)
            continue;
        if (isNamedList(field.kind) && Array.isArray(value)) {
            const items = fitList(field.kind, value, [...at, name], notes);
            if (items.length > 0 && (items.length === value.length || !field.kind.whole))
                kept[name] = items;
            continue;
        }
        const problem = problemOf(field.kind, value);
        if (problem === undefined)
            kept[name] = value;
        else if (field.required)
            return void notes.omit(at.join('.'), problem);
        else
            notes.add(at, name, problem);
    }
    return kept;
}

// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
;// CONCATENATED MODULE: ../../lib/src/step/environment/export/secrets.js

const SECRET_NAME = /PASSWORD|PASSWD|SECRET|TOKEN|KEY|CREDENTIAL|DSN/i;
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/;
function looksSecret(key, value) {
    return SECRET_NAME.test(key) || holdsPassword(value);
}
function holdsPassword(value) {
    return (0,secrets/* urlPasswords */.s1)(value).length > 0 || PRIVATE_KEY.test(value);
}
class VariableNames {
    given = [];
    reference(parts, source) {
        const wanted = nameOf(parts);
        const taken = new Set(this.given.map(({ name }) => name));
        let name = wanted;
        for (let count = 2; taken.has(name); count += 1)
            name = `${wanted}_${count}`;
        this.given.push({ name, source });
        return `\${${name}}`;
    }
}
function nameOf(parts) {
    const name = parts
        .join('_')
        .toUpperCase()
        .replace(/[^A-Z0-9_]+/g, '_');
    return /^[A-Z_]/.test(name) ? name : `_${name}`;
}
function literal(text) {
    return text.replaceAll('${', () => '$${');
}

;// CONCATENATED MODULE: ../../lib/src/step/environment/export/network.js



function writeLoadBalancer(loadBalancer, targets, notes) {
    const { name, address, chargeMode, bandwidthLimit, description, listeners } = loadBalancer;
    const written = listeners.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return (0,defined/* defined */.s)({
        lb_name: name,
        address: address === '' ? undefined : address,
        charge_mode: chargeMode,
        bandwidth_limit: bandwidthLimit,
        description: description === '' ? undefined : literal(description),
        listeners: written.length === 0 ? undefined : written.map((one) => writeListener(name, one, targets, notes)),
    });
}
function writeListener(loadBalancer, { name, protocol, listenPort, clusters }, { certificates, services }, notes) {
    const astray = clusters.find((rule) => !leadsSomewhere(rule, services));
    if (astray) {
        const { serviceName: service, servicePort: port } = astray;
        notes.add(['load_balancers', loadBalancer, 'listeners', name], 'clusters', reasons.leadsNowhere({ service, port }));
    }
    return (0,defined/* defined */.s)({
        listener_name: name,
        protocol,
        listen_port: listenPort,
        clusters: astray ? undefined : clusters.map((rule) => writeRule(rule, protocol, certificates)),
    });
}
function leadsSomewhere({ serviceName, servicePort }, services) {
    const service = services.find(({ service_info }) => service_info.service_name === serviceName);
    return (service?.service_info.port_maps ?? []).some(({ source_port, protocol }) => source_port === servicePort && protocol === 'TCP');
}
const USUAL_EXPIRE = 30;
function writeRule(rule, protocol, certificates) {
    const { serverName = '*', path = '/', serviceName, servicePort, certId, policy } = rule;
    const certificate = protocol === 'https' && certId !== undefined ? namedCertificate(certId, certificates) : undefined;
    const { mode, expire, cookieName } = policy ?? {};
    const affinity = (0,defined/* defined */.s)({
        mode,
        expire: mode === 'insert' && expire !== USUAL_EXPIRE ? expire : undefined,
        cookieName: mode === 'rewrite' ? cookieName : undefined,
    });
    return (0,defined/* defined */.s)({
        serverName: serverName === '*' ? undefined : literal(serverName),
        path: path === '/' ? undefined : literal(path),
        certName: certificate === undefined ? undefined : literal(certificate.name),
        certId: protocol === 'https' && certificate === undefined ? certId : undefined,
        serviceName: literal(serviceName),
        servicePort,
        policy: policy && affinity,
    });
}
function namedCertificate(id, certificates) {
    const found = certificates.find((one) => one.id === id);
    return certificates.filter((one) => one.name === found?.name).length === 1 ? found : undefined;
}
function writeCertificate({ name }, names) {
    return {
        cert_name: literal(name),
        pub_cert: names.reference([name], { certificate: name, part: 'pub_cert' }),
        pri_key: names.reference([name, 'KEY'], { certificate: name, part: 'pri_key' }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/step/environment/export/notes.js

class Notes {
    all = [];
    add(at, what, why) {
        const text = leftOut({ what, why });
        const known = this.all.some((one) => one.text === text && one.at.join('\n') === at.join('\n'));
        if (!known)
            this.all.push({ at, text });
    }
    omit(what, why) {
        this.add([], what, why);
    }
}

// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
// EXTERNAL MODULE: ../../lib/src/step/inputs/size.js
var inputs_size = __webpack_require__(8097);
;// CONCATENATED MODULE: ../../lib/src/step/environment/export/services.js





function writeService(service, names, notes) {
    const { service_name, stateful, replicas, spec_info, port_maps, state_public_net: net, pub_ip } = service.service_info;
    const size = (0,api_version/* reportedSize */.LE)(spec_info ?? {});
    const at = ['services', service_name];
    if (size === undefined)
        notes.add(at, 'spec_id', reasons.unknownSize());
    if (net?.used && pub_ip === '')
        notes.add(at, 'pub_ip', reasons.noAddress());
    const containers = service.service_container_infos;
    return (0,defined/* defined */.s)({
        service_name,
        stateful: stateful || undefined,
        replicas: stateful ? undefined : replicas,
        spec_id: size === undefined ? undefined : (0,inputs_size/* sizeName */.TK)(size),
        port_maps: nonEmpty(port_maps
            .toSorted((one, other) => one.source_port - other.source_port || compare(one.protocol, other.protocol))
            .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`)),
        pub_ip: net?.used && pub_ip !== '' ? pub_ip : undefined,
        public_net_type: net?.used ? net.type : undefined,
        bandwidth: net?.used ? net.bandwidth : undefined,
        containers: containers.map((one) => writeContainer(service_name, one, weightsOf(containers, at, notes), names)),
    });
}
function weightsOf(containers, at, notes) {
    if (containers.length < 2)
        return [];
    return ['cpu_weight', 'memory_weight'].filter((weight) => {
        const whole = containers.reduce((sum, one) => sum + one[weight], 0) === 100;
        if (!whole)
            notes.add(at, weight, reasons.weights());
        return whole;
    });
}
function writeContainer(service, container, weights, names) {
    const { container_name, image_path, command, envs, log_dirs, ssh_keys, volumes } = container;
    const source = { service, container: container_name };
    const written = (key, value) => looksSecret(key, value) ? names.reference([service, container_name, key], { ...source, key }) : literal(value);
    return (0,defined/* defined */.s)({
        container_name,
        image_path: literal(image_path),
        envs: nonEmptyMap(envs.toSorted(by('key')).map(({ key, value }) => [key, written(key, value)])),
        log_dirs: nonEmpty(log_dirs.map(literal).toSorted()),
        command: command === '' ? undefined : writeCommand(command, source, names),
        ssh_keys: nonEmpty(ssh_keys.map(literal).toSorted()),
        volumes: nonEmptyMap(volumes.toSorted(by('name')).map(({ name, mount_path }) => [name, literal(mount_path)])),
        cpu_weight: weights.includes('cpu_weight') ? container.cpu_weight : undefined,
        memory_weight: weights.includes('memory_weight') ? container.memory_weight : undefined,
    });
}
function writeCommand(command, source, names) {
    if (!holdsPassword(command))
        return literal(command);
    return names.reference([source.service, source.container, 'COMMAND'], { ...source, command: true });
}
function nonEmpty(items) {
    return items.length === 0 ? undefined : items;
}
function nonEmptyMap(entries) {
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function by(key) {
    return (one, other) => compare(one[key], other[key]);
}

// EXTERNAL MODULE: ../../lib/src/step/environment/format/environment.js + 5 modules
var environment = __webpack_require__(2320);
;// CONCATENATED MODULE: ../../lib/src/step/environment/export.js










async function exportEnvironment(actual, options = {}) {
    const { namespace } = actual;
    if (namespace === undefined)
        throw new TypeError('There is no namespace to export.');
    const names = new VariableNames();
    const notes = new Notes();
    const written = { namespace: namespace.namespace, ...writeAll(actual, names, notes) };
    const data = fitRecord(environment/* environment */.c, written, [], notes) ?? written;
    const body = JSON.stringify(data);
    const variables = names.given
        .filter(({ name }) => body.includes(`\${${name}}`))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const header = [
        ...(options.schema === undefined ? [] : [`yaml-language-server: $schema=${options.schema}`]),
        exportedFrom({ namespace: namespace.namespace }),
        ...(variables.length === 0 ? [] : [valuesToGive({ names: variables.map(({ name }) => name) })]),
        ...notes.all.filter(({ at }) => at.length === 0).map(({ text }) => text),
    ];
    return { text: await formatYaml(data, { header, comments: commentsOf(data, notes) }), variables };
}
function byName(items, nameOf) {
    if (items.length === 0)
        return undefined;
    return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}
function writeAll(actual, names, notes) {
    const services = actual.services.filter((one) => isWritten(one, notes));
    const containers = services.flatMap((one) => one.service_container_infos);
    const keys = new Set(containers.flatMap((one) => one.ssh_keys));
    const volumes = new Set(containers.flatMap((one) => one.volumes.map(({ name }) => name)));
    const rules = actual.loadBalancers.flatMap(({ listeners }) => listeners.flatMap(({ protocol, clusters }) => (protocol === 'https' ? clusters : [])));
    const used = new Set(rules.map(({ certId }) => certId));
    const certificates = actual.certificates.filter(({ id }) => used.has(id) && namedCertificate(id, actual.certificates) !== undefined);
    return (0,defined/* defined */.s)({
        secret_keys: byName(actual.secretKeys.filter(({ name }) => keys.has(name)), ({ name }) => name)?.map(({ name }) => ({ key_name: name })),
        certificates: byName(certificates, ({ name }) => name)?.map((one) => writeCertificate(one, names)),
        volumes: byName(actual.volumes.filter(({ name }) => volumes.has(name)), ({ name }) => name)?.map(({ name, size }) => ({ volume_name: name, size })),
        services: byName(services, (one) => one.service_info.service_name)?.map((one) => writeService(one, names, notes)),
        load_balancers: byName(actual.loadBalancers, ({ name }) => name)?.map((one) => writeLoadBalancer(one, { certificates: actual.certificates, services }, notes)),
    });
}
function isWritten({ service_info: { service_name, status } }, notes) {
    const word = (0,service/* serviceStatus */.E6)(status);
    const neverCreated = word?.family === 'create' && word.phase === 'failed';
    const isDeleted = word?.family === 'delete' && word.phase !== 'failed';
    if (neverCreated)
        notes.omit(`services.${service_name}`, reasons.neverCreated());
    if (isDeleted)
        notes.omit(`services.${service_name}`, reasons.isDeleted());
    return !neverCreated && !isDeleted;
}
function commentsOf(data, notes) {
    const comments = new Map();
    for (const { at, text } of notes.all) {
        const found = at.length === 0 ? undefined : at.reduce(step, data);
        if (typeof found !== 'object' || found === null)
            continue;
        const known = comments.get(found);
        if (known === undefined)
            comments.set(found, [text]);
        else
            known.push(text);
    }
    return comments;
}
function step(around, name) {
    if (Array.isArray(around))
        return around.find((item) => Object.values(Object(item))[0] === name);
    return Object.entries(Object(around)).find(([key]) => key === name)?.[1];
}

// EXTERNAL MODULE: ../../lib/src/step/operations/connect.js + 20 modules
var connect = __webpack_require__(3295);
;// CONCATENATED MODULE: ../../lib/src/actions/apply/export.js








function write(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new input/* InputError */.d([{ input: 'file', message: (0,apply/* fileNotWritten */.fM)({ code }) }]);
    }
}
async function exportNamespace(inputs, step) {
    const { file, namespace = '' } = inputs;
    if ('problem' in file.target)
        throw new TypeError('The rules of the inputs let no file through.');
    const client = (0,connect.connectPaced)(inputs, step);
    step.observer.phase(phases/* phases */.t.reading());
    const found = await (0,lookup.requireNamespace)(client, namespace);
    const actual = await (0,environment_actual/* readEnvironment */.Q)(client, found.namespace);
    const { text, variables } = await exportEnvironment(actual);
    write(file.target.path, text);
    const names = variables.map(({ name }) => name);
    step.set({ file: file.source.relative, drift: false });
    step.report({
        outcome: 'unchanged',
        subject: found.namespace,
        headline: (0,apply/* exported */.ES)({ file: file.source.relative, namespace: found.namespace }),
        notes: names.length === 0 ? [] : [(0,apply/* valuesNeeded */.Ye)({ names })],
    });
}


/***/ })

};
