/** The log of a step on a terminal, as it goes: what the runner hides is hidden, what it colours is coloured. */
import { parseCommand } from '../../testing/runner/workflow-commands.ts'

const colours = { error: 31, warning: 33, notice: 36, dim: 2, bold: 1, green: 32 } as const

/** Colours a text where the terminal can. */
export function paint(text: string, colour: keyof typeof colours): string {
  return process.stdout.isTTY ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text
}

const hidden = ['add-mask', 'debug', 'endgroup', 'stop-commands']

/** Prints lines as they come; keeps the masks that the step declares. */
export class StepConsole {
  readonly #masks: string[] = []
  readonly #started = Date.now()

  print(line: string): void {
    const command = parseCommand(line)
    if (command?.name === 'add-mask') this.#masks.push(command.message)
    if (command && hidden.includes(command.name)) return
    const text = this.#masks.reduce((rest, mask) => rest.replaceAll(mask, '***'), command?.message ?? line)
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1).padStart(5)
    const stamp = paint(`${seconds} s  `, 'dim')
    for (const part of text.split('\n')) console.log(`  ${stamp}${coloured(part, command?.name)}`)
  }
}

function coloured(text: string, level: string | undefined): string {
  if (level === 'error') return paint(`Error: ${text}`, 'error')
  if (level === 'warning') return paint(`Warning: ${text}`, 'warning')
  if (level === 'notice') return paint(text, 'notice')
  return text
}
