-- phase 1 [tx] steps 1: move table trade to the database's tablespace
DO $kedge$
BEGIN
    EXECUTE (SELECT 'ALTER TABLE trade SET TABLESPACE ' || quote_ident(spcname)
        FROM pg_tablespace JOIN pg_database ON dattablespace = pg_tablespace.oid
        WHERE datname = current_database());
END $kedge$;

-- phase 2 [tx] steps 2: move table note to tablespace kedge_space
ALTER TABLE note SET TABLESPACE kedge_space;
