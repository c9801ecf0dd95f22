export const id = 'up';
export const ids = ['up'];
export const modules = {

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringUp: () => (/* binding */ bringUp)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _changes_network_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9252);
/* harmony import */ var _changes_network_listener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3075);
/* harmony import */ var _changes_services_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5327);
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8420);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1861);
/* harmony import */ var _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7497);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5804);
/* harmony import */ var _step_environment_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(407);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5248);
/* harmony import */ var _step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8172);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3905);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7044);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3692);
















async function environmentOf(work, number) {
    const { values, templates, step } = work;
    const { variables = [], secrets, file } = values;
    const environment = await (0,_step_environment_read_js__WEBPACK_IMPORTED_MODULE_8__.readEnvironmentFile)(file, {
        ...{ variables: [...variables, { key: 'PR', value: String(number) }], secrets, input: 'file' },
        warn: (text) => step.log.warning(text),
        certificates: { workspace: step.event.workspace, now: step.clock.now() },
    });
    const { namespace, ...lists } = environment.absent;
    if (namespace || Object.values(lists).some((list) => list.length > 0))
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .previewFile */ .RO.absent());
    const own = new Set([...templates.listeners, ...templates.load_balancers].map((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(one, number)));
    return {
        ...environment,
        namespace: await (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .namespaceOf */ .N6)(work, number),
        load_balancers: environment.load_balancers.map((balancer) => ({
            ...balancer,
            listeners: balancer.listeners.map((one) => own.has(`${balancer.lb_name}/${one.listener_name}`) ? one : { ...one, recreate: 'refuse' }),
        })),
    };
}
function targetOf({ services }, { values }, number) {
    const portsOf = ({ port_maps = [] }) => port_maps.filter(({ protocol }) => protocol === 'TCP').map(({ source_port }) => source_port);
    const wanted = values.service_name === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)((0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .templateOf */ .kW)(values.service_name), number);
    const withPorts = services.filter((one) => portsOf(one).length > 0);
    const [service, ...others] = wanted === undefined ? withPorts : services.filter((one) => one.service_name === wanted);
    const [port, ...ports] = service === undefined ? [] : portsOf(service);
    const servicePort = values.service_port ?? (ports.length === 0 ? port : undefined);
    if (service === undefined || others.length > 0 || servicePort === undefined) {
        const names = withPorts.map(({ service_name }) => service_name);
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .previewFile */ .RO.whichService({ names }), _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .previewFile */ .RO.giveService());
    }
    return { serviceName: service.service_name, servicePort };
}
function urlOf({ listener }, host) {
    const { protocol = 'http', listenPort = 80 } = listener ?? {};
    const port = listenPort === (protocol === 'https' ? 443 : 80) ? '' : `:${listenPort}`;
    return `${protocol}://${host}${port}/`;
}
async function entranceOf(environment, work, number) {
    const host = (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .hostOf */ .w4)(work, number);
    const name = await (0,_work_js__WEBPACK_IMPORTED_MODULE_13__/* .listenerOf */ .Al)(work, environment.namespace);
    if (host === undefined || name === undefined)
        return undefined;
    const { title, find } = (0,_changes_network_listener_js__WEBPACK_IMPORTED_MODULE_2__.listenerResource)(work.client, name, () => { });
    const state = await find();
    const listener = state?.listener;
    if (state === undefined || listener === undefined)
        return (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedListener */ .MH.missing({ listener: title }), _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedListener */ .MH.createIt());
    const template = (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .templateOf */ .kW)(work.values.host ?? '');
    const others = listener.clusters.filter(({ serverName = '*' }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .numberIn */ .Po)(template, serverName) === undefined);
    if (others.length === 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedListener */ .MH.needsOther({ listener: title }), _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedListener */ .MH.createIt());
    const rule = { serverName: host, path: '/', ...targetOf(environment, work, number) };
    const own = listener.clusters.filter(({ serverName }) => serverName === host);
    const stands = (0,_changes_network_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .sameRules */ .G)(own, [(0,_changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(listener, rule)], listener.protocol);
    return { name, rule, url: urlOf(state, host), stands };
}
function reportPlan({ plan }, entrance, work) {
    const changes = plan.changes.map(({ kind, name, operation }) => ({
        ...{ field: (0,_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .thing */ .bI)({ kind, name }), before: '', after: _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .operationWords */ .Zz[operation]() },
    }));
    const rule = entrance && !entrance.stands ? [ruleField(entrance)] : [];
    work.step.report({ changes: [...changes, ...rule] });
    return changes.length + rule.length > 0 ? 'planned' : 'unchanged';
}
function ruleField({ name, rule }) {
    const { lb_name, listener_name } = name;
    return { field: `${lb_name}/${listener_name}`, before: '', after: `${rule.serverName} → ${rule.serviceName}` };
}
async function addRule({ name, rule, stands }, work) {
    if (stands)
        return 'unchanged';
    const { client, values, step } = work;
    const exists = async ({ serviceName }) => (await (0,_changes_services_lookup_js__WEBPACK_IMPORTED_MODULE_4__.findServiceId)(client, name.namespace, serviceName)) !== undefined;
    return new _changes_network_shared_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .SharedRule */ .qT(client, name, rule, exists).add({ ...(0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_9__/* .changeOptions */ .D$)(values, step), isMidway: true });
}
async function bringUp(work, number) {
    const { client, values, step } = work;
    const environment = await environmentOf(work, number);
    const services = environment.services.map(({ service_name }) => service_name);
    step.set({ services });
    const planned = await (0,_step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__/* .plan */ .e)(client, environment);
    const file = values.file.relative;
    const { problems, changes, warnings } = planned.plan;
    if (problems.length > 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)((0,_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .previewRefused */ .lc)({ file, problems: problems.map((one) => (0,_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l4)(one)) }));
    const entrance = await entranceOf(environment, work, number);
    step.set({ url: entrance?.url ?? '' });
    step.report({ warnings, again: (0,_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .againPreview */ .f5)() });
    if (values.dry_run)
        return reportPlan(planned, entrance, work);
    if (changes.length > 0 || entrance?.stands === false)
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_12__/* .recordPreview */ .k9)(work, number, entrance?.url ?? '');
    const { outcome, failure } = await (0,_step_operations_environment_carry_out_js__WEBPACK_IMPORTED_MODULE_10__/* .carryOut */ .u)(planned, client, values, step);
    if (failure)
        throw failure;
    const ruled = entrance === undefined ? undefined : await addRule(entrance, work);
    const links = entrance === undefined ? [] : [{ text: entrance.url, url: entrance.url }];
    step.report({ headline: _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_7__/* .previewEnded */ .r1.up({ number, services: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_15__/* .joined */ .oR)(services) }), links });
    return (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestOutcome */ .qh)([outcome, ruled]);
}


/***/ })

};
