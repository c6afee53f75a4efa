/** The least an Electron app can be: one window with one word in it. What the start of the real app is held against. */
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadFile('page.html');
});
app.on('window-all-closed', () => app.quit());
