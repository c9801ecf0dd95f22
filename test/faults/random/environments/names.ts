/** The names of random worlds and files: few, so that files speak of what worlds have. */
import { X509Certificate } from 'node:crypto'
import { selfSigned } from '../../../../simulator/index.ts'

export const NAMESPACE = { id: 51616, display: 'my-ev', full: 'my-ev-admin' }
export const SERVICES = ['alpha', 'beta', 'gamma', 'delta'] as const
export const VOLUMES = ['disk-a', 'disk-b'] as const
export const KEYS = ['ops', 'dev'] as const
export const CERTIFICATES = ['shop', 'blog'] as const
export const BALANCERS = ['front', 'back'] as const
export const LISTENERS = ['one', 'two'] as const
export const IMAGES = ['web:v1', 'web:v2', 'api:v1', 'api:v2'].map((name) => `hub.c.163.com/admin/${name}`)
/** What services have beside their own container. */
export const SIDECAR = 'side'
/** Of these, a world has the first two. */
export const REPOSITORIES = ['web', 'api', 'fresh'] as const
export const PORTS = [80, 81, 8080] as const
export const LISTEN_PORTS = [80, 8081, 8443] as const

/** A long secret is masked wherever it stands; a short one cannot be, and stands nowhere. */
export const SECRETS = { LONG: 'correct-horse-battery', PIN: '7391' } as const

/** Two pairs a certificate: the one that a world has, and the one that renews it. */
export const PAIRS = Array.from({ length: 2 }, () => selfSigned('shop.example.com', Date.UTC(2016, 11, 1)))

export function fingerPrintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint
}
