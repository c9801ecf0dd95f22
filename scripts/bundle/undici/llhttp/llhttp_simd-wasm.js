/**
 * In the place of undici's own in the bundle: the same parser of HTTP, which V8 is told to compile once. After a few answers it
 * would compile the one large function in it anew with its optimizing compiler, for which it takes 20 MiB and 200 million
 * instructions that a step of some hundred answers never gets back. V8 reads the flag for the module that is made of this;
 * then it has its default again, since Node's modules are compiled beforehand for these flags and for no others.
 */
const { setFlagsFromString } = require('node:v8')

setFlagsFromString('--wasm-tiering-budget=2000000000')
queueMicrotask(() => setFlagsFromString('--wasm-tiering-budget=13000000'))

module.exports = require('../../../../../node_modules/undici/lib/llhttp/llhttp_simd-wasm.js')
