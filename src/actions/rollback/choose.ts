/** Finds out which services go back to which images; reads only, and refuses where there is nothing to go back to. */
import { refuse } from '../../changes/engine/errors.ts'
import { imagesByContainer } from '../../changes/services/image.ts'
import { findServiceId } from '../../changes/services/lookup.ts'
import { serviceTitle } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Service } from '../../client/resources/services.ts'
import { joined, sentences } from '../../messages/message.ts'
import { ledgerAdvice as advice, ledgerCut, noTarget, notBackTo } from '../../messages/services/ledger.ts'
import type { RecordedService } from '../../step/operations/deploy/github-deployment.ts'
import { type Current, History, namesOf, partOf } from './history.ts'
import type { Entry, Ledger } from './ledger.ts'
import { hasTag, previousTarget, replacedTarget, sameState, type Target, targetAt } from './target.ts'

/** What the step was asked for. */
export interface Wish {
  readonly environment: string
  readonly to: string
  /** The service that the inputs name; all that the deployment contains where they name none. */
  readonly named: Service | undefined
}

/** What is gone back to, and the services as they are now. */
export interface Choice {
  readonly target: Target
  readonly services: readonly Service[]
  /** A rollback to the same that did not complete. */
  readonly unfinished: Entry | undefined
}

/** The service as the ledger is asked about it. */
export function currentOf({ entries }: Ledger, service: Service): Current {
  const { id, service_name, namespace } = service.service_info
  const names = namesOf(entries, { service_name, namespace })
  return { service_id: id, service_name, namespace, names, images: imagesByContainer(service) }
}

/** The service that is named, or the other one of its pair where that was deployed last and has the traffic. */
async function liveOf(client: Client, ledger: Ledger, named: Service, environment: string): Promise<Service> {
  const current = currentOf(ledger, named)
  if (current.names.size === 1) return named
  for (const entry of ledger.entries) {
    const part = partOf(entry, current)
    if (part && (await ledger.ending(entry))?.succeeded) return serviceOf(client, part, entry, environment)
  }
  return named
}

/** Chooses; `wish.to` is `previous`, the id of a deployment, or a tag. */
export async function choose(client: Client, ledger: Ledger, given: Wish): Promise<Choice> {
  requireEntries(ledger, given)
  const { named, environment } = given
  const wish = { ...given, named: named && (await liveOf(client, ledger, named, environment)) }
  if (wish.to === 'previous') return choosePrevious(client, ledger, wish)
  return (await chooseById(client, ledger, wish)) ?? chooseByTag(client, ledger, wish)
}

function requireEntries({ entries, others }: Ledger, { environment }: Wish): void {
  if (entries.length > 0) return
  if (others.size === 0) refuse(noTarget.noDeployments({ environment }), advice.record())
  refuse(noTarget.noPayloads({ environment, count: others.size }), advice.record())
}

async function choosePrevious(client: Client, ledger: Ledger, wish: Wish): Promise<Choice> {
  const { environment, named } = wish
  const services = named ? [named] : await servicesOf(client, await newestOf(ledger, wish), environment)
  const target = await previousTarget(historyOf(ledger, services))
  if (typeof target === 'object')
    return { target, services, unfinished: target.isUnfinished ? target.entry : undefined }
  if (target === 'unknown') {
    const facts = { environment, service: joined(services.map(serviceTitle)) }
    return refuse(sentences(noTarget.neverDeployed(facts), cut(ledger)), advice.checkService())
  }
  const images = services.flatMap((service) => Object.values(imagesByContainer(service)))
  const message = noTarget.nothingOlder({ environment, images: joined([...new Set(images)]) })
  return refuse(sentences(message, cut(ledger)), advice.choose())
}

async function chooseById(client: Client, ledger: Ledger, wish: Wish): Promise<Choice | undefined> {
  const { environment, to } = wish
  if (!/^\d{1,15}$/.test(to)) return undefined
  const id = Number(to)
  if (ledger.others.has(id)) refuse(noTarget.foreign({ environment, id }), advice.choose())
  const place = ledger.entries.findIndex((entry) => entry.id === id)
  const entry = ledger.entries[place]
  if (entry === undefined) return undefined
  if (!(await ledger.ending(entry))?.succeeded) refuse(noTarget.notSucceeded({ environment, id }), advice.choose())
  return choiceAt(client, ledger, wish, entry, (history) => targetAt(history, place))
}

/** The newest deployment that left an image of this tag behind, or else the newest that replaced one. */
async function chooseByTag(client: Client, ledger: Ledger, wish: Wish): Promise<Choice> {
  const { environment, to, named } = wish
  for (const side of ['images', 'previous'] as const) {
    for (const [place, entry] of ledger.entries.entries()) {
      if (!partsOf(ledger, entry, named).some((part) => hasTag(part[side], to))) continue
      if (!(await ledger.ending(entry))?.succeeded) continue
      return choiceAt(client, ledger, wish, entry, async (history) =>
        side === 'images' ? targetAt(history, place) : (replacedTarget(history, place) ?? gone({ environment, to })),
      )
    }
  }
  return refuse(sentences(noTarget.unknown({ environment, to }), cut(ledger)), advice.choose())
}

function gone(facts: { readonly environment: string; readonly to: string }): never {
  return refuse(noTarget.unknown(facts), advice.choose())
}

function partsOf(ledger: Ledger, entry: Entry, named: Service | undefined): readonly RecordedService[] {
  if (named === undefined) return entry.services
  const part = partOf(entry, currentOf(ledger, named))
  return part === undefined ? [] : [part]
}

async function choiceAt(
  client: Client,
  ledger: Ledger,
  { environment, named }: Wish,
  entry: Entry,
  targetOf: (history: History) => Promise<Target>,
): Promise<Choice> {
  if (named && partsOf(ledger, entry, named).length === 0) {
    const facts = { environment, id: entry.id, service: serviceTitle(named) }
    return refuse(noTarget.notContained(facts), advice.checkService())
  }
  const services = named ? [named] : await servicesOf(client, entry, environment)
  const history = historyOf(ledger, services)
  const target = await targetOf(history)
  const place = await history.findUnfinished()
  const isSame = place !== undefined && sameState(history.recordedAt(place), target.state)
  return { target, services, unfinished: isSame ? history.entryAt(place) : undefined }
}

function historyOf(ledger: Ledger, services: readonly Service[]): History {
  return new History(
    ledger,
    services.map((one) => currentOf(ledger, one)),
  )
}

/** The newest deployment that succeeded. */
async function newestOf(ledger: Ledger, { environment }: Wish): Promise<Entry> {
  for (const entry of ledger.entries) if ((await ledger.ending(entry))?.succeeded) return entry
  return refuse(noTarget.noSuccess({ environment, count: ledger.entries.length }), advice.record())
}

async function servicesOf(client: Client, entry: Entry, environment: string): Promise<readonly Service[]> {
  const found: Service[] = []
  for (const part of entry.services) found.push(await serviceOf(client, part, entry, environment))
  return found
}

async function serviceOf(
  client: Client,
  { service_id, service_name: name, namespace }: RecordedService,
  { id }: Entry,
  environment: string,
): Promise<Service> {
  const found = await ifExists(client.services.get(service_id))
  if (found) return found
  const other = await findServiceId(client, namespace, name)
  if (other !== undefined) return client.services.get(other)
  return refuse(notBackTo.serviceGone({ environment, id, name, namespace }), notBackTo.createAgain())
}

/** Says that there are deployments which were not looked at. */
export function cut({ isCut, entries, others }: Ledger): string | undefined {
  return isCut ? ledgerCut({ count: entries.length + others.size }) : undefined
}
