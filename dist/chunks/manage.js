export const id = 'manage';
export const ids = ['manage'];
export const modules = {

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyResource: () => (/* binding */ applyResource),
/* harmony export */   getResource: () => (/* binding */ getResource),
/* harmony export */   listResources: () => (/* binding */ listResources),
/* harmony export */   readResource: () => (/* binding */ readResource),
/* harmony export */   removeResource: () => (/* binding */ removeResource),
/* harmony export */   reportManaged: () => (/* binding */ reportManaged),
/* harmony export */   reportOperation: () => (/* binding */ reportOperation)
/* harmony export */ });
/* harmony import */ var _changes_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1759);
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9615);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3925);






const UNFINISHED = {
    planned: { ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6, ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM },
    started: { ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6, ..._messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .requested */ .lT },
};
function reportManaged(step, subject, result, operation) {
    const absent = operation === 'unchanged' && result.after === undefined;
    const headlineOf = absent ? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToDelete */ .uG : (UNFINISHED[result.outcome] ?? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)[operation];
    step.report({ subject, headline: headlineOf({ title: subject }), ...(0,_run_report_js__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z)(result) });
}
async function applyResource(step, resource, desired, options) {
    const result = await (0,_changes_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .ensure */ .D8)(resource, desired, options);
    reportOperation(step, resource.title, result, (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .operationOf */ .z)(result, false));
    return result.after;
}
async function removeResource(step, resource, removal, options) {
    const result = await (0,_changes_engine_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(resource, removal, options);
    reportOperation(step, resource.title, result, (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .operationOf */ .z)(result, true));
    return result.before;
}
function reportOperation(step, title, result, operation) {
    reportManaged(step, title, result, operation);
    step.set({ operation });
}
async function readResource(step, resource) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const found = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .existingOf */ .f)(resource, await resource.find());
    const headline = (found === undefined ? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .readNothing */ .MS : _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6.read)({ title: resource.title });
    step.report({ outcome: 'unchanged', subject: resource.title, headline });
    step.set({ operation: 'read' });
    return found;
}
async function getResource(step, resource) {
    const found = await readResource(step, resource);
    return found ?? (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .doesNotExist */ .WG)({ title: resource.title }), (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .checkItsName */ .sf)());
}
async function listResources(step, noun, items) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const all = await Array.fromAsync('then' in items ? await items : items);
    const headline = (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)({ count: all.length, noun });
    step.report({
        outcome: 'unchanged',
        subject: noun,
        headline,
        facts: [{ name: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(), value: all.length }],
    });
    step.set({ operation: 'read' });
    return all;
}


/***/ })

};
