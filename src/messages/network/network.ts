/** Load balancers, their listeners and forwarding rules. */
import { message } from '../message.ts'

export const loadBalancerTitle = message({
  en: ({ name }: { name: string }) => `Load balancer ${name}`,
  zh: ({ name }) => `负载均衡 ${name}`,
})
export const loadBalancers = message({ en: 'load balancers', zh: '负载均衡' })
export const waitingForLoadBalancer = message({ en: 'Waiting for the load balancer', zh: '等待负载均衡' })
export const deletingLoadBalancer = message({ en: 'Deleting the load balancer', zh: '删除负载均衡' })

export const addressIsFixed = message({
  en: ({ name, address, requested }: { name: string; address: string; requested: string }) =>
    `Load balancer ${name} has ${address ? `the address ${address}` : 'an address that the platform does not report'}, not ${requested}, and the platform sets an address only at creation.`,
  zh: ({ name, address, requested }) =>
    `负载均衡 ${name} 的地址${address ? `是 ${address}` : '未由平台报告'}，而不是 ${requested}；平台只能在创建时指定地址。`,
})
export const leaveAddressOut = message({
  en: 'Omit address, or delete the load balancer (operation: delete) and apply it again. Deleting it also deletes its listeners.',
  zh: '请不要填写 address，或先删除该负载均衡（operation: delete）再重新 apply。删除负载均衡会一并删除其监听。',
})
export const loadBalancerFailureAdvice = message({
  en: 'The API does not report the cause. Check the load balancer in the console (https://c.163.com/dashboard). If its creation failed, you may have to delete it (operation: delete) and apply it again.',
  zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该负载均衡。创建失败的负载均衡可能需要先删除（operation: delete），再重新 apply。',
})
export const ipStays = message({
  en: ({ address, id }: { address: string; id: string | number | undefined }) =>
    `Its public IP ${address}${id === undefined ? '' : ` (id ${id})`} stays with the account and is still billed; manage-ip with operation: delete releases it once it is unused.`,
  zh: ({ address, id }) =>
    `其公网 IP ${address}${id === undefined ? '' : `（id ${id}）`}仍保留在账号中并继续计费；不再使用后，可用 manage-ip（operation: delete）释放。`,
})

interface Named {
  name: string
  loadBalancer: string
}

export const listenerTitle = message({
  en: ({ name, loadBalancer }: Named) => `Listener ${name} of load balancer ${loadBalancer}`,
  zh: ({ name, loadBalancer }) => `负载均衡 ${loadBalancer} 的监听 ${name}`,
})
export const portIsFixed = message({
  en: ({ name, loadBalancer, port, requested }: Named & { port: number; requested: number }) =>
    `Listener ${name} of load balancer ${loadBalancer} listens on port ${port}, not ${requested}, and the platform cannot change it.`,
  zh: ({ name, loadBalancer, port, requested }) =>
    `负载均衡 ${loadBalancer} 的监听 ${name} 使用端口 ${port}，而不是 ${requested}；平台无法修改监听的端口。`,
})
export const protocolIsFixed = message({
  en: ({ name, loadBalancer, protocol, requested }: Named & { protocol: string; requested: string }) =>
    `Listener ${name} of load balancer ${loadBalancer} uses ${protocol}, not ${requested}, and the platform cannot change it.`,
  zh: ({ name, loadBalancer, protocol, requested }) =>
    `负载均衡 ${loadBalancer} 的监听 ${name} 使用协议 ${protocol}，而不是 ${requested}；平台无法修改监听的协议。`,
})
export const listenerAnew = message({
  en: 'Delete the listener (operation: delete) and apply it again, or choose another listener_name for the new listener.',
  zh: '请先删除该监听（operation: delete）再重新 apply，或为新监听使用另一个 listener_name。',
})
export const alreadyExists = message({
  en: ({ title }: { title: string }) => `${title} already exists.`,
  zh: ({ title }) => `${title} 已存在。`,
})
export const applyInstead = message({
  en: 'Use operation: apply, which updates the listener to match the inputs.',
  zh: '请使用 operation: apply，它会将监听更新为输入所指定的状态。',
})
export const applyCreates = message({
  en: 'Use operation: apply, which creates the listener.',
  zh: '请使用 operation: apply，它会创建该监听。',
})
