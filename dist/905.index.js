export const id = 905;
export const ids = [905,898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * Stands in for undici's entry in the bundle: the same package, but only the parts that are used. The entry loads
 * everything (WebSocket, caches, mocks, fetch) before the first request goes out, which took 20 ms of each step and half
 * of the bundle's bytes. `fetch` is for the REST API of GitHub, and is loaded when a deployment is recorded.
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
  ProxyAgent: {
    enumerable: true,
    get: () => {
      // It opens its tunnels with a method that undici's entry gives to every dispatcher.
      const Dispatcher = __webpack_require__(3415)
      Dispatcher.prototype.connect = __webpack_require__(3192)
      return __webpack_require__(7508)
    },
  },
  fetch: {
    enumerable: true,
    get: () => (__webpack_require__(4202).fetch),
  },
})


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stands in for @actions/http-client and its `lib/auth` in the bundle. @actions/core needs them for OIDC alone, which no
 * action uses, but would load a whole HTTP client for it at every start. @actions/github asks it for the agents of its
 * requests when it is imported; it gets none, since its requests are carried by a `fetch` of ours.
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

/** @actions/core names it; nothing calls it. */
class BearerCredentialHandler {}


/***/ })

};
