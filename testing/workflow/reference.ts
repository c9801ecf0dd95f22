/** Resolves `uses:` while the examples are run. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRepository } from '../../scripts/build/repository.ts'
import { standInFor } from './run/stand-ins.ts'

/** An action in a folder: one of ours, a stand-in for another, or one in the user's own repository. */
export interface Referenced {
  readonly kind: 'own' | 'stand-in' | 'local'
  readonly folder: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How README and examples write the repository of these actions. */
const OWN = new RegExp(`^${readRepository(root)}(/actions/[a-z-]+)?@v1$`)
const LOCAL = /^\.\/(.+)$/
const OTHER = /^([\w.-]+\/[\w.-]+)@v\d+$/

/** Finds the folder; a local reference is one into the workspace, which is empty before the checkout. */
export function resolveReference(uses: string, workspace: string): Referenced {
  const own = OWN.exec(uses)
  if (own !== null) return { kind: 'own', folder: join(root, own[1] ?? '') }
  const [, local] = LOCAL.exec(uses) ?? []
  if (local !== undefined) return { kind: 'local', folder: join(workspace, local) }
  const [, other] = OTHER.exec(uses) ?? []
  if (other !== undefined) return { kind: 'stand-in', folder: standInFor(other) }
  throw new Error(`${uses} is neither one of our actions at v1, nor local, nor one of others at a major version.`)
}
