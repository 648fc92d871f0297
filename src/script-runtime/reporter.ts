import type { Event } from './events.ts';
import { process } from '../database-runtime/node.ts';

const CLEAR = '\r\u001b[K';
const WIDTH = 24;

function duration(seconds: number | null): string {
  if (seconds === null) return 'time left unknown';
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  return hours > 0 ? `${hours} h ${minutes % 60} min left` : minutes > 0 ? `${minutes} min ${seconds % 60} s left` : `${seconds} s left`;
}

function line(event: Event): string {
  switch (event.event) {
    case 'start': {
      const review = event.review.length === 0 ? '' : `; needs review: ${event.review.join(', ')}`;
      return `${event.id} on ${event.table}, ${event.execute ? 'writing' : 'dry run'}${review}\n`;
    }
    case 'pending': return `${event.rows} rows pending, about ${event.estimatedSeconds} s${Object.entries(event.byColumn).map(([name, n]) => `; ${name}: ${n}`).join('')}\n`;
    case 'note': return `${event.text}\n`;
    case 'statement': return `\n${event.sql}\n${event.plan.map((one) => `    ${one}\n`).join('')}\n`;
    case 'progress': {
      const bar = '#'.repeat(Math.round(event.done * WIDTH)).padEnd(WIDTH, '.');
      return `${CLEAR}${event.phase} [${bar}] ${Math.floor(event.done * 100)} %, ${event.rows} rows, ${event.rowsPerSecond} rows/s, ${duration(event.secondsLeft)}`;
    }
    case 'retry': return '';
    case 'throttled': return `${CLEAR}waiting: ${event.reason}\n`;
    case 'waiting': return `${CLEAR}another runner works on the rest (${event.shards}); waiting for it\n`;
    case 'failed-row': return `${CLEAR}failed ${event.key}: ${event.reason}\n`;
    case 'report': {
      const keys = event.keys.length === 0 ? '' : `\n  keys: ${event.keys.join(' | ')}`;
      const timing = event.timing === null ? '' : `\n  ${event.timing.seconds} s, ${event.timing.rowsPerSecond} rows/s; ${event.timing.statements} statements, p99 ${event.timing.p99} ms, longest ${event.timing.longest} ms`;
      return `${CLEAR}${event.outcome}: ${event.rows} rows written${timing}${event.messages.map((m) => `\n  ${m}`).join('')}${keys}\n`;
    }
  }
}

/** One JSON object a line on a pipe, lines for a person on a terminal. */
export function report(event: Event): void {
  process.stdout.write(process.stdout.isTTY === true ? line(event) : `${JSON.stringify(event)}\n`);
}
