-- phase 1 [tx] steps 1,2,3,4: rename table price to quote, create table price, drop view ids to create it anew and 1 more
ALTER TABLE price RENAME TO quote;
CREATE TABLE price (
    id bigint NOT NULL,
    label text,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
DROP VIEW ids;
CREATE VIEW ids AS
SELECT id FROM price;
