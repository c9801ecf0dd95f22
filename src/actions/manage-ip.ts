import { ipCost, ipRelease, ipResource } from '../changes/network/ip.ts'
import { createIps } from '../changes/network/ip-creation.ts'
import type { Ip } from '../client/resources/ips.ts'
import { choice, integer, text } from '../github/inputs/input-kinds.ts'
import { againCreates, countedIps, idForm, publicIps, quotaTitle } from '../messages/network/ips.ts'
import { defineAction } from '../step/action.ts'
import { idProblems } from '../step/inputs/contradiction.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import {
  directOptions,
  dryRun,
  getResource,
  listResources,
  missing,
  removeResource,
  reportManaged,
} from '../step/operations/manage.ts'

/** Each of several sends whose answer is lost is looked for as long as a stale list could last. */
const CREATION_MS = 300_000

const outputsOf = (ip: Ip | undefined) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status })

/** Makes, releases, reads or lists public IPs, their quota and their cost (API reference 8). */
export const manageIp = defineAction({
  name: 'manage-ip',
  folder: 'actions/manage-ip',
  title: 'Fengchao: manage public IPs',
  description:
    'Makes public IPs, each exactly once, releases one, reads one, lists them, or tells their quota and cost.',
  branding: { icon: 'globe', color: 'green' },
  operations: ['createIps', 'listIps', 'getIp', 'getIpQuota', 'getIpCost', 'deleteIp'],
  inputs: {
    ...common,
    ...dryRun,
    operation: choice({
      description: 'What to do. It has no default, since an IP bills as soon as it is created.',
      allowed: ['create', 'delete', 'get', 'list', 'quota', 'cost'],
      required: true,
      guards: true,
    }),
    type: choice({
      description: 'What the IPs are for: services (nce) or load balancers (nlb); narrows a list.',
      allowed: ['nce', 'nlb'],
    }),
    count: integer({ description: 'How many to create; each bills from then on.', default: 1, min: 1 }),
    ip_id: text({
      description: 'Id of the IP to delete, to get, or whose cost is asked.',
      pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/,
      takes: idForm,
    }),
    status: choice({
      description: 'Narrows a list to IPs of this status.',
      allowed: ['available', 'disabled', 'binding', 'binded'],
    }),
  },
  outputs: {
    ip_id: 'Id of the IP; the first of those made.',
    ip: 'Its address.',
    status: 'available, disabled, binding or binded; deleted for one that was released.',
    ips: 'All IPs made or listed, as a JSON list; there also where fewer were made than asked.',
    total: 'How many these are.',
    quota: 'The quota in all and of each type as one JSON object, for operation quota.',
    cost: 'Yuan since the IP was made, for operation cost.',
    changed: 'true where a change was sent.',
  },
  rules: (values, given) => [
    ...credentialProblems(given),
    ...missing(values.operation, { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] }, given),
    ...idProblems(values.operation, 'create', 'ip_id', given),
  ],
  async run(inputs, step) {
    const { ip_id = '', type = 'nce', count } = inputs
    const client = await connect(inputs, step)
    const options = directOptions(inputs, step)
    const reads = client.until(options.deadlineAt)
    switch (inputs.operation) {
      case 'create': {
        step.report({ again: againCreates() })
        const told = (ips: readonly Ip[]) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length })
        const deadlineAt = step.startedAt + CREATION_MS
        const result = await createIps(client.until(deadlineAt), { type, count }, { ...options, deadlineAt }, told)
        await reportManaged(step, countedIps({ count, type }), result, 'created')
        return {}
      }
      case 'delete': {
        step.set({ ip_id })
        const { found } = await removeResource(step, ipResource(reads, ip_id), ipRelease(client), options)
        return found ? { ...outputsOf(found), ...(inputs.dry_run ? {} : { status: 'deleted' }) } : {}
      }
      case 'get':
        return outputsOf(await getResource(step, ipResource(reads, ip_id)))
      case 'list': {
        const ips = await listResources(
          step,
          publicIps(),
          client.ips.list({ type: inputs.type, status: inputs.status }),
        )
        return { ips, total: ips.length }
      }
      case 'quota': {
        const quota = await getResource(step, { title: quotaTitle(), find: () => client.ips.quota() })
        return { quota }
      }
      case 'cost': {
        const { cost } = await getResource(step, ipCost(reads, ip_id))
        return { ip_id, cost }
      }
    }
  },
})
