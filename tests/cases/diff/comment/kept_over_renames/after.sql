CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE TYPE feeling AS ENUM ('sad', 'ok', 'gone');
COMMENT ON TYPE feeling IS 'moods';
CREATE TYPE place AS (road text);
COMMENT ON COLUMN place.road IS 'with number';
CREATE DOMAIN ratio AS numeric(5,2) CONSTRAINT "A 2" CHECK (VALUE > 0) CONSTRAINT b CHECK (VALUE < 10);
COMMENT ON CONSTRAINT "A 2" ON DOMAIN ratio IS 'positive';
COMMENT ON CONSTRAINT b ON DOMAIN ratio IS 'small';
CREATE TABLE thing (id bigint PRIMARY KEY, code text NOT NULL UNIQUE CHECK (code <> ''), mood feeling NOT NULL CHECK (mood <> 'sad'), parent bigint REFERENCES thing);
COMMENT ON CONSTRAINT thing_pkey ON thing IS 'pk';
COMMENT ON CONSTRAINT thing_code_key ON thing IS 'codes';
COMMENT ON CONSTRAINT thing_code_check ON thing IS 'not empty';
COMMENT ON CONSTRAINT thing_mood_check ON thing IS 'cheerful';
COMMENT ON CONSTRAINT thing_parent_fkey ON thing IS 'tree';
CREATE TRIGGER stamp BEFORE UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER stamp ON thing IS 'stamps';
CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER late ON thing IS 'waits';
ALTER TABLE thing ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON thing USING (id > 0);
COMMENT ON POLICY mine ON thing IS 'mine';
CREATE POLICY read ON thing USING (id > 0);
COMMENT ON POLICY read ON thing IS 'all';
