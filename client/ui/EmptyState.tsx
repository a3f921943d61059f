import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './state.module.css';

/** Nothing to show: says why, and what to do next. `isPage` when nothing else stands on the page. */
export function EmptyState(props: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  isPage?: boolean;
}) {
  return (
    <Stack className={classes.state} gap="sm">
      <Title order={props.isPage ? 1 : 2} size="h2">
        {props.title}
      </Title>
      {props.children && <Text className={classes.prose}>{props.children}</Text>}
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </Stack>
  );
}
