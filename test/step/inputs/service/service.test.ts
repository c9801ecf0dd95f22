import { describe, expect, it } from 'vitest'
import { service as serviceGroup } from '../../../../src/step/inputs/service/service.ts'
import { identityOf, reportService, resolveService, serviceOptions } from '../../../../src/step/operations/service.ts'
import { openRun } from '../../../../src/step/run/run.ts'
import { captureOutput } from '../../../../testing/runner/in-process.ts'
import { simulated } from '../../../../testing/simulated-client.ts'

const nothing = { service_id: undefined, namespace: undefined, service_name: undefined }
const waits = { wait: true, timeout: 60_000, poll_interval: undefined, if_busy: 'wait', dry_run: false } as const

function open() {
  return openRun({ env: {}, signal: new AbortController().signal, declared: ['status', 'changed'] })
}

describe('a service is named', () => {
  const problemsWith = (...names: string[]) => serviceGroup.rules({}, (name) => names.includes(name))

  it.each([
    [['service_id']],
    [['namespace', 'service_name']],
    [['service_id', 'namespace']],
    [['service_id', 'service_name']],
    [['service_id', 'namespace', 'service_name']],
  ])('by %j', (names) => {
    expect(problemsWith(...names)).toEqual([])
  })

  it.each([
    [[], 'service_id', 'is required, unless namespace and service_name are given'],
    [['namespace'], 'service_name', 'is required if namespace is given without service_id'],
    [['service_name'], 'namespace', 'is required if service_name is given without service_id'],
  ])('not by %j', (names, input, message) => {
    expect(problemsWith(...names)).toEqual([{ input, message }])
  })
})

describe('the id of a service', () => {
  it('is taken as it is, and nothing is read', async () => {
    const { client, operations } = await simulated()
    expect(await resolveService({ ...nothing, service_id: 7 }, client)).toBe(7)
    expect(operations()).toEqual([])
  })

  it.each([
    [{ service_name: 'web' }, ['getService']],
    [{ namespace: 'my-ev-admin', service_name: 'web' }, ['getService']],
    [{ namespace: 'my-ev' }, ['getService', 'listNamespaces']],
    [{ namespace: '51616', service_name: 'web' }, ['getService', 'listNamespaces']],
  ])('goes with its own names: %j', async (names, reads) => {
    const { client, operations } = await simulated()
    expect(await resolveService({ ...nothing, service_id: 50883, ...names }, client)).toBe(50883)
    expect(operations()).toEqual(reads)
  })

  it.each([
    [
      { namespace: 'my-ev', service_name: 'shop' },
      'service_id and service_name',
      'service 50883 has the service_name "web", not "shop"',
    ],
    [
      { namespace: 'default', service_name: 'web' },
      'service_id and namespace',
      'service 50883 has the namespace "my-ev-admin", not "default"',
    ],
    [{ namespace: 'nowhere' }, '', 'There is no namespace "nowhere"'],
  ])('is refused with the names of another service: %j', async (names, both, message) => {
    const { client } = await simulated()
    const error = await resolveService({ ...nothing, service_id: 50883, ...names }, client).catch(String)
    expect(error).toContain(both)
    expect(error).toContain(message)
  })

  it.each(['my-ev', 'my-ev-admin', '51616'])('is looked up in the space %s', async (namespace) => {
    const { client, operations } = await simulated()
    expect(await resolveService({ ...nothing, namespace, service_name: 'shop' }, client)).toBe(50901)
    expect(operations()).toEqual(['listNamespaces', 'listServices'])
  })

  it.each([
    ['nowhere', 'web', 'There is no namespace "nowhere". Available: my-ev, default.'],
    ['default', 'web', 'There is no service "web" in namespace default (default-sgx52).'],
  ])('is not found as %s, %s', async (namespace, service_name, message) => {
    const { client } = await simulated()
    await expect(resolveService({ ...nothing, namespace, service_name }, client)).rejects.toThrow(message)
  })

  it('without any name is a defect: the rules let none through', async () => {
    const { client } = await simulated()
    await expect(resolveService({ ...nothing, namespace: 'my-ev' }, client)).rejects.toThrow(TypeError)
  })
})

describe('the outputs of a service', () => {
  it('are set each time that it is read', async () => {
    const { client } = await simulated()
    const run = open()
    const service = await client.services.get(50883)
    serviceOptions(waits, run.step).seen?.(service)
    expect(run.outputs).toEqual({
      service_id: 50883,
      service_name: 'web',
      namespace: 'my-ev-admin',
      status: 'create_succ',
    })
    expect(identityOf(service)).toEqual(run.outputs)
  })
})

describe('what became of a change', () => {
  it.each([
    ['changed', 'Completed and verified.'],
    ['unchanged', 'Already up to date, nothing to do.'],
    ['planned', 'Dry run: this would change; nothing was sent.'],
    ['started', 'Sent; the step did not wait for it to finish.'],
  ] as const)('is told and concluded: %s', async (outcome, words) => {
    const { client } = await simulated()
    const lines = captureOutput()
    const run = open()
    const service = await client.services.get(50883)
    const differences = [{ field: 'replicas', before: '', after: '3' }]
    reportService(run.step, { outcome, before: service, after: service, differences }, '3 replicas')
    const headline = `Service web (50883): 3 replicas. ${words}`
    expect(run.outcome()).toBe(outcome)
    // What is sent was told when it was sent.
    const changes = outcome === 'planned' ? { changes: differences } : {}
    expect(run.reports).toEqual([{ subject: 'Service web (50883)', headline, ...changes }])
    expect(lines().at(-1)).toBe(headline)
    expect(lines().includes('Would change replicas: nothing → 3.')).toBe(outcome === 'planned')
  })
})
