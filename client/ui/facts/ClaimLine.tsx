import { Tooltip } from '@mantine/core';
import { IconClockExclamation, IconLock, IconQuestionMark, IconUsers, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../api/generated/graphql.ts';
import classes from './claim-line.module.css';
import { formatDay, stepWords } from './words.ts';

const locks = { SHARED: IconWorld, TEAM: IconUsers, PRIVATE: IconLock } as const;

/** Who says so, how sure, since when, and who may see it: under every claim. */
export function ClaimLine(props: {
  source: string | null | undefined;
  confidence?: number | null | undefined;
  validFrom: string;
  visibility: Visibility;
  fading: { readonly isUnsure: boolean; readonly isOld: boolean };
}) {
  const { t, i18n } = useTranslation();
  const { source, confidence, validFrom, fading } = props;
  const said = [
    source || t('partner.claim.noSource'),
    typeof confidence === 'number' ? stepWords(t, 'confidence', confidence) : null,
    t('partner.claim.since', { date: formatDay(validFrom, i18n.language) }),
  ].filter(Boolean);
  return (
    <div className={classes.claim}>
      {fading.isUnsure && (
        <Tooltip label={t('partner.claim.unsureHint')}>
          <span className={classes.doubt}>
            <IconQuestionMark size={14} stroke={1.8} aria-hidden="true" />
            {t('partner.claim.unsure')}
          </span>
        </Tooltip>
      )}
      {fading.isOld && (
        <Tooltip label={t('partner.claim.oldHint')}>
          <span className={classes.doubt}>
            <IconClockExclamation size={14} stroke={1.6} aria-hidden="true" />
            {t('partner.claim.old')}
          </span>
        </Tooltip>
      )}
      <span>{said.join(' · ')}</span> <VisibilityMark visibility={props.visibility} />
    </div>
  );
}

/** A small lock with its word. */
export function VisibilityMark(props: { visibility: Visibility }) {
  const { t } = useTranslation();
  const Lock = locks[props.visibility];
  const who = t(`words.visibility.${props.visibility}`);
  const meaning = t(`facts.words.visibilityMeaning.${props.visibility}`);
  return (
    <Tooltip label={t('partner.claim.visibility', { who, meaning })} multiline maw={280}>
      <span className={classes.lock}>
        <Lock size={13} stroke={1.6} aria-hidden="true" />
        {who}
      </span>
    </Tooltip>
  );
}
