import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf, stepOf, type Team } from '../../testing/examples/team.ts'
import { ADDRESSES, addPreview, previewListener } from '../../testing/examples/team-world.ts'
import { pullRequest } from '../../testing/workflow/event.ts'

const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)]
const opened = pullRequest({ action: 'opened', number: 17, merge: FIRST })
const closed = pullRequest({ action: 'closed', number: 17, merge: SECOND })
const imageOf = (commit: string) => `hub.c.163.com/admin/web:pr-17-${commit}`

const servicesOf = ({ world }: Team['fixture']) => world.services.map(({ name }) => name)
const hostsOf = ({ world }: Team['fixture']) => previewListener(world).clusters.map(({ serverName }) => serverName)
const tagsOf = ({ world }: Team['fixture']) =>
  world.repositories.find(({ name }) => name === 'web')?.tags.map(({ name }) => name)
const statesOf = ({ github }: Team) =>
  github.deployments.deployments.map(({ environment, statuses }) => [environment, statuses[0]?.state])

/** Three runs of the workflow, and a preview is watched for a while. */
const LONG = { timeout: 60_000 }

describe.concurrent('the example preview.yml', () => {
  it(
    'brings up the copy of a pull request, follows its pushes and deletes everything on close',
    LONG,
    async ({ open }) => {
      const team = await open({ traffic: [] })
      const { run, service, fixture, github } = team
      const before = [servicesOf(fixture), hostsOf(fixture), tagsOf(fixture)]

      const first = await run('preview', opened)
      expect(first).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-preview-17' } })
      expect(service('web-pr17', 'previews').containers).toMatchObject([
        {
          imagePath: imageOf(FIRST),
          envs: [
            { key: 'MODE', value: 'preview' },
            { key: 'DATABASE_URL', value: 'postgres://preview:of-the-test@db/preview' },
          ],
        },
      ])
      const { url } = stepOf(jobOf(first, 'preview'), 'preview').outputs
      expect(url).toBe('http://pr-17.example.com/')
      expect(await team.visit(url ?? '')).toEqual({ status: 200, service: 'web-pr17', image: imageOf(FIRST) })
      expect(await team.visit(`http://${ADDRESSES.previews}/`)).toMatchObject({ service: 'landing' })

      const { id } = service('web-pr17', 'previews')
      await run('preview', pullRequest({ action: 'synchronize', number: 17, merge: SECOND }))
      expect(service('web-pr17', 'previews')).toMatchObject({ id, containers: [{ imagePath: imageOf(SECOND) }] })
      expect(github.deployments.deployments).toMatchObject([
        { environment: 'preview', payload: { fengchao_preview: 17 }, statuses: [{ environment_url: url }, {}] },
        {},
      ])

      const last = await run('preview', closed)
      expect(last.result).toBe('success')
      expect([servicesOf(fixture), hostsOf(fixture), tagsOf(fixture)]).toEqual(before)
      expect(statesOf(team)).toEqual([
        ['preview', 'inactive'],
        ['preview', 'inactive'],
      ])
    },
  )

  it('has nothing to do where it is closed and never had a preview, and leaves those of others alone', async ({
    open,
  }) => {
    const { run, fixture } = await open({ world: (world) => addPreview(world, 18) })
    const sparing = (text: string) => text.replace('deployments: write', 'deployments: read')
    const done = await run('preview', closed, sparing)
    expect(stepOf(jobOf(done, 'preview'), 'preview').outputs.outcome).toBe('unchanged')
    expect(fixture.changes()).toEqual([])
    expect(servicesOf(fixture)).toContain('web-pr18')
    expect(hostsOf(fixture)).toEqual(['*', 'pr-18.example.com'])
  })

  it('sends nothing for a pull request from a fork', async ({ open }) => {
    const { run, fixture } = await open()
    for (const action of ['opened', 'closed'] as const) {
      const done = await run('preview', pullRequest({ action, number: 18, from: 'stranger/shop' }))
      expect(done.jobs.map(({ result }) => result)).toEqual(['skipped'])
    }
    expect(fixture.operations()).toEqual([])
  })

  it('fails where the service does not start, and is deleted all the same', async ({ open }) => {
    const team = await open()
    const { run, fixture } = team
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('preview', opened)
    expect(outcomesOf(jobOf(done, 'preview')).slice(3)).toEqual(['failure', 'skipped', 'skipped'])
    expect(hostsOf(fixture)).toEqual(['*'])
    expect(statesOf(team)).toEqual([['preview', 'failure']])
    expect((await run('preview', closed)).result).toBe('success')
    expect(servicesOf(fixture)).not.toContain('web-pr17')
    expect(tagsOf(fixture)).toEqual(['v2', 'v1'])
  })
})
