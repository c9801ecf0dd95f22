export const id = 'manage-volume';
export const ids = ['manage-volume'];
export const modules = {

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manageVolume: () => (/* binding */ manageVolume)
/* harmony export */ });
/* harmony import */ var _github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
/* harmony import */ var _step_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);
/* harmony import */ var _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);
/* harmony import */ var _step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5248);






const outputsOf = (found) => found === undefined
    ? { status: 'absent' }
    : { volume_id: found.id, volume_name: found.name, size: found.size, status: found.status, volume: found };
const STEP_GB = 10;
const DOUBTFUL_GB = 1000;
function sizeProblems(size) {
    if (size === undefined || size % STEP_GB === 0)
        return [];
    return [{ input: 'size', message: (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeIsMultiple */ .SA)({ step: STEP_GB, near: size - (size % STEP_GB), size }) }];
}
const NAMED = [['volume_name', 'volume_id']];
const manageVolume = (0,_step_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'manage-volume',
    branding: { icon: 'hard-drive', color: 'green' },
    operations: ['createVolume', 'listVolumes', 'resizeVolume', 'deleteVolume'],
    groups: [
        _step_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .account */ .ct,
        (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)('10m'),
        (0,_step_inputs_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .operations */ .z)(['apply', 'delete', 'get', 'list'], { apply: [...NAMED, 'size'], delete: NAMED, get: NAMED }),
    ],
    inputs: {
        volume_name: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/, takes: _messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeNameForm */ .oq }),
        volume_id: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1 }),
        size: (0,_github_inputs_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 10, max: 1000 }),
    },
    outputs: ['volume_id', 'volume_name', 'size', 'status', 'volume', 'volumes'],
    rules: ({ size }) => sizeProblems(size),
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { requireAgreement } = await Promise.all(/* import() */[__webpack_require__.e('agreement'), __webpack_require__.e('contradictions')]).then(__webpack_require__.bind(__webpack_require__, 6708));
        const { desiredVolume, volumeDeletion, volumeResource } = await Promise.all(/* import() */[__webpack_require__.e('volume'), __webpack_require__.e('services-service'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 2198));
        const options = (0,_step_inputs_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .changeOptions */ .D$)(inputs, step);
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ volumes: await listResources(step, (0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .volumes */ .on)(), client.volumes.list()) });
        const { volume_id, volume_name, size = 0 } = inputs;
        const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)));
        const volume = requireAgreement(either, { volume_id, volume_name }, ({ name }) => name);
        if (inputs.operation === 'get')
            await getResource(step, volume);
        else if (inputs.operation === 'delete')
            await removeResource(step, volume, volumeDeletion(client), options);
        else {
            if (size === DOUBTFUL_GB)
                step.log.warning((0,_messages_storage_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtfulSize */ .By)());
            const desired = desiredVolume(client, inputs, size, (volume_id) => step.set({ volume_id }));
            await applyResource(step, volume, desired, options);
        }
    },
});


/***/ })

};
