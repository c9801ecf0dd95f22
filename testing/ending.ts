/** What holds for every ending of every step, good or bad: outputs, exit code, annotations, summary, and no secret anywhere. */
import { expect } from 'vitest'
import { outcomes } from '../src/github/runner/outcome.ts'
import { endedAfter } from '../src/messages/github/summary.ts'
import { LANGUAGES, type Language } from '../src/messages/message.ts'
import { outcomeWords } from '../src/messages/step/endings.ts'
import { folderOf, readManifest } from './runner/manifest-file.ts'
import type { StepResult } from './runner/runner.ts'

const SUCCEEDED = ['changed', 'unchanged', 'planned', 'started']
const FAILED = ['failed', 'timed_out', 'cancelled']

export interface Expected {
  readonly action: string
  /** What must not be visible: key, secret and every token that was ever used. */
  readonly secrets: readonly string[]
  readonly debug: boolean
  /** Whether the input `summary` is true. */
  readonly summary: boolean
}

/** The outputs that are secrets, and the variables that pass them on. */
const SECRETS_PASSED_ON: Readonly<
  Record<string, { readonly outputs: readonly string[]; readonly variables: readonly string[] }>
> = {
  login: { outputs: ['token'], variables: ['FENGCHAO_TOKEN'] },
  rehearse: {
    outputs: ['token', 'app_key', 'app_secret'],
    variables: ['FENGCHAO_TOKEN', 'FENGCHAO_APP_KEY', 'FENGCHAO_APP_SECRET'],
  },
}

function secretsPassedOn(action: string) {
  return SECRETS_PASSED_ON[action] ?? { outputs: [], variables: [] }
}

function without(values: Readonly<Record<string, string>>, names: readonly string[]): string {
  return JSON.stringify(Object.entries(values).filter(([name]) => !names.includes(name)))
}

/** Checks all of it. */
export function expectEnding(step: StepResult, expected: Expected): void {
  expectOutputs(step, expected)
  expectOutcome(step, expected)
  expectNoSecret(step, expected)
}

function expectOutputs({ outputs }: StepResult, { action }: Expected): void {
  const { outputs: declared } = readManifest(folderOf(action), 'main', { 'github.token': '' })
  expect(Object.keys(outputs).toSorted()).toEqual(declared.toSorted())
  expect([...SUCCEEDED, ...FAILED]).toContain(outputs.outcome)
  const result: Record<string, unknown> = JSON.parse(outputs.result ?? '')
  const secret = secretsPassedOn(action).outputs
  const plain = declared.filter((name) => name !== 'result' && !secret.includes(name))
  expect(Object.keys(result).toSorted()).toEqual(plain.toSorted())
  for (const [name, value] of Object.entries(result)) {
    const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
    expect(outputs[name], name).toBe(text)
  }
  if ('changed' in outputs) expect(outputs.changed).toMatch(/^(true|false)$/)
  if ('elapsed_seconds' in outputs) expect(outputs.elapsed_seconds).toMatch(/^\d+$/)
}

function expectOutcome({ exitCode, signal, outputs, annotations, log, summary }: StepResult, expected: Expected): void {
  const failed = FAILED.includes(outputs.outcome ?? '')
  expect({ exitCode, signal }).toEqual({ exitCode: failed ? 1 : 0, signal: null })
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(failed ? 1 : 0)
  if (!expected.debug) expect(log).not.toMatch(/^.*\bat .*:\d+:\d+\)?$/m)
  expect(log).not.toMatch(/\(node:\d+\)|Unhandled|This is a defect/)
  if (!expected.summary) {
    expect(summary).toBe('')
    return
  }
  // In the language of the step, whichever that is.
  const outcome = outcomes.find((one) => one === outputs.outcome) ?? 'failed'
  const foot = (language: Language) =>
    `<sub>${endedAfter.in(language, { outcome: outcomeWords[outcome].in(language), elapsed: '' })}`
  expect(LANGUAGES.map(foot).some((text) => summary.includes(text))).toBe(true)
  expect(summary).toMatch(new RegExp(`^### \\S+ ${expected.action}`))
}

function expectNoSecret({ log, visibleLog, outputs, env, state, summary }: StepResult, expected: Expected): void {
  const secret = secretsPassedOn(expected.action)
  const printed = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const places = {
    log: printed.join('\n'),
    'visible log': visibleLog,
    outputs: without(outputs, secret.outputs),
    variables: without(env, secret.variables),
    state: JSON.stringify(state),
    summary,
  }
  for (const [place, text] of Object.entries(places)) {
    for (const secret of expected.secrets) expect(text.includes(secret), `a secret in ${place}`).toBe(false)
  }
}
