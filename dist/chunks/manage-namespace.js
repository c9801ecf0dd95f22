export const id = 'manage-namespace';
export const ids = ['manage-namespace'];
export const modules = {

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manageNamespace: () => (/* binding */ manageNamespace)
});

// EXTERNAL MODULE: ../../lib/src/github/inputs/input-kinds.js
var input_kinds = __webpack_require__(5938);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
;// CONCATENATED MODULE: ../../lib/src/messages/services/namespaces.js

const namespaceTitle = (0,message/* message */.iU)({
    en: ({ name }) => `Namespace ${name}`,
    zh: ({ name }) => `命名空间 ${name}`,
});
const namespaces = (0,message/* message */.iU)({ en: 'namespaces', zh: '命名空间' });
const creatingNamespace = (0,message/* message */.iU)({ en: 'Creating the namespace', zh: '创建命名空间' });
const deletingNamespace = (0,message/* message */.iU)({ en: 'Deleting the namespace', zh: '删除命名空间' });
const namespaceInUse = (0,message/* message */.iU)({
    en: ({ name }) => `Namespace ${name} cannot be deleted: it contains services, or it is the default namespace.`,
    zh: ({ name }) => `命名空间 ${name} 无法删除：其中仍有服务，或者它是默认命名空间。`,
});
const deleteServicesFirst = (0,message/* message */.iU)({ en: 'Delete its services first.', zh: '请先删除其中的服务。' });

// EXTERNAL MODULE: ../../lib/src/step/action.js
var action = __webpack_require__(3203);
// EXTERNAL MODULE: ../../lib/src/step/inputs/credentials.js
var credentials = __webpack_require__(4869);
// EXTERNAL MODULE: ../../lib/src/step/inputs/operation.js + 1 modules
var operation = __webpack_require__(7437);
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js
var service = __webpack_require__(4940);
// EXTERNAL MODULE: ../../lib/src/step/inputs/waiting.js
var waiting = __webpack_require__(5248);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-namespace.js







const outputsOf = (found) => ({
    namespace_id: found?.id,
    namespace: found?.namespace,
    display_name: found?.display_name,
});
const NAMED = ['namespace'];
const manageNamespace = (0,action/* defineAction */.Q)({
    name: 'manage-namespace',
    branding: { icon: 'box', color: 'green' },
    operations: ['createNamespace', 'listNamespaces', 'deleteNamespace'],
    groups: [
        credentials/* account */.ct,
        waiting/* dryRun */.PA,
        (0,operation/* operations */.z)(['apply', 'delete', 'get', 'list'], { apply: NAMED, delete: NAMED, get: NAMED }),
    ],
    inputs: { namespace: (0,input_kinds/* text */.Qq)(service/* ANY_NAME */.dA) },
    outputs: ['namespace_id', 'namespace', 'display_name', 'namespaces'],
    async run(inputs, step) {
        const { applyResource, getResource, listResources, removeResource } = await Promise.all(/* import() */[__webpack_require__.e('services-service'), __webpack_require__.e('manage')]).then(__webpack_require__.bind(__webpack_require__, 977));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e('connect'), __webpack_require__.e('sequence'), __webpack_require__.e('web-fetch'), __webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 495));
        const { findNamespace } = await Promise.all(/* import() */[__webpack_require__.e('lookup')]).then(__webpack_require__.bind(__webpack_require__, 5327));
        const { refuse } = await Promise.all(/* import() */[]).then(__webpack_require__.bind(__webpack_require__, 8032));
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return step.set({ namespaces: await listResources(step, namespaces(), client.namespaces.list()) });
        const name = inputs.namespace ?? '';
        const options = (0,waiting/* directOptions */.wW)(inputs, step);
        const reads = client.until(options.deadlineAt);
        const resource = {
            title: namespaceTitle({ name }),
            find: () => findNamespace(reads, name),
        };
        if (inputs.operation === 'get')
            return step.set(outputsOf(await getResource(step, resource)));
        if (inputs.operation === 'delete') {
            const removal = {
                phase: deletingNamespace(),
                check: (found) => {
                    if (!found.deletable)
                        refuse(namespaceInUse({ name: found.display_name }), deleteServicesFirst());
                },
                send: (found) => client.namespaces.delete(found.id),
            };
            return step.set(outputsOf(await removeResource(step, resource, removal, options)));
        }
        const desired = {
            phase: creatingNamespace(),
            differences: (found) => found ? [] : [{ field: 'display_name', before: '', after: name }],
            create: () => client.namespaces.create(name),
        };
        step.set(outputsOf(await applyResource(step, resource, desired, options)));
    },
});


/***/ })

};
