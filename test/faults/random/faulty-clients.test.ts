/** The invariants can fail: they detect clients that are faulty in one way each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateImage } from '../../../src/actions/update-image.ts'
import { type Client, createClient } from '../../../src/client/client.ts'
import { type OpenTransport, openTransport } from '../../../src/client/http/transport.ts'
import { connect } from '../../../src/step/operations/connect.ts'
import { rollOutImages } from '../../../src/step/operations/image-rollout.ts'
import { desiredImages, imageOutputs } from '../../../src/step/operations/images.ts'
import { identityOf, resolveService, serviceOptions } from '../../../src/step/operations/service.ts'
import { updateImageModel } from './models/rollout-models.ts'
import { openRunEnvironment, type RunEnvironment } from './runs/environment.ts'
import { findViolation } from './runs/property.ts'

type Run = typeof updateImage.run
type Inputs = Parameters<Run>[0]
type Step = Parameters<Run>[1]

/** Resends every request that got no answer. */
function openResendingTransport(): OpenTransport {
  const transport = openTransport({})
  const send: OpenTransport['send'] = (request) => transport.send(request).catch(() => transport.send(request))
  return { ...transport, send }
}

function createResendingClient(inputs: Inputs, step: Step): Client {
  const { endpoint, app_key = '', app_secret = '' } = inputs
  const client = createClient({
    endpoint,
    credentials: { keys: { app_key, app_secret } },
    clock: step.clock,
    signal: step.signal,
    deadlineAt: step.startedAt + inputs.timeout,
    transport: openResendingTransport(),
  })
  step.atEnd(() => client.close())
  return client
}

function imageUpdateOf(inputs: Inputs, service_id: number) {
  const { min_ready_seconds, force } = inputs
  return { service_id, images: desiredImages(inputs), min_ready_seconds, force }
}

async function rollOut(client: Client, inputs: Inputs, step: Step) {
  const update = imageUpdateOf(inputs, await resolveService(inputs, client))
  step.set({ service_id: update.service_id, rolled_back: false })
  const result = await rollOutImages({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step)
  step.report({ outcome: result.outcome })
  step.set(imageOutputs(result, update.images))
}

/** Sends the update without a read before it. */
async function sendOnly(inputs: Inputs, step: Step) {
  const client = await connect(inputs, step)
  const id = await resolveService(inputs, client)
  const [{ image_path } = { image_path: '' }] = desiredImages(inputs)
  const before = await client.services.get(id)
  const containers = before.service_container_infos.map(({ container_id }) => ({ container_id, image_path }))
  await client.services.updateImage(id, containers, inputs.min_ready_seconds)
  step.observer.sent()
  return { client, id, image_path }
}

const resendBlindly: Run = (inputs, step) => rollOut(createResendingClient(inputs, step), inputs, step)

const restartOnFailure: Run = async (inputs, step) => {
  const client = await connect(inputs, step)
  return rollOut(client, inputs, step).catch(() => rollOut(client, inputs, step))
}

const trustFirstStatus: Run = async (inputs, step) => {
  const { client, id, image_path } = await sendOnly(inputs, step)
  const after = await client.services.get(id)
  if (!after.service_info.status.endsWith('_succ')) throw new Error('The rollout failed, without more details.')
  step.set({ ...identityOf(after), image_path, rolled_back: false })
}

const waitForever: Run = async (inputs, step) => {
  const { client, id } = await sendOnly(inputs, step)
  for (;;) {
    const { service_info } = await client.until(Number.POSITIVE_INFINITY).services.get(id)
    if (service_info.status === 'update_succ') return
    await step.clock.sleep(1_000, step.signal)
  }
}

const reportRequested: Run = async (inputs, step) => {
  await rollOut(await connect(inputs, step), inputs, step)
  step.set({ status: 'running', changed: false })
}

const failWithoutReason: Run = async (inputs, step) => {
  try {
    return await rollOut(await connect(inputs, step), inputs, step)
  } catch {
    throw new Error('failed')
  }
}

const claimRollback: Run = async (inputs, step) => {
  try {
    return await rollOut(await connect(inputs, step), { ...inputs, rollback: false }, step)
  } catch (error) {
    step.set({ rolled_back: true })
    throw error
  }
}

describe('a faulty client is detected', () => {
  let environment: RunEnvironment
  beforeAll(async () => {
    environment = await openRunEnvironment()
  })
  afterAll(() => environment.close())

  it.each([
    ['resends a change blindly', resendBlindly, /sent blindly/],
    ['starts again after a failure', restartOnFailure, /took effect twice with the same content/],
    ['trusts the first status', trustFirstStatus, /^changed, but (image|updateServiceImage is still in progress)/],
    ['waits forever', waitForever, /it took|without coming to an end/],
    ['reports what was requested in place of the state', reportRequested, /^output status|changed is not true/],
    ['fails without a reason', failWithoutReason, /this is no sentence/],
    ['claims a rollback that it did not make', claimRollback, /after rolling back/],
  ])('that %s', { timeout: 120_000 }, async (_, run, words) => {
    const model = { ...updateImageModel, action: { ...updateImage, run } }
    expect(await findViolation(model, environment, { seed: 20_170_104, runs: 300 }, words)).toMatch(words)
  })
})
