// What a statement can hide a semicolon in: comments, and quotes of all kinds.
const HIDDEN = /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'[^']*'|"[^"]*"|(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1/y;

const withoutComments = (statement: string): string => statement.replace(/^(?:--[^\n]*(?:\n|$)|\s+)+/, '').trim();

/** The statements of a file, as `psql` would send them one by one. */
export function statementsOf(sql: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= sql.length;) {
    HIDDEN.lastIndex = at;
    if (HIDDEN.test(sql)) {
      at = HIDDEN.lastIndex;
    } else if (sql[at] === ';' || at === sql.length) {
      found.push(withoutComments(sql.slice(start, at)));
      start = ++at;
    } else {
      at++;
    }
  }
  return found.filter((statement) => statement !== '');
}
