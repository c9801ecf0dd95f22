export const id = 'verification';
export const ids = ['verification'];
export const modules = {

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkProbeTarget: () => (/* binding */ checkProbeTarget),
/* harmony export */   probeAfterwards: () => (/* binding */ probeAfterwards),
/* harmony export */   verifyRollout: () => (/* binding */ verifyRollout)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
/* harmony import */ var _step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2145);




async function checkProbeTarget({ probe }, options) {
    const [{ visit }, { checkTarget }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('transport')]).then(__webpack_require__.bind(__webpack_require__, 8584)),
        Promise.all(/* import() */[__webpack_require__.e('probe'), __webpack_require__.e('transport'), __webpack_require__.e('changes-changes')]).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    await checkTarget(visit, probe, options);
}
function mayStay(error) {
    if (!(error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P) || error.nothingSent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out' || error.ending === 'unobserved';
}
async function verifyRollout(proof, step, rollOut) {
    if (proof === undefined)
        return rollOut();
    step.report({ again: (0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfterCancelling */ .Zy)() });
    try {
        return await rollOut();
    }
    catch (error) {
        if (mayStay(error))
            step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .notProbed */ .EZ)()] });
        throw error;
    }
}
async function attempted(later, signal) {
    try {
        return { value: await later() };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P && error.ending === 'deleted')
            throw error;
        return { error };
    }
}
async function probeAfterwards(later, proof, rollout, result, step) {
    const images = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(rollout.update.images.map((one) => one.image_path));
    const ended = await attempted(later, rollout.options.signal);
    const earlier = 'error' in ended ? ended.error : undefined;
    const failure = await probeFailure(proof, rollout.options, earlier);
    if (failure !== undefined) {
        const replicas = 'value' in ended ? proof.replicas : undefined;
        return notProved(failure, images, { ...proof, replicas }, rollout, result, step);
    }
    if ('value' in ended)
        return ended.value;
    step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledFailedButProbed */ .Rz)({ images })] });
    throw ended.error;
}
async function probeFailure({ probe: wanted, timeoutMs }, options, earlier) {
    const [{ visit }, { probe }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('transport')]).then(__webpack_require__.bind(__webpack_require__, 8584)),
        Promise.all(/* import() */[__webpack_require__.e('probe'), __webpack_require__.e('transport'), __webpack_require__.e('changes-changes')]).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    try {
        await probe(visit, wanted, { ...options, deadlineAt: options.clock.now() + timeoutMs });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P))
            throw error;
        if (earlier === undefined)
            return error;
        return new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)((0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(earlier), error.message), {
            advice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(earlier instanceof _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P ? earlier.advice : undefined, error.advice),
        });
    }
}
async function notProved(failure, images, { rollback, replicas }, rollout, result, step) {
    const stays = { images, why: failure.message };
    if (!rollback)
        throw new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.rollbackOff(stays), { advice: failure.advice });
    if (result.outcome !== 'changed') {
        const advice = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(failure.advice, _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.earlierUnknownAdvice());
        throw new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P('failed', _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKept */ .Mc.earlierUnknown(stays), { advice });
    }
    if (replicas !== undefined)
        step.report({ notes: [(0,_messages_services_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .replicasKept */ .Su)({ replicas })] });
    return (0,_step_operations_image_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBackImages */ .v)(rollout, result.before, failure, step);
}


/***/ })

};
