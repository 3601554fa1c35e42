// The yardstick: an Electron window with a heading and nothing else.
const { app, BrowserWindow } = require('electron');

if (process.env.RAPPORT_USER_DATA) app.setPath('userData', process.env.RAPPORT_USER_DATA);
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  void window.loadURL('data:text/html,<title>Bare</title><h1>Home</h1>');
});
app.on('window-all-closed', () => app.quit());
