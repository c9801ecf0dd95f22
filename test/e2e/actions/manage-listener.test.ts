import { describe, expect } from 'vitest'
import { it, type Scene } from '../../../testing/fixture.ts'

const CERTIFICATE = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const name = { namespace: 'my-ev', lb_name: 'mylb' }
const added = { ...name, listener_name: 'second', listen_port: '8080' }
const there = { ...name, listener_name: 'http-listeners', listen_port: '80' }
const toWeb = '- { serviceName: web, servicePort: 80 }'
const asItIs = '- { serviceName: web, servicePort: 80, policy: { mode: insert, expire: 60 } }'
const secure = { ...name, listener_name: 'secure', listen_port: '443', protocol: 'https' }
const ruleWith = (certificate: string) => `- { serviceName: web, servicePort: 80, ${certificate} }`

const listenersOf = (scene: Scene) =>
  scene.world.loadBalancers.find((balancer) => balancer.name === 'mylb')?.listeners ?? []
const sent = (scene: Scene) => scene.changes().map(({ operationId }) => operationId)

describe.concurrent('manage-listener apply', () => {
  it('creates a listener and waits until the load balancer works and shows it', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs, summary } = await scene.run('manage-listener', { ...added, clusters: toWeb })
    expect(outputs).toMatchObject({
      listener_name: 'second',
      lb_name: 'mylb',
      namespace: 'my-ev-admin',
      address: '59.111.163.163',
      operation: 'created',
      status: 'WORKING',
      changed: 'true',
      outcome: 'changed',
    })
    expect(JSON.parse(outputs.listener ?? '')).toMatchObject({
      name: 'second',
      listenPort: 8080,
      protocol: 'http',
      clusters: [{ serviceName: 'web', servicePort: 80 }],
    })
    expect(listenersOf(scene)).toHaveLength(2)
    expect(scene.world.loadBalancers[0]).toMatchObject({ status: 'WORKING' })
    expect(sent(scene)).toEqual(['createListener'])
    expect(summary).toContain('Listener second of load balancer mylb')
  })

  it('updates the rules where they differ', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', { ...there, clusters: toWeb })
    expect(outputs).toMatchObject({ operation: 'updated', outcome: 'changed', status: 'WORKING' })
    expect(sent(scene)).toEqual(['updateListener'])
    expect(listenersOf(scene)[0]?.clusters).toEqual([expect.not.objectContaining({ policy: expect.anything() })])
  })

  it('sends nothing where the listener is as asked', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', { ...there, clusters: asItIs })
    expect(outputs).toMatchObject({ operation: 'unchanged', outcome: 'unchanged', changed: 'false' })
    expect(sent(scene)).toEqual([])
  })

  it('refuses another port, and says what to do', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs, annotations } = await scene.run('manage-listener', {
      ...there,
      listen_port: '8081',
      clusters: asItIs,
    })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain('listens on port 80, not 8081')
    expect(annotations[0]?.message).toContain('operation: delete')
    expect(sent(scene)).toEqual([])
  })

  it('refuses another protocol, and says what to do', async ({ stage }) => {
    const scene = await stage.scene()
    for (const listener of listenersOf(scene)) listener.listenPort = 8443
    const { annotations } = await scene.run('manage-listener', {
      ...there,
      listen_port: '8443',
      protocol: 'https',
      clusters: ruleWith(`certId: ${CERTIFICATE}`),
    })
    expect(annotations[0]?.message).toContain('uses http, not https')
    expect(annotations[0]?.message).toContain('operation: delete')
    expect(sent(scene)).toEqual([])
  })

  it('ends red where the load balancer cannot take the listener', async ({ stage }) => {
    const scene = await stage.scene()
    scene.simulator.fault({ kind: 'fail_next_change', resource: 'listener' })
    const { outputs } = await scene.run('manage-listener', { ...added, clusters: toWeb })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'FAILED', changed: 'true' })
    expect(sent(scene)).toEqual(['createListener'])
  })

  it.for([
    ['space', { namespace: 'nowhere' }, 'There is no namespace "nowhere". Available: my-ev, default'],
    ['load balancer', { lb_name: 'nowhere' }, '4040402'],
  ] as const)('says which %s is not there', async ([, inputs, message], { stage }) => {
    const scene = await stage.scene()
    const { outputs, annotations } = await scene.run('manage-listener', { ...added, clusters: toWeb, ...inputs })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(sent(scene)).toEqual([])
  })
})

describe.concurrent('manage-listener over https', () => {
  it('needs a certificate in every rule, and sends nothing without', async ({ stage }) => {
    const scene = await stage.scene()
    const { annotations } = await scene.run('manage-listener', { ...secure, clusters: toWeb })
    expect(annotations[0]?.message).toContain('Input clusters needs certId (or certName) in rule 1')
    expect(scene.operations()).toEqual([])
  })

  it.for([
    ['certId', `certId: ${CERTIFICATE}`],
    ['the certificate’s name as certName', 'certName: my-cer'],
    ['the certificate’s name as certId', 'certId: my-cer'],
  ] as const)('takes %s', async ([, certificate], { stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', { ...secure, clusters: ruleWith(certificate) })
    expect(outputs).toMatchObject({ operation: 'created', outcome: 'changed' })
    expect(listenersOf(scene)[1]?.clusters[0]?.certId).toBe(CERTIFICATE)
  })

  it('finds nothing to do in the listener that it made itself', async ({ stage }) => {
    const scene = await stage.scene()
    await scene.run('manage-listener', { ...secure, clusters: ruleWith('certName: my-cer') })
    const { outputs } = await scene.run('manage-listener', { ...secure, clusters: ruleWith('certName: my-cer') })
    expect(outputs.outcome).toBe('unchanged')
    expect(sent(scene)).toEqual(['createListener'])
  })

  it('says which certificates there are where the name fits none', async ({ stage }) => {
    const scene = await stage.scene()
    const { annotations } = await scene.run('manage-listener', { ...secure, clusters: ruleWith('certName: other') })
    expect(annotations[0]?.message).toContain('There is no certificate "other". Available: my-cer.')
    expect(sent(scene)).toEqual([])
  })
})

describe.concurrent('manage-listener by its other operations', () => {
  it('deletes a listener and waits until it is gone', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', {
      ...name,
      listener_name: 'http-listeners',
      operation: 'delete',
    })
    expect(outputs).toMatchObject({ operation: 'deleted', outcome: 'changed', listener: '', status: 'WORKING' })
    expect(listenersOf(scene)).toEqual([])
    expect(sent(scene)).toEqual(['deleteListener'])
  })

  it('leaves a listener alone that is deleted already', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', { ...name, listener_name: 'gone', operation: 'delete' })
    expect(outputs).toMatchObject({ operation: 'unchanged', outcome: 'unchanged', changed: 'false' })
    expect(sent(scene)).toEqual([])
  })

  it('reads a listener and sends nothing', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', {
      ...name,
      listener_name: 'http-listeners',
      operation: 'get',
    })
    expect(outputs).toMatchObject({ operation: 'read', outcome: 'unchanged', address: '59.111.163.163' })
    expect(JSON.parse(outputs.listener ?? '')).toMatchObject({ listenPort: 80, clusters: [{ serviceName: 'web' }] })
    expect(sent(scene)).toEqual([])
  })

  it('hands on an empty listener where there is none to read', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('manage-listener', { ...name, listener_name: 'gone', operation: 'get' })
    expect(outputs).toMatchObject({ operation: 'read', listener: '', status: 'WORKING' })
  })

  it('creates only what is not there', async ({ stage }) => {
    const scene = await stage.scene()
    const refused = await scene.run('manage-listener', { ...there, clusters: toWeb, operation: 'create' })
    expect(refused.annotations[0]?.message).toContain('already exists')
    expect(sent(scene)).toEqual([])
    const created = await scene.run('manage-listener', { ...added, clusters: toWeb, operation: 'create' })
    expect(created.outputs).toMatchObject({ operation: 'created', outcome: 'changed' })
  })

  it('updates only what is there', async ({ stage }) => {
    const scene = await stage.scene()
    const refused = await scene.run('manage-listener', { ...added, clusters: toWeb, operation: 'update' })
    expect(refused.annotations[0]?.message).toContain('does not exist')
    expect(sent(scene)).toEqual([])
    const updated = await scene.run('manage-listener', { ...there, clusters: toWeb, operation: 'update' })
    expect(updated.outputs).toMatchObject({ operation: 'updated', outcome: 'changed' })
  })
})
