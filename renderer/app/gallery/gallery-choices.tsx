import { useState } from 'react';

import { Checkbox } from '../../ui/checkbox';
import { MultiSelect } from '../../ui/multi-select';
import { PageSection } from '../../ui/page';
import { RadioGroup } from '../../ui/radio-group';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';

const sizes = [
  { id: 'a4', label: 'A4', hint: '210 by 297 mm' },
  { id: 'letter', label: 'Letter', hint: '8.5 by 11 inches' },
] as const;
const channels = [
  { id: 'mail', label: 'E-mail' },
  { id: 'call', label: 'Call' },
  { id: 'crm', label: 'Note in the CRM' },
  { id: 'long', label: 'A channel with a name so long that it has to be cut somewhere' },
] as const;

export function GalleryChoices() {
  const [size, setSize] = useState<'a4' | 'letter' | null>('a4');
  const [picked, setPicked] = useState<readonly (typeof channels)[number]['id'][]>(['mail', 'long']);
  const [isOn, setIsOn] = useState(true);
  const [status, setStatus] = useState<'open' | 'agreed' | 'discuss' | null>('agreed');
  return (
    <PageSection title="Choices">
      <div className="gallery__grid">
        <Select label="Page size" value={size} options={sizes} onChange={setSize} />
        <Select label="Paper" value={null} options={sizes} onChange={setSize} error="Choose the paper" />
        <MultiSelect label="Channels" selected={picked} options={channels} onChange={setPicked} />
        <MultiSelect label="No channel yet" selected={[]} options={channels} onChange={setPicked} />
        <RadioGroup label="Printed on" value={size} options={sizes} onChange={setSize} />
        <RadioGroup label="Sent on" value={size} options={sizes} onChange={setSize} orientation="horizontal" />
        <Segmented
          label="Status for sales"
          value={status}
          onChange={setStatus}
          options={[
            { id: 'open', label: 'Open' },
            { id: 'agreed', label: 'Agreed', tone: 'good' },
            { id: 'discuss', label: 'To discuss', tone: 'warn' },
          ]}
        />
        <div className="stack">
          <Checkbox isSelected={isOn} onChange={setIsOn}>
            Five slides including the signature page
          </Checkbox>
          <Checkbox isSelected={false} isIndeterminate onChange={setIsOn}>
            Some of them
          </Checkbox>
          <Checkbox isSelected isDisabled onChange={setIsOn}>
            Cannot be changed
          </Checkbox>
          <Switch isSelected={isOn} onChange={setIsOn}>
            Single-key shortcuts
          </Switch>
          <Switch isSelected={!isOn} onChange={setIsOn}>
            Something else
          </Switch>
          <Switch isSelected={false} isDisabled onChange={setIsOn}>
            Cannot be changed
          </Switch>
        </div>
      </div>
    </PageSection>
  );
}
