export const id = 898;
export const ids = [898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * Stands in for undici's entry in the bundle: the same package, but only the parts that are used. Its own entry loads
 * everything (WebSocket, caches, mocks, fetch) before the first request goes out, which took 20 ms of each step and half
 * of the bundle's bytes. `fetch` is for the REST API of GitHub: a chunk that is loaded when a deployment is recorded.
 */
const Agent = __webpack_require__(7757)
const send = __webpack_require__(5291)

/** undici's `request` for a caller that brings its dispatcher. */
exports.request = (url, { dispatcher, ...options }) => {
  const { origin, pathname, search } = new URL(url)
  return send.call(dispatcher, { ...options, origin, path: pathname + search })
}

exports.Agent = Agent

exports.fetch = async (...args) => (await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.t.bind(__webpack_require__, 7198, 23))).fetch(...args)

Object.defineProperty(exports, "ProxyAgent", ({
  enumerable: true,
  get: () => {
    // It opens its tunnels with a method that undici's entry gives to every dispatcher.
    const Dispatcher = __webpack_require__(6227)
    Dispatcher.prototype.connect = __webpack_require__(6807)
    return __webpack_require__(3408)
  },
}))


/***/ })

};
