export const id = 'prune-images';
export const ids = ['prune-images'];
export const modules = {

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneImages: () => (/* binding */ pruneImages)
});

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
// EXTERNAL MODULE: ../../lib/src/messages/images/pruning.js
var pruning = __webpack_require__(7401);
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
    throw new input/* InputProblem */.S((0,pruning/* tagsForm */.Gt)({ got: (0,truncate/* quote */.h)(tag) }));
}
function reportEnd(step, { repository, toDelete, kept }, inUse, outcome) {
    const name = repository.repo_name;
    const counts = { repository: name, gone: toDelete.length, kept: kept.length, inUse };
    const headline = (outcome === 'planned' ? pruning/* wouldPrune */.mD : pruning/* pruned */.FA)(counts);
    step.report({ outcome, subject: (0,pruning/* repositoryTitle */.b$)({ name }), headline });
}
function problems(isProvided) {
    if (!isProvided('keep') && !isProvided('tags'))
        return [{ input: 'keep', message: (0,pruning/* keepOrTags */.mE)() }];
    if (!isProvided('tags'))
        return [];
    return [
        ...(isProvided('keep') ? [{ input: 'tags', message: (0,pruning/* notBoth */.z$)() }] : []),
        ...(isProvided('tag_pattern') ? [{ input: 'tag_pattern', message: (0,pruning/* patternAlone */.uQ)() }] : []),
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
        const { deleteTags, planPruning, pruneError } = await Promise.all(/* import() */[__webpack_require__.e('prune'), __webpack_require__.e('changes-changes'), __webpack_require__.e('name'), __webpack_require__.e('lookup'), __webpack_require__.e('build')]).then(__webpack_require__.bind(__webpack_require__, 9109));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('transport'), __webpack_require__.e('changes-changes'), __webpack_require__.e('connect'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const client = connect(inputs, step);
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options);
        const { repository, toDelete, kept, in_use, absent } = plan;
        for (const tag of absent)
            step.log.info((0,pruning/* tagMissing */.Ns)({ tag }));
        step.set({ deleted: inputs.dry_run ? toDelete : [], kept, in_use });
        if (toDelete.length > 0 && !plan.isSorted)
            step.report({ notes: [(0,pruning/* orderNotKnown */.nO)()] });
        if (toDelete.length === 0 || inputs.dry_run) {
            for (const tag of toDelete)
                step.log.info((0,pruning/* wouldDelete */.zD)({ tag }));
            step.report({ changes: toDelete.map((tag) => ({ field: tag, before: (0,pruning/* present */.Eb)(), after: '' })) });
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


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ pruningPhase),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   Gt: () => (/* binding */ tagsForm),
/* harmony export */   Ns: () => (/* binding */ tagMissing),
/* harmony export */   PL: () => (/* binding */ keptInUse),
/* harmony export */   b$: () => (/* binding */ repositoryTitle),
/* harmony export */   cR: () => (/* binding */ imageTitle),
/* harmony export */   jR: () => (/* binding */ builtAgain),
/* harmony export */   mD: () => (/* binding */ wouldPrune),
/* harmony export */   mE: () => (/* binding */ keepOrTags),
/* harmony export */   mV: () => (/* binding */ keptInBuild),
/* harmony export */   nO: () => (/* binding */ orderNotKnown),
/* harmony export */   oo: () => (/* binding */ notAllDeleted),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   uQ: () => (/* binding */ patternAlone),
/* harmony export */   z$: () => (/* binding */ notBoth),
/* harmony export */   zD: () => (/* binding */ wouldDelete)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const tagsForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ got }) => `must be tags of letters, digits, dots, hyphens and underscores; got ${got}`,
    zh: ({ got }) => `应为由字母、数字、点、连字符和下划线组成的标签，实际为 ${got}`,
});
const keepOrTags = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'or tags is required to select the tags to delete; an empty value selects nothing',
    zh: '或 tags 须填写其一，以选择要删除的标签；空值不选择任何标签',
});
const notBoth = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'cannot be combined with keep; give only one of them',
    zh: '不能与 keep 同时使用，请只填写其中一个',
});
const patternAlone = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'can be combined only with keep, not with tags, which are deleted regardless of the pattern',
    zh: '只能与 keep 一同使用，不能与 tags 同时使用：tags 中的标签无论是否匹配都会被删除',
});
const pruningPhase = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting', zh: '删除' });
const repositoryTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `Repository ${name}`,
    zh: ({ name }) => `仓库 ${name}`,
});
const imageTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, tag }) => `Image ${repository}:${tag}`,
    zh: ({ repository, tag }) => `镜像 ${repository}:${tag}`,
});
const keptInUse = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ tag, user }) => `Tag ${tag} is kept: ${user} runs it.`,
    zh: ({ tag, user }) => `保留标签 ${tag}：${user} 正在运行它。`,
});
const keptInBuild = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ tag }) => `Tag ${tag} is kept: it is being built.`,
    zh: ({ tag }) => `保留标签 ${tag}：正在构建。`,
});
const builtAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ image }) => `${image} is being built again.`,
    zh: ({ image }) => `${image} 正在重新构建。`,
});
const tagMissing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ tag }) => `Tag ${tag} does not exist.`,
    zh: ({ tag }) => `标签 ${tag} 不存在。`,
});
const wouldDelete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ tag }) => `Would delete tag ${tag}.`,
    zh: ({ tag }) => `将会删除标签 ${tag}。`,
});
const present = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'exists', zh: '存在' });
const tags = (count) => `${count} ${count === 1 ? 'tag' : 'tags'}`;
const pruned = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, gone, kept, inUse }) => `Repository ${repository}: ${tags(gone)} deleted, ${kept} kept, ${inUse} in use.`,
    zh: ({ repository, gone, kept, inUse }) => `仓库 ${repository}：已删除 ${gone} 个标签，保留 ${kept} 个，使用中 ${inUse} 个。`,
});
const wouldPrune = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, gone, kept, inUse }) => `Repository ${repository}: ${tags(gone)} would be deleted (dry run: nothing was sent), ${kept} kept, ${inUse} in use.`,
    zh: ({ repository, gone, kept, inUse }) => `仓库 ${repository}：将会删除 ${gone} 个标签（试运行：未发送任何变更），保留 ${kept} 个，使用中 ${inUse} 个。`,
});
const orderNotKnown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Not every tag ends with its own timestamp, so the step takes the newest tags from the order of the platform’s list. That list is usually sorted newest first, but the API does not guarantee it.',
    zh: '并非每个标签都以各自的时间戳结尾，因此此步骤按平台列表的顺序判断标签的新旧。该列表通常新的在前，但 API 不保证这一点。',
});
const notAllDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ repository, left, all, names, deleted, reasons }) => `Repository ${repository}: ${left} of ${all} tags could not be deleted: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}. Deleted: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(deleted) || 'none'}. ${reasons}`,
    zh: ({ repository, left, all, names, deleted, reasons }) => `仓库 ${repository}：${all} 个标签中有 ${left} 个未能删除：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}。已删除：${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(deleted) || '无'}。${reasons}`,
});
const reasonOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ tag, reason }) => `${tag}: ${reason}`,
    zh: ({ tag, reason }) => `${tag}：${reason}`,
});
const runAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to delete the remaining tags.',
    zh: '请重新运行此步骤以删除其余的标签。',
});


/***/ })

};
