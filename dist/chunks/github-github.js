export const id = 'github-github';
export const ids = ['github-github'];
export const modules = {

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ IMAGE_SOURCES),
/* harmony export */   f3: () => (/* binding */ imageOrBuildProblems),
/* harmony export */   yR: () => (/* binding */ imageProblems),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6265);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(963);







function decodeImages(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.map());
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.emptyMap());
    return entries.map(([container_name, image_path]) => {
        if (typeof image_path === 'string' && (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isImagePath */ .RW)(image_path))
            return { container_name, image_path };
        const got = (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(image_path));
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(String(image_path)))
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.digest({ got }));
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.wrongInMap({ container: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(container_name), got }));
    });
}
function parseSource(given) {
    const [, namespace, service_name] = /^([^/\p{Cc}]{1,128})\/([^/\p{Cc}]{1,128})$/u.exec(given) ?? [];
    if (namespace === undefined || service_name === undefined)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.source({ given: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given) }));
    return { namespace: namespace.trim(), service_name: service_name.trim() };
}
const inputs = {
    image_path: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imagePath */ .d0)(),
    container_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerName */ .xN)(),
    min_ready_seconds: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ default: 10, min: 1, max: 600 }),
    rollback: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: true, guards: true }),
    container_images: (0,_github_inputs_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yaml */ .oQ)({ decode: decodeImages }),
    image_from: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)({ kind: 'string', parse: parseSource }),
};
const images = (0,_action_js__WEBPACK_IMPORTED_MODULE_6__/* .group */ .O)({
    name: 'images',
    inputs,
    outputs: ['image_path', 'previous_image_path', 'rolled_back'],
    rules: (_, isProvided) => isProvided('container_images') && isProvided('container_name')
        ? [{ input: 'container_name', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.ofOne() }]
        : [],
});
function oneOf(sources, isProvided, required) {
    const [first, ...others] = sources.filter(isProvided);
    if (first === undefined)
        return [{ input: sources[0], message: required }];
    return others.map((input) => ({ input, message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.notWith({ other: first }) }));
}
const IMAGE_SOURCES = ['image_path', 'container_images', 'image_from'];
function imageProblems(isProvided) {
    return oneOf(IMAGE_SOURCES, isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.required());
}
const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'];
function imageOrBuildProblems(isProvided) {
    const sources = [...IMAGE_SOURCES, 'repo_name'];
    const problems = oneOf(sources, isProvided, _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.oneSource());
    const other = IMAGE_SOURCES.find(isProvided);
    if (isProvided('repo_name') || other === undefined)
        return problems;
    const unused = OF_A_BUILD.filter(isProvided).map((input) => {
        const says = input === 'tag' ? _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.tagWithImage : _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputProblems */ .i.buildsNothing;
        return { input, message: says({ other }) };
    });
    return [...problems, ...unused];
}


/***/ }),

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ deployProblems),
/* harmony export */   y: () => (/* binding */ deployedService)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3203);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8211);
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4460);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(963);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4370);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);









const building = (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .group */ .O)({
    name: 'build',
    inputs: { repo_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_names_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_NAME */ .Ni), ..._build_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .jq.inputs },
    outputs: ['download_url', 'tag', 'built'],
});
const scaling = (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .group */ .O)({ inputs: { replicas: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(_replicas_js__WEBPACK_IMPORTED_MODULE_6__/* .REPLICAS */ .Y) }, outputs: ['replicas'] });
const baking = (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .group */ .O)({ inputs: { bake_time: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ default: '0s', min: 0 }) } });
const deployedService = [_service_js__WEBPACK_IMPORTED_MODULE_7__/* .service */ .eu, _images_js__WEBPACK_IMPORTED_MODULE_4__/* .images */ .zC, building, scaling, _health_check_js__WEBPACK_IMPORTED_MODULE_3__/* .healthCheck */ .bZ, baking];
function deployProblems(values, isProvided) {
    const found = [...(0,_images_js__WEBPACK_IMPORTED_MODULE_4__/* .imageOrBuildProblems */ .f3)(isProvided)];
    if (!_images_js__WEBPACK_IMPORTED_MODULE_4__/* .IMAGE_SOURCES */ .Dg.some(isProvided) && isProvided('repo_name'))
        found.push(...(0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .tagProblems */ .nI)(values));
    if (values.wait === false) {
        for (const input of ['replicas', 'health_check_url', 'bake_time'].filter(isProvided)) {
            found.push({ input, message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .imageInputProblems */ .i.needsWait() });
        }
    }
    return found;
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ withoutId),
/* harmony export */   HW: () => (/* binding */ githubRefuses),
/* harmony export */   QY: () => (/* binding */ notMarked),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   YW: () => (/* binding */ commentNotWritten),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ac: () => (/* binding */ retryingGithub),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bh: () => (/* binding */ withoutCommentId),
/* harmony export */   ef: () => (/* binding */ closedUnobserved),
/* harmony export */   iJ: () => (/* binding */ perhapsRecorded),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   qF: () => (/* binding */ annotationTitle)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const annotationTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'GitHub deployment', zh: 'GitHub 部署' });
const notRecorded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ environment, why }) => `No GitHub deployment was recorded for ${environment}: ${why}.`,
    zh: ({ environment, why }) => `未能为 ${environment} 记录 GitHub 部署：${why}。`,
});
const notMarked = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id, environment, state, why }) => `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${why}.`,
    zh: ({ id, environment, state, why }) => `无法将 ${environment} 的 GitHub 部署 ${id} 标记为 ${state}：${why}。`,
});
const isMissing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => `there is no ${names.join(' and no ')}`,
    zh: ({ names }) => `缺少 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}`,
});
const merged = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'GitHub returned a merge instead of a deployment',
    zh: 'GitHub 返回的是一次合并，而不是部署',
});
const withoutId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'GitHub returned no id of a deployment',
    zh: 'GitHub 没有返回部署的 id',
});
const perhapsRecorded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ why }) => `${why}; the deployment may have been recorded anyway`,
    zh: ({ why }) => `${why}；部署可能仍已被记录`,
});
const commentNotWritten = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ why }) => `The comment of the pull request was not written, and the plan stands in the job summary alone: ${why}.`,
    zh: ({ why }) => `未能写入该拉取请求的评论，计划仅见于作业摘要：${why}。`,
});
const withoutCommentId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'GitHub returned no id of a comment',
    zh: 'GitHub 没有返回评论的 id',
});
const takes = {
    environment: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the name of an environment', zh: '环境名称' }),
    ref: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a commit, a branch or a tag', zh: '提交、分支或标签' }),
};
const described = {
    notWaited: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Started on the platform; the step did not wait for it to finish (wait: false).',
        zh: '已在平台上启动；步骤未等待其结束（wait: false）。',
    }),
    cancelled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Cancelled; changes that were already sent are still in progress on the platform.',
        zh: '已取消；已发送的变更仍在平台上进行。',
    }),
};
const closedUnobserved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id, environment }) => `GitHub deployment ${id} in ${environment} was marked inactive: the rollout is still in progress on the platform, and no step waits for it to finish (wait: false).`,
    zh: ({ id, environment }) => `${environment} 的 GitHub 部署 ${id} 已标记为 inactive：滚动更新仍在平台上进行，但没有步骤等待其结束（wait: false）。`,
});
const githubRefuses = {
    rights: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words, needed, permission, }) => `GitHub returned ${status} (${words}); give the job \`permissions: ${permission}: write\` and pass a token of this repository` +
            `${needed === undefined ? '' : ` (it needs ${needed})`}`,
        zh: ({ status, words, needed, permission }) => `GitHub 返回 ${status}（${words}）；请为该 job 设置 \`permissions: ${permission}: write\`，并传入本仓库的 token` +
            `${needed === undefined ? '' : `（需要 ${needed}）`}`,
    }),
    policy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words }) => `GitHub returned ${status} (${words}); a rule of the organization, the enterprise or the environment forbids it: check its protection rules, its IP allow list and its single sign-on`,
        zh: ({ status, words }) => `GitHub 返回 ${status}（${words}）；被组织、企业或环境的规则禁止：请检查其保护规则、IP 允许列表和单点登录`,
    }),
    forbidden: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ status, words }) => `GitHub returned ${status} (${words}) without naming a missing permission or a rate limit`,
        zh: ({ status, words }) => `GitHub 返回 ${status}（${words}），既未指明缺少的权限，也不是频率限制`,
    }),
    token: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words }) => `GitHub rejected the token (${words}); leave github_token at its default`,
        zh: ({ words }) => `GitHub 不接受该 token（${words}）；请让 github_token 保持默认值`,
    }),
    ref: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words }) => `GitHub rejected the deployment (${words}); the commit must belong to this repository and be pushed to GitHub: set it in the input ref`,
        zh: ({ words }) => `GitHub 拒绝了该部署（${words}）；该提交必须属于本仓库且已推送到 GitHub：请用输入 ref 指定`,
    }),
    rateLimit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words, wait }) => `GitHub's rate limit for this token is exhausted (${words})${wait === undefined ? '' : `, and GitHub asks to wait ${wait}`}`,
        zh: ({ words, wait }) => `该 token 的 GitHub 请求频率额度已用尽（${words}）${wait === undefined ? '' : `，GitHub 要求等待 ${wait}`}`,
    }),
    secondaryLimit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ words, wait }) => `GitHub asks for fewer requests at a time (${words})${wait === undefined ? '' : `, and to wait ${wait}`}`,
        zh: ({ words, wait }) => `GitHub 要求降低请求频率（${words}）${wait === undefined ? '' : `，并等待 ${wait}`}`,
    }),
    silent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'GitHub did not respond in time', zh: 'GitHub 未在限定时间内响应' }),
    other: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ words }) => words, zh: ({ words }) => words }),
};
const retryingGithub = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ why, pause }) => `GitHub: ${why}. Retrying in ${pause}.`,
    zh: ({ why, pause }) => `GitHub：${why}。${pause} 后重试。`,
});


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubDeployment)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3203);
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4460);




const inputs = {
    environment: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /[^\p{Cc}]{1,255}/u, takes: _messages_github_github_js__WEBPACK_IMPORTED_MODULE_1__/* .takes */ .ny.environment }),
    environment_url: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie)({ kind: 'string', parse: _health_check_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWebAddress */ .K7 }),
    ref: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /[^\p{Cc}\s~^:?*[\\]{1,255}/u, takes: _messages_github_github_js__WEBPACK_IMPORTED_MODULE_1__/* .takes */ .ny.ref }),
    github_token: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ default: '${{ github.token }}' }),
};
const githubDeployment = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .O)({ inputs, outputs: ['deployment_id'] });


/***/ })

};
