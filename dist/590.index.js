export const id = 590;
export const ids = [590];
export const modules = {

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createService: () => (/* binding */ createService)
});

// EXTERNAL MODULE: ../../lib/src/rollout/names.js
var names = __webpack_require__(8480);
// EXTERNAL MODULE: ../../lib/src/rollout/resource.js
var resource = __webpack_require__(8602);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js
var credentials = __webpack_require__(6351);
// EXTERNAL MODULE: ../../lib/src/step/manage.js
var manage = __webpack_require__(2654);
// EXTERNAL MODULE: ../../lib/src/workflow/fields.js
var workflow_fields = __webpack_require__(6941);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
// EXTERNAL MODULE: ../../lib/src/workflow/parsers.js + 5 modules
var parsers = __webpack_require__(7414);
;// CONCATENATED MODULE: ../../lib/src/step/mounts.js



function parseMount(given) {
    const [, volume, mount_path] = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given) ?? [];
    if (volume === undefined || mount_path === undefined) {
        throw new input/* InputProblem */.S(`takes the id or name of a volume and its mount path, such as data:/var/lib/data; got ${(0,parsers/* quote */.hD)(given)}`);
    }
    return { volume, mount_path };
}
const isId = (volume) => /^\d+$/.test(volume);
async function volumeIds(client, mounts) {
    const byName = new Map();
    if (mounts.some(({ volume }) => !isId(volume))) {
        for await (const { id, name } of client.volumes.list())
            byName.set(name, String(id));
    }
    return (volume) => isId(volume)
        ? volume
        : (byName.get(volume) ??
            (0,errors/* refuse */.TR)(`There is no volume "${volume}": there is ${[...byName.keys()].join(', ') || 'none'}.`, 'Make it first with manage-volume.'));
}
function mountInfo(mounts, idOf) {
    const info = {};
    for (const { volume, mount_path } of mounts) {
        const id = idOf(volume);
        if (info[id] !== undefined)
            (0,errors/* refuse */.TR)(`Volume ${volume} (${id}) comes twice, and can be mounted only once.`);
        info[id] = mount_path;
    }
    return info;
}

;// CONCATENATED MODULE: ../../lib/src/step/new-service.js


const BANDWIDTH = 10;
const EMPTY = { command: '', envs: [], log_dirs: [], ssh_keys: [], mounts: [], local_disk_info: [] };
function containersOf(inputs) {
    const { definition, image_path, service_name = '', command, envs, log_dirs, ssh_keys, volumes } = inputs;
    const asked = (0,workflow_fields/* present */.Eb)({ image_path, command, envs, log_dirs, ssh_keys, mounts: volumes });
    const [first, ...others] = definition?.containers ?? [];
    if (first)
        return [{ ...first, ...asked }, ...others];
    return image_path === undefined ? [] : [{ ...EMPTY, image_path, container_name: service_name, ...asked }];
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
function composed(inputs, given) {
    const { definition } = inputs;
    const over = (name, input, defined, last) => given(name) ? (input ?? last) : (defined ?? input ?? last);
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
        ...(0,workflow_fields/* present */.Eb)({ bill_info: definition?.bill_info, ip_id: inputs.ip_id ?? definition?.ip_id }),
        containers,
    };
}
async function newService(client, namespace_id, asked) {
    const idOf = await volumeIds(client, asked.containers.flatMap((one) => one.mounts));
    const containers = asked.containers.map(({ mounts, ...one }) => ({ ...one, volume_info: mountInfo(mounts, idOf) }));
    return { ...asked, namespace_id, containers };
}

// EXTERNAL MODULE: ../../lib/src/rollout/scaling.js
var scaling = __webpack_require__(121);
// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/step/names.js
var step_names = __webpack_require__(5165);
// EXTERNAL MODULE: ../../lib/src/step/ports.js
var ports = __webpack_require__(7073);
// EXTERNAL MODULE: ../../lib/src/step/service.js
var service = __webpack_require__(902);
// EXTERNAL MODULE: ../../lib/src/client/dialect.js
var dialect = __webpack_require__(8574);
// EXTERNAL MODULE: ../../lib/src/workflow/yaml.js
var yaml = __webpack_require__(3563);
// EXTERNAL MODULE: ../../lib/src/step/settings.js
var settings = __webpack_require__(1128);
;// CONCATENATED MODULE: ../../lib/src/step/defined-container.js






function defined_container_text(value, place) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new input/* InputProblem */.S(`takes text as ${place}`);
}
function env(value, place) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, place, ['key', 'value']);
    const key = (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'key', place, 128), `${place}.key`);
    const given = fields.value ?? '';
    if (typeof given !== 'string')
        throw new input/* InputProblem */.S(`takes text as ${place}.value; put the value into quotes, so that it stays as it is written`);
    return { key: (0,workflow_fields/* placed */.GS)(place, () => (0,parsers/* parseKeyValue */.aK)(`${key}=`).key), value: given };
}
function once(items, nameOf, place) {
    const names = items.map(nameOf);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new input/* InputProblem */.S(`takes ${(0,parsers/* quote */.hD)(twice)} only once in ${place}`);
    return items;
}
function mountsOf(fields, place) {
    const value = fields.volume_info ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new input/* InputProblem */.S(`takes a map of volume id (or name) to mount path as ${place}`);
    return Object.entries(value).map(([volume, path]) => (0,workflow_fields/* placed */.GS)(place, () => parseMount(`${volume}:${defined_container_text(path, `${place}.${volume}`)}`)));
}
function disk(value, place) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, place, ['name', 'path', 'size']);
    return {
        name: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'name', place, 64), `${place}.name`),
        path: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'path', place, 400), `${place}.path`),
        size: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* numberOf */.rl)(fields, 'size', place, 10_000), `${place}.size`),
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
    const name = (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'container_name', place, 63), `${place}.container_name`);
    if ((0,step_names/* isContainerName */.pR)(name))
        return name;
    throw new input/* InputProblem */.S(`takes lower-case letters, digits and hyphens, beginning with a letter, as ${place}.container_name; got ${(0,parsers/* quote */.hD)(name)}`);
}
function imageOf(fields, place) {
    const image = (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* textOf */.b6)(fields, 'image_path', place, 400), `${place}.image_path`);
    if ((0,step_names/* isImagePath */.RW)(image))
        return image;
    throw new input/* InputProblem */.S(`takes an image such as hub.c.163.com/admin/web:v2 as ${place}.image_path; got ${(0,parsers/* quote */.hD)(image)}`);
}
function decodeContainer(value, place) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, place, FIELDS);
    const logDir = (one, where) => (0,workflow_fields/* placed */.GS)(where, () => (0,settings/* parseLogDir */.Tt)(defined_container_text(one, where)));
    const itself = (one) => one;
    return {
        image_path: imageOf(fields, place),
        container_name: nameOf(fields, place),
        command: fields.command === '' ? '' : ((0,workflow_fields/* textOf */.b6)(fields, 'command', place, 4_096) ?? ''),
        envs: once((0,workflow_fields/* itemsOf */.S3)(fields, 'envs', place, env) ?? [], (one) => one.key, `${place}.envs`),
        log_dirs: once((0,workflow_fields/* itemsOf */.S3)(fields, 'log_dirs', place, logDir) ?? [], itself, `${place}.log_dirs`),
        ssh_keys: once((0,workflow_fields/* itemsOf */.S3)(fields, 'ssh_keys', place, defined_container_text) ?? [], itself, `${place}.ssh_keys`),
        local_disk_info: (0,workflow_fields/* itemsOf */.S3)(fields, 'local_disk_info', place, disk) ?? [],
        mounts: mountsOf(fields, `${place}.volume_info`),
        ...(0,workflow_fields/* present */.Eb)({
            cpu_weight: (0,workflow_fields/* numberOf */.rl)(fields, 'cpu_weight', place, 100),
            memory_weight: (0,workflow_fields/* numberOf */.rl)(fields, 'memory_weight', place, 100),
        }),
    };
}

// EXTERNAL MODULE: ../../lib/src/step/size.js
var step_size = __webpack_require__(2676);
;// CONCATENATED MODULE: ../../lib/src/step/service-definition.js










const SIDES = [
    ['source_port', 'of the service', ['source_port', ...dialect/* PORT_ALIASES */.hU.source_port]],
    ['dest_port', 'of the container', ['dest_port', ...dialect/* PORT_ALIASES */.hU.dest_port]],
];
function portOf(fields, place, [name, whose, spellings]) {
    const [spelling, ...others] = spellings.filter((one) => fields[one] !== undefined);
    if (spelling === undefined)
        throw new input/* InputProblem */.S(`needs ${place}.${name} (${whose})`);
    if (others.length > 0)
        throw new input/* InputProblem */.S(`takes one of ${[spelling, ...others].join(', ')} in ${place}: they name the same port`);
    return (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* numberOf */.rl)(fields, spelling, place, ports/* LAST_PORT */.$t), `${place}.${name} (${whose})`);
}
function portMap(value, place) {
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, place, [...SIDES.flatMap(([, , spellings]) => spellings), 'protocol']);
    const protocol = (0,ports/* protocolOf */.AT)((0,workflow_fields/* textOf */.b6)(fields, 'protocol', place, 16) ?? 'TCP');
    if (protocol === undefined)
        throw new input/* InputProblem */.S(`takes TCP or UDP as ${place}.protocol`);
    return { source_port: portOf(fields, place, SIDES[0]), dest_port: portOf(fields, place, SIDES[1]), protocol };
}
function publicNet(value, place) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const fields = (0,workflow_fields/* fieldsOf */.Pf)(value, place, ['used', 'type', 'bandwidth']);
    if (Object.keys(fields).length === 0)
        return undefined;
    const type = (0,workflow_fields/* textOf */.b6)(fields, 'type', place, 16);
    if (type !== undefined && type !== 'flow' && type !== 'bandwidth')
        throw new input/* InputProblem */.S(`takes flow or bandwidth as ${place}.type`);
    const rest = (0,workflow_fields/* present */.Eb)({ type, bandwidth: (0,workflow_fields/* numberOf */.rl)(fields, 'bandwidth', place, 1_024) });
    return { used: (0,workflow_fields/* needed */.Ow)((0,workflow_fields/* flagOf */.iP)(fields, 'used', place), `${place}.used`), ...rest };
}
function specOf({ spec_id: id, spec_alias: alias }, place) {
    const given = [id, alias].filter((one) => one !== undefined && one !== null);
    if (given.length > 1)
        throw new input/* InputProblem */.S(`takes spec_id or spec_alias in ${place}, not both`);
    const [size] = given;
    return size === undefined
        ? undefined
        : (0,workflow_fields/* placed */.GS)(`${place}.${size === id ? 'spec_id' : 'spec_alias'}`, () => (0,step_size/* parseSize */.D)(String(size)));
}
const service_definition_FIELDS = [
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
    const whole = (0,workflow_fields/* fieldsOf */.Pf)(value, 'the definition', ['bill_info', 'service_info', 'service_container_infos']);
    const place = 'service_info';
    const info = (0,workflow_fields/* fieldsOf */.Pf)(whole.service_info ?? {}, place, service_definition_FIELDS);
    const container = (one, where) => decodeContainer(one, where.replace('the definition.', ''));
    return {
        containers: (0,workflow_fields/* itemsOf */.S3)(whole, 'service_container_infos', 'the definition', container) ?? [],
        ...(0,workflow_fields/* present */.Eb)({
            bill_info: (0,workflow_fields/* textOf */.b6)(whole, 'bill_info', 'the definition', 64),
            stateful: (0,workflow_fields/* flagOf */.iP)(info, 'stateful', place),
            replicas: (0,workflow_fields/* numberOf */.rl)(info, 'replicas', place, scaling/* REPLICAS */.Y7.max),
            port_maps: (0,workflow_fields/* itemsOf */.S3)(info, 'port_maps', place, portMap),
            spec: specOf(info, place),
            state_public_net: publicNet(info.state_public_net, `${place}.state_public_net`),
            disk_type: (0,workflow_fields/* numberOf */.rl)(info, 'disk_type', place, 3, 0),
            ip_id: info.ip_id === '' ? undefined : (0,workflow_fields/* textOf */.b6)(info, 'ip_id', place, 64),
        }),
    };
}
const definitionFile = (0,input_kinds/* custom */.Ie)({
    kind: 'path',
    description: "YAML or JSON file with the whole request of the API's section 9.5; inputs that are given go over it, those left at their default do not.",
    parse: async (given, { workspace }) => decodeDefinition(await (0,yaml/* parseYaml */.h)((0,parsers/* parseWorkspaceFile */.P2)(given, workspace).read().toString('utf8'))),
});

;// CONCATENATED MODULE: ../../lib/src/step/new-service-inputs.js









const newServiceInputs = {
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        required: true,
        ...service/* ANY_NAME */.dA,
    }),
    service_name: (0,input_kinds/* text */.Qq)({ description: 'Name of the service.', required: true, ...step_names/* LABEL_NAME */.jP }),
    image_path: (0,input_kinds/* text */.Qq)({ description: 'Image of the only container.', ...step_names/* IMAGE_PATH */.Ir }),
    spec_id: (0,input_kinds/* custom */.Ie)({ kind: 'integer', description: `Size: ${step_size/* SIZES */.F}.`, default: '1', parse: step_size/* parseSize */.D }),
    replicas: (0,input_kinds/* integer */.nd)({ description: 'How many replicas, 1 to 5; a stateful service has one.', default: 1, ...scaling/* REPLICAS */.Y7 }),
    stateful: (0,input_kinds/* boolean */.zM)({
        description: 'A stateful service keeps its volumes and can be restarted, but not scaled or given another image.',
        default: false,
    }),
    port_maps: (0,ports/* portMaps */.pc)('Ports of the service'),
    envs: (0,settings/* envs */.DR)('Environment variables: KEY=value, a line each.'),
    log_dirs: (0,settings/* logDirs */.bx)('Directories that the platform collects logs from, a line each, each with a slash at its end.'),
    command: (0,input_kinds/* text */.Qq)({ description: 'Start command of the only container, in place of the CMD of its image.' }),
    ssh_keys: (0,input_kinds/* list */.p_)({
        description: 'Names of SSH keys to put into the container, at most five.',
        commas: true,
        unique: (one) => one,
    }),
    volumes: (0,input_kinds/* list */.p_)({
        description: 'Volumes of a stateful service: id or name, colon, mount path, a line each.',
        item: parseMount,
        unique: (one) => one.volume,
    }),
    public_net: (0,input_kinds/* boolean */.zM)({ description: 'Give a stateful service a public address.', default: false }),
    public_net_type: (0,input_kinds/* choice */.Yq)({
        description: 'How the public network is charged.',
        allowed: ['flow', 'bandwidth'],
        default: 'flow',
    }),
    bandwidth: (0,input_kinds/* integer */.nd)({
        description: 'Bandwidth of the public network in Mbps; 10 where it is left out.',
        min: 1,
        max: 1_024,
    }),
    ip_id: (0,input_kinds/* text */.Qq)({
        description: 'Id of a public IP to bind, instead of a new one.',
        pattern: /[0-9A-Za-z-]{1,64}/,
        takes: 'the id of an IP',
    }),
    definition: definitionFile,
    if_exists: (0,input_kinds/* choice */.Yq)({
        description: 'What to do where a service of this name is there: update brings image, size, ports, variables, log directories and replicas to what is asked.',
        allowed: ['fail', 'skip', 'update'],
        default: 'fail',
    }),
};

;// CONCATENATED MODULE: ../../lib/src/step/new-service-problems.js



const OF_ONE = ['image_path', 'command', 'envs', 'log_dirs', 'ssh_keys', 'volumes'];
const MOST_KEYS = 5;
function weightProblems(containers, weight) {
    const missing = containers.filter((one) => one[weight] === 0).map((one) => one.container_name);
    if (missing.length > 0)
        return [`needs ${weight} of ${missing.join(', ')}: only a container that stands alone may leave it out`];
    const total = containers.reduce((sum, one) => sum + one[weight], 0);
    return total === 100 ? [] : [`takes a ${weight} of each container, 100 in all; they sum to ${total}`];
}
function nameProblem(containers) {
    const names = containers.map((one) => one.container_name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    return twice === undefined ? [] : [`takes each container_name once; ${(0,parsers/* quote */.hD)(twice)} comes twice`];
}
function containerProblems(containers, given) {
    const several = containers.length > 1 ? OF_ONE.filter(given) : [];
    const wrong = [
        ...weightProblems(containers, 'cpu_weight'),
        ...weightProblems(containers, 'memory_weight'),
        ...nameProblem(containers),
    ];
    return [
        ...several.map((input) => ({
            input,
            message: `speaks of the only container, but the definition has ${containers.length}`,
        })),
        ...wrong.map((message) => ({ input: 'definition', message })),
    ];
}
function rules({ stateful, replicas, port_maps, state_public_net: net, ip_id, containers }, given) {
    const needsNet = 'counts only with a public network (public_net: true)';
    const mounts = containers.some((one) => one.mounts.length > 0);
    const keys = containers.some((one) => one.ssh_keys.length > MOST_KEYS);
    return [
        ['port_maps', (0,ports/* portProblem */.BI)(port_maps)],
        ['replicas', stateful && replicas > 1 && 'takes one replica for a stateful service'],
        ['volumes', !stateful && mounts && 'takes volumes only for a stateful service (stateful: true)'],
        ['ssh_keys', keys && `takes at most ${MOST_KEYS} SSH keys for a container`],
        [
            'public_net',
            !stateful &&
                net.used &&
                'takes a public network only for a stateful service (stateful: true); put a load balancer in front of a stateless one',
        ],
        ['ip_id', !net.used && ip_id !== undefined && 'takes an IP only with a public network (public_net: true)'],
        ['bandwidth', !net.used && given('bandwidth') && needsNet],
        ['public_net_type', !net.used && given('public_net_type') && needsNet],
    ];
}
function newServiceProblems(inputs, given) {
    if (given('definition') && inputs.definition === undefined)
        return [];
    const asked = composed(inputs, given);
    const source = (input) => (given('definition') && !given(input) ? 'definition' : input);
    const problems = rules(asked, given).flatMap(([input, message]) => message ? [{ input: source(input), message }] : []);
    if (asked.containers.length > 0)
        return [...containerProblems(asked.containers, given), ...problems];
    if (given('image_path'))
        return problems;
    return [{ input: 'image_path', message: 'is required, or a definition with service_container_infos' }, ...problems];
}

// EXTERNAL MODULE: ../../lib/src/step/service-address.js
var service_address = __webpack_require__(9127);
// EXTERNAL MODULE: ../../lib/src/step/waiting.js
var waiting = __webpack_require__(4526);
;// CONCATENATED MODULE: ../../lib/src/actions/create-service.js











function optionsOf(inputs, step) {
    const options = (0,service/* serviceOptions */.eh)(inputs, step);
    const seen = (service) => {
        options.seen?.(service);
        step.set((0,service_address/* addressOutputs */.vW)(service));
    };
    return { ...options, seen };
}
async function made(fails, client, space, asked, options, step) {
    const { createService: create, createUnlessThere, missingImages } = await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 9985));
    const request = await newService(client, space.id, asked);
    if (options.dryRun)
        for (const image of await missingImages(client, request))
            step.log.warning(image);
    const known = (service_id) => step.set({ service_id });
    const make = fails ? create : createUnlessThere;
    const result = await make(client, space, request, { ...options, made: known });
    if ('there' in result)
        return result.there;
    const title = `Service ${asked.service_name} in space ${space.display_name}`;
    (0,manage/* tellManaged */.JV)(step, title, result, (0,resource/* operationOf */.zI)(result, false));
    return undefined;
}
async function met(client, id, asked, inputs, given, options, step) {
    const { askingOf, broughtTo, leftAsItIs } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 8158));
    if (inputs.if_exists !== 'update')
        return (0,service/* tellService */.Zm)(step, await leftAsItIs(client, id, options), 'left as it is');
    const { kept } = await __webpack_require__.e(/* import() */ 837).then(__webpack_require__.bind(__webpack_require__, 1837));
    const asking = askingOf(inputs, given);
    const result = await broughtTo(client, id, asked, asking, options);
    for (const what of kept(client, result.after, asked, asking))
        step.log.warning(`Left as it is: ${what}.`);
    (0,service/* tellService */.Zm)(step, result, 'brought to what is asked');
}
const createService = (0,action/* defineAction */.Q)({
    name: 'create-service',
    folder: 'actions/create-service',
    title: 'Fengchao: create a service',
    description: 'Makes a service from inputs or a definition file and waits until it runs.',
    branding: { icon: 'plus-square', color: 'green' },
    operations: ['listServiceImages', 'createService'],
    inputs: { ...credentials/* common */.sh, ...(0,waiting/* waiting */.e)('15m'), ...newServiceInputs },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        replicas: 'How many replicas it has.',
        image_path: 'The image that it runs; a JSON object by container where there are several.',
        pub_ip: 'Its public address, where it has one.',
        url: 'The same as a web address with its first TCP port.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...newServiceProblems(values, given)],
    async run(inputs, step, given) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = optionsOf(inputs, step);
        const asked = composed(inputs, given);
        step.set({ service_name: asked.service_name });
        if (inputs.if_exists === 'fail')
            step.tell({ again: 'Run it again with if_exists: skip or update, since the service may be there by then.' });
        step.observer.phase('Reading');
        const space = await (0,names/* findNamespace */.z$)(client, inputs.namespace);
        step.set({ namespace: space.namespace });
        const fails = inputs.if_exists === 'fail';
        const found = fails ? undefined : await (0,names/* lookUpService */.cu)(client, space, asked.service_name);
        const there = found?.id ?? (await made(fails, client, space, asked, options, step));
        if (there === undefined)
            return {};
        step.set({ service_id: there });
        await met(client, there, asked, inputs, given, options, step);
        return {};
    },
});


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
function text(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function differences(current, asked) {
    return Object.entries(asked)
        .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
        .filter(({ before, after }) => before !== after);
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2930);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);



const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceChange */ .uK)(client, id, options),
        what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        phase: 'Scaling',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .needStateless */ .Lq)(service, 'change the number of replicas', 'A stateful service has one replica; leave replicas out, or give it a larger size.'),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        overtaken: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return `it now has ${now} replicas, which is neither the number asked for nor the one before`;
        },
    };
}
function scale(client, id, replicas, options) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
}


/***/ }),

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ LAST_PORT),
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   pc: () => (/* binding */ portMaps)
/* harmony export */ });
/* unused harmony export parsePortMap */
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);



const LAST_PORT = 65_535;
function portOf(digits) {
    const port = Number(digits);
    return port >= 1 && port <= LAST_PORT ? port : undefined;
}
function protocolOf(given) {
    const protocol = given.toUpperCase();
    return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}
function parsePortMap(given) {
    const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? [];
    const source_port = portOf(service);
    const dest_port = portOf(container);
    const protocol = protocolOf(last);
    if (source_port === undefined || dest_port === undefined || protocol === undefined) {
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], ports from 1 to ${LAST_PORT} and TCP or UDP, such as 80:8080/TCP; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}`);
    }
    return { source_port, dest_port, protocol };
}
function twice(ports) {
    return ports.find((port, i) => ports.indexOf(port) !== i);
}
function portProblem(maps) {
    const service = twice(maps.map((map) => map.source_port));
    if (service !== undefined)
        return `takes each service port once; ${service} comes twice`;
    const container = twice(maps.map((map) => map.dest_port));
    return container === undefined ? undefined : `takes each container port once; ${container} comes twice`;
}
function portMaps(what) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: `${what}: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], a line each, for example 80:8080/TCP.`,
        commas: true,
        item: parsePortMap,
    });
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   ax: () => (/* binding */ runningImages),
/* harmony export */   vW: () => (/* binding */ addressOutputs)
/* harmony export */ });
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
function serviceUrl({ service_info }) {
    const { pub_ip, port_maps } = service_info;
    const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port;
    if (!ADDRESS.test(pub_ip) || port === undefined)
        return '';
    if (port === 443)
        return `https://${pub_ip}`;
    return port === 80 ? `http://${pub_ip}` : `http://${pub_ip}:${port}`;
}
function runningImages({ service_container_infos: containers }) {
    const [first, ...others] = containers;
    if (first && others.length === 0)
        return first.image_path;
    return Object.fromEntries(containers.map((one) => [one.container_name, one.image_path]));
}
function addressOutputs(service) {
    if (service === undefined)
        return {};
    const { replicas, pub_ip } = service.service_info;
    return { replicas, image_path: runningImages(service), pub_ip, url: serviceUrl(service) };
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ envs),
/* harmony export */   Tt: () => (/* binding */ parseLogDir),
/* harmony export */   bx: () => (/* binding */ logDirs)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7556);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);



function parseLogDir(given) {
    if (/^\/(?:[^/\s]+\/)+$/.test(given))
        return given;
    throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}`);
}
const envs = (description) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ description, item: _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyValue */ .aK, unique: (one) => one.key });
const logDirs = (description) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({ description, item: parseLogDir, unique: (one) => one });


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   F: () => (/* binding */ SIZES)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _workflow_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);


const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/;
const SIZES = `1 to 7, or by name: ${NAMES.join(', ')}`;
function parseSize(given) {
    const named = NAMES.indexOf(given.toLowerCase());
    if (named >= 0)
        return { spec_id: named + 1 };
    if (/^[1-7]$/.test(given))
        return { spec_id: Number(given) };
    if (ALIAS.test(given))
        return { spec_alias: given };
    throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a size from 1 to 7, one of ${NAMES.join(', ')}, or an alias such as C2M4S20; got ${(0,_workflow_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
}


/***/ })

};
