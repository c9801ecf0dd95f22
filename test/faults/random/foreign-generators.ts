/** What others do, drawn at random. */
import fc from 'fast-check'
import { type Foreign, TAGS } from './foreign-changes.ts'

function image(service: string): fc.Arbitrary<Foreign> {
  return fc.constantFrom(...TAGS).map((tag) => ({ does: 'image', service, tag }))
}

function occupation(service: string): fc.Arbitrary<Foreign> {
  return fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('update_succ', 'update_fail'))
    .map(([seconds, ends]) => ({ does: 'occupy', service, seconds, ends }))
}

/** To a service while a step is at work on it. */
export function foreignTo(service: string): fc.Arbitrary<Foreign> {
  return fc.oneof(
    { weight: 3, arbitrary: image(service) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: 5 }).map((replicas): Foreign => ({ does: 'replicas', service, replicas })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('1', '2').map((value): Foreign => ({ does: 'variables', service, value })),
    },
    { weight: 1, arbitrary: fc.constantFrom(81, 8080).map((port): Foreign => ({ does: 'ports', service, port })) },
    { weight: 2, arbitrary: occupation(service) },
    { weight: 1, arbitrary: fc.constant<Foreign>({ does: 'delete', service }) },
  )
}

/** To a service before a step. */
export function beforehand(service: string): fc.Arbitrary<Foreign> {
  return fc.oneof(fc.constant<Foreign>({ does: 'fail', service }), image(service), occupation(service))
}

/** To a load balancer and this listener of it, before a step or meanwhile. */
export function foreignToListener(listener: string): fc.Arbitrary<Foreign> {
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: 30 }).map((seconds): Foreign => ({ does: 'occupy balancer', seconds })),
    },
    { weight: 3, arbitrary: fc.constantFrom('web', 'shop').map((to): Foreign => ({ does: 'forward', listener, to })) },
    { weight: 2, arbitrary: fc.constant<Foreign>({ does: 'unlisten', listener }) },
    { weight: 1, arbitrary: fc.constant<Foreign>({ does: 'delete balancer' }) },
  )
}
