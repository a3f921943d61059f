import { useTranslation } from 'react-i18next';
import { formatCount } from '../../ui/numbers.ts';
import type { ChosenFile } from './chosen-files.ts';
import type { Preview } from './import-documents.ts';
import { hasWork, totalsOf } from './summary.ts';
import type { Imported } from './use-import.ts';

/** The answer of the screen: what would happen, or what did. */
export function useSentence(state: {
  files: readonly ChosenFile[];
  preview: Preview | null;
  /** The import that was done. */
  imported: Imported | null;
  isUndone: boolean;
}): string {
  const { t, i18n } = useTranslation();
  const { files, preview, imported } = state;
  const told = (counts: Preview['counts']) => {
    const { created, changed, unchanged } = totalsOf(counts);
    const figure = (value: number) => formatCount(value, i18n.language);
    return { created: figure(created), changed: figure(changed), unchanged: figure(unchanged) };
  };
  if (state.isUndone) return t('import.answer.undone');
  if (imported) return t('import.answer.done', { ...told(imported.counts), name: imported.centre?.name });
  if (files.length === 0) return t('import.answer.start');
  if (!preview) return t('import.answer.asking');
  if (preview.errorCount > 0) {
    return t('import.answer.mistakes', {
      count: preview.errorCount,
      figure: formatCount(preview.errorCount, i18n.language),
    });
  }
  return t(hasWork(preview.counts) ? 'import.answer.ready' : 'import.answer.nothing', told(preview.counts));
}
