import type { ImportFileInput, ImportKind } from '../../api/generated/graphql.ts';
import type { FilePreview } from './import-documents.ts';

export const importKinds: readonly ImportKind[] = [
  'PARTNERS',
  'CONTACTS',
  'INTERESTS',
  'ISSUES',
  'STANCES',
  'RELATIONSHIPS',
  'CONFLICTS',
];

/** A file on this device, read once, with what was chosen for it. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly contentBase64: string;
  /** Null leaves it to the headers. */
  readonly kind: ImportKind | null;
  /** Columns for which a field was chosen; null leaves the column out. */
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** Larger files are refused by the service; reading them here would only cost memory. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

export const isTooLarge = (file: Pick<File, 'size'>): boolean => file.size > MAX_FILE_BYTES;

/** Adds files; one of the same name takes the place of the earlier, with its choices. */
export function addFiles(files: readonly ChosenFile[], added: readonly ChosenFile[]): readonly ChosenFile[] {
  const replaced = files.map((file) => {
    const again = added.find(({ name }) => name === file.name);
    return again ? { ...file, contentBase64: again.contentBase64 } : file;
  });
  return [...replaced, ...added.filter(({ name }) => !files.some((file) => file.name === name))];
}

/** What the file is about; another kind has other fields, so what was chosen for columns is forgotten. */
export function chooseKind(file: ChosenFile, kind: ImportKind | null): ChosenFile {
  return { ...file, kind, mapping: {} };
}

/** Lets a column fill a field; the column that filled it so far is left out. */
export function chooseField(
  file: ChosenFile,
  shown: Pick<FilePreview, 'mapping'>,
  column: string,
  field: string | null,
): ChosenFile {
  const freed = shown.mapping.filter((one) => field !== null && one.field === field && one.column !== column);
  return {
    ...file,
    mapping: {
      ...file.mapping,
      ...Object.fromEntries(freed.map((one) => [one.column, null])),
      [column]: field,
    },
  };
}

export function toInput({ name, kind, contentBase64, mapping }: ChosenFile): ImportFileInput {
  return {
    name,
    kind,
    contentBase64,
    mapping: Object.entries(mapping).map(([column, field]) => ({ column, field })),
  };
}

/** The bytes of a file in base64. Rejects when the device cannot read it. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onerror = () => fail(reader.error ?? new Error('The file cannot be read.'));
    reader.onload = () => {
      const url = String(reader.result);
      done(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
