import { Alert, Button, Code, CopyButton, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { newId } from '../../api/new-id.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { formatDay } from '../../ui/facts/words.ts';
import { type Attempt, nextAttempt } from '../../ui/form/attempt.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import {
  AccessTokensDocument,
  CreateAccessTokenDocument,
  RevokeAccessTokenDocument,
} from './user-documents.ts';
import classes from './users.module.css';

const tokensContext = { additionalTypenames: ['AccessToken'] };

/** One's own access tokens, with which a program asks the API in one's name. */
export function Tokens() {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [{ data, error }, readAgain] = useQuery({ query: AccessTokensDocument, context: tokensContext });
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => readAgain({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingState>{t('shell.loading')}</LoadingState>
    );
  }
  const day = (moment: string) => formatDay(moment, i18n.language);
  return (
    <section className={classes.section}>
      <Group justify="space-between">
        <h2 className={classes.heading}>{t('users.tokens')}</h2>
        <Button size="xs" leftSection={<IconKey size={16} stroke={1.6} />} onClick={() => setMaking(true)}>
          {t('users.newToken')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" maw="70ch">
        {t('users.tokensText')}
      </Text>
      {trouble && (
        <Text role="alert" c="red" size="sm">
          {trouble}
        </Text>
      )}
      {data.accessTokens.length > 0 && (
        <FactList label={t('users.tokens')}>
          {data.accessTokens.map((token) => (
            <FactRow
              key={token.id}
              title={token.name}
              about={[
                t('users.madeOn', { date: day(token.createdAt) }),
                token.lastUsedAt ? t('users.usedOn', { date: day(token.lastUsedAt) }) : t('users.neverUsed'),
                t('users.validUntil', { date: day(token.expiresAt) }),
              ].join(' · ')}
              actions={
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('users.revokeNamed', { name: token.name })}
                  onClick={async () => {
                    const answer = await client
                      .mutation(RevokeAccessTokenDocument, { mutationId: newId(), id: token.id })
                      .toPromise();
                    setTrouble(
                      answer.data
                        ? (answer.data.payload.userErrors[0]?.message ?? null)
                        : t('form.trouble.unreachable'),
                    );
                  }}
                >
                  {t('users.revoke')}
                </Button>
              }
            />
          ))}
        </FactList>
      )}
      <FormDrawer isOpen={isMaking} title={t('users.newToken')} onClose={() => setMaking(false)}>
        <NewToken onClose={() => setMaking(false)} />
      </FormDrawer>
    </section>
  );
}

function NewToken(props: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const attempt = useRef<Attempt | null>(null);
  const [name, setName] = useState('');
  const [days, setDays] = useState(90);
  const [isSending, setSending] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (secret) {
    return (
      <Stack gap="md" pb="lg">
        <Alert variant="outline" title={t('users.secretTitle')}>
          {t('users.secretText')}
        </Alert>
        <Code block className={classes.secret}>
          {secret}
        </Code>
        <Group gap="sm">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{copied ? t('users.copied') : t('users.copy')}</Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={props.onClose}>
            {t('form.close')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (name.trim() === '') return setTrouble(t('form.problem.REQUIRED'));
        attempt.current = nextAttempt(attempt.current, { name, days }, newId);
        setSending(true);
        const { mutationId } = attempt.current;
        const { data } = await client
          .mutation(CreateAccessTokenDocument, { mutationId, name: name.trim(), days })
          .toPromise();
        setSending(false);
        if (!data) return setTrouble(t('form.trouble.unreachable'));
        attempt.current = null;
        if (data.payload.secret) setSecret(data.payload.secret);
        else setTrouble(data.payload.userErrors[0]?.message ?? t('form.trouble.failed'));
      }}
    >
      <Stack gap="md" pb="lg">
        <TextInput
          label={t('users.tokenName')}
          description={t('users.tokenNameHelp')}
          data-autofocus
          required
          maxLength={200}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setTrouble(null);
          }}
          error={trouble}
        />
        <NumberInput
          label={t('users.days')}
          description={t('users.daysHelp')}
          min={1}
          max={365}
          clampBehavior="strict"
          allowDecimal={false}
          value={days}
          onChange={(value) => typeof value === 'number' && setDays(value)}
        />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {t('users.makeToken')}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
