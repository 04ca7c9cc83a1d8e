-- What a team has that searches documents and hands its orders on: everything that @Sql declares.
CREATE SCHEMA search;

CREATE TYPE order_state AS ENUM ('open', 'paid', 'sent');

CREATE TABLE document (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    body text NOT NULL
);

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    state order_state NOT NULL DEFAULT 'open',
    customer text NOT NULL,
    total numeric(12, 2) NOT NULL
);

CREATE TABLE ddl_log (
    at timestamptz NOT NULL DEFAULT now(),
    tag text NOT NULL
);

-- text search
CREATE TEXT SEARCH DICTIONARY search.stems (TEMPLATE = snowball, LANGUAGE = english);
COMMENT ON TEXT SEARCH DICTIONARY search.stems IS 'English, whose stop words are kept; so they are found';
CREATE TEXT SEARCH CONFIGURATION search.titles (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION search.titles ADD MAPPING FOR asciiword, word WITH search.stems;
ALTER TEXT SEARCH CONFIGURATION search.titles ADD MAPPING FOR int WITH simple;
CREATE INDEX document_title_idx ON document USING gin (to_tsvector('search.titles', title));

-- text without regard to case
CREATE FUNCTION ci_lt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) < lower(b) $$;
CREATE FUNCTION ci_le(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) <= lower(b) $$;
CREATE FUNCTION ci_eq(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
CREATE FUNCTION ci_ge(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) >= lower(b) $$;
CREATE FUNCTION ci_gt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) > lower(b) $$;
CREATE FUNCTION ci_order(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT bttextcmp(lower(a), lower(b)) $$;
CREATE OPERATOR <# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_lt);
CREATE OPERATOR <=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_le);
CREATE OPERATOR =# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_eq);
CREATE OPERATOR >=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_ge);
CREATE OPERATOR ># (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_gt);
CREATE OPERATOR FAMILY ci_ops USING btree;
CREATE OPERATOR CLASS ci_ops FOR TYPE text USING btree FAMILY ci_ops AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#, FUNCTION 1 ci_order(text, text);
CREATE INDEX orders_customer_idx ON orders (customer ci_ops);
CREATE VIEW double_customer AS
    SELECT a.customer FROM orders a JOIN orders b ON a.customer =# b.customer AND a.id < b.id;

-- a prefix operator
CREATE FUNCTION shout(a text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(a) || '!' $$;
CREATE OPERATOR !# (RIGHTARG = text, FUNCTION = shout);

-- states as numbers
CREATE FUNCTION to_number(a order_state) RETURNS integer LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE a::text WHEN 'open' THEN 1 WHEN 'paid' THEN 2 ELSE 3 END $$;
CREATE CAST (order_state AS integer) WITH FUNCTION to_number(order_state) AS ASSIGNMENT;

-- orders that were sent stay
CREATE RULE sent_stays AS ON DELETE TO orders WHERE (old.state = 'sent') DO INSTEAD NOTHING;

-- who changes tables is written down
CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ddl_log (tag) SELECT TG_TAG WHERE to_regclass('ddl_log') IS NOT NULL;
END $$;
CREATE EVENT TRIGGER note ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION note_ddl();
ALTER EVENT TRIGGER note ENABLE ALWAYS;

-- what others read
CREATE PUBLICATION feed FOR TABLE orders WITH (publish = 'insert, update');
COMMENT ON PUBLICATION feed IS 'For the warehouse';

-- what was before
CREATE FOREIGN DATA WRAPPER archive;
CREATE SERVER "old orders" TYPE 'file' VERSION '1' FOREIGN DATA WRAPPER archive OPTIONS (path '/old');
CREATE FOREIGN TABLE old_orders (
    id bigint NOT NULL,
    state order_state,
    total numeric(12, 2) OPTIONS (format 'de')
) SERVER "old orders" OPTIONS (file 'orders');
CREATE VIEW all_orders AS SELECT id, total FROM orders UNION ALL SELECT id, total FROM old_orders;

CREATE CONVERSION search.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
