/** Stops what would run on an older Node than package.json asks for. Plain JavaScript: an old Node has to be able to read it. */
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [wanted] = /\d+/.exec(engines.node)

if (Number(process.versions.node.split('.')[0]) < Number(wanted)) {
  console.error(
    `This needs Node ${wanted}, as the runner has, and found Node ${process.versions.node}. Run npm ci: it brings Node ` +
      `${wanted} into node_modules and npm scripts then use it. Where it brings none (Apple silicon), install it yourself.`,
  )
  process.exit(1)
}
