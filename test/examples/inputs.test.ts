import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ExampleFile, exampleFiles, manifestOnDisk, OWN } from '../../testing/examples/example-files.ts'
import { type ManifestReader, problemsOf } from '../../testing/examples/language-service.ts'
import { Fields } from '../../testing/workflow/fields.ts'

/** An input of one of our actions that an example gives. */
interface UsedInput {
  readonly file: ExampleFile
  readonly action: string
  readonly input: string
}

/** Everything in a file with a `uses:` and a `with:`, however deep. */
function usedInputs(file: ExampleFile): readonly UsedInput[] {
  const found = new Map<string, UsedInput>()
  const search = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('uses' in node && typeof node.uses === 'string' && node.uses.startsWith(OWN) && 'with' in node) {
      const action = node.uses.replace(/@.*/, '')
      for (const input of new Fields(node.with, action).names())
        found.set(`${action} ${input}`, { file, action, input })
    }
    Object.values(node).forEach(search)
  }
  search(parse(file.text))
  return [...found.values()]
}

/** The manifests as they are on disk, but one input of one of them has another name. */
const renamed =
  ({ action, input }: UsedInput): ManifestReader =>
  (reference) => {
    const manifest = manifestOnDisk(reference)
    if (reference !== action || manifest.inputs === undefined) return manifest
    const inputs = Object.entries(manifest.inputs).map(([name, facts]) => [
      name === input ? `${name}_new` : name,
      facts,
    ])
    return { ...manifest, inputs: Object.fromEntries(inputs) }
  }

describe('what the examples say to the actions', () => {
  it.each(exampleFiles)('$path has no fault that the language service finds', async ({ path, text }) => {
    expect(await problemsOf(path, text, manifestOnDisk)).toEqual([])
  })

  it.each(exampleFiles)('$path uses one of our actions, and gives it inputs', (file) => {
    // The composite workflow uses ours through the composite action.
    const through = file.text.includes('./.github/actions/release')
    expect(usedInputs(file).length > 0 || through).toBe(true)
  })

  it.each(exampleFiles.flatMap(usedInputs))(
    '$file.path is found at fault when $input of $action is renamed',
    async (used) => {
      const problems = await problemsOf(used.file.path, used.file.text, renamed(used))
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`Invalid action input '${used.input}'$`)))
    },
  )

  it('is found at fault where a required input is left out, an expression is misspelt or an action is unknown', async () => {
    const prune = exampleFiles.find(({ path }) => path.endsWith('prune.yml'))?.text ?? ''
    const problems = (text: string) => problemsOf('prune.yml', text, manifestOnDisk)
    expect(await problems(prune.replace(/ +repo_name: .*\n/, ''))).toContainEqual(
      expect.stringContaining('Missing required input `repo_name`'),
    )
    expect(await problems(prune.replace('matrix.repository', 'matrixx.repository'))).not.toEqual([])
    expect(await problems(prune.replace('matrix.repository', 'matrix.repo'))).not.toEqual([])
    expect(await problems(prune.replace('/prune-images@', '/prune-image@'))).toContainEqual(
      expect.stringContaining('Unable to resolve action'),
    )
  })
})
