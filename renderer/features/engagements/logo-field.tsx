import type { Logo } from '#shared/domain/engagement/engagement-schema';
import { Button } from '../../ui/button';
import { useEngagement } from './engagement-store';
import { reportRefusal } from '../../ui/report-refusal';

interface Props {
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
}

/** The client's logo as it will stand on the slides. */
export function LogoField({ logo, onChange }: Props) {
  const chooseLogo = useEngagement((state) => state.chooseLogo);
  const choose = async () => {
    const chosen = await chooseLogo();
    if (chosen) onChange(chosen);
  };
  return (
    <div className="logo-field" role="group" aria-labelledby="logo-label">
      <span id="logo-label" className="field__label">
        Logo
      </span>
      <div className="row">
        <div className="logo-field__frame">
          {logo ? (
            <img src={`data:${logo.mediaType};base64,${logo.base64}`} alt="The client’s logo" />
          ) : (
            <span className="engagement-item__meta">No logo</span>
          )}
        </div>
        <Button onPress={() => void reportRefusal(choose)}>{logo ? 'Choose another…' : 'Choose a picture…'}</Button>
        {logo && (
          <Button variant="ghost" onPress={() => onChange(null)}>
            Remove
          </Button>
        )}
      </div>
      <p className="engagement-item__meta">PNG or JPEG, at most 1 MB.</p>
    </div>
  );
}
