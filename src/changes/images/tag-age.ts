/** How old image tags are: the platform tells no times, but many tags carry one. */

/** The end of a tag that is a time: a date, with hours and minutes or more behind it or not. */
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
  // A day that is not in the calendar would be taken for one of the next month; and no cloud had images before 2010.
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
  readonly certain: boolean
}

/** Orders tags by the times that they carry; as they are listed where one of them carries none, or two the same. */
export function sortByAge<T extends { readonly name: string }>(listed: readonly T[]): TagsByAge<T> {
  const timed = listed.flatMap((tag) => {
    const time = tagTime(tag.name)
    return time === undefined ? [] : [{ tag, time }]
  })
  if (timed.length < listed.length) return { tags: listed, certain: false }
  const tags = timed.toSorted((a, b) => b.time - a.time).map(({ tag }) => tag)
  return { tags, certain: new Set(timed.map(({ time }) => time)).size === timed.length }
}
