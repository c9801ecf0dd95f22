/** The texts inside a JSON answer, and answers with another text in one place. */

/** Keys from the answer down; `*` is every item of a list. */
type TextPath = readonly string[]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** JSON of an object inside a text, as the platform embeds it in places. */
function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function* pathsIn(value: unknown, place: TextPath): Generator<TextPath> {
  if (typeof value === 'string') {
    yield place
    yield* pathsIn(parseObject(value), place)
  } else if (Array.isArray(value)) for (const item of value) yield* pathsIn(item, [...place, '*'])
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...place, key])
}

/** Every place of a text in an answer, each once, keys with slashes between them; a body that is no JSON is one text by itself. */
export function listTextPaths(body: string): string[] {
  const value = parseObject(body)
  const places = value === undefined ? (body === '' ? [] : [[]]) : [...pathsIn(value, [])]
  return [...new Set(places.map((place) => place.join('/')))]
}

function replaceAt(value: unknown, place: TextPath, text: string): unknown {
  const [key, ...rest] = place
  if (key === undefined) return text
  if (typeof value === 'string') return JSON.stringify(replaceAt(parseObject(value), place, text))
  if (Array.isArray(value)) return value.map((item) => replaceAt(item, rest, text))
  if (!isObject(value) || !Object.hasOwn(value, key)) return value
  return { ...value, [key]: replaceAt(Reflect.get(value, key), rest, text) }
}

/** The answer with the text in all of these places. */
export function replaceTexts(body: string, places: readonly string[], text: string): string {
  if (places.includes('')) return text
  const value: unknown = parseObject(body)
  // From the inside out, so that a text with JSON in it is not gone before what is in it.
  const inwards = places.toSorted((a, b) => b.length - a.length)
  return JSON.stringify(inwards.reduce((whole, place) => replaceAt(whole, place.split('/'), text), value))
}
