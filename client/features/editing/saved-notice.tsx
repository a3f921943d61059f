import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenChangeFragment } from '../../api/generated/graphql.ts';
import { useUndoChange } from '../../state/use-undo.ts';
import { showNotice } from '../../ui/notice.tsx';

/** Says that something was saved, with the way back beside it. */
export function useSavedNotice() {
  const { t } = useTranslation();
  const run = useUndoChange();
  return useCallback(
    (change: WrittenChangeFragment | null | undefined) => {
      if (!change) return;
      const closeLabel = t('form.close');
      showNotice({
        closeLabel,
        text: t('editing.saved', { subject: change.subject }),
        action: {
          name: t('editing.undo'),
          run: async () => {
            const result = await run('undo', change);
            if (result.state === 'done')
              showNotice({ closeLabel, text: t('editing.undone', { subject: change.subject }) });
            else {
              const details = result.state === 'refused' ? result.messages : [];
              showNotice({ closeLabel, isTrouble: true, text: t('editing.notUndone'), details });
            }
          },
        },
      });
    },
    [t, run],
  );
}
