/** Deleting tags that nobody needs any more (API reference 5.4); the platform itself does not ask who runs them. */

import type { Client } from '../../client/client.ts'
import { ConnectionError, isApiError } from '../../client/errors.ts'
import type { ImageTag, Repository } from '../../client/resources/images.ts'
import { phases } from '../../messages/changes/phases.ts'
import {
  builtAgain,
  imageTitle,
  notAllDeleted,
  pruningPhase,
  reasonOf,
  runAgain,
  staysBuilt,
  staysRun,
} from '../../messages/images/pruning.ts'
import { sentences } from '../../messages/message.ts'
import { remove } from '../engine/apply.ts'
import type { ChangeOptions } from '../engine/change.ts'
import { ChangeError, messageOf, refuse } from '../engine/errors.ts'
import type { Resource } from '../engine/resource.ts'
import { tagsInUse } from './in-use.ts'
import { requireRepository } from './lookup.ts'
import { sortByAge } from './tag-age.ts'
import { tagStatusWord } from './tag-status.ts'

export interface PruneRequest {
  readonly repo_name: string
  readonly matches: (tag: string) => boolean
  /** How many of the newest tags that match stay. */
  readonly keep: number | undefined
  /** Delete exactly these instead; no others then, whatever `keep` is. */
  readonly tags: readonly string[] | undefined
}

/** What is to become of the tags that a request is about; each is in one of the three lists, newest first. */
export interface PrunePlan {
  readonly repository: Repository
  readonly doomed: readonly string[]
  readonly kept: readonly string[]
  /** What would have to go, but runs in a service or is being built. */
  readonly in_use: readonly string[]
  /** Tags asked for by name that are not there. */
  readonly absent: readonly string[]
  /** False where some go for being older, and the order by age is only that of the platform's list. */
  readonly certain: boolean
}

function isBeingBuilt({ status }: ImageTag): boolean {
  return ['init', 'building'].includes(tagStatusWord(status))
}

/**
 * Tags that stay by their number, newest first. Those whose build failed stay among them but take no place of a good
 * image; those being built, which may fail yet, take none either.
 */
function newest(tags: readonly ImageTag[], keep: number): readonly ImageTag[] {
  let good = 0
  return tags.filter((tag) => {
    if (good >= keep || isBeingBuilt(tag)) return false
    if (tagStatusWord(tag.status) !== 'build_fail') good += 1
    return true
  })
}

/** Looks up which tags are to go and which are not; reads only. */
export async function planPruning(client: Client, request: PruneRequest, options: ChangeOptions): Promise<PrunePlan> {
  const { keep, matches, tags: exactly } = request
  // Nothing that is not said is deleted.
  if (keep === undefined && exactly === undefined) throw new TypeError('Neither keep nor tags says what is to go.')
  options.observer.phase(phases.reading())
  const api = client.until(options.deadlineAt)
  const repository = await api.images.get((await requireRepository(api, request.repo_name)).repo_id)
  const { tags: meant, certain } = sortByAge(
    repository.tags.filter(({ name }) => (exactly ? exactly.includes(name) : matches(name))),
  )
  const kept = exactly || keep === undefined ? [] : newest(meant, keep)
  const rest = meant.filter((tag) => !kept.includes(tag))
  const users = rest.some((tag) => !isBeingBuilt(tag))
    ? await tagsInUse(api, repository, options)
    : new Map<string, string>()
  for (const tag of rest) {
    if (users.has(tag.name)) options.observer.progress(staysRun({ tag: tag.name, user: users.get(tag.name) ?? '' }))
    else if (isBeingBuilt(tag)) options.observer.progress(staysBuilt({ tag: tag.name }))
  }
  const namesOf = (some: readonly ImageTag[]) => some.map(({ name }) => name)
  const spared = (tag: ImageTag) => users.has(tag.name) || isBeingBuilt(tag)
  return {
    repository,
    doomed: namesOf(rest.filter((tag) => !spared(tag))),
    kept: namesOf(kept),
    in_use: namesOf(rest.filter(spared)),
    absent: exactly?.filter((name) => !repository.tags.some((tag) => tag.name === name)) ?? [],
    certain: exactly !== undefined || rest.length === 0 || certain,
  }
}

/** What became of the tags; `spared` are those that began to be built again meanwhile. */
export interface PruneResult {
  readonly deleted: readonly string[]
  readonly spared: readonly string[]
  readonly failures: readonly { readonly tag: string; readonly error: unknown }[]
}

/** Milliseconds that one tag may take, and all of them. */
const TAG_MS = 60_000
const ALL_MS = 900_000

// What ends one deletion ends all others as well: no valid token, no platform.
function isHopeless(error: unknown): boolean {
  return isApiError(error, 'auth') || (error instanceof ConnectionError && error.notApplied)
}

function deletion({ images }: Client, { repo_id, repo_name }: Repository, name: string) {
  const tag: Resource<ImageTag> = {
    title: imageTitle({ repository: repo_name, tag: name }),
    find: async () => (await images.get(repo_id)).tags.find((one) => one.name === name),
  }
  const check = (found: ImageTag) => isBeingBuilt(found) && refuse(builtAgain({ image: tag.title }))
  return {
    tag,
    how: { phase: pruningPhase(), check, send: () => images.delete(repo_name, name) },
  }
}

/** Deletes tag after tag; one that fails does not stop the rest. `told` hears of each that is gone. */
export async function deleteTags(
  client: Client,
  repository: Repository,
  tags: readonly string[],
  options: ChangeOptions,
  told: (deleted: readonly string[]) => void,
): Promise<PruneResult> {
  const deleted: string[] = []
  const spared: string[] = []
  const failures: { tag: string; error: unknown }[] = []
  options.observer.phase(pruningPhase())
  // Of so many small changes neither phases nor statuses are worth a line.
  const observer = { ...options.observer, phase: () => {}, status: () => {} }
  const endsAt = options.clock.now() + ALL_MS
  for (const name of tags) {
    if (options.clock.now() >= endsAt) break
    const deadlineAt = options.clock.now() + TAG_MS
    const { tag, how } = deletion(client.until(deadlineAt), repository, name)
    try {
      const isMidway = deleted.length > 0
      await remove(tag, how, { ...options, observer, deadlineAt, ifBusy: 'fail', isMidway })
      deleted.push(name)
      told(deleted)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (error instanceof ChangeError && (error.ending === 'refused' || error.ending === 'busy')) spared.push(name)
      else failures.push({ tag: name, error })
      if (isHopeless(error)) break
    }
  }
  return { deleted, spared, failures }
}

/** The end of a pruning that did not delete all that it was to; says what was deleted and what was not. */
export function incomplete(repository: Repository, doomed: readonly string[], pruned: PruneResult): ChangeError {
  const { deleted, spared, failures } = pruned
  const left = doomed.filter((tag) => !deleted.includes(tag) && !spared.includes(tag))
  const reasons = failures.map(({ tag, error }) => reasonOf({ tag, reason: messageOf(error) }))
  const { repo_name } = repository
  const told = { repository: repo_name, left: left.length, all: doomed.length, names: left, deleted }
  return new ChangeError('failed', notAllDeleted({ ...told, reasons: sentences(...reasons) }), { advice: runAgain() })
}
