-- phase 1 [tx] steps 1,2: create table note, add column trade.name text
CREATE TABLE note (
    id bigint NOT NULL,
    body text COMPRESSION pglz NOT NULL,
    CONSTRAINT note_pkey PRIMARY KEY (id)
);
ALTER TABLE note ALTER COLUMN body SET STORAGE MAIN;
COMMENT ON COLUMN note.body IS 'd';
ALTER TABLE trade ADD COLUMN name text COMPRESSION pglz;
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTERNAL;
COMMENT ON COLUMN trade.name IS 'c';
