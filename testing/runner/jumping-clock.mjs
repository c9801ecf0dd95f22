/** Preloaded by a step: at its request of JUMP_AT the wall clock jumps by JUMP_HOURS. */
import { subscribe } from 'node:diagnostics_channel'

const { JUMP_AT, JUMP_HOURS } = process.env
const Wall = Date
let requests = 0
let shift = 0

globalThis.Date = class extends Wall {
  constructor(...given) {
    if (given.length > 0) super(...given)
    else super(Wall.now() + shift)
  }

  static now() {
    return Wall.now() + shift
  }
}

subscribe('undici:request:create', () => {
  requests += 1
  if (requests === Number(JUMP_AT)) shift = Number(JUMP_HOURS) * 3_600_000
})

process.on('exit', () => {
  process.stderr.write(`The clock jumped by ${shift / 3_600_000} h, seen by ${requests} requests.\n`)
})
