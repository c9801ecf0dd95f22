/**
 * In the place of undici's own in the bundle: the same parser without SIMD, for processors that Node 24 hardly runs on. What
 * cannot read the one with SIMD fails with its error.
 */
module.exports = require('./llhttp_simd-wasm.js')
