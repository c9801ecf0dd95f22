export const id = 905;
export const ids = [905,898];
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


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/**
 * Stands in for @actions/http-client in the bundle. @actions/github asks it for the agents of its requests when it is
 * imported; it gets none, since its requests are carried by a `fetch` of ours.
 */

class HttpClient {
  /** Of no use to octokit, whose requests go through fetch. */
  getAgent() {
    return undefined
  }

  /** undici then takes connections without a proxy. */
  getAgentDispatcher() {
    return undefined
  }
}


/***/ })

};
