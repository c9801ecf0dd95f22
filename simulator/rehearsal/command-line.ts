/** The command line of `npm run simulator`, and its help. */
import { parseArgs } from 'node:util'
import { GENERATIONS, type Generation } from '../api/generation.ts'

/** The parsed command line. */
export interface Settings {
  readonly port: number
  readonly speed: number
  readonly world: string | undefined
  readonly faults: string | undefined
  readonly generation: Generation | undefined
  readonly tls: boolean
}

/** Something on the command line is not what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The page behind `--help`. */
export const HELP = `Usage: npm run simulator -- [options]

Simulates the Fengchao platform in memory, on 127.0.0.1 and for as long as it runs. Nothing it creates costs anything.

Options:
  --port NUMBER       Where it listens; 0 takes a free one. Default 8163.
  --speed NUMBER      How many times as fast as real time its clock runs. Default 1.
  --world FILE        YAML that defines what exists at the start. Default the examples of the API reference.
  --faults FILE       YAML that defines which faults occur, and when.
  --generation NAME   Which field names it answers with: ${GENERATIONS.join(' or ')}; requests are accepted in both.
                      Default that of the world, else ${GENERATIONS[0]}.
  --tls               Serves https with a certificate of its own, and prints how to trust it.
  -h, --help          Prints this.

It prints what to export for the actions and for other clients, then one line for each request. Ctrl-C ends it.
simulator/README.md describes worlds and faults.`

const FLAGS = {
  port: { type: 'string', default: '8163' },
  speed: { type: 'string', default: '1' },
  world: { type: 'string' },
  faults: { type: 'string' },
  generation: { type: 'string' },
  tls: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line; undefined where help is requested. Throws `UsageError`. */
export function readCommandLine(args: readonly string[]): Settings | undefined {
  const { port, speed, generation, help, ...rest } = flagsOf(args)
  if (help) return undefined
  return {
    port: portOf(port),
    speed: speedOf(speed),
    generation: generationOf(generation),
    world: rest.world,
    faults: rest.faults,
    tls: rest.tls,
  }
}

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new UsageError(`--port takes a whole number from 0 to 65535, not "${text}".`)
}

function speedOf(text: string): number {
  const speed = Number(text)
  if (text.trim() !== '' && Number.isFinite(speed) && speed >= 0.001) return speed
  throw new UsageError(`--speed takes a number of at least 0.001, not "${text}".`)
}

function generationOf(text: string | undefined): Generation | undefined {
  const known = GENERATIONS.find((each) => each === text)
  if (text === undefined || known !== undefined) return known
  throw new UsageError(`--generation takes ${GENERATIONS.join(' or ')}, not "${text}".`)
}
