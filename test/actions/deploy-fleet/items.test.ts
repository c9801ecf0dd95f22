import { describe, expect, it } from 'vitest'
import { deploy } from '../../../src/actions/deploy.ts'
import { itemInputs, parseItems } from '../../../src/actions/deploy-fleet/items.ts'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { InputError } from '../../../src/github/inputs/input.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { refusedBy } from '../refusal.ts'

const v2 = 'hub.c.163.com/admin/web:v2'
const one = (fields: string) => ({ namespace: 'my-ev', services: `- { service_name: web, ${fields} }` })
const image = `image_path: '${v2}'`

describe('the inputs of a fleet', () => {
  it.each([
    [{}, 'Input services is required, unless services_file is given'],
    [{ ...one(image), services_file: 'Dockerfile' }, 'Input services_file cannot be combined with services'],
    [{ services: 'web' }, 'Input services must be a list of services, each a map'],
    [{ services: '[]' }, 'Input services must have at least one service'],
    [{ services: '- web' }, 'Input services.#1 must be a list of services, each a map (line 1)'],
    [{ services: '- {a: 1' }, 'Input services must be YAML or JSON'],
    [
      { services: `- { service_id: 1, ${image} }` },
      'Input services.#1.name is required for an item that has no service_name',
    ],
    [{ services: `- { service_name: web, ${image} }` }, 'Input services.web.namespace is required'],
    [one('replicas: 2'), 'Input services.web.image_path is required, unless container_images'],
    [one(`${image}, replicas: 6`), 'Input services.web.replicas must be a whole number from 1 to 5; got "6" (line 1)'],
    [one(`${image}, replicas: [1]`), 'Input services.web.replicas must be a single value (line 1)'],
    [one(`${image}, repo_name: web`), 'Input services.web.repo_name cannot be combined with image_path'],
    [one(`${image}, container_images: { a: 1 }`), 'Input services.web.container_images must'],
    [
      one(`${image}, role_back: false`),
      'Input services.web.role_back is not a field of an item; the fields are name, needs, ',
    ],
    [one(`${image}, wait: false`), 'Input services.web.wait is not a field of an item'],
    [
      one(`${image}, health_check_url: 'a.example'`),
      'Input services.web.health_check_url must be an http or https address',
    ],
    [one(`${image}, needs: [{}]`), 'Input services.web.needs must be a name, or a list of names'],
    [one(`${image}, needs: db`), 'Input services.web is wrong: web needs db, which is not in the list'],
    [one(`${image}, needs: web`), 'these need each other in a circle: web → web'],
    [{ ...one(`${image}, replicas: 2`), wait: 'false' }, 'Input services.web.replicas requires wait: true'],
    [{ ...one(image), max_parallel: '21' }, 'Input max_parallel must be a whole number from 1 to 20'],
    [{ ...one(image), on_failure: 'rollback' }, 'Input on_failure must be stop, continue or roll_back_all'],
    [{ ...one(image), on_failures: 'stop' }, 'Input on_failures is not an input of this action and looks like a typo'],
    [{ services_file: 'none.yml' }, 'Input services_file must be a path that exists'],
  ])('are refused where they are %j', refusedBy(deployFleet))

  it('are refused with all that is wrong, each with its item and line', async () => {
    const step = await simulatedStep()
    const services = `
- service_name: web
  image_path: a b
- service_name: web
  ${image}
- name: third
  service_id: x
  rollback: perhaps
`
    const { error } = await step.run(deployFleet, { namespace: 'my-ev', services })
    expect(error).toBeInstanceOf(InputError)
    const problems =
      error instanceof InputError ? error.problems.map(({ input, message }) => `${input} ${message}`) : []
    expect(problems.map((problem) => problem.replace(/ must .*\(/, ' … ('))).toEqual([
      'services.web.image_path … (line 2)',
      'services.third.service_id … (line 6)',
      'services.third.rollback … (line 7)',
      expect.stringContaining('services.third.image_path is required'),
      expect.stringContaining('services.web is wrong: the name web is used twice'),
    ])
    expect(step.operations()).toEqual([])
  })
})

describe('what is wrong in a file of services', () => {
  const files = { 'fleet.yml': '- { service_id: 1 }' }
  const refuse = refusedBy(deployFleet, { files })

  it('says that it is in the file', () =>
    refuse(
      { services_file: 'fleet.yml' },
      'Input services_file.#1.name is required for an item that has no service_name',
    ))
})

describe('an item', () => {
  const parse = async (text: string) => {
    const [item] = await parseItems(text, { workspace: createTempFolder() })
    if (item === undefined) throw new Error('There is no item.')
    return item
  }

  it('takes what deploy takes of one service, and nothing of the step', () => {
    const ofTheStep = ['app_key', 'app_secret', 'token', 'endpoint', 'api_dialect', 'language', 'summary', 'wait']
    const ofGithub = ['environment', 'environment_url', 'ref', 'github_token']
    const others = [...ofTheStep, 'timeout', 'poll_interval', 'if_busy', 'dry_run', ...ofGithub]
    expect(Object.keys(itemInputs).toSorted()).toEqual(
      Object.keys(deploy.inputs)
        .filter((name) => !others.includes(name))
        .toSorted(),
    )
  })

  it('has the defaults of deploy where it says nothing, and where an expression came to nothing', async () => {
    const item = await parse(`- { service_name: web, image_path: '${v2}', rollback: '', min_ready_seconds: }`)
    expect(item.values).toMatchObject({ min_ready_seconds: 10, rollback: true, replicas: undefined })
    expect(item.given).toEqual(new Set(['service_name', 'image_path']))
    expect(item.problems).toEqual([])
  })

  it('has a Dockerfile only where it has a repository to build in', async () => {
    const image = await parse(`- { service_name: web, image_path: '${v2}' }`)
    expect(image.values).toMatchObject({ docker_file: undefined })
    const build = await parse('- { service_name: web, repo_name: web, tag: v3 }')
    expect(build.values).toMatchObject({ docker_file: { relative: 'Dockerfile' } })
    expect(build.given).not.toContain('docker_file')
  })

  it.each([
    ['a number that is text', 'tag: 010', { tag: '010' }],
    [
      'a list of statuses',
      'health_check_status: [200, 300-399]',
      {
        health_check_status: [
          { from: 200, to: 200 },
          { from: 300, to: 399 },
        ],
      },
    ],
    ['one status', 'health_check_status: 204', { health_check_status: [{ from: 204, to: 204 }] }],
    ['a span of seconds', 'health_check_timeout: 90', { health_check_timeout: 90_000 }],
    [
      'several images',
      `container_images: { a: '${v2}' }`,
      { container_images: [{ container_name: 'a', image_path: v2 }] },
    ],
  ])('takes %s', async (_, field, values) => {
    const item = await parse(`- { service_name: web, ${field} }`)
    expect(item.problems).toEqual([])
    expect(item.values).toMatchObject(values)
  })

  it('may be JSON, as an output gives it', async () => {
    expect(await parse(JSON.stringify([{ name: 'a', service_id: 5, image_path: v2, needs: ['b'] }]))).toMatchObject({
      ...{ name: 'a', needs: ['b'], problems: [] },
      values: { service_id: 5 },
    })
  })
})
