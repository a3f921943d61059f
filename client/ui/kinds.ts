import {
  IconAffiliate,
  IconBuildingBank,
  IconBuildingCommunity,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconCalendarEvent,
  IconCircleDotted,
  IconGlassFull,
  IconHierarchy3,
  IconHome,
  IconMasksTheater,
  IconNews,
  IconShieldHalf,
  IconSpeakerphone,
  IconTent,
  IconTruckDelivery,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

type Icon = ComponentType<{ size?: number; stroke?: number; color?: string }>;

/** Kinds of partner with a picture of their own; any other word gets that of OTHER. */
export const kindIcons: Readonly<Record<string, Icon>> = {
  SHOP: IconBuildingStore,
  HOSPITALITY: IconGlassFull,
  LANDLORD: IconBuildingSkyscraper,
  RESIDENTS: IconHome,
  MARKET: IconTent,
  MUNICIPALITY: IconBuildingBank,
  POLICE: IconShieldHalf,
  ASSOCIATION: IconAffiliate,
  EVENT_ORGANISER: IconCalendarEvent,
  CULTURE: IconMasksTheater,
  TEAM: IconUsersGroup,
  DEPARTMENT: IconBuildingCommunity,
  MANAGEMENT: IconHierarchy3,
  SUPPLIER: IconTruckDelivery,
  MEDIA: IconNews,
  POLITICAL_PARTY: IconSpeakerphone,
  OTHER: IconCircleDotted,
};

/** Kinds in the order in which they are shown everywhere. */
export const kindOrder: readonly string[] = Object.keys(kindIcons);

export function kindIcon(kind: string): Icon {
  return kindIcons[kind] ?? IconCircleDotted;
}

/** The name of a kind in the reader's language; a word of the centre's own is shown as it is. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => t(`words.kind.${kind}`, kind);
}
