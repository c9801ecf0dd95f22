/** Parses the workflow commands in a log (`::error::…`, `::add-mask::…`) as the runner does. */

/** One workflow command. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** An annotation of the run: level, and unescaped title and message. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title?: string
  readonly message: string
}

/** A log after the runner has read it. */
export interface ReadLog {
  readonly commands: readonly Command[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** The log as people see it: commands for masks left out, and each mask as *** from the line on that set it. */
  readonly visibleLog: string
}

/** Reads a whole log line by line. */
export function readLog(log: string): ReadLog {
  const commands: Command[] = []
  const masks: string[] = []
  const visible: string[] = []
  let resumeToken: string | undefined
  for (const line of log.split(/\r?\n/)) {
    const command = parseCommand(line)
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken) resumeToken = undefined
    } else if (command?.name === 'stop-commands') {
      resumeToken = command.message
    } else if (command !== undefined) {
      commands.push(command)
      if (command.name === 'add-mask') {
        masks.push(...masksOf(command.message))
        continue
      }
    }
    visible.push(hide(line, masks))
  }
  return { commands, annotations: commands.flatMap(annotationOf), masks, visibleLog: visible.join('\n') }
}

/** A line's command in either of the two notations that the runner knows: `::name a=b::text` and `##[name a=b]text`. */
export function parseCommand(line: string): Command | undefined {
  const current = /^\s*::([^\s:]+)(?: +(.*?))?::(.*)$/.exec(line)
  const older = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  const [, name, properties = '', message = ''] = current ?? older ?? []
  if (name === undefined) return undefined
  return { name, properties: propertiesOf(properties), message: unescapeData(message) }
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((part): [string, string][] => {
    const at = part.indexOf('=')
    return at < 0 ? [] : [[part.slice(0, at).trim(), unescapeProperty(part.slice(at + 1))]]
  })
  return Object.fromEntries(pairs)
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function annotationOf({ name, properties, message }: Command): Annotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
  return [{ level: name, ...(properties.title === undefined ? {} : { title: properties.title }), message }]
}

/** The runner hides a value of several lines as a whole and each of its lines. */
function masksOf(value: string): string[] {
  return [value, ...value.split(/[\r\n]+/)].filter((mask) => mask.trim() !== '')
}

function hide(line: string, masks: readonly string[]): string {
  const longestFirst = [...masks].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((text, mask) => text.replaceAll(mask, '***'), line)
}
