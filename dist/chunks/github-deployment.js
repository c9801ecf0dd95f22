export const id = 'github-deployment';
export const ids = ['github-deployment'];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentRecorder: () => (/* binding */ deploymentRecorder)
/* harmony export */ });
/* unused harmony export payloadOf */
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
function payloadOf(service, images) {
    const { id, service_name, namespace } = service.service_info;
    const previous = Object.fromEntries(service.service_container_infos.map(({ container_name, image_path }) => [container_name, image_path]));
    const wanted = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(service, images).map(({ container, image_path }) => [container.container_name, image_path]);
    const after = { ...previous, ...Object.fromEntries(wanted) };
    return { fengchao: 1, services: [{ service_id: id, service_name, namespace, images: after, previous }] };
}
function deploymentRecorder(recording) {
    let recorded = recording.inputs.environment === undefined;
    return async (service, images) => {
        if (recorded)
            return;
        recorded = true;
        await record(recording, payloadOf(service, images));
    };
}
async function record({ inputs, folder, url, step }, payload) {
    const { environment = '', github_token } = inputs;
    const { workspace } = step.event;
    const [{ openFetch }, { openDeployment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('web-fetch'), __webpack_require__.e('transport')]).then(__webpack_require__.bind(__webpack_require__, 394)),
        Promise.all(/* import() */[__webpack_require__.e('deployment')]).then(__webpack_require__.bind(__webpack_require__, 1671)),
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
