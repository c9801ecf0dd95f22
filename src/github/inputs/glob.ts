import { globSet } from '../../messages/github/inputs.ts'
import { quote } from '../report/truncate.ts'
import { InputProblem } from './input.ts'

/** A piece of a pattern: any run of characters, or one character that passes. */
type Piece = 'run' | ((character: string) => boolean)

/**
 * Reads a glob for plain names: `*` any run, `?` one character, `[a-z]` one of a set and `[!a-z]` one that is not in it;
 * everything else stands for itself, the slash too. Throws `InputProblem` for a set without its end.
 */
export function parseGlob(pattern: string): (name: string) => boolean {
  const pieces = piecesOf(pattern)
  return (name) => matches(pieces, [...name])
}

function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let rest = pattern; rest !== ''; ) {
    const set = /^\[(!?)(\]?[^\]]*)\]/su.exec(rest)
    const [character = ''] = rest
    if (character === '[' && (set === null || set[2] === '')) {
      throw new InputProblem(globSet({ pattern: quote(pattern) }))
    }
    pieces.push(set ? inSet(set[2] ?? '', set[1] === '!') : pieceFor(character))
    rest = rest.slice(set ? set[0].length : character.length)
  }
  return pieces
}

function pieceFor(character: string): Piece {
  if (character === '*') return 'run'
  return character === '?' ? () => true : (other) => other === character
}

function inSet(members: string, negated: boolean): Piece {
  const ranges = [...members.matchAll(/(.)-(.)|./gsu)].map(([whole, from = whole, to = whole]) => ({ from, to }))
  return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated
}

// Backtracking to the last run is enough: it can match whatever an earlier one could. So no pattern takes exponential time.
function matches(pieces: readonly Piece[], name: readonly string[]): boolean {
  let at = 0
  let piece = 0
  let run: { readonly piece: number; at: number } | undefined
  while (at < name.length) {
    const current = pieces[piece]
    if (current === 'run') {
      run = { piece, at }
      piece += 1
    } else if (current?.(name[at] ?? '')) {
      at += 1
      piece += 1
    } else if (run) {
      run.at += 1
      at = run.at
      piece = run.piece + 1
    } else return false
  }
  return pieces.slice(piece).every((rest) => rest === 'run')
}
