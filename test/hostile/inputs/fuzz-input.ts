/** Fuzzes one input of an action, the others valid, and checks the result. */
import fc from 'fast-check'
import { expect, vi } from 'vitest'
import type { Inputs } from '../../../src/github/inputs/input.ts'
import { parseCommand } from '../../../testing/runner/workflow-commands.ts'
import { serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { actionNamed, outputsOf } from '../fuzz-run.ts'
import { findUndocumented } from '../operations.ts'
import { platformActions, SCENARIO_DEPLOYMENTS, SCENARIO_FILES, scenarios, scenarioWorld } from '../scenarios.ts'
import { startTamperingProxy } from '../tampering-proxy.ts'
import { findViolations } from '../violations.ts'
import { anyInput } from './texts.ts'

/** Of processor time, which does not depend on other processes. */
const SLOW_MS = 5_000

/** Every action of the registry with the names of its inputs, the secret ones or the others. */
export async function listInputs(secret: boolean): Promise<{ action: string; names: string[] }[]> {
  const each = platformActions.map(async (action) => {
    const entries = Object.entries((await actionNamed(action)).inputs)
    return { action, names: entries.filter(([, { kind }]) => (kind === 'secret') === secret).map(([name]) => name) }
  })
  return Promise.all(each)
}

/** Tries as many texts as fast-check is configured for, and checks each result. */
export async function fuzzInput(action: string, name: string): Promise<void> {
  const github = await serveGithubLedger()
  const step = await simulatedStep({ files: SCENARIO_FILES, world: scenarioWorld(), env: github.env })
  const proxy = await startTamperingProxy(step.simulator.url)
  // The way in to what runs belongs to the endpoint.
  vi.stubEnv('FENGCHAO_ENDPOINT', proxy.url)
  const { inputs } = await actionNamed(action)
  const isSecret = inputs[name]?.kind === 'secret'
  const declared = await outputsOf(action)
  const uses = scenarios.filter((scenario) => scenario.action === action)
  const check = async (given: Readonly<Record<string, string>>) => {
    proxy.requests.length = 0
    github.reset(SCENARIO_DEPLOYMENTS)
    const before = process.cpuUsage()
    const { log: lines, outputs, summary, exported: env, exitCode } = await step.main(action, given)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(SLOW_MS)
    // A secret such as `|---|` damages masks and summary by itself.
    const shown = isSecret ? lines.filter((line) => !line.startsWith('::add-mask::')) : lines
    expect(findViolations({ lines: shown, summary: isSecret ? '' : summary, outputs, env }, declared)).toEqual([])
    expect(proxy.requests.flatMap(findUndocumented)).toEqual([])
    expect(errorsIn(lines)).toHaveLength(exitCode)
    for (const message of errorsIn(lines)) expectRefusal(message, name, inputs)
  }
  try {
    const all = fc.asyncProperty(fc.constantFrom(...uses), anyInput, (scenario, text) =>
      check({ endpoint: proxy.url, ...scenario.inputs, [name]: text }),
    )
    await fc.assert(all)
  } finally {
    await proxy.close()
    await github.close()
  }
}

function errorsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const command = parseCommand(line)
    return command?.name === 'error' ? [command.message] : []
  })
}

function expectRefusal(message: string, name: string, inputs: Inputs): void {
  if (!message.startsWith('Input ')) {
    // The platform refused it, or something was not found, or an image keeps running though its probe did not pass.
    expect(message).toMatch(/^(?:[\p{Lu}\d"]|hub\.c\.163\.com\/\S+ ).*[.…]$/su)
    return
  }
  for (const refusal of message.split('\n')) {
    // `services.web.replicas` is of an item of a list, whose name and field come from the text.
    // What is wrong inside a file has its line.
    const [, input] = /^Input ([a-z_]+)(?:\..*?)?(?: \(line \d+\):)? [a-z].* .*[.…]$/su.exec(refusal) ?? []
    expect(Object.keys(inputs)).toContain(input)
  }
  expect(message).toContain(name)
}
