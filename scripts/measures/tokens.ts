/** TypeScript as words and signs with the lines they stand on; texts, templates, regular expressions and comments are one each. */

export interface Token {
  readonly text: string
  readonly line: number
}

const SPACE = /\s+/y
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const PATTERN = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
const WORD = /[\p{L}\p{N}_$#]+|=>|\?\.|[^\s]/uy

/** After these a slash begins a regular expression; after a value it divides. */
const BEFORE_PATTERN = /^(?:[([{,;=:?!&|+\-*<>%^~}]|=>|return|typeof|case|in|of|await|yield|throw)$/

/** Every token of a source; comments are left out. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let line = 1
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  while (at < source.length) {
    const blank = take(SPACE) ?? take(COMMENT)
    const isPattern = source[at] === '/' && BEFORE_PATTERN.test(tokens.at(-1)?.text ?? ';')
    const template = source[at] === '`' ? templateAt(source, at) : undefined
    const text = blank ?? template ?? take(TEXT) ?? (isPattern ? take(PATTERN) : undefined) ?? take(WORD) ?? ' '
    if (blank === undefined) tokens.push({ text: template === undefined ? text : '``', line })
    line += text.split('\n').length - 1
    at += text.length
  }
  return tokens
}

/** A template from its first backtick to its last, with what it embeds. */
function templateAt(source: string, start: number): string {
  let depth = 0
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (depth === 0 && sign === '`') return source.slice(start, at + 1)
    else if (source.startsWith('${', at)) depth += 1
    else if (depth > 0 && sign === '`') at += templateAt(source, at).length - 1
    else if (depth > 0 && sign === '{' && source[at - 1] !== '$') depth += 1
    else if (depth > 0 && sign === '}') depth -= 1
  }
  return source.slice(start)
}
