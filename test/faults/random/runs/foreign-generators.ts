/** Random changes of others. */
import fc from 'fast-check'
import { type ForeignChange, TAGS } from './foreign-changes.ts'

function image(service: string): fc.Arbitrary<ForeignChange> {
  return fc.constantFrom(...TAGS).map((tag) => ({ kind: 'image', service, tag }))
}

function occupation(service: string): fc.Arbitrary<ForeignChange> {
  return fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('update_succ', 'update_fail'))
    .map(([seconds, ends]) => ({ kind: 'occupy', service, seconds, ends }))
}

/** Changes of a service during a step. */
export function serviceChanges(service: string): fc.Arbitrary<ForeignChange> {
  return fc.oneof(
    { weight: 3, arbitrary: image(service) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 5 })
        .map((replicas): ForeignChange => ({ kind: 'replicas', service, replicas })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('1', '2').map((value): ForeignChange => ({ kind: 'variables', service, value })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(81, 8080).map((port): ForeignChange => ({ kind: 'ports', service, port })),
    },
    { weight: 2, arbitrary: occupation(service) },
    { weight: 1, arbitrary: fc.constant<ForeignChange>({ kind: 'delete', service }) },
  )
}

/** Changes of a service before a step. */
export function earlierServiceChanges(service: string): fc.Arbitrary<ForeignChange> {
  return fc.oneof(fc.constant<ForeignChange>({ kind: 'fail', service }), image(service), occupation(service))
}

/** Changes of a load balancer and this listener, before or during a step. */
export function listenerChanges(listener: string): fc.Arbitrary<ForeignChange> {
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 30 })
        .map((seconds): ForeignChange => ({ kind: 'occupy balancer', seconds })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('web', 'shop').map((to): ForeignChange => ({ kind: 'forward', listener, to })),
    },
    { weight: 2, arbitrary: fc.constant<ForeignChange>({ kind: 'unlisten', listener }) },
    { weight: 1, arbitrary: fc.constant<ForeignChange>({ kind: 'delete balancer' }) },
  )
}
