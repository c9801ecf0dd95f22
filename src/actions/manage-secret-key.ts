import type { Resource } from '../changes/engine/resource.ts'
import type { SecretKey } from '../client/resources/secret-keys.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import {
  creatingKey,
  deletingKey,
  keyFileIgnored,
  keyPlanned,
  keys,
  keyTitle,
  keyWritten,
} from '../messages/storage/secret-keys.ts'
import { defineAction } from '../step/action.ts'
import { idProblems, requireAgreement } from '../step/inputs/contradiction.ts'
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
import {
  keyFile,
  keyFileFor,
  keyFileProblems,
  keyText,
  removeSavedKey,
  saveForRemoval,
  saveKey,
} from './manage-secret-key/key-file.ts'

const outputsOf = (key: SecretKey | undefined) =>
  key ? { key_id: key.id, key_name: key.name, fingerprint: key.fingerprint } : {}

const either = ['key_name', 'key_id']

/** Makes, downloads, deletes, reads or lists SSH keys (API reference 4.1 to 4.4). */
export const manageSecretKey = defineAction({
  name: 'manage-secret-key',
  folder: 'actions/manage-secret-key',
  title: 'Fengchao: manage an SSH key',
  description:
    'Makes an SSH key where it is missing, saves its private half for its owner alone, deletes, reads or lists.',
  branding: { icon: 'key', color: 'green' },
  operations: ['createSecretKey', 'listSecretKeys', 'getPrivateKey', 'deleteSecretKey'],
  inputs: {
    ...common,
    ...dryRun,
    operation: operation('apply', 'download', 'delete', 'get', 'list'),
    key_name: text({ description: 'Name of the key; operation apply makes it under this name.', ...ANY_NAME }),
    key_id: integer({ description: 'Id of the key, instead of its name, for all operations but apply.', min: 1 }),
    ...keyFile,
  },
  outputs: {
    key_id: 'Id of the key.',
    key_name: 'Its name, as the ssh_keys of a new service want it.',
    fingerprint: 'Its MD5 fingerprint.',
    key_file: 'Where the private key was written, for operation download.',
    keys: 'All keys as a JSON list, for operation list.',
    changed: 'true where a change was sent.',
  },
  rules: (values, given) => [
    ...credentialProblems(given),
    ...missing(values.operation, { apply: ['key_name'], download: [either], delete: [either], get: [either] }, given),
    ...idProblems(values.operation, 'apply', 'key_id', given),
    ...(values.operation === 'download' ? keyFileProblems(given('key_file')) : []),
  ],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    if (inputs.operation === 'list') return { keys: await listResources(step, keys(), client.secretKeys.list()) }
    const { key_name = '', dry_run } = inputs
    const { key_id } = inputs
    const options = directOptions(inputs, step)
    const reads = client.until(options.deadlineAt)
    const either: Resource<SecretKey> = {
      title: keyTitle({ key: key_id ?? key_name }),
      find: async () => {
        const all = await reads.secretKeys.list()
        return all.find((one) => (key_id === undefined ? one.name === key_name : one.id === key_id))
      },
    }
    const key = requireAgreement(either, { key_id, key_name: inputs.key_name }, ({ name }) => name)
    if (inputs.operation === 'delete') {
      const send = (found: SecretKey) => client.secretKeys.delete(found.id)
      return outputsOf((await removeResource(step, key, { phase: deletingKey(), send }, options)).found)
    }
    if (inputs.operation === 'apply') {
      if (inputs.key_file !== undefined) step.log.warning(keyFileIgnored())
      const wanted = {
        phase: creatingKey(),
        differences: (found: SecretKey | undefined) =>
          found ? [] : [{ field: 'key_name', before: '', after: key_name }],
        create: () => client.secretKeys.create(key_name),
      }
      return outputsOf((await applyResource(step, key, wanted, options)).found)
    }
    const found = await getResource(step, key)
    step.set(outputsOf(found))
    if (inputs.operation === 'get') return {}
    const key_file = keyFileFor(inputs.key_file, found.name, step)
    if (dry_run) step.conclude('planned')
    else {
      const text = keyText(await client.secretKeys.privateKey(found.id))
      // Who names a place wants to keep the file.
      if (inputs.key_file === undefined) saveForRemoval(step, key_file, text)
      saveKey(key_file, text, step)
    }
    const headline = (dry_run ? keyPlanned : keyWritten)({ title: key.title, file: key_file })
    step.log.info(headline)
    step.report({ subject: key.title, headline })
    return { key_file }
  },
  async post(kept, step) {
    removeSavedKey(kept, step)
  },
})
