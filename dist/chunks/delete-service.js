export const id = 'delete-service';
export const ids = ['delete-service'];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteService: () => (/* binding */ delete_service_deleteService)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var client_errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
;// CONCATENATED MODULE: ../../lib/src/changes/services/delete.js




const untilNotFound = (word) => {
    const known = (0,services_service/* serviceStatus */.E6)(word);
    return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known;
};
async function deleteService(client, { service_id, free_ip }, options) {
    let last;
    const service = {
        get title() {
            return last ? (0,services_service/* serviceTitle */._B)(last) : (0,services/* serviceOfId */.Aj)({ id: service_id });
        },
        status: { of: (found) => found.service_info.status, table: untilNotFound },
        find: async () => {
            const found = await (0,client_errors/* ifExists */.AG)(client.services.get(service_id));
            if (found === undefined)
                return undefined;
            last = found;
            options.seen?.(found);
            return found;
        },
    };
    const removal = {
        phase: services/* servicePhases */.a0.deleting(),
        send: () => client.services.delete(service_id, free_ip),
        failureAdvice: services/* deletion */.jo.failed(),
    };
    const result = await (0,apply/* remove */.TF)(service, removal, options);
    return { result, last };
}

// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/delete-service.js













function reportMissing(title, ifMissing, step) {
    if (ifMissing === 'fail')
        (0,errors/* refuse */.TR)(services/* deletion */.jo.notThere({ service: title }), services/* deletion */.jo.ifMissing());
    step.report({ outcome: 'unchanged', subject: title, headline: services/* deletion */.jo.nothingToDelete({ service: title }) });
    step.set({ status: 'absent' });
}
function addressNote({ service_info: { pub_ip } }, freed) {
    if (pub_ip === '')
        return [];
    return [(freed ? services/* deletion */.jo.addressFreed : services/* deletion */.jo.addressStays)({ ip: pub_ip })];
}
async function idOf(inputs, client) {
    const { service_id, namespace = '', service_name = '' } = inputs;
    if (service_id === undefined)
        return (0,lookup/* findServiceId */.GI)(client, namespace, service_name);
    return (await (0,client_errors/* ifExists */.AG)((0,service/* resolveService */.Wl)(inputs, client))) ?? service_id;
}
const delete_service_deleteService = (0,action/* defineAction */.Q)({
    name: 'delete-service',
    branding: { icon: 'trash-2', color: 'green' },
    operations: ['deleteService'],
    groups: [credentials/* account */.ct, (0,waiting/* waiting */.eg)('10m'), service/* service */.eu],
    inputs: {
        free_ip: (0,input_kinds/* boolean */.zM)({ default: false }),
        if_missing: (0,input_kinds/* choice */.Yq)({ allowed: ['fail', 'skip'], default: 'fail' }),
    },
    async run(inputs, step) {
        const { namespace = '', service_name = '', free_ip, if_missing } = inputs;
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,service/* serviceOptions */.eh)(inputs, step);
        if (if_missing === 'fail')
            step.report({ again: services/* deletion */.jo.again() });
        step.observer.phase(phases/* phases */.t.reading());
        const id = await idOf(inputs, client);
        if (id === undefined)
            return reportMissing((0,services/* serviceIn */.Tw)({ name: service_name, namespace }), if_missing, step);
        step.set({ service_id: id });
        const { result, last } = await deleteService(client, { service_id: id, free_ip }, options);
        if (last === undefined)
            return reportMissing((0,services/* serviceOfId */.Aj)({ id }), if_missing, step);
        const { reportManaged } = await Promise.all(/* import() */[__webpack_require__.e('manage'), __webpack_require__.e('resources'), __webpack_require__.e('services')]).then(__webpack_require__.bind(__webpack_require__, 977));
        reportManaged(step, (0,services_service/* serviceTitle */._B)(last), result, (0,resource/* operationOf */.z)(result, true));
        if (result.outcome !== 'unchanged')
            step.report({ notes: addressNote(last, free_ip) });
        if (result.after === undefined)
            step.set({ status: 'absent' });
    },
});


/***/ })

};
