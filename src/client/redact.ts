/** Redacts in the platform's messages what was sent and must not be shown: the values of variables, which may be passwords. */
import { longestFirst, plainForms, redactForms } from '../text/redact.ts'
import { isRecord } from './decode.ts'

/** Shorter ones would black out half of a sentence. */
const SHORTEST = 3

function* valuesIn(json: unknown): Generator<string> {
  if (Array.isArray(json)) for (const item of json) yield* valuesIn(item)
  if (!isRecord(json)) return
  if (typeof json.key === 'string' && typeof json.value === 'string') yield json.value
  for (const item of Object.values(json)) yield* valuesIn(item)
}

function formsOf(value: string): string[] {
  return [...plainForms(value), Buffer.from(value).toString('base64')]
}

/** The message with `***` for each value of a variable in the request `sent`, as it stands or as JSON, a URL or base64 has it. */
export function redactVariables(message: string, sent: unknown): string {
  const forms = [...valuesIn(sent)].flatMap(formsOf).filter((form) => form.length >= SHORTEST)
  return redactForms(message, longestFirst(forms))
}
