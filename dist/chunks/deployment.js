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
            ...(request.autoInactive === undefined ? {} : { auto_inactive: request.autoInactive }),
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


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openOctokit)
/* harmony export */ });
async function openOctokit(token, { apiUrl }, fetch) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e('undici'), __webpack_require__.e('github')]).then(__webpack_require__.bind(__webpack_require__, 1329));
    const carrier = fetch === undefined ? {} : { request: { fetch } };
    return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), ...carrier });
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GithubError),
  q: () => (/* binding */ retryRequest)
});

// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/github/inputs/duration.js
var duration = __webpack_require__(6106);
;// CONCATENATED MODULE: ../../lib/src/github/api/refusal.js


const UNNAMED_WAIT_MS = 60_000;
const RIGHTS = /not accessible by|must have|write access|permission|upgrade to|not authorized/i;
const POLICY = /SAML|single sign-on|allow ?list|enterprise|organization|protection rule|not allowed|polic(?:y|ies)|disabled/i;
const SECONDARY = /secondary rate limit|abuse/i;
const UNKNOWN_REF = /no ref found|no commit found|not found: ref|ref (?:is|was) not|sha/i;
function headersOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return undefined;
    const { headers } = response;
    return typeof headers === 'object' && headers !== null ? { ...headers } : undefined;
}
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
function refusal_text(headers, name) {
    const value = headers[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
function requestedWait(headers, now) {
    const seconds = refusal_text(headers, 'retry-after');
    if (/^\d+$/.test(seconds))
        return Number(seconds) * 1000;
    const reset = refusal_text(headers, 'x-ratelimit-reset');
    if (refusal_text(headers, 'x-ratelimit-remaining') !== '0' || !/^\d+$/.test(reset))
        return undefined;
    const date = Date.parse(refusal_text(headers, 'date'));
    return Math.max(0, Number(reset) * 1000 - (Number.isNaN(date) ? now : date));
}
function limited(status, words, headers, now) {
    const waitMs = requestedWait(headers, now);
    const primary = refusal_text(headers, 'x-ratelimit-remaining') === '0';
    const secondary = SECONDARY.test(words) || (waitMs !== undefined && !primary);
    if (status !== 429 && !((status === 403 || status === 503) && (primary || secondary)))
        return undefined;
    const says = primary ? github/* githubRefuses */.HW.rateLimit : github/* githubRefuses */.HW.secondaryLimit;
    const wait = waitMs === undefined ? undefined : (0,duration/* formatDuration */.a3)(waitMs);
    return { why: says({ status, words, wait }), isTransient: true, maybeDone: false, waitMs: waitMs ?? UNNAMED_WAIT_MS };
}
function permanent(why) {
    return { why, isTransient: false, maybeDone: false, waitMs: undefined };
}
function forbidden(status, words, headers, permission) {
    const needed = refusal_text(headers, 'x-accepted-github-permissions') || undefined;
    if (status === 404 || RIGHTS.test(words))
        return permanent(github/* githubRefuses */.HW.rights({ status, words, needed, permission }));
    if (POLICY.test(words))
        return permanent(github/* githubRefuses */.HW.policy({ status, words }));
    return permanent(github/* githubRefuses */.HW.forbidden({ status, words }));
}
function refusalOf(error, timedOut, now, permission = 'deployments') {
    const words = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    const headers = headersOf(error);
    const status = statusOf(error);
    if (headers === undefined || status === undefined) {
        const why = timedOut ? github/* githubRefuses */.HW.silent() : words;
        return { why, isTransient: true, maybeDone: true, waitMs: undefined };
    }
    const limit = limited(status, words, headers, now);
    if (limit !== undefined)
        return limit;
    if (status >= 500 || status === 408)
        return { why: github/* githubRefuses */.HW.other({ status, words }), isTransient: true, maybeDone: true, waitMs: undefined };
    if (status === 403 || status === 404)
        return forbidden(status, words, headers, permission);
    if (status === 401)
        return permanent(github/* githubRefuses */.HW.token({ status, words }));
    if (status === 422 && UNKNOWN_REF.test(words))
        return permanent(github/* githubRefuses */.HW.ref({ status, words }));
    return permanent(github/* githubRefuses */.HW.other({ status, words }));
}

;// CONCATENATED MODULE: ../../lib/src/github/api/retry.js



class GithubError extends Error {
    name = 'GithubError';
    maybeDone;
    constructor({ why, maybeDone }, cause) {
        super(why, { cause });
        this.maybeDone = maybeDone;
    }
}
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_OWN_PAUSE_MS = 8_000;
const LONGEST_REQUESTED_PAUSE_MS = 60_000;
function pauseAfter({ isTransient, waitMs }, attempt, random) {
    if (!isTransient || attempt >= ATTEMPTS)
        return undefined;
    if (waitMs !== undefined)
        return waitMs <= LONGEST_REQUESTED_PAUSE_MS ? waitMs : undefined;
    return Math.min(LONGEST_OWN_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + random);
}
async function retryRequest(call, { totalMs, tryMs, signal, permission }, pace, { known, log = () => { } } = {}) {
    const deadlineAt = pace.now() + totalMs;
    for (let attempt = 1;; attempt += 1) {
        const limit = AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(tryMs, deadlineAt - pace.now()))));
        try {
            return await call(signal === undefined ? limit : AbortSignal.any([signal, limit]));
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof GithubError)
                throw error;
            const refusal = refusalOf(error, limit.aborted, pace.now(), permission);
            const pauseMs = pauseAfter(refusal, attempt, pace.random());
            if (pauseMs === undefined || pace.now() + pauseMs >= deadlineAt)
                throw new GithubError(refusal, error);
            log((0,github/* retryingGithub */.ac)({ why: refusal.why, pause: (0,duration/* formatDuration */.a3)(pauseMs) }));
            await pace.sleep(pauseMs, signal);
            const found = refusal.maybeDone ? await known?.() : undefined;
            if (found !== undefined)
                return found;
        }
    }
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openDeployments),
/* harmony export */   s: () => (/* binding */ parsedPayload)
/* harmony export */ });
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2686);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6696);



const limits = { totalMs: 90_000, tryMs: 10_000 };
const PAGE = 100;
async function openDeployments(request) {
    const { token, event, environment, pace, signal, log, fetch } = request;
    const { repository } = event;
    if (!token || !repository) {
        const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '');
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E({ why: (0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)({ names }), isTransient: false, maybeDone: false, waitMs: undefined }, undefined);
    }
    const octokit = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openOctokit */ .O)(token, event, fetch);
    const ask = (call) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRequest */ .q)(call, { ...limits, signal }, pace, { log: log.info });
    const statuses = async (deployment_id) => {
        const { data } = await ask((limit) => octokit.rest.repos.listDeploymentStatuses({
            ...repository,
            deployment_id,
            per_page: PAGE,
            request: { signal: limit },
        }));
        return data;
    };
    return {
        list: () => list(octokit, { ...repository, environment }, ask),
        deactivate: async (deployment_id) => {
            if ((await statuses(deployment_id))[0]?.state === 'inactive')
                return;
            await ask((limit) => octokit.rest.repos.createDeploymentStatus({
                ...{ ...repository, deployment_id, state: 'inactive', environment },
                request: { signal: limit },
            }));
        },
        ending: async (id) => {
            const data = await statuses(id);
            const last = data.find(({ state }) => state !== 'inactive');
            if (last === undefined || !ENDS.includes(last.state))
                return undefined;
            return { succeeded: last.state === 'success', url: last.environment_url ?? '' };
        },
    };
}
const ENDS = ['success', 'failure', 'error'];
async function* list(octokit, of, ask) {
    for (let page = 1;; page += 1) {
        const { data } = await ask((limit) => octokit.rest.repos.listDeployments({ ...of, per_page: PAGE, page, request: { signal: limit } }));
        for (const { id, sha, payload, created_at } of data)
            yield { id, sha, payload: parsedPayload(payload), createdAt: Date.parse(created_at) };
        if (data.length < PAGE)
            return;
    }
}
function parsedPayload(payload) {
    if (typeof payload !== 'string')
        return payload;
    try {
        return payload === '' ? {} : JSON.parse(payload);
    }
    catch {
        return payload;
    }
}


/***/ })

};
