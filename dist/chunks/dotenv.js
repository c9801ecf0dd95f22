export const id = 'dotenv';
export const ids = ['dotenv'];
export const modules = {

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDotenv: () => (/* binding */ parseDotenv),
  parseVariablesFile: () => (/* binding */ parseVariablesFile)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/github/dotenv.js

const dotenv = {
    unclosed: (0,message/* message */.iU)({
        en: ({ key, mark }) => `must close the quote ${mark} of ${key}; no later line has it`,
        zh: ({ key, mark }) => `中 ${key} 的引号 ${mark} 没有闭合`,
    }),
    afterQuote: (0,message/* message */.iU)({
        en: ({ key, mark }) => `must have nothing but a comment after the closing quote ${mark} of ${key}; dotenv has no escaped quotes, so put a value that contains ${mark} in quotes of another kind`,
        zh: ({ key, mark }) => `中 ${key} 的结束引号 ${mark} 之后只能有注释；dotenv 没有转义引号，含有 ${mark} 的值请改用另一种引号`,
    }),
    notUtf8: (0,message/* message */.iU)({ en: 'must be a text file in UTF-8', zh: '应为 UTF-8 编码的文本文件' }),
};

// EXTERNAL MODULE: ../../lib/src/messages/github/inputs.js
var inputs = __webpack_require__(2822);
// EXTERNAL MODULE: ../../lib/src/github/files/workspace-path.js
var workspace_path = __webpack_require__(1505);
// EXTERNAL MODULE: ../../lib/src/github/report/truncate.js
var truncate = __webpack_require__(3989);
// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
// EXTERNAL MODULE: ../../lib/src/github/inputs/input.js
var input = __webpack_require__(6764);
;// CONCATENATED MODULE: ../../lib/src/github/inputs/dotenv.js







const HEAD = /^[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*(?<mark>["'`])?/;
const NOTHING = /^\s*(?:#.*)?$/;
function parseDotenv(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const found = new Map();
    const problems = [];
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        if (NOTHING.test(lines[first] ?? ''))
            continue;
        try {
            const entry = entryAt(lines, first);
            at = entry.last;
            if (found.has(entry.key))
                throw new input/* InputProblem */.S((0,inputs/* onlyOnce */.g)({ item: (0,truncate/* quote */.h)(entry.key) }));
            found.set(entry.key, { key: entry.key, value: entry.value });
        }
        catch (problem) {
            if (!(problem instanceof input/* InputProblem */.S))
                throw problem;
            problems.push((0,inputs/* onLine */.Cl)({ problem: problem.message, line: first + 1 }));
        }
    }
    if (problems.length > 0)
        throw new input/* InputProblem */.S((0,inputs/* severalProblems */.Jx)({ problems }));
    if (found.size === 0)
        throw new input/* InputProblem */.S((0,inputs/* noItems */.Cz)());
    return [...found.values()];
}
function entryAt(lines, first) {
    const line = lines[first] ?? '';
    const [head = '', key, mark] = HEAD.exec(line) ?? [];
    if (key === undefined)
        throw new input/* InputProblem */.S((0,inputs/* keyValueForm */.lF)());
    const last = mark === undefined ? first : lastOf(lines, first, { key, mark, from: head.length });
    const value = (0,external_node_util_.parseEnv)(lines.slice(first, last + 1).join('\n'))[key];
    if (value === undefined)
        throw new input/* InputProblem */.S((0,inputs/* keyValueForm */.lF)());
    return { key, value, last };
}
function lastOf(lines, first, { key, mark, from }) {
    const restOf = (at) => (lines[at] ?? '').slice(at === first ? from : 0);
    for (let at = first; at < lines.length; at += 1) {
        const closed = restOf(at).indexOf(mark);
        if (closed < 0)
            continue;
        if (NOTHING.test(restOf(at).slice(closed + 1)))
            return at;
        throw new input/* InputProblem */.S(dotenv.afterQuote({ key, mark }));
    }
    throw new input/* InputProblem */.S(dotenv.unclosed({ key, mark }));
}
function parseVariablesFile(given, workspace) {
    const text = utf8((0,workspace_path/* parseWorkspaceFile */.P2)(given, workspace).read());
    for (const password of (0,secrets/* urlPasswords */.s1)(text))
        (0,secrets/* declareGuess */.aP)(password);
    return parseDotenv(text);
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new input/* InputProblem */.S(dotenv.notUtf8());
    }
}


/***/ })

};
