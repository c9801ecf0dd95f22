export const id = 'create-service';
export const ids = ['create-service'];
export const modules = {

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createService: () => (/* binding */ createService)
});

// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/services/service-inputs.js
var service_inputs = __webpack_require__(4929);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service-address.js
var service_address = __webpack_require__(8777);
// EXTERNAL MODULE: ../../lib/src/step/inputs/settings.js
var settings = __webpack_require__(706);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var ports = __webpack_require__(8219);
// EXTERNAL MODULE: ../../lib/src/step/inputs/replicas.js
var replicas = __webpack_require__(4370);
// EXTERNAL MODULE: ../../lib/src/step/inputs/size.js
var inputs_size = __webpack_require__(8097);
// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/inputs/defined.js
var defined = __webpack_require__(4161);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/inputs/yaml.js
var yaml = __webpack_require__(5573);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/definitions.js

const theDefinition = (0,message/* message */.iU)({ en: 'the definition', zh: '定义文件' });
const takesText = (0,message/* message */.iU)({
    en: ({ place }) => `must have text as ${place}`,
    zh: ({ place }) => `中 ${place} 应为文本`,
});
const takesQuotedText = (0,message/* message */.iU)({
    en: ({ place }) => `must have text as ${place}; quote the value so that YAML keeps it as text`,
    zh: ({ place }) => `中 ${place} 应为文本；请给值加上引号，使 YAML 将其视为文本`,
});
const onlyOnce = (0,message/* message */.iU)({
    en: ({ place, given }) => `must list ${given} only once in ${place}`,
    zh: ({ place, given }) => `的 ${place} 中 ${given} 只能出现一次`,
});
const mapOfMounts = (0,message/* message */.iU)({
    en: ({ place }) => `must have a map of volume id (or name) to mount path as ${place}`,
    zh: ({ place }) => `中 ${place} 应为云硬盘 id（或名称）到挂载路径的映射`,
});
const containerNameForm = (0,message/* message */.iU)({
    en: ({ place, given }) => `must have lower-case letters, digits and hyphens, starting with a letter, as ${place}; got ${given}`,
    zh: ({ place, given }) => `中 ${place} 应由小写字母、数字和连字符组成并以字母开头，实际为 ${given}`,
});
const imageForm = (0,message/* message */.iU)({
    en: ({ place, given }) => `must have an image such as hub.c.163.com/admin/web:v2 as ${place}; got ${given}`,
    zh: ({ place, given }) => `中 ${place} 应为镜像，例如 hub.c.163.com/admin/web:v2，实际为 ${given}`,
});
const servicePort = (0,message/* message */.iU)({
    en: ({ place }) => `${place} (of the service)`,
    zh: ({ place }) => `${place}（服务端口）`,
});
const containerPort = (0,message/* message */.iU)({
    en: ({ place }) => `${place} (of the container)`,
    zh: ({ place }) => `${place}（容器端口）`,
});
const needsField = (0,message/* message */.iU)({
    en: ({ place }) => `needs ${place}`,
    zh: ({ place }) => `缺少 ${place}`,
});
const oneSpelling = (0,message/* message */.iU)({
    en: ({ place, spellings }) => `must have only one of ${spellings.join(', ')} in ${place}: they mean the same port`,
    zh: ({ place, spellings }) => `的 ${place} 中只能填写 ${spellings.join('、')} 之一：它们指同一个端口`,
});
const protocolForm = (0,message/* message */.iU)({
    en: ({ place }) => `must have TCP or UDP as ${place}`,
    zh: ({ place }) => `中 ${place} 应为 TCP 或 UDP`,
});
const chargingForm = (0,message/* message */.iU)({
    en: ({ place }) => `must have flow or bandwidth as ${place}`,
    zh: ({ place }) => `中 ${place} 应为 flow 或 bandwidth`,
});
const oneSize = (0,message/* message */.iU)({
    en: ({ place }) => `must have spec_id or spec_alias in ${place}, not both`,
    zh: ({ place }) => `的 ${place} 中 spec_id 与 spec_alias 只能填一个`,
});

// EXTERNAL MODULE: ../../lib/src/step/inputs/fields.js
var inputs_fields = __webpack_require__(2434);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js
var parsers = __webpack_require__(3820);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/messages/storage/storage.js
var storage = __webpack_require__(8588);
;// CONCATENATED MODULE: ../../lib/src/actions/create-service/mounts.js



function parseMount(given) {
    const [, volume, mount_path] = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given) ?? [];
    if (volume === undefined || mount_path === undefined) {
        throw new input/* InputProblem */.S((0,storage/* mountForm */.Ah)({ given: (0,truncate/* quote */.h)(given) }));
    }
    return { volume, mount_path };
}

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/defined-container.js









function defined_container_text(value, place) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new input/* InputProblem */.S(takesText({ place }));
}
function env(value, place) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, place, ['key', 'value']);
    const key = (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'key', place, 128), `${place}.key`);
    const given = fields.value ?? '';
    if (typeof given !== 'string')
        throw new input/* InputProblem */.S(takesQuotedText({ place: `${place}.value` }));
    return { key: (0,inputs_fields/* placed */.GS)(place, () => (0,parsers/* parseKeyValue */.aK)(`${key}=`).key), value: given };
}
function once(items, nameOf, place) {
    const names = items.map(nameOf);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new input/* InputProblem */.S(onlyOnce({ given: (0,truncate/* quote */.h)(twice), place }));
    return items;
}
function mountsOf(fields, place) {
    const value = fields.volume_info ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new input/* InputProblem */.S(mapOfMounts({ place }));
    return Object.entries(value).map(([volume, path]) => (0,inputs_fields/* placed */.GS)(place, () => parseMount(`${volume}:${defined_container_text(path, `${place}.${volume}`)}`)));
}
function disk(value, place) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, place, ['name', 'path', 'size']);
    return {
        name: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'name', place, 64), `${place}.name`),
        path: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'path', place, 400), `${place}.path`),
        size: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* numberOf */.rl)(fields, 'size', place, 10_000), `${place}.size`),
    };
}
const FIELDS = [
    'image_path',
    'container_name',
    'command',
    'envs',
    'log_dirs',
    'cpu_weight',
    'memory_weight',
    'ssh_keys',
    'local_disk_info',
    'volume_info',
];
function nameOf(fields, place) {
    const name = (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'container_name', place, 63), `${place}.container_name`);
    if ((0,names/* isContainerName */.pR)(name))
        return name;
    throw new input/* InputProblem */.S(containerNameForm({ place: `${place}.container_name`, given: (0,truncate/* quote */.h)(name) }));
}
function imageOf(fields, place) {
    const image = (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* textOf */.b6)(fields, 'image_path', place, 400), `${place}.image_path`);
    if ((0,names/* isImagePath */.RW)(image))
        return image;
    throw new input/* InputProblem */.S(imageForm({ place: `${place}.image_path`, given: (0,truncate/* quote */.h)(image) }));
}
function decodeContainer(value, place) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, place, FIELDS);
    const logDir = (one, where) => (0,inputs_fields/* placed */.GS)(where, () => (0,settings/* parseLogDir */.Tt)(defined_container_text(one, where)));
    const itself = (one) => one;
    return {
        image_path: imageOf(fields, place),
        container_name: nameOf(fields, place),
        command: fields.command === '' ? '' : ((0,inputs_fields/* textOf */.b6)(fields, 'command', place, 4_096) ?? ''),
        envs: once((0,inputs_fields/* itemsOf */.S3)(fields, 'envs', place, env) ?? [], (one) => one.key, `${place}.envs`),
        log_dirs: once((0,inputs_fields/* itemsOf */.S3)(fields, 'log_dirs', place, logDir) ?? [], itself, `${place}.log_dirs`),
        ssh_keys: once((0,inputs_fields/* itemsOf */.S3)(fields, 'ssh_keys', place, defined_container_text) ?? [], itself, `${place}.ssh_keys`),
        local_disk_info: (0,inputs_fields/* itemsOf */.S3)(fields, 'local_disk_info', place, disk) ?? [],
        mounts: mountsOf(fields, `${place}.volume_info`),
        ...(0,defined/* defined */.s)({
            cpu_weight: (0,inputs_fields/* numberOf */.rl)(fields, 'cpu_weight', place, 100),
            memory_weight: (0,inputs_fields/* numberOf */.rl)(fields, 'memory_weight', place, 100),
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/definition.js












const SIDES = [
    ['source_port', servicePort, ['source_port', ...api_version/* PORT_ALIASES */.hU.source_port]],
    ['dest_port', containerPort, ['dest_port', ...api_version/* PORT_ALIASES */.hU.dest_port]],
];
function portOf(fields, place, [name, whose, spellings]) {
    const [spelling, ...others] = spellings.filter((one) => fields[one] !== undefined);
    const port = whose({ place: `${place}.${name}` });
    if (spelling === undefined)
        throw new input/* InputProblem */.S(needsField({ place: port }));
    if (others.length > 0)
        throw new input/* InputProblem */.S(oneSpelling({ spellings: [spelling, ...others], place }));
    return (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* numberOf */.rl)(fields, spelling, place, ports/* LAST_PORT */.$t), port);
}
function portMap(value, place) {
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, place, [...SIDES.flatMap(([, , spellings]) => spellings), 'protocol']);
    const protocol = (0,ports/* protocolOf */.AT)((0,inputs_fields/* textOf */.b6)(fields, 'protocol', place, 16) ?? 'TCP');
    if (protocol === undefined)
        throw new input/* InputProblem */.S(protocolForm({ place: `${place}.protocol` }));
    return { source_port: portOf(fields, place, SIDES[0]), dest_port: portOf(fields, place, SIDES[1]), protocol };
}
function publicNet(value, place) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const fields = (0,inputs_fields/* fieldsOf */.Pf)(value, place, ['used', 'type', 'bandwidth']);
    if (Object.keys(fields).length === 0)
        return undefined;
    const type = (0,inputs_fields/* textOf */.b6)(fields, 'type', place, 16);
    if (type !== undefined && type !== 'flow' && type !== 'bandwidth')
        throw new input/* InputProblem */.S(chargingForm({ place: `${place}.type` }));
    const rest = (0,defined/* defined */.s)({ type, bandwidth: (0,inputs_fields/* numberOf */.rl)(fields, 'bandwidth', place, 1_024) });
    return { used: (0,inputs_fields/* needed */.Ow)((0,inputs_fields/* flagOf */.iP)(fields, 'used', place), `${place}.used`), ...rest };
}
function specOf({ spec_id: id, spec_alias: alias }, place) {
    const given = [id, alias].filter((one) => one !== undefined && one !== null);
    if (given.length > 1)
        throw new input/* InputProblem */.S(oneSize({ place }));
    const [size] = given;
    return size === undefined
        ? undefined
        : (0,inputs_fields/* placed */.GS)(`${place}.${size === id ? 'spec_id' : 'spec_alias'}`, () => (0,inputs_size/* parseSize */.D)(String(size)));
}
const definition_FIELDS = [
    'namespace_id',
    'service_name',
    'stateful',
    'replicas',
    'port_maps',
    'spec_id',
    'spec_alias',
    'state_public_net',
    'disk_type',
    'ip_id',
];
function decodeDefinition(value) {
    const all = theDefinition();
    const whole = (0,inputs_fields/* fieldsOf */.Pf)(value, all, ['bill_info', 'service_info', 'service_container_infos']);
    const place = 'service_info';
    const info = (0,inputs_fields/* fieldsOf */.Pf)(whole.service_info ?? {}, place, definition_FIELDS);
    const container = (one, where) => decodeContainer(one, where.replace(`${all}.`, ''));
    return {
        containers: (0,inputs_fields/* itemsOf */.S3)(whole, 'service_container_infos', all, container) ?? [],
        ...(0,defined/* defined */.s)({
            bill_info: (0,inputs_fields/* textOf */.b6)(whole, 'bill_info', all, 64),
            stateful: (0,inputs_fields/* flagOf */.iP)(info, 'stateful', place),
            replicas: (0,inputs_fields/* numberOf */.rl)(info, 'replicas', place, replicas/* REPLICAS */.Y.max),
            port_maps: (0,inputs_fields/* itemsOf */.S3)(info, 'port_maps', place, portMap),
            spec: specOf(info, place),
            state_public_net: publicNet(info.state_public_net, `${place}.state_public_net`),
            disk_type: (0,inputs_fields/* numberOf */.rl)(info, 'disk_type', place, 3, 0),
            ip_id: info.ip_id === '' ? undefined : (0,inputs_fields/* textOf */.b6)(info, 'ip_id', place, 64),
        }),
    };
}
const definitionFile = (0,input_kinds/* custom */.Ie)({
    kind: 'path',
    parse: async (given, { workspace }) => decodeDefinition(await (0,yaml/* parseYaml */.h)((0,workspace_path/* parseWorkspaceFile */.P2)(given, workspace).read().toString('utf8'))),
});

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/inputs.js










const newServiceInputs = {
    namespace: (0,input_kinds/* text */.Qq)({ required: true, ...service/* ANY_NAME */.dA }),
    service_name: (0,input_kinds/* text */.Qq)({ required: true, ...names/* LABEL_NAME */.jP }),
    image_path: (0,names/* imagePath */.d0)(),
    spec_id: (0,input_kinds/* custom */.Ie)({ kind: 'integer', default: '1', parse: inputs_size/* parseSize */.D }),
    replicas: (0,input_kinds/* integer */.nd)({ default: 1, ...replicas/* REPLICAS */.Y }),
    stateful: (0,input_kinds/* boolean */.zM)({ default: false }),
    port_maps: (0,ports/* portMaps */.pc)(),
    envs: (0,input_kinds/* variables */.Ee)({}),
    log_dirs: (0,settings/* logDirs */.bx)(),
    command: (0,input_kinds/* text */.Qq)({}),
    ssh_keys: (0,input_kinds/* list */.p_)({ commas: true, unique: (one) => one }),
    volumes: (0,input_kinds/* list */.p_)({ item: parseMount, unique: (one) => one.volume }),
    public_net: (0,input_kinds/* boolean */.zM)({ default: false }),
    public_net_type: (0,input_kinds/* choice */.Yq)({ allowed: ['flow', 'bandwidth'], default: 'flow' }),
    bandwidth: (0,input_kinds/* integer */.nd)({ min: 1, max: 1_024 }),
    ip_id: (0,input_kinds/* text */.Qq)({ pattern: /[0-9A-Za-z-]{1,64}/, takes: service_inputs/* settings */.W0.ipId }),
    definition: definitionFile,
    if_exists: (0,input_kinds/* choice */.Yq)({ allowed: ['fail', 'skip', 'update'], default: 'fail' }),
};

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/request.js

const BANDWIDTH = 10;
const EMPTY = { command: '', envs: [], log_dirs: [], ssh_keys: [], mounts: [], local_disk_info: [] };
function containersOf(inputs) {
    const { definition, image_path, service_name = '', command, envs, log_dirs, ssh_keys, volumes } = inputs;
    const given = (0,defined/* defined */.s)({ image_path, command, envs, log_dirs, ssh_keys, mounts: volumes });
    const [first, ...others] = definition?.containers ?? [];
    if (first)
        return [{ ...first, ...given }, ...others];
    return image_path === undefined ? [] : [{ ...EMPTY, image_path, container_name: service_name, ...given }];
}
function weighted(containers) {
    const rest = containers.length === 1 ? 100 : 0;
    return containers.map((one) => ({
        ...one,
        cpu_weight: one.cpu_weight ?? rest,
        memory_weight: one.memory_weight ?? rest,
    }));
}
function diskType(containers) {
    const volumes = containers.some((one) => one.mounts.length > 0);
    const disks = containers.some((one) => one.local_disk_info.length > 0);
    if (volumes)
        return disks ? 3 : 0;
    return disks ? 1 : 2;
}
function composeService(inputs, isProvided) {
    const { definition } = inputs;
    const over = (name, input, defined, last) => isProvided(name) ? (input ?? last) : (defined ?? input ?? last);
    const net = definition?.state_public_net;
    const containers = weighted(containersOf(inputs));
    return {
        service_name: inputs.service_name ?? '',
        stateful: over('stateful', inputs.stateful, definition?.stateful, false),
        replicas: over('replicas', inputs.replicas, definition?.replicas, 1),
        port_maps: over('port_maps', inputs.port_maps, definition?.port_maps, []),
        spec: over('spec_id', inputs.spec_id, definition?.spec, { spec_id: 1 }),
        state_public_net: {
            used: over('public_net', inputs.public_net, net?.used, false),
            type: over('public_net_type', inputs.public_net_type, net?.type, 'flow'),
            bandwidth: over('bandwidth', inputs.bandwidth, net?.bandwidth, BANDWIDTH),
        },
        disk_type: definition?.disk_type ?? diskType(containers),
        ...(0,defined/* defined */.s)({ bill_info: definition?.bill_info, ip_id: inputs.ip_id ?? definition?.ip_id }),
        containers,
    };
}

;// CONCATENATED MODULE: ../../lib/src/messages/services/new-service.js

const newService = {
    weightMissing: (0,message/* message */.iU)({
        en: ({ weight, containers }) => `needs ${weight} of ${(0,message/* joined */.oR)(containers)}: only a single container may omit it`,
        zh: ({ weight, containers }) => `缺少 ${(0,message/* joined */.oR)(containers)} 的 ${weight}：只有单个容器时才可省略`,
    }),
    weightSum: (0,message/* message */.iU)({
        en: ({ weight, total }) => `must have a ${weight} for each container, 100 in total; the sum is ${total}`,
        zh: ({ weight, total }) => `中各容器的 ${weight} 之和须为 100，现为 ${total}`,
    }),
    nameTwice: (0,message/* message */.iU)({
        en: ({ name }) => `must have each container_name only once; ${name} appears twice`,
        zh: ({ name }) => `中的 container_name 不能重复；${name} 出现了两次`,
    }),
    ofOneContainer: (0,message/* message */.iU)({
        en: ({ count }) => `applies to a service with one container, but the definition has ${count}`,
        zh: ({ count }) => `仅适用于只有一个容器的服务，但 definition 中有 ${count} 个容器`,
    }),
    oneReplica: (0,message/* message */.iU)({
        en: 'allows only one replica for a stateful service',
        zh: '对有状态服务只允许一个副本',
    }),
    volumesStateful: (0,message/* message */.iU)({
        en: 'allows volumes only for a stateful service (stateful: true)',
        zh: '仅可用于有状态服务（stateful: true）',
    }),
    mostKeys: (0,message/* message */.iU)({
        en: ({ most }) => `allows at most ${most} SSH keys per container`,
        zh: ({ most }) => `对每个容器最多接受 ${most} 个 SSH 密钥`,
    }),
    netStateful: (0,message/* message */.iU)({
        en: 'allows a public network only for a stateful service (stateful: true); for a stateless service, use a load balancer',
        zh: '仅可用于有状态服务（stateful: true）；无状态服务请使用负载均衡',
    }),
    ipNeedsNet: (0,message/* message */.iU)({
        en: 'allows an IP only with a public network (public_net: true)',
        zh: '仅可与公网（public_net: true）一起使用',
    }),
    needsNet: (0,message/* message */.iU)({
        en: 'has an effect only with a public network (public_net: true)',
        zh: '仅在使用公网（public_net: true）时有效',
    }),
    noContainer: (0,message/* message */.iU)({
        en: 'is required, unless definition has service_container_infos',
        zh: '必填，除非 definition 中包含 service_container_infos',
    }),
};

;// CONCATENATED MODULE: ../../lib/src/actions/create-service/validation.js




const OF_ONE = ['image_path', 'command', 'envs', 'log_dirs', 'ssh_keys', 'volumes'];
const MOST_KEYS = 5;
function weightProblems(containers, weight) {
    const missing = containers.filter((one) => one[weight] === 0).map((one) => one.container_name);
    if (missing.length > 0)
        return [newService.weightMissing({ weight, containers: missing })];
    const total = containers.reduce((sum, one) => sum + one[weight], 0);
    return total === 100 ? [] : [newService.weightSum({ weight, total })];
}
function nameProblem(containers) {
    const names = containers.map((one) => one.container_name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    return twice === undefined ? [] : [newService.nameTwice({ name: (0,truncate/* quote */.h)(twice) })];
}
function containerProblems(containers, isProvided) {
    const several = containers.length > 1 ? OF_ONE.filter(isProvided) : [];
    const wrong = [
        ...weightProblems(containers, 'cpu_weight'),
        ...weightProblems(containers, 'memory_weight'),
        ...nameProblem(containers),
    ];
    return [
        ...several.map((input) => ({
            input,
            message: newService.ofOneContainer({ count: containers.length }),
        })),
        ...wrong.map((message) => ({ input: 'definition', message })),
    ];
}
function rules({ stateful, replicas, port_maps, state_public_net: net, ip_id, containers }, isProvided) {
    const mounts = containers.some((one) => one.mounts.length > 0);
    const keys = containers.some((one) => one.ssh_keys.length > MOST_KEYS);
    return [
        ['port_maps', (0,ports/* portProblem */.BI)(port_maps)],
        ['replicas', stateful && replicas > 1 && newService.oneReplica()],
        ['volumes', !stateful && mounts && newService.volumesStateful()],
        ['ssh_keys', keys && newService.mostKeys({ most: MOST_KEYS })],
        ['public_net', !stateful && net.used && newService.netStateful()],
        ['ip_id', !net.used && ip_id !== undefined && newService.ipNeedsNet()],
        ['bandwidth', !net.used && isProvided('bandwidth') && newService.needsNet()],
        ['public_net_type', !net.used && isProvided('public_net_type') && newService.needsNet()],
    ];
}
function newServiceProblems(inputs, isProvided) {
    if (isProvided('definition') && inputs.definition === undefined)
        return [];
    const requested = composeService(inputs, isProvided);
    const source = (input) => (isProvided('definition') && !isProvided(input) ? 'definition' : input);
    const problems = rules(requested, isProvided).flatMap(([input, message]) => message ? [{ input: source(input), message }] : []);
    if (requested.containers.length > 0)
        return [...containerProblems(requested.containers, isProvided), ...problems];
    if (isProvided('image_path'))
        return problems;
    return [{ input: 'image_path', message: newService.noContainer() }, ...problems];
}

;// CONCATENATED MODULE: ../../lib/src/actions/create-service.js











const createService = (0,action/* defineAction */.Q)({
    name: 'create-service',
    branding: { icon: 'plus-square', color: 'green' },
    operations: ['listServiceImages', 'createService'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('15m'), service/* serviceOutputs */.KH, service_address/* address */.hl],
    inputs: newServiceInputs,
    rules: newServiceProblems,
    async run(inputs, step, isProvided) {
        const { findService, requireNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { create, optionsOf, update } = await Promise.all(/* import() */[__webpack_require__.e('create-or-update'), __webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('name'), __webpack_require__.e('manage'), __webpack_require__.e('lookup'), __webpack_require__.e('services-scaling')]).then(__webpack_require__.bind(__webpack_require__, 4357));
        const client = connect(inputs, step);
        for (const warning of (0,settings/* envsWarnings */.MP)(inputs.envs))
            step.log.warning(warning);
        const options = optionsOf(inputs, step);
        const requested = composeService(inputs, isProvided);
        const { service_name } = requested;
        step.set({ service_name });
        const fails = inputs.if_exists === 'fail';
        if (fails)
            step.report({ again: service_inputs/* newService */.IL.againIfFails() });
        step.observer.phase(phases/* phases */.t.reading());
        const namespace = await requireNamespace(client, inputs.namespace);
        step.set({ namespace: namespace.namespace });
        const found = fails ? undefined : await findService(client, namespace, service_name);
        const id = found?.id ?? (await create(fails, client, namespace, requested, options, step));
        if (id === undefined)
            return;
        step.set({ service_id: id });
        await update(client, id, requested, inputs, isProvided, options, step);
    },
});


/***/ })

};
