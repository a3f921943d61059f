import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 3000;

/** Copies an address of this service, by default the one shown now, to be sent to a colleague. */
export function CopyLink(props: { path?: string; label?: string; isCompact?: boolean }) {
  const { t } = useTranslation();
  const { copy, copied, error } = useClipboard({ timeout: SHOWN_MS });
  const Icon = copied ? IconCheck : IconLink;
  return (
    <Button
      size={props.isCompact ? 'compact-sm' : 'xs'}
      variant="default"
      aria-label={copied ? undefined : props.label}
      leftSection={<Icon size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => copy(new URL(props.path ?? window.location.href, window.location.href).href)}
    >
      <span role="status">{t(`scenarios.link.${copied ? 'copied' : error ? 'failed' : 'copy'}`)}</span>
    </Button>
  );
}
