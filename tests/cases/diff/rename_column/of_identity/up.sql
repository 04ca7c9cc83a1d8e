-- phase 1 [tx] steps 1: rename column t.id to no
ALTER TABLE t RENAME COLUMN id TO no;
