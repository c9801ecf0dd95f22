export const id = 'changes';
export const ids = ['changes'];
export const modules = {

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesFor: () => (/* binding */ changesFor)
/* harmony export */ });
/* harmony import */ var _changes_services_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5329);
/* harmony import */ var _changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8762);
/* harmony import */ var _changes_services_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1208);
/* harmony import */ var _changes_services_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6100);
/* harmony import */ var _step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);





function changesFor(client, id, inputs, options) {
    const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs_strategy, log_dirs } = inputs;
    const envs = (0,_step_inputs_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .ht)(inputs);
    const settings = { container_name, envs, envs_strategy, log_dirs };
    const net = { bandwidth, type };
    return [
        ...(envs === undefined && log_dirs === undefined ? [] : [(0,_changes_services_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsChange */ .Q)(client, id, [settings], options)]),
        ...(spec_id === undefined ? [] : [(0,_changes_services_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeChange */ .S8)(client, id, spec_id, options)]),
        ...(port_maps === undefined ? [] : [(0,_changes_services_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portChange */ .u)(client, id, port_maps, options)]),
        ...(bandwidth === undefined && type === undefined ? [] : [(0,_changes_services_public_net_js__WEBPACK_IMPORTED_MODULE_1__/* .publicNetChange */ .n)(client, id, net, options)]),
    ];
}


/***/ })

};
