import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.env.HOME ?? '', '.docker')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'builder'), 'docker-container')
