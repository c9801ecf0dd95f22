/** The object without the fields that are `undefined`, so that what is left out stays left out. */
export function defined<T extends object>(value: T): Present<T> {
  // Exactly the undefined ones are taken away, which the compiler cannot follow through entries.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
