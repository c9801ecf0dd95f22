import { afterEach, beforeEach, expect, test } from 'vitest'
import { Gate } from '../../../simulator/index.ts'
import { openSession, type Session } from '../session.ts'

let session: Session
let gate: Gate
beforeEach(async () => {
  session = await openSession()
  gate = new Gate()
})
afterEach(() => session.close())

const scaleTo = (replicas: number) =>
  session.call('PUT', `/microservices/50883/actions/elastic-scale?new_replicas=${replicas}`).then(
    ({ status }) => status,
    () => 'cut',
  )
const isPending = () => session.simulator.world.services.find(({ id }) => id === 50883)?.pending !== undefined
const guard = (fault: { after?: boolean; times?: number } = {}) =>
  session.simulator.fault({ kind: 'gate', gate, match: { operationId: 'scaleService' }, ...fault })

test('a request at a gate is not dealt with before it may pass', async () => {
  guard()
  const answer = scaleTo(3)
  const [held] = await gate.arrived()
  expect(held?.entry).toMatchObject({ operationId: 'scaleService', fault: 'gate', status: 0 })
  expect([isPending(), held?.entry.done]).toEqual([false, undefined])
  held?.pass()
  expect([await answer, isPending(), held?.entry.done]).toEqual([200, true, true])
})

test('with after: true it is dealt with, and only its answer waits', async () => {
  guard({ after: true })
  const answer = scaleTo(3)
  const [held] = await gate.arrived()
  expect([isPending(), held?.entry.done, held?.entry.status]).toEqual([true, true, 0])
  held?.pass()
  expect(await answer).toBe(200)
})

test.each([
  [false, undefined],
  [true, true],
])('one that is dropped, with after: %s, is never answered; done: %s', async (after, done) => {
  guard({ after })
  const answer = scaleTo(3)
  const [held] = await gate.arrived()
  held?.drop()
  expect([await answer, isPending(), held?.entry.done]).toEqual(['cut', after, done])
})

test('several pass in the order that the test chooses, and a refused one is not done', async () => {
  guard({ times: 2 })
  const answers = [scaleTo(3), scaleTo(4)]
  const [first, second] = await gate.arrived(2)
  second?.pass()
  await Promise.race(answers)
  first?.pass()
  expect((await Promise.all(answers)).toSorted()).toEqual([200, 403])
  expect([first?.entry.done, second?.entry.done]).toEqual([false, true])
})

test('an open gate holds nobody', async () => {
  guard({ times: 2 })
  const early = scaleTo(3)
  await gate.arrived()
  gate.open()
  expect(await early).toBe(200)
  session.clock.advance(60_000)
  expect(await scaleTo(2)).toBe(200)
})
