/** Counts the requests of each caller within one second of the simulator's clock. */
export class RateLimiter {
  readonly #most: number
  readonly #seen = new Map<string, number[]>()

  constructor(requestsPerSecond = Number.POSITIVE_INFINITY) {
    this.#most = requestsPerSecond
  }

  /** True when the caller may go on; a refused request counts for nothing. */
  admits(caller: string, now: number): boolean {
    if (this.#most === Number.POSITIVE_INFINITY) return true
    const recent = (this.#seen.get(caller) ?? []).filter((at) => at > now - 1000)
    const admitted = recent.length < this.#most
    this.#seen.set(caller, admitted ? [...recent, now] : recent)
    return admitted
  }
}
