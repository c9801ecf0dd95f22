import { describe, expect, it } from 'vitest'
import { updateService } from '../../src/actions/update-service.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const web = { service_id: '50883' }
const shop = { service_id: '50901' }
const db = { service_id: '51572' }
const SECRET = 'p=a=s=s w0rd'

describe('the rules of update-service', () => {
  it.each([
    [{ spec_id: '2' }, 'Input service_id is required, unless namespace and service_name are given'],
    [web, 'Input spec_id or one of port_maps, envs, envs_file, log_dirs, bandwidth, public_net_type is required'],
    [{ ...web, spec_id: 'huge' }, 'Input spec_id must be a size from 1 to 7'],
    [
      { ...web, port_maps: '80:1\n81:1' },
      'Input port_maps must list each container port only once; 1/TCP appears twice',
    ],
    [{ ...web, envs: 'no value' }, 'Input envs must be KEY=value'],
    // None of these may come to mean that there are to be none.
    [{ ...web, envs: '# all off', envs_strategy: 'overwrite' }, 'Input envs must have at least one item'],
    [{ ...web, envs: '[]', envs_strategy: 'overwrite' }, 'Input envs must be KEY=value'],
    [{ ...web, envs: ' \n', envs_strategy: 'overwrite' }, 'Input spec_id or one of port_maps, envs'],
    [{ ...web, envs_file: 'none.env' }, 'Input envs_file must be a path that exists in the workspace'],
    [{ ...web, envs_file: '../none.env' }, 'Input envs_file must be a path in the workspace'],
    [{ ...web, envs_file: 'Dockerfile' }, 'Input envs_file must be KEY=value'],
    [{ ...web, log_dirs: '# none' }, 'Input log_dirs must have at least one item'],
    [{ ...web, log_dirs: '[]' }, 'Input log_dirs must have at least one item'],
    [{ ...web, port_maps: ',' }, 'Input port_maps must have at least one item'],
    [{ ...web, log_dirs: '/' }, 'Input log_dirs must be absolute paths that end with a slash'],
    [
      { ...web, spec_id: '2', envs_strategy: 'overwrite' },
      'Input envs_strategy can be used only with envs or envs_file',
    ],
    [
      { ...web, spec_id: '2', container_name: 'web' },
      'Input container_name can be used only with envs, envs_file or log_dirs',
    ],
    [{ ...db, bandwidth: '0' }, 'Input bandwidth must be a whole number from 1 to 1024'],
    [{ ...db, public_net_type: 'free' }, 'Input public_net_type must be flow or bandwidth; got "free"'],
  ])('refuse %j', refusedBy(updateService))
})

describe('update-service', () => {
  it('makes its changes in order, waits for each and says how it ended', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, spec_id: 'large', port_maps: '80:8080, 81:8081', envs: `TOKEN=${SECRET}` }
    const { outputs, exitCode, summary, log } = await step.main('update-service', inputs)
    expect(step.changesSent()).toEqual(['updateStatelessService', 'changeServiceSpec', 'updateServicePorts'])
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      status: 'update_succ',
      changed: 'true',
    })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(90)
    expect(exitCode).toBe(0)
    expect(step.simulator.world.services.find(({ id }) => id === 50883)).toMatchObject({
      specId: 4,
      ports: [{ servicePort: 80 }, { servicePort: 81, containerPort: 8081 }],
      containers: [
        {
          envs: [
            { key: 'MODE', value: 'production' },
            { key: 'TOKEN', value: SECRET },
          ],
          logDirs: ['/var/log/'],
        },
      ],
    })
    expect(summary).toContain('TOKEN (added)')
    expect(JSON.stringify([outputs, summary, log])).not.toMatch(/w0rd|production/)
  })

  it('warns of a variable that is empty, and of one that looks like the second line of a secret', async () => {
    const step = await simulatedStep()
    const { outcome, log } = await step.run(updateService, { ...web, envs: 'DB_PASSWORD=\nKEY=first\nx=y' })
    expect(outcome).toBe('changed')
    expect(log.filter((line) => line.startsWith('::warning'))).toEqual([
      '::warning::envs sets DB_PASSWORD to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.',
      '::warning::envs sets a variable "x". If this line belongs to the value of KEY, write that value over several lines: KEY<<END, the value, and END.',
    ])
  })

  it.each([{ envs: 'U=redis://a:my-ev-admin@x' }, { envs_file: '.env' }])(
    'keeps its outputs whole where the password of an address is a name of the platform: %j',
    async (given) => {
      const step = await simulatedStep({ files: { '.env': 'U=redis://a:my-ev-admin@x\n' } })
      const { outputs, log } = await step.main('update-service', { ...web, ...given })
      expect(outputs).toMatchObject({ outcome: 'changed', namespace: 'my-ev-admin' })
      expect(outputs.result).toContain('"namespace":"my-ev-admin"')
      expect(log.filter((line) => line.startsWith('::add-mask::') && line.includes('my-ev-admin'))).toEqual([])
      expect(log.join('\n')).not.toContain('contains a secret')
    },
  )

  it('sends a value of several lines whole, and warns of nothing', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(updateService, { ...web, envs: 'KEY<<END\nfirst\nx=y\nEND\nB=1' })
    expect(log.join('\n')).not.toContain('::warning')
    const [one] = step.simulator.world.services.find(({ id }) => id === 50883)?.containers ?? []
    expect(one?.envs).toContainEqual({ key: 'KEY', value: 'first\nx=y' })
  })

  it('takes variables from a file, and those of the input over them', async () => {
    const step = await simulatedStep({ files: { '.env': `# of the service\nexport TOKEN='${SECRET}'\nMODE=file\n` } })
    const { outcome, log } = await step.run(updateService, { ...web, envs_file: '.env', envs: 'MODE=input' })
    expect(outcome).toBe('changed')
    const [one] = step.simulator.world.services.find(({ id }) => id === 50883)?.containers ?? []
    expect(one?.envs).toEqual([
      { key: 'TOKEN', value: SECRET },
      { key: 'MODE', value: 'input' },
    ])
    expect(log.join('\n')).not.toMatch(/w0rd|::warning/)
  })

  it('overwrites the variables with those of a file', async () => {
    const step = await simulatedStep({ files: { '.env': 'A="first\nsecond"' } })
    await step.run(updateService, { ...web, envs_file: '.env', envs_strategy: 'overwrite' })
    const [one] = step.simulator.world.services.find(({ id }) => id === 50883)?.containers ?? []
    expect(one?.envs).toEqual([{ key: 'A', value: 'first\nsecond' }])
  })

  it('keeps its outputs whatever password an address holds', async () => {
    const step = await simulatedStep()
    const envs = 'A=mysql://web:web@db\nB=mysql://true:true@db\nC=mysql://u:update_succ@db\nD=mysql://u:my-ev-admin@db'
    const { outputs, log } = await step.main('update-service', { ...web, namespace: 'my-ev-admin', envs })
    expect(outputs).toMatchObject({
      ...{ outcome: 'changed', service_name: 'web', namespace: 'my-ev-admin' },
      ...{ status: 'update_succ', changed: 'true' },
    })
    expect(log.join('\n')).not.toContain('contains a secret')
  })

  it('tells what changes, field by field', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, spec_id: '2', envs: 'A=1', envs_strategy: 'overwrite', log_dirs: '/srv/\n/opt/' }
    const { subject, headline, changes, phases } = await step.run(updateService, inputs)
    expect(subject).toBe('Service web (50883)')
    expect(headline).toBe('Service web (50883): spec_id, envs, log_dirs. Completed and verified.')
    expect(changes).toEqual([
      { field: 'envs of web', before: 'MODE', after: 'A (added), MODE (removed)' },
      { field: 'log_dirs of web', before: '/var/log/', after: '/opt/, /srv/' },
      { field: 'size', before: '1', after: '2' },
    ])
    expect(phases.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Changing the settings', 'Changing the size']),
    )
  })

  it('merges variables into one container and leaves the other as it is', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(updateService, { ...shop, container_name: 'api', envs: 'A=1' })
    expect(outcome).toBe('changed')
    expect(step.sentBody('updateStatelessService')).toMatchObject({
      container_infos: [
        { container_id: 50912, cpu_weight: 50, memory_weight: 50, envs: [], log_dirs: [] },
        { container_id: 50913, cpu_weight: 50, memory_weight: 50, envs: [{ key: 'A', value: '1' }], log_dirs: [] },
      ],
    })
  })

  it('writes the other container back with its own weights and variables', async () => {
    const step = await simulatedStep()
    const containers = () => step.simulator.world.services.find(({ id }) => id === 50901)?.containers ?? []
    const [front, api] = containers()
    if (front) Object.assign(front, { cpuWeight: 20, memoryWeight: 70, envs: [{ key: 'KEEP', value: 'a=b c' }] })
    if (api) Object.assign(api, { cpuWeight: 80, memoryWeight: 30 })
    await step.run(updateService, { ...shop, container_name: 'api', envs: 'A=1' })
    expect(containers()).toMatchObject([
      { cpuWeight: 20, memoryWeight: 70, envs: [{ key: 'KEEP', value: 'a=b c' }] },
      { cpuWeight: 80, memoryWeight: 30, envs: [{ key: 'A', value: '1' }] },
    ])
  })

  it('asks which container is meant where there are several', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(updateService, { ...shop, envs: 'A=1' })
    expect(String(error)).toContain('Service shop (50901) has 2 containers (front, api)')
    expect(step.changesSent()).toEqual([])
  })

  it('sends nothing when all is as requested', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, spec_id: 'micro', port_maps: '80:8080', envs: 'MODE=production', log_dirs: '/var/log/' }
    const { outputs } = await step.main('update-service', inputs)
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', status: 'create_succ' })
    expect(step.changesSent()).toEqual([])
  })

  it('sends nothing the second time', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, spec_id: '5', port_maps: '81:81', envs: 'A=b=c', log_dirs: '/srv/' }
    await step.run(updateService, inputs)
    const sent = step.changesSent().length
    expect((await step.run(updateService, inputs)).outcome).toBe('unchanged')
    expect(step.changesSent()).toHaveLength(sent)
  })

  it('sends only what differs', async () => {
    const step = await simulatedStep()
    await step.run(updateService, { ...web, spec_id: '1', port_maps: '80:8080', envs: 'A=1' })
    expect(step.changesSent()).toEqual(['updateStatelessService'])
  })

  it('waits for all but the last where wait is false', async () => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(updateService, {
      ...web,
      spec_id: '2',
      port_maps: '81:81',
      wait: 'false',
    })
    expect(outcome).toBe('started')
    expect(outputs).toMatchObject({ service_id: 50883, changed: true })
    expect(step.changesSent()).toEqual(['changeServiceSpec', 'updateServicePorts'])
    expect(step.simulator.world.services.find(({ id }) => id === 50883)?.status).toBe('updating')
  })

  it('speaks the field names of the newer generation where that is asked for', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, spec_id: 'medium', port_maps: '81:8081', api_dialect: '2017-06' }
    expect(await step.run(updateService, inputs)).toMatchObject({ outcome: 'changed' })
    expect(step.sentBody('updateServicePorts')).toEqual({
      port_maps: [{ port: 81, target_port: 8081, protocol: 'TCP' }],
    })
    const resized = step.simulator.requests.find(({ operationId }) => operationId === 'changeServiceSpec')
    expect(resized?.path).toContain('spec_alias=C2M2S20')
    expect((await step.run(updateService, inputs)).outcome).toBe('unchanged')
  })

  it('fails where one change fails, and does not go on', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode } = await step.main('update-service', { ...web, spec_id: '2', port_maps: '81:81' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'resize_fail', changed: 'true' })
    expect(exitCode).toBe(1)
    expect(step.changesSent()).toEqual(['changeServiceSpec'])
  })

  it('does not succeed because all is as requested, where the last operation failed', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const inputs = { ...web, envs: 'A=1', port_maps: '81:81' }
    await step.run(updateService, { ...web, envs: 'A=1' })
    const { outcome } = await step.run(updateService, inputs)
    expect(outcome).toBe('changed')
    step.simulator.fault({ kind: 'fail_next_change' })
    await step.run(updateService, { ...web, port_maps: '82:82' })
    expect((await step.run(updateService, { ...web, port_maps: '82:82' })).outcome).toBe('failed')
  })

  it('goes on where a killed step left off', async () => {
    const step = await simulatedStep()
    await step.run(updateService, { ...web, spec_id: '2', wait: 'false' })
    const { outcome, phases } = await step.run(updateService, { ...web, spec_id: '2', port_maps: '81:81' })
    expect(outcome).toBe('changed')
    expect(phases.map(({ label }) => label)).toContain('Waiting for an earlier change')
    expect(step.changesSent()).toEqual(['changeServiceSpec', 'updateServicePorts'])
  })
})

describe('a stateful service', () => {
  it('gets ports, bandwidth and another way of charging', async () => {
    const step = await simulatedStep()
    const inputs = { ...db, port_maps: '3306:3306', bandwidth: '50', public_net_type: 'bandwidth' }
    const { outcome, changes } = await step.run(updateService, inputs)
    expect(outcome).toBe('changed')
    expect(changes.map(({ field, after }) => [field, after])).toEqual([
      ['ports', '3306:3306/TCP'],
      ['bandwidth', '50'],
      ['type', 'bandwidth'],
    ])
    expect(step.sentBody('updateStatefulService')).toEqual({
      state_public_net: { used: true, type: 'bandwidth', bandwidth: 50 },
    })
    expect(step.changesSent()).toEqual(['updateServicePorts', 'updateStatefulService'])
  })

  it.each([
    [{ spec_id: '2' }, 'the platform can change the size only of stateless services'],
    [{ envs: 'A=1' }, 'the platform can change variables and log directories only of stateless services'],
    [{ log_dirs: '/srv/' }, 'the platform can change variables and log directories only of stateless services'],
  ])('does not get %j, nor anything asked for with it', async (wish, message) => {
    const step = await simulatedStep()
    const { error, ending } = await step.run(updateService, { ...db, ...wish, port_maps: '81:81', bandwidth: '50' })
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain(`Service db (51572) is stateful, and ${message}.`)
    expect(ending?.hint).toBeTruthy()
    expect(step.changesSent()).toEqual([])
  })
})

describe('a stateless service', () => {
  it.each([{ bandwidth: '50' }, { public_net_type: 'flow' }])('has no public network to change: %j', async (wish) => {
    const step = await simulatedStep()
    const { error, ending } = await step.run(updateService, { ...web, ...wish, spec_id: '2', envs: 'A=1' })
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain('Service web (50883) is stateless')
    expect(ending?.hint).toContain('load balancer')
    expect(step.changesSent()).toEqual([])
  })
})

it('fails where somebody else undoes meanwhile what was as requested from the beginning', async () => {
  const step = await simulatedStep({
    onSleep: () => {
      const service = step.simulator.world.services.find(({ id }) => id === 50883)
      if (service) service.ports = [{ servicePort: 90, containerPort: 90, protocol: 'TCP' }]
    },
  })
  const { outcome, error } = await step.run(updateService, { ...web, port_maps: '80:8080', spec_id: '2' })
  expect(outcome).toBe('failed')
  expect(error).toMatchObject({
    ending: 'superseded',
    message: expect.stringContaining('the change to ports 80:8080'),
  })
  expect(step.changesSent()).toEqual(['changeServiceSpec'])
})
