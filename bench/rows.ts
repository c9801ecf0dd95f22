/** What is measured, with the limit that `npm run bench` holds it to and the aim. */

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

type WaitSeconds = 5 | 30 | 60 | 300

export type Unit = 'ratio' | 'bytes' | 'MiB' | 's' | 'count'

export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly limit: number
  readonly aim?: number
}

/** Every row; ratios are to `node -e 0` in the same run. */
export const rows: Readonly<Record<RowId, Row>> = {
  start: { what: 'Start to refused inputs, the slowest action', unit: 'ratio', limit: 1.6, aim: 1.4 },
  http: { what: 'One input, one request over HTTP, outputs', unit: 'ratio', limit: 3.3, aim: 2.8 },
  https: { what: 'The same over HTTPS', unit: 'ratio', limit: 3.6, aim: 3 },
  spread: { what: 'Slowest action / fastest action at the start', unit: 'ratio', limit: 1.15 },
  mainFile: { what: 'Main file that all actions share', unit: 'bytes', limit: 300_000, aim: 150_000 },
  stub: { what: 'Largest file of an action of its own', unit: 'bytes', limit: 200, aim: 60 },
  scripts: { what: 'All scripts of all actions', unit: 'bytes', limit: 1_700_000, aim: 1_500_000 },
  download: { what: 'What a runner downloads, compressed', unit: 'bytes', limit: 900_000, aim: 400_000 },
  memory: { what: 'Peak memory of a step with one request', unit: 'MiB', limit: 60, aim: 55 },
  late5: { what: 'Noticing the end of a change of about 5 s, mean', unit: 's', limit: 1.2, aim: 0.7 },
  late30: { what: 'of 30 s', unit: 's', limit: 2, aim: 1.5 },
  late60: { what: 'of 60 s', unit: 's', limit: 3.5, aim: 2.9 },
  late300: { what: 'of 300 s and longer', unit: 's', limit: 5.5, aim: 5.2 },
  reads5: { what: 'Reads while waiting for a change of about 5 s, mean', unit: 'count', limit: 8 },
  reads30: { what: 'for 30 s', unit: 'count', limit: 24 },
  reads60: { what: 'for 60 s', unit: 'count', limit: 32 },
  reads300: { what: 'for 300 s', unit: 'count', limit: 60 },
  unchanged: { what: 'Requests where nothing has to be done', unit: 'count', limit: 1 },
  started: { what: 'Requests of a change that is not waited for', unit: 'count', limit: 2 },
  byName: { what: 'More requests for a service by its name', unit: 'count', limit: 2 },
  tokens: { what: 'Token requests of a job with login', unit: 'count', limit: 1 },
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

/** Whether a value breaks its limit, misses the aim or reaches it. */
export function verdict(row: Row, value: number): 'broken' | 'within the limit' | 'good' {
  if (value > row.limit) return 'broken'
  return row.aim !== undefined && value > row.aim ? 'within the limit' : 'good'
}
