/** The inputs of `apply`, and what they must be together. */
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { boolean, choice, integer, secret, text } from '../../github/inputs/input-kinds.ts'
import { requiredFor } from '../../messages/changes/operations.ts'
import { applyProblems } from '../../messages/environment/apply-inputs.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'
import { environmentFile, fileProblems } from './file.ts'

export const applyInputs = {
  operation: choice({
    allowed: ['plan', 'apply', 'export'],
    default: 'plan',
    guards: true,
    standsFor: ['dry_run'],
  }),
  file: environmentFile(),
  namespace: text(ANY_NAME),
  max_parallel: integer({ default: 4, min: 1, max: 20, guards: true }),
  on_failure: choice({ allowed: ['continue', 'stop'], default: 'continue', guards: true }),
  max_deletions: integer({ default: 3, min: 0, max: 1000, guards: true }),
  allow_data_loss: boolean({ default: false, guards: true }),
  expect_no_changes: boolean({ default: false, guards: true }),
  comment: boolean({ default: true }),
  github_token: secret({ default: '${{ github.token }}' }),
}

export type ApplyInputs = Values<typeof applyInputs>

/** What does not go with the operation. */
export function problemsOfApply(values: Partial<ApplyInputs>, isProvided: IsProvided): readonly Problem[] {
  const { operation, file, expect_no_changes } = values
  if (operation === undefined) return []
  const exports = operation === 'export'
  const problems: Problem[] = [...(file === undefined ? [] : fileProblems(file, exports))]
  if (exports && !isProvided('namespace'))
    problems.push({ input: 'namespace', message: requiredFor({ operation, others: [] }) })
  if (!exports && isProvided('namespace'))
    problems.push({ input: 'namespace', message: applyProblems.namespaceOfFile() })
  if (expect_no_changes && operation !== 'plan')
    problems.push({ input: 'expect_no_changes', message: applyProblems.onlyForPlan() })
  return problems
}
