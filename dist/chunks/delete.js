export const id = 'delete';
export const ids = ['delete'];
export const modules = {

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteService: () => (/* binding */ deleteService)
/* harmony export */ });
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1759);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);




const untilNotFound = (word) => {
    const known = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceStatus */ .E6)(word);
    return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known;
};
async function deleteService(client, { service_id, free_ip }, options) {
    let last;
    const service = {
        get title() {
            return last ? (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.serviceTitle)(last) : (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOfId */ .Aj)({ id: service_id });
        },
        status: { of: (found) => found.service_info.status, table: untilNotFound },
        find: async () => {
            const found = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.services.get(service_id));
            if (found === undefined)
                return undefined;
            last = found;
            options.seen?.(found);
            return found;
        },
    };
    const removal = {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePhases */ .a0.deleting(),
        send: () => client.services.delete(service_id, free_ip),
        failureAdvice: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_1__/* .deletion */ .jo.failed(),
    };
    const result = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF)(service, removal, options);
    return { result, last };
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readNothing),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VX: () => (/* binding */ deleteIt),
/* harmony export */   WG: () => (/* binding */ doesNotExist),
/* harmony export */   bv: () => (/* binding */ cannotBeChanged),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   lT: () => (/* binding */ requested),
/* harmony export */   qf: () => (/* binding */ matchRequested),
/* harmony export */   sf: () => (/* binding */ checkItsName),
/* harmony export */   uG: () => (/* binding */ nothingToDelete),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);

const matchRequested = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'match the requested state', zh: '调整为所要求的状态' });
const deleteIt = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'delete it', zh: '删除' });
const existing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'exists', zh: '存在' });
const doesNotExist = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} does not exist.`,
    zh: ({ title }) => `${title} 不存在。`,
});
const checkItsName = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: 'Check its name or id, and that this account owns it.',
    zh: '请检查其名称或 id，以及它是否属于当前账号。',
});
const cannotBeChanged = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title} exists, and the platform cannot change it.`,
    zh: ({ title }) => `${title} 已存在，平台无法对其进行修改。`,
});
const ended = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: created.`, zh: ({ title }) => `${title}：已创建。` }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: updated.`, zh: ({ title }) => `${title}：已更新。` }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: deleted.`, zh: ({ title }) => `${title}：已删除。` }),
    unchanged: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: already up to date.`,
        zh: ({ title }) => `${title}：已是最新，无需变更。`,
    }),
    read: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: ({ title }) => `${title}: read.`, zh: ({ title }) => `${title}：已读取。` }),
};
const nothingToDelete = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist, so there is nothing to delete.`,
    zh: ({ title }) => `${title}：不存在，无需删除。`,
});
const requested = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: creation requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送创建请求，未等待其结束。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: update requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送更新请求，未等待其结束。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: deletion requested; the step did not wait for it to finish.`,
        zh: ({ title }) => `${title}：已发送删除请求，未等待其结束。`,
    }),
};
const planned = {
    created: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be created (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会创建（试运行：未发送任何变更）。`,
    }),
    updated: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be updated (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会更新（试运行：未发送任何变更）。`,
    }),
    deleted: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        en: ({ title }) => `${title}: would be deleted (dry run: nothing was sent).`,
        zh: ({ title }) => `${title}：将会删除（试运行：未发送任何变更）。`,
    }),
};
const readNothing = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ title }) => `${title}: does not exist.`,
    zh: ({ title }) => `${title}：不存在。`,
});
const counted = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    en: ({ count, noun }) => `${count} ${noun}.`,
    zh: ({ count, noun }) => `${noun}：共 ${count} 个。`,
});
const count = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ en: 'Count', zh: '数量' });


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ createIfMissing),
/* harmony export */   fR: () => (/* binding */ missingImages),
/* harmony export */   sR: () => (/* binding */ createService)
/* harmony export */ });
/* unused harmony export ADDRESS_MS */
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5804);
/* harmony import */ var _messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5390);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1759);
/* harmony import */ var _engine_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2140);
/* harmony import */ var _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _engine_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1038);
/* harmony import */ var _images_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2143);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5327);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5329);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9638);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6100);













function serviceByName(client, namespace, name, { seen, replacing }) {
    let knownId;
    const resource = {
        title: (0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceIn */ .Tw)({ name, namespace: namespace.display_name }),
        status: { of: (service) => service.service_info.status, table: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceStatus */ .E6 },
        find: async () => {
            const listed = knownId ?? (await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.findService)(client, namespace, name))?.id;
            if (listed === undefined || listed === replacing)
                return undefined;
            knownId = listed;
            const found = await (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(client.services.get(knownId));
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        knownId = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function plannedDifferences(service) {
    const all = (of) => service.containers.flatMap(of).join(', ');
    return (0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .compareFields */ .z)({}, {
        service_name: service.service_name,
        stateful: service.stateful,
        replicas: service.replicas,
        [(0,_messages_services_scaling_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeField */ .es)()]: (0,_size_js__WEBPACK_IMPORTED_MODULE_9__/* .sizeText */ .lP)(service.spec),
        [_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.images()]: all((one) => [one.image_path]),
        ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(service.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(service.state_public_net),
    });
}
function deviations(desired, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = desired.containers.flatMap((container) => {
        const found = service.service_container_infos.find((one) => one.container_name === container.container_name);
        if (found && (0,_images_name_js__WEBPACK_IMPORTED_MODULE_5__/* .sameImage */ .G4)(found.image_path, container.image_path))
            return [];
        return [
            {
                field: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.imageOf({ container: container.container_name }),
                before: found?.image_path ?? '',
                after: container.image_path,
            },
        ];
    });
    return [
        ...images,
        ...(0,_engine_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .compareFields */ .z)({ stateful, replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(port_maps) }, { stateful: desired.stateful, replicas: desired.replicas, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portText */ .Z)(desired.port_maps) }),
    ];
}
const ADDRESS_MS = 60_000;
async function waitForAddress(client, service, options) {
    const { clock, observer } = options;
    if (service.service_info.pub_ip !== '')
        return service;
    const deadlineAt = Math.min(options.deadlineAt, clock.now() + ADDRESS_MS);
    const { services } = client.until(deadlineAt);
    const { id } = service.service_info;
    observer.phase(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePhases */ .a0.waitingForAddress());
    let last = service;
    const ended = await (0,_engine_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(async () => {
        last = await services.get(id);
        options.seen?.(last);
        const { status, pub_ip } = last.service_info;
        const ending = pub_ip === '' ? {} : { ending: { service: last } };
        return { status, sentence: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceStatus */ .E6)(status)?.sentence, ...ending };
    }, { ...options, deadlineAt });
    if ('service' in ended)
        return ended.service;
    observer.warn(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.addressMissing({ service: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__.serviceTitle)(last), seconds: Math.round(ended.elapsedMs / 1000) }));
    return last;
}
async function createService(client, namespace, desired, options) {
    const { resource, remember } = serviceByName(client, namespace, desired.service_name, options);
    const result = await (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_11__/* .ensure */ .D8)(resource, {
        phase: _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePhases */ .a0.creating(),
        differences: (found) => (found ? deviations(desired, found) : plannedDifferences(desired)),
        check: (found) => {
            if (!found)
                return;
            (0,_engine_errors_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.alreadyThere({
                service: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__.serviceTitle)(found),
                namespace: namespace.display_name,
                status: found.service_info.status,
            }), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.ifExists());
        },
        create: async () => {
            const { service_id } = await client.services.create(desired);
            remember(service_id);
            options.created?.(service_id);
        },
        missing: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .missingContainers */ .XS,
        isTransient: _service_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknownImage */ .c0,
        failureAdvice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_12__/* .sentences */ .hC)((0,_messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceFailed */ .zB)(), _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.failedStays()),
    }, options);
    if (result.outcome !== 'changed' || result.after === undefined || !desired.state_public_net.used)
        return result;
    return { ...result, after: await waitForAddress(client, result.after, options) };
}
async function createIfMissing(...[client, namespace, desired, options]) {
    try {
        return await createService(client, namespace, desired, options);
    }
    catch (error) {
        if (!(error instanceof _engine_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P) || error.ending !== 'refused')
            throw error;
        const existing = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.findService)(client, namespace, desired.service_name);
        if (existing === undefined || existing.id === options.replacing)
            throw error;
        return { existingId: existing.id };
    }
}
async function missingImages(client, service) {
    const { custom_images, public_images } = await client.services.listImages();
    const known = [...custom_images, ...public_images];
    return service.containers
        .filter(({ image_path }) => !known.some((image) => (0,_images_name_js__WEBPACK_IMPORTED_MODULE_5__/* .sameImage */ .G4)(image.image_path, image_path)))
        .map(({ image_path }) => _messages_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix.imageUnknown({ image: image_path }));
}


/***/ })

};
