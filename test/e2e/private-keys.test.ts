import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'
import { runPost } from '../../testing/runner/runner.ts'

const download = { operation: 'download', key_name: 'mykey' }

describe.concurrent('the private half of an SSH key', () => {
  it('takes the key out of RUNNER_TEMP when the job ends, and leaves one whose place was requested', async ({
    environment,
  }) => {
    const { run } = await environment.fixture()
    const temp = environment.workspace({})
    const saved = await run('manage-secret-key', download, { temp })
    const file = join(temp, 'mykey.pem')
    expect(existsSync(file)).toBe(true)
    const cleaned = await runPost('manage-secret-key', saved, { temp })
    expect(cleaned).toMatchObject({ exitCode: 0, summary: '', outputs: {} })
    expect(cleaned.log).toContain('The private key was removed from')
    expect(existsSync(file)).toBe(false)
    const again = await runPost('manage-secret-key', saved, { temp })
    expect(again).toMatchObject({ exitCode: 0, annotations: [] })
    const asked = await run('manage-secret-key', { ...download, key_file: join(temp, 'mine') }, { temp })
    expect((await runPost('manage-secret-key', asked, { temp })).log).toBe('')
    expect(existsSync(join(temp, 'mine'))).toBe(true)
  })
})
