export const id = 'endings';
export const ids = ['endings'];
export const modules = {

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyPlan: () => (/* binding */ applyPlan),
  endPlan: () => (/* binding */ endPlan)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/graph/run.js
var run = __webpack_require__(2286);
// EXTERNAL MODULE: ../../lib/src/messages/environment/apply.js
var apply = __webpack_require__(1861);
// EXTERNAL MODULE: ../../lib/src/step/operations/environment/failure.js
var environment_failure = __webpack_require__(7391);
// EXTERNAL MODULE: ../../lib/src/step/operations/environment/nodes.js + 7 modules
var nodes = __webpack_require__(4041);
// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var run_failure = __webpack_require__(8252);
// EXTERNAL MODULE: ../../lib/src/github/report/sanitize.js
var sanitize = __webpack_require__(1548);
// EXTERNAL MODULE: ../../lib/src/github/report/escape.js
var report_escape = __webpack_require__(8744);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/messages/changes/environment.js
var environment = __webpack_require__(8420);
// EXTERNAL MODULE: ../../lib/src/messages/github/summary.js
var summary = __webpack_require__(2383);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/actions/apply/account.js
var account = __webpack_require__(8766);
// EXTERNAL MODULE: ../../lib/src/actions/apply/texts.js
var texts = __webpack_require__(4993);
;// CONCATENATED MODULE: ../../lib/src/actions/apply/comment.js









const SIGNS = { create: '➕', update: '✏️', recreate: '♻️', delete: '🗑️' };
const LONGEST_CELL = 300;
const LONGEST_NOTE = 600;
const MOST_PROBLEMS = 20;
function markerOf(file) {
    return `<!--fengchao-actions/apply:${encodeURIComponent(file).replaceAll('-', '%2D')}-->`;
}
function comment_text(value, most = LONGEST_CELL) {
    return (0,report_escape/* forMarkdown */.Bm)((0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(value), most));
}
function code(value) {
    return (0,report_escape/* forCode */.jj)((0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(value), LONGEST_CELL)) || '–';
}
function headOf(one, change, applied) {
    const what = `${SIGNS[one.operation]} **${comment_text(apply/* operationWords */.Zz[one.operation]())}** ${comment_text((0,environment/* thing */.bI)(one))}`;
    const ended = applied ? ` · ${comment_text((0,account/* wordOf */.a)(one.outcome))}` : '';
    const notes = (0,message/* sentences */.hC)(one.error ?? undefined, ...(change?.notes ?? []));
    return `${what}${ended}${notes === '' ? '' : `<br>⚠️ ${comment_text(notes, LONGEST_NOTE)}`}`;
}
function sectionOf(one, change, applied) {
    const head = headOf(one, change, applied);
    if (one.fields.length === 0)
        return head;
    const rows = one.fields.map(({ field, before, after }) => `| ${comment_text(field)} | ${code(before)} | ${code(after)} |`);
    const heads = `| ${summary/* columns */.YB.field()} | ${summary/* columns */.YB.before()} | ${summary/* columns */.YB.after()} |`;
    return [head, '', heads, '|---|---|---|', ...rows].join('\n');
}
function problemsOf({ problems }) {
    if (problems.length === 0)
        return [];
    const lines = problems.slice(0, MOST_PROBLEMS).map((one) => `> - ${comment_text((0,apply/* problemAt */.l4)(one), LONGEST_NOTE)}`);
    const more = problems.length > MOST_PROBLEMS ? [`> - ${apply/* comment */.Im.more({ count: problems.length - MOST_PROBLEMS })}`] : [];
    return [['> [!CAUTION]', `> **${comment_text(apply/* comment */.Im.refused())}**`, '>', ...lines, ...more].join('\n')];
}
function unmanagedOf({ unmanaged }) {
    if (unmanaged.length === 0)
        return [];
    const names = unmanaged.map((one) => comment_text((0,environment/* thing */.bI)(one))).join(', ');
    return [`<details><summary>${comment_text(apply/* comment */.Im.unmanaged({ count: unmanaged.length }))}</summary>\n\n${names}\n\n</details>`];
}
function renderComment(comment, most) {
    const { file, namespace, plan, account, applied, runUrl } = comment;
    const titleOf = applied ? apply/* comment */.Im.applied : apply/* comment */.Im.planned;
    const run = runUrl === undefined ? '' : (0,report_escape/* forLink */.Sg)(apply/* comment */.Im.run(), runUrl);
    const place = comment_text(apply/* comment */.Im.namespace({ namespace }));
    const sections = [
        ...problemsOf(plan),
        ...account.rows().map((row, i) => sectionOf(row, plan.changes[i], applied)),
        ...unmanagedOf(plan),
    ];
    const taken = [`### ${comment_text(titleOf({ file, counts: (0,texts/* countsOf */.mQ)(plan) }))}`, run === '' ? place : `${place} · ${run}`];
    for (const [i, section] of sections.entries()) {
        const cut = `${comment_text(apply/* comment */.Im.cut({ count: sections.length - i }))}${run === '' ? '' : ` ${run}`}`;
        if ([...taken, section, cut].join('\n\n').length > most)
            return [...taken, cut].join('\n\n');
        taken.push(section);
    }
    return taken.join('\n\n');
}

;// CONCATENATED MODULE: ../../lib/src/actions/apply/pull-request.js


async function commentOnPlan({ comment, github_token }, plan, step) {
    const { pullRequest } = step.event;
    if (!comment || pullRequest === undefined)
        return;
    const [{ openFetch }, { keepComment, LONGEST_COMMENT }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('web-fetch')]).then(__webpack_require__.bind(__webpack_require__, 394)),
        Promise.all(/* import() */[__webpack_require__.e('comment'), __webpack_require__.e('deployment'), __webpack_require__.e('github-github')]).then(__webpack_require__.bind(__webpack_require__, 8410)),
    ]);
    const { fetch, close } = openFetch();
    step.atEnd(close);
    const marker = markerOf(plan.file);
    const { changes, problems } = plan.plan;
    const url = await keepComment({
        token: github_token,
        number: pullRequest,
        marker,
        body: (0,sanitize/* sanitize */.a)(renderComment(plan, LONGEST_COMMENT - marker.length - 1)),
        onlyUpdate: changes.length === 0 && problems.length === 0,
        event: step.event,
        log: step.log,
        signal: step.signal,
        pace: { now: step.clock.now, sleep: step.clock.sleep, random: Math.random },
        fetch,
    });
    step.set({ comment_url: url });
}

;// CONCATENATED MODULE: ../../lib/src/actions/apply/endings.js








function commentOf({ plan, situation, account }, { file }, step) {
    const { namespace } = situation.environment;
    return { file: file.source.relative, namespace, plan, account, applied: false, runUrl: step.event.runUrl };
}
async function endPlan(planning, inputs, step) {
    const { plan } = planning;
    const file = inputs.file.source.relative;
    const differs = plan.changes.length > 0;
    const facts = { file, counts: (0,texts/* countsOf */.mQ)(plan) };
    step.report({
        outcome: differs ? 'planned' : 'unchanged',
        headline: differs ? apply/* applyEnded */.hE.planned(facts) : apply/* applyEnded */.hE.unchanged({ file }),
        changes: plan.changes.flatMap(texts/* fieldsOf */.Pf),
    });
    await commentOnPlan(inputs, commentOf(planning, inputs, step), step);
    if (plan.problems.length > 0)
        (0,errors.refuse)((0,apply/* refusedPlan */.GM)({ file, problems: plan.problems.map((one) => (0,apply/* problemAt */.l4)(one)) }));
    if (inputs.expect_no_changes && differs)
        throw new errors/* ChangeError */.P('failed', (0,apply/* drifted */.fN)(facts), { advice: (0,apply/* driftAdvice */.aG)(), nothingSent: true });
}
async function applyPlan(planning, client, inputs, step) {
    const { plan, situation, account } = planning;
    const waiting = { ...inputs, dry_run: false };
    step.report({ again: (0,apply/* againAfterApply */.nL)() });
    const sideBySide = inputs.wait && inputs.max_parallel > 1;
    const reports = await (0,run/* runGraph */.C)((0,nodes/* nodesInLanes */.s)(plan, situation, { client, waiting, step, sideBySide }), {
        maxParallel: inputs.max_parallel,
        onFailure: inputs.on_failure,
        signal: step.signal,
        outcomeOf: (error) => ((0,run_failure/* failureOf */.g)(error).outcome === 'timed_out' ? 'timed_out' : 'failed'),
        changed: account.note,
    });
    await commentOnPlan(inputs, { ...commentOf(planning, inputs, step), applied: true }, step);
    const failure = (0,environment_failure/* applyFailure */.n)(reports);
    if (failure)
        throw failure;
    const file = inputs.file.source.relative;
    const facts = { file, counts: (0,texts/* countsOf */.mQ)(plan) };
    const { outcome } = account;
    const headline = {
        changed: apply/* applyEnded */.hE.changed(facts),
        started: apply/* applyEnded */.hE.started(facts),
        planned: apply/* applyEnded */.hE.planned(facts),
        unchanged: apply/* applyEnded */.hE.unchanged({ file }),
    }[outcome];
    step.report({ outcome, headline });
}


/***/ })

};
