/**
 * The commands of a runner: what @actions/core prints to the log and writes to the runner's files, by functions of the same
 * names and to the letter (`test/github/runner/commands.test.ts` compares both). That package loads node:crypto, fs.promises
 * and the streams behind process.stdout before a step has read its first input: 10 ms of a step that takes 35.
 */
import { appendFileSync, existsSync, writeSync } from 'node:fs'

// node:os has it, and would be loaded for nothing else.
const EOL = process.platform === 'win32' ? '\r\n' : '\n'

/** What a command says beside its text. */
export interface Properties {
  readonly title?: string
}

/** The text of an input as `with:` gave it, trimmed; empty where it gave none. */
export function getInput(name: string, { trimWhitespace = true } = {}): string {
  const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
  return trimWhitespace ? value.trim() : value
}

/** Sets a variable for this step and those after it. Throws where the runner's file is missing, as the two below. */
export function exportVariable(name: string, value: unknown): void {
  const text = toText(value)
  process.env[name] = text
  if (process.env.GITHUB_ENV) append(process.env.GITHUB_ENV, name, text)
  else issue('set-env', text, { name })
}

export function setOutput(name: string, value: unknown): void {
  const text = toText(value)
  if (process.env.GITHUB_OUTPUT) append(process.env.GITHUB_OUTPUT, name, text)
  else {
    terminal.write(EOL)
    issue('set-output', text, { name })
  }
}

export function saveState(name: string, value: unknown): void {
  const text = toText(value)
  if (process.env.GITHUB_STATE) append(process.env.GITHUB_STATE, name, text)
  else issue('save-state', text, { name })
}

export const setSecret = (secret: string) => issue('add-mask', secret)
export const isDebug = () => process.env.RUNNER_DEBUG === '1'
export const debug = (message: string) => issue('debug', message)
export const info = (message: string) => terminal.write(message + EOL)
export const startGroup = (name: string) => issue('group', name)
export const endGroup = () => issue('endgroup', '')
export const warning = (message: string, properties: Properties = {}) => issue('warning', message, { ...properties })
export const error = (message: string, properties: Properties = {}) => issue('error', message, { ...properties })

/** Where everything is printed to; tests listen here. */
export const terminal = { write: writeToDescriptor }

function issue(command: string, message: unknown, properties: Readonly<Record<string, string>> = {}): void {
  const named = Object.entries(properties).filter(([, value]) => value)
  const list = named.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')
  terminal.write(`::${command}${list && ` ${list}`}::${escapeData(message)}${EOL}`)
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function escapeData(value: unknown): string {
  return toText(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

let streamed = false

// Straight to the descriptor; where that does not take all at once, the stream does from then on, so that order is kept.
function writeToDescriptor(text: string): void {
  let rest = Buffer.from(text)
  try {
    while (!streamed && rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch {
    streamed = true
  }
  if (rest.length > 0) process.stdout.write(rest)
}

/**
 * Ends the process with its exit code: nothing that was left open keeps a step that has ended, and Node does not tidy up
 * what goes with the process. A log that its reader has not taken yet is written first.
 */
export function endProcess(): void {
  if (!streamed) process.exit()
}

function append(path: string, name: string, text: string): void {
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`)
  appendFileSync(path, `${keyValue(name, text)}${EOL}`)
}

// One line where the value is one, else a block whose end nobody can guess.
function keyValue(name: string, text: string): string {
  if (/^(?:\S|\S.*\S)?$/.test(text)) return `${name}=${text}`
  const delimiter = `ghadelimiter_${process.getBuiltinModule('node:crypto').randomUUID()}`
  return `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}`
}
