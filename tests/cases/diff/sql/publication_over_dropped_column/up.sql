-- phase 1 [tx] steps 1: drop column orders.note
ALTER TABLE orders DROP COLUMN note;
