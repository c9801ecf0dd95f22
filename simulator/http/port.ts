import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Server as SecureServer } from 'node:https'
import type { SimulatorClock } from '../platform/clock.ts'

const HOST = '127.0.0.1'

/** The port that the platform listens on, and that can be shut for a while: who connects meanwhile is refused. */
export class Port {
  readonly #server: Server | SecureServer
  readonly #scheme: 'http' | 'https'
  readonly #clock: SimulatorClock
  #number = 0
  #shut = false
  #closed = false

  constructor(server: Server | SecureServer, scheme: 'http' | 'https', clock: SimulatorClock) {
    this.#server = server
    this.#scheme = scheme
    this.#clock = clock
  }

  /** As long as it is, every answer ends its connection. */
  get isShut(): boolean {
    return this.#shut
  }

  /** Listens on this port, or with 0 on a free one; gives the address. */
  async open(port: number): Promise<string> {
    this.#server.listen(port, HOST)
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The simulator listens on no port.')
    this.#number = address.port
    return `${this.#scheme}://${HOST}:${address.port}`
  }

  /** Stops listening for so many seconds of the clock; connections that are idle are ended. */
  shut(seconds: number): void {
    if (this.#clock.wake === undefined) throw new Error('Only a clock that wakes can open a port again.')
    this.#shut = true
    this.#server.close()
    this.#clock.wake(this.#clock.now() + seconds * 1000, () => {
      this.#shut = false
      if (!this.#closed) this.#server.listen(this.#number, HOST)
    })
  }

  /** Stops listening for good and cuts every connection. */
  async close(): Promise<void> {
    this.#closed = true
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }
}
