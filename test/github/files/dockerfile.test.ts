import { describe, expect, it } from 'vitest'
import { localCopies } from '../../../src/github/files/dockerfile.ts'

const linesOf = (text: string) => localCopies(text).map(({ line }) => line)

describe('a Dockerfile copies local files', () => {
  it.each([
    ['COPY . /app'],
    ['copy . /app'],
    ['  COPY --chown=1000:1000 --link package.json /app/'],
    ['ADD app.tar.gz /app'],
    ['COPY ["a file", "/app/"]'],
    ['ADD https://example.com/a.tar.gz local.txt /app/'],
    ['COPY $SOURCE /app'],
    ['COPY http://example.com/a /app'],
  ])('with %s', (instruction) => {
    expect(localCopies(`FROM x\n${instruction}\n`)).toEqual([{ line: 2, instruction: instruction.trim() }])
  })

  it.each([
    ['COPY --from=build /out /app'],
    ['COPY --chown=1 --from=build /out /app'],
    ['ADD https://example.com/a.tar.gz /app/'],
    ['ADD --checksum=sha256:00 https://example.com/a.tar.gz /app/'],
    ['ADD git@github.com:octo/app.git /app'],
    ['ADD ssh://git@github.com/octo/app.git /app'],
    ['ADD ["https://example.com/a", "/app/"]'],
    ['ADD $ARCHIVE /app'],
    ['COPY <<EOF /app/config\nCOPY . /nothing\nEOF'],
    ['COPY <<-"EOF" /app/config\n\tADD . /nothing\n\tEOF'],
    ['RUN <<EOF\nCOPY . /nothing\nEOF'],
    ['# COPY . /app'],
    ['RUN echo \\\nCOPY . /app'],
    ['RUN echo $((1<<X))'],
    ['LABEL about="COPY . /app"'],
    ['ONBUILD COPY . /app'],
    [''],
  ])('not with %j', (text) => {
    expect(localCopies(`FROM x\n${text}\n`)).toEqual([])
  })

  it('on these lines: the first of an instruction counts, and comments within it end nothing', () => {
    expect(localCopies('# one\nFROM x\nCOPY a \\\n  # why\n\n  b /app/\nRUN true\n\nADD c /d')).toEqual([
      { line: 3, instruction: 'COPY a b /app/' },
      { line: 9, instruction: 'ADD c /d' },
    ])
  })

  it('after a heredoc, after two of them, and where one has no end', () => {
    expect(linesOf('FROM x\nCOPY <<A <<B /etc/\na\nA\nCOPY . /b\nB\nCOPY . /app')).toEqual([7])
    expect(linesOf('FROM x\nRUN cat <<EOF\nCOPY . /app')).toEqual([3])
  })

  it('with another escape character, a byte order mark and lines that end as on Windows', () => {
    expect(linesOf('\uFEFF# syntax=x\r\n# escape=`\r\nFROM x\r\nCOPY a `\r\n  b C:\\\r\nCOPY c D:\\\r\n')).toEqual([
      4, 6,
    ])
  })
})
