export const id = 'volume';
export const ids = ['volume'];
export const modules = {

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   desiredVolume: () => (/* binding */ desiredVolume),
/* harmony export */   volumeDeletion: () => (/* binding */ volumeDeletion),
/* harmony export */   volumeResource: () => (/* binding */ volumeResource)
/* harmony export */ });
/* unused harmony export volumeStatus */
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


/***/ })

};
