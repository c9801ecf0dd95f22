/** What each call of the API tries, to stand in "Could not …" and 无法…… (messages/client.ts). */
import { message } from '../message.ts'

interface Id {
  readonly id: number | string
}

interface Name {
  readonly name: string
}

interface Tag {
  readonly repository: string
  readonly tag: string
}

interface OfLoadBalancer extends Name {
  readonly listener: string
}

export const logIn = message({ en: 'log in with the key pair', zh: '用密钥对登录' })

export const certificateTasks = {
  create: message({ en: ({ name }: Name) => `upload certificate ${name}`, zh: ({ name }) => `上传证书 ${name}` }),
  list: message({ en: 'list the certificates', zh: '列出证书' }),
  update: message({ en: ({ id }: Id) => `change certificate ${id}`, zh: ({ id }) => `修改证书 ${id}` }),
  delete: message({ en: ({ id }: Id) => `delete certificate ${id}`, zh: ({ id }) => `删除证书 ${id}` }),
}

export const imageTasks = {
  build: message({
    en: ({ repository, tag }: Tag) => `build image ${repository}:${tag}`,
    zh: ({ repository, tag }) => `构建镜像 ${repository}:${tag}`,
  }),
  create: message({
    en: ({ name }: Name) => `create image repository ${name}`,
    zh: ({ name }) => `创建镜像仓库 ${name}`,
  }),
  list: message({ en: 'list the image repositories', zh: '列出镜像仓库' }),
  get: message({ en: ({ id }: Id) => `read image repository ${id}`, zh: ({ id }) => `读取镜像仓库 ${id}` }),
  delete: message({
    en: ({ repository, tag }: Tag) => `delete image ${repository}:${tag}`,
    zh: ({ repository, tag }) => `删除镜像 ${repository}:${tag}`,
  }),
}

export const ipTasks = {
  create: message({ en: 'create public IPs', zh: '创建公网 IP' }),
  list: message({ en: 'list the public IPs', zh: '列出公网 IP' }),
  get: message({ en: ({ id }: Id) => `read public IP ${id}`, zh: ({ id }) => `读取公网 IP ${id}` }),
  quota: message({ en: 'read the quota of public IPs', zh: '读取公网 IP 的配额' }),
  cost: message({ en: ({ id }: Id) => `read the cost of public IP ${id}`, zh: ({ id }) => `读取公网 IP ${id} 的费用` }),
  delete: message({ en: ({ id }: Id) => `release public IP ${id}`, zh: ({ id }) => `释放公网 IP ${id}` }),
}

export const loadBalancerTasks = {
  create: message({
    en: ({ name }: Name) => `create load balancer ${name}`,
    zh: ({ name }) => `创建负载均衡 ${name}`,
  }),
  list: message({ en: 'list the load balancers', zh: '列出负载均衡' }),
  get: message({ en: ({ name }: Name) => `read load balancer ${name}`, zh: ({ name }) => `读取负载均衡 ${name}` }),
  update: message({
    en: ({ name }: Name) => `change load balancer ${name}`,
    zh: ({ name }) => `修改负载均衡 ${name}`,
  }),
  delete: message({
    en: ({ name }: Name) => `delete load balancer ${name}`,
    zh: ({ name }) => `删除负载均衡 ${name}`,
  }),
  createListener: message({
    en: ({ listener, name }: OfLoadBalancer) => `create listener ${listener} of load balancer ${name}`,
    zh: ({ listener, name }) => `创建负载均衡 ${name} 的监听 ${listener}`,
  }),
  listListeners: message({
    en: ({ name }: Name) => `list the listeners of load balancer ${name}`,
    zh: ({ name }) => `列出负载均衡 ${name} 的监听`,
  }),
  updateListener: message({
    en: ({ listener, name }: OfLoadBalancer) => `change listener ${listener} of load balancer ${name}`,
    zh: ({ listener, name }) => `修改负载均衡 ${name} 的监听 ${listener}`,
  }),
  deleteListener: message({
    en: ({ listener, name }: OfLoadBalancer) => `delete listener ${listener} of load balancer ${name}`,
    zh: ({ listener, name }) => `删除负载均衡 ${name} 的监听 ${listener}`,
  }),
}

export const namespaceTasks = {
  create: message({ en: ({ name }: Name) => `create namespace ${name}`, zh: ({ name }) => `创建命名空间 ${name}` }),
  list: message({ en: 'list the namespaces', zh: '列出命名空间' }),
  delete: message({ en: ({ id }: Id) => `delete namespace ${id}`, zh: ({ id }) => `删除命名空间 ${id}` }),
}

export const secretKeyTasks = {
  create: message({
    en: ({ name }: { name: string | undefined }) =>
      name === undefined ? 'create an SSH key' : `create SSH key ${name}`,
    zh: ({ name }) => (name === undefined ? '创建 SSH 密钥' : `创建 SSH 密钥 ${name}`),
  }),
  list: message({ en: 'list the SSH keys', zh: '列出 SSH 密钥' }),
  privateKey: message({ en: ({ id }: Id) => `download SSH key ${id}`, zh: ({ id }) => `下载 SSH 密钥 ${id}` }),
  delete: message({ en: ({ id }: Id) => `delete SSH key ${id}`, zh: ({ id }) => `删除 SSH 密钥 ${id}` }),
}

export const serviceTasks = {
  listImages: message({ en: 'list the images available to services', zh: '列出可用于服务的镜像' }),
  create: message({ en: ({ name }: Name) => `create service ${name}`, zh: ({ name }) => `创建服务 ${name}` }),
  list: message({
    en: ({ id }: Id) => `list the services of namespace ${id}`,
    zh: ({ id }) => `列出命名空间 ${id} 的服务`,
  }),
  get: message({ en: ({ id }: Id) => `read service ${id}`, zh: ({ id }) => `读取服务 ${id}` }),
  updateStateful: message({
    en: ({ id }: Id) => `change the public network of service ${id}`,
    zh: ({ id }) => `修改服务 ${id} 的公网配置`,
  }),
  updateStateless: message({
    en: ({ id }: Id) => `change the settings of service ${id}`,
    zh: ({ id }) => `修改服务 ${id} 的配置`,
  }),
  updatePorts: message({
    en: ({ id }: Id) => `change the ports of service ${id}`,
    zh: ({ id }) => `修改服务 ${id} 的端口`,
  }),
  scale: message({
    en: ({ id, replicas }: Id & { readonly replicas: number }) =>
      `scale service ${id} to ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    zh: ({ id, replicas }) => `将服务 ${id} 的副本数调整为 ${replicas}`,
  }),
  updateImage: message({
    en: ({ id }: Id) => `update the image of service ${id}`,
    zh: ({ id }) => `更新服务 ${id} 的镜像`,
  }),
  changeSpec: message({
    en: ({ id }: Id) => `change the size of service ${id}`,
    zh: ({ id }) => `修改服务 ${id} 的规格`,
  }),
  restart: message({ en: ({ id }: Id) => `restart service ${id}`, zh: ({ id }) => `重启服务 ${id}` }),
  restartContainer: message({
    en: ({ id, container }: Id & { readonly container: string }) => `restart container ${container} of service ${id}`,
    zh: ({ id, container }) => `重启服务 ${id} 的容器 ${container}`,
  }),
  delete: message({ en: ({ id }: Id) => `delete service ${id}`, zh: ({ id }) => `删除服务 ${id}` }),
}

export const volumeTasks = {
  create: message({ en: ({ name }: Name) => `create volume ${name}`, zh: ({ name }) => `创建云硬盘 ${name}` }),
  list: message({ en: 'list the volumes', zh: '列出云硬盘' }),
  get: message({ en: ({ id }: Id) => `read volume ${id}`, zh: ({ id }) => `读取云硬盘 ${id}` }),
  resize: message({
    en: ({ id, size }: Id & { readonly size: number }) => `grow volume ${id} to ${size} GB`,
    zh: ({ id, size }) => `将云硬盘 ${id} 扩容到 ${size} GB`,
  }),
  delete: message({ en: ({ id }: Id) => `delete volume ${id}`, zh: ({ id }) => `删除云硬盘 ${id}` }),
}
