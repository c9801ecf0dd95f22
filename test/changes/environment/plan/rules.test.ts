/** The rules of listeners. */
import { describe, expect, it } from 'vitest'
import { balancer, environment, listener, planned, problems, rule, service, summary } from '../fixture.ts'

describe('rules', () => {
  it.each([
    [
      'a service that is not there',
      rule('nobody', 80),
      'A rule of listener mylb/http-listeners leads to nobody:80, and there is no service nobody in the end.',
    ],
    [
      'a port that is not there',
      rule('web', 81),
      'A rule of listener mylb/http-listeners leads to web:81, and the service has no TCP port 81 in the end.',
    ],
  ])('must not lead to %s', async (_, one, problem) => {
    const lines = { 'load_balancers.mylb.listeners.http-listeners.clusters': 9 }
    const declared = environment({
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [one] })])],
      lines,
    })
    expect(problems((await planned(declared)).plan)).toEqual([`9: ${problem}`])
  })

  it('of a listener that is not declared hold the ports that they use', async () => {
    const declared = environment({ services: [service('web', { port_maps: [] })] })
    expect(problems((await planned(declared)).plan)).toEqual([
      'The service web would lose its port 80, to which a rule of listener mylb/http-listeners leads: declare the rules of that listener too.',
    ])
  })

  it('are compared with the defaults filled in', async () => {
    const clusters = [
      { serverName: '*', path: '/', serviceName: 'web', servicePort: 80, policy: { mode: 'insert', expire: 60 } },
    ]
    expect(
      (await planned(environment({ load_balancers: [balancer('mylb', [listener('http-listeners', { clusters })])] })))
        .plan.changes,
    ).toEqual([])
  })

  it('of https need a certificate that is there', async () => {
    const secure = (certName?: string) =>
      environment({
        load_balancers: [
          balancer('mylb', [
            listener('secure', { protocol: 'https', listen_port: 443, clusters: [{ ...rule('web', 80), certName }] }),
          ]),
        ],
      })
    expect(problems((await planned(secure())).plan)).toEqual([
      'A rule of listener mylb/secure needs a certificate, since it speaks https.',
    ])
    expect(problems((await planned(secure('nobody'))).plan)).toEqual([
      'A rule of listener mylb/secure uses the certificate nobody, which is not there in the end.',
    ])
    expect(summary((await planned(secure('my-cer'))).plan)).toEqual([
      'create listener mylb/secure: protocol  -> https; listen_port  -> 443; clusters  -> */ → web:80 (certificate my-cer)',
    ])
  })
})
