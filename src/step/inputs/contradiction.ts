/** An id belongs to something that exists: it does not go with an operation that creates. */
import type { IsProvided, Problem } from '../../github/inputs/input.ts'
import { idOfNew } from '../../messages/step/contradictions.ts'

/** A problem where an id is given to an operation that creates something. */
export function idProblems(
  operation: string | undefined,
  creating: string,
  input: string,
  isProvided: IsProvided,
): readonly Problem[] {
  return operation === creating && isProvided(input) ? [{ input, message: idOfNew({ operation }) }] : []
}
