export const id = 'comment';
export const ids = ['comment'];
export const modules = {

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LONGEST_COMMENT: () => (/* binding */ LONGEST_COMMENT),
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6696);


const LONGEST_COMMENT = 65_536;
const PAGE = 100;
const limits = { totalMs: 60_000, tryMs: 10_000, permission: 'pull-requests' };
async function keepComment(request) {
    const { token, event, log, signal } = request;
    const { repository } = event;
    try {
        if (!token || !repository) {
            const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '');
            throw new Error((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)({ names }));
        }
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e('undici'), __webpack_require__.e('github')]).then(__webpack_require__.bind(__webpack_require__, 1329));
        const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } };
        const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier });
        return await write(octokit, { ...request, repository });
    }
    catch (error) {
        signal?.throwIfAborted();
        log.warning((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .commentNotWritten */ .YW)({ why: reasonOf(error) }));
        return undefined;
    }
}
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/[.。]$/, '');
}
async function write(octokit, request) {
    const { marker, body, onlyUpdate } = request;
    const text = `${marker}\n${body}`;
    const found = await find(octokit, request);
    if (found?.body === text)
        return found.url;
    if (found)
        return (await update(octokit, request, found.id, text)).url;
    return onlyUpdate ? undefined : (await create(octokit, request, text)).url;
}
async function find(octokit, request) {
    const { repository, number, marker, pace, signal, log } = request;
    for (let page = 1;; page += 1) {
        const list = (limit) => octokit.rest.issues.listComments({
            ...repository,
            issue_number: number,
            per_page: PAGE,
            page,
            request: { signal: limit },
        });
        const { data } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRequest */ .q)(list, { ...limits, signal }, pace, { log: log.info });
        const found = data.find(({ body = '' }) => body.startsWith(marker));
        if (found)
            return commentOf(found);
        if (data.length < PAGE)
            return undefined;
    }
}
function commentOf(data) {
    if (typeof data.id !== 'number')
        throw new Error((0,_messages_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommentId */ .bh)());
    return { id: data.id, url: data.html_url, body: (data.body ?? '').replaceAll('\r\n', '\n') };
}
async function update(octokit, request, id, body) {
    const { repository, pace, signal, log } = request;
    const send = async (limit) => commentOf((await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body, request: { signal: limit } }))
        .data);
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRequest */ .q)(send, { ...limits, signal }, pace, { log: log.info });
}
async function create(octokit, request, body) {
    const { repository, number, pace, signal, log } = request;
    const send = async (limit) => commentOf((await octokit.rest.issues.createComment({
        ...repository,
        issue_number: number,
        body,
        request: { signal: limit },
    })).data);
    const known = () => find(octokit, request);
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRequest */ .q)(send, { ...limits, signal }, pace, { known, log: log.info });
}


/***/ })

};
