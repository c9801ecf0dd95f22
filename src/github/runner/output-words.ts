import { outcomes } from './outcome.ts'

const OPERATIONS = ['create', 'update', 'resize', 'restart', 'delete', 'mount', 'unmount', 'build']
const GOING = ['creating', 'updating', 'resizing', 'restarting', 'deleting', 'mounting', 'unmounting', 'building']
const ENDINGS = ['succ', 'fail', 'timeout']

/** Single words in outputs: our own, and the status words of the platform. */
const WORDS: ReadonlySet<string> = new Set([
  ...outcomes,
  ...['true', 'false', 'created', 'updated', 'deleted', 'read', 'skipped', 'absent'],
  ...GOING.flatMap((word) => [word, word.toUpperCase()]),
  ...OPERATIONS.flatMap((operation) => ENDINGS.map((ending) => `${operation}_${ending}`)),
  ...['WORKING', 'FAILED', 'ERROR', 'init', 'available', 'disabled', 'binding', 'binded'],
])

/** Names from the inputs: outputs and paths repeat them. */
let names: ReadonlySet<string> = new Set()

/** Records the names from the inputs, whole and by their parts: `hub.c.163.com/admin/web:v2` holds four. */
export function exemptFromMasking(texts: Iterable<string>): void {
  names = new Set([...texts].flatMap((text) => [text, ...text.split(/[/:]+/)]).filter((text) => /^\S+$/.test(text)))
}

/** True for a text that outputs need: masked, it would turn them into `***`, or keep GitHub from passing them on. */
export function isOutputWord(text: string): boolean {
  return WORDS.has(text) || names.has(text)
}

/** What the platform adds to the name of a namespace: the name of its user. */
const USER = /^-[a-z]+[0-9]*$/

/** True for a part of such a name, or what the platform makes of one: `my-ev-admin` is the full name of namespace `my-ev`. */
export function resemblesName(text: string): boolean {
  return [...names].some(
    (name) => name !== '' && (name.includes(text) || (text.startsWith(name) && USER.test(text.slice(name.length)))),
  )
}
