import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Fault, seededWorld, selfSigned } from '../../simulator/index.ts'
import { post } from '../../src/main.ts'
import { speak } from '../../src/messages/message.ts'
import { actions } from '../../src/registry.ts'
import type { Action } from '../../src/step/action.ts'
import { parseFileCommands } from '../../testing/runner/file-commands.ts'
import { captureOutput } from '../../testing/runner/in-process.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import type { Scenario } from '../faults/scenarios/scenario.ts'
import { notChinese } from './spoken-lines.ts'
import { firstChanges, spokenScenarios } from './spoken-scenarios.ts'

const SEEDED = seededWorld()
const PAIR = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))
const NAMES = Object.keys(actions)

type Texts = Readonly<Record<string, string>>

async function actionOf(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new TypeError(`There is no action ${name}.`)
  return action
}

/** The name that a standby gets where none is given. */
const STANDBY = 'web-b'

/** What a step with these inputs upon the world of a scenario says in another language than Chinese. */
async function englishOf(
  {
    action: name,
    inputs,
    files,
    prepare,
    changeFault,
  }: Pick<Scenario, 'action' | 'inputs' | 'files' | 'prepare' | 'changeFault'>,
  { more = {}, arm = () => {} }: { more?: Texts; arm?: (step: SimulatedStep) => void } = {},
): Promise<readonly string[]> {
  const world = structuredClone(SEEDED)
  prepare?.(world)
  const action = await actionOf(name)
  // Without an input of that name the environment says it.
  const chosen = 'language' in action.inputs ? { language: 'zh' } : {}
  const env = 'language' in action.inputs ? {} : { FENGCHAO_LANGUAGE: 'zh' }
  const step = await simulatedStep({ world, env, ...(files === undefined ? {} : { files }) })
  if (changeFault !== undefined) step.simulator.fault(changeFault)
  arm(step)
  const given = { ...inputs, ...more, ...chosen }
  const { log, summary, outputs } = await step.main(name, given)
  return notChinese({
    log,
    summary,
    known: [name, Object.keys(action.inputs), given, outputs, SEEDED, step.simulator.world, 'ports', STANDBY],
    foreign: [`Fengchao ${name}`],
  })
}

/** Faults of the first request that changes something; of one that only reads, of its first read. */
function ofTheChange(fault: Fault): (step: SimulatedStep) => void {
  return ({ simulator }) => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      simulator.fault({ ...fault, match: { method, path: /^(?!\/api\/v1\/token)/ } })
  }
}

afterEach(() => speak('en'))

describe('a step with language zh speaks Chinese where', () => {
  test.each(spokenScenarios)('all goes well: $name', async (scenario) => {
    expect(await englishOf(scenario)).toEqual([])
  })

  const changes = spokenScenarios.filter(({ readsOnly }) => !readsOnly)

  test.each(changes)('the platform refuses: $name', async (scenario) => {
    expect(await englishOf(scenario, { arm: ofTheChange({ kind: 'status', status: 403, code: 4030104 }) })).toEqual([])
  })

  test.each(changes)('the change fails: $name', async (scenario) => {
    expect(
      await englishOf(scenario, { arm: ({ simulator }) => simulator.fault({ kind: 'fail_next_change' }) }),
    ).toEqual([])
  })
})

describe('so does every action where', () => {
  test.each(firstChanges)('its answer is lost: $name', async (scenario) => {
    expect(await englishOf(scenario, { arm: ofTheChange({ kind: 'drop_after' }) })).toEqual([])
  })

  test.each(firstChanges)('it never ends: $name', async (scenario) => {
    expect(await englishOf(scenario, { arm: ({ simulator }) => simulator.fault({ kind: 'stuck' }) })).toEqual([])
  })

  test.each(firstChanges)('its status is unknown: $name', async (scenario) => {
    const arm = ({ simulator }: SimulatedStep) => {
      simulator.fault({ kind: 'unknown_status', resource: 'build', word: 9 })
      for (const resource of ['service', 'volume', 'load_balancer', 'listener'] as const)
        simulator.fault({ kind: 'unknown_status', resource, word: 'paused' })
    }
    expect(await englishOf(scenario, { arm })).toEqual([])
  })

  test.each(firstChanges)('nothing answers: $name', async (scenario) => {
    expect(await englishOf(scenario, { arm: ({ simulator }) => simulator.refuseConnections(1_000_000) })).toEqual([])
  })

  test.each(firstChanges)('it is rehearsed only: $name', async (scenario) => {
    const { inputs } = await actionOf(scenario.action)
    const more: Texts = 'dry_run' in inputs ? { dry_run: 'true' } : {}
    expect(await englishOf(scenario, { more })).toEqual([])
  })

  test.each(firstChanges)('it does not wait: $name', async (scenario) => {
    const { inputs } = await actionOf(scenario.action)
    const more: Texts = 'wait' in inputs ? { wait: 'false' } : {}
    expect(await englishOf(scenario, { more })).toEqual([])
  })

  // It would start the platform, which takes no more than that.
  test.each(NAMES.filter((name) => name !== 'rehearse'))('no input is given: %s', async (action) => {
    expect(await englishOf({ action, inputs: {} })).toEqual([])
  })

  test.each(NAMES)('every input is wrong: %s', async (action) => {
    const inputs = Object.entries((await actionOf(action)).inputs).filter(([name]) => name !== 'language')
    // What is a secret is masked wherever it is shown.
    const wrong = inputs.map(([name, { kind }]) => [name, kind === 'secret' ? `秘密 ${name}` : '§ 7\u0007'] as const)
    expect(await englishOf({ action, inputs: Object.fromEntries(wrong) })).toEqual([])
  })

  test.each(NAMES)('an input does not exist: %s', async (action) => {
    expect(await englishOf({ action, inputs: { dry_rum: 'true', 没有: 'x' } })).toEqual([])
  })
})

/** The English of what is done when the job ends, after a step that went well. */
async function englishAfter(action: string, inputs: Texts, meddle: () => void = () => {}): Promise<readonly string[]> {
  const world = structuredClone(SEEDED)
  Object.assign(world.secretKeys[0] ?? {}, { privateKey: PAIR.priKey })
  const step = await simulatedStep({ world, env: { FENGCHAO_LANGUAGE: 'zh' } })
  const { log, exitCode } = await step.main(action, inputs)
  expect(exitCode).toBe(0)
  const state = readFileSync(process.env.GITHUB_STATE ?? '', 'utf8')
  for (const [name, value] of Object.entries(parseFileCommands(state))) vi.stubEnv(`STATE_${name}`, value)
  meddle()
  const file = process.env.GITHUB_STEP_SUMMARY ?? ''
  writeFileSync(file, '')
  const lines = captureOutput()
  await post(action, process.env)
  expect(lines()).not.toEqual([])
  return notChinese({
    log: [...log, ...lines()],
    summary: readFileSync(file, 'utf8'),
    known: [action, inputs, SEEDED],
    foreign: [`Fengchao ${action}`],
  })
}

describe('so does the end of the job', () => {
  const download = { key_name: 'mykey', operation: 'download' }
  const keyFile = () => process.env.STATE_key_file ?? ''

  test.each([
    ['that takes a private key away', () => {}],
    ['that finds none', () => rmSync(keyFile())],
    ['that finds another one', () => writeFileSync(keyFile(), 'another')],
    [
      'that cannot take it away',
      () => {
        rmSync(keyFile())
        mkdirSync(keyFile())
      },
    ],
  ])('%s', async (_name, meddle) => {
    expect(await englishAfter('manage-secret-key', download, meddle)).toEqual([])
  })

  test('that ends a rehearsal', async () => {
    const [node = '', script = ''] = process.argv
    process.argv[1] = fileURLToPath(new URL('../../dist/rehearse.js', import.meta.url))
    onTestFinished(() => {
      process.argv.splice(0, 2, node, script)
    })
    expect(await englishAfter('rehearse', { speed: '1000' })).toEqual([])
  })
})

describe('what is not Chinese is found', () => {
  const spoken = { log: [], summary: '', known: [{ name: 'web', status: 'update_succ' }], foreign: ['Fengchao: scale'] }

  test.each([
    'Service web: scaled.',
    '::warning title=Fengchao%3A scale%3A failed::已失败。',
    '::error::第一行。%0AThe second line.',
    '状态 update_succ，but it is not done',
    'Reading …',
  ])('in the log: %s', (line) => {
    expect(notChinese({ ...spoken, log: [line] })).toHaveLength(1)
  })

  test.each([
    '| 字段 | Before |',
    '### ✅ web · Done',
    '```mermaid\ngantt\n  Rolling out :00:00:00.000, 00:00:12.100\n```',
    '```diff\n@@ image of web @@\n- a b c\n```',
    '<sub>changed after 12 s</sub>',
    '> **Did not work.**',
  ])('in the summary: %j', (summary) => {
    expect(notChinese({ ...spoken, summary })).toHaveLength(1)
  })

  test('and names, values and what the platform says are not', () => {
    const log = [
      '服务 web：平台返回 HTTP 403："it is not allowed here"。',
      'web',
      '::debug::It is read.',
      '::error title=Fengchao%3A scale%3A 失败::失败。',
    ]
    const summary = '| web | <code>not a word of ours</code> | 12 s |\n\n```diff\n@@ web @@\n- one two three\n```\n'
    expect(notChinese({ ...spoken, log, summary })).toEqual([])
  })
})
