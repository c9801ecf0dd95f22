export const id = 'create-service';
export const ids = ['create-service'];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseMount)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);



function parseMount(given) {
    const [, volume, mount_path] = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given) ?? [];
    if (volume === undefined || mount_path === undefined) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .mountForm */ .Ah)({ given: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(given) }));
    }
    return { volume, mount_path };
}


/***/ }),

/***/ 6560:
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
var size = __webpack_require__(8097);
// EXTERNAL MODULE: ../../lib/src/actions/create-service/mounts.js
var mounts = __webpack_require__(443);
;// CONCATENATED MODULE: ../../lib/src/actions/create-service/inputs.js









const definition = (0,input_kinds/* custom */.Ie)({
    kind: 'path',
    parse: async (given, context) => (await Promise.all(/* import() */[__webpack_require__.e('definition'), __webpack_require__.e('lookup'), __webpack_require__.e('workspace-path')]).then(__webpack_require__.bind(__webpack_require__, 4954))).parseDefinition(given, context),
});
const newServiceInputs = {
    namespace: (0,input_kinds/* text */.Qq)({ required: true, ...service/* ANY_NAME */.dA }),
    service_name: (0,input_kinds/* text */.Qq)({ required: true, ...names/* LABEL_NAME */.jP }),
    image_path: (0,names/* imagePath */.d0)(),
    spec_id: (0,input_kinds/* custom */.Ie)({ kind: 'integer', default: '1', parse: size/* parseSize */.D }),
    replicas: (0,input_kinds/* integer */.nd)({ default: 1, ...replicas/* REPLICAS */.Y }),
    stateful: (0,input_kinds/* boolean */.zM)({ default: false }),
    port_maps: (0,ports/* portMaps */.pc)(),
    envs: (0,input_kinds/* variables */.Ee)({}),
    log_dirs: (0,settings/* logDirs */.bx)(),
    command: (0,input_kinds/* text */.Qq)({}),
    ssh_keys: (0,input_kinds/* list */.p_)({ commas: true, unique: (one) => one }),
    volumes: (0,input_kinds/* list */.p_)({ item: mounts/* parseMount */.z, unique: (one) => one.volume }),
    public_net: (0,input_kinds/* boolean */.zM)({ default: false }),
    public_net_type: (0,input_kinds/* choice */.Yq)({ allowed: ['flow', 'bandwidth'], default: 'flow' }),
    bandwidth: (0,input_kinds/* integer */.nd)({ min: 1, max: 1_024 }),
    ip_id: (0,input_kinds/* text */.Qq)({ pattern: /[0-9A-Za-z-]{1,64}/, takes: service_inputs/* settings */.W0.ipId }),
    definition,
    if_exists: (0,input_kinds/* choice */.Yq)({ allowed: ['fail', 'skip', 'update'], default: 'fail' }),
};

// EXTERNAL MODULE: ../../lib/src/github/inputs/defined.js
var defined = __webpack_require__(4161);
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

// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
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
        const { create, optionsOf, update } = await Promise.all(/* import() */[__webpack_require__.e('create-or-update'), __webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('manage'), __webpack_require__.e('services-scaling')]).then(__webpack_require__.bind(__webpack_require__, 4357));
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
