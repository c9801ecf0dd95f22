/** Random sequences of faults, changes of others and broken images while traffic moves from one service to the other. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openRunEnvironment, type RunEnvironment, type RunRecord } from './environment.ts'
import { disturbances, randomness } from './generators.ts'
import { findComplaints } from './invariants.ts'
import { danglingRules, leadsElsewhere, blueGreenModel as model, switchWorld } from './models/switch-model.ts'
import { readDraw } from './property.ts'
import type { Script } from './scripted-run.ts'

const draw = readDraw(process.env, 100)
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
  console.log(`${draw.runs} random switches, seed ${draw.seed}: ${counts}.`)
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
  // Where not all of them went back, the account names the rules.
  const isBetween = /Switching back failed\. The rules are now|the rules cannot be read/.test(record.log)
  const settled = outputs.switched_back === true || (outputs.switched === true && !isBetween)
  return [
    ...twice,
    ...(settled ? leadsElsewhere(inputs, world, outputs.live_service) : []),
    ...(outputs.switched === true && outputs.switched_back === true ? ['it switched and switched back'] : []),
    ...(outputs.switched_back === true && outputs.live_service !== 'web' ? ['it went back to another service'] : []),
  ]
}

function complain(found: readonly string[], { outcome, log, requests }: RunRecord): void {
  if (found.length === 0) return
  const lines = log.split('\n').filter((line) => !line.startsWith('::debug::'))
  const sent = requests.map(({ operationId, status, fault = '' }) => `${operationId} ${status} ${fault}`)
  throw new Error([...found, '', `Ended as ${outcome}:`, ...lines, 'Requests:', ...sent].join('\n'))
}

describe('whatever the network, the platform, the images and others do', () => {
  it('a switch loses no traffic, goes back once at most, and tells the truth', { timeout: 3_600_000 }, async () => {
    const property = fc.asyncProperty(scripts, async (script) => {
      dangling.clear()
      const record = await environment.run(model.action, script)
      endings.set(record.outcome, (endings.get(record.outcome) ?? 0) + 1)
      const general = findComplaints(model, script, record)
      complain([...dangling, ...general, ...complaintsOfSwitch(script, record)], record)
    })
    const { seed, runs, path } = draw
    await fc.assert(property, { seed, numRuns: runs, ...(path === undefined || path === '' ? {} : { path }) })
  })
})
