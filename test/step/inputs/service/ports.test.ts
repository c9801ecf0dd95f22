import { describe, expect, it } from 'vitest'
import { InputProblem } from '../../../../src/github/inputs/input.ts'
import { parsePortMap, portProblem, protocolOf } from '../../../../src/step/inputs/service/ports.ts'

describe('a port map', () => {
  it.each([
    ['80:8080', 80, 8080, 'TCP'],
    ['80:8080/TCP', 80, 8080, 'TCP'],
    ['53:5353/udp', 53, 5353, 'UDP'],
    ['80 : 8080 / tcp', 80, 8080, 'TCP'],
    ['1:65535', 1, 65_535, 'TCP'],
  ])('is read: %s', (text, source_port, dest_port, protocol) => {
    expect(parsePortMap(text)).toEqual({ source_port, dest_port, protocol })
  })

  it.each(['80', '80:', ':80', '0:80', '80:65536', '80:80:80', '80:80/', '80:80/SCTP', 'a:b', '-1:80', '100000:1'])(
    'is not read: %s',
    (text) => {
      expect(() => parsePortMap(text)).toThrow(InputProblem)
      expect(() => parsePortMap(text)).toThrow('80:8080/TCP')
    },
  )
})

describe('port maps together', () => {
  const map = (source_port: number, dest_port: number, protocol = 'TCP') => ({ source_port, dest_port, protocol })

  it('may hold one number on TCP and on UDP, as gossip wants it', () => {
    expect(portProblem([map(8301, 8301), map(8301, 8301, 'UDP')])).toBeUndefined()
    const twice = [map(1, 8301), map(2, 8301, 'UDP'), map(3, 8301, 'UDP')]
    expect(portProblem(twice)).toBe('must list each container port only once; 8301/UDP appears twice')
  })

  it('hold every port once on each side', () => {
    expect(portProblem([])).toBeUndefined()
    expect(portProblem([map(80, 443), map(443, 80)])).toBeUndefined()
    expect(portProblem([map(80, 1), map(80, 2)])).toBe('must list each service port only once; 80/TCP appears twice')
    expect(portProblem([map(80, 1), map(81, 1)])).toBe('must list each container port only once; 1/TCP appears twice')
  })

  it('may hold the same number on TCP and on UDP', () => {
    expect(portProblem([map(8301, 8301), map(8301, 8301, 'UDP')])).toBeUndefined()
    expect(portProblem([map(53, 53, 'UDP'), map(53, 54, 'UDP')])).toBe(
      'must list each service port only once; 53/UDP appears twice',
    )
  })
})

it('a protocol is TCP or UDP, however it is written', () => {
  expect(['tcp', 'TCP', 'Udp', 'icmp', ''].map(protocolOf)).toEqual(['TCP', 'TCP', 'UDP', undefined, undefined])
})
