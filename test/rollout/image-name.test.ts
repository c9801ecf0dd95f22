import { describe, expect, test } from 'vitest'
import { parseImage, sameImage, withTag } from '../../src/rollout/image-name.ts'

describe('an image name is split into repository and tag', () => {
  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web', 'v1'],
    ['hub.c.163.com/admin/web', 'hub.c.163.com/admin/web', 'latest'],
    ['localhost:5000/web', 'localhost:5000/web', 'latest'],
    ['localhost:5000/web:v2', 'localhost:5000/web', 'v2'],
    ['localhost:/web', 'localhost:/web', 'latest'],
    ['web:v1', 'web', 'v1'],
    ['web', 'web', 'latest'],
    ['hub.c.163.com/a/b/c:1.2-rc_3', 'hub.c.163.com/a/b/c', '1.2-rc_3'],
  ])('%s', (image, repository, tag) => {
    expect(parseImage(image)).toEqual({ repository, tag })
  })
})

describe('two spellings are one image', () => {
  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v1', true],
    ['hub.c.163.com/admin/web', 'hub.c.163.com/admin/web:latest', true],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v2', false],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/api:v1', false],
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:V1', false],
    ['localhost:5000/web', 'localhost:5000/web:5000', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameImage(one, other)).toBe(same)
    expect(sameImage(other, one)).toBe(same)
  })
})

test.each([
  ['hub.c.163.com/admin/web:v1', 'v2', 'hub.c.163.com/admin/web:v2'],
  ['hub.c.163.com/admin/web', 'v2', 'hub.c.163.com/admin/web:v2'],
  ['localhost:5000/web', 'v2', 'localhost:5000/web:v2'],
])('%s with tag %s is %s', (image, tag, other) => {
  expect(withTag(image, tag)).toBe(other)
})
