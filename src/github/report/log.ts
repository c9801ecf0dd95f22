import * as commands from '../runner/commands.ts'
import { forLog } from './escape.ts'
import { truncate } from './excerpt.ts'
import { sanitize } from './plain-text.ts'

/** What an annotation may carry besides its text. */
export interface Annotation {
  readonly title?: string
}

/**
 * The step's log. Every text is made harmless before it is printed: one line each, no command to the runner, no secret.
 * `notice`, `warning` and `error` are annotations as well; several lines of an error stay lines of one annotation.
 */
export interface Log {
  info(text: string): void
  debug(text: string): void
  notice(text: string, annotation?: Annotation): void
  warning(text: string, annotation?: Annotation): void
  error(text: string, annotation?: Annotation): void
  group(title: string, lines: readonly string[]): void
  /** True where the job was run with debug logging. */
  isDebug(): boolean
}

const longest = 4000
const longestTitle = 200

/** The log that the runner shows. */
export function createLog(): Log {
  return {
    info: (text) => commands.info(oneLine(text)),
    debug: (text) => commands.debug(oneLine(text)),
    notice: (text, annotation) => commands.notice(oneLine(text), properties(annotation)),
    warning: (text, annotation) => commands.warning(oneLine(text), properties(annotation)),
    error: (text, annotation) => commands.error(manyLines(text), properties(annotation)),
    group: (title, lines) => {
      commands.startGroup(truncate(oneLine(title), longestTitle))
      for (const line of lines) commands.info(oneLine(line))
      commands.endGroup()
    },
    isDebug: () => commands.isDebug(),
  }
}

function oneLine(text: string): string {
  return truncate(forLog(sanitize(text)), longest)
}

function manyLines(text: string): string {
  return truncate(sanitize(text).trim().split('\n').map(forLog).join('\n'), longest)
}

function properties({ title }: Annotation = {}): commands.Properties {
  return title === undefined ? {} : { title: truncate(oneLine(title), longestTitle) }
}
