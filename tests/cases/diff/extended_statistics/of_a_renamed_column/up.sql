-- phase 1 [tx] steps 1: rename column address.city to town
ALTER TABLE address RENAME COLUMN city TO town;
