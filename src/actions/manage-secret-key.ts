import type { SecretKey } from '../client/resources/secret-keys.ts'
import { target } from '../github/inputs/file-kinds.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { deletingKey, keyFileIgnored, keyPlanned, keys, keyWritten } from '../messages/storage/secret-keys.ts'
import { defineAction } from '../step/action.ts'
import { idProblems } from '../step/inputs/contradiction.ts'
import { account } from '../step/inputs/credentials.ts'
import { operations } from '../step/inputs/operation.ts'
import { ANY_NAME } from '../step/inputs/service/service.ts'
import { directOptions, dryRun } from '../step/inputs/waiting.ts'
import {
  keyFileFor,
  keyFileProblems,
  keyText,
  removeSavedKey,
  saveForRemoval,
  saveKey,
} from './manage-secret-key/key-file.ts'

const outputsOf = (key: SecretKey | undefined) =>
  key ? { key_id: key.id, key_name: key.name, fingerprint: key.fingerprint } : {}

const EITHER = ['key_name', 'key_id']

/** Creates, downloads, deletes, reads or lists SSH keys (API reference 4.1 to 4.4). */
export const manageSecretKey = defineAction({
  name: 'manage-secret-key',
  branding: { icon: 'key', color: 'green' },
  operations: ['createSecretKey', 'listSecretKeys', 'getPrivateKey', 'deleteSecretKey'],
  groups: [
    account,
    dryRun,
    operations(['apply', 'download', 'delete', 'get', 'list'], {
      apply: ['key_name'],
      download: [EITHER],
      delete: [EITHER],
      get: [EITHER],
    }),
  ],
  inputs: { key_name: text(ANY_NAME), key_id: integer({ min: 1 }), key_file: target({}) },
  outputs: ['key_id', 'key_name', 'fingerprint', 'key_file', 'keys'],
  rules: ({ operation }, isProvided) => [
    ...idProblems(operation, 'apply', 'key_id', isProvided),
    ...(operation === 'download' ? keyFileProblems(isProvided('key_file')) : []),
  ],
  async run(inputs, step) {
    const { applyResource, getResource, listResources, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { requireAgreement } = await import('../step/operations/agreement.ts')
    const { desiredKey, keyResource } = await import('../changes/storage/secret-key.ts')
    const client = connect(inputs, step)
    if (inputs.operation === 'list')
      return step.set({ keys: await listResources(step, keys(), client.secretKeys.list()) })
    const { key_name = '', key_id, dry_run } = inputs
    const options = directOptions(inputs, step)
    const key = requireAgreement(
      keyResource(client.until(options.deadlineAt), key_id, key_name),
      { key_id, key_name: inputs.key_name },
      ({ name }) => name,
    )
    if (inputs.operation === 'delete') {
      const send = (found: SecretKey) => client.secretKeys.delete(found.id)
      return step.set(outputsOf(await removeResource(step, key, { phase: deletingKey(), send }, options)))
    }
    if (inputs.operation === 'apply') {
      if (inputs.key_file !== undefined) step.log.warning(keyFileIgnored())
      return step.set(outputsOf(await applyResource(step, key, desiredKey(client, key_name), options)))
    }
    const found = await getResource(step, key)
    step.set(outputsOf(found))
    if (inputs.operation === 'get') return
    const key_file = keyFileFor(inputs.key_file, found.name, step)
    if (!dry_run) {
      const text = keyText(await client.secretKeys.privateKey(found.id))
      // Who names a place wants to keep the file.
      if (inputs.key_file === undefined) saveForRemoval(step, key_file, text)
      saveKey(key_file, text, step)
    }
    const headline = (dry_run ? keyPlanned : keyWritten)({ title: key.title, file: key_file })
    step.report({ ...(dry_run ? { outcome: 'planned' } : {}), subject: key.title, headline })
    step.set({ key_file })
  },
  async post(saved, step) {
    removeSavedKey(saved, step)
  },
})
