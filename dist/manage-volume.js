import { main } from './index.js'
await main('manage-volume')
