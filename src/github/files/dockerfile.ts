/** What a Dockerfile copies from its context, which a build without one does not have. */

/** An instruction that needs a local file, and the line that it begins on. */
export interface LocalCopy {
  readonly line: number
  /** Its text, on one line. */
  readonly instruction: string
}

interface Instruction {
  readonly line: number
  readonly text: string
}

/** A word in a heredoc's opening: `<<EOF`, `<<-"EOF"`. */
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g
/** What `ADD` fetches by itself: a file of the web or a git repository. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i
const UNKNOWN = /^\$/

/** The instructions `COPY` and `ADD` that take something from the context. What only a variable names is left out. */
export function localCopies(dockerfile: string): readonly LocalCopy[] {
  return instructionsOf(dockerfile).flatMap(({ line, text }) =>
    isLocalCopy(text) ? [{ line, instruction: text }] : [],
  )
}

function isLocalCopy(text: string): boolean {
  const [, verb = '', rest = ''] = /^(COPY|ADD)\s+(.*)$/i.exec(text) ?? []
  if (verb === '') return false
  const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? ''
  if (/--from=/i.test(flags)) return false
  const fetches = verb.toUpperCase() === 'ADD'
  return sourcesOf(rest.slice(flags.length)).some((source) => {
    if (source.startsWith('<<')) return false
    return !fetches || !(REMOTE.test(source) || UNKNOWN.test(source))
  })
}

/** All words but the last, which is the destination. */
function sourcesOf(words: string): readonly string[] {
  const list = words.startsWith('[') ? jsonWords(words) : undefined
  return (list ?? words.split(/\s+/).filter((word) => word !== '')).slice(0, -1)
}

function jsonWords(text: string): readonly string[] | undefined {
  try {
    const words: unknown = JSON.parse(text)
    return Array.isArray(words) ? words.map(String) : undefined
  } catch {
    return undefined
  }
}

/** The instructions, each on one line, without comments and without the contents of heredocs. */
function instructionsOf(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/)
  const continued = new RegExp(`${escapeOf(lines) === '`' ? '`' : '\\\\'}[ \\t]*$`)
  const found: Instruction[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1
    let text = ''
    for (; at < lines.length; at += 1) {
      const part = lines[at] ?? ''
      // Comments and empty lines do not end a continued instruction.
      if (/^\s*(?:#|$)/.test(part)) {
        if (text === '') break
        continue
      }
      text += ` ${part.replace(continued, '').trim()}`
      if (!continued.test(part)) break
    }
    text = text.trim()
    if (text !== '') found.push({ line, text })
    at = afterHeredocs(lines, at, text)
  }
  return found
}

/** The last line of the heredocs that the instruction opens; the instruction's own last line where it opens none. */
function afterHeredocs(lines: readonly string[], end: number, text: string): number {
  if (!/^(?:COPY|ADD|RUN)\s/i.test(text)) return end
  let at = end
  for (const [opening, , word = ''] of text.matchAll(HEREDOC)) {
    const indented = opening.startsWith('<<-')
    const closing = lines.findIndex((line, i) => i > at && (indented ? line.replace(/^\t+/, '') : line) === word)
    // Without its end it is no heredoc: a shift in shell arithmetic looks the same.
    if (closing !== -1) at = closing
  }
  return at
}

/** Directives come before everything else. */
function escapeOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, name = '', value] = /^#\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(line) ?? []
    if (name === '') return undefined
    if (name.toLowerCase() === 'escape') return value
  }
  return undefined
}
