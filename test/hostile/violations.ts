/** Finds what no text from outside may cause in log, summary, outputs and variables, a sentence each. */
import { type MarkedToken, marked, type Token } from 'marked'
import { parseCommand } from '../../testing/runner/workflow-commands.ts'

/** The texts of a step, in-process or from `dist/`. */
export interface StepTexts {
  readonly lines: readonly string[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

const KNOWN_COMMANDS = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup'])
const CONTROLS = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/u

/** All violations of a step; `declared` are the outputs that it has to set. */
export function findViolations(texts: StepTexts, declared: readonly string[]): string[] {
  return [
    ...texts.lines.flatMap(violationsInLine),
    ...violationsInSummary(texts.summary),
    ...Object.keys(texts.outputs).flatMap((name) => (declared.includes(name) ? [] : [`an output ${name}`])),
    ...declared.flatMap((name) => (name in texts.outputs ? [] : [`no output ${name}`])),
    ...Object.keys(texts.env).flatMap((name) =>
      /^FENGCHAO_(?:TOKEN|TOKEN_TIME|ENDPOINT)$/.test(name) ? [] : [`a variable ${name}`],
    ),
  ]
}

function violationsInLine(line: string): string[] {
  const shown = JSON.stringify(line.slice(0, 200))
  // The runner does not print these, so they may hold anything.
  if (line.startsWith('::add-mask::')) return line === '::add-mask::injected' ? [`a foreign mask: ${shown}`] : []
  const command = parseCommand(line)
  return [
    ...(CONTROLS.test(line) ? [`a control character in the log: ${shown}`] : []),
    ...(command !== undefined && !KNOWN_COMMANDS.has(command.name) ? [`a command: ${shown}`] : []),
    ...(command?.properties.title === 'pwned' || command?.message === 'pwned' ? [`a foreign command: ${shown}`] : []),
    // The runner obeys the older notation wherever it stands.
    ...(line.includes('##[') ? [`an older command: ${shown}`] : []),
    ...(/\bat \S.*:\d+:\d+\)?$/.test(line) && !line.startsWith('::debug::') ? [`a stack trace: ${shown}`] : []),
    ...(line.includes('bug in the action') ? [`a defect: ${shown}`] : []),
  ]
}

const TAGS = /<\/?(?:details|summary|sub|i|code|br)>|<!-- -->/g
const HEADINGS = new Set(['What changed', 'What would change', 'What was sent', 'Where the time went'])

/** What the markdown would cause on a page, found by a Markdown parser. */
export function violationsInSummary(markdown: string): string[] {
  const found: string[] = CONTROLS.test(markdown) ? ['a control character in the summary'] : []
  const outside = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  // The target of a link mentions nobody.
  if (/(?<![\w&])@\w/.test(outside.replace(/\]\([^)\s]*\)/g, ']'))) found.push('a mention in the summary')
  let titles = 0
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    if (isMarked(token) && token.type === 'heading' && token.depth === 3) titles += 1
    found.push(...violationsInToken(token))
  })
  if (markdown !== '' && titles !== 1) found.push(`${titles} titles in the summary`)
  return [...found, ...violationsInTables(outside)]
}

function isMarked(token: Token): token is MarkedToken {
  return 'raw' in token
}

function violationsInToken(token: Token): string[] {
  if (!isMarked(token)) return []
  const shown = `${token.type} in the summary: ${JSON.stringify(token.raw.slice(0, 200))}`
  switch (token.type) {
    case 'html':
      return token.raw.replace(TAGS, '').includes('<') ? [shown] : []
    case 'link':
      return /pwned|^(?!https?:)/.test(token.href) ? [shown] : []
    case 'code':
      if (token.lang === 'mermaid') return violationsInGantt(token.text)
      return token.lang === 'diff' && token.codeBlockStyle !== 'indented' ? [] : [shown]
    case 'heading':
      return token.depth === 3 || (token.depth === 4 && HEADINGS.has(token.text)) ? [] : [shown]
    case 'image':
    case 'def':
    case 'codespan':
    case 'em':
    case 'del':
    case 'hr':
    case 'checkbox':
      return [shown]
    default:
      return []
  }
}

// The look of the diagram is fixed: nothing but numbers and colours, and no other settings.
const LOOK =
  /^%%\{init: \{"gantt":\{(?:"[a-zA-Z]+":\d+,?)+\},"themeVariables":\{(?:"[a-zA-Z]+2?":"(?:transparent|#[0-9a-f]{6})",?)+\}\}\}%%$/

const GANTT = [
  LOOK,
  /^gantt$/,
  /^ {2}(?:dateFormat HH:mm:ss\.SSS|axisFormat (?:%M:%S|%H:%M)|todayMarker off)$/,
  /^ {2}section [^:;#%<>{}[\]()|\\"'`@&]{1,60}$/,
  /^ {2}[^:;#%<>{}[\]()|\\"'`@&]{1,60} :(?:(?:done|active|crit), )?\d\d:\d\d:\d\d\.\d{3}, \d\d:\d\d:\d\d\.\d{3}$/,
]

function violationsInGantt(text: string): string[] {
  const odd = text.split('\n').filter((line) => !GANTT.some((form) => form.test(line)))
  return odd.map((line) => `a line in the diagram: ${JSON.stringify(line)}`)
}

/** Rows of a table have as many cells as its head. */
function violationsInTables(markdown: string): string[] {
  const found: string[] = []
  let cells = 0
  for (const line of markdown.split('\n')) {
    const count = line.startsWith('|') ? line.split('|').length : 0
    if (count !== 0 && cells !== 0 && count !== cells) found.push(`a row of ${count - 2} cells: ${line.slice(0, 200)}`)
    cells = count
  }
  return found
}
