/** What of a step's log and summary is said to people, and which of it is not said in Chinese. */
import { parseCommand } from '../../testing/runner/workflow-commands.ts'

/** What a step printed, and the names and values that it may print as they are. */
export interface Spoken {
  readonly log: readonly string[]
  readonly summary: string
  /** Anything that names come from: inputs, outputs, the world. */
  readonly known: readonly unknown[]
  /** Texts of manifests, which are English, and of the platform, which are the platform's. */
  readonly foreign: readonly string[]
}

const HAN = /\p{Script=Han}/u
const SILENT = ['debug', 'add-mask', 'endgroup', 'stop-commands', 'save-state', 'set-output']

function logTexts(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const command = parseCommand(line)
    if (command === undefined) return [line]
    if (SILENT.includes(command.name)) return []
    return [command.properties.title ?? '', ...command.message.split('\n')]
  })
}

/** Of a block of code only what is said in it: the tasks of a timeline, and which field a difference is of. */
function blockTexts(language: string, block: string): readonly string[] {
  const lines = block.split('\n')
  if (language === 'mermaid') return lines.flatMap((line) => /^\s+(.*?)\s*:(?:\w+, )*[\d:.]+,/.exec(line)?.[1] ?? [])
  return lines.flatMap((line) => /^@@ (.*) @@$/.exec(line)?.[1] ?? [])
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, number?: string, name?: string) =>
    number === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(number)),
  )
}

function summaryTexts(summary: string): readonly string[] {
  const blocks: string[] = []
  const rest = summary.replace(/^(`{3,})(\w*)\n([\s\S]*?)\n\1$/gm, (_all, _fence, language: string, block: string) => {
    blocks.push(...blockTexts(language, block))
    return ''
  })
  const lines = rest
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/^> \[!\w+\]$/gm, '')
    .replace(/<\/?[a-z][^>]*>/g, '\n')
    .split('\n')
  return [...lines.flatMap((line) => line.split(/ · |(?<!\\)\|/)).map(decoded), ...blocks]
}

function tokensOf(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.flatMap((value) => JSON.stringify(value ?? '').match(/[\p{L}\p{N}_-]+/gu) ?? []))
}

/** How Node tells of a connection. */
const OF_NODE = /other side closed|socket hang up|(?:connect|read|write|getaddrinfo) E[A-Z]+/g

/** Without what is no word of ours: quotations, addresses, paths, images and times. */
function ownWords(text: string, foreign: readonly string[]): string {
  const without = foreign.reduce((rest, one) => rest.replaceAll(one, ' '), text)
  return without
    .replace(OF_NODE, ' ')
    .replace(/\\(?=\W)/g, '')
    .replace(/"[^"]*"|`[^`]*`|“[^”]*”|「[^」]*」/g, ' ')
    .replace(/[^\s\p{Script=Han}，。；：、（）]*[/@=_][^\s\p{Script=Han}，。；：、（）]*/gu, ' ')
    .replace(/(?<![\p{L}_-])\d[\w:.-]*/gu, ' ')
}

const ENGLISH = /[A-Za-z][a-z]+(?:[ ,]+[a-z]+){2,}/
/** Signs and names that are the same in every language. */
const COMMON = new Set([
  'Dockerfile',
  's',
  'ms',
  'min',
  'h',
  'GB',
  'MB',
  'MiB',
  'KiB',
  'Mbps',
  'id',
  'HTTP',
  'GET',
  'POST',
  'PUT',
  'DELETE',
])

function isChinese(text: string, known: ReadonlySet<string>, foreign: readonly string[]): boolean {
  const words = ownWords(text, foreign)
  if (HAN.test(words)) return !ENGLISH.test(words)
  const rest = words.match(/[\p{L}\p{N}_-]+/gu) ?? []
  return rest.every((word) => !/\p{L}/u.test(word) || COMMON.has(word) || known.has(word))
}

/** The texts for people that are neither Chinese nor names and values alone, each once. */
export function notChinese({ log, summary, known, foreign }: Spoken): readonly string[] {
  const names = tokensOf(known)
  const texts = [...logTexts(log), ...summaryTexts(summary)].map((text) => text.trim())
  return [...new Set(texts.filter((text) => !isChinese(text, names, foreign)))]
}
