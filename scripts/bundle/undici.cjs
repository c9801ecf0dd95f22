'use strict'
/**
 * Stands in for undici's entry in the bundle: the same package, but only the parts that are used. Its own entry loads
 * everything (WebSocket, caches, mocks, fetch) before the first request goes out, which took 20 ms of each step and half
 * of the bundle's bytes. `fetch` is for the REST API of GitHub: a chunk that is loaded when a deployment is recorded.
 */
const Agent = require('../../lib/node_modules/undici/lib/dispatcher/agent.js')
const send = require('../../lib/node_modules/undici/lib/api/api-request.js')

/** undici's `request` for a caller that brings its dispatcher. */
exports.request = (url, { dispatcher, ...options }) => {
  const { origin, pathname, search } = new URL(url)
  return send.call(dispatcher, { ...options, origin, path: pathname + search })
}

exports.Agent = Agent

exports.fetch = async (...args) => (await import('../../lib/node_modules/undici/lib/web/fetch/index.js')).fetch(...args)

Object.defineProperty(exports, 'ProxyAgent', {
  enumerable: true,
  get: () => {
    // It opens its tunnels with a method that undici's entry gives to every dispatcher.
    const Dispatcher = require('../../lib/node_modules/undici/lib/dispatcher/dispatcher.js')
    Dispatcher.prototype.connect = require('../../lib/node_modules/undici/lib/api/api-connect.js')
    return require('../../lib/node_modules/undici/lib/dispatcher/proxy-agent.js')
  },
})
