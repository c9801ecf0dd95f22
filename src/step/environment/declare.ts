/** From what a file says to the environment that it declares: lists that are left out are empty, names are filled in. */
import type {
  CertificateContent,
  DeclaredContainer,
  DeclaredLoadBalancer,
  DeclaredRule,
  DeclaredService,
  Environment,
  HealthCheck,
} from '../../changes/environment/environment.ts'
import { defined } from '../../github/inputs/defined.ts'
import { variables as words } from '../../messages/environment/file.ts'
import type { WrittenEnvironment, WrittenLoadBalancer, WrittenService } from './format/environment.ts'
import { type Reading, spell } from './reading.ts'

type WrittenContainer = NonNullable<WrittenService['containers']>[number]
type WrittenRule = NonNullable<NonNullable<NonNullable<WrittenLoadBalancer['listeners']>[number]>['clusters']>[number]

/** The environment of a file that has no problem; notes what is worth a warning. */
export function declare(
  written: WrittenEnvironment,
  contents: ReadonlyMap<string, CertificateContent>,
  reading: Reading,
): Environment {
  const { absent = {} } = written
  const {
    services = [],
    listeners = [],
    load_balancers = [],
    certificates = [],
    volumes = [],
    secret_keys = [],
  } = absent
  return {
    namespace: written.namespace,
    repositories: written.repositories ?? [],
    secret_keys: written.secret_keys ?? [],
    certificates: (written.certificates ?? []).map(({ cert_name }) => ({
      cert_name,
      content: contents.get(cert_name),
    })),
    volumes: written.volumes ?? [],
    services: (written.services ?? []).map((one) => declareService(one, reading)),
    load_balancers: (written.load_balancers ?? []).map(declareLoadBalancer),
    absent: {
      ...{ services, listeners, load_balancers, certificates, volumes, secret_keys },
      namespace: absent.namespace ?? false,
    },
    places: reading.places,
  }
}

function declareService(written: WrittenService, reading: Reading): DeclaredService {
  const { spec_id: spec, needs = [], recreate = 'refuse', health_check, containers, ...rest } = written
  return {
    ...rest,
    ...defined({
      spec,
      health_check: health_check && declareHealthCheck(health_check),
      containers: containers?.map((one) => declareContainer(one, written.service_name, reading)),
    }),
    needs,
    recreate,
  }
}

const GOOD_STATUSES = [{ from: 200, to: 299 }]

/** Milliseconds of a probe, and between two of its tries, where the file leaves them out. */
export const PROBE_TIMES = { timeout: 120_000, interval: 1_000 }

function declareHealthCheck(written: NonNullable<WrittenService['health_check']>): HealthCheck {
  const { url, status: accepts = GOOD_STATUSES } = written
  const { timeout, interval } = { ...PROBE_TIMES, ...defined(written) }
  return { probe: { url, accepts, intervalMs: interval }, timeoutMs: timeout }
}

function declareContainer(written: WrittenContainer, service: string, reading: Reading): DeclaredContainer {
  const { container_name = service, envs, volumes, ...rest } = written
  for (const { key, value } of envs ?? []) {
    const at = ['services', service, 'containers', container_name, 'envs', key]
    if (value.trim() === '') reading.warn(reading.lineOf(at), words.emptyValue({ at: spell(at) }))
  }
  return {
    ...rest,
    container_name,
    ...defined({ envs, volumes: volumes?.map(({ key, value }) => ({ volume: key, mount_path: value })) }),
  }
}

function declareLoadBalancer({ listeners = [], ...rest }: WrittenLoadBalancer): DeclaredLoadBalancer {
  return {
    ...rest,
    listeners: listeners.map(({ recreate = 'refuse', clusters, ...one }) => ({
      ...one,
      ...defined({ clusters: clusters?.map(declareRule) }),
      recreate,
    })),
  }
}

function declareRule({ policy, ...rest }: WrittenRule): DeclaredRule {
  if (policy === undefined) return rest
  const { mode, expire, cookieName } = policy
  return { ...rest, policy: { mode, ...defined({ expire, cookieName }) } }
}
