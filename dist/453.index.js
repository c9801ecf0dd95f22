export const id = 453;
export const ids = [453];
export const modules = {

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unlessAbsent)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ SAME_WORD_MS),
/* harmony export */   m6: () => (/* binding */ createBelief),
/* harmony export */   wv: () => (/* binding */ AGAIN_MS),
/* harmony export */   x8: () => (/* binding */ STOOD_MS)
/* harmony export */ });
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);

const AGAIN_MS = 2_000;
const SAME_WORD_MS = 5_000;
const STOOD_MS = 30_000;
const GOING = { judgement: 'going' };
function once(judgement, neededMs, stoodMs) {
    return stoodMs >= neededMs ? { judgement } : { judgement: 'going', againMs: neededMs - stoodMs };
}
function createBelief(options) {
    const { table, before, family, synchronous, markTells, settleMs } = options;
    const sights = (0,_stopwatch_js__WEBPACK_IMPORTED_MODULE_0__/* .stopwatch */ .s)();
    const words = (0,_stopwatch_js__WEBPACK_IMPORTED_MODULE_0__/* .stopwatch */ .s)();
    let moved = false;
    let wasThere = table(before.status)?.phase !== 'gone';
    const failure = (isSame, wordMs) => {
        if (isSame && !moved)
            return once('failed', STOOD_MS, wordMs);
        return once('failed', isSame ? SAME_WORD_MS : AGAIN_MS, wordMs);
    };
    const success = (sight, word, isSame, stoodMs) => {
        const isOwn = family === undefined || word.family === undefined || word.family === family;
        const isKnown = moved || (isOwn && !isSame);
        if (!sight.matches)
            return isKnown ? once('astray', STOOD_MS, stoodMs) : GOING;
        if (synchronous && !before.matches)
            return { judgement: 'succeeded' };
        if (!isKnown)
            return once('succeeded', Math.max(STOOD_MS, settleMs), stoodMs);
        const doubts = [before.matches, isSame, !isOwn].filter(Boolean).length;
        const neededMs = doubts > 1 ? SAME_WORD_MS : 0;
        const verdict = once('succeeded', neededMs, stoodMs);
        return isOwn || verdict.judgement === 'going' ? verdict : { ...verdict, foreign: true };
    };
    const absence = (sight, wordMs) => {
        if (!wasThere)
            return GOING;
        return once(sight.matches ? 'succeeded' : 'gone', synchronous && sight.matches ? 0 : AGAIN_MS, wordMs);
    };
    return (sight, now) => {
        const stoodMs = sights(JSON.stringify([sight.status, sight.mark, sight.matches]), now);
        const wordMs = words(sight.status, now);
        const word = table(sight.status);
        if (word?.phase === 'gone')
            return absence(sight, wordMs);
        wasThere = true;
        const isPending = word === undefined || word.phase === 'pending';
        if (isPending || (markTells && sight.mark !== before.mark))
            moved = true;
        if (word === undefined)
            return { judgement: 'unknown' };
        if (isPending)
            return GOING;
        const isSame = sight.status === before.status;
        return word.phase === 'failed' ? failure(isSame, wordMs) : success(sight, word, isSame, stoodMs);
    };
}


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
function stopwatch() {
    let last;
    let since = 0;
    return (seen, now) => {
        if (seen !== last)
            since = now;
        last = seen;
        return now - since;
    };
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* unused harmony export HEARTBEAT_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4578);
/* harmony import */ var _stability_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6644);






const HEARTBEAT_MS = 30_000;
function isPassing(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ && (0,_client_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(error);
}
function isAnswer(error) {
    return error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RolloutError */ .a6;
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let trouble;
    let refusedAt;
    const warned = new Set();
    const beat = () => {
        const now = clock.now();
        if (now - saidAt < HEARTBEAT_MS)
            return;
        saidAt = now;
        observer.heartbeat({
            status: status ?? (0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .notReadYet */ .Q1)(),
            elapsedMs: now - startedAt,
            stalledMs: now - movedAt,
            leftMs: Math.max(0, deadlineAt - now),
        });
    };
    const pause = async (ms) => {
        const until = clock.now() + ms;
        for (let now = clock.now(); now < until; now = clock.now()) {
            await clock.sleep(Math.min(until - now, Math.max(1, saidAt + HEARTBEAT_MS - now)), options.signal);
            beat();
        }
    };
    for (;;) {
        options.signal?.throwIfAborted();
        const lookedAt = clock.now();
        let againMs;
        try {
            const seen = await look();
            trouble = undefined;
            refusedAt = undefined;
            againMs = seen.againMs;
            if (seen.status !== status) {
                if (seen.sentence === undefined && !warned.has(seen.status)) {
                    warned.add(seen.status);
                    observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWord */ .$5)({ word: seen.status }));
                }
                observer.status(seen.status, seen.sentence);
                status = seen.status;
                movedAt = saidAt = clock.now();
            }
            if (seen.ending !== undefined)
                return seen.ending;
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (isPassing(error)) {
                if (trouble === undefined)
                    observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .waitGoesOn */ .tx)(words(error)));
            }
            else {
                if (!isAnswer(error))
                    throw error;
                const now = clock.now();
                if (refusedAt === undefined)
                    observer.warn((0,_messages_changes_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOnce */ .BJ)(words(error)));
                else if (now - refusedAt >= _stability_js__WEBPACK_IMPORTED_MODULE_4__/* .AGAIN_MS */ .wv)
                    throw error;
                refusedAt ??= now;
                againMs = _stability_js__WEBPACK_IMPORTED_MODULE_4__/* .AGAIN_MS */ .wv - (now - refusedAt);
            }
            trouble = error;
        }
        beat();
        const now = clock.now();
        const { pollIntervalMs: fixed, random } = options;
        const wanted = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .nextPause */ .e$)({
            sinceMovedMs: now - movedAt,
            lookMs: now - lookedAt,
            fixedMs: fixed,
            againMs,
            random: random(),
        });
        const ms = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .cutPause */ .$s)(wanted, deadlineAt - now);
        if (ms === undefined)
            return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt, trouble };
        await pause(ms);
    }
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ isOnPlatform),
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
const REGISTRY = 'hub.c.163.com';
const SPELLINGS = [REGISTRY, 'c.163.com', ''];
const IS_REGISTRY = /[.:]|^localhost$/;
function parseImage(image) {
    const [name = '', digest] = image.split('@');
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const repository = colon === -1 ? name : name.slice(0, colon);
    const untagged = digest === undefined ? 'latest' : '';
    const slash = repository.indexOf('/');
    const first = repository.slice(0, Math.max(0, slash));
    const registry = IS_REGISTRY.test(first) ? first : '';
    return {
        registry,
        path: registry === '' ? repository : repository.slice(slash + 1),
        repository,
        tag: colon === -1 ? untagged : name.slice(colon + 1),
        digest,
    };
}
function isOnPlatform(image) {
    return SPELLINGS.includes(parseImage(image).registry.toLowerCase());
}
function sameRegistry(one, other) {
    return one === other || (SPELLINGS.includes(one) && SPELLINGS.includes(other));
}
function sameRepository(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.path === b.path && sameRegistry(a.registry.toLowerCase(), b.registry.toLowerCase());
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    if (!sameRepository(one, other) || a.tag !== b.tag)
        return false;
    return a.digest === b.digest || (a.tag !== '' && (a.digest === undefined || b.digest === undefined));
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}
function isMovingTag(image) {
    const { tag } = parseImage(image);
    return tag !== '' && !/\d/.test(tag);
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createService: () => (/* binding */ createService),
/* harmony export */   createUnlessThere: () => (/* binding */ createUnlessThere),
/* harmony export */   missingImages: () => (/* binding */ missingImages)
/* harmony export */ });
/* unused harmony export ADDRESS_MS */
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _engine_absence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4384);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _engine_resource_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9615);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5209);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1038);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2143);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9686);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5329);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9638);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6100);














function serviceByName(client, space, name, seen) {
    let known;
    const resource = {
        title: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceIn */ .Tw)({ name, namespace: space.display_name }),
        status: { of: (service) => service.service_info.status, table: _engine_status_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceStatus */ .E6 },
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            known ??= (await (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUpService */ .cu)(api, space, name))?.id;
            const found = known === undefined ? undefined : await (0,_engine_absence_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessAbsent */ .Q)(api.services.get(known));
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        known = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function planned(made) {
    const all = (of) => made.containers.flatMap(of).join(', ');
    return (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_11__/* .differences */ .t)({}, {
        service_name: made.service_name,
        stateful: made.stateful,
        replicas: made.replicas,
        [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es)()]: (0,_size_js__WEBPACK_IMPORTED_MODULE_10__/* .sizeText */ .lP)(made.spec),
        [_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.images()]: all((one) => [one.image_path]),
        ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(made.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(made.state_public_net),
    });
}
function deviations(made, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = made.containers.flatMap((wanted) => {
        const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name);
        if (found && (0,_images_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameImage */ .G4)(found.image_path, wanted.image_path))
            return [];
        return [
            {
                field: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.imageOf({ container: wanted.container_name }),
                before: found?.image_path ?? '',
                after: wanted.image_path,
            },
        ];
    });
    return [
        ...images,
        ...(0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_11__/* .differences */ .t)({ stateful, replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(port_maps) }, { stateful: made.stateful, replicas: made.replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .portText */ .Z)(made.port_maps) }),
    ];
}
const ADDRESS_MS = 60_000;
async function addressed(client, service, options) {
    const { clock, observer } = options;
    if (service.service_info.pub_ip !== '')
        return service;
    const deadlineAt = Math.min(options.deadlineAt, clock.now() + ADDRESS_MS);
    const { id } = service.service_info;
    observer.phase(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.waitingForAddress());
    let last = service;
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)(async () => {
        last = await client.until(deadlineAt).services.get(id);
        options.seen?.(last);
        const { status, pub_ip } = last.service_info;
        const ending = pub_ip === '' ? {} : { ending: { service: last } };
        return { status, sentence: (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceStatus */ .E6)(status)?.sentence, ...ending };
    }, { ...options, deadlineAt });
    if ('service' in ended)
        return ended.service;
    observer.warn(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.addressMissing({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceTitle */ ._B)(last), seconds: Math.round(ended.elapsedMs / 1000) }));
    return last;
}
async function createService(client, space, made, options) {
    const { resource, remember } = serviceByName(client, space, made.service_name, options.seen);
    const result = await (0,_engine_resource_js__WEBPACK_IMPORTED_MODULE_12__/* .ensure */ .D8)(resource, {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.creating(),
        differences: (found) => (found ? deviations(made, found) : planned(made)),
        check: (found) => {
            if (!found)
                return;
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.alreadyThere({
                service: (0,_service_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceTitle */ ._B)(found),
                namespace: space.display_name,
                status: found.service_info.status,
            }), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.ifExists());
        },
        create: async () => {
            const { service_id } = await client.services.create(made);
            remember(service_id);
            options.made?.(service_id);
        },
        lacks: _service_js__WEBPACK_IMPORTED_MODULE_9__/* .missingContainers */ .XS,
        passes: _service_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnknownImage */ .c0,
        failureAdvice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_13__/* .sentences */ .hC)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFailed */ .zB)(), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.failedStays()),
    }, options);
    if (result.outcome !== 'changed' || result.after === undefined || !made.state_public_net.used)
        return result;
    return { ...result, after: await addressed(client, result.after, options) };
}
async function createUnlessThere(...[client, space, made, options]) {
    try {
        return await createService(client, space, made, options);
    }
    catch (error) {
        if (!(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RolloutError */ .a6) || error.ending !== 'refused')
            throw error;
        const there = await (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUpService */ .cu)(client.until(options.deadlineAt), space, made.service_name);
        if (there === undefined)
            throw error;
        return { there: there.id };
    }
}
async function missingImages(client, made) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return made.containers
        .filter(({ image_path }) => !known.some((image) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameImage */ .G4)(image.image_path, image_path)))
        .map(({ image_path }) => _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .creation */ .Ix.imageUnknown({ image: image_path }));
}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText),
/* harmony export */   u: () => (/* binding */ portChange)
/* harmony export */ });
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);



function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChange */ .uK)(client, id, options),
        family: 'update',
        what: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .toPorts */ .U9)({ ports }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPorts */ .cO)(),
        matches: (service) => portsOf(service) === ports,
        differences: (service) => (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _client_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);



function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const info = service.service_info.spec_info ?? {};
    return String(('spec_alias' in asked ? info.spec_alias : undefined) ?? (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toldSize */ .DV)(info) ?? '');
}
function hasSize(client, service, asked) {
    return (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceChange */ .uK)(client, id, options),
        family: 'resize',
        what: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .toSize */ .xq)({ size: sizeText(asked) }),
        phase: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .changingSize */ .Dm)(),
        check: (service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .needStateless */ .Lq)(service, (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .canChangeSize */ .ac)(), (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .statefulSizeAdvice */ .is)()),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: (0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeField */ .es)(), before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
}


/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   et: () => (/* binding */ jittered),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export pauseBeforeRetry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);

const DEFAULT_POLICY = { attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 };
function pauseBeforeRetry(failure) {
    const { error, effect, attempt, leftMs, policy, random } = failure;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ))
        return undefined;
    const crowded = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d7)(error, 'rate_limit');
    if (attempt >= policy.attempts && !crowded)
        return undefined;
    if (effect === 'change' && !error.untouched)
        return undefined;
    if (!passes(error))
        return undefined;
    const firstMs = crowded ? policy.crowdedMs : policy.baseMs;
    const own = jittered(Math.min(policy.capMs, firstMs * 2 ** (attempt - 1)), random);
    const asked = serverPause(error);
    const pause = attempt < policy.attempts ? (asked ?? own) : Math.max(asked ?? 0, own);
    return pause < leftMs ? pause : undefined;
}
function jittered(longestMs, random) {
    return longestMs * (0.2 + 0.6 * random);
}
function passes(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return error.phase !== 'untrusted' && error.phase !== 'refused';
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV)
        return true;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) {
        return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500;
    }
    return false;
}
function serverPause(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? error.retryAfterMs : undefined;
}
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = text.includes(':') ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
async function withRetry(attempt, options) {
    for (let count = 1;; count += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            const leftMs = options.deadlineAt - options.clock.now();
            const { effect, policy } = options;
            const pauseMs = pauseBeforeRetry({ error, effect, attempt: count, leftMs, policy, random: options.random() });
            if (pauseMs === undefined)
                throw error;
            options.onRetry?.(error, pauseMs, count);
            await options.clock.sleep(pauseMs, options.signal);
        }
    }
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   BJ: () => (/* binding */ seenOnce),
/* harmony export */   BY: () => (/* binding */ busyToTheEnd),
/* harmony export */   I2: () => (/* binding */ lookAtOperationLog),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   Ml: () => (/* binding */ unwatched),
/* harmony export */   NM: () => (/* binding */ neverKnown),
/* harmony export */   Q1: () => (/* binding */ notReadYet),
/* harmony export */   QZ: () => (/* binding */ awaited),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   VQ: () => (/* binding */ waitForEarlier),
/* harmony export */   WC: () => (/* binding */ slow),
/* harmony export */   _V: () => (/* binding */ stuckInFailure),
/* harmony export */   cz: () => (/* binding */ readsFirst),
/* harmony export */   dW: () => (/* binding */ triesAgainSoon),
/* harmony export */   e_: () => (/* binding */ deletedMeanwhile),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   iV: () => (/* binding */ oneGroup),
/* harmony export */   n: () => (/* binding */ foreignWord),
/* harmony export */   ou: () => (/* binding */ leaveFailure),
/* harmony export */   ox: () => (/* binding */ spoiltSince),
/* harmony export */   q8: () => (/* binding */ beAsRequested),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   s$: () => (/* binding */ undoneSince),
/* harmony export */   s7: () => (/* binding */ deletedSince),
/* harmony export */   tx: () => (/* binding */ waitGoesOn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const awaited = {
    earlierChange: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an earlier change', zh: '先前的变更' }),
    lastLook: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'the final check', zh: '最后一次检查' }),
    change: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: (what) => `the change to ${what}`, zh: (what) => `变更（${what}）` }),
};
const notReadYet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'not read yet', zh: '尚未读取' });
const isGone = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'it no longer exists', zh: '已不存在' });
const unknownWord = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ word }) => `The platform reports the unknown status "${word}". The step treats it as still in progress.`,
    zh: ({ word }) => `平台报告了未知的状态“${word}”。此步骤将其视为仍在进行中。`,
});
const foreignWord = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, word }) => `${subject}: the change ended with the status "${word}", which belongs to another kind of operation. The change was in progress before, so the step accepts this as its end.`,
    zh: ({ subject, word }) => `${subject}：变更以状态“${word}”结束，该状态属于另一类操作。此前变更一直在进行中，因此此步骤将其视为变更的结束。`,
});
const waitGoesOn = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (trouble) => `${trouble} The step keeps waiting.`,
    zh: (trouble) => `${trouble}继续等待。`,
});
const seenOnce = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (trouble) => `${trouble} The step acts on this only if it happens again.`,
    zh: (trouble) => `${trouble}只有再次出现时，此步骤才会据此处理。`,
});
const triesAgainSoon = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (refusal) => `${refusal} This may resolve itself; the step keeps trying for up to a minute.`,
    zh: (refusal) => `${refusal}这可能会自行恢复；此步骤最多会持续重试一分钟。`,
});
const timedOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (p) => `${p.subject}: ${p.what} did not finish within ${p.seconds} s; the last reported status is "${p.status}"${p.stalled === undefined ? '' : ` and has not changed for ${p.stalled} s`}${p.lacks === undefined ? '' : `, but ${p.lacks}`}. Anything already started is still in progress on the platform.`,
    zh: (p) => `${p.subject}：等待 ${p.seconds} 秒后，${p.what}仍未结束；平台最后报告的状态为“${p.status}”${p.stalled === undefined ? '' : `，且已 ${p.stalled} 秒没有变化`}${p.lacks === undefined ? '' : `，但${p.lacks}`}。已开始的操作仍在平台上进行。`,
});
const slow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'If the change is only slow, set a longer timeout. The operation log in the console has the details.',
    zh: '如果只是较慢，请加大 timeout。详情请查看控制台中的操作日志。',
});
const oneGroup = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Put all workflows that change this service into one concurrency group, so that they run one after another.',
    zh: '请让所有变更该服务的工作流使用同一个 concurrency 组，使其依次执行。',
});
const neverKnown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject}: the connection broke while the change to ${what} was being sent, and the step timed out before it could find out whether the platform made the change; the last reported status is "${status}".`,
    zh: ({ subject, what, status }) => `${subject}：发送变更（${what}）时连接中断，直到超时仍无法确认平台是否已执行；平台最后报告的状态为“${status}”。`,
});
const readsFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again: it reads the current state first and sends only what is still missing.',
    zh: '请重新运行此步骤：它会先读取当前状态，只发送仍缺少的部分。',
});
const untold = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject}: the response to the change to ${what} was lost, and the step cannot tell whether the change was made: the status is "${status}", the same as before the change and after it. The step did not send the change again.`,
    zh: ({ subject, what, status }) => `${subject}：变更（${what}）的响应丢失，无法判断变更是否已执行：状态为“${status}”，与变更前后均一致。此步骤没有再次发送该变更。`,
});
const lookAtOperationLog = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its operation log in the console to see whether the change was made. If it was not, run the step again.',
    zh: '请在控制台的操作日志中确认变更是否已执行。如未执行，请重新运行此步骤。',
});
const busy = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status }) => `${subject} is busy with an earlier change${status === undefined ? '' : ` (status "${status}")`}, and if_busy is fail, so the change to ${what} was not sent.`,
    zh: ({ subject, what, status }) => `${subject}正在进行先前的变更${status === undefined ? '' : `（状态“${status}”）`}，而 if_busy 为 fail，因此未发送变更（${what}）。`,
});
const waitForEarlier = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again once that change has finished, or set if_busy: wait.',
    zh: '请在该变更结束后重新运行此步骤，或设置 if_busy: wait。',
});
const busyToTheEnd = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject} was busy with an earlier change until the timeout, so the change to ${what} was not made.`,
    zh: ({ subject, what }) => `${subject}直到超时仍在处理先前的变更，因此未执行变更（${what}）。`,
});
const overtaken = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, other }) => `${subject}: the change to ${what} was superseded: ${other}.`,
    zh: ({ subject, what, other }) => `${subject}：变更（${what}）已被取代：${other}。`,
});
const spoiltSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, status }) => `${subject} was updated as requested, but another operation has since ended with the status "${status}", so it may not be running.`,
    zh: ({ subject, status }) => `${subject}已按要求更新，但之后另一操作以状态“${status}”结束，因此它可能没有在正常运行。`,
});
const deletedSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (subject) => `${subject} was updated as requested, but has since been deleted.`,
    zh: (subject) => `${subject}已按要求更新，但之后被删除。`,
});
const undoneSince = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject}: the change to ${what} succeeded, but another change has since reverted it.`,
    zh: ({ subject, what }) => `${subject}：变更（${what}）已成功，但之后被另一变更还原。`,
});
const stuckInFailure = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, status }) => `${subject} is already up to date, but its last operation ended with the status "${status}", so it may not be running. The platform does not repeat a change that changes nothing.`,
    zh: ({ subject, status }) => `${subject}已是最新，但其上一次操作以状态“${status}”结束，因此它可能没有在正常运行。平台不会重复执行没有变化的变更。`,
});
const leaveFailure = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its operation log in the console. Any other change that succeeds clears this state, such as another tag, or another number of replicas and back.',
    zh: '请查看控制台中的操作日志；任何其他成功的变更都可使其脱离该状态，例如换一个标签，或调整副本数后再恢复。',
});
const deletedMeanwhile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject} was deleted while the change to ${what} was in progress.`,
    zh: ({ subject, what }) => `${subject}在变更（${what}）进行期间被删除。`,
});
const unwatched = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what }) => `${subject}: the change to ${what} was sent, but its result cannot be read.`,
    zh: ({ subject, what }) => `${subject}：变更（${what}）已发送，但无法读取其结果。`,
});
const failed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ subject, what, status, isAstray, differences }) => `${subject}: the change to ${what} ended with the status "${status}"${isAstray ? ', but the result is not as requested' : ''}${differences.length === 0 ? '' : ` (${differences.map((one) => differs.in('en', one)).join('; ')})`}.`,
    zh: ({ subject, what, status, isAstray, differences }) => `${subject}：变更（${what}）以状态“${status}”结束${isAstray ? '，但结果与要求不符' : ''}${differences.length === 0 ? '' : `（${differences.map((one) => differs.in('zh', one)).join('；')}）`}。`,
});
const differs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after || 'nothing'}`,
    zh: ({ field, before, after }) => `${field} 为 ${before || '未设置'}，而非 ${after || '空'}`,
});
const incomplete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (lacks) => `Not complete yet: ${lacks}.`,
    zh: (lacks) => `尚未完成：${lacks}。`,
});
const beAsRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'match the requested state', zh: '调整为所要求的状态' });


/***/ })

};
