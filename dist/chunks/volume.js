export const id = 'volume';
export const ids = ['volume'];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ oneItemEach),
/* harmony export */   _Y: () => (/* binding */ fleetWords),
/* harmony export */   _o: () => (/* binding */ rollingBackAll),
/* harmony export */   aP: () => (/* binding */ fleetOf),
/* harmony export */   cm: () => (/* binding */ sameService),
/* harmony export */   eN: () => (/* binding */ fleetFailed),
/* harmony export */   iP: () => (/* binding */ fleetColumns),
/* harmony export */   l$: () => (/* binding */ itemFailed),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wJ: () => (/* binding */ againInFleet),
/* harmony export */   x5: () => (/* binding */ fleetProblems),
/* harmony export */   z1: () => (/* binding */ fleetEnded)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const fleetProblems = {
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a list of services, each a map', zh: '应为服务的列表，每一项为键值映射' }),
    noItems: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must have at least one service', zh: '至少应有一个服务' }),
    notBoth: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'cannot be combined with services', zh: '不能与 services 同时填写' }),
    required: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required, unless services_file is given',
        zh: '必填；也可以改为填写 services_file',
    }),
    unknownKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ allowed }) => `is not a field of an item; the fields are ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
        zh: ({ allowed }) => `不是列表项的字段；可用字段为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}`,
    }),
    noName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is required for an item that has no service_name: results and needs use it',
        zh: '在没有填写 service_name 时必填：results 和 needs 以它称呼该项',
    }),
    single: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a single value', zh: '应为单个值' }),
    names: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a name, or a list of names', zh: '应为名称或名称的列表' }),
    order: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `is wrong: ${problem}`,
        zh: ({ problem }) => `有误：${problem}`,
    }),
};
const sameService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ other, id }) => `It is the same service as ${other} (${id}).`,
    zh: ({ other, id }) => `它与 ${other} 是同一个服务（${id}）。`,
});
const oneItemEach = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Name each service in one item.',
    zh: '每个服务只应出现在一项中。',
});
const fleetFailed = {
    failed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, all }) => `${count} of ${all} services failed.`,
        zh: ({ count, all }) => `${all} 个服务中有 ${count} 个失败。`,
    }),
    refused: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, all }) => `Nothing was changed, since ${count} of ${all} services cannot be deployed.`,
        zh: ({ count, all }) => `没有变更任何内容：${all} 个服务中有 ${count} 个无法部署。`,
    }),
    one: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message }) => `${names}: ${message}`,
        zh: ({ names, message }) => `${names}：${message}`,
    }),
    more: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count }) => `And ${count} more.`,
        zh: ({ count }) => `另有 ${count} 个。`,
    }),
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Not begun: ${names}.`,
        zh: ({ names }) => `没有开始：${names}。`,
    }),
    rolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `Rolled back: ${names}.`,
        zh: ({ names }) => `已回滚：${names}。`,
    }),
    notRolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names, message }) => `Could not be rolled back: ${names}: ${message}`,
        zh: ({ names, message }) => `未能回滚：${names}：${message}`,
    }),
};
const itemFailed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ message, hint }) => `Failed: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    zh: ({ message, hint }) => `失败：${message}${hint ?? ''}`,
});
const rollingBackAll = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `Rolling back what this step changed, in ${count} services …`,
    zh: ({ count }) => `正在回滚此步骤所做的变更，涉及 ${count} 个服务 …`,
});
const againInFleet = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Run the step again to go on: services that are done are left as they are.',
    zh: '重新运行此步骤即可继续：已完成的服务保持不变。',
});
const fleetOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count }) => `${count} ${count === 1 ? 'service' : 'services'}`,
    zh: ({ count }) => `${count} 个服务`,
});
const fleetEnded = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ fleet, parts }) => `${fleet}: ${parts.join(', ')}.`,
    zh: ({ fleet, parts }) => `${fleet}：${parts.join('，')}。`,
});
const countOf = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, word }) => `${count} ${word}`,
    zh: ({ count, word }) => `${count} 个${word}`,
});
const fleetWords = {
    skipped: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'skipped', zh: '已跳过' }),
    rolledBack: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ outcome }) => `${outcome}, rolled back`,
        zh: ({ outcome }) => `${outcome}，已回滚`,
    }),
};
const fleetColumns = {
    service: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Service', zh: '服务' }),
    outcome: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Outcome', zh: '结果' }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Image', zh: '镜像' }),
    previous: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Previous image', zh: '之前的镜像' }),
    replicas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Replicas', zh: '副本数' }),
    note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Note', zh: '说明' }),
};


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ volumeStatus),
/* harmony export */   desiredVolume: () => (/* binding */ desiredVolume),
/* harmony export */   volumeDeletion: () => (/* binding */ volumeDeletion),
/* harmony export */   volumeResource: () => (/* binding */ volumeResource)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _engine_status_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4232);






const volumeStatus = (0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_4__/* .statusTable */ .XR)((0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_4__/* .operationWords */ .Zz)([..._engine_status_table_js__WEBPACK_IMPORTED_MODULE_4__/* .LIFECYCLE */ .VD, 'mount', 'unmount']));
function volumeResource(client, name, seen) {
    let knownId = name.volume_id;
    const isIt = (volume) => volume.id === knownId || (name.volume_id === undefined && volume.name === name.volume_name);
    return {
        title: (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeTitle */ .f4)({ volume: name.volume_name ?? name.volume_id }),
        find: async () => {
            const direct = knownId === undefined ? undefined : await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.volumes.get(knownId));
            const volume = direct ?? (await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r9)(client.volumes.list(), isIt));
            const found = volume && volumeStatus(volume.status)?.phase !== 'gone' ? volume : undefined;
            knownId = found?.id ?? knownId;
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: volumeStatus },
    };
}
function isAttached({ status, volume_mappings }) {
    return status === 'mount_succ' || volume_mappings.length > 0;
}
function requireDetached(volume, refusal) {
    if (!isAttached(volume))
        return;
    const { name, id, status, service_name: service, volume_mappings } = volume;
    const places = volume_mappings.map(({ mount_path }) => mount_path);
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(refusal({ name, id, status, service, places }), (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .detachAdvice */ .YW)());
}
function checkSize(volume, size) {
    const { name, id, status } = volume;
    if (status === 'create_fail' || status === 'create_timeout') {
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeNeverCreated */ .hq)({ name, id, status }), (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteAndCreateAgain */ .bJ)());
    }
    if (volume.size > size) {
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeOnlyGrows */ .dR)({ name, id, size: volume.size, requested: size }), (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .askForMore */ .MP)({ size: volume.size }));
    }
    if (volume.size < size)
        requireDetached(volume, _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .attachedCannotGrow */ .TB);
    else if (volumeStatus(status)?.phase === 'failed') {
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeFailedBefore */ .pq)({ name, id, size, status }), (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .lookInConsole */ .gU)());
    }
}
function desiredVolume(client, name, size, onCreated) {
    const { volume_id, volume_name } = name;
    return {
        phase: (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingForVolume */ .Z4)(),
        differences: (found) => found ? (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFields */ .z)({ size: found.size }, { size }) : (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFields */ .z)({}, { volume_name, size }),
        check: (found) => {
            if (found)
                checkSize(found, size);
            else if (volume_id !== undefined || volume_name === undefined) {
                (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .noVolumeOfThisId */ .K4)({ id: volume_id }), (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .checkVolumeId */ .my)());
            }
        },
        create: async () => onCreated((await client.volumes.create(volume_name ?? '', size)).id),
        update: (found) => {
            checkSize(found, size);
            return client.volumes.resize(found.id, size);
        },
        failureAdvice: (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeFailureAdvice */ .jW)(),
    };
}
function volumeDeletion(client) {
    return {
        phase: (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .deletingVolume */ .b_)(),
        check: (found) => requireDetached(found, _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .attachedCannotBeDeleted */ .OS),
        send: (found) => {
            requireDetached(found, _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .attachedCannotBeDeleted */ .OS);
            return client.volumes.delete(found.id);
        },
    };
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);



function endingOf(error) {
    return error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P && error.ending === 'timed_out' ? 'timed_out' : 'failed';
}
function endedWell({ phase, outcome }) {
    return phase === 'ended' && !['failed', 'timed_out', 'cancelled', 'skipped'].includes(outcome);
}
function mayBeUndone({ outcome }) {
    return ['changed', 'started', 'failed', 'timed_out'].includes(outcome);
}
class GraphRun {
    #nodes;
    #options;
    #reports = new Map();
    #failed = false;
    constructor(nodes, options) {
        this.#nodes = nodes;
        this.#options = options;
        for (const { name } of nodes)
            this.#note({ name, phase: 'waiting', outcome: 'skipped', undone: false });
    }
    get failed() {
        return this.#failed;
    }
    reports() {
        return this.#nodes.map(({ name }) => this.#of(name));
    }
    #of(name) {
        return this.#reports.get(name) ?? { name, phase: 'waiting', outcome: 'skipped', undone: false };
    }
    #note(report) {
        this.#reports.set(report.name, report);
        this.#options.changed?.(report);
    }
    #skip(name, reason) {
        this.#note({ name, phase: 'ended', outcome: 'skipped', reason, undone: false });
    }
    #fail(name, error) {
        const { signal, outcomeOf = endingOf } = this.#options;
        const outcome = signal?.aborted ? 'cancelled' : outcomeOf(error);
        this.#failed = true;
        this.#note({ name, phase: 'ended', outcome, error, undone: false });
    }
    async check() {
        const { maxParallel, signal } = this.#options;
        const free = this.#nodes.toReversed().map((node) => ({ ...node, needs: [] }));
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(free, maxParallel, async ({ name, check }) => {
            if (signal?.aborted)
                return;
            try {
                await check?.();
            }
            catch (error) {
                this.#fail(name, error);
            }
        });
        if (!this.#failed)
            return;
        for (const { name, phase } of this.reports())
            if (phase === 'waiting')
                this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.refusal());
    }
    async work() {
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(this.#nodes, this.#options.maxParallel, (node) => this.#begin(node));
    }
    async #begin({ name, needs, run }) {
        const { onFailure, signal } = this.#options;
        if (signal?.aborted)
            return;
        const missing = needs.find((need) => !endedWell(this.#of(need)));
        if (missing !== undefined)
            return this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.need({ need: missing }));
        if (this.#failed && onFailure !== 'continue')
            return this.#skip(name, _messages_changes_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedFor */ ._d.failure());
        this.#note({ name, phase: 'running', outcome: 'cancelled', undone: false });
        try {
            const { outcome, value } = await run();
            this.#note({ name, phase: 'ended', outcome, result: value, undone: false });
        }
        catch (error) {
            this.#fail(name, error);
        }
    }
    async undo() {
        const { maxParallel, signal, undoing } = this.#options;
        const changed = this.#nodes.filter(({ name, undo }) => undo !== undefined && mayBeUndone(this.#of(name)));
        if (changed.length === 0 || signal?.aborted)
            return;
        undoing?.(changed.length);
        await (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .reversed */ .TY)(changed), maxParallel, async ({ name, undo }) => {
            if (signal?.aborted)
                return;
            const report = this.#of(name);
            try {
                this.#note({ ...report, undone: (await undo?.()) === true });
            }
            catch (undoError) {
                this.#note({ ...report, undoError });
            }
        });
    }
}
async function runGraph(nodes, options) {
    (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOrder */ .uO)(nodes);
    const run = new GraphRun(nodes, options);
    await run.check();
    if (!run.failed) {
        await run.work();
        if (run.failed && options.onFailure === 'roll_back_all')
            await run.undo();
    }
    options.signal?.throwIfAborted();
    return run.reports();
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
    const taken = new Set();
    let going = 0;
    return new Promise((resolve, reject) => {
        const ended = (node) => {
            going -= 1;
            open.delete(node.name);
            if (node.exclusive !== undefined)
                taken.delete(node.exclusive);
            next();
        };
        const next = () => {
            for (const node of waiting) {
                if (going >= width)
                    break;
                if (node.needs.some((name) => open.has(name)))
                    continue;
                if (node.exclusive !== undefined && taken.has(node.exclusive))
                    continue;
                if (node.exclusive !== undefined)
                    taken.add(node.exclusive);
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

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ StatusLists)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);


const SHORTEST_MS = 2_000;
const LONGEST_MS = 10_000;
const SHARE = 0.1;
const PAGE = 100;
class Namespace {
    watched = new Set();
    #begun = 0;
    #begunAt = Number.NEGATIVE_INFINITY;
    #movedAt;
    #last;
    #next;
    #words = new Map();
    #read;
    #clock;
    #fixedMs;
    constructor(read, clock, fixedMs) {
        this.#read = read;
        this.#clock = clock;
        this.#fixedMs = fixedMs;
        this.#movedAt = clock.now();
    }
    get begun() {
        return this.#begun;
    }
    get isWorthwhile() {
        return this.watched.size > Math.max(1, Math.ceil(this.#words.size / PAGE));
    }
    moved() {
        this.#movedAt = this.#clock.now();
    }
    get #dueAt() {
        const still = SHARE * (this.#clock.now() - this.#movedAt);
        return this.#begunAt + (this.#fixedMs ?? Math.min(LONGEST_MS, Math.max(SHORTEST_MS, still)));
    }
    async after(number, by, signal) {
        while (this.#last === undefined || this.#last.number <= number) {
            if (this.#next === undefined && this.#dueAt >= by)
                return undefined;
            this.#next ??= this.#begin(signal).finally(() => {
                this.#next = undefined;
            });
            await this.#next;
        }
        return this.#last;
    }
    async #begin(signal) {
        const pauseMs = this.#dueAt - this.#clock.now();
        if (pauseMs > 0)
            await this.#clock.sleep(pauseMs, signal);
        this.#begun += 1;
        this.#begunAt = this.#clock.now();
        this.#last = { number: this.#begun, words: this.#listed() };
    }
    async #listed() {
        try {
            const words = await this.#read();
            if ([...this.watched].some((id) => words.get(id) !== this.#words.get(id)))
                this.moved();
            this.#words = words;
            return words;
        }
        catch (error) {
            if (error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ)
                return undefined;
            throw error;
        }
    }
}
class StatusLists {
    #client;
    #lookups;
    #clock;
    #fixedMs;
    #namespaces = new Map();
    constructor(client, lookups, clock, fixedMs) {
        this.#client = client;
        this.#lookups = lookups;
        this.#clock = clock;
        this.#fixedMs = fixedMs;
    }
    async watch({ service_info: { id, namespace } }, signal) {
        const opened = this.#namespaces.get(namespace) ?? this.#open(namespace);
        this.#namespaces.set(namespace, opened);
        const found = await opened;
        found?.watched.add(id);
        let since = found?.begun ?? 0;
        return {
            mark: () => {
                since = found?.begun ?? 0;
                found?.moved();
            },
            look: async (last, by) => {
                const list = found?.isWorthwhile ? await found.after(since, by, signal) : undefined;
                if (list === undefined)
                    return undefined;
                since = list.number;
                const status = (await list.words)?.get(id);
                if (status === undefined || (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6)(status)?.phase !== 'pending')
                    return undefined;
                return { ...last, service_info: { ...last.service_info, status } };
            },
            end: () => {
                found?.watched.delete(id);
                found?.moved();
            },
        };
    }
    async #open(name) {
        const found = (await this.#namespaceList()).find(({ namespace }) => namespace === name);
        if (found === undefined)
            return undefined;
        const read = async () => {
            const words = new Map();
            for await (const { id, status } of this.#client.services.list(found.id))
                words.set(id, status);
            return words;
        };
        return new Namespace(read, this.#clock, this.#fixedMs);
    }
    async #namespaceList() {
        try {
            return await this.#lookups.namespaces.list();
        }
        catch (error) {
            if (error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FengchaoError */ .kQ)
                return [];
            throw error;
        }
    }
}


/***/ })

};
