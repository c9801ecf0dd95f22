/** Runs a tool of the project and keeps what it prints. */
import { spawn } from 'node:child_process'

export interface CommandResult {
  readonly ok: boolean
  /** What the tool wrote to both of its streams. */
  readonly output: string
}

/** Runs a script with the Node that runs this one, and with its variables unless others are given; never throws for its exit code. */
export function runTool(
  script: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}
