if (parseInt(process.versions.node) < 24) await import('./needs-node.js')
const { post } = await import('./index.js')
await post('manage-secret-key')
