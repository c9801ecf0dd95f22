/**
 * In the place of undici's own in the bundle: of its tables of methods, statuses and letters the client reads these four
 * numbers. `test/scripts/bundle/copy-undici.test.ts` holds them against undici's.
 */
exports.ERROR = { OK: 0, PAUSED: 21, PAUSED_UPGRADE: 22 }
exports.TYPE = { RESPONSE: 2 }
