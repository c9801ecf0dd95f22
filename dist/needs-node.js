import { writeSync } from 'fs'
writeSync(1, `::error title=Node 24::This action needs Node 24 and was started with Node ${process.versions.node}. The actions runner has Node 24 from version 2.327.1 on: update the self-hosted runner.%0A此 Action 需要 Node 24，而当前运行的是 Node ${process.versions.node}。actions runner 自 2.327.1 版起自带 Node 24：请升级自托管 runner。\n`)
process.exit(1)
