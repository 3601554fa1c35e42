/**
 * Which Debian package carries each library Electron links to. Since Debian 13 and Ubuntu 24.04 some carry a t64 in
 * their names; the old name comes after the bar.
 * @type {Readonly<Record<string, string>>}
 */
export const packageNames = {
  'libasound.so.2': 'libasound2t64|libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0t64|libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0t64|libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2t64|libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libgdk-3.so.0': 'libgtk-3-0t64|libgtk-3-0',
  'libgtk-3.so.0': 'libgtk-3-0t64|libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpangocairo-1.0.so.0': 'libpangocairo-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXcursor.so.1': 'libxcursor1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXi.so.6': 'libxi6',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
  'libXrender.so.1': 'libxrender1',
  'libxshmfence.so.1': 'libxshmfence1',
  'libXtst.so.6': 'libxtst6',
};

/**
 * GTK brings most of what a browser links to; a library we do not know is most likely among that.
 * @param {string} library
 */
export function unknownPackage(library) {
  console.error(`Electron needs ${library}; trying GTK 3, which brings most libraries of a desktop.`);
  return 'libgtk-3-0t64|libgtk-3-0';
}
