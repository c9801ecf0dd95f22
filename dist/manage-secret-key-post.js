import { post } from './index.js'
await post('manage-secret-key')
