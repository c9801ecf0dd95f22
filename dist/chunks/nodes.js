export const id = 'nodes';
export const ids = ['nodes'];
export const modules = {

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ draftListeners),
/* harmony export */   Fv: () => (/* binding */ draftBalancers),
/* harmony export */   JT: () => (/* binding */ standingBalancer)
/* harmony export */ });
/* unused harmony export standingListener */
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _network_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9252);
/* harmony import */ var _network_load_balancer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4060);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5495);





function standingBalancer(found) {
    return found?.status === 'DELETING' ? undefined : found;
}
function balancerFields(situation, desired, found) {
    const pairs = [
        ['address', found?.address, desired.address],
        ['charge_mode', found?.chargeMode, desired.charge_mode],
        ['bandwidth_limit', found?.bandwidthLimit, desired.bandwidth_limit],
        ['description', found?.description, desired.description],
    ];
    return pairs.flatMap(([field, before, after]) => {
        if (after === undefined || before === after)
            return [];
        const shown = (value) => situation.shown(value, 'load_balancers', desired.lb_name, field);
        return [{ field, before: shown(before === undefined ? '' : String(before)), after: shown(String(after)) }];
    });
}
function balancerProblems(situation, { lb_name: name, address }, found) {
    if (address === undefined || found?.address === address)
        return [];
    const at = (message) => [situation.problem(message, 'load_balancers', name, 'address')];
    if (found)
        return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .balancers */ .C6.addressIsFixed({ name, address: found.address }));
    const ip = situation.actual.ips.find((one) => one.ip === address && one.type === 'nlb');
    if (!ip)
        return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .addresses */ .Nt.unknown({ address }));
    const freed = situation.actual.loadBalancers.find((one) => one.address === address)?.name ?? '';
    if (ip.status === 'available' || situation.environment.absent.load_balancers.includes(freed))
        return [];
    return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .addresses */ .Nt.inUse({ address, user: ip.service_name }));
}
function draftBalancer(situation, desired) {
    const name = desired.lb_name;
    const found = standingBalancer(situation.loadBalancer(name));
    const fields = balancerFields(situation, desired, found);
    const problems = balancerProblems(situation, desired, found);
    const named = { kind: 'load_balancer', name };
    if (!found)
        return { change: { ...named, operation: 'create', fields, notes: [] }, problems, warnings: [] };
    if (fields.length > 0)
        return { change: { ...named, operation: 'update', fields, notes: [] }, problems, warnings: [] };
    const settled = (0,_network_load_balancer_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBalancerStatus */ .B)(found.status)?.phase === 'succeeded';
    return settled ? { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, problems } : { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, settles: named, problems };
}
function draftBalancers(situation) {
    return situation.environment.load_balancers.map((one) => draftBalancer(situation, one));
}
function standingListener(situation, { lb_name, name }) {
    const balancer = standingBalancer(situation.loadBalancer(lb_name));
    return balancer && situation.actualListener(name)?.listener;
}
function listenerFields(situation, { lb_name, listener }, found) {
    const { listener_name, listen_port, clusters } = listener;
    const protocol = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .protocolWanted */ .Mw)(listener, found);
    const shown = (value) => situation.shown(value, 'load_balancers', lb_name, 'listeners', listener_name, 'clusters');
    const before = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesText */ .TK)((found?.clusters ?? []).map((rule) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredRule */ .xi)(situation, rule)), protocol);
    const fields = [];
    if (protocol !== found?.protocol)
        fields.push({ field: 'protocol', before: found?.protocol ?? '', after: protocol });
    if (listen_port !== undefined && listen_port !== found?.listenPort)
        fields.push({ field: 'listen_port', before: found ? String(found.listenPort) : '', after: String(listen_port) });
    if (clusters && !(found && hasRules(situation, found, listener)))
        fields.push({ field: 'clusters', before: shown(before), after: shown((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesText */ .TK)(clusters, protocol)) });
    return fields;
}
function hasRules(situation, found, { clusters = [] }) {
    const idOf = (name) => situation.certificate(name)?.id ?? `certificate ${name}`;
    const desired = clusters.map((rule) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .sentRule */ .nH)(rule, idOf));
    return (0,_network_forwarding_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .sameRules */ .G)(found.clusters, desired, found.protocol);
}
function listenerProblems(situation, { lb_name, name, listener }, found, recreatedFor) {
    const at = (message, ...field) => situation.problem(message, 'load_balancers', lb_name, 'listeners', listener.listener_name, ...field);
    const problems = [];
    if (!found && listener.listen_port === undefined)
        problems.push(at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .listeners */ .gA.noPort({ name })));
    if (!found && listener.clusters === undefined)
        problems.push(at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .listeners */ .gA.noRules({ name })));
    if (listener.clusters?.length === 0)
        problems.push(at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .listeners */ .gA.emptyRules({ name }), 'clusters'));
    if (recreatedFor.length > 0 && listener.recreate !== 'allow')
        problems.push(at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .recreation */ .Lz.ofListener({ name, fields: recreatedFor }), ...recreatedFor.slice(0, 1)));
    return problems;
}
function draftListener(situation, place) {
    const found = standingListener(situation, place);
    const fields = listenerFields(situation, place, found);
    const fixed = found ? fields.map(({ field }) => field).filter((field) => field !== 'clusters') : [];
    const problems = listenerProblems(situation, place, found, fixed);
    if (fields.length === 0)
        return { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, problems };
    const operation = !found ? 'create' : fixed.length > 0 ? 'recreate' : 'update';
    const notes = operation === 'recreate' ? [_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2.downMeanwhile()] : [];
    return { change: { kind: 'listener', name: place.name, operation, fields, notes }, problems, warnings: [] };
}
function draftListeners(situation) {
    return situation.declaredListeners.map((place) => draftListener(situation, place));
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readCurrentState)
/* harmony export */ });
/* harmony import */ var _changes_environment_actual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54);
/* harmony import */ var _changes_graph_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5724);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);
/* harmony import */ var _messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3480);




const WIDTH = 8;
function needsAddresses({ services, load_balancers }) {
    return (services.some(({ pub_ip }) => pub_ip !== undefined) || load_balancers.some(({ address }) => address !== undefined));
}
async function usersElsewhere(client, { namespace: own, absent }) {
    const users = new Map();
    if (absent.certificates.length === 0)
        return users;
    const all = await Array.fromAsync(client.loadBalancers.list());
    await (0,_changes_graph_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .runInParallel */ .I)(all, WIDTH, async ({ name, namespace }) => {
        if (namespace === undefined || namespace === own)
            return;
        const listeners = (await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifExists */ .AG)(client.loadBalancers.listListeners(namespace, name))) ?? [];
        for (const listener of listeners)
            for (const { certId } of listener.clusters) {
                if (certId === undefined)
                    continue;
                const user = (0,_messages_network_certificates_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateUser */ .xJ)({ listener: listener.name, loadBalancer: name, namespace });
                users.set(certId, [...new Set([...(users.get(certId) ?? []), user])]);
            }
    });
    return users;
}
async function readCurrentState(client, environment) {
    const actual = await (0,_changes_environment_actual_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Q)(client, environment.namespace, { ips: needsAddresses(environment) });
    return { actual, certificateUsers: await usersElsewhere(client, environment) };
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nodesInLanes)
});

// EXTERNAL MODULE: ../../lib/src/messages/changes/environment.js
var environment = __webpack_require__(8420);
// EXTERNAL MODULE: ../../lib/src/messages/network/network.js
var network = __webpack_require__(8792);
// EXTERNAL MODULE: ../../lib/src/changes/engine/apply.js
var apply = __webpack_require__(1759);
// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/network/listener.js
var listener = __webpack_require__(4357);
// EXTERNAL MODULE: ../../lib/src/changes/network/load-balancer.js
var load_balancer = __webpack_require__(4060);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/listeners.js
var listeners = __webpack_require__(201);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/rules.js
var plan_rules = __webpack_require__(5495);
// EXTERNAL MODULE: ../../lib/src/changes/engine/resource.js
var engine_resource = __webpack_require__(9615);
// EXTERNAL MODULE: ../../lib/src/changes/engine/stability.js
var stability = __webpack_require__(6644);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/known.js


function knownToExist(resource, { clock, signal }) {
    const find = async () => {
        const found = await resource.find();
        if ((0,engine_resource/* existingOf */.f)(resource, found) !== undefined)
            return found;
        await clock.sleep(stability/* CONFIRM_MS */.MD, signal);
        return resource.find();
    };
    return { ...resource, find };
}

;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/network.js









function ignore() { }
const carryBalancer = async ({ work: { client, situation }, step, options }) => {
    const name = { namespace: situation.environment.namespace, lb_name: step.name };
    const resource = (0,load_balancer.loadBalancerResource)(client, name, ignore);
    const removal = {
        phase: (0,network/* deletingLoadBalancer */.J$)(),
        send: () => client.loadBalancers.delete(name.namespace, name.lb_name),
    };
    if (step.does === 'delete')
        return (await (0,apply/* remove */.TF)(resource, removal, options)).outcome;
    const declared = situation.declaredBalancer(step.name);
    const { charge_mode, bandwidth_limit, description, address } = declared ?? {};
    const settings = { charge_mode, bandwidth_limit, description, address };
    const found = situation.loadBalancer(step.name);
    if (found && !(0,listeners/* standingBalancer */.JT)(found))
        await (0,apply/* remove */.TF)(resource, removal, { ...options, wait: true });
    const wanted = step.does === 'create' ? resource : knownToExist(resource, options);
    return (await (0,apply/* ensure */.D8)(wanted, (0,load_balancer.desiredLoadBalancer)(client, name, settings), options)).outcome;
};
async function certificateIds(client, situation, rules) {
    const names = rules.flatMap(({ certName }) => certName ?? []);
    const isKnown = names.every((name) => situation.certificate(name) !== undefined);
    const all = isKnown ? situation.actual.certificates : await client.certificates.list();
    return (name) => all.find((one) => one.name === name)?.id ?? (0,errors.refuse)(environment/* certificates */.$H.missing({ name }));
}
async function requestedListener({ work: { client, situation }, step }) {
    const declared = situation.declaredListeners.find(({ name }) => name === step.name)?.listener;
    const actual = situation.actualListener(step.name)?.listener;
    const listen_port = declared?.listen_port ?? actual?.listenPort ?? (0,errors.refuse)(environment/* listeners */.gA.noPort({ name: step.name }));
    const rules = declared?.clusters ?? (actual?.clusters ?? []).map((rule) => (0,plan_rules/* declaredRule */.xi)(situation, rule));
    const protocol = declared ? (0,plan_rules/* protocolWanted */.Mw)(declared, actual) : 'http';
    const idOf = await certificateIds(client, situation, rules);
    return { listen_port, protocol, clusters: rules.map((rule) => (0,plan_rules/* sentRule */.nH)(rule, idOf)) };
}
function listenerNamed(situation, name) {
    const slash = name.indexOf('/');
    return {
        namespace: situation.environment.namespace,
        lb_name: name.slice(0, slash),
        listener_name: name.slice(slash + 1),
    };
}
const carryListener = async (task) => {
    const { work, step, options } = task;
    const { client, situation } = work;
    const name = listenerNamed(situation, step.name);
    const resource = (0,listener.listenerResource)(client, name, ignore);
    const removal = (0,listener.listenerRemoval)(client, name);
    if (step.does === 'delete')
        return (await (0,apply/* remove */.TF)(resource, removal, options)).outcome;
    const requested = await requestedListener(task);
    const desired = (0,listener.desiredListener)(client, name, requested, ignore);
    if (step.does === 'create')
        return (await (0,apply/* ensure */.D8)(resource, desired, options)).outcome;
    if (step.does !== 'recreate')
        return (await (0,apply/* ensure */.D8)(knownToExist(resource, options), desired, options)).outcome;
    await (0,apply/* remove */.TF)(resource, removal, { ...options, wait: true });
    const { check, create, update, ...rest } = desired;
    const again = { ...rest, ...(create ? { create, update: () => create() } : {}) };
    return (await (0,apply/* ensure */.D8)(resource, again, { ...options, isMidway: true })).outcome;
};

// EXTERNAL MODULE: ../../lib/src/changes/services/rollback.js
var rollback = __webpack_require__(6241);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/probe.js


const carryProbe = async ({ work, step, options }) => {
    const declared = work.situation.declaredService(step.name)?.health_check;
    if (!declared)
        return 'unchanged';
    const [{ visit }, { probe }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e('web-fetch')]).then(__webpack_require__.bind(__webpack_require__, 8584)),
        Promise.all(/* import() */[__webpack_require__.e('services-probe'), __webpack_require__.e('web-fetch'), __webpack_require__.e('probe')]).then(__webpack_require__.bind(__webpack_require__, 5575)),
    ]);
    try {
        await probe(visit, declared.probe, { ...options, deadlineAt: options.clock.now() + declared.timeoutMs });
        return 'unchanged';
    }
    catch (error) {
        const rolledOut = work.rolledOut.get(step.name);
        if (!(error instanceof errors/* ChangeError */.P) || !rolledOut)
            throw error;
        return (0,rollback/* rollBack */.Fu)(work.client, rolledOut.update, rolledOut.before, error, options);
    }
};

// EXTERNAL MODULE: ../../lib/src/messages/network/certificates.js
var certificates = __webpack_require__(3480);
// EXTERNAL MODULE: ../../lib/src/messages/services/namespaces.js
var namespaces = __webpack_require__(7186);
// EXTERNAL MODULE: ../../lib/src/messages/storage/secret-keys.js
var secret_keys = __webpack_require__(7014);
// EXTERNAL MODULE: ../../lib/src/changes/network/certificate.js
var certificate = __webpack_require__(8058);
// EXTERNAL MODULE: ../../lib/src/changes/storage/secret-key.js
var secret_key = __webpack_require__(2682);
// EXTERNAL MODULE: ../../lib/src/changes/storage/volume.js
var storage_volume = __webpack_require__(2198);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/resources.js
var resources = __webpack_require__(8645);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/resources.js











function thing(found, title) {
    return found ?? (0,errors.refuse)(title);
}
const carryNamespace = async ({ work: { client, situation }, step, options }) => {
    const full = situation.environment.namespace;
    const display = (0,resources/* displayNameOf */.Nv)(situation);
    const resource = {
        title: (0,namespaces/* namespaceTitle */.WZ)({ name: step.name }),
        find: async () => {
            const all = await client.namespaces.list();
            return all.find(({ namespace }) => namespace === full) ?? all.find(({ display_name }) => display_name === display);
        },
    };
    if (step.does === 'delete') {
        const send = (found) => client.namespaces.delete(found.id);
        return (await (0,apply/* remove */.TF)(resource, { phase: (0,namespaces/* deletingNamespace */.eU)(), send }, options)).outcome;
    }
    const desired = {
        phase: (0,namespaces/* creatingNamespace */.jX)(),
        differences: (found) => found ? [] : [{ field: 'display_name', before: '', after: display }],
        create: () => client.namespaces.create(display),
    };
    const { outcome, after } = await (0,apply/* ensure */.D8)(resource, desired, options);
    if (after && after.namespace !== full)
        throw new errors/* ChangeError */.P('failed', environment/* namespaces */.r$.namedOtherwise({ name: full, is: after.namespace }));
    return outcome;
};
const carryRepository = async ({ work: { client, situation }, step: { name }, options }) => {
    const declared = situation.environment.repositories.find(({ repo_name }) => repo_name === name);
    const resource = {
        title: environment/* repositories */.bN.title({ name }),
        find: async () => (await Array.fromAsync(client.images.list())).find(({ repo_name }) => repo_name === name),
    };
    const desired = {
        phase: environment/* repositories */.bN.creating(),
        differences: (found) => found ? [] : [{ field: 'repo_name', before: '', after: name }],
        create: () => client.images.createRepository(name, declared?.open_level),
    };
    return (await (0,apply/* ensure */.D8)(resource, desired, options)).outcome;
};
const carryKey = async ({ work: { client }, step: { name, does }, options }) => {
    const resource = (0,secret_key.keyResource)(client, undefined, name);
    if (does !== 'delete')
        return (await (0,apply/* ensure */.D8)(resource, (0,secret_key.desiredKey)(client, name), options)).outcome;
    const send = ({ id }) => client.secretKeys.delete(id);
    return (await (0,apply/* remove */.TF)(resource, { phase: (0,secret_keys/* deletingKey */.yg)(), send }, options)).outcome;
};
const carryCertificate = async ({ work: { client, situation }, step: { name, does }, options }) => {
    const resource = (0,certificate.certificateResource)(client, { cert_name: name });
    if (does === 'delete') {
        const send = (found) => (0,certificate.deleteCertificate)(client, found);
        return (await (0,apply/* remove */.TF)(resource, { phase: (0,certificates/* deletingCertificate */.Uh)(), send }, options)).outcome;
    }
    const declared = situation.environment.certificates.find(({ cert_name }) => cert_name === name);
    const content = thing(declared?.content, environment/* certificates */.$H.noContent({ name }));
    const upload = { pubCert: content.pub_cert, priKey: content.pri_key, fingerprint: content.fingerprint };
    return (await (0,apply/* ensure */.D8)(resource, (0,certificate.desiredCertificate)(client, { cert_name: name }, upload), options)).outcome;
};
const carryVolume = async ({ work: { client, situation }, step: { name, does }, options }) => {
    const volume = { volume_id: undefined, volume_name: name };
    const resource = (0,storage_volume.volumeResource)(client, volume, () => { });
    if (does === 'delete') {
        const { phase, send } = (0,storage_volume.volumeDeletion)(client);
        const deletion = { phase, send: (found) => client.volumes.delete(found.id) };
        return (await (0,apply/* remove */.TF)(resource, deletion, options)).outcome;
    }
    const size = situation.environment.volumes.find(({ volume_name }) => volume_name === name)?.size;
    const wanted = thing(size ?? situation.volume(name)?.size, environment/* volumes */.on.noSize({ name }));
    return (await (0,apply/* ensure */.D8)(does === 'create' ? resource : knownToExist(resource, options), (0,storage_volume.desiredVolume)(client, volume, wanted, () => { }), options)).outcome;
};

// EXTERNAL MODULE: ../../lib/src/changes/graph/sequence.js
var sequence = __webpack_require__(630);
// EXTERNAL MODULE: ../../lib/src/changes/services/create.js
var create = __webpack_require__(6453);
// EXTERNAL MODULE: ../../lib/src/changes/services/delete.js
var services_delete = __webpack_require__(498);
// EXTERNAL MODULE: ../../lib/src/changes/services/image.js
var services_image = __webpack_require__(9640);
// EXTERNAL MODULE: ../../lib/src/changes/services/lookup.js
var lookup = __webpack_require__(5327);
// EXTERNAL MODULE: ../../lib/src/changes/services/ports.js
var services_ports = __webpack_require__(5329);
// EXTERNAL MODULE: ../../lib/src/changes/services/public-net.js
var public_net = __webpack_require__(8762);
// EXTERNAL MODULE: ../../lib/src/changes/services/scale.js
var scale = __webpack_require__(6219);
// EXTERNAL MODULE: ../../lib/src/changes/services/settings.js
var services_settings = __webpack_require__(1208);
// EXTERNAL MODULE: ../../lib/src/changes/services/size.js
var size = __webpack_require__(6100);
// EXTERNAL MODULE: ../../lib/src/changes/services/unchanged.js
var unchanged = __webpack_require__(4352);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/ports.js
var plan_ports = __webpack_require__(7340);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/services.js
var services = __webpack_require__(5830);
// EXTERNAL MODULE: ../../lib/src/client/api-version.js
var api_version = __webpack_require__(6997);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/service-fields.js
var service_fields = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/service-needs.js
var service_needs = __webpack_require__(9723);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/new-service.js





const BANDWIDTH = 10;
const WHOLE = 100;
function sizeWanted({ spec }, earlier) {
    if (spec)
        return spec;
    const size = (0,api_version/* reportedSize */.LE)(earlier?.service_info.spec_info ?? {});
    if (size === undefined)
        return { spec_id: 1 };
    return typeof size === 'number' ? { spec_id: size } : { spec_alias: size };
}
async function volumeIds(client, situation, names) {
    const isKnown = names.every((name) => situation.volume(name) !== undefined);
    const all = isKnown ? situation.actual.volumes : await Array.fromAsync(client.volumes.list());
    return (name) => {
        const found = all.find((one) => one.name === name);
        return found ? String(found.id) : (0,errors.refuse)(environment/* volumes */.on.unknown({ volume: name }));
    };
}
async function addressId(client, address) {
    const all = await Array.fromAsync(client.ips.list({ type: 'nce' }));
    return all.find(({ ip }) => ip === address)?.id ?? (0,errors.refuse)(environment/* addresses */.Nt.unknown({ address }));
}
function publicNet(service, earlier, address) {
    const before = earlier?.service_info.state_public_net;
    return {
        used: address !== '',
        type: service.public_net_type ?? before?.type ?? 'flow',
        bandwidth: service.bandwidth ?? before?.bandwidth ?? BANDWIDTH,
    };
}
async function requestFor(client, situation, namespace, service, earlier) {
    const info = earlier?.service_info;
    const stateful = service.stateful ?? info?.stateful ?? false;
    const address = service.pub_ip ?? info?.pub_ip ?? '';
    const containers = (0,service_needs/* fullContainers */.Ab)(service, earlier);
    const idOf = await volumeIds(client, situation, containers.flatMap(({ volumes }) => volumes.map(({ volume }) => volume)));
    const rest = containers.length === 1 ? WHOLE : 0;
    return {
        namespace_id: namespace.id,
        service_name: service.service_name,
        stateful,
        replicas: stateful ? 1 : (service.replicas ?? info?.replicas ?? 1),
        port_maps: (0,service_fields/* portsWanted */.m6)(service, earlier),
        spec: sizeWanted(service, earlier),
        state_public_net: publicNet(service, earlier, address),
        disk_type: containers.some(({ volumes }) => volumes.length > 0) ? 0 : 2,
        ...(address === '' ? {} : { ip_id: await addressId(client, address) }),
        containers: containers.map(({ volumes, cpu_weight = rest, memory_weight = rest, ...container }) => ({
            ...container,
            envs: container.envs.map(({ key, value }) => ({ key, value })),
            image_path: container.image_path ?? '',
            cpu_weight: containers.length === 1 ? WHOLE : cpu_weight,
            memory_weight: containers.length === 1 ? WHOLE : memory_weight,
            volume_info: Object.fromEntries(volumes.map(({ volume, mount_path }) => [idOf(volume), mount_path])),
            local_disk_info: [],
        })),
    };
}

;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply/services.js
















const MIN_READY_SECONDS = 10;
function declaredOf({ work, step }) {
    const declared = work.situation.declaredService(step.name);
    if (!declared)
        throw new TypeError('The plan has a service that the file does not declare.');
    return declared;
}
function imageUpdateOf(id, { containers = [] }) {
    const images = containers.flatMap(({ container_name, image_path }) => image_path === undefined ? [] : [{ container_name, image_path }]);
    return images.length === 0
        ? undefined
        : { service_id: id, images, min_ready_seconds: MIN_READY_SECONDS, force: false };
}
function settingsOf({ containers = [] }) {
    return containers
        .filter(({ envs, log_dirs, cpu_weight, memory_weight }) => [envs, log_dirs, cpu_weight, memory_weight].some((one) => one !== undefined))
        .map(({ container_name, envs, log_dirs, cpu_weight, memory_weight }) => ({
        ...{ container_name, envs, log_dirs, cpu_weight, memory_weight },
        envs_strategy: 'overwrite',
    }));
}
class ServiceUpdate {
    #task;
    #id;
    #service;
    constructor(task, id, service) {
        this.#task = task;
        this.#id = id;
        this.#service = service;
    }
    #plain(change) {
        return { change, make: (options) => (0,apply/* applyChange */.hX)(change, options) };
    }
    #image(update) {
        const { work, step, options } = this.#task;
        const { client, rolledOut } = work;
        const make = (own) => {
            const replacing = async (before) => void rolledOut.set(step.name, { update, before });
            return (0,rollback/* rollOut */.Of)({ client, update, options: { ...options, ...own } }, true, replacing);
        };
        return { change: (0,services_image/* imageChange */.i7)(client, update, options, options), make };
    }
    #pieces(ports) {
        const { work, options } = this.#task;
        const id = this.#id;
        const { spec, replicas, bandwidth, public_net_type: type } = this.#service;
        const { stateful } = work.situation.service(this.#service.service_name)?.service_info ?? {};
        const settings = settingsOf(this.#service);
        const update = imageUpdateOf(id, this.#service);
        const { client } = work;
        return [
            ...(settings.length > 0 && !stateful ? [this.#plain((0,services_settings/* settingsChange */.Q)(client, id, settings, options))] : []),
            ...(update && !stateful ? [this.#image(update)] : []),
            ...(spec && !stateful ? [this.#plain((0,size/* sizeChange */.S8)(client, id, spec, options))] : []),
            ...(ports ? [this.#plain((0,services_ports/* portChange */.u)(client, id, ports, options))] : []),
            ...(bandwidth === undefined && type === undefined
                ? []
                : [this.#plain((0,public_net/* publicNetChange */.n)(client, id, { bandwidth, type }, options))]),
            ...(replicas !== undefined && !stateful ? [this.#plain((0,scale/* scaleChange */.V)(client, id, replicas, options))] : []),
        ];
    }
    async run(ports) {
        const { work, options } = this.#task;
        const pieces = this.#pieces(ports);
        const [first, ...others] = pieces.map(({ change }) => change);
        const due = first ? await (0,sequence.pendingChanges)([first, ...others], options) : [];
        if (due.length === 0)
            return (await (0,unchanged.leaveUnchanged)(work.client, this.#id, options)).outcome;
        const results = [];
        for (const { change, make } of pieces.filter((piece) => due.includes(piece.change)))
            results.push(await make({ ...options, wait: options.wait || change !== due.at(-1) }));
        const outcome = (0,sequence/* strongestOutcome */.qh)(results.map((result) => result.outcome));
        const last = results.at(-1);
        const all = pieces.map(({ change }) => change);
        if (outcome === 'changed' && last)
            (0,sequence/* requireAll */.rs)(all, last.after);
        return outcome;
    }
}
async function update(task, actual, ports) {
    const { work, options } = task;
    const glance = await work.statuses?.watch(actual, options.signal);
    try {
        const watched = { ...task, options: { ...options, ...(glance ? { glance } : {}) } };
        return await new ServiceUpdate(watched, actual.service_info.id, declaredOf(task)).run(ports);
    }
    finally {
        glance?.end();
    }
}
async function services_create(task, earlier) {
    const { work, options } = task;
    const { client, situation } = work;
    const declared = declaredOf(task);
    const namespace = situation.actual.namespace ?? (await (0,lookup.requireNamespace)(client, situation.environment.namespace));
    const request = await requestFor(client, situation, namespace, declared, earlier);
    const replacing = situation.service(task.step.name)?.service_info.id;
    const created = await (0,create/* createIfMissing */.cw)(client, namespace, request, { ...options, replacing });
    return 'existingId' in created
        ? update(task, await client.services.get(created.existingId), declared.port_maps)
        : created.outcome;
}
function removeService({ work: { client }, options }, service) {
    return (0,services_delete.deleteService)(client, { service_id: service.service_info.id, free_ip: false }, options);
}
async function createAfter(task, gone, earlier) {
    await removeService({ ...task, options: { ...task.options, wait: true } }, gone);
    return services_create({ ...task, options: { ...task.options, isMidway: true } }, earlier);
}
const carryService = async (task) => {
    const { work, step } = task;
    const { situation } = work;
    const found = situation.service(step.name);
    if (step.does === 'delete')
        return found ? (await removeService(task, found)).result.outcome : 'unchanged';
    const actual = (0,services/* standing */.J)(found);
    if (!actual)
        return found ? createAfter(task, found, undefined) : services_create(task, undefined);
    if (step.does === 'recreate')
        return createAfter(task, actual, actual);
    const { first, last } = (0,plan_ports/* portPhases */.e)(situation, step.name);
    const ports = declaredOf(task).port_maps && (step.does === 'ports' ? last : first);
    if (step.does === 'ports')
        return portsAlone(work, task, actual, last);
    return update(task, actual, ports);
};
async function portsAlone({ client }, { options }, actual, last) {
    return (await (0,apply/* applyChange */.hX)((0,services_ports/* portChange */.u)(client, actual.service_info.id, last, options), options)).outcome;
}

;// CONCATENATED MODULE: ../../lib/src/changes/environment/apply.js




const CARRIES = {
    namespace: carryNamespace,
    repository: carryRepository,
    secret_key: carryKey,
    certificate: carryCertificate,
    volume: carryVolume,
    service: carryService,
    load_balancer: carryBalancer,
    listener: carryListener,
};
function exclusiveOf({ kind, name }) {
    if (kind === 'load_balancer')
        return `load_balancer ${name}`;
    return kind === 'listener' ? `load_balancer ${name.slice(0, name.indexOf('/'))}` : undefined;
}
function nodesOf({ steps }, work) {
    const all = { ...work, rolledOut: new Map() };
    const needed = new Set(steps.flatMap(({ needs }) => needs));
    return steps.map((step) => ({
        name: step.id,
        needs: step.needs,
        exclusive: exclusiveOf(step),
        run: async () => {
            const own = work.optionsOf(step);
            const options = { ...own, wait: own.wait || needed.has(step.id), isMidway: all.hasSent() };
            const carry = step.does === 'probe' ? carryProbe : CARRIES[step.kind];
            return { outcome: await carry({ work: all, step, options }), value: undefined };
        },
    }));
}

// EXTERNAL MODULE: ../../lib/src/changes/environment/environment.js
var environment_environment = __webpack_require__(2063);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/planned.js
var planned = __webpack_require__(6542);
// EXTERNAL MODULE: ../../lib/src/changes/services/rolled-back-error.js
var rolled_back_error = __webpack_require__(4444);
// EXTERNAL MODULE: ../../lib/src/changes/services/status-lists.js
var status_lists = __webpack_require__(8555);
// EXTERNAL MODULE: ../../lib/src/messages/services/fleet.js
var fleet = __webpack_require__(988);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var inputs_waiting = __webpack_require__(5248);
// EXTERNAL MODULE: ../../lib/src/step/run/failure.js + 2 modules
var failure = __webpack_require__(8252);
;// CONCATENATED MODULE: ../../lib/src/step/operations/environment/nodes.js








function pathOfStep({ kind, name }) {
    if (kind === 'service')
        return (0,environment_environment/* pathOf */.XM)('services', name);
    if (kind === 'load_balancer')
        return (0,environment_environment/* pathOf */.XM)('load_balancers', name);
    if (kind !== 'listener')
        return undefined;
    const [lb = '', listener = ''] = name.split('/');
    return (0,environment_environment/* pathOf */.XM)('load_balancers', lb, 'listeners', listener);
}
function showsSecret({ places }, step) {
    const path = pathOfStep(step);
    if (path === undefined)
        return false;
    return [...places].some(([at, { secret }]) => secret && at.startsWith(`${path}\n`) && !at.includes('\nenvs\n'));
}
function withoutValues(observer) {
    const hidden = (value) => (value === '' ? '' : planned/* HIDDEN */.RG);
    return {
        ...observer,
        sending: (differences) => observer.sending(differences.map(({ field, before, after }) => ({ field, before: hidden(before), after: hidden(after) }))),
    };
}
function inLane(node, { step, end }) {
    return {
        ...node,
        run: async () => {
            try {
                const result = await node.run();
                end('done');
                return result;
            }
            catch (error) {
                end(error instanceof rolled_back_error/* RolledBackError */.A && error.rolledBack ? 'done' : 'failed');
                if (!step.signal.aborted) {
                    const { message, hint } = (0,failure/* failureOf */.g)(error);
                    step.log.info((0,fleet/* itemFailed */.l$)({ message, hint }));
                }
                throw error;
            }
        },
    };
}
function nodesInLanes(plan, situation, { client, waiting, step, sideBySide }) {
    const lanes = new Map(plan.steps.map((one) => [one.id, step.lane(one.id)]));
    const optionsOf = (one) => {
        const options = (0,inputs_waiting/* changeOptions */.D$)(waiting, lanes.get(one.id)?.step ?? step);
        return showsSecret(situation.environment, one) ? { ...options, observer: withoutValues(options.observer) } : options;
    };
    const hasSent = () => [...lanes.values()].some(({ outputs }) => outputs.changed === true);
    const lists = sideBySide ? new status_lists/* StatusLists */.S(client, client, step.clock) : undefined;
    return nodesOf(plan, { client, situation, optionsOf, hasSent, statuses: lists }).map((node) => {
        const lane = lanes.get(node.name);
        return lane ? inLane(node, lane) : node;
    });
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1861);



const OPERATIONS = ['create', 'update', 'recreate', 'delete'];
function countOf({ changes }, operation) {
    return changes.filter((change) => change.operation === operation).length;
}
function countsOf(plan) {
    const parts = OPERATIONS.map((operation) => ({ operation, count: countOf(plan, operation) })).filter(({ count }) => count > 0);
    return parts.length === 0 ? _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .et.nothing() : (0,_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfChanges */ .B_)({ parts: parts.map((part) => _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .et.count(part)) });
}
function fieldsOf(change) {
    const { kind, name, operation, fields } = change;
    const what = (0,_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)({ kind, name });
    if (fields.length > 0)
        return fields.map((field) => ({ ...field, field: `${what}: ${field.field}` }));
    return [
        operation === 'delete'
            ? { field: what, before: (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)(), after: '' }
            : { field: what, before: operation === 'recreate' ? (0,_messages_changes_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .existing */ .gT)() : '', after: (0,_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .unnamed */ .p1)() },
    ];
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ finalListeners),
/* harmony export */   Mw: () => (/* binding */ protocolWanted),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   Wo: () => (/* binding */ hasPort),
/* harmony export */   XN: () => (/* binding */ finalPorts),
/* harmony export */   nH: () => (/* binding */ sentRule),
/* harmony export */   uG: () => (/* binding */ leadsNow),
/* harmony export */   xV: () => (/* binding */ leadsInTheEnd),
/* harmony export */   xi: () => (/* binding */ declaredRule)
/* harmony export */ });
/* unused harmony export isListenerAbsent */
/* harmony import */ var _service_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7437);

function declaredRule(situation, rule) {
    const { certId, policy, ...rest } = rule;
    const certificate = situation.actual.certificates.find(({ id }) => id === certId);
    const { mode, expire, cookieName } = policy ?? {};
    return {
        ...rest,
        ...(certificate ? { certName: certificate.name } : certId === undefined ? {} : { certId }),
        ...(mode === undefined
            ? {}
            : {
                policy: {
                    mode,
                    ...(expire === undefined ? {} : { expire }),
                    ...(cookieName === undefined ? {} : { cookieName }),
                },
            }),
    };
}
function sentRule({ certName, certId, ...rule }, idOf) {
    const { serverName, path, serviceName, servicePort, policy } = rule;
    const id = certName === undefined ? certId : idOf(certName);
    return {
        serviceName,
        servicePort,
        ...(serverName === undefined ? {} : { serverName }),
        ...(path === undefined ? {} : { path }),
        ...(id === undefined ? {} : { certId: id }),
        ...(policy === undefined ? {} : { policy }),
    };
}
function rulesText(rules, protocol) {
    return rules
        .map(({ serverName, path, serviceName, servicePort, certName, certId, policy }) => {
        const certificate = certName ?? certId;
        const facts = [
            ...(protocol === 'https' && certificate !== undefined ? [`certificate ${certificate}`] : []),
            ...(policy
                ? [`policy ${policy.mode} ${policy.mode === 'insert' ? (policy.expire ?? '') : policy.cookieName}`]
                : []),
        ];
        const more = facts.length > 0 ? ` (${facts.map((fact) => fact.trim()).join(', ')})` : '';
        return `${serverName || '*'}${path || '/'} → ${serviceName}:${servicePort}${more}`;
    })
        .toSorted()
        .join('\n');
}
function isListenerAbsent({ environment }, { lb_name, name }) {
    return environment.absent.listeners.includes(name) || environment.absent.load_balancers.includes(lb_name);
}
function protocolWanted(listener, actual) {
    return listener.protocol ?? actual?.protocol ?? 'http';
}
function declaredInTheEnd(situation, place) {
    const { lb_name, name, listener } = place;
    const actual = situation.actualListener(name)?.listener;
    const rules = listener.clusters ?? (actual?.clusters ?? []).map((rule) => declaredRule(situation, rule));
    const protocol = protocolWanted(listener, actual);
    return { lb_name, name, protocol, rules, declared: listener.clusters !== undefined };
}
function finalListeners(situation) {
    const declared = situation.declaredListeners.map((place) => declaredInTheEnd(situation, place));
    const names = new Set(declared.map(({ name }) => name));
    const others = situation.actualListeners
        .filter((place) => !names.has(place.name) && !isListenerAbsent(situation, place))
        .map(({ lb_name, name, listener: { protocol, clusters } }) => {
        const rules = clusters.map((rule) => declaredRule(situation, rule));
        return { lb_name, name, protocol, rules, declared: false };
    });
    return [...declared, ...others];
}
function hasPort(ports, port) {
    return ports.some(({ source_port, protocol }) => source_port === port && protocol.toUpperCase() === 'TCP');
}
function finalPorts(situation, name) {
    if (situation.environment.absent.services.includes(name))
        return undefined;
    const declared = situation.declaredService(name);
    const actual = situation.service(name);
    return declared || actual ? (0,_service_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .portsWanted */ .m6)(declared, actual) : undefined;
}
function leadsInTheEnd(situation, { serviceName, servicePort }) {
    const ports = finalPorts(situation, serviceName);
    return ports !== undefined && hasPort(ports, servicePort);
}
function leadsNow(situation, { serviceName, servicePort }) {
    const service = situation.service(serviceName);
    return service !== undefined && hasPort(service.service_info.port_maps, servicePort);
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   y: () => (/* binding */ draftServices)
/* harmony export */ });
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _services_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7340);
/* harmony import */ var _service_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7437);
/* harmony import */ var _service_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9723);






function standing(service) {
    const word = service && (0,_services_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6)(service.service_info.status);
    return word?.family === 'delete' && word.phase !== 'failed' ? undefined : service;
}
function wasNeverCreated({ service_info: { status } }) {
    const word = (0,_services_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6)(status);
    return word?.family === 'create' && word.phase === 'failed';
}
function operationFor(actual, differences) {
    if (wasNeverCreated(actual) || differences.some(({ recreates }) => recreates))
        return 'recreate';
    return differences.length > 0 ? 'update' : undefined;
}
function recreationProblems(situation, service, actual, differences) {
    const name = service.service_name;
    const fields = differences.filter(({ recreates }) => recreates).map(({ field }) => field);
    const { status } = actual.service_info;
    const refused = fields.length > 0 ? _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .recreation */ .Lz.ofService({ name, fields }) : _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .recreation */ .Lz.neverCreated({ name, status });
    return [
        ...(service.recreate === 'allow' ? [] : [situation.problem(refused, 'services', name)]),
        ...(actual.service_info.stateful && !situation.options.allowDataLoss
            ? [situation.problem(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .dataLoss */ .W1.recreation({ name }), 'services', name)]
            : []),
    ];
}
function updateProblems(situation, service, actual) {
    const { service_name: name, replicas, public_net_type, bandwidth } = service;
    const { stateful, state_public_net } = actual.service_info;
    const at = (message, field) => situation.problem(message, 'services', name, field);
    return [
        ...(stateful && replicas !== undefined && replicas !== 1
            ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.oneReplica({ name }), 'replicas')]
            : []),
        ...((public_net_type !== undefined || bandwidth !== undefined) && !(stateful && state_public_net?.used)
            ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.noPublicNet({ name }), public_net_type === undefined ? 'bandwidth' : 'public_net_type')]
            : []),
    ];
}
function draftExisting(situation, service, actual) {
    const name = service.service_name;
    const differences = (0,_service_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compareService */ .bo)(situation, service, actual);
    const operation = operationFor(actual, differences);
    const fields = differences.map(({ field, before, after }) => ({ field, before, after }));
    const named = { kind: 'service', name };
    if (operation === 'recreate') {
        const problems = [
            ...recreationProblems(situation, service, actual, differences),
            ...(0,_service_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .newServiceProblems */ .IB)(situation, service, actual),
            ...(0,_service_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .mountProblems */ .WN)(situation, service),
        ];
        return { change: { ...named, operation, fields, notes: [_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2.downMeanwhile()] }, problems, warnings: [] };
    }
    const problems = updateProblems(situation, service, actual);
    if (operation === 'update') {
        const moves = service.port_maps !== undefined && (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .portPhases */ .e)(situation, name).hasGap;
        return {
            change: { ...named, operation, fields, notes: moves ? [_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2.shortGap()] : [] },
            problems,
            warnings: [],
        };
    }
    const { status } = actual.service_info;
    const phase = (0,_services_service_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceStatus */ .E6)(status)?.phase;
    if (phase === 'succeeded')
        return { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, problems };
    const warnings = phase === 'failed' ? [_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.lastOperationFailed({ name, status })] : [];
    return { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, settles: named, problems, warnings };
}
function draftService(situation, service) {
    const actual = standing(situation.service(service.service_name));
    if (actual)
        return draftExisting(situation, service, actual);
    const name = service.service_name;
    const fields = (0,_service_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compareService */ .bo)(situation, service, undefined).map(({ field, before, after }) => ({
        field,
        before,
        after,
    }));
    const problems = [...(0,_service_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .newServiceProblems */ .IB)(situation, service, undefined), ...(0,_service_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .mountProblems */ .WN)(situation, service)];
    return { change: { kind: 'service', name, operation: 'create', fields, notes: [] }, problems, warnings: [] };
}
function draftServices(situation) {
    return situation.environment.services.map((service) => draftService(situation, service));
}


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ listenerName),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   eR: () => (/* binding */ stepId)
/* harmony export */ });
const KINDS = [
    'namespace',
    'repository',
    'secret_key',
    'certificate',
    'volume',
    'service',
    'load_balancer',
    'listener',
];
const HIDDEN = '***';
function listenerName(loadBalancer, listener) {
    return `${loadBalancer}/${listener}`;
}
function stepId({ kind, name }, part) {
    return part === undefined ? `${kind} ${name}` : `${kind} ${name} ${part}`;
}


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ portPhases)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);
/* harmony import */ var _service_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);


function sameSide(one, other, side) {
    return one[side] === other[side] && one.protocol.toUpperCase() === other.protocol.toUpperCase();
}
function portPhases(situation, name) {
    const actual = situation.service(name);
    const last = (0,_service_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .portsWanted */ .m6)(situation.declaredService(name), actual);
    const before = actual?.service_info.port_maps ?? [];
    const users = (port) => situation.actualListeners
        .filter(({ listener }) => listener.clusters.some((rule) => rule.serviceName === name && rule.servicePort === port.source_port))
        .map((one) => one.name);
    const leaving = before.filter((port) => !(0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPort */ .Wo)(last, port.source_port) && users(port).length > 0);
    const kept = leaving.filter((port) => !last.some((one) => sameSide(one, port, 'dest_port')));
    const retargeted = before.some((port) => users(port).length > 0 &&
        last.some((one) => sameSide(one, port, 'source_port') && !sameSide(one, port, 'dest_port')));
    return {
        first: [...last, ...kept],
        last,
        waitsFor: [...new Set(kept.flatMap(users))],
        hasGap: retargeted || kept.length < leaving.length,
    };
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ applyFailure)
/* harmony export */ });
/* harmony import */ var _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1861);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8252);




const MOST_REASONS = 5;
function reasons(failed) {
    const groups = [...Map.groupBy(failed, ({ failure }) => failure.message)];
    const listed = groups
        .slice(0, MOST_REASONS)
        .map(([message, of]) => _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFailed */ .ev.one({ names: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(of.map(({ name }) => name)), message }));
    const rest = groups.slice(MOST_REASONS).flatMap(([, of]) => of);
    return rest.length === 0 ? listed : [...listed, _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFailed */ .ev.more({ count: rest.length })];
}
function namesWith(reports, outcome) {
    const names = reports.filter((report) => report.outcome === outcome).map(({ name }) => name);
    return names.length === 0 ? undefined : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(names);
}
function applyFailure(reports) {
    const failed = reports
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out')
        .map(({ name, error }) => ({ name, failure: (0,_run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error) }));
    const [first] = failed;
    if (first === undefined)
        return undefined;
    const changed = namesWith(reports, 'changed');
    const skipped = namesWith(reports, 'skipped');
    const message = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFailed */ .ev.failed({ count: failed.length, all: reports.length }), ...reasons(failed), changed === undefined ? undefined : _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFailed */ .ev.changed({ names: changed }), skipped === undefined ? undefined : _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFailed */ .ev.skipped({ names: skipped }));
    const unexpected = failed.find(({ failure }) => failure.unexpected);
    const late = failed.every(({ failure }) => failure.outcome === 'timed_out');
    return new _changes_engine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeError */ .P(late ? 'timed_out' : 'failed', message, {
        advice: (unexpected ?? first).failure.hint,
        ofSeveral: true,
    });
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bo: () => (/* binding */ compareService),
/* harmony export */   cS: () => (/* binding */ mountsOf),
/* harmony export */   m6: () => (/* binding */ portsWanted)
/* harmony export */ });
/* harmony import */ var _client_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _services_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5329);
/* harmony import */ var _services_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6100);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6542);





function listText(items) {
    return items.toSorted().join(', ');
}
function mountText(mounts) {
    return listText(mounts.map(({ volume, mount_path }) => `${volume}:${mount_path}`));
}
function mountsOf(container) {
    return container.volumes.map(({ name, mount_path }) => ({ volume: name, mount_path }));
}
function envDifferences(field, before, after) {
    const current = new Map(before.map(({ key, value }) => [key, value]));
    const desired = new Map(after.map(({ key, value }) => [key, value]));
    const keys = [...new Set([...current.keys(), ...desired.keys()])].toSorted();
    return keys
        .filter((key) => current.get(key) !== desired.get(key))
        .map((key) => ({
        field: `${field}.${key}`,
        before: current.has(key) ? _planned_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG : '',
        after: desired.has(key) ? _planned_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG : '',
    }));
}
function text(value) {
    return value === undefined ? '' : String(value);
}
class Comparison {
    situation;
    service;
    actual;
    found = [];
    constructor(situation, service, actual) {
        this.situation = situation;
        this.service = service;
        this.actual = actual;
    }
    get stateful() {
        return this.actual?.service_info.stateful ?? this.service.stateful ?? false;
    }
    add(at, before, after, recreates) {
        if (before === after)
            return;
        const place = ['services', this.service.service_name, ...at];
        const shown = (value) => this.situation.shown(value, ...place);
        this.found.push({ field: at.join('.'), before: shown(before), after: shown(after), recreates });
    }
    compareService() {
        const { service, actual } = this;
        const info = actual?.service_info;
        const net = info?.state_public_net;
        const spec = service.spec;
        if (service.stateful !== undefined)
            this.add(['stateful'], text(info?.stateful), text(service.stateful), true);
        if (service.replicas !== undefined)
            this.add(['replicas'], text(info?.replicas), text(service.replicas), false);
        if (spec && !(info && (0,_client_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSpec */ .kZ)(this.situation.options.dialect, info.spec_info ?? {}, spec)))
            this.add(['spec_id'], actual ? (0,_services_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(actual, spec) || '?' : '', (0,_services_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeText */ .lP)(spec), this.stateful);
        if (service.port_maps)
            this.add(['port_maps'], info ? (0,_services_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .portText */ .Z)(info.port_maps) : '', (0,_services_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .portText */ .Z)(service.port_maps), false);
        if (service.pub_ip !== undefined)
            this.add(['pub_ip'], text(info?.pub_ip), service.pub_ip, true);
        if (service.public_net_type !== undefined)
            this.add(['public_net_type'], text(net?.type), service.public_net_type, false);
        if (service.bandwidth !== undefined)
            this.add(['bandwidth'], text(net?.bandwidth), text(service.bandwidth), false);
    }
    compareContainers() {
        const { service, actual } = this;
        if (service.containers === undefined)
            return;
        const names = (all) => listText(all.map((one) => one.container_name));
        const there = actual?.service_container_infos ?? [];
        if (actual)
            this.add(['containers'], names(there), names(service.containers), true);
        for (const container of service.containers) {
            const found = there.find((one) => one.container_name === container.container_name);
            this.compareContainer(container, found);
        }
    }
    compareContainer(desired, found) {
        const { stateful } = this;
        const at = (field) => ['containers', desired.container_name, field];
        const image = desired.image_path;
        if (image !== undefined && !(found && (0,_images_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameImage */ .G4)(found.image_path, image))) {
            const elsewhere = found !== undefined && !(0,_images_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRepository */ .RB)(found.image_path, image);
            this.add(at('image_path'), found?.image_path ?? '', image, stateful || elsewhere);
        }
        if (desired.envs)
            for (const one of envDifferences(at('envs').join('.'), found?.envs ?? [], desired.envs))
                this.found.push({ ...one, recreates: stateful });
        if (desired.log_dirs)
            this.add(at('log_dirs'), listText(found?.log_dirs ?? []), listText(desired.log_dirs), stateful);
        if (desired.command !== undefined && desired.command !== (found?.command ?? ''))
            this.found.push({
                field: at('command').join('.'),
                before: found?.command ? _planned_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG : '',
                after: desired.command === '' ? '' : _planned_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG,
                recreates: true,
            });
        if (desired.ssh_keys)
            this.add(at('ssh_keys'), listText(found?.ssh_keys ?? []), listText(desired.ssh_keys), true);
        if (desired.volumes)
            this.add(at('volumes'), found ? mountText(mountsOf(found)) : '', mountText(desired.volumes), true);
        for (const weight of ['cpu_weight', 'memory_weight'])
            if (desired[weight] !== undefined)
                this.add(at(weight), text(found?.[weight]), text(desired[weight]), stateful);
    }
}
function compareService(situation, service, actual) {
    const comparison = new Comparison(situation, service, actual);
    comparison.compareService();
    comparison.compareContainers();
    return comparison.found;
}
function portsWanted(service, actual) {
    return service?.port_maps ?? actual?.service_info.port_maps ?? [];
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Situation)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2063);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6542);


class Situation {
    environment;
    actual;
    options;
    constructor(environment, actual, options) {
        this.environment = environment;
        this.actual = actual;
        this.options = options;
    }
    declaredService(name) {
        return this.environment.services.find((one) => one.service_name === name);
    }
    service(name) {
        return this.actual.services.find(({ service_info }) => service_info.service_name === name);
    }
    declaredBalancer(name) {
        return this.environment.load_balancers.find((one) => one.lb_name === name);
    }
    loadBalancer(name) {
        return this.actual.loadBalancers.find((one) => one.name === name);
    }
    certificate(name) {
        return this.actual.certificates.find((one) => one.name === name);
    }
    volume(name) {
        return this.actual.volumes.find((one) => one.name === name);
    }
    get declaredListeners() {
        return this.environment.load_balancers.flatMap(({ lb_name, listeners }) => listeners.map((listener) => ({ lb_name, listener, name: (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .listenerName */ .GL)(lb_name, listener.listener_name) })));
    }
    get actualListeners() {
        return this.actual.loadBalancers.flatMap(({ name: lb_name, listeners }) => listeners.map((listener) => ({ lb_name, listener, name: (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .listenerName */ .GL)(lb_name, listener.name) })));
    }
    actualListener(name) {
        return this.actualListeners.find((one) => one.name === name);
    }
    problem(message, ...path) {
        return { message, line: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(this.environment, ...path) };
    }
    shown(value, ...path) {
        return value !== '' && (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSecret */ .hK)(this.environment, ...path) ? _planned_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG : value;
    }
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = { problems: [], warnings: [] };
function refused(...problems) {
    return { problems, warnings: [] };
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ planEnvironment)
});

// EXTERNAL MODULE: ../../lib/src/messages/changes/environment.js
var changes_environment = __webpack_require__(8420);
// EXTERNAL MODULE: ../../lib/src/changes/graph/order.js
var order = __webpack_require__(3543);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/rules.js
var rules = __webpack_require__(5495);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/service-needs.js
var service_needs = __webpack_require__(9723);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/plan/deletions.js



const LISTS = [
    ['listeners', 'listener'],
    ['load_balancers', 'load_balancer'],
    ['services', 'service'],
    ['volumes', 'volume'],
    ['certificates', 'certificate'],
    ['secret_keys', 'secret_key'],
];
function existing(situation, list) {
    const { services, loadBalancers, volumes, certificates, secretKeys } = situation.actual;
    switch (list) {
        case 'listeners':
            return situation.actualListeners.map(({ name }) => name);
        case 'load_balancers':
            return loadBalancers.map(({ name }) => name);
        case 'services':
            return services.map(({ service_info }) => service_info.service_name);
        case 'volumes':
            return volumes.map(({ name }) => name);
        case 'certificates':
            return certificates.map(({ name }) => name);
        case 'secret_keys':
            return secretKeys.map(({ name }) => name);
    }
}
function declared({ environment, declaredListeners }, list) {
    switch (list) {
        case 'listeners':
            return declaredListeners.map(({ name }) => name);
        case 'load_balancers':
            return environment.load_balancers.map(({ lb_name }) => lb_name);
        case 'services':
            return environment.services.map(({ service_name }) => service_name);
        case 'volumes':
            return environment.volumes.map(({ volume_name }) => volume_name);
        case 'certificates':
            return environment.certificates.map(({ cert_name }) => cert_name);
        case 'secret_keys':
            return environment.secret_keys.map(({ key_name }) => key_name);
    }
}
function usersOf(situation, list, name) {
    switch (list) {
        case 'services':
            return rulesWith(situation, (rule) => rule.serviceName === name);
        case 'certificates': {
            const id = situation.certificate(name)?.id;
            const own = rulesWith(situation, (rule, protocol) => protocol === 'https' && (rule.certName === name || rule.certId === id));
            return [...own, ...(situation.options.certificateUsers?.get(id ?? '') ?? [])];
        }
        case 'volumes':
            return volumeUsers(situation, name);
        case 'secret_keys':
            return stayingServices(situation)
                .filter(({ containers }) => containers.some(({ ssh_keys }) => ssh_keys.includes(name)))
                .map((service) => changes_environment/* user */.kQ.service({ name: service.name }));
        default:
            return [];
    }
}
function rulesWith(situation, uses) {
    return (0,rules/* finalListeners */.GU)(situation)
        .filter(({ rules, protocol }) => rules.some((rule) => uses(rule, protocol)))
        .map(({ name }) => changes_environment/* user */.kQ.listener({ name }));
}
function stayingServices(situation) {
    const { environment, actual } = situation;
    const names = [
        ...environment.services.map(({ service_name }) => service_name),
        ...actual.services.map(({ service_info }) => service_info.service_name),
    ];
    return [...new Set(names)]
        .filter((name) => !environment.absent.services.includes(name))
        .map((name) => ({ name, containers: (0,service_needs/* fullContainers */.Ab)(situation.declaredService(name), situation.service(name)) }));
}
function volumeUsers(situation, name) {
    const users = stayingServices(situation)
        .filter(({ containers }) => containers.some(({ volumes }) => volumes.some(({ volume }) => volume === name)))
        .map((service) => service.name);
    const holder = (0,service_needs/* holderOf */.Kd)(situation, name);
    const elsewhere = holder !== undefined && situation.service(holder) === undefined ? [holder] : [];
    return [...new Set([...users, ...elsewhere])].map((user) => changes_environment/* user */.kQ.service({ name: user }));
}
function losesData(situation, { kind, name }) {
    if (kind === 'service')
        return situation.service(name)?.service_info.stateful === true;
    return kind === 'volume' || kind === 'namespace';
}
function deletion(situation, kind, name, path, users) {
    const at = (message) => situation.problem(message, 'absent', ...path);
    const problems = [
        ...(users.length > 0 ? [at(changes_environment/* deletion */.jo.inUse({ what: changes_environment/* thing */.bI({ kind, name }), users }))] : []),
        ...(losesData(situation, { kind, name }) && !situation.options.allowDataLoss
            ? [at(changes_environment/* dataLoss */.W1.deletion({ what: changes_environment/* thing */.bI({ kind, name }) }))]
            : []),
    ];
    return {
        change: { kind, name, operation: 'delete', fields: goes(situation, kind, name), notes: [] },
        problems,
        warnings: [],
    };
}
function goes(situation, kind, name) {
    if (kind !== 'load_balancer')
        return [];
    const listeners = situation.loadBalancer(name)?.listeners ?? [];
    if (listeners.length === 0)
        return [];
    return [{ field: 'listeners', before: listeners.map((one) => one.name).join(', '), after: '' }];
}
function namespaceDeletion(situation) {
    const { environment, actual } = situation;
    if (!environment.absent.namespace || !actual.namespace)
        return [];
    const stays = [
        ...stayingServices(situation).map(({ name }) => changes_environment/* user */.kQ.service({ name })),
        ...[...environment.load_balancers.map((one) => one.lb_name), ...actual.loadBalancers.map((one) => one.name)]
            .filter((name, i, all) => all.indexOf(name) === i && !environment.absent.load_balancers.includes(name))
            .map((name) => changes_environment/* user */.kQ.loadBalancer({ name })),
    ];
    const draft = deletion(situation, 'namespace', environment.namespace, ['namespace'], stays);
    if (actual.namespace.display_name !== 'default')
        return [draft];
    const fixed = situation.problem(changes_environment/* namespaces */.r$.defaultStays(), 'absent', 'namespace');
    return [{ ...draft, problems: [...draft.problems, fixed] }];
}
function draftDeletions(situation) {
    const drafts = LISTS.flatMap(([list, kind]) => {
        const there = existing(situation, list);
        return situation.environment.absent[list]
            .filter((name) => there.includes(name))
            .map((name) => deletion(situation, kind, name, [list, name], usersOf(situation, list, name)));
    });
    return [...drafts, ...namespaceDeletion(situation)];
}
function contradictions(situation) {
    return LISTS.flatMap(([list, kind]) => {
        const both = declared(situation, list).filter((name) => situation.environment.absent[list].includes(name));
        return both.map((name) => situation.problem(changes_environment/* deletion */.jo.declaredToo({ what: changes_environment/* thing */.bI({ kind, name }) }), 'absent', list, name));
    });
}

// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/listeners.js
var listeners = __webpack_require__(201);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/planned.js
var planned = __webpack_require__(6542);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/resources.js
var resources = __webpack_require__(8645);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/plan/rule-problems.js


function ruleProblems(situation) {
    return (0,rules/* finalListeners */.GU)(situation).flatMap((listener) => [
        ...listener.rules.flatMap((rule) => targetProblems(situation, listener, rule)),
        ...(listener.declared ? listener.rules.flatMap((rule) => certificateProblems(situation, listener, rule)) : []),
    ]);
}
function at(situation, { lb_name, name }, message) {
    const listener = name.slice(lb_name.length + 1);
    return situation.problem(message, 'load_balancers', lb_name, 'listeners', listener, 'clusters');
}
function targetProblems(situation, listener, rule) {
    if ((0,rules/* leadsInTheEnd */.xV)(situation, rule))
        return [];
    const { serviceName: service, servicePort: port } = rule;
    const facts = { listener: listener.name, service, port };
    if (listener.declared) {
        const ports = (0,rules/* finalPorts */.XN)(situation, service);
        return [at(situation, listener, ports ? changes_environment/* rules */.aO.noPort(facts) : changes_environment/* rules */.aO.noService(facts))];
    }
    if (!(0,rules/* leadsNow */.uG)(situation, rule) || situation.environment.absent.services.includes(service))
        return [];
    return [situation.problem(changes_environment/* rules */.aO.portStillUsed(facts), 'services', service, 'port_maps')];
}
function certificateProblems(situation, listener, { certName, certId }) {
    if (listener.protocol !== 'https')
        return [];
    if (certName === undefined && certId === undefined)
        return [at(situation, listener, changes_environment/* rules */.aO.needsCertificate({ listener: listener.name }))];
    const { environment, actual } = situation;
    const known = actual.certificates.find(({ id, name }) => id === certId || name === certName);
    const declared = environment.certificates.some(({ cert_name }) => cert_name === certName);
    const goes = environment.absent.certificates.includes(known?.name ?? certName ?? '');
    if ((known || declared) && !goes)
        return [];
    const certificate = certName ?? certId ?? '';
    return [at(situation, listener, changes_environment/* rules */.aO.noCertificate({ listener: listener.name, certificate }))];
}

// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/services.js
var services = __webpack_require__(5830);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/situation.js
var plan_situation = __webpack_require__(7572);
// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/ports.js
var ports = __webpack_require__(7340);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/plan/steps.js




class Ordering {
    situation;
    #does = new Map();
    named;
    constructor(situation, changes, settling) {
        this.situation = situation;
        this.named = [...changes, ...settling];
        for (const change of changes)
            this.#does.set((0,planned/* stepId */.eR)(change), change.operation);
        for (const named of settling)
            this.#does.set((0,planned/* stepId */.eR)(named), 'settle');
    }
    does(named) {
        return this.#does.get((0,planned/* stepId */.eR)(named));
    }
    step(kind, name) {
        return this.does({ kind, name }) === undefined ? [] : [(0,planned/* stepId */.eR)({ kind, name })];
    }
    servicesBefore(name, seen = new Set()) {
        if (seen.has(name))
            return [];
        const needs = this.situation.declaredService(name)?.needs ?? [];
        return needs.flatMap((need) => {
            const own = this.#endOf(need);
            return own.length > 0 ? own : this.servicesBefore(need, new Set([...seen, name]));
        });
    }
    #endOf(name) {
        const probes = this.hasProbe(name) && this.listenersTo(name).length === 0;
        return probes ? [(0,planned/* stepId */.eR)({ kind: 'service', name }, 'probe')] : this.step('service', name);
    }
    hasProbe(name) {
        return this.situation.declaredService(name)?.health_check !== undefined && this.step('service', name).length > 0;
    }
    listenersTo(name) {
        return (0,rules/* finalListeners */.GU)(this.situation)
            .filter(({ rules }) => rules.some(({ serviceName }) => serviceName === name))
            .flatMap((listener) => this.step('listener', listener.name));
    }
    listenersFrom(name) {
        const staying = this.listenersTo(name);
        return this.situation.actualListeners
            .filter(({ listener }) => listener.clusters.some(({ serviceName }) => serviceName === name))
            .flatMap((listener) => [...this.step('listener', listener.name), ...this.step('load_balancer', listener.lb_name)])
            .filter((id) => !staying.includes(id));
    }
}
function needsOfService(order, name, does) {
    const { situation } = order;
    const actual = situation.service(name);
    if (does === 'delete')
        return order.listenersFrom(name);
    const isNew = does === 'create' || does === 'recreate';
    const containers = isNew ? (0,service_needs/* fullContainers */.Ab)(situation.declaredService(name), actual) : [];
    const volumes = containers.flatMap((one) => one.volumes.map(({ volume }) => volume));
    const holders = volumes
        .map((volume) => (0,service_needs/* holderOf */.Kd)(situation, volume))
        .filter((one) => one !== undefined && one !== name);
    const address = situation.declaredService(name)?.pub_ip;
    const user = situation.actual.services.find(({ service_info }) => address !== undefined && service_info.pub_ip === address && service_info.service_name !== name);
    return [
        ...order.servicesBefore(name),
        ...volumes.flatMap((volume) => order.step('volume', volume)),
        ...containers.flatMap(({ ssh_keys }) => ssh_keys.flatMap((key) => order.step('secret_key', key))),
        ...holders.flatMap((holder) => order.step('service', holder ?? '')),
        ...(isNew && user ? order.step('service', user.service_info.service_name) : []),
    ];
}
function needsOfListener(order, name, does) {
    if (does === 'delete')
        return [];
    const { situation } = order;
    const final = (0,rules/* finalListeners */.GU)(situation).find((one) => one.name === name);
    const declared = situation.declaredListeners.find((one) => one.name === name);
    if (!final || !declared)
        return [];
    const { lb_name, listener } = declared;
    const balancer = order.does({ kind: 'load_balancer', name: lb_name });
    const port = listener.listen_port;
    const holder = situation.actualListeners.find((one) => one.lb_name === lb_name && one.name !== name && one.listener.listenPort === port);
    return [
        ...(balancer === 'create' ? order.step('load_balancer', lb_name) : []),
        ...final.rules.flatMap(({ serviceName }) => order.step('service', serviceName)),
        ...final.rules.flatMap(({ certName }) => (certName === undefined ? [] : order.step('certificate', certName))),
        ...(holder && does !== 'update' ? order.step('listener', holder.name) : []),
    ];
}
function needsOfCertificate(order, name, does) {
    if (does !== 'delete')
        return [];
    const id = order.situation.certificate(name)?.id;
    return order.situation.actualListeners
        .filter(({ listener }) => listener.clusters.some(({ certId }) => certId === id))
        .flatMap((one) => [...order.step('listener', one.name), ...order.step('load_balancer', one.lb_name)]);
}
function needsOfUsed(order, { kind, name }, does) {
    if (does !== 'delete')
        return [];
    const uses = (one) => kind === 'volume' ? one.volumes.some((volume) => volume.name === name) : one.ssh_keys.includes(name);
    return order.situation.actual.services
        .filter(({ service_container_infos }) => service_container_infos.some(uses))
        .flatMap(({ service_info }) => order.step('service', service_info.service_name));
}
function needsOfBalancer(order, name, does) {
    const { actualListeners, actual, environment } = order.situation;
    if (does === 'delete')
        return actualListeners.filter(({ lb_name }) => lb_name === name).flatMap((one) => order.step('listener', one.name));
    const address = environment.load_balancers.find((one) => one.lb_name === name)?.address;
    const holder = actual.loadBalancers.find((one) => one.address === address && one.name !== name);
    return does === 'create' && holder ? order.step('load_balancer', holder.name) : [];
}
function needsOf(order, named, does) {
    switch (named.kind) {
        case 'service':
            return needsOfService(order, named.name, does);
        case 'listener':
            return needsOfListener(order, named.name, does);
        case 'certificate':
            return needsOfCertificate(order, named.name, does);
        case 'load_balancer':
            return needsOfBalancer(order, named.name, does);
        case 'volume':
        case 'secret_key':
            return needsOfUsed(order, named, does);
        default:
            return [];
    }
}
function laterParts(order, { kind, name }, does) {
    if (kind !== 'service' || does === 'delete')
        return [];
    const id = (0,planned/* stepId */.eR)({ kind, name });
    const parts = [];
    const needs = [id, ...order.listenersTo(name)];
    if (order.hasProbe(name))
        parts.push({ kind, name, id: (0,planned/* stepId */.eR)({ kind, name }, 'probe'), does: 'probe', needs });
    const { waitsFor } = does === 'update' ? (0,ports/* portPhases */.e)(order.situation, name) : { waitsFor: [] };
    if (waitsFor.length > 0) {
        const listeners = waitsFor.flatMap((listener) => [
            ...order.step('listener', listener),
            ...order.step('load_balancer', listener.slice(0, listener.indexOf('/'))),
        ]);
        parts.push({ kind, name, id: (0,planned/* stepId */.eR)({ kind, name }, 'ports'), does: 'ports', needs: [id, ...listeners] });
    }
    return parts;
}
function waitsFor(steps, from, to, seen = new Set()) {
    if (from === to)
        return true;
    if (seen.has(from))
        return false;
    seen.add(from);
    const step = steps.find(({ id }) => id === from);
    return step?.needs.some((need) => waitsFor(steps, need, to, seen)) === true;
}
function withRecreationsLast(order, steps) {
    let result = steps;
    for (const { id, name } of steps.filter(({ kind, does }) => kind === 'service' && does === 'recreate')) {
        for (const listener of order.listenersFrom(name)) {
            if (waitsFor(result, listener, id))
                continue;
            result = result.map((step) => (step.id === id ? { ...step, needs: [...step.needs, listener] } : step));
        }
    }
    return result;
}
function withNamespace(order, steps) {
    const { environment } = order.situation;
    const named = { kind: 'namespace', name: environment.namespace };
    const id = (0,planned/* stepId */.eR)(named);
    const does = order.does(named);
    if (does === undefined)
        return steps;
    const others = steps.filter((step) => step.id !== id);
    if (does === 'delete')
        return steps.map((step) => (step.id === id ? { ...step, needs: others.map((other) => other.id) } : step));
    return steps.map((step) => (step.id === id ? step : { ...step, needs: [id, ...step.needs] }));
}
function stepsOf(situation, changes, settling) {
    const order = new Ordering(situation, changes, settling);
    const steps = order.named.flatMap((named) => {
        const { kind, name } = named;
        const does = order.does(named) ?? 'settle';
        const own = { kind, name, id: (0,planned/* stepId */.eR)(named), does, needs: needsOf(order, named, does) };
        return [own, ...laterParts(order, named, does)];
    });
    const ordered = withNamespace(order, withRecreationsLast(order, steps));
    return ordered.map((step) => ({ ...step, needs: [...new Set(step.needs)] }));
}
function exposedRecreations(situation, steps) {
    return steps
        .filter(({ kind, does }) => kind === 'service' && does === 'recreate')
        .filter(({ name, needs }) => situation.actualListeners.some((one) => one.listener.clusters.some(({ serviceName }) => serviceName === name) &&
        !needs.includes((0,planned/* stepId */.eR)({ kind: 'listener', name: one.name })) &&
        !needs.includes((0,planned/* stepId */.eR)({ kind: 'load_balancer', name: one.lb_name }))))
        .map(({ name }) => name);
}

// EXTERNAL MODULE: ../../lib/src/changes/environment/plan/service-fields.js
var service_fields = __webpack_require__(7437);
;// CONCATENATED MODULE: ../../lib/src/changes/environment/plan/unmanaged.js


function unmanaged(situation) {
    const { environment, actual } = situation;
    const { absent } = environment;
    const containers = actual.services.flatMap((one) => one.service_container_infos);
    const certIds = situation.actualListeners.flatMap(({ listener }) => listener.clusters.map(({ certId }) => certId));
    const found = {
        secret_key: containers.flatMap(({ ssh_keys }) => ssh_keys),
        certificate: actual.certificates.filter(({ id }) => certIds.includes(id)).map(({ name }) => name),
        volume: containers.flatMap((one) => (0,service_fields/* mountsOf */.cS)(one).map(({ volume }) => volume)),
        service: actual.services.map(({ service_info }) => service_info.service_name),
        load_balancer: actual.loadBalancers.map(({ name }) => name),
        listener: situation.actualListeners
            .filter(({ lb_name }) => situation.declaredBalancer(lb_name) !== undefined)
            .map(({ name }) => name),
    };
    const mentioned = {
        secret_key: [...environment.secret_keys.map((one) => one.key_name), ...absent.secret_keys],
        certificate: [...environment.certificates.map((one) => one.cert_name), ...absent.certificates],
        volume: [...environment.volumes.map((one) => one.volume_name), ...absent.volumes],
        service: [...environment.services.map((one) => one.service_name), ...absent.services],
        load_balancer: [...environment.load_balancers.map((one) => one.lb_name), ...absent.load_balancers],
        listener: [...situation.declaredListeners.map(({ name }) => name), ...absent.listeners],
    };
    return planned/* KINDS */.GW.flatMap((kind) => [...new Set(found[kind] ?? [])]
        .filter((name) => !mentioned[kind]?.includes(name))
        .toSorted()
        .map((name) => ({ kind, name })));
}

;// CONCATENATED MODULE: ../../lib/src/changes/environment/plan.js











function sorted(changes) {
    const rank = ({ kind, operation }) => operation === 'delete' ? 2 * planned/* KINDS */.GW.length - planned/* KINDS */.GW.indexOf(kind) : planned/* KINDS */.GW.indexOf(kind);
    return changes.toSorted((one, other) => rank(one) - rank(other));
}
function countProblems({ options }, changes) {
    const count = changes.filter(({ operation }) => operation === 'delete' || operation === 'recreate').length;
    if (count <= options.maxDeletions)
        return [];
    return [{ message: changes_environment/* deletion */.jo.tooMany({ count, most: options.maxDeletions }), line: undefined }];
}
function needProblems(situation) {
    const services = situation.environment.services.map(({ service_name: name, needs }) => ({ name, needs }));
    return (0,order/* orderProblems */.xv)(services).map(({ name, message }) => situation.problem(changes_environment/* services */.$p.order({ problem: message }), 'services', name, 'needs'));
}
function planEnvironment(environment, actual, options) {
    const situation = new plan_situation/* Situation */.R(environment, actual, options);
    const drafts = [
        (0,resources/* draftNamespace */.Pq)(situation),
        ...(0,resources/* draftResources */.jt)(situation),
        ...(0,services/* draftServices */.y)(situation),
        ...(0,listeners/* draftBalancers */.Fv)(situation),
        ...(0,listeners/* draftListeners */.Bc)(situation),
        ...draftDeletions(situation),
    ];
    const changes = sorted(drafts.flatMap(({ change }) => change ?? []));
    const steps = stepsOf(situation, changes, drafts.flatMap(({ settles }) => settles ?? []));
    const exposed = exposedRecreations(situation, steps);
    const noted = changes.map((change) => change.kind === 'service' && exposed.includes(change.name)
        ? { ...change, notes: [...change.notes, changes_environment/* notes */.Q2.shortGap()] }
        : change);
    const both = contradictions(situation);
    const needs = needProblems(situation);
    const circles = both.length + needs.length > 0 ? [] : (0,order/* orderProblems */.xv)(steps.map(({ id, needs }) => ({ name: id, needs })));
    return {
        changes: noted,
        steps,
        unmanaged: unmanaged(situation),
        problems: [
            ...both,
            ...drafts.flatMap(({ problems }) => problems),
            ...ruleProblems(situation),
            ...countProblems(situation, changes),
            ...needs,
            ...circles.map(({ message }) => ({ message: changes_environment/* services */.$p.order({ problem: message }), line: undefined })),
        ],
        warnings: drafts.flatMap(({ warnings }) => warnings),
    };
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ certificates),
/* harmony export */   $p: () => (/* binding */ services),
/* harmony export */   C6: () => (/* binding */ balancers),
/* harmony export */   Lz: () => (/* binding */ recreation),
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   W1: () => (/* binding */ dataLoss),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   bI: () => (/* binding */ thing),
/* harmony export */   bN: () => (/* binding */ repositories),
/* harmony export */   gA: () => (/* binding */ listeners),
/* harmony export */   jo: () => (/* binding */ deletion),
/* harmony export */   kQ: () => (/* binding */ user),
/* harmony export */   on: () => (/* binding */ volumes),
/* harmony export */   r$: () => (/* binding */ namespaces)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const ENGLISH = {
    namespace: 'namespace',
    repository: 'repository',
    secret_key: 'SSH key',
    certificate: 'certificate',
    volume: 'volume',
    service: 'service',
    load_balancer: 'load balancer',
    listener: 'listener',
};
const CHINESE = {
    namespace: '命名空间',
    repository: '镜像仓库',
    secret_key: 'SSH 密钥',
    certificate: '证书',
    volume: '云硬盘',
    service: '服务',
    load_balancer: '负载均衡',
    listener: '监听器',
};
const thing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ kind, name }) => `${ENGLISH[kind]} ${name}`,
    zh: ({ kind, name }) => `${CHINESE[kind]} ${name}`,
});
const user = {
    listener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ name }) => `listener ${name}`, zh: ({ name }) => `监听器 ${name}` }),
    service: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ name }) => `service ${name}`, zh: ({ name }) => `服务 ${name}` }),
    loadBalancer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ name }) => `load balancer ${name}`, zh: ({ name }) => `负载均衡 ${name}` }),
};
const notes = {
    shortGap: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'short gap: for a moment a forwarding rule leads nowhere',
        zh: '短暂中断：转发规则会有片刻无处可达',
    }),
    downMeanwhile: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'it is deleted and created again, and is down in the meantime',
        zh: '将先删除再重新创建，期间不可用',
    }),
};
const namespaces = {
    otherAccount: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, suffix }) => `The namespace ${name} is not of this account: the full names of its namespaces end with ${suffix}.`,
        zh: ({ name, suffix }) => `命名空间 ${name} 不属于该账号：该账号的命名空间全名以 ${suffix} 结尾。`,
    }),
    namedOtherwise: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, is }) => `The namespace was created, and its full name is ${is}, not ${name}: the file is of another account. Nothing else was begun.`,
        zh: ({ name, is }) => `命名空间已创建，但其全名为 ${is}，而不是 ${name}：该文件属于另一账号。没有开始其他任何变更。`,
    }),
    defaultStays: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: 'The default namespace of an account cannot be deleted.',
        zh: '账号的默认命名空间不能删除。',
    }),
};
const repositories = {
    title: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `Repository ${name}`,
        zh: ({ name }) => `镜像仓库 ${name}`,
    }),
    creating: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Creating the repository', zh: '创建镜像仓库' }),
    levelIsFixed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, is, wanted }) => `The repository ${name} has open_level ${is}, and the API cannot change that to ${wanted}: change it in the console, or in the file.`,
        zh: ({ name, is, wanted }) => `镜像仓库 ${name} 的 open_level 为 ${is}，API 无法将其改为 ${wanted}：请在控制台或文件中修改。`,
    }),
};
const certificates = {
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `There is no certificate ${name}.`,
        zh: ({ name }) => `没有证书 ${name}。`,
    }),
    noContent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The certificate ${name} does not exist, and without pub_cert and pri_key it cannot be created.`,
        zh: ({ name }) => `证书 ${name} 不存在，没有 pub_cert 和 pri_key 就无法创建。`,
    }),
};
const volumes = {
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ volume }) => `There is no volume ${volume}.`,
        zh: ({ volume }) => `没有云硬盘 ${volume}。`,
    }),
    noSize: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The volume ${name} does not exist, and without a size it cannot be created.`,
        zh: ({ name }) => `云硬盘 ${name} 不存在，没有 size 就无法创建。`,
    }),
    neverCreated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, status }) => `The volume ${name} was never created (${status}): name it in absent once, so that it is deleted.`,
        zh: ({ name, status }) => `云硬盘 ${name} 未能创建成功 (${status})：请先在 absent 中列出它，将其删除。`,
    }),
    onlyGrows: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, size }) => `The volume ${name} has ${size} GB, and volumes only grow.`,
        zh: ({ name, size }) => `云硬盘 ${name} 的容量为 ${size} GB，云硬盘只能扩容。`,
    }),
    attached: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, user: service }) => `The volume ${name} is attached${service === '' ? '' : ` to ${service}`}, and an attached volume cannot grow.`,
        zh: ({ name, user: service }) => `云硬盘 ${name} 已挂载${service === '' ? '' : `到 ${service} `}，挂载中的云硬盘不能扩容。`,
    }),
    missing: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, volume }) => `The service ${name} mounts the volume ${volume}, which neither exists nor is declared.`,
        zh: ({ name, volume }) => `服务 ${name} 要挂载云硬盘 ${volume}，但它既不存在，也未在文件中声明。`,
    }),
    mountedElsewhere: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, volume, user: service }) => `The service ${name} mounts the volume ${volume}, which ${service} holds.`,
        zh: ({ name, volume, user: service }) => `服务 ${name} 要挂载云硬盘 ${volume}，但它正由 ${service} 占用。`,
    }),
};
const addresses = {
    unknown: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address }) => `The account has no such address as ${address}.`,
        zh: ({ address }) => `该账号下没有地址 ${address}。`,
    }),
    inUse: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ address, user: holder }) => `The address ${address} is in use${holder === '' ? '' : ` by ${holder}`}.`,
        zh: ({ address, user: holder }) => `地址 ${address} 正在使用${holder === '' ? '' : `，使用者为 ${holder} `}。`,
    }),
};
const services = {
    noContainers: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} does not exist, and without containers it cannot be created.`,
        zh: ({ name }) => `服务 ${name} 不存在，没有 containers 就无法创建。`,
    }),
    noImage: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, container }) => `The container ${container} of service ${name} is new, and needs an image_path.`,
        zh: ({ name, container }) => `服务 ${name} 的容器 ${container} 是新的，需要 image_path。`,
    }),
    noSuchKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, key }) => `The service ${name} uses the SSH key ${key}, which neither exists nor is declared.`,
        zh: ({ name, key }) => `服务 ${name} 使用 SSH 密钥 ${key}，但它既不存在，也未在文件中声明。`,
    }),
    oneReplica: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} is stateful, and has always one replica.`,
        zh: ({ name }) => `服务 ${name} 是有状态服务，始终只有一个副本。`,
    }),
    onlyStatefulMounts: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} is stateless, and only stateful services mount volumes.`,
        zh: ({ name }) => `服务 ${name} 是无状态服务，只有有状态服务才能挂载云硬盘。`,
    }),
    onlyStatefulIsPublic: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} is stateless, and only stateful services have a public address: use a load balancer.`,
        zh: ({ name }) => `服务 ${name} 是无状态服务，只有有状态服务才有公网地址：请使用负载均衡。`,
    }),
    noPublicNet: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} has no public network, so that public_net_type and bandwidth mean nothing: a stateful service gets one with pub_ip.`,
        zh: ({ name }) => `服务 ${name} 没有公网，public_net_type 和 bandwidth 不起作用：有状态服务通过 pub_ip 获得公网。`,
    }),
    lastOperationFailed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, status }) => `The service ${name} is as declared, but its last operation failed (${status}).`,
        zh: ({ name, status }) => `服务 ${name} 与声明一致，但其上一次操作失败 (${status})。`,
    }),
    order: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ problem }) => `There is no order: ${problem}.`,
        zh: ({ problem }) => `无法排定顺序：${problem}。`,
    }),
};
const balancers = {
    addressIsFixed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, address }) => `The load balancer ${name} has the address ${address}, and keeps it.`,
        zh: ({ name, address }) => `负载均衡 ${name} 的地址为 ${address}，不能更改。`,
    }),
};
const listeners = {
    noPort: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The listener ${name} does not exist, and without a listen_port it cannot be created.`,
        zh: ({ name }) => `监听器 ${name} 不存在，没有 listen_port 就无法创建。`,
    }),
    noRules: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The listener ${name} does not exist, and without clusters it cannot be created.`,
        zh: ({ name }) => `监听器 ${name} 不存在，没有 clusters 就无法创建。`,
    }),
    emptyRules: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The listener ${name} has no rule left, and the platform allows none without: name it in absent instead.`,
        zh: ({ name }) => `监听器 ${name} 没有任何转发规则，平台不允许这样：请改为在 absent 中列出它。`,
    }),
};
const rules = {
    noService: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, service, port }) => `A rule of listener ${listener} leads to ${service}:${port}, and there is no service ${service} in the end.`,
        zh: ({ listener, service, port }) => `监听器 ${listener} 的规则指向 ${service}:${port}，但最终没有服务 ${service}。`,
    }),
    noPort: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, service, port }) => `A rule of listener ${listener} leads to ${service}:${port}, and the service has no TCP port ${port} in the end.`,
        zh: ({ listener, service, port }) => `监听器 ${listener} 的规则指向 ${service}:${port}，但该服务最终没有 TCP 端口 ${port}。`,
    }),
    portStillUsed: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, service, port }) => `The service ${service} would lose its port ${port}, to which a rule of listener ${listener} leads: declare the rules of that listener too.`,
        zh: ({ listener, service, port }) => `服务 ${service} 将失去端口 ${port}，而监听器 ${listener} 的规则仍指向它：请同时声明该监听器的规则。`,
    }),
    needsCertificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener }) => `A rule of listener ${listener} needs a certificate, since it speaks https.`,
        zh: ({ listener }) => `监听器 ${listener} 使用 https，其规则需要证书。`,
    }),
    noCertificate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ listener, certificate }) => `A rule of listener ${listener} uses the certificate ${certificate}, which is not there in the end.`,
        zh: ({ listener, certificate }) => `监听器 ${listener} 的规则使用证书 ${certificate}，但最终没有该证书。`,
    }),
};
const recreation = {
    ofService: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, fields }) => `The service ${name} would have to be created again, since the platform cannot change ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(fields)}: allow it with recreate: allow.`,
        zh: ({ name, fields }) => `服务 ${name} 必须重新创建，因为平台无法修改 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(fields)}：如允许，请填写 recreate: allow。`,
    }),
    ofListener: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, fields }) => `The listener ${name} would have to be created again, since the platform cannot change ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(fields)}: allow it with recreate: allow.`,
        zh: ({ name, fields }) => `监听器 ${name} 必须重新创建，因为平台无法修改 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(fields)}：如允许，请填写 recreate: allow。`,
    }),
    neverCreated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name, status }) => `The service ${name} was never created (${status}), and has to be created again: allow it with recreate: allow.`,
        zh: ({ name, status }) => `服务 ${name} 未能创建成功 (${status})，必须重新创建：如允许，请填写 recreate: allow。`,
    }),
};
const dataLoss = {
    recreation: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ name }) => `The service ${name} is stateful, and is only created again where the step has allow_data_loss: true.`,
        zh: ({ name }) => `服务 ${name} 是有状态服务，只有步骤填写 allow_data_loss: true 时才会重新创建。`,
    }),
    deletion: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ what }) => `To delete the ${what}, the step needs allow_data_loss: true.`,
        zh: ({ what }) => `要删除${what}，步骤需要填写 allow_data_loss: true。`,
    }),
};
const deletion = {
    inUse: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ what, users }) => `The ${what} is to go, and is still used by ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(users)}.`,
        zh: ({ what, users }) => `${what} 将被删除，但仍由 ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(users)} 使用。`,
    }),
    declaredToo: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ what }) => `The ${what} is both declared and named in absent.`,
        zh: ({ what }) => `${what} 既被声明，又列在 absent 中。`,
    }),
    tooMany: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ count, most }) => `${count} resources would be deleted or created again, and max_deletions allows ${most}.`,
        zh: ({ count, most }) => `将删除或重新创建 ${count} 个资源，而 max_deletions 最多允许 ${most} 个。`,
    }),
};


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   Pq: () => (/* binding */ draftNamespace),
/* harmony export */   jt: () => (/* binding */ draftResources)
/* harmony export */ });
/* unused harmony export suffixOf */
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _storage_volume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2198);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);



const DEFAULT = 'default';
function suffixOf({ actual }) {
    const found = actual.namespaces.find(({ display_name, namespace }) => display_name !== DEFAULT && namespace.startsWith(`${display_name}-`));
    return found?.namespace.slice(found.display_name.length);
}
function displayNameOf(situation) {
    const full = situation.environment.namespace;
    const suffix = suffixOf(situation) ?? full.slice(Math.max(0, full.lastIndexOf('-')));
    return full.endsWith(suffix) ? full.slice(0, full.length - suffix.length) : full;
}
function draftNamespace(situation) {
    const { environment, actual } = situation;
    const name = environment.namespace;
    if (actual.namespace || environment.absent.namespace)
        return _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s;
    const suffix = suffixOf(situation);
    const at = (message) => situation.problem(message, 'namespace');
    const fits = displayNameOf(situation) !== '' && (suffix === undefined ? name.includes('-') : name.endsWith(suffix));
    const problems = fits ? [] : [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaces */ .r$.otherAccount({ name, suffix: suffix ?? '-…' }))];
    const fields = [{ field: 'namespace', before: '', after: name }];
    return { change: { kind: 'namespace', name, operation: 'create', fields, notes: [] }, problems, warnings: [] };
}
function creation(kind, name, values = {}) {
    const fields = Object.entries(values).map(([field, after]) => ({ field, before: '', after }));
    return { change: { kind, name, operation: 'create', fields, notes: [] }, problems: [], warnings: [] };
}
function draftRepository(situation, { repo_name: name, open_level }) {
    const found = situation.actual.repositories.find((one) => one.repo_name === name);
    if (!found)
        return creation('repository', name, open_level === undefined ? {} : { open_level: String(open_level) });
    if (open_level === undefined || found.open_level === open_level)
        return _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s;
    const message = _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .repositories */ .bN.levelIsFixed({ name, is: found.open_level, wanted: open_level });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(situation.problem(message, 'repositories', name, 'open_level'));
}
function normalize(fingerprint) {
    return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase();
}
function draftCertificate(situation, { cert_name: name, content }) {
    const found = situation.certificate(name);
    if (!content)
        return found ? _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s : (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(situation.problem(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .certificates */ .$H.noContent({ name }), 'certificates', name));
    const before = found?.fingerPrint ?? '';
    if (found && normalize(before) === normalize(content.fingerprint))
        return _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s;
    const fields = [{ field: 'finger_print', before, after: content.fingerprint }];
    const operation = found ? 'update' : 'create';
    return { change: { kind: 'certificate', name, operation, fields, notes: [] }, problems: [], warnings: [] };
}
function draftVolume(situation, { volume_name: name, size }) {
    const found = situation.volume(name);
    const at = (message) => situation.problem(message, 'volumes', name, 'size');
    if (!found || (0,_storage_volume_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeStatus */ .V)(found.status)?.phase === 'gone' || found.status === 'deleting') {
        const made = creation('volume', name, size === undefined ? {} : { size: String(size) });
        return size === undefined ? { ...made, problems: [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.noSize({ name }))] } : made;
    }
    const { status } = found;
    if (status === 'create_fail' || status === 'create_timeout')
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.neverCreated({ name, status })));
    const phase = (0,_storage_volume_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeStatus */ .V)(status)?.phase;
    if (size === undefined || size === found.size)
        return phase === 'pending' ? { ..._draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s, settles: { kind: 'volume', name } } : _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s;
    const fields = [{ field: 'size', before: String(found.size), after: String(size) }];
    const attached = found.volume_mappings.length > 0 || status === 'mount_succ';
    const problems = size < found.size
        ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.onlyGrows({ name, size: found.size }))]
        : attached
            ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.attached({ name, user: found.service_name }))]
            : [];
    return { change: { kind: 'volume', name, operation: 'update', fields, notes: [] }, problems, warnings: [] };
}
function draftResources(situation) {
    const { repositories, secret_keys, certificates, volumes } = situation.environment;
    const keys = situation.actual.secretKeys.map(({ name }) => name);
    return [
        ...repositories.map((one) => draftRepository(situation, one)),
        ...secret_keys.map(({ key_name }) => (keys.includes(key_name) ? _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s : creation('secret_key', key_name))),
        ...certificates.map((one) => draftCertificate(situation, one)),
        ...volumes.map((one) => draftVolume(situation, one)),
    ];
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf),
/* harmony export */   g: () => (/* binding */ Account)
/* harmony export */ });
/* harmony import */ var _changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
/* harmony import */ var _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1861);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(988);
/* harmony import */ var _messages_step_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4646);
/* harmony import */ var _step_run_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8252);







const BAD = ['failed', 'timed_out', 'cancelled'];
function isGood(outcome) {
    return outcome !== 'skipped' && !BAD.includes(outcome);
}
function wordOf(outcome) {
    return outcome === 'skipped' ? _messages_services_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetWords */ ._Y.skipped() : _messages_step_endings_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWords */ .wX[outcome]();
}
class Account {
    #plan;
    #onlyPlanned;
    #reports = new Map();
    constructor(plan, onlyPlanned) {
        this.#plan = plan;
        this.#onlyPlanned = onlyPlanned;
    }
    note = (report) => {
        this.#reports.set(report.name, report);
    };
    #reportsOf(change) {
        const own = ({ kind, name }) => kind === change.kind && name === change.name;
        return this.#plan.steps.filter(own).flatMap(({ id }) => this.#reports.get(id) ?? []);
    }
    #outcomeOf(change) {
        if (this.#onlyPlanned)
            return 'planned';
        const outcomes = this.#reportsOf(change).map(({ outcome }) => outcome);
        const bad = outcomes.find((outcome) => BAD.includes(outcome));
        if (bad !== undefined)
            return bad;
        const good = outcomes.filter(isGood);
        return good.length === 0 ? 'skipped' : (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestOutcome */ .qh)(good);
    }
    #errorOf(change) {
        const texts = this.#reportsOf(change).flatMap(({ error, reason, outcome }) => {
            if (error !== undefined && outcome !== 'cancelled')
                return [(0,_step_run_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g)(error).message];
            return reason === undefined ? [] : [reason];
        });
        return texts.length === 0 ? undefined : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(...texts);
    }
    rows() {
        return this.#plan.changes.map((change) => ({
            ...{ kind: change.kind, name: change.name, operation: change.operation, fields: change.fields },
            outcome: this.#outcomeOf(change),
            error: this.#errorOf(change) ?? null,
        }));
    }
    get output() {
        return { toJSON: () => this.rows() };
    }
    table = () => ({
        heads: [_messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyColumns */ .QC.resource(), _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyColumns */ .QC.operation(), _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyColumns */ .QC.outcome(), _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyColumns */ .QC.note()],
        rows: this.rows().map(({ kind, name, operation, outcome, error }, i) => [
            (0,_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)({ kind, name }),
            _messages_environment_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .operationWords */ .Zz[operation](),
            wordOf(outcome),
            (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(error ?? '', ...(this.#plan.changes[i]?.notes ?? [])),
        ]),
    });
    get outcome() {
        return (0,_changes_graph_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestOutcome */ .qh)([...this.#reports.values()].flatMap(({ outcome }) => (isGood(outcome) ? [outcome] : [])));
    }
}


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ fullContainers),
/* harmony export */   IB: () => (/* binding */ newServiceProblems),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   WN: () => (/* binding */ mountProblems)
/* harmony export */ });
/* harmony import */ var _messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _service_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);


function fullContainers(service, actual) {
    const there = actual?.service_container_infos ?? [];
    const declared = service?.containers ?? there.map(({ container_name }) => ({ container_name }));
    return declared.map((one) => {
        const found = there.find(({ container_name }) => container_name === one.container_name);
        return {
            container_name: one.container_name,
            image_path: one.image_path ?? found?.image_path,
            envs: one.envs ?? found?.envs ?? [],
            log_dirs: one.log_dirs ?? found?.log_dirs ?? [],
            command: one.command ?? found?.command ?? '',
            ssh_keys: one.ssh_keys ?? found?.ssh_keys ?? [],
            volumes: one.volumes ?? (found ? (0,_service_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .cS)(found) : []),
            cpu_weight: one.cpu_weight ?? found?.cpu_weight,
            memory_weight: one.memory_weight ?? found?.memory_weight,
        };
    });
}
function holderOf(situation, volume) {
    const user = situation.actual.services.find(({ service_container_infos: containers }) => containers.some(({ volumes }) => volumes.some(({ name }) => name === volume)));
    if (user)
        return user.service_info.service_name;
    const found = situation.volume(volume);
    if (!found || found.volume_mappings.length === 0)
        return undefined;
    return found.service_name === '' ? '?' : found.service_name;
}
function isStateful(service, actual) {
    return service.stateful ?? actual?.service_info.stateful ?? false;
}
function newServiceProblems(situation, service, actual) {
    const { service_name: name, replicas, public_net_type, bandwidth } = service;
    const containers = fullContainers(service, actual);
    const stateful = isStateful(service, actual);
    const pubIp = service.pub_ip ?? actual?.service_info.pub_ip ?? '';
    const at = (message, ...field) => situation.problem(message, 'services', name, ...field);
    const wantsNet = public_net_type !== undefined || bandwidth !== undefined;
    return [
        ...(containers.length === 0 ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.noContainers({ name }))] : []),
        ...containers.flatMap(({ container_name: container, image_path }) => image_path === undefined ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.noImage({ name, container }), 'containers', container)] : []),
        ...(stateful && replicas !== undefined && replicas !== 1
            ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.oneReplica({ name }), 'replicas')]
            : []),
        ...(!stateful && containers.some(({ volumes }) => volumes.length > 0)
            ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.onlyStatefulMounts({ name }))]
            : []),
        ...(!stateful && pubIp !== '' ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.onlyStatefulIsPublic({ name }), 'pub_ip')] : []),
        ...(wantsNet && pubIp === '' ? [at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.noPublicNet({ name }), 'public_net_type')] : []),
        ...addressProblems(situation, service, actual),
        ...keyProblems(situation, service, actual),
    ];
}
function addressProblems(situation, { service_name: name, pub_ip: address }, actual) {
    if (address === undefined || actual?.service_info.pub_ip === address)
        return [];
    const found = situation.actual.ips.find(({ ip, type }) => ip === address && type === 'nce');
    const at = (message) => [situation.problem(message, 'services', name, 'pub_ip')];
    if (!found)
        return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .addresses */ .Nt.unknown({ address }));
    if (found.status === 'available' || holdsNoLonger(situation, address))
        return [];
    return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .addresses */ .Nt.inUse({ address, user: found.service_name }));
}
function holdsNoLonger(situation, address) {
    const holder = situation.actual.services.find(({ service_info }) => service_info.pub_ip === address);
    return holder !== undefined && situation.environment.absent.services.includes(holder.service_info.service_name);
}
function keyProblems(situation, service, actual) {
    const { secret_keys, absent } = situation.environment;
    const known = [...secret_keys.map(({ key_name }) => key_name), ...situation.actual.secretKeys.map(({ name }) => name)];
    const there = known.filter((name) => !absent.secret_keys.includes(name));
    return fullContainers(service, actual).flatMap(({ container_name: container, ssh_keys }) => ssh_keys
        .filter((key) => !there.includes(key))
        .map((key) => situation.problem(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$p.noSuchKey({ name: service.service_name, key }), 'services', service.service_name, 'containers', container, 'ssh_keys')));
}
function mountProblems(situation, service) {
    const { service_name: name } = service;
    const { absent, volumes: declared } = situation.environment;
    return fullContainers(service, situation.service(name)).flatMap(({ container_name: container, volumes }) => volumes.flatMap(({ volume }) => {
        const at = (message) => [
            situation.problem(message, 'services', name, 'containers', container, 'volumes', volume),
        ];
        const isThere = declared.some((one) => one.volume_name === volume) || situation.volume(volume) !== undefined;
        if (!isThere || absent.volumes.includes(volume))
            return at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.missing({ name, volume }));
        const holder = holderOf(situation, volume);
        if (holder === undefined || holder === name || absent.services.includes(holder))
            return [];
        return releases(situation, holder, volume) ? [] : at(_messages_changes_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .volumes */ .on.mountedElsewhere({ name, volume, user: holder }));
    }));
}
function releases(situation, holder, volume) {
    const service = situation.declaredService(holder);
    if (service?.containers === undefined || service.recreate !== 'allow')
        return false;
    return !fullContainers(service, situation.service(holder)).some(({ volumes }) => volumes.some((one) => one.volume === volume));
}


/***/ })

};
