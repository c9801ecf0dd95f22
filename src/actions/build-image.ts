import { buildImage as build } from '../rollout/build.ts'
import { OWN_WORDS } from '../rollout/statuses.ts'
import { defineAction } from '../step/action.ts'
import { buildInputs, chosenTag, readDockerfile, tagProblems } from '../step/build.ts'
import { common, connect, credentialProblems } from '../step/credentials.ts'
import { REPOSITORY_NAME } from '../step/names.ts'
import type { GoodOutcome } from '../step/step.ts'
import { changeOptions, waiting } from '../step/waiting.ts'
import { boolean, text } from '../workflow/input-kinds.ts'

/** What there is to say in place of a status where the build's end is not known. */
const OPEN_ENDS: Readonly<Partial<Record<GoodOutcome, string>>> = {
  planned: 'would be built (dry run: nothing was sent)',
  started: 'its build was sent; its end was not waited for',
}

/** Builds an image from a Dockerfile on the platform (API reference 5.1) and waits for the end of this build. */
export const buildImage = defineAction({
  name: 'build-image',
  folder: 'actions/build-image',
  title: 'Fengchao: build an image',
  description: 'Builds an image from a Dockerfile on the platform and waits for the end of the build.',
  branding: { icon: 'package', color: 'green' },
  operations: ['listRepositories', 'getRepository', 'buildImage'],
  inputs: {
    ...common,
    ...waiting('30m'),
    ...buildInputs,
    repo_name: text({
      description: 'Image repository that the image is built into; it has to exist.',
      required: true,
      ...REPOSITORY_NAME,
    }),
    skip_existing: boolean({ description: 'Take a tag that is built already as it is.', default: false }),
  },
  outputs: {
    repo_id: 'Id of the repository.',
    repo_name: 'Name of the repository.',
    tag: 'The tag that was built.',
    image_path: 'Full name of the image, for update-image and deploy.',
    download_url: 'The same: what docker pull takes.',
    size: 'Bytes of the image, as the platform tells them; 0 where it does not.',
    status: 'init, building, build_succ or build_fail.',
    changed: 'true where a build was started.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...tagProblems(values)],
  async run(inputs, step) {
    const tag = chosenTag(inputs.tag, step.event)
    step.set({ repo_name: inputs.repo_name, tag })
    const client = await connect(inputs, step)
    if (!inputs.skip_existing)
      step.tell({
        again: 'Run again, the step waits for this build and then builds once more, unless skip_existing is true.',
      })
    const request = {
      repo_name: inputs.repo_name,
      tag,
      dockerfile: readDockerfile(inputs.docker_file),
      skip_existing: inputs.skip_existing,
    }
    const { outcome, ...built } = await build(client, request, changeOptions(inputs, step))
    const headline = `Image ${built.image_path}: ${OPEN_ENDS[outcome] ?? built.status}.`
    step.conclude(outcome)
    step.log.info(headline)
    step.tell({
      subject: built.image_path,
      headline,
      facts: [
        { name: 'Image', value: built.image_path },
        { name: 'Dockerfile', value: inputs.docker_file.relative },
      ],
    })
    return { ...built, status: OWN_WORDS.has(built.status) ? '' : built.status, download_url: built.image_path }
  },
})
