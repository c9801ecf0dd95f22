/** The platform's image registry, as far as docker uses it: the platform knows what is pushed to it. */
import { addRepository, type World } from '../../simulator/index.ts'
import { serveWeb, type WebAnswer, type WebServer } from './web-server.ts'

interface Login {
  readonly username: string
  readonly password: string
}

/** Serves the registry of a world to clients with this login. */
export function serveRegistry(world: World, login: Login): Promise<WebServer> {
  return serveWeb(({ path, body }) => {
    if (path === '/login') return { status: JSON.stringify(body) === JSON.stringify(login) ? 200 : 401 }
    return path === '/push' ? push(world, body) : { status: 404 }
  })
}

function push(world: World, body: unknown): WebAnswer {
  if (typeof body !== 'object' || body === null || !('image' in body) || !('attested' in body)) return { status: 400 }
  // It takes single manifests only, and an attestation makes a list of them.
  if (body.attested !== false) return { status: 415 }
  const [, user, name = '', tag = ''] = /^hub\.c\.163\.com\/([^/]+)\/([^:]+):(\S+)$/.exec(String(body.image)) ?? []
  if (user !== world.account.userName) return { status: 403 }
  const repository = world.repositories.find((each) => each.name === name) ?? addRepository(world, name, [])
  repository.tags.unshift({ name: tag, sizeBytes: 1, status: 2 })
  return { status: 201 }
}
