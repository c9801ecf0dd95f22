/**
 * Stands in for @actions/http-client and its `lib/auth` in the bundle. @actions/core needs them for OIDC alone, which no
 * action uses, but would load a whole HTTP client for it at every start. @actions/github asks it for the agents of its
 * requests when it is imported; it gets none, since its requests are carried by a `fetch` of ours.
 */

export class HttpClient {
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
export class BearerCredentialHandler {}
