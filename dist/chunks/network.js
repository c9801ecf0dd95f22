export const id = 'network';
export const ids = ['network'];
export const modules = {

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

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ loadBalancerTitle),
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   C7: () => (/* binding */ rulePlace),
/* harmony export */   CW: () => (/* binding */ portIsFixed),
/* harmony export */   Cm: () => (/* binding */ loadBalancers),
/* harmony export */   Dw: () => (/* binding */ applyInstead),
/* harmony export */   EF: () => (/* binding */ applyCreates),
/* harmony export */   F0: () => (/* binding */ waitingForLoadBalancer),
/* harmony export */   Fc: () => (/* binding */ protocolIsFixed),
/* harmony export */   IX: () => (/* binding */ policyMode),
/* harmony export */   Ig: () => (/* binding */ cookieOfRewrite),
/* harmony export */   J$: () => (/* binding */ deletingLoadBalancer),
/* harmony export */   RI: () => (/* binding */ listenerTitle),
/* harmony export */   UI: () => (/* binding */ listenerAnew),
/* harmony export */   UQ: () => (/* binding */ listenPortRange),
/* harmony export */   Wj: () => (/* binding */ ipStays),
/* harmony export */   _H: () => (/* binding */ oneCertificate),
/* harmony export */   aw: () => (/* binding */ someRules),
/* harmony export */   bD: () => (/* binding */ needsCertificate),
/* harmony export */   h6: () => (/* binding */ addressForm),
/* harmony export */   l1: () => (/* binding */ addressIsFixed),
/* harmony export */   ov: () => (/* binding */ leaveAddressOut),
/* harmony export */   pJ: () => (/* binding */ loadBalancerFailureAdvice)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const loadBalancerTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name }) => `Load balancer ${name}`,
    zh: ({ name }) => `负载均衡 ${name}`,
});
const loadBalancers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'load balancers', zh: '负载均衡' });
const waitingForLoadBalancer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the load balancer', zh: '等待负载均衡' });
const deletingLoadBalancer = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the load balancer', zh: '删除负载均衡' });
const addressIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, address, requested }) => `Load balancer ${name} has ${address ? `the address ${address}` : 'an address that the platform does not report'}, not ${requested}, and the platform sets an address only at creation.`,
    zh: ({ name, address, requested }) => `负载均衡 ${name} 的地址${address ? `是 ${address}` : '未由平台报告'}，而不是 ${requested}；平台只能在创建时指定地址。`,
});
const leaveAddressOut = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Omit address, or delete the load balancer (operation: delete) and apply it again. Deleting it also deletes its listeners.',
    zh: '请不要填写 address，或先删除该负载均衡（operation: delete）再重新 apply。删除负载均衡会一并删除其监听。',
});
const loadBalancerFailureAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the load balancer in the console (https://c.163.com/dashboard). If its creation failed, you may have to delete it (operation: delete) and apply it again.',
    zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该负载均衡。创建失败的负载均衡可能需要先删除（operation: delete），再重新 apply。',
});
const ipStays = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ address, id }) => `Its public IP ${address}${id === undefined ? '' : ` (id ${id})`} stays with the account and is still billed; manage-ip with operation: delete releases it once it is unused.`,
    zh: ({ address, id }) => `其公网 IP ${address}${id === undefined ? '' : `（id ${id}）`}仍保留在账号中并继续计费；不再使用后，可用 manage-ip（operation: delete）释放。`,
});
const listenerTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer }) => `Listener ${name} of load balancer ${loadBalancer}`,
    zh: ({ name, loadBalancer }) => `负载均衡 ${loadBalancer} 的监听 ${name}`,
});
const portIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer, port, requested }) => `Listener ${name} of load balancer ${loadBalancer} listens on port ${port}, not ${requested}, and the platform cannot change it.`,
    zh: ({ name, loadBalancer, port, requested }) => `负载均衡 ${loadBalancer} 的监听 ${name} 使用端口 ${port}，而不是 ${requested}；平台无法修改监听的端口。`,
});
const protocolIsFixed = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, loadBalancer, protocol, requested }) => `Listener ${name} of load balancer ${loadBalancer} uses ${protocol}, not ${requested}, and the platform cannot change it.`,
    zh: ({ name, loadBalancer, protocol, requested }) => `负载均衡 ${loadBalancer} 的监听 ${name} 使用协议 ${protocol}，而不是 ${requested}；平台无法修改监听的协议。`,
});
const listenerAnew = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Delete the listener (operation: delete) and apply it again, or choose another listener_name for the new listener.',
    zh: '请先删除该监听（operation: delete）再重新 apply，或为新监听使用另一个 listener_name。',
});
const alreadyExists = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} already exists.`,
    zh: ({ title }) => `${title} 已存在。`,
});
const applyInstead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Use operation: apply, which updates the listener to match the inputs.',
    zh: '请使用 operation: apply，它会将监听更新为输入所指定的状态。',
});
const applyCreates = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Use operation: apply, which creates the listener.',
    zh: '请使用 operation: apply，它会创建该监听。',
});
const addressForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'an IPv4 address such as 59.111.163.163',
    zh: 'IPv4 地址，例如 59.111.163.163',
});
const listenPortRange = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ wellKnown, protocol, port }) => `must be ${wellKnown} or 1025 to 65535 for ${protocol}; got ${port}`,
    zh: ({ wellKnown, protocol, port }) => `在协议为 ${protocol} 时应为 ${wellKnown} 或 1025 到 65535，实际为 ${port}`,
});
const oneCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `must have certId or certName in rule ${rule}, not both`,
    zh: ({ rule }) => `中规则 ${rule} 的 certId 与 certName 只能填一个`,
});
const needsCertificate = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `needs certId (or certName) in rule ${rule}, because the listener uses https`,
    zh: ({ rule }) => `中规则 ${rule} 须填写 certId（或 certName），因为监听使用 https`,
});
const someRules = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'must be a list of at least one forwarding rule',
    zh: '应为至少包含一条转发规则的列表',
});
const rulePlace = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ rule }) => `rule ${rule}`,
    zh: ({ rule }) => `规则 ${rule}`,
});
const policyMode = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `must have insert or rewrite as ${place}`,
    zh: ({ place }) => `中 ${place} 应为 insert 或 rewrite`,
});
const cookieOfRewrite = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ place }) => `${place} with mode rewrite`,
    zh: ({ place }) => `${place}（mode 为 rewrite 时）`,
});


/***/ })

};
