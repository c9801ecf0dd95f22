/** Names and other values that several things of the environment file have. */
import { isIPv4 } from 'node:net'
import { InputProblem } from '../../../github/inputs/input.ts'
import { quote } from '../../../github/report/truncate.ts'
import { forms } from '../../../messages/environment/file.ts'
import { takes } from '../../../messages/github/inputs.ts'
import { addressForm } from '../../../messages/network/network-inputs.ts'
import { volumeNameForm } from '../../../messages/storage/storage-inputs.ts'
import { CONTAINER_NAME, LABEL_NAME, REPOSITORY_NAME } from '../../inputs/names.ts'
import { LAST_PORT } from '../../inputs/service/ports.ts'
import { list } from '../collections.ts'
import { choice, integer, type Kind, parsed, text } from '../kinds.ts'

export const label = text({ isName: true, pattern: LABEL_NAME.pattern, takes: LABEL_NAME.takes, most: 24 })
export const containerLabel = text({
  isName: true,
  pattern: CONTAINER_NAME.pattern,
  takes: CONTAINER_NAME.takes,
  most: 63,
})
export const anyName = text({ isName: true, most: 128 })
export const volumeName = text({ isName: true, pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/, takes: volumeNameForm })
export const keyName = text({ isName: true, pattern: /[\w.-]{1,64}/, takes: forms.keyName })
export const repositoryName = text({
  isName: true,
  pattern: REPOSITORY_NAME.pattern,
  takes: REPOSITORY_NAME.takes,
  most: 200,
})
export const fullName = text({
  isName: true,
  pattern: /[a-z][a-z0-9-]*-[A-Za-z0-9_.]+/,
  takes: forms.fullName,
  most: 128,
})
export const listenerPath = text({
  isName: true,
  pattern: new RegExp(`${LABEL_NAME.pattern.source}/${LABEL_NAME.pattern.source}`),
  takes: forms.listener,
})
export const port = integer({ min: 1, max: LAST_PORT })
export const megabits = integer({ min: 1, max: 1_024 })
export const recreate = choice(['refuse', 'allow'])

function parseAddress(given: string): string {
  if (isIPv4(given)) return given
  throw new InputProblem(takes({ what: addressForm(), got: quote(given) }))
}

export const address = parsed(parseAddress, { type: 'string', format: 'ipv4' })

/** Names, each once. */
export const names = (name: Kind<string>) => list(name, { unique: (one) => one })
