export const id = 'blue-green';
export const ids = ['blue-green'];
export const modules = {

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ liveFailsAdvice),
/* harmony export */   Ir: () => (/* binding */ liveFails),
/* harmony export */   gN: () => (/* binding */ blueGreenProblems),
/* harmony export */   hI: () => (/* binding */ blueGreenWarnings),
/* harmony export */   hM: () => (/* binding */ blueGreenRefusals),
/* harmony export */   kH: () => (/* binding */ blueGreenEnded),
/* harmony export */   vv: () => (/* binding */ fieldOfService),
/* harmony export */   x9: () => (/* binding */ againAfterSwitch),
/* harmony export */   xZ: () => (/* binding */ switchedBack),
/* harmony export */   xo: () => (/* binding */ blueGreenNotes)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const blueGreenProblems = {
    waits: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be true: traffic moves only to a version that was seen to run',
        zh: '只能为 true：流量只会切换到确认已在运行的版本',
    }),
    noImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'goes with operation: deploy; switch_back moves traffic to what the standby runs',
        zh: '只用于 operation: deploy；switch_back 会把流量切换到备用服务当前运行的版本',
    }),
    otherName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must differ from service_name: two services take turns',
        zh: '不能与 service_name 相同：两个服务轮流承接流量',
    }),
    longName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, most }) => `is required here: ${name} would be longer than ${most} characters`,
        zh: ({ name, most }) => `此时必填：${name} 将超过 ${most} 个字符`,
    }),
    path: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a path that begins with /, without spaces',
        zh: '应为以 / 开头且不含空格的路径',
    }),
    port: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ port }) => `must be 80 or 1025 to 65535; got ${port}`,
        zh: ({ port }) => `应为 80 或 1025 到 65535，实际为 ${port}`,
    }),
};
const blueGreenRefusals = {
    noListener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, one, other }) => `No listener of load balancer ${loadBalancer} forwards to ${one} or ${other}, so there is no traffic to move.`,
        zh: ({ loadBalancer, one, other }) => `负载均衡 ${loadBalancer} 没有转发到 ${one} 或 ${other} 的监听，因此没有可切换的流量。`,
    }),
    listenerElsewhere: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, one, other, listener }) => `Listener ${listener} of load balancer ${loadBalancer} forwards neither to ${one} nor to ${other}.`,
        zh: ({ loadBalancer, one, other, listener }) => `负载均衡 ${loadBalancer} 的监听 ${listener} 既不转发到 ${one}，也不转发到 ${other}。`,
    }),
    checkListeners: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Check lb_name, listener_names, service_name and standby_name. manage-listener gives a listener its first rule.',
        zh: '请检查 lb_name、listener_names、service_name 和 standby_name。监听的第一条规则可用 manage-listener 设置。',
    }),
    unknownListener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, listener, names }) => `Load balancer ${loadBalancer} has no listener ${listener}. It has: ${names.length === 0 ? 'none' : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}.`,
        zh: ({ loadBalancer, listener, names }) => `负载均衡 ${loadBalancer} 没有监听 ${listener}。已有的监听：${names.length === 0 ? '无' : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。`,
    }),
    liveGone: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, service }) => `The rules of load balancer ${loadBalancer} forward to ${service}, and there is no such service.`,
        zh: ({ loadBalancer, service }) => `负载均衡 ${loadBalancer} 的规则转发到 ${service}，但该服务不存在。`,
    }),
    liveGoneAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Create the service with create-service, or let the rules forward to one that exists with manage-listener.',
        zh: '请用 create-service 创建该服务，或用 manage-listener 让规则转发到已有的服务。',
    }),
    canTakeTurns: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'take turns', zh: '进行蓝绿切换' }),
    statefulAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Two stateful services would each have data of their own. Use deploy or restart instead.',
        zh: '两个有状态服务各有各的数据。请改用 deploy 或 restart。',
    }),
    otherRepository: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby, container, has, wanted }) => `Container ${container} of ${standby} runs ${has}, and the platform gives a service no image of another repository; ${wanted} is of another.`,
        zh: ({ standby, container, has, wanted }) => `${standby} 的容器 ${container} 运行 ${has}，平台不允许把服务更新到其他仓库的镜像，而 ${wanted} 属于其他仓库。`,
    }),
    otherContainers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby, has, wanted }) => `${standby} has the containers ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(has)}, and is to have ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(wanted)}; the platform cannot change that.`,
        zh: ({ standby, has, wanted }) => `${standby} 的容器为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(has)}，而所需的容器为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(wanted)}；平台无法修改。`,
    }),
    deleteStandby: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby }) => `Delete ${standby}, which has no traffic (delete-service), and run this step again: it creates the standby anew, with any image.`,
        zh: ({ standby }) => `${standby} 没有流量，请将其删除（delete-service）后重新运行此步骤：备用服务会以任意镜像重新创建。`,
    }),
    portTaken: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ port, listener }) => `test_port ${port} is the port of listener ${listener}.`,
        zh: ({ port, listener }) => `test_port ${port} 已被监听 ${listener} 使用。`,
    }),
    otherPort: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Give a port that no listener of the load balancer uses.',
        zh: '请使用该负载均衡尚未使用的端口。',
    }),
    noAddress: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer }) => `The platform reports no address of load balancer ${loadBalancer}, so it cannot be seen whether the new version answers.`,
        zh: ({ loadBalancer }) => `平台未报告负载均衡 ${loadBalancer} 的地址，因此无法确认新版本是否应答。`,
    }),
    noHost: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener }) => `Listener ${listener} speaks https, and none of its rules has one host name that its certificate could be checked for.`,
        zh: ({ listener }) => `监听 ${listener} 使用 https，但其规则都没有可用于校验证书的单一域名。`,
    }),
    giveUrl: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Set environment_url to the address that users have: its host is asked for then.',
        zh: '请将 environment_url 设为用户使用的地址，届时将使用其中的域名进行探测。',
    }),
    noPath: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ path, listener, paths }) => `health_check_path ${path} does not lead to the service: listener ${listener} forwards only ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(paths)} to it.`,
        zh: ({ path, listener, paths }) => `health_check_path ${path} 不会到达该服务：监听 ${listener} 只把 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(paths)} 转发到它。`,
    }),
    givePath: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Set health_check_path to a path below one of these.',
        zh: '请将 health_check_path 设为其中某个路径之下的路径。',
    }),
    noStandby: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby }) => `There is no service ${standby} to switch back to.`,
        zh: ({ standby }) => `没有可切回的服务 ${standby}。`,
    }),
    deployInstead: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'It was deleted, or was never there. Run operation: deploy with the earlier image.',
        zh: '它已被删除或从未存在。请用 operation: deploy 部署之前的镜像。',
    }),
    notSettled: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, status }) => `${service} has the status "${status}", so no traffic moves to it.`,
        zh: ({ service, status }) => `${service} 的状态为“${status}”，因此不会把流量切换到它。`,
    }),
    oldNeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, listeners }) => `after: delete would leave rules that point at nothing: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} also forwards to ${service} and is not among those that switch.`,
        zh: ({ service, listeners }) => `after: delete 会留下无处可转发的规则：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} 也转发到 ${service}，但不在要切换的监听之中。`,
    }),
    stillNeeded: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service, listeners }) => `${service} was not deleted: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} still forwards to it.`,
        zh: ({ service, listeners }) => `没有删除 ${service}：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} 仍转发到它。`,
    }),
    keepOld: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'Use after: keep or scale_down, or let these listeners switch as well.',
        zh: '请使用 after: keep 或 scale_down，或让这些监听一并切换。',
    }),
};
const blueGreenNotes = {
    found: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live, images, standby }) => `${live} has the traffic and runs ${images}; ${standby} is the standby.`,
        zh: ({ live, images, standby }) => `${live} 承接流量，运行 ${images}；${standby} 为备用服务。`,
    }),
    betweenListeners: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ one, other }) => `The listeners forward to both ${one} and ${other}: an earlier run ended between two of them.`,
        zh: ({ one, other }) => `监听同时转发到 ${one} 和 ${other}：之前的运行在切换途中结束。`,
    }),
    goesForward: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ to }) => `${to} runs what is requested and is settled, so the others follow.`,
        zh: ({ to }) => `${to} 已稳定运行所要求的镜像，因此其余监听也切换到它。`,
    }),
    goesBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ from, to }) => `${from} does not run what is requested, or is not settled, so all go back to ${to} first.`,
        zh: ({ from, to }) => `${from} 未运行所要求的镜像或尚未稳定，因此先全部切回 ${to}。`,
    }),
    switched: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listeners, from, to }) => `Traffic of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} moved from ${from} to ${to}.`,
        zh: ({ listeners, from, to }) => `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} 的流量已从 ${from} 切换到 ${to}。`,
    }),
    passedThroughTest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby, url }) => `${standby} passed its probe at ${url} before any traffic.`,
        zh: ({ standby, url }) => `${standby} 在承接流量之前已通过对 ${url} 的健康探测。`,
    }),
    testListenerStays: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, reason }) => `The test listener ${listener} could not be removed: ${reason} The next run removes it.`,
        zh: ({ listener, reason }) => `无法删除测试监听 ${listener}：${reason}下次运行会将其删除。`,
    }),
    badNow: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, answer }) => `${url} answers ${answer} already now. If the new version does so as well, it is switched back.`,
        zh: ({ url, answer }) => `${url} 目前就返回 ${answer}。如果新版本也如此，将会切回。`,
    }),
    watchesOn: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ seconds }) => `Its listeners switched within the last hour, so the watch goes on (${seconds} s of bake_time are left), and a failure switches back.`,
        zh: ({ seconds }) => `监听在一小时之内切换过，因此继续观察（bake_time 剩余 ${seconds} 秒），出现故障时切回。`,
    }),
    scaledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby, replicas }) => `${standby} gets ${replicas} replicas again before it gets traffic.`,
        zh: ({ standby, replicas }) => `${standby} 在承接流量之前恢复为 ${replicas} 个副本。`,
    }),
};
const blueGreenWarnings = {
    sessions: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listeners }) => `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} keeps sessions by cookie: they end with the switch, since the replicas that the cookies name get no traffic any more.`,
        zh: ({ listeners }) => `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(listeners)} 使用 cookie 会话保持：切换后这些会话将中断，因为 cookie 所指的副本不再承接流量。`,
    }),
    callers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `Only what comes through the load balancer switches: callers inside the namespace that use the name ${service} still reach ${service}.`,
        zh: ({ service }) => `只有经过负载均衡的流量会切换：命名空间内以名称 ${service} 访问的调用方仍会访问 ${service}。`,
    }),
    cost: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ standby }) => `The standby ${standby} is billed like the live service, by whole hours, as long as it exists.`,
        zh: ({ standby }) => `备用服务 ${standby} 只要存在，就与线上服务一样按整小时计费。`,
    }),
};
const fieldOfService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ service, field }) => `${service}: ${field}`,
    zh: ({ service, field }) => `${service} 的 ${field}`,
});
const blueGreenEnded = {
    changed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live, images }) => `${live} has the traffic and runs ${images}. Switched, watched and verified.`,
        zh: ({ live, images }) => `流量已切换到 ${live}，运行 ${images}。已切换、观察并验证。`,
    }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live, images }) => `${live} has the traffic and runs ${images} already. Nothing switched.`,
        zh: ({ live, images }) => `${live} 已承接流量并运行 ${images}，无需切换。`,
    }),
    planned: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live, standby, images }) => `Dry run: traffic would move from ${live} to ${standby}, running ${images}; nothing was sent.`,
        zh: ({ live, standby, images }) => `试运行：流量将从 ${live} 切换到 ${standby}（运行 ${images}）；没有发送任何请求。`,
    }),
};
const switchedBack = {
    begins: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, live, images }) => `${failure} Switching back to ${live}, which runs ${images}.`,
        zh: ({ failure, live, images }) => `${failure}正在切回运行 ${images} 的 ${live}。`,
    }),
    done: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, live, images }) => `${failure} Switched back: ${live} has the traffic again and runs ${images}.`,
        zh: ({ failure, live, images }) => `${failure}已切回：${live} 重新承接流量，运行 ${images}。`,
    }),
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ failure, reasons }) => `Switching back failed, so part of the traffic may stay where it was moved: ${reasons.join(' ')} The failure before that: ${failure}`,
        zh: ({ failure, reasons }) => `切回失败，部分流量可能仍在切换后的服务上：${reasons.join('')}此前的失败：${failure}`,
    }),
    nothingThere: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ service }) => `${service} no longer exists, so nothing was switched back to it.`,
        zh: ({ service }) => `${service} 已不存在，因此没有切回。`,
    }),
    note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live }) => `${live} has the traffic again.`,
        zh: ({ live }) => `${live} 已重新承接流量。`,
    }),
    noteFailed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Switching back failed.', zh: '切回失败。' }),
    stillSwitched: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ live }) => `${live} keeps the traffic: what failed came after the switch.`,
        zh: ({ live }) => `${live} 继续承接流量：失败发生在切换之后。`,
    }),
};
const liveFails = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ live, why }) => `${live} had the traffic when this step began and keeps it, although its probe does not pass. ${why}`,
    zh: ({ live, why }) => `${live} 在此步骤开始时已承接流量，尽管其健康探测未通过，仍继续承接。${why}`,
});
const liveFailsAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'To move the traffic to the standby, run this step with operation: switch_back.',
    zh: '如需把流量切换到备用服务，请用 operation: switch_back 运行此步骤。',
});
const againAfterSwitch = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The step was cancelled before the new version was watched to the end. If you run the step again, it goes on from where the listeners are now. To move the traffic back instead, run it with operation: switch_back.',
    zh: '步骤在观察完新版本之前被取消。重新运行时，会从监听当前的位置继续。如需把流量切回，请用 operation: switch_back 运行。',
});


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ blueGreenRules),
/* harmony export */   Ru: () => (/* binding */ blueGreenInputs),
/* harmony export */   qy: () => (/* binding */ standbyNameOf)
/* harmony export */ });
/* harmony import */ var _changes_services_probe_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8141);
/* harmony import */ var _github_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2822);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(586);
/* harmony import */ var _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8290);
/* harmony import */ var _step_inputs_health_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4460);
/* harmony import */ var _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2433);
/* harmony import */ var _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(963);
/* harmony import */ var _step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4940);












const LONGEST_NAME = 24;
function parsePath(given) {
    if (/^\/[!-~]*$/.test(given) && !given.includes('#'))
        return given;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.path());
}
function parseLabel(given) {
    if (_step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__/* .LABEL_NAME */ .jP.pattern.exec(given)?.[0] === given)
        return given;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .takes */ .ny)({ what: _step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__/* .LABEL_NAME */ .jP.takes(), got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given) }));
}
const blueGreenInputs = {
    operation: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ allowed: ['deploy', 'switch_back'], default: 'deploy', guards: true, refuseEmpty: true }),
    namespace: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ required: true, ..._step_inputs_service_js__WEBPACK_IMPORTED_MODULE_10__/* .ANY_NAME */ .dA }),
    lb_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ required: true, ..._step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__/* .LABEL_NAME */ .jP }),
    listener_names: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)({ commas: true, item: parseLabel }),
    service_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ required: true, ..._step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__/* .LABEL_NAME */ .jP }),
    standby_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_step_inputs_names_js__WEBPACK_IMPORTED_MODULE_9__/* .LABEL_NAME */ .jP),
    image_path: _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .images */ .zC.inputs.image_path,
    container_images: _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .images */ .zC.inputs.container_images,
    image_from: _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .images */ .zC.inputs.image_from,
    test_port: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ min: 1, max: 65_535 }),
    health_check_path: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)({ kind: 'string', default: '/', parse: parsePath }),
    health_check_status: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)({ default: '200-299', commas: true, item: _step_inputs_health_check_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatusRange */ .X0 }),
    health_check_timeout: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '2m' }),
    health_check_interval: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '1s' }),
    min_ready_seconds: _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .images */ .zC.inputs.min_ready_seconds,
    bake_time: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '2m', min: 0 }),
    after: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({ allowed: ['keep', 'scale_down', 'delete'], default: 'keep', guards: true }),
};
function standbyNameOf({ service_name, standby_name }) {
    return standby_name ?? `${service_name}-b`;
}
function blueGreenRules(values, isProvided) {
    const { operation = 'deploy', service_name, standby_name, test_port: port, wait } = values;
    const imageRules = operation === 'deploy'
        ? (0,_step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .imageProblems */ .yR)(isProvided)
        : _step_inputs_images_js__WEBPACK_IMPORTED_MODULE_8__/* .IMAGE_SOURCES */ .Dg.filter(isProvided).map((input) => ({ input, message: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.noImage() }));
    return [
        ...imageRules,
        ...(wait === false ? [{ input: 'wait', message: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.waits() }] : []),
        ...(service_name === undefined ? [] : nameProblems({ service_name, standby_name })),
        ...(port === undefined || port === 80 || port > 1024
            ? []
            : [{ input: 'test_port', message: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.port({ port }) }]),
        ...paceProblems(values),
    ];
}
function nameProblems(names) {
    const name = standbyNameOf(names);
    if (name === names.service_name)
        return [{ input: 'standby_name', message: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.otherName() }];
    if (name.length <= LONGEST_NAME)
        return [];
    return [{ input: 'standby_name', message: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenProblems */ .gN.longName({ name, most: LONGEST_NAME }) }];
}
function paceProblems(values) {
    const { health_check_timeout: timeout, health_check_interval: interval } = values;
    if (timeout === undefined || interval === undefined || interval * (_changes_services_probe_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .GOOD_ANSWERS */ .U - 1) < timeout)
        return [];
    const facts = { needed: _changes_services_probe_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .GOOD_ANSWERS */ .U, timeout: (0,_github_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeout), interval: (0,_github_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(interval) };
    return [{ input: 'health_check_interval', message: _messages_services_probe_js__WEBPACK_IMPORTED_MODULE_6__/* .healthCheckProblems */ .du.tooSlow(facts) }];
}


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blueGreen: () => (/* binding */ blueGreen)
/* harmony export */ });
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9698);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5248);
/* harmony import */ var _blue_green_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(928);






const blueGreen = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'blue-green',
    branding: { icon: 'repeat', color: 'green' },
    operations: ['createService', 'updateServiceImage', 'createListener', 'updateListener', 'deleteListener'],
    groups: [_step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct, (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .waiting */ .eg)('45m'), _step_inputs_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .githubDeployment */ .V],
    inputs: _blue_green_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenInputs */ .Ru,
    outputs: [
        'live_service',
        'standby_service',
        'image_path',
        'previous_image_path',
        'switched',
        'switched_back',
        'url',
        'status',
    ],
    rules: _blue_green_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRules */ .$I,
    async run(values, step) {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 3295));
        const { requireNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { readState } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('lookup'), __webpack_require__.e('state')]).then(__webpack_require__.bind(__webpack_require__, 3368));
        const { deployPlan, switchBackPlan } = await Promise.all(/* import() */[__webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('lookup'), __webpack_require__.e('image-rollout'), __webpack_require__.e('state')]).then(__webpack_require__.bind(__webpack_require__, 7126));
        const { recorder } = await Promise.all(/* import() */[__webpack_require__.e('recorder'), __webpack_require__.e('services-service'), __webpack_require__.e('image-rollout'), __webpack_require__.e('checkout')]).then(__webpack_require__.bind(__webpack_require__, 8935));
        const { reportDryRun, reportEnd, reportPlan } = await Promise.all(/* import() */[__webpack_require__.e('blue-green-report'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('lookup'), __webpack_require__.e('delete'), __webpack_require__.e('image-rollout'), __webpack_require__.e('state')]).then(__webpack_require__.bind(__webpack_require__, 9115));
        const { release } = await Promise.all(/* import() */[__webpack_require__.e('release'), __webpack_require__.e('work'), __webpack_require__.e('scaling'), __webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('delete'), __webpack_require__.e('probe'), __webpack_require__.e('image-rollout'), __webpack_require__.e('state')]).then(__webpack_require__.bind(__webpack_require__, 1340));
        const { workOptions } = await Promise.all(/* import() */[__webpack_require__.e('work'), __webpack_require__.e('sequence')]).then(__webpack_require__.bind(__webpack_require__, 7368));
        const { checkEntrance } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('load-balancer'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup'), __webpack_require__.e('probe'), __webpack_require__.e('state')]).then(__webpack_require__.bind(__webpack_require__, 9535));
        step.set({ switched: false, switched_back: false });
        const client = connect(values, step);
        step.observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.reading());
        const namespace = await requireNamespace(client, values.namespace);
        const work = { client, values, namespace, options: workOptions(values, step), step };
        const state = await readState(work);
        const plan = values.operation === 'deploy' ? await deployPlan(work, state) : switchBackPlan(work, state);
        reportPlan(work, plan);
        if (values.dry_run)
            return reportDryRun(work, plan);
        await checkEntrance(work, plan.entrance);
        const ended = await release(work, plan, recorder(values, plan.entrance.url, step));
        reportEnd(work, plan, ended);
    },
});


/***/ })

};
