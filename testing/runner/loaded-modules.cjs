'use strict'
/** Preloaded into a step: writes the names of the modules of Node that it loaded, a line each, to descriptor 3 when it ends. */
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const names = process.moduleLoadList.flatMap((entry) => /^NativeModule (.*)/.exec(entry)?.[1] ?? [])
  writeSync(3, names.join('\n'))
})
