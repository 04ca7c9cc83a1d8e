-- phase 1 [tx] steps 1,2,3: move domain kind.percentage to the default schema, rename domain percentage to Rate, drop schema kind
DO $kedge$ BEGIN EXECUTE format('ALTER DOMAIN kind.percentage SET SCHEMA %I', current_schema()); END $kedge$;
ALTER DOMAIN percentage RENAME TO "Rate";
DROP SCHEMA kind;
