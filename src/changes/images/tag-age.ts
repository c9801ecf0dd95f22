/** The age of image tags: the platform reports no times, but many tags contain one. */

/** A time at the end of a tag: a date, with or without a time of day. */
const DATED =
  /(?<!\d)(\d{4})([-._]?)(\d{2})\2(\d{2})(?:[-._T]?(\d{2})[-._:]?(\d{2})(?:[-._:]?(\d{2})(?:[-._]?(\d{3}))?)?)?Z?$/
/** What the platform's own CI puts behind the branch, whose name may end with a digit itself. */
const CI = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})$/

function timeOf([year = '', month, day, hour = '00', minute = '00', second = '00', ms = '000']: readonly (
  | string
  | undefined
)[]): number | undefined {
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`
  const time = Date.parse(iso)
  // `Date` accepts days that are not in the calendar; and no cloud had images before 2010.
  const real = !Number.isNaN(time) && new Date(time).toISOString() === iso
  return real && Number(year) >= 2010 && Number(year) < 2100 ? time : undefined
}

/**
 * The time that a tag ends with, in milliseconds: `<branch><yyyyMMddHHmmssSSS>` as the platform's own CI names its images,
 * that time alone, or a shorter one down to the day (`v2026-11-26`, `nightly-20261126`). Undefined where it ends with none.
 */
export function tagTime(tag: string): number | undefined {
  const [, ...ci] = CI.exec(tag) ?? []
  const [, year, , ...dated] = DATED.exec(tag) ?? []
  return timeOf(ci) ?? timeOf([year, ...dated])
}

/** Tags by age, the newest first. */
export interface TagsByAge<T> {
  readonly tags: readonly T[]
  /** False where the order is only that of the platform's list, which is newest first as a rule and not always. */
  readonly isSorted: boolean
}

/** Sorts tags by the times in their names; as they are listed where one of them has none, or two the same. */
export function sortByAge<T extends { readonly name: string }>(listed: readonly T[]): TagsByAge<T> {
  const timed = listed.flatMap((tag) => {
    const time = tagTime(tag.name)
    return time === undefined ? [] : [{ tag, time }]
  })
  if (timed.length < listed.length) return { tags: listed, isSorted: false }
  const tags = timed.toSorted((a, b) => b.time - a.time).map(({ tag }) => tag)
  return { tags, isSorted: new Set(timed.map(({ time }) => time)).size === timed.length }
}
