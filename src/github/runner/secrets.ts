/** The one place that masks secrets: what is declared here is `***` to the runner and in everything that this process shows. */
import { longestFirst, percentDecoded, plainForms, redactForms } from '../../text/redact.ts'
import { setSecret } from './commands.ts'
import { isOutputWord, resemblesName } from './output-words.ts'

/** Forms of all secrets of this process, the longest first, so that no form hides the rest of a longer one. */
let known: readonly string[] = []
/** The same of guesses. */
let guessed: readonly string[] = []

/** Shorter forms would black out any log, and outputs with it. */
const shortest = 8
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/

/** True for a text that can be masked without masking what outputs need. */
function canBeMasked(form: string): boolean {
  const text = form.trim()
  return text.length >= shortest && !armour.test(text) && !isOutputWord(text)
}

/**
 * Every form in which a secret may turn up: as it stands, trimmed, each of its lines alone, each of these as JSON and
 * a URL have it, and the whole in base64. The armour lines of PEM are no secret, and nothing is that is
 * shorter than eight characters or a word that outputs need.
 */
export function secretForms(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())].filter(canBeMasked)
  const forms = plain.flatMap(plainForms)
  const whole = plain.filter((form) => form === text || form === text.trim()).map(base64)
  return [...new Set([...forms, ...whole])]
}

/**
 * Masks a secret in the runner's log, and in everything that this process shows or passes on from now. Returns whether it is
 * masked: a short one, or a word that outputs need, cannot be.
 */
export function declareSecret(text: string): boolean {
  const forms = secretForms(text)
  const fresh = forms.filter((form) => !known.includes(form))
  for (const form of fresh) setSecret(form)
  known = longestFirst([...known, ...fresh])
  return forms.length > 0
}

/**
 * Hides what is only guessed to be a secret, as a password inside an address is, in everything that this process shows. The
 * runner is not told, and outputs are left alone: they may hold it for another reason. A plain word (postgres, production) is
 * shown, and so is what resembles a name of the inputs. Addresses themselves are shown without it.
 */
export function declareGuess(text: string): void {
  if (mayBeWord(text) || resemblesName(text)) return
  guessed = longestFirst([...guessed, ...secretForms(text)])
}

/** Masks a password of the environment, such as that of a proxy, which nothing that an output holds is made of. */
export function declarePassword(text: string): void {
  if (!mayBeWord(text)) declareSecret(text)
}

const mayBeWord = (text: string) => /^[a-z]+$/.test(text)

const userinfo = /(:\/\/)[^\s/?#@:]*:[^\s/?#]+@/g
/** A password among the parameters of an address, or of a command: `?password=…`, `;pwd=…`, `--token=…`. */
const parameter =
  /((?:[?&;]|(?<=^|\s)--)[\w.-]*(?:passw(?:or)?d|pwd|secret|token|credential|(?:api|access|private)[_-]?key)=)([^\s&;#"']+)/gi

/** Whether it is worth the pattern, which takes two million instructions to compile, of 55 of a step that is refused. */
function mayHaveParameters(text: string): boolean {
  return text.includes('=')
}

/** The text with `***` in place of every declared secret: for what is passed on, outputs above all. */
export function redact(text: string): string {
  return redactForms(text, known)
}

/** The same for what is shown, where no address keeps its user name and its passwords either, however short these are. */
export function mask(text: string): string {
  const shown = redactForms(redact(text), guessed).replace(userinfo, '$1***@')
  return mayHaveParameters(shown) ? shown.replace(parameter, '$1***') : shown
}

/** The passwords of all addresses in a text: as written, decoded, and as sent to a proxy. */
export function urlPasswords(text: string): string[] {
  const users = [...text.matchAll(/:\/\/([^\s/?#@:]*):([^\s/?#]+)@/g)].flatMap(([, user = '', password = '']) => {
    const plain = percentDecoded(password)
    return [password, plain, Buffer.from(`${percentDecoded(user)}:${plain}`).toString('base64')]
  })
  if (!mayHaveParameters(text)) return users
  const parameters = [...text.matchAll(parameter)].flatMap(([, , value = '']) => [value, percentDecoded(value)])
  return [...users, ...parameters]
}

// Without its padding it is found with and without.
function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '')
}
