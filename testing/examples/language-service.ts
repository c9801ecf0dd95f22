/** GitHub's own language service for workflow files, the one of editors; here it gets the manifests from disk. */
import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The manifest behind a reference without its version, such as `actions/checkout`; throws where there is none. */
export type ManifestReader = (reference: string) => Manifest

export interface Manifest {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
}

// Its packages import JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

let documents = 0

/** All problems that it finds in a workflow or an `action.yml`, a sentence each. */
export async function problemsOf(file: string, text: string, manifestOf: ManifestReader): Promise<readonly string[]> {
  // It caches what it parsed by its address, whatever the text is now.
  documents += 1
  const address = `file:///${documents}/${file}`
  // It does not resolve local references, so these get a name as if they were remote.
  const document = TextDocument.create(
    address,
    'yaml',
    1,
    text.replace(/uses: \.\/(\S+)(?<!\.yml)$/gm, 'uses: local/$1@v1'),
  )
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) => {
        try {
          return manifestOf([owner, name, path].filter((part) => part !== undefined).join('/'))
        } catch {
          // It says nothing where its provider fails, but names an action that does not exist.
          return undefined
        }
      },
    },
  })
  return diagnostics.map(({ range, message }) => `Line ${range.start.line + 1}: ${message}`)
}
