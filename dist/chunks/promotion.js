export const id = 'promotion';
export const ids = ['promotion'];
export const modules = {

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
/* harmony import */ var _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5804);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8032);
/* harmony import */ var _images_availability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(684);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);
/* harmony import */ var _images_tag_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5070);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5327);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9638);









async function promote(client, from, target, container) {
    const source = await findSource(client, from);
    const title = (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.serviceTitle)(source);
    if (source.service_info.id === target.service_info.id)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.itself({ service: title }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.checkInput());
    const { status } = source.service_info;
    if ((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceStatus */ .E6)(status)?.phase !== 'succeeded')
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.notSettled({ service: title, status }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.wait());
    const images = pair(source, target, container);
    for (const { image_path } of images)
        await requireSame(client, title, image_path);
    const moving = images.filter(({ image_path }) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isMovingTag */ .Tp)(image_path));
    return { source, images, warnings: moving.map(({ image_path: image }) => _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.moving({ service: title, image })) };
}
async function findSource(client, { namespace, service_name: name }) {
    const found = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.findNamespace)(client, namespace);
    if (found === undefined) {
        const names = (await client.namespaces.list()).map((one) => one.display_name);
        return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .noNamespace */ .DP)({ name: namespace, names }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.checkInput());
    }
    const { display_name: display, namespace: full } = found;
    const service = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.findService)(client, found, name);
    if (service === undefined)
        return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)((0,_messages_changes_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .noService */ .Tr)({ name, display, full }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.checkInput());
    return client.services.get(service.id);
}
function pair(source, target, container) {
    const [only, ...others] = source.service_container_infos;
    const alone = others.length === 0 ? only : undefined;
    if (container !== undefined) {
        const { image_path } = alone ?? find(source, container) ?? refuseContainer(source, target, container);
        return [{ container_name: container, image_path }];
    }
    if (alone !== undefined && target.service_container_infos.length === 1)
        return [{ image_path: alone.image_path }];
    return source.service_container_infos.map(({ container_name, image_path }) => {
        if (find(target, container_name) === undefined)
            refuseContainer(source, target, container_name);
        return { container_name, image_path };
    });
}
function find(service, name) {
    return service.service_container_infos.find((one) => one.container_name === name);
}
function refuseContainer(source, target, container) {
    const namesOf = (service) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)(service.service_container_infos.map((one) => one.container_name));
    const facts = { source: (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.serviceTitle)(source), theirs: namesOf(source), target: (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.serviceTitle)(target) };
    return (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.otherContainers({ ...facts, ours: namesOf(target), container }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.giveContainer());
}
async function requireSame(client, service, image) {
    const { tag, digest } = (0,_images_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImage */ .zZ)(image);
    if (digest !== undefined)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.digest({ service, image }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.tagIt());
    if (tag === 'latest')
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.latest({ service, image }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.tagIt());
    const word = await (0,_images_availability_js__WEBPACK_IMPORTED_MODULE_3__/* .tagWordOf */ .O)(client, image);
    if (word === undefined || (0,_images_tag_status_js__WEBPACK_IMPORTED_MODULE_5__/* .tagStatus */ .RM)(word)?.phase === 'succeeded')
        return;
    if (word === _images_tag_status_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_TAG */ .v$)
        (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.gone({ service, image }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.buildAgain());
    (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(_messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.rebuilt({ service, image, status: word }), _messages_images_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .K.rebuiltAdvice());
}


/***/ })

};
