/** What a file has deleted. */
import { describe, expect, it } from 'vitest'
import { environment, planned, problems, service, summary } from '../fixture.ts'

describe('what is to go', () => {
  it('is only what absent names, in reverse', async () => {
    const declared = environment({
      absent: { services: ['web', 'gone-before'], listeners: ['mylb/http-listeners'], certificates: ['my-cer'] },
    })
    expect(summary((await planned(declared)).plan)).toEqual([
      'delete listener mylb/http-listeners',
      'delete service web',
      'delete certificate my-cer',
    ])
  })

  it('is refused where a rule that stays leads to it', async () => {
    const { plan } = await planned(environment({ absent: { services: ['web'] }, lines: { 'absent.services.web': 4 } }))
    expect(problems(plan)).toEqual(['4: The service web is to go, and is still used by listener mylb/http-listeners.'])
  })

  it('is refused where a service that stays uses it, and where data would be lost', async () => {
    const absent = { volumes: ['myvolume2', 'myvolume'], secret_keys: ['mykey'] }
    expect(problems((await planned(environment({ absent }))).plan)).toEqual([
      'The volume myvolume2 is to go, and is still used by service db.',
      'To delete the volume myvolume2, the step needs allow_data_loss: true.',
      'To delete the volume myvolume, the step needs allow_data_loss: true.',
      'The SSH key mykey is to go, and is still used by service db.',
    ])
  })

  it('may go together with what uses it', async () => {
    const absent = { services: ['db'], volumes: ['myvolume2'], secret_keys: ['mykey'] }
    const { plan } = await planned(environment({ absent }), { options: { allowDataLoss: true } })
    expect(plan.problems).toEqual([])
    expect(plan.steps).toMatchObject([
      { id: 'service db', needs: [] },
      { id: 'volume myvolume2', needs: ['service db'] },
      { id: 'SSH key mykey', needs: ['service db'] },
    ])
  })

  it('is not what is declared too', async () => {
    const declared = environment({ services: [service('web')], absent: { services: ['web'] } })
    expect(problems((await planned(declared)).plan)).toContain('The service web is both declared and named in absent.')
  })

  it('is not more than the step may delete', async () => {
    const absent = { services: ['web', 'shop'], listeners: ['mylb/http-listeners'] }
    expect(problems((await planned(environment({ absent }), { options: { maxDeletions: 2 } })).plan)).toEqual([
      '3 resources would be deleted or created again, and max_deletions allows 2.',
    ])
  })

  it('is a namespace only with all that is in it', async () => {
    const options = { allowDataLoss: true, maxDeletions: 9 }
    expect(problems((await planned(environment({ absent: { namespace: true } }), { options })).plan)).toEqual([
      'The namespace my-ev-admin is to go, and is still used by service web, service shop, service db, load balancer mylb.',
    ])
    const absent = { namespace: true, services: ['web', 'shop', 'db'], load_balancers: ['mylb'] }
    const { plan } = await planned(environment({ absent }), { options })
    expect(plan.problems).toEqual([])
    expect(plan.steps.find(({ kind }) => kind === 'namespace')?.needs).toHaveLength(4)
  })
})
