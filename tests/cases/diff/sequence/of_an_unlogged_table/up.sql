-- phase 1 [tx] steps 1,2,3: create sequence u_id_seq, create table u, let u.id own sequence u_id_seq
CREATE SEQUENCE u_id_seq AS integer;
CREATE UNLOGGED TABLE u (
    id integer DEFAULT nextval('u_id_seq'::regclass) NOT NULL
);
ALTER SEQUENCE u_id_seq OWNED BY u.id;
DO $kedge$ BEGIN IF current_setting('server_version_num')::int >= 150000 THEN EXECUTE 'ALTER SEQUENCE u_id_seq SET UNLOGGED'; END IF; END $kedge$;
