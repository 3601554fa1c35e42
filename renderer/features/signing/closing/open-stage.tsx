import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Button } from '../../../ui/button';

interface Props {
  readonly agreementId: AgreementId;
  readonly stage: StageId;
}

/** Goes to where something is mended. */
export function OpenStage({ agreementId, stage }: Props) {
  const navigate = useNavigate();
  return (
    <Button
      size="small"
      icon={ArrowRight}
      onPress={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId }, search: { stage } })}
    >
      Open {stageNames[stage]}
    </Button>
  );
}

interface FieldProps {
  readonly agreementId: AgreementId;
  readonly place: {
    readonly stage: StageId;
    /** Its name in the page. */
    readonly field: string;
    /** What stands beside it. */
    readonly label: string;
  };
}

/** Goes to the one field in which something is mended. */
export function OpenField({ agreementId, place: { stage, field, label } }: FieldProps) {
  const navigate = useNavigate();
  const search = { stage, field };
  return (
    <Button
      size="small"
      variant="ghost"
      onPress={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId }, search })}
    >
      Go to “{label}”
    </Button>
  );
}
