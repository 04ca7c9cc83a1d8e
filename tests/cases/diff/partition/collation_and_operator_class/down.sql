-- phase 1 [tx] steps 1,2: drop partition c_eu, drop table c
ALTER TABLE c DETACH PARTITION c_eu;
DROP TABLE c_eu;
DROP TABLE c;
