/** A service of an environment that is deleted and created again: what is looked at before, and what is said where it fails. */
import { describe, expect, it } from 'vitest'
import { type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'

const open = (text: string, options: SimulatedStepOptions = {}) =>
  simulatedStep({ files: { 'prod.yml': text }, ...options })

const AGAIN = (image: string, more = '') => `namespace: my-ev-admin
services:
  - service_name: web
    recreate: allow
    containers: [{ container_name: web, image_path: "${image}"${more} }]
`
const IN_EARNEST = { file: 'prod.yml', operation: 'apply' }

describe('a service that is deleted and created again', () => {
  it('may have other containers than the one that goes', async () => {
    const two = ', cpu_weight: 50, memory_weight: 50'
    const side = `, { container_name: side, image_path: "hub.c.163.com/admin/web:v1"${two} }`
    const text = AGAIN('hub.c.163.com/admin/web:v2', two).replace(' }]', ` }${side}]`)
    const step = await open(text)
    const { outputs } = await step.main('apply', IN_EARNEST)
    expect(outputs).toMatchObject({ outcome: 'changed', to_recreate: '1' })
    expect(step.changesSent()).toEqual(['deleteService', 'createService'])
    const web = step.simulator.world.services.find(({ name }) => name === 'web')
    expect(web?.containers.map(({ name }) => name)).toEqual(['web', 'side'])
  })

  it.each([
    ['a repository that does not exist', 'hub.c.163.com/admin/nosuch:v1'],
    ['a tag that does not exist', 'hub.c.163.com/admin/web:nosuch'],
    ['another spelling of it', 'c.163.com/admin/web:nosuch'],
  ])('stays where its image does not exist: %s', async (_, image) => {
    const step = await open(AGAIN(image, ', command: sleep'))
    const { outputs, exitCode, log } = await step.main('apply', IN_EARNEST)
    expect(exitCode).toBe(1)
    expect(step.changesSent()).toEqual([])
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', to_recreate: '1' })
    expect(log.join('\n')).toMatch(/prod\.yml cannot be applied, and nothing was changed:/)
    expect(log.join('\n')).toContain(
      `Line 5: The image ${image} of service web does not exist, and the service would be deleted before it is created again with it: build or push the image first.`,
    )
  })

  it('stays where its image is being built', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))
    const tag = step.simulator.world.repositories
      .find(({ name }) => name === 'web')
      ?.tags.find(({ name }) => name === 'v2')
    Object.assign(tag ?? {}, { status: 1 })
    const { log } = await step.main('apply', IN_EARNEST)
    expect(step.changesSent()).toEqual([])
    expect(log.join('\n')).toContain(
      'The image hub.c.163.com/admin/web:v2 of service web is not built (its status is "building")',
    )
  })

  it('says so in Chinese', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/nosuch:v1'))
    const { log } = await step.main('apply', { ...IN_EARNEST, language: 'zh' })
    expect(log.join('\n')).toContain('服务 web 的镜像 hub.c.163.com/admin/nosuch:v1 不存在')
  })

  it('shows nothing of its image in which a secret stands', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:${PIN}', ', command: sleep'))
    const { outputs, summary, log } = await step.main('apply', { ...IN_EARNEST, secrets: 'PIN=1234' })
    expect(step.changesSent()).toEqual([])
    expect(log.join('\n')).toContain('The image *** of service web does not exist')
    const said = log.filter((line) => !line.startsWith('::add-mask::'))
    expect([JSON.stringify(outputs), summary, ...said].join('\n')).not.toMatch(/\b1234\b/)
  })

  it('is only noted in a plan: the image may come to be before it is applied', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/nosuch:v1'))
    const { outputs, summary } = await step.main('apply', { file: 'prod.yml' })
    expect(outputs).toMatchObject({ outcome: 'planned', to_recreate: '1' })
    expect(summary).toContain(
      'the image hub.c.163.com/admin/nosuch:v1 is not there yet, and apply refuses to delete the service before it is',
    )
  })

  it('takes one more read for each repository of its images, and nothing else does', async () => {
    const reads = async (text: string) => {
      const step = await open(text)
      expect((await step.main('apply', { file: 'prod.yml' })).outputs.outcome).toBe('planned')
      return step.operations().filter((id) => id === 'getRepository' || id === 'listRepositories')
    }
    expect(await reads(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))).toEqual([
      'listRepositories',
      'getRepository',
    ])
    expect(await reads(AGAIN('hub.c.163.com/admin/web:v2'))).toEqual(['listRepositories'])
    expect(await reads(AGAIN('example.com/admin/nosuch:v1'))).toEqual(['listRepositories'])
    expect(await reads(AGAIN('hub.c.163.com/public/nosuch:v1'))).toEqual(['listRepositories'])
  })

  it('is not refused because of one answer that leaves its image out', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))
    step.simulator.fault({ kind: 'status', status: 404, code: 4040003, match: { operationId: 'getRepository' } })
    expect((await step.main('apply', IN_EARNEST)).outputs.outcome).toBe('changed')
  })

  it.each([
    [
      'en',
      'The service web was deleted so that it could be created again, creating it failed, and it does not exist now: mend the reason and apply the file again',
    ],
    ['zh', '服务 web 为重新创建而被删除，但创建失败，该服务目前不存在：请先排除原因，再重新应用该文件'],
  ])('is said to be gone before anything else where it cannot be created (%s)', async (language, text) => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))
    step.simulator.fault({ kind: 'status', status: 403, code: 4030148, match: { operationId: 'createService' } })
    const { outputs, log } = await step.main('apply', { ...IN_EARNEST, language })
    expect(step.changesSent()).toEqual(['deleteService', 'createService'])
    const [web]: { error: string }[] = JSON.parse(outputs.changes ?? '')
    expect(web?.error.slice(0, text.length)).toBe(text)
    expect(web?.error).toContain('4030148')
    expect(log.join('\n')).toContain(text)
    expect((await step.main('apply', { ...IN_EARNEST, language })).outputs.outcome).toBe('changed')
  })
})

describe('what is said of a service that was deleted and could not be created', () => {
  const PUBLIC = AGAIN('hub.c.163.com/public/nosuch:v1')
  const errorOf = (changes: string | undefined) => JSON.parse(changes ?? '')[0]?.error

  it('is that it is gone, also where the platform did not know an image that nothing showed before', async () => {
    const step = await open(PUBLIC)
    const { outputs } = await step.main('apply', { ...IN_EARNEST, timeout: '20m' })
    expect(step.simulator.world.services.some(({ name }) => name === 'web')).toBe(false)
    expect(errorOf(outputs.changes)).toMatch(/^The service web was deleted .* it does not exist now: .*4040129/)
  })

  it('is that it may be gone where the platform does not tell', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))
    step.simulator.fault({ kind: 'status', status: 403, code: 4030148, match: { operationId: 'createService' } })
    const unread = { kind: 'status', status: 500, match: { operationId: 'listServices' }, times: 99 } as const
    step.simulator.fault({ ...unread, skip: 2 })
    const { outputs } = await step.main('apply', IN_EARNEST)
    expect(errorOf(outputs.changes)).toMatch(/^The service web was deleted .* it may not exist now: apply the file/)
  })

  it('is only what became of it where it stands again', async () => {
    const step = await open(AGAIN('hub.c.163.com/admin/web:v2', ', command: sleep'))
    step.simulator.fault({ kind: 'fail_next_change', resource: 'service', match: { operationId: 'createService' } })
    const { outputs } = await step.main('apply', IN_EARNEST)
    expect(step.simulator.world.services.find(({ name }) => name === 'web')?.status).toBe('create_fail')
    expect(errorOf(outputs.changes)).toMatch(/create_fail/)
    expect(errorOf(outputs.changes)).not.toMatch(/was deleted/)
  })
})
