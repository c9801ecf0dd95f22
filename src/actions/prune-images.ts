import type { PrunePlan } from '../changes/images/prune.ts'
import { parseGlob } from '../github/inputs/glob.ts'
import { InputProblem, type IsProvided, type Problem } from '../github/inputs/input.ts'
import { custom, integer, list, text } from '../github/inputs/input-kinds.ts'
import { quote } from '../github/report/truncate.ts'
import {
  keepOrTags,
  notBoth,
  orderNotKnown,
  patternAlone,
  present,
  repositoryTitle,
  tagMissing,
  tagsForm,
  pruned as wasPruned,
  wouldDelete,
  wouldPrune,
} from '../messages/images/pruning.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { directOptions, dryRun } from '../step/inputs/waiting.ts'
import type { GoodOutcome, Step } from '../step/step.ts'

function parseTag(tag: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag)) return tag
  throw new InputProblem(tagsForm({ got: quote(tag) }))
}

function reportEnd(step: Step, { repository, toDelete, kept }: PrunePlan, inUse: number, outcome: GoodOutcome): void {
  const name = repository.repo_name
  const counts = { repository: name, gone: toDelete.length, kept: kept.length, inUse }
  const headline = (outcome === 'planned' ? wouldPrune : wasPruned)(counts)
  step.report({ outcome, subject: repositoryTitle({ name }), headline })
}

/** Exactly one of the two says what is deleted. */
function problems(isProvided: IsProvided): readonly Problem[] {
  if (!isProvided('keep') && !isProvided('tags')) return [{ input: 'keep', message: keepOrTags() }]
  if (!isProvided('tags')) return []
  return [
    ...(isProvided('keep') ? [{ input: 'tags', message: notBoth() }] : []),
    ...(isProvided('tag_pattern') ? [{ input: 'tag_pattern', message: patternAlone() }] : []),
  ]
}

/** Deletes the older tags of an image repository (API reference 5.4). */
export const pruneImages = defineAction({
  name: 'prune-images',
  branding: { icon: 'scissors', color: 'orange' },
  operations: ['listRepositories', 'getRepository', 'deleteImage'],
  groups: [account, dryRun],
  inputs: {
    repo_name: text({ required: true, ...REPOSITORY_NAME }),
    keep: integer({ min: 1, guards: true }),
    tag_pattern: custom({ kind: 'string', default: '*', guards: true, refuseEmpty: true, parse: parseGlob }),
    tags: list({ commas: true, item: parseTag, guards: true }),
  },
  outputs: ['deleted', 'kept', 'in_use'],
  rules: (_, isProvided) => problems(isProvided),
  async run(inputs, step) {
    const { deleteTags, planPruning, pruneError } = await import('../changes/images/prune.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const client = connect(inputs, step)
    const options = directOptions(inputs, step)
    const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options)
    const { repository, toDelete, kept, in_use, absent } = plan
    for (const tag of absent) step.log.info(tagMissing({ tag }))
    step.set({ deleted: inputs.dry_run ? toDelete : [], kept, in_use })
    // What goes for being older may be the newest, where the list is not by age.
    if (toDelete.length > 0 && !plan.isSorted) step.report({ notes: [orderNotKnown()] })
    if (toDelete.length === 0 || inputs.dry_run) {
      for (const tag of toDelete) step.log.info(wouldDelete({ tag }))
      step.report({ changes: toDelete.map((tag) => ({ field: tag, before: present(), after: '' })) })
      return reportEnd(step, plan, in_use.length, toDelete.length === 0 ? 'unchanged' : 'planned')
    }
    const pruned = await deleteTags(client, repository, toDelete, options, (deleted) => step.set({ deleted }))
    const { deleted, skipped } = pruned
    const inUse = [...in_use, ...skipped]
    step.set({ in_use: inUse })
    if (deleted.length + skipped.length < toDelete.length) throw pruneError(repository, toDelete, pruned)
    reportEnd(step, { ...plan, toDelete: deleted }, inUse.length, deleted.length === 0 ? 'unchanged' : 'changed')
  },
})
