import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { pullRequest } from '../../testing/workflow/event.ts'

const request = { action: 'opened', number: 17, from: 'stranger/shop' } as const
const opened = pullRequest({ ...request, files: ['README.md', 'environment.yml'] })

const BASE = `namespace: shop-acme
services:
  - service_name: cart
    replicas: 1
    port_maps: ['80:8080/TCP']
    containers:
      - container_name: cart
        image_path: hub.c.163.com/acme/cart:v1
        envs: { DB_PASSWORD: "\${DB_PASSWORD}" }
load_balancers:
  - lb_name: front
    listeners:
      - { listener_name: web, listen_port: 80, clusters: [{ serviceName: cart, servicePort: 80 }] }
`
const HEAD = BASE.replace('replicas: 1', 'replicas: 2').replace('cart:v1', 'cart:v2')

const files = (text: string) => ({ 'environment.yml': text })

describe.concurrent('the example apply-fork.yml', () => {
  it('applies the file of a stranger to the environment of the base branch, and sends nothing to the platform', async ({
    open,
  }) => {
    const { run, fixture } = await open({ files: files(HEAD), base: files(BASE) })
    const done = await run('apply-fork', opened)
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-environment-rehearsal-17' } })
    const job = jobOf(done, 'rehearsal')
    expect(stepOf(job, 'apply').outputs).toMatchObject({ outcome: 'changed', to_create: '0', to_update: '1' })
    expect(job.summary).toContain('hub.c.163.com/acme/cart:v2')
    expect(job.summary).toContain('rehearsal-NAME: DB&#95;PASSWORD')
    expect(job.summary).toContain('Changed: service shop/cart.')
    expect(fixture.operations()).toEqual([])
  })

  it('is not started by a pull request that leaves the file as it is', async ({ open }) => {
    const { run } = await open({ files: files(BASE), base: files(BASE) })
    const other = pullRequest({ ...request, files: ['README.md', 'docs/environment.yml'] })
    await expect(run('apply-fork', other)).rejects.toThrow('does not start')
  })

  it('changes nothing where the pull request changes no more than a comment', async ({ open }) => {
    const { run } = await open({ files: files(`# The shop.\n${BASE}`), base: files(BASE) })
    const job = jobOf(await run('apply-fork', opened), 'rehearsal')
    expect(stepOf(job, 'apply').outputs).toMatchObject({ outcome: 'unchanged', drift: 'false' })
  })

  it('fails where the pull request asks for what is refused', async ({ open }) => {
    const astray = HEAD.replace('servicePort: 80 ', 'servicePort: 81 ')
    const { run } = await open({ files: files(astray), base: files(BASE) })
    const job = jobOf(await run('apply-fork', opened), 'rehearsal')
    expect(outcomesOf(job)).toEqual(['success', 'success', 'success', 'failure'])
    expect(stepOf(job, 'apply').log).toContain('leads to cart:81')
  })

  it('fails with the line where the file is wrong', async ({ open }) => {
    const { run } = await open({ files: files(HEAD.replace('replicas: 2', 'replicas: 9')), base: files(BASE) })
    const job = jobOf(await run('apply-fork', opened), 'rehearsal')
    expect(job.result).toBe('failure')
    const logs = job.steps.map(({ log }) => log).join('\n')
    expect(logs).toContain('(line 4): services.cart.replicas must be a whole number from 1 to 5; got "9"')
  })
})
