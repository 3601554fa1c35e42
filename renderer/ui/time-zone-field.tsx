import { timeZoneNames } from '#shared/domain/calendar/zone-offsets';
import { Button } from './button';
import { ComboField } from './combo-field';

interface Props {
  /** An IANA name, perhaps half-typed. */
  readonly timeZone: string;
  readonly error?: string | undefined;
  readonly onChange: (timeZone: string) => void;
}

/** People look for New York, not for New_York. */
const spoken = (name: string) => name.replaceAll('_', ' ');
const written = (name: string) => name.replaceAll(' ', '_');

const names = timeZoneNames().map(spoken);

/** A time zone, found by any part of its name. */
export function TimeZoneField({ timeZone, error, onChange }: Props) {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="time-zone">
      <ComboField
        label="Time zone"
        name="calendar.timeZone"
        value={spoken(timeZone)}
        suggestions={names}
        maxLength={80}
        placeholder="Europe/Berlin"
        error={error}
        onChange={(name) => onChange(written(name))}
      />
      {here !== timeZone && (
        <Button size="small" variant="ghost" onPress={() => onChange(here)}>
          {`Use this computer’s: ${spoken(here)}`}
        </Button>
      )}
    </div>
  );
}
