/** The texts inside a JSON answer, and answers with another text in one place. */

/** Keys from the answer down; `*` is every item of a list. */
type Place = readonly string[]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** JSON of an object inside a text, as the platform embeds it in places. */
function embedded(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function* placesIn(value: unknown, place: Place): Generator<Place> {
  if (typeof value === 'string') {
    yield place
    yield* placesIn(embedded(value), place)
  } else if (Array.isArray(value)) for (const item of value) yield* placesIn(item, [...place, '*'])
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...place, key])
}

/** Every place of a text in an answer, each once, keys with slashes between them; a body that is no JSON is one text by itself. */
export function textsIn(body: string): string[] {
  const value = embedded(body)
  const places = value === undefined ? (body === '' ? [] : [[]]) : [...placesIn(value, [])]
  return [...new Set(places.map((place) => place.join('/')))]
}

function put(value: unknown, place: Place, text: string): unknown {
  const [key, ...rest] = place
  if (key === undefined) return text
  if (typeof value === 'string') return JSON.stringify(put(embedded(value), place, text))
  if (Array.isArray(value)) return value.map((item) => put(item, rest, text))
  if (!isObject(value) || !Object.hasOwn(value, key)) return value
  return { ...value, [key]: put(Reflect.get(value, key), rest, text) }
}

/** The answer with the text in all of these places. */
export function withText(body: string, places: readonly string[], text: string): string {
  if (places.includes('')) return text
  const value: unknown = embedded(body)
  // From the inside out, so that a text with JSON in it is not gone before what is in it.
  const inwards = places.toSorted((a, b) => b.length - a.length)
  return JSON.stringify(inwards.reduce((whole, place) => put(whole, place.split('/'), text), value))
}
