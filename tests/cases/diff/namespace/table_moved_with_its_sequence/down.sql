-- phase 1 [tx] steps 1,2: move table archive.invoice to the default schema, drop schema archive
DO $kedge$
BEGIN
    EXECUTE 'ALTER TABLE archive.invoice SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DROP SCHEMA archive;
