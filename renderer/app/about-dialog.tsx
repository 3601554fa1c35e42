import './full-page.css';

import { useEffect, useState } from 'react';

import type { About } from '#shared/domain/workspace/workspace-schema';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { useFrame } from './frame-store';
import { tellRefusal, wordsOf } from '../ui/report-refusal';
import { readAbout, showWorkspaceFolder } from './workspace-store';

export function AboutDialog() {
  const isOpen = useFrame((state) => state.overlay === 'about');
  const close = useFrame((state) => state.close);
  return (
    <Dialog title="About Rapport" isOpen={isOpen} onClose={close}>
      <AboutContent />
    </Dialog>
  );
}

function AboutContent() {
  const [about, setAbout] = useState<About | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    readAbout().then(setAbout, (error: unknown) => setProblem(wordsOf(error)));
  }, []);
  return (
    <>
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      {about ? <AboutFacts about={about} /> : problem === '' && <Loading label="Looking it up" />}
      <DialogActions>
        <Button onPress={() => void showWorkspaceFolder().catch(tellRefusal)}>Show workspace folder</Button>
      </DialogActions>
    </>
  );
}

function AboutFacts({ about }: { readonly about: About }) {
  const { cancelledRequests: cancelled } = about;
  return (
    <>
      <Notice tone={cancelled === 0 ? 'good' : 'warn'}>
        {cancelled === 0
          ? 'No network: Rapport has sent nothing and asked for nothing outside this machine.'
          : `No network: ${cancelled} ${cancelled === 1 ? 'request' : 'requests'} to the outside cancelled since the start.`}
      </Notice>
      <dl className="full-page__facts">
        {[
          ['Version', about.version],
          ['Workspace folder', about.workspaceFolder],
          ['Electron', about.electron],
          ['Chromium', about.chromium],
          ['Node', about.node],
          ['SQLite', about.sqlite],
        ].map(([name, value]) => (
          <FactRow key={name} name={name ?? ''} value={value ?? ''} />
        ))}
      </dl>
    </>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
