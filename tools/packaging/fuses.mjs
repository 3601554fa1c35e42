import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How a package that ships has to be set: no way in but its own code. */
const wanted = [
  { fuse: FuseV1Options.RunAsNode, isOn: false },
  { fuse: FuseV1Options.EnableNodeOptionsEnvironmentVariable, isOn: false },
  { fuse: FuseV1Options.EnableNodeCliInspectArguments, isOn: false },
  { fuse: FuseV1Options.EnableEmbeddedAsarIntegrityValidation, isOn: true },
  { fuse: FuseV1Options.OnlyLoadAppFromAsar, isOn: true },
  { fuse: FuseV1Options.GrantFileProtocolExtraPrivileges, isOn: false },
];

/**
 * Reads a package's fuses back from its executable and prints them.
 * @param {string} executable
 * @returns whether each is as it has to be
 */
export async function reportFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  console.log(`\nFuses of ${executable}`);
  const states = wanted.map(({ fuse, isOn }) => {
    const isRight = wire[fuse] === (isOn ? FuseState.ENABLE : FuseState.DISABLE);
    const state = FuseState[wire[fuse] ?? FuseState.INHERIT];
    console.log(`  ${isRight ? 'ok   ' : 'WRONG'} ${FuseV1Options[fuse]}: ${state.toLowerCase()}`);
    return isRight;
  });
  return states.every(Boolean);
}
