-- phase 1 [tx] steps 1,2,3: let no column own sequence u_id_seq, drop table u, drop sequence u_id_seq
ALTER SEQUENCE u_id_seq OWNED BY NONE;
DROP TABLE u;
DROP SEQUENCE u_id_seq;
