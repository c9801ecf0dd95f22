/** SSH key pairs: the private key as it is downloaded, and the fingerprint of that very key. */
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { SecretKey } from './world.ts'

/** Keys take a tenth of a second each, so a process generates one for each id and shares it among worlds. */
const generatedKeys = new Map<number, string>()

/** The private key as PEM. */
export function privateKeyOf({ id, privateKey }: SecretKey): string {
  const known = privateKey ?? generatedKeys.get(id)
  if (known !== undefined) return known
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs1', format: 'pem' })
    .toString()
  generatedKeys.set(id, pem)
  return pem
}

/** The fingerprint that lists show. */
export function fingerprintOf(key: SecretKey): string {
  return key.fingerprint ?? md5Fingerprint(privateKeyOf(key))
}

/** MD5 over the public key as SSH writes it: `ssh-keygen -lE md5` prints the same. Takes either half of a pair as PEM. */
export function md5Fingerprint(pem: string): string {
  const digest = createHash('md5').update(sshForm(pem)).digest('hex')
  return digest.match(/../g)?.join(':') ?? ''
}

/** An RSA key or one of the curve P-256, as RFC 4253 and RFC 5656 write them. */
function sshForm(pem: string): Buffer {
  const { kty, n = '', e = '', x = '', y = '' } = createPublicKey(pem).export({ format: 'jwk' })
  if (kty === 'RSA') return Buffer.concat([field(Buffer.from('ssh-rsa')), number(e), number(n)])
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return Buffer.concat([...['ecdsa-sha2-nistp256', 'nistp256'].map((text) => field(Buffer.from(text))), field(point)])
}

function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** A number above 0; a leading zero byte distinguishes it from a negative one. */
function number(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  return field((bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]))
}
