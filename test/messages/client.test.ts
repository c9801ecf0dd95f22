import { afterEach, describe, expect, it } from 'vitest'
import { CODES } from '../../src/client/codes.ts'
import { apiError } from '../../src/client/error-answer.ts'
import { serviceTasks } from '../../src/messages/changes/tasks.ts'
import { CHINESE_MEANINGS, codeMeaning } from '../../src/messages/client/codes.ts'
import { speak } from '../../src/messages/message.ts'
import { answerWith, CLOSED_PORT, createTestClient, rejectionOf, serve } from '../../testing/servers/faulty-server.ts'
import { simulated } from '../../testing/simulated-client.ts'

const HAN = /\p{Script=Han}/u

afterEach(() => speak('en'))

describe('the meanings of the platform’s codes in Chinese', () => {
  it('are there for every code of the API description, and for no other', () => {
    expect(Object.keys(CHINESE_MEANINGS).sort()).toEqual(Object.keys(CODES).sort())
  })

  it.each(Object.entries(CHINESE_MEANINGS))('%s is a Chinese sentence: %s', (_code, meaning) => {
    expect(meaning).toMatch(HAN)
    expect(meaning).toMatch(/。$/)
    // Latin words stand apart from Chinese ones.
    expect(meaning).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)
  })

  it('are told in the language of the step', () => {
    expect(codeMeaning('4040129', 'There is no such image.')).toBe('There is no such image.')
    speak('zh')
    expect(codeMeaning('4040129', 'There is no such image.')).toBe('镜像不存在。')
    expect(codeMeaning('9999999', 'New.')).toBe('New.')
  })
})

describe('errors of the client in Chinese', () => {
  it('say what was tried, what the platform answered and what that means', () => {
    speak('zh')
    const { message } = apiError(serviceTasks.scale({ id: 50883, replicas: 3 }), {
      ...{ operation: 'scaleService', status: 403, code: '4030005', platformMessage: 'Quota exceeded.' },
      ...{ requestId: 'r-1', retryAfterMs: undefined },
    })
    expect(message).toBe(
      '无法将服务 50883 的副本数调整为 3：平台返回 HTTP 403，错误码 4030005：“Quota exceeded.”（即：账号的副本数量已达上限。），Request-Id r-1。',
    )
  })

  it.each(['never_sent', 'answer'] as const)('say it of a call that got no good answer: %s', async (kind) => {
    speak('zh')
    const url =
      kind === 'answer' ? await serve(answerWith(200, '{"namespaces": 5}')) : `http://127.0.0.1:${CLOSED_PORT}`
    const policy = { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 }
    const { message } = Object(await rejectionOf(createTestClient(url, { policy }).namespaces.list()))
    expect(message).toMatch(
      kind === 'answer'
        ? /^无法列出命名空间：平台返回 HTTP 200，但响应体无法使用：namespaces 应为列表，实际为 number 类型。$/
        : /^无法列出命名空间：请求未能发出（.*ECONNREFUSED.*）。$/,
    )
  })

  it('say it of a login that is refused', async () => {
    speak('zh')
    const { open, simulator } = await simulated()
    const client = open({ credentials: { keys: { app_key: simulator.appKey, app_secret: 'wrong' } } })
    expect(Object(await rejectionOf(client.namespaces.list())).message).toMatch(
      /^无法用密钥对登录：平台返回 HTTP 401，错误码 4010001：/,
    )
  })
})
