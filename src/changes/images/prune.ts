/** Deleting tags that are no longer needed (API reference 5.4); the platform itself does not check who runs them. */

import type { Client } from '../../client/client.ts'
import { ConnectionError, isApiError } from '../../client/errors.ts'
import type { ImageTag, Repository } from '../../client/resources/images.ts'
import { phases } from '../../messages/changes/phases.ts'
import {
  builtAgain,
  imageTitle,
  keptInBuild,
  keptInUse,
  notAllDeleted,
  pruningPhase,
  reasonOf,
  runAgain,
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

/** What a request does with the tags it matches; each is in one of the three lists, newest first. */
export interface PrunePlan {
  readonly repository: Repository
  readonly toDelete: readonly string[]
  readonly kept: readonly string[]
  /** What would be deleted, but runs in a service or is being built. */
  readonly in_use: readonly string[]
  /** Tags requested by name that do not exist. */
  readonly absent: readonly string[]
  /** False where tags are deleted for their age, and the order is only that of the platform's list. */
  readonly isSorted: boolean
}

function isBeingBuilt({ status }: ImageTag): boolean {
  return ['init', 'building'].includes(tagStatusWord(status))
}

/**
 * The tags to keep, newest first. Failed builds among them are kept without counting; those being built, which may still
 * fail, do not count either.
 */
function newest(tags: readonly ImageTag[], keep: number): readonly ImageTag[] {
  let count = 0
  return tags.filter((tag) => {
    if (count >= keep || isBeingBuilt(tag)) return false
    if (tagStatusWord(tag.status) !== 'build_fail') count += 1
    return true
  })
}

/** Finds out which tags are deleted and which are kept; reads only. */
export async function planPruning(client: Client, request: PruneRequest, options: ChangeOptions): Promise<PrunePlan> {
  const { keep, matches, tags: exactly } = request
  // Nothing is deleted by default.
  if (keep === undefined && exactly === undefined) throw new TypeError('Neither keep nor tags says what is to go.')
  options.observer.phase(phases.reading())
  const api = client.until(options.deadlineAt)
  const repository = await api.images.get((await requireRepository(api, request.repo_name)).repo_id)
  const { tags: matching, isSorted } = sortByAge(
    repository.tags.filter(({ name }) => (exactly ? exactly.includes(name) : matches(name))),
  )
  const kept = exactly || keep === undefined ? [] : newest(matching, keep)
  const rest = matching.filter((tag) => !kept.includes(tag))
  const users = rest.some((tag) => !isBeingBuilt(tag))
    ? await tagsInUse(api, repository, options)
    : new Map<string, string>()
  for (const tag of rest) {
    if (users.has(tag.name)) options.observer.progress(keptInUse({ tag: tag.name, user: users.get(tag.name) ?? '' }))
    else if (isBeingBuilt(tag)) options.observer.progress(keptInBuild({ tag: tag.name }))
  }
  const namesOf = (some: readonly ImageTag[]) => some.map(({ name }) => name)
  const isInUse = (tag: ImageTag) => users.has(tag.name) || isBeingBuilt(tag)
  return {
    repository,
    toDelete: namesOf(rest.filter((tag) => !isInUse(tag))),
    kept: namesOf(kept),
    in_use: namesOf(rest.filter(isInUse)),
    absent: exactly?.filter((name) => !repository.tags.some((tag) => tag.name === name)) ?? [],
    isSorted: exactly !== undefined || rest.length === 0 || isSorted,
  }
}

/** What happened to the tags; `skipped` are those that are being rebuilt since. */
export interface PruneResult {
  readonly deleted: readonly string[]
  readonly skipped: readonly string[]
  readonly failures: readonly { readonly tag: string; readonly error: unknown }[]
}

/** Milliseconds that one tag may take, and all of them. */
const TAG_MS = 60_000
const ALL_MS = 900_000

// Errors that would fail every other deletion as well: no valid token, no connection.
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
    removal: { phase: pruningPhase(), check, send: () => images.delete(repo_name, name) },
  }
}

/** Deletes tag after tag; a failure does not stop the rest. `onDeleted` is called after each deletion. */
export async function deleteTags(
  client: Client,
  repository: Repository,
  tags: readonly string[],
  options: ChangeOptions,
  onDeleted: (deleted: readonly string[]) => void,
): Promise<PruneResult> {
  const deleted: string[] = []
  const skipped: string[] = []
  const failures: { tag: string; error: unknown }[] = []
  options.observer.phase(pruningPhase())
  // So many small changes need no line for phases and statuses.
  const observer = { ...options.observer, phase: () => {}, status: () => {} }
  const endsAt = options.clock.now() + ALL_MS
  for (const name of tags) {
    if (options.clock.now() >= endsAt) break
    const deadlineAt = options.clock.now() + TAG_MS
    const { tag, removal } = deletion(client.until(deadlineAt), repository, name)
    try {
      const isMidway = deleted.length > 0
      await remove(tag, removal, { ...options, observer, deadlineAt, ifBusy: 'fail', isMidway })
      deleted.push(name)
      onDeleted(deleted)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (error instanceof ChangeError && (error.ending === 'refused' || error.ending === 'busy')) skipped.push(name)
      else failures.push({ tag: name, error })
      if (isHopeless(error)) break
    }
  }
  return { deleted, skipped, failures }
}

/** The error of a pruning that did not delete everything; says what was deleted and what was not. */
export function pruneError(repository: Repository, toDelete: readonly string[], pruned: PruneResult): ChangeError {
  const { deleted, skipped, failures } = pruned
  const left = toDelete.filter((tag) => !deleted.includes(tag) && !skipped.includes(tag))
  const reasons = failures.map(({ tag, error }) => reasonOf({ tag, reason: messageOf(error) }))
  const { repo_name } = repository
  const facts = { repository: repo_name, left: left.length, all: toDelete.length, names: left, deleted }
  return new ChangeError('failed', notAllDeleted({ ...facts, reasons: sentences(...reasons) }), { advice: runAgain() })
}
