/** What the action `blue-green` says: of what it refuses, warns of and cannot do, and how it ended. */
import { joined, message } from '../message.ts'

interface Both {
  readonly loadBalancer: string
  readonly one: string
  readonly other: string
}

/** What is refused before anything is sent. */
export const blueGreenRefusals = {
  noListener: message({
    en: ({ loadBalancer, one, other }: Both) =>
      `No listener of load balancer ${loadBalancer} forwards to ${one} or ${other}, so there is no traffic to move.`,
    zh: ({ loadBalancer, one, other }) =>
      `负载均衡 ${loadBalancer} 没有转发到 ${one} 或 ${other} 的监听，因此没有可切换的流量。`,
  }),
  listenerElsewhere: message({
    en: ({ loadBalancer, one, other, listener }: Both & { listener: string }) =>
      `Listener ${listener} of load balancer ${loadBalancer} forwards neither to ${one} nor to ${other}.`,
    zh: ({ loadBalancer, one, other, listener }) =>
      `负载均衡 ${loadBalancer} 的监听 ${listener} 既不转发到 ${one}，也不转发到 ${other}。`,
  }),
  checkListeners: message({
    en: 'Check lb_name, listener_names, service_name and standby_name. manage-listener gives a listener its first rule.',
    zh: '请检查 lb_name、listener_names、service_name 和 standby_name。监听的第一条规则可用 manage-listener 设置。',
  }),
  unknownListener: message({
    en: ({ loadBalancer, listener, names }: { loadBalancer: string; listener: string; names: readonly string[] }) =>
      `Load balancer ${loadBalancer} has no listener ${listener}. It has: ${names.length === 0 ? 'none' : joined(names)}.`,
    zh: ({ loadBalancer, listener, names }) =>
      `负载均衡 ${loadBalancer} 没有监听 ${listener}。已有的监听：${names.length === 0 ? '无' : joined(names)}。`,
  }),
  liveGone: message({
    en: ({ loadBalancer, service }: { loadBalancer: string; service: string }) =>
      `The rules of load balancer ${loadBalancer} forward to ${service}, and there is no such service.`,
    zh: ({ loadBalancer, service }) => `负载均衡 ${loadBalancer} 的规则转发到 ${service}，但该服务不存在。`,
  }),
  liveGoneAdvice: message({
    en: 'Create the service with create-service, or let the rules forward to one that exists with manage-listener.',
    zh: '请用 create-service 创建该服务，或用 manage-listener 让规则转发到已有的服务。',
  }),
  canTakeTurns: message({ en: 'take turns', zh: '进行蓝绿切换' }),
  statefulAdvice: message({
    en: 'Two stateful services would each have data of their own. Use deploy or restart instead.',
    zh: '两个有状态服务各有各的数据。请改用 deploy 或 restart。',
  }),
  otherRepository: message({
    en: ({ standby, container, has, wanted }: { standby: string; container: string; has: string; wanted: string }) =>
      `Container ${container} of ${standby} runs ${has}, and the platform gives a service no image of another repository; ${wanted} is of another.`,
    zh: ({ standby, container, has, wanted }) =>
      `${standby} 的容器 ${container} 运行 ${has}，平台不允许把服务更新到其他仓库的镜像，而 ${wanted} 属于其他仓库。`,
  }),
  otherContainers: message({
    en: ({ standby, has, wanted }: { standby: string; has: readonly string[]; wanted: readonly string[] }) =>
      `${standby} has the containers ${joined(has)}, and is to have ${joined(wanted)}; the platform cannot change that.`,
    zh: ({ standby, has, wanted }) =>
      `${standby} 的容器为 ${joined(has)}，而所需的容器为 ${joined(wanted)}；平台无法修改。`,
  }),
  deleteStandby: message({
    en: ({ standby }: { standby: string }) =>
      `Delete ${standby}, which has no traffic (delete-service), and run this step again: it creates the standby anew, with any image.`,
    zh: ({ standby }) =>
      `${standby} 没有流量，请将其删除（delete-service）后重新运行此步骤：备用服务会以任意镜像重新创建。`,
  }),
  portTaken: message({
    en: ({ port, listener }: { port: number; listener: string }) =>
      `Port ${port} of test_port is that of listener ${listener}.`,
    zh: ({ port, listener }) => `test_port ${port} 已被监听 ${listener} 使用。`,
  }),
  otherPort: message({
    en: 'Give a port that no listener of the load balancer uses.',
    zh: '请使用该负载均衡尚未使用的端口。',
  }),
  noAddress: message({
    en: ({ loadBalancer }: { loadBalancer: string }) =>
      `The platform reports no address of load balancer ${loadBalancer}, so it cannot be seen whether the new version answers.`,
    zh: ({ loadBalancer }) => `平台未报告负载均衡 ${loadBalancer} 的地址，因此无法确认新版本是否应答。`,
  }),
  noProtocol: message({
    en: ({ listener, protocol }: { listener: string; protocol: string }) =>
      `Listener ${listener} speaks "${protocol}", so it cannot be seen whether the new version answers.`,
    zh: ({ listener, protocol }) => `监听 ${listener} 使用“${protocol}”协议，因此无法确认新版本是否应答。`,
  }),
  noHost: message({
    en: ({ listener }: { listener: string }) =>
      `Listener ${listener} speaks https, and none of its rules has one host name that its certificate could be checked for.`,
    zh: ({ listener }) => `监听 ${listener} 使用 https，但其规则都没有可用于校验证书的单一域名。`,
  }),
  giveUrl: message({
    en: 'Set environment_url to the address that users have: its host is asked for then.',
    zh: '请将 environment_url 设为用户使用的地址，届时将使用其中的域名进行探测。',
  }),
  noPath: message({
    en: ({ path, listener, paths }: { path: string; listener: string; paths: readonly string[] }) =>
      `The path ${path} of health_check_path does not lead to the service: listener ${listener} forwards only ${joined(paths)} to it.`,
    zh: ({ path, listener, paths }) =>
      `health_check_path ${path} 不会到达该服务：监听 ${listener} 只把 ${joined(paths)} 转发到它。`,
  }),
  givePath: message({
    en: 'Set health_check_path to a path below one of these.',
    zh: '请将 health_check_path 设为其中某个路径之下的路径。',
  }),
  noStandby: message({
    en: ({ standby }: { standby: string }) => `There is no service ${standby} to switch back to.`,
    zh: ({ standby }) => `没有可切回的服务 ${standby}。`,
  }),
  deployInstead: message({
    en: 'It was deleted, or was never there. Run operation: deploy with the earlier image.',
    zh: '它已被删除或从未存在。请用 operation: deploy 部署之前的镜像。',
  }),
  notSettled: message({
    en: ({ service, status }: { service: string; status: string }) =>
      `${service} has the status "${status}", so no traffic moves to it.`,
    zh: ({ service, status }) => `${service} 的状态为“${status}”，因此不会把流量切换到它。`,
  }),
  oldNeeded: message({
    en: ({ service, listeners }: { service: string; listeners: readonly string[] }) =>
      `With after: delete there would be rules that point at nothing: ${joined(listeners)} also forwards to ${service} and is not among those that switch.`,
    zh: ({ service, listeners }) =>
      `after: delete 会留下无处可转发的规则：${joined(listeners)} 也转发到 ${service}，但不在要切换的监听之中。`,
  }),
  stillNeeded: message({
    en: ({ service, listeners }: { service: string; listeners: readonly string[] }) =>
      `Service ${service} was not deleted: ${joined(listeners)} still forwards to it.`,
    zh: ({ service, listeners }) => `没有删除 ${service}：${joined(listeners)} 仍转发到它。`,
  }),
  keepOld: message({
    en: 'Use after: keep or scale_down, or let these listeners switch as well.',
    zh: '请使用 after: keep 或 scale_down，或让这些监听一并切换。',
  }),
}

interface Moved {
  readonly listeners: readonly string[]
  readonly from: string
  readonly to: string
}

/** What people are told while it goes, in the log and the summary. */
export const blueGreenNotes = {
  found: message({
    en: ({ live, images, standby }: { live: string; images: string; standby: string }) =>
      `${live} has the traffic and runs ${images}; ${standby} is the standby.`,
    zh: ({ live, images, standby }) => `${live} 承接流量，运行 ${images}；${standby} 为备用服务。`,
  }),
  betweenListeners: message({
    en: ({ one, other }: { one: string; other: string }) =>
      `The listeners forward to both ${one} and ${other}: an earlier run ended between two of them.`,
    zh: ({ one, other }) => `监听同时转发到 ${one} 和 ${other}：之前的运行在切换途中结束。`,
  }),
  goesForward: message({
    en: ({ to }: { to: string }) => `${to} runs the requested image and is ready, so the other listeners follow.`,
    zh: ({ to }) => `${to} 已稳定运行所要求的镜像，因此其余监听也切换到它。`,
  }),
  goesBack: message({
    en: ({ from, to }: { from: string; to: string }) =>
      `${from} does not run the requested image or is not ready, so all listeners return to ${to} first.`,
    zh: ({ from, to }) => `${from} 未运行所要求的镜像或尚未稳定，因此先全部切回 ${to}。`,
  }),
  switched: message({
    en: ({ listeners, from, to }: Moved) => `Traffic of ${joined(listeners)} moved from ${from} to ${to}.`,
    zh: ({ listeners, from, to }) => `${joined(listeners)} 的流量已从 ${from} 切换到 ${to}。`,
  }),
  passedThroughTest: message({
    en: ({ standby, url }: { standby: string; url: string }) =>
      `${standby} passed its probe at ${url} before any traffic.`,
    zh: ({ standby, url }) => `${standby} 在承接流量之前已通过对 ${url} 的健康探测。`,
  }),
  testListenerStays: message({
    en: ({ listener, reason }: { listener: string; reason: string }) =>
      `The test listener ${listener} could not be removed: ${reason} The next run removes it.`,
    zh: ({ listener, reason }) => `无法删除测试监听 ${listener}：${reason}下次运行会将其删除。`,
  }),
  badNow: message({
    en: ({ url, answer }: { url: string; answer: string }) =>
      `${url} answers ${answer} already now. If the new version does so as well, it is switched back.`,
    zh: ({ url, answer }) => `${url} 目前就返回 ${answer}。如果新版本也如此，将会切回。`,
  }),
  watchesOn: message({
    en: ({ seconds }: { seconds: number }) =>
      `Its listeners switched within the last hour, so the watch goes on (${seconds} s of bake_time are left), and a failure switches back.`,
    zh: ({ seconds }) => `监听在一小时之内切换过，因此继续观察（bake_time 剩余 ${seconds} 秒），出现故障时切回。`,
  }),
  scaledBack: message({
    en: ({ standby, replicas }: { standby: string; replicas: number }) =>
      `${standby} gets ${replicas} replicas again before it gets traffic.`,
    zh: ({ standby, replicas }) => `${standby} 在承接流量之前恢复为 ${replicas} 个副本。`,
  }),
}

/** What this way of releasing cannot do. */
export const blueGreenWarnings = {
  sessions: message({
    en: ({ listeners }: { listeners: readonly string[] }) =>
      `${joined(listeners)} keeps sessions by cookie: they end with the switch, since the replicas that the cookies name get no traffic any more.`,
    zh: ({ listeners }) =>
      `${joined(listeners)} 使用 cookie 会话保持：切换后这些会话将中断，因为 cookie 所指的副本不再承接流量。`,
  }),
  callers: message({
    en: ({ service }: { service: string }) =>
      `Only what comes through the load balancer switches: callers inside the namespace that use the name ${service} still reach ${service}.`,
    zh: ({ service }) => `只有经过负载均衡的流量会切换：命名空间内以名称 ${service} 访问的调用方仍会访问 ${service}。`,
  }),
  cost: message({
    en: ({ live, standby }: { live: string; standby: string }) =>
      `Both ${live} and ${standby} are billed while both exist, by whole hours.`,
    zh: ({ live, standby }) => `${live} 和 ${standby} 同时存在期间均会计费，按整小时计。`,
  }),
}

/** How it ended. */
export const blueGreenEnded = {
  changed: message({
    en: ({ live, images }: { live: string; images: string }) =>
      `${live} has the traffic and runs ${images}. Switched, watched and verified.`,
    zh: ({ live, images }) => `流量已切换到 ${live}，运行 ${images}。已切换、观察并验证。`,
  }),
  unchanged: message({
    en: ({ live, images }: { live: string; images: string }) =>
      `${live} has the traffic and runs ${images} already. Nothing switched.`,
    zh: ({ live, images }) => `${live} 已承接流量并运行 ${images}，无需切换。`,
  }),
  planned: message({
    en: ({ live, standby, images }: { live: string; standby: string; images: string }) =>
      `Dry run: traffic would move from ${live} to ${standby}, running ${images}; nothing was sent.`,
    zh: ({ live, standby, images }) =>
      `试运行：流量将从 ${live} 切换到 ${standby}（运行 ${images}）；没有发送任何请求。`,
  }),
}

interface Return {
  /** Whole sentences. */
  readonly failure: string
  readonly live: string
  readonly images: string
}

/** What became of the traffic of a switch that failed. */
export const switchedBack = {
  begins: message({
    en: ({ failure, live, images }: Return) => `${failure} Switching back to ${live}, which runs ${images}.`,
    zh: ({ failure, live, images }) => `${failure}正在切回运行 ${images} 的 ${live}。`,
  }),
  done: message({
    en: ({ failure, live, images }: Return) =>
      `${failure} Switched back: ${live} has the traffic again and runs ${images}.`,
    zh: ({ failure, live, images }) => `${failure}已切回：${live} 重新承接流量，运行 ${images}。`,
  }),
  failed: message({
    en: ({ failure, reasons }: { failure: string; reasons: readonly string[] }) =>
      `Switching back failed, so part of the traffic may stay where it was moved: ${reasons.join(' ')} The failure before that: ${failure}`,
    zh: ({ failure, reasons }) => `切回失败，部分流量可能仍在切换后的服务上：${reasons.join('')}此前的失败：${failure}`,
  }),
  nothingThere: message({
    en: ({ service }: { service: string }) =>
      `Service ${service} no longer exists, so nothing was switched back to it.`,
    zh: ({ service }) => `${service} 已不存在，因此没有切回。`,
  }),
  note: message({
    en: ({ live }: { live: string }) => `${live} has the traffic again.`,
    zh: ({ live }) => `${live} 已重新承接流量。`,
  }),
  noteFailed: message({
    en: ({ rules }: { rules: readonly string[] }) =>
      rules.length === 0
        ? 'Switching back failed, and the rules cannot be read.'
        : `Switching back failed. The rules are now ${rules.join('; ')}.`,
    zh: ({ rules }) =>
      rules.length === 0 ? '切回失败，且无法读取规则。' : `切回失败。规则现在是 ${rules.join('；')}。`,
  }),
  stillSwitched: message({
    en: ({ live }: { live: string }) => `${live} keeps the traffic: what failed came after the switch.`,
    zh: ({ live }) => `${live} 继续承接流量：失败发生在切换之后。`,
  }),
}

/** The live service runs what is requested, and its probe does not pass. */
export const liveFails = message({
  en: ({ live, why }: { live: string; why: string }) =>
    `Service ${live} had the traffic when this step began and keeps it, although its probe does not pass. ${why}`,
  zh: ({ live, why }) => `${live} 在此步骤开始时已承接流量，尽管其健康探测未通过，仍继续承接。${why}`,
})
export const liveFailsAdvice = message({
  en: 'To move the traffic to the standby, run this step with operation: switch_back.',
  zh: '如需把流量切换到备用服务，请用 operation: switch_back 运行此步骤。',
})

/** For a run that is cancelled after its first switch. */
export const againAfterSwitch = message({
  en: 'The step was cancelled before the new version was watched to the end. If you run the step again, it goes on from where the listeners are now. To move the traffic back instead, run it with operation: switch_back.',
  zh: '步骤在观察完新版本之前被取消。重新运行时，会从监听当前的位置继续。如需把流量切回，请用 operation: switch_back 运行。',
})
