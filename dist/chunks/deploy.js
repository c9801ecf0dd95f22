export const id = 'deploy';
export const ids = ['deploy'];
export const modules = {

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/images/image-inputs.js
var image_inputs = __webpack_require__(6265);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/build.js
var build = __webpack_require__(8211);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/images.js
var inputs_images = __webpack_require__(2433);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/replicas.js
var replicas = __webpack_require__(4370);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/changes/services/probe-settings.js
var probe_settings = __webpack_require__(8141);
// EXTERNAL MODULE: ../../lib/src/github/inputs/duration.js
var duration = __webpack_require__(6106);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/messages/services/probe.js
var probe = __webpack_require__(8290);
;// CONCATENATED MODULE: ../../lib/src/actions/deploy/health-check.js







function parseWebAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url && (url.username !== '' || url.password !== ''))
        throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.noPassword());
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url.href;
    throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.address({ given: (0,truncate/* quote */.h)(given) }));
}
function parseStatusRange(given) {
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from <= to)
        return { from, to };
    throw new input/* InputProblem */.S(probe/* healthCheckProblems */.du.statuses({ given: (0,truncate/* quote */.h)(given) }));
}
const inputs = {
    health_check_url: (0,input_kinds/* custom */.Ie)({ kind: 'string', parse: parseWebAddress }),
    health_check_status: (0,input_kinds/* list */.p_)({ default: '200-299', commas: true, item: parseStatusRange }),
    health_check_timeout: (0,input_kinds/* duration */.p0)({ default: '2m' }),
    health_check_interval: (0,input_kinds/* duration */.p0)({ default: '1s' }),
};
const healthCheck = (0,action/* group */.O)({ inputs, rules: (values) => paceProblems(values) });
function paceProblems(values) {
    const { health_check_url, health_check_timeout: timeout, health_check_interval: interval } = values;
    if (health_check_url === undefined || timeout === undefined || interval === undefined)
        return [];
    if (interval * (probe_settings/* GOOD_ANSWERS */.U - 1) < timeout)
        return [];
    const facts = { needed: probe_settings/* GOOD_ANSWERS */.U, timeout: (0,duration/* formatDuration */.a)(timeout), interval: (0,duration/* formatDuration */.a)(interval) };
    return [{ input: 'health_check_interval', message: probe/* healthCheckProblems */.du.tooSlow(facts) }];
}
function probeOf(inputs) {
    const { health_check_url: url, health_check_status: accepts, health_check_interval: intervalMs } = inputs;
    return url === undefined ? undefined : { url, accepts, intervalMs };
}

;// CONCATENATED MODULE: ../../lib/src/actions/deploy/environment.js




const environment_inputs = {
    environment: (0,input_kinds/* text */.Qq)({ pattern: /[^\p{Cc}]{1,255}/u, takes: github/* takes */.ny.environment }),
    environment_url: (0,input_kinds/* custom */.Ie)({ kind: 'string', parse: parseWebAddress }),
    ref: (0,input_kinds/* text */.Qq)({ pattern: /[^\p{Cc}\s~^:?*[\\]{1,255}/u, takes: github/* takes */.ny.ref }),
    github_token: (0,input_kinds/* secret */.rJ)({ default: '${{ github.token }}' }),
};
const githubDeployment = (0,action/* group */.O)({ inputs: environment_inputs, outputs: ['deployment_id'] });

;// CONCATENATED MODULE: ../../lib/src/actions/deploy.js














const building = (0,action/* group */.O)({
    name: 'build',
    inputs: { repo_name: (0,input_kinds/* text */.Qq)(names/* REPOSITORY_NAME */.Ni), ...build/* build */.jq.inputs },
    outputs: ['download_url', 'tag', 'built'],
});
const scaling = (0,action/* group */.O)({ inputs: { replicas: (0,input_kinds/* integer */.nd)(replicas/* REPLICAS */.Y) }, outputs: ['replicas'] });
const groups = [credentials/* account */.ct, (0,waiting/* waiting */.eg)('30m'), service/* service */.eu, inputs_images/* images */.zC, building, scaling, healthCheck, githubDeployment];
const LAST_LOOK_MS = 30_000;
function problems(values, isProvided) {
    const found = [...(0,inputs_images/* imageOrBuildProblems */.f3)(isProvided)];
    if (!isProvided('image_path') && !isProvided('container_images') && isProvided('repo_name'))
        found.push(...(0,build/* tagProblems */.nI)(values));
    if (values.wait === false) {
        for (const input of ['replicas', 'health_check_url'].filter(isProvided)) {
            found.push({ input, message: image_inputs/* imageInputProblems */.i.needsWait() });
        }
    }
    return found;
}
function proofOf(values) {
    const probe = probeOf(values);
    if (probe === undefined || values.dry_run)
        return undefined;
    const { health_check_timeout: timeoutMs, rollback, replicas } = values;
    return { probe, timeoutMs, rollback, replicas };
}
const deploy = (0,action/* defineAction */.Q)({
    name: 'deploy',
    branding: { icon: 'upload-cloud', color: 'green' },
    operations: ['buildImage', 'updateServiceImage', 'scaleService'],
    groups,
    outputs: ['url'],
    rules: problems,
    async run(values, step) {
        const { requireAllStill, strongestOutcome } = await Promise.all(/* import() */[__webpack_require__.e('changes-changes'), __webpack_require__.e('name'), __webpack_require__.e('sequence')]).then(__webpack_require__.bind(__webpack_require__, 630));
        const { parseImage } = await Promise.all(/* import() */[__webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 2143));
        const { imageOutputs, runningImageWarnings } = await Promise.all(/* import() */[__webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 7528));
        const { rollOutImages } = await Promise.all(/* import() */[__webpack_require__.e('image-rollout'), __webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 2145));
        const { openService, reportService, serviceOptions } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('name'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 6579));
        const { deploymentRecorder } = await Promise.all(/* import() */[__webpack_require__.e('github-deployment'), __webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 6661));
        const { deployImages } = await Promise.all(/* import() */[__webpack_require__.e('image'), __webpack_require__.e('operations-images'), __webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('build'), __webpack_require__.e('builds')]).then(__webpack_require__.bind(__webpack_require__, 9025));
        const { changesOf, scaleAfter } = await Promise.all(/* import() */[__webpack_require__.e('scaling'), __webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('operations-images'), __webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('sequence'), __webpack_require__.e('services-scaling')]).then(__webpack_require__.bind(__webpack_require__, 2185));
        const { checkProbeTarget, probeAfterwards, verifyRollout } = await Promise.all(/* import() */[__webpack_require__.e('verification'), __webpack_require__.e('image-rollout'), __webpack_require__.e('operations-images'), __webpack_require__.e('name')]).then(__webpack_require__.bind(__webpack_require__, 1066));
        const url = values.environment_url ?? values.health_check_url ?? '';
        step.set({ rolled_back: false, built: false, url });
        const { client, id } = await openService(values, step);
        const options = serviceOptions(values, step);
        const proof = proofOf(values);
        if (proof)
            await checkProbeTarget(proof, options);
        const { images: desired, built } = await deployImages(client, id, values, options, step);
        const names = (0,message/* joined */.oR)(desired.map(({ image_path }) => image_path));
        if (desired.length === 1)
            step.set({ download_url: names, tag: parseImage(names).tag });
        const update = { service_id: id, images: desired, min_ready_seconds: values.min_ready_seconds, force: false };
        const rollout = { client, update, options: { ...options, isMidway: built === 'changed' } };
        const folder = (0,external_node_path_.dirname)(values.docker_file.relative);
        const record = deploymentRecorder({ inputs: values, folder, url, step });
        const result = await verifyRollout(proof, step, () => rollOutImages(rollout, values.rollback, step, (service) => record(service, desired)));
        if (!values.dry_run)
            await record(result.before, desired);
        if (values.repo_name === undefined || built === 'changed')
            step.report({ warnings: runningImageWarnings(result.before, desired, built) });
        reportService(step, result, names);
        step.set({ ...imageOutputs(result, desired), replicas: result.after.service_info.replicas });
        const scaled = await (proof
            ? probeAfterwards(() => scaleAfter(result, rollout, names, values, step), proof, rollout, result, step)
            : scaleAfter(result, rollout, names, values, step));
        if (proof) {
            const deadlineAt = options.clock.now() + LAST_LOOK_MS;
            const lastLook = { ...options, deadlineAt };
            const changes = changesOf({ ...rollout, client: client.until(deadlineAt) }, values.replicas);
            const last = await requireAllStill(changes, scaled?.after ?? result.after, lastLook);
            step.set({ replicas: last.service_info.replicas });
        }
        const outcome = strongestOutcome([built, result.outcome, scaled?.outcome]);
        step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] });
    },
});


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ withoutId),
/* harmony export */   HW: () => (/* binding */ githubRefuses),
/* harmony export */   QY: () => (/* binding */ notMarked),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ac: () => (/* binding */ retryingGithub),
/* harmony export */   b2: () => (/* binding */ isMissing),
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
        en: ({ status, words, needed }) => `GitHub returned ${status} (${words}); give the job \`permissions: deployments: write\` and pass a token of this repository` +
            `${needed === undefined ? '' : ` (it needs ${needed})`}`,
        zh: ({ status, words, needed }) => `GitHub 返回 ${status}（${words}）；请为该 job 设置 \`permissions: deployments: write\`，并传入本仓库的 token` +
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

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GOOD_ANSWERS)
/* harmony export */ });
const GOOD_ANSWERS = 3;


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ notProbed),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Mc: () => (/* binding */ imageKept),
/* harmony export */   Rz: () => (/* binding */ scaledFailedButProbed),
/* harmony export */   Sk: () => (/* binding */ probeTimedOut),
/* harmony export */   Su: () => (/* binding */ replicasKept),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   Zb: () => (/* binding */ probeAnswer),
/* harmony export */   Zy: () => (/* binding */ againAfterCancelling),
/* harmony export */   _B: () => (/* binding */ goodAnswer),
/* harmony export */   du: () => (/* binding */ healthCheckProblems),
/* harmony export */   i6: () => (/* binding */ probeTimedOutAdvice),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   r0: () => (/* binding */ beforehand),
/* harmony export */   t6: () => (/* binding */ unreachableAdvice),
/* harmony export */   yD: () => (/* binding */ probing)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const probing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Probing', zh: '健康探测' });
const answered = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'responded', zh: '已响应' });
const probeAnswer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ answer }) => `Probe: ${answer}.`,
    zh: ({ answer }) => `健康探测：${answer}。`,
});
const goodAnswer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ answer, count, needed }) => `${answer}, success ${count} of ${needed}`,
    zh: ({ answer, count, needed }) => `${answer}，连续第 ${count} 次成功（共需 ${needed} 次）`,
});
const redirect = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ status }) => `HTTP ${status} (a redirect, which is not followed)`,
    zh: ({ status }) => `HTTP ${status}（重定向，不会跟随）`,
});
function tallied(tallies) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(tallies.map(({ answer, count }) => `${answer} × ${count}`));
}
const probeTimedOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ url, seconds, needed, answers, others }) => `The probe of ${url} did not pass within ${seconds} s: it needs ${needed} successful responses in a row and got ${tallied(answers)}${others > 0 ? ` and ${others} others` : ''}.`,
    zh: ({ url, seconds, needed, answers, others }) => `对 ${url} 的健康探测在 ${seconds} 秒内未通过：需要连续 ${needed} 次成功响应，实际得到 ${tallied(answers)}${others > 0 ? `，另有 ${others} 次其他响应` : ''}。`,
});
const probeTimedOutAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check that the new image serves this address, and that health_check_status and health_check_timeout fit it. If good and bad responses alternate, one of the replicas does not work.',
    zh: '请检查新镜像是否提供此地址，以及 health_check_status 和 health_check_timeout 是否合适。如果正常与异常响应交替出现，说明有副本工作不正常。',
});
const unreachable = {
    certificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because its certificate is not accepted: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为其证书不被接受：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    tls: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because no TLS connection can be established: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为无法与其建立 TLS 连接：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    host: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because its host name cannot be resolved: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为无法解析其主机名：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
    proxy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The probe could not reach ${url}, because the proxy does not let the request through: ${words}. The image is not the cause, and waiting does not help.`,
        zh: ({ url, words }) => `无法探测 ${url}，因为代理不予放行：${words}。这不是镜像的问题，等待也无法解决。`,
    }),
};
const unreachableAdvice = {
    certificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Renew the certificate or correct the host name in health_check_url. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the environment of the job. To deploy without a probe this time, omit health_check_url.',
        zh: '请更新证书或更正 health_check_url 中的主机名；使用私有证书颁发机构时，请在作业环境中设置 NODE_EXTRA_CA_CERTS。如果这一次不经探测即部署，可不填 health_check_url。',
    }),
    tls: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check that health_check_url names the right port, and uses https only if the server speaks TLS.',
        zh: '请检查 health_check_url 的端口是否正确，且仅在提供 TLS 时使用 https。',
    }),
    host: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check the host name in health_check_url, and that the runner can resolve it.',
        zh: '请检查 health_check_url 中的主机名，并确认 runner 能够解析它。',
    }),
    proxy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check HTTPS_PROXY and HTTP_PROXY, or add the host to NO_PROXY.',
        zh: '请检查 HTTPS_PROXY 和 HTTP_PROXY，或将该主机加入 NO_PROXY。',
    }),
};
const beforehand = {
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ why }) => `${why} Nothing was sent.`,
        zh: ({ why }) => `${why}没有发送任何变更。`,
    }),
    notNow: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, words }) => `The address of health_check_url (${url}) cannot be reached now: ${words}. If this does not change, the probe after the rollout will fail.`,
        zh: ({ url, words }) => `目前无法访问 health_check_url 的地址（${url}）：${words}。如果情况没有变化，滚动更新之后的健康探测将失败。`,
    }),
};
const imageKept = {
    earlierUnknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images, why }) => `${images} keeps running although its probe did not pass: it was already running when this step started, so this step does not know the earlier image and did not roll back. ${why}`,
        zh: ({ images, why }) => `${images} 未通过健康探测，但仍在运行：此步骤开始时它已经在运行，因此此步骤不知道之前的镜像，没有回滚。${why}`,
    }),
    earlierUnknownAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Roll back by hand: run update-image with the earlier image as image_path. The run that rolled out the current image names it in its log, its summary and its output previous_image_path.',
        zh: '请手动回滚：用 update-image 更新到之前的镜像（image_path）。在更新到当前镜像的那次运行中，日志、摘要和输出 previous_image_path 都包含之前镜像的名称。',
    }),
    rollbackOff: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images, why }) => `${images} keeps running although its probe did not pass, because rollback is false. ${why}`,
        zh: ({ images, why }) => `${images} 未通过健康探测，但由于 rollback 为 false，它仍在运行。${why}`,
    }),
};
const againAfterCancelling = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The step was cancelled before the probe passed. If you run the step again, it probes the new image, but it cannot roll back, since it does not know the earlier image. To go back, run update-image with the image in the output previous_image_path of this run.',
    zh: '步骤在健康探测通过之前被取消。重新运行时，此步骤会探测新镜像，但由于不知道之前的镜像而无法回滚。如需回退，请用 update-image 更新到本次运行的输出 previous_image_path 中的镜像。',
});
const notProbed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The new image was not probed.',
    zh: '新镜像没有经过健康探测。',
});
const scaledFailedButProbed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ images }) => `${images} passed its probe and keeps running; only the change of the number of replicas failed.`,
    zh: ({ images }) => `${images} 已通过健康探测并继续运行；失败的只是副本数的调整。`,
});
const replicasKept = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ replicas }) => `The service keeps ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: only images are rolled back.`,
    zh: ({ replicas }) => `服务保持 ${replicas} 个副本：只回滚镜像。`,
});
const healthCheckProblems = {
    noPassword: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be an http or https address without a user name or password',
        zh: '应为不含用户名和密码的 http 或 https 地址',
    }),
    address: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ given }) => `must be an http or https address; got ${given}`,
        zh: ({ given }) => `应为 http 或 https 地址；实际为 ${given}`,
    }),
    statuses: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ given }) => `must be HTTP statuses or ranges of them, such as 200 or 200-399; got ${given}`,
        zh: ({ given }) => `应为 HTTP 状态码或其范围，例如 200 或 200-399；实际为 ${given}`,
    }),
    tooSlow: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ needed, timeout, interval }) => `leaves no time for ${needed} responses within health_check_timeout (${timeout}); got ${interval}`,
        zh: ({ needed, timeout, interval }) => `过长，在 health_check_timeout（${timeout}）内来不及得到 ${needed} 次响应；实际为 ${interval}`,
    }),
};


/***/ })

};
