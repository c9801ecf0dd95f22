import { boolean } from '../github/inputs/input-kinds.ts'
import { joined } from '../messages/message.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { desiredImages, imageInputs, imageOutputs, imageProblems } from '../step/inputs/images.ts'
import { reportRunningImages } from '../step/inputs/running-images.ts'
import { reportService, resolveService, service, serviceOptions, serviceProblems } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { rollOutImages } from '../step/operations/image-rollout.ts'

/** Rolls an image out to one container or to several at once (API reference 9.12), and puts the old ones back on failure. */
export const updateImage = defineAction({
  name: 'update-image',
  folder: 'actions/update-image',
  title: 'Fengchao: roll out an image',
  description:
    'Rolls an image out to the containers of a stateless service, waits until they run it, and puts the earlier image back where that fails.',
  branding: { icon: 'upload-cloud', color: 'green' },
  operations: ['getService', 'updateServiceImage'],
  inputs: {
    ...common,
    ...waiting('15m'),
    ...service,
    ...imageInputs,
    force: boolean({
      description:
        'Send the update even where every container already has its image; the platform may answer that nothing changes.',
      default: false,
    }),
  },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    image_path: 'The image that runs now; a JSON object by container where there are several.',
    previous_image_path: 'The image that ran before, in the same form.',
    status: "The platform's last word for the service.",
    changed: 'true where an update was sent.',
    rolled_back: 'true where the earlier image was put back and runs again.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given), ...imageProblems(given)],
  async run(inputs, step) {
    step.set({ rolled_back: false })
    const client = await connect(inputs, step)
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const images = desiredImages(inputs)
    const update = { service_id: id, images, min_ready_seconds: inputs.min_ready_seconds, force: inputs.force }
    const result = await rollOutImages({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step)
    reportRunningImages(step, result.before, images)
    reportService(step, result, joined(images.map((one) => one.image_path)))
    return imageOutputs(result, images)
  },
})
