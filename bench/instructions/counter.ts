/** Counts the instructions of a process: the same whatever else the machine does, where times are not. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Command, runOnce } from '../processes.ts'

/** A tool that counts instructions. */
export interface Counter {
  readonly name: 'callgrind' | 'perf'
  /** The command under this tool, as a Node whose V8 draws its random numbers from the seed. */
  readonly under: (command: Command, seed: number) => Command
  /** The instructions, from what such a process printed. */
  readonly read: (printed: string) => number | undefined
}

// V8 places its strings in hash tables by a random number. With one seed a process varies by 0.1 %; without, by 4 %. Unlike
// --hash-seed this flag leaves the code that Node has compiled beforehand in use.
const nodeArgs = ({ args }: Command, seed: number) => [process.execPath, `--random-seed=${seed}`, ...args]

function callgrind(program: string): Counter {
  return {
    name: 'callgrind',
    under: (command, seed) => ({
      ...command,
      program,
      args: ['--tool=callgrind', '--callgrind-out-file=/dev/null', ...nodeArgs(command, seed)],
    }),
    read: (printed) => countIn(/Collected : (\d+)/.exec(printed)),
  }
}

function perf(program: string): Counter {
  return {
    name: 'perf',
    under: (command, seed) => ({
      ...command,
      program,
      args: ['stat', '-x', ';', '-e', 'instructions:u', ...nodeArgs(command, seed)],
    }),
    read: (printed) => countIn(/^(\d+);[^;]*;instructions/m.exec(printed)),
  }
}

function countIn(found: RegExpExecArray | null): number | undefined {
  return found?.[1] === undefined ? undefined : Number(found[1])
}

/** The tool at hand: callgrind, or else perf where the processor lets it count. */
export function counterAtHand(path = process.env.PATH ?? ''): Counter | undefined {
  const programOf = (name: string) =>
    path
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(existsSync)
  const valgrind = programOf('valgrind')
  if (valgrind !== undefined) return callgrind(valgrind)
  const stat = programOf('perf')
  return stat !== undefined && counts(stat) ? perf(stat) : undefined
}

function counts(program: string): boolean {
  const { stderr } = spawnSync(program, ['stat', '-x', ';', '-e', 'instructions:u', 'true'], { encoding: 'utf8' })
  return perf(program).read(stderr ?? '') !== undefined
}

/** The instructions of one run. */
export async function counted(counter: Counter, command: Command, seed: number): Promise<number> {
  const ran = await runOnce(counter.under(command, seed))
  command.check(ran)
  const count = counter.read(ran.printed)
  if (count === undefined) throw new Error(`${counter.name} counted nothing in ${command.name}:\n${ran.printed}`)
  return count
}
