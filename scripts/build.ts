/** `npm run build`: writes every derived file. What is stale is said by `npm run check`. */
import { fileURLToPath } from 'node:url'
import { products, writeProduct } from './build/products.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

for (const product of products) {
  try {
    const lines = await writeProduct(root, product)
    console.log(lines.length === 0 ? `${product.name}: as it was` : `${product.name}:\n  ${lines.join('\n  ')}`)
  } catch (error) {
    console.error(`${product.name}: FAILED\n${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
