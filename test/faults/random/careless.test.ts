/** The invariants can fail: clients that are careless in one way each are found out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateImage } from '../../../src/actions/update-image.ts'
import { type Client, createClient } from '../../../src/client/client.ts'
import { type OpenTransport, openTransport } from '../../../src/client/http/transport.ts'
import { connect } from '../../../src/step/inputs/credentials.ts'
import { desiredImages, imageOutputs } from '../../../src/step/inputs/images.ts'
import { identityOf, resolveService, serviceOptions } from '../../../src/step/inputs/service.ts'
import { rollOut } from '../../../src/step/operations/image-rollout.ts'
import { firstBroken } from './property.ts'
import { updateImagePlay } from './rollout-plays.ts'
import { openStage, type Stage } from './stage.ts'

type Run = typeof updateImage.run
type Inputs = Parameters<Run>[0]
type Step = Parameters<Run>[1]

/** Sends once more what got no answer, whatever it was. */
function resending(): OpenTransport {
  const careful = openTransport({})
  const send: OpenTransport['send'] = (request) => careful.send(request).catch(() => careful.send(request))
  return { ...careful, send }
}

function blindClient(inputs: Inputs, step: Step): Client {
  const { endpoint, app_key = '', app_secret = '' } = inputs
  const client = createClient({
    endpoint,
    credentials: { keys: { app_key, app_secret } },
    clock: step.clock,
    signal: step.signal,
    deadlineAt: step.startedAt + inputs.timeout,
    transport: resending(),
  })
  step.atEnd(() => client.close())
  return client
}

function updateOf(inputs: Inputs, service_id: number) {
  const { min_ready_seconds, force } = inputs
  return { service_id, images: desiredImages(inputs), min_ready_seconds, force }
}

async function roll(client: Client, inputs: Inputs, step: Step) {
  const update = updateOf(inputs, await resolveService(inputs, client))
  step.set({ service_id: update.service_id, rolled_back: false })
  const result = await rollOut({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step)
  step.report({ outcome: result.outcome })
  step.set(imageOutputs(result, update.images))
}

/** Sends the update without a look before it, and gives the service as it then reads. */
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

const blindly: Run = (inputs, step) => roll(blindClient(inputs, step), inputs, step)

const againFromTheStart: Run = async (inputs, step) => {
  const client = await connect(inputs, step)
  return roll(client, inputs, step).catch(() => roll(client, inputs, step))
}

const believingTheFirstStatus: Run = async (inputs, step) => {
  const { client, id, image_path } = await sendOnly(inputs, step)
  const after = await client.services.get(id)
  if (!after.service_info.status.endsWith('_succ')) throw new Error('The rollout failed, and there is no more to say.')
  step.set({ ...identityOf(after), image_path, rolled_back: false })
}

const waitingForEver: Run = async (inputs, step) => {
  const { client, id } = await sendOnly(inputs, step)
  for (;;) {
    const { service_info } = await client.until(Number.POSITIVE_INFINITY).services.get(id)
    if (service_info.status === 'update_succ') return
    await step.clock.sleep(1_000, step.signal)
  }
}

const sayingWhatWasAsked: Run = async (inputs, step) => {
  await roll(await connect(inputs, step), inputs, step)
  step.set({ status: 'running', changed: false })
}

const sayingNothing: Run = async (inputs, step) => {
  try {
    return await roll(await connect(inputs, step), inputs, step)
  } catch {
    throw new Error('failed')
  }
}

const puttingNothingBack: Run = async (inputs, step) => {
  try {
    return await roll(await connect(inputs, step), { ...inputs, rollback: false }, step)
  } catch (error) {
    step.set({ rolled_back: true })
    throw error
  }
}

describe('a client is found out', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  it.each([
    ['sends a change again blindly', blindly, /sent blindly/],
    ['starts all over again after a failure', againFromTheStart, /took effect twice with the same content/],
    ['believes the first status', believingTheFirstStatus, /^changed, but (image|updateServiceImage goes on)/],
    ['waits for ever', waitingForEver, /it took|without coming to an end/],
    ['says what was asked for in place of what is', sayingWhatWasAsked, /^output status|changed is not true/],
    ['fails without a reason', sayingNothing, /this is no sentence/],
    ['claims to have put back what it did not', puttingNothingBack, /after rolling back/],
  ])('that %s', { timeout: 120_000 }, async (_, run, words) => {
    const play = { ...updateImagePlay, action: { ...updateImage, run } }
    expect(await firstBroken(play, stage, { seed: 20_170_104, runs: 300 }, words)).toMatch(words)
  })
})
