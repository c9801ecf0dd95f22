export const id = 'planning';
export const ids = ['planning'];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planInStep: () => (/* binding */ planInStep)
/* harmony export */ });
/* harmony import */ var _changes_environment_plan_situation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7572);
/* harmony import */ var _changes_environment_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1861);
/* harmony import */ var _step_operations_environment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4015);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8766);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4993);








async function planInStep(client, environment, { operation, file, max_deletions, allow_data_loss }, step) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .t.reading());
    const { actual, certificateUsers } = await (0,_step_operations_environment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readCurrentState */ .R)(client, environment);
    const options = {
        maxDeletions: max_deletions,
        allowDataLoss: allow_data_loss,
        dialect: client.dialect,
        certificateUsers,
    };
    const plan = (0,_changes_environment_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnvironment */ .R)(environment, actual, options);
    const account = new _account_js__WEBPACK_IMPORTED_MODULE_5__/* .Account */ .g(plan, operation === 'plan' || plan.problems.length > 0);
    step.set({
        to_create: (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(plan, 'create'),
        to_update: (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(plan, 'update'),
        to_recreate: (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(plan, 'recreate'),
        to_delete: (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(plan, 'delete'),
        unmanaged: plan.unmanaged,
        drift: plan.changes.length > 0,
        changes: account.output,
        file: file.source.relative,
    });
    const names = plan.unmanaged.map((one) => (0,_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)(one));
    const list = { title: (0,_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .unmanagedTitle */ .$S)({ count: names.length }), lines: names, inSummary: [] };
    step.report({ table: account.table, warnings: plan.warnings, ...(names.length > 0 ? { list } : {}) });
    return { plan, situation: new _changes_environment_plan_situation_js__WEBPACK_IMPORTED_MODULE_7__/* .Situation */ .R(environment, actual, options), account };
}


/***/ })

};
