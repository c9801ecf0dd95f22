/** Random sequences of faults, changes of others and broken images while traffic moves from one service to the other. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { connect } from '../../../src/step/operations/connect.ts'
import { danglingRules } from '../../../testing/world.ts'
import type { Model } from './models/model.ts'
import { leadsElsewhere, blueGreenModel as model, switchWorld } from './models/switch-model.ts'
import { openRunEnvironment, type RunEnvironment, type RunRecord } from './runs/environment.ts'
import { BALANCER, LISTENER, NAMESPACE } from './runs/foreign-changes.ts'
import { disturbances, randomness } from './runs/generators.ts'
import { findComplaints } from './runs/invariants.ts'
import { assertDrawn, readDraw, throwComplaints } from './runs/property.ts'
import type { Script } from './runs/scripted-run.ts'

const draw = readDraw(process.env, 500)
const endings = new Map<string, number>()
const dangling = new Set<string>()
let environment: RunEnvironment

beforeAll(async () => {
  const watch: Parameters<typeof openRunEnvironment>[0] = {
    world: switchWorld(),
    watch: (world) => {
      for (const each of danglingRules(world)) dangling.add(each)
    },
  }
  environment = await openRunEnvironment(watch)
})

afterAll(async () => {
  await environment.close()
  const counts = [...endings].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  console.log(`Random switches, seed ${draw.seed}: ${counts}.`)
})

const scripts: fc.Arbitrary<Script> = fc.record({
  inputs: model.inputs(''),
  before: fc.uniqueArray(model.before, { maxLength: 2, selector: ({ kind }) => kind }),
  disturbances: disturbances(model.targets),
  randomness,
  health: fc.constant([200]),
})

const MOVES = new Set(['forward', 'unlisten', 'image'])
/** Others may have moved a listener, or changed what runs behind it, when the step has looked for the last time. */
const othersMove = ({ disturbances: all }: Script) =>
  all.some((one) => one.disturbance === 'foreign' && MOVES.has(one.what.kind))

/** How often each listener went back to the service that had the traffic first. */
function returns({ effects }: RunRecord): readonly number[] {
  const back = effects.filter(
    ({ operationId, body }) => operationId === 'updateListener' && JSON.stringify(body).includes('"serviceName":"web"'),
  )
  return [...Map.groupBy(back, ({ path }) => path).values()].map((all) => all.length)
}

/** The account that the step gives has to agree with the platform, however it ended. */
function complaintsOfSwitch({ inputs, ...script }: Script, record: RunRecord): readonly string[] {
  const { outputs, world } = record
  const twice = returns(record).some((count) => count > 1) ? ['the traffic went back twice'] : []
  if (othersMove({ inputs, ...script })) return twice
  // Where not all of them went back, the account names the rules; a step that is cancelled on the way back names the change.
  const isCut = record.outcome === 'cancelled' && /^Switching back …$/m.test(record.log)
  const isBetween = isCut || /Switching back failed\. The rules are now|the rules cannot be read/.test(record.log)
  const settled = outputs.switched_back === true || (outputs.switched === true && !isBetween)
  return [
    ...twice,
    ...(settled ? leadsElsewhere(inputs, world, outputs.live_service) : []),
    ...(outputs.switched === true && outputs.switched_back === true ? ['it switched and switched back'] : []),
    ...(outputs.switched_back === true && outputs.live_service !== 'web' ? ['it went back to another service'] : []),
  ]
}

/** The runs of this action, each judged; rejects with the smallest script that breaks a rule. */
function propertyOf(action: Model['action'], kind = /^/) {
  return fc.asyncProperty(scripts, async (script) => {
    dangling.clear()
    const record = await environment.run(action, script)
    endings.set(record.outcome, (endings.get(record.outcome) ?? 0) + 1)
    const all = [...dangling, ...findComplaints(model, script, record), ...complaintsOfSwitch(script, record)]
    throwComplaints(all, [record], kind)
  })
}

describe('whatever the network, the platform, the images and others do', () => {
  it('a switch loses no traffic, goes back once at most, and tells the truth', { timeout: 3_600_000 }, async () => {
    await assertDrawn(propertyOf(model.action), draw)
  })
})

type Run = typeof blueGreen.run

/** Lets the first listener lead to this service, besides what the action does. */
async function lead(service: string, inputs: Parameters<Run>[0], step: Parameters<Run>[1]): Promise<void> {
  const clusters = [{ serviceName: service, servicePort: 80 }]
  const { loadBalancers } = connect(inputs, step)
  await step.clock.sleep(10_000)
  await loadBalancers.updateListener(NAMESPACE.full, BALANCER, LISTENER, clusters)
  step.observer.sent()
  await step.clock.sleep(10_000)
  await loadBalancers.get(NAMESPACE.full, BALANCER)
}

describe('a faulty switch is detected', () => {
  const faulty: Readonly<Record<string, readonly [Run, RegExp]>> = {
    'that lets a listener point at nothing': [
      async (inputs, step) => lead('nobody', inputs, step),
      /^http-listeners points at nobody/,
    ],
    'that goes back twice': [
      async (inputs, step, isProvided) => {
        await blueGreen.run(inputs, step, isProvided)
        for (const service of ['web', 'shop', 'web']) await lead(service, inputs, step)
      },
      /the traffic went back twice/,
    ],
    'that says that traffic moved which did not': [
      async (_, step) => step.set({ switched: true, live_service: 'web-b' }),
      /leads to web and not to web-b/,
    ],
    'that says that it went back and stays': [
      async (inputs, step, isProvided) => {
        await blueGreen.run(inputs, step, isProvided)
        step.set({ switched: false, switched_back: true, live_service: 'web' })
      },
      /leads to web-b and not to web|output switched_back is true/,
    ],
  }

  it.each(Object.entries(faulty))('%s', { timeout: 120_000 }, async (_, [run, words]) => {
    const options = { seed: 20_170_104, numRuns: 100, endOnFailure: true }
    const { errorInstance } = await fc.check(propertyOf({ ...blueGreen, run }, words), options)
    expect(errorInstance instanceof Error ? errorInstance.message : '').toMatch(words)
  })
})
