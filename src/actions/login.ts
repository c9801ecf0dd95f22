import { boolean } from '../github/inputs/input-kinds.ts'
import { declareSecret } from '../github/runner/secrets.ts'
import { keyPairForToken, loggedIn, loggingIn } from '../messages/step/credentials.ts'
import { defineAction, group } from '../step/action.ts'
import { account, TOKEN_TIME } from '../step/inputs/credentials.ts'

// It creates one of its own: whose token the environment holds is of no account.
const { envBelongsTo: _, ...token } = account.inputs.token

/** The account inputs, of which the key pair is needed. */
const keyPair = group({
  ...account,
  inputs: { ...account.inputs, token },
  rules: (_values, isProvided) =>
    (['app_key', 'app_secret'] as const)
      .filter((name) => !isProvided(name))
      .map((input) => ({ input, message: keyPairForToken({ variable: `FENGCHAO_${input.toUpperCase()}` }) })),
})

/** Creates a token from the key pair (API reference 3.1) and hands it to the later steps of the job. */
export const login = defineAction({
  name: 'login',
  branding: { icon: 'log-in', color: 'green' },
  operations: ['createToken'],
  groups: [keyPair],
  inputs: { export_env: boolean({ default: true }) },
  outputs: ['token', 'expires_in', 'expires_at'],
  secretOutputs: ['token'],
  async run(inputs, step) {
    const { app_key, app_secret, endpoint } = inputs
    if (app_key === undefined || app_secret === undefined)
      throw new TypeError('The rules of the inputs let no key pair through.')
    const { connect } = await import('../step/operations/connect.ts')
    const client = connect(inputs, step)
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
    step.report({ subject: endpoint, headline })
    step.set({ token, expires_in, expires_at })
  },
})
