/** The machine of one job: its folders, and what its steps pass on to the later ones. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepResult } from '../../runner/runner.ts'

export class Machine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fengchao-job-'))
  readonly workspace = this.#make('workspace')
  readonly temp = this.#make('temp')
  readonly home = this.#make('home')
  readonly #variables: Record<string, string> = {}
  readonly #path: string[] = []
  readonly #masks = new Set<string>()

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.#masks.add(secret)
  }

  /** What steps wrote to GITHUB_ENV. */
  get variables(): Readonly<Record<string, string>> {
    return this.#variables
  }

  get path(): string {
    return [...this.#path, process.env.PATH ?? ''].join(':')
  }

  /** Keeps what a step passes on. */
  keep({ env, path, masks }: Pick<StepResult, 'env' | 'path' | 'masks'>): void {
    Object.assign(this.#variables, env)
    this.#path.unshift(...path)
    for (const mask of masks) this.#masks.add(mask)
  }

  /** Whether GitHub would hide a part of this text. */
  holdsSecret(text: string): boolean {
    return [...this.#masks].some((mask) => mask !== '' && text.includes(mask))
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #make(name: string): string {
    const folder = join(this.#folder, name)
    mkdirSync(folder)
    return folder
  }
}
