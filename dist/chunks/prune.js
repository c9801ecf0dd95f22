export const id = 'prune';
export const ids = ['prune'];
export const modules = {

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteTags: () => (/* binding */ deleteTags),
  planPruning: () => (/* binding */ planPruning),
  pruneError: () => (/* binding */ pruneError)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/images/pruning.js
var pruning = __webpack_require__(7401);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
;// CONCATENATED MODULE: ../../lib/src/messages/images/image-use.js

const changeAwaited = (0,message/* message */.iU)({
    en: ({ service }) => `${service} is being changed; waiting for the change to finish.`,
    zh: ({ service }) => `${service} 正在变更中，等待其结束。`,
});
const useNotKnown = (0,message/* message */.iU)({
    en: ({ service, status }) => `${service} is being changed (status "${status}"), so the step cannot know which image it will run and which tags are unused.`,
    zh: ({ service, status }) => `${service} 正在变更中（状态“${status}”），此步骤无法得知它将运行哪个镜像，因此无法判断哪些标签未被使用。`,
});
const againWhenEnded = (0,message/* message */.iU)({
    en: 'Run the step again once that change has finished.',
    zh: '请在该变更结束后重新运行此步骤。',
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../lib/src/changes/graph/parallel.js
async function runInParallel(items, width, work) {
    const results = [];
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failed)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var services_service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/changes/images/name.js
var images_name = __webpack_require__(2143);
;// CONCATENATED MODULE: ../../lib/src/changes/images/in-use.js








const WIDTH = 4;
function tagIn({ user_name, repo_name }, image) {
    const { repository, tag } = (0,images_name/* parseImage */.zZ)(image);
    const [first = '', ...rest] = repository.split('/');
    const path = /[.:]|^localhost$/.test(first) ? rest.join('/') : repository;
    return path === `${user_name}/${repo_name}` || path === repo_name ? tag : undefined;
}
function tagsOf(repository, service) {
    return service.service_container_infos.flatMap(({ image_path }) => tagIn(repository, image_path) ?? []);
}
async function serviceIds(api) {
    const ids = await runInParallel(await api.namespaces.list(), WIDTH, async (namespace) => {
        const found = [];
        for await (const service of api.services.list(namespace.id))
            found.push(service.id);
        return found;
    });
    return ids.flat();
}
async function serviceWhenIdle(api, service, options) {
    const { id } = service.service_info;
    options.observer.progress(changeAwaited({ service: (0,services_service.serviceTitle)(service) }));
    const ended = await (0,wait/* waitFor */.f)(async () => {
        const found = await (0,errors/* ifExists */.AG)(api.services.get(id));
        const word = (0,services_service/* serviceStatus */.E6)(found?.service_info.status ?? 'delete_succ');
        const ending = word !== undefined && word.phase !== 'pending' ? { ending: { found } } : {};
        return { status: found?.service_info.status ?? engine_status/* GONE */.uj, sentence: word?.sentence, ...ending };
    }, options);
    if (!('timedOut' in ended))
        return ended.found;
    throw new engine_errors/* ChangeError */.P('busy', useNotKnown({ service: (0,services_service.serviceTitle)(service), status: ended.status }), {
        status: ended.status,
        advice: againWhenEnded(),
    });
}
async function tagsInUse(api, repository, options) {
    const uses = await runInParallel(await serviceIds(api), WIDTH, async (id) => {
        const service = await (0,errors/* ifExists */.AG)(api.services.get(id));
        const tags = service ? tagsOf(repository, service) : [];
        if (service === undefined || tags.length === 0)
            return [];
        const pending = (0,services_service/* serviceStatus */.E6)(service.service_info.status)?.phase === 'pending';
        const later = pending ? await serviceWhenIdle(api, service, options) : undefined;
        const title = (0,services_service.serviceTitle)(service);
        return [...tags, ...(later ? tagsOf(repository, later) : [])].map((tag) => [tag, title]);
    });
    return new Map(uses.flat());
}

// EXTERNAL MODULE: ../../lib/src/changes/images/lookup.js
var lookup = __webpack_require__(3317);
;// CONCATENATED MODULE: ../../lib/src/changes/images/tag-age.js
const DATED = /(?<!\d)(\d{4})([-._]?)(\d{2})\2(\d{2})(?:[-._T]?(\d{2})[-._:]?(\d{2})(?:[-._:]?(\d{2})(?:[-._]?(\d{3}))?)?)?Z?$/;
const CI = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})$/;
function timeOf([year = '', month, day, hour = '00', minute = '00', second = '00', ms = '000']) {
    const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
    const time = Date.parse(iso);
    const real = !Number.isNaN(time) && new Date(time).toISOString() === iso;
    return real && Number(year) >= 2010 && Number(year) < 2100 ? time : undefined;
}
function tagTime(tag) {
    const [, ...ci] = CI.exec(tag) ?? [];
    const [, year, , ...dated] = DATED.exec(tag) ?? [];
    return timeOf(ci) ?? timeOf([year, ...dated]);
}
function sortByAge(listed) {
    const timed = listed.flatMap((tag) => {
        const time = tagTime(tag.name);
        return time === undefined ? [] : [{ tag, time }];
    });
    if (timed.length < listed.length)
        return { tags: listed, isSorted: false };
    const tags = timed.toSorted((a, b) => b.time - a.time).map(({ tag }) => tag);
    return { tags, isSorted: new Set(timed.map(({ time }) => time)).size === timed.length };
}

// EXTERNAL MODULE: ../../lib/src/changes/images/tag-status.js
var tag_status = __webpack_require__(5070);
;// CONCATENATED MODULE: ../../lib/src/changes/images/prune.js










function isBeingBuilt({ status }) {
    return ['init', 'building'].includes((0,tag_status/* tagStatusWord */.XP)(status));
}
function newest(tags, keep) {
    let count = 0;
    return tags.filter((tag) => {
        if (count >= keep || isBeingBuilt(tag))
            return false;
        if ((0,tag_status/* tagStatusWord */.XP)(tag.status) !== 'build_fail')
            count += 1;
        return true;
    });
}
async function planPruning(client, request, options) {
    const { keep, matches, tags: exactly } = request;
    if (keep === undefined && exactly === undefined)
        throw new TypeError('Neither keep nor tags says what is to go.');
    options.observer.phase(phases/* phases */.t.reading());
    const api = client.until(options.deadlineAt);
    const repository = await api.images.get((await (0,lookup/* requireRepository */.C)(api, request.repo_name)).repo_id);
    const { tags: matching, isSorted } = sortByAge(repository.tags.filter(({ name }) => (exactly ? exactly.includes(name) : matches(name))));
    const kept = exactly || keep === undefined ? [] : newest(matching, keep);
    const rest = matching.filter((tag) => !kept.includes(tag));
    const users = rest.some((tag) => !isBeingBuilt(tag))
        ? await tagsInUse(api, repository, options)
        : new Map();
    for (const tag of rest) {
        if (users.has(tag.name))
            options.observer.progress((0,pruning/* keptInUse */.PL)({ tag: tag.name, user: users.get(tag.name) ?? '' }));
        else if (isBeingBuilt(tag))
            options.observer.progress((0,pruning/* keptInBuild */.mV)({ tag: tag.name }));
    }
    const namesOf = (some) => some.map(({ name }) => name);
    const isInUse = (tag) => users.has(tag.name) || isBeingBuilt(tag);
    return {
        repository,
        toDelete: namesOf(rest.filter((tag) => !isInUse(tag))),
        kept: namesOf(kept),
        in_use: namesOf(rest.filter(isInUse)),
        absent: exactly?.filter((name) => !repository.tags.some((tag) => tag.name === name)) ?? [],
        isSorted: exactly !== undefined || rest.length === 0 || isSorted,
    };
}
const TAG_MS = 60_000;
const ALL_MS = 900_000;
function isHopeless(error) {
    return (0,errors/* isApiError */.d7)(error, 'auth') || (error instanceof errors/* ConnectionError */.Rc && error.notApplied);
}
function deletion({ images }, { repo_id, repo_name }, name) {
    const tag = {
        title: (0,pruning/* imageTitle */.cR)({ repository: repo_name, tag: name }),
        find: async () => (await images.get(repo_id)).tags.find((one) => one.name === name),
    };
    const check = (found) => isBeingBuilt(found) && (0,engine_errors.refuse)((0,pruning/* builtAgain */.jR)({ image: tag.title }));
    return {
        tag,
        removal: { phase: (0,pruning/* pruningPhase */.$i)(), check, send: () => images.delete(repo_name, name) },
    };
}
async function deleteTags(client, repository, tags, options, onDeleted) {
    const deleted = [];
    const skipped = [];
    const failures = [];
    options.observer.phase((0,pruning/* pruningPhase */.$i)());
    const observer = { ...options.observer, phase: () => { }, status: () => { } };
    const endsAt = options.clock.now() + ALL_MS;
    for (const name of tags) {
        if (options.clock.now() >= endsAt)
            break;
        const deadlineAt = options.clock.now() + TAG_MS;
        const { tag, removal } = deletion(client.until(deadlineAt), repository, name);
        try {
            const isMidway = deleted.length > 0;
            await (0,apply/* remove */.TF)(tag, removal, { ...options, observer, deadlineAt, ifBusy: 'fail', isMidway });
            deleted.push(name);
            onDeleted(deleted);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof engine_errors/* ChangeError */.P && (error.ending === 'refused' || error.ending === 'busy'))
                skipped.push(name);
            else
                failures.push({ tag: name, error });
            if (isHopeless(error))
                break;
        }
    }
    return { deleted, skipped, failures };
}
function pruneError(repository, toDelete, pruned) {
    const { deleted, skipped, failures } = pruned;
    const left = toDelete.filter((tag) => !deleted.includes(tag) && !skipped.includes(tag));
    const reasons = failures.map(({ tag, error }) => (0,pruning/* reasonOf */.A3)({ tag, reason: (0,engine_errors/* messageOf */.b)(error) }));
    const { repo_name } = repository;
    const facts = { repository: repo_name, left: left.length, all: toDelete.length, names: left, deleted };
    return new engine_errors/* ChangeError */.P('failed', (0,pruning/* notAllDeleted */.oo)({ ...facts, reasons: (0,message/* sentences */.hC)(...reasons) }), { advice: (0,pruning/* runAgain */.qL)() });
}


/***/ })

};
