// The fallback Electron knows Node-API 9 and better-sqlite3 13 needs 10: hand out the driver that was built for it,
// in workers too.
const Module = require('node:module');
const path = require('node:path');
const workerThreads = require('node:worker_threads');

const driver = path.join(__dirname, 'node_modules/better-sqlite3/lib/index.js');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'better-sqlite3' ? driver : resolveFilename.call(this, request, ...rest);
};

workerThreads.Worker = class extends workerThreads.Worker {
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: ['--require', __filename, ...(options.execArgv ?? [])] });
  }
};
Module.syncBuiltinESMExports();
