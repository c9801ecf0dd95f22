/** Faults of what runs: how an image answers those who use a service, as `traffic` of a world file says it. */
import type { ImageBehaviour } from '../traffic/behaviour.ts'
import type { World } from '../world/world.ts'
import type { Fault } from './faults.ts'

/** A fault of an image in place of one of a request. */
export type ImageResponse = { kind: 'image_response' } & ImageBehaviour

const isImageResponse = (fault: Fault | ImageResponse): fault is ImageResponse => fault.kind === 'image_response'

/** Lets images answer as these faults say, before what the world says of them; returns the faults of requests. */
export function setImageResponses(world: World, faults: readonly (Fault | ImageResponse)[]): readonly Fault[] {
  const behaviours = faults.filter(isImageResponse).map(({ kind: _, ...behaviour }) => behaviour)
  if (behaviours.length > 0) world.traffic = { images: [...behaviours, ...(world.traffic?.images ?? [])] }
  return faults.filter((fault) => !isImageResponse(fault))
}

/** Each image that belongs to no repository of the world, which nothing could ever run; accepts data of any form. */
export function unknownImages(world: World, data: unknown): { readonly pointer: string; readonly message: string }[] {
  if (!Array.isArray(data)) return []
  const repositories = [...world.repositories, ...world.publicRepositories]
  const known = repositories.map(({ userName, name }) => `hub.c.163.com/${userName}/${name}`)
  return data.flatMap((fault: unknown, index) => {
    const { kind, image } = Object(fault)
    if (kind !== 'image_response' || typeof image !== 'string') return []
    if (known.some((repository) => image === repository || image.startsWith(`${repository}:`))) return []
    const message = `names an unknown repository: ${image}; known: ${known.join(', ') || 'none'}`
    return [{ pointer: `/${index}/image`, message }]
  })
}
