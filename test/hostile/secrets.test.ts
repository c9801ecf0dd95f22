/** Every action from `dist/`, ending well and badly, with debug logging: no secret in anything that it leaves behind. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { secretForms } from '../../src/github/runner/secrets.ts'
import { type Fixture, it } from '../../testing/fixture.ts'
import type { RunOptions, StepResult } from '../../testing/runner/runner.ts'
import { closedPort } from '../../testing/servers/faulty-server.ts'
import { actionNamed } from './fuzz-run.ts'
import { maxRequestTime, NO_PAUSES } from './preload.ts'
import {
  platformActions,
  SCENARIO_FILES,
  SCENARIO_SECRETS,
  SCENARIOS,
  type Scenario,
  scenarios,
  scenarioWorld,
} from './scenarios.ts'

type Texts = Readonly<Record<string, string>>

const APP_KEY = 'key of "two"\nlines & more: 100%'
const APP_SECRET = 'secret \\ of "two"\r\n  lines <&> ünï=+/'
const PROXY_PASSWORD = 'proxy p@ss/word'

/** What every step has; the proxy is for https alone, which only the dead endpoint is. */
const credentials: Texts = { token: '', app_key: APP_KEY, app_secret: APP_SECRET }
const proxyVariables: Texts = {
  HTTPS_PROXY: `http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9`,
}

/** What is handed on because that is what it is there for: places of a step by their names. */
const HANDED_ON: Readonly<Record<string, readonly string[]>> = {
  login: ['output token', 'variable FENGCHAO_TOKEN'],
  'manage-secret-key': ['file mykey.pem'],
}

interface Ending {
  readonly outcome: RegExp
  /** What its process is told by NODE_OPTIONS. */
  readonly options?: string
  /** Inputs over those of the story, and what happens to the platform before. */
  readonly prepare: (fixture: Fixture, story: Scenario) => Texts | Promise<Texts>
}

async function namesOf(action: string, secret: boolean): Promise<string[]> {
  const entries = Object.entries((await actionNamed(action)).inputs)
  return entries.filter(([, { kind }]) => (kind === 'secret') === secret).map(([name]) => name)
}

const quick = ({ inputs }: Scenario): Texts => ('timeout' in inputs ? { timeout: '1s', poll_interval: '0.02' } : {})
const echo = [APP_KEY, APP_SECRET, SCENARIO_SECRETS.env, SCENARIO_SECRETS.privateKey].flatMap((text) => [
  text,
  JSON.stringify(text),
  encodeURIComponent(text),
  Buffer.from(text).toString('base64'),
])

const endings: Readonly<Record<string, Ending>> = {
  'that goes well': {
    outcome: /^(?:un)?changed$/,
    prepare: (_fixture, { inputs }) => ('timeout' in inputs ? { poll_interval: '0.02' } : {}),
  },
  'whose inputs are all wrong, and hold secrets': {
    outcome: /^failed$/,
    prepare: async (_fixture, { action }) => {
      const names = await namesOf(action, false)
      return Object.fromEntries(names.map((name, i) => [name, [APP_SECRET, APP_KEY, `x ${APP_SECRET}`][i % 3] ?? '']))
    },
  },
  'that the platform refuses, repeating all': {
    outcome: /^failed$/,
    prepare: ({ simulator }, story) => {
      const message = echo.join(' ')
      // What was never sent is known to nobody who could repeat it.
      const match =
        'envs' in story.inputs ? { match: { method: story.action === 'create-service' ? 'POST' : 'PUT' } } : {}
      const skip = ['login', 'update-service'].includes(story.action) ? 0 : 1
      simulator.fault({ kind: 'status', status: 400, code: 4000001, message, times: 1_000, skip, ...match })
      return {}
    },
  },
  'that nobody answers': {
    outcome: /^(?:failed|timed_out)$/,
    options: NO_PAUSES,
    prepare: async (_fixture, story) => ({ ...quick(story), endpoint: `https://127.0.0.1:${await closedPort()}` }),
  },
  'that is answered by nothing': {
    outcome: /^(?:failed|timed_out)$/,
    options: `${NO_PAUSES} ${maxRequestTime(150)}`,
    prepare: ({ simulator }, story) => {
      simulator.fault({ kind: 'hang', times: 1_000, ...(story.action === 'login' ? {} : { skip: 1 }) })
      return quick(story)
    },
  },
}

/** Everything that a step left behind, a text for each place. */
function placesOf({ lines, outputs, env, state, summary, annotations }: StepResult, temp: string): [string, string][] {
  const spoken = lines.filter((line) => !line.startsWith('::add-mask::'))
  const named = (kind: string, values: Texts) =>
    Object.entries(values).map(([name, value]): [string, string] => [`${kind} ${name}`, value])
  const files = readdirSync(temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return [
    ['log', spoken.join('\n')],
    ['annotations', JSON.stringify(annotations)],
    ['summary', summary],
    ...named('output', outputs),
    ...named('variable', env),
    ...named('state', state),
    ...files.map((file): [string, string] => [
      `file ${file.name}`,
      readFileSync(join(file.parentPath, file.name), 'utf8'),
    ]),
  ]
}

/** A secret in every form that it might be printed in. */
function formsOf(secret: string): string[] {
  const query = new URLSearchParams({ '': secret }).toString().slice(1)
  return [...secretForms(secret), query, Buffer.from(secret).toString('base64')]
}

function secretsOf({ simulator }: Fixture, story: Scenario): string[] {
  const shown = simulator.requests.map(({ headers }) => headers.authorization?.replace(/^Token /, '') ?? '')
  const made = simulator.world.tokens.map(({ token }) => token)
  const own = 'envs' in story.inputs ? [SCENARIO_SECRETS.env] : []
  const keys = 'pri_key' in story.inputs ? [SCENARIO_SECRETS.privateKey] : []
  return [
    ...new Set([APP_KEY, APP_SECRET, PROXY_PASSWORD, SCENARIO_SECRETS.githubToken, ...made, ...shown, ...own, ...keys]),
  ].filter((text) => text)
}

async function expectNoSecret(fixture: Fixture, story: Scenario, way: Ending, options: RunOptions & { temp: string }) {
  const inputs = { ...credentials, ...story.inputs, ...(await way.prepare(fixture, story)) }
  const step = await fixture.start(story.action, inputs, { ...options, debug: true }).done
  expect(step.outputs.outcome, step.log).toMatch(way.outcome)
  expect(step.log).not.toMatch(/Unhandled|This is a defect/)
  const handedOn = HANDED_ON[story.action] ?? []
  const places = placesOf(step, options.temp).filter(([place]) => !handedOn.includes(place))
  const secrets = [...secretsOf(fixture, story), ...privateKeysIn(options.temp)]
  const found = secrets.flatMap((secret) =>
    formsOf(secret).flatMap((form) =>
      places.filter(([, text]) => text.includes(form)).map(([place]) => `${form.slice(0, 12)}… in ${place}`),
    ),
  )
  expect(found).toEqual([])
  // Every form of both is masked, whatever becomes of the step.
  expect(step.masks).toEqual(expect.arrayContaining([APP_KEY, APP_SECRET].flatMap(secretForms)))
}

/** Private keys that the step wrote. */
function privateKeysIn(temp: string): string[] {
  const files = readdirSync(temp).filter((name) => name.endsWith('.pem'))
  return files.map((name) => readFileSync(join(temp, name), 'utf8').trim())
}

describe.concurrent.for(Object.entries(endings))('a step %s', ([, way]) => {
  it.for(platformActions)('of %s shows no secret', async (action, { environment }) => {
    const all = scenarios.filter((story) => story.action === action)
    expect(all, 'stories of every action').not.toEqual([])
    for (const story of way === endings['that goes well'] ? all : all.slice(0, 1)) {
      const world = scenarioWorld()
      Object.assign(world.account, { appKey: APP_KEY, appSecret: APP_SECRET })
      const fixture = await environment.fixture({ world })
      const temp = environment.workspace({})
      const workspace = environment.workspace(SCENARIO_FILES)
      await expectNoSecret(fixture, story, way, {
        env: { ...proxyVariables, NODE_OPTIONS: way.options ?? '' },
        temp,
        workspace,
        githubToken: SCENARIO_SECRETS.githubToken,
      })
    }
  })
})

it('every action has stories, and nothing else has', () => {
  expect(Object.keys(SCENARIOS).toSorted()).toEqual(platformActions.toSorted())
})
