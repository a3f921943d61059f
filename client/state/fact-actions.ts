import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormName, type ReadFact, useEditing } from './editing.tsx';

const mergeable: ReadonlySet<FormName> = new Set(['Partner', 'Interest', 'Issue']);

/** What may be done with a fact: correct it, change the rule of an issue, merge it with another, end it. Nothing for who may not edit. */
export function useFactActions(centreId: string, mayEdit: boolean) {
  const { t } = useTranslation();
  const { edit } = useEditing();
  return useCallback(
    (
      form: FormName,
      fact: ReadFact,
      subject: string,
      onSaved?: { end?: (id: string) => void; merge?: (id: string) => void },
    ) => {
      if (!mayEdit) return [];
      const open = (task: 'correct' | 'merge' | 'end' | 'rule') => () =>
        edit({
          task,
          form,
          centreId,
          fact,
          subject,
          ...((task === 'merge' || task === 'end') && onSaved?.[task] && { onSaved: onSaved[task] }),
        });
      return [
        { name: t('editing.action.correct'), run: open('correct') },
        ...(form === 'Issue' ? [{ name: t('editing.action.rule'), run: open('rule') }] : []),
        ...(mergeable.has(form) ? [{ name: t('editing.action.merge'), run: open('merge') }] : []),
        { name: t(`editing.action.end.${form}`), run: open('end'), isEnding: true },
      ];
    },
    [t, edit, centreId, mayEdit],
  );
}
