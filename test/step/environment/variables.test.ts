import { describe, expect, it } from 'vitest'
import { environmentOf, keyValues, problemsOf } from '../../../testing/environment-file.ts'

const file = (...envs: readonly string[]) =>
  ['namespace: shop-acme', 'services:', '  - service_name: web-${PR}', '    containers:', '      - envs:']
    .concat(envs.map((line) => `          ${line}`))
    .join('\n')

const PR = { key: 'PR', value: '7' }

async function valuesOf(envs: readonly string[], options: Parameters<typeof environmentOf>[1] = {}) {
  const { services } = await environmentOf(file(...envs), { ...options, variables: [PR, ...(options.variables ?? [])] })
  return services[0]?.containers?.[0]?.envs?.map(({ value }) => value)
}

describe('the variables of an environment file', () => {
  it('stand anywhere in a text, in names and in keys, as often as one likes', async () => {
    const { services } = await environmentOf(file('"A_${PR}": "${PR}-${PR}"'), { variables: [PR] })
    expect(services[0]?.service_name).toBe('web-7')
    expect(services[0]?.containers?.[0]?.envs).toEqual([{ key: 'A_7', value: '7-7' }])
  })

  it('stand for numbers and truth values too', async () => {
    const text = 'namespace: a-b\nservices: [{ service_name: a, replicas: "${N}", stateful: "${S}" }]'
    const { services } = await environmentOf(text, { variables: keyValues({ N: '2', S: 'false' }) })
    expect(services).toMatchObject([{ replicas: 2, stateful: false }])
  })

  it('keep the value to the letter, over several lines, and whatever it looks like', async () => {
    const values = { A: '- not: [yaml]', B: 'one\ntwo', C: '${D}', D: '$&' }
    expect(await valuesOf(['A: ${A}', 'B: "${B}"', 'C: ${C}', 'D: ${D}'], { variables: keyValues(values) })).toEqual(
      Object.values(values),
    )
  })

  it('are none where $${ stands for ${', async () => {
    expect(await valuesOf(['A: $${NAME}', 'B: $$${PR}', 'C: $PR'])).toEqual(['${NAME}', '$${PR}', '$PR'])
  })

  it('are a problem with its line where they are missing, given twice, or no names', async () => {
    const given = { variables: [PR, { key: 'TWICE', value: 'a' }], secrets: keyValues({ TWICE: 'b' }) }
    const problems = await problemsOf(file('A: ${NONE}', 'B: ${TWICE}', 'C: ${NO NAME}', 'D: ${OPEN', 'E: ${}'), given)
    const at = 'services.web-7.containers.web-7.envs'
    expect(problems).toEqual([
      `(line 6): ${at}.A uses \${NONE}, which neither variables nor secrets gives`,
      `(line 7): ${at}.B uses \${TWICE}, which variables and secrets both give; give it in one of them`,
      `(line 8): ${at}.C has "\${NO NAME}", which is no \${NAME}; write $\${ for a literal \${`,
      `(line 9): ${at}.D has "\${OPEN", which is no \${NAME}; write $\${ for a literal \${`,
      `(line 10): ${at}.E has "\${}", which is no \${NAME}; write $\${ for a literal \${`,
    ])
  })

  it('are worked out where a step says how, in place of a problem', async () => {
    expect(await valuesOf(['A: ${SECRET}'], { missing: (name) => `rehearsal-${name}` })).toEqual(['rehearsal-SECRET'])
  })

  it('never come from anything but what was given', async () => {
    expect(await problemsOf(file('A: ${constructor}', 'B: ${HOME}'), { variables: [PR] })).toHaveLength(2)
  })

  it('are not quoted in a problem where they come from secrets, however short they are', async () => {
    const text = 'namespace: a-b\nservices: [{ service_name: a, replicas: "${S}", pub_ip: "${S}", spec_id: "${S}" }]'
    const problems = await problemsOf(text, { secrets: keyValues({ S: 'A!' }) })
    expect(problems).toHaveLength(3)
    for (const problem of problems) expect(problem).toContain('its value comes from secrets and is not shown')
    expect(problems.join()).not.toContain('A!')
  })

  const listeners = (...all: readonly string[]) =>
    `load_balancers: [{ lb_name: front, listeners: [${all.map((one) => `{ ${one} }`).join(', ')}] }]`
  const rules = (...all: readonly string[]) =>
    `clusters: [${all.map((one) => `{ serviceName: a, servicePort: 80, ${one} }`).join(', ')}]`

  it.each([
    [
      'a host and path twice',
      listeners(`listener_name: web, ${rules('path: "/${S}"', 'path: "/${S}"')}`),
      'matches ***',
    ],
    [
      'a host that another rule writes out',
      listeners(`listener_name: web, ${rules('serverName: "${S}"', 'serverName: "1234"')}`),
      'matches ***, as rule 1 does',
    ],
    ['a port twice', 'services: [{ service_name: a, port_maps: ["${S}:80", "${S}:81"] }]', '*** appears twice'],
    [
      "a container's port twice",
      'services: [{ service_name: a, port_maps: ["80:${S}", "81:${S}"] }]',
      '*** appears twice',
    ],
    [
      'a folder twice',
      'services: [{ service_name: a, containers: [{ log_dirs: ["/${S}/", "/${S}/"] }] }]',
      'repeats *** of line 2',
    ],
    [
      'two listeners on one port',
      listeners('listener_name: a, listen_port: "${S}"', 'listener_name: b, listen_port: 1234'),
      'is ***, the port of listener a',
    ],
    [
      'shares that are not the whole',
      'services: [{ service_name: a, containers: [{ cpu_weight: "${N}" }] }]',
      'the sum is ***',
    ],
    [
      'a port that https does not have',
      listeners('listener_name: a, protocol: https, listen_port: "${N}"'),
      'its value comes from secrets and is not shown',
    ],
  ])('are not quoted either where values do not go together: %s', async (_, line, words) => {
    const problems = await problemsOf(`namespace: a-b\n${line}`, { secrets: keyValues({ S: '1234', N: '73' }) })
    expect(problems).toEqual([expect.stringContaining(words)])
    expect(problems.join()).not.toMatch(/1234|73/)
  })

  it.each([
    ['a thing', 'services: [{ service_name: "${S}", replicas: 9 }]', 'services[0].service_name'],
    ['a container', 'services: [{ service_name: a, containers: [{ container_name: "${S}" }] }]', 'containers[0]'],
    ['a variable', 'services: [{ service_name: a, containers: [{ envs: { "${S}": x } }] }]', 'envs.${S}'],
    [
      'the service of a rule',
      'load_balancers: [{ lb_name: a, listeners: [{ listener_name: b, clusters: [{ serviceName: "${S}", servicePort: 80 }] }] }]',
      'clusters[0].serviceName',
    ],
    ['a service that is needed', 'services: [{ service_name: a, needs: ["${S}"] }]', 'services.a.needs[0]'],
    ['what is to go', 'absent: { volumes: ["${S}"] }', 'absent.volumes[0]'],
  ])('are no secrets in the name of %s, which is shown', async (_, line, at) => {
    const problems = await problemsOf(`namespace: a-b\n${line}`, { secrets: keyValues({ S: 'zzz9' }) })
    expect(problems.find((one) => one.includes(at))).toContain('must not come from secrets')
    expect(problems.join()).not.toContain('zzz9')
  })
})
