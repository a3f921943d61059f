import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import classes from './state.module.css';

/** Something went wrong while reading: says what, and offers to try again. `isPage` when nothing else stands on the page. */
export function ErrorState(props: {
  error?: CombinedError | undefined;
  onRetry?: () => void;
  isPage?: boolean;
}) {
  const { t } = useTranslation();
  const reason = reasonOf(props.error);
  return (
    <Stack className={classes.state} gap="sm" role="alert">
      <Title order={props.isPage ? 1 : 2} size="h2">
        {t(`shell.error.${reason}.title`)}
      </Title>
      <Text className={classes.prose}>{t(`shell.error.${reason}.text`)}</Text>
      {props.error && reason === 'other' && (
        <Text c="dimmed" size="xs">
          {props.error.graphQLErrors[0]?.message}
        </Text>
      )}
      {props.onRetry && (
        <div className={classes.actions}>
          <Button onClick={props.onRetry}>{t('shell.error.retry')}</Button>
        </div>
      )}
    </Stack>
  );
}

export type ErrorReason = 'offline' | 'unavailable' | 'notFound' | 'cancelled' | 'other';

export function reasonOf(error: CombinedError | undefined): ErrorReason {
  const status: number | undefined = error?.response?.status;
  // A balancer before the service answers 502 or 504 while the service itself is away.
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  if (error?.networkError && status === undefined) return 'offline';
  if (error?.graphQLErrors.some((one) => one.extensions.code === 'NOT_FOUND')) return 'notFound';
  if (error?.graphQLErrors.some((one) => one.extensions.code === 'CANCELLED')) return 'cancelled';
  return 'other';
}
