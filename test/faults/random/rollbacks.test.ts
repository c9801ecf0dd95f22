/** Random sequences of faults of the platform and of GitHub, and changes of others, while an environment goes back. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rollback } from '../../../src/actions/rollback.ts'
import type { Model } from './models/model.ts'
import {
  complaintsOfRecord,
  rollbackModel as model,
  type RollbackScript,
  rollbackWorld,
  tellGithub,
  wanted,
} from './models/rollback-model.ts'
import { openRunEnvironment, type RunEnvironment, type RunRecord } from './runs/environment.ts'
import { type FaultyGithub, githubFaults, openFaultyGithub } from './runs/faulty-github.ts'
import { disturbances, randomness } from './runs/generators.ts'
import { findComplaints, findComplaintsOfSecond, needsSecondRun } from './runs/invariants.ts'
import { assertDrawn, readDraw, SECOND_RUN, throwComplaints } from './runs/property.ts'
import { cameTooLate } from './runs/too-late.ts'

const draw = readDraw(process.env, 60)
const endings = new Map<string, number>()
let environment: RunEnvironment
let github: FaultyGithub

beforeAll(async () => {
  environment = await openRunEnvironment({ world: rollbackWorld() })
  github = await openFaultyGithub()
})

afterAll(async () => {
  await Promise.all([environment.close(), github.close()])
  const counts = [...endings].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  console.log(`Random rollbacks, seed ${draw.seed}: ${counts}.`)
})

const scripts = (): fc.Arbitrary<RollbackScript> =>
  fc.record({
    inputs: model.inputs(environment.healthUrl),
    before: fc.array(model.before, { maxLength: 1 }),
    disturbances: disturbances(model.targets),
    randomness,
    health: fc.array(fc.constantFrom(200, 200, 503), { minLength: 1, maxLength: 5 }),
    isCut: fc.constantFrom(false, false, true),
    github: githubFaults,
  })

/** A step that succeeds has gone back by one, or finished what was cut off, and never further. */
function complaintsOfTarget(script: RollbackScript, record: RunRecord): readonly string[] {
  if (record.ending !== undefined) return []
  const right = wanted(script, record)
  // What was only started does not run yet.
  const image = record.outcome === 'started' ? JSON.stringify(record.sent.at(-1)?.body) : record.outputs.image_path
  const [, tag = ''] = /web:(v\d)/.exec(String(image)) ?? []
  return right.includes(tag) ? [] : [`it went back to ${tag} and not to ${right.join(' or ') || 'nothing'}`]
}

/** Whether a second run has to finish what the first has begun: that was cancelled, and did not go back by itself. */
const isCutOff = (script: RollbackScript, record: RunRecord) =>
  record.outcome === 'cancelled' && script.github.length === 0 && needsSecondRun(model, script, record)

function propertyOf(action: Model['action'], kind = /^/) {
  return fc.asyncProperty(scripts(), async (script) => {
    tellGithub(github, script)
    const record = await environment.run(action, script)
    endings.set(record.outcome, (endings.get(record.outcome) ?? 0) + 1)
    // What others did at the very end no look has shown.
    const isSeen = (text: string) =>
      !/^(changed|unchanged), but |^output /.test(text) || !cameTooLate(script, record, 'getService')
    const found = [
      ...findComplaints(model, script, record).filter(isSeen),
      ...complaintsOfTarget(script, record),
      ...complaintsOfRecord(script, record, github),
    ]
    throwComplaints(found, [record], kind)
    if (!isCutOff(script, record)) return
    const inputs = { ...script.inputs, ...SECOND_RUN }
    const second = await environment.runAgain(action, inputs)
    const again = { ...script, inputs }
    const all = [
      ...findComplaintsOfSecond(model, again, second),
      ...complaintsOfTarget(again, { ...second, worldBefore: record.worldBefore }),
    ]
    throwComplaints(all, [record, second], kind)
  })
}

describe('whatever the network, the platform, GitHub and others do', () => {
  it('a rollback goes back once, by one, and tells GitHub the truth', { timeout: 3_600_000 }, async () => {
    await assertDrawn(propertyOf(model.action), draw)
  })
})

type Run = typeof rollback.run

describe('a faulty rollback is detected', () => {
  const faulty: Readonly<Record<string, readonly [Run, RegExp]>> = {
    'that goes back too far': [
      async (inputs, step, isProvided) => {
        await rollback.run({ ...inputs, to: inputs.to === 'previous' ? '101' : inputs.to }, step, isProvided)
      },
      /it went back to v1 and not to v2/,
    ],
    'that says that it went back and did not': [
      async (_, step) => step.set({ image_path: 'hub.c.163.com/admin/web:v2' }),
      /image is/,
    ],
    'that records a success and fails': [
      async (inputs, step, isProvided) => {
        step.atEnd(async () => {
          github.add({ fengchao: 1 }, { id: 200 })
        })
        await rollback.run({ ...inputs, to: 'v9' }, step, isProvided)
      },
      /it recorded success/,
    ],
  }

  it.each(Object.entries(faulty))('%s', { timeout: 120_000 }, async (_, [run, words]) => {
    const options = { seed: 20_170_104, numRuns: 30, endOnFailure: true }
    const { errorInstance } = await fc.check(propertyOf({ ...rollback, run }, words), options)
    expect(errorInstance instanceof Error ? errorInstance.message : '').toMatch(words)
  })
})
