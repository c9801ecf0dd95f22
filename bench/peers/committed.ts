/**
 * The committed comparison: the public bundles of other deploy actions, run to the first failure of their own; medians of 21
 * interleaved rounds with Node 24.21.0 on two Linux cores. `npm run bench -- --peers DIR` measures whichever are at hand.
 */
import type { Peers } from './peer.ts'

export const committedPeers: Peers = {
  measured: '2026-11-23',
  rows: [
    { name: 'actions/create-github-app-token', version: '3.1.1', start: 2.66, mainFile: 942_966 },
    { name: 'Azure/k8s-deploy', version: '7.0.0', start: 2.98, mainFile: 1_192_562 },
    { name: 'cloudflare/wrangler-action', version: '4.0.0', start: 3.19, mainFile: 1_439_210 },
    { name: 'aws-actions/configure-aws-credentials', version: '6.2.3', start: 4.33, mainFile: 3_040_757 },
    { name: 'aws-actions/amazon-ecs-deploy-task-definition', version: '2.6.3', start: 4.58, mainFile: 2_628_630 },
    { name: 'Azure/webapps-deploy', version: '3.0.8', start: 5.25, mainFile: 4_034_753 },
    { name: 'google-github-actions/deploy-cloudrun', version: '3.0.1', start: 5.48, mainFile: 1_515_021 },
    { name: 'docker/build-push-action', version: '7.3.0', start: 8.26, mainFile: 2_535_010 },
  ],
}
