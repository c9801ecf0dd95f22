/** One request as the simulator saw it and what became of it. */
export interface JournalEntry {
  method: string
  /** With its query. */
  path: string
  operationId: string | undefined
  /** 0 until it is answered; it stays 0 where a fault withholds the answer. */
  status: number
  code?: number | string
  requestId: string
  /** Epoch milliseconds by the simulator's clock. */
  at: number
  headers: Record<string, string>
  /** Parsed JSON or form fields; undefined without a body. */
  body: unknown
  /** The platform executed it, whether or not the answer arrived. */
  done?: boolean
  /** The kind of fault that hit it. */
  fault?: string
  /** True where it changed something on the platform, or started to, whether or not its answer arrived. */
  mutated: boolean
}

/** Whether a request is meant to change something on the platform; a login is not. */
export function isChangeRequest({ method, operationId }: Pick<JournalEntry, 'method' | 'operationId'>): boolean {
  return method !== 'GET' && operationId !== 'createToken'
}

const KEPT = ['authorization', 'content-type', 'namespace', 'user-agent', 'connection']

/** The headers that a test may want to look at. */
export function keptHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)))
}
