import { readFile } from 'node:fs/promises'
import { simulator } from './index.js'
await simulator(JSON.parse(await readFile(new URL('./simulator.json', import.meta.url), 'utf8')))
