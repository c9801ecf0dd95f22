export const id = 763;
export const ids = [763];
export const modules = {

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneImages: () => (/* binding */ pruneImages)
});

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
// EXTERNAL MODULE: ../../lib/src/messages/changes/phases.js
var phases = __webpack_require__(5577);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/images/pruning.js

const tagsForm = (0,message/* message */.iU)({
    en: ({ got }) => `must be tags of letters, digits, dots, hyphens and underscores; got ${got}`,
    zh: ({ got }) => `应为由字母、数字、点、连字符和下划线组成的标签，实际为 ${got}`,
});
const keepOrTags = (0,message/* message */.iU)({
    en: 'or tags is required to select the tags to delete; an empty value selects nothing',
    zh: '或 tags 须填写其一，以选择要删除的标签；空值不选择任何标签',
});
const notBoth = (0,message/* message */.iU)({
    en: 'cannot be combined with keep; give only one of them',
    zh: '不能与 keep 同时使用，请只填写其中一个',
});
const patternAlone = (0,message/* message */.iU)({
    en: 'can be combined only with keep, not with tags, which are deleted regardless of the pattern',
    zh: '只能与 keep 一同使用，不能与 tags 同时使用：tags 中的标签无论是否匹配都会被删除',
});
const pruningPhase = (0,message/* message */.iU)({ en: 'Deleting', zh: '删除' });
const repositoryTitle = (0,message/* message */.iU)({
    en: ({ name }) => `Repository ${name}`,
    zh: ({ name }) => `仓库 ${name}`,
});
const imageTitle = (0,message/* message */.iU)({
    en: ({ repository, tag }) => `Image ${repository}:${tag}`,
    zh: ({ repository, tag }) => `镜像 ${repository}:${tag}`,
});
const staysRun = (0,message/* message */.iU)({
    en: ({ tag, user }) => `Tag ${tag} is kept: ${user} runs it.`,
    zh: ({ tag, user }) => `保留标签 ${tag}：${user} 正在运行它。`,
});
const staysBuilt = (0,message/* message */.iU)({
    en: ({ tag }) => `Tag ${tag} is kept: it is being built.`,
    zh: ({ tag }) => `保留标签 ${tag}：正在构建。`,
});
const builtAgain = (0,message/* message */.iU)({
    en: ({ image }) => `${image} is being built again.`,
    zh: ({ image }) => `${image} 正在重新构建。`,
});
const notThere = (0,message/* message */.iU)({
    en: ({ tag }) => `Tag ${tag} does not exist.`,
    zh: ({ tag }) => `标签 ${tag} 不存在。`,
});
const wouldDelete = (0,message/* message */.iU)({
    en: ({ tag }) => `Would delete tag ${tag}.`,
    zh: ({ tag }) => `将会删除标签 ${tag}。`,
});
const present = (0,message/* message */.iU)({ en: 'exists', zh: '存在' });
const tags = (count) => `${count} ${count === 1 ? 'tag' : 'tags'}`;
const pruned = (0,message/* message */.iU)({
    en: ({ repository, gone, kept, inUse }) => `Repository ${repository}: ${tags(gone)} deleted, ${kept} kept, ${inUse} in use.`,
    zh: ({ repository, gone, kept, inUse }) => `仓库 ${repository}：已删除 ${gone} 个标签，保留 ${kept} 个，使用中 ${inUse} 个。`,
});
const wouldPrune = (0,message/* message */.iU)({
    en: ({ repository, gone, kept, inUse }) => `Repository ${repository}: ${tags(gone)} would be deleted (dry run: nothing was sent), ${kept} kept, ${inUse} in use.`,
    zh: ({ repository, gone, kept, inUse }) => `仓库 ${repository}：将会删除 ${gone} 个标签（试运行：未发送任何变更），保留 ${kept} 个，使用中 ${inUse} 个。`,
});
const orderNotKnown = (0,message/* message */.iU)({
    en: 'Not every tag ends with its own timestamp, so the step takes the newest tags from the order of the platform’s list. That list is usually sorted newest first, but the API does not guarantee it.',
    zh: '并非每个标签都以各自的时间戳结尾，因此此步骤按平台列表的顺序判断标签的新旧。该列表通常新的在前，但 API 不保证这一点。',
});
const notAllDeleted = (0,message/* message */.iU)({
    en: ({ repository, left, all, names, deleted, reasons }) => `Repository ${repository}: ${left} of ${all} tags could not be deleted: ${(0,message/* joined */.oR)(names)}. Deleted: ${(0,message/* joined */.oR)(deleted) || 'none'}. ${reasons}`,
    zh: ({ repository, left, all, names, deleted, reasons }) => `仓库 ${repository}：${all} 个标签中有 ${left} 个未能删除：${(0,message/* joined */.oR)(names)}。已删除：${(0,message/* joined */.oR)(deleted) || '无'}。${reasons}`,
});
const reasonOf = (0,message/* message */.iU)({
    en: ({ tag, reason }) => `${tag}: ${reason}`,
    zh: ({ tag, reason }) => `${tag}：${reason}`,
});
const runAgain = (0,message/* message */.iU)({
    en: 'Run the step again to delete the remaining tags.',
    zh: '请重新运行此步骤以删除其余的标签。',
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var engine_errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/changes/engine/status.js
var engine_status = __webpack_require__(5209);
// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
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

// EXTERNAL MODULE: ../../lib/src/changes/engine/absence.js
var absence = __webpack_require__(4384);
// EXTERNAL MODULE: ../../lib/src/changes/engine/wait.js
var wait = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../lib/src/changes/graph/parallel.js
async function inParallel(items, width, work) {
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
async function serviceIds(client, deadlineAt) {
    const api = client.until(deadlineAt);
    const ids = await inParallel(await api.namespaces.list(), WIDTH, async (space) => {
        const found = [];
        for await (const service of api.services.list(space.id))
            found.push(service.id);
        return found;
    });
    return ids.flat();
}
async function settled(client, service, options) {
    const { id } = service.service_info;
    options.observer.progress(changeAwaited({ service: (0,services_service/* serviceTitle */._B)(service) }));
    const ended = await (0,wait/* waitFor */.f)(async () => {
        const found = await (0,absence/* unlessAbsent */.Q)(client.until(options.deadlineAt).services.get(id));
        const word = (0,engine_status/* serviceStatus */.E6)(found?.service_info.status ?? 'delete_succ');
        const ending = word !== undefined && word.phase !== 'pending' ? { ending: { found } } : {};
        return { status: found?.service_info.status ?? 'gone', sentence: word?.sentence, ...ending };
    }, options);
    if (!('timedOut' in ended))
        return ended.found;
    throw new engine_errors/* RolloutError */.a6('busy', useNotKnown({ service: (0,services_service/* serviceTitle */._B)(service), status: ended.status }), {
        status: ended.status,
        advice: againWhenEnded(),
    });
}
async function tagsInUse(client, repository, options) {
    const uses = await inParallel(await serviceIds(client, options.deadlineAt), WIDTH, async (id) => {
        const service = await (0,absence/* unlessAbsent */.Q)(client.until(options.deadlineAt).services.get(id));
        const tags = service ? tagsOf(repository, service) : [];
        if (service === undefined || tags.length === 0)
            return [];
        const pending = (0,engine_status/* serviceStatus */.E6)(service.service_info.status)?.phase === 'pending';
        const later = pending ? await settled(client, service, options) : undefined;
        const title = (0,services_service/* serviceTitle */._B)(service);
        return [...tags, ...(later ? tagsOf(repository, later) : [])].map((tag) => [tag, title]);
    });
    return new Map(uses.flat());
}

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
function byAge(listed) {
    const timed = listed.flatMap((tag) => {
        const time = tagTime(tag.name);
        return time === undefined ? [] : [{ tag, time }];
    });
    if (timed.length < listed.length)
        return { tags: listed, certain: false };
    const tags = timed.toSorted((a, b) => b.time - a.time).map(({ tag }) => tag);
    return { tags, certain: new Set(timed.map(({ time }) => time)).size === timed.length };
}

;// CONCATENATED MODULE: ../../lib/src/changes/images/prune.js










function isBeingBuilt({ status }) {
    return ['init', 'building'].includes((0,engine_status/* tagStatusWord */.XP)(status));
}
function newest(tags, keep) {
    let good = 0;
    return tags.filter((tag) => {
        if (good >= keep || isBeingBuilt(tag))
            return false;
        if ((0,engine_status/* tagStatusWord */.XP)(tag.status) !== 'build_fail')
            good += 1;
        return true;
    });
}
async function planPruning(client, request, options) {
    const { keep, matches, tags: exactly } = request;
    if (keep === undefined && exactly === undefined)
        throw new TypeError('Neither keep nor tags says what is to go.');
    options.observer.phase(phases/* phases */.t.reading());
    const api = client.until(options.deadlineAt);
    const repository = await api.images.get((await (0,names/* findRepository */.W1)(api, request.repo_name)).repo_id);
    const { tags: meant, certain } = byAge(repository.tags.filter(({ name }) => (exactly ? exactly.includes(name) : matches(name))));
    const kept = exactly || keep === undefined ? [] : newest(meant, keep);
    const rest = meant.filter((tag) => !kept.includes(tag));
    const users = rest.some((tag) => !isBeingBuilt(tag))
        ? await tagsInUse(client, repository, options)
        : new Map();
    for (const tag of rest) {
        if (users.has(tag.name))
            options.observer.progress(staysRun({ tag: tag.name, user: users.get(tag.name) ?? '' }));
        else if (isBeingBuilt(tag))
            options.observer.progress(staysBuilt({ tag: tag.name }));
    }
    const namesOf = (some) => some.map(({ name }) => name);
    const spared = (tag) => users.has(tag.name) || isBeingBuilt(tag);
    return {
        repository,
        doomed: namesOf(rest.filter((tag) => !spared(tag))),
        kept: namesOf(kept),
        in_use: namesOf(rest.filter(spared)),
        absent: exactly?.filter((name) => !repository.tags.some((tag) => tag.name === name)) ?? [],
        certain: exactly !== undefined || rest.length === 0 || certain,
    };
}
const TAG_MS = 60_000;
const ALL_MS = 900_000;
function isHopeless(error) {
    return (0,errors/* isApiError */.d7)(error, 'auth') || (error instanceof errors/* ConnectionError */.Rc && error.untouched);
}
function deletion(client, { repo_id, repo_name }, name, deadlineAt) {
    const tag = {
        title: imageTitle({ repository: repo_name, tag: name }),
        find: async (deadlineAt) => (await client.until(deadlineAt).images.get(repo_id)).tags.find((one) => one.name === name),
    };
    const check = (found) => isBeingBuilt(found) && (0,engine_errors/* refuse */.TR)(builtAgain({ image: tag.title }));
    return {
        tag,
        how: { phase: pruningPhase(), check, send: () => client.until(deadlineAt).images.delete(repo_name, name) },
    };
}
async function deleteTags(client, repository, tags, options, told) {
    const deleted = [];
    const spared = [];
    const failures = [];
    options.observer.phase(pruningPhase());
    const observer = { ...options.observer, phase: () => { }, status: () => { } };
    const endsAt = options.clock.now() + ALL_MS;
    for (const name of tags) {
        if (options.clock.now() >= endsAt)
            break;
        const deadlineAt = options.clock.now() + TAG_MS;
        const { tag, how } = deletion(client, repository, name, deadlineAt);
        try {
            const isMidway = deleted.length > 0;
            await (0,resource/* remove */.TF)(tag, how, { ...options, observer, deadlineAt, ifBusy: 'fail', isMidway });
            deleted.push(name);
            told(deleted);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof engine_errors/* RolloutError */.a6 && (error.ending === 'refused' || error.ending === 'busy'))
                spared.push(name);
            else
                failures.push({ tag: name, error });
            if (isHopeless(error))
                break;
        }
    }
    return { deleted, spared, failures };
}
function incomplete(repository, doomed, pruned) {
    const { deleted, spared, failures } = pruned;
    const left = doomed.filter((tag) => !deleted.includes(tag) && !spared.includes(tag));
    const reasons = failures.map(({ tag, error }) => reasonOf({ tag, reason: (0,engine_errors/* inFull */.Vz)(error) }));
    const { repo_name } = repository;
    const told = { repository: repo_name, left: left.length, all: doomed.length, names: left, deleted };
    return new engine_errors/* RolloutError */.a6('failed', notAllDeleted({ ...told, reasons: (0,message/* sentences */.hC)(...reasons) }), { advice: runAgain() });
}

// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var inputs = __webpack_require__(2822);
// EXTERNAL MODULE: ../../lib/src/github/report/excerpt.js
var excerpt = __webpack_require__(5002);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
;// CONCATENATED MODULE: ../../lib/src/github/inputs/glob.js



function parseGlob(pattern) {
    const pieces = piecesOf(pattern);
    return (name) => matches(pieces, [...name]);
}
function piecesOf(pattern) {
    const pieces = [];
    for (let rest = pattern; rest !== '';) {
        const set = /^\[(!?)(\]?[^\]]*)\]/su.exec(rest);
        const [character = ''] = rest;
        if (character === '[' && (set === null || set[2] === '')) {
            throw new input/* InputProblem */.S((0,inputs/* globSet */.xk)({ pattern: (0,excerpt/* quote */.h)(pattern) }));
        }
        pieces.push(set ? inSet(set[2] ?? '', set[1] === '!') : pieceFor(character));
        rest = rest.slice(set ? set[0].length : character.length);
    }
    return pieces;
}
function pieceFor(character) {
    if (character === '*')
        return 'run';
    return character === '?' ? () => true : (other) => other === character;
}
function inSet(members, negated) {
    const ranges = [...members.matchAll(/(.)-(.)|./gsu)].map(([whole, from = whole, to = whole]) => ({ from, to }));
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}
function matches(pieces, name) {
    let at = 0;
    let piece = 0;
    let run;
    while (at < name.length) {
        const current = pieces[piece];
        if (current === 'run') {
            run = { piece, at };
            piece += 1;
        }
        else if (current?.(name[at] ?? '')) {
            at += 1;
            piece += 1;
        }
        else if (run) {
            run.at += 1;
            at = run.at;
            piece = run.piece + 1;
        }
        else
            return false;
    }
    return pieces.slice(piece).every((rest) => rest === 'run');
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/github/inputs/parsers.js + 5 modules
var parsers = __webpack_require__(2743);
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var inputs_names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
;// CONCATENATED MODULE: ../../lib/src/actions/prune-images.js










function parseTag(tag) {
    if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return tag;
    throw new input/* InputProblem */.S(tagsForm({ got: (0,parsers/* quote */.hD)(tag) }));
}
function tell(step, { repository, doomed, kept }, inUse, outcome) {
    const name = repository.repo_name;
    const counts = { repository: name, gone: doomed.length, kept: kept.length, inUse };
    const headline = (outcome === 'planned' ? wouldPrune : pruned)(counts);
    step.conclude(outcome);
    step.log.info(headline);
    step.tell({ subject: repositoryTitle({ name }), headline });
}
function tellOrder(step, { certain }) {
    if (certain)
        return;
    step.log.info(orderNotKnown());
    step.tell({ notes: [orderNotKnown()] });
}
function problems(given) {
    if (!given('keep') && !given('tags'))
        return [{ input: 'keep', message: keepOrTags() }];
    if (!given('tags'))
        return [];
    return [
        ...(given('keep') ? [{ input: 'tags', message: notBoth() }] : []),
        ...(given('tag_pattern') ? [{ input: 'tag_pattern', message: patternAlone() }] : []),
    ];
}
const pruneImages = (0,action/* defineAction */.Q)({
    name: 'prune-images',
    folder: 'actions/prune-images',
    title: 'Fengchao: prune images',
    description: 'Deletes the older tags of a repository, never one that a service runs or that is being built.',
    branding: { icon: 'scissors', color: 'orange' },
    operations: ['listRepositories', 'getRepository', 'deleteImage'],
    inputs: {
        ...credentials/* common */.sh,
        ...manage/* dryRun */.PA,
        repo_name: (0,input_kinds/* text */.Qq)({ description: 'Image repository whose tags are pruned.', required: true, ...inputs_names/* REPOSITORY_NAME */.Ni }),
        keep: (0,input_kinds/* integer */.nd)({
            description: 'How many of the newest tags that match stay, 1 or more; failed builds and builds that go on take no place among them.',
            min: 1,
        }),
        tag_pattern: (0,input_kinds/* custom */.Ie)({
            kind: 'string',
            description: 'Glob with *, ? and [a-z] or [!a-z]; tags that do not match are left alone.',
            default: '*',
            guards: true,
            refuseEmpty: true,
            parse: parseGlob,
        }),
        tags: (0,input_kinds/* list */.p_)({
            description: 'Delete exactly these, instead of keep; a JSON list is understood too, and those not there are skipped.',
            commas: true,
            item: parseTag,
        }),
    },
    outputs: {
        deleted: 'Tags that were deleted, or in a dry run would be, as a JSON list; newest first, as in the other lists.',
        kept: 'The newest tags that match and stay, as a JSON list; empty where tags is given.',
        in_use: 'Tags that would have to go, but that a service runs or that are being built, as a JSON list.',
        changed: 'true where a tag was deleted.',
    },
    rules: (_values, given) => [...(0,credentials/* credentialProblems */._e)(given), ...problems(given)],
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options);
        const { repository, doomed, kept, in_use, absent } = plan;
        for (const tag of absent)
            step.log.info(notThere({ tag }));
        step.set({ deleted: inputs.dry_run ? doomed : [], kept, in_use });
        if (doomed.length > 0)
            tellOrder(step, plan);
        if (doomed.length === 0 || inputs.dry_run) {
            for (const tag of doomed)
                step.log.info(wouldDelete({ tag }));
            step.tell({ changes: doomed.map((tag) => ({ field: tag, before: present(), after: '' })) });
            tell(step, plan, in_use.length, doomed.length === 0 ? 'unchanged' : 'planned');
            return {};
        }
        const pruned = await deleteTags(client, repository, doomed, options, (deleted) => step.set({ deleted }));
        const { deleted, spared } = pruned;
        const spoken = [...in_use, ...spared];
        step.set({ in_use: spoken });
        if (deleted.length + spared.length < doomed.length)
            throw incomplete(repository, doomed, pruned);
        tell(step, { ...plan, doomed: deleted }, spoken.length, deleted.length === 0 ? 'unchanged' : 'changed');
        return {};
    },
});


/***/ }),

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

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ ensure),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
function present(resource, found) {
    return found === undefined || resource.absent?.(found) ? undefined : found;
}
async function ensure(resource, wanted, options) {
    const { ensured } = await machinery();
    return ensured(resource, wanted, options);
}
async function remove(resource, how, options) {
    const { removed } = await machinery();
    return removed(resource, how, options);
}
const machinery = () => __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 5557));
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
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


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageInputProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const imageInputProblems = {
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images is given for several containers',
        zh: '必填；要更新多个容器，请改用 container_images',
    }),
    oneSource: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless container_images (for several containers) or repo_name (to build the image first) is given',
        zh: '必填；要更新多个容器，请改用 container_images；要先构建镜像，请改用 repo_name',
    }),
    notWith: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `cannot be combined with ${other}; give only one of them`,
        zh: ({ other }) => `不能与 ${other} 同时使用，请只填写其中一个`,
    }),
    buildsNothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which builds nothing`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者不会构建`,
    }),
    tagWithImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ other }) => `applies only to a build and cannot be combined with ${other}, which already contains the tag`,
        zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者已包含标签`,
    }),
    buildsOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'builds the image of one container and cannot be combined with container_images',
        zh: '只构建一个容器的镜像，不能与 container_images 同时使用',
    }),
    ofOne: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'names the container for image_path and cannot be combined with container_images',
        zh: '指明使用 image_path 的容器，不能与 container_images 同时使用',
    }),
    needsWait: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'requires wait: true, because it runs after the rollout',
        zh: '需要 wait: true，因为它在更新结束之后执行',
    }),
    noCommit: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required here, because there is no commit to derive it from: nothing is checked out (run actions/checkout first) and GITHUB_SHA is not set',
        zh: '在此处必填，因为没有可用于生成标签的提交：工作区中没有检出代码（请先运行 actions/checkout），也没有设置 GITHUB_SHA',
    }),
    map: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"',
    }),
    emptyMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; it is empty',
        zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但内容为空',
    }),
    wrongInMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ container, got }) => `must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; the image of ${container} is ${got}`,
        zh: ({ container, got }) => `应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但 ${container} 的镜像为 ${got}`,
    }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image such as hub.c.163.com/admin/web:v2; got ${got}`,
        zh: ({ got }) => `应为镜像名称，例如 hub.c.163.com/admin/web:v2；实际为 ${got}`,
    }),
    longImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most, length, got }) => `must have at most ${most} characters; got ${length}: ${got}`,
        zh: ({ most, length, got }) => `最多 ${most} 个字符；实际有 ${length} 个：${got}`,
    }),
    digest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be an image with a tag, not a digest, because the platform identifies images only by repository and tag; got ${got}`,
        zh: ({ got }) => `应使用标签而不是摘要（digest）指定镜像，因为平台只按仓库和标签识别镜像；实际为 ${got}`,
    }),
};


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   RW: () => (/* binding */ isImagePath),
/* harmony export */   d0: () => (/* binding */ imagePath),
/* harmony export */   jP: () => (/* binding */ LABEL_NAME),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   q: () => (/* binding */ tagFromRef),
/* harmony export */   vS: () => (/* binding */ TAG_NAME),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
/* harmony import */ var _messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6265);
/* harmony import */ var _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9793);





const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LONGEST_IMAGE = 400;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.repository,
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.tag,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.label,
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= LONGEST_IMAGE;
}
function isDigest(given) {
    return /@[a-z0-9]+:/i.test(given);
}
function parseImagePath(given) {
    const got = (0,_github_inputs_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given);
    if (isDigest(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.digest({ got }));
    if (given.length > LONGEST_IMAGE)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.longImage({ most: LONGEST_IMAGE, length: given.length, got }));
    if (!isImagePath(given))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(_messages_images_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputProblems */ .i.image({ got }));
    return given;
}
const imagePath = (description) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)({ kind: 'string', description, parse: parseImagePath });
function tagFromRef(ref) {
    return ref.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[.-]+/, '');
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: _messages_step_name_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .nameForms */ .P.container,
    ...options,
});


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ applied),
  KF: () => (/* binding */ deleted),
  wW: () => (/* binding */ directOptions),
  PA: () => (/* binding */ dryRun),
  Lt: () => (/* binding */ got),
  KE: () => (/* binding */ listed),
  LO: () => (/* binding */ missing),
  MQ: () => (/* binding */ operation),
  LF: () => (/* binding */ read),
  JV: () => (/* binding */ tellManaged)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/operations.js

const requiredFor = (0,message/* message */.iU)({
    en: ({ operation, others }) => `is required for operation ${operation}${others.length > 0 ? `, unless ${others.join(' or ')} is given` : ''}`,
    zh: ({ operation, others }) => `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
});

;// CONCATENATED MODULE: ../../lib/src/step/operations/manage.js


function operation(first, ...others) {
    return (0,input_kinds/* choice */.Yq)({
        description: 'What to do.',
        allowed: [first, ...others],
        default: first,
        guards: true,
        refuseEmpty: true,
    });
}
const dryRun = {
    dry_run: (0,input_kinds/* boolean */.zM)({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
        guards: true,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        return [{ input: first, message: requiredFor({ operation: chosen, others: names.slice(1) }) }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const machinery = () => __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 2450));
async function tellManaged(step, title, result, done) {
    const { tellManaged: tell } = await machinery();
    tell(step, title, result, done);
}
async function applied(step, resource, wanted, options) {
    return (await machinery()).applied(step, resource, wanted, options);
}
async function deleted(step, resource, how, options) {
    return (await machinery()).deleted(step, resource, how, options);
}
async function read(step, resource, deadlineAt) {
    return (await machinery()).read(step, resource, deadlineAt);
}
async function got(step, resource, deadlineAt) {
    return (await machinery()).got(step, resource, deadlineAt);
}
async function listed(step, noun, items) {
    return (await machinery()).listed(step, noun, items);
}


/***/ })

};
