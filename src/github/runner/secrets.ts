/** The one place that hides secrets: what is declared here is `***` to the runner and in all that this process shows. */
import { setSecret } from './commands.ts'
import { isOutputWord } from './output-words.ts'

/** Forms of all secrets of this process, the longest first, so that no form hides the rest of a longer one. */
let known: readonly string[] = []

/** Shorter forms would blot any log, and outputs with it. */
const shortest = 8
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/

/** True for a text that can be hidden without hiding what outputs need. */
function canBeHidden(form: string): boolean {
  const text = form.trim()
  return text.length >= shortest && !armour.test(text) && !isOutputWord(text)
}

/**
 * Every form in which a secret may turn up: as it stands, trimmed, each of its lines alone, each of these as it looks
 * inside JSON and inside a URL, and the whole in base64. The armour lines of PEM are no secret, and nothing is that is
 * shorter than eight characters or a word that outputs need.
 */
export function secretForms(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())].filter(canBeHidden)
  const forms = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), urlForm(form)])
  const whole = plain.filter((form) => form === text || form === text.trim()).map(base64)
  return [...new Set([...forms, ...whole])]
}

/**
 * Masks a secret in the runner's log, and in everything that this process shows or hands on from now. Returns whether it
 * is hidden: a short one, or a word that outputs need, cannot be.
 */
export function declareSecret(text: string): boolean {
  const forms = secretForms(text)
  const fresh = forms.filter((form) => !known.includes(form))
  for (const form of fresh) setSecret(form)
  known = [...known, ...fresh].sort((a, b) => b.length - a.length)
  return forms.length > 0
}

/**
 * The same for what is only guessed to be a secret, as a password inside an address is: a plain word (postgres,
 * production) is left, since outputs may hold it for another reason. Addresses themselves are shown without it.
 */
export function declareGuess(text: string): void {
  if (!/^[a-z]+$/.test(text)) declareSecret(text)
}

const userinfo = /(:\/\/)[^\s/?#@:]*:[^\s/?#]+@/g

/** The text with `***` in place of every declared secret: for what is handed on. */
export function redact(text: string): string {
  return known.reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** The same for what is shown, where no address keeps its user name and password either, however short these are. */
export function mask(text: string): string {
  return redact(text).replace(userinfo, '$1***@')
}

/** The passwords of all addresses in a text: as they stand there, decoded, and as a proxy is told them. */
export function urlPasswords(text: string): string[] {
  return [...text.matchAll(/:\/\/([^\s/?#@:]*):([^\s/?#]+)@/g)].flatMap(([, user = '', password = '']) => {
    const plain = decoded(password)
    return [password, plain, Buffer.from(`${decoded(user)}:${plain}`).toString('base64')]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// Without its padding it is found with and without.
function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '')
}

function urlForm(text: string): string {
  // A lone surrogate has no such form.
  return text.isWellFormed() ? encodeURIComponent(text) : text
}
