import { ComboField } from '../../../../ui/combo-field';
import { DateField } from '../../../../ui/date-field';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { editSetup } from './edit-setup';

/** Who runs the room, on which day, and from when to when the agreement holds. */
export function WorkshopDates() {
  const setup = useWorkshop((state) => state.document.setup);
  const people = useWorkshop((state) => state.people);
  return (
    <StageSection title="The workshop">
      <div className="stage-fields stage-fields--pairs">
        <ComboField
          label="Facilitator"
          name="setup.facilitator"
          value={setup.facilitator}
          suggestions={people.map(({ name }) => name)}
          maxLength={200}
          onChange={(facilitator) => editSetup('facilitator', facilitator)}
        />
        <DateField
          label="Workshop day"
          name="setup.workshopDay"
          day={setup.workshopDay}
          onChange={(day) => editSetup('workshopDay', day)}
        />
        <DateField
          label="Holds from"
          name="setup.effectiveFrom"
          day={setup.effectiveFrom}
          onChange={(day) => editSetup('effectiveFrom', day)}
        />
        <DateField
          label="Holds until"
          name="setup.effectiveTo"
          day={setup.effectiveTo}
          onChange={(day) => editSetup('effectiveTo', day)}
        />
      </div>
    </StageSection>
  );
}
