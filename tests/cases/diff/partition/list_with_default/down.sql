-- phase 1 [tx] steps 1,2,3: drop partition c_other, drop partition c_eu, drop table c
ALTER TABLE c DETACH PARTITION c_other;
DROP TABLE c_other;
ALTER TABLE c DETACH PARTITION c_eu;
DROP TABLE c_eu;
DROP TABLE c;
