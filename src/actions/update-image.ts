import { boolean } from '../github/inputs/input-kinds.ts'
import { joined } from '../messages/message.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { imageProblems, images } from '../step/inputs/images.ts'
import { service } from '../step/inputs/service/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

/** Rolls an image out to one container or to several at once (API reference 9.12), and rolls back on failure. */
export const updateImage = defineAction({
  name: 'update-image',
  branding: { icon: 'upload-cloud', color: 'green' },
  operations: ['getService', 'updateServiceImage'],
  groups: [account, waiting('15m'), service, images],
  inputs: { force: boolean({ default: false }) },
  rules: (_, isProvided) => imageProblems(isProvided),
  async run(inputs, step) {
    const { imageOutputs, resolveImages, runningImageWarnings } = await import('../step/operations/images.ts')
    const { rollOutImages } = await import('../step/operations/image-rollout.ts')
    const { openService, reportService, serviceOptions } = await import('../step/operations/service.ts')
    step.set({ rolled_back: false })
    const { client, id } = await openService(inputs, step)
    const desired = await resolveImages(client, inputs, () => client.services.get(id), step)
    const { min_ready_seconds, force } = inputs
    const update = { service_id: id, images: desired, min_ready_seconds, force }
    const result = await rollOutImages({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step)
    step.report({ warnings: runningImageWarnings(result.before, desired) })
    reportService(step, result, joined(desired.map((one) => one.image_path)))
    step.set(imageOutputs(result, desired))
  },
})
