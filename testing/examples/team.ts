/** A team that uses the examples: its repository, its secrets, its services on a simulated platform, its GitHub. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { ImageBehaviour, World } from '../../simulator/index.ts'
import { expectEnding } from '../ending.ts'
import { it as baseTest, type Fixture, type TestEnvironment } from '../fixture.ts'
import { type GithubServer, serveGithub } from '../servers/github-server.ts'
import { serveRegistry } from '../servers/registry-server.ts'
import type { WebServer } from '../servers/web-server.ts'
import { type Visited, visit, wayIn } from '../way-in.ts'
import type { Event } from '../workflow/event.ts'
import type { JobRun } from '../workflow/run/job.ts'
import type { StepRun } from '../workflow/run/step.ts'
import { runWorkflow, type WorkflowRun } from '../workflow/run/workflow.ts'
import type { Environment, Setting } from '../workflow/setting.ts'
import { environmentVariables, REGISTRY_LOGIN, teamWorld } from './team-world.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const previewFile = readFileSync(join(examples, 'environments/preview.yaml'), 'utf8')
const standIns = fileURLToPath(new URL('../stand-ins', import.meta.url))

/** What a test changes of the team. */
export interface TeamOptions {
  /** Files of the repository; a Dockerfile and the environment of previews where they are left out. */
  readonly files?: Readonly<Record<string, string>>
  /** Files of the branch that a pull request is for; those of the repository where they are left out. */
  readonly base?: Readonly<Record<string, string>>
  /** The answers of the service's health check, in turn. */
  readonly health?: readonly number[]
  /** How images answer: what runs is asked at its load balancer, and nothing else answers a health check. */
  readonly traffic?: ImageBehaviour[]
  readonly openPullRequests?: readonly number[]
  /** What the push has changed. */
  readonly changedFiles?: readonly string[]
  /** Changes what exists at the start. */
  readonly world?: (world: World) => void
  /** Secrets and approvals over the usual ones, by environment. */
  readonly environments?: Readonly<Record<string, Partial<Environment>>>
}

export interface Team {
  readonly fixture: Fixture
  readonly github: GithubServer
  /** Runs the example of this name, or a changed copy of it; what holds for every run is checked. */
  readonly run: (example: string, event: Event, change?: (text: string) => string) => Promise<WorkflowRun>
  /** Where the page of its service is, which the health check probes. */
  readonly address: string
  /** The service of a name in a namespace, as the platform has it. */
  readonly service: (name: string, namespace?: string) => World['services'][number]
  /** What answers at an address, as its users see it; needs `traffic`. */
  readonly visit: (url: string) => Promise<Visited>
}

/** Opens a team; all of its parts end with the test. */
export const it = baseTest.extend(
  'open',
  ({ environment }) =>
    (options: TeamOptions = {}) =>
      openTeam(environment, options),
)

const FILES = { Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n', '.github/preview.yaml': previewFile }

async function openTeam(environment: TestEnvironment, options: TeamOptions): Promise<Team> {
  const { files = FILES, health = [200], traffic } = options
  const world = teamWorld()
  if (traffic) world.traffic = { images: traffic }
  options.world?.(world)
  const fixture = await environment.fixture({ world })
  const github = await environment.closeAtEnd(serveGithub(options.openPullRequests ?? [], options.changedFiles))
  const registry = await environment.closeAtEnd(serveRegistry(fixture.world, REGISTRY_LOGIN))
  const web = await environment.serveStatuses(...health)
  const repository = environment.workspace(files)
  const base = options.base === undefined ? repository : environment.workspace(options.base)
  const run: Team['run'] = async (example, event, change = (text) => text) => {
    const setting = settingOf({
      fixture,
      github,
      registry,
      web,
      repository,
      base,
      options,
      artifacts: environment.workspace({}),
    })
    const text = readFileSync(join(examples, 'workflows', `${example}.yml`), 'utf8')
    const done = await runWorkflow(change(text), event, setting)
    expectNoSecret(done, setting)
    expectLeastPermissions(done, github)
    return done
  }
  return {
    fixture,
    github,
    run,
    address: web.url,
    service: (name, namespace = 'my-ev') => serviceOf(fixture.world, name, namespace),
    visit: (url) => visit(fixture.simulator, url),
  }
}

function serviceOf(world: World, name: string, namespace: string) {
  const id = world.namespaces.find(({ displayName }) => displayName === namespace)?.id
  const found = world.services.find((each) => each.name === name && each.namespaceId === id)
  if (found === undefined) throw new Error(`There is no service ${name} in ${namespace}.`)
  return found
}

interface Parts {
  readonly fixture: Fixture
  readonly github: GithubServer
  readonly registry: WebServer
  readonly web: WebServer
  readonly repository: string
  readonly base: string
  readonly artifacts: string
  readonly options: TeamOptions
}

function settingOf({ fixture, github, registry, web, repository, base, artifacts, options }: Parts): Setting {
  const { simulator } = fixture
  const keys = { FENGCHAO_APP_KEY: simulator.appKey, FENGCHAO_APP_SECRET: simulator.appSecret }
  const docker = { REGISTRY_USER: REGISTRY_LOGIN.username, REGISTRY_PASSWORD: REGISTRY_LOGIN.password }
  const vars = environmentVariables(simulator.traffic !== undefined, web.url)
  const environment = (name: keyof typeof vars, secrets: object): Environment => {
    const changed = options.environments?.[name]
    return {
      ...changed,
      secrets: { ...keys, ...secrets, ...changed?.secrets },
      vars: { FENGCHAO_USER: 'admin', ...vars[name], ...changed?.vars },
    }
  }
  return {
    repository,
    // All secrets belong to environments: a job without one has no secret.
    secrets: {},
    vars: {},
    environments: {
      staging: environment('staging', {}),
      production: environment('production', docker),
      preview: environment('preview', { DATABASE_URL: 'postgres://preview:of-the-test@db/preview' }),
    },
    variables: { ...wayIn(simulator), FENGCHAO_ENDPOINT: simulator.url, GITHUB_API_URL: github.url },
    standIns: {
      STAND_IN_ARTIFACTS: artifacts,
      STAND_IN_FOLDER: standIns,
      STAND_IN_GITHUB: github.url,
      STAND_IN_REGISTRY: registry.url,
      STAND_IN_REPOSITORY: repository,
      STAND_IN_BASE: base,
    },
    onOwnAction: (action, step) => {
      const secrets = [simulator.appKey, simulator.appSecret, ...fixture.world.tokens.map(({ token }) => token)]
      expectEnding(step, { action, secrets, debug: false, summary: true })
    },
  }
}

/** No secret of any environment is in a summary or an output of a job. */
function expectNoSecret({ jobs }: WorkflowRun, { environments }: Setting): void {
  const shown = JSON.stringify(jobs.map(({ summary, outputs }) => [summary, outputs]))
  for (const { secrets } of Object.values(environments)) {
    for (const [name, secret] of Object.entries(secrets)) expect(shown.includes(secret), name).toBe(false)
  }
}

/** A job that succeeded had exactly the permissions that it used. */
function expectLeastPermissions({ jobs }: WorkflowRun, github: GithubServer): void {
  for (const { id, result, permissions } of jobs) {
    if (result === 'success') expect(permissions, `permissions of ${id}`).toEqual(github.used(id))
  }
}

/** The only leg of a job, or the one with this value in its matrix. */
export function jobOf({ jobs }: WorkflowRun, id: string, value?: unknown): JobRun {
  const found = jobs.filter((job) => job.id === id && (value === undefined || Object.values(job.leg).includes(value)))
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw new Error(`There are ${found.length} legs of ${id}.`)
  return only
}

/** The step of a job with this id, name or `uses`, those inside composite actions included. */
export function stepOf({ steps }: JobRun, called: string): StepRun {
  const all = steps.flatMap((step) => [step, ...step.inner])
  const found = all.find(({ id, name }) => id === called || name === called || name.includes(`/actions/${called}@`))
  if (found === undefined) throw new Error(`There is no step ${called}.`)
  return found
}

/** The conclusion of each step of a job, or of each one inside a composite action, in order. */
export function outcomesOf(of: JobRun | StepRun): readonly string[] {
  return ('steps' in of ? of.steps : of.inner).map(({ conclusion }) => conclusion)
}
