export const id = 35;
export const ids = [35];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeployment: () => (/* binding */ openDeployment)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);


const defaultTimeout = 10_000;
const longestDescription = 140;
async function openDeployment(request) {
    const { token, event, environment, log } = request;
    const { repository, sha } = event;
    const missing = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY', sha ? '' : 'GITHUB_SHA'];
    const named = missing.filter((name) => name !== '');
    if (!token || !repository || !sha)
        return unrecorded(request, `there is no ${named.join(' and no ')}`);
    const signal = AbortSignal.timeout(defaultTimeout);
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(329), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 1329));
        const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } };
        const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier });
        const created = await octokit.rest.repos.createDeployment({
            ...repository,
            ref: sha,
            environment,
            auto_merge: false,
            required_contexts: [],
            transient_environment: request.transient ?? false,
            ...described(request.description),
            request: { signal },
        });
        if (created.status !== 201)
            return unrecorded(request, 'GitHub answered with a merge instead of a deployment');
        const { id } = created.data;
        log.debug(`GitHub deployment ${id} in ${environment}.`);
        const mark = marker(octokit, { ...request, repository }, id);
        await mark('in_progress', {});
        return { id, finish: (state, end = {}) => mark(state, end) };
    }
    catch (error) {
        return unrecorded(request, reason(error, signal));
    }
}
function unrecorded({ environment, log }, why) {
    log.warning(`No GitHub deployment was recorded for ${environment}: ${why}.`, { title: 'GitHub deployment' });
    return { id: undefined, finish: async () => { } };
}
function marker(octokit, request, id) {
    const { repository, event, environment, log } = request;
    return async (state, { url, description, timeoutMs = defaultTimeout }) => {
        const page = webPage(url ?? request.environmentUrl);
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: id,
                state,
                environment,
                ...described(description),
                ...(event.runUrl ? { log_url: event.runUrl } : {}),
                ...(page ? { environment_url: page } : {}),
                request: { signal },
            });
        }
        catch (error) {
            const text = `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${reason(error, signal)}.`;
            log.warning(text, { title: 'GitHub deployment' });
        }
    };
}
function described(description) {
    if (!description)
        return {};
    return { description: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .presentable */ .K)(description).replaceAll('\n', ' ').trim(), longestDescription) };
}
function webPage(url) {
    if (!url || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
function reason(error, signal) {
    if (signal.aborted)
        return 'GitHub did not answer in time';
    const text = error instanceof Error ? error.message : String(error);
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 403 || status === 404) {
        return `GitHub answered ${status} (${text}); give the job \`permissions: deployments: write\`, and hand on a token of this repository`;
    }
    if (status === 401)
        return `GitHub does not accept the token (${text}); leave github_token at its default`;
    return text.replace(/\.$/, '');
}


/***/ })

};
