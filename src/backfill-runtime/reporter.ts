import type { Event } from './events.ts';
import { process } from './node.ts';

function line(event: Event): string {
  switch (event.event) {
    case 'start': {
      const review = event.review.length === 0 ? '' : `; needs review: ${event.review.join(', ')}`;
      return `${event.id} on ${event.table}, ${event.execute ? 'writing' : 'dry run'}${review}\n`;
    }
    case 'pending': return `${event.rows} rows pending${Object.entries(event.byColumn).map(([name, n]) => `; ${name}: ${n}`).join('')}\n`;
    case 'statement': return `\n${event.sql}\n${event.plan.map((one) => `    ${one}\n`).join('')}\n`;
    case 'batch': return `\r\u001b[K${event.phase}: ${event.total} rows written, up to ${event.upto}`;
    case 'skipped': return `\r\u001b[Kskipped ${event.key}: ${event.reason}\n`;
    case 'report': {
      const keys = event.keys.length === 0 ? '' : `\n  keys: ${event.keys.join(' | ')}`;
      return `\r\u001b[K${event.outcome}: ${event.rows} rows written${event.messages.map((m) => `\n  ${m}`).join('')}${keys}\n`;
    }
  }
}

/** One JSON object a line on a pipe, lines for a person on a terminal. */
export function report(event: Event): void {
  process.stdout.write(process.stdout.isTTY === true ? line(event) : `${JSON.stringify(event)}\n`);
}
