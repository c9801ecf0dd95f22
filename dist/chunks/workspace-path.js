export const id = 'workspace-path';
export const ids = ['workspace-path'];
export const modules = {

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P2: () => (/* binding */ parseWorkspaceFile),
/* harmony export */   Pc: () => (/* binding */ parseDefaultFile),
/* harmony export */   YO: () => (/* binding */ parseTargetPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4532);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6764);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3989);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2086);






const mebibyte = 1024 * 1024;
function parseWorkspaceFile(text, workspace, rules = {}) {
    const maxBytes = rules.maxBytes ?? mebibyte;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const path = checkedOutFile(confine(text, root), text, root);
    refuseOutside(path, root, text);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (!stat.isFile())
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.notRegular({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    refuseLarge(stat.size, maxBytes, text);
    return {
        path,
        relative: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        problem: undefined,
        read: () => readBounded(path, maxBytes, text),
    };
}
function parseDefaultFile(text, workspace, rules = {}) {
    try {
        return parseWorkspaceFile(text, workspace, rules);
    }
    catch (problem) {
        if (!(problem instanceof _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S))
            throw problem;
        const read = () => {
            throw problem;
        };
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text), relative: text, problem: problem.message, read };
    }
}
function parseTargetPath(text, roots) {
    const [first, ...others] = roots.map((root) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root));
    const start = first ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots[0]);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, normalized(text));
    const folder = realFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), text);
    if (![start, ...others].some((root) => isInside(folder, root))) {
        throw outside(text);
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
    const stat = found(target, text);
    if (stat && !stat.isFile())
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.notRegularTarget({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    return target;
}
function found(path, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.cannotBe({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    }
}
function normalized(text) {
    if (text.includes('\0'))
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.noPath({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    const drive = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.parse(text).root.includes(':');
    if (drive && node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/')
        throw outside(text);
    return text.replaceAll('\\', '/');
}
function confine(text, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, normalized(text));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(normalized(text)))
        refuseOutside(path, root, text);
    return path;
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function refuseOutside(path, root, text) {
    if (!isInside(path, root))
        throw outside(text);
}
function outside(text) {
    return new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.outside({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
}
function checkedOutFile(path, text, root) {
    try {
        return realFile(path, text);
    }
    catch (error) {
        if (!(error instanceof _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S))
            throw error;
        const problem = error.message;
        const problemOf = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) ? _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.checkoutHas : _messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.checkoutFirst;
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(problemOf({ problem }));
    }
}
function realFile(path, text) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.missing({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
    }
}
function refuseLarge(size, maxBytes, text) {
    if (size > maxBytes) {
        throw new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.tooLarge({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text), most: maxBytes, size }));
    }
}
const UNFOLLOWED = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readBounded(path, maxBytes, text) {
    const file = opened(path, UNFOLLOWED, text);
    try {
        if (!(0,_opened_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStillAt */ .a)(file, path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(text);
        refuseLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, maxBytes, text);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function opened(path, flags, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch {
        throw unreadable(text);
    }
}
function unreadable(text) {
    return new _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(_messages_github_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblems */ .t.unreadable({ got: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text) }));
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isStillAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function isStillAt(file, path) {
    try {
        const [open, current] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true })];
        const sameDevice = process.platform === 'win32' || open.dev === current.dev;
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path && open.ino === current.ino && sameDevice;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _client_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);
/* harmony import */ var _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);




function fieldsOf(value, at, allowed) {
    if (!(0,_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.map({ at }));
    const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) {
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.unknown({ names: unknown.map(_github_report_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h), at, allowed }));
    }
    return { ...value };
}
function absent(value) {
    return value === undefined || value === null;
}
function decoded(decoder, value, at, problem) {
    try {
        return decoder(value, at);
    }
    catch (error) {
        throw error instanceof _client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodeError */ .Xc ? new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(problem({ at })) : error;
    }
}
function textOf(fields, name, at, longest) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value))
        return value;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.text({ at: `${at}.${name}`, most: longest }));
}
function numberOf(fields, name, at, max, min = 1) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
        return number;
    throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.number({ at: `${at}.${name}`, min, max }));
}
function flagOf(fields, name, at) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    return decoded(_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, value, `${at}.${name}`, _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.flag);
}
function itemsOf(fields, name, at, item) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    return decoded((0,_client_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(item), value, `${at}.${name}`, _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.list);
}
function needed(value, at) {
    if (value === undefined)
        throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.needed({ at }));
    return value;
}
function placed(place, parse) {
    try {
        return parse();
    }
    catch (problem) {
        if (problem instanceof _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S)
            throw new _github_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.placed({ problem: problem.message, place }));
        throw problem;
    }
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ folderMoved),
/* harmony export */   t: () => (/* binding */ fileProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const fileProblems = {
    notRegular: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a file; ${got} is not a regular file`,
        zh: ({ got }) => `应为文件；${got} 不是普通文件`,
    }),
    notRegularTarget: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be the path of a file; ${got} is not a regular file`,
        zh: ({ got }) => `应为文件路径；${got} 不是普通文件`,
    }),
    cannotBe: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be the path of a file; ${got} cannot be a file`,
        zh: ({ got }) => `应为文件路径；${got} 不能作为文件路径`,
    }),
    noPath: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path; ${got} is not a path`,
        zh: ({ got }) => `应为路径；${got} 不是路径`,
    }),
    outside: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path in the workspace; ${got} is outside the workspace`,
        zh: ({ got }) => `应为工作区内的路径；${got} 位于工作区之外`,
    }),
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a path that exists in the workspace; ${got} was not found`,
        zh: ({ got }) => `应为工作区中已存在的路径；找不到 ${got}`,
    }),
    checkoutFirst: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `${problem}; the workspace has no checkout: run actions/checkout before this step`,
        zh: ({ problem }) => `${problem}；工作区中没有检出代码：请在此步骤之前运行 actions/checkout`,
    }),
    checkoutHas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `${problem}: before this step, run actions/checkout with a commit that contains the file`,
        zh: ({ problem }) => `${problem}：请在此步骤之前运行 actions/checkout，并检出包含该文件的提交`,
    }),
    tooLarge: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got, most, size }) => `must be a file of at most ${most} bytes; ${got} has ${size}`,
        zh: ({ got, most, size }) => `文件最大为 ${most} 字节；${got} 有 ${size} 字节`,
    }),
    unreadable: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ got }) => `must be a readable file; ${got} cannot be read`,
        zh: ({ got }) => `应为可读取的文件；${got} 无法读取`,
    }),
};
const folderMoved = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ folder }) => `${folder} now leads to another place.`,
    zh: ({ folder }) => `${folder} 现在指向其他位置。`,
});


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2822);
/* harmony import */ var _report_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6764);



const maxAliases = 100;
async function parseYaml(text) {
    const { parseDocument } = await Promise.all(/* import() */[__webpack_require__.e('yaml')]).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    try {
        const document = parseDocument(text, { version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error' });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong)
            throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlForm */ .Qn)({ wrong: sentence(wrong.message) }));
        const value = document.toJS({ maxAliasCount: maxAliases });
        refuseUnplain(value, new Set(), new Set());
        return value;
    }
    catch (problem) {
        if (problem instanceof _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S)
            throw problem;
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlForm */ .Qn)({ wrong: sentence(problem instanceof Error ? problem.message : String(problem)) }));
    }
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(first.charAt(0).toLowerCase() + first.slice(1), 160);
}
function refuseUnplain(value, above, done) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteNumbers */ .qW)());
    if (typeof value !== 'object' || value === null || done.has(value))
        return;
    if (above.has(value))
        throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .circularAlias */ .EX)());
    above.add(value);
    for (const [key, item] of Object.entries(value)) {
        if (key === '__proto__')
            throw new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S((0,_messages_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)({ key: (0,_report_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key) }));
        refuseUnplain(item, above, done);
    }
    above.delete(value);
    done.add(value);
}


/***/ }),

/***/ 7930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   oQ: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);



const path = (options) => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('path', options, (given, { workspace }) => given === options.default
    ? (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDefaultFile */ .Pc)(given, workspace, options)
    : (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkspaceFile */ .P2)(given, workspace, options));
const target = (options) => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('path', options, (given, { workspace, temp }) => (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargetPath */ .YO)(given, temp === undefined ? [workspace] : [workspace, temp]));
function yaml(options) {
    return (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInput */ .H4)('yaml', options, async (given) => options.decode(await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(given)));
}


/***/ })

};
