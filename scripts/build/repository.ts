/**
 * Where this project lives. `repository` of `package.json` is the only place where somebody writes its owner; the build
 * fills it in wherever documents, examples and schemas name the project.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, listFiles, textOf } from './files.ts'

const NAMING =
  '{README*.md,SECURITY.md,CONTRIBUTING.md,.github/{CODEOWNERS,pull_request_template.md},docs/**/*.{md,yaml},examples/**/*.{md,yml},simulator/**/*.{md,json}}'

/** Its owner and its name, as users write them behind `uses:`. */
export function readRepository(root: string): string {
  const { repository }: { repository?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [, found] = /^github:([\w-]+\/[\w.-]+)$/.exec(repository ?? '') ?? []
  if (found === undefined) throw new Error('package.json must have "repository": "github:ACCOUNT/NAME".')
  return found
}

/** The text with this owner, wherever it names the project or its maintainers. */
export function withRepository(text: string, repository: string): string {
  const [owner = '', name = ''] = repository.split('/')
  const project = new RegExp(`(?<![\\w.-])[\\w-]+(?=/${name.replaceAll('.', '\\.')}(?![\\w-]))`, 'g')
  return text.replace(project, owner).replace(/(?<=@)[\w-]+(?=\/maintainers\b)/g, owner)
}

/** Every file that names the project, with its owner. */
export async function namedFiles(root: string): Promise<Files> {
  const repository = readRepository(root)
  const files = new Map<string, string>()
  for (const path of listFiles(root, NAMING)) {
    const text = (await textOf(root, path)) ?? ''
    if (text.includes(repository.split('/')[1] ?? '') || text.includes('/maintainers'))
      files.set(path, withRepository(text, repository))
  }
  return files
}
