import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** Compiles the AssemblyScript kernels and writes each as a module that holds its bytes; part of `npm run generate`. */
const kernels = join(import.meta.dirname, '../domain/network/kernel');

const { error, binary, stderr } = await (async () => {
  let bytes: Uint8Array | null = null;
  const outcome = await asc.main(
    [
      'betweenness.as.ts',
      '--outFile',
      'betweenness.wasm',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--noAssert',
      '-O3',
      '--converge',
    ],
    {
      readFile: (name, base) => {
        try {
          return readFileSync(join(kernels, base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') bytes = contents;
      },
      listFiles: () => [],
    },
  );
  return { error: outcome.error, stderr: outcome.stderr.toString(), binary: bytes as Uint8Array | null };
})();
if (error || !binary) throw new Error(`betweenness.as.ts does not compile: ${stderr}`);

mkdirSync(join(kernels, 'generated'), { recursive: true });
writeFileSync(
  join(kernels, 'generated/betweenness.ts'),
  `/** WebAssembly of ../betweenness.as.ts; made by \`npm run generate\`. */\nexport const betweennessKernel =\n  '${Buffer.from(binary).toString('base64')}';\n`,
);
