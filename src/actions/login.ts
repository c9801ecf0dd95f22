import type { Problem } from '../github/inputs/input.ts'
import { boolean } from '../github/inputs/input-kinds.ts'
import { declareSecret } from '../github/runner/secrets.ts'
import { keyPairForToken, loggedIn, loggingIn } from '../messages/step/credentials.ts'
import { defineAction } from '../step/action.ts'
import { common, connect } from '../step/inputs/credentials.ts'
import { TOKEN_TIME } from '../step/inputs/token-age.ts'

// It makes one of its own: whose token the environment holds is of no account.
const { envBelongsTo: _, ...token } = common.token

/** Makes a token from the key pair (API reference 3.1) and hands it to the later steps of the job. */
export const login = defineAction({
  name: 'login',
  folder: 'actions/login',
  title: 'Fengchao: log in',
  description: 'Makes an API token from a key pair, once for all later steps of the job.',
  branding: { icon: 'log-in', color: 'green' },
  operations: ['createToken'],
  inputs: {
    ...common,
    token,
    export_env: boolean({
      description: 'Hand token and endpoint to the later steps of the job as FENGCHAO_TOKEN and FENGCHAO_ENDPOINT.',
      default: true,
    }),
  },
  outputs: {
    token: 'The token; masked, and lost where GitHub hands it to another job.',
    expires_in: 'Seconds that the token lives from now on.',
    expires_at: 'When it expires, as an ISO 8601 time.',
  },
  secretOutputs: ['token'],
  rules: (_values, given): readonly Problem[] =>
    (['app_key', 'app_secret'] as const)
      .filter((name) => !given(name))
      .map((input) => ({
        input,
        message: keyPairForToken({ variable: `FENGCHAO_${input.toUpperCase()}` }),
      })),
  async run(inputs, step) {
    const { app_key, app_secret, endpoint } = inputs
    if (app_key === undefined || app_secret === undefined)
      throw new TypeError('The rules of the inputs let no key pair through.')
    const client = await connect(inputs, step)
    step.observer.phase(loggingIn())
    const { token, expires_in } = await client.login({ app_key: app_key.trim(), app_secret: app_secret.trim() })
    declareSecret(token)
    const expires_at = new Date(step.clock.now() + expires_in * 1000).toISOString()
    if (inputs.export_env) {
      step.exportVariable('FENGCHAO_TOKEN', token)
      step.exportVariable('FENGCHAO_ENDPOINT', endpoint)
      step.exportVariable(TOKEN_TIME, String(Date.now()))
    }
    const headline = loggedIn({ endpoint, expires: expires_at })
    step.log.info(headline)
    step.report({ subject: endpoint, headline })
    return { token, expires_in, expires_at }
  },
})
