export const id = 557;
export const ids = [557];
export const modules = {

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   h: () => (/* binding */ applyChange)
/* harmony export */ });
async function settled(change, options) {
    const { awaited } = await machinery();
    return awaited(change, options);
}
async function applyChange(change, options) {
    const { carriedOut } = await machinery();
    return carriedOut(change, options);
}
const machinery = () => Promise.all(/* import() */[__webpack_require__.e(352), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 1912));


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensured: () => (/* binding */ ensured),
/* harmony export */   removed: () => (/* binding */ removed)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9615);






const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'gone', sentence: _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.absent() };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.there() };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
        mark: (found) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
        markTells: resource.mark !== undefined,
        synchronous: resource.status === undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, result.before), after: (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, result.after) };
}
async function ensured(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .asRequested */ .pt)(),
        phase: wanted.phase,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .notThere */ ._)({ title: resource.title }));
        },
        matches: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            return found !== undefined && wanted.differences(found).length === 0;
        },
        differences: (state) => wanted.differences((0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state)),
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotBeChanged */ .bv)({ title: resource.title }));
        },
        lacks: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            return found === undefined ? undefined : wanted.lacks?.(found);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
        ...(wanted.passes === undefined ? {} : { passes: wanted.passes }),
    }, options);
    return foundOf(resource, result);
}
async function removed(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)({
        ...changeOf(resource),
        what: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .beDeleted */ .rb)(),
        phase: how.phase,
        deletes: true,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            if (found !== undefined)
                how.check?.(found);
        },
        matches: (state) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state) === undefined,
        differences: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            if (found === undefined)
                return [];
            return [how.before?.(found) ?? { field: resource.title, before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)(), after: '' }];
        },
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(resource, state);
            if (found === undefined)
                return;
            try {
                await how.send(found);
            }
            catch (error) {
                if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found'))
                    throw error;
            }
        },
        ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
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

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   TS: () => (/* binding */ tagIs),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lj: () => (/* binding */ loadBalancerIs)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

function operation(en, zh) {
    return {
        doing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it is being ${en.doing}`, zh: `正在${zh}` }),
        succeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it was ${en.past}`, zh: `${zh}成功` }),
        failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: `it could not be ${en.past}`, zh: `${zh}失败` }),
        timedOut: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
            en: `it was not ${en.past} within the platform’s own time limit`,
            zh: `平台未能在其自身时限内完成${zh}`,
        }),
    };
}
const statusOf = {
    create: operation({ doing: 'created', past: 'created' }, '创建'),
    update: operation({ doing: 'updated', past: 'updated' }, '更新'),
    resize: operation({ doing: 'resized', past: 'resized' }, '调整'),
    restart: operation({ doing: 'restarted', past: 'restarted' }, '重启'),
    delete: operation({ doing: 'deleted', past: 'deleted' }, '删除'),
    mount: operation({ doing: 'attached', past: 'attached' }, '挂载'),
    unmount: operation({ doing: 'detached', past: 'detached' }, '卸载'),
};
const loadBalancerIs = {
    creating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being created', zh: '正在创建' }),
    updating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being changed', zh: '正在变更' }),
    deleting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being deleted', zh: '正在删除' }),
    working: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is running', zh: '运行正常' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it failed', zh: '已失败' }),
};
const tagIs = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is not in the repository yet', zh: '镜像仓库中尚未出现该标签' }),
    waiting: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build has not started', zh: '构建尚未开始' }),
    building: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it is being built', zh: '正在构建' }),
    built: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it was built', zh: '构建成功' }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'its build failed', zh: '构建失败' }),
};
const presence = {
    there: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it exists', zh: '已存在' }),
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it does not exist', zh: '不存在' }),
};


/***/ })

};
