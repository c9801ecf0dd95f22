/** The steps whose summaries are pictures: what each is asked, and what happens to it. */
import type { Fault } from '../../simulator/index.ts'
import type { Outcome } from '../../src/github/runner/outcome.ts'

export interface Scenario {
  /** The pictures are `summary-NAME-light.png` and `summary-NAME-dark.png`, or `comment-…`. */
  readonly name: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Files of the workspace, by their paths; each lies beside this program. */
  readonly files?: readonly string[]
  readonly fault?: Fault
  /** So many seconds after the rollout began the job is cancelled. */
  readonly cancelledAfter?: number
  /** What earlier deployments recorded at GitHub, from the oldest to the newest. */
  readonly deployments?: readonly object[]
  /** The pull request that the step runs for. */
  readonly pullRequest?: number
  /** The inputs of a step of the same action that ran before, which is not in the picture. */
  readonly earlier?: Readonly<Record<string, string>>
  /** The comment on the pull request is the picture, where it is not the summary. */
  readonly shows?: 'comment'
  readonly outcome: Outcome
}

const cart = { namespace: 'shop', service_name: 'cart' }
const rollout = { ...cart, image_path: 'hub.c.163.com/acme/cart:v2.3.0' }
const production = { environment: 'production', environment_url: 'https://cart.shop.example/' }
const storefront = {
  ...{ namespace: 'shop', lb_name: 'front', listener_names: 'web', service_name: 'storefront', test_port: '8081' },
}
const shop = { file: 'environment.yml', variables: 'TAG=v2.3.0', secrets: 'SMTP_PASSWORD=not-shown-anywhere' }

const preview = {
  ...{ file: 'preview.yml', variables: 'TAG=v2.3.0', github_token: 'token-of-the-job' },
  ...{ lb_name: 'front', listener_name: 'previews', host: 'pr-${PR}.shop.example' },
}

/** A service whose next change fails, by its id in `shop.yaml`. */
const failing = (id: number): Fault => ({
  kind: 'fail_next_change',
  resource: 'service',
  match: { operationId: 'updateServiceImage', path: `/${id}/` },
})

/** What a deployment of the service keeps at GitHub. */
const ran = (tag: string, before: string) => {
  const image = (one: string) => ({ cart: `hub.c.163.com/acme/cart:${one}` })
  const service = { namespace: 'shop-acme', service_name: 'cart', service_id: 50883 }
  return { fengchao: 1, services: [{ ...service, images: image(tag), previous: image(before) }] }
}

/** Stands in an input for the address of what the service answers. */
export const SITE = 'SITE'

export const scenarios: readonly Scenario[] = [
  {
    name: 'success',
    action: 'deploy',
    inputs: { ...cart, repo_name: 'cart', tag: 'v2.4.0', replicas: '3', health_check_url: SITE, ...production },
    outcome: 'changed',
  },
  {
    name: 'unchanged',
    action: 'deploy',
    inputs: { ...cart, image_path: 'hub.c.163.com/acme/cart:v2.2.0', replicas: '2', ...production },
    outcome: 'unchanged',
  },
  {
    name: 'plan',
    action: 'update-service',
    inputs: {
      ...cart,
      dry_run: 'true',
      envs: 'WORKERS=8\nLOG_LEVEL=warn\nCACHE=redis',
      spec_id: 'medium',
      port_maps: '80:8080/TCP\n9000:9000/TCP',
    },
    outcome: 'planned',
  },
  {
    name: 'rollback',
    action: 'deploy',
    inputs: { ...rollout, ...production },
    fault: failing(50883),
    outcome: 'failed',
  },
  {
    name: 'cancelled',
    action: 'deploy',
    inputs: { ...rollout, ...production },
    cancelledAfter: 12,
    outcome: 'cancelled',
  },
  {
    name: 'fleet',
    action: 'deploy-fleet',
    inputs: {
      namespace: 'shop',
      services: ['cart:v2.3.0', 'search:v5.1.0', 'mail:v1.4.0', 'billing:v1.9.0']
        .map((image) => `- { service_name: ${image.replace(/:.*/, '')}, image_path: 'hub.c.163.com/acme/${image}' }`)
        .join('\n'),
      on_failure: 'continue',
    },
    fault: failing(50886),
    outcome: 'failed',
  },
  {
    name: 'plan',
    action: 'apply',
    inputs: { ...shop, github_token: 'token-of-the-job' },
    files: ['environment.yml'],
    pullRequest: 128,
    shows: 'comment',
    outcome: 'planned',
  },
  {
    name: 'partly-applied',
    action: 'apply',
    inputs: { ...shop, operation: 'apply' },
    files: ['environment.yml'],
    fault: failing(50885),
    outcome: 'failed',
  },
  {
    name: 'switch',
    action: 'blue-green',
    inputs: {
      ...storefront,
      image_path: 'hub.c.163.com/acme/storefront:v3.1.0',
      bake_time: '30s',
      after: 'scale_down',
    },
    outcome: 'changed',
  },
  {
    name: 'switched-back',
    action: 'blue-green',
    inputs: { ...storefront, image_path: 'hub.c.163.com/acme/storefront:v3.2.0', bake_time: '30s' },
    outcome: 'failed',
  },
  {
    name: 'rolled-back',
    action: 'rollback',
    inputs: { ...production, ...cart, github_token: 'token-of-the-job' },
    deployments: [ran('v2.1.0', 'v2.0.0'), ran('v2.2.0', 'v2.1.0')],
    outcome: 'changed',
  },
  {
    name: 'preview',
    action: 'preview',
    inputs: preview,
    files: ['preview.yml'],
    pullRequest: 128,
    outcome: 'changed',
  },
  {
    name: 'preview-down',
    action: 'preview',
    inputs: { ...preview, operation: 'down' },
    earlier: preview,
    files: ['preview.yml'],
    pullRequest: 128,
    outcome: 'changed',
  },
  {
    name: 'preview-sweep',
    action: 'preview',
    inputs: { ...preview, operation: 'sweep' },
    earlier: preview,
    files: ['preview.yml'],
    pullRequest: 128,
    outcome: 'changed',
  },
]

/** The name of a scenario's picture, without theme. */
export function pictureOf({ name, shows }: Pick<Scenario, 'name' | 'shows'>): string {
  return `${shows ?? 'summary'}-${name}`
}

/** GitHub shows a picture in the viewer's own theme where there is one for each. */
export const themes = ['light', 'dark'] as const

/** The diagrams, by the names of their sources in `docs/`. */
export const diagrams = ['architecture'] as const

/** The pages of the site that are pictures, by the names of these. */
export const sitePages = { 'site-start': '', 'site-action': 'actions/scale.html' } as const

/** Every file of `docs/pictures/`. */
export const pictures: readonly string[] = themes.flatMap((theme) => [
  ...Object.keys(sitePages).map((name) => `${name}-${theme}.png`),
  ...scenarios.map((scenario) => `${pictureOf(scenario)}-${theme}.png`),
  ...diagrams.map((name) => `${name}-${theme}.svg`),
])
