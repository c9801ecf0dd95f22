/** What a preview refuses before it changes anything, as `apply` does. */
import { describe, expect, it } from 'vitest'
import { seededWorld } from '../../../simulator/index.ts'
import { preview } from '../../../src/actions/preview.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { withPreview } from './fixture.ts'

/** A push to the preview of pull request 7, with this in the file for its service. */
async function push(service: string, inputs: Readonly<Record<string, string>> = {}) {
  const world = seededWorld()
  withPreview(world, 7)
  const file = `namespace: my-ev-admin\nservices:\n  - service_name: web-pr\${PR}\n${service}\n`
  const step = await simulatedStep({ world, files: { 'preview.yml': file } })
  const ran = await step.run(preview, { file: 'preview.yml', number: '7', operation: 'up', ...inputs })
  return { message: ran.ending?.message, sent: step.changesSent() }
}

describe('a push to a preview', () => {
  it('deletes no service whose image is not there for the one that takes its place', async () => {
    const { message, sent } = await push(
      `    recreate: allow\n    containers: [{ container_name: web, command: serve, image_path: 'hub.c.163.com/admin/web:v9' }]`,
    )
    expect(message).toContain('The image hub.c.163.com/admin/web:v9 of service web-pr7 does not exist')
    expect(sent).toEqual([])
  })

  it('waits for what it is to probe', async () => {
    const { message, sent } = await push(`    health_check: { url: 'https://pr-7.example.com/' }`, { wait: 'false' })
    expect(message).toContain('services.web-pr7.health_check requires wait: true')
    expect(sent).toEqual([])
  })
})
