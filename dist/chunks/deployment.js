export const id = 'deployment';
export const ids = ['deployment'];
export const modules = {

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDeployment: () => (/* binding */ openDeployment)
});

// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/github/report/sanitize.js
var sanitize = __webpack_require__(1548);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
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
    const wait = waitMs === undefined ? undefined : (0,duration/* formatDuration */.a)(waitMs);
    return { why: says({ status, words, wait }), isTransient: true, maybeDone: false, waitMs: waitMs ?? UNNAMED_WAIT_MS };
}
function permanent(why) {
    return { why, isTransient: false, maybeDone: false, waitMs: undefined };
}
function forbidden(status, words, headers) {
    const needed = refusal_text(headers, 'x-accepted-github-permissions') || undefined;
    if (status === 404 || RIGHTS.test(words))
        return permanent(github/* githubRefuses */.HW.rights({ status, words, needed }));
    if (POLICY.test(words))
        return permanent(github/* githubRefuses */.HW.policy({ status, words }));
    return permanent(github/* githubRefuses */.HW.forbidden({ status, words }));
}
function refusalOf(error, timedOut, now) {
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
        return forbidden(status, words, headers);
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
async function retryRequest(call, { totalMs, tryMs, signal }, pace, { known, log = () => { } } = {}) {
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
            const refusal = refusalOf(error, limit.aborted, pace.now());
            const pauseMs = pauseAfter(refusal, attempt, pace.random());
            if (pauseMs === undefined || pace.now() + pauseMs >= deadlineAt)
                throw new GithubError(refusal, error);
            log((0,github/* retryingGithub */.ac)({ why: refusal.why, pause: (0,duration/* formatDuration */.a)(pauseMs) }));
            await pace.sleep(pauseMs, signal);
            const found = refusal.maybeDone ? await known?.() : undefined;
            if (found !== undefined)
                return found;
        }
    }
}

;// CONCATENATED MODULE: ../../lib/src/github/api/deployment.js




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
        return unrecorded(request, (0,github/* isMissing */.b2)({ names }));
    const recorded = { ...request, repository, commit };
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e('undici'), __webpack_require__.e('github')]).then(__webpack_require__.bind(__webpack_require__, 1329));
        const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } };
        const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier });
        const id = await create(octokit, recorded);
        request.log.debug(`GitHub deployment ${id} in ${request.environment}.`);
        const mark = marker(octokit, recorded, id);
        await mark('in_progress', {});
        return { id, finish: (state, end = {}) => mark(state, end) };
    }
    catch (error) {
        const why = reasonOf(error);
        const maybe = error instanceof GithubError && error.maybeDone;
        return unrecorded(request, maybe ? (0,github/* perhapsRecorded */.iJ)({ why }) : why);
    }
}
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/[.。]$/, '');
}
function unrecorded({ environment, log }, why) {
    log.warning((0,github/* notRecorded */.ok)({ environment, why }), { title: (0,github/* annotationTitle */.qF)() });
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
            throw new GithubError({ ...lost, why: (0,github/* merged */.Zu)(), maybeDone: false }, undefined);
        if (typeof created.data.id !== 'number')
            throw new Error((0,github/* withoutId */.Gh)());
        return created.data.id;
    };
    const known = async () => {
        try {
            return await retryRequest((limit) => existing(octokit, request, startedAt, limit), { ...limits, signal }, pace);
        }
        catch (error) {
            throw new GithubError({ ...lost, why: reasonOf(error), maybeDone: true }, error);
        }
    };
    return retryRequest(send, { ...limits, signal }, pace, { known, log: log.info });
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
    return data.find((one) => Date.parse(one.created_at) >= earliest && canonical(parsed(one.payload)) === expected)?.id;
}
function parsed(payload) {
    if (typeof payload !== 'string')
        return payload;
    try {
        return payload === '' ? {} : JSON.parse(payload);
    }
    catch {
        return payload;
    }
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
            await retryRequest(send, { ...time, signal: state === 'in_progress' ? request.signal : undefined }, pace, {
                log: log.info,
            });
            return true;
        }
        catch (error) {
            log.warning((0,github/* notMarked */.QY)({ id, environment, state, why: reasonOf(error) }), { title: (0,github/* annotationTitle */.qF)() });
            return false;
        }
    };
}
function described(description) {
    if (!description)
        return {};
    return { description: (0,truncate/* truncate */.x)((0,sanitize/* sanitize */.a)(description).replaceAll('\n', ' ').trim(), longestDescription) };
}
function webPage(url) {
    if (!url || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}


/***/ })

};
