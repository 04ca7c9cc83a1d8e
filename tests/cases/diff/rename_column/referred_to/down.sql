-- phase 1 [tx] steps 1: rename column stock.no to id
ALTER TABLE stock RENAME COLUMN no TO id;
