export const id = 'scaling';
export const ids = ['scaling'];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOf: () => (/* binding */ changesOf),
/* harmony export */   scaleAfter: () => (/* binding */ scaleAfter)
/* harmony export */ });
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6219);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5390);
/* harmony import */ var _step_operations_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);





function changesOf({ client, update, options }, replicas) {
    const scaling = replicas === undefined ? [] : [(0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleChange */ .V)(client, update.service_id, replicas, options)];
    return [(0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageChange */ .i7)(client, update, options), ...scaling];
}
async function scaleAfter(result, rollout, names, { replicas, dry_run }, step) {
    if (replicas === undefined)
        return undefined;
    const { client, update, options } = rollout;
    const scaled = await (0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_2__.scale)(client, update.service_id, replicas, { ...options, isMidway: true });
    const outcome = (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__.strongestOutcome)([result.outcome, scaled.outcome]);
    (0,_step_operations_service_js__WEBPACK_IMPORTED_MODULE_4__.reportService)(step, { ...scaled, outcome }, (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_3__/* .imageWithReplicas */ .Vr)({ images: names, replicas }));
    step.set({ replicas: scaled.after.service_info.replicas });
    if (!dry_run)
        (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAll */ .r)(changesOf(rollout, replicas), scaled.after);
    return scaled;
}


/***/ })

};
