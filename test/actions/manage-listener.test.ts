import { describe, expect, it } from 'vitest'
import { manageListener } from '../../src/actions/manage-listener.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const name = { namespace: 'my-ev', lb_name: 'mylb', listener_name: 'http-listeners' }
const same = '[{ serviceName: web, servicePort: 80, policy: { mode: insert, expire: 60 } }]'
const other = '[{ serverName: shop.example.com, path: /api, serviceName: shop, servicePort: 8080 }]'
const http = { ...name, listen_port: '80', clusters: other }
const fresh = { ...name, listener_name: 'admin', listen_port: '8080', clusters: other }
const https = { ...fresh, listener_name: 'secure', listen_port: '443', protocol: 'https' }
const certId = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const withCertificate = (field: string) => `[{ serviceName: web, servicePort: 80, ${field} }]`

describe('the rules of manage-listener', () => {
  it.each([
    [{ ...name }, 'Input listen_port is required for operation apply'],
    [{ ...name, listen_port: '80' }, 'Input clusters is required for operation apply'],
    [{ ...name, operation: 'create' }, 'Input clusters is required for operation create'],
    [{ ...http, listen_port: '1024' }, 'Input listen_port must be 80 or 1025 to 65535 for http; got 1024'],
    [{ ...https, listen_port: '80' }, 'Input listen_port must be 443 or 1025 to 65535 for https; got 80'],
    [https, 'Input clusters needs certId (or certName) in rule 1, because the listener uses https'],
    [
      { ...https, clusters: withCertificate(`certId: ${certId}, certName: my-cer`) },
      'Input clusters must have certId or certName in rule 1, not both',
    ],
    [{ ...http, clusters: '[]' }, 'Input clusters must be a list of at least one forwarding rule'],
    [{ ...http, clusters: '[{ serviceName: web }]' }, 'Input clusters needs rule 1.servicePort'],
    [{ ...http, listener_name: 'Web' }, 'Input listener_name must be 1 to 24 lower-case letters'],
    [{ ...http, lb_name: 'a/b' }, 'Input lb_name must be 1 to 24 lower-case letters'],
    [{ ...http, protocol: 'tcp' }, 'Input protocol must be http or https; got "tcp"'],
    [{ operation: 'get', lb_name: 'mylb', listener_name: 'a' }, 'Input namespace is required'],
  ])('refuse %j', refusedBy(manageListener))
})

describe('apply', () => {
  it('creates what is not there and waits until the load balancer shows it', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('manage-listener', fresh)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      operation: 'created',
      listener_name: 'admin',
      lb_name: 'mylb',
      namespace: 'my-ev-admin',
      address: '59.111.163.163',
      status: 'WORKING',
      changed: 'true',
    })
    expect(JSON.parse(String(outputs.listener))).toMatchObject({ name: 'admin', listenPort: 8080, protocol: 'http' })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(3)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['createListener'])
  })

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, changes, phases } = await step.run(manageListener, fresh)
    expect(subject).toBe('Listener admin of load balancer mylb')
    expect(headline).toBe('Listener admin of load balancer mylb: created.')
    expect(changes.map(({ field, before }) => [field, before])).toEqual([
      ['listen_port', ''],
      ['protocol', ''],
      ['clusters', ''],
    ])
    expect(phases.map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Waiting for the load balancer'])
  })

  it('changes the rules of what is there', async () => {
    const step = await simulatedStep()
    const { outputs, headline, changes } = await step.run(manageListener, http)
    expect(outputs).toMatchObject({ operation: 'updated', listener: { clusters: [{ serviceName: 'shop' }] } })
    expect(headline).toBe('Listener http-listeners of load balancer mylb: updated.')
    expect(changes.map(({ field }) => field)).toEqual(['clusters'])
    expect(step.changesSent()).toEqual(['updateListener'])
  })

  it('sends nothing when the rules are already there, defaults filled in', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('manage-listener', { ...http, clusters: same })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', changed: 'false', status: 'WORKING' })
    expect(summary).toContain('already up to date.')
    expect(step.changesSent()).toEqual([])
  })

  it('fails where the load balancer fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode } = await step.main('manage-listener', fresh)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'FAILED', lb_name: 'mylb', listener_name: 'admin' })
    expect(outputs).toMatchObject({ namespace: 'my-ev-admin', changed: 'true' })
    expect(exitCode).toBe(1)
  })

  it.each(['my-ev', 'my-ev-admin', '51616'])('takes the space as %s', async (namespace) => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageListener, { ...http, namespace, clusters: same })
    expect(outputs).toMatchObject({ namespace: 'my-ev-admin', operation: 'unchanged' })
  })

  it('refuses a change of port or protocol, which the platform cannot do', async () => {
    const step = await simulatedStep()
    const { error, ending } = await step.run(manageListener, { ...http, listen_port: '8080' })
    expect(String(error)).toContain('listens on port 80, not 8080')
    expect(ending?.hint).toContain('Delete the listener (operation')
    expect(step.changesSent()).toEqual([])
  })
})

describe('an https listener', () => {
  it.each([`certId: ${certId}`, 'certName: my-cer', 'certId: my-cer'])('takes its certificate as %s', async (field) => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageListener, { ...https, clusters: withCertificate(field) })
    expect(outputs).toMatchObject({ operation: 'created', listener: { clusters: [{ certId }] } })
    expect(step.sentBody('createListener')).toMatchObject({ clusters: [{ certId, serviceName: 'web' }] })
    expect(step.operations().includes('listCertificates')).toBe(!field.includes(certId))
  })

  it('has nothing to do the second time', async () => {
    const step = await simulatedStep()
    const inputs = { ...https, clusters: withCertificate('certName: my-cer') }
    await step.run(manageListener, inputs)
    expect((await step.run(manageListener, inputs)).outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual(['createListener'])
  })
})

describe('create and update', () => {
  it('create what is not there, and only that', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageListener, { ...http, operation: 'create' })
    expect(String(error)).toContain('Listener http-listeners of load balancer mylb already exists.')
    expect(step.changesSent()).toEqual([])
    expect((await step.run(manageListener, { ...fresh, operation: 'create' })).outputs.operation).toBe('created')
  })

  it('update what is there, and only that', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageListener, { ...fresh, operation: 'update' })
    expect(String(error)).toContain('Listener admin of load balancer mylb does not exist.')
    expect(step.changesSent()).toEqual([])
    expect((await step.run(manageListener, { ...http, operation: 'update' })).outputs.operation).toBe('updated')
  })
})

describe('get', () => {
  it('reads the listener and changes nothing', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('manage-listener', { ...name, operation: 'get' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', changed: 'false', status: 'WORKING' })
    expect(JSON.parse(String(outputs.listener))).toMatchObject({ name: 'http-listeners', listenPort: 80 })
    expect(summary).toContain('Listener http-listeners of load balancer mylb: read.')
    expect(step.changesSent()).toEqual([])
  })

  it('gives nothing for a listener that is not there', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-listener', { ...name, listener_name: 'nil', operation: 'get' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', listener: '', address: '59.111.163.163' })
  })

  it('fails for a load balancer that is not there', async () => {
    const step = await simulatedStep()
    const { ending } = await step.run(manageListener, { ...name, lb_name: 'nolb', operation: 'get' })
    expect(ending).toMatchObject({ outcome: 'failed', hint: expect.stringContaining('Check the id or the name') })
  })
})

describe('delete', () => {
  const inputs = { ...name, operation: 'delete' }

  it('deletes the listener and waits until it is gone', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-listener', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', listener: '', changed: 'true' })
    expect(step.changesSent()).toEqual(['deleteListener'])
    expect(step.simulator.world.loadBalancers.find((each) => each.name === 'mylb')?.listeners).toEqual([])
  })

  it('leaves what is not there so', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, headline } = await step.run(manageListener, { ...inputs, listener_name: 'nil' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ operation: 'unchanged', listener: undefined })
    expect(headline).toBe('Listener nil of load balancer mylb: does not exist, so there is nothing to delete.')
    expect(step.changesSent()).toEqual([])
  })
})
