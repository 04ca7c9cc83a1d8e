-- phase 1 [tx] steps 1,2,3,4: make t.d identity always, make t.c identity always (SEQUENCE NAME kedge_parked_numbers), drop table u and 1 more
ALTER SEQUENCE "Odd name" RENAME TO t_d_seq;
ALTER TABLE t ALTER COLUMN d SET GENERATED ALWAYS SET START WITH 1;
ALTER SEQUENCE t_c_seq RENAME TO kedge_parked_numbers;
DROP TABLE u;
ALTER SEQUENCE kedge_parked_numbers RENAME TO numbers;
