export const id = 'deploy';
export const ids = ['deploy'];
export const modules = {

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_deployed_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4871);
/* harmony import */ var _step_inputs_github_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);






const deploy = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'deploy',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['buildImage', 'updateServiceImage', 'scaleService'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('30m'), ..._step_inputs_deployed_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedService */ .y, _step_inputs_github_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .githubDeployment */ .V],
    outputs: ['url'],
    rules: _step_inputs_deployed_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deployProblems */ .o,
    async run(values, step) {
        const { openService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { deploymentRecorder } = await Promise.all(/* import() */[__webpack_require__.e('images'), __webpack_require__.e('services-service'), __webpack_require__.e('github-deployment')]).then(__webpack_require__.bind(__webpack_require__, 6607));
        const { deployService } = await Promise.all(/* import() */[__webpack_require__.e('service'), __webpack_require__.e('images'), __webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('image-rollout'), __webpack_require__.e('builds'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('scaling')]).then(__webpack_require__.bind(__webpack_require__, 1189));
        const url = values.environment_url ?? values.health_check_url ?? '';
        step.set({ rolled_back: false, built: false, url });
        const { client, id } = await openService(values, step);
        const options = serviceOptions(values, step);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(values.docker_file.relative);
        const record = deploymentRecorder({ inputs: values, folder, url, step });
        const outcome = await deployService({ client, id, values, options, step, record });
        step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] });
    },
});


/***/ })

};
