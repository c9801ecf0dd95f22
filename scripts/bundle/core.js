/**
 * Stands in for @actions/core in the bundle: the functions that are used, which print and write what the package's own do
 * (`test/scripts/build/core.test.ts` compares them). The package loads node:crypto, fs.promises and the streams behind
 * process.stdout before a step has read its first input: 10 ms of a step that takes 35.
 */
import { appendFileSync, existsSync, writeSync } from 'node:fs'
import { EOL } from 'node:os'
import { toCommandProperties, toCommandValue } from '../../node_modules/@actions/core/lib/utils.js'

export function getInput(name, { required = false, trimWhitespace = true } = {}) {
  const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || ''
  if (required && !value) throw new Error(`Input required and not supplied: ${name}`)
  return trimWhitespace ? value.trim() : value
}

export function exportVariable(name, value) {
  const text = toCommandValue(value)
  process.env[name] = text
  if (process.env.GITHUB_ENV) append('ENV', name, text)
  else issue('set-env', text, { name })
}

export function setOutput(name, value) {
  const text = toCommandValue(value)
  if (process.env.GITHUB_OUTPUT) return append('OUTPUT', name, text)
  print(EOL)
  issue('set-output', text, { name })
}

export function saveState(name, value) {
  const text = toCommandValue(value)
  if (process.env.GITHUB_STATE) append('STATE', name, text)
  else issue('save-state', text, { name })
}

export const setSecret = (secret) => issue('add-mask', secret)
export const isDebug = () => process.env.RUNNER_DEBUG === '1'
export const debug = (message) => issue('debug', message)
export const info = (message) => print(message + EOL)
export const startGroup = (name) => issue('group', name)
export const endGroup = () => issue('endgroup', '')
export const notice = (message, properties) => annotate('notice', message, properties)
export const warning = (message, properties) => annotate('warning', message, properties)
export const error = (message, properties) => annotate('error', message, properties)

function annotate(command, message, properties = {}) {
  issue(command, message instanceof Error ? message.toString() : message, toCommandProperties(properties))
}

function issue(command, message, properties = {}) {
  const named = Object.entries(properties).filter(([, value]) => value)
  const list = named.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')
  print(`::${command}${list && ` ${list}`}::${escapeData(message)}${EOL}`)
}

function escapeData(value) {
  return toCommandValue(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value) {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

let streamed = false

/** Straight to the descriptor; where that does not take all at once, the stream does from then on, so that order is kept. */
function print(text) {
  let rest = Buffer.from(text)
  try {
    while (!streamed && rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch {
    streamed = true
  }
  if (rest.length > 0) process.stdout.write(rest)
}

function append(command, name, text) {
  const path = process.env[`GITHUB_${command}`]
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`)
  appendFileSync(path, `${keyValue(name, text)}${EOL}`)
}

/** One line where the value is one, else a block whose end nobody can guess. */
function keyValue(name, text) {
  if (/^(?:\S|\S.*\S)?$/.test(text)) return `${name}=${text}`
  const delimiter = `ghadelimiter_${process.getBuiltinModule('node:crypto').randomUUID()}`
  return `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}`
}
