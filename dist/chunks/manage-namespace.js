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

// EXTERNAL MODULE: ../../lib/src/changes/engine/errors.js
var errors = __webpack_require__(8032);
// EXTERNAL MODULE: ../../lib/src/changes/names.js + 1 modules
var names = __webpack_require__(9686);
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
// EXTERNAL MODULE: ../../lib/src/step/inputs/service.js + 1 modules
var service = __webpack_require__(1461);
// EXTERNAL MODULE: ../../lib/src/step/operations/manage.js + 1 modules
var manage = __webpack_require__(3695);
;// CONCATENATED MODULE: ../../lib/src/actions/manage-namespace.js








const outputsOf = (space) => ({
    namespace_id: space?.id,
    namespace: space?.namespace,
    display_name: space?.display_name,
});
const manageNamespace = (0,action/* defineAction */.Q)({
    name: 'manage-namespace',
    folder: 'actions/manage-namespace',
    title: 'Fengchao: manage a space',
    description: 'Makes a space where it is missing, deletes an empty one, reads one or lists all.',
    branding: { icon: 'box', color: 'green' },
    operations: ['createNamespace', 'listNamespaces', 'deleteNamespace'],
    inputs: {
        ...credentials/* common */.sh,
        ...manage/* dryRun */.PA,
        operation: (0,manage/* operation */.MQ)('apply', 'delete', 'get', 'list'),
        namespace: (0,input_kinds/* text */.Qq)({
            description: 'The space: its display name (my-ev), its full name (my-ev-admin) or its id; a new one gets it as its display name.',
            ...service/* ANY_NAME */.dA,
        }),
    },
    outputs: {
        namespace_id: 'Id of the space.',
        namespace: 'Its full name, as load balancers want it.',
        display_name: 'Its display name.',
        namespaces: 'All spaces as a JSON list, for operation list.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [
        ...(0,credentials/* credentialProblems */._e)(given),
        ...(0,manage/* missing */.LO)(values.operation, { apply: ['namespace'], delete: ['namespace'], get: ['namespace'] }, given),
    ],
    async run(inputs, step) {
        const client = await (0,credentials/* connect */.Ng)(inputs, step);
        if (inputs.operation === 'list')
            return { namespaces: await (0,manage/* listResources */.U2)(step, namespaces(), client.namespaces.list()) };
        const name = inputs.namespace ?? '';
        const options = (0,manage/* directOptions */.wW)(inputs, step);
        const space = {
            title: namespaceTitle({ name }),
            find: (deadlineAt) => (0,names/* findNamespace */.z$)(client.until(deadlineAt), name),
        };
        if (inputs.operation === 'get')
            return outputsOf(await (0,manage/* getResource */.hZ)(step, space, options.deadlineAt));
        if (inputs.operation === 'delete') {
            const how = {
                phase: deletingNamespace(),
                check: (found) => {
                    if (!found.deletable)
                        (0,errors/* refuse */.TR)(namespaceInUse({ name: found.display_name }), deleteServicesFirst());
                },
                send: (found) => client.namespaces.delete(found.id),
            };
            return outputsOf((await (0,manage/* removeResource */.ls)(step, space, how, options)).found);
        }
        const wanted = {
            phase: creatingNamespace(),
            differences: (found) => found ? [] : [{ field: 'display_name', before: '', after: name }],
            create: () => client.namespaces.create(name),
        };
        return outputsOf((await (0,manage/* applyResource */.NT)(step, space, wanted, options)).found);
    },
});


/***/ })

};
