/** One size of a service; memory in bytes, storage in GB. */
export interface Spec {
  /** 1 to 7 as the reference numbers them (9.0); a size that only has a name gets a number that is never shown. */
  readonly id: number
  readonly cpu: number
  readonly memory: number
  readonly storage: number
  /** What people call it, and its price in yuan an hour: of the numbered sizes. */
  readonly named?: { readonly name: string; readonly price: number }
  /** Its later name; the smallest of the numbered sizes never got one. */
  readonly alias?: string
}

const MIB = 1024 ** 2
const GIB = 1024 ** 3
const STORAGE = 20

/** Cores and gigabytes of the sizes that have a later name: `C2M4S20` has 2 and 4. */
const CORES_AND_MEMORY: readonly (readonly [cores: number, gigabytes: number])[] = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 4],
  [2, 8],
  [4, 4],
  [4, 8],
  [4, 16],
  [8, 8],
  [8, 16],
  [8, 32],
  [16, 16],
  [16, 32],
  [16, 64],
  [16, 128],
  [32, 32],
  [32, 64],
  [32, 128],
]

const MICRO: Spec = {
  ...{ id: 1, cpu: 1000, memory: 640 * MIB, storage: STORAGE },
  named: { name: '微小型', price: 0.049 },
}

/** The numbered sizes that have a later name as well. */
const NUMBERED: Readonly<Record<string, { readonly id: number; readonly name: string; readonly price: number }>> = {
  C1M1S20: { id: 2, name: '小型', price: 0.06 },
  C2M2S20: { id: 3, name: '中型', price: 0.19 },
  C2M4S20: { id: 4, name: '大型', price: 0.25 },
  C4M8S20: { id: 5, name: '豪华型', price: 0.52 },
  C8M16S20: { id: 6, name: '旗舰型', price: 1.02 },
  C16M64S20: { id: 7, name: '超级旗舰型', price: 3.32 },
}

/** Past every number of the reference. */
const FIRST_HIDDEN_ID = 100

const SPECS: readonly Spec[] = [
  MICRO,
  ...CORES_AND_MEMORY.map(([cores, gigabytes], index): Spec => {
    const alias = `C${cores}M${gigabytes}S${STORAGE}`
    const size = { cpu: cores * 1000, memory: gigabytes * GIB, storage: STORAGE, alias }
    const numbered = NUMBERED[alias]
    if (numbered === undefined) return { id: FIRST_HIDDEN_ID + index, ...size }
    const { id, name, price } = numbered
    return { id, ...size, named: { name, price } }
  }),
]

/** The size by its number. */
export function specOf(id: number): Spec | undefined {
  return SPECS.find((each) => each.id === id)
}

/** The size of a later name such as `C2M4S20`. */
export function specNamed(alias: string): Spec | undefined {
  return SPECS.find((each) => each.alias === alias)
}

const NAMES: readonly string[] = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super']

/** The number of a size as files name it, `micro` to `super`. */
export function specNumber(name: string): number | undefined {
  const index = NAMES.indexOf(name)
  return index < 0 ? undefined : index + 1
}
