export const id = 'prune-images';
export const ids = ['prune-images'];
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
    options.observer.progress(changeAwaited({ service: (0,services_service/* serviceTitle */._B)(service) }));
    const ended = await (0,wait/* waitFor */.f)(async () => {
        const found = await (0,errors/* ifExists */.AG)(api.services.get(id));
        const word = (0,services_service/* serviceStatus */.E6)(found?.service_info.status ?? 'delete_succ');
        const ending = word !== undefined && word.phase !== 'pending' ? { ending: { found } } : {};
        return { status: found?.service_info.status ?? engine_status/* GONE */.uj, sentence: word?.sentence, ...ending };
    }, options);
    if (!('timedOut' in ended))
        return ended.found;
    throw new engine_errors/* ChangeError */.PR('busy', useNotKnown({ service: (0,services_service/* serviceTitle */._B)(service), status: ended.status }), {
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
        const title = (0,services_service/* serviceTitle */._B)(service);
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
            options.observer.progress(staysRun({ tag: tag.name, user: users.get(tag.name) ?? '' }));
        else if (isBeingBuilt(tag))
            options.observer.progress(staysBuilt({ tag: tag.name }));
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
        title: imageTitle({ repository: repo_name, tag: name }),
        find: async () => (await images.get(repo_id)).tags.find((one) => one.name === name),
    };
    const check = (found) => isBeingBuilt(found) && (0,engine_errors/* refuse */.TR)(builtAgain({ image: tag.title }));
    return {
        tag,
        removal: { phase: pruningPhase(), check, send: () => images.delete(repo_name, name) },
    };
}
async function deleteTags(client, repository, tags, options, onDeleted) {
    const deleted = [];
    const skipped = [];
    const failures = [];
    options.observer.phase(pruningPhase());
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
            if (error instanceof engine_errors/* ChangeError */.PR && (error.ending === 'refused' || error.ending === 'busy'))
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
    const reasons = failures.map(({ tag, error }) => reasonOf({ tag, reason: (0,engine_errors/* messageOf */.bD)(error) }));
    const { repo_name } = repository;
    const facts = { repository: repo_name, left: left.length, all: toDelete.length, names: left, deleted };
    return new engine_errors/* ChangeError */.PR('failed', notAllDeleted({ ...facts, reasons: (0,message/* sentences */.hC)(...reasons) }), { advice: runAgain() });
}

// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var inputs = __webpack_require__(2822);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
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
            throw new input/* InputProblem */.S((0,inputs/* globSet */.xk)({ pattern: (0,truncate/* quote */.h)(pattern) }));
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
// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/names.js
var names = __webpack_require__(963);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/prune-images.js










function parseTag(tag) {
    if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return tag;
    throw new input/* InputProblem */.S(tagsForm({ got: (0,truncate/* quote */.h)(tag) }));
}
function reportEnd(step, { repository, toDelete, kept }, inUse, outcome) {
    const name = repository.repo_name;
    const counts = { repository: name, gone: toDelete.length, kept: kept.length, inUse };
    const headline = (outcome === 'planned' ? wouldPrune : pruned)(counts);
    step.report({ outcome, subject: repositoryTitle({ name }), headline });
}
function problems(isProvided) {
    if (!isProvided('keep') && !isProvided('tags'))
        return [{ input: 'keep', message: keepOrTags() }];
    if (!isProvided('tags'))
        return [];
    return [
        ...(isProvided('keep') ? [{ input: 'tags', message: notBoth() }] : []),
        ...(isProvided('tag_pattern') ? [{ input: 'tag_pattern', message: patternAlone() }] : []),
    ];
}
const pruneImages = (0,action/* defineAction */.Q)({
    name: 'prune-images',
    branding: { icon: 'scissors', color: 'orange' },
    operations: ['listRepositories', 'getRepository', 'deleteImage'],
    groups: [credentials/* account */.ct, waiting/* dryRun */.PA],
    inputs: {
        repo_name: (0,input_kinds/* text */.Qq)({ required: true, ...names/* REPOSITORY_NAME */.Ni }),
        keep: (0,input_kinds/* integer */.nd)({ min: 1 }),
        tag_pattern: (0,input_kinds/* custom */.Ie)({ kind: 'string', default: '*', guards: true, refuseEmpty: true, parse: parseGlob }),
        tags: (0,input_kinds/* list */.p_)({ commas: true, item: parseTag }),
    },
    outputs: ['deleted', 'kept', 'in_use'],
    rules: (_, isProvided) => problems(isProvided),
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options);
        const { repository, toDelete, kept, in_use, absent } = plan;
        for (const tag of absent)
            step.log.info(notThere({ tag }));
        step.set({ deleted: inputs.dry_run ? toDelete : [], kept, in_use });
        if (toDelete.length > 0 && !plan.isSorted)
            step.report({ notes: [orderNotKnown()] });
        if (toDelete.length === 0 || inputs.dry_run) {
            for (const tag of toDelete)
                step.log.info(wouldDelete({ tag }));
            step.report({ changes: toDelete.map((tag) => ({ field: tag, before: present(), after: '' })) });
            return reportEnd(step, plan, in_use.length, toDelete.length === 0 ? 'unchanged' : 'planned');
        }
        const pruned = await deleteTags(client, repository, toDelete, options, (deleted) => step.set({ deleted }));
        const { deleted, skipped } = pruned;
        const inUse = [...in_use, ...skipped];
        step.set({ in_use: inUse });
        if (deleted.length + skipped.length < toDelete.length)
            throw pruneError(repository, toDelete, pruned);
        reportEnd(step, { ...plan, toDelete: deleted }, inUse.length, deleted.length === 0 ? 'unchanged' : 'changed');
    },
});


/***/ })

};
