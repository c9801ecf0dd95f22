import { describe, expect, test } from 'vitest'
import {
  isMovingTag,
  isOnPlatform,
  parseImage,
  sameImage,
  sameRepository,
  withTag,
} from '../../../src/changes/images/name.ts'

const DIGEST = `sha256:${'0'.repeat(64)}`
const OTHER = `sha256:${'1'.repeat(64)}`

describe('an image name is split into registry, path and tag', () => {
  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com', 'admin/web', 'v1'],
    ['hub.c.163.com/admin/web', 'hub.c.163.com', 'admin/web', 'latest'],
    ['localhost:5000/web', 'localhost:5000', 'web', 'latest'],
    ['localhost:5000/web:v2', 'localhost:5000', 'web', 'v2'],
    ['localhost/web', 'localhost', 'web', 'latest'],
    ['localhost:/web', 'localhost:', 'web', 'latest'],
    ['admin/web:v1', '', 'admin/web', 'v1'],
    ['web:v1', '', 'web', 'v1'],
    ['web', '', 'web', 'latest'],
    ['hub.c.163.com/a/b/c:1.2-rc_3', 'hub.c.163.com', 'a/b/c', '1.2-rc_3'],
  ])('%s', (image, registry, path, tag) => {
    const repository = registry === '' ? path : `${registry}/${path}`
    expect(parseImage(image)).toEqual({ registry, path, repository, tag, digest: undefined })
  })

  test.each([
    [`hub.c.163.com/admin/web@${DIGEST}`, ''],
    [`hub.c.163.com/admin/web:v1@${DIGEST}`, 'v1'],
  ])('and digest: %s', (image, tag) => {
    expect(parseImage(image)).toEqual({
      registry: 'hub.c.163.com',
      path: 'admin/web',
      repository: 'hub.c.163.com/admin/web',
      tag,
      digest: DIGEST,
    })
  })
})

describe('two spellings are one repository', () => {
  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v2', true],
    ['hub.c.163.com/admin/web:v1', 'c.163.com/admin/web', true],
    ['hub.c.163.com/admin/web:v1', 'Hub.C.163.com/admin/web', true],
    ['hub.c.163.com/admin/web:v1', 'admin/web', true],
    ['hub.c.163.com/admin/web:v1', `hub.c.163.com/admin/web@${DIGEST}`, true],
    ['hub.c.163.com/admin/web', 'hub.c.163.com/admin/api', false],
    ['hub.c.163.com/admin/web', 'hub.c.163.com/other/admin/web', false],
    ['hub.c.163.com/admin/web', 'mirror.example/admin/web', false],
    ['admin/web', 'mirror.example/admin/web', false],
    ['mirror.example:5000/admin/web:v1', 'mirror.example:5000/admin/web', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameRepository(one, other)).toBe(same)
    expect(sameRepository(other, one)).toBe(same)
  })
})

describe('two spellings are one image', () => {
  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v1', true],
    ['hub.c.163.com/admin/web:v1', 'admin/web:v1', true],
    ['hub.c.163.com/admin/web', 'hub.c.163.com/admin/web:latest', true],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v2', false],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/api:v1', false],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:V1', false],
    ['localhost:5000/web', 'localhost:5000/web:5000', false],
    [`hub.c.163.com/admin/web@${DIGEST}`, `hub.c.163.com/admin/web@${DIGEST}`, true],
    [`hub.c.163.com/admin/web@${DIGEST}`, `hub.c.163.com/admin/web@${OTHER}`, false],
    [`hub.c.163.com/admin/web@${DIGEST}`, 'hub.c.163.com/admin/web', false],
    [`hub.c.163.com/admin/web:v1@${DIGEST}`, 'hub.c.163.com/admin/web:v1', true],
    [`hub.c.163.com/admin/web:v1@${DIGEST}`, `hub.c.163.com/admin/web:v1@${OTHER}`, false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameImage(one, other)).toBe(same)
    expect(sameImage(other, one)).toBe(same)
  })
})

test.each([
  ['hub.c.163.com/admin/web:v1', 'v2', 'hub.c.163.com/admin/web:v2'],
  ['hub.c.163.com/admin/web', 'v2', 'hub.c.163.com/admin/web:v2'],
  ['localhost:5000/web', 'v2', 'localhost:5000/web:v2'],
  [`hub.c.163.com/admin/web@${DIGEST}`, 'v2', 'hub.c.163.com/admin/web:v2'],
])('%s with tag %s is %s', (image, tag, other) => {
  expect(withTag(image, tag)).toBe(other)
})

test.each([
  ['hub.c.163.com/admin/web:v1', true],
  ['c.163.com/admin/web:v1', true],
  ['admin/web', true],
  ['mirror.example/admin/web', false],
  ['localhost:5000/web', false],
])('%s lies in the registry of the platform: %s', (image, own) => {
  expect(isOnPlatform(image)).toBe(own)
})

test.each([
  ['hub.c.163.com/admin/web', true],
  ['hub.c.163.com/admin/web:latest', true],
  ['hub.c.163.com/admin/web:stable', true],
  ['hub.c.163.com/admin/web:v1', false],
  ['hub.c.163.com/admin/web:0123456789ab-01234567', false],
  [`hub.c.163.com/admin/web@${DIGEST}`, false],
])('the tag of %s moves from build to build: %s', (image, moves) => {
  expect(isMovingTag(image)).toBe(moves)
})
