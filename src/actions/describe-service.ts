import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { resolveService, service, serviceProblems } from '../step/inputs/service.ts'
import { describeOutputs, reportDescription } from './describe-service/report.ts'

/** Reads everything that the platform tells of a service (API reference 9.7). */
export const describeService = defineAction({
  name: 'describe-service',
  folder: 'actions/describe-service',
  title: 'Fengchao: describe a service',
  description: 'Reads everything that the platform tells of a service and hands it on as outputs.',
  branding: { icon: 'info', color: 'green' },
  operations: ['listServices', 'getService'],
  inputs: { ...common, ...service },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    stateful: 'true for a stateful service.',
    replicas: 'How many replicas it has.',
    spec_id: 'Its size by number; by its alias where the platform tells no number.',
    image_path: 'The image that it runs; a JSON object by container where there are several.',
    pub_ip: 'Its public address, where it has one.',
    url: 'The same as a web address with its first TCP port.',
    containers: 'Its containers as a JSON list, the values of their variables included.',
    service: 'All of it as one JSON object, as the platform gives it.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    step.observer.phase(phases.reading())
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const found = await client.services.get(id)
    reportDescription(step, found)
    return describeOutputs(found)
  },
})
