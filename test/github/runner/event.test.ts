import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/github/runner/event.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

const push = {
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKSPACE: '/work/repo',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_API_URL: 'https://github.example/api/v3',
  RUNNER_TEMP: '/work/temp',
}

/** The environment of a release event with this payload. */
function release(payload: string) {
  const file = join(createTempFolder(), 'event.json')
  writeFileSync(file, payload)
  return { ...push, GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: file }
}

describe('the event', () => {
  it('is read from the variables of the runner', () => {
    expect(readEvent(push)).toEqual({
      name: 'push',
      actionFiles: undefined,
      change: undefined,
      pullRequest: undefined,
      sha: push.GITHUB_SHA,
      tag: undefined,
      workspace: '/work/repo',
      repository: { owner: 'octo', repo: 'app' },
      runUrl: 'https://github.example/octo/app/actions/runs/42/attempts/3',
      apiUrl: 'https://github.example/api/v3',
    })
  })

  it('is known in part outside a runner', () => {
    expect(readEvent({ GITHUB_SHA: '' })).toEqual({
      sha: undefined,
      tag: undefined,
      workspace: process.cwd(),
      repository: undefined,
      runUrl: undefined,
      apiUrl: 'https://api.github.com',
    })
  })

  it('has the page of the run on github.com where no server is named', () => {
    expect(readEvent({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1' }).runUrl).toBe(
      'https://github.com/o/r/actions/runs/1',
    )
  })

  it('says where the files of the action can be read, where everybody can read them', () => {
    const own = { GITHUB_ACTION_REPOSITORY: 'octo/fengchao-actions', GITHUB_ACTION_REF: 'v1' }
    const address = 'https://raw.githubusercontent.com/octo/fengchao-actions/v1/'
    expect(readEvent(own).actionFiles).toBe(address)
    expect(readEvent({ ...own, GITHUB_SERVER_URL: 'https://github.com' }).actionFiles).toBe(address)
    expect(readEvent({ ...own, GITHUB_SERVER_URL: 'https://github.example' }).actionFiles).toBeUndefined()
    expect(readEvent({ ...own, GITHUB_ACTION_REF: 'a b' }).actionFiles).toBeUndefined()
    // A local action.
    expect(readEvent({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }).actionFiles).toBeUndefined()
  })

  it.each(['octo', 'octo/', '/app', 'a/b/c'])('has no repository where %j is said', (name) => {
    expect(readEvent({ GITHUB_REPOSITORY: name }).repository).toBeUndefined()
  })
})

describe('the tag', () => {
  it('is the one that was pushed', () => {
    expect(readEvent({ ...push, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' }).tag).toBe('v1.2.3')
  })

  it('is the one that is released', () => {
    expect(readEvent(release('{"release": {"tag_name": "v2"}}')).tag).toBe('v2')
  })

  it.each([
    'not json',
    'null',
    '[]',
    '{}',
    '{"release": null}',
    '{"release": {"tag_name": 7}}',
    '{"release": {"tag_name": ""}}',
  ])('is unknown where the payload of a release is %s', (payload) => {
    expect(readEvent(release(payload)).tag).toBeUndefined()
  })

  it('is unknown where the payload is missing', () => {
    expect(readEvent({ ...push, GITHUB_EVENT_NAME: 'release' }).tag).toBeUndefined()
    expect(readEvent({ ...release('{}'), GITHUB_EVENT_PATH: '/no/such/file' }).tag).toBeUndefined()
  })

  it('is not read from the payload of another event', () => {
    expect(readEvent({ ...release('{"release": {"tag_name": "v2"}}'), GITHUB_EVENT_NAME: 'push' }).tag).toBeUndefined()
  })
})

describe('the pull request', () => {
  const pull = (payload: string, name = 'pull_request') => ({ ...release(payload), GITHUB_EVENT_NAME: name })

  it('is the one that the run is about', () => {
    expect(readEvent(pull('{"pull_request": {"number": 12}}')).pullRequest).toBe(12)
  })

  it.each(['{}', '{"pull_request": {"number": "12"}}', '{"pull_request": {"number": 0}}', 'not json'])(
    'is unknown where the payload is %s',
    (payload) => {
      expect(readEvent(pull(payload)).pullRequest).toBeUndefined()
    },
  )

  it.each(['push', 'pull_request_target', 'schedule'])('is not read from the payload of the event %s', (name) => {
    expect(readEvent(pull('{"pull_request": {"number": 12}}', name)).pullRequest).toBeUndefined()
  })
})
