export const id = 517;
export const ids = [517,898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * Stands in for undici's entry in the bundle: the same package, but only the parts that are used. The entry loads
 * everything (WebSocket, caches, mocks, fetch) before the first request goes out, which took 20 ms of each step and half
 * of the bundle's bytes. `fetch` is what @actions/github asks for, and is loaded when a deployment is recorded.
 */
const Agent = __webpack_require__(1745)
const send = __webpack_require__(887)

/** undici's `request` for a caller that brings its dispatcher. */
exports.request = (url, { dispatcher, ...options }) => {
  const { origin, pathname, search } = new URL(url)
  return send.call(dispatcher, { ...options, origin, path: pathname + search })
}

exports.Agent = Agent

Object.defineProperties(exports, {
  EnvHttpProxyAgent: {
    enumerable: true,
    get: () => __webpack_require__(9221),
  },
  fetch: {
    enumerable: true,
    get: () => (__webpack_require__(4202).fetch),
  },
})


/***/ })

};
