/** The sample's table after sql/expand.sql, with rows in every state; `rows` of them. */
export function sampleDatabase(rows: number): string {
  return `
CREATE TABLE "user" (id uuid PRIMARY KEY, first_name text NOT NULL, last_name text, role text NOT NULL,
  logins bigint NOT NULL, created_at timestamptz NOT NULL DEFAULT now());
INSERT INTO "user" SELECT md5(i::text)::uuid, 'First É' || i, nullif('Last' || i % 3, 'Last0'), CASE WHEN i % 2 = 0 THEN 'ADMIN' ELSE 'MEMBER' END,
  9007199254740993 + i FROM generate_series(1, ${rows}) AS i;
ALTER TABLE "user" ADD email text, ADD status text, ADD display_name text, ADD slug text;
ALTER TABLE "user" ALTER email SET DEFAULT '', ALTER status SET DEFAULT 'active';
CREATE FUNCTION fill_display_name() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NEW.display_name := NEW.first_name || coalesce(' ' || NEW.last_name, ''); RETURN NEW; END $$;
CREATE TRIGGER wesley_fill_user_display_name BEFORE INSERT OR UPDATE ON "user"
  FOR EACH ROW WHEN (NEW.display_name IS NULL) EXECUTE FUNCTION fill_display_name();`;
}
