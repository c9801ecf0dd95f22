export const id = 'deployment';
export const ids = ['deployment'];
export const modules = {

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeployment: () => (/* binding */ openDeployment)
/* harmony export */ });
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9623);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2686);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6696);






const limits = { totalMs: 90_000, tryMs: 10_000 };
const longestDescription = 140;
const skewMs = 5_000;
async function openDeployment(request) {
    const { token, event } = request;
    const { repository } = event;
    const commit = request.ref ?? event.sha;
    const missing = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY', commit ? '' : 'GITHUB_SHA'];
    const names = missing.filter((name) => name !== '');
    if (!token || !repository || !commit)
        return unrecorded(request, (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)({ names }));
    const recorded = { ...request, repository, commit };
    try {
        const octokit = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_5__/* .openOctokit */ .O)(token, event, request.fetch);
        const id = await create(octokit, recorded);
        request.log.debug(`GitHub deployment ${id} in ${request.environment}.`);
        const mark = marker(octokit, recorded, id);
        await mark('in_progress', {});
        return { id, finish: (state, end = {}) => mark(state, end) };
    }
    catch (error) {
        const why = reasonOf(error);
        const maybe = error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .GithubError */ .E && error.maybeDone;
        return unrecorded(request, maybe ? (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .perhapsRecorded */ .iJ)({ why }) : why);
    }
}
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/[.。]$/, '');
}
function unrecorded({ environment, log }, why) {
    log.warning((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .notRecorded */ .ok)({ environment, why }), { title: (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationTitle */ .qF)() });
    return { id: undefined, finish: async () => false };
}
async function create(octokit, request) {
    const { repository, commit, environment, log, pace, signal } = request;
    const startedAt = pace.now();
    const send = async (limit) => {
        const created = await octokit.rest.repos.createDeployment({
            ...repository,
            ref: commit,
            environment,
            auto_merge: false,
            required_contexts: [],
            transient_environment: request.transient ?? false,
            ...(request.payload === undefined ? {} : { payload: { ...request.payload } }),
            ...described(request.description),
            request: { signal: limit },
        });
        if (created.status !== 201)
            throw new _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .GithubError */ .E({ ...lost, why: (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .merged */ .Zu)(), maybeDone: false }, undefined);
        if (typeof created.data.id !== 'number')
            throw new Error((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutId */ .Gh)());
        return created.data.id;
    };
    const known = async () => {
        try {
            return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRequest */ .q)((limit) => existing(octokit, request, startedAt, limit), { ...limits, signal }, pace);
        }
        catch (error) {
            throw new _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .GithubError */ .E({ ...lost, why: reasonOf(error), maybeDone: true }, error);
        }
    };
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRequest */ .q)(send, { ...limits, signal }, pace, { known, log: log.info });
}
const lost = { isTransient: false, waitMs: undefined };
async function existing(octokit, { repository, commit, environment, payload, pace }, startedAt, signal) {
    const { data, headers } = await octokit.rest.repos.listDeployments({
        ...repository,
        ref: commit,
        environment,
        per_page: 30,
        request: { signal },
    });
    const date = Date.parse(headers.date ?? '');
    const elapsedMs = pace.now() - startedAt;
    const earliest = (Number.isNaN(date) ? pace.now() : date) - elapsedMs - skewMs;
    const expected = canonical(payload ?? {});
    return data.find((one) => Date.parse(one.created_at) >= earliest && canonical((0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedPayload */ .s)(one.payload)) === expected)?.id;
}
function canonical(value) {
    return JSON.stringify(value, (_, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
function marker(octokit, request, id) {
    const { repository, event, environment, log, pace } = request;
    return async (state, { url, description, totalMs }) => {
        const page = webPage(url ?? request.environmentUrl);
        const time = totalMs === undefined ? limits : { totalMs, tryMs: totalMs };
        const send = (signal) => octokit.rest.repos.createDeploymentStatus({
            ...repository,
            deployment_id: id,
            state,
            environment,
            ...described(description),
            ...(event.runUrl ? { log_url: event.runUrl } : {}),
            ...(page ? { environment_url: page } : {}),
            request: { signal },
        });
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRequest */ .q)(send, { ...time, signal: state === 'in_progress' ? request.signal : undefined }, pace, {
                log: log.info,
            });
            return true;
        }
        catch (error) {
            log.warning((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .notMarked */ .QY)({ id, environment, state, why: reasonOf(error) }), { title: (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationTitle */ .qF)() });
            return false;
        }
    };
}
function described(description) {
    if (!description)
        return {};
    return { description: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(description).replaceAll('\n', ' ').trim(), longestDescription) };
}
function webPage(url) {
    if (!url || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}


/***/ })

};
