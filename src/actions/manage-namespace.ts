import { refuse } from '../changes/engine/errors.ts'
import type { Resource } from '../changes/engine/resource.ts'
import { findNamespace } from '../changes/services/lookup.ts'
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
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { ANY_NAME } from '../step/inputs/service.ts'
import {
  applyResource,
  directOptions,
  dryRun,
  getResource,
  listResources,
  missing,
  operation,
  removeResource,
} from '../step/operations/manage.ts'

const outputsOf = (space: Namespace | undefined) => ({
  namespace_id: space?.id,
  namespace: space?.namespace,
  display_name: space?.display_name,
})

/** Makes, deletes, reads or lists spaces (API reference 9.1 to 9.3). */
export const manageNamespace = defineAction({
  name: 'manage-namespace',
  folder: 'actions/manage-namespace',
  title: 'Fengchao: manage a space',
  description: 'Makes a space where it is missing, deletes an empty one, reads one or lists all.',
  branding: { icon: 'box', color: 'green' },
  operations: ['createNamespace', 'listNamespaces', 'deleteNamespace'],
  inputs: {
    ...common,
    ...dryRun,
    operation: operation('apply', 'delete', 'get', 'list'),
    namespace: text({
      description:
        'The space: its display name (my-ev), its full name (my-ev-admin) or its id; a new one gets it as its display name.',
      ...ANY_NAME,
    }),
  },
  outputs: {
    namespace_id: 'Id of the space.',
    namespace: 'Its full name, as load balancers want it.',
    display_name: 'Its display name.',
    namespaces: 'All spaces as a JSON list, for operation list.',
    changed: 'true where a change was sent.',
  },
  rules: (values, given) => [
    ...credentialProblems(given),
    ...missing(values.operation, { apply: ['namespace'], delete: ['namespace'], get: ['namespace'] }, given),
  ],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    if (inputs.operation === 'list')
      return { namespaces: await listResources(step, namespaces(), client.namespaces.list()) }
    const name = inputs.namespace ?? ''
    const options = directOptions(inputs, step)
    const reads = client.until(options.deadlineAt)
    const space: Resource<Namespace> = {
      title: namespaceTitle({ name }),
      find: () => findNamespace(reads, name),
    }
    if (inputs.operation === 'get') return outputsOf(await getResource(step, space))
    if (inputs.operation === 'delete') {
      const how = {
        phase: deletingNamespace(),
        check: (found: Namespace) => {
          if (!found.deletable) refuse(namespaceInUse({ name: found.display_name }), deleteServicesFirst())
        },
        send: (found: Namespace) => client.namespaces.delete(found.id),
      }
      return outputsOf((await removeResource(step, space, how, options)).found)
    }
    const wanted = {
      phase: creatingNamespace(),
      differences: (found: Namespace | undefined) =>
        found ? [] : [{ field: 'display_name', before: '', after: name }],
      create: () => client.namespaces.create(name),
    }
    return outputsOf((await applyResource(step, space, wanted, options)).found)
  },
})
