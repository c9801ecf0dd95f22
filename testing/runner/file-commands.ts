/** The files by which a step passes outputs, variables and state to the runner. */

/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks; later values win. Throws as the runner fails the step: on a line
 * of neither form and on a block without its end.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc >= 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      if (end < 0) throw new Error(`The runner finds no end of the value that begins with "${line}".`)
      values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else {
      throw new Error(`The runner does not understand the line "${line}".`)
    }
  }
  return values
}
