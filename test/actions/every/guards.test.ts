/** Which inputs hold a step back, or say how far it may go: without one of them a step does more. All others do not. */
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/github/inputs/input.ts'
import { actions } from '../../../src/registry.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const GUARDS = [
  ...['app_key', 'app_secret', 'token', 'endpoint'],
  ...['dry_run', 'wait', 'if_busy', 'operation', 'expect_no_changes'],
  ...['rollback', 'health_check_url', 'bake_time', 'test_port', 'on_failure', 'max_parallel'],
  ...['containers', 'listener_names', 'after', 'keep', 'tag_pattern', 'tags', 'expire_after'],
  ...['max_deletions', 'allow_data_loss'],
]

/** The rest: without it the step is refused, or does less, or the same in another way. */
const OTHERS = `address api_dialect bandwidth bandwidth_limit cert_id cert_name charge_mode clusters command comment
  container_images container_name count definition description docker_file environment environment_url envs envs_file
  envs_strategy export_env faults file force free_ip generation github_token health_check_interval health_check_path
  health_check_status health_check_timeout host if_exists if_missing image_from image_path images_file ip_id key_file key_id
  key_name language lb_name listen_port listener_name log_dirs min_ready_seconds namespace number option poll_interval
  port_maps pri_key protocol pub_cert public_net public_net_type ref replicas repo_name secrets service_id service_name
  service_port services services_file size skip_existing spec_id speed ssh_keys standby_name stateful status summary tag
  timeout to type variables volume_id volume_name volumes world`.split(/\s+/)

const loaded = await Promise.all(Object.values(actions).map((load) => load()))

describe('inputs that hold a step back', () => {
  it.each(loaded)('are those that are listed: $name', ({ inputs }) => {
    for (const [name, { guards = false }] of Object.entries(inputs)) {
      expect([name, guards]).toEqual([name, GUARDS.includes(name)])
      expect([name, OTHERS.includes(name)]).toEqual([name, !guards])
    }
  })

  const slips = loaded.flatMap((action) =>
    Object.entries(action.inputs).flatMap(([name, { guards }]) => (guards ? [{ action, name, slip: `${name}_` }] : [])),
  )

  it.each(slips)('are missed where their name is a slip: $slip in $action.name', async ({ action, name, slip }) => {
    const step = await simulatedStep()
    const { error } = await step.run(action, { [slip]: '1' })
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).toContain(`Input ${slip} is not an input of this action and looks like a typo of ${name}.`)
    expect(step.operations()).toEqual([])
  })
})

describe('a dry run', () => {
  const withPlan = loaded.filter(({ inputs }) => inputs.operation?.standsFor?.includes('dry_run'))

  it('is an input of every action that changes something, or is refused there', () => {
    const others = loaded.filter((action) => !('dry_run' in action.inputs) && !withPlan.includes(action))
    expect(others.map(({ name }) => name).toSorted()).toEqual(['describe-service', 'login', 'rehearse'])
    expect(withPlan.map(({ name }) => name)).toEqual(['apply'])
  })

  it.each(['dry_run', 'dry-run', 'dryrun'])('that apply does not have is refused: %s', async (name) => {
    const step = await simulatedStep()
    for (const action of withPlan) {
      const { error } = await step.run(action, { operation: 'apply', [name]: 'true' })
      expect(error).toBeInstanceOf(InputError)
      expect(String(error)).toContain(
        `Input ${name} is an input of other actions and would hold nothing back here, so the step stops; use operation`,
      )
      expect(step.operations()).toEqual([])
    }
  })
})
