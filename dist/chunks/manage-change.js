export const id = 'manage-change';
export const ids = ['manage-change'];
export const modules = {

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyResource: () => (/* binding */ applyResource),
/* harmony export */   getResource: () => (/* binding */ getResource),
/* harmony export */   listResources: () => (/* binding */ listResources),
/* harmony export */   readResource: () => (/* binding */ readResource),
/* harmony export */   removeResource: () => (/* binding */ removeResource),
/* harmony export */   reportManaged: () => (/* binding */ reportManaged)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9615);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3925);





const UNFINISHED = {
    planned: { ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6, ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM },
    started: { ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6, ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .begun */ .q1 },
};
function reportManaged(step, title, result, done) {
    const absent = done === 'unchanged' && result.after === undefined;
    const headline = absent ? (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToDelete */ .uG)({ title }) : (UNFINISHED[result.outcome] ?? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)[done]({ title });
    (0,_run_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportChange */ .R)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applyResource(step, resource, wanted, options) {
    const result = await (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .operationOf */ .zI)(result, false);
    reportManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function removeResource(step, resource, how, options) {
    const result = await (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(resource, how, options);
    const done = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .operationOf */ .zI)(result, true);
    reportManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function readResource(step, resource, deadlineAt) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const found = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, await resource.find(deadlineAt));
    const headline = (found === undefined ? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .readNothing */ .MS : _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6.read)({ title: resource.title });
    step.conclude('unchanged');
    step.log.info(headline);
    step.report({ subject: resource.title, headline });
    return found;
}
async function getResource(step, resource, deadlineAt) {
    const found = await readResource(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .notThere */ ._)({ title: resource.title }), (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .checkItsName */ .sf)());
}
async function listResources(step, noun, items) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)({ count: all.length, noun });
    step.conclude('unchanged');
    step.log.info(headline);
    step.report({ subject: noun, headline, facts: [{ name: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(), value: all.length }] });
    return all;
}


/***/ })

};
