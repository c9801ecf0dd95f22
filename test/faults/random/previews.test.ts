/** Random sequences of faults of the platform and of GitHub, and changes of others, while previews come and go. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { preview } from '../../../src/actions/preview.ts'
import { connect } from '../../../src/step/operations/connect.ts'
import type { Model } from './models/model.ts'
import {
  complaintsOfRecord,
  damageToOthers,
  danglingRules,
  previewModel as model,
  PREVIEW_FILE,
  type PreviewScript,
  previewWorld,
  tellGithub,
} from './models/preview-model.ts'
import { openRunEnvironment, type RunEnvironment, type RunRecord } from './runs/environment.ts'
import { type FaultyGithub, githubFaults, openFaultyGithub } from './runs/faulty-github.ts'
import { BALANCER, type ForeignChange, LISTENER, NAMESPACE } from './runs/foreign-changes.ts'
import { disturbances, randomness } from './runs/generators.ts'
import { findComplaints, findComplaintsOfSecond, needsSecondRun } from './runs/invariants.ts'
import { assertDrawn, readDraw, throwComplaints } from './runs/property.ts'
import { cameTooLate } from './runs/too-late.ts'

const draw = readDraw(process.env, 60)
const endings = new Map<string, number>()
const dangling = new Set<string>()
let environment: RunEnvironment
let github: FaultyGithub

beforeAll(async () => {
  environment = await openRunEnvironment({
    world: previewWorld(),
    watch: (world) => {
      for (const each of danglingRules(world)) dangling.add(each)
    },
  })
  writeFileSync(join(process.env.GITHUB_WORKSPACE ?? '', 'preview.yml'), PREVIEW_FILE)
  github = await openFaultyGithub(({ path }) => {
    const [, number] = /\/pulls\/(\d+)$/.exec(path) ?? []
    if (number === undefined) return 'own'
    return { status: 200, json: { state: number === '7' ? 'closed' : 'open', updated_at: new Date().toISOString() } }
  })
})

afterAll(async () => {
  await Promise.all([environment.close(), github.close()])
  const counts = [...endings].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  console.log(`Random previews, seed ${draw.seed}: ${counts}.`)
})

const scripts: fc.Arbitrary<PreviewScript> = fc.record({
  inputs: model.inputs(''),
  before: fc.array(model.before, { maxLength: 1 }),
  disturbances: disturbances(model.targets),
  randomness,
  health: fc.constant([200]),
  github: githubFaults,
})

const isForeign = ({ disturbances: all }: PreviewScript, kind: string) =>
  all.some((one) => one.disturbance === 'foreign' && one.what.kind === kind)

/** A pull request that GitHub does not know is kept. */
const isUnknown = ({ inputs, github: faults }: PreviewScript) =>
  inputs.operation === 'sweep' && faults.some(({ status }) => status === 404)

/** A change of the platform that failed is sent again. */
const fails = ({ disturbances: all }: PreviewScript) =>
  all.some((one) => one.disturbance === 'fault' && one.fault.kind === 'fail_next_change')

/**
 * What is right all the same: a rule that others took away or that the platform failed to change is written again, and what
 * was sent may not be readable.
 */
function isRight(text: string, script: PreviewScript, record: RunRecord): boolean {
  const afterwards = (kind: ForeignChange['kind'], shownBy: string, words: RegExp) =>
    words.test(text) && cameTooLate(script, record, shownBy, kind)
  return (
    afterwards('overwrite', 'listListeners', /, but rules is \[\]/) ||
    afterwards('image', 'getService', /, but image is/) ||
    afterwards('occupy', 'getService', /, but its status is/) ||
    afterwards('delete', 'getService', /, but the service does not exist|is undefined and not/) ||
    ((isForeign(script, 'overwrite') || fails(script)) && /^updateListener took effect twice/.test(text)) ||
    (isUnknown(script) && /^unchanged, but its (service|rule) is there/.test(text)) ||
    /^a change is in progress.* was sent, but its result cannot be read/.test(text)
  )
}

/** What holds for every run; others may take the service away that a rule leads to. */
function complaintsOf(script: PreviewScript, record: RunRecord): readonly string[] {
  const all = [
    ...findComplaints(model, script, record),
    ...damageToOthers(record),
    ...complaintsOfRecord(script, record, github),
    ...(isForeign(script, 'delete') ? [] : dangling),
  ]
  return all.filter((text) => !isRight(text, script, record))
}

function propertyOf(action: Model['action'], kind = /^/) {
  return fc.asyncProperty(scripts, async (script) => {
    dangling.clear()
    tellGithub(github, script)
    const record = await environment.run(action, script)
    endings.set(record.outcome, (endings.get(record.outcome) ?? 0) + 1)
    throwComplaints(complaintsOf(script, record), [record], kind)
    // A second run finishes what the network or the runner has cut off.
    if (script.github.length > 0 || !needsSecondRun(model, script, record)) return
    const inputs = { ...script.inputs, timeout: '30m', if_busy: 'wait', poll_interval: '7' }
    const second = await environment.runAgain(action, inputs)
    throwComplaints(findComplaintsOfSecond(model, { ...script, inputs }, second), [record, second], kind)
  })
}

describe('whatever the network, the platform, GitHub and others do', () => {
  it('a preview comes and goes once, and nothing else does', { timeout: 3_600_000 }, async () => {
    await assertDrawn(propertyOf(model.action), draw)
  })
})

type Run = typeof preview.run

describe('a faulty preview is detected', () => {
  const faulty: Readonly<Record<string, readonly [Run, RegExp]>> = {
    'that loses the rules of others': [
      async (inputs, step) => {
        const { loadBalancers } = connect(inputs, step)
        const clusters = [{ serviceName: 'web', servicePort: 80 }]
        await loadBalancers.updateListener(NAMESPACE.full, BALANCER, LISTENER, clusters)
        step.observer.sent()
        await step.clock.sleep(20_000)
        await loadBalancers.get(NAMESPACE.full, BALANCER)
      },
      /the other rules is/,
    ],
    'that says that it is up and is not': [async () => {}, /but the service does not exist/],
    'that lets its rule point at nothing': [
      async (inputs, step) => {
        const { loadBalancers } = connect(inputs, step)
        const [{ clusters } = { clusters: [] }] = await loadBalancers.listListeners(NAMESPACE.full, BALANCER)
        const rule = { serverName: 'pr-7.example.com', serviceName: 'web-pr7', servicePort: 80 }
        await loadBalancers.updateListener(NAMESPACE.full, BALANCER, LISTENER, [...clusters, rule])
        await step.clock.sleep(20_000)
        await loadBalancers.get(NAMESPACE.full, BALANCER)
      },
      /its rule points at nothing/,
    ],
    'that leaves a record open': [
      async (inputs, step, isProvided) => {
        await preview.run(inputs, step, isProvided)
        step.atEnd(async () => {
          github.add({ fengchao_preview: 7 }, { environment: 'preview', state: 'in_progress' })
        })
      },
      /and its deployments are in_progress/,
    ],
  }

  it.each(Object.entries(faulty))('%s', { timeout: 120_000 }, async (_, [run, words]) => {
    const options = { seed: 20_170_104, numRuns: 40, endOnFailure: true }
    const { errorInstance } = await fc.check(propertyOf({ ...preview, run }, words), options)
    expect(errorInstance instanceof Error ? errorInstance.message : '').toMatch(words)
  })
})
