/** Releases that meet what earlier runs, or others, have left: part of the traffic moved, a test listener, a service that is gone. */
import { describe, expect, it } from 'vitest'
import type { World } from '../../../simulator/index.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { INPUTS, named, openBlueGreen, V1, V2, withStandby } from './world.ts'

const notesOf = ({ reports }: { reports: readonly { readonly notes?: readonly string[] }[] }) =>
  reports.flatMap(({ notes = [] }) => notes)

/** Lets the rules of a listener lead to another service. */
function lead(world: World, listener: string, from: string, to: string): void {
  for (const { name, clusters } of world.loadBalancers[0]?.listeners ?? [])
    for (const rule of clusters) if (name === listener && rule.serviceName === from) rule.serviceName = to
}

/** An earlier run has brought up the standby and moved the first of two listeners. */
function between(image: string, extra: Parameters<typeof withStandby>[2] = {}) {
  return (world: World) => {
    withStandby(world, image, extra)
    lead(world, 'http-listeners', 'web', 'web-b')
  }
}

const GOES_BACK = 'web-b does not run the requested image or is not ready, so all listeners return to web first.'
const AT_WEB = { 'http-listeners': 'web,shop', second: 'web' }
const AT_STANDBY = { 'http-listeners': 'web-b,shop', second: 'web-b' }

describe('after a run that died between two listeners', () => {
  it('goes forward where the standby runs what is requested', async () => {
    const opened = await openBlueGreen({ prepare: between(V2) })
    const ran = await opened.release()
    expect(ran.outcome).toBe('changed')
    expect(ran.outputs).toMatchObject({ live_service: 'web-b', standby_service: 'web', switched: true, image_path: V2 })
    expect(opened.changesSent()).toEqual(['updateListener'])
    expect(opened.leads()).toEqual(AT_STANDBY)
    expect(notesOf(ran)).toContain('web-b runs the requested image and is ready, so the other listeners follow.')
  })

  it('goes back first where it runs another image, and then releases', async () => {
    const opened = await openBlueGreen({ prepare: between(V1, { status: 'update_fail' }) })
    const ran = await opened.release()
    expect(ran.outputs).toMatchObject({ live_service: 'web-b', image_path: V2, previous_image_path: V1 })
    expect(notesOf(ran)).toContain(GOES_BACK)
    expect(opened.changesSent()).toEqual(['updateListener', 'updateServiceImage', 'updateListener', 'updateListener'])
    expect(opened.leads()).toEqual(AT_STANDBY)
  })

  it('goes back where the standby runs the requested image and is not ready', async () => {
    const opened = await openBlueGreen({ prepare: between(V2, { status: 'update_fail' }) })
    const ran = await opened.release()
    expect(ran.outcome).toBe('failed')
    expect(notesOf(ran)).toContain(GOES_BACK)
    expect(ran.outputs).toMatchObject({ live_service: 'web', image_path: V1, switched: false })
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('goes back where the standby does not pass its probe, once', async () => {
    const opened = await openBlueGreen({ prepare: between(V2), images: [{ image: V2, status: 500 }] })
    const { outcome, outputs, ending } = await opened.release({ test_port: '8081', health_check_timeout: '10s' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain('Switched back: web has the traffic again')
    expect(outputs).toMatchObject({ live_service: 'web', switched: false, switched_back: true })
    expect(opened.changesSent()).toEqual(['createListener', 'deleteListener', 'updateListener'])
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('moves what was moved back as well where the new version fails in its bake_time', async () => {
    const opened = await openBlueGreen({ prepare: between(V2), images: [{ image: V2, status: 503 }] })
    expect((await opened.release()).outputs.switched_back).toBe(true)
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('goes to the service that alone runs what is requested, in whatever order the listeners are named', async () => {
    const opened = await openBlueGreen({ prepare: between(V2) })
    const { outputs } = await opened.release({ listener_names: 'second, http-listeners' })
    expect(outputs.live_service).toBe('web-b')
    expect(opened.leads()).toEqual(AT_STANDBY)
  })

  it('says in a dry run where it would go', async () => {
    const opened = await openBlueGreen({ prepare: between(V2) })
    const { changes } = await opened.release({ dry_run: 'true' })
    expect(changes).toEqual([
      { field: 'mylb/second', before: 'shop.example.com/ → web:80', after: 'shop.example.com/ → web-b:80' },
    ])
  })
})

describe('where the live service runs what is requested', () => {
  const live = (world: World) => {
    withStandby(world, V2)
    lead(world, 'http-listeners', 'web', 'web-b')
    lead(world, 'second', 'web', 'web-b')
  }

  it('nothing is switched, and it is asked whether it answers', async () => {
    const opened = await openBlueGreen({ prepare: live })
    const { outcome, outputs, headline } = await opened.release()
    expect(outcome).toBe('unchanged')
    expect(opened.changesSent()).toEqual([])
    expect(headline).toBe(`web-b has the traffic and runs ${V2} already. Nothing switched.`)
    expect(outputs).toMatchObject({ live_service: 'web-b', standby_service: 'web', switched: false, image_path: V2 })
    expect(opened.traffic.requests).toHaveLength(4)
  })

  it('a probe that does not pass fails the step, and moves nothing', async () => {
    const opened = await openBlueGreen({ prepare: live, images: [{ image: V2, status: 500 }] })
    const { outcome, ending } = await opened.release({ health_check_timeout: '10s' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(
      /^Service web-b had the traffic when this step began and keeps it, although its probe/,
    )
    expect(ending?.hint).toContain('operation: switch_back')
    expect(opened.changesSent()).toEqual([])
  })

  it('a run that died while it watched is taken up, and still switches back', async () => {
    const opened = await openBlueGreen({
      prepare: (world) => {
        live(world)
        for (const listener of world.loadBalancers[0]?.listeners ?? [])
          listener.updatedAt = Date.UTC(2017, 0, 4, 9) - 5_000
      },
      images: [{ image: V2, status: 503, from: 8 }],
    })
    const ran = await opened.release()
    expect(notesOf(ran)).toContain(
      'Its listeners switched within the last hour, so the watch goes on (15 s of bake_time are left), and a failure switches back.',
    )
    expect(ran.outputs).toMatchObject({ switched_back: true, live_service: 'web', image_path: V1 })
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('what an earlier run did not come to is done: the old service is settled', async () => {
    const opened = await openBlueGreen({ prepare: live })
    const { outcome, outputs } = await opened.release({ after: 'delete' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ live_service: 'web-b', standby_service: '', switched: false })
    expect(named(opened.simulator.world, 'web')).toBeUndefined()
    const planned = await openBlueGreen({ prepare: live })
    const { changes } = await planned.release({ after: 'scale_down', dry_run: 'true' })
    expect(changes).toEqual([{ of: 'web', field: 'replicas', before: '2', after: '1' }])
  })
})

describe('the test listener of a run that died', () => {
  const leftover = (world: World) => {
    withStandby(world, V1)
    const [balancer] = world.loadBalancers
    const [first] = balancer?.listeners ?? []
    if (first) balancer?.listeners.push({ ...structuredClone(first), name: 'blue-green-test', listenPort: 8081 })
  }

  it.each([
    ['the next, which has none', {}],
    ['the next, which has one on the same port', { test_port: '8081' }],
    ['the next, which has one on another port', { test_port: '8082' }],
  ])('is removed by %s', async (_, inputs) => {
    const opened = await openBlueGreen({ prepare: leftover })
    expect((await opened.release(inputs)).outcome).toBe('changed')
    expect(opened.leads()).toEqual(AT_STANDBY)
    expect(opened.changesSent()[0]).toBe('deleteListener')
  })

  it('that cannot be removed is said, and ends nothing', async () => {
    const opened = await openBlueGreen()
    const status = { kind: 'status', status: 400, code: 4000401, times: 10 } as const
    opened.simulator.fault({ ...status, match: { operationId: 'deleteListener' } })
    const ran = await opened.release({ test_port: '8081' })
    expect(ran.outcome).toBe('changed')
    expect(ran.log.join('\n')).toMatch(/::warning::The test listener blue-green-test could not be removed: .*4000401/)
    expect(opened.leads()).toEqual({ ...AT_STANDBY, 'blue-green-test': 'web-b' })
  })
})

describe('switch_back', () => {
  const back = { operation: 'switch_back', image_path: '' }

  it('moves the traffic to the standby as it is, the last listener first', async () => {
    const opened = await openBlueGreen({ prepare: (world) => withStandby(world, V2, { replicas: 2 }) })
    const { outcome, outputs } = await opened.release(back)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ live_service: 'web-b', image_path: V2, previous_image_path: V1, switched: true })
    expect(opened.changesSent()).toEqual(['updateListener', 'updateListener'])
    const moved = opened.simulator.requests.filter(({ operationId }) => operationId === 'updateListener')
    expect(moved.map(({ path }) => path.split('/').at(-1))).toEqual(['second', 'http-listeners'])
    expect(opened.leads()).toEqual(AT_STANDBY)
  })

  it('gives it its replicas again first', async () => {
    const opened = await openBlueGreen()
    await opened.release({ after: 'scale_down' })
    const ran = await opened.release(back)
    expect(notesOf(ran)).toContain('web gets 2 replicas again before it gets traffic.')
    expect(named(opened.simulator.world, 'web')?.replicas).toBe(2)
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('after a run that died between two listeners moves all back to what was live', async () => {
    const opened = await openBlueGreen({ prepare: between(V2) })
    const { outputs } = await opened.release(back)
    expect(outputs).toMatchObject({ live_service: 'web', standby_service: 'web-b', image_path: V1, switched: true })
    expect(opened.changesSent()).toEqual(['updateListener'])
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it.each([
    ['there is none', () => {}, /^There is no service web-b to switch back to\./],
    [
      'it is not settled',
      (world: World) => withStandby(world, V2, { status: 'update_fail' }),
      /^Service web-b \(51000\) has the status "update_fail", so no traffic moves to it\./,
    ],
  ])('is refused where %s', async (_, prepare, words) => {
    const opened = await openBlueGreen({ prepare })
    const { ending } = await opened.release(back)
    expect(ending?.message).toMatch(words)
    expect(opened.changesSent()).toEqual([])
  })

  it('shows in a dry run what would move', async () => {
    const opened = await openBlueGreen({ prepare: between(V2) })
    const { changes, headline } = await opened.release({ ...back, dry_run: 'true' })
    expect(headline).toContain('traffic would move from web-b to web')
    expect(changes).toMatchObject([
      { field: 'mylb/http-listeners', after: '*/ → web:80, admin.example.com/ → shop:80' },
    ])
  })
})

describe('what somebody else writes', () => {
  it('before ours survives it', async () => {
    const opened = await openBlueGreen({
      onRequest: ({ operationId }) => {
        const [first] = opened?.simulator.world.loadBalancers[0]?.listeners ?? []
        if (operationId !== 'createService' || first === undefined) return
        first.clusters.push({
          name: 'x',
          serverName: 'new.example.com',
          path: '/',
          serviceName: 'web',
          servicePort: 80,
        })
      },
    })
    expect((await opened.release()).outcome).toBe('changed')
    expect(opened.leads()['http-listeners']).toBe('web-b,shop,web-b')
  })

  it('in place of our services stops the step, and is left alone', async () => {
    const opened = await openBlueGreen({
      onRequest: ({ operationId }) => {
        if (operationId === 'createService') lead(opened.simulator.world, 'second', 'web', 'shop')
      },
    })
    const { outcome, ending, outputs } = await opened.release()
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain(
      'Listener second of load balancer mylb forwards neither to web nor to web-b any more: somebody else changed its rules.',
    )
    expect(outputs).toMatchObject({ switched: false, switched_back: false })
    expect(opened.leads()).toEqual({ 'http-listeners': 'web-b,shop', second: 'shop' })
  })

  it('right after ours stops the step', async () => {
    let sent = 0
    const opened = await openBlueGreen({
      onSleep: () => {
        const { world } = opened.simulator
        if (opened.changesSent().includes('updateListener') && sent === 0) sent = opened.clock.now()
        if (sent > 0 && opened.clock.now() - sent > 2_000) lead(world, 'http-listeners', 'web-b', 'db')
      },
    })
    const { ending, outputs } = await opened.release({ listener_names: 'http-listeners' })
    expect(ending?.message).toMatch(/its rules are now \*\/ → db:80|Somebody else changed Listener http-listeners/)
    expect(outputs.switched_back).toBe(false)
    expect(opened.changesSent().filter((id) => id === 'updateListener')).toHaveLength(1)
  })

  it('while the new version is watched stops the step, and nothing is switched back', async () => {
    const opened = await openBlueGreen({
      onSleep: () => {
        const watched = opened.traffic.requests.filter(({ image }) => image === V2).length
        if (watched > 5) lead(opened.simulator.world, 'second', 'web-b', 'web')
      },
    })
    const { ending, outputs } = await opened.release()
    expect(ending?.message).toContain(
      'Somebody else changed Listener second of load balancer mylb after the switch: its rules are now shop.example.com/ → web:80. Nothing was switched back.',
    )
    expect(outputs.switched_back).toBe(false)
    expect(opened.changesSent().filter((id) => id === 'updateListener')).toHaveLength(2)
  })
})

describe('a switch that fails', () => {
  it('at a listener goes back with those before it', async () => {
    const opened = await openBlueGreen()
    opened.simulator.fault({ kind: 'fail_next_change', resource: 'listener', skip: 1 })
    const { ending, outputs } = await opened.release()
    expect(ending?.message).toMatch(
      /^The platform reports.*Switched back: web has the traffic again|Switched back: web/,
    )
    expect(outputs).toMatchObject({ switched: false, switched_back: true })
    expect(opened.leads()).toEqual(AT_WEB)
  })

  it('does not go back to a service that is gone', async () => {
    const opened = await openBlueGreen({
      images: [{ image: V2, status: 503 }],
      onSleep: () => {
        const { world } = opened.simulator
        if (Object.values(opened.leads()).every((each) => each.includes('web-b')) && named(world, 'web'))
          world.deleteService(50883)
      },
    })
    const { ending, outputs } = await opened.release()
    expect(ending?.message).toContain('Service web no longer exists, so nothing was switched back to it.')
    expect(outputs).toMatchObject({ switched_back: false, switched: true, live_service: 'web-b' })
    expect(opened.leads()).toEqual(AT_STANDBY)
  })

  it('says first that the way back failed', async () => {
    const opened = await openBlueGreen({ images: [{ image: V2, status: 503, listeners: ['http-listeners'] }] })
    const refused = { kind: 'status', status: 403, code: 4030005, times: 10 } as const
    opened.simulator.fault({ ...refused, skip: 2, match: { operationId: 'updateListener' } })
    const { ending, log } = await opened.release()
    expect(ending?.message).toMatch(
      /^Switching back failed, so part of the traffic may stay where it was moved: .*4030005/,
    )
    expect(log.join('\n')).toContain(
      'Switching back failed. The rules are now mylb/http-listeners: */ → web-b:80, admin.example.com/ → shop:80; mylb/second: shop.example.com/ → web-b:80.',
    )
    expect(opened.leads()).toEqual(AT_STANDBY)
  })

  it('keeps the traffic where only what comes after it failed', async () => {
    const opened = await openBlueGreen()
    opened.simulator.fault({ kind: 'fail_next_change', resource: 'service', skip: 1 })
    const ran = await opened.release({ after: 'scale_down' })
    expect(ran.outcome).toBe('failed')
    expect(ran.outputs).toMatchObject({ switched: true, switched_back: false, live_service: 'web-b' })
    expect(notesOf(ran)).toContain('web-b keeps the traffic: what failed came after the switch.')
  })

  it('is not undone by a cancellation, which says how to go on', async () => {
    const opened = await openBlueGreen({
      onSleep: () => {
        if (opened.traffic.requests.some(({ image }) => image === V2)) opened.cancel()
      },
    })
    const { outcome, outputs } = await opened.run(blueGreen, INPUTS)
    expect(outcome).toBe('cancelled')
    expect(outputs).toMatchObject({ switched: true, live_service: 'web-b' })
    expect(opened.leads()).toEqual(AT_STANDBY)
  })
})
