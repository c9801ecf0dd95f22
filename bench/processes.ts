/** Times whole processes, one after the other in turns, so that a busy machine slows all of them alike. */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { median } from './statistics.ts'

/** A process to be timed. */
export interface Command {
  readonly name: string
  /** What is started; this Node where it is not named. */
  readonly program?: string
  /** What follows `node`, or the program. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** The folder that it starts in. */
  readonly cwd?: string
  /** Files that it writes to, emptied before each run. */
  readonly files: readonly string[]
  /** Killed after so long, with all that it started. */
  readonly limitMs?: number
  /** Throws where it did not do what it is timed for. */
  readonly check: (ran: Ran) => void
}

/** How a process ended. */
export interface Ran {
  readonly ms: number
  readonly exitCode: number | null
  readonly printed: string
  /** What it wrote to a third descriptor. */
  readonly noted: string
  /** Whether its limit ended it. */
  readonly timedOut: boolean
}

/** The floor: a Node that does nothing. */
export const floor: Command = { name: 'node -e 0', args: ['-e', '0'], env: {}, files: [], check: () => {} }

/** Runs a command once. Its output goes through pipes, as to a runner. */
export async function runOnce({
  program = process.execPath,
  args,
  env,
  cwd,
  files,
  limitMs,
}: Omit<Command, 'check' | 'name'>): Promise<Ran> {
  for (const file of files) await writeFile(file, '')
  const started = performance.now()
  const detached = limitMs !== undefined
  const child = spawn(program, args, { env, cwd, detached, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const texts = ['', '', '']
  for (const [index, stream] of child.stdio.slice(1).entries()) {
    stream?.on('data', (chunk: Buffer) => {
      texts[index] += chunk.toString()
    })
  }
  let timedOut = false
  const timer =
    limitMs &&
    setTimeout(() => {
      timedOut = true
      killGroup(child)
    }, limitMs)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const [out = '', err = '', noted = ''] = texts
  return { ms: performance.now() - started, exitCode, printed: out + err, noted, timedOut }
}

/** What a child started may hold its pipes open: these are not waited for. */
function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  for (const stream of child.stdio) stream?.destroy()
}

/** Medians over rounds of each command's time by that of the floor in the same round, and the floor's own milliseconds. */
export interface Timed {
  readonly floorMs: number
  readonly ratios: ReadonlyMap<string, number>
}

/** The floor runs so often a round, spread over it; the median of these counts. */
const FLOORS = 3
const WARM_UPS = 2

/** Runs every command once a round, each round beginning with another one. */
export async function interleaved(commands: readonly Command[], rounds: number): Promise<Timed> {
  const every = Math.ceil(commands.length / FLOORS)
  const line = commands.flatMap((command, index) => (index % every === 0 ? [floor, command] : [command]))
  const ratios = new Map<string, number[]>(commands.map(({ name }) => [name, []]))
  const floors: number[] = []
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    const first = ((round + WARM_UPS) * 7) % line.length
    const times = new Map<string, number[]>()
    for (const command of [...line.slice(first), ...line.slice(0, first)]) {
      const ran = await runOnce(command)
      command.check(ran)
      times.set(command.name, [...(times.get(command.name) ?? []), ran.ms])
    }
    if (round < 0) continue
    const floorMs = median(times.get(floor.name) ?? [])
    floors.push(floorMs)
    for (const [name, list] of ratios) list.push(median(times.get(name) ?? []) / floorMs)
  }
  return { floorMs: median(floors), ratios: new Map([...ratios].map(([name, list]) => [name, median(list)])) }
}
