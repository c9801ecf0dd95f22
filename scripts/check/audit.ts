/** What `npm audit` says: known weaknesses of the locked packages, or that it could not be asked. */

/** `asked` is false where no registry answered: that is no proof of anything and has to be said. */
export interface Audit {
  readonly asked: boolean
  /** One sentence for each package with a known weakness; where it was not asked, why. */
  readonly lines: readonly string[]
}

interface Weakness {
  readonly severity?: string
  readonly range?: string
  readonly via?: readonly (string | { readonly title?: string; readonly url?: string })[]
}

interface Report {
  readonly auditReportVersion?: number
  readonly vulnerabilities?: Readonly<Record<string, Weakness>>
  readonly metadata?: { readonly dependencies?: { readonly total?: number } }
  readonly message?: string
}

/** Reads the JSON that `npm audit --json` prints, whatever its exit code was. */
export function readAudit(output: string): Audit {
  const report = reportOf(output)
  if (typeof report === 'string') return { asked: false, lines: [report] }
  const { auditReportVersion, vulnerabilities, metadata, message = 'the answer is no report' } = report
  if (auditReportVersion !== 2 || vulnerabilities === undefined) return { asked: false, lines: [message] }
  if (!metadata?.dependencies?.total) return { asked: false, lines: ['the report is about no packages'] }
  return { asked: true, lines: Object.entries(vulnerabilities).map(([name, one]) => sentence(name, one)) }
}

function reportOf(output: string): Report | string {
  try {
    // Warnings of npm may stand before it.
    const report: unknown = JSON.parse(output.slice(Math.max(0, output.indexOf('{'))))
    return typeof report === 'object' && report !== null ? report : 'the answer is no report'
  } catch {
    return output.trim().split('\n')[0] || 'npm printed nothing'
  }
}

function sentence(name: string, { severity = 'unknown', range = '*', via = [] }: Weakness): string {
  const causes = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`))
  return `${name} ${range} has a known weakness (${severity}): ${causes.join('; ')}.`
}
