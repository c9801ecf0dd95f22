export const id = 973;
export const ids = [973];
export const modules = {

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3203);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);
/* harmony import */ var _workflow_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);



const counted = (count, what) => `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
const MOST_NOTES = 100;
function firstOf(lines) {
    if (lines.length <= MOST_NOTES)
        return lines;
    return [...lines.slice(0, MOST_NOTES - 1), `and ${lines.length - MOST_NOTES + 1} more, which the log has`];
}
const rehearse = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'rehearse',
    folder: 'actions/rehearse',
    title: 'Fengchao: rehearse',
    description: 'Plays the platform for the rest of the job, so that a deployment runs for real against nothing that costs.',
    branding: { icon: 'play-circle', color: 'green' },
    operations: [],
    inputs: {
        world: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
            description: 'YAML file of the workspace that says what exists at the start.',
            runtimeDefault: 'a small built-in world',
        }),
        speed: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({
            description: 'How many times faster than the platform its clock runs, 1 to 1000.',
            default: 20,
            min: 1,
            max: 1000,
        }),
        faults: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie)({
            kind: 'yaml',
            description: "List of what goes wrong, by the names in the simulator's documentation.",
            parse: (text) => text,
        }),
        export_env: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Hand endpoint and credentials to the later steps of the job as FENGCHAO_* variables.',
            default: true,
        }),
        summary: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Write to the job summary what was started and, when the job ends, what the rehearsal changed.',
            default: true,
        }),
    },
    outputs: {
        endpoint: 'Where the simulated platform listens, for the input of the same name.',
        app_key: 'Access Key of its account; masked.',
        app_secret: 'Access Secret that belongs to the key; masked.',
        token: 'A token that lives as long as the rehearsal; masked.',
    },
    secretOutputs: ['app_key', 'app_secret', 'token'],
    async run({ world, faults, speed, export_env, summary }, step) {
        step.observer.phase('Starting the simulator');
        const { proxyExemption, startRehearsal } = await __webpack_require__.e(/* import() */ 101).then(__webpack_require__.bind(__webpack_require__, 8482));
        const rehearsal = await startRehearsal({ world: world?.read().toString('utf8'), faults, speed }, step.signal);
        const { endpoint, app_key, app_secret, token, control, secret, resources } = rehearsal;
        for (const text of [app_key, app_secret, token, secret])
            (0,_workflow_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .declareSecret */ .tG)(text);
        step.keep('control', control);
        step.keep('secret', secret);
        step.keep('summary', String(summary));
        rehearsal.release();
        if (export_env) {
            step.exportVariable('FENGCHAO_ENDPOINT', endpoint);
            step.exportVariable('FENGCHAO_APP_KEY', app_key);
            step.exportVariable('FENGCHAO_APP_SECRET', app_secret);
            step.exportVariable('FENGCHAO_TOKEN', token);
            const exemption = proxyExemption();
            if (exemption !== undefined)
                step.exportVariable(...exemption);
        }
        const headline = `The simulated platform listens on ${endpoint}, ${speed} times as fast as the real one, until the job ends.`;
        step.conclude('started');
        step.log.info(headline);
        step.log.group('What there is', resources);
        step.tell({ subject: world?.relative ?? 'the built-in world', headline, notes: resources });
        return { endpoint, app_key, app_secret, token };
    },
    async post({ control, secret, summary }, step) {
        if (control === undefined || secret === undefined)
            return;
        (0,_workflow_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .declareSecret */ .tG)(secret);
        const { endRehearsal } = await __webpack_require__.e(/* import() */ 101).then(__webpack_require__.bind(__webpack_require__, 8482));
        const journal = await endRehearsal(control, secret);
        if (journal === undefined) {
            step.log.warning('The simulated platform was gone before the job ended; what the rehearsal changed is not known.');
            return;
        }
        const { changes, requests } = journal;
        const headline = `The rehearsal changed ${counted(changes.length, 'field')} in ${counted(requests.length, 'request')}; the simulated platform is gone.`;
        step.conclude(changes.length === 0 ? 'unchanged' : 'changed');
        step.log.info(headline);
        step.log.group('Requests', requests);
        if (summary === 'true')
            step.tell({ subject: 'what changed', headline, changes, notes: firstOf(requests) });
    },
});


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ })

};
