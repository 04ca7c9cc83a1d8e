-- phase 1 [tx] steps 1,2,3: create sequence kedge_parked_0, drop table numbers, rename sequence kedge_parked_0 to numbers
CREATE SEQUENCE kedge_parked_0;
DROP TABLE numbers;
ALTER SEQUENCE kedge_parked_0 RENAME TO numbers;
