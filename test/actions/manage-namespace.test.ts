import { describe, expect, it } from 'vitest'
import { manageNamespace } from '../../src/actions/manage-namespace.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const fresh = { namespace: 'preview-7' }
const spacesOf = ({ simulator }: SimulatedStep, name = 'preview-7') =>
  simulator.world.namespaces.filter(({ displayName }) => displayName === name)

describe('the rules of manage-namespace', () => {
  it.each([
    [{}, 'Input namespace is required for operation apply'],
    [{ operation: 'delete' }, 'Input namespace is required for operation delete'],
    [{ operation: 'get' }, 'Input namespace is required for operation get'],
    [{ operation: 'create', namespace: 'a' }, 'Input operation must be apply, delete, get or list; got "create"'],
    [{ ...fresh, dry_run: 'maybe' }, 'Input dry_run must be true or false'],
  ])('refuse %j', refusedBy(manageNamespace))
})

describe('apply', () => {
  it('makes a space that is missing, and leaves one that is there', async () => {
    const step = await simulatedStep()
    const { outputs, summary, exitCode } = await step.main('manage-namespace', fresh)
    const [space] = spacesOf(step)
    const names = { namespace_id: String(space?.id), namespace: 'preview-7-admin', display_name: 'preview-7' }
    expect(outputs).toMatchObject({ ...names, outcome: 'changed', changed: 'true', namespaces: '' })
    expect(summary).toContain('Namespace preview-7: created.')
    expect(exitCode).toBe(0)
    const again = await step.main('manage-namespace', fresh)
    expect(again.outputs).toMatchObject({ ...names, outcome: 'unchanged', changed: 'false' })
    expect(step.changesSent()).toEqual(['createNamespace'])
  })

  it.each(['my-ev', 'my-ev-admin', '51616'])('leaves the space that is there as %s', async (namespace) => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(manageNamespace, { namespace })
    expect(outcome).toBe('unchanged')
    const my = { namespace_id: 51616, namespace: 'my-ev-admin', display_name: 'my-ev' }
    expect(outputs).toEqual({ ...my, operation: 'unchanged' })
    expect(step.changesSent()).toEqual([])
  })

  it('fails with the platform’s words where it refuses', async () => {
    const step = await simulatedStep()
    const { ending } = await step.run(manageNamespace, { namespace: 'Not allowed' })
    expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining('4000113') })
    expect(spacesOf(step, 'Not allowed')).toEqual([])
  })
})

describe('delete', () => {
  it('deletes an empty space, and leaves what is gone so', async () => {
    const step = await simulatedStep()
    await step.run(manageNamespace, fresh)
    const { outcome, outputs } = await step.run(manageNamespace, { ...fresh, operation: 'delete' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ display_name: 'preview-7', namespace: 'preview-7-admin' })
    expect(spacesOf(step)).toEqual([])
    const again = await step.run(manageNamespace, { ...fresh, operation: 'delete' })
    expect(again.outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual(['createNamespace', 'deleteNamespace'])
  })

  it.each(['my-ev', 'default'])(
    'refuses %s, which holds services or is the default one, before it is asked',
    async (namespace) => {
      const step = await simulatedStep()
      for (const dry_run of ['true', 'false']) {
        const { ending } = await step.run(manageNamespace, { namespace, operation: 'delete', dry_run })
        expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining('cannot be deleted') })
        expect(ending?.hint).toContain('Delete its services first')
      }
      expect(step.changesSent()).toEqual([])
    },
  )

  it('says in a dry run that it would, and sends nothing', async () => {
    const step = await simulatedStep()
    await step.run(manageNamespace, fresh)
    const { outcome } = await step.run(manageNamespace, { ...fresh, operation: 'delete', dry_run: 'true' })
    expect(outcome).toBe('planned')
    expect(spacesOf(step)).toHaveLength(1)
  })

  it.each(['drop_before', 'drop_after'] as const)('deletes where the answer is lost: %s', async (kind) => {
    const step = await simulatedStep()
    await step.run(manageNamespace, fresh)
    step.simulator.fault({ kind, match: { operationId: 'deleteNamespace' } })
    const { outcome } = await step.run(manageNamespace, { ...fresh, operation: 'delete' })
    expect(outcome).toBe('changed')
    expect(spacesOf(step)).toEqual([])
  })
})

describe('get and list', () => {
  it.each(['my-ev', 'my-ev-admin', '51616'])('get reads %s', async (namespace) => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-namespace', { namespace, operation: 'get' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', namespace_id: '51616', changed: 'false' })
    expect(step.changesSent()).toEqual([])
  })

  it('get fails for a space that is not there', async () => {
    const step = await simulatedStep()
    const { ending } = await step.run(manageNamespace, { ...fresh, operation: 'get' })
    expect(ending).toMatchObject({ outcome: 'failed', message: 'Namespace preview-7 does not exist.' })
  })

  it('list gives all', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('manage-namespace', { operation: 'list' })
    expect(JSON.parse(String(outputs.namespaces))).toMatchObject([
      { id: 51616, display_name: 'my-ev', namespace: 'my-ev-admin', deletable: false },
      { id: 10685, display_name: 'default', deletable: false },
    ])
    expect(outputs).toMatchObject({ outcome: 'unchanged', namespace: '' })
    expect(summary).toContain('2 namespaces.')
  })
})
