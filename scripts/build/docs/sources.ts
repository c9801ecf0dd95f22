/** What the documents of one language are made from. */

import type { Input } from '../../../src/github/inputs/input.ts'
import { type Declaration, loadDeclarations } from '../declarations.ts'
import { type ListedOperation, loadOperations } from '../operations.ts'
import { readRepository } from '../repository.ts'
import { type Catalogue, loadCatalogue, type Words } from './catalogue.ts'
import { describeForm } from './forms.ts'
import { SHARED } from './shared-inputs.ts'

export interface Sources {
  readonly declarations: readonly Declaration[]
  readonly operations: readonly ListedOperation[]
  readonly words: Words
  /** What an input of one of the declarations takes. */
  readonly takes: (input: Input<unknown>) => string
  /** Owner and name of this project, as users write them behind `uses:`. */
  readonly repository: string
}

/** The sources by language, and the catalogue that knows which words nobody asked for. */
export async function loadSources(root: string): Promise<{ en: Sources; zh: Sources; catalogue: Catalogue }> {
  const catalogue = await loadCatalogue(root)
  const shared = {
    declarations: await loadDeclarations(root),
    operations: await loadOperations(root),
    repository: readRepository(root),
  }
  const of = async (words: Words) => ({ ...shared, words, takes: await formsOf(shared.declarations, words) })
  return { en: await of(catalogue.en), zh: await of(catalogue.zh), catalogue }
}

/** Works out once what each input takes. */
export async function formsOf(declarations: readonly Declaration[], words: Words): Promise<Sources['takes']> {
  const forms = new Map<Input<unknown>, string>()
  const parts = [...declarations.map(({ action }) => action), ...Object.values(SHARED)]
  for (const input of parts.flatMap(({ inputs }): Input<unknown>[] => Object.values(inputs)))
    if (!forms.has(input)) forms.set(input, await describeForm(input, words))
  return (input) => {
    const form = forms.get(input)
    if (form === undefined) throw new Error('An input of no declaration has no form.')
    return form
  }
}
