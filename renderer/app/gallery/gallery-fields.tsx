import { useState } from 'react';

import { ColorField } from '../../ui/color-field';
import { ComboField } from '../../ui/combo-field';
import { DateField } from '../../ui/date-field';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { PageSection } from '../../ui/page';
import { PercentField } from '../../ui/percent-field';
import { SearchField } from '../../ui/search-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

export function GalleryFields() {
  return (
    <PageSection title="Fields">
      <div className="gallery__grid">
        <TextFields />
        <Figures />
        <Others />
      </div>
    </PageSection>
  );
}

function TextFields() {
  const [text, setText] = useState('Kestrel GmbH');
  const [long, setLong] = useState('A lead is handed over when the budget holder is named and the need is confirmed.');
  return (
    <>
      <TextField label="Client" value={text} onChange={setText} isRequired description="As it stands on the slides" />
      <TextField label="Title" value="" onChange={setText} placeholder="Head of Sales" />
      <TextField label="E-mail" value="anna@" onChange={setText} error="This is not an e-mail address" />
      <TextField label="Locked" value="Cannot be changed" onChange={setText} isDisabled />
      <TextField
        label={'A very long label that has to break onto a second line '.repeat(2)}
        value={long}
        onChange={setLong}
      />
      <TextArea label="Meaning" value={long} onChange={setLong} description="Grows as you type" />
      <TextArea label="Script" value="" onChange={setLong} grows={false} rows={2} placeholder="What you say here" />
      <TextArea label="Why" value={long} onChange={setLong} error="Write at least one sentence" />
    </>
  );
}

function Figures() {
  const [leads, setLeads] = useState<number | null>(4153);
  const [minor, setMinor] = useState<number | null>(400_000_000);
  const [rate, setRate] = useState<number | null>(0.385);
  return (
    <>
      <NumberField label="Leads" value={leads} onChange={setLeads} step={1} suffix="a month" />
      <NumberField label="Deals" value={null} onChange={setLeads} placeholder="None yet" />
      <MoneyField label="Revenue goal" minor={minor} currency="EUR" onChange={setMinor} />
      <PercentField label="Qualified to opportunity" fraction={rate} onChange={setRate} />
      <PercentField label="Win rate" fraction={1.4} onChange={setRate} error="A rate is at most 100%" />
    </>
  );
}

function Others() {
  const [owner, setOwner] = useState('SDR lead');
  const [day, setDay] = useState<string | null>('2027-01-28');
  const [color, setColor] = useState('#14306B');
  const [query, setQuery] = useState('');
  return (
    <>
      <ComboField
        label="Owner"
        value={owner}
        onChange={setOwner}
        suggestions={['SDR lead', 'Sales operations', 'Head of Marketing']}
      />
      <DateField label="Workshop day" day={day} onChange={setDay} />
      <DateField label="Ends" day={null} onChange={setDay} error="The end comes before the start" />
      <ColorField label="Accent colour" value={color} onChange={setColor} />
      <SearchField label="Search questions" value={query} onChange={setQuery} />
      <SearchField label="Search people" value="Anna" onChange={setQuery} />
    </>
  );
}
