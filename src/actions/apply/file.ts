/** The input `file`: a file of the workspace that is read, or that an export writes. */
import { existsSync } from 'node:fs'
import type { WorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputProblem, type Problem } from '../../github/inputs/input.ts'
import { custom } from '../../github/inputs/input-kinds.ts'
import { applyProblems } from '../../messages/environment/apply-inputs.ts'

export interface EnvironmentFile {
  /** What is read; its `problem` says why it cannot be. */
  readonly source: WorkspaceFile
  /** The absolute path of what is written, or why it cannot be. */
  readonly target: { readonly path: string } | { readonly problem: string }
}

async function targetOf(given: string, workspace: string): Promise<EnvironmentFile['target']> {
  const { parseTargetPath } = await import('../../github/files/workspace-path.ts')
  try {
    return { path: parseTargetPath(given, [workspace]) }
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    return { problem: problem.message }
  }
}

/** Which of the two is meant is known with the operation. */
export const environmentFile = () =>
  custom({
    kind: 'path',
    required: true,
    parse: async (given, { workspace }): Promise<EnvironmentFile> => {
      const { parseDefaultFile } = await import('../../github/files/workspace-path.ts')
      const source = parseDefaultFile(given, workspace)
      const target = await targetOf(given, workspace)
      if (source.problem !== undefined && 'problem' in target) throw new InputProblem(source.problem)
      return { source, target }
    },
  })

/** What is wrong with the file for this operation: an export never overwrites one. */
export function fileProblems({ source, target }: EnvironmentFile, exports: boolean): readonly Problem[] {
  const problem = (message: string) => [{ input: 'file', message }]
  if (!exports) return source.problem === undefined ? [] : problem(source.problem)
  if ('problem' in target) return problem(target.problem)
  return existsSync(target.path) ? problem(applyProblems.fileExists()) : []
}
