/** Checks and encodes what goes into a path, a query or a header; nothing else is sent. */

import { notAName, notAnId } from '../messages/client/wire.ts'

/** A value cannot be sent: empty, a dot segment, a control character, half a character or a number that is no id. */
export class PathError extends Error {
  override readonly name = 'PathError'
}

function segment(value: string | number): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || value < 0) throw new PathError(notAnId({ value }))
    return String(value)
  }
  // A dot segment would be resolved away by the URL parser, also when it is percent-encoded.
  if (value === '' || value === '.' || value === '..' || /[\p{Cc}\p{Cs}]/u.test(value)) {
    throw new PathError(notAName({ value: JSON.stringify(value) }))
  }
  return encodeURIComponent(value)
}

/** Tagged template for the path below `/api/v1`, as in path`/microservices/${id}`. Throws `PathError`. */
export function path(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((whole, part, i) => {
    const value = values[i - 1]
    return whole + (value === undefined ? '' : segment(value)) + part
  })
}

/** Text for a header, where nothing can be encoded: printable ASCII without spaces. Throws `PathError`. */
export function headerValue(value: string): string {
  if (!/^[!-~]+$/.test(value)) throw new PathError(notAName({ value: JSON.stringify(value) }))
  return value
}

/** A query string with its question mark, in this order; what is undefined is left out. */
export function query(parameters: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) search.append(name, String(value))
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}
