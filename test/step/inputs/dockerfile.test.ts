import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { parseDockerfile } from '../../../src/step/inputs/dockerfile.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('a Dockerfile', () => {
  it('is found with the commit that is checked out where it lies', () => {
    const workspace = createTempFolder()
    mkdirSync(join(workspace, 'app', '.git'), { recursive: true })
    writeFileSync(join(workspace, 'app', '.git', 'HEAD'), COMMIT)
    writeFileSync(join(workspace, 'app', 'Dockerfile'), 'FROM x\n')
    const file = parseDockerfile('app/Dockerfile', { workspace })
    expect(file).toMatchObject({ relative: 'app/Dockerfile', problem: undefined, commit: COMMIT })
    expect(file.read().toString()).toBe('FROM x\n')
  })

  it('that only the default names may be missing, and says so; another one must be there', () => {
    const workspace = createTempFolder()
    expect(parseDockerfile('Dockerfile', { workspace })).toMatchObject({
      problem: expect.stringContaining('was not found'),
      commit: undefined,
    })
    expect(() => parseDockerfile('other/Dockerfile', { workspace })).toThrow(InputProblem)
  })
})
