export const id = 482;
export const ids = [482];
export const modules = {

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRehearsal: () => (/* binding */ endRehearsal),
/* harmony export */   proxyExemption: () => (/* binding */ proxyExemption),
/* harmony export */   startRehearsal: () => (/* binding */ startRehearsal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8321);
/* harmony import */ var _messages_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7045);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5178);








const READY_MS = 30_000;
const ANSWER_MS = 10_000;
const VARIABLES = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|RUNNER_TRACKING_ID)$/i;
function simulatorScript(action = process.argv[1] ?? '') {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(action), 'simulator.js');
}
async function startRehearsal(play, signal) {
    signal.throwIfAborted();
    const secret = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(32).toString('hex');
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => VARIABLES.test(name)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [simulatorScript()], {
        cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),
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
        const timer = setTimeout(() => reject(new Error(_messages_log_js__WEBPACK_IMPORTED_MODULE_6__/* .rehearsal */ .o5.notReady())), READY_MS);
        const settle = (end) => {
            clearTimeout(timer);
            end();
        };
        child.once('message', (message) => settle(() => resolve(Object(message))));
        child.once('error', (error) => settle(() => reject(error)));
        child.once('exit', (code) => settle(() => reject(new Error(_messages_log_js__WEBPACK_IMPORTED_MODULE_6__/* .rehearsal */ .o5.endedAtOnce({ code })))));
        child.send(order);
    });
}
function startedBy(reply) {
    if ('problems' in reply && Array.isArray(reply.problems))
        throw new _workflow_input_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(reply.problems);
    if ('failed' in reply)
        throw new Error(_messages_log_js__WEBPACK_IMPORTED_MODULE_6__/* .rehearsal */ .o5.failed({ reason: String(reply.failed) }));
    return reply;
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
        return status === 200 && isJournal(body) ? body : undefined;
    }
    catch {
        return undefined;
    }
}
function post(url, secret) {
    const headers = { authorization: `Bearer ${secret}` };
    return new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_2__.request)(url, { method: 'POST', headers, agent: new node_http__WEBPACK_IMPORTED_MODULE_2__.Agent(), timeout: ANSWER_MS }, (response) => {
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__.json)(response).then((body) => resolve({ status: response.statusCode, body }), reject);
        });
        sent.on('timeout', () => sent.destroy(new Error('No answer came in time.')));
        sent.on('error', reject);
        sent.end();
    });
}
function isJournal(body) {
    return typeof body === 'object' && body !== null && 'changes' in body && 'requests' in body;
}


/***/ })

};
