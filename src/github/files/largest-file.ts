/** Of a file that is read, in bytes, where nothing else is said. */
export const LARGEST_FILE = 1024 * 1024
