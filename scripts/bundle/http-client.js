/**
 * Stands in for @actions/http-client and its `lib/auth` in the bundle. @actions/core needs them for OIDC alone, which no
 * action uses, but would load a whole HTTP client for it at every start. @actions/github asks it for the agent of its
 * requests when it is imported; that agent is made here of the one undici that the bundle has, once it is needed.
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

/** @actions/core names it; nothing calls it. */
export class BearerCredentialHandler {}

let agent

const lazyDispatcher = {
  dispatch(options, handler) {
    agent ??= import('undici').then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent())
    agent.then((it) => it.dispatch(options, handler)).catch((error) => handler.onResponseError(null, error))
    return true
  },
}
