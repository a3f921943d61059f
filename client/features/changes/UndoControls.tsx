import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/session.ts';
import { canEdit } from '../../state/rights.ts';
import { isTyping, undoKey } from '../../state/undo.ts';
import { useUndo } from '../../state/use-undo.ts';
import { showNotice } from '../../ui/notice.tsx';
import classes from './undo-controls.module.css';

/** Undo and redo of one's own changes, with Ctrl+Z and Ctrl+Shift+Z while nothing is being typed. */
export function UndoControls(props: { me: Me; centreId: string }) {
  const { t } = useTranslation();
  const mayEdit = canEdit(props.me, props.centreId);
  const { stacks, isBusy, step } = useUndo(props.centreId, !mayEdit);

  const go = useCallback(
    async (way: 'undo' | 'redo') => {
      const result = await step(way);
      const closeLabel = t('form.close');
      if (result.state === 'done') {
        showNotice({ closeLabel, text: t(`changes.${way}.done`, { subject: result.subject }) });
      } else if (result.state === 'nothing') {
        showNotice({ closeLabel, text: t(`changes.${way}.nothing`) });
      } else {
        const details = result.state === 'refused' ? result.messages : [t('changes.unreachable')];
        showNotice({ closeLabel, isTrouble: true, text: t(`changes.${way}.refused`), details });
      }
    },
    [step, t],
  );

  useEffect(() => {
    if (!mayEdit) return;
    const onKey = (event: KeyboardEvent) => {
      const way = undoKey(event);
      if (!way || isTyping(event.target)) return;
      event.preventDefault();
      if (!event.repeat) void go(way);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mayEdit, go]);

  if (!mayEdit) return null;
  const button = (way: 'undo' | 'redo') => {
    const next = stacks[way][0];
    const label = next ? t(`changes.${way}.next`, { subject: next.subject }) : t(`changes.${way}.nothing`);
    const Icon = way === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
    return (
      <Tooltip label={label}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          className={classes.step}
          aria-label={label}
          aria-keyshortcuts={way === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
          disabled={!next}
          loading={isBusy && way === 'undo'}
          onClick={() => go(way)}
        >
          <Icon size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    );
  };
  return (
    <>
      {button('undo')}
      {button('redo')}
    </>
  );
}
