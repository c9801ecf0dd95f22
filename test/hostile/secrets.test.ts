/** Every action from `dist/`, succeeding and failing, with debug logging: no secret in any of its texts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { secretForms } from '../../src/github/runner/secrets.ts'
import { type Fixture, it } from '../../testing/fixture.ts'
import type { RunOptions, StepResult } from '../../testing/runner/runner.ts'
import { CLOSED_PORT } from '../../testing/servers/faulty-server.ts'
import { serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { wayIn } from '../../testing/way-in.ts'
import { actionNamed } from './fuzz-run.ts'
import { maxRequestTime, NO_PAUSES } from './preload.ts'
import {
  platformActions,
  SCENARIO_DEPLOYMENTS,
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

/** Every step has these; the proxy is only for https, which only the closed port uses. */
const credentials: Texts = { token: '', app_key: APP_KEY, app_secret: APP_SECRET }
const proxyVariables: Texts = { HTTPS_PROXY: `http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9` }

/** Places where an action passes a secret on by design, by name. */
const PASSED_ON: Readonly<Record<string, readonly string[]>> = {
  login: ['output token', 'variable FENGCHAO_TOKEN'],
  'manage-secret-key': ['file mykey.pem'],
}

interface Ending {
  readonly outcome: RegExp
  /** NODE_OPTIONS of its process. */
  readonly options?: string
  /** Inputs over those of the scenario; may also prepare the platform. */
  readonly prepare: (fixture: Fixture, scenario: Scenario) => Texts | Promise<Texts>
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
  'that succeeds': {
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
    prepare: ({ simulator }, scenario) => {
      const message = echo.join(' ')
      // The platform can only repeat what was sent.
      const match =
        'envs' in scenario.inputs ? { match: { method: scenario.action === 'create-service' ? 'POST' : 'PUT' } } : {}
      const skip = ['login', 'update-service'].includes(scenario.action) ? 0 : 1
      simulator.fault({ kind: 'status', status: 400, code: 4000001, message, times: 1_000, skip, ...match })
      return {}
    },
  },
  'whose endpoint is closed': {
    outcome: /^(?:failed|timed_out)$/,
    options: NO_PAUSES,
    prepare: async (_fixture, scenario) => ({
      ...quick(scenario),
      endpoint: `https://127.0.0.1:${CLOSED_PORT}`,
    }),
  },
  'that gets no answer': {
    outcome: /^(?:failed|timed_out)$/,
    options: `${NO_PAUSES} ${maxRequestTime(150)}`,
    prepare: ({ simulator }, scenario) => {
      simulator.fault({ kind: 'hang', times: 1_000, ...(scenario.action === 'login' ? {} : { skip: 1 }) })
      return quick(scenario)
    },
  },
}

/** Every text of a step by its place. */
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

/** A secret in every form that might be printed. */
function formsOf(secret: string): string[] {
  const query = new URLSearchParams({ '': secret }).toString().slice(1)
  return [...secretForms(secret), query, Buffer.from(secret).toString('base64')]
}

function secretsOf({ simulator }: Fixture, scenario: Scenario): string[] {
  const shown = simulator.requests.map(({ headers }) => headers.authorization?.replace(/^Token /, '') ?? '')
  const issued = simulator.world.tokens.map(({ token }) => token)
  const own = 'envs' in scenario.inputs ? [SCENARIO_SECRETS.env] : []
  const keys = 'pri_key' in scenario.inputs ? [SCENARIO_SECRETS.privateKey] : []
  return [
    ...new Set([
      APP_KEY,
      APP_SECRET,
      PROXY_PASSWORD,
      SCENARIO_SECRETS.githubToken,
      ...issued,
      ...shown,
      ...own,
      ...keys,
    ]),
  ].filter((text) => text)
}

async function expectNoSecret(
  fixture: Fixture,
  scenario: Scenario,
  ending: Ending,
  options: RunOptions & { temp: string },
) {
  const inputs = { ...credentials, ...scenario.inputs, ...(await ending.prepare(fixture, scenario)) }
  const step = await fixture.start(scenario.action, inputs, { ...options, debug: true }).done
  expect(step.outputs.outcome, step.log).toMatch(ending.outcome)
  expect(step.log).not.toMatch(/Unhandled|This is a bug/)
  const passedOn = PASSED_ON[scenario.action] ?? []
  const places = placesOf(step, options.temp).filter(([place]) => !passedOn.includes(place))
  const secrets = [...secretsOf(fixture, scenario), ...privateKeysIn(options.temp)]
  const found = secrets.flatMap((secret) =>
    formsOf(secret).flatMap((form) =>
      places.filter(([, text]) => text.includes(form)).map(([place]) => `${form.slice(0, 12)}… in ${place}`),
    ),
  )
  expect(found).toEqual([])
  // Every form of both is masked, however the step ends.
  expect(step.masks).toEqual(expect.arrayContaining([APP_KEY, APP_SECRET].flatMap(secretForms)))
}

/** Private keys that the step wrote. */
function privateKeysIn(temp: string): string[] {
  const files = readdirSync(temp).filter((name) => name.endsWith('.pem'))
  return files.map((name) => readFileSync(join(temp, name), 'utf8').trim())
}

describe.concurrent.for(Object.entries(endings))('a step %s', ([, ending]) => {
  it.for(platformActions)('of %s shows no secret', async (action, { environment }) => {
    const all = scenarios.filter((scenario) => scenario.action === action)
    expect(all, 'scenarios of every action').not.toEqual([])
    for (const scenario of ending === endings['that succeeds'] ? all : all.slice(0, 1)) {
      const world = scenarioWorld()
      Object.assign(world.account, { appKey: APP_KEY, appSecret: APP_SECRET })
      const fixture = await environment.fixture({ world })
      const temp = environment.workspace({})
      const workspace = environment.workspace(SCENARIO_FILES)
      const github = await environment.closeAtEnd(serveGithubLedger())
      github.reset(SCENARIO_DEPLOYMENTS)
      await expectNoSecret(fixture, scenario, ending, {
        env: { ...proxyVariables, ...wayIn(fixture.simulator), ...github.env, NODE_OPTIONS: ending.options ?? '' },
        temp,
        workspace,
        githubToken: SCENARIO_SECRETS.githubToken,
      })
    }
  })
})

it('every action has scenarios, and nothing else has', () => {
  expect(Object.keys(SCENARIOS).toSorted()).toEqual(platformActions.toSorted())
})
