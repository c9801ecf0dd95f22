import { expect, test } from 'vitest'
import { silent } from '../../../src/changes/engine/observer.ts'

test('the silent observer hears everything and says nothing', () => {
  const beat = { status: 'updating', elapsedMs: 1, stalledMs: 1, leftMs: 1 }
  const said = [
    silent.phase('Reading'),
    silent.status('updating', 'it is being updated'),
    silent.sending([]),
    silent.sent(),
    silent.delivery({ subject: 'Service web (50883)', what: 'run 3 replicas' }, 'accepted'),
    silent.progress('1 of 3'),
    silent.heartbeat(beat),
    silent.warn('something'),
  ]
  expect(said).toEqual(Array(8).fill(undefined))
})
