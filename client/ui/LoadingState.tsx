import { Loader, Text } from '@mantine/core';
import classes from './state.module.css';

/** Waiting for something that takes longer than a blink; appears after 200 ms. */
export function LoadingState(props: { children: string }) {
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" type="dots" />
      <Text c="dimmed" size="sm">
        {props.children}
      </Text>
    </div>
  );
}
