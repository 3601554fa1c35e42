import { FileUp } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../ui/button';
import { reportRefusal } from '../../ui/report-refusal';
import { chooseLeads, useAging } from './aging-store';

/** Asks for a file in main's own dialog. */
export function ChooseFile({ variant = 'secondary' }: { readonly variant?: 'primary' | 'secondary' }) {
  const [isReading, setIsReading] = useState(false);
  const hasFile = useAging((state) => state.file !== null);
  const choose = async () => {
    setIsReading(true);
    await reportRefusal(chooseLeads);
    setIsReading(false);
  };
  return (
    <Button variant={variant} icon={FileUp} isPending={isReading} onPress={() => void choose()}>
      {hasFile ? 'Choose another file' : 'Choose a file'}
    </Button>
  );
}
