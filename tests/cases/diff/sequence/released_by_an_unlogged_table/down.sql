-- phase 1 [tx] steps 1: let u.id own sequence u_id_seq
ALTER SEQUENCE u_id_seq OWNED BY u.id;
DO $kedge$ BEGIN IF current_setting('server_version_num')::int >= 150000 THEN EXECUTE 'ALTER SEQUENCE u_id_seq SET UNLOGGED'; END IF; END $kedge$;
