export const id = 'storage';
export const ids = ['storage'];
export const modules = {

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ mountForm),
/* harmony export */   By: () => (/* binding */ doubtfulSize),
/* harmony export */   K4: () => (/* binding */ noVolumeOfThisId),
/* harmony export */   MP: () => (/* binding */ askForMore),
/* harmony export */   OS: () => (/* binding */ attachedCannotBeDeleted),
/* harmony export */   Pb: () => (/* binding */ mountedTwice),
/* harmony export */   SA: () => (/* binding */ sizeIsMultiple),
/* harmony export */   TB: () => (/* binding */ attachedCannotGrow),
/* harmony export */   YW: () => (/* binding */ detachAdvice),
/* harmony export */   Z4: () => (/* binding */ waitingForVolume),
/* harmony export */   bJ: () => (/* binding */ deleteAndCreateAgain),
/* harmony export */   b_: () => (/* binding */ deletingVolume),
/* harmony export */   dR: () => (/* binding */ volumeOnlyGrows),
/* harmony export */   f4: () => (/* binding */ volumeTitle),
/* harmony export */   gU: () => (/* binding */ lookInConsole),
/* harmony export */   hq: () => (/* binding */ volumeNeverCreated),
/* harmony export */   jW: () => (/* binding */ volumeFailureAdvice),
/* harmony export */   lL: () => (/* binding */ createVolumeFirst),
/* harmony export */   my: () => (/* binding */ checkVolumeId),
/* harmony export */   on: () => (/* binding */ volumes),
/* harmony export */   oq: () => (/* binding */ volumeNameForm),
/* harmony export */   pq: () => (/* binding */ volumeFailedBefore),
/* harmony export */   zO: () => (/* binding */ noSuchVolume)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const volumeTitle = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume }) => `Volume ${volume}`,
    zh: ({ volume }) => `云硬盘 ${volume}`,
});
const volumes = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'volumes', zh: '云硬盘' });
const waitingForVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Waiting for the volume', zh: '等待云硬盘' });
const deletingVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Deleting the volume', zh: '删除云硬盘' });
const attachedTo = {
    en: ({ name, id, service, places, status }) => `Volume ${name} (${id}) is attached to ${service ? `service ${service}` : 'a service of this account'}${places.length > 0 ? ` at ${places.join(', ')}` : ''} (status "${status}")`,
    zh: ({ name, id, service, places, status }) => `云硬盘 ${name} (${id}) 已挂载到${service ? `服务 ${service}` : '当前账号的某个服务'}${places.length > 0 ? `（路径 ${places.join('、')}）` : ''}（状态“${status}”）`,
};
const attachedCannotGrow = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot grow an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法对已挂载的云硬盘扩容。`,
});
const attachedCannotBeDeleted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: (volume) => `${attachedTo.en(volume)}, and the platform cannot delete an attached volume.`,
    zh: (volume) => `${attachedTo.zh(volume)}，平台无法删除已挂载的云硬盘。`,
});
const detachAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'A volume is detached only when its service is deleted: delete the service (delete-service), run this step again, and then create the service again with the volume.',
    zh: '只有删除服务才能卸载云硬盘：请先删除该服务（delete-service），再重新运行此步骤，然后带上该云硬盘重新创建服务。',
});
const volumeNeverCreated = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, status }) => `Volume ${name} (${id}) could not be created (status "${status}"), so it cannot be used or grown.`,
    zh: ({ name, id, status }) => `云硬盘 ${name} (${id}) 创建失败（状态“${status}”），无法使用或扩容。`,
});
const deleteAndCreateAgain = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Delete it (operation: delete) and apply it again.',
    zh: '请先删除（operation: delete），再重新 apply。',
});
const volumeOnlyGrows = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, requested }) => `Volume ${name} (${id}) has ${size} GB, more than the requested ${requested} GB, and a volume cannot be shrunk.`,
    zh: ({ name, id, size, requested }) => `云硬盘 ${name} (${id}) 为 ${size} GB，大于所请求的 ${requested} GB，而云硬盘无法缩容。`,
});
const askForMore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ size }) => `Request at least ${size} GB, or create a smaller volume under another name and move the data.`,
    zh: ({ size }) => `请至少请求 ${size} GB，或以其他名称创建较小的云硬盘并迁移数据。`,
});
const volumeFailedBefore = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ name, id, size, status }) => `Volume ${name} (${id}) already has ${size} GB, but its last operation ended with the status "${status}", and the API has no operation that would repair it.`,
    zh: ({ name, id, size, status }) => `云硬盘 ${name} (${id}) 已是 ${size} GB，但其上一次操作以状态“${status}”结束，而 API 没有可以修复它的操作。`,
});
const lookInConsole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the volume in the console (https://c.163.com/dashboard).',
    zh: '请在控制台（https://c.163.com/dashboard）查看该云硬盘。',
});
const noVolumeOfThisId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ id }) => `There is no volume with the id ${id}, and the platform chooses the id of a new volume.`,
    zh: ({ id }) => `不存在 id 为 ${id} 的云硬盘，而新云硬盘的 id 由平台分配。`,
});
const checkVolumeId = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check the input volume_id, or give volume_name alone to create a volume.',
    zh: '请检查输入 volume_id，或只填 volume_name 来创建云硬盘。',
});
const volumeFailureAdvice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API does not report the cause. Check the volume in the console (https://c.163.com/dashboard). A volume that could not be created must be deleted (operation: delete) before you apply it again.',
    zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该云硬盘。创建失败的云硬盘须先删除（operation: delete），再重新 apply。',
});
const volumeNameForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: '1 to 32 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
    zh: '1 到 32 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
});
const sizeIsMultiple = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ step, near, size }) => `must be a multiple of ${step}, such as ${near}; got ${size}`,
    zh: ({ step, near, size }) => `应为 ${step} 的倍数，例如 ${near}，实际为 ${size}`,
});
const doubtfulSize = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'The API reference contradicts itself about 1000 GB. If the platform rejects this size, use 990.',
    zh: 'API 文档对 1000 GB 的说法自相矛盾。如果平台拒绝该容量，请改用 990。',
});
const mountForm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ given }) => `must be the id or name of a volume and its mount path, such as data:/var/lib/data; got ${given}`,
    zh: ({ given }) => `应为云硬盘的 id 或名称加挂载路径，例如 data:/var/lib/data，实际为 ${given}`,
});
const noSuchVolume = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, names }) => `There is no volume "${volume}". Available: ${names.join(', ') || 'none'}.`,
    zh: ({ volume, names }) => `没有云硬盘“${volume}”。${names.length > 0 ? `现有云硬盘：${names.join('、')}` : '当前账号没有云硬盘'}。`,
});
const createVolumeFirst = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Create it first with manage-volume.',
    zh: '请先用 manage-volume 创建。',
});
const mountedTwice = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ volume, id }) => `Volume ${volume} (${id}) appears twice, but a volume can be mounted only once.`,
    zh: ({ volume, id }) => `云硬盘 ${volume} (${id}) 出现了两次，而一个云硬盘只能挂载一次。`,
});


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   ax: () => (/* binding */ runningImages),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   vW: () => (/* binding */ addressOutputs)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3203);

const address = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .O)({
    name: 'address',
    inputs: {},
    outputs: ['replicas', 'image_path', 'pub_ip', 'url'],
});
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
function serviceUrl({ service_info }) {
    const { pub_ip, port_maps } = service_info;
    const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port;
    if (!ADDRESS.test(pub_ip) || port === undefined)
        return '';
    if (port === 443)
        return `https://${pub_ip}`;
    return port === 80 ? `http://${pub_ip}` : `http://${pub_ip}:${port}`;
}
function runningImages({ service_container_infos: containers }) {
    const [first, ...others] = containers;
    if (first && others.length === 0)
        return first.image_path;
    return Object.fromEntries(containers.map((one) => [one.container_name, one.image_path]));
}
function addressOutputs(service) {
    if (service === undefined)
        return {};
    const { replicas, pub_ip } = service.service_info;
    return { replicas, image_path: runningImages(service), pub_ip, url: serviceUrl(service) };
}


/***/ })

};
