import { deleteTags, type PrunePlan, planPruning, pruneError } from '../changes/images/prune.ts'
import { parseGlob } from '../github/inputs/glob.ts'
import { InputProblem, type Problem } from '../github/inputs/input.ts'
import { custom, integer, list, text } from '../github/inputs/input-kinds.ts'
import { quote } from '../github/report/truncate.ts'
import {
  keepOrTags,
  notBoth,
  notThere,
  orderNotKnown,
  patternAlone,
  present,
  pruned as prunedTold,
  repositoryTitle,
  tagsForm,
  wouldDelete,
  wouldPrune,
} from '../messages/images/pruning.ts'
import { defineAction, type IsProvided } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { directOptions, dryRun } from '../step/operations/manage.ts'
import type { GoodOutcome, Step } from '../step/step.ts'

function parseTag(tag: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag)) return tag
  throw new InputProblem(tagsForm({ got: quote(tag) }))
}

function tell(
  step: Step,
  { repository, toDelete: doomed, kept }: PrunePlan,
  inUse: number,
  outcome: GoodOutcome,
): void {
  const name = repository.repo_name
  const counts = { repository: name, gone: doomed.length, kept: kept.length, inUse }
  const headline = (outcome === 'planned' ? wouldPrune : prunedTold)(counts)
  step.conclude(outcome)
  step.log.info(headline)
  step.report({ subject: repositoryTitle({ name }), headline })
}

// What goes for being older may be the newest, where the list is not by age.
function tellOrder(step: Step, { isSorted: certain }: PrunePlan): void {
  if (certain) return
  step.log.info(orderNotKnown())
  step.report({ notes: [orderNotKnown()] })
}

/** Exactly one of the two says what is deleted. */
function problems(given: IsProvided): readonly Problem[] {
  if (!given('keep') && !given('tags')) return [{ input: 'keep', message: keepOrTags() }]
  if (!given('tags')) return []
  return [
    ...(given('keep') ? [{ input: 'tags', message: notBoth() }] : []),
    ...(given('tag_pattern') ? [{ input: 'tag_pattern', message: patternAlone() }] : []),
  ]
}

/** Deletes the older tags of an image repository (API reference 5.4). */
export const pruneImages = defineAction({
  name: 'prune-images',
  folder: 'actions/prune-images',
  title: 'Fengchao: prune images',
  description: 'Deletes the older tags of a repository, never one that a service runs or that is being built.',
  branding: { icon: 'scissors', color: 'orange' },
  operations: ['listRepositories', 'getRepository', 'deleteImage'],
  inputs: {
    ...common,
    ...dryRun,
    repo_name: text({ description: 'Image repository whose tags are pruned.', required: true, ...REPOSITORY_NAME }),
    keep: integer({
      description:
        'How many of the newest tags that match stay, 1 or more; failed builds and builds that go on take no place among them.',
      min: 1,
    }),
    tag_pattern: custom({
      kind: 'string',
      description: 'Glob with *, ? and [a-z] or [!a-z]; tags that do not match are left alone.',
      default: '*',
      guards: true,
      refuseEmpty: true,
      parse: parseGlob,
    }),
    tags: list({
      description:
        'Delete exactly these, instead of keep; a JSON list is understood too, and those not there are skipped.',
      commas: true,
      item: parseTag,
    }),
  },
  outputs: {
    deleted: 'Tags that were deleted, or in a dry run would be, as a JSON list; newest first, as in the other lists.',
    kept: 'The newest tags that match and stay, as a JSON list; empty where tags is given.',
    in_use: 'Tags that would have to go, but that a service runs or that are being built, as a JSON list.',
    changed: 'true where a tag was deleted.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...problems(given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    const options = directOptions(inputs, step)
    const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options)
    const { repository, toDelete: doomed, kept, in_use, absent } = plan
    for (const tag of absent) step.log.info(notThere({ tag }))
    step.set({ deleted: inputs.dry_run ? doomed : [], kept, in_use })
    if (doomed.length > 0) tellOrder(step, plan)
    if (doomed.length === 0 || inputs.dry_run) {
      for (const tag of doomed) step.log.info(wouldDelete({ tag }))
      step.report({ changes: doomed.map((tag) => ({ field: tag, before: present(), after: '' })) })
      tell(step, plan, in_use.length, doomed.length === 0 ? 'unchanged' : 'planned')
      return {}
    }
    const pruned = await deleteTags(client, repository, doomed, options, (deleted) => step.set({ deleted }))
    const { deleted, skipped: spared } = pruned
    const spoken = [...in_use, ...spared]
    step.set({ in_use: spoken })
    if (deleted.length + spared.length < doomed.length) throw pruneError(repository, doomed, pruned)
    tell(step, { ...plan, toDelete: deleted }, spoken.length, deleted.length === 0 ? 'unchanged' : 'changed')
    return {}
  },
})
