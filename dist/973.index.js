export const id = 973;
export const ids = [973];
export const modules = {

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _messages_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3203);
/* harmony import */ var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7556);
/* harmony import */ var _workflow_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8959);





const MOST_NOTES = 100;
function firstOf(lines) {
    if (lines.length <= MOST_NOTES)
        return lines;
    return [...lines.slice(0, MOST_NOTES - 1), _messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.more({ count: lines.length - MOST_NOTES + 1 })];
}
function forget(step) {
    try {
        step.keep('control', '');
    }
    catch { }
}
function handOver(step, rehearsal, kept, variables) {
    try {
        for (const [name, value] of Object.entries(kept))
            step.keep(name, value);
        for (const [name, value] of variables)
            step.exportVariable(name, value);
    }
    catch (error) {
        rehearsal.abandon();
        forget(step);
        throw error;
    }
    rehearsal.release();
}
const rehearse = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'rehearse',
    folder: 'actions/rehearse',
    title: 'Fengchao: rehearse',
    description: 'Plays the platform for the rest of the job, so that a deployment runs for real against nothing that costs.',
    branding: { icon: 'play-circle', color: 'green' },
    operations: [],
    inputs: {
        world: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
            description: 'YAML file of the workspace that says what exists at the start.',
            runtimeDefault: 'a small built-in world',
        }),
        speed: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
            description: 'How many times faster than the platform its clock runs, 1 to 1000.',
            default: 20,
            min: 1,
            max: 1000,
        }),
        faults: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)({
            kind: 'yaml',
            description: "List of what goes wrong, by the names in the simulator's documentation.",
            parse: (text) => text,
        }),
        generation: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({
            description: 'Which generation of field names it answers in; requests are taken in both.',
            allowed: _client_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9,
            runtimeDefault: 'that of the world, else 2017-01',
        }),
        export_env: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Hand endpoint and credentials to the later steps of the job as FENGCHAO_* variables.',
            default: true,
        }),
        summary: (0,_workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
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
    async run({ world, faults, speed, generation, export_env, summary }, step) {
        step.observer.phase(_messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.starting());
        const { proxyExemption, startRehearsal } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 8482));
        const play = { world: world?.read().toString('utf8'), faults, speed, generation };
        const rehearsal = await startRehearsal(play, step.signal);
        const { endpoint, app_key, app_secret, token, control, secret, resources } = rehearsal;
        for (const text of [app_key, app_secret, token, secret])
            (0,_workflow_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .declareSecret */ .tG)(text);
        const variables = [
            ['FENGCHAO_ENDPOINT', endpoint],
            ['FENGCHAO_APP_KEY', app_key],
            ['FENGCHAO_APP_SECRET', app_secret],
            ['FENGCHAO_TOKEN', token],
            ...[proxyExemption()].filter((exemption) => exemption !== undefined),
        ];
        handOver(step, rehearsal, { control, secret, summary: String(summary) }, export_env ? variables : []);
        const headline = _messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.listens({ endpoint, speed });
        step.conclude('started');
        step.log.info(headline);
        step.log.group(_messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.resources(), resources);
        step.tell({ subject: world?.relative ?? _messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.builtInWorld(), headline, notes: resources });
        return { endpoint, app_key, app_secret, token };
    },
    async post({ control, secret, summary }, step) {
        if (!control || !secret)
            return;
        (0,_workflow_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .declareSecret */ .tG)(secret);
        const { endRehearsal } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 8482));
        const journal = await endRehearsal(control, secret);
        if (journal === undefined) {
            step.log.warning(_messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.gone());
            return;
        }
        const { changes, requests } = journal;
        const headline = _messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.ended({ fields: changes.length, requests: requests.length });
        step.conclude(changes.length === 0 ? 'unchanged' : 'changed');
        step.log.info(headline);
        step.log.group(_messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.requests(), requests);
        if (summary === 'true')
            step.tell({ subject: _messages_log_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.whatChanged(), headline, changes, notes: firstOf(requests) });
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
