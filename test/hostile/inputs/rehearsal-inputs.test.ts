/** Any text as the world or the faults of a rehearsal: read, or refused with its problems, and never a defect. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import { readFaults, readWorld } from '../../../simulator/world/files.ts'
import { FileError } from '../../../simulator/world/yaml-file.ts'
import { useSeed } from '../seed.ts'
import { anyInput } from './texts.ts'

useSeed(200)

const { worldSchema, faultsSchema } = await readResources()

describe.each([
  ['world', (text: string): Promise<unknown> => readWorld(text, worldSchema)],
  ['faults', (text: string): Promise<unknown> => readFaults(text, faultsSchema)],
] as const)('any text as %s', (_, read) => {
  it('is read, or refused with its problems', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (text) => {
        const error: unknown = await read(text).then(
          () => undefined,
          (caught: unknown) => caught,
        )
        if (error === undefined) return
        expect(error).toBeInstanceOf(FileError)
        expect(String(error)).toMatch(/\w/)
      }),
    )
  })
})
