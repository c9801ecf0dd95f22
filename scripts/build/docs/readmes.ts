/** README.md and README.zh-CN.md with their tables; what the second needs to be said in Chinese lies in `docs/zh-CN.yaml`. */
import { parse } from 'yaml'
import { readResults } from '../../../bench/results.ts'
import { fastTable } from '../../../bench/table.ts'
import { loadDeclarations } from '../declarations.ts'
import { type Files, textOf } from '../files.ts'
import { loadOperations } from '../operations.ts'
import { fillReadme } from './readme-tables.ts'
import { chinese, ENGLISH, sentencesOf } from './words.ts'

const TRANSLATION = 'docs/zh-CN.yaml'

/** Both files; throws where one of them lacks a marker, or a sentence is not translated or translated for nothing. */
export async function readmes(root: string): Promise<Files> {
  const declarations = await loadDeclarations(root)
  const operations = await loadOperations(root)
  const { words, problems } = chinese(sentencesOf(parse(await needed(root, TRANSLATION))))
  const results = await readResults(root)
  const files = new Map<string, string>()
  for (const [path, said] of [
    ['README.md', ENGLISH],
    ['README.zh-CN.md', words],
  ] as const) {
    const { text, missing } = fillReadme(await needed(root, path), declarations, operations, said, {
      fast: fastTable(results, said),
    })
    if (missing.length > 0) throw new Error(`${path} lacks these markers:\n${missing.join('\n')}`)
    files.set(path, text)
  }
  const wrong = problems()
  if (wrong.length > 0) throw new Error(wrong.map((problem) => `${TRANSLATION}: ${problem}`).join('\n'))
  return files
}

async function needed(root: string, path: string): Promise<string> {
  const text = await textOf(root, path)
  if (text === undefined) throw new Error(`${path} is missing.`)
  return text
}
