/** The inputs that name a service, and the outputs that name the one that was found. */

import type { IsProvided, Problem, Values } from '../../../github/inputs/input.ts'
import { integer, text } from '../../../github/inputs/input-kinds.ts'
import { serviceInputProblems } from '../../../messages/services/service-naming.ts'
import { nameForms } from '../../../messages/step/name-forms.ts'
import { group } from '../../action.ts'

/** No control characters: the name is only compared with what the platform lists. */
export const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: nameForms.any } as const

const inputs = {
  service_id: integer({ min: 1 }),
  namespace: text(ANY_NAME),
  service_name: text(ANY_NAME),
}

/** The outputs that name a service and its last reported status. */
export const serviceOutputs = group({
  name: 'service',
  inputs: {},
  outputs: ['service_id', 'service_name', 'namespace', 'status'],
})

/** By id, or by namespace and name. */
export const service = group({ ...serviceOutputs, inputs, rules: (_, isProvided) => namingProblems(isProvided) })

/** The id, or both names; all of them, as when outputs are handed on, where they name the same service. */
function namingProblems(isProvided: IsProvided): readonly Problem[] {
  if (isProvided('service_id') || (isProvided('namespace') && isProvided('service_name'))) return []
  if (isProvided('namespace')) return [{ input: 'service_name', message: serviceInputProblems.nameToo() }]
  if (isProvided('service_name')) return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }]
  return [{ input: 'service_id', message: serviceInputProblems.required() }]
}

/** The values of these inputs. */
export type ServiceInputs = Values<typeof inputs>

/** The outputs that name a service and its last reported status. */
export type ServiceOutput = (typeof serviceOutputs.outputs)[number]
