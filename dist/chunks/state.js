export const id = 'state';
export const ids = ['state'];
export const modules = {

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   ZI: () => (/* binding */ rolesFor)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _changes_network_switching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3917);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9638);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);





function isSettled({ service_info: { status } }) {
    return (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceStatus */ .E6)(status)?.phase === 'succeeded';
}
function runs({ service_container_infos: containers }, images) {
    return containers.every(({ container_name: name, image_path }) => (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameImage */ .G4)(image_path, images[name] ?? image_path));
}
function rolesOf({ listeners, names, services, loadBalancer }) {
    const [one, other] = names;
    const rules = listeners.flatMap(({ clusters }) => clusters);
    const isBetween = (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardsTo */ .SX)(rules, one) && (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardsTo */ .SX)(rules, other);
    const last = rules.findLast(({ serviceName }) => names.includes(serviceName));
    const liveName = last?.serviceName ?? one;
    const standbyName = liveName === one ? other : one;
    const live = services.get(liveName);
    if (live === undefined)
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.liveGone({ loadBalancer: loadBalancer.name, service: liveName }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.liveGoneAdvice());
    const standby = services.get(standbyName);
    if (isBetween && standby === undefined)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.liveGone({ loadBalancer: loadBalancer.name, service: standbyName }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.liveGoneAdvice());
    for (const service of [live, standby])
        if (service)
            (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStateless */ .u)(service, _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.canTakeTurns(), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_4__/* .blueGreenRefusals */ .hM.statefulAdvice());
    return { live, standbyName, standby, isBetween };
}
function rolesFor(images, roles) {
    const { live, standby, isBetween } = roles;
    const isReady = (service) => service !== undefined && isSettled(service) && runs(service, images);
    if (!isBetween || standby === undefined || isReady(standby) || !isReady(live))
        return roles;
    return { live: standby, standby: live, standbyName: live.service_info.service_name, isBetween };
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scaleUp),
/* harmony export */   q: () => (/* binding */ bringUp)
/* harmony export */ });
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8896);
/* harmony import */ var _changes_services_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6219);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(586);






const broughtUp = ({ after, differences }) => ({
    standby: after,
    differences,
});
async function bringUp(work, { live, standby, standbyName }, images) {
    const { client, namespace, options, values } = work;
    if (standby === undefined)
        return broughtUp(await (0,_changes_services_create_js__WEBPACK_IMPORTED_MODULE_2__/* .createService */ .sR)(client, namespace, (0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)(live, standbyName, namespace, images), options));
    const { id } = standby.service_info;
    const desired = Object.entries(images).map(([container_name, image_path]) => ({ container_name, image_path }));
    const update = { service_id: id, images: desired, min_ready_seconds: values.min_ready_seconds, force: false };
    const image = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageChange */ .i7)(client, update, options, options);
    const all = [...(0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copyChanges */ .DR)(client, id, live, options), image];
    const pending = await (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__.pendingChanges)(all, options);
    const due = [...pending.filter((change) => change !== image), image];
    return broughtUp(await (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__.applyInOrder)(due, options, all));
}
async function scaleUp(work, { live, standby }) {
    if (standby === undefined)
        throw new TypeError('There is nothing to switch back to.');
    const { client, options, step } = work;
    const { id, service_name } = standby.service_info;
    const replicas = Math.max(live.service_info.replicas, standby.service_info.replicas);
    if (replicas !== standby.service_info.replicas)
        step.report({ notes: [_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_5__/* .blueGreenNotes */ .xo.scaledBack({ standby: service_name, replicas })] });
    return broughtUp(await (0,_changes_services_scale_js__WEBPACK_IMPORTED_MODULE_4__.scale)(client, id, replicas, options));
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ TEST_LISTENER),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_network_switching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2561);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(928);





const TEST_LISTENER = 'blue-green-test';
async function readState({ client, values, namespace }) {
    const names = [values.service_name, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .standbyNameOf */ .qy)(values)];
    const loadBalancer = await client.loadBalancers.get(namespace.namespace, values.lb_name);
    const all = await client.loadBalancers.listListeners(namespace.namespace, values.lb_name);
    const listeners = listenersOf(all, names, values);
    const services = new Map();
    for await (const { id, service_name } of client.services.list(namespace.id)) {
        const found = names.includes(service_name) ? await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifExists */ .AG)(client.services.get(id)) : undefined;
        if (found)
            services.set(service_name, found);
    }
    return { loadBalancer, all, listeners, names, services };
}
function listenersOf(all, [one, other], { lb_name: loadBalancer, listener_names: wanted }) {
    const both = { loadBalancer, one, other };
    const isOfBoth = ({ clusters }) => (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardsTo */ .SX)(clusters, one) || (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardsTo */ .SX)(clusters, other);
    if (wanted === undefined || wanted.length === 0) {
        const found = all.filter((each) => each.name !== TEST_LISTENER && isOfBoth(each));
        return found.length > 0 ? found : (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenRefusals */ .hM.noListener(both), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenRefusals */ .hM.checkListeners());
    }
    return [...new Set(wanted)].map((name) => {
        const found = all.find((each) => each.name === name);
        const names = all.map((each) => each.name);
        if (found === undefined)
            (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenRefusals */ .hM.unknownListener({ loadBalancer, listener: name, names }));
        return isOfBoth(found)
            ? found
            : (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenRefusals */ .hM.listenerElsewhere({ ...both, listener: name }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenRefusals */ .hM.checkListeners());
    });
}


/***/ }),

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ switchChange),
/* harmony export */   SX: () => (/* binding */ forwardsTo),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   mm: () => (/* binding */ ruleDifference)
/* harmony export */ });
/* unused harmony export exchanged */
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4134);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);
/* harmony import */ var _forwarding_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9252);
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4357);
/* harmony import */ var _load_balancer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4060);






function forwardsTo(rules, service) {
    return rules.some(({ serviceName }) => serviceName === service);
}
function exchanged(rules, { from, to }) {
    return rules.map((rule) => (rule.serviceName === from ? { ...rule, serviceName: to } : rule));
}
function rulesText(rules) {
    return rules.map(({ serverName: host = '*', path = '/', serviceName: service, servicePort: port }) => (0,_messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y3)({ host, path, service, port }));
}
function ruleDifference({ name, clusters }, loadBalancer, exchange) {
    const text = (rules) => rulesText(rules).join(', ');
    return { field: `${loadBalancer}/${name}`, before: text(clusters), after: text(exchanged(clusters, exchange)) };
}
const rulesOf = ({ listener }) => listener?.clusters ?? [];
function checkRules(listener, state, { from, to }) {
    const rules = rulesOf(state);
    if (forwardsTo(rules, from) || forwardsTo(rules, to))
        return;
    throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('superseded', (0,_messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsElsewhere */ .G1)({ listener, from, to }), { advice: (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneGroup */ .iV)() });
}
function switchChange(client, name, exchange, seen) {
    const { title, find } = (0,_listener_js__WEBPACK_IMPORTED_MODULE_3__.listenerResource)(client, name, seen);
    const { namespace, lb_name, listener_name } = name;
    let sent;
    const isAsSent = (state) => sent !== undefined && (0,_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .sameRules */ .G)(rulesOf(state), sent, state.listener?.protocol ?? '');
    const isExchanged = (rules) => !forwardsTo(rules, exchange.from) && forwardsTo(rules, exchange.to);
    return {
        subject: () => title,
        goal: (0,_messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .toService */ .Rh)(exchange),
        phase: _messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .switchPhases */ .z5.switching(),
        table: _load_balancer_js__WEBPACK_IMPORTED_MODULE_4__/* .loadBalancerStatus */ .B,
        read: async () => {
            const state = await find();
            if (state?.listener === undefined)
                throw new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('superseded', (0,_messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .listenerGone */ .ex)({ listener: title }));
            return state;
        },
        status: ({ loadBalancer }) => loadBalancer.status,
        fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
        fingerprintProves: true,
        check: (state) => checkRules(title, state, exchange),
        matches: (state) => (sent === undefined ? isExchanged(rulesOf(state)) : isAsSent(state)),
        differences: ({ listener }) => (listener ? [ruleDifference(listener, lb_name, exchange)] : []),
        send: (state) => {
            sent = exchanged(rulesOf(state), exchange);
            return client.loadBalancers.updateListener(namespace, lb_name, listener_name, sent);
        },
        supersededBy: (state, before) => {
            const isAsBefore = (0,_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .sameRules */ .G)(rulesOf(state), rulesOf(before), before.listener?.protocol ?? '');
            return isAsBefore || isAsSent(state) ? undefined : (0,_messages_network_switching_js__WEBPACK_IMPORTED_MODULE_1__/* .otherRules */ .y8)({ rules: rulesText(rulesOf(state)) });
        },
    };
}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ pointsElsewhere),
/* harmony export */   Rh: () => (/* binding */ toService),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   ex: () => (/* binding */ listenerGone),
/* harmony export */   he: () => (/* binding */ bakeFailed),
/* harmony export */   wz: () => (/* binding */ bakeAdvice),
/* harmony export */   y8: () => (/* binding */ otherRules),
/* harmony export */   z5: () => (/* binding */ switchPhases)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const switchPhases = {
    switching: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Switching the listener', zh: '切换监听' }),
    switchingBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Switching back', zh: '切回' }),
    baking: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Watching the new version', zh: '观察新版本' }),
};
const toService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ to }) => `forward to ${to}`,
    zh: ({ to }) => `转发到 ${to}`,
});
const pointsElsewhere = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ listener, from, to }) => `${listener} forwards neither to ${from} nor to ${to} any more: somebody else changed its rules.`,
    zh: ({ listener, from, to }) => `${listener} 既不再转发到 ${from}，也不再转发到 ${to}：其规则已被他人修改。`,
});
const listenerGone = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ listener }) => `${listener} does not exist any more.`,
    zh: ({ listener }) => `${listener} 已不存在。`,
});
const otherRules = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rules }) => rules.length === 0 ? 'the listener no longer exists' : `its rules are now ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rules)}`,
    zh: ({ rules }) => (rules.length === 0 ? '该监听已不存在' : `其规则现在是 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rules)}`),
});
const ruleText = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ host, path, service, port }) => `${host}${path} → ${service}:${port}`,
    zh: ({ host, path, service, port }) => `${host}${path} → ${service}:${port}`,
});
const bakeFailed = {
    badAnswers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, answers, seconds }) => `${seconds} s after the switch ${url} answered ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}, one after the other.`,
        zh: ({ url, answers, seconds }) => `切换后 ${seconds} 秒，${url} 连续返回 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}。`,
    }),
    unsteady: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, answers, needed }) => `${url} did not give ${needed} good answers in a row at the end of bake_time: the last were ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}.`,
        zh: ({ url, answers, needed }) => `在 bake_time 结束时，${url} 未能连续给出 ${needed} 次正常响应：最后几次为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}。`,
    }),
    down: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, seconds }) => `${seconds} s after the switch load balancer ${loadBalancer} reported its servers as DOWN (instanceStatus), which were UP before.`,
        zh: ({ loadBalancer, seconds }) => `切换后 ${seconds} 秒，负载均衡 ${loadBalancer} 报告后端为 DOWN（instanceStatus），切换前为 UP。`,
    }),
    status: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ loadBalancer, status, seconds }) => `${seconds} s after the switch load balancer ${loadBalancer} reported the status "${status}".`,
        zh: ({ loadBalancer, status, seconds }) => `切换后 ${seconds} 秒，负载均衡 ${loadBalancer} 报告状态“${status}”。`,
    }),
    unread: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url }) => `${url} answers well after the switch, but the load balancer cannot be read, so nothing was switched back.`,
        zh: ({ url }) => `切换后 ${url} 响应正常，但无法读取负载均衡，因此没有切回。`,
    }),
    overtaken: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, other }) => `Somebody else changed ${listener} after the switch: ${other}. Nothing was switched back.`,
        zh: ({ listener, other }) => `切换之后，他人修改了 ${listener}：${other}。没有切回。`,
    }),
};
const bakeAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the logs of the new version, and that health_check_path and health_check_status fit it. If good and bad responses alternate, one of its replicas does not work.',
    zh: '请查看新版本的日志，并确认 health_check_path 和 health_check_status 合适。如果正常与异常响应交替出现，说明有副本工作不正常。',
});
const watched = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ answer, health }) => `${answer}, instanceStatus ${health}`,
    zh: ({ answer, health }) => `${answer}，后端状态 ${health}`,
});


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ imagesOutput),
/* harmony export */   WU: () => (/* binding */ imagesText),
/* harmony export */   deployPlan: () => (/* binding */ deployPlan),
/* harmony export */   switchBackPlan: () => (/* binding */ switchBackPlan),
/* harmony export */   wV: () => (/* binding */ checkStandby)
/* harmony export */ });
/* unused harmony export othersThatNeed */
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _changes_network_switching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3917);
/* harmony import */ var _changes_services_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8896);
/* harmony import */ var _changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9640);
/* harmony import */ var _changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9638);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(586);
/* harmony import */ var _step_operations_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7528);
/* harmony import */ var _entrance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9379);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1420);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3368);











function imagesOutput(images) {
    const [first, ...others] = Object.values(images);
    return first !== undefined && others.length === 0 ? first : images;
}
function imagesText(images) {
    return [...new Set(Object.values(images))].join(', ');
}
function wayOf(roles, images) {
    const { live, standby, isBetween } = roles;
    if (isBetween)
        return standby && (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .Is)(standby) && (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .runs */ .Np)(standby, images) ? 'forward' : 'back';
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .Is)(live) && (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .runs */ .Np)(live, images) ? 'stay' : 'switch';
}
async function deployPlan({ client, values, step }, state) {
    const found = (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .rolesOf */ .R7)(state);
    const requested = { ...values, container_name: undefined, rollback: true };
    const desired = await (0,_step_operations_images_js__WEBPACK_IMPORTED_MODULE_7__.resolveImages)(client, requested, async () => found.live, step);
    const wanted = (0,_changes_services_image_js__WEBPACK_IMPORTED_MODULE_4__/* .assign */ .kp)(found.live, desired);
    const images = {
        ...(0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesByContainer */ .TR)(found.live),
        ...Object.fromEntries(wanted.map(({ container, image_path }) => [container.container_name, image_path])),
    };
    const roles = (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .rolesFor */ .ZI)(images, found);
    const way = wayOf(roles, images);
    if (way === 'switch')
        checkStandby(roles, images);
    return planned(state, values, roles, images, way);
}
function switchBackPlan({ values }, state) {
    const roles = (0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .rolesOf */ .R7)(state);
    const { live, standby, standbyName, isBetween } = roles;
    if (isBetween)
        return planned(state, values, roles, (0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesByContainer */ .TR)(live), 'back');
    if (standby === undefined)
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.noStandby({ standby: standbyName }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.deployInstead());
    const { status } = standby.service_info;
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .Is)(standby))
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.notSettled({ service: (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__.serviceTitle)(standby), status }));
    return planned(state, values, roles, (0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesByContainer */ .TR)(standby), 'switch');
}
function planned(state, values, roles, images, way) {
    const { live } = roles;
    checkTestPort(state, values.test_port);
    if (values.after === 'delete' && way !== 'stay')
        checkOldIsFree(state, live.service_info.service_name);
    const entrance = (0,_entrance_js__WEBPACK_IMPORTED_MODULE_8__/* .entranceOf */ .C)(state, live.service_info.service_name, values);
    return { state, roles, images, entrance, way };
}
function checkTestPort({ all }, port) {
    const taken = all.find(({ name, listenPort }) => listenPort === port && name !== _state_js__WEBPACK_IMPORTED_MODULE_10__/* .TEST_LISTENER */ .c);
    if (port !== undefined && taken)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.portTaken({ port, listener: taken.name }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.otherPort());
}
function othersThatNeed({ all, listeners }, service) {
    const switched = new Set(listeners.map(({ name }) => name));
    return all
        .filter(({ name, clusters }) => name !== _state_js__WEBPACK_IMPORTED_MODULE_10__/* .TEST_LISTENER */ .c && !switched.has(name) && (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardsTo */ .SX)(clusters, service))
        .map(({ name }) => name);
}
function checkOldIsFree(state, service) {
    const listeners = othersThatNeed(state, service);
    if (listeners.length > 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.oldNeeded({ service, listeners }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.keepOld());
}
function checkStandby({ standby }, images) {
    if (standby === undefined)
        return;
    const title = (0,_changes_services_service_js__WEBPACK_IMPORTED_MODULE_5__.serviceTitle)(standby);
    const advice = _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.deleteStandby({ standby: standby.service_info.service_name });
    const has = standby.service_container_infos.map(({ container_name }) => container_name);
    const wanted = Object.keys(images);
    if (has.toSorted().join() !== wanted.toSorted().join())
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.otherContainers({ standby: title, has, wanted }), advice);
    for (const { container_name: container, image_path } of standby.service_container_infos) {
        const image = images[container] ?? image_path;
        if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRepository */ .RB)(image_path, image))
            continue;
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_6__/* .blueGreenRefusals */ .hM.otherRepository({ standby: title, container, has: image_path, wanted: image }), advice);
    }
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ copyChanges),
/* harmony export */   TR: () => (/* binding */ imagesByContainer),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _client_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5329);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6219);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1208);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6100);





function imagesByContainer({ service_container_infos: containers }) {
    return Object.fromEntries(containers.map(({ container_name, image_path }) => [container_name, image_path]));
}
function specOf({ service_info: { spec_info } }) {
    const size = spec_info && (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSize */ .LE)(spec_info);
    if (size === undefined)
        return undefined;
    return typeof size === 'number' ? { spec_id: size } : { spec_alias: size };
}
const SMALLEST = { spec_id: 1 };
const NO_DISKS = 2;
function copyOf(service, name, namespace, images) {
    const { replicas, port_maps } = service.service_info;
    return {
        namespace_id: namespace.id,
        service_name: name,
        stateful: false,
        replicas,
        port_maps,
        spec: specOf(service) ?? SMALLEST,
        state_public_net: { used: false, type: 'flow', bandwidth: 1 },
        disk_type: NO_DISKS,
        containers: service.service_container_infos.map((container) => ({
            container_name: container.container_name,
            image_path: images[container.container_name] ?? container.image_path,
            command: container.command,
            envs: container.envs.map(({ key, value }) => ({ key, value })),
            log_dirs: container.log_dirs,
            cpu_weight: container.cpu_weight,
            memory_weight: container.memory_weight,
            ssh_keys: container.ssh_keys,
            volume_info: {},
            local_disk_info: [],
        })),
    };
}
function copyChanges(client, id, from, options) {
    const settings = from.service_container_infos.map(({ container_name, envs, log_dirs }) => ({
        ...{ container_name, envs, log_dirs },
        envs_strategy: 'overwrite',
    }));
    const spec = specOf(from);
    const { port_maps, replicas } = from.service_info;
    return [
        (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsChange */ .Q)(client, id, settings, options),
        ...(spec === undefined ? [] : [(0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeChange */ .S8)(client, id, spec, options)]),
        (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portChange */ .u)(client, id, port_maps, options),
        (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleChange */ .V)(client, id, replicas, options),
    ];
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ entranceOf),
/* harmony export */   x: () => (/* binding */ testProbe)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


function hostOf({ serverName = '*' }) {
    return /[\s*~]/.test(serverName) || serverName === '' ? undefined : serverName;
}
const pathsOf = ({ path = '/' }) => path.split(/\s+/);
const PORTS = { http: 80, https: 443 };
function addressOf({ protocol, listenPort }, host) {
    return `${protocol}://${host}${PORTS[protocol] === listenPort ? '' : `:${listenPort}`}`;
}
function ruleFor({ name, clusters }, live, path) {
    const rules = clusters.filter(({ serviceName }) => serviceName === live);
    const rule = rules.find((each) => pathsOf(each).some((prefix) => path.startsWith(prefix)));
    const paths = [...new Set(rules.flatMap(pathsOf))];
    return rule ?? (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__/* .blueGreenRefusals */ .hM.noPath({ path, listener: name, paths }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__/* .blueGreenRefusals */ .hM.givePath());
}
function entranceOf({ loadBalancer, listeners }, service, values) {
    const { address, name } = loadBalancer;
    if (address === '')
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__/* .blueGreenRefusals */ .hM.noAddress({ loadBalancer: name }));
    const listener = listeners.find(({ clusters }) => clusters.some(({ serviceName }) => serviceName === service));
    if (listener === undefined)
        throw new TypeError(`No listener leads to ${service}.`);
    const { health_check_path: path, environment_url } = values;
    const rule = ruleFor(listener, service, path);
    const host = hostOf(rule) ?? (environment_url === undefined ? undefined : new URL(environment_url).hostname);
    if (host === undefined && listener.protocol === 'https')
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__/* .blueGreenRefusals */ .hM.noHost({ listener: listener.name }), _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_1__/* .blueGreenRefusals */ .hM.giveUrl());
    const { health_check_status: accepts, health_check_interval: intervalMs } = values;
    const probe = {
        url: addressOf(listener, address) + path,
        accepts,
        intervalMs,
        ...(host === undefined ? {} : { host }),
    };
    return { probe, url: environment_url ?? `${addressOf(listener, host ?? address)}/`, rule };
}
function testProbe({ probe }, { loadBalancer }, port, path) {
    return { ...probe, url: `http://${loadBalancer.address}${port === PORTS.http ? '' : `:${port}`}${path}` };
}


/***/ })

};
