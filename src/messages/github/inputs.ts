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
  en: ({ variable }: { variable: string }) => `is required, here or as ${variable}`,
  zh: ({ variable }) => `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出`,
})

export const isEmpty = message({
  en: ({ preset }: { preset: string }) =>
    `was given an empty text, as an expression without a value leaves it; nothing is taken from that: leave the input out for its default (${preset}), or say what is meant`,
  zh: ({ preset }) =>
    `收到了空文本（表达式没有取到值时就会这样），不会据此执行任何操作：如需默认值（${preset}），请不要写这个输入；否则请明确给出取值`,
})

export const fromVariable = message({
  en: ({ problem, variable }: { problem: string; variable: string }) =>
    `${problem} (from the environment variable ${variable})`,
  zh: ({ problem, variable }) => `${problem}（取自环境变量 ${variable}）`,
})

export const belongsElsewhere = message({
  en: ({ variable, owner, here, there }: { variable: string; owner: string; here: string; there: string }) =>
    `was taken from the environment variable ${variable}, and what stands there belongs to ${there}, while ${owner} names ${here}: it is sent to no other; give the step credentials of its own`,
  zh: ({ variable, owner, here, there }) =>
    `取自环境变量 ${variable}，它属于 ${there}，而 ${owner} 指定的是 ${here}；它不会被发送到其他地址，请为该步骤单独提供凭证`,
})

export const unknownInput = message({
  en: ({ written, meant }: { written: string; meant: string | undefined }) =>
    `This action has no input ${written}; it is ignored.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  zh: ({ written, meant }) =>
    `该 Action 没有输入 ${written}，已忽略。${meant === undefined ? '' : `是否想写 ${meant}？`}`,
})

export const slipOfGuard = message({
  en: ({ meant }: { meant: string }) =>
    `is no input of this action, and looks like a slip of ${meant}, without which the step would do more, or act elsewhere; write ${meant}`,
  zh: ({ meant }) =>
    `不是该 Action 的输入，看起来是 ${meant} 的误写；缺少它，步骤会做得更多或作用于别处，请改为 ${meant}`,
})

export const cannotBeHidden = message({
  en: ({ names }: { names: readonly string[] }) =>
    `The value of ${joined(names)} cannot be hidden in the log: it is shorter than eight characters, or a word that outputs need.`,
  zh: ({ names }) => `${joined(names)} 的值无法在日志中隐藏：它不足 8 个字符，或者是输出所需的词。`,
})

export const outputHeldSecret = message({
  en: ({ name }: { name: string }) =>
    `The output ${name} would have held a secret, which GitHub does not hand on; it reads *** there.`,
  zh: ({ name }) => `输出 ${name} 中含有密钥，GitHub 不会传递密钥；该处以 *** 代替。`,
})

/** `takes X; got Y`. */
export const takes = message({
  en: ({ what, got }: { what: string; got?: string }) => `takes ${what}${got === undefined ? '' : `; got ${got}`}`,
  zh: ({ what, got }) => `应为${spaced(what)}${got === undefined ? '' : `，实际为 ${got}`}`,
})

/** Chinese puts a space before a Latin word. */
function spaced(what: string): string {
  return /^[\p{Script=Han}“（]/u.test(what) ? what : ` ${what}`
}

export const anotherText = message({ en: 'another form of text', zh: '其他形式的文本' })

export const tooLong = message({
  en: ({ most, length, got }: { most: number; length: number; got: string }) =>
    `takes at most ${most} characters; got ${length}: ${got}`,
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
    return `${least}且不超过 ${max} 的时长`
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
  en: 'takes KEY=value, the key of letters, digits, "_", "." and "-", not beginning with a digit',
  zh: '应为 KEY=value，KEY 由字母、数字、“_”、“.”和“-”组成，且不以数字开头',
})

export const heredocEnd = message({
  en: ({ key, mark }: { key: string; mark: string }) =>
    `takes the value of ${key} up to a line that is ${mark} alone; there is none`,
  zh: ({ key, mark }) => `中 ${key} 的值应以单独一行 ${mark} 结束，但没有这样的行`,
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
  en: ({ item }: { item: string }) => `takes ${item} only once`,
  zh: ({ item }) => `中 ${item} 只能出现一次`,
})

export const noItems = message({
  en: 'takes at least one item; what was given holds none: empty it, or leave the input out',
  zh: '至少应有一项，但给出的内容一项也没有：请留空或去掉该输入',
})

export const itemForm = message({
  en: 'takes texts or numbers as the items of a JSON list',
  zh: '以 JSON 列表给出时，各项应为文本或数字',
})

export const yamlForm = message({
  en: ({ wrong }: { wrong: string }) => `takes YAML or JSON; ${wrong}`,
  zh: ({ wrong }) => `应为 YAML 或 JSON；解析器报告：${wrong}`,
})

export const finiteNumbers = message({ en: 'takes only finite numbers', zh: '只能包含有限的数' })

export const circularAlias = message({
  en: 'takes no alias that leads back into itself',
  zh: '不能包含指回自身的别名',
})

export const forbiddenKey = message({
  en: ({ key }: { key: string }) => `takes no key named ${key}`,
  zh: ({ key }) => `不能包含名为 ${key} 的键`,
})

export const globSet = message({
  en: ({ pattern }: { pattern: string }) => `takes a glob; the set that [ begins in ${pattern} has no end`,
  zh: ({ pattern }) => `应为通配模式；${pattern} 中以 [ 开始的字符集没有结束`,
})

/** Of plain data, field by field; `at` names the place. */
export const fields = {
  map: message({ en: ({ at }: { at: string }) => `takes a map as ${at}`, zh: ({ at }) => `中 ${at} 应为键值映射` }),
  list: message({ en: ({ at }: { at: string }) => `takes a list as ${at}`, zh: ({ at }) => `中 ${at} 应为列表` }),
  flag: message({
    en: ({ at }: { at: string }) => `takes true or false as ${at}`,
    zh: ({ at }) => `中 ${at} 应为 true 或 false`,
  }),
  text: message({
    en: ({ at, most }: { at: string; most: number }) => `takes text of 1 to ${most} characters as ${at}`,
    zh: ({ at, most }) => `中 ${at} 应为 1 到 ${most} 个字符的文本`,
  }),
  number: message({
    en: ({ at, min, max }: { at: string; min: number; max: number }) =>
      `takes a whole number from ${min} to ${max} as ${at}`,
    zh: ({ at, min, max }) => `中 ${at} 应为 ${min} 到 ${max} 的整数`,
  }),
  unknown: message({
    en: ({ names, at, allowed }: { names: readonly string[]; at: string; allowed: readonly string[] }) =>
      `knows no field ${joined(names)} in ${at}; it takes ${joined(allowed)}`,
    zh: ({ names, at, allowed }) => `中 ${at} 没有字段 ${joined(names)}；可用字段为 ${joined(allowed)}`,
  }),
  needed: message({ en: ({ at }: { at: string }) => `needs ${at}`, zh: ({ at }) => `缺少 ${at}` }),
  placed: message({
    en: ({ problem, place }: { problem: string; place: string }) => `${problem} (in ${place})`,
    zh: ({ problem, place }) => `${problem}（位于 ${place}）`,
  }),
}
