-- phase 1 [tx] steps 1,2: create domain code, create table item
CREATE DOMAIN code AS varchar(10) COLLATE "C" DEFAULT 'x' NOT NULL CONSTRAINT code_check CHECK (VALUE <> '');
ALTER DOMAIN code ADD CONSTRAINT code_upper CHECK (VALUE = upper(VALUE)) NOT VALID;
COMMENT ON DOMAIN code IS 'it''s 100%';
CREATE TABLE item (
    id bigint NOT NULL,
    code code NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
