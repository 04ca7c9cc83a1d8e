-- phase 1 [tx] steps 1,2,3: rename domain kind.percentage to Rate, move domain kind.Rate to the default schema, drop schema kind
ALTER DOMAIN kind.percentage RENAME TO "Rate";
DO $kedge$ BEGIN EXECUTE format('ALTER DOMAIN kind."Rate" SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA kind;
