import { Button, VisuallyHidden } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 3000;

/** Copies an address of this service, by default the one shown now, to be sent to a colleague. */
export function CopyLink(props: { path?: string; label?: string; isCompact?: boolean }) {
  const { t } = useTranslation();
  const { copy, copied, error } = useClipboard({ timeout: SHOWN_MS });
  const Icon = copied ? IconCheck : IconLink;
  const state = copied ? 'copied' : error ? 'failed' : 'copy';
  return (
    <>
      <Button
        size={props.isCompact ? 'compact-sm' : 'xs'}
        variant="default"
        aria-label={props.label}
        leftSection={<Icon size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => copy(new URL(props.path ?? window.location.href, window.location.href).href)}
      >
        {t(`scenarios.link.${state}`)}
      </Button>
      <VisuallyHidden role="status">{state === 'copy' ? '' : t(`scenarios.link.${state}`)}</VisuallyHidden>
    </>
  );
}
