-- phase 1 [tx] steps 1: add column price.open integer
-- Fails, changing nothing, while price holds rows: add a DEFAULT here if it does.
ALTER TABLE price ADD COLUMN open integer NOT NULL;
