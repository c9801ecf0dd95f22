export const id = 'ensure';
export const ids = ['ensure'];
export const modules = {

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensure: () => (/* binding */ ensure),
/* harmony export */   remove: () => (/* binding */ remove)
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
        fingerprint: (found) => (found === undefined ? '' : (resource.fingerprint?.(found) ?? '')),
        fingerprintProves: resource.fingerprint !== undefined,
        synchronous: resource.status === undefined,
    };
}
function foundOf(resource, result) {
    return { ...result, before: (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, result.before), after: (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, result.after) };
}
async function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)({
        ...changeOf(resource),
        goal: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .asRequested */ .pt)(),
        phase: wanted.phase,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            wanted.check?.(found);
            if (found === undefined && !create)
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .notThere */ ._)({ title: resource.title }));
        },
        matches: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            return found !== undefined && wanted.differences(found).length === 0;
        },
        differences: (state) => wanted.differences((0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state)),
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotBeChanged */ .bv)({ title: resource.title }));
        },
        missing: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            return found === undefined ? undefined : wanted.missing?.(found);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
        ...(wanted.isTransient === undefined ? {} : { isTransient: wanted.isTransient }),
    }, options);
    return foundOf(resource, result);
}
async function remove(resource, how, options) {
    const result = await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChange */ .h)({
        ...changeOf(resource),
        goal: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .beDeleted */ .rb)(),
        phase: how.phase,
        deletes: true,
        check: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            if (found !== undefined)
                how.check?.(found);
        },
        matches: (state) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state) === undefined,
        differences: (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
            if (found === undefined)
                return [];
            return [how.before?.(found) ?? { field: resource.title, before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)(), after: '' }];
        },
        send: async (state) => {
            const found = (0,_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .existingOf */ .fl)(resource, state);
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


/***/ })

};
