import { writeSync } from 'fs'
writeSync(1, `::error title=Node 24::This action requires Node 24, but it was started with Node ${process.versions.node}. The actions runner includes Node 24 since version 2.327.1: update the self-hosted runner.%0A此 Action 需要 Node 24，而当前运行的是 Node ${process.versions.node}。actions runner 自 2.327.1 版起自带 Node 24：请升级自托管 runner。\n`)
process.exit(1)
