-- Everything at once, with names that nobody should give. Needs PostgreSQL 15.
CREATE EXTENSION btree_gist;
CREATE EXTENSION citext;
CREATE SCHEMA "Über";
CREATE SCHEMA archive;

CREATE TYPE "Über"."mood swing" AS ENUM ('', 'it''s', 'a"b', 'class', 'Ω', 'back\slash', '$$');
CREATE TYPE status AS ENUM ('new', 'New', 'NEW', '1st');
CREATE TYPE archive.status AS ENUM ('kept');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN small_positive AS positive DEFAULT 1 CONSTRAINT "not too big" CHECK (VALUE < 100);
CREATE TYPE money_of AS (amount numeric(19, 4), currency char(3));
CREATE TYPE archive.nested AS (price money_of, tags text[], at timestamptz);
COMMENT ON TYPE money_of IS 'an amount
of a "currency"';

CREATE SEQUENCE "Über".countdown AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 10 START WITH 10 CACHE 5 CYCLE;

CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT n * 2';
CREATE FUNCTION twice(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $body$
BEGIN
    -- a comment; with 'quotes' and $$dollars$$
    RETURN t || t;
END
$body$;
CREATE FUNCTION atomic(a integer, b integer DEFAULT 2, VARIADIC rest integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql
    BEGIN ATOMIC
        SELECT a + b + coalesce(cardinality(rest), 0);
    END;
CREATE FUNCTION rows_of(OUT id bigint, OUT name text) RETURNS SETOF record LANGUAGE sql STABLE ROWS 7
    SET search_path = public AS 'SELECT 1::bigint, ''x''::text';
CREATE PROCEDURE archive.tidy(INOUT n integer) LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN n := n + 1; END';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

CREATE TABLE "order" (
    "select" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME order_select_numbers MINVALUE 5 START WITH 7 CACHE 3),
    "Mixed Case" text COLLATE "C" NOT NULL DEFAULT 'it''s',
    "with""quote" citext,
    "ünïcode" varchar(10)[] DEFAULT '{a,b}',
    class text,
    "getClass" text,
    hash_code integer,
    "tab	name" interval day to second(3),
    doubled integer GENERATED ALWAYS AS (twice(hash_code)) STORED,
    mood "Über"."mood swing" DEFAULT 'it''s',
    small small_positive,
    price money_of,
    during tstzrange,
    document jsonb DEFAULT '{"a": [1, 2]}',
    body text COMPRESSION pglz,
    matrix integer[],
    bits bit varying(8),
    at time(3) with time zone,
    xml xml,
    CONSTRAINT "order pk" PRIMARY KEY ("select") INCLUDE (class),
    CONSTRAINT "no two at once" EXCLUDE USING gist (class WITH =, during WITH &&) WHERE (class IS NOT NULL) DEFERRABLE,
    CONSTRAINT nulls_too UNIQUE NULLS NOT DISTINCT (class, hash_code),
    CONSTRAINT "check ""this""" CHECK (hash_code > 0 AND class <> 'a;b' AND "Mixed Case" !~ '\d'),
    CONSTRAINT never_for_children CHECK (hash_code < 1000000) NO INHERIT
) WITH (fillfactor = 60, autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE "order" ALTER COLUMN document SET STORAGE EXTERNAL;
COMMENT ON TABLE "order" IS E'line 1\nline 2 with ''quotes'', "double", \\ backslash, """ three and Ω';
COMMENT ON COLUMN "order"."Mixed Case" IS 'a */ b /* c';
CREATE INDEX "an index" ON "order" USING btree ((document ->> 'a') DESC NULLS LAST, lower("Mixed Case") COLLATE "C" text_pattern_ops)
    INCLUDE (hash_code) WITH (deduplicate_items = false) WHERE hash_code IS NOT NULL AND class LIKE 'a%';
CREATE INDEX ON "order" USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX ON "order" USING hash (class);
CREATE INDEX ON "order" USING gin (document jsonb_path_ops);

CREATE UNLOGGED TABLE "Über"."Order" (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), "order" bigint REFERENCES "order" DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE archive."order" (id integer, status archive.status, other status);
CREATE TABLE empty ();
CREATE TABLE no_key (a inet, b cidr, c macaddr8, d point, e int4multirange, f "char", g name, h oid, i tsquery, j money, k pg_lsn);
CREATE TABLE parent (a integer, b integer, c text, PRIMARY KEY (a, b));
CREATE TABLE child (
    id integer PRIMARY KEY, a integer, b integer,
    CONSTRAINT to_parent FOREIGN KEY (a, b) REFERENCES parent MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL (b));
ALTER TABLE child DROP CONSTRAINT to_parent;
ALTER TABLE child ADD CONSTRAINT to_parent FOREIGN KEY (a, b) REFERENCES parent (a, b) ON DELETE SET NULL (b) NOT VALID;
ALTER TABLE child ADD CONSTRAINT id_is_small CHECK (id < 1000) NOT VALID;

CREATE TABLE measures (
    region text NOT NULL, at date NOT NULL, value double precision, CONSTRAINT measures_key PRIMARY KEY (region, at)
) PARTITION BY LIST (region);
CREATE TABLE measures_eu PARTITION OF measures FOR VALUES IN ('de', 'fr') PARTITION BY RANGE (at);
CREATE TABLE measures_eu_old PARTITION OF measures_eu FOR VALUES FROM (MINVALUE) TO ('2025-01-01') WITH (fillfactor = 90);
CREATE TABLE archive.measures_eu_new PARTITION OF measures_eu FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE TABLE measures_rest PARTITION OF measures DEFAULT;
CREATE INDEX measures_value_idx ON measures (value);
CREATE TABLE hashed (id bigint, tenant integer) PARTITION BY HASH (tenant, (id / 2));
CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE VIEW "Über"."the view" WITH (security_barrier = true) AS SELECT "select" AS "class", "Mixed Case" FROM "order" WHERE hash_code > 1
    WITH LOCAL CHECK OPTION;
CREATE VIEW on_view AS SELECT v.class, twice(o.hash_code) AS n FROM "Über"."the view" v JOIN "order" o ON o."select" = v.class;
CREATE MATERIALIZED VIEW archive.totals AS SELECT region, sum(value) AS total, count(*) AS "number of" FROM measures GROUP BY region WITH NO DATA;
CREATE UNIQUE INDEX totals_region_idx ON archive.totals (region);
COMMENT ON COLUMN on_view.n IS 'twice';

CREATE TRIGGER "touch it" BEFORE INSERT OR UPDATE OF class ON "order" FOR EACH ROW WHEN (new.hash_code > 5) EXECUTE FUNCTION touch('a', 'it''s');
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON child DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER instead INSTEAD OF INSERT ON on_view FOR EACH ROW EXECUTE FUNCTION touch();

ALTER TABLE child ENABLE ROW LEVEL SECURITY;
ALTER TABLE child FORCE ROW LEVEL SECURITY;
CREATE POLICY "own rows" ON child AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (a > 0) WITH CHECK (a > 1);
CREATE POLICY readers ON child FOR SELECT USING (EXISTS (SELECT 1 FROM parent p WHERE p.a = child.a AND p.b = child.b));

GRANT SELECT, INSERT (a) ON child TO PUBLIC;
GRANT USAGE ON SCHEMA archive TO PUBLIC;
