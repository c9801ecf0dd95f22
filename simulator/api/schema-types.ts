/** A schema as the document has it; `true` and `false` are not used. */
export type Schema = Readonly<Record<string, unknown>>

/** One thing that breaks the schema. */
export interface Problem {
  /** Where, as a JSON pointer. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string }
  /** What is wrong there, for example `takes a whole number from 1 to 5`. */
  readonly message: string
}
