import { expect, test } from 'vitest'
import { Fates } from '../../../src/step/run/in-flight.ts'

const scaling = { subject: 'Service web (50883)', what: 'run 3 replicas' }
const rollout = { subject: 'Service web (50883)', what: 'run web:v2' }

test('nothing was sent where nothing was told of', () => {
  expect(new Fates().standing('create_succ')).toEqual({
    sent: false,
    goesOn: false,
    fields: [],
    told: 'No change was sent, so nothing is in progress on the platform.',
  })
})

test('a refused change counts as not sent', () => {
  const fates = new Fates()
  fates.hear(scaling, 'on_its_way')
  fates.hear(scaling, 'not_taken')
  expect(fates.standing('updating').sent).toBe(false)
})

test.each([
  [
    'on_its_way',
    'was being sent; it is not known whether the platform accepted it. The last reported status is "resizing".',
  ],
  ['taken', 'is still in progress on the platform. The last reported status is "resizing".'],
  ['ended', 'has finished.'],
] as const)('a change that is %s is told with its resource', (fate, words) => {
  const fates = new Fates()
  fates.hear(scaling, 'on_its_way')
  fates.hear(scaling, fate)
  expect(fates.standing('resizing')).toEqual({
    sent: true,
    goesOn: fate !== 'ended',
    fields: [],
    told: `Service web (50883): the change to run 3 replicas ${words}`,
  })
})

test('no status is told where none is known', () => {
  const fates = new Fates()
  fates.hear(scaling, 'taken')
  expect(fates.standing('').told).toBe(
    'Service web (50883): the change to run 3 replicas is still in progress on the platform.',
  )
})

test('several changes are told in their order', () => {
  const fates = new Fates()
  fates.hear(rollout, 'ended')
  fates.hear(scaling, 'taken')
  expect(fates.standing('').told).toBe(
    'Service web (50883): the change to run web:v2 has finished. Service web (50883): the change to run 3 replicas is still in progress on the platform.',
  )
})

test('many that are over are only counted', () => {
  const fates = new Fates()
  for (const tag of ['v1', 'v2', 'v3', 'v4']) fates.hear({ subject: `Image web:${tag}`, what: 'delete it' }, 'ended')
  fates.hear({ subject: 'Image web:v5', what: 'delete it' }, 'on_its_way')
  expect(fates.standing('').told).toBe(
    '4 changes have finished. Image web:v5: the change to delete it was being sent; it is not known whether the platform accepted it.',
  )
})
