import { describe, expect, it } from 'vitest'
import { createService } from '../../../src/actions/create-service.ts'
import { ChangeError } from '../../../src/changes/engine/errors.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const API = 'hub.c.163.com/admin/api:v1'

const fresh = { namespace: 'my-ev', service_name: 'fresh', image_path: V1 }
const web = { namespace: 'my-ev', service_name: 'web', image_path: V1, if_exists: 'update' }

const named = (step: SimulatedStep, wanted: string) =>
  step.simulator.world.services.filter(({ name }) => name === wanted)

describe('a service that is there', () => {
  it('is refused where if_exists is left out', async () => {
    const step = await simulatedStep()
    const { outcome, error, ending } = await step.run(createService, { ...web, if_exists: 'fail' })
    expect(outcome).toBe('failed')
    expect(error).toBeInstanceOf(ChangeError)
    expect(String(error)).toContain('Service web (50883) already exists in namespace my-ev, with status "create_succ".')
    expect(ending?.hint).toContain('if_exists: skip')
    expect(step.changesSent()).toEqual([])
  })

  it('is left as it is with skip', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('create-service', { ...web, image_path: V2, if_exists: 'skip' })
    expect(outputs).toMatchObject({
      outcome: 'unchanged',
      changed: 'false',
      service_id: '50883',
      status: 'create_succ',
      replicas: '2',
      image_path: V1,
    })
    expect(step.changesSent()).toEqual([])
  })

  it('is waited for with skip while it is being made', async () => {
    const step = await simulatedStep()
    await step.run(createService, { ...fresh, wait: 'false' })
    const { outcome, outputs } = await step.run(createService, { ...fresh, if_exists: 'skip' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ status: 'create_succ' })
    expect(step.changesSent()).toEqual(['createService'])
  })

  it.each(['skip', 'update'])('fails with %s where its creation failed', async (if_exists) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    await step.run(createService, fresh)
    const { outcome, error, ending } = await step.run(createService, { ...fresh, if_exists })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain('exists, but its last operation ended with the status "create_fail"')
    expect(ending).toMatchObject({ status: 'create_fail', hint: expect.stringContaining('deleted before') })
    expect(step.changesSent()).toEqual(['createService'])
  })

  it('is updated to match, one change after the other', async () => {
    const step = await simulatedStep()
    const inputs = {
      ...web,
      image_path: V2,
      spec_id: 'medium',
      port_maps: '80:8080\n81:8081',
      envs: 'MODE=test\nTOKEN=a=b',
      replicas: '3',
    }
    const { outcome, outputs, changes, log } = await step.run(createService, inputs)
    expect(outcome).toBe('changed')
    expect(step.changesSent()).toEqual([
      'updateStatelessService',
      'updateServiceImage',
      'changeServiceSpec',
      'updateServicePorts',
      'scaleService',
    ])
    expect(outputs).toMatchObject({ image_path: V2, replicas: 3, status: 'resize_succ' })
    expect(named(step, 'web')).toMatchObject([
      {
        replicas: 3,
        specId: 3,
        ports: [{ servicePort: 80 }, { servicePort: 81 }],
        containers: [
          {
            imagePath: V2,
            logDirs: ['/var/log/'],
            envs: [
              { key: 'MODE', value: 'test' },
              { key: 'TOKEN', value: 'a=b' },
            ],
          },
        ],
      },
    ])
    expect(changes.map(({ field }) => field)).toEqual(['envs of web', 'image of web', 'size', 'ports', 'replicas'])
    expect(log.join('\n')).not.toContain('a=b')
  })

  it('is brought there once: the second time nothing is sent', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: V2, port_maps: '81:8081', envs: 'A=1', replicas: '3', spec_id: '2' }
    await step.run(createService, inputs)
    const before = step.changesSent().length
    expect(await step.run(createService, inputs)).toMatchObject({ outcome: 'unchanged', outputs: { replicas: 3 } })
    expect(step.changesSent()).toHaveLength(before)
  })

  it('keeps what only a default asks for, and says so', async () => {
    const step = await simulatedStep()
    const { outcome, log } = await step.run(createService, { ...web, command: 'serve' })
    expect(outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual([])
    expect(log.join('\n')).toContain('Left unchanged: 2 replicas, because replicas has its default value.')
    expect(log.join('\n')).toContain('Left unchanged: command of web.')
  })

  it('sends the last change without waiting where wait is false, and waits for those before it', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: V2, replicas: '3', wait: 'false' }
    const { outcome, outputs } = await step.run(createService, inputs)
    expect(outcome).toBe('started')
    expect(step.changesSent()).toEqual(['updateServiceImage', 'scaleService'])
    expect(outputs).toMatchObject({ image_path: V2 })
    expect(named(step, 'web')).toMatchObject([{ status: 'resizing' }])
  })

  it('has all its changes told in a dry run', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: V2, replicas: '3', port_maps: '81:80', dry_run: 'true' }
    const { outcome, changes } = await step.run(createService, inputs)
    expect(outcome).toBe('planned')
    expect(changes.map(({ field }) => field)).toEqual(['image of web', 'ports', 'replicas'])
    expect(step.changesSent()).toEqual([])
  })

  it.each([
    [{ ...web, image_path: API }, 'the platform changes an image only within its repository'],
    [{ ...web, stateful: 'true' }, 'is stateless and cannot be turned into the requested stateful service'],
    [{ ...web, service_name: 'shop' }, 'has the containers api, front, not shop'],
    [
      { ...web, service_name: 'db', image_path: 'hub.c.163.com/public/ubuntu:16.04' },
      'is stateful and cannot be turned into',
    ],
    [
      { ...web, service_name: 'db', stateful: 'true', image_path: 'hub.c.163.com/public/ubuntu:16.04' },
      'the platform can change the image only of stateless services',
    ],
  ])('is refused before anything is sent where an update cannot do it: %j', async (inputs, message) => {
    const step = await simulatedStep()
    const { error } = await step.run(createService, { ...inputs, port_maps: '81:8081', envs: '' })
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain(message)
    expect(step.changesSent()).toEqual([])
  })

  it('gets its ports and public network where it is stateful', async () => {
    const step = await simulatedStep()
    const db = { ...web, service_name: 'db', stateful: 'true', image_path: 'hub.c.163.com/public/ubuntu:14.04' }
    const inputs = { ...db, port_maps: '22:22', public_net: 'true', bandwidth: '50' }
    expect(await step.run(createService, inputs)).toMatchObject({
      outcome: 'changed',
      outputs: { pub_ip: '59.111.120.200', url: 'http://59.111.120.200:22' },
    })
    expect(step.changesSent()).toEqual(['updateServicePorts', 'updateStatefulService'])
  })

  it('that a killed step left half-way is brought to its end by the next', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: V2, replicas: '3' }
    await step.run(createService, { ...inputs, replicas: '2', wait: 'false' })
    expect(await step.run(createService, inputs)).toMatchObject({ outcome: 'changed', outputs: { replicas: 3 } })
    expect(step.changesSent()).toEqual(['updateServiceImage', 'scaleService'])
  })

  it('is not touched where it is busy and if_busy is fail', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: V2, wait: 'false' }
    await step.run(createService, inputs)
    const { error } = await step.run(createService, { ...inputs, replicas: '4', if_busy: 'fail' })
    expect(error).toMatchObject({ ending: 'busy' })
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })
})

it('fails where somebody else undoes meanwhile what was as requested from the beginning', async () => {
  const step = await simulatedStep({
    onSleep: () => {
      const service = step.simulator.world.services.find(({ id }) => id === 50883)
      if (service) service.ports = [{ servicePort: 90, containerPort: 90, protocol: 'TCP' }]
    },
  })
  const { outcome, error } = await step.run(createService, { ...web, port_maps: '80:8080', spec_id: 'medium' })
  expect(outcome).toBe('failed')
  expect(error).toMatchObject({
    ending: 'superseded',
    message: expect.stringContaining('the change to ports 80:8080'),
  })
  expect(step.changesSent()).toEqual(['changeServiceSpec'])
})
