export const id = 'build-image-report';
export const ids = ['build-image-report'];
export const modules = {

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _messages_images_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1526);


function headlineOf({ outcome, image_path: image, status }, { namesContent }) {
    if (outcome !== 'unchanged')
        return _messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEnded */ .d4[outcome]({ image, status });
    return namesContent ? (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .reusedByContent */ .xk)({ image }) : (0,_messages_images_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .reusedAsRequested */ .L6)({ image });
}
function reportOf(result, named, dockerfile) {
    const { outcome, image_path } = result;
    return {
        outcome,
        subject: image_path,
        headline: headlineOf(result, named),
        facts: [
            { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFacts */ .JC.image(), value: image_path },
            { name: _messages_images_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFacts */ .JC.dockerfile(), value: dockerfile },
        ],
    };
}


/***/ })

};
