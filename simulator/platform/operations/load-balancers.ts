import { demand, demandFound } from '../../api/errors.ts'
import { type Fields, fieldsOf, isName, textOf, wholeOf } from '../../api/fields.ts'
import { pageOf } from '../../http/pages.ts'
import { toMilliseconds } from '../../world/times.ts'
import { loadBalancerWords } from '../../world/words.ts'
import type { Ip, LoadBalancer } from '../../world/world.ts'
import { bindIp, createIp } from '../addresses.ts'
import { beginUpdate, demandFree } from '../balancer-changes.ts'
import { loadBalancerOf, namespaceHeaderOf } from '../lookups.ts'
import { type Platform, uuidOf } from '../platform.ts'
import { listenerView } from './listeners.ts'
import type { OperationHandler } from './operation.ts'

function view(balancer: LoadBalancer) {
  return {
    name: balancer.name,
    description: balancer.description,
    address: balancer.address,
    status: balancer.status,
    instanceStatus: balancer.instanceStatus,
    chargeMode: balancer.chargeMode,
    bandwidthLimit: balancer.bandwidthLimit,
    namespace: balancer.namespace,
    createtime: toMilliseconds(balancer.createdAt),
    updatetime: toMilliseconds(balancer.updatedAt),
  }
}

type Settings = Pick<LoadBalancer, 'chargeMode' | 'bandwidthLimit' | 'description'>

/** The settings of the body, over the current ones. */
function settingsOf(body: Fields, before: Settings): Settings {
  const chargeMode = body.chargeMode ?? before.chargeMode
  demand(chargeMode === 'netflow' || chargeMode === 'bandwidth', 4000464)
  const bandwidthLimit = wholeOf(body.bandwidthLimit ?? before.bandwidthLimit, 4000465)
  demand(bandwidthLimit >= 1 && bandwidthLimit <= 1024, 4000465)
  const description = textOf(body.description ?? before.description, 4000482)
  demand(description.length <= 255, 4000482)
  return { chargeMode, bandwidthLimit, description }
}

/** The address to use: the free one that the caller names, or a new one. */
function addressFor(platform: Platform, wanted: unknown): Ip {
  if (wanted === undefined || wanted === '') return createIp(platform, 'nlb')
  const ip = demandFound(
    platform.world.ips.find((each) => each.address === wanted && each.type === 'nlb'),
    4040412,
  )
  demand(ip.status === 'available', 4030411)
  return ip
}

/** API reference 6.1; the answer shows an address only if the caller gave one. */
const createLoadBalancer: OperationHandler = (call, platform) => {
  const { world, now, durations } = platform
  const namespace = namespaceHeaderOf(call, platform)
  const body = fieldsOf(call.body, 4000403)
  const name = textOf(body.name, 4000402)
  demand(isName(name, 63), 4000466)
  const settings = settingsOf(body, { chargeMode: 'netflow', bandwidthLimit: 100, description: '' })
  demand(!world.loadBalancers.some((each) => each.name === name && each.namespace === namespace), 4090483)
  demand(world.loadBalancers.length < world.quotas.loadBalancers, 4000469)
  const ip = addressFor(platform, body.address)
  const balancer: LoadBalancer = {
    name,
    namespace,
    ...settings,
    address: ip.address,
    addressGiven: body.address === ip.address,
    status: 'CREATING',
    instanceStatus: 'UP',
    listeners: [],
    createdAt: now,
    updatedAt: now,
  }
  bindIp(platform, ip, durations.loadBalancerCreate, uuidOf(world), name)
  world.loadBalancers.unshift(balancer)
  platform.begin<LoadBalancer>(call, balancer, {
    kind: 'load_balancer',
    statusWords: loadBalancerWords('CREATING'),
    seconds: durations.loadBalancerCreate,
  })
  const { namespace: _, instanceStatus: __, address, ...answer } = view(balancer)
  return balancer.addressGiven ? { ...answer, address } : answer
}

/** API reference 6.2: a bare array over all namespaces, without a total. */
const listLoadBalancers: OperationHandler = (call, { world }) =>
  pageOf(call, world.loadBalancers, { least: 0, most: 199, usual: 50, code: 4000401 }).map(view)

/** API reference 6.3. */
const getLoadBalancer: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  return { ...view(balancer), listeners: balancer.listeners.map((listener) => listenerView(listener, 'detail')) }
}

/** API reference 6.4; what is left out stays. */
const updateLoadBalancer: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  demandFree(balancer)
  beginUpdate(call, platform, balancer, 'load_balancer', settingsOf(fieldsOf(call.body, 4000403), balancer))
  return undefined
}

/** API reference 6.5; the address stays with the account. */
const deleteLoadBalancer: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  demandFree(balancer)
  platform.begin<LoadBalancer>(call, balancer, {
    kind: 'load_balancer',
    statusWords: loadBalancerWords('DELETING'),
    seconds: platform.durations.loadBalancerDelete,
    deletes: true,
  })
  return undefined
}

export const loadBalancerOperations = {
  createLoadBalancer,
  listLoadBalancers,
  getLoadBalancer,
  updateLoadBalancer,
  deleteLoadBalancer,
}
