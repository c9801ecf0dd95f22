export const id = 450;
export const ids = [450];
export const modules = {

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
async function ensure(resource, wanted, options) {
    const { ensured } = await machinery();
    return ensured(resource, wanted, options);
}
async function remove(resource, how, options) {
    const { removed } = await machinery();
    return removed(resource, how, options);
}
const machinery = () => __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 5557));
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readNothing),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   bv: () => (/* binding */ cannotBeChanged),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   pt: () => (/* binding */ asRequested),
/* harmony export */   q1: () => (/* binding */ begun),
/* harmony export */   rb: () => (/* binding */ beDeleted),
/* harmony export */   sf: () => (/* binding */ checkItsName),
/* harmony export */   uG: () => (/* binding */ nothingToDelete),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const asRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'match the requested state', zh: '调整为所要求的状态' });
const beDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'delete it', zh: '删除' });
const existing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'exists', zh: '存在' });
const notThere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} does not exist.`,
    zh: ({ title }) => `${title} 不存在。`,
});
const checkItsName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its name or id, and that this account owns it.',
    zh: '请检查其名称或 id，以及它是否属于当前账号。',
});
const cannotBeChanged = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} exists, and the platform cannot change it.`,
    zh: ({ title }) => `${title} 已存在，平台无法对其进行修改。`,
});
const ended = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: created.`, zh: ({ title }) => `${title}：已创建。` }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: updated.`, zh: ({ title }) => `${title}：已更新。` }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: deleted.`, zh: ({ title }) => `${title}：已删除。` }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: already up to date.`,
        zh: ({ title }) => `${title}：已是最新，无需变更。`,
    }),
    read: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: read.`, zh: ({ title }) => `${title}：已读取。` }),
};
const nothingToDelete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist, so there is nothing to delete.`,
    zh: ({ title }) => `${title}：不存在，无需删除。`,
});
const begun = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: creation requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送创建请求，未等待其结束。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: update requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送更新请求，未等待其结束。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: deletion requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送删除请求，未等待其结束。`,
    }),
};
const planned = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be created (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会创建（试运行：未发送任何变更）。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be updated (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会更新（试运行：未发送任何变更）。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be deleted (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会删除（试运行：未发送任何变更）。`,
    }),
};
const readNothing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist.`,
    zh: ({ title }) => `${title}：不存在。`,
});
const counted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, noun }) => `${count} ${noun}.`,
    zh: ({ count, noun }) => `${noun}：共 ${count} 个。`,
});
const count = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Count', zh: '数量' });


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applied: () => (/* binding */ applied),
/* harmony export */   deleted: () => (/* binding */ deleted),
/* harmony export */   got: () => (/* binding */ got),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   read: () => (/* binding */ read),
/* harmony export */   tellManaged: () => (/* binding */ tellManaged)
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
function tellManaged(step, title, result, done) {
    const absent = done === 'unchanged' && result.after === undefined;
    const headline = absent ? (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToDelete */ .uG)({ title }) : (UNFINISHED[result.outcome] ?? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)[done]({ title });
    (0,_run_report_js__WEBPACK_IMPORTED_MODULE_3__/* .tellEnding */ .L)(step, { subject: title, headline, outcome: result.outcome, differences: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .ensure */ .D8)(resource, wanted, options);
    const done = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .operationOf */ .zI)(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(resource, how, options);
    const done = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .operationOf */ .zI)(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function read(step, resource, deadlineAt) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const found = (0,_changes_engine_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, await resource.find(deadlineAt));
    const headline = (found === undefined ? _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .readNothing */ .MS : _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6.read)({ title: resource.title });
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: resource.title, headline });
    return found;
}
async function got(step, resource, deadlineAt) {
    const found = await read(step, resource, deadlineAt);
    if (found !== undefined)
        return found;
    return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .notThere */ ._)({ title: resource.title }), (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .checkItsName */ .sf)());
}
async function listed(step, noun, items) {
    step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.reading());
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)({ count: all.length, noun });
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(), value: all.length }] });
    return all;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellEnding)
/* harmony export */ });
/* harmony import */ var _messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);

function tellEnding(step, { subject, headline, outcome, differences }) {
    const planned = outcome === 'planned';
    step.conclude(outcome);
    for (const { field, before, after } of planned ? differences : []) {
        step.log.info((0,_messages_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldChange */ .ev)({ field, before, after }));
    }
    step.log.info(headline);
    step.tell({ subject, headline, ...(planned ? { changes: differences } : {}) });
}


/***/ })

};
