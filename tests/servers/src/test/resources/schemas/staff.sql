-- What the video shops need beside their films: rights, policies, exclusions, composite types, another schema.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA staff;
ALTER DEFAULT PRIVILEGES IN SCHEMA staff GRANT SELECT ON TABLES TO kedge_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA staff GRANT USAGE ON SEQUENCES TO kedge_app;
CREATE SEQUENCE ticket_number START WITH 100 INCREMENT BY 5;
CREATE TYPE money_in AS (amount numeric(10, 2), currency char(3));
CREATE TABLE shift (
    shift_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person text NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT shift_once EXCLUDE USING gist (person WITH =, during WITH &&)
);
CREATE TABLE staff.wage (
    person text PRIMARY KEY,
    monthly money_in,
    since date NOT NULL DEFAULT CURRENT_DATE
);
ALTER TABLE customer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_store ON customer FOR SELECT TO kedge_app USING (store_id = current_setting('shop.store', true)::integer);
GRANT SELECT, INSERT ON customer TO kedge_app;
ALTER TABLE store OWNER TO kedge_app;
REVOKE EXECUTE ON FUNCTION film_in_stock(bigint, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION film_in_stock(bigint, integer) TO kedge_app;
GRANT USAGE ON TYPE rating TO kedge_app;
ALTER TABLE shift OWNER TO kedge_reader;
REVOKE TRUNCATE ON shift FROM kedge_reader;
GRANT INSERT ON shift TO kedge_reader WITH GRANT OPTION;
