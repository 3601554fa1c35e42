// node tools/with-electron.mjs electron --no-sandbox tools/icon/draw.cjs: draws resources/icon.png from icon.svg.
const fs = require('node:fs');
const path = require('node:path');

const { app, BrowserWindow } = require('electron');

const resources = path.join(__dirname, '../../resources');
const size = 512;

async function draw() {
  const svg = fs.readFileSync(path.join(resources, 'icon.svg'), 'utf8');
  const page = `<style>body{margin:0;overflow:hidden}svg{display:block}</style>${svg}`;
  const window = new BrowserWindow({
    width: size,
    height: size,
    useContentSize: true,
    frame: false,
    transparent: true,
    show: false,
    webPreferences: { offscreen: true },
  });
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  const picture = await window.webContents.capturePage({ x: 0, y: 0, width: size, height: size });
  fs.writeFileSync(path.join(resources, 'icon.png'), picture.resize({ width: size, height: size }).toPNG());
}

void app
  .whenReady()
  .then(draw)
  .then(() => app.quit());
