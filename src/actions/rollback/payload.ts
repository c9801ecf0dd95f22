/** Reading what GitHub keeps of a deployment: payloads of others, and of versions that are not known, are none of ours. */

import type { Images } from '../../changes/services/image.ts'
import { DecodeError, type Decoder, integer, isRecord, list, object, optional, string } from '../../client/decode.ts'
import type { DeploymentPayload, RecordedService } from '../../step/operations/deploy/github-deployment.ts'

/** Text of this form alone: whoever may write deployments decides what stands there. */
function matching(pattern: RegExp): Decoder<string> {
  return (value, at) => {
    const text = string(value, at)
    if (pattern.test(text)) return text
    throw new DecodeError(at, '', value)
  }
}

const name = matching(/^[^\p{Cc}]{1,128}$/u)
const image = matching(/^[\w./:@-]{1,400}$/)

const images: Decoder<Images> = (value, at) =>
  Object.fromEntries(Object.entries(object({})(value, at)).map((pair) => [name(pair[0], at), image(pair[1], at)]))

const service = object({
  ...{ service_id: integer, service_name: name, namespace: name },
  ...{ images, previous: images, beside: optional(name) },
})
const payload = object({ services: list(service), rollback_of: optional(integer) })

function plain({ beside, ...rest }: ReturnType<typeof service>): RecordedService {
  return { ...rest, ...(beside === undefined ? {} : { beside }) }
}

/** The payload, or `undefined` where it is none of ours or cannot be gone back to. */
export function decodePayload(value: unknown): DeploymentPayload | undefined {
  if (!isRecord(value) || value.fengchao !== 1) return undefined
  try {
    const { services, rollback_of } = payload(value, 'payload')
    if (services.length === 0) return undefined
    return { fengchao: 1, services: services.map(plain), ...(rollback_of === undefined ? {} : { rollback_of }) }
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}
