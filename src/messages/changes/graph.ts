/** What is wrong with the needs of several changes, and how they stand in the way of one another. */
import { message } from '../message.ts'

interface Node {
  readonly name: string
}

interface Need extends Node {
  readonly need: string
}

/** Each is a whole sentence without a full stop. */
export const needs = {
  twice: message({
    en: ({ name }: Node) => `the name ${name} is used twice`,
    zh: ({ name }) => `名称 ${name} 重复`,
  }),
  unknown: message({
    en: ({ name, need }: Need) => `${name} needs ${need}, which is not in the list`,
    zh: ({ name, need }) => `${name} 依赖 ${need}，但列表中没有它`,
  }),
  cycle: message({
    en: ({ names }: { names: readonly string[] }) => `these need each other in a circle: ${names.join(' → ')}`,
    zh: ({ names }) => `存在循环依赖：${names.join(' → ')}`,
  }),
}

export const notOrdered = message({
  en: ({ problems }: { problems: readonly string[] }) => `The changes cannot be put in order: ${problems.join('; ')}.`,
  zh: ({ problems }) => `无法排定变更的顺序：${problems.join('；')}。`,
})

/** Why a change was not begun. */
export const skippedFor = {
  need: message({
    en: ({ need }: { need: string }) => `needs ${need}`,
    zh: ({ need }) => `依赖 ${need}`,
  }),
  refusal: message({ en: 'nothing was sent, since another was refused', zh: '另一项被拒绝，因此没有发送任何变更' }),
  failure: message({ en: 'another failed before', zh: '此前另一项失败' }),
}
