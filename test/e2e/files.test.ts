/** Where steps write files, and through what they do not: run from `dist/`. */
import { readdirSync, readFileSync, realpathSync, renameSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { selfSigned } from '../../simulator/index.ts'
import { it } from '../../testing/fixture.ts'

const web = { service_id: '50883' }
const download = { operation: 'download', key_name: 'mykey' }

/** Every file below a folder with its text; links are not followed. */
function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name))
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const own = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]))
  return Object.assign(own, ...folders.map(contents))
}

const { pubCert: pub_cert, priKey: pri_key } = selfSigned('www.example.com')

describe.concurrent('a step writes nothing into the workspace or RUNNER_TEMP', () => {
  it.for([
    ['login', {}],
    ['scale', { ...web, replicas: '3' }],
    ['update-image', { ...web, image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' }],
    ['build-image', { repo_name: 'web', tag: 'v9' }],
    ['deploy', { ...web, repo_name: 'web', tag: 'v9', min_ready_seconds: '1' }],
    ['manage-certificate', { cert_name: 'www', pub_cert, pri_key }],
    ['manage-secret-key', { key_name: 'fresh' }],
    ['manage-secret-key', { ...download, dry_run: 'true' }],
  ] as const)('%s', async ([action, inputs], { environment }) => {
    const { run, keys } = await environment.fixture()
    const workspace = environment.workspace({ Dockerfile: 'FROM ubuntu\n' })
    const temp = environment.workspace({})
    const pair = { app_key: keys.app_key ?? '', app_secret: keys.app_secret ?? '' }
    const { outputs } = await run(action, { ...pair, ...inputs }, { workspace, temp, debug: true })
    expect(['changed', 'planned']).toContain(outputs.outcome)
    expect(contents(workspace)).toEqual({ [join(workspace, 'Dockerfile')]: 'FROM ubuntu\n' })
    expect(contents(temp)).toEqual({})
  })
})

describe.concurrent('the file of a private key', () => {
  it('is the only one that is written, in RUNNER_TEMP, and nothing is left beside it', async ({ environment }) => {
    const { run, world } = await environment.fixture()
    const [workspace, temp] = [environment.workspace({}), environment.workspace({})]
    const { outputs } = await run('manage-secret-key', download, { workspace, temp })
    const file = join(realpathSync(temp), 'mykey.pem')
    expect(outputs.key_file).toBe(file)
    const key = world.secretKeys.find(({ name }) => name === 'mykey')?.privateKey ?? ''
    expect(contents(temp)).toEqual({ [join(temp, 'mykey.pem')]: `${key.trim()}\n` })
    expect(contents(workspace)).toEqual({})
  })

  it.for([0o000, 0o022])('is its owner’s alone with the umask %o', async (umask, { environment }) => {
    const { start } = await environment.fixture()
    const temp = environment.workspace({})
    const before = process.umask(umask)
    // A process has its umask from the moment that it is started.
    const step = start('manage-secret-key', download, { temp })
    process.umask(before)
    const { outputs } = await step.done
    expect(outputs.key_file).toMatch(/mykey\.pem$/)
    expect(statSync(join(temp, 'mykey.pem')).mode & 0o777).toBe(0o600)
  })

  it('has no default where RUNNER_TEMP lies in the workspace, and goes there where it is named', async ({
    environment,
  }) => {
    const { run, operations } = await environment.fixture()
    const workspace = environment.workspace({ 'temp/other': '' })
    const temp = join(workspace, 'temp')
    const { annotations } = await run('manage-secret-key', download, { workspace, temp })
    expect(annotations[0]?.message).toContain('because RUNNER_TEMP is inside the workspace')
    expect(operations()).toEqual([])
    const named = await run('manage-secret-key', { ...download, key_file: 'temp/id' }, { workspace, temp })
    expect(named.outputs.outcome).toBe('unchanged')
    expect(named.annotations).toMatchObject([{ level: 'warning' }])
  })

  it.for([
    ['a link to a file elsewhere', 'to-file'],
    ['a link to a file that is not there', 'to-nothing'],
    ['a folder that is a link out', 'to-folder/id'],
    ['a link inside', 'to-inside'],
    ['a way out by dots', '../id'],
  ] as const)('is not %s, which is seen before anything is asked', async ([, key_file], { environment }) => {
    const { run, operations } = await environment.fixture()
    const [workspace, temp] = [environment.workspace({ inside: 'mine' }), environment.workspace({ inside: 'mine' })]
    const elsewhere = environment.workspace({ file: 'mine' })
    for (const root of [workspace, temp]) {
      symlinkSync(join(elsewhere, 'file'), join(root, 'to-file'))
      symlinkSync(join(elsewhere, 'nothing'), join(root, 'to-nothing'))
      symlinkSync(elsewhere, join(root, 'to-folder'))
      symlinkSync('inside', join(root, 'to-inside'))
      const inputs = { ...download, key_file: `${root}/${key_file}` }
      const { outputs, annotations } = await run('manage-secret-key', inputs, { workspace, temp })
      expect(outputs).toMatchObject({ outcome: 'failed', key_file: '' })
      expect(annotations[0]?.message).toContain('Input key_file must be')
      expect(contents(root)).toEqual({ [join(root, 'inside')]: 'mine' })
    }
    expect(operations()).toEqual([])
    expect(contents(elsewhere)).toEqual({ [join(elsewhere, 'file')]: 'mine' })
  })

  it('is not written through a folder that becomes a link while the platform is asked', async ({ environment }) => {
    const workspace = environment.workspace({ 'keys/other': '' })
    const elsewhere = environment.workspace({})
    const { run } = await environment.fixture({
      meanwhile: (_, operation, count) => {
        if (operation !== 'listSecretKeys' || count > 1) return
        renameSync(join(workspace, 'keys'), join(workspace, 'moved'))
        symlinkSync(elsewhere, join(workspace, 'keys'))
      },
    })
    const { outputs, annotations } = await run('manage-secret-key', { ...download, key_file: 'keys/id' }, { workspace })
    expect(outputs).toMatchObject({ outcome: 'failed', key_file: '' })
    expect(annotations.at(-1)?.message).toContain('this folder was replaced after the inputs were read')
    expect([contents(elsewhere), contents(join(workspace, 'moved'))]).toEqual([
      {},
      { [join(workspace, 'moved', 'other')]: '' },
    ])
  })

  it('takes the place of a link that appears while the platform is asked', async ({ environment }) => {
    const workspace = environment.workspace({})
    const elsewhere = environment.workspace({ file: 'mine' })
    const { run } = await environment.fixture({
      meanwhile: (_, operation, count) => {
        if (operation === 'listSecretKeys' && count === 1) symlinkSync(join(elsewhere, 'file'), join(workspace, 'id'))
      },
    })
    const { outputs } = await run('manage-secret-key', { ...download, key_file: 'id' }, { workspace })
    expect(outputs.outcome).toBe('unchanged')
    expect(readFileSync(join(workspace, 'id'), 'utf8')).toContain('PRIVATE KEY')
    expect(contents(elsewhere)).toEqual({ [join(elsewhere, 'file')]: 'mine' })
  })
})

describe.concurrent('a file that is read', () => {
  it.for([
    ['a link out', 'link'],
    ['a folder that is a link out', 'folder/Dockerfile'],
    ['a way out by dots', '../Dockerfile'],
    ['an absolute path', '/etc/hostname'],
  ] as const)('is not %s', async ([, docker_file], { environment }) => {
    const { run, operations } = await environment.fixture()
    const elsewhere = environment.workspace({ Dockerfile: 'FROM not-ours\n' })
    const workspace = environment.workspace({})
    symlinkSync(join(elsewhere, 'Dockerfile'), join(workspace, 'link'))
    symlinkSync(elsewhere, join(workspace, 'folder'))
    const { annotations } = await run('build-image', { repo_name: 'web', tag: 'v9', docker_file }, { workspace })
    expect(annotations[0]?.message).toContain('Input docker_file must be a path in the workspace')
    expect(operations()).toEqual([])
  })

  it.for([
    ['link', (at: string, elsewhere: string) => symlinkSync(join(elsewhere, 'Dockerfile'), join(at, 'Dockerfile'))],
    [
      'folder',
      (at: string, elsewhere: string) => {
        renameSync(at, `${at}-moved`)
        symlinkSync(elsewhere, at)
      },
    ],
  ] as const)(
    'is not what a %s in its place leads to, put there while the platform is asked',
    async ([, swap], { environment }) => {
      const elsewhere = environment.workspace({ Dockerfile: 'FROM not-ours\n' })
      const workspace = environment.workspace({ 'docker/Dockerfile': 'FROM ours\n' })
      const { run, operations } = await environment.fixture({
        meanwhile: (_, operation, count) => {
          if (operation !== 'getService' || count > 1) return
          const at = join(workspace, 'docker')
          renameSync(join(at, 'Dockerfile'), join(workspace, 'aside'))
          swap(at, elsewhere)
        },
      })
      const inputs = { ...web, repo_name: 'web', tag: 'v9', docker_file: 'docker/Dockerfile' }
      const { annotations } = await run('deploy', inputs, { workspace })
      expect(annotations.at(-1)?.message).toContain('must be a readable file; "docker/Dockerfile" cannot be read')
      expect(operations()).not.toContain('buildImage')
    },
  )
})
