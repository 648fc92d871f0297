import type { Database } from '../database-runtime/database.ts';
import { now } from '../database-runtime/node.ts';

const EVERY_MS = 500;

// Sessions of one's own application_name are the other workers, here and on other machines. Who may not see what others do sees nobody.
const AT_WORK = `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'`
  + ` AND application_name <> current_setting('application_name')`
  + ` AND (state <> 'idle' OR state_change > clock_timestamp() - interval '1 second')) AS found`;

/** Whether others are at work in the database; one for all workers of a process. */
export class Company {
  private readonly database: Database;
  private asked = -EVERY_MS;
  /** As it was when last looked at. */
  present = false;

  constructor(database: Database) {
    this.database = database;
  }

  async look(): Promise<void> {
    if (now() - this.asked < EVERY_MS) return;
    this.asked = now();
    // Good manners are no reason to fail; what is wrong with the session the next statement finds out.
    const { rows } = await this.database.query(AT_WORK).catch(() => ({ rows: [] }));
    this.present = rows[0]?.['found'] === true;
  }
}
