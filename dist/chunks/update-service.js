export const id = 'update-service';
export const ids = ['update-service'];
export const modules = {

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateService: () => (/* binding */ updateService)
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/services/service-inputs.js
var service_inputs = __webpack_require__(4929);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/ports.js
var inputs_ports = __webpack_require__(8219);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/step/inputs/settings.js
var settings = __webpack_require__(706);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/size.js
var size = __webpack_require__(8097);
;// CONCATENATED MODULE: ../../lib/src/actions/update-service/inputs.js





const updateInputs = {
    spec_id: (0,input_kinds/* custom */.Ie)({ kind: 'integer', parse: size/* parseSize */.D }),
    port_maps: (0,inputs_ports/* portMaps */.pc)(),
    envs: (0,input_kinds/* variables */.Ee)({}),
    envs_strategy: (0,input_kinds/* choice */.Yq)({ allowed: ['merge', 'overwrite'], default: 'merge' }),
    log_dirs: (0,settings/* logDirs */.bx)(),
    container_name: (0,names/* containerName */.xN)(),
    bandwidth: (0,input_kinds/* integer */.nd)({ min: 1, max: 1_024 }),
    public_net_type: (0,input_kinds/* choice */.Yq)({ allowed: ['flow', 'bandwidth'] }),
};

;// CONCATENATED MODULE: ../../lib/src/actions/update-service.js









const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'];
function problems({ port_maps }, isProvided) {
    const found = [];
    if (!CHANGING.some(isProvided)) {
        found.push({ input: CHANGING[0], message: service_inputs/* updateProblems */.wN.nothing({ others: CHANGING.slice(1) }) });
    }
    const ports = (0,inputs_ports/* portProblem */.BI)(port_maps ?? []);
    if (ports !== undefined)
        found.push({ input: 'port_maps', message: ports });
    if (isProvided('envs_strategy') && !isProvided('envs'))
        found.push({ input: 'envs_strategy', message: service_inputs/* updateProblems */.wN.goesWith({ names: ['envs'] }) });
    if (isProvided('container_name') && !isProvided('envs') && !isProvided('log_dirs'))
        found.push({ input: 'container_name', message: service_inputs/* updateProblems */.wN.goesWith({ names: ['envs', 'log_dirs'] }) });
    return found;
}
const updateService = (0,action/* defineAction */.Q)({
    name: 'update-service',
    branding: { icon: 'sliders', color: 'green' },
    operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('15m'), service/* service */.eu],
    inputs: updateInputs,
    rules: problems,
    async run(inputs, step) {
        const { openService, reportService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('name'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { applyInOrder, pendingChanges } = await Promise.all(/* import() */[__webpack_require__.e('changes-changes'), __webpack_require__.e('name'), __webpack_require__.e('sequence')]).then(__webpack_require__.bind(__webpack_require__, 630));
        const { changesFor } = await Promise.all(/* import() */[__webpack_require__.e('changes'), __webpack_require__.e('operations-images'), __webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('services-scaling')]).then(__webpack_require__.bind(__webpack_require__, 4877));
        const { client, id } = await openService(inputs, step);
        for (const warning of (0,settings/* envsWarnings */.MP)(inputs.envs))
            step.log.warning(warning);
        const options = serviceOptions(inputs, step);
        const requested = changesFor(client, id, inputs, options);
        const [first, ...others] = requested;
        if (first === undefined)
            throw new TypeError('The rules of the inputs let nothing through.');
        const due = await pendingChanges([first, ...others], options);
        const result = await applyInOrder(due.length > 0 ? due : [others.at(-1) ?? first], options, requested);
        reportService(step, result, (0,message/* joined */.oR)(CHANGING.filter((name) => inputs[name] !== undefined)));
    },
});


/***/ })

};
