if (parseInt(process.versions.node) < 24) await import('./needs-node.js')
const { main } = await import('./index.js')
await main('preview')
