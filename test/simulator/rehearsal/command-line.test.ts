import { describe, expect, it } from 'vitest'
import { HELP, readCommandLine, UsageError } from '../../../simulator/rehearsal/command-line.ts'

describe('the command line', () => {
  it('may be empty', () => {
    expect(readCommandLine([])).toEqual({
      port: 8163,
      speed: 1,
      generation: undefined,
      world: undefined,
      faults: undefined,
      tls: false,
    })
  })

  it('takes every flag', () => {
    const flags = '--port 0 --speed 0.5 --world w.yaml --faults f.yaml --generation 2017-06 --tls'
    expect(readCommandLine(flags.split(' '))).toEqual({
      port: 0,
      speed: 0.5,
      generation: '2017-06',
      world: 'w.yaml',
      faults: 'f.yaml',
      tls: true,
    })
  })

  it.each(['--help', '-h'])('requests help with %s, whatever else is given', (flag) => {
    expect(readCommandLine(['--port', 'x', flag])).toBeUndefined()
  })

  it.each([
    [['--prot', '1'], "Unknown option '--prot'"],
    [['world.yaml'], "Unexpected argument 'world.yaml'"],
    [['--world'], "Option '--world <value>' argument missing"],
    [['--port', 'x'], '--port takes a whole number from 0 to 65535, not "x".'],
    [['--port', '65536'], '--port takes a whole number from 0 to 65535, not "65536".'],
    [['--speed', '0'], '--speed takes a number of at least 0.001, not "0".'],
    [['--speed', ''], '--speed takes a number of at least 0.001, not "".'],
    [['--generation', '2018-01'], '--generation takes 2017-01 or 2017-06, not "2018-01".'],
  ])('is refused where it is %j', (args, sentence) => {
    const reading = () => readCommandLine(args)
    expect(reading).toThrow(UsageError)
    expect(reading).toThrow(sentence)
  })
})

describe('the page of --help', () => {
  it.each(['port', 'speed', 'world', 'faults', 'generation', 'tls', 'help'])(
    'has --%s in a line of its own',
    (flag) => {
      expect(HELP).toMatch(new RegExp(`^ {2}(-h, )?--${flag}\\b.+`, 'm'))
    },
  )
})
