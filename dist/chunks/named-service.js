export const id = 'named-service';
export const ids = ['named-service'];
export const modules = {

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireSameService: () => (/* binding */ requireSameService)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/named-service.js

const otherService = (0,message/* message */.iU)({
    en: ({ id, input, given, found }) => `The inputs service_id and ${input} contradict each other: service ${id} has the ${input} "${found}", not "${given}".`,
    zh: ({ id, input, given, found }) => `输入 service_id 与 ${input} 互相矛盾：服务 ${id} 的 ${input} 是 "${found}"，而不是 "${given}"。`,
});
const giveOneName = (0,message/* message */.iU)({
    en: 'Give service_id alone, or namespace and service_name without it.',
    zh: '请只填写 service_id，或只填写 namespace 和 service_name。',
});

;// CONCATENATED MODULE: ../../lib/src/step/inputs/named-service.js



async function requireSameService(found, { namespace, service_name }, client) {
    const { id, ...is } = found.service_info;
    const refuseOther = (input, given) => (0,errors/* refuse */.TR)(otherService({ id, input, given, found: is[input] }), giveOneName());
    if (service_name !== undefined && service_name !== is.service_name)
        refuseOther('service_name', service_name);
    if (namespace === undefined || namespace === is.namespace)
        return;
    const meant = await (0,lookup/* requireNamespace */.vc)(client, namespace);
    if (meant.namespace !== is.namespace)
        refuseOther('namespace', namespace);
}


/***/ })

};
