import { OWN_WORDS } from '../changes/engine/status.ts'
import { type BuildResult, buildImage as build } from '../changes/images/build.ts'
import { text } from '../github/inputs/input-kinds.ts'
import { buildEnded, buildsOnceMore, builtTagAnew, takenAsAsked, takenAsItIs } from '../messages/images/builds.ts'
import { imageFacts } from '../messages/images/images.ts'
import { defineAction } from '../step/action.ts'
import { buildInputs, type NamedBuild, resolveBuild, tagProblems } from '../step/inputs/build.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'

/** How the build ended, in one sentence. Where nothing was built it says so, and why. */
function headlineOf({ outcome, image_path: image, status }: BuildResult, { namesContent }: NamedBuild): string {
  if (outcome !== 'unchanged') return buildEnded[outcome]({ image, status })
  return namesContent ? takenAsItIs({ image }) : takenAsAsked({ image })
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
  },
  outputs: {
    repo_id: 'Id of the repository.',
    repo_name: 'Name of the repository.',
    tag: 'The tag that was built, or was there.',
    image_path: 'Full name of the image, for update-image and deploy.',
    download_url: 'The same: what docker pull takes.',
    size: 'Bytes of the image, as the platform tells them; 0 where it does not.',
    status: 'init, building, build_succ or build_fail.',
    built: 'true where this step built the image or began to; false where one that was there was taken.',
    changed: 'true where a build was started.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...tagProblems(values)],
  async run(inputs, step) {
    const wanted = resolveBuild(inputs, step.event)
    step.set({ repo_name: inputs.repo_name, tag: wanted.tag, built: false })
    const client = await connect(inputs, step)
    if (!wanted.skip_existing) step.report({ again: buildsOnceMore() })
    const result = await build(client, { repo_name: inputs.repo_name, ...wanted }, changeOptions(inputs, step))
    const { outcome, rebuilt, ...image } = result
    const headline = headlineOf(result, wanted)
    step.conclude(outcome)
    step.log.info(headline)
    for (const warning of outcome === 'planned' ? wanted.warnings : []) step.log.warning(warning)
    if (rebuilt) step.log.warning(builtTagAnew({ image: image.image_path }))
    step.report({
      subject: image.image_path,
      headline,
      facts: [
        { name: imageFacts.image(), value: image.image_path },
        { name: imageFacts.dockerfile(), value: inputs.docker_file.relative },
      ],
    })
    return {
      ...image,
      status: OWN_WORDS.has(image.status) ? '' : image.status,
      download_url: image.image_path,
      built: outcome === 'changed' || outcome === 'started',
    }
  },
})
