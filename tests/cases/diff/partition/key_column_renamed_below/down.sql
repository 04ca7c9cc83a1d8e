-- phase 1 [tx] steps 1,2: drop partition c_eu_1, rename column c.Nr. to id
ALTER TABLE c_eu DETACH PARTITION c_eu_1;
DROP TABLE c_eu_1;
ALTER TABLE c RENAME COLUMN "Nr." TO id;
