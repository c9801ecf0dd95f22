/** Stops what would run on a Node older than the runner's. Plain JavaScript: an old Node has to be able to read it. */
const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    `This needs Node 24, as the runner has, and found Node ${process.versions.node}. Run npm ci: it brings Node 24 into ` +
      'node_modules and npm scripts then use it. Where it brings none (Apple silicon), install Node 24 yourself.',
  )
  process.exit(1)
}
