-- phase 1 [tx] steps 1,2,3: let no column own sequence u_id_seq, drop table u, drop sequence u_id_seq
ALTER SEQUENCE u_id_seq OWNED BY NONE;
DO $kedge$ BEGIN IF current_setting('server_version_num')::int >= 150000 THEN EXECUTE 'ALTER SEQUENCE u_id_seq SET LOGGED'; END IF; END $kedge$;
DROP TABLE u;
DROP SEQUENCE u_id_seq;
