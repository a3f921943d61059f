import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PartnerPanelProps {
  readonly centreId: string;
  readonly partnerId: string;
  /** A moment, ISO 8601 with zone; null is now. */
  readonly asOf: string | null;
  readonly onSelectPartner: (partnerId: string) => void;
  readonly onClose: () => void;
}

export default function PartnerPanel(props: PartnerPanelProps) {
  const { t } = useTranslation();
  return <CloseButton aria-label={t('shell.close')} onClick={props.onClose} />;
}
