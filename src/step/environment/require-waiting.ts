/** What an environment file may not ask for where nothing is waited for. */
import { type Environment, lineOf } from '../../changes/environment/environment.ts'
import { InputError } from '../../github/inputs/input.ts'
import { placed } from '../../messages/environment/file.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'

/** Throws `InputError` where services are to be probed, and nothing is waited for: there is no end of a rollout to probe after. */
export function requireWaiting({ services, places }: Environment, { wait }: { readonly wait: boolean }): void {
  if (wait) return
  const probed = services.filter(({ health_check }) => health_check !== undefined)
  const problems = probed.map(({ service_name }) => {
    const at = ['services', service_name, 'health_check']
    const facts = { line: lineOf({ places }, ...at) ?? 1, at: at.join('.'), problem: imageInputProblems.needsWait() }
    return { input: 'file', message: placed(facts) }
  })
  if (problems.length > 0) throw new InputError(problems)
}
