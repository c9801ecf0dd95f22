import type { Incoming } from '../http/exchange.ts'
import type { OperationInfo } from './description.ts'
import { demand, PlatformError } from './errors.ts'

function mediaTypeOf({ headers }: Incoming): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

async function formFields({ body, headers }: Incoming): Promise<Record<string, string>> {
  try {
    const copy = new Uint8Array(body)
    const form = await new Response(copy, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
    const fields: Record<string, string> = {}
    for (const [name, value] of form) fields[name] = typeof value === 'string' ? value : await value.text()
    return fields
  } catch {
    throw new PlatformError(4220001)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PlatformError(4220001)
  }
}

/** The body as the operation takes it: JSON, or the fields of a form. Where it takes none, whatever came is ignored. */
export async function parseBody(incoming: Incoming, operation: OperationInfo): Promise<unknown> {
  if (operation.requestType === undefined) return undefined
  if (incoming.body.length === 0 && !operation.bodyRequired) return undefined
  demand(mediaTypeOf(incoming) === operation.requestType, 4150001)
  return operation.requestType === 'application/json' ? json(incoming.body.toString('utf8')) : formFields(incoming)
}
