import type { Simulator } from '../simulator/index.ts'

/** What a rehearsal exports so that what runs in it can be asked; nothing where its world has no traffic. */
export function wayIn({ url, traffic }: Simulator): Readonly<Record<string, string>> {
  return traffic === undefined ? {} : { FENGCHAO_ENDPOINT: url, FENGCHAO_TRAFFIC: traffic.url }
}
