export const id = 'rollback';
export const ids = ['rollback'];
export const modules = {

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ ledgerInput),
/* harmony export */   P5: () => (/* binding */ movingTagOfOld),
/* harmony export */   Ur: () => (/* binding */ rolledBackFleet),
/* harmony export */   WL: () => (/* binding */ goingBack),
/* harmony export */   _E: () => (/* binding */ ledgerAdvice),
/* harmony export */   fo: () => (/* binding */ ledgerUnread),
/* harmony export */   lP: () => (/* binding */ noTarget),
/* harmony export */   o1: () => (/* binding */ ledgerCut),
/* harmony export */   ox: () => (/* binding */ notBackTo)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const goingBack = {
    to: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id, sha, images }) => `Going back to GitHub deployment ${id} of ${environment} (commit ${sha}): ${images}.`,
        zh: ({ environment, id, sha, images }) => `回退到 ${environment} 的 GitHub 部署 ${id}（提交 ${sha}）：${images}。`,
    }),
    toReplaced: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id, images }) => `Going back to what GitHub deployment ${id} of ${environment} replaced: ${images}.`,
        zh: ({ environment, id, images }) => `回退到 ${environment} 的 GitHub 部署 ${id} 之前运行的镜像：${images}。`,
    }),
    target: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images }) => `back to ${images}`,
        zh: ({ images }) => `回退到 ${images}`,
    }),
};
const ledgerInput = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'previous, the id of a GitHub deployment or a tag',
    zh: 'previous、GitHub 部署的 id 或标签',
});
const ledgerUnread = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ environment, why }) => `The GitHub deployments of ${environment} cannot be read: ${why}. Nothing was changed.`,
    zh: ({ environment, why }) => `无法读取 ${environment} 的 GitHub 部署：${why}。没有变更任何内容。`,
});
const noTarget = {
    noDeployments: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment }) => `GitHub has no deployment of the environment ${environment}.`,
        zh: ({ environment }) => `GitHub 上没有环境 ${environment} 的部署。`,
    }),
    noPayloads: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, count }) => `GitHub has ${count} ${count === 1 ? 'deployment' : 'deployments'} of ${environment}, but none has a payload that says which images it deployed.`,
        zh: ({ environment, count }) => `GitHub 上有 ${environment} 的 ${count} 个部署，但都没有说明所部署镜像的 payload。`,
    }),
    noSuccess: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, count }) => `Of ${count} GitHub ${count === 1 ? 'deployment' : 'deployments'} of ${environment}, none ended in success.`,
        zh: ({ environment, count }) => `${environment} 的 ${count} 个 GitHub 部署中没有成功结束的。`,
    }),
    neverDeployed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, service }) => `No GitHub deployment of ${environment} that ended in success contains ${service}.`,
        zh: ({ environment, service }) => `${environment} 成功结束的 GitHub 部署中都不包含 ${service}。`,
    }),
    nothingOlder: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, images }) => `No GitHub deployment of ${environment} is older than what runs now (${images}).`,
        zh: ({ environment, images }) => `没有比当前运行的版本（${images}）更早的 ${environment} 的 GitHub 部署。`,
    }),
    foreign: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id }) => `GitHub deployment ${id} of ${environment} has no payload that says which images it deployed.`,
        zh: ({ environment, id }) => `${environment} 的 GitHub 部署 ${id} 没有说明所部署镜像的 payload。`,
    }),
    notSucceeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id }) => `GitHub deployment ${id} of ${environment} did not end in success, so what it deployed may never have run.`,
        zh: ({ environment, id }) => `${environment} 的 GitHub 部署 ${id} 没有成功结束，其镜像可能从未运行过。`,
    }),
    notContained: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id, service }) => `GitHub deployment ${id} of ${environment} does not contain ${service}.`,
        zh: ({ environment, id, service }) => `${environment} 的 GitHub 部署 ${id} 不包含 ${service}。`,
    }),
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, to }) => `${environment} has no GitHub deployment ${to}, and none that ended in success ran an image with the tag ${to}.`,
        zh: ({ environment, to }) => `${environment} 没有 GitHub 部署 ${to}，成功结束的部署中也没有运行过标签为 ${to} 的镜像。`,
    }),
};
const ledgerAdvice = {
    record: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Deployments are recorded by deploy, deploy-fleet and blue-green where their input environment is set. To go back by hand, run update-image with the earlier image.',
        zh: 'deploy、deploy-fleet 和 blue-green 在填写输入 environment 时会记录部署。如需手动回退，请用 update-image 更新到之前的镜像。',
    }),
    choose: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Set to to the id of another deployment or to a tag; the page Deployments of the repository lists them.',
        zh: '请将 to 设为其他部署的 id 或标签；仓库的 Deployments 页面列出了所有部署。',
    }),
    checkService: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check the inputs that name the service, and environment.',
        zh: '请检查指明服务的输入和 environment。',
    }),
};
const ledgerCut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `Only the newest ${count} deployments were looked at.`,
    zh: ({ count }) => `只查看了最近的 ${count} 个部署。`,
});
const notBackTo = {
    serviceGone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ environment, id, name, namespace }) => `GitHub deployment ${id} of ${environment} contains the service ${name} of namespace ${namespace}, which no longer exists.`,
        zh: ({ environment, id, name, namespace }) => `${environment} 的 GitHub 部署 ${id} 包含命名空间 ${namespace} 中的服务 ${name}，但该服务已不存在。`,
    }),
    createAgain: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Create the service again, or name the service that is to be rolled back.',
        zh: '请重新创建该服务，或指明要回退的服务。',
    }),
    containerGone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, containers }) => `${service} no longer has the containers that the deployment names: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)}.`,
        zh: ({ service, containers }) => `${service} 已没有该部署所包含的容器：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)}。`,
    }),
    pruned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image }) => `${image} cannot be rolled out again: its repository no longer has this tag.`,
        zh: ({ image }) => `${image} 无法再次更新：镜像仓库中已没有该标签。`,
    }),
    pruneLess: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Go back to another deployment, or build that commit again. Let prune-images keep as many tags as you want to be able to go back.',
        zh: '请回退到其他部署，或重新构建该提交。prune-images 保留的标签数应满足需要回退的版本数。',
    }),
    rebuilt: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ image, status }) => `${image} is no longer what ran: its tag has been built again since, and its status is "${status}".`,
        zh: ({ image, status }) => `${image} 已不是当时运行的镜像：其标签之后又被重新构建，状态为“${status}”。`,
    }),
    changedSince: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, images }) => `${service} has been changed by somebody else since this step looked at it: it runs ${images} now. Nothing was sent.`,
        zh: ({ service, images }) => `在此步骤查看 ${service} 之后，它已被其他人更改：现在运行 ${images}。没有发送任何变更。`,
    }),
    lookAgain: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Run the step again if it is still to be rolled back. One concurrency group for all jobs that deploy this environment avoids this.',
        zh: '如仍需回退，请重新运行此步骤。让部署该环境的所有作业使用同一个 concurrency 组可避免这种情况。',
    }),
};
const movingTagOfOld = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `The tag of ${image} names no version: if it was built again since, another image runs now than then. Give each build its own tag.`,
    zh: ({ image }) => `${image} 的标签不代表固定版本：如果之后又被重新构建，现在运行的就不是当时的镜像。请为每次构建使用不同的标签。`,
});
const rolledBackFleet = {
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message: why }) => `${names}: ${why}`,
        zh: ({ names, message: why }) => `${names}：${why}`,
    }),
    undone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Put back to what ran before this step: ${names}.`,
        zh: ({ names }) => `已恢复到此步骤之前运行的镜像：${names}。`,
    }),
    notUndone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Rolled back and left so: ${names}.`,
        zh: ({ names }) => `已回退且保持不变：${names}。`,
    }),
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Not begun: ${names}.`,
        zh: ({ names }) => `没有开始：${names}。`,
    }),
    probe: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'health check', zh: '健康探测' }),
};


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
/* harmony import */ var _messages_services_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_health_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4460);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5248);










const oneService = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_9__/* .group */ .O)({
    ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_7__/* .service */ .eu,
    rules: (values, isProvided) => Object.keys(_step_inputs_service_js__WEBPACK_IMPORTED_MODULE_7__/* .service */ .eu.inputs).some(isProvided) ? _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_7__/* .service */ .eu.rules(values, isProvided) : [],
});
const inputs = {
    environment: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ required: true, pattern: /[^\p{Cc}]{1,255}/u, takes: _messages_github_github_js__WEBPACK_IMPORTED_MODULE_1__/* .takes */ .ny.environment }),
    to: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ default: 'previous', pattern: _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__/* .TAG_NAME */ .vS.pattern, takes: _messages_services_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerInput */ .Ar }),
    min_ready_seconds: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ default: 10, min: 1, max: 600 }),
    rollback: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ default: true, guards: true }),
    github_token: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ default: '${{ github.token }}' }),
};
function problems({ wait }, isProvided) {
    return wait === false && isProvided('health_check_url')
        ? [{ input: 'health_check_url', message: _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .imageInputProblems */ .i.needsWait() }]
        : [];
}
const rollback = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_9__/* .defineAction */ .Q)({
    name: 'rollback',
    branding: { icon: 'rotate-ccw', color: 'green' },
    operations: ['getService', 'updateServiceImage'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_8__/* .waiting */ .eg)('15m'), oneService, _step_inputs_health_check_js__WEBPACK_IMPORTED_MODULE_5__/* .healthCheck */ .bZ],
    inputs,
    outputs: ['image_path', 'previous_image_path', 'rolled_back', 'services', 'deployment_id'],
    rules: problems,
    async run(values, step) {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { rollBackEnvironment } = await Promise.all(/* import() */[__webpack_require__.e('environment'), __webpack_require__.e('images'), __webpack_require__.e('connect'), __webpack_require__.e('services-service'), __webpack_require__.e('sequence'), __webpack_require__.e('image-rollout'), __webpack_require__.e('github-deployment'), __webpack_require__.e('workspace-path'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('scaling'), __webpack_require__.e('retry')]).then(__webpack_require__.bind(__webpack_require__, 5543));
        step.set({ rolled_back: false });
        const client = connect(values, step);
        const { outcome, url } = await rollBackEnvironment(client, values, step);
        step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] });
    },
});


/***/ })

};
