/** What an apply warns of as a deploy does, although nothing stands in the way. */
import { describe, expect, it } from 'vitest'
import type { World } from '../../../simulator/index.ts'
import { apply } from '../../../src/actions/apply.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const LATEST = 'hub.c.163.com/admin/web:latest'

/** The warnings of a step whose file declares this of the service web. */
async function warnings(fields: string, given: (web: World['services'][number]) => void, operation = 'apply') {
  const text = `namespace: my-ev-admin\nservices: [{ service_name: web, ${fields} }]\n`
  const step = await simulatedStep({ files: { 'prod.yml': text } })
  const web = step.simulator.world.services.find(({ name }) => name === 'web')
  if (web) given(web)
  const inputs = { file: 'prod.yml', operation, variables: 'PORT=1', secrets: 'TAG=latest' }
  const { log, outcome } = await step.run(apply, inputs)
  const changes = step.changesSent()
  return { outcome, changes, told: log.filter((line) => line.startsWith('::warning::')) }
}

const suspend = (web: World['services'][number]) => void Object.assign(web, { stopService: 1 })
const runLatest = (web: World['services'][number]) => {
  for (const container of web.containers) container.imagePath = LATEST
}

describe('a suspended service', () => {
  it.each(['plan', 'apply'])('is warned of once, and goes on: %s', async (operation) => {
    const { outcome, told } = await warnings('replicas: 3', suspend, operation)
    expect(outcome).toBe(operation === 'plan' ? 'planned' : 'changed')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^::warning::Service web \(50883\) is suspended \(stop_service is 1\)/)
  })
})

describe('a tag that moves from build to build', () => {
  const IMAGE = `containers: [{ image_path: "${LATEST}" }]`

  it.each([
    ['where nothing else differs', IMAGE, []],
    ['where something else is changed', `replicas: 3, ${IMAGE}`, ['scaleService']],
  ])('is warned of once where it runs already: %s', async (_, fields, sent) => {
    const { told, changes } = await warnings(fields, runLatest)
    expect(changes).toEqual(sent)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`::warning::Service web: Container web already runs ${LATEST}. This tag may refer to`)
  })

  it('is nothing to warn of where another image is declared, or runs', async () => {
    const version = IMAGE.replace('latest', 'v1')
    expect((await warnings(version, () => {})).told).toEqual([])
    expect((await warnings(IMAGE, () => {}, 'plan')).told).toEqual([])
  })

  it('is not shown where it is a secret', async () => {
    const { told } = await warnings(IMAGE.replace('latest', '${TAG}'), runLatest)
    expect(told[0]).toContain('Container web already runs ***.')
  })
})
