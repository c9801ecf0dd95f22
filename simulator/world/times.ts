/** `2016-12-22T13:03:00Z`, as all of the platform but the load balancers writes a moment. */
export function toSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** `2016-12-29T07:46:05.455Z`, as the load balancer pages write it. */
export function toMilliseconds(ms: number): string {
  return new Date(ms).toISOString()
}
