import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error2, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error2 = hasError ? new E(e, error2, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error2;
  };
  return next();
};

// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer;
var init_is_array_buffer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js"() {
    isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer, fromString;
var init_buffer_from = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js"() {
    init_is_array_buffer();
    fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
      if (!isArrayBuffer(input)) {
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
      }
      return Buffer.from(input, offset, length);
    };
    fromString = (input, encoding) => {
      if (typeof input !== "string") {
        throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
      }
      return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX, fromBase64;
var init_fromBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js"() {
    init_buffer_from();
    BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
    fromBase64 = (input) => {
      if (input.length * 3 % 4 !== 0) {
        throw new TypeError(`Incorrect padding on base64 string.`);
      }
      if (!BASE64_REGEX.exec(input)) {
        throw new TypeError(`Invalid base64 string.`);
      }
      const buffer = fromString(input, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8;
var init_fromUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js"() {
    init_buffer_from();
    fromUtf8 = (input) => {
      const buf = fromString(input, "utf8");
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64;
var init_toBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js"() {
    init_buffer_from();
    init_fromUtf8();
    toBase64 = (_input) => {
      let input;
      if (typeof _input === "string") {
        input = fromUtf8(_input);
      } else {
        input = _input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source === "string") {
        if (encoding === "base64") {
          return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
        }
        return Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      }
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
      return source;
    }
    transformToString(encoding = "utf-8") {
      if (encoding === "base64") {
        return toBase643(this);
      }
      return toUtf83(this);
    }
  };
}
var init_Uint8ArrayBlobAdapter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8;
var init_toUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js"() {
    init_buffer_from();
    toUtf8 = (input) => {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
function bindV4(getRandomValues2) {
  if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
    return () => crypto.randomUUID();
  }
  return () => {
    const rnds = new Uint8Array(16);
    getRandomValues2(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}
var decimalToHex;
var init_v4 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js"() {
    decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/copyDocumentWithTransform.js
var copyDocumentWithTransform;
var init_copyDocumentWithTransform = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/copyDocumentWithTransform.js"() {
    copyDocumentWithTransform = (source, _schemaRef, _transform = (_) => _) => source;
  }
});

// node_modules/@smithy/types/dist-es/auth/HttpApiKeyAuth.js
var HttpApiKeyAuthLocation;
var init_HttpApiKeyAuth = __esm({
  "node_modules/@smithy/types/dist-es/auth/HttpApiKeyAuth.js"() {
    (function(HttpApiKeyAuthLocation2) {
      HttpApiKeyAuthLocation2["HEADER"] = "header";
      HttpApiKeyAuthLocation2["QUERY"] = "query";
    })(HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {}));
  }
});

// node_modules/@smithy/types/dist-es/auth/index.js
var init_auth = __esm({
  "node_modules/@smithy/types/dist-es/auth/index.js"() {
    init_HttpApiKeyAuth();
  }
});

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
var init_endpoint = __esm({
  "node_modules/@smithy/types/dist-es/endpoint.js"() {
    (function(EndpointURLScheme2) {
      EndpointURLScheme2["HTTP"] = "http";
      EndpointURLScheme2["HTTPS"] = "https";
    })(EndpointURLScheme || (EndpointURLScheme = {}));
  }
});

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
var init_checksum = __esm({
  "node_modules/@smithy/types/dist-es/extensions/checksum.js"() {
    (function(AlgorithmId2) {
      AlgorithmId2["MD5"] = "md5";
      AlgorithmId2["CRC32"] = "crc32";
      AlgorithmId2["CRC32C"] = "crc32c";
      AlgorithmId2["SHA1"] = "sha1";
      AlgorithmId2["SHA256"] = "sha256";
    })(AlgorithmId || (AlgorithmId = {}));
  }
});

// node_modules/@smithy/types/dist-es/extensions/index.js
var init_extensions = __esm({
  "node_modules/@smithy/types/dist-es/extensions/index.js"() {
    init_checksum();
  }
});

// node_modules/@smithy/types/dist-es/http.js
var FieldPosition;
var init_http = __esm({
  "node_modules/@smithy/types/dist-es/http.js"() {
    (function(FieldPosition2) {
      FieldPosition2[FieldPosition2["HEADER"] = 0] = "HEADER";
      FieldPosition2[FieldPosition2["TRAILER"] = 1] = "TRAILER";
    })(FieldPosition || (FieldPosition = {}));
  }
});

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY;
var init_middleware = __esm({
  "node_modules/@smithy/types/dist-es/middleware.js"() {
    SMITHY_CONTEXT_KEY = "__smithy_context";
  }
});

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
var init_profile = __esm({
  "node_modules/@smithy/types/dist-es/profile.js"() {
    (function(IniSectionType2) {
      IniSectionType2["PROFILE"] = "profile";
      IniSectionType2["SSO_SESSION"] = "sso-session";
      IniSectionType2["SERVICES"] = "services";
    })(IniSectionType || (IniSectionType = {}));
  }
});

// node_modules/@smithy/types/dist-es/index.js
var init_dist_es = __esm({
  "node_modules/@smithy/types/dist-es/index.js"() {
    init_auth();
    init_endpoint();
    init_extensions();
    init_http();
    init_middleware();
    init_profile();
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext;
var init_getSmithyContext = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js"() {
    init_dist_es();
    getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}
var init_hasOwn = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}
var HttpRequest;
var init_httpRequest = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js"() {
    HttpRequest = class _HttpRequest {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
        this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
      }
      static clone(request) {
        const cloned = new _HttpRequest({
          ...request,
          headers: { ...request.headers }
        });
        if (cloned.query) {
          cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
      }
      static isInstance(request) {
        if (!request) {
          return false;
        }
        const req = request;
        return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
      }
      clone() {
        return _HttpRequest.clone(this);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse;
var init_httpResponse = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js"() {
    HttpResponse = class {
      statusCode;
      reason;
      headers;
      body;
      constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
      }
      static isInstance(response) {
        if (!response) {
          return false;
        }
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX, isValidHostLabel;
var init_isValidHostLabel = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js"() {
    VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
    isValidHostLabel = (value, allowSubDomains = false) => {
      if (!allowSubDomains) {
        return VALID_HOST_LABEL_REGEX.test(value);
      }
      const labels = value.split(".");
      for (const label of labels) {
        if (!isValidHostLabel(label)) {
          return false;
        }
      }
      return true;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
  return hostPattern.test(hostname);
}
var init_isValidHostname = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider;
var init_normalizeProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js"() {
    normalizeProvider = (input) => {
      if (typeof input === "function") {
        return input;
      }
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  querystring = querystring.replace(/^\?/, "");
  if (querystring) {
    for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) {
        value = decodeURIComponent(value);
      }
      if (!(key in query)) {
        query[key] = value;
      } else if (Array.isArray(query[key])) {
        query[key].push(value);
      } else {
        query[key] = [query[key], value];
      }
    }
  }
  return query;
}
var init_parseQueryString = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl;
var init_parseUrl = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js"() {
    init_parseQueryString();
    parseUrl = (url) => {
      if (typeof url === "string") {
        return parseUrl(new URL(url));
      }
      const { hostname, pathname, port, protocol, search } = url;
      let query;
      if (search) {
        query = parseQueryString(search);
      }
      return {
        hostname,
        port: port ? parseInt(port) : void 0,
        protocol,
        path: pathname,
        query
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1;
var init_toEndpointV1 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js"() {
    init_hasOwn();
    init_parseUrl();
    toEndpointV1 = (endpoint) => {
      if (typeof endpoint === "object") {
        if ("url" in endpoint) {
          const v1Endpoint = parseUrl(endpoint.url);
          if (endpoint.headers) {
            v1Endpoint.headers = {};
            for (const name in endpoint.headers) {
              if (!hasOwn(endpoint.headers, name)) {
                continue;
              }
              v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
            }
          }
          return v1Endpoint;
        }
        return endpoint;
      }
      return parseUrl(endpoint);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/index.js
var init_transport = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/index.js"() {
    init_getSmithyContext();
    init_hasOwn();
    init_httpRequest();
    init_httpResponse();
    init_isValidHostLabel();
    init_isValidHostname();
    init_normalizeProvider();
    init_parseQueryString();
    init_parseUrl();
    init_toEndpointV1();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var parseBoolean, expectBoolean, expectNumber, MAX_FLOAT, expectFloat32, expectLong, expectInt, expectInt32, expectShort, expectByte, expectSizedInt, castInt, expectNonNull, expectObject, expectString, expectUnion, strictParseDouble, strictParseFloat, strictParseFloat32, NUMBER_REGEX, parseNumber, limitedParseDouble, handleFloat, limitedParseFloat, limitedParseFloat32, parseFloatString, strictParseLong, strictParseInt, strictParseInt32, strictParseShort, strictParseByte, stackTraceWarning, logger;
var init_parse_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js"() {
    init_transport();
    parseBoolean = (value) => {
      switch (value) {
        case "true":
          return true;
        case "false":
          return false;
        default:
          throw new Error(`Unable to parse boolean value "${value}"`);
      }
    };
    expectBoolean = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value === "number") {
        if (value === 0 || value === 1) {
          logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        }
        if (value === 0) {
          return false;
        }
        if (value === 1) {
          return true;
        }
      }
      if (typeof value === "string") {
        const lower = value.toLowerCase();
        if (lower === "false" || lower === "true") {
          logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        }
        if (lower === "false") {
          return false;
        }
        if (lower === "true") {
          return true;
        }
      }
      if (typeof value === "boolean") {
        return value;
      }
      throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
    };
    expectNumber = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value === "string") {
        const parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) {
          if (String(parsed) !== String(value)) {
            logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
          }
          return parsed;
        }
      }
      if (typeof value === "number") {
        return value;
      }
      throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
    };
    MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
    expectFloat32 = (value) => {
      const expected = expectNumber(value);
      if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
        if (Math.abs(expected) > MAX_FLOAT) {
          throw new TypeError(`Expected 32-bit float, got ${value}`);
        }
      }
      return expected;
    };
    expectLong = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (Number.isInteger(value) && !Number.isNaN(value)) {
        return value;
      }
      throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
    };
    expectInt = expectLong;
    expectInt32 = (value) => expectSizedInt(value, 32);
    expectShort = (value) => expectSizedInt(value, 16);
    expectByte = (value) => expectSizedInt(value, 8);
    expectSizedInt = (value, size) => {
      const expected = expectLong(value);
      if (expected !== void 0 && castInt(expected, size) !== expected) {
        throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
      }
      return expected;
    };
    castInt = (value, size) => {
      switch (size) {
        case 32:
          return Int32Array.of(value)[0];
        case 16:
          return Int16Array.of(value)[0];
        case 8:
          return Int8Array.of(value)[0];
      }
    };
    expectNonNull = (value, location) => {
      if (value === null || value === void 0) {
        if (location) {
          throw new TypeError(`Expected a non-null value for ${location}`);
        }
        throw new TypeError("Expected a non-null value");
      }
      return value;
    };
    expectObject = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value === "object" && !Array.isArray(value)) {
        return value;
      }
      const receivedType = Array.isArray(value) ? "array" : typeof value;
      throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
    };
    expectString = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value === "string") {
        return value;
      }
      if (["boolean", "number", "bigint"].includes(typeof value)) {
        logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
        return String(value);
      }
      throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
    };
    expectUnion = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      const asObject = expectObject(value);
      const setKeys = [];
      for (const k in asObject) {
        if (!hasOwn(asObject, k)) {
          continue;
        }
        if (asObject[k] != null) {
          setKeys.push(k);
        }
      }
      if (setKeys.length === 0) {
        throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
      }
      if (setKeys.length > 1) {
        throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
      }
      return asObject;
    };
    strictParseDouble = (value) => {
      if (typeof value == "string") {
        return expectNumber(parseNumber(value));
      }
      return expectNumber(value);
    };
    strictParseFloat = strictParseDouble;
    strictParseFloat32 = (value) => {
      if (typeof value == "string") {
        return expectFloat32(parseNumber(value));
      }
      return expectFloat32(value);
    };
    NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
    parseNumber = (value) => {
      const matches = value.match(NUMBER_REGEX);
      if (matches === null || matches[0].length !== value.length) {
        throw new TypeError(`Expected real number, got implicit NaN`);
      }
      return parseFloat(value);
    };
    limitedParseDouble = (value) => {
      if (typeof value == "string") {
        return parseFloatString(value);
      }
      return expectNumber(value);
    };
    handleFloat = limitedParseDouble;
    limitedParseFloat = limitedParseDouble;
    limitedParseFloat32 = (value) => {
      if (typeof value == "string") {
        return parseFloatString(value);
      }
      return expectFloat32(value);
    };
    parseFloatString = (value) => {
      switch (value) {
        case "NaN":
          return NaN;
        case "Infinity":
          return Infinity;
        case "-Infinity":
          return -Infinity;
        default:
          throw new Error(`Unable to parse float value: ${value}`);
      }
    };
    strictParseLong = (value) => {
      if (typeof value === "string") {
        return expectLong(parseNumber(value));
      }
      return expectLong(value);
    };
    strictParseInt = strictParseLong;
    strictParseInt32 = (value) => {
      if (typeof value === "string") {
        return expectInt32(parseNumber(value));
      }
      return expectInt32(value);
    };
    strictParseShort = (value) => {
      if (typeof value === "string") {
        return expectShort(parseNumber(value));
      }
      return expectShort(value);
    };
    strictParseByte = (value) => {
      if (typeof value === "string") {
        return expectByte(parseNumber(value));
      }
      return expectByte(value);
    };
    stackTraceWarning = (message) => {
      return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
    };
    logger = {
      warn: console.warn
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
function dateToUtcString(date2) {
  const year2 = date2.getUTCFullYear();
  const month = date2.getUTCMonth();
  const dayOfWeek = date2.getUTCDay();
  const dayOfMonthInt = date2.getUTCDate();
  const hoursInt = date2.getUTCHours();
  const minutesInt = date2.getUTCMinutes();
  const secondsInt = date2.getUTCSeconds();
  const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
  const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
  const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
  const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var DAYS, MONTHS, RFC3339, parseRfc3339DateTime, RFC3339_WITH_OFFSET, parseRfc3339DateTimeWithOffset, IMF_FIXDATE, RFC_850_DATE, ASC_TIME, parseRfc7231DateTime, parseEpochTimestamp, buildDate, parseTwoDigitYear, FIFTY_YEARS_IN_MILLIS, adjustRfc850Year, parseMonthByShortName, DAYS_IN_MONTH, validateDayOfMonth, isLeapYear, parseDateValue, parseMilliseconds, parseOffsetToMilliseconds, stripLeadingZeroes;
var init_date_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js"() {
    init_parse_utils();
    DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
    parseRfc3339DateTime = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
      }
      const match = RFC3339.exec(value);
      if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
      }
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      const year2 = strictParseShort(stripLeadingZeroes(yearStr));
      const month = parseDateValue(monthStr, "month", 1, 12);
      const day = parseDateValue(dayStr, "day", 1, 31);
      return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
    };
    RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
    parseRfc3339DateTimeWithOffset = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
      }
      const match = RFC3339_WITH_OFFSET.exec(value);
      if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
      }
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
      const year2 = strictParseShort(stripLeadingZeroes(yearStr));
      const month = parseDateValue(monthStr, "month", 1, 12);
      const day = parseDateValue(dayStr, "day", 1, 31);
      const date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
      if (offsetStr.toUpperCase() != "Z") {
        date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr));
      }
      return date2;
    };
    IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
    parseRfc7231DateTime = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-7231 date-times must be expressed as strings");
      }
      let match = IMF_FIXDATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
      }
      match = RFC_850_DATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
          hours,
          minutes,
          seconds,
          fractionalMilliseconds
        }));
      }
      match = ASC_TIME.exec(value);
      if (match) {
        const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
      }
      throw new TypeError("Invalid RFC-7231 date-time value");
    };
    parseEpochTimestamp = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      let valueAsDouble;
      if (typeof value === "number") {
        valueAsDouble = value;
      } else if (typeof value === "string") {
        valueAsDouble = strictParseDouble(value);
      } else if (typeof value === "object" && value.tag === 1) {
        valueAsDouble = value.value;
      } else {
        throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
      }
      if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
        throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      }
      return new Date(Math.round(valueAsDouble * 1e3));
    };
    buildDate = (year2, month, day, time2) => {
      const adjustedMonth = month - 1;
      validateDayOfMonth(year2, adjustedMonth, day);
      return new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
    };
    parseTwoDigitYear = (value) => {
      const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
      const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
      if (valueInThisCentury < thisYear) {
        return valueInThisCentury + 100;
      }
      return valueInThisCentury;
    };
    FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
    adjustRfc850Year = (input) => {
      if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) {
        return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
      }
      return input;
    };
    parseMonthByShortName = (value) => {
      const monthIdx = MONTHS.indexOf(value);
      if (monthIdx < 0) {
        throw new TypeError(`Invalid month: ${value}`);
      }
      return monthIdx + 1;
    };
    DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    validateDayOfMonth = (year2, month, day) => {
      let maxDays = DAYS_IN_MONTH[month];
      if (month === 1 && isLeapYear(year2)) {
        maxDays = 29;
      }
      if (day > maxDays) {
        throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
      }
    };
    isLeapYear = (year2) => {
      return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
    };
    parseDateValue = (value, type, lower, upper) => {
      const dateVal = strictParseByte(stripLeadingZeroes(value));
      if (dateVal < lower || dateVal > upper) {
        throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
      }
      return dateVal;
    };
    parseMilliseconds = (value) => {
      if (value === null || value === void 0) {
        return 0;
      }
      return strictParseFloat32("0." + value) * 1e3;
    };
    parseOffsetToMilliseconds = (value) => {
      const directionStr = value[0];
      let direction = 1;
      if (directionStr == "+") {
        direction = 1;
      } else if (directionStr == "-") {
        direction = -1;
      } else {
        throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
      }
      const hour = Number(value.substring(1, 3));
      const minute = Number(value.substring(4, 6));
      return direction * (hour * 60 + minute) * 60 * 1e3;
    };
    stripLeadingZeroes = (value) => {
      let idx = 0;
      while (idx < value.length - 1 && value.charAt(idx) === "0") {
        idx++;
      }
      if (idx === 0) {
        return value;
      }
      return value.slice(idx);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString;
var init_lazy_json = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js"() {
    LazyJsonString = function LazyJsonString2(val) {
      const str = Object.assign(new String(val), {
        deserializeJSON() {
          return JSON.parse(String(val));
        },
        toString() {
          return String(val);
        },
        toJSON() {
          return String(val);
        }
      });
      return str;
    };
    LazyJsonString.from = (object) => {
      if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
        return object;
      } else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
        return LazyJsonString(String(object));
      }
      return LazyJsonString(JSON.stringify(object));
    };
    LazyJsonString.fromObject = LazyJsonString.from;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
  if (part.includes(",") || part.includes('"')) {
    part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
  }
  return part;
}
var init_quote_header = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) {
    throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
}
var ddd, mmm, time, date, year, RFC3339_WITH_OFFSET2, IMF_FIXDATE_NATIVE, IMF_FIXDATE2, RFC_850_DATE2, ASC_TIME2, months, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime;
var init_schema_date_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js"() {
    ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
    mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
    time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
    date = `(\\d?\\d)`;
    year = `(\\d{4})`;
    RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
    IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
    IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
    RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
    ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    _parseEpochTimestamp = (value) => {
      if (value == null) {
        return void 0;
      }
      let num = NaN;
      if (typeof value === "number") {
        num = value;
      } else if (typeof value === "string") {
        if (!/^-?\d*\.?\d+$/.test(value)) {
          throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
        }
        num = Number.parseFloat(value);
      } else if (typeof value === "object" && value.tag === 1) {
        num = value.value;
      }
      if (isNaN(num) || Math.abs(num) === Infinity) {
        throw new TypeError("Epoch timestamps must be valid finite numbers.");
      }
      return new Date(Math.round(num * 1e3));
    };
    _parseRfc3339DateTimeWithOffset = (value) => {
      if (value == null) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC3339 timestamps must be strings");
      }
      const matches = RFC3339_WITH_OFFSET2.exec(value);
      if (!matches) {
        throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
      }
      const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
      range(monthStr, 1, 12);
      range(dayStr, 1, 31);
      range(hours, 0, 23);
      range(minutes, 0, 59);
      range(seconds, 0, 60);
      const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
      date2.setUTCFullYear(Number(yearStr));
      if (offsetStr.toUpperCase() != "Z") {
        const [, sign2, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
        const scalar = sign2 === "-" ? 1 : -1;
        date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
      }
      return date2;
    };
    _parseRfc7231DateTime = (value) => {
      if (value == null) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC7231 timestamps must be strings.");
      }
      if (IMF_FIXDATE_NATIVE.test(value)) {
        return new Date(value);
      }
      let day;
      let month;
      let year2;
      let hour;
      let minute;
      let second;
      let fraction;
      let matches;
      if (matches = IMF_FIXDATE2.exec(value)) {
        [, day, month, year2, hour, minute, second, fraction] = matches;
      } else if (matches = RFC_850_DATE2.exec(value)) {
        [, day, month, year2, hour, minute, second, fraction] = matches;
        year2 = (Number(year2) + 1900).toString();
      } else if (matches = ASC_TIME2.exec(value)) {
        [, month, day, hour, minute, second, fraction, year2] = matches;
      }
      if (year2 && second) {
        const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
        range(day, 1, 31);
        range(hour, 0, 23);
        range(minute, 0, 59);
        range(second, 0, 60);
        const date2 = new Date(timestamp);
        date2.setUTCFullYear(Number(year2));
        return date2;
      }
      throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) {
    throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  }
  const segments = value.split(delimiter);
  if (numDelimiters === 1) {
    return segments;
  }
  const compoundSegments = [];
  let currentSegment = "";
  for (let i = 0; i < segments.length; i++) {
    if (currentSegment === "") {
      currentSegment = segments[i];
    } else {
      currentSegment += delimiter + segments[i];
    }
    if ((i + 1) % numDelimiters === 0) {
      compoundSegments.push(currentSegment);
      currentSegment = "";
    }
  }
  if (currentSegment !== "") {
    compoundSegments.push(currentSegment);
  }
  return compoundSegments;
}
var init_split_every = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/split-every.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader;
var init_split_header = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/split-header.js"() {
    splitHeader = (value) => {
      const z = value.length;
      const values = [];
      let withinQuotes = false;
      let escaped = false;
      let anchor = 0;
      for (let i = 0; i < z; ++i) {
        const char = value[i];
        switch (char) {
          case `"`:
            if (!escaped) {
              withinQuotes = !withinQuotes;
            }
            break;
          case ",":
            if (!withinQuotes) {
              values.push(value.slice(anchor, i));
              anchor = i + 1;
            }
            break;
          default:
        }
        escaped = char === "\\" && !escaped;
      }
      values.push(value.slice(anchor));
      return values.map((v) => {
        v = v.trim();
        const z2 = v.length;
        if (z2 < 2) {
          return v;
        }
        if (v[0] === `"` && v[z2 - 1] === `"`) {
          v = v.slice(1, z2 - 1);
          return v.replace(/\\(["\\])/g, "$1");
        }
        return v.replace(/\\"/g, '"');
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
function nv(input) {
  return new NumericValue(String(input), "bigDecimal");
}
var format, NumericValue;
var init_NumericValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js"() {
    format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
    NumericValue = class _NumericValue {
      string;
      type;
      constructor(string, type) {
        this.string = string;
        this.type = type;
        if (!format.test(string)) {
          throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
        }
      }
      toString() {
        return this.string;
      }
      static [Symbol.hasInstance](object) {
        if (!object || typeof object !== "object") {
          return false;
        }
        const _nv = object;
        return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) {
    throw new Error("Hex encoded strings must have an even number length");
  }
  const out = new Uint8Array(encoded.length / 2);
  for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) {
      out[i / 2] = HEX_TO_SHORT[encodedByte];
    } else {
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i = 0; i < bytes.byteLength; i++) {
    out += SHORT_TO_HEX[bytes[i]];
  }
  return out;
}
var SHORT_TO_HEX, HEX_TO_SHORT;
var init_hex_encoding = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js"() {
    SHORT_TO_HEX = {};
    HEX_TO_SHORT = {};
    for (let i = 0; i < 256; i++) {
      let encodedByte = i.toString(16).toLowerCase();
      if (encodedByte.length === 1) {
        encodedByte = `0${encodedByte}`;
      }
      SHORT_TO_HEX[i] = encodedByte;
      HEX_TO_SHORT[encodedByte] = i;
    }
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
import { ReadStream, fstatSync, lstatSync } from "node:fs";
var calculateBodyLength;
var init_calculateBodyLength = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js"() {
    calculateBodyLength = (body) => {
      if (!body) {
        return 0;
      }
      if (typeof body === "string") {
        return Buffer.byteLength(body);
      } else if (typeof body.byteLength === "number") {
        return body.byteLength;
      } else if (typeof body.size === "number") {
        return body.size;
      } else if (typeof body.start === "number" && typeof body.end === "number") {
        return body.end + 1 - body.start;
      } else if (body instanceof ReadStream) {
        if (body.path != null) {
          return lstatSync(body.path).size;
        } else if (typeof body.fd === "number") {
          return fstatSync(body.fd).size;
        }
      }
      throw new Error(`Body Length computation failed for ${body}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array;
var init_toUint8Array = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js"() {
    init_fromUtf8();
    toUint8Array = (data) => {
      if (data instanceof Uint8Array) {
        return data;
      }
      if (typeof data === "string") {
        return fromUtf8(data);
      }
      if (ArrayBuffer.isView(data)) {
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      }
      return new Uint8Array(data);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (const bytes of arrays) {
      length += bytes.byteLength;
    }
  }
  const result = new Uint8Array(length);
  let offset = 0;
  for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
  }
  return result;
}
var init_concatBytes = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/deserializerMiddleware.js
var deserializerMiddleware, findHeader;
var init_deserializerMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/deserializerMiddleware.js"() {
    init_transport();
    deserializerMiddleware = (options, deserializer) => (next, context) => async (args) => {
      const { response } = await next(args);
      try {
        const parsed = await deserializer(response, options);
        return {
          response,
          output: parsed
        };
      } catch (error2) {
        Object.defineProperty(error2, "$response", {
          value: response,
          enumerable: false,
          writable: false,
          configurable: false
        });
        if (!("$metadata" in error2)) {
          const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
          try {
            error2.message += "\n  " + hint;
          } catch (ignored) {
            if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
              console.warn(hint);
            } else {
              context.logger?.warn?.(hint);
            }
          }
          if (typeof error2.$responseBodyText !== "undefined") {
            if (error2.$response) {
              error2.$response.body = error2.$responseBodyText;
            }
          }
          try {
            if (HttpResponse.isInstance(response)) {
              const { headers = {} } = response;
              const headerEntries = Object.entries(headers);
              error2.$metadata = {
                httpStatusCode: response.statusCode,
                requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
              };
            }
          } catch (ignored) {
          }
        }
        throw error2;
      }
    };
    findHeader = (pattern, headers) => {
      return (headers.find(([k]) => {
        return k.match(pattern);
      }) || [void 0, void 0])[1];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError;
var init_ProviderError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js"() {
    ProviderError = class _ProviderError extends Error {
      name = "ProviderError";
      tryNextLink;
      constructor(message, options = true) {
        let logger2;
        let tryNextLink = true;
        if (typeof options === "boolean") {
          logger2 = void 0;
          tryNextLink = options;
        } else if (options != null && typeof options === "object") {
          logger2 = options.logger;
          tryNextLink = options.tryNextLink ?? true;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, _ProviderError.prototype);
        logger2?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
      }
      static from(error2, options = true) {
        return Object.assign(new this(error2.message, options), error2);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError;
var init_CredentialsProviderError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js"() {
    init_ProviderError();
    CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
      name = "CredentialsProviderError";
      constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError;
var init_TokenProviderError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js"() {
    init_ProviderError();
    TokenProviderError = class _TokenProviderError extends ProviderError {
      name = "TokenProviderError";
      constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, _TokenProviderError.prototype);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain;
var init_chain = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js"() {
    init_ProviderError();
    chain = (...providers) => async () => {
      if (providers.length === 0) {
        throw new ProviderError("No providers in chain");
      }
      let lastProviderError;
      for (const provider of providers) {
        try {
          const credentials = await provider();
          return credentials;
        } catch (err) {
          lastProviderError = err;
          if (err?.tryNextLink) {
            continue;
          }
          throw err;
        }
      }
      throw lastProviderError;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue;
var init_fromValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js"() {
    fromValue = (staticValue) => () => Promise.resolve(staticValue);
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize;
var init_memoize = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js"() {
    memoize = (provider, isExpired, requiresRefresh) => {
      let resolved;
      let pending;
      let hasResult;
      let isConstant = false;
      const coalesceProvider = async () => {
        if (!pending) {
          pending = provider();
        }
        try {
          resolved = await pending;
          hasResult = true;
          isConstant = false;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      if (isExpired === void 0) {
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
          }
          return resolved;
        };
      }
      return async (options) => {
        if (!hasResult || options?.forceRefresh) {
          resolved = await coalesceProvider();
        }
        if (isConstant) {
          return resolved;
        }
        if (requiresRefresh && !requiresRefresh(resolved)) {
          isConstant = true;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider();
          return resolved;
        }
        return resolved;
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector;
var init_booleanSelector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js"() {
    booleanSelector = (obj, key, type) => {
      if (!(key in obj)) {
        return void 0;
      }
      if (obj[key] === "true") {
        return true;
      }
      if (obj[key] === "false") {
        return false;
      }
      throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
var numberSelector;
var init_numberSelector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js"() {
    numberSelector = (obj, key, type) => {
      if (!(key in obj)) {
        return void 0;
      }
      const numberValue = parseInt(obj[key], 10);
      if (Number.isNaN(numberValue)) {
        throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
      }
      return numberValue;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
var init_types = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js"() {
    (function(SelectorType2) {
      SelectorType2["ENV"] = "env";
      SelectorType2["CONFIG"] = "shared config entry";
    })(SelectorType || (SelectorType = {}));
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
import { homedir } from "node:os";
import { sep } from "node:path";
var homeDirCache, getHomeDirCacheKey, getHomeDir;
var init_getHomeDir = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js"() {
    homeDirCache = {};
    getHomeDirCacheKey = () => {
      if (process && process.geteuid) {
        return `${process.geteuid()}`;
      }
      return "DEFAULT";
    };
    getHomeDir = () => {
      const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
      if (HOME) {
        return HOME;
      }
      if (USERPROFILE) {
        return USERPROFILE;
      }
      if (HOMEPATH) {
        return `${HOMEDRIVE}${HOMEPATH}`;
      }
      const homeDirCacheKey = getHomeDirCacheKey();
      if (!homeDirCache[homeDirCacheKey]) {
        homeDirCache[homeDirCacheKey] = homedir();
      }
      return homeDirCache[homeDirCacheKey];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE, DEFAULT_PROFILE, getProfileName;
var init_getProfileName = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js"() {
    ENV_PROFILE = "AWS_PROFILE";
    DEFAULT_PROFILE = "default";
    getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
import { createHash } from "node:crypto";
import { join } from "node:path";
var getSSOTokenFilepath;
var init_getSSOTokenFilepath = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js"() {
    init_getHomeDir();
    getSSOTokenFilepath = (id) => {
      const hasher = createHash("sha1");
      const cacheName = hasher.update(id).digest("hex");
      return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
import { readFile } from "node:fs/promises";
var tokenIntercept, getSSOTokenFromFile;
var init_getSSOTokenFromFile = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js"() {
    init_getSSOTokenFilepath();
    tokenIntercept = {};
    getSSOTokenFromFile = async (id) => {
      if (tokenIntercept[id]) {
        return tokenIntercept[id];
      }
      const ssoTokenFilepath = getSSOTokenFilepath(id);
      const ssoTokenText = await readFile(ssoTokenFilepath, "utf8");
      return JSON.parse(ssoTokenText);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR;
var init_constants = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js"() {
    CONFIG_PREFIX_SEPARATOR = ".";
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData;
var init_getConfigData = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js"() {
    init_dist_es();
    init_constants();
    getConfigData = (data) => Object.entries(data).filter(([key]) => {
      const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
      if (indexOfSeparator === -1) {
        return false;
      }
      return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
    }).reduce((acc, [key, value]) => {
      const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
      const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
      acc[updatedKey] = value;
      return acc;
    }, {
      ...data.default && { default: data.default }
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
import { join as join2 } from "node:path";
var ENV_CONFIG_PATH, getConfigFilepath;
var init_getConfigFilepath = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js"() {
    init_getHomeDir();
    ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
    getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || join2(getHomeDir(), ".aws", "config");
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
import { join as join3 } from "node:path";
var ENV_CREDENTIALS_PATH, getCredentialsFilepath;
var init_getCredentialsFilepath = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js"() {
    init_getHomeDir();
    ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
    getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || join3(getHomeDir(), ".aws", "credentials");
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex, profileNameBlockList, parseIni;
var init_parseIni = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js"() {
    init_dist_es();
    init_constants();
    prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
    profileNameBlockList = ["__proto__", "profile __proto__"];
    parseIni = (iniData) => {
      const map3 = {};
      let currentSection;
      let currentSubSection;
      for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
        if (isSection) {
          currentSection = void 0;
          currentSubSection = void 0;
          const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
          const matches = prefixKeyRegex.exec(sectionName);
          if (matches) {
            const [, prefix, , name] = matches;
            if (Object.values(IniSectionType).includes(prefix)) {
              currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
            }
          } else {
            currentSection = sectionName;
          }
          if (profileNameBlockList.includes(sectionName)) {
            throw new Error(`Found invalid profile name "${sectionName}"`);
          }
        } else if (currentSection) {
          const indexOfEqualsSign = trimmedLine.indexOf("=");
          if (![0, -1].includes(indexOfEqualsSign)) {
            const [name, value] = [
              trimmedLine.substring(0, indexOfEqualsSign).trim(),
              trimmedLine.substring(indexOfEqualsSign + 1).trim()
            ];
            if (value === "") {
              currentSubSection = name;
            } else {
              if (currentSubSection && iniLine.trimStart() === iniLine) {
                currentSubSection = void 0;
              }
              map3[currentSection] = map3[currentSection] || {};
              const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
              map3[currentSection][key] = value;
            }
          }
        }
      }
      return map3;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
import { readFile as fsReadFile } from "node:fs/promises";
var filePromises, fileIntercept, readFile2;
var init_readFile = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js"() {
    filePromises = {};
    fileIntercept = {};
    readFile2 = (path, options) => {
      if (fileIntercept[path] !== void 0) {
        return fileIntercept[path];
      }
      if (!filePromises[path] || options?.ignoreCache) {
        filePromises[path] = fsReadFile(path, "utf8");
      }
      return filePromises[path];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
import { join as join4 } from "node:path";
var swallowError, loadSharedConfigFiles;
var init_loadSharedConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js"() {
    init_getConfigData();
    init_getConfigFilepath();
    init_getCredentialsFilepath();
    init_getHomeDir();
    init_parseIni();
    init_readFile();
    init_constants();
    swallowError = () => ({});
    loadSharedConfigFiles = async (init = {}) => {
      const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
      const homeDir = getHomeDir();
      const relativeHomeDirPrefix = "~/";
      let resolvedFilepath = filepath;
      if (filepath.startsWith(relativeHomeDirPrefix)) {
        resolvedFilepath = join4(homeDir, filepath.slice(2));
      }
      let resolvedConfigFilepath = configFilepath;
      if (configFilepath.startsWith(relativeHomeDirPrefix)) {
        resolvedConfigFilepath = join4(homeDir, configFilepath.slice(2));
      }
      const parsedFiles = await Promise.all([
        readFile2(resolvedConfigFilepath, {
          ignoreCache: init.ignoreCache
        }).then(parseIni).then(getConfigData).catch(swallowError),
        readFile2(resolvedFilepath, {
          ignoreCache: init.ignoreCache
        }).then(parseIni).catch(swallowError)
      ]);
      return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1]
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData;
var init_getSsoSessionData = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js"() {
    init_dist_es();
    init_loadSharedConfigFiles();
    getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError2, loadSsoSessionData;
var init_loadSsoSessionData = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js"() {
    init_getConfigFilepath();
    init_getSsoSessionData();
    init_parseIni();
    init_readFile();
    swallowError2 = () => ({});
    loadSsoSessionData = async (init = {}) => readFile2(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles;
var init_mergeConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js"() {
    mergeConfigFiles = (...files) => {
      const merged = {};
      for (const file of files) {
        for (const [key, values] of Object.entries(file)) {
          if (merged[key] !== void 0) {
            Object.assign(merged[key], values);
          } else {
            merged[key] = values;
          }
        }
      }
      return merged;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles;
var init_parseKnownFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js"() {
    init_loadSharedConfigFiles();
    init_mergeConfigFiles();
    parseKnownFiles = async (init) => {
      const parsedFiles = await loadSharedConfigFiles(init);
      return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor;
var init_externalDataInterceptor = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js"() {
    init_getSSOTokenFromFile();
    init_readFile();
    externalDataInterceptor = {
      getFileRecord() {
        return fileIntercept;
      },
      interceptFile(path, contents) {
        fileIntercept[path] = Promise.resolve(contents);
      },
      getTokenRecord() {
        return tokenIntercept;
      },
      interceptToken(id, contents) {
        tokenIntercept[id] = contents;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants5 = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants5.delete("CONFIG");
    constants5.delete("CONFIG_PREFIX_SEPARATOR");
    constants5.delete("ENV");
    return [...constants5].join(", ");
  } catch (ignored) {
    return functionString;
  }
}
var init_getSelectorName = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv;
var init_fromEnv = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js"() {
    init_CredentialsProviderError();
    init_getSelectorName();
    fromEnv = (envVarSelector, options) => async () => {
      try {
        const config = envVarSelector(process.env, options);
        if (config === void 0) {
          throw new Error();
        }
        return config;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles;
var init_fromSharedConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js"() {
    init_CredentialsProviderError();
    init_getProfileName();
    init_loadSharedConfigFiles();
    init_getSelectorName();
    fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
      const profile = getProfileName(init);
      const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
      const profileFromCredentials = credentialsFile[profile] || {};
      const profileFromConfig = configFile[profile] || {};
      const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
      try {
        const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
        const configValue = configSelector(mergedProfile, cfgFile);
        if (configValue === void 0) {
          throw new Error();
        }
        return configValue;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction, fromStatic;
var init_fromStatic = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js"() {
    init_fromValue();
    isFunction = (func) => typeof func === "function";
    fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig;
var init_configLoader = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js"() {
    init_chain();
    init_memoize();
    init_fromEnv();
    init_fromSharedConfigFiles();
    init_fromStatic();
    loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
      const { signingName, logger: logger2 } = configuration;
      const envOptions = { signingName, logger: logger2 };
      return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, DEFAULT_USE_DUALSTACK_ENDPOINT, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, nodeDualstackConfigSelectors;
var init_NodeUseDualstackEndpointConfigOptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js"() {
    init_booleanSelector();
    init_types();
    ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
    CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
    DEFAULT_USE_DUALSTACK_ENDPOINT = false;
    NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
    nodeDualstackConfigSelectors = {
      environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
      default: void 0
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, DEFAULT_USE_FIPS_ENDPOINT, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, nodeFipsConfigSelectors;
var init_NodeUseFipsEndpointConfigOptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js"() {
    init_booleanSelector();
    init_types();
    ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
    CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
    DEFAULT_USE_FIPS_ENDPOINT = false;
    NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
    nodeFipsConfigSelectors = {
      environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
      default: void 0
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases, getMiddlewareNameWithAliases, constructStack, stepWeights, priorityWeights;
var init_MiddlewareStack = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js"() {
    getAllAliases = (name, aliases) => {
      const _aliases = [];
      if (name) {
        _aliases.push(name);
      }
      if (aliases) {
        for (const alias of aliases) {
          _aliases.push(alias);
        }
      }
      return _aliases;
    };
    getMiddlewareNameWithAliases = (name, aliases) => {
      return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
    };
    constructStack = () => {
      let absoluteEntries = [];
      let relativeEntries = [];
      let identifyOnResolve = false;
      const entriesNameSet = /* @__PURE__ */ new Set();
      const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
      const removeByName = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
          const aliases = getAllAliases(entry.name, entry.aliases);
          if (aliases.includes(toRemove)) {
            isRemoved = true;
            for (const alias of aliases) {
              entriesNameSet.delete(alias);
            }
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const removeByReference = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
          if (entry.middleware === toRemove) {
            isRemoved = true;
            for (const alias of getAllAliases(entry.name, entry.aliases)) {
              entriesNameSet.delete(alias);
            }
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const cloneTo = (toStack) => {
        absoluteEntries.forEach((entry) => {
          toStack.add(entry.middleware, { ...entry });
        });
        relativeEntries.forEach((entry) => {
          toStack.addRelativeTo(entry.middleware, { ...entry });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
      };
      const expandRelativeMiddlewareList = (from) => {
        const expandedMiddlewareList = [];
        from.before.forEach((entry) => {
          if (entry.before.length === 0 && entry.after.length === 0) {
            expandedMiddlewareList.push(entry);
          } else {
            expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach((entry) => {
          if (entry.before.length === 0 && entry.after.length === 0) {
            expandedMiddlewareList.push(entry);
          } else {
            expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }
        });
        return expandedMiddlewareList;
      };
      const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach((entry) => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
            normalizedEntriesNameMap[alias] = normalizedEntry;
          }
          normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach((entry) => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
            normalizedEntriesNameMap[alias] = normalizedEntry;
          }
          normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach((entry) => {
          if (entry.toMiddleware) {
            const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
            if (toMiddleware === void 0) {
              if (debug) {
                return;
              }
              throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
            }
            if (entry.relation === "after") {
              toMiddleware.after.push(entry);
            }
            if (entry.relation === "before") {
              toMiddleware.before.push(entry);
            }
          }
        });
        const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
          wholeList.push(...expandedMiddlewareList);
          return wholeList;
        }, []);
        return mainChain;
      };
      const stack = {
        add: (middleware, options = {}) => {
          const { name, override, aliases: _aliases } = options;
          const entry = {
            step: "initialize",
            priority: "normal",
            middleware,
            ...options
          };
          const aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override) {
                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              }
              for (const alias of aliases) {
                const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                if (toOverrideIndex === -1) {
                  continue;
                }
                const toOverride = absoluteEntries[toOverrideIndex];
                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                  throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                }
                absoluteEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) {
              entriesNameSet.add(alias);
            }
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          const { name, override, aliases: _aliases } = options;
          const entry = {
            middleware,
            ...options
          };
          const aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override) {
                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              }
              for (const alias of aliases) {
                const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                if (toOverrideIndex === -1) {
                  continue;
                }
                const toOverride = relativeEntries[toOverrideIndex];
                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                  throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                }
                relativeEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) {
              entriesNameSet.add(alias);
            }
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
          plugin.applyToStack(stack);
        },
        remove: (toRemove) => {
          if (typeof toRemove === "string") {
            return removeByName(toRemove);
          } else {
            return removeByReference(toRemove);
          }
        },
        removeByTag: (toRemove) => {
          let isRemoved = false;
          const filterCb = (entry) => {
            const { tags, name, aliases: _aliases } = entry;
            if (tags && tags.includes(toRemove)) {
              const aliases = getAllAliases(name, _aliases);
              for (const alias of aliases) {
                entriesNameSet.delete(alias);
              }
              isRemoved = true;
              return false;
            }
            return true;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        },
        concat: (from) => {
          const cloned = cloneTo(constructStack());
          cloned.use(from);
          cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
          return cloned;
        },
        applyToStack: cloneTo,
        identify: () => {
          return getMiddlewareList(true).map((mw) => {
            const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
            return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
          });
        },
        identifyOnResolve(toggle) {
          if (typeof toggle === "boolean") {
            identifyOnResolve = toggle;
          }
          return identifyOnResolve;
        },
        resolve: (handler, context) => {
          for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
            handler = middleware(handler, context);
          }
          if (identifyOnResolve) {
            console.log(stack.identify());
          }
          return handler;
        }
      };
      return stack;
    };
    stepWeights = {
      initialize: 5,
      serialize: 4,
      build: 3,
      finalizeRequest: 2,
      deserialize: 1
    };
    priorityWeights = {
      high: 3,
      normal: 2,
      low: 1
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidFunction.js
var invalidFunction;
var init_invalidFunction = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidFunction.js"() {
    invalidFunction = (message) => () => {
      throw new Error(message);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidProvider.js
var invalidProvider;
var init_invalidProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidProvider.js"() {
    invalidProvider = (message) => () => Promise.reject(message);
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var getCircularReplacer;
var init_circularReplacer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js"() {
    getCircularReplacer = () => {
      const seen = /* @__PURE__ */ new WeakSet();
      return (key, value) => {
        if (typeof value === "object" && value !== null) {
          if (seen.has(value)) {
            return "[Circular]";
          }
          seen.add(value);
        }
        return value;
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
var sleep;
var init_sleep = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js"() {
    sleep = (seconds) => {
      return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiterServiceDefaults, WaiterState, checkExceptions;
var init_waiter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js"() {
    init_circularReplacer();
    waiterServiceDefaults = {
      minDelay: 2,
      maxDelay: 120
    };
    (function(WaiterState2) {
      WaiterState2["ABORTED"] = "ABORTED";
      WaiterState2["FAILURE"] = "FAILURE";
      WaiterState2["SUCCESS"] = "SUCCESS";
      WaiterState2["RETRY"] = "RETRY";
      WaiterState2["TIMEOUT"] = "TIMEOUT";
    })(WaiterState || (WaiterState = {}));
    checkExceptions = (result) => {
      if (result.state === WaiterState.ABORTED) {
        const abortError = new Error(`${JSON.stringify({
          ...result,
          reason: "Request was aborted"
        }, getCircularReplacer())}`);
        abortError.name = "AbortError";
        throw abortError;
      } else if (result.state === WaiterState.TIMEOUT) {
        const timeoutError = new Error(`${JSON.stringify({
          ...result,
          reason: "Waiter has timed out"
        }, getCircularReplacer())}`);
        timeoutError.name = "TimeoutError";
        throw timeoutError;
      } else if (result.state !== WaiterState.SUCCESS) {
        throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
      }
      return result;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js
var runPolling, checkWarn403, createMessageFromResponse, exponentialBackoffWithJitter, randomInRange;
var init_poller = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js"() {
    init_circularReplacer();
    init_sleep();
    init_waiter();
    runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
      const observedResponses = {};
      const [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3];
      let currentAttempt = 0;
      const waitUntil = Date.now() + maxWaitTime * 1e3;
      const warn403Time = Date.now() + 6e4;
      let didWarn403 = false;
      while (true) {
        if (currentAttempt > 0) {
          const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
          if (abortController?.signal?.aborted || abortSignal?.aborted) {
            const message = "AbortController signal aborted.";
            observedResponses[message] |= 0;
            observedResponses[message] += 1;
            return { state: WaiterState.ABORTED, observedResponses };
          }
          if (Date.now() + delayMs > waitUntil) {
            return { state: WaiterState.TIMEOUT, observedResponses };
          }
          await sleep(delayMs / 1e3);
        }
        const { state, reason } = await acceptorChecks(client, input);
        if (reason) {
          const message = createMessageFromResponse(reason);
          observedResponses[message] |= 0;
          observedResponses[message] += 1;
        }
        if (state !== WaiterState.RETRY) {
          return { state, reason, final: reason, observedResponses };
        }
        currentAttempt += 1;
        if (!didWarn403 && Date.now() >= warn403Time) {
          checkWarn403(observedResponses, client);
          didWarn403 = true;
        }
      }
    };
    checkWarn403 = (observedResponses = {}, client) => {
      const orderedErrors = Object.keys(observedResponses);
      let maxCount = 0;
      let count403 = 0;
      for (const response of orderedErrors) {
        const n = observedResponses[response] | 0;
        maxCount = Math.max(n, maxCount);
        if (response.startsWith("403:")) {
          count403 += n;
        }
      }
      const clientLogger = client?.config?.logger;
      const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
      if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) {
        warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
      }
    };
    createMessageFromResponse = (reason) => {
      const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
      if (reason?.$responseBodyText) {
        return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
      }
      if (status) {
        if (reason?.$response || reason?.message) {
          return `${status ?? "Unknown"}: ${reason?.message}`;
        }
        return `${status}: OK`;
      }
      return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
    };
    exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
      const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
      if (attempt > attemptCountCeiling) {
        return maxDelayMs;
      }
      const delay2 = minDelayMs * 2 ** (attempt - 1);
      const capped = Math.min(delay2, maxDelayMs);
      const waitFor = randomInRange(minDelayMs, capped);
      if (Date.now() + waitFor > waitUntil) {
        const timeRemaining = waitUntil - Date.now();
        return Math.max(0, timeRemaining - 500);
      }
      return waitFor;
    };
    randomInRange = (min, max) => min + Math.random() * (max - min);
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
var validateWaiterOptions;
var init_validate = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js"() {
    validateWaiterOptions = (options) => {
      if (options.maxWaitTime <= 0) {
        throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
      } else if (options.minDelay <= 0) {
        throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
      } else if (options.maxDelay <= 0) {
        throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
      } else if (options.maxWaitTime <= options.minDelay) {
        throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
      } else if (options.maxDelay < options.minDelay) {
        throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js
var abortTimeout, createWaiter;
var init_createWaiter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js"() {
    init_poller();
    init_validate();
    init_waiter();
    abortTimeout = (abortSignal) => {
      let onAbort;
      const promise = new Promise((resolve) => {
        onAbort = () => resolve({ state: WaiterState.ABORTED });
        if (typeof abortSignal.addEventListener === "function") {
          abortSignal.addEventListener("abort", onAbort);
        } else {
          abortSignal.onabort = onAbort;
        }
      });
      return {
        clearListener() {
          if (typeof abortSignal.removeEventListener === "function") {
            abortSignal.removeEventListener("abort", onAbort);
          }
        },
        aborted: promise
      };
    };
    createWaiter = async (options, input, acceptorChecks) => {
      const params = {
        ...waiterServiceDefaults,
        ...options
      };
      validateWaiterOptions(params);
      const exitConditions = [runPolling(params, input, acceptorChecks)];
      const finalize = [];
      if (options.abortSignal) {
        const { aborted, clearListener } = abortTimeout(options.abortSignal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
      }
      if (options.abortController?.signal) {
        const { aborted, clearListener } = abortTimeout(options.abortController.signal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
      }
      return Promise.race(exitConditions).then((result) => {
        for (const fn of finalize) {
          fn();
        }
        return result;
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client;
var init_client = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js"() {
    init_MiddlewareStack();
    Client = class {
      config;
      middlewareStack = constructStack();
      initConfig;
      handlers;
      constructor(config) {
        this.config = config;
        const { protocol, protocolSettings } = config;
        if (protocolSettings) {
          if (typeof protocol === "function") {
            config.protocol = new protocol(protocolSettings);
          }
        }
      }
      send(command, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
        let handler;
        if (useHandlerCache) {
          if (!this.handlers) {
            this.handlers = /* @__PURE__ */ new WeakMap();
          }
          const handlers = this.handlers;
          if (handlers.has(command.constructor)) {
            handler = handlers.get(command.constructor);
          } else {
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
            handlers.set(command.constructor, handler);
          }
        } else {
          delete this.handlers;
          handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (callback) {
          handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
          });
        } else {
          return handler(command).then((result) => result.output);
        }
      }
      destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref;
var init_deref = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/deref.js"() {
    deref = (schemaRef) => {
      if (typeof schemaRef === "function") {
        return schemaRef();
      }
      return schemaRef;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation;
var init_operation = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js"() {
    operation = (namespace, name, traits, input, output) => ({
      name,
      namespace,
      traits,
      input,
      output
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware, findHeader2;
var init_schemaDeserializationMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js"() {
    init_transport();
    init_operation();
    schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
      const { response } = await next(args);
      const { operationSchema } = getSmithyContext(context);
      const [, ns, n, t, i, o] = operationSchema ?? [];
      try {
        const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
          ...config,
          ...context
        }, response);
        return {
          response,
          output: parsed
        };
      } catch (error2) {
        Object.defineProperty(error2, "$response", {
          value: response,
          enumerable: false,
          writable: false,
          configurable: false
        });
        if (!("$metadata" in error2)) {
          const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
          try {
            error2.message += "\n  " + hint;
          } catch (ignored) {
            if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
              console.warn(hint);
            } else {
              context.logger?.warn?.(hint);
            }
          }
          if (typeof error2.$responseBodyText !== "undefined") {
            if (error2.$response) {
              error2.$response.body = error2.$responseBodyText;
            }
          }
          try {
            if (HttpResponse.isInstance(response)) {
              const { headers = {}, statusCode } = response;
              const headerEntries = Object.entries(headers);
              error2.$metadata = {
                httpStatusCode: statusCode,
                requestId: findHeader2(/^x-[\w-]+-request-?id$/, headerEntries),
                extendedRequestId: findHeader2(/^x-[\w-]+-id-2$/, headerEntries),
                cfId: findHeader2(/^x-[\w-]+-cf-id$/, headerEntries)
              };
            }
          } catch (ignored) {
          }
        }
        throw error2;
      }
    };
    findHeader2 = (pattern, headers) => {
      return (headers.find(([k]) => {
        return k.match(pattern);
      }) || [void 0, void 0])[1];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware;
var init_schemaSerializationMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js"() {
    init_transport();
    init_operation();
    schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
      const { operationSchema } = getSmithyContext(context);
      const [, ns, n, t, i, o] = operationSchema ?? [];
      const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
      const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
        ...config,
        ...context,
        endpoint
      });
      return next({
        ...args,
        request
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
      commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
      config.protocol.setSerdeContext(config);
    }
  };
}
var deserializerMiddlewareOption, serializerMiddlewareOption;
var init_getSchemaSerdePlugin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js"() {
    init_schemaDeserializationMiddleware();
    init_schemaSerializationMiddleware();
    deserializerMiddlewareOption = {
      name: "deserializerMiddleware",
      step: "deserialize",
      tags: ["DESERIALIZER"],
      override: true
    };
    serializerMiddlewareOption = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: ["SERIALIZER"],
      override: true
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/Schema.js
var Schema;
var init_Schema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/Schema.js"() {
    Schema = class {
      name;
      namespace;
      traits;
      static assign(instance, values) {
        const schema = Object.assign(instance, values);
        return schema;
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
          const list2 = lhs;
          return list2.symbol === this.symbol;
        }
        return isPrototype;
      }
      getName() {
        return this.namespace + "#" + this.name;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/ListSchema.js
var ListSchema, list;
var init_ListSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/ListSchema.js"() {
    init_Schema();
    ListSchema = class _ListSchema extends Schema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/lis");
      valueSchema;
      symbol = _ListSchema.symbol;
    };
    list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema(), {
      name,
      namespace,
      traits,
      valueSchema
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/MapSchema.js
var MapSchema, map;
var init_MapSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/MapSchema.js"() {
    init_Schema();
    MapSchema = class _MapSchema extends Schema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/map");
      keySchema;
      valueSchema;
      symbol = _MapSchema.symbol;
    };
    map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema(), {
      name,
      namespace,
      traits,
      keySchema,
      valueSchema
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/OperationSchema.js
var OperationSchema, op;
var init_OperationSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/OperationSchema.js"() {
    init_Schema();
    OperationSchema = class _OperationSchema extends Schema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/ope");
      input;
      output;
      symbol = _OperationSchema.symbol;
    };
    op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema(), {
      name,
      namespace,
      traits,
      input,
      output
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/StructureSchema.js
var StructureSchema, struct;
var init_StructureSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/StructureSchema.js"() {
    init_Schema();
    StructureSchema = class _StructureSchema extends Schema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/str");
      memberNames;
      memberList;
      symbol = _StructureSchema.symbol;
    };
    struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema(), {
      name,
      namespace,
      traits,
      memberNames,
      memberList
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/ErrorSchema.js
var ErrorSchema, error;
var init_ErrorSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/ErrorSchema.js"() {
    init_Schema();
    init_StructureSchema();
    ErrorSchema = class _ErrorSchema extends StructureSchema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/err");
      ctor;
      symbol = _ErrorSchema.symbol;
    };
    error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema(), {
      name,
      namespace,
      traits,
      memberNames,
      memberList,
      ctor: null
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
function translateTraits(indicator) {
  if (typeof indicator === "object") {
    return indicator;
  }
  indicator = indicator | 0;
  if (traitsCache[indicator]) {
    return traitsCache[indicator];
  }
  const traits = {};
  let i = 0;
  for (const trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ]) {
    if ((indicator >> i++ & 1) === 1) {
      traits[trait] = 1;
    }
  }
  return traitsCache[indicator] = traits;
}
var traitsCache;
var init_translateTraits = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js"() {
    traitsCache = [];
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) {
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: true
    });
  }
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var anno, simpleSchemaCacheN, simpleSchemaCacheS, NormalizedSchema, isMemberSchema, isStaticSchema;
var init_NormalizedSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js"() {
    init_deref();
    init_translateTraits();
    anno = {
      it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
      ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
    };
    simpleSchemaCacheN = [];
    simpleSchemaCacheS = {};
    NormalizedSchema = class _NormalizedSchema {
      ref;
      memberName;
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
      symbol = _NormalizedSchema.symbol;
      name;
      schema;
      _isMemberSchema;
      traits;
      memberTraits;
      normalizedTraits;
      constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref;
        let schema = ref;
        this._isMemberSchema = false;
        while (isMemberSchema(_ref)) {
          traitStack.push(_ref[1]);
          _ref = _ref[0];
          schema = deref(_ref);
          this._isMemberSchema = true;
        }
        if (traitStack.length > 0) {
          this.memberTraits = {};
          for (let i = traitStack.length - 1; i >= 0; --i) {
            const traitSet = traitStack[i];
            Object.assign(this.memberTraits, translateTraits(traitSet));
          }
        } else {
          this.memberTraits = 0;
        }
        if (schema instanceof _NormalizedSchema) {
          const computedMemberTraits = this.memberTraits;
          Object.assign(this, schema);
          this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
          this.normalizedTraits = void 0;
          this.memberName = memberName ?? schema.memberName;
          return;
        }
        this.schema = deref(schema);
        if (isStaticSchema(this.schema)) {
          this.name = `${this.schema[1]}#${this.schema[2]}`;
          this.traits = this.schema[3];
        } else {
          this.name = this.memberName ?? String(schema);
          this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) {
          throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
        }
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
          const ns = lhs;
          return ns.symbol === this.symbol;
        }
        return isPrototype;
      }
      static of(ref) {
        const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
        if (typeof ref === "number") {
          if (simpleSchemaCacheN[ref]) {
            return simpleSchemaCacheN[ref];
          }
        } else if (typeof ref === "string") {
          if (simpleSchemaCacheS[ref]) {
            return simpleSchemaCacheS[ref];
          }
        } else if (keyAble) {
          if (ref[anno.ns]) {
            return ref[anno.ns];
          }
        }
        const sc = deref(ref);
        if (sc instanceof _NormalizedSchema) {
          return sc;
        }
        if (isMemberSchema(sc)) {
          const [ns2, traits] = sc;
          if (ns2 instanceof _NormalizedSchema) {
            Object.assign(ns2.getMergedTraits(), translateTraits(traits));
            return ns2;
          }
          throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new _NormalizedSchema(sc);
        if (keyAble) {
          return ref[anno.ns] = ns;
        }
        if (typeof sc === "string") {
          return simpleSchemaCacheS[sc] = ns;
        }
        if (typeof sc === "number") {
          return simpleSchemaCacheN[sc] = ns;
        }
        return ns;
      }
      getSchema() {
        const sc = this.schema;
        if (Array.isArray(sc) && sc[0] === 0) {
          return sc[4];
        }
        return sc;
      }
      getName(withNamespace = false) {
        const { name } = this;
        const short = !withNamespace && name && name.includes("#");
        return short ? name.split("#")[1] : name || void 0;
      }
      getMemberName() {
        return this.memberName;
      }
      isMemberSchema() {
        return this._isMemberSchema;
      }
      isListSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
      }
      isMapSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
      }
      isStructSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
          return false;
        }
        const id = sc[0];
        return id === 3 || id === -3 || id === 4;
      }
      isUnionSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
          return false;
        }
        return sc[0] === 4;
      }
      isBlobSchema() {
        const sc = this.getSchema();
        return sc === 21 || sc === 42;
      }
      isTimestampSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" && sc >= 4 && sc <= 7;
      }
      isUnitSchema() {
        return this.getSchema() === "unit";
      }
      isDocumentSchema() {
        return this.getSchema() === 15;
      }
      isStringSchema() {
        return this.getSchema() === 0;
      }
      isBooleanSchema() {
        return this.getSchema() === 2;
      }
      isNumericSchema() {
        return this.getSchema() === 1;
      }
      isBigIntegerSchema() {
        return this.getSchema() === 17;
      }
      isBigDecimalSchema() {
        return this.getSchema() === 19;
      }
      isStreaming() {
        const { streaming } = this.getMergedTraits();
        return !!streaming || this.getSchema() === 42;
      }
      isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
      }
      getMergedTraits() {
        return this.normalizedTraits ?? (this.normalizedTraits = {
          ...this.getOwnTraits(),
          ...this.getMemberTraits()
        });
      }
      getMemberTraits() {
        return translateTraits(this.memberTraits);
      }
      getOwnTraits() {
        return translateTraits(this.traits);
      }
      getKeySchema() {
        const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
        if (!isDoc && !isMap) {
          throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
        }
        const schema = this.getSchema();
        const memberSchema = isDoc ? 15 : schema[4] ?? 0;
        return member([memberSchema, 0], "key");
      }
      getValueSchema() {
        const sc = this.getSchema();
        const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
        const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
        if (memberSchema != null) {
          return member([memberSchema, 0], isMap ? "value" : "member");
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
      }
      getMemberSchema(memberName) {
        const struct2 = this.getSchema();
        if (this.isStructSchema() && struct2[4].includes(memberName)) {
          const i = struct2[4].indexOf(memberName);
          const memberSchema = struct2[5][i];
          return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
        }
        if (this.isDocumentSchema()) {
          return member([15, 0], memberName);
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
      }
      getMemberSchemas() {
        const buffer = {};
        try {
          for (const [k, v] of this.structIterator()) {
            buffer[k] = v;
          }
        } catch (ignored) {
        }
        return buffer;
      }
      getEventStreamMember() {
        if (this.isStructSchema()) {
          for (const [memberName, memberSchema] of this.structIterator()) {
            if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
              return memberName;
            }
          }
        }
        return "";
      }
      *structIterator() {
        if (this.isUnitSchema()) {
          return;
        }
        if (!this.isStructSchema()) {
          throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        }
        const struct2 = this.getSchema();
        const z = struct2[4].length;
        let it = struct2[anno.it];
        if (it && z === it.length) {
          yield* it;
          return;
        }
        it = Array(z);
        for (let i = 0; i < z; ++i) {
          const k = struct2[4][i];
          const v = member([struct2[5][i], 0], k);
          yield it[i] = [k, v];
        }
        struct2[anno.it] = it;
      }
    };
    isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
    isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/SimpleSchema.js
var SimpleSchema, sim, simAdapter;
var init_SimpleSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/SimpleSchema.js"() {
    init_Schema();
    SimpleSchema = class _SimpleSchema extends Schema {
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/sim");
      schemaRef;
      symbol = _SimpleSchema.symbol;
    };
    sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema(), {
      name,
      namespace,
      traits,
      schemaRef
    });
    simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema(), {
      name,
      namespace,
      traits,
      schemaRef
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/sentinels.js
var SCHEMA;
var init_sentinels = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/sentinels.js"() {
    SCHEMA = {
      BLOB: 21,
      STREAMING_BLOB: 42,
      BOOLEAN: 2,
      STRING: 0,
      NUMERIC: 1,
      BIG_INTEGER: 17,
      BIG_DECIMAL: 19,
      DOCUMENT: 15,
      TIMESTAMP_DEFAULT: 4,
      TIMESTAMP_DATE_TIME: 5,
      TIMESTAMP_HTTP_DATE: 6,
      TIMESTAMP_EPOCH_SECONDS: 7,
      LIST_MODIFIER: 64,
      MAP_MODIFIER: 128
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry;
var init_TypeRegistry = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js"() {
    TypeRegistry = class _TypeRegistry {
      namespace;
      schemas;
      exceptions;
      static registries = /* @__PURE__ */ new Map();
      constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!_TypeRegistry.registries.has(namespace)) {
          _TypeRegistry.registries.set(namespace, this);
        }
      }
      static for(namespace) {
        return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
      }
      copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k, v] of other.schemas) {
          if (!schemas.has(k)) {
            schemas.set(k, v);
          }
        }
        for (const [k, v] of other.exceptions) {
          if (!exceptions.has(k)) {
            exceptions.set(k, v);
          }
        }
      }
      register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
          if (!r.schemas.has(qualifiedName)) {
            r.schemas.set(qualifiedName, schema);
          }
        }
      }
      getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
          if (!shapeId.includes("#")) {
            const suffix = "#" + shapeId;
            const candidates = [];
            for (const [shapeId2, schema] of this.schemas.entries()) {
              if (shapeId2.endsWith(suffix)) {
                candidates.push(schema);
              }
            }
            if (candidates.length === 1) {
              return candidates[0];
            }
          }
          throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
      }
      registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
          ctor.shapeId = qualifiedName;
        }
        for (const r of [this, _TypeRegistry.for(ns)]) {
          if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
            r.schemas.set(qualifiedName, $error);
            r.exceptions.set($error, ctor);
          }
        }
      }
      getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
          return this.exceptions.get($error);
        }
        const registry = _TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
      }
      getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
          if (Array.isArray(exceptionKey)) {
            const [, ns, name] = exceptionKey;
            const id = ns + "#" + name;
            if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
              return exceptionKey;
            }
          }
        }
        return void 0;
      }
      find(predicate) {
        for (const schema of this.schemas.values()) {
          if (predicate(schema)) {
            return schema;
          }
        }
        return void 0;
      }
      clear() {
        this.schemas.clear();
        this.exceptions.clear();
      }
      normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
          return shapeId;
        }
        return this.namespace + "#" + shapeId;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/index.js
var init_schema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/index.js"() {
    init_deref();
    init_getSchemaSerdePlugin();
    init_ListSchema();
    init_MapSchema();
    init_OperationSchema();
    init_operation();
    init_ErrorSchema();
    init_NormalizedSchema();
    init_Schema();
    init_SimpleSchema();
    init_StructureSchema();
    init_sentinels();
    init_translateTraits();
    init_TypeRegistry();
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
function schemaLogFilter(schema, data) {
  if (data == null) {
    return data;
  }
  const ns = NormalizedSchema.of(schema);
  if (ns.getMergedTraits().sensitive) {
    return SENSITIVE_STRING;
  }
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (Array.isArray(data)) {
      return data.map((value) => schemaLogFilter(valueSchema, value));
    }
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    }
  } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member2, memberNs] of ns.structIterator()) {
      if (object[member2] != null) {
        newObject[member2] = schemaLogFilter(memberNs, object[member2]);
      }
    }
    return newObject;
  }
  return data;
}
var SENSITIVE_STRING;
var init_schemaLogFilter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js"() {
    init_schema();
    SENSITIVE_STRING = "***SensitiveInformation***";
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker, Command, ClassBuilder;
var init_command = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js"() {
    init_dist_es();
    init_MiddlewareStack();
    init_schemaLogFilter();
    init_schema();
    operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
    Command = class {
      middlewareStack = constructStack();
      schema;
      static classBuilder() {
        return new ClassBuilder();
      }
      resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
          this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger: logger2 } = configuration;
        const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
        const handlerExecutionContext = {
          logger: logger2,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [SMITHY_CONTEXT_KEY]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
            ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
          }
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
          requestOptions = { ...requestOptions };
          delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== void 0) {
          isEventStream = marker;
        } else if (schema) {
          if (Array.isArray(schema) && schema[0] === 9) {
            const [, , , , input$, output$] = schema;
            isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
          }
        }
        if (isEventStream) {
          requestOptions = {
            isEventStream,
            ...requestOptions
          };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
      }
    };
    ClassBuilder = class {
      _init = () => {
      };
      _ep = {};
      _middlewareFn = () => [];
      _commandName = "";
      _clientName = "";
      _additionalContext = {};
      _smithyContext = {};
      _inputFilterSensitiveLog = void 0;
      _outputFilterSensitiveLog = void 0;
      _serializer = null;
      _deserializer = null;
      _operationSchema;
      init(cb) {
        this._init = cb;
      }
      ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
      }
      m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
      }
      s(service, operation2, smithyContext = {}) {
        this._smithyContext = {
          service,
          operation: operation2,
          ...smithyContext
        };
        return this;
      }
      c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
      }
      n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
      }
      f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
      }
      ser(serializer) {
        this._serializer = serializer;
        return this;
      }
      de(deserializer) {
        this._deserializer = deserializer;
        return this;
      }
      sc(operation2) {
        this._operationSchema = operation2;
        this._smithyContext.operationSchema = operation2;
        return this;
      }
      build() {
        const closure = this;
        let CommandRef;
        return CommandRef = class extends Command {
          input;
          static getEndpointParameterInstructions() {
            return closure._ep;
          }
          constructor(...[input]) {
            super();
            this.input = input ?? {};
            closure._init(this);
            this.schema = closure._operationSchema;
          }
          resolveMiddleware(stack, configuration, options) {
            const op2 = closure._operationSchema;
            const input = op2?.[4] ?? op2?.input;
            const output = op2?.[5] ?? op2?.output;
            return this.resolveMiddlewareWithContext(stack, configuration, options, {
              CommandCtor: CommandRef,
              middlewareFn: closure._middlewareFn,
              clientName: closure._clientName,
              commandName: closure._commandName,
              inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op2 ? schemaLogFilter.bind(null, input) : (_) => _),
              outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op2 ? schemaLogFilter.bind(null, output) : (_) => _),
              smithyContext: closure._smithyContext,
              additionalContext: closure._additionalContext
            });
          }
          serialize = closure._serializer;
          deserialize = closure._deserializer;
        };
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/constants.js
var SENSITIVE_STRING2;
var init_constants2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/constants.js"() {
    SENSITIVE_STRING2 = "***SensitiveInformation***";
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient;
var init_create_aggregated_client = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js"() {
    createAggregatedClient = (commands, Client2, options) => {
      for (const [command, CommandCtor] of Object.entries(commands)) {
        const methodImpl = async function(args, optionsOrCb, cb) {
          const command2 = new CommandCtor(args);
          if (typeof optionsOrCb === "function") {
            this.send(command2, optionsOrCb);
          } else if (typeof cb === "function") {
            if (typeof optionsOrCb !== "object") {
              throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
            }
            this.send(command2, optionsOrCb || {}, cb);
          } else {
            return this.send(command2, optionsOrCb);
          }
        };
        const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
        Client2.prototype[methodName] = methodImpl;
      }
      const { paginators = {}, waiters = {} } = options ?? {};
      for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
        if (Client2.prototype[paginatorName] === void 0) {
          Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
            return paginatorFn({
              ...paginationConfiguration,
              client: this
            }, commandInput, ...rest);
          };
        }
      }
      for (const [waiterName, waiterFn] of Object.entries(waiters)) {
        if (Client2.prototype[waiterName] === void 0) {
          Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
            let config = waiterConfiguration;
            if (typeof waiterConfiguration === "number") {
              config = {
                maxWaitTime: waiterConfiguration
              };
            }
            return waiterFn({
              ...config,
              client: this
            }, commandInput, ...rest);
          };
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException, decorateServiceException;
var init_exceptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js"() {
    ServiceException = class _ServiceException extends Error {
      static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
      }
      static isInstance(value) {
        if (!value) {
          return false;
        }
        const candidate = value;
        return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
      }
      static [Symbol.hasInstance](instance) {
        if (!instance) {
          return false;
        }
        const candidate = instance;
        if (this === _ServiceException) {
          return _ServiceException.isInstance(instance);
        }
        if (_ServiceException.isInstance(instance)) {
          if (this.prototype.isPrototypeOf(instance)) {
            return true;
          }
          const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
          let candidateHasShapeId = false;
          if (targetId) {
            let proto = Object.getPrototypeOf(candidate);
            while (proto && proto !== Object.prototype) {
              const ctor = proto.constructor;
              const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
              if (candidateId) {
                candidateHasShapeId = true;
                if (candidateId === targetId) {
                  return true;
                }
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
          if (targetId && candidateHasShapeId) {
            return false;
          }
          const targetName = this.name;
          if (targetName && targetName.length >= 6) {
            if (candidate.name === targetName) {
              return true;
            }
            let proto = Object.getPrototypeOf(candidate);
            while (proto && proto !== Object.prototype) {
              const ctorName = proto.constructor?.name;
              if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                return true;
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
        }
        return false;
      }
    };
    decorateServiceException = (exception, additions = {}) => {
      Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
        if (exception[k] == void 0 || exception[k] === "") {
          exception[k] = v;
        }
      });
      const message = exception.message || exception.Message || "UnknownError";
      exception.message = message;
      delete exception.Message;
      return exception;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/default-error-handler.js
var throwDefaultError, withBaseException, deserializeMetadata;
var init_default_error_handler = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/default-error-handler.js"() {
    init_exceptions();
    throwDefaultError = ({ output, parsedBody, exceptionCtor, errorCode }) => {
      const $metadata = deserializeMetadata(output);
      const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
      const response = new exceptionCtor({
        name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
        $fault: "client",
        $metadata
      });
      throw decorateServiceException(response, parsedBody);
    };
    withBaseException = (ExceptionCtor) => {
      return ({ output, parsedBody, errorCode }) => {
        throwDefaultError({ output, parsedBody, exceptionCtor: ExceptionCtor, errorCode });
      };
    };
    deserializeMetadata = (output) => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode;
var init_defaults_mode = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js"() {
    loadConfigsForDefaultMode = (mode) => {
      switch (mode) {
        case "standard":
          return {
            retryMode: "standard",
            connectionTimeout: 3100
          };
        case "in-region":
          return {
            retryMode: "standard",
            connectionTimeout: 1100
          };
        case "cross-region":
          return {
            retryMode: "standard",
            connectionTimeout: 3100
          };
        case "mobile":
          return {
            retryMode: "standard",
            connectionTimeout: 3e4
          };
        default:
          return {};
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted, emitWarningIfUnsupportedVersion;
var init_emitWarningIfUnsupportedVersion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js"() {
    warningEmitted = false;
    emitWarningIfUnsupportedVersion = (version) => {
      if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
        warningEmitted = true;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms, getChecksumConfiguration, resolveChecksumRuntimeConfig;
var init_checksum2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js"() {
    init_transport();
    init_dist_es();
    knownAlgorithms = Object.values(AlgorithmId);
    getChecksumConfiguration = (runtimeConfig) => {
      const checksumAlgorithms = [];
      for (const id in AlgorithmId) {
        if (!hasOwn(AlgorithmId, id)) {
          continue;
        }
        const algorithmId = AlgorithmId[id];
        if (runtimeConfig[algorithmId] === void 0) {
          continue;
        }
        checksumAlgorithms.push({
          algorithmId: () => algorithmId,
          checksumConstructor: () => runtimeConfig[algorithmId]
        });
      }
      for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
        checksumAlgorithms.push({
          algorithmId: () => id,
          checksumConstructor: () => ChecksumCtor
        });
      }
      return {
        addChecksumAlgorithm(algo) {
          runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
          const id = algo.algorithmId();
          const ctor = algo.checksumConstructor();
          if (knownAlgorithms.includes(id)) {
            runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
          } else {
            runtimeConfig.checksumAlgorithms[id] = ctor;
          }
          checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
          return checksumAlgorithms;
        }
      };
    };
    resolveChecksumRuntimeConfig = (clientConfig) => {
      const runtimeConfig = {};
      clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        const id = checksumAlgorithm.algorithmId();
        if (knownAlgorithms.includes(id)) {
          runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
        }
      });
      return runtimeConfig;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration, resolveRetryRuntimeConfig;
var init_retry = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js"() {
    getRetryConfiguration = (runtimeConfig) => {
      return {
        setRetryStrategy(retryStrategy) {
          runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
          return runtimeConfig.retryStrategy;
        }
      };
    };
    resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
      const runtimeConfig = {};
      runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
      return runtimeConfig;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration, getDefaultClientConfiguration2, resolveDefaultRuntimeConfig2;
var init_defaultExtensionConfiguration = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js"() {
    init_checksum2();
    init_retry();
    getDefaultExtensionConfiguration = (runtimeConfig) => {
      return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
    };
    getDefaultClientConfiguration2 = getDefaultExtensionConfiguration;
    resolveDefaultRuntimeConfig2 = (config) => {
      return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-array-if-single-item.js
var getArrayIfSingleItem;
var init_get_array_if_single_item = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-array-if-single-item.js"() {
    getArrayIfSingleItem = (mayBeArray) => Array.isArray(mayBeArray) ? mayBeArray : [mayBeArray];
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode;
var init_get_value_from_text_node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js"() {
    init_transport();
    getValueFromTextNode = (obj) => {
      const textNodeName = "#text";
      for (const key in obj) {
        if (!hasOwn(obj, key)) {
          continue;
        }
        if (obj[key][textNodeName] !== void 0) {
          obj[key] = obj[key][textNodeName];
        } else if (typeof obj[key] === "object" && obj[key] !== null) {
          obj[key] = getValueFromTextNode(obj[key]);
        }
      }
      return obj;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/is-serializable-header-value.js
var isSerializableHeaderValue;
var init_is_serializable_header_value = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/is-serializable-header-value.js"() {
    isSerializableHeaderValue = (value) => {
      return value != null;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger;
var init_NoOpLogger = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js"() {
    NoOpLogger = class {
      trace() {
      }
      debug() {
      }
      info() {
      }
      warn() {
      }
      error() {
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/object-mapping.js
function map2(arg0, arg1, arg2) {
  let target;
  let filter;
  let instructions;
  if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
    target = {};
    instructions = arg0;
  } else {
    target = arg0;
    if (typeof arg1 === "function") {
      filter = arg1;
      instructions = arg2;
      return mapWithFilter(target, filter, instructions);
    } else {
      instructions = arg1;
    }
  }
  for (const key in instructions) {
    if (!hasOwn(instructions, key)) {
      continue;
    }
    if (!Array.isArray(instructions[key])) {
      target[key] = instructions[key];
      continue;
    }
    applyInstruction(target, null, instructions, key);
  }
  return target;
}
var convertMap, take, mapWithFilter, applyInstruction, nonNullish, pass;
var init_object_mapping = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/object-mapping.js"() {
    init_transport();
    convertMap = (target) => {
      const output = {};
      for (const [k, v] of Object.entries(target || {})) {
        output[k] = [, v];
      }
      return output;
    };
    take = (source, instructions) => {
      const out = {};
      for (const key in instructions) {
        if (!hasOwn(instructions, key)) {
          continue;
        }
        applyInstruction(out, source, instructions, key);
      }
      return out;
    };
    mapWithFilter = (target, filter, instructions) => {
      return map2(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
        if (Array.isArray(value)) {
          _instructions[key] = value;
        } else {
          if (typeof value === "function") {
            _instructions[key] = [filter, value()];
          } else {
            _instructions[key] = [filter, value];
          }
        }
        return _instructions;
      }, {}));
    };
    applyInstruction = (target, source, instructions, targetKey) => {
      if (source !== null) {
        let instruction = instructions[targetKey];
        if (typeof instruction === "function") {
          instruction = [, instruction];
        }
        const [filter2 = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
        if (typeof filter2 === "function" && filter2(source[sourceKey]) || typeof filter2 !== "function" && !!filter2) {
          target[targetKey] = valueFn(source[sourceKey]);
        }
        return;
      }
      let [filter, value] = instructions[targetKey];
      if (typeof value === "function") {
        let _value;
        const defaultFilterPassed = filter === void 0 && (_value = value()) != null;
        const customFilterPassed = typeof filter === "function" && !!filter(void 0) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed) {
          target[targetKey] = _value;
        } else if (customFilterPassed) {
          target[targetKey] = value();
        }
      } else {
        const defaultFilterPassed = filter === void 0 && value != null;
        const customFilterPassed = typeof filter === "function" && !!filter(value) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed || customFilterPassed) {
          target[targetKey] = value;
        }
      }
    };
    nonNullish = (_) => _ != null;
    pass = (_) => _;
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/ser-utils.js
var serializeFloat, serializeDateTime;
var init_ser_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/ser-utils.js"() {
    serializeFloat = (value) => {
      if (value !== value) {
        return "NaN";
      }
      switch (value) {
        case Infinity:
          return "Infinity";
        case -Infinity:
          return "-Infinity";
        default:
          return value;
      }
    };
    serializeDateTime = (date2) => date2.toISOString().replace(".000Z", "Z");
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/serde-json.js
var _json;
var init_serde_json = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/serde-json.js"() {
    init_transport();
    _json = (obj) => {
      if (obj == null) {
        return {};
      }
      if (Array.isArray(obj)) {
        return obj.filter((_) => _ != null).map(_json);
      }
      if (typeof obj === "object") {
        const target = {};
        for (const key in obj) {
          if (!hasOwn(obj, key)) {
            continue;
          }
          if (obj[key] == null) {
            continue;
          }
          target[key] = _json(obj[key]);
        }
        return target;
      }
      return obj;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function makeCommand(added, plugins, op2, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list2 = plugins.call(this, CommandCtor, clientStack, config, options);
      list2.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
      return list2;
    }).s(service, op2, smithyContext).n(name, op2.charAt(0).toUpperCase() + op2.slice(1) + "Command").sc($).build();
  };
}
var init_client_command_builder = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js"() {
    init_command();
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/index.js
var init_client2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/index.js"() {
    init_MiddlewareStack();
    init_transport();
    init_transport();
    init_invalidFunction();
    init_invalidProvider();
    init_createWaiter();
    init_waiter();
    init_client();
    init_command();
    init_constants2();
    init_create_aggregated_client();
    init_default_error_handler();
    init_defaults_mode();
    init_emitWarningIfUnsupportedVersion();
    init_exceptions();
    init_defaultExtensionConfiguration();
    init_checksum2();
    init_retry();
    init_get_array_if_single_item();
    init_get_value_from_text_node();
    init_is_serializable_header_value();
    init_NoOpLogger();
    init_object_mapping();
    init_schemaLogFilter();
    init_ser_utils();
    init_serde_json();
    init_client_command_builder();
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveCustomEndpointsConfig.js
var resolveCustomEndpointsConfig;
var init_resolveCustomEndpointsConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveCustomEndpointsConfig.js"() {
    init_client2();
    resolveCustomEndpointsConfig = (input) => {
      const { tls, endpoint, urlParser, useDualstackEndpoint } = input;
      return Object.assign(input, {
        tls: tls ?? true,
        endpoint: normalizeProvider(typeof endpoint === "string" ? urlParser(endpoint) : endpoint),
        isCustomEndpoint: true,
        useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false)
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/utils/getEndpointFromRegion.js
var getEndpointFromRegion;
var init_getEndpointFromRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/utils/getEndpointFromRegion.js"() {
    getEndpointFromRegion = async (input) => {
      const { tls = true } = input;
      const region = await input.region();
      const dnsHostRegex = new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
      if (!dnsHostRegex.test(region)) {
        throw new Error("Invalid region in client config");
      }
      const useDualstackEndpoint = await input.useDualstackEndpoint();
      const useFipsEndpoint = await input.useFipsEndpoint();
      const { hostname } = await input.regionInfoProvider(region, { useDualstackEndpoint, useFipsEndpoint }) ?? {};
      if (!hostname) {
        throw new Error("Cannot resolve hostname from client config");
      }
      return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveEndpointsConfig.js
var resolveEndpointsConfig;
var init_resolveEndpointsConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveEndpointsConfig.js"() {
    init_client2();
    init_getEndpointFromRegion();
    resolveEndpointsConfig = (input) => {
      const useDualstackEndpoint = normalizeProvider(input.useDualstackEndpoint ?? false);
      const { endpoint, useFipsEndpoint, urlParser, tls } = input;
      return Object.assign(input, {
        tls: tls ?? true,
        endpoint: endpoint ? normalizeProvider(typeof endpoint === "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({ ...input, useDualstackEndpoint, useFipsEndpoint }),
        isCustomEndpoint: !!endpoint,
        useDualstackEndpoint
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV, AWS_REGION_ENV, AWS_DEFAULT_REGION_ENV, ENV_IMDS_DISABLED, DEFAULTS_MODE_OPTIONS, IMDS_REGION_PATH, IMDS_TOKEN_PATH, X_AWS_EC2_METADATA_TOKEN, X_AWS_EC2_METADATA_TOKEN_TTL;
var init_constants3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js"() {
    AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
    AWS_REGION_ENV = "AWS_REGION";
    AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
    ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
    DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
    IMDS_REGION_PATH = "/latest/meta-data/placement/region";
    IMDS_TOKEN_PATH = "/latest/api/token";
    X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
    X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS, NEG_CACHE_TTL_MS, negativeCacheUntil, getInstanceMetadataRegion, cacheNegativeAndReturnUndefined, resolveImdsEndpoint, imdsRequest;
var init_getInstanceMetadataRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js"() {
    init_constants3();
    TIMEOUT_MS = 1e3;
    NEG_CACHE_TTL_MS = 6e4;
    negativeCacheUntil = 0;
    getInstanceMetadataRegion = async () => {
      if (process.env[ENV_IMDS_DISABLED]) {
        return void 0;
      }
      if (Date.now() < negativeCacheUntil) {
        return void 0;
      }
      try {
        const endpoint = resolveImdsEndpoint();
        const token = (await imdsRequest({
          ...endpoint,
          path: IMDS_TOKEN_PATH,
          method: "PUT",
          headers: {
            [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
          }
        })).toString();
        const region = (await imdsRequest({
          ...endpoint,
          path: IMDS_REGION_PATH,
          method: "GET",
          headers: {
            [X_AWS_EC2_METADATA_TOKEN]: token
          }
        })).toString().trim();
        return region || cacheNegativeAndReturnUndefined();
      } catch {
        return cacheNegativeAndReturnUndefined();
      }
    };
    cacheNegativeAndReturnUndefined = () => {
      negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
      return void 0;
    };
    resolveImdsEndpoint = () => {
      const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
      if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
          hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
          port: url.port ? Number(url.port) : void 0
        };
      }
      if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
        return { hostname: "fd00:ec2::254" };
      }
      return { hostname: "169.254.169.254" };
    };
    imdsRequest = async (options) => {
      const { request } = await import("node:http");
      return new Promise((resolve, reject) => {
        const req = request({
          hostname: options.hostname,
          port: options.port,
          path: options.path,
          method: options.method,
          headers: options.headers,
          timeout: TIMEOUT_MS,
          signal: AbortSignal.timeout(TIMEOUT_MS)
        });
        req.on("error", (err) => {
          reject(err);
          req.destroy();
        });
        req.on("timeout", () => {
          reject(new Error("TimeoutError from instance metadata service"));
          req.destroy();
        });
        req.on("response", (res) => {
          const { statusCode = 400 } = res;
          if (statusCode < 200 || statusCode >= 300) {
            reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
            req.destroy();
            return;
          }
          const chunks = [];
          res.on("data", (chunk) => chunks.push(chunk));
          res.on("end", () => {
            resolve(Buffer.concat(chunks));
            req.destroy();
          });
        });
        req.end();
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME, REGION_INI_NAME, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS;
var init_config = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js"() {
    init_getInstanceMetadataRegion();
    REGION_ENV_NAME = "AWS_REGION";
    REGION_INI_NAME = "region";
    NODE_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: (env) => env[REGION_ENV_NAME],
      configFileSelector: (profile) => profile[REGION_INI_NAME],
      default: async () => {
        const region = await getInstanceMetadataRegion();
        if (region) {
          return region;
        }
        throw new Error("Region is missing");
      }
    };
    NODE_REGION_CONFIG_FILE_OPTIONS = {
      preferredFile: "credentials"
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions, checkRegion;
var init_checkRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js"() {
    init_transport();
    validRegions = /* @__PURE__ */ new Set();
    checkRegion = (region, check = isValidHostLabel) => {
      if (!validRegions.has(region) && !check(region)) {
        if (region === "*") {
          console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
        } else {
          throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        }
      } else {
        validRegions.add(region);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion;
var init_isFipsRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js"() {
    isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion;
var init_getRealRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js"() {
    init_isFipsRegion();
    getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig;
var init_resolveRegionConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js"() {
    init_checkRegion();
    init_getRealRegion();
    init_isFipsRegion();
    resolveRegionConfig = (input) => {
      const { region, useFipsEndpoint } = input;
      if (!region) {
        throw new Error("Region is missing");
      }
      return Object.assign(input, {
        region: async () => {
          const providedRegion = typeof region === "function" ? await region() : region;
          const realRegion = getRealRegion(providedRegion);
          checkRegion(realRegion);
          return realRegion;
        },
        useFipsEndpoint: async () => {
          const providedRegion = typeof region === "string" ? region : await region();
          if (isFipsRegion(providedRegion)) {
            return true;
          }
          return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getHostnameFromVariants.js
var getHostnameFromVariants;
var init_getHostnameFromVariants = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getHostnameFromVariants.js"() {
    getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedHostname.js
var getResolvedHostname;
var init_getResolvedHostname = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedHostname.js"() {
    getResolvedHostname = (resolvedRegion, { regionHostname, partitionHostname }) => regionHostname ? regionHostname : partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedPartition.js
var getResolvedPartition;
var init_getResolvedPartition = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedPartition.js"() {
    getResolvedPartition = (region, { partitionHash }) => Object.keys(partitionHash || {}).find((key) => partitionHash[key].regions.includes(region)) ?? "aws";
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedSigningRegion.js
var getResolvedSigningRegion;
var init_getResolvedSigningRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedSigningRegion.js"() {
    getResolvedSigningRegion = (hostname, { signingRegion, regionRegex, useFipsEndpoint }) => {
      if (signingRegion) {
        return signingRegion;
      } else if (useFipsEndpoint) {
        const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
        const regionRegexmatchArray = hostname.match(regionRegexJs);
        if (regionRegexmatchArray) {
          return regionRegexmatchArray[0].slice(1, -1);
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getRegionInfo.js
var getRegionInfo;
var init_getRegionInfo = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getRegionInfo.js"() {
    init_getHostnameFromVariants();
    init_getResolvedHostname();
    init_getResolvedPartition();
    init_getResolvedSigningRegion();
    getRegionInfo = (region, { useFipsEndpoint = false, useDualstackEndpoint = false, signingService, regionHash, partitionHash }) => {
      const partition = getResolvedPartition(region, { partitionHash });
      const resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region;
      const hostnameOptions = { useFipsEndpoint, useDualstackEndpoint };
      const regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions);
      const partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions);
      const hostname = getResolvedHostname(resolvedRegion, { regionHostname, partitionHostname });
      if (hostname === void 0) {
        throw new Error(`Endpoint resolution failed for: ${{ resolvedRegion, useFipsEndpoint, useDualstackEndpoint }}`);
      }
      const signingRegion = getResolvedSigningRegion(hostname, {
        signingRegion: regionHash[resolvedRegion]?.signingRegion,
        regionRegex: partitionHash[partition].regionRegex,
        useFipsEndpoint
      });
      return {
        partition,
        signingService,
        hostname,
        ...signingRegion && { signingRegion },
        ...regionHash[resolvedRegion]?.signingService && {
          signingService: regionHash[resolvedRegion].signingService
        }
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV, AWS_DEFAULTS_MODE_CONFIG, NODE_DEFAULTS_MODE_CONFIG_OPTIONS;
var init_defaultsModeConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js"() {
    AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
    AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
    NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: (env) => {
        return env[AWS_DEFAULTS_MODE_ENV];
      },
      configFileSelector: (profile) => {
        return profile[AWS_DEFAULTS_MODE_CONFIG];
      },
      default: "legacy"
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig, resolveNodeDefaultsModeAuto, inferPhysicalRegion;
var init_resolveDefaultsModeConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js"() {
    init_config();
    init_getInstanceMetadataRegion();
    init_configLoader();
    init_memoize();
    init_constants3();
    init_defaultsModeConfig();
    resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
      const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
      switch (mode?.toLowerCase()) {
        case "auto":
          return resolveNodeDefaultsModeAuto(region);
        case "in-region":
        case "cross-region":
        case "mobile":
        case "standard":
        case "legacy":
          return Promise.resolve(mode?.toLocaleLowerCase());
        case void 0:
          return Promise.resolve("legacy");
        default:
          throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
      }
    });
    resolveNodeDefaultsModeAuto = async (clientRegion) => {
      if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) {
          return "standard";
        }
        if (resolvedRegion === inferredRegion) {
          return "in-region";
        } else {
          return "cross-region";
        }
      }
      return "standard";
    };
    inferPhysicalRegion = async () => {
      if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
        return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
      }
      return getInstanceMetadataRegion();
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/index.js
var init_config2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/index.js"() {
    init_ProviderError();
    init_CredentialsProviderError();
    init_TokenProviderError();
    init_chain();
    init_fromValue();
    init_memoize();
    init_booleanSelector();
    init_numberSelector();
    init_types();
    init_getHomeDir();
    init_getProfileName();
    init_getSSOTokenFilepath();
    init_getSSOTokenFromFile();
    init_constants();
    init_loadSharedConfigFiles();
    init_loadSsoSessionData();
    init_parseKnownFiles();
    init_externalDataInterceptor();
    init_readFile();
    init_configLoader();
    init_fromStatic();
    init_NodeUseDualstackEndpointConfigOptions();
    init_NodeUseFipsEndpointConfigOptions();
    init_resolveCustomEndpointsConfig();
    init_resolveEndpointsConfig();
    init_config();
    init_resolveRegionConfig();
    init_getRegionInfo();
    init_resolveDefaultsModeConfig();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL, CONFIG_ENDPOINT_URL, getEndpointUrlConfig;
var init_getEndpointUrlConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js"() {
    init_config2();
    ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
    CONFIG_ENDPOINT_URL = "endpoint_url";
    getEndpointUrlConfig = (serviceId) => ({
      environmentVariableSelector: (env) => {
        const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
        const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
        if (serviceEndpointUrl) {
          return serviceEndpointUrl;
        }
        const endpointUrl = env[ENV_ENDPOINT_URL];
        if (endpointUrl) {
          return endpointUrl;
        }
        return void 0;
      },
      configFileSelector: (profile, config) => {
        if (profile.services) {
          const servicesSectionKey = ["services", profile.services].join(CONFIG_PREFIX_SEPARATOR);
          if (!config || !config[servicesSectionKey]) {
            throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
          }
          const servicesSection = config[servicesSectionKey];
          const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
          const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(CONFIG_PREFIX_SEPARATOR)];
          if (endpointUrl2) {
            return endpointUrl2;
          }
        }
        const endpointUrl = profile[CONFIG_ENDPOINT_URL];
        if (endpointUrl) {
          return endpointUrl;
        }
        return void 0;
      },
      default: void 0
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, ignoreConfiguredEndpointUrlsConfigSelectors;
var init_getIgnoreConfiguredEndpointUrls = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js"() {
    init_config2();
    ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
    CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
    ignoreConfiguredEndpointUrlsConfigSelectors = {
      environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
      default: false
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig;
var init_getEndpointFromConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js"() {
    init_config2();
    init_getEndpointUrlConfig();
    init_getIgnoreConfiguredEndpointUrls();
    getEndpointFromConfig = async (serviceId) => {
      const ignore = await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)();
      if (ignore) {
        return void 0;
      }
      return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3, DOMAIN_PATTERN, IP_ADDRESS_PATTERN, DOTS_PATTERN, isDnsCompatibleBucketName, isArnBucketName;
var init_s3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js"() {
    resolveParamsForS3 = async (endpointParams) => {
      const bucket = endpointParams?.Bucket || "";
      if (typeof endpointParams.Bucket === "string") {
        endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
      }
      if (isArnBucketName(bucket)) {
        if (endpointParams.ForcePathStyle === true) {
          throw new Error("Path-style addressing cannot be used with ARN buckets");
        }
      } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
        endpointParams.ForcePathStyle = true;
      }
      if (endpointParams.DisableMultiRegionAccessPoints) {
        endpointParams.disableMultiRegionAccessPoints = true;
        endpointParams.DisableMRAP = true;
      }
      return endpointParams;
    };
    DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
    IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
    DOTS_PATTERN = /\.\./;
    isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
    isArnBucketName = (bucketName) => {
      const [arn, partition, service, , , bucket] = bucketName.split(":");
      const isArn = arn === "arn" && bucketName.split(":").length >= 6;
      const isValidArn = Boolean(isArn && partition && service && bucket);
      if (isArn && !isValidArn) {
        throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
      }
      return isValidArn;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js
var init_service_customizations = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js"() {
    init_s3();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider;
var init_createConfigValueProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js"() {
    createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
      const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
          const clientContextParams = config.clientContextParams;
          const nestedValue = clientContextParams?.[configKey];
          configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        } else {
          configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        }
        if (typeof configValue === "function") {
          return configValue();
        }
        return configValue;
      };
      if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
        return async () => {
          const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
          const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
          return configValue;
        };
      }
      if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
        return async () => {
          const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
          const configValue = credentials?.accountId ?? credentials?.AccountId;
          return configValue;
        };
      }
      if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
        return async () => {
          if (config.isCustomEndpoint === false) {
            return void 0;
          }
          const endpoint = await configProvider();
          if (endpoint && typeof endpoint === "object") {
            if ("url" in endpoint) {
              return endpoint.url.href;
            }
            if ("hostname" in endpoint) {
              const { protocol, hostname, port, path } = endpoint;
              return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
            }
          }
          return endpoint;
        };
      }
      return configProvider;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js
var init_toEndpointV12 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js"() {
    init_transport();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      if (clientConfig.serviceConfiguredEndpoint) {
        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
      } else {
        endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
      }
      if (endpointFromConfig) {
        clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
        clientConfig.isCustomEndpoint = true;
        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
      }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") {
      throw new Error("config.endpointProvider is not set.");
    }
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) {
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
        }
      }
    }
    return endpoint;
  };
}
var resolveParams;
var init_getEndpointFromInstructions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js"() {
    init_service_customizations();
    init_createConfigValueProvider();
    init_toEndpointV12();
    resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
      const endpointParams = {};
      const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
      for (const [name, instruction] of Object.entries(instructions)) {
        switch (instruction.type) {
          case "staticContextParams":
            endpointParams[name] = instruction.value;
            break;
          case "contextParams":
            endpointParams[name] = commandInput[instruction.name];
            break;
          case "clientContextParams":
          case "builtInParams":
            endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
            break;
          case "operationContextParams":
            endpointParams[name] = instruction.get(commandInput);
            break;
          default:
            throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
        }
      }
      if (Object.keys(instructions).length === 0) {
        Object.assign(endpointParams, clientConfig);
      }
      if (String(clientConfig.serviceId).toLowerCase() === "s3") {
        await resolveParamsForS3(endpointParams);
      }
      return endpointParams;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
  if (!context.__smithy_context) {
    context.__smithy_context = { features: {} };
  } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
  }
  context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => {
    return (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        setFeature(context, "ENDPOINT_OVERRIDE", "N");
      }
      const endpoint = await getEndpointFromInstructions2(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, { ...config }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = getSmithyContext(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) {
          httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties);
        }
      }
      return next({
        ...args
      });
    };
  };
}
var init_endpointMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js"() {
    init_transport();
    init_getEndpointFromInstructions();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}
var serializerMiddlewareOption2, endpointMiddlewareOptions;
var init_getEndpointPlugin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js"() {
    init_endpointMiddleware();
    serializerMiddlewareOption2 = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: ["SERIALIZER"],
      override: true
    };
    endpointMiddlewareOptions = {
      step: "serialize",
      tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
      name: "endpointV2Middleware",
      override: true,
      relation: "before",
      toMiddleware: serializerMiddlewareOption2.name
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true;
    const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    const customEndpointProvider = endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint,
      useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false),
      useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? false),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise = void 0;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
      if (input.serviceId && !configuredEndpointPromise) {
        configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
      }
      return configuredEndpointPromise;
    };
    return resolvedConfig;
  };
}
var init_resolveEndpointConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js"() {
    init_transport();
    init_toEndpointV12();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram;
var init_BinaryDecisionDiagram = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js"() {
    BinaryDecisionDiagram = class _BinaryDecisionDiagram {
      nodes;
      root;
      conditions;
      results;
      constructor(bdd, root, conditions, results) {
        this.nodes = bdd;
        this.root = root;
        this.conditions = conditions;
        this.results = results;
      }
      static from(bdd, root, conditions, results) {
        return new _BinaryDecisionDiagram(bdd, root, conditions, results);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache;
var init_EndpointCache = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js"() {
    EndpointCache = class {
      capacity;
      data = /* @__PURE__ */ new Map();
      parameters = [];
      constructor({ size, params }) {
        this.capacity = size ?? 50;
        if (params) {
          this.parameters = params;
        }
      }
      get(endpointParams, resolver) {
        const key = this.hash(endpointParams);
        if (key === false) {
          return resolver();
        }
        if (!this.data.has(key)) {
          if (this.data.size > this.capacity + 10) {
            const keys = this.data.keys();
            let i = 0;
            while (true) {
              const { value, done } = keys.next();
              this.data.delete(value);
              if (done || ++i > 10) {
                break;
              }
            }
          }
          this.data.set(key, resolver());
        }
        return this.data.get(key);
      }
      size() {
        return this.data.size;
      }
      hash(endpointParams) {
        let buffer = "";
        const { parameters } = this;
        if (parameters.length === 0) {
          return false;
        }
        for (const param of parameters) {
          const raw = endpointParams[param];
          const val = raw == null ? "\0" : String(raw);
          if (val.includes("|;")) {
            return false;
          }
          buffer += val + "|;";
        }
        return buffer;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError;
var init_EndpointError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js"() {
    EndpointError = class extends Error {
      constructor(message) {
        super(message);
        this.name = "EndpointError";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js
var init_types2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js"() {
    init_EndpointError();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId;
var init_debugId = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js"() {
    debugId = "endpoints";
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  if (typeof input !== "object" || input == null) {
    return input;
  }
  if ("ref" in input) {
    return `$${toDebugString(input.ref)}`;
  }
  if ("fn" in input) {
    return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
  }
  return JSON.stringify(input, null, 2);
}
var init_toDebugString = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js
var init_debug = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js"() {
    init_debugId();
    init_toDebugString();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions;
var init_customEndpointFunctions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js"() {
    customEndpointFunctions = {};
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals;
var init_booleanEquals = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js"() {
    booleanEquals = (value1, value2) => value1 === value2;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) {
    if (arg != null) {
      return arg;
    }
  }
  return void 0;
}
var init_coalesce = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList;
var init_getAttrPathList = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js"() {
    init_types2();
    getAttrPathList = (path) => {
      const parts = path.split(".");
      const pathList = [];
      for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (squareBracketIndex !== -1) {
          if (part.indexOf("]") !== part.length - 1) {
            throw new EndpointError(`Path: '${path}' does not end with ']'`);
          }
          const arrayIndex = part.slice(squareBracketIndex + 1, -1);
          if (Number.isNaN(parseInt(arrayIndex))) {
            throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
          }
          if (squareBracketIndex !== 0) {
            pathList.push(part.slice(0, squareBracketIndex));
          }
          pathList.push(arrayIndex);
        } else {
          pathList.push(part);
        }
      }
      return pathList;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr;
var init_getAttr = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js"() {
    init_types2();
    init_getAttrPathList();
    getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
      if (typeof acc !== "object") {
        throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
      } else if (Array.isArray(acc)) {
        const i = parseInt(index);
        return acc[i < 0 ? acc.length + i : i];
      }
      return acc[index];
    }, value);
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet;
var init_isSet = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js"() {
    isSet = (value) => value != null;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}
var init_ite = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not;
var init_not = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js"() {
    not = (value) => !value;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX, isIpAddress;
var init_isIpAddress = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js"() {
    IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
    isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS, parseURL;
var init_parseURL = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js"() {
    init_dist_es();
    init_isIpAddress();
    DEFAULT_PORTS = {
      [EndpointURLScheme.HTTP]: 80,
      [EndpointURLScheme.HTTPS]: 443
    };
    parseURL = (value) => {
      const whatwgURL = (() => {
        try {
          if (value instanceof URL) {
            return value;
          }
          if (typeof value === "object" && "hostname" in value) {
            const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
            const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
            url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
            return url;
          }
          return new URL(value);
        } catch (ignored) {
          return null;
        }
      })();
      if (!whatwgURL) {
        console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
        return null;
      }
      const urlString = whatwgURL.href;
      const { host, hostname, pathname, protocol, search } = whatwgURL;
      if (search) {
        return null;
      }
      const scheme = protocol.slice(0, -1);
      if (!Object.values(EndpointURLScheme).includes(scheme)) {
        return null;
      }
      const isIp = isIpAddress(hostname);
      const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
      const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
      return {
        scheme,
        authority,
        path: pathname,
        normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
        isIp
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) {
    return [value];
  }
  if (value === "") {
    return [""];
  }
  const parts = value.split(delimiter);
  if (limit === 0) {
    return parts;
  }
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
var init_split = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals;
var init_stringEquals = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js"() {
    stringEquals = (value1, value2) => value1 === value2;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring;
var init_substring = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js"() {
    substring = (input, start, stop, reverse) => {
      if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
        return null;
      }
      if (!reverse) {
        return input.substring(start, stop);
      }
      return input.substring(input.length - stop, input.length - start);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode;
var init_uriEncode = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js"() {
    uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js
var init_lib = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js"() {
    init_booleanEquals();
    init_coalesce();
    init_getAttr();
    init_isSet();
    init_transport();
    init_ite();
    init_not();
    init_parseURL();
    init_split();
    init_stringEquals();
    init_substring();
    init_uriEncode();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions;
var init_endpointFunctions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js"() {
    init_lib();
    endpointFunctions = {
      booleanEquals,
      coalesce,
      getAttr,
      isSet,
      isValidHostLabel,
      ite,
      not,
      parseURL,
      split,
      stringEquals,
      substring,
      uriEncode
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate;
var init_evaluateTemplate = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js"() {
    init_lib();
    evaluateTemplate = (template, options) => {
      const evaluatedTemplateArr = [];
      const { referenceRecord, endpointParams } = options;
      let currentIndex = 0;
      while (currentIndex < template.length) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (openingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(currentIndex));
          break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (closingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex));
          break;
        }
        if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
          currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
          const [refName, attrName] = parameterName.split("#");
          evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
        } else {
          evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
        }
        currentIndex = closingBraceIndex + 1;
      }
      return evaluatedTemplateArr.join("");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue;
var init_getReferenceValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js"() {
    getReferenceValue = ({ ref }, options) => {
      return options.referenceRecord[ref] ?? options.endpointParams[ref];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression, callFunction, group;
var init_evaluateExpression = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js"() {
    init_types2();
    init_customEndpointFunctions();
    init_endpointFunctions();
    init_evaluateTemplate();
    init_getReferenceValue();
    evaluateExpression = (obj, keyName, options) => {
      if (typeof obj === "string") {
        return evaluateTemplate(obj, options);
      } else if (obj["fn"]) {
        return group.callFunction(obj, options);
      } else if (obj["ref"]) {
        return getReferenceValue(obj, options);
      }
      throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
    };
    callFunction = ({ fn, argv }, options) => {
      const evaluatedArgs = Array(argv.length);
      for (let i = 0; i < evaluatedArgs.length; ++i) {
        const arg = argv[i];
        if (typeof arg === "boolean" || typeof arg === "number") {
          evaluatedArgs[i] = arg;
        } else {
          evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
        }
      }
      const namespaceSeparatorIndex = fn.indexOf(".");
      if (namespaceSeparatorIndex !== -1) {
        const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
        const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
        if (typeof customFunction === "function") {
          return customFunction(...evaluatedArgs);
        }
      }
      const callable = endpointFunctions[fn];
      if (typeof callable === "function") {
        return callable(...evaluatedArgs);
      }
      throw new Error(`function ${fn} not loaded in endpointFunctions.`);
    };
    group = {
      evaluateExpression,
      callFunction
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js
var init_callFunction = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js"() {
    init_evaluateExpression();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition;
var init_evaluateCondition = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js"() {
    init_debug();
    init_types2();
    init_callFunction();
    evaluateCondition = (condition, options) => {
      const { assign } = condition;
      if (assign && assign in options.referenceRecord) {
        throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
      }
      const value = callFunction(condition, options);
      options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
      const result = value === "" ? true : !!value;
      if (assign != null) {
        return { result, toAssign: { name: assign, value } };
      }
      return { result };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders;
var init_getEndpointHeaders = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js"() {
    init_types2();
    init_evaluateExpression();
    getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
      acc[headerKey] = headerVal.map((headerValEntry) => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr !== "string") {
          throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        }
        return processedExpr;
      });
      return acc;
    }, {});
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties, getEndpointProperty, group2;
var init_getEndpointProperties = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js"() {
    init_types2();
    init_evaluateTemplate();
    getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
      acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
      return acc;
    }, {});
    getEndpointProperty = (property, options) => {
      if (Array.isArray(property)) {
        return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
      }
      switch (typeof property) {
        case "string":
          return evaluateTemplate(property, options);
        case "object":
          if (property === null) {
            throw new EndpointError(`Unexpected endpoint property: ${property}`);
          }
          return group2.getEndpointProperties(property, options);
        case "boolean":
          return property;
        default:
          throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
      }
    };
    group2 = {
      getEndpointProperty,
      getEndpointProperties
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl;
var init_getEndpointUrl = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js"() {
    init_types2();
    init_evaluateExpression();
    getEndpointUrl = (endpointUrl, options) => {
      const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
      if (typeof expression === "string") {
        try {
          return new URL(expression);
        } catch (error2) {
          console.error(`Failed to construct URL with ${expression}`, error2);
          throw error2;
        }
      }
      throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT, decideEndpoint;
var init_decideEndpoint = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js"() {
    init_types2();
    init_evaluateCondition();
    init_evaluateExpression();
    init_getEndpointHeaders();
    init_getEndpointProperties();
    init_getEndpointUrl();
    RESULT = 1e8;
    decideEndpoint = (bdd, options) => {
      const { nodes, root, results, conditions } = bdd;
      let ref = root;
      const referenceRecord = {};
      const closure = {
        referenceRecord,
        endpointParams: options.endpointParams,
        logger: options.logger
      };
      while (ref !== 1 && ref !== -1 && ref < RESULT) {
        const node_i = 3 * (Math.abs(ref) - 1);
        const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
        const [fn, argv, assign] = conditions[condition_i];
        const evaluation = evaluateCondition({ fn, assign, argv }, closure);
        if (evaluation.toAssign) {
          const { name, value } = evaluation.toAssign;
          referenceRecord[name] = value;
        }
        ref = ref >= 0 === evaluation.result ? highRef : lowRef;
      }
      if (ref >= RESULT) {
        const result = results[ref - RESULT];
        if (result[0] === -1) {
          const [, errorExpression] = result;
          throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
        }
        const [url, properties, headers] = result;
        return {
          url: getEndpointUrl(url, closure),
          properties: getEndpointProperties(properties, closure),
          headers: getEndpointHeaders(headers ?? {}, closure)
        };
      }
      throw new EndpointError(`No matching endpoint.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateConditions.js
var evaluateConditions;
var init_evaluateConditions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateConditions.js"() {
    init_debug();
    init_evaluateCondition();
    evaluateConditions = (conditions = [], options) => {
      const conditionsReferenceRecord = {};
      const conditionOptions = {
        ...options,
        referenceRecord: { ...options.referenceRecord }
      };
      let didAssign = false;
      for (const condition of conditions) {
        const { result, toAssign } = evaluateCondition(condition, conditionOptions);
        if (!result) {
          return { result };
        }
        if (toAssign) {
          didAssign = true;
          conditionsReferenceRecord[toAssign.name] = toAssign.value;
          conditionOptions.referenceRecord[toAssign.name] = toAssign.value;
          options.logger?.debug?.(`${debugId} assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`);
        }
      }
      if (didAssign) {
        return { result: true, referenceRecord: conditionsReferenceRecord };
      }
      return { result: true };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEndpointRule.js
var evaluateEndpointRule;
var init_evaluateEndpointRule = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEndpointRule.js"() {
    init_debug();
    init_evaluateConditions();
    init_getEndpointHeaders();
    init_getEndpointProperties();
    init_getEndpointUrl();
    evaluateEndpointRule = (endpointRule, options) => {
      const { conditions, endpoint } = endpointRule;
      const { result, referenceRecord } = evaluateConditions(conditions, options);
      if (!result) {
        return;
      }
      const endpointRuleOptions = referenceRecord ? {
        ...options,
        referenceRecord: { ...options.referenceRecord, ...referenceRecord }
      } : options;
      const { url, properties, headers } = endpoint;
      options.logger?.debug?.(`${debugId} Resolving endpoint from template: ${toDebugString(endpoint)}`);
      const endpointToReturn = { url: getEndpointUrl(url, endpointRuleOptions) };
      if (headers != null) {
        endpointToReturn.headers = getEndpointHeaders(headers, endpointRuleOptions);
      }
      if (properties != null) {
        endpointToReturn.properties = getEndpointProperties(properties, endpointRuleOptions);
      }
      return endpointToReturn;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateErrorRule.js
var evaluateErrorRule;
var init_evaluateErrorRule = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateErrorRule.js"() {
    init_types2();
    init_evaluateConditions();
    init_evaluateExpression();
    evaluateErrorRule = (errorRule, options) => {
      const { conditions, error: error2 } = errorRule;
      const { result, referenceRecord } = evaluateConditions(conditions, options);
      if (!result) {
        return;
      }
      const errorRuleOptions = referenceRecord ? {
        ...options,
        referenceRecord: { ...options.referenceRecord, ...referenceRecord }
      } : options;
      throw new EndpointError(evaluateExpression(error2, "Error", errorRuleOptions));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateRules.js
var evaluateRules, evaluateTreeRule, group3;
var init_evaluateRules = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateRules.js"() {
    init_types2();
    init_evaluateConditions();
    init_evaluateEndpointRule();
    init_evaluateErrorRule();
    evaluateRules = (rules, options) => {
      for (const rule of rules) {
        if (rule.type === "endpoint") {
          const endpointOrUndefined = evaluateEndpointRule(rule, options);
          if (endpointOrUndefined) {
            return endpointOrUndefined;
          }
        } else if (rule.type === "error") {
          evaluateErrorRule(rule, options);
        } else if (rule.type === "tree") {
          const endpointOrUndefined = group3.evaluateTreeRule(rule, options);
          if (endpointOrUndefined) {
            return endpointOrUndefined;
          }
        } else {
          throw new EndpointError(`Unknown endpoint rule: ${rule}`);
        }
      }
      throw new EndpointError(`Rules evaluation failed`);
    };
    evaluateTreeRule = (treeRule, options) => {
      const { conditions, rules } = treeRule;
      const { result, referenceRecord } = evaluateConditions(conditions, options);
      if (!result) {
        return;
      }
      const treeRuleOptions = referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options;
      return group3.evaluateRules(rules, treeRuleOptions);
    };
    group3 = {
      evaluateRules,
      evaluateTreeRule
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/index.js
var init_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/index.js"() {
    init_evaluateRules();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/resolveEndpoint.js
var resolveEndpoint;
var init_resolveEndpoint = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/resolveEndpoint.js"() {
    init_transport();
    init_debug();
    init_types2();
    init_utils();
    resolveEndpoint = (ruleSetObject, options) => {
      const { endpointParams, logger: logger2 } = options;
      const { parameters, rules } = ruleSetObject;
      options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
      for (const paramKey in parameters) {
        if (!hasOwn(parameters, paramKey)) {
          continue;
        }
        const parameter = parameters[paramKey];
        const endpointParam = endpointParams[paramKey];
        if (endpointParam == null && parameter.default != null) {
          endpointParams[paramKey] = parameter.default;
          continue;
        }
        if (parameter.required && endpointParam == null) {
          throw new EndpointError(`Missing required parameter: '${paramKey}'`);
        }
      }
      const endpoint = evaluateRules(rules, { endpointParams, logger: logger2, referenceRecord: {} });
      options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`);
      return endpoint;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointRequiredConfig.js
var resolveEndpointRequiredConfig;
var init_resolveEndpointRequiredConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointRequiredConfig.js"() {
    resolveEndpointRequiredConfig = (input) => {
      const { endpoint } = input;
      if (endpoint === void 0) {
        input.endpoint = async () => {
          throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
        };
      }
      return input;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions, resolveEndpointConfig, endpointMiddleware, getEndpointPlugin;
var init_endpoints = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/index.js"() {
    init_getEndpointFromConfig();
    init_getEndpointFromInstructions();
    init_endpointMiddleware();
    init_getEndpointPlugin();
    init_resolveEndpointConfig();
    init_transport();
    init_BinaryDecisionDiagram();
    init_EndpointCache();
    init_decideEndpoint();
    init_isIpAddress();
    init_transport();
    init_customEndpointFunctions();
    init_resolveEndpoint();
    init_types2();
    init_getEndpointFromInstructions();
    init_toEndpointV12();
    init_getEndpointPlugin();
    init_resolveEndpointRequiredConfig();
    getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
    resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
    endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serializerMiddleware.js
var serializerMiddleware;
var init_serializerMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serializerMiddleware.js"() {
    init_endpoints();
    serializerMiddleware = (options, serializer) => (next, context) => async (args) => {
      const endpointConfig = options;
      const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : endpointConfig.endpoint;
      if (!endpoint) {
        throw new Error("No valid endpoint provider available.");
      }
      const request = await serializer(args.input, { ...options, endpoint });
      return next({
        ...args,
        request
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serdePlugin.js
function getSerdePlugin(config, serializer, deserializer) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption2);
      commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption3);
    }
  };
}
var deserializerMiddlewareOption2, serializerMiddlewareOption3;
var init_serdePlugin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serdePlugin.js"() {
    init_deserializerMiddleware();
    init_serializerMiddleware();
    deserializerMiddlewareOption2 = {
      name: "deserializerMiddleware",
      step: "deserialize",
      tags: ["DESERIALIZER"],
      override: true
    };
    serializerMiddlewareOption3 = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: ["SERIALIZER"],
      override: true
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
import { createHash as createHash2, createHmac } from "node:crypto";
function castSourceData(toCast, encoding) {
  if (Buffer.isBuffer(toCast)) {
    return toCast;
  }
  if (typeof toCast === "string") {
    return fromString(toCast, encoding);
  }
  if (ArrayBuffer.isView(toCast)) {
    return fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength);
  }
  return fromArrayBuffer(toCast);
}
var Hash;
var init_hash_node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js"() {
    init_buffer_from();
    init_toUint8Array();
    Hash = class {
      algorithmIdentifier;
      secret;
      hash;
      constructor(algorithmIdentifier, secret) {
        this.algorithmIdentifier = algorithmIdentifier;
        this.secret = secret;
        this.reset();
      }
      update(toHash, encoding) {
        this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? createHmac(this.algorithmIdentifier, castSourceData(this.secret)) : createHash2(this.algorithmIdentifier);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.js
import { Readable } from "node:stream";
var ChecksumStream;
var init_ChecksumStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.js"() {
    init_toBase64();
    ChecksumStream = class extends Readable {
      expectedChecksum;
      checksumSourceLocation;
      checksum;
      source;
      base64Encoder;
      constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
        super();
        if (typeof source.pipe !== "function") {
          throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        }
        this.source = source;
        this.base64Encoder = base64Encoder ?? toBase64;
        this.expectedChecksum = expectedChecksum;
        this.checksum = checksum;
        this.checksumSourceLocation = checksumSourceLocation;
        this.source.on("data", this.onSourceData);
        this.source.on("end", this.onSourceEnd);
        this.source.on("error", this.onSourceError);
        this.source.on("close", this.onSourceClose);
        this.source.pause();
      }
      onSourceData = (chunk) => {
        if (this.destroyed) {
          return;
        }
        try {
          this.checksum.update(chunk);
        } catch (e) {
          this.destroy(e);
          return;
        }
        if (!this.push(chunk)) {
          this.source.pause();
        }
      };
      onSourceEnd = async () => {
        if (this.destroyed) {
          return;
        }
        try {
          const digest3 = await this.checksum.digest();
          const received = this.base64Encoder(digest3);
          if (this.expectedChecksum !== received) {
            this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
            return;
          }
        } catch (e) {
          this.destroy(e);
          return;
        }
        this.push(null);
      };
      onSourceError = (error2) => {
        this.destroy(error2);
      };
      onSourceClose = () => {
        if (!this.destroyed && !this.source.readableEnded) {
          this.destroy(new Error("Connection lost or stream closed before all data was received."));
        }
      };
      _read(_size) {
        this.source.resume();
      }
      _destroy(error2, callback) {
        this.source?.removeListener("data", this.onSourceData);
        this.source?.removeListener("end", this.onSourceEnd);
        this.source?.removeListener("error", this.onSourceError);
        this.source?.removeListener("close", this.onSourceClose);
        this.source?.destroy();
        callback(error2);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream, isBlob;
var init_stream_type_check = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js"() {
    isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
    isBlob = (blob) => {
      return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf82;
var init_fromUtf8_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js"() {
    fromUtf82 = (input) => new TextEncoder().encode(input);
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars, alphabetByEncoding, alphabetByValue, bitsPerLetter, bitsPerByte, maxLetterValue;
var init_constants_for_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js"() {
    chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
    alphabetByEncoding = Object.entries(chars).reduce((acc, [i, c]) => {
      acc[c] = Number(i);
      return acc;
    }, {});
    alphabetByValue = chars.split("");
    bitsPerLetter = 6;
    bitsPerByte = 8;
    maxLetterValue = 63;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase642(_input) {
  let input;
  if (typeof _input === "string") {
    input = fromUtf82(_input);
  } else {
    input = _input;
  }
  const isArrayLike = typeof input === "object" && typeof input.length === "number";
  const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
  if (!isArrayLike && !isUint8Array) {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  let str = "";
  for (let i = 0; i < input.length; i += 3) {
    let bits = 0;
    let bitLength = 0;
    for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
      bits |= input[j] << (limit - j - 1) * bitsPerByte;
      bitLength += bitsPerByte;
    }
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k = 1; k <= bitClusterCount; k++) {
      const offset = (bitClusterCount - k) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}
var init_toBase64_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js"() {
    init_fromUtf8_browser();
    init_constants_for_browser();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.browser.js
var ReadableStreamRef, ChecksumStream2;
var init_ChecksumStream_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.browser.js"() {
    ReadableStreamRef = typeof ReadableStream === "function" ? ReadableStream : function() {
    };
    ChecksumStream2 = class extends ReadableStreamRef {
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js
var createChecksumStream;
var init_createChecksumStream_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js"() {
    init_toBase64_browser();
    init_stream_type_check();
    init_ChecksumStream_browser();
    createChecksumStream = ({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) => {
      if (!isReadableStream(source)) {
        throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
      }
      const encoder2 = base64Encoder ?? toBase642;
      if (typeof TransformStream !== "function") {
        throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
      }
      const transform = new TransformStream({
        start() {
        },
        async transform(chunk, controller) {
          checksum.update(chunk);
          controller.enqueue(chunk);
        },
        async flush(controller) {
          const digest3 = await checksum.digest();
          const received = encoder2(digest3);
          if (expectedChecksum !== received) {
            const error2 = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
            controller.error(error2);
          } else {
            controller.terminate();
          }
        }
      });
      source.pipeThrough(transform);
      const readable = transform.readable;
      Object.setPrototypeOf(readable, ChecksumStream2.prototype);
      return readable;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js
function createChecksumStream2(init) {
  if (typeof ReadableStream === "function" && isReadableStream(init.source)) {
    return createChecksumStream(init);
  }
  return new ChecksumStream(init);
}
var init_createChecksumStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js"() {
    init_stream_type_check();
    init_ChecksumStream();
    init_createChecksumStream_browser();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/ByteArrayCollector.js
var ByteArrayCollector;
var init_ByteArrayCollector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/ByteArrayCollector.js"() {
    ByteArrayCollector = class {
      allocByteArray;
      byteLength = 0;
      byteArrays = [];
      constructor(allocByteArray) {
        this.allocByteArray = allocByteArray;
      }
      push(byteArray) {
        this.byteArrays.push(byteArray);
        this.byteLength += byteArray.byteLength;
      }
      flush() {
        if (this.byteArrays.length === 1) {
          const bytes = this.byteArrays[0];
          this.reset();
          return bytes;
        }
        const aggregation = this.allocByteArray(this.byteLength);
        let cursor = 0;
        for (let i = 0; i < this.byteArrays.length; ++i) {
          const bytes = this.byteArrays[i];
          aggregation.set(bytes, cursor);
          cursor += bytes.byteLength;
        }
        this.reset();
        return aggregation;
      }
      reset() {
        this.byteArrays = [];
        this.byteLength = 0;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js
function createBufferedReadableStream(upstream, size, logger2) {
  const reader = upstream.getReader();
  let streamBufferingLoggedWarning = false;
  let bytesSeen = 0;
  const buffers = ["", new ByteArrayCollector((size2) => new Uint8Array(size2))];
  let mode = -1;
  const pull = async (controller) => {
    const { value, done } = await reader.read();
    const chunk = value;
    if (done) {
      if (mode !== -1) {
        const remainder = flush(buffers, mode);
        if (sizeOf(remainder) > 0) {
          controller.enqueue(remainder);
        }
      }
      controller.close();
    } else {
      const chunkMode = modeOf(chunk, false);
      if (mode !== chunkMode) {
        if (mode >= 0) {
          controller.enqueue(flush(buffers, mode));
        }
        mode = chunkMode;
      }
      if (mode === -1) {
        controller.enqueue(chunk);
        return;
      }
      const chunkSize = sizeOf(chunk);
      bytesSeen += chunkSize;
      const bufferSize = sizeOf(buffers[mode]);
      if (chunkSize >= size && bufferSize === 0) {
        controller.enqueue(chunk);
      } else {
        const newSize = merge(buffers, mode, chunk);
        if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
          streamBufferingLoggedWarning = true;
          logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
        }
        if (newSize >= size) {
          controller.enqueue(flush(buffers, mode));
        } else {
          await pull(controller);
        }
      }
    }
  };
  return new ReadableStream({
    pull
  });
}
function merge(buffers, mode, chunk) {
  switch (mode) {
    case 0:
      buffers[0] += chunk;
      return sizeOf(buffers[0]);
    case 1:
    case 2:
      buffers[mode].push(chunk);
      return sizeOf(buffers[mode]);
  }
}
function flush(buffers, mode) {
  switch (mode) {
    case 0:
      const s = buffers[0];
      buffers[0] = "";
      return s;
    case 1:
    case 2:
      return buffers[mode].flush();
  }
  throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
}
function sizeOf(chunk) {
  return chunk?.byteLength ?? chunk?.length ?? 0;
}
function modeOf(chunk, allowBuffer = true) {
  if (allowBuffer && typeof Buffer !== "undefined" && chunk instanceof Buffer) {
    return 2;
  }
  if (chunk instanceof Uint8Array) {
    return 1;
  }
  if (typeof chunk === "string") {
    return 0;
  }
  return -1;
}
var init_createBufferedReadable_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js"() {
    init_ByteArrayCollector();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js
import { Readable as Readable2 } from "node:stream";
function createBufferedReadable(upstream, size, logger2) {
  if (isReadableStream(upstream)) {
    return createBufferedReadableStream(upstream, size, logger2);
  }
  const downstream = new Readable2({ read() {
  } });
  let streamBufferingLoggedWarning = false;
  let bytesSeen = 0;
  const buffers = [
    "",
    new ByteArrayCollector((size2) => new Uint8Array(size2)),
    new ByteArrayCollector((size2) => Buffer.from(new Uint8Array(size2)))
  ];
  let mode = -1;
  upstream.on("data", (chunk) => {
    const chunkMode = modeOf(chunk, true);
    if (mode !== chunkMode) {
      if (mode >= 0) {
        downstream.push(flush(buffers, mode));
      }
      mode = chunkMode;
    }
    if (mode === -1) {
      downstream.push(chunk);
      return;
    }
    const chunkSize = sizeOf(chunk);
    bytesSeen += chunkSize;
    const bufferSize = sizeOf(buffers[mode]);
    if (chunkSize >= size && bufferSize === 0) {
      downstream.push(chunk);
    } else {
      const newSize = merge(buffers, mode, chunk);
      if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
        streamBufferingLoggedWarning = true;
        logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
      }
      if (newSize >= size) {
        downstream.push(flush(buffers, mode));
      }
    }
  });
  upstream.on("end", () => {
    if (mode !== -1) {
      const remainder = flush(buffers, mode);
      if (sizeOf(remainder) > 0) {
        downstream.push(remainder);
      }
    }
    downstream.push(null);
  });
  return downstream;
}
var init_createBufferedReadable = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js"() {
    init_ByteArrayCollector();
    init_createBufferedReadable_browser();
    init_stream_type_check();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js
var getAwsChunkedEncodingStream;
var init_getAwsChunkedEncodingStream_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js"() {
    getAwsChunkedEncodingStream = (readableStream, options) => {
      const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
      const checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
      const digest3 = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
      Promise.resolve(digest3).catch(() => {
      });
      const reader = readableStream.getReader();
      return new ReadableStream({
        async pull(controller) {
          const { value, done } = await reader.read();
          if (done) {
            controller.enqueue(`0\r
`);
            if (checksumRequired) {
              const checksum = base64Encoder(await digest3);
              controller.enqueue(`${checksumLocationName}:${checksum}\r
`);
              controller.enqueue(`\r
`);
            }
            controller.close();
          } else {
            controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r
${value}\r
`);
          }
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
import { Readable as Readable3 } from "node:stream";
function getAwsChunkedEncodingStream2(stream, options) {
  const readable = stream;
  const readableStream = stream;
  if (isReadableStream(readableStream)) {
    return getAwsChunkedEncodingStream(readableStream, options);
  }
  const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
  const checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
  const digest3 = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
  Promise.resolve(digest3).catch(() => {
  });
  const awsChunkedEncodingStream = new Readable3({
    read() {
      readable.resume();
    }
  });
  readable.on("data", (data) => {
    const length = bodyLengthChecker(data) || 0;
    if (length === 0) {
      return;
    }
    awsChunkedEncodingStream.push(`${length.toString(16)}\r
`);
    awsChunkedEncodingStream.push(data);
    if (!awsChunkedEncodingStream.push("\r\n")) {
      readable.pause();
    }
  });
  readable.on("error", (err) => {
    awsChunkedEncodingStream.destroy(err);
  });
  readable.pause();
  readable.on("end", async () => {
    try {
      awsChunkedEncodingStream.push(`0\r
`);
      if (checksumRequired) {
        const checksum = base64Encoder(await digest3);
        awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r
`);
        awsChunkedEncodingStream.push(`\r
`);
      }
      awsChunkedEncodingStream.push(null);
    } catch (err) {
      awsChunkedEncodingStream.destroy(err);
    }
  });
  return awsChunkedEncodingStream;
}
var init_getAwsChunkedEncodingStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js"() {
    init_getAwsChunkedEncodingStream_browser();
    init_stream_type_check();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.browser.js
async function headStream(stream, bytes) {
  let byteLengthCounter = 0;
  const chunks = [];
  const reader = stream.getReader();
  let isDone = false;
  while (!isDone) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      byteLengthCounter += value?.byteLength ?? 0;
    }
    if (byteLengthCounter >= bytes) {
      break;
    }
    isDone = done;
  }
  reader.releaseLock();
  const collected = new Uint8Array(Math.min(bytes, byteLengthCounter));
  let offset = 0;
  for (const chunk of chunks) {
    if (chunk.byteLength > collected.byteLength - offset) {
      collected.set(chunk.subarray(0, collected.byteLength - offset), offset);
      break;
    } else {
      collected.set(chunk, offset);
    }
    offset += chunk.length;
  }
  return collected;
}
var init_headStream_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.browser.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.js
import { Writable } from "node:stream";
var headStream2, Collector;
var init_headStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.js"() {
    init_concatBytes();
    init_headStream_browser();
    init_stream_type_check();
    headStream2 = (stream, bytes) => {
      if (isReadableStream(stream)) {
        return headStream(stream, bytes);
      }
      return new Promise((resolve, reject) => {
        const collector = new Collector();
        collector.limit = bytes;
        stream.pipe(collector);
        stream.on("error", (err) => {
          collector.end();
          reject(err);
        });
        collector.on("error", reject);
        collector.on("finish", function() {
          const bytes2 = concatBytes(this.buffers);
          resolve(bytes2);
        });
      });
    };
    Collector = class extends Writable {
      buffers = [];
      limit = Infinity;
      bytesBuffered = 0;
      _write(chunk, encoding, callback) {
        this.buffers.push(chunk);
        this.bytesBuffered += chunk.byteLength ?? 0;
        if (this.bytesBuffered >= this.limit) {
          const excess = this.bytesBuffered - this.limit;
          const tailBuffer = this.buffers[this.buffers.length - 1];
          this.buffers[this.buffers.length - 1] = tailBuffer.subarray(0, tailBuffer.byteLength - excess);
          this.emit("finish");
        }
        callback();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf82;
var init_toUtf8_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js"() {
    toUtf82 = (input) => {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      }
      return new TextDecoder("utf-8").decode(input);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let length = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      length += value.length;
    }
    if (done) {
      break;
    }
  }
  return concatBytes(chunks, length);
}
var streamCollector;
var init_stream_collector_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js"() {
    init_concatBytes();
    init_stream_type_check();
    streamCollector = async (stream) => {
      if (isBlob(stream)) {
        return collectBlob(stream);
      }
      return collectReadableStream(stream);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED, sdkStreamMixin, isBlobInstance;
var init_sdk_stream_mixin_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js"() {
    init_toBase64_browser();
    init_hex_encoding();
    init_toUtf8_browser();
    init_stream_collector_browser();
    init_stream_type_check();
    ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
    sdkStreamMixin = (stream) => {
      if (!isBlobInstance(stream) && !isReadableStream(stream)) {
        const name = stream?.__proto__?.constructor?.name || stream;
        throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
      }
      let transformed = false;
      const transformToByteArray = async () => {
        if (transformed) {
          throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        }
        transformed = true;
        return await streamCollector(stream);
      };
      const blobToWebStream = (blob) => {
        if (typeof blob.stream !== "function") {
          throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
        }
        return blob.stream();
      };
      return Object.assign(stream, {
        transformToByteArray,
        transformToString: async (encoding) => {
          const buf = await transformToByteArray();
          if (encoding === "base64") {
            return toBase642(buf);
          } else if (encoding === "hex") {
            return toHex(buf);
          } else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") {
            return toUtf82(buf);
          } else if (typeof TextDecoder === "function") {
            return new TextDecoder(encoding).decode(buf);
          } else {
            throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
          }
        },
        transformToWebStream: () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
          }
          transformed = true;
          if (isBlobInstance(stream)) {
            return blobToWebStream(stream);
          } else if (isReadableStream(stream)) {
            return stream;
          } else {
            throw new Error(`Cannot transform payload to web stream, got ${stream}`);
          }
        }
      });
    };
    isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
import { Writable as Writable2 } from "node:stream";
var streamCollector2, Collector2;
var init_stream_collector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js"() {
    init_concatBytes();
    init_stream_collector_browser();
    init_stream_type_check();
    streamCollector2 = (stream) => {
      if (isBlob(stream)) {
        return collectBlob(stream);
      }
      if (isReadableStream(stream)) {
        return collectReadableStream(stream);
      }
      return new Promise((resolve, reject) => {
        const collector = new Collector2();
        const nodeStream = stream;
        nodeStream.pipe(collector);
        nodeStream.on("error", (err) => {
          collector.end();
          reject(err);
        });
        collector.on("error", reject);
        collector.on("finish", function() {
          const bytes = concatBytes(this.bufferedBytes);
          resolve(bytes);
        });
      });
    };
    Collector2 = class extends Writable2 {
      bufferedBytes = [];
      _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
import { Readable as Readable4 } from "node:stream";
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2, sdkStreamMixin2;
var init_sdk_stream_mixin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js"() {
    init_buffer_from();
    init_sdk_stream_mixin_browser();
    init_stream_collector();
    ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
    sdkStreamMixin2 = (stream) => {
      if (!(stream instanceof Readable4)) {
        try {
          return sdkStreamMixin(stream);
        } catch (ignored) {
          const name = stream?.__proto__?.constructor?.name || stream;
          throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
        }
      }
      let transformed = false;
      const transformToByteArray = async () => {
        if (transformed) {
          throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
        }
        transformed = true;
        return await streamCollector2(stream);
      };
      return Object.assign(stream, {
        transformToByteArray,
        transformToString: async (encoding) => {
          const buf = await transformToByteArray();
          if (encoding === void 0 || Buffer.isEncoding(encoding)) {
            return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
          } else {
            const decoder = new TextDecoder(encoding);
            return decoder.decode(buf);
          }
        },
        transformToWebStream: () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
          }
          if (stream.readableFlowing !== null) {
            throw new Error("The stream has been consumed by other callbacks.");
          }
          if (typeof Readable4.toWeb !== "function") {
            throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
          }
          transformed = true;
          return Readable4.toWeb(stream);
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.browser.js
async function splitStream(stream) {
  if (typeof stream.stream === "function") {
    stream = stream.stream();
  }
  const readableStream = stream;
  return readableStream.tee();
}
var init_splitStream_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.browser.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.js
import { PassThrough } from "node:stream";
async function splitStream2(stream) {
  if (isReadableStream(stream) || isBlob(stream)) {
    return splitStream(stream);
  }
  const stream1 = new PassThrough();
  const stream2 = new PassThrough();
  stream.pipe(stream1);
  stream.pipe(stream2);
  return [stream1, stream2];
}
var init_splitStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.js"() {
    init_splitStream_browser();
    init_stream_type_check();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
var init_writeKey = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
import { getRandomValues } from "node:crypto";
var Uint8ArrayBlobAdapter, _getRandomValues, v4, generateIdempotencyToken;
var init_serde = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/index.js"() {
    init_fromBase64();
    init_toBase64();
    init_Uint8ArrayBlobAdapter();
    init_fromUtf8();
    init_toUtf8();
    init_v4();
    init_copyDocumentWithTransform();
    init_date_utils();
    init_lazy_json();
    init_parse_utils();
    init_quote_header();
    init_schema_date_utils();
    init_split_every();
    init_split_header();
    init_NumericValue();
    init_hex_encoding();
    init_calculateBodyLength();
    init_toUint8Array();
    init_concatBytes();
    init_buffer_from();
    init_is_array_buffer();
    init_deserializerMiddleware();
    init_serdePlugin();
    init_serializerMiddleware();
    init_hash_node();
    init_ChecksumStream();
    init_createChecksumStream();
    init_createBufferedReadable();
    init_getAwsChunkedEncodingStream();
    init_headStream();
    init_sdk_stream_mixin();
    init_splitStream();
    init_stream_type_check();
    init_stream_collector();
    init_transport();
    init_writeKey();
    Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    };
    _getRandomValues = getRandomValues;
    v4 = bindV4(_getRandomValues);
    generateIdempotencyToken = v4;
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/chunked-blob-reader/chunked-blob-reader.js
async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
  const size = blob.size;
  let totalBytesRead = 0;
  while (totalBytesRead < size) {
    const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
    onChunk(new Uint8Array(await slice.arrayBuffer()));
    totalBytesRead += slice.size;
  }
}
var init_chunked_blob_reader = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/chunked-blob-reader/chunked-blob-reader.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-blob-browser/blobHasher.js
var blobHasher;
var init_blobHasher = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/hash-blob-browser/blobHasher.js"() {
    init_chunked_blob_reader();
    blobHasher = async function blobHasher2(hashCtor, blob) {
      const hash = new hashCtor();
      await blobReader(blob, (chunk) => {
        hash.update(chunk);
      });
      return hash.digest();
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
import { Writable as Writable3 } from "node:stream";
var HashCalculator;
var init_HashCalculator = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js"() {
    init_serde();
    HashCalculator = class extends Writable3 {
      hash;
      constructor(hash, options) {
        super(options);
        this.hash = hash;
      }
      _write(chunk, encoding, callback) {
        try {
          this.hash.update(toUint8Array(chunk));
        } catch (err) {
          return callback(err);
        }
        callback();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/fileStreamHasher.js
import { createReadStream } from "node:fs";
var fileStreamHasher, isReadStream;
var init_fileStreamHasher = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/fileStreamHasher.js"() {
    init_HashCalculator();
    fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
      if (!isReadStream(fileStream)) {
        reject(new Error("Unable to calculate hash for non-file streams."));
        return;
      }
      const fileStreamTee = createReadStream(fileStream.path, {
        start: fileStream.start,
        end: fileStream.end
      });
      const hash = new hashCtor();
      const hashCalculator = new HashCalculator(hash);
      fileStreamTee.pipe(hashCalculator);
      fileStreamTee.on("error", (err) => {
        hashCalculator.end();
        reject(err);
      });
      hashCalculator.on("error", reject);
      hashCalculator.on("finish", function() {
        hash.digest().then(resolve).catch(reject);
      });
    });
    isReadStream = (stream) => typeof stream.path === "string";
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
var readableStreamHasher;
var init_readableStreamHasher = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js"() {
    init_HashCalculator();
    readableStreamHasher = (hashCtor, readableStream) => {
      if (readableStream.readableFlowing !== null) {
        throw new Error("Unable to calculate hash for flowing readable stream");
      }
      const hash = new hashCtor();
      const hashCalculator = new HashCalculator(hash);
      readableStream.pipe(hashCalculator);
      return new Promise((resolve, reject) => {
        readableStream.on("error", (err) => {
          hashCalculator.end();
          reject(err);
        });
        hashCalculator.on("error", reject);
        hashCalculator.on("finish", () => {
          hash.digest().then(resolve).catch(reject);
        });
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
function compress(state, block) {
  let a = state[0], b = state[1], c = state[2], d = state[3];
  for (let i = 0; i < 64; ++i) {
    let f, g;
    if (i < 16) {
      f = b & c | ~b & d;
      g = i;
    } else if (i < 32) {
      f = d & b | c & ~d;
      g = (5 * i + 1) % 16;
    } else if (i < 48) {
      f = b ^ c ^ d;
      g = (3 * i + 5) % 16;
    } else {
      f = c ^ (b | ~d);
      g = 7 * i % 16;
    }
    const x = block.getUint32(g * 4, true);
    const tmp = d;
    d = c;
    c = b;
    const s = S[(i >> 4) * 4 + (i & 3)];
    const sum = (a + f & M) + (x + T[i] & M) & M;
    b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
    a = tmp;
  }
  state[0] = state[0] + a & M;
  state[1] = state[1] + b & M;
  state[2] = state[2] + c & M;
  state[3] = state[3] + d & M;
}
var Md5Js, INIT, M, S, T;
var init_Md5Js = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js"() {
    init_serde();
    Md5Js = class {
      digestLength = 16;
      state = Uint32Array.from(INIT);
      writeBuffer = new DataView(new ArrayBuffer(64));
      bufferLength = 0;
      bytesHashed = 0;
      update(sourceData) {
        const data = toUint8Array(sourceData);
        let pos = 0;
        let len = data.byteLength;
        this.bytesHashed += len;
        while (len > 0) {
          this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
          --len;
          if (this.bufferLength === 64) {
            compress(this.state, this.writeBuffer);
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const state = Uint32Array.from(this.state);
        const buf = new DataView(this.writeBuffer.buffer.slice(0));
        let bufLen = this.bufferLength;
        const bits = this.bytesHashed * 8;
        buf.setUint8(bufLen++, 128);
        if (this.bufferLength % 64 >= 56) {
          for (let i = bufLen; i < 64; ++i) {
            buf.setUint8(i, 0);
          }
          compress(state, buf);
          bufLen = 0;
        }
        for (let i = bufLen; i < 56; ++i) {
          buf.setUint8(i, 0);
        }
        buf.setUint32(56, bits >>> 0, true);
        buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
        compress(state, buf);
        const out = new Uint8Array(16);
        const view = new DataView(out.buffer);
        for (let i = 0; i < 4; ++i) {
          view.setUint32(i * 4, state[i], true);
        }
        return out;
      }
      reset() {
        this.state.set(INIT);
        this.writeBuffer = new DataView(new ArrayBuffer(64));
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
    };
    INIT = [1732584193, 4023233417, 2562383102, 271733878];
    M = 4294967295;
    S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
    T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
import { createHash as createHash3 } from "node:crypto";
function buildNativeClass() {
  return class Md5Node {
    digestLength = 16;
    hash = createHash3("md5");
    update(data) {
      this.hash.update(toUint8Array(data));
    }
    async digest() {
      const buf = this.hash.copy().digest();
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = createHash3("md5");
    }
  };
}
var hasNativeCrypto, Md5Node;
var init_Md5Node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js"() {
    init_serde();
    init_Md5Js();
    hasNativeCrypto = (() => {
      try {
        createHash3("md5");
        return true;
      } catch {
        return false;
      }
    })();
    Md5Node = hasNativeCrypto ? buildNativeClass() : Md5Js;
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var CRC32_TABLE, ONES, Crc32Js;
var init_Crc32Js = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js"() {
    CRC32_TABLE = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) {
        c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
      }
      CRC32_TABLE[i] = c >>> 0;
    }
    ONES = 4294967295;
    Crc32Js = class {
      digestLength = 4;
      checksum = ONES;
      update(data) {
        for (let i = 0; i < data.length; ++i) {
          this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
        }
      }
      digestSync() {
        return (this.checksum ^ ONES) >>> 0;
      }
      async digest() {
        const value = this.digestSync();
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, value, false);
        return out;
      }
      reset() {
        this.checksum = ONES;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
import * as zlib from "node:zlib";
function buildNativeClass2(nativeCrc32) {
  return class Crc32Node {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      const out = new Uint8Array(4);
      new DataView(out.buffer).setUint32(0, this.digestSync(), false);
      return out;
    }
    reset() {
      this.value = 0;
    }
  };
}
var zlibCrc32, Crc32Node;
var init_Crc32Node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js"() {
    init_Crc32Js();
    zlibCrc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : void 0;
    Crc32Node = zlibCrc32 ? buildNativeClass2(zlibCrc32) : Crc32Js;
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK, DIGEST_LENGTH, MAX_HASHABLE_LENGTH, Sha256Js, INIT2, K;
var init_Sha256Js = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js"() {
    init_serde();
    BLOCK = 64;
    DIGEST_LENGTH = 32;
    MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
    Sha256Js = class _Sha256Js {
      digestLength = DIGEST_LENGTH;
      state = Int32Array.from(INIT2);
      w;
      buffer = new Uint8Array(64);
      bufferLength = 0;
      bytesHashed = 0;
      finished = false;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = _Sha256Js.normalizeKey(secret);
          this.inner = new _Sha256Js();
          this.outer = new _Sha256Js();
          const { inner, outer } = this;
          const pad = new Uint8Array(BLOCK * 2);
          for (let i = 0; i < BLOCK; ++i) {
            pad[i] = 54 ^ key[i];
            pad[i + BLOCK] = 92 ^ key[i];
          }
          inner.update(pad.subarray(0, BLOCK));
          outer.update(pad.subarray(BLOCK));
        }
      }
      update(data) {
        if (this.finished) {
          throw new Error("Attempted to update an already finished HMAC.");
        }
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        const chunk = toUint8Array(data);
        let position = 0;
        let { byteLength } = chunk;
        this.bytesHashed += byteLength;
        if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
          throw new Error("Cannot hash more than 2^53 - 1 bits");
        }
        while (byteLength > 0) {
          this.buffer[this.bufferLength++] = chunk[position++];
          byteLength--;
          if (this.bufferLength === BLOCK) {
            this.hashBuffer();
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const { inner, outer } = this;
        if (inner && outer) {
          if (this.finished) {
            throw new Error("Attempted to digest an already finished HMAC.");
          }
          this.finished = true;
          const innerDigest = inner.digestSync();
          outer.update(innerDigest);
          return outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT2);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHashed = this.bytesHashed * 8;
        const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        bufferView.setUint8(bufferLength++, 128);
        if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
          for (let i = bufferLength; i < BLOCK; ++i) {
            bufferView.setUint8(i, 0);
          }
          this.hashBufferWith(state, buffer);
          bufferLength = 0;
        }
        for (let i = bufferLength; i < BLOCK - 8; ++i) {
          bufferView.setUint8(i, 0);
        }
        bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
        bufferView.setUint32(BLOCK - 4, bitsHashed, false);
        this.hashBufferWith(state, buffer);
        const out = new Uint8Array(DIGEST_LENGTH);
        for (let i = 0; i < 8; ++i) {
          out[i * 4] = state[i] >>> 24 & 255;
          out[i * 4 + 1] = state[i] >>> 16 & 255;
          out[i * 4 + 2] = state[i] >>> 8 & 255;
          out[i * 4 + 3] = state[i] >>> 0 & 255;
        }
        return out;
      }
      static normalizeKey(secret) {
        const key = toUint8Array(secret);
        if (key.byteLength > BLOCK) {
          const h = new _Sha256Js();
          h.update(key);
          const out = h.digestSync();
          const padded = new Uint8Array(BLOCK);
          padded.set(out);
          return padded;
        }
        if (key.byteLength < BLOCK) {
          const padded = new Uint8Array(BLOCK);
          padded.set(key);
          return padded;
        }
        return key;
      }
      hashBuffer() {
        this.hashBufferWith(this.state, this.buffer);
      }
      hashBufferWith(state, buffer) {
        const w = this.w ??= new Int32Array(64);
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
        for (let i = 0; i < BLOCK; ++i) {
          if (i < 16) {
            w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
          } else {
            let u = w[i - 2];
            const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
            u = w[i - 15];
            const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
            w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
          }
          const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
          const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
          s7 = s6;
          s6 = s5;
          s5 = s4;
          s4 = s3 + t1 | 0;
          s3 = s2;
          s2 = s1;
          s1 = s0;
          s0 = t1 + t2 | 0;
        }
        state[0] += s0;
        state[1] += s1;
        state[2] += s2;
        state[3] += s3;
        state[4] += s4;
        state[5] += s5;
        state[6] += s6;
        state[7] += s7;
      }
    };
    INIT2 = new Int32Array([
      1779033703,
      3144134277,
      1013904242,
      2773480762,
      1359893119,
      2600822924,
      528734635,
      1541459225
    ]);
    K = new Int32Array([
      1116352408,
      1899447441,
      3049323471,
      3921009573,
      961987163,
      1508970993,
      2453635748,
      2870763221,
      3624381080,
      310598401,
      607225278,
      1426881987,
      1925078388,
      2162078206,
      2614888103,
      3248222580,
      3835390401,
      4022224774,
      264347078,
      604807628,
      770255983,
      1249150122,
      1555081692,
      1996064986,
      2554220882,
      2821834349,
      2952996808,
      3210313671,
      3336571891,
      3584528711,
      113926993,
      338241895,
      666307205,
      773529912,
      1294757372,
      1396182291,
      1695183700,
      1986661051,
      2177026350,
      2456956037,
      2730485921,
      2820302411,
      3259730800,
      3345764771,
      3516065817,
      3600352804,
      4094571909,
      275423344,
      430227734,
      506948616,
      659060556,
      883997877,
      958139571,
      1322822218,
      1537002063,
      1747873779,
      1955562222,
      2024104815,
      2227730452,
      2361852424,
      2428436474,
      2756734187,
      3204031479,
      3329325298
    ]);
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
import { createHash as createHash4, createHmac as createHmac2 } from "node:crypto";
function buildNativeClass3() {
  return class Sha256Node {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret;
      this.isHmac = !!secret;
      this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) {
        throw new Error("Attempted to update an already finished hash.");
      }
      this.hash.update(data);
    }
    async digest() {
      let buf;
      if (this.isHmac) {
        this.finished = true;
        buf = this.hash.digest();
      } else {
        buf = this.hash.copy().digest();
      }
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash();
      this.finished = false;
    }
    createHash() {
      return this.secret ? createHmac2("sha256", toBuffer(this.secret)) : createHash4("sha256");
    }
  };
}
function toBuffer(data) {
  if (typeof data === "string") {
    return data;
  }
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  return Buffer.from(data);
}
var hasNativeCrypto2, Sha256Node;
var init_Sha256Node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js"() {
    init_Sha256Js();
    hasNativeCrypto2 = (() => {
      try {
        createHash4("sha256");
        return true;
      } catch {
        return false;
      }
    })();
    Sha256Node = hasNativeCrypto2 ? buildNativeClass3() : Sha256Js;
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js
var digest, sign, importKey, subtle, MAX_PENDING_BYTES, Sha256WebCrypto;
var init_Sha256WebCrypto = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js"() {
    init_serde();
    init_Sha256Js();
    ({ digest, sign, importKey } = globalThis?.crypto?.subtle ?? {});
    subtle = typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" ? globalThis.crypto.subtle : void 0;
    MAX_PENDING_BYTES = 8 * 1024 * 1024;
    Sha256WebCrypto = class {
      digestLength = 32;
      secret;
      pending = [];
      pendingBytes = 0;
      fallback;
      finished = false;
      constructor(secret) {
        if (secret) {
          this.secret = toUint8Array(secret);
        }
      }
      update(data) {
        if (this.finished) {
          throw new Error("Attempted to update an already finished HMAC.");
        }
        if (this.fallback) {
          this.fallback.update(data);
          return;
        }
        this.pending.push(data.slice());
        this.pendingBytes += data.byteLength;
        if (this.pendingBytes >= MAX_PENDING_BYTES) {
          this.switchToFallback();
        }
      }
      async digest() {
        if (this.fallback) {
          return this.fallback.digest();
        }
        if (this.secret && this.finished) {
          throw new Error("Attempted to digest an already finished HMAC.");
        }
        const data = concatBytes(this.pending);
        if (subtle) {
          if (this.secret) {
            this.finished = true;
            const key = await subtle.importKey("raw", this.secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
            const sig = await subtle.sign("HMAC", key, data);
            return new Uint8Array(sig);
          }
          const hash = await subtle.digest("SHA-256", data);
          return new Uint8Array(hash);
        }
        const sha256 = new Sha256Js(this.secret);
        sha256.update(data);
        return sha256.digest();
      }
      reset() {
        this.pending = [];
        this.pendingBytes = 0;
        this.fallback = void 0;
        this.finished = false;
      }
      switchToFallback() {
        const sha256Js = new Sha256Js(this.secret);
        for (const chunk of this.pending) {
          sha256Js.update(chunk);
        }
        this.fallback = sha256Js;
        this.pending = [];
        this.pendingBytes = 0;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/index.js
var init_checksum3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/index.js"() {
    init_blobHasher();
    init_fileStreamHasher();
    init_readableStreamHasher();
    init_Md5Js();
    init_Md5Node();
    init_Crc32Js();
    init_Crc32Node();
    init_Sha256Js();
    init_Sha256Node();
    init_Sha256WebCrypto();
    init_chunked_blob_reader();
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
function negate(bytes) {
  for (let i = 0; i < 8; i++) {
    bytes[i] ^= 255;
  }
  for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) {
      break;
    }
  }
}
var Int64;
var init_Int64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js"() {
    init_serde();
    Int64 = class _Int64 {
      bytes;
      constructor(bytes) {
        this.bytes = bytes;
        if (bytes.byteLength !== 8) {
          throw new Error("Int64 buffers must be exactly 8 bytes");
        }
      }
      static fromNumber(number) {
        if (number > 9223372036854776e3 || number < -9223372036854776e3) {
          throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        }
        const bytes = new Uint8Array(8);
        for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
          bytes[i] = remaining;
        }
        if (number < 0) {
          negate(bytes);
        }
        return new _Int64(bytes);
      }
      valueOf() {
        const bytes = this.bytes.slice(0);
        const negative = bytes[0] & 128;
        if (negative) {
          negate(bytes);
        }
        return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
      }
      toString() {
        return String(this.valueOf());
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
var HeaderMarshaller, HEADER_VALUE_TYPE, BOOLEAN_TAG, BYTE_TAG, SHORT_TAG, INT_TAG, LONG_TAG, BINARY_TAG, STRING_TAG, TIMESTAMP_TAG, UUID_TAG, UUID_PATTERN, MAX_HEADER_VALUE_BYTES;
var init_HeaderMarshaller = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js"() {
    init_transport();
    init_serde();
    init_Int64();
    HeaderMarshaller = class {
      toUtf8;
      fromUtf8;
      constructor(toUtf83, fromUtf83) {
        this.toUtf8 = toUtf83;
        this.fromUtf8 = fromUtf83;
      }
      format(headers) {
        const chunks = [];
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          const bytes = this.fromUtf8(headerName);
          if (bytes.byteLength > 255) {
            throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
          }
          chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
          out.set(chunk, position);
          position += chunk.byteLength;
        }
        return out;
      }
      formatHeaderValue(header) {
        switch (header.type) {
          case "boolean":
            return Uint8Array.from([header.value ? 0 : 1]);
          case "byte":
            return Uint8Array.from([2, header.value]);
          case "short":
            const shortView = new DataView(new ArrayBuffer(3));
            shortView.setUint8(0, 3);
            shortView.setInt16(1, header.value, false);
            return new Uint8Array(shortView.buffer);
          case "integer":
            const intView = new DataView(new ArrayBuffer(5));
            intView.setUint8(0, 4);
            intView.setInt32(1, header.value, false);
            return new Uint8Array(intView.buffer);
          case "long":
            const longBytes = new Uint8Array(9);
            longBytes[0] = 5;
            longBytes.set(header.value.bytes, 1);
            return longBytes;
          case "binary":
            if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) {
              throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
            }
            const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
            binView.setUint8(0, 6);
            binView.setUint16(1, header.value.byteLength, false);
            const binBytes = new Uint8Array(binView.buffer);
            binBytes.set(header.value, 3);
            return binBytes;
          case "string":
            const utf8Bytes = this.fromUtf8(header.value);
            if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) {
              throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
            }
            const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
            strView.setUint8(0, 7);
            strView.setUint16(1, utf8Bytes.byteLength, false);
            const strBytes = new Uint8Array(strView.buffer);
            strBytes.set(utf8Bytes, 3);
            return strBytes;
          case "timestamp":
            const tsBytes = new Uint8Array(9);
            tsBytes[0] = 8;
            tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
            return tsBytes;
          case "uuid":
            if (!UUID_PATTERN.test(header.value)) {
              throw new Error(`Invalid UUID received: ${header.value}`);
            }
            const uuidBytes = new Uint8Array(17);
            uuidBytes[0] = 9;
            uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
            return uuidBytes;
        }
      }
      parse(headers) {
        const out = {};
        let position = 0;
        while (position < headers.byteLength) {
          const nameLength = headers.getUint8(position++);
          const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
          position += nameLength;
          switch (headers.getUint8(position++)) {
            case 0:
              out[name] = {
                type: BOOLEAN_TAG,
                value: true
              };
              break;
            case 1:
              out[name] = {
                type: BOOLEAN_TAG,
                value: false
              };
              break;
            case 2:
              out[name] = {
                type: BYTE_TAG,
                value: headers.getInt8(position++)
              };
              break;
            case 3:
              out[name] = {
                type: SHORT_TAG,
                value: headers.getInt16(position, false)
              };
              position += 2;
              break;
            case 4:
              out[name] = {
                type: INT_TAG,
                value: headers.getInt32(position, false)
              };
              position += 4;
              break;
            case 5:
              out[name] = {
                type: LONG_TAG,
                value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
              };
              position += 8;
              break;
            case 6:
              const binaryLength = headers.getUint16(position, false);
              position += 2;
              out[name] = {
                type: BINARY_TAG,
                value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
              };
              position += binaryLength;
              break;
            case 7:
              const stringLength = headers.getUint16(position, false);
              position += 2;
              out[name] = {
                type: STRING_TAG,
                value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
              };
              position += stringLength;
              break;
            case 8:
              out[name] = {
                type: TIMESTAMP_TAG,
                value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
              };
              position += 8;
              break;
            case 9:
              const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
              position += 16;
              out[name] = {
                type: UUID_TAG,
                value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}`
              };
              break;
            default:
              throw new Error(`Unrecognized header type tag`);
          }
        }
        return out;
      }
    };
    (function(HEADER_VALUE_TYPE2) {
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
    })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
    BOOLEAN_TAG = "boolean";
    BYTE_TAG = "byte";
    SHORT_TAG = "short";
    INT_TAG = "integer";
    LONG_TAG = "long";
    BINARY_TAG = "binary";
    STRING_TAG = "string";
    TIMESTAMP_TAG = "timestamp";
    UUID_TAG = "uuid";
    UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
    MAX_HEADER_VALUE_BYTES = 32767;
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
function splitMessage({ byteLength, byteOffset, buffer }) {
  if (byteLength < MINIMUM_MESSAGE_LENGTH) {
    throw new Error("Provided message too short to accommodate event stream message overhead");
  }
  const view = new DataView(buffer, byteOffset, byteLength);
  const messageLength = view.getUint32(0, false);
  if (byteLength !== messageLength) {
    throw new Error("Reported message length does not match received message length");
  }
  const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
  const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
  const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
  const checksummer = new Crc32Node();
  checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
  if (expectedPreludeChecksum !== checksummer.digestSync()) {
    throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
  }
  checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH)));
  if (expectedMessageChecksum !== checksummer.digestSync()) {
    throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
  }
  return {
    headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
    body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH + CHECKSUM_LENGTH))
  };
}
var PRELUDE_MEMBER_LENGTH, PRELUDE_LENGTH, CHECKSUM_LENGTH, MINIMUM_MESSAGE_LENGTH;
var init_splitMessage = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js"() {
    init_checksum3();
    PRELUDE_MEMBER_LENGTH = 4;
    PRELUDE_LENGTH = PRELUDE_MEMBER_LENGTH * 2;
    CHECKSUM_LENGTH = 4;
    MINIMUM_MESSAGE_LENGTH = PRELUDE_LENGTH + CHECKSUM_LENGTH * 2;
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
var EventStreamCodec;
var init_EventStreamCodec = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js"() {
    init_checksum3();
    init_HeaderMarshaller();
    init_splitMessage();
    EventStreamCodec = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(toUtf83, fromUtf83) {
        this.headerMarshaller = new HeaderMarshaller(toUtf83, fromUtf83);
        this.messageBuffer = [];
        this.isEndOfStream = false;
      }
      feed(message) {
        this.messageBuffer.push(this.decode(message));
      }
      endOfStream() {
        this.isEndOfStream = true;
      }
      getMessage() {
        const message = this.messageBuffer.pop();
        const isEndOfStream = this.isEndOfStream;
        return {
          getMessage() {
            return message;
          },
          isEndOfStream() {
            return isEndOfStream;
          }
        };
      }
      getAvailableMessages() {
        const messages = this.messageBuffer;
        this.messageBuffer = [];
        const isEndOfStream = this.isEndOfStream;
        return {
          getMessages() {
            return messages;
          },
          isEndOfStream() {
            return isEndOfStream;
          }
        };
      }
      encode({ headers: rawHeaders, body }) {
        const headers = this.headerMarshaller.format(rawHeaders);
        const length = headers.byteLength + body.byteLength + 16;
        const out = new Uint8Array(length);
        const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
        const checksum = new Crc32Node();
        view.setUint32(0, length, false);
        view.setUint32(4, headers.byteLength, false);
        checksum.update(out.subarray(0, 8));
        view.setUint32(8, checksum.digestSync(), false);
        out.set(headers, 12);
        out.set(body, headers.byteLength + 12);
        checksum.update(out.subarray(8, length - 4));
        view.setUint32(length - 4, checksum.digestSync(), false);
        return out;
      }
      decode(message) {
        const { headers, body } = splitMessage(message);
        return { headers: this.headerMarshaller.parse(headers), body };
      }
      formatHeaders(rawHeaders) {
        return this.headerMarshaller.format(rawHeaders);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
var MessageDecoderStream;
var init_MessageDecoderStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js"() {
    MessageDecoderStream = class {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const bytes of this.options.inputStream) {
          const decoded = this.options.decoder.decode(bytes);
          yield decoded;
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
var MessageEncoderStream;
var init_MessageEncoderStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js"() {
    MessageEncoderStream = class {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const msg of this.options.messageStream) {
          const encoded = this.options.encoder.encode(msg);
          yield encoded;
        }
        if (this.options.includeEndFrame) {
          yield new Uint8Array(0);
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
var SmithyMessageDecoderStream;
var init_SmithyMessageDecoderStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js"() {
    SmithyMessageDecoderStream = class {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const message of this.options.messageStream) {
          const deserialized = await this.options.deserializer(message);
          if (deserialized === void 0) {
            continue;
          }
          yield deserialized;
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
var SmithyMessageEncoderStream;
var init_SmithyMessageEncoderStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js"() {
    SmithyMessageEncoderStream = class {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const chunk of this.options.inputStream) {
          const payloadBuf = this.options.serializer(chunk);
          yield payloadBuf;
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(source) {
  let currentMessageTotalLength = 0;
  let currentMessagePendingLength = 0;
  let currentMessage = null;
  let messageLengthBuffer = null;
  const allocateMessage = (size) => {
    if (typeof size !== "number") {
      throw new Error("Attempted to allocate an event message where size was not a number: " + size);
    }
    currentMessageTotalLength = size;
    currentMessagePendingLength = 4;
    currentMessage = new Uint8Array(size);
    const currentMessageView = new DataView(currentMessage.buffer);
    currentMessageView.setUint32(0, size, false);
  };
  const iterator = async function* () {
    const sourceIterator = source[Symbol.asyncIterator]();
    while (true) {
      const { value, done } = await sourceIterator.next();
      if (done) {
        if (!currentMessageTotalLength) {
          return;
        } else if (currentMessageTotalLength === currentMessagePendingLength) {
          yield currentMessage;
        } else {
          throw new Error("Truncated event message received.");
        }
        return;
      }
      const chunkLength = value.length;
      let currentOffset = 0;
      while (currentOffset < chunkLength) {
        if (!currentMessage) {
          const bytesRemaining = chunkLength - currentOffset;
          if (!messageLengthBuffer) {
            messageLengthBuffer = new Uint8Array(4);
          }
          const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
          messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
          currentMessagePendingLength += numBytesForTotal;
          currentOffset += numBytesForTotal;
          if (currentMessagePendingLength < 4) {
            break;
          }
          allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
          messageLengthBuffer = null;
        }
        const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
        currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
        currentMessagePendingLength += numBytesToWrite;
        currentOffset += numBytesToWrite;
        if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
          yield currentMessage;
          currentMessage = null;
          currentMessageTotalLength = 0;
          currentMessagePendingLength = 0;
        }
      }
    }
  };
  return {
    [Symbol.asyncIterator]: iterator
  };
}
var init_getChunkedStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getUnmarshalledStream(source, options) {
  const messageUnmarshaller = getMessageUnmarshaller(options.deserializer, options.toUtf8);
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (const chunk of source) {
        const message = options.eventStreamCodec.decode(chunk);
        const type = await messageUnmarshaller(message);
        if (type === void 0) {
          continue;
        }
        yield type;
      }
    }
  };
}
function getMessageUnmarshaller(deserializer, toUtf83) {
  return async function(message) {
    const { value: messageType } = message.headers[":message-type"];
    if (messageType === "error") {
      const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
      unmodeledError.name = message.headers[":error-code"].value;
      throw unmodeledError;
    } else if (messageType === "exception") {
      const code = message.headers[":exception-type"].value;
      const exception = { [code]: message };
      const deserializedException = await deserializer(exception);
      if (deserializedException.$unknown) {
        const error2 = new Error(toUtf83(message.body));
        error2.name = code;
        throw error2;
      }
      throw deserializedException[code];
    } else if (messageType === "event") {
      const event = {
        [message.headers[":event-type"].value]: message
      };
      const deserialized = await deserializer(event);
      if (deserialized.$unknown) {
        return;
      }
      return deserialized;
    } else {
      throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
    }
  };
}
var init_getUnmarshalledStream = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
var EventStreamMarshaller, eventStreamSerdeProvider;
var init_EventStreamMarshaller = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js"() {
    init_EventStreamCodec();
    init_MessageDecoderStream();
    init_MessageEncoderStream();
    init_SmithyMessageDecoderStream();
    init_SmithyMessageEncoderStream();
    init_getChunkedStream();
    init_getUnmarshalledStream();
    EventStreamMarshaller = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder, utf8Decoder }) {
        this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
        this.utfEncoder = utf8Encoder;
      }
      deserialize(body, deserializer) {
        const inputStream = getChunkedStream(body);
        return new SmithyMessageDecoderStream({
          messageStream: new MessageDecoderStream({ inputStream, decoder: this.eventStreamCodec }),
          deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
        });
      }
      serialize(inputStream, serializer) {
        return new MessageEncoderStream({
          messageStream: new SmithyMessageEncoderStream({ inputStream, serializer }),
          encoder: this.eventStreamCodec,
          includeEndFrame: true
        });
      }
    };
    eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
import { Readable as Readable5 } from "node:stream";
async function* readableToIterable(readStream) {
  let streamEnded = false;
  let generationEnded = false;
  const records = new Array();
  readStream.on("error", (err) => {
    if (!streamEnded) {
      streamEnded = true;
    }
    if (err) {
      throw err;
    }
  });
  readStream.on("data", (data) => {
    records.push(data);
  });
  readStream.on("end", () => {
    streamEnded = true;
  });
  while (!generationEnded) {
    const value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
    if (value) {
      yield value;
    }
    generationEnded = streamEnded && records.length === 0;
  }
}
var EventStreamMarshaller2, eventStreamSerdeProvider2;
var init_EventStreamMarshaller2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js"() {
    init_EventStreamMarshaller();
    EventStreamMarshaller2 = class {
      universalMarshaller;
      constructor({ utf8Encoder, utf8Decoder }) {
        this.universalMarshaller = new EventStreamMarshaller({
          utf8Decoder,
          utf8Encoder
        });
      }
      deserialize(body, deserializer) {
        const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
        return this.universalMarshaller.deserialize(bodyIterable, deserializer);
      }
      serialize(input, serializer) {
        return Readable5.from(this.universalMarshaller.serialize(input, serializer));
      }
    };
    eventStreamSerdeProvider2 = (options) => new EventStreamMarshaller2(options);
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/utils.js
var readableStreamToIterable, iterableToReadableStream;
var init_utils2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/utils.js"() {
    readableStreamToIterable = (readableStream) => ({
      [Symbol.asyncIterator]: async function* () {
        const reader = readableStream.getReader();
        try {
          while (true) {
            const { done, value } = await reader.read();
            if (done) {
              return;
            }
            yield value;
          }
        } finally {
          reader.releaseLock();
        }
      }
    });
    iterableToReadableStream = (asyncIterable) => {
      const iterator = asyncIterable[Symbol.asyncIterator]();
      return new ReadableStream({
        async pull(controller) {
          const { done, value } = await iterator.next();
          if (done) {
            return controller.close();
          }
          controller.enqueue(value);
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
var resolveEventStreamSerdeConfig;
var init_EventStreamSerdeConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js"() {
    resolveEventStreamSerdeConfig = (input) => Object.assign(input, {
      eventStreamMarshaller: input.eventStreamSerdeProvider(input)
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
var EventStreamSerde;
var init_EventStreamSerde = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js"() {
    init_transport();
    init_schema();
    init_serde();
    EventStreamSerde = class {
      marshaller;
      serializer;
      deserializer;
      serdeContext;
      defaultContentType;
      compositeErrorRegistry;
      constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
        this.marshaller = marshaller;
        this.serializer = serializer;
        this.deserializer = deserializer;
        this.serdeContext = serdeContext;
        this.defaultContentType = defaultContentType;
        this.compositeErrorRegistry = compositeErrorRegistry;
      }
      async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
        const marshaller = this.marshaller;
        const eventStreamMember = requestSchema.getEventStreamMember();
        const unionSchema = requestSchema.getMemberSchema(eventStreamMember);
        const serializer = this.serializer;
        const defaultContentType = this.defaultContentType;
        const initialRequestMarker = /* @__PURE__ */ Symbol("initialRequestMarker");
        const eventStreamIterable = {
          async *[Symbol.asyncIterator]() {
            if (initialRequest) {
              const headers = {
                ":event-type": { type: "string", value: initialMessageType ?? "initial-request" },
                ":message-type": { type: "string", value: "event" },
                ":content-type": { type: "string", value: defaultContentType }
              };
              serializer.write(requestSchema, initialRequest);
              const body = serializer.flush();
              yield {
                [initialRequestMarker]: true,
                headers,
                body
              };
            }
            for await (const page of eventStream) {
              yield page;
            }
          }
        };
        return marshaller.serialize(eventStreamIterable, (event) => {
          if (event[initialRequestMarker]) {
            return {
              headers: event.headers,
              body: event.body
            };
          }
          let unionMember = "";
          for (const key in event) {
            if (!hasOwn(event, key)) {
              continue;
            }
            if (key !== "__type") {
              unionMember = key;
              break;
            }
          }
          const { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
          const headers = {
            ":event-type": { type: "string", value: eventType },
            ":message-type": { type: "string", value: "event" },
            ":content-type": { type: "string", value: explicitPayloadContentType ?? defaultContentType },
            ...additionalHeaders
          };
          return {
            headers,
            body
          };
        });
      }
      async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
        const marshaller = this.marshaller;
        const eventStreamMember = responseSchema.getEventStreamMember();
        const unionSchema = responseSchema.getMemberSchema(eventStreamMember);
        const memberSchemas = unionSchema.getMemberSchemas();
        const initialResponseMarker = /* @__PURE__ */ Symbol("initialResponseMarker");
        const asyncIterable = marshaller.deserialize(response.body, async (event) => {
          let unionMember = "";
          for (const key in event) {
            if (!hasOwn(event, key)) {
              continue;
            }
            if (key !== "__type") {
              unionMember = key;
              break;
            }
          }
          const body = event[unionMember].body;
          if (unionMember === (initialMessageType ?? "initial-response")) {
            const dataObject = await this.deserializer.read(responseSchema, body);
            delete dataObject[eventStreamMember];
            return {
              [initialResponseMarker]: true,
              ...dataObject
            };
          } else if (unionMember in memberSchemas) {
            const eventStreamSchema = memberSchemas[unionMember];
            if (eventStreamSchema.isStructSchema()) {
              const out = {};
              let hasBindings = false;
              for (const [name, member2] of eventStreamSchema.structIterator()) {
                const { eventHeader, eventPayload } = member2.getMergedTraits();
                hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
                if (eventPayload) {
                  if (member2.isBlobSchema()) {
                    out[name] = body;
                  } else if (member2.isStringSchema()) {
                    out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8)(body);
                  } else if (member2.isStructSchema()) {
                    out[name] = await this.deserializer.read(member2, body);
                  }
                } else if (eventHeader) {
                  const value = event[unionMember].headers[name]?.value;
                  if (value != null) {
                    if (member2.isNumericSchema()) {
                      if (value && typeof value === "object" && "bytes" in value) {
                        out[name] = BigInt(value.toString());
                      } else {
                        out[name] = Number(value);
                      }
                    } else {
                      out[name] = value;
                    }
                  }
                }
              }
              return {
                [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
              };
            }
            return {
              [unionMember]: await this.deserializer.read(eventStreamSchema, body)
            };
          } else {
            return {
              $unknown: event
            };
          }
        });
        const asyncIterator = asyncIterable[Symbol.asyncIterator]();
        const firstEvent = await asyncIterator.next();
        if (firstEvent.done) {
          return asyncIterable;
        }
        if (firstEvent.value?.[initialResponseMarker]) {
          if (!responseSchema) {
            throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
          }
          for (const key in firstEvent.value) {
            if (!hasOwn(firstEvent.value, key)) {
              continue;
            }
            initialResponseContainer[key] = firstEvent.value[key];
          }
        }
        return {
          async *[Symbol.asyncIterator]() {
            if (!firstEvent?.value?.[initialResponseMarker]) {
              yield firstEvent.value;
            }
            while (true) {
              const { done, value } = await asyncIterator.next();
              if (done) {
                break;
              }
              yield value;
            }
          }
        };
      }
      async readEventMember(eventStreamSchema, body, hasBindings, out) {
        let ErrCtor;
        const staticStructuralSchema = eventStreamSchema.getSchema();
        if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
          const namespace = staticStructuralSchema[1];
          const nsRegistry = TypeRegistry.for(namespace);
          this.compositeErrorRegistry?.copyFrom(nsRegistry);
          ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
        }
        const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
        if (ErrCtor) {
          const message = dataObject.message ?? dataObject.Message ?? "Unknown";
          const metadata = {};
          const $fault = eventStreamSchema.getMergedTraits().error;
          if ($fault) {
            metadata.$fault = $fault;
          }
          return Object.assign(new ErrCtor({}), metadata, {
            message
          }, dataObject);
        }
        return dataObject;
      }
      writeEventBody(unionMember, unionSchema, event) {
        const serializer = this.serializer;
        let eventType = unionMember;
        let explicitPayloadMember = null;
        let explicitPayloadContentType;
        const isKnownSchema = (() => {
          const struct2 = unionSchema.getSchema();
          return struct2[4].includes(unionMember);
        })();
        const additionalHeaders = {};
        if (!isKnownSchema) {
          const [type, value] = event[unionMember];
          eventType = type;
          serializer.write(15, value);
        } else {
          const eventSchema = unionSchema.getMemberSchema(unionMember);
          if (eventSchema.isStructSchema()) {
            for (const [memberName, memberSchema] of eventSchema.structIterator()) {
              const { eventHeader, eventPayload } = memberSchema.getMergedTraits();
              if (eventPayload) {
                explicitPayloadMember = memberName;
              } else if (eventHeader) {
                const value = event[unionMember][memberName];
                let type = "binary";
                if (memberSchema.isNumericSchema()) {
                  if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) {
                    type = "integer";
                  } else {
                    type = "long";
                  }
                } else if (memberSchema.isTimestampSchema()) {
                  type = "timestamp";
                } else if (memberSchema.isStringSchema()) {
                  type = "string";
                } else if (memberSchema.isBooleanSchema()) {
                  type = "boolean";
                }
                if (value != null) {
                  additionalHeaders[memberName] = {
                    type,
                    value
                  };
                  delete event[unionMember][memberName];
                }
              }
            }
            if (explicitPayloadMember !== null) {
              const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
              if (payloadSchema.isBlobSchema()) {
                explicitPayloadContentType = "application/octet-stream";
              } else if (payloadSchema.isStringSchema()) {
                explicitPayloadContentType = "text/plain";
              }
              serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
            } else {
              serializer.write(eventSchema, event[unionMember]);
            }
          } else if (eventSchema.isUnitSchema()) {
            serializer.write(eventSchema, {});
          } else {
            throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
          }
        }
        const messageSerialization = serializer.flush() ?? new Uint8Array();
        const body = typeof messageSerialization === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(messageSerialization) : messageSerialization;
        return {
          body,
          eventType,
          explicitPayloadContentType,
          additionalHeaders
        };
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/event-streams/index.js
var event_streams_exports = {};
__export(event_streams_exports, {
  EventStreamCodec: () => EventStreamCodec,
  EventStreamMarshaller: () => EventStreamMarshaller2,
  EventStreamSerde: () => EventStreamSerde,
  HeaderMarshaller: () => HeaderMarshaller,
  Int64: () => Int64,
  MessageDecoderStream: () => MessageDecoderStream,
  MessageEncoderStream: () => MessageEncoderStream,
  SmithyMessageDecoderStream: () => SmithyMessageDecoderStream,
  SmithyMessageEncoderStream: () => SmithyMessageEncoderStream,
  UniversalEventStreamMarshaller: () => EventStreamMarshaller,
  eventStreamSerdeProvider: () => eventStreamSerdeProvider2,
  getChunkedStream: () => getChunkedStream,
  getMessageUnmarshaller: () => getMessageUnmarshaller,
  getUnmarshalledStream: () => getUnmarshalledStream,
  iterableToReadableStream: () => iterableToReadableStream,
  readableStreamToIterable: () => readableStreamToIterable,
  resolveEventStreamSerdeConfig: () => resolveEventStreamSerdeConfig,
  universalEventStreamSerdeProvider: () => eventStreamSerdeProvider
});
var init_event_streams = __esm({
  "node_modules/@smithy/core/dist-es/submodules/event-streams/index.js"() {
    init_EventStreamCodec();
    init_HeaderMarshaller();
    init_Int64();
    init_MessageDecoderStream();
    init_MessageEncoderStream();
    init_SmithyMessageDecoderStream();
    init_SmithyMessageEncoderStream();
    init_EventStreamMarshaller2();
    init_utils2();
    init_EventStreamMarshaller();
    init_getChunkedStream();
    init_getUnmarshalledStream();
    init_EventStreamSerdeConfig();
    init_EventStreamSerde();
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
init_serde();
var collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array) {
    return Uint8ArrayBlobAdapter.mutate(streamBody);
  }
  if (!streamBody) {
    return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
  }
  const fromContext = context.streamCollector(streamBody);
  return Uint8ArrayBlobAdapter.mutate(await fromContext);
};

// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
  if (/^[\w.~-]+$/.test(str)) {
    return str;
  }
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
init_transport();
init_serde();

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
init_schema();
init_serde();
var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends NormalizedSchema {
  static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
  identity = _HttpBindingNormalizedSchema.identity;
  bindings;
  constructor(schema) {
    super(schema);
  }
  static of(schema) {
    const ns = NormalizedSchema.of(schema);
    if (ns.identity === _HttpBindingNormalizedSchema.identity) {
      return ns;
    }
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
  }
  getHttpBindingLocation(traits) {
    if (traits.httpPayload) {
      return 36;
    }
    if (traits.httpLabel) {
      return 33;
    }
    if (traits.httpHeader) {
      return 38;
    }
    if (typeof traits.httpPrefixHeaders === "string") {
      return 39;
    }
    if (traits.httpQuery) {
      return 34;
    }
    if (traits.httpQueryParams) {
      return 35;
    }
    if (traits.httpResponseCode) {
      return 37;
    }
    return 32;
  }
  getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
    const slot = location & 7;
    const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
    const category = type & 192;
    const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = (collectionValue?.[1] ?? 0) & 255;
    flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
    return [this, flags, collectionValue];
  }
  getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
  }
  getHttpBindings() {
    const source = this.getSchema();
    return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
  }
};
var buildHttpBindings = (schema) => {
  const bodyMemberNames = [];
  const bodyMemberSchemas = [];
  const requestBodyMemberNames = [];
  const requestBodyMemberSchemas = [];
  const memberBindings = [];
  const byName = {};
  const headers = {};
  const prefixHeaders = [];
  const responseBindings = { headers, prefixHeaders };
  const bindings = {
    request: { memberBindings, byName },
    response: {
      bodyMemberNames,
      bindings: responseBindings
    }
  };
  const { request, response } = bindings;
  for (const [name, member2] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member2);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [name, value, location, wireName];
    if (name === "__proto__") {
      writeKey(byName);
    }
    byName[name] = binding;
    if (value[1] >> 10 & 1) {
      request.hasIdempotency = true;
    }
    memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0) {
      requestBodyMemberNames.push(name);
      requestBodyMemberSchemas.push(member2);
    }
    if ((slot & 4) === 0) {
      bodyMemberNames.push(name);
      bodyMemberSchemas.push(member2);
    } else if ((slot & 6) === 4) {
      if (slot & 1) {
        responseBindings.statusCode = binding;
      } else {
        responseBindings.payload = binding;
        const type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      }
    } else if (slot & 1) {
      request.hasPrefixHeaders = true;
      prefixHeaders.push(binding);
    } else {
      if (wireName === "__proto__") {
        writeKey(headers);
      }
      headers[wireName] = binding;
    }
  }
  if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
    request.contentTypeInstruction = null;
  }
  request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
  response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
  return bindings;
};
var buildPathSegments = (path) => {
  const segments = [];
  let offset = 0;
  for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) {
      segments.push([path.slice(offset, match.index), 0]);
    }
    segments.push([match[1], match[2] ? 2 : 1]);
    offset = match.index + match[0].length;
  }
  if (segments.length && offset < path.length) {
    segments.push([path.slice(offset), 0]);
  }
  return segments.length ? segments : void 0;
};
var buildHttpOperationBindings = (schema) => {
  const { http, endpoint } = translateTraits(schema.traits ?? {});
  const [path, search] = http?.[1].split("?") ?? [];
  return [
    http?.[0],
    path,
    search ? [...new URLSearchParams(search)] : [],
    path ? buildPathSegments(path) : void 0,
    endpoint?.[0]
  ];
};
var EMPTY_BINDINGS = {
  request: { memberBindings: [], byName: {} },
  response: {
    bodyMemberNames: [],
    bindings: { headers: {}, prefixHeaders: [] }
  }
};
var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
var createBodySchema = (schema, memberNames, memberSchemas) => {
  if (!memberNames.length) {
    return void 0;
  }
  const source = schema.getSchema();
  const body = [
    3,
    source[1],
    source[2],
    schema.getMergedTraits(),
    memberNames,
    memberSchemas
  ];
  const required = source[6];
  const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
  if (bodyRequired) {
    body[6] = bodyRequired;
  }
  return body;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
init_transport();
init_schema();

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) {
      this.compositeErrorRegistry.copyFrom(etr);
    }
  }
  getRequestType() {
    return HttpRequest;
  }
  getResponseType() {
    return HttpResponse;
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) {
      this.getPayloadCodec().setSerdeContext(serdeContext);
    }
  }
  updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
      request.protocol = endpoint.url.protocol;
      request.hostname = endpoint.url.hostname;
      request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
      request.path = endpoint.url.pathname;
      request.fragment = endpoint.url.hash || void 0;
      request.username = endpoint.url.username || void 0;
      request.password = endpoint.url.password || void 0;
      if (!request.query) {
        request.query = {};
      }
      for (const [k, v] of endpoint.url.searchParams.entries()) {
        request.query[k] = v;
      }
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!hasOwn(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name].join(", ");
        }
      }
      return request;
    } else {
      request.protocol = endpoint.protocol;
      request.hostname = endpoint.hostname;
      request.port = endpoint.port ? Number(endpoint.port) : void 0;
      request.path = endpoint.path;
      request.query = {
        ...endpoint.query
      };
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!hasOwn(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name];
        }
      }
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation2 = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) {
      return;
    }
    const hostPrefix = operation2[4];
    if (typeof hostPrefix !== "string") {
      return;
    }
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
      if (!(flags >> 17 & 1)) {
        continue;
      }
      const replacement = input[name];
      if (typeof replacement !== "string") {
        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      }
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!isValidHostname(request.hostname)) {
      throw new Error(`[${request.hostname}] is not a valid hostname.`);
    }
  }
  deserializeMetadata(output) {
    return {
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    };
  }
  resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
    let schema;
    for (const registry of registries) {
      for (const ns of namespaces) {
        try {
          if (ns === "*") {
            schema = registry.getSchema(name);
          } else {
            schema = registry.getSchema(ns + "#" + name);
          }
          const errorCtor = registry.getErrorCtor(schema);
          if (errorCtor) {
            return [schema, errorCtor, "modeled"];
          } else {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) {
                return [schema, syntheticErrorCtor, "synthetic"];
              }
            }
          }
        } catch (ignored) {
        }
      }
    }
    for (const registry of registries) {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor) {
          return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
        }
      }
    }
    return [defaultErrorSchema, Error, "native"];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
      eventStream,
      requestSchema,
      initialRequest
    });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
      response,
      responseSchema,
      initialResponseContainer
    });
  }
  async loadEventStreamCapability() {
    const { EventStreamSerde: EventStreamSerde2, eventStreamSerdeProvider: eventStreamSerdeProvider3 } = await Promise.resolve().then(() => (init_event_streams(), event_streams_exports));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider3);
    return new EventStreamSerde2({
      marshaller,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry
    });
  }
  getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    void schema;
    void context;
    void response;
    void arg4;
    void arg5;
    return [];
  }
  getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) {
      throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    }
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) {
      return context.eventStreamMarshaller;
    }
    return importedProvider(this.serdeContext);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const input = _input && typeof _input === "object" ? _input : {};
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
    const bindings = ns.getHttpBindings().request;
    const operation2 = getHttpOperationBindings(operationSchema);
    const request = new HttpRequest({ query, headers });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input, operation2);
      const [method, path, staticQuery] = operation2;
      if (method) {
        request.method = method;
        request.path = request.path === "/" ? path : request.path + path;
        for (const [key, value] of staticQuery) {
          query[key] = value;
        }
      }
    }
    request.query = query;
    const eventStream = this.serializeHttpBindings(input, request, bindings, operation2);
    if (eventStream) {
      request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
    }
    return request;
  }
  serializeHttpBindings(input, request, bindings, operation2) {
    const serializer = this.serializer;
    const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
    const query = request.query;
    const headers = request.headers;
    const bodySchema = bindings.syntheticBodySchema;
    let hasBodyValue = false;
    let payload;
    let eventStream;
    let labels;
    const names = Object.getOwnPropertyNames(input);
    const prototype = Object.getPrototypeOf(input);
    const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
    const length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
      const binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
      if (!binding) {
        continue;
      }
      const value = binding[1];
      const memberName = binding[0];
      const memberNs = value[0];
      const flags = value[1];
      const collectionValue = value[2];
      const location = binding[2];
      const wireName = binding[3];
      const inputMemberValue = input[memberName];
      if (inputMemberValue == null && !(flags >> 10 & 1)) {
        continue;
      }
      if (location === 36) {
        const stream = flags >> 11 & 3;
        if (stream) {
          if (stream === 2) {
            eventStream = inputMemberValue || void 0;
          } else {
            payload = inputMemberValue;
          }
        } else {
          if (directSerializer) {
            directSerializer.writeCodec(memberNs, inputMemberValue);
          } else {
            serializer.write(memberNs, inputMemberValue);
          }
          payload = serializer.flush();
        }
      } else if (location === 33 || location === 38) {
        const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
        if (location === 33) {
          (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
        } else {
          headers[wireName] = serialized;
        }
      } else if (location === 39) {
        for (const key in inputMemberValue) {
          if (!hasOwn(inputMemberValue, key)) {
            continue;
          }
          const amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
        }
      } else if ((location & 62) === 34) {
        this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
      } else {
        hasBodyValue = true;
      }
    }
    const operationPath = operation2[1];
    const pathSegments = operation2[3];
    if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
      request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
    }
    if (hasBodyValue && bodySchema) {
      if (directSerializer) {
        directSerializer.writeCodec(bodySchema, input);
      } else {
        serializer.write(bodySchema, input);
      }
      payload = serializer.flush();
    }
    request.body = payload;
    return eventStream;
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    const [ns, flags, collectionValue] = value;
    const traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (const key in data) {
        if (!hasOwn(data, key) || key in query) {
          continue;
        }
        if (!directSerializer) {
          Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
        }
        this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
      }
      return;
    }
    if ((flags & 192) === 64) {
      const buffer = [];
      for (const item of data) {
        const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
        if (flags >> 13 & 1 || serialized !== void 0) {
          buffer.push(serialized);
        }
      }
      query[wireName] = buffer;
    } else {
      query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
    }
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    const flags = value[1];
    const type = flags & 255;
    if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
      return String(data);
    }
    if (directSerializer) {
      directSerializer.writeHttpBinding(value, data, location);
    } else {
      this.serializer.write(schema, data);
    }
    return this.serializer.flush();
  }
  serializePath(segments, labels, bindings) {
    let path = "";
    for (const [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      const replacement = labels?.[value];
      if (replacement === void 0) {
        if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) {
          throw new Error(`No value provided for input HTTP label: ${value}.`);
        }
        path += `{${value}${kind === 2 ? "+" : ""}}`;
      } else {
        path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
      }
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
    const responseBindings = ns.getHttpBindings().response;
    const dataObject = {};
    if (response.statusCode >= 300) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (const member2 of nonHttpBindingMembers) {
          if (dataFromBody[member2] != null) {
            dataObject[member2] = dataFromBody[member2];
          }
        }
      }
    } else if (!responseBindings.bindings.payload) {
      await collectBody(response.body, context);
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4;
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(schema);
    const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
      const [memberName, value] = payload;
      const [memberSchema, flags] = value;
      const stream = flags >> 11 & 3;
      if (stream) {
        if (stream === 2) {
          dataObject[memberName] = await this.deserializeEventStream({
            response,
            responseSchema: ns
          });
        } else {
          dataObject[memberName] = sdkStreamMixin2(response.body);
        }
      } else if (response.body) {
        const bytes = await collectBody(response.body, context);
        if (bytes.byteLength > 0) {
          dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
        }
      }
    }
    for (const header in headers) {
      if (!hasOwn(headers, header)) {
        continue;
      }
      const lower = header.toLowerCase();
      const headerValue = headers[header];
      if (lower !== header) {
        delete headers[header];
        headers[lower] = headerValue;
      }
      const binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding) {
        continue;
      }
      const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
        const list2 = [];
        for (const section of sections) {
          list2.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
        }
        dataObject[memberName] = list2;
      } else {
        dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
    }
    for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (const header in headers) {
        if (!hasOwn(headers, header)) {
          continue;
        }
        if (!header.startsWith(wireName)) {
          continue;
        }
        const headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    if (statusCode) {
      dataObject[statusCode[0]] = response.statusCode;
    }
    return bodyMemberNames;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
init_transport();
init_schema();
init_transport();
var RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = NormalizedSchema.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input === "object" ? _input : {};
    const request = new HttpRequest({
      protocol: "",
      hostname: "",
      port: void 0,
      path: "/",
      fragment: void 0,
      query,
      headers,
      body: void 0
    });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
      const eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          const initialRequest = {};
          for (const [memberName] of ns.structIterator()) {
            if (memberName !== eventStreamMember && input[memberName] != null) {
              initialRequest[memberName] = input[memberName];
            }
          }
          payload = await this.serializeEventStream({
            eventStream: input[eventStreamMember],
            requestSchema: ns,
            initialRequest
          });
        }
      } else {
        serializer.write(schema, input);
        payload = serializer.flush();
      }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = NormalizedSchema.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
      if (!hasOwn(response.headers, header)) {
        continue;
      }
      const value = response.headers[header];
      delete response.headers[header];
      response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) {
      dataObject[eventStreamMember] = await this.deserializeEventStream({
        response,
        responseSchema: ns,
        initialResponseContainer: dataObject
      });
    } else {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(ns, bytes));
      }
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/AbstractRpcV2Protocol.js
init_schema();
init_transport();
var AbstractRpcV2Protocol = class extends RpcProtocol {
  constructor({ defaultNamespace, errorTypeRegistries }) {
    super({ defaultNamespace, errorTypeRegistries });
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    Object.assign(request.headers, {
      "content-type": this.getDefaultContentType(),
      "smithy-protocol": this.getSmithyProtocolHeaderValue(),
      accept: this.getDefaultContentType()
    });
    if (deref(operationSchema.input) === "unit") {
      delete request.body;
      delete request.headers["content-type"];
    } else {
      this.applyEmptyBody(request);
    }
    const { service, operation: operation2 } = getSmithyContext(context);
    const path = `/service/${service}/operation/${operation2}`;
    if (request.path.endsWith("/")) {
      request.path += path.slice(1);
    } else {
      request.path += path;
    }
    return request;
  }
  isErrorResponse(statusCode) {
    return statusCode !== 200;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/requestBuilder.js
init_transport();

// node_modules/@smithy/core/dist-es/submodules/protocols/resolve-path.js
var resolvedPath = (resolvedPath2, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
  if (input != null && input[memberName] !== void 0) {
    const labelValue = labelValueProvider();
    if (labelValue == null || labelValue.length <= 0) {
      throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
    }
    resolvedPath2 = resolvedPath2.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/") : extendedEncodeURIComponent(labelValue));
  } else {
    throw new Error("No value provided for input HTTP label: " + memberName + ".");
  }
  return resolvedPath2;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/requestBuilder.js
function requestBuilder(input, context) {
  return new RequestBuilder(input, context);
}
var RequestBuilder = class {
  input;
  context;
  query = {};
  method = "";
  headers = {};
  path = "";
  body = null;
  hostname = "";
  resolvePathStack = [];
  constructor(input, context) {
    this.input = input;
    this.context = context;
  }
  async build() {
    const { hostname, protocol = "https", port, path: basePath } = await this.context.endpoint();
    this.path = basePath;
    for (const resolvePath of this.resolvePathStack) {
      resolvePath(this.path);
    }
    return new HttpRequest({
      protocol,
      hostname: this.hostname || hostname,
      port,
      method: this.method,
      path: this.path,
      query: this.query,
      body: this.body,
      headers: this.headers
    });
  }
  hn(hostname) {
    this.hostname = hostname;
    return this;
  }
  bp(uriLabel) {
    this.resolvePathStack.push((basePath) => {
      this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
    });
    return this;
  }
  p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
    this.resolvePathStack.push((path) => {
      this.path = resolvedPath(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
    });
    return this;
  }
  h(headers) {
    this.headers = headers;
    return this;
  }
  q(query) {
    this.query = query;
    return this;
  }
  b(body) {
    this.body = body;
    return this;
  }
  m(method) {
    this.method = method;
    return this;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
init_serde();
var FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
      collectionValue ??= ns.getHttpBindingCollectionValue(location);
      return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
        const format2 = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
        switch (format2) {
          case 5:
            return _parseRfc3339DateTimeWithOffset(data);
          case 6:
            return _parseRfc7231DateTime(data);
          case 7:
            return _parseEpochTimestamp(data);
          default:
            console.warn("Missing timestamp format, parsing value with Date constructor:", data);
            return new Date(data);
        }
      }
      case 0: {
        const media = flags >> 8 & 3;
        if (!media) {
          return data;
        }
        let intermediateValue = data;
        if ((location & 6) === 6) {
          intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
        }
        return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === "true";
      case 17:
        return BigInt(data);
      case 19:
        return new NumericValue(data, "bigDecimal");
      default:
        return data;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
init_serde();
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
  }
  setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
  }
  read(schema, data) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      const value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    if (traits.httpPayload) {
      return this.readPayload(ns.getHttpBindingValue(36, traits), data);
    }
    return this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    const type = flags & 255;
    if (type === 21 || type === 42) {
      return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data;
    }
    if (type === 0) {
      return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
    }
    return this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
init_serde();
var ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = "";
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    const schema = flags & 255;
    switch (typeof value) {
      case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) {
            throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          }
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format2 = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format2) {
            case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;
            case 6:
              this.stringBuffer = dateToUtcString(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255;
          const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            if (buffer) {
              buffer += ", ";
            }
            buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2) {
          intermediateValue = LazyJsonString.from(intermediateValue);
        }
        if (media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
    }
  }
  flush() {
    const buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
  }
  setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    this.stringSerializer.writeHttpBinding(binding, value, location);
    this.buffer = this.stringSerializer.flush();
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      const buffer = this.buffer;
      this.buffer = void 0;
      return buffer;
    }
    return this.codecSerializer.flush();
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) {
      return schema;
    }
  }
  const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
  return bindingFormat ?? settings.timestampFormat.default;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Field.js
init_dist_es();
var Field = class {
  name;
  kind;
  values;
  constructor({ name, kind = FieldPosition.HEADER, values = [] }) {
    this.name = name;
    this.kind = kind;
    this.values = values;
  }
  add(value) {
    this.values.push(value);
  }
  set(values) {
    this.values = values;
  }
  remove(value) {
    this.values = this.values.filter((v) => v !== value);
  }
  toString() {
    return this.values.map((v) => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
  }
  get() {
    return this.values;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Fields.js
var Fields = class {
  entries = {};
  encoding;
  constructor({ fields = [], encoding = "utf-8" }) {
    fields.forEach(this.setField.bind(this));
    this.encoding = encoding;
  }
  setField(field) {
    this.entries[field.name.toLowerCase()] = field;
  }
  getField(name) {
    return this.entries[name.toLowerCase()];
  }
  removeField(name) {
    delete this.entries[name.toLowerCase()];
  }
  getByType(kind) {
    return Object.values(this.entries).filter((field) => field.kind === kind);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
init_transport();
init_transport();
init_transport();

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
  if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
  }
  if (runtimeConfig.defaultSocketTimeout) {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
  }
  return {
    setHttpHandler(handler) {
      runtimeConfig.requestHandler = handler;
    },
    httpHandler() {
      return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig(key, value) {
      runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs() {
      return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
  };
};
var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
  return {
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  };
};

// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
init_transport();
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    const request = args.request;
    if (HttpRequest.isInstance(request)) {
      const { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
        try {
          const length = bodyLengthChecker(body);
          if (length != null) {
            request.headers = {
              ...request.headers,
              [CONTENT_LENGTH_HEADER]: String(length)
            };
          }
        } catch (ignored) {
        }
      }
    }
    return next({
      ...args,
      request
    });
  };
}
var contentLengthMiddlewareOptions = {
  step: "build",
  tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
  name: "contentLengthMiddleware",
  override: true
};
var getContentLengthPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri-path.js
var escapeUriPath = (uri) => uri.split("/").map(escapeUri).join("/");

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
  const parts = [];
  for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = escapeUri(key);
    if (Array.isArray(value)) {
      for (let i = 0, iLen = value.length; i < iLen; i++) {
        parts.push(`${key}=${escapeUri(value[i])}`);
      }
    } else {
      let qsEntry = key;
      if (value || typeof value === "string") {
        qsEntry += `=${escapeUri(value)}`;
      }
      parts.push(qsEntry);
    }
  }
  return parts.join("&");
}

// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
init_transport();
init_transport();

// node_modules/@smithy/core/dist-es/submodules/protocols/json/SmithyRpcV2JsonProtocol.js
init_schema();

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
init_schema();
init_serde();

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value;
      const v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0) {
    try {
      if (typeof Buffer !== "function") {
        canParseBuffer = false;
      } else {
        const result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
  }
  return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
init_serde();
function jsonReviver(key, value, context) {
  if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
      const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
      if (inSafeRange) {
        if (isRepresentable(numericString, value)) {
          return value;
        }
        return new NumericValue(numericString, "bigDecimal");
      } else {
        if (isFractionalBigNumeric(numericString)) {
          return new NumericValue(numericString, "bigDecimal");
        }
        if (/[eE]/.test(numericString)) {
          return expandExponentToBigInt(numericString);
        }
        return BigInt(numericString);
      }
    }
  }
  return value;
}
function isFractionalBigNumeric(s) {
  const dotIndex = s.indexOf(".");
  if (dotIndex === -1) {
    return false;
  }
  const eIndex = s.search(/[eE]/);
  if (eIndex === -1) {
    return true;
  }
  const fracDigits = eIndex - dotIndex - 1;
  const exp = parseInt(s.slice(eIndex + 1), 10);
  return exp < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value)) {
    return true;
  }
  if (Object.is(value, -0)) {
    return true;
  }
  if (/[eE]/.test(numericString)) {
    return expandToDecimal(numericString) === expandToDecimal(String(value));
  }
  const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const canonical = String(value);
  if (normalized === canonical) {
    return true;
  }
  if (/[eE]/.test(canonical)) {
    return normalized === expandToDecimal(canonical);
  }
  return false;
}
function expandToDecimal(s) {
  const negative = s.startsWith("-");
  const abs = negative ? s.slice(1) : s;
  const eIndex = abs.search(/[eE]/);
  let result;
  if (eIndex === -1) {
    result = abs;
  } else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (dotIndex === -1) {
      digits = mantissa;
      intLen = mantissa.length;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if (digits === "0") {
      result = "0";
    } else if (newDotPos <= 0) {
      result = "0." + "0".repeat(-newDotPos) + digits;
    } else if (newDotPos >= digits.length) {
      result = digits + "0".repeat(newDotPos - digits.length);
    } else {
      result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
  }
  if (result.includes(".")) {
    result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  }
  return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  const eIndex = s.search(/[eE]/);
  const exp = parseInt(s.slice(eIndex + 1), 10);
  const negative = s.startsWith("-");
  const mantissa = s.slice(negative ? 1 : 0, eIndex);
  const dotIndex = mantissa.indexOf(".");
  let digits;
  let shift;
  if (dotIndex === -1) {
    digits = mantissa;
    shift = exp;
  } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
init_schema();
var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
  const ns = NormalizedSchema.of(schema);
  const raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) {
      return raw[REVIVER_SYMBOL];
    }
    const result = _check(ns, /* @__PURE__ */ new Set());
    raw[REVIVER_SYMBOL] = result;
    return result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  const raw = ns.getSchema();
  if (seen.has(raw)) {
    return false;
  }
  seen.add(raw);
  if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
    return true;
  }
  if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) {
      if (_check(memberSchema, seen)) {
        return true;
      }
    }
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) {
      return true;
    }
  } else if (ns.isDocumentSchema()) {
    return true;
  }
  return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
init_serde();
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await collectBody(streamBody, context);
    if (typeof Buffer === "function") {
      if (Buffer.isBuffer(buffer)) {
        parsingInput = buffer;
      } else {
        parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
    }
  }
  if (!parsingInput) {
    parsingInput = await collectBodyString(streamBody, context);
  }
  if (parsingInput.length === 0) {
    return {};
  }
  const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e) {
    if (e?.name === "SyntaxError") {
      Object.defineProperty(e, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
    }
    throw e;
  }
}
var parseJsonErrorBody = async (errorBody, context) => {
  const value = await parseJsonBody(errorBody, context);
  value.message = value.message ?? value.Message;
  return value;
};
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
var sanitizeErrorCode = (rawValue) => {
  let cleanValue = rawValue;
  if (typeof cleanValue === "number") {
    cleanValue = cleanValue.toString();
  }
  if (cleanValue.indexOf(",") >= 0) {
    cleanValue = cleanValue.split(",")[0];
  }
  if (cleanValue.indexOf(":") >= 0) {
    cleanValue = cleanValue.split(":")[0];
  }
  if (cleanValue.indexOf("#") >= 0) {
    cleanValue = cleanValue.split("#")[1];
  }
  return cleanValue;
};
var loadRestJsonErrorCode = (output, data) => {
  return loadErrorCode(output, data, ["header", "code", "type"]);
};
var loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
  return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
};
var loadSmithyRpcV2JsonErrorCode = (output, data) => {
  if (data?.__type !== void 0) {
    let cleanValue = data.__type;
    if (typeof cleanValue === "number") {
      cleanValue = cleanValue.toString();
    }
    if (cleanValue.indexOf(",") >= 0) {
      cleanValue = cleanValue.split(",")[0];
    }
    if (cleanValue.indexOf(":") >= 0) {
      cleanValue = cleanValue.split(":")[0];
    }
    return cleanValue;
  }
};
var loadErrorCode = ({ headers }, data, order) => {
  while (order.length > 0) {
    const location = order.shift();
    switch (location) {
      case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0) {
          return sanitizeErrorCode(headers[headerKey]);
        }
        break;
      case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0) {
          return sanitizeErrorCode(data[codeKey]);
        }
        break;
      case "type":
        if (data?.__type !== void 0) {
          return sanitizeErrorCode(data.__type);
        }
        break;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
init_transport();
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if (typeof data === "string") {
      if (data.length === 0) {
        return {};
      }
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0) {
        return {};
      }
      const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else {
      parsed = await parseJsonBody(data, this.serdeContext, schema);
    }
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    const isObject = value !== null && typeof value === "object";
    const ns = NormalizedSchema.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) {
        return this._readStruct(ns, value);
      }
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        if (this.needsTransform(listMember)) {
          for (let i = 0; i < value.length; ++i) {
            value[i] = this._read(listMember, value[i]);
          }
        }
        return value;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema();
        const map3 = value;
        if (this.needsTransform(mapMember)) {
          for (const k in map3) {
            if (!hasOwn(map3, k)) {
              continue;
            }
            if (k === "__proto__") {
              writeKey(map3);
            }
            map3[k] = this._read(mapMember, map3[k]);
          }
        }
        return map3;
      }
    }
    if (ns.isBlobSchema() && typeof value === "string") {
      return fromBase64(value);
    }
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value === "string" && mediaType) {
      const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
      if (isJson) {
        return LazyJsonString.from(value);
      }
      return value;
    }
    if (ns.isTimestampSchema() && value != null) {
      const format2 = determineTimestampFormat(ns, this.settings);
      switch (format2) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
      }
    }
    if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
      return BigInt(value);
    }
    if (ns.isBigDecimalSchema() && value != void 0) {
      if (value instanceof NumericValue) {
        return value;
      }
      const untyped = value;
      if (untyped.type === "bigDecimal" && "string" in untyped) {
        return new NumericValue(untyped.string, untyped.type);
      }
      return new NumericValue(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value === "string") {
      switch (value) {
        case "Infinity":
          return Infinity;
        case "-Infinity":
          return -Infinity;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema()) {
      if (isObject) {
        if (Array.isArray(value)) {
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (!(v instanceof NumericValue)) {
              value[i] = this._read(ns, v);
            }
          }
        } else {
          const doc = value;
          for (const k in doc) {
            if (!hasOwn(doc, k)) {
              continue;
            }
            if (k === "__proto__") {
              writeKey(doc);
            }
            const v = doc[k];
            if (!(v instanceof NumericValue)) {
              doc[k] = this._read(ns, v);
            }
          }
        }
      }
    }
    return value;
  }
  _readStruct(ns, record) {
    const union = ns.isUnionSchema();
    const out = {};
    let nameMap;
    const hasType = typeof record.__type === "string";
    const { jsonName } = this.settings;
    if (jsonName && hasType) {
      nameMap = {};
    }
    let unionSerde;
    if (union) {
      unionSerde = new UnionSerde(record, out);
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      if (jsonName) {
        fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
        if (hasType) {
          nameMap[fromKey] = memberName;
        }
      }
      if (union) {
        unionSerde.mark(fromKey);
      }
      if (record[fromKey] != null) {
        out[memberName] = this._read(memberSchema, record[fromKey]);
      }
    }
    if (union) {
      unionSerde.writeUnknown();
    } else if (hasType) {
      for (const k in record) {
        if (!hasOwn(record, k)) {
          continue;
        }
        const v = record[k];
        const t = jsonName ? nameMap[k] ?? k : k;
        if (!(t in out)) {
          out[t] = v;
        }
      }
    }
    return out;
  }
  needsTransform(ns) {
    if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
      return true;
    }
    if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
      return true;
    }
    if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
      return true;
    }
    return false;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
init_schema();
init_serde();
init_transport();

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
init_serde();
var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
  string = null;
  static allocUnsafe(bytes) {
    if (typeof Buffer === "function") {
      const buffer = Buffer.allocUnsafe(bytes);
      return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new _JsonBytesStringAdapter(bytes);
  }
  toString() {
    return this.s();
  }
  valueOf() {
    return this.s();
  }
  includes(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().includes(searchString, position);
    }
    return Uint8Array.prototype.includes.call(this, searchString, position);
  }
  indexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().indexOf(searchString, position);
    }
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
  }
  lastIndexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().lastIndexOf(searchString, position);
    }
    const fn = Uint8Array.prototype.lastIndexOf;
    if (position !== void 0) {
      return fn.call(this, searchString, position);
    }
    return fn.call(this, searchString);
  }
  startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
  }
  endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
  }
  match(regexp) {
    return this.s().match(regexp);
  }
  replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
  }
  search(regexp) {
    return this.s().search(regexp);
  }
  split(separator, limit) {
    return this.s().split(separator, limit);
  }
  substring(start, end) {
    return this.s().substring(start, end);
  }
  trim() {
    return this.s().trim();
  }
  trimStart() {
    return this.s().trimStart();
  }
  trimEnd() {
    return this.s().trimEnd();
  }
  charAt(pos) {
    return this.s().charAt(pos);
  }
  charCodeAt(index) {
    return this.s().charCodeAt(index);
  }
  padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
  }
  padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
  }
  repeat(count) {
    return this.s().repeat(count);
  }
  toUpperCase() {
    return this.s().toUpperCase();
  }
  toLowerCase() {
    return this.s().toLowerCase();
  }
  s() {
    if (this.string == null) {
      const n = Date.now();
      if (n > warned + 6e4) {
        console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
        warned = n;
      }
      this.string = toUtf8(this);
    }
    return this.string;
  }
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
var encoder = new TextEncoder();
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var QUOTE = 34;
var COLON = 58;
var COMMA = 44;
var BACKSLASH = 92;
var TRUE = new Uint8Array([116, 114, 117, 101]);
var FALSE = new Uint8Array([102, 97, 108, 115, 101]);
var NULL = new Uint8Array([110, 117, 108, 108]);
var ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = '"';
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) {
  if (ESCAPE_TABLE[i] === null) {
    ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  }
}
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = false;
  constructor(settings) {
    super();
    this.settings = settings;
    this.json = alloc(INITIAL_BUFFER_SIZE);
  }
  write(schema, value) {
    this.i = 0;
    this.rawValue = value;
    this.rootSchema = NormalizedSchema.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) {
      this.writeValue(this.rootSchema, value, void 0);
    }
  }
  writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = NormalizedSchema.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value === "object") {
      this.writeValue(ns, value, void 0);
      const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
      const z = prefix.length;
      this.ensure(z);
      this.json.copyWithin(1 + z, 1, this.i);
      encoder.encodeInto(prefix, this.json.subarray(1));
      this.i += z;
    } else {
      this.writeValue(ns, value, void 0);
    }
  }
  flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    this.rawValue = void 0;
    if (finalPosition === 0) {
      return raw;
    }
    const result = this.json.subarray(0, finalPosition);
    this.json = alloc(INITIAL_BUFFER_SIZE);
    return result;
  }
  ensure(byteCount) {
    const { i, json: json2 } = this;
    if (i + byteCount > json2.length) {
      let newSize = json2.length * 2;
      while (newSize < i + byteCount) {
        newSize *= 2;
      }
      const next = alloc(newSize);
      next.set(this.json);
      this.json = next;
    }
  }
  writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let { i, json: json2 } = this;
    for (let j = 0; j < z; ++j) {
      json2[i] = s.charCodeAt(j);
      i += 1;
    }
    this.i = i;
  }
  writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let { json: json2, i } = this;
    json2[i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      json2[i++] = s.charCodeAt(j);
    }
    json2[i++] = QUOTE;
    this.i = i;
  }
  writeJsonString(s) {
    const z = s.length;
    this.ensure(z * 3 + 2);
    this.json[this.i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      const c = s.charCodeAt(j);
      if (c > 34 && c < 92) {
        this.json[this.i++] = c;
      } else if (c < 128) {
        const esc = ESCAPE_TABLE[c];
        if (esc !== null) {
          this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
          this.json[this.i++] = BACKSLASH;
          for (let k = 0; k < esc.length; k++) {
            this.json[this.i++] = esc.charCodeAt(k);
          }
        } else {
          this.json[this.i++] = c;
        }
      } else if (c >= 55296 && c <= 56319) {
        const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
          this.i += written;
          ++j;
        } else {
          this.ensure(6 + (z - j - 1) * 3 + 1);
          this.writeUnicodeEscape(c);
        }
      } else if (c >= 56320 && c <= 57343) {
        this.ensure(6 + (z - j - 1) * 3 + 1);
        this.writeUnicodeEscape(c);
      } else {
        let { i, json: json2 } = this;
        if (c < 2048) {
          json2[i++] = 192 | c >> 6;
          json2[i++] = 128 | c & 63;
        } else {
          json2[i++] = 224 | c >> 12;
          json2[i++] = 128 | c >> 6 & 63;
          json2[i++] = 128 | c & 63;
        }
        this.i = i;
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json: json2, i } = this;
    json2[i++] = BACKSLASH;
    json2[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) {
      json2[i++] = hex.charCodeAt(j);
    }
    this.i = i;
  }
  static B64 = (() => {
    const chars2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) {
      table[i] = chars2.charCodeAt(i);
    }
    return table;
  })();
  writeBase64(data) {
    const b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    const json2 = this.json;
    const B64 = _JsonShapeSerializer2.B64;
    let i = this.i;
    json2[i++] = QUOTE;
    const len = data.length;
    const remainder = len % 3;
    const mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
      const a = data[j];
      const b = data[j + 1];
      const c = data[j + 2];
      json2[i++] = B64[a >> 2];
      json2[i++] = B64[(a & 3) << 4 | b >> 4];
      json2[i++] = B64[(b & 15) << 2 | c >> 6];
      json2[i++] = B64[c & 63];
    }
    if (remainder === 2) {
      const a = data[mainLen];
      const b = data[mainLen + 1];
      json2[i++] = B64[a >> 2];
      json2[i++] = B64[(a & 3) << 4 | b >> 4];
      json2[i++] = B64[(b & 15) << 2];
      json2[i++] = 61;
    } else if (remainder === 1) {
      const a = data[mainLen];
      json2[i++] = B64[a >> 2];
      json2[i++] = B64[(a & 3) << 4];
      json2[i++] = 61;
      json2[i++] = 61;
    }
    json2[i++] = QUOTE;
    this.i = i;
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0) {
          const ns2 = NormalizedSchema.of(schema);
          if (ns2.isIdempotencyToken()) {
            this.writeAsciiQuoted(generateIdempotencyToken());
            return;
          }
        }
        return;
      }
      this.ensure(4);
      this.json.set(NULL, this.i);
      this.i += 4;
      return;
    }
    const ns = NormalizedSchema.of(schema);
    const isObject = typeof value === "object";
    if (ns.isStringSchema()) {
      const mediaType = ns.getMergedTraits().mediaType;
      if (mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) {
          this.writeJsonString(LazyJsonString.from(value).toString());
          return;
        }
      }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
      const asString = value instanceof NumericValue ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, false);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof NumericValue) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        if (Array.isArray(value)) {
          this.writeList(ns, value, true);
        } else {
          this.writeMap(ns, value, true);
        }
        return;
      }
      const json2 = JSON.stringify(value);
      this.writeAscii(json2);
      return;
    }
    if (typeof value === "string") {
      if (ns.isBlobSchema()) {
        const b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value === "number") {
      if (Math.abs(value) === Infinity || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      const numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value === "boolean") {
      this.ensure(5);
      let { i, json: json2 } = this;
      if (value) {
        json2.set(TRUE, i);
        i += 4;
      } else {
        json2.set(FALSE, i);
        i += 5;
      }
      this.i = i;
      return;
    }
    if (typeof value === "bigint") {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    const hasType = typeof value.__type === "string";
    let writtenKeys;
    if (hasType) {
      writtenKeys = /* @__PURE__ */ new Set();
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      const item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken()) {
        continue;
      }
      if (wroteAny) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      wroteAny = true;
      const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
      if (writtenKeys) {
        writtenKeys.add(memberName);
        writtenKeys.add(targetKey);
      }
      this.writeAsciiQuoted(targetKey);
      this.json[this.i++] = COLON;
      this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
      const { $unknown } = value;
      if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, ns);
      }
    } else if (hasType) {
      for (const k in value) {
        if (writtenKeys.has(k)) {
          continue;
        }
        writtenKeys.add(k);
        const v = value[k];
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, void 0);
      }
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        let json2;
        if (!hasSpecials) {
          json2 = JSON.stringify(value);
        } else {
          const out = [];
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (v == null && !sparse) {
              continue;
            }
            if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
              out.push(String(v));
            } else {
              out.push(v);
            }
          }
          json2 = JSON.stringify(out);
        }
        this.ensure(json2.length * 3);
        this.i += encoder.encodeInto(json2, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
      const item = value[i];
      if (isDocument ? item === void 0 : item == null && !sparse) {
        continue;
      }
      if (wroteFirstItem) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      this.writeValue(valueSchema, item, void 0);
      wroteFirstItem = true;
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACKET;
  }
  writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let modifications;
        for (const k in value) {
          if (!hasOwn(value, k)) {
            continue;
          }
          const v = value[k];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
            (modifications ??= {})[k] = v;
            value[k] = String(v);
          } else if (v === null && !sparse) {
            (modifications ??= {})[k] = null;
            value[k] = void 0;
          }
        }
        const json2 = JSON.stringify(value);
        if (modifications) {
          Object.assign(value, modifications);
        }
        this.ensure(json2.length * 3);
        this.i += encoder.encodeInto(json2, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for (const k in value) {
      if (!hasOwn(value, k)) {
        continue;
      }
      const v = value[k];
      if (isDocument ? v === void 0 : v == null && !sparse) {
        continue;
      }
      if (!first) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      first = false;
      this.writeJsonString(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(valueSchema, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeTimestamp(ns, value) {
    const format2 = determineTimestampFormat(ns, this.settings);
    switch (format2) {
      case 5: {
        const iso = value.toISOString().replace(".000Z", "Z");
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(dateToUtcString(value));
        return;
      }
      case 7: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
  }
  createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/SmithyRpcV2JsonProtocol.js
var SmithyRpcV2JsonProtocol = class extends AbstractRpcV2Protocol {
  codec = new JsonCodec2({
    timestampFormat: {
      useTrait: false,
      default: 7
    },
    jsonName: false,
    bigNumberAsString: true
  });
  serializer = this.codec.createSerializer();
  deserializer = this.codec.createDeserializer();
  getShapeId() {
    return "smithy.protocols#rpcv2Json";
  }
  getPayloadCodec() {
    return this.codec;
  }
  getSmithyProtocolHeaderValue() {
    return "rpc-v2-json";
  }
  applyEmptyBody(request) {
    if (!request.body) {
      request.body = "{}";
    }
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorName = loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
    const errorMetadata = {
      $metadata: metadata,
      $fault: response.statusCode <= 500 ? "client" : "server"
    };
    let namespace = this.options.defaultNamespace;
    if (errorName.includes("#")) {
      [namespace] = errorName.split("#");
    }
    const registry = this.compositeErrorRegistry;
    const nsRegistry = TypeRegistry.for(namespace);
    registry.copyFrom(nsRegistry);
    let errorSchema;
    try {
      errorSchema = registry.getSchema(errorName);
    } catch (ignored) {
      if (dataObject.Message) {
        dataObject.message = dataObject.Message;
      }
      const syntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + namespace);
      registry.copyFrom(syntheticRegistry);
      const baseExceptionSchema = registry.getBaseException();
      if (baseExceptionSchema) {
        const ErrorCtor2 = registry.getErrorCtor(baseExceptionSchema);
        throw Object.assign(new ErrorCtor2({ name: errorName }), errorMetadata, dataObject);
      }
      throw Object.assign(new Error(errorName), errorMetadata, dataObject);
    }
    const ns = NormalizedSchema.of(errorSchema);
    const ErrorCtor = registry.getErrorCtor(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "Unknown";
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member2] of ns.structIterator()) {
      if (dataObject[name] != null) {
        output[name] = errorDeserializer.readObject(member2, dataObject[name]);
      }
    }
    throw Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output);
  }
  getDefaultContentType() {
    return "application/json";
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeDeserializer.js
init_schema();
init_serde();
init_serde();
init_transport();
var JsonShapeDeserializer = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    return this._read(schema, typeof data === "string" ? JSON.parse(data, reviver) : await parseJsonBody(data, this.serdeContext, schema));
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    const isObject = value !== null && typeof value === "object";
    const ns = NormalizedSchema.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) {
        const record = value;
        const union = ns.isUnionSchema();
        const out = {};
        let nameMap = void 0;
        const { jsonName } = this.settings;
        if (jsonName) {
          nameMap = {};
        }
        let unionSerde;
        if (union) {
          unionSerde = new UnionSerde(record, out);
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
          let fromKey = memberName;
          if (jsonName) {
            fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
            nameMap[fromKey] = memberName;
          }
          if (union) {
            unionSerde.mark(fromKey);
          }
          if (record[fromKey] != null) {
            out[memberName] = this._read(memberSchema, record[fromKey]);
          }
        }
        if (union) {
          unionSerde.writeUnknown();
        } else if (typeof record.__type === "string") {
          for (const k in record) {
            if (!hasOwn(record, k)) {
              continue;
            }
            const v = record[k];
            const t = jsonName ? nameMap[k] ?? k : k;
            if (!(t in out)) {
              out[t] = v;
            }
          }
        }
        return out;
      }
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        const out = [];
        for (const item of value) {
          out.push(this._read(listMember, item));
        }
        return out;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema();
        const out = {};
        for (const _k in value) {
          if (!hasOwn(value, _k)) {
            continue;
          }
          if (_k === "__proto__") {
            writeKey(out);
          }
          out[_k] = this._read(mapMember, value[_k]);
        }
        return out;
      }
    }
    if (ns.isBlobSchema() && typeof value === "string") {
      return fromBase64(value);
    }
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value === "string" && mediaType) {
      const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
      if (isJson) {
        return LazyJsonString.from(value);
      }
      return value;
    }
    if (ns.isTimestampSchema() && value != null) {
      const format2 = determineTimestampFormat(ns, this.settings);
      switch (format2) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
      }
    }
    if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
      return BigInt(value);
    }
    if (ns.isBigDecimalSchema() && value != void 0) {
      if (value instanceof NumericValue) {
        return value;
      }
      const untyped = value;
      if (untyped.type === "bigDecimal" && "string" in untyped) {
        return new NumericValue(untyped.string, untyped.type);
      }
      return new NumericValue(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value === "string") {
      switch (value) {
        case "Infinity":
          return Infinity;
        case "-Infinity":
          return -Infinity;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema()) {
      if (isObject) {
        const out = Array.isArray(value) ? [] : {};
        for (const k in value) {
          if (!hasOwn(value, k)) {
            continue;
          }
          if (k === "__proto__") {
            writeKey(out);
          }
          const v = value[k];
          if (v instanceof NumericValue) {
            out[k] = v;
          } else {
            out[k] = this._read(ns, v);
          }
        }
        return out;
      } else {
        return structuredClone(value);
      }
    }
    return value;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeSerializer.js
init_schema();
init_serde();

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReplacer.js
init_serde();
var NUMERIC_CONTROL_CHAR = String.fromCharCode(925);
var JsonReplacer = class {
  values = /* @__PURE__ */ new Map();
  counter = 0;
  stage = 0;
  createReplacer() {
    if (this.stage === 1) {
      throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");
    }
    if (this.stage === 2) {
      throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
    }
    this.stage = 1;
    return (key, value) => {
      if (value instanceof NumericValue) {
        const v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
        this.values.set(`"${v}"`, value.string);
        return v;
      }
      if (typeof value === "bigint") {
        const s = value.toString();
        const v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
        this.values.set(`"${v}"`, s);
        return v;
      }
      return value;
    };
  }
  replaceInJson(json2) {
    if (this.stage === 0) {
      throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
    }
    if (this.stage === 2) {
      throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
    }
    this.stage = 2;
    if (this.counter === 0) {
      return json2;
    }
    for (const [key, value] of this.values) {
      json2 = json2.replace(key, value);
    }
    return json2;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeSerializer.js
init_transport();
var JsonShapeSerializer = class extends SerdeContextConfig {
  settings;
  buffer;
  useReplacer = false;
  rootSchema;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value) {
    this.rootSchema = NormalizedSchema.of(schema);
    this.buffer = this._write(this.rootSchema, value);
  }
  flush() {
    const { rootSchema, useReplacer } = this;
    this.rootSchema = void 0;
    this.useReplacer = false;
    if (rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
      if (!useReplacer) {
        return JSON.stringify(this.buffer);
      }
      const replacer = new JsonReplacer();
      return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
    }
    return this.buffer;
  }
  writeDiscriminatedDocument(schema, value) {
    this.write(schema, value);
    if (typeof this.buffer === "object") {
      this.buffer.__type = NormalizedSchema.of(schema).getName(true);
    }
  }
  _write(schema, value, container) {
    const isObject = value !== null && typeof value === "object";
    const ns = NormalizedSchema.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) {
        const record = value;
        const out = {};
        const { jsonName } = this.settings;
        let nameMap = void 0;
        if (jsonName) {
          nameMap = {};
        }
        let outCount = 0;
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const serializableValue = this._write(memberSchema, record[memberName], ns);
          if (serializableValue !== void 0) {
            let targetKey = memberName;
            if (jsonName) {
              targetKey = memberSchema.getMergedTraits().jsonName ?? memberName;
              nameMap[memberName] = targetKey;
            }
            out[targetKey] = serializableValue;
            outCount++;
          }
        }
        if (ns.isUnionSchema() && outCount === 0) {
          const { $unknown } = record;
          if (Array.isArray($unknown)) {
            const [k, v] = $unknown;
            if (k === "__proto__") {
              writeKey(out);
            }
            out[k] = this._write(15, v);
          }
        } else if (typeof record.__type === "string") {
          for (const k in record) {
            if (!hasOwn(record, k)) {
              continue;
            }
            const v = record[k];
            const targetKey = jsonName ? nameMap[k] ?? k : k;
            if (!(targetKey in out)) {
              out[targetKey] = this._write(15, v);
            }
          }
        }
        return out;
      }
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        const out = [];
        const sparse = !!ns.getMergedTraits().sparse;
        for (const item of value) {
          if (sparse || item != null) {
            out.push(this._write(listMember, item));
          }
        }
        return out;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema();
        const out = {};
        const sparse = !!ns.getMergedTraits().sparse;
        for (const _k in value) {
          if (!hasOwn(value, _k)) {
            continue;
          }
          const _v = value[_k];
          if (sparse || _v != null) {
            if (_k === "__proto__") {
              writeKey(out);
            }
            out[_k] = this._write(mapMember, _v);
          }
        }
        return out;
      }
      if (value instanceof Uint8Array && ns.isBlobSchema()) {
        if (ns === this.rootSchema) {
          return value;
        }
        return (this.serdeContext?.base64Encoder ?? toBase64)(value);
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        const format2 = determineTimestampFormat(ns, this.settings);
        switch (format2) {
          case 5:
            return value.toISOString().replace(".000Z", "Z");
          case 6:
            return dateToUtcString(value);
          case 7:
            return value.getTime() / 1e3;
          default:
            console.warn("Missing timestamp format, using epoch seconds", value);
            return value.getTime() / 1e3;
        }
      }
      if (value instanceof NumericValue) {
        this.useReplacer = true;
      }
    }
    if (value === null && container?.isStructSchema()) {
      return void 0;
    }
    if (ns.isStringSchema()) {
      if (typeof value === "undefined" && ns.isIdempotencyToken()) {
        return generateIdempotencyToken();
      }
      const mediaType = ns.getMergedTraits().mediaType;
      if (value != null && mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) {
          return LazyJsonString.from(value);
        }
      }
      return value;
    }
    if (typeof value === "number") {
      if (Math.abs(value) === Infinity || isNaN(value)) {
        return String(value);
      }
      return value;
    }
    if (typeof value === "string" && ns.isBlobSchema()) {
      if (ns === this.rootSchema) {
        return value;
      }
      return (this.serdeContext?.base64Encoder ?? toBase64)(value);
    }
    if (typeof value === "bigint") {
      this.useReplacer = true;
    }
    if (ns.isDocumentSchema()) {
      if (isObject) {
        if (value instanceof Uint8Array) {
          return (this.serdeContext?.base64Encoder ?? toBase64)(value);
        }
        const out = Array.isArray(value) ? [] : {};
        for (const k in value) {
          if (!hasOwn(value, k)) {
            continue;
          }
          const v = value[k];
          if (k === "__proto__") {
            writeKey(out);
          }
          if (v instanceof NumericValue) {
            this.useReplacer = true;
            out[k] = v;
          } else {
            out[k] = this._write(ns, v);
          }
        }
        return out;
      } else {
        return structuredClone(value);
      }
    }
    return value;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonCodec.js
var JsonCodec = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  createSerializer() {
    const serializer = new JsonShapeSerializer(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
  }
  createDeserializer() {
    const deserializer = new JsonShapeDeserializer(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
  }
};

// substrate.mts
init_client2();

// runtime/src/catalog/rows.ts
var PACKS = ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"];
var DAEMON_SIZE = { cpu: "ECS_DAEMON_TASK_CPU", memory: "ECS_DAEMON_TASK_MEMORY" };
var NO_TOPICS = { reads: [], writes: [] };

// runtime/src/catalog/daemons.ts
var BUILT = {
  state: "built",
  kind: "daemon",
  whenLockBreaks: "end",
  ports: { service: null, ops: true },
  environment: [],
  needs: [],
  gatePrincipal: null,
  topics: NO_TOPICS,
  checkpoints: null
};
var DAEMONS = [
  {
    ...BUILT,
    mode: "ig",
    handle: "SVC_IG",
    pack: "control_ingress",
    service: "ig",
    summary: "admits events: the only writer of the bus",
    room: "ingestion-gate",
    stream: "ig",
    whenLockBreaks: "regain",
    ports: { service: "IG_PORT", ops: true },
    environment: ["IG_AUTH_MODE"],
    needs: ["gate listener"],
    principal: "ROLE_IG_SERVICE",
    topics: {
      reads: [],
      writes: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_TRAFFIC_BASELINE_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_BASELINE_V1",
        "FP_BUS_RTDL_V1",
        "FP_BUS_CASE_TRIGGERS_V1",
        "FP_BUS_LABELS_EVENTS_V1",
        "FP_BUS_AUDIT_V1"
      ]
    },
    limits: { ...DAEMON_SIZE, connections: 6 }
  },
  {
    ...BUILT,
    mode: "archive-writer",
    handle: "SVC_RTDL_CORE_ARCHIVE_WRITER",
    pack: "rtdl_core",
    service: "rtdl-core-archive-writer",
    summary: "archives every admitted event",
    room: "archive-writer",
    stream: "archive_writer.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
        "FP_BUS_RTDL_V1",
        "FP_BUS_CASE_TRIGGERS_V1",
        "FP_BUS_LABELS_EVENTS_V1",
        "FP_BUS_AUDIT_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.archive_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 6 }
  },
  {
    ...BUILT,
    mode: "ieg",
    handle: "SVC_RTDL_CORE_IEG",
    pack: "rtdl_core",
    service: "rtdl-core-ieg",
    summary: "keeps the graph of identities: who was met with what, and how often",
    room: "identity-graph",
    stream: "ieg.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.ieg_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "ofp",
    handle: "SVC_RTDL_CORE_OFP",
    pack: "rtdl_core",
    service: "rtdl-core-ofp",
    summary: "computes the features of every flow and keeps those of every event",
    room: "feature-plane",
    stream: "ofp.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: ["FP_BUS_TRAFFIC_FRAUD_V1", "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1", "FP_BUS_LABELS_EVENTS_V1"],
      writes: []
    },
    checkpoints: "rtdl.ofp_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "csfb",
    handle: "SVC_RTDL_CORE_CSFB",
    pack: "rtdl_core",
    service: "rtdl-core-csfb",
    summary: "gathers the context of every flow: arrivals, entities, anchors",
    room: "context-store",
    stream: "csfb.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.csfb_join_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "dl",
    handle: "SVC_DECISION_LANE_DL",
    pack: "rtdl_decision_lane",
    service: "decision-lane-dl",
    summary: "keeps the posture that bounds what may be decided",
    room: "degrade-ladder",
    stream: "dl.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID"],
    principal: "ROLE_DECISION_LANE",
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    ...BUILT,
    mode: "df",
    handle: "SVC_DECISION_LANE_DF",
    pack: "rtdl_decision_lane",
    service: "decision-lane-df",
    summary: "decides on every transaction once",
    room: "decision-fabric",
    stream: "df.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: "decision_fabric",
    topics: { reads: ["FP_BUS_TRAFFIC_FRAUD_V1"], writes: [] },
    checkpoints: "rtdl.df_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 5 }
  },
  {
    ...BUILT,
    mode: "al",
    handle: "SVC_DECISION_LANE_AL",
    pack: "rtdl_decision_lane",
    service: "decision-lane-al",
    summary: "carries every intended action out once",
    room: "action-layer",
    stream: "al.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: "action_layer",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "rtdl.al_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "dla",
    handle: "SVC_DECISION_LANE_DLA",
    pack: "rtdl_decision_lane",
    service: "decision-lane-dla",
    summary: "links and audits every decision with what followed of it",
    room: "decision-audit",
    stream: "dla.intake.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "rtdl.dla_intake_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "case-trigger",
    handle: "SVC_CASE_TRIGGER",
    pack: "case_labels",
    service: "case-trigger",
    summary: "turns facts of the decision lane into case triggers",
    room: "case-trigger",
    stream: "case_trigger.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "case_trigger",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "cases.case_trigger_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "cm",
    handle: "SVC_CM",
    pack: "case_labels",
    service: "case-mgmt",
    summary: "keeps one append-only timeline a case, and serves those who work the cases",
    room: "case-management",
    stream: "case_mgmt.v0",
    ports: { service: "CM_PORT", ops: true },
    environment: [
      "RTDL_CORE_CONSUMER_GROUP_ID",
      "IG_BASE_URL",
      "LS_BASE_URL",
      "SSM_CM_API_KEY_PATH",
      "SSM_LS_API_KEY_PATH"
    ],
    needs: ["case listener"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "case_management",
    topics: { reads: ["FP_BUS_CASE_TRIGGERS_V1", "FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "cases.cm_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 5 }
  },
  {
    ...BUILT,
    mode: "ls",
    handle: "SVC_LS",
    pack: "case_labels",
    service: "label-store",
    summary: "takes label assertions: the only place where a label becomes truth",
    room: "label-store",
    stream: "label_store.v0",
    ports: { service: "LS_PORT", ops: true },
    environment: ["IG_BASE_URL", "SSM_LS_API_KEY_PATH"],
    needs: ["label listener"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "label_store",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "env-conformance",
    handle: "SVC_ENV_CONFORMANCE",
    pack: "obs_gov",
    service: "env-conformance",
    summary: "compares the running system with its pins",
    room: "env-conformance",
    stream: "env-conformance",
    // It holds no checkpoint and its document is derived, so an outage of the database is no reason to end.
    whenLockBreaks: "regain",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL", "IG_AUTH_MODE"],
    needs: ["scenario run", "roster of daemons", "permitted skips"],
    principal: "ROLE_ENV_CONFORMANCE",
    limits: { ...DAEMON_SIZE, connections: 3 }
  }
];

// runtime/src/catalog/jobs.ts
var ORACLE_JOB = { kind: "job", room: "oracle", principal: "ROLE_ORACLE_JOB", gatePrincipal: null };
var WITHOUT_SUBSTRATE = { topics: NO_TOPICS, checkpoints: null, limits: { ...DAEMON_SIZE, connections: 0 } };
var JOBS = [
  {
    kind: "job",
    mode: "db-migrate",
    service: "db-migrations",
    summary: "brings the platform database to the schema of this image",
    room: "migrations",
    principal: "ROLE_DB_MIGRATIONS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-world",
    service: "oracle-world",
    summary: "makes a sealed world from a seed, for machines without data"
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-seed",
    service: "oracle-seed",
    summary: "copies an engine run from one object store prefix to another"
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-pack",
    service: "oracle-pack",
    summary: "writes the pack manifest and the seal of an engine run"
  },
  {
    ...ORACLE_JOB,
    mode: "oracle-stream-sort",
    service: "oracle-stream-sort",
    summary: "sorts one output of an engine run by event time",
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { cpu: "ECS_ORACLE_SORT_CPU", memory: "ECS_ORACLE_SORT_MEMORY", connections: 0 }
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-checker",
    service: "oracle-checker",
    summary: "verifies gates, seal and stream views before anything is read"
  },
  {
    kind: "job",
    mode: "sr",
    service: "sr",
    summary: "collects the evidence of a scenario run and publishes READY",
    room: "scenario-runner",
    principal: "ROLE_SR_TASK",
    gatePrincipal: null,
    topics: { reads: [], writes: ["FP_BUS_CONTROL_V1"] },
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "wsp",
    service: "wsp",
    summary: "streams the sorted world into the ingestion gate",
    room: "stream-producer",
    principal: "ROLE_WSP_TASK",
    gatePrincipal: "wsp",
    topics: { reads: ["FP_BUS_CONTROL_V1"], writes: [] },
    checkpoints: "wsp.wsp_checkpoint",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    kind: "job",
    mode: "duplicate-injector",
    service: "duplicate-injector",
    summary: "sends admitted events to the gate once more, exactly as a manifest names them",
    room: "duplicate-injector",
    principal: "ROLE_WSP_TASK",
    gatePrincipal: "wsp",
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  },
  {
    kind: "job",
    mode: "decision-summary",
    service: "decision-summary",
    summary: "counts decisions, actions and audit of a run, from their ledgers",
    room: "decision-summary",
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1, statementMs: 12e4 }
  },
  {
    kind: "job",
    mode: "case-analyst",
    service: "case-analyst",
    summary: "works the cases of a rehearsal in place of people",
    room: "case-analyst",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  },
  {
    kind: "job",
    mode: "case-summary",
    service: "case-summary",
    summary: "counts triggers, cases and labels of a run, from their tables",
    room: "case-summary",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1, statementMs: 12e4 }
  },
  {
    kind: "job",
    mode: "label-feed",
    service: "label-feed",
    summary: "states the labels of a sealed world as their time comes, apart from the decision path",
    room: "label-feed",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: "labels.label_feed_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "reporter",
    service: "reporter",
    summary: "closes a run: report, reconciliation, anchors, marker",
    room: "reporter",
    principal: "ROLE_REPORTER_SINGLE_WRITER",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    // Counting runs at most four statements at a time (16, section 7.4); the lock has a connection of its own.
    limits: {
      cpu: "ECS_DAEMON_TASK_CPU",
      memory: "ECS_REPORTER_TASK_MEMORY",
      connections: 4,
      statementMs: 12e4
    }
  },
  {
    kind: "job",
    mode: "lag-sampler",
    service: "lag-sampler",
    summary: "samples consumer lag and checkpoints",
    room: "lag-sampler",
    principal: "ROLE_LAG_SAMPLER",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "runtime-probe",
    service: "runtime-probe",
    summary: "asks every dependency of the services with the credentials of a task",
    room: "runtime-probe",
    // It has no rights of its own: it asks with those of the role under test, this one where nobody names another.
    principal: "ROLE_RTDL_CORE",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  }
];

// runtime/src/catalog/bus-keys.ts
var BUS_KEY_OF_ROLE = {
  ROLE_IG_SERVICE: "ig",
  ROLE_SR_TASK: "sr",
  ROLE_WSP_TASK: "wsp",
  ROLE_RTDL_CORE: "rtdl",
  ROLE_DECISION_LANE: "decision",
  ROLE_CASE_LABELS: "case-labels",
  ROLE_REPORTER_SINGLE_WRITER: "verifier",
  ROLE_LAG_SAMPLER: "verifier",
  ROLE_ENV_CONFORMANCE: "verifier"
};
var findBusKeyName = (role) => Object.hasOwn(BUS_KEY_OF_ROLE, role) ? BUS_KEY_OF_ROLE[role] : void 0;
var busKeyPaths = (name, names) => ({
  key: `${names("SSM_CONFLUENT_API_KEY_PATH")}/${name}`,
  secret: `${names("SSM_CONFLUENT_API_SECRET_PATH")}/${name}`
});

// runtime/src/catalog.ts
var BUILT_DAEMONS = DAEMONS.filter((row) => row.state === "built");
var MODES = [...JOBS, ...BUILT_DAEMONS];
var taskFamilyOf = (mode, namePrefix) => `${namePrefix}-${MODES.find((row) => row.mode === mode)?.service}`;
var listenerOf = (port, address, number) => ({
  [port.replace(/_PORT$/, "_LISTEN_ADDR")]: address,
  [port]: String(number)
});
var OPS_PORT = 9464;
var LISTENERS = {
  "gate listener": "IG_PORT",
  "case listener": "CM_PORT",
  "label listener": "LS_PORT"
};
var daemonIdentity = (row) => ({
  FP_PACK_ID: row.pack,
  FP_RUNTIME_MODE: row.state === "built" && row.ports.service !== null ? "service" : "worker",
  FP_COMPONENT_MODE: componentOf(row.mode)
});
var componentOf = (mode) => mode.replaceAll("-", "_");

// substrate.mts
init_endpoints();
init_config2();
init_config2();
init_config2();
init_serde();
init_client2();
init_client2();

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { isLargeInteger$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// runtime/src/managed.ts
var isManaged = (environment) => environment === "dev_min";
var LOCAL_SCHEME = /^(?:dir|file|unix|sqlite):/i;
var LOCAL_HOST = /^(?:localhost|.+\.localhost|127(?:\.[0-9]+){1,3}|0\.0\.0\.0|\[?::(?:1|ffff:127\.[0-9.]+)?\]?)$/i;
function findLocalPlace(text2) {
  if (LOCAL_SCHEME.test(text2)) return "is a local place";
  return hostsOf(text2).some((host) => LOCAL_HOST.test(host)) ? "is a local address" : void 0;
}
function hostsOf(text2) {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text2)?.[1] ?? (/^[^\s/]+:[0-9]{1,5}$/.test(text2) ? text2 : "");
  return authority.slice(authority.lastIndexOf("@") + 1).split(",").map((address) => address.replace(/:[0-9]+$/, ""));
}

// runtime/src/config.ts
var text = (env, options) => ({
  env,
  description: options.description,
  fallback: options.fallback,
  parse: (raw) => {
    const fault = findPlaceholder$evidence_schemas_src_placeholder(raw, { rendered: true });
    if (fault !== void 0) return { fault };
    if (options.pattern && !options.pattern.test(raw)) return { fault: `does not match ${options.pattern.source}` };
    return { value: raw };
  }
});
var choice = (env, options) => ({
  env,
  description: `${options.description} (${options.values.join(" | ")})`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = options.values.find((allowed) => allowed === raw);
    return value === void 0 ? { fault: `is not one of ${options.values.join(", ")}` } : { value };
  }
});
var PLATFORM_RUN_ID_PATTERN = /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/;
var ConfigError = class extends Error {
  faults;
  constructor(faults) {
    super(`configuration refused: ${faults.join("; ")}`);
    this.name = "ConfigError";
    this.faults = faults;
  }
};
var ENDPOINT = /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/;
var localEndpoints = (env = process.env) => localIn(
  Object.keys(env).filter((name) => ENDPOINT.test(name)),
  env
);
var localIn = (names, env) => names.flatMap((name) => {
  const fault = findLocalPlace(env[name] ?? "");
  return fault === void 0 ? [] : [`${name} ${fault}`];
});
var ABSOLUTE_URL = /^[a-z][a-z0-9+.-]*:.+$/;
var runKeys = {
  environment: choice("ENVIRONMENT", {
    values: ["embedded", "emulated", "dev_min"],
    description: "substrate that the facts are read from"
  }),
  platformRunId: text("REQUIRED_PLATFORM_RUN_ID", {
    pattern: PLATFORM_RUN_ID_PATTERN,
    description: "the one run that this task works for"
  }),
  imageDigest: text("IMAGE_DIGEST", { pattern: /^sha256:[0-9a-f]{64}$/, description: "digest of the running image" }),
  runConfigDigest: text("RUN_CONFIG_DIGEST", {
    pattern: /^[0-9a-f]{64}$/,
    description: "pinned digest of the effective run configuration"
  }),
  serviceReleaseId: text("SERVICE_RELEASE_ID", { description: "release that is recorded as provenance" }),
  taskArn: text("TASK_ARN", {
    description: "identity of this task, set by the compute; on ECS read from its metadata"
  }),
  logLevel: choice("LOG_LEVEL", {
    values: ["debug", "info", "warn", "error"],
    fallback: "info",
    description: "log level"
  })
};
var objectStoreKeys = {
  objectStoreUrl: text("OBJECT_STORE_URL", {
    pattern: ABSOLUTE_URL,
    description: "s3:<region> or dir:<absolute path>"
  }),
  oracleBucket: text("S3_ORACLE_BUCKET", { description: "bucket of the sealed input" }),
  archiveBucket: text("S3_ARCHIVE_BUCKET", { description: "bucket of the event archive" }),
  quarantineBucket: text("S3_QUARANTINE_BUCKET", { description: "bucket of quarantined payloads" }),
  evidenceBucket: text("S3_EVIDENCE_BUCKET", { description: "bucket of the evidence" })
};
var parameterKeys = {
  parametersUrl: text("PARAMETERS_URL", { pattern: ABSOLUTE_URL, description: "ssm:<region> or file:<absolute path>" })
};
var databaseKeys = {
  ...parameterKeys,
  dsnPath: text("SSM_DB_DSN_PATH", { description: "parameter that holds the DSN of the platform database" })
};
var eventLogKeys = {
  ...parameterKeys,
  bootstrapPath: text("SSM_CONFLUENT_BOOTSTRAP_PATH", { description: "parameter that holds the event log address" }),
  apiKeyPath: text("SSM_CONFLUENT_API_KEY_PATH", { description: "parameter that holds the event log user" }),
  apiSecretPath: text("SSM_CONFLUENT_API_SECRET_PATH", { description: "parameter that holds the event log password" })
};

// substrate.mts
init_checksum3();
init_checksum3();
init_checksum3();
init_config2();
init_config2();

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
init_serde();

// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
  const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      const abortError3 = new Error("Request aborted");
      abortError3.name = "AbortError";
      abortError3.cause = reason;
      return abortError3;
    }
    const abortError2 = new Error(String(reason));
    abortError2.name = "AbortError";
    return abortError2;
  }
  const abortError = new Error("Request aborted");
  abortError.name = "AbortError";
  return abortError;
}

// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
init_serde();
var getTransformedHeaders = (headers) => {
  const transformedHeaders = {};
  for (const name in headers) {
    if (!hasOwn(headers, name)) {
      continue;
    }
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
  }
  return transformedHeaders;
};

// node_modules/@smithy/node-http-handler/dist-es/node-https.js
import node_https from "node:https";

// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing = {
  setTimeout: (cb, ms) => setTimeout(cb, ms),
  clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME = 1e3;
var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
  if (!timeoutInMs) {
    return -1;
  }
  const registerTimeout = (offset) => {
    const timeoutId = timing.setTimeout(() => {
      request.destroy();
      reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
        name: "TimeoutError"
      }));
    }, timeoutInMs - offset);
    const doWithSocket = (socket) => {
      if (socket?.connecting) {
        socket.on("connect", () => {
          timing.clearTimeout(timeoutId);
        });
      } else {
        timing.clearTimeout(timeoutId);
      }
    };
    if (request.socket) {
      doWithSocket(request.socket);
    } else {
      request.on("socket", doWithSocket);
    }
  };
  if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
  }
  return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger2) => {
  if (timeoutInMs) {
    return timing.setTimeout(() => {
      let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
      if (throwOnRequestTimeout) {
        const error2 = Object.assign(new Error(msg), {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        });
        req.destroy(error2);
        reject(error2);
      } else {
        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
        logger2?.warn?.(msg);
      }
    }, timeoutInMs);
  }
  return -1;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME2 = 3e3;
var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
  if (keepAlive !== true) {
    return -1;
  }
  const registerListener = () => {
    if (request.socket) {
      request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    } else {
      request.on("socket", (socket) => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    }
  };
  if (deferTimeMs === 0) {
    registerListener();
    return 0;
  }
  return timing.setTimeout(registerListener, deferTimeMs);
};

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout = (config) => {
  const value = config?.defaultSocketTimeout;
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME3 = 3e3;
var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
  if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
    return;
  }
  let response;
  request.once("response", (res) => response = res);
  const onTimeout = () => {
    if (response?.complete) {
      request.socket?.destroy();
      return;
    }
    const error2 = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
    response?.destroy(error2);
    request.destroy();
    reject(error2);
  };
  const registerTimeout = () => {
    const { socket } = request;
    if (!socket) {
      request.once("socket", registerTimeout);
    } else if (socket.connecting) {
      socket.once("connect", registerTimeout);
    } else {
      socket.setTimeout(timeoutInMs, onTimeout);
      request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
  };
  if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
  }
  const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
  request.once("close", () => timing.clearTimeout(deferralId));
};

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
import { Readable as Readable6 } from "node:stream";
var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
  const headers = request.headers;
  const expect = headers ? headers.Expect || headers.expect : void 0;
  let timeoutId = -1;
  let sendBody = true;
  if (!externalAgent && expect === "100-continue") {
    sendBody = await Promise.race([
      new Promise((resolve) => {
        timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
      }),
      new Promise((resolve) => {
        httpRequest.on("continue", () => {
          timing.clearTimeout(timeoutId);
          resolve(true);
        });
        httpRequest.on("response", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
        httpRequest.on("error", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
      })
    ]);
  }
  if (sendBody) {
    writeBody(httpRequest, request.body);
  }
}
function writeBody(httpRequest, body) {
  if (body instanceof Readable6) {
    body.pipe(httpRequest);
    return;
  }
  if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
      if (isBuffer && body.byteLength === 0) {
        httpRequest.end();
      } else {
        httpRequest.end(body);
      }
      return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
      httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest.end(Buffer.from(body));
    return;
  }
  httpRequest.end();
}

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var DEFAULT_REQUEST_TIMEOUT = 0;
var hAgent = void 0;
var hRequest = void 0;
var NodeHttpHandler = class _NodeHttpHandler {
  config;
  configProvider;
  socketWarningTimestamp = 0;
  externalAgent = false;
  metadata = { handlerProtocol: "http/1.1" };
  static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
      return instanceOrOptions;
    }
    return new _NodeHttpHandler(instanceOrOptions);
  }
  static checkSocketUsage(agent, socketWarningTimestamp, logger2 = console) {
    const { sockets, requests, maxSockets } = agent;
    if (typeof maxSockets !== "number" || maxSockets === Infinity) {
      return socketWarningTimestamp;
    }
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) {
      return socketWarningTimestamp;
    }
    if (sockets && requests) {
      for (const origin in sockets) {
        if (!hasOwn(sockets, origin)) {
          continue;
        }
        const socketsInUse = sockets[origin]?.length ?? 0;
        const requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
          logger2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
          return Date.now();
        }
      }
    }
    return socketWarningTimestamp;
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      if (typeof options === "function") {
        options().then((_options) => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject);
      } else {
        resolve(this.resolveDefaultConfig(options));
      }
    });
  }
  destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
  }
  async handle(request, { abortSignal, requestTimeout } = {}) {
    if (!this.config) {
      this.config = await this.configProvider;
    }
    const config = this.config;
    const logger2 = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) {
      this.config.httpAgent = await this.config.httpAgentProvider();
    }
    return new Promise((_resolve, _reject) => {
      let writeRequestBodyPromise = void 0;
      let socketWarningTimeoutId = -1;
      let connectionTimeoutId = -1;
      let requestTimeoutId = -1;
      let keepAliveTimeoutId = -1;
      const clearTimeouts = () => {
        timing.clearTimeout(socketWarningTimeoutId);
        timing.clearTimeout(connectionTimeoutId);
        timing.clearTimeout(requestTimeoutId);
        timing.clearTimeout(keepAliveTimeoutId);
      };
      const resolve = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _resolve(arg);
      };
      const reject = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _reject(arg);
      };
      if (abortSignal?.aborted) {
        const abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      const headers = request.headers;
      const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
      let agent = isSSL ? config.httpsAgent : config.httpAgent;
      if (expectContinue && !this.externalAgent) {
        agent = new (isSSL ? node_https.Agent : hAgent)({
          keepAlive: false,
          maxSockets: Infinity
        });
      }
      socketWarningTimeoutId = timing.setTimeout(() => {
        this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger2);
      }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
      const queryString = request.query ? buildQueryString(request.query) : "";
      let auth = void 0;
      if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}`;
      }
      let path = request.path;
      if (queryString) {
        path += `?${queryString}`;
      }
      if (request.fragment) {
        path += `#${request.fragment}`;
      }
      let hostname = request.hostname ?? "";
      if (hostname[0] === "[" && hostname.endsWith("]")) {
        hostname = request.hostname.slice(1, -1);
      } else {
        hostname = request.hostname;
      }
      const nodeHttpsOptions = {
        headers: request.headers,
        host: hostname,
        method: request.method,
        path,
        port: request.port,
        agent,
        auth
      };
      const requestFunc = isSSL ? node_https.request : hRequest;
      const req = requestFunc(nodeHttpsOptions, (res) => {
        const httpResponse = new HttpResponse({
          statusCode: res.statusCode || -1,
          reason: res.statusMessage,
          headers: getTransformedHeaders(res.headers),
          body: res
        });
        resolve({ response: httpResponse });
      });
      req.on("error", (err) => {
        if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
          reject(Object.assign(err, { name: "TimeoutError" }));
        } else {
          reject(err);
        }
      });
      if (abortSignal) {
        const onAbort = () => {
          req.destroy();
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
        };
        if (typeof abortSignal.addEventListener === "function") {
          const signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: true });
          req.once("close", () => signal.removeEventListener("abort", onAbort));
        } else {
          abortSignal.onabort = onAbort;
        }
      }
      const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
      connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
      requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger2 ?? console);
      const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
      if (defaultSocketTimeout) {
        setSocketTimeout(req, reject, defaultSocketTimeout, true);
      } else {
        setSocketTimeout(req, reject, config.socketTimeout);
      }
      const httpAgent = nodeHttpsOptions.agent;
      if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
        keepAliveTimeoutId = setSocketKeepAlive(req, {
          keepAlive: httpAgent.keepAlive,
          keepAliveMsecs: httpAgent.keepAliveMsecs
        });
      }
      writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
        clearTimeouts();
        return _reject(e);
      });
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("logger"):
          key = "logger";
          value = config.logger ?? value;
          break;
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return {
        ...config,
        [key]: value
      };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
  resolveDefaultConfig(options) {
    const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger: logger2 } = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
      connectionTimeout,
      requestTimeout,
      socketTimeout,
      defaultSocketTimeout: resolveDefaultSocketTimeout(options),
      socketAcquisitionWarningTimeout,
      throwOnRequestTimeout,
      httpAgentProvider: () => httpAgentPromise ??= (async () => {
        const node_http = await import("node:http");
        const { Agent, request } = node_http.default ?? node_http;
        hRequest = request;
        hAgent = Agent;
        if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpAgent;
        }
        return new hAgent({ keepAlive, maxSockets, ...httpAgent });
      })(),
      httpsAgent: (() => {
        if (httpsAgent instanceof node_https.Agent || typeof httpsAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpsAgent;
        }
        return new node_https.Agent({ keepAlive, maxSockets, ...httpsAgent });
      })(),
      logger: logger2
    };
  }
};

// node_modules/@smithy/node-http-handler/dist-es/node-http2.js
import node_http2 from "node:http2";

// node_modules/@smithy/node-http-handler/dist-es/node-http2-connection-manager.js
import http2 from "node:http2";

// node_modules/@smithy/node-http-handler/dist-es/http2/ClientHttp2SessionRef.js
var ids = new Uint16Array(1);
var ClientHttp2SessionRef = class {
  id = ids[0]++;
  total = 0;
  max = 0;
  session;
  refs = 0;
  constructor(session) {
    session.unref();
    this.session = session;
  }
  retain() {
    if (this.session.destroyed) {
      throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
    }
    this.refs += 1;
    this.total += 1;
    this.max = Math.max(this.refs, this.max);
    this.session.ref();
  }
  free() {
    if (this.session.destroyed) {
      return;
    }
    this.refs -= 1;
    if (this.refs === 0) {
      this.session.unref();
    }
    if (this.refs < 0) {
      throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
    }
  }
  deref() {
    return this.session;
  }
  close() {
    if (!this.session.closed) {
      this.session.close();
    }
  }
  destroy() {
    this.refs = 0;
    if (!this.session.destroyed) {
      this.session.setTimeout(0);
      this.session.destroy();
    }
  }
  useCount() {
    return this.refs;
  }
};

// node_modules/@smithy/node-http-handler/dist-es/node-http2-connection-pool.js
var NodeHttp2ConnectionPool = class {
  sessions = [];
  maxConcurrency = 0;
  constructor(sessions) {
    this.sessions = (sessions ?? []).map((session) => new ClientHttp2SessionRef(session));
  }
  poll() {
    let cleanup = false;
    for (const session of this.sessions) {
      if (session.deref().destroyed) {
        cleanup = true;
        continue;
      }
      if (!this.maxConcurrency || session.useCount() < this.maxConcurrency) {
        return session;
      }
    }
    if (cleanup) {
      for (const session of this.sessions) {
        if (session.deref().destroyed) {
          this.remove(session);
        }
      }
    }
  }
  offerLast(ref) {
    this.sessions.push(ref);
  }
  remove(ref) {
    const ix = this.sessions.indexOf(ref);
    if (ix > -1) {
      this.sessions.splice(ix, 1);
    }
  }
  [Symbol.iterator]() {
    return this.sessions[Symbol.iterator]();
  }
  setMaxConcurrency(maxConcurrency) {
    this.maxConcurrency = maxConcurrency;
  }
  destroy(ref) {
    this.remove(ref);
    ref.destroy();
  }
};

// node_modules/@smithy/node-http-handler/dist-es/node-http2-connection-manager.js
var NodeHttp2ConnectionManager = class {
  config;
  connectOptions;
  connectionPools = /* @__PURE__ */ new Map();
  constructor(config) {
    this.config = config;
    if (this.config.maxConcurrency && this.config.maxConcurrency <= 0) {
      throw new RangeError("maxConcurrency must be greater than zero.");
    }
  }
  lease(requestContext, connectionConfiguration) {
    const url = this.getUrlString(requestContext);
    const pool = this.getPool(url);
    if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
      const available = pool.poll();
      if (available) {
        available.retain();
        return available;
      }
    }
    const ref = new ClientHttp2SessionRef(this.connect(url));
    const session = ref.deref();
    if (this.config.maxConcurrency) {
      session.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (err) => {
        if (err) {
          throw new Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
        }
      });
    }
    const graceful = () => {
      this.removeFromPoolAndClose(url, ref);
    };
    const ensureDestroyed = () => {
      this.removeFromPoolAndCheckedDestroy(url, ref);
    };
    session.on("goaway", graceful);
    session.on("error", ensureDestroyed);
    session.on("frameError", ensureDestroyed);
    session.on("close", ensureDestroyed);
    if (connectionConfiguration.requestTimeout) {
      session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed);
    }
    pool.offerLast(ref);
    ref.retain();
    return ref;
  }
  release(_requestContext, ref) {
    ref.free();
  }
  createIsolatedSession(requestContext, connectionConfiguration) {
    const url = this.getUrlString(requestContext);
    const ref = new ClientHttp2SessionRef(this.connect(url));
    const session = ref.deref();
    session.settings({ maxConcurrentStreams: 1 });
    const ensureDestroyed = () => {
      ref.destroy();
    };
    session.on("error", ensureDestroyed);
    session.on("frameError", ensureDestroyed);
    session.on("close", ensureDestroyed);
    const timeout = connectionConfiguration.requestTimeout ?? 3e5;
    session.setTimeout(timeout, ensureDestroyed);
    ref.retain();
    return ref;
  }
  destroy() {
    for (const [url, connectionPool] of this.connectionPools) {
      for (const session of [...connectionPool]) {
        session.destroy();
      }
      this.connectionPools.delete(url);
    }
  }
  setMaxConcurrentStreams(maxConcurrentStreams) {
    if (maxConcurrentStreams && maxConcurrentStreams <= 0) {
      throw new RangeError("maxConcurrentStreams must be greater than zero.");
    }
    this.config.maxConcurrency = maxConcurrentStreams;
    for (const pool of this.connectionPools.values()) {
      pool.setMaxConcurrency(maxConcurrentStreams);
    }
  }
  setDisableConcurrentStreams(disableConcurrentStreams) {
    this.config.disableConcurrency = disableConcurrentStreams;
  }
  setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
    this.connectOptions = nodeHttp2ConnectOptions;
  }
  debug() {
    const pools = {};
    for (const [url, pool] of this.connectionPools) {
      const sessions = [];
      for (const ref of pool) {
        sessions.push({
          id: ref.id,
          active: ref.useCount(),
          maxConcurrent: ref.max,
          totalRequests: ref.total
        });
      }
      pools[url] = { sessions };
    }
    return pools;
  }
  removeFromPoolAndClose(authority, ref) {
    this.connectionPools.get(authority)?.remove(ref);
    ref.close();
  }
  removeFromPoolAndCheckedDestroy(authority, ref) {
    this.connectionPools.get(authority)?.remove(ref);
    ref.destroy();
  }
  getPool(url) {
    if (!this.connectionPools.has(url)) {
      const pool = new NodeHttp2ConnectionPool();
      if (this.config.maxConcurrency) {
        pool.setMaxConcurrency(this.config.maxConcurrency);
      }
      this.connectionPools.set(url, pool);
    }
    return this.connectionPools.get(url);
  }
  getUrlString(request) {
    return request.destination.toString();
  }
  connect(url) {
    return this.connectOptions === void 0 ? http2.connect(url) : http2.connect(url, this.connectOptions);
  }
};

// node_modules/@smithy/node-http-handler/dist-es/node-http2-handler.js
var { constants } = node_http2;
var NodeHttp2Handler = class _NodeHttp2Handler {
  config;
  configProvider;
  metadata = { handlerProtocol: "h2" };
  connectionManager = new NodeHttp2ConnectionManager({});
  static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
      return instanceOrOptions;
    }
    return new _NodeHttp2Handler(instanceOrOptions);
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      if (typeof options === "function") {
        options().then((opts) => {
          resolve(opts || {});
        }).catch(reject);
      } else {
        resolve(options || {});
      }
    });
  }
  destroy() {
    this.connectionManager.destroy();
  }
  async handle(request, { abortSignal, requestTimeout, isEventStream } = {}) {
    if (!this.config) {
      const config = await this.configProvider;
      this.config = { ...config, defaultSocketTimeout: resolveDefaultSocketTimeout(config) };
      const { disableConcurrentStreams: disableConcurrentStreams2, maxConcurrentStreams, nodeHttp2ConnectOptions } = this.config;
      this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams2 ?? false);
      if (maxConcurrentStreams) {
        this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams);
      }
      if (nodeHttp2ConnectOptions) {
        this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
      }
    }
    const { requestTimeout: configRequestTimeout, disableConcurrentStreams, sessionTimeout } = this.config;
    const useIsolatedSession = disableConcurrentStreams || isEventStream;
    const effectiveRequestTimeout = requestTimeout ?? configRequestTimeout;
    const defaultSocketTimeout = effectiveRequestTimeout === void 0 && sessionTimeout === void 0 ? this.config.defaultSocketTimeout : void 0;
    return new Promise((_resolve, _reject) => {
      let fulfilled = false;
      let writeRequestBodyPromise = void 0;
      const resolve = async (arg) => {
        await writeRequestBodyPromise;
        _resolve(arg);
      };
      const reject = async (arg) => {
        await writeRequestBodyPromise;
        _reject(arg);
      };
      if (abortSignal?.aborted) {
        fulfilled = true;
        const abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      const { hostname, method, port, protocol, query } = request;
      let auth = "";
      if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}@`;
      }
      const authority = `${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`;
      const requestContext = { destination: new URL(authority) };
      const connectConfig = {
        requestTimeout: this.config?.sessionTimeout,
        isEventStream
      };
      const ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig);
      const session = ref.deref();
      const rejectWithDestroy = (err) => {
        if (useIsolatedSession) {
          ref.destroy();
        }
        fulfilled = true;
        reject(err);
      };
      const queryString = query ? buildQueryString(query) : "";
      let path = request.path;
      if (queryString) {
        path += `?${queryString}`;
      }
      if (request.fragment) {
        path += `#${request.fragment}`;
      }
      const clientHttp2Stream = session.request({
        ...request.headers,
        [constants.HTTP2_HEADER_PATH]: path,
        [constants.HTTP2_HEADER_METHOD]: method
      });
      if (effectiveRequestTimeout) {
        clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
          clientHttp2Stream.close();
          const timeoutError = new Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
          timeoutError.name = "TimeoutError";
          rejectWithDestroy(timeoutError);
        });
      } else if (defaultSocketTimeout) {
        clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
          const timeoutError = new Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
          timeoutError.name = "TimeoutError";
          fulfilled = true;
          reject(timeoutError);
          clientHttp2Stream.destroy(timeoutError);
          if (useIsolatedSession) {
            ref.destroy();
          }
        });
        clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout));
      }
      if (abortSignal) {
        const onAbort = () => {
          clientHttp2Stream.close();
          const abortError = buildAbortError(abortSignal);
          rejectWithDestroy(abortError);
        };
        if (typeof abortSignal.addEventListener === "function") {
          const signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: true });
          clientHttp2Stream.once("close", () => signal.removeEventListener("abort", onAbort));
        } else {
          abortSignal.onabort = onAbort;
        }
      }
      clientHttp2Stream.on("frameError", (type, code, id) => {
        rejectWithDestroy(new Error(`Frame type id ${type} in stream id ${id} has failed with code ${code}.`));
      });
      clientHttp2Stream.on("error", rejectWithDestroy);
      clientHttp2Stream.on("aborted", () => {
        rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
      });
      clientHttp2Stream.on("response", (headers) => {
        const httpResponse = new HttpResponse({
          statusCode: headers[":status"] ?? -1,
          headers: getTransformedHeaders(headers),
          body: clientHttp2Stream
        });
        fulfilled = true;
        resolve({ response: httpResponse });
        if (useIsolatedSession) {
          session.close();
          clientHttp2Stream.on("end", () => {
            ref.destroy();
          });
        }
      });
      clientHttp2Stream.on("close", () => {
        if (useIsolatedSession) {
          ref.destroy();
        } else {
          this.connectionManager.release(requestContext, ref);
        }
        if (!fulfilled) {
          const error2 = new Error("Unexpected error: http2 request did not get a response");
          if (session.destroyed) {
            error2.name = "TimeoutError";
          }
          rejectWithDestroy(error2);
        }
      });
      writeRequestBodyPromise = writeRequestBody(clientHttp2Stream, request, effectiveRequestTimeout);
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return {
        ...config,
        [key]: value
      };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
};

// node_modules/@smithy/node-http-handler/dist-es/index.js
init_serde();

// substrate.mts
init_config2();
init_config2();
init_config2();
init_config2();
init_config2();

// runtime/src/mode.ts
var EXIT = {
  /** Done; and for a daemon: told to stop, drained, closed, also when it was still opening. */
  ok: 0,
  /** An operating error: what could not be opened, another schema, a lock that was lost while working. */
  failed: 1,
  /** The reporter found what blocks the closure, and wrote it. */
  closureBlocked: 3,
  usage: 64,
  /** Another instance holds the lock, at the start; nothing was done. */
  busy: 75,
  /** A key is missing or malformed; nothing was opened. */
  configuration: 78
};

// substrate.mts
init_endpoints();
init_endpoints();
init_schema();
init_serde();
init_dist_es();

// runtime/src/substrate/image/port.ts
var IMAGE_ENTRYPOINT = "main.mjs";
var LEAN_ENVIRONMENT = {
  NODE_OPTIONS: "--max-semi-space-size=4",
  DUCKDB_JE_MALLOC_CONF: "narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0"
};

// substrate.mts
init_serde();
init_schema();
init_schema();
init_checksum3();
init_checksum3();
init_checksum3();
init_config2();
init_config2();
init_config2();
init_config2();
init_client2();
init_schema();
init_serde();
init_schema();
init_config2();
init_config2();
init_config2();

// runtime/src/truth/receipt-scan/scan.ts
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";

// runtime/src/truth/receipt-scan/index-rows.ts
var PAGE_ROWS = 500;
async function* readSegments(database, platformRunId, kind) {
  let after = "";
  for (; ; ) {
    const rows = await database.query({
      text: `SELECT s.segment_id::text, n.name, s.exported_at IS NOT NULL AS exported, s.lines, s.sha256
        FROM ig.segments s, LATERAL (SELECT ig.segment_name(s.opened_minute, s.segment_id) COLLATE "C" AS name) n
        WHERE s.platform_run_id = $1 AND s.kind = $2 AND n.name > $3 ORDER BY n.name LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, kind, after]
    });
    for (const { segment_id: segmentId, name, exported, lines, sha256 } of rows) {
      yield { segmentId, name, exported, lines: lines ?? 0, sha256: sha256 ?? void 0 };
    }
    const last = rows.at(-1);
    if (last === void 0) return;
    after = last.name;
  }
}
var readReceiptRows = (database, segmentId) => database.query({
  name: "receipt_scan_rows",
  text: `SELECT r.line, encode(r.receipt_id, 'hex') AS receipt_id, encode(r.dedupe_key, 'hex') AS dedupe_key,
        r.decision, r.occurrence, r.document, c.topic, a.event_id, encode(a.payload_hash, 'hex') AS payload_hash,
        a.eb_partition, a.eb_offset
      FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
      LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key AND r.decision <> 'QUARANTINE'
      WHERE r.segment_id = $1::bigint ORDER BY r.line`,
  values: [segmentId]
});
var readQuarantineRows = (database, segmentId) => database.query({
  text: `SELECT quarantine_id, record, raw IS NOT NULL AS has_raw FROM ig.quarantine_rows
      WHERE segment_id = $1::bigint ORDER BY line`,
  values: [segmentId]
});
async function* readSingleQuarantines(database, platformRunId) {
  let after = "";
  for (; ; ) {
    const rows = await database.query({
      text: `SELECT q.quarantine_id, q.record, q.raw IS NOT NULL AS has_raw, s.exported_at IS NOT NULL AS exported
        FROM ig.quarantine_rows q JOIN ig.segments s ON s.segment_id = q.segment_id
        WHERE s.platform_run_id = $1 AND s.kind = 'quarantine_objects' AND q.quarantine_id > $2
        ORDER BY q.quarantine_id LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, after]
    });
    yield* rows;
    const last = rows.at(-1);
    if (last === void 0) return;
    after = last.quarantine_id;
  }
}
async function readIndexTotals(database, platformRunId) {
  const decisions = await database.query({
    text: `SELECT r.decision, count(*)::text AS count FROM ig.receipt_rows r
      JOIN ig.contexts c ON c.context_id = r.context_id WHERE c.platform_run_id = $1 GROUP BY 1 ORDER BY 1`,
    values: [platformRunId]
  });
  const [others] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantines,
        (SELECT count(*) FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
          WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED')::text AS admitted,
        (SELECT count(*) FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
          WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE'
            AND NOT EXISTS (SELECT FROM ig.quarantine_rows q WHERE q.receipt_id = r.receipt_id))::text AS recordless`,
    values: [platformRunId]
  });
  const receiptsByDecision = Object.fromEntries(decisions.map(({ decision, count }) => [decision, Number(count)]));
  return {
    receipts: Object.values(receiptsByDecision).reduce((sum, count) => sum + count, 0),
    receiptsByDecision,
    quarantines: Number(others?.quarantines),
    admitted: Number(others?.admitted),
    receiptsWithoutRecord: Number(others?.recordless)
  };
}

// runtime/src/truth/receipt-scan/positions.ts
var CHUNK_OFFSETS = 65536;
function positionSet() {
  const chunks = /* @__PURE__ */ new Map();
  let count = 0;
  let first;
  let last;
  const has = (offset) => {
    const bits = chunks.get(Math.floor(offset / CHUNK_OFFSETS));
    const bit = offset % CHUNK_OFFSETS;
    return bits !== void 0 && ((bits[bit >> 3] ?? 0) & 1 << (bit & 7)) !== 0;
  };
  return {
    add: (offset) => {
      const index = Math.floor(offset / CHUNK_OFFSETS);
      let bits = chunks.get(index);
      if (bits === void 0) {
        bits = new Uint8Array(CHUNK_OFFSETS / 8);
        chunks.set(index, bits);
      }
      const bit = offset % CHUNK_OFFSETS;
      const [place, mask] = [bit >> 3, 1 << (bit & 7)];
      const byte = bits[place] ?? 0;
      if ((byte & mask) !== 0) return false;
      bits[place] = byte | mask;
      count += 1;
      first = first === void 0 ? offset : Math.min(first, offset);
      last = last === void 0 ? offset : Math.max(last, offset);
      return true;
    },
    count: () => count,
    first: () => first,
    last: () => last,
    *gaps(end) {
      if (first === void 0) return;
      let from;
      for (let offset = first; offset < end; offset += 1) {
        if (offset % CHUNK_OFFSETS === 0 && !chunks.has(offset / CHUNK_OFFSETS)) {
          from ??= offset;
          offset += CHUNK_OFFSETS - 1;
          continue;
        }
        if (!has(offset)) {
          from ??= offset;
        } else if (from !== void 0) {
          yield { from, to: offset - 1 };
          from = void 0;
        }
      }
      if (from !== void 0) yield { from, to: end - 1 };
    }
  };
}

// runtime/src/truth/receipt-scan/positions-on-log.ts
var READ_LIMIT = { recordsMax: 2e3, bytesMax: 8 * 2 ** 20, waitMs: 2e3 };
function positionsOnLog(log, faults) {
  const watermarks = /* @__PURE__ */ new Map();
  const partitions = /* @__PURE__ */ new Map();
  const partitionOf2 = (topic2, partition) => {
    const name = `${topic2}/${partition}`;
    const known = partitions.get(name);
    if (known !== void 0) return known;
    const found = watermarks.get(topic2)?.find((one) => one.partition === partition);
    if (found === void 0) return void 0;
    const { low, high } = found;
    const made = { topic: topic2, partition, low, high, taken: positionSet(), ends: {} };
    partitions.set(name, made);
    return made;
  };
  return {
    learn: async (topics) => {
      for (const topic2 of topics) {
        if (!watermarks.has(topic2)) watermarks.set(topic2, await log.watermarks(topic2));
      }
    },
    add: (position) => {
      const { topic: topic2, partition, offset, ref } = position;
      const found = partitionOf2(topic2, partition);
      const place = `${topic2}/${partition} offset ${offset}`;
      if (found === void 0 || offset < found.low || offset >= found.high) {
        faults.note("gap", ref, `the log has no ${place}`);
      } else if (!found.taken.add(offset)) {
        faults.note("identity", ref, `${place} is admitted twice`);
        return false;
      } else {
        if (offset === found.taken.first()) found.ends.first = position;
        if (offset === found.taken.last()) found.ends.last = position;
      }
      return true;
    },
    finish: async (database, platformRunId) => {
      const sorted2 = [...partitions.values()].sort(
        (a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0) || a.partition - b.partition
      );
      const scans = [];
      for (const partition of sorted2) {
        const [first, last] = [partition.taken.first(), partition.taken.last()];
        if (first === void 0 || last === void 0) continue;
        await checkEnds(log, partition, faults);
        const others = await readOthers(log, partition, { database, platformRunId, faults });
        const { topic: topic2, low, high } = partition;
        const admitted = partition.taken.count();
        scans.push({ topic: topic2, partition: partition.partition, first, last, admitted, low, high, ...others });
      }
      return scans;
    }
  };
}
async function checkEnds(log, { ends }, faults) {
  for (const end of [ends.first, ends.last]) {
    if (end === void 0) continue;
    const [record] = await log.read(end.topic, end.partition, end.offset, { ...READ_LIMIT, recordsMax: 1 });
    if (record?.offset === end.offset && record.headers.dedupe_key === end.dedupeKey) continue;
    faults.note("gap", end.ref, `${end.topic}/${end.partition} offset ${end.offset} holds another record`);
  }
}
async function readOthers(log, { topic: topic2, partition, high, taken }, run) {
  const others = { foreign: 0, copies: 0, unreceipted: 0 };
  for (const { from, to } of taken.gaps(high)) {
    for (let next = from; next <= to; ) {
      const found = await log.read(topic2, partition, next, READ_LIMIT);
      const last = found.at(-1);
      if (last === void 0) throw new Error(`${topic2}/${partition} has no record at ${next}, high watermark ${high}`);
      const records = found.filter(({ offset }) => offset <= to);
      const admissions = await readAdmissions(run.database, records);
      for (const record of records) {
        const kind = kindOf(record, admissions, run.platformRunId);
        others[kind] += 1;
        if (kind !== "unreceipted") continue;
        run.faults.note(
          "gap",
          `${topic2}/${partition}`,
          `offset ${record.offset} is a record of the gate, no receipt's`
        );
      }
      next = last.offset + 1;
    }
  }
  return others;
}
var HEX64 = /^[0-9a-f]{64}$/;
async function readAdmissions(database, records) {
  const keys = records.flatMap(({ headers }) => HEX64.test(headers.dedupe_key ?? "") ? [headers.dedupe_key] : []);
  if (keys.length === 0) return /* @__PURE__ */ new Map();
  const rows = await database.query({
    text: `SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, c.platform_run_id, a.state
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE a.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`,
    values: [keys]
  });
  return new Map(rows.map((row) => [row.dedupe_key, row]));
}
function kindOf({ headers }, admissions, platformRunId) {
  const key = headers.dedupe_key;
  if (key === void 0 || !HEX64.test(key)) return "foreign";
  const admission = admissions.get(key);
  if (admission === void 0) return "unreceipted";
  if (admission.platform_run_id !== platformRunId) return "foreign";
  return admission.state === "ADMITTED" ? "copies" : "unreceipted";
}

// runtime/src/truth/receipt-scan/quarantine-objects.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// other-part:evidence-schemas/src/generated/quarantine_record.v1.ts
import { QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1 } from "./schemas.mjs";

// runtime/src/substrate/object-store/port.ts
async function* listAll(store, bucket, prefix) {
  let after;
  do {
    const page = await store.list(bucket, prefix, after === void 0 ? {} : { after });
    yield* page.objects;
    after = page.next;
  } while (after !== void 0);
}

// runtime/src/truth/receipt-scan/merge.ts
async function* mergeByName(left, right) {
  const [lefts, rights] = [sorted(left), sorted(right)];
  let [l, r] = [await lefts.next(), await rights.next()];
  while (l.done !== true || r.done !== true) {
    const order = l.done === true ? 1 : r.done === true ? -1 : byteOrder(l.value.name, r.value.name);
    yield { left: order <= 0 ? l.value : void 0, right: order >= 0 ? r.value : void 0 };
    if (order <= 0) l = await lefts.next();
    if (order >= 0) r = await rights.next();
  }
}
async function* sorted(items) {
  let before;
  for await (const item of items) {
    if (before !== void 0 && byteOrder(before, item.name) >= 0) {
      throw new Error(`${item.name} does not come after ${before}`);
    }
    before = item.name;
    yield item;
  }
  return void 0;
}
var byteOrder = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
async function* listObjects(store, bucket, prefix) {
  for await (const version of listAll(store, bucket, prefix)) yield { name: version.key.slice(prefix.length), version };
}

// runtime/src/truth/receipt-scan/object-lines.ts
import { isUtf8 } from "node:buffer";
import { createHash as createHash5 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { rm } from "node:fs/promises";
import { join as join5 } from "node:path";

// runtime/src/evidence/packed.ts
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import {
  constants as constants2,
  createZstdCompress,
  createZstdDecompress,
  zstdCompress,
  zstdCompressSync,
  zstdDecompress
} from "node:zlib";
var LEVEL = 1;
var WINDOW_LOG_MAX = 24;
var WRITING = { params: { [constants2.ZSTD_c_compressionLevel]: LEVEL } };
var READING = { params: { [constants2.ZSTD_d_windowLogMax]: WINDOW_LOG_MAX }, rejectGarbageAfterEnd: true };
var compress2 = promisify(zstdCompress);
var decompress = promisify(zstdDecompress);
var isPacked = (key) => key.endsWith(".zst");
var OUTPUT_BYTES = constants2.Z_DEFAULT_CHUNK;
var EMPTY_FRAME = zstdCompressSync("", WRITING);
var PIECE_BYTES = 64 * 1024;
async function unpack(name, body, bytesMax) {
  if (!isPacked(name)) return body;
  try {
    return await decompress(body, { ...READING, maxOutputLength: bytesMax });
  } catch (error2) {
    throw refusal(name, bytesMax, error2);
  }
}
async function* unpackedChunks(name, packed, bytesMax) {
  const stream = pipeline(packed, createZstdDecompress(READING), () => void 0);
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw refused(name, `unpacks to more than ${bytesMax} bytes`);
      yield chunk;
    }
  } catch (error2) {
    throw refusal(name, bytesMax, error2);
  }
}
function refusal(name, bytesMax, error2) {
  const code = error2.code ?? "";
  if (code === "ERR_BUFFER_TOO_LARGE") return refused(name, `unpacks to more than ${bytesMax} bytes`, error2);
  if (code === "ERR_TRAILING_JUNK_AFTER_STREAM_END") return refused(name, "holds bytes behind its frame", error2);
  return /^Z(?:STD)?_/.test(code) ? refused(name, `is no whole zstd frame (${code})`, error2) : error2;
}
var refused = (name, what, cause) => new PlatformError$evidence_schemas_src_platform_error("E_PACKED_REFUSED", `${name} ${what}`, { cause });

// runtime/src/truth/receipt-scan/object-lines.ts
var CHUNK_BYTES = 2 ** 20;
var LINE_BYTES_MAX = 16 * 2 ** 20;
var NEWLINE = 10;
var CONTENT_BYTES_MAX = 64 * 2 ** 20;
async function readObjectLines({ store, folder }, { bucket, key, versionId }, onLine) {
  const path = join5(folder, "object");
  try {
    await store.download(bucket, key, path, versionId);
    return await readFileLines(path, key, onLine);
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND")) return { kind: "missing", detail: error2.message };
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_CORRUPT")) return { kind: "corrupt", detail: error2.message };
    throw error2;
  } finally {
    await rm(path, { force: true });
  }
}
async function readFileLines(path, key, onLine) {
  const hash = createHash5("sha256");
  const file = { bytes: 0 };
  const chunks = isPacked(key) ? unpackedChunks(key, hashed(path, hash, file), CONTENT_BYTES_MAX) : hashed(path, hash, file);
  const lines = lineSplitter(onLine);
  let brokenBy;
  try {
    for await (const chunk of chunks) lines.add(chunk);
    brokenBy = lines.end();
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_PACKED_REFUSED")) throw error2;
    return { kind: "corrupt", detail: error2.message };
  }
  return { kind: "read", sha256: hash.digest("hex"), bytes: file.bytes, lines: lines.count(), brokenBy };
}
async function* hashed(path, hash, file) {
  for await (const chunk of createReadStream2(path, { highWaterMark: CHUNK_BYTES })) {
    hash.update(chunk);
    file.bytes += chunk.length;
    yield chunk;
  }
}
function lineSplitter(onLine) {
  let [lines, held2] = [0, 0];
  let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let brokenBy;
  return {
    count: () => lines,
    add: (chunk) => {
      if (held2 + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held2 + chunk.length));
        buffer.copy(larger, 0, 0, held2);
        buffer = larger;
      }
      held2 += chunk.copy(buffer, held2);
      const whole = buffer.subarray(0, held2);
      let from = 0;
      for (let end = whole.indexOf(NEWLINE); end >= 0; end = whole.indexOf(NEWLINE, from)) {
        const line = whole.subarray(from, end);
        if (brokenBy === void 0 && !isUtf8(line)) brokenBy = `line ${lines + 1} is not UTF-8`;
        if (brokenBy === void 0) {
          lines += 1;
          onLine(line.toString("utf8"), lines);
        }
        from = end + 1;
      }
      buffer.copyWithin(0, from, held2);
      held2 -= from;
      if (held2 < LINE_BYTES_MAX) return;
      brokenBy ??= `line ${lines + 1} is longer than ${LINE_BYTES_MAX} bytes`;
      held2 = 0;
    },
    /** What stopped the lines before the end, if anything. */
    end: () => held2 > 0 ? brokenBy ?? `line ${lines + 1} has no end` : brokenBy
  };
}

// runtime/src/truth/receipt-scan/scanned-run.ts
function segmentState({ exported, lines }, object, rows) {
  if (!exported) return rows === 0 && object === void 0 ? "empty" : "pending";
  if (object !== void 0) return "read";
  return lines === 0 && rows === 0 ? "empty" : "missing";
}

// runtime/src/truth/receipt-scan/tally.ts
var SCAN_FAULTS = ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"];
var SAMPLES_MAX = 20;
var REF_MAX = 512;
function faultTally() {
  const counts = {
    missing: 0,
    unknown: 0,
    pending: 0,
    altered: 0,
    foreign: 0,
    identity: 0,
    gap: 0,
    count: 0
  };
  const samples = [];
  return {
    note: (fault, ref, detail) => {
      counts[fault] += 1;
      if (samples.length < SAMPLES_MAX) samples.push({ fault, ref: ref.slice(0, REF_MAX), detail });
    },
    absorb: (other) => {
      for (const fault of SCAN_FAULTS) counts[fault] += other.counts()[fault];
      samples.push(...other.samples().slice(0, SAMPLES_MAX - samples.length));
    },
    counts: () => ({ ...counts }),
    samples: () => [...samples]
  };
}
var NAMES_MAX = 1e3;
var OTHER_NAMES = "(others)";
function countTally() {
  const counts = /* @__PURE__ */ new Map();
  const sorted2 = () => [...counts].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    add: (name) => {
      const known = counts.get(name);
      const kept = known !== void 0 || counts.size < NAMES_MAX ? name : OTHER_NAMES;
      counts.set(kept, (counts.get(kept) ?? 0) + 1);
    },
    totals: () => Object.fromEntries(sorted2()),
    names: () => sorted2().map(([name]) => name)
  };
}

// runtime/src/truth/receipt-scan/quarantine-objects.ts
async function scanQuarantines(run) {
  const reasons = countTally();
  const onRecord = (record) => {
    for (const reason of record.reason_codes) reasons.add(reason);
  };
  const index = await scanPart(run, "index", (line, row) => recordFault(run, onRecord, { line, row }));
  const payloads = await scanPart(run, "payloads", payloadFault);
  return {
    recordObjects: index.objects,
    payloadObjects: payloads.objects,
    records: index.lines,
    payloads: payloads.lines,
    byReason: reasons.totals(),
    rows: index.rows
  };
}
async function scanPart(run, part, check) {
  const { store, quarantineBucket: bucket, platformRunId, faults } = run;
  const pattern = part === "index" ? "S3_QUARANTINE_INDEX_PREFIX_PATTERN" : "S3_QUARANTINE_PAYLOAD_PREFIX_PATTERN";
  const prefix = renderHandle$evidence_schemas_src_handles(pattern, { platform_run_id: platformRunId });
  const seen = { objects: 0, lines: 0, rows: 0 };
  for await (const { left, right } of mergeByName(expectedObjects(run, part), listObjects(store, bucket, prefix))) {
    const ref = `${prefix}${left?.name ?? right?.name}`;
    if (left === void 0) {
      faults.note("unknown", ref, "the index has no such object");
      continue;
    }
    const rows = "single" in left ? [left.single] : await readQuarantineRows(run.database, left.segment.segmentId);
    seen.rows += rows.length;
    const segment = "single" in left ? segmentOfOne(left) : left.segment;
    const state = segmentState(segment, right, rows.length);
    if (state === "missing" || state === "pending" && part === "index")
      faults.note(state, ref, `${rows.length} rows`);
    if (state !== "read" || right === void 0) continue;
    const isSingle = "single" in left;
    const exported = part === "index" && !isSingle ? { sha256: segment.sha256 } : void 0;
    const read = await readPart(run, { right, rows, check, isSingle, exported });
    if (read.kind !== "read") continue;
    seen.objects += 1;
    seen.lines += read.lines;
  }
  return seen;
}
var segmentOfOne = ({ name, exported }) => ({
  segmentId: "",
  name,
  exported,
  lines: 1,
  sha256: void 0
});
async function* expectedObjects({ database, platformRunId }, part) {
  for await (const { exported, ...single } of readSingleQuarantines(database, platformRunId)) {
    if (part === "index" || single.has_raw) yield { name: `${single.quarantine_id}.json`, exported, single };
  }
  for await (const segment of readSegments(database, platformRunId, "quarantine_lines")) {
    yield { name: segment.name, segment };
  }
}
async function readPart(run, part) {
  const {
    right: { version },
    rows,
    check,
    isSingle,
    exported
  } = part;
  const found = faultTally();
  const onLine = (line, number) => {
    const row = rows[number - 1];
    const wrong = row === void 0 ? void 0 : check(line, row, isSingle);
    if (wrong !== void 0) found.note(wrong.fault, isSingle ? version.key : `${version.key}#${number}`, wrong.detail);
  };
  const read = isSingle ? await readWhole(run.store, version, onLine) : await readObjectLines(run, version, onLine);
  if (read.kind !== "read") run.faults.note(read.kind === "missing" ? "missing" : "altered", version.key, read.detail);
  else if (read.brokenBy !== void 0) run.faults.note("altered", version.key, read.brokenBy);
  else if (read.lines !== rows.length)
    run.faults.note("count", version.key, `${read.lines} lines, ${rows.length} rows`);
  else {
    if (exported !== void 0 && exported.sha256 !== read.sha256) {
      found.note("altered", version.key, `sha256 ${read.sha256}, exported as ${exported.sha256 ?? "nothing"}`);
    }
    run.faults.absorb(found);
  }
  return read;
}
var SINGLE_BYTES_MAX = 2 ** 21;
async function readWhole(store, { bucket, key, versionId, size_bytes: size }, onLine) {
  if (size > SINGLE_BYTES_MAX) return { kind: "corrupt", detail: `${size} bytes` };
  try {
    const { body, sha256 } = await store.get(bucket, key, versionId);
    if (!isUtf82(body)) return { kind: "corrupt", detail: "not UTF-8" };
    onLine(Buffer.from(body).toString("utf8"), 1);
    return { kind: "read", sha256, bytes: body.length, lines: 1, brokenBy: void 0 };
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND")) return { kind: "missing", detail: error2.message };
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_CORRUPT")) return { kind: "corrupt", detail: error2.message };
    throw error2;
  }
}
function recordFault({ platformRunId }, onRecord, { line, row }) {
  const record = jsonIn(line);
  if (!QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1.is(record)) return { fault: "altered", detail: "no quarantine record" };
  onRecord(record);
  const runs = [record.platform_run_id, record.pins.platform_run_id];
  const other = runs.find((run) => run !== platformRunId);
  if (other !== void 0) return { fault: "foreign", detail: `of ${other}` };
  return line === row.record ? void 0 : { fault: "altered", detail: "the index holds another record" };
}
function payloadFault(line, row, isSingle) {
  const record = jsonIn(row.record);
  const digest3 = QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1.is(record) ? record.evidence_refs.find(({ kind }) => kind === "raw_payload")?.digest : void 0;
  const raw = isSingle ? line : rawIn(line, row.quarantine_id);
  if (raw === void 0) return { fault: "altered", detail: `no payload of ${row.quarantine_id}` };
  const found = raw === null ? void 0 : sha256Hex$evidence_schemas_src_digest(raw);
  return found === digest3 ? void 0 : { fault: "altered", detail: `sha256 ${found}, its record says ${digest3}` };
}
function rawIn(line, quarantineId) {
  const value = jsonIn(line);
  if (typeof value !== "object" || value === null || !("quarantine_id" in value) || !("raw" in value)) return void 0;
  if (value.quarantine_id !== quarantineId) return void 0;
  return typeof value.raw === "string" || value.raw === null ? value.raw : void 0;
}
function jsonIn(text2) {
  try {
    return JSON.parse(text2);
  } catch (error2) {
    if (error2 instanceof SyntaxError) return void 0;
    throw error2;
  }
}

// other-part:evidence-schemas/src/generated/receipt.v1.ts
import { ReceiptV1$evidence_schemas_src_generated_receipt_v1 } from "./schemas.mjs";

// runtime/src/truth/receipt-scan/receipt-line.ts
function checkReceipt({ ref, line, row, receipt }, platformRunId, { note }) {
  const foreign = foreignRun(receipt, platformRunId);
  if (foreign !== void 0) {
    note("foreign", ref, foreign);
    return;
  }
  const difference = differenceFrom(row, receipt, line);
  if (difference !== void 0) {
    note("altered", ref, difference);
    return;
  }
  const stranger = identityFault(row, receipt);
  if (stranger !== void 0) note("identity", ref, stranger);
}
function receiptIn(line) {
  try {
    const value = JSON.parse(line);
    return ReceiptV1$evidence_schemas_src_generated_receipt_v1.is(value) ? value : void 0;
  } catch (error2) {
    if (error2 instanceof SyntaxError) return void 0;
    throw error2;
  }
}
function foreignRun({ platform_run_id: run, pins }, platformRunId) {
  if (run !== platformRunId) return `of ${run}`;
  if (pins.platform_run_id !== platformRunId) return `pinned to ${pins.platform_run_id}`;
  return void 0;
}
function differenceFrom(row, receipt, line) {
  if (row.document !== null && row.document !== line) return "the index holds another document";
  const pairs = [
    ["receipt_id", receipt.receipt_id, row.receipt_id],
    ["dedupe_key", receipt.dedupe_key, row.dedupe_key],
    ["decision", receipt.decision, row.decision]
  ];
  const admission = [
    ["event_id", receipt.event_id, row.event_id],
    ["payload_hash", receipt.payload_hash?.hex, row.payload_hash],
    ["topic", receipt.eb_ref?.topic, row.topic],
    ["partition", receipt.eb_ref?.partition, row.eb_partition],
    ["offset", receipt.eb_ref?.offset, row.eb_offset]
  ];
  const all = row.decision === "QUARANTINE" ? pairs : [...pairs, ...admission];
  const different = all.filter(([, inLine, inRow]) => inLine !== inRow).map(([name]) => name);
  return different.length === 0 ? void 0 : `other than the index in ${different.join(", ")}`;
}
function identityFault({ occurrence }, receipt) {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  if (receipt.dedupe_key !== sha256Hex$evidence_schemas_src_digest(`${run}:${eventClass}:${eventId}`)) return "dedupe_key of another identity";
  const nth = decision === "ADMIT" ? 1 : occurrence;
  const id = sha256Hex32$evidence_schemas_src_digest(`receipt|${run}|${eventClass}|${eventId}|${decision}|${nth}`);
  return receipt.receipt_id === id ? void 0 : `receipt_id is not that of ${decision} ${nth}`;
}

// runtime/src/truth/receipt-scan/receipt-tally.ts
function receiptTally() {
  const counts = {
    byDecision: countTally(),
    byEventType: countTally(),
    byEventClass: countTally(),
    byReason: countTally(),
    admittedByTopic: countTally()
  };
  const values = {
    environments: countTally(),
    runConfigDigests: countTally(),
    policyDigests: countTally(),
    offsetKinds: countTally(),
    scenarioRunIds: countTally(),
    manifestFingerprints: countTally()
  };
  let [objects, lines, bytes] = [0, 0, 0];
  const tally = {
    rows: 0,
    admissions: 0,
    addObject: (read) => {
      objects += 1;
      bytes += read.bytes;
    },
    add: (receipt) => {
      lines += 1;
      counts.byDecision.add(receipt.decision);
      counts.byEventType.add(receipt.event_type);
      counts.byEventClass.add(receipt.event_class);
      for (const reason of receipt.reason_codes ?? []) counts.byReason.add(reason);
      values.environments.add(receipt.environment);
      values.runConfigDigests.add(receipt.run_config_digest);
      values.policyDigests.add(receipt.policy_rev.content_digest);
      if (receipt.eb_ref === void 0) return;
      values.offsetKinds.add(receipt.eb_ref.offset_kind);
      values.scenarioRunIds.add(receipt.scenario_run_id ?? "none");
      values.manifestFingerprints.add(receipt.manifest_fingerprint);
      if (receipt.decision === "ADMIT") counts.admittedByTopic.add(receipt.eb_ref.topic);
    },
    result: () => ({
      objects,
      lines,
      bytes,
      byDecision: counts.byDecision.totals(),
      byEventType: counts.byEventType.totals(),
      byEventClass: counts.byEventClass.totals(),
      byReason: counts.byReason.totals(),
      admittedByTopic: counts.admittedByTopic.totals(),
      environments: values.environments.names(),
      runConfigDigests: values.runConfigDigests.names(),
      policyDigests: values.policyDigests.names(),
      offsetKinds: values.offsetKinds.names(),
      scenarioRunIds: values.scenarioRunIds.names(),
      manifestFingerprints: values.manifestFingerprints.names(),
      rows: tally.rows,
      admissions: tally.admissions
    })
  };
  return tally;
}

// runtime/src/truth/receipt-scan/receipt-objects.ts
async function scanReceiptObjects(run) {
  const { store, evidenceBucket, database, platformRunId, faults } = run;
  const tally = receiptTally();
  const prefix = renderHandle$evidence_schemas_src_handles("IG_RECEIPTS_PREFIX_PATTERN", { platform_run_id: platformRunId });
  const segments = readSegments(database, platformRunId, "receipts");
  const objects = listObjects(store, evidenceBucket, prefix);
  for await (const { left: segment, right: object } of mergeByName(segments, objects)) {
    if (segment === void 0) {
      faults.note("unknown", `${prefix}${object?.name}`, "the index has no such segment");
      continue;
    }
    const rows = await readReceiptRows(database, segment.segmentId);
    await run.positions.learn(new Set(rows.flatMap(({ topic: topic2 }) => topic2 ?? [])));
    const ref = `${prefix}${segment.name}`;
    const scanned = { run, tally, ref };
    for (const row of rows) noteRow(scanned, row);
    const state = segmentState(segment, object, rows.length);
    if (state === "read" && object !== void 0) await readSegment(run, tally, { segment, object, rows });
    else if (state !== "empty") faults.note(state === "pending" ? "pending" : "missing", ref, `${rows.length} rows`);
  }
  return tally.result();
}
function noteRow({ run, tally, ref: object }, row) {
  const { positions, faults } = run;
  tally.rows += 1;
  if (row.decision !== "ADMIT") return;
  const { topic: topic2, eb_partition: partition, eb_offset: offset, dedupe_key: dedupeKey } = row;
  const ref = `${object}#${row.line}`;
  if (topic2 === null || partition === null || offset === null) {
    faults.note("gap", ref, "the index knows no position of this admission");
    return;
  }
  if (positions.add({ topic: topic2, partition, offset: Number(offset), dedupeKey, ref })) tally.admissions += 1;
}
async function readSegment(run, tally, { segment, object: { version }, rows }) {
  const found = faultTally();
  const read = await readObjectLines(run, version, (line, number) => {
    const ref = `${version.key}#${number}`;
    const receipt = receiptIn(line);
    if (receipt !== void 0) tally.add(receipt);
    const row = rows[number - 1];
    if (receipt === void 0) found.note("altered", ref, "no receipt");
    else if (row !== void 0) checkReceipt({ ref, line, row, receipt }, run.platformRunId, found);
  });
  if (read.kind !== "read") {
    run.faults.note(read.kind === "missing" ? "missing" : "altered", version.key, read.detail);
    return;
  }
  tally.addObject(read);
  if (read.brokenBy !== void 0) found.note("altered", version.key, read.brokenBy);
  else if (read.lines !== rows.length || read.lines !== segment.lines || !areNumbered(rows)) {
    const counted = `${segment.lines} lines when it was exported, ${rows.length} rows in the index`;
    run.faults.note("count", version.key, `${read.lines} lines, ${counted}`);
    return;
  } else if (read.sha256 !== segment.sha256) {
    found.note("altered", version.key, `sha256 ${read.sha256}, exported as ${segment.sha256 ?? "nothing"}`);
  }
  run.faults.absorb(found);
}
var areNumbered = (rows) => rows.every(({ line }, index) => line === index + 1);

// runtime/src/truth/receipt-scan/scan.ts
var SCAN_TRANSACTION = {
  isolation: "repeatable read",
  readOnly: true,
  statementTimeoutMs: 3e5
};
async function scanReceipts(source, platformRunId) {
  const faults = faultTally();
  const folder = await mkdtemp(join6(tmpdir(), "receipt-scan-"));
  try {
    const run = { ...source, platformRunId, folder, faults, positions: positionsOnLog(source.eventLog, faults) };
    const receipts = await scanReceiptObjects(run);
    const quarantines = await scanQuarantines(run);
    const index = await readIndexTotals(source.database, platformRunId);
    compareTotals({ receipts, quarantines, index }, faults.note);
    const partitions = await run.positions.finish(source.database, platformRunId);
    return { receipts, quarantines, index, partitions, faults: faults.counts(), samples: faults.samples() };
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function compareTotals({ receipts, quarantines, index }, note) {
  const pairs = [
    ["receipt rows", receipts.rows, index.receipts],
    ["admissions", receipts.admissions, index.admitted],
    ["quarantine rows", quarantines.rows, index.quarantines],
    ["quarantine receipts without a record", index.receiptsWithoutRecord, 0]
  ];
  for (const [name, met, counted] of pairs) {
    if (met !== counted) note("count", name, `${met} in the segments of the run, ${counted} in the index`);
  }
}

// substrate.mts
init_schema();
init_client2();
init_dist_es();
init_schema();

// runtime/src/substrate/parameters/port.ts
var REDACTED = "***";
var held = /* @__PURE__ */ new Set();
function hold(value) {
  if (/^[A-Za-z][A-Za-z0-9+._-]*:\/\/[^@\s]*$/.test(value)) return;
  held.add(value);
  const password = /^[a-z+]+:\/\/[^:@/\s]*:([^@\s]+)@/.exec(value)?.[1];
  if (password !== void 0) held.add(password);
}
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
    hold(value);
  }
  reveal() {
    return this.#value;
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return REDACTED;
  }
};

// substrate.mts
init_config2();
init_client2();
init_checksum3();
init_checksum3();
init_checksum3();
init_checksum3();
init_schema();
init_schema();

// runtime/src/substrate/stack/pins.ts
var highVolume = [
  handle$evidence_schemas_src_handles("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_RTDL_V1")
];
var lowVolume = [
  handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_AUDIT_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CASE_TRIGGERS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_LABELS_EVENTS_V1")
];
var topic = (volume) => (name) => ({
  topic: name,
  partitions: Number(handle$evidence_schemas_src_handles(`KAFKA_DEFAULT_PARTITIONS_${volume}`)),
  retentionMs: Number(handle$evidence_schemas_src_handles(`KAFKA_RETENTION_MS_${volume}`))
});
var TOPICS = [
  ...highVolume.map(topic("HIGH_VOLUME")),
  ...lowVolume.map(topic("LOW_VOLUME"))
];
var PRINCIPALS = handle$evidence_schemas_src_handles("IG_WRITER_PRINCIPALS");
var CM_PRINCIPALS = handle$evidence_schemas_src_handles("CM_PRINCIPALS");
var LS_PRINCIPALS = handle$evidence_schemas_src_handles("LS_PRINCIPALS");

// substrate.mts
init_config2();
init_schema();
init_serde();
init_client2();
init_client2();
init_serde();
init_serde();
init_serde();

// runtime/src/kernel/advisory-lock-id.ts
import { createHash as createHash6 } from "node:crypto";
var advisoryLockId = (key) => createHash6("sha256").update(key, "utf8").digest().readBigInt64BE(0).toString();

// runtime/src/substrate/aws/client.ts
var ATTEMPTS_MAX = 5;
var CONNECT_MS_MAX = 3e3;
var ANSWER_MS_MAX = 3e4;
var SILENCE_MS_MAX = 3e4;
var CALL_MS_MAX = 9e4;
var CONNECTIONS_MAX = 64;
function awsClientConfig(region, bounds = {}) {
  const { answerMsMax, silenceMsMax, attemptsMax } = { ...BOUNDS, ...bounds };
  const agent = { keepAlive: true, maxSockets: CONNECTIONS_MAX };
  return {
    region,
    maxAttempts: attemptsMax,
    retryMode: "standard",
    requestHandler: new GuardedHandler({
      connectionTimeout: CONNECT_MS_MAX,
      requestTimeout: answerMsMax,
      throwOnRequestTimeout: true,
      socketTimeout: silenceMsMax,
      httpAgent: agent,
      httpsAgent: agent
    })
  };
}
var BOUNDS = { answerMsMax: ANSWER_MS_MAX, silenceMsMax: SILENCE_MS_MAX, attemptsMax: ATTEMPTS_MAX };
var callBound = () => ({
  abortSignal: AbortSignal.timeout(CALL_MS_MAX)
});
var GuardedHandler = class extends NodeHttpHandler {
  handle(...args) {
    const [{ protocol, hostname }] = args;
    if (protocol !== "https:" && findLocalPlace(`http://${hostname}`) === void 0) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `${protocol}//${hostname} is neither TLS nor on this machine`);
    }
    return super.handle(...args);
  }
};

// substrate.mts
init_checksum3();
init_checksum3();
init_config2();
init_serde();

// runtime/src/events/outputs.json
var outputs_default = JSON.parse('{"version":"v1","required_output_ids":["arrival_events_5B","s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B"],"outputs":[{"output_id":"arrival_events_5B","event_class":"context_arrival","role":"behavioural_context","path_template":"data/layer2/5B/arrival_events/seed={seed}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer2.5B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"s1_arrival_entities_6B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"zone_representation","type":"string","required":true,"nullable":false},{"name":"bucket_index","type":"integer","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"tzid_primary","type":"string","required":true,"nullable":false},{"name":"ts_local_primary","type":"local_time_us","required":true,"nullable":false},{"name":"is_virtual","type":"boolean","required":true,"nullable":false},{"name":"channel_group","type":"string","required":false,"nullable":true},{"name":"tzid_settlement","type":"string","required":false,"nullable":true},{"name":"ts_local_settlement","type":"local_time_us","required":false,"nullable":true},{"name":"tzid_operational","type":"string","required":false,"nullable":true},{"name":"ts_local_operational","type":"local_time_us","required":false,"nullable":true},{"name":"tz_group_id","type":"string","required":false,"nullable":true},{"name":"site_id","type":"uint64","required":false,"nullable":true},{"name":"edge_id","type":"uint64","required":false,"nullable":true},{"name":"routing_universe_hash","type":"hex64","required":false,"nullable":true},{"name":"lambda_realised","type":"number","required":false,"nullable":true},{"name":"s4_spec_version","type":"string","required":false,"nullable":true}]},{"output_id":"s1_arrival_entities_6B","event_class":"context_arrival_entities","role":"behavioural_context","path_template":"data/layer3/6B/s1_arrival_entities_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"session_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s3_flow_anchor_with_fraud_6B","event_class":"context_flow_fraud","role":"behavioural_context","path_template":"data/layer3/6B/s3_flow_anchor_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s3_event_stream_with_fraud_6B","event_class":"traffic_fraud","role":"business_traffic","path_template":"data/layer3/6B/s3_event_stream_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"s3_flow_anchor_with_fraud_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s2_flow_anchor_baseline_6B","event_class":"context_flow_baseline","role":"behavioural_context","path_template":"data/layer3/6B/s2_flow_anchor_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s2_event_stream_baseline_6B","event_class":"traffic_baseline","role":"business_traffic","path_template":"data/layer3/6B/s2_event_stream_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"s2_flow_anchor_baseline_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s1_session_index_6B","event_class":"session_index","role":"batch_only","path_template":"data/layer3/6B/s1_session_index_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","session_id"],"sort_by":["session_start_utc"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"session_start_utc","type":"string","required":true,"nullable":false}]},{"output_id":"s4_event_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_event_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["flow_id","event_seq"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false}]},{"output_id":"s4_flow_truth_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_truth_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s4_flow_bank_view_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_bank_view_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]}]}');

// runtime/src/events/outputs.ts
var outputs = outputs_default.outputs;
var requiredOutputIds = outputs_default.required_output_ids;
var truthColumns = [...new Set(outputs.flatMap((output) => output.truth_columns))].sort();
var findOutput = (outputId) => outputs.find((output) => output.output_id === outputId);
function getOutput(outputId) {
  const output = findOutput(outputId);
  if (output === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error(
      "OUTPUT_UNKNOWN",
      `${JSON.stringify(outputId.slice(0, 64))} is not in the output catalogue`
    );
  }
  return output;
}
var catalogueDigest = () => digestOf$evidence_schemas_src_digest(outputs_default);

// substrate.mts
init_config2();
init_client2();

// runtime/src/policies/action_authz.json
var action_authz_default = JSON.parse('{"policy_id":"al.authz.v0","revision":"r1","posture":{"mode":"NORMAL","allow_execution":true},"retry":{"max_attempts":3,"base_ms":100,"max_ms":1000},"allowed_kinds":["ALLOW","STEP_UP","QUEUE_REVIEW","txn_disposition_publish","txn_step_up","txn_block","case_queue","BLOCK_ACCOUNT","UNBLOCK_ACCOUNT","NOTIFY_CUSTOMER","FREEZE_CARD","RELEASE_HOLD"],"origins":{"DF":{"gate_principals":["decision_fabric"],"actor_prefixes":["SYSTEM::decision_fabric"]},"CASE":{"gate_principals":["case_management"],"actor_prefixes":["SYSTEM::case_management","HUMAN::analyst"]},"HUMAN":{"gate_principals":["case_management"],"actor_prefixes":["HUMAN::"]},"OPS":{"gate_principals":["ops"],"actor_prefixes":["SYSTEM::ops","HUMAN::ops"]}},"execution_profile_ref":"al.simulator.v0"}');

// runtime/src/policies/case_management.json
var case_management_default = JSON.parse('{"policy_id":"cm.policy.v0","revision":"r1","subject_event_class":"traffic_fraud","label_emission":{"policy_id":"cm.label_emission.v0","revision":"r1","label_types":{"fraud_disposition":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED"],"chargeback_status":["CHARGEBACK","NO_CHARGEBACK","PENDING"],"account_takeover":["ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"terminal_values":["FRAUD_CONFIRMED","LEGIT_CONFIRMED","CHARGEBACK","NO_CHARGEBACK","ATO_CONFIRMED","ATO_NOT_CONFIRMED"],"suspicion_rules":["ACTION_ESCALATES","SCORE_ESCALATES"]},"evidence_resolution":{"policy_id":"cm.evidence_resolution.v0","revision":"r1","ref_types":["DLA_AUDIT_RECORD","DECISION","ACTION_OUTCOME","EB_ORIGIN_OFFSET","CASE_EVENT"]},"action_emission":{"policy_id":"cm.action_emission.v0","revision":"r1","kinds":["BLOCK_ACCOUNT","UNBLOCK_ACCOUNT","NOTIFY_CUSTOMER","FREEZE_CARD","RELEASE_HOLD"]},"actors":{"analyst":"HUMAN::","case_analyst":"SYSTEM::simulated_analyst","evidence_corridor":"SYSTEM::evidence_corridor"},"readers":["analyst","case_analyst","evidence_corridor","reporter","ops"]}');

// runtime/src/policies/case_trigger.json
var case_trigger_default = JSON.parse('{"policy_id":"case_trigger.policy.v0","revision":"r1","event_class":"traffic_fraud","triggers":{"DECISION_ESCALATION":{"source_class":"DF_DECISION","required_refs":["DECISION","DLA_AUDIT_RECORD"]},"ACTION_FAILURE":{"source_class":"AL_OUTCOME","required_refs":["ACTION_OUTCOME","DLA_AUDIT_RECORD"]},"ANOMALY":{"source_class":"DLA_AUDIT","required_refs":["DLA_AUDIT_RECORD"]},"EXTERNAL_SIGNAL":{"source_class":"EXTERNAL_SIGNAL","required_refs":["EXTERNAL_REF"]},"MANUAL_ASSERTION":{"source_class":"MANUAL_ASSERTION","required_refs":["EXTERNAL_REF"]}},"escalating_actions":["QUEUE_REVIEW","txn_block"],"review_threshold":0.5,"step_up_sample":{"score_min":0.3,"rate":0.01},"escalate_degraded":false,"allow_sample_rate":{"default":0.001,"semantic":1}}');

// runtime/src/policies/class_map.json
var class_map_default = JSON.parse('{"pin_sets":{"P7":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id","run_id"],"P6":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"AUDIT":["platform_run_id","scenario_run_id","manifest_fingerprint"],"CONTROL":["platform_run_id","scenario_run_id","manifest_fingerprint","run_id"]},"classes":{"traffic_fraud":{"pins":"P7","http":true,"probed":true},"traffic_baseline":{"pins":"P7","http":true,"probed":false},"context_arrival":{"pins":"P7","http":true,"probed":true},"context_arrival_entities":{"pins":"P7","http":true,"probed":true},"context_flow_fraud":{"pins":"P7","http":true,"probed":true},"context_flow_baseline":{"pins":"P7","http":true,"probed":false},"rtdl_decision":{"pins":"P6","http":true,"probed":true},"rtdl_action_intent":{"pins":"P6","http":true,"probed":true},"rtdl_action_outcome":{"pins":"P6","http":true,"probed":true},"case_trigger":{"pins":"P6","http":true,"probed":true},"label_event":{"pins":"P6","http":true,"probed":true},"probe":{"pins":"P6","http":true,"probed":true},"audit":{"pins":"AUDIT","http":false,"probed":true},"control":{"pins":"CONTROL","http":false,"probed":false}},"event_types":{"s3_event_stream_with_fraud_6B":"traffic_fraud","s2_event_stream_baseline_6B":"traffic_baseline","arrival_events_5B":"context_arrival","s1_arrival_entities_6B":"context_arrival_entities","s3_flow_anchor_with_fraud_6B":"context_flow_fraud","s2_flow_anchor_baseline_6B":"context_flow_baseline","decision_response":"rtdl_decision","action_intent":"rtdl_action_intent","action_outcome":"rtdl_action_outcome","case_trigger":"case_trigger","label_accepted":"label_event","platform_probe":"probe","ig.policy.activation":"audit","ig.quarantine.spike":"audit","ig.pull.run":"audit","ig.audit.verify":"audit","control":"control"},"principals":{"wsp":["traffic_fraud","traffic_baseline","context_arrival","context_arrival_entities","context_flow_fraud","context_flow_baseline"],"decision_fabric":["rtdl_decision","rtdl_action_intent"],"action_layer":["rtdl_action_outcome"],"case_trigger":["case_trigger"],"label_store":["label_event"],"case_management":["rtdl_action_intent"],"ops":["probe"]}}');

// runtime/src/policies/decision_rules.json
var decision_rules_default = JSON.parse('{"policy_id":"df.rules.v0","revision":"r2","base_points":-6,"rules":[{"code":"VEL_ACCOUNT_10M","points":1.2,"all":[{"value":"velocity.account_id.count_10m","op":">=","than":5}]},{"code":"VEL_INSTRUMENT_10M","points":1.2,"all":[{"value":"velocity.instrument_id.count_10m","op":">=","than":4}]},{"code":"VEL_DEVICE_MULTI_INSTRUMENT","points":1.5,"all":[{"value":"velocity.device_id.distinct_instruments_24h","op":">=","than":4}]},{"code":"VEL_IP_MULTI_PARTY","points":1,"all":[{"value":"velocity.ip_id.distinct_parties_1h","op":">=","than":6}]},{"code":"VEL_MERCHANT_BURST","points":0.8,"all":[{"value":"velocity.merchant_id.count_1m","op":">=","than":10},{"value":"velocity.merchant_id.count_1m","op":">","than":0.003472222222222222,"of":"velocity.merchant_id.count_24h"}]},{"code":"AMT_ACCOUNT_Z3","points":1.3,"all":[{"value":"amount_profile.account_id.amount_z","op":">=","than":3},{"value":"amount_profile.account_id.count","op":">=","than":20}]},{"code":"AMT_MERCHANT_TAIL","points":0.8,"all":[{"value":"amount_profile.merchant_id.amount_z","op":">=","than":3.09},{"value":"amount_profile.merchant_id.count","op":">=","than":20}]},{"code":"NOV_ACCOUNT_DEVICE","points":0.7,"all":[{"value":"novelty.account_id|device_id.first_seen","op":">=","than":1}]},{"code":"NOV_MERCHANT_AMOUNT","points":0.6,"all":[{"value":"novelty.account_id|merchant_id.first_seen","op":">=","than":1},{"value":"amount_profile.account_id.amount_z","op":">=","than":3},{"value":"amount_profile.account_id.count","op":">=","than":20}]},{"code":"SEQ_PROBE","points":1,"all":[{"value":"velocity.instrument_id.prev_amount","op":"<","than":0.05,"of":"core_features.flow_id.amount"},{"value":"velocity.instrument_id.seconds_since_prev","op":"<=","than":1800}]},{"code":"GRAPH_FANOUT","points":1,"any":[{"value":"entity_graph.devices_per_account","op":">=","than":6},{"value":"entity_graph.accounts_per_device","op":">=","than":6}]},{"code":"FB_MERCHANT_SHARE_30D","points":2.5,"all":[{"value":"label_feedback.merchant_id.confirmed_share_30d","op":">=","than":0.05},{"value":"label_feedback.merchant_id.confirmed_count_30d","op":">=","than":2}]},{"code":"FB_MERCHANT_SHARE_7D","points":2,"all":[{"value":"label_feedback.merchant_id.confirmed_share_7d","op":">=","than":0.3}]},{"code":"FB_INSTRUMENT_SHARE_7D","points":1,"all":[{"value":"label_feedback.instrument_id.confirmed_share_7d","op":">=","than":0.1}]}],"guardrails":[{"code":"GUARD_AMOUNT_CAP","action":"QUEUE_REVIEW","all":[{"value":"core_features.flow_id.amount","op":">=","than":50000}]},{"code":"GUARD_INSTRUMENT_CONFIRMED","action":"STEP_UP","all":[{"value":"label_feedback.instrument_id.confirmed_count_30d","op":">=","than":1}]},{"code":"GUARD_DEVICE_CONFIRMED","action":"STEP_UP","all":[{"value":"label_feedback.device_id.confirmed_count_30d","op":">=","than":2}]}]}');

// runtime/src/policies/decision_shadow.json
var decision_shadow_default = JSON.parse('{"policy_id":"df.shadow.v0","revision":"r1","candidate":{"candidate_id":"rules-alone","kind":"rules","thresholds":{"step_up":0.015,"review":0.06,"block":0.5}}}');

// runtime/src/policies/decision_thresholds.json
var decision_thresholds_default = JSON.parse('{"policy_id":"df.thresholds.v0","revision":"r1","model":{"step_up":0.05,"review":0.5,"block":0.95},"heuristics":{"step_up":0.015,"review":0.06,"block":0.5},"context":{"deadline_ms":1500,"join_wait_ms":900,"required_roles":["arrival_events","flow_anchor"]},"registry":{"allow_last_known_good":false}}');

// runtime/src/policies/degrade_ladder.json
var degrade_ladder_default = JSON.parse('{"policy_id":"dl.policy.v0","revision":"r1","mode_sequence":["NORMAL","DEGRADED_1","DEGRADED_2","FAIL_CLOSED"],"masks":{"NORMAL":{"allow_ieg":true,"allowed_feature_groups":["core_features","velocity","entity_graph"],"allow_model_primary":true,"allow_model_stage2":true,"allow_fallback_heuristics":true,"action_posture":"NORMAL"},"DEGRADED_1":{"allow_ieg":true,"allowed_feature_groups":["core_features","velocity"],"allow_model_primary":true,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"},"DEGRADED_2":{"allow_ieg":false,"allowed_feature_groups":["core_features"],"allow_model_primary":true,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"},"FAIL_CLOSED":{"allow_ieg":false,"allowed_feature_groups":[],"allow_model_primary":false,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"}},"thresholds":{"decision_latency_ms":{"p50":100,"p95":300,"p99":800,"hard_timeout":1500},"join_wait_ms":{"least":600,"most":900},"lag_seconds":{"degraded_1":10,"degraded_2":60,"fail_closed":120},"signal_max_age_seconds":120},"downshift":"immediate","profiles":{"local":{"upshift_quiet_seconds":30},"local_parity":{"upshift_quiet_seconds":60},"dev":{"upshift_quiet_seconds":120},"prod":{"upshift_quiet_seconds":60}}}');

// runtime/src/policies/label_store.json
var label_store_default = JSON.parse('{"policy_id":"label_store.slice_policy.v0","active_revision":"r1","conflict_posture":"EXPLICIT_CONFLICT","resolutions":{"r1":{"semantics":"max by (effective_time, observed_time, label_assertion_id); equal times with different values conflict","source_precedence":[]},"r2":{"semantics":"source precedence first, then max by (effective_time, observed_time, label_assertion_id); equal rank and times with different values conflict","source_precedence":["HUMAN","EXTERNAL","ENGINE_TRUTH","AUTO","SYSTEM"]}},"label_types":{"fraud_disposition":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED"],"chargeback_status":["CHARGEBACK","NO_CHARGEBACK","PENDING"],"account_takeover":["ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"subject_event_class":"traffic_fraud","writers":{"case_management":{"source_types":["HUMAN","AUTO","SYSTEM"],"actor_prefixes":["HUMAN::","SYSTEM::"]},"truth_writer":{"source_types":["SYSTEM"],"actor_prefixes":["SYSTEM::engine_truth_writer"]},"external_adapter":{"source_types":["EXTERNAL"],"actor_prefixes":["EXTERNAL::"]}},"readers":["case_management","truth_writer","external_adapter","reporter","ops"],"denied":["decision_fabric"]}');

// runtime/src/policies/outputs.json
var outputs_default2 = JSON.parse('{"required_output_ids":["arrival_events_5B","s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B"],"output_roles":{"arrival_events_5B":"behavioural_context","s1_arrival_entities_6B":"behavioural_context","s3_flow_anchor_with_fraud_6B":"behavioural_context","s3_event_stream_with_fraud_6B":"business_traffic"},"sort_key_by_output_id":{"arrival_events_5B":"ts_utc","s1_arrival_entities_6B":"ts_utc","s3_flow_anchor_with_fraud_6B":"ts_utc","s3_event_stream_with_fraud_6B":"ts_utc"}}');

// runtime/src/policies/partitioning.json
var partitioning_default = JSON.parse('{"profiles":{"ig.partitioning.v0.traffic.fraud":{"topic":"fp.bus.traffic.fraud.v1","algorithm":"sha256","precedence":["payload.flow_id","payload.merchant_id","payload.account_id","payload.party_id","event_id"]},"ig.partitioning.v0.traffic.baseline":{"topic":"fp.bus.traffic.baseline.v1","algorithm":"sha256","precedence":["payload.flow_id","payload.merchant_id","payload.account_id","payload.party_id","event_id"]},"ig.partitioning.v0.context.arrival_events":{"topic":"fp.bus.context.arrival_events.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.arrival_entities":{"topic":"fp.bus.context.arrival_entities.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.flow_anchor.fraud":{"topic":"fp.bus.context.flow_anchor.fraud.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.flow_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.flow_anchor.baseline":{"topic":"fp.bus.context.flow_anchor.baseline.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.flow_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.rtdl.decision":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.source_event.event_id","event_id"]},"ig.partitioning.v0.rtdl.action_intent":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.idempotency_key","event_id"]},"ig.partitioning.v0.rtdl.action_outcome":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.idempotency_key","event_id"]},"ig.partitioning.v0.case.trigger":{"topic":"fp.bus.case.triggers.v1","algorithm":"sha256","precedence":["payload.case_id","payload.case_subject_key.event_id","platform_run_id","event_id"]},"ig.partitioning.v0.label.event":{"topic":"fp.bus.labels.events.v1","algorithm":"sha256","precedence":["payload.label_subject_key.event_id","event_id"]},"ig.partitioning.v0.probe":{"topic":"fp.bus.audit.v1","algorithm":"sha256","precedence":["event_id"]},"ig.partitioning.v0.audit":{"topic":"fp.bus.audit.v1","algorithm":"sha256","precedence":["event_id","manifest_fingerprint"]},"ig.partitioning.v0.control":{"topic":"fp.bus.control.v1","algorithm":"sha256","precedence":["run_id","manifest_fingerprint","event_id"]}},"profile_of_class":{"traffic_fraud":"ig.partitioning.v0.traffic.fraud","traffic_baseline":"ig.partitioning.v0.traffic.baseline","context_arrival":"ig.partitioning.v0.context.arrival_events","context_arrival_entities":"ig.partitioning.v0.context.arrival_entities","context_flow_fraud":"ig.partitioning.v0.context.flow_anchor.fraud","context_flow_baseline":"ig.partitioning.v0.context.flow_anchor.baseline","rtdl_decision":"ig.partitioning.v0.rtdl.decision","rtdl_action_intent":"ig.partitioning.v0.rtdl.action_intent","rtdl_action_outcome":"ig.partitioning.v0.rtdl.action_outcome","case_trigger":"ig.partitioning.v0.case.trigger","label_event":"ig.partitioning.v0.label.event","probe":"ig.partitioning.v0.probe","audit":"ig.partitioning.v0.audit","control":"ig.partitioning.v0.control"}}');

// runtime/src/policies/registry_snapshot.json
var registry_snapshot_default = JSON.parse('{"snapshot_id":"df33784a87c5a12453c08dda58880a7e2ef840d23775bd530553f77888e7f356","version":"v1","generated_at_utc":"2026-11-29T00:00:00.000000Z","records":[{"scope":"embedded|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"f82fd9502f6fbdbbb2afd290e76053a5693342dee90e8fe3ba5f18a858ddf2b6","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}},{"scope":"emulated|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"37c50d76950b0dc7d27768382afb2b2f8206c1337d2c84d7ab29aa7d447dca3f","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}},{"scope":"dev_min|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"c0820e39cf458e6d9f06d605b331fc4ad2902113e0913d51cf6154658e667692","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}}]}');

// runtime/src/policies/schema_policy.json
var schema_policy_default = JSON.parse('{"default_action":"quarantine","event_types":{"s3_event_stream_with_fraud_6B":{"event_class":"traffic_fraud","schema_version_required":false,"schema_versions":["v1"],"payload":"traffic_fraud_row.v1","lineage":"row"},"s2_event_stream_baseline_6B":{"event_class":"traffic_baseline","schema_version_required":false,"schema_versions":["v1"],"payload":"traffic_baseline_row.v1","lineage":"row"},"arrival_events_5B":{"event_class":"context_arrival","schema_version_required":false,"schema_versions":["v1"],"payload":"arrival_event_row.v1","lineage":"row"},"s1_arrival_entities_6B":{"event_class":"context_arrival_entities","schema_version_required":false,"schema_versions":["v1"],"payload":"arrival_entities_row.v1","lineage":"row"},"s3_flow_anchor_with_fraud_6B":{"event_class":"context_flow_fraud","schema_version_required":false,"schema_versions":["v1"],"payload":"flow_anchor_fraud_row.v1","lineage":"row"},"s2_flow_anchor_baseline_6B":{"event_class":"context_flow_baseline","schema_version_required":false,"schema_versions":["v1"],"payload":"flow_anchor_baseline_row.v1","lineage":"row"},"decision_response":{"event_class":"rtdl_decision","schema_version_required":true,"schema_versions":["v1"],"payload":"decision_response.v1","lineage":"pins"},"action_intent":{"event_class":"rtdl_action_intent","schema_version_required":true,"schema_versions":["v1"],"payload":"action_intent.v1","lineage":"pins"},"action_outcome":{"event_class":"rtdl_action_outcome","schema_version_required":true,"schema_versions":["v1"],"payload":"action_outcome.v1","lineage":"pins"},"case_trigger":{"event_class":"case_trigger","schema_version_required":true,"schema_versions":["v1"],"payload":"case_trigger.v1","lineage":"pins"},"label_accepted":{"event_class":"label_event","schema_version_required":true,"schema_versions":["v1"],"payload":"label_accepted.v1","lineage":"pins"},"platform_probe":{"event_class":"probe","schema_version_required":true,"schema_versions":["v1"],"payload":"platform_probe.v1","lineage":"none"},"ig.quarantine.spike":{"event_class":"audit","schema_version_required":false,"schema_versions":["v1"],"payload":"ig_quarantine_spike.v1","lineage":"none"}}}');

// runtime/src/run-config.ts
var runConfig = {
  action_authz: action_authz_default,
  case_management: case_management_default,
  case_trigger: case_trigger_default,
  class_map: class_map_default,
  decision_rules: decision_rules_default,
  decision_shadow: decision_shadow_default,
  decision_thresholds: decision_thresholds_default,
  degrade_ladder: degrade_ladder_default,
  label_store: label_store_default,
  outputs: outputs_default2,
  partitioning: partitioning_default,
  registry_snapshot: registry_snapshot_default,
  schema_policy: schema_policy_default
};
var classes = new Map(Object.entries(class_map_default.event_types));
var classOfEventType = (eventType) => classes.get(eventType);
var profileOfClass = new Map(Object.entries(partitioning_default.profile_of_class));
var topicOfProfile = new Map(
  Object.entries(partitioning_default.profiles).map(([profile, { topic: topic2 }]) => [profile, topic2])
);
var runConfigDigest = () => digest2;
var digest2 = digestOf$evidence_schemas_src_digest(runConfig);
var gatePolicyRevision = {
  policy_id: "ig_policy",
  revision: "dev-min-v0",
  content_digest: digestOf$evidence_schemas_src_digest([
    { content: class_map_default, name: "class_map" },
    { content: partitioning_default, name: "partitioning" },
    { content: schema_policy_default, name: "schema_policy" }
  ])
};

// substrate.mts
init_serde();
init_client2();

// runtime/src/consumer/streams.ts
var consumerStreams = (groupPrefix, platformRunId) => BUILT_DAEMONS.flatMap(
  ({ mode, checkpoints }) => checkpoints === null ? [] : [
    {
      component: mode,
      groupId: `${groupPrefix}-${mode}`,
      streamId: streamIdOf(mode, platformRunId),
      checkpointTable: checkpoints,
      topics: topicsReadBy(mode)
    }
  ]
);
function getConsumerStream(mode, groupPrefix, platformRunId) {
  const found = consumerStreams(groupPrefix, platformRunId).find(({ component }) => component === mode);
  if (found === void 0) throw new Error(`${mode} has no checkpoints in the catalogue`);
  return found;
}
var streamIdOf = (mode, platformRunId) => `${getRow(mode).stream}::${platformRunId}`;
var topicsReadBy = (mode) => getRow(mode).topics.reads.map((key) => handle$evidence_schemas_src_handles(key));
function getRow(mode) {
  const found = BUILT_DAEMONS.find((row) => row.mode === mode);
  if (found === void 0) throw new Error(`the catalogue has no daemon ${mode}`);
  return found;
}

// substrate.mts
init_client2();
init_serde();
init_client2();
init_serde();
init_serde();

// runtime/src/evidence/write.ts
async function createEvidence(target, key, schema, document, options = {}) {
  return put(target, { key, text: schema.write(document, options) }, { kind: "create" });
}
async function replaceEvidence(target, key, schema, document, readVersionId, options = {}) {
  const condition = readVersionId === void 0 ? { kind: "create" } : { kind: "replace", versionId: readVersionId };
  return put(target, { key, text: schema.write(document, options) }, condition);
}
async function put(target, { key, text: text2 }, condition) {
  const digest3 = sha256Hex$evidence_schemas_src_digest(text2);
  try {
    const stored = await target.store.put(target.bucket, key, text2, condition);
    return await readBack(target, stored, digest3);
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_EXISTS", "E_OBJECT_MOVED")) throw error2;
    const present = await target.store.get(target.bucket, key);
    if (present.sha256 === digest3 && sha256Hex$evidence_schemas_src_digest(present.body) === digest3) return versionOf(present);
    if (error2.code === "E_OBJECT_MOVED") throw error2;
    const facts = `${key} holds ${present.sha256} as version ${present.versionId}, wanted ${digest3}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_CONFLICT", facts, { cause: error2 });
  }
}
async function readBack(target, { key, versionId }, digest3) {
  const stored = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex$evidence_schemas_src_digest(stored.body);
  if (found !== digest3 || stored.sha256 !== digest3)
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} version ${versionId} reads ${found}, wrote ${digest3}`);
  return versionOf(stored);
}
function versionOf(object) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = object;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

// substrate.mts
init_client2();
init_endpoints();
init_serde();
init_endpoints();
init_client2();
init_schema();
init_serde();
init_schema();
init_serde();

// runtime/src/substrate/durable-file.ts
import { createHash as createHash7 } from "node:crypto";
import { constants as constants3, copyFile, link, open } from "node:fs/promises";
var CHUNK_BYTES2 = 1024 * 1024;
var isSystemError = (error2, ...codes) => error2 instanceof Error && "syscall" in error2 && "code" in error2 && typeof error2.code === "string" && (codes.length === 0 || codes.includes(error2.code));
async function reaching(code, what, work) {
  try {
    return await work();
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2) || !isSystemError(error2)) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error(code, `${what}: ${error2.code}`, { cause: error2 });
  }
}
async function writeSynced(path, body, mode) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "wx", mode), true);
    await file.writeFile(body);
    await file.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function syncFolder(folder) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open(folder, "r"), true);
    await handle.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function linkFirst(draft, path) {
  try {
    await link(draft, path);
    return true;
  } catch (error2) {
    if (isSystemError(error2, "EEXIST")) return false;
    throw error2;
  }
}
async function linkOrCopy(source, target) {
  try {
    await link(source, target);
  } catch (error2) {
    var _stack = [];
    try {
      if (!isSystemError(error2, "EXDEV", "EMLINK", "EPERM", "ENOTSUP")) throw error2;
      await copyFile(source, target, constants3.COPYFILE_EXCL | constants3.COPYFILE_FICLONE);
      const file = __using(_stack, await open(target, "r"), true);
      await file.sync();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
}
async function copySynced(source, target, mode) {
  var _stack = [];
  try {
    const from = __using(_stack, await openLocal(source), true);
    const to = __using(_stack, await open(target, "wx", mode), true);
    const hash = createHash7("sha256");
    let size = 0;
    for await (const chunk of chunksOf(from)) {
      hash.update(chunk);
      await to.writeFile(chunk);
      size += chunk.length;
    }
    await to.sync();
    return { sha256: hash.digest("hex"), size_bytes: size };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfFile(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "r"), true);
    return (await digestOfOpen(file)).sha256;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfSource(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await openLocal(path), true);
    return await digestOfOpen(file);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfOpen(file) {
  const hash = createHash7("sha256");
  let size = 0;
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest("hex"), size_bytes: size };
}
async function* chunksOf(file) {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES2);
  for (; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES2);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
async function openLocal(path) {
  try {
    return await open(path, "r");
  } catch (error2) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${path} cannot be read`, { cause: error2 });
  }
}

// substrate.mts
init_client2();
init_endpoints();
init_endpoints();
init_schema();
init_event_streams();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_config2();

// runtime/src/substrate/aws/failure.ts
var WITHOUT_ANSWER = /^(AbortError|TimeoutError|CredentialsProviderError|TokenProviderError)$/;
function failureOf(error2) {
  if (!(error2 instanceof Error) || isPlatformError$evidence_schemas_src_platform_error(error2)) return void 0;
  const { name, message, code, $metadata, $response } = error2;
  const attempts = $metadata?.attempts ?? 1;
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  if (status !== void 0) return { name, status, attempts, message };
  if (WITHOUT_ANSWER.test(name)) return { name, status, attempts, message };
  if (typeof code === "string" && /^E[A-Z_0-9]+$|^ERR_(SSL|TLS|STREAM)_/.test(code)) {
    return { name: code, status, attempts, message };
  }
  return void 0;
}
var mayHaveHappened = ({ status }) => status === void 0 || status >= 500 || status === 408 || status === 429;
function factsOf({ name, status, attempts, message }) {
  const answer = status === void 0 ? name : `${name} (${status})`;
  return `${answer} after ${attempts} attempts: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
}

// substrate.mts
init_checksum3();

// runtime/src/substrate/compute/ecs/address.ts
var CLUSTER = /^ecs:([a-z]{2}(?:-[a-z]+)+-[0-9])\/([A-Za-z0-9_-]{1,255})(?:\?subnets=([^&]+)&security-groups=([^&]+))?$/;
var SUBNET = /^subnet-[0-9a-z]{1,32}$/;
var GROUP = /^sg-[0-9a-z]{1,32}$/;
function findEcsAddress(url) {
  const [whole, region = "", cluster = "", subnets, groups] = CLUSTER.exec(url) ?? [];
  if (whole === void 0) return void 0;
  const found = { region, cluster, subnets: subnets?.split(",") ?? [], securityGroups: groups?.split(",") ?? [] };
  const isWhole = found.subnets.every((one) => SUBNET.test(one)) && found.securityGroups.every((one) => GROUP.test(one));
  return isWhole ? found : void 0;
}

// runtime/src/kernel/clock.ts
import { performance as performance2 } from "node:perf_hooks";
var systemClock = clockOf({ wallMs: Date.now, elapsedMs: () => performance2.now() });
function clockOf(machine) {
  let originMs = machine.wallMs() - machine.elapsedMs();
  return {
    wallMicros: () => {
      const [wallMs, elapsedMs] = [machine.wallMs(), machine.elapsedMs()];
      const ownMs = originMs + elapsedMs;
      if (ownMs < wallMs) originMs = wallMs - elapsedMs;
      else if (ownMs >= wallMs + 1) originMs = wallMs + LAST_MICROSECOND_MS - elapsedMs;
      return Math.floor((originMs + elapsedMs) * 1e3);
    },
    elapsedMs: machine.elapsedMs
  };
}
var LAST_MICROSECOND_MS = 0.999;
function findMicros(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/.exec(text2);
  if (match === null) return void 0;
  const [year2, month, day, hour, minute, second, micros] = match.slice(1).map(Number);
  const dayStart = Date.UTC(year2, month - 1, day);
  const date2 = new Date(dayStart);
  if (year2 < 100 || date2.getUTCMonth() !== month - 1 || date2.getUTCDate() !== day) return void 0;
  return dayStart * 1e3 + ((hour * 60 + minute) * 60 + second) * 1e6 + micros;
}
function findInstantMicros(text2) {
  const match = /^(.{19})(?:\.(\d{1,6}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(text2);
  if (match === null) return void 0;
  const [, seconds = "", fraction = "", sign2 = "+", hours = "0", minutes = "0"] = match;
  const micros = findMicros(`${seconds}.${fraction.padEnd(6, "0")}Z`);
  if (micros === void 0) return void 0;
  const offset = (Number(hours) * 60 + Number(minutes)) * 6e7;
  return sign2 === "+" ? micros - offset : micros + offset;
}
function textOfMicros(micros) {
  const ms = Math.floor(micros / 1e3);
  return `${new Date(ms).toISOString().slice(0, -1)}${String(micros - ms * 1e3).padStart(3, "0")}Z`;
}
var nowUtc = (clock) => textOfMicros(clock.wallMicros());

// other-part:evidence-schemas/src/generated/engine_run_receipt.v1.ts
import { EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1 } from "./schemas.mjs";

// runtime/src/events/engine-run.ts
function findS3Prefix(text2) {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,900}?)\/?$/.exec(text2);
  const [bucket, prefix] = [match?.[1], match?.[2]];
  if (bucket === void 0 || prefix === void 0) return void 0;
  const segments = prefix.split("/");
  const legal = segments.every((segment) => /^[A-Za-z0-9_.=()+-]+$/.test(segment) && !/^\.\.?$/.test(segment));
  return legal ? { bucket, prefix, uri: `s3://${bucket}/${prefix}` } : void 0;
}
function parseRunReceipt(source) {
  const document = receiptMembers(source);
  const missing = ["run_id", "manifest_fingerprint", "parameter_hash", "seed"].filter(
    (name) => document[name] === void 0 || document[name] === null
  );
  if (missing.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("WORLD_KEY_MISSING", `run receipt without ${missing.join(", ")}`);
  const faults = EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1.faults(document);
  if (faults.length === 0) return EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1.parse(document);
  const where = faults.map(({ path, keyword }) => `${path} (${keyword})`).join(", ");
  throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_INVALID", `the run receipt breaks its schema at ${where}`);
}
function renderTemplate(template, world) {
  return template.replace(/\{([a-z_]+)\}/g, (_, token) => {
    const value = Object.hasOwn(world, token) ? world[token] : void 0;
    if (value === void 0 || value === "")
      throw new PlatformError$evidence_schemas_src_platform_error("TEMPLATE_TOKEN_MISSING", `{${token}} in ${template}`);
    return value;
  });
}
function sourceOf(root, output, world) {
  if (output.path_template === "") throw new PlatformError$evidence_schemas_src_platform_error("OUTPUT_TEMPLATE_MISSING", output.output_id);
  const path = `${root.prefix}/${renderTemplate(output.path_template, { ...world })}`;
  const prefix = path.slice(0, path.lastIndexOf("/") + 1);
  const [before, after] = path.slice(prefix.length).split("*");
  return {
    prefix,
    matches: (key) => {
      const name = key.slice(prefix.length);
      return key.startsWith(prefix) && !name.includes("/") && name.startsWith(before ?? "") && name.endsWith(after ?? "");
    }
  };
}
var viewPrefix = (root, outputId) => `${root.prefix}/stream_view/ts_utc/output_id=${outputId}/`;
function receiptMembers(source) {
  const read = readJson$evidence_schemas_src_strict_json(source, { asWritten: (name, token) => name === "seed" || isLargeInteger$evidence_schemas_src_strict_json(token) });
  if ("fault" in read) throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_UNREADABLE", `the run receipt ${read.fault}`);
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_INVALID", "the run receipt is not an object");
  }
  return { ...value };
}

// substrate.mts
init_serde();
init_serde();
init_serde();
init_config2();
init_serde();
init_serde();
init_config2();
init_serde();
init_client2();
init_serde();
init_client2();
init_client2();
init_client2();
init_endpoints();
init_endpoints();
init_config2();
init_config2();
init_config2();
init_client2();
init_config2();
init_config2();
init_schema();
init_serde();
init_client2();
init_transport();
init_client2();
init_serde();
init_serde();
init_transport();
init_serde();

// runtime/src/substrate/image/manifest.ts
import { dirname } from "node:path";

// other-part:evidence-schemas/src/generated/image_manifest.v1.ts
import { ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1 } from "./schemas.mjs";

// runtime/src/substrate/image/manifest.ts
var DIGEST = /^sha256:([0-9a-f]{64})$/;
var TAG = /^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$/;
function imageOf(entries) {
  const manifest = validManifest(entries.toSorted((left, right) => left.path < right.path ? -1 : 1));
  const text2 = canonicalJson$evidence_schemas_src_canonical_json(manifest);
  const hex = sha256Hex$evidence_schemas_src_digest(text2);
  return { digest: `sha256:${hex}`, manifest, text: text2, hex };
}
function parseImageManifest(text2, hex) {
  if (sha256Hex$evidence_schemas_src_digest(text2) !== hex) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CORRUPT", `the manifest of sha256:${hex} is damaged`);
  return ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1.parse(parseJson$evidence_schemas_src_strict_json(text2, "E_IMAGE_CORRUPT", `the manifest of sha256:${hex}`));
}
function hexOf(digest3) {
  const hex = DIGEST.exec(digest3)?.[1];
  if (hex === void 0) throw unknownImage(digest3);
  return hex;
}
var unknownImage = (digest3) => new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_IMAGE_UNKNOWN", `no image ${digest3.slice(0, 80)}`);
var requireTag = (tag) => {
  if (!TAG.test(tag)) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_TAG_INVALID", JSON.stringify(tag.slice(0, 80)));
};
function requireSame(tag, found, digest3) {
  if (found !== digest3) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_TAG_CONFLICT", `${tag} names ${found}, not ${digest3}`);
}
function requireContent({ path, sha256 }, found) {
  if (found === sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CORRUPT", `${path} has sha256 ${found ?? "of nothing"}, wanted ${sha256}`);
}
function validManifest(entries) {
  if (entries.length === 0) throw invalidContent("an image needs at least one file");
  const manifest = parseEntries(entries);
  const paths = new Set(manifest.map(({ path }) => path));
  if (paths.size < manifest.length) throw invalidContent("a path is given twice");
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (paths.has(folder)) throw invalidContent(`${folder} is a file and a folder`);
    }
  }
  return manifest;
}
function parseEntries(entries) {
  try {
    return ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1.parse(entries);
  } catch (error2) {
    throw invalidContent("a path is no image path", error2);
  }
}
var invalidContent = (facts, cause) => new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CONTENT_INVALID", facts, { cause });

// substrate.mts
init_client2();
init_client2();
init_serde();
init_serde();
init_endpoints();

// runtime/src/substrate/posture/residuals.ts
var KEPT = /* @__PURE__ */ new Set(["bucket", "role", "tagged", "log-group", "parameter"]);
var COSTLY = /* @__PURE__ */ new Set([
  ...["ecs-service", "ecs-task", "instance", "nat-gateway", "elastic-ip", "volume"],
  ...["load-balancer", "classic-load-balancer", "db-instance", "db-snapshot", "vpc-endpoint"]
]);
var PERSISTENT = "persistent";
var residualsIn = (found, owner) => found.filter((resource) => {
  const tier = resource.tags[owner.tags.tier];
  if (isOwned(resource, owner)) return tier !== PERSISTENT || !KEPT.has(resource.kind);
  return resource.tags[owner.tags.project] === void 0 && COSTLY.has(resource.kind);
});
function isOwned({ name, tags, vpc }, { project, tags: keys, names, vpc: own }) {
  if (own !== void 0 && vpc === own) return true;
  const tagged = tags[keys.project];
  return tagged === void 0 ? names.some((prefix) => name.startsWith(prefix)) : tagged === project;
}

// runtime/src/substrate/parameters/grammar.ts
var PATH = /^(\/[a-z0-9][a-z0-9_.-]*)+$/;
var PATH_LENGTH_MAX = 1011;
var VALUE_BYTES_MAX = 4096;
function requirePath(path) {
  if (path.length <= PATH_LENGTH_MAX && PATH.test(path)) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_PATH_INVALID", JSON.stringify(path.slice(0, 200)));
}
function requireValue(path, value) {
  const fault = faultOfValue(value);
  if (fault !== void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_VALUE_INVALID", `the value for ${path} ${fault}`);
}
var isPathBelow = (path, prefix) => path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
function faultOfValue(value) {
  const fault = findPlaceholder$evidence_schemas_src_placeholder(value, { secret: true });
  if (fault !== void 0) return fault;
  return Buffer.byteLength(value) > VALUE_BYTES_MAX ? `is over ${VALUE_BYTES_MAX} bytes` : void 0;
}

// substrate.mts
init_serde();
init_client2();
init_schema();
init_endpoints();

// runtime/src/evidence/json-lines.ts
function jsonLines(body, name) {
  const lines = textOf(body, name).split("\n");
  if (lines.pop() !== "") throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", `${name} ends within a line`);
  return lines.map((line, index) => parseJson$evidence_schemas_src_strict_json(line, "E_EVIDENCE_UNREADABLE", `${name} line ${index + 1}`));
}
function textOf(body, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error2) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", `${name} is not UTF-8`, { cause: error2 });
  }
}

// substrate.mts
init_serde();
init_serde();
init_serde();
init_schema();

// runtime/src/consumer/checkpoints.ts
async function loadCheckpoints(database, table, streamId) {
  const rows = await database.query({
    text: `SELECT topic, partition_id, start_offset::text, next_offset::text, watermark_ts_utc
      FROM ${table} WHERE stream_id = $1 ORDER BY topic, partition_id`,
    values: [streamId]
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition_id,
    startOffset: Number(row.start_offset),
    nextOffset: Number(row.next_offset),
    watermarkTsUtc: row.watermark_ts_utc ?? void 0
  }));
}

// substrate.mts
init_config2();
init_client2();
init_config2();
init_config2();
init_serde();
init_client2();
init_client2();
init_schema();

// runtime/src/kernel/concurrency.ts
async function forEachLimited(items, limit, work) {
  const queue = items.values();
  let failed = false;
  const lane = async () => {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error2) {
        failed = true;
        throw error2;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, lane));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
async function mapLimited(items, limit, work) {
  const results = [];
  await forEachLimited([...items.entries()], limit, async ([index, item]) => {
    results[index] = await work(item);
  });
  return results;
}

// substrate.mts
init_config2();
init_endpoints();
init_config2();
init_config2();
init_client2();
init_config2();
init_serde();
init_schema();

// runtime/src/substrate/compute/open.ts
import { isAbsolute } from "node:path";

// runtime/src/substrate/compute/socket.ts
import { json } from "node:stream/consumers";

// other-part:evidence-schemas/src/generated/compute_reply.v1.ts
import { ComputeReplyV1$evidence_schemas_src_generated_compute_reply_v1 } from "./schemas.mjs";

// runtime/src/substrate/compute/socket.ts
function socketCompute(socketPath) {
  const done = async (call) => {
    await ask({ socketPath }, call, "done");
  };
  return {
    runJob: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const call = { operation: "runJob", spec: wireSpec(spec), timeoutMs };
      const unwanted = signal ?? new AbortController().signal;
      return (await ask({ socketPath, unwanted }, call, "stoppedTask")).stoppedTask;
    },
    setService: (name, spec, desiredCount) => done({ operation: "setService", name, spec: wireSpec(spec), desiredCount }),
    describeServices: async () => (await ask({ socketPath }, { operation: "describeServices" }, "services")).services.map(serviceOf),
    describeTasks: async () => (await ask({ socketPath }, { operation: "describeTasks" }, "tasks")).tasks.map(taskOf),
    stopTask: (taskArn) => done({ operation: "stopTask", taskArn }),
    endOf: async (taskArn) => (await ask({ socketPath }, { operation: "endOf", taskArn }, "stoppedTask")).stoppedTask,
    logs: async (taskArn, linesMax) => (await ask({ socketPath }, { operation: "logs", taskArn, linesMax }, "lines")).lines,
    close: async () => {
    }
  };
}
async function ask({ socketPath, unwanted }, call, kind) {
  const reply = ComputeReplyV1$evidence_schemas_src_generated_compute_reply_v1.parse(await exchange(socketPath, call, unwanted));
  if (reply.kind === "error") throw errorOf(reply);
  if (isKind(reply, kind)) return reply;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `the supervisor answered ${reply.kind}, wanted ${kind}`);
}
var isKind = (reply, kind) => reply.kind === kind;
async function exchange(socketPath, call, unwanted) {
  const { request } = process.getBuiltinModule("node:http");
  const outgoing = request({ socketPath, method: "POST", path: "/", agent: false });
  const end = () => void outgoing.end();
  try {
    const answered = responseOf(outgoing);
    outgoing.write(`${JSON.stringify(call)}
`);
    if (unwanted === void 0 || unwanted.aborted) end();
    else unwanted.addEventListener("abort", end, { once: true });
    return await json(await answered);
  } catch (error2) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_UNREACHABLE", `no answer from ${socketPath}`, { cause: error2 });
  } finally {
    unwanted?.removeEventListener("abort", end);
    outgoing.destroy();
  }
}
var responseOf = (outgoing) => new Promise((resolve, reject) => {
  outgoing.once("response", resolve).on("error", reject);
});
function errorOf({ code, facts }) {
  return isCode(code) ? new PlatformError$evidence_schemas_src_platform_error(code, facts) : new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_UNREACHABLE", `the supervisor answered ${code}, which is no code of this version`);
}
var isCode = (text2) => Object.hasOwn(codeTable$evidence_schemas_src_platform_error, text2);
var wireSpec = ({ family, imageDigest, command, environment }) => ({
  family,
  imageDigest,
  command,
  environment
});
var taskOf = (task) => ({ ...task, service: task.service });
var serviceOf = (service) => ({
  ...service,
  tasks: service.tasks.map(taskOf),
  lastStopped: service.lastStopped
});

// runtime/src/substrate/compute/open.ts
function openCompute(url) {
  const socketPath = url.startsWith("unix:") ? url.slice("unix:".length) : "";
  if (isAbsolute(socketPath)) return socketCompute(socketPath);
  const address = findEcsAddress(url);
  if (address !== void 0) return lateCompute(async () => (await import("./ecs.mjs")).ecsCompute(address));
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `a compute is unix:<path> or ecs:, not ${url.slice(0, 200)}`);
}
function lateCompute(load) {
  let loaded;
  const compute = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    runJob: async (spec, options) => (await compute()).runJob(spec, options),
    setService: async (name, spec, desiredCount) => (await compute()).setService(name, spec, desiredCount),
    describeServices: async () => (await compute()).describeServices(),
    describeTasks: async () => (await compute()).describeTasks(),
    stopTask: async (taskArn) => (await compute()).stopTask(taskArn),
    endOf: async (taskArn) => (await compute()).endOf(taskArn),
    logs: async (taskArn, linesMax) => (await compute()).logs(taskArn, linesMax),
    close: async () => (await loaded)?.close()
  };
}

// runtime/src/substrate/image/open.ts
import { isAbsolute as isAbsolute2 } from "node:path";

// runtime/src/substrate/image/ecr/address.ts
var ADDRESS = /^ecr:([0-9]{12})[.]dkr[.]ecr[.]([a-z]{2}(?:-[a-z]+){1,2}-[1-9])[.]amazonaws[.]com\/([a-z0-9][a-z0-9._/-]{1,255})$/;
function findEcrAddress(url) {
  const [, account, region, repository] = ADDRESS.exec(url) ?? [];
  if (account === void 0 || region === void 0 || repository === void 0) return void 0;
  return { account, region, repository };
}

// runtime/src/substrate/image/embedded.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { chmod, copyFile as copyFile2, mkdir, readFile as readFile3, rm as rm4, stat } from "node:fs/promises";
import { dirname as dirname2, join as join7 } from "node:path";

// runtime/src/substrate/image/unpack.ts
import { randomUUID } from "node:crypto";
import { rename, rm as rm3 } from "node:fs/promises";
async function unpackWhole(directory, fill) {
  const draft = `${directory}.unpacking-${randomUUID()}`;
  try {
    await fill(draft);
    await placeFolder(draft, directory);
  } finally {
    await rm3(draft, { recursive: true, force: true });
  }
}
async function placeFolder(draft, directory) {
  try {
    await rename(draft, directory);
  } catch (error2) {
    if (!isSystemError(error2, "ENOTEMPTY", "EEXIST", "ENOTDIR")) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${directory} exists already`, { cause: error2 });
  }
}

// runtime/src/substrate/image/embedded.ts
function imageRegistry(root) {
  const blobPath = (sha256) => join7(root, "blobs", sha256);
  const manifestPath = (hex) => join7(root, "manifests", `${hex}.json`);
  const readManifest = async (digest3) => {
    const hex = hexOf(digest3);
    const text2 = await findText(root, manifestPath(hex));
    if (text2 === void 0) throw unknownImage(digest3);
    return parseImageManifest(text2, hex);
  };
  const inRegistry = (work) => reaching("E_IMAGE_REGISTRY_UNREACHABLE", root, work);
  return {
    build: (files) => inRegistry(async () => {
      for (const folder of ["blobs", "manifests", "tags"]) await mkdir(join7(root, folder), { recursive: true });
      const entries = [];
      for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
        const some = files.slice(start, start + FILES_AT_ONCE);
        entries.push(...await Promise.all(some.map((file) => storeBlob(file, blobPath))));
      }
      await syncFolder(join7(root, "blobs"));
      const image = await storeManifest(entries, manifestPath);
      await syncFolder(join7(root, "manifests"));
      return image;
    }),
    manifest: (digest3) => inRegistry(() => readManifest(digest3)),
    tag: (tag, digest3) => inRegistry(async () => {
      requireTag(tag);
      await readManifest(digest3);
      const path = join7(root, "tags", tag);
      if (await storeText(path, digest3)) return syncFolder(dirname2(path));
      requireSame(tag, await readFile3(path, "utf8"), digest3);
    }),
    resolve: (tag) => inRegistry(async () => {
      requireTag(tag);
      return findText(root, join7(root, "tags", tag));
    }),
    unpack: (digest3, directory) => inRegistry(async () => {
      const manifest = await readManifest(digest3);
      await unpackWhole(directory, async (draft) => {
        for (const entry of manifest) await unpackFile(entry, blobPath(entry.sha256), join7(draft, entry.path));
      });
    })
  };
}
var FILES_AT_ONCE = 16;
async function storeBlob(file, blobPath) {
  const { path, mode } = file;
  const { sha256: sourceSha256 } = await digestOfSource(file.source);
  const storedBytes = await findSize(blobPath(sourceSha256));
  if (storedBytes !== void 0) return { path, mode, size_bytes: storedBytes, sha256: sourceSha256 };
  const draft = blobPath(`draft-${randomUUID2()}`);
  try {
    const { sha256, size_bytes } = await copySynced(file.source, draft, Number.parseInt(file.mode, 8));
    await linkFirst(draft, blobPath(sha256));
    return { path, mode, size_bytes, sha256 };
  } finally {
    await rm4(draft, { force: true });
  }
}
async function findSize(blob) {
  try {
    return (await stat(blob)).size;
  } catch (error2) {
    if (isSystemError(error2, "ENOENT")) return void 0;
    throw error2;
  }
}
async function storeManifest(entries, manifestPath) {
  const { digest: digest3, manifest, text: text2, hex } = imageOf(entries);
  await storeText(manifestPath(hex), text2);
  return { digest: digest3, manifest };
}
async function unpackFile(entry, blob, target) {
  requireContent(entry, await findDigest(blob));
  await mkdir(dirname2(target), { recursive: true });
  const mode = Number.parseInt(entry.mode, 8);
  if (((await stat(blob)).mode & 511) === mode) return linkOrCopy(blob, target);
  await copyFile2(blob, target);
  await chmod(target, mode);
}
async function findDigest(blob) {
  try {
    return await digestOfFile(blob);
  } catch (error2) {
    if (isSystemError(error2, "ENOENT")) return void 0;
    throw error2;
  }
}
async function storeText(path, text2) {
  const draft = `${path}.draft-${randomUUID2()}`;
  try {
    await writeSynced(draft, text2, 292);
    return await linkFirst(draft, path);
  } finally {
    await rm4(draft, { force: true });
  }
}
async function findText(root, path) {
  try {
    return await readFile3(path, "utf8");
  } catch (error2) {
    if (!isSystemError(error2, "ENOENT")) throw error2;
    await stat(root);
    return void 0;
  }
}

// runtime/src/substrate/image/open.ts
function openImageRegistry(url) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute2(root)) return imageRegistry(root);
  const address = findEcrAddress(url);
  if (address !== void 0) return deferredRegistry(async () => (await import("./ecr.mjs")).ecrRegistry(address));
  const forms = "dir:<absolute path> or ecr:<repository URI>";
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `a registry is ${forms}, not ${url.slice(0, 200)}`);
}
function deferredRegistry(load) {
  let loaded;
  const registry = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    build: async (files) => (await registry()).build(files),
    manifest: async (digest3) => (await registry()).manifest(digest3),
    tag: async (tag, digest3) => (await registry()).tag(tag, digest3),
    resolve: async (tag) => (await registry()).resolve(tag),
    unpack: async (digest3, directory) => (await registry()).unpack(digest3, directory)
  };
}

// runtime/src/substrate/object-store/open.ts
import { isAbsolute as isAbsolute3 } from "node:path";

// runtime/src/substrate/aws/region.ts
var REGION = /^[a-z]{2}(-[a-z]+){1,2}-[1-9]$/;
function findRegion(service, url) {
  const region = url.startsWith(`${service}:`) ? url.slice(service.length + 1) : "";
  return REGION.test(region) ? region : void 0;
}

// runtime/src/substrate/object-store/deferred.ts
function deferredStore(load) {
  let loaded;
  const store = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    put: async (...args) => (await store()).put(...args),
    putFile: async (...args) => (await store()).putFile(...args),
    copy: async (...args) => (await store()).copy(...args),
    get: async (...args) => (await store()).get(...args),
    download: async (...args) => (await store()).download(...args),
    head: async (...args) => (await store()).head(...args),
    list: async (...args) => (await store()).list(...args),
    versions: async (...args) => (await store()).versions(...args),
    delete: async (...args) => (await store()).delete(...args)
  };
}

// runtime/src/substrate/object-store/directory-layout.ts
import { join as join8 } from "node:path";
var OBJECT_SUFFIX = "@";
var VERSION_NAME = /^[0-9]{8}$/;
function placeOf(root, bucket, key) {
  const bucketFolder = join8(root, bucket);
  return {
    bucket,
    key,
    bucketFolder,
    folder: join8(bucketFolder, ...key.split("/").map(nameOfSegment)) + OBJECT_SUFFIX
  };
}
var folderOfPrefix = (root, bucket, prefix) => join8(root, bucket, ...prefix.split("/").slice(0, -1).map(nameOfSegment));
var meaningOf = (folderName, prefix) => folderName.endsWith(OBJECT_SUFFIX) ? { object: true, path: prefix + segmentOfName(folderName.slice(0, -OBJECT_SUFFIX.length)) } : { object: false, path: `${prefix}${segmentOfName(folderName)}/` };
var nameOfSegment = (segment) => segment.replaceAll("@", "%40");
var segmentOfName = (name) => name.replaceAll("%40", "@");
var versionName = (number) => String(number).padStart(8, "0");
var isVersionName = (name) => VERSION_NAME.test(name);
var bytesPath = (place, sha256) => join8(place.folder, sha256);
var deleteMarker = (writtenAtUtc) => ({
  deleteMarker: true,
  sha256: sha256Hex$evidence_schemas_src_digest(""),
  size_bytes: 0,
  writtenAtUtc
});
var recordText = (facts) => `${facts.deleteMarker ? "deleted" : "stored"} ${facts.sha256} ${facts.size_bytes} ${facts.writtenAtUtc}
`;
var RECORD = /^(stored|deleted) ([0-9a-f]{64}) (0|[1-9][0-9]{0,15}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\n$/;
function parseRecord(place, versionId, text2) {
  const [, kind, sha256, size, writtenAtUtc] = RECORD.exec(text2) ?? [];
  if (sha256 === void 0 || writtenAtUtc === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `the record of ${place.bucket}/${place.key} ${versionId} is damaged`);
  }
  const { bucket, key } = place;
  return { bucket, key, versionId, sha256, size_bytes: Number(size), writtenAtUtc, deleteMarker: kind === "deleted" };
}

// runtime/src/substrate/object-store/directory-read.ts
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { join as join9 } from "node:path";
var BYTES_IN_PLACE_MAX = 64 * 1024;
async function entriesOf(bucketFolder, folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error2) {
    if (!isSystemError(error2, "ENOENT")) throw error2;
    await requireBucketFolder(bucketFolder);
    return [];
  }
}
async function requireBucketFolder(bucketFolder) {
  const found = await stat2(bucketFolder).catch((error2) => {
    if (isSystemError(error2, "ENOENT")) return void 0;
    throw error2;
  });
  if (found?.isDirectory()) return;
  throw new PlatformError$evidence_schemas_src_platform_error(
    "E_OBJECT_STORE_UNREACHABLE",
    `there is no bucket folder ${bucketFolder}; createBucket makes it`
  );
}
async function versionIds(place) {
  try {
    return readdirSync(place.folder).filter(isVersionName).sort();
  } catch (error2) {
    if (!isSystemError(error2, "ENOENT")) throw error2;
    await requireBucketFolder(place.bucketFolder);
    return [];
  }
}
async function findNewest(place) {
  const versionId = (await versionIds(place)).at(-1);
  return versionId === void 0 ? void 0 : readRecord(place, versionId);
}
var readRecord = (place, versionId) => parseRecord(place, versionId, readFileSync(join9(place.folder, versionId), "utf8"));
async function getStored(place, versionId) {
  const found = versionId === void 0 ? await findNewest(place) : await findVersion(place, versionId);
  if (found === void 0 || found.deleteMarker) {
    const version = versionId === void 0 ? "" : ` version ${versionId.slice(0, 80)}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${place.bucket}/${place.key}${version}`);
  }
  return storedVersion(found);
}
async function findVersion(place, versionId) {
  if (!isVersionName(versionId)) return void 0;
  try {
    return readRecord(place, versionId);
  } catch (error2) {
    if (!isSystemError(error2, "ENOENT")) throw error2;
    await requireBucketFolder(place.bucketFolder);
    return void 0;
  }
}
function storedVersion(version) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = version;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}
async function readBytes(place, version) {
  const path = bytesPath(place, version.sha256);
  const body = await presentOrCorrupt(
    version,
    async () => version.size_bytes > BYTES_IN_PLACE_MAX ? readFile4(path) : readFileSync(path)
  );
  requireSame2(version, sha256Hex$evidence_schemas_src_digest(body));
  return body;
}
async function verifyBytes(place, version) {
  requireSame2(version, await presentOrCorrupt(version, () => digestOfFile(bytesPath(place, version.sha256))));
}
async function presentOrCorrupt(version, work) {
  try {
    return await work();
  } catch (error2) {
    if (!isSystemError(error2, "ENOENT")) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `${nameOf(version)} has lost its bytes`, { cause: error2 });
  }
}
function requireSame2(version, found) {
  if (found === version.sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `${nameOf(version)} has sha256 ${found}, wanted ${version.sha256}`);
}
var nameOf = (version) => `${version.bucket}/${version.key} version ${version.versionId}`;

// runtime/src/substrate/object-store/directory-list.ts
var READS_MAX = 32;
async function listPage(scope, limit) {
  const objects = [];
  const keys = keysBelow(scope, scope.prefix.slice(0, scope.prefix.lastIndexOf("/") + 1));
  for (; ; ) {
    const batch = await take2(keys, Math.min(READS_MAX, limit + 1 - objects.length));
    const newest = await Promise.all(batch.map((key) => findNewest(placeOf(scope.root, scope.bucket, key))));
    for (const version of newest) {
      if (version !== void 0 && !version.deleteMarker) objects.push(storedVersion(version));
    }
    if (objects.length > limit) return { objects: objects.slice(0, limit), next: objects[limit - 1]?.key };
    if (batch.length === 0) return { objects, next: void 0 };
  }
}
async function* keysBelow(scope, folderPrefix) {
  const bucketFolder = folderOfPrefix(scope.root, scope.bucket, "");
  const entries = (await entriesOf(bucketFolder, folderOfPrefix(scope.root, scope.bucket, folderPrefix))).filter((entry) => entry.isDirectory()).map(({ name }) => meaningOf(name, folderPrefix)).map((entry) => ({ ...entry, order: Buffer.from(entry.path) })).sort((left, right) => Buffer.compare(left.order, right.order));
  const after = Buffer.from(scope.after);
  for (const { object, path, order } of entries) {
    if (!path.startsWith(scope.prefix)) continue;
    const passed = Buffer.compare(order, after) <= 0;
    if (object && !passed) yield path;
    if (!object && (!passed || scope.after.startsWith(path))) yield* keysBelow(scope, path);
  }
}
async function take2(keys, count) {
  const taken = [];
  while (taken.length < count) {
    const next = await keys.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

// runtime/src/substrate/object-store/directory-write.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { mkdir as mkdir2, rename as rename2, rm as rm5 } from "node:fs/promises";
import { dirname as dirname3, join as join10 } from "node:path";
var READ_ONLY = 292;
function requireCondition(place, condition, newest) {
  const live = newest === void 0 || newest.deleteMarker ? void 0 : newest;
  if (condition?.kind === "create" && live !== void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_EXISTS", `${place.bucket}/${place.key} holds version ${live.versionId}`);
  }
  if (condition?.kind === "replace" && live?.versionId !== condition.versionId) {
    const found = live === void 0 ? "nothing" : `version ${live.versionId}`;
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_OBJECT_MOVED",
      `${place.bucket}/${place.key} holds ${found}, wanted ${condition.versionId}`
    );
  }
}
async function makeFolder(place) {
  await requireBucketFolder(place.bucketFolder);
  const first = await mkdir2(place.folder, { recursive: true });
  const holders = [];
  if (first === void 0) return holders;
  for (let folder = dirname3(place.folder); folder.length >= dirname3(first).length; folder = dirname3(folder)) {
    holders.push(folder);
  }
  return holders;
}
var stageBody = (place, body) => staged(place, async (path) => {
  await writeSynced(path, body, READ_ONLY);
  return { sha256: sha256Hex$evidence_schemas_src_digest(body), size_bytes: Buffer.byteLength(body) };
});
var stageFile = (place, source) => staged(place, (path) => copySynced(source, path, READ_ONLY));
var stageCopy = (place, source, bytes) => staged(place, async (path) => {
  await linkOrCopy(source, path);
  return bytes;
});
async function commit(place, facts, condition) {
  const record = temporaryPath(place);
  try {
    await writeSynced(record, recordText(facts), READ_ONLY);
    for (; ; ) {
      const newest = await findNewest(place);
      requireCondition(place, condition, newest);
      const versionId = versionName(Number(newest?.versionId ?? 0) + 1);
      if (await linkFirst(record, join10(place.folder, versionId))) {
        await syncFolder(place.folder);
        return versionId;
      }
    }
  } finally {
    await rm5(record, { force: true });
  }
}
async function staged(place, write) {
  const path = temporaryPath(place);
  try {
    const bytes = await write(path);
    await rename2(path, bytesPath(place, bytes.sha256));
    return bytes;
  } finally {
    await rm5(path, { force: true });
  }
}
var temporaryPath = (place) => join10(place.folder, `writing-${randomUUID3()}`);

// runtime/src/substrate/object-store/key.ts
var KEY_BYTES_MAX = 1024;
var SEGMENT_BYTES_MAX = 200;
var BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var FORBIDDEN = /[\p{Cc}\p{Cs}\s\\%]/u;
function requireAddress(bucket, key) {
  requireBucket(bucket);
  const fault = faultOfKey(key);
  if (fault !== void 0) throw invalid(`key ${JSON.stringify(key.slice(0, 200))} ${fault}`);
}
function requirePrefix(bucket, prefix) {
  requireBucket(bucket);
  const folders = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const fault = faultOfText(prefix) ?? (folders === "" ? void 0 : faultOfKey(folders.slice(0, -1)));
  if (fault !== void 0) throw invalid(`prefix ${JSON.stringify(prefix.slice(0, 200))} ${fault}`);
}
function requireBucket(bucket) {
  if (!BUCKET.test(bucket) || bucket.includes("..")) {
    throw invalid(
      `bucket ${JSON.stringify(bucket.slice(0, 80))} is not 3 to 63 characters of a-z, 0-9, dot and hyphen`
    );
  }
}
function faultOfKey(key) {
  for (const segment of key.split("/")) {
    if (segment === "") return "has an empty segment";
    if (segment === "." || segment === "..") return "has a dot segment";
    if (Buffer.byteLength(segment) > SEGMENT_BYTES_MAX) return `has a segment over ${SEGMENT_BYTES_MAX} bytes`;
  }
  return faultOfText(key);
}
function faultOfText(text2) {
  if (FORBIDDEN.test(text2)) return "has a control character, white space, backslash or percent sign";
  return Buffer.byteLength(text2) > KEY_BYTES_MAX ? `is over ${KEY_BYTES_MAX} bytes` : void 0;
}
var invalid = (facts) => new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_KEY_INVALID", facts);

// runtime/src/substrate/object-store/directory.ts
var PAGE_OBJECTS = 1e3;
function directoryStore(root, clock = systemClock) {
  const on = async (verb, { bucket, key }, work) => {
    requireAddress(bucket, key);
    return reaching("E_OBJECT_STORE_UNREACHABLE", `${verb} ${bucket}/${key}`, () => work(placeOf(root, bucket, key)));
  };
  const write = (address, condition, stage) => on("write", address, (place) => writeVersion(place, condition, { stage, clock }));
  return {
    put: (bucket, key, body, condition) => write({ bucket, key }, condition, (place) => stageBody(place, body)),
    putFile: (bucket, key, path, condition) => write({ bucket, key }, condition, (place) => stageFile(place, path)),
    copy: (from, to) => on("read", from, async (source) => {
      const { sha256, size_bytes } = await verified(source, void 0);
      return write(
        to,
        { kind: "create" },
        (place) => stageCopy(place, bytesPath(source, sha256), { sha256, size_bytes })
      );
    }),
    get: (bucket, key, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await getStored(place, versionId);
      return { ...version, body: await readBytes(place, version) };
    }),
    download: (bucket, key, toPath, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await verified(place, versionId);
      await placeAt(bytesPath(place, version.sha256), toPath);
      return version;
    }),
    head: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const newest = await findNewest(place);
      return newest === void 0 || newest.deleteMarker ? void 0 : storedVersion(newest);
    }),
    list: async (bucket, prefix, page = {}) => {
      requirePrefix(bucket, prefix);
      const scope = { root, bucket, prefix, after: page.after ?? "" };
      return reaching(
        "E_OBJECT_STORE_UNREACHABLE",
        `list ${bucket}/${prefix}`,
        () => listPage(scope, page.limit ?? PAGE_OBJECTS)
      );
    },
    versions: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const ids2 = await versionIds(place);
      return ids2.map((id) => readRecord(place, id));
    }),
    delete: (bucket, key) => on("delete", { bucket, key }, (place) => deleteObject(place, clock))
  };
}
async function writeVersion(place, condition, { stage, clock }) {
  requireCondition(place, condition, await findNewest(place));
  const holders = await makeFolder(place);
  const [bytes] = await Promise.all([stage(place), ...holders.map(syncFolder)]);
  const facts = { ...bytes, writtenAtUtc: nowUtc(clock) };
  const versionId = await commit(place, { ...facts, deleteMarker: false }, condition);
  return { bucket: place.bucket, key: place.key, versionId, ...facts };
}
async function deleteObject(place, clock) {
  const newest = await findNewest(place);
  if (newest?.deleteMarker) return;
  await Promise.all((await makeFolder(place)).map(syncFolder));
  await commit(place, deleteMarker(nowUtc(clock)), void 0);
}
async function verified(place, versionId) {
  const version = await getStored(place, versionId);
  await verifyBytes(place, version);
  return version;
}
async function placeAt(source, target) {
  try {
    await linkOrCopy(source, target);
  } catch (error2) {
    if (!isSystemError(error2)) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${target} cannot be made: ${error2.code}`, { cause: error2 });
  }
}

// runtime/src/substrate/object-store/open.ts
function openObjectStore(url) {
  const region = findRegion("s3", url);
  if (region === void 0) return directoryStore(rootOf(url, "s3:<region> or dir:<absolute path>"));
  return deferredStore(async () => (await import("./s3.mjs")).s3Store(region));
}
function rootOf(url, forms) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute3(root)) return root;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `an object store is ${forms}, not ${url.slice(0, 200)}`);
}

// runtime/src/substrate/parameters/open.ts
import { isAbsolute as isAbsolute4 } from "node:path";

// runtime/src/substrate/parameters/file.ts
import { randomUUID as randomUUID5 } from "node:crypto";
import { constants as constants4, open as open2, rename as rename3, rm as rm7 } from "node:fs/promises";
import { dirname as dirname4 } from "node:path";

// other-part:evidence-schemas/src/generated/parameter_file.v1.ts
import { ParameterFileV1$evidence_schemas_src_generated_parameter_file_v1 } from "./schemas.mjs";

// runtime/src/substrate/parameters/file-lock.ts
import { randomUUID as randomUUID4 } from "node:crypto";
import { readFile as readFile5, rm as rm6, unlink, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
var POLL_MS = 10;
async function withFileLock(path, waitMsMax, work) {
  await acquire(path, performance.now() + waitMsMax);
  try {
    return await work();
  } finally {
    await unlink(path);
  }
}
async function acquire(path, deadlineMs) {
  while (!await linkedFirst(path)) {
    const owner = await findOwner(path);
    if (owner === void 0) continue;
    if (!isAlive(owner.pid)) {
      await breakLock(path, owner.token, deadlineMs);
      continue;
    }
    if (performance.now() > deadlineMs) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `process ${owner.pid} holds ${path}`);
    }
    await delay(POLL_MS);
  }
}
async function breakLock(path, deadToken, deadlineMs) {
  const breakPath = `${path}.${deadToken}`;
  await acquire(breakPath, deadlineMs);
  try {
    if ((await findOwner(path))?.token === deadToken) await unlink(path);
  } finally {
    await unlink(breakPath);
  }
}
async function linkedFirst(path) {
  const token = randomUUID4().slice(0, 8);
  const draft = `${path}.draft-${token}`;
  try {
    await writeFile(draft, `${process.pid} ${token}`, { flag: "wx", mode: 384 });
    return await linkFirst(draft, path);
  } finally {
    await rm6(draft, { force: true });
  }
}
async function findOwner(path) {
  try {
    const [pid, token] = (await readFile5(path, "utf8")).split(" ");
    if (pid === void 0 || token === void 0 || !/^[1-9][0-9]*$/.test(pid)) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${path} is not a lock file`);
    }
    return { pid: Number(pid), token };
  } catch (error2) {
    if (isSystemError(error2, "ENOENT")) return void 0;
    throw error2;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error2) {
    return !isSystemError(error2, "ESRCH");
  }
}

// runtime/src/substrate/parameters/file.ts
var LOCK_WAIT_MS_MAX = 1e4;
var EMPTY = { schema: "parameter_file.v1", parameters: [] };
function fileParameters(file, clock = systemClock) {
  const change = (decide) => inStore(
    file,
    () => withFileLock(`${file}.lock`, LOCK_WAIT_MS_MAX, async () => {
      const { entries, result } = decide(await readEntries(file));
      const parameters = entries.toSorted((left, right) => compareText(left.path, right.path));
      await replaceFile(file, { ...EMPTY, parameters });
      return result;
    })
  );
  return {
    get: async (path) => {
      requirePath(path);
      const entry = getEntry(await inStore(file, () => readEntries(file)), path);
      return { ...descriptionOf(entry), value: new Secret(entry.value) };
    },
    put: async (path, value) => {
      requirePath(path);
      requireValue(path, value);
      return change((entries) => {
        const version = (entries.find((entry2) => entry2.path === path)?.version ?? 0) + 1;
        const entry = { path, version, last_modified_utc: nowUtc(clock), value };
        return { entries: [...without(entries, path), entry], result: version };
      });
    },
    describe: async (prefix) => {
      if (prefix !== "/") requirePath(prefix.replace(/\/$/, ""));
      const entries = await inStore(file, () => readEntries(file));
      return entries.filter((entry) => isPathBelow(entry.path, prefix)).map(descriptionOf);
    },
    delete: async (path) => {
      requirePath(path);
      return change((entries) => {
        getEntry(entries, path);
        return { entries: without(entries, path), result: void 0 };
      });
    }
  };
}
async function readEntries(file) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open2(file, constants4.O_RDONLY | constants4.O_NOFOLLOW), true);
    await requirePrivate(file, handle);
    return ParameterFileV1$evidence_schemas_src_generated_parameter_file_v1.parse(parseJson$evidence_schemas_src_strict_json(await handle.readFile(), "E_PARAMETERS_UNREADABLE", file)).parameters;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function requirePrivate(file, handle) {
  const { mode, uid } = await handle.stat();
  const permissions = mode & 511;
  if (permissions === 384 && uid === process.getuid?.()) return;
  const found = `mode 0${permissions.toString(8).padStart(3, "0")} and owner ${uid}`;
  throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${file} has ${found}; wanted mode 0600 of this user`);
}
async function replaceFile(file, document) {
  const draft = `${file}.draft-${randomUUID5()}`;
  try {
    await writeSynced(draft, `${JSON.stringify(document, null, 2)}
`, 384);
    await rename3(draft, file);
    await syncFolder(dirname4(file));
  } finally {
    await rm7(draft, { force: true });
  }
}
var inStore = (file, work) => reaching("E_PARAMETERS_UNREADABLE", file, async () => {
  try {
    return await work();
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_SCHEMA_INVALID")) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${file} is damaged`, { cause: error2 });
  }
});
function getEntry(entries, path) {
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_ABSENT", path);
  return entry;
}
var without = (entries, path) => entries.filter((entry) => entry.path !== path);
var descriptionOf = ({ path, version, last_modified_utc }) => ({
  path,
  version,
  lastModifiedUtc: last_modified_utc
});
var compareText = (left, right) => left < right ? -1 : 1;

// runtime/src/substrate/parameters/open.ts
function openParameters(url) {
  const region = findRegion("ssm", url);
  if (region === void 0) return fileParameters(fileOf(url, "ssm:<region> or file:<absolute path>"));
  return deferredParameters(async () => (await import("./ssm.mjs")).ssmParameters(region));
}
function deferredParameters(load) {
  let loaded;
  const parameters = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    get: async (path) => (await parameters()).get(path),
    put: async (path, value) => (await parameters()).put(path, value),
    describe: async (prefix) => (await parameters()).describe(prefix),
    delete: async (path) => (await parameters()).delete(path)
  };
}
function fileOf(url, forms) {
  const file = url.startsWith("file:") ? url.slice("file:".length) : "";
  if (isAbsolute4(file)) return file;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `parameters are ${forms}, not ${url.slice(0, 200)}`);
}

// substrate.mts
init_schema();
init_serde();
init_serde();
init_config2();
init_serde();
init_serde();
init_serde();
init_serde();

// runtime/src/evidence/read.ts
async function readEvidence(target, key, parse, versionId) {
  const object = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex$evidence_schemas_src_digest(object.body);
  if (found !== object.sha256)
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} reads ${found}, the store says ${object.sha256}`);
  const byteOrderMark = object.body.length >= 3 && BYTE_ORDER_MARK.compare(object.body, 0, 3) === 0;
  const body = byteOrderMark ? object.body.subarray(3) : object.body;
  return {
    document: parse(parseJson$evidence_schemas_src_strict_json(body, "E_EVIDENCE_UNREADABLE", object.key)),
    versionId: object.versionId,
    sha256: object.sha256,
    size_bytes: object.size_bytes,
    byteOrderMark
  };
}
var BYTE_ORDER_MARK = Buffer.from("\uFEFF", "utf8");

// substrate.mts
init_config2();

// runtime/src/truth/heartbeats.ts
var SILENCE_SECONDS = 60;
async function readHeartbeats(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT DISTINCT ON (component) component, instance_id, image_digest, run_config_digest, policy_revs_json,
        health_state, health_reasons, extract(epoch FROM clock_timestamp() - updated_at)::float8 AS age_seconds,
        extract(epoch FROM updated_at - reported_at)::float8 AS clock_skew_seconds,
        count(*) FILTER (WHERE health_state NOT IN ('STOPPED', 'FAILED')
          AND updated_at > clock_timestamp() - make_interval(secs => $2)) OVER (PARTITION BY component)::text
          AS live_instances
      FROM obs.component_heartbeats WHERE platform_run_id = $1 ORDER BY component, updated_at DESC`,
    values: [platformRunId, SILENCE_SECONDS]
  });
  return rows.map((row) => ({
    component: row.component,
    instanceId: row.instance_id,
    imageDigest: row.image_digest,
    runConfigDigest: row.run_config_digest,
    policyRevisions: row.policy_revs_json,
    state: isSilent(row) ? "UNKNOWN" : row.health_state,
    reasons: row.health_reasons,
    ageSeconds: Math.max(0, row.age_seconds),
    clockSkewSeconds: row.clock_skew_seconds,
    liveInstances: Number(row.live_instances)
  }));
}
var isSilent = (row) => row.age_seconds > SILENCE_SECONDS && row.health_state !== "STOPPED" && row.health_state !== "FAILED";

// runtime/src/services/migrations/files.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join12 } from "node:path";

// runtime/src/assets.ts
import { existsSync } from "node:fs";
import { join as join11 } from "node:path";
function assetPath(name) {
  const candidates = [join11(import.meta.dirname, name), join11(import.meta.dirname, "..", name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === void 0) throw new Error(`asset ${name} is in none of ${candidates.join(", ")}`);
  return found;
}

// runtime/src/services/migrations/files.ts
var FILE_NAME = /^([0-9]{6})_([a-z0-9_]+)\.sql$/;
function readMigrations(folder = assetPath("migrations")) {
  const migrations = readdirSync2(folder).sort().map((file) => parseMigration(file, readFileSync2(join12(folder, file), "utf8")));
  const doubled = migrations.find((migration, index) => migrations[index - 1]?.version === migration.version);
  if (doubled !== void 0) throw new Error(`two migrations have version ${doubled.version}`);
  return migrations;
}
function parseMigration(file, sql) {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (version === void 0 || name === void 0) throw new Error(`${file} is not named like a migration`);
  return { version: Number(version), name, sha256: sha256Hex$evidence_schemas_src_digest(sql), sql };
}

// runtime/src/truth/progress.ts
async function readProgress(database, eventLog, streams) {
  const groups = [];
  for (const stream of streams) {
    const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
    const committed = await eventLog.committed(stream.groupId, stream.topics);
    const partitions = [];
    for (const topic2 of stream.topics) {
      const watermarks = await eventLog.watermarks(topic2);
      partitions.push(...watermarks.map((watermark) => partitionOf({ topic: topic2, ...watermark }, checkpoints, committed)));
    }
    groups.push({ stream, partitions });
  }
  const { clusterId } = await eventLog.visible();
  return { clusterId, groups };
}
function partitionOf({ topic: topic2, partition, low, high }, checkpoints, committed) {
  const same = (entry) => entry.topic === topic2 && entry.partition === partition;
  const checkpoint = checkpoints.find(same);
  const nextOffset = checkpoint?.nextOffset ?? low;
  if (nextOffset > high) {
    const facts = `${topic2}/${partition} ends at ${high}, its consumer is at ${nextOffset}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", facts);
  }
  return {
    topic: topic2,
    partition,
    startOffset: checkpoint?.startOffset ?? low,
    nextOffset,
    committedOffset: committed.find(same)?.nextOffset,
    low,
    high,
    lag: high - nextOffset,
    watermarkTsUtc: checkpoint?.watermarkTsUtc
  };
}

// substrate.mts
init_checksum3();
init_client2();
init_config2();
init_client2();
init_config2();
init_endpoints();
init_endpoints();
init_endpoints();
init_config2();
init_event_streams();
init_endpoints();
init_config2();
init_client2();
init_client2();
init_serde();
init_client2();
init_client2();
init_serde();
init_schema();
init_serde();
init_schema();
init_schema();
init_schema();
init_schema();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_serde();
init_schema();
init_client2();
init_client2();
init_serde();
init_endpoints();
init_serde();
init_serde();
init_serde();
init_schema();
init_schema();
init_serde();
init_client2();
init_client2();
init_serde();
export {
  AbstractRpcV2Protocol as AbstractRpcV2Protocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  AlgorithmId as AlgorithmId$node_modules__smithy_core_dist_es_submodules_client_index,
  BUILT_DAEMONS as BUILT_DAEMONS$runtime_src_catalog,
  BinaryDecisionDiagram as BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  CONFIG_PREFIX_SEPARATOR as CONFIG_PREFIX_SEPARATOR$node_modules__smithy_core_dist_es_submodules_config_index,
  CONFIG_USE_DUALSTACK_ENDPOINT as CONFIG_USE_DUALSTACK_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  CONFIG_USE_FIPS_ENDPOINT as CONFIG_USE_FIPS_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  ChecksumStream as ChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  Client as Client$node_modules__smithy_core_dist_es_submodules_client_index,
  Command as Command$node_modules__smithy_core_dist_es_submodules_client_index,
  ConfigError as ConfigError$runtime_src_config,
  Crc32Node as Crc32$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Crc32Js as Crc32Js$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Crc32Node as Crc32Node$node_modules__smithy_core_dist_es_submodules_checksum_index,
  CredentialsProviderError as CredentialsProviderError$node_modules__smithy_core_dist_es_submodules_config_index,
  DAEMONS as DAEMONS$runtime_src_catalog,
  DEFAULT_PROFILE as DEFAULT_PROFILE$node_modules__smithy_core_dist_es_submodules_config_index,
  DEFAULT_REQUEST_TIMEOUT as DEFAULT_REQUEST_TIMEOUT$node_modules__smithy_node_http_handler_dist_es_index,
  DEFAULT_USE_DUALSTACK_ENDPOINT as DEFAULT_USE_DUALSTACK_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  DEFAULT_USE_FIPS_ENDPOINT as DEFAULT_USE_FIPS_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  ENV_PROFILE as ENV_PROFILE$node_modules__smithy_core_dist_es_submodules_config_index,
  ENV_USE_DUALSTACK_ENDPOINT as ENV_USE_DUALSTACK_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  ENV_USE_FIPS_ENDPOINT as ENV_USE_FIPS_ENDPOINT$node_modules__smithy_core_dist_es_submodules_config_index,
  EXIT as EXIT$runtime_src_mode,
  EndpointCache as EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  EndpointError as EndpointError$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  ErrorSchema as ErrorSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  Field as Field$node_modules__smithy_core_dist_es_submodules_protocols_index,
  Fields as Fields$node_modules__smithy_core_dist_es_submodules_protocols_index,
  FromStringShapeDeserializer as FromStringShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  Hash as Hash$node_modules__smithy_core_dist_es_submodules_serde_index,
  HttpApiKeyAuthLocation as HttpApiKeyAuthLocation$node_modules__smithy_types_dist_es_index,
  HttpBindingProtocol as HttpBindingProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpInterceptingShapeDeserializer as HttpInterceptingShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpInterceptingShapeSerializer as HttpInterceptingShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpProtocol as HttpProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpRequest as HttpRequest$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpResponse as HttpResponse$node_modules__smithy_core_dist_es_submodules_protocols_index,
  IMAGE_ENTRYPOINT as IMAGE_ENTRYPOINT$runtime_src_substrate_image_port,
  JOBS as JOBS$runtime_src_catalog,
  JsonCodec as JsonCodec$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonCodec2 as JsonCodec2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer as JsonShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer2 as JsonShapeDeserializer2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer as JsonShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer2 as JsonShapeSerializer2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  LEAN_ENVIRONMENT as LEAN_ENVIRONMENT$runtime_src_substrate_image_port,
  LISTENERS as LISTENERS$runtime_src_catalog,
  LazyJsonString as LazyJsonString$node_modules__smithy_core_dist_es_submodules_serde_index,
  ListSchema as ListSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  MODES as MODES$runtime_src_catalog,
  MapSchema as MapSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  Md5Node as Md5$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Md5Js as Md5Js$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Md5Node as Md5Node$node_modules__smithy_core_dist_es_submodules_checksum_index,
  NODE_REGION_CONFIG_FILE_OPTIONS as NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index,
  NODE_REGION_CONFIG_OPTIONS as NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index,
  NoOpLogger as NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index,
  NodeHttp2Handler as NodeHttp2Handler$node_modules__smithy_node_http_handler_dist_es_index,
  NodeHttpHandler as NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index,
  NormalizedSchema as NormalizedSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  NumericValue as NumericValue$node_modules__smithy_core_dist_es_submodules_serde_index,
  OPS_PORT as OPS_PORT$runtime_src_catalog,
  OperationSchema as OperationSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  PACKS as PACKS$runtime_src_catalog,
  ProviderError as ProviderError$node_modules__smithy_core_dist_es_submodules_config_index,
  REGION_ENV_NAME as REGION_ENV_NAME$node_modules__smithy_core_dist_es_submodules_config_index,
  REGION_INI_NAME as REGION_INI_NAME$node_modules__smithy_core_dist_es_submodules_config_index,
  RequestBuilder as RequestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index,
  RpcProtocol as RpcProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  SCAN_TRANSACTION as SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan,
  SCHEMA as SCHEMA$node_modules__smithy_core_dist_es_submodules_schema_index,
  SENSITIVE_STRING2 as SENSITIVE_STRING$node_modules__smithy_core_dist_es_submodules_client_index,
  SMITHY_CONTEXT_KEY as SMITHY_CONTEXT_KEY$node_modules__smithy_types_dist_es_index,
  Schema as Schema$node_modules__smithy_core_dist_es_submodules_schema_index,
  Secret as Secret$runtime_src_substrate_parameters_port,
  SelectorType as SelectorType$node_modules__smithy_core_dist_es_submodules_config_index,
  SerdeContext as SerdeContext$node_modules__smithy_core_dist_es_submodules_protocols_index,
  ServiceException as ServiceException$node_modules__smithy_core_dist_es_submodules_client_index,
  Sha256Node as Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Sha256Js as Sha256Js$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Sha256Node as Sha256Node$node_modules__smithy_core_dist_es_submodules_checksum_index,
  Sha256WebCrypto as Sha256WebCrypto$node_modules__smithy_core_dist_es_submodules_checksum_index,
  SimpleSchema as SimpleSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  SmithyRpcV2JsonProtocol as SmithyRpcV2JsonProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  StructureSchema as StructureSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  TOPICS as TOPICS$runtime_src_substrate_stack_pins,
  ToStringShapeSerializer as ToStringShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  TokenProviderError as TokenProviderError$node_modules__smithy_core_dist_es_submodules_config_index,
  TypeRegistry as TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index,
  Uint8ArrayBlobAdapter as Uint8ArrayBlobAdapter$node_modules__smithy_core_dist_es_submodules_serde_index,
  WaiterState as WaiterState$node_modules__smithy_core_dist_es_submodules_client_index,
  _json as _json$node_modules__smithy_core_dist_es_submodules_client_index,
  _parseEpochTimestamp as _parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index,
  _parseRfc3339DateTimeWithOffset as _parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index,
  _parseRfc7231DateTime as _parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  advisoryLockId as advisoryLockId$runtime_src_kernel_advisory_lock_id,
  awsClientConfig as awsClientConfig$runtime_src_substrate_aws_client,
  blobHasher as blobHasher$node_modules__smithy_core_dist_es_submodules_checksum_index,
  blobReader as blobReader$node_modules__smithy_core_dist_es_submodules_checksum_index,
  booleanSelector as booleanSelector$node_modules__smithy_core_dist_es_submodules_config_index,
  buildQueryString as buildQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index,
  busKeyPaths as busKeyPaths$runtime_src_catalog,
  calculateBodyLength as calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index,
  callBound as callBound$runtime_src_substrate_aws_client,
  catalogueDigest as catalogueDigest$runtime_src_events_outputs,
  chain as chain$node_modules__smithy_core_dist_es_submodules_config_index,
  checkExceptions as checkExceptions$node_modules__smithy_core_dist_es_submodules_client_index,
  classOfEventType as classOfEventType$runtime_src_run_config,
  collectBody as collectBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  concatBytes as concatBytes$node_modules__smithy_core_dist_es_submodules_serde_index,
  constructStack as constructStack$node_modules__smithy_core_dist_es_submodules_client_index,
  consumerStreams as consumerStreams$runtime_src_consumer_streams,
  contentLengthMiddleware as contentLengthMiddleware$node_modules__smithy_core_dist_es_submodules_protocols_index,
  contentLengthMiddlewareOptions as contentLengthMiddlewareOptions$node_modules__smithy_core_dist_es_submodules_protocols_index,
  convertMap as convertMap$node_modules__smithy_core_dist_es_submodules_client_index,
  copyDocumentWithTransform as copyDocumentWithTransform$node_modules__smithy_core_dist_es_submodules_serde_index,
  createAggregatedClient as createAggregatedClient$node_modules__smithy_core_dist_es_submodules_client_index,
  createBufferedReadable as createBufferedReadable$node_modules__smithy_core_dist_es_submodules_serde_index,
  createChecksumStream2 as createChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  createEvidence as createEvidence$runtime_src_evidence_write,
  createWaiter as createWaiter$node_modules__smithy_core_dist_es_submodules_client_index,
  customEndpointFunctions as customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  daemonIdentity as daemonIdentity$runtime_src_catalog,
  dateToUtcString as dateToUtcString$node_modules__smithy_core_dist_es_submodules_serde_index,
  decideEndpoint as decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  decorateServiceException as decorateServiceException$node_modules__smithy_core_dist_es_submodules_client_index,
  deref as deref$node_modules__smithy_core_dist_es_submodules_schema_index,
  deserializerMiddleware as deserializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index,
  deserializerMiddlewareOption as deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index,
  deserializerMiddlewareOption2 as deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index,
  determineTimestampFormat as determineTimestampFormat$node_modules__smithy_core_dist_es_submodules_protocols_index,
  digestOfFile as digestOfFile$runtime_src_substrate_durable_file,
  digestOfSource as digestOfSource$runtime_src_substrate_durable_file,
  emitWarningIfUnsupportedVersion as emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index,
  endpointMiddleware as endpointMiddleware$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  endpointMiddlewareOptions as endpointMiddlewareOptions$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  error as error$node_modules__smithy_core_dist_es_submodules_schema_index,
  escapeUri as escapeUri$node_modules__smithy_core_dist_es_submodules_protocols_index,
  escapeUriPath as escapeUriPath$node_modules__smithy_core_dist_es_submodules_protocols_index,
  eventStreamSerdeProvider2 as eventStreamSerdeProvider$node_modules__smithy_core_dist_es_submodules_event_streams_index,
  expectBoolean as expectBoolean$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectByte as expectByte$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectFloat32 as expectFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectInt as expectInt$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectInt32 as expectInt32$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectLong as expectLong$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectNonNull as expectNonNull$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectNumber as expectNumber$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectObject as expectObject$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectShort as expectShort$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectString as expectString$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectUnion as expectUnion$node_modules__smithy_core_dist_es_submodules_serde_index,
  extendedEncodeURIComponent as extendedEncodeURIComponent$node_modules__smithy_core_dist_es_submodules_protocols_index,
  externalDataInterceptor as externalDataInterceptor$node_modules__smithy_core_dist_es_submodules_config_index,
  factsOf as factsOf$runtime_src_substrate_aws_failure,
  failureOf as failureOf$runtime_src_substrate_aws_failure,
  fileStreamHasher as fileStreamHasher$node_modules__smithy_core_dist_es_submodules_checksum_index,
  findBusKeyName as findBusKeyName$runtime_src_catalog,
  findEcsAddress as findEcsAddress$runtime_src_substrate_compute_ecs_address,
  findInstantMicros as findInstantMicros$runtime_src_kernel_clock,
  findLocalPlace as findLocalPlace$runtime_src_managed,
  findMicros as findMicros$runtime_src_kernel_clock,
  findS3Prefix as findS3Prefix$runtime_src_events_engine_run,
  fromArrayBuffer as fromArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromBase64 as fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromHex as fromHex$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromStatic as fromStatic$node_modules__smithy_core_dist_es_submodules_config_index,
  fromString as fromString$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromUtf8 as fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromValue as fromValue$node_modules__smithy_core_dist_es_submodules_config_index,
  gatePolicyRevision as gatePolicyRevision$runtime_src_run_config,
  generateIdempotencyToken as generateIdempotencyToken$node_modules__smithy_core_dist_es_submodules_serde_index,
  getArrayIfSingleItem as getArrayIfSingleItem$node_modules__smithy_core_dist_es_submodules_client_index,
  getAwsChunkedEncodingStream2 as getAwsChunkedEncodingStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  getChecksumConfiguration as getChecksumConfiguration$node_modules__smithy_core_dist_es_submodules_client_index,
  getConsumerStream as getConsumerStream$runtime_src_consumer_streams,
  getContentLengthPlugin as getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index,
  getDefaultClientConfiguration2 as getDefaultClientConfiguration$node_modules__smithy_core_dist_es_submodules_client_index,
  getDefaultExtensionConfiguration as getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index,
  getEndpointFromInstructions as getEndpointFromInstructions$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  getEndpointPlugin as getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  getHomeDir as getHomeDir$node_modules__smithy_core_dist_es_submodules_config_index,
  getHttpHandlerExtensionConfiguration as getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index,
  getOutput as getOutput$runtime_src_events_outputs,
  getProfileName as getProfileName$node_modules__smithy_core_dist_es_submodules_config_index,
  getRegionInfo as getRegionInfo$node_modules__smithy_core_dist_es_submodules_config_index,
  getRetryConfiguration as getRetryConfiguration$node_modules__smithy_core_dist_es_submodules_client_index,
  getSSOTokenFilepath as getSSOTokenFilepath$node_modules__smithy_core_dist_es_submodules_config_index,
  getSSOTokenFromFile as getSSOTokenFromFile$node_modules__smithy_core_dist_es_submodules_config_index,
  getSchemaSerdePlugin as getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index,
  getSerdePlugin as getSerdePlugin$node_modules__smithy_core_dist_es_submodules_serde_index,
  getSmithyContext as getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index,
  getSmithyContext as getSmithyContext$node_modules__smithy_core_dist_es_submodules_transport_index,
  getValueFromTextNode as getValueFromTextNode$node_modules__smithy_core_dist_es_submodules_client_index,
  handleFloat as handleFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  hasOwn as hasOwn$node_modules__smithy_core_dist_es_submodules_serde_index,
  hasOwn as hasOwn$node_modules__smithy_core_dist_es_submodules_transport_index,
  headStream2 as headStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  hexOf as hexOf$runtime_src_substrate_image_manifest,
  imageOf as imageOf$runtime_src_substrate_image_manifest,
  invalidFunction as invalidFunction$node_modules__smithy_core_dist_es_submodules_client_index,
  invalidProvider as invalidProvider$node_modules__smithy_core_dist_es_submodules_client_index,
  isArrayBuffer as isArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index,
  isBlob as isBlob$node_modules__smithy_core_dist_es_submodules_serde_index,
  isIpAddress as isIpAddress$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  isManaged as isManaged$runtime_src_managed,
  isOwned as isOwned$runtime_src_substrate_posture_residuals,
  isPathBelow as isPathBelow$runtime_src_substrate_parameters_grammar,
  isReadableStream as isReadableStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  isSerializableHeaderValue as isSerializableHeaderValue$node_modules__smithy_core_dist_es_submodules_client_index,
  isStaticSchema as isStaticSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  isSystemError as isSystemError$runtime_src_substrate_durable_file,
  isValidHostLabel as isValidHostLabel$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  isValidHostname as isValidHostname$node_modules__smithy_core_dist_es_submodules_protocols_index,
  jsonLines as jsonLines$runtime_src_evidence_json_lines,
  limitedParseDouble as limitedParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index,
  limitedParseFloat as limitedParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  limitedParseFloat32 as limitedParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  linkFirst as linkFirst$runtime_src_substrate_durable_file,
  list as list$node_modules__smithy_core_dist_es_submodules_schema_index,
  listAll as listAll$runtime_src_substrate_object_store_port,
  listenerOf as listenerOf$runtime_src_catalog,
  loadCheckpoints as loadCheckpoints$runtime_src_consumer_checkpoints,
  loadConfig as loadConfig$node_modules__smithy_core_dist_es_submodules_config_index,
  loadConfigsForDefaultMode as loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index,
  loadJsonRpcErrorCode as loadJsonRpcErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadRestJsonErrorCode as loadRestJsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadSharedConfigFiles as loadSharedConfigFiles$node_modules__smithy_core_dist_es_submodules_config_index,
  loadSmithyRpcV2JsonErrorCode as loadSmithyRpcV2JsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadSsoSessionData as loadSsoSessionData$node_modules__smithy_core_dist_es_submodules_config_index,
  localEndpoints as localEndpoints$runtime_src_config,
  logger as logger$node_modules__smithy_core_dist_es_submodules_serde_index,
  makeBuilder as makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index,
  map2 as map$node_modules__smithy_core_dist_es_submodules_client_index,
  map as map$node_modules__smithy_core_dist_es_submodules_schema_index,
  mapLimited as mapLimited$runtime_src_kernel_concurrency,
  mayHaveHappened as mayHaveHappened$runtime_src_substrate_aws_failure,
  memoize as memoize$node_modules__smithy_core_dist_es_submodules_config_index,
  toEndpointV1 as middlewareEndpointToEndpointV1$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  nodeDualstackConfigSelectors as nodeDualstackConfigSelectors$node_modules__smithy_core_dist_es_submodules_config_index,
  nodeFipsConfigSelectors as nodeFipsConfigSelectors$node_modules__smithy_core_dist_es_submodules_config_index,
  normalizeProvider as normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index,
  nowUtc as nowUtc$runtime_src_kernel_clock,
  numberSelector as numberSelector$node_modules__smithy_core_dist_es_submodules_config_index,
  nv as nv$node_modules__smithy_core_dist_es_submodules_serde_index,
  op as op$node_modules__smithy_core_dist_es_submodules_schema_index,
  openCompute as openCompute$runtime_src_substrate_compute_open,
  openImageRegistry as openImageRegistry$runtime_src_substrate_image_open,
  openObjectStore as openObjectStore$runtime_src_substrate_object_store_open,
  openParameters as openParameters$runtime_src_substrate_parameters_open,
  operation as operation$node_modules__smithy_core_dist_es_submodules_schema_index,
  parseBoolean as parseBoolean$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseEpochTimestamp as parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseImageManifest as parseImageManifest$runtime_src_substrate_image_manifest,
  parseJsonBody as parseJsonBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseJsonErrorBody as parseJsonErrorBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseKnownFiles as parseKnownFiles$node_modules__smithy_core_dist_es_submodules_config_index,
  parseQueryString as parseQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseRfc3339DateTime as parseRfc3339DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRfc3339DateTimeWithOffset as parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRfc7231DateTime as parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRunReceipt as parseRunReceipt$runtime_src_events_engine_run,
  parseUrl as parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index,
  quoteHeader as quoteHeader$node_modules__smithy_core_dist_es_submodules_serde_index,
  reaching as reaching$runtime_src_substrate_durable_file,
  readEvidence as readEvidence$runtime_src_evidence_read,
  readFile2 as readFile$node_modules__smithy_core_dist_es_submodules_config_index,
  readHeartbeats as readHeartbeats$runtime_src_truth_heartbeats,
  readMigrations as readMigrations$runtime_src_services_migrations_files,
  readObjectLines as readObjectLines$runtime_src_truth_receipt_scan_object_lines,
  readProgress as readProgress$runtime_src_truth_progress,
  readableStreamHasher as readableStreamHasher$node_modules__smithy_core_dist_es_submodules_checksum_index,
  replaceEvidence as replaceEvidence$runtime_src_evidence_write,
  requestBuilder as requestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index,
  requireAddress as requireAddress$runtime_src_substrate_object_store_key,
  requireContent as requireContent$runtime_src_substrate_image_manifest,
  requirePath as requirePath$runtime_src_substrate_parameters_grammar,
  requirePrefix as requirePrefix$runtime_src_substrate_object_store_key,
  requireSame as requireSame$runtime_src_substrate_image_manifest,
  requireTag as requireTag$runtime_src_substrate_image_manifest,
  requireValue as requireValue$runtime_src_substrate_parameters_grammar,
  residualsIn as residualsIn$runtime_src_substrate_posture_residuals,
  resolveChecksumRuntimeConfig as resolveChecksumRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index,
  resolveCustomEndpointsConfig as resolveCustomEndpointsConfig$node_modules__smithy_core_dist_es_submodules_config_index,
  resolveDefaultRuntimeConfig2 as resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index,
  resolveDefaultsModeConfig as resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index,
  resolveEndpoint as resolveEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  resolveEndpointConfig as resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  resolveEndpointRequiredConfig as resolveEndpointRequiredConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  resolveEndpointsConfig as resolveEndpointsConfig$node_modules__smithy_core_dist_es_submodules_config_index,
  resolveEventStreamSerdeConfig as resolveEventStreamSerdeConfig$node_modules__smithy_core_dist_es_submodules_event_streams_index,
  resolveHttpHandlerRuntimeConfig as resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index,
  resolveParams as resolveParams$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  resolveRegionConfig as resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index,
  resolveRetryRuntimeConfig as resolveRetryRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index,
  resolvedPath as resolvedPath$node_modules__smithy_core_dist_es_submodules_protocols_index,
  runConfig as runConfig$runtime_src_run_config,
  runConfigDigest as runConfigDigest$runtime_src_run_config,
  scanReceipts as scanReceipts$runtime_src_truth_receipt_scan_scan,
  schemaLogFilter as schemaLogFilter$node_modules__smithy_core_dist_es_submodules_client_index,
  sdkStreamMixin2 as sdkStreamMixin$node_modules__smithy_core_dist_es_submodules_serde_index,
  serializeDateTime as serializeDateTime$node_modules__smithy_core_dist_es_submodules_client_index,
  serializeFloat as serializeFloat$node_modules__smithy_core_dist_es_submodules_client_index,
  serializerMiddleware as serializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index,
  serializerMiddlewareOption as serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index,
  serializerMiddlewareOption3 as serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index,
  sim as sim$node_modules__smithy_core_dist_es_submodules_schema_index,
  simAdapter as simAdapter$node_modules__smithy_core_dist_es_submodules_schema_index,
  simpleSchemaCacheN as simpleSchemaCacheN$node_modules__smithy_core_dist_es_submodules_schema_index,
  simpleSchemaCacheS as simpleSchemaCacheS$node_modules__smithy_core_dist_es_submodules_schema_index,
  sourceOf as sourceOf$runtime_src_events_engine_run,
  splitEvery as splitEvery$node_modules__smithy_core_dist_es_submodules_serde_index,
  splitHeader as splitHeader$node_modules__smithy_core_dist_es_submodules_serde_index,
  splitStream2 as splitStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  streamCollector2 as streamCollector$node_modules__smithy_core_dist_es_submodules_serde_index,
  streamCollector2 as streamCollector$node_modules__smithy_node_http_handler_dist_es_index,
  streamIdOf as streamIdOf$runtime_src_consumer_streams,
  strictParseByte as strictParseByte$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseDouble as strictParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseFloat as strictParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseFloat32 as strictParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseInt as strictParseInt$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseInt32 as strictParseInt32$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseLong as strictParseLong$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseShort as strictParseShort$node_modules__smithy_core_dist_es_submodules_serde_index,
  struct as struct$node_modules__smithy_core_dist_es_submodules_schema_index,
  systemClock as systemClock$runtime_src_kernel_clock,
  take as take$node_modules__smithy_core_dist_es_submodules_client_index,
  taskFamilyOf as taskFamilyOf$runtime_src_catalog,
  textOfMicros as textOfMicros$runtime_src_kernel_clock,
  throwDefaultError as throwDefaultError$node_modules__smithy_core_dist_es_submodules_client_index,
  toBase64 as toBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
  toEndpointV1 as toEndpointV1$node_modules__smithy_core_dist_es_submodules_endpoints_index,
  toHex as toHex$node_modules__smithy_core_dist_es_submodules_serde_index,
  toUint8Array as toUint8Array$node_modules__smithy_core_dist_es_submodules_serde_index,
  toUtf8 as toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
  topicsReadBy as topicsReadBy$runtime_src_consumer_streams,
  traitsCache as traitsCache$node_modules__smithy_core_dist_es_submodules_schema_index,
  translateTraits as translateTraits$node_modules__smithy_core_dist_es_submodules_schema_index,
  truthColumns as truthColumns$runtime_src_events_outputs,
  unknownImage as unknownImage$runtime_src_substrate_image_manifest,
  unpack as unpack$runtime_src_evidence_packed,
  unpackWhole as unpackWhole$runtime_src_substrate_image_unpack,
  v4 as v4$node_modules__smithy_core_dist_es_submodules_serde_index,
  viewPrefix as viewPrefix$runtime_src_events_engine_run,
  waiterServiceDefaults as waiterServiceDefaults$node_modules__smithy_core_dist_es_submodules_client_index,
  withBaseException as withBaseException$node_modules__smithy_core_dist_es_submodules_client_index,
  writeKey as writeKey$node_modules__smithy_core_dist_es_submodules_serde_index
};
