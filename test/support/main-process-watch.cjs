/**
 * Loaded into the app's main process before the app itself (`-r`), where a test cannot look in time: writes down what
 * nobody caught, and every socket and name look-up made with Node, whoever makes it (`net`, `tls`, `http`, `https`,
 * `fetch`, `dgram`, `dns`), at the few functions they all go through. A program the app would start is not seen.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const { dialog } = require('electron');

/** @param {string} what */
function note(what) {
  appendFileSync(process.env['ACCORD_TEST_MAIN_LOG'] ?? '', `${what.replaceAll('\n', ' ')}\n`);
}

/**
 * Notes each call of a method that has something to tell, and then lets it go on.
 *
 * @param {any} owner
 * @param {string} method
 * @param {(first: any, second: any) => string | undefined} describe
 */
function watch(owner, method, describe) {
  const original = owner[method];
  owner[method] = function (...args) {
    const what = describe(args[0], args[1]);
    if (what) note(what);
    return original.apply(this, args);
  };
}

// The first argument is the options, or a list with them in it, or the port; a path is a pipe, not the network.
watch(net.Socket.prototype, 'connect', (first, second) => {
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options !== 'object') return `Node socket to ${second}:${options}`;
  return options.path ? undefined : `Node socket to ${options.host}:${options.port}`;
});
watch(dgram.Socket.prototype, 'send', () => 'Node datagram');
for (const owner of [dns, dns.promises]) {
  for (const method of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    watch(owner, method, (host) => `Node look-up of ${host}`);
  }
}
syncBuiltinESMExports();

process.on('uncaughtExceptionMonitor', (error) => note(`Main process: ${error.stack}`));
process.on('unhandledRejection', (reason) => note(`Main process: ${reason?.stack ?? reason}`));
// Electron tells the user in a box, which would wait for a click for ever.
dialog.showErrorBox = () => {};
