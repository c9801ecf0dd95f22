export const id = 428;
export const ids = [428];
export const modules = {

/***/ 3428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createService: () => (/* binding */ create_service_createService)
});

// EXTERNAL MODULE: ../../lib/src/rollout/names.js
var names = __webpack_require__(8480);
// EXTERNAL MODULE: ../../lib/src/rollout/resource.js
var rollout_resource = __webpack_require__(8602);
// EXTERNAL MODULE: ../../lib/src/rollout/absence.js
var absence = __webpack_require__(7467);
// EXTERNAL MODULE: ../../lib/src/rollout/errors.js
var errors = __webpack_require__(7381);
// EXTERNAL MODULE: ../../lib/src/rollout/image-name.js
var image_name = __webpack_require__(1237);
// EXTERNAL MODULE: ../../lib/src/rollout/plan.js
var plan = __webpack_require__(9017);
// EXTERNAL MODULE: ../../lib/src/rollout/port-change.js
var port_change = __webpack_require__(9982);
// EXTERNAL MODULE: ../../lib/src/rollout/service-state.js
var service_state = __webpack_require__(5351);
// EXTERNAL MODULE: ../../lib/src/rollout/size-change.js
var size_change = __webpack_require__(6424);
// EXTERNAL MODULE: ../../lib/src/rollout/statuses.js
var statuses = __webpack_require__(8504);
;// CONCATENATED MODULE: ../../lib/src/rollout/service-creation.js










function serviceByName(client, space, name, seen) {
    let known;
    const resource = {
        title: `Service ${name} in space ${space.display_name}`,
        status: { of: (service) => service.service_info.status, table: statuses/* serviceStatus */.E6 },
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            known ??= (await (0,names/* lookUpService */.cu)(api, space, name))?.id;
            const found = known === undefined ? undefined : await (0,absence/* unlessAbsent */.Q)(api.services.get(known));
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        known = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function planned(made) {
    const all = (of) => made.containers.flatMap(of).join(', ');
    return (0,plan/* differences */.t)({}, {
        service_name: made.service_name,
        stateful: made.stateful,
        replicas: made.replicas,
        size: (0,size_change/* sizeText */.lP)(made.spec),
        images: all((one) => [one.image_path]),
        ports: (0,port_change/* portText */.Z)(made.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(made.state_public_net),
    });
}
function deviations(made, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = made.containers.flatMap((wanted) => {
        const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name);
        if (found && (0,image_name/* sameImage */.G4)(found.image_path, wanted.image_path))
            return [];
        return [{ field: `image of ${wanted.container_name}`, before: found?.image_path ?? '', after: wanted.image_path }];
    });
    return [
        ...images,
        ...(0,plan/* differences */.t)({ stateful, replicas, ports: (0,port_change/* portText */.Z)(port_maps) }, { stateful: made.stateful, replicas: made.replicas, ports: (0,port_change/* portText */.Z)(made.port_maps) }),
    ];
}
function createService(client, space, made, options) {
    const { resource, remember } = serviceByName(client, space, made.service_name, options.seen);
    return (0,rollout_resource/* ensure */.D8)(resource, {
        phase: 'Creating the service',
        differences: (found) => (found ? deviations(made, found) : planned(made)),
        check: (found) => {
            if (!found)
                return;
            (0,errors/* refuse */.T)(`${(0,service_state/* serviceTitle */._B)(found)} is there already in space ${space.display_name}, with status "${found.service_info.status}".`, 'Set if_exists: skip to leave it as it is, or if_exists: update to bring it to what is asked.');
        },
        create: async () => {
            const { service_id } = await client.services.create(made);
            remember(service_id);
            options.made?.(service_id);
        },
        failureAdvice: `${(0,service_state/* serviceFailureAdvice */.ko)()} The service that failed stays there: delete it before it is created anew.`,
    }, options);
}
async function createUnlessThere(...[client, space, made, options]) {
    try {
        return await createService(client, space, made, options);
    }
    catch (error) {
        if (!(error instanceof errors/* RolloutError */.a) || error.ending !== 'refused')
            throw error;
        const there = await (0,names/* lookUpService */.cu)(client.until(options.deadlineAt), space, made.service_name);
        if (there === undefined)
            throw error;
        return { there: there.id };
    }
}
async function missingImages(client, made) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return made.containers
        .filter(({ image_path }) => !known.some((image) => (0,image_name/* sameImage */.G4)(image.image_path, image_path)))
        .map(({ image_path }) => `${image_path} is not among the images that this account can run.`);
}

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/credentials.js + 14 modules
var credentials = __webpack_require__(4927);
// EXTERNAL MODULE: ../../lib/src/rollout/change.js + 1 modules
var change = __webpack_require__(3941);
// EXTERNAL MODULE: ../../lib/src/rollout/image-update.js
var image_update = __webpack_require__(6319);
// EXTERNAL MODULE: ../../lib/src/rollout/public-net-change.js
var public_net_change = __webpack_require__(3442);
// EXTERNAL MODULE: ../../lib/src/rollout/scaling.js
var scaling = __webpack_require__(121);
// EXTERNAL MODULE: ../../lib/src/rollout/sequence.js
var sequence = __webpack_require__(555);
// EXTERNAL MODULE: ../../lib/src/rollout/settings-change.js
var settings_change = __webpack_require__(1412);
;// CONCATENATED MODULE: ../../lib/src/step/existing-service.js











function askingOf({ definition, bandwidth, public_net_type }, given) {
    const net = definition?.state_public_net;
    return {
        size: given('spec_id') || definition?.spec !== undefined,
        replicas: given('replicas') || definition?.replicas !== undefined,
        net: { bandwidth: bandwidth ?? net?.bandwidth, type: given('public_net_type') ? public_net_type : net?.type },
    };
}
async function leftAsItIs(client, id, options) {
    const nothing = {
        ...(0,service_state/* serviceChange */.uK)(client, id, options),
        what: 'stay as it is',
        phase: 'Reading',
        matches: () => true,
        differences: () => [],
        send: async () => { },
    };
    const service = await (0,change/* settled */.g)(nothing, options);
    const { status } = service.service_info;
    if ((0,statuses/* serviceStatus */.E6)(status)?.phase !== 'failed')
        return { outcome: 'unchanged', before: service, after: service, differences: [] };
    throw new errors/* RolloutError */.a('failed', `${(0,service_state/* serviceTitle */._B)(service)} is there, but its last operation ended in "${status}".`, {
        status,
        advice: 'The operation log of the service in the console tells why. A service that could not be created has to be deleted before it is created anew.',
    });
}
function checkKind(service, { stateful, containers, state_public_net: net, service_name }) {
    const title = (0,service_state/* serviceTitle */._B)(service);
    const advice = `Delete it first, or give the new one another name than ${service_name}.`;
    if (service.service_info.stateful !== stateful) {
        const [is, asked] = stateful ? ['stateless', 'stateful'] : ['stateful', 'stateless'];
        (0,errors/* refuse */.T)(`${title} is ${is}, and cannot be made the ${asked} service that is asked for.`, advice);
    }
    if (net.used && !service.service_info.state_public_net?.used)
        (0,errors/* refuse */.T)(`${title} has no public network, and the platform gives one only to a new service.`, advice);
    const names = (all) => all.map((one) => one.container_name).toSorted();
    const there = names(service.service_container_infos).join(', ');
    const asked = names(containers).join(', ');
    if (there === asked || (containers.length === 1 && service.service_container_infos.length === 1))
        return;
    (0,errors/* refuse */.T)(`${title} has the containers ${there}, not ${asked}, and the platform changes no containers.`, advice);
}
function changesFor(client, id, asked, asking, options) {
    const alone = asked.containers.length === 1;
    const nameOf = (container_name) => (alone ? undefined : container_name);
    const settings = asked.containers.map(({ container_name, envs, log_dirs }) => ({
        container_name: nameOf(container_name),
        envs_strategy: 'overwrite',
        ...(envs.length > 0 ? { envs } : {}),
        ...(log_dirs.length > 0 ? { log_dirs } : {}),
    }));
    const images = asked.containers.map(({ container_name, image_path }) => ({
        container_name: nameOf(container_name),
        image_path,
    }));
    const update = { service_id: id, images, min_ready_seconds: 10, force: false };
    return [
        (0,settings_change/* settingsChange */.Q)(client, id, settings, options),
        (0,image_update/* imageChange */.i7)(client, update, options),
        ...(asking.size ? [(0,size_change/* sizeChange */.S8)(client, id, asked.spec, options)] : []),
        ...(asked.port_maps.length > 0 ? [(0,port_change/* portChange */.u)(client, id, asked.port_maps, options)] : []),
        ...(asked.state_public_net.used ? [(0,public_net_change/* publicNetChange */.n)(client, id, asking.net, options)] : []),
        ...(asking.replicas ? [(0,scaling/* scaleChange */.Vg)(client, id, asked.replicas, options)] : []),
    ];
}
async function broughtTo(client, id, asked, asking, options) {
    checkKind(await client.until(options.deadlineAt).services.get(id), asked);
    const due = await (0,sequence/* outstanding */.Te)(changesFor(client, id, asked, asking, options), options);
    return due.length > 0 ? (0,sequence/* applyInOrder */.g$)(due, options) : leftAsItIs(client, id, options);
}

;// CONCATENATED MODULE: ../../lib/src/step/kept.js

function keptOfContainers({ service_container_infos: there }, asked) {
    const paths = (all) => all
        .map((one) => one.mount_path)
        .toSorted()
        .join();
    return asked.containers.flatMap((one) => {
        const found = there.find(({ container_name }) => there.length === 1 || container_name === one.container_name);
        if (!found)
            return [];
        const kept = [
            one.command !== '' && one.command !== found.command && 'command',
            one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
            one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
        ];
        return kept.flatMap((what) => (what ? [`${what} of ${found.container_name}`] : []));
    });
}
function kept(client, service, asked, asking) {
    const { replicas } = service.service_info;
    const size = (0,size_change/* sizeOf */.$d)(service, asked.spec);
    return [
        ...keptOfContainers(service, asked),
        ...(asking.size || (0,size_change/* hasSize */.IE)(client, service, asked.spec)
            ? []
            : [`size ${size}, since spec_id was left at its default`]),
        ...(asking.replicas || replicas === asked.replicas
            ? []
            : [`${replicas} replicas, since replicas was left at its default`]),
    ];
}

// EXTERNAL MODULE: ../../lib/src/step/manage.js
var manage = __webpack_require__(2654);
// EXTERNAL MODULE: ../../lib/src/workflow/fields.js
var workflow_fields = __webpack_require__(6941);
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
            (0,errors/* refuse */.T)(`There is no volume "${volume}": there is ${[...byName.keys()].join(', ') || 'none'}.`, 'Make it first with manage-volume.'));
}
function mountInfo(mounts, idOf) {
    const info = {};
    for (const { volume, mount_path } of mounts) {
        const id = idOf(volume);
        if (info[id] !== undefined)
            (0,errors/* refuse */.T)(`Volume ${volume} (${id}) comes twice, and can be mounted only once.`);
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
async function made(make, client, space, asked, options, step) {
    const request = await newService(client, space.id, asked);
    if (options.dryRun)
        for (const image of await missingImages(client, request))
            step.log.warning(image);
    const known = (service_id) => step.set({ service_id });
    const result = await make(client, space, request, { ...options, made: known });
    if ('there' in result)
        return result.there;
    const title = `Service ${asked.service_name} in space ${space.display_name}`;
    (0,manage/* tellManaged */.JV)(step, title, result, (0,rollout_resource/* operationOf */.zI)(result, false));
    return undefined;
}
async function brought(client, id, asked, asking, options, step) {
    const result = await broughtTo(client, id, asked, asking, options);
    for (const what of kept(client, result.after, asked, asking))
        step.log.warning(`Left as it is: ${what}.`);
    (0,service/* tellService */.Zm)(step, result, 'brought to what is asked');
}
const create_service_createService = (0,action/* defineAction */.Q)({
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
        const client = (0,credentials/* connect */.Ng)(inputs, step);
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
        const there = found?.id ?? (await made(fails ? createService : createUnlessThere, client, space, asked, options, step));
        if (there === undefined)
            return {};
        step.set({ service_id: there });
        if (inputs.if_exists === 'update')
            await brought(client, there, asked, askingOf(inputs, given), options, step);
        else
            (0,service/* tellService */.Zm)(step, await leftAsItIs(client, there, options), 'left as it is');
        return {};
    },
});


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ findServiceId),
/* harmony export */   GZ: () => (/* binding */ lookUpNamespace),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   cu: () => (/* binding */ lookUpService),
/* harmony export */   xZ: () => (/* binding */ lookUpServiceId),
/* harmony export */   z$: () => (/* binding */ findNamespace)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);


function some(names) {
    if (names.length === 0)
        return 'there is none';
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `there are ${shown} and ${names.length - 10} more` : `there is ${shown}`;
}
function matching(all, name) {
    return (all.find((space) => space.namespace === name) ??
        all.find((space) => space.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function lookUpNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function findNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no space "${name}": ${some(names)}.`, 'Check the input namespace.');
}
function lookUpService(api, space, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return (service?.id ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no service "${name}" in space ${space.display_name} (${space.namespace}).`, 'Check the inputs service_name and namespace.'));
}
async function findRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return (found ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`There is no image repository "${name}" in this account.`, 'Check the input repo_name, or make the repository in the console first: a build does not make it.'));
}


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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText),
/* harmony export */   u: () => (/* binding */ portChange)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);


function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceChange */ .uK)(client, id, options),
        what: `have the ports ${ports}`,
        phase: 'Changing the ports',
        matches: (service) => portsOf(service) === ports,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ publicNetChange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



function needPublicNet(service) {
    if (service.service_info.state_public_net?.used)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(service)} has no public network, and the platform cannot give one to a service that is there.`, 'Create the service anew with public_net: true.');
}
function publicNetChange(client, id, { bandwidth, type }, options) {
    const asked = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) };
    const differing = (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ ...service.service_info.state_public_net }, asked);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: 'have the public network asked for',
        phase: 'Changing the public network',
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateful */ .RK)(service, 'change the public network of', 'Put a load balancer in front of a stateless service.');
            needPublicNet(service);
        },
        matches: (service) => differing(service).length === 0 &&
            (service.service_info.state_public_net?.used === true || Object.keys(asked).length === 0),
        differences: differing,
        send: (service) => {
            const now = service.service_info.state_public_net;
            return client.services.updateStateful(id, { used: true, type: now?.type, bandwidth: now?.bandwidth, ...asked });
        },
    };
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7381);



function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'succeeded', sentence: 'it is not there' };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: 'it is there' };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
        mark: (found) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
        markTells: resource.mark !== undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: present(resource, result.before), after: present(resource, result.after) };
}
async function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be as asked for',
        phase: wanted.phase,
        check: (state) => {
            const found = present(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is not there.`);
        },
        matches: (state) => {
            const found = present(resource, state);
            return found !== undefined && wanted.differences(found).length === 0;
        },
        differences: (state) => wanted.differences(present(resource, state)),
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`${resource.title} is there, and the platform cannot change it.`);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: 'be deleted',
        phase: how.phase,
        check: (state) => {
            const found = present(resource, state);
            if (found !== undefined)
                how.check?.(found);
        },
        matches: (state) => present(resource, state) === undefined,
        differences: (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return [];
            return [how.before?.(found) ?? { field: resource.title, before: 'there', after: '' }];
        },
        send: async (state) => {
            const found = present(resource, state);
            if (found === undefined)
                return;
            try {
                await how.send(found);
            }
            catch (error) {
                if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found'))
                    throw error;
            }
        },
        ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        phase: 'Scaling',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the number of replicas', 'A stateful service has one replica; leave replicas out, or give it a larger size.'),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(service.service_info, { replicas }),
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
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   g$: () => (/* binding */ applyInOrder),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7381);


const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: 'be as asked for',
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(all, options));
}
function needAll(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    if (!undone)
        return;
    const message = `${undone.subject(state)}: the change to ${undone.what} was made, but another change has undone it since.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutError */ .a('overtaken', message, {
        status: undone.status(state),
        advice: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
    });
}
async function applyInOrder(changes, options) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        results.push(await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChange */ .h)(change, { ...options, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(changes, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settingsChange)
/* harmony export */ });
/* harmony import */ var _image_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);



function nextEnvs(container, wanted) {
    if (wanted?.envs === undefined)
        return container.envs;
    const named = new Set(wanted.envs.map((env) => env.key));
    const kept = wanted.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : [];
    return [...kept, ...wanted.envs];
}
function pairsOf(service, wishes) {
    const wanted = new Map(wishes.map((wish) => [(0,_image_update_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(service, wish.container_name).container_id, wish]));
    return service.service_container_infos.map((container) => {
        const { container_id, cpu_weight, memory_weight } = container;
        const wish = wanted.get(container_id);
        const envs = nextEnvs(container, wish).map(({ key, value }) => ({ key, value }));
        const log_dirs = wish?.log_dirs ?? container.log_dirs;
        return { container, next: { container_id, cpu_weight, memory_weight, envs, log_dirs } };
    });
}
function envDifference({ container, next }) {
    const now = new Map(container.envs.map((env) => [env.key, env.value]));
    const then = new Map(next.envs.map((env) => [env.key, env.value]));
    const marks = [...new Set([...now.keys(), ...then.keys()])].toSorted().flatMap((key) => {
        if (!then.has(key))
            return [`${key} (removed)`];
        if (!now.has(key))
            return [`${key} (new)`];
        return now.get(key) === then.get(key) ? [] : [`${key} (another value)`];
    });
    if (marks.length === 0)
        return [];
    const before = [...now.keys()].toSorted().join(', ');
    return [{ field: `envs of ${container.container_name}`, before, after: marks.join(', ') }];
}
function logDifference({ container, next }) {
    const field = `log_dirs of ${container.container_name}`;
    const text = (dirs) => dirs.toSorted().join(', ');
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ [field]: text(container.log_dirs) }, { [field]: text(next.log_dirs) });
}
function settingsChange(client, id, wishes, options) {
    const differing = (service) => pairsOf(service, wishes).flatMap((pair) => [...envDifference(pair), ...logDifference(pair)]);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: 'have the variables and log directories asked for',
        phase: 'Changing the settings',
        check: (service) => {
            (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change variables and log directories', 'Create a stateful service anew with other ones.');
            pairsOf(service, wishes);
        },
        matches: (service) => differing(service).length === 0,
        differences: differing,
        send: (service) => client.services.updateStateless(id, pairsOf(service, wishes).map(({ next }) => next)),
    };
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);


function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const { id, spec_alias } = service.service_info.spec_info ?? {};
    return String(('spec_id' in asked ? (id ?? spec_alias) : (spec_alias ?? id)) ?? '');
}
function hasSize(client, service, asked) {
    return (0,_client_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...(0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        what: `have size ${sizeText(asked)}`,
        phase: 'Changing the size',
        check: (service) => (0,_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, 'change the size', 'Leave the size out, or create the service anew with another one.'),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: 'size', before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ applied),
/* harmony export */   JV: () => (/* binding */ tellManaged),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KF: () => (/* binding */ deleted),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   MQ: () => (/* binding */ operation),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   wW: () => (/* binding */ directOptions)
/* harmony export */ });
/* harmony import */ var _rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7381);
/* harmony import */ var _rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);




function operation(first, ...others) {
    return (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ description: 'What to do.', allowed: [first, ...others], default: first });
}
const dryRun = {
    dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        const choiceOf = names.length > 1 ? `, or ${names.slice(1).join(' or ')}` : '';
        return [{ input: first, message: `is required for operation ${chosen}${choiceOf}` }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const WORDS = {
    created: 'created',
    updated: 'updated',
    deleted: 'deleted',
    unchanged: 'already as asked',
    read: 'read',
};
const PLANNED = {
    created: 'would be created',
    updated: 'would be updated',
    deleted: 'would be deleted',
    unchanged: 'already as asked',
    read: 'read',
};
function tellManaged(step, title, result, done) {
    const words = (result.outcome === 'planned' ? PLANNED : WORDS)[done];
    const rest = result.outcome === 'planned'
        ? ' (dry run: nothing was sent)'
        : result.outcome === 'started'
            ? ' (sent; its end was not waited for)'
            : '';
    const headline = `${title}: ${words}${rest}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .remove */ .TF)(resource, how, options);
    const done = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function read(step, resource, deadlineAt) {
    step.observer.phase('Reading');
    const found = (0,_rollout_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(resource, await resource.find(deadlineAt));
    const headline = `${resource.title}: ${found === undefined ? 'not there' : 'read'}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: resource.title, headline });
    return found;
}
async function got(step, resource, deadlineAt) {
    const found = await read(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_rollout_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.');
}
async function listed(step, noun, items) {
    step.observer.phase('Reading');
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = `${all.length} ${noun}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: 'Count', value: all.length }] });
    return all;
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ IMAGE_PATH),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: 'the name of a repository such as web',
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
};
const IMAGE_PATH = {
    pattern: IMAGE,
    takes: 'an image such as hub.c.163.com/admin/web:v2',
    maxLength: 400,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= IMAGE_PATH.maxLength;
}
function tagFromRef(ref) {
    return ref
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: 'the name of a container',
    ...options,
});


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
function serviceUrl({ service_info }) {
    const { pub_ip, port_maps } = service_info;
    const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port;
    if (pub_ip === '' || port === undefined)
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

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   Wl: () => (/* binding */ resolveService),
/* harmony export */   Zm: () => (/* binding */ tellService),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   eh: () => (/* binding */ serviceOptions),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   gx: () => (/* binding */ serviceProblems)
/* harmony export */ });
/* harmony import */ var _rollout_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);
/* harmony import */ var _rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4526);





const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: 'a name of at most 128 characters' };
const service = {
    service_id: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: 'is required where namespace is given without service_id' }];
    if (given('service_name'))
        return [{ input: 'namespace', message: 'is required where service_name is given without service_id' }];
    return [{ input: 'service_id', message: 'is required, or namespace and service_name' }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined)
        return service_id;
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,_rollout_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findServiceId */ .GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (!told)
            step.tell({ subject: (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(found) });
        told = true;
    };
    return { ...(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOptions */ .D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
const OUTCOME_WORDS = {
    changed: 'Done and verified',
    unchanged: 'Nothing to do: it is already as asked',
    planned: 'Dry run: this would change, and nothing was sent',
    started: 'Sent; its end was not waited for',
};
function tellService(step, result, aim) {
    const title = (0,_rollout_service_state_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(result.after);
    const headline = `${title}: ${aim}. ${OUTCOME_WORDS[result.outcome]}.`;
    (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
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


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info(`Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);

function waiting(timeout) {
    return {
        wait: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true }),
        timeout: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
        }),
        dry_run: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
        }),
    };
}
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);


function fieldsOf(value, at, allowed) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a map as ${at}`);
    }
    const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`knows no field ${unknown.map(_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h).join(', ')} in ${at}; it takes ${allowed.join(', ')}`);
    }
    return Object.fromEntries(Object.entries(value));
}
function absent(value) {
    return value === undefined || value === null;
}
function textOf(fields, name, at, longest) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value))
        return value;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes text of 1 to ${longest} characters as ${at}.${name}`);
}
function numberOf(fields, name, at, max, min = 1) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
        return number;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a whole number from ${min} to ${max} as ${at}.${name}`);
}
function flagOf(fields, name, at) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes true or false as ${at}.${name}`);
}
function itemsOf(fields, name, at, item) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (!Array.isArray(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes a list as ${at}.${name}`);
    return value.map((one, i) => item(one, `${at}.${name}[${i}]`));
}
function needed(value, at) {
    if (value === undefined)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`needs ${at}`);
    return value;
}
function placed(place, parse) {
    try {
        return parse();
    }
    catch (problem) {
        if (problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S)
            throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`${problem.message} (in ${place})`);
        throw problem;
    }
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}


/***/ })

};
