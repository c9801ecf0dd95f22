import { setSecret } from '@actions/core'

/** Forms of all secrets of this process, the longest first, so that no form hides the rest of a longer one. */
let known: readonly string[] = []

/** Shorter forms would mask half of any log. */
const shortest = 3
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/

/**
 * Every form in which a secret may turn up: as it stands, trimmed, each of its lines alone, each of these as it looks
 * inside JSON and inside a URL, and the whole in base64. The armour lines of PEM are no secret.
 */
export function secretForms(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())]
  const forms = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), urlForm(form)])
  const telling = forms.filter((form) => form.trim().length >= shortest && !armour.test(form.trim()))
  const whole = telling.filter((form) => form === text || form === text.trim()).map(base64)
  return [...new Set([...telling, ...whole])]
}

/** Masks a secret in the runner's log, and in everything that this process shows or hands on from now. */
export function declareSecret(text: string): void {
  const fresh = secretForms(text).filter((form) => !known.includes(form))
  for (const form of fresh) setSecret(form)
  known = [...known, ...fresh].sort((a, b) => b.length - a.length)
}

/** The text with `***` in place of every declared secret. */
export function redact(text: string): string {
  return known.reduce((rest, form) => rest.replaceAll(form, '***'), text)
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
