import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form-drawer.module.css';

/** Where forms appear: over the card on a wide screen, over everything on a phone. Esc closes it and the focus goes back. */
export function FormDrawer(props: {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={props.isOpen}
      onClose={props.onClose}
      position="right"
      size={isPhone ? '100%' : 480}
      title={props.title}
      padding="lg"
      overlayProps={{ backgroundOpacity: 0.18 }}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      classNames={{
        body: classes.body ?? '',
        title: classes.title ?? '',
        header: classes.header ?? '',
        content: classes.content ?? '',
      }}
    >
      {props.children}
    </Drawer>
  );
}
