import { withoutControls } from './sanitize.ts'
import { truncate } from './truncate.ts'

/** Any text as one line of the log: line breaks become `⏎`, and nothing in it is a command to the runner. */
export function forLog(text: string): string {
  return (
    withoutControls(text)
      .trimEnd()
      .replace(/ *\n/g, ' ⏎ ')
      // The runner obeys `::` at the start of a line, and the older `##[` wherever it stands.
      .replace(/##(?=\[)/g, '# #')
      .replace(/^(\s*):(?=:)/, '$1: ')
  )
}

const special = /[&<>|`*_[\]~$\\]|#(?=\d)|#|@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|\n/gi

/**
 * Text for a cell, an item or a paragraph of markdown exactly as it is: no markup, no HTML, no link, no
 * mention, no reference; line breaks become `<br>`.
 */
export function forMarkdown(text: string): string {
  return withoutControls(text)
    .trim()
    .replace(special, (character, offset: number, whole: string) =>
      character === '#' && /\d/.test(whole.charAt(offset + 1)) ? '&#35;<!-- -->' : entity(character),
    )
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}${entity(mark)}`)
    .replace(/^[-+=]/, entity)
}

function entity(character: string): string {
  if (character === '\n') return '<br>'
  // The comment keeps this from being a mention or a mail address, and is not copied with the text.
  if (character === '@') return '@<!-- -->'
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[character]
  return named ?? `&#${character.charCodeAt(0)};`
}

/** Inline code that also works in tables; written as HTML because backticks inside backticks cannot be escaped there. */
export function forCode(text: string): string {
  return text.trim() === '' ? '' : `<code>${forMarkdown(text)}</code>`
}

/** A link that opens a web page, or only its text where `url` is not one. */
export function forLink(text: string, url: string): string {
  const page = URL.canParse(url) ? new URL(url) : undefined
  if (page === undefined || !/^https?:$/.test(page.protocol) || page.username !== '') return forMarkdown(text)
  const href = page.href.replace(/[()|`\\<>*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  return `[${forMarkdown(text)}](${href})`
}

const ganttWords =
  /^(?:gantt|title|section|click|call|href|vert|accTitle|accDescr|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|excludes|includes|todayMarker|weekday|weekend|displayMode|\d{4}-)/i

/** The label of a task in a Mermaid gantt: one line, without any sign that the diagram's grammar knows, at most 60 characters. */
export function forMermaid(text: string): string {
  const label = withoutControls(text)
    .replaceAll(':', '∶')
    .replace(/["'`]/g, '’')
    .replace(/[\s;,#%<>{}[\]()|\\&@]+/g, ' ')
    .trim()
  if (label === '') return '–'
  return truncate(ganttWords.test(label) ? `· ${label}` : label, 60)
}
