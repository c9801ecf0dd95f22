export const id = 'world';
export const ids = ['world'];
export const modules = {

/***/ 6246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorldInputs: () => (/* binding */ readWorldInputs)
/* harmony export */ });
/* harmony import */ var _changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2063);
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _messages_environment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6347);
/* harmony import */ var _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);





const ENVIRONMENT = /^(?:namespace|["']namespace["'])\s*:|^\s*\{\s*"namespace"\s*:/m;
async function readWorldInputs(inputs, workspace, warn) {
    const { world, images_file } = inputs;
    const text = world?.read().toString('utf8');
    if (world === undefined || text === undefined || !ENVIRONMENT.test(text.replace(/^\uFEFF/, ''))) {
        refuseUnused(inputs);
        return { text, madeUp: [] };
    }
    const { readEnvironmentFile } = await Promise.all(/* import() */[__webpack_require__.e('services-probe'), __webpack_require__.e('load-balancer'), __webpack_require__.e('names'), __webpack_require__.e('storage'), __webpack_require__.e('image-inputs'), __webpack_require__.e('read'), __webpack_require__.e('pem')]).then(__webpack_require__.bind(__webpack_require__, 407));
    const { imagesOf, worldOfEnvironment } = await Promise.all(/* import() */[__webpack_require__.e('environment-world')]).then(__webpack_require__.bind(__webpack_require__, 7782));
    const madeUp = new Set();
    const missing = (name) => {
        madeUp.add(name);
        return `rehearsal-${name}`;
    };
    const options = { ...inputs, missing, warn, certificates: { workspace, now: 0, publicOnly: true } };
    const environment = await readEnvironmentFile(world, { ...options, input: 'world' });
    const images = images_file && imagesOf(await readEnvironmentFile(images_file, { ...options, input: 'images_file' }));
    refuseOtherRegistries(environment);
    return { text: JSON.stringify(worldOfEnvironment(environment, images)), madeUp: [...madeUp].toSorted() };
}
function refuseOtherRegistries(environment) {
    const problems = environment.services.flatMap(({ service_name, containers = [] }) => containers.flatMap(({ container_name, image_path }) => {
        if (image_path === undefined || ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnPlatform */ .D2)(image_path) && (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(image_path).path.includes('/')))
            return [];
        const at = ['services', service_name, 'containers', container_name, 'image_path'];
        const line = (0,_changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(environment, ...at) ?? 1;
        return [{ input: 'world', message: (0,_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)({ line, at: at.join('.'), problem: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.otherRegistry() }) }];
    }));
    if (problems.length > 0)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(problems);
}
function refuseUnused(inputs) {
    const names = ['variables', 'secrets', 'images_file'].filter((name) => inputs[name] !== undefined);
    if (names.length > 0)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(names.map((input) => ({ input, message: _messages_step_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.onlyEnvironment() })));
}


/***/ })

};
