/** The YAML of the README as workflows: what is only steps or a job's `env` gets the frame that its reader would give it. */
import { isMap, isSeq, parseDocument } from 'yaml'
import { readMarkdown } from './markdown.ts'

export interface ReadmeWorkflow {
  /** The section that it stands in, and which of its blocks it is. */
  readonly place: string
  readonly text: string
}

export const blocks = readMarkdown('README.md').sections.flatMap(({ title, code }) =>
  code.map(({ language, text }, i) => ({ place: `${title}, block ${i + 1}`, language, text })),
)

/** Every YAML block; throws at one that is none of the three kinds. */
export const workflows: readonly ReadmeWorkflow[] = blocks
  .filter(({ language }) => language === 'yaml')
  .map(({ place, text }) => ({ place, text: framed(place, text) }))

function framed(place: string, text: string): string {
  const { contents, errors } = parseDocument(text)
  if (errors.length > 0) throw new Error(`${place} is not YAML: ${errors.join(' ')}`)
  if (isMap(contents) && contents.has('jobs')) return text
  if (isMap(contents) && contents.has('env')) return job(`${text}\nsteps:\n  - run: 'true'`)
  if (isSeq(contents)) return job(`steps:\n${indented(text, 2)}`)
  throw new Error(`${place} is neither a workflow nor steps nor the env of a job.`)
}

function job(text: string): string {
  const head =
    'name: Example\non: [push, pull_request]\npermissions: {}\njobs:\n  example:\n    runs-on: ubuntu-latest\n'
  return `${head}${indented(text, 4)}\n`
}

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}
