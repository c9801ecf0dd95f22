import { describe, expect } from 'vitest'
import type { World } from '../../simulator/index.ts'
import { it, jobOf, stepOf } from '../../testing/examples/team.ts'
import { addPreview, previewListener } from '../../testing/examples/team-world.ts'
import { startedByHand, timeHasCome } from '../../testing/workflow/event.ts'

const previews =
  (...numbers: readonly number[]) =>
  (world: World) => {
    for (const number of numbers) addPreview(world, number)
  }

const servicesOf = ({ services }: World) => services.map(({ name }) => name).filter((name) => name.startsWith('web-pr'))
const hostsOf = (world: World) => previewListener(world).clusters.map(({ serverName }) => serverName)

describe.concurrent('the example preview-sweep.yml', () => {
  it('takes away the previews whose pull request is not open, and nothing else', async ({ open }) => {
    const { run, fixture, github } = await open({ openPullRequests: [17, 21], world: previews(17, 18, 19) })
    for (const number of [17, 18]) github.deployments.add({ fengchao_preview: number }, { environment: 'preview' })
    const others = fixture.world.services.length - 3
    const done = await run('preview-sweep', timeHasCome())
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-preview-sweep' } })
    expect(servicesOf(fixture.world)).toEqual(['web-pr17'])
    expect(hostsOf(fixture.world)).toEqual(['*', 'pr-17.example.com'])
    expect(fixture.world.services).toHaveLength(others + 1)
    expect(stepOf(jobOf(done, 'sweep'), 'preview').outputs).toMatchObject({ operation: 'sweep', outcome: 'changed' })
    const ofOne = ['updateListener', 'deleteService']
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([...ofOne, ...ofOne])
    // Newest first.
    const states = github.deployments.deployments.map(({ statuses }) => statuses[0]?.state)
    expect(states[0]).toBe('inactive')
  })

  it('changes nothing where nothing was forgotten, also by hand', async ({ open }) => {
    const { run, fixture, github } = await open({ openPullRequests: [17], world: previews(17) })
    github.deployments.add({ fengchao_preview: 17 }, { environment: 'preview' })
    const sparing = (text: string) => text.replace('deployments: write', 'deployments: read')
    expect((await run('preview-sweep', startedByHand(), sparing)).result).toBe('success')
    expect(fixture.changes()).toEqual([])
  })

  it('fails where one of them cannot be deleted, and deletes the others', async ({ open }) => {
    const { run, fixture } = await open({ world: previews(18, 19) })
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('preview-sweep', timeHasCome())
    expect(done.result).toBe('failure')
    expect(servicesOf(fixture.world)).toEqual(['web-pr18'])
  })

  it('deletes nothing where GitHub does not say what is open', async ({ open }) => {
    const { run, fixture } = await open({ world: previews(18) })
    const done = await run('preview-sweep', timeHasCome(), (text) =>
      text.replace('pull-requests: read', 'issues: read'),
    )
    expect(done.result).toBe('failure')
    expect(jobOf(done, 'sweep').summary).toContain('pull-requests')
    expect(fixture.changes()).toEqual([])
  })
})
