-- phase 1 [tx] steps 1,2: create table note, add column trade.tags text[]
CREATE TABLE note (
    id bigint NOT NULL,
    "Name" varchar(5) COLLATE "C" DEFAULT 'a' NOT NULL,
    CONSTRAINT note_pkey PRIMARY KEY (id)
);
ALTER TABLE trade ADD COLUMN tags text[] COLLATE "C";
