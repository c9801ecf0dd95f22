export const id = 'definition';
export const ids = ['definition'];
export const modules = {

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeDefinition: () => (/* binding */ decodeDefinition),
  parseDefinition: () => (/* binding */ parseDefinition)
});

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
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var ports = __webpack_require__(8219);
// EXTERNAL MODULE: ../../lib/src/step/inputs/replicas.js
var replicas = __webpack_require__(4370);
// EXTERNAL MODULE: ../../lib/src/step/inputs/size.js
var inputs_size = __webpack_require__(8097);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js
var parsers = __webpack_require__(3820);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/settings.js
var settings = __webpack_require__(706);
// EXTERNAL MODULE: ../../lib/src/actions/create-service/mounts.js
var mounts = __webpack_require__(443);
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
    return Object.entries(value).map(([volume, path]) => (0,inputs_fields/* placed */.GS)(place, () => (0,mounts/* parseMount */.z)(`${volume}:${defined_container_text(path, `${place}.${volume}`)}`)));
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
async function parseDefinition(given, { workspace }) {
    return decodeDefinition(await (0,yaml/* parseYaml */.h)((0,workspace_path/* parseWorkspaceFile */.P2)(given, workspace).read().toString('utf8')));
}


/***/ })

};
