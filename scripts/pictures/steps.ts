/** Runs the scenarios' steps from `dist/`, each against a platform of its own that takes as long as the real one. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readResources } from '../../simulator/api/documents.ts'
import { realClock, type Simulator, startSimulator } from '../../simulator/index.ts'
import { readWorld } from '../../simulator/world/files.ts'
import { type StepResult, startAction } from '../../testing/runner/runner.ts'
import { IssueTracker } from '../../testing/servers/github-issues.ts'
import { type GithubLedger, serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { serveWeb } from '../../testing/servers/web-server.ts'
import { wayIn } from '../../testing/way-in.ts'
import { type Scenario, SITE } from './scenarios.ts'

const TEN_MINUTES = 600_000
const dockerfile = 'FROM hub.c.163.com/public/centos:7.2.1511\nCMD ["/usr/bin/cart"]\n'

/** What GitHub says of every pull request. */
const CLOSED = { state: 'closed', updated_at: '2026-11-02T08:00:00Z' }

interface Surroundings {
  readonly simulator: Simulator
  readonly github: GithubLedger
  readonly tracker: IssueTracker
  readonly site: string
  readonly workspace: string
}

/** The summary that a scenario's step wrote, or its comment. Throws where the step ended otherwise than the scenario says. */
export async function pageOf(scenario: Scenario): Promise<string> {
  const { worldSchema } = await readResources()
  const world = await readWorld(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8'), worldSchema)
  const simulator = await startSimulator({ clock: realClock(), world })
  const tracker = new IssueTracker('octo/app')
  const github = await serveGithubLedger({
    answer: (request) => {
      if (/\/pulls\/\d+$/.test(request.path)) return { status: 200, json: CLOSED }
      return /\/issues\//.test(request.path) ? tracker.comment(request) : 'own'
    },
  })
  const site = await serveWeb(() => ({ status: 200 }))
  const workspace = mkdtempSync(join(tmpdir(), 'fengchao-pictures-'))
  const surroundings = { simulator, github, tracker, site: site.url, workspace }
  try {
    const result = await run(scenario, surroundings)
    const page = scenario.shows === 'comment' ? tracker.comments[0]?.body : result.summary
    if (result.outputs.outcome === scenario.outcome && page !== undefined) return page
    throw new Error(
      `The scenario ${scenario.name} ended ${result.outputs.outcome}, not ${scenario.outcome}:\n${result.log}`,
    )
  } finally {
    await Promise.all([simulator.close(), github.close(), site.close()])
    rmSync(workspace, { recursive: true, force: true })
  }
}

function prepare(
  { files = [], fault, deployments = [] }: Scenario,
  { simulator, github, workspace }: Surroundings,
): void {
  writeFileSync(join(workspace, 'Dockerfile'), dockerfile)
  for (const file of files) copyFileSync(new URL(file, import.meta.url), join(workspace, file))
  if (fault) simulator.fault(fault)
  github.reset(deployments)
}

/** The variables of an event of a pull request, for a step that runs for one. */
function eventOf({ pullRequest: number }: Scenario, workspace: string): Readonly<Record<string, string>> {
  if (number === undefined) return {}
  const path = join(workspace, 'event.json')
  const pull_request = { number, head: { sha: 'e'.repeat(40), repo: { full_name: 'octo/app' } } }
  writeFileSync(path, JSON.stringify({ action: 'opened', number, pull_request }))
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
}

async function run(scenario: Scenario, surroundings: Surroundings): Promise<StepResult> {
  prepare(scenario, surroundings)
  if (scenario.earlier !== undefined) await start(scenario, scenario.earlier, surroundings)
  return start(scenario, scenario.inputs, surroundings)
}

function start(scenario: Scenario, given: Scenario['inputs'], surroundings: Surroundings): Promise<StepResult> {
  const { simulator, github, site, workspace } = surroundings
  const { url, appKey, appSecret } = simulator
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value === SITE ? `${site}/health` : value]),
  )
  let begun = false
  return startAction(scenario.action, {
    inputs,
    env: {
      FENGCHAO_ENDPOINT: url,
      FENGCHAO_APP_KEY: appKey,
      FENGCHAO_APP_SECRET: appSecret,
      // Through the way in, no address but those of the platform answers.
      ...(Object.values(given).includes(SITE) ? {} : wayIn(simulator)),
      ...github.env,
      ...eventOf(scenario, workspace),
    },
    workspace,
    killAfter: TEN_MINUTES,
    onLine: (line, step) => {
      if (begun || scenario.cancelledAfter === undefined || !line.startsWith('Status: updating')) return
      begun = true
      setTimeout(() => step.kill('SIGINT'), scenario.cancelledAfter * 1000)
    },
  }).done
}
