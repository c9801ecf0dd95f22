export const id = 'login';
export const ids = ['login'];
export const modules = {

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _github_runner_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
/* harmony import */ var _messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4524);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);





const { envBelongsTo: _, ...token } = _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct.inputs.token;
const keyPair = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_4__/* .group */ .O)({
    ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct,
    inputs: { ..._step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct.inputs, token },
    rules: (_values, isProvided) => ['app_key', 'app_secret']
        .filter((name) => !isProvided(name))
        .map((input) => ({ input, message: (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPairForToken */ .kB)({ variable: `FENGCHAO_${input.toUpperCase()}` }) })),
});
const login = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'login',
    branding: { icon: 'log-in', color: 'green' },
    operations: ['createToken'],
    groups: [keyPair],
    inputs: { export_env: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ default: true }) },
    outputs: ['token', 'expires_in', 'expires_at'],
    secretOutputs: ['token'],
    async run(inputs, step) {
        const { app_key, app_secret, endpoint } = inputs;
        if (app_key === undefined || app_secret === undefined)
            throw new TypeError('The rules of the inputs let no key pair through.');
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const client = connect(inputs, step);
        step.observer.phase((0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .loggingIn */ .X7)());
        const { token, expires_in } = await client.login({ app_key: app_key.trim(), app_secret: app_secret.trim() });
        (0,_github_runner_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .declareSecret */ .tG)(token);
        const expires_at = new Date(step.clock.now() + expires_in * 1000).toISOString();
        if (inputs.export_env) {
            step.exportVariable('FENGCHAO_TOKEN', token);
            step.exportVariable('FENGCHAO_ENDPOINT', endpoint);
            step.exportVariable(_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN_TIME */ .uf, String(Date.now()));
        }
        const headline = (0,_messages_step_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .loggedIn */ .eY)({ endpoint, expires: expires_at });
        step.report({ subject: endpoint, headline });
        step.set({ token, expires_in, expires_at });
    },
});


/***/ })

};
