/** Requests of whole steps, counted by the simulator's journal. */
import { startSimulator, steppingClock } from '../simulator/index.ts'
import { runAction } from '../testing/runner/runner.ts'
import type { RowId } from './rows.ts'

const web = { service_id: '50883' }
const names = { namespace: 'my-ev', service_name: 'web' }

/** The rows that count requests, measured by steps that are run from `dist/`. */
export async function requestCounts(): Promise<
  Readonly<Record<Extract<RowId, 'unchanged' | 'started' | 'byName' | 'tokens'>, number>>
> {
  const simulator = await startSimulator({ clock: steppingClock(5000) })
  const { url: endpoint, appKey: app_key, appSecret: app_secret } = simulator
  const count = async (action: string, inputs: Record<string, string>, env: Record<string, string>) => {
    const before = simulator.requests.length
    const { exitCode, log, env: handedOn } = await runAction(action, { inputs, env })
    if (exitCode !== 0) throw new Error(`${action} ended with exit code ${exitCode}:\n${log}`)
    return { requests: simulator.requests.length - before, handedOn }
  }
  try {
    const { handedOn: job } = await count('login', { app_key, app_secret, endpoint }, {})
    const unchanged = await count('scale', { ...web, replicas: '2' }, job)
    const named = await count('scale', { ...names, replicas: '2' }, job)
    const started = await count('scale', { ...web, replicas: '3', wait: 'false' }, job)
    await count('update-image', { ...web, image_path: 'hub.c.163.com/admin/web:v2', poll_interval: '0.02' }, job)
    const tokens = simulator.requests.filter(({ operationId }) => operationId === 'createToken').length
    return {
      unchanged: unchanged.requests,
      started: started.requests,
      byName: named.requests - unchanged.requests,
      tokens,
    }
  } finally {
    await simulator.close()
  }
}
