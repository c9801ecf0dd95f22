/** What names in inputs must look like; each follows "must be". */
import { message } from '../message.ts'

export const nameForms = {
  repository: message({ en: 'the name of a repository such as web', zh: '仓库名称，例如 web' }),
  tag: message({
    en: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
    zh: '由字母、数字、点、连字符和下划线组成的标签，最多 128 个字符',
  }),
  label: message({
    en: '1 to 24 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
    zh: '1 到 24 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
  }),
  container: message({ en: 'the name of a container', zh: '容器名称' }),
  any: message({ en: 'a name of at most 128 characters', zh: '最多 128 个字符的名称' }),
}
