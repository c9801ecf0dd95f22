/** A `multipart/form-data` body of one file part, byte for byte. */

export interface FilePart {
  /** The part's field name. */
  readonly name: string
  readonly filename: string
  readonly content: Uint8Array
}

/** The body and the content type that names its boundary. */
export function multipart(part: FilePart): { readonly body: Uint8Array; readonly contentType: string } {
  // A random boundary: the file's bytes cannot hold it by accident, nor its author by design.
  const boundary = `fengchao-${globalThis.crypto.randomUUID()}`
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"; filename="${part.filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), part.content, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}
