export const id = 'environment-world';
export const ids = ['environment-world'];
export const modules = {

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesOf: () => (/* binding */ imagesOf),
/* harmony export */   worldOfEnvironment: () => (/* binding */ worldOfEnvironment)
/* harmony export */ });
/* harmony import */ var _changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4161);


const STAND_IN = 'hub.c.163.com/public/rehearsal:latest';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const QUOTA = 1_000;
function worldOfEnvironment(environment, images = []) {
    const { namespace } = environment;
    const hyphen = namespace.lastIndexOf('-');
    const user_name = namespace.slice(hyphen + 1);
    const rules = rulesOf(environment);
    const declared = environment.services.map((service) => serviceOf(service, rules));
    const missing = new Set(rules.map(({ serviceName }) => serviceName));
    for (const { service_name } of environment.services)
        missing.delete(service_name);
    const services = [...declared, ...[...missing].map((service_name) => serviceOf(bare(service_name), rules))];
    return {
        account: { user_name },
        namespaces: [{ display_name: namespace.slice(0, hyphen), namespace }],
        ...repositoriesOf(environment, user_name, [...imagesOf(environment), ...images]),
        services,
        load_balancers: environment.load_balancers.map(({ listeners, ...rest }) => (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ ...rest, listeners: listeners.flatMap(listenerOf) })),
        certificates: certificatesOf(environment, rules),
        volumes: withMissing(environment.volumes, 'volume_name', mountsOf(environment)).map(_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s),
        secret_keys: withMissing(environment.secret_keys, 'key_name', keysOf(environment)),
        quotas: {
            repositories: QUOTA,
            secret_keys: QUOTA,
            load_balancers: QUOTA,
            listeners: QUOTA,
            nce: QUOTA,
            nlb: QUOTA,
        },
    };
}
function imagesOf({ services }) {
    return services.flatMap(({ containers = [] }) => containers.flatMap(({ image_path }) => image_path ?? []));
}
const bare = (service_name) => ({ service_name, needs: [], recreate: 'refuse' });
function rulesOf({ load_balancers }) {
    return load_balancers.flatMap(({ listeners }) => listeners.flatMap(({ clusters = [] }) => clusters));
}
function containersOf({ services }) {
    return services.flatMap(({ containers = [] }) => containers);
}
const mountsOf = (environment) => containersOf(environment).flatMap(({ volumes = [] }) => volumes.map(({ volume }) => volume));
const keysOf = (environment) => containersOf(environment).flatMap(({ ssh_keys = [] }) => ssh_keys);
function withMissing(things, key, used) {
    const names = new Set(used);
    for (const thing of things)
        names.delete(thing[key]);
    return [...things, ...[...names].map((name) => ({ [key]: name }))];
}
function serviceOf(service, rules) {
    const { service_name, spec, port_maps, pub_ip, replicas, containers = [] } = service;
    const { public_net_type, bandwidth } = service;
    const stateful = service.stateful ?? (pub_ip !== undefined || containers.some(({ volumes = [] }) => volumes.length > 0));
    const used = rules.filter((rule) => rule.serviceName === service_name).map(({ servicePort }) => servicePort);
    const all = containers.length > 0 ? containers : [{ container_name: service_name }];
    return (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        ...{ service_name, stateful, ...spec, pub_ip, public_net_type },
        bandwidth,
        replicas: stateful ? undefined : replicas,
        port_maps: port_maps?.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`) ??
            [...new Set(used)].map((port) => `${port}:${port}/TCP`),
        containers: all.map(containerOf),
    });
}
function containerOf({ envs, volumes, image_path, ...rest }) {
    return (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        ...rest,
        command: rest.command === '' ? undefined : rest.command,
        image_path: image_path === undefined ? STAND_IN : taggedImage(image_path),
        envs: envs && Object.fromEntries(envs.map(({ key, value }) => [key, value])),
        volumes: volumes && Object.fromEntries(volumes.map(({ volume, mount_path }) => [volume, mount_path])),
    });
}
function taggedImage(image) {
    const { path, tag } = (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(image);
    return (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnPlatform */ .D2)(image) ? `hub.c.163.com/${path}:${tag}` : image;
}
function listenerOf({ listener_name, protocol, listen_port, clusters = [] }) {
    if (clusters.length === 0)
        return [];
    return [(0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ listener_name, protocol, listen_port, clusters: clusters.map(ruleOf) })];
}
function ruleOf({ certId, certName, ...rest }) {
    const isId = certId !== undefined && UUID.test(certId);
    return (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ ...rest, certId: isId ? certId : undefined, certName: isId ? undefined : (certName ?? certId) });
}
function certificatesOf({ certificates }, rules) {
    const ids = new Set(rules.flatMap(({ certId }) => (certId !== undefined && UUID.test(certId) ? certId : [])));
    const names = rules.flatMap(({ certName, certId }) => certName ?? (certId && !UUID.test(certId) ? certId : []));
    const named = withMissing(certificates, 'cert_name', names);
    return [
        ...named.map((one) => (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ cert_name: one.cert_name, pub_cert: 'content' in one ? one.content?.pub_cert : undefined })),
        ...[...ids].map((cert_id, i) => ({ cert_name: `certificate-${i + 1}`, cert_id })),
    ];
}
function repositoriesOf({ repositories }, user, images) {
    const tags = new Map();
    for (const image of [...images, STAND_IN]) {
        const { path, tag } = (0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(image);
        if ((0,_changes_images_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnPlatform */ .D2)(image))
            tags.set(path, (tags.get(path) ?? new Set()).add(tag));
    }
    const paths = [...tags].map(([path, found]) => {
        const [user_name = '', ...rest] = path.split('/');
        return { user_name, repo_name: rest.join('/'), tags: [...found] };
    });
    const own = paths.filter(({ user_name }) => user_name === user);
    const declared = repositories.map(({ repo_name, open_level }) => (0,_github_inputs_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ repo_name, open_level, tags: own.find((one) => one.repo_name === repo_name)?.tags }));
    const others = own.filter(({ repo_name }) => !repositories.some((one) => one.repo_name === repo_name));
    return {
        repositories: [...declared, ...others.map(({ repo_name, tags }) => ({ repo_name, tags }))],
        public_repositories: paths.filter(({ user_name }) => user_name !== user),
    };
}


/***/ })

};
