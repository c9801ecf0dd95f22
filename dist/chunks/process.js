export const id = 'process';
export const ids = ['process'];
export const modules = {

/***/ 5238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endRehearsal: () => (/* binding */ endRehearsal),
  proxyExemption: () => (/* binding */ proxyExemption),
  startRehearsal: () => (/* binding */ startRehearsal)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
// EXTERNAL MODULE: ../../lib/src/messages/step/rehearsal.js
var rehearsal = __webpack_require__(7041);
;// CONCATENATED MODULE: ../../lib/src/actions/rehearse/report.js

function resourceTitle({ kind, name }) {
    return `${rehearsal/* resources */.ES[kind]()} ${name}`;
}
function featureNamed({ kind, ...part }) {
    return rehearsal/* features */.qT[kind](part);
}
function linesOf(values) {
    return values?.map(({ feature, value }) => (0,rehearsal/* featureIs */.xq)({ feature: featureNamed(feature), value })).join('\n');
}
function changeOf(difference) {
    const resource = resourceTitle(difference.resource);
    if (!('feature' in difference))
        return { field: resource, before: linesOf(difference.before), after: linesOf(difference.after) };
    const { feature, before, after } = difference;
    return { field: (0,rehearsal/* fieldOf */._F)({ resource, feature: featureNamed(feature) }), before, after };
}
function titlesOf(differences) {
    return [...new Set(differences.map(({ resource }) => resourceTitle(resource)))];
}
function isRefused({ status, fault }) {
    return status !== undefined && status >= 400 && fault === undefined;
}
function findingsOf({ changes, requests }) {
    const whole = changes.filter((one) => !('feature' in one));
    const created = titlesOf(whole.filter(({ before }) => before === undefined));
    const deleted = titlesOf(whole.filter(({ after }) => after === undefined));
    const updated = titlesOf(changes.filter((one) => 'feature' in one));
    const refused = requests.filter(isRefused).length;
    return [
        created.length > 0 && rehearsal/* rehearsal */.o5.created({ names: created }),
        updated.length > 0 && rehearsal/* rehearsal */.o5.updated({ names: updated }),
        deleted.length > 0 && rehearsal/* rehearsal */.o5.deleted({ names: deleted }),
        refused > 0 && rehearsal/* rehearsal */.o5.refused({ count: refused }),
    ].filter((one) => one !== false);
}
function journalOf(report) {
    const { changes, requests } = report;
    return {
        findings: findingsOf(report),
        changes: changes.map(changeOf),
        requests: requests.map((request) => (0,rehearsal/* requestLine */.uA)(request)),
    };
}

;// CONCATENATED MODULE: ../../lib/src/actions/rehearse/process.js









const READY_MS = 30_000;
const ANSWER_MS = 10_000;
const VARIABLES = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|RUNNER_TRACKING_ID)$/i;
function simulatorScript(action = process.argv[1] ?? '') {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(action), 'simulator.js');
}
async function startRehearsal(play, signal) {
    signal.throwIfAborted();
    const secret = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => VARIABLES.test(name)));
    const child = (0,external_node_child_process_.spawn)(process.execPath, [simulatorScript()], {
        cwd: (0,external_node_os_.tmpdir)(),
        env,
        detached: true,
        windowsHide: true,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const leave = () => child.connected && child.disconnect();
    signal.addEventListener('abort', leave, { once: true });
    try {
        const reply = await replyOf(child, { ...play, secret });
        return { ...startedBy(reply), secret, release: () => released(child), abandon: leave };
    }
    catch (error) {
        leave();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', leave);
        child.unref();
    }
}
function replyOf(child, order) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(rehearsal/* rehearsal */.o5.notReady())), READY_MS);
        const settle = (end) => {
            clearTimeout(timer);
            end();
        };
        child.once('message', (message) => settle(() => resolve(Object(message))));
        child.once('error', (error) => settle(() => reject(error)));
        child.once('exit', (code) => settle(() => reject(new Error(rehearsal/* rehearsal */.o5.endedAtOnce({ code })))));
        child.send(order);
    });
}
function startedBy(reply) {
    if ('problems' in reply && Array.isArray(reply.problems))
        throw new input/* InputError */.d(reply.problems);
    if ('failed' in reply)
        throw new Error(rehearsal/* rehearsal */.o5.failed({ reason: String(reply.failed) }));
    const { resources, ...started } = reply;
    return { ...started, resources: resources.map(resourceTitle) };
}
function released(child) {
    child.send('release', () => child.connected && child.disconnect());
}
function proxyExemption(env = process.env) {
    if (!env.http_proxy && !env.HTTP_PROXY)
        return undefined;
    const name = env.no_proxy ? 'no_proxy' : 'NO_PROXY';
    return [name, [env[name], '127.0.0.1'].filter(Boolean).join(',')];
}
async function endRehearsal(control, secret) {
    try {
        const { status, body } = await post(control, secret);
        return status === 200 && isReport(body) ? journalOf(body) : undefined;
    }
    catch {
        return undefined;
    }
}
function post(url, secret) {
    const headers = { authorization: `Bearer ${secret}` };
    return new Promise((resolve, reject) => {
        const sent = (0,external_node_http_.request)(url, { method: 'POST', headers, agent: new external_node_http_.Agent(), timeout: ANSWER_MS }, (response) => {
            (0,consumers_.json)(response).then((body) => resolve({ status: response.statusCode, body }), reject);
        });
        sent.on('timeout', () => sent.destroy());
        sent.on('error', reject);
        sent.end();
    });
}
function isReport(body) {
    return typeof body === 'object' && body !== null && 'changes' in body && 'requests' in body;
}


/***/ })

};
