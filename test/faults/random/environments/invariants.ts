/** What must hold, whatever the world, the file and what goes wrong. */
import { SECRETS } from './names.ts'
import type { Mutation, RunRecord } from './runs.ts'
import type { Story } from './stories.ts'

interface FileNames {
  readonly services: readonly { readonly service_name: string; readonly recreate: string }[]
  readonly load_balancers: readonly {
    readonly lb_name: string
    readonly listeners: readonly { readonly listener_name: string; readonly recreate: string }[]
  }[]
  readonly absent: Readonly<
    Record<'services' | 'volumes' | 'secret_keys' | 'certificates' | 'load_balancers' | 'listeners', readonly string[]>
  >
}

function namesOf({ file }: Story): FileNames {
  const parsed: FileNames = JSON.parse(file)
  return parsed
}

/** What may be deleted: what the file says is to go, and what it allows to be created again. */
function mayGo(story: Story): ReadonlySet<string> {
  const { absent, services, load_balancers } = namesOf(story)
  return new Set([
    ...absent.services.map((name) => `service ${name}`),
    ...absent.volumes.map((name) => `volume ${name}`),
    ...absent.secret_keys.map((name) => `secret_key ${name}`),
    ...absent.certificates.map((name) => `certificate ${name}`),
    ...absent.load_balancers.map((name) => `load_balancer ${name}`),
    ...absent.listeners.map((name) => `listener ${name}`),
    ...services.filter(({ recreate }) => recreate === 'allow').map(({ service_name }) => `service ${service_name}`),
    ...load_balancers.flatMap(({ lb_name, listeners }) =>
      listeners.filter(({ recreate }) => recreate === 'allow').map((one) => `listener ${lb_name}/${one.listener_name}`),
    ),
  ])
}

/** Changes fail on the platform, or nothing answers a probe, after which images go back. */
const failsChanges = ({ faults, file }: Story) =>
  faults.some(({ kind }) => kind === 'fail_next_change') || file.includes('"health_check"')

/** The services whose plan says that a rule may lead nowhere for a moment. */
function excused(records: readonly RunRecord[]): readonly string[] {
  return records.flatMap(({ notes }) =>
    [...notes].filter(([, note]) => note.includes('short gap')).map(([what]) => what.replace('service ', '')),
  )
}

function brokenPromises(story: Story, records: readonly RunRecord[]): readonly string[] {
  const managed = namesOf(story).load_balancers.flatMap(({ lb_name, listeners }) =>
    listeners.map(({ listener_name }) => `${lb_name}/${listener_name}`),
  )
  const services = excused(records)
  return records.flatMap(({ broken }) =>
    broken
      .filter((rule) => managed.some((name) => rule.startsWith(`${name}: `)))
      .filter((rule) => !services.some((name) => rule.includes(`: ${name}:`)))
      .map((rule) => `a rule led nowhere: ${rule}`),
  )
}

function deletions(story: Story, mutations: readonly Mutation[]): readonly string[] {
  const may = mayGo(story)
  return mutations
    .filter(({ method, resource }) => method === 'DELETE' && !may.has(resource))
    .map(({ resource }) => `deleted although nobody said so: ${resource}`)
}

/** Each change was made once; where changes fail, what goes back and forward again is the same twice. */
function repetitions(story: Story, records: readonly RunRecord[]): readonly string[] {
  if (failsChanges(story)) return []
  const keys = records.flatMap(({ mutations }) => mutations.map(({ key }) => key))
  return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `made twice: ${key}`)
}

const DONE = ['changed', 'started']
const NOT_DONE = ['unchanged', 'skipped', 'planned']

/** What the step says of each change is what the platform was told. */
function accounts({ changes, mutations }: RunRecord): readonly string[] {
  const about = (resource: string) => mutations.some((one) => one.resource === resource)
  const said = new Map(changes.map(({ kind, name, outcome }) => [`${kind} ${name}`, outcome]))
  const lies = [...said].flatMap(([resource, outcome]) => {
    if (DONE.includes(outcome) && !about(resource)) return [`${resource} is ${outcome}, and nothing was sent`]
    return NOT_DONE.includes(outcome) && about(resource) ? [`${resource} is ${outcome}, and something was sent`] : []
  })
  const untold = mutations
    .filter(({ resource }) => !said.has(resource))
    .map(({ resource }) => `${resource} was changed untold`)
  return [...lies, ...untold]
}

function leaks({ shown }: RunRecord): readonly string[] {
  // Digits that stand alone: others are parts of numbers.
  const seen = [new RegExp(SECRETS.LONG), new RegExp(`(?<![\\w-])${SECRETS.PIN}(?![\\w-])`)]
  return seen.filter((secret) => secret.test(shown)).map((secret) => `a secret is shown: ${secret.source}`)
}

/** What does not depend on a failure ended, unless the file's step stops at the first one. */
function abandoned({ stops }: Story, { changes, killed }: RunRecord): readonly string[] {
  if (killed || stops) return []
  return changes
    .filter(({ outcome, error }) => outcome === 'skipped' && !error?.startsWith('needs '))
    .map(({ kind, name }) => `${kind} ${name} was not begun, and nothing that it needs failed`)
}

function complaintsOf(story: Story, record: RunRecord): readonly string[] {
  return [
    ...(record.endless ? ['it did not come to an end'] : []),
    ...(record.unexpected ? [`a defect: ${record.error}`] : []),
    ...deletions(story, record.mutations),
    ...accounts(record),
    ...leaks(record),
    ...abandoned(story, record),
  ]
}

const isGood = ({ outcome }: RunRecord) => outcome === 'changed' || outcome === 'unchanged'

/** True where no run can do what the file says: it is refused, changes fail, or a recreation was cut in the middle. */
function mayStayUndone(story: Story, records: readonly RunRecord[]): boolean {
  const [first] = records
  if (first === undefined || failsChanges(story)) return true
  const refuses = ({ error }: RunRecord) => error.includes('cannot be applied') || error.startsWith('Input file')
  // As long as nothing was changed, it is the file that does not go with its world.
  const refused = first.mutations.length === 0 && records.some(refuses)
  const cut = (first.killed || !isGood(first)) && first.changes.some(({ operation }) => operation === 'recreate')
  return refused || cut
}

/** All that is wrong with the runs of a story: the first with its faults, one without, and one more. */
export function findComplaints(story: Story, records: readonly RunRecord[]): readonly string[] {
  const [, second, third] = records
  const undone = second && !isGood(second) && !mayStayUndone(story, records)
  return [
    ...records.flatMap((record) => complaintsOf(story, record)),
    ...brokenPromises(story, records),
    ...repetitions(story, records),
    ...(undone ? [`run again, it ended ${second.outcome}: ${second.error}`] : []),
    ...(third && (third.outcome !== 'unchanged' || third.changes.length > 0 || third.mutations.length > 0)
      ? [`the second plan is not empty: ${third.changes.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`]
      : []),
  ]
}

/** Whether a third run has to find nothing to do. */
export function hasSettled(second: RunRecord): boolean {
  return isGood(second)
}
