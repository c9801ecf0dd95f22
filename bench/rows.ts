/** What is measured, with the limit that `npm run bench` holds it to and the target. */

export type RowId =
  | 'start'
  | 'http'
  | 'https'
  | 'spread'
  | 'mainFile'
  | 'stub'
  | 'scripts'
  | 'download'
  | 'memory'
  | `late${WaitSeconds}`
  | `reads${WaitSeconds}`
  | 'unchanged'
  | 'started'
  | 'byName'
  | 'tokens'
  | 'fleetRequests'
  | 'fleetTime'
  | 'planRequests'
  | 'planTime'
  | 'planMemory'

type WaitSeconds = 5 | 30 | 60 | 300

export type Unit = 'ratio' | 'bytes' | 'MiB' | 's' | 'count'

export interface Row {
  readonly unit: Unit
  readonly limit: number
  readonly target?: number
}

/** Every row; ratios are to `node -e 0` in the same run, that of the fleet to the ideal of the platform's clock. */
export const rows: Readonly<Record<RowId, Row>> = {
  start: { unit: 'ratio', limit: 1.5, target: 1.4 },
  http: { unit: 'ratio', limit: 2.9, target: 2.8 },
  https: { unit: 'ratio', limit: 3.3, target: 3 },
  spread: { unit: 'ratio', limit: 1.12, target: 1.08 },
  mainFile: { unit: 'bytes', limit: 300_000, target: 150_000 },
  stub: { unit: 'bytes', limit: 200, target: 60 },
  scripts: { unit: 'bytes', limit: 2_000_000, target: 1_600_000 },
  download: { unit: 'bytes', limit: 550_000, target: 450_000 },
  memory: { unit: 'MiB', limit: 60, target: 55 },
  late5: { unit: 's', limit: 1.2, target: 0.7 },
  late30: { unit: 's', limit: 2, target: 1.5 },
  late60: { unit: 's', limit: 3.5, target: 2.9 },
  late300: { unit: 's', limit: 5.5, target: 5.2 },
  reads5: { unit: 'count', limit: 8 },
  reads30: { unit: 'count', limit: 24 },
  reads60: { unit: 'count', limit: 32 },
  reads300: { unit: 'count', limit: 60 },
  unchanged: { unit: 'count', limit: 1 },
  started: { unit: 'count', limit: 2 },
  byName: { unit: 'count', limit: 2 },
  tokens: { unit: 'count', limit: 1 },
  fleetRequests: { unit: 'count', limit: 250, target: 200 },
  fleetTime: { unit: 'ratio', limit: 1.3, target: 1.15 },
  planRequests: { unit: 'count', limit: 90, target: 80 },
  planTime: { unit: 's', limit: 2, target: 0.5 },
  planMemory: { unit: 'MiB', limit: 90, target: 80 },
}

/** Their ids in the order of the table. */
export const rowIds = Object.keys(rows).filter((id): id is RowId => id in rows)

/** A value as people read it: `1.43`, `154 kB`, `0.6 s`. */
export function shown(unit: Unit, value: number): string {
  if (unit === 'bytes')
    return value < 1000
      ? `${value} B`
      : value < 1e6
        ? `${Math.round(value / 1000)} kB`
        : `${(value / 1e6).toFixed(1)} MB`
  if (unit === 'ratio') return value.toFixed(2)
  if (unit === 'MiB') return `${value.toFixed(0)} MiB`
  return `${Number(value.toFixed(1))}${unit === 's' ? ' s' : ''}`
}

/** Whether a value breaks its limit, misses the target or reaches it. */
export function verdict(row: Row, value: number): 'broken' | 'within the limit' | 'good' {
  if (value > row.limit) return 'broken'
  return row.target !== undefined && value > row.target ? 'within the limit' : 'good'
}
