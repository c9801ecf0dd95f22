import { describe, expect, it } from 'vitest'
import { Account } from '../../../src/actions/apply/account.ts'
import { markerOf, type PlanComment, renderComment } from '../../../src/actions/apply/comment.ts'
import type { Plan, PlannedChange } from '../../../src/changes/environment/plan/planned.ts'

const MOST = 65_536

function update(name: string, fields: PlannedChange['fields'] = [], notes: readonly string[] = []): PlannedChange {
  return { kind: 'service', name, operation: 'update', fields, notes }
}

function commentOf(plan: Partial<Plan>, more: Partial<PlanComment> = {}): PlanComment {
  const whole: Plan = { changes: [], steps: [], unmanaged: [], problems: [], warnings: [], ...plan }
  const base = {
    file: 'infra/prod.yml',
    namespace: 'shop-acme',
    applied: false,
    runUrl: 'https://github.com/octo/app/actions/runs/1',
  }
  return { ...base, plan: whole, account: new Account(whole, true), ...more }
}

describe('the comment of a plan', () => {
  it('names file, namespace and run, and each change with its fields', () => {
    const changes = [
      update('cart', [{ field: 'replicas', before: '2', after: '3' }], ['short gap']),
      { ...update('old'), operation: 'delete' as const },
    ]
    const text = renderComment(commentOf({ changes, unmanaged: [{ kind: 'service', name: 'db' }] }), MOST)
    expect(text).toBe(
      [
        '### Plan of infra/prod.yml: 1 to update, 1 to delete',
        '',
        'Namespace shop-acme · [Run and job summary](https://github.com/octo/app/actions/runs/1)',
        '',
        '✏️ **update** service cart<br>⚠️ short gap',
        '',
        '| Field | Before | After |',
        '|---|---|---|',
        '| replicas | <code>2</code> | <code>3</code> |',
        '',
        '🗑️ **delete** service old',
        '',
        '<details><summary>1 not managed by the file</summary>',
        '',
        'service db',
        '',
        '</details>',
      ].join('\n'),
    )
  })

  it('begins with what keeps the plan from being applied', () => {
    const text = renderComment(commentOf({ problems: [{ message: 'The service x is to go.', line: 4 }] }), MOST)
    expect(text).toContain('> [!CAUTION]\n> **This plan cannot be applied.**\n>\n> - Line 4: The service x is to go.')
  })

  it('says that nothing is left to do', () => {
    expect(renderComment(commentOf({}), MOST)).toContain('### Plan of infra/prod.yml: nothing to change')
  })

  it('lets nothing in it be markup', () => {
    const changes = [update('cart', [{ field: 'clusters', before: '</code>|<img src=x>', after: '@octocat #1 `x`' }])]
    const text = renderComment(commentOf({ changes }), MOST)
    expect(text).not.toMatch(/<img|@octocat|`x`| #1/)
  })

  it('is cut before the limit, and says how much is left out and where it stands', () => {
    const fields = [{ field: 'clusters', before: 'x'.repeat(300), after: 'y'.repeat(300) }]
    const changes = Array.from({ length: 300 }, (_, i) => update(`service-${i}`, fields))
    const text = renderComment(commentOf({ changes }), MOST)
    expect(text.length).toBeLessThanOrEqual(MOST)
    expect(text.length).toBeGreaterThan(MOST - 2_000)
    const [, count] =
      /(\d+) more parts are left out, because GitHub accepts at most 65,536 characters: the job summary of the run and the output changes have them\. \[Run/.exec(
        text,
      ) ?? []
    expect(Number(count) + (text.match(/\*\*update\*\*/g) ?? []).length).toBe(300)
  })

  it('has a marker of its own for each file', () => {
    expect(markerOf('infra/prod--x>.yml')).toBe('<!--fengchao-actions/apply:infra%2Fprod%2D%2Dx%3E.yml-->')
    expect(markerOf('a.yml')).not.toBe(markerOf('b.yml'))
  })
})
