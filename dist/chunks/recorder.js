export const id = 'recorder';
export const ids = ['recorder'];
export const modules = {

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recorder: () => (/* binding */ recorder)
/* harmony export */ });
/* harmony import */ var _step_operations_deploy_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);

function recorder(inputs, url, step) {
    const record = (0,_step_operations_deploy_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadRecorder */ .XW)({ inputs, folder: '.', url, step });
    return ({ to, images, from, previous }) => {
        const { id: service_id, service_name, namespace } = to.service_info;
        const beside = from.service_info.service_name;
        return record(() => ({
            fengchao: 1,
            services: [
                { service_id, service_name, namespace, images, previous, ...(beside === service_name ? {} : { beside }) },
            ],
        }));
    };
}


/***/ })

};
