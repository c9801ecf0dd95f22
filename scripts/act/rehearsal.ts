/** One run of act: a repository with the example in it, a platform of its own, and stand-ins for other people's actions. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse, stringify } from 'yaml'
import { type Simulator, startSimulator, steppingClock } from '../../simulator/index.ts'
import { exampleFiles, OWN } from '../../testing/examples/example-files.ts'
import { environmentVariables, REGISTRY_LOGIN, teamWorld } from '../../testing/examples/team-world.ts'
import { type GithubServer, serveGithub } from '../../testing/servers/github-server.ts'
import { serveRegistry } from '../../testing/servers/registry-server.ts'
import { serveStatuses, type WebServer } from '../../testing/servers/web-server.ts'
import { wayIn } from '../../testing/way-in.ts'
import { tokenFor } from '../../testing/workflow/run/github-token.ts'
import { standInFor } from '../../testing/workflow/run/stand-ins.ts'
import type { Case, Stage } from './case.ts'
import { openPullRequests, otherSecrets, repositoryFiles } from './cases.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The platform's clock moves so far with each request that no change takes more than a few looks. */
const SECONDS_A_REQUEST = 20
const LIMIT_MS = 100_000

export interface Rehearsal {
  readonly ok: boolean
  /** What act said, or what is not as it has to be. */
  readonly report: string
}

interface Surroundings {
  readonly simulator: Simulator
  readonly github: GithubServer
  readonly registry: WebServer
  readonly web: WebServer
  readonly folder: string
}

/** Runs the examples of a case with act, one after the other, and looks what became of the platform. */
export async function rehearse(act: string, run: Case): Promise<Rehearsal> {
  const world = teamWorld()
  run.world?.(world)
  let stage: Stage = run
  const onRequest = () => stage.meanwhile?.(world)
  const simulator = await startSimulator({ clock: steppingClock(SECONDS_A_REQUEST * 1000), world, onRequest })
  const github = await serveGithub(openPullRequests, run.changedFiles)
  const registry = await serveRegistry(simulator.world, REGISTRY_LOGIN)
  const web = await serveStatuses(200)
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-act-'))
  try {
    makeRepository(join(folder, 'repository'))
    makeBundle(join(folder, 'actions'))
    for (stage of [run, ...(run.next ?? [])]) {
      const done = await rehearseStage(act, stage, { simulator, github, registry, web, folder })
      if (!done.ok) return done
    }
    return { ok: true, report: '' }
  } finally {
    for (const server of [simulator, github, registry, web]) await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rehearseStage(act: string, stage: Stage, at: Surroundings): Promise<Rehearsal> {
  const { simulator, github } = at
  putWorkflow(stage, at)
  if (stage.fault !== undefined) simulator.fault(stage.fault)
  const { ok, report } = await runAct(act, argumentsFor(stage, at), at.folder)
  const wrong = (what: string) => ({ ok: false, report: `${report}\n${stage.example}.yml: ${what}` })
  const fails = stage.fault !== undefined || stage.fails === true
  if (ok === fails) return wrong(ok ? 'It succeeded.' : 'It failed.')
  if (simulator.violations.length > 0) return wrong(simulator.violations.join('\n'))
  const reached = await stage.reached(simulator.world, { simulator, github })
  return reached ? { ok: true, report } : wrong('The platform does not look as it has to.')
}

/** The workflow and its event; whatever else the repository has was committed before. */
function putWorkflow({ example, payload }: Stage, { simulator, web, folder }: Surroundings): void {
  const text = readFileSync(join(root, 'examples/workflows', `${example}.yml`), 'utf8')
  const values = environmentVariables(simulator.traffic !== undefined, web.url)
  const file = join(folder, 'repository/.github/workflows/example.yml')
  writeFileSync(file, withVariables(text, values))
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload ?? {}))
}

/**
 * The workflow with the variables of each job's environment filled in, since act knows only those of a repository, and
 * without what it does not know of an environment and has no use for.
 */
function withVariables(text: string, values: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const workflow: { readonly jobs: Record<string, { readonly environment?: string | { readonly name: string } }> } =
    parse(text.replace(/^ +deployment: false.*\n/gm, ''))
  const jobs = Object.entries(workflow.jobs).map(([id, job]) => {
    const { environment } = job
    const own = values[typeof environment === 'string' ? environment : (environment?.name ?? '')] ?? {}
    const filled = JSON.stringify(job).replace(/\$\{\{ vars\.(\w+) \}\}/g, (all, name) => own[name] ?? all)
    return [id, JSON.parse(filled)]
  })
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) })
}

function makeRepository(folder: string): void {
  for (const [name, text] of Object.entries(repositoryFiles)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  mkdirSync(join(folder, '.github/workflows'))
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  const git = (...args: string[]) => execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' })
  git('init', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/octocat/shop.git')
  git('add', '--all')
  git('commit', '--message', 'All of it')
}

/** What a runner gets of our own actions; the whole checkout, with its packages, would be copied for each step. */
function makeBundle(folder: string): void {
  for (const name of ['action.yml', 'actions', 'dist'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
}

/** Their own time passes ten times as fast, and their GitHub is that of the test. */
const PRELOADED = ['fast-time.mjs', 'github-address.mjs'].map(
  (name) => `--import=${pathToFileURL(join(root, 'testing/runner', name))}`,
)

function argumentsFor({ event }: Stage, at: Surroundings): readonly string[] {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const repository = join(at.folder, 'repository')
  return [
    ...[event, '--eventpath', join(at.folder, 'event.json'), '--directory', repository],
    // The jobs run on this machine, in folders of act's own, and not in containers.
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-skip-checkout', '--no-cache-server'],
    ...['--action-cache-path', join(at.folder, 'cache'), '--defaultbranch', 'main'],
    ...pairs('--env', {
      ...wayIn(at.simulator),
      FENGCHAO_ENDPOINT: at.simulator.url,
      NODE_OPTIONS: PRELOADED.join(' '),
      STAND_IN_ARTIFACTS: join(at.folder, 'artifacts'),
      STAND_IN_FOLDER: join(root, 'testing/stand-ins'),
      STAND_IN_GITHUB: at.github.url,
      STAND_IN_REGISTRY: at.registry.url,
      STAND_IN_REPOSITORY: repository,
    }),
    ...pairs('--secret', {
      ...otherSecrets,
      FENGCHAO_APP_KEY: at.simulator.appKey,
      FENGCHAO_APP_SECRET: at.simulator.appSecret,
      GITHUB_TOKEN: tokenFor('any', { contents: 'read', deployments: 'write', 'pull-requests': 'read' }),
      REGISTRY_USER: REGISTRY_LOGIN.username,
      REGISTRY_PASSWORD: REGISTRY_LOGIN.password,
    }),
    ...pairs('--var', { FENGCHAO_USER: 'admin' }),
    ...pairs('--local-repository', localRepositories(join(at.folder, 'actions'))),
  ]
}

/** Our own actions from a copy of this checkout's, those of others from their stand-ins: act fetches nothing. */
function localRepositories(ours: string): Readonly<Record<string, string>> {
  const texts = exampleFiles.map(({ text }) => text).join('\n')
  const others = [...texts.matchAll(/uses: ([\w-]+\/[\w-]+)@(v\d+)/g)].filter(([, action]) => action !== OWN)
  const standIns = others.map(([, action = '', version]) => [`${action}@${version}`, standInFor(action)])
  return { [`${OWN}@v1`]: ours, ...Object.fromEntries(standIns) }
}

function runAct(act: string, args: readonly string[], home: string): Promise<Rehearsal> {
  // A home of its own, so that nothing of this machine's act is read or written.
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home }
  return new Promise((resolve) => {
    execFile(act, [...args], { env, timeout: LIMIT_MS, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, report: `${stdout}${stderr}` })
    })
  })
}
