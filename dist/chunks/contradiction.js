export const id = 'contradiction';
export const ids = ['contradiction'];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ idProblems),
  O: () => (/* binding */ requireAgreement)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/step/contradictions.js

const idAndName = (0,message/* message */.iU)({
    en: ({ idInput, id, nameInput, name, found }) => `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
    zh: ({ idInput, id, nameInput, name, found }) => `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
});
const giveOneOf = (0,message/* message */.iU)({
    en: ({ idInput, nameInput }) => `Give ${idInput} or ${nameInput}, not both.`,
    zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
});
const idOfNew = (0,message/* message */.iU)({
    en: ({ operation }) => `cannot be combined with operation ${operation}: the platform chooses the id of a new resource`,
    zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
});

;// CONCATENATED MODULE: ../../lib/src/step/inputs/contradiction.js


function requireAgreement(resource, inputs, nameOf) {
    const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs);
    if (id === undefined || name === undefined)
        return resource;
    const find = async () => {
        const existing = await resource.find();
        const found = existing === undefined ? name : nameOf(existing);
        if (found === name)
            return existing;
        const facts = { idInput, id, nameInput, name: String(name), found: String(found) };
        return (0,errors/* refuse */.TR)(idAndName(facts), giveOneOf({ idInput, nameInput }));
    };
    return { ...resource, find };
}
function idProblems(operation, creating, input, isProvided) {
    return operation === creating && isProvided(input) ? [{ input, message: idOfNew({ operation }) }] : [];
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ missing),
  z: () => (/* binding */ operations)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/operations.js

const requiredFor = (0,message/* message */.iU)({
    en: ({ operation, others }) => `is required for operation ${operation}${others.length > 0 ? `, unless ${others.join(' or ')} is given` : ''}`,
    zh: ({ operation, others }) => `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
});

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/operation.js



function operations(allowed, needs) {
    return (0,action/* group */.O)({
        name: 'operation',
        inputs: { operation: (0,input_kinds/* choice */.Yq)({ allowed, default: allowed[0], guards: true, refuseEmpty: true }) },
        outputs: ['operation'],
        rules: ({ operation }, isProvided) => missing(operation, needs, isProvided),
    });
}
function missing(operation, needs, isProvided) {
    if (operation === undefined)
        return [];
    return (needs[operation] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(isProvided))
            return [];
        return [{ input: first, message: requiredFor({ operation, others: names.slice(1) }) }];
    });
}


/***/ })

};
