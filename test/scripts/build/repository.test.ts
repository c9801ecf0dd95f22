/** The owner of the project is written once and filled in everywhere. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../../../scripts/build/files.ts'
import { namedFiles, readRepository, withRepository } from '../../../scripts/build/repository.ts'
import { repositoryProblems } from '../../../scripts/check/repository.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A project with these files beside its package.json. */
function project(repository: string, files: Readonly<Record<string, string>>): string {
  const folder = createTempFolder()
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify({ repository }), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('the owner of the project', () => {
  it.each([
    ['uses: OWNER/shop-actions@v1', 'uses: octocat/shop-actions@v1'],
    ['`OWNER/shop-actions/actions/NAME@v1`', '`octocat/shop-actions/actions/NAME@v1`'],
    ['https://github.com/somebody/shop-actions.', 'https://github.com/octocat/shop-actions.'],
    ['uses: other/shop-actions-too@v1', 'uses: other/shop-actions-too@v1'],
    ['uses: actions/checkout@v7', 'uses: actions/checkout@v7'],
    ['* @OWNER/maintainers', '* @octocat/maintainers'],
  ])('is filled into %s', (text, filled) => {
    expect(withRepository(text, 'octocat/shop-actions')).toBe(filled)
  })

  it('is filled into documents, words and examples, after which nothing is left', async () => {
    const uses = 'uses: OWNER/shop-actions@v1\n'
    const files = ['README.md', 'docs/zh-CN/a.md', 'docs/words/deploy.yaml', 'examples/workflows/a.yml', 'SECURITY.md']
    const folder = project('github:octocat/shop-actions', {
      ...Object.fromEntries(files.map((file) => [file, uses])),
      '.github/CODEOWNERS': '* @OWNER/maintainers\n',
    })
    expect(await repositoryProblems(folder)).toHaveLength(files.length + 1)
    await writeFiles(folder, await namedFiles(folder))
    expect(readFileSync(join(folder, 'docs/words/deploy.yaml'), 'utf8')).toBe('uses: octocat/shop-actions@v1\n')
    expect(readFileSync(join(folder, '.github/CODEOWNERS'), 'utf8')).toBe('* @octocat/maintainers\n')
    expect(await repositoryProblems(folder)).toEqual([])
  })

  it('is named where the build cannot fill it in', async () => {
    const folder = project('github:octocat/shop-actions', {
      'README.md': 'Replace\n`OWNER` with the owner.\n',
      'testing/a.ts': "const OWN = 'somebody/shop-actions'\n",
    })
    expect(await repositoryProblems(folder)).toEqual([
      'README.md:2 names another owner than package.json, which says octocat/shop-actions.',
      'testing/a.ts:1 names another owner than package.json, which says octocat/shop-actions.',
    ])
  })

  it('may still be a placeholder', async () => {
    const folder = project('github:OWNER/shop-actions', { 'README.md': 'Replace `OWNER` in OWNER/shop-actions.\n' })
    expect(await repositoryProblems(folder)).toEqual([])
  })

  it('is the same everywhere in this repository', async () => {
    expect(await repositoryProblems(root)).toEqual([])
  })

  it('has to be in package.json', () => {
    expect(() => readRepository(project('https://github.com/octocat/shop-actions', {}))).toThrow(
      'package.json must have',
    )
  })
})
