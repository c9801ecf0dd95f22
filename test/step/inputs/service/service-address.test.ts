import { describe, expect, it } from 'vitest'
import type { Service } from '../../../../src/client/resources/services.ts'
import { addressOutputs, runningImages, serviceUrl } from '../../../../src/step/inputs/service/service-address.ts'
import { simulated } from '../../../../testing/simulated-client.ts'

async function service(id: number, info: Partial<Service['service_info']> = {}): Promise<Service> {
  const { client } = await simulated()
  const found = await client.services.get(id)
  return { ...found, service_info: { ...found.service_info, ...info } }
}

const port = (source_port: number, protocol = 'TCP') => ({ source_port, dest_port: 1, protocol })

describe('the web address', () => {
  it.each([
    [[port(80)], 'http://1.2.3.4'],
    [[port(443)], 'https://1.2.3.4'],
    [[port(8080), port(80)], 'http://1.2.3.4:8080'],
    [[port(53, 'UDP'), port(81)], 'http://1.2.3.4:81'],
    [[port(81, 'tcp')], 'http://1.2.3.4:81'],
    [[port(53, 'UDP')], ''],
    [[], ''],
  ])('of the ports %j is %s', async (port_maps, url) => {
    expect(serviceUrl(await service(51572, { pub_ip: '1.2.3.4', port_maps }))).toBe(url)
  })

  it('is none without a public address', async () => {
    expect(serviceUrl(await service(50883))).toBe('')
  })

  it.each(['evil.example/1.2.3.4', '1.2.3.4@evil.example', '1.2.3.4/x', 'not yet'])(
    'is none where the platform tells no address: %s',
    async (pub_ip) => {
      expect(serviceUrl(await service(51572, { pub_ip, port_maps: [port(80)] }))).toBe('')
    },
  )
})

describe('the images', () => {
  it('are one text, or an object by container', async () => {
    expect(runningImages(await service(50883))).toBe('hub.c.163.com/admin/web:v1')
    expect(runningImages(await service(50901))).toEqual({
      front: 'hub.c.163.com/admin/web:v1',
      api: 'hub.c.163.com/admin/api:v1',
    })
    expect(runningImages({ ...(await service(50883)), service_container_infos: [] })).toEqual({})
  })
})

it('the outputs are these, and none where there is no service', async () => {
  expect(addressOutputs(await service(51572))).toEqual({
    replicas: 1,
    image_path: 'hub.c.163.com/public/ubuntu:14.04',
    pub_ip: '59.111.120.200',
    url: 'http://59.111.120.200',
  })
  expect(addressOutputs(undefined)).toEqual({})
})
