/** The inputs of the GitHub deployment that a deploy records. */
import { custom, secret, text } from '../../github/inputs/input-kinds.ts'
import { takes } from '../../messages/github/deployment-inputs.ts'
import { group } from '../action.ts'
import { parseWebAddress } from './service/health-check.ts'

const inputs = {
  environment: text({ pattern: /[^\p{Cc}]{1,255}/u, takes: takes.environment }),
  environment_url: custom({ kind: 'string', parse: parseWebAddress }),
  ref: text({ pattern: /[^\p{Cc}\s~^:?*[\\]{1,255}/u, takes: takes.ref }),
  github_token: secret({ default: '${{ github.token }}' }),
}

export const githubDeployment = group({ inputs, outputs: ['deployment_id'] })
