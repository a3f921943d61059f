import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './state.module.css';

/** Nothing to show: says why, and what to do next. */
export function EmptyState(props: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <Stack className={classes.state} gap="sm">
      <Title order={2}>{props.title}</Title>
      {props.children && <Text className={classes.prose}>{props.children}</Text>}
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </Stack>
  );
}
