export const id = 'names';
export const ids = ['names'];
export const modules = {

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ carriesNumber),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ absentOf),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   readTemplates: () => (/* binding */ readTemplates)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _github_inputs_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7497);
/* harmony import */ var _step_environment_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7247);




const MARK = '\0';
function nameOf(template, number) {
    return template.replaceAll(MARK, String(number));
}
function carriesNumber(template) {
    return template.includes(MARK);
}
function numberIn(template, name) {
    if (!carriesNumber(template))
        return undefined;
    const [first = '', ...rest] = template.split(MARK).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const pattern = new RegExp(`^${[`${first}([1-9]\\d{0,8})`, ...rest].join('')}$`);
    const several = rest.length > 1 ? new RegExp(`^${first}([1-9]\\d{0,8})${rest.join('\\1')}$`) : pattern;
    const [, digits] = several.exec(name) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
function templateOf(text) {
    return text.replaceAll('${PR}', MARK);
}
function items(node, key) {
    const value = node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
    return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}
async function readTemplates(text, variables) {
    const tree = await (0,_github_inputs_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlTree */ ._)(text.replace(/^\uFEFF/, ''));
    const root = 'root' in tree ? tree.root : undefined;
    const reading = new _step_environment_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .Reading */ .z({ variables: [...variables, { key: 'PR', value: MARK }] });
    const textOf = (node, key) => {
        const value = node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
        return value?.kind === 'scalar' && value.value !== null ? reading.peek(value) : '';
    };
    const named = (list, key) => items(root, list).map((item) => textOf(item, key));
    const listeners = items(root, 'load_balancers').flatMap((balancer) => items(balancer, 'listeners').map((one) => `${textOf(balancer, 'lb_name')}/${textOf(one, 'listener_name')}`));
    const all = {
        services: named('services', 'service_name'),
        listeners,
        load_balancers: named('load_balancers', 'lb_name'),
        certificates: named('certificates', 'cert_name'),
        volumes: named('volumes', 'volume_name'),
        secret_keys: named('secret_keys', 'key_name'),
    };
    const open = [...Object.values(all).flat(), textOf(root, 'namespace')].filter((name) => name.includes('${'));
    if (open.length > 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewFile */ .RO.moreVariables({ names: open.map((name) => name.replaceAll(MARK, '${PR}')) }));
    const shared = all.services.filter((name) => !carriesNumber(name));
    if (all.services.length === 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewFile */ .RO.noServices());
    if (shared.length > 0)
        (0,_changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(_messages_environment_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewFile */ .RO.services({ names: shared }));
    const carrying = (names) => names.filter(carriesNumber);
    return {
        namespace: textOf(root, 'namespace'),
        services: all.services,
        listeners: carrying(all.listeners),
        load_balancers: carrying(all.load_balancers),
        certificates: carrying(all.certificates),
        volumes: carrying(all.volumes),
        secret_keys: carrying(all.secret_keys),
    };
}
function existing({ services, loadBalancers, certificates, secretKeys, volumes }) {
    return {
        services: services.map(({ service_info }) => service_info.service_name),
        listeners: loadBalancers.flatMap((one) => one.listeners.map(({ name }) => `${one.name}/${name}`)),
        load_balancers: loadBalancers.map(({ name }) => name),
        certificates: certificates.map(({ name }) => name),
        volumes: volumes.map(({ name }) => name),
        secret_keys: secretKeys.map(({ name }) => name),
    };
}
function numbersIn(templates, actual) {
    const names = existing(actual);
    const lists = ['services', 'listeners', 'load_balancers', 'certificates', 'volumes', 'secret_keys'];
    const found = lists.flatMap((list) => templates[list].flatMap((template) => names[list].flatMap((name) => numberIn(template, name) ?? [])));
    return [...new Set(found)];
}
function absentOf(templates, number) {
    const names = (list) => list.map((template) => nameOf(template, number));
    const balancers = names(templates.load_balancers);
    return {
        services: names(templates.services),
        listeners: names(templates.listeners).filter((name) => !balancers.includes(name.slice(0, name.indexOf('/')))),
        load_balancers: balancers,
        certificates: names(templates.certificates),
        volumes: names(templates.volumes),
        secret_keys: names(templates.secret_keys),
        namespace: carriesNumber(templates.namespace),
    };
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Gj: () => (/* binding */ isAnotherFile),
/* harmony export */   YW: () => (/* binding */ duplicate),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   ad: () => (/* binding */ hiddenValue),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cX: () => (/* binding */ isEmptyFile),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   nq: () => (/* binding */ shapes),
/* harmony export */   p8: () => (/* binding */ isWorldFile),
/* harmony export */   uO: () => (/* binding */ forms)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const placed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ line, at, problem }) => `(line ${line}): ${at ?? 'the file'} ${problem}`,
    zh: ({ line, at, problem }) => `（第 ${line} 行）：${at === undefined ? '该文件' : `${at} `}${problem}`,
});
const warned = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ file, line, text }) => `${file} (line ${line}): ${text}`,
    zh: ({ file, line, text }) => `${file}（第 ${line} 行）：${text}`,
});
const isEmptyFile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'is empty; an environment file names at least its namespace',
    zh: '为空；环境文件至少要写明 namespace',
});
const isAnotherFile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ keys }) => `is not an environment file: it has no namespace, and none of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(keys)}`,
    zh: ({ keys }) => `不是环境文件：没有 namespace，也没有 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(keys)} 中的任何一项`,
});
const isWorldFile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'is the world of a rehearsal, not an environment file: an environment has one namespace, and no namespaces',
    zh: '是演练用的 world 文件，而不是环境文件：环境只有一个 namespace，没有 namespaces',
});
const shapes = {
    map: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a map of keys and values', zh: '应为键值映射' }),
    list: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be a list', zh: '应为列表' }),
    text: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must be text, not a list or a map', zh: '应为文本，而不是列表或映射' }),
    quoted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ text }) => `must be text; YAML reads ${text} as something else, so put it in quotes`,
        zh: ({ text }) => `应为文本；YAML 会把 ${text} 视为其他类型，请加上引号`,
    }),
    nothing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'has no value; leave the key out, or write "" , [] or {} for none',
        zh: '没有值；请去掉该键，或用 ""、[]、{} 表示“无”',
    }),
    noText: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must not be empty', zh: '不能为空' }),
    controls: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must not contain control characters', zh: '不能包含控制字符' }),
    longest: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most, length }) => `must have at most ${most} characters; got ${length}`,
        zh: ({ most, length }) => `最多 ${most} 个字符，实际有 ${length} 个`,
    }),
    most: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ most, count }) => `must have at most ${most} items; got ${count}`,
        zh: ({ most, count }) => `最多 ${most} 项，实际有 ${count} 项`,
    }),
    least: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'must have at least one item', zh: '至少应有一项' }),
};
const hiddenValue = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be of another form; its value comes from secrets and is not shown',
    zh: '的格式不正确；其值来自 secrets，不予显示',
});
const isMissing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ key }) => `needs ${key}`,
    zh: ({ key }) => `缺少 ${key}`,
});
const unknownKey = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ key, meant, allowed }) => `has no key ${key}; ${meant === undefined ? `it takes ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}` : `did you mean ${meant}?`}`,
    zh: ({ key, meant, allowed }) => `没有 ${key} 这个键；${meant === undefined ? `可用的键为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(allowed)}` : `是否想写 ${meant}？`}`,
});
const duplicate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ given, line }) => `repeats ${given} of line ${line}`,
    zh: ({ given, line }) => `与第 ${line} 行的 ${given} 重复`,
});
const variables = {
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `uses \${${name}}, which neither variables nor secrets gives`,
        zh: ({ name }) => `使用了 \${${name}}，但 variables 和 secrets 都没有给出它`,
    }),
    twice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `uses \${${name}}, which variables and secrets both give; give it in one of them`,
        zh: ({ name }) => `使用了 \${${name}}，但 variables 和 secrets 都给出了它；请只在其中一处给出`,
    }),
    form: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `has ${got}, which is no \${NAME}; write $\${ for a literal \${`,
        zh: ({ got }) => `中的 ${got} 不是 \${NAME} 的形式；如需字面的 \${，请写 $\${`,
    }),
    emptyValue: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ at }) => `${at} is set to an empty value. If it comes from a secret, check that this job can read it: a secret that a job cannot read is empty.`,
        zh: ({ at }) => `${at} 被设为空值。如果该值来自密钥，请确认此作业能够读取它：作业无法读取的密钥为空。`,
    }),
};
const rules = {
    oneReplica: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must be 1 for a stateful service (stateful: true)',
        zh: '对有状态服务（stateful: true）应为 1',
    }),
    statefulOnly: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'is only for a stateful service (stateful: true)',
        zh: '仅用于有状态服务（stateful: true）',
    }),
    needsUnknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, names }) => `names ${name}, which is no service of this file; its services are ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}`,
        zh: ({ name, names }) => `引用了 ${name}，但此文件没有这个服务；此文件的服务为 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names)}`,
    }),
    needsCycle: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ names }) => `is a cycle: ${names.join(' → ')}`,
        zh: ({ names }) => `形成循环：${names.join(' → ')}`,
    }),
    oneCertificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'must have certName or certId, not both',
        zh: '中 certName 与 certId 只能填一个',
    }),
    needsCertificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'needs certName (or certId), since the listener is https',
        zh: '缺少 certName（或 certId），因为该监听为 https',
    }),
    ruleTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ target, rule }) => `matches ${target}, as rule ${rule} does`,
        zh: ({ target, rule }) => `匹配 ${target}，与第 ${rule} 条规则相同`,
    }),
    portTwice: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ port, listener }) => `is ${port}, the port of listener ${listener}`,
        zh: ({ port, listener }) => `为 ${port}，与监听 ${listener} 的端口相同`,
    }),
    declaredAndAbsent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ line }) => `is to go, but line ${line} declares it`,
        zh: ({ line }) => `要被删除，但第 ${line} 行又声明了它`,
    }),
    namespaceAbsent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ key }) => `is to go, but the file declares ${key} in it`,
        zh: ({ key }) => `要被删除，但文件又在其中声明了 ${key}`,
    }),
    weightMissing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ weight, containers }) => `has ${weight} for some containers and none for ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)}`,
        zh: ({ weight, containers }) => `的部分容器有 ${weight}，而 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(containers)} 没有`,
    }),
    weightSum: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ weight, total }) => `must have a ${weight} of 100 in total; the sum is ${total}`,
        zh: ({ weight, total }) => `中各容器的 ${weight} 之和须为 100，现为 ${total}`,
    }),
};
const forms = {
    fullName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'the full name of a namespace, such as shop-acme',
        zh: '命名空间的完整名称，例如 shop-acme',
    }),
    key: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'a name of letters, digits, "_", "." and "-" that does not start with a digit',
        zh: '由字母、数字、“_”、“.”和“-”组成且不以数字开头的名称',
    }),
    image: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'an image such as hub.c.163.com/admin/web:v2',
        zh: '镜像，例如 hub.c.163.com/admin/web:v2',
    }),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'a size: 1 to 7, micro to super, or an alias such as C2M4S20',
        zh: '规格：1 到 7、micro 到 super，或 C2M4S20 这样的别名',
    }),
    portMap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], for example 80:8080/TCP',
        zh: 'SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，例如 80:8080/TCP',
    }),
    logDir: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'an absolute path that ends with a slash, such as /var/log/app/',
        zh: '以斜杠结尾的绝对路径，例如 /var/log/app/',
    }),
    mountPath: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'an absolute path', zh: '绝对路径' }),
    volumeSize: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'a multiple of 10 from 10 to 1000 (GB)',
        zh: '10 到 1000 之间的 10 的倍数（GB）',
    }),
    listener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'LOAD_BALANCER/LISTENER, such as front/legacy',
        zh: 'LOAD_BALANCER/LISTENER，例如 front/legacy',
    }),
    keyName: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: '1 to 64 letters, digits, dots, hyphens and underscores',
        zh: '1 到 64 个字母、数字、点、连字符或下划线',
    }),
};


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spell),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2063);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6347);



const REFERENCE = /\$\$\{|\$\{([^}]*)\}?/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
class Reading {
    problems = [];
    warnings = [];
    places = new Map();
    #variables;
    #secrets;
    #missing;
    constructor({ variables = [], secrets = [], missing }) {
        const mapOf = (given) => new Map(given.map(({ key, value }) => [key, value]));
        this.#variables = mapOf(variables);
        this.#secrets = mapOf(secrets);
        this.#missing = missing;
    }
    problem(line, at, problem) {
        const place = at.length === 0 ? undefined : spell(at);
        this.problems.push({ line, message: (0,_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)({ line, at: place, problem }) });
    }
    warn(line, text) {
        this.warnings.push({ line, text });
    }
    place(at, line, secret = false) {
        const path = (0,_changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(...at);
        const known = this.places.get(path);
        this.places.set(path, { line: known?.line ?? line, secret: secret || (known?.secret ?? false) });
    }
    has(at) {
        return this.places.has((0,_changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(...at));
    }
    lineOf(at) {
        return this.places.get((0,_changes_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(...at))?.line ?? (at.length === 0 ? 1 : this.lineOf(at.slice(0, -1)));
    }
    expand({ text, line }, at) {
        let secret = false;
        const before = this.problems.length;
        const expanded = text.replace(REFERENCE, (whole, name) => {
            if (name === undefined)
                return '${';
            const value = this.#valueOf(name, whole, line, at);
            secret ||= this.#secrets.has(name);
            return value;
        });
        if (this.problems.length > before)
            return undefined;
        this.place(at, line, secret);
        return { text: expanded, secret };
    }
    peek({ text }) {
        return text.replace(REFERENCE, (whole, name) => {
            if (name === undefined)
                return '${';
            return this.#variables.get(name) ?? this.#secrets.get(name) ?? this.#missing?.(name) ?? whole;
        });
    }
    #valueOf(name, whole, line, at) {
        const [variable, secret] = [this.#variables.get(name), this.#secrets.get(name)];
        const problem = (text) => {
            this.problem(line, at, text);
            return '';
        };
        if (!NAME.test(name) || !whole.endsWith('}'))
            return problem(_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee.form({ got: (0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(whole) }));
        if (variable !== undefined && secret !== undefined)
            return problem(_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee.twice({ name }));
        return variable ?? secret ?? this.#missing?.(name) ?? problem(_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee.missing({ name }));
    }
    wrong(line, at, { text, secret }, problem) {
        this.problem(line, at, secret ? (0,_messages_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenValue */ .ad)() : problem((0,_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)));
    }
}
function spell(at) {
    return at
        .map((part) => (part.startsWith('[') ? part : `.${part}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);


const MOST_REPEATED = 1_000;
const MOST_ERRORS = 10;
async function readYamlTree(text) {
    const yaml = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const lines = new yaml.LineCounter();
    try {
        const document = yaml.parseDocument(text, {
            ...{ version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error', prettyErrors: false },
            lineCounter: lines,
        });
        const wrong = [...document.errors, ...document.warnings];
        if (wrong.length > 0)
            return { problems: wrong.slice(0, MOST_ERRORS).map((one) => problemAt(lines, one)) };
        const { contents } = document;
        return { root: contents === null ? undefined : new Tree(yaml, lines).node(contents, 1) };
    }
    catch (error) {
        if (error instanceof AliasProblem)
            return { problems: [{ line: error.line, message: error.message }] };
        if (error instanceof RangeError)
            return { problems: [{ line: 1, message: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .nestedTooDeep */ .qF)() }] };
        throw error;
    }
}
function problemAt(lines, { code, message, pos }) {
    const { line } = lines.linePos(pos[0]);
    if (code === 'MULTIPLE_DOCS')
        return { line, message: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .severalDocuments */ .Dw)() };
    if (code === 'TAG_RESOLVE_FAILED')
        return { line, message: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownTag */ .Jh)() };
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return { line, message: (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlForm */ .Qn)({ wrong: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(first.charAt(0).toLowerCase() + first.slice(1), 160) }) };
}
class AliasProblem extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
class Tree {
    #yaml;
    #lines;
    #anchors = new Map();
    #above = new Set();
    #repeated = 0;
    constructor(yaml, lines) {
        this.#yaml = yaml;
        this.#lines = lines;
    }
    node(node, around, alias) {
        const line = alias ?? (node === null ? around : this.#lineOf(node));
        if (alias !== undefined)
            this.#countRepeated(line);
        if (node === null)
            return { kind: 'scalar', line, value: null, text: '' };
        if (this.#yaml.isAlias(node))
            return this.#repeat(node.source, line);
        if (node.anchor !== undefined && alias === undefined)
            this.#anchors.set(node.anchor, node);
        if (this.#yaml.isScalar(node))
            return { kind: 'scalar', line, ...scalarOf(node) };
        if (this.#above.has(node))
            throw new AliasProblem(line, (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .circularAlias */ .EX)());
        this.#above.add(node);
        const found = this.#collection(node, line, alias);
        this.#above.delete(node);
        return found;
    }
    #lineOf({ range: [start] }) {
        return this.#lines.linePos(start).line;
    }
    #collection(node, line, alias) {
        if (!this.#yaml.isMap(node)) {
            return { kind: 'list', line, items: node.items.map((item) => this.node(item, line, alias)) };
        }
        const entries = node.items.map(({ key, value }) => {
            const at = alias ?? this.#lineOf(key);
            return { key: 'value' in key ? String(key.value) : '', line: at, value: this.node(value, at, alias) };
        });
        return { kind: 'map', line, entries };
    }
    #repeat(anchor, line) {
        const target = this.#anchors.get(anchor);
        if (target === undefined)
            throw new AliasProblem(line, (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownAlias */ .$s)({ alias: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(anchor, 60) }));
        return this.node(target, line, line);
    }
    #countRepeated(line) {
        this.#repeated += 1;
        if (this.#repeated > MOST_REPEATED)
            throw new AliasProblem(line, (0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .manyAliases */ .MQ)({ most: MOST_REPEATED }));
    }
}
function scalarOf({ value, source }) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { value: isPlain ? value : null, text: typeof value === 'string' ? value : source };
}


/***/ })

};
