import { custom, text } from '../github/inputs/input-kinds.ts'
import { defineAction, group } from '../step/action.ts'
import { buildInputs, DOCKERFILE, tagProblems } from '../step/inputs/build.ts'
import { account } from '../step/inputs/credentials.ts'
import { parseDockerfile } from '../step/inputs/dockerfile.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'

const build = group({
  name: 'build',
  inputs: {
    tag: buildInputs.tag,
    docker_file: custom({ ...DOCKERFILE, parse: parseDockerfile }),
    skip_existing: buildInputs.skip_existing,
  },
})

/** Builds an image from a Dockerfile on the platform (API reference 5.1) and waits for the end of this build. */
export const buildImage = defineAction({
  name: 'build-image',
  branding: { icon: 'package', color: 'green' },
  operations: ['listRepositories', 'getRepository', 'buildImage'],
  groups: [account, waiting('30m'), build],
  inputs: { repo_name: text({ required: true, ...REPOSITORY_NAME }) },
  outputs: ['repo_id', 'repo_name', 'tag', 'image_path', 'download_url', 'size', 'status', 'built'],
  rules: (values) => tagProblems(values),
  async run(inputs, step) {
    const { OWN_WORDS } = await import('../changes/engine/status.ts')
    const { buildImage } = await import('../changes/images/build.ts')
    const { buildsOnceMore, rebuildingTag } = await import('../messages/images/builds.ts')
    const { resolveBuild } = await import('../step/operations/build.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { reportOf } = await import('./build-image/report.ts')
    const { repo_name } = inputs
    const named = resolveBuild(inputs, step.event)
    step.set({ repo_name, tag: named.tag, built: false })
    const client = connect(inputs, step)
    if (!named.skip_existing) step.report({ again: buildsOnceMore() })
    const result = await buildImage(client, { repo_name, ...named }, changeOptions(inputs, step))
    const { outcome, rebuilt, ...image } = result
    step.report(reportOf(result, named))
    for (const warning of outcome === 'planned' ? named.warnings : []) step.log.warning(warning)
    if (rebuilt) step.log.warning(rebuildingTag({ image: image.image_path }))
    step.set({
      ...image,
      status: OWN_WORDS.has(image.status) ? '' : image.status,
      download_url: image.image_path,
      built: outcome === 'changed' || outcome === 'started',
    })
  },
})
