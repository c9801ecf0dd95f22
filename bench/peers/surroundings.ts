/**
 * Runs other actions to the first failure of their own: none of their inputs, not even a default, and nothing within reach,
 * neither programs nor a network.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, type Ran, runOnce } from '../processes.ts'
import { type Checkout, findCheckouts, type Skipped } from './checkouts.ts'
import type { Peer } from './peer.ts'

/** An action takes a fraction of a second to fail; one that takes so long waits for something. */
const LIMIT_MS = 20_000
/** A port at which nothing listens, in the place of GitHub. */
const NOWHERE = 'http://127.0.0.1:9'

/** The actions that are timed with ours. */
export interface PeerSurroundings {
  readonly commands: readonly Command[]
  /** Their rows, from the ratios of the run; without those that did not end as they did at first. */
  readonly rows: (ratioOf: (name: string) => number) => readonly Peer[]
  /** Those that are not in the rows, and why. */
  readonly skipped: () => readonly Skipped[]
  readonly close: () => void
}

/** Starts each action in `folder` once; those that fail by themselves are to be timed. */
export async function openPeerSurroundings(folder: string, limitMs = LIMIT_MS): Promise<PeerSurroundings> {
  const own = mkdtempSync(join(tmpdir(), 'fengchao-peers-'))
  const env = environmentIn(own)
  const { checkouts, skipped } = findCheckouts(folder)
  const reasons = new Map(skipped.map(({ name, reason }) => [name, reason]))
  const commands: Command[] = []
  for (const checkout of checkouts) {
    const command = commandOf(checkout, { env, limitMs, cwd: own }, reasons)
    command.check(await runOnce(command))
    if (!reasons.has(checkout.name)) commands.push(command)
  }
  return {
    commands,
    rows: (ratioOf) =>
      checkouts
        .filter(({ name }) => !reasons.has(name))
        .map(({ name, version, mainFile }) => ({ name, version, start: ratioOf(commandName(name)), mainFile }))
        .toSorted((a, b) => a.start - b.start),
    skipped: () => [...reasons].map(([name, reason]) => ({ name, reason })),
    close: () => rmSync(own, { recursive: true, force: true }),
  }
}

/** Told apart from an action of ours that has the same name. */
const commandName = (name: string) => `peer ${name}`

/** What goes wrong with one of the others must not end the run of ours: it is noted, and its row left out. */
function commandOf(
  { name, script }: Checkout,
  setting: Pick<Command, 'env' | 'limitMs' | 'cwd'>,
  reasons: Map<string, string>,
): Command {
  return {
    ...setting,
    name: commandName(name),
    args: [script],
    files: Object.values(filesIn(setting.cwd ?? '')),
    check: (ran) => {
      const reason = whyNot(ran, setting.limitMs ?? LIMIT_MS)
      if (reason !== undefined) reasons.set(name, reason)
    },
  }
}

function whyNot({ exitCode, printed, timedOut }: Ran, limitMs: number): string | undefined {
  if (timedOut) return `it did not end within ${limitMs / 1000} s`
  if (exitCode === 0) return 'it did not fail'
  if (exitCode === null) return 'it was killed by a signal'
  // A file that is not there, or is the pointer to a large file, fails as soon as it is read.
  const broken = /^.*(?:Cannot find (?:module|package)|SyntaxError).*$/m.exec(printed)
  return broken === null ? undefined : `its code does not load: ${broken[0].trim()}`
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']
  return Object.fromEntries(names.map((name) => [name, join(folder, name.toLowerCase())]))
}

/** The variables of a runner that actions read at their start. */
function environmentIn(folder: string): Readonly<Record<string, string>> {
  const event = join(folder, 'event.json')
  writeFileSync(event, '{}')
  return {
    ...filesIn(folder),
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' },
    ...{ HOME: folder, PATH: folder, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, RUNNER_TOOL_CACHE: folder },
    ...{ GITHUB_SERVER_URL: NOWHERE, GITHUB_API_URL: NOWHERE, GITHUB_GRAPHQL_URL: `${NOWHERE}/graphql` },
    ...{ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REPOSITORY_OWNER: 'octo-org', GITHUB_ACTOR: 'octocat' },
    ...{
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0'.repeat(40),
    },
    ...{
      GITHUB_WORKFLOW: 'bench',
      GITHUB_JOB: 'bench',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
    },
  }
}
