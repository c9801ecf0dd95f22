import { isApiError } from '../../client/errors.ts'

/**
 * What a read gives, or `undefined` where the platform does not know the thing. Only HTTP 404 says so: an unknown space
 * of a load balancer is "not found" too, but with HTTP 400 (code 4000459), and proves nothing of the load balancer.
 */
export async function unlessAbsent<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (isApiError(error, 'not_found') && error.status === 404) return undefined
    throw error
  }
}
