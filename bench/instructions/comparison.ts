/** Counts of instructions against the committed ones. */

/** Millions of instructions above an empty script, by step. */
export type Figures = Readonly<Record<string, number>>

/** The committed figures by tool, system and version of Node, as `figuresKey` spells them. */
export type Committed = Readonly<Record<string, Figures>>

/** So much more fails. */
const TOLERANCE = 0.03

export function figuresKey(tool: string, node = process.versions.node): string {
  return `${tool}, ${process.platform} ${process.arch}, Node ${node}`
}

/** What comes of a comparison: lines to print, and whether a step takes more than it may. */
export interface Verdict {
  readonly failed: boolean
  readonly lines: readonly string[]
}

/** Compares each step; one that is new, or gone, fails as well, since nothing would be compared. */
export function compared(now: Figures, before: Figures): Verdict {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const steps = names.map((name) => compareStep(name, now[name], before[name]))
  return { failed: steps.some(({ failed }) => failed), lines: steps.map(({ line }) => line) }
}

function compareStep(name: string, now?: number, before?: number): { failed: boolean; line: string } {
  if (now === undefined) return { failed: true, line: `${name}: not counted; bench/instructions.json has it` }
  if (before === undefined) return { failed: true, line: `${name}: ${now} million, with nothing to compare to` }
  const change = now / before - 1
  const percent = `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)} %`
  const failed = now > before * (1 + TOLERANCE)
  const remark = failed ? ', more than 3 % worse' : change < -TOLERANCE ? ', better: --update keeps it' : ''
  return { failed, line: `${name}: ${now} million instructions, ${before} before (${percent})${remark}` }
}

/** What is said where nothing is committed for this tool and Node; a system that nobody has counted on does not fail. */
export function uncommitted(key: string, committed: Committed): Verdict {
  const [system] = key.split(', Node ')
  const failed = Object.keys(committed).some((each) => each.startsWith(`${system}, Node `))
  return { failed, lines: [`${failed ? 'Failed' : 'Skipped'}: no figures for ${key}; --update writes them`] }
}
