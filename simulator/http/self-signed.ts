import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const COMMON_NAME = [0x55, 0x04, 0x03]
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11]

/** A certificate and its private key, both PEM: generated each time, so that no key is ever stored. */
export interface CertificatePair {
  pubCert: string
  priKey: string
}

/**
 * Signs a certificate for one or several host names or addresses with its own fresh key, valid between the two moments
 * (epoch milliseconds, before 2050).
 */
export function selfSigned(
  hosts: string | readonly string[],
  notBefore = Date.UTC(2016, 0, 1),
  notAfter = Date.UTC(2049, 0, 1),
): CertificatePair {
  const all = [hosts].flat()
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(0x30, der(0x06, Buffer.from(ECDSA_WITH_SHA256)))
  const name = der(
    0x30,
    der(0x31, der(0x30, der(0x06, Buffer.from(COMMON_NAME)), der(0x0c, Buffer.from(all[0] ?? '')))),
  )
  const altName = der(0x04, der(0x30, ...all.map(generalName)))
  const extensions = der(0xa3, der(0x30, der(0x30, der(0x06, Buffer.from(SUBJECT_ALT_NAME)), altName)))
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(15)),
    algorithm,
    name,
    der(0x30, utcTime(notBefore), utcTime(notAfter)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  return {
    pubCert: pem('CERTIFICATE', der(0x30, body, algorithm, signature)),
    priKey: privateKey.export({ type: 'sec1', format: 'pem' }).toString().trim(),
  }
}

/** A name of its owner: an address in its four bytes, anything else as it is written. */
function generalName(host: string): Buffer {
  return isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host))
}

/** One ASN.1 value: tag, length, content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n')
}
