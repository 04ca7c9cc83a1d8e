-- phase 1 [tx] steps 1,2: move range type kind.span to the default schema, drop schema kind
DO $kedge$ BEGIN EXECUTE format('ALTER FUNCTION kind.span(date, date) SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER FUNCTION kind.span(date, date, text) SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER FUNCTION kind.span_multirange() SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER FUNCTION kind.span_multirange(kind.span) SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER FUNCTION kind.span_multirange(kind.span[]) SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER TYPE kind.span_multirange SET SCHEMA %I', current_schema()); END $kedge$;
DO $kedge$ BEGIN EXECUTE format('ALTER TYPE kind.span SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA kind;
