/**
 * Stands in for @actions/http-client in the bundle. @actions/github asks it for the agent of its requests when it is
 * imported; that agent is made here of the one undici that the bundle has, once it is needed.
 */

export class HttpClient {
  /** Of no use to octokit, whose requests go through fetch. */
  getAgent() {
    return undefined
  }

  /** The dispatcher of octokit's fetch; takes the proxy from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  getAgentDispatcher() {
    return lazyDispatcher
  }
}

let agent

/** The bundle's undici has no HTTP/2, neither for a server nor for a proxy. */
const http1 = { allowH2: false, proxyTls: { allowH2: false } }

const lazyDispatcher = {
  dispatch(options, handler) {
    agent ??= import('undici').then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent(http1))
    agent.then((it) => it.dispatch(options, handler)).catch((error) => handler.onResponseError(null, error))
    return true
  },
}
