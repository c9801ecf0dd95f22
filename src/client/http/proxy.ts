/**
 * Which proxy carries a request, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY. A lower-case name wins over its upper-case one,
 * and HTTP_PROXY also carries https where HTTPS_PROXY is not set.
 */
import { notAProxy } from '../../messages/client/wire.ts'
import { percentDecoded } from '../../text/redact.ts'

// Loaded with the first request; the secrets in the proxy variables are needed before that.
const isIP = (host: string) => process.getBuiltinModule('node:net').isIP(host)

/** A proxy, its credentials apart from its address, so that no message about the address can hold them. */
export interface HttpProxy {
  /** Scheme, host and port. */
  readonly address: string
  /** The value of `Proxy-Authorization`, where there are credentials. */
  readonly authorization: string | undefined
  /** The variable that names it. */
  readonly variable: string
}

/** Thrown where a variable does not hold the address of a proxy; never quotes what it holds. */
export class ProxyProblem extends Error {
  override readonly name = 'ProxyProblem'
}

const VARIABLES = { https: ['https_proxy', 'HTTPS_PROXY'], http: ['http_proxy', 'HTTP_PROXY'] } as const
const HTTPS_NAMES = [...VARIABLES.https, ...VARIABLES.http]
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** The proxy for this address, or `undefined` where it is reached directly. Throws `ProxyProblem`. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): HttpProxy | undefined {
  const names = url.protocol === 'https:' ? HTTPS_NAMES : VARIABLES.http
  const variable = names.find((name) => env[name]?.trim())
  if (variable === undefined || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined
  return parseProxy(env[variable] ?? '', variable)
}

/** The secrets in the proxy variables, in the forms in which they can turn up: as written, decoded, and as a header. */
export function proxySecrets(env: NodeJS.ProcessEnv): string[] {
  return HTTPS_NAMES.flatMap((name) => {
    const { user, password } = credentialsIn(env[name] ?? '')
    if (user === '' && password === '') return []
    // A name alone is a token; beside a password it is no secret, and masking it would black out the log.
    const plain = password === '' ? user : password
    return [plain, percentDecoded(plain), basic(user, password)]
  })
}

function parseProxy(text: string, variable: string): HttpProxy {
  const address = withScheme(text)
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.hostname === '' || !(url.protocol in DEFAULT_PORTS)) {
    throw new ProxyProblem(notAProxy({ variable }))
  }
  const { user, password } = credentialsIn(text)
  const authorization = user === '' && password === '' ? undefined : `Basic ${basic(user, password)}`
  return { address: url.origin, authorization, variable }
}

function withScheme(text: string): string {
  return text.includes('://') ? text.trim() : `http://${text.trim()}`
}

// Read from the text, not from a URL: that would encode plain characters, and is empty where it cannot be parsed.
function credentialsIn(text: string): { user: string; password: string } {
  const [, userinfo = ''] = /^[^/?#]*:\/\/([^/?#]*)@/.exec(withScheme(text)) ?? []
  const at = userinfo.indexOf(':')
  return at < 0 ? { user: userinfo, password: '' } : { user: userinfo.slice(0, at), password: userinfo.slice(at + 1) }
}

function basic(user: string, password: string): string {
  return Buffer.from(`${percentDecoded(user)}:${percentDecoded(password)}`).toString('base64')
}

/**
 * Addresses of this machine bypass the proxy, which would resolve them to itself; and http is accepted for an endpoint only
 * because it does not leave the machine.
 */
function isExempt(url: URL, noProxy: string): boolean {
  const host = plainHost(url.hostname)
  if (host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))) return true
  const port = url.port || DEFAULT_PORTS[url.protocol]
  return noProxy.split(/[,\s]+/).some((entry) => entry !== '' && names(entry.toLowerCase(), host, port))
}

/** Without the brackets of an IPv6 address and the dot that may end a name. */
function plainHost(text: string): string {
  return text.replace(/^\[(.*)\]$/, '$1').replace(/(.)\.$/, '$1')
}

function names(entry: string, host: string, port: string | undefined): boolean {
  const [, name = entry, only] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
  if (only !== undefined && only !== port) return false
  const bare = plainHost(name)
  if (bare === '*') return true
  const suffix = bare.replace(/^\*?\.?/, '.')
  if (host === suffix.slice(1)) return !bare.startsWith('*')
  return isIP(host) === 0 && host.endsWith(suffix)
}
