/** Namespaces. */
import { message } from '../message.ts'

export const namespaceTitle = message({
  en: ({ name }: { name: string }) => `Namespace ${name}`,
  zh: ({ name }) => `命名空间 ${name}`,
})
export const namespaces = message({ en: 'namespaces', zh: '命名空间' })

export const creatingNamespace = message({ en: 'Creating the namespace', zh: '创建命名空间' })
export const deletingNamespace = message({ en: 'Deleting the namespace', zh: '删除命名空间' })

export const namespaceInUse = message({
  en: ({ name }: { name: string }) =>
    `Namespace ${name} cannot be deleted: it contains services, or it is the default namespace.`,
  zh: ({ name }) => `命名空间 ${name} 无法删除：其中仍有服务，或者它是默认命名空间。`,
})
export const deleteServicesFirst = message({ en: 'Delete its services first.', zh: '请先删除其中的服务。' })
