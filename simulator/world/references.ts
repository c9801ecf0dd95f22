/** References inside a world file: names that must be unique, and names that must exist. */

type Fields = Readonly<Record<string, unknown>>
type Finding = { readonly pointer: string; readonly message: string }

/** One entry of a list and its JSON pointer. */
interface Entry {
  readonly pointer: string
  readonly fields: Fields
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a list; what has another form is reported by the schema. */
function entriesOf({ pointer, fields }: Entry, name: string): Entry[] {
  const list = fields[name]
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index) =>
    isFields(item) ? [{ pointer: `${pointer}/${name}/${index}`, fields: item }] : [],
  )
}

function textsOf({ fields }: Entry, name: string): readonly string[] {
  const value = fields[name]
  if (Array.isArray(value)) return value.map(String)
  return isFields(value) ? Object.keys(value) : []
}

/** A world file of any form, as far as references need it. */
class File {
  readonly root: Entry
  readonly user: string
  readonly namespaces: readonly Fields[]

  constructor(data: unknown) {
    this.root = { pointer: '', fields: isFields(data) ? data : {} }
    const { account } = this.root.fields
    this.user = String((isFields(account) ? account.user_name : undefined) ?? 'admin')
    const written = this.list('namespaces').map(({ fields }) => fields)
    this.namespaces = written.length > 0 ? written : [{ display_name: 'default' }]
  }

  list(name: string): Entry[] {
    return entriesOf(this.root, name)
  }

  names(list: string, key: string): unknown[] {
    return this.list(list).map(({ fields }) => fields[key])
  }

  fullName({ display_name: name, namespace }: Fields): string {
    return String(namespace ?? `${String(name)}-${this.user}`)
  }

  /** The full name of the namespace that an entry names, or undefined where there is no such namespace. */
  namespaceOf({ fields: { namespace: wanted } }: Entry): string | undefined {
    const namespace = this.namespaces.find((each) =>
      [undefined, each.display_name, this.fullName(each)].includes(wanted),
    )
    return namespace && this.fullName(namespace)
  }

  images(): string[] {
    const pathsOf = (list: string, owner: string) =>
      this.list(list).flatMap((each) =>
        textsOf(each, 'tags').map(
          (tag) => `hub.c.163.com/${each.fields.user_name ?? owner}/${each.fields.repo_name}:${tag}`,
        ),
      )
    return [...pathsOf('repositories', this.user), ...pathsOf('public_repositories', 'public')]
  }
}

/** A finding for each entry whose value an earlier entry has; entries without a value are skipped. */
function findDuplicates(
  entries: readonly Entry[],
  key: string,
  of: (entry: Entry) => unknown = ({ fields }) => fields[key],
) {
  const seen = new Set<unknown>()
  return entries.flatMap((entry): Finding[] => {
    const value = of(entry)
    if (value === undefined || !seen.has(value)) {
      seen.add(value)
      return []
    }
    return [{ pointer: `${entry.pointer}/${key}`, message: `is a duplicate: ${String(entry.fields[key] ?? value)}` }]
  })
}

const UNIQUE: readonly (readonly [list: string, ...keys: string[]])[] = [
  ['namespaces', 'display_name', 'namespace_id'],
  ['repositories', 'repo_name'],
  ['services', 'service_id'],
  ['certificates', 'cert_name', 'cert_id'],
  ['volumes', 'volume_name', 'volume_id'],
  ['ips', 'ip', 'ip_id'],
  ['secret_keys', 'key_name', 'key_id'],
]

/** On each side a port and its protocol must be unique. */
function duplicatePorts({ pointer, fields: { port_maps: ports } }: Entry): Finding[] {
  if (!Array.isArray(ports)) return []
  const maps = ports.map((port) => {
    const [service, container, protocol = 'TCP'] = String(port).split(/[:/]/)
    return [`service port ${Number(service)}/${protocol}`, `container port ${Number(container)}/${protocol}`]
  })
  return maps.flatMap((sides, index) =>
    sides.flatMap((text, side) =>
      maps.slice(0, index).some((earlier) => earlier[side] === text)
        ? [{ pointer: `${pointer}/port_maps/${index}`, message: `is a duplicate: ${text}` }]
        : [],
    ),
  )
}

function duplicates(file: File): Finding[] {
  const within = (key: string) => (entry: Entry) =>
    entry.fields[key] === undefined ? undefined : `${file.namespaceOf(entry)} ${entry.fields[key]}`
  const services = file.list('services')
  const balancers = file.list('load_balancers')
  const named = (service: Entry) => (container: Entry) => container.fields.container_name ?? service.fields.service_name
  return [
    ...UNIQUE.flatMap(([list, ...keys]) => keys.flatMap((key) => findDuplicates(file.list(list), key))),
    // Both kinds are read by their number.
    ...findDuplicates([...file.list('repositories'), ...file.list('public_repositories')], 'repo_id'),
    ...services.flatMap(duplicatePorts),
    ...findDuplicates(services, 'service_name', within('service_name')),
    ...findDuplicates(balancers, 'lb_name', within('lb_name')),
    ...findDuplicates(
      services.flatMap((each) => entriesOf(each, 'containers')),
      'container_id',
    ),
    ...services.flatMap((each) => findDuplicates(entriesOf(each, 'containers'), 'container_name', named(each))),
    ...balancers.flatMap((each) => findDuplicates(entriesOf(each, 'listeners'), 'listener_name')),
  ]
}

function findMissing(
  entry: Entry,
  key: string,
  what: string,
  known: readonly unknown[],
  value = entry.fields[key],
): Finding[] {
  if (value === undefined || known.includes(value)) return []
  const names = known.filter((name) => name !== undefined).join(', ')
  const message = `names an unknown ${what}: ${String(value)}; known: ${names === '' ? 'none' : names}`
  return [{ pointer: `${entry.pointer}/${key}`, message }]
}

function namespaceProblems(file: File, entry: Entry): Finding[] {
  const names = file.namespaces.flatMap((each) => [each.display_name, file.fullName(each)])
  return findMissing(entry, 'namespace', 'namespace', names)
}

function sizeProblems({ pointer, fields: { spec_id: id, spec_alias: alias } }: Entry): Finding[] {
  if (id === undefined || alias === undefined) return []
  return [{ pointer: `${pointer}/spec_alias`, message: 'cannot be combined with spec_id; a service has one size' }]
}

function serviceProblems(file: File, service: Entry): Finding[] {
  const containers = entriesOf(service, 'containers')
  const images = file.images()
  const volumes = containers.flatMap((each) => textsOf(each, 'volumes').map((volume) => [each, volume] as const))
  return [
    ...namespaceProblems(file, service),
    ...sizeProblems(service),
    ...containers.flatMap((each) => findMissing(each, 'image_path', 'image tag', images)),
    ...containers.flatMap((each) =>
      textsOf(each, 'ssh_keys').flatMap((key) =>
        findMissing(each, 'ssh_keys', 'SSH key', file.names('secret_keys', 'key_name'), key),
      ),
    ),
    ...volumes.flatMap(([each, volume]) => [
      ...findMissing(each, 'volumes', 'volume', file.names('volumes', 'volume_name'), volume),
      ...(service.fields.stateful === true
        ? []
        : [{ pointer: `${each.pointer}/volumes`, message: `is only for stateful services: ${volume}` }]),
    ]),
  ]
}

function portsOf({ fields }: Entry): unknown[] {
  const { port_maps: ports } = fields
  return Array.isArray(ports) ? ports.map((port) => Number(String(port).split(':')[0])) : [80]
}

function ruleProblems(file: File, balancer: Entry, rule: Entry): Finding[] {
  const services = file.list('services').filter((each) => file.namespaceOf(each) === file.namespaceOf(balancer))
  const service = services.find(({ fields }) => fields.service_name === rule.fields.serviceName)
  const names = services.map(({ fields }) => fields.service_name)
  return [
    ...findMissing(rule, 'serviceName', `service in namespace ${file.namespaceOf(balancer)}`, names),
    ...(service === undefined ? [] : findMissing(rule, 'servicePort', 'port of its service', portsOf(service))),
    ...findMissing(rule, 'certId', 'certificate', file.names('certificates', 'cert_id')),
    ...findMissing(rule, 'certName', 'certificate', file.names('certificates', 'cert_name')),
  ]
}

function duplicateVolumes(file: File): Finding[] {
  const mounts = file
    .list('services')
    .flatMap((service) => entriesOf(service, 'containers'))
    .flatMap((each) =>
      textsOf(each, 'volumes').map((volume) => ({ pointer: each.pointer, fields: { volumes: volume } })),
    )
  return findDuplicates(mounts, 'volumes')
}

/** Tags may be built later; what runs is in a repository that is there. */
function behaviourProblems(file: File): Finding[] {
  const repositories = file.images().map((image) => image.slice(0, image.lastIndexOf(':')))
  const { traffic } = file.root.fields
  if (!isFields(traffic)) return []
  return entriesOf({ pointer: '/traffic', fields: traffic }, 'images').flatMap((entry) => {
    const [repository] = /^[^/]+\/[^:]+/.exec(String(entry.fields.image)) ?? []
    return findMissing(entry, 'image', 'repository', [...new Set(repositories)], repository ?? entry.fields.image)
  })
}

/** Everything in a world file that names what does not exist, or exists twice; accepts data of any form. */
export function worldReferences(data: unknown): Finding[] {
  const file = new File(data)
  return [
    ...duplicates(file),
    ...file.list('services').flatMap((service) => serviceProblems(file, service)),
    ...duplicateVolumes(file),
    ...file.list('load_balancers').flatMap((balancer) => [
      ...namespaceProblems(file, balancer),
      ...entriesOf(balancer, 'listeners')
        .flatMap((listener) => entriesOf(listener, 'clusters'))
        .flatMap((rule) => ruleProblems(file, balancer, rule)),
    ]),
    ...behaviourProblems(file),
  ]
}
