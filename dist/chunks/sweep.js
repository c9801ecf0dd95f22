export const id = 'sweep';
export const ids = ['sweep'];
export const modules = {

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/environment/actual.js
var environment_actual = __webpack_require__(54);
// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/client/http/web-fetch.js
var web_fetch = __webpack_require__(394);
// EXTERNAL MODULE: ../../lib/src/messages/github/github.js
var github = __webpack_require__(5340);
// EXTERNAL MODULE: ../../lib/src/github/api/octokit.js
var api_octokit = __webpack_require__(2686);
// EXTERNAL MODULE: ../../lib/src/github/api/retry.js + 1 modules
var retry = __webpack_require__(6696);
;// CONCATENATED MODULE: ../../lib/src/github/api/pull-requests.js



const limits = { totalMs: 90_000, tryMs: 10_000, permission: 'pull-requests' };
function isNotFound(error) {
    return error instanceof Error && 'status' in error && error.status === 404;
}
async function openPullRequests(request) {
    const { token, event, log, pace, signal, fetch } = request;
    const { repository } = event;
    if (!token || !repository) {
        const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '');
        const why = (0,github/* isMissing */.b2)({ names });
        throw new retry/* GithubError */.E({ why, isTransient: false, maybeDone: false, waitMs: undefined }, undefined);
    }
    const octokit = await (0,api_octokit/* openOctokit */.O)(token, event, fetch);
    return (number) => (0,retry/* retryRequest */.q)(async (limit) => {
        try {
            const { data, headers } = await octokit.rest.pulls.get({
                ...repository,
                pull_number: number,
                request: { signal: limit },
            });
            const date = Date.parse(headers.date ?? '');
            const now = Number.isNaN(date) ? pace.now() : date;
            return { isOpen: data.state === 'open', updatedAt: Date.parse(data.updated_at), now };
        }
        catch (error) {
            if (isNotFound(error))
                return undefined;
            throw error;
        }
    }, { ...limits, signal }, pace, { log: log.info });
}

// EXTERNAL MODULE: ../../lib/src/github/inputs/duration.js
var duration = __webpack_require__(6106);
// EXTERNAL MODULE: ../../lib/src/messages/environment/preview.js
var preview = __webpack_require__(7497);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var failure = __webpack_require__(8252);
// EXTERNAL MODULE: ../../lib/src/actions/preview/down.js
var down = __webpack_require__(7813);
// EXTERNAL MODULE: ../../lib/src/actions/preview/names.js
var names = __webpack_require__(3905);
// EXTERNAL MODULE: ../../lib/src/actions/preview/record.js
var record = __webpack_require__(7044);
// EXTERNAL MODULE: ../../lib/src/actions/preview/work.js
var preview_work = __webpack_require__(3692);
;// CONCATENATED MODULE: ../../lib/src/actions/preview/sweep.js














async function numbersFound(work) {
    const { client, templates, values } = work;
    const own = values.namespace === undefined && (0,names/* carriesNumber */.DZ)(templates.namespace);
    const namespace = own ? '' : await (0,preview_work/* namespaceOf */.N6)(work, 0);
    const actual = await (0,environment_actual/* readEnvironment */.Q)(client, namespace);
    const spaces = actual.namespaces.flatMap((one) => (0,names/* numberIn */.Po)(templates.namespace, one.namespace) ?? []);
    const hosts = own ? [] : await numbersOfHosts(work, namespace);
    return [...new Set([...(0,names/* numbersIn */.MC)(templates, actual), ...spaces, ...hosts])].toSorted((a, b) => a - b);
}
async function numbersOfHosts(work, namespace) {
    const { client, values } = work;
    const name = await (0,preview_work/* listenerOf */.Al)(work, namespace);
    if (name === undefined || values.host === undefined)
        return [];
    const template = (0,names/* templateOf */.kW)(values.host);
    const listeners = await client.loadBalancers.listListeners(namespace, name.lb_name);
    const rules = listeners.find((one) => one.name === name.listener_name)?.clusters ?? [];
    return rules.flatMap(({ serverName = '' }) => (0,names/* numberIn */.Po)(template, serverName) ?? []);
}
function reasonToGo(number, pull, deployedAt, expireAfter) {
    if (pull === undefined)
        return undefined;
    if (!pull.isOpen)
        return preview/* sweepReasons */.qU.closed({ number });
    const idleMs = pull.now - Math.max(pull.updatedAt, deployedAt);
    return idleMs > expireAfter ? preview/* sweepReasons */.qU.expired({ number, since: (0,duration/* formatDuration */.a3)(idleMs) }) : undefined;
}
async function previewsToGo(work, numbers) {
    const { values, step } = work;
    const { event, log, signal, clock } = step;
    const { fetch, close } = (0,web_fetch.openFetch)();
    step.atEnd(close);
    const pace = { now: clock.now, sleep: clock.sleep, random: Math.random };
    try {
        const pullRequest = await openPullRequests({ token: values.github_token, event, log, pace, signal, fetch });
        const last = await (0,record/* lastDeployed */.n6)(await (0,record/* previewDeployments */.NU)(work));
        const going = [];
        for (const number of numbers) {
            const pull = await pullRequest(number);
            const reason = reasonToGo(number, pull, last.get(number) ?? 0, values.expire_after);
            log.info(reason ?? (pull === undefined ? preview/* sweepReasons */.qU.unknown : preview/* sweepReasons */.qU.open)({ number }));
            if (reason !== undefined)
                going.push(number);
        }
        return going;
    }
    catch (error) {
        if (!(error instanceof retry/* GithubError */.E))
            throw error;
        return (0,errors.refuse)(preview/* sweepReasons */.qU.failed({ why: error.message.replace(/[.。]$/, '') }));
    }
}
async function sweep(work) {
    const { step } = work;
    const numbers = await numbersFound(work);
    const going = numbers.length === 0 ? [] : await previewsToGo(work, numbers);
    const done = [];
    const failed = [];
    for (const number of going) {
        try {
            done.push(await (0,down.takeDown)(work, number));
        }
        catch (error) {
            step.signal.throwIfAborted();
            failed.push((0,failure/* failureOf */.g)(error).message);
        }
    }
    const removed = done.flatMap((one) => one.removed);
    step.set({ removed });
    if (failed.length > 0)
        throw new errors/* ChangeError */.P('failed', (0,message/* sentences */.hC)(...failed));
    step.report({ headline: preview/* previewEnded */.r1.swept({ removed: going.length, kept: numbers.length - going.length }) });
    const outcomes = done.map(({ outcome }) => outcome);
    return { outcome: (0,sequence/* strongestOutcome */.qh)(outcomes), removed };
}


/***/ })

};
