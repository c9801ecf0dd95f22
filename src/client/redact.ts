/** What the platform repeats of a request and nobody is to read: the values of variables, which may be passwords. */
import { isRecord } from './decode.ts'

/** Shorter ones would blacken half of a sentence. */
const SHORTEST = 3

function* valuesIn(json: unknown): Generator<string> {
  if (Array.isArray(json)) for (const item of json) yield* valuesIn(item)
  if (!isRecord(json)) return
  if (typeof json.key === 'string' && typeof json.value === 'string') yield json.value
  for (const item of Object.values(json)) yield* valuesIn(item)
}

function formsOf(value: string): string[] {
  const url = value.isWellFormed() ? encodeURIComponent(value) : value
  return [value, JSON.stringify(value).slice(1, -1), url, Buffer.from(value).toString('base64')]
}

/** The platform's words with `***` for each value of a variable that was sent, as it stands or as JSON, a URL or base64 has it. */
export function redact(words: string, sent: unknown): string {
  const forms = [...valuesIn(sent)].flatMap(formsOf).filter((form) => form.length >= SHORTEST)
  return forms.toSorted((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, '***'), words)
}
