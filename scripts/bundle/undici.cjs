'use strict'
/**
 * Stands in for undici's entry in the bundle: the same package, but only the parts that are used. The entry loads
 * everything (WebSocket, caches, mocks, fetch) before the first request goes out, which took 20 ms of each step and half
 * of the bundle's bytes. `fetch` is for the REST API of GitHub, and is loaded when a deployment is recorded.
 */
const Agent = require('../../node_modules/undici/lib/dispatcher/agent.js')
const send = require('../../node_modules/undici/lib/api/api-request.js')

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
      const Dispatcher = require('../../node_modules/undici/lib/dispatcher/dispatcher.js')
      Dispatcher.prototype.connect = require('../../node_modules/undici/lib/api/api-connect.js')
      return require('../../node_modules/undici/lib/dispatcher/proxy-agent.js')
    },
  },
  fetch: {
    enumerable: true,
    get: () => require('../../node_modules/undici/lib/web/fetch/index.js').fetch,
  },
})
