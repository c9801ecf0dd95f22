/** Which values of an exported file are left to variables, and what these are called. */
import { urlPasswords } from '../../../github/runner/secrets.ts'

const SECRET_NAME = /PASSWORD|PASSWD|SECRET|TOKEN|KEY|CREDENTIAL|DSN/i
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/

/** Whether a variable looks like a secret, by its name or by what it holds: a password in an address, a private key. */
export function looksSecret(key: string, value: string): boolean {
  return SECRET_NAME.test(key) || holdsPassword(value)
}

/** Whether a text holds a password in an address, or a private key. */
export function holdsPassword(value: string): boolean {
  return urlPasswords(value).length > 0 || PRIVATE_KEY.test(value)
}

/** What a value is of: a certificate, its key, or what a container holds under a key. */
export type SecretSource =
  | { readonly certificate: string; readonly part: 'pub_cert' | 'pri_key' }
  | { readonly service: string; readonly container: string; readonly key: string }
  | { readonly service: string; readonly container: string; readonly command: true }

/** A value that the file leaves to a variable. */
export interface ExportedVariable {
  readonly name: string
  readonly source: SecretSource
}

/** Names of variables, each used once. */
export class VariableNames {
  readonly given: ExportedVariable[] = []

  /** The text that stands for a value in the file. */
  reference(parts: readonly string[], source: SecretSource): string {
    const wanted = nameOf(parts)
    const taken = new Set(this.given.map(({ name }) => name))
    let name = wanted
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
    this.given.push({ name, source })
    return `\${${name}}`
  }
}

/** `CART_WEB_DB_PASSWORD`: letters, digits and underscores, no digit first. */
function nameOf(parts: readonly string[]): string {
  const name = parts
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9_]+/g, '_')
  return /^[A-Z_]/.test(name) ? name : `_${name}`
}

/** A text as the file writes it, in which `${` stands for nothing but itself. */
export function literal(text: string): string {
  // A function, since `$$` in a replacement stands for one `$`.
  return text.replaceAll('${', () => '$${')
}
