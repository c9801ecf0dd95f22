/** Every parser in one place: text in, value out, `InputProblem` where the text is not what the input takes. */

export { alternatives } from '../../messages/github/inputs.ts'
export {
  type FileRules,
  parseDefaultFile,
  parseTargetPath,
  parseWorkspaceFile,
  type WorkspaceFile,
} from '../files/workspace-path.ts'
export { quote, truncate } from '../report/excerpt.ts'
export { parseBoolean } from './boolean.ts'
export { parseChoice } from './choice.ts'
export { type DurationRange, formatDuration, parseDuration } from './duration.ts'
export { type IntegerRange, parseInteger } from './integer.ts'
export { type KeyValue, parseKeyValue, parseKeyValues } from './key-value.ts'
export { type ListRules, parseList } from './list.ts'
export { parseYaml } from './yaml.ts'
