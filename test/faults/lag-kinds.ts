/**
 * Faults of the reads of a step and of nothing else: nodes and status words that lag, intermediate counts, one odd answer,
 * a wall clock that jumps. None of them may change how a step ends; it may only take longer.
 */
import { vi } from 'vitest'
import type { Fault } from '../../simulator/index.ts'
import { aimAt, type FaultKind, type Recorded } from './fault-kinds.ts'

/** Long enough for every status that lags. */
const LONG_TIMEOUT = '10m'
const never = /never/

/** So many of them, evenly from the first to the last. */
function sample<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const step = (all.length - 1) / Math.max(1, most - 1)
  return all.filter((_, i) => Array.from({ length: most }, (__, k) => Math.round(k * step)).includes(i))
}

const firstOf = (all: readonly Recorded[]) => all.slice(0, 1)
const changesOf = (all: readonly Recorded[]) => all.filter(({ effect }) => effect === 'change')

/** The reads after the first change. */
const midway = (all: readonly Recorded[]) => all.filter(({ isMidway }) => isMidway)

/** The read that decides about a deletion. */
function beforeDeletion(all: readonly Recorded[]): readonly Recorded[] {
  const first = all.find(({ effect }) => effect === 'change')
  return first?.method === 'DELETE' && first.previous ? [first.previous] : []
}

function laggingNodes(name: string, fault: Fault & { kind: 'lagging_nodes' }): FaultKind {
  return {
    name,
    arm: (simulator) => simulator.fault(fault),
    journalMark: fault.kind,
    expectedMessage: never,
    // A single read needs no second node.
    targets: (all) => (all.filter(({ method }) => method === 'GET').length > 2 ? firstOf(all) : []),
    timeout: LONG_TIMEOUT,
  }
}

function afterChange(name: string, fault: Fault): FaultKind {
  return {
    name,
    arm: (simulator, request) => simulator.fault({ ...fault, ...aimAt(request) }),
    journalMark: fault.kind,
    expectedMessage: never,
    targets: changesOf,
    timeout: LONG_TIMEOUT,
  }
}

function oddAnswer(name: string, fault: Fault, isDue: (request: Recorded) => boolean = () => true): FaultKind {
  return {
    name,
    arm: (simulator, request) => simulator.fault({ ...fault, ...aimAt(request) }),
    journalMark: fault.kind,
    expectedMessage: never,
    targets: (all) => sample(midway(all).filter(isDue), 2),
    timeout: LONG_TIMEOUT,
  }
}

/** The codes of the platform for a missing resource. */
const NOT_FOUND_CODES: Readonly<Record<string, number>> = {
  getService: 4040141,
  getRepository: 4040004,
  getLoadBalancer: 4040402,
  listListeners: 4040402,
  getIp: 4040302,
}

const notFoundOnce: FaultKind = {
  ...oddAnswer('is told once, in the midst of a step, that there is nothing', { kind: 'status', status: 404 }),
  arm: (simulator, request) => {
    const code = NOT_FOUND_CODES[request.operationId ?? ''] ?? 4040001
    simulator.fault({ kind: 'status', status: 404, code, ...aimAt(request) })
  },
  targets: (all) =>
    sample(
      midway(all).filter(({ operationId = '' }) => operationId in NOT_FOUND_CODES),
      2,
    ),
}

const isList = ({ operationId = '' }: Recorded) => operationId.startsWith('list')

const DELETED_BY_ID = ['getService', 'getLoadBalancer', 'getIp']

/** An existing resource seems to be missing, once: a step that believed it would succeed without deleting it. */
const missingBeforeDeletion: readonly FaultKind[] = [
  {
    ...notFoundOnce,
    name: 'is told once, before it deletes, that there is nothing',
    // A missing list or repository is about more than what is deleted.
    targets: (all) => beforeDeletion(all).filter(({ operationId = '' }) => DELETED_BY_ID.includes(operationId)),
  },
  {
    ...oddAnswer('gets one empty list, before it deletes', { kind: 'empty_list' }),
    targets: (all) => beforeDeletion(all).filter(isList),
  },
]

/** From this request on the wall clock is so many hours ahead. */
function jumpingClock(name: string, hours: number): FaultKind {
  return {
    name,
    arm: () => {},
    startCompanion: (simulator, { index }) => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const setClock = () => {
        const jump = simulator.requests.length > index ? hours * 3_600_000 : 0
        vi.setSystemTime(simulator.clock.now() + jump)
      }
      setClock()
      return { onRequest: setClock, restore: () => vi.useRealTimers() }
    },
    journalMark: 'jump',
    expectedMessage: never,
    targets: (all) => sample(all, 2),
    timeout: LONG_TIMEOUT,
  }
}

export const LAG_KINDS: readonly FaultKind[] = [
  laggingNodes('meets two nodes, the second 2 s behind', { kind: 'lagging_nodes', behind: 2 }),
  laggingNodes('meets two nodes, the second 5 s behind', { kind: 'lagging_nodes', behind: 5 }),
  laggingNodes('meets two nodes in the other turn', { kind: 'lagging_nodes', behind: 5, skip: 1 }),
  laggingNodes('meets three nodes, the third 5 s behind', { kind: 'lagging_nodes', behind: 5, nodes: 3 }),
  afterChange('leaves the word of before for 12 s', { kind: 'lagging_words', seconds: 12 }),
  afterChange('is followed by words 5 s late', { kind: 'lagging_words', behind: 5 }),
  afterChange('is followed by contents 3 s late', { kind: 'lagging_words', lags: 'content', behind: 3 }),
  afterChange('shows how it gets on', { kind: 'progress' }),
  notFoundOnce,
  oddAnswer('meets a 403 of a gateway once, in the midst of a step', { kind: 'gateway_page', status: 403 }),
  oddAnswer('meets a 404 of a gateway once, in the midst of a step', { kind: 'gateway_page', status: 404 }),
  oddAnswer('gets one empty list, in the midst of a step', { kind: 'empty_list' }, isList),
  oddAnswer('gets garbage once, in the midst of a step', { kind: 'garbage' }),
  ...missingBeforeDeletion,
  jumpingClock('sees the wall clock jump two hours ahead', 2),
  jumpingClock('sees the wall clock jump two hours back', -2),
]
