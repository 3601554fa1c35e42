import { Plus } from 'lucide-react';

import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Meter } from '../../ui/meter';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { ProgressBar } from '../../ui/progress-bar';

const nothing = () => undefined;

export function GalleryStates() {
  return (
    <PageSection title="States">
      <div className="gallery__grid">
        <Notice tone="info" title="Sample company">
          Everything here is invented.
        </Notice>
        <Notice tone="good">All five must-haves hold.</Notice>
        <Notice tone="warn" title="Not on the slides" actions={<Button size="small">Show</Button>}>
          Three terms went to the handout.
        </Notice>
        <Notice tone="bad" title="Could not be saved">
          The disk is full. Make room, then try again; what you typed is still here.
        </Notice>
        <ProgressBar label="Fitting the slides" fraction={0.62} />
        <ProgressBar label="Opening the file" fraction={null} valueText="Working" />
        <Meter label="Terminology" fraction={0.6} tone="good" valueText="Fits" />
        <Meter label="Marketing" fraction={0.94} tone="warn" valueText="Nearly full" />
        <Meter label="Sales" fraction={1.3} tone="bad" valueText="3 rows too many" />
        <Card title="Against the plan" actions={<Button size="small">Open</Button>}>
          <p className="muted">A card holds what belongs together.</p>
        </Card>
      </div>
      <EmptyState
        title="No terms yet"
        action={
          <Button variant="primary" icon={Plus} onPress={nothing}>
            Add a term
          </Button>
        }
      >
        Write down each word both sides use differently, and what it means from now on.
      </EmptyState>
      <Loading label="Opening the workshop" />
      <FailedState title="Home could not be read" message="The file is locked by another program." onRetry={nothing} />
    </PageSection>
  );
}
