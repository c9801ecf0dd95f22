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


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readNothing),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VX: () => (/* binding */ deleteIt),
/* harmony export */   WG: () => (/* binding */ doesNotExist),
/* harmony export */   bv: () => (/* binding */ cannotBeChanged),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   lT: () => (/* binding */ requested),
/* harmony export */   qf: () => (/* binding */ matchRequested),
/* harmony export */   sf: () => (/* binding */ checkItsName),
/* harmony export */   uG: () => (/* binding */ nothingToDelete),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const matchRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'match the requested state', zh: '调整为所要求的状态' });
const deleteIt = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'delete it', zh: '删除' });
const existing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'exists', zh: '存在' });
const doesNotExist = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
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
const requested = {
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


/***/ })

};
