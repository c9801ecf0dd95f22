/** What still names another owner of this project than `package.json`, where the build cannot fill it in. */
import { listFiles, textOf } from '../build/files.ts'
import { readRepository, withRepository } from '../build/repository.ts'

/** Everything that is written, but for tests, whose samples have names of their own. */
const WRITTEN = [
  '{*.md,*.yml}',
  '.github/**/*',
  '{actions,api,bench,docs,examples,scripts,simulator,src,testing}/**/*.{ts,mjs,md,yml,yaml,json}',
]
/** What documents say as long as nobody has named the owner. */
const PLACEHOLDER = 'OWNER'

/** One sentence for each line that names another owner, or the placeholder once there is a name. */
export async function repositoryProblems(root: string): Promise<string[]> {
  const repository = readRepository(root)
  const named = !repository.startsWith(`${PLACEHOLDER}/`)
  const problems: string[] = []
  for (const path of WRITTEN.flatMap((pattern) => listFiles(root, pattern))) {
    const lines = ((await textOf(root, path)) ?? '').split('\n')
    for (const [i, line] of lines.entries()) {
      const left = named && !/\.m?ts$/.test(path) && new RegExp(`\\b${PLACEHOLDER}\\b`).test(line)
      if (left || withRepository(line, repository) !== line)
        problems.push(`${path}:${i + 1} names another owner than package.json, which says ${repository}.`)
    }
  }
  return problems
}
