/** The ports of listeners (API reference 6.6). */

/** The port that each protocol has of itself; every other one starts where those of the system end. */
export const WELL_KNOWN = { http: 80, https: 443 } as const

/** Whether the platform takes the port for a listener of this protocol. */
export function allowsListenPort(protocol: keyof typeof WELL_KNOWN, port: number): boolean {
  return port === WELL_KNOWN[protocol] || port >= 1_025
}
