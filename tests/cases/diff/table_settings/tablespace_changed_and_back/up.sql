-- phase 1 [tx] steps 1: move table note to the database's tablespace
DO $kedge$
BEGIN
    EXECUTE (SELECT 'ALTER TABLE note SET TABLESPACE ' || quote_ident(spcname)
        FROM pg_tablespace JOIN pg_database ON dattablespace = pg_tablespace.oid
        WHERE datname = current_database());
END $kedge$;

-- phase 2 [tx] steps 2: move table trade to tablespace kedge_space
ALTER TABLE trade SET TABLESPACE kedge_space;
