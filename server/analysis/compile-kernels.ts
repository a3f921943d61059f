import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** Compiles the AssemblyScript kernels and writes each as a module that holds its bytes; part of `npm run generate`. */
const folder = join(import.meta.dirname, '../domain/network/kernel');
const kernels = { betweenness: 'betweennessKernel', 'distance-losses': 'distanceLossesKernel' };

async function compile(file: string): Promise<Uint8Array> {
  let bytes: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [
      file,
      '--outFile',
      'kernel.wasm',
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
          return readFileSync(join(folder, base, name), 'utf8');
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
  if (error || !bytes) throw new Error(`${file} does not compile: ${stderr.toString()}`);
  return bytes;
}

mkdirSync(join(folder, 'generated'), { recursive: true });
for (const [name, constant] of Object.entries(kernels)) {
  const binary = await compile(`${name}.as.ts`);
  writeFileSync(
    join(folder, `generated/${name}.ts`),
    `/** WebAssembly of ../${name}.as.ts; made by \`npm run generate\`. */\nexport const ${constant} =\n  '${Buffer.from(binary).toString('base64')}';\n`,
  );
}
