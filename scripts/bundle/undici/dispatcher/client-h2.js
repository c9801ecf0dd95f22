/**
 * In the place of undici's own in the bundle: every dispatcher here speaks HTTP/1.1 (`allowH2: false`), and this file alone
 * makes Node load its HTTP/2, which takes 8 ms of a step's first request.
 */
module.exports = () => {
  throw new Error('This bundle does not speak HTTP/2.')
}
