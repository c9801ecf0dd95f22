export const id = 'github-deployment';
export const ids = ['github-deployment'];
export const modules = {

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undoRollout)
/* harmony export */ });
/* harmony import */ var _messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);
/* harmony import */ var _graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9640);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6241);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6219);





async function undoRollout({ client, update, options }, undo) {
    const { before } = undo;
    options.observer.phase((0,_messages_services_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollingBack */ .r)());
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    const own = client.until(deadlineAt);
    const images = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageChange */ .i7)(own, (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .revertUpdate */ .mV)(update, before), options);
    const ours = (service) => {
        (0,_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOurs */ .mi)(update, service, before);
        images.check?.(service);
    };
    const { replicas } = before.service_info;
    const changes = [
        ...(undo.images ? [{ ...images, check: ours, justChanged: true }] : []),
        ...(undo.replicas ? [{ ...(0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleChange */ .V)(own, update.service_id, replicas, options), justChanged: true }] : []),
    ];
    if (changes.length === 0)
        return undefined;
    const always = { wait: true, dryRun: false, ifBusy: 'wait', isMidway: true };
    const result = await (0,_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__.applyInOrder)(changes, { ...options, observer, deadlineAt, ...always });
    return result.after;
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);



function endingOf(error) {
    return error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P && error.ending === 'timed_out' ? 'timed_out' : 'failed';
}
function endedWell({ phase, outcome }) {
    return phase === 'ended' && !['failed', 'timed_out', 'cancelled', 'skipped'].includes(outcome);
}
function mayBeUndone({ outcome }) {
    return ['changed', 'started', 'failed', 'timed_out'].includes(outcome);
}
class GraphRun {
    #nodes;
    #options;
    #reports = new Map();
    #failed = false;
    constructor(nodes, options) {
        this.#nodes = nodes;
        this.#options = options;
        for (const { name } of nodes)
            this.#note({ name, phase: 'waiting', outcome: 'skipped', undone: false });
    }
    get failed() {
        return this.#failed;
    }
    reports() {
        return this.#nodes.map(({ name }) => this.#of(name));
    }
    #of(name) {
        return this.#reports.get(name) ?? { name, phase: 'waiting', outcome: 'skipped', undone: false };
    }
    #note(report) {
        this.#reports.set(report.name, report);
        this.#options.changed?.(report);
    }
    #skip(name, reason) {
        this.#note({ name, phase: 'ended', outcome: 'skipped', reason, undone: false });
    }
    #fail(name, error) {
        const { signal, outcomeOf = endingOf } = this.#options;
        const outcome = signal?.aborted ? 'cancelled' : outcomeOf(error);
        this.#failed = true;
        this.#note({ name, phase: 'ended', outcome, error, undone: false });
    }
    async check() {
        const { maxParallel, signal } = this.#options;
        const free = this.#nodes.map((node) => ({ ...node, needs: [] }));
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(free, maxParallel, async ({ name, check }) => {
            if (signal?.aborted)
                return;
            try {
                await check?.();
            }
            catch (error) {
                this.#fail(name, error);
            }
        });
        if (!this.#failed)
            return;
        for (const { name, phase } of this.reports())
            if (phase === 'waiting')
                this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.refusal());
    }
    async work() {
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(this.#nodes, this.#options.maxParallel, (node) => this.#begin(node));
    }
    async #begin({ name, needs, run }) {
        const { onFailure, signal } = this.#options;
        if (signal?.aborted)
            return;
        const missing = needs.find((need) => !endedWell(this.#of(need)));
        if (missing !== undefined)
            return this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.need({ need: missing }));
        if (this.#failed && onFailure !== 'continue')
            return this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.failure());
        this.#note({ name, phase: 'running', outcome: 'cancelled', undone: false });
        try {
            const { outcome, value } = await run();
            this.#note({ name, phase: 'ended', outcome, result: value, undone: false });
        }
        catch (error) {
            this.#fail(name, error);
        }
    }
    async undo() {
        const { maxParallel, signal, undoing } = this.#options;
        const changed = this.#nodes.filter(({ name, undo }) => undo !== undefined && mayBeUndone(this.#of(name)));
        if (changed.length === 0 || signal?.aborted)
            return;
        undoing?.(changed.length);
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .reversed */ .TY)(changed), maxParallel, async ({ name, undo }) => {
            if (signal?.aborted)
                return;
            const report = this.#of(name);
            try {
                this.#note({ ...report, undone: (await undo?.()) === true });
            }
            catch (undoError) {
                this.#note({ ...report, undoError });
            }
        });
    }
}
async function runGraph(nodes, options) {
    (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOrder */ .uO)(nodes);
    const run = new GraphRun(nodes, options);
    await run.check();
    if (!run.failed) {
        await run.work();
        if (run.failed && options.onFailure === 'roll_back_all')
            await run.undo();
    }
    options.signal?.throwIfAborted();
    return run.reports();
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   TR: () => (/* binding */ imagesByContainer),
/* harmony export */   XW: () => (/* binding */ payloadRecorder),
/* harmony export */   deploymentRecorder: () => (/* binding */ deploymentRecorder),
/* harmony export */   vP: () => (/* binding */ mergedPayload)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _github_files_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5340);




const CANCELLED_MS = 800;
function endOf(outcome) {
    if (outcome === 'failed' || outcome === 'timed_out')
        return ['failure', {}];
    if (outcome === 'started')
        return ['inactive', { description: _messages_github_github_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY.notWaited() }];
    if (outcome === 'cancelled')
        return ['inactive', { description: _messages_github_github_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY.cancelled(), totalMs: CANCELLED_MS }];
    return ['success', {}];
}
function imagesByContainer({ service_container_infos: containers }) {
    return Object.fromEntries(containers.map(({ container_name, image_path }) => [container_name, image_path]));
}
function payloadOf(service, images) {
    const { id, service_name, namespace } = service.service_info;
    const previous = imagesByContainer(service);
    const wanted = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(service, images).map(({ container, image_path }) => [container.container_name, image_path]);
    const after = { ...previous, ...Object.fromEntries(wanted) };
    return { fengchao: 1, services: [{ service_id: id, service_name, namespace, images: after, previous }] };
}
function mergedPayload(payloads) {
    return { fengchao: 1, services: payloads.flatMap(({ services }) => services) };
}
function payloadRecorder(recording) {
    let recorded = recording.inputs.environment === undefined ? Promise.resolve() : undefined;
    return (payload) => {
        recorded ??= record(recording, payload());
        return recorded;
    };
}
function deploymentRecorder(recording) {
    const recordOnce = payloadRecorder(recording);
    return (service, images) => recordOnce(() => payloadOf(service, images));
}
async function record({ inputs, folder, url, step }, payload) {
    const { environment = '', github_token } = inputs;
    const { workspace } = step.event;
    const [{ openFetch }, { openDeployment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('web-fetch')]).then(__webpack_require__.bind(__webpack_require__, 394)),
        Promise.all(/* import() */[__webpack_require__.e('deployment'), __webpack_require__.e('retry')]).then(__webpack_require__.bind(__webpack_require__, 2248)),
    ]);
    const { fetch, close } = openFetch();
    step.atEnd(close);
    const opening = openDeployment({
        token: github_token,
        ref: inputs.ref ?? (0,_github_files_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutCommit */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, folder), workspace),
        payload,
        fetch,
        environment,
        environmentUrl: url,
        event: step.event,
        log: step.log,
        signal: step.signal,
        pace: { now: step.clock.now, sleep: step.clock.sleep, random: Math.random },
    });
    step.atEnd(async (outcome) => {
        const { id, finish } = await opening;
        const [state, end] = endOf(outcome);
        const taken = await finish(state, { url, ...end });
        if (taken && id !== undefined && outcome === 'started')
            step.log.info((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_3__/* .closedUnobserved */ .ef)({ id, environment }));
    });
    step.set({ deployment_id: (await opening).id });
}


/***/ })

};
