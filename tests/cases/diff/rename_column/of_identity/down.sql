-- phase 1 [tx] steps 1: rename column t.no to id
ALTER TABLE t RENAME COLUMN no TO id;
ALTER SEQUENCE IF EXISTS t_no_seq RENAME TO t_id_seq;
