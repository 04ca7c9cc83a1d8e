-- phase 1 [tx] steps 1: reset storage of Trade.span of
DO $kedge$
BEGIN
    EXECUTE (SELECT 'ALTER TABLE "Trade" ALTER COLUMN "span of" SET STORAGE ' || CASE typstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END
        FROM pg_type JOIN pg_attribute ON atttypid = pg_type.oid
        WHERE attrelid = to_regclass('"Trade"') AND attname = 'span of');
END $kedge$;
