-- phase 1 [tx] steps 1,2: rename column t.c to e, rename table t to u
ALTER TABLE t RENAME COLUMN c TO e;
ALTER SEQUENCE IF EXISTS t_c_seq RENAME TO t_e_seq;
ALTER TABLE t RENAME TO u;
ALTER SEQUENCE IF EXISTS t_e_seq RENAME TO u_e_seq;
