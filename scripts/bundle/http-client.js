/**
 * Stands in for @actions/http-client in the bundle. @actions/github asks it for the agents of its requests when it is
 * imported; it gets none, since its requests are carried by a `fetch` of ours.
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
