export const id = 'ip-creation';
export const ids = ['ip-creation'];
export const modules = {

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIps: () => (/* binding */ createIps)
/* harmony export */ });
/* harmony import */ var _messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5804);
/* harmony import */ var _messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);
/* harmony import */ var _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _engine_submit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4363);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1038);







function checkQuota({ quotas }, { type, count }, existing) {
    const entry = quotas.find((one) => one.type === type);
    if (entry === undefined)
        return;
    const used = entry.used ?? existing;
    if (used + count <= entry.quota)
        return;
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .overQuota */ .Tt)({ type, quota: entry.quota, used, count }), (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .overQuotaAdvice */ .$9)());
}
class Creation {
    client;
    request;
    options;
    created = [];
    known;
    #onCreated;
    constructor(client, request, options, known, onCreated) {
        this.client = client;
        this.request = request;
        this.options = options;
        this.known = new Set(known);
        this.#onCreated = onCreated;
    }
    get missing() {
        return this.request.count - this.created.length;
    }
    add(ips) {
        for (const ip of ips)
            this.known.add(ip.id);
        this.created.push(...ips);
        if (ips.length > 0)
            this.#onCreated(this.created);
    }
    report(state) {
        const { type, count } = this.request;
        this.options.observer.delivery({ subject: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOfType */ .ii)({ type }), what: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .creatingIps */ .G2)({ count }) }, state);
    }
    async send() {
        const { options, missing } = this;
        this.report('in_flight');
        let fresh = [];
        let openError;
        try {
            fresh = await this.requestMissing();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!(0,_engine_submit_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndecided */ .Ae)(error)) {
                this.report('rejected');
                throw this.incomplete(error);
            }
            options.observer.warn(error instanceof Error ? error.message : String(error));
            openError = error;
        }
        options.observer.sent();
        this.add(fresh.length === missing ? fresh : await this.findCreated());
        this.report('finished');
        return openError;
    }
    async requestMissing() {
        const { client, request, missing, known } = this;
        const { ips } = await client.ips.create({ [request.type]: missing });
        return ips.filter(({ id, type }) => type === request.type && !known.has(id));
    }
    async findCreated() {
        const { client, options, request, missing, known } = this;
        const { observer } = options;
        observer.phase((0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .checkingCreatedIps */ .vm)());
        const unchanged = (0,_engine_stability_js__WEBPACK_IMPORTED_MODULE_3__/* .stopwatch */ .sX)();
        const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)(async () => {
            const fresh = [...(await listByType(client, request.type)).values()].filter(({ id }) => !known.has(id));
            const leftMs = _engine_stability_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCHANGED_MS */ .nE - unchanged(String(fresh.length), options.clock.now());
            const ending = fresh.length >= missing || leftMs <= 0 ? { ending: { fresh } } : { confirmMs: leftMs };
            const sentence = (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .inTheList */ .pU)({ found: fresh.length, missing, type: request.type });
            return { status: `${fresh.length}/${missing}`, sentence, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(sentence ?? word) } });
        if ('timedOut' in ended)
            throw this.unknown(ended.lastError);
        if (ended.fresh.length > missing)
            throw this.superseded(ended.fresh);
        return ended.fresh;
    }
    unknown(cause) {
        const { type } = this.request;
        return new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('timed_out', (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLost */ .lM)({ missing: this.missing, type }), { cause, advice: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAtList */ .RP)() });
    }
    superseded(fresh) {
        return new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('superseded', (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguousIps */ .lh)({ missing: this.missing, type: this.request.type, found: fresh.length, names: namesOf(fresh) }), { advice: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .othersCreate */ .uv)() });
    }
    incomplete(cause) {
        const { created, request } = this;
        if (created.length === 0 && cause !== undefined)
            return cause;
        const { type, count } = request;
        const advice = created.length === 0 ? {} : { advice: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .thoseBill */ .Zr)() };
        return new _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P('failed', (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .onlySome */ .ze)({ created: created.length, count, type, names: namesOf(created) }), {
            cause,
            ...advice,
        });
    }
}
function namesOf(ips) {
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(ips.map(({ id, ip }) => (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .ipNamed */ .xM)({ ip, id })));
}
async function listByType(client, type) {
    const found = new Map();
    for await (const ip of client.ips.list({ type }))
        found.set(ip.id, ip);
    return found;
}
async function createIps(client, request, options, onCreated) {
    const { type, count } = request;
    const { observer, dryRun } = options;
    observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.reading());
    const existing = await listByType(client, type);
    checkQuota(await client.ips.quota(), request, existing.size);
    const differences = [
        { field: (0,_messages_network_ips_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOfType */ .ii)({ type }), before: String(existing.size), after: String(existing.size + count) },
    ];
    if (dryRun)
        return { outcome: 'planned', before: undefined, after: undefined, differences };
    observer.sending(differences);
    const creation = new Creation(client, request, options, existing.keys(), onCreated);
    let openError;
    for (let sends = 0; creation.missing > 0; sends += 1) {
        if (sends >= _engine_submit_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SENDS */ .vz)
            throw creation.incomplete(openError);
        observer.phase(_messages_changes_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.sending());
        openError = await creation.send();
    }
    return { outcome: 'changed', before: undefined, after: creation.created, differences };
}


/***/ })

};
