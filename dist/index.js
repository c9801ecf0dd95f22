import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stands in for @actions/http-client and its `lib/auth` in the bundle. @actions/core needs them for OIDC alone, which no
 * action uses, but would load a whole HTTP client for it at every start. @actions/github asks it for the agent of its
 * requests when it is imported; that agent is made here of the one undici that the bundle has, once it is needed.
 */

class HttpClient {
  /** Of no use to octokit, whose requests go through fetch. */
  getAgent() {
    return undefined
  }

  /** The dispatcher of octokit's fetch; takes the proxy from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  getAgentDispatcher() {
    return lazyDispatcher
  }
}

/** @actions/core names it; nothing calls it. */
class BearerCredentialHandler {}

let agent

const lazyDispatcher = {
  dispatch(options, handler) {
    agent ??= __nccwpck_require__.e(/* import() */ 976).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1976, 19)).then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent())
    agent.then((it) => it.dispatch(options, handler)).catch((error) => handler.onResponseError(null, error))
    return true
  },
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ../../lib/client/codes.js
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

;// CONCATENATED MODULE: ../../lib/client/errors.js

class FengchaoError extends Error {
    operation;
    errorClass;
    untouched;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.operation = facts.operation;
        this.errorClass = facts.errorClass;
        this.untouched = facts.untouched;
    }
}
class ApiError extends FengchaoError {
    name = 'ApiError';
    status;
    code;
    platformMessage;
    requestId;
    retryAfterMs;
    constructor(message, errorClass, untouched, facts) {
        super(message, { operation: facts.operation, errorClass, untouched });
        this.status = facts.status;
        this.code = facts.code;
        this.platformMessage = facts.platformMessage;
        this.requestId = facts.requestId;
        this.retryAfterMs = facts.retryAfterMs;
    }
}
class ConnectionError extends FengchaoError {
    name = 'ConnectionError';
    phase;
    constructor(message, facts) {
        const untouched = facts.phase === 'never_sent' || facts.phase === 'untrusted';
        super(message, { operation: facts.operation, errorClass: 'transient', untouched, cause: facts.cause });
        this.phase = facts.phase;
    }
}
class AnswerError extends FengchaoError {
    name = 'AnswerError';
    status;
    requestId;
    constructor(message, facts) {
        super(message, { operation: facts.operation, errorClass: 'server', untouched: false, cause: facts.cause });
        this.status = facts.status;
        this.requestId = facts.requestId;
    }
}
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
        return { errorClass: fact.class, untouched: fact.untouched === true };
    const errorClass = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'bad_request');
    return { errorClass, untouched: status === 429 };
}
function apiError(task, facts) {
    const { errorClass, untouched } = classify(facts.status, facts.code);
    const code = facts.code === undefined ? '' : `, code ${facts.code}`;
    const known = factOf(facts.code)?.meaning;
    const words = facts.platformMessage || known || 'no message';
    const meaning = known && facts.platformMessage && known !== facts.platformMessage ? ` (that is: ${known})` : '';
    const request = facts.requestId === undefined ? '' : `, Request-Id ${facts.requestId}`;
    const message = `Could not ${task}: the platform answered HTTP ${facts.status}${code}: "${words}"${meaning}${request}.`;
    return new ApiError(message, errorClass, untouched, facts);
}
function isApiError(error, ...classes) {
    return error instanceof ApiError && (classes.length === 0 || classes.includes(error.errorClass));
}

;// CONCATENATED MODULE: ../../lib/rollout/belief.js
const STEADY_READS = 5;
function createBelief({ table, before, settleMs, markTells, }) {
    let moved = false;
    let steady = 0;
    let last = '';
    return (sight, sinceSentMs) => {
        const key = JSON.stringify([sight.status, sight.mark, sight.matches]);
        steady = key === last ? steady + 1 : 1;
        last = key;
        if (sight.status !== before.status || (markTells && sight.mark !== before.mark))
            moved = true;
        const word = table(sight.status);
        if (word === undefined)
            return 'unknown';
        if (word.phase === 'pending')
            return 'going';
        if (word.phase === 'gone')
            return 'gone';
        const stood = steady >= STEADY_READS;
        const believed = moved || (stood && sight.matches && sinceSentMs >= settleMs);
        if (!believed)
            return 'going';
        if (word.phase === 'failed')
            return 'failed';
        if (sight.matches)
            return 'succeeded';
        return stood ? 'astray' : 'going';
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/errors.js
class RolloutError extends Error {
    name = 'RolloutError';
    ending;
    status;
    advice;
    unsent;
    constructor(ending, message, facts = {}) {
        super(message, { cause: facts.cause });
        this.ending = ending;
        this.status = facts.status;
        this.advice = facts.advice;
        this.unsent = facts.unsent ?? false;
    }
}
function refuse(message, advice) {
    throw new RolloutError('refused', message, { advice });
}

;// CONCATENATED MODULE: ../../lib/rollout/schedule.js
const SHARE = 0.1;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 10_000;
const JITTER = 0.2;
const LAST_LOOK_MS = 500;
function nextPause(sinceMovedMs, fixedMs, random) {
    if (fixedMs !== undefined)
        return fixedMs;
    const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceMovedMs * SHARE));
    return pause * (1 - JITTER + 2 * JITTER * random);
}
function cutPause(pauseMs, leftMs) {
    const lastMs = leftMs - LAST_LOOK_MS;
    if (lastMs <= 0)
        return undefined;
    return Math.min(pauseMs, lastMs);
}

;// CONCATENATED MODULE: ../../lib/client/retry.js

const DEFAULT_POLICY = { attempts: 8, baseMs: 500, capMs: 10_000 };
function pauseBeforeRetry(failure) {
    const { error, effect, attempt, leftMs, policy, random } = failure;
    if (!(error instanceof FengchaoError))
        return undefined;
    if (attempt >= policy.attempts)
        return undefined;
    if (effect === 'change' && !error.untouched)
        return undefined;
    if (!passes(error))
        return undefined;
    const pause = serverPause(error) ?? random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
    return pause < leftMs ? pause : undefined;
}
function passes(error) {
    if (error instanceof ConnectionError)
        return error.phase !== 'untrusted';
    if (error instanceof AnswerError)
        return true;
    if (error instanceof ApiError) {
        return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500;
    }
    return false;
}
function serverPause(error) {
    return error instanceof ApiError ? error.retryAfterMs : undefined;
}
function parseRetryAfter(header, now) {
    if (header === undefined || header.trim() === '')
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header.trim()) * 1000;
    const date = header.includes(':') ? Date.parse(header) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
async function withRetry(attempt, options) {
    for (let count = 1;; count += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            const leftMs = options.deadlineAt - options.clock.now();
            const { effect, policy } = options;
            const pauseMs = pauseBeforeRetry({ error, effect, attempt: count, leftMs, policy, random: options.random() });
            if (pauseMs === undefined)
                throw error;
            options.onRetry?.(error, pauseMs, count);
            await options.clock.sleep(pauseMs, options.signal);
        }
    }
}

;// CONCATENATED MODULE: ../../lib/rollout/wait.js



const HEARTBEAT_MS = 30_000;
const STALLED_MS = 120_000;
function isPassing(error) {
    return error instanceof FengchaoError && (passes(error) || isApiError(error, 'rate_limit'));
}
async function waitFor(look, options) {
    const { clock, deadlineAt, observer } = options;
    const startedAt = clock.now();
    let status;
    let movedAt = startedAt;
    let saidAt = startedAt;
    let troubled = false;
    const warned = new Set();
    const beat = () => {
        const now = clock.now();
        if (now - saidAt < HEARTBEAT_MS)
            return;
        saidAt = now;
        observer.heartbeat({
            status: status ?? 'not read yet',
            elapsedMs: now - startedAt,
            stalledMs: now - movedAt,
            leftMs: Math.max(0, deadlineAt - now),
        });
    };
    const pause = async (ms) => {
        const until = clock.now() + ms;
        for (let now = clock.now(); now < until; now = clock.now()) {
            await clock.sleep(Math.min(until - now, Math.max(1, saidAt + HEARTBEAT_MS - now)), options.signal);
            beat();
        }
    };
    for (;;) {
        options.signal?.throwIfAborted();
        try {
            const seen = await look();
            troubled = false;
            if (seen.status !== status) {
                if (seen.sentence === undefined && !warned.has(seen.status)) {
                    warned.add(seen.status);
                    observer.warn(`The platform calls the status "${seen.status}", a word that is not known; it counts as not ended.`);
                }
                observer.status(seen.status, seen.sentence);
                status = seen.status;
                movedAt = saidAt = clock.now();
            }
            if (seen.ending !== undefined)
                return seen.ending;
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!isPassing(error))
                throw error;
            if (!troubled)
                observer.warn(`${error instanceof Error ? error.message : String(error)} The wait goes on.`);
            troubled = true;
        }
        beat();
        const now = clock.now();
        const ms = cutPause(nextPause(now - movedAt, options.pollIntervalMs, options.random()), deadlineAt - now);
        if (ms === undefined)
            return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt };
        await pause(ms);
    }
}

;// CONCATENATED MODULE: ../../lib/rollout/change.js





const MAX_SENDS = 4;
function isOpen(error) {
    if (!(error instanceof FengchaoError) || error.untouched)
        return false;
    return !(error instanceof ApiError) || error.status >= 500 || error.errorClass === 'transient';
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
class Attempt {
    change;
    options;
    #last;
    constructor(change, options) {
        this.change = change;
        this.options = options;
    }
    get subject() {
        return this.change.subject(this.#last);
    }
    async read() {
        this.#last = await this.change.read(this.options.deadlineAt);
        return this.#last;
    }
    sight(state) {
        const { change } = this;
        return { status: change.status(state), mark: change.mark?.(state) ?? '', matches: change.matches(state) };
    }
    timedOut(ending, aim, unsent = false) {
        const { subject } = this;
        const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : '';
        return new RolloutError('timed_out', `${subject}: ${aim} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`, {
            status: ending.status,
            unsent,
            advice: 'A rollout that does not move usually means that new containers do not start: an image that exits at once, a missing variable, too little memory, or an image that cannot be pulled. The operation log in the console tells; where it is only slow, give a longer timeout.',
        });
    }
    async untilFree(unsent) {
        const { change, options } = this;
        options.observer.phase('Waiting for an earlier change');
        const ended = await waitFor(async () => {
            const state = await this.read();
            const status = change.status(state);
            const sentence = change.table(status)?.sentence;
            return { status, sentence, ...(this.isPending(state) ? {} : { ending: { state } }) };
        }, options);
        if ('timedOut' in ended)
            throw this.timedOut(ended, 'an earlier change', unsent);
        return ended.state;
    }
    busy(state, cause) {
        const status = state === undefined ? undefined : this.change.status(state);
        const said = status === undefined ? '' : ` (status "${status}")`;
        return new RolloutError('busy', `${this.subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${this.change.what} was not sent.`, { status, advice: 'Run the step again when that change has ended, or set if_busy: wait.', cause });
    }
    phaseOf(state) {
        return this.change.table(this.change.status(state))?.phase;
    }
    isPending(state) {
        if (this.change.busy)
            return this.change.busy(state);
        const phase = this.phaseOf(state);
        return phase === undefined || phase === 'pending';
    }
    isDone(state) {
        return this.change.matches(state) && this.phaseOf(state) === 'succeeded';
    }
    async wasDone(before) {
        const { change, options } = this;
        const first = this.sight(before);
        let same = 0;
        options.observer.phase('Finding out whether the change arrived');
        const ended = await waitFor(async () => {
            const seen = await this.look();
            if (seen === undefined)
                return { status: 'gone', sentence: 'it is gone', ending: { done: true } };
            const now = this.sight(seen.state);
            const moved = now.status !== first.status || now.mark !== first.mark || (now.matches && !first.matches);
            same += 1;
            const known = moved || same >= STEADY_READS;
            const sentence = change.table(now.status)?.sentence;
            return { status: now.status, sentence, ...(known ? { ending: { done: moved } } : {}) };
        }, options);
        if (!('timedOut' in ended))
            return ended.done;
        throw new RolloutError('timed_out', `${this.subject}: the connection broke while the change to ${change.what} was sent, and the timeout came before it could be read whether it was done; the last status is "${ended.status ?? 'unknown'}".`, { status: ended.status, advice: 'Run the step again: it reads first and sends only what is still missing.' });
    }
    async look() {
        try {
            return { state: await this.read() };
        }
        catch (error) {
            if (isApiError(error, 'not_found'))
                return undefined;
            throw error;
        }
    }
    async verified(before, sentAt) {
        const { change, options } = this;
        const judge = createBelief({
            table: change.table,
            before: this.sight(before),
            settleMs: change.settleMs ?? 0,
            markTells: change.markTells ?? false,
        });
        options.observer.phase(change.phase);
        const ended = await waitFor(async () => {
            const seen = await this.look();
            if (seen === undefined)
                return { status: 'gone', sentence: 'it is gone', ending: this.gone(before) };
            const { state } = seen;
            const sight = this.sight(state);
            const sentence = change.table(sight.status)?.sentence;
            const look = { status: sight.status, sentence };
            const other = change.overtaken?.(state, before);
            if (other !== undefined)
                return { ...look, ending: { error: this.overtaken(other, sight.status) } };
            switch (judge(sight, options.clock.now() - sentAt)) {
                case 'succeeded':
                    return { ...look, ending: { state } };
                case 'failed':
                    return { ...look, ending: { error: this.failed(state, `ended in "${sight.status}"`) } };
                case 'astray':
                    return {
                        ...look,
                        ending: { error: this.failed(state, `ended in "${sight.status}" but is not what was asked for`) },
                    };
                case 'gone':
                    return { ...look, ending: this.gone(before) };
                default:
                    return look;
            }
        }, options);
        if ('timedOut' in ended)
            throw this.timedOut(ended, `the change to ${change.what}`);
        if ('error' in ended)
            throw ended.error;
        return ended.state;
    }
    gone(before) {
        const { change } = this;
        if (change.goneIsDone)
            return { state: before };
        const message = `${this.subject} was deleted while its change to ${change.what} was waited for.`;
        return { error: new RolloutError('vanished', message, { status: 'gone' }) };
    }
    overtaken(other, status) {
        const { change } = this;
        return new RolloutError('overtaken', `${this.subject}: the change to ${change.what} was overtaken: ${other}.`, {
            status,
            advice: 'Give all workflows that deploy this service one concurrency group, so that they wait for one another.',
        });
    }
    failed(state, how) {
        const { change } = this;
        const differences = change
            .differences(state)
            .map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`);
        const details = differences.length > 0 ? ` (${differences.join('; ')})` : '';
        return new RolloutError('failed', `${this.subject}: the change to ${change.what} ${how}${details}.`, {
            status: change.status(state),
            advice: change.failureAdvice?.(state),
        });
    }
    async sent(first) {
        const { change, options } = this;
        let before = first;
        let lost;
        let refusals = 0;
        for (let count = 1;;) {
            const sentAt = options.clock.now();
            try {
                await change.send(before);
                options.observer.sent();
                return { before, sentAt };
            }
            catch (error) {
                options.signal?.throwIfAborted();
                if (isApiError(error, 'busy')) {
                    if (lost && change.always)
                        return lost;
                    if (!lost && options.ifBusy === 'fail')
                        throw this.busy(undefined, error);
                    refusals += 1;
                    before = await this.freed(error, refusals, !lost);
                    if (!change.always && this.isDone(before))
                        return { nothingToDo: before, ours: lost !== undefined };
                }
                else if (isOpen(error)) {
                    options.observer.warn(error instanceof Error ? error.message : String(error));
                    options.observer.sent();
                    if (await this.wasDone(before))
                        return { before, sentAt };
                    if (count >= MAX_SENDS)
                        throw error;
                    count += 1;
                    lost ??= { before, sentAt };
                }
                else {
                    return await this.doneAlready(error, lost);
                }
            }
        }
    }
    async doneAlready(refusal, lost) {
        const { change } = this;
        if (isApiError(refusal, 'no_change') || (lost && !change.always && refusal instanceof ApiError)) {
            const state = await this.read();
            if (this.isDone(state))
                return { nothingToDo: state, ours: lost !== undefined };
        }
        if (lost && !change.always && isApiError(refusal, 'conflict') && (await this.wasDone(lost.before)))
            return lost;
        throw refusal;
    }
    async freed(refusal, refusals, unsent) {
        const { change, options } = this;
        const { clock, deadlineAt } = options;
        if (refusals === 1)
            options.observer.warn(refusal.message);
        const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000;
        const cut = cutPause(pauseMs, deadlineAt - clock.now());
        if (cut === undefined) {
            const message = `${this.subject} was busy until the timeout, so the change to ${change.what} was not made.`;
            throw new RolloutError('timed_out', message, { unsent, cause: refusal });
        }
        await clock.sleep(cut, options.signal);
        return this.untilFree(unsent);
    }
}
const isWanted = (change, state) => change.always === true || !change.matches(state);
async function ready(attempt) {
    const { change, options } = attempt;
    options.observer.phase('Reading');
    const before = await attempt.read();
    change.check?.(before);
    if (options.dryRun || !attempt.isPending(before))
        return before;
    if (isWanted(change, before) && options.ifBusy === 'fail')
        throw attempt.busy(before);
    if (!isWanted(change, before) && !options.wait)
        return before;
    const free = await attempt.untilFree(true);
    change.check?.(free);
    return free;
}
function settled(change, options) {
    return ready(new Attempt(change, options));
}
async function applyChange(change, options) {
    const attempt = new Attempt(change, options);
    const before = await ready(attempt);
    const differences = change.differences(before);
    if (!isWanted(change, before) && (attempt.isDone(before) || attempt.isPending(before))) {
        return { outcome: 'unchanged', before, after: before, differences: [] };
    }
    if (options.dryRun)
        return { outcome: 'planned', before, after: before, differences };
    options.observer.phase('Sending');
    options.observer.sending(differences);
    const sent = await attempt.sent(before);
    if ('nothingToDo' in sent) {
        const after = sent.nothingToDo;
        return sent.ours
            ? { outcome: 'changed', before, after, differences }
            : { outcome: 'unchanged', before, after, differences: [] };
    }
    if (!options.wait)
        return { outcome: 'started', before, after: sent.before, differences };
    const after = await attempt.verified(sent.before, sent.sentAt);
    return { outcome: 'changed', before, after, differences };
}

;// CONCATENATED MODULE: ../../lib/rollout/image-name.js
function parseImage(image) {
    const colon = image.indexOf(':', image.lastIndexOf('/') + 1);
    return colon === -1
        ? { repository: image, tag: 'latest' }
        : { repository: image.slice(0, colon), tag: image.slice(colon + 1) };
}
function sameImage(one, other) {
    const a = parseImage(one);
    const b = parseImage(other);
    return a.repository === b.repository && a.tag === b.tag;
}
function withTag(image, tag) {
    return `${parseImage(image).repository}:${tag}`;
}

;// CONCATENATED MODULE: ../../lib/client/pages.js
async function* pages(limit, fetchPage) {
    for (let offset = 0;;) {
        const page = await fetchPage(offset, limit);
        yield* page.items;
        offset += page.items.length;
        if (page.items.length === 0)
            return;
        if (page.total === undefined ? page.items.length < limit : offset >= page.total)
            return;
    }
}
async function findIn(items, matches) {
    for await (const item of items)
        if (matches(item))
            return item;
    return undefined;
}

;// CONCATENATED MODULE: ../../lib/rollout/names.js


function some(names) {
    if (names.length === 0)
        return 'there is none';
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `there are ${shown} and ${names.length - 10} more` : `there is ${shown}`;
}
function matching(all, name) {
    return (all.find((space) => space.namespace === name) ??
        all.find((space) => space.display_name === name) ??
        all.find((space) => String(space.id) === name));
}
async function lookUpNamespace(api, name) {
    return matching(await api.namespaces.list(), name);
}
async function findNamespace(api, name) {
    const all = await api.namespaces.list();
    const names = all.map((space) => space.display_name);
    return matching(all, name) ?? refuse(`There is no space "${name}": ${some(names)}.`, 'Check the input namespace.');
}
function lookUpService(api, space, name) {
    return findIn(api.services.list(space.id), (service) => service.service_name === name);
}
async function lookUpServiceId(api, namespace, name) {
    const space = await lookUpNamespace(api, namespace);
    return space && (await lookUpService(api, space, name))?.id;
}
async function findServiceId(api, namespace, name) {
    const space = await findNamespace(api, namespace);
    const service = await lookUpService(api, space, name);
    return (service?.id ??
        refuse(`There is no service "${name}" in space ${space.display_name} (${space.namespace}).`, 'Check the inputs service_name and namespace.'));
}
async function findRepository(api, name) {
    const found = await findIn(api.images.list(), (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name);
    return (found ??
        refuse(`There is no image repository "${name}" in this account.`, 'Check the input repo_name, or make the repository in the console first: a build does not make it.'));
}

;// CONCATENATED MODULE: ../../lib/rollout/statuses.js
const OPERATIONS = {
    create: { going: 'creating', past: 'created', doing: 'being created' },
    update: { going: 'updating', past: 'updated', doing: 'being updated' },
    resize: { going: 'resizing', past: 'resized', doing: 'being resized' },
    restart: { going: 'restarting', past: 'restarted', doing: 'being restarted' },
    delete: { going: 'deleting', past: 'deleted', doing: 'being deleted' },
};
const MOUNTING = {
    mount: { going: 'mounting', past: 'attached', doing: 'being attached' },
    unmount: { going: 'unmounting', past: 'detached', doing: 'being detached' },
};
function grammar(operations) {
    const words = new Map();
    for (const [name, { going, past, doing }] of Object.entries(operations)) {
        words.set(going, { phase: 'pending', sentence: `it is ${doing}` });
        words.set(`${name}_succ`, { phase: name === 'delete' ? 'gone' : 'succeeded', sentence: `it was ${past}` });
        words.set(`${name}_fail`, { phase: 'failed', sentence: `it could not be ${past}` });
        words.set(`${name}_timeout`, { phase: 'failed', sentence: `it was not ${past} within the platform’s own time` });
    }
    return words;
}
const SERVICE_WORDS = grammar(OPERATIONS);
const VOLUME_WORDS = grammar({ ...OPERATIONS, ...MOUNTING });
const LOAD_BALANCER_WORDS = new Map([
    ['CREATING', { phase: 'pending', sentence: 'it is being created' }],
    ['UPDATING', { phase: 'pending', sentence: 'it is being changed' }],
    ['DELETING', { phase: 'pending', sentence: 'it is being deleted' }],
    ['WORKING', { phase: 'succeeded', sentence: 'it works' }],
    ['FAILED', { phase: 'failed', sentence: 'it failed' }],
    ['ERROR', { phase: 'failed', sentence: 'it failed' }],
]);
const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'];
const NO_TAG = 'absent';
const TAG_WORDS = new Map([
    [NO_TAG, { phase: 'pending', sentence: 'the repository does not show it yet' }],
    ['init', { phase: 'pending', sentence: 'its build has not begun' }],
    ['building', { phase: 'pending', sentence: 'it is being built' }],
    ['build_succ', { phase: 'succeeded', sentence: 'it was built' }],
    ['build_fail', { phase: 'failed', sentence: 'its build failed' }],
]);
const serviceStatus = (word) => SERVICE_WORDS.get(word);
const volumeStatus = (word) => VOLUME_WORDS.get(word);
const loadBalancerStatus = (word) => LOAD_BALANCER_WORDS.get(word);
const tagStatus = (word) => TAG_WORDS.get(word);
function tagStatusWord(status) {
    if (status === undefined)
        return NO_TAG;
    return TAG_STATUS_WORDS[status] ?? `status ${status}`;
}

;// CONCATENATED MODULE: ../../lib/rollout/build.js




const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000;
const SETTLE_MS = 15_000;
const REGISTRY = 'hub.c.163.com';
function tagOf(repository, tag) {
    return repository.tags.find((one) => one.name === tag);
}
function statusOf(repository, tag) {
    return tagStatusWord(tagOf(repository, tag)?.status);
}
function imagePath(repository, tag) {
    const known = repository.download_url || `${REGISTRY}/${repository.user_name}/${repository.repo_name}`;
    return withTag(known, tag);
}
async function buildImage(client, request, options) {
    const { tag } = request;
    const found = await findRepository(client.until(options.deadlineAt), request.repo_name);
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS);
    const result = await applyChange({
        subject: () => `Image ${found.repo_name}:${tag}`,
        what: 'be built',
        phase: 'Building',
        table: tagStatus,
        read: (until) => client.until(until).images.get(found.repo_id),
        status: (repository) => statusOf(repository, tag),
        busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
        matches: (repository) => statusOf(repository, tag) === 'build_succ',
        always: !request.skip_existing,
        settleMs: SETTLE_MS,
        differences: (repository) => {
            const status = statusOf(repository, tag);
            return [{ field: `${found.repo_name}:${tag}`, before: status === NO_TAG ? '' : status, after: 'built' }];
        },
        send: () => client.images.build(found.repo_name, tag, request.dockerfile),
        failureAdvice: () => `The API does not give the build's log; it is in the console (https://c.163.com/dashboard) under image repositories, ${found.repo_name}, tag ${tag}. The platform builds from the Dockerfile alone: COPY and ADD of local files cannot work.`,
    }, { ...options, deadlineAt });
    const { after, outcome } = result;
    return {
        outcome,
        repo_id: after.repo_id,
        repo_name: after.repo_name,
        tag,
        image_path: imagePath(after, tag),
        size: tagOf(after, tag)?.size ?? 0,
        status: statusOf(after, tag),
    };
}

;// CONCATENATED MODULE: ../../lib/step/action.js
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ../../lib/workflow/event.js


function readEvent(env) {
    return {
        sha: env.GITHUB_SHA || undefined,
        ref: env.GITHUB_REF || undefined,
        refName: env.GITHUB_REF_NAME || undefined,
        eventName: env.GITHUB_EVENT_NAME || undefined,
        tag: event_tagOf(env),
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        repository: repositoryOf(env),
        runUrl: runUrlOf(env),
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runnerTemp: env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(),
    };
}
function defaultTag(event) {
    return event.tag ?? event.sha?.slice(0, 12);
}
function event_tagOf(env) {
    if (env.GITHUB_REF_TYPE === 'tag' && env.GITHUB_REF_NAME)
        return env.GITHUB_REF_NAME;
    return env.GITHUB_EVENT_NAME === 'release' ? releasedTag(env.GITHUB_EVENT_PATH) : undefined;
}
function releasedTag(path) {
    const tag = member(member(payload(path), 'release'), 'tag_name');
    return typeof tag === 'string' && tag !== '' ? tag : undefined;
}
function payload(path) {
    try {
        return path ? JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Reflect.get(value, name);
}
function repositoryOf(env) {
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return owner && repo && rest.length === 0 ? { owner, repo } : undefined;
}
function runUrlOf(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
    return env.GITHUB_RUN_ATTEMPT ? `${run}/attempts/${env.GITHUB_RUN_ATTEMPT}` : run;
}

;// CONCATENATED MODULE: ../../lib/workflow/input.js
class InputProblem extends Error {
    name = 'InputProblem';
}
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map((problem) => `Input ${problem.input} ${problem.message}`).join('\n'));
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ../../lib/workflow/excerpt.js
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
function quote(text) {
    const visible = cut(text, 60).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, escapeControl);
    return `"${visible}"`;
}
function escapeControl(character) {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ../../lib/workflow/boolean.js


const words = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function parseBoolean(text) {
    const value = words.get(text);
    if (value === undefined)
        throw new InputProblem(`takes true or false; got ${quote(text)}`);
    return value;
}

;// CONCATENATED MODULE: ../../lib/workflow/choice.js


function parseChoice(text, allowed) {
    const word = allowed.find((candidate) => candidate === text);
    if (word === undefined)
        throw new InputProblem(`takes ${alternatives(allowed)}; got ${quote(text)}`);
    return word;
}
function alternatives(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ../../lib/workflow/duration.js


const week = 7 * 24 * 3_600_000;
const bare = /^\d+(?:\.\d+)?$/;
const units = /^(?:(?<h>\d+(?:\.\d+)?)h)?(?:(?<m>\d+(?:\.\d+)?)m)?(?:(?<s>\d+(?:\.\d+)?)s)?$/;
function parseDuration(text, { min = 1, max = week } = {}) {
    const value = milliseconds(text);
    if (value === undefined) {
        throw new InputProblem(`takes a duration such as 90, 90s, 1.5s, 10m or 1h30m; got ${quote(text)}`);
    }
    if (value < min || value > max) {
        const least = min > 1 ? `of at least ${formatDuration(min)}` : min === 1 ? 'longer than zero' : 'of zero or more';
        throw new InputProblem(`takes a duration ${least} and at most ${formatDuration(max)}; got ${quote(text)}`);
    }
    return value;
}
function milliseconds(text) {
    if (bare.test(text))
        return Math.round(Number(text) * 1000);
    const groups = text === '' ? undefined : units.exec(text)?.groups;
    if (!groups)
        return undefined;
    return Math.round((Number(groups.h ?? 0) * 3600 + Number(groups.m ?? 0) * 60 + Number(groups.s ?? 0)) * 1000);
}
function formatDuration(ms) {
    if (ms < 10_000)
        return `${Math.round(ms / 100) / 10} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const pad = (value) => String(value).padStart(2, '0');
    if (seconds < 3600)
        return joined(`${Math.floor(seconds / 60)} min`, seconds % 60, (rest) => `${pad(rest)} s`);
    return joined(`${Math.floor(seconds / 3600)} h`, Math.floor(seconds / 60) % 60, (rest) => `${pad(rest)} min`);
}
function joined(whole, rest, text) {
    return rest === 0 ? whole : `${whole} ${text(rest)}`;
}

;// CONCATENATED MODULE: ../../lib/workflow/integer.js


function parseInteger(text, range = {}) {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = range;
    if (value >= min && value <= max)
        return value;
    throw new InputProblem(`takes ${describeRange(range)}; got ${quote(text)}`);
}
function describeRange({ min, max }) {
    if (max !== undefined)
        return `a whole number from ${min ?? 0} to ${max}`;
    return min === undefined ? 'a whole number' : `a whole number of at least ${min}`;
}

;// CONCATENATED MODULE: ../../lib/workflow/key-value.js

function parseKeyValue(text) {
    const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(?<value>.*)$/s.exec(text)?.groups;
    if (match?.key === undefined || match.value === undefined) {
        throw new InputProblem('takes KEY=value, the key of letters, digits, "_", "." and "-", not beginning with a digit');
    }
    return { key: match.key, value: match.value };
}

;// CONCATENATED MODULE: ../../lib/workflow/list.js


function parseList(text, rules) {
    const items = [];
    const problems = [];
    const seen = new Set();
    for (const piece of pieces(text, rules.commas === true)) {
        try {
            const item = rules.item(piece.text);
            refuseTwice(rules.unique?.(item), seen);
            items.push(item);
        }
        catch (problem) {
            if (!(problem instanceof InputProblem))
                throw problem;
            problems.push(`${problem.message} (line ${piece.line})`);
        }
    }
    if (problems.length > 0)
        throw new InputProblem(problems.join('; '));
    return items;
}
function pieces(text, commas) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ text: line.trim(), line: index + 1 }))
        .filter(({ text }) => !text.startsWith('#'))
        .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
        .filter(({ text }) => text !== '');
}
function refuseTwice(key, seen) {
    if (key === undefined)
        return;
    if (seen.has(key))
        throw new InputProblem(`takes ${quote(key)} only once`);
    seen.add(key);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../lib/workflow/workspace-path.js




const mebibyte = 1024 * 1024;
function parseWorkspaceFile(text, workspace, rules = {}) {
    const maxBytes = rules.maxBytes ?? mebibyte;
    const root = external_node_fs_namespaceObject.realpathSync.native(workspace);
    const path = realFile(confine(text, root), text);
    refuseOutside(path, root, text);
    const stat = (0,external_node_fs_namespaceObject.statSync)(path);
    if (!stat.isFile())
        throw new InputProblem(`takes a file; ${quote(text)} is not a regular one`);
    refuseLarge(stat.size, maxBytes, text);
    return {
        path,
        relative: (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'),
        problem: undefined,
        read: () => readBounded(path, maxBytes, text),
    };
}
function parseDefaultFile(text, workspace, rules = {}) {
    try {
        return parseWorkspaceFile(text, workspace, rules);
    }
    catch (problem) {
        if (!(problem instanceof InputProblem))
            throw problem;
        const read = () => {
            throw problem;
        };
        return { path: (0,external_node_path_.resolve)(workspace, text), relative: text, problem: problem.message, read };
    }
}
function parseTargetPath(text, roots) {
    const [first, ...others] = roots.map((root) => external_node_fs_namespaceObject.realpathSync.native(root));
    const start = first ?? (0,external_node_path_.resolve)(roots[0]);
    const path = (0,external_node_path_.resolve)(start, normalized(text));
    const folder = realFile((0,external_node_path_.dirname)(path), text);
    if (![start, ...others].some((root) => isInside(folder, root))) {
        throw new InputProblem(`takes a path inside the workspace; ${quote(text)} leads out of it`);
    }
    const target = (0,external_node_path_.resolve)(folder, (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path));
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(target, { throwIfNoEntry: false });
    if (stat && !stat.isFile())
        throw new InputProblem(`takes the path of a file; ${quote(text)} is not a regular one`);
    return target;
}
function normalized(text) {
    if (text.includes('\0'))
        throw new InputProblem(`takes a path; ${quote(text)} is none`);
    const drive = external_node_path_.win32.parse(text).root.includes(':');
    if (drive && external_node_path_.sep === '/')
        throw new InputProblem(`takes a path inside the workspace; ${quote(text)} leads out of it`);
    return text.replaceAll('\\', '/');
}
function confine(text, root) {
    const path = (0,external_node_path_.resolve)(root, normalized(text));
    if (!(0,external_node_path_.isAbsolute)(normalized(text)))
        refuseOutside(path, root, text);
    return path;
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
}
function refuseOutside(path, root, text) {
    if (!isInside(path, root)) {
        throw new InputProblem(`takes a path inside the workspace; ${quote(text)} leads out of it`);
    }
}
function realFile(path, text) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
        throw new InputProblem(`takes the path of something that exists in the workspace; ${quote(text)} was not found`);
    }
}
function refuseLarge(size, maxBytes, text) {
    if (size > maxBytes) {
        throw new InputProblem(`takes a file of at most ${maxBytes} bytes; ${quote(text)} has ${size}`);
    }
}
function readBounded(path, maxBytes, text) {
    const file = opened(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0), text);
    try {
        refuseLarge((0,external_node_fs_namespaceObject.fstatSync)(file).size, maxBytes, text);
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function opened(path, flags, text) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, flags);
    }
    catch {
        throw new InputProblem(`takes a file that can be read; ${quote(text)} cannot`);
    }
}

;// CONCATENATED MODULE: ../../lib/workflow/yaml.js


const maxAliases = 100;
async function parseYaml(text) {
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 399).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5399, 19));
    try {
        const document = parseDocument(text, { version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error' });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong)
            throw new InputProblem(`takes YAML or JSON; ${sentence(wrong.message)}`);
        const value = document.toJS({ maxAliasCount: maxAliases });
        refuseUnplain(value, new Set(), new Set());
        return value;
    }
    catch (problem) {
        if (problem instanceof InputProblem)
            throw problem;
        throw new InputProblem(`takes YAML or JSON; ${sentence(problem instanceof Error ? problem.message : String(problem))}`);
    }
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '');
    return cut(first.charAt(0).toLowerCase() + first.slice(1), 160);
}
function refuseUnplain(value, above, done) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new InputProblem('takes only finite numbers');
    if (typeof value !== 'object' || value === null || done.has(value))
        return;
    if (above.has(value))
        throw new InputProblem('takes no alias that leads back into itself');
    above.add(value);
    for (const [key, item] of Object.entries(value)) {
        if (key === '__proto__')
            throw new InputProblem(`takes no key named ${quote(key)}`);
        refuseUnplain(item, above, done);
    }
    above.delete(value);
    done.add(value);
}

;// CONCATENATED MODULE: ../../lib/workflow/parsers.js










;// CONCATENATED MODULE: ../../lib/workflow/input-kinds.js


function custom(options) {
    return declare(options.kind, options, options.parse, options.allowed);
}
const input_kinds_text = (options) => declare('string', options, (given) => checkedText(given, options));
const secret = (options) => declare('secret', options, (given) => given);
const integer = (options) => declare('integer', options, (given) => parseInteger(given, options));
const input_kinds_boolean = (options) => declare('boolean', options, parseBoolean);
const duration = (options) => declare('duration', options, (given) => parseDuration(given, options));
const input_kinds_path = (options) => declare('path', options, (given, { workspace }) => given === options.default
    ? parseDefaultFile(given, workspace, options)
    : parseWorkspaceFile(given, workspace, options));
const target = (options) => declare('path', options, (given, { workspace, temp }) => parseTargetPath(given, temp === undefined ? [workspace] : [workspace, temp]));
function list(options) {
    if ('item' in options)
        return declare('list', options, (given) => parseList(given, options));
    return declare('list', options, (given) => parseList(given, { ...options, item: (item) => item }));
}
function choice(options) {
    return declare('string', options, (given) => parseChoice(given, options.allowed), options.allowed);
}
function yaml(options) {
    return declare('yaml', options, async (given) => options.decode(await parseYaml(given)));
}
function declare(kind, options, parse, allowed) {
    if (options.default === '')
        throw new TypeError('An input without a default leaves it out; an empty text is none.');
    return {
        kind,
        description: options.description,
        required: options.required ?? false,
        ...(options.default === undefined ? {} : { default: String(options.default) }),
        ...(options.runtimeDefault === undefined ? {} : { runtimeDefault: options.runtimeDefault }),
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(allowed === undefined ? {} : { allowed }),
        parse,
    };
}
function checkedText(given, { pattern, takes = 'another form of text', maxLength }) {
    if (maxLength !== undefined && given.length > maxLength) {
        throw new InputProblem(`takes at most ${maxLength} characters; got ${given.length}: ${quote(given)}`);
    }
    if (pattern && pattern.exec(given)?.[0] !== given)
        throw new InputProblem(`takes ${takes}; got ${quote(given)}`);
    return given;
}

;// CONCATENATED MODULE: ../../lib/step/names.js

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/;
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/;
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/;
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/;
const REPOSITORY_NAME = {
    pattern: REPOSITORY,
    takes: 'the name of a repository such as web',
    maxLength: 200,
};
const TAG_NAME = {
    pattern: TAG,
    takes: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
};
const IMAGE_PATH = {
    pattern: IMAGE,
    takes: 'an image such as hub.c.163.com/admin/web:v2',
    maxLength: 400,
};
const LABEL_NAME = {
    pattern: LABEL,
    takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
};
function isImagePath(given) {
    return IMAGE.exec(given)?.[0] === given && given.length <= IMAGE_PATH.maxLength;
}
function tagFromRef(ref) {
    return ref
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}
const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/;
function isContainerName(given) {
    return CONTAINER.exec(given)?.[0] === given;
}
const containerName = (options = {}) => input_kinds_text({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: 'the name of a container',
    ...options,
});

;// CONCATENATED MODULE: ../../lib/step/build.js




const buildInputs = {
    tag: input_kinds_text({
        description: 'Tag of the image.',
        runtimeDefault: 'on a tag or release event that tag; else the first 12 characters of the commit SHA',
        ...TAG_NAME,
    }),
    docker_file: input_kinds_path({
        description: 'The Dockerfile, inside the workspace, at most 1 MiB. It is all that the platform gets: it builds without a context.',
        default: 'Dockerfile',
    }),
};
function tagProblems(values, env = process.env) {
    const problems = [];
    if (values.docker_file?.problem !== undefined)
        problems.push({ input: 'docker_file', message: values.docker_file.problem });
    if (values.tag === undefined && tagFromRef(defaultTag(readEvent(env)) ?? '') === '') {
        problems.push({
            input: 'tag',
            message: 'is required here: neither a tag nor a commit is known that it could be taken from',
        });
    }
    return problems;
}
function chosenTag(tag, event) {
    const chosen = tag ?? tagFromRef(defaultTag(event) ?? '');
    if (chosen === '')
        throw new InputError([{ input: 'tag', message: 'is required here' }]);
    return chosen;
}
function readDockerfile(file) {
    return file.read();
}

;// CONCATENATED MODULE: ../../lib/client/decode.js
class DecodeError extends Error {
    name = 'DecodeError';
    constructor(at, expected, got) {
        super(`${at || 'the answer'} must be ${expected} but is ${describe(got)}`);
    }
}
function describe(value) {
    if (value === undefined)
        return 'absent';
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const string = (value, at) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    throw new DecodeError(at, 'text', value);
};
const number = (value, at) => {
    const parsed = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    if (typeof parsed === 'number' && Number.isFinite(parsed))
        return parsed;
    throw new DecodeError(at, 'a number', value);
};
const decode_integer = (value, at) => {
    const parsed = number(value, at);
    if (Number.isSafeInteger(parsed))
        return parsed;
    throw new DecodeError(at, 'a whole number', value);
};
const decode_boolean = (value, at) => {
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new DecodeError(at, 'true or false', value);
};
function optional(decoder) {
    return (value, at) => (value === undefined || value === null ? undefined : decoder(value, at));
}
function withDefault(decoder, fallback) {
    return (value, at) => (value === undefined || value === null ? fallback : decoder(value, at));
}
function decode_list(decoder) {
    return (value, at) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw new DecodeError(at, 'a list', value);
        return value.map((item, i) => decoder(item, `${at}[${i}]`));
    };
}
function embedded(decoder) {
    return (value, at) => {
        if (typeof value !== 'string')
            return decoder(value, at);
        if (value.trim() === '')
            return decoder(undefined, at);
        let parsed;
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new DecodeError(at, 'JSON', value);
        }
        return decoder(parsed, at);
    };
}
function object(shape, aliases = {}) {
    return (value, at) => {
        if (!isRecord(value))
            throw new DecodeError(at, 'an object', value);
        const fields = Object.entries(shape).map(([name, decoder]) => {
            const spelling = [name, ...(aliases[name] ?? [])].find((key) => Object.hasOwn(value, key));
            return [name, decoder(spelling === undefined ? undefined : value[spelling], at === '' ? name : `${at}.${name}`)];
        });
        return { ...value, ...Object.fromEntries(fields) };
    };
}
const nothing = () => undefined;

;// CONCATENATED MODULE: ../../lib/client/transport.js
class TransportError extends Error {
    name = 'TransportError';
    failure;
    constructor(failure, message, cause) {
        super(message, { cause });
        this.failure = failure;
    }
}
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function failureOf(error) {
    const code = codeOf(error);
    if (NEVER_SENT.has(code))
        return 'never_sent';
    if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code))
        return 'untrusted';
    return TIMED_OUT.has(code) ? 'timed_out' : 'interrupted';
}
function transportError(error) {
    if (error instanceof TransportError)
        return error;
    const cause = error instanceof AggregateError && error.errors[0] !== undefined ? error.errors[0] : error;
    const words = cause instanceof Error ? cause.message : String(cause);
    const code = codeOf(cause);
    return new TransportError(failureOf(cause), code && !words.includes(code) ? `${words} (${code})` : words, error);
}
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_BODY_BYTES)
            throw new TransportError('too_large', `the answer is larger than ${MAX_BODY_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function plainHeaders(headers) {
    const plain = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return plain;
}
async function openDispatcher(env) {
    const undici = await __nccwpck_require__.e(/* import() */ 976).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1976, 19));
    const connect = { timeout: CONNECT_TIMEOUT_MS };
    const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
    const httpsProxy = env.https_proxy || env.HTTPS_PROXY || '';
    const noProxy = env.no_proxy || env.NO_PROXY || '';
    const dispatcher = httpProxy || httpsProxy
        ? new undici.EnvHttpProxyAgent({ connect, httpProxy, httpsProxy, noProxy })
        : new undici.Agent({ connect });
    return { undici, dispatcher };
}
function openTransport(env = process.env) {
    let opened;
    const send = async ({ method, url, headers, body, signal, timeoutMs }) => {
        opened ??= openDispatcher(env);
        const { undici, dispatcher } = await opened;
        const timeout = AbortSignal.timeout(timeoutMs);
        const ended = signal ? AbortSignal.any([signal, timeout]) : timeout;
        try {
            const answer = await undici.request(url, {
                method,
                headers,
                body: body ?? null,
                dispatcher,
                signal: ended,
                headersTimeout: timeoutMs,
                bodyTimeout: timeoutMs,
            });
            return { status: answer.statusCode, headers: plainHeaders(answer.headers), text: await readText(answer.body) };
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (timeout.aborted)
                throw new TransportError('timed_out', `no whole answer within ${timeoutMs / 1000} s`, error);
            throw transportError(error);
        }
    };
    const close = async () => {
        const current = await opened?.catch(() => undefined);
        await current?.dispatcher.destroy();
    };
    return { send, close };
}

;// CONCATENATED MODULE: ../../lib/client/call.js




const USER_AGENT = 'fengchao-actions';
function requestId(answer) {
    return answer.headers['request-id'] ?? answer.headers['x-request-id'];
}
function platformWords(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return { code: undefined, message: '' };
    }
    if (!isRecord(body))
        return { code: undefined, message: '' };
    const code = typeof body.code === 'string' || typeof body.code === 'number' ? String(body.code) : undefined;
    const message = body.message ?? body.msg;
    return { code, message: typeof message === 'string' ? message.slice(0, 500) : '' };
}
function errorOf(request, answer, clock) {
    const redirect = answer.status >= 300 && answer.status < 400;
    const { code, message } = platformWords(answer.text);
    return apiError(request.task, {
        operation: request.operation,
        status: answer.status,
        code,
        platformMessage: redirect
            ? 'a redirect, which a request with a token does not follow; check the endpoint'
            : message,
        requestId: requestId(answer),
        retryAfterMs: parseRetryAfter(answer.headers['retry-after'], clock.now()),
    });
}
function readBody(request, text) {
    if (request.text)
        return text;
    if (request.decode === nothing && !text.trimStart().startsWith('<'))
        return undefined;
    return JSON.parse(text);
}
function decoded(request, answer) {
    try {
        return request.decode(readBody(request, answer.text), '');
    }
    catch (error) {
        const id = requestId(answer);
        const what = error instanceof DecodeError ? error.message : 'it is not the JSON that it must be';
        const suffix = id === undefined ? '' : `, Request-Id ${id}`;
        throw new AnswerError(`Could not ${request.task}: the platform answered HTTP ${answer.status} with a body that cannot be used: ${what}${suffix}.`, { operation: request.operation, status: answer.status, requestId: id, cause: error });
    }
}
const PHASE_WORDS = {
    never_sent: 'the request could not be sent',
    untrusted: 'the server could not be trusted, so nothing was sent',
    interrupted: 'the connection broke before the answer came',
    timed_out: 'no answer came in time',
};
function connectionError(request, error) {
    const { operation } = request;
    if (error.failure === 'too_large') {
        const message = `Could not ${request.task}: ${error.message}.`;
        return new AnswerError(message, { operation, status: 200, requestId: undefined, cause: error });
    }
    const words = PHASE_WORDS[error.failure];
    const message = `Could not ${request.task}: ${words} (${error.message}).`;
    return new ConnectionError(message, { operation, phase: error.failure, cause: error });
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
    const startedAt = options.clock.now();
    const report = (answer) => options.onExchange?.({
        method: request.method,
        path: request.path,
        status: answer?.status,
        elapsedMs: options.clock.now() - startedAt,
        requestId: answer && requestId(answer),
    });
    let answer;
    try {
        answer = await options.transport(httpRequest(request, token, options));
    }
    catch (error) {
        report(undefined);
        throw error instanceof TransportError ? connectionError(request, error) : error;
    }
    report(answer);
    if (answer.status < 200 || answer.status >= 300)
        throw errorOf(request, answer, options.clock);
    return decoded(request, answer);
}
async function authorised(request, options) {
    if (request.anonymous)
        return exchange(request, undefined, options);
    const tokens = options.tokens();
    const token = await tokens.get();
    try {
        return await exchange(request, token, options);
    }
    catch (error) {
        if (!isApiError(error, 'auth'))
            throw error;
        const fresh = await tokens.renew(token);
        if (fresh === undefined)
            throw error;
        return exchange(request, fresh, options);
    }
}
function createCall(options) {
    return (request) => {
        const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + options.callMs);
        return withRetry(() => authorised(request, { ...options, deadlineAt }), {
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

;// CONCATENATED MODULE: ../../lib/client/path.js
class PathError extends Error {
    name = 'PathError';
}
function segment(value) {
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value) || value < 0)
            throw new PathError(`${value} is not an id that the API takes.`);
        return String(value);
    }
    if (value === '' || value === '.' || value === '..' || /[\p{Cc}\p{Cs}]/u.test(value)) {
        throw new PathError(`${JSON.stringify(value)} is not a name that the API takes.`);
    }
    return encodeURIComponent(value);
}
function path_path(parts, ...values) {
    return parts.reduce((whole, part, i) => {
        const value = values[i - 1];
        return whole + (value === undefined ? '' : segment(value)) + part;
    });
}
function headerValue(value) {
    if (!/^[!-~]+$/.test(value))
        throw new PathError(`${JSON.stringify(value)} is not a name that the API takes.`);
    return value;
}
function query(parameters) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value !== undefined)
            search.append(name, String(value));
    }
    const text = search.toString();
    return text === '' ? '' : `?${text}`;
}

;// CONCATENATED MODULE: ../../lib/client/certificates.js


const certificate = object({
    id: string,
    name: string,
    fingerPrint: optional(string),
    createtime: optional(string),
    updatetime: optional(string),
});
const ROOT = '/nlb/certs';
function certificates(call) {
    return {
        create: (made) => call({
            operation: 'createCertificate',
            task: `upload certificate ${made.name}`,
            method: 'POST',
            path: ROOT,
            json: made,
            decode: certificate,
        }),
        list: () => call({
            operation: 'listCertificates',
            task: 'list the certificates',
            method: 'GET',
            path: ROOT,
            decode: decode_list(certificate),
        }),
        update: (id, made) => call({
            operation: 'updateCertificate',
            task: `change certificate ${id}`,
            method: 'PUT',
            path: ROOT + path_path `/${id}`,
            json: made,
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteCertificate',
            task: `delete certificate ${id}`,
            method: 'DELETE',
            path: ROOT + path_path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/clock.js
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ../../lib/client/multipart.js

function multipart(part) {
    const boundary = `fengchao-${(0,external_node_crypto_.randomUUID)()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"; filename="${part.filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), part.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

;// CONCATENATED MODULE: ../../lib/client/images.js




const tag = object({ name: string, size: withDefault(number, 0), status: decode_integer });
const summary = object({
    repo_id: decode_integer,
    user_name: string,
    repo_name: string,
    open_level: withDefault(decode_integer, 0),
    tag_count: withDefault(decode_integer, 0),
});
const repository = object({
    repo_id: decode_integer,
    user_name: string,
    repo_name: string,
    tags: decode_list(tag),
    download_url: withDefault(string, ''),
});
const PAGE = 30;
function images_images(call) {
    return {
        build: (repoName, tagName, dockerfile) => call({
            operation: 'buildImage',
            task: `build image ${repoName}:${tagName}`,
            method: 'POST',
            path: path_path `/repositories/${repoName}/tags/${tagName}/actions/build`,
            body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
            decode: nothing,
        }),
        list: () => pages(PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listRepositories',
                task: 'list the image repositories',
                method: 'GET',
                path: `/repositories${query({ limit, offset })}`,
                decode: object({ total: optional(decode_integer), repositories: decode_list(summary) }),
            });
            return { items: page.repositories, total: page.total };
        }),
        get: (id) => call({
            operation: 'getRepository',
            task: `read image repository ${id}`,
            method: 'GET',
            path: path_path `/repositories/${id}`,
            decode: repository,
        }),
        delete: (repoName, tagName) => call({
            operation: 'deleteImage',
            task: `delete image ${repoName}:${tagName}`,
            method: 'DELETE',
            path: path_path `/repositories/${repoName}/tags/${tagName}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/ips.js



const ip = object({
    id: string,
    ip: string,
    status: string,
    type: string,
    service_id: withDefault(string, ''),
    service_name: withDefault(string, ''),
    create_at: optional(string),
    update_at: optional(string),
});
const ipList = object({ total: optional(decode_integer), ips: decode_list(ip) });
const quota = object({
    total: decode_integer,
    used: decode_integer,
    quotas: decode_list(object({ type: string, quota: decode_integer, used: optional(decode_integer) })),
});
const ips_PAGE = 100;
const ips_ROOT = '/ips';
function ips(call) {
    return {
        create: (counts) => call({
            operation: 'createIps',
            task: 'create public IPs',
            method: 'POST',
            path: ips_ROOT,
            json: counts,
            decode: ipList,
        }),
        list: (filter = {}) => pages(ips_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listIps',
                task: 'list the public IPs',
                method: 'GET',
                path: ips_ROOT + query({ status: filter.status, type: filter.type, offset, limit }),
                decode: ipList,
            });
            return { items: page.ips, total: page.total };
        }),
        get: (id) => call({ operation: 'getIp', task: `read public IP ${id}`, method: 'GET', path: ips_ROOT + path_path `/${id}`, decode: ip }),
        quota: () => call({
            operation: 'getIpQuota',
            task: 'read the quota of public IPs',
            method: 'GET',
            path: `${ips_ROOT}/quota`,
            decode: quota,
        }),
        cost: (id) => call({
            operation: 'getIpCost',
            task: `read the cost of public IP ${id}`,
            method: 'GET',
            path: ips_ROOT + path_path `/${id}/cost`,
            decode: object({ id: string, cost: number }),
        }),
        delete: (id) => call({
            operation: 'deleteIp',
            task: `release public IP ${id}`,
            method: 'DELETE',
            path: ips_ROOT + path_path `/${id}`,
            decode: ip,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/load-balancers.js



const policy = object({ mode: string, expire: optional(decode_integer), cookieName: optional(string) });
const cluster = object({
    serverName: optional(string),
    certId: optional(string),
    path: optional(string),
    serviceName: string,
    servicePort: decode_integer,
    policy: optional(policy),
});
const listener = object({
    name: string,
    listenPort: decode_integer,
    protocol: string,
    clusters: decode_list(cluster),
    createtime: optional(string),
    updatetime: optional(string),
});
const loadBalancer = object({
    name: string,
    description: withDefault(string, ''),
    address: withDefault(string, ''),
    status: string,
    instanceStatus: optional(string),
    chargeMode: optional(string),
    bandwidthLimit: optional(decode_integer),
    namespace: optional(string),
    createtime: optional(string),
    updatetime: optional(string),
    listeners: decode_list(listener),
});
const load_balancers_PAGE = 100;
const load_balancers_ROOT = '/nlb/loadbalancers';
function loadBalancers(call) {
    const inSpace = (namespace) => ({ namespace: headerValue(namespace) });
    return {
        create: (namespace, made) => call({
            operation: 'createLoadBalancer',
            task: `create load balancer ${made.name}`,
            method: 'POST',
            path: load_balancers_ROOT,
            headers: inSpace(namespace),
            json: made,
            decode: loadBalancer,
        }),
        list: () => pages(load_balancers_PAGE, async (offset, limit) => ({
            items: await call({
                operation: 'listLoadBalancers',
                task: 'list the load balancers',
                method: 'GET',
                path: load_balancers_ROOT + query({ offset, limit }),
                decode: decode_list(loadBalancer),
            }),
        })),
        get: (namespace, name) => call({
            operation: 'getLoadBalancer',
            task: `read load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + path_path `/${name}`,
            headers: inSpace(namespace),
            decode: loadBalancer,
        }),
        update: (namespace, name, settings) => call({
            operation: 'updateLoadBalancer',
            task: `change load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + path_path `/${name}`,
            headers: inSpace(namespace),
            json: settings,
            decode: nothing,
        }),
        delete: (namespace, name) => call({
            operation: 'deleteLoadBalancer',
            task: `delete load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + path_path `/${name}`,
            headers: inSpace(namespace),
            decode: nothing,
        }),
        createListener: (namespace, name, made) => call({
            operation: 'createListener',
            task: `create listener ${made.name} of load balancer ${name}`,
            method: 'POST',
            path: load_balancers_ROOT + path_path `/${name}/listeners`,
            headers: inSpace(namespace),
            json: made,
            decode: nothing,
        }),
        listListeners: (namespace, name) => call({
            operation: 'listListeners',
            task: `list the listeners of load balancer ${name}`,
            method: 'GET',
            path: load_balancers_ROOT + path_path `/${name}/listeners`,
            headers: inSpace(namespace),
            decode: decode_list(listener),
        }),
        updateListener: (namespace, name, listenerName, clusters) => call({
            operation: 'updateListener',
            task: `change listener ${listenerName} of load balancer ${name}`,
            method: 'PUT',
            path: load_balancers_ROOT + path_path `/${name}/listeners/${listenerName}`,
            headers: inSpace(namespace),
            json: { clusters },
            decode: nothing,
        }),
        deleteListener: (namespace, name, listenerName) => call({
            operation: 'deleteListener',
            task: `delete listener ${listenerName} of load balancer ${name}`,
            method: 'DELETE',
            path: load_balancers_ROOT + path_path `/${name}/listeners/${listenerName}`,
            headers: inSpace(namespace),
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/namespaces.js


const namespace = object({
    id: decode_integer,
    display_name: string,
    namespace: string,
    deletable: withDefault(decode_boolean, false),
});
const namespaces_ROOT = '/namespaces';
function namespaces(call) {
    return {
        create: (name) => call({
            operation: 'createNamespace',
            task: `create space ${name}`,
            method: 'POST',
            path: namespaces_ROOT,
            json: { name },
            decode: object({ namespace_id: decode_integer }, { namespace_id: ['namespace_Id'] }),
        }),
        list: async () => {
            const decode = object({ namespaces: decode_list(namespace) });
            const answer = await call({
                operation: 'listNamespaces',
                task: 'list the spaces',
                method: 'GET',
                path: namespaces_ROOT,
                decode,
            });
            return answer.namespaces;
        },
        delete: (id) => call({
            operation: 'deleteNamespace',
            task: `delete space ${id}`,
            method: 'DELETE',
            path: namespaces_ROOT + path_path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/secret-keys.js



const secretKey = object({ id: decode_integer, name: string, fingerprint: string, created_at: optional(string) });
const pem = (value, at) => {
    if (typeof value === 'string' && /^-----BEGIN [\s\S]+-----END [A-Z0-9 ]+-----$/.test(value.trim()))
        return value;
    throw new DecodeError(at, 'a private key as PEM text', value);
};
const secret_keys_ROOT = '/secret-keys';
const NO_KEYS = '4040005';
function secretKeys(call) {
    return {
        create: (name) => call({
            operation: 'createSecretKey',
            task: `create SSH key ${name ?? ''}`.trim(),
            method: 'POST',
            path: secret_keys_ROOT,
            json: name === undefined ? {} : { key_name: name },
            decode: secretKey,
        }),
        list: async () => {
            try {
                return await call({
                    operation: 'listSecretKeys',
                    task: 'list the SSH keys',
                    method: 'GET',
                    path: secret_keys_ROOT,
                    decode: decode_list(secretKey),
                });
            }
            catch (error) {
                if (isApiError(error, 'not_found') && error.code === NO_KEYS)
                    return [];
                throw error;
            }
        },
        privateKey: (id) => call({
            operation: 'getPrivateKey',
            task: `download SSH key ${id}`,
            method: 'GET',
            path: secret_keys_ROOT + path_path `/${id}`,
            decode: pem,
            text: true,
        }),
        delete: (id) => call({
            operation: 'deleteSecretKey',
            task: `delete SSH key ${id}`,
            method: 'DELETE',
            path: secret_keys_ROOT + path_path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/dialect.js
const DIALECTS = ['2017-01', '2017-06'];
const PORT_NAMES = {
    '2017-01': {
        create: { service: 'source_port', container: 'dest_port' },
        update: { service: 'src_port', container: 'dst_port' },
    },
    '2017-06': {
        create: { service: 'port', container: 'target_port' },
        update: { service: 'port', container: 'target_port' },
    },
};
function spellPortMaps(dialect, use, maps) {
    const names = PORT_NAMES[dialect][use];
    return maps.map((map) => ({
        [names.service]: map.source_port,
        [names.container]: map.dest_port,
        protocol: map.protocol,
    }));
}
const PORT_ALIASES = {
    source_port: ['sourcePort', 'src_port', 'port'],
    dest_port: ['destPort', 'dst_port', 'target_port', 'targetPort'],
};
const SPEC_ALIASES = {
    1: 'C1M1S20',
    2: 'C1M1S20',
    3: 'C2M2S20',
    4: 'C2M4S20',
    5: 'C4M8S20',
    6: 'C8M16S20',
    7: 'C16M64S20',
};
function spellSpec(dialect, spec) {
    if (dialect === '2017-01' || !('spec_id' in spec))
        return spec;
    const alias = SPEC_ALIASES[spec.spec_id];
    return alias === undefined ? spec : { spec_alias: alias };
}
function hasSpec(dialect, info, spec) {
    const asked = spellSpec(dialect, spec);
    const aliasOf = (id) => (id === undefined ? undefined : SPEC_ALIASES[id]);
    if ('spec_alias' in asked)
        return (info.spec_alias ?? aliasOf(info.id)) === asked.spec_alias;
    if (info.id !== undefined)
        return info.id === asked.spec_id;
    return info.spec_alias !== undefined && info.spec_alias === aliasOf(asked.spec_id);
}

;// CONCATENATED MODULE: ../../lib/client/services.js




const portMap = object({ source_port: decode_integer, dest_port: decode_integer, protocol: withDefault(string, 'TCP') }, PORT_ALIASES);
const env = object({ key: string, value: withDefault(string, '') });
const publicNet = object({ used: withDefault(decode_boolean, false), type: optional(string), bandwidth: optional(decode_integer) });
const specInfo = object({
    id: optional(decode_integer),
    spec_alias: optional(string),
    name: optional(string),
    cpu: optional(number),
    memory: optional(number),
}, { spec_alias: ['specAlias', 'alias'] });
const container = object({
    container_id: decode_integer,
    container_name: string,
    image_path: string,
    command: withDefault(string, ''),
    envs: decode_list(env),
    log_dirs: decode_list(string),
    ssh_keys: decode_list(string),
    volumes: decode_list(object({ name: string, mount_path: string })),
    cpu_weight: withDefault(decode_integer, 100),
    memory_weight: withDefault(decode_integer, 100),
    docker_container_ids: decode_list(string),
});
const serviceInfo = object({
    id: decode_integer,
    namespace: string,
    service_name: string,
    status: string,
    replicas: decode_integer,
    stateful: decode_boolean,
    spec_info: optional(embedded(specInfo)),
    port_maps: embedded(decode_list(portMap)),
    state_public_net: optional(embedded(optional(publicNet))),
    pub_ip: withDefault(string, ''),
    stop_service: withDefault(decode_integer, 0),
});
const service = object({ service_info: serviceInfo, service_container_infos: decode_list(container) });
const services_summary = object({
    id: decode_integer,
    service_name: string,
    status: string,
    replicas: decode_integer,
    stateful: decode_boolean,
    port_maps: embedded(decode_list(portMap)),
});
const services_image = object({ tag: string, repo_id: decode_integer, repo_name: string, image_path: string });
const services_PAGE = 100;
function createBody(dialect, made) {
    const { bill_info = 'default', spec, port_maps, stateful, containers, ...info } = made;
    return {
        bill_info,
        service_info: {
            ...info,
            stateful: stateful ? 1 : 0,
            port_maps: spellPortMaps(dialect, 'create', port_maps),
            ...spellSpec(dialect, spec),
        },
        service_container_infos: containers,
    };
}
function services(call, dialect) {
    const change = (operation, task, at, json) => call({ operation, task, method: 'PUT', path: at, json, decode: nothing });
    const name = (id) => `service ${id}`;
    return {
        listImages: () => call({
            operation: 'listServiceImages',
            task: 'list the images for services',
            method: 'GET',
            path: '/microservices/images',
            decode: object({ custom_images: decode_list(services_image), public_images: decode_list(services_image) }),
        }),
        create: (made) => call({
            operation: 'createService',
            task: `create service ${made.service_name}`,
            method: 'POST',
            path: '/microservices',
            json: createBody(dialect, made),
            decode: object({ service_id: decode_integer }),
        }),
        list: (namespaceId) => pages(services_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listServices',
                task: `list the services of space ${namespaceId}`,
                method: 'GET',
                path: path_path `/namespaces/${namespaceId}/microservices` + query({ offset, limit }),
                decode: object({ total: optional(decode_integer), microservice_infos: decode_list(services_summary) }),
            });
            return { items: page.microservice_infos, total: page.total };
        }),
        get: (id) => call({
            operation: 'getService',
            task: `read ${name(id)}`,
            method: 'GET',
            path: path_path `/microservices/${id}`,
            decode: service,
        }),
        updateStateful: (id, net) => change('updateStatefulService', `change the public network of ${name(id)}`, path_path `/microservices/${id}/actions/update-stateful`, { state_public_net: net }),
        updateStateless: (id, settings) => change('updateStatelessService', `change the settings of ${name(id)}`, path_path `/microservices/${id}/actions/update-stateless`, { container_infos: settings }),
        updatePorts: (id, maps) => change('updateServicePorts', `change the ports of ${name(id)}`, path_path `/microservices/${id}/actions/update-port`, {
            port_maps: spellPortMaps(dialect, 'update', maps),
        }),
        scale: (id, replicas) => change('scaleService', `scale ${name(id)} to ${replicas}`, path_path `/microservices/${id}/actions/elastic-scale` + query({ new_replicas: replicas })),
        updateImage: (id, images, minReadySeconds) => change('updateServiceImage', `update the image of ${name(id)}`, path_path `/microservices/${id}/actions/update-image`, {
            container_images: images,
            min_ready_seconds: minReadySeconds,
        }),
        changeSpec: (id, spec) => change('changeServiceSpec', `change the size of ${name(id)}`, path_path `/microservices/${id}/specification` + query({ ...spellSpec(dialect, spec) })),
        restart: (id, option) => change('restartService', `restart ${name(id)}`, path_path `/microservices/${id}/actions/restart` + query({ option })),
        restartContainer: (id, dockerId) => change('restartContainer', `restart container ${dockerId.slice(0, 12)} of ${name(id)}`, path_path `/microservices/${id}/containers/${dockerId}/actions/restart`),
        delete: (id, freeIp) => call({
            operation: 'deleteService',
            task: `delete ${name(id)}`,
            method: 'DELETE',
            path: path_path `/microservices/${id}` + query({ free_ip: freeIp }),
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/token.js

const token = object({ token: string, expires_in: decode_integer });
function createToken(call, keys) {
    const request = {
        operation: 'createToken',
        task: 'log in with the key pair',
        method: 'POST',
        path: '/token',
        effect: 'read',
        json: { app_key: keys.app_key, app_secret: keys.app_secret },
        decode: token,
        anonymous: true,
    };
    return call(request);
}
function tokenSource(credentials, login, onToken = () => { }) {
    let current = credentials.token;
    let pending;
    const fresh = (keys) => {
        pending ??= login(keys)
            .then((made) => {
            onToken(made.token);
            current = made.token;
            return made.token;
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
        renew: async (dead) => {
            if (current !== undefined && current !== dead)
                return current;
            return credentials.keys ? fresh(credentials.keys) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../lib/client/volumes.js



const volume = object({
    id: decode_integer,
    name: string,
    size: decode_integer,
    status: string,
    service_name: withDefault(string, ''),
    volume_mappings: decode_list(object({ mount_path: string, service_container_id: optional(decode_integer) })),
    created_at: optional(string),
    updated_at: optional(string),
}, { updated_at: ['upated_at'] });
const volumes_PAGE = 20;
const volumes_ROOT = '/cloud-volumes';
function volumes(call) {
    return {
        create: (name, size) => call({
            operation: 'createVolume',
            task: `create volume ${name}`,
            method: 'POST',
            path: volumes_ROOT,
            json: { volume_name: name, size },
            decode: object({ id: decode_integer }),
        }),
        list: () => pages(volumes_PAGE, async (offset, limit) => {
            const page = await call({
                operation: 'listVolumes',
                task: 'list the volumes',
                method: 'GET',
                path: volumes_ROOT + query({ limit, offset }),
                decode: object({ total: optional(decode_integer), volumes: decode_list(volume) }),
            });
            return { items: page.volumes, total: page.total };
        }),
        get: (id) => call({
            operation: 'getVolume',
            task: `read volume ${id}`,
            method: 'GET',
            path: volumes_ROOT + path_path `/${id}`,
            decode: volume,
        }),
        resize: (id, size) => call({
            operation: 'resizeVolume',
            task: `grow volume ${id} to ${size} GB`,
            method: 'PUT',
            path: volumes_ROOT + path_path `/${id}/actions/resize` + query({ size }),
            decode: nothing,
        }),
        delete: (id) => call({
            operation: 'deleteVolume',
            task: `delete volume ${id}`,
            method: 'DELETE',
            path: volumes_ROOT + path_path `/${id}`,
            decode: nothing,
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/client/client.js













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
    const transport = options.transport ?? openTransport();
    const clock = options.clock ?? systemClock;
    const dialect = options.dialect ?? '2017-01';
    const common = {
        endpoint: options.endpoint.replace(/\/+$/, ''),
        transport: transport.send,
        clock,
        tokens: () => tokens,
        signal: options.signal,
        policy: options.policy ?? DEFAULT_POLICY,
        random: options.random ?? Math.random,
        tryMs: options.tryMs ?? 30_000,
        callMs: options.callMs ?? 120_000,
        deadlineAt: options.deadlineAt ?? Number.POSITIVE_INFINITY,
        ...(options.onExchange ? { onExchange: options.onExchange } : {}),
        ...(options.onRetry ? { onRetry: options.onRetry } : {}),
    };
    const api = resources(common, dialect);
    const tokens = tokenSource(options.credentials, api.login, options.onToken);
    const view = (methods) => ({
        ...methods,
        dialect,
        until: (deadlineAt) => view(resources({ ...common, deadlineAt }, dialect)),
        transport,
        close: () => transport.close(),
    });
    return view(api);
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./http-client.js
var http_client = __nccwpck_require__(6842);
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary_summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../../../work/main/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ../../lib/workflow/secrets.js

let known = [];
const shortest = 3;
const armour = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
function secretForms(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const plain = [text, text.trim(), ...lines, ...lines.map((line) => line.trim())];
    const forms = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), urlForm(form)]);
    return [...new Set(forms)].filter((form) => form.trim().length >= shortest && !armour.test(form.trim()));
}
function declareSecret(text) {
    const fresh = secretForms(text).filter((form) => !known.includes(form));
    for (const form of fresh)
        core_setSecret(form);
    known = [...known, ...fresh].sort((a, b) => b.length - a.length);
}
function redact(text) {
    return known.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
function urlForm(text) {
    return text.isWellFormed() ? encodeURIComponent(text) : text;
}

;// CONCATENATED MODULE: ../../lib/step/credentials.js






const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
function parseEndpoint(text) {
    const takes = 'takes an https address such as https://open.c.163.com';
    if (!URL.canParse(text))
        throw new InputProblem(`${takes}; got ${quote(text)}`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new InputProblem(`${takes}, without a user name or password in it`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
        throw new InputProblem(`${takes}; http is taken only for 127.0.0.1, [::1] and localhost; got ${quote(text)}`);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new InputProblem(`${takes}, without a path: the client adds /api/v1 itself; got ${quote(text)}`);
    }
    return url.origin;
}
const common = {
    app_key: secret({ description: 'Access Key of the Fengchao account.', env: 'FENGCHAO_APP_KEY' }),
    app_secret: secret({ description: 'Access Secret that belongs to the key.', env: 'FENGCHAO_APP_SECRET' }),
    token: secret({ description: 'API token of an earlier login step, instead of the key pair.', env: 'FENGCHAO_TOKEN' }),
    endpoint: custom({
        kind: 'string',
        description: 'Address of the API.',
        default: 'https://open.c.163.com',
        env: 'FENGCHAO_ENDPOINT',
        parse: parseEndpoint,
    }),
    api_dialect: choice({
        description: 'Which generation of field names is sent; both are understood in answers.',
        allowed: DIALECTS,
        default: '2017-01',
        env: 'FENGCHAO_API_DIALECT',
    }),
    language: choice({
        description: 'Language of the hints in error messages.',
        allowed: ['en', 'zh'],
        default: 'en',
        env: 'FENGCHAO_LANGUAGE',
    }),
    summary: input_kinds_boolean({ description: 'Write what happened to the job summary.', default: true }),
};
function credentialProblems(given) {
    const key = given('app_key');
    const secretGiven = given('app_secret');
    if (given('token') || (key && secretGiven))
        return [];
    if (key)
        return [{ input: 'app_secret', message: 'is required where app_key is given, here or as FENGCHAO_APP_SECRET' }];
    if (secretGiven)
        return [{ input: 'app_key', message: 'is required where app_secret is given, here or as FENGCHAO_APP_KEY' }];
    const message = 'is required with app_secret, or a token: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET';
    return [{ input: 'app_key', message }];
}
function keysOf(inputs) {
    const { app_key, app_secret } = inputs;
    return app_key === undefined || app_secret === undefined
        ? undefined
        : { app_key: app_key.trim(), app_secret: app_secret.trim() };
}
function connect(inputs, step) {
    const { log } = step;
    const client = createClient({
        endpoint: inputs.endpoint,
        credentials: { token: inputs.token?.trim(), keys: keysOf(inputs) },
        dialect: inputs.api_dialect,
        clock: step.clock,
        signal: step.signal,
        ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
        onToken: declareSecret,
        onExchange: ({ method, path, status, elapsedMs, requestId }) => log.debug(`${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`),
        onRetry: (error, pauseMs) => log.info(`${error instanceof Error ? error.message : String(error)} Trying again in ${(pauseMs / 1000).toFixed(1)} s.`),
    });
    step.atEnd(() => client.close());
    return client;
}

;// CONCATENATED MODULE: ../../lib/step/waiting.js

function waiting(timeout) {
    return {
        wait: input_kinds_boolean({ description: 'Wait until the platform reports the outcome.', default: true }),
        timeout: duration({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
        poll_interval: duration({
            description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
            runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
        }),
        if_busy: choice({
            description: 'What to do while the platform still works on an earlier change of the same resource.',
            allowed: ['wait', 'fail'],
            default: 'wait',
        }),
        dry_run: input_kinds_boolean({
            description: 'Check and report what would change; send nothing that changes anything.',
            default: false,
        }),
    };
}
function changeOptions(inputs, step) {
    return {
        wait: inputs.wait,
        dryRun: inputs.dry_run,
        ifBusy: inputs.if_busy,
        timeoutMs: inputs.timeout,
        deadlineAt: step.startedAt + inputs.timeout,
        pollIntervalMs: inputs.poll_interval,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}

;// CONCATENATED MODULE: ../../lib/actions/build-image.js







const build_image_buildImage = defineAction({
    name: 'build-image',
    folder: 'actions/build-image',
    title: 'Fengchao: build an image',
    description: 'Builds an image from a Dockerfile on the platform and waits for the end of the build.',
    branding: { icon: 'package', color: 'green' },
    inputs: {
        ...common,
        ...waiting('30m'),
        ...buildInputs,
        repo_name: input_kinds_text({
            description: 'Image repository that the image is built into; it has to exist.',
            required: true,
            ...REPOSITORY_NAME,
        }),
        skip_existing: input_kinds_boolean({ description: 'Take a tag that is built already as it is.', default: false }),
    },
    outputs: {
        repo_id: 'Id of the repository.',
        repo_name: 'Name of the repository.',
        tag: 'The tag that was built.',
        image_path: 'Full name of the image, for update-image and deploy.',
        download_url: 'The same: what docker pull takes.',
        size: 'Bytes of the image, as the platform tells them; 0 where it does not.',
        status: 'init, building, build_succ or build_fail.',
        changed: 'true where a build was started.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...credentialProblems(given), ...tagProblems(values)],
    async run(inputs, step) {
        const tag = chosenTag(inputs.tag, step.event);
        step.set({ repo_name: inputs.repo_name, tag });
        const client = connect(inputs, step);
        const request = {
            repo_name: inputs.repo_name,
            tag,
            dockerfile: readDockerfile(inputs.docker_file),
            skip_existing: inputs.skip_existing,
        };
        const { outcome, ...built } = await buildImage(client, request, changeOptions(inputs, step));
        const headline = `Image ${built.image_path}: ${built.status}.`;
        step.conclude(outcome);
        step.log.info(headline);
        step.tell({
            subject: built.image_path,
            headline,
            facts: [
                { name: 'Image', value: built.image_path },
                { name: 'Dockerfile', value: inputs.docker_file.relative },
            ],
        });
        return { ...built, download_url: built.image_path };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/resource.js



const THERE = 'there';
const ABSENT = 'absent';
function table(resource) {
    return (word) => {
        if (word === ABSENT)
            return { phase: 'succeeded', sentence: 'it is not there' };
        if (word === THERE && !resource.status)
            return { phase: 'succeeded', sentence: 'it is there' };
        return resource.status?.table(word);
    };
}
function changeOf(resource) {
    return {
        subject: () => resource.title,
        table: table(resource),
        read: resource.find,
        status: (found) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
        mark: (found) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
        markTells: resource.mark !== undefined,
    };
}
function ensure(resource, wanted, options) {
    const { create, update } = wanted;
    return applyChange({
        ...changeOf(resource),
        what: 'be as asked for',
        phase: wanted.phase,
        check: (found) => {
            wanted.check?.(found);
            if (found === undefined && !create)
                refuse(`${resource.title} is not there.`);
        },
        matches: (found) => found !== undefined && wanted.differences(found).length === 0,
        differences: wanted.differences,
        send: async (found) => {
            if (found === undefined)
                return create?.();
            if (update)
                return update(found);
            return refuse(`${resource.title} is there, and the platform cannot change it.`);
        },
        ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
    }, options);
}
function remove(resource, how, options) {
    return applyChange({
        ...changeOf(resource),
        what: 'be deleted',
        phase: how.phase,
        check: (found) => found !== undefined && how.check?.(found),
        matches: (found) => found === undefined,
        differences: (found) => (found === undefined ? [] : [{ field: resource.title, before: 'there', after: '' }]),
        send: async (found) => {
            if (found === undefined)
                return;
            try {
                await how.send(found);
            }
            catch (error) {
                if (!isApiError(error, 'not_found'))
                    throw error;
            }
        },
        ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    }, options);
}
function operationOf(result, deleting) {
    if (result.outcome === 'unchanged')
        return 'unchanged';
    if (deleting)
        return 'deleted';
    return result.before === undefined ? 'created' : 'updated';
}

;// CONCATENATED MODULE: ../../lib/rollout/plan.js
function plan_text(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function differences(current, asked) {
    return Object.entries(asked)
        .map(([field, after]) => ({ field, before: plan_text(current[field]), after: plan_text(after) }))
        .filter(({ before, after }) => before !== after);
}

;// CONCATENATED MODULE: ../../lib/rollout/service-state.js


function serviceTitle(service) {
    return `Service ${service.service_info.service_name} (${service.service_info.id})`;
}
function runtimeMark(service) {
    return service.service_container_infos
        .flatMap((container) => container.docker_container_ids)
        .toSorted()
        .join(' ');
}
function serviceFailureAdvice() {
    return 'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Usual ones: the image exits at once or cannot be pulled, a variable is missing, the memory is too small.';
}
function serviceChange(client, id, { seen }) {
    return {
        subject: (service) => (service === undefined ? `Service ${id}` : serviceTitle(service)),
        table: serviceStatus,
        read: async (deadlineAt) => {
            const service = await client.until(deadlineAt).services.get(id);
            seen?.(service);
            return service;
        },
        status: (service) => service.service_info.status,
        mark: runtimeMark,
        failureAdvice: serviceFailureAdvice,
    };
}
function needStateless(service, what, instead) {
    if (service.service_info.stateful)
        refuse(`${serviceTitle(service)} is stateful, and the platform can ${what} only of stateless services.`, instead);
}
function needStateful(service, what, instead) {
    if (!service.service_info.stateful)
        refuse(`${serviceTitle(service)} is stateless, and the platform can ${what} only stateful services.`, instead);
}

;// CONCATENATED MODULE: ../../lib/rollout/port-change.js


function portText(maps) {
    return maps
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
        .toSorted()
        .join(', ');
}
function portChange(client, id, maps, options) {
    const ports = portText(maps);
    const portsOf = (service) => portText(service.service_info.port_maps);
    return {
        ...serviceChange(client, id, options),
        what: `have the ports ${ports}`,
        phase: 'Changing the ports',
        matches: (service) => portsOf(service) === ports,
        differences: (service) => differences({ ports: portsOf(service) }, { ports }),
        send: () => client.services.updatePorts(id, maps),
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/size-change.js


function sizeText(spec) {
    return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias;
}
function sizeOf(service, asked) {
    const { id, spec_alias } = service.service_info.spec_info ?? {};
    return String(('spec_id' in asked ? (id ?? spec_alias) : (spec_alias ?? id)) ?? '');
}
function hasSize(client, service, asked) {
    return hasSpec(client.dialect, service.service_info.spec_info ?? {}, asked);
}
function sizeChange(client, id, asked, options) {
    const matches = (service) => hasSize(client, service, asked);
    return {
        ...serviceChange(client, id, options),
        what: `have size ${sizeText(asked)}`,
        phase: 'Changing the size',
        check: (service) => needStateless(service, 'change the size', 'Leave the size out, or create the service anew with another one.'),
        matches,
        differences: (service) => matches(service) ? [] : [{ field: 'size', before: sizeOf(service, asked), after: sizeText(asked) }],
        send: () => client.services.changeSpec(id, asked),
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/service-creation.js










async function readService(client, id) {
    try {
        return await client.services.get(id);
    }
    catch (error) {
        if (isApiError(error, 'not_found'))
            return undefined;
        throw error;
    }
}
function serviceByName(client, space, name, seen) {
    let known;
    const resource = {
        title: `Service ${name} in space ${space.display_name}`,
        status: { of: (service) => service.service_info.status, table: serviceStatus },
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            known ??= (await lookUpService(api, space, name))?.id;
            const found = known === undefined ? undefined : await readService(api, known);
            if (found)
                seen?.(found);
            return found;
        },
    };
    const remember = (id) => {
        known = id;
    };
    return { resource, remember };
}
function publicNetText({ used, type, bandwidth }) {
    return used ? `${type}, ${bandwidth} Mbps` : '';
}
function planned(made) {
    const all = (of) => made.containers.flatMap(of).join(', ');
    return differences({}, {
        service_name: made.service_name,
        stateful: made.stateful,
        replicas: made.replicas,
        size: sizeText(made.spec),
        images: all((one) => [one.image_path]),
        ports: portText(made.port_maps),
        envs: all((one) => one.envs.map((env) => env.key)),
        log_dirs: all((one) => one.log_dirs),
        volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
        ssh_keys: all((one) => one.ssh_keys),
        public_net: publicNetText(made.state_public_net),
    });
}
function deviations(made, service) {
    const { stateful, replicas, port_maps } = service.service_info;
    const images = made.containers.flatMap((wanted) => {
        const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name);
        if (found && sameImage(found.image_path, wanted.image_path))
            return [];
        return [{ field: `image of ${wanted.container_name}`, before: found?.image_path ?? '', after: wanted.image_path }];
    });
    return [
        ...images,
        ...differences({ stateful, replicas, ports: portText(port_maps) }, { stateful: made.stateful, replicas: made.replicas, ports: portText(made.port_maps) }),
    ];
}
function createService(client, space, made, options) {
    const { resource, remember } = serviceByName(client, space, made.service_name, options.seen);
    return ensure(resource, {
        phase: 'Creating the service',
        differences: (found) => (found ? deviations(made, found) : planned(made)),
        check: (found) => {
            if (!found)
                return;
            refuse(`${serviceTitle(found)} is there already in space ${space.display_name}, with status "${found.service_info.status}".`, 'Set if_exists: skip to leave it as it is, or if_exists: update to bring it to what is asked.');
        },
        create: async () => {
            const { service_id } = await client.services.create(made);
            remember(service_id);
            options.made?.(service_id);
        },
        failureAdvice: `${serviceFailureAdvice()} The service that failed stays there: delete it before it is created anew.`,
    }, options);
}

;// CONCATENATED MODULE: ../../lib/rollout/image-update.js




function theOnly(service) {
    const [first, ...others] = service.service_container_infos;
    if (first !== undefined && others.length === 0)
        return first;
    const names = service.service_container_infos.map((container) => container.container_name).join(', ');
    return refuse(`${serviceTitle(service)} has ${others.length + (first ? 1 : 0)} containers (${names}), so it has to be said which of them gets the image.`, 'Give container_name, or container_images for several at once.');
}
function findContainer(service, name) {
    if (name === undefined)
        return theOnly(service);
    const found = service.service_container_infos.find((one) => one.container_name === name);
    if (found)
        return found;
    const names = service.service_container_infos.map((one) => one.container_name).join(', ');
    return refuse(`${serviceTitle(service)} has no container "${name}": there is ${names}.`, 'Check container_name.');
}
function image_update_assign(service, images) {
    return images.map(({ container_name, image_path }) => ({
        container: findContainer(service, container_name),
        image_path,
    }));
}
function checkRepository({ container, image_path }) {
    const current = parseImage(container.image_path).repository;
    const asked = parseImage(image_path).repository;
    if (current === asked)
        return;
    refuse(`Container ${container.container_name} runs an image of ${current}, and the platform changes an image only within its repository; ${image_path} belongs to ${asked}.`, 'Push or build the image into the same repository, or create a new service for the other one.');
}
function overtakenBy(update, state, before) {
    const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]));
    const other = image_update_assign(state, update.images).find(({ container, image_path }) => {
        const was = earlier.get(container.container_id);
        return !sameImage(container.image_path, image_path) && was !== undefined && !sameImage(container.image_path, was);
    });
    return (other &&
        `container ${other.container.container_name} now runs ${other.container.image_path}, which is neither the image asked for nor the one before`);
}
function imageChange(client, update, options) {
    const images = update.images.map((one) => one.image_path).join(', ');
    return {
        ...serviceChange(client, update.service_id, options),
        what: `run ${images}`,
        phase: 'Rolling out',
        settleMs: update.min_ready_seconds * 1000,
        always: update.force,
        check: (service) => {
            needStateless(service, 'change the image', 'For a stateful service, create it anew with the new image.');
            for (const assignment of image_update_assign(service, update.images))
                checkRepository(assignment);
        },
        matches: (service) => image_update_assign(service, update.images).every(({ container, image_path }) => sameImage(container.image_path, image_path)),
        differences: (service) => image_update_assign(service, update.images)
            .filter(({ container, image_path }) => !sameImage(container.image_path, image_path))
            .map(({ container, image_path }) => ({
            field: `image of ${container.container_name}`,
            before: container.image_path,
            after: image_path,
        })),
        send: (service) => client.services.updateImage(update.service_id, image_update_assign(service, update.images).map(({ container, image_path }) => ({
            container_id: container.container_id,
            image_path,
        })), update.min_ready_seconds),
        overtaken: (state, before) => overtakenBy(update, state, before),
    };
}
function reverse(update, before) {
    const images = image_update_assign(before, update.images).map(({ container }) => ({
        container_name: container.container_name,
        image_path: container.image_path,
    }));
    return { ...update, images, force: false };
}
function updateImages(client, update, options) {
    return applyChange(imageChange(client, update, options), options);
}

;// CONCATENATED MODULE: ../../lib/rollout/public-net-change.js



function needPublicNet(service) {
    if (service.service_info.state_public_net?.used)
        return;
    refuse(`${serviceTitle(service)} has no public network, and the platform cannot give one to a service that is there.`, 'Create the service anew with public_net: true.');
}
function publicNetChange(client, id, { bandwidth, type }, options) {
    const asked = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) };
    const differing = (service) => differences({ ...service.service_info.state_public_net }, asked);
    return {
        ...serviceChange(client, id, options),
        what: 'have the public network asked for',
        phase: 'Changing the public network',
        check: (service) => {
            needStateful(service, 'change the public network of', 'Put a load balancer in front of a stateless service.');
            needPublicNet(service);
        },
        matches: (service) => differing(service).length === 0 &&
            (service.service_info.state_public_net?.used === true || Object.keys(asked).length === 0),
        differences: differing,
        send: (service) => {
            const now = service.service_info.state_public_net;
            return client.services.updateStateful(id, { used: true, type: now?.type, bandwidth: now?.bandwidth, ...asked });
        },
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/scaling.js



const REPLICAS = { min: 1, max: 5 };
function scaleChange(client, id, replicas, options) {
    return {
        ...serviceChange(client, id, options),
        what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
        phase: 'Scaling',
        check: (service) => needStateless(service, 'change the number of replicas', 'A stateful service has one replica; leave replicas out, or give it a larger size.'),
        matches: (service) => service.service_info.replicas === replicas,
        differences: (service) => differences(service.service_info, { replicas }),
        send: () => client.services.scale(id, replicas),
        overtaken: (state, before) => {
            const now = state.service_info.replicas;
            if (now === replicas || now === before.service_info.replicas)
                return undefined;
            return `it now has ${now} replicas, which is neither the number asked for nor the one before`;
        },
    };
}
function scale(client, id, replicas, options) {
    return applyChange(scaleChange(client, id, replicas, options), options);
}

;// CONCATENATED MODULE: ../../lib/rollout/sequence.js


const BY_WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function strongest(outcomes) {
    return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
async function outstanding(changes, options) {
    const differing = (state) => changes.filter((change) => !change.matches(state));
    const all = {
        ...changes[0],
        what: 'be as asked for',
        always: false,
        matches: (state) => differing(state).length === 0,
        check: (state) => {
            for (const change of differing(state))
                change.check?.(state);
        },
    };
    return differing(await settled(all, options));
}
function needAll(changes, state) {
    const undone = changes.find((change) => !change.matches(state));
    if (!undone)
        return;
    const message = `${undone.subject(state)}: the change to ${undone.what} was made, but another change has undone it since.`;
    throw new RolloutError('overtaken', message, {
        status: undone.status(state),
        advice: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
    });
}
async function applyInOrder(changes, options) {
    const results = [];
    for (const [i, change] of changes.entries()) {
        const isLast = i === changes.length - 1;
        results.push(await applyChange(change, { ...options, wait: options.wait || !isLast }));
    }
    const [first] = results;
    const last = results.at(-1);
    if (first === undefined || last === undefined)
        throw new TypeError('There is no change to apply.');
    const outcome = strongest(results.map((result) => result.outcome));
    if (outcome === 'changed')
        needAll(changes, last.after);
    return {
        outcome,
        before: first.before,
        after: last.after,
        differences: results.flatMap((result) => result.differences),
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/settings-change.js



function nextEnvs(container, wanted) {
    if (wanted?.envs === undefined)
        return container.envs;
    const named = new Set(wanted.envs.map((env) => env.key));
    const kept = wanted.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : [];
    return [...kept, ...wanted.envs];
}
function pairsOf(service, wishes) {
    const wanted = new Map(wishes.map((wish) => [findContainer(service, wish.container_name).container_id, wish]));
    return service.service_container_infos.map((container) => {
        const { container_id, cpu_weight, memory_weight } = container;
        const wish = wanted.get(container_id);
        const envs = nextEnvs(container, wish).map(({ key, value }) => ({ key, value }));
        const log_dirs = wish?.log_dirs ?? container.log_dirs;
        return { container, next: { container_id, cpu_weight, memory_weight, envs, log_dirs } };
    });
}
function envDifference({ container, next }) {
    const now = new Map(container.envs.map((env) => [env.key, env.value]));
    const then = new Map(next.envs.map((env) => [env.key, env.value]));
    const marks = [...new Set([...now.keys(), ...then.keys()])].toSorted().flatMap((key) => {
        if (!then.has(key))
            return [`${key} (removed)`];
        if (!now.has(key))
            return [`${key} (new)`];
        return now.get(key) === then.get(key) ? [] : [`${key} (another value)`];
    });
    if (marks.length === 0)
        return [];
    const before = [...now.keys()].toSorted().join(', ');
    return [{ field: `envs of ${container.container_name}`, before, after: marks.join(', ') }];
}
function logDifference({ container, next }) {
    const field = `log_dirs of ${container.container_name}`;
    const text = (dirs) => dirs.toSorted().join(', ');
    return differences({ [field]: text(container.log_dirs) }, { [field]: text(next.log_dirs) });
}
function settingsChange(client, id, wishes, options) {
    const differing = (service) => pairsOf(service, wishes).flatMap((pair) => [...envDifference(pair), ...logDifference(pair)]);
    return {
        ...serviceChange(client, id, options),
        what: 'have the variables and log directories asked for',
        phase: 'Changing the settings',
        check: (service) => {
            needStateless(service, 'change variables and log directories', 'Create a stateful service anew with other ones.');
            pairsOf(service, wishes);
        },
        matches: (service) => differing(service).length === 0,
        differences: differing,
        send: (service) => client.services.updateStateless(id, pairsOf(service, wishes).map(({ next }) => next)),
    };
}

;// CONCATENATED MODULE: ../../lib/step/existing-service.js











function askingOf({ definition, bandwidth, public_net_type }, given) {
    const net = definition?.state_public_net;
    return {
        size: given('spec_id') || definition?.spec !== undefined,
        replicas: given('replicas') || definition?.replicas !== undefined,
        net: { bandwidth: bandwidth ?? net?.bandwidth, type: given('public_net_type') ? public_net_type : net?.type },
    };
}
async function leftAsItIs(client, id, options) {
    const nothing = {
        ...serviceChange(client, id, options),
        what: 'stay as it is',
        phase: 'Reading',
        matches: () => true,
        differences: () => [],
        send: async () => { },
    };
    const service = await settled(nothing, options);
    const { status } = service.service_info;
    if (serviceStatus(status)?.phase !== 'failed')
        return { outcome: 'unchanged', before: service, after: service, differences: [] };
    throw new RolloutError('failed', `${serviceTitle(service)} is there, but its last operation ended in "${status}".`, {
        status,
        advice: 'The operation log of the service in the console tells why. A service that could not be created has to be deleted before it is created anew.',
    });
}
function checkKind(service, { stateful, containers, state_public_net: net, service_name }) {
    const title = serviceTitle(service);
    const advice = `Delete it first, or give the new one another name than ${service_name}.`;
    if (service.service_info.stateful !== stateful) {
        const [is, asked] = stateful ? ['stateless', 'stateful'] : ['stateful', 'stateless'];
        refuse(`${title} is ${is}, and cannot be made the ${asked} service that is asked for.`, advice);
    }
    if (net.used && !service.service_info.state_public_net?.used)
        refuse(`${title} has no public network, and the platform gives one only to a new service.`, advice);
    const names = (all) => all.map((one) => one.container_name).toSorted();
    const there = names(service.service_container_infos).join(', ');
    const asked = names(containers).join(', ');
    if (there === asked || (containers.length === 1 && service.service_container_infos.length === 1))
        return;
    refuse(`${title} has the containers ${there}, not ${asked}, and the platform changes no containers.`, advice);
}
function changesFor(client, id, asked, asking, options) {
    const alone = asked.containers.length === 1;
    const nameOf = (container_name) => (alone ? undefined : container_name);
    const settings = asked.containers.map(({ container_name, envs, log_dirs }) => ({
        container_name: nameOf(container_name),
        envs_strategy: 'overwrite',
        ...(envs.length > 0 ? { envs } : {}),
        ...(log_dirs.length > 0 ? { log_dirs } : {}),
    }));
    const images = asked.containers.map(({ container_name, image_path }) => ({
        container_name: nameOf(container_name),
        image_path,
    }));
    const update = { service_id: id, images, min_ready_seconds: 10, force: false };
    return [
        settingsChange(client, id, settings, options),
        imageChange(client, update, options),
        ...(asking.size ? [sizeChange(client, id, asked.spec, options)] : []),
        ...(asked.port_maps.length > 0 ? [portChange(client, id, asked.port_maps, options)] : []),
        ...(asked.state_public_net.used ? [publicNetChange(client, id, asking.net, options)] : []),
        ...(asking.replicas ? [scaleChange(client, id, asked.replicas, options)] : []),
    ];
}
async function broughtTo(client, id, asked, asking, options) {
    checkKind(await client.until(options.deadlineAt).services.get(id), asked);
    const due = await outstanding(changesFor(client, id, asked, asking, options), options);
    return due.length > 0 ? applyInOrder(due, options) : leftAsItIs(client, id, options);
}

;// CONCATENATED MODULE: ../../lib/step/kept.js

function keptOfContainers({ service_container_infos: there }, asked) {
    const paths = (all) => all
        .map((one) => one.mount_path)
        .toSorted()
        .join();
    return asked.containers.flatMap((one) => {
        const found = there.find(({ container_name }) => there.length === 1 || container_name === one.container_name);
        if (!found)
            return [];
        const kept = [
            one.command !== '' && one.command !== found.command && 'command',
            one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
            one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
        ];
        return kept.flatMap((what) => (what ? [`${what} of ${found.container_name}`] : []));
    });
}
function kept(client, service, asked, asking) {
    const { replicas } = service.service_info;
    const size = sizeOf(service, asked.spec);
    return [
        ...keptOfContainers(service, asked),
        ...(asking.size || hasSize(client, service, asked.spec)
            ? []
            : [`size ${size}, since spec_id was left at its default`]),
        ...(asking.replicas || replicas === asked.replicas
            ? []
            : [`${replicas} replicas, since replicas was left at its default`]),
    ];
}

;// CONCATENATED MODULE: ../../lib/step/manage.js



function operation(first, ...others) {
    return choice({ description: 'What to do.', allowed: [first, ...others], default: first });
}
const dryRun = {
    dry_run: input_kinds_boolean({
        description: 'Check and report what would change; send nothing that changes anything.',
        default: false,
    }),
};
function missing(chosen, needs, given) {
    if (chosen === undefined)
        return [];
    return (needs[chosen] ?? []).flatMap((need) => {
        const names = typeof need === 'string' ? [need] : need;
        const [first] = names;
        if (first === undefined || names.some(given))
            return [];
        const choiceOf = names.length > 1 ? `, or ${names.slice(1).join(' or ')}` : '';
        return [{ input: first, message: `is required for operation ${chosen}${choiceOf}` }];
    });
}
const DIRECT_MS = 120_000;
function directOptions(inputs, step) {
    return {
        wait: true,
        dryRun: inputs.dry_run,
        ifBusy: 'wait',
        deadlineAt: step.startedAt + DIRECT_MS,
        pollIntervalMs: undefined,
        clock: step.clock,
        signal: step.signal,
        random: Math.random,
        observer: step.observer,
    };
}
const WORDS = {
    created: 'created',
    updated: 'updated',
    deleted: 'deleted',
    unchanged: 'already as asked',
    read: 'read',
};
const PLANNED = {
    created: 'would be created',
    updated: 'would be updated',
    deleted: 'would be deleted',
    unchanged: 'already as asked',
    read: 'read',
};
function tellManaged(step, title, result, done) {
    const words = (result.outcome === 'planned' ? PLANNED : WORDS)[done];
    const rest = result.outcome === 'planned'
        ? ' (dry run: nothing was sent)'
        : result.outcome === 'started'
            ? ' (sent; its end was not waited for)'
            : '';
    const headline = `${title}: ${words}${rest}.`;
    step.conclude(result.outcome);
    step.log.info(headline);
    step.tell({ subject: title, headline, changes: result.differences });
}
async function applied(step, resource, wanted, options) {
    const result = await ensure(resource, wanted, options);
    const done = operationOf(result, false);
    tellManaged(step, resource.title, result, done);
    return { found: result.after, operation: done };
}
async function deleted(step, resource, how, options) {
    const result = await remove(resource, how, options);
    const done = operationOf(result, true);
    tellManaged(step, resource.title, result, done);
    return { found: result.before, operation: done };
}
async function got(step, resource, deadlineAt) {
    step.observer.phase('Reading');
    const found = await resource.find(deadlineAt);
    if (found === undefined)
        return refuse(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.');
    step.conclude('unchanged');
    step.log.info(`${resource.title}: read.`);
    step.tell({ subject: resource.title, headline: `${resource.title}: read.` });
    return found;
}
async function listed(step, noun, items) {
    step.observer.phase('Reading');
    const all = [];
    for await (const item of 'then' in items ? await items : items)
        all.push(item);
    const headline = `${all.length} ${noun}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: noun, headline, facts: [{ name: 'Count', value: all.length }] });
    return all;
}

;// CONCATENATED MODULE: ../../lib/workflow/fields.js


function fieldsOf(value, at, allowed) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new InputProblem(`takes a map as ${at}`);
    }
    const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) {
        throw new InputProblem(`knows no field ${unknown.map(quote).join(', ')} in ${at}; it takes ${allowed.join(', ')}`);
    }
    return Object.fromEntries(Object.entries(value));
}
function absent(value) {
    return value === undefined || value === null;
}
function textOf(fields, name, at, longest) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value))
        return value;
    throw new InputProblem(`takes text of 1 to ${longest} characters as ${at}.${name}`);
}
function numberOf(fields, name, at, max, min = 1) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
        return number;
    throw new InputProblem(`takes a whole number from ${min} to ${max} as ${at}.${name}`);
}
function flagOf(fields, name, at) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    if (value === false || value === 0 || value === '0' || value === 'false')
        return false;
    throw new InputProblem(`takes true or false as ${at}.${name}`);
}
function itemsOf(fields, name, at, item) {
    const value = fields[name];
    if (absent(value))
        return undefined;
    if (!Array.isArray(value))
        throw new InputProblem(`takes a list as ${at}.${name}`);
    return value.map((one, i) => item(one, `${at}.${name}[${i}]`));
}
function needed(value, at) {
    if (value === undefined)
        throw new InputProblem(`needs ${at}`);
    return value;
}
function placed(place, parse) {
    try {
        return parse();
    }
    catch (problem) {
        if (problem instanceof InputProblem)
            throw new InputProblem(`${problem.message} (in ${place})`);
        throw problem;
    }
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

;// CONCATENATED MODULE: ../../lib/step/mounts.js



function parseMount(given) {
    const [, volume, mount_path] = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given) ?? [];
    if (volume === undefined || mount_path === undefined) {
        throw new InputProblem(`takes the id or name of a volume and its mount path, such as data:/var/lib/data; got ${quote(given)}`);
    }
    return { volume, mount_path };
}
const isId = (volume) => /^\d+$/.test(volume);
async function volumeIds(client, mounts) {
    const byName = new Map();
    if (mounts.some(({ volume }) => !isId(volume))) {
        for await (const { id, name } of client.volumes.list())
            byName.set(name, String(id));
    }
    return (volume) => isId(volume)
        ? volume
        : (byName.get(volume) ??
            refuse(`There is no volume "${volume}": there is ${[...byName.keys()].join(', ') || 'none'}.`, 'Make it first with manage-volume.'));
}
function mountInfo(mounts, idOf) {
    const info = {};
    for (const { volume, mount_path } of mounts) {
        const id = idOf(volume);
        if (info[id] !== undefined)
            refuse(`Volume ${volume} (${id}) comes twice, and can be mounted only once.`);
        info[id] = mount_path;
    }
    return info;
}

;// CONCATENATED MODULE: ../../lib/step/new-service.js


const BANDWIDTH = 10;
const EMPTY = { command: '', envs: [], log_dirs: [], ssh_keys: [], mounts: [], local_disk_info: [] };
function containersOf(inputs) {
    const { definition, image_path, service_name = '', command, envs, log_dirs, ssh_keys, volumes } = inputs;
    const asked = present({ image_path, command, envs, log_dirs, ssh_keys, mounts: volumes });
    const [first, ...others] = definition?.containers ?? [];
    if (first)
        return [{ ...first, ...asked }, ...others];
    return image_path === undefined ? [] : [{ ...EMPTY, image_path, container_name: service_name, ...asked }];
}
function weighted(containers) {
    const rest = containers.length === 1 ? 100 : 0;
    return containers.map((one) => ({
        ...one,
        cpu_weight: one.cpu_weight ?? rest,
        memory_weight: one.memory_weight ?? rest,
    }));
}
function diskType(containers) {
    const volumes = containers.some((one) => one.mounts.length > 0);
    const disks = containers.some((one) => one.local_disk_info.length > 0);
    if (volumes)
        return disks ? 3 : 0;
    return disks ? 1 : 2;
}
function composed(inputs, given) {
    const { definition } = inputs;
    const over = (name, input, defined, last) => given(name) ? (input ?? last) : (defined ?? input ?? last);
    const net = definition?.state_public_net;
    const containers = weighted(containersOf(inputs));
    return {
        service_name: inputs.service_name ?? '',
        stateful: over('stateful', inputs.stateful, definition?.stateful, false),
        replicas: over('replicas', inputs.replicas, definition?.replicas, 1),
        port_maps: over('port_maps', inputs.port_maps, definition?.port_maps, []),
        spec: over('spec_id', inputs.spec_id, definition?.spec, { spec_id: 1 }),
        state_public_net: {
            used: over('public_net', inputs.public_net, net?.used, false),
            type: over('public_net_type', inputs.public_net_type, net?.type, 'flow'),
            bandwidth: over('bandwidth', inputs.bandwidth, net?.bandwidth, BANDWIDTH),
        },
        disk_type: definition?.disk_type ?? diskType(containers),
        ...present({ bill_info: definition?.bill_info, ip_id: inputs.ip_id ?? definition?.ip_id }),
        containers,
    };
}
async function newService(client, namespace_id, asked) {
    const idOf = await volumeIds(client, asked.containers.flatMap((one) => one.mounts));
    const containers = asked.containers.map(({ mounts, ...one }) => ({ ...one, volume_info: mountInfo(mounts, idOf) }));
    return { ...asked, namespace_id, containers };
}

;// CONCATENATED MODULE: ../../lib/step/ports.js



const LAST_PORT = 65_535;
function portOf(digits) {
    const port = Number(digits);
    return port >= 1 && port <= LAST_PORT ? port : undefined;
}
function protocolOf(given) {
    const protocol = given.toUpperCase();
    return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}
function parsePortMap(given) {
    const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? [];
    const source_port = portOf(service);
    const dest_port = portOf(container);
    const protocol = protocolOf(last);
    if (source_port === undefined || dest_port === undefined || protocol === undefined) {
        throw new InputProblem(`takes SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], ports from 1 to ${LAST_PORT} and TCP or UDP, such as 80:8080/TCP; got ${quote(given)}`);
    }
    return { source_port, dest_port, protocol };
}
function twice(ports) {
    return ports.find((port, i) => ports.indexOf(port) !== i);
}
function portProblem(maps) {
    const service = twice(maps.map((map) => map.source_port));
    if (service !== undefined)
        return `takes each service port once; ${service} comes twice`;
    const container = twice(maps.map((map) => map.dest_port));
    return container === undefined ? undefined : `takes each container port once; ${container} comes twice`;
}
function portMaps(what) {
    return list({
        description: `${what}: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], a line each, for example 80:8080/TCP.`,
        commas: true,
        item: parsePortMap,
    });
}

;// CONCATENATED MODULE: ../../lib/step/service.js




const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: 'a name of at most 128 characters' };
const service_service = {
    service_id: integer({ description: 'Id of the service.', min: 1 }),
    namespace: input_kinds_text({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        ...ANY_NAME,
    }),
    service_name: input_kinds_text({
        description: 'Name of the service, together with namespace, instead of service_id.',
        ...ANY_NAME,
    }),
};
function serviceProblems(given) {
    if (given('service_id') || (given('namespace') && given('service_name')))
        return [];
    if (given('namespace'))
        return [{ input: 'service_name', message: 'is required where namespace is given without service_id' }];
    if (given('service_name'))
        return [{ input: 'namespace', message: 'is required where service_name is given without service_id' }];
    return [{ input: 'service_id', message: 'is required, or namespace and service_name' }];
}
async function resolveService(inputs, client) {
    const { service_id, namespace, service_name } = inputs;
    if (service_id !== undefined)
        return service_id;
    if (namespace === undefined || service_name === undefined)
        throw new TypeError('The rules of the inputs let no name through.');
    return findServiceId(client, namespace, service_name);
}
function serviceOptions(inputs, step) {
    return { ...changeOptions(inputs, step), seen: (seen) => step.set(serviceOutputs(seen)) };
}
function serviceOutputs({ service_info }) {
    const { id, namespace, service_name, status } = service_info;
    return { service_id: id, service_name, namespace, status };
}
const OUTCOME_WORDS = {
    changed: 'Done and verified',
    unchanged: 'Nothing to do: it is already as asked',
    planned: 'Dry run: this would change, and nothing was sent',
    started: 'Sent; its end was not waited for',
};
function tellService(step, result, aim) {
    const title = serviceTitle(result.after);
    const headline = `${title}: ${aim}. ${OUTCOME_WORDS[result.outcome]}.`;
    step.conclude(result.outcome);
    if (result.outcome === 'planned') {
        for (const { field, before, after } of result.differences)
            step.log.info(`Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
    }
    step.log.info(headline);
    step.tell({ subject: title, headline, changes: result.differences });
}

;// CONCATENATED MODULE: ../../lib/step/settings.js



function parseLogDir(given) {
    if (/^\/(?:[^/\s]+\/)+$/.test(given))
        return given;
    throw new InputProblem(`takes absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${quote(given)}`);
}
const envs = (description) => list({ description, item: parseKeyValue, unique: (one) => one.key });
const logDirs = (description) => list({ description, item: parseLogDir, unique: (one) => one });

;// CONCATENATED MODULE: ../../lib/step/defined-container.js






function defined_container_text(value, place) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new InputProblem(`takes text as ${place}`);
}
function defined_container_env(value, place) {
    const fields = fieldsOf(value, place, ['key', 'value']);
    const key = needed(textOf(fields, 'key', place, 128), `${place}.key`);
    const given = fields.value ?? '';
    if (typeof given !== 'string')
        throw new InputProblem(`takes text as ${place}.value; put the value into quotes, so that it stays as it is written`);
    return { key: placed(place, () => parseKeyValue(`${key}=`).key), value: given };
}
function once(items, nameOf, place) {
    const names = items.map(nameOf);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new InputProblem(`takes ${quote(twice)} only once in ${place}`);
    return items;
}
function mountsOf(fields, place) {
    const value = fields.volume_info ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new InputProblem(`takes a map of volume id (or name) to mount path as ${place}`);
    return Object.entries(value).map(([volume, path]) => placed(place, () => parseMount(`${volume}:${defined_container_text(path, `${place}.${volume}`)}`)));
}
function disk(value, place) {
    const fields = fieldsOf(value, place, ['name', 'path', 'size']);
    return {
        name: needed(textOf(fields, 'name', place, 64), `${place}.name`),
        path: needed(textOf(fields, 'path', place, 400), `${place}.path`),
        size: needed(numberOf(fields, 'size', place, 10_000), `${place}.size`),
    };
}
const FIELDS = [
    'image_path',
    'container_name',
    'command',
    'envs',
    'log_dirs',
    'cpu_weight',
    'memory_weight',
    'ssh_keys',
    'local_disk_info',
    'volume_info',
];
function nameOf(fields, place) {
    const name = needed(textOf(fields, 'container_name', place, 63), `${place}.container_name`);
    if (isContainerName(name))
        return name;
    throw new InputProblem(`takes lower-case letters, digits and hyphens, beginning with a letter, as ${place}.container_name; got ${quote(name)}`);
}
function imageOf(fields, place) {
    const image = needed(textOf(fields, 'image_path', place, 400), `${place}.image_path`);
    if (isImagePath(image))
        return image;
    throw new InputProblem(`takes an image such as hub.c.163.com/admin/web:v2 as ${place}.image_path; got ${quote(image)}`);
}
function decodeContainer(value, place) {
    const fields = fieldsOf(value, place, FIELDS);
    const logDir = (one, where) => placed(where, () => parseLogDir(defined_container_text(one, where)));
    const itself = (one) => one;
    return {
        image_path: imageOf(fields, place),
        container_name: nameOf(fields, place),
        command: fields.command === '' ? '' : (textOf(fields, 'command', place, 4_096) ?? ''),
        envs: once(itemsOf(fields, 'envs', place, defined_container_env) ?? [], (one) => one.key, `${place}.envs`),
        log_dirs: once(itemsOf(fields, 'log_dirs', place, logDir) ?? [], itself, `${place}.log_dirs`),
        ssh_keys: once(itemsOf(fields, 'ssh_keys', place, defined_container_text) ?? [], itself, `${place}.ssh_keys`),
        local_disk_info: itemsOf(fields, 'local_disk_info', place, disk) ?? [],
        mounts: mountsOf(fields, `${place}.volume_info`),
        ...present({
            cpu_weight: numberOf(fields, 'cpu_weight', place, 100),
            memory_weight: numberOf(fields, 'memory_weight', place, 100),
        }),
    };
}

;// CONCATENATED MODULE: ../../lib/step/size.js


const NAMES = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super'];
const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/;
const SIZES = `1 to 7, or by name: ${NAMES.join(', ')}`;
function parseSize(given) {
    const named = NAMES.indexOf(given.toLowerCase());
    if (named >= 0)
        return { spec_id: named + 1 };
    if (/^[1-7]$/.test(given))
        return { spec_id: Number(given) };
    if (ALIAS.test(given))
        return { spec_alias: given };
    throw new InputProblem(`takes a size from 1 to 7, one of ${NAMES.join(', ')}, or an alias such as C2M4S20; got ${quote(given)}`);
}

;// CONCATENATED MODULE: ../../lib/step/service-definition.js










const SIDES = [
    ['source_port', 'of the service', ['source_port', ...PORT_ALIASES.source_port]],
    ['dest_port', 'of the container', ['dest_port', ...PORT_ALIASES.dest_port]],
];
function service_definition_portOf(fields, place, [name, whose, spellings]) {
    const [spelling, ...others] = spellings.filter((one) => fields[one] !== undefined);
    if (spelling === undefined)
        throw new InputProblem(`needs ${place}.${name} (${whose})`);
    if (others.length > 0)
        throw new InputProblem(`takes one of ${[spelling, ...others].join(', ')} in ${place}: they name the same port`);
    return needed(numberOf(fields, spelling, place, LAST_PORT), `${place}.${name} (${whose})`);
}
function service_definition_portMap(value, place) {
    const fields = fieldsOf(value, place, [...SIDES.flatMap(([, , spellings]) => spellings), 'protocol']);
    const protocol = protocolOf(textOf(fields, 'protocol', place, 16) ?? 'TCP');
    if (protocol === undefined)
        throw new InputProblem(`takes TCP or UDP as ${place}.protocol`);
    return { source_port: service_definition_portOf(fields, place, SIDES[0]), dest_port: service_definition_portOf(fields, place, SIDES[1]), protocol };
}
function service_definition_publicNet(value, place) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const fields = fieldsOf(value, place, ['used', 'type', 'bandwidth']);
    if (Object.keys(fields).length === 0)
        return undefined;
    const type = textOf(fields, 'type', place, 16);
    if (type !== undefined && type !== 'flow' && type !== 'bandwidth')
        throw new InputProblem(`takes flow or bandwidth as ${place}.type`);
    const rest = present({ type, bandwidth: numberOf(fields, 'bandwidth', place, 1_024) });
    return { used: needed(flagOf(fields, 'used', place), `${place}.used`), ...rest };
}
function specOf({ spec_id: id, spec_alias: alias }, place) {
    const given = [id, alias].filter((one) => one !== undefined && one !== null);
    if (given.length > 1)
        throw new InputProblem(`takes spec_id or spec_alias in ${place}, not both`);
    const [size] = given;
    return size === undefined
        ? undefined
        : placed(`${place}.${size === id ? 'spec_id' : 'spec_alias'}`, () => parseSize(String(size)));
}
const service_definition_FIELDS = [
    'namespace_id',
    'service_name',
    'stateful',
    'replicas',
    'port_maps',
    'spec_id',
    'spec_alias',
    'state_public_net',
    'disk_type',
    'ip_id',
];
function decodeDefinition(value) {
    const whole = fieldsOf(value, 'the definition', ['bill_info', 'service_info', 'service_container_infos']);
    const place = 'service_info';
    const info = fieldsOf(whole.service_info ?? {}, place, service_definition_FIELDS);
    const container = (one, where) => decodeContainer(one, where.replace('the definition.', ''));
    return {
        containers: itemsOf(whole, 'service_container_infos', 'the definition', container) ?? [],
        ...present({
            bill_info: textOf(whole, 'bill_info', 'the definition', 64),
            stateful: flagOf(info, 'stateful', place),
            replicas: numberOf(info, 'replicas', place, REPLICAS.max),
            port_maps: itemsOf(info, 'port_maps', place, service_definition_portMap),
            spec: specOf(info, place),
            state_public_net: service_definition_publicNet(info.state_public_net, `${place}.state_public_net`),
            disk_type: numberOf(info, 'disk_type', place, 3, 0),
            ip_id: info.ip_id === '' ? undefined : textOf(info, 'ip_id', place, 64),
        }),
    };
}
const definitionFile = custom({
    kind: 'path',
    description: "YAML or JSON file with the whole request of the API's section 9.5; inputs that are given go over it, those left at their default do not.",
    parse: async (given, { workspace }) => decodeDefinition(await parseYaml(parseWorkspaceFile(given, workspace).read().toString('utf8'))),
});

;// CONCATENATED MODULE: ../../lib/step/new-service-inputs.js









const newServiceInputs = {
    namespace: input_kinds_text({
        description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
        required: true,
        ...ANY_NAME,
    }),
    service_name: input_kinds_text({ description: 'Name of the service.', required: true, ...LABEL_NAME }),
    image_path: input_kinds_text({ description: 'Image of the only container.', ...IMAGE_PATH }),
    spec_id: custom({ kind: 'integer', description: `Size: ${SIZES}.`, default: '1', parse: parseSize }),
    replicas: integer({ description: 'How many replicas, 1 to 5; a stateful service has one.', default: 1, ...REPLICAS }),
    stateful: input_kinds_boolean({
        description: 'A stateful service keeps its volumes and can be restarted, but not scaled or given another image.',
        default: false,
    }),
    port_maps: portMaps('Ports of the service'),
    envs: envs('Environment variables: KEY=value, a line each.'),
    log_dirs: logDirs('Directories that the platform collects logs from, a line each, each with a slash at its end.'),
    command: input_kinds_text({ description: 'Start command of the only container, in place of the CMD of its image.' }),
    ssh_keys: list({
        description: 'Names of SSH keys to put into the container, at most five.',
        commas: true,
        unique: (one) => one,
    }),
    volumes: list({
        description: 'Volumes of a stateful service: id or name, colon, mount path, a line each.',
        item: parseMount,
        unique: (one) => one.volume,
    }),
    public_net: input_kinds_boolean({ description: 'Give a stateful service a public address.', default: false }),
    public_net_type: choice({
        description: 'How the public network is charged.',
        allowed: ['flow', 'bandwidth'],
        default: 'flow',
    }),
    bandwidth: integer({
        description: 'Bandwidth of the public network in Mbps; 10 where it is left out.',
        min: 1,
        max: 1_024,
    }),
    ip_id: input_kinds_text({
        description: 'Id of a public IP to bind, instead of a new one.',
        pattern: /[0-9A-Za-z-]{1,64}/,
        takes: 'the id of an IP',
    }),
    definition: definitionFile,
    if_exists: choice({
        description: 'What to do where a service of this name is there: update brings image, size, ports, variables, log directories and replicas to what is asked.',
        allowed: ['fail', 'skip', 'update'],
        default: 'fail',
    }),
};

;// CONCATENATED MODULE: ../../lib/step/new-service-problems.js



const OF_ONE = ['image_path', 'command', 'envs', 'log_dirs', 'ssh_keys', 'volumes'];
const MOST_KEYS = 5;
function weightProblems(containers, weight) {
    const missing = containers.filter((one) => one[weight] === 0).map((one) => one.container_name);
    if (missing.length > 0)
        return [`needs ${weight} of ${missing.join(', ')}: only a container that stands alone may leave it out`];
    const total = containers.reduce((sum, one) => sum + one[weight], 0);
    return total === 100 ? [] : [`takes a ${weight} of each container, 100 in all; they sum to ${total}`];
}
function nameProblem(containers) {
    const names = containers.map((one) => one.container_name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    return twice === undefined ? [] : [`takes each container_name once; ${quote(twice)} comes twice`];
}
function containerProblems(containers, given) {
    const several = containers.length > 1 ? OF_ONE.filter(given) : [];
    const wrong = [
        ...weightProblems(containers, 'cpu_weight'),
        ...weightProblems(containers, 'memory_weight'),
        ...nameProblem(containers),
    ];
    return [
        ...several.map((input) => ({
            input,
            message: `speaks of the only container, but the definition has ${containers.length}`,
        })),
        ...wrong.map((message) => ({ input: 'definition', message })),
    ];
}
function rules({ stateful, replicas, port_maps, state_public_net: net, ip_id, containers }, given) {
    const needsNet = 'counts only with a public network (public_net: true)';
    const mounts = containers.some((one) => one.mounts.length > 0);
    const keys = containers.some((one) => one.ssh_keys.length > MOST_KEYS);
    return [
        ['port_maps', portProblem(port_maps)],
        ['replicas', stateful && replicas > 1 && 'takes one replica for a stateful service'],
        ['volumes', !stateful && mounts && 'takes volumes only for a stateful service (stateful: true)'],
        ['ssh_keys', keys && `takes at most ${MOST_KEYS} SSH keys for a container`],
        [
            'public_net',
            !stateful &&
                net.used &&
                'takes a public network only for a stateful service (stateful: true); put a load balancer in front of a stateless one',
        ],
        ['ip_id', !net.used && ip_id !== undefined && 'takes an IP only with a public network (public_net: true)'],
        ['bandwidth', !net.used && given('bandwidth') && needsNet],
        ['public_net_type', !net.used && given('public_net_type') && needsNet],
    ];
}
function newServiceProblems(inputs, given) {
    if (given('definition') && inputs.definition === undefined)
        return [];
    const asked = composed(inputs, given);
    const source = (input) => (given('definition') && !given(input) ? 'definition' : input);
    const problems = rules(asked, given).flatMap(([input, message]) => message ? [{ input: source(input), message }] : []);
    if (asked.containers.length > 0)
        return [...containerProblems(asked.containers, given), ...problems];
    if (given('image_path'))
        return problems;
    return [{ input: 'image_path', message: 'is required, or a definition with service_container_infos' }, ...problems];
}

;// CONCATENATED MODULE: ../../lib/step/service-address.js
function serviceUrl({ service_info }) {
    const { pub_ip, port_maps } = service_info;
    const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port;
    if (pub_ip === '' || port === undefined)
        return '';
    if (port === 443)
        return `https://${pub_ip}`;
    return port === 80 ? `http://${pub_ip}` : `http://${pub_ip}:${port}`;
}
function runningImages({ service_container_infos: containers }) {
    const [first, ...others] = containers;
    if (first && others.length === 0)
        return first.image_path;
    return Object.fromEntries(containers.map((one) => [one.container_name, one.image_path]));
}
function addressOutputs(service) {
    if (service === undefined)
        return {};
    const { replicas, pub_ip } = service.service_info;
    return { replicas, image_path: runningImages(service), pub_ip, url: serviceUrl(service) };
}

;// CONCATENATED MODULE: ../../lib/actions/create-service.js














function optionsOf(inputs, step) {
    const options = serviceOptions(inputs, step);
    const seen = (service) => {
        options.seen?.(service);
        step.set(addressOutputs(service));
    };
    return { ...options, seen };
}
async function made(client, space, asked, options, step) {
    const request = await newService(client, space.id, asked);
    const known = (service_id) => step.set({ service_id });
    const result = await createService(client, space, request, { ...options, made: known });
    const title = `Service ${asked.service_name} in space ${space.display_name}`;
    tellManaged(step, title, result, operationOf(result, false));
}
async function brought(client, id, asked, asking, options, step) {
    const result = await broughtTo(client, id, asked, asking, options);
    for (const what of kept(client, result.after, asked, asking))
        step.log.warning(`Left as it is: ${what}.`);
    tellService(step, result, 'brought to what is asked');
}
const create_service_createService = defineAction({
    name: 'create-service',
    folder: 'actions/create-service',
    title: 'Fengchao: create a service',
    description: 'Makes a service from inputs or a definition file and waits until it runs.',
    branding: { icon: 'plus-square', color: 'green' },
    inputs: { ...common, ...waiting('15m'), ...newServiceInputs },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        replicas: 'How many replicas it has.',
        image_path: 'The image that it runs; a JSON object by container where there are several.',
        pub_ip: 'Its public address, where it has one.',
        url: 'The same as a web address with its first TCP port.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...credentialProblems(given), ...newServiceProblems(values, given)],
    async run(inputs, step, given) {
        const client = connect(inputs, step);
        const options = optionsOf(inputs, step);
        const asked = composed(inputs, given);
        step.set({ service_name: asked.service_name });
        step.observer.phase('Reading');
        const space = await findNamespace(client, inputs.namespace);
        step.set({ namespace: space.namespace });
        const there = inputs.if_exists === 'fail' ? undefined : await lookUpService(client, space, asked.service_name);
        if (there === undefined) {
            await made(client, space, asked, options, step);
            return {};
        }
        step.set({ service_id: there.id });
        if (inputs.if_exists === 'update')
            await brought(client, there.id, asked, askingOf(inputs, given), options, step);
        else
            tellService(step, await leftAsItIs(client, there.id, options), 'left as it is');
        return {};
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/service-deletion.js




const untilGone = (word) => {
    const known = serviceStatus(word);
    return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known;
};
async function deleteService(client, { service_id, free_ip }, options) {
    let last;
    const service = {
        get title() {
            return last ? serviceTitle(last) : `Service ${service_id}`;
        },
        status: { of: (found) => found.service_info.status, table: untilGone },
        find: async (deadlineAt) => {
            const found = await readService(client.until(deadlineAt), service_id);
            if (found === undefined)
                return undefined;
            last = found;
            options.seen?.(found);
            return found;
        },
    };
    const removal = {
        phase: 'Deleting the service',
        send: () => client.services.delete(service_id, free_ip),
        failureAdvice: 'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Run the step again to send the deletion again.',
    };
    const result = await remove(service, removal, options);
    return { result, last };
}

;// CONCATENATED MODULE: ../../lib/actions/delete-service.js











function delete_service_missing(title, ifMissing, step) {
    if (ifMissing === 'fail')
        refuse(`${title} is not there.`, 'Give if_missing: skip where it may be gone already.');
    const headline = `${title}: not there, so there is nothing to delete.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: title, headline });
    return { status: 'absent' };
}
function addressNote({ service_info: { pub_ip } }, freed) {
    if (pub_ip === '')
        return [];
    return freed
        ? [`Its address ${pub_ip} is given back to the platform with it.`]
        : [`Its address ${pub_ip} stays with the account and is billed on; free_ip or manage-ip gives it back.`];
}
const delete_service_deleteService = defineAction({
    name: 'delete-service',
    folder: 'actions/delete-service',
    title: 'Fengchao: delete a service',
    description: 'Deletes a service, with its public address where asked, and waits until it is gone.',
    branding: { icon: 'trash-2', color: 'green' },
    inputs: {
        ...common,
        ...waiting('10m'),
        ...service_service,
        free_ip: input_kinds_boolean({ description: 'Give its public address back as well, instead of keeping it.', default: false }),
        if_missing: choice({
            description: 'What to do where the service, or its space, is not there.',
            allowed: ['fail', 'skip'],
            default: 'fail',
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service; absent once it is gone.",
        changed: 'true where the deletion was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
    async run(inputs, step) {
        const { namespace = '', service_name = '', free_ip, if_missing } = inputs;
        const client = connect(inputs, step);
        const options = serviceOptions(inputs, step);
        step.observer.phase('Reading');
        const id = inputs.service_id ?? (await lookUpServiceId(client, namespace, service_name));
        if (id === undefined)
            return delete_service_missing(`Service ${service_name} in space ${namespace}`, if_missing, step);
        step.set({ service_id: id });
        const { result, last } = await deleteService(client, { service_id: id, free_ip }, options);
        if (last === undefined)
            return delete_service_missing(`Service ${id}`, if_missing, step);
        tellManaged(step, serviceTitle(last), result, operationOf(result, true));
        if (result.outcome !== 'unchanged')
            step.tell({ notes: addressNote(last, free_ip) });
        return result.after ? {} : { status: 'absent' };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/probe.js



const GOOD_ANSWERS = 3;
const TRY_MS = 10_000;
async function probe(transport, { url, accepts }, options) {
    options.observer.phase('Probing');
    let good = 0;
    let last = 'it was not asked yet';
    const ask = async () => {
        try {
            const timeoutMs = Math.max(1, Math.min(TRY_MS, options.deadlineAt - options.clock.now()));
            const { status } = await transport.send({ method: 'GET', url, headers: {}, signal: options.signal, timeoutMs });
            last = `HTTP ${status}`;
            return accepts.some(({ from, to }) => status >= from && status <= to);
        }
        catch (error) {
            if (!(error instanceof TransportError))
                throw error;
            last = error.message;
            return false;
        }
    };
    const observer = {
        ...options.observer,
        status: (word) => options.observer.progress(`The probe: ${word}.`),
    };
    const ended = await waitFor(async () => {
        good = (await ask()) ? good + 1 : 0;
        const status = good > 0 ? `${last}, good answer ${good} of ${GOOD_ANSWERS}` : last;
        return { status, sentence: 'answered', ...(good >= GOOD_ANSWERS ? { ending: { passed: true } } : {}) };
    }, { ...options, observer });
    if ('passed' in ended)
        return;
    throw new RolloutError('failed', `The probe of ${url} did not pass within ${Math.round(ended.elapsedMs / 1000)} s; the last answer was: ${last}.`, {
        advice: 'Look whether the new image serves this address, and whether health_check_status and health_check_timeout fit it.',
    });
}

;// CONCATENATED MODULE: ../../lib/rollout/rollback.js


class RolledBackError extends Error {
    name = 'RolledBackError';
    failure;
    rolledBack;
    service;
    constructor(failure, facts) {
        super(facts.message, { cause: failure });
        this.failure = failure;
        this.rolledBack = facts.rolledBack;
        this.service = facts.service;
    }
}
function callsForRollback(error) {
    if (!(error instanceof RolloutError) || error.unsent)
        return false;
    return error.ending === 'failed' || error.ending === 'timed_out';
}
function rollback_text(error) {
    return error instanceof Error ? error.message : String(error);
}
async function rollBack(client, update, before, failure, options) {
    const earlier = reverse(update, before);
    const names = earlier.images.map((one) => one.image_path).join(', ');
    options.observer.warn(`${failure.message} Putting back ${names}.`);
    options.observer.phase('Putting back', 'failed');
    const observer = { ...options.observer, phase: () => { } };
    const deadlineAt = options.clock.now() + options.timeoutMs;
    try {
        const result = await updateImages(client.until(deadlineAt), earlier, {
            ...options,
            observer,
            deadlineAt,
            wait: true,
            dryRun: false,
            ifBusy: 'wait',
        });
        throw new RolledBackError(failure, {
            rolledBack: true,
            service: result.after,
            message: `${failure.message} ${result.outcome === 'unchanged' ? 'Nothing had to be put back' : 'The earlier image was put back'}: ${names} runs now.`,
        });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof RolledBackError)
            throw error;
        throw new RolledBackError(failure, {
            rolledBack: false,
            message: `The earlier image could not be put back (${rollback_text(error)}), so it is not sure what runs. Before that: ${failure.message}`,
        });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ../../lib/workflow/plain-text.js


function withoutControls(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text)
        .replace(/\r\n|[\r\p{Zl}\p{Zp}]/gu, '\n')
        .replace(/\t/g, ' ')
        .replace(/(?!\n)[\p{Cc}\p{Bidi_C}]/gu, '');
}
function presentable(text) {
    return redact(withoutControls(redact(text)));
}

;// CONCATENATED MODULE: ../../lib/workflow/deployment.js


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
        const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(976), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1109));
        const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, '') });
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
    return { description: cut(presentable(description).replaceAll('\n', ' ').trim(), longestDescription) };
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

;// CONCATENATED MODULE: ../../lib/step/health-check.js



function parseWebAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url.href;
    throw new InputProblem(`takes an http or https address; got ${quote(given)}`);
}
function parseStatusRange(given) {
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from <= to)
        return { from, to };
    throw new InputProblem(`takes HTTP statuses or ranges of them, such as 200 or 200-399; got ${quote(given)}`);
}
const healthCheck = {
    health_check_url: custom({
        kind: 'string',
        description: 'Probed after the rollout until it answers well three times in a row; failing it counts as a failed rollout.',
        parse: parseWebAddress,
    }),
    health_check_status: list({
        description: 'Statuses that count as a good answer, singly or as ranges.',
        default: '200-399',
        commas: true,
        item: parseStatusRange,
    }),
    health_check_timeout: duration({ description: 'How long the probe may take to pass.', default: '2m' }),
};
function probeOf(inputs) {
    return inputs.health_check_url === undefined
        ? undefined
        : { url: inputs.health_check_url, accepts: inputs.health_check_status };
}

;// CONCATENATED MODULE: ../../lib/step/github-deployment.js



const githubDeployment = {
    environment: input_kinds_text({
        description: 'Record a GitHub deployment under this name; empty records none.',
        pattern: /[^\p{Cc}]{1,255}/u,
        takes: 'the name of an environment',
    }),
    environment_url: custom({
        kind: 'string',
        description: 'Address of the environment, shown with the deployment.',
        parse: parseWebAddress,
    }),
    github_token: secret({
        description: 'Token that records the deployment; it needs deployments: write.',
        default: '${{ github.token }}',
    }),
};
const STATES = {
    changed: 'success',
    unchanged: 'success',
    failed: 'failure',
    timed_out: 'failure',
    cancelled: 'inactive',
};
const CANCELLED_MS = 800;
async function recordDeployment(inputs, url, step) {
    const { environment, github_token } = inputs;
    if (environment === undefined)
        return;
    const deployment = await openDeployment({
        token: github_token,
        environment,
        environmentUrl: url,
        event: step.event,
        log: step.log,
    });
    step.set({ deployment_id: deployment.id });
    step.atEnd(async (outcome) => {
        const state = STATES[outcome];
        if (state === undefined)
            return;
        const timeoutMs = outcome === 'cancelled' ? { timeoutMs: CANCELLED_MS } : {};
        await deployment.finish(state, { url, ...timeoutMs });
    });
}

;// CONCATENATED MODULE: ../../lib/step/images.js





function decodeImages(value) {
    const takes = 'takes a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"';
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new InputProblem(takes);
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw new InputProblem(`${takes}; got none`);
    return entries.map(([container_name, image_path]) => {
        if (typeof image_path === 'string' && isImagePath(image_path))
            return { container_name, image_path };
        throw new InputProblem(`${takes}; the image of ${quote(container_name)} is ${quote(String(image_path))}`);
    });
}
const rolloutInputs = {
    image_path: input_kinds_text({ description: 'New image of one container.', ...IMAGE_PATH }),
    container_name: containerName(),
    min_ready_seconds: integer({
        description: 'Seconds between two replicas during the rollout, 1 to 600.',
        default: 10,
        min: 1,
        max: 600,
    }),
    rollback: input_kinds_boolean({
        description: 'When the rollout fails or times out, put the earlier images back; the step still fails.',
        default: true,
    }),
};
const imageInputs = {
    ...rolloutInputs,
    container_images: yaml({
        description: 'Map of container name to image, for several containers at once; instead of image_path.',
        decode: decodeImages,
    }),
};
function imageProblems(_values, given) {
    const several = given('container_images');
    if (!given('image_path') && !several)
        return [{ input: 'image_path', message: 'is required, or container_images for several containers' }];
    const message = 'names the container of image_path, and does not go with container_images';
    const problems = [];
    if (given('image_path') && several)
        problems.push({ input: 'container_images', message: 'does not go with image_path: give one of them' });
    if (given('container_name') && several)
        problems.push({ input: 'container_name', message });
    return problems;
}
function wantedImages(inputs) {
    if (inputs.container_images !== undefined)
        return inputs.container_images;
    if (inputs.image_path === undefined)
        throw new TypeError('The rules of the inputs let no image through.');
    return [{ container_name: inputs.container_name, image_path: inputs.image_path }];
}
function byContainer(service, images) {
    return image_update_assign(service, images).map(({ container }) => [container.container_name, container.image_path]);
}
function imagesOf(service, images) {
    const pairs = byContainer(service, images);
    const [first] = pairs;
    return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs);
}
function imageOutputs(result, images) {
    return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) };
}

;// CONCATENATED MODULE: ../../lib/step/outcomes.js
const WEIGHT = ['started', 'changed', 'planned', 'unchanged'];
function together(outcomes) {
    return WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}

;// CONCATENATED MODULE: ../../lib/step/rollout.js




async function putBack({ client, update, options }, before, failure, step) {
    try {
        return await rollBack(client, update, before, failure, options);
    }
    catch (error) {
        if (error instanceof RolledBackError) {
            step.set({ rolled_back: error.rolledBack });
            if (error.service)
                step.set({ image_path: imagesOf(error.service, update.images) });
            const note = error.rolledBack
                ? 'The earlier image was put back and runs again.'
                : 'The earlier image could not be put back.';
            step.tell({ notes: [note] });
        }
        throw error;
    }
}
async function rolledOut(rollout, rollback, step) {
    const { client, update, options } = rollout;
    const change = imageChange(client, update, {
        seen: (service) => {
            options.seen?.(service);
            step.set({ image_path: imagesOf(service, update.images) });
        },
    });
    let replaced;
    const send = (service) => {
        replaced = service;
        step.set({ previous_image_path: imagesOf(service, update.images) });
        return change.send(service);
    };
    try {
        return await applyChange({ ...change, send }, options);
    }
    catch (error) {
        if (replaced === undefined)
            throw error;
        step.tell({ changes: change.differences(replaced) });
        if (!rollback || !callsForRollback(error))
            throw error;
        return putBack(rollout, replaced, error, step);
    }
}

;// CONCATENATED MODULE: ../../lib/actions/deploy.js




















const inputs = {
    ...common,
    ...waiting('30m'),
    ...service_service,
    ...rolloutInputs,
    image_path: {
        ...rolloutInputs.image_path,
        description: 'Image to roll out; left empty, the image is built first from the inputs below.',
    },
    repo_name: input_kinds_text({
        description: 'Image repository that the image is built into, where image_path is empty.',
        ...REPOSITORY_NAME,
    }),
    ...buildInputs,
    replicas: integer({ description: 'Scale to this after the rollout, 1 to 5; empty leaves it.', ...REPLICAS }),
    ...healthCheck,
    ...githubDeployment,
};
function problems(values, given) {
    const found = [...credentialProblems(given), ...serviceProblems(given)];
    if (!given('image_path')) {
        if (!given('repo_name'))
            found.push({ input: 'image_path', message: 'is required, or repo_name to build the image first' });
        else
            found.push(...tagProblems(values));
    }
    if (values.wait === false) {
        for (const input of ['replicas', 'health_check_url'].filter(given)) {
            found.push({ input, message: 'needs wait: true, since it comes after the end of the rollout' });
        }
    }
    return found;
}
async function checkEarly(client, id, values, step) {
    step.observer.phase('Reading');
    const found = await client.services.get(id);
    needStateless(found, 'change the image', 'For a stateful service, create it anew with the new image.');
    const container = findContainer(found, values.container_name);
    const current = parseImage(container.image_path).repository;
    const name = values.repo_name ?? '';
    if (current === name || current.endsWith(`/${name}`))
        return;
    refuse(`Container ${container.container_name} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${name}.`, 'Build into the same repository, or create a new service for the other one.');
}
async function imageFor(client, id, values, options, step) {
    if (values.image_path !== undefined)
        return { image_path: values.image_path };
    await checkEarly(client, id, values, step);
    const tag = chosenTag(values.tag, step.event);
    const request = {
        repo_name: values.repo_name ?? '',
        tag,
        dockerfile: readDockerfile(values.docker_file),
        skip_existing: false,
    };
    const built = await buildImage(client, request, { ...options, wait: true });
    return { image_path: built.image_path, built };
}
async function probed(values, rollout, result, step) {
    const { client, options } = rollout;
    const wanted = probeOf(values);
    if (wanted === undefined || values.dry_run)
        return;
    try {
        await probe(client.transport, wanted, { ...options, deadlineAt: options.clock.now() + values.health_check_timeout });
    }
    catch (error) {
        if (!values.rollback || result.outcome !== 'changed' || !callsForRollback(error))
            throw error;
        await putBack(rollout, result.before, error, step);
    }
}
const deploy = defineAction({
    name: 'deploy',
    folder: '.',
    title: 'Deploy to NetEase Fengchao',
    description: 'Builds an image, rolls it out, scales and probes the service; green means running, and what fails is put back.',
    branding: { icon: 'upload-cloud', color: 'green' },
    inputs,
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        image_path: 'The image that runs now.',
        previous_image_path: 'The image that ran before.',
        download_url: 'The image that was built or given: what docker pull takes.',
        tag: 'Its tag.',
        status: "The platform's last word for the service.",
        replicas: 'How many replicas the service has now.',
        changed: 'true where a change was sent.',
        rolled_back: 'true where the earlier image was put back and runs again.',
        url: 'environment_url, else health_check_url.',
        deployment_id: 'Id of the GitHub deployment, where one was recorded.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: problems,
    async run(values, step) {
        const url = values.environment_url ?? values.health_check_url ?? '';
        step.set({ rolled_back: false, url });
        const client = connect(values, step);
        const options = serviceOptions(values, step);
        const id = await resolveService(values, client);
        step.set({ service_id: id });
        if (!values.dry_run)
            await recordDeployment(values, url, step);
        const { image_path, built } = await imageFor(client, id, values, options, step);
        step.set({ download_url: image_path, tag: parseImage(image_path).tag });
        const images = [{ container_name: values.container_name, image_path }];
        const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false };
        const rollout = { client, update, options };
        const result = await rolledOut(rollout, values.rollback, step);
        tellService(step, result, image_path);
        step.set({ ...imageOutputs(result, images), replicas: result.after.service_info.replicas });
        const scaled = values.replicas === undefined ? undefined : await scale(client, id, values.replicas, options);
        if (scaled) {
            tellService(step, scaled, `${image_path} with ${values.replicas} replicas`);
            step.set({ replicas: scaled.after.service_info.replicas });
        }
        await probed(values, rollout, result, step);
        step.conclude(together([built?.outcome, result.outcome, scaled?.outcome]));
        if (url !== '')
            step.tell({ links: [{ text: url, url }] });
        return {};
    },
});

;// CONCATENATED MODULE: ../../lib/step/described-service.js



function described_service_sizeOf({ service_info: { spec_info } }) {
    return spec_info?.id ?? spec_info?.spec_alias;
}
function describedOutputs(service) {
    return {
        ...serviceOutputs(service),
        ...addressOutputs(service),
        stateful: service.service_info.stateful,
        spec_id: described_service_sizeOf(service),
        containers: service.service_container_infos,
        service,
    };
}
function containerFact({ container_name, image_path, envs }) {
    const names = envs.map((env) => env.key).join(', ');
    return { name: `Container ${container_name}`, value: `${image_path}${names === '' ? '' : `, variables ${names}`}` };
}
function factsOf(service) {
    const { namespace, status, stateful, replicas, port_maps, pub_ip } = service.service_info;
    return [
        { name: 'Space', value: namespace },
        { name: 'Status', value: status },
        { name: 'Kind', value: stateful ? 'stateful' : 'stateless' },
        { name: 'Replicas', value: replicas },
        { name: 'Size', value: described_service_sizeOf(service) },
        { name: 'Ports', value: port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`).join(', ') },
        { name: 'Address', value: serviceUrl(service) || pub_ip || undefined },
        ...service.service_container_infos.map(containerFact),
    ];
}
function tellDescribed(step, service) {
    const title = serviceTitle(service);
    const { status, replicas, stop_service } = service.service_info;
    const images = runningImages(service);
    const running = typeof images === 'string' ? images : Object.values(images).join(', ');
    if (stop_service !== 0)
        step.log.warning(`${title} is suspended, as the platform does when the account is in arrears.`);
    const headline = `${title}: ${status}, ${replicas} × ${running}.`;
    step.conclude('unchanged');
    step.log.info(headline);
    step.tell({ subject: title, headline, facts: factsOf(service) });
}

;// CONCATENATED MODULE: ../../lib/actions/describe-service.js




const describeService = defineAction({
    name: 'describe-service',
    folder: 'actions/describe-service',
    title: 'Fengchao: describe a service',
    description: 'Reads everything that the platform tells of a service and hands it on as outputs.',
    branding: { icon: 'info', color: 'green' },
    inputs: { ...common, ...service_service },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        stateful: 'true for a stateful service.',
        replicas: 'How many replicas it has.',
        spec_id: 'Its size by number; by its alias where the platform tells no number.',
        image_path: 'The image that it runs; a JSON object by container where there are several.',
        pub_ip: 'Its public address, where it has one.',
        url: 'The same as a web address with its first TCP port.',
        containers: 'Its containers as a JSON list, the values of their variables included.',
        service: 'All of it as one JSON object, as the platform gives it.',
    },
    rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
    async run(inputs, step) {
        const client = connect(inputs, step);
        step.observer.phase('Reading');
        const id = await resolveService(inputs, client);
        step.set({ service_id: id });
        const found = await client.services.get(id);
        tellDescribed(step, found);
        return describedOutputs(found);
    },
});

;// CONCATENATED MODULE: ../../lib/actions/login.js




const login = defineAction({
    name: 'login',
    folder: 'actions/login',
    title: 'Fengchao: log in',
    description: 'Makes an API token from a key pair, once for all later steps of the job.',
    branding: { icon: 'log-in', color: 'green' },
    inputs: {
        ...common,
        export_env: input_kinds_boolean({
            description: 'Hand token and endpoint to the later steps of the job as FENGCHAO_TOKEN and FENGCHAO_ENDPOINT.',
            default: true,
        }),
    },
    outputs: {
        token: 'The token; masked, and lost where GitHub hands it to another job.',
        expires_in: 'Seconds that the token lives from now on.',
        expires_at: 'When it expires, as an ISO 8601 time.',
    },
    secretOutputs: ['token'],
    rules: (_values, given) => ['app_key', 'app_secret']
        .filter((name) => !given(name))
        .map((input) => ({
        input,
        message: `is required, here or as FENGCHAO_${input.toUpperCase()}: a token is made from a key pair`,
    })),
    async run(inputs, step) {
        const { app_key, app_secret, endpoint } = inputs;
        if (app_key === undefined || app_secret === undefined)
            throw new TypeError('The rules of the inputs let no key pair through.');
        const client = connect(inputs, step);
        step.observer.phase('Logging in');
        const { token, expires_in } = await client.login({ app_key: app_key.trim(), app_secret: app_secret.trim() });
        declareSecret(token);
        const expires_at = new Date(step.clock.now() + expires_in * 1000).toISOString();
        if (inputs.export_env) {
            step.exportVariable('FENGCHAO_TOKEN', token);
            step.exportVariable('FENGCHAO_ENDPOINT', endpoint);
        }
        const headline = `Logged in to ${endpoint}; the token lives until ${expires_at}.`;
        step.log.info(headline);
        step.tell({ subject: endpoint, headline });
        return { token, expires_in, expires_at };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/certificate.js


const IN_USE = '4030410';
function certificateResource(client, { cert_id, cert_name }) {
    const is = (one) => (cert_id === undefined ? one.name === cert_name : one.id === cert_id);
    return {
        title: `Certificate ${cert_name ?? cert_id}`,
        find: async (deadlineAt) => (await client.until(deadlineAt).certificates.list()).find(is),
        mark: (found) => found.updatetime ?? '',
    };
}
function plainDigits(fingerprint) {
    return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase();
}
function differencesFrom(found, name, { fingerprint }) {
    const print = found?.fingerPrint ?? '';
    const differs = [
        { field: 'cert_name', before: found?.name ?? '', after: name ?? found?.name ?? '' },
        {
            field: 'finger_print',
            before: print,
            after: plainDigits(print) === plainDigits(fingerprint) ? print : fingerprint,
        },
    ];
    return differs.filter(({ before, after }) => before !== after);
}
function wantedCertificate(client, { cert_id, cert_name }, upload) {
    const { pubCert, priKey } = upload;
    const create = cert_id === undefined && cert_name !== undefined
        ? () => client.certificates.create({ name: cert_name, pubCert, priKey })
        : undefined;
    return {
        phase: 'Storing the certificate',
        differences: (found) => differencesFrom(found, cert_name, upload),
        ...(create ? { create } : {}),
        update: (found) => client.certificates.update(found.id, { name: cert_name ?? found.name, pubCert, priKey }),
    };
}
async function listenersWith(client, id) {
    const users = [];
    try {
        for await (const { name, namespace } of client.loadBalancers.list()) {
            if (namespace === undefined)
                continue;
            const listeners = await client.loadBalancers.listListeners(namespace, name).catch(ifAnswered);
            const using = listeners.filter((one) => one.clusters.some((cluster) => cluster.certId === id));
            users.push(...using.map((one) => `listener ${one.name} of load balancer ${name} in space ${namespace}`));
        }
    }
    catch (error) {
        ifAnswered(error);
    }
    return users;
}
function ifAnswered(error) {
    if (error instanceof FengchaoError)
        return [];
    throw error;
}
function refuseUsed({ name }, users, cause) {
    const by = users.length === 0 ? 'by a listener' : `by ${users.join(', ')}`;
    const said = cause instanceof Error ? ` ${cause.message}` : '';
    return refuse(`Certificate ${name} is in use ${by}, and the platform deletes none that is.${said}`, 'Give the listener another certificate with manage-listener, or delete it, then delete the certificate.');
}
async function checkUnused(client, found) {
    const users = await listenersWith(client, found.id);
    if (users.length > 0)
        refuseUsed(found, users);
}
async function deleteCertificate(client, found) {
    try {
        await client.certificates.delete(found.id);
    }
    catch (error) {
        if (!isApiError(error) || error.code !== IN_USE)
            throw error;
        refuseUsed(found, await listenersWith(client, found.id), error);
    }
}

;// CONCATENATED MODULE: ../../lib/step/pem.js



const pem_crypto = () => process.getBuiltinModule('node:crypto');
function pemText(given, { workspace }) {
    const text = given.includes('-----BEGIN ') ? given.replaceAll('\\n', '\n') : fileText(given, workspace);
    declareSecret(text);
    return text;
}
function fileText(path, workspace) {
    try {
        return parseWorkspaceFile(path, workspace).read().toString('utf8');
    }
    catch (problem) {
        if (!(problem instanceof InputProblem))
            throw problem;
        throw new InputProblem('takes PEM text from its line -----BEGIN on, or the path of a PEM file of at most 1 MiB inside the workspace; what was given is neither');
    }
}
function blocksOf(text) {
    const found = text.matchAll(/^[ \t]*(-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \2-----)[ \t]*\r?$/gm);
    return [...found].map(([, block = '', label = '']) => ({ label, pem: `${block.replace(/\s*\r?\n\s*/g, '\n')}\n` }));
}
function certificateOf(pem, place) {
    try {
        return new (pem_crypto().X509Certificate)(pem);
    }
    catch {
        throw new InputProblem(`takes certificates that can be read; number ${place} cannot`);
    }
}
function parseCertificate(given, context) {
    const blocks = blocksOf(pemText(given, context)).filter(({ label }) => label === 'CERTIFICATE');
    const [leaf, ...chain] = blocks.map(({ pem }, i) => certificateOf(pem, i + 1));
    if (leaf === undefined)
        throw new InputProblem('takes PEM with a certificate in it, between -----BEGIN CERTIFICATE----- and its end');
    return { pem: blocks.map(({ pem }) => pem).join(''), fingerprint: leaf.fingerprint, leaf, chain };
}
function parsePrivateKey(given, context) {
    const [block, ...others] = blocksOf(pemText(given, context)).filter(({ label }) => label.endsWith('PRIVATE KEY'));
    if (block === undefined)
        throw new InputProblem('takes PEM with a private key in it');
    if (others.length > 0)
        throw new InputProblem(`takes one private key; got ${others.length + 1}`);
    if (block.label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(block.pem)) {
        throw new InputProblem('takes a private key without a passphrase, since the platform asks for none; "openssl pkey -in KEY -out PLAIN" takes it off');
    }
    try {
        return { pem: block.pem, key: pem_crypto().createPrivateKey(block.pem) };
    }
    catch {
        throw new InputProblem('takes a private key that can be read: PKCS#8, PKCS#1 or SEC 1');
    }
}

;// CONCATENATED MODULE: ../../lib/step/certificate.js





const certificateInputs = {
    operation: operation('apply', 'delete', 'get', 'list'),
    cert_name: input_kinds_text({
        description: 'Name of the certificate; a new one needs it, and with cert_id it becomes the new name.',
        ...ANY_NAME,
    }),
    cert_id: input_kinds_text({
        description: 'Id of the certificate, instead of its name.',
        pattern: /[A-Za-z0-9-]{1,64}/,
        takes: 'the id of a certificate such as 7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
    }),
    pub_cert: custom({
        kind: 'secret',
        description: 'The certificate, its chain after it: PEM text, or the path of a PEM file in the workspace.',
        parse: parseCertificate,
    }),
    pri_key: custom({
        kind: 'secret',
        description: 'Its private key without a passphrase: PEM text, or the path of a PEM file in the workspace.',
        parse: parsePrivateKey,
    }),
};
function notAfterOf({ leaf }) {
    return new Date(leaf.validTo).toISOString();
}
function pairProblems({ pub_cert, pri_key }, now) {
    const problems = [];
    if (pub_cert && Date.parse(pub_cert.leaf.validTo) <= now) {
        problems.push({
            input: 'pub_cert',
            message: `takes a certificate that has not expired; this one did on ${notAfterOf(pub_cert)}`,
        });
    }
    if (pub_cert && pri_key && !pub_cert.leaf.checkPrivateKey(pri_key.key)) {
        const at = pub_cert.chain.findIndex((one) => one.checkPrivateKey(pri_key.key));
        const message = 'takes the key of the certificate in pub_cert; the two do not belong together';
        problems.push(at < 0
            ? { input: 'pri_key', message }
            : { input: 'pub_cert', message: `takes the certificate of pri_key first; it stands at place ${at + 2}` });
    }
    return problems;
}
function certificateProblems(values, given, now = systemClock.now()) {
    const either = ['cert_name', 'cert_id'];
    const needs = { apply: [either, 'pub_cert', 'pri_key'], delete: [either], get: [either] };
    const pair = values.operation === 'apply' ? pairProblems(values, now) : [];
    return [...missing(values.operation, needs, given), ...pair];
}
function warnOfCertificate({ leaf, chain }, step) {
    const now = step.clock.now();
    if (Date.parse(leaf.validFrom) > now)
        step.log.warning(`The certificate is not valid before ${new Date(leaf.validFrom).toISOString()}.`);
    chain.forEach((issuer, i) => {
        const place = `Number ${i + 2} of the certificates in pub_cert`;
        if (Date.parse(issuer.validTo) <= now)
            step.log.warning(`${place} expired on ${new Date(issuer.validTo).toISOString()}.`);
        const issued = chain[i - 1] ?? leaf;
        if (!issued.checkIssued(issuer) || !issued.verify(issuer.publicKey))
            step.log.warning(`${place} did not issue the one before it, so clients may not trust the chain.`);
    });
}

;// CONCATENATED MODULE: ../../lib/actions/manage-certificate.js





const outputsOf = (found) => found ? { cert_id: found.id, cert_name: found.name, finger_print: found.fingerPrint } : {};
const manageCertificate = defineAction({
    name: 'manage-certificate',
    folder: 'actions/manage-certificate',
    title: 'Fengchao: manage a certificate',
    description: 'Uploads a certificate or renews it in place, so that listeners keep it; deletes, reads or lists.',
    branding: { icon: 'lock', color: 'green' },
    inputs: { ...common, ...dryRun, ...certificateInputs },
    outputs: {
        cert_id: 'Id of the certificate, for the certId of manage-listener; a renewal keeps it.',
        cert_name: 'Its name.',
        finger_print: 'Its SHA-1 fingerprint.',
        not_after: 'When it ends, as an ISO 8601 time, for operation apply; the API does not tell it of others.',
        certificates: 'All certificates as a JSON list, for operation list.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [...credentialProblems(given), ...certificateProblems(values, given)],
    async run(inputs, step) {
        const client = connect(inputs, step);
        if (inputs.operation === 'list') {
            return { certificates: await listed(step, 'certificates', client.certificates.list()), operation: 'read' };
        }
        const options = directOptions(inputs, step);
        const certificate = certificateResource(client, inputs);
        if (inputs.operation === 'get') {
            return { ...outputsOf(await got(step, certificate, options.deadlineAt)), operation: 'read' };
        }
        if (inputs.operation === 'delete') {
            const there = inputs.dry_run ? await certificate.find(options.deadlineAt) : undefined;
            if (there)
                await checkUnused(client, there);
            const send = (found) => deleteCertificate(client, found);
            const { found, operation } = await deleted(step, certificate, { phase: 'Deleting the certificate', send }, options);
            return { ...outputsOf(found), operation };
        }
        const { cert_name, pub_cert, pri_key } = inputs;
        if (!pub_cert || !pri_key)
            throw new TypeError('The rules of the inputs let no certificate through.');
        warnOfCertificate(pub_cert, step);
        const asked = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) };
        step.set({ ...asked, cert_name });
        const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint };
        const { found, operation } = await applied(step, certificate, wantedCertificate(client, inputs, upload), options);
        return { ...outputsOf(found), ...asked, operation };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/absence.js

async function unlessAbsent(read) {
    try {
        return await read;
    }
    catch (error) {
        if (isApiError(error, 'not_found') && error.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../lib/rollout/ip.js


function ipResource(client, id) {
    return {
        title: `Public IP ${id}`,
        find: async (deadlineAt) => {
            const ip = await unlessAbsent(client.until(deadlineAt).ips.get(id));
            return ip?.status === 'deleted' ? undefined : ip;
        },
    };
}
function ipCost(client, id) {
    return {
        title: `Cost of public IP ${id}`,
        find: (deadlineAt) => unlessAbsent(client.until(deadlineAt).ips.cost(id)),
    };
}
const INSTEAD = {
    binded: 'Delete what it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
    binding: 'Delete what it is being bound to first, once that is there.',
    disabled: 'Its network is switched off; look at the account and the IP in the console (https://c.163.com/dashboard).',
};
function ipRelease(client) {
    return {
        phase: 'Releasing the IP',
        check: ({ id, ip, status, service_name }) => {
            if (status === 'available')
                return;
            const holder = service_name === '' ? '' : ` (held by ${service_name})`;
            refuse(`Public IP ${ip} (${id}) has the status "${status}"${holder}, and the platform releases only those that are available.`, INSTEAD[status]);
        },
        send: ({ id }) => client.ips.delete(id),
    };
}

;// CONCATENATED MODULE: ../../lib/rollout/ip-creation.js




function checkQuota({ quotas }, { type, count }, there) {
    const entry = quotas.find((one) => one.type === type);
    if (entry === undefined)
        return;
    const used = entry.used ?? there;
    if (used + count <= entry.quota)
        return;
    refuse(`The quota of public IPs of type ${type} is ${entry.quota} and ${used} of it are used, so ${count} more do not fit.`, 'Release IPs that nothing uses (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.');
}
class Creation {
    client;
    request;
    options;
    made = [];
    known;
    #told;
    constructor(client, request, options, known, told) {
        this.client = client;
        this.request = request;
        this.options = options;
        this.known = new Set(known);
        this.#told = told;
    }
    get missing() {
        return this.request.count - this.made.length;
    }
    take(ips) {
        for (const ip of ips)
            this.known.add(ip.id);
        this.made.push(...ips);
        if (ips.length > 0)
            this.#told(this.made);
    }
    async send() {
        const { options, missing } = this;
        let fresh = [];
        let open;
        try {
            fresh = await this.answered();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (!isOpen(error))
                throw this.short(error);
            options.observer.warn(error instanceof Error ? error.message : String(error));
            open = error;
        }
        options.observer.sent();
        this.take(fresh.length === missing ? fresh : await this.arrived());
        return open;
    }
    async answered() {
        const { client, options, request, missing, known } = this;
        const { ips } = await client.until(options.deadlineAt).ips.create({ [request.type]: missing });
        return ips.filter(({ id, type }) => type === request.type && !known.has(id));
    }
    async arrived() {
        const { client, options, request, missing, known } = this;
        const { observer } = options;
        observer.phase('Finding out which IPs were made');
        let same = 0;
        let last;
        const ended = await waitFor(async () => {
            const fresh = [...(await ip_creation_listed(client, request.type, options.deadlineAt)).values()].filter(({ id }) => !known.has(id));
            same = fresh.length === last ? same + 1 : 1;
            last = fresh.length;
            const status = `${fresh.length} of ${missing}`;
            const ending = fresh.length >= missing || same >= STEADY_READS ? { ending: { fresh } } : {};
            return { status, sentence: `so many new IPs of type ${request.type} are in the list`, ...ending };
        }, { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(`${word}: ${sentence}.`) } });
        if ('timedOut' in ended)
            throw this.unknown();
        if (ended.fresh.length > missing)
            throw this.overtaken(ended.fresh);
        return ended.fresh;
    }
    unknown() {
        const { type } = this.request;
        return new RolloutError('timed_out', `The answer to the creation of ${this.missing} public IPs of type ${type} was lost, and it could not be read in time which of them were made.`, { advice: 'Look at the list (operation: list) before you run the step again: each IP bills.' });
    }
    overtaken(fresh) {
        return new RolloutError('overtaken', `The answer to the creation of ${this.missing} public IPs of type ${this.request.type} was lost, and ${fresh.length} new ones are there: ${namesOf(fresh)}. Which of them are this step's cannot be told.`, {
            advice: 'Somebody else makes IPs at the same time. Give all workflows that do so one concurrency group, and release those that nobody uses.',
        });
    }
    short(cause) {
        const { made, request } = this;
        if (made.length === 0 && cause !== undefined)
            return cause;
        const those = made.length === 0 ? '' : ` (${namesOf(made)})`;
        return new RolloutError('failed', `Only ${made.length} of ${request.count} public IPs of type ${request.type} were made${those}.`, { cause, advice: 'Those that were made bill: use them, or release them with operation: delete.' });
    }
}
function namesOf(ips) {
    return ips.map(({ id, ip }) => `${ip} with id ${id}`).join(', ');
}
async function ip_creation_listed(client, type, deadlineAt) {
    const found = new Map();
    for await (const ip of client.until(deadlineAt).ips.list({ type }))
        found.set(ip.id, ip);
    return found;
}
async function createIps(client, request, options, told) {
    const { type, count } = request;
    const { observer, deadlineAt, dryRun } = options;
    observer.phase('Reading');
    const there = await ip_creation_listed(client, type, deadlineAt);
    checkQuota(await client.until(deadlineAt).ips.quota(), request, there.size);
    const differences = [
        { field: `public IPs of type ${type}`, before: String(there.size), after: String(there.size + count) },
    ];
    if (dryRun)
        return { outcome: 'planned', before: undefined, after: undefined, differences };
    observer.sending(differences);
    const creation = new Creation(client, request, options, there.keys(), told);
    let open;
    for (let sends = 0; creation.missing > 0; sends += 1) {
        if (sends >= MAX_SENDS)
            throw creation.short(open);
        observer.phase('Sending');
        open = await creation.send();
    }
    return { outcome: 'changed', before: undefined, after: creation.made, differences };
}

;// CONCATENATED MODULE: ../../lib/actions/manage-ip.js






const manage_ip_outputsOf = (ip) => ({ ip_id: ip?.id, ip: ip?.ip, status: ip?.status });
const manageIp = defineAction({
    name: 'manage-ip',
    folder: 'actions/manage-ip',
    title: 'Fengchao: manage public IPs',
    description: 'Makes public IPs, each exactly once, releases one, reads one, lists them, or tells their quota and cost.',
    branding: { icon: 'globe', color: 'green' },
    inputs: {
        ...common,
        ...dryRun,
        operation: operation('create', 'delete', 'get', 'list', 'quota', 'cost'),
        type: choice({
            description: 'What the IPs are for: services (nce) or load balancers (nlb); narrows a list.',
            allowed: ['nce', 'nlb'],
        }),
        count: integer({ description: 'How many to create; each bills from then on.', default: 1, min: 1 }),
        ip_id: input_kinds_text({
            description: 'Id of the IP to delete, to get, or whose cost is asked.',
            pattern: /(?!quota$)[A-Za-z0-9][A-Za-z0-9-]{0,63}/,
            takes: 'the id of a public IP, such as 896 or 7f7a9f12-035f-401b-ace0-7926b4a518b4',
        }),
        status: choice({
            description: 'Narrows a list to IPs of this status.',
            allowed: ['available', 'disabled', 'binding', 'binded'],
        }),
    },
    outputs: {
        ip_id: 'Id of the IP; the first of those made.',
        ip: 'Its address.',
        status: 'available, disabled, binding or binded; deleted for one that was released.',
        ips: 'All IPs made or listed, as a JSON list; there also where fewer were made than asked.',
        total: 'How many these are.',
        quota: 'The quota in all and of each type as one JSON object, for operation quota.',
        cost: 'Yuan since the IP was made, for operation cost.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [
        ...credentialProblems(given),
        ...missing(values.operation, { create: ['type'], delete: ['ip_id'], get: ['ip_id'], cost: ['ip_id'] }, given),
    ],
    async run(inputs, step) {
        const { ip_id = '', type = 'nce', count } = inputs;
        const client = connect(inputs, step);
        const options = directOptions(inputs, step);
        switch (inputs.operation) {
            case 'create': {
                const told = (ips) => step.set({ ...manage_ip_outputsOf(ips[0]), ips, total: ips.length });
                const result = await createIps(client, { type, count }, options, told);
                tellManaged(step, `${count} public ${count === 1 ? 'IP' : 'IPs'} of type ${type}`, result, 'created');
                return {};
            }
            case 'delete': {
                step.set({ ip_id });
                const { found } = await deleted(step, ipResource(client, ip_id), ipRelease(client), options);
                return found ? { ...manage_ip_outputsOf(found), ...(inputs.dry_run ? {} : { status: 'deleted' }) } : {};
            }
            case 'get':
                return manage_ip_outputsOf(await got(step, ipResource(client, ip_id), options.deadlineAt));
            case 'list': {
                const ips = await listed(step, 'public IPs', client.ips.list({ type: inputs.type, status: inputs.status }));
                return { ips, total: ips.length };
            }
            case 'quota': {
                const quota = await got(step, { title: 'Quota of public IPs', find: () => client.ips.quota() }, options.deadlineAt);
                return { quota };
            }
            case 'cost': {
                const { cost } = await got(step, ipCost(client, ip_id), options.deadlineAt);
                return { ip_id, cost };
            }
        }
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/forwarding-rules.js
const DEFAULT_EXPIRE = 30;
function canonical(rule, protocol) {
    const { policy } = rule;
    return JSON.stringify([
        rule.serverName || '*',
        rule.path || '/',
        rule.serviceName,
        rule.servicePort,
        protocol === 'https' ? (rule.certId ?? '') : '',
        policy && [policy.mode, policy.mode === 'insert' ? (policy.expire ?? DEFAULT_EXPIRE) : (policy.cookieName ?? '')],
    ]);
}
function sameRules(one, other, protocol) {
    const a = one.map((rule) => canonical(rule, protocol)).toSorted();
    const b = other.map((rule) => canonical(rule, protocol)).toSorted();
    return a.length === b.length && a.every((rule, i) => rule === b[i]);
}

;// CONCATENATED MODULE: ../../lib/rollout/listener.js




async function readListener(client, name, deadlineAt) {
    const api = client.until(deadlineAt);
    const loadBalancer = await api.loadBalancers.get(name.namespace, name.lb_name);
    if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
        return { loadBalancer, listener: undefined };
    const listeners = await api.loadBalancers.listListeners(name.namespace, name.lb_name);
    return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) };
}
function listenerChange(client, name) {
    return {
        subject: () => `Listener ${name.listener_name} of load balancer ${name.lb_name}`,
        table: loadBalancerStatus,
        read: (deadlineAt) => readListener(client, name, deadlineAt),
        status: ({ loadBalancer }) => loadBalancer.status,
        mark: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
        markTells: true,
    };
}
function checkFixed(name, listener, wanted) {
    const differs = listener.listenPort !== wanted.listen_port
        ? `listens on port ${listener.listenPort}, not ${wanted.listen_port}`
        : listener.protocol !== wanted.protocol
            ? `speaks ${listener.protocol}, not ${wanted.protocol}`
            : undefined;
    if (differs === undefined)
        return;
    refuse(`Listener ${name.listener_name} of load balancer ${name.lb_name} ${differs}, and the platform cannot change that of a listener.`, 'Delete the listener first (operation: delete) and apply it anew, or give the new one another listener_name.');
}
function show(listener, wanted) {
    const fields = [
        ['listen_port', listener?.listenPort, wanted.listen_port],
        ['protocol', listener?.protocol, wanted.protocol],
        ['clusters', listener && JSON.stringify(listener.clusters), JSON.stringify(wanted.clusters)],
    ];
    return fields
        .map(([field, before, after]) => ({
        field,
        before: before === undefined ? '' : String(before),
        after: String(after),
    }))
        .filter(({ field, before, after }) => field === 'clusters'
        ? !listener || !sameRules(listener.clusters, wanted.clusters, wanted.protocol)
        : before !== after);
}
function applyListener(client, name, wanted, options) {
    const { namespace, lb_name, listener_name } = name;
    return applyChange({
        ...listenerChange(client, name),
        what: 'be as asked for',
        phase: 'Waiting for the load balancer',
        check: (state) => {
            options.check?.(state);
            if (state.listener)
                checkFixed(name, state.listener, wanted);
        },
        matches: ({ listener }) => listener !== undefined &&
            listener.listenPort === wanted.listen_port &&
            listener.protocol === wanted.protocol &&
            sameRules(listener.clusters, wanted.clusters, wanted.protocol),
        differences: ({ listener }) => show(listener, wanted),
        send: ({ listener }) => listener
            ? client.loadBalancers.updateListener(namespace, lb_name, listener_name, wanted.clusters)
            : client.loadBalancers.createListener(namespace, lb_name, {
                name: listener_name,
                listenPort: wanted.listen_port,
                protocol: wanted.protocol,
                clusters: wanted.clusters,
            }),
    }, options);
}
function deleteListener(client, name, options) {
    return applyChange({
        ...listenerChange(client, name),
        what: 'be deleted',
        phase: 'Waiting for the load balancer',
        matches: ({ listener }) => listener === undefined,
        differences: ({ listener }) => listener ? [{ field: 'listener', before: JSON.stringify(listener), after: '' }] : [],
        send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
    }, options);
}

;// CONCATENATED MODULE: ../../lib/step/forwarding-rules.js


function policyOf(value, at) {
    const fields = fieldsOf(value, at, ['mode', 'expire', 'cookieName']);
    const mode = fields.mode;
    if (mode !== 'insert' && mode !== 'rewrite')
        throw new InputProblem(`takes insert or rewrite as ${at}.mode`);
    const expire = numberOf(fields, 'expire', at, 86_400);
    const cookieName = textOf(fields, 'cookieName', at, 128);
    if (mode === 'rewrite')
        needed(cookieName, `${at}.cookieName with mode rewrite`);
    return { mode, ...(expire === undefined ? {} : { expire }), ...(cookieName === undefined ? {} : { cookieName }) };
}
const forwarding_rules_FIELDS = ['serverName', 'certId', 'certName', 'path', 'serviceName', 'servicePort', 'policy'];
function ruleOf(value, at) {
    const fields = fieldsOf(value, at, forwarding_rules_FIELDS);
    const serverName = textOf(fields, 'serverName', at, 512);
    const certId = textOf(fields, 'certId', at, 128);
    const certName = textOf(fields, 'certName', at, 128);
    const path = textOf(fields, 'path', at, 128);
    return {
        serviceName: needed(textOf(fields, 'serviceName', at, 63), `${at}.serviceName`),
        servicePort: needed(numberOf(fields, 'servicePort', at, 65_535), `${at}.servicePort`),
        ...(serverName === undefined ? {} : { serverName }),
        ...(certId === undefined ? {} : { certId }),
        ...(certName === undefined ? {} : { certName }),
        ...(path === undefined ? {} : { path }),
        ...(fields.policy === undefined || fields.policy === null
            ? {}
            : { policy: policyOf(fields.policy, `${at}.policy`) }),
    };
}
function decodeRules(value) {
    if (!Array.isArray(value) || value.length === 0)
        throw new InputProblem('takes a list of at least one forwarding rule');
    return value.map((rule, i) => ruleOf(rule, `rule ${i + 1}`));
}

;// CONCATENATED MODULE: ../../lib/step/listener.js





const listenerInputs = {
    operation: choice({
        description: 'What to do: apply creates or updates as needed.',
        allowed: ['apply', 'create', 'update', 'delete', 'get'],
        default: 'apply',
    }),
    namespace: input_kinds_text({
        description: 'Space of the load balancer: its id, its full name (my-ev-admin) or its display name (my-ev).',
        required: true,
        ...ANY_NAME,
    }),
    lb_name: input_kinds_text({ description: 'Name of the load balancer.', required: true, ...LABEL_NAME }),
    listener_name: input_kinds_text({ description: 'Name of the listener.', required: true, ...LABEL_NAME }),
    listen_port: integer({
        description: 'Port: for http 80 or 1025 to 65535, for https 443 or 1025 to 65535.',
        min: 1,
        max: 65_535,
    }),
    protocol: choice({ description: 'Protocol of the listener.', allowed: ['http', 'https'], default: 'http' }),
    clusters: yaml({
        description: "The full list of forwarding rules, in the API's field names; certName may stand for certId.",
        decode: decodeRules,
    }),
};
const WELL_KNOWN = { http: 80, https: 443 };
function listenerProblems(values, given) {
    if (values.operation === 'get' || values.operation === 'delete')
        return [];
    const problems = [];
    for (const input of ['listen_port', 'clusters'].filter((name) => !given(name))) {
        problems.push({ input, message: `is required for operation ${values.operation ?? 'apply'}` });
    }
    const { listen_port: port, protocol = 'http', clusters = [] } = values;
    if (port !== undefined && port !== WELL_KNOWN[protocol] && port < 1025) {
        problems.push({
            input: 'listen_port',
            message: `takes ${WELL_KNOWN[protocol]} or 1025 to 65535 for ${protocol}; got ${port}`,
        });
    }
    clusters.forEach((rule, i) => {
        const certificates = [rule.certId, rule.certName].filter((one) => one !== undefined).length;
        if (certificates > 1)
            problems.push({ input: 'clusters', message: `takes certId or certName in rule ${i + 1}, not both` });
        if (protocol === 'https' && certificates === 0) {
            problems.push({
                input: 'clusters',
                message: `needs certId (or certName) in rule ${i + 1}, since the listener speaks https`,
            });
        }
    });
    return problems;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function wantedListener(client, inputs) {
    const { listen_port, protocol, clusters } = inputs;
    if (listen_port === undefined || clusters === undefined)
        throw new TypeError('The rules of the inputs let no listener through.');
    const byName = clusters.some((rule) => rule.certName !== undefined || (rule.certId !== undefined && !UUID.test(rule.certId)));
    const certificates = byName ? await client.certificates.list() : [];
    const idOf = (name) => {
        const found = certificates.filter((one) => one.name === name || one.id === name);
        if (found.length === 1 && found[0])
            return found[0].id;
        const names = certificates.map((one) => one.name).join(', ');
        return refuse(`There is no certificate "${name}": there is ${names || 'none'}.`, 'Upload it first, or give its id as certId.');
    };
    const resolved = ({ certName, ...rule }) => {
        const name = certName ?? (rule.certId !== undefined && !UUID.test(rule.certId) ? rule.certId : undefined);
        return name === undefined ? rule : { ...rule, certId: idOf(name) };
    };
    return { listen_port, protocol, clusters: clusters.map(resolved) };
}
function checkExists(operation, name) {
    return ({ listener }) => {
        const title = `Listener ${name.listener_name} of load balancer ${name.lb_name}`;
        if (operation === 'create' && listener)
            refuse(`${title} is there already.`, 'Use operation: apply, which changes what differs.');
        if (operation === 'update' && !listener)
            refuse(`${title} is not there.`, 'Use operation: apply, which creates it.');
    };
}
function listenerOutputs({ loadBalancer, listener }, operation) {
    return { address: loadBalancer.address, status: loadBalancer.status, listener, operation };
}
const listener_WORDS = {
    created: 'created',
    updated: 'updated',
    deleted: 'deleted',
    unchanged: 'already as asked',
    read: 'read',
};
function tellListener(step, name, done, outcome, changes) {
    const subject = `Listener ${name.listener_name} of load balancer ${name.lb_name}`;
    const planned = outcome === 'planned'
        ? ' (dry run: nothing was sent)'
        : outcome === 'started'
            ? ' (sent; its end was not waited for)'
            : '';
    const headline = `${subject}: ${listener_WORDS[done]}${planned}.`;
    step.conclude(outcome);
    step.log.info(headline);
    step.tell({ subject, headline, changes });
}

;// CONCATENATED MODULE: ../../lib/actions/manage-listener.js






const manageListener = defineAction({
    name: 'manage-listener',
    folder: 'actions/manage-listener',
    title: 'Fengchao: manage a listener',
    description: 'Brings a listener of a load balancer to what is asked for and waits until the load balancer shows it.',
    branding: { icon: 'share-2', color: 'green' },
    inputs: { ...common, ...waiting('10m'), ...listenerInputs },
    outputs: {
        listener_name: 'Name of the listener.',
        lb_name: 'Name of the load balancer.',
        namespace: 'Full name of its space.',
        address: 'Public address of the load balancer.',
        listener: 'The listener as one JSON object; empty where there is none.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        status: "The platform's last word for the load balancer.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...credentialProblems(given), ...listenerProblems(values, given)],
    async run(inputs, step) {
        const { lb_name, listener_name, operation } = inputs;
        step.set({ lb_name, listener_name });
        const client = connect(inputs, step);
        const options = changeOptions(inputs, step);
        step.observer.phase('Reading');
        const { namespace } = await findNamespace(client.until(options.deadlineAt), inputs.namespace);
        const name = { namespace, lb_name, listener_name };
        step.set({ namespace });
        if (operation === 'get') {
            const state = await readListener(client, name, options.deadlineAt);
            tellListener(step, name, 'read', 'unchanged', []);
            return listenerOutputs(state, 'read');
        }
        if (operation === 'delete') {
            const result = await deleteListener(client, name, options);
            const done = result.outcome === 'unchanged' ? 'unchanged' : 'deleted';
            tellListener(step, name, done, result.outcome, result.differences);
            return listenerOutputs(result.after, done);
        }
        const wanted = await wantedListener(client, inputs);
        const result = await applyListener(client, name, wanted, { ...options, check: checkExists(operation, name) });
        const done = result.outcome === 'unchanged' ? 'unchanged' : result.before.listener ? 'updated' : 'created';
        tellListener(step, name, done, result.outcome, result.differences);
        return listenerOutputs(result.after, done);
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/load-balancer.js






function loadBalancerResource(client, name, seen) {
    return {
        title: `Load balancer ${name.lb_name}`,
        find: async (deadlineAt) => {
            const found = await unlessAbsent(client.until(deadlineAt).loadBalancers.get(name.namespace, name.lb_name));
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: loadBalancerStatus },
        mark: ({ updatetime = '' }) => updatetime,
    };
}
function currentOf({ chargeMode, bandwidthLimit, description, address }) {
    return { charge_mode: chargeMode, bandwidth_limit: bandwidthLimit, description, address };
}
function difference(lbName, found, asked) {
    const { charge_mode, bandwidth_limit, description, address } = asked;
    const fields = Object.entries({ charge_mode, bandwidth_limit, description, address });
    const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    return found ? differences({ ...currentOf(found) }, given) : differences({}, { lb_name: lbName, ...given });
}
function checkAddress(lbName, found, address) {
    if (address === undefined || found.address === address)
        return;
    refuse(`Load balancer ${lbName} has the address ${found.address || 'that the platform does not show'}, not ${address}, and the platform sets an address only at creation.`, 'Leave address out, or delete the load balancer first (operation: delete) and apply it anew; deleting takes its listeners with it.');
}
function wantedLoadBalancer(client, name, asked) {
    const { namespace, lb_name } = name;
    const { charge_mode, bandwidth_limit, description, address } = asked;
    return {
        phase: 'Waiting for the load balancer',
        differences: (found) => difference(lb_name, found, asked),
        check: (found) => found && checkAddress(lb_name, found, address),
        create: () => client.loadBalancers.create(namespace, {
            name: lb_name,
            chargeMode: charge_mode,
            bandwidthLimit: bandwidth_limit,
            description,
            address,
        }),
        update: (found) => client.loadBalancers.update(namespace, lb_name, {
            chargeMode: charge_mode ?? found.chargeMode,
            bandwidthLimit: bandwidth_limit ?? found.bandwidthLimit,
            description: description ?? found.description,
        }),
        failureAdvice: 'The API does not tell the cause; the console (https://c.163.com/dashboard) does. One whose creation failed may have to be deleted (operation: delete) and applied anew.',
    };
}
async function withRules(client, name, found) {
    if (found.listeners.length === 0)
        return found;
    return { ...found, listeners: await client.loadBalancers.listListeners(name.namespace, name.lb_name) };
}
async function* loadBalancersOf(client, namespace) {
    for await (const found of client.loadBalancers.list())
        if (namespace === undefined || found.namespace === namespace)
            yield found;
}
async function keptIp(client, address) {
    try {
        return await findIn(client.ips.list({ type: 'nlb' }), ({ ip }) => ip === address);
    }
    catch (error) {
        if (error instanceof FengchaoError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../lib/actions/manage-load-balancer.js









const manage_load_balancer_outputsOf = (found) => found === undefined ? { status: 'absent' } : { address: found.address, status: found.status, load_balancer: found };
const NAMED = ['namespace', 'lb_name'];
const manageLoadBalancer = defineAction({
    name: 'manage-load-balancer',
    folder: 'actions/manage-load-balancer',
    title: 'Fengchao: manage a load balancer',
    description: 'Brings a load balancer to what is asked for and waits until it works, deletes one, reads one or lists all.',
    branding: { icon: 'share-2', color: 'green' },
    inputs: {
        ...common,
        ...waiting('10m'),
        operation: operation('apply', 'delete', 'get', 'list'),
        namespace: input_kinds_text({
            description: 'Space of the load balancer: its id, its full name (my-ev-admin) or its display name (my-ev); narrows a list.',
            ...ANY_NAME,
        }),
        lb_name: input_kinds_text({ description: 'Name of the load balancer.', ...LABEL_NAME }),
        charge_mode: choice({
            description: 'What is charged: traffic (netflow) or bandwidth; empty leaves it, netflow for a new one.',
            allowed: ['netflow', 'bandwidth'],
        }),
        bandwidth_limit: integer({
            description: 'Bandwidth in Mbps, 1 to 1024; older accounts may take only 1 to 100. Empty leaves it, 100 for a new one.',
            min: 1,
            max: 1024,
        }),
        description: input_kinds_text({ description: 'Free text, at most 255 characters; empty leaves it.', maxLength: 255 }),
        address: input_kinds_text({
            description: 'Address of a free IP of type nlb for a new load balancer; empty takes a new one, which bills.',
            pattern: /\d{1,3}(\.\d{1,3}){3}/,
            takes: 'an IPv4 address such as 59.111.163.163',
        }),
    },
    outputs: {
        lb_name: 'Name of the load balancer.',
        namespace: 'Full name of its space.',
        address: 'Its public address.',
        status: "The platform's last word for it; absent where it is not there.",
        load_balancer: 'It as one JSON object with its listeners; after a deletion as it was.',
        load_balancers: 'All of them as a JSON list, for operation list.',
        ip_id: 'Id of the public IP that stays after a deletion, for manage-ip.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [
        ...credentialProblems(given),
        ...missing(values.operation, { apply: NAMED, delete: NAMED, get: NAMED }, given),
    ],
    async run(inputs, step) {
        const { lb_name = '' } = inputs;
        step.set({ lb_name });
        const options = changeOptions(inputs, step);
        const client = connect(inputs, step);
        step.observer.phase('Reading');
        const space = inputs.namespace === undefined ? undefined : await findNamespace(client, inputs.namespace);
        step.set({ namespace: space?.namespace });
        if (inputs.operation === 'list') {
            const all = await listed(step, 'load balancers', loadBalancersOf(client, space?.namespace));
            return { load_balancers: all, operation: 'read' };
        }
        const name = { namespace: space?.namespace ?? '', lb_name };
        const resource = loadBalancerResource(client, name, (found) => step.set(manage_load_balancer_outputsOf(found)));
        if (inputs.operation === 'get') {
            const found = await got(step, resource, options.deadlineAt);
            return { load_balancer: await withRules(client, name, found), operation: 'read' };
        }
        if (inputs.operation === 'apply')
            return { operation: (await applied(step, resource, wantedLoadBalancer(client, name, inputs), options)).operation };
        const how = {
            phase: 'Deleting the load balancer',
            send: () => client.loadBalancers.delete(name.namespace, lb_name),
        };
        const done = await deleted(step, resource, how, options);
        if (done.found === undefined)
            return { operation: done.operation };
        const ip = await keptIp(client, done.found.address);
        const note = `Its public IP ${done.found.address}${ip ? ` (id ${ip.id})` : ''} stays with the account and goes on billing; manage-ip with operation: delete releases it once nothing holds it.`;
        step.log.info(note);
        step.tell({ notes: [note] });
        return { ip_id: ip?.id, operation: done.operation };
    },
});

;// CONCATENATED MODULE: ../../lib/actions/manage-namespace.js







const manage_namespace_outputsOf = (space) => ({
    namespace_id: space?.id,
    namespace: space?.namespace,
    display_name: space?.display_name,
});
const manageNamespace = defineAction({
    name: 'manage-namespace',
    folder: 'actions/manage-namespace',
    title: 'Fengchao: manage a space',
    description: 'Makes a space where it is missing, deletes an empty one, reads one or lists all.',
    branding: { icon: 'box', color: 'green' },
    inputs: {
        ...common,
        ...dryRun,
        operation: operation('apply', 'delete', 'get', 'list'),
        namespace: input_kinds_text({
            description: 'The space: its display name (my-ev), its full name (my-ev-admin) or its id; a new one gets it as its display name.',
            ...ANY_NAME,
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
        ...credentialProblems(given),
        ...missing(values.operation, { apply: ['namespace'], delete: ['namespace'], get: ['namespace'] }, given),
    ],
    async run(inputs, step) {
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return { namespaces: await listed(step, 'spaces', client.namespaces.list()) };
        const name = inputs.namespace ?? '';
        const options = directOptions(inputs, step);
        const space = {
            title: `Space ${name}`,
            find: (deadlineAt) => lookUpNamespace(client.until(deadlineAt), name),
        };
        if (inputs.operation === 'get')
            return manage_namespace_outputsOf(await got(step, space, options.deadlineAt));
        if (inputs.operation === 'delete') {
            const how = {
                phase: 'Deleting the space',
                check: (found) => {
                    if (!found.deletable)
                        refuse(`Space ${found.display_name} cannot be deleted: it holds services, or is the default one.`, 'Delete its services first.');
                },
                send: (found) => client.namespaces.delete(found.id),
            };
            return manage_namespace_outputsOf((await deleted(step, space, how, options)).found);
        }
        const wanted = {
            phase: 'Creating the space',
            differences: (found) => found ? [] : [{ field: 'display_name', before: '', after: name }],
            create: () => client.namespaces.create(name),
        };
        return manage_namespace_outputsOf((await applied(step, space, wanted, options)).found);
    },
});

;// CONCATENATED MODULE: ../../lib/workflow/private-file.js



const FRESH = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
const OWNER_ONLY = 0o600;
function writePrivateFile(path, text) {
    const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const file = (0,external_node_fs_namespaceObject.openSync)(fresh, FRESH, OWNER_ONLY);
    try {
        try {
            (0,external_node_fs_namespaceObject.fchmodSync)(file, OWNER_ONLY);
            (0,external_node_fs_namespaceObject.writeFileSync)(file, text);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
        (0,external_node_fs_namespaceObject.renameSync)(fresh, path);
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(fresh, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ../../lib/step/key-file.js







const keyFile = {
    key_file: target({
        description: 'For operation download: the file that gets the private key, readable by its owner alone; in RUNNER_TEMP or the workspace.',
        runtimeDefault: 'a file in RUNNER_TEMP that is named after the key',
    }),
};
function keyFileProblems(given, env = process.env) {
    if (given || (env.RUNNER_TEMP && (0,external_node_fs_namespaceObject.existsSync)(env.RUNNER_TEMP)))
        return [];
    return [{ input: 'key_file', message: 'is required here, since RUNNER_TEMP names no folder' }];
}
function warnOfCheckout(file, step, env) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_namespaceObject.realpathSync)(env.GITHUB_WORKSPACE || process.cwd()), file);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return;
    step.log.warning('key_file lies inside the workspace, where a later step may commit or upload it; left out, the key goes to RUNNER_TEMP.');
}
function keyFileFor(asked, keyName, step, env = process.env) {
    if (asked !== undefined) {
        warnOfCheckout(asked, step, env);
        return asked;
    }
    try {
        return parseTargetPath(`${keyName.replace(/[^A-Za-z0-9._-]/g, '-')}.pem`, [env.RUNNER_TEMP ?? '']);
    }
    catch (problem) {
        if (!(problem instanceof InputProblem))
            throw problem;
        throw new InputError([{ input: 'key_file', message: `${problem.message} (its default in RUNNER_TEMP)` }]);
    }
}
function saveKey(file, privateKey) {
    declareSecret(privateKey);
    try {
        writePrivateFile(file, `${privateKey.replace(/\r\n?/g, '\n').trim()}\n`);
    }
    catch (error) {
        const cause = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
        throw new InputError([{ input: 'key_file', message: `takes a file that can be written; this one cannot${cause}` }]);
    }
}

;// CONCATENATED MODULE: ../../lib/actions/manage-secret-key.js






const manage_secret_key_outputsOf = (key) => key ? { key_id: key.id, key_name: key.name, fingerprint: key.fingerprint } : {};
const either = ['key_name', 'key_id'];
const manageSecretKey = defineAction({
    name: 'manage-secret-key',
    folder: 'actions/manage-secret-key',
    title: 'Fengchao: manage an SSH key',
    description: 'Makes an SSH key where it is missing, saves its private half for its owner alone, deletes, reads or lists.',
    branding: { icon: 'key', color: 'green' },
    inputs: {
        ...common,
        ...dryRun,
        operation: operation('apply', 'download', 'delete', 'get', 'list'),
        key_name: input_kinds_text({ description: 'Name of the key; operation apply makes it under this name.', ...ANY_NAME }),
        key_id: integer({ description: 'Id of the key, instead of its name, for all operations but apply.', min: 1 }),
        ...keyFile,
    },
    outputs: {
        key_id: 'Id of the key.',
        key_name: 'Its name, as the ssh_keys of a new service want it.',
        fingerprint: 'Its MD5 fingerprint.',
        key_file: 'Where the private key was written, for operation download.',
        keys: 'All keys as a JSON list, for operation list.',
        changed: 'true where a change was sent.',
    },
    rules: (values, given) => [
        ...credentialProblems(given),
        ...missing(values.operation, { apply: ['key_name'], download: [either], delete: [either], get: [either] }, given),
        ...(values.operation === 'download' ? keyFileProblems(given('key_file')) : []),
    ],
    async run(inputs, step) {
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return { keys: await listed(step, 'SSH keys', client.secretKeys.list()) };
        const { key_name = '', dry_run } = inputs;
        const key_id = inputs.operation === 'apply' ? undefined : inputs.key_id;
        const options = directOptions(inputs, step);
        const key = {
            title: `SSH key ${key_id ?? key_name}`,
            find: async (deadlineAt) => {
                const all = await client.until(deadlineAt).secretKeys.list();
                return all.find((one) => (key_id === undefined ? one.name === key_name : one.id === key_id));
            },
        };
        if (inputs.operation === 'delete') {
            const send = (found) => client.secretKeys.delete(found.id);
            return manage_secret_key_outputsOf((await deleted(step, key, { phase: 'Deleting the key', send }, options)).found);
        }
        if (inputs.operation === 'apply') {
            if (inputs.key_file !== undefined)
                step.log.warning('key_file counts only for operation download; no file is written.');
            const wanted = {
                phase: 'Making the key',
                differences: (found) => found ? [] : [{ field: 'key_name', before: '', after: key_name }],
                create: () => client.secretKeys.create(key_name),
            };
            return manage_secret_key_outputsOf((await applied(step, key, wanted, options)).found);
        }
        const found = await got(step, key, options.deadlineAt);
        step.set(manage_secret_key_outputsOf(found));
        if (inputs.operation === 'get')
            return {};
        const key_file = keyFileFor(inputs.key_file, found.name, step);
        if (!dry_run)
            saveKey(key_file, await client.secretKeys.privateKey(found.id));
        if (dry_run)
            step.conclude('planned');
        const headline = dry_run
            ? `${key.title}: the private key would be written to ${key_file} (dry run: it was not fetched).`
            : `${key.title}: the private key is in ${key_file}.`;
        step.log.info(headline);
        step.tell({ subject: key.title, headline });
        return { key_file };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/volume.js





function titleOf({ volume_id, volume_name }) {
    return `Volume ${volume_name ?? volume_id}`;
}
function volumeResource(client, name, seen) {
    let known = name.volume_id;
    const isIt = (volume) => volume.id === known || (name.volume_id === undefined && volume.name === name.volume_name);
    return {
        title: titleOf(name),
        find: async (deadlineAt) => {
            const api = client.until(deadlineAt);
            const direct = known === undefined ? undefined : await unlessAbsent(api.volumes.get(known));
            const volume = direct ?? (await findIn(api.volumes.list(), isIt));
            const found = volume && volumeStatus(volume.status)?.phase !== 'gone' ? volume : undefined;
            known = found?.id ?? known;
            seen(found);
            return found;
        },
        status: { of: ({ status }) => status, table: volumeStatus },
    };
}
function isAttached({ status, volume_mappings }) {
    return status === 'mount_succ' || volume_mappings.length > 0;
}
function needFree(volume, what) {
    if (!isAttached(volume))
        return;
    const places = volume.volume_mappings.map(({ mount_path }) => mount_path).join(', ');
    refuse(`Volume ${volume.name} (${volume.id}) is attached to service ${volume.service_name || 'of this account'}${places && ` at ${places}`} (status "${volume.status}"), and the platform cannot ${what} it meanwhile.`, 'A volume comes off only when its service is deleted: delete the service (delete-service), run this step again, and create the service anew with the volume.');
}
function checkSize(volume, size) {
    const { name, id, status } = volume;
    if (status === 'create_fail' || status === 'create_timeout') {
        refuse(`Volume ${name} (${id}) could not be created (status "${status}"), so there is nothing to be used or grown.`, 'Delete it (operation: delete) and apply it anew.');
    }
    if (volume.size > size) {
        refuse(`Volume ${name} (${id}) has ${volume.size} GB, more than the ${size} GB asked for, and a volume only grows.`, `Ask for at least ${volume.size} GB, or make a smaller volume under another name and move the data.`);
    }
    if (volume.size < size)
        needFree(volume, 'grow');
    else if (volumeStatus(status)?.phase === 'failed') {
        refuse(`Volume ${name} (${id}) has its ${size} GB, but its last operation ended in "${status}", and there is nothing to send that would mend it.`, 'Look at the volume in the console (https://c.163.com/dashboard).');
    }
}
function wantedVolume(client, name, size, made) {
    const { volume_id, volume_name } = name;
    return {
        phase: 'Waiting for the volume',
        differences: (found) => found ? differences({ size: found.size }, { size }) : differences({}, { volume_name, size }),
        check: (found) => {
            if (found)
                checkSize(found, size);
            else if (volume_id !== undefined || volume_name === undefined) {
                refuse(`There is no volume with the id ${volume_id}, and the platform chooses the ids of new ones.`, 'Check the input volume_id, or give volume_name alone to create a volume.');
            }
        },
        create: async () => made((await client.volumes.create(volume_name ?? '', size)).id),
        update: (found) => {
            checkSize(found, size);
            return client.volumes.resize(found.id, size);
        },
        failureAdvice: 'The API does not tell the cause; the console (https://c.163.com/dashboard) does. A volume that could not be created has to be deleted (operation: delete) before it is applied anew.',
    };
}
function volumeDeletion(client) {
    return {
        phase: 'Deleting the volume',
        check: (found) => needFree(found, 'delete'),
        send: (found) => {
            needFree(found, 'delete');
            return client.volumes.delete(found.id);
        },
    };
}

;// CONCATENATED MODULE: ../../lib/actions/manage-volume.js






const manage_volume_outputsOf = (found) => found === undefined
    ? { status: 'absent' }
    : { volume_id: found.id, volume_name: found.name, size: found.size, status: found.status, volume: found };
const STEP_GB = 10;
const DOUBTFUL_GB = 1000;
function sizeProblems(size) {
    if (size === undefined || size % STEP_GB === 0)
        return [];
    return [{ input: 'size', message: `takes a multiple of ${STEP_GB}, such as ${size - (size % STEP_GB)}; got ${size}` }];
}
const manage_volume_NAMED = [['volume_name', 'volume_id']];
const manageVolume = defineAction({
    name: 'manage-volume',
    folder: 'actions/manage-volume',
    title: 'Fengchao: manage a volume',
    description: 'Makes a cloud volume where it is missing or grows it, and waits; deletes one, reads one or lists all.',
    branding: { icon: 'hard-drive', color: 'green' },
    inputs: {
        ...common,
        ...waiting('10m'),
        operation: operation('apply', 'delete', 'get', 'list'),
        volume_name: input_kinds_text({
            description: 'Name of the volume.',
            pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/,
            takes: '1 to 32 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
        }),
        volume_id: integer({
            description: 'Id of the volume, instead of its name; where both are given, the id counts.',
            min: 1,
        }),
        size: integer({
            description: 'Size in GB that apply brings it to: a multiple of 10, from 10 to 990.',
            min: 10,
            max: 1000,
        }),
    },
    outputs: {
        volume_id: 'Id of the volume; there also where its creation failed.',
        volume_name: 'Its name.',
        size: 'Its size in GB.',
        status: "The platform's last word for it; absent where it is not there.",
        volume: 'It as one JSON object; after a deletion as it was.',
        volumes: 'All volumes as a JSON list, for operation list.',
        operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [
        ...credentialProblems(given),
        ...missing(values.operation, { apply: [...manage_volume_NAMED, 'size'], delete: manage_volume_NAMED, get: manage_volume_NAMED }, given),
        ...sizeProblems(values.size),
    ],
    async run(inputs, step) {
        const options = changeOptions(inputs, step);
        const client = connect(inputs, step);
        if (inputs.operation === 'list')
            return { volumes: await listed(step, 'volumes', client.volumes.list()), operation: 'read' };
        const volume = volumeResource(client, inputs, (found) => step.set(manage_volume_outputsOf(found)));
        if (inputs.operation === 'get') {
            await got(step, volume, options.deadlineAt);
            return { operation: 'read' };
        }
        if (inputs.operation === 'delete')
            return { operation: (await deleted(step, volume, volumeDeletion(client), options)).operation };
        const { size = 0 } = inputs;
        if (size === DOUBTFUL_GB)
            step.log.warning('The API reference contradicts itself on 1000 GB; where the platform refuses it, take 990.');
        const wanted = wantedVolume(client, inputs, size, (volume_id) => step.set({ volume_id }));
        return { operation: (await applied(step, volume, wanted, options)).operation };
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/parallel.js
async function inParallel(items, width, work) {
    const results = [];
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failed)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ../../lib/rollout/image-use.js







const WIDTH = 4;
function tagIn({ user_name, repo_name }, image) {
    const { repository, tag } = parseImage(image);
    const [first = '', ...rest] = repository.split('/');
    const path = /[.:]|^localhost$/.test(first) ? rest.join('/') : repository;
    return path === `${user_name}/${repo_name}` || path === repo_name ? tag : undefined;
}
function tagsOf(repository, service) {
    return service.service_container_infos.flatMap(({ image_path }) => tagIn(repository, image_path) ?? []);
}
async function serviceIds(client, deadlineAt) {
    const api = client.until(deadlineAt);
    const ids = await inParallel(await api.namespaces.list(), WIDTH, async (space) => {
        const found = [];
        for await (const service of api.services.list(space.id))
            found.push(service.id);
        return found;
    });
    return ids.flat();
}
async function image_use_settled(client, service, options) {
    const { id } = service.service_info;
    options.observer.progress(`${serviceTitle(service)} is in the middle of a change; its end is waited for.`);
    const ended = await waitFor(async () => {
        const found = await unlessAbsent(client.until(options.deadlineAt).services.get(id));
        const word = serviceStatus(found?.service_info.status ?? 'delete_succ');
        const ending = word !== undefined && word.phase !== 'pending' ? { ending: { found } } : {};
        return { status: found?.service_info.status ?? 'gone', sentence: word?.sentence, ...ending };
    }, options);
    if (!('timedOut' in ended))
        return ended.found;
    throw new RolloutError('busy', `${serviceTitle(service)} is in the middle of a change (status "${ended.status}"), and which image it ends with is not known, so no tag can be told to be unused.`, { status: ended.status, advice: 'Run the step again when that change has ended.' });
}
async function tagsInUse(client, repository, options) {
    const uses = await inParallel(await serviceIds(client, options.deadlineAt), WIDTH, async (id) => {
        const service = await unlessAbsent(client.until(options.deadlineAt).services.get(id));
        const tags = service ? tagsOf(repository, service) : [];
        if (service === undefined || tags.length === 0)
            return [];
        const pending = serviceStatus(service.service_info.status)?.phase === 'pending';
        const later = pending ? await image_use_settled(client, service, options) : undefined;
        const title = serviceTitle(service);
        return [...tags, ...(later ? tagsOf(repository, later) : [])].map((tag) => [tag, title]);
    });
    return new Map(uses.flat());
}

;// CONCATENATED MODULE: ../../lib/rollout/image-pruning.js






function isBeingBuilt({ status }) {
    return ['init', 'building'].includes(tagStatusWord(status));
}
function newest(tags, keep) {
    let good = 0;
    return tags.filter((tag) => {
        if (good >= keep || isBeingBuilt(tag))
            return false;
        if (tagStatusWord(tag.status) !== 'build_fail')
            good += 1;
        return true;
    });
}
async function planPruning(client, request, options) {
    const { keep, matches, tags: exactly } = request;
    options.observer.phase('Reading');
    const api = client.until(options.deadlineAt);
    const repository = await api.images.get((await findRepository(api, request.repo_name)).repo_id);
    const meant = repository.tags.filter(({ name }) => (exactly ? exactly.includes(name) : matches(name)));
    const kept = exactly ? [] : newest(meant, keep);
    const rest = meant.filter((tag) => !kept.includes(tag));
    const users = rest.some((tag) => !isBeingBuilt(tag))
        ? await tagsInUse(client, repository, options)
        : new Map();
    for (const tag of rest) {
        if (users.has(tag.name))
            options.observer.progress(`Tag ${tag.name} stays: ${users.get(tag.name)} runs it.`);
        else if (isBeingBuilt(tag))
            options.observer.progress(`Tag ${tag.name} stays: it is being built.`);
    }
    const namesOf = (some) => some.map(({ name }) => name);
    const spared = (tag) => users.has(tag.name) || isBeingBuilt(tag);
    return {
        repository,
        doomed: namesOf(rest.filter((tag) => !spared(tag))),
        kept: namesOf(kept),
        in_use: namesOf(rest.filter(spared)),
        absent: exactly?.filter((name) => !repository.tags.some((tag) => tag.name === name)) ?? [],
    };
}
const TAG_MS = 60_000;
const ALL_MS = 900_000;
function isHopeless(error) {
    return isApiError(error, 'auth') || (error instanceof ConnectionError && error.untouched);
}
function deletion(client, { repo_id, repo_name }, name) {
    const tag = {
        title: `Image ${repo_name}:${name}`,
        find: async (deadlineAt) => (await client.until(deadlineAt).images.get(repo_id)).tags.find((one) => one.name === name),
    };
    const check = (found) => isBeingBuilt(found) && refuse(`${tag.title} is being built again.`);
    return { tag, how: { phase: 'Deleting', check, send: () => client.images.delete(repo_name, name) } };
}
async function deleteTags(client, repository, tags, options, told) {
    const deleted = [];
    const spared = [];
    const failures = [];
    options.observer.phase('Deleting');
    const observer = { ...options.observer, phase: () => { }, status: () => { } };
    const endsAt = options.clock.now() + ALL_MS;
    for (const name of tags) {
        if (options.clock.now() >= endsAt)
            break;
        const { tag, how } = deletion(client, repository, name);
        const deadlineAt = options.clock.now() + TAG_MS;
        try {
            await remove(tag, how, { ...options, observer, deadlineAt, ifBusy: 'fail' });
            deleted.push(name);
            told(deleted);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof RolloutError && (error.ending === 'refused' || error.ending === 'busy'))
                spared.push(name);
            else
                failures.push({ tag: name, error });
            if (isHopeless(error))
                break;
        }
    }
    return { deleted, spared, failures };
}
function incomplete(repository, doomed, pruned) {
    const { deleted, spared, failures } = pruned;
    const left = doomed.filter((tag) => !deleted.includes(tag) && !spared.includes(tag));
    const reasons = failures.map(({ tag, error }) => `${tag}: ${error instanceof Error ? error.message : String(error)}`);
    return new RolloutError('failed', `Of repository ${repository.repo_name}, ${left.length} of ${doomed.length} tags could not be deleted: ${left.join(', ')}. Deleted: ${deleted.join(', ') || 'none'}. ${reasons.join(' ')}`, { advice: 'Run the step again: it deletes what is still there.' });
}

;// CONCATENATED MODULE: ../../lib/workflow/glob.js


function parseGlob(pattern) {
    const pieces = piecesOf(pattern);
    return (name) => matches(pieces, [...name]);
}
function piecesOf(pattern) {
    const pieces = [];
    for (let rest = pattern; rest !== '';) {
        const set = /^\[(!?)(\]?[^\]]*)\]/su.exec(rest);
        const [character = ''] = rest;
        if (character === '[' && (set === null || set[2] === '')) {
            throw new InputProblem(`takes a glob; the set that [ begins in ${quote(pattern)} has no end`);
        }
        pieces.push(set ? inSet(set[2] ?? '', set[1] === '!') : pieceFor(character));
        rest = rest.slice(set ? set[0].length : character.length);
    }
    return pieces;
}
function pieceFor(character) {
    if (character === '*')
        return 'run';
    return character === '?' ? () => true : (other) => other === character;
}
function inSet(members, negated) {
    const ranges = [...members.matchAll(/(.)-(.)|./gsu)].map(([whole, from = whole, to = whole]) => ({ from, to }));
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}
function matches(pieces, name) {
    let at = 0;
    let piece = 0;
    let run;
    while (at < name.length) {
        const current = pieces[piece];
        if (current === 'run') {
            run = { piece, at };
            piece += 1;
        }
        else if (current?.(name[at] ?? '')) {
            at += 1;
            piece += 1;
        }
        else if (run) {
            run.at += 1;
            at = run.at;
            piece = run.piece + 1;
        }
        else
            return false;
    }
    return pieces.slice(piece).every((rest) => rest === 'run');
}

;// CONCATENATED MODULE: ../../lib/actions/prune-images.js









function parseTag(tag) {
    if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return tag;
    throw new InputProblem(`takes tags of letters, digits, dots, hyphens and underscores; got ${quote(tag)}`);
}
function tell(step, { repository, doomed, kept }, inUse, outcome) {
    const { repo_name } = repository;
    const verb = outcome === 'planned' ? 'would be deleted (dry run: nothing was sent)' : 'deleted';
    const tags = `${doomed.length} ${doomed.length === 1 ? 'tag' : 'tags'}`;
    const headline = `Repository ${repo_name}: ${tags} ${verb}, ${kept.length} kept, ${inUse} in use.`;
    step.conclude(outcome);
    step.log.info(headline);
    step.tell({ subject: `Repository ${repo_name}`, headline });
}
const pruneImages = defineAction({
    name: 'prune-images',
    folder: 'actions/prune-images',
    title: 'Fengchao: prune images',
    description: 'Deletes the older tags of a repository, never one that a service runs or that is being built.',
    branding: { icon: 'scissors', color: 'orange' },
    inputs: {
        ...common,
        ...dryRun,
        repo_name: input_kinds_text({ description: 'Image repository whose tags are pruned.', required: true, ...REPOSITORY_NAME }),
        keep: integer({
            description: 'How many of the newest tags that match stay; failed builds and builds that go on take no place among them.',
            default: 10,
        }),
        tag_pattern: custom({
            kind: 'string',
            description: 'Glob with *, ? and [a-z] or [!a-z]; tags that do not match are left alone.',
            default: '*',
            parse: parseGlob,
        }),
        tags: list({
            description: 'Delete exactly these instead, whatever keep and tag_pattern say; those not there are skipped.',
            commas: true,
            item: parseTag,
        }),
    },
    outputs: {
        deleted: 'Tags that were deleted, or in a dry run would be, as a JSON list; newest first, as in the other lists.',
        kept: 'The newest tags that match and stay, as a JSON list; empty where tags is given.',
        in_use: 'Tags that would have to go, but that a service runs or that are being built, as a JSON list.',
        changed: 'true where a tag was deleted.',
    },
    rules: (_values, given) => credentialProblems(given),
    async run(inputs, step) {
        const client = connect(inputs, step);
        const options = directOptions(inputs, step);
        const plan = await planPruning(client, { ...inputs, matches: inputs.tag_pattern }, options);
        const { repository, doomed, kept, in_use, absent } = plan;
        for (const tag of absent)
            step.log.info(`Tag ${tag} is not there.`);
        step.set({ deleted: inputs.dry_run ? doomed : [], kept, in_use });
        if (doomed.length === 0 || inputs.dry_run) {
            for (const tag of doomed)
                step.log.info(`Would delete tag ${tag}.`);
            step.tell({ changes: doomed.map((tag) => ({ field: tag, before: 'there', after: '' })) });
            tell(step, plan, in_use.length, doomed.length === 0 ? 'unchanged' : 'planned');
            return {};
        }
        const pruned = await deleteTags(client, repository, doomed, options, (deleted) => step.set({ deleted }));
        const { deleted, spared } = pruned;
        const spoken = [...in_use, ...spared];
        step.set({ in_use: spoken });
        step.tell({ changes: deleted.map((tag) => ({ field: tag, before: 'there', after: '' })) });
        if (deleted.length + spared.length < doomed.length)
            throw incomplete(repository, doomed, pruned);
        tell(step, { ...plan, doomed: deleted }, spoken.length, deleted.length === 0 ? 'unchanged' : 'changed');
        return {};
    },
});

;// CONCATENATED MODULE: ../../lib/rollout/restart.js



const RUNTIME_ID = /^[0-9a-f]{64}$/;
function check(service) {
    needStateful(service, 'restart', 'For a stateless service use update-image with force: true, which replaces its containers one after the other.');
}
function restartChange(client, id, { what, send }, options) {
    return {
        ...serviceChange(client, id, options),
        what,
        phase: 'Restarting',
        always: true,
        check,
        matches: () => true,
        differences: () => [{ field: 'containers', before: 'running', after: what }],
        send,
    };
}
function runtimeIds(service, named) {
    const containers = service.service_container_infos;
    return named.flatMap((name) => {
        const byName = containers.find((container) => container.container_name === name);
        if (byName)
            return byName.docker_container_ids;
        if (RUNTIME_ID.test(name) && containers.some((one) => one.docker_container_ids.includes(name)))
            return [name];
        const names = containers.map((container) => container.container_name).join(', ');
        return refuse(`${serviceTitle(service)} has no container "${name}": there is ${names}.`, 'Give names of containers, or ids from docker_container_ids.');
    });
}
function restartService(client, id, option, options) {
    const what = option === 'restart' ? 'restart' : 'restart cold';
    return applyChange(restartChange(client, id, { what, send: () => client.services.restart(id, option) }, options), options);
}
async function restartContainers(client, id, named, options) {
    const first = await client.until(options.deadlineAt).services.get(id);
    check(first);
    const ids = runtimeIds(first, named);
    let result;
    for (const [i, dockerId] of ids.entries()) {
        const one = {
            what: `restart container ${dockerId.slice(0, 12)}`,
            send: () => client.services.restartContainer(id, dockerId),
        };
        const change = restartChange(client, id, one, options);
        const last = i === ids.length - 1;
        const step = await applyChange(change, { ...options, wait: options.wait || !last });
        result = { ...step, before: first, differences: [...(result?.differences ?? []), ...step.differences] };
    }
    return (result ??
        refuse(`${serviceTitle(first)} has no running container to restart.`, 'Restart the whole service: leave containers empty.'));
}

;// CONCATENATED MODULE: ../../lib/actions/restart.js






const HARD = 'hard_reboot';
const restart = defineAction({
    name: 'restart',
    folder: 'actions/restart',
    title: 'Fengchao: restart a service',
    description: 'Restarts a stateful service, or single containers of it, and waits until it runs again.',
    branding: { icon: 'rotate-cw', color: 'green' },
    inputs: {
        ...common,
        ...waiting('10m'),
        ...service_service,
        option: choice({
            description: 'How the whole service is restarted.',
            allowed: ['restart', HARD],
            default: 'restart',
        }),
        containers: list({
            description: 'Restart only these, one after the other: names of containers, or run-time ids (docker_container_ids).',
            commas: true,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        changed: 'true where a restart was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => {
        const both = values.option === HARD && (values.containers?.length ?? 0) > 0;
        const message = 'takes only restart where containers are given: a single container cannot be restarted cold';
        return [...credentialProblems(given), ...serviceProblems(given), ...(both ? [{ input: 'option', message }] : [])];
    },
    async run(inputs, step) {
        const client = connect(inputs, step);
        const id = await resolveService(inputs, client);
        step.set({ service_id: id });
        const options = serviceOptions(inputs, step);
        const containers = inputs.containers ?? [];
        const result = containers.length > 0
            ? await restartContainers(client, id, containers, options)
            : await restartService(client, id, inputs.option, options);
        tellService(step, result, containers.length > 0 ? `restart of ${containers.join(', ')}` : inputs.option);
        return {};
    },
});

;// CONCATENATED MODULE: ../../lib/actions/scale.js






const scale_scale = defineAction({
    name: 'scale',
    folder: 'actions/scale',
    title: 'Fengchao: scale a service',
    description: 'Brings a stateless service to a number of replicas and waits until they run.',
    branding: { icon: 'maximize-2', color: 'green' },
    inputs: {
        ...common,
        ...waiting('10m'),
        ...service_service,
        replicas: integer({
            description: 'How many replicas the service is to have, 1 to 5.',
            required: true,
            ...REPLICAS,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        replicas: 'How many replicas it has now.',
        previous_replicas: 'How many it had before.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
    async run(inputs, step) {
        const client = connect(inputs, step);
        const id = await resolveService(inputs, client);
        step.set({ service_id: id });
        const result = await scale(client, id, inputs.replicas, serviceOptions(inputs, step));
        tellService(step, result, `${inputs.replicas} ${inputs.replicas === 1 ? 'replica' : 'replicas'}`);
        return {
            replicas: result.after.service_info.replicas,
            previous_replicas: result.before.service_info.replicas,
        };
    },
});

;// CONCATENATED MODULE: ../../lib/actions/update-image.js







const updateImage = defineAction({
    name: 'update-image',
    folder: 'actions/update-image',
    title: 'Fengchao: roll out an image',
    description: 'Rolls an image out to the containers of a stateless service, waits until they run it, and puts the earlier image back where that fails.',
    branding: { icon: 'upload-cloud', color: 'green' },
    inputs: {
        ...common,
        ...waiting('15m'),
        ...service_service,
        ...imageInputs,
        force: input_kinds_boolean({
            description: 'Send the update even where every container already has its image.',
            default: false,
        }),
    },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        image_path: 'The image that runs now; a JSON object by container where container_images was given.',
        previous_image_path: 'The image that ran before, in the same form.',
        status: "The platform's last word for the service.",
        changed: 'true where an update was sent.',
        rolled_back: 'true where the earlier image was put back and runs again.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...credentialProblems(given), ...serviceProblems(given), ...imageProblems(values, given)],
    async run(inputs, step) {
        const client = connect(inputs, step);
        const id = await resolveService(inputs, client);
        step.set({ service_id: id, rolled_back: false });
        const images = wantedImages(inputs);
        const update = { service_id: id, images, min_ready_seconds: inputs.min_ready_seconds, force: inputs.force };
        const result = await rolledOut({ client, update, options: serviceOptions(inputs, step) }, inputs.rollback, step);
        tellService(step, result, images.map((one) => one.image_path).join(', '));
        return imageOutputs(result, images);
    },
});

;// CONCATENATED MODULE: ../../lib/actions/update-service.js














const wanted = {
    spec_id: custom({
        kind: 'integer',
        description: `Size of a stateless service: ${SIZES}.`,
        parse: parseSize,
    }),
    port_maps: portMaps('The full list of ports'),
    envs: envs('Environment variables of a stateless service: KEY=value, a line each.'),
    envs_strategy: choice({
        description: 'merge: what is not named stays; overwrite: it goes.',
        allowed: ['merge', 'overwrite'],
        default: 'merge',
    }),
    log_dirs: logDirs('The full list of log directories of a stateless service; empty leaves it.'),
    container_name: containerName({
        description: 'Whose envs and log_dirs; may be left out where the service has one container.',
    }),
    bandwidth: integer({
        description: 'Bandwidth in Mbps of the public network of a stateful service.',
        min: 1,
        max: 1_024,
    }),
    public_net_type: choice({
        description: 'How the public network of a stateful service is charged.',
        allowed: ['flow', 'bandwidth'],
    }),
};
const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'];
function update_service_changesFor(client, id, inputs, options) {
    const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs, envs_strategy, log_dirs } = inputs;
    const settings = { container_name, envs, envs_strategy, log_dirs };
    const net = { bandwidth, type };
    return [
        ...(envs === undefined && log_dirs === undefined ? [] : [settingsChange(client, id, [settings], options)]),
        ...(spec_id === undefined ? [] : [sizeChange(client, id, spec_id, options)]),
        ...(port_maps === undefined ? [] : [portChange(client, id, port_maps, options)]),
        ...(bandwidth === undefined && type === undefined ? [] : [publicNetChange(client, id, net, options)]),
    ];
}
function update_service_problems({ port_maps }, given) {
    const found = [];
    if (!CHANGING.some(given)) {
        const others = CHANGING.slice(1).join(', ');
        found.push({ input: CHANGING[0], message: `is required, or another of ${others}: nothing was asked for` });
    }
    const ports = portProblem(port_maps ?? []);
    if (ports !== undefined)
        found.push({ input: 'port_maps', message: ports });
    if (given('envs_strategy') && !given('envs'))
        found.push({ input: 'envs_strategy', message: 'goes with envs, which are not given' });
    if (given('container_name') && !given('envs') && !given('log_dirs'))
        found.push({ input: 'container_name', message: 'goes with envs or log_dirs, which are not given' });
    return found;
}
const updateService = defineAction({
    name: 'update-service',
    folder: 'actions/update-service',
    title: 'Fengchao: update a service',
    description: 'Changes size, ports, variables, log directories or public network of a service; what is not named stays as it is.',
    branding: { icon: 'sliders', color: 'green' },
    inputs: { ...common, ...waiting('15m'), ...service_service, ...wanted },
    outputs: {
        service_id: 'Id of the service.',
        service_name: 'Name of the service.',
        namespace: 'Full name of its space.',
        status: "The platform's last word for the service.",
        changed: 'true where a change was sent.',
        elapsed_seconds: 'How long the step took.',
    },
    rules: (values, given) => [...credentialProblems(given), ...serviceProblems(given), ...update_service_problems(values, given)],
    async run(inputs, step) {
        const client = connect(inputs, step);
        const id = await resolveService(inputs, client);
        step.set({ service_id: id });
        const options = serviceOptions(inputs, step);
        const [first, ...others] = update_service_changesFor(client, id, inputs, options);
        if (first === undefined)
            throw new TypeError('The rules of the inputs let nothing be asked for.');
        const due = await outstanding([first, ...others], options);
        const result = await applyInOrder(due.length > 0 ? due : [others.at(-1) ?? first], options);
        tellService(step, result, CHANGING.filter((name) => inputs[name] !== undefined).join(', '));
        return {};
    },
});

;// CONCATENATED MODULE: ../../lib/registry.js


















const actions = {
    'build-image': build_image_buildImage,
    'create-service': create_service_createService,
    'delete-service': delete_service_deleteService,
    deploy: deploy,
    'describe-service': describeService,
    login: login,
    'manage-certificate': manageCertificate,
    'manage-ip': manageIp,
    'manage-listener': manageListener,
    'manage-load-balancer': manageLoadBalancer,
    'manage-namespace': manageNamespace,
    'manage-secret-key': manageSecretKey,
    'manage-volume': manageVolume,
    'prune-images': pruneImages,
    restart: restart,
    scale: scale_scale,
    'update-image': updateImage,
    'update-service': updateService,
};

;// CONCATENATED MODULE: ../../lib/client/hints.js

const HINTS = {
    auth: {
        en: 'Check app_key and app_secret, or run the login action again: a token lives for 24 hours and cannot be renewed without the key pair.',
        zh: '请检查 app_key 与 app_secret,或重新执行 login:Token 有效期为 24 小时,没有密钥对就无法续期。',
    },
    rate_limit: {
        en: 'The account is over its request rate; run fewer jobs at the same time or give a longer poll_interval, then run the step again.',
        zh: '请求频率超过账号上限;请减少并行任务或加大 poll_interval,然后重新运行此步骤。',
    },
    busy: {
        en: 'The platform still works on an earlier change of this resource; use if_busy: wait with a longer timeout, and one concurrency group per service.',
        zh: '平台仍在处理该资源的上一次变更;请使用 if_busy: wait 并加大 timeout,且让每个服务使用同一个 concurrency 组。',
    },
    no_change: {
        en: 'Nothing differs from what is there; nothing has to be done.',
        zh: '与当前状态一致,无需变更。',
    },
    not_found: {
        en: 'Check the id or the name, the space that it is in, and that this account owns it.',
        zh: '请检查 id 或名称、所在空间,以及该资源是否属于当前账号。',
    },
    conflict: {
        en: 'The name, port or resource is already taken or still in use; choose another, or free it first.',
        zh: '名称、端口或资源已被占用;请更换,或先释放占用。',
    },
    quota: {
        en: 'A quota of the account is used up; delete what is no longer needed or ask the platform to raise it.',
        zh: '账号配额已用尽;请清理不再需要的资源,或申请提高配额。',
    },
    account: {
        en: 'The account may not do this: look at its balance, its state and the rights of this key in the console.',
        zh: '账号无法执行此操作:请在控制台查看余额、账号状态以及该密钥的权限。',
    },
    bad_request: {
        en: 'The platform refuses this request as it stands; correct the input that its message speaks of. Running it again unchanged fails again.',
        zh: '平台拒绝了该请求;请按提示修正对应的输入,原样重试仍会失败。',
    },
    transient: {
        en: 'The platform or the network was not reachable for a while; run the step again: what is already done is not done twice.',
        zh: '平台或网络暂时不可用;请重新运行此步骤:已完成的变更不会重复执行。',
    },
    server: {
        en: 'The platform failed on its own side; run the step again later, and give the Request-Id to its support if that does not help.',
        zh: '平台内部出错;请稍后重试,若仍失败,请将 Request-Id 提供给平台客服。',
    },
};
const UNTRUSTED = {
    en: 'The server’s certificate is not trusted here; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.',
    zh: '服务器证书不受信任;如使用私有 CA,请在 runner 上设置 NODE_EXTRA_CA_CERTS。',
};
function hintFor(error, language) {
    const hint = error instanceof ConnectionError && error.phase === 'untrusted' ? UNTRUSTED : HINTS[error.errorClass];
    return hint[language];
}

;// CONCATENATED MODULE: ../../lib/workflow/cancellation.js
const signals = ['SIGINT', 'SIGTERM'];
function onCancel(handler) {
    let heard = false;
    const listener = (signal) => {
        if (heard)
            return;
        heard = true;
        handler(signal);
    };
    for (const signal of signals)
        process.on(signal, listener);
    return () => {
        for (const signal of signals)
            process.off(signal, listener);
    };
}
class Cancelled extends Error {
    name = 'Cancelled';
    signal;
    constructor(signal) {
        super(`The step was cancelled (${signal}).`);
        this.signal = signal;
    }
}
function cancellationSignal() {
    const controller = new AbortController();
    const dispose = onCancel((signal) => controller.abort(new Cancelled(signal)));
    return { signal: controller.signal, dispose };
}

;// CONCATENATED MODULE: ../../lib/step/ending.js






const CANCELLED = {
    en: 'Nothing was undone: what was already sent goes on at the platform. Run the step again to bring it to its end.',
    zh: '没有撤销任何操作:已发送的变更会在平台上继续执行。重新运行此步骤即可完成。',
};
const DEFECT = {
    en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
    zh: '这是本 Action 的缺陷;请开启调试日志重新运行,并反馈其输出。',
};
function ending(outcome, error, facts) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome, message, hint: undefined, status: undefined, recovered: false, unexpected: false, ...facts };
}
function endingOf(error, language) {
    if (error instanceof Cancelled)
        return ending('cancelled', error, { hint: CANCELLED[language] });
    if (error instanceof InputError)
        return ending('failed', error, {});
    if (error instanceof RolledBackError) {
        const { outcome, hint, status } = endingOf(error.failure, language);
        return ending(outcome, error, {
            hint,
            status: error.service?.service_info.status ?? status,
            recovered: error.rolledBack,
        });
    }
    if (error instanceof RolloutError) {
        const cause = error.cause instanceof FengchaoError ? ` ${error.cause.message}` : '';
        const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed';
        return ending(outcome, error, { message: error.message + cause, hint: error.advice, status: error.status });
    }
    if (error instanceof FengchaoError)
        return ending('failed', error, { hint: hintFor(error, language) });
    return ending('failed', error, { hint: DEFECT[language], unexpected: true });
}

;// CONCATENATED MODULE: ../../lib/workflow/escape.js


function forLog(text) {
    return (withoutControls(text)
        .trimEnd()
        .replace(/ *\n/g, ' ⏎ ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: '));
}
const special = /[&<>|`*_[\]~$\\]|#(?=\d)|#|@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|\n/gi;
function forMarkdown(text) {
    return withoutControls(text)
        .trim()
        .replace(special, (character, offset, whole) => character === '#' && /\d/.test(whole.charAt(offset + 1)) ? '&#35;<!-- -->' : entity(character))
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`)
        .replace(/^[-+=]/, entity);
}
function entity(character) {
    if (character === '\n')
        return '<br>';
    if (character === '@')
        return '@<!-- -->';
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[character];
    return named ?? `&#${character.charCodeAt(0)};`;
}
function forCode(text) {
    return text.trim() === '' ? '' : `<code>${forMarkdown(text)}</code>`;
}
function forLink(text, url) {
    const page = URL.canParse(url) ? new URL(url) : undefined;
    if (page === undefined || !/^https?:$/.test(page.protocol) || page.username !== '')
        return forMarkdown(text);
    const href = page.href.replace(/[()|`\\<>*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${forMarkdown(text)}](${href})`;
}
const ganttWords = /^(?:gantt|title|section|click|call|href|vert|accTitle|accDescr|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|excludes|includes|todayMarker|weekday|weekend|displayMode|\d{4}-)/i;
function forMermaid(text) {
    const label = withoutControls(text)
        .replaceAll(':', '∶')
        .replace(/["'`]/g, '’')
        .replace(/[\s;,#%<>{}[\]()|\\&@]+/g, ' ')
        .trim();
    if (label === '')
        return '–';
    return cut(ganttWords.test(label) ? `· ${label}` : label, 60);
}

;// CONCATENATED MODULE: ../../lib/workflow/log.js




const longest = 4000;
const longestTitle = 200;
function createLog() {
    return {
        info: (text) => info(oneLine(text)),
        debug: (text) => core_debug(oneLine(text)),
        notice: (text, annotation) => notice(oneLine(text), properties(annotation)),
        warning: (text, annotation) => warning(oneLine(text), properties(annotation)),
        error: (text, annotation) => error(manyLines(text), properties(annotation)),
        group: (title, lines) => {
            startGroup(cut(oneLine(title), longestTitle));
            for (const line of lines)
                info(oneLine(line));
            endGroup();
        },
        isDebug: () => isDebug(),
    };
}
function oneLine(text) {
    return cut(forLog(presentable(text)), longest);
}
function manyLines(text) {
    return cut(presentable(text).trim().split('\n').map(forLog).join('\n'), longest);
}
function properties({ title } = {}) {
    return title === undefined ? {} : { title: cut(oneLine(title), longestTitle) };
}

;// CONCATENATED MODULE: ../../lib/workflow/variables.js


;// CONCATENATED MODULE: ../../lib/step/journal.js
class Journal {
    #clock;
    #entries = [];
    constructor(clock) {
        this.#clock = clock;
    }
    begin(label, before) {
        const last = this.#entries.at(-1);
        if (last && before === 'failed')
            last.failed = true;
        if (last?.label === label)
            return;
        this.#entries.push({ label, startedAt: this.#clock.now(), failed: false });
    }
    phases(lastFailed) {
        const now = this.#clock.now();
        return this.#entries.map(({ label, startedAt, failed }, i) => {
            const next = this.#entries[i + 1];
            const state = failed || (next === undefined && lastFailed) ? 'failed' : 'done';
            return { label, startedAt, endedAt: next?.startedAt ?? now, state };
        });
    }
}

;// CONCATENATED MODULE: ../../lib/step/run.js







function observerOf(log, journal, mark) {
    return {
        phase: (label, before) => {
            journal.begin(label, before);
            const brief = label === 'Reading' || label === 'Sending';
            log[brief ? 'debug' : 'info'](`${label} …`);
        },
        status: (word, sentence) => {
            mark.status(word);
            log.info(sentence === undefined ? `Status: ${word}.` : `Status: ${word} (${sentence}).`);
        },
        sending: (differences) => {
            for (const { field, before, after } of differences)
                log.info(`Changing ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`);
        },
        sent: mark.sent,
        progress: (text) => log.info(text),
        heartbeat: ({ status, elapsedMs, stalledMs, leftMs }) => {
            const stalled = stalledMs >= 120_000 ? `, nothing has moved for ${formatDuration(stalledMs)}` : '';
            log.info(`Still ${presentable(status)} after ${formatDuration(elapsedMs)}${stalled}; ${formatDuration(leftMs)} left.`);
        },
        warn: (text) => log.warning(text),
    };
}
function openRun({ env, signal, declared, clock = systemClock, log = createLog() }) {
    const event = readEvent(env);
    const journal = new Journal(clock);
    const outputs = {};
    const tellings = [];
    const endings = [];
    let outcome = 'changed';
    const record = (name) => (value) => {
        if (declared.includes(name))
            outputs[name] = value;
    };
    const mark = { status: record('status'), sent: () => record('changed')(true) };
    const step = {
        clock,
        signal,
        log,
        event,
        observer: observerOf(log, journal, mark),
        startedAt: clock.now(),
        set: (values) => Object.assign(outputs, values),
        conclude: (good) => {
            outcome = good;
        },
        tell: (telling) => tellings.push(telling),
        exportVariable: exportVariable,
        atEnd: (finish) => endings.unshift(finish),
    };
    const finish = async (ended) => {
        for (const end of endings) {
            try {
                await end(ended);
            }
            catch (error) {
                log.warning(`Cleaning up failed: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
    };
    return { step, journal, outputs, tellings, outcome: () => outcome, finish };
}

;// CONCATENATED MODULE: ../../lib/workflow/misspelling.js
function nearestName(written, names) {
    const plain = misspelling_bare(written);
    const exact = names.find((name) => misspelling_bare(name) === plain);
    if (exact !== undefined)
        return exact;
    const allowed = plain.length > 5 ? 2 : 1;
    const ranked = names
        .map((name) => ({ name, slips: distance(plain, misspelling_bare(name)) }))
        .filter(({ slips }) => plain.length > 2 && slips <= allowed)
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.name;
}
function misspelling_bare(name) {
    return name.toLowerCase().replace(/[-_\s]/g, '');
}
function distance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...a].entries()) {
        const current = [row + 1];
        for (let column = 1; column <= b.length; column += 1) {
            const [left = 0, diagonal = 0, up = 0] = [current[column - 1], above[column - 1], above[column]];
            current.push(Math.min(left + 1, up + 1, diagonal + (b[column - 1] === letter ? 0 : 1)));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ../../lib/workflow/inputs.js






async function readInputs(inputs, options) {
    const { env, rules, warn = createLog().warning } = options;
    const secrets = maskSecrets(inputs, env);
    for (const warning of unknownInputs(inputs, env))
        warn(warning);
    const sources = new Map(Object.entries(inputs).map(([name, input]) => [name, sourceOf(name, input, env)]));
    const { parsed, problems } = await parseAll(inputs, sources, contextOf(env));
    const given = (name) => sources.get(name)?.given ?? false;
    problems.push(...(rules?.(parsed, given) ?? []));
    if (problems.length > 0) {
        throw new InputError(problems.map(({ input, message }) => ({ input, message: redact(message) })));
    }
    return { values: Object.freeze(parsed), given, secrets };
}
function maskSecrets(inputs, env) {
    const texts = Object.entries(inputs)
        .filter(([, input]) => input.kind === 'secret')
        .flatMap(([name, input]) => [getInput(name, { trimWhitespace: false }), env[input.env ?? ''] ?? ''])
        .filter((text) => text.trim() !== '');
    const secrets = [...new Set(texts)];
    for (const text of secrets)
        declareSecret(text);
    return secrets;
}
function unknownInputs(inputs, env) {
    const names = Object.keys(inputs);
    const known = new Set(names.map((name) => name.toUpperCase()));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable.slice('INPUT_'.length)))
        .map((variable) => {
        const written = variable.slice('INPUT_'.length).toLowerCase();
        const meant = nearestName(written, names);
        const rest = meant === undefined ? 'it is ignored.' : `it is ignored. Did you mean ${meant}?`;
        return `This action has no input ${quote(written)}; ${rest}`;
    });
}
function sourceOf(name, input, env) {
    const own = getInput(name);
    const fallback = input.env === undefined ? '' : (env[input.env] ?? '').trim();
    if (input.env !== undefined && fallback !== '' && (own === '' || own === input.default)) {
        return { text: fallback, given: true, variable: input.env };
    }
    if (own !== '')
        return { text: own, given: own !== input.default };
    if (input.default === undefined || input.default.startsWith('${{'))
        return undefined;
    return { text: input.default, given: false };
}
async function parseAll(inputs, sources, context) {
    const parsed = {};
    const problems = [];
    for (const [name, input] of Object.entries(inputs)) {
        try {
            parsed[name] = await parseOne(input, sources.get(name), context);
        }
        catch (problem) {
            if (!(problem instanceof InputProblem))
                throw problem;
            problems.push({ input: name, message: problem.message });
        }
    }
    return { parsed, problems };
}
async function parseOne(input, source, context) {
    if (source === undefined) {
        if (!input.required)
            return undefined;
        throw new InputProblem(input.env === undefined ? 'is required' : `is required, here or as ${input.env}`);
    }
    try {
        return await input.parse(source.text, context);
    }
    catch (problem) {
        if (!(problem instanceof InputProblem) || source.variable === undefined)
            throw problem;
        throw new InputProblem(`${problem.message} (from the environment variable ${source.variable})`);
    }
}
function contextOf(env) {
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    return env.RUNNER_TEMP ? { workspace, temp: env.RUNNER_TEMP } : { workspace };
}

;// CONCATENATED MODULE: ../../lib/workflow/outputs.js



function writeOutputs(declared, values, secretOutputs = [], warn = createLog().warning) {
    for (const name of secretOutputs) {
        const value = values[name];
        if (value !== undefined && value !== null)
            declareSecret(asText(value));
    }
    const result = {};
    const names = new Set([...declared, 'outcome']);
    names.delete('result');
    for (const name of names) {
        const value = plain(values[name]);
        if (secretOutputs.includes(name)) {
            setOutput(name, asText(value));
            continue;
        }
        const shown = withoutSecrets(value);
        if (asText(shown) !== asText(value)) {
            warn(`The output ${name} would have held a secret, which GitHub does not hand on; it reads *** there.`);
        }
        setOutput(name, asText(shown));
        result[name] = shown;
    }
    setOutput('result', JSON.stringify(result));
}
function plain(value) {
    const json = JSON.stringify(value);
    return json === undefined ? null : JSON.parse(json);
}
function asText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function withoutSecrets(value) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), withoutSecrets(item)]));
}

;// CONCATENATED MODULE: ../../lib/workflow/difference.js



const mostChanges = 100;
const longestCell = 200;
const longestBlock = 20_000;
function renderChanges(changes) {
    if (changes.length === 0)
        return '';
    const shown = changes.slice(0, mostChanges);
    const rows = shown.map(({ field, before, after }) => `| ${forMarkdown(presentable(field))} | ${cell(before)} | ${cell(after)} |`);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [`| and ${rest} more | | |`] : [];
    const table = ['| Field | Before | After |', '|---|---|---|', ...rows, ...more].join('\n');
    return `${table}\n\n<details><summary>Line by line</summary>\n\n${block(shown)}\n\n</details>`;
}
function cell(value) {
    return value === undefined ? '–' : forCode(cut(presentable(value), longestCell)) || '<i>empty</i>';
}
function block(changes) {
    const text = cut(changes.map(lines).join('\n'), longestBlock);
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
function lines({ field, before, after }) {
    const old = split(before);
    const fresh = split(after);
    const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
    const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
    return [`@@ ${presentable(field).replaceAll('\n', ' ')} @@`, ...gone, ...come].join('\n');
}
function split(value) {
    return value === undefined ? [] : presentable(value).split('\n');
}

;// CONCATENATED MODULE: ../../lib/workflow/gantt.js




const tags = { done: 'done, ', active: 'active, ', failed: 'crit, ', waiting: '' };
const signs = { done: '✅', active: '⏳', failed: '❌', waiting: '💤' };
const mostPhases = 60;
const hour = 3_600_000;
function renderPhases(phases) {
    const shown = phases.slice(0, mostPhases);
    const bars = barsOf(shown);
    if (bars.length === 0)
        return '';
    const rows = [...bars.map(barRow), ...shown.filter(({ startedAt }) => startedAt === undefined).map(waitingRow)];
    const table = ['| | Phase | Began after | Took |', '|:-:|---|--:|--:|', ...rows].join('\n');
    return `${gantt(bars)}\n\n<details><summary>The same as a table</summary>\n\n${table}\n\n</details>`;
}
function barRow({ label, state, start, end }) {
    return `| ${signs[state]} | ${gantt_cell(label)} | ${formatDuration(start)} | ${formatDuration(end - start)} |`;
}
function waitingRow({ label, state }) {
    return `| ${signs[state]} | ${gantt_cell(label)} | – | – |`;
}
function gantt_cell(label) {
    return forMarkdown(cut(presentable(label), 100));
}
function gantt(bars) {
    const last = Math.max(...bars.map(({ end }) => end));
    const tasks = bars.map(({ label, state, start, end }) => {
        const visible = Math.max(end, start + Math.max(last / 200, 100));
        return `  ${forMermaid(presentable(label))} :${tags[state]}${timeOfDay(start)}, ${timeOfDay(visible)}`;
    });
    const head = [
        'gantt',
        '  dateFormat HH:mm:ss.SSS',
        `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
        '  todayMarker off',
    ];
    return ['```mermaid', ...head, ...tasks, '```'].join('\n');
}
function timeOfDay(ms) {
    return new Date(Math.min(ms, 24 * hour - 1)).toISOString().slice(11, 23);
}
function barsOf(phases) {
    const instants = phases.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).filter((time) => time !== undefined);
    const origin = Math.min(...instants);
    const last = Math.max(...instants);
    return phases.flatMap(({ label, state, startedAt, endedAt }) => {
        if (startedAt === undefined)
            return [];
        const start = startedAt - origin;
        return [{ label, state, start, end: Math.max(start, (endedAt ?? last) - origin) }];
    });
}

;// CONCATENATED MODULE: ../../lib/workflow/summary.js








const summary_signs = {
    changed: '✅',
    unchanged: '☑️',
    planned: '📝',
    started: '🚀',
    failed: '❌',
    timed_out: '⏱️',
    cancelled: '🛑',
};
const longestText = 2000;
const longestDetails = 10_000;
const mostItems = 100;
function renderSummary(report) {
    const parts = [
        heading(report),
        report.error ? renderError(report.error) : '',
        renderFacts(report.facts),
        titled('What changed', renderChanges(report.changes)),
        titled('Where the time went', renderPhases(report.phases)),
        renderNotes(report.notes),
        renderLinks(report.links),
        `<sub>${report.outcome.replace('_', ' ')} after ${formatDuration(report.elapsedSeconds * 1000)}</sub>`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}
function writeSummary(markdown, env = process.env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return false;
    try {
        const room = largest - (0,external_node_fs_namespaceObject.statSync)(file).size;
        (0,external_node_fs_namespaceObject.appendFileSync)(file, shortened(redact(markdown), room));
        return true;
    }
    catch {
        return false;
    }
}
const largest = 1024 * 1024;
const summary_ending = '\n\nThe summary ends here, because GitHub takes no more than 1024 KiB of one step.\n';
function shortened(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= room)
        return markdown;
    const kept = bytes.subarray(0, Math.max(0, room - summary_ending.length - 100)).toString();
    const whole = kept.slice(0, kept.lastIndexOf('\n') + 1);
    if (whole === '')
        return '';
    return `${whole}${openFence(whole)}${summary_ending}`;
}
function openFence(text) {
    let open = '';
    for (const [, fence = ''] of text.matchAll(/^(`{3,})/gm)) {
        if (open === '')
            open = fence;
        else if (fence.length >= open.length)
            open = '';
    }
    return open;
}
function inline(text) {
    return forMarkdown(cut(presentable(text), longestText));
}
function heading({ action, subject, outcome, headline }) {
    const title = subject ? `${inline(action)} · ${inline(subject)}` : inline(action);
    return `### ${summary_signs[outcome]} ${title}\n\n${inline(headline)}`;
}
function renderError({ message, hint, details }) {
    const quoted = `> **${inline(message)}**${hint ? `\n>\n> 💡 ${inline(hint)}` : ''}`;
    if (!details)
        return quoted;
    const text = forMarkdown(cut(presentable(details), longestDetails));
    return `${quoted}\n\n<details><summary>Details</summary>\n\n${text}\n\n</details>`;
}
function renderFacts(facts) {
    if (facts.length === 0)
        return '';
    const rows = facts.slice(0, mostItems).map(({ name, value }) => `| **${inline(name)}** | ${factValue(value)} |`);
    return ['| | |', '|---|---|', ...rows].join('\n');
}
function factValue(value) {
    if (value === null || value === undefined || value === '')
        return '–';
    const text = cut(presentable(String(value)), longestText);
    return forLink(text, text);
}
function titled(title, body) {
    return body === '' ? '' : `#### ${title}\n\n${body}`;
}
function renderNotes(notes) {
    return notes
        .slice(0, mostItems)
        .map((note) => `- ${inline(note)}`)
        .join('\n');
}
function renderLinks(links) {
    return links
        .slice(0, mostItems)
        .map(({ text, url }) => `🔗 ${forLink(presentable(text), presentable(url))}`)
        .join(' · ');
}

;// CONCATENATED MODULE: ../../lib/main.js








const LAST_MS = 1_700;
function wishes(values, env) {
    const zh = values.language === 'zh' || (values.language === undefined && env.FENGCHAO_LANGUAGE === 'zh');
    return { language: zh ? 'zh' : 'en', summary: values.summary !== false };
}
function cancelled(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
async function attempt(action, run, values, given) {
    run.step.set(await Promise.race([action.run(values, run.step, given), cancelled(run.step.signal)]));
}
function report(action, run, outcome, bad, summary) {
    const { step, outputs, tellings, journal } = run;
    const elapsedSeconds = Math.round((step.clock.now() - step.startedAt) / 1000);
    const declared = Object.keys(action.outputs);
    const found = bad?.status === undefined || outputs.status ? {} : { status: bad.status };
    const always = { changed: outcome === 'changed' || outcome === 'started', elapsed_seconds: elapsedSeconds };
    writeOutputs(declared, { ...always, ...found, ...outputs, outcome }, action.secretOutputs);
    if (!summary)
        return;
    const last = (key) => tellings.findLast((telling) => telling[key] !== undefined)?.[key];
    const markdown = renderSummary({
        action: action.name,
        subject: last('subject'),
        outcome,
        headline: bad === undefined ? (last('headline') ?? 'Done.') : firstLine(bad.message),
        error: bad && { message: bad.message, hint: bad.hint },
        facts: tellings.flatMap((telling) => telling.facts ?? []),
        changes: tellings.flatMap((telling) => telling.changes ?? []),
        phases: journal.phases(bad !== undefined && !bad.recovered),
        links: tellings.flatMap((telling) => telling.links ?? []),
        notes: tellings.flatMap((telling) => telling.notes ?? []),
        elapsedSeconds,
    });
    writeSummary(markdown);
}
function firstLine(text) {
    return text.split('\n')[0] ?? text;
}
function sayBad(action, run, bad, error) {
    const { log } = run.step;
    const title = `${action.title}: ${bad.outcome.replace('_', ' ')}`;
    log.error(bad.hint === undefined ? bad.message : `${bad.message}\n${bad.hint}`, { title });
    if (log.isDebug() && error instanceof Error)
        log.debug(error.stack ?? error.message);
}
async function main(name, env = process.env) {
    const action = actions[name];
    if (action === undefined)
        throw new Error(`There is no action "${name}".`);
    const cancellation = cancellationSignal();
    const run = openRun({ env, signal: cancellation.signal, declared: Object.keys(action.outputs) });
    let wanted = wishes({}, env);
    let outcome;
    let bad;
    try {
        const { values, given } = await readInputs(action.inputs, {
            env,
            warn: (text) => run.step.log.warning(text),
            rules: (parsed, has) => action.rules?.(parsed, has) ?? [],
        });
        wanted = wishes(values, env);
        await attempt(action, run, values, given);
        outcome = run.outcome();
    }
    catch (error) {
        const reason = cancellation.signal.aborted && !(error instanceof InputError) ? cancellation.signal.reason : error;
        bad = endingOf(reason, wanted.language);
        outcome = bad.outcome;
        process.exitCode = 1;
        sayBad(action, run, bad, error);
    }
    if (cancellation.signal.aborted)
        setTimeout(() => process.exit(1), LAST_MS).unref();
    report(action, run, outcome, bad, wanted.summary);
    await run.finish(outcome);
    cancellation.dispose();
}

var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__main as main };
