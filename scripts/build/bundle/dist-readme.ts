/** `dist/README.md`: what the files beside it are, for whoever looks at what their runner executes. */
import type { Files } from '../files.ts'

const TEXT = `# What a runner executes

Everything here is written by \`npm run build\` and committed; the same sources give the same bytes, and CI compares them.

| file | what it is |
| --- | --- |
| \`NAME.js\` | the entry of the action NAME, a few lines; \`NAME-post.js\` runs when the job ends |
| \`index.js\` | what every step needs: inputs, log, outputs, summary, the one place that ends a step |
| \`chunks/*.js\` | loaded when they are needed, each named after what it holds: \`deploy.js\`, \`connect.js\`, \`undici.js\` |
| \`simulator.js\`, \`simulator.json\` | the simulated platform of the action rehearse, a process of its own, and its data |
| \`needs-node.js\` | what a runner without Node 24 is told |
| \`licenses.txt\` | the licences of the packages inside |

All scripts are minified. What an action needs to read its inputs lies in its own chunk, and so in several where several need it; any
other module lies in one file only.
`

export function distReadme(): Files {
  return new Map([['dist/README.md', TEXT]])
}
