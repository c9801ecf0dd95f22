/** `rollback`: web was deployed three times, and a rollback after that may have been cut off. */
import fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import { rollback } from '../../../../src/actions/rollback.ts'
import type { RecordedDeployment } from '../../../../testing/servers/github-ledger.ts'
import type { RunRecord } from '../runs/environment.ts'
import type { FaultyGithub, GithubFault } from '../runs/faulty-github.ts'
import { image, NAMESPACE, WEB } from '../runs/foreign-changes.ts'
import { earlierServiceChanges, serviceChanges } from '../runs/foreign-generators.ts'
import { combine, type Inputs, optional, waitingInputs } from '../runs/generators.ts'
import { initialWorld, type Script } from '../runs/scripted-run.ts'
import { type Model, parseSeconds, serviceOf } from './model.ts'
import { rolloutOutputs, rollsBack, runs } from './rollout-models.ts'

/** A run, with what GitHub has of earlier ones and which of its answers fail. */
export interface RollbackScript extends Script {
  /** The newest deployment is a rollback to v2 whose step was cut off. */
  readonly isCut: boolean
  readonly github: readonly GithubFault[]
}

/** Web runs what it was deployed with last. */
export function rollbackWorld(): World {
  const world = initialWorld()
  for (const one of serviceOf(world)?.containers ?? []) one.imagePath = image('v3')
  return world
}

const ran = (tag: string, before?: string) => ({
  fengchao: 1,
  services: [
    {
      ...{ service_id: WEB, service_name: 'web', namespace: NAMESPACE.full, images: { web: image(tag) } },
      previous: before === undefined ? {} : { web: image(before) },
    },
  ],
})

/** The first id of a deployment that the step records. */
const CUT = 104

/** What GitHub has when the run begins. */
export function tellGithub({ begin, add }: FaultyGithub, { isCut, github }: RollbackScript): void {
  begin(github)
  add(ran('v1'))
  add(ran('v2', 'v1'))
  add(ran('v3', 'v2'))
  if (isCut) add({ ...ran('v2', 'v3'), rollback_of: 102 }, { id: CUT, state: 'in_progress' })
}

/** What web is to run, by what runs when it is looked at. */
function wantedFrom(now: string, { inputs: { to = 'previous' }, isCut }: RollbackScript): readonly string[] {
  if (to !== 'previous') return [to === '101' ? 'v1' : to]
  if (now === 'v3' || (now === 'v2' && isCut)) return ['v2']
  return now === 'v2' ? ['v1'] : []
}

/** The images that it may go back to, whenever others changed what ran. */
export function wanted(script: RollbackScript, { worldBefore }: RunRecord): readonly string[] {
  const before = serviceOf(worldBefore)?.containers[0]?.imagePath.split(':').at(-1) ?? ''
  const others = script.disturbances.flatMap((one) =>
    one.disturbance === 'foreign' && one.what.kind === 'image' ? [one.what.tag] : [],
  )
  return [before, ...others].flatMap((now) => wantedFrom(now, script))
}

const stateOf = ({ statuses }: RecordedDeployment) => statuses[0]?.state ?? 'none'

/** What GitHub has of this run has to agree with how it ended. */
export function complaintsOfRecord(
  { isCut, github: faults, disturbances }: RollbackScript,
  { outcome, outputs }: RunRecord,
  { deployments }: FaultyGithub,
): readonly string[] {
  const first = isCut ? CUT + 1 : CUT
  const own = deployments.filter(({ id }) => id >= first)
  const states = own.map(stateOf).join()
  const several = own.length > 1 ? [`it recorded ${own.length} deployments`] : []
  const lies = !['changed', 'unchanged'].includes(outcome) && states === 'success' ? [`it recorded ${states}`] : []
  if (faults.length > 0) return [...several, ...lies]
  const right: Readonly<Record<string, readonly string[]>> = {
    changed: ['success'],
    // Others may roll the same image out between the record and the request.
    unchanged: disturbances.some((one) => one.disturbance === 'foreign' && one.what.kind === 'image')
      ? ['', 'success']
      : [''],
    started: ['inactive'],
    failed: ['', 'failure'],
    timed_out: ['', 'failure'],
    cancelled: ['', 'none', 'inactive', 'in_progress'],
  }
  const wrong = right[outcome]?.includes(states) ? [] : [`it ended ${outcome} and recorded "${states}"`]
  const images = own.flatMap(({ payload }) =>
    JSON.stringify(payload).includes(String(outputs.image_path))
      ? []
      : [`the record does not name ${outputs.image_path}`],
  )
  return [...several, ...lies, ...wrong, ...(outcome === 'changed' ? images : [])]
}

const named: fc.Arbitrary<Inputs> = fc.constantFrom<Inputs>(
  {},
  { service_id: String(WEB) },
  { namespace: NAMESPACE.display, service_name: 'web' },
)

export const rollbackModel: Model = {
  action: rollback,
  targets: {
    changes: ['updateServiceImage'],
    reads: ['createToken', 'listNamespaces', 'listServices', 'getService', 'listRepositories', 'getRepository'],
    foreign: serviceChanges('web'),
  },
  inputs: (healthUrl) =>
    combine(
      fc.constant({ environment: 'production', github_token: 'gh-token' }),
      named,
      optional({ to: ['v2', '101'], min_ready_seconds: ['1', '30'], rollback: ['true', 'false'] }),
      waitingInputs.chain((waiting) =>
        waiting.wait === 'false'
          ? fc.constant(waiting)
          : optional({ health_check_url: [healthUrl] }).map((more) => ({ ...waiting, ...more })),
      ),
    ),
  before: earlierServiceChanges('web'),
  findDeviations: (_, { world, outputs }) => runs(world, String(outputs.image_path)),
  expectedOutputs: (_, record) => ({ ...rolloutOutputs(record), services: undefined }),
  maxEffects: (inputs) => ({ updateServiceImage: rollsBack(inputs) ? 2 : 1 }),
  isRepeatable: (inputs) => inputs.rollback === 'false',
  // The probe, the way back, and GitHub: reading what it has, and three records.
  extraSeconds: (inputs) =>
    (inputs.health_check_url === undefined ? 0 : 160) +
    (rollsBack(inputs) ? parseSeconds(inputs.timeout ?? '15m') : 0) +
    6 * 90,
}
