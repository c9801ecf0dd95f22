import { FileError } from '../../../simulator/world/yaml-file.ts'

/** The problems that reading a file reports, a sentence each. */
export async function problemsOf(reading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await reading.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof FileError)) throw new Error(`The file was accepted, or reading it failed: ${String(error)}`)
  return error.message.split('\n')
}

/** The text of a world with an image and these services. */
export const service = (rest: string) => `repositories: [{ repo_name: a, tags: [v1] }]\nservices:\n${rest}`
/** The containers of a service of that image. */
export const image = 'containers: [{ image_path: hub.c.163.com/admin/a:v1 }]'
