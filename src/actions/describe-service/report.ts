/** All that the platform reports of a service, for outputs and for people. */

import { runningContainers, serviceTitle } from '../../changes/services/service.ts'
import { reportedSize } from '../../client/api-version.ts'
import type { Container, Service } from '../../client/resources/services.ts'
import type { Fact } from '../../github/report/report.ts'
import { joined } from '../../messages/message.ts'
import { described } from '../../messages/services/services.ts'
import { addressOutputs, runningImages, serviceUrl } from '../../step/inputs/service/service-address.ts'
import { identityOf } from '../../step/operations/service.ts'
import type { StepReport } from '../../step/step.ts'

/** The size by its id, or by its alias where the platform reports no id; cores and memory stand for both. */
function sizeOf({ service_info: { spec_info } }: Service): number | string | undefined {
  return spec_info && reportedSize(spec_info)
}

/** Everything, the values of variables too: outputs are not shown. */
export function describeOutputs(service: Service) {
  return {
    ...identityOf(service),
    ...addressOutputs(service),
    stateful: service.service_info.stateful,
    spec_id: sizeOf(service),
    containers: service.service_container_infos,
    service,
  }
}

// Of variables the names only: what is shown may be read by anyone, and a value may be a password.
function containerFact({ container_name, image_path, envs }: Container): Fact {
  const variables = envs.map((env) => env.key)
  return {
    name: described.container({ name: container_name }),
    value: described.containerValue({ image: image_path, variables }),
  }
}

function factsOf(service: Service): readonly Fact[] {
  const { namespace, status, stateful, replicas, port_maps, pub_ip } = service.service_info
  const url = serviceUrl(service)
  const ports = port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`)
  const counted = runningContainers(service)
  const address = described.address()
  return [
    { name: described.namespace(), value: namespace },
    { name: described.status(), value: status },
    { name: described.kind(), value: stateful ? described.stateful() : described.stateless() },
    { name: described.replicas(), value: replicas },
    { name: described.running(), value: counted && `${counted.running} / ${counted.desired}` },
    { name: described.size(), value: sizeOf(service) },
    { name: described.ports(), value: ports.join(', ') },
    url === '' ? { name: address, value: pub_ip || undefined } : { name: address, value: url, page: true },
    ...service.service_container_infos.map(containerFact),
  ]
}

/** The service as people read of it. */
export function descriptionOf(service: Service): StepReport {
  const subject = serviceTitle(service)
  const { status, replicas } = service.service_info
  const running = runningImages(service)
  const images = typeof running === 'string' ? running : joined(Object.values(running))
  const headline = described.headline({ service: subject, status, replicas, images })
  return { outcome: 'unchanged', subject, headline, facts: factsOf(service) }
}
