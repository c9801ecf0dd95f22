/** What `npm run dev` is asked for. */
import { parseArgs } from 'node:util'

export const HELP = `npm run dev -- ACTION [--input name=value …] [--world FILE] [--workspace FOLDER] [--speed N] [--debug] [--inspect]

  --input      an input of the action, as often as needed; endpoint and key pair are those of the simulated platform
  --world      a YAML file with what there is at the platform; a small world where it is left out
  --workspace  the folder of the checkout; an empty one where it is left out
  --speed      how many times faster than the real platform it is; 20
  --debug      runs the step with debug logging
  --inspect    stops at the first line until a debugger comes (VS Code: "Attach to a step")`

export interface DevRun {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly world: string | undefined
  readonly workspace: string | undefined
  readonly speed: number
  readonly debug: boolean
  readonly inspect: boolean
}

/** Reads the arguments; throws a sentence where something is wrong with them. */
export function readCommandLine(args: readonly string[], actions: readonly string[]): DevRun {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: { type: 'string', multiple: true, default: [] },
      world: { type: 'string' },
      workspace: { type: 'string' },
      speed: { type: 'string', default: '20' },
      debug: { type: 'boolean', default: false },
      inspect: { type: 'boolean', default: false },
    },
  })
  const [action = '', ...others] = positionals
  if (!actions.includes(action))
    throw new Error(`There is no action "${action}". There is ${actions.join(', ')}; npm run build adds a new one.`)
  if (others.length > 0) throw new Error(`One action at a time: what is "${others.join(' ')}"?`)
  const speed = Number(values.speed)
  if (!(speed >= 1 && speed <= 1000)) throw new Error(`--speed takes a number from 1 to 1000, not "${values.speed}".`)
  const { world, workspace, debug, inspect } = values
  return { action, inputs: inputsOf(values.input), world, workspace, speed, debug, inspect }
}

function inputsOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at < 1) throw new Error(`--input takes name=value, not "${text}".`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}
