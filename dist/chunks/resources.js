export const id = 'resources';
export const ids = ['resources'];
export const modules = {

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


/***/ })

};
