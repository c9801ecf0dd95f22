/** The temporary listener: it leads to the standby before the switch, and is gone when the step ends. */
import { ensure, remove } from '../../changes/engine/apply.ts'
import { ChangeError, messageOf } from '../../changes/engine/errors.ts'
import type { Removal } from '../../changes/engine/resource.ts'
import {
  desiredListener,
  type ListenerState,
  listenerRemoval,
  listenerResource,
} from '../../changes/network/listener.ts'
import { rulesText } from '../../changes/network/switching.ts'
import { probe } from '../../changes/services/release/probe.ts'
import { ApiError } from '../../client/errors.ts'
import { visit } from '../../client/http/transport.ts'
import { isTransient } from '../../client/retry.ts'
import { blueGreenNotes as notes } from '../../messages/network/blue-green.ts'
import { type Entrance, testProbe } from './plan/entrance.ts'
import { type State, TEST_LISTENER } from './plan/state.ts'
import { optionsFor, type Work } from './work.ts'

/** Milliseconds for its removal, whatever time is left to the step. */
const REMOVAL_MS = 120_000

const nameOf = ({ namespace, values }: Work) => ({
  namespace: namespace.namespace,
  lb_name: values.lb_name,
  listener_name: TEST_LISTENER,
})

/** Removes it. That it cannot be removed is said and ends nothing, unless the platform cannot be reached at all. */
async function removeTestListener(work: Work): Promise<void> {
  const { client, options, step } = work
  const deadlineAt = options.clock.now() + REMOVAL_MS
  const bounded = client.until(deadlineAt)
  const name = nameOf(work)
  try {
    const resource = listenerResource(bounded, name, () => {})
    const field = `${name.lb_name}/${TEST_LISTENER}`
    const before: Removal<ListenerState>['before'] = ({ listener }) => ({
      ...{ field, after: '' },
      before: rulesText(listener?.clusters ?? []).join(', '),
    })
    await remove(resource, { ...listenerRemoval(bounded, name), before }, { ...options, deadlineAt, ifBusy: 'wait' })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof ApiError) && !(error instanceof ChangeError && error.ending === 'failed')) throw error
    if (error instanceof ApiError && isTransient(error)) throw error
    step.report({ warnings: [notes.testListenerStays({ listener: TEST_LISTENER, reason: messageOf(error) })] })
  }
}

/** Removes what an earlier run left behind where it died. */
export async function removeLeftover(work: Work, { all }: State): Promise<void> {
  if (all.some(({ name }) => name === TEST_LISTENER)) await removeTestListener(work)
}

/** Probes the standby before it gets traffic, where `test_port` says how. Rejects with `ChangeError` where it does not pass. */
export async function probeStandby(work: Work, state: State, entrance: Entrance, standby: string): Promise<void> {
  const { client, options, step } = work
  const { test_port: port, health_check_path: path, health_check_timeout: timeoutMs } = work.values
  if (port === undefined) return
  const name = nameOf(work)
  const clusters = [{ serverName: '*', path: '/', serviceName: standby, servicePort: entrance.rule.servicePort }]
  const requested = { listen_port: port, protocol: 'http', clusters }
  try {
    const desired = desiredListener(client, name, requested, () => {})
    await ensure(
      listenerResource(client, name, () => {}),
      desired,
      optionsFor(`${name.lb_name}/${TEST_LISTENER}`, options),
    )
    const settings = testProbe(entrance, state, port, path)
    await probe(visit, settings, { ...options, deadlineAt: options.clock.now() + timeoutMs })
    step.report({ notes: [notes.passedThroughTest({ standby, url: settings.url })] })
  } catch (error) {
    options.signal?.throwIfAborted()
    // What failed first is what is reported.
    await removeTestListener(work).catch((later: unknown) => {
      step.report({ warnings: [notes.testListenerStays({ listener: TEST_LISTENER, reason: messageOf(later) })] })
    })
    throw error
  }
  await removeTestListener(work)
}
