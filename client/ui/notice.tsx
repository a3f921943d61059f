import { Button } from '@mantine/core';
import { hideNotification, showNotification } from '@mantine/notifications';

/** One notice at a time, low in the middle: never over what is being read. Goes by itself; one with trouble stays until it is closed. */
export function showNotice(notice: {
  readonly text: string;
  readonly details?: readonly string[];
  readonly isTrouble?: boolean;
  readonly closeLabel: string;
  readonly action?: { readonly name: string; readonly run: () => void };
}): void {
  const id = 'notice';
  hideNotification(id);
  showNotification({
    id,
    position: 'bottom-center',
    autoClose: notice.isTrouble ? false : 7000,
    color: notice.isTrouble ? 'red' : 'accent',
    closeButtonProps: { 'aria-label': notice.closeLabel },
    message: (
      <>
        {notice.text}
        {notice.details?.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {notice.action && (
          <Button
            variant="transparent"
            size="compact-sm"
            px={0}
            ml="sm"
            onClick={() => {
              hideNotification(id);
              notice.action?.run();
            }}
          >
            {notice.action.name}
          </Button>
        )}
      </>
    ),
  });
}
