/** Lists and replaces the texts inside a JSON answer. */

/** Keys from the answer down; `*` is every item of a list. */
type TextPath = readonly string[]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The object of a JSON text, which the platform embeds in some places. */
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

/** The path of every text in an answer, each once, keys joined by slashes; a body that is no JSON is one text. */
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

/** The answer with the text at all of these paths. */
export function replaceTexts(body: string, places: readonly string[], text: string): string {
  if (places.includes('')) return text
  const value: unknown = parseObject(body)
  // From the inside out, so that a text with embedded JSON is replaced after its parts.
  const inwards = places.toSorted((a, b) => b.length - a.length)
  return JSON.stringify(inwards.reduce((whole, place) => replaceAt(whole, place.split('/'), text), value))
}
