import type { Ip } from '../client/resources/ips.ts'
import { choice, integer, text } from '../github/inputs/input-kinds.ts'
import { againCreates, countedIps, idForm, publicIps, quotaTitle } from '../messages/network/ips.ts'
import { defineAction, group } from '../step/action.ts'
import { idProblems } from '../step/inputs/contradiction.ts'
import { account } from '../step/inputs/credentials.ts'
import { missing } from '../step/inputs/operation.ts'
import { directOptions, dryRun } from '../step/inputs/waiting.ts'

/** Each of several sends whose answer is lost is looked for as long as a stale list could last. */
const CREATION_MS = 300_000

const outputsOf = (ip: Ip | undefined) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status })

const NEEDS = { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] }

/** It has no default: an IP bills as soon as it is created. */
const operation = group({
  name: 'operation',
  inputs: {
    operation: choice({
      allowed: ['create', 'delete', 'get', 'list', 'quota', 'cost'],
      required: true,
      guards: true,
    }),
  },
  outputs: ['operation'],
  rules: ({ operation }, isProvided) => missing(operation, NEEDS, isProvided),
})

/** Creates, releases, reads or lists public IPs, their quota and their cost (API reference 8). */
export const manageIp = defineAction({
  name: 'manage-ip',
  branding: { icon: 'globe', color: 'green' },
  operations: ['createIps', 'listIps', 'getIp', 'getIpQuota', 'getIpCost', 'deleteIp'],
  groups: [account, dryRun, operation],
  inputs: {
    type: choice({ allowed: ['nce', 'nlb'] }),
    count: integer({ default: 1, min: 1 }),
    ip_id: text({ pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/, takes: idForm }),
    status: choice({ allowed: ['available', 'disabled', 'binding', 'binded'] }),
  },
  outputs: ['ip_id', 'ip', 'status', 'ips', 'total', 'quota', 'cost'],
  rules: ({ operation }, isProvided) => idProblems(operation, 'create', 'ip_id', isProvided),
  async run(inputs, step) {
    const { getResource, listResources, removeResource, reportOperation } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { ipCost, ipRelease, ipResource } = await import('../changes/network/ip.ts')
    const { ip_id = '', type = 'nce', count } = inputs
    const client = connect(inputs, step)
    const options = directOptions(inputs, step)
    const reads = client.until(options.deadlineAt)
    switch (inputs.operation) {
      case 'create': {
        const { createIps } = await import('../changes/network/ip-creation.ts')
        step.report({ again: againCreates() })
        const setIps = (ips: readonly Ip[]) => step.set({ ...outputsOf(ips[0]), ips, total: ips.length })
        const deadlineAt = step.startedAt + CREATION_MS
        const creation = { ...options, deadlineAt }
        const result = await createIps(client.until(deadlineAt), { type, count }, creation, setIps)
        return reportOperation(step, countedIps({ count, type }), result, 'created')
      }
      case 'delete': {
        step.set({ ip_id })
        const found = await removeResource(step, ipResource(reads, ip_id), ipRelease(client), options)
        if (found) step.set({ ...outputsOf(found), ...(inputs.dry_run ? {} : { status: 'deleted' }) })
        return
      }
      case 'get':
        return step.set(outputsOf(await getResource(step, ipResource(reads, ip_id))))
      case 'list': {
        const ips = await listResources(
          step,
          publicIps(),
          client.ips.list({ type: inputs.type, status: inputs.status }),
        )
        return step.set({ ips, total: ips.length })
      }
      case 'quota': {
        const resource = { title: quotaTitle(), find: () => client.ips.quota() }
        return step.set({ quota: await getResource(step, resource) })
      }
      case 'cost': {
        const { cost } = await getResource(step, ipCost(reads, ip_id))
        return step.set({ ip_id, cost })
      }
    }
  },
})
