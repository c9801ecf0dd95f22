import { describe, expect, it } from 'vitest'
import { createService } from '../../src/actions/create-service.ts'
import { InputError } from '../../src/github/inputs/input.ts'
import { mask } from '../../src/github/runner/secrets.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const SECRET = 'p=a=s=s w0rd'

const fresh = { namespace: 'my-ev', service_name: 'fresh', image_path: V1 }
const stateful = { ...fresh, stateful: 'true' }
const net = { ...stateful, public_net: 'true', port_maps: '8443:443, 53:53/UDP' }

const named = (step: SimulatedStep, wanted: string) =>
  step.simulator.world.services.filter(({ name }) => name === wanted)

/** The two parts of the last creation that was sent. */
function sent(step: SimulatedStep): { readonly service: unknown; readonly containers: unknown } {
  const body = step.sentBody('createService')
  if (typeof body !== 'object' || body === null) throw new Error('No creation was sent.')
  const parts: Record<string, unknown> = { ...body }
  return { service: parts.service_info, containers: parts.service_container_infos }
}

describe('the rules of create-service', () => {
  it.each([
    [{ service_name: 'fresh', image_path: V1 }, 'Input namespace is required'],
    [{ namespace: 'my-ev', image_path: V1 }, 'Input service_name is required'],
    [{ namespace: 'my-ev', service_name: 'fresh' }, 'Input image_path is required, unless definition'],
    [{ ...fresh, service_name: 'Fresh' }, 'Input service_name must be 1 to 24 lower-case letters'],
    [{ ...fresh, image_path: 'no image' }, 'Input image_path must be an image such as'],
    [{ ...fresh, spec_id: '8' }, 'Input spec_id must be a size from 1 to 7'],
    [{ ...fresh, replicas: '6' }, 'Input replicas must be a whole number from 1 to 5; got "6"'],
    [{ ...stateful, replicas: '2' }, 'Input replicas allows only one replica for a stateful service'],
    [{ ...fresh, port_maps: '80' }, 'Input port_maps must be SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]'],
    [
      { ...fresh, port_maps: '80:1, 80:2' },
      'Input port_maps must list each service port only once; 80/TCP appears twice',
    ],
    [{ ...fresh, envs: 'A=1\nA=2' }, 'Input envs must list "A" only once (line 2)'],
    [{ ...fresh, envs_file: 'none.env' }, 'Input envs_file must be a path that exists'],
    [{ ...fresh, log_dirs: '/var/log' }, 'Input log_dirs must be absolute paths that end with a slash'],
    [{ ...stateful, ssh_keys: 'a,b,c,d,e,f' }, 'Input ssh_keys allows at most 5 SSH keys per container'],
    [{ ...stateful, volumes: 'data' }, 'Input volumes must be the id or name of a volume and its mount path'],
    [{ ...fresh, volumes: 'data:/data/' }, 'Input volumes allows volumes only for a stateful service (stateful: true)'],
    [
      { ...fresh, public_net: 'true' },
      'Input public_net allows a public network only for a stateful service (stateful: true); for a stateless service, use a load balancer',
    ],
    [{ ...stateful, bandwidth: '20' }, 'Input bandwidth has an effect only with a public network (public_net: true)'],
    [{ ...stateful, public_net_type: 'bandwidth' }, 'Input public_net_type has an effect only with a public network'],
    [{ ...stateful, ip_id: '896' }, 'Input ip_id allows an IP only with a public network (public_net: true)'],
    [{ ...fresh, if_exists: 'replace' }, 'Input if_exists must be fail, skip or update'],
    [{ ...fresh, definition: 'none.yml' }, 'Input definition must be a path that exists'],
  ])('refuse %j', refusedBy(createService))

  it('never quote a value of a file, and hide the password of an address in it', async () => {
    const step = await simulatedStep({ files: { '.env': `A='${SECRET}\nURL=amqp://web:Zx9-Zx9-Zx9@mq\n` } })
    const { error } = await step.run(createService, { ...fresh, envs_file: '.env' })
    expect(String(error)).toBe(
      "InputError: Input envs_file must close the quote ' of A; no later line has it (line 1).",
    )
    expect(mask('Zx9-Zx9-Zx9')).toBe('***')
  })

  it('never quote what may be a password', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(createService, { ...fresh, envs: `${SECRET}\nA=${SECRET}\nA=${SECRET}` })
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).not.toContain('w0rd')
  })
})

describe('create-service', () => {
  it('makes the service, waits until it runs and says what runs', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('create-service', { ...fresh, replicas: '2', port_maps: '80:8080' })
    const [service] = named(step, 'fresh')
    expect(service).toMatchObject({ status: 'create_succ', replicas: 2, specId: 1, stateful: false })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: String(service?.id),
      service_name: 'fresh',
      namespace: 'my-ev-admin',
      status: 'create_succ',
      replicas: '2',
      image_path: V1,
      pub_ip: '',
      url: '',
      changed: 'true',
    })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(34)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['createService'])
  })

  it('warns of a variable that is empty', async () => {
    const step = await simulatedStep()
    const { outcome, log } = await step.run(createService, { ...fresh, envs: 'DB_PASSWORD=\nMODE=test' })
    expect(outcome).toBe('changed')
    expect(log.join('\n')).toContain('::warning::envs sets DB_PASSWORD to an empty value.')
  })

  it('tells the whole story, variables by name only', async () => {
    const step = await simulatedStep()
    const inputs = { ...fresh, envs: `PASSWORD=${SECRET}\nMODE=test`, log_dirs: '/var/log/', port_maps: '80:8080' }
    const { subject, headline, changes, phases, log } = await step.run(createService, inputs)
    expect(subject).toBe('Service fresh in namespace my-ev')
    expect(headline).toBe('Service fresh in namespace my-ev: created.')
    expect(Object.fromEntries(changes.map(({ field, after }) => [field, after]))).toEqual({
      service_name: 'fresh',
      stateful: 'false',
      replicas: '1',
      size: '1',
      images: V1,
      ports: '80:8080/TCP',
      envs: 'PASSWORD, MODE',
      log_dirs: '/var/log/',
    })
    expect(phases.at(-1)?.label).toBe('Creating the service')
    expect(log).toContain('Status: creating (it is being created).')
    expect(log.join('\n')).not.toContain('w0rd')
  })

  it('keeps the values of variables out of outputs and summary as well', async () => {
    const step = await simulatedStep({ env: { RUNNER_DEBUG: '1' } })
    const { outputs, summary, log } = await step.main('create-service', { ...fresh, envs: `PASSWORD=${SECRET}` })
    expect(named(step, 'fresh')[0]?.containers[0]?.envs).toEqual([{ key: 'PASSWORD', value: SECRET }])
    expect(JSON.stringify([outputs, summary, log])).not.toContain('w0rd')
    expect(summary).toContain('PASSWORD')
  })

  it('fills in what the platform wants of a service that asks for little', async () => {
    const step = await simulatedStep()
    await step.run(createService, fresh)
    expect(sent(step)).toEqual({
      service: {
        namespace_id: 51616,
        service_name: 'fresh',
        stateful: 0,
        replicas: 1,
        port_maps: [],
        spec_id: 1,
        state_public_net: { used: false, type: 'flow', bandwidth: 10 },
        disk_type: 2,
      },
      containers: [
        {
          container_name: 'fresh',
          image_path: V1,
          command: '',
          envs: [],
          log_dirs: [],
          cpu_weight: 100,
          memory_weight: 100,
          ssh_keys: [],
          local_disk_info: [],
          volume_info: {},
        },
      ],
    })
  })

  it.each([
    ['2017-01', { source_port: 80, dest_port: 8080, protocol: 'TCP' }, { spec_id: 3 }],
    ['2017-06', { port: 80, target_port: 8080, protocol: 'TCP' }, { spec_alias: 'C2M2S20' }],
  ])('speaks the field names of %s', async (api_dialect, port, size) => {
    const step = await simulatedStep()
    const inputs = { ...fresh, api_dialect, spec_id: '3', port_maps: '80:8080' }
    expect(await step.run(createService, inputs)).toMatchObject({ outcome: 'changed' })
    expect(sent(step).service).toMatchObject({ port_maps: [port], ...size })
    expect(named(step, 'fresh')).toMatchObject([
      { specId: 3, ports: [{ servicePort: 80, containerPort: 8080, protocol: 'TCP' }] },
    ])
  })

  it('mounts volumes by id and by name, and puts keys and a command in', async () => {
    const step = await simulatedStep()
    const inputs = { ...stateful, volumes: 'myvolume:/data/', ssh_keys: 'mykey', command: 'serve --all' }
    expect(await step.run(createService, inputs)).toMatchObject({ outcome: 'changed' })
    expect(sent(step)).toMatchObject({
      service: { disk_type: 0, stateful: 1 },
      containers: [{ volume_info: { '19893': '/data/' }, ssh_keys: ['mykey'], command: 'serve --all' }],
    })
    const other = await simulatedStep()
    await other.run(createService, { ...stateful, volumes: '19893:/data/' })
    expect(sent(other)).toMatchObject({ containers: [{ volume_info: { '19893': '/data/' } }] })
    expect(other.operations()).not.toContain('listVolumes')
  })

  it('says which volumes there are where one is not', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(createService, { ...stateful, volumes: 'nowhere:/data/' })
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain('There is no volume "nowhere". Available: myvolume2, myvolume.')
    expect(step.changesSent()).toEqual([])
  })

  it('gives a public address, and the address of its first TCP port', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('create-service', { ...net, bandwidth: '20', public_net_type: 'bandwidth' })
    const { pubIp } = named(step, 'fresh')[0] ?? {}
    expect(outputs).toMatchObject({ outcome: 'changed', pub_ip: pubIp, url: `http://${pubIp}:8443` })
    expect(pubIp).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(sent(step).service).toMatchObject({ state_public_net: { used: true, type: 'bandwidth', bandwidth: 20 } })
  })

  it('binds the IP that is named', async () => {
    const step = await simulatedStep()
    const inputs = { ...net, port_maps: '80:80', ip_id: '7f7a9f12-035f-401b-ace0-7926b4a518b4' }
    const { outputs } = await step.run(createService, inputs)
    expect(outputs).toMatchObject({ pub_ip: '59.111.120.202', url: 'http://59.111.120.202' })
  })

  it('warns in a dry run of an image that the account cannot run, and of no other', async () => {
    const step = await simulatedStep()
    const known = await step.run(createService, { ...fresh, dry_run: 'true' })
    expect(known.log.join('\n')).not.toContain('is not among the images')
    const image_path = 'hub.c.163.com/admin/nowhere:v1'
    const unknown = await step.run(createService, { ...fresh, image_path, dry_run: 'true' })
    expect(unknown.outcome).toBe('planned')
    expect(unknown.log.join('\n')).toContain(`${image_path} is not among the images that this account can run.`)
  })

  it('fails where the creation fails, and gives the id and the last status', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode, summary } = await step.main('create-service', fresh)
    expect(outputs).toMatchObject({
      outcome: 'failed',
      status: 'create_fail',
      service_id: String(named(step, 'fresh')[0]?.id),
      image_path: V1,
      replicas: '1',
      changed: 'true',
    })
    expect(exitCode).toBe(1)
    expect(summary).toContain('delete it before you create it again')
  })

  it('gives the public address of a creation that failed as well', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await step.main('create-service', net)
    const { pubIp } = named(step, 'fresh')[0] ?? {}
    expect(outputs).toMatchObject({ outcome: 'failed', pub_ip: pubIp, url: `http://${pubIp}:8443` })
  })

  it('stops at once when it is cancelled, and has the id by then', async () => {
    const step = await simulatedStep({ onSleep: () => step.cancel() })
    const { outcome, outputs } = await step.run(createService, fresh)
    expect(outcome).toBe('cancelled')
    expect(outputs).toMatchObject({ status: 'creating', service_id: named(step, 'fresh')[0]?.id, changed: true })
  })

  it('says which spaces there are where one is not', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(createService, { ...fresh, namespace: 'your-ev' })
    expect(String(error)).toContain('There is no namespace "your-ev". Available: my-ev, default.')
  })

  it('fails with the words of the platform where that refuses', async () => {
    const step = await simulatedStep()
    const { outcome, error } = await step.run(createService, { ...fresh, image_path: 'hub.c.163.com/admin/web:v9' })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain('4040129')
    expect(named(step, 'fresh')).toEqual([])
  })
})

describe('a lost answer', () => {
  it('of a creation that arrived late all the same is waited for', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', match: { operationId: 'createService' } })
    const taken = { kind: 'status', status: 409, code: 4090116, after: true } as const
    step.simulator.fault({ ...taken, match: { operationId: 'createService' } })
    const { outcome, outputs } = await step.run(createService, fresh)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ status: 'create_succ', changed: true })
    expect(named(step, 'fresh')).toHaveLength(1)
    expect(step.changesSent()).toHaveLength(2)
  })

  it('does not take another space’s service of the same name for its own', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', match: { operationId: 'createService' } })
    const { outcome } = await step.run(createService, { ...fresh, namespace: 'default', service_name: 'web' })
    expect(outcome).toBe('changed')
    expect(
      named(step, 'web')
        .map(({ namespaceId }) => namespaceId)
        .toSorted(),
    ).toEqual([10685, 51616])
  })
})
