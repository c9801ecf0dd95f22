export const id = 'resource-change';
export const ids = ['resource-change'];
export const modules = {

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensure: () => (/* binding */ ensure),
/* harmony export */   remove: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _reconcile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(353);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9615);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5209);







function table(resource) {
    return (word) => {
        if (word === _status_js__WEBPACK_IMPORTED_MODULE_5__/* .ABSENT */ .sj)
            return { phase: 'gone', sentence: _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.absent() };
        if (word === _status_js__WEBPACK_IMPORTED_MODULE_5__/* .PRESENT */ .CK && !resource.status)
            return { phase: 'succeeded', sentence: _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .presence */ .IN.there() };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? _status_js__WEBPACK_IMPORTED_MODULE_5__/* .ABSENT */ .sj : (resource.status?.of(found) ?? _status_js__WEBPACK_IMPORTED_MODULE_5__/* .PRESENT */ .CK)),
        fingerprint: (found) => (found === undefined ? '' : (resource.fingerprint?.(found) ?? '')),
        fingerprintProves: resource.fingerprint !== undefined,
        synchronous: resource.status === undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, result.before), after: (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, result.after) };
}
async function ensure(resource, desired, options) {
    const { create, update } = desired;
    const result = await (0,_reconcile_js__WEBPACK_IMPORTED_MODULE_4__.reconcile)({
        ...changeOf(resource),
        goal: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRequested */ .qf)(),
        phase: desired.phase,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            desired.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .doesNotExist */ .WG)({ title: resource.title }));
        },
        matches: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            return found !== undefined && desired.differences(found).length === 0;
        },
        differences: (state) => desired.differences((0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state)),
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotBeChanged */ .bv)({ title: resource.title }));
        },
        missing: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            return found === undefined ? undefined : desired.missing?.(found);
        },
        ...(desired.failureAdvice === undefined ? {} : { failureAdvice: () => desired.failureAdvice ?? '' }),
        ...(desired.isTransient === undefined ? {} : { isTransient: desired.isTransient }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, removal, options) {
    const result = await (0,_reconcile_js__WEBPACK_IMPORTED_MODULE_4__.reconcile)({
        ...changeOf(resource),
        goal: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteIt */ .VX)(),
        phase: removal.phase,
        deletes: true,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            if (found !== undefined)
                removal.check?.(found);
        },
        matches: (state) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state) === undefined,
        differences: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            if (found === undefined)
                return [];
            return [removal.before?.(found) ?? { field: resource.title, before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)(), after: '' }];
        },
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .existingOf */ .f)(resource, state);
            if (found === undefined)
                return;
            try {
                await removal.send(found);
            }
            catch (error) {
                if (!(0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found'))
                    throw error;
            }
        },
        ...(removal.failureAdvice === undefined ? {} : { failureAdvice: () => removal.failureAdvice ?? '' }),
    }, options);
    return foundOf(resource, result);
}


/***/ })

};
