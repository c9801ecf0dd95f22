/** The texts that a source file has in it, with what they stand in: enough of a reader of TypeScript for that, and no more. */

export interface Literal {
  readonly line: number
  /** What stands between the quotes; a place that is filled in is `{}`. */
  readonly text: string
  /** The code right before it, comments left out: `description: `. */
  readonly before: string
  /** What each bracket around it belongs to, the outermost first: `outputs: {`, `log.debug(`. */
  readonly around: readonly string[]
}

/** So much of the code before a literal or a bracket is kept: a name, and what it is given to. */
const KEPT = 60

const AFTER_VALUE = /(?:[\w$)\]}'"`]|\+\+|--)\s*$/
const KEYWORD = /\b(?:return|typeof|case|in|of|do|else|void|throw|yield|await|default)\s*$/

class Reader {
  readonly #source: string
  readonly #found: Literal[] = []
  readonly #around: string[] = []
  #at = 0
  #code = ''
  constructor(source: string) {
    this.#source = source
  }

  read(): readonly Literal[] {
    this.#code = ''
    this.#block()
    return this.#found
  }

  #rest(length: number): string {
    return this.#source.slice(this.#at, this.#at + length)
  }

  #skipTo(end: string): void {
    const found = this.#source.indexOf(end, this.#at)
    this.#at = found < 0 ? this.#source.length : found + end.length
  }

  #add(text: string, at: number, before: string): void {
    const line = this.#source.slice(0, at).split('\n').length
    this.#found.push({ line, text, before, around: [...this.#around] })
  }

  /** Code up to the bracket that closes it, or to the end. */
  #block(close?: string): void {
    while (this.#at < this.#source.length) {
      const char = this.#rest(1)
      if (char === close) return
      this.#token(char)
    }
  }

  #token(char: string): void {
    if (this.#rest(2) === '//') this.#skipTo('\n')
    else if (this.#rest(2) === '/*') this.#skipTo('*/')
    else if (char === "'" || char === '"') this.#string(char)
    else if (char === '`') this.#template()
    else if (char === '/' && this.#isPattern()) this.#pattern()
    else if (char === '(' || char === '[' || char === '{') this.#bracket(char)
    else this.#take(char)
  }

  #take(char: string): void {
    this.#code = (this.#code + char).slice(-KEPT)
    this.#at += 1
  }

  #bracket(open: string): void {
    const close = open === '(' ? ')' : open === '[' ? ']' : '}'
    this.#around.push(`${this.#code.trimEnd()}${open}`)
    this.#take(open)
    this.#block(close)
    this.#around.pop()
    this.#take(close)
  }

  #string(quote: string): void {
    const start = this.#at
    const before = this.#code
    this.#at += 1
    let text = ''
    for (; this.#at < this.#source.length && this.#rest(1) !== quote; this.#at += 1) {
      if (this.#rest(1) === '\\') this.#at += 1
      text += this.#rest(1)
    }
    this.#take(quote)
    this.#add(text, start, before)
  }

  #template(): void {
    const start = this.#at
    const before = this.#code
    this.#at += 1
    let text = ''
    while (this.#at < this.#source.length && this.#rest(1) !== '`') {
      if (this.#rest(2) === '${') {
        this.#at += 2
        this.#code = ''
        this.#around.push('${')
        this.#block('}')
        this.#around.pop()
        this.#at += 1
        text += '{}'
        continue
      }
      if (this.#rest(1) === '\\') this.#at += 1
      text += this.#rest(1)
      this.#at += 1
    }
    this.#code = before
    this.#take('`')
    this.#add(text, start, before)
  }

  #isPattern(): boolean {
    return !AFTER_VALUE.test(this.#code) || KEYWORD.test(this.#code)
  }

  #pattern(): void {
    this.#at += 1
    let inClass = false
    for (; this.#at < this.#source.length; this.#at += 1) {
      const char = this.#rest(1)
      if (char === '\\') this.#at += 1
      else if (char === '[') inClass = true
      else if (char === ']') inClass = false
      else if (char === '/' && !inClass) break
    }
    this.#take(')')
  }
}

/** All strings and templates of a file in the order of their ends; comments and patterns are none. */
export function literalsOf(source: string): readonly Literal[] {
  return new Reader(source).read()
}
