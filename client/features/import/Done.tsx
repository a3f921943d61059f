import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUndoChange } from '../../state/use-undo.ts';
import { CountTable } from './CountTable.tsx';
import { Notes } from './Notes.tsx';
import type { Imported } from './use-import.ts';

/** What an import did, and the way back. */
export function Done(props: {
  imported: Imported;
  isUndone: boolean;
  onUndone: () => void;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  const undo = useUndoChange();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const { imported, isUndone } = props;
  const { change, centre } = imported;
  return (
    <Stack gap="lg" maw="36rem">
      {!isUndone && <CountTable counts={imported.counts} />}
      {!isUndone && <Notes notes={imported.notes} />}
      {trouble.length > 0 && (
        <div role="alert">
          {trouble.map((line) => (
            <Text key={line} c="red" size="sm">
              {line}
            </Text>
          ))}
        </div>
      )}
      <Group gap="sm">
        {centre && !isUndone && (
          <Button component={Link} to={`/centres/${encodeURIComponent(centre.id)}/network`}>
            {t('import.done.toField')}
          </Button>
        )}
        {change && !isUndone && (
          <Button
            variant="default"
            loading={isBusy}
            leftSection={<IconArrowBackUp size={18} stroke={1.6} />}
            onClick={async () => {
              setBusy(true);
              const result = await undo('undo', change);
              setBusy(false);
              if (result.state === 'done') props.onUndone();
              else setTrouble(result.state === 'refused' ? result.messages : [t('changes.unreachable')]);
            }}
          >
            {t('changes.undo.name')}
          </Button>
        )}
        <Button variant={isUndone ? 'filled' : 'default'} onClick={props.onMore}>
          {t('import.done.more')}
        </Button>
      </Group>
    </Stack>
  );
}
