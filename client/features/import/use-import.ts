import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ImportFactsMutation, Language, Visibility } from '../../api/generated/graphql.ts';
import { newId } from '../../api/new-id.ts';
import { type Attempt, nextAttempt } from '../../ui/form/attempt.ts';
import { type ChosenFile, toInput } from './chosen-files.ts';
import { ImportFactsDocument, ImportPreviewDocument, type Preview } from './import-documents.ts';

/** Where an import goes: a centre that is there, or a new one by name. */
export type Destination = { readonly centreId: string } | { readonly centreName: string };

export type Imported = ImportFactsMutation['payload'];

/** People choose several things in a row; the service is asked once they pause. */
const PAUSE_MS = 300;

/** Asks the service what the files would do, again after every choice. */
export function useImportPreview(files: readonly ChosenFile[], centreId: string | null, isPaused: boolean) {
  const client = useClient();
  const language = useMessageLanguage();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isUnreachable, setUnreachable] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const askAgain = useCallback(() => setAttempts((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is what `attempts` is for
  useEffect(() => {
    if (isPaused || files.length === 0) {
      if (files.length === 0) setPreview(null);
      setAsking(false);
      return;
    }
    let isCurrent = true;
    setAsking(true);
    const timer = setTimeout(async () => {
      const variables = { centreId, language, files: files.map(toInput) };
      const { data } = await client
        .query(ImportPreviewDocument, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!isCurrent) return;
      setAsking(false);
      setUnreachable(!data);
      if (data) setPreview(data.importPreview);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, files, centreId, language, isPaused, attempts]);

  return { preview, isAsking, isUnreachable, askAgain };
}

/** Sends the import. A press that got no answer is sent again under the same id, so that it counts once. */
export function useSendImport() {
  const client = useClient();
  const language = useMessageLanguage();
  const attempt = useRef<Attempt | null>(null);
  return useCallback(
    async (
      destination: Destination,
      files: readonly ChosenFile[],
      visibility: Visibility,
    ): Promise<Imported | null> => {
      const variables = { ...destination, visibility, language, files: files.map(toInput) };
      attempt.current = nextAttempt(attempt.current, variables, newId);
      const { mutationId } = attempt.current;
      const { data } = await client.mutation(ImportFactsDocument, { mutationId, ...variables }).toPromise();
      if (!data) return null;
      attempt.current = null;
      return data.payload;
    },
    [client, language],
  );
}

const useMessageLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'EN' : 'NL');
