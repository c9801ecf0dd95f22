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

// EXTERNAL MODULE: ../../lib/src/changes/engine/absence.js
var absence = __webpack_require__(4384);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
;// CONCATENATED MODULE: ../../lib/src/changes/services/delete.js





const untilGone = (word) => {
    const known = (0,engine_status/* serviceStatus */.E6)(word);
    return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known;
};
async function deleteService(client, { service_id, free_ip }, options) {
    let last;
    const service = {
        get title() {
            return last ? (0,services_service/* serviceTitle */._B)(last) : (0,services/* serviceOfId */.Aj)({ id: service_id });
        },
        status: { of: (found) => found.service_info.status, table: untilGone },
        find: async (deadlineAt) => {
            const found = await (0,absence/* unlessAbsent */.Q)(client.until(deadlineAt).services.get(service_id));
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
    const result = await (0,resource/* remove */.TF)(service, removal, options);
    return { result, last };
}

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
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
;// CONCATENATED MODULE: ../../lib/src/actions/delete-service.js














function missing(title, ifMissing, step) {
    if (ifMissing === 'fail')
        (0,errors/* refuse */.TR)(services/* deletion */.jo.notThere({ service: title }), services/* deletion */.jo.ifMissing());
    const headline = services/* deletion */.jo.nothingToDelete({ service: title });
    step.conclude('unchanged');
    step.log.info(headline);
    step.report({ subject: title, headline });
    return { status: 'absent' };
}
function addressNote({ service_info: { pub_ip } }, freed) {
    if (pub_ip === '')
        return [];
    return [(freed ? services/* deletion */.jo.addressFreed : services/* deletion */.jo.addressStays)({ ip: pub_ip })];
}
async function idOf(inputs, client) {
    const { service_id, namespace = '', service_name = '' } = inputs;
    if (service_id === undefined)
        return (0,names/* findServiceId */.GI)(client, namespace, service_name);
    return (await (0,absence/* unlessAbsent */.Q)((0,service/* resolveService */.Wl)(inputs, client))) ?? service_id;
}
const delete_service_deleteService = (0,action/* defineAction */.Q)({
    name: 'delete-service',
    folder: 'actions/delete-service',
    title: 'Fengchao: delete a service',
    description: 'Deletes a service, with its public address where asked, and waits until it is gone.',
    branding: { icon: 'trash-2', color: 'green' },
    operations: ['deleteService'],
    inputs: {
        ...credentials/* common */.sh,
        ...(0,waiting/* waiting */.e)('10m'),
        ...service/* service */.eu,
        free_ip: (0,input_kinds/* boolean */.zM)({ description: 'Give its public address back as well, instead of keeping it.', default: false }),
        if_missing: (0,input_kinds/* choice */.Yq)({
            description: 'What to do where the service, or its space, is not there.',
            allowed: ['fail', 'skip'],
            default: 'fail',
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service; absent once it is gone.",
        changed: 'true where the deletion was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...(0,service/* serviceProblems */.gx)(given)],
    async run(inputs, step) {
        const { namespace = '', service_name = '', free_ip, if_missing } = inputs;
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,service/* serviceOptions */.eh)(inputs, step);
        if (if_missing === 'fail')
            step.report({ again: services/* deletion */.jo.again() });
        step.observer.phase(phases/* phases */.t.reading());
        const id = await idOf(inputs, client);
        if (id === undefined)
            return missing((0,services/* serviceIn */.Tw)({ name: service_name, namespace }), if_missing, step);
        step.set({ service_id: id });
        const { result, last } = await deleteService(client, { service_id: id, free_ip }, options);
        if (last === undefined)
            return missing((0,services/* serviceOfId */.Aj)({ id }), if_missing, step);
        await (0,manage/* reportManaged */.o3)(step, (0,services_service/* serviceTitle */._B)(last), result, (0,resource/* operationOf */.zI)(result, true));
        if (result.outcome !== 'unchanged')
            step.report({ notes: addressNote(last, free_ip) });
        return result.after ? {} : { status: 'absent' };
    },
});


/***/ })

};
