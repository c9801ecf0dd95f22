/** Reading what GitHub keeps of a deployment: payloads of others, and of versions that are not known, are none of ours. */
import { DecodeError, type Decoder, integer, isRecord, list, object, optional, string } from '../../client/decode.ts'
import type { DeploymentPayload, Images } from '../../step/operations/deploy/github-deployment.ts'

const images: Decoder<Images> = (value, at) => {
  const entries = object({})(value, at)
  return Object.fromEntries(Object.entries(entries).map(([name, image]) => [name, string(image, `${at}.${name}`)]))
}

const service = object({ service_id: integer, service_name: string, namespace: string, images, previous: images })
const payload = object({ services: list(service), rollback_of: optional(integer) })

/** The payload, or `undefined` where it is none of ours or cannot be gone back to. */
export function decodePayload(value: unknown): DeploymentPayload | undefined {
  if (!isRecord(value) || value.fengchao !== 1) return undefined
  try {
    const { services, rollback_of } = payload(value, 'payload')
    if (services.length === 0) return undefined
    return { fengchao: 1, services, ...(rollback_of === undefined ? {} : { rollback_of }) }
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}
