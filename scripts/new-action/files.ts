/** The files that an action begins with; its page and its places in tables are the build's. */
import { sourceOf, testOf, wordsOf } from './template.ts'

interface NewFile {
  readonly path: string
  readonly text: string
}

/** The files that an action of this name begins with; throws where it can have no such name. */
export function newFiles(name: string): { source: NewFile; test: NewFile; words: NewFile } {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(
      `The name of an action is lower-case words with hyphens, a verb first (scale, update-image); got "${name}".`,
    )
  return {
    source: { path: `src/actions/${name}.ts`, text: sourceOf(name) },
    test: { path: `test/actions/${name}.test.ts`, text: testOf(name) },
    words: { path: `docs/words/${name}.yaml`, text: wordsOf(name) },
  }
}
