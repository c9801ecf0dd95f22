/** The YAML of our documents as workflows: what is only a part of one gets the frame that its reader would give it. */
import { isMap, isSeq, parseDocument } from 'yaml'
import { pairs } from './documents.ts'

export interface DocumentWorkflow {
  /** The document, the section in it, and which of its blocks it is. */
  readonly place: string
  readonly text: string
}

/** What a job has besides its steps. */
const OF_A_JOB = ['env', 'concurrency']

export const blocks = pairs.flatMap(({ english: { path, sections } }) =>
  sections.flatMap(({ title, code }) =>
    code.map(({ language, text }, i) => ({ place: `${path}, ${title}, block ${i + 1}`, language, text })),
  ),
)

/** Whether a YAML block is an environment file, which is no part of a workflow. */
function isEnvironment(text: string): boolean {
  const { contents } = parseDocument(text)
  return isMap(contents) && contents.has('namespace')
}

/** Every environment file. */
export const environmentFiles = blocks.filter(({ language, text }) => language === 'yaml' && isEnvironment(text))

/** Every other YAML block; throws at one that is none of the kinds below. */
export const workflows: readonly DocumentWorkflow[] = blocks
  .filter(({ language, text }) => language === 'yaml' && !isEnvironment(text))
  .map(({ place, text }) => ({ place, text: framed(place, text) }))

function framed(place: string, text: string): string {
  const { contents, errors } = parseDocument(text)
  if (errors.length > 0) throw new Error(`${place} is not YAML: ${errors.join(' ')}`)
  if (isMap(contents) && contents.has('jobs')) return contents.has('on') ? text : `${head(text)}${withRunners(text)}`
  if (isMap(contents) && OF_A_JOB.some((key) => contents.has(key)))
    return `${head(text)}${job(`${text}\nsteps:\n  - run: 'true'`)}`
  if (isSeq(contents)) return `${head(text)}${job(`steps:\n${indented(`${stepsBefore(text)}${text}`, 2)}`)}`
  throw new Error(`${place} is neither a workflow nor jobs nor steps nor what a job has besides.`)
}

/** What stands above the jobs, with the inputs and variables that the text speaks of. */
function head(text: string): string {
  const inputs = namesIn(text, /\binputs\.(\w+)/g).map((name) => `      ${name}:\n        type: string\n`)
  const env = namesIn(text, /\benv\.(\w+)/g).map((name) => `  ${name}: any\n`)
  return [
    'name: Example\non:\n  push:\n  pull_request:\n  workflow_dispatch:\n',
    inputs.length === 0 ? '' : `    inputs:\n${inputs.join('')}`,
    'permissions: {}\n',
    env.length === 0 ? '' : `env:\n${env.join('')}`,
  ].join('')
}

/** The jobs, each with a runner. */
function withRunners(text: string): string {
  return text.replace(/^ {2}\w+:$/gm, (name) => `${name}\n    runs-on: ubuntu-latest`)
}

function job(text: string): string {
  return `jobs:\n  example:\n    runs-on: ubuntu-latest\n${indented(text, 4)}\n`
}

/** The steps that come before, as far as the text speaks of their outputs. */
function stepsBefore(text: string): string {
  const own = namesIn(text, /^ +id: (\w+)$/gm)
  const others = namesIn(text, /\bsteps\.(\w+)\./g).filter((name) => !own.includes(name))
  return others.map((name) => `- id: ${name}\n  run: 'true'\n`).join('')
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]
}

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}
