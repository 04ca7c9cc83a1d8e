-- phase 1 [tx] steps 1,2: rename table u to t, rename column t.e to c
ALTER TABLE u RENAME TO t;
ALTER SEQUENCE IF EXISTS u_e_seq RENAME TO t_e_seq;
ALTER TABLE t RENAME COLUMN e TO c;
ALTER SEQUENCE IF EXISTS t_e_seq RENAME TO t_c_seq;
