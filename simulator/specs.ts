/** One size of a service, API reference 9.0; memory in bytes, price in yuan an hour. */
export interface Spec {
  cpu: number
  diskType: string
  id: number
  memory: number
  name: string
  price: number
  storage: number
}

const GIB = 1024 ** 3

function spec(id: number, name: string, price: number, cores: number, memory: number): Spec {
  return { cpu: cores * 1000, diskType: 'SSD', id, memory, name, price, storage: 20 }
}

/** The seven sizes that services come in. */
const SPECS: readonly Spec[] = [
  spec(1, '微小型', 0.049, 1, 640 * 1024 ** 2),
  spec(2, '小型', 0.06, 1, GIB),
  spec(3, '中型', 0.19, 2, 2 * GIB),
  spec(4, '大型', 0.25, 2, 4 * GIB),
  spec(5, '豪华型', 0.52, 4, 8 * GIB),
  spec(6, '旗舰型', 1.02, 8, 16 * GIB),
  spec(7, '超级旗舰型', 3.32, 16, 64 * GIB),
]

/** The later names of the sizes; two sizes share the first, so the smaller wins. */
const ALIASES: Record<string, number> = {
  C1M1S20: 1,
  C2M2S20: 3,
  C2M4S20: 4,
  C4M8S20: 5,
  C8M16S20: 6,
  C16M64S20: 7,
}

/** The size of a later name such as `C2M4S20`. */
export function specIdOf(alias: string): number | undefined {
  return ALIASES[alias]
}

/** The later name of a size. */
export function aliasOf(id: number): string | undefined {
  // Two sizes share the first name.
  return Object.entries(ALIASES).find(([, size]) => size === (id === 2 ? 1 : id))?.[0]
}

/** The size by its number. */
export function specOf(id: number): Spec | undefined {
  return SPECS.find((each) => each.id === id)
}
