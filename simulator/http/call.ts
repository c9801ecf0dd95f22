/** One request, routed, decoded and valid by the description. */
export interface Call {
  operationId: string
  method: string
  /** As it arrived, with its query. */
  path: string
  /** Decoded path parameters. */
  params: Record<string, string>
  query: Record<string, string>
  /** Names in lower case. */
  headers: Record<string, string>
  /** Parsed JSON, or the fields of a form as text. */
  body: unknown
}
