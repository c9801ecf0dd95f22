export const id = 996;
export const ids = [996];
export const modules = {

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
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
// EXTERNAL MODULE: ../../lib/src/workflow/input.js
var input = __webpack_require__(5178);
;// CONCATENATED MODULE: ../../lib/src/step/rehearsal.js







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
        return { ...startedBy(reply), secret, release: () => released(child) };
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
        const timer = setTimeout(() => reject(new Error('The simulator was not ready in time.')), READY_MS);
        const settle = (end) => {
            clearTimeout(timer);
            end();
        };
        child.once('message', (message) => settle(() => resolve(Object(message))));
        child.once('error', (error) => settle(() => reject(error)));
        child.once('exit', (code) => settle(() => reject(new Error(`The simulator ended at once (exit code ${code}).`))));
        child.send(order);
    });
}
function startedBy(reply) {
    if ('problems' in reply && Array.isArray(reply.problems))
        throw new input/* InputError */.d(reply.problems);
    if ('failed' in reply)
        throw new Error(`The simulator failed: ${String(reply.failed)}`);
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
        const sent = (0,external_node_http_.request)(url, { method: 'POST', headers, agent: new external_node_http_.Agent(), timeout: ANSWER_MS }, (response) => {
            (0,consumers_.json)(response).then((body) => resolve({ status: response.statusCode, body }), reject);
        });
        sent.on('timeout', () => sent.destroy(new Error('No answer came in time.')));
        sent.on('error', reject);
        sent.end();
    });
}
function isJournal(body) {
    return typeof body === 'object' && body !== null && 'changes' in body && 'requests' in body;
}

// EXTERNAL MODULE: ../../lib/src/workflow/input-kinds.js
var input_kinds = __webpack_require__(7556);
// EXTERNAL MODULE: ../../lib/src/workflow/secrets.js
var secrets = __webpack_require__(8959);
;// CONCATENATED MODULE: ../../lib/src/actions/rehearse.js




const counted = (count, what) => `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
const MOST_NOTES = 100;
function firstOf(lines) {
    if (lines.length <= MOST_NOTES)
        return lines;
    return [...lines.slice(0, MOST_NOTES - 1), `and ${lines.length - MOST_NOTES + 1} more, which the log has`];
}
const rehearse = (0,action/* defineAction */.Q)({
    name: 'rehearse',
    folder: 'actions/rehearse',
    title: 'Fengchao: rehearse',
    description: 'Plays the platform for the rest of the job, so that a deployment runs for real against nothing that costs.',
    branding: { icon: 'play-circle', color: 'green' },
    operations: [],
    inputs: {
        world: (0,input_kinds/* path */.Ae)({
            description: 'YAML file of the workspace that says what exists at the start.',
            runtimeDefault: 'a small built-in world',
        }),
        speed: (0,input_kinds/* integer */.nd)({
            description: 'How many times faster than the platform its clock runs, 1 to 1000.',
            default: 20,
            min: 1,
            max: 1000,
        }),
        faults: (0,input_kinds/* custom */.Ie)({
            kind: 'yaml',
            description: "List of what goes wrong, by the names in the simulator's documentation.",
            parse: (text) => text,
        }),
        export_env: (0,input_kinds/* boolean */.zM)({
            description: 'Hand endpoint and credentials to the later steps of the job as FENGCHAO_* variables.',
            default: true,
        }),
        summary: (0,input_kinds/* boolean */.zM)({
            description: 'Write to the job summary what was started and, when the job ends, what the rehearsal changed.',
            default: true,
        }),
    },
    outputs: {
        endpoint: 'Where the simulated platform listens, for the input of the same name.',
        app_key: 'Access Key of its account; masked.',
        app_secret: 'Access Secret that belongs to the key; masked.',
        token: 'A token that lives as long as the rehearsal; masked.',
    },
    secretOutputs: ['app_key', 'app_secret', 'token'],
    async run({ world, faults, speed, export_env, summary }, step) {
        step.observer.phase('Starting the simulator');
        const rehearsal = await startRehearsal({ world: world?.read().toString('utf8'), faults, speed }, step.signal);
        const { endpoint, app_key, app_secret, token, control, secret, resources } = rehearsal;
        for (const text of [app_key, app_secret, token, secret])
            (0,secrets/* declareSecret */.tG)(text);
        step.keep('control', control);
        step.keep('secret', secret);
        step.keep('summary', String(summary));
        rehearsal.release();
        if (export_env) {
            step.exportVariable('FENGCHAO_ENDPOINT', endpoint);
            step.exportVariable('FENGCHAO_APP_KEY', app_key);
            step.exportVariable('FENGCHAO_APP_SECRET', app_secret);
            step.exportVariable('FENGCHAO_TOKEN', token);
            const exemption = proxyExemption();
            if (exemption !== undefined)
                step.exportVariable(...exemption);
        }
        const headline = `The simulated platform listens on ${endpoint}, ${speed} times as fast as the real one, until the job ends.`;
        step.conclude('started');
        step.log.info(headline);
        step.log.group('What there is', resources);
        step.tell({ subject: world?.relative ?? 'the built-in world', headline, notes: resources });
        return { endpoint, app_key, app_secret, token };
    },
    async post({ control, secret, summary }, step) {
        if (control === undefined || secret === undefined)
            return;
        (0,secrets/* declareSecret */.tG)(secret);
        const journal = await endRehearsal(control, secret);
        if (journal === undefined) {
            step.log.warning('The simulated platform was gone before the job ended; what the rehearsal changed is not known.');
            return;
        }
        const { changes, requests } = journal;
        const headline = `The rehearsal changed ${counted(changes.length, 'field')} in ${counted(requests.length, 'request')}; the simulated platform is gone.`;
        step.conclude(changes.length === 0 ? 'unchanged' : 'changed');
        step.log.info(headline);
        step.log.group('Requests', requests);
        if (summary === 'true')
            step.tell({ subject: 'what changed', headline, changes, notes: firstOf(requests) });
    },
});


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);


function custom(options) {
    return declare(options.kind, options, options.parse, options.allowed);
}
const text = (options) => declare('string', options, (given) => checkedText(given, options));
const secret = (options) => declare('secret', options, (given) => given);
const integer = (options) => declare('integer', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInteger */ .cG)(given, options));
const boolean = (options) => declare('boolean', options, _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG);
const duration = (options) => declare('duration', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given, options));
const path = (options) => declare('path', options, (given, { workspace }) => given === options.default
    ? (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDefaultFile */ .Pc)(given, workspace, options)
    : (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkspaceFile */ .P2)(given, workspace, options));
const target = (options) => declare('path', options, (given, { workspace, temp }) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTargetPath */ .YO)(given, temp === undefined ? [workspace] : [workspace, temp]));
function list(options) {
    if ('item' in options)
        return declare('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseList */ .E1)(given, options));
    return declare('list', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseList */ .E1)(given, { ...options, item: (item) => item }));
}
function choice(options) {
    return declare('string', options, (given) => (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChoice */ .HU)(given, options.allowed), options.allowed);
}
function yaml(options) {
    return declare('yaml', options, async (given) => options.decode(await (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(given)));
}
function declare(kind, options, parse, allowed) {
    if (options.default === '')
        throw new TypeError('An input without a default leaves it out; an empty text is none.');
    return {
        kind,
        description: options.description,
        required: options.required ?? false,
        ...(options.default === undefined ? {} : { default: String(options.default) }),
        ...(options.runtimeDefault === undefined ? {} : { runtimeDefault: options.runtimeDefault }),
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(allowed === undefined ? {} : { allowed }),
        parse,
    };
}
function checkedText(given, { pattern, takes = 'another form of text', maxLength }) {
    if (maxLength !== undefined && given.length > maxLength) {
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes at most ${maxLength} characters; got ${given.length}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
    }
    if (pattern && pattern.exec(given)?.[0] !== given)
        throw new _input_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`takes ${takes}; got ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}`);
    return given;
}


/***/ })

};
