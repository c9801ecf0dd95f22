import type { Cluster } from '../world/world.ts'

/** How exactly a host is meant: a name, one with a wildcard before or behind, a pattern, any; the longer the better. */
function hostRank(pattern: string, host: string): number {
  if (pattern === host) return 4000
  if (pattern === '*') return 1
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1)) ? 2000 + pattern.length : 0
  if (pattern.endsWith('*')) return host.startsWith(pattern.slice(0, -1)) ? 1000 + pattern.length : 0
  return pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(host) ? 2 : 0
}

/** A rule may name several hosts or paths, with spaces between them; the best counts. */
function bestOf(patterns: string, rank: (pattern: string) => number): number {
  return Math.max(...patterns.split(/\s+/).map(rank))
}

/** The rule that answers for the host and the path: the one with the most exact host, and of these the longest path. */
export function ruleFor(rules: readonly Cluster[], host: string, path: string): Cluster | undefined {
  const ranked = rules.map((rule) => {
    const byHost = bestOf(rule.serverName, (pattern) => hostRank(pattern.toLowerCase(), host.toLowerCase()))
    const byPath = bestOf(rule.path, (prefix) => (path.startsWith(prefix) ? prefix.length : 0))
    return { rule, byHost, byPath }
  })
  const [best] = ranked
    .filter(({ byHost, byPath }) => byHost > 0 && byPath > 0)
    .sort((one, other) => other.byHost - one.byHost || other.byPath - one.byPath)
  return best?.rule
}
