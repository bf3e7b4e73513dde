import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e2) {
    throw err2 = [e2], e2;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e2) {
    throw mod = 0, e2;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// other-part:node_modules/@smithy/core/dist-es/submodules/schema/index.js
var schema_exports = {};
__export(schema_exports, {
  ErrorSchema: () => ErrorSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  ListSchema: () => ListSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  MapSchema: () => MapSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  NormalizedSchema: () => NormalizedSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  OperationSchema: () => OperationSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  SCHEMA: () => SCHEMA$node_modules__smithy_core_dist_es_submodules_schema_index,
  Schema: () => Schema$node_modules__smithy_core_dist_es_submodules_schema_index,
  SimpleSchema: () => SimpleSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  StructureSchema: () => StructureSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  TypeRegistry: () => TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index,
  deref: () => deref$node_modules__smithy_core_dist_es_submodules_schema_index,
  deserializerMiddlewareOption: () => deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index,
  error: () => error$node_modules__smithy_core_dist_es_submodules_schema_index,
  getSchemaSerdePlugin: () => getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index,
  isStaticSchema: () => isStaticSchema$node_modules__smithy_core_dist_es_submodules_schema_index,
  list: () => list$node_modules__smithy_core_dist_es_submodules_schema_index,
  map: () => map$node_modules__smithy_core_dist_es_submodules_schema_index,
  op: () => op$node_modules__smithy_core_dist_es_submodules_schema_index,
  operation: () => operation$node_modules__smithy_core_dist_es_submodules_schema_index,
  serializerMiddlewareOption: () => serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index,
  sim: () => sim$node_modules__smithy_core_dist_es_submodules_schema_index,
  simAdapter: () => simAdapter$node_modules__smithy_core_dist_es_submodules_schema_index,
  simpleSchemaCacheN: () => simpleSchemaCacheN$node_modules__smithy_core_dist_es_submodules_schema_index,
  simpleSchemaCacheS: () => simpleSchemaCacheS$node_modules__smithy_core_dist_es_submodules_schema_index,
  struct: () => struct$node_modules__smithy_core_dist_es_submodules_schema_index,
  traitsCache: () => traitsCache$node_modules__smithy_core_dist_es_submodules_schema_index,
  translateTraits: () => translateTraits$node_modules__smithy_core_dist_es_submodules_schema_index
});
import { ErrorSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { ListSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { MapSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { NormalizedSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { OperationSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { SCHEMA$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { Schema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { SimpleSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { StructureSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { deref$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { error$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { isStaticSchema$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { list$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { map$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { op$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { operation$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { sim$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { simAdapter$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { simpleSchemaCacheN$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { simpleSchemaCacheS$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { struct$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { traitsCache$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { translateTraits$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
var init_schema = __esm({
  "other-part:node_modules/@smithy/core/dist-es/submodules/schema/index.js"() {
  }
});

// other-part:node_modules/@smithy/core/dist-es/submodules/protocols/index.js
var protocols_exports = {};
__export(protocols_exports, {
  AbstractRpcV2Protocol: () => AbstractRpcV2Protocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  Field: () => Field$node_modules__smithy_core_dist_es_submodules_protocols_index,
  Fields: () => Fields$node_modules__smithy_core_dist_es_submodules_protocols_index,
  FromStringShapeDeserializer: () => FromStringShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpBindingProtocol: () => HttpBindingProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpInterceptingShapeDeserializer: () => HttpInterceptingShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpInterceptingShapeSerializer: () => HttpInterceptingShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpProtocol: () => HttpProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpRequest: () => HttpRequest$node_modules__smithy_core_dist_es_submodules_protocols_index,
  HttpResponse: () => HttpResponse$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonCodec: () => JsonCodec$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonCodec2: () => JsonCodec2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer: () => JsonShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer2: () => JsonShapeDeserializer2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer: () => JsonShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer2: () => JsonShapeSerializer2$node_modules__smithy_core_dist_es_submodules_protocols_index,
  RequestBuilder: () => RequestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index,
  RpcProtocol: () => RpcProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  SerdeContext: () => SerdeContext$node_modules__smithy_core_dist_es_submodules_protocols_index,
  SmithyRpcV2JsonProtocol: () => SmithyRpcV2JsonProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index,
  ToStringShapeSerializer: () => ToStringShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index,
  buildQueryString: () => buildQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index,
  collectBody: () => collectBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  contentLengthMiddleware: () => contentLengthMiddleware$node_modules__smithy_core_dist_es_submodules_protocols_index,
  contentLengthMiddlewareOptions: () => contentLengthMiddlewareOptions$node_modules__smithy_core_dist_es_submodules_protocols_index,
  determineTimestampFormat: () => determineTimestampFormat$node_modules__smithy_core_dist_es_submodules_protocols_index,
  escapeUri: () => escapeUri$node_modules__smithy_core_dist_es_submodules_protocols_index,
  escapeUriPath: () => escapeUriPath$node_modules__smithy_core_dist_es_submodules_protocols_index,
  extendedEncodeURIComponent: () => extendedEncodeURIComponent$node_modules__smithy_core_dist_es_submodules_protocols_index,
  getContentLengthPlugin: () => getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index,
  getHttpHandlerExtensionConfiguration: () => getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index,
  isValidHostname: () => isValidHostname$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadJsonRpcErrorCode: () => loadJsonRpcErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadRestJsonErrorCode: () => loadRestJsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  loadSmithyRpcV2JsonErrorCode: () => loadSmithyRpcV2JsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseJsonBody: () => parseJsonBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseJsonErrorBody: () => parseJsonErrorBody$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseQueryString: () => parseQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index,
  parseUrl: () => parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index,
  requestBuilder: () => requestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index,
  resolveHttpHandlerRuntimeConfig: () => resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index,
  resolvedPath: () => resolvedPath$node_modules__smithy_core_dist_es_submodules_protocols_index
});
import { AbstractRpcV2Protocol$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { Field$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { Fields$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { FromStringShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpBindingProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpInterceptingShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpInterceptingShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpRequest$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { HttpResponse$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonCodec$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonCodec2$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeDeserializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeDeserializer2$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeSerializer2$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { RequestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { RpcProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { SerdeContext$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { SmithyRpcV2JsonProtocol$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { ToStringShapeSerializer$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { buildQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { collectBody$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { contentLengthMiddleware$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { contentLengthMiddlewareOptions$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { determineTimestampFormat$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { escapeUri$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { escapeUriPath$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { extendedEncodeURIComponent$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { isValidHostname$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadJsonRpcErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadRestJsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadSmithyRpcV2JsonErrorCode$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseJsonBody$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseJsonErrorBody$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseQueryString$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { requestBuilder$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { resolvedPath$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
var init_protocols = __esm({
  "other-part:node_modules/@smithy/core/dist-es/submodules/protocols/index.js"() {
  }
});

// node_modules/obliterator/iterator.js
var require_iterator = __commonJS({
  "node_modules/obliterator/iterator.js"(exports, module) {
    function Iterator(next) {
      Object.defineProperty(this, "_next", {
        writable: false,
        enumerable: false,
        value: next
      });
      this.done = false;
    }
    Iterator.prototype.next = function() {
      if (this.done)
        return { done: true };
      var step = this._next();
      if (step.done)
        this.done = true;
      return step;
    };
    if (typeof Symbol !== "undefined")
      Iterator.prototype[Symbol.iterator] = function() {
        return this;
      };
    Iterator.of = function() {
      var args = arguments, l2 = args.length, i2 = 0;
      return new Iterator(function() {
        if (i2 >= l2)
          return { done: true };
        return { done: false, value: args[i2++] };
      });
    };
    Iterator.empty = function() {
      var iterator = new Iterator(null);
      iterator.done = true;
      return iterator;
    };
    Iterator.is = function(value) {
      if (value instanceof Iterator)
        return true;
      return typeof value === "object" && value !== null && typeof value.next === "function";
    };
    module.exports = Iterator;
  }
});

// node_modules/obliterator/foreach.js
var require_foreach = __commonJS({
  "node_modules/obliterator/foreach.js"(exports, module) {
    var ARRAY_BUFFER_SUPPORT = typeof ArrayBuffer !== "undefined";
    var SYMBOL_SUPPORT = typeof Symbol !== "undefined";
    function forEach(iterable, callback) {
      var iterator, k2, i2, l2, s2;
      if (!iterable)
        throw new Error("obliterator/forEach: invalid iterable.");
      if (typeof callback !== "function")
        throw new Error("obliterator/forEach: expecting a callback.");
      if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
        for (i2 = 0, l2 = iterable.length; i2 < l2; i2++)
          callback(iterable[i2], i2);
        return;
      }
      if (typeof iterable.forEach === "function") {
        iterable.forEach(callback);
        return;
      }
      if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") {
        iterable = iterable[Symbol.iterator]();
      }
      if (typeof iterable.next === "function") {
        iterator = iterable;
        i2 = 0;
        while (s2 = iterator.next(), s2.done !== true) {
          callback(s2.value, i2);
          i2++;
        }
        return;
      }
      for (k2 in iterable) {
        if (iterable.hasOwnProperty(k2)) {
          callback(iterable[k2], k2);
        }
      }
      return;
    }
    forEach.forEachWithNullKeys = function(iterable, callback) {
      var iterator, k2, i2, l2, s2;
      if (!iterable)
        throw new Error("obliterator/forEachWithNullKeys: invalid iterable.");
      if (typeof callback !== "function")
        throw new Error("obliterator/forEachWithNullKeys: expecting a callback.");
      if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
        for (i2 = 0, l2 = iterable.length; i2 < l2; i2++)
          callback(iterable[i2], null);
        return;
      }
      if (iterable instanceof Set) {
        iterable.forEach(function(value) {
          callback(value, null);
        });
        return;
      }
      if (typeof iterable.forEach === "function") {
        iterable.forEach(callback);
        return;
      }
      if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") {
        iterable = iterable[Symbol.iterator]();
      }
      if (typeof iterable.next === "function") {
        iterator = iterable;
        i2 = 0;
        while (s2 = iterator.next(), s2.done !== true) {
          callback(s2.value, null);
          i2++;
        }
        return;
      }
      for (k2 in iterable) {
        if (iterable.hasOwnProperty(k2)) {
          callback(iterable[k2], k2);
        }
      }
      return;
    };
    module.exports = forEach;
  }
});

// node_modules/mnemonist/utils/typed-arrays.js
var require_typed_arrays = __commonJS({
  "node_modules/mnemonist/utils/typed-arrays.js"(exports) {
    var MAX_8BIT_INTEGER = Math.pow(2, 8) - 1;
    var MAX_16BIT_INTEGER = Math.pow(2, 16) - 1;
    var MAX_32BIT_INTEGER = Math.pow(2, 32) - 1;
    var MAX_SIGNED_8BIT_INTEGER = Math.pow(2, 7) - 1;
    var MAX_SIGNED_16BIT_INTEGER = Math.pow(2, 15) - 1;
    var MAX_SIGNED_32BIT_INTEGER = Math.pow(2, 31) - 1;
    exports.getPointerArray = function(size) {
      var maxIndex = size - 1;
      if (maxIndex <= MAX_8BIT_INTEGER)
        return Uint8Array;
      if (maxIndex <= MAX_16BIT_INTEGER)
        return Uint16Array;
      if (maxIndex <= MAX_32BIT_INTEGER)
        return Uint32Array;
      return Float64Array;
    };
    exports.getSignedPointerArray = function(size) {
      var maxIndex = size - 1;
      if (maxIndex <= MAX_SIGNED_8BIT_INTEGER)
        return Int8Array;
      if (maxIndex <= MAX_SIGNED_16BIT_INTEGER)
        return Int16Array;
      if (maxIndex <= MAX_SIGNED_32BIT_INTEGER)
        return Int32Array;
      return Float64Array;
    };
    exports.getNumberType = function(value) {
      if (value === (value | 0)) {
        if (Math.sign(value) === -1) {
          if (value <= 127 && value >= -128)
            return Int8Array;
          if (value <= 32767 && value >= -32768)
            return Int16Array;
          return Int32Array;
        } else {
          if (value <= 255)
            return Uint8Array;
          if (value <= 65535)
            return Uint16Array;
          return Uint32Array;
        }
      }
      return Float64Array;
    };
    var TYPE_PRIORITY = {
      Uint8Array: 1,
      Int8Array: 2,
      Uint16Array: 3,
      Int16Array: 4,
      Uint32Array: 5,
      Int32Array: 6,
      Float32Array: 7,
      Float64Array: 8
    };
    exports.getMinimalRepresentation = function(array, getter) {
      var maxType = null, maxPriority = 0, p2, t2, v2, i2, l2;
      for (i2 = 0, l2 = array.length; i2 < l2; i2++) {
        v2 = getter ? getter(array[i2]) : array[i2];
        t2 = exports.getNumberType(v2);
        p2 = TYPE_PRIORITY[t2.name];
        if (p2 > maxPriority) {
          maxPriority = p2;
          maxType = t2;
        }
      }
      return maxType;
    };
    exports.isTypedArray = function(value) {
      return typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView(value);
    };
    exports.concat = function() {
      var length = 0, i2, o2, l2;
      for (i2 = 0, l2 = arguments.length; i2 < l2; i2++)
        length += arguments[i2].length;
      var array = new arguments[0].constructor(length);
      for (i2 = 0, o2 = 0; i2 < l2; i2++) {
        array.set(arguments[i2], o2);
        o2 += arguments[i2].length;
      }
      return array;
    };
    exports.indices = function(length) {
      var PointerArray = exports.getPointerArray(length);
      var array = new PointerArray(length);
      for (var i2 = 0; i2 < length; i2++)
        array[i2] = i2;
      return array;
    };
  }
});

// node_modules/mnemonist/utils/iterables.js
var require_iterables = __commonJS({
  "node_modules/mnemonist/utils/iterables.js"(exports) {
    var forEach = require_foreach();
    var typed = require_typed_arrays();
    function isArrayLike(target) {
      return Array.isArray(target) || typed.isTypedArray(target);
    }
    function guessLength(target) {
      if (typeof target.length === "number")
        return target.length;
      if (typeof target.size === "number")
        return target.size;
      return;
    }
    function toArray(target) {
      var l2 = guessLength(target);
      var array = typeof l2 === "number" ? new Array(l2) : [];
      var i2 = 0;
      forEach(target, function(value) {
        array[i2++] = value;
      });
      return array;
    }
    function toArrayWithIndices(target) {
      var l2 = guessLength(target);
      var IndexArray = typeof l2 === "number" ? typed.getPointerArray(l2) : Array;
      var array = typeof l2 === "number" ? new Array(l2) : [];
      var indices = typeof l2 === "number" ? new IndexArray(l2) : [];
      var i2 = 0;
      forEach(target, function(value) {
        array[i2] = value;
        indices[i2] = i2++;
      });
      return [array, indices];
    }
    exports.isArrayLike = isArrayLike;
    exports.guessLength = guessLength;
    exports.toArray = toArray;
    exports.toArrayWithIndices = toArrayWithIndices;
  }
});

// node_modules/mnemonist/lru-cache.js
var require_lru_cache = __commonJS({
  "node_modules/mnemonist/lru-cache.js"(exports, module) {
    var Iterator = require_iterator();
    var forEach = require_foreach();
    var typed = require_typed_arrays();
    var iterables = require_iterables();
    function LRUCache(Keys, Values, capacity) {
      if (arguments.length < 2) {
        capacity = Keys;
        Keys = null;
        Values = null;
      }
      this.capacity = capacity;
      if (typeof this.capacity !== "number" || this.capacity <= 0)
        throw new Error("mnemonist/lru-cache: capacity should be positive number.");
      var PointerArray = typed.getPointerArray(capacity);
      this.forward = new PointerArray(capacity);
      this.backward = new PointerArray(capacity);
      this.K = typeof Keys === "function" ? new Keys(capacity) : new Array(capacity);
      this.V = typeof Values === "function" ? new Values(capacity) : new Array(capacity);
      this.size = 0;
      this.head = 0;
      this.tail = 0;
      this.items = {};
    }
    LRUCache.prototype.clear = function() {
      this.size = 0;
      this.head = 0;
      this.tail = 0;
      this.items = {};
    };
    LRUCache.prototype.splayOnTop = function(pointer) {
      var oldHead = this.head;
      if (this.head === pointer)
        return this;
      var previous = this.backward[pointer], next = this.forward[pointer];
      if (this.tail === pointer) {
        this.tail = previous;
      } else {
        this.backward[next] = previous;
      }
      this.forward[previous] = next;
      this.backward[oldHead] = pointer;
      this.head = pointer;
      this.forward[pointer] = oldHead;
      return this;
    };
    LRUCache.prototype.set = function(key, value) {
      var pointer = this.items[key];
      if (typeof pointer !== "undefined") {
        this.splayOnTop(pointer);
        this.V[pointer] = value;
        return;
      }
      if (this.size < this.capacity) {
        pointer = this.size++;
      } else {
        pointer = this.tail;
        this.tail = this.backward[pointer];
        delete this.items[this.K[pointer]];
      }
      this.items[key] = pointer;
      this.K[pointer] = key;
      this.V[pointer] = value;
      this.forward[pointer] = this.head;
      this.backward[this.head] = pointer;
      this.head = pointer;
    };
    LRUCache.prototype.setpop = function(key, value) {
      var oldValue = null;
      var oldKey = null;
      var pointer = this.items[key];
      if (typeof pointer !== "undefined") {
        this.splayOnTop(pointer);
        oldValue = this.V[pointer];
        this.V[pointer] = value;
        return { evicted: false, key, value: oldValue };
      }
      if (this.size < this.capacity) {
        pointer = this.size++;
      } else {
        pointer = this.tail;
        this.tail = this.backward[pointer];
        oldValue = this.V[pointer];
        oldKey = this.K[pointer];
        delete this.items[this.K[pointer]];
      }
      this.items[key] = pointer;
      this.K[pointer] = key;
      this.V[pointer] = value;
      this.forward[pointer] = this.head;
      this.backward[this.head] = pointer;
      this.head = pointer;
      if (oldKey) {
        return { evicted: true, key: oldKey, value: oldValue };
      } else {
        return null;
      }
    };
    LRUCache.prototype.has = function(key) {
      return key in this.items;
    };
    LRUCache.prototype.get = function(key) {
      var pointer = this.items[key];
      if (typeof pointer === "undefined")
        return;
      this.splayOnTop(pointer);
      return this.V[pointer];
    };
    LRUCache.prototype.peek = function(key) {
      var pointer = this.items[key];
      if (typeof pointer === "undefined")
        return;
      return this.V[pointer];
    };
    LRUCache.prototype.forEach = function(callback, scope) {
      scope = arguments.length > 1 ? scope : this;
      var i2 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
      while (i2 < l2) {
        callback.call(scope, values[pointer], keys[pointer], this);
        pointer = forward[pointer];
        i2++;
      }
    };
    LRUCache.prototype.keys = function() {
      var i2 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, forward = this.forward;
      return new Iterator(function() {
        if (i2 >= l2)
          return { done: true };
        var key = keys[pointer];
        i2++;
        if (i2 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value: key
        };
      });
    };
    LRUCache.prototype.values = function() {
      var i2 = 0, l2 = this.size;
      var pointer = this.head, values = this.V, forward = this.forward;
      return new Iterator(function() {
        if (i2 >= l2)
          return { done: true };
        var value = values[pointer];
        i2++;
        if (i2 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value
        };
      });
    };
    LRUCache.prototype.entries = function() {
      var i2 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
      return new Iterator(function() {
        if (i2 >= l2)
          return { done: true };
        var key = keys[pointer], value = values[pointer];
        i2++;
        if (i2 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value: [key, value]
        };
      });
    };
    if (typeof Symbol !== "undefined")
      LRUCache.prototype[Symbol.iterator] = LRUCache.prototype.entries;
    LRUCache.prototype.inspect = function() {
      var proxy = /* @__PURE__ */ new Map();
      var iterator = this.entries(), step;
      while (step = iterator.next(), !step.done)
        proxy.set(step.value[0], step.value[1]);
      Object.defineProperty(proxy, "constructor", {
        value: LRUCache,
        enumerable: false
      });
      return proxy;
    };
    if (typeof Symbol !== "undefined")
      LRUCache.prototype[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = LRUCache.prototype.inspect;
    LRUCache.from = function(iterable, Keys, Values, capacity) {
      if (arguments.length < 2) {
        capacity = iterables.guessLength(iterable);
        if (typeof capacity !== "number")
          throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.");
      } else if (arguments.length === 2) {
        capacity = Keys;
        Keys = null;
        Values = null;
      }
      var cache2 = new LRUCache(Keys, Values, capacity);
      forEach(iterable, function(value, key) {
        cache2.set(key, value);
      });
      return cache2;
    };
    module.exports = LRUCache;
  }
});

// node_modules/@aws-sdk/endpoint-cache/dist-cjs/index.js
var require_dist_cjs = __commonJS({
  "node_modules/@aws-sdk/endpoint-cache/dist-cjs/index.js"(exports) {
    var LRUCache = require_lru_cache();
    var EndpointCache = class {
      cache;
      constructor(capacity) {
        this.cache = new LRUCache(capacity);
      }
      getEndpoint(key) {
        const endpointsWithExpiry = this.get(key);
        if (!endpointsWithExpiry || endpointsWithExpiry.length === 0) {
          return void 0;
        }
        const endpoints = endpointsWithExpiry.map((endpoint) => endpoint.Address);
        return endpoints[Math.floor(Math.random() * endpoints.length)];
      }
      get(key) {
        if (!this.has(key)) {
          return;
        }
        const value = this.cache.get(key);
        if (!value) {
          return;
        }
        const now = Date.now();
        const endpointsWithExpiry = value.filter((endpoint) => now < endpoint.Expires);
        if (endpointsWithExpiry.length === 0) {
          this.delete(key);
          return void 0;
        }
        return endpointsWithExpiry;
      }
      set(key, endpoints) {
        const now = Date.now();
        this.cache.set(key, endpoints.map(({ Address, CachePeriodInMinutes }) => ({
          Address,
          Expires: now + CachePeriodInMinutes * 60 * 1e3
        })));
      }
      delete(key) {
        this.cache.set(key, []);
      }
      has(key) {
        if (!this.cache.has(key)) {
          return false;
        }
        const endpoints = this.cache.peek(key);
        if (!endpoints) {
          return false;
        }
        return endpoints.length > 0;
      }
      clear() {
        this.cache.clear();
      }
    };
    exports.EndpointCache = EndpointCache;
  }
});

// node_modules/@aws-sdk/middleware-endpoint-discovery/dist-cjs/index.js
var require_dist_cjs2 = __commonJS({
  "node_modules/@aws-sdk/middleware-endpoint-discovery/dist-cjs/index.js"(exports) {
    var { HttpRequest } = (init_protocols(), __toCommonJS(protocols_exports));
    var { EndpointCache } = require_dist_cjs();
    var ENV_ENDPOINT_DISCOVERY = ["AWS_ENABLE_ENDPOINT_DISCOVERY", "AWS_ENDPOINT_DISCOVERY_ENABLED"];
    var CONFIG_ENDPOINT_DISCOVERY = "endpoint_discovery_enabled";
    var isFalsy = (value) => ["false", "0"].indexOf(value) >= 0;
    var NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS2 = {
      environmentVariableSelector: (env) => {
        for (let i2 = 0; i2 < ENV_ENDPOINT_DISCOVERY.length; i2++) {
          const envKey = ENV_ENDPOINT_DISCOVERY[i2];
          if (envKey in env) {
            const value = env[envKey];
            if (value === "") {
              throw Error(`Environment variable ${envKey} can't be empty of undefined, got "${value}"`);
            }
            return !isFalsy(value);
          }
        }
      },
      configFileSelector: (profile) => {
        if (CONFIG_ENDPOINT_DISCOVERY in profile) {
          const value = profile[CONFIG_ENDPOINT_DISCOVERY];
          if (value === void 0) {
            throw Error(`Shared config entry ${CONFIG_ENDPOINT_DISCOVERY} can't be undefined, got "${value}"`);
          }
          return !isFalsy(value);
        }
      },
      default: void 0
    };
    var getCacheKey = async (commandName, config, options) => {
      const { accessKeyId } = await config.credentials();
      const { identifiers } = options;
      return JSON.stringify({
        ...accessKeyId && { accessKeyId },
        ...identifiers && {
          commandName,
          identifiers: Object.entries(identifiers).sort().reduce((acc, [key, value]) => ({ ...acc, [key]: value }), {})
        }
      });
    };
    var requestQueue = {};
    var updateDiscoveredEndpointInCache = async (config, options) => new Promise((resolve, reject) => {
      const { endpointCache } = config;
      const { cacheKey, commandName, identifiers } = options;
      const endpoints = endpointCache.get(cacheKey);
      if (endpoints && endpoints.length === 1 && endpoints[0].Address === "") {
        if (options.isDiscoveredEndpointRequired) {
          if (!requestQueue[cacheKey]) {
            requestQueue[cacheKey] = [];
          }
          requestQueue[cacheKey].push({ resolve, reject });
        } else {
          resolve();
        }
      } else if (endpoints && endpoints.length > 0) {
        resolve();
      } else {
        const placeholderEndpoints = [{ Address: "", CachePeriodInMinutes: 1 }];
        endpointCache.set(cacheKey, placeholderEndpoints);
        const command2 = new options.endpointDiscoveryCommandCtor({
          Operation: commandName.slice(0, -7),
          Identifiers: identifiers
        });
        const handler = command2.resolveMiddleware(options.clientStack, config, options.options);
        handler(command2).then((result) => {
          endpointCache.set(cacheKey, result.output.Endpoints);
          if (requestQueue[cacheKey]) {
            requestQueue[cacheKey].forEach(({ resolve: resolve2 }) => {
              resolve2();
            });
            delete requestQueue[cacheKey];
          }
          resolve();
        }).catch((error) => {
          endpointCache.delete(cacheKey);
          const errorToThrow = Object.assign(new Error(`The operation to discover endpoint failed. Please retry, or provide a custom endpoint and disable endpoint discovery to proceed.`), { reason: error });
          if (requestQueue[cacheKey]) {
            requestQueue[cacheKey].forEach(({ reject: reject2 }) => {
              reject2(errorToThrow);
            });
            delete requestQueue[cacheKey];
          }
          if (options.isDiscoveredEndpointRequired) {
            reject(errorToThrow);
          } else {
            endpointCache.set(cacheKey, placeholderEndpoints);
            resolve();
          }
        });
      }
    });
    var endpointDiscoveryMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        if (config.isClientEndpointDiscoveryEnabled) {
          throw new Error(`Custom endpoint is supplied; endpointDiscoveryEnabled must not be true.`);
        }
        return next(args);
      }
      const { endpointDiscoveryCommandCtor } = config;
      const { isDiscoveredEndpointRequired, identifiers } = middlewareConfig;
      const clientName = context.clientName;
      const commandName = context.commandName;
      const isEndpointDiscoveryEnabled = await config.endpointDiscoveryEnabled();
      const cacheKey = await getCacheKey(commandName, config, { identifiers });
      if (isDiscoveredEndpointRequired) {
        if (isEndpointDiscoveryEnabled === false) {
          throw new Error(`Endpoint Discovery is disabled but ${commandName} on ${clientName} requires it. Please check your configurations.`);
        }
        await updateDiscoveredEndpointInCache(config, {
          ...middlewareConfig,
          commandName,
          cacheKey,
          endpointDiscoveryCommandCtor
        });
      } else if (isEndpointDiscoveryEnabled) {
        updateDiscoveredEndpointInCache(config, {
          ...middlewareConfig,
          commandName,
          cacheKey,
          endpointDiscoveryCommandCtor
        });
      }
      const { request } = args;
      if (cacheKey && HttpRequest.isInstance(request)) {
        const endpoint = config.endpointCache.getEndpoint(cacheKey);
        if (endpoint) {
          request.hostname = endpoint;
        }
      }
      return next(args);
    };
    var endpointDiscoveryMiddlewareOptions = {
      name: "endpointDiscoveryMiddleware",
      step: "build",
      tags: ["ENDPOINT_DISCOVERY"],
      override: true
    };
    var getEndpointDiscoveryPlugin = (pluginConfig, middlewareConfig) => ({
      applyToStack: (commandStack) => {
        commandStack.add(endpointDiscoveryMiddleware(pluginConfig, middlewareConfig), endpointDiscoveryMiddlewareOptions);
      }
    });
    var getEndpointDiscoveryRequiredPlugin = (pluginConfig, middlewareConfig) => ({
      applyToStack: (commandStack) => {
        commandStack.add(endpointDiscoveryMiddleware(pluginConfig, { ...middlewareConfig, isDiscoveredEndpointRequired: true }), endpointDiscoveryMiddlewareOptions);
      }
    });
    var getEndpointDiscoveryOptionalPlugin = (pluginConfig, middlewareConfig) => ({
      applyToStack: (commandStack) => {
        commandStack.add(endpointDiscoveryMiddleware(pluginConfig, { ...middlewareConfig, isDiscoveredEndpointRequired: false }), endpointDiscoveryMiddlewareOptions);
      }
    });
    var resolveEndpointDiscoveryConfig2 = (input, { endpointDiscoveryCommandCtor }) => {
      const { endpointCacheSize, endpointDiscoveryEnabled, endpointDiscoveryEnabledProvider } = input;
      return Object.assign(input, {
        endpointDiscoveryCommandCtor,
        endpointCache: new EndpointCache(endpointCacheSize ?? 1e3),
        endpointDiscoveryEnabled: endpointDiscoveryEnabled !== void 0 ? () => Promise.resolve(endpointDiscoveryEnabled) : endpointDiscoveryEnabledProvider,
        isClientEndpointDiscoveryEnabled: endpointDiscoveryEnabled !== void 0
      });
    };
    exports.NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS2;
    exports.endpointDiscoveryMiddlewareOptions = endpointDiscoveryMiddlewareOptions;
    exports.getEndpointDiscoveryOptionalPlugin = getEndpointDiscoveryOptionalPlugin;
    exports.getEndpointDiscoveryPlugin = getEndpointDiscoveryPlugin;
    exports.getEndpointDiscoveryRequiredPlugin = getEndpointDiscoveryRequiredPlugin;
    exports.resolveEndpointDiscoveryConfig = resolveEndpointDiscoveryConfig2;
  }
});

// other-part:node_modules/@smithy/core/dist-es/submodules/serde/index.js
var serde_exports = {};
__export(serde_exports, {
  ChecksumStream: () => ChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  Hash: () => Hash$node_modules__smithy_core_dist_es_submodules_serde_index,
  LazyJsonString: () => LazyJsonString$node_modules__smithy_core_dist_es_submodules_serde_index,
  NumericValue: () => NumericValue$node_modules__smithy_core_dist_es_submodules_serde_index,
  Uint8ArrayBlobAdapter: () => Uint8ArrayBlobAdapter$node_modules__smithy_core_dist_es_submodules_serde_index,
  _parseEpochTimestamp: () => _parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index,
  _parseRfc3339DateTimeWithOffset: () => _parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index,
  _parseRfc7231DateTime: () => _parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  calculateBodyLength: () => calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index,
  concatBytes: () => concatBytes$node_modules__smithy_core_dist_es_submodules_serde_index,
  copyDocumentWithTransform: () => copyDocumentWithTransform$node_modules__smithy_core_dist_es_submodules_serde_index,
  createBufferedReadable: () => createBufferedReadable$node_modules__smithy_core_dist_es_submodules_serde_index,
  createChecksumStream: () => createChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  dateToUtcString: () => dateToUtcString$node_modules__smithy_core_dist_es_submodules_serde_index,
  deserializerMiddleware: () => deserializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index,
  deserializerMiddlewareOption: () => deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectBoolean: () => expectBoolean$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectByte: () => expectByte$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectFloat32: () => expectFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectInt: () => expectInt$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectInt32: () => expectInt32$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectLong: () => expectLong$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectNonNull: () => expectNonNull$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectNumber: () => expectNumber$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectObject: () => expectObject$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectShort: () => expectShort$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectString: () => expectString$node_modules__smithy_core_dist_es_submodules_serde_index,
  expectUnion: () => expectUnion$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromArrayBuffer: () => fromArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromBase64: () => fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromHex: () => fromHex$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromString: () => fromString$node_modules__smithy_core_dist_es_submodules_serde_index,
  fromUtf8: () => fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
  generateIdempotencyToken: () => generateIdempotencyToken$node_modules__smithy_core_dist_es_submodules_serde_index,
  getAwsChunkedEncodingStream: () => getAwsChunkedEncodingStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  getSerdePlugin: () => getSerdePlugin$node_modules__smithy_core_dist_es_submodules_serde_index,
  handleFloat: () => handleFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  hasOwn: () => hasOwn$node_modules__smithy_core_dist_es_submodules_serde_index,
  headStream: () => headStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  isArrayBuffer: () => isArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index,
  isBlob: () => isBlob$node_modules__smithy_core_dist_es_submodules_serde_index,
  isReadableStream: () => isReadableStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  limitedParseDouble: () => limitedParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index,
  limitedParseFloat: () => limitedParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  limitedParseFloat32: () => limitedParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  logger: () => logger$node_modules__smithy_core_dist_es_submodules_serde_index,
  nv: () => nv$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseBoolean: () => parseBoolean$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseEpochTimestamp: () => parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRfc3339DateTime: () => parseRfc3339DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRfc3339DateTimeWithOffset: () => parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index,
  parseRfc7231DateTime: () => parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index,
  quoteHeader: () => quoteHeader$node_modules__smithy_core_dist_es_submodules_serde_index,
  sdkStreamMixin: () => sdkStreamMixin$node_modules__smithy_core_dist_es_submodules_serde_index,
  serializerMiddleware: () => serializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index,
  serializerMiddlewareOption: () => serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index,
  splitEvery: () => splitEvery$node_modules__smithy_core_dist_es_submodules_serde_index,
  splitHeader: () => splitHeader$node_modules__smithy_core_dist_es_submodules_serde_index,
  splitStream: () => splitStream$node_modules__smithy_core_dist_es_submodules_serde_index,
  streamCollector: () => streamCollector$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseByte: () => strictParseByte$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseDouble: () => strictParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseFloat: () => strictParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseFloat32: () => strictParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseInt: () => strictParseInt$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseInt32: () => strictParseInt32$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseLong: () => strictParseLong$node_modules__smithy_core_dist_es_submodules_serde_index,
  strictParseShort: () => strictParseShort$node_modules__smithy_core_dist_es_submodules_serde_index,
  toBase64: () => toBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
  toHex: () => toHex$node_modules__smithy_core_dist_es_submodules_serde_index,
  toUint8Array: () => toUint8Array$node_modules__smithy_core_dist_es_submodules_serde_index,
  toUtf8: () => toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
  v4: () => v4$node_modules__smithy_core_dist_es_submodules_serde_index,
  writeKey: () => writeKey$node_modules__smithy_core_dist_es_submodules_serde_index
});
import { ChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { Hash$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { LazyJsonString$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { NumericValue$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { Uint8ArrayBlobAdapter$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { _parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { _parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { _parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { concatBytes$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { copyDocumentWithTransform$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { createBufferedReadable$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { createChecksumStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { dateToUtcString$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { deserializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { deserializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectBoolean$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectByte$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectFloat32$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectInt$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectInt32$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectLong$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectNonNull$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectNumber$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectObject$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectShort$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectString$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { expectUnion$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromHex$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromString$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { generateIdempotencyToken$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { getAwsChunkedEncodingStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { getSerdePlugin$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { handleFloat$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { hasOwn$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { headStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { isArrayBuffer$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { isBlob$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { isReadableStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { limitedParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { limitedParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { limitedParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { logger$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { nv$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { parseBoolean$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { parseEpochTimestamp$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { parseRfc3339DateTime$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { parseRfc3339DateTimeWithOffset$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { parseRfc7231DateTime$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { quoteHeader$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { sdkStreamMixin$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { serializerMiddleware$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { serializerMiddlewareOption$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { splitEvery$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { splitHeader$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { splitStream$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { streamCollector$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseByte$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseDouble$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseFloat$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseFloat32$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseInt$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseInt32$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseLong$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { strictParseShort$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toBase64$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toHex$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toUint8Array$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { v4$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { writeKey$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
var init_serde = __esm({
  "other-part:node_modules/@smithy/core/dist-es/submodules/serde/index.js"() {
  }
});

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
var protocols_exports2 = {};
__export(protocols_exports2, {
  AwsEc2QueryProtocol: () => AwsEc2QueryProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsJson1_0Protocol: () => AwsJson1_0Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsJson1_1Protocol: () => AwsJson1_1Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsJsonRpcProtocol: () => AwsJsonRpcProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsQueryProtocol: () => AwsQueryProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsRestJsonProtocol: () => AwsRestJsonProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsRestXmlProtocol: () => AwsRestXmlProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsSmithyRpcV2CborProtocol: () => AwsSmithyRpcV2CborProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  AwsSmithyRpcV2JsonProtocol: () => AwsSmithyRpcV2JsonProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonCodec: () => JsonCodec$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonCodec2: () => JsonCodec2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer: () => JsonShapeDeserializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonShapeDeserializer2: () => JsonShapeDeserializer2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer: () => JsonShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  JsonShapeSerializer2: () => JsonShapeSerializer2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  QueryShapeSerializer: () => QueryShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  XmlCodec: () => XmlCodec$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  XmlShapeDeserializer: () => XmlShapeDeserializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  XmlShapeSerializer: () => XmlShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  _toBool: () => _toBool$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  _toNum: () => _toNum$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  _toStr: () => _toStr$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  awsExpectUnion: () => awsExpectUnion$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  loadJsonRpcErrorCode: () => loadJsonRpcErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  loadRestJsonErrorCode: () => loadRestJsonErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  loadRestXmlErrorCode: () => loadRestXmlErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  parseJsonBody: () => parseJsonBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  parseJsonErrorBody: () => parseJsonErrorBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  parseXmlBody: () => parseXmlBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
  parseXmlErrorBody: () => parseXmlErrorBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index
});
import { AwsEc2QueryProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsJson1_0Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsJson1_1Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsJsonRpcProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsQueryProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsRestJsonProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsRestXmlProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsSmithyRpcV2CborProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { AwsSmithyRpcV2JsonProtocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonCodec$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonCodec2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeDeserializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeDeserializer2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { JsonShapeSerializer2$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { QueryShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { XmlCodec$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { XmlShapeDeserializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { XmlShapeSerializer$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { _toBool$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { _toNum$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { _toStr$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { awsExpectUnion$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadJsonRpcErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadRestJsonErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { loadRestXmlErrorCode$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseJsonBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseJsonErrorBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseXmlBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseXmlErrorBody$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";
var init_protocols2 = __esm({
  "other-part:node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js"() {
  }
});

// node_modules/@aws-sdk/dynamodb-codec/dist-cjs/index.js
var require_dist_cjs3 = __commonJS({
  "node_modules/@aws-sdk/dynamodb-codec/dist-cjs/index.js"(exports) {
    var { JsonCodec, JsonShapeSerializer, JsonShapeDeserializer, JsonCodec2, JsonShapeSerializer2, JsonShapeDeserializer2 } = (init_protocols2(), __toCommonJS(protocols_exports2));
    var { NormalizedSchema } = (init_schema(), __toCommonJS(schema_exports));
    var { toBase64, fromBase64 } = (init_serde(), __toCommonJS(serde_exports));
    var DynamoDBJsonCodec = class extends JsonCodec {
      constructor() {
        super({
          timestampFormat: {
            useTrait: true,
            default: 7
          },
          jsonName: false
        });
      }
      createSerializer() {
        const serializer = new DynamoDBJsonShapeSerializer(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new DynamoDBJsonShapeDeserializer(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    };
    var ATTRIBUTE_VALUE$1 = "com.amazonaws.dynamodb#AttributeValue";
    var DynamoDBJsonShapeSerializer = class extends JsonShapeSerializer {
      _write(schema, value, container) {
        const ns = NormalizedSchema.of(schema);
        if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE$1) {
          if (value && typeof value === "object") {
            const av = value;
            const out = this.copyRemoveNulls(av);
            const base64Encode = this.serdeContext?.base64Encoder ?? toBase64;
            if (av.B instanceof Uint8Array) {
              out.B = base64Encode(av.B);
            }
            if (Array.isArray(av.BS)) {
              out.BS = av.BS.map(base64Encode);
            }
            if (Array.isArray(av.L)) {
              const list = [];
              for (const v2 of av.L) {
                if (v2 != null) {
                  list.push(this._write(ns, v2, container));
                }
              }
              out.L = list;
            }
            if (av.M && typeof av.M === "object") {
              out.M = {};
              for (const [k2, v2] of Object.entries(av.M)) {
                if (v2 != null) {
                  out.M[k2] = this._write(ns, v2, container);
                }
              }
            }
            return out;
          }
        }
        return super._write(ns, value, container);
      }
      copyRemoveNulls(v2) {
        if (typeof v2 !== "object") {
          return v2;
        }
        if (v2 === null) {
          return {};
        }
        if (Array.isArray(v2)) {
          const out2 = [];
          for (const item of v2) {
            if (item != null) {
              out2.push(this.copyRemoveNulls(item));
            }
          }
          return out2;
        }
        const out = {};
        for (const [k2, _v] of Object.entries(v2)) {
          if (_v != null) {
            if (["B", "BS", "L", "M"].includes(k2)) {
              continue;
            }
            out[k2] = this.copyRemoveNulls(_v);
          }
        }
        return out;
      }
    };
    var DynamoDBJsonShapeDeserializer = class extends JsonShapeDeserializer {
      _read(schema, value) {
        const ns = NormalizedSchema.of(schema);
        if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE$1) {
          if (value && typeof value === "object") {
            const av = value;
            const out = av;
            const base64Decoder = this.serdeContext?.base64Decoder ?? fromBase64;
            if (typeof av.B === "string") {
              out.B = base64Decoder(av.B);
            }
            if (Array.isArray(av.BS)) {
              out.BS = av.BS.map(base64Decoder);
            }
            if (Array.isArray(av.L)) {
              out.L = av.L.map((v2) => this._read(ns, v2));
            }
            if (av.M && typeof av.M === "object") {
              for (const [k2, v2] of Object.entries(av.M)) {
                out.M[k2] = this._read(ns, v2);
              }
            }
            return out;
          }
        }
        return super._read(ns, value);
      }
    };
    var ATTRIBUTE_VALUE = "com.amazonaws.dynamodb#AttributeValue";
    var DynamoDBJsonShapeSerializer2 = class extends JsonShapeSerializer2 {
      writeValue(schema, value, container) {
        if (value != null && typeof value === "object") {
          const ns = NormalizedSchema.of(schema);
          if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE) {
            this.writeAttributeValue(value);
            return;
          }
        }
        super.writeValue(schema, value, container);
      }
      writeAttributeValue(av) {
        const base64Encode = this.serdeContext?.base64Encoder ?? toBase64;
        this.writeAscii("{");
        let first = true;
        for (const key in av) {
          const val = av[key];
          if (val == null) {
            continue;
          }
          if (!first) {
            this.writeAscii(",");
          }
          first = false;
          this.writeAsciiQuoted(key);
          this.writeAscii(":");
          switch (key) {
            case "B":
              if (val instanceof Uint8Array) {
                this.writeBase64(val);
              } else {
                this.writeJsonString(val);
              }
              break;
            case "BS":
              this.writeAscii("[");
              {
                const arr = val;
                for (let i2 = 0; i2 < arr.length; i2++) {
                  if (i2 > 0) {
                    this.writeAscii(",");
                  }
                  const item = arr[i2];
                  if (item instanceof Uint8Array) {
                    this.writeBase64(item);
                  } else {
                    this.writeJsonString(base64Encode(item));
                  }
                }
              }
              this.writeAscii("]");
              break;
            case "L":
              this.writeAscii("[");
              {
                const arr = val;
                for (let i2 = 0; i2 < arr.length; i2++) {
                  if (i2 > 0) {
                    this.writeAscii(",");
                  }
                  if (arr[i2] != null) {
                    this.writeAttributeValue(arr[i2]);
                  } else {
                    this.writeAscii("null");
                  }
                }
              }
              this.writeAscii("]");
              break;
            case "M":
              this.writeAscii("{");
              {
                const map = val;
                let mapFirst = true;
                for (const k2 in map) {
                  if (map[k2] == null) {
                    continue;
                  }
                  if (!mapFirst) {
                    this.writeAscii(",");
                  }
                  mapFirst = false;
                  this.writeJsonString(k2);
                  this.writeAscii(":");
                  this.writeAttributeValue(map[k2]);
                }
              }
              this.writeAscii("}");
              break;
            case "SS":
            case "NS":
              this.writeAscii("[");
              {
                const arr = val;
                for (let i2 = 0; i2 < arr.length; i2++) {
                  if (i2 > 0) {
                    this.writeAscii(",");
                  }
                  this.writeJsonString(arr[i2]);
                }
              }
              this.writeAscii("]");
              break;
            case "S":
            case "N":
              this.writeJsonString(val);
              break;
            case "BOOL":
              this.writeAscii(val ? "true" : "false");
              break;
            case "NULL":
              this.writeAscii(val ? "true" : "false");
              break;
            default:
              this.writeAscii(JSON.stringify(val));
              break;
          }
        }
        this.writeAscii("}");
      }
    };
    var DynamoDBJsonShapeDeserializer2 = class extends JsonShapeDeserializer2 {
      _read(schema, value) {
        const ns = NormalizedSchema.of(schema);
        if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE) {
          if (value && typeof value === "object") {
            return this.readAttributeValue(value);
          }
        }
        return super._read(ns, value);
      }
      readAttributeValue(av) {
        const base64Decode = this.serdeContext?.base64Decoder ?? fromBase64;
        const out = av;
        if (typeof av.B === "string") {
          out.B = base64Decode(av.B);
        }
        if (Array.isArray(av.BS)) {
          out.BS = av.BS.map(base64Decode);
        }
        if (Array.isArray(av.L)) {
          out.L = av.L.map((v2) => this.readAttributeValue(v2));
        }
        if (av.M && typeof av.M === "object") {
          const m2 = av.M;
          for (const k2 in m2) {
            m2[k2] = this.readAttributeValue(m2[k2]);
          }
        }
        return out;
      }
    };
    var DynamoDBJsonCodec22 = class extends JsonCodec2 {
      constructor() {
        super({
          timestampFormat: {
            useTrait: true,
            default: 7
          },
          jsonName: false
        });
      }
      createSerializer() {
        const serializer = new DynamoDBJsonShapeSerializer2(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new DynamoDBJsonShapeDeserializer2(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    };
    exports.DynamoDBJsonCodec = DynamoDBJsonCodec;
    exports.DynamoDBJsonCodec2 = DynamoDBJsonCodec22;
  }
});

// other-part:node_modules/@smithy/core/dist-es/submodules/client/index.js
import { Client$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { ServiceException$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
import { BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "dynamodb"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  AccountId: { type: "builtInParams", name: "accountId" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
  AccountIdEndpointMode: { type: "builtInParams", name: "accountIdEndpointMode" }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commandBuilder.js
var command = makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index(commonParams, "DynamoDB_20120810", "DynamoDBClient", getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index);
var _ep0 = {};
var _ep3 = {
  ResourceArn: { type: "contextParams", name: "TableName" }
};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-dynamodb/dist-es/schemas/schemas_0.js
init_schema();

// node_modules/@aws-sdk/client-dynamodb/dist-es/models/DynamoDBServiceException.js
var DynamoDBServiceException = class _DynamoDBServiceException extends ServiceException$node_modules__smithy_core_dist_es_submodules_client_index {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _DynamoDBServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/models/errors.js
var BackupInUseException = class _BackupInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#BackupInUseException";
  name = "BackupInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BackupInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BackupInUseException.prototype);
  }
};
var BackupNotFoundException = class _BackupNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#BackupNotFoundException";
  name = "BackupNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BackupNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BackupNotFoundException.prototype);
  }
};
var InternalServerError = class _InternalServerError extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InternalServerError";
  name = "InternalServerError";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerError",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerError.prototype);
  }
};
var RequestLimitExceeded = class _RequestLimitExceeded extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#RequestLimitExceeded";
  name = "RequestLimitExceeded";
  $fault = "client";
  ThrottlingReasons;
  constructor(opts) {
    super({
      name: "RequestLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RequestLimitExceeded.prototype);
    this.ThrottlingReasons = opts.ThrottlingReasons;
  }
};
var ThrottlingException = class _ThrottlingException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  throttlingReasons;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.throttlingReasons = opts.throttlingReasons;
  }
};
var InvalidEndpointException = class _InvalidEndpointException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidEndpointException";
  name = "InvalidEndpointException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidEndpointException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidEndpointException.prototype);
    this.Message = opts.Message;
  }
};
var ProvisionedThroughputExceededException = class _ProvisionedThroughputExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ProvisionedThroughputExceededException";
  name = "ProvisionedThroughputExceededException";
  $fault = "client";
  ThrottlingReasons;
  constructor(opts) {
    super({
      name: "ProvisionedThroughputExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ProvisionedThroughputExceededException.prototype);
    this.ThrottlingReasons = opts.ThrottlingReasons;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ItemCollectionSizeLimitExceededException = class _ItemCollectionSizeLimitExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException";
  name = "ItemCollectionSizeLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ItemCollectionSizeLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ItemCollectionSizeLimitExceededException.prototype);
  }
};
var ReplicatedWriteConflictException = class _ReplicatedWriteConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicatedWriteConflictException";
  name = "ReplicatedWriteConflictException";
  $fault = "client";
  $retryable = {};
  constructor(opts) {
    super({
      name: "ReplicatedWriteConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicatedWriteConflictException.prototype);
  }
};
var ContinuousBackupsUnavailableException = class _ContinuousBackupsUnavailableException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ContinuousBackupsUnavailableException";
  name = "ContinuousBackupsUnavailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ContinuousBackupsUnavailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ContinuousBackupsUnavailableException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var TableInUseException = class _TableInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableInUseException";
  name = "TableInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableInUseException.prototype);
  }
};
var TableNotFoundException = class _TableNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableNotFoundException";
  name = "TableNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableNotFoundException.prototype);
  }
};
var GlobalTableAlreadyExistsException = class _GlobalTableAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#GlobalTableAlreadyExistsException";
  name = "GlobalTableAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GlobalTableAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GlobalTableAlreadyExistsException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ResourceInUseException";
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var TransactionConflictException = class _TransactionConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionConflictException";
  name = "TransactionConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TransactionConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionConflictException.prototype);
  }
};
var PolicyNotFoundException = class _PolicyNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#PolicyNotFoundException";
  name = "PolicyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotFoundException.prototype);
  }
};
var ExportNotFoundException = class _ExportNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ExportNotFoundException";
  name = "ExportNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExportNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExportNotFoundException.prototype);
  }
};
var GlobalTableNotFoundException = class _GlobalTableNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#GlobalTableNotFoundException";
  name = "GlobalTableNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GlobalTableNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GlobalTableNotFoundException.prototype);
  }
};
var ImportNotFoundException = class _ImportNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ImportNotFoundException";
  name = "ImportNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImportNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImportNotFoundException.prototype);
  }
};
var DuplicateItemException = class _DuplicateItemException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#DuplicateItemException";
  name = "DuplicateItemException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateItemException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateItemException.prototype);
  }
};
var IdempotentParameterMismatchException = class _IdempotentParameterMismatchException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#IdempotentParameterMismatchException";
  name = "IdempotentParameterMismatchException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotentParameterMismatchException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotentParameterMismatchException.prototype);
    this.Message = opts.Message;
  }
};
var TransactionInProgressException = class _TransactionInProgressException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionInProgressException";
  name = "TransactionInProgressException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TransactionInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionInProgressException.prototype);
    this.Message = opts.Message;
  }
};
var ExportConflictException = class _ExportConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ExportConflictException";
  name = "ExportConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExportConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExportConflictException.prototype);
  }
};
var InvalidExportTimeException = class _InvalidExportTimeException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidExportTimeException";
  name = "InvalidExportTimeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidExportTimeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidExportTimeException.prototype);
  }
};
var PointInTimeRecoveryUnavailableException = class _PointInTimeRecoveryUnavailableException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException";
  name = "PointInTimeRecoveryUnavailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PointInTimeRecoveryUnavailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PointInTimeRecoveryUnavailableException.prototype);
  }
};
var ImportConflictException = class _ImportConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ImportConflictException";
  name = "ImportConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImportConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImportConflictException.prototype);
  }
};
var TableAlreadyExistsException = class _TableAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableAlreadyExistsException";
  name = "TableAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableAlreadyExistsException.prototype);
  }
};
var InvalidRestoreTimeException = class _InvalidRestoreTimeException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidRestoreTimeException";
  name = "InvalidRestoreTimeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRestoreTimeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRestoreTimeException.prototype);
  }
};
var ReplicaAlreadyExistsException = class _ReplicaAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicaAlreadyExistsException";
  name = "ReplicaAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicaAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicaAlreadyExistsException.prototype);
  }
};
var ReplicaNotFoundException = class _ReplicaNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicaNotFoundException";
  name = "ReplicaNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicaNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicaNotFoundException.prototype);
  }
};
var IndexNotFoundException = class _IndexNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#IndexNotFoundException";
  name = "IndexNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IndexNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IndexNotFoundException.prototype);
  }
};
var ConditionalCheckFailedException = class _ConditionalCheckFailedException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ConditionalCheckFailedException";
  name = "ConditionalCheckFailedException";
  $fault = "client";
  Item;
  constructor(opts) {
    super({
      name: "ConditionalCheckFailedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConditionalCheckFailedException.prototype);
    this.Item = opts.Item;
  }
};
var TransactionCanceledException = class _TransactionCanceledException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionCanceledException";
  name = "TransactionCanceledException";
  $fault = "client";
  Message;
  CancellationReasons;
  constructor(opts) {
    super({
      name: "TransactionCanceledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionCanceledException.prototype);
    this.Message = opts.Message;
    this.CancellationReasons = opts.CancellationReasons;
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/schemas/schemas_0.js
var _A = "Action";
var _ABA = "ArchivalBackupArn";
var _AD = "AttributeDefinition";
var _ADT = "ArchivalDateTime";
var _ADt = "AttributeDefinitions";
var _AM = "AttributeMap";
var _AN = "AttributeName";
var _AR = "ArchivalReason";
var _AS = "ArchivalSummary";
var _AT = "AttributeType";
var _ATG = "AttributesToGet";
var _AU = "AttributeUpdates";
var _AV = "AttributeValue";
var _AVL = "AttributeValueList";
var _AVU = "AttributeValueUpdate";
var _Ad = "Address";
var _B = "Backfilling";
var _BIUE = "BackupInUseException";
var _BM = "BillingMode";
var _BMS = "BillingModeSummary";
var _BNFE = "BackupNotFoundException";
var _BOOL = "BOOL";
var _BS_ = "BS";
var _B_ = "B";
var _C = "Code";
var _CBUE = "ContinuousBackupsUnavailableException";
var _CC = "ConsumedCapacity";
var _CCFE = "ConditionalCheckFailedException";
var _CCo = "ConditionCheck";
var _CDT = "CreationDateTime";
var _CE = "ConditionExpression";
var _CIM = "ContributorInsightsMode";
var _CIRL = "ContributorInsightsRuleList";
var _CISo = "ContributorInsightsStatus";
var _CO = "ComparisonOperator";
var _COo = "ConditionalOperator";
var _COs = "CsvOptions";
var _CPIM = "CachePeriodInMinutes";
var _CR = "CancellationReasons";
var _CRL = "CancellationReasonList";
var _CRSRA = "ConfirmRemoveSelfResourceAccess";
var _CRa = "CancellationReason";
var _CRo = "ConsistentRead";
var _CU = "CapacityUnits";
var _Ca = "Capacity";
var _Co = "Condition";
var _D = "Dimensions";
var _DCIO = "DescribeContributorInsightsOutput";
var _DE = "DescribeEndpoints";
var _DER = "DescribeEndpointsRequest";
var _DERe = "DescribeEndpointsResponse";
var _DF = "DistanceFunction";
var _DIE = "DuplicateItemException";
var _DII = "DeleteItemInput";
var _DPE = "DeletionProtectionEnabled";
var _DPEi = "DisassociationProtectionEnabled";
var _DTIe = "DescribeTableInput";
var _DTOe = "DescribeTableOutput";
var _DTe = "DescribeTable";
var _De = "Delimiter";
var _Del = "Delete";
var _EAM = "ExpectedAttributeMap";
var _EAN = "ExpressionAttributeNames";
var _EAV = "ExpressionAttributeValues";
var _EAVM = "ExpressionAttributeValueMap";
var _EAVx = "ExpectedAttributeValue";
var _ECE = "ExportConflictException";
var _EDx = "ExceptionDescription";
var _EN = "ExceptionName";
var _ENFE = "ExportNotFoundException";
var _ERI = "ExpectedRevisionId";
var _ESK = "ExclusiveStartKey";
var _En = "Endpoints";
var _End = "Endpoint";
var _Ex = "Expected";
var _Exi = "Exists";
var _FCM = "FilterConditionMap";
var _FE = "FailureException";
var _FEi = "FilterExpression";
var _FS = "FilterSpecification";
var _G = "Get";
var _GI = "GetItem";
var _GII = "GetItemInput";
var _GIO = "GetItemOutput";
var _GSI = "GlobalSecondaryIndexes";
var _GSID = "GlobalSecondaryIndexDescription";
var _GSIDL = "GlobalSecondaryIndexDescriptionList";
var _GSIWTD = "GlobalSecondaryIndexWarmThroughputDescription";
var _GTAEE = "GlobalTableAlreadyExistsException";
var _GTNFE = "GlobalTableNotFoundException";
var _GTSRM = "GlobalTableSettingsReplicationMode";
var _GTV = "GlobalTableVersion";
var _GTW = "GlobalTableWitnesses";
var _GTWD = "GlobalTableWitnessDescription";
var _GTWDL = "GlobalTableWitnessDescriptionList";
var _HL = "HeaderList";
var _I = "Item";
var _IAn = "IndexArn";
var _IC = "ItemCount";
var _ICE = "ImportConflictException";
var _ICK = "ItemCollectionKey";
var _ICKAM = "ItemCollectionKeyAttributeMap";
var _ICM = "ItemCollectionMetrics";
var _ICSLEE = "ItemCollectionSizeLimitExceededException";
var _IEDT = "InaccessibleEncryptionDateTime";
var _IEE = "InvalidEndpointException";
var _IETE = "InvalidExportTimeException";
var _IN = "IndexName";
var _INFE = "ImportNotFoundException";
var _INFEn = "IndexNotFoundException";
var _IPME = "IdempotentParameterMismatchException";
var _IRTE = "InvalidRestoreTimeException";
var _IS = "IndexStatus";
var _ISB = "IndexSizeBytes";
var _ISE = "InternalServerError";
var _K = "Key";
var _KAA = "KeysAndAttributes";
var _KC = "KeyConditions";
var _KCE = "KeyConditionExpression";
var _KL = "KeyList";
var _KMSMKA = "KMSMasterKeyArn";
var _KMSMKI = "KMSMasterKeyId";
var _KS = "KeySchema";
var _KSE = "KeySchemaElement";
var _KT = "KeyType";
var _Ke = "Keys";
var _L = "Limit";
var _LAV = "ListAttributeValue";
var _LDDT = "LastDecreaseDateTime";
var _LEE = "LimitExceededException";
var _LETN = "LastEvaluatedTableName";
var _LIDT = "LastIncreaseDateTime";
var _LSA = "LatestStreamArn";
var _LSI = "LocalSecondaryIndexes";
var _LSID = "LocalSecondaryIndexDescription";
var _LSIDL = "LocalSecondaryIndexDescriptionList";
var _LSL = "LatestStreamLabel";
var _LTO = "ListTablesOutput";
var _LUDT = "LastUpdateDateTime";
var _LUTPPRDT = "LastUpdateToPayPerRequestDateTime";
var _L_ = "L";
var _M = "Message";
var _MAV = "MapAttributeValue";
var _MRC = "MultiRegionConsistency";
var _MRRU = "MaxReadRequestUnits";
var _MWRU = "MaxWriteRequestUnits";
var _M_ = "M";
var _N = "N";
var _NKA = "NonKeyAttributes";
var _NODT = "NumberOfDecreasesToday";
var _NS = "NS";
var _NULL = "NULL";
var _ODT = "OnDemandThroughput";
var _ODTO = "OnDemandThroughputOverride";
var _OSC = "OutputS3Configuration";
var _OT = "OutputType";
var _PE = "ProjectionExpression";
var _PII = "PutItemInput";
var _PIIAM = "PutItemInputAttributeMap";
var _PITRUE = "PointInTimeRecoveryUnavailableException";
var _PNFE = "PolicyNotFoundException";
var _PRPI = "PutResourcePolicyInput";
var _PTD = "ProvisionedThroughputDescription";
var _PTEE = "ProvisionedThroughputExceededException";
var _PTO = "ProvisionedThroughputOverride";
var _PTr = "ProvisionedThroughput";
var _PTro = "ProjectionType";
var _Po = "Policy";
var _Pr = "Projection";
var _Pu = "Put";
var _QF = "QueryFilter";
var _QI = "QueryInput";
var _RA = "ResourceArn";
var _RAEE = "ReplicaAlreadyExistsException";
var _RAe = "ReplicaArn";
var _RCC = "ReturnConsumedCapacity";
var _RCU = "ReadCapacityUnits";
var _RD = "ReplicaDescription";
var _RDL = "ReplicaDescriptionList";
var _RDT = "RestoreDateTime";
var _RGSID = "ReplicaGlobalSecondaryIndexDescription";
var _RGSIDL = "ReplicaGlobalSecondaryIndexDescriptionList";
var _RICM = "ReturnItemCollectionMetrics";
var _RIDT = "ReplicaInaccessibleDateTime";
var _RIP = "RestoreInProgress";
var _RIUE = "ResourceInUseException";
var _RLE = "RequestLimitExceeded";
var _RN = "RegionName";
var _RNFE = "ReplicaNotFoundException";
var _RNFEe = "ResourceNotFoundException";
var _RSD = "ReplicaStatusDescription";
var _RSPP = "ReplicaStatusPercentProgress";
var _RSe = "ReplicaStatus";
var _RSes = "RestoreSummary";
var _RTCS = "ReplicaTableClassSummary";
var _RUPS = "ReadUnitsPerSecond";
var _RV = "ReturnValues";
var _RVOCCF = "ReturnValuesOnConditionCheckFailure";
var _RWCE = "ReplicatedWriteConflictException";
var _Rep = "Replicas";
var _SB = "S3Bucket";
var _SBA = "SourceBackupArn";
var _SBO = "S3BucketOwner";
var _SCE = "SearchConditionExpression";
var _SE = "StreamEnabled";
var _SERGB = "SizeEstimateRangeGB";
var _SF = "ScanFilter";
var _SI = "ScanInput";
var _SICM = "SecondaryIndexesCapacityMap";
var _SIF = "ScanIndexForward";
var _SKP = "S3KeyPrefix";
var _SS = "StreamSpecification";
var _SSA = "S3SseAlgorithm";
var _SSE = "SearchSchemaElement";
var _SSED = "SSEDescription";
var _SSET = "SearchSchemaElementType";
var _SSETy = "SSEType";
var _SSKKI = "S3SseKmsKeyId";
var _SS_ = "SS";
var _SSe = "SearchSchema";
var _STA = "SourceTableArn";
var _SV = "SearchVector";
var _SVI = "SearchVectorsInput";
var _SVL = "SearchVectorList";
var _SVT = "StreamViewType";
var _S_ = "S";
var _Se = "Select";
var _Seg = "Segment";
var _Sta = "Status";
var _T = "Table";
var _TA = "TableArn";
var _TAEE = "TableAlreadyExistsException";
var _TC = "TableClass";
var _TCE = "TransactionCanceledException";
var _TCEr = "TransactionConflictException";
var _TCS = "TableClassSummary";
var _TDa = "TableDescription";
var _TE = "ThrottlingException";
var _TI = "TableId";
var _TIPE = "TransactionInProgressException";
var _TIUE = "TableInUseException";
var _TK = "TopK";
var _TKa = "TagKeys";
var _TN = "TableName";
var _TNFE = "TableNotFoundException";
var _TNa = "TableNames";
var _TR = "ThrottlingReasons";
var _TRL = "ThrottlingReasonList";
var _TRh = "ThrottlingReason";
var _TSB = "TableSizeBytes";
var _TSa = "TableStatus";
var _TSo = "TotalSegments";
var _TWTD = "TableWarmThroughputDescription";
var _U = "Update";
var _UE = "UpdateExpression";
var _UII = "UpdateItemInput";
var _URI = "UntagResourceInput";
var _V = "Value";
var _VA = "VectorAttribute";
var _VAD = "VectorAttributeDefinition";
var _VC = "VectorCapacity";
var _VI = "VectorIndexes";
var _VICM = "VectorIndexesCapacityMap";
var _VID = "VectorIndexDescription";
var _VIDL = "VectorIndexDescriptionList";
var _VSRB = "VectorSearchRequestBytes";
var _VWRB = "VectorWriteRequestBytes";
var _WCU = "WriteCapacityUnits";
var _WS = "WitnessStatus";
var _WT = "WarmThroughput";
var _WUPS = "WriteUnitsPerSecond";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _hH = "httpHeader";
var _m = "message";
var _r = "reason";
var _re = "resource";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.dynamodb";
var _se = "server";
var _tR = "throttlingReasons";
var _xacrsra = "x-amz-confirm-remove-self-resource-access";
var n0 = "com.amazonaws.dynamodb";
var _s_registry = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(_s);
var DynamoDBServiceException$ = [-3, _s, "DynamoDBServiceException", 0, [], []];
_s_registry.registerError(DynamoDBServiceException$, DynamoDBServiceException);
var n0_registry = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(n0);
var BackupInUseException$ = [
  -3,
  n0,
  _BIUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(BackupInUseException$, BackupInUseException);
var BackupNotFoundException$ = [
  -3,
  n0,
  _BNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(BackupNotFoundException$, BackupNotFoundException);
var ConditionalCheckFailedException$ = [
  -3,
  n0,
  _CCFE,
  { [_e]: _c },
  [_m, _I],
  [0, () => AttributeMap]
];
n0_registry.registerError(ConditionalCheckFailedException$, ConditionalCheckFailedException);
var ContinuousBackupsUnavailableException$ = [
  -3,
  n0,
  _CBUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ContinuousBackupsUnavailableException$, ContinuousBackupsUnavailableException);
var DuplicateItemException$ = [
  -3,
  n0,
  _DIE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(DuplicateItemException$, DuplicateItemException);
var ExportConflictException$ = [
  -3,
  n0,
  _ECE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ExportConflictException$, ExportConflictException);
var ExportNotFoundException$ = [
  -3,
  n0,
  _ENFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ExportNotFoundException$, ExportNotFoundException);
var GlobalTableAlreadyExistsException$ = [
  -3,
  n0,
  _GTAEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(GlobalTableAlreadyExistsException$, GlobalTableAlreadyExistsException);
var GlobalTableNotFoundException$ = [
  -3,
  n0,
  _GTNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(GlobalTableNotFoundException$, GlobalTableNotFoundException);
var IdempotentParameterMismatchException$ = [
  -3,
  n0,
  _IPME,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
var ImportConflictException$ = [
  -3,
  n0,
  _ICE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ImportConflictException$, ImportConflictException);
var ImportNotFoundException$ = [
  -3,
  n0,
  _INFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ImportNotFoundException$, ImportNotFoundException);
var IndexNotFoundException$ = [
  -3,
  n0,
  _INFEn,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(IndexNotFoundException$, IndexNotFoundException);
var InternalServerError$ = [
  -3,
  n0,
  _ISE,
  { [_e]: _se },
  [_m],
  [0]
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidEndpointException$ = [
  -3,
  n0,
  _IEE,
  { [_e]: _c, [_hE]: 421 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidEndpointException$, InvalidEndpointException);
var InvalidExportTimeException$ = [
  -3,
  n0,
  _IETE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidExportTimeException$, InvalidExportTimeException);
var InvalidRestoreTimeException$ = [
  -3,
  n0,
  _IRTE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRestoreTimeException$, InvalidRestoreTimeException);
var ItemCollectionSizeLimitExceededException$ = [
  -3,
  n0,
  _ICSLEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ItemCollectionSizeLimitExceededException$, ItemCollectionSizeLimitExceededException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var PointInTimeRecoveryUnavailableException$ = [
  -3,
  n0,
  _PITRUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(PointInTimeRecoveryUnavailableException$, PointInTimeRecoveryUnavailableException);
var PolicyNotFoundException$ = [
  -3,
  n0,
  _PNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var ProvisionedThroughputExceededException$ = [
  -3,
  n0,
  _PTEE,
  { [_e]: _c },
  [_m, _TR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(ProvisionedThroughputExceededException$, ProvisionedThroughputExceededException);
var ReplicaAlreadyExistsException$ = [
  -3,
  n0,
  _RAEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicaAlreadyExistsException$, ReplicaAlreadyExistsException);
var ReplicaNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicaNotFoundException$, ReplicaNotFoundException);
var ReplicatedWriteConflictException$ = [
  -3,
  n0,
  _RWCE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicatedWriteConflictException$, ReplicatedWriteConflictException);
var RequestLimitExceeded$ = [
  -3,
  n0,
  _RLE,
  { [_e]: _c },
  [_m, _TR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(RequestLimitExceeded$, RequestLimitExceeded);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFEe,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TableAlreadyExistsException$ = [
  -3,
  n0,
  _TAEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TableAlreadyExistsException$, TableAlreadyExistsException);
var TableInUseException$ = [
  -3,
  n0,
  _TIUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TableInUseException$, TableInUseException);
var TableNotFoundException$ = [
  -3,
  n0,
  _TNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TableNotFoundException$, TableNotFoundException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { [_aQE]: [`Throttling`, 400], [_e]: _c, [_hE]: 400 },
  [_m, _tR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TransactionCanceledException$ = [
  -3,
  n0,
  _TCE,
  { [_e]: _c },
  [_M, _CR],
  [0, () => CancellationReasonList]
];
n0_registry.registerError(TransactionCanceledException$, TransactionCanceledException);
var TransactionConflictException$ = [
  -3,
  n0,
  _TCEr,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TransactionConflictException$, TransactionConflictException);
var TransactionInProgressException$ = [
  -3,
  n0,
  _TIPE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(TransactionInProgressException$, TransactionInProgressException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ArchivalSummary$ = [
  3,
  n0,
  _AS,
  0,
  [_ADT, _AR, _ABA],
  [4, 0, 0]
];
var AttributeDefinition$ = [
  3,
  n0,
  _AD,
  0,
  [_AN, _AT],
  [0, 0],
  2
];
var AttributeValueUpdate$ = [
  3,
  n0,
  _AVU,
  0,
  [_V, _A],
  [() => AttributeValue$, 0]
];
var BillingModeSummary$ = [
  3,
  n0,
  _BMS,
  0,
  [_BM, _LUTPPRDT],
  [0, 4]
];
var CancellationReason$ = [
  3,
  n0,
  _CRa,
  0,
  [_I, _C, _M],
  [() => AttributeMap, 0, 0]
];
var Capacity$ = [
  3,
  n0,
  _Ca,
  0,
  [_RCU, _WCU, _CU],
  [1, 1, 1]
];
var Condition$ = [
  3,
  n0,
  _Co,
  0,
  [_CO, _AVL],
  [0, () => AttributeValueList],
  1
];
var ConditionCheck$ = [
  3,
  n0,
  _CCo,
  0,
  [_K, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  3
];
var ConsumedCapacity$ = [
  3,
  n0,
  _CC,
  0,
  [_TN, _CU, _RCU, _WCU, _T, _LSI, _GSI, _VI],
  [0, 1, 1, 1, () => Capacity$, () => SecondaryIndexesCapacityMap, () => SecondaryIndexesCapacityMap, () => VectorIndexesCapacityMap]
];
var CsvOptions$ = [
  3,
  n0,
  _COs,
  0,
  [_De, _HL],
  [0, 64 | 0]
];
var Delete$ = [
  3,
  n0,
  _Del,
  0,
  [_K, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var DeleteItemInput$ = [
  3,
  n0,
  _DII,
  0,
  [_TN, _K, _Ex, _COo, _RV, _RCC, _RICM, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => Key, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var DescribeContributorInsightsOutput$ = [
  3,
  n0,
  _DCIO,
  0,
  [_TN, _IN, _CIRL, _CISo, _LUDT, _FE, _CIM],
  [0, 0, 64 | 0, 0, 4, () => FailureException$, 0]
];
var DescribeEndpointsRequest$ = [
  3,
  n0,
  _DER,
  0,
  [],
  []
];
var DescribeEndpointsResponse$ = [
  3,
  n0,
  _DERe,
  0,
  [_En],
  [() => Endpoints],
  1
];
var DescribeTableInput$ = [
  3,
  n0,
  _DTIe,
  0,
  [_TN],
  [0],
  1
];
var DescribeTableOutput$ = [
  3,
  n0,
  _DTOe,
  0,
  [_T],
  [() => TableDescription$]
];
var Endpoint$ = [
  3,
  n0,
  _End,
  0,
  [_Ad, _CPIM],
  [0, 1],
  2
];
var ExpectedAttributeValue$ = [
  3,
  n0,
  _EAVx,
  0,
  [_V, _Exi, _CO, _AVL],
  [() => AttributeValue$, 2, 0, () => AttributeValueList]
];
var FailureException$ = [
  3,
  n0,
  _FE,
  0,
  [_EN, _EDx],
  [0, 0]
];
var FilterSpecification$ = [
  3,
  n0,
  _FS,
  0,
  [_FEi, _PE, _KCE, _EAN, _EAV],
  [0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap]
];
var Get$ = [
  3,
  n0,
  _G,
  0,
  [_K, _TN, _PE, _EAN],
  [() => Key, 0, 0, 128 | 0],
  2
];
var GetItemInput$ = [
  3,
  n0,
  _GII,
  0,
  [_TN, _K, _ATG, _CRo, _RCC, _PE, _EAN],
  [0, () => Key, 64 | 0, 2, 0, 0, 128 | 0],
  2
];
var GetItemOutput$ = [
  3,
  n0,
  _GIO,
  0,
  [_I, _CC],
  [() => AttributeMap, () => ConsumedCapacity$]
];
var GlobalSecondaryIndexDescription$ = [
  3,
  n0,
  _GSID,
  0,
  [_IN, _KS, _Pr, _IS, _B, _PTr, _ISB, _IC, _IAn, _ODT, _WT],
  [0, () => KeySchema, () => Projection$, 0, 2, () => ProvisionedThroughputDescription$, 1, 1, 0, () => OnDemandThroughput$, () => GlobalSecondaryIndexWarmThroughputDescription$]
];
var GlobalSecondaryIndexWarmThroughputDescription$ = [
  3,
  n0,
  _GSIWTD,
  0,
  [_RUPS, _WUPS, _Sta],
  [1, 1, 0]
];
var GlobalTableWitnessDescription$ = [
  3,
  n0,
  _GTWD,
  0,
  [_RN, _WS],
  [0, 0]
];
var ItemCollectionMetrics$ = [
  3,
  n0,
  _ICM,
  0,
  [_ICK, _SERGB],
  [() => ItemCollectionKeyAttributeMap, 64 | 1]
];
var KeysAndAttributes$ = [
  3,
  n0,
  _KAA,
  0,
  [_Ke, _ATG, _CRo, _PE, _EAN],
  [() => KeyList, 64 | 0, 2, 0, 128 | 0],
  1
];
var KeySchemaElement$ = [
  3,
  n0,
  _KSE,
  0,
  [_AN, _KT],
  [0, 0],
  2
];
var ListTablesOutput$ = [
  3,
  n0,
  _LTO,
  0,
  [_TNa, _LETN],
  [64 | 0, 0]
];
var LocalSecondaryIndexDescription$ = [
  3,
  n0,
  _LSID,
  0,
  [_IN, _KS, _Pr, _ISB, _IC, _IAn],
  [0, () => KeySchema, () => Projection$, 1, 1, 0]
];
var OnDemandThroughput$ = [
  3,
  n0,
  _ODT,
  0,
  [_MRRU, _MWRU],
  [1, 1]
];
var OnDemandThroughputOverride$ = [
  3,
  n0,
  _ODTO,
  0,
  [_MRRU],
  [1]
];
var OutputS3Configuration$ = [
  3,
  n0,
  _OSC,
  0,
  [_OT, _SBO, _SB, _SKP, _SSA, _SSKKI],
  [64 | 0, 0, 0, 0, 0, 0],
  1
];
var Projection$ = [
  3,
  n0,
  _Pr,
  0,
  [_PTro, _NKA],
  [0, 64 | 0]
];
var ProvisionedThroughputDescription$ = [
  3,
  n0,
  _PTD,
  0,
  [_LIDT, _LDDT, _NODT, _RCU, _WCU],
  [4, 4, 1, 1, 1]
];
var ProvisionedThroughputOverride$ = [
  3,
  n0,
  _PTO,
  0,
  [_RCU],
  [1]
];
var Put$ = [
  3,
  n0,
  _Pu,
  0,
  [_I, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => PutItemInputAttributeMap, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var PutItemInput$ = [
  3,
  n0,
  _PII,
  0,
  [_TN, _I, _Ex, _RV, _RCC, _RICM, _COo, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => PutItemInputAttributeMap, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var PutResourcePolicyInput$ = [
  3,
  n0,
  _PRPI,
  0,
  [_RA, _Po, _ERI, _CRSRA],
  [0, 0, 0, [2, { [_hH]: _xacrsra }]],
  2
];
var QueryInput$ = [
  3,
  n0,
  _QI,
  0,
  [_TN, _IN, _Se, _ATG, _L, _CRo, _KC, _QF, _COo, _SIF, _ESK, _RCC, _PE, _FEi, _KCE, _EAN, _EAV],
  [0, 0, 0, 64 | 0, 1, 2, () => KeyConditions, () => FilterConditionMap, 0, 2, () => Key, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap],
  1
];
var ReplicaDescription$ = [
  3,
  n0,
  _RD,
  0,
  [_RN, _RSe, _RAe, _RSD, _RSPP, _KMSMKI, _PTO, _ODTO, _WT, _GSI, _RIDT, _RTCS, _GTSRM],
  [0, 0, 0, 0, 0, 0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => TableWarmThroughputDescription$, () => ReplicaGlobalSecondaryIndexDescriptionList, 4, () => TableClassSummary$, 0]
];
var ReplicaGlobalSecondaryIndexDescription$ = [
  3,
  n0,
  _RGSID,
  0,
  [_IN, _PTO, _ODTO, _WT],
  [0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => GlobalSecondaryIndexWarmThroughputDescription$]
];
var RestoreSummary$ = [
  3,
  n0,
  _RSes,
  0,
  [_RDT, _RIP, _SBA, _STA],
  [4, 2, 0, 0],
  2
];
var ScanInput$ = [
  3,
  n0,
  _SI,
  0,
  [_TN, _IN, _ATG, _L, _Se, _SF, _COo, _ESK, _RCC, _TSo, _Seg, _PE, _FEi, _EAN, _EAV, _CRo],
  [0, 0, 64 | 0, 1, 0, () => FilterConditionMap, 0, () => Key, 0, 1, 1, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 2],
  1
];
var SearchSchemaElement$ = [
  3,
  n0,
  _SSE,
  0,
  [_AN, _SSET],
  [0, 0],
  2
];
var SearchVectorsInput$ = [
  3,
  n0,
  _SVI,
  0,
  [_TN, _IN, _SV, _TK, _RCC, _EAN, _EAV, _PE, _SCE],
  [0, 0, () => SearchVectorList, 1, 0, 128 | 0, () => ExpressionAttributeValueMap, 0, 0],
  4
];
var SSEDescription$ = [
  3,
  n0,
  _SSED,
  0,
  [_Sta, _SSETy, _KMSMKA, _IEDT],
  [0, 0, 0, 4]
];
var StreamSpecification$ = [
  3,
  n0,
  _SS,
  0,
  [_SE, _SVT],
  [2, 0],
  1
];
var TableClassSummary$ = [
  3,
  n0,
  _TCS,
  0,
  [_TC, _LUDT],
  [0, 4]
];
var TableDescription$ = [
  3,
  n0,
  _TDa,
  0,
  [_ADt, _TN, _KS, _TSa, _CDT, _PTr, _TSB, _IC, _TA, _TI, _BMS, _LSI, _GSI, _SS, _LSL, _LSA, _GTV, _Rep, _GTW, _GTSRM, _RSes, _SSED, _AS, _TCS, _DPE, _DPEi, _ODT, _WT, _MRC, _VI],
  [() => AttributeDefinitions, 0, () => KeySchema, 0, 4, () => ProvisionedThroughputDescription$, 1, 1, 0, 0, () => BillingModeSummary$, () => LocalSecondaryIndexDescriptionList, () => GlobalSecondaryIndexDescriptionList, () => StreamSpecification$, 0, 0, 0, () => ReplicaDescriptionList, () => GlobalTableWitnessDescriptionList, 0, () => RestoreSummary$, () => SSEDescription$, () => ArchivalSummary$, () => TableClassSummary$, 2, 2, () => OnDemandThroughput$, () => TableWarmThroughputDescription$, 0, () => VectorIndexDescriptionList]
];
var TableWarmThroughputDescription$ = [
  3,
  n0,
  _TWTD,
  0,
  [_RUPS, _WUPS, _Sta],
  [1, 1, 0]
];
var ThrottlingReason$ = [
  3,
  n0,
  _TRh,
  0,
  [_r, _re],
  [0, 0]
];
var UntagResourceInput$ = [
  3,
  n0,
  _URI,
  0,
  [_RA, _TKa],
  [0, 64 | 0],
  2
];
var Update$ = [
  3,
  n0,
  _U,
  0,
  [_K, _UE, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  3
];
var UpdateItemInput$ = [
  3,
  n0,
  _UII,
  0,
  [_TN, _K, _AU, _Ex, _COo, _RV, _RCC, _RICM, _UE, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => Key, () => AttributeUpdates, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var VectorAttributeDefinition$ = [
  3,
  n0,
  _VAD,
  0,
  [_AN],
  [0],
  1
];
var VectorCapacity$ = [
  3,
  n0,
  _VC,
  0,
  [_VSRB, _VWRB],
  [1, 1]
];
var VectorIndexDescription$ = [
  3,
  n0,
  _VID,
  0,
  [_IN, _SSe, _Pr, _VA, _D, _DF, _IS, _B, _ISB, _IC, _IAn],
  [0, () => SearchSchema, () => Projection$, () => VectorAttributeDefinition$, 1, 0, 0, 2, 1, 1, 0]
];
var AttributeDefinitions = [
  1,
  n0,
  _ADt,
  0,
  () => AttributeDefinition$
];
var AttributeNameList = 64 | 0;
var AttributeValueList = [
  1,
  n0,
  _AVL,
  0,
  () => AttributeValue$
];
var BinarySetAttributeValue = 64 | 21;
var CancellationReasonList = [
  1,
  n0,
  _CRL,
  0,
  () => CancellationReason$
];
var ContributorInsightsRuleList = 64 | 0;
var CsvHeaderList = 64 | 0;
var Endpoints = [
  1,
  n0,
  _En,
  0,
  () => Endpoint$
];
var GlobalSecondaryIndexDescriptionList = [
  1,
  n0,
  _GSIDL,
  0,
  () => GlobalSecondaryIndexDescription$
];
var GlobalTableWitnessDescriptionList = [
  1,
  n0,
  _GTWDL,
  0,
  () => GlobalTableWitnessDescription$
];
var ItemCollectionSizeEstimateRange = 64 | 1;
var KeyList = [
  1,
  n0,
  _KL,
  0,
  () => Key
];
var KeySchema = [
  1,
  n0,
  _KS,
  0,
  () => KeySchemaElement$
];
var ListAttributeValue = [
  1,
  n0,
  _LAV,
  0,
  () => AttributeValue$
];
var LocalSecondaryIndexDescriptionList = [
  1,
  n0,
  _LSIDL,
  0,
  () => LocalSecondaryIndexDescription$
];
var NonKeyAttributeNameList = 64 | 0;
var NumberSetAttributeValue = 64 | 0;
var OutputTypeList = 64 | 0;
var ReplicaDescriptionList = [
  1,
  n0,
  _RDL,
  0,
  () => ReplicaDescription$
];
var ReplicaGlobalSecondaryIndexDescriptionList = [
  1,
  n0,
  _RGSIDL,
  0,
  () => ReplicaGlobalSecondaryIndexDescription$
];
var SearchSchema = [
  1,
  n0,
  _SSe,
  0,
  () => SearchSchemaElement$
];
var SearchVectorList = [
  1,
  n0,
  _SVL,
  0,
  () => AttributeValue$
];
var StringSetAttributeValue = 64 | 0;
var TableNameList = 64 | 0;
var TagKeyList = 64 | 0;
var ThrottlingReasonList = [
  1,
  n0,
  _TRL,
  0,
  () => ThrottlingReason$
];
var VectorIndexDescriptionList = [
  1,
  n0,
  _VIDL,
  0,
  () => VectorIndexDescription$
];
var AttributeMap = [
  2,
  n0,
  _AM,
  0,
  0,
  () => AttributeValue$
];
var AttributeUpdates = [
  2,
  n0,
  _AU,
  0,
  0,
  () => AttributeValueUpdate$
];
var ExpectedAttributeMap = [
  2,
  n0,
  _EAM,
  0,
  0,
  () => ExpectedAttributeValue$
];
var ExpressionAttributeNameMap = 128 | 0;
var ExpressionAttributeValueMap = [
  2,
  n0,
  _EAVM,
  0,
  0,
  () => AttributeValue$
];
var FilterConditionMap = [
  2,
  n0,
  _FCM,
  0,
  0,
  () => Condition$
];
var ItemCollectionKeyAttributeMap = [
  2,
  n0,
  _ICKAM,
  0,
  0,
  () => AttributeValue$
];
var Key = [
  2,
  n0,
  _K,
  0,
  0,
  () => AttributeValue$
];
var KeyConditions = [
  2,
  n0,
  _KC,
  0,
  0,
  () => Condition$
];
var MapAttributeValue = [
  2,
  n0,
  _MAV,
  0,
  0,
  () => AttributeValue$
];
var PutItemInputAttributeMap = [
  2,
  n0,
  _PIIAM,
  0,
  0,
  () => AttributeValue$
];
var SecondaryIndexesCapacityMap = [
  2,
  n0,
  _SICM,
  0,
  0,
  () => Capacity$
];
var VectorIndexesCapacityMap = [
  2,
  n0,
  _VICM,
  0,
  0,
  () => VectorCapacity$
];
var AttributeValue$ = [
  4,
  n0,
  _AV,
  0,
  [_S_, _N, _B_, _SS_, _NS, _BS_, _M_, _L_, _NULL, _BOOL],
  [0, 0, 21, 64 | 0, 64 | 0, 64 | 21, () => MapAttributeValue, () => ListAttributeValue, 2, 2]
];
var DescribeEndpoints$ = [
  9,
  n0,
  _DE,
  0,
  () => DescribeEndpointsRequest$,
  () => DescribeEndpointsResponse$
];
var DescribeTable$ = [
  9,
  n0,
  _DTe,
  0,
  () => DescribeTableInput$,
  () => DescribeTableOutput$
];
var GetItem$ = [
  9,
  n0,
  _GI,
  0,
  () => GetItemInput$,
  () => GetItemOutput$
];

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeTableCommand.js
var DescribeTableCommand = class extends command(_ep3, _mw0, "DescribeTable", DescribeTable$) {
};

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/AccountIdEndpointModeConstants.js
var DEFAULT_ACCOUNT_ID_ENDPOINT_MODE = "preferred";
var ACCOUNT_ID_ENDPOINT_MODE_VALUES = ["disabled", "preferred", "required"];
function validateAccountIdEndpointMode(value) {
  return ACCOUNT_ID_ENDPOINT_MODE_VALUES.includes(value);
}

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/AccountIdEndpointModeConfigResolver.js
var resolveAccountIdEndpointModeConfig = (input) => {
  const { accountIdEndpointMode } = input;
  const accountIdEndpointModeProvider = normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(accountIdEndpointMode ?? DEFAULT_ACCOUNT_ID_ENDPOINT_MODE);
  return Object.assign(input, {
    accountIdEndpointMode: async () => {
      const accIdMode = await accountIdEndpointModeProvider();
      if (!validateAccountIdEndpointMode(accIdMode)) {
        throw new Error(`Invalid value for accountIdEndpointMode: ${accIdMode}. Valid values are: "required", "preferred", "disabled".`);
      }
      return accIdMode;
    }
  });
};

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/NodeAccountIdEndpointModeConfigOptions.js
var err = "Invalid AccountIdEndpointMode value";
var _throw = (message) => {
  throw new Error(message);
};
var ENV_ACCOUNT_ID_ENDPOINT_MODE = "AWS_ACCOUNT_ID_ENDPOINT_MODE";
var CONFIG_ACCOUNT_ID_ENDPOINT_MODE = "account_id_endpoint_mode";
var NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    const value = env[ENV_ACCOUNT_ID_ENDPOINT_MODE];
    if (value && !validateAccountIdEndpointMode(value)) {
      _throw(err);
    }
    return value;
  },
  configFileSelector: (profile) => {
    const value = profile[CONFIG_ACCOUNT_ID_ENDPOINT_MODE];
    if (value && !validateAccountIdEndpointMode(value)) {
      _throw(err);
    }
    return value;
  },
  default: DEFAULT_ACCOUNT_ID_ENDPOINT_MODE
};

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
import { NODE_APP_ID_CONFIG_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { awsEndpointFunctions$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { createDefaultUserAgentProvider$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { emitWarningIfUnsupportedVersion$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getDefaultSocketTimeout$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getHostHeaderPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getLoggerPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getRecursionDetectionPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getUserAgentPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveHostHeaderConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveUserAgentConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
var import_middleware_endpoint_discovery2 = __toESM(require_dist_cjs2());

// other-part:node_modules/@smithy/core/dist-es/index.js
import { DefaultIdentityProviderConfig$node_modules__smithy_core_dist_es_index } from "./s3.mjs";
import { getHttpAuthSchemeEndpointRuleSetPlugin$node_modules__smithy_core_dist_es_index } from "./s3.mjs";
import { getHttpSigningPlugin$node_modules__smithy_core_dist_es_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/config/index.js
import { NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { loadConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
init_protocols();

// other-part:node_modules/@smithy/core/dist-es/submodules/retry/index.js
import { DEFAULT_RETRY_MODE$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { NODE_MAX_ATTEMPT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { NODE_RETRY_MODE_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { getRetryPlugin$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { resolveRetryConfig$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
init_schema();

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
import { AwsSdkSigV4Signer$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";
import { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";
import { resolveAwsSdkSigV4Config$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/auth/httpAuthSchemeProvider.js
var defaultDynamoDBHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index(context).operation,
    region: await normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "dynamodb",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultDynamoDBHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeEndpointsCommand.js
var DescribeEndpointsCommand = class extends command(_ep0, _mw0, "DescribeEndpoints", DescribeEndpoints$) {
};

// node_modules/@aws-sdk/client-dynamodb/package.json
var package_default = {
  name: "@aws-sdk/client-dynamodb",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Dynamodb Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-dynamodb",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-dynamodb"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/dynamodb-codec": "^3.973.58",
    "@aws-sdk/middleware-endpoint-discovery": "^3.972.39",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// other-part:node_modules/@aws-sdk/credential-provider-node/dist-es/index.js
import { defaultProvider$node_modules__aws_sdk_credential_provider_node_dist_es_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.js
var import_middleware_endpoint_discovery = __toESM(require_dist_cjs2());
init_serde();

// other-part:node_modules/@smithy/node-http-handler/dist-es/index.js
import { NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index } from "./s3.mjs";
import { streamCollector$node_modules__smithy_node_http_handler_dist_es_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.shared.js
init_protocols2();
var import_dynamodb_codec = __toESM(require_dist_cjs3());

// other-part:node_modules/@smithy/core/dist-es/submodules/checksum/index.js
import { Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.shared.js
init_protocols();
init_serde();

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/bdd.js
var L = "ref";
var M = "argv";
var a = -1;
var b = true;
var c = false;
var d = "isSet";
var e = "booleanEquals";
var f = "PartitionResult";
var g = "stringEquals";
var h = "getAttr";
var i = "parsedEndpoint";
var j = "aws.parseArn";
var k = (n2) => "ParsedArn_ssa_" + n2;
var l = "service";
var m = "dynamodb";
var n = "isValidHostLabel";
var o = "accountId";
var p = "FirstArn";
var q = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}";
var s = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}";
var t = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}";
var u = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}";
var v = { [L]: "Region" };
var w = { [L]: f };
var x = { "fn": h, [M]: [{ [L]: i }, "authority"] };
var y = { [L]: "AccountIdEndpointMode" };
var z = { "fn": h, [M]: [w, "name"] };
var A = { [L]: "ParsedArn_ssa_2" };
var B = { "fn": h, [M]: [A, "region"] };
var C = { [L]: "ResourceArnList" };
var D = { "fn": h, [M]: [{ [L]: "ParsedArn_ssa_1" }, "region"] };
var E = { [L]: "ParsedArn_ssa_1" };
var F = { [L]: "AccountId" };
var G = {};
var H = { "metricValues": ["O"] };
var I = [v];
var J = [{ [L]: "Endpoint" }];
var K = [{ [L]: "ResourceArn" }];
var _data = {
  conditions: [
    [d, I],
    [d, J],
    [e, [{ [L]: "UseFIPS" }, b]],
    [e, [{ [L]: "UseDualStack" }, b]],
    ["aws.partition", I, f],
    [g, [v, "local"]],
    [e, [{ fn: h, [M]: [w, "supportsFIPS"] }, b]],
    ["parseURL", J, i],
    [g, ["dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", x]],
    [e, [{ fn: h, [M]: [w, "supportsDualStack"] }, b]],
    [g, ["search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", x]],
    [d, [y]],
    [g, [v, "us-gov-east-1"]],
    [g, [v, "cn-north-1"]],
    [g, [v, "cn-northwest-1"]],
    [g, [v, "us-gov-west-1"]],
    [g, [z, "aws"]],
    [g, [y, "disabled"]],
    [d, K],
    [j, K, k(2)],
    [g, [{ fn: h, [M]: [A, l] }, m]],
    [g, [B, v]],
    [n, [{ fn: h, [M]: [A, o] }, c]],
    [n, [B, c]],
    [d, [C]],
    [h, [C, "[0]"], p],
    [j, [{ [L]: p }], k(1)],
    [g, [D, v]],
    [g, [{ fn: h, [M]: [E, l] }, m]],
    [n, [{ fn: h, [M]: [E, o] }, c]],
    [n, [D, c]],
    [d, [F]],
    [g, [y, "required"]],
    [n, [F, c]],
    [g, [z, "aws-us-gov"]],
    [e, [{ fn: "coalesce", [M]: [{ [L]: "IsSearchOperation" }, c] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [a, "Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html"],
    ["{Endpoint}", G],
    [a, "Invalid Configuration: FIPS and local endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and local endpoint are not supported"],
    ["http://localhost:8000", { authSchemes: [{ name: "sigv4", signingName: m, signingRegion: "us-east-1" }] }],
    [a, "Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported"],
    ["https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    ["https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://dynamodb.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}", G],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    [a, "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"],
    ["https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    ["https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    [q(2), H],
    [s(2), H],
    [q(1), H],
    [s(1), H],
    ["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}", H],
    ["https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}", H],
    [a, "Credentials-sourced account ID parameter is invalid"],
    [a, "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    [t(2), H],
    [u(2), H],
    [t(1), H],
    [u(1), H],
    ["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}", H],
    ["https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}", H],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  6,
  3,
  1,
  4,
  r + 35,
  2,
  r + 1,
  5,
  3,
  r + 2,
  r + 4,
  1,
  85,
  7,
  2,
  69,
  8,
  3,
  38,
  9,
  4,
  10,
  r + 35,
  5,
  r + 7,
  11,
  11,
  12,
  77,
  12,
  18,
  13,
  13,
  18,
  14,
  14,
  18,
  15,
  15,
  18,
  16,
  16,
  18,
  17,
  32,
  r + 17,
  77,
  17,
  37,
  19,
  18,
  20,
  25,
  19,
  21,
  25,
  20,
  22,
  25,
  21,
  23,
  25,
  22,
  24,
  25,
  23,
  36,
  25,
  24,
  26,
  32,
  25,
  27,
  32,
  26,
  28,
  32,
  27,
  29,
  32,
  28,
  30,
  32,
  29,
  31,
  32,
  30,
  35,
  32,
  31,
  33,
  37,
  33,
  34,
  r + 26,
  35,
  r + 33,
  r + 34,
  35,
  r + 31,
  r + 32,
  35,
  r + 29,
  r + 30,
  32,
  r + 27,
  77,
  4,
  39,
  r + 35,
  5,
  r + 6,
  40,
  9,
  41,
  r + 28,
  11,
  42,
  68,
  12,
  48,
  43,
  13,
  48,
  44,
  14,
  48,
  45,
  15,
  48,
  46,
  16,
  48,
  47,
  32,
  r + 17,
  68,
  17,
  67,
  49,
  18,
  50,
  55,
  19,
  51,
  55,
  20,
  52,
  55,
  21,
  53,
  55,
  22,
  54,
  55,
  23,
  66,
  55,
  24,
  56,
  62,
  25,
  57,
  62,
  26,
  58,
  62,
  27,
  59,
  62,
  28,
  60,
  62,
  29,
  61,
  62,
  30,
  65,
  62,
  31,
  63,
  67,
  33,
  64,
  r + 26,
  35,
  r + 24,
  r + 25,
  35,
  r + 22,
  r + 23,
  35,
  r + 20,
  r + 21,
  32,
  r + 27,
  68,
  35,
  r + 18,
  r + 19,
  3,
  78,
  70,
  4,
  71,
  r + 35,
  5,
  r + 5,
  72,
  6,
  73,
  r + 16,
  11,
  74,
  75,
  32,
  r + 8,
  75,
  34,
  77,
  76,
  35,
  r + 14,
  r + 15,
  35,
  r + 12,
  r + 13,
  4,
  79,
  r + 35,
  5,
  r + 5,
  80,
  6,
  81,
  r + 11,
  9,
  82,
  r + 11,
  11,
  83,
  84,
  32,
  r + 8,
  84,
  35,
  r + 9,
  r + 10,
  2,
  r + 1,
  86,
  3,
  r + 2,
  87,
  4,
  88,
  r + 4,
  7,
  89,
  r + 4,
  8,
  r + 3,
  90,
  10,
  r + 3,
  r + 4
]);
var bdd = BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index({
  size: 50,
  params: [
    "AccountId",
    "AccountIdEndpointMode",
    "Endpoint",
    "IsSearchOperation",
    "Region",
    "ResourceArn",
    "ResourceArnList",
    "UseDualStack",
    "UseFIPS"
  ]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index.aws = awsEndpointFunctions$node_modules__aws_sdk_core_dist_es_submodules_client_index;

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2012-08-10",
    base64Decoder: config?.base64Decoder ?? fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    base64Encoder: config?.base64Encoder ?? toBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultDynamoDBHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index()
      }
    ],
    logger: config?.logger ?? new NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index(),
    protocol: config?.protocol ?? AwsJson1_0Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.dynamodb",
      errorTypeRegistries,
      xmlNamespace: "http://dynamodb.amazonaws.com/doc/2012-08-10/",
      version: "2012-08-10",
      serviceTarget: "DynamoDB_20120810",
      jsonCodec: new import_dynamodb_codec.DynamoDBJsonCodec2()
    },
    serviceId: config?.serviceId ?? "DynamoDB",
    sha256: config?.sha256 ?? Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index,
    urlParser: config?.urlParser ?? parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
    utf8Encoder: config?.utf8Encoder ?? toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index(process.version);
  const defaultsMode = resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion$node_modules__aws_sdk_core_dist_es_submodules_client_index(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    accountIdEndpointMode: config?.accountIdEndpointMode ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS, loaderConfig),
    authSchemePreference: config?.authSchemePreference ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider$node_modules__aws_sdk_credential_provider_node_dist_es_index,
    defaultSocketTimeout: getDefaultSocketTimeout$node_modules__aws_sdk_core_dist_es_submodules_client_index(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider$node_modules__aws_sdk_core_dist_es_submodules_client_index({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    endpointDiscoveryEnabledProvider: config?.endpointDiscoveryEnabledProvider ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(import_middleware_endpoint_discovery.NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS, loaderConfig),
    maxAttempts: config?.maxAttempts ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index({ ...NODE_MAX_ATTEMPT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index, default: 4 }, config),
    region: config?.region ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, { ...NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, ...loaderConfig }),
    requestHandler: NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE$node_modules__smithy_core_dist_es_submodules_retry_index
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector$node_modules__smithy_node_http_handler_dist_es_index,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_APP_ID_CONFIG_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_client_index, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeExtensions.js
init_protocols();

// node_modules/@aws-sdk/client-dynamodb/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(runtimeConfig), getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index(runtimeConfig), getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(extensionConfiguration), resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index(extensionConfiguration), resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
var DynamoDBClient = class extends Client$node_modules__smithy_core_dist_es_submodules_client_index {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveAccountIdEndpointModeConfig(_config_1);
    const _config_3 = resolveUserAgentConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_2);
    const _config_4 = resolveRetryConfig$node_modules__smithy_core_dist_es_submodules_retry_index(_config_3, { defaultBaseDelay: 25, defaultMaxAttempts: 4 });
    const _config_5 = resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index(_config_4);
    const _config_6 = resolveHostHeaderConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_5);
    const _config_7 = resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = (0, import_middleware_endpoint_discovery2.resolveEndpointDiscoveryConfig)(_config_8, { endpointDiscoveryCommandCtor: DescribeEndpointsCommand });
    const _config_10 = resolveRuntimeExtensions(_config_9, configuration?.extensions || []);
    this.config = _config_10;
    this.middlewareStack.use(getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index(this.config));
    this.middlewareStack.use(getUserAgentPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRetryPlugin$node_modules__smithy_core_dist_es_submodules_retry_index(this.config));
    this.middlewareStack.use(getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index(this.config));
    this.middlewareStack.use(getHostHeaderPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getLoggerPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin$node_modules__smithy_core_dist_es_index(this.config, {
      httpAuthSchemeParametersProvider: defaultDynamoDBHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig$node_modules__smithy_core_dist_es_index({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin$node_modules__smithy_core_dist_es_index(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:runtime/src/substrate/aws/failure.ts
import { factsOf$runtime_src_substrate_aws_failure } from "./s3.mjs";
import { failureOf$runtime_src_substrate_aws_failure } from "./s3.mjs";

// runtime/src/substrate/posture/reading.ts
async function reading(what, work) {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf$runtime_src_substrate_aws_failure(error);
    if (failure === void 0) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", `${what}: ${factsOf$runtime_src_substrate_aws_failure(failure)}`, { cause: error });
  }
}

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/GetItemCommand.js
var GetItemCommand = class extends command(_ep3, _mw0, "GetItem", GetItem$) {
};

// other-part:node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
import { S3Client$node_modules__aws_sdk_client_s3_dist_es_S3Client } from "./s3.mjs";

// other-part:node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js
import { _ep3$node_modules__aws_sdk_client_s3_dist_es_commandBuilder } from "./s3.mjs";
import { _mw0$node_modules__aws_sdk_client_s3_dist_es_commandBuilder } from "./s3.mjs";
import { command$node_modules__aws_sdk_client_s3_dist_es_commandBuilder } from "./s3.mjs";

// other-part:node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js
import { GetBucketEncryption$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0 } from "./s3.mjs";
import { GetBucketVersioning$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0 } from "./s3.mjs";
import { GetPublicAccessBlock$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0 } from "./s3.mjs";

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetBucketEncryptionCommand.js
var GetBucketEncryptionCommand = class extends command$node_modules__aws_sdk_client_s3_dist_es_commandBuilder(_ep3$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, _mw0$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, "GetBucketEncryption", GetBucketEncryption$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0) {
};

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetBucketVersioningCommand.js
var GetBucketVersioningCommand = class extends command$node_modules__aws_sdk_client_s3_dist_es_commandBuilder(_ep3$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, _mw0$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, "GetBucketVersioning", GetBucketVersioning$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0) {
};

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetPublicAccessBlockCommand.js
var GetPublicAccessBlockCommand = class extends command$node_modules__aws_sdk_client_s3_dist_es_commandBuilder(_ep3$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, _mw0$node_modules__aws_sdk_client_s3_dist_es_commandBuilder, "GetPublicAccessBlock", GetPublicAccessBlock$$node_modules__aws_sdk_client_s3_dist_es_schemas_schemas_0) {
};

// other-part:node_modules/@aws-sdk/client-s3/dist-es/commands/HeadBucketCommand.js
import { HeadBucketCommand$node_modules__aws_sdk_client_s3_dist_es_commands_HeadBucketCommand } from "./s3.mjs";

// other-part:runtime/src/substrate/aws/client.ts
import { awsClientConfig$runtime_src_substrate_aws_client } from "./s3.mjs";
import { callBound$runtime_src_substrate_aws_client } from "./s3.mjs";

// runtime/src/substrate/state-store/aws.ts
function awsStateStore(region, bounds = {}) {
  const config = awsClientConfig$runtime_src_substrate_aws_client(region, bounds);
  const s3 = new S3Client$node_modules__aws_sdk_client_s3_dist_es_S3Client(config);
  const dynamo = new DynamoDBClient(config);
  return {
    findBucket: (name) => reading(`bucket ${name}`, () => findBucket(s3, name)),
    findTable: (name) => reading(`table ${name}`, () => findTable(dynamo, name)),
    isLocked: (table, lockId) => reading(`lock ${lockId}`, async () => {
      const asked = new GetItemCommand({
        TableName: table,
        Key: { LockID: { S: lockId } },
        ConsistentRead: true
      });
      return (await dynamo.send(asked, callBound$runtime_src_substrate_aws_client())).Item !== void 0;
    })
  };
}
async function orAbsent(names, work) {
  try {
    return await work;
  } catch (error) {
    if (names.includes(failureOf$runtime_src_substrate_aws_failure(error)?.name ?? "")) return void 0;
    throw error;
  }
}
async function findBucket(client, Bucket) {
  const head = client.send(new HeadBucketCommand$node_modules__aws_sdk_client_s3_dist_es_commands_HeadBucketCommand({ Bucket }), callBound$runtime_src_substrate_aws_client());
  if (await orAbsent(["NotFound", "NoSuchBucket"], head) === void 0) return void 0;
  const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }), callBound$runtime_src_substrate_aws_client());
  const blocks = client.send(new GetPublicAccessBlockCommand({ Bucket }), callBound$runtime_src_substrate_aws_client());
  const block = (await orAbsent(["NoSuchPublicAccessBlockConfiguration"], blocks))?.PublicAccessBlockConfiguration;
  const rules = client.send(new GetBucketEncryptionCommand({ Bucket }), callBound$runtime_src_substrate_aws_client());
  const encryption = await orAbsent(["ServerSideEncryptionConfigurationNotFoundError"], rules);
  const [rule] = encryption?.ServerSideEncryptionConfiguration?.Rules ?? [];
  return {
    versioning: Status ?? "never",
    public_access_block: {
      acls: block?.BlockPublicAcls ?? false,
      ignored_acls: block?.IgnorePublicAcls ?? false,
      policies: block?.BlockPublicPolicy ?? false,
      restricted: block?.RestrictPublicBuckets ?? false
    },
    encryption: rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? "none"
  };
}
async function findTable(client, TableName) {
  const asked = client.send(new DescribeTableCommand({ TableName }), callBound$runtime_src_substrate_aws_client());
  const table = (await orAbsent(["ResourceNotFoundException"], asked))?.Table;
  if (table === void 0) return void 0;
  return {
    status: table.TableStatus ?? "unknown",
    hash_key: keyOf(table, "HASH"),
    range_key: keyOf(table, "RANGE"),
    billing: table.BillingModeSummary?.BillingMode ?? "PROVISIONED"
  };
}
var keyOf = ({ KeySchema: KeySchema2 = [] }, type) => KeySchema2.find(({ KeyType }) => KeyType === type)?.AttributeName ?? null;
export {
  DescribeTableCommand as DescribeTableCommand$node_modules__aws_sdk_client_dynamodb_dist_es_commands_DescribeTableCommand,
  DynamoDBClient as DynamoDBClient$node_modules__aws_sdk_client_dynamodb_dist_es_DynamoDBClient,
  awsStateStore,
  reading as reading$runtime_src_substrate_posture_reading
};
