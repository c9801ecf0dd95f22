/** The steps whose summaries are pictures: what each is asked, and what happens to it. */
import type { Fault } from '../../simulator/index.ts'
import type { Outcome } from '../../src/github/runner/outcome.ts'

export interface Scene {
  /** The pictures are `summary-NAME-light.png` and `summary-NAME-dark.png`. */
  readonly name: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly fault?: Fault
  /** So many seconds after the rollout began the job is cancelled. */
  readonly cancelledAfter?: number
  readonly outcome: Outcome
}

const cart = { namespace: 'shop', service_name: 'cart' }
const rollout = { ...cart, image_path: 'hub.c.163.com/acme/cart:v2.3.0' }
const production = { environment: 'production', environment_url: 'https://cart.shop.example/' }

/** Stands in an input for the address of what the service answers. */
export const SITE = 'SITE'

export const scenes: readonly Scene[] = [
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
    fault: { kind: 'fail_next_change', resource: 'service' },
    outcome: 'failed',
  },
  {
    name: 'cancelled',
    action: 'deploy',
    inputs: { ...rollout, ...production },
    cancelledAfter: 12,
    outcome: 'cancelled',
  },
]

/** GitHub shows a picture in the viewer's own theme where there is one for each. */
export const themes = ['light', 'dark'] as const

/** The diagrams, by the names of their sources in `docs/`. */
export const diagrams = ['architecture'] as const

/** Every file of `docs/pictures/`. */
export const pictures: readonly string[] = themes.flatMap((theme) => [
  ...scenes.map(({ name }) => `summary-${name}-${theme}.png`),
  ...diagrams.map((name) => `${name}-${theme}.svg`),
])
