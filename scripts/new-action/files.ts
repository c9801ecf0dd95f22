/** Where an action has its places: two files of its own, and a part of each document that names all actions. */
import { sections, sentences, sourceOf, testOf } from './template.ts'

interface NewFile {
  readonly path: string
  readonly text: string
}

const READMES = { 'README.md': 'en', 'README.zh-CN.md': 'zh' } as const
const TRANSLATION = 'docs/zh-CN.yaml'

const isReadme = (path: string): path is keyof typeof READMES => path in READMES

/** The files that an action of this name begins with; throws where it can have no such name. */
export function newFiles(name: string): { source: NewFile; test: NewFile; documents: readonly string[] } {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(
      `The name of an action is lower-case words with hyphens, a verb first (scale, update-image); got "${name}".`,
    )
  return {
    source: { path: `src/actions/${name}.ts`, text: sourceOf(name) },
    test: { path: `test/actions/${name}.test.ts`, text: testOf(name) },
    documents: [...Object.keys(READMES), TRANSLATION],
  }
}

/** The document with the part of the action of this name. */
export function withAction(path: string, text: string, name: string): string {
  if (isReadme(path)) return counted(withSection(text, sections(name)[READMES[path]]))
  return withSentences(text)
}

// After the last section of an action, which ends where the next chapter begins.
function withSection(readme: string, section: string): string {
  const last = [...readme.matchAll(/^<!-- \/outputs:(?!every)[a-z-]+ -->$/gm)].at(-1)?.index
  const next = last === undefined ? -1 : readme.indexOf('\n## ', last)
  if (next < 0) throw new Error('The README has no chapter after the sections of the actions.')
  return `${readme.slice(0, next)}\n${section}${readme.slice(next)}`
}

/** Both READMEs say on top how many actions there are. */
function counted(readme: string): string {
  return readme.replace(/(\[All |\[全部 )(\d+)/, (_, before, count) => `${before}${Number(count) + 1}`)
}

function withSentences(yaml: string): string {
  const lines = Object.entries(sentences).filter(([english]) => !yaml.includes(`\n${english}: `))
  const text = lines.map(([english, chinese]) => `${english}: ${chinese}\n`).join('')
  return yaml.replace(/^# The actions\n/m, (heading) => `${heading}${text}`)
}
