export const id = 'blue-green-report';
export const ids = ['blue-green-report'];
export const modules = {

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportDryRun: () => (/* binding */ reportDryRun),
/* harmony export */   reportEnd: () => (/* binding */ reportEnd),
/* harmony export */   reportPlan: () => (/* binding */ reportPlan)
/* harmony export */ });
/* harmony import */ var _changes_network_switching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8896);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
/* harmony import */ var _messages_network_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8792);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7126);
/* harmony import */ var _standby_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2928);







function reportPlan({ step, values }, plan) {
    const { state, roles, entrance, way } = plan;
    const { live, standby, standbyName } = roles;
    const running = (0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesByContainer */ .TR)(live);
    const name = live.service_info.service_name;
    step.set({ live_service: name, standby_service: standby ? standbyName : '', url: entrance.url });
    step.set({ image_path: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesOutput */ .K1)(running), previous_image_path: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesOutput */ .K1)(running) });
    step.set({ status: live.service_info.status });
    const found = _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenNotes */ .xo.found({ live: name, images: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesText */ .WU)(running), standby: standbyName });
    const sessions = state.listeners.filter(({ clusters }) => clusters.some(({ policy }) => policy !== undefined));
    step.report({
        subject: (0,_messages_network_network_js__WEBPACK_IMPORTED_MODULE_4__/* .loadBalancerTitle */ .$u)({ name: values.lb_name }),
        notes: [
            found,
            ...betweenNotes(plan),
            ...(way === 'stay' ? [] : [_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenWarnings */ .hI.callers({ service: name })]),
            ...(standby === undefined && way !== 'stay' ? [_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenWarnings */ .hI.cost({ standby: standbyName })] : []),
        ],
        warnings: way === 'stay' || sessions.length === 0
            ? []
            : [_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenWarnings */ .hI.sessions({ listeners: sessions.map((each) => `${values.lb_name}/${each.name}`) })],
    });
}
function betweenNotes({ roles, way }) {
    const { live, standbyName: to } = roles;
    const one = live.service_info.service_name;
    if (way !== 'forward' && way !== 'back')
        return [];
    const between = _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenNotes */ .xo.betweenListeners({ one: to, other: one });
    return [between, way === 'forward' ? _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenNotes */ .xo.goesForward({ to }) : _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenNotes */ .xo.goesBack({ from: to, to: one })];
}
async function reportDryRun(work, plan) {
    const { step, values } = work;
    const { roles, images, way } = plan;
    const live = roles.live.service_info.service_name;
    const texts = { live, standby: roles.standbyName, images: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesText */ .WU)(images) };
    if (way === 'stay') {
        const changes = oldDifferences(work, plan, roles.standbyName);
        const outcome = changes.length > 0 ? 'planned' : 'unchanged';
        step.report({ outcome, headline: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenEnded */ .kH.unchanged(texts), changes });
        return;
    }
    const brought = await standbyDifferences(work, plan);
    const to = values.operation === 'switch_back' && way === 'back' ? live : roles.standbyName;
    const from = to === live ? roles.standbyName : live;
    const rules = plan.state.listeners
        .map((listener) => (0,_changes_network_switching_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleDifference */ .mm)(listener, values.lb_name, { from, to }))
        .filter(({ before, after }) => before !== after);
    const changes = [...brought, ...rules, ...oldDifferences(work, plan, from)];
    step.report({ outcome: 'planned', headline: _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenEnded */ .kH.planned({ ...texts, live: from, standby: to }), changes });
}
async function standbyDifferences(work, { roles, images, way }) {
    if (way === 'forward' || (way === 'back' && work.values.operation === 'switch_back'))
        return [];
    const brought = await (work.values.operation === 'deploy' ? (0,_standby_js__WEBPACK_IMPORTED_MODULE_6__/* .bringUp */ .q)(work, roles, images) : (0,_standby_js__WEBPACK_IMPORTED_MODULE_6__/* .scaleUp */ .K)(work, roles));
    return brought.differences.map((each) => ({
        ...each,
        field: (0,_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOfService */ .vv)({ service: roles.standbyName, field: each.field }),
    }));
}
function oldDifferences({ values }, { state }, old) {
    const service = state.services.get(old);
    if (service === undefined || values.after === 'keep')
        return [];
    if (values.after === 'delete')
        return [{ field: old, before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .existing */ .gT)(), after: '' }];
    const { replicas } = service.service_info;
    return replicas === 1
        ? []
        : [{ field: (0,_messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOfService */ .vv)({ service: old, field: 'replicas' }), before: String(replicas), after: '1' }];
}
function reportEnd({ step }, plan, { outcome, live }) {
    const images = (0,_changes_services_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesByContainer */ .TR)(live);
    const { url } = plan.entrance;
    const texts = { live: live.service_info.service_name, images: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesText */ .WU)(images) };
    step.set({ status: live.service_info.status, image_path: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesOutput */ .K1)(images) });
    const headline = plan.way === 'stay' ? _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenEnded */ .kH.unchanged(texts) : _messages_network_blue_green_js__WEBPACK_IMPORTED_MODULE_3__/* .blueGreenEnded */ .kH.changed(texts);
    step.report({ outcome, headline, links: [{ text: url, url }] });
}


/***/ })

};
