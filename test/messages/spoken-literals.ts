/** Which texts of a source file are sentences for people, and so belong to `src/messages/`. */
import { type Literal, literalsOf } from './literals.ts'

/** Two words, the second of which is no name; a value that is filled in counts for a word. */
const SENTENCE = /(?:^|[\s"“(])(?:[A-Za-z][A-Za-z’'-]*|\{\})[,;:.]? [a-z][a-z’'-]+(?=$|[\s"”),.;:…])/

/** One word with a capital, as labels have it: `Sending`, `Count`. */
const LABEL = /^[A-Z][a-z]+(?: …|…|\.)?$/

/** Where it is given as what people read. */
const LABELLED =
  /(?:\bname: |\b(?:phase|headline|label|advice|message|hint|sentence|text|noun|subject|what)\s*[:=]\s*|\.(?:phase|info|warning|notice|error|progress|warn)\(\s*|\btitled\(\s*)(?:\S+ [?:] )?$/

/** The debug log, and what only developers read. */
const FOR_DEVELOPERS = /\b(?:log\.debug|debug|new TypeError|new RangeError)\($/
const DEBUGGED =
  /^through (?:no proxy|a proxy that cannot be read|the proxy \{\} of \{\}\{\})$|^, which stands in for HTTPS_PROXY$/
const IMPOSSIBLE = /^There is no action "\{\}"\.$|^No token and no key pair was given to the client\.$/

/** What @actions/core says, word for word; the step says in whole sentences which file it is. */
const AS_THE_PACKAGE = /^Missing file at path: \{\}$/

/** What machines read. */
const FORMATS = /^\s*todayMarker off$|^fengchao-actions \(health check\)$/

function isAllowed(literal: Literal): boolean {
  const { text, around } = literal
  const known = [FORMATS, DEBUGGED, IMPOSSIBLE, AS_THE_PACKAGE].some((pattern) => pattern.test(text))
  return known || around.some((bracket) => FOR_DEVELOPERS.test(bracket))
}

function isSpoken({ text, before }: Literal): boolean {
  return SENTENCE.test(text) || (LABEL.test(text) && LABELLED.test(before))
}

/** Each of them with its line. */
export function spokenLiterals(source: string): readonly string[] {
  return literalsOf(source)
    .filter((literal) => isSpoken(literal) && !isAllowed(literal))
    .map(({ line, text }) => `${line}: ${text}`)
}
