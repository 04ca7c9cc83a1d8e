CREATE TABLE t (id bigint PRIMARY KEY, n bigint NOT NULL);
CREATE FUNCTION next_n() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM t $$;
ALTER TABLE t ALTER n SET DEFAULT next_n();
