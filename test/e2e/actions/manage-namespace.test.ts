import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'

const fresh = { namespace: 'preview-7' }

describe.concurrent('manage-namespace', () => {
  it('makes a space once, reads it, and deletes it', async ({ environment }) => {
    const { run, changes, world } = await environment.fixture()
    const made = await run('manage-namespace', fresh)
    const names = { namespace: 'preview-7-admin', display_name: 'preview-7', namespace_id: made.outputs.namespace_id }
    expect(made.outputs).toMatchObject({ ...names, outcome: 'changed', changed: 'true' })
    expect(made.outputs.namespace_id).toMatch(/^\d+$/)
    const { namespace = '' } = made.outputs
    const again = await run('manage-namespace', { namespace })
    expect(again.outputs).toMatchObject({ ...names, outcome: 'unchanged', changed: 'false' })
    expect((await run('manage-namespace', { namespace, operation: 'get' })).outputs).toMatchObject(names)
    const gone = await run('manage-namespace', { namespace, operation: 'delete' })
    expect(gone.outputs).toMatchObject({ ...names, outcome: 'changed' })
    const left = await run('manage-namespace', { namespace, operation: 'delete' })
    expect(left.outputs.outcome).toBe('unchanged')
    expect(changes().map(({ operationId }) => operationId)).toEqual(['createNamespace', 'deleteNamespace'])
    expect(world.namespaces.some(({ displayName }) => displayName === 'preview-7')).toBe(false)
  })

  it('lists all', async ({ environment }) => {
    const { run } = await environment.fixture()
    const { outputs } = await run('manage-namespace', { operation: 'list' })
    expect(JSON.parse(outputs.namespaces ?? '')).toMatchObject([{ display_name: 'my-ev' }, { display_name: 'default' }])
  })

  it('sends nothing that changes anything in a dry run', async ({ environment }) => {
    const { run, changes, world } = await environment.fixture()
    world.namespaces.push({ id: 7, displayName: 'empty', fullName: 'empty-admin' })
    for (const inputs of [fresh, { namespace: 'empty', operation: 'delete' }]) {
      const { outputs } = await run('manage-namespace', { ...inputs, dry_run: 'true' })
      expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
    }
    expect(changes()).toEqual([])
  })

  it('refuses to delete a space that holds services', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('manage-namespace', { namespace: 'my-ev', operation: 'delete' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain('Namespace my-ev cannot be deleted')
    expect(changes()).toEqual([])
  })

  it('makes exactly one space where the answer is lost', async ({ environment }) => {
    const { run, simulator, world } = await environment.fixture()
    simulator.fault({ kind: 'drop_after', match: { operationId: 'createNamespace' } })
    expect((await run('manage-namespace', fresh)).outputs.outcome).toBe('changed')
    expect(world.namespaces.filter(({ displayName }) => displayName === 'preview-7')).toHaveLength(1)
  })

  it('is red where the platform refuses, where there is no such space, and without a name', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const refused = await run('manage-namespace', { namespace: 'Not allowed' })
    expect(refused.annotations[0]?.message).toContain('4000113')
    const missing = await run('manage-namespace', { ...fresh, operation: 'get' })
    expect(missing.annotations[0]?.message).toContain('Namespace preview-7 does not exist.')
    const nameless = await run('manage-namespace', {})
    expect(nameless.annotations[0]?.message).toContain('Input namespace is required for operation apply')
    expect(changes()).toEqual([])
  })
})
