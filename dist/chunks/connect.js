export const id = 'connect';
export const ids = ['connect'];
export const modules = {

/***/ 3295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectPaced: () => (/* binding */ connectPaced)
});

// UNUSED EXPORTS: PACED

// EXTERNAL MODULE: ../../lib/src/messages/client/client.js
var client = __webpack_require__(556);
// EXTERNAL MODULE: ../../lib/src/client/decode.js
var client_decode = __webpack_require__(5940);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/client/codes.js

const CHINESE_MEANINGS = {
    4000001: '某个参数被拒绝。',
    4000002: '缺少必需的参数。',
    4000111: '请求失败，平台未说明原因。',
    4000112: '缺少服务的必需参数。',
    4000113: '服务的某个参数无效。',
    4000115: '服务名称不符合要求。',
    4000117: '副本数超出范围。',
    4000119: '服务规格无效。',
    4000120: '容器描述过长。',
    4000121: '容器名称不符合要求。',
    4000123: '环境变量过多。',
    4000124: '环境变量的名称不符合要求。',
    4000125: '环境变量的值不符合要求。',
    4000126: '启动命令过长。',
    4000127: '日志目录过多。',
    4000128: '日志目录的路径过长。',
    4000130: 'CPU 权重超出范围，或总和不是 100。',
    4000131: '内存权重超出范围，或总和不是 100。',
    4000133: '云硬盘挂载配置无效。',
    4000134: '端口映射无效。',
    4000135: '公网配置无效或不完整。',
    4000136: 'SSH 密钥列表无效。',
    4000137: '磁盘类型无效。',
    4000139: '该服务的端口映射已达上限。',
    4000145: '服务更新失败。',
    4000146: '服务的云硬盘更新失败。',
    4000149: '请求中的某个容器不属于该服务。',
    4000150: '副本之间的间隔不在 1 到 600 秒之间。',
    4000199: '服务系统负载过高，平台要求稍后再试。',
    4000201: '云硬盘的某个参数无效。',
    4000202: '缺少云硬盘的必需参数。',
    4000213: '云硬盘请求的某个参数无效。',
    4000299: '云硬盘系统负载过高，平台要求稍后再试。',
    4000301: '公网 IP 的某个参数无效。',
    4000302: '缺少公网 IP 的必需参数。',
    4000401: '负载均衡的某个参数无效。',
    4000402: '缺少负载均衡的必需参数。',
    4000403: '请求体无法使用。',
    4000411: '缺少证书名称。',
    4000412: '证书或其私钥格式有误。',
    4000413: '账号的证书数量已达上限。',
    4000414: '证书名称不符合要求。',
    4000450: '转发规则的路径无效。',
    4000451: '转发规则的域名无效。',
    4000452: '转发规则引用的证书不存在。',
    4000453: '监听的协议无效。',
    4000454: '该协议的监听不允许使用此端口。',
    4000455: '监听当前的状态不允许此操作。',
    4000458: '转发规则的服务端口无效。',
    4000459: '请求头 namespace 指定的命名空间不存在。',
    4000460: '某个参数的类型错误。',
    4000464: '计费方式无效。',
    4000465: '带宽上限无效。',
    4000466: '负载均衡名称不符合要求。',
    4000469: '账号可创建的负载均衡已达上限。',
    4000470: '该负载均衡的监听已达上限。',
    4000471: '该监听的转发规则已达上限。',
    4000472: '转发规则的会话保持策略无效。',
    4000482: '描述无效。',
    4000511: '主机请求失败，平台未说明原因。',
    4010001: 'Token 缺失、未知或已过期，或者密钥对有误。',
    4030001: '该用户或地址的请求过于频繁。',
    4030002: '账号的容器数量已达上限。',
    4030003: '账号的公网 IP 数量已达上限。',
    4030004: '账号的集群数量已达上限。',
    4030005: '账号的副本数量已达上限。',
    4030006: '账号的负载均衡数量已达上限。',
    4030007: '账号的镜像仓库数量已达上限。',
    4030008: '该镜像仓库的标签数量已达上限。',
    4030009: '账号当前的状态不可用。',
    4030010: '容器当前的状态不允许此操作。',
    4030011: '集群当前的状态不允许此操作。',
    4030012: '镜像当前的状态不允许此操作。',
    4030013: '账号的 SSH 密钥数量已达上限。',
    4030102: '账号欠费，服务已被停用。',
    4030140: '收藏的镜像仓库已变为私有。',
    4030142: '有状态服务不允许此操作。',
    4030143: '此次更新没有任何变化。',
    4030144: '服务当前的状态不允许更新。',
    4030147: '费用预扣失败。',
    4030148: '余额不足以支付该服务。',
    4030151: '新镜像属于另一个镜像仓库。',
    4030152: '无状态服务不能重启。',
    4030153: '服务当前的状态不允许此操作。',
    4030201: '余额不足以支付该云硬盘。',
    4030202: '云硬盘处于异常状态。',
    4030258: '云硬盘当前的状态不允许此操作。',
    4030301: '余额不足以支付该公网 IP。',
    4030302: '账号的此类公网 IP 已达上限。',
    4030401: '该负载均衡不允许此操作。',
    4030410: '仍有监听在使用该证书。',
    4030411: '该公网 IP 已被绑定。',
    4030432: '余额不足以支付该负载均衡。',
    4030462: '负载均衡仍在创建中。',
    4030503: '余额不足以支付该主机。',
    4040001: '用户不存在。',
    4040002: '容器不存在。',
    4040003: '集群不存在。',
    4040004: '镜像仓库不存在。',
    4040005: 'SSH 密钥不存在，或没有任何密钥。',
    4040006: 'API 没有此路径。',
    4040114: '命名空间不存在。',
    4040118: '规格不存在。',
    4040129: '镜像不存在。',
    4040141: '服务不存在。',
    4040201: '云硬盘不存在。',
    4040301: '公网 IP 所属的用户未知。',
    4040302: '公网 IP 不存在。',
    4040401: '负载均衡没有此资源。',
    4040402: '负载均衡不存在。',
    4040410: '证书不存在。',
    4040412: '要分配给负载均衡的公网 IP 不存在。',
    4040456: '监听不存在。',
    4050001: '此路径不支持该请求方法。',
    4080001: '网关等待平台响应超时。',
    4090001: '已存在同名容器。',
    4090002: '集群的副本数已是如此。',
    4090003: '已存在同名集群。',
    4090004: '已存在同名 SSH 密钥。',
    4090005: '已存在同名镜像仓库。',
    4090116: '该命名空间中已存在同名服务。',
    4090122: '有两个容器同名。',
    4090132: '某个云硬盘被重复挂载。',
    4090138: '某个日志目录重复。',
    4090201: '已存在同名云硬盘。',
    4090401: '负载均衡已有此资源。',
    4090410: '已存在同名证书。',
    4090451: '有两条转发规则的域名相同。',
    4090457: '有两条转发规则完全相同。',
    4090467: '有两条转发规则的路径相同。',
    4090480: '已存在同名监听，或该端口已有监听。',
    4090483: '已存在同名负载均衡。',
    4150001: '请求的 Content-Type 有误。',
    4220001: '请求体可以读取，但无法使用。',
    5000001: '容器创建失败。',
    5000002: '容器删除失败。',
    5000003: '集群创建失败。',
    5000004: '集群删除失败。',
    5000005: 'SSH 密钥创建失败。',
    5000006: 'SSH 密钥删除失败。',
    5000007: '容器引擎出错。',
    5000300: '公网 IP 管理系统出错。',
    5000301: '公网 IP 创建失败。',
    5000302: '公网 IP 删除失败。',
    5000303: '平台的公网 IP 已用尽。',
    5000400: '负载均衡管理系统出错。',
    5000401: '列出负载均衡失败。',
    5000402: '负载均衡创建失败。',
    5000403: '负载均衡读取失败。',
    5000404: '负载均衡修改失败。',
    5000405: '负载均衡删除失败。',
    5000406: '监听读取失败。',
    5000407: '监听添加失败。',
    5000408: '监听修改失败。',
    5000409: '监听删除失败。',
    5000410: '列出证书失败。',
    5000411: '证书上传失败。',
    5000412: '证书修改失败。',
    5000413: '证书删除失败。',
    5000500: '主机创建失败。',
};
function codeMeaning(code, english) {
    return ((0,message/* language */.BH)() === 'zh' ? CHINESE_MEANINGS[code] : undefined) ?? english;
}

;// CONCATENATED MODULE: ../../lib/src/client/codes.js
const CODES = {
    4000001: { class: 'bad_request', meaning: 'A parameter was rejected.' },
    4000002: { class: 'bad_request', meaning: 'A required parameter is missing.' },
    4000111: { class: 'bad_request', meaning: 'The request failed, and the platform does not say why.' },
    4000112: { class: 'bad_request', meaning: 'A required parameter of the service is missing.' },
    4000113: { class: 'bad_request', meaning: 'A parameter of the service is invalid.' },
    4000115: { class: 'bad_request', meaning: 'The name of the service is not allowed.' },
    4000117: { class: 'bad_request', meaning: 'The number of replicas is out of range.' },
    4000119: { class: 'bad_request', meaning: 'The size of the service is invalid.' },
    4000120: { class: 'bad_request', meaning: 'The description of the container is too long.' },
    4000121: { class: 'bad_request', meaning: 'The name of the container is not allowed.' },
    4000123: { class: 'bad_request', meaning: 'There are too many environment variables.' },
    4000124: { class: 'bad_request', meaning: 'The name of an environment variable is not allowed.' },
    4000125: { class: 'bad_request', meaning: 'The value of an environment variable is not allowed.' },
    4000126: { class: 'bad_request', meaning: 'The start command is too long.' },
    4000127: { class: 'bad_request', meaning: 'There are too many log directories.' },
    4000128: { class: 'bad_request', meaning: 'The path of a log directory is too long.' },
    4000130: { class: 'bad_request', meaning: 'The CPU weights are out of range, or do not sum up to 100.' },
    4000131: { class: 'bad_request', meaning: 'The memory weights are out of range, or do not sum up to 100.' },
    4000133: { class: 'bad_request', meaning: 'The mapping of volumes is invalid.' },
    4000134: { class: 'bad_request', meaning: 'The mapping of ports is invalid.' },
    4000135: { class: 'bad_request', meaning: 'The public network settings are invalid or incomplete.' },
    4000136: { class: 'bad_request', meaning: 'The list of SSH keys is invalid.' },
    4000137: { class: 'bad_request', meaning: 'The disk type is invalid.' },
    4000139: { class: 'quota', meaning: 'The service may have no more port mappings.' },
    4000145: { class: 'bad_request', meaning: 'The service could not be updated.' },
    4000146: { class: 'bad_request', meaning: 'The volumes of the service could not be updated.' },
    4000149: { class: 'bad_request', meaning: 'A container in the request is not one of this service.' },
    4000150: { class: 'bad_request', meaning: 'The pause between replicas is not within 1 to 600 seconds.' },
    4000199: {
        class: 'transient',
        meaning: 'Services are overloaded; the platform asks to come back later.',
        untouched: true,
    },
    4000201: { class: 'bad_request', meaning: 'A parameter of the volume is invalid.' },
    4000202: { class: 'bad_request', meaning: 'A required parameter of the volume is missing.' },
    4000213: { class: 'bad_request', meaning: 'A parameter of the request for a volume is invalid.' },
    4000299: {
        class: 'transient',
        meaning: 'Volumes are overloaded; the platform asks to come back later.',
        untouched: true,
    },
    4000301: { class: 'bad_request', meaning: 'A parameter of the address is invalid.' },
    4000302: { class: 'bad_request', meaning: 'A required parameter of the address is missing.' },
    4000401: { class: 'bad_request', meaning: 'A parameter of the load balancer is invalid.' },
    4000402: { class: 'bad_request', meaning: 'A required parameter of the load balancer is missing.' },
    4000403: { class: 'bad_request', meaning: 'The body of the request cannot be used.' },
    4000411: { class: 'bad_request', meaning: 'The name of the certificate is missing.' },
    4000412: { class: 'bad_request', meaning: 'The certificate or its key is malformed.' },
    4000413: { class: 'quota', meaning: 'The account may have no more certificates.' },
    4000414: { class: 'bad_request', meaning: 'The name of the certificate is not allowed.' },
    4000450: { class: 'bad_request', meaning: 'The path of a forwarding rule is invalid.' },
    4000451: { class: 'bad_request', meaning: 'The domain of a forwarding rule is invalid.' },
    4000452: { class: 'not_found', meaning: 'A forwarding rule names a certificate that does not exist.' },
    4000453: { class: 'bad_request', meaning: 'The protocol of the listener is invalid.' },
    4000454: { class: 'bad_request', meaning: 'The port of the listener is not allowed for its protocol.' },
    4000455: { class: 'busy', meaning: 'The listener is in a state that does not allow this.', untouched: true },
    4000458: { class: 'bad_request', meaning: 'The service port of a forwarding rule is invalid.' },
    4000459: { class: 'not_found', meaning: 'The namespace header names no namespace.' },
    4000460: { class: 'bad_request', meaning: 'A parameter has the wrong type.' },
    4000464: { class: 'bad_request', meaning: 'The charge mode is invalid.' },
    4000465: { class: 'bad_request', meaning: 'The bandwidth limit is invalid.' },
    4000466: { class: 'bad_request', meaning: 'The name of the load balancer is not allowed.' },
    4000469: { class: 'quota', meaning: 'The account may create no more load balancers.' },
    4000470: { class: 'quota', meaning: 'The load balancer may have no more listeners.' },
    4000471: { class: 'quota', meaning: 'The listener may have no more forwarding rules.' },
    4000472: { class: 'bad_request', meaning: 'The session policy of a forwarding rule is invalid.' },
    4000482: { class: 'bad_request', meaning: 'The description is invalid.' },
    4000511: { class: 'bad_request', meaning: 'The host request failed, and the platform does not say why.' },
    4010001: { class: 'auth', meaning: 'The token is missing, unknown or expired, or the key pair is wrong.' },
    4030001: { class: 'rate_limit', meaning: 'Too many requests came from this user or address.', untouched: true },
    4030002: { class: 'quota', meaning: 'The account may have no more containers.' },
    4030003: { class: 'quota', meaning: 'The account may have no more public addresses.' },
    4030004: { class: 'quota', meaning: 'The account may have no more clusters.' },
    4030005: { class: 'quota', meaning: 'The account may have no more replicas.' },
    4030006: { class: 'quota', meaning: 'The account may have no more load balancers.' },
    4030007: { class: 'quota', meaning: 'The account may have no more image repositories.' },
    4030008: { class: 'quota', meaning: 'The repository may have no more tags.' },
    4030009: { class: 'account', meaning: 'The account is not in a state to be used.' },
    4030010: { class: 'busy', meaning: 'The container is in a state that does not allow this.', untouched: true },
    4030011: { class: 'busy', meaning: 'The cluster is in a state that does not allow this.', untouched: true },
    4030012: { class: 'busy', meaning: 'The image is in a state that does not allow this.', untouched: true },
    4030013: { class: 'quota', meaning: 'The account may have no more SSH keys.' },
    4030102: { class: 'account', meaning: 'The service was suspended because the account is in arrears.' },
    4030140: { class: 'bad_request', meaning: 'The favoured image repository has become private.' },
    4030142: { class: 'bad_request', meaning: 'A stateful service does not allow this.' },
    4030143: { class: 'no_change', meaning: 'The update changes nothing.' },
    4030144: { class: 'busy', meaning: 'The service is in a state that does not allow updates.', untouched: true },
    4030147: { class: 'account', meaning: 'The fee could not be reserved.' },
    4030148: { class: 'account', meaning: 'The balance does not cover the service.' },
    4030151: { class: 'bad_request', meaning: 'The new image is of another repository.' },
    4030152: { class: 'bad_request', meaning: 'A stateless service cannot be restarted.' },
    4030153: { class: 'busy', meaning: 'The service is in a state that does not allow this.', untouched: true },
    4030201: { class: 'account', meaning: 'The balance does not cover the volume.' },
    4030202: { class: 'busy', meaning: 'The volume is in an abnormal state.', untouched: true },
    4030258: { class: 'busy', meaning: 'The volume is in a state that does not allow this.', untouched: true },
    4030301: { class: 'account', meaning: 'The balance does not cover the address.' },
    4030302: { class: 'quota', meaning: 'The account may have no more addresses of this type.' },
    4030401: { class: 'bad_request', meaning: 'The load balancer does not permit this.' },
    4030410: { class: 'conflict', meaning: 'A listener still uses the certificate.' },
    4030411: { class: 'conflict', meaning: 'The address is bound already.' },
    4030432: { class: 'account', meaning: 'The balance does not cover the load balancer.' },
    4030462: { class: 'busy', meaning: 'The load balancer is still being created.', untouched: true },
    4030503: { class: 'account', meaning: 'The balance does not cover the host.' },
    4040001: { class: 'not_found', meaning: 'There is no such user.' },
    4040002: { class: 'not_found', meaning: 'There is no such container.' },
    4040003: { class: 'not_found', meaning: 'There is no such cluster.' },
    4040004: { class: 'not_found', meaning: 'There is no such image repository.' },
    4040005: { class: 'not_found', meaning: 'There is no such SSH key, or no key at all.' },
    4040006: { class: 'not_found', meaning: 'The API has no such path.' },
    4040114: { class: 'not_found', meaning: 'There is no such namespace.' },
    4040118: { class: 'not_found', meaning: 'There is no such size.' },
    4040129: { class: 'not_found', meaning: 'There is no such image.' },
    4040141: { class: 'not_found', meaning: 'There is no such service.' },
    4040201: { class: 'not_found', meaning: 'There is no such volume.' },
    4040301: { class: 'not_found', meaning: 'The user of the address is not known.' },
    4040302: { class: 'not_found', meaning: 'There is no such address.' },
    4040401: { class: 'not_found', meaning: 'There is no such resource of the load balancer.' },
    4040402: { class: 'not_found', meaning: 'There is no such load balancer.' },
    4040410: { class: 'not_found', meaning: 'There is no such certificate.' },
    4040412: { class: 'not_found', meaning: 'There is no such address to give to the load balancer.' },
    4040456: { class: 'not_found', meaning: 'There is no such listener.' },
    4050001: { class: 'bad_request', meaning: 'The path does not take this method.' },
    4080001: { class: 'transient', meaning: 'The gateway waited too long for the platform.' },
    4090001: { class: 'conflict', meaning: 'A container of this name exists.' },
    4090002: { class: 'no_change', meaning: 'The cluster has this many replicas already.' },
    4090003: { class: 'conflict', meaning: 'A cluster of this name exists.' },
    4090004: { class: 'conflict', meaning: 'An SSH key of this name exists.' },
    4090005: { class: 'conflict', meaning: 'A repository of this name exists.' },
    4090116: { class: 'conflict', meaning: 'A service of this name exists in the namespace.' },
    4090122: { class: 'conflict', meaning: 'Two containers have the same name.' },
    4090132: { class: 'conflict', meaning: 'A volume is mapped twice.' },
    4090138: { class: 'conflict', meaning: 'A log directory is named twice.' },
    4090201: { class: 'conflict', meaning: 'A volume of this name exists.' },
    4090401: { class: 'conflict', meaning: 'The load balancer has this already.' },
    4090410: { class: 'conflict', meaning: 'A certificate of this name exists.' },
    4090451: { class: 'conflict', meaning: 'Two forwarding rules have the same domain.' },
    4090457: { class: 'conflict', meaning: 'Two forwarding rules are the same.' },
    4090467: { class: 'conflict', meaning: 'Two forwarding rules have the same path.' },
    4090480: { class: 'conflict', meaning: 'A listener of this name or on this port exists.' },
    4090483: { class: 'conflict', meaning: 'A load balancer of this name exists.' },
    4150001: { class: 'bad_request', meaning: 'The Content-Type of the request is wrong.' },
    4220001: { class: 'bad_request', meaning: 'The body can be read but not used.' },
    5000001: { class: 'server', meaning: 'The container could not be created.' },
    5000002: { class: 'server', meaning: 'The container could not be deleted.' },
    5000003: { class: 'server', meaning: 'The cluster could not be created.' },
    5000004: { class: 'server', meaning: 'The cluster could not be deleted.' },
    5000005: { class: 'server', meaning: 'The SSH key could not be created.' },
    5000006: { class: 'server', meaning: 'The SSH key could not be deleted.' },
    5000007: { class: 'server', meaning: 'The container engine failed.' },
    5000300: { class: 'server', meaning: 'The management of addresses failed.' },
    5000301: { class: 'server', meaning: 'The address could not be created.' },
    5000302: { class: 'server', meaning: 'The address could not be deleted.' },
    5000303: { class: 'server', meaning: 'The platform has run out of addresses.' },
    5000400: { class: 'server', meaning: 'The management of load balancers failed.' },
    5000401: { class: 'server', meaning: 'The load balancers could not be listed.' },
    5000402: { class: 'server', meaning: 'The load balancer could not be created.' },
    5000403: { class: 'server', meaning: 'The load balancer could not be read.' },
    5000404: { class: 'server', meaning: 'The load balancer could not be changed.' },
    5000405: { class: 'server', meaning: 'The load balancer could not be deleted.' },
    5000406: { class: 'server', meaning: 'The listeners could not be read.' },
    5000407: { class: 'server', meaning: 'The listener could not be added.' },
    5000408: { class: 'server', meaning: 'The listener could not be changed.' },
    5000409: { class: 'server', meaning: 'The listener could not be deleted.' },
    5000410: { class: 'server', meaning: 'The certificates could not be listed.' },
    5000411: { class: 'server', meaning: 'The certificate could not be uploaded.' },
    5000412: { class: 'server', meaning: 'The certificate could not be changed.' },
    5000413: { class: 'server', meaning: 'The certificate could not be deleted.' },
    5000500: { class: 'server', meaning: 'The host could not be created.' },
};

// EXTERNAL MODULE: ../../lib/src/client/errors.js
var errors = __webpack_require__(2561);
;// CONCATENATED MODULE: ../../lib/src/client/error-answer.js




const CLASS_OF_STATUS = {
    401: 'auth',
    403: 'account',
    404: 'not_found',
    408: 'transient',
    409: 'conflict',
    429: 'rate_limit',
    502: 'transient',
    503: 'transient',
    504: 'transient',
};
function factOf(code) {
    return code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
function classify(status, code) {
    const fact = factOf(code);
    if (fact)
        return { errorClass: fact.class, notApplied: fact.untouched === true };
    const errorClass = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'bad_request');
    return { errorClass, notApplied: status === 429 };
}
function apiError(task, facts) {
    const { errorClass, notApplied } = classify(facts.status, facts.code);
    const { status, code, requestId, platformMessage } = facts;
    const fact = factOf(code);
    const known = code !== undefined && fact ? codeMeaning(code, fact.meaning) : undefined;
    const words = platformMessage || known || (0,client/* noMessage */.D5)();
    const meaning = platformMessage && known !== platformMessage ? known : undefined;
    const why = (0,client/* answeredError */.Ux)({ status, code, requestId, words, meaning });
    return new errors/* ApiError */.hD((0,client/* couldNot */.NF)({ task, why }), errorClass, notApplied, facts);
}

// EXTERNAL MODULE: ../../lib/src/client/http/transport.js
var http_transport = __webpack_require__(8584);
// EXTERNAL MODULE: ../../lib/src/text/redact.js
var redact = __webpack_require__(5279);
;// CONCATENATED MODULE: ../../lib/src/client/redact.js


const SHORTEST = 3;
function* valuesIn(json) {
    if (Array.isArray(json))
        for (const item of json)
            yield* valuesIn(item);
    if (!(0,client_decode/* isRecord */.u4)(json))
        return;
    if (typeof json.key === 'string' && typeof json.value === 'string')
        yield json.value;
    for (const item of Object.values(json))
        yield* valuesIn(item);
}
function formsOf(value) {
    return [...(0,redact/* plainForms */.Uy)(value), Buffer.from(value).toString('base64')];
}
function redactVariables(message, sent) {
    const forms = [...valuesIn(sent)].flatMap(formsOf).filter((form) => form.length >= SHORTEST);
    return (0,redact/* redactForms */.$)(message, (0,redact/* longestFirst */.z3)(forms));
}

// EXTERNAL MODULE: ../../lib/src/client/retry.js
var retry = __webpack_require__(7962);
;// CONCATENATED MODULE: ../../lib/src/messages/changes/tasks.js

const logIn = (0,message/* message */.iU)({ en: 'log in with the key pair', zh: '用密钥对登录' });
const certificateTasks = {
    create: (0,message/* message */.iU)({ en: ({ name }) => `upload certificate ${name}`, zh: ({ name }) => `上传证书 ${name}` }),
    list: (0,message/* message */.iU)({ en: 'list the certificates', zh: '列出证书' }),
    update: (0,message/* message */.iU)({ en: ({ id }) => `change certificate ${id}`, zh: ({ id }) => `修改证书 ${id}` }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `delete certificate ${id}`, zh: ({ id }) => `删除证书 ${id}` }),
};
const imageTasks = {
    build: (0,message/* message */.iU)({
        en: ({ repository, tag }) => `build image ${repository}:${tag}`,
        zh: ({ repository, tag }) => `构建镜像 ${repository}:${tag}`,
    }),
    create: (0,message/* message */.iU)({
        en: ({ name }) => `create image repository ${name}`,
        zh: ({ name }) => `创建镜像仓库 ${name}`,
    }),
    list: (0,message/* message */.iU)({ en: 'list the image repositories', zh: '列出镜像仓库' }),
    get: (0,message/* message */.iU)({ en: ({ id }) => `read image repository ${id}`, zh: ({ id }) => `读取镜像仓库 ${id}` }),
    delete: (0,message/* message */.iU)({
        en: ({ repository, tag }) => `delete image ${repository}:${tag}`,
        zh: ({ repository, tag }) => `删除镜像 ${repository}:${tag}`,
    }),
};
const ipTasks = {
    create: (0,message/* message */.iU)({ en: 'create public IPs', zh: '创建公网 IP' }),
    list: (0,message/* message */.iU)({ en: 'list the public IPs', zh: '列出公网 IP' }),
    get: (0,message/* message */.iU)({ en: ({ id }) => `read public IP ${id}`, zh: ({ id }) => `读取公网 IP ${id}` }),
    quota: (0,message/* message */.iU)({ en: 'read the quota of public IPs', zh: '读取公网 IP 的配额' }),
    cost: (0,message/* message */.iU)({ en: ({ id }) => `read the cost of public IP ${id}`, zh: ({ id }) => `读取公网 IP ${id} 的费用` }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `release public IP ${id}`, zh: ({ id }) => `释放公网 IP ${id}` }),
};
const loadBalancerTasks = {
    create: (0,message/* message */.iU)({
        en: ({ name }) => `create load balancer ${name}`,
        zh: ({ name }) => `创建负载均衡 ${name}`,
    }),
    list: (0,message/* message */.iU)({ en: 'list the load balancers', zh: '列出负载均衡' }),
    get: (0,message/* message */.iU)({ en: ({ name }) => `read load balancer ${name}`, zh: ({ name }) => `读取负载均衡 ${name}` }),
    update: (0,message/* message */.iU)({
        en: ({ name }) => `change load balancer ${name}`,
        zh: ({ name }) => `修改负载均衡 ${name}`,
    }),
    delete: (0,message/* message */.iU)({
        en: ({ name }) => `delete load balancer ${name}`,
        zh: ({ name }) => `删除负载均衡 ${name}`,
    }),
    createListener: (0,message/* message */.iU)({
        en: ({ listener, name }) => `create listener ${listener} of load balancer ${name}`,
        zh: ({ listener, name }) => `创建负载均衡 ${name} 的监听 ${listener}`,
    }),
    listListeners: (0,message/* message */.iU)({
        en: ({ name }) => `list the listeners of load balancer ${name}`,
        zh: ({ name }) => `列出负载均衡 ${name} 的监听`,
    }),
    updateListener: (0,message/* message */.iU)({
        en: ({ listener, name }) => `change listener ${listener} of load balancer ${name}`,
        zh: ({ listener, name }) => `修改负载均衡 ${name} 的监听 ${listener}`,
    }),
    deleteListener: (0,message/* message */.iU)({
        en: ({ listener, name }) => `delete listener ${listener} of load balancer ${name}`,
        zh: ({ listener, name }) => `删除负载均衡 ${name} 的监听 ${listener}`,
    }),
};
const namespaceTasks = {
    create: (0,message/* message */.iU)({ en: ({ name }) => `create namespace ${name}`, zh: ({ name }) => `创建命名空间 ${name}` }),
    list: (0,message/* message */.iU)({ en: 'list the namespaces', zh: '列出命名空间' }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `delete namespace ${id}`, zh: ({ id }) => `删除命名空间 ${id}` }),
};
const secretKeyTasks = {
    create: (0,message/* message */.iU)({
        en: ({ name }) => name === undefined ? 'create an SSH key' : `create SSH key ${name}`,
        zh: ({ name }) => (name === undefined ? '创建 SSH 密钥' : `创建 SSH 密钥 ${name}`),
    }),
    list: (0,message/* message */.iU)({ en: 'list the SSH keys', zh: '列出 SSH 密钥' }),
    privateKey: (0,message/* message */.iU)({ en: ({ id }) => `download SSH key ${id}`, zh: ({ id }) => `下载 SSH 密钥 ${id}` }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `delete SSH key ${id}`, zh: ({ id }) => `删除 SSH 密钥 ${id}` }),
};
const serviceTasks = {
    listImages: (0,message/* message */.iU)({ en: 'list the images available to services', zh: '列出可用于服务的镜像' }),
    create: (0,message/* message */.iU)({ en: ({ name }) => `create service ${name}`, zh: ({ name }) => `创建服务 ${name}` }),
    list: (0,message/* message */.iU)({
        en: ({ id }) => `list the services of namespace ${id}`,
        zh: ({ id }) => `列出命名空间 ${id} 的服务`,
    }),
    get: (0,message/* message */.iU)({ en: ({ id }) => `read service ${id}`, zh: ({ id }) => `读取服务 ${id}` }),
    updateStateful: (0,message/* message */.iU)({
        en: ({ id }) => `change the public network of service ${id}`,
        zh: ({ id }) => `修改服务 ${id} 的公网配置`,
    }),
    updateStateless: (0,message/* message */.iU)({
        en: ({ id }) => `change the settings of service ${id}`,
        zh: ({ id }) => `修改服务 ${id} 的配置`,
    }),
    updatePorts: (0,message/* message */.iU)({
        en: ({ id }) => `change the ports of service ${id}`,
        zh: ({ id }) => `修改服务 ${id} 的端口`,
    }),
    scale: (0,message/* message */.iU)({
        en: ({ id, replicas }) => `scale service ${id} to ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        zh: ({ id, replicas }) => `将服务 ${id} 的副本数调整为 ${replicas}`,
    }),
    updateImage: (0,message/* message */.iU)({
        en: ({ id }) => `update the image of service ${id}`,
        zh: ({ id }) => `更新服务 ${id} 的镜像`,
    }),
    changeSpec: (0,message/* message */.iU)({
        en: ({ id }) => `change the size of service ${id}`,
        zh: ({ id }) => `修改服务 ${id} 的规格`,
    }),
    restart: (0,message/* message */.iU)({ en: ({ id }) => `restart service ${id}`, zh: ({ id }) => `重启服务 ${id}` }),
    restartContainer: (0,message/* message */.iU)({
        en: ({ id, container }) => `restart container ${container} of service ${id}`,
        zh: ({ id, container }) => `重启服务 ${id} 的容器 ${container}`,
    }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `delete service ${id}`, zh: ({ id }) => `删除服务 ${id}` }),
};
const volumeTasks = {
    create: (0,message/* message */.iU)({ en: ({ name }) => `create volume ${name}`, zh: ({ name }) => `创建云硬盘 ${name}` }),
    list: (0,message/* message */.iU)({ en: 'list the volumes', zh: '列出云硬盘' }),
    get: (0,message/* message */.iU)({ en: ({ id }) => `read volume ${id}`, zh: ({ id }) => `读取云硬盘 ${id}` }),
    resize: (0,message/* message */.iU)({
        en: ({ id, size }) => `grow volume ${id} to ${size} GB`,
        zh: ({ id, size }) => `将云硬盘 ${id} 扩容到 ${size} GB`,
    }),
    delete: (0,message/* message */.iU)({ en: ({ id }) => `delete volume ${id}`, zh: ({ id }) => `删除云硬盘 ${id}` }),
};

// EXTERNAL MODULE: ../../lib/src/messages/client/answers.js
var answers = __webpack_require__(9712);
// EXTERNAL MODULE: ../../lib/src/client/clock.js
var client_clock = __webpack_require__(9654);
;// CONCATENATED MODULE: ../../lib/src/client/token.js






const word = (value, at) => {
    if (typeof value === 'string' && /^[\w.~+/-]{16,}=*$/.test(value))
        return value;
    throw new client_decode/* DecodeError */.Xc(at, answers/* expected */.p6.token(), value);
};
const lifetime = (value, at) => {
    const seconds = (0,client_decode/* integer */.nd)(value, at);
    if (seconds >= 0 && seconds <= 100 * 365 * 86_400)
        return seconds;
    throw new client_decode/* DecodeError */.Xc(at, answers/* expected */.p6.lifetime(), value);
};
const token = (0,client_decode/* object */.Ik)({ token: word, expires_in: lifetime });
function createToken(call, keys) {
    const request = {
        operation: 'createToken',
        task: logIn(),
        method: 'POST',
        path: '/token',
        effect: 'read',
        json: { app_key: keys.app_key, app_secret: keys.app_secret },
        decode: token,
        anonymous: true,
    };
    return call(request);
}
const NEW_MS = 60_000;
function tokenSource(credentials, login, onToken = () => { }, clock = client_clock/* systemClock */.m) {
    let current = credentials.token;
    let newUntil = clock.now() + NEW_MS - (credentials.tokenAgeMs ?? Number.POSITIVE_INFINITY);
    let pending;
    const fresh = (keys) => {
        pending ??= login(keys)
            .then((created) => {
            onToken(created.token);
            current = created.token;
            newUntil = clock.now() + Math.min(NEW_MS, created.expires_in * 1000);
            return created.token;
        })
            .finally(() => {
            pending = undefined;
        });
        return pending;
    };
    return {
        get: async () => {
            if (current !== undefined)
                return current;
            if (!credentials.keys)
                throw new Error('No token and no key pair was given to the client.');
            return fresh(credentials.keys);
        },
        renew: async (expired) => {
            if (current !== undefined && current !== expired)
                return current;
            return credentials.keys ? fresh(credentials.keys) : undefined;
        },
        newUntil: (token) => (token === current ? newUntil : Number.NEGATIVE_INFINITY),
    };
}
const NEW_TOKEN_RETRY_MS = 60_000;
async function authorize(send, options) {
    const { tokens, clock, signal, policy } = options;
    let token = await tokens.get();
    let renewed = false;
    let retryUntil;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send(token);
        }
        catch (error) {
            if (!(0,errors/* isApiError */.d7)(error, 'auth'))
                throw error;
            const now = clock.now();
            retryUntil ??= Math.min(now + NEW_TOKEN_RETRY_MS, options.deadlineAt);
            const pauseMs = (0,retry/* jitter */.p$)(Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1)), options.random());
            if (tokens.newUntil(token) > now && now + pauseMs < retryUntil) {
                options.onRetry?.(error, pauseMs, attempt);
                await clock.sleep(pauseMs, signal);
                continue;
            }
            const fresh = renewed ? undefined : await tokens.renew(token);
            if (fresh === undefined)
                throw error;
            renewed = true;
            token = fresh;
        }
    }
}

;// CONCATENATED MODULE: ../../lib/src/client/call.js








const USER_AGENT = 'fengchao-actions';
const LONGEST_MESSAGE = 500;
function requestId(answer) {
    return answer.headers['request-id'] ?? answer.headers['x-request-id'];
}
function errorBody(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return { code: undefined, message: '' };
    }
    if (!(0,client_decode/* isRecord */.u4)(body))
        return { code: undefined, message: '' };
    const code = typeof body.code === 'string' || typeof body.code === 'number'
        ? String(body.code).slice(0, LONGEST_MESSAGE)
        : undefined;
    const message = body.message ?? body.msg;
    return { code, message: typeof message === 'string' ? message : '' };
}
function serverNow(answer, clock) {
    const date = Date.parse(answer.headers.date ?? '');
    return Number.isNaN(date) ? clock.now() : date;
}
function errorOf(request, answer, { clock, redact: hide = String }) {
    const redirect = answer.status >= 300 && answer.status < 400;
    const { code, message } = errorBody(answer.text);
    return apiError(request.task, {
        operation: request.operation,
        status: answer.status,
        code,
        platformMessage: redirect ? (0,client/* redirected */.cP)() : hide(redactVariables(message, request.json)).slice(0, LONGEST_MESSAGE),
        requestId: requestId(answer),
        retryAfterMs: (0,retry/* parseRetryAfter */.mu)(answer.headers['retry-after'], serverNow(answer, clock)),
    });
}
function readBody(request, text) {
    if (request.text)
        return text;
    if (request.decode === client_decode/* nothing */.s6 && !text.trimStart().startsWith('<'))
        return undefined;
    return (0,client_decode/* parseJson */.qF)(text, '');
}
function decodeAnswer(request, answer) {
    try {
        return request.decode(readBody(request, answer.text), '');
    }
    catch (error) {
        const id = requestId(answer);
        const what = error instanceof client_decode/* DecodeError */.Xc ? error.message : (0,client/* notTheJson */.T0)();
        const { status } = answer;
        throw new errors/* AnswerError */.dV((0,client/* couldNot */.NF)({ task: request.task, why: (0,client/* unusableBody */.U8)({ status, what, requestId: id }) }), {
            operation: request.operation,
            status,
            requestId: id,
            cause: error,
        });
    }
}
function connectionError(request, error, late, { endpoint, contact }) {
    const { operation } = request;
    if (error.failure === 'too_large') {
        const message = (0,client/* couldNot */.NF)({ task: request.task, why: error.message });
        return new errors/* AnswerError */.dV(message, { operation, status: 200, requestId: undefined, cause: error });
    }
    const why = client/* noAnswer */.qE[error.failure]({ detail: error.message });
    const message = (0,client/* couldNot */.NF)({ task: request.task, why });
    const unreached = contact?.established === false ? { unreached: endpoint } : {};
    return new errors/* ConnectionError */.Rc(message, { operation, failure: error.failure, late, ...unreached, cause: error });
}
function httpRequest(request, token, options) {
    const contentType = request.body?.contentType ?? 'application/json';
    const left = options.deadlineAt - options.clock.now();
    return {
        method: request.method,
        url: `${options.endpoint}/api/v1${request.path}`,
        headers: {
            accept: 'application/json, text/plain',
            'user-agent': USER_AGENT,
            'content-type': contentType,
            ...(token === undefined ? {} : { authorization: `Token ${token}` }),
            ...request.headers,
        },
        ...(request.body ? { body: request.body.body } : {}),
        ...(request.json === undefined ? {} : { body: JSON.stringify(request.json) }),
        signal: options.signal,
        timeoutMs: Math.max(1, Math.ceil(Math.min(options.tryMs, left))),
    };
}
async function exchange(request, token, options) {
    await options.pacer?.turn(options.deadlineAt, options.signal);
    const startedAt = options.clock.now();
    const report = (answer) => options.onExchange?.({
        method: request.method,
        path: request.path,
        status: answer?.status,
        elapsedMs: options.clock.now() - startedAt,
        requestId: answer && requestId(answer),
    });
    if (startedAt >= options.deadlineAt) {
        throw connectionError(request, new http_transport.TransportError('never_sent', (0,client/* timeWasUp */.iM)()), true, options);
    }
    let answer;
    try {
        answer = await options.transport(httpRequest(request, token, options));
    }
    catch (error) {
        report(undefined);
        if (!(error instanceof http_transport.TransportError))
            throw error;
        throw connectionError(request, error, options.clock.now() >= options.deadlineAt, options);
    }
    if (options.contact)
        options.contact.established = true;
    report(answer);
    if (answer.status < 200 || answer.status >= 300) {
        const error = errorOf(request, answer, options);
        if ((0,errors/* isApiError */.d7)(error, 'rate_limit'))
            options.pacer?.refused();
        throw error;
    }
    options.pacer?.accepted();
    return decodeAnswer(request, answer);
}
function createCall(options) {
    return (request) => {
        const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + options.callMs);
        const bounded = { ...options, deadlineAt };
        const send = () => request.anonymous
            ? exchange(request, undefined, bounded)
            : authorize((token) => exchange(request, token, bounded), { ...bounded, tokens: options.tokens() });
        return (0,retry/* withRetry */.bD)(send, {
            effect: request.effect ?? (request.method === 'GET' ? 'read' : 'change'),
            clock: options.clock,
            deadlineAt,
            signal: options.signal,
            policy: options.policy,
            random: options.random,
            ...(options.onRetry ? { onRetry: options.onRetry } : {}),
        });
    };
}

// EXTERNAL MODULE: ../../lib/src/client/path.js
var path = __webpack_require__(8089);
;// CONCATENATED MODULE: ../../lib/src/client/resources/certificates.js



const certificate = (0,client_decode/* object */.Ik)({
    id: client_decode/* string */.Yj,
    name: client_decode/* string */.Yj,
    fingerPrint: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    createtime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    updatetime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
});
const ROOT = '/nlb/certs';
function certificates(call) {
    return {
        create: (desired) => call({
            operation: 'createCertificate',
            task: certificateTasks.create({ name: desired.name }),
            method: 'POST',
            path: ROOT,
            json: desired,
            decode: certificate,
        }),
        list: () => call({
            operation: 'listCertificates',
            task: certificateTasks.list(),
            method: 'GET',
            path: ROOT,
            decode: (0,client_decode/* list */.p_)(certificate),
        }),
        update: (id, desired) => call({
            operation: 'updateCertificate',
            task: certificateTasks.update({ id }),
            method: 'PUT',
            path: ROOT + (0,path/* path */.Ae) `/${id}`,
            json: desired,
            decode: client_decode/* nothing */.s6,
        }),
        delete: (id) => call({
            operation: 'deleteCertificate',
            task: certificateTasks.delete({ id }),
            method: 'DELETE',
            path: ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/http/multipart.js
function multipart(part) {
    const boundary = `fengchao-${globalThis.crypto.randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"; filename="${part.filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), part.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

// EXTERNAL MODULE: ../../lib/src/client/pages.js
var pages = __webpack_require__(9188);
;// CONCATENATED MODULE: ../../lib/src/client/resources/images.js





const tag = (0,client_decode/* object */.Ik)({ name: client_decode/* string */.Yj, size: (0,client_decode/* withDefault */.IQ)(client_decode/* number */.ai, 0), status: client_decode/* integer */.nd });
const summary = (0,client_decode/* object */.Ik)({
    repo_id: client_decode/* integer */.nd,
    user_name: client_decode/* string */.Yj,
    repo_name: client_decode/* string */.Yj,
    open_level: (0,client_decode/* withDefault */.IQ)(client_decode/* integer */.nd, 0),
    tag_count: (0,client_decode/* withDefault */.IQ)(client_decode/* integer */.nd, 0),
});
const repository = (0,client_decode/* object */.Ik)({
    repo_id: client_decode/* integer */.nd,
    user_name: client_decode/* string */.Yj,
    repo_name: client_decode/* string */.Yj,
    tags: (0,client_decode/* list */.p_)(tag),
    download_url: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
});
const PAGE = 30;
function images_images(call) {
    return {
        build: (repoName, tagName, dockerfile) => call({
            operation: 'buildImage',
            task: imageTasks.build({ repository: repoName, tag: tagName }),
            method: 'POST',
            path: (0,path/* path */.Ae) `/repositories/${repoName}/tags/${tagName}/actions/build`,
            body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
            decode: client_decode/* nothing */.s6,
        }),
        buildV2: (repoName, tagName, dockerfile) => call({
            operation: 'buildImageV2',
            task: imageTasks.build({ repository: repoName, tag: tagName }),
            method: 'POST',
            path: `/repositories/v2/image${(0,path/* query */.P)({ repo_name: repoName, tag: tagName })}`,
            body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
            decode: client_decode/* nothing */.s6,
        }),
        createRepository: (repoName, openLevel = 0) => call({
            operation: 'createRepository',
            task: imageTasks.create({ name: repoName }),
            method: 'POST',
            path: '/repositories',
            json: { repo_name: repoName, open_level: openLevel },
            decode: (0,client_decode/* object */.Ik)({ repo_id: client_decode/* integer */.nd }),
        }),
        list: () => (0,pages/* pages */.Bd)(PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listRepositories',
                task: imageTasks.list(),
                method: 'GET',
                path: `/repositories${(0,path/* query */.P)({ limit, offset })}`,
                decode: (0,client_decode/* object */.Ik)({ total: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd), repositories: (0,client_decode/* list */.p_)(summary) }),
            });
            return { items: page.repositories, total: page.total };
        }),
        get: (id) => call({
            operation: 'getRepository',
            task: imageTasks.get({ id }),
            method: 'GET',
            path: (0,path/* path */.Ae) `/repositories/${id}`,
            decode: repository,
        }),
        delete: (repoName, tagName) => call({
            operation: 'deleteImage',
            task: imageTasks.delete({ repository: repoName, tag: tagName }),
            method: 'DELETE',
            path: (0,path/* path */.Ae) `/repositories/${repoName}/tags/${tagName}`,
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/resources/ips.js




const ip = (0,client_decode/* object */.Ik)({
    id: client_decode/* string */.Yj,
    ip: client_decode/* string */.Yj,
    status: client_decode/* string */.Yj,
    type: client_decode/* string */.Yj,
    service_id: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    service_name: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    create_at: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    update_at: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
});
const ipList = (0,client_decode/* object */.Ik)({ total: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd), ips: (0,client_decode/* list */.p_)(ip) });
const quota = (0,client_decode/* object */.Ik)({
    total: client_decode/* integer */.nd,
    used: client_decode/* integer */.nd,
    quotas: (0,client_decode/* list */.p_)((0,client_decode/* object */.Ik)({ type: client_decode/* string */.Yj, quota: client_decode/* integer */.nd, used: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd) })),
});
const ips_PAGE = 100;
const ips_ROOT = '/ips';
function ips(call) {
    return {
        create: (counts) => call({
            operation: 'createIps',
            task: ipTasks.create(),
            method: 'POST',
            path: ips_ROOT,
            json: counts,
            decode: ipList,
        }),
        list: (filter = {}) => (0,pages/* pages */.Bd)(ips_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listIps',
                task: ipTasks.list(),
                method: 'GET',
                path: ips_ROOT + (0,path/* query */.P)({ status: filter.status, type: filter.type, offset, limit }),
                decode: ipList,
            });
            return { items: page.ips, total: page.total };
        }),
        get: (id) => call({ operation: 'getIp', task: ipTasks.get({ id }), method: 'GET', path: ips_ROOT + (0,path/* path */.Ae) `/${id}`, decode: ip }),
        quota: () => call({
            operation: 'getIpQuota',
            task: ipTasks.quota(),
            method: 'GET',
            path: `${ips_ROOT}/quota`,
            decode: quota,
        }),
        cost: (id) => call({
            operation: 'getIpCost',
            task: ipTasks.cost({ id }),
            method: 'GET',
            path: ips_ROOT + (0,path/* path */.Ae) `/${id}/cost`,
            decode: (0,client_decode/* object */.Ik)({ id: client_decode/* string */.Yj, cost: client_decode/* number */.ai }),
        }),
        delete: (id) => call({
            operation: 'deleteIp',
            task: ipTasks.delete({ id }),
            method: 'DELETE',
            path: ips_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: ip,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/resources/load-balancers.js




const policy = (0,client_decode/* object */.Ik)({ mode: client_decode/* string */.Yj, expire: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd), cookieName: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj) });
const cluster = (0,client_decode/* object */.Ik)({
    serverName: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    certId: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    path: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    serviceName: client_decode/* string */.Yj,
    servicePort: client_decode/* integer */.nd,
    policy: (0,client_decode/* optional */.lq)(policy),
});
const listener = (0,client_decode/* object */.Ik)({
    name: client_decode/* string */.Yj,
    listenPort: client_decode/* integer */.nd,
    protocol: client_decode/* string */.Yj,
    clusters: (0,client_decode/* list */.p_)(cluster),
    createtime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    updatetime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
});
const loadBalancer = (0,client_decode/* object */.Ik)({
    name: client_decode/* string */.Yj,
    description: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    address: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    status: client_decode/* string */.Yj,
    instanceStatus: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    chargeMode: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    bandwidthLimit: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd),
    namespace: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    createtime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    updatetime: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    listeners: (0,client_decode/* list */.p_)(listener),
});
const load_balancers_PAGE = 100;
const load_balancers_ROOT = '/nlb/loadbalancers';
function loadBalancers(call) {
    const inNamespace = (namespace) => ({ namespace: (0,path/* headerValue */.Z)(namespace) });
    return {
        create: (namespace, created) => call({
            operation: 'createLoadBalancer',
            task: loadBalancerTasks.create({ name: created.name }),
            method: 'POST',
            path: load_balancers_ROOT,
            headers: inNamespace(namespace),
            json: created,
            decode: loadBalancer,
        }),
        list: () => (0,pages/* pages */.Bd)(load_balancers_PAGE, async (offset, limit) => ({
            items: await call({
                operation: 'listLoadBalancers',
                task: loadBalancerTasks.list(),
                method: 'GET',
                path: load_balancers_ROOT + (0,path/* query */.P)({ offset, limit }),
                decode: (0,client_decode/* list */.p_)(loadBalancer),
            }),
        })),
        get: (namespace, name) => call({
            operation: 'getLoadBalancer',
            task: loadBalancerTasks.get({ name }),
            method: 'GET',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inNamespace(namespace),
            decode: loadBalancer,
        }),
        update: (namespace, name, settings) => call({
            operation: 'updateLoadBalancer',
            task: loadBalancerTasks.update({ name }),
            method: 'PUT',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inNamespace(namespace),
            json: settings,
            decode: client_decode/* nothing */.s6,
        }),
        delete: (namespace, name) => call({
            operation: 'deleteLoadBalancer',
            task: loadBalancerTasks.delete({ name }),
            method: 'DELETE',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}`,
            headers: inNamespace(namespace),
            decode: client_decode/* nothing */.s6,
        }),
        createListener: (namespace, name, created) => call({
            operation: 'createListener',
            task: loadBalancerTasks.createListener({ listener: created.name, name }),
            method: 'POST',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners`,
            headers: inNamespace(namespace),
            json: created,
            decode: client_decode/* nothing */.s6,
        }),
        listListeners: (namespace, name) => call({
            operation: 'listListeners',
            task: loadBalancerTasks.listListeners({ name }),
            method: 'GET',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners`,
            headers: inNamespace(namespace),
            decode: (0,client_decode/* list */.p_)(listener),
        }),
        updateListener: (namespace, name, listenerName, clusters) => call({
            operation: 'updateListener',
            task: loadBalancerTasks.updateListener({ listener: listenerName, name }),
            method: 'PUT',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners/${listenerName}`,
            headers: inNamespace(namespace),
            json: { clusters },
            decode: client_decode/* nothing */.s6,
        }),
        deleteListener: (namespace, name, listenerName) => call({
            operation: 'deleteListener',
            task: loadBalancerTasks.deleteListener({ listener: listenerName, name }),
            method: 'DELETE',
            path: load_balancers_ROOT + (0,path/* path */.Ae) `/${name}/listeners/${listenerName}`,
            headers: inNamespace(namespace),
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/resources/namespaces.js



const namespace = (0,client_decode/* object */.Ik)({
    id: client_decode/* integer */.nd,
    display_name: client_decode/* string */.Yj,
    namespace: client_decode/* string */.Yj,
    deletable: (0,client_decode/* withDefault */.IQ)(client_decode/* boolean */.zM, false),
});
const namespaces_ROOT = '/namespaces';
function namespaces(call) {
    return {
        create: (name) => call({
            operation: 'createNamespace',
            task: namespaceTasks.create({ name }),
            method: 'POST',
            path: namespaces_ROOT,
            json: { name },
            decode: (0,client_decode/* object */.Ik)({ namespace_id: client_decode/* integer */.nd }, { namespace_id: ['namespace_Id'] }),
        }),
        list: async () => {
            const decode = (0,client_decode/* object */.Ik)({ namespaces: (0,client_decode/* list */.p_)(namespace) });
            const answer = await call({
                operation: 'listNamespaces',
                task: namespaceTasks.list(),
                method: 'GET',
                path: namespaces_ROOT,
                decode,
            });
            return answer.namespaces;
        },
        delete: (id) => call({
            operation: 'deleteNamespace',
            task: namespaceTasks.delete({ id }),
            method: 'DELETE',
            path: namespaces_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/resources/secret-keys.js





const secretKey = (0,client_decode/* object */.Ik)({ id: client_decode/* integer */.nd, name: client_decode/* string */.Yj, fingerprint: client_decode/* string */.Yj, created_at: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj) });
const pem = (value, at) => {
    const whole = /^-----BEGIN ([A-Z0-9 ]+)-----\s[\w+/=:,\-\s]+\s-----END \1-----$/;
    if (typeof value === 'string' && whole.test(value.trim()))
        return value;
    throw new client_decode/* DecodeError */.Xc(at, answers/* expected */.p6.privateKey(), value);
};
const secret_keys_ROOT = '/secret-keys';
const NO_KEYS = '4040005';
function secretKeys(call) {
    return {
        create: (name) => call({
            operation: 'createSecretKey',
            task: secretKeyTasks.create({ name }),
            method: 'POST',
            path: secret_keys_ROOT,
            json: name === undefined ? {} : { key_name: name },
            decode: secretKey,
        }),
        list: async () => {
            try {
                return await call({
                    operation: 'listSecretKeys',
                    task: secretKeyTasks.list(),
                    method: 'GET',
                    path: secret_keys_ROOT,
                    decode: (0,client_decode/* list */.p_)(secretKey),
                });
            }
            catch (error) {
                if ((0,errors/* isApiError */.d7)(error, 'not_found') && error.code === NO_KEYS)
                    return [];
                throw error;
            }
        },
        privateKey: (id) => call({
            operation: 'getPrivateKey',
            task: secretKeyTasks.privateKey({ id }),
            method: 'GET',
            path: secret_keys_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: pem,
            text: true,
        }),
        delete: (id) => call({
            operation: 'deleteSecretKey',
            task: secretKeyTasks.delete({ id }),
            method: 'DELETE',
            path: secret_keys_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: client_decode/* nothing */.s6,
        }),
    };
}

// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
;// CONCATENATED MODULE: ../../lib/src/client/resources/services.js





const portMap = (0,client_decode/* object */.Ik)({ source_port: client_decode/* integer */.nd, dest_port: client_decode/* integer */.nd, protocol: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, 'TCP') }, api_version/* PORT_ALIASES */.hU);
const env = (0,client_decode/* object */.Ik)({ key: client_decode/* string */.Yj, value: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, '') });
const publicNet = (0,client_decode/* object */.Ik)({ used: (0,client_decode/* withDefault */.IQ)(client_decode/* boolean */.zM, false), type: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj), bandwidth: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd) });
const specInfo = (0,client_decode/* object */.Ik)({
    id: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd),
    spec_alias: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    name: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    cpu: (0,client_decode/* optional */.lq)(client_decode/* number */.ai),
    memory: (0,client_decode/* optional */.lq)(client_decode/* number */.ai),
    storage: (0,client_decode/* optional */.lq)(client_decode/* number */.ai),
}, { spec_alias: ['specAlias', 'alias'] });
const containerFields = {
    container_id: client_decode/* integer */.nd,
    container_name: client_decode/* string */.Yj,
    image_path: client_decode/* string */.Yj,
    command: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    envs: (0,client_decode/* list */.p_)(env),
    log_dirs: (0,client_decode/* list */.p_)(client_decode/* string */.Yj),
    ssh_keys: (0,client_decode/* list */.p_)(client_decode/* string */.Yj),
    volumes: (0,client_decode/* list */.p_)((0,client_decode/* object */.Ik)({ name: client_decode/* string */.Yj, mount_path: client_decode/* string */.Yj })),
    cpu_weight: (0,client_decode/* withDefault */.IQ)(client_decode/* integer */.nd, 100),
    memory_weight: (0,client_decode/* withDefault */.IQ)(client_decode/* integer */.nd, 100),
    docker_container_ids: (0,client_decode/* list */.p_)(client_decode/* string */.Yj),
};
const container = (0,client_decode/* object */.Ik)(containerFields);
const containerV2 = (0,client_decode/* object */.Ik)({ ...containerFields, replicas: (0,client_decode/* list */.p_)(client_decode/* string */.Yj), lan_ips: (0,client_decode/* list */.p_)(client_decode/* string */.Yj) });
const serviceInfo = (0,client_decode/* object */.Ik)({
    id: client_decode/* integer */.nd,
    namespace: client_decode/* string */.Yj,
    service_name: client_decode/* string */.Yj,
    status: client_decode/* string */.Yj,
    replicas: client_decode/* integer */.nd,
    stateful: client_decode/* boolean */.zM,
    spec_info: (0,client_decode/* optional */.lq)((0,client_decode/* embedded */.F9)(specInfo)),
    port_maps: (0,client_decode/* embedded */.F9)((0,client_decode/* list */.p_)(portMap)),
    state_public_net: (0,client_decode/* optional */.lq)((0,client_decode/* embedded */.F9)((0,client_decode/* optional */.lq)(publicNet))),
    pub_ip: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    stop_service: (0,client_decode/* withDefault */.IQ)(client_decode/* integer */.nd, 0),
});
const service = (0,client_decode/* object */.Ik)({ service_info: serviceInfo, service_container_infos: (0,client_decode/* list */.p_)(container) });
const serviceV2 = (0,client_decode/* object */.Ik)({ service_info: serviceInfo, service_container_infos: (0,client_decode/* list */.p_)(containerV2) });
const services_summary = (0,client_decode/* object */.Ik)({
    id: client_decode/* integer */.nd,
    service_name: client_decode/* string */.Yj,
    status: client_decode/* string */.Yj,
    replicas: client_decode/* integer */.nd,
    stateful: client_decode/* boolean */.zM,
    port_maps: (0,client_decode/* embedded */.F9)((0,client_decode/* list */.p_)(portMap)),
});
const services_image = (0,client_decode/* object */.Ik)({ tag: client_decode/* string */.Yj, repo_id: client_decode/* integer */.nd, repo_name: client_decode/* string */.Yj, image_path: client_decode/* string */.Yj });
const services_PAGE = 100;
function createBody(dialect, created) {
    const { bill_info = 'default', spec, port_maps, stateful, containers, ...info } = created;
    return {
        bill_info,
        service_info: {
            ...info,
            stateful: stateful ? 1 : 0,
            port_maps: (0,api_version/* spellPortMaps */.fN)(dialect, 'create', port_maps),
            ...(0,api_version/* spellSpec */.yX)(dialect, spec),
        },
        service_container_infos: containers,
    };
}
function services(call, dialect) {
    const change = (operation, task, at, json) => call({ operation, task, method: 'PUT', path: at, json, decode: client_decode/* nothing */.s6 });
    return {
        listImages: () => call({
            operation: 'listServiceImages',
            task: serviceTasks.listImages(),
            method: 'GET',
            path: '/microservices/images',
            decode: (0,client_decode/* object */.Ik)({ custom_images: (0,client_decode/* list */.p_)(services_image), public_images: (0,client_decode/* list */.p_)(services_image) }),
        }),
        create: (created) => call({
            operation: 'createService',
            task: serviceTasks.create({ name: created.service_name }),
            method: 'POST',
            path: '/microservices',
            json: createBody(dialect, created),
            decode: (0,client_decode/* object */.Ik)({ service_id: client_decode/* integer */.nd }),
        }),
        list: (namespaceId) => (0,pages/* pages */.Bd)(services_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listServices',
                task: serviceTasks.list({ id: namespaceId }),
                method: 'GET',
                path: (0,path/* path */.Ae) `/namespaces/${namespaceId}/microservices` + (0,path/* query */.P)({ offset, limit }),
                decode: (0,client_decode/* object */.Ik)({ total: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd), microservice_infos: (0,client_decode/* list */.p_)(services_summary) }),
            });
            return { items: page.microservice_infos, total: page.total };
        }),
        get: (id) => call({
            operation: 'getService',
            task: serviceTasks.get({ id }),
            method: 'GET',
            path: (0,path/* path */.Ae) `/microservices/${id}`,
            decode: service,
        }),
        getV2: (id) => call({
            operation: 'getServiceV2',
            task: serviceTasks.get({ id }),
            method: 'GET',
            path: (0,path/* path */.Ae) `/microservices/${id}/detail`,
            decode: serviceV2,
        }),
        updateStateful: (id, net) => change('updateStatefulService', serviceTasks.updateStateful({ id }), (0,path/* path */.Ae) `/microservices/${id}/actions/update-stateful`, { state_public_net: net }),
        updateStateless: (id, settings) => change('updateStatelessService', serviceTasks.updateStateless({ id }), (0,path/* path */.Ae) `/microservices/${id}/actions/update-stateless`, { container_infos: settings }),
        updatePorts: (id, maps) => change('updateServicePorts', serviceTasks.updatePorts({ id }), (0,path/* path */.Ae) `/microservices/${id}/actions/update-port`, {
            port_maps: (0,api_version/* spellPortMaps */.fN)(dialect, 'update', maps),
        }),
        scale: (id, replicas) => change('scaleService', serviceTasks.scale({ id, replicas }), (0,path/* path */.Ae) `/microservices/${id}/actions/elastic-scale` + (0,path/* query */.P)({ new_replicas: replicas })),
        updateImage: (id, images, minReadySeconds) => change('updateServiceImage', serviceTasks.updateImage({ id }), (0,path/* path */.Ae) `/microservices/${id}/actions/update-image`, {
            container_images: images,
            min_ready_seconds: minReadySeconds,
        }),
        changeSpec: (id, spec) => change('changeServiceSpec', serviceTasks.changeSpec({ id }), (0,path/* path */.Ae) `/microservices/${id}/specification` + (0,path/* query */.P)({ ...(0,api_version/* spellSpec */.yX)(dialect, spec) })),
        restart: (id, option) => change('restartService', serviceTasks.restart({ id }), (0,path/* path */.Ae) `/microservices/${id}/actions/restart` + (0,path/* query */.P)({ option })),
        restartContainer: (id, dockerId) => change('restartContainer', serviceTasks.restartContainer({ id, container: dockerId.slice(0, 12) }), (0,path/* path */.Ae) `/microservices/${id}/containers/${dockerId}/actions/restart`),
        delete: (id, freeIp) => call({
            operation: 'deleteService',
            task: serviceTasks.delete({ id }),
            method: 'DELETE',
            path: (0,path/* path */.Ae) `/microservices/${id}` + (0,path/* query */.P)({ free_ip: freeIp }),
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/resources/volumes.js




const volume = (0,client_decode/* object */.Ik)({
    id: client_decode/* integer */.nd,
    name: client_decode/* string */.Yj,
    size: client_decode/* integer */.nd,
    status: client_decode/* string */.Yj,
    service_name: (0,client_decode/* withDefault */.IQ)(client_decode/* string */.Yj, ''),
    volume_mappings: (0,client_decode/* list */.p_)((0,client_decode/* object */.Ik)({ mount_path: client_decode/* string */.Yj, service_container_id: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd) })),
    created_at: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
    updated_at: (0,client_decode/* optional */.lq)(client_decode/* string */.Yj),
}, { updated_at: ['upated_at'] });
const volumes_PAGE = 20;
const volumes_ROOT = '/cloud-volumes';
function volumes(call) {
    return {
        create: (name, size) => call({
            operation: 'createVolume',
            task: volumeTasks.create({ name }),
            method: 'POST',
            path: volumes_ROOT,
            json: { volume_name: name, size },
            decode: (0,client_decode/* object */.Ik)({ id: client_decode/* integer */.nd }),
        }),
        list: () => (0,pages/* pages */.Bd)(volumes_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listVolumes',
                task: volumeTasks.list(),
                method: 'GET',
                path: volumes_ROOT + (0,path/* query */.P)({ limit, offset }),
                decode: (0,client_decode/* object */.Ik)({ total: (0,client_decode/* optional */.lq)(client_decode/* integer */.nd), volumes: (0,client_decode/* list */.p_)(volume) }),
            });
            return { items: page.volumes, total: page.total };
        }),
        get: (id) => call({
            operation: 'getVolume',
            task: volumeTasks.get({ id }),
            method: 'GET',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: volume,
        }),
        resize: (id, size) => call({
            operation: 'resizeVolume',
            task: volumeTasks.resize({ id, size }),
            method: 'PUT',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}/actions/resize` + (0,path/* query */.P)({ size }),
            decode: client_decode/* nothing */.s6,
        }),
        delete: (id) => call({
            operation: 'deleteVolume',
            task: volumeTasks.delete({ id }),
            method: 'DELETE',
            path: volumes_ROOT + (0,path/* path */.Ae) `/${id}`,
            decode: client_decode/* nothing */.s6,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/retry-notices.js


const REPEAT_MS = 30_000;
const FORGOTTEN_MS = 60_000;
function kindOf(error) {
    if (error instanceof errors/* ApiError */.hD)
        return `${error.operation} ${error.status} ${error.code}`;
    if (error instanceof errors/* ConnectionError */.Rc)
        return `${error.operation} ${error.failure}`;
    if (error instanceof errors/* FengchaoError */.kQ)
        return `${error.operation} ${error.name}`;
    return String(error);
}
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
function retryNotices(clock, log) {
    const running = new Map();
    return (error, pauseMs) => {
        const now = clock.now();
        const kind = kindOf(error);
        const facts = { error: error instanceof Error ? error.message : String(error), pause: seconds(pauseMs) };
        const series = running.get(kind);
        if (series === undefined || now - series.lastAt >= FORGOTTEN_MS) {
            running.set(kind, { startedAt: now, tries: 1, loggedAt: now, lastAt: now });
            return log((0,client/* tryingAgain */.gy)(facts));
        }
        series.tries += 1;
        series.lastAt = now;
        if (now - series.loggedAt < REPEAT_MS)
            return;
        series.loggedAt = now;
        log((0,client/* stillTrying */.WJ)({ ...facts, tries: series.tries, elapsed: seconds(now - series.startedAt) }));
    };
}

;// CONCATENATED MODULE: ../../lib/src/client/client.js














function resources(options, dialect) {
    const call = createCall(options);
    return {
        login: (keys) => createToken(call, keys),
        certificates: certificates(call),
        images: images_images(call),
        ips: ips(call),
        loadBalancers: loadBalancers(call),
        namespaces: namespaces(call),
        secretKeys: secretKeys(call),
        services: services(call, dialect),
        volumes: volumes(call),
    };
}
function createClient(options) {
    const transport = options.transport ?? (0,http_transport.openTransport)();
    const clock = options.clock ?? client_clock/* systemClock */.m;
    const dialect = options.dialect ?? '2017-01';
    const common = {
        endpoint: options.endpoint.replace(/\/+$/, ''),
        transport: transport.send,
        clock,
        tokens: () => tokens,
        contact: { established: false },
        signal: options.signal,
        policy: options.policy ?? retry/* DEFAULT_POLICY */.zj,
        random: options.random ?? Math.random,
        tryMs: options.tryMs ?? 30_000,
        callMs: options.callMs ?? 120_000,
        deadlineAt: options.deadlineAt ?? Number.POSITIVE_INFINITY,
        ...(options.pacer ? { pacer: options.pacer } : {}),
        ...(options.onExchange ? { onExchange: options.onExchange } : {}),
        ...(options.onRetry ? { onRetry: options.onRetry } : {}),
        ...(options.redact ? { redact: options.redact } : {}),
    };
    const api = resources(common, dialect);
    const tokens = tokenSource(options.credentials, api.login, options.onToken, clock);
    const view = (methods) => ({
        ...methods,
        dialect,
        until: (deadlineAt) => view(resources({ ...common, deadlineAt }, dialect)),
        close: () => transport.close(),
    });
    return view(api);
}

// EXTERNAL MODULE: ../../lib/src/client/http/proxy.js
var http_proxy = __webpack_require__(8685);
// EXTERNAL MODULE: ../../lib/src/client/http/way-in.js
var way_in = __webpack_require__(1452);
;// CONCATENATED MODULE: ../../lib/src/client/pacer.js
const WINDOW_MS = 1_000;
const FIRST_SHARE = 0.9;
const SHARE = 0.8;
const GROWTH = { usual: 0.05, close: 0.01 };
const LEAST_GROWTH = 0.5;
const CLOSE = 0.9;
const WHILE_MS = 8_000;
const SLOWEST = 1;
function createPacer(clock) {
    return new AdaptivePacer(clock);
}
class AdaptivePacer {
    #clock;
    #passed = [];
    #pace;
    #ceiling = 0;
    #refusedAt;
    #nextAt = Number.NEGATIVE_INFINITY;
    constructor(clock) {
        this.#clock = clock;
    }
    async turn(deadlineAt, signal) {
        if (this.#refusedAt === undefined)
            return;
        const wait = async (until) => {
            const now = this.#clock.now();
            const ms = Math.min(until, Math.max(now, deadlineAt)) - now;
            if (ms > 0)
                await this.#clock.sleep(ms, signal);
        };
        if (this.#pace === undefined)
            await wait(this.#refusedAt + WINDOW_MS);
        const at = this.#slot();
        if (at > this.#clock.now())
            await wait(at);
    }
    accepted() {
        if (this.#pace !== undefined)
            return;
        const now = this.#clock.now();
        if (this.#refusedAt === undefined)
            this.#passed = this.#passed.filter((at) => at > now - WINDOW_MS);
        this.#passed.push(now);
    }
    refused() {
        const now = this.#clock.now();
        if (this.#refusedAt !== undefined && now - this.#refusedAt < WINDOW_MS)
            return;
        this.#refusedAt = now;
        this.#nextAt = Math.max(this.#nextAt, now + WINDOW_MS);
        if (this.#pace === undefined)
            return;
        this.#ceiling = this.#pace;
        this.#pace = Math.max(SLOWEST, SHARE * this.#pace);
    }
    #slot() {
        if (this.#pace === undefined) {
            this.#ceiling = this.#passed.length;
            this.#pace = Math.max(SLOWEST, FIRST_SHARE * this.#ceiling);
        }
        const now = this.#clock.now();
        const at = Math.max(now, this.#nextAt);
        if (at > now)
            this.#pace += this.#growth(this.#pace, now) / this.#pace;
        this.#nextAt = at + Math.ceil(1_000 / this.#pace);
        return at;
    }
    #growth(pace, now) {
        const isClose = pace >= CLOSE * this.#ceiling && now - (this.#refusedAt ?? now) < WHILE_MS;
        return isClose ? GROWTH.close * this.#ceiling : Math.max(LEAST_GROWTH, GROWTH.usual * this.#ceiling);
    }
}

// EXTERNAL MODULE: ../../lib/src/github/runner/secrets.js
var secrets = __webpack_require__(478);
// EXTERNAL MODULE: ../../lib/src/messages/step/credentials.js
var credentials = __webpack_require__(4524);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var inputs_credentials = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../lib/src/step/inputs/token-age.js

function tokenAge(token, env = process.env) {
    if (token === undefined || token !== env.FENGCHAO_TOKEN?.trim())
        return undefined;
    const madeAt = /^\d{13}$/.test(env[inputs_credentials/* TOKEN_TIME */.uf] ?? '') ? Number(env[inputs_credentials/* TOKEN_TIME */.uf]) : undefined;
    return madeAt === undefined ? undefined : Math.max(0, Date.now() - madeAt);
}

;// CONCATENATED MODULE: ../../lib/src/step/operations/connect.js









function keysOf(inputs) {
    const { app_key, app_secret } = inputs;
    return app_key === undefined || app_secret === undefined
        ? undefined
        : { app_key: app_key.trim(), app_secret: app_secret.trim() };
}
function reportRoute(endpoint, log, env = process.env) {
    const url = new URL(endpoint);
    if ((0,inputs_credentials/* isLoopback */.U9)(url))
        log.info((0,credentials/* onThisMachine */.rF)({ endpoint }));
    log.debug(`Requests go to ${endpoint}${(0,inputs_credentials/* isLoopback */.U9)(url) ? ', on this machine' : ''}, ${routeTo(url, env)}.`);
}
function routeTo(url, env) {
    try {
        const proxy = (0,http_proxy/* proxyFor */.i)(url, env);
        if (proxy === undefined)
            return 'through no proxy';
        const stands = url.protocol === 'https:' && /^http_/i.test(proxy.variable);
        return `through the proxy ${proxy.address} of ${proxy.variable}${stands ? ', which stands in for HTTPS_PROXY' : ''}`;
    }
    catch (problem) {
        if (problem instanceof http_proxy/* ProxyProblem */.W)
            return 'through a proxy that cannot be read';
        throw problem;
    }
}
function connect(inputs, step, more = {}) {
    const { log } = step;
    reportRoute(inputs.endpoint, log);
    (0,way_in/* chooseWayIn */.e)(inputs.endpoint);
    const client = createClient({
        endpoint: inputs.endpoint,
        credentials: { token: inputs.token, tokenAgeMs: tokenAge(inputs.token), keys: keysOf(inputs) },
        dialect: inputs.api_dialect,
        clock: step.clock,
        signal: step.signal,
        ...more,
        ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
        onToken: secrets/* declareSecret */.tG,
        redact: secrets/* mask */.dK,
        onExchange: ({ method, path, status, elapsedMs, requestId }) => log.debug(`${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`),
        onRetry: retryNotices(step.clock, log.info),
    });
    step.atEnd(() => client.close());
    return client;
}
const PACED = { ...retry/* DEFAULT_POLICY */.zj, crowdedMs: 1_000 };
function connectPaced(inputs, step) {
    return connect(inputs, step, { pacer: createPacer(step.clock), policy: PACED });
}


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identityOf),
  openService: () => (/* binding */ openService),
  reportService: () => (/* binding */ reportService),
  resolveService: () => (/* binding */ resolveService),
  serviceOptions: () => (/* binding */ serviceOptions)
});

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/changes/services/service.js
var service = __webpack_require__(9638);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/named-service.js

const otherService = (0,message/* message */.iU)({
    en: ({ id, input, given, found }) => `The inputs service_id and ${input} contradict each other: service ${id} has the ${input} "${found}", not "${given}".`,
    zh: ({ id, input, given, found }) => `输入 service_id 与 ${input} 互相矛盾：服务 ${id} 的 ${input} 是 "${found}"，而不是 "${given}"。`,
});
const giveOneName = (0,message/* message */.iU)({
    en: 'Give service_id alone, or namespace and service_name without it.',
    zh: '请只填写 service_id，或只填写 namespace 和 service_name。',
});

// EXTERNAL MODULE: ../../lib/src/messages/services/service-naming.js
var service_naming = __webpack_require__(2736);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/step/run/report.js
var report = __webpack_require__(3925);
// EXTERNAL MODULE: ../../lib/src/step/operations/connect.js + 20 modules
var connect = __webpack_require__(3295);
;// CONCATENATED MODULE: ../../lib/src/step/operations/service.js








async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined) {
        if (namespace !== undefined || service_name !== undefined)
            await requireSameService(await client.services.get(service_id), inputs, client);
        return service_id;
    }
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return (0,lookup/* requireServiceId */.C)(client, namespace, service_name);
}
async function openService(inputs, step) {
    const client = (0,connect.connect)(inputs, step);
    const id = await resolveService(inputs, client);
    step.set({ service_id: id });
    return { client, id };
}
function serviceOptions(inputs, step) {
    let isReported = false;
    const seen = (found) => {
        step.set(identityOf(found));
        if (isReported)
            return;
        isReported = true;
        step.report({ subject: (0,service.serviceTitle)(found) });
        const suspended = (0,service.suspensionWarning)(found);
        if (suspended !== undefined)
            step.log.warning(suspended);
    };
    return { ...(0,waiting/* changeOptions */.D$)(inputs, step), seen };
}
function identityOf({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
function reportService(step, result, target) {
    const subject = (0,service.serviceTitle)(result.after);
    step.report({ subject, headline: service_naming/* serviceEnded */.S[result.outcome]({ service: subject, target }), ...(0,report/* endingOf */.z)(result) });
}
async function requireSameService(found, { namespace, service_name }, client) {
    const { id, ...is } = found.service_info;
    const refuseOther = (input, given) => (0,errors.refuse)(otherService({ id, input, given, found: is[input] }), giveOneName());
    if (service_name !== undefined && service_name !== is.service_name)
        refuseOther('service_name', service_name);
    if (namespace === undefined || namespace === is.namespace)
        return;
    const meant = await (0,lookup.requireNamespace)(client, namespace);
    if (meant.namespace !== is.namespace)
        refuseOther('namespace', namespace);
}


/***/ })

};
