import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeDefinition, parseDefinition } from '../../../src/actions/create-service/definition.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { speak } from '../../../src/messages/message.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

const container = { image_path: 'hub.c.163.com/admin/web:v1', container_name: 'web' }

/** A definition with this in `service_info`. */
const info = (fields: object) => ({ service_info: fields })
/** A definition of one container with these fields over the usual ones. */
const one = (fields: object) => ({ service_container_infos: [{ ...container, ...fields }] })

describe('a definition', () => {
  it('is the request of the reference, texts for numbers included', () => {
    const reference = {
      bill_info: 'default',
      service_info: {
        namespace_id: '51616',
        stateful: '1',
        replicas: 1,
        service_name: 'ubuntu',
        port_maps: [{ dest_port: '8080', source_port: '80', protocol: 'TCP' }],
        spec_id: 1,
        state_public_net: { used: true, type: 'flow', bandwidth: 20 },
        disk_type: 0,
        ip_id: 'cef9069c-d97d-42b1-a86c-f815f748820c',
      },
      service_container_infos: [
        {
          image_path: 'hub.c.163.com/public/ubuntu:14.04',
          container_name: 'container002',
          command: '',
          envs: [{ key: 'password', value: 'pass=word' }],
          log_dirs: ['/var/log/'],
          cpu_weight: 100,
          memory_weight: 100,
          ssh_keys: ['sshkey1', 'sshkey2'],
          local_disk_info: [{ name: 'disk', path: '/disk', size: '10' }],
          volume_info: { '163': '/mnt/' },
        },
      ],
    }
    expect(decodeDefinition(reference)).toEqual({
      bill_info: 'default',
      stateful: true,
      replicas: 1,
      port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
      spec: { spec_id: 1 },
      state_public_net: { used: true, type: 'flow', bandwidth: 20 },
      disk_type: 0,
      ip_id: 'cef9069c-d97d-42b1-a86c-f815f748820c',
      containers: [
        {
          image_path: 'hub.c.163.com/public/ubuntu:14.04',
          container_name: 'container002',
          command: '',
          envs: [{ key: 'password', value: 'pass=word' }],
          log_dirs: ['/var/log/'],
          cpu_weight: 100,
          memory_weight: 100,
          ssh_keys: ['sshkey1', 'sshkey2'],
          local_disk_info: [{ name: 'disk', path: '/disk', size: 10 }],
          mounts: [{ volume: '163', mount_path: '/mnt/' }],
        },
      ],
    })
  })

  it('may leave out nearly everything', () => {
    expect(decodeDefinition({})).toEqual({ containers: [] })
    expect(decodeDefinition(info({ state_public_net: {}, ip_id: '' }))).toEqual({ containers: [] })
    expect(decodeDefinition(one({})).containers).toEqual([
      { ...container, command: '', envs: [], log_dirs: [], ssh_keys: [], local_disk_info: [], mounts: [] },
    ])
  })

  it.each([
    [{ source_port: 80, dest_port: 8080 }],
    [{ src_port: 80, dst_port: 8080 }],
    [{ port: 80, target_port: 8080 }],
    [{ sourcePort: 80, destPort: 8080, protocol: 'tcp' }],
  ])('spells ports in any way that the platform ever did: %j', (map) => {
    expect(decodeDefinition(info({ port_maps: [map] })).port_maps).toEqual([
      { source_port: 80, dest_port: 8080, protocol: 'TCP' },
    ])
  })

  it.each([
    [{ spec_id: 4 }, { spec_id: 4 }],
    [{ spec_id: 'large' }, { spec_id: 4 }],
    [{ spec_alias: 'C2M4S20' }, { spec_alias: 'C2M4S20' }],
  ])('has a size in any words: %j', (fields, spec) => {
    expect(decodeDefinition(info(fields)).spec).toEqual(spec)
  })

  it.each([
    ['text', 'must have a map as the definition'],
    [{ service: {} }, 'must not have "service" in the definition; the allowed fields are bill_info, service_info'],
    [{ service_info: [] }, 'must have a map as service_info'],
    [{ service_container_infos: {} }, 'must have a list as the definition.service_container_infos'],
    [info({ replica: 1 }), 'must not have "replica" in service_info'],
    [info({ replicas: 6 }), 'must have a whole number from 1 to 5 as service_info.replicas'],
    [info({ stateful: 'yes' }), 'must have true or false as service_info.stateful'],
    [info({ disk_type: 4 }), 'must have a whole number from 0 to 3 as service_info.disk_type'],
    [info({ spec_id: 8 }), 'must be a size from 1 to 7, one of'],
    [info({ spec_id: 8 }), '(in service_info.spec_id)'],
    [info({ spec_id: 1, spec_alias: 'C1M1S20' }), 'must have spec_id or spec_alias in service_info, not both'],
    [info({ port_maps: [{ dest_port: 1 }] }), 'needs service_info.port_maps[0].source_port (of the service)'],
    [info({ port_maps: [{ port: 1 }] }), 'needs service_info.port_maps[0].dest_port (of the container)'],
    [
      info({ port_maps: [{ port: 1, src_port: 2, target_port: 3 }] }),
      'must have only one of src_port, port in service_info',
    ],
    [info({ port_maps: [{ port: 70_000, target_port: 3 }] }), 'from 1 to 65535 as service_info.port_maps[0].port'],
    [
      info({ port_maps: [{ port: 1, target_port: 3, protocol: 'SCTP' }] }),
      'must have TCP or UDP as service_info.port_maps[0]',
    ],
    [
      info({ port_maps: [{ port: 1, target_port: 3, name: 'a' }] }),
      'must not have "name" in service_info.port_maps[0]',
    ],
    [
      info({ state_public_net: { used: true, type: 'free' } }),
      'must have flow or bandwidth as service_info.state_public_net.type',
    ],
    [info({ state_public_net: { type: 'flow' } }), 'needs service_info.state_public_net.used'],
    [info({ state_public_net: { used: true, ip: 1 } }), 'must not have "ip" in service_info.state_public_net'],
    [one({ image: 'a' }), 'must not have "image" in service_container_infos[0]'],
    [one({ image_path: undefined }), 'needs service_container_infos[0].image_path'],
    [one({ image_path: 'no image' }), 'as service_container_infos[0].image_path; got "no image"'],
    [one({ container_name: undefined }), 'needs service_container_infos[0].container_name'],
    [one({ container_name: 'Web' }), 'as service_container_infos[0].container_name; got "Web"'],
    [one({ cpu_weight: 101 }), 'must have a whole number from 1 to 100 as service_container_infos[0].cpu_weight'],
    [one({ log_dirs: ['/var/log'] }), '(in service_container_infos[0].log_dirs[0])'],
    [one({ log_dirs: ['/a/', '/a/'] }), 'must list "/a/" only once in service_container_infos[0].log_dirs'],
    [one({ ssh_keys: [1] }), 'must have text as service_container_infos[0].ssh_keys[0]'],
    [one({ volume_info: ['a'] }), 'must have a map of volume id (or name) to mount path as service_container_infos[0]'],
    [one({ volume_info: { data: 1 } }), 'must have text as service_container_infos[0].volume_info.data'],
    [one({ volume_info: { data: 'mnt' } }), '(in service_container_infos[0].volume_info)'],
    [one({ local_disk_info: [{ name: 'a', path: '/a' }] }), 'needs service_container_infos[0].local_disk_info[0].size'],
    [one({ envs: { A: 'b' } }), 'must have a list as service_container_infos[0].envs'],
    [one({ envs: [{ name: 'A' }] }), 'must not have "name" in service_container_infos[0].envs[0]'],
    [one({ envs: [{ value: 'b' }] }), 'needs service_container_infos[0].envs[0].key'],
    [one({ envs: [{ key: '1A', value: 'b' }] }), '(in service_container_infos[0].envs[0])'],
    [one({ envs: [{ key: 'A' }, { key: 'A' }] }), 'must list "A" only once in service_container_infos[0].envs'],
  ])('is refused with the place of what is wrong: %j', (value, message) => {
    expect(() => decodeDefinition(value)).toThrow(InputProblem)
    expect(() => decodeDefinition(value)).toThrow(message)
  })

  it.each([8080, true, 1.1])(
    'takes values of variables only as text, since YAML may read %j otherwise than it was written',
    (value) => {
      const decode = () => decodeDefinition(one({ envs: [{ key: 'A', value }] }))
      expect(decode).toThrow('must have text as service_container_infos[0].envs[0].value; quote the value')
      expect(decode).not.toThrow(String(value))
    },
  )

  it.each([
    ['text', { key: 'A', value: 'b' }, 'b'],
    ['several lines', { key: 'A', value: 'b\nc' }, 'b\nc'],
    ['nothing', { key: 'A' }, ''],
    ['null', { key: 'A', value: null }, ''],
  ])('has variables of %s', (_, env, value) => {
    expect(decodeDefinition(one({ envs: [env] })).containers[0]?.envs).toEqual([{ key: 'A', value }])
  })
})

describe('in Chinese', () => {
  afterEach(() => speak('en'))

  it.each([
    [one({ command: '', envs: [{ key: 'A', value: 1 }] }), '中 service_container_infos[0].envs[0].value 应为文本'],
    [info({ port_maps: [{ dest_port: 80 }] }), '缺少 service_info.port_maps[0].source_port（服务端口）'],
  ])('places are named without the English words for the whole: %j', (value, message) => {
    speak('zh')
    expect(() => decodeDefinition(value)).toThrow(message)
  })
})

describe('the file', () => {
  const workspace = (text: string) => {
    const folder = join(createTempFolder(), 'workspace')
    mkdirSync(folder)
    writeFileSync(join(folder, 'service.yml'), text)
    return { workspace: folder }
  }

  it.each(['service_info: { replicas: 2 }', '{"service_info": {"replicas": 2}}'])(
    'is YAML or JSON: %s',
    async (text) => {
      expect(await parseDefinition('service.yml', workspace(text))).toEqual({ containers: [], replicas: 2 })
    },
  )

  it.each([
    ['service_info: [', 'must be YAML or JSON'],
    ['', 'must have a map as the definition'],
  ])('is refused otherwise: %j', async (text, message) => {
    await expect(async () => parseDefinition('service.yml', workspace(text))).rejects.toThrow(message)
  })

  it.each(['../service.yml', '/etc/passwd', 'none.yml'])('is not %s', async (path) => {
    await expect(async () => parseDefinition(path, workspace('a: 1'))).rejects.toThrow(InputProblem)
  })
})
