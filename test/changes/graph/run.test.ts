import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ChangeOutcome } from '../../../src/changes/engine/change.ts'
import { ChangeError } from '../../../src/changes/engine/errors.ts'
import type { GraphNode, GraphOptions, NodeReport } from '../../../src/changes/graph/node.ts'
import { runGraph } from '../../../src/changes/graph/run.ts'

interface Scripted {
  readonly needs?: readonly string[]
  readonly outcome?: ChangeOutcome
  readonly refused?: string
  readonly fails?: unknown
  readonly undoFails?: unknown
  readonly undoes?: boolean
}

/** Nodes that write down what is done with them. */
function graph(scripts: Readonly<Record<string, Scripted>>) {
  const log: string[] = []
  const nodes = Object.entries(scripts).map(
    ([name, { needs = [], outcome = 'changed', refused, fails, undoFails, undoes = true }]): GraphNode<string> => ({
      name,
      needs,
      check: async () => {
        log.push(`check ${name}`)
        if (refused !== undefined) throw new ChangeError('refused', refused)
      },
      run: async () => {
        log.push(`run ${name}`)
        await setImmediate()
        if (fails !== undefined) throw fails
        return { outcome, value: `${name} runs` }
      },
      undo: async () => {
        log.push(`undo ${name}`)
        await setImmediate()
        if (undoFails !== undefined) throw undoFails
        return undoes
      },
    }),
  )
  const run = (options: Partial<GraphOptions<string>> = {}) =>
    runGraph(nodes, { maxParallel: 1, onFailure: 'stop', signal: undefined, ...options })
  const done = (verb: string) => log.filter((line) => line.startsWith(verb)).map((line) => line.slice(verb.length + 1))
  return { nodes, log, run, done }
}

const outcomes = (reports: readonly NodeReport[]) =>
  Object.fromEntries(reports.map(({ name, outcome }) => [name, outcome]))

const failed = new ChangeError('failed', 'It failed.')

describe('a graph', () => {
  it('checks all nodes, those last that are begun first, then runs each after those that it needs, and reports in the order of the nodes', async () => {
    const { run, log } = graph({ web: { needs: ['db'] }, db: { outcome: 'unchanged' }, docs: { outcome: 'started' } })
    const reports = await run()
    expect(log).toEqual(['check docs', 'check db', 'check web', 'run db', 'run web', 'run docs'])
    expect(reports.map(({ name, outcome, result }) => [name, outcome, result])).toEqual([
      ['web', 'changed', 'web runs'],
      ['db', 'unchanged', 'db runs'],
      ['docs', 'started', 'docs runs'],
    ])
  })

  it.each(['continue', 'stop'] as const)(
    'begins what looks after a failed node all the same: %s',
    async (onFailure) => {
      const { nodes, log } = graph({ web: { fails: failed }, probe: { needs: ['web'] }, docs: { needs: ['web'] } })
      const looking = nodes.map((node) => (node.name === 'probe' ? { ...node, regardless: () => true } : node))
      const reports = await runGraph(looking, { maxParallel: 1, onFailure, signal: undefined })
      expect(log).toContain('run probe')
      expect(outcomes(reports)).toEqual({ web: 'failed', probe: 'changed', docs: 'skipped' })
    },
  )

  it('refuses a circle before it looks at anything', async () => {
    const { run, log } = graph({ a: { needs: ['b'] }, b: { needs: ['a'] } })
    await expect(run()).rejects.toThrow('these need each other in a circle: a → b → a')
    expect(log).toEqual([])
  })

  it('runs nothing where one node is refused, and reports every refusal', async () => {
    const { run, done } = graph({ a: { refused: 'No a.' }, b: {}, c: { refused: 'No c.' } })
    const reports = await run({ onFailure: 'continue' })
    expect(done('run')).toEqual([])
    expect(outcomes(reports)).toEqual({ a: 'failed', b: 'skipped', c: 'failed' })
    expect(reports.map(({ error }) => (error instanceof Error ? error.message : undefined))).toEqual([
      'No a.',
      undefined,
      'No c.',
    ])
    expect(reports[1]?.reason).toBe('nothing was sent, since another was refused')
  })

  it('that is a plan runs all nodes that are only planned', async () => {
    const { run } = graph({ web: { needs: ['db'], outcome: 'planned' }, db: { outcome: 'planned' } })
    expect(outcomes(await run())).toEqual({ web: 'planned', db: 'planned' })
  })

  it.each([
    ['a failure', failed, 'failed'],
    ['a timeout', new ChangeError('timed_out', 'Too late.'), 'timed_out'],
    ['a defect', new TypeError('x is not a function'), 'failed'],
  ])('tells %s of a node by its error', async (_, fails, outcome) => {
    const { run } = graph({ web: { fails } })
    expect((await run())[0]).toMatchObject({ outcome, error: fails })
  })

  it('asks the caller where only that one knows how an error ends', async () => {
    const { run } = graph({ web: { fails: new Error('rolled back') } })
    expect(outcomes(await run({ outcomeOf: () => 'timed_out' }))).toEqual({ web: 'timed_out' })
  })
})

describe('after a failure', () => {
  const scripts = { a: { fails: failed }, b: { needs: ['a'] }, c: { needs: ['b'] }, d: {} }

  it('stop begins no other, and ends what is under way', async () => {
    const { run, done } = graph({ d: { fails: failed }, a: {}, b: { needs: ['a'] }, c: { needs: ['b'] } })
    const reports = await run({ maxParallel: 2 })
    expect(done('run').toSorted()).toEqual(['a', 'd'])
    expect(outcomes(reports)).toEqual({ d: 'failed', a: 'changed', b: 'skipped', c: 'skipped' })
    expect(reports.map(({ reason }) => reason)).toEqual([undefined, undefined, 'another failed before', 'needs b'])
  })

  it('continue goes on with all that does not need what failed', async () => {
    const { run } = graph(scripts)
    const reports = await run({ onFailure: 'continue' })
    expect(outcomes(reports)).toEqual({ a: 'failed', b: 'skipped', c: 'skipped', d: 'changed' })
    expect(reports.map(({ reason }) => reason)).toEqual([undefined, 'needs a', 'needs b', undefined])
  })

  it('roll_back_all undoes what was changed and what failed half-way, those first that needed it', async () => {
    const { run, done } = graph({
      db: {},
      api: { needs: ['db'] },
      same: { outcome: 'unchanged' },
      web: { needs: ['api'], fails: failed, undoes: false },
      late: { needs: ['web'] },
    })
    const reports = await run({ onFailure: 'roll_back_all' })
    expect(done('undo')).toEqual(['web', 'api', 'db'])
    expect(reports.map(({ outcome, undone }) => [outcome, undone])).toEqual([
      ['changed', true],
      ['changed', true],
      ['unchanged', false],
      ['failed', false],
      ['skipped', false],
    ])
  })

  it('roll_back_all goes on where one of them cannot be undone, and says so', async () => {
    const undoFails = new ChangeError('failed', 'Stuck.')
    const { run, done } = graph({ a: {}, b: { undoFails }, c: { fails: failed, undoes: false } })
    const reports = await run({ onFailure: 'roll_back_all' })
    expect(done('undo')).toEqual(['c', 'b', 'a'])
    expect(reports[1]).toMatchObject({ outcome: 'changed', undone: false, undoError: undoFails })
    expect(reports[0]).toMatchObject({ undone: true })
  })

  it('nothing is undone where nothing failed', async () => {
    const { run, done } = graph({ a: {}, b: {} })
    await run({ onFailure: 'roll_back_all' })
    expect(done('undo')).toEqual([])
  })
})

describe('a cancelled graph', () => {
  it('rejects with the reason, having told of each node how it stands', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const told = new Map<string, NodeReport>()
    const { nodes, done } = graph({ a: {}, b: {}, c: {} })
    const stopping = nodes.map((node) =>
      node.name === 'b'
        ? {
            ...node,
            run: async () => {
              controller.abort(reason)
              throw reason
            },
          }
        : node,
    )
    const running = runGraph(stopping, {
      maxParallel: 1,
      onFailure: 'roll_back_all',
      signal: controller.signal,
      changed: (report) => told.set(report.name, report),
    })
    await expect(running).rejects.toBe(reason)
    expect(outcomes([...told.values()])).toEqual({ a: 'changed', b: 'cancelled', c: 'skipped' })
    expect(done('undo')).toEqual([])
  })

  it('tells of a node that is under way that it would be cancelled', async () => {
    const told: string[] = []
    const { run } = graph({ a: {} })
    await run({ changed: ({ phase, outcome }) => told.push(`${phase}: ${outcome}`) })
    expect(told).toEqual(['waiting: skipped', 'running: cancelled', 'ended: changed'])
  })
})
