/** Where windows can be shown: the desktop, or on a Linux machine without one a virtual screen (Xvfb). */

/** @param {NodeJS.ProcessEnv} env */
export function hasDesktop(env = process.env) {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * The same command, on a virtual screen where there is no desktop.
 *
 * @param {import('./programs.mjs').Command} command
 * @returns {import('./programs.mjs').Command}
 */
export function onSomeDisplay(command) {
  return hasDesktop()
    ? command
    : ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24 -nolisten tcp', ...command];
}
