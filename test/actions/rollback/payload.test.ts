import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePayload } from '../../../src/actions/rollback/payload.ts'

const service = {
  ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin' },
  ...{ images: { web: 'admin/web:v2' }, previous: { web: 'admin/web:v1' } },
}

describe('the payload of a deployment', () => {
  it('is read with what it went back to', () => {
    expect(decodePayload({ fengchao: 1, services: [service], rollback_of: 7 })).toEqual({
      ...{ fengchao: 1, services: [service], rollback_of: 7 },
    })
    expect(decodePayload({ fengchao: 1, services: [service, service] })).toEqual({
      fengchao: 1,
      services: [service, service],
    })
  })

  it('is read with the service that its service takes turns with', () => {
    const beside = { ...service, beside: 'web-b' }
    expect(decodePayload({ fengchao: 1, services: [beside] })).toEqual({ fengchao: 1, services: [beside] })
  })

  it('is none of ours, or whole, whatever GitHub has', () => {
    const ours = { fengchao: 1, services: [service], rollback_of: 7 }
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom(1, ours.services, service.images, 'web', {}))
    const payload = fc.oneof(fc.jsonValue(), fc.record({ fengchao: part, services: part, rollback_of: part }))
    fc.assert(
      fc.property(payload, (value) => {
        const decoded = decodePayload(value)
        if (decoded !== undefined) expect(decodePayload(JSON.parse(JSON.stringify(decoded)))).toEqual(decoded)
      }),
    )
  })

  it.each([
    ['none', undefined],
    ['text', 'payload'],
    ['a list', [service]],
    ['an empty object, which GitHub has where there is none', {}],
    ['somebody else’s', { services: [service] }],
    ['of a version to come', { fengchao: 2, services: [service] }],
    ['without services', { fengchao: 1, services: [] }],
    ['of a service without an id', { fengchao: 1, services: [{ ...service, service_id: undefined }] }],
    ['of a service without images', { fengchao: 1, services: [{ ...service, images: undefined }] }],
    [
      'of an image that no registry has',
      { fengchao: 1, services: [{ ...service, images: { web: 'web:v1\n::error::' } }] },
    ],
    ['of a name that no service has', { fengchao: 1, services: [{ ...service, service_name: 'web\n::error::' }] }],
    [
      'of a container that none is called',
      { fengchao: 1, services: [{ ...service, images: { 'a\nb': 'admin/web:v1' } }] },
    ],
    ['of images that are none', { fengchao: 1, services: [{ ...service, images: { web: { tag: 'v1' } } }] }],
    ['that names no id', { fengchao: 1, services: [service], rollback_of: 'x' }],
  ])('is none of ours: %s', (_, value) => {
    expect(decodePayload(value)).toBeUndefined()
  })
})
