export const id = 'service';
export const ids = ['service'];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDeployment),
  deployService: () => (/* binding */ deployService),
  x: () => (/* binding */ updateOf)
});

// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/changes/images/name.js
var images_name = __webpack_require__(2143);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/scale.js
var scale = __webpack_require__(6219);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/inputs/health-check.js
var health_check = __webpack_require__(4460);
// EXTERNAL MODULE: ../../lib/src/step/operations/image-rollout.js
var image_rollout = __webpack_require__(701);
// EXTERNAL MODULE: ../../lib/src/step/operations/images.js
var operations_images = __webpack_require__(7528);
// EXTERNAL MODULE: ../../lib/src/step/operations/service.js + 1 modules
var service = __webpack_require__(6579);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/messages/services/bake.js
var bake = __webpack_require__(5959);
// EXTERNAL MODULE: ../../lib/src/messages/services/probe.js
var probe = __webpack_require__(8290);
;// CONCATENATED MODULE: ../../lib/src/step/operations/deploy/bake.js






const LATE_MS = 30_000;
async function watchFor({ durationMs, probe }, rollout, after) {
    const { bakeAddress, bakeService } = await Promise.all(/* import() */[__webpack_require__.e('bake'), __webpack_require__.e('probe')]).then(__webpack_require__.bind(__webpack_require__, 88));
    const { client, update, options } = rollout;
    const deadlineAt = options.clock.now() + durationMs;
    const watching = { ...options, deadlineAt };
    if (probe === undefined) {
        const change = (0,services_image/* imageChange */.i7)(client.until(deadlineAt + LATE_MS), update, options);
        return bakeService(change, after, watching);
    }
    const { visit } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8584));
    return bakeAddress(visit, probe, watching);
}
async function watchRollout(watch, rollout, result, after, step) {
    step.report({ again: bake/* baking */.f.againAfterCancelling() });
    try {
        await watchFor(watch, rollout, after);
    }
    catch (error) {
        rollout.options.signal?.throwIfAborted();
        if (!(error instanceof errors/* ChangeError */.P) || error.ending !== 'failed')
            throw error;
        const images = (0,message/* joined */.oR)(rollout.update.images.map((one) => one.image_path));
        if (!watch.rollback) {
            const message = bake/* baking */.f.imageKept({ images, why: error.message });
            throw new errors/* ChangeError */.P('failed', message, { status: error.status, advice: error.advice });
        }
        if (watch.replicas !== undefined)
            step.report({ notes: [(0,probe/* replicasKept */.Su)({ replicas: watch.replicas })] });
        return (0,image_rollout/* rollBackImages */.v)(rollout, result.before, error, step);
    }
}

// EXTERNAL MODULE: ../../lib/src/changes/images/build.js
var images_build = __webpack_require__(3587);
// EXTERNAL MODULE: ../../lib/src/changes/images/lookup.js
var lookup = __webpack_require__(3317);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/images/builds.js
var builds = __webpack_require__(501);
// EXTERNAL MODULE: ../../lib/src/messages/images/images.js
var images_images = __webpack_require__(1526);
// EXTERNAL MODULE: ../../lib/src/step/operations/build.js + 1 modules
var build = __webpack_require__(3637);
;// CONCATENATED MODULE: ../../lib/src/step/operations/deploy/image.js











const LEAST_MS = 5_000;
async function targetImage(client, service, requested, repository, tag) {
    (0,services_service/* requireStateless */.u)(service, images_images/* imageTargets */.e_.changeImage(), (0,images_images/* statefulInstead */.pC)());
    const { container_name: container, image_path: running } = (0,services_image/* findContainer */.FA)(service, requested.container_name);
    const name = `${repository.user_name}/${repository.repo_name}`;
    const full = (0,images_name/* isOnPlatform */.D2)(running) ? name : (0,images_build/* imagePath */.d)(await client.images.get(repository.repo_id), tag);
    if ((0,images_name/* sameRepository */.RB)(running, full))
        return { running, image_path: (0,images_name/* withTag */.Rd)(running, tag) };
    const facts = { container, current: (0,images_name/* parseImage */.zZ)(running).repository, requested: (0,images_name/* parseImage */.zZ)(full).repository };
    return (0,errors.refuse)((0,images_images/* buildElsewhere */.Xt)(facts), (0,images_images/* buildIntoSame */.pf)());
}
function requireTimeAfterBuild(service, image, build, requested, options) {
    const leastMs = Math.max(LEAST_MS, (0,services_image/* minRolloutMs */.eI)(service, requested.min_ready_seconds));
    if (!options.wait || leastMs < options.deadlineAt - options.clock.now())
        return;
    const spans = { least: leastMs / 1000, left: (0,services_image/* secondsLeft */.Li)(options) };
    const advice = build.skip_existing ? (0,images_images/* reusedNextTime */.Lf)() : (0,images_images/* reuseNextTime */.$c)({ image });
    (0,errors.refuse)((0,images_images/* builtTooLate */.dx)({ service: (0,services_service.serviceTitle)(service), image, ...spans }), advice);
}
async function planImages(client, read, requested, options, step) {
    if (requested.repo_name === undefined)
        return { images: await (0,operations_images.resolveImages)(client, requested, read, step) };
    step.observer.phase(phases/* phases */.t.reading());
    const service = await read();
    const repository = await (0,lookup/* requireRepository */.C)(client, requested.repo_name);
    const named = (0,build.resolveBuild)(requested, step.event);
    const { running, image_path: image } = await targetImage(client, service, requested, repository, named.tag);
    const runs = (0,images_name/* sameImage */.G4)(running, image);
    if (runs && !named.skip_existing)
        (0,errors.refuse)((0,images_images/* nameRunsAlready */.mU)({ service: (0,services_service.serviceTitle)(service), image }), (0,images_images/* giveOtherTag */.yJ)());
    if (!runs)
        (0,services_image/* requireTime */.zH)(service, requested.min_ready_seconds, options);
    const images = (0,operations_images/* desiredImages */.H)({ ...requested, image_path: image });
    return { images, build: { service, repository, named, image, runs } };
}
async function buildImages(client, { images, build }, requested, options, step) {
    step.set({ built: false });
    if (build === undefined)
        return { images };
    const { service, repository, named, image, runs } = build;
    if (runs) {
        const facts = { service: (0,services_service.serviceTitle)(service), image };
        step.report(named.namesContent ? { notes: [(0,images_images/* contentRuns */.a)(facts)] } : { warnings: [(0,images_images/* givenTagRuns */.QR)(facts)] });
        return { images };
    }
    if (!named.skip_existing)
        step.report({ again: (0,builds/* buildsUnlessRunning */.DB)() });
    const request = { repo_name: repository.repo_name, repository, ...named };
    const { outcome } = await (0,images_build.buildImage)(client, request, { ...options, wait: true });
    if (outcome === 'planned') {
        step.report({ notes: [(0,builds/* wouldBuildFirst */.OS)({ image, file: requested.docker_file.relative })] });
        for (const warning of named.warnings)
            step.log.warning(warning);
        return { images, built: outcome };
    }
    step.set({ built: outcome === 'changed' });
    if (outcome === 'unchanged') {
        step.report({ notes: [(named.namesContent ? builds/* reusedByContent */.xk : builds/* reusedAsRequested */.L6)({ image })] });
    }
    if (!options.dryRun)
        requireTimeAfterBuild(service, image, named, requested, options);
    return { images, built: outcome };
}

// EXTERNAL MODULE: ../../lib/src/messages/services/services.js
var services = __webpack_require__(5390);
;// CONCATENATED MODULE: ../../lib/src/step/operations/deploy/scaling.js





function changesOf({ client, update, options }, replicas) {
    const scaling = replicas === undefined ? [] : [(0,scale/* scaleChange */.V)(client, update.service_id, replicas, options)];
    return [(0,services_image/* imageChange */.i7)(client, update, options), ...scaling];
}
async function scaleAfter(result, rollout, names, { replicas, dry_run }, step) {
    if (replicas === undefined)
        return undefined;
    const { client, update, options } = rollout;
    const scaled = await (0,scale.scale)(client, update.service_id, replicas, { ...options, isMidway: true });
    const outcome = (0,sequence/* strongestOutcome */.qh)([result.outcome, scaled.outcome]);
    (0,service.reportService)(step, { ...scaled, outcome }, (0,services/* imageWithReplicas */.Vr)({ images: names, replicas }));
    step.set({ replicas: scaled.after.service_info.replicas });
    if (!dry_run)
        (0,sequence/* requireAll */.rs)(changesOf(rollout, replicas), scaled.after);
    return scaled;
}

// EXTERNAL MODULE: ../../lib/src/step/operations/deploy/verification.js
var verification = __webpack_require__(9427);
;// CONCATENATED MODULE: ../../lib/src/step/operations/deploy/service.js













const LAST_LOOK_MS = 30_000;
function proofOf({ values }) {
    const probe = (0,health_check/* probeOf */.u0)(values);
    if (probe === undefined || values.dry_run)
        return undefined;
    const { health_check_timeout: timeoutMs, rollback, replicas } = values;
    return { probe, timeoutMs, rollback, replicas };
}
function watchOf({ values }) {
    const { bake_time: durationMs, rollback, replicas } = values;
    return durationMs === 0 ? undefined : { durationMs, probe: (0,health_check/* probeOf */.u0)(values), rollback, replicas };
}
function updateOf({ id, values }, images) {
    return { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false };
}
async function checkDeployment(deployment) {
    const { client, id, values, options } = deployment;
    const proof = proofOf(deployment);
    const service = await client.services.get(id);
    options.seen?.(service);
    const plan = await planImages(client, async () => service, values, options, deployment.step);
    (0,services_image/* imageChange */.i7)(client, updateOf(deployment, plan.images), {}, options).check?.(service);
    if (values.replicas !== undefined)
        (0,scale/* scaleChange */.V)(client, id, values.replicas, {}).check?.(service);
    if (proof)
        await (0,verification/* checkProbeTarget */.ad)(proof, options);
    return { service, plan };
}
async function deployService(deployment, checked) {
    const { client, id, values, options, step, record } = deployment;
    const proof = proofOf(deployment);
    if (proof && !checked)
        await (0,verification/* checkProbeTarget */.ad)(proof, options);
    const plan = checked?.plan ?? (await planImages(client, () => client.services.get(id), values, options, step));
    const { images: desired, built } = await buildImages(client, plan, values, options, step);
    const names = (0,message/* joined */.oR)(desired.map(({ image_path }) => image_path));
    if (desired.length === 1)
        step.set({ download_url: names, tag: (0,images_name/* parseImage */.zZ)(names).tag });
    const update = updateOf(deployment, desired);
    const isMidway = options.isMidway || built === 'changed';
    const rollout = { client, update, options: { ...options, isMidway } };
    const result = await (0,verification/* verifyRollout */.JK)(proof, step, () => (0,image_rollout.rollOutImages)(rollout, values.rollback, step, (service) => record(service, desired)));
    if (!values.dry_run)
        await record(result.before, desired);
    if (values.repo_name === undefined || built === 'changed')
        step.report({ warnings: (0,operations_images.runningImageWarnings)(result.before, desired, built) });
    (0,service.reportService)(step, result, names);
    step.set({ ...(0,operations_images.imageOutputs)(result, desired), replicas: result.after.service_info.replicas });
    const scaled = await (proof
        ? (0,verification/* probeAfterwards */.Yf)(() => scaleAfter(result, rollout, names, values, step), proof, rollout, result, step)
        : scaleAfter(result, rollout, names, values, step));
    const after = scaled?.after ?? result.after;
    const watch = result.outcome === 'changed' ? watchOf(deployment) : undefined;
    if (watch)
        await watchRollout(watch, rollout, result, after, step);
    if (proof || watch)
        step.set({ replicas: await lastLook(rollout, values.replicas, after) });
    return (0,sequence/* strongestOutcome */.qh)([built, result.outcome, scaled?.outcome]);
}
async function lastLook({ client, update, options }, replicas, before) {
    const deadlineAt = options.clock.now() + LAST_LOOK_MS;
    const changes = changesOf({ update, options, client: client.until(deadlineAt) }, replicas);
    const last = await (0,sequence/* requireAllStill */.rW)(changes, before, { ...options, deadlineAt });
    return last.service_info.replicas;
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baking)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const baking = {
    phase: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Baking', zh: '观察' }),
    badAnswers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ url, seconds, answers }) => `The probe of ${url} passed after the rollout, but ${seconds} s into bake_time it got ${answers.length} bad responses in a row: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}.`,
        zh: ({ url, seconds, answers }) => `对 ${url} 的健康探测在滚动更新之后通过，但在 bake_time 的第 ${seconds} 秒连续 ${answers.length} 次得到异常响应：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(answers)}。`,
    }),
    badAnswersAdvice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The new image worked at first and then failed: look at its logs of that time, for example for memory, connections or a job that runs on a schedule.',
        zh: '新镜像起初正常，随后出现故障：请查看该时段的日志，例如内存、连接数或定时任务。',
    }),
    statusFailed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ subject, status, seconds }) => `${subject} was rolled out, but ${seconds} s into bake_time the platform reports the status "${status}".`,
        zh: ({ subject, status, seconds }) => `${subject}已完成滚动更新，但在 bake_time 的第 ${seconds} 秒，平台报告的状态为“${status}”。`,
    }),
    imageKept: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ images, why }) => `${images} keeps running although it did not last through bake_time, because rollback is false. ${why}`,
        zh: ({ images, why }) => `${images} 未能通过 bake_time 的观察，但由于 rollback 为 false，它仍在运行。${why}`,
    }),
    againAfterCancelling: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The step was cancelled before bake_time was over. If you run the step again, the image is running already, so it is neither watched nor rolled back. To go back, run update-image with the image in the output previous_image_path of this run.',
        zh: '步骤在 bake_time 结束之前被取消。重新运行时镜像已在运行，因此既不会再观察，也不会回滚。如需回退，请用 update-image 更新到本次运行的输出 previous_image_path 中的镜像。',
    }),
};


/***/ })

};
