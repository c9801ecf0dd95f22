/**
 * What is said of inputs. A problem is a predicate: `problemOf` puts it behind the input's name, so it begins small, and
 * has no full stop at its end.
 */
import { joined, language, message } from '../message.ts'

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  const or = language() === 'zh' ? ' 或 ' : ' or '
  return `${joined(words.slice(0, -1))}${or}${words.at(-1)}`
}

/** One problem as a sentence. */
export const problemOf = message({
  en: ({ input, problem }: { input: string; problem: string }) => `Input ${input} ${problem}.`,
  zh: ({ input, problem }) => `输入 ${input} ${problem}。`,
})

export const isRequired = message({ en: 'is required', zh: '为必填项' })

export const isRequiredHereOrAs = message({
  en: ({ variable }: { variable: string }) => `is required, here or as the environment variable ${variable}`,
  zh: ({ variable }) => `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出`,
})

export const isEmpty = message({
  en: ({ preset }: { preset: string }) =>
    `is empty, for example because an expression has no value. The step does not guess: omit the input to use its default (${preset}), or set a value`,
  zh: ({ preset }) =>
    `为空，例如因为表达式没有值。此步骤不会猜测其含义：如需使用默认值（${preset}），请去掉该输入；否则请填写一个值`,
})

export const fromVariable = message({
  en: ({ problem, variable }: { problem: string; variable: string }) =>
    `${problem} (from the environment variable ${variable})`,
  zh: ({ problem, variable }) => `${problem}（取自环境变量 ${variable}）`,
})

export const belongsElsewhere = message({
  en: ({ variable, owner, here, there }: { variable: string; owner: string; here: string; there: string }) =>
    `comes from the environment variable ${variable} and belongs to ${there}, but ${owner} is ${here}. The step does not send it to another address; give this step its own credentials`,
  zh: ({ variable, owner, here, there }) =>
    `取自环境变量 ${variable}，属于 ${there}，而 ${owner} 为 ${here}。此步骤不会将其发送到其他地址；请为此步骤单独提供凭证`,
})

export const unknownInput = message({
  en: ({ written, meant }: { written: string; meant: string | undefined }) =>
    `This action has no input ${written}, so it is ignored.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  zh: ({ written, meant }) =>
    `此 Action 没有输入 ${written}，已忽略。${meant === undefined ? '' : `是否想写 ${meant}？`}`,
})

export const typoOfGuard = message({
  en: ({ meant }: { meant: string }) =>
    `is not an input of this action and looks like a typo of ${meant}. Without ${meant} the step might do more than intended, so it stops here; use ${meant}`,
  zh: ({ meant }) =>
    `不是此 Action 的输入，看起来是 ${meant} 的误写。缺少 ${meant} 时，此步骤可能会执行预期之外的操作，因此在此停止；请改用 ${meant}`,
})

export const guardElsewhere = message({
  en: ({ instead }: { instead: string }) =>
    `is an input of other actions and would hold nothing back here, so the step stops; use ${instead}`,
  zh: ({ instead }) => `是其他 Action 的输入，在这里不会起到任何限制作用，因此步骤在此停止；请改用 ${instead}`,
})

export const cannotBeHidden = message({
  en: ({ names }: { names: readonly string[] }) =>
    `The value of ${joined(names)} cannot be masked in the log: it is shorter than eight characters, or a word that appears in outputs.`,
  zh: ({ names }) => `${joined(names)} 的值无法在日志中屏蔽：它不足 8 个字符，或者是输出中会出现的词。`,
})

export const outputHeldSecret = message({
  en: ({ name }: { name: string }) =>
    `The output ${name} contains a secret, which GitHub does not pass on; the secret is replaced by ***.`,
  zh: ({ name }) => `输出 ${name} 包含密钥，而 GitHub 不会传递密钥；该密钥已替换为 ***。`,
})

/** `must be X; got Y`. */
export const takes = message({
  en: ({ what, got }: { what: string; got?: string }) => `must be ${what}${got === undefined ? '' : `; got ${got}`}`,
  zh: ({ what, got }) => `应为${spaced(what)}${got === undefined ? '' : `，实际为 ${got}`}`,
})

/** Chinese puts a space before a Latin word. */
function spaced(what: string): string {
  return /^[\p{Script=Han}“（]/u.test(what) ? what : ` ${what}`
}

export const anotherText = message({ en: 'text of another form', zh: '其他形式的文本' })

export const tooLong = message({
  en: ({ most, length, got }: { most: number; length: number; got: string }) =>
    `must have at most ${most} characters; got ${length}: ${got}`,
  zh: ({ most, length, got }) => `最多 ${most} 个字符，实际有 ${length} 个：${got}`,
})

export const wholeNumber = message({
  en: ({ min, max }: { min: number | undefined; max: number | undefined }) => {
    if (max !== undefined) return `a whole number from ${min ?? 0} to ${max}`
    return min === undefined ? 'a whole number' : `a whole number of at least ${min}`
  },
  zh: ({ min, max }) => {
    if (max !== undefined) return `${min ?? 0} 到 ${max} 的整数`
    return min === undefined ? '整数' : `不小于 ${min} 的整数`
  },
})

export const trueOrFalse = message({ en: 'true or false', zh: 'true 或 false' })

export const durationForm = message({
  en: 'a duration such as 90, 90s, 1.5s, 10m or 1h30m',
  zh: '时长，例如 90、90s、1.5s、10m 或 1h30m',
})

export const durationRange = message({
  en: ({ min, max }: { min: string | 0 | 1; max: string }) => {
    const least = min === 0 ? 'of zero or more' : min === 1 ? 'longer than zero' : `of at least ${min}`
    return `a duration ${least} and at most ${max}`
  },
  zh: ({ min, max }) => {
    const least = min === 0 ? '不小于零' : min === 1 ? '大于零' : `不少于 ${min}`
    return `${least}且不超过 ${max}的时长`
  },
})

/** A span of time in its units, the smaller one padded: `45 s`, `1 min 30 s`, `2 h 05 min`. */
export const span = message({
  en: ({ h, min, s }: { h?: string; min?: string; s?: string }) => units([h, 'h'], [min, 'min'], [s, 's']),
  zh: ({ h, min, s }) => units([h, '小时'], [min, '分'], [s, '秒']),
})

function units(...parts: readonly (readonly [string | undefined, string])[]): string {
  return parts.flatMap(([count, unit]) => (count === undefined ? [] : [`${count} ${unit}`])).join(' ')
}

export const keyValueForm = message({
  en: 'must be KEY=value; a key consists of letters, digits, "_", "." and "-" and does not start with a digit',
  zh: '应为 KEY=value，KEY 由字母、数字、“_”、“.”和“-”组成，且不以数字开头',
})

export const heredocEnd = message({
  en: ({ key, mark }: { key: string; mark: string }) =>
    `must end the value of ${key} with a line that contains only ${mark}; there is no such line`,
  zh: ({ key, mark }) => `中 ${key} 的值应以仅含 ${mark} 的一行结束，但没有这样的行`,
})

export const onLine = message({
  en: ({ problem, line }: { problem: string; line: number }) => `${problem} (line ${line})`,
  zh: ({ problem, line }) => `${problem}（第 ${line} 行）`,
})

export const onItem = message({
  en: ({ problem, item }: { problem: string; item: number }) => `${problem} (item ${item})`,
  zh: ({ problem, item }) => `${problem}（第 ${item} 项）`,
})

export const severalProblems = message({
  en: ({ problems }: { problems: readonly string[] }) => problems.join('; '),
  zh: ({ problems }) => problems.join('；'),
})

export const onlyOnce = message({
  en: ({ item }: { item: string }) => `must list ${item} only once`,
  zh: ({ item }) => `中 ${item} 只能出现一次`,
})

export const noItems = message({
  en: 'must have at least one item, but the value has none: leave the value empty or omit the input',
  zh: '至少应有一项，但给出的内容一项也没有：请留空或去掉该输入',
})

export const itemForm = message({
  en: 'must have only texts or numbers as items if it is a JSON list',
  zh: '以 JSON 列表给出时，各项应为文本或数字',
})

export const yamlForm = message({
  en: ({ wrong }: { wrong: string }) => `must be YAML or JSON; ${wrong}`,
  zh: ({ wrong }) => `应为 YAML 或 JSON；解析器报告：${wrong}`,
})

export const finiteNumbers = message({ en: 'must contain only finite numbers', zh: '只能包含有限的数' })

export const circularAlias = message({
  en: 'must not contain an alias that refers to itself',
  zh: '不能包含指回自身的别名',
})

export const severalDocuments = message({
  en: 'must be one document; a second one begins with ---',
  zh: '只能是一个文档；此处以 --- 开始了第二个文档',
})

export const unknownTag = message({
  en: 'must not use tags of its own (such as !secret)',
  zh: '不能使用自定义标签（例如 !secret）',
})

export const unknownAlias = message({
  en: ({ alias }: { alias: string }) => `must define &${alias} before *${alias} repeats it`,
  zh: ({ alias }) => `在用 *${alias} 引用之前应先定义 &${alias}`,
})

export const manyAliases = message({
  en: ({ most }: { most: number }) => `must not repeat more than ${most} values by aliases`,
  zh: ({ most }) => `通过别名重复的值不能超过 ${most} 个`,
})

export const nestedTooDeep = message({
  en: 'must not be nested this deeply',
  zh: '嵌套过深',
})

export const forbiddenKey = message({
  en: ({ key }: { key: string }) => `must not have a key named ${key}`,
  zh: ({ key }) => `不能包含名为 ${key} 的键`,
})

export const globSet = message({
  en: ({ pattern }: { pattern: string }) => `must be a glob; the set that [ opens in ${pattern} is not closed`,
  zh: ({ pattern }) => `应为通配模式；${pattern} 中以 [ 开始的字符集没有闭合`,
})

/** Of plain data, field by field; `at` names the place. */
export const fields = {
  map: message({ en: ({ at }: { at: string }) => `must have a map as ${at}`, zh: ({ at }) => `中 ${at} 应为键值映射` }),
  list: message({ en: ({ at }: { at: string }) => `must have a list as ${at}`, zh: ({ at }) => `中 ${at} 应为列表` }),
  flag: message({
    en: ({ at }: { at: string }) => `must have true or false as ${at}`,
    zh: ({ at }) => `中 ${at} 应为 true 或 false`,
  }),
  text: message({
    en: ({ at, most }: { at: string; most: number }) => `must have text of 1 to ${most} characters as ${at}`,
    zh: ({ at, most }) => `中 ${at} 应为 1 到 ${most} 个字符的文本`,
  }),
  number: message({
    en: ({ at, min, max }: { at: string; min: number; max: number }) =>
      `must have a whole number from ${min} to ${max} as ${at}`,
    zh: ({ at, min, max }) => `中 ${at} 应为 ${min} 到 ${max} 的整数`,
  }),
  unknown: message({
    en: ({ names, at, allowed }: { names: readonly string[]; at: string; allowed: readonly string[] }) =>
      `must not have ${joined(names)} in ${at}; the allowed fields are ${joined(allowed)}`,
    zh: ({ names, at, allowed }) => `中 ${at} 不能有 ${joined(names)}；可用字段为 ${joined(allowed)}`,
  }),
  needed: message({ en: ({ at }: { at: string }) => `needs ${at}`, zh: ({ at }) => `缺少 ${at}` }),
  placed: message({
    en: ({ problem, place }: { problem: string; place: string }) => `${problem} (in ${place})`,
    zh: ({ problem, place }) => `${problem}（位于 ${place}）`,
  }),
}
