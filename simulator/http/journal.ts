/** One request as the simulator saw it and what became of it. */
export interface JournalEntry {
  method: string
  /** With its query. */
  path: string
  operationId: string | undefined
  /** 0 as long as nothing was answered, and for ever where a fault kept the answer back. */
  status: number
  code?: number | string
  requestId: string
  /** Epoch milliseconds by the simulator's clock. */
  at: number
  headers: Record<string, string>
  /** Parsed JSON or form fields; undefined without a body. */
  body: unknown
  /** What it asks for was done, whether or not the answer got through. */
  done?: boolean
  /** The kind of fault that struck it. */
  fault?: string
  /** True where it changed something at the platform, or began to, whether or not its answer arrived. */
  altered: boolean
}

const KEPT = ['authorization', 'content-type', 'namespace', 'user-agent', 'connection']

/** The headers that a test may want to look at. */
export function keptHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)))
}
