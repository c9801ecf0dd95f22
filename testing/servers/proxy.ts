/** Starts the proxy of `proxy-server.ts`. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A request that reached the proxy: `CONNECT host:port`, or a method and a whole address. */
export interface ProxiedRequest {
  readonly method: string
  readonly target: string
  /** The header `Proxy-Authorization`. */
  readonly authorization: string | undefined
}

export interface ProxyRules {
  /** The port of 127.0.0.1 for each `HOST:PORT` that the proxy knows. */
  readonly hosts: Readonly<Record<string, number>>
  /** `USER:PASSWORD`; without them it answers 407. */
  readonly credentials?: string
  /** Answers everything with this status. */
  readonly refuses?: number
}

export interface TestProxy {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** The requests until now. */
  readonly requests: () => Promise<readonly ProxiedRequest[]>
  close(): Promise<void>
}

type Message = { readonly request?: ProxiedRequest; readonly port?: number; readonly flushed?: true }

function nextMessage(child: ChildProcess, wanted: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve, reject) => {
    const look = (message: Message) => {
      if (!wanted(message)) return
      child.off('message', look)
      resolve(message)
    }
    child.on('message', look)
    child.once('exit', () => reject(new Error('The proxy ended.')))
  })
}

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startProxy(rules: ProxyRules): Promise<TestProxy> {
  const script = fileURLToPath(new URL('./proxy-server.ts', import.meta.url))
  const child = fork(script, [JSON.stringify(rules)], { env: {}, execArgv: [] })
  const seen: ProxiedRequest[] = []
  child.on('message', ({ request }: Message) => {
    if (request !== undefined) seen.push(request)
  })
  const { port } = await nextMessage(child, (message) => message.port !== undefined)
  return {
    host: `127.0.0.1:${port}`,
    requests: async () => {
      const flushed = nextMessage(child, (message) => message.flushed === true)
      child.send('flush')
      await flushed
      return seen
    },
    close: async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
