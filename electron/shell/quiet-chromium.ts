import { app } from 'electron';

/**
 * Switches off what Chromium does on the network by itself. The session cancels every request of ours that leaves the
 * machine; these reach what never passes through a session.
 */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  // Names are answered with "not found" without asking anyone; the dev server and the test driver are numbers.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,DnsOverHttps,OptimizationHints,AutofillServerCommunication',
  ],
];

/** Must run before the app is ready. */
export function quietChromium(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}
