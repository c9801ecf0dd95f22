/** All that the platform tells of a service, for outputs and for people. */
import { toldSize } from '../client/dialect.ts'
import type { Container, Service } from '../client/services.ts'
import { serviceTitle } from '../rollout/service-state.ts'
import type { Fact } from '../workflow/report.ts'
import { serviceOutputs } from './service.ts'
import { addressOutputs, runningImages, serviceUrl } from './service-address.ts'
import type { Step } from './step.ts'

/** The size by its id, or by its alias where the platform tells no id; cores and memory stand for both. */
function sizeOf({ service_info: { spec_info } }: Service): number | string | undefined {
  return spec_info && toldSize(spec_info)
}

/** Everything, the values of variables too: outputs are not shown. */
export function describedOutputs(service: Service) {
  return {
    ...serviceOutputs(service),
    ...addressOutputs(service),
    stateful: service.service_info.stateful,
    spec_id: sizeOf(service),
    containers: service.service_container_infos,
    service,
  }
}

// Of variables the names only: what is shown may be read by anyone, and a value may be a password.
function containerFact({ container_name, image_path, envs }: Container): Fact {
  const names = envs.map((env) => env.key).join(', ')
  return { name: `Container ${container_name}`, value: `${image_path}${names === '' ? '' : `, variables ${names}`}` }
}

function factsOf(service: Service): readonly Fact[] {
  const { namespace, status, stateful, replicas, port_maps, pub_ip } = service.service_info
  const url = serviceUrl(service)
  return [
    { name: 'Space', value: namespace },
    { name: 'Status', value: status },
    { name: 'Kind', value: stateful ? 'stateful' : 'stateless' },
    { name: 'Replicas', value: replicas },
    { name: 'Size', value: sizeOf(service) },
    { name: 'Ports', value: port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`).join(', ') },
    url === '' ? { name: 'Address', value: pub_ip || undefined } : { name: 'Address', value: url, page: true },
    ...service.service_container_infos.map(containerFact),
  ]
}

/** Tells log and summary of a service, and warns where the platform has suspended it. */
export function tellDescribed(step: Step, service: Service): void {
  const title = serviceTitle(service)
  const { status, replicas, stop_service } = service.service_info
  const images = runningImages(service)
  const running = typeof images === 'string' ? images : Object.values(images).join(', ')
  // The reference has the two values the wrong way round (9.7): services that run show 0.
  if (stop_service !== 0)
    step.log.warning(`${title} is suspended, as the platform does when the account is in arrears.`)
  const headline = `${title}: ${status}, ${replicas} × ${running}.`
  step.conclude('unchanged')
  step.log.info(headline)
  step.tell({ subject: title, headline, facts: factsOf(service) })
}
