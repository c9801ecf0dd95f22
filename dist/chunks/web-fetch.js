export const id = 'web-fetch';
export const ids = ['web-fetch'];
export const modules = {

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFetch: () => (/* binding */ openFetch)
/* harmony export */ });
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3460);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8584);


function innermost(error) {
    const wraps = error instanceof TypeError || error instanceof DOMException;
    return wraps && error.cause !== undefined ? innermost(error.cause) : error;
}
function openFetch(env = process.env) {
    const routes = (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_0__/* .openRoutes */ .R)(env);
    return {
        fetch: async (url, init = {}) => {
            let route;
            try {
                route = await routes.to(url);
                const { undici, dispatcher } = route;
                return await undici.fetch(url, { ...init, dispatcher });
            }
            catch (error) {
                init.signal?.throwIfAborted();
                throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__.transportError)(innermost(error), route?.proxy);
            }
        },
        close: routes.close,
    };
}


/***/ })

};
