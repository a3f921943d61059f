import { Button, Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id.ts';
import { useSession } from '../../api/session.ts';
import { canEdit, mayCreateCentre } from '../../state/rights.ts';
import { useView } from '../../state/view.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { CountTable } from './CountTable.tsx';
import {
  addFiles,
  type ChosenFile,
  chooseField,
  chooseKind,
  isTooLarge,
  readBase64,
} from './chosen-files.ts';
import { Done } from './Done.tsx';
import { Examples } from './Examples.tsx';
import { FileCard } from './FileCard.tsx';
import { FileDrop } from './FileDrop.tsx';
import classes from './import-screen.module.css';
import { Mistakes } from './Mistakes.tsx';
import { Notes } from './Notes.tsx';
import { hasWork } from './summary.ts';
import { Target, type TargetChoice } from './Target.tsx';
import { type Imported, useImportPreview, useSendImport } from './use-import.ts';
import { useSentence } from './use-sentence.ts';

/** Files into a centre: choose them, see what they would do, import them, and take that back if need be. */
export default function ImportScreen() {
  const { t } = useTranslation();
  const { centreId } = useView();
  const { me, centres } = useSession();
  const open = (centres ?? []).filter(({ id, archivedAt }) => archivedAt === null && me && canEdit(me, id));
  const here = open.some(({ id }) => id === centreId) ? centreId : (open[0]?.id ?? null);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [chosen, setChosen] = useState<TargetChoice | null>(null);
  const [refusedNames, setRefusedNames] = useState<readonly string[]>([]);
  const [imported, setImported] = useState<Imported | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const choice = chosen ?? { centreId: here, newName: '', visibility: 'SHARED' };
  const isDone = imported !== null && imported.userErrors.length === 0;
  const asked = useImportPreview(files, choice.centreId, isDone || isSending);
  const send = useSendImport();
  const { preview } = asked;
  const sentence = useSentence({ files, preview, imported: isDone ? imported : null, isUndone });
  if (!me || !centres) {
    return (
      <Screen>
        <LoadingState>{t('shell.loading')}</LoadingState>
      </Screen>
    );
  }

  const change = (next: readonly ChosenFile[]) => {
    setFiles(next);
    setImported(null);
    setTrouble(null);
  };
  const edit = (id: string, how: (file: ChosenFile) => ChosenFile) =>
    change(files.map((file) => (file.id === id ? how(file) : file)));
  const take = async (added: readonly File[]) => {
    const fit = added.filter((file) => !isTooLarge(file));
    setRefusedNames(added.filter(isTooLarge).map(({ name }) => name));
    const read = await Promise.all(
      fit.map(async (file) => ({
        id: newId(),
        name: file.name,
        contentBase64: await readBase64(file),
        kind: null,
        mapping: {},
      })),
    );
    change(addFiles(files, read));
  };
  const importNow = async () => {
    const destination = choice.centreId
      ? { centreId: choice.centreId }
      : { centreName: choice.newName.trim() };
    setSending(true);
    const result = await send(destination, files, choice.visibility);
    setSending(false);
    setTrouble(result ? null : t('form.trouble.unreachable'));
    setImported(result);
    setUndone(false);
  };
  const startAgain = () => {
    change([]);
    setUndone(false);
  };

  if (isDone) {
    return (
      <Screen answer={<ScreenHead sentence={sentence} />}>
        <Done imported={imported} isUndone={isUndone} onUndone={() => setUndone(true)} onMore={startAgain} />
      </Screen>
    );
  }
  const errors = imported?.errors.length ? imported.errors : (preview?.errors ?? []);
  const errorCount = imported?.errors.length ? imported.errors.length : (preview?.errorCount ?? 0);
  const nameError = imported?.userErrors.find(({ field }) => field === 'centreName')?.message ?? null;
  const otherErrors = imported?.errors.length
    ? []
    : (imported?.userErrors.filter(({ field }) => field !== 'centreName') ?? []);
  const isReady =
    preview !== null &&
    !asked.isAsking &&
    errorCount === 0 &&
    hasWork(preview.counts) &&
    (choice.centreId !== null || choice.newName.trim() !== '');
  return (
    <Screen answer={<ScreenHead sentence={sentence} detail={t('import.detail')} />}>
      <div className={classes.import} data-empty={files.length === 0}>
        <div className={classes.files}>
          <FileDrop isSmall={files.length > 0} onFiles={take} />
          {files.length === 0 && <Examples />}
          {refusedNames.length > 0 && (
            <Text role="alert" c="red" size="sm">
              {t('import.tooLarge', { names: refusedNames.join(', ') })}
            </Text>
          )}
          <Mistakes errors={errors} count={errorCount} />
          {files.map((file, index) => (
            <FileCard
              key={file.id}
              file={file}
              shown={preview?.files[index]?.name === file.name ? preview.files[index]! : null}
              onKind={(kind) => edit(file.id, (one) => chooseKind(one, kind))}
              onField={(column, field) => {
                const shown = preview?.files[index];
                if (shown) edit(file.id, (one) => chooseField(one, shown, column, field));
              }}
              onRemove={() => change(files.filter(({ id }) => id !== file.id))}
            />
          ))}
        </div>
        {files.length > 0 && (
          <section className={classes.side} aria-label={t('import.what')} aria-busy={asked.isAsking}>
            <Target
              choice={choice}
              centres={open}
              mayCreate={mayCreateCentre(me)}
              nameError={nameError}
              onChoice={(next) => {
                setChosen(next);
                setImported(null);
              }}
            />
            {preview && <CountTable counts={preview.counts} />}
            {preview && <Notes notes={preview.notes} />}
            {asked.isAsking && (
              <Text size="sm" c="dimmed" className={classes.asking}>
                <Loader size={14} /> {t('import.asking')}
              </Text>
            )}
            <div role="alert" className={classes.trouble}>
              {asked.isUnreachable && !asked.isAsking && (
                <Text c="red" size="sm">
                  {t('form.trouble.unreachable')}{' '}
                  <Button variant="transparent" size="compact-sm" px={0} onClick={asked.askAgain}>
                    {t('shell.error.retry')}
                  </Button>
                </Text>
              )}
              {[...otherErrors.map(({ message }) => message), ...(trouble ? [trouble] : [])].map((line) => (
                <Text key={line} c="red" size="sm">
                  {line}
                </Text>
              ))}
            </div>
            <Button fullWidth disabled={!isReady} loading={isSending} onClick={importNow}>
              {t('import.now')}
            </Button>
          </section>
        )}
      </div>
    </Screen>
  );
}
