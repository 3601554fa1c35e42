import { FileUp } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../../ui/button';
import { reportRefusal } from '../../../ui/report-refusal';
import { ImportDialog } from './import-dialog';
import { chooseImport, useImport } from './import-store';

/** Takes items of the library from a CSV or JSON file, after showing what that would do. */
export function ImportButton() {
  const preview = useImport((state) => state.preview);
  const [isReading, setIsReading] = useState(false);
  const choose = async () => {
    setIsReading(true);
    await reportRefusal(chooseImport);
    setIsReading(false);
  };
  return (
    <>
      <Button icon={FileUp} isPending={isReading} onPress={() => void choose()}>
        Import
      </Button>
      {preview && <ImportDialog key={preview.token} preview={preview} />}
    </>
  );
}
