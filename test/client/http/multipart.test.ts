import { describe, expect, it } from 'vitest'
import { multipart } from '../../../src/client/http/multipart.ts'

async function received({ body, contentType }: ReturnType<typeof multipart>) {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  return [...form]
}

describe('a multipart body', () => {
  it('holds one file, byte for byte', async () => {
    const content = Uint8Array.from({ length: 512 }, (_, i) => i % 256)
    const [entry, ...rest] = await received(multipart({ name: 'docker_file', filename: 'Dockerfile', content }))
    expect(rest).toEqual([])
    const [name, file] = entry ?? []
    expect(name).toBe('docker_file')
    if (!(file instanceof File)) throw new Error('The part is no file.')
    expect(file.name).toBe('Dockerfile')
    expect(file.type).toBe('application/octet-stream')
    expect([...(await file.bytes())]).toEqual([...content])
  })

  it('holds an empty file', async () => {
    const [entry] = await received(multipart({ name: 'f', filename: 'g', content: new Uint8Array() }))
    expect(entry?.[1]).toMatchObject({ name: 'g', size: 0 })
  })

  it('is written as the standard has it', () => {
    const { body, contentType } = multipart({ name: 'f', filename: 'g', content: Buffer.from('FROM x\n') })
    const boundary = /^multipart\/form-data; boundary=(fengchao-[0-9a-f-]{36})$/.exec(contentType)?.[1]
    expect(Buffer.from(body).toString()).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="f"; filename="g"',
        'Content-Type: application/octet-stream',
        '',
        'FROM x\n',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    )
  })

  it('has a boundary of its own each time', () => {
    const part = { name: 'f', filename: 'g', content: new Uint8Array() }
    expect(multipart(part).contentType).not.toBe(multipart(part).contentType)
  })
})
