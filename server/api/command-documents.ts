import { createHash } from 'node:crypto';

/** Documents that our own commands send; trusted like those of the client, so that a token of any role can use them. */
export const importCommandDocument = `mutation Import($mutationId: ID!, $centreName: String!, $files: [ImportFileInput!]!, $visibility: Visibility) {
  importFacts(mutationId: $mutationId, centreName: $centreName, files: $files, visibility: $visibility) {
    centre { id name }
    counts { label created changed unchanged }
    change { facts { label before { field } } }
    notes { file message }
    errors { file line column message }
    userErrors { field message }
  }
}`;

/** How a request names a trusted document. */
export const documentHash = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

export const commandDocuments: ReadonlyMap<string, string> = new Map(
  [importCommandDocument].map((text) => [documentHash(text), text]),
);
