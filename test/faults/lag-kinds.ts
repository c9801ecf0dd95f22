/**
 * What goes wrong with the reads of a step and with nothing else: nodes and words that lag, counts on the way, one odd
 * answer, a wall clock that jumps. None of it may change how a step ends; it may only take longer.
 */
import { vi } from 'vitest'
import type { Fault } from '../../simulator/index.ts'
import { at, type FaultKind, type Recorded } from './fault-kinds.ts'

/** Long enough for every word that lags. */
const PATIENT = '10m'
const never = /never/

/** Of many so many, from the first to the last. */
function some<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const step = (all.length - 1) / Math.max(1, most - 1)
  return all.filter((_, i) => Array.from({ length: most }, (__, k) => Math.round(k * step)).includes(i))
}

const firstOf = (all: readonly Recorded[]) => all.slice(0, 1)
const changesOf = (all: readonly Recorded[]) => all.filter(({ effect }) => effect === 'change')

/** The reads after the first change. */
const midway = (all: readonly Recorded[]) => all.filter(({ isMidway }) => isMidway)

/** The read that a deletion is decided by. */
function beforeDeletion(all: readonly Recorded[]): readonly Recorded[] {
  const first = all.find(({ effect }) => effect === 'change')
  return first?.method === 'DELETE' && first.previous ? [first.previous] : []
}

function lagging(name: string, fault: Fault & { kind: 'lagging_nodes' }): FaultKind {
  return {
    name,
    arm: (simulator) => simulator.fault(fault),
    mark: fault.kind,
    says: never,
    // One read of one node is no turn.
    targets: (all) => (all.filter(({ method }) => method === 'GET').length > 2 ? firstOf(all) : []),
    timeout: PATIENT,
  }
}

function afterChange(name: string, fault: Fault): FaultKind {
  return {
    name,
    arm: (simulator, request) => simulator.fault({ ...fault, ...at(request) }),
    mark: fault.kind,
    says: never,
    targets: changesOf,
    timeout: PATIENT,
  }
}

function odd(name: string, fault: Fault, isDue: (request: Recorded) => boolean = () => true): FaultKind {
  return {
    name,
    arm: (simulator, request) => simulator.fault({ ...fault, ...at(request) }),
    mark: fault.kind,
    says: never,
    targets: (all) => some(midway(all).filter(isDue), 2),
    timeout: PATIENT,
  }
}

/** What the platform says where a thing is not there. */
const ABSENT: Readonly<Record<string, number>> = {
  getService: 4040141,
  getRepository: 4040004,
  getLoadBalancer: 4040402,
  listListeners: 4040402,
  getIp: 4040302,
}

const absence: FaultKind = {
  ...odd('is told once, in the midst of a step, that there is nothing', { kind: 'status', status: 404 }),
  arm: (simulator, request) => {
    const code = ABSENT[request.operationId ?? ''] ?? 4040001
    simulator.fault({ kind: 'status', status: 404, code, ...at(request) })
  },
  targets: (all) =>
    some(
      midway(all).filter(({ operationId = '' }) => operationId in ABSENT),
      2,
    ),
}

const isList = ({ operationId = '' }: Recorded) => operationId.startsWith('list')

const DELETED_BY_ID = ['getService', 'getLoadBalancer', 'getIp']

/** What is there seems to be gone already, once: nothing would be deleted, and the step green. */
const seemGone: readonly FaultKind[] = [
  {
    ...absence,
    name: 'is told once, before it deletes, that there is nothing',
    // A list or a repository that is not there speaks of more than what is deleted.
    targets: (all) => beforeDeletion(all).filter(({ operationId = '' }) => DELETED_BY_ID.includes(operationId)),
  },
  {
    ...odd('gets one empty list, before it deletes', { kind: 'empty_list' }),
    targets: (all) => beforeDeletion(all).filter(isList),
  },
]

/** The wall clock reads so many hours more from this request on. */
function jumping(name: string, hours: number): FaultKind {
  return {
    name,
    arm: () => {},
    accompany: (simulator, { index }) => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const tell = () => {
        const jump = simulator.requests.length > index ? hours * 3_600_000 : 0
        vi.setSystemTime(simulator.clock.now() + jump)
      }
      tell()
      return { onRequest: tell, restore: () => vi.useRealTimers() }
    },
    mark: 'jump',
    says: never,
    targets: (all) => some(all, 2),
    timeout: PATIENT,
  }
}

export const LAG_KINDS: readonly FaultKind[] = [
  lagging('meets two nodes, the second 2 s behind', { kind: 'lagging_nodes', behind: 2 }),
  lagging('meets two nodes, the second 5 s behind', { kind: 'lagging_nodes', behind: 5 }),
  lagging('meets two nodes in the other turn', { kind: 'lagging_nodes', behind: 5, skip: 1 }),
  lagging('meets three nodes, the third 5 s behind', { kind: 'lagging_nodes', behind: 5, nodes: 3 }),
  afterChange('leaves the word of before for 12 s', { kind: 'lagging_words', seconds: 12 }),
  afterChange('is followed by words 5 s late', { kind: 'lagging_words', behind: 5 }),
  afterChange('is followed by contents 3 s late', { kind: 'lagging_words', lags: 'content', behind: 3 }),
  afterChange('shows how it gets on', { kind: 'progress' }),
  absence,
  odd('meets a 403 of a gateway once, in the midst of a step', { kind: 'gateway_page', status: 403 }),
  odd('meets a 404 of a gateway once, in the midst of a step', { kind: 'gateway_page', status: 404 }),
  odd('gets one empty list, in the midst of a step', { kind: 'empty_list' }, isList),
  odd('gets garbage once, in the midst of a step', { kind: 'garbage' }),
  ...seemGone,
  jumping('sees the wall clock jump two hours ahead', 2),
  jumping('sees the wall clock jump two hours back', -2),
]
