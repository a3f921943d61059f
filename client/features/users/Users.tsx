import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { newId } from '../../api/new-id.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FactActions } from '../../ui/FactActions.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { formatMoment } from '../../ui/facts/words.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { UserForm } from './UserForm.tsx';
import { DisableUserDocument, type UserFact, UsersDocument } from './user-documents.ts';
import classes from './users.module.css';

interface NamedCentre {
  readonly id: string;
  readonly name: string;
}

const PAGE = 100;

type Task =
  | { readonly kind: 'form'; readonly user: UserFact | null }
  | { readonly kind: 'disable'; readonly user: UserFact };

/** All users with what they may do, by name. */
export function Users(props: { userId: string; centres: readonly NamedCentre[] }) {
  const { t, i18n } = useTranslation();
  const [page, setPage] = useState(0);
  const [task, setTask] = useState<Task | null>(null);
  const [{ data, error }, readAgain] = useQuery({
    query: UsersDocument,
    variables: { limit: PAGE + 1, offset: page * PAGE },
    context: usersContext,
  });
  const close = () => setTask(null);
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => readAgain({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingState>{t('shell.loading')}</LoadingState>
    );
  }
  const nameOf = new Map(props.centres.map(({ id, name }) => [id, name]));
  return (
    <section className={classes.section}>
      <Group justify="space-between">
        <h2 className={classes.heading}>{t('users.users')}</h2>
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={() => setTask({ kind: 'form', user: null })}
        >
          {t('users.new')}
        </Button>
      </Group>
      <FactList label={t('users.users')}>
        {data.users.slice(0, PAGE).map((user) => {
          const rights = [
            user.everywhere && t('users.everywhere', { role: t(`words.role.${user.everywhere}`) }),
            ...user.memberships.map(
              ({ centreId, role }) =>
                `${nameOf.get(centreId) ?? t('form.nameless')}: ${t(`words.role.${role}`)}`,
            ),
          ].filter(Boolean);
          const isLocked = user.lockedUntil !== null && Date.parse(user.lockedUntil) > Date.now();
          return (
            <FactRow
              key={user.id}
              title={
                <>
                  {user.name}{' '}
                  {user.isDisabled && (
                    <Badge size="sm" variant="outline" color="gray">
                      {t('users.disabled')}
                    </Badge>
                  )}
                  {isLocked && (
                    <Badge size="sm" variant="outline" color="yellow">
                      {t('users.locked', { until: formatMoment(user.lockedUntil!, i18n.language) })}
                    </Badge>
                  )}
                </>
              }
              about={user.email}
              actions={
                <FactActions
                  label={t('editing.more', { name: user.name })}
                  actions={[
                    { name: t('editing.action.correct'), run: () => setTask({ kind: 'form', user }) },
                    ...(user.isDisabled || user.id === props.userId
                      ? []
                      : [
                          {
                            name: t('users.disable'),
                            isEnding: true,
                            run: () => setTask({ kind: 'disable', user }),
                          },
                        ]),
                  ]}
                />
              }
            >
              <p>{rights.length > 0 ? rights.join(' · ') : t('users.noRights')}</p>
            </FactRow>
          );
        })}
      </FactList>
      <Group gap="sm" mt="sm">
        {page > 0 && (
          <Button size="xs" variant="default" onClick={() => setPage(page - 1)}>
            {t('users.previous')}
          </Button>
        )}
        {data.users.length > PAGE && (
          <Button size="xs" variant="default" onClick={() => setPage(page + 1)}>
            {t('users.next')}
          </Button>
        )}
      </Group>
      <FormDrawer
        isOpen={task !== null}
        title={
          !task?.user
            ? t('users.new')
            : t(task.kind === 'form' ? 'users.correct' : 'users.disableNamed', { name: task.user.name })
        }
        onClose={close}
      >
        {task?.kind === 'form' && (
          <UserForm userId={props.userId} user={task.user} centres={props.centres} onClose={close} />
        )}
        {task?.kind === 'disable' && <DisableUser user={task.user} onClose={close} />}
      </FormDrawer>
    </section>
  );
}

/** An empty list has no type of its own that a new user could make out of date. */
const usersContext = { additionalTypenames: ['User'] };

function DisableUser(props: { user: UserFact; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { user, onClose } = props;
  return (
    <Stack gap="md" pb="lg">
      <Text>{t('users.disableText')}</Text>
      {trouble && (
        <Text role="alert" c="red">
          {trouble}
        </Text>
      )}
      <Group gap="sm">
        <Button
          loading={isSending}
          onClick={async () => {
            setSending(true);
            const variables = { mutationId: newId(), id: user.id, version: user.version };
            const { data } = await client.mutation(DisableUserDocument, variables).toPromise();
            setSending(false);
            const refusal = data?.payload.userErrors[0];
            if (data && !refusal) onClose();
            else setTrouble(refusal?.message ?? t('form.trouble.unreachable'));
          }}
        >
          {t('users.disable')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
