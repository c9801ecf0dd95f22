export const id = 'lookup';
export const ids = ['lookup'];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tagWordOf)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _tag_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5070);



async function tagWordOf(api, image) {
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnPlatform */ .D2)(image))
        return undefined;
    const { path, tag } = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .zZ)(image);
    const repository = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.images.list(), (one) => `${one.user_name}/${one.repo_name}` === path);
    if (repository === undefined)
        return undefined;
    const { tags } = await api.images.get(repository.repo_id);
    return (0,_tag_status_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStatusWord */ .XP)(tags.find((one) => one.name === tag)?.status);
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireRepository)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);



async function requireRepository(api, name) {
    const found = await (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return found ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noRepository */ .GD)({ name }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n_)());
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ noNamespace),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   Tr: () => (/* binding */ noService),
/* harmony export */   _x: () => (/* binding */ checkService),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   oO: () => (/* binding */ checkNamespace)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const SHOWN = 10;
const those = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ names }) => {
        if (names.length === 0)
            return 'This account has none';
        const shown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `Available: ${shown} and ${names.length - SHOWN} more` : `Available: ${shown}`;
    },
    zh: ({ names }) => {
        if (names.length === 0)
            return '该账号下没有任何命名空间';
        const shown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names.slice(0, SHOWN));
        return names.length > SHOWN ? `现有 ${shown}，另有 ${names.length - SHOWN} 个` : `现有 ${shown}`;
    },
});
const noNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, names }) => `There is no namespace "${name}". ${those({ names })}.`,
    zh: ({ name, names }) => `没有命名空间“${name}”。${those({ names })}。`,
});
const checkNamespace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Check the input namespace.', zh: '请检查输入 namespace。' });
const noService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, display, full }) => `There is no service "${name}" in namespace ${display} (${full}).`,
    zh: ({ name, display, full }) => `命名空间 ${display} (${full}) 中没有服务“${name}”。`,
});
const checkService = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the inputs service_name and namespace.',
    zh: '请检查输入 service_name 和 namespace。',
});
const noRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `There is no image repository "${name}" in this account.`,
    zh: ({ name }) => `该账号下没有镜像仓库“${name}”。`,
});
const checkRepository = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the input repo_name, or create the repository in the console first: a build does not create it.',
    zh: '请检查输入 repo_name，或先在控制台创建该仓库：构建不会创建仓库。',
});


/***/ }),

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ tagStatus),
/* harmony export */   XP: () => (/* binding */ tagStatusWord),
/* harmony export */   v$: () => (/* binding */ NO_TAG)
/* harmony export */ });
/* unused harmony export TAG_STATUS_WORDS */
/* harmony import */ var _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4232);



const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const NO_TAG = _engine_status_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
const tagStatus = (0,_engine_status_table_js__WEBPACK_IMPORTED_MODULE_2__/* .statusTable */ .XR)([
    [NO_TAG, 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.absent],
    ['init', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.waiting],
    ['building', 'pending', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.building],
    ['build_succ', 'succeeded', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.built],
    ['build_fail', 'failed', _messages_changes_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .tagIs */ .TS.failed],
]);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireServiceId),
/* harmony export */   findNamespace: () => (/* binding */ findNamespace),
/* harmony export */   findService: () => (/* binding */ findService),
/* harmony export */   findServiceId: () => (/* binding */ findServiceId),
/* harmony export */   requireNamespace: () => (/* binding */ requireNamespace)
/* harmony export */ });
/* harmony import */ var _client_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);



function matching(all, name) {
    return (all.find((one) => one.namespace === name) ??
        all.find((one) => one.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function findNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function requireNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((one) => one.display_name);
    return matching(all, name) ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noNamespace */ .DP)({ name, names }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNamespace */ .oO)());
}
function findService(api, namespace, name) {
    return (0,_client_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findIn */ .r9)(api.services.list(namespace.id), (service) => service.service_name === name);
}
async function findServiceId(api, namespace, name) {
    const found = await findNamespace(api, namespace);
    return found && (await findService(api, found, name))?.id;
}
async function requireServiceId(api, namespace, name) {
    const found = await requireNamespace(api, namespace);
    const service = await findService(api, found, name);
    return service?.id ?? (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .noService */ .Tr)({ name, display: found.display_name, full: found.namespace }), (0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .checkService */ ._x)());
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ embedded),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);

class DecodeError extends Error {
    name = 'DecodeError';
    constructor(at, what, got) {
        super((0,_messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .misfit */ .hH)({ at, expected: what, got: describe(got) }));
    }
}
function describe(value) {
    if (value === undefined)
        return _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.absent();
    if (value === null)
        return _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.null();
    return Array.isArray(value) ? _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.list() : _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9.type({ type: typeof value });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const DEEPEST = 64;
const MOST_VALUES = 500_000;
function isOversized(json) {
    let depth = 0;
    let values = 0;
    let quoted = false;
    for (let i = 0; i < json.length; i += 1) {
        const character = json.charAt(i);
        if (character === '"')
            quoted = !quoted;
        else if (quoted)
            i += character === '\\' ? 1 : 0;
        else if (character === ']' || character === '}')
            depth -= 1;
        else if (character === '[' || character === '{')
            depth += 1;
        else if (character === ',')
            values += 1;
        if (depth > DEEPEST || values > MOST_VALUES)
            return true;
    }
    return false;
}
function parseJson(text, at) {
    if (isOversized(text))
        throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.smallJson({ values: MOST_VALUES, depth: DEEPEST }), text);
    return JSON.parse(text);
}
const string = (value, at) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.text(), value);
};
const number = (value, at) => {
    const parsed = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    if (typeof parsed === 'number' && Number.isFinite(parsed))
        return parsed;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.number(), value);
};
const integer = (value, at) => {
    const parsed = number(value, at);
    if (Number.isSafeInteger(parsed))
        return parsed;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.integer(), value);
};
const boolean = (value, at) => {
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.boolean(), value);
};
function optional(decoder) {
    return (value, at) => (value === undefined || value === null ? undefined : decoder(value, at));
}
function withDefault(decoder, fallback) {
    return (value, at) => (value === undefined || value === null ? fallback : decoder(value, at));
}
function list(decoder) {
    return (value, at) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.list(), value);
        return value.map((item, i) => decoder(item, `${at}[${i}]`));
    };
}
function embedded(decoder) {
    return (value, at) => {
        if (typeof value !== 'string')
            return decoder(value, at);
        if (value.trim() === '')
            return decoder(undefined, at);
        let parsed;
        try {
            parsed = parseJson(value, at);
        }
        catch (error) {
            throw error instanceof DecodeError ? error : new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.json(), value);
        }
        return decoder(parsed, at);
    };
}
function object(shape, aliases = {}) {
    return (value, at) => {
        if (!isRecord(value))
            throw new DecodeError(at, _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6.object(), value);
        const fields = Object.entries(shape).map(([name, decoder]) => {
            const spelling = [name, ...(aliases[name] ?? [])].find((key) => Object.hasOwn(value, key));
            return [name, decoder(spelling === undefined ? undefined : value[spelling], at === '' ? name : `${at}.${name}`)];
        });
        return { ...value, ...Object.fromEntries(fields) };
    };
}
const nothing = () => undefined;


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ reportedSize),
/* harmony export */   fN: () => (/* binding */ spellPortMaps),
/* harmony export */   hU: () => (/* binding */ PORT_ALIASES),
/* harmony export */   kZ: () => (/* binding */ hasSpec),
/* harmony export */   yX: () => (/* binding */ spellSpec)
/* harmony export */ });
const PORT_NAMES = {
    '2017-01': {
        create: { service: 'source_port', container: 'dest_port' },
        update: { service: 'src_port', container: 'dst_port' },
    },
    '2017-06': {
        create: { service: 'port', container: 'target_port' },
        update: { service: 'port', container: 'target_port' },
    },
};
function spellPortMaps(dialect, use, maps) {
    const names = PORT_NAMES[dialect][use];
    return maps.map((map) => ({
        [names.service]: map.source_port,
        [names.container]: map.dest_port,
        protocol: map.protocol,
    }));
}
const PORT_ALIASES = {
    source_port: ['sourcePort', 'src_port', 'port'],
    dest_port: ['destPort', 'dst_port', 'target_port', 'targetPort'],
};
const SPEC_ALIASES = {
    1: 'C1M1S20',
    2: 'C1M1S20',
    3: 'C2M2S20',
    4: 'C2M4S20',
    5: 'C4M8S20',
    6: 'C8M16S20',
    7: 'C16M64S20',
};
function spellSpec(dialect, spec) {
    if (dialect === '2017-01' || !('spec_id' in spec))
        return spec;
    const alias = SPEC_ALIASES[spec.spec_id];
    return alias === undefined ? spec : { spec_alias: alias };
}
const GIB = 1024 ** 3;
const MICRO = { cpu: 1000, memory: 640 * 1024 ** 2 };
function sizeByMeasure({ cpu, memory, storage = 20 }) {
    if (cpu === undefined || memory === undefined)
        return undefined;
    if (cpu === MICRO.cpu && memory === MICRO.memory)
        return 1;
    const [cores, gigabytes] = [cpu / 1000, memory / GIB];
    return Number.isInteger(cores) && Number.isInteger(gigabytes) ? `C${cores}M${gigabytes}S${storage}` : undefined;
}
function reportedSize(info) {
    return info.id ?? info.spec_alias ?? sizeByMeasure(info);
}
function hasSpec(dialect, info, spec) {
    const desired = spellSpec(dialect, spec);
    const aliasOf = (id) => (id === undefined ? undefined : SPEC_ALIASES[id]);
    if (info.id === undefined && info.spec_alias === undefined)
        return isMeasure(sizeByMeasure(info), spec, desired);
    if ('spec_alias' in desired)
        return (info.spec_alias ?? aliasOf(info.id)) === desired.spec_alias;
    if (info.id !== undefined)
        return info.id === desired.spec_id;
    return info.spec_alias !== undefined && info.spec_alias === aliasOf(desired.spec_id);
}
function isMeasure(measure, ...specs) {
    const measureOf = (spec) => 'spec_alias' in spec ? spec.spec_alias : spec.spec_id === 1 ? 1 : SPEC_ALIASES[spec.spec_id];
    return measure !== undefined && specs.some((spec) => measureOf(spec) === measure);
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* unused harmony export MOST_PAGES */
/* harmony import */ var _messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);


const MOST_PAGES = 500;
async function* pages(limit, fetchPage) {
    let offset = 0;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV((0,_messages_client_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .endlessList */ .jS)({ pages: MOST_PAGES, items: offset }), {
        operation: 'list',
        status: 200,
        requestId: undefined,
    });
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   jS: () => (/* binding */ endlessList),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const misfit = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ at, expected, got }) => `${at || 'the response'} must be ${expected} but is ${got}`,
    zh: ({ at, expected, got }) => `${at || '响应'} 应为${expected}，实际为${got}`,
});
const expected = {
    text: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'text', zh: '文本' }),
    number: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number', zh: '数字' }),
    integer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a whole number', zh: '整数' }),
    boolean: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'true or false', zh: ' true 或 false' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    object: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an object', zh: '对象' }),
    json: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'JSON', zh: ' JSON' }),
    smallJson: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ values, depth }) => `JSON of at most ${values} values, nested at most ${depth} deep`,
        zh: ({ values, depth }) => `至多 ${values} 个值、嵌套至多 ${depth} 层的 JSON`,
    }),
    token: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a token of at least 16 letters, digits and signs', zh: '至少 16 个字母、数字和符号的 Token' }),
    lifetime: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a number of seconds from now on', zh: '从现在起的秒数' }),
    privateKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a private key as PEM text', zh: ' PEM 格式的私钥' }),
};
const found = {
    absent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'absent', zh: '缺失' }),
    null: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'null', zh: ' null' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'a list', zh: '列表' }),
    type: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ type }) => `of type ${type}`,
        zh: ({ type }) => ` ${type} 类型`,
    }),
};
const endlessList = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ pages, items }) => `Could not read a whole list: the platform still had more after ${pages} pages with ${items} items.`,
    zh: ({ pages, items }) => `无法读完列表：平台在 ${pages} 页（${items} 项）之后仍有后续页。`,
});


/***/ })

};
