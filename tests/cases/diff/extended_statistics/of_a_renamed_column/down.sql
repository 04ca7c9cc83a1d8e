-- phase 1 [tx] steps 1: rename column address.town to city
ALTER TABLE address RENAME COLUMN town TO city;
