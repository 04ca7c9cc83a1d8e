-- phase 1 [tx] steps 1: rename column t.id to no
ALTER TABLE t RENAME COLUMN id TO no;
ALTER SEQUENCE IF EXISTS t_id_seq RENAME TO t_no_seq;
