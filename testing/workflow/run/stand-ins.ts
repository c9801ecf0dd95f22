/**
 * Actions of others, and the stand-in for each of them while the examples are run: small actions in
 * `testing/stand-ins/` that do the same in the test's environment and refuse what the real one would.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../stand-ins', import.meta.url))

const names: Readonly<Record<string, string>> = {
  'actions/checkout': 'checkout',
  'actions/download-artifact': 'download-artifact',
  'actions/github-script': 'github-script',
  'actions/upload-artifact': 'upload-artifact',
  'docker/build-push-action': 'docker-build-push',
  'docker/login-action': 'docker-login',
  'docker/setup-buildx-action': 'docker-setup-buildx',
}

/** The actions that have a stand-in, by name. */
export const replacedActions: readonly string[] = Object.keys(names)

/** The folder of the stand-in for `owner/name`; throws where there is none. */
export function standInFor(action: string): string {
  const name = names[action]
  if (name === undefined) throw new Error(`${action} has no stand-in in the table of stand-ins.ts.`)
  return join(folder, name)
}
