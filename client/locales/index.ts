import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const STORED_AS = 'krachtenveld.language';

type Texts = Record<string, unknown>;

/** `./map.nl.json` holds what is read as `map.…` in Dutch. */
function byFeature(files: Record<string, Texts>): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.slice(2, path.indexOf('.', 2)), texts]),
  );
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: byFeature(import.meta.glob<Texts>('./*.nl.json', { eager: true, import: 'default' })),
  en: byFeature(import.meta.glob<Texts>('./*.en.json', { eager: true, import: 'default' })),
};

function storedLanguage(): Language {
  try {
    return window.localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

/** Dutch, or what this device chose earlier. */
export function startLanguages(language: Language = storedLanguage()) {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen;
  });
  return i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: texts.nl }, en: { translation: texts.en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  try {
    window.localStorage.setItem(STORED_AS, language);
  } catch {
    // No storage on this device: the choice lasts until the page closes.
  }
  await i18next.changeLanguage(language);
}
