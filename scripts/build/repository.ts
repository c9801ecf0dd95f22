/** Where this project lives: `repository` of `package.json` is the only place that says so by hand. */
import { textOf } from './files.ts'

/** `OWNER/fengchao-actions`, as users write it behind `uses:`. */
export async function readRepository(root: string): Promise<string> {
  const { repository }: { repository?: string } = JSON.parse((await textOf(root, 'package.json')) ?? '{}')
  const [, name] = /^github:([\w-]+\/[\w.-]+)$/.exec(repository ?? '') ?? []
  if (name === undefined) throw new Error('package.json must have "repository": "github:OWNER/NAME".')
  return name
}
