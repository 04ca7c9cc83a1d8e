-- phase 1 [tx] steps 1: add column orders.note text
-- Fails, changing nothing, while orders holds rows: add a DEFAULT here if it does.
ALTER TABLE orders ADD COLUMN note text NOT NULL;
