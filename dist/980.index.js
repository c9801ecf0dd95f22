export const id = 980;
export const ids = [980];
export const modules = {

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scale: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6219);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1461);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







const scale = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'scale',
    folder: 'actions/scale',
    title: 'Fengchao: scale a service',
    description: 'Brings a stateless service to a number of replicas and waits until they run.',
    branding: { icon: 'maximize-2', color: 'green' },
    operations: ['getService', 'scaleService'],
    inputs: {
        ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .common */ .sh,
        ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .e)('10m'),
        ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .service */ .eu,
        replicas: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({
            description: 'How many replicas the service is to have, 1 to 5.',
            required: true,
            ..._changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICAS */ .Y7,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        replicas: 'How many replicas it has now.',
        previous_replicas: 'How many it had before.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...(0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialProblems */ ._e)(given), ...(0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceProblems */ .gx)(given)],
    async run(inputs, step) {
        const client = await (0,_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(inputs, step);
        const id = await (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveService */ .Wl)(inputs, client);
        step.set({ service_id: id });
        const options = (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceOptions */ .eh)(inputs, step);
        let previous_replicas;
        const seen = (found) => {
            options.seen?.(found);
            const { replicas } = found.service_info;
            previous_replicas ??= replicas;
            step.set({ replicas, previous_replicas });
        };
        const result = await (0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .scale */ .hs)(client, id, inputs.replicas, { ...options, seen });
        (0,_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_4__/* .tellService */ .Zm)(step, result, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasAim */ .tQ)({ replicas: inputs.replicas }));
        return {
            replicas: result.after.service_info.replicas,
            previous_replicas: result.before.service_info.replicas,
        };
    },
});


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   h: () => (/* binding */ applyChange)
/* harmony export */ });
async function settled(change, options) {
    const { awaited } = await machinery();
    return awaited(change, options);
}
async function applyChange(change, options) {
    const { carriedOut } = await machinery();
    return carriedOut(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e(352), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 1912));


/***/ }),

/***/ 2140:
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

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ scaleChange),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   hs: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6859);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);




const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        what: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toReplicas */ .rJ)({ replicas }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .scaling */ .AQ)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .needStateless */ .Lq)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .canScale */ .vn)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .statefulReplicasAdvice */ .Cy)()),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        overtaken: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .otherReplicas */ .IB)({ replicas: now });
        },
    };
}
function scale(client, id, replicas, options) {
    return (0,_engine_change_js__WEBPACK_IMPORTED_MODULE_3__/* .applyChange */ .h)(scaleChange(client, id, replicas, options), options);
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ scaling),
/* harmony export */   Cy: () => (/* binding */ statefulReplicasAdvice),
/* harmony export */   Dm: () => (/* binding */ changingSize),
/* harmony export */   IB: () => (/* binding */ otherReplicas),
/* harmony export */   MF: () => (/* binding */ statefulSettingsAdvice),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   SI: () => (/* binding */ toPublicNet),
/* harmony export */   Sw: () => (/* binding */ canChangeSettings),
/* harmony export */   U9: () => (/* binding */ toPorts),
/* harmony export */   Vj: () => (/* binding */ createWithPublicNet),
/* harmony export */   YT: () => (/* binding */ keptReplicas),
/* harmony export */   _E: () => (/* binding */ keptSize),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ac: () => (/* binding */ canChangeSize),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cO: () => (/* binding */ changingPorts),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   ip: () => (/* binding */ noPublicNet),
/* harmony export */   is: () => (/* binding */ statefulSizeAdvice),
/* harmony export */   j: () => (/* binding */ canChangePublicNet),
/* harmony export */   qr: () => (/* binding */ changingPublicNet),
/* harmony export */   rJ: () => (/* binding */ toReplicas),
/* harmony export */   sy: () => (/* binding */ statelessNetAdvice),
/* harmony export */   tH: () => (/* binding */ changingSettings),
/* harmony export */   tQ: () => (/* binding */ replicasAim),
/* harmony export */   vn: () => (/* binding */ canScale),
/* harmony export */   xq: () => (/* binding */ toSize)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const replicasAim = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `${replicas} 个副本`,
});
const toReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ replicas }) => `扩缩到 ${replicas} 个副本`,
});
const scaling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Scaling', zh: '扩缩容' });
const canScale = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the number of replicas', zh: '修改副本数' });
const statefulReplicasAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A stateful service always has one replica. Omit replicas, or choose a larger size.',
    zh: '有状态服务始终只有一个副本。请不要填写 replicas，或选择更大的规格。',
});
const otherReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `it now has ${replicas} replicas, which is neither the requested number nor the previous one`,
    zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所请求的数量，也不是之前的数量`,
});
const toSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}`,
    zh: ({ size }) => `修改规格为 ${size}`,
});
const changingSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the size', zh: '修改规格' });
const canChangeSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the size', zh: '修改规格' });
const sizeField = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'size', zh: '规格' });
const statefulSizeAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit the size, or create a new service with the other size.',
    zh: '请不要填写规格，或以另一规格创建新的服务。',
});
const toPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ ports }) => `ports ${ports}`,
    zh: ({ ports }) => `修改端口为 ${ports}`,
});
const changingPorts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the ports', zh: '修改端口' });
const toPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the requested public network', zh: '按要求修改公网配置' });
const changingPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the public network', zh: '修改公网配置' });
const canChangePublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'change the public network of', zh: '修改公网配置' });
const statelessNetAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'For a stateless service, use a load balancer instead.',
    zh: '无状态服务请改用负载均衡。',
});
const noPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service }) => `${service} has no public network, and the platform cannot add one to an existing service.`,
    zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
});
const createWithPublicNet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create a new service with public_net: true.',
    zh: '请以 public_net: true 创建新的服务。',
});
const toSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'the requested variables and log directories',
    zh: '按要求修改环境变量和日志目录',
});
const changingSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Changing the settings', zh: '修改配置' });
const canChangeSettings = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'change variables and log directories',
    zh: '修改环境变量和日志目录',
});
const statefulSettingsAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To change them, create a new stateful service with the new settings.',
    zh: '如需修改，请以新的配置创建新的有状态服务。',
});
const fieldOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, container }) => `${field} of ${container}`,
    zh: ({ field, container }) => `${container} 的 ${field}`,
});
const variable = {
    removed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
    added: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ key }) => `${key} (added)`, zh: ({ key }) => `${key}（新增）` }),
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ key }) => `${key} (new value)`,
        zh: ({ key }) => `${key}（新值）`,
    }),
};
const keptSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `size ${size}, because spec_id has its default value`,
    zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
});
const keptReplicas = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `${replicas} replicas, because replicas has its default value`,
    zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
});


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  Wl: () => (/* binding */ resolveService),
  eu: () => (/* binding */ service_service),
  eh: () => (/* binding */ serviceOptions),
  KH: () => (/* binding */ serviceOutputs),
  gx: () => (/* binding */ serviceProblems),
  Zm: () => (/* binding */ tellService)
});

// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/service-naming.js

const serviceInputProblems = {
    required: (0,message/* message */.iU)({
        en: 'is required, unless namespace and service_name are given',
        zh: '必填；也可以改为填写 namespace 和 service_name',
    }),
    nameToo: (0,message/* message */.iU)({
        en: 'is required if namespace is given without service_id',
        zh: '在填写 namespace 而未填写 service_id 时必填',
    }),
    namespaceToo: (0,message/* message */.iU)({
        en: 'is required if service_name is given without service_id',
        zh: '在填写 service_name 而未填写 service_id 时必填',
    }),
};
const serviceEnded = {
    changed: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Completed and verified.`,
        zh: ({ service, aim }) => `${service}：${aim}。已完成并验证。`,
    }),
    unchanged: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Already up to date, nothing to do.`,
        zh: ({ service, aim }) => `${service}：${aim}。已是最新，无需变更。`,
    }),
    planned: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Dry run: this would change; nothing was sent.`,
        zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
    }),
    started: (0,message/* message */.iU)({
        en: ({ service, aim }) => `${service}: ${aim}. Sent; the step did not wait for it to finish.`,
        zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
    }),
};

// EXTERNAL MODULE: ../../lib/src/messages/step/name-forms.js
var name_forms = __webpack_require__(9793);
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/service.js







const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: name_forms/* nameForms */.P.any };
const service_service = {
    service_id: (0,input_kinds/* integer */.nd)({ description: 'Id of the service.', min: 1 }),
    namespace: (0,input_kinds/* text */.Qq)({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: (0,input_kinds/* text */.Qq)({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: serviceInputProblems.nameToo() }];
    if (given('service_name'))
        return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }];
    return [{ input: 'service_id', message: serviceInputProblems.required() }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined) {
        if (namespace !== undefined || service_name !== undefined)
            await (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 3303))).needSame(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,names/* findServiceId */.GI)(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    let told = false;
    const seen = (found) => {
        step.set(serviceOutputs(found));
        if (told)
            return;
        told = true;
        step.tell({ subject: (0,service/* serviceTitle */._B)(found) });
        const suspended = (0,service/* suspension */.EH)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D)(inputs, step), seen };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function tellService(step, result, aim) {
    const title = (0,service/* serviceTitle */._B)(result.after);
    const headline = serviceEnded[result.outcome]({ service: title, aim });
    (0,report/* tellEnding */.L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeOptions),
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);

function waiting(timeout) {
    return {
        wait: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait until the platform reports the outcome.', default: true, guards: true }),
        timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
            guards: true,
        }),
        dry_run: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
            guards: true,
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

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
