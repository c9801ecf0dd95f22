import { expect, test } from 'vitest'
import { InFlight } from '../../../src/step/run/in-flight.ts'

const scaling = { subject: 'Service web (50883)', what: 'run 3 replicas' }
const rollout = { subject: 'Service web (50883)', what: 'run web:v2' }

test('nothing was sent where nothing was told of', () => {
  expect(new InFlight().summarize('create_succ')).toEqual({
    sent: false,
    inProgress: false,
    fields: [],
    text: 'No change was sent, so nothing is in progress on the platform.',
  })
})

test('a refused change counts as not sent', () => {
  const inFlight = new InFlight()
  inFlight.hear(scaling, 'in_flight')
  inFlight.hear(scaling, 'rejected')
  expect(inFlight.summarize('updating').sent).toBe(false)
})

test.each([
  [
    'in_flight',
    'was being sent; it is not known whether the platform accepted it. The last reported status is "resizing".',
  ],
  ['accepted', 'is still in progress on the platform. The last reported status is "resizing".'],
  ['finished', 'has finished.'],
] as const)('a change that is %s is told with its resource', (delivery, words) => {
  const inFlight = new InFlight()
  inFlight.hear(scaling, 'in_flight')
  inFlight.hear(scaling, delivery)
  expect(inFlight.summarize('resizing')).toEqual({
    sent: true,
    inProgress: delivery !== 'finished',
    fields: [],
    text: `Service web (50883): the change to run 3 replicas ${words}`,
  })
})

test('no status is told where none is known', () => {
  const inFlight = new InFlight()
  inFlight.hear(scaling, 'accepted')
  expect(inFlight.summarize('').text).toBe(
    'Service web (50883): the change to run 3 replicas is still in progress on the platform.',
  )
})

test('several changes are told in their order', () => {
  const inFlight = new InFlight()
  inFlight.hear(rollout, 'finished')
  inFlight.hear(scaling, 'accepted')
  expect(inFlight.summarize('').text).toBe(
    'Service web (50883): the change to run web:v2 has finished. Service web (50883): the change to run 3 replicas is still in progress on the platform.',
  )
})

test('many that are over are only counted', () => {
  const inFlight = new InFlight()
  for (const tag of ['v1', 'v2', 'v3', 'v4'])
    inFlight.hear({ subject: `Image web:${tag}`, what: 'delete it' }, 'finished')
  inFlight.hear({ subject: 'Image web:v5', what: 'delete it' }, 'in_flight')
  expect(inFlight.summarize('').text).toBe(
    '4 changes have finished. Image web:v5: the change to delete it was being sent; it is not known whether the platform accepted it.',
  )
})
