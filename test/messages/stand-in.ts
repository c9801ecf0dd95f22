/** Stands in for whatever a message may be given: text, number, list or record, and notes which of its parts are read. */

export interface StandIns {
  /** What the message is called with. */
  readonly parameters: object
  /** The parameters that it has read so far. */
  readonly read: ReadonlySet<string>
}

interface Value {
  readonly text: string
  readonly number: number
}

function methodOf(owner: object, holder: object, name: string | symbol): unknown {
  const method: unknown = Reflect.get(holder, name)
  return typeof method === 'function' ? method.bind(owner) : undefined
}

/** A text, a number and a list of one in a single value; what else is asked of it is another such value. */
function standInFor({ text, number }: Value): object {
  const item = (): object => standInFor({ text: `${text}*`, number })
  return new Proxy([], {
    get(_target, name) {
      if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? number : text)
      if (name === 'length') return 1
      if (name in Array.prototype) return methodOf([item()], Array.prototype, name)
      if (name in String.prototype) return methodOf(new String(text), String.prototype, name)
      if (name in Number.prototype) return methodOf(new Number(number), Number.prototype, name)
      return typeof name === 'symbol' ? undefined : standInFor({ text: `${text}.${name}`, number })
    },
  })
}

/** What a parameter is by default, and what else it may be. */
const ORDINARY = { text: 'A', number: 90_000 }
const OTHER = { text: 'B', number: 150_000 }

/** Parameters each of which is a stand-in, but for those that are given. */
export function standIns(own: Readonly<Record<string, unknown>> = {}, other?: string): StandIns {
  const read = new Set<string>()
  const parameters = new Proxy(
    {},
    {
      get(_target, name) {
        // A message may be given a text by itself.
        const called = name === Symbol.toPrimitive ? '' : name
        if (typeof called === 'symbol') return undefined
        read.add(called)
        const { text, number } = called === other ? OTHER : ORDINARY
        const value = called in own ? own[called] : standInFor({ text: `⟦${called}${text}⟧`, number })
        return called === '' ? () => String(value) : value
      },
    },
  )
  return { parameters, read }
}
