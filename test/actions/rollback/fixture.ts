/** An environment with a history: what GitHub has of it, and what runs. */
import { onTestFinished } from 'vitest'
import { addService, builtTags, container, seededWorld, type World } from '../../../simulator/index.ts'
import { type GithubLedger, serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { type SimulatedStep, type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'

export const image = (tag: string, repository = 'web') => `hub.c.163.com/admin/${repository}:${tag}`
export const production = { environment: 'production', github_token: 'gh-token' }

/** What a deploy of the service web records. */
export const webRan = (tag: string, before = '') => ({
  fengchao: 1,
  services: [
    {
      ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', images: { web: image(tag) } },
      previous: before === '' ? {} : { web: image(before) },
    },
  ],
})

/** A world whose services run these tags of web and api; v1 to v4 of both are built. */
function worldOf(web: string, api: string): World {
  const world = seededWorld()
  for (const { name, tags } of world.repositories)
    if (name === 'web' || name === 'api') tags.splice(0, tags.length, ...builtTags('v4', 'v3', 'v2', 'v1'))
  const [service] = world.services.filter(({ id }) => id === 50883)
  for (const one of service?.containers ?? []) one.imagePath = image(web)
  addService(world, 'api', [container(world, 'api', image(api, 'api'))], { id: 60_500 })
  return world
}

interface Given extends SimulatedStepOptions {
  readonly web?: string
  readonly api?: string
  readonly github?: GithubLedger
}

/** A step before an environment whose deployments GitHub has. */
export async function given(tell: (github: GithubLedger) => void, { web = 'v3', api = 'v1', ...options }: Given = {}) {
  const github = options.github ?? (await serveGithubLedger())
  onTestFinished(github.close)
  tell(github)
  const step = await simulatedStep({ world: worldOf(web, api), ...options, env: { ...github.env, ...options.env } })
  return { step, github }
}

/** v1, v2 and v3, one after the other. */
export function threeDeployments({ add }: GithubLedger): void {
  add(webRan('v1'))
  add(webRan('v2', 'v1'))
  add(webRan('v3', 'v2'))
}

export const runs = ({ simulator }: SimulatedStep, id = 50883) =>
  simulator.world.services.find((one) => one.id === id)?.containers[0]?.imagePath
