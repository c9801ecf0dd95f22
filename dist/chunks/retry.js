export const id = 'retry';
export const ids = ['retry'];
export const modules = {

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

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ skippedFor),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   t5: () => (/* binding */ notOrdered)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const needs = {
    twice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `the name ${name} is used twice`,
        zh: ({ name }) => `名称 ${name} 重复`,
    }),
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, need }) => `${name} needs ${need}, which is not in the list`,
        zh: ({ name, need }) => `${name} 依赖 ${need}，但列表中没有它`,
    }),
    cycle: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `these need each other in a circle: ${names.join(' → ')}`,
        zh: ({ names }) => `存在循环依赖：${names.join(' → ')}`,
    }),
};
const notOrdered = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ problems }) => `The changes cannot be put in order: ${problems.join('; ')}.`,
    zh: ({ problems }) => `无法排定变更的顺序：${problems.join('；')}。`,
});
const skippedFor = {
    need: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ need }) => `needs ${need}`,
        zh: ({ need }) => `依赖 ${need}`,
    }),
    refusal: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'nothing was sent, since another was refused', zh: '另一项被拒绝，因此没有发送任何变更' }),
    failure: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'another failed before', zh: '此前另一项失败' }),
};


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   uO: () => (/* binding */ requireOrder),
/* harmony export */   xv: () => (/* binding */ orderProblems)
/* harmony export */ });
/* harmony import */ var _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);


function circleFrom(name, needsOf, path, safe) {
    const at = path.indexOf(name);
    if (at >= 0)
        return [...path.slice(at), name];
    if (safe.has(name))
        return undefined;
    for (const need of needsOf.get(name) ?? []) {
        const circle = circleFrom(need, needsOf, [...path, name], safe);
        if (circle)
            return circle;
    }
    safe.add(name);
    return undefined;
}
function orderProblems(nodes) {
    const names = nodes.map((node) => node.name);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    const found = [...new Set(twice)].map((name) => ({ name, message: _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .needs */ .eN.twice({ name }) }));
    for (const { name, needs } of nodes) {
        for (const need of needs.filter((one) => !names.includes(one))) {
            found.push({ name, message: _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .needs */ .eN.unknown({ name, need }) });
        }
    }
    const needsOf = new Map(nodes.map(({ name, needs }) => [name, needs]));
    const safe = new Set();
    for (const name of names) {
        const circle = circleFrom(name, needsOf, [], safe);
        if (circle)
            return [...found, { name, message: _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .needs */ .eN.cycle({ names: circle }) }];
    }
    return found;
}
function requireOrder(nodes) {
    const found = orderProblems(nodes);
    if (found.length > 0)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_1__.refuse)((0,_messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .notOrdered */ .t5)({ problems: found.map(({ message }) => message) }));
}
function reversed(nodes) {
    return nodes.toReversed().map((node) => ({
        ...node,
        needs: nodes.filter(({ needs }) => needs.includes(node.name)).map(({ name }) => name),
    }));
}
function inOrder(nodes, width, work) {
    const waiting = new Set(nodes);
    const open = new Set(nodes.map(({ name }) => name));
    let going = 0;
    return new Promise((resolve, reject) => {
        const ended = (node) => {
            going -= 1;
            open.delete(node.name);
            next();
        };
        const next = () => {
            for (const node of waiting) {
                if (going >= width)
                    break;
                if (node.needs.some((name) => open.has(name)))
                    continue;
                waiting.delete(node);
                going += 1;
                work(node).then(() => ended(node), reject);
            }
            if (going === 0)
                resolve();
        };
        next();
    });
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
    return {
        list: () => list(octokit, { ...repository, environment }, ask),
        ending: async (id) => {
            const { data } = await ask((limit) => octokit.rest.repos.listDeploymentStatuses({
                ...repository,
                deployment_id: id,
                per_page: PAGE,
                request: { signal: limit },
            }));
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
        for (const { id, sha, payload } of data)
            yield { id, sha, payload: parsedPayload(payload) };
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
