/** The bytes of what is committed for a runner. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { listFiles, textOf } from '../scripts/build/files.ts'

/** Bytes of the shared main file, of the largest stub, and of all scripts together. */
export interface ScriptSizes {
  readonly mainFile: number
  readonly stub: number
  readonly scripts: number
}

/** Measures `dist/` of the repository at `root`. */
export async function scriptSizes(root: string): Promise<ScriptSizes> {
  const sizes = { mainFile: 0, stub: 0, scripts: 0 }
  for (const path of listFiles(root, 'dist/**/*.js')) {
    const text = (await textOf(root, path)) ?? ''
    const bytes = Buffer.byteLength(text)
    sizes.scripts += bytes
    if (path === 'dist/index.js') sizes.mainFile = bytes
    if (text.includes("= await import('./index.js')")) sizes.stub = Math.max(sizes.stub, bytes)
  }
  return sizes
}

/** Who committed, and when: an archive of a bare tree would carry the present second, and so compress differently each time. */
const COMMITTED = {
  GIT_AUTHOR_NAME: 'measure',
  GIT_AUTHOR_EMAIL: 'measure@localhost',
  GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'measure',
  GIT_COMMITTER_EMAIL: 'measure@localhost',
  GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z',
}

/**
 * Bytes of the compressed archive that a runner would download if the files were committed as they are; the same for the
 * same files whenever it is asked. git makes it from an index of its own, so that neither the index nor the objects of the
 * repository are touched.
 */
export async function downloadSize(root: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'fengchao-archive-'))
  const run = promisify(execFile)
  const plain = { cwd: root, encoding: 'buffer', maxBuffer: 256 * 1024 ** 2 } as const
  try {
    const { stdout: objects } = await run('git', ['rev-parse', '--git-path', 'objects'], plain)
    const env = {
      ...process.env,
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, objects.toString().trim()),
      ...COMMITTED,
    }
    await mkdir(env.GIT_OBJECT_DIRECTORY)
    await run('git', ['add', '--all'], { ...plain, env })
    const { stdout: tree } = await run('git', ['write-tree'], { ...plain, env })
    const { stdout: commit } = await run('git', ['commit-tree', '-m', 'measured', tree.toString().trim()], {
      ...plain,
      env,
    })
    const { stdout: archive } = await run('git', ['archive', '--format=tar', commit.toString().trim()], {
      ...plain,
      env,
    })
    return gzipSync(archive).length
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
