import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Stage } from './database.ts';
import type { Folder } from './folder.ts';
import { loadPackage } from './packages.ts';
import { runStatements } from './script.ts';

type Open = { readonly PGlite: { create(folder: string): Promise<PGlite> } };

/** PGlite in folders that are removed at the end. The first costs seconds to set up, each further one is its copy. */
export class PGliteFolders {
  private readonly root = mkdtempSync(join(tmpdir(), 'wesley-rehearsal-'));
  private count = 0;

  private async make({ PGlite }: Open): Promise<string> {
    const template = join(this.root, 'template');
    if (this.count++ === 0) await (await PGlite.create(template)).close();
    const data = join(this.root, String(this.count));
    cpSync(template, data, { recursive: true });
    return data;
  }

  /** An empty database, which the scripts of the folder can open as well. */
  async empty(folder: Folder): Promise<Stage> {
    const packages = await loadPackage<Open>(folder.path, '@electric-sql/pglite');
    const data = await this.make(packages);
    let instance = await packages.PGlite.create(data);
    const database = folder.runtime.fromPGlite({
      query: (text, parameters) => instance.query(text, parameters),
      exec: (text) => instance.exec(text),
      transaction: (work) => instance.transaction(work) as never,
    });
    const { rows: [row] } = await database.query(`SELECT current_setting('server_version') AS version`);
    return {
      ...database,
      engine: 'PGlite',
      version: String(row?.['version']),
      reach: ['--pglite', data],
      script: (sql) => runStatements(sql, database.query),
      async lend(work) {
        await instance.close();
        try {
          return await work();
        } finally {
          instance = await packages.PGlite.create(data);
        }
      },
      async close() {
        await instance.close();
        rmSync(data, { recursive: true, force: true });
      },
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
