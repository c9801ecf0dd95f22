import type { Resource } from '../changes/engine/resource.ts'
import type { Namespace } from '../client/resources/namespaces.ts'
import { text } from '../github/inputs/input-kinds.ts'
import {
  creatingNamespace,
  deleteServicesFirst,
  deletingNamespace,
  namespaceInUse,
  namespaces,
  namespaceTitle,
} from '../messages/services/namespaces.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { operations } from '../step/inputs/operation.ts'
import { ANY_NAME } from '../step/inputs/service/service.ts'
import { directOptions, dryRun } from '../step/inputs/waiting.ts'

const outputsOf = (found: Namespace | undefined) => ({
  namespace_id: found?.id,
  namespace: found?.namespace,
  display_name: found?.display_name,
})

const NAMED = ['namespace']

/** Creates, deletes, reads or lists namespaces (API reference 9.1 to 9.3). */
export const manageNamespace = defineAction({
  name: 'manage-namespace',
  branding: { icon: 'box', color: 'green' },
  operations: ['createNamespace', 'listNamespaces', 'deleteNamespace'],
  groups: [
    account,
    dryRun,
    operations(['apply', 'delete', 'get', 'list'], { apply: NAMED, delete: NAMED, get: NAMED }),
  ],
  inputs: { namespace: text(ANY_NAME) },
  outputs: ['namespace_id', 'namespace', 'display_name', 'namespaces'],
  async run(inputs, step) {
    const { applyResource, getResource, listResources, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { findNamespace } = await import('../changes/services/lookup.ts')
    const { refuse } = await import('../changes/engine/errors.ts')
    const client = connect(inputs, step)
    if (inputs.operation === 'list')
      return step.set({ namespaces: await listResources(step, namespaces(), client.namespaces.list()) })
    const name = inputs.namespace ?? ''
    const options = directOptions(inputs, step)
    const reads = client.until(options.deadlineAt)
    const resource: Resource<Namespace> = {
      title: namespaceTitle({ name }),
      find: () => findNamespace(reads, name),
    }
    if (inputs.operation === 'get') return step.set(outputsOf(await getResource(step, resource)))
    if (inputs.operation === 'delete') {
      const removal = {
        phase: deletingNamespace(),
        check: (found: Namespace) => {
          if (!found.deletable) refuse(namespaceInUse({ name: found.display_name }), deleteServicesFirst())
        },
        send: (found: Namespace) => client.namespaces.delete(found.id),
      }
      return step.set(outputsOf(await removeResource(step, resource, removal, options)))
    }
    const desired = {
      phase: creatingNamespace(),
      differences: (found: Namespace | undefined) =>
        found ? [] : [{ field: 'display_name', before: '', after: name }],
      create: () => client.namespaces.create(name),
    }
    step.set(outputsOf(await applyResource(step, resource, desired, options)))
  },
})
