export const id = 'release';
export const ids = ['release'];
export const modules = {

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/changes/services/copy.js
var copy = __webpack_require__(8896);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/messages/network/blue-green.js
var blue_green = __webpack_require__(586);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/network/load-balancer.js
var load_balancer = __webpack_require__(4060);
// EXTERNAL MODULE: ../../lib/src/changes/network/switching.js
var switching = __webpack_require__(3917);
// EXTERNAL MODULE: ../../lib/src/changes/services/delete.js
var services_delete = __webpack_require__(498);
// EXTERNAL MODULE: ../../lib/src/changes/services/scale.js
var scale = __webpack_require__(6219);
// EXTERNAL MODULE: ../../lib/src/actions/blue-green/work.js
var blue_green_work = __webpack_require__(7368);
;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/after.js







const LEAST = 1;
async function settleOld(work, old) {
    const { client, values, options } = work;
    const { id, service_name } = old.service_info;
    if (values.after === 'scale_down')
        return (await (0,scale.scale)(client, id, LEAST, options)).outcome;
    if (values.after === 'keep')
        return 'unchanged';
    const listeners = await listenersThatNeed(work, service_name);
    if (listeners.length > 0)
        (0,errors.refuse)(blue_green/* blueGreenRefusals */.hM.stillNeeded({ service: service_name, listeners }), blue_green/* blueGreenRefusals */.hM.keepOld());
    const { result } = await (0,services_delete.deleteService)(client, { service_id: id, free_ip: false }, options);
    work.step.set({ standby_service: '' });
    return result.outcome;
}
async function listenersThatNeed(work, service) {
    const { client, namespace } = work;
    const needed = [];
    const all = await (0,blue_green_work/* readReliably */.F)(work, () => Array.fromAsync((0,load_balancer.loadBalancersOf)(client, namespace.namespace)));
    for (const { name } of all) {
        const found = await (0,blue_green_work/* readIfThere */.q)(work, () => client.loadBalancers.get(namespace.namespace, name));
        for (const listener of found?.listeners ?? [])
            if ((0,switching/* forwardsTo */.SX)(listener.clusters, service))
                needed.push(`${name}/${listener.name}`);
    }
    return needed;
}

// EXTERNAL MODULE: ../../lib/src/actions/blue-green/plan.js
var blue_green_plan = __webpack_require__(7126);
// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/services/rollback.js
var rollback = __webpack_require__(6241);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
// EXTERNAL MODULE: ../../lib/src/client/errors.js
var client_errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/network/switching.js
var network_switching = __webpack_require__(4134);
;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/switch.js


const exchangeOf = ({ from, to }) => ({
    from: from.service_info.service_name,
    to: to.service_info.service_name,
});
const nameOf = ({ namespace, values }, { name }) => ({
    namespace: namespace.namespace,
    lb_name: values.lb_name,
    listener_name: name,
});
async function switchListeners(work, move, progress = {}) {
    const { client, options } = work;
    for (const listener of move.listeners) {
        progress.begun?.(listener);
        const change = (0,switching/* switchChange */.$n)(client, nameOf(work, listener), exchangeOf(move), () => { });
        const { outcome } = await (0,apply/* applyChange */.hX)(change, options);
        if (outcome === 'changed')
            progress.changed?.(listener);
    }
}

;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/return.js












const NOT_OURS = ['superseded', 'deleted', 'unobserved'];
function callsForReturn(error, moved) {
    if ((0,rollback/* needsRollback */.ed)(error))
        return true;
    if (error instanceof errors/* ChangeError */.P)
        return moved && !NOT_OURS.includes(error.ending);
    return moved && error instanceof client_errors/* FengchaoError */.kQ;
}
async function returnTraffic(work, move, failure) {
    const { client, options } = work;
    const live = move.from.service_info.service_name;
    const facts = { failure: (0,errors/* messageOf */.b)(failure), live, images: (0,blue_green_plan/* imagesText */.WU)((0,copy/* imagesByContainer */.TR)(move.from)) };
    options.observer.warn(blue_green/* switchedBack */.xZ.begins(facts));
    options.observer.phase(network_switching/* switchPhases */.z5.switchingBack(), 'failed');
    const deadlineAt = options.clock.now() + options.timeoutMs;
    const observer = { ...options.observer, phase: () => { } };
    const always = { wait: true, dryRun: false, ifBusy: 'wait', isMidway: true };
    const bounded = {
        ...work,
        client: client.until(deadlineAt),
        options: { ...options, ...always, observer, deadlineAt },
    };
    const reasons = await returnAll(bounded, move);
    if (reasons.length === 0)
        throw new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: true, message: blue_green/* switchedBack */.xZ.done(facts) });
    const message = blue_green/* switchedBack */.xZ.failed({ failure: facts.failure, reasons });
    throw new rolled_back_error/* RolledBackError */.A(failure, { rolledBack: false, message });
}
async function returnAll(work, move) {
    const { client, options } = work;
    const reasons = [];
    const attempt = async (back) => {
        try {
            await back();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!(error instanceof errors/* ChangeError */.P || error instanceof client_errors/* FengchaoError */.kQ))
                throw error;
            reasons.push((0,errors/* messageOf */.b)(error));
        }
    };
    await attempt(() => requireThere(work, move.from));
    if (reasons.length > 0)
        return reasons;
    const exchange = { from: move.to.service_info.service_name, to: move.from.service_info.service_name };
    for (const listener of move.listeners.toReversed()) {
        const change = patient((0,switching/* switchChange */.$n)(client, nameOf(work, listener), exchange, () => { }), options.clock);
        await attempt(() => (0,apply/* applyChange */.hX)({ ...change, justChanged: true }, options));
    }
    return reasons;
}
const OLD_FAILURE_MS = 30_000;
function patient(change, clock) {
    let until = 0;
    return {
        ...change,
        send: (state) => {
            until = clock.now() + OLD_FAILURE_MS;
            return change.send(state);
        },
        table: (word) => {
            const known = change.table(word);
            return known?.phase === 'failed' && clock.now() < until ? { ...known, phase: 'pending' } : known;
        },
    };
}
async function requireThere(work, { service_info: { id, service_name: service } }) {
    if ((await (0,blue_green_work/* readIfThere */.q)(work, () => work.client.services.get(id))) === undefined)
        throw new errors/* ChangeError */.P('deleted', blue_green/* switchedBack */.xZ.nothingThere({ service }));
}
async function goneBack(work, move, failure) {
    const { step } = work;
    const live = move.from.service_info.service_name;
    try {
        return await returnTraffic(work, move, failure);
    }
    catch (error) {
        if (error instanceof rolled_back_error/* RolledBackError */.A && error.rolledBack) {
            step.set({
                switched: false,
                switched_back: true,
                live_service: live,
                standby_service: move.to.service_info.service_name,
            });
            step.set({ image_path: (0,blue_green_plan/* imagesOutput */.K1)((0,copy/* imagesByContainer */.TR)(move.from)) });
            step.report({ notes: [blue_green/* switchedBack */.xZ.note({ live })] });
        }
        else if (error instanceof rolled_back_error/* RolledBackError */.A)
            step.report({ notes: [blue_green/* switchedBack */.xZ.noteFailed()] });
        throw error;
    }
}

// EXTERNAL MODULE: ../../lib/src/actions/blue-green/standby.js
var blue_green_standby = __webpack_require__(2928);
// EXTERNAL MODULE: ../../lib/src/actions/blue-green/roles.js
var roles = __webpack_require__(1420);
// EXTERNAL MODULE: ../../lib/src/actions/blue-green/watch.js + 1 modules
var watch = __webpack_require__(9535);
;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/stay.js






const RESUMED_MS = 3_600_000;
const SKEW_MS = 60_000;
function watchLeft({ state }, bakeMs, now) {
    const newest = Math.max(...state.listeners.map(({ updatetime }) => Date.parse(updatetime ?? '') || 0));
    const age = now - newest;
    return age < -SKEW_MS || age > RESUMED_MS ? undefined : Math.max(0, Math.min(bakeMs, bakeMs - age));
}
async function stay(work, plan, record) {
    const { values, options } = work;
    const { live, standby } = plan.roles;
    await record({ to: live, images: plan.images, from: standby ?? live, previous: (0,copy/* imagesByContainer */.TR)(live) });
    const left = watchLeft(plan, values.bake_time, options.clock.now());
    if (left !== undefined && standby && (0,roles/* isSettled */.Is)(standby) && !(0,roles/* runs */.Np)(standby, plan.images)) {
        const move = { from: standby, to: live, listeners: plan.state.listeners, loadBalancer: values.lb_name };
        await watchOn(work, plan, move, left);
    }
    else
        await (0,watch/* probeLive */.p)(work, plan.entrance, live.service_info.service_name);
    return { outcome: standby ? await settleOld(work, standby) : 'unchanged', live };
}
async function watchOn(work, plan, move, durationMs) {
    const seconds = Math.ceil(durationMs / 1000);
    work.step.report({ notes: [blue_green/* blueGreenNotes */.xo.watchesOn({ seconds })], again: (0,blue_green/* againAfterSwitch */.x9)() });
    try {
        await (0,watch/* watchMove */.v)(work, plan.entrance, move, undefined, durationMs);
    }
    catch (error) {
        work.options.signal?.throwIfAborted();
        if (!callsForReturn(error, true))
            throw error;
        await goneBack(work, move, error);
    }
}

// EXTERNAL MODULE: ../../lib/src/changes/network/listener.js
var listener = __webpack_require__(4357);
// EXTERNAL MODULE: ../../lib/src/changes/services/probe.js
var probe = __webpack_require__(5575);
// EXTERNAL MODULE: ../../lib/src/client/http/transport.js
var transport = __webpack_require__(8584);
// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
// EXTERNAL MODULE: ../../lib/src/actions/blue-green/entrance.js
var blue_green_entrance = __webpack_require__(9379);
// EXTERNAL MODULE: ../../lib/src/actions/blue-green/state.js
var blue_green_state = __webpack_require__(3368);
;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/test-listener.js











const REMOVAL_MS = 120_000;
const test_listener_nameOf = ({ namespace, values }) => ({
    namespace: namespace.namespace,
    lb_name: values.lb_name,
    listener_name: blue_green_state/* TEST_LISTENER */.c,
});
async function removeTestListener(work) {
    const { client, options, step } = work;
    const deadlineAt = options.clock.now() + REMOVAL_MS;
    const bounded = client.until(deadlineAt);
    const name = test_listener_nameOf(work);
    try {
        const resource = (0,listener.listenerResource)(bounded, name, () => { });
        const field = `${name.lb_name}/${blue_green_state/* TEST_LISTENER */.c}`;
        const before = ({ listener }) => ({
            ...{ field, after: '' },
            before: (0,switching/* rulesText */.TK)(listener?.clusters ?? []).join(', '),
        });
        await (0,apply/* remove */.TF)(resource, { ...(0,listener.listenerRemoval)(bounded, name), before }, { ...options, deadlineAt, ifBusy: 'wait' });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (!(error instanceof client_errors/* ApiError */.hD) && !(error instanceof errors/* ChangeError */.P && error.ending === 'failed'))
            throw error;
        if (error instanceof client_errors/* ApiError */.hD && (0,retry/* isTransient */.dg)(error))
            throw error;
        step.report({ warnings: [blue_green/* blueGreenNotes */.xo.testListenerStays({ listener: blue_green_state/* TEST_LISTENER */.c, reason: (0,errors/* messageOf */.b)(error) })] });
    }
}
async function removeLeftover(work, { all }) {
    if (all.some(({ name }) => name === blue_green_state/* TEST_LISTENER */.c))
        await removeTestListener(work);
}
async function probeStandby(work, state, entrance, standby) {
    const { client, options, step } = work;
    const { test_port: port, health_check_path: path, health_check_timeout: timeoutMs } = work.values;
    if (port === undefined)
        return;
    const name = test_listener_nameOf(work);
    const clusters = [{ serverName: '*', path: '/', serviceName: standby, servicePort: entrance.rule.servicePort }];
    const requested = { listen_port: port, protocol: 'http', clusters };
    try {
        const desired = (0,listener.desiredListener)(client, name, requested, () => { });
        await (0,apply/* ensure */.D8)((0,listener.listenerResource)(client, name, () => { }), desired, options);
        const settings = (0,blue_green_entrance/* testProbe */.x)(entrance, state, port, path);
        await (0,probe.probe)(transport.visit, settings, { ...options, deadlineAt: options.clock.now() + timeoutMs });
        step.report({ notes: [blue_green/* blueGreenNotes */.xo.passedThroughTest({ standby, url: settings.url })] });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        await removeTestListener(work).catch((later) => {
            step.report({ warnings: [blue_green/* blueGreenNotes */.xo.testListenerStays({ listener: blue_green_state/* TEST_LISTENER */.c, reason: (0,errors/* messageOf */.b)(later) })] });
        });
        throw error;
    }
    await removeTestListener(work);
}

;// CONCATENATED MODULE: ../../lib/src/actions/blue-green/release.js













const release_nameOf = ({ service_info }) => service_info.service_name;
async function release(work, plan, record) {
    const { values } = work;
    await removeLeftover(work, plan.state);
    if (plan.way === 'stay')
        return stay(work, plan, record);
    if (plan.way === 'back') {
        const back = await goBack(work, plan);
        if (values.operation === 'switch_back')
            return settled(work, back);
        (0,blue_green_plan/* checkStandby */.wV)(plan.roles, plan.images);
    }
    const { live } = plan.roles;
    const standby = await standbyFor(work, plan, record);
    const listeners = values.operation === 'deploy' ? plan.state.listeners : plan.state.listeners.toReversed();
    const move = { from: live, to: standby, listeners, loadBalancer: values.lb_name };
    await probed(work, plan, move);
    await moveTraffic(work, plan, move);
    return settled(work, move);
}
async function standbyFor(work, plan, record) {
    const { roles, images, way } = plan;
    const recorded = { images, from: roles.live, previous: (0,copy/* imagesByContainer */.TR)(roles.live) };
    if (roles.standby)
        await record({ to: roles.standby, ...recorded });
    if (roles.standby && way === 'forward')
        return roles.standby;
    const { standby } = await (work.values.operation === 'deploy' ? (0,blue_green_standby/* bringUp */.q)(work, roles, images) : (0,blue_green_standby/* scaleUp */.K)(work, roles));
    if (standby === undefined)
        throw new TypeError('The standby was brought up and is not there.');
    await record({ to: standby, ...recorded });
    return standby;
}
async function probed(work, { state, entrance, way }, move) {
    try {
        await probeStandby(work, state, entrance, release_nameOf(move.to));
    }
    catch (error) {
        work.options.signal?.throwIfAborted();
        if (way !== 'forward' || !callsForReturn(error, false))
            throw error;
        await goneBack(work, move, error);
    }
}
async function goBack(work, { roles, state }) {
    const { live, standby } = roles;
    if (standby === undefined)
        throw new TypeError('Nothing points at a standby that is not there.');
    const move = { from: standby, to: live, listeners: state.listeners.toReversed(), loadBalancer: work.values.lb_name };
    await switchListeners(work, move);
    reportMove(work, move);
    return move;
}
function reportMove({ step }, { from, to, listeners, loadBalancer }) {
    const names = listeners.map(({ name }) => `${loadBalancer}/${name}`);
    step.report({ notes: [blue_green/* blueGreenNotes */.xo.switched({ listeners: names, from: release_nameOf(from), to: release_nameOf(to) })] });
}
async function moveTraffic(work, plan, move) {
    const { client, namespace, values, options, step } = work;
    const before = await (0,blue_green_work/* readReliably */.F)(work, () => client.loadBalancers.get(namespace.namespace, values.lb_name));
    const begun = [];
    let moved = false;
    step.report({ again: (0,blue_green/* againAfterSwitch */.x9)() });
    try {
        await switchListeners(work, move, {
            begun: (listener) => begun.push(listener),
            changed: () => {
                moved = true;
            },
        });
        step.set({ switched: true, live_service: release_nameOf(move.to), standby_service: release_nameOf(move.from) });
        step.set({ image_path: (0,blue_green_plan/* imagesOutput */.K1)((0,copy/* imagesByContainer */.TR)(move.to)) });
        reportMove(work, move);
        await (0,watch/* watchMove */.v)(work, plan.entrance, move, before.instanceStatus, values.bake_time);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (!callsForReturn(error, moved))
            throw error;
        await goneBack(work, { ...move, listeners: begun }, error);
    }
}
async function settled(work, { from, to }) {
    const live = release_nameOf(to);
    work.step.set({ switched: true, live_service: live, standby_service: release_nameOf(from) });
    try {
        const last = await lastLook(work, to);
        await settleOld(work, from);
        return { outcome: 'changed', live: last };
    }
    catch (error) {
        work.options.signal?.throwIfAborted();
        work.step.report({ notes: [blue_green/* switchedBack */.xZ.stillSwitched({ live })] });
        throw error;
    }
}
const LAST_LOOK_MS = 120_000;
function lastLook({ client, options, values }, live) {
    const deadlineAt = options.clock.now() + LAST_LOOK_MS;
    const images = live.service_container_infos.map(({ container_name, image_path }) => ({ container_name, image_path }));
    const { min_ready_seconds } = values;
    const update = { service_id: live.service_info.id, images, min_ready_seconds, force: false };
    return (0,sequence/* requireAllStill */.rW)([(0,services_image/* imageChange */.i7)(client.until(deadlineAt), update, {})], live, { ...options, deadlineAt });
}


/***/ })

};
