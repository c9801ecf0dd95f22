/** Makes a browser's PNG smaller: the browser is quick where we have time. */
import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes a pixel: 3, or 4 with transparency. */
  readonly depth: number
  readonly data: Buffer
}

/** Reads 8-bit PNG with or without transparency, which is what Chromium writes. */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [width, height, bits, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]
  if (bits !== 8 || (kind !== 2 && kind !== 6) || png[28] !== 0)
    throw new Error('This PNG is of a kind that is not read.')
  const depth = kind === 6 ? 4 : 3
  return { width, height, depth, data: unfiltered(inflateSync(Buffer.concat(parts)), width * depth, height, depth) }
}

function unfiltered(raw: Buffer, stride: number, height: number, depth: number): Buffer {
  const data = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x
      const left = x >= depth ? (data[here - depth] ?? 0) : 0
      const up = y > 0 ? (data[here - stride] ?? 0) : 0
      const corner = x >= depth && y > 0 ? (data[here - stride - depth] ?? 0) : 0
      data[here] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return data
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(checksum(body), body.length + 4)
  return whole
}

function checksum(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

/** The same picture with at most 256 colours. */
export function smallerPng(png: Buffer): Buffer {
  const pixels = readPng(png)
  const { width, height } = pixels
  const { palette, indices } = quantised(pixels)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , a]) => a))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Colour = readonly [r: number, g: number, b: number, a: number]

/** A colour and how many pixels have it. */
interface Counted {
  readonly colour: Colour
  readonly count: number
}

function quantised({ width, height, depth, data }: Pixels): { palette: Colour[]; indices: Buffer } {
  const keyAt = (i: number) => data.readUIntBE(i * depth, depth)
  const counts = new Map<number, number>()
  for (let i = 0; i < width * height; i++) counts.set(keyAt(i), (counts.get(keyAt(i)) ?? 0) + 1)
  const colourOf = (key: number): Colour =>
    depth === 4
      ? [Math.floor(key / 0x1000000), (key >> 16) & 255, (key >> 8) & 255, key & 255]
      : [(key >> 16) & 255, (key >> 8) & 255, key & 255, 255]
  const colours = [...counts].map(([key, count]) => ({ colour: colourOf(key), count }))
  const palette = paletteOf(colours)
  const nearest = new Map([...counts.keys()].map((key) => [key, nearestIn(palette, colourOf(key))]))
  const indices = Buffer.alloc(width * height)
  for (let i = 0; i < width * height; i++) indices[i] = nearest.get(keyAt(i)) ?? 0
  return { palette, indices }
}

/** The most frequent colours as they are, since flat areas must not change; the others by halving boxes at their widest. */
function paletteOf(colours: readonly Counted[]): Colour[] {
  const sorted = colours.toSorted((a, b) => b.count - a.count)
  if (sorted.length <= 256) return sorted.map(({ colour }) => colour)
  const kept = sorted.slice(0, 64).map(({ colour }) => colour)
  let boxes = [sorted.slice(64)]
  while (boxes.length < 256 - kept.length) {
    const widest = boxes.map(spread).reduce((best, one, i, all) => (one.width > (all[best]?.width ?? 0) ? i : best), 0)
    const box = boxes[widest] ?? []
    const { channel, width } = spread(box)
    if (width === 0) break
    const ordered = box.toSorted((a, b) => a.colour[channel] - b.colour[channel])
    const half = Math.ceil(ordered.length / 2)
    boxes = [...boxes.toSpliced(widest, 1), ordered.slice(0, half), ordered.slice(half)]
  }
  return [...kept, ...boxes.map(mean)]
}

const channels = [0, 1, 2, 3] as const

function spread(box: readonly Counted[]) {
  const widths = channels.map((channel) => {
    const values = box.map(({ colour }) => colour[channel])
    return { channel, width: Math.max(...values) - Math.min(...values) }
  })
  return widths.reduce((widest, one) => (one.width > widest.width ? one : widest))
}

function mean(box: readonly Counted[]): Colour {
  const total = box.reduce((sum, { count }) => sum + count, 0)
  const of = (channel: 0 | 1 | 2 | 3) =>
    Math.round(box.reduce((sum, { colour, count }) => sum + colour[channel] * count, 0) / total)
  return [of(0), of(1), of(2), of(3)]
}

function nearestIn(palette: readonly Colour[], [r, g, b, a]: Colour): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, [pr, pg, pb, pa]] of palette.entries()) {
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2 + (a - pa) ** 2
    if (distance < least) [best, least] = [i, distance]
  }
  return best
}
