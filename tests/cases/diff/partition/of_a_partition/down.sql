-- phase 1 [tx] steps 1,2,3,4: drop partition c_eu_1, drop partition c_eu_0, drop partition c_eu and 1 more
ALTER TABLE c_eu DETACH PARTITION c_eu_1;
DROP TABLE c_eu_1;
ALTER TABLE c_eu DETACH PARTITION c_eu_0;
DROP TABLE c_eu_0;
ALTER TABLE c DETACH PARTITION c_eu;
DROP TABLE c_eu;
DROP TABLE c;
