-- phase 1 [tx] steps 1: rename column stock.id to no
ALTER TABLE stock RENAME COLUMN id TO no;
